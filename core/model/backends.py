"""llama.cpp's back-ends, where they are libraries of their own.

A build for one computer has what it computes with inside it. A build for every computer (GGML_BACKEND_DL) has a library for
each generation of processors beside it, and others for graphics processors; it takes the best that this computer can run.
"""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Sequence
from pathlib import Path

from llama_cpp import llama_cpp as native

from core.model.llama_log import NATIVE_LOG

log = logging.getLogger(__name__)

# Those that have ggml's functions. On Linux and macOS a library shows the functions of those it stands on, and asking the one
# that is in use is the only way to its registry: a file of another name may be another copy, with a registry of its own.
# On Windows each shows its own functions only, and a name is loaded once.
_LIBRARIES = ("libllama.so", "libllama.dylib", "ggml.dll", "ggml-base.dll")


class GgmlLibrary:
    """ggml's functions that llama.cpp's Python package doesn't give.

    Raises:
        OSError: the libraries can't be loaded.
    """

    def __init__(self) -> None:
        self.folder = Path(native.__file__).parent / "lib"
        self._handles = [ctypes.CDLL(str(path)) for name in _LIBRARIES if (path := self.folder / name).is_file()]

    def function(self, name: str, result: object, *arguments: object) -> ctypes._NamedFuncPointer:
        """One of them.

        Raises:
            AttributeError: this build doesn't have it.
        """
        for handle in self._handles:
            if hasattr(handle, name):
                found = getattr(handle, name)
                found.restype, found.argtypes = result, list(arguments)
                return found  # type: ignore[no-any-return]
        raise AttributeError(name)


def load_backends() -> None:
    """Load them, unless they are there. To be called before llama.cpp is asked for a model or for devices."""
    try:
        library = GgmlLibrary()
        if library.function("ggml_backend_reg_count", ctypes.c_size_t)():
            return
        NATIVE_LOG.clear()
        library.function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)(bytes(library.folder))
    except (AttributeError, OSError) as error:
        log.warning("llama.cpp's back-ends can't be loaded: %s", error)


def processor_features() -> Sequence[str] | None:
    """What llama.cpp makes use of in this computer's processor: `AVX2`, `FMA` … None: it has no back-end for it."""
    load_backends()
    # "CPU : SSE3 = 1 | AVX = 1 | … | REPACK = 1 | "; other back-ends may stand before it.
    _before, name, features = native.llama_print_system_info().decode().partition("CPU : ")
    if not name:
        return None
    pairs = (part.split(" = ") for part in features.split(" | ") if " = " in part)
    return [feature.strip() for feature, value in pairs if value.strip() == "1"]
