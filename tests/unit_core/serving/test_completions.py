"""What OpenAI's own client gets of the core."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import openai
import pytest

from core import protocol
from core.model.base import Purpose
from tests.unit_core.serving.conftest import Served, wait_until

ASKED: Any = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello"}]
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def calls_of(answer: Any) -> Any:
    return answer.choices[0].message.tool_calls


def test_an_answer_comes_whole(served: Served) -> None:
    client = served.openai(served.let_in())
    served.model.say("Good day.", Purpose.SERVED)
    answer = client.chat.completions.create(model="anything", messages=ASKED)
    assert (answer.choices[0].message.content, answer.choices[0].finish_reason) == ("Good day.", "stop")
    assert answer.model == "Scripted"
    assert answer.usage is not None
    assert (answer.usage.completion_tokens, answer.usage.total_tokens) == (9, answer.usage.prompt_tokens + 9)
    assert served.model.prompts[-1] == (Purpose.SERVED, "<system>Be brief.<end>\n<user>Hello<end>\n<assistant>")


def test_an_answer_is_streamed(served: Served) -> None:
    client = served.openai(served.let_in())
    served.model.say("One two", Purpose.SERVED)
    chunks = list(
        client.chat.completions.create(model="x", messages=ASKED, stream=True, stream_options={"include_usage": True})
    )
    said = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert "".join(said) == "One two"
    assert len(said) > 4, "token by token"
    assert chunks[-2].choices[0].finish_reason == "stop"
    assert chunks[-1].usage is not None
    assert chunks[-1].usage.completion_tokens == 7


def test_it_ends_where_it_is_told_to(served: Served) -> None:
    client = served.openai(served.let_in())
    served.model.say("one, two, three", Purpose.SERVED)
    stopped = client.chat.completions.create(model="x", messages=ASKED, stop=[" th", "four"])
    assert (stopped.choices[0].message.content, stopped.choices[0].finish_reason) == ("one, two,", "stop")
    served.model.say("one, two, three", Purpose.SERVED)
    cut = client.chat.completions.create(model="x", messages=ASKED, max_tokens=3)
    assert (cut.choices[0].message.content, cut.choices[0].finish_reason) == ("one", "length")


def test_how_it_is_drawn_is_up_to_the_program(served: Served) -> None:
    client = served.openai(served.let_in())
    client.chat.completions.create(model="x", messages=ASKED, temperature=0.2, top_p=0.5, seed=-3)
    sampling = served.model.samplings[-1]
    assert (sampling.temperature, sampling.top_p, sampling.seed) == (0.2, 0.5, 2**32 - 5)


def test_fields_that_nobody_knows_are_ignored(served: Served) -> None:
    client = served.openai(served.let_in())
    served.model.say("Yes.", Purpose.SERVED)
    answer = client.chat.completions.create(
        model="x", messages=ASKED, extra_body={"reasoning_effort": "high", "x_future": {"deep": [1, None]}}
    )
    assert answer.choices[0].message.content == "Yes."


@pytest.mark.parametrize(
    ("wrong", "param"),
    [
        ({"messages": []}, "messages"),
        ({"messages": [{"role": "wizard", "content": "x"}]}, "messages"),
        ({"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]}, "messages"),
        ({"n": 2}, "n"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"temperature": 3}, "temperature"),
        ({"tool_choice": {"type": "function", "function": {"name": "nothing"}}, "tools": [WEATHER]}, "tool_choice"),
        ({"response_format": {"type": "yaml"}}, "response_format"),
        ({"max_tokens": "many"}, "max_tokens"),
    ],
)
def test_what_is_wrong_is_said(served: Served, wrong: dict[str, Any], param: str) -> None:
    with served.http(served.let_in()) as http:
        answer = http.post("/v1/chat/completions", json={"model": "x", "messages": ASKED, **wrong})
    assert answer.status_code == 400
    error = answer.json()["error"]
    assert (error["type"], error["param"]) == ("invalid_request_error", param)
    assert error["message"]


def test_a_conversation_that_is_too_long_is_refused_by_name(served: Served) -> None:
    client = served.openai(served.let_in())
    with pytest.raises(openai.BadRequestError) as refused:
        client.chat.completions.create(model="x", messages=[{"role": "user", "content": "word " * 4000}])
    assert refused.value.code == "context_length_exceeded"


def test_a_schema_holds_the_answer(served: Served) -> None:
    client = served.openai(served.let_in())
    served.model.say('{"name": "Ada"}', Purpose.SERVED)
    schema: Any = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    answer = client.chat.completions.create(
        model="x",
        messages=ASKED,
        response_format={"type": "json_schema", "json_schema": {"name": "person", "schema": schema}},
    )
    assert json.loads(answer.choices[0].message.content or "") == {"name": "Ada"}
    assert "name-kv" in (served.model.grammars[-1] or "")
    with pytest.raises(openai.BadRequestError, match="another file"):
        client.chat.completions.create(
            model="x",
            messages=ASKED,
            response_format={
                "type": "json_schema",
                "json_schema": {"name": "far", "schema": {"$ref": "https://example.org/schema.json"}},
            },
        )


def test_a_tool_is_called_under_the_grammar(served: Served) -> None:
    client = served.openai(served.let_in())
    served.model.say('get_weather", "arguments": {"city": "Oslo"}}', Purpose.SERVED)
    answer = client.chat.completions.create(model="x", messages=ASKED, tools=[WEATHER], tool_choice="required")
    assert answer.choices[0].finish_reason == "tool_calls"
    assert answer.choices[0].message.content is None
    (call,) = calls_of(answer)
    assert (call.function.name, call.function.arguments) == ("get_weather", '{"city": "Oslo"}')
    assert "get_weather" in (served.model.grammars[-1] or "")


@pytest.mark.parametrize(
    "spelt",
    [
        '```json\n{"name": "get_weather", "arguments": {"city": "Oslo"}}\n```',
        '<tool_call>{"name": "get_weather", "arguments": {"city": "Oslo"}}</tool_call>',
        '{"name": "get_weather", "parameters": {"city": "Oslo"}}',
    ],
)
def test_a_call_is_known_however_a_model_spells_it(served: Served, spelt: str) -> None:
    client = served.openai(served.let_in())
    served.model.say(spelt, Purpose.SERVED)
    chunks = list(client.chat.completions.create(model="x", messages=ASKED, tools=[WEATHER], stream=True))
    calls = [call for chunk in chunks for call in chunk.choices[0].delta.tool_calls or ()]
    assert [(one.function.name, one.function.arguments) for one in calls if one.function] == [
        ("get_weather", '{"city": "Oslo"}')
    ]
    assert chunks[-1].choices[0].finish_reason == "tool_calls"


def test_a_call_that_begins_as_it_should_is_gone_on_with_under_the_grammar(served: Served) -> None:
    client = served.openai(served.let_in())
    served.model.say('Let me look.\n<tool_call>\n{"name": "get_w', Purpose.SERVED)
    served.model.say('get_weather", "arguments": {"city": "Oslo"}}', Purpose.SERVED)
    answer = client.chat.completions.create(model="x", messages=ASKED, tools=[WEATHER])
    (call,) = calls_of(answer)
    assert call.function.name == "get_weather"
    assert (answer.choices[0].message.content or "").strip() == "Let me look."


def test_what_is_no_call_is_said(served: Served) -> None:
    client = served.openai(served.let_in())
    for text in ('{"a": 1}', "Plain words.", "1 < 2"):
        served.model.say(text, Purpose.SERVED)
        answer = client.chat.completions.create(model="x", messages=ASKED, tools=[WEATHER])
        assert (answer.choices[0].message.content, answer.choices[0].message.tool_calls) == (text, None)


def test_calls_and_results_stand_in_the_prompt(served: Served) -> None:
    client = served.openai(served.let_in())
    call: Any = {"id": "c1", "type": "function", "function": {"name": "get_weather", "arguments": '{"city":"Oslo"}'}}
    client.chat.completions.create(
        model="x",
        messages=[
            *ASKED,
            {"role": "assistant", "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "c1", "content": "Rain"},
        ],
        tools=[WEATHER],
    )
    prompt = served.model.prompts[-1][1]
    assert '<tool_call>\n{"name": "get_weather", "arguments": {"city": "Oslo"}}\n</tool_call>' in prompt
    assert "<tool_response>\nRain\n</tool_response>" in prompt


def test_parallel_requests_are_answered_in_turn(served: Served) -> None:
    keys = [served.let_in(f"Program {number}") for number in range(3)]

    def ask(number: int) -> str:
        client = served.openai(keys[number % 3])
        answer = client.chat.completions.create(model="x", messages=[{"role": "user", "content": f"No. {number}"}])
        return answer.choices[0].message.content or ""

    with ThreadPoolExecutor(9) as pool:
        answers = list(pool.map(ask, range(9)))
    assert answers == [f"You said: No. {number}" for number in range(9)]


def test_a_program_that_asks_a_lot_holds_up_no_other(served: Served) -> None:
    """Three wait of one program when the other asks: it is second, not fourth."""
    busy, other = served.let_in("Busy"), served.let_in("Other")
    begun, go = threading.Event(), threading.Event()

    def gate(purpose: Purpose, count: int) -> None:
        if purpose is Purpose.SERVED and not go.is_set():
            begun.set()
            go.wait(30)

    served.model.gate = gate

    def ask(key: str, text: str) -> None:
        served.openai(key).chat.completions.create(model="x", messages=[{"role": "user", "content": text}])

    with ThreadPoolExecutor(4) as pool:
        jobs = [pool.submit(ask, busy, "busy 0")]
        assert begun.wait(30)
        queue = served.core._core.service._programs._queue
        for count, (key, text) in enumerate([(busy, "busy 1"), (busy, "busy 2"), (other, "other")], 1):
            jobs.append(pool.submit(ask, key, text))
            wait_until(lambda count=count: sum(map(len, queue._waiting.values())) == count)
        go.set()
        for job in jobs:
            job.result(30)
    asked = [prompt.rpartition("<user>")[2].partition("<end>")[0] for _, prompt in served.model.prompts]
    assert asked.index("other") < asked.index("busy 2")


def test_the_users_own_message_goes_first(served: Served) -> None:
    """An answer is left between two tokens, the user's reply written, and the answer gone on with."""
    key = served.let_in()
    begun, sent = threading.Event(), threading.Event()
    order: list[Purpose] = []

    def gate(purpose: Purpose, count: int) -> None:
        order.append(purpose)
        if purpose is Purpose.SERVED and count == 2:
            begun.set()
            sent.wait(30)

    served.model.gate = gate
    served.model.say("A long answer.", Purpose.SERVED)
    served.model.say("Your reply.")
    with ThreadPoolExecutor(1) as pool:
        answer = pool.submit(
            lambda: served.openai(key).chat.completions.create(model="x", messages=ASKED).choices[0].message.content
        )
        assert begun.wait(30)
        accepted = served.core.ask(
            protocol.SendMessage(conversation_id=None, text="Mine first"), protocol.MessageAccepted
        )
        sent.set()
        served.core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
        assert answer.result(60) == "A long answer."
    mine = [place for place, one in enumerate(order) if one is Purpose.CHAT]
    theirs = [place for place, one in enumerate(order) if one is Purpose.SERVED]
    assert max(mine) < max(theirs), "the reply was whole before the answer was"
    assert min(theirs) < min(mine)


