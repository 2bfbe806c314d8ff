"""From the user's choice to a model here or on a server."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from core.engine import Loader
from core.keys import ServerKeys
from core.model.base import LanguageModel
from core.model.server_choice import is_on_server, server_choice
from core.records import Adapter


class ServerLoader:
    """Connects to models on servers. Those on this computer it leaves to another loader.

    Args:
        here: loads everything else.
    """

    def __init__(self, here: Loader, keys: ServerKeys) -> None:
        self._here = here
        self._keys = keys

    def name(self, choice: str) -> str:
        """What to call it while it loads."""
        return server_choice(choice).name if is_on_server(choice) else self._here.name(choice)

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter],
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        """Load it. See `core.engine.Loader`."""
        if not is_on_server(choice):
            return self._here.load(
                choice,
                context_length=context_length,
                adapters=adapters,
                on_progress=on_progress,
                cancelled=cancelled,
            )
        # Imported late: few use servers.
        from core.model.server import ServerModel

        chosen = server_choice(choice)
        return ServerModel.connect(chosen, self._keys.of(chosen.address), context_length=context_length)
