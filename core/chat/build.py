"""Builds chat: what answers messages, and what the model does between them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from core.chat.after_turn import AfterTurn
from core.chat.answer_check import AnswerCheck
from core.chat.background import BackgroundLearning
from core.chat.check import Checks, load_openings
from core.chat.citing import MeaningCitations
from core.chat.compaction import BackgroundCompaction
from core.chat.document_note import DocumentNotes
from core.chat.functions import MemoryFunctions
from core.chat.head import Heads
from core.chat.idle import IdleWork, Pausable
from core.chat.live_reply import ReplyStream
from core.chat.memory_note import MemoryNotes, Notes
from core.chat.memory_requests import MemoryRequests
from core.chat.news import News
from core.chat.personas import Answering
from core.chat.picture_note import PictureNotes, load_picture_prompt
from core.chat.probe import FunctionProbe
from core.chat.prompt_logs import PromptLogs
from core.chat.queue import Awaited, TurnQueue
from core.chat.reading_along import ReadingAlong
from core.chat.recalled import PATIENCE_S, TurnRecall
from core.chat.states import ConversationStates, States
from core.chat.suiting import Deciding
from core.chat.summary import Summarizer
from core.chat.titles import load_title_prompt
from core.chat.titling import BackgroundTitles
from core.chat.turn_prompt import TurnPrompts
from core.chat.turn_runner import TurnRunner
from core.chat.turn_tools import ToolTurns
from core.chat.worked import load_worked
from core.documents.answering import load_answer_judge
from core.documents.comparing import Comparing
from core.documents.judges import DocumentJudges
from core.documents.replies import load_document_replies
from core.engine import Publish
from core.hearing.floor import Floor
from core.indexing import Indexing
from core.kept_results import KeptResults
from core.memory.build import MemoryParts
from core.memory.learning.prompts import Prompts
from core.model.base import FindPicture, LanguageModel
from core.model.build import ModelParts
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.storage.conversations import Conversations
from core.storage.document_search import DocumentSearch
from core.tools.build import ToolParts
from core.tools.calling import Calling
from core.tools.own.reminding import SET_REMINDER
from core.tools.own.searching import SEARCH_DOCUMENTS


class ChatParts(msgspec.Struct, frozen=True, kw_only=True):
    """What answers in the conversations on the disk, and what of it serves others too.

    Attributes:
        make_logs: prompt logs of conversations that are kept elsewhere, with heads of their own.
        learning: from what was said, in the background.
        idle: what the model does while nobody waits.
        reading: evaluates what is being written.
        make_reading: the same for conversations that are kept elsewhere.
        probe: whether a model gets the memory functions.
        make_documents, make_citing: what documents add to turns, and what replies rest on, for conversations that are kept elsewhere.
        calling: makes the calls of tools.
        make_runner: writes the replies of conversations that are kept elsewhere.
    """

    logs: PromptLogs
    make_logs: Callable[[Conversations, Heads], PromptLogs]
    states: ConversationStates
    runner: TurnRunner
    turns: TurnQueue
    learning: BackgroundLearning
    idle: IdleWork
    reading: ReadingAlong
    make_reading: Callable[[Notes, PromptLogs, States, Answering], ReadingAlong]
    probe: FunctionProbe
    make_summarizer: Callable[[LanguageModel], Summarizer]
    indexing: Indexing
    make_documents: Callable[[Conversations], DocumentNotes]
    make_citing: Callable[[Conversations], MeaningCitations]
    calling: Calling
    make_runner: Callable[[Conversations, Notes, PromptLogs, States, Answering, Calling], TurnRunner]


def build_chat(
    storage: StorageParts,
    memory: MemoryParts,
    model: ModelParts,
    indexing: Indexing,
    prompts: Prompts,
    document_judges: DocumentJudges,
    settings: SettingsFile,
    publish: Publish,
    *,
    awaited: Sequence[Awaited],
    comparing: Comparing,
    tasks: Pausable,
    calling: Calling,
    tools: ToolParts,
    compute: threading.Lock,
    floor: Floor,
    tried: Path,
    pause_others: Callable[[], None],
    charge: Callable[[], float | None],
    charge_recheck_s: float,
    minute_s: float,
    clock: Callable[[], float],
) -> ChatParts:
    """Build chat over memory and a model.

    Args:
        awaited: what reads that conversations are answered from.
        comparing: tells what changed in them.
        tasks: what the user has begun; it goes on between turns.
        calling: makes the calls of the conversations on the disk.
        tools: what replies may use.
        compute: held while the model evaluates.
        floor: of whoever speaks while a reply is written.
        tried: file of which models call memory functions well.
        pause_others: makes background work that isn't chat's own yield, before each turn.
        charge: of the battery, 0 to 1; None while the computer is plugged in.
        charge_recheck_s: how often to ask for a charge that is too low to learn, in seconds.
        minute_s: how long a minute without use lasts, in seconds.
        clock: Unix seconds.
    """
    conversations, engine = storage.conversations, model.engine
    heads = Heads(memory.blocks, storage.personas, prompts.system)
    answering = Answering(storage.worker, conversations, storage.personas)
    worked = load_worked()
    document_replies = load_document_replies()
    picture_prompt = load_picture_prompt()
    finders: list[FindPicture] = []
    answer_check = AnswerCheck(load_answer_judge(), document_replies)

    def language_of(text: str) -> str:
        read = memory.judges.read(indexing.queries([text], patience_s=PATIENCE_S))
        return read[0].sure_language if read else ""

    def make_pictures(kept: Conversations) -> PictureNotes:
        def find(digest: str) -> bytes | None:
            return storage.worker.call(lambda: kept.pictures.contents(digest))

        finders.append(find)
        return PictureNotes(picture_prompt, find)

    def show_pictures() -> None:
        """Pictures that have to be evaluated again come from whichever store has them."""
        if engine.model is not None and engine.model.sees:
            engine.model.find_pictures(
                lambda digest: next((one for find in finders if (one := find(digest)) is not None), None)
            )

    engine.when_ready(show_pictures)

    def make_logs(kept: Conversations, heads: Heads) -> PromptLogs:
        return PromptLogs(storage.worker, kept, heads, language_of, worked, make_pictures(kept))

    logs = make_logs(conversations, heads)
    states = ConversationStates(
        worker=model.worker,
        storage=storage.worker,
        conversations=conversations,
        engine=engine,
        logs=logs,
        store=model.kv_store,
        compute=compute,
        ended=indexing.kick,
        quiet_s=minute_s / 3,
    )
    engine.when_ready(model.speed.kick)  # after what a message would wait for
    probe = FunctionProbe(
        worker=model.worker,
        results=KeptResults(tried, bool),
        head=heads.bare(),
        compute=compute,
        loaded=lambda: engine.model,
        checked=engine.functions_checked,
        ended=indexing.kick,
    )
    functions = MemoryFunctions(
        clock=clock,
        storage=storage.worker,
        archive=memory.archive,
        memories=storage.memories,
        blocks=memory.blocks,
        indexing=indexing,
        judges=memory.judges,
        settings=settings,
        learns=conversations.learns,
        reach=conversations.projects.reach,
        is_default=lambda conversation_id: answering.stored(conversation_id) is None,
        publish=publish,
    )
    # Recall has waited for the embedder before.
    checks = Checks(memory.judges, lambda asked: indexing.encode([asked], query=True), load_openings())

    def wants_tool(text: str) -> bool:
        return bool(tools.chooser.wanted_outright(text, tools.registry.usable()) - {SEARCH_DOCUMENTS})

    def make_documents(kept: Conversations) -> DocumentNotes:
        return DocumentNotes(
            storage=storage.worker,
            conversations=kept,
            search=DocumentSearch(storage.database),
            documents=storage.documents,
            comparing=comparing,
            indexing=indexing,
            judges=memory.judges,
            document_judges=document_judges,
            replies=document_replies,
            patience_s=PATIENCE_S,
            wants_tool=wants_tool,
        )

    def make_citing(kept: Conversations) -> MeaningCitations:
        return MeaningCitations(
            storage=storage.worker,
            conversations=kept,
            encode=indexing.passages,
            judges=document_judges,
            publish=publish,
        )

    def make_runner(
        kept: Conversations, notes: Notes, logs: PromptLogs, states: States, answering: Answering, calling: Calling
    ) -> TurnRunner:
        stream = ReplyStream(storage=storage.worker, conversations=kept, compute=compute, floor=floor, publish=publish)
        tool_turns = ToolTurns(
            storage=storage.worker, conversations=kept, registry=tools.registry, chooser=tools.chooser, calling=calling
        )
        turn_prompts = TurnPrompts(
            storage=storage.worker,
            conversations=kept,
            notes=notes,
            tools=tool_turns,
            pictures=make_pictures(kept),
            checks=checks,
            answer_check=answer_check,
            logs=logs,
            states=states,
            stream=stream,
            compute=compute,
            publish=publish,
        )
        return TurnRunner(
            storage=storage.worker,
            conversations=kept,
            engine=engine,
            prompts=turn_prompts,
            functions=functions,
            tools=tool_turns,
            stream=stream,
            logs=logs,
            states=states,
            answering=answering,
            settings=settings,
            compute=compute,
        )

    def reminds(text: str) -> bool:
        return any(tool.name == SET_REMINDER for tool in tools.registry.usable()) and tools.chooser.reminds(text)

    notes = MemoryNotes(
        clock=clock,
        storage=storage.worker,
        database=storage.database,
        conversations=conversations,
        memories=storage.memories,
        requests=MemoryRequests(
            clock=clock,
            storage=storage.worker,
            database=storage.database,
            conversations=conversations,
            consolidation=memory.consolidation,
            indexing=indexing,
            judges=memory.judges,
            settings=settings,
            publish=publish,
            reminds=reminds,
        ),
        recall=TurnRecall(
            clock=clock,
            storage=storage.worker,
            conversations=conversations,
            indexing=indexing,
            recall=memory.recall,
            judges=memory.judges,
            feedback=memory.feedback,
        ),
        documents=make_documents(conversations),
        deciding=Deciding(memory.judges, indexing.encode),
        news=News(conversations, heads, clock),
    )
    runner = make_runner(conversations, notes, logs, states, answering, calling)
    learning = BackgroundLearning(
        clock=clock,
        worker=model.worker,
        storage=storage.worker,
        database=storage.database,
        conversations=conversations,
        proposals=storage.proposals,
        held_back=memory.held_back,
        consolidation=memory.consolidation,
        engine=engine,
        indexing=indexing,
        make_learner=memory.make_learner,
        settings=settings,
        compute=compute,
        publish=publish,
        charge=charge,
        recheck_s=charge_recheck_s,
    )

    def make_summarizer(model: LanguageModel) -> Summarizer:
        return Summarizer(model, prompts)

    compaction = BackgroundCompaction(
        clock=clock,
        worker=model.worker,
        storage=storage.worker,
        conversations=conversations,
        engine=engine,
        logs=logs,
        heads=heads,
        make_summarizer=make_summarizer,
        take_over=states.take_over,
        compute=compute,
    )

    titles = BackgroundTitles(
        worker=model.worker,
        storage=storage.worker,
        conversations=conversations,
        engine=engine,
        indexing=indexing,
        judges=memory.judges,
        prompt=load_title_prompt(),
        settings=settings,
        compute=compute,
        publish=publish,
        charge=charge,
    )

    def read_along() -> None:
        model.rest.used()
        indexing.kick()

    def make_reading(notes: Notes, logs: PromptLogs, states: States, answering: Answering) -> ReadingAlong:
        return ReadingAlong(
            clock=clock,
            worker=model.worker,
            engine=engine,
            notes=notes,
            logs=logs,
            states=states,
            answering=answering,
            settings=settings,
            compute=compute,
            charge=charge,
            ended=read_along,
        )

    reading = make_reading(notes, logs, states, answering)
    idle = IdleWork(tasks, learning, compaction, reading, titles)

    def before_turn() -> None:
        idle.pause()
        pause_others()

    return ChatParts(
        logs=logs,
        make_logs=make_logs,
        states=states,
        runner=runner,
        turns=TurnQueue(
            worker=model.worker,
            storage=storage.worker,
            conversations=conversations,
            engine=engine,
            runner=runner,
            publish=publish,
            before_turn=before_turn,
            answering=answering,
            awaited=awaited,
            calling=calling,
            after_turn=AfterTurn(
                storage=storage.worker,
                conversations=conversations,
                feedback=memory.feedback,
                learning=learning,
                rest=model.rest,
                states=states,
                compaction=compaction,
                titles=titles,
                indexing=indexing,
                probe=probe,
                speed=model.speed,
                citing=make_citing(conversations),
                publish=publish,
            ),
        ),
        learning=learning,
        idle=idle,
        reading=reading,
        make_reading=make_reading,
        probe=probe,
        make_summarizer=make_summarizer,
        indexing=indexing,
        make_documents=make_documents,
        make_citing=make_citing,
        calling=calling,
        make_runner=make_runner,
    )
