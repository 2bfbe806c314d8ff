"""Recordings become transcripts: in every format, page by page, with times."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from core import protocol
from core.documents.files import opened
from core.documents.formats.kinds import kind_of, reader_of
from core.documents.pages import Opened, Page, Stretch
from core.documents.reading import FileReader
from core.documents.transcript import Transcript
from core.errors import DocumentUnreadable, HearingError
from core.hearing.asking import Recognised, Said
from core.hearing.recordings import Recordings
from core.hearing.sound import Samples
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import DocumentStatus
from tests.catalog_models import CACHE
from tests.recordings import record
from tests.sound_decoders import FFMPEG, MINIAUDIO, OPENS, PYAV, use
from tests.speech_models import TINY, speech_model
from tests.spoken import music, silence, spoken
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.hearing.room import ScriptedRecogniser

SISTER = "My sister lives in London and works at the hospital."
APPLES = "I would like to have two apples and a glass of water."


def steps(path: Path, first: int = 1) -> tuple[Opened, list[Stretch | Page]]:
    with opened(path) as source:
        head, *rest = reader_of(kind_of(source))(source, first)
    assert isinstance(head, Opened)
    return head, [one for one in rest if isinstance(one, Stretch | Page)]


def stretches(path: Path, first: int = 1) -> list[Stretch]:
    return [one for one in steps(path, first)[1] if isinstance(one, Stretch)]


@pytest.fixture(scope="module")
def two_sentences() -> Samples:
    return np.concatenate([silence(1), spoken(SISTER), silence(5), spoken(APPLES), silence(1)])


@pytest.mark.parametrize(
    ("decoder", "ending"), [(decoder, ending) for decoder, endings in OPENS.items() for ending in endings]
)
def test_every_format_is_decoded_and_cut_at_pauses(
    decoder: str, ending: str, two_sentences: Samples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = record(tmp_path / f"note{ending}", two_sentences)
    use(decoder, tmp_path / "programs", monkeypatch)
    head, rest = steps(path)
    assert (head.format, head.pages) == ("sound", 1)
    first, second, page = rest
    assert isinstance(first, Stretch)
    assert isinstance(second, Stretch)
    assert isinstance(page, Page)
    assert abs(first.start - 0.8) < 0.2
    assert abs(second.start - 9.7) < 0.2
    assert page.label == f"0:00–0:{len(two_sentences) // 16_000}", "it ends where the recording does"


@pytest.mark.parametrize(("decoder", "ending"), [(PYAV, ".flac"), (MINIAUDIO, ".mp3"), (FFMPEG, ".m4a")])
def test_pages_end_where_nobody_speaks_whichever_is_read_first(
    decoder: str, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = np.concatenate([spoken(SISTER), silence(0.5), spoken(APPLES), silence(0.7)])
    path = record(tmp_path / f"long{ending}", np.tile(said, 640 * 16_000 // len(said) + 1))
    use(decoder, tmp_path / "programs", monkeypatch)
    head, rest = steps(path)
    assert head.pages == 3
    pages = [one for one in rest if isinstance(one, Page)]
    assert [page.number for page in pages] == [1, 2, 3]
    assert [page.label for page in pages[:2]] == ["0:00–5:00", "5:00–10:00"]
    assert pages[2].label.startswith("10:00–10:4")
    at = rest.index(pages[0])
    second = [one for one in rest[at + 1 : rest.index(pages[1])] if isinstance(one, Stretch)]
    assert 300 <= second[0].start < 306
    _, again = steps(path, first=2)
    assert [one.number for one in again if isinstance(one, Page)] == [2, 3]
    alone = again[: again.index(next(one for one in again if isinstance(one, Page)))]
    assert isinstance(alone[0], Stretch)
    assert abs(alone[0].start - second[0].start) < 0.3
    spoken_s = [sum(len(one.samples) / 32_000 for one in part if isinstance(one, Stretch)) for part in (alone, second)]
    assert abs(spoken_s[0] - spoken_s[1]) < 3


@pytest.mark.parametrize(
    ("decoder", "ending"),
    [(PYAV, ".mp3"), (MINIAUDIO, ".mp3"), (MINIAUDIO, ".wav"), (MINIAUDIO, ".flac"), (FFMPEG, ".ogg")],
)
def test_what_broke_off_is_read_as_far_as_it_goes(
    decoder: str, ending: str, two_sentences: Samples, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = record(tmp_path / f"whole{ending}", two_sentences)
    use(decoder, tmp_path / "programs", monkeypatch)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert len(stretches(path)) == 1


@pytest.mark.parametrize("decoder", [PYAV, MINIAUDIO, FFMPEG])
@pytest.mark.parametrize(
    "content", [b"RIFF\x00\x00\x00\x00WAVE", b"ID3nothing", b"OggS\x01vorbis" + bytes(200), b"fLaC"]
)
def test_what_is_damaged_says_so(content: bytes, decoder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use(decoder, tmp_path / "programs", monkeypatch)
    path = tmp_path / "bad.wav"
    path.write_bytes(content)
    reader = FileReader(recordings=recordings(ScriptedRecogniser()))
    try:
        with pytest.raises(DocumentUnreadable) as refused:
            list(reader.read(path, stop=threading.Event()))
    finally:
        reader.close()
    assert refused.value.problem.code in ("document_damaged", "document_no_text")


def recordings(recogniser: ScriptedRecogniser, compute: threading.Lock | None = None) -> Recordings:
    return Recordings(recogniser, lambda: Path("/models/ears"), compute or threading.Lock(), lambda: False)


def test_it_waits_while_a_reply_is_written_and_can_be_stopped(two_sentences: Samples, tmp_path: Path) -> None:
    path = record(tmp_path / "note.ogg", two_sentences)
    compute, stop, recogniser = threading.Lock(), threading.Event(), ScriptedRecogniser()
    reader = FileReader(recordings=recordings(recogniser, compute))
    try:
        compute.acquire()
        parts = reader.read(path, stop=stop)
        assert isinstance(next(parts), Opened)
        timer = threading.Timer(0.5, stop.set)
        timer.start()
        assert list(parts) == []
        timer.join()
        assert recogniser.asked == []
        compute.release()
        (page,) = (one for one in reader.read(path, stop=threading.Event()) if isinstance(one, Page))
    finally:
        reader.close()
    assert page.text == "[0:01] About 4 seconds.\n\n[0:09] About 4 seconds."


def test_what_cant_be_recognised_says_why(two_sentences: Samples, tmp_path: Path) -> None:
    path = record(tmp_path / "note.wav", two_sentences)
    recogniser = ScriptedRecogniser()
    recogniser.error = HearingError("Broken.", next_step="Mend it.")
    reader = FileReader(recordings=recordings(recogniser))
    try:
        with pytest.raises(DocumentUnreadable, match="Broken"):
            list(reader.read(path, stop=threading.Event()))
    finally:
        reader.close()


def test_a_recogniser_that_ends_with_the_core_leaves_the_recording_for_the_next_start() -> None:
    recogniser = ScriptedRecogniser()
    recogniser.error = HearingError("It was ended.")
    recogniser.gate.clear()
    compute, stop = threading.Lock(), threading.Event()

    def end() -> None:
        stop.set()
        recogniser.gate.set()

    timer = threading.Timer(0.3, end)
    timer.start()
    assert recordings(recogniser, compute).recognise(Stretch(start=0.0, samples=bytes(32_000)), stop) is None
    timer.join()
    assert recogniser.asked and not compute.locked()


def test_paragraphs_are_of_some_length_and_begin_with_their_time() -> None:
    transcript = Transcript()
    said = tuple(
        Said(at * 4.0, at * 4.0 + 3, "One sentence that has exactly so many characters in it.") for at in range(7)
    )
    transcript.add(Stretch(start=3600.0, samples=b""), Recognised(text="", sentences=said))
    paragraphs = transcript.page(Page(number=1, text="")).text.split("\n\n")
    assert [one.split("]")[0] for one in paragraphs] == ["[1:00:00", "[1:00:12", "[1:00:24"]


def test_a_recording_is_added_found_and_teaches_nothing(
    paths: Paths, embedder: Embedder, two_sentences: Samples, tmp_path: Path
) -> None:
    speech_model(TINY)
    paths.models.mkdir(parents=True)
    (paths.models / TINY).symlink_to(CACHE / TINY)
    path = record(tmp_path / "Voice note.m4a", two_sentences)
    core = LibraryCore(paths, embedder, ScriptedModel(), None, lambda: None)
    try:
        core.hello()
        (added,) = core.add(path).added
        (document,) = core.settled()
        assert (document.status, document.format, document.language) == (DocumentStatus.READY, "sound", "en")
        assert core.pages(added) == [f"[0:00] {SISTER}\n\n[0:09] {APPLES}"]
        found = core.ask(protocol.FindPassages(text="where does my sister live"), protocol.PassagesFound)
        assert found.passages
        assert SISTER in found.passages[0].text
        assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories == ()
    finally:
        core.close()


def test_without_a_model_it_says_where_there_is_one(paths: Paths, embedder: Embedder, tmp_path: Path) -> None:
    core = LibraryCore(paths, embedder, ScriptedModel(), None, lambda: None)
    try:
        core.hello()
        core.add(record(tmp_path / "tune.wav", music(3)))
        (document,) = core.settled()
        assert document.status is DocumentStatus.UNREAD
        assert document.problem is not None
        assert document.problem.code == "document_no_model"
        # Once there is one, it is read without anybody asking.
        speech_model(TINY)
        paths.models.mkdir(parents=True, exist_ok=True)
        (paths.models / TINY).symlink_to(CACHE / TINY)
        core._core.service._documents.library.hear(protocol.DownloadFinished(model_id=TINY))
        core.until(lambda: core.documents()[0].problem != document.problem)
        (document,) = core.settled()
        assert document.problem is not None
        assert document.problem.what == "Nothing is said in this recording, as far as can be heard."
    finally:
        core.close()
