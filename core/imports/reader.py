"""The conversations in an export of ChatGPT or Claude, one by one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.imports.archive import ExportFile, Limits
from core.imports.formats import conversation_of
from core.imports.json_items import Broken, ItemTooLong, NotAnArray, array_items
from core.storage.imported import ForeignConversation

_LIMITS = Limits()


def open_export(path: Path, limits: Limits = _LIMITS) -> Iterator[ForeignConversation | None]:
    """The conversations in an export, read as they are asked for; None for an item that makes no sense.

    Returns once it is known that there are files of conversations in it. What is in them is only known to be right when all of it
    was read.

    Args:
        path: of the zip file, or of a conversations.json.

    Raises:
        InvalidRequest: it can't be used; at once, or where it breaks off.
    """
    return _conversations(ExportFile(path, limits), limits)


def _conversations(file: ExportFile, limits: Limits) -> Iterator[ForeignConversation | None]:
    understood = False
    for part in file.parts():
        try:
            for item in array_items(part, limits.conversation):
                conversation = conversation_of(item)
                understood = understood or conversation is not None
                yield conversation
        except Broken as error:
            raise file.damaged("the list of conversations doesn't end where it should") from error
        except ItemTooLong as error:
            raise file.too_long() from error
        except NotAnArray as error:
            raise (file.empty("conversations.json is not a list") if file.zipped else file.foreign()) from error
    if not understood:
        raise file.empty()
