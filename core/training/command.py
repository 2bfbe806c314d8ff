"""`python -m core train`: a LoRA from a training file, on this computer, as an adapter beside the model."""

from __future__ import annotations

import argparse
import math
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

import msgspec
import psutil

from core.chat.worked import load_worked
from core.errors import AlreadyThere, InvalidRequest, ModelError, RememoraError
from core.memory.dates.language import languages_of
from core.memory.learning.prompts import load_prompts
from core.model.catalog import Catalog, load_catalog
from core.paths import Paths
from core.records import Sampling
from core.settings import SettingsFile
from core.training.base_model import Rank, check_libraries, check_trainable, load_base
from core.training.file import Example, Speaker, read_file
from core.training.lessons import Beginning, Lesson, Spelled, hold_back, spell
from core.vault.asking import unlock
from core.vault.vault import Vault

_HELD_BACK = 0.1
_LONGEST = 1024
_MOST_NAMED = 5

Tell = Callable[[str], None]


class _Given(msgspec.Struct, frozen=True):
    """What a training is made of."""

    train: list[Lesson]
    held: list[Lesson]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `train`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="examples as JSON lines, such as the window exports")
    parser.add_argument(
        "--model", metavar="MODEL", help="a GGUF file, or the id of a model in the catalog (the chosen one)"
    )
    parser.add_argument("--out", type=Path, metavar="PATH", help="the adapter (in the data folder, named as FILE)")
    parser.add_argument("--epochs", type=int, default=3, metavar="N", help="how often each is seen (3)")
    parser.add_argument("--rate", type=float, default=5e-4, metavar="X", help="how large a step is (0.0005)")
    parser.add_argument("--rank", type=int, default=8, metavar="N", help="how large the adapter is (8)")
    parser.add_argument("--seed", type=int, default=7, metavar="N", help="of what is drawn at random (7)")
    parser.add_argument(
        "--held-back", type=float, default=_HELD_BACK, metavar="SHARE", help="measured on, never trained on (0.1)"
    )
    parser.add_argument("--longest", type=int, default=_LONGEST, metavar="TOKENS", help="of an example (1024)")
    parser.add_argument("--skip-broken", action="store_true", help="leave out lines that are no examples")
    parser.add_argument("--resume", action="store_true", help="go on with a training that was ended")
    parser.add_argument("--anew", action="store_true", help="begin anew, whatever was kept of an earlier one")
    parser.add_argument("--replace", action="store_true", help="an adapter that is there may be replaced")


def run(options: argparse.Namespace, paths: Paths, out: TextIO, err: TextIO) -> int:
    """Train. Returns the exit code: 0; 1 if it couldn't be done; 130 if it was ended."""
    try:
        _train(options, paths, out, err)
    except RememoraError as error:
        problem = error.problem
        err.write(" ".join(part for part in (problem.what, problem.safe, problem.next_step) if part) + "\n")
        if problem.detail:
            err.write(f"({problem.detail})\n")
        return 1
    except KeyboardInterrupt:
        err.write("\nEnded. Go on with --resume.\n")
        return 130
    return 0


def _train(options: argparse.Namespace, paths: Paths, out: TextIO, err: TextIO) -> None:
    _check(options)
    check_libraries()
    catalog = load_catalog()
    path, name, functions = _model(options, paths, catalog, err)
    file = check_trainable(path)
    read = read_file(options.file, skip_broken=options.skip_broken)
    for one in read.broken[:_MOST_NAMED]:
        out.write(f"line {one.number} is left out: {one.why}\n")
    place = _place(options, paths)
    # Not called as what is half written: that is removed after a day.
    kept = place.with_name(f".{place.stem}.training")
    _check_place(place, kept, options)

    def tell(line: str) -> None:
        out.write(line + "\n")
        out.flush()

    tell(f"{options.file.name}: {len(read.examples)} examples")
    spelled = _spelled(path, read.examples, options.longest, functions=functions)
    given = _given(options, spelled, tell)
    tell(f"loading {name} …")
    # Their import takes seconds.
    from core.training.adapter_file import Trained, write_adapter
    from core.training.fitting import Fitting, Plan, Progress

    base = load_base(path, file, Rank(options.rank, 2 * options.rank), options.seed)

    def told(progress: Progress) -> None:
        left = progress.seconds / progress.step * (progress.steps - progress.step)
        tell(
            f"epoch {progress.epoch} of {options.epochs}, step {progress.step} of {progress.steps}:"
            f" loss {progress.loss:.3f}, {progress.seconds:.0f} s, about {left:.0f} s left"
        )

    plan = Plan(epochs=options.epochs, rate=options.rate, seed=options.seed)
    fitting = Fitting(base, given.train, given.held, plan, kept=kept, told=told)
    tell(f"training on {_device_words(base.device)}")
    if options.resume and kept.exists():
        tell(f"going on after step {fitting.resume()} of {fitting.steps}")
    outcome = fitting.run()
    write_adapter(
        place,
        base,
        Trained(
            name=options.file.stem,
            examples=len(given.train),
            loss_before=outcome.loss_before,
            loss_after=outcome.loss_after,
        ),
    )
    kept.unlink(missing_ok=True)
    _tell_outcome(tell, outcome.loss_before, outcome.loss_after, bool(given.held))
    tell(f"{outcome.seconds:.0f} s, {_peak() / 1e9:.1f} GB of memory at most")
    tell(
        f"{place}: an adapter of {place.stat().st_size / 1e6:.1f} MB for {name}. Put it beside the model in the settings."
    )


