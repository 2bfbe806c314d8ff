"""Builds the program and runs it: `python -m app`, or `rememora`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.appearance import Appearance
from app.chat.accessible_text import give_texts_to_screen_readers
from app.core_client import CoreClient, core_command
from app.elsewhere.route import HERE
from app.garbage import put_off_full_collections
from app.interrupt import Interrupt
from app.program import Program
from app.single_instance import SingleInstance, Wish
from app.style import Style
from app.style.direction import follow_system
from app.style.icons import ICON_FOLDER
from app.translation import Translation
from app.widgets.accessible_toggle import give_toggles_to_screen_readers
from core import __version__
from core.paths import default_paths
from core.private_files import no_memory_images
from core.profiles import Profiles


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """Read the command line. Ends the process with a message if it can't be followed."""
    parser = argparse.ArgumentParser(prog="rememora", description="A private, offline chat assistant that remembers.")
    parser.add_argument("--version", action="version", version=f"Rememora {__version__}")
    parser.add_argument("--model", type=Path, metavar="FILE", help="load this GGUF file")
    parser.add_argument("--demo", action="store_true", help="answer from a script, without a model")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the same, as file managers ask for it")
    options = parser.parse_args(argv)
    options.model = options.model or options.file
    if options.model is not None:
        options.model = options.model.expanduser().absolute()
        if not options.model.is_file():
            parser.error(f"there is no file {options.model}")
    return options


class Running:
    """A program whose window is open.

    Attributes:
        application: Qt's.
        client: the core.
        program: the window and what it stands on.
    """

    def __init__(
        self, application: QApplication, client: CoreClient, program: Program, instance: SingleInstance
    ) -> None:
        self.application = application
        self.client = client
        self.program = program
        self._instance = instance

    def until_closed(self) -> int:
        """Run the event loop until the window is closed. Returns the exit code."""
        interrupt = Interrupt(self.application.quit)
        code = self.application.exec()
        interrupt.close()
        self._instance.close()
        return code


def open_window(argv: Sequence[str]) -> Running | None:
    """Build the program as the command line says and show its window. None: another one was raised instead."""
    options = arguments(argv)
    model = [] if options.model is None else ["--model", str(options.model)]
    paths = default_paths()

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Rememora")
    application.setDesktopFileName("rememora")
    follow_system()
    give_texts_to_screen_readers()
    give_toggles_to_screen_readers()
    application.setWindowIcon(QIcon(str(ICON_FOLDER / "rememora.svg")))

    instance = SingleInstance(paths.data)
    if not instance.claim(Wish(model=model[1] if model else "")):
        return None
    executable, *before = core_command()
    appearance = Appearance(paths.window)
    # What the command line says of models is meant for this computer.
    route = HERE if options.model or options.demo else appearance.route
    client = CoreClient(executable, [*before, *model, *(["--demo"] if options.demo else [])], route=route)
    # First of all: the core starts while the window is being built; unless it has to be asked whose it is.
    if route.elsewhere or len(Profiles(paths).all()) == 1:
        client.start()

    style = Style(application, appearance.theme, appearance.text_scale)
    program = Program(application, client, style, appearance, Translation(application))
    instance.called.connect(program.grant)
    application.aboutToQuit.connect(client.stop)
    program.show()
    put_off_full_collections()
    return Running(application, client, program, instance)


def main() -> int:
    """Run until the window is closed. Returns the exit code."""
    no_memory_images()
    running = open_window(sys.argv[1:])
    return 0 if running is None else running.until_closed()


if __name__ == "__main__":
    sys.exit(main())
