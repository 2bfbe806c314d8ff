"""`python -m core`: the core service, with or without a window, a conversation in the terminal, a check-up, an export, or the memory for other programs."""

from __future__ import annotations

import argparse
import faulthandler
import itertools
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NoReturn

from filelock import FileLock

import core
from core.backup.restoring import put_in_place
from core.composition import Core, build
from core.data_folder import lock_folder, put_copy_back
from core.engine import Loader
from core.errors import InvalidRequest, RememoraError
from core.evaluation.command import add_arguments as add_evaluation_arguments
from core.evaluation.command import run as evaluate
from core.exports.command import add_arguments as add_export_arguments
from core.exports.command import run as export
from core.hosting import Asker, add_client_arguments, add_host_arguments, host, let_in
from core.keys import ServerKeys
from core.listening import Listener
from core.logs import LogFile, start_logging
from core.model.beside import Beside
from core.model.catalog import Catalog, load_catalog
from core.model.download import Downloader
from core.model.hardware import battery_charge, quiet_openmp, yield_to_others
from core.model.loader import DemoLoader, LlamaLoader, load_embedder
from core.model.server_choice import is_on_server
from core.model.server_loader import ServerLoader
from core.paths import Paths, default_paths
from core.private_files import no_memory_images
from core.profiles import Profiles
from core.protocol import Event, Failed, Reply, decode_command, request_id_of
from core.records import Problem
from core.reminders.schedule import passed_seconds
from core.serving.health import add_arguments as add_health_arguments
from core.serving.health import health
from core.serving.place import Place, tell_place
from core.serving.reach import Reach, reach_of
from core.settings import SettingsFile
from core.training.command import add_arguments as add_training_arguments
from core.training.command import run as train
from core.transport import LineTransport, guarded_stdio, guarded_stdout
from core.vault.asking import add_arguments as add_passphrase_arguments
from core.vault.asking import unlock
from core.vault.header import is_sealed
from core.vault.locked import LockedCore
from core.vault.sealing import Seal
from core.vault.vault import Vault

log = logging.getLogger(__name__)

