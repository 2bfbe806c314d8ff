"""Training files: what is an example, and what is said of a line that isn't."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.errors import InvalidRequest, NotFound
from core.records import Role, Spoken, Taught, TaughtKind
from core.training.file import read_file, written

GOOD = '{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."}]}'


def said(*messages: tuple[str, str], **more: object) -> str:
    return json.dumps({"messages": [{"role": role, "content": text} for role, text in messages], **more})


def lessons(path: Path, *lines: str | bytes) -> Path:
    path.write_bytes(b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines) + b"\n")
    return path


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"messages": [', "isn't JSON"),
        (b'{"messages": [{"role": "user", "content": "\xff"}]}', "isn't JSON"),
        ("[1, 2]", "isn't JSON in the chat format"),
        ("{}", "no messages"),
        (said(("user", "Hi")), "no answer"),
        (said(("user", "Hi"), ("assistant", " \n")), "answer is empty"),
        (said(("user", ""), ("assistant", "Hello.")), "one of its messages is empty"),
        (said(("assistant", "Hello.")), "nobody asks"),
        (said(("system", "Be kind."), ("assistant", "Hello.")), "nobody asks"),
        (said(("user", "a"), ("user", "b"), ("assistant", "c")), "don't speak in turn"),
        (said(("user", "a"), ("system", "b"), ("assistant", "c")), "only its first message"),
        (said(("tool", "a"), ("assistant", "b")), "isn't JSON in the chat format"),
        ('{"messages": [{"role": "user", "content": [{"type": "image"}]}]}', "isn't JSON in the chat format"),
        ('{"prompt": [{"role": "user", "content": "Hi"}], "chosen": [], "rejected": []}', "an answer is one message"),
        ('{"messages": [{"role": "user", "content": "' + "a" * 4_000_000 + '"}]}', "too long"),
    ],
)
def test_a_broken_line_is_named_and_nothing_is_read(tmp_path: Path, line: str | bytes, why: str) -> None:
    path = lessons(tmp_path / "lessons.jsonl", GOOD, "", line, GOOD)
    with pytest.raises(InvalidRequest, match="has lines that are no examples") as raised:
        read_file(path)
    assert "line 3: " in raised.value.problem.what
    assert why in raised.value.problem.what
    assert raised.value.problem.safe == "Nothing was trained."
    assert "--skip-broken" in raised.value.problem.next_step
    read = read_file(path, skip_broken=True)
    assert len(read.examples) == 2
    assert [one.number for one in read.broken] == [3]


def test_of_many_broken_lines_the_first_are_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequest) as raised:
        read_file(lessons(tmp_path / "a.jsonl", *["{"] * 9))
    assert "line 5" in raised.value.problem.what and "line 6" not in raised.value.problem.what
    assert "and 4 more" in raised.value.problem.what


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_a_file_without_examples_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(content)
    with pytest.raises(InvalidRequest, match="no examples"):
        read_file(path)
    with pytest.raises(NotFound):
        read_file(tmp_path / "b.jsonl")


def test_what_other_programs_write_is_read(tmp_path: Path) -> None:
    path = lessons(
        tmp_path / "a.jsonl",
        "\ufeff" + said(("system", "Be brief."), ("user", "Hi"), ("assistant", "Hello."), id=7, tools=None) + "\r",
        '{"prompt": [{"role": "user", "content": "Hi"}], "chosen": [{"role": "assistant", "content": "Yes"}],'
        ' "rejected": [{"role": "assistant", "content": "No"}]}',
    )
    first, pair = read_file(path).examples
    assert [one.content for one in first.asked] == ["Be brief.", "Hi"]
    assert (pair.answer, pair.rejected) == ("Yes", "No")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    asked = (
        Spoken(role=Role.USER, text="你好\n“x”"),
        Spoken(role=Role.ASSISTANT, text="Hm."),
        Spoken(role=Role.USER, text="Go on"),
    )
    liked = Taught(key="a", kind=TaughtKind.LIKED, title="T", taught_at=1.0, asked=asked, answer="Yes.\u2028")
    pair = Taught(
        key="b", kind=TaughtKind.CORRECTED, title="T", taught_at=1.0, asked=asked[:1], answer="Yes.", rejected="No."
    )
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"".join(written([liked, pair])))
    first, second = read_file(path).examples
    assert [(one.role.value, one.content) for one in first.asked] == [(one.role.value, one.text) for one in asked]
    assert (first.answer, first.rejected) == ("Yes.\u2028", "")
    assert (second.answer, second.rejected) == ("Yes.", "No.")
