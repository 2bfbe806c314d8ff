"""How a model marks its reasoning, read from its chat template.

Templates know the marks: they write an earlier reply with its reasoning, or take the reasoning out of it, or tell the model in
the prompt that it is done with it. So the template is given replies with reasoning, in each of the shapes templates take it, and
what it writes around them are the marks. Only where it says nothing at all, `<think>` is looked for: models were trained on
it that have a template without it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from core.model.base import ReasoningMarks
from core.model.template import TEMPLATE_FAULTS, Template

# Texts no template writes by itself, with nothing in them to trim, split at or escape.
_ASKED, _THOUGHT, _ANSWER, _NEXT = (f"Xr{letter}5{letter}text" for letter in "QTAN")

# The switches by which templates are told to have the model reason.
_SWITCHES = ("enable_thinking", "thinking")

# What a mark is made of: a tag is never cut.
_UNIT = re.compile(r"<[^<>\n]*>|\[[^\[\]\n]*\]|\w+|\s|.")
_TAG = re.compile(r"</?[^<>\s{}'\"]{1,40}>|\[/?[A-Za-z_ ]{2,40}\]")

_REASON = re.compile(r"think|thought|reason|reflect", re.IGNORECASE)

# Marks are short; more is a template that tells the model what to do.
_LONGEST_MARK = 200


class ReplyFrame(msgspec.Struct, frozen=True):
    """What stands around the reasoning and the answer of a reply.

    Attributes:
        marks: see `core.model.base.ReasoningMarks`.
        before_answer: what an earlier reply without reasoning begins with, after what the prompt ends with.
        at_once: what has the model answer without reasoning, after what the prompt ends with.
    """

    marks: ReasoningMarks
    before_answer: str = ""
    at_once: str = ""


def read_reply_frame(template: Template, generation: str, earlier: str) -> ReplyFrame:
    """Read the marks from a template.

    Args:
        generation: what it writes from a user text to where the reply begins.
        earlier: what it writes from a user text to an earlier reply that has no reasoning.

    Raises:
        TimeoutError: the template never comes to an end.
    """
    written = _written(template)
    if written is not None:
        return _from_written(template, written, generation, earlier)
    opening, closing = (
        _switched_off(template) or _taken_out(template, generation) or _named(template) or ("<think>", "</think>")
    )
    opened = _is_open(generation, opening, closing)
    marks = ReasoningMarks(
        openings=(opening,) if opening else (),
        closings=(closing,),
        answers=_answers(_missing(generation, earlier), opening),
        opened=opened,
        dropped=_drops(template, f"{opening}{_THOUGHT}{closing}{_ANSWER}"),
    )
    before_answer = f"{closing}\n\n" if opened else _missing(generation, earlier)
    return ReplyFrame(marks, before_answer, _empty(template, generation, closing) or before_answer)


class _Written(msgspec.Struct, frozen=True):
    """A reply as a template writes it: what stands before the reasoning, and between it and the answer."""

    reply: Any
    before: str
    between: str


def _replies() -> Iterator[Mapping[str, Any]]:
    """A reply with reasoning, in each of the shapes that templates take it."""
    fields = dict.fromkeys(("reasoning_content", "reasoning", "thinking", "thought", "thoughts"), _THOUGHT)
    yield {"content": _ANSWER, **fields}
    text = {"type": "text", "text": _ANSWER}
    yield {"content": [{"type": "thinking", "thinking": _THOUGHT}, text]}
    yield {"content": [{"type": "thinking", "thinking": [{"type": "text", "text": _THOUGHT}]}, text]}
    yield {"content": {"blocks": [{"type": "thoughts", "text": _THOUGHT}, {"type": "response", "text": _ANSWER}]}}


def _written(template: Template) -> _Written | None:
    """A reply that the template writes with its reasoning; None if it writes none."""
    for reply in _replies():
        for flags in ({}, dict.fromkeys(_SWITCHES, True)):
            turns = [_user(_ASKED), {"role": "assistant", **reply}]
            text = _rendered(template, turns, generation=False, **flags)
            places = [text.find(known) for known in (_ASKED, _THOUGHT, _ANSWER)]
            if -1 in places or places != sorted(places) or text.count(_THOUGHT) > 1:
                continue
            before = text[places[0] + len(_ASKED) : places[1]]
            between = text[places[1] + len(_THOUGHT) : places[2]]
            # Braces: what it was given is spelt out, as it isn't made for this shape.
            if between.strip() and len(between) <= _LONGEST_MARK and "{" not in between:
                return _Written(reply, before, between)
    return None


def _from_written(template: Template, written: _Written, generation: str, earlier: str) -> ReplyFrame:
    # The header of a reply, which the prompt has and the model doesn't write.
    header = _common(_common(written.before, generation), earlier)
    opening, closing = written.before[len(header) :].strip(), written.between.strip()
    answers = _answers(earlier[len(header) :], opening)
    opened = _is_open(generation, opening, closing) or (
        # Some templates open the reasoning with words that they don't write again before it.
        not opening and len(generation.rstrip()) >= len(written.before.rstrip()) > 0 and closing not in generation
    )
    if not opening and (tag := _last_tag(written.before)) == closing.replace("/", "", 1):
        opening = tag
    for answer in answers:
        # The rest is told from a further block of reasoning by what comes next.
        if closing != answer and closing.endswith(answer):
            closing = closing.removesuffix(answer).strip()
    marks = ReasoningMarks(
        openings=_kinds(template, opening, answers),
        closings=(closing,),
        answers=answers,
        opened=opened,
        dropped=_dropped_as(template, written.reply),
    )
    before_answer = written.between if opened else _missing(generation, earlier)
    return ReplyFrame(marks, before_answer, _empty(template, generation, closing) or before_answer)


def _missing(generation: str, earlier: str) -> str:
    """What an earlier reply without reasoning begins with, other than the prompt ends."""
    missing = earlier[len(_common(generation, earlier)) :]
    # Spaces the model writes itself, in one token with the first word.
    return missing if missing.strip() and not generation.rstrip().endswith(missing.strip()) else ""


def _empty(template: Template, generation: str, closing: str) -> str:
    """What the prompt ends with when reasoning is switched off, more than it does otherwise; empty if it isn't more."""
    off = _rendered(template, [_user(_ASKED)], **dict.fromkeys(_SWITCHES, False)).rpartition(_ASKED)[2]
    return off.removeprefix(generation) if off.startswith(generation) and off.rstrip().endswith(closing) else ""


