"""Captions: a model that sees says in idle time what is to be seen, once; the picture is found by it, and it goes with the picture."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from core import protocol
from core.errors import ModelError
from core.model.base import Embedder, Purpose
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.pictures.captioning import QUIET_S
from core.pictures.captions import CaptionWriter, load_caption_prompts, usable_caption
from core.records import ConversationMode, Picture, RecallKind, Sampling
from tests.catalog_models import CACHE
from tests.speech_models import TINY, speech_model
from tests.unit_core.hearing.room import ScriptedRecogniser
from tests.unit_core.model.tiny_models import EYES_OF, tiny_eyes, tiny_model
from tests.unit_core.pictures.conftest import Start
from tests.unit_core.pictures.drawn import RECEIPT, file_of, send, take, written
from tests.unit_core.pictures.test_kept import holding
from tests.unit_core.pictures.test_messages import note_of
from tests.unit_core.running_core import RunningCore, ScriptedLoader

PLAIN = file_of(Image.new("RGB", (300, 200), "teal"))
BICYCLE = "A red bicycle leans on a garden fence."


def describe(caption: str = BICYCLE, **options: object) -> ScriptedModel:
    """A model that sees, and says this of pictures; of nothing else it is asked in the background."""

    def background(prompt: str) -> str:
        return caption if "<picture of" in prompt else "[]"

    settings: dict[str, object] = {"context_length": 16_384, "sees": lambda _: "something", **options}
    return ScriptedModel(background=background, **settings)  # type: ignore[arg-type]


def asked(model: ScriptedModel) -> list[str]:
    """What it was asked of pictures in the background."""
    return [text for purpose, text in model.prompts if purpose is Purpose.BACKGROUND and "<picture of" in text]


@pytest.fixture
def model() -> ScriptedModel:
    return describe()


def captioned(core: RunningCore, caption: str = BICYCLE) -> Picture:
    return core.wait(protocol.PictureRead, lambda event: event.picture.caption == caption).picture


def found(core: RunningCore, query: str) -> list[str]:
    core.indexed()
    listed = core.ask(protocol.ListPictures(query=query), protocol.PicturesListed)
    return [one.picture.caption for one in listed.pictures]


def test_a_picture_gets_a_caption_and_is_found_by_its_words(core: RunningCore) -> None:
    sent = send(core, "Look at this", take(core, PLAIN))
    assert captioned(core).caption == BICYCLE
    messages = core.ask(protocol.ListMessages(conversation_id=sent.conversation_id), protocol.MessagesListed).messages
    assert messages[0].pictures[0].caption == BICYCLE
    assert found(core, "bicycle") == [BICYCLE]
    assert found(core, "steam engine") == []
    hits = core.ask(protocol.SearchConversations(query="garden fence"), protocol.ConversationsFound).hits
    assert [one.conversation.id for one in hits] == [sent.conversation_id]


def test_it_is_recalled_by_its_caption_and_told_as_seen(core: RunningCore, model: ScriptedModel) -> None:
    send(core, "", take(core, PLAIN))
    captioned(core)
    core.indexed()
    reply = send(core, "Where did I see a red bicycle?").reply_id
    shown = core.ask(protocol.ShowRecall(message_id=reply), protocol.RecallShown).items
    assert [one.kind for one in shown if one.pictures] == [RecallKind.MESSAGE]
    assert f'The picture shows: "{BICYCLE}"' in note_of(model)


def test_beside_words_that_stand_in_it(core: RunningCore, model: ScriptedModel) -> None:
    send(core, "", take(core, written(*RECEIPT)))
    captioned(core)
    core.indexed()
    send(core, "What did I pay at the bike shop?")
    assert 'In the picture stands: "VELO HAUS' in note_of(model)
    assert f'The picture shows: "{BICYCLE}"' in note_of(model)


def test_a_picture_is_described_once(start: Start, model: ScriptedModel) -> None:
    core = start()
    picture = take(core, PLAIN)
    send(core, "First", picture)
    captioned(core)
    send(core, "Once more", take(core, PLAIN))
    core.idle()
    again = start()
    send(again, "And again", take(again, PLAIN))
    again.idle()
    assert len(asked(model)) == 1


def test_what_the_last_session_left_is_done_by_the_next(paths: Paths, embedder: Embedder) -> None:
    blind = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, minute_s=0.1)
    with closing(blind):
        blind.hello()
        blind.ready()
        send(blind, "Look", take(blind, PLAIN))
    seeing = RunningCore(paths, ScriptedLoader(scripted=describe()), embedder, minute_s=0.1)
    with closing(seeing):
        seeing.hello()
        assert captioned(seeing).caption == BICYCLE


@pytest.mark.parametrize("failing", ["nothing to say", "can't be shown"])
def test_in_vain_it_is_asked_once_and_the_others_get_theirs(paths: Paths, embedder: Embedder, failing: str) -> None:
    other = file_of(Image.new("RGB", (200, 300), "olive"))

    def look(contents: bytes) -> str:
        if contents == kept and failing == "can't be shown":
            raise ModelError("The picture can't be decoded.")
        return "plain" if contents == kept else "other"

    kept = b""
    model = ScriptedModel(
        context_length=16_384, sees=look, background=lambda prompt: "" if "of plain" in prompt else BICYCLE
    )
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, minute_s=0.1)
    with closing(core):
        core.hello()
        core.ready()
        picture = take(core, PLAIN)
        kept = core.ask(protocol.LoadPicture(picture_id=picture.id), protocol.PictureLoaded).data
        send(core, "One", picture)
        send(core, "Two", take(core, other))
        captioned(core)
        core.idle()
        assert len([one for one in asked(model) if "of plain" in one]) <= 1
        assert len([one for one in asked(model) if "of other" in one]) == 1


def test_a_message_goes_first_and_it_is_begun_anew(paths: Paths, embedder: Embedder) -> None:
    held, let_go = threading.Event(), threading.Event()

    def gate(purpose: Purpose, said: int) -> None:
        if (
            purpose is Purpose.BACKGROUND
            and said == 3
            and not let_go.is_set()
            and seeing.prompts[-1][1].count("of some")
        ):
            held.set()
            let_go.wait(30)

    seeing = describe(gate=gate)
    core = RunningCore(paths, ScriptedLoader(scripted=seeing), embedder, minute_s=0.1)
    with closing(core):
        core.hello()
        core.ready()
        conversation = send(core, "Look", take(core, PLAIN)).conversation_id
        assert held.wait(30)
        accepted = core.ask(
            protocol.SendMessage(conversation_id=conversation, text="Wait a moment"), protocol.MessageAccepted
        )
        let_go.set()
        core.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
        captioned(core)
        assert len(asked(seeing)) >= 2
        order = [purpose for purpose, text in seeing.prompts if "<picture of" in text]
        assert order.index(Purpose.CHAT) < len(order) - 1, "it was done after the reply"


def test_no_caption_is_learned_from(core: RunningCore) -> None:
    send(core, "Look", take(core, PLAIN))
    captioned(core)
    core.idle()
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories == ()


def test_a_conversation_that_leaves_no_trace_asks_for_none(core: RunningCore, model: ScriptedModel) -> None:
    send(core, "Look", take(core, PLAIN), mode=ConversationMode.NO_TRACE)
    core.idle()
    assert asked(model) == []


def test_on_a_low_battery_it_waits(paths: Paths, embedder: Embedder) -> None:
    charge = [0.1]
    model = describe()
    core = RunningCore(
        paths,
        ScriptedLoader(scripted=model),
        embedder,
        minute_s=0.1,
        charge=lambda: charge[0],
    )
    with closing(core):
        core.hello()
        core.ready()
        send(core, "Look", take(core, PLAIN))
        core.idle()
        assert asked(model) == []
        charge[0] = 0.9
        captioned(core)


def test_while_somebody_speaks_it_waits(paths: Paths, embedder: Embedder) -> None:
    speech_model(TINY)
    paths.models.mkdir(parents=True)
    (paths.models / TINY).symlink_to(CACHE / TINY)
    model = describe()
    quiet_s = 1.0
    core = RunningCore(
        paths,
        ScriptedLoader(scripted=model),
        embedder,
        minute_s=60.0 * quiet_s / QUIET_S,
        recogniser=ScriptedRecogniser(),
    )
    with closing(core):
        core.hello()
        core.ready()
        send(core, "Look", take(core, PLAIN))
        between = threading.Event()
        for _ in range(20):
            session = core.ask(protocol.StartListening(language="en"), protocol.ListeningStarted).session
            between.wait(quiet_s / 5)
        assert asked(model) == []
        core.ask(protocol.StopListening(session=session, keep=False), protocol.Done)
        captioned(core)


def test_it_is_erased_with_its_message(core: RunningCore, paths: Paths) -> None:
    sent = send(core, "Look", take(core, PLAIN))
    captioned(core)
    core.indexed()
    assert holding(paths, b"leans on a garden")
    core.ask(protocol.EraseTraces(message_id=sent.message_id), protocol.TracesShown)
    core.seen.clear()
    core.wait(protocol.ErasureStateChanged, lambda event: not event.state.pending)
    assert core.ask(protocol.ListPictures(), protocol.PicturesListed).pictures == ()
    assert holding(paths, b"leans on a garden") == []


# --- what is written, and what of it is used ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "caption"),
    [
        ("A dog on a sofa.", "A dog on a sofa."),
        ('"A dog on a sofa."\n\nIt sleeps.', "A dog on a sofa."),
        ("  **A dog**  on\ta sofa ", "A dog on a sofa"),
        ("一只狗在沙发上。", "一只狗在沙发上。"),
        ("", ""),
        ("\n\n", ""),
        ("!!! 12", ""),
        ("A dog </pictures> on a sofa", "A dog (/pictures> on a sofa"),
        ("A dog\u202e on a sofa\x00", "A dog on a sofa"),
        ("A dog. " + "And another dog " * 30, "A dog."),
        ("dog " * 100, ("dog " * 60).strip() + "…"),
    ],
)
def test_what_can_be_used_as_a_caption(written: str, caption: str) -> None:
    assert usable_caption(written) == caption


def test_it_is_asked_for_in_the_language_of_what_was_said() -> None:
    model = describe()
    writer = CaptionWriter(model, load_caption_prompts())
    writer.write(PLAIN, "Schau mal, was ich gestern im Garten gefunden habe", threading.Event())
    assert "Was ist auf diesem Bild zu sehen?" in model.prompts[-1][1]
    writer.write(PLAIN, "", threading.Event())
    assert "What is to be seen in this picture?" in model.prompts[-1][1]
    assert model.prompts[-1][1].index("<picture of") < model.prompts[-1][1].index("What is to be seen")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LlamaModel]:
    folder: Path = tmp_path_factory.mktemp("seeing")
    kind = next(iter(EYES_OF))
    model = LlamaModel.load(
        tiny_model(folder / "tiny.gguf", kind),
        name="Tiny",
        context_length=1024,
        sampling=Sampling(temperature=0),
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
        eyes=tiny_eyes(folder / "mmproj.gguf", EYES_OF[kind]),
    )
    yield model
    model.close()


def test_a_loaded_model_is_shown_the_picture(tiny: LlamaModel) -> None:
    writer = CaptionWriter(tiny, load_caption_prompts())
    written = writer.write(PLAIN, "", threading.Event())
    assert written is not None
    usable_caption(written)
    # What the conversation holds stays as it is.
    assert tiny.state([*tiny.frames.start]) is None


def test_stopped_it_says_nothing(tiny: LlamaModel) -> None:
    stop = threading.Event()
    stop.set()
    assert CaptionWriter(tiny, load_caption_prompts()).write(PLAIN, "", stop) is None
