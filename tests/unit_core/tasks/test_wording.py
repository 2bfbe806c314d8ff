"""Rewriting, writing on, and the user's own tasks."""

from __future__ import annotations

import pytest

from core.errors import InvalidRequest
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import Continue, Length, OwnTask, Rewrite, TaskPiece, Tone
from core.tasks.continuing import Continuing
from core.tasks.own import OwnTasks
from core.tasks.rewriting import Rewriting
from tests.unit_core.tasks.doing import answering, asked, done, markdown, prompts
from tests.unit_core.tasks.test_structure import WRITTEN

SHORTER = Rewrite(length=Length.SHORTER)
LONG = "On Monday morning Anna Berg went all the way to the small shop in York and she bought 12 eggs there."


def rewritten(answer: str, options: Rewrite = SHORTER, text: str = LONG, language: str = "en") -> tuple[str, bool]:
    (piece,) = done(Rewriting, markdown(text, language), options, answering(lambda _: answer))
    assert piece.result is not None
    return piece.result.text, piece.result.kept


def test_shorter_is_shorter_and_says_the_same() -> None:
    new = "On Monday Anna Berg bought 12 eggs in York."
    assert rewritten(new) == (new, False)


@pytest.mark.parametrize(
    "answer",
    [
        LONG + " It was nice.",  # longer
        "On Monday Anna Berg bought 13 eggs in York.",
        "On Monday Anna bought eggs in York.",
        "On Monday Anna Berg bought 12 eggs in Leeds.",
        "Am Montag kaufte Anna Berg in York 12 Eier in einem kleinen Laden ein.",
        "Sure.",
    ],
)
def test_what_says_something_else_is_never_used(answer: str) -> None:
    assert rewritten(answer) == (LONG, True)


def test_longer_invents_nothing() -> None:
    options = Rewrite(length=Length.LONGER)
    assert rewritten(LONG + " Her brother Tom paid 5 pounds.", options) == (LONG, True)
    assert rewritten("On Monday Anna Berg bought 12 eggs in York.", options) == (LONG, True)
    fuller = "It was on Monday morning that Anna Berg went all the way to the small shop that is in York, where she bought 12 eggs."
    assert rewritten(fuller, options) == (fuller, False)


def test_headings_cells_and_code_stay() -> None:
    text = "# A heading that is rather long, as headings go\n\n| A cell that is longer than most cells are |\n|---|\n\n```\nx\n```\n"
    model = answering(lambda _: "No.")
    assert Rewriting().together(done(Rewriting, markdown(text, "en"), SHORTER, model), SHORTER) == text
    assert model.prompts == []


@pytest.mark.parametrize("name", sorted(set(WRITTEN) - {"odd", "nothing", "space"}))
def test_rewriting_keeps_the_structure(name: str) -> None:
    options = Rewrite(tone=Tone.FORMAL)
    pieces = done(Rewriting, markdown(WRITTEN[name]), options, answering(lambda text: text))
    assert Rewriting().together(pieces, options) == WRITTEN[name]


def test_what_is_wanted_is_told() -> None:
    model = answering(lambda text: text)
    done(Rewriting, markdown(LONG, "en"), Rewrite(tone=Tone.FRIENDLY, simpler=True), model)
    assert (
        "in plain words and short sentences, so that a child understands it. in a warm, friendly tone."
        in model.prompts[0][1]
    )
    with pytest.raises(InvalidRequest):
        Rewriting().plan(markdown(LONG), Rewrite())


# --- writing on -----------------------------------------------------------------------------------------------

STORY = (
    "# Night\n\nThe train left at nine. Nobody spoke. Outside it was dark and the windows showed only our own faces."
)


def continued(model: ScriptedModel, options: Continue, text: str = STORY) -> list[TaskPiece]:
    return done(Continuing, markdown(text, "en"), options, model)


