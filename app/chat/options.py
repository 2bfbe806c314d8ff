"""What is chosen for the conversation that is shown: who answers, in which project, what it has to do with memory."""

from __future__ import annotations

from msgspec import UnsetType
from PySide6.QtCore import QObject, Signal

from app.chat.composer import Composer
from app.chat.conversation import OpenConversation
from app.chat.greeting import Greeting
from app.chat.header import ChatHeader
from app.chat.plain_text import visible_text
from app.core_client import CoreClient
from app.models.catalog import ModelCatalog
from app.personas.known import KnownPersonas
from app.widgets.labels import Label
from core.protocol import (
    ChangeConversations,
    ChangeSettings,
    ConversationKept,
    Event,
    Failed,
    KeepConversation,
    ModelStateChanged,
    Reply,
    SetFunctions,
    SetLearns,
    SetPersona,
    SettingsChanged,
    Welcome,
)
from core.records import ConversationEdit, ConversationId, ConversationMode, Persona, Settings

# Of a persona's name in a line.
_NAME_CHARS = 32


class ConversationOptions(QObject):
    """Joins the header with the conversation.

    Signals:
        no_trace_begun: the next message begins a conversation that leaves no trace.
        kept: (ConversationId) one that left no trace is stored as this one.
        failed: (Problem)

    Attributes:
        note: says which other model is going to answer; hidden while none is.
    """

    no_trace_begun = Signal()
    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        conversation: OpenConversation,
        composer: Composer,
        header: ChatHeader,
        greeting: Greeting,
        personas: KnownPersonas,
        catalog: ModelCatalog | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._conversation = conversation
        self._header = header
        self._greeting = greeting
        self._composer = composer
        self._personas = personas
        self._catalog = catalog
        self._model_name = ""
        self.note = Label("", "note", wrap=True)
        self.note.hide()
        conversation.record_changed.connect(self.show)
        header.learning_chosen.connect(lambda mode: conversation.ask(ChangeSettings(learning=mode)))
        header.functions_chosen.connect(self._set_functions)
        header.mode_chosen.connect(self._set_mode)
        header.keep_wanted.connect(self._keep)
        header.project_chosen.connect(self._set_project)
        header.persona_chosen.connect(self._set_persona)
        personas.changed.connect(self._on_personas)
        if catalog is not None:
            catalog.listed.connect(self._say_other_model)
        client.welcomed.connect(self._hear_welcome)
        client.event.connect(self._hear)
        if client.welcome is not None:
            self._hear_welcome(client.welcome)

    # --- what is shown ----------------------------------------------------------------------------------------

    def show(self) -> None:
        record = self._conversation.record
        self._header.set_title(record.title if record is not None else "")
        self._header.set_functions(record.functions if record is not None else None, stored=record is not None)
        self._header.set_mode(self._conversation.mode, stored=self._conversation.id is not None)
        self._greeting.set_mode(self._conversation.mode)
        self._show_project()
        self._header.set_persona(self._persona)
        self._greeting.set_persona(self._persona)
        self._composer.address("Rememora" if self._persona is None else _short_name(self._persona))
        self._say_other_model()

    def _show_project(self) -> None:
        record = self._conversation.record
        self._header.set_project(self._conversation.new_project if record is None else record.project_id)

    def _say_other_model(self) -> None:
        """What the next message will have loaded, if the persona has a model of its own."""
        persona, words = self._persona, ""
        models = self._catalog.models if self._catalog is not None else ()
        if persona is not None and persona.model is not None:
            known = next((model for model in models if persona.model in (model.id, model.path)), None)
            name = known.name if known is not None else persona.model
            if name != self._model_name:
                words = self.tr(
                    "%1 answers with %2: it is loaded when you send, and the model you chose when you go on elsewhere."
                )
                words = words.replace("%1", _short_name(persona)).replace("%2", name)
        self.note.setText(words)
        self.note.setVisible(bool(words))

    # --- the user ---------------------------------------------------------------------------------------------

    def _set_project(self, edit: ConversationEdit) -> None:
        record = self._conversation.record
        if record is not None:
            self._conversation.ask(ChangeConversations(conversation_ids=(record.id,), edit=edit))
        elif self._conversation.id is None and not isinstance(edit.project_id, UnsetType):
            self._conversation.new_project = edit.project_id
        self._show_project()

    @property
    def _persona(self) -> Persona | None:
        """Who answers in what is shown; None: the default persona."""
        record = self._conversation.record
        return self._conversation.new_persona if record is None else self._personas.find(record.persona_id)

    def _set_persona(self, persona: Persona | None) -> None:
        record = self._conversation.record
        if record is not None:
            chosen = None if persona is None else persona.id
            self._conversation.ask(SetPersona(conversation_id=record.id, persona_id=chosen))
        else:
            self._conversation.begin_with(persona)

    def _on_personas(self) -> None:
        new = self._conversation.new_persona
        if new is not None and self._personas.find(new.id) != new:
            self._conversation.begin_with(self._personas.find(new.id))
        self.show()

    def _set_functions(self, functions: bool | None) -> None:
        record = self._conversation.record
        # What holds until the core has taken it.
        self.show()
        if record is not None:
            self._conversation.ask(SetFunctions(conversation_id=record.id, functions=functions))

    def _set_mode(self, mode: ConversationMode) -> None:
        record = self._conversation.record
        if self._conversation.id is None:
            self._conversation.new_mode = mode
            if mode is ConversationMode.NO_TRACE:
                self._conversation.new_project = None
                self.no_trace_begun.emit()
        elif record is not None:
            learns = mode is ConversationMode.NORMAL
            self._conversation.ask(SetLearns(conversation_id=record.id, learns=learns))
        self.show()

    def _keep(self) -> None:
        record = self._conversation.record
        if record is None:
            return

        def answered(reply: Reply) -> None:
            if isinstance(reply, ConversationKept):
                stored: ConversationId = reply.conversation.id
                self.kept.emit(stored)
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(KeepConversation(conversation_id=record.id), answered)

    # --- the core ---------------------------------------------------------------------------------------------

    def _hear_welcome(self, welcome: Welcome) -> None:
        self._model_name = welcome.model.name
        self._take_settings(welcome.settings)
        self._greeting.set_folder(welcome.folders.data)

    def _hear(self, event: Event) -> None:
        match event:
            case ModelStateChanged(state=state):
                self._model_name = state.name
                self._say_other_model()
            case SettingsChanged(settings=settings):
                self._take_settings(settings)
            case _:
                pass

    def _take_settings(self, settings: Settings) -> None:
        self._header.set_learning(settings.learning)
        self._greeting.set_learning(settings.learning)


def _short_name(persona: Persona) -> str:
    """Its name, shortened to what fits into a line of words."""
    name = visible_text(persona.name)
    return name if len(name) <= _NAME_CHARS else name[:_NAME_CHARS].rstrip() + "…"
