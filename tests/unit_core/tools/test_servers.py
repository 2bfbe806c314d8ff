"""Servers of tools: real programs over real pipes, good ones and nasty ones."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from core.records import ToolEffect, ToolServer, ToolServerId, ToolServerPhase
from core.tools.base import ToolFailed
from core.tools.servers import log as server_log
from core.tools.servers.offered import prefix
from tests.unit_core.tools.conftest import QUICK, RAW, Running, until

KILLED = """
import sys, time, psutil
from pathlib import Path
from tests.unit_core.tools.conftest import Running
running = Running(Path(sys.argv[1]))
running.add("deaf")
running.ready()
print(psutil.Process().children()[0].pid, flush=True)
time.sleep(1_000)
"""


def lives(pid: int) -> bool:
    try:
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def test_lists_calls_and_ends(running: Running) -> None:
    running.add()
    state = running.ready()
    assert (state.tools, state.version, state.changed) == (16, "raw 0.1", False)
    tool = running.servers.tools()[0]
    assert (tool.name, tool.title, tool.purpose) == ("raw__echo", "echo", "It does echo.")
    assert tool.effect is ToolEffect.REACHES_OUT
    assert running.call("echo", "Grüße\u2028 ✓") == "Grüße\u2028 ✓"
    with pytest.raises(ToolFailed, match="no good"):
        running.call("fail", "no good")


def test_nothing_of_ours_gets_to_a_server(running: Running, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("REMEMORA_SECRET", "ours")
    monkeypatch.setenv("LC_TIME", "C")
    running.add(environment={"TOKEN": "given-by-the-user"}, folder=str(tmp_path))
    running.ready()
    seen = json.loads(running.call("environment"))
    assert seen.pop("TOKEN") == "given-by-the-user"
    assert "PATH" in seen and "LC_TIME" in seen
    # What Python sets for itself isn't from us.
    assert set(seen) <= {"PATH", "HOME", "LANG", "LANGUAGE", "LOGNAME", "SHELL", "TMPDIR", "TZ", "USER", "LC_CTYPE"} | {
        name for name in os.environ if name.startswith("LC_")
    }
    assert running.call("folder") == str(tmp_path)


def test_all_that_a_server_started_ends_with_it(running: Running) -> None:
    server = running.add()
    running.ready()
    own, apart = (int(pid) for pid in running.call("spawn").split())
    assert lives(own) and lives(apart)
    running.storage.call(lambda: running.servers.remove(server.id))
    until(lambda: not lives(own) and not lives(apart))
    assert running.servers.states() == () and running.servers.tools() == []


def test_one_that_won_t_end_is_ended_with_the_core(running: Running) -> None:
    running.add("deaf")
    running.ready()
    programs = psutil.Process().children()
    began = time.monotonic()
    running.servers.close()
    assert time.monotonic() - began < 5
    assert programs and not any(lives(program.pid) for program in programs)


def test_one_that_won_t_end_doesn_t_outlive_a_core_that_is_killed(tmp_path: Path) -> None:
    if shutil.which("setpriv") is None:
        pytest.skip("there is no setpriv here")
    core = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "store.db")], stdout=subprocess.PIPE, text=True
    )
    assert core.stdout is not None
    server = int(core.stdout.readline())
    assert lives(server)
    core.kill()
    core.communicate()
    until(lambda: not lives(server))


def test_one_that_dies_is_started_again_and_harms_no_other(running: Running) -> None:
    running.add(environment={"TOKEN": "super-secret-value"})
    running.add(name="other")
    running.ready()
    running.ready("other")
    with pytest.raises(ToolFailed, match="ended before it answered"):
        running.call("die")
    states = [running.heard.get(timeout=20)]
    while states[0].phase is not ToolServerPhase.FAILED:
        states = [running.heard.get(timeout=20)]
    states += [running.heard.get(timeout=20) for _ in range(2)]
    assert [state.phase for state in states] == ["failed", "starting", "ready"]
    problem = states[0].problem
    assert problem is not None and problem.code == "tool_server"
    assert problem.what == "“raw” has ended." and problem.detail == "going down with •••"
    assert "super-secret-value" not in running.log()
    assert running.call("echo", "here again") == "here again"
    assert running.state("other").phase is ToolServerPhase.READY


def test_one_that_dies_again_and_again_is_left_to_the_user(running: Running) -> None:
    server = running.add("ends", environment={"KEY": "abc"})
    until(lambda: running.log().count("started again") == 3 and running.state().phase is ToolServerPhase.FAILED)
    until(lambda: running.log().count("(It ended") == 4 and running.state().phase is ToolServerPhase.FAILED)
    problem = running.reaches(ToolServerPhase.FAILED).problem
    assert problem is not None and problem.what == "“raw” ended before it was ready."
    assert problem.detail == "No key was given."
    good = msgspec.structs.replace(server, arguments=(str(RAW), "well"))
    running.save(good)
    running.ready()


@pytest.mark.parametrize(
    ("how", "what"),
    [
        ("old", "“raw” doesn’t speak"),
        ("half", "“raw” ended before it was ready."),
        ("no-object", "“raw” doesn’t speak"),
    ],
)
def test_says_what_is_wrong_with_a_server(running: Running, how: str, what: str) -> None:
    running.add(how)
    until(lambda: running.state().phase is ToolServerPhase.FAILED)
    problem = running.state().problem
    assert problem is not None and problem.what.replace("'", "’").startswith(what)
    assert problem.safe and problem.next_step


def test_says_what_can_t_be_started(running: Running) -> None:
    running.add(command="no-such-program-anywhere")
    running.add(name="nowhere", folder="/no/such/folder")
    for name, what in (("raw", "The program “no-such-program-anywhere” wasn't found."), ("nowhere", "The folder of")):
        problem = running.reaches(ToolServerPhase.FAILED, name).problem
        assert problem is not None and problem.what.startswith(what)
    assert "again" not in running.log()  # nothing will be different then


def test_one_that_never_answers_can_be_ended_and_times_out(tmp_path: Path) -> None:
    quick = Running(tmp_path / "store.db", times=msgspec.structs.replace(QUICK, start=0.3, pauses=()))
    try:
        quick.add("silent")
        problem = quick.reaches(ToolServerPhase.FAILED).problem
        assert problem is not None and problem.what == "“raw” wasn't ready in time."
    finally:
        quick.close()


def test_one_that_is_starting_can_be_removed(running: Running) -> None:
    server = running.add("silent")
    running.reaches(ToolServerPhase.STARTING)
    until(lambda: psutil.Process().children())
    program = psutil.Process().children()[0].pid
    running.storage.call(lambda: running.servers.remove(server.id))
    until(lambda: not lives(program))


def test_one_that_answers_no_ping_is_started_again(tmp_path: Path) -> None:
    quick = Running(tmp_path / "store.db", times=msgspec.structs.replace(QUICK, check=0.1, answer=0.2))
    try:
        quick.add("sleepy")
        quick.ready()
        until(lambda: "started again" in quick.log())
        heard = [quick.heard.get() for _ in range(quick.heard.qsize())]
        assert any(state.problem and state.problem.what == "“raw” doesn't answer any more." for state in heard)
    finally:
        quick.close()


def test_a_call_is_given_up_and_the_server_is_told(running: Running) -> None:
    running.add()
    running.ready()
    with pytest.raises(ToolFailed, match=r"didn't answer within 0\.3 seconds"):
        running.call("slow", timeout=0.3)
    until(lambda: running.log().count("cancelled") == 1)
    stop = threading.Event()
    threading.Timer(0.2, stop.set).start()
    began = time.monotonic()
    with pytest.raises(ToolFailed, match="stopped"):
        running.call("slow", stop=stop)
    assert time.monotonic() - began < 1
    until(lambda: running.log().count("cancelled") == 2)


def test_progress_keeps_a_call_alive(running: Running) -> None:
    running.add()
    running.ready()
    assert running.call("progress", timeout=0.4) == "at last"


def test_answers_that_can_t_be_taken_fail_their_call_alone(running: Running) -> None:
    running.add()
    running.ready()
    with pytest.raises(ToolFailed, match="can't be read"):
        running.call("junk")
    with pytest.raises(ToolFailed, match="larger than 4 MB"):
        running.call("huge")
    long = running.call("big", "300000")
    assert len(long) < 101_000 and long.endswith("(The rest, 200000 characters, is left out.)")
    assert running.call("echo", "\x1b[31mred\x1b[0m \x00\x07and so on") == "red and so on"
    parts = running.call("parts").splitlines()
    assert parts[:5] == [
        "(a picture, 12 kB)",
        "(a sound, 3 bytes)",
        "(file:///a.txt)",
        "in the file",
        "(a file, 3 bytes: file:///b.bin)",
    ]
    assert parts[-1] == "(And 41 more parts, which are left out.)"
    assert running.state().phase is ToolServerPhase.READY


def test_greetings_and_nonsense_between_messages_are_passed_over(running: Running) -> None:
    running.add("greeting")
    running.ready()
    assert running.call("echo", "still") == "still"
    assert "Welcome to my server!" in running.log()


@pytest.mark.parametrize("how", ["flood", "asking"])
def test_a_flood_takes_neither_memory_nor_the_connection(running: Running, how: str) -> None:
    running.add(how)
    running.ready()
    before = psutil.Process().memory_info().rss
    deadline = time.monotonic() + 1.5
    while time.monotonic() < deadline:
        assert running.state().phase is ToolServerPhase.READY
        threading.Event().wait(0.05)
    assert psutil.Process().memory_info().rss - before < 30_000_000
    lines = running.log().splitlines()
    assert len(lines) <= server_log.LINES and all(len(line) < server_log.LINE_CHARS + 20 for line in lines)


def test_only_usable_tools_are_offered_each_under_its_own_name(running: Running) -> None:
    running.add("listing")
    running.ready()
    tools = {tool.name: tool for tool in running.servers.tools()}
    assert len(tools) == 128 - 5
    assert all(len(name) <= 64 and name.isascii() for name in tools)
    log = running.log()
    for what in (
        "Two tools are called 'same'",
        "'elsewhere' can't be used: what its arguments are stands somewhere else",
        "'giant' can't be used",
        "'wrong' can't be used",
        "'deep' can't be used: its arguments are nested too deeply",
        "It has 210 tools: only the first 128 are used.",
    ):
        assert what in log
    opened = next(tool for tool in tools.values() if tool.title == "Open a file")
    # A hint is what its author says.
    assert opened.effect is ToolEffect.REACHES_OUT
    regular = tools["raw__regular"].schema
    assert regular == {"type": "object", "properties": {"pattern": {"type": "string"}}}


@pytest.mark.parametrize(("how", "tools"), [("endless", 50), ("circle", 2), ("nothing", 0)])
def test_lists_end(running: Running, how: str, tools: int) -> None:
    running.add(how)
    assert running.ready().tools == tools


def test_tools_that_change_are_told_of_until_they_are_accepted(running: Running) -> None:
    server = running.add()
    running.ready()
    assert not running.state().changed
    running.call("change")
    until(lambda: running.state().changed)
    assert running.servers.tools()[0].purpose == "Sends what you say to somebody."
    # Over a restart it is still so, of what is kept: the program begins with its first tools again, which were seen.
    running.servers.restart(server.id)
    until(lambda: running.state().phase is ToolServerPhase.READY and not running.state().changed)
    running.call("change")
    until(lambda: running.state().changed)
    running.storage.call(lambda: running.servers.accept(server.id))
    assert not running.state().changed
    assert [tool.purpose for tool in running.accepted][:1] == ["Sends what you say to somebody."]
    seen = running.storage.call(lambda: running.kept.seen(server.id))
    assert seen is not None and len(seen) == 16
    running.servers.restart(server.id)  # now the first ones are the others
    until(lambda: running.state().phase is ToolServerPhase.READY and running.state().changed)


def test_a_server_learns_of_the_folders_it_was_given_and_gets_nothing_else(running: Running, tmp_path: Path) -> None:
    running.add(roots=(str(tmp_path),))
    running.add(name="rootless")
    running.ready()
    running.ready("rootless")
    assert json.loads(running.call("roots"))["result"]["roots"] == [{"uri": tmp_path.as_uri(), "name": tmp_path.name}]
    assert json.loads(running.call("sample"))["error"]["message"] == "Sampling not supported"


def test_servers_are_kept_and_start_with_the_core(running: Running) -> None:
    running.add(enabled=False, environment={"A": "b"}, roots=("/tmp",))
    assert running.state().phase is ToolServerPhase.OFF
    kept = running.storage.call(running.kept.all)
    running.save(msgspec.structs.replace(kept[0], enabled=True))
    running.ready()
    running.servers.close()
    again = running.storage.call(running.kept.all)
    assert again == [msgspec.structs.replace(kept[0], enabled=True)]
    assert (again[0].environment, again[0].roots) == ({"A": "b"}, ("/tmp",))


def test_the_protocol_s_package_is_imported_with_the_first_server_alone() -> None:
    asked = "import sys, core.commands.tool_servers; print({'mcp', 'mcp_types', 'jsonschema', 'httpx2', 'asyncio'} & set(sys.modules))"
    result = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "set()"


def test_names_tell_servers_apart_whatever_they_are_called() -> None:
    names = ["time", "Time 2", "time-2", "a b", "a-b", "文件", "x" * 60]
    prefixes = [prefix(ToolServer(id=ToolServerId(number), name=name)) for number, name in enumerate(names, 1)]
    assert prefixes == ["time", "time-2-2", "time-2-3", "a-b-4", "a-b", "server-6", f"{'x' * 22}-7"]
    assert len(set(prefixes)) == len(names)
