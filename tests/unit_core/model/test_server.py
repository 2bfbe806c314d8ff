"""A model on a server: what is sent, what comes back, and everything that goes wrong on the way."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator

import pytest

from core.chat.function_calls import OPENING, grammar, read_call
from core.errors import InvalidRequest, ModelError, ServerLost
from core.memory.learning.decision import Verdict, decision_grammar
from core.model.base import Delta, Finished, FinishReason, LanguageModel, Token
from core.model.llama import LlamaModel
from core.model.server import ServerModel, server_models
from core.model.server_choice import ServerChoice, is_on_server, server_address, server_choice
from core.model.server_text import estimated_tokens, pieces, text_of
from core.records import Sampling
from tests.servers.model_server import MODEL, ModelServer, answering_with, saying

GREEDY = Sampling(temperature=0.0, seed=1)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    server = ModelServer(saying("Hel", "lo, ", "W\u2028örld 🙂", "!"))
    yield server
    server.close()


@pytest.fixture
def model(server: ModelServer) -> Iterator[LanguageModel]:
    model = ServerModel.connect(server_choice(server.choice), "", context_length=8192)
    yield model
    model.close()


def prompt(model: LanguageModel, *texts: str, system: str = "Be brief.") -> list[Token]:
    """System, then user and assistant in turn; the last is the user's."""
    frames = model.frames
    tokens = [*frames.start, *model.tokenize(system), *frames.after_system]
    for place, text in enumerate(texts):
        if place:
            tokens += frames.before_reply if place % 2 else frames.after_reply
        tokens += model.tokenize(text)
    return [*tokens, *frames.before_reply]


def run(
    model: LanguageModel,
    tokens: list[Token],
    *,
    grammar: str | None = None,
    max_tokens: int = 50,
    stop: threading.Event | None = None,
) -> tuple[str, Finished]:
    *deltas, end = model.generate(
        tokens, sampling=GREEDY, max_tokens=max_tokens, stop=stop or threading.Event(), grammar=grammar
    )
    assert isinstance(end, Finished)
    text = "".join(step.text for step in deltas)
    assert text_of([step.token for step in deltas if isinstance(step, Delta)]) == text
    return text + end.text, end


# --- what is sent and what comes back ---------------------------------------------------------------------------------


def test_a_conversation_is_sent_as_messages_and_the_reply_streams(server: ModelServer, model: LanguageModel) -> None:
    text, end = run(model, prompt(model, "Hi", "<think>Greeting.</think>Hello.", "And now?"))
    assert text == "Hello, W\u2028örld 🙂!"
    assert server.requests[-1]["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": "Hello."},
        {"role": "user", "content": "And now?"},
    ]
    assert end.reason is FinishReason.END
    usage = end.usage
    assert (usage.prompt_tokens, usage.evaluated_tokens, usage.generated_tokens) == (50, 20, 4)


def test_nothing_is_sent_to_evaluate_ahead(server: ModelServer, model: LanguageModel) -> None:
    assert run(model, prompt(model, "Hi"), max_tokens=0)[0] == ""
    assert server.requests == []


def test_the_smaller_window_holds(server: ModelServer, model: LanguageModel) -> None:
    assert model.context_length == 4096
    other = ServerModel.connect(server_choice(server.choice), "", context_length=2048)
    assert other.context_length == 2048
    other.close()


@pytest.mark.parametrize(
    "text", ["", "a", "Hello there.", "我对花生过敏。", "🙂🙂", "x" * 5000, "<|im_end|> \x00 \r\n"]
)
def test_texts_come_back_from_their_tokens(model: LanguageModel, text: str) -> None:
    tokens = model.tokenize(text)
    assert text_of(tokens) == text
    assert len(tokens) == estimated_tokens(text)


def test_a_text_can_be_cut_into_more_tokens_than_characters() -> None:
    assert text_of(pieces("🙂", 7)) == "🙂"
    assert len(pieces("🙂", 7)) == 7


def test_the_estimate_is_seldom_too_low(small_model: LlamaModel) -> None:
    for text in (
        "My sister Clara moved from Lisbon to Porto last autumn, and works at the harbour now.",
        "What should I not eat? I'd like to cook something with noodles for eight people on Friday.",
        "def area(radius: float) -> float:\n    return 3.14159 * radius ** 2\n",
    ):
        assert estimated_tokens(text) >= 0.9 * len(small_model.tokenize(text))


