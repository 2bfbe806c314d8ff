"""Calls as text: what the grammar lets through always parses, on a real model too."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chat.function_calls import FUNCTIONS, OPENING, call_text, grammar, instructions, read_call
from core.model.base import Finished
from core.model.llama import LlamaModel
from core.records import FunctionStep, Sampling


@given(
    st.sampled_from([function.name for function in FUNCTIONS]),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60),
    st.integers(1, 99),
    st.booleans(),
)
def test_a_call_reads_back_as_it_was_written(name: str, text: str, page: int, heartbeat: bool) -> None:
    function = next(function for function in FUNCTIONS if function.name == name)
    values = {"query": text or "x", "text": text, "number": str(page), "date": "2026-11-25", "label": "user"}
    arguments = {parameter.name: values[parameter.rule] for parameter in function.parameters}
    arguments["request_heartbeat"] = str(heartbeat).lower()
    written = call_text(FunctionStep(function=name, arguments=arguments))
    call = read_call(written.removeprefix(OPENING))
    assert call is not None
    assert (call.function, call.arguments) == (name, arguments)
    assert call_text(FunctionStep(function=call.function, arguments=call.arguments)) == written


@pytest.mark.parametrize("seed", range(8))
def test_whatever_a_tiny_model_writes_under_the_grammar_parses(small_model: LlamaModel, seed: int) -> None:
    frames = small_model.frames
    prompt = [*frames.start, *small_model.tokenize(instructions()), *frames.after_system]
    prompt += [*small_model.tokenize("What did I say?"), *frames.before_reply, *small_model.tokenize(OPENING)]
    text = ""
    for item in small_model.generate(
        prompt,
        sampling=Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=seed),
        max_tokens=1200,
        stop=threading.Event(),
        grammar=grammar(),
    ):
        text += item.text
        if isinstance(item, Finished):
            assert item.reason == "end", text
    call = read_call(text)
    assert text == "send_message" or call is not None
    if call is not None:
        # In the prompt it stands later as it was drawn.
        assert call_text(FunctionStep(function=call.function, arguments=call.arguments)) == OPENING + text
