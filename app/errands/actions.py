"""What can be done with an errand, and the words and icons of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject

from app.core_client import CoreClient
from app.errands.words import AT_WORK, short_goal
from app.rows.actions import RowActions
from app.style import isolated
from app.widgets.toast import Toast
from core.protocol import DeleteErrands, PauseErrand, RestoreErrands, StopErrand
from core.records import Errand, ErrandPhase


class ErrandAction(StrEnum):
    """Something to do with an errand. Values are the names of icons."""

    PAUSE = "pause"
    GO_ON = "play"
    STOP = "stop"
    DELETE = "trash"


def action_text(action: ErrandAction) -> str:
    """What it is called."""
    tr = QCoreApplication.translate
    return {
        ErrandAction.PAUSE: tr("errands", "Pause"),
        ErrandAction.GO_ON: tr("errands", "Go on"),
        ErrandAction.STOP: tr("errands", "Stop"),
        ErrandAction.DELETE: tr("errands", "Delete"),
    }[action]


def actions_of(errand: Errand) -> tuple[ErrandAction, ...]:
    """What its row offers: two things at most."""
    match errand.phase:
        case ErrandPhase.WAITING | ErrandPhase.RUNNING | ErrandPhase.ASKING | ErrandPhase.PLANNING:
            return ErrandAction.PAUSE, ErrandAction.STOP
        case ErrandPhase.PAUSED:
            return ErrandAction.GO_ON, ErrandAction.STOP
        case ErrandPhase.FAILED | ErrandPhase.STOPPED:
            return ErrandAction.GO_ON, ErrandAction.DELETE
        case ErrandPhase.OUT_OF_BUDGET:
            return ErrandAction.STOP, ErrandAction.DELETE
        case _:
            return (ErrandAction.DELETE,)


def toggle_of(errand: Errand) -> ErrandAction | None:
    """What the space bar does."""
    return next((one for one in actions_of(errand) if one in (ErrandAction.PAUSE, ErrandAction.GO_ON)), None)


class ErrandActions(RowActions[Errand, ErrandAction]):
    """What can be done with errands."""

    def __init__(self, client: CoreClient, parent: QObject) -> None:
        super().__init__(client, parent, ErrandAction, actions_of, action_text)

    def do(self, action: ErrandAction, items: Sequence[Errand]) -> None:
        match action:
            case ErrandAction.DELETE:
                self._delete(items)
            case ErrandAction.STOP:
                for errand in items:
                    self._ask(StopErrand(errand_id=errand.id))
            case ErrandAction.PAUSE | ErrandAction.GO_ON:
                for errand in items:
                    self._ask(PauseErrand(errand_id=errand.id, paused=action is ErrandAction.PAUSE))

    def toggle(self, errand: Errand) -> None:
        """Leave it for a while, or have it go on."""
        pausing = errand.phase in AT_WORK or errand.phase is ErrandPhase.ASKING
        self.do(ErrandAction.PAUSE if pausing else ErrandAction.GO_ON, (errand,))

    def _delete(self, errands: Sequence[Errand]) -> None:
        ids = tuple(errand.id for errand in errands)
        if len(errands) == 1:
            words = self.tr("Deleted “%1”").replace("%1", isolated(short_goal(errands[0].draft.goal)))
        else:
            words = self.tr("Deleted %n errands", "", len(errands))
        toast = Toast(words, self.tr("Undo"), lambda: self._ask(RestoreErrands(errands=ids)))
        self._ask(DeleteErrands(errands=ids), toast)
