"""The real program with a person in front of it: `python -m tests.end_to_end.window_person ARGUMENTS OF REMEMORA`.

The person reads the visible widgets and acts by keys and mouse clicks, which travel through Qt's own dispatch. What they
do comes from stdin, what they see goes to stdout, a JSON object a line (`window_screen`). The program itself is what
`app.__main__` builds, unchanged.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from app.__main__ import Running, open_window
from app.chat.reply import ReplyWidget
from app.chat.row import RowWidget
from app.chat.text_view import TextView
from app.chat.user_message import UserMessage
from app.main_window import MainWindow
from app.vault.lock_window import LockWindow
from app.widgets.notice import Notice
from tests.end_to_end.window_screen import (
    Act,
    Choose,
    Click,
    Close,
    Grab,
    Minimize,
    Obeyed,
    Press,
    Refused,
    Resize,
    Screen,
    Seen,
    ShownRow,
    Type,
    act_decoder,
    encoder,
)

LOOK_INTERVAL_MS = 100


class NotThereError(Exception):
    """What the person should act on is not on the screen."""


class Person(QObject):
    """Eyes and hands."""

    def __init__(self, running: Running) -> None:
        super().__init__(running.application)
        self._running = running
        self._last: Screen | None = None
        self._input = b""
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(self._listen)
        self._looks = QTimer(self, interval=LOOK_INTERVAL_MS)
        self._looks.timeout.connect(self._look)
        self._looks.start()

    @property
    def _window(self) -> MainWindow | LockWindow:
        # Another one after the language was changed, or the store was locked.
        return self._running.program.shown

    @property
    def _front(self) -> QWidget:
        """What the person can act on: a menu or a dialog that is open, else the window."""
        popup = QApplication.activePopupWidget()
        return popup if isinstance(popup, QMenu) else QApplication.activeModalWidget() or self._window

    def _listen(self) -> None:
        part = os.read(sys.stdin.fileno(), 64 * 1024)
        if not part:
            # The test is gone.
            self._ears.setEnabled(False)
            self._running.application.quit()
        *lines, self._input = (self._input + part).split(b"\n")
        for line in lines:
            self._obey(act_decoder.decode(line))

    def _tell(self, seen: Seen) -> None:
        sys.stdout.buffer.write(encoder.encode(seen) + b"\n")
        sys.stdout.buffer.flush()

    # --- eyes -------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        screen = self._screen()
        if screen != self._last:
            self._last = screen
            self._tell(screen)

    def _screen(self) -> Screen:
        window = self._window
        if isinstance(window, LockWindow):
            return Screen(words=tuple(_words(self._front)), in_front=_is_in_front(window), locked=True)
        welcome = self._running.client.welcome
        index = None if welcome is None else welcome.index
        return Screen(
            state=window.sidebar.state.shown.words,
            rows=tuple(_shown_row(row) for row in window.chat.view.rows if row.isVisible()),
            notices=tuple(" ".join(_words(notice)) for notice in window.findChildren(Notice) if notice.isVisible()),
            draft=window.chat.composer.field.toPlainText(),
            words=tuple(_words(self._front)),
            in_front=_is_in_front(window),
            settled=index is not None and index.embedder_ready and not index.pending,
        )

    # --- hands ------------------------------------------------------------------------------------------------

    def _obey(self, act: Act) -> None:
        try:
            self._do(act)
        except NotThereError as error:
            self._tell(Refused(str(error)))
        else:
            # Whatever was seen before the act is old now: the screen is told anew after it.
            self._tell(Obeyed())
            self._last = None

    def _do(self, act: Act) -> None:
        # No window manager does it here when a dialog has been closed.
        if QApplication.activeWindow() is None:
            self._front.activateWindow()
        match act:
            case Type(text=text):
                for line, part in enumerate(text.split("\n")):
                    if line:
                        QTest.keyClick(self._focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
                    self._type(part)
            case Press(keys=keys):
                pressed = QKeySequence(keys)[0]  # type: ignore[index]
                # What is offered while a path is typed has the keys first.
                to = QApplication.activePopupWidget() or self._front.windowHandle()
                QTest.keyPress(to, pressed.key(), pressed.keyboardModifiers())
                if shiboken6.isValid(to):
                    QTest.keyRelease(to, pressed.key(), pressed.keyboardModifiers())
            case Click(words=words):
                self._click(words)
            case Choose(list=name, words=words):
                self._choose(name, words)
            case Minimize():
                self._window.showMinimized()
            case Resize(width=width, height=height):
                self._window.resize(width, height)
            case Grab(file=file):
                QTest.mouseMove(self._window.windowHandle(), QPoint(2, 2))
                self._window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888).save(file, quality=0)
            case Close():
                self._window.close()

    def _type(self, text: str) -> None:
        if text.isascii():
            QTest.keyClicks(self._focus(), text)
        else:
            # As an input method gives what was composed.
            composed = QInputMethodEvent()
            composed.setCommitString(text)
            QApplication.sendEvent(self._focus(), composed)

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        if widget is None:
            raise NotThereError("nothing has the keyboard focus")
        return widget

    def _click(self, words: str) -> None:
        front = self._front
        if isinstance(front, QMenu):
            self._click_entry(front, words)
            return
        spots = list(self._spots(words))
        if not spots:
            raise NotThereError(f"nothing to click says {words!r}: {_words(front)}")
        widget, middle = max(spots, key=lambda spot: spot[0].mapTo(front, spot[1]).y())
        at = widget.mapTo(front, middle)
        hit = front.childAt(at)
        if hit is None or not (hit is widget or widget.isAncestorOf(hit)):
            raise NotThereError(f"{words!r} is covered by {hit}")
        if isinstance(widget, QPushButton | QToolButton) and widget.menu() is not None:
            # It returns when the menu is closed.
            QTimer.singleShot(0, lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton))
        else:
            QTest.mouseClick(front.windowHandle(), Qt.MouseButton.LeftButton, pos=at)

    def _click_entry(self, menu: QMenu, words: str) -> None:
        for entry in menu.actions():
            if entry.isEnabled() and entry.text().startswith(words):
                QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
                return
        raise NotThereError(f"no entry says {words!r}: {_words(menu)}")

    def _choose(self, name: str, words: str) -> None:
        for choice in self._window.findChildren(QComboBox):
            if choice.isVisible() and choice.accessibleName() == name:
                choice.showPopup()
                shown = choice.view()
                index = shown.model().index(choice.findText(words), choice.modelColumn())
                QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(index).center())
                return
        raise NotThereError(f"there is no list of choices {name!r}")

    def _spots(self, words: str) -> Iterator[tuple[QWidget, QPoint]]:
        """Where to click for these words: widgets, and the point in them."""
        for button in self._front.findChildren(QAbstractButton):
            if self._is_here(button) and button.isEnabled() and _words_of_button(button).startswith(words):
                yield button, button.rect().center()
        for field in self._front.findChildren(QLineEdit):
            if self._is_here(field) and field.isEnabled() and field.accessibleName().startswith(words):
                yield field, field.rect().center()
        for view in self._front.findChildren(QAbstractItemView):
            model = view.model()
            for row in range(model.rowCount() if self._is_here(view) else 0):
                index = model.index(row, 0)
                if str(index.data() or "").startswith(words):
                    yield view.viewport(), view.visualRect(index).center()

    def _is_here(self, widget: QWidget) -> bool:
        return _in_sight(widget) and widget.window() is self._front


def _shown_row(row: RowWidget) -> ShownRow:
    if isinstance(row, UserMessage):
        return ShownRow(mine=True, text=row.shown_text, words=(row.note,) if row.note else ())
    assert isinstance(row, ReplyWidget)
    text = "\n".join(view.document.toPlainText() for view in row.body.views)
    words = [
        part
        for child in row.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child is not row.body and child.isVisible()
        for part in _words(child)
    ]
    return ShownRow(mine=False, text=text, words=tuple(words), finished=bool(row.stats_words))


def _words(widget: QWidget) -> list[str]:
    """All visible words in a widget, itself included."""
    found = []
    for child in (widget, *widget.findChildren(QWidget)):
        if not child.isVisible():
            continue
        match child:
            case QLabel():
                words = child.text()
            case QAbstractButton():
                words = _words_of_button(child)
            case TextView():
                words = child.document.toPlainText()
            case QTextEdit() | QPlainTextEdit():
                words = child.toPlainText()
            case QMenu():
                words = "\n".join(entry.text() for entry in child.actions())
            case QAbstractItemView():
                model = child.model()
                words = "\n".join(str(model.index(row, 0).data() or "") for row in range(model.rowCount()))
            case _:
                continue
        if words:
            found.append(words)
    return found


def _words_of_button(button: QAbstractButton) -> str:
    return button.text().replace("&&", "&") or button.accessibleName()


def _is_in_front(window: QWidget) -> bool:
    return window.isVisible() and not window.isMinimized() and window.isActiveWindow()


def _in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def main() -> int:
    running = open_window(sys.argv[1:])
    if running is None:
        return 0
    person = Person(running)
    code = running.until_closed()
    person.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
