#!/bin/sh
# Looks for the system packages that building llama.cpp and showing a Qt window need, and names the missing ones
# in one line. Says nothing when all are there.
set -u

python=${PYTHON:-python3}
missing=''

need() { missing="$missing $1"; }

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || need python3
"$python" -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
"$python" -c 'import sysconfig, pathlib, sys; sys.exit(not pathlib.Path(sysconfig.get_path("include"), "Python.h").exists())' 2>/dev/null || need python3-dev
command -v c++ >/dev/null 2>&1 || need g++

case $(uname -s) in
    Linux) ;;
    *)
        [ -z "$missing" ] && exit 0
        echo "Rememora needs Python 3.11 or newer and a C++ compiler first." >&2
        exit 1
        ;;
esac

libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)
library() {
    case $libraries in
        *"$1"*) ;;
        *) need "$2" ;;
    esac
}

# What llama.cpp is built with for graphics processors.
case ${GPU:-} in
    '') ;;
    cuda) command -v nvcc >/dev/null 2>&1 || need nvidia-cuda-toolkit ;;
    vulkan)
        command -v glslc >/dev/null 2>&1 || need glslc
        header=/usr/include/vulkan/vulkan_core.h
        [ -e $header ] || need libvulkan-dev
        # llama.cpp uses an extension (VK_EXT_layer_settings) that older headers don't have.
        if [ -e $header ] && ! grep -q VK_EXT_layer_settings $header; then
            echo "Rememora needs newer Vulkan headers than your system has: those of Debian 13, Ubuntu 24.04, or the Vulkan SDK." >&2
            exit 1
        fi
        [ -e /usr/include/spirv/unified1/spirv.hpp ] || need spirv-headers
        ;;
    *)
        echo "There is no build of llama.cpp for GPU=$GPU here; there are GPU=cuda and GPU=vulkan." >&2
        exit 1
        ;;
esac

library libEGL.so.1 libegl1
library libGL.so.1 libgl1
library libdbus-1.so.3 libdbus-1-3
library libfontconfig.so.1 libfontconfig1
library libxcb-cursor.so.0 libxcb-cursor0
library libxcb-icccm.so.4 libxcb-icccm4
library libxcb-keysyms.so.1 libxcb-keysyms1
library libxcb-shape.so.0 libxcb-shape0
library libxkbcommon-x11.so.0 libxkbcommon-x11-0
library libxkbcommon.so.0 libxkbcommon0

[ -z "$missing" ] && exit 0
echo "Rememora needs a few system packages first:  sudo apt-get install$missing" >&2
exit 1
