"""The frozen beginning of a conversation's prompt: who the assistant is, how to use notes, what matters about the user, and
a summary of the turns that left.

It is evaluated once and must not change between compactions. What changes in the blocks meanwhile is told in a note before
the next turn, and becomes part of the head at the next compaction.
"""

from __future__ import annotations

import msgspec

from core.chat.personas import IN_THEIRS
from core.chat.personas import told as told_of
from core.memory.blocks import MemoryBlocks, estimate_tokens
from core.memory.fence import MEMORY, unfenced
from core.memory.recall.note import spoken_date
from core.records import BlockLabel, MemoryReach, PersonaId, Project, PromptPartKind, reach_of
from core.storage.personas import Personas
from core.storage.projects import TOLD, TOLD_ANEW
from core.storage.prompt_states import Head

_PROJECT = f"{TOLD}\n{{}}"
_ABOUT_USER = "What you know about the user, for when it matters:\n<memory>\n{}\n</memory>"
_EARLIER = "What was said earlier in this conversation{}:\n<memory>\n{}\n</memory>"

_PERSONA_NEWS = "(From now on this holds for you: {})\n\n"
NO_LONGER = "(No longer true of the user: {})\n\n"
_NEW = "(New about the user: {})\n\n"
_PROJECT_NEWS = f"({TOLD_ANEW}\n{{}})\n\n"
_PROJECT_OVER = "(The user's earlier instructions for a project no longer hold.)\n\n"

# Share of the window that a project's instructions may take, and what stands where they are cut off.
_PROJECT_SHARE = 0.25
_LEFT_OUT = " […]"


def head_parts(text: str) -> list[tuple[PromptPartKind, str]]:
    """A head in its parts; put together they are the text."""
    places = [(0, PromptPartKind.INSTRUCTIONS)]
    for template, kind in (
        (_PROJECT, PromptPartKind.PROJECT),
        (_ABOUT_USER, PromptPartKind.PROFILE),
        (_EARLIER, PromptPartKind.SUMMARY),
    ):
        place = text.find("\n\n" + template.partition("{}")[0])
        if place >= 0:
            places.append((place, kind))
    places.sort()
    ends = [place for place, _ in places[1:]] + [len(text)]
    return [(kind, text[start:end]) for (start, kind), end in zip(places, ends, strict=True)]


def known_in(text: str) -> str:
    """What a head says about the user and in the project's instructions, and what was said earlier."""
    told = (PromptPartKind.PROJECT, PromptPartKind.PROFILE, PromptPartKind.SUMMARY)
    return "\n".join(part for kind, part in head_parts(text) if kind in told)


class Heads:
    """Composes heads, and says what changed since. Lives and works on the storage worker.

    Args:
        instructions: how to use notes; the same in every conversation.
    """

    def __init__(self, blocks: MemoryBlocks, personas: Personas, instructions: str) -> None:
        self._blocks = blocks
        self._personas = personas
        self._instructions = instructions

    def compose(
        self,
        summary: str = "",
        until: float | None = None,
        language: str = "",
        project: Project | None = None,
        context_length: int = 0,
        persona_id: PersonaId | None = None,
    ) -> Head:
        """The head with the persona and the blocks as they are now.

        Args:
            project: that the conversation is in.
            context_length: of the model, in tokens: long instructions get a part of a small window; 0: all of them are told.
            language: of the worked turns that follow, unless the persona has one; empty: none do.
            until: when the summary was written, Unix seconds: the notes that told the date may have left with the turns.
            persona_id: who answers.
        """
        persona, user = self._who_answers(persona_id), self._about_user(reach_of(project))
        answering = self._personas.find(persona_id)
        language = (answering and answering.language) or language
        told = _instructions(project)
        shown = _shortened(told, int(context_length * _PROJECT_SHARE)) if context_length else told
        return Head(self._text(persona, user, summary, until, shown), persona, user, language, told)

    def bare(self) -> str:
        """The text of a head where nothing is known yet and nobody wrote a persona. Callable from any thread."""
        return self._text(self._blocks.default_persona)

    def wishes(self, head: Head) -> list[str]:
        """What may say how the user wants to be answered: a persona, a project's instructions, what is known about them."""
        return [head.persona.replace(IN_THEIRS, ""), head.project, head.user]

    def persona_news(self, head: Head, persona_id: PersonaId | None) -> tuple[str, Head]:
        """A note on who answers, if that is another since the prompt told it, and the head with what it has been told now."""
        persona = self._who_answers(persona_id)
        if persona == head.persona:
            return "", head
        return _PERSONA_NEWS.format(unfenced(persona, MEMORY)), msgspec.structs.replace(head, persona=persona)

    def news(self, head: Head, project: Project | None = None, persona_id: PersonaId | None = None) -> tuple[str, Head]:
        """A note on what changed of the persona, the blocks and the project's instructions since the prompt told them, and the head with
        what it has been told now.

        Lines that consolidation added are left out: what was said here stands in the prompt anyway, and recall brings the rest.
        """
        reach = reach_of(project)
        note, head = self.persona_news(head, persona_id)
        user = self._about_user(reach)
        now, before = user.splitlines(), head.user.splitlines()
        # What gave way to something more important is as true as before.
        gone = [line for line in before if line not in now and not self._blocks.holds(line, reach)]
        written = self._blocks.own_lines(BlockLabel.USER)
        added = [line for line in now if line not in before and line in written]
        if gone:
            note += NO_LONGER.format(unfenced(_sentence(gone), MEMORY))
        if added:
            note += _NEW.format(unfenced(_sentence(added), MEMORY))
        told = _instructions(project)
        if told != head.project:
            note += _PROJECT_NEWS.format(unfenced(told, MEMORY)) if told else _PROJECT_OVER
        return note, msgspec.structs.replace(head, user=user, project=told)

    def _text(
        self, persona: str, user: str = "", summary: str = "", until: float | None = None, project: str = ""
    ) -> str:
        parts = [persona, self._instructions]
        if project:
            parts.append(_PROJECT.format(unfenced(project, MEMORY)))
        if user:
            parts.append(_ABOUT_USER.format(unfenced(user, MEMORY)))
        if summary:
            when = "" if until is None else f", until {spoken_date(until)}"
            parts.append(_EARLIER.format(when, unfenced(summary, MEMORY)))
        return "\n\n".join(parts)

    def _who_answers(self, persona_id: PersonaId | None) -> str:
        persona = self._personas.find(persona_id)
        return self._default_persona() if persona is None else told_of(persona)

    def _default_persona(self) -> str:
        return self._blocks.get(BlockLabel.PERSONA).text

    def _about_user(self, reach: MemoryReach) -> str:
        return self._blocks.about_user(reach)


def _instructions(project: Project | None) -> str:
    return "" if project is None else project.instructions


def _shortened(text: str, most: int) -> str:
    """The beginning of a text, of about so many tokens."""
    tokens = estimate_tokens(text)
    if tokens <= most:
        return text
    return text[: len(text) * most // tokens].rstrip() + _LEFT_OUT


def _sentence(lines: list[str]) -> str:
    return "; ".join(line.removeprefix("- ").rstrip(".") for line in lines)
