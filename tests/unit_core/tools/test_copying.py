"""Arguments that are copied from the message: nothing else can be written."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest

from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.records import Sampling
from core.tools.arguments import COPIED, grammar
from core.tools.copying import rules

_SCHEMA = {
    "type": "object",
    "properties": {"text": {"enum": ["tea"]}, "when": {"type": "string", COPIED: True}},
    "required": ["text", "when"],
}


def test_each_word_may_begin_it_and_only_the_next_may_follow() -> None:
    assert rules(['Remind me at 9, "sharp"']).splitlines() == [
        "copied-span ::= copied-span-0 | copied-span-1 | copied-span-2 | copied-span-3 | copied-span-4",
        'copied-span-0 ::= "Remind" (" " copied-span-1)?',
        'copied-span-1 ::= "me" (" " copied-span-2)?',
        'copied-span-2 ::= "at" (" " copied-span-3)?',
        'copied-span-3 ::= "9" (", \\\\\\"" copied-span-4)?',
        'copied-span-4 ::= "sharp"',
    ]
    assert 'copied-span-0 ::= "明" (copied-span-1)?' in rules(["明天"])
    assert rules(["", "?!"]) == ""


def test_where_there_is_nothing_to_copy_it_may_be_anything() -> None:
    assert grammar(_SCHEMA) == grammar(_SCHEMA, ["…"])
    assert "copied-span" not in grammar(_SCHEMA)
    assert grammar(_SCHEMA, ["now"]).schema == grammar(_SCHEMA).schema


@pytest.mark.parametrize("said", ["明天下午三点提醒我喝茶", 'tea, "at five"\nplease \\ or 17:30', "wort " * 2_000])
def test_a_real_model_can_write_nothing_else(small_model_path: Path, said: str) -> None:
    model = LlamaModel.load(
        small_model_path,
        name="small",
        context_length=512,
        sampling=Sampling(temperature=0),
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    try:
        drawn = model.generate(
            model.tokenize("The arguments: "),
            sampling=Sampling(temperature=0),
            max_tokens=400,
            stop=threading.Event(),
            grammar=grammar(_SCHEMA, [said]),
        )
        written = "".join(item.text for item in drawn)
    finally:
        model.close()
    # A little model may go on to the end of the text.
    assert json.loads(written)["when"] in said
