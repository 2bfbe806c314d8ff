"""The pictures in the README: `make screenshots`.

A real window, a real core, the starter model and a real conversation; only the person is scripted. What the model says
differs a little from run to run.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtGui import QImage

from core import protocol
from core.paths import HOME_VARIABLE, default_paths
from core.records import LearningMode, Settings, Summarise, SummaryForm, TaskDraft, TaskStatus
from core.settings import SettingsFile
from tests.end_to_end.core_process import CoreProcess
from tests.end_to_end.window_process import WindowProcess
from tests.starter_model import STARTER, starter_model

PICTURES = Path(__file__).resolve().parent.parent / "resources" / "screenshots"

# Of WebP: no letter is blurred.
_QUALITY = 92

SIZE = (1280, 800)
SMALL_SIZE = (900, 600)

# Said before the conversation that is shown.
CODE = "Write a short Python function that tells whether a number is prime."
EARLIER = (
    CODE,
    "Remember that I moved to Porto last year.",
    "Remember that my cat Biscuit is three years old.",
    "Remember that my sister Clara is vegetarian.",
    "I'm allergic to peanuts. My sister Clara visits on 12 June.",
)
QUESTION = "What could I cook for dinner when my sister Clara is here? Suggest three dishes."
MOVED = "I live in Braga now."

# Views of the Memories page, and what is seen when one that takes a while is there.
VIEWS = ("people", "timeline", "map", "lately", "health", "about")
_SLOW = {"people": "known", "map": "drawn", "lately": "waiting", "health": "healthy", "about": "persona"}

# A document, and what is asked about it.
LEASE = """# Lease: Rua das Flores 12, Porto

## 1. Rent

The rent is 740 euros a month, due on the third working day. Heating and water cost 60 euros a month more.

## 2. Notice and end

The tenant may end this lease with two months' notice in writing. The landlord has to give four months' notice.

## 3. Repairs

The tenant pays for small repairs up to 90 euros each and 300 euros a year. All else is the landlord's.

## 4. Pets

One cat or one small dog may live in the flat. For any other animal the landlord has to be asked first.
"""
ASKED = "How much is the rent, and when is it due?"

# Text, kind, since, until.
LIFE = (
    ("You grew up in Lisbon", "place", "2024-01-10", "2025-02-01"),
    ("You lived in Lisbon near the river", "place", "2024-02-01", "2025-03-15"),
    ("You live in Porto", "place", "2025-03-15", ""),
    ("You work as a baker", "work", "2024-02-20", "2025-06-01"),
    ("You teach baking at a school", "work", "2025-06-01", ""),
    ("Your sister Clara works as a nurse", "person", "2024-06-01", ""),
    ("Your sister Clara lives in Leeds", "person", "2024-06-01", "2026-01-20"),
    ("Your sister Clara lives in Utrecht", "person", "2026-01-20", ""),
    ("Your friend Tom plays the cello", "person", "2024-09-03", ""),
    ("Your friend Tom lives in Berlin", "person", "2024-09-03", ""),
    ("Your boss Ingrid likes short reports", "person", "2025-06-10", ""),
    ("Your cat Biscuit hates the vacuum cleaner", "pet", "2024-05-05", ""),
    ("You drink your coffee black", "preference", "2024-03-01", "2025-11-01"),
    ("You drink your coffee with oat milk", "preference", "2025-11-01", ""),
    ("You like jazz in the evening", "preference", "2024-11-11", ""),
    ("You don't like coriander", "preference", "2025-01-09", ""),
    ("You run on Sundays along the river", "habit", "2025-04-06", ""),
    ("You practise Portuguese verbs on the tram", "habit", "2024-10-01", "2025-05-01"),
    ("You broke your left wrist skiing", "health", "2025-02-14", "2025-04-20"),
    ("You need reading glasses", "health", "2026-03-02", ""),
    ("You want to walk the coast to Santiago", "plan", "2026-02-01", ""),
    ("You are saving for a wood oven", "plan", "2025-09-01", ""),
    ("Your birthday is on 3 November", "profile", "2024-01-10", ""),
)

ENGLISH = {
    "memories": "Memories",
    "all": "All memories",
    "people": "People and things",
    "timeline": "Timeline",
    "map": "Map",
    "lately": "Lately",
    "health": "Health",
    "about": "About you",
    "models": "Models",
    "settings": "Settings",
    "drawn": "Draw it again",
    "looking": "Looking…",
    "known": "What is known",
    "waiting": "Waiting for your word",
    "persona": "Who the assistant is",
    "healthy": "true now",
}
IN_CHINESE = {
    "memories": "记忆",
    "all": "全部记忆",
    "people": "人与事物",
    "timeline": "时间线",
    "map": "地图",
    "lately": "近期",
    "health": "状况",
    "about": "关于你",
    "models": "模型",
    "settings": "设置",
    "drawn": "重新绘制",
    "looking": "正在查找…",
    "known": "所知的内容",
    "waiting": "等待你的决定",
    "persona": "助手",
    "healthy": "现在为真",
}
CHINESE = "请用两句话解释一下热泵的工作原理。"

# The fonts that make the pictures the same everywhere, if they are installed.
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern"><test name="family"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Inter</string><string>Noto Sans CJK SC</string></edit>
  </match>
  <match target="pattern"><test name="family"><string>Sans</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Inter</string><string>Noto Sans CJK SC</string></edit>
  </match>
</fontconfig>
"""


class Photographer:
    """Takes pictures of one window."""

    def __init__(self, window: WindowProcess, folder: Path) -> None:
        self._window = window
        self._folder = folder

    def take(self, name: str, *, small: bool = False) -> None:
        """`small`: as a small file, where there are many."""
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{name}.png"
        self._window.grab(str(file))
        if small:
            smaller = file.with_suffix(".webp")
            QImage(str(file)).save(str(smaller), quality=_QUALITY)
            file.unlink()
            file = smaller
        print(f"{file}  {file.stat().st_size / 1000:.0f} kB")


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


def gallery(window: WindowProcess, folder: Path, words: dict[str, str], theme: str) -> None:
    """Every page."""
    photographer = Photographer(window, folder / "pages")
    language = "" if words is ENGLISH else "-zh"
    window.click(words["memories"])
    for view in VIEWS:
        window.click(words[view])
        window.see(lambda screen: not screen.shows(words["looking"]))
        if view in _SLOW:
            window.see_words(words[_SLOW[view]])
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


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the pictures in the README.")
    parser.add_argument("--into", type=Path, default=PICTURES, help="the folder for the pictures")
    parser.add_argument("--only", choices=("documents",), help="only those of documents, tasks and the lock")
    arguments = parser.parse_args()
    folder: Path = arguments.into
    folder.mkdir(parents=True, exist_ok=True)
    model = starter_model()
    with tempfile.TemporaryDirectory(prefix="rememora-") as home:
        os.environ[HOME_VARIABLE] = home
        os.environ["LC_ALL"] = "C.UTF-8"
        fonts = Path(home) / "fonts.conf"
        fonts.write_text(_FONTS)
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        if not arguments.only:
            first_start(folder)
        paths = default_paths()
        paths.models.mkdir(parents=True, exist_ok=True)
        (paths.models / model.name).symlink_to(model)
        paths.settings.parent.mkdir(parents=True, exist_ok=True)
        paths.settings.write_bytes(msgspec.json.encode(Settings(model=STARTER)))
        if not arguments.only:
            conversation(folder)
            every_page(folder)
        documents(folder)


if __name__ == "__main__":
    main()
