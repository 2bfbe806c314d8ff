#!/bin/sh
# Builds llama.cpp's own server from the source that comes with our llama-cpp-python, for the tests that need a real one.
#   build-llama-server.sh PYTHON FOLDER
set -eu

python=$1
folder=$2
here=$(dirname "$0")
package=$(grep -i '^llama[-_]cpp[-_]python==' "$here/constraints.txt")

command -v cmake >/dev/null || { echo "cmake is needed to build llama-server." >&2; exit 1; }
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m pip --disable-pip-version-check download --quiet --no-deps --no-binary :all: --dest "$work" "$package"
tar -xzf "$work"/*.tar.gz -C "$work"
cmake -S "$work"/*/vendor/llama.cpp -B "$work/build" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
    -DLLAMA_OPENSSL=OFF -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_UI=OFF
cmake --build "$work/build" --target llama-server --parallel "${JOBS:-1}"
cp "$work/build/bin/llama-server" "$folder/llama-server"
echo "$folder/llama-server"
