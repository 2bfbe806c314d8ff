# How llama-cpp-python is built here: llama.cpp and ggml alone. Read by CMake right after its project() (see the Makefile and
# freeze.py): the libraries for images and for llama.cpp's own programs take half of the time, nothing of ours loads them, and
# a switch on the command line doesn't do: its CMakeLists.txt overwrites LLAMA_BUILD_COMMON.
set(LLAMA_BUILD_COMMON OFF)
set(LLAVA_BUILD OFF)

# Nobody reads them.
set(LLAMA_ALL_WARNINGS OFF)
