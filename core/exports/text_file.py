"""Text without marks: what a text editor, a mail or a form takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from core.markdown.layout import Grid, Look, Paragraph, Run

_RULE = "―" * 20


def text_pieces(blocks: Iterable[Paragraph | Grid]) -> Iterator[str]:
    """A whole text, a block at a time. A table's cells stand between tabs, so that a spreadsheet takes it."""
    before: Paragraph | Grid | None = None
    for block in blocks:
        if before is not None:
            yield "\n" if _together(before, block) else "\n\n"
        yield _table(block) if isinstance(block, Grid) else _paragraph(block)
        before = block
    if before is not None:
        yield "\n"


def _together(before: Paragraph | Grid, block: Paragraph | Grid) -> bool:
    """Items of a list have no empty lines between them."""
    return isinstance(before, Paragraph) and isinstance(block, Paragraph) and before.depth > 0 and block.depth > 0


def _table(grid: Grid) -> str:
    return "\n".join("\t".join(" ".join(_said(cell).split()) for cell in row) for row in grid.rows)


def _paragraph(block: Paragraph) -> str:
    if block.look is Look.RULE:
        return _RULE
    mark = ""
    if block.item is not None:
        mark = "- " if block.item.number is None else f"{block.item.number}. "
    elif block.depth:
        mark = "  "
    first = f"{'> ' * block.quoted}{'  ' * max(0, block.depth - 1)}"
    said = _said(block.runs)
    return "\n".join(
        f"{first}{' ' * len(mark) if at else mark}{line}".rstrip() for at, line in enumerate(said.split("\n"))
    )


def _said(runs: Iterable[Run]) -> str:
    """The letters; where a link leads stands behind its words, if it isn't its words."""
    said, open_address = "", ""
    for run in (*runs, Run("")):
        if open_address and run.address != open_address:
            shown = open_address.removeprefix("mailto:")
            said += "" if said.endswith((open_address, shown)) else f" ({open_address})"
        said += run.text
        open_address = run.address
    return said
