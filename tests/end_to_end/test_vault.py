"""Passphrase and lock through the real core process: set, killed, unlocked, locked, changed, removed."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from core import protocol
from core.model.catalog import HubAddress, load_catalog
from core.paths import Paths
from core.protocol import PROTOCOL_VERSION
from core.records import MessageStatus, Place, Role, VaultState
from core.vault.header import COPY, ID, NAME
from tests.end_to_end.core_process import CoreProcess, core_program
from tests.end_to_end.settings import ENDLESS, STORY, keep_sampling, keep_settings, paths_at
from tests.unit_core.pictures.drawn import written

PASSPHRASE = "correct horse"
NO_HUB = "http://127.0.0.1:9"
SAID = "My sister Clara visits on 12 June."

pytestmark = pytest.mark.timeout(900)


def locked(core: CoreProcess) -> protocol.Locked:
    return core.ask(protocol.Hello(protocol=PROTOCOL_VERSION), protocol.Locked)


def unlocked(core: CoreProcess, secret: str = PASSPHRASE) -> protocol.Welcome:
    locked(core)
    core.ask(protocol.Unlock(secret=secret), protocol.Unlocked)
    return core.hello()


def seal(core: CoreProcess, passphrase: str = PASSPHRASE) -> str:
    """Set a passphrase and wait until everything is sealed. Returns the recovery code."""
    code = core.ask(protocol.SetPassphrase(passphrase=passphrase), protocol.PassphraseSet).recovery_code
    core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.SEALED)
    return code


def texts(core: CoreProcess) -> list[str]:
    listed = core.ask(protocol.ListConversations(), protocol.ConversationsListed)
    return [
        message.text
        for one in listed.conversations
        for message in core.ask(protocol.ListMessages(conversation_id=one.id), protocol.MessagesListed).messages
        if message.role is Role.USER
    ]


def plain_bytes(paths: Paths, text: str) -> list[Path]:
    """Files in which a text can be read."""
    home = paths.data.parent
    wanted = (text.encode(), text.encode("utf-16-le"))
    return [
        file for file in home.rglob("*") if file.is_file() and any(spelling in file.read_bytes() for spelling in wanted)
    ]


@pytest.fixture(scope="module")
def plain_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of a person who has said something, to be copied."""
    home = tmp_path_factory.mktemp("plain") / "home"
    keep_settings(paths_at(home), hub_endpoint=NO_HUB)
    with CoreProcess("--demo", home=home) as core:
        core.hello()
        core.talk(SAID)
        assert core.close() == 0
    return home


@pytest.fixture(scope="module")
def sealed_home(plain_home: Path) -> Path:
    """The same, with a passphrase: setting one takes seconds."""
    home = plain_home.with_name("sealed")
    shutil.copytree(plain_home, home)
    with CoreProcess("--demo", home=home) as core:
        core.hello()
        seal(core)
        assert core.close() == 0
    return home


@pytest.fixture
def _said(plain_home: Path, home: Path) -> None:
    shutil.copytree(plain_home, home, dirs_exist_ok=True)


@pytest.fixture
def _sealed(sealed_home: Path, home: Path) -> None:
    shutil.copytree(sealed_home, home, dirs_exist_ok=True)


def test_a_life_with_a_passphrase(paths: Paths) -> None:
    with CoreProcess("--demo") as core:
        assert core.hello().vault.state is VaultState.PLAIN
        assert core.ask(protocol.LockStore(), protocol.Failed).problem.code == "vault"
        core.talk(SAID)
        code = seal(core)
        shown = core.ask(protocol.ShowVault(), protocol.VaultShown).vault
        assert (shown.state, shown.recovery_code, shown.keyring) == (VaultState.SEALED, True, False)
        picture = core.ask(protocol.TakePicture(data=written("QUOKKA"), name="note.png"), protocol.PictureTaken).picture
        place = Place(
            page="chat", conversation=1, message=1, drafts=((1, "half a sentence"),), pictures=((1, (picture,)),)
        )
        core.ask(protocol.LockStore(place=place), protocol.Done)
        assert core.close() == 0
    assert (paths.data / "place").exists()
    assert plain_bytes(paths, "half a sentence") == plain_bytes(paths, "Clara") == plain_bytes(paths, "note.png") == []

    with CoreProcess("--demo") as core:
        lock = locked(core).lock
        assert (lock.wait_until, lock.recovery_code, lock.keyring) == (0, True, False)
        for command in (protocol.ListConversations(), protocol.ShowVault(), protocol.ListMemories()):
            assert core.ask(command, protocol.Failed).problem.code == "vault"
        assert core.ask(protocol.ListModels(), protocol.ModelsListed).models
        assert core.ask(protocol.Unlock(secret="wrong"), protocol.Failed).problem.code == "wrong_passphrase"
        assert core.ask(protocol.Unlock(), protocol.Failed).problem.code == "no_keyring"
        core.ask(protocol.Unlock(secret=code), protocol.Unlocked)
        welcome = core.hello()
        assert (welcome.place, welcome.vault.state) == (place, VaultState.SEALED)
        assert core.hello().place is None
        assert core.ask(protocol.LoadPicture(picture_id=picture.id), protocol.PictureLoaded).size == picture.size
        assert texts(core) == [SAID]
        change = protocol.SetPassphrase(passphrase="another", current=PASSPHRASE, recovery_code=False)
        assert core.ask(change, protocol.PassphraseSet).recovery_code == ""
        assert core.close() == 0

    with CoreProcess("--demo") as core:
        locked(core)
        assert core.ask(protocol.Unlock(secret=PASSPHRASE), protocol.Failed).problem.code == "wrong_passphrase"
        core.ask(protocol.Unlock(secret="another"), protocol.Unlocked)
        assert core.hello().place is None
        wrong = core.ask(protocol.RemovePassphrase(current=PASSPHRASE), protocol.Failed)
        assert wrong.problem.code == "wrong_passphrase"
        core.ask(protocol.RemovePassphrase(current="another"), protocol.Done)
        core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.PLAIN)
        assert core.close() == 0
    assert not any((paths.data / name).exists() for name in (NAME, COPY, ID))
    with CoreProcess("--demo") as core:
        assert core.hello().vault.state is VaultState.PLAIN
        assert texts(core) == [SAID]


