"""The pictures in the README: `make screenshots`.

A real window, a real core, the starter model and a real conversation; only the person is scripted. What the model says
differs a little from run to run.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

import msgspec

from core.paths import HOME_VARIABLE, default_paths
from core.records import Settings
from tests.end_to_end.window_process import WindowProcess
from tests.starter_model import STARTER, starter_model

PICTURES = Path(__file__).resolve().parent.parent / "resources" / "screenshots"

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
_SLOW = {"map": "drawn", "health": "healthy"}

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
    "drawn": "place",
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
    "drawn": "地点",
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

    def take(self, name: str, form: str = "png") -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{name}.{form}"
        self._window.grab(str(file))
        print(f"{file}  {file.stat().st_size / 1000:.0f} kB")


def first_start(folder: Path) -> None:
    """The window of somebody who has no model yet."""
    with WindowProcess() as window:
        window.resize(*SIZE)
        window.see_words("Welcome to Rememora")
        window.see(lambda screen: "No model" in screen.state)
        Photographer(window, folder).take("welcome-light")
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

        # What waits for the user's word.
        window.click("Settings")
        window.resize(SIZE[0], 2 * SIZE[1])
        window.click("Ask me first")
        window.resize(*SIZE)
        window.click("New conversation")
        window.talk(MOVED)
        window.see_words("1 to confirm")
        gallery(window, folder, ENGLISH, "dark")
        window.click("Settings")
        window.choose("Theme", "Light")
        gallery(window, folder, ENGLISH, "light")

        window.click("Settings")
        window.choose("Language", "简体中文")
        window.see_words("外观")
        # A new window, as large as the offscreen screen allows.
        window.resize(*SIZE)
        window.press("Ctrl+N")
        window.talk(CHINESE)
        photographer.take("chat-chinese-light")
        gallery(window, folder, IN_CHINESE, "light")
        window.click("设置")
        window.choose("主题", "深色")
        gallery(window, folder, IN_CHINESE, "dark")
        window.close()


def gallery(window: WindowProcess, folder: Path, words: dict[str, str], theme: str) -> None:
    """Every page."""
    photographer = Photographer(window, folder / "pages")
    language = "" if words is ENGLISH else "-zh"
    window.click(words["memories"])
    for view in VIEWS:
        window.click(words[view])
        if view in _SLOW:
            window.see_words(words[_SLOW[view]])
        photographer.take(f"{view}-{theme}{language}", "webp")
    window.click(words["all"])
    for page in ("models", "settings"):
        window.click(words[page])
        photographer.take(f"{page}-{theme}{language}", "webp")


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the pictures in the README.")
    parser.add_argument("--into", type=Path, default=PICTURES, help="the folder for the pictures")
    folder: Path = parser.parse_args().into
    folder.mkdir(parents=True, exist_ok=True)
    model = starter_model()
    with tempfile.TemporaryDirectory(prefix="rememora-") as home:
        os.environ[HOME_VARIABLE] = home
        os.environ["LC_ALL"] = "C.UTF-8"
        fonts = Path(home) / "fonts.conf"
        fonts.write_text(_FONTS)
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        first_start(folder)
        paths = default_paths()
        paths.models.mkdir(parents=True, exist_ok=True)
        (paths.models / model.name).symlink_to(model)
        paths.settings.parent.mkdir(parents=True, exist_ok=True)
        paths.settings.write_bytes(msgspec.json.encode(Settings(model=STARTER)))
        conversation(folder)


if __name__ == "__main__":
    main()
