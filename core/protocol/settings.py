"""The core's options."""

from __future__ import annotations

from core.protocol.base import Command, Event
from core.records import LearningMode, ModelId, ReadAlong, Settings, ToolFolder, VoiceId


class ChangeSettings(Command, frozen=True, kw_only=True):
    """Fields left out stay as they are."""

    learning: LearningMode | None = None
    context_length: int | None = None
    learning_charge: float | None = None
    easy_on_battery: bool | None = None
    read_along: ReadAlong | None = None
    embedder: ModelId | None = None
    index_server: str | None = None
    unload_minutes: int | None = None
    quantized_kv: bool | None = None
    states_limit_mb: int | None = None
    hub_endpoint: str | None = None
    use_gpu: bool | None = None
    titles: bool | None = None
    hearing_model: ModelId | None = None
    spoken_language: str | None = None
    send_heard: bool | None = None
    tools: bool | None = None
    tool_folders: tuple[ToolFolder, ...] | None = None
    read_replies: bool | None = None
    reading_speed: float | None = None
    voices: dict[str, VoiceId] | None = None


class SettingsChanged(Event, frozen=True, kw_only=True):
    settings: Settings


Commands = ChangeSettings
Answers = SettingsChanged
