"""Without a server chosen, the core asks nothing of any network: it runs where every connection is refused."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from core import protocol
from core.paths import Paths
from core.records import MessageStatus
from tests.end_to_end import core_process
from tests.end_to_end.core_process import CoreProcess
from tests.end_to_end.settings import SHORT, keep_sampling

pytestmark = pytest.mark.timeout(900)

# Read by the child before anything of ours.
_DENIED = """
import os, socket

def refuse(*arguments, **options):
    with open(os.environ["DENIED_LOG"], "a") as log:
        log.write(f"{arguments}\\n")
    raise PermissionError("no network here")

socket.socket.connect = socket.socket.connect_ex = refuse
socket.getaddrinfo = socket.create_connection = refuse
"""


def test_a_whole_life_without_a_network(
    small_model_path: Path, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sitecustomize.py").write_text(_DENIED)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    tried = tmp_path / "tried"
    monkeypatch.setenv("DENIED_LOG", str(tried))
    keep_sampling(paths, small_model_path, SHORT, titles=True)
    with CoreProcess("--model", str(small_model_path)) as core:
        core.hello()
        core.ready()
        core.talk("I'm allergic to peanuts.")
        core.indexed()
        asked = core.talk("What should I not eat?")
        assert core.reply_to(asked).status is MessageStatus.COMPLETE
        shown = core.ask(protocol.ShowRecall(message_id=asked.reply_id), protocol.RecallShown)
        assert any("peanuts" in item.text for item in shown.items)
        assert not tried.exists(), tried.read_text()
        # The way is really barred: what the user asks for does try.
        failed = core.ask(protocol.ListServerModels(address="localhost:9"), protocol.Failed)
        assert failed.problem.next_step
        assert tried.exists()
        assert core.close() == 0


def _without_network() -> bool:
    found = shutil.which("unshare")
    return (
        found is not None and subprocess.run([found, "--net", "true"], check=False, capture_output=True).returncode == 0
    )


@pytest.mark.skipif(
    not _without_network(), reason="a network namespace of one's own takes unshare and the right to use it"
)
def test_a_whole_life_has_no_socket(
    small_model_path: Path, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = core_process.core_program()
    monkeypatch.setattr(core_process, "core_program", lambda: ["unshare", "--net", *program])
    keep_sampling(paths, small_model_path, SHORT, titles=True)
    letter = tmp_path / "letter.txt"
    letter.write_text("The ferry to Ghent leaves at 7:45 from pier four.")
    with CoreProcess("--model", str(small_model_path)) as core:

        def sockets() -> list[str]:
            """Those of the namespace, which is the core's alone, but for pairs without a name, with which threads of one process wake each other."""
            found = []
            for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "packet", "unix"):
                listed = Path(f"/proc/{core.process.pid}/net/{kind}")
                rows = listed.read_text().splitlines()[1:] if listed.exists() else []
                found += [row for row in rows if kind != "unix" or row.split()[7:]]
            return found

        core.hello()
        core.ready()
        core.talk("I'm allergic to peanuts.")
        core.indexed()
        assert sockets() == []
        core.ask(protocol.AddDocuments(paths=(str(letter),)), protocol.DocumentsTaken)
        core.documents_read()
        asked = core.talk("What should I not eat?")
        shown = core.ask(protocol.ShowRecall(message_id=asked.reply_id), protocol.RecallShown)
        assert any("peanuts" in item.text for item in shown.items)
        assert sockets() == []
        core.ask(protocol.DeleteEverything(), protocol.Done)
        assert sockets() == []
        assert core.close() == 0
