"""The core's options, and the folders and hosts that are this computer's."""

from __future__ import annotations

from enum import StrEnum

from core.records.backup import BackupPlan
from core.records.base import ModelId, Record
from core.records.clients import DEFAULT_SERVING_PORT
from core.records.hearing import DEFAULT_HEARING_MODEL
from core.records.learning import LearningMode
from core.records.models import DEFAULT_EMBEDDER, Adapter, SamplingChoice
from core.records.tools import ToolFolder
from core.records.voice import VoiceId

# What is sent to these never leaves the computer.
LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "::1")


class ReadAlong(StrEnum):
    """When the model reads what is being written, before it is sent."""

    ALWAYS = "always"
    PLUGGED_IN = "plugged_in"  # not on battery
    NEVER = "never"


class Settings(Record, frozen=True, kw_only=True):
    """The core's options. Appearance belongs to the window and is kept there.

    Attributes:
        model: catalog id of the chosen model, the path of a GGUF file, or `<address>#<name>` of one on a server; None before
            the first choice.
        learning: what to remember.
        context_length: context window in tokens; the model's own limit still holds.
        learning_charge: on battery, nothing is learned below this charge, 0 to 1; what was said waits. Above 1: only when
            plugged in.
        easy_on_battery: on battery, replies are written on half the cores.
        read_along: when what is being written is read before it is sent, by models on this computer.
        embedder: catalog id of the embedding model that recall and search are to use.
        model_server: address of the server for language models that was used last; empty if none was.
        index_server: address of the Chroma server that holds the index; empty: it is on this computer.
        adapters: LoRA adapters by model, as in `model`.
        eyes: files that models see with, where the user chose them by hand, by the models' ids.
        unload_minutes: the model leaves memory after so long without use; 0: never.
        quantized_kv: keys and values of a context are kept in 8 bits, not 16, from the next loading on.
        use_gpu: models are put onto graphics processors as far as they fit.
        hub_endpoint: address of the model hub; empty: the usual one.
        titles: conversations get a title from what is said in them, in idle time.
        states_limit_mb: what the saved attention states of conversations may take on the disk; 0: none are kept.
        backups: where they are put and when they are made.
        serving, serving_port: other programs are served, on this port of the loopback address.
        sampling: what the user chose of how tokens are drawn, by model, as in `model`.
        hearing_model: id of the speech model that recognises what is said.
        spoken_language: in which it is said, ISO 639-1; empty: it is heard.
        send_heard: what was said hands-free is sent after a pause.
        tools: the model may ask to use tools.
        tool_folders: folders that the file tools may read or change.
        read_replies: replies are read aloud by themselves, as they are written.
        reading_speed: 1 is as the voice speaks by itself.
        voices: chosen ones, by language (ISO 639-1); the others are read with the best there is.
    """

    model: str | None = None
    learning: LearningMode = LearningMode.AUTOMATIC
    context_length: int = 8192
    learning_charge: float = 0.3
    easy_on_battery: bool = False
    read_along: ReadAlong = ReadAlong.PLUGGED_IN
    embedder: ModelId = DEFAULT_EMBEDDER
    model_server: str = ""
    index_server: str = ""
    adapters: dict[str, tuple[Adapter, ...]] = {}
    eyes: dict[str, str] = {}
    unload_minutes: int = 0
    quantized_kv: bool = False
    states_limit_mb: int = 2000
    hub_endpoint: str = ""
    use_gpu: bool = True
    sampling: dict[str, SamplingChoice] = {}
    titles: bool = True
    backups: BackupPlan = BackupPlan()
    hearing_model: ModelId = DEFAULT_HEARING_MODEL
    spoken_language: str = ""
    send_heard: bool = False
    tools: bool = True
    tool_folders: tuple[ToolFolder, ...] = ()
    serving: bool = False
    serving_port: int = DEFAULT_SERVING_PORT
    read_replies: bool = False
    reading_speed: float = 1.0
    voices: dict[str, VoiceId] = {}


class Folders(Record, frozen=True, kw_only=True):
    """Where everything lives, as absolute paths.

    Attributes:
        home: the user's own folder; empty: they have none.
    """

    data: str
    models: str
    config: str
    logs: str
    home: str = ""
