"""A server that is a program: started with as little as it needs, spoken with in lines, and ended with all that it has started itself.

The SDK's own transport isn't used. It keeps a line of any length, gets stuck at the first one that isn't UTF-8, writes what it can't read
into the log, and leaves running what a program has started when that itself ends in time (2.3.0; findings/mcp-stdio-leaves-children.sh).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import anyio
import mcp_types as types
import psutil
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
from mcp.shared.message import SessionMessage

from core.errors import ToolServerFailed
from core.records import ToolServer
from core.tools.servers.log import ServerLog
from core.tools.servers.pace import Pace

LINE_BYTES = 4_000_000

# What programs need to find others, the user's files, and how to speak. Nothing else of ours: neither keys nor where the data is.
_INHERITED = (
    "APPDATA COMSPEC HOMEDRIVE HOMEPATH LOCALAPPDATA PATH PATHEXT PROCESSOR_ARCHITECTURE PROGRAMDATA PROGRAMFILES SYSTEMDRIVE SYSTEMROOT"
    " TEMP TMP USERNAME USERPROFILE WINDIR"
    if sys.platform == "win32"
    else "HOME LANG LANGUAGE LOGNAME PATH SHELL TMPDIR TZ USER"
).split()

# It gets so long to end once its input has; then it is told to, then it is ended.
_GRACE_S = 1.5
_TERMINATE_S = 1.0

# How often it is looked whether a program lives whose output is open.
_LOOK_S = 1.0

# How long it is waited for what a program that has ended wrote last.
_LAST_WORDS_S = 0.3

# More isn't read within a second.
_MESSAGES_A_SECOND = 500
_LOG_BYTES_A_SECOND = 200_000

# Requests of the server that aren't answered yet; the next is read when one is.
_MOST_ASKED = 32

# Where a message says which request it answers. Long ones are looked at from their beginning only.
_ID = re.compile(rb'"id"\s*:\s*(\d{1,18})\b')
_HEAD_BYTES = 2_000


def environment(given: dict[str, str]) -> dict[str, str]:
    """What a server's program is started with."""
    kept = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    kept |= {name: value for name, value in os.environ.items() if name.startswith("LC_")}
    return {**kept, **given}


def _bound_to_us() -> list[str]:
    """What a program is started with, so that it doesn't outlive a core that is killed. (One that reads its input ends anyway.)"""
    setpriv = shutil.which("setpriv") if sys.platform == "linux" else None
    return [setpriv, "--pdeathsig", "KILL"] if setpriv is not None else []


