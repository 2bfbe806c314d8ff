"""What went wrong with a core elsewhere, as problems for the user."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QProcess

from app.elsewhere.route import Route
from core import __version__
from core.records import Problem

LINE_LOST = "line_lost"

# What a command is answered with whose core died, or whose line was lost: nobody knows whether it was carried out, and what is shown is
# listed anew once there is a core again.
BROKEN_OFF = frozenset({"core_died", LINE_LOST})

# What a shell ends with that can't find, or may not run, what it is told to.
_NOT_FOUND = (126, 127)

_LINES_KEPT = 30


def last_lines(stderr: bytes) -> str:
    return "\n".join(stderr.decode("utf-8", "replace").splitlines()[-_LINES_KEPT:])


def never_works(process: QProcess) -> bool:
    """Trying it again wouldn't help: there is no such program."""
    return process.error() is QProcess.ProcessError.FailedToStart or (
        process.exitStatus() is QProcess.ExitStatus.NormalExit and process.exitCode() in _NOT_FOUND
    )


def ended_problem(route: Route, process: QProcess, stderr: bytes) -> Problem:
    """Of a command that ended before anything answered over it."""
    tr = QCoreApplication.translate
    said = last_lines(stderr)
    safe = tr("elsewhere", "Nothing was changed, there or here.")
    if process.error() is QProcess.ProcessError.FailedToStart:
        return Problem(
            code="line_failed",
            what=tr("elsewhere", "There is no program “%1” on this computer.").replace("%1", (route.words or [""])[0]),
            safe=safe,
            next_step=tr("elsewhere", "Correct the command, or install that program."),
            detail=said,
        )
    code = str(process.exitCode())
    if never_works(process):
        what = tr("elsewhere", "What the command is to run wasn't found (it ended with code %1).")
        step = tr("elsewhere", "Is Rememora installed there? Give the whole path of its Python, or of rememora-core.")
    elif process.exitStatus() is not QProcess.ExitStatus.NormalExit:
        what = tr("elsewhere", "The command was broken off before anything answered.")
        step = tr("elsewhere", "Try it in a terminal: it has to run there without a question.")
    else:
        what = tr("elsewhere", "The command ended with code %1 before anything answered.")
        step = tr("elsewhere", "Try it in a terminal: it has to run there without a question, such as for a password.")
    return Problem(code="line_failed", what=what.replace("%1", code), safe=safe, next_step=step, detail=said)


def lost_problem(route: Route, *, stalled: bool, stderr: bytes) -> Problem:
    """Of a line that carried before."""
    tr = QCoreApplication.translate
    what = (
        tr("elsewhere", "Nothing comes from %1 any more.") if stalled else tr("elsewhere", "The line to %1 was lost.")
    )
    return Problem(
        code=LINE_LOST,
        what=what.replace("%1", route.name),
        safe=tr("elsewhere", "What was said is kept there, and what you are writing stays here."),
        next_step=tr("elsewhere", "It is tried again by itself, at least every 30 seconds."),
        detail=last_lines(stderr),
    )


def open_problem(route: Route, detail: str) -> Problem:
    """Of a core that can't have its data because another has it."""
    tr = QCoreApplication.translate
    return Problem(
        code=LINE_LOST,
        what=tr("elsewhere", "On %1, Rememora is open already.").replace("%1", route.name),
        safe=tr("elsewhere", "Nothing was changed, there or here."),
        next_step=tr(
            "elsewhere",
            "After a line was lost it ends there within a minute, and this window takes it up. Else close the window that uses it.",
        ),
        detail=detail,
    )


def stranger_problem(said: str) -> Problem:
    """Of something that doesn't speak as a core does."""
    tr = QCoreApplication.translate
    return Problem(
        code="protocol_mismatch",
        what=tr("elsewhere", "What answers over the command isn't a core of Rememora, or one of another version."),
        safe=tr("elsewhere", "Nothing was changed, there or here."),
        next_step=tr(
            "elsewhere",
            "Install version %1 on both machines. If the other one greets whoever comes in, have it be silent for commands.",
        ).replace("%1", __version__),
        detail=said,
    )


def silent_problem(stderr: bytes) -> Problem:
    """Of a command over which nothing ever came."""
    tr = QCoreApplication.translate
    return Problem(
        code="line_failed",
        what=tr("elsewhere", "Nothing answered over the command within a minute."),
        safe=tr("elsewhere", "Nothing was changed, there or here."),
        next_step=tr(
            "elsewhere", "Try it in a terminal: it has to run there without a question, such as for a password."
        ),
        detail=last_lines(stderr),
    )


def copy_step(route: Route) -> str:
    """How a copy is put back on a machine that isn't this one."""
    words = QCoreApplication.translate("elsewhere", "To put it back, run this on %1 once: %2")
    return words.replace("%1", route.name).replace("%2", "python -m core --put-copy-back </dev/null")
