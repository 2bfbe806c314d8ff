"""Results of calls as text: what a model can read of them, in bounds."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import mcp_types as types

from core.tools.servers.log import plain

_MOST_PARTS = 64
_MOST_CHARS = 100_000


def text_of(result: types.CallToolResult) -> str:
    """What came of a call. Pictures, sounds and files are named; what is too long is left out, and said so."""
    text = "\n".join(_parts(result.content))
    if not text.strip() and result.structured_content is not None:
        text = json.dumps(result.structured_content, ensure_ascii=False)
    text = plain(text)
    if len(text) > _MOST_CHARS:
        text = f"{text[:_MOST_CHARS]}\n(The rest, {len(text) - _MOST_CHARS} characters, is left out.)"
    return text.strip() or "(There is no result.)"


def _parts(blocks: Sequence[types.ContentBlock]) -> Iterator[str]:
    for block in blocks[:_MOST_PARTS]:
        match block:
            case types.TextContent():
                yield block.text
            case types.ImageContent():
                yield f"(a picture, {_size(block.data)})"
            case types.AudioContent():
                yield f"(a sound, {_size(block.data)})"
            case types.ResourceLink():
                yield f"({block.title or block.name}: {block.uri})"
            case types.EmbeddedResource(resource=types.TextResourceContents(uri=uri, text=text)):
                yield f"({uri})\n{text}"
            case types.EmbeddedResource(resource=types.BlobResourceContents(uri=uri, blob=blob)):
                yield f"(a file, {_size(blob)}: {uri})"
    if len(blocks) > _MOST_PARTS:
        yield f"(And {len(blocks) - _MOST_PARTS} more parts, which are left out.)"


def _size(base64: str) -> str:
    """How large what is written in base64 is."""
    size = len(base64) * 3 // 4
    return f"{size} bytes" if size < 1_000 else f"{size // 1_000} kB"
