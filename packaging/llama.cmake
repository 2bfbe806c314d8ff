# How llama-cpp-python is built here. CMake reads this right after its project() (see the Makefile and freeze.py).

# llama.cpp, ggml and the library for pictures (mtmd): that for llama.cpp's own programs is loaded by nothing here. A switch on the
# command line doesn't do: its CMakeLists.txt overwrites LLAMA_BUILD_COMMON.
set(LLAMA_BUILD_COMMON OFF)
set(LLAVA_BUILD ON)

# Films would be taken apart by a program (ffmpeg) that is looked for wherever Rememora runs.
set(MTMD_VIDEO OFF CACHE BOOL "" FORCE)

# Nobody reads them.
set(LLAMA_ALL_WARNINGS OFF)

# ggml's tiled kernels use the AMX registers of Xeons without asking Linux for them, which ends the program with an illegal
# instruction. Not part of what a build for "this computer's processor" uses, then.
include(CheckCXXCompilerFlag)
check_cxx_compiler_flag("-mno-amx-tile -mno-amx-int8 -mno-amx-bf16" COMPILER_KNOWS_AMX)
if(COMPILER_KNOWS_AMX)
    add_compile_options("$<$<COMPILE_LANGUAGE:C,CXX>:-mno-amx-tile;-mno-amx-int8;-mno-amx-bf16>")
endif()

# The models of mtmd are small files that include large headers. Several at a time, as llama.cpp compiles its own, they take a fifth of the
# processor time. CMake knows the library at the end only.
function(compile_models_together)
    if(NOT TARGET mtmd)
        return()
    endif()
    get_target_property(folder mtmd SOURCE_DIR)
    get_target_property(others mtmd SOURCES)
    list(FILTER others EXCLUDE REGEX "^models/")
    list(TRANSFORM others PREPEND "${folder}/")
    set_source_files_properties(${others} TARGET_DIRECTORY mtmd PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    set_target_properties(mtmd PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
endfunction()
cmake_language(DEFER CALL compile_models_together)
