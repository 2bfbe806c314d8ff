"""Through what sound comes and goes on this system."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import miniaudio


def system_backends() -> list[miniaudio.Backend]:
    """In the order in which they are tried."""
    # Late, here and wherever it is used: most windows neither hear nor play, and it brings numpy.
    import miniaudio

    # One that plays to nobody, and one for studios, whose library writes to the terminal and looks for a server wherever there is none.
    left_out = (miniaudio.Backend.NULL, miniaudio.Backend.JACK)
    return [one for one in miniaudio.get_enabled_backends() if one not in left_out]
