"""What decides an answer to a request for advice, told right before it and looked for in the reply. On the real encoder and judges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import pytest

from core.chat.check import Checks, Kind, load_openings
from core.chat.suiting import Deciding, suiting, to_suit
from core.memory.judges.reading import Judges
from core.model.base import Embedder, Encoded, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import MemoryKind, MemorySource
from core.storage.database import Database
from core.storage.memories import Memories
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Decide = Callable[[str, Sequence[str]], list[str]]

OPENINGS = load_openings()


@pytest.fixture(scope="session")
def decide(embedder: Embedder, judges: Judges, encode_asked: Callable[[Sequence[str]], Sequence[Encoded]]) -> Decide:
    advice = Deciding(judges, lambda texts, asked: embedder.encode(texts, query=asked))
    return lambda asked, facts: advice.of(facts, encode_asked([asked])[0])


@pytest.mark.parametrize(
    ("asked", "decides", "beside"),
    [
        ("Plan me a three-course menu for Saturday", "You have been a vegetarian for years", "Your sister is called Ann"),
        # What is nearer to the question doesn't decide it.
        ("what should I drink with the curry?", "You have been sober since May and don't drink alcohol", "You love spicy curry"),
        ("where could we go for a week of sun?", "You are terrified of flying and never take planes", "You live in Leeds"),
        ("Was koche ich am Freitag für die Gäste?", "“Ich vertrage kein Gluten.”", "“Ich wohne in Ulm.”"),
        ("que faire ce week-end en montagne ?", "“J'ai le vertige.”", "“Je vis à Gap.”"),
        ("¿qué postre llevo a la fiesta?", "“Soy alérgica a los frutos secos.”", "“Trabajo en un banco.”"),
        ("周末吃什么好？", "你吃素，不吃肉", "你在银行上班"),
        ("что приготовить на ужин?", "“Я не ем мяса.”", "“Живу в Туле.”"),
    ],
)  # fmt: skip
def test_what_decides_is_told_from_what_is_merely_known(decide: Decide, asked: str, decides: str, beside: str) -> None:
    assert decide(asked, [beside, decides])[0] == decides


@pytest.mark.parametrize(
    "asked",
    [
        "What film should I watch tonight?",
        "quel livre lire ensuite ?",
        "any name ideas for my new cat?",
        "我应该买哪台电脑？",
        "Wie bitte ich um eine Gehaltserhöhung?",
    ],
)
def test_what_has_nothing_to_do_with_the_question_decides_nothing(decide: Decide, asked: str) -> None:
    facts = [
        "You are allergic to nuts",
        "You don't drink alcohol",
        "“Ich habe Angst vorm Fliegen.”",
        "You live in Leeds",
    ]
    assert decide(asked, facts) == []
    assert decide(asked, []) == []


def test_all_that_binds_is_told(decide: Decide) -> None:
    facts = ["You are diabetic", "You live in Leeds", "You don't drink alcohol", "You are allergic to nuts"]
    assert set(decide("what could I cook for dinner?", facts)) == {facts[0], facts[2], facts[3]}


def test_nobody_decides_while_the_embedder_is_away(
    judges: Judges, encode_asked: Callable[[Sequence[str]], Sequence[Encoded]]
) -> None:
    advice = Deciding(judges, lambda _texts, _asked: [])
    assert advice.of(["You are allergic to nuts"], encode_asked(["what could I cook?"])[0]) == []


def test_what_is_told_to_suit_can_be_read_again() -> None:
    told = suiting(["“Ich esse kein Fleisch.”", "You live at St. Mary's"], "German")
    assert to_suit(f"<memory>\n- x\n</memory>\n\n{told}\n\n") == ["Ich esse kein Fleisch", "You live at St. Mary's"]
    assert "in German" in told
    assert to_suit(suiting(["You eat no nuts; they make you ill"], "English")) == ["You eat no nuts, they make you ill"]
    assert suiting([], "German") == suiting(["You live in Leeds"], "") == ""
    assert to_suit("") == []


@pytest.mark.parametrize(
    ("begun", "wrong"),
    [
        ("Since you have a bad knee and shouldn't run, try swimming.", False),
        ("With your bad knee, swimming is best.", False),
        # It has a word of it, and heeds nothing.
        ("You could go running twice a week.", True),
        ("Since you are a morning person, start before work.", True),
    ],
)
def test_a_reply_takes_up_what_decides(embedder: Embedder, judges: Judges, begun: str, wrong: bool) -> None:
    knee = "You have a bad knee and your physio told you not to run"
    note = (
        f"<memory>\n- {knee} (noted 3 May 2026)\n- You are a morning person (noted 1 May 2026)\n</memory>\n\n"
        f"{suiting([knee], 'English')}\n\n"
    )
    checks = Checks(judges, lambda text: embedder.encode([text], query=True), OPENINGS)
    expected = checks.expected("what could I do to get fitter this winter?", note)
    assert expected is not None
    assert expected.kind is Kind.ADVICE
    assert expected.opening(begun, note) == wrong * OPENINGS["en"].advice


def test_it_stands_right_before_the_question(paths: Paths, embedder: Embedder) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    database = Database(paths.database)
    for text in ("You have been sober for three years and don't drink alcohol", "You like your food very spicy"):
        learned = datetime(2026, 3, 1, 12).timestamp()
        Memories(database).add(
            MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=learned
        )
    database.close()
    model = ScriptedModel()
    model.say("A good red wine goes well with it. Cheers!")
    model.say(" have been sober for years, have a lassi.")
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    reply = core.reply_to(core.talk("having a big lamb curry tonight, what should I drink with it?"))
    prompts = [text for purpose, text in model.prompts if purpose is Purpose.CHAT]
    told = (
        "(Important for this: You have been sober for three years and don't drink alcohol. Suggest only what suits that"
    )
    assert told in prompts[-1].rpartition("</memory>")[2]
    assert reply.text == "Since you have been sober for years, have a lassi."
    # What isn't a request for advice is told nothing of the kind.
    core.talk("how tall is the Eiffel Tower?")
    assert "Important for this" not in model.prompts[-1][1]
    core.close()
