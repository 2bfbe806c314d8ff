"""A file that says at its beginning how its text is written is read as it says."""

from __future__ import annotations

import codecs
import json
import zipfile
from pathlib import Path

import pytest

from core.imports.reader import open_export
from tests.unit_core.imports.exports import talk
from tests.unit_core.imports.reading import read, refused, said

# Both halves of an emoji, and characters whose bytes are brackets and quotes.
_WORDS = "\u4f60\u597d \U0001f600 \u5b5b\u225b \u7b22 caf\u00e9"
_ENCODINGS = [
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
]


@pytest.mark.parametrize(("encoding", "mark"), _ENCODINGS)
def test_conversations_in_a_file_and_in_a_zip(tmp_path: Path, encoding: str, mark: bytes) -> None:
    # Longer than what is read at once.
    content = [talk("c1", _WORDS, "Hi"), talk("c2", "x" + _WORDS * 40_000, "Hi")]
    written = mark + json.dumps(content, ensure_ascii=False).encode(encoding)
    (tmp_path / "conversations.json").write_bytes(written)
    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", written)
    for name in ("conversations.json", "export.zip"):
        short, long = read(tmp_path / name)
        assert said(short) == [("user", _WORDS), ("assistant", "Hi")]
        assert long.messages[0].text == "x" + (_WORDS * 40_000)


@pytest.mark.parametrize(("encoding", "mark"), _ENCODINGS)
def test_a_file_with_a_message_a_line_and_what_stands_beside_it(tmp_path: Path, encoding: str, mark: bytes) -> None:
    line = {"role": "user", "content": [{"type": "text", "text": {"value": _WORDS}}]}
    for name, content in (("messages.jsonl", line), ("thread.json", {"id": "t", "title": _WORDS})):
        (tmp_path / name).write_bytes(mark + json.dumps(content, ensure_ascii=False).encode(encoding))
    (found,) = read(tmp_path / "messages.jsonl")
    assert (found.title, found.messages[0].text) == (_WORDS, _WORDS)


def test_one_that_breaks_off_within_a_character_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    path.write_bytes(json.dumps([talk("c1", "Hi", "Yes")]).encode("utf-16")[:-1])
    assert refused(path) == "conversations.json is cut off or damaged."
    path.write_bytes(codecs.BOM_UTF16_LE)
    with pytest.raises(Exception, match=r"conversations\.json"):
        list(open_export(path))