@pytest.mark.usefixtures("_sealed")
def test_waits_are_told_and_survive_a_restart() -> None:
    with CoreProcess("--demo") as core:
        locked(core)
        begun = time.time()
        for _ in range(3):
            assert core.ask(protocol.Unlock(secret="wrong"), protocol.Failed).problem.code == "wrong_passphrase"
        told = core.wait(protocol.LockChanged).lock.wait_until
        assert told > begun
        core.kill()
    with CoreProcess("--demo") as core:
        until = locked(core).lock.wait_until
        assert until == 0 or abs(until - told) < 1
        # Until then the right one isn't looked at either.
        while isinstance(answer := core.ask(protocol.Unlock(secret=PASSPHRASE), protocol.Reply), protocol.Failed):
            assert answer.problem.code == "vault"
            time.sleep(0.1)
        assert isinstance(answer, protocol.Unlocked)
        assert time.time() > until - 0.1
        assert core.hello().vault.state is VaultState.SEALED


@pytest.mark.usefixtures("_said")
@pytest.mark.parametrize("seed", range(3))
def test_killed_at_a_random_moment_nothing_is_lost(seed: int, paths: Paths) -> None:
    """Of sealing, changing and removing; the passphrase that holds is the old or the new one."""
    draw = random.Random(seed)
    known = [""]
    for wanted in (PASSPHRASE, "another", ""):
        with CoreProcess("--demo") as core:
            current = _opened(core, known)
            if wanted:
                core.send(protocol.SetPassphrase(passphrase=wanted, current=current))
            else:
                core.send(protocol.RemovePassphrase(current=current))
            known = [current, wanted]
            time.sleep(draw.uniform(0, 3))
            core.kill()
    with CoreProcess("--demo") as core:
        current = _opened(core, known)
        assert texts(core) == [SAID]
        core.ask(protocol.SetPassphrase(passphrase="last", current=current), protocol.PassphraseSet)
        core.wait(protocol.VaultChanged, lambda event: event.vault.state is VaultState.SEALED)
        assert core.close() == 0
    assert plain_bytes(paths, "Clara") == []
    with CoreProcess("--demo") as core:
        unlocked(core, "last")
        assert texts(core) == [SAID]


def _opened(core: CoreProcess, known: list[str]) -> str:
    """Open the store with one of these, and tell which."""
    reply = core.ask(protocol.Hello(protocol=PROTOCOL_VERSION), protocol.Reply)
    if isinstance(reply, protocol.Welcome):
        assert "" in known
        return ""
    for secret in filter(None, reversed(known)):
        answer = core.ask(protocol.Unlock(secret=secret), protocol.Reply)
        if isinstance(answer, protocol.Unlocked):
            core.hello()
            return secret
    raise AssertionError(f"none of {known} unlocks it")


def test_a_reply_that_is_written_when_it_is_locked_is_kept_as_interrupted(small_model_path: Path, paths: Paths) -> None:
    keep_sampling(paths, small_model_path, ENDLESS)
    with CoreProcess("--model", str(small_model_path)) as core:
        core.hello()
        seal(core)
        core.wait(protocol.ModelStateChanged, lambda event: event.state.phase == "ready")
        asked = protocol.SendMessage(conversation_id=None, text=STORY)
        accepted = core.ask(asked, protocol.MessageAccepted)
        core.wait(protocol.TokensGenerated)
        core.ask(protocol.LockStore(), protocol.Done)
        assert core.close() == 0
    with CoreProcess() as core:
        unlocked(core)
        listed = core.ask(protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed)
        assert listed.messages[-1].status is MessageStatus.INTERRUPTED
        assert listed.messages[-1].text
        core.wait(protocol.ModelStateChanged, lambda event: event.state.phase == "ready")  # it had been chosen


