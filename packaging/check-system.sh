#!/bin/sh
# Looks for the system packages that building llama.cpp and using Qt need, with WINDOW=1 also for those that showing a window
# needs. Installs what is missing where that asks nobody for a password (as root, or where sudo asks nothing), and names it in one
# line elsewhere. Says nothing when all are there.
set -u

python=${PYTHON:-python3}

need() { missing="$missing $1"; }

library() {
    case $libraries in
        *"$1"*) ;;
        *) need "$2" ;;
    esac
}

# Sets $missing.
look() {
    missing=''
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || need python3
    "$python" -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
    "$python" -c 'import sysconfig, pathlib, sys; sys.exit(not pathlib.Path(sysconfig.get_path("include"), "Python.h").exists())' 2>/dev/null || need python3-dev
    command -v c++ >/dev/null 2>&1 || need g++
    # Reading aloud runs it, as a program of its own.
    command -v espeak-ng >/dev/null 2>&1 || need espeak-ng

    case $(uname -s) in
        Linux) ;;
        *)
            [ -z "$missing" ] && exit 0
            echo "Rememora needs Python 3.11 or newer and a C++ compiler first." >&2
            exit 1
            ;;
    esac

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

    # Qt loads these wherever it draws, offscreen too.
    libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)
    library libEGL.so.1 libegl1
    library libGL.so.1 libgl1
    library libdbus-1.so.3 libdbus-1-3
    library libfontconfig.so.1 libfontconfig1
    library libxkbcommon.so.0 libxkbcommon0
    [ -n "${WINDOW:-}" ] || return 0
    library libxcb-cursor.so.0 libxcb-cursor0
    library libxcb-icccm.so.4 libxcb-icccm4
    library libxcb-keysyms.so.1 libxcb-keysyms1
    library libxcb-shape.so.0 libxcb-shape0
    library libxkbcommon-x11.so.0 libxkbcommon-x11-0
}

# Installs $missing. Fails, and leaves apt-get's words in $log, where that can't be done or would ask for a password.
install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root=''
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || return 1
        as_root='sudo -n'
    fi
    echo "Installing the system packages that Rememora needs:$missing" >&2
    # Another apt-get may be at work: a machine that has just started updates itself.
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300"
    # shellcheck disable=SC2086  # a command, and a list of package names
    get() { $apt install --yes --no-install-recommends $missing >"$log" 2>&1 </dev/null; }
    # A fresh machine has no lists of packages yet, or old ones.
    get || { $apt update >"$log" 2>&1 </dev/null && get; }
}

look
[ -z "$missing" ] && exit 0

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if install; then
    look
    [ -z "$missing" ] && exit 0
fi
tail -n 3 "$log" >&2
echo "Rememora needs a few system packages first:  sudo apt-get install$missing" >&2
exit 1
