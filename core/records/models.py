"""Language and embedding models, and what they are doing."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import ModelId, Problem, Record

# The embedding model that serves unless another is chosen, and the one that steps in if what is chosen isn't there.
DEFAULT_EMBEDDER = ModelId("multilingual-e5-small")
FALLBACK_EMBEDDER = ModelId("all-MiniLM-L6-v2")


class Adapter(Record, frozen=True, kw_only=True):
    """A LoRA adapter that is loaded beside a model.

    Attributes:
        path: of its GGUF file.
        scale: how much of it is used: 1 as it was made, 0 nothing.
    """

    path: str
    scale: float = 1.0


class Sampling(Record, frozen=True, kw_only=True):
    """How the next token is drawn. Defaults suit small instruct models; the catalog may differ per model.

    Attributes:
        temperature: 0 means greedy.
        seed: None draws a new one each time.
        longest_reply: in tokens, reasoning included. A small model that runs on and on helps nobody.
        repeatable: the seed gives the same reply again, for as long as the attention state of the prompt is kept; read in other pieces, its
            rounding is another. A little slower.
    """

    temperature: float = 0.6
    top_k: int = 40
    top_p: float = 0.9
    min_p: float = 0.05
    repeat_penalty: float = 1.05
    seed: int | None = None
    longest_reply: int = 4096
    repeatable: bool = False


class SamplingChoice(Record, frozen=True, kw_only=True):
    """What somebody chose of a `Sampling`; None: as it is without."""

    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    seed: int | None = None
    longest_reply: int | None = None


# What can be chosen of each value: from, to. Outside of these llama.cpp takes none, or what it writes is noise. The last seed means "any" to
# llama.cpp.
SAMPLING_RANGES: dict[str, tuple[float, float]] = {
    "temperature": (0.0, 2.0),
    "top_k": (0, 1000),
    "top_p": (0.05, 1.0),
    "min_p": (0.0, 0.9),
    "repeat_penalty": (0.8, 2.0),
    "seed": (0, 2**32 - 2),
    "longest_reply": (16, 32768),
}


class Fit(StrEnum):
    """How a model suits this computer."""

    FAST = "fast"
    FINE = "fine"
    SLOW = "slow"
    TOO_LARGE = "too_large"  # for the memory that is free now


class Offer(StrEnum):
    """What a model is offered as on the first start."""

    NONE = "none"
    BEST = "best"  # for this computer
    SMALLER = "smaller"  # and in the package index


class CacheSize(Record, frozen=True, kw_only=True):
    """What the attention states of a model take. The default takes nothing, and is what is known of no file.

    Attributes:
        token_bytes: a token in the layers that look at everything, in 16 bits.
        window_bytes: a token in the layers that look no further back than a window, in 16 bits.
        window: its length in tokens.
        fixed_bytes: what recurrent layers keep of a context, however long it is.
        eight_bits: keys and values can be kept in 8 bits.
        known: the file's head tells all of this; else it is a guess.
    """

    token_bytes: int = 0
    window_bytes: int = 0
    window: int = 0
    fixed_bytes: int = 0
    eight_bits: bool = True
    known: bool = True


class ModelInfo(Record, frozen=True, kw_only=True):
    """A model that is, or could be, on this computer.

    Attributes:
        id: catalog id; for a GGUF of the user's own, its path.
        size_bytes: of the GGUF file.
        path: where the file is, when installed.
        partial_bytes: how much of an unfinished download is on disk.
        context_length: what the model was trained for, in tokens.
        licence: SPDX id or name, empty if unknown.
        licence_url: where it can be read, if it is not one of the well-known ones.
        offer: what it is offered as on the first start.
        functions: it calls memory functions well, as the catalog says.
        thinks: it reasons before it answers.
        languages: those it is made for, ISO 639-1.
        language_count: how many in all, if there are more; else 0.
        cache: what its attention states take.
        own: a file of the user's own, or one added from the hub: it can be taken off the list.
        downloadable: it can be fetched, again too.
        in_package_index: it can be fetched from the package index, where the model hub can't be reached.
        fit: how it suits this computer.
        memory_bytes: what it needs with the context that is set.
        memory_free: what there is for it, in bytes.
        memory_by_context: what it needs, by the context in tokens.
        tokens_per_s: how fast it would write.
        prefill_tokens_per_s: how fast it would read what it doesn't know yet of a conversation.
        speed_measured: both follow from how fast a model was on this computer; else they are a guess.
        sampling: how its tokens are drawn where nobody chose otherwise, as the catalog or its file says.
        sees: it can be shown pictures.
        eyes: where the file is that it sees with, when installed.
        eyes_bytes: of that file, which is fetched and removed with the model's.
    """

    id: ModelId
    name: str
    size_bytes: int
    description: str = ""
    licence: str = ""
    context_length: int = 0
    installed: bool = False
    path: str = ""
    partial_bytes: int = 0
    offer: Offer = Offer.NONE
    functions: bool = False
    licence_url: str = ""
    thinks: bool = False
    languages: tuple[str, ...] = ()
    language_count: int = 0
    cache: CacheSize = CacheSize()
    own: bool = False
    downloadable: bool = False
    in_package_index: bool = False
    fit: Fit = Fit.FINE
    memory_bytes: int = 0
    memory_free: int = 0
    memory_by_context: dict[int, int] = {}
    tokens_per_s: float = 0.0
    prefill_tokens_per_s: float = 0.0
    speed_measured: bool = False
    sampling: Sampling = Sampling()
    sees: bool = False
    eyes: str = ""
    eyes_bytes: int = 0

    @property
    def disk_bytes(self) -> int:
        """Of all its files."""
        return self.size_bytes + self.eyes_bytes


class Pace(Record, frozen=True, kw_only=True):
    """How fast a computer runs models of any size: bytes of weights times tokens, a second.

    Attributes:
        prefill: while a prompt is evaluated.
        decode: while a reply is written.
        measured: with a model; else it is a guess.
    """

    prefill: float
    decode: float
    measured: bool = True


class HubFile(Record, frozen=True, kw_only=True):
    """A model file in a repository on the hub.

    Attributes:
        name: its path in the repository.
        sha256: of the whole file, lower-case hex.
        eyes: name of the file in the repository that it sees with, which is fetched along; empty: there is none.
        eyes_bytes: of that file.
        fit: how a model of this size would suit this computer.
    """

    name: str
    size_bytes: int
    sha256: str
    eyes: str = ""
    eyes_bytes: int = 0
    fit: Fit = Fit.FINE


class EmbedderInfo(Record, frozen=True, kw_only=True):
    """An embedding model that is, or could be, on this computer.

    Attributes:
        size_bytes: of what is downloaded; 0 for the one that comes with Rememora.
        licence: SPDX id.
        partial_bytes: how much of an unfinished download is on disk.
    """

    id: ModelId
    name: str
    description: str
    licence: str
    size_bytes: int = 0
    installed: bool = False
    partial_bytes: int = 0

    @property
    def disk_bytes(self) -> int:
        """As `ModelInfo.disk_bytes`."""
        return self.size_bytes


class SpeechTask(StrEnum):
    HEARING = "hearing"  # what is said becomes text
    SPEAKING = "speaking"  # text is read aloud


class SpeechModelInfo(Record, frozen=True, kw_only=True):
    """A model that hears or speaks and is, or could be, on this computer.

    Attributes:
        size_bytes: of all its files.
        licence: SPDX id.
        licence_url: where it can be read, if it is not one of the well-known ones.
        languages: those it is made for, ISO 639-1; empty: about a hundred.
        partial_bytes: how much of an unfinished download is on disk.
    """

    id: ModelId
    name: str
    description: str
    licence: str
    task: SpeechTask
    size_bytes: int
    licence_url: str = ""
    languages: tuple[str, ...] = ()
    installed: bool = False
    partial_bytes: int = 0

    @property
    def disk_bytes(self) -> int:
        """As `ModelInfo.disk_bytes`."""
        return self.size_bytes


class ModelPhase(StrEnum):
    NONE = "none"  # nothing chosen yet
    LOADING = "loading"
    READY = "ready"
    GENERATING = "generating"
    RESTING = "resting"  # unloaded after a while without use; it comes back by itself
    FAILED = "failed"


class Placement(Record, frozen=True, kw_only=True):
    """Where a model's layers are.

    Attributes:
        gpus: names of the graphics processors that could be used.
        gpu_layers: how many of its layers are on them.
        layers: how many it has, the output included.
        failed: it was to be on them, and couldn't.
    """

    gpus: tuple[str, ...] = ()
    gpu_layers: int = 0
    layers: int = 0
    failed: bool = False


class ModelState(Record, frozen=True, kw_only=True):
    """What the model is doing; always visible in the window.

    Attributes:
        progress: 0 to 1 while loading.
        context_length: tokens, once loaded.
        functions: conversations that don't say otherwise let it call memory functions.
        server: it is on the server at this address; empty: on this computer.
        placement: where its layers are, once it is loaded on this computer.
        sees: it can be shown pictures.
    """

    phase: ModelPhase = ModelPhase.NONE
    name: str = ""
    progress: float = 0.0
    context_length: int = 0
    functions: bool = False
    server: str = ""
    placement: Placement | None = None
    sees: bool = False
    problem: Problem | None = None