def test_reasoning_apart_from_the_answer_comes_between_tags(server: ModelServer, model: LanguageModel) -> None:
    server.answer = saying("<think>They greet me.</think>", "Hello.")
    assert run(model, prompt(model, "Hi"))[0] == "<think>They greet me.</think>Hello."


# --- schemas where there are no grammars ------------------------------------------------------------------------------


def test_a_verdict_comes_by_schema(server: ModelServer, model: LanguageModel) -> None:
    server.answer = saying('{"answer": ', '"instead"}')
    assert run(model, prompt(model, "older: … newer: …"), grammar=decision_grammar())[0] == Verdict.INSTEAD
    schema = server.requests[-1]["response_format"]["json_schema"]["schema"]
    assert schema["properties"]["answer"]["enum"] == list(Verdict)


def test_a_step_comes_by_schema(server: ModelServer, model: LanguageModel) -> None:
    step = {"function": "conversation_search", "arguments": {"query": "boiler"}}
    server.answer = saying(json.dumps({"answer": step}))
    opening = model.tokenize(OPENING)
    call = read_call(run(model, [*prompt(model, "What of my boiler?"), *opening], grammar=grammar())[0])
    assert call is not None
    assert (call.function, call.arguments) == ("conversation_search", {"query": "boiler"})
    assert server.requests[-1]["messages"][-1]["role"] == "user"


def test_a_server_without_schemas_is_asked_without(server: ModelServer, model: LanguageModel) -> None:
    server.takes_schemas = False
    server.answer = saying("I can't say.")
    for _ in range(2):
        assert run(model, prompt(model, "older: … newer: …"), grammar=decision_grammar())[0] == "I can't say."
    assert ["response_format" in body for body in server.requests] == [True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        'conversation_search", "arguments": {}}',
        'conversation_search_date", "arguments": {"start_date": "soon", "end_date": "2026-01-01"}}',
        'archival_memory_search", "arguments": {"query": "x", "page": "many"}}',
        'core_memory_append", "arguments": {"name": "other", "content": "x", "request_heartbeat": true}}',
        'rm", "arguments": {}}',
    ],
)
def test_a_call_that_no_grammar_held_is_no_call(text: str) -> None:
    assert read_call(text) is None


# --- what goes wrong --------------------------------------------------------------------------------------------------


def stop_when_stalled(server: ModelServer, stop: threading.Event) -> None:
    def wait() -> None:
        server.stalled.wait(120)
        stop.set()

    threading.Thread(target=wait, daemon=True).start()


def test_a_stop_leaves_a_server_that_says_nothing(server: ModelServer, model: LanguageModel) -> None:
    server.stall_after = 2
    stop = threading.Event()
    texts = []
    for step in model.generate(prompt(model, "Hi"), sampling=GREEDY, max_tokens=50, stop=stop):
        texts.append(step.text)
        if len(texts) == 2:
            stop_when_stalled(server, stop)
    assert isinstance(step, Finished)
    assert step.reason is FinishReason.STOPPED
    assert "".join(texts) == "Hello, "
    assert server.gone.wait(30), "the server still writes for nobody"


def test_a_stop_leaves_a_server_that_has_not_begun(server: ModelServer, model: LanguageModel) -> None:
    server.stall_after = 0
    stop = threading.Event()
    stop_when_stalled(server, stop)
    started = time.monotonic()
    text, end = run(model, prompt(model, "Hi"), stop=stop)
    assert (text, end.reason) == ("", FinishReason.STOPPED)
    assert time.monotonic() - started < 30


def test_a_server_that_dies_in_mid_answer_is_told_apart(server: ModelServer, model: LanguageModel) -> None:
    server.cut_after = 2
    said: list[str] = []
    steps = model.generate(prompt(model, "Hi"), sampling=GREEDY, max_tokens=50, stop=threading.Event())
    with pytest.raises(ServerLost) as raised:
        said.extend(step.text for step in steps)
    assert "".join(said) == "Hello, "
    assert server.address in raised.value.problem.what
    server.cut_after = None
    assert run(model, prompt(model, "Hi"))[0].startswith("Hello")


def test_a_server_that_is_gone_is_told(server: ModelServer, model: LanguageModel) -> None:
    server.close()
    with pytest.raises(ModelError, match="can't be reached") as raised:
        run(model, prompt(model, "Hi"))
    assert not isinstance(raised.value, ServerLost)
    assert raised.value.problem.safe
    assert raised.value.problem.next_step


