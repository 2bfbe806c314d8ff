"""The line above the transcript: title, what is remembered, how full the context window is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.chat.plain_text import visible_text
from app.documents.scope import ScopeButton
from app.personas.known import KnownPersonas
from app.projects.menus import fill_projects
from app.projects.project_list import ProjectList
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import ElidedLabel
from app.widgets.menu import Menu
from core.records import ConversationMode, DocumentScope, LearningMode, Persona, ProjectId, TurnStats

# The longest name in a pill, and what the title has at least if it is that long; at text scale 1.
_NAME_PX = 140
_TITLE_PX = 160


class ChatHeader(QFrame):
    """Signals:
    learning_chosen: (LearningMode) in the menu of the memory pill.
    mode_chosen: (ConversationMode) there too: what this conversation has to do with memory.
    keep_wanted: there too: make one that leaves no trace an ordinary one.
    prompt_wanted: (bool) show or hide what the model sees.
    persona_chosen: (Persona or None) in the menu of the persona pill: who answers from now on.
    personas_wanted: there too: show them all.
    export_wanted, share_wanted: in the menu at its end.
    functions_chosen: (bool or None) there too: whether the model may call memory functions in this conversation.
    project_chosen: (ConversationEdit) in the menu of the project: where the conversation is to be.
    project_edit_wanted: (ProjectId) there too.
    """

    learning_chosen = Signal(object)
    functions_chosen = Signal(object)
    mode_chosen = Signal(object)
    keep_wanted = Signal()
    prompt_wanted = Signal(bool)
    project_chosen = Signal(object)
    project_edit_wanted = Signal(object)
    persona_chosen = Signal(object)
    personas_wanted = Signal()
    export_wanted = Signal()
    share_wanted = Signal()

    def __init__(
        self, style: Style, projects: ProjectList, personas: KnownPersonas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._personas = personas
        self._persona = Button("", "pill")
        self._persona.set_icon(style, "persona")
        self._persona.setToolTip(self.tr("Who answers in this conversation"))
        self.persona_menu = Menu(self)
        self.persona_menu.aboutToShow.connect(self._fill_personas)
        self._persona.setMenu(self.persona_menu)
        self.setProperty("look", "header")
        self._title = ElidedLabel("", "title")
        self._style = style
        self._memory = Button("", "pill")
        self._menu = Menu(self)
        self._actions: dict[LearningMode, QAction] = {}
        group = QActionGroup(self)
        for mode, words in (
            (LearningMode.AUTOMATIC, self.tr("Remember automatically")),
            (LearningMode.PROPOSED, self.tr("Ask me first")),
            (LearningMode.ASKED, self.tr("Only when asked")),
            (LearningMode.OFF, self.tr("Off")),
        ):
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=mode: self.learning_chosen.emit(chosen))
            group.addAction(action)
            self._actions[mode] = action
        self._menu.addSeparator()
        self._mode_actions: dict[ConversationMode, QAction] = {}
        modes = QActionGroup(self)
        for conversation_mode, words in (
            (ConversationMode.NORMAL, self.tr("Normal conversation")),
            (ConversationMode.READ_ONLY, self.tr("Only read memory: learn nothing here")),
            (ConversationMode.NO_TRACE, self.tr("No trace: no memory, nothing on the disk")),
        ):
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=conversation_mode: self.mode_chosen.emit(chosen))
            modes.addAction(action)
            self._mode_actions[conversation_mode] = action
        self.keep_action = self._menu.addAction(self.tr("Keep this conversation"))
        self.keep_action.triggered.connect(lambda: self.keep_wanted.emit())
        self.keep_action.setVisible(False)
        self._menu.addSeparator()
        self._functions = self._menu.addMenu(self.tr("Let the model search and edit memory"))
        self._function_actions: dict[bool | None, QAction] = {}
        function_group = QActionGroup(self)
        for functions, words in (
            (None, self.tr("As is best for the model")),
            (True, self.tr("On in this conversation")),
            (False, self.tr("Off in this conversation")),
        ):
            action = self._functions.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=functions: self.functions_chosen.emit(chosen))
            function_group.addAction(action)
            self._function_actions[functions] = action
        self._memory.setMenu(self._menu)
        self._memory.setToolTip(self.tr("What is remembered from now on, in all conversations"))
        self._projects = projects
        self._project_id: ProjectId | None = None
        self.project_button = Button("", "pill")
        self.project_button.set_icon(style, "folder")
        self.project_button.setMenu(Menu(self.project_button))
        self.project_button.menu().aboutToShow.connect(self._fill_projects)
        projects.changed.connect(lambda: self.set_project(self._project_id))
        self.scope_button = ScopeButton(style)
        self._usage = Button("", "pill")
        self._usage.setCheckable(True)
        self._usage.setToolTip(
            self.tr("How much of the model's context window the last turn filled. Click to see what the model sees.")
        )
        self._usage.toggled.connect(self.prompt_wanted)
        self._usage.hide()
        self._more = IconButton(style, "more", self.tr("More for this conversation"))
        self._more_menu = Menu(self)
        self._more_menu.aboutToShow.connect(self._fill_more)
        self._more.setMenu(self._more_menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.XS, Space.PAGE, Space.XS)
        row.setSpacing(Space.M)
        row.addStrut(Space.HEADER_HEIGHT - 2 * Space.XS - 1)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._title)
        row.addWidget(self.project_button)
        row.addWidget(self._persona)
        row.addWidget(self._memory)
        row.addWidget(self.scope_button)
        row.addStretch()
        row.addWidget(self._usage)
        row.addWidget(self._more)
        style.changed.connect(self._fit)
        self._words: dict[Button, str] = {}
        self._answering: Persona | None = None
        self._mode = LearningMode.AUTOMATIC
        self._conversation_mode = ConversationMode.NORMAL
        self.set_project(None)
        self.set_persona(None)
        self.set_documents(DocumentScope(), shown=False)
        self.set_mode(ConversationMode.NORMAL, stored=False)
        self.set_functions(None, stored=False)

    @property
    def title(self) -> str:
        return self._title.whole_text

    @property
    def memory_button(self) -> Button:
        return self._memory

    @property
    def mode_actions(self) -> dict[ConversationMode, QAction]:
        return self._mode_actions

    @property
    def function_actions(self) -> dict[bool | None, QAction]:
        return self._function_actions

    @property
    def functions_enabled(self) -> bool:
        return self._functions.isEnabled()

    @property
    def persona_button(self) -> Button:
        return self._persona

    @property
    def usage_button(self) -> Button:
        return self._usage

    @property
    def more_button(self) -> IconButton:
        """Its menu is what can be done with the conversation."""
        return self._more

    @property
    def usage(self) -> str:
        return self._words.get(self._usage, "")

    def set_title(self, title: str) -> None:
        self._title.set_whole_text(title or self.tr("New conversation"))
        self._fit()

    def set_project(self, project_id: ProjectId | None) -> None:
        """The project that the conversation shown is in, or will be; None: in none."""
        self._project_id = project_id
        name = self._projects.name(project_id)
        self.project_button.setVisible(bool(name))
        self._words[self.project_button] = name
        self.project_button.setToolTip(self.tr("In the project %1").replace("%1", name))
        self.project_button.setAccessibleName(self.project_button.toolTip())
        self._fit()

    def _fill_projects(self) -> None:
        menu, here = self.project_button.menu(), self._project_id
        menu.clear()
        fill_projects(menu, self._projects.all, {here}, self.project_chosen.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Instructions and memory…"), lambda: self.project_edit_wanted.emit(here))

    def set_persona(self, persona: Persona | None) -> None:
        """Who answers. While there is only the default persona, nothing is said of it."""
        self._answering = persona
        name = "Rememora" if persona is None else visible_text(persona.name)
        self._words[self._persona] = name
        self._persona.setAccessibleName(self.tr("Persona: %1").replace("%1", name))
        self._persona.setVisible(persona is not None or bool(self._personas.personas))
        self._fit()

    def _fill_personas(self) -> None:
        self.persona_menu.clear()
        for persona in (None, *self._personas.personas):
            name = "Rememora" if persona is None else visible_text(persona.name).replace("&", "&&")
            action = self.persona_menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(persona == self._answering)
            action.triggered.connect(lambda _=False, chosen=persona: self.persona_chosen.emit(chosen))
        self.persona_menu.addSeparator()
        self.persona_menu.addAction(self.tr("Personas…"), self.personas_wanted.emit)

    def _fill_more(self) -> None:
        self._more_menu.clear()
        if self._usage in self._words:
            # As the count, for which a narrow window has no room.
            seen = self._more_menu.addAction(QCoreApplication.translate("PromptPanel", "What the model sees"))
            seen.setCheckable(True)
            seen.setChecked(self._usage.isChecked())
            seen.triggered.connect(lambda on: self._usage.setChecked(on))
        self._more_menu.addAction(self.tr("Export…"), lambda: self.export_wanted.emit())
        self._more_menu.addAction(self.tr("Share as picture…"), lambda: self.share_wanted.emit())

    def set_documents(self, scope: DocumentScope, *, shown: bool) -> None:
        """Which documents the conversation is answered from. `shown`: there are some."""
        self.scope_button.set_scope(scope)
        self._words[self.scope_button] = self.scope_button.words
        self.scope_button.setVisible(shown)
        self._fit()

    def set_learning(self, mode: LearningMode) -> None:
        words = {
            LearningMode.AUTOMATIC: self.tr("Memory: on"),
            LearningMode.PROPOSED: self.tr("Memory: asks first"),
            LearningMode.ASKED: self.tr("Memory: only when asked"),
            LearningMode.OFF: self.tr("Memory: off"),
        }
        self._mode = mode
        self._actions[mode].setChecked(True)
        text = words[mode]
        if self._conversation_mode is ConversationMode.NO_TRACE:
            text = self.tr("No trace")
        elif self._conversation_mode is ConversationMode.READ_ONLY and mode is not LearningMode.OFF:
            text = self.tr("Memory: only read here")
        self._words[self._memory] = text
        self._memory.setAccessibleName(text)
        self._memory.set_icon(
            self._style, "no-trace" if self._conversation_mode is ConversationMode.NO_TRACE else "memory"
        )
        self._fit()

    def set_mode(self, mode: ConversationMode, *, stored: bool) -> None:
        """What holds for the conversation shown. Only a new one can be made to leave no trace, or be made to leave one."""
        self._conversation_mode = mode
        no_trace = stored and mode is ConversationMode.NO_TRACE
        for one, action in self._mode_actions.items():
            action.setChecked(one is mode)
            action.setEnabled(not no_trace and not (stored and one is ConversationMode.NO_TRACE))
        self.keep_action.setVisible(no_trace)
        self.set_learning(self._mode)

    def set_functions(self, functions: bool | None, *, stored: bool) -> None:
        """What holds for the conversation shown. A new one can be set once its first message is there."""
        self._functions.setEnabled(stored)
        self._more.setVisible(stored)
        self._function_actions[functions].setChecked(True)

    def set_stats(self, stats: TurnStats | None) -> None:
        """The stats of the last turn; None hides the count."""
        self._words.pop(self._usage, None)
        if stats is not None and stats.context_length:
            locale = self.locale()
            used = locale.toString(stats.prompt_tokens + stats.generated_tokens)
            words = self.tr("%1 / %2 tokens")
            self._words[self._usage] = words.replace("%1", used).replace("%2", locale.toString(stats.context_length))
        self._fit()

    # --- how much there is room for -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for: the count goes first, then what the icon of a pill tells too."""
        for button, words in self._words.items():
            metrics, longest = button.fontMetrics(), self._style.px(_NAME_PX)
            named = button in (self.project_button, self._persona)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, longest) if named else words
            button.setText(shown.replace("&", "&&"))
        pills = [
            button
            for button in (self.project_button, self._persona, self._memory, self.scope_button)
            if not button.isHidden()
        ]
        # Never shown first and hidden then: Qt lays out in between.
        self._usage.setVisible(
            self._usage in self._words and self._wanted(*pills, self._usage, self._more) <= self.width()
        )
        for button in pills:
            if self._wanted(*pills, self._more) > self.width():
                button.setText("")

    def _wanted(self, *shown: QWidget) -> int:
        """Pixels that these take, with a short title."""
        row = self.layout()
        assert row is not None
        wide = [widget.sizeHint().width() for widget in shown]
        title = min(self._title.sizeHint().width(), self._style.px(_TITLE_PX))
        # The title, and the room that stretches, have their gaps too.
        return title + sum(wide) + (len(wide) + 1) * row.spacing() + 2 * Space.PAGE
