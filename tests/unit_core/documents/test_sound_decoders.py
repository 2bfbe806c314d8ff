"""Recordings without PyAV, as in a frozen program: read, played, and refused where nothing here knows their kind."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import threading
import wave
from pathlib import Path

import numpy as np
import pytest

from core.documents.formats import sound_ffmpeg
from core.documents.formats.sound import decoded
from core.documents.formats.sound_decoders import opened_recording
from core.documents.reading import FileReader
from core.errors import DocumentUnreadable
from core.hearing.recordings import Recordings
from core.hearing.sound import Samples, samples_of
from core.records import PLAYING_RATE
from tests.recordings import CODECS, record
from tests.sound_decoders import FFMPEG, MINIAUDIO, OPENS, PYAV, use
from tests.spoken import music, silence
from tests.unit_core.hearing.room import ScriptedRecogniser

ROOT = Path(__file__).resolve().parents[3]


def tone(seconds: float, hertz: float = 440.0) -> Samples:
    return (0.3 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * 16_000)) / 16_000)).astype(np.float32)


def heard(path: Path, begin: float = 0.0, rate: int = 16_000) -> Samples:
    with path.open("rb") as stream:
        return samples_of(b"".join(decoded(stream, begin, rate)))


def refusal(path: Path) -> DocumentUnreadable:
    with pytest.raises(DocumentUnreadable) as refused:
        heard(path)
    return refused.value


@pytest.mark.parametrize(
    ("decoder", "ending"), [(decoder, ending) for decoder, endings in OPENS.items() for ending in endings]
)
def test_it_begins_where_it_is_told_to(
    decoder: str, ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = record(tmp_path / f"tones{ending}", np.concatenate([tone(20), silence(1), tone(4, 1000.0)]))
    use(decoder, tmp_path / "programs", monkeypatch)
    assert abs(len(heard(path)) / 16_000 - 25) < 0.2
    rest = heard(path, 22.0, PLAYING_RATE)
    assert abs(len(rest) / PLAYING_RATE - 3) < 0.2
    spectrum = np.abs(np.fft.rfft(rest[: PLAYING_RATE * 2]))
    assert abs(np.argmax(spectrum) / 2 - 1000) < 5
    assert not len(heard(path, 60.0))
    with path.open("rb") as stream, opened_recording(stream) as recording:
        assert abs(recording.length - 25) < 0.2


@pytest.mark.parametrize("decoder", [PYAV, MINIAUDIO])
def test_what_is_too_high_for_the_rate_isnt_heard_as_something_else(
    decoder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(decoder, tmp_path / "programs", monkeypatch)
    loudness = {}
    for hertz in (1_000, 6_500, 9_000, 15_000):
        path = tmp_path / f"{hertz}.wav"
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, 44_100, 0, "NONE", ""))
            samples = 0.3 * np.sin(2 * np.pi * hertz * np.arange(88_200) / 44_100)
            file.writeframes((samples * 32768).astype("<i2").tobytes())
        loudness[hertz] = 20 * np.log10(np.std(heard(path)[1_000:-1_000]) / np.std(samples))
    assert abs(loudness[1_000]) < 0.3
    assert loudness[6_500] > -3
    assert loudness[9_000] < -30
    assert loudness[15_000] < -30


@pytest.mark.parametrize("decoder", [PYAV, MINIAUDIO, FFMPEG])
def test_what_is_silent_says_so(decoder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = record(tmp_path / ("a.m4a" if decoder == FFMPEG else "a.wav"), silence(3))
    use(decoder, tmp_path / "programs", monkeypatch)
    reader = FileReader(
        recordings=Recordings(ScriptedRecogniser(), lambda: Path("/ears"), threading.Lock(), lambda: False)
    )
    try:
        with pytest.raises(DocumentUnreadable, match="Nothing is said in this recording"):
            list(reader.read(path, stop=threading.Event()))
    finally:
        reader.close()


@pytest.mark.parametrize("ending", OPENS[FFMPEG])
def test_without_anything_that_decodes_it_says_what_to_install(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = record(tmp_path / f"tune{ending}", music(2))
    use(MINIAUDIO, tmp_path / "programs", monkeypatch)
    problem = refusal(path).problem
    assert problem.code == "document_no_decoder"
    assert problem.what == "Recordings of this kind are opened by the program FFmpeg, which isn't installed."
    assert problem.next_step == "Install FFmpeg, or save the recording as MP3 or WAV, and add that."


def test_the_reader_itself_reads_without_pyav(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = record(tmp_path / "tune.m4a", music(2))
    use(MINIAUDIO, tmp_path / "programs", monkeypatch)
    reader = FileReader(
        recordings=Recordings(ScriptedRecogniser(), lambda: Path("/ears"), threading.Lock(), lambda: False)
    )
    try:
        with pytest.raises(DocumentUnreadable) as refused:
            list(reader.read(path, stop=threading.Event()))
    finally:
        reader.close()
    assert refused.value.problem.code == "document_no_decoder"


def test_aac_that_begins_as_mp3_does_is_left_to_ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(CODECS, ".aac", ("aac", 44_100))
    path = record(tmp_path / "tune.aac", tone(4))
    path.write_bytes(b"ID3\x04" + bytes(6) + path.read_bytes())
    use(MINIAUDIO, tmp_path / "programs", monkeypatch)
    assert refusal(path).problem.code == "document_damaged"
    shutil.rmtree(tmp_path / "programs")
    use(FFMPEG, tmp_path / "programs", monkeypatch)
    assert abs(len(heard(path)) / 16_000 - 4) < 0.2


def test_ffmpeg_is_given_this_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = record(tmp_path / "-i http:evil.m4a", tone(2))
    use(FFMPEG, tmp_path / "programs", monkeypatch)
    assert len(heard(path, 1.0))
    asked = [json.loads(line) for line in (tmp_path / "programs" / "asked.log").read_text().splitlines()]
    assert len(asked) == 2
    for arguments in asked:
        assert "-nostdin" in arguments
        assert arguments[arguments.index("-protocol_whitelist") + 1] == "file,pipe"
        assert arguments[arguments.index("-i") + 1] == f"file:{path}"


@pytest.mark.skipif(sys.platform == "win32", reason="a script isn't a program there")
def test_ffmpeg_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = record(tmp_path / "tune.m4a", tone(2))
    use(FFMPEG, tmp_path / "programs", monkeypatch)
    monkeypatch.setattr(sound_ffmpeg, "_PATIENCE_S", 2.0)
    program = tmp_path / "programs" / "ffmpeg"
    says = "import sys, time\nif 'ffmetadata' in sys.argv:\n    print('  Stream #0:0: Audio: aac', file=sys.stderr)\n"
    program.write_text(f"#!{sys.executable}\n{says}else:\n    time.sleep(600)\n")
    assert refusal(path).problem.code == "document_damaged"


def test_ffmpeg_ends_when_nobody_listens_any_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = record(tmp_path / "long.ogg", tone(600))
    use(FFMPEG, tmp_path / "programs", monkeypatch)
    begun: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def noted(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        begun.append(popen(*arguments, **options))  # type: ignore[call-overload]
        return begun[-1]

    monkeypatch.setattr(subprocess, "Popen", noted)
    with path.open("rb") as stream:
        parts = decoded(stream, 0.0, PLAYING_RATE)
        next(parts)
        parts.close()  # type: ignore[attr-defined]
    assert begun[-1].returncode is not None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_arent_text_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mp3"))
    record(tmp_path / "a.mp3", tone(2)).rename(path)
    use(MINIAUDIO, tmp_path / "programs", monkeypatch)
    assert len(heard(path)) > 16_000


def test_what_lies_in_another_file_isnt_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = record(tmp_path / "a.mp3", tone(1)).read_bytes()
    use(MINIAUDIO, tmp_path / "programs", monkeypatch)
    with pytest.raises(DocumentUnreadable):
        list(decoded(io.BytesIO(data), 0.0, 16_000))


@pytest.mark.parametrize("ending", [*OPENS[FFMPEG], ".mp3"])
def test_the_real_program_decodes(ending: str, tmp_path: Path) -> None:
    program = sound_ffmpeg.find_program()
    if program is None:
        pytest.skip("FFmpeg isn't installed")
    path = record(tmp_path / f"tönes{ending}", np.concatenate([tone(20), silence(1), tone(4, 1000.0)]))
    for begin, length in ((0.0, 25.0), (22.0, 3.0), (60.0, 0.0)):
        with sound_ffmpeg.opened_by_ffmpeg(program, str(path)) as recording:
            assert abs(recording.length - 25) < 0.2
            found = list(recording.sound(begin, 16_000))
        assert abs(sum(len(samples) for _, samples in found) / 16_000 - length) < 0.2
        assert not found or found[0][0] == begin
    path.write_bytes(b"OggS" + bytes(500))
    with pytest.raises(DocumentUnreadable) as refused, sound_ffmpeg.opened_by_ffmpeg(program, str(path)):
        pass
    assert refused.value.problem.code == "document_damaged"


def test_a_stretch_is_played_without_pyav(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = record(tmp_path / "tones.mp3", np.concatenate([tone(5), tone(3, 1000.0)]))
    use(MINIAUDIO, tmp_path / "programs", monkeypatch)
    played = subprocess.run(
        [sys.executable, "-m", "core.playing", path, "5.5"], cwd=ROOT, capture_output=True, check=True
    )
    samples = samples_of(played.stdout)
    assert abs(len(samples) / PLAYING_RATE - 2.5) < 0.2
    assert abs(np.argmax(np.abs(np.fft.rfft(samples[:PLAYING_RATE]))) - 1000) < 5


def test_vorbis_is_decoded_by_miniaudio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = sound_ffmpeg.find_program()
    if program is None:
        pytest.skip("FFmpeg isn't installed")
    wav, path = record(tmp_path / "tones.wav", np.concatenate([tone(5), tone(3, 1000.0)])), tmp_path / "tones.ogg"
    made = subprocess.run([program, "-i", wav, "-c:a", "libvorbis", path], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("FFmpeg was built without Vorbis")
    use(MINIAUDIO, tmp_path / "programs", monkeypatch)
    rest = heard(path, 5.5)
    assert abs(len(rest) / 16_000 - 2.5) < 0.2
    assert abs(np.argmax(np.abs(np.fft.rfft(rest[:16_000]))) - 1000) < 5
