"""Which kinds of tasks there are."""

from __future__ import annotations

from core.records import Classify, Continue, Extract, OwnTask, Proofread, Rewrite, Summarise, Translate
from core.tasks.classifying import Classifying
from core.tasks.continuing import Continuing
from core.tasks.extracting import Extracting
from core.tasks.kinds import Kinds
from core.tasks.noting import Judges
from core.tasks.own import OwnTasks
from core.tasks.proofreading import Proofreading
from core.tasks.rewriting import Rewriting
from core.tasks.saving import save
from core.tasks.summarising import Summarising
from core.tasks.tables import preview, read_table
from core.tasks.translating import Translating


def kinds(judges: Judges) -> Kinds:
    """Each by the options it takes.

    Args:
        judges: of sentences: what orders, what says nothing.
    """
    return {
        Summarise: Summarising(judges),
        Translate: Translating(),
        Rewrite: Rewriting(),
        Proofread: Proofreading(),
        Classify: Classifying(),
        Extract: Extracting(),
        Continue: Continuing(),
        OwnTask: OwnTasks(),
    }


__all__ = ["kinds", "preview", "read_table", "save"]
