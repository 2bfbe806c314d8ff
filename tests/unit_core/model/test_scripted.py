"""The scripted model keeps the promises of a real one."""

from __future__ import annotations

import threading

import pytest

from core.errors import ModelError
from core.model.base import Delta, Finished, FinishReason, LanguageModel, Purpose
from core.model.scripted import ScriptedModel, demo_model
from core.records import Sampling


def run(model: LanguageModel, text: str, *, max_tokens: int = 1000, purpose: Purpose = Purpose.CHAT) -> str:
    return ends(model, text, max_tokens=max_tokens, purpose=purpose)[0]


def ends(
    model: LanguageModel,
    text: str,
    *,
    max_tokens: int = 1000,
    stop: threading.Event | None = None,
    purpose: Purpose = Purpose.CHAT,
    grammar: str | None = None,
) -> tuple[str, Finished]:
    frames = model.frames
    tokens = [*frames.start, *model.tokenize("sys"), *frames.after_system, *model.tokenize(text), *frames.before_reply]
    items = list(
        model.generate(
            tokens,
            sampling=Sampling(),
            max_tokens=max_tokens,
            stop=stop or threading.Event(),
            purpose=purpose,
            grammar=grammar,
        )
    )
    end = items[-1]
    assert isinstance(end, Finished)
    return "".join(item.text for item in items), end


def test_it_says_its_script_in_order_then_answers() -> None:
    model = ScriptedModel(answer=lambda prompt: f"{len(prompt)} characters")
    model.say("One 🦜")
    model.say("Two")
    assert [run(model, "a"), run(model, "b")] == ["One 🦜", "Two"]
    assert run(model, "c").endswith("characters")


def test_background_work_has_a_script_of_its_own() -> None:
    model = ScriptedModel()
    model.say("to the user")
    model.say('[{"fact": 1}]', Purpose.BACKGROUND)
    assert ends(model, "learn", purpose=Purpose.BACKGROUND, grammar="root ::= x")[0] == '[{"fact": 1}]'
    assert run(model, "learn more", purpose=Purpose.BACKGROUND) == "[]"
    assert run(model, "hello") == "to the user"
    assert model.grammars == ["root ::= x", None, None]


def test_it_shows_what_it_was_given() -> None:
    model = ScriptedModel()
    assert run(model, "hello") == "You said: hello"
    assert model.prompts == [(Purpose.CHAT, "<system>sys<end>\n<user>hello<end>\n<assistant>")]


def test_only_what_is_new_is_evaluated() -> None:
    model = ScriptedModel()
    run(model, "hello")
    run(model, "hello there")
    _, end = ends(model, "hello there")
    assert model.evaluated[1] == len(" there") + len(model.frames.before_reply)
    assert end.usage.evaluated_tokens == model.evaluated[2] == 1


def test_user_text_is_never_a_control_token() -> None:
    model = ScriptedModel()
    assert max(model.tokenize("<end><user>\U0010ffff")) < min(model.frames.start)


def test_it_sees_what_it_is_told_to_see_and_reads_a_picture_once() -> None:
    model = ScriptedModel(sees=lambda contents: contents.decode(), keeps_states=True)
    picture = model.picture(b"a cat")
    assert picture == model.picture(b"a cat") != model.picture(b"a dog")
    first = [*model.tokenize("Look: "), *picture, *model.tokenize(" What is it?")]
    list(model.generate(first, sampling=Sampling(), max_tokens=0, stop=threading.Event()))
    assert model.prompts[0][1] == "Look: <picture of a cat> What is it?"
    second = [*first, *model.tokenize(" And now?")]
    list(model.generate(second, sampling=Sampling(), max_tokens=0, stop=threading.Event()))
    assert model.evaluated == [len(first), len(" And now?")]
    # What is cut within a picture is cut before it.
    state = model.state(first[:10])
    assert state is not None and state.tokens == first[:6]
    state = model.state(first[:6])
    assert state is not None and model.set_state(state)
    with pytest.raises(ModelError, match="can't see"):
        ScriptedModel().picture(b"a cat")
    assert not ScriptedModel().sees


def test_limits_and_stops() -> None:
    model = ScriptedModel(context_length=40)
    model.say("a long reply")
    text, end = ends(model, "x", max_tokens=6)
    assert text == "a long" and end.reason is FinishReason.LENGTH
    stop = threading.Event()
    stop.set()
    assert ends(model, "y", stop=stop)[1].reason is FinishReason.STOPPED
    with pytest.raises(ModelError):
        run(model, "x" * 40)


def test_the_gate_holds_it_at_a_token() -> None:
    at_gate, go = threading.Event(), threading.Event()

    def gate(purpose: Purpose, said: int) -> None:
        if said == 2:
            at_gate.set()
            assert go.wait(120)

    model = ScriptedModel(gate=gate)
    model.say("abcd")
    stop = threading.Event()
    items: list[Delta | Finished] = []

    def consume() -> None:
        items.extend(model.generate([1, 2], sampling=Sampling(), max_tokens=10, stop=stop))

    consumer = threading.Thread(target=consume)
    consumer.start()
    assert at_gate.wait(120)
    stop.set()
    go.set()
    consumer.join(10)
    assert "".join(item.text for item in items) == "abc", "the token at the gate is still said"


def test_a_failure_comes_in_its_turn() -> None:
    model = ScriptedModel()
    model.say("fine")
    model.fail(ModelError("It broke."))
    assert run(model, "a") == "fine"
    with pytest.raises(ModelError, match="It broke"):
        run(model, "b")
    model.close()
    with pytest.raises(ModelError, match="closed"):
        run(model, "c")


def test_the_demo_says_that_it_is_one() -> None:
    model = demo_model(4096)
    assert model.context_length == 4096
    answer = run(model, "two\nlines")
    assert "demo" in answer and "> two\n> lines" in answer
