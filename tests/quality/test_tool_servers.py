"""Servers of tools that others have made, as they come from the package indexes: each in an environment of its own."""

from __future__ import annotations

import http.server
import shutil
import subprocess
import threading
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.records import ToolServer
from core.tools.base import ToolFailed
from core.tools.servers.times import Times
from tests.unit_core.tools.conftest import Running

pytestmark = pytest.mark.quality


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    running = Running(tmp_path / "store.db", Times())
    yield running
    running.close()


@pytest.fixture(scope="module")
def newest(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Programs that stand on the newest SDK."""
    return programs(tmp_path_factory.mktemp("newest"), "mcp-server-time", "mcp-server-fetch")


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Programs that stand on the SDK before 2, and begin with a handshake. (mcp-server-sqlite 2025.4.25 doesn't start with a newer one.)"""
    return programs(tmp_path_factory.mktemp("older"), "mcp-server-time", "mcp-server-sqlite", "mcp<2")


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The protocol's own file server, from npm."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("there is no npm here")
    folder = tmp_path_factory.mktemp("node")
    package = "@modelcontextprotocol/server-filesystem"
    result = subprocess.run(
        [npm, "install", "--silent", "--prefix", str(folder), package], capture_output=True, text=True
    )
    if result.returncode:
        pytest.skip(f"{package} can't be installed: {result.stderr[-300:]}")
    return folder / "node_modules/.bin"


@pytest.mark.parametrize("which", ["newest", "older"])
def test_time(running: Running, which: str, request: pytest.FixtureRequest) -> None:
    command = request.getfixturevalue(which) / "mcp-server-time"
    running.add(command=str(command), arguments=("--local-timezone", "UTC"))
    assert running.ready().version.startswith("mcp-time")
    assert "+09:00" in called(running, "get_current_time", timezone="Asia/Tokyo")
    with pytest.raises(ToolFailed, match="Invalid timezone"):
        called(running, "get_current_time", timezone="Nowhere")


def test_sqlite(running: Running, older: Path, tmp_path: Path) -> None:
    running.add(command=str(older / "mcp-server-sqlite"), arguments=("--db-path", str(tmp_path / "their.db")))
    assert running.ready().tools == 6
    called(running, "create_table", query="CREATE TABLE people (name TEXT)")
    called(running, "write_query", query="INSERT INTO people VALUES ('Clara')")
    assert "Clara" in called(running, "read_query", query="SELECT * FROM people")


def test_fetch_on_loopback(running: Running, newest: Path) -> None:
    pages = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    thread = threading.Thread(target=pages.serve_forever)
    thread.start()
    try:
        allowed = ("--ignore-robots-txt", "--allow-private-ips")
        running.add(command=str(newest / "mcp-server-fetch"), arguments=allowed)
        running.ready()
        assert "Some words" in called(running, "fetch", url=f"http://127.0.0.1:{pages.server_port}/")
    finally:
        pages.shutdown()
        thread.join()
        pages.server_close()


@pytest.mark.parametrize("by_roots", [False, True])
def test_files(running: Running, node: Path, tmp_path: Path, by_roots: bool) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    (folder / "a.txt").write_text("what stands in it", encoding="utf-8")
    server = str(node / "mcp-server-filesystem")
    added: ToolServer = (
        running.add(command=server, arguments=(), roots=(str(folder),))
        if by_roots
        else running.add(command=server, arguments=(str(folder),))
    )
    assert added.id and running.ready().tools == 14
    assert called(running, "read_text_file", path=str(folder / "a.txt")) == "what stands in it"
    with pytest.raises(ToolFailed, match="outside allowed directories"):
        called(running, "read_text_file", path="/etc/passwd")
    called(running, "write_file", path=str(folder / "b.txt"), content="new")
    assert (folder / "b.txt").read_text(encoding="utf-8") == "new"


class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/html")
        self.end_headers()
        self.wfile.write(b"<h1>Hello</h1><p>Some words</p>")

    def log_message(self, *args: object) -> None:
        pass


def programs(folder: Path, *packages: str) -> Path:
    """Install packages into a new environment."""
    venv.create(folder, with_pip=True, symlinks=True)
    pip = [str(folder / "bin/python"), "-m", "pip", "install", "--quiet", *packages]
    result = subprocess.run(pip, capture_output=True, text=True)
    if result.returncode:
        pytest.skip(f"{', '.join(packages)} can't be installed: {result.stderr[-300:]}")
    return folder / "bin"


def called(running: Running, tool: str, **arguments: object) -> str:
    return running.servers.call(f"raw__{tool}", arguments, running.context(30.0)).text
