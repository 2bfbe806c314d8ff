"""The pictures in the README: `make screenshots`.

A real window, a real core, the starter model and a real conversation; only the person is scripted. What the model says
differs a little from run to run.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from core.paths import HOME_VARIABLE, default_paths
from core.records import Settings
from tests.screenshots import scenes
from tests.starter_model import STARTER, starter_model

PICTURES = Path(__file__).resolve().parents[2] / "resources" / "screenshots"

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


# Each in a home of its own.
SCENES: dict[str, Callable[[Path], None]] = {
    "life": scenes.life,
    "documents": scenes.documents,
    "pictures": scenes.pictures,
}


def main() -> None:
    parser = argparse.ArgumentParser(description="Takes the pictures in the README.")
    parser.add_argument("--into", type=Path, default=PICTURES, help="the folder for the pictures")
    parser.add_argument("--only", choices=SCENES, help="one scene alone")
    arguments = parser.parse_args()
    folder: Path = arguments.into
    folder.mkdir(parents=True, exist_ok=True)
    model = starter_model()
    with tempfile.TemporaryDirectory(prefix="rememora-") as home:
        os.environ["LC_ALL"] = "C.UTF-8"
        fonts = Path(home) / "fonts.conf"
        fonts.write_text(_FONTS)
        os.environ["FONTCONFIG_FILE"] = str(fonts)
        for name, scene in SCENES.items():
            if arguments.only in (None, name):
                os.environ[HOME_VARIABLE] = str(Path(home) / name)
                if scene is scenes.life:
                    scenes.first_start(folder)
                _settle(model)
                scene(folder)


def _settle(model: Path) -> None:
    """Somebody has the model and chose it."""
    paths = default_paths()
    paths.models.mkdir(parents=True, exist_ok=True)
    (paths.models / model.name).symlink_to(model)
    paths.settings.parent.mkdir(parents=True, exist_ok=True)
    paths.settings.write_bytes(msgspec.json.encode(Settings(model=STARTER)))


if __name__ == "__main__":
    main()