def _check(options: argparse.Namespace) -> None:
    ranges = {
        "--epochs": (options.epochs, 1, 100),
        "--rate": (options.rate, 1e-7, 0.1),
        "--rank": (options.rank, 1, 256),
        "--held-back": (options.held_back, 0.0, 0.5),
        "--longest": (options.longest, 64, 32768),
    }
    for name, (value, least, most) in ranges.items():
        if not least <= value <= most:
            raise InvalidRequest(f"{name} lies between {least:g} and {most:g}.", safe="Nothing was trained.")


def _model(options: argparse.Namespace, paths: Paths, catalog: Catalog, err: TextIO) -> tuple[Path, str, bool]:
    """The file of the model to train beside, what it is called, and whether it calls functions."""
    choice = options.model or _chosen(options, paths, err)
    if choice is None:
        raise ModelError("No model is chosen yet.", safe="Nothing was trained.", next_step="Give one with --model.")
    if Path(choice).exists():
        choice = str(Path(choice).absolute())
    info = catalog.info(choice, paths.models)
    if not info.path:
        raise ModelError(
            f"{info.name} isn't on this computer, or isn't a model.",
            safe="Nothing was trained.",
            next_step="Download it on the Models page, or give another with --model.",
        )
    return Path(info.path), info.name, bool(catalog.functions(choice))


def _chosen(options: argparse.Namespace, paths: Paths, err: TextIO) -> str | None:
    vault = Vault(paths.data)
    unlock(vault, options, err)
    return SettingsFile(paths.settings, seal=vault.seal).current.model


def _place(options: argparse.Namespace, paths: Paths) -> Path:
    if options.out is not None:
        place: Path = options.out.expanduser().absolute()
        return place if place.suffix == ".gguf" else place.with_name(place.name + ".gguf")
    paths.adapters.mkdir(parents=True, exist_ok=True)
    return paths.adapters / f"{options.file.stem}.gguf"


def _check_place(place: Path, kept: Path, options: argparse.Namespace) -> None:
    """Raises what keeps anything from being written, before hours are spent."""
    if not place.parent.is_dir():
        raise InvalidRequest(
            f"There is no folder {place.parent}.",
            safe="Nothing was trained.",
            next_step="Make it, or give another --out.",
        )
    if place.exists() and not options.replace:
        raise AlreadyThere(
            f"{place} is there already.",
            safe="It was left as it is.",
            next_step="Add --replace, or give another place with --out.",
        )
    if kept.exists() and not (options.resume or options.anew):
        raise AlreadyThere(
            f"A training for {place.name} was begun and not ended.",
            safe="It was left as it is.",
            next_step="Go on with --resume, or begin anew with --anew.",
        )


def _spelled(path: Path, examples: Sequence[Example], longest: int, *, functions: bool) -> Spelled:
    """The examples in the model's tokens. Its weights are mapped, not read, and gone before they are loaded for training."""
    from core.model.hardware import threads
    from core.model.llama import LlamaModel

    model = LlamaModel.load(
        path,
        name=path.stem,
        context_length=256,
        sampling=Sampling(),
        threads=threads(),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
        use_gpu=False,
    )
    try:
        return spell(examples, model, begun=_beginning(shown=not functions), longest=longest)
    finally:
        model.close()


def _beginning(*, shown: bool) -> Callable[[Example], Beginning]:
    """What stands before a conversation in the program while nothing is known, so that what is learned shows there.

    Args:
        shown: models that call no functions are shown worked turns, in the user's language.
    """
    prompts, worked = load_prompts(), load_worked() if shown else {}
    system = f"{prompts.persona}\n\n{prompts.system}"

    def begun(example: Example) -> Beginning:
        said = next(one.content for one in example.asked if one.role is Speaker.USER)
        language = next(iter(languages_of(said)), "")
        return Beginning(system, worked.get(language, worked.get("en", ())))

    return begun


def _given(options: argparse.Namespace, spelled: Spelled, tell: Tell) -> _Given:
    if spelled.shortened:
        tell(f"{spelled.shortened} are longer than {options.longest} tokens: their oldest turns are left out")
    if spelled.too_long:
        tell(f"{spelled.too_long} are left out: their last turn alone is longer than {options.longest} tokens")
    if not spelled.lessons:
        raise InvalidRequest(
            "No example is short enough.", safe="Nothing was trained.", next_step="Add --longest with more tokens."
        )
    train, held = hold_back(spelled.lessons, options.held_back)
    if not held and options.held_back:
        tell("too few different examples to hold any back: what comes of it isn't measured")
    else:
        tell(f"{len(train)} to train on, {len(held)} held back (chosen by a hash of each)")
    return _Given(train, held)


def _tell_outcome(tell: Tell, before: float, after: float, measured: bool) -> None:
    if not measured:
        return
    change = 100 * abs(before - after) / before if before else 0.0
    tell(
        f"held back: loss {before:.3f} before, {after:.3f} after ({change:.0f} % {'lower' if after <= before else 'higher'});"
        f" perplexity {math.exp(before):.1f} and {math.exp(after):.1f}"
    )
    if after >= before:
        tell("It got worse on what it hadn't seen: try fewer epochs, a smaller rate, or more examples.")


def _device_words(device: str) -> str:
    return "the graphics processor" if device == "cuda" else "the processor"


def _peak() -> float:
    """The most memory this process has had, in bytes; 0 where the system doesn't say."""
    if sys.platform == "win32":
        return float(psutil.Process().memory_info().peak_wset)
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(most if sys.platform == "darwin" else most * 1024)
