"""A core that does as its first argument says, for the tests of the real `CoreClient`.

Arguments: MODE and, for some modes, a file that remembers something from one life of the process to the next.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from core.protocol import (
    PROTOCOL_VERSION,
    ConversationsListed,
    Done,
    Event,
    Failed,
    Heartbeat,
    Hello,
    IndexStateChanged,
    ListConversations,
    ListModels,
    LockChanged,
    Locked,
    LockStore,
    ModelsListed,
    ModelStateChanged,
    RenameConversation,
    Reply,
    Shutdown,
    TokensGenerated,
    Unlock,
    Unlocked,
    Welcome,
    decode_command,
    encode,
)
from core.records import (
    ConversationId,
    Folders,
    IndexState,
    Lock,
    MessageId,
    ModelPhase,
    ModelState,
    Place,
    Problem,
    Settings,
    Vault,
    VaultState,
)


def say(item: Reply | Event) -> None:
    sys.stdout.buffer.write(encode(item))
    sys.stdout.buffer.flush()


def main(mode: str, memory: Path) -> None:
    locked = mode.startswith("sealed")
    kept = memory.with_suffix(".place")
    for line in sys.stdin.buffer:
        command = decode_command(line)
        match command:
            case Hello() if locked:
                lives = int(memory.read_text()) + 1 if memory.exists() else 1
                memory.write_text(str(lives))
                lock = Lock(recovery_code=True)
                say(Locked(request_id=command.request_id, protocol=PROTOCOL_VERSION, core_version="0", lock=lock))
            case Unlock(secret="open sesame"):
                locked = False
                say(Unlocked(request_id=command.request_id))
            case Unlock():
                say(LockChanged(lock=Lock(recovery_code=True, wait_until=5.0)))
                problem = Problem(code="wrong_passphrase", what="This doesn't unlock your data.")
                say(Failed(request_id=command.request_id, problem=problem))
            case LockStore(place=place):
                kept.write_text(place.page)
                if mode != "sealed, no answer":
                    say(Done(request_id=command.request_id))
                if mode in ("sealed", "sealed, deaf"):
                    break
            case ListModels():
                say(ModelsListed(request_id=command.request_id, models=(), embedders=()))
            case Hello():
                lives = int(memory.read_text()) + 1 if memory.exists() and not mode.startswith("sealed") else 1
                memory.write_text(str(lives))
                if mode == "dies at once":
                    print("no such library", file=sys.stderr, flush=True)
                    sys.exit(3)
                if mode == "in use at first" and lives == 1:
                    problem = Problem(code="already_running", what="Rememora is already running.")
                    say(Failed(request_id=command.request_id, problem=problem))
                    continue
                if mode == "refuses":
                    problem = Problem(code="database_too_new", what="The database is from a newer release.")
                    say(Failed(request_id=command.request_id, problem=problem))
                    continue
                if mode == "has a copy" and "--put-copy-back" not in sys.argv:
                    problem = Problem(code="upgrade_failed", what="The database can't be opened.", copied_at=1.0)
                    say(Failed(request_id=command.request_id, problem=problem))
                    continue
                if mode == "garbage":
                    sys.stdout.buffer.write(b"hello?\n")
                    sys.stdout.buffer.flush()
                    continue
                if mode == "loads at once":
                    # The welcome below was written before, and arrives after.
                    say(ModelStateChanged(state=ModelState(phase=ModelPhase.READY, name="Small")))
                    say(IndexStateChanged(state=IndexState(embedder_ready=True)))
                folders = Folders(data="d", models="m", config="c", logs="l")
                say(
                    Welcome(
                        request_id=command.request_id,
                        protocol=PROTOCOL_VERSION + (1 if mode == "other version" else 0),
                        core_version="0",
                        folders=folders,
                        settings=Settings(),
                        model=ModelState(),
                        index=IndexState(),
                        memory_count=lives,
                        machine="big",
                        vault=Vault(state=VaultState.SEALED) if mode.startswith("sealed") else Vault(),
                        place=Place(page=kept.read_text()) if kept.exists() else None,
                    )
                )
            case ListConversations() if mode == "sealed, deaf":
                pass
            case ListConversations():
                say(ConversationsListed(request_id=command.request_id, conversations=()))
            case Heartbeat():
                say(Done(request_id=command.request_id))
            case RenameConversation(title="stall"):
                time.sleep(600)
            case RenameConversation(title="die"):
                print("killed by a test", file=sys.stderr, flush=True)
                sys.exit(9)
            case RenameConversation(title="big"):
                say(_tokens("x" * 4_000_000))
                say(Done(request_id=command.request_id))
            case RenameConversation(title="many"):
                sys.stdout.buffer.write(b"".join(encode(_tokens(f"{n} ")) for n in range(20_000)))
                say(Done(request_id=command.request_id))
            case RenameConversation(title="in pieces"):
                whole = encode(_tokens("你好"))
                sys.stdout.buffer.write(whole[: len(whole) // 2])
                sys.stdout.buffer.flush()
                sys.stdout.buffer.write(whole[len(whole) // 2 :])
                say(Done(request_id=command.request_id))
            case RenameConversation():
                say(Failed(request_id=command.request_id, problem=Problem(code="not_found", what="It doesn't exist.")))
            case Shutdown():
                say(Done(request_id=command.request_id))
    if mode == "won't end":
        time.sleep(60)
    memory.with_suffix(".ended").write_text("well")


def _tokens(text: str) -> TokensGenerated:
    return TokensGenerated(conversation_id=ConversationId(1), message_id=MessageId(1), text=text)


main(sys.argv[1], Path(sys.argv[2]))