class Child:
    """The program, and the streams of messages from and to it, as the SDK's sessions take them. A context manager, entered once.

    Args:
        lost: called when it ends by itself.

    Attributes:
        died: it has ended by itself. Known once the context is left.
    """

    def __init__(self, server: ToolServer, log: ServerLog, lost: Callable[[], None]) -> None:
        self._server = server
        self._log = log
        self._lost = lost
        self.died = False
        self._tasks: list[asyncio.Task[None]] = []
        self._waiting: set[types.RequestId] = set()
        self._asked = 0
        self._process: asyncio.subprocess.Process
        self._incoming: MemoryObjectSendStream[SessionMessage | Exception]
        self._outgoing: MemoryObjectReceiveStream[SessionMessage]

    async def __aenter__(
        self,
    ) -> tuple[MemoryObjectReceiveStream[SessionMessage | Exception], MemoryObjectSendStream[SessionMessage]]:
        given = environment(self._server.environment)
        folder = Path(self._server.folder).expanduser() if self._server.folder else Path.home()
        if not folder.is_dir():
            raise ToolServerFailed(
                f"The folder of “{self._server.name}” isn't there: {folder}",
                safe="Everything else works.",
                next_step="Choose another folder in its settings.",
                again=False,
            )
        program = shutil.which(os.path.expanduser(self._server.command), path=given.get("PATH"))  # noqa: PTH111 - a name mostly
        if program is None and (folder / self._server.command).is_file():
            program = str(folder / self._server.command)
        if program is None:
            raise ToolServerFailed(
                f"The program “{self._server.command}” wasn't found.",
                safe="Everything else works.",
                next_step="Install it, or write the whole path of the program.",
                again=False,
            )
        try:
            self._process = await asyncio.create_subprocess_exec(
                *_bound_to_us(),
                program,
                *self._server.arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                env=given,
                cwd=folder,
                limit=LINE_BYTES,
                start_new_session=True,  # a group of its own, which is ended as one
            )
        except (OSError, ValueError) as error:
            # The error itself may quote what the program was to be started with.
            raise ToolServerFailed(
                f"“{self._server.name}” can't be started.",
                safe="Everything else works.",
                next_step="Check the command in its settings.",
                detail=error.strerror or "" if isinstance(error, OSError) else "",
                again=False,
            ) from None
        self._incoming, read = anyio.create_memory_object_stream[SessionMessage | Exception](0)
        write, self._outgoing = anyio.create_memory_object_stream[SessionMessage](0)
        self._tasks = [
            asyncio.create_task(job) for job in (self._read(), self._write(), self._read_errors(), self._watch())
        ]
        return read, write

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._tasks[0].done():
            # It writes nothing any more: mostly it has ended, which is seen in a moment.
            await self._ended(_LAST_WORDS_S)
        self.died = self._process.returncode is not None
        started = self._descendants()
        stdin = self._process.stdin
        if stdin is not None:
            stdin.close()
        try:
            await self._ended(_GRACE_S)
            if self._group_lives():
                self._signal(signal.SIGTERM)
                deadline = time.monotonic() + _TERMINATE_S
                while self._group_lives() and time.monotonic() < deadline:
                    await asyncio.sleep(0.01)
        finally:
            self._kill(started)
        # Its last words say why it ended.
        await asyncio.wait(self._tasks[2:3], timeout=_LAST_WORDS_S)
        if self.died:
            self._log.add(f"(It ended, with {self._process.returncode}.)")
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._incoming.close()
        self._outgoing.close()
        await self._ended(_TERMINATE_S)
        # What it has started may hold its pipes open, and be out of reach: nothing else closes our ends.
        self._process._transport.close()  # type: ignore[attr-defined] # noqa: SLF001

    def _kill(self, started: list[psutil.Process]) -> None:
        """End what is left of its group, and of what it has started besides."""
        self._signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        for one in started:
            # psutil knows whether a number was given to another process since.
            with contextlib.suppress(psutil.Error):
                one.kill()

    def _descendants(self) -> list[psutil.Process]:
        try:
            found: list[psutil.Process] = psutil.Process(self._process.pid).children(recursive=True)
        except psutil.Error:
            return []
        return found

    def _signal(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if sys.platform == "win32":
                self._process.send_signal(number)
            else:
                os.killpg(self._process.pid, number)

    def _group_lives(self) -> bool:
        if sys.platform == "win32":
            return self._process.returncode is None
        try:
            os.killpg(self._process.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            pass  # of somebody else in it
        return True

    async def _ended(self, seconds: float) -> None:
        """Wait so long at most for its end. (The process's own `wait` waits for its pipes too, which others may hold open.)"""
        deadline = time.monotonic() + seconds
        while self._process.returncode is None and time.monotonic() < deadline:
            await asyncio.sleep(0.01)

    async def _watch(self) -> None:
        """Tell when it has ended. Mostly its output ends with it; something that it has started may hold that open."""
        reading = self._tasks[0]
        while self._process.returncode is None and not reading.done():
            await asyncio.wait([reading], timeout=_LOOK_S)
        self._lost()

    async def _read(self) -> None:
        stdout = self._process.stdout
        assert stdout is not None
        pace = Pace(_MESSAGES_A_SECOND)
        with self._incoming:
            while True:
                try:
                    line = await stdout.readuntil(b"\n")
                except asyncio.IncompleteReadError as rest:
                    if rest.partial.strip():
                        self._log.add("(It ended in the middle of a message.)")
                    return
                except asyncio.LimitOverrunError as over:
                    head = await self._skip(stdout, over.consumed)
                    self._log.add(f"(A message of more than {LINE_BYTES // 1_000_000} MB was left out.)")
                    await self._unanswered(head, f"Its answer is larger than {LINE_BYTES // 1_000_000} MB.")
                    continue
                except ConnectionError:
                    return
                await pace.take(1)
                if not await self._take(line):
                    return

    async def _skip(self, stdout: asyncio.StreamReader, consumed: int) -> bytes:
        """Leave out the rest of a line that is too long. Returns how it begins."""
        head = (await stdout.readexactly(consumed))[:_HEAD_BYTES]
        while True:
            try:
                await stdout.readuntil(b"\n")
            except asyncio.LimitOverrunError as over:
                await stdout.readexactly(over.consumed)
            except asyncio.IncompleteReadError:
                return head
            else:
                return head

    async def _take(self, line: bytes) -> bool:
        """Hand on one message. False: nobody takes any more."""
        if not line.strip():
            return True
        try:
            message = types.jsonrpc_message_adapter.validate_json(line, by_name=False)
        except ValueError:
            # Programs print greetings and remarks where only messages belong; others write half of them.
            self._log.add(f"(Not a message: {line[:200].decode('utf-8', 'replace').strip()})")
            return await self._unanswered(line[:_HEAD_BYTES], "Its answer can't be read.")
        match message:
            case types.JSONRPCRequest():
                self._asked += 1
                while self._asked > _MOST_ASKED:
                    await asyncio.sleep(0.02)
            case types.JSONRPCNotification(method="notifications/cancelled"):
                self._asked = max(0, self._asked - 1)  # it won't be answered
            case types.JSONRPCResponse() | types.JSONRPCError():
                if message.id is not None:
                    self._waiting.discard(message.id)
        return await self._hand_on(message)

    async def _unanswered(self, head: bytes, why: str) -> bool:
        """A message can't be taken: the request that it answers, if it says which, has failed, so nobody waits for it."""
        for found in _ID.finditer(head):
            if (number := int(found[1])) in self._waiting:
                self._waiting.discard(number)
                failure = types.ErrorData(code=types.PARSE_ERROR, message=why)
                return await self._hand_on(types.JSONRPCError(jsonrpc="2.0", id=number, error=failure))
        return True

    async def _hand_on(self, message: types.JSONRPCMessage) -> bool:
        try:
            await self._incoming.send(SessionMessage(message))
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            return False
        return True

    async def _write(self) -> None:
        stdin = self._process.stdin
        assert stdin is not None
        with self._outgoing, contextlib.suppress(ConnectionError):
            async for item in self._outgoing:
                match item.message:
                    case types.JSONRPCRequest(id=number):
                        self._waiting.add(number)
                    case types.JSONRPCNotification(method="notifications/cancelled", params={"requestId": number}):
                        self._waiting.discard(number)
                    case types.JSONRPCResponse() | types.JSONRPCError():
                        self._asked = max(0, self._asked - 1)
                stdin.write(item.message.model_dump_json(by_alias=True, exclude_unset=True).encode() + b"\n")
                await stdin.drain()

    async def _read_errors(self) -> None:
        stderr = self._process.stderr
        assert stderr is not None
        pace = Pace(_LOG_BYTES_A_SECOND)
        rest = b""
        while chunk := await stderr.read(16_384):
            await pace.take(len(chunk))
            lines = (rest + chunk).split(b"\n")
            # A line without an end isn't waited for for ever.
            rest = lines.pop()[-16_384:]
            for line in lines:
                self._log.add(line.decode("utf-8", "replace"), error=True)
        self._log.add(rest.decode("utf-8", "replace"), error=True)