def _is_open(generation: str, opening: str, closing: str) -> bool:
    """Whether the prompt ends inside the reasoning."""
    return bool(opening) and generation.rstrip().endswith(opening) and not generation.rstrip().endswith(closing)


def _kinds(template: Template, opening: str, answers: Sequence[str]) -> tuple[str, ...]:
    """All that can open reasoning: where a word tells it from an answer, any such word the template has but the answer's."""
    openings = [opening] if opening else []
    for answer in answers:
        start = _common(opening, answer)
        one, other = (_UNIT.findall(text[len(start) :]) for text in (opening, answer))
        if start and len(one) == len(other) > 1 and one[1:] == other[1:] and one[0].isalpha() and other[0].isalpha():
            named = re.findall(re.escape(start) + r"(\w+)", template.source)
            end = "".join(one[1:])
            openings += [f"{start}{word}{end}" for word in dict.fromkeys(named) if word not in {one[0], other[0]}]
    return tuple(openings)


def _answers(before: str, opening: str) -> tuple[str, ...]:
    """What the model writes before an answer without reasoning, unless that is reasoning without a word in it."""
    mark = before.strip() if _TAG.search(before) else before.lstrip()
    empty = opening and mark.startswith(opening)
    return (mark,) if mark.strip() and len(mark) <= _LONGEST_MARK and not empty else ()


def _switched_off(template: Template) -> tuple[str, str] | None:
    """The marks around the empty reasoning that a prompt ends with when reasoning is switched off."""
    on, off = (_rendered(template, [_user(_ASKED)], **dict.fromkeys(_SWITCHES, way)) for way in (True, False))
    plain = _rendered(template, [_user(_ASKED)])
    on, off, plain = (text.rpartition(_ASKED)[2] for text in (on, off, plain))
    for one, other in ((on, off), (on, plain), (plain, off)):
        shared = _common(one, other)
        tags = [tag[0] for tag in _TAG.finditer(other[len(shared) :])]
        if not tags or not other.rstrip().endswith(tags[-1]):
            continue
        if len(tags) > 1 and one == shared:
            rest = other[len(shared) :].strip()
            return rest.removesuffix(tags[-1]).strip(), tags[-1]
        opening = one[len(shared) :].strip() or _last_tag(shared)
        if len(tags) == 1 and _TAG.fullmatch(opening):
            return opening, tags[0]
    return None


def _taken_out(template: Template, generation: str) -> tuple[str, str] | None:
    """The marks at which the template takes the reasoning out of an earlier reply."""
    tags = list(dict.fromkeys(tag[0] for tag in _TAG.finditer(template.source)))
    for closing in tags:
        opening = closing.replace("/", "", 1)
        if opening != closing and opening in tags and _drops(template, f"{opening}{_THOUGHT}{closing}{_ANSWER}"):
            return opening, closing
    for closing in tags:
        if _drops(template, f"{_THOUGHT}{closing}{_ANSWER}"):
            opening = _last_tag(generation)
            return ("" if opening == closing else opening), closing
    return None


def _named(template: Template) -> tuple[str, str] | None:
    """The marks that the template tells the model to use, by their names."""
    tags = [tag[0] for tag in _TAG.finditer(template.source)]
    for closing in tags:
        opening = closing.replace("/", "", 1)
        if opening != closing and opening in tags and _REASON.search(opening):
            return opening, closing
    return None


def _last_tag(text: str) -> str:
    """The tag a text ends with; empty if it doesn't."""
    tags = [tag[0] for tag in _TAG.finditer(text)]
    return tags[-1] if tags and text.rstrip().endswith(tags[-1]) else ""


def _drops(template: Template, reply: str) -> bool:
    return _dropped_as(template, {"content": reply})


def _dropped_as(template: Template, reply: Mapping[str, Any]) -> bool:
    """Whether an earlier reply is written without its reasoning."""
    text = _rendered(template, [_user(_ASKED), {"role": "assistant", **reply}, _user(_NEXT)])
    return _ANSWER in text and _NEXT in text and _THOUGHT not in text


def _rendered(
    template: Template, messages: Sequence[Mapping[str, Any]], *, generation: bool = True, **flags: object
) -> str:
    """The text; empty where it fails."""
    try:
        return template.render(messages, generation=generation, **flags)
    except TimeoutError:
        raise
    except TEMPLATE_FAULTS:
        return ""


def _user(text: str) -> Mapping[str, str]:
    return {"role": "user", "content": text}


def _common(one: str, other: str) -> str:
    """The beginning that two texts share, of whole tags and words."""
    pairs = zip(_UNIT.findall(one), _UNIT.findall(other), strict=False)
    return "".join(left for left, _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
