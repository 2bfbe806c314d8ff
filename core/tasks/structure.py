"""The words of a text, apart from what its structure is made of, so that only words are changed.

A text is read as blocks: headings, paragraphs, items of lists, cells of tables, and what is copied as it is (code, formulas, HTML). All that
stands between words, such as markers, bars and empty lines, is copied; put together again unchanged they are the text, byte for byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from core.markdown.tex_marks import OPENING
from core.tasks.block import Block, BlockKind
from core.tasks.kinds import Source, SourcePage
from core.tasks.markdown_cutter import MarkdownCutter, block_reader
from core.tasks.plain_text import as_markdown


def blocks(source: Source) -> list[Block]:
    """All blocks, in order. With `together` they are the source, if that is Markdown; else the Markdown that says the same."""
    found: list[Block] = []
    groups = 0
    for page in source.pages:
        between = ""
        if found:
            # Pages end without an empty line.
            ended = found[-1].after
            found[-1] = msgspec.structs.replace(found[-1], after="")
            between = ended if source.markdown and ended.endswith("\n") else ended + "\n\n"
        of_page = _markdown_page(page) if source.markdown else _plain_page(page)
        for number, block in enumerate(of_page):
            found.append(
                msgspec.structs.replace(
                    block,
                    before=(between if number == 0 else "") + block.before,
                    group=block.group + groups if block.group else 0,
                    page=page.number,
                    label=page.label,
                )
            )
        if not of_page and found:
            found[-1] = msgspec.structs.replace(found[-1], after=between)
        groups = max(groups, *(block.group for block in found[-len(of_page) :])) if of_page else groups
    return found


def together(parts: Sequence[Block], texts: Sequence[str] | None = None) -> str:
    """The text that blocks are of.

    Args:
        texts: their new words; those that are as they were are written as they were.
    """
    words = [block.text for block in parts] if texts is None else texts
    return "".join(block.before + rendered(block, text) + block.after for block, text in zip(parts, words, strict=True))


def rendered(block: Block, text: str) -> str:
    """New words of a block as they are written at its place: its lines with what they have to begin with."""
    if block.copied:
        return block.text
    if text != block.text:
        text = _harmless(block, text)
    lines = text.split("\n")
    fallback = block.gaps[-1] if block.gaps else "\n" + block.hanging
    gaps = [*block.gaps, *[fallback] * len(lines)]
    return lines[0] + "".join(gap + line for gap, line in zip(gaps, lines[1:], strict=False))


def parts_of(block: Block, bounds: Sequence[tuple[int, int]]) -> list[Block]:
    """A block in several, which are the block when they are put together.

    Args:
        bounds: start and end of each in the block's text, in order; between them stands space only.
    """
    found: list[Block] = []
    at = 0
    for number, (start, end) in enumerate(bounds):
        passed = block.text[:start].count("\n")
        inside = block.text[start:end].count("\n")
        space = _written(block, at, start)
        last = number == len(bounds) - 1
        found.append(
            msgspec.structs.replace(
                block,
                text=block.text[start:end],
                before=(block.before if number == 0 else "") + space,
                after=_written(block, end, len(block.text)) + block.after if last else "",
                gaps=block.gaps[passed : passed + inside],
                start=block.start + start,
                end=block.end if last else block.start + end,
            )
        )
        at = end
    return found


def _written(block: Block, start: int, end: int) -> str:
    """A part of a block's text, its lines with what they begin with."""
    gaps = iter(block.gaps[block.text[:start].count("\n") :])
    return re.sub("\n", lambda _: next(gaps), block.text[start:end])


def _markdown_page(page: SourcePage) -> list[Block]:
    return MarkdownCutter(page.text).blocks()


def _plain_page(page: SourcePage) -> list[Block]:
    found: list[Block] = []
    carried, groups = "", 0
    for start, end, markdown in as_markdown(page):
        of_part = MarkdownCutter(markdown).blocks()
        for number, block in enumerate(of_part):
            between = "\n\n" if found and number == 0 else ""
            found.append(
                msgspec.structs.replace(
                    block,
                    # What closes a part, such as a bar, comes before the next one.
                    before=carried + between + block.before,
                    after="",
                    group=block.group + groups if block.group else 0,
                    start=start,
                    end=end,
                )
            )
            carried = block.after
        groups = max(groups, *(block.group + groups for block in of_part)) if of_part else groups
    if found:
        found[-1] = msgspec.structs.replace(found[-1], after=carried)
    return found


# --- words at their place -------------------------------------------------------------------------------------

_NUMBERED = re.compile(r"(\d{1,9})([.)])")
_FREE_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_BREAKS = re.compile(r"\s*\n\s*\n\s*")


def _harmless(block: Block, text: str) -> str:
    """New words, so written that nothing in them is taken for another block."""
    text = _BREAKS.sub(" ", text.strip())
    if block.kind in (BlockKind.HEADING, BlockKind.CELL) and not block.gaps:
        text = " ".join(text.split("\n"))
    if not text:
        return block.text
    if block.kind is BlockKind.CELL:
        text = _in_cell(text, bars_in_code=_FREE_BAR.search(block.text) is not None)
        # A row may begin without a bar.
        return text if block.before.rstrip(" \t").endswith("|") else _escaped(text)
    if _is_paragraph(text):
        return text
    return "\n".join(_escaped(line) for line in text.split("\n"))


def _in_cell(text: str, *, bars_in_code: bool) -> str:
    written, at = "", 0
    for code in _CODE.finditer(text):
        kept = code[0] if bars_in_code else _FREE_BAR.sub(r"\|", code[0])
        written += _outside_code(text[at : code.start()]) + kept
        at = code.end()
    return written + _outside_code(text[at:])


def _outside_code(text: str) -> str:
    # A mark of code that nothing closes would take the bars after it along, escaped or not.
    return _FREE_BAR.sub(r"\|", text).replace("`", "&#96;")


def _is_paragraph(text: str) -> bool:
    tokens = block_reader().parse(text)
    # A formula may be closed further down.
    marked = any(line.lstrip().startswith(OPENING) for line in text.split("\n"))
    return not marked and [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]


def _escaped(line: str) -> str:
    line = line.strip(" \t") if line.endswith("\\") else line.lstrip()
    if not line or _is_paragraph(line):
        return line
    if (number := _NUMBERED.match(line)) is not None:
        return f"{number[1]}\\{line[number.end(1) :]}"
    return f"\\{line}"


def lines_of(text: str) -> Iterator[tuple[str, str]]:
    """The lines a reader sees, each with the mark that ends it; lines that were only wrapped are one."""
    joined = ""
    written = text.split("\n")
    for number, line in enumerate(written):
        last = number == len(written) - 1
        body = line.rstrip(" \t") if not last else line
        hard = not last and (line.endswith("  ") or (line.endswith("\\") and not line.endswith("\\\\")))
        if hard and line.endswith("\\"):
            body = line[:-1]
        joined = _wrapped(joined, body.strip(" \t") if number else body)
        if hard or last:
            yield joined, "" if last else line[len(body) :]
            joined = ""


_UNSPACED = re.compile("[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")


def _wrapped(before: str, line: str) -> str:
    """Two lines of a paragraph as one."""
    if not before or not line:
        return before or line
    return before + ("" if _UNSPACED.match(before[-1]) and _UNSPACED.match(line[0]) else " ") + line


__all__ = ["Block", "BlockKind", "blocks", "lines_of", "parts_of", "rendered", "together"]
