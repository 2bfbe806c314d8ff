"""Why there is no core on this computer, in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import Problem

tr = QCoreApplication.translate


def locked_problem() -> Problem:
    """The store was locked before it could be done."""
    return Problem(code="locked", what=tr("CoreClient", "Rememora was locked."))


def died_problem(detail: str) -> Problem:
    """The core ended by itself. `detail`: what it said last."""
    return Problem(
        code="core_died",
        what=tr("CoreClient", "The part of Rememora that runs the model stopped unexpectedly."),
        safe=tr("CoreClient", "Your conversations and memories are safe on disk."),
        next_step=tr("CoreClient", "It is being started again. Then repeat what you just did."),
        detail=detail,
    )


def failed_problem(detail: str) -> Problem:
    """It won't be started again by itself. `detail`: what it said last."""
    return Problem(
        code="core_failed",
        what=tr("CoreClient", "The part of Rememora that runs the model can't be started."),
        safe=tr("CoreClient", "Your conversations and memories are safe on disk."),
        next_step=tr("CoreClient", "Try again. If that doesn't help, the details say why."),
        detail=detail,
    )


def mismatch_problem(detail: str) -> Problem:
    """It speaks another version of the protocol. `detail`: how that was seen."""
    return Problem(
        code="protocol_mismatch",
        what=tr("CoreClient", "The window and the core are of different versions of Rememora."),
        safe=tr("CoreClient", "Nothing was changed."),
        next_step=tr("CoreClient", "Close Rememora and install it again."),
        detail=detail,
    )
