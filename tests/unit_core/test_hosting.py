"""A core without a window: its options, what it says, who may ask it under which name, and whether it is well."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from collections.abc import Iterator

import httpx
import psutil
import pytest

from core.__main__ import main
from core.errors import InvalidRequest
from core.paths import Paths
from core.records import LOOPBACK_HOSTS
from core.serving.health import health
from core.serving.place import Place, tell_place
from core.serving.reach import Reach, reach_of
from tests.unit_core.serving.conftest import free_port

PATIENCE_S = 120.0


def test_a_reach_is_the_loopback_address_unless_more_is_said() -> None:
    assert reach_of("127.0.0.1", [], None) == Reach(always=True)
    wide = reach_of("0.0.0.0", ["Rememora", "192.168.1.5"], 9000)
    assert wide.names == {*LOOPBACK_HOSTS, "rememora", "192.168.1.5"}
    assert (wide.address, wide.port, wide.from_here) == ("0.0.0.0", 9000, "127.0.0.1")
    one = reach_of("192.168.1.5", [], None)
    assert one.names == {*LOOPBACK_HOSTS, "192.168.1.5"}, "it may be asked where it listens"
    assert one.from_here == "192.168.1.5"


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("everywhere", []),
        ("::1", []),
        ("0.0.0.0", ["*"]),
        ("0.0.0.0", ["a:80"]),
        ("0.0.0.0", [""]),
        ("0.0.0.0", ["http://a"]),
    ],
)
def test_what_is_no_address_or_name_is_refused(address: str, names: list[str]) -> None:
    with pytest.raises(InvalidRequest):
        reach_of(address, names, None)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (None, "no core serves here"),
        (Place(locked=True), "locked: it waits for the passphrase"),
        (Place(port=1), "port 1 doesn't answer as a core does: ConnectError"),
    ],
)
def test_what_is_not_well_says_why(paths: Paths, place: Place | None, said: str) -> None:
    if place is not None:
        tell_place(paths.data, place)
    out = io.StringIO()
    assert health(paths, 0, out) == 1
    assert out.getvalue() == f"{said}\n"


class Hosted:
    """`python -m core host --demo` in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        self.port = free_port()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "core", "host", "--demo", "--port", str(self.port), *arguments],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for(self, words: str) -> str:
        """Read what it says up to these words."""
        assert self.process.stderr is not None
        said = ""
        while words not in said:
            line = self.process.stderr.readline()
            assert line, said
            said += line
        return said

    def asked_as(self, host: str, key: str) -> int:
        headers = {"host": f"{host}:{self.port}", **({"authorization": f"Bearer {key}"} if key else {})}
        answer = httpx.get(f"http://127.0.0.1:{self.port}/v1/models", headers=headers, trust_env=False, timeout=60)
        return answer.status_code

    def end(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(PATIENCE_S)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return code


@pytest.fixture
def hosts() -> Iterator[list[Hosted]]:
    begun: list[Hosted] = []
    yield begun
    for one in begun:
        if one.process.poll() is None:
            one.end()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM ends a process there without a word")
def test_it_serves_with_a_key_under_its_names_until_it_is_told_to_end(
    hosts: list[Hosted], paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "core", "client", "Editor"], capture_output=True, text=True, check=True
    )
    key = made.stdout.strip()
    assert key.startswith("rememora-")
    assert made.stdout == f"{key}\n"
    hosts.append(hosted := Hosted("--address", "0.0.0.0", "--name", "Rememora"))
    said = hosted.wait_for("Serving")
    assert "No program has a key" not in said
    assert hosted.asked_as("localhost", key) == 200
    assert hosted.asked_as("rememora", key) == 200
    assert hosted.asked_as("rebound.example", key) == 421
    assert hosted.asked_as("localhost", "") == 401
    assert main(["health"]) == 0
    assert capsys.readouterr().out == f"serving on port {hosted.port}\n"
    assert hosted.end() == 0
    assert main(["health"]) == 1
    assert not (paths.data / "serving.json").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a computer has no second loopback address by itself")
def test_where_it_listens_on_one_address_it_is_asked_there(hosts: list[Hosted]) -> None:
    hosts.append(hosted := Hosted("--address", "127.0.0.2"))
    said = hosted.wait_for("Serving")
    assert f"http://127.0.0.2:{hosted.port}/v1" in said
    asked = subprocess.run([sys.executable, "-m", "core", "health"], capture_output=True, text=True, check=False)
    assert asked.stdout == f"serving on port {hosted.port}\n"


@pytest.mark.skipif(sys.platform == "win32", reason="as above")
def test_it_listens_on_the_loopback_address_unless_it_is_told_and_says_that_nobody_has_a_key(
    hosts: list[Hosted],
) -> None:
    hosts.append(hosted := Hosted())
    said = hosted.wait_for("Serving")
    if "No program has a key" not in said:
        hosted.wait_for("No program has a key")
    listening = [
        one.laddr.ip
        for one in psutil.Process(hosted.process.pid).net_connections("tcp")
        if one.status == psutil.CONN_LISTEN
    ]
    assert listening == ["127.0.0.1"]
