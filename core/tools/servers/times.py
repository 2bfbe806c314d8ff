"""How long what servers do may take."""

from __future__ import annotations

import msgspec


class Times(msgspec.Struct, frozen=True, kw_only=True):
    """In seconds.

    Attributes:
        start: until it is ready; package runners fetch what they run first.
        answer: to a ping, or with a list of tools.
        check: how often it is asked whether it is there.
        settle: how long changes of its tools are gathered.
        pauses: before it is started again, one after the other; then it is for the user to start it.
        steady: having run so long, it begins with the first pause again.
    """

    start: float = 90.0
    answer: float = 30.0
    check: float = 60.0
    settle: float = 0.3
    pauses: tuple[float, ...] = (1.0, 5.0, 25.0)
    steady: float = 120.0
