"""How soon a reply begins, and how fast it is written, by a core process on the starter model."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from statistics import median

import psutil

from core import protocol
from core.paths import Paths
from core.records import ConversationId, LearningMode, TurnStats
from core.storage.conversations import Conversations
from core.storage.database import Database
from tests.bench.child import Child, until_idle
from tests.bench.corpus import talk
from tests.bench.llama_server import server_first_token_s
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row
from tests.end_to_end.core_process import CoreProcess
from tests.servers.child import llama_server_program
from tests.starter_model import STARTER

_CONVERSATION = (
    "I'm planning a trip to Portugal in May. Which two cities would you pick? Answer in one sentence.",
    "How long does the train between them take? One sentence.",
    "What should I pack for the weather there? One sentence.",
    "My sister Clara comes along, she is a vegetarian. Name one dish for her.",
    "And a dessert? One sentence.",
    "Give me three words of Portuguese with their meaning.",
    "How do I say thank you politely? One sentence.",
    "Which museum is worth a visit? One sentence.",
    "What should I not miss by the sea? One sentence.",
    "Now sum the trip up in two sentences.",
)
_MEASURED = (1, 5, 10)

# Something the starter model writes at length.
_TASK = "Explain step by step how a web browser shows a page, from typing the address on. Be very detailed."
_TOKENS = 128
_FEWEST = 64

# Beside a busy process llama.cpp's own loop takes seconds for each.
_FEW_TOKENS = 8

# About 3,000 tokens.
_LONG = "Here are my notes of the last weeks. Read them, and answer only: noted.\n"
_LONG_LINES = 60

# Replies that end before the fewest tokens are asked anew, this often.
_ATTEMPTS = 10


def first_token(plan: Plan) -> list[Row]:
    """Turns of one conversation; beside them the last one, asked anew by a core that has evaluated nothing yet.

    Where llama.cpp's own server was built, the last one also beside that server, which has to evaluate as many new tokens.
    """
    turns: dict[int, list[TurnStats]] = {number: [] for number in _MEASURED}
    anew: list[TurnStats] = []
    repetitions = plan.repetitions(3)
    for repetition in range(1, repetitions + 1):
        progress(f"  conversation {repetition} of {repetitions}")
        with plan.home():
            with CoreProcess("--model", STARTER) as core:
                core.hello()
                core.ready()
                conversation: int | None = None
                for number, text in enumerate(_CONVERSATION, 1):
                    accepted = core.talk(text, conversation)
                    conversation = accepted.conversation_id
                    if number in turns:
                        turns[number].append(core.stats_of(accepted))
            with CoreProcess() as core:
                core.hello()
                core.ready()
                assert conversation is not None
                # What the first core had not learned yet is learned now; it would be in the way.
                until_idle(psutil.Process(core.process.pid))
                core.ask(protocol.ChangeSettings(states_limit_mb=0), protocol.Done)
                core.seen.clear()
                core.ask(protocol.Regenerate(conversation_id=ConversationId(conversation)), protocol.Done)
                anew.append(core.wait(protocol.TurnFinished).stats)
    whole = median(stats.first_token_s for stats in anew)
    prompt = median(stats.prompt_tokens for stats in anew)
    rows = [
        Row(
            f"first token, turn {number} ({_evaluated(measured)})",
            median(stats.first_token_s for stats in measured),
            "s",
            None,
            Baseline(f"turn {_MEASURED[-1]} with all {prompt:.0f} tokens to evaluate", whole),
        )
        for number, measured in turns.items()
    ]
    return rows + _beside_server(plan, turns[_MEASURED[-1]])


def _beside_server(plan: Plan, turns: list[TurnStats]) -> list[Row]:
    program = llama_server_program()
    if program is None:
        progress("  no llama-server here; `make llama-server` builds one")
        return []
    theirs = [server_first_token_s(plan.model, program, one.prompt_tokens, one.evaluated_tokens) for one in turns]
    ours = median(one.first_token_s for one in turns)
    return [
        Row(
            f"first token, turn {_MEASURED[-1]}, with memory",
            ours,
            "s",
            None,
            Baseline("llama.cpp's server, as many new tokens, no memory", median(theirs)),
        ),
        Row("  share of it", ours / median(theirs), "", Goal(1.15)),
    ]


def restart(plan: Plan) -> list[Row]:
    """The first token in a long conversation that was read before the restart, and in one that has to be read anew."""
    kept: list[TurnStats] = []
    cold: list[TurnStats] = []
    with plan.home():
        with CoreProcess("--model", STARTER) as core:
            core.hello()
            core.ready()
            core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
            told = _LONG + "\n".join(talk(_LONG_LINES, seed=5))
            conversation = core.talk(told).conversation_id
            core.close()  # in order, so that what was read is kept
        for repetition in range(plan.repetitions(3)):
            for figures in (kept, cold):
                with CoreProcess() as core:
                    core.hello()
                    core.ready()
                    if figures is cold:
                        core.ask(protocol.ChangeSettings(states_limit_mb=0), protocol.Done)
                    core.ask(protocol.ListMessages(conversation_id=conversation), protocol.MessagesListed)
                    until_idle(psutil.Process(core.process.pid))
                    figures.append(core.stats_of(core.talk(f"Say the number {repetition}.", conversation)))
                    core.ask(protocol.ChangeSettings(states_limit_mb=2000), protocol.Done)
                    core.close()
            progress(f"  {kept[-1].first_token_s:.2f} s and {cold[-1].first_token_s:.2f} s")
    ours, whole = (median(stats.first_token_s for stats in figures) for figures in (kept, cold))
    tokens = median(stats.prompt_tokens for stats in cold)
    return [
        Row(
            f"first token after a restart ({_evaluated(kept)})",
            ours,
            "s",
            None,
            Baseline(f"all {tokens:.0f} tokens evaluated anew", whole),
        ),
        Row("  share of it", ours / whole, "", Goal(0.05)),
    ]


def _evaluated(measured: list[TurnStats]) -> str:
    evaluated = median(stats.evaluated_tokens for stats in measured)
    prompt = median(stats.prompt_tokens for stats in measured)
    return f"{evaluated:.0f} of {prompt:.0f} tokens evaluated"


def speed(plan: Plan) -> list[Row]:
    """Tokens/s of the whole program, and of llama.cpp's own loop on the same prompt, in turn; then beside a busy process."""
    whole: list[float] = []
    bare: list[float] = []
    crowded: list[float] = []
    bare_crowded: list[float] = []
    with plan.home() as paths, CoreProcess("--model", STARTER) as core:
        core.hello()
        core.ready()
        # Learning would work while the other loop is measured.
        core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
        process = psutil.Process(core.process.pid)
        accepted = core.ask(protocol.SendMessage(conversation_id=None, text=_TASK), protocol.MessageAccepted)
        first = _stopped(core, accepted.conversation_id)
        prompt = _prompt(paths, accepted.conversation_id)
        with Child("tests.bench.bare_loop", str(plan.model)) as loop:
            loop.tell(json.dumps(prompt))
            if (bare_tokens := loop.value("prompt_tokens")) != first.prompt_tokens:
                raise RuntimeError(f"prompts differ: {first.prompt_tokens} tokens in the core, {bare_tokens} beside it")

            def write_anew() -> float:
                for _ in range(_ATTEMPTS):
                    until_idle(process)
                    core.seen.clear()
                    core.ask(protocol.Regenerate(conversation_id=accepted.conversation_id), protocol.Done)
                    stats = _stopped(core, accepted.conversation_id)
                    if stats.generated_tokens >= _FEWEST:
                        # From the first token to the last there is one step less than there are tokens.
                        return (stats.generated_tokens - 1) / stats.generation_s
                raise RuntimeError("the model's replies are too short to measure")

            def loop_anew() -> float:
                until_idle(process)
                loop.tell(str(_TOKENS))
                return loop.value("tokens_per_s")

            loop_anew()  # both have run once now
            for number in range(plan.repetitions(9)):
                both: list[tuple[Callable[[], float], list[float]]] = [(write_anew, whole), (loop_anew, bare)]
                # Each goes first as often as second: what else the machine does hits both alike.
                for measure, figures in both if number % 2 else reversed(both):
                    figures.append(measure())
                progress(f"  pair {number + 1}: {whole[-1]:.1f} and {bare[-1]:.1f} tokens/s")
            with Child("tests.bench.busy") as busy:
                busy.value("busy")
                for number in range(plan.repetitions(3)):
                    crowded.append(write_anew())
                    loop.tell(str(_FEW_TOKENS))
                    bare_crowded.append(loop.value("tokens_per_s"))
                    progress(f"  crowded {number + 1}: {crowded[-1]:.1f} and {bare_crowded[-1]:.1f} tokens/s")
    share = median(ours / theirs for ours, theirs in zip(whole, bare, strict=True))
    return [
        Row("reply, whole program", median(whole), "tokens/s", None, Baseline("llama.cpp's own loop", median(bare))),
        Row("  share of it, median of pairs", share, "", Goal(0.97, at_least=True)),
        Row(
            "reply, beside one busy process",
            median(crowded),
            "tokens/s",
            None,
            Baseline("llama.cpp's own loop beside it", median(bare_crowded)),
        ),
        Row("  share of the speed alone", median(crowded) / median(whole), "", Goal(0.45, at_least=True)),
    ]


def _stopped(core: CoreProcess, conversation_id: ConversationId) -> TurnStats:
    """Let the reply grow to the measured length, if it doesn't end before, and stop it."""
    count = itertools.count(1)

    def long_enough(event: protocol.Event) -> bool:
        return isinstance(event, protocol.TurnFinished) or (
            isinstance(event, protocol.TokensGenerated) and next(count) >= _TOKENS
        )

    core.wait(protocol.Event, long_enough)
    core.ask(protocol.StopReply(conversation_id=conversation_id), protocol.Done)
    return core.wait(protocol.TurnFinished, lambda event: event.conversation_id == conversation_id).stats


def _prompt(paths: Paths, conversation_id: ConversationId) -> str:
    """The prompt of a conversation's first turn as ChatML, which is what the starter model's template makes."""
    database = Database(paths.database)
    conversations = Conversations(database)
    head = conversations.prompts.head(conversation_id)
    assert head is not None, "a reply was written"
    asked = conversations.turns(conversation_id, None)[0]
    database.close()
    text = asked.recall_note + asked.message.text
    return f"<|im_start|>system\n{head.text}<|im_end|>\n<|im_start|>user\n{text}<|im_end|>\n<|im_start|>assistant\n"