@pytest.mark.usefixtures("_sealed")
def test_a_damaged_header_is_said_to_every_command(paths: Paths) -> None:
    kept = (paths.data / NAME).read_bytes()
    for name in (NAME, COPY):
        (paths.data / name).write_bytes(b"\0" * 100)
    with CoreProcess("--demo") as core:
        failed = core.ask(protocol.Hello(protocol=PROTOCOL_VERSION), protocol.Failed)
        assert failed.problem.code == "vault_damaged"
        assert core.ask(protocol.ListModels(), protocol.Failed).problem == failed.problem
    (paths.data / NAME).write_bytes(kept)
    with CoreProcess("--demo") as core:
        assert unlocked(core).vault.state is VaultState.SEALED


# --- the command line -------------------------------------------------------------------------------------------------


def run(*arguments: str, given: str = "", **more: object) -> subprocess.CompletedProcess[str]:
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [*core_program(), *arguments], input=given, capture_output=True, text=True, timeout=300, check=False, **more
    )  # type: ignore[call-overload]
    return done


@pytest.mark.usefixtures("_sealed")
def test_the_command_line_asks_for_the_passphrase_and_takes_it_from_stdin_or_a_descriptor(tmp_path: Path) -> None:
    refused = run("export", "--list")
    assert refused.returncode == 1
    assert "has a passphrase" in refused.stderr
    assert "--passphrase-stdin" in refused.stderr
    wrong = run("export", "--list", "--passphrase-stdin", given="wrong\n")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "doesn't unlock" in wrong.stderr
    assert run("export", "--list", "--passphrase-stdin", given=PASSPHRASE + "\r\n").stdout.startswith("1\t")

    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    exported = run("export", str(tmp_path / "all.json"), f"--passphrase-fd={reading}", pass_fds=(reading,))
    os.close(reading)
    assert exported.returncode == 0, exported.stderr
    assert SAID in (tmp_path / "all.json").read_text(encoding="utf-8")
    assert "descriptor 77" in run("export", "--list", "--passphrase-fd=77").stderr

    talked = run("chat", "--demo", "--passphrase-stdin", given=f"{PASSPHRASE}\nHello there\n")
    assert "Hello there" in talked.stdout, talked.stderr
    assert "has a passphrase" in run("chat", "--demo", given="Hello\n").stderr

    closed = run("doctor")
    assert "aren't examined" in closed.stdout
    assert "Traceback" not in closed.stderr
    assert "the store is sealed" in run("doctor", "--passphrase-stdin", given=PASSPHRASE).stdout


@pytest.mark.usefixtures("_sealed")
@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal")
def test_on_a_terminal_it_is_typed_unseen() -> None:
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*core_program(), "export", "--list"],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    seen = b""
    for typed in ("wrong", PASSPHRASE):
        asked = seen.count(b"recovery code: ")
        while seen.count(b"recovery code: ") == asked:
            seen += os.read(ours, 1024)
        os.write(ours, typed.encode() + b"\n")
    out, _ = process.communicate(timeout=120)
    os.close(ours)
    assert out.startswith(b"1\t")
    assert PASSPHRASE.encode() not in seen


# --- downloads --------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("_sealed")
def test_downloads_that_ran_are_taken_up_while_it_is_locked_and_go_on_when_it_is_unlocked(paths: Paths) -> None:
    with CoreProcess("--demo") as core:
        locked(core)
        listed = core.ask(protocol.ListModels(), protocol.ModelsListed)
        catalog = load_catalog()
        wanted = next(
            model
            for model in listed.models
            if not model.installed and all(isinstance(one, HubAddress) for one in catalog.entry(model.id).sources)
        )
        assert core.close() == 0
    paths.models.mkdir(parents=True, exist_ok=True)
    (paths.models / "unfinished.json").write_bytes(msgspec.json.encode([wanted.id, "gone/since"]))
    with CoreProcess("--demo") as core:
        locked(core)
        # There is no hub; that it was tried is said.
        assert core.wait((protocol.DownloadFailed), lambda event: event.model_id == wanted.id)
        assert not (paths.models / "unfinished.json").exists()


@pytest.mark.usefixtures("_sealed")
def test_each_person_has_a_passphrase_of_their_own() -> None:
    with CoreProcess("--demo") as core:
        unlocked(core)
        bea = core.ask(protocol.AddProfile(name="Bea"), protocol.ProfilesListed).profiles[-1]
    with CoreProcess("--demo") as core:
        lock = locked(core).lock
        listed = core.ask(protocol.ListProfiles(), protocol.ProfilesListed)
        assert (listed.current, listed.profiles[-1]) == ("", bea)
        assert lock.profile == listed.profiles[0].name
    with CoreProcess("--demo", "--profile", bea.id) as core:
        assert core.hello().vault.state is VaultState.PLAIN
        assert texts(core) == []
        seal(core, "of Bea")
    with CoreProcess("--demo", "--profile", bea.id) as core:
        assert locked(core).lock.profile == "Bea"
        assert core.ask(protocol.Unlock(secret=PASSPHRASE), protocol.Failed).problem.code == "wrong_passphrase"
        core.ask(protocol.Unlock(secret="of Bea"), protocol.Unlocked)
        core.hello()
    with CoreProcess("--demo") as core:
        unlocked(core)
        assert texts(core) == [SAID]
