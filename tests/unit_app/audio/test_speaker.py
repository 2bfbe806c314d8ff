"""What comes out of the device."""

from __future__ import annotations

from collections.abc import Iterator

import miniaudio
import pytest
from pytestqt.qtbot import QtBot

from app.audio.sink import DeviceSink, NoDevice
from app.audio.speaker import DUCKED, Part, Speaker
from tests.unit_app.audio.fake_sink import FakeDevices

_RATE = 24_000


def _part(number: int, seconds: float = 1.0, sentence: int | None = None) -> Part:
    """Its samples all have the value 1000 + its number."""
    value = (1000 + number).to_bytes(2, "little")
    return Part(number, value * round(seconds * _RATE), number if sentence is None else sentence)


def _values(samples: bytes) -> set[int]:
    return {int.from_bytes(samples[at : at + 2], "little", signed=True) for at in range(0, len(samples), 2)}


@pytest.fixture
def devices() -> FakeDevices:
    return FakeDevices()


@pytest.fixture
def speaker(qtbot: QtBot, devices: FakeDevices) -> Iterator[Speaker]:
    made = Speaker(open_sink=devices)
    yield made
    made.close()


def test_parts_follow_each_other_without_a_gap(qtbot: QtBot, speaker: Speaker, devices: FakeDevices) -> None:
    begun: list[int] = []
    speaker.part_begun.connect(lambda part: begun.append(part.number))
    speaker.put(_part(0), _RATE)
    speaker.put(_part(1), _RATE)
    qtbot.waitUntil(lambda: devices.running)
    qtbot.waitUntil(lambda: begun == [0])
    assert _values(devices.sink.play(1.5)) == {1000, 1001}
    qtbot.waitUntil(lambda: begun == [0, 1])
    assert speaker.gap_s == 0
    with qtbot.waitSignal(speaker.starved):
        assert _values(devices.sink.play(1.0)) == {1001, 0}
    assert speaker.gap_s == pytest.approx(0.5, abs=0.001)
    speaker.put(_part(2), _RATE)
    speaker.end()
    with qtbot.waitSignal(speaker.finished):
        devices.sink.play(1.0)
    qtbot.waitUntil(lambda: devices.sink.closed)
    assert begun[:2] == [0, 1] and not speaker.active


def test_it_goes_on_where_it_was_paused(qtbot: QtBot, speaker: Speaker, devices: FakeDevices) -> None:
    speaker.put(_part(0), _RATE)
    qtbot.waitUntil(lambda: devices.running)
    devices.sink.play(0.4)
    speaker.pause()
    qtbot.waitUntil(lambda: devices.sink.closed)
    speaker.resume()
    qtbot.waitUntil(lambda: devices.running)
    assert len(devices.opened) == 2
    played = devices.sink.play(0.7)
    assert played.count((1000).to_bytes(2, "little")) == pytest.approx(0.6 * _RATE, abs=10)


def test_the_next_sentence_is_gone_to_also_before_it_is_there(
    qtbot: QtBot, speaker: Speaker, devices: FakeDevices
) -> None:
    speaker.put(_part(0, sentence=0), _RATE)
    speaker.put(_part(1, sentence=0), _RATE)
    speaker.put(_part(2, sentence=2), _RATE)
    qtbot.waitUntil(lambda: devices.running)
    devices.sink.play(0.1)
    speaker.skip()
    assert _values(devices.sink.play(0.1)) == {1002}
    speaker.skip()
    speaker.put(_part(3, sentence=2), _RATE)
    assert _values(devices.sink.play(0.1)) == {0}
    speaker.put(_part(4, sentence=4), _RATE)
    assert _values(devices.sink.play(0.1)) == {1004}


def test_it_is_lower_while_somebody_talks(qtbot: QtBot, speaker: Speaker, devices: FakeDevices) -> None:
    speaker.put(_part(0, 3.0), _RATE)
    qtbot.waitUntil(lambda: devices.running)
    speaker.duck(on=True)
    devices.sink.play(0.5)
    assert _values(devices.sink.play(0.1)) == {round(1000 * DUCKED)}
    speaker.duck(on=False)
    devices.sink.play(0.5)
    assert _values(devices.sink.play(0.1)) == {1000}


def test_it_is_silent_at_once_when_it_is_interrupted(qtbot: QtBot, speaker: Speaker, devices: FakeDevices) -> None:
    speaker.put(_part(0), _RATE)
    qtbot.waitUntil(lambda: devices.running)
    sink = devices.sink
    speaker.interrupt()
    assert not sink.running or _values(sink.play(0.1)) == {0}
    qtbot.waitUntil(lambda: sink.closed)
    assert not speaker.active


def test_without_a_device_it_waits_until_there_is_one(qtbot: QtBot, speaker: Speaker, devices: FakeDevices) -> None:
    devices.there = False
    with qtbot.waitSignal(speaker.failed):
        speaker.put(_part(0), _RATE)
    assert speaker.paused and speaker.active
    devices.there = True
    speaker.resume()
    qtbot.waitUntil(lambda: devices.running)
    assert _values(devices.sink.play(0.5)) == {1000}


def test_a_device_that_is_unplugged_is_noticed(
    qtbot: QtBot, speaker: Speaker, devices: FakeDevices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.audio.speaker._GONE_S", 0.2)
    with qtbot.waitSignal(speaker.failed):
        speaker.put(_part(0), _RATE)
        qtbot.waitUntil(lambda: devices.running)
    assert speaker.paused
    qtbot.waitUntil(lambda: devices.sink.closed)


def test_a_real_device_pulls(qtbot: QtBot) -> None:
    """miniaudio's own, which plays to nobody."""
    import miniaudio

    speaker = Speaker(
        open_sink=lambda name, rate, pull: DeviceSink(name, rate, pull, backends=[miniaudio.Backend.NULL])
    )
    try:
        with qtbot.waitSignal(speaker.finished):
            speaker.put(_part(0, 0.3), _RATE)
            speaker.put(_part(1, 0.3), _RATE)
            speaker.end()
        assert speaker.gap_s < 0.2
    finally:
        speaker.close()


def test_why_a_device_cant_be_opened_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(**_: object) -> None:
        raise miniaudio.MiniaudioError("failed to init device", -401)

    monkeypatch.setattr(miniaudio, "PlaybackDevice", refuses)
    with pytest.raises(NoDevice) as failed:
        DeviceSink("", _RATE, bytes)
    assert str(failed.value) == "failed to init device -401"
