"""What a person does while pictures are taken."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import msgspec

from core import protocol
from core.paths import HOME_VARIABLE, default_paths
from core.records import LearningMode, Summarise, SummaryForm, TaskDraft, TaskStatus
from core.settings import SettingsFile
from tests.end_to_end.core_process import CoreProcess
from tests.end_to_end.window_process import WindowProcess
from tests.screenshots import drawn
from tests.screenshots.photographer import SIZE, SMALL_SIZE, Photographer
from tests.screenshots.said import (
    ASKED,
    CHINESE,
    CODE,
    EARLIER,
    ENGLISH,
    IN_CHINESE,
    LEASE,
    LIFE,
    MOVED,
    QUESTION,
    SLOW,
    VIEWS,
)


def first_start(folder: Path) -> None:
    """The window of somebody who has no model yet."""
    with WindowProcess() as window:
        window.resize(*SIZE)
        window.see_words("Welcome to Rememora")
        window.see(lambda screen: "No model" in screen.state)
        window.click("Continue")
        window.see_words("Download")
        Photographer(window, folder).take("first-start-light")
        window.close()


def life(folder: Path) -> None:
    """A conversation, and then every page."""
    conversation(folder)
    every_page(folder)


def conversation(folder: Path) -> None:
    """Things said, a question that needs them, and where they are kept."""
    with WindowProcess() as window:
        window.resize(*SIZE)
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        for text in EARLIER:
            window.press("Ctrl+N")
            window.talk(text)
            if text is not CODE:
                window.see(lambda screen: any("Remembered" in words for words in screen.reply.words))
        photographer = Photographer(window, folder)
        photographer.take("learned-light")

        window.press("Ctrl+N")
        window.talk(QUESTION)
        window.click("Used ")
        window.see_words("You said so on")
        photographer.take("chat-light")
        window.resize(*SMALL_SIZE)
        photographer.take("chat-small-light")
        window.resize(*SIZE)

        window.click("Memories")
        window.see_words("5 memories")
        window.click("You are allergic")
        window.see_words("Remembered from what you said")
        photographer.take("memories-light")
        window.resize(*SMALL_SIZE)
        photographer.take("memories-small-light")
        window.resize(*SIZE)

        window.click("Settings")
        photographer.take("settings-light")
        window.choose("Theme", "Dark")
        photographer.take("settings-dark")
        window.click("Memories")
        photographer.take("memories-dark")
        window.click(QUESTION[:16])
        window.see(lambda screen: any(not row.mine for row in screen.rows))
        photographer.take("chat-dark")
        window.click(CODE[:16])
        window.see_words("python")
        photographer.take("code-dark")

        window.close()


def every_page(folder: Path) -> None:
    """Every page in both themes and languages, with a life's worth of memories and something that waits for the user's word."""
    paths = default_paths()
    life = paths.data / "life.json"
    life.write_bytes(msgspec.json.encode([_entry(*facts) for facts in LIFE]))
    with CoreProcess() as core:
        core.hello()
        core.ask(protocol.ImportMemories(path=str(life)), protocol.ImportDone)
        core.close()
    life.unlink()
    SettingsFile(paths.settings).change(learning=LearningMode.PROPOSED)
    with WindowProcess() as window:
        window.resize(*SIZE)
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.talk(MOVED)
        window.see_words("1 to confirm")
        # Each ends on the settings.
        gallery(window, folder, ENGLISH, "dark")
        window.choose("Theme", "Light")
        gallery(window, folder, ENGLISH, "light")

        window.choose("Language", "简体中文")
        window.see_words("外观")
        # A new window, as large as the offscreen screen allows.
        window.resize(*SIZE)
        window.press("Ctrl+N")
        window.talk(CHINESE)
        Photographer(window, folder).take("chat-chinese-light")
        gallery(window, folder, IN_CHINESE, "light")
        window.choose("主题", "深色")
        gallery(window, folder, IN_CHINESE, "dark")
        window.close()


def documents(folder: Path) -> None:
    """A question that a document answers and where it stands there, what was done to it, and the lock."""
    lease = Path(os.environ[HOME_VARIABLE]) / "Lease.md"
    lease.write_text(LEASE, encoding="utf-8")
    with CoreProcess() as core:
        core.hello()
        core.ready()
        (document_id,) = core.ask(protocol.AddDocuments(paths=(str(lease),)), protocol.DocumentsTaken).added
        core.documents_read()
        draft = TaskDraft(options=Summarise(form=SummaryForm.POINTS), document_id=document_id)
        core.ask(protocol.StartTask(draft=draft), protocol.TaskStarted)
        core.wait(protocol.TaskChanged, lambda event: event.task.status is TaskStatus.DONE)
        core.close()
    with WindowProcess() as window:
        window.resize(*SIZE)
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.press("Ctrl+N")
        window.talk(ASKED)
        window.click("Read ")
        photographer = Photographer(window, folder)
        photographer.take("documents-light")
        window.click("Tasks")
        window.click("Lease")
        photographer.take("tasks-light")
        window.press("Ctrl+L")
        window.click("Set a passphrase…")
        for field in ("New passphrase", "Once more"):
            window.click(field)
            window.type("seven lamps under a green bridge")
        window.click("Make a recovery code too")
        window.click("I understand what is lost")
        window.click("Set it")
        window.see_words("Everything Rememora keeps is encrypted with it.")
        photographer.take("privacy-light")
        window.press("Ctrl+L")
        window.see(lambda screen: screen.locked and screen.shows("Unlock"))
        photographer.take("locked-light")
        window.close()


def pictures(folder: Path) -> None:
    """A question that a picture shown earlier answers, and all that were shown."""
    with CoreProcess() as core:
        core.hello()
        core.ready()
        for said, name, data in drawn.SHOWN:
            taken = core.ask(protocol.TakePicture(data=data, name=name), protocol.PictureTaken).picture
            command = protocol.SendMessage(conversation_id=None, text=said, pictures=(taken.id,))
            accepted = core.ask(command, protocol.MessageAccepted)
            core.reply_to(accepted)
        core.indexed()
        core.close()
    with WindowProcess() as window:
        window.resize(*SIZE)
        window.see(lambda screen: "ready" in screen.state and screen.settled)
        window.press("Ctrl+N")
        window.talk(drawn.ASKED)
        window.click("Used ")
        window.see_words("You said so on")
        photographer = Photographer(window, folder)
        photographer.take("pictures-light")
        window.click("Memories")
        window.click("Pictures")
        window.see_words(drawn.SHOWN[-1][0])
        photographer.take("pictures-page-light")
        window.close()


def gallery(window: WindowProcess, folder: Path, words: dict[str, str], theme: str) -> None:
    """Every page."""
    photographer = Photographer(window, folder / "pages")
    language = "" if words is ENGLISH else "-zh"
    window.click(words["memories"])
    for view in VIEWS:
        window.click(words[view])
        window.see(lambda screen: not screen.shows(words["looking"]))
        if view in SLOW:
            window.see_words(words[SLOW[view]])
        photographer.take(f"{view}-{theme}{language}", small=True)
    window.click(words["all"])
    for page in ("models", "settings"):
        window.click(words[page])
        photographer.take(f"{page}-{theme}{language}", small=True)


def _entry(text: str, kind: str, since: str, until: str) -> dict[str, object]:
    """A memory in a file."""

    def moment(day: str) -> float:
        return datetime.fromisoformat(day).timestamp()

    entry: dict[str, object] = {"text": text, "kind": kind, "since": moment(since), "learned_at": moment(since)}
    return {**entry, "until": moment(until)} if until else entry
