"""The headings that what stands in a document stands under."""

from __future__ import annotations

from core.documents.pages import Heading, Page

# Of a heading, as much as is kept; of headings under each other, as many.
_LONGEST = 200
_DEEPEST = 8

# Outermost first, each with its level.
Above = tuple[tuple[int, str], ...]


def headings_after(page: Page, above: Above = ()) -> Above:
    """The headings that what follows a page stands under."""
    for heading in standing(page):
        above = under(above, heading, page.text)
    return above


def standing(page: Page) -> list[Heading]:
    """Those that stand in the text, one after the other."""
    found: list[Heading] = []
    for heading in page.headings:
        if (found[-1].end if found else 0) <= heading.start < heading.end <= len(page.text):
            found.append(heading)
    return found


def under(above: Above, heading: Heading, text: str) -> Above:
    """The headings that what follows one of them stands under.

    Args:
        text: of the page.
    """
    words = " ".join(text[heading.start : heading.end].split())[:_LONGEST]
    outer = tuple(one for one in above if one[0] < heading.level)[-_DEEPEST + 1 :]
    return (*outer, (heading.level, words)) if words else outer