def test_a_dropped_connection_stops_the_writing(served: Served) -> None:
    key = served.let_in()
    dropped = threading.Event()
    written: list[int] = []

    def gate(purpose: Purpose, count: int) -> None:
        if purpose is Purpose.SERVED:
            written.append(count)
            if count == 5:
                dropped.wait(30)

    served.model.gate = gate
    served.model.say("x" * 5000, Purpose.SERVED)
    stream = served.openai(key).chat.completions.create(model="x", messages=ASKED, stream=True)
    next(iter(stream))
    stream.close()
    queue = served.core._core.service._programs._queue
    wait_until(lambda: queue._current is not None and queue._current[0].cancelled)
    dropped.set()
    wait_until(lambda: queue._current is None)
    assert max(written) < 10

    written.clear()
    dropped.clear()
    served.model.say("x" * 5000, Purpose.SERVED)
    with pytest.raises(openai.APITimeoutError):
        served.openai(key).with_options(timeout=0.5).chat.completions.create(model="x", messages=ASKED)
    wait_until(lambda: queue._current is not None and queue._current[0].cancelled)
    dropped.set()
    wait_until(lambda: queue._current is None)
    assert max(written) < 10


def test_what_is_being_written_breaks_off_when_the_key_is_taken_away(served: Served) -> None:
    key = served.let_in()
    go = threading.Event()
    served.model.gate = lambda purpose, count: go.wait(30) if count == 3 else None  # type: ignore[assignment]
    served.model.say("x" * 100, Purpose.SERVED)
    stream = iter(served.openai(key).chat.completions.create(model="x", messages=ASKED, stream=True))
    next(stream)
    served.core.ask(protocol.RemoveClient(client_id=served.clients["Editor"].id), protocol.Done)
    go.set()
    with pytest.raises(openai.APIError):
        list(stream)
    with pytest.raises(openai.AuthenticationError):
        served.openai(key).models.list()


def test_what_is_being_written_breaks_off_when_everything_is_deleted(served: Served) -> None:
    key = served.let_in()
    written = threading.Event()

    def gate(purpose: Purpose, count: int) -> None:
        if purpose is Purpose.SERVED and count == 3:
            written.set()

    served.model.gate = gate
    served.model.say("x" * 100_000, Purpose.SERVED)
    stream = iter(served.openai(key).chat.completions.create(model="x", messages=ASKED, stream=True))
    next(stream)
    assert written.wait(30)
    served.core.ask(protocol.DeleteEverything(), protocol.Done)
    with pytest.raises(openai.APIError):
        list(stream)