def test_what_follows_is_whole_sentences_that_were_not_said() -> None:
    model = ScriptedModel()
    model.say(
        "Nobody spoke. Then a child laughed, and an old man in the corner opened his eyes. After a while the lights",
        Purpose.BACKGROUND,
    )
    model.say("came back. A door was opened somewhere. We all looked", Purpose.BACKGROUND)
    (piece,) = continued(model, Continue(words=20))
    assert piece.result is not None
    assert piece.result.text == (
        "Then a child laughed, and an old man in the corner opened his eyes. came back. A door was opened somewhere."
    )
    # The reply begins with what the text ends with.
    assert model.prompts[0][1].endswith("<assistant>Outside it was dark and the windows showed only our own faces.")
    assert "Outside" not in asked(model.prompts[0][1])


def test_many_words_are_written_piece_by_piece() -> None:
    count = 0

    def answer(_: str) -> str:
        nonlocal count
        count += 1
        words = [f"{letter}{count}{ending}" for ending in ("ab", "ec", "id", "of") for letter in "bcdfghjklmnpqrstvwxz"]
        return " ".join(f"{' '.join(words[at : at + 8])}." for at in range(0, len(words) - 8, 4))

    pieces = continued(ScriptedModel(background=answer), Continue(words=500))
    text = Continuing().together(pieces, Continue())
    assert len(pieces) == 2
    assert 400 <= len(text.split()) <= 650
    assert not text.startswith("#")


def test_a_sentence_in_nearly_the_same_words_is_left_out() -> None:
    model = ScriptedModel()
    model.say(
        "The old man rose from his seat and lit the lamp. He rose from his seat and lit the lamp.", Purpose.BACKGROUND
    )
    (piece,) = continued(model, Continue(words=12))
    assert piece.result is not None
    assert piece.result.text == "The old man rose from his seat and lit the lamp."


def test_a_model_that_only_repeats_adds_nothing() -> None:
    (piece,) = continued(
        ScriptedModel(background=lambda _: "Nobody spoke. The train left at nine."), Continue(words=50)
    )
    assert piece.result is not None
    assert (piece.result.text, piece.result.kept) == ("", True)


def test_of_a_long_text_the_end_is_read() -> None:
    text = "Early words stand here. " * 4000 + "The last words are these."
    model = ScriptedModel(background=lambda _: "And so it goes on for some more words than that.", context_length=2048)
    continued(model, Continue(words=30, wish="a storm"), text)
    assert model.prompts[0][1].endswith("<assistant>The last words are these.")
    assert "What is to come: a storm" in prompts(model)[0]


def test_so_much_or_nothing_can_not_be_written_on() -> None:
    for text, words in (("", 100), ("12", 100), ("Text.", 0), ("Text.", 10**6)):
        with pytest.raises(InvalidRequest):
            Continuing().plan(markdown(text), Continue(words=words))


# --- own tasks ------------------------------------------------------------------------------------------------


def test_instructions_are_followed_for_each_piece() -> None:
    text = "# One\n\n" + "Words of the first part. " * 60 + "\n\n- two\n- three\n\n" + "Words of the last part. " * 60
    model = answering(lambda text: f"Result of {len(text)}")
    pieces = done(OwnTasks, markdown(text), OwnTask(instructions="Count the letters."), model)
    assert len(pieces) == 2
    assert "".join(piece.source for piece in pieces).count("Words") == 120
    assert pieces[0].source.startswith("# One\n\nWords")
    assert OwnTasks().together(pieces, OwnTask(instructions="")) == "\n\n".join(
        f"Result of {len(piece.source.strip())}" for piece in pieces
    )
    assert all(prompt.startswith("Count the letters.\n\n<text>\n") for prompt in prompts(model))


def test_a_piece_that_nothing_came_of_stays() -> None:
    (piece,) = done(OwnTasks, markdown("Text."), OwnTask(instructions="Do it."), answering(lambda _: ""))
    assert piece.result is not None
    assert (piece.result.text, piece.result.kept) == ("Text.", True)
    with pytest.raises(InvalidRequest):
        OwnTasks().plan(markdown("Text."), OwnTask(instructions="  "))