@pytest.mark.parametrize(
    ("status", "fault", "words"),
    [
        (400, {"type": "exceed_context_size_error", "message": "secret text"}, "too long"),
        (400, {"type": "BadRequestError", "message": "secret text"}, "didn't take"),
        (401, {"message": "secret text"}, "another key"),
        (404, {"message": "secret text"}, "doesn't have"),
        (429, {"message": "secret text"}, "too much to do"),
        (500, {"message": "secret text"}, "has a fault"),
        (503, {"message": "Loading model"}, "isn't ready"),
    ],
)
def test_refusals_are_told_in_plain_words(
    server: ModelServer, model: LanguageModel, status: int, fault: dict[str, str], words: str
) -> None:
    server.refuses = (status, {"error": fault})
    with pytest.raises(ModelError, match=words) as raised:
        run(model, prompt(model, "Hi"))
    problem = raised.value.problem
    assert problem.safe
    assert problem.next_step
    assert "secret" not in f"{problem}", "a server may repeat what it was sent"


def test_nonsense_in_the_stream_is_told(server: ModelServer, model: LanguageModel) -> None:
    server.refuses = (200, {"html": "<p>Log in to the hotel's network</p>"})
    with pytest.raises(ModelError):
        run(model, prompt(model, "Hi"))


def test_an_answer_without_an_end_fills_no_memory(server: ModelServer, model: LanguageModel) -> None:
    server.endless = True
    with pytest.raises(ServerLost):
        run(model, prompt(model, "Hi"))
    with pytest.raises(ServerLost):
        server_models(server.address, "")


def test_a_key_is_sent_and_a_wrong_one_told(server: ModelServer) -> None:
    server.key = "sekret"
    with pytest.raises(ModelError, match="another key"):
        server_models(server.address, "guess")
    assert server_models(server.address, "sekret") == [MODEL]


def test_a_model_the_server_lacks_is_told(server: ModelServer) -> None:
    with pytest.raises(ModelError, match="doesn't have the model other"):
        ServerModel.connect(ServerChoice(server.address, "other"), "", context_length=2048)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("box:8080", "http://box:8080"),
        (" http://192.168.1.5:8080/v1/ ", "http://192.168.1.5:8080"),
        ("https://api.example/openai/v1", "https://api.example/openai"),
        ("http://[::1]:80/", "http://[::1]:80"),
    ],
)
def test_addresses_are_made_whole(typed: str, address: str) -> None:
    assert server_address(typed) == address
    choice = f"{address}#some/model.gguf"
    assert is_on_server(choice)
    assert str(server_choice(choice)) == choice
    assert server_choice(choice).name.startswith("model (")


@pytest.mark.parametrize("typed", ["", "ftp://box", "http://", "two words", "http://box:port", "http://me:pw@box"])
def test_other_texts_are_no_addresses(typed: str) -> None:
    with pytest.raises(InvalidRequest):
        server_address(typed)


def test_what_was_chosen_of_the_sampling_is_sent_by_names_that_servers_know(
    server: ModelServer, model: LanguageModel
) -> None:
    def sent(sampling: Sampling) -> dict[str, object]:
        list(model.generate(prompt(model, "Hi"), sampling=sampling, max_tokens=5, stop=threading.Event()))
        fields = {"temperature", "top_p", "seed", "top_k", "min_p", "repeat_penalty", "repetition_penalty"}
        return {field: value for field, value in server.requests[-1].items() if field in fields}

    # A server that doesn't know a field may refuse the request, so what nobody chose isn't sent.
    assert set(sent(Sampling())) == {"temperature", "top_p"}
    assert sent(Sampling(temperature=1.2, top_p=0.7, seed=3, min_p=0.1, repeat_penalty=1.3, top_k=7)) == {
        "temperature": 1.2, "top_p": 0.7, "seed": 3, "min_p": 0.1, "repetition_penalty": 1.3, "top_k": 7,
    }  # fmt: skip


# --- with a real model behind it --------------------------------------------------------------------------------------


def test_a_real_model_on_a_server_says_what_it_says_here(server: ModelServer, small_model: LlamaModel) -> None:
    asked = ("What is the capital of France?", "Paris.", "And of Italy?")
    with answering_with(small_model) as server.answer:
        there = ServerModel.connect(server_choice(server.choice), "", context_length=2048)
        said, end = run(there, prompt(there, *asked), max_tokens=20)
    here = "".join(
        step.text
        for step in small_model.generate(
            prompt(small_model, *asked),
            sampling=Sampling(temperature=0.0, top_p=GREEDY.top_p),
            max_tokens=20,
            stop=threading.Event(),
        )
    )
    assert said == here
    assert end.usage.generated_tokens > 0
    there.close()