_ON_LOOPBACK = Reach()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one of `serve`, `chat`, `host`, `client`, `health`, `doctor`, `export`, `eval`, `train`, `mcp`. Returns the exit code."""
    options = _parser().parse_args(_with_default(sys.argv[1:] if arguments is None else list(arguments)))
    paths = default_paths().of(options.profile)
    _environment()
    no_memory_images()
    if options.command == "health":
        return health(paths, options.port, sys.stdout)
    if options.command == "mcp":
        from core.serving.bridge import bridge

        return bridge(paths, options.port)
    seal = Seal()
    log_file = start_logging(paths.logs, verbose=options.verbose, seal=seal, locked=is_sealed(paths.data))
    if options.command == "doctor":
        return _doctor(paths, options)
    if options.command == "chat":
        return _chat(paths, options, seal)
    if options.command in ("host", "client"):
        return _host(paths, options, seal, log_file)
    if options.command == "export":
        return export(options, paths, sys.stdout, sys.stderr)
    if options.command == "train":
        return train(options, paths, sys.stdout, sys.stderr)
    if options.command == "eval":
        # Native libraries print to fd 1; `--json` promises one object on stdout and nothing else.
        with guarded_stdout() as out:
            return evaluate(options, out, sys.stderr)
    return _serve(paths, options, seal, log_file)


def _with_default(arguments: list[str]) -> list[str]:
    """`serve` is meant when no command is named."""
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in {"-h", "--help", "--version"}):
        return ["serve", *arguments]
    return arguments


def _parser() -> argparse.ArgumentParser:
    program = "rememora-core" if getattr(sys, "frozen", False) else "python -m core"
    parser = argparse.ArgumentParser(prog=program, description="The core service of Rememora.")
    parser.add_argument("--version", action="version", version=f"Rememora {core.__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--profile", default="", metavar="ID", help="whose data, where several people use this account")
    common.add_argument("--verbose", action="store_true", help="log in detail; may include parts of conversations")
    running = argparse.ArgumentParser(add_help=False)
    running.add_argument(
        "--model",
        metavar="MODEL",
        help="a GGUF file, the id of a model in the catalog, or ADDRESS#NAME of one on a server",
    )
    running.add_argument("--context", type=int, metavar="TOKENS", help="context window, in tokens")
    running.add_argument("--demo", action="store_true", help="a scripted model instead of a real one")
    serving = commands.add_parser(
        "serve", parents=[common, running], help="JSON lines on stdin and stdout, until stdin ends (default)"
    )
    serving.add_argument(
        "--put-copy-back",
        action="store_true",
        help="first put the copy from before the last upgrade in the place of a database that can't be opened",
    )
    opening = argparse.ArgumentParser(add_help=False)
    add_passphrase_arguments(opening)
    commands.add_parser("chat", parents=[common, running, opening], help="talk in the terminal")
    examining = commands.add_parser(
        "doctor", parents=[common, opening], help="versions, folders, models, health of the index"
    )
    examining.add_argument("--log", action="store_true", help="print the log instead, also where it is sealed")
    examining.add_argument(
        "--find", metavar="TEXT", help="search all files of this installation for a text; - reads it from stdin"
    )
    examining.add_argument("--models", action="store_true", help="with --find: in the models, too")
    examining.add_argument("--json", action="store_true", help="with --find: as one JSON object")
    add_export_arguments(
        commands.add_parser("export", parents=[common, opening], help="conversations to a file: JSON, Markdown or HTML")
    )
    add_host_arguments(
        commands.add_parser(
            "host",
            parents=[common, running, opening],
            help="without a window: serve other programs over OpenAI's protocol and MCP, until SIGTERM",
        )
    )
    add_client_arguments(
        commands.add_parser("client", parents=[common, opening], help="let a program in, and print its key, this once")
    )
    add_health_arguments(
        commands.add_parser("health", parents=[common], help="does a core serve here? Exit code 0 if it does")
    )
    bridging = commands.add_parser(
        "mcp",
        parents=[common],
        help="the memory of a running Rememora as an MCP server on stdin and stdout; the key is in REMEMORA_KEY",
    )
    bridging.add_argument("--port", type=int, default=0, help="where Rememora serves; else it is looked up")
    add_evaluation_arguments(
        commands.add_parser("eval", parents=[common, opening], help="measure memory and answers on this computer")
    )
    add_training_arguments(
        commands.add_parser("train", parents=[common, opening], help="a LoRA adapter for a model, from what was taught")
    )
    return parser


def _environment() -> None:
    """Settings that libraries read when they are loaded."""
    quiet_openmp(os.environ)
    os.environ["ANONYMIZED_TELEMETRY"] = "False"
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    os.environ["TOKENIZERS_PARALLELISM"] = "false"


def _doctor(paths: Paths, options: argparse.Namespace) -> int:
    from core.doctor import examine, show_log

    if options.find is not None:
        from core.find.command import find

        return find(paths, options.find, sys.stdout, models=options.models, json=options.json, given=sys.stdin)

    def ask(vault: Vault) -> None:
        unlock(vault, options, sys.stderr)

    return show_log(paths, sys.stdout, ask) if options.log else examine(paths, sys.stdout, ask)


def _serve(paths: Paths, options: argparse.Namespace, seal: Seal, log_file: LogFile | None) -> int:
    transport = guarded_stdio()
    # Ctrl+C in a terminal reaches the window's process too; the window ends the core by closing its stdin.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.enable()  # a native crash leaves its stack in stderr
    yield_to_others()
    lines: Iterator[bytes] = Listener(transport.lines(), transport.send, read_at=lambda: transport.read_at).lines()
    downloader: Downloader | None = None
    try:
        catalog = load_catalog()
        profiles = Profiles(default_paths())
        profiles.use(options.profile)
        profiles.sweep()
        lock = lock_folder(paths)
        vault = Vault(paths.data, seal=seal)
        settings = SettingsFile(paths.settings, context_length=options.context, seal=seal)
        if vault.locked:
            locked = LockedCore(
                paths,
                vault,
                transport.send,
                catalog=catalog,
                settings=settings,
                profiles=Profiles(default_paths()),
            )
            tell_place(paths.data, Place(locked=True))
            threading.Thread(target=_import_ahead, name="rememora-importing", daemon=True).start()
            greeting = locked.serve(lines)
            tell_place(paths.data, None)
            locked.close(downloads=greeting is None)
            if greeting is None:
                _end()
            lines, downloader = itertools.chain([greeting], lines), locked.downloader
            settings.unlocked()
        if options.put_copy_back:
            put_copy_back(paths, time.time(), vault.database_key)
        if put_in_place(paths, time.time()):
            settings.unlocked()
        running = _build(
            paths,
            transport.send,
            options,
            catalog=catalog,
            settings=settings,
            vault=vault,
            lock=lock,
            downloader=downloader,
            log_file=log_file,
        )
    except RememoraError as error:
        log.error("the core can't start: %s", error)  # noqa: TRY400 - told to the user; no traceback needed
        _refuse(transport, lines, error.problem)
        return _end(1)
    running.service.start(_choice(options), keep=not options.demo)
    for line in lines:
        running.service.handle_line(line)
        if running.service.shutdown_asked:
            break
    running.close()
    if running.service.removal_asked:
        _remove(options.profile)
    return _end()


def _import_ahead() -> None:
    """While the passphrase is entered: seconds of work that knows nothing of anybody, and that would hold up who has unlocked."""
    import core.model.e5_network
    import core.model.e5_pieces
    import core.tasks.registry  # noqa: F401


def _remove(profile: str) -> None:
    # Its files are open, and some systems can't delete those.
    logging.shutdown()
    try:
        Profiles(default_paths()).remove(profile)
    except (RememoraError, OSError) as error:
        log.error("not all of what was kept of somebody is erased: %s", error)  # noqa: TRY400 - no traceback needed


def _end(code: int = 0) -> NoReturn:
    logging.shutdown()
    # Libraries' threads may still be busy, an import of torch for one; tearing the interpreter down under them crashes.
    os._exit(code)


def _refuse(transport: LineTransport, lines: Iterable[bytes], problem: Problem) -> None:
    """Answer every command with the reason why there is no core, until the window has heard enough."""
    for line in lines:
        try:
            request_id = decode_command(line).request_id
        except InvalidRequest:
            found = request_id_of(line)
            if found is None:
                continue
            request_id = found
        transport.send(Failed(request_id=request_id, problem=problem))


def _host(paths: Paths, options: argparse.Namespace, seal: Seal, log_file: LogFile | None) -> int:
    asker = Asker(sys.stderr)
    hosting = options.command == "host"
    try:
        reach = reach_of(options.address, options.name, options.port) if hosting else Reach()
        lock = lock_folder(paths)
        vault = Vault(paths.data, seal=seal)
        unlock(vault, options, sys.stderr)
        put_in_place(paths, time.time())
        settings = SettingsFile(paths.settings, context_length=options.context if hosting else None, seal=seal)
        running = _build(
            paths,
            asker.receive,
            options,
            catalog=load_catalog(),
            settings=settings,
            vault=vault,
            lock=lock,
            log_file=log_file,
            reach=reach,
        )
    except RememoraError as error:
        asker.say(error.problem)
        return 1
    code = 0
    try:
        if hosting:
            host(running.service, asker, _choice(options), fetch=options.fetch, keep=not options.demo)
        else:
            print(let_in(running.service, asker, options))
            sys.stdout.flush()
    except RememoraError as error:
        asker.say(error.problem)
        code = 1
    running.close()
    return _end(code)


def _chat(paths: Paths, options: argparse.Namespace, seal: Seal) -> int:
    from core.terminal import Terminal

    terminal = Terminal(sys.stdin, sys.stdout)
    try:
        lock = lock_folder(paths)
        vault = Vault(paths.data, seal=seal)
        unlock(vault, options, sys.stderr)
        put_in_place(paths, time.time())
        settings = SettingsFile(paths.settings, context_length=options.context, seal=seal)
        running = _build(
            paths, terminal.receive, options, catalog=load_catalog(), settings=settings, vault=vault, lock=lock
        )
    except RememoraError as error:
        print(f"{error.problem.what} {error.problem.next_step}", file=sys.stderr)
        return 1
    try:
        running.service.start(_choice(options), keep=not options.demo)
        return terminal.run(running.service)
    finally:
        running.close()


def _build(
    paths: Paths,
    send: Callable[[Reply | Event], None],
    options: argparse.Namespace,
    *,
    catalog: Catalog,
    settings: SettingsFile,
    vault: Vault,
    lock: FileLock,
    downloader: Downloader | None = None,
    log_file: LogFile | None = None,
    reach: Reach = _ON_LOOPBACK,
) -> Core:
    def saving() -> bool:
        return settings.current.easy_on_battery and battery_charge() is not None

    keys = ServerKeys()
    beside = Beside()
    here = LlamaLoader(
        catalog,
        paths.models,
        saving,
        quantized_kv=lambda: settings.current.quantized_kv,
        use_gpu=lambda: settings.current.use_gpu,
        beside=beside,
    )
    loader: Loader = DemoLoader() if getattr(options, "demo", False) else ServerLoader(here, keys)
    return build(
        paths,
        send,
        loader=loader,
        load_embedder=lambda entry: load_embedder(entry, paths.models),
        catalog=catalog,
        keys=keys,
        settings=settings,
        vault=vault,
        lock=lock,
        downloader=downloader,
        log_file=log_file,
        passed=passed_seconds,
        beside=beside,
        reach=reach,
    )


def _choice(options: argparse.Namespace) -> str | None:
    if options.demo:
        return "demo"
    if options.model is None:
        return None
    model: str = options.model
    if is_on_server(model):
        return model
    # A relative path means what it means where the command was given.
    return str(Path(model).absolute()) if Path(model).exists() or model.endswith(".gguf") else model


if __name__ == "__main__":
    sys.exit(main())
