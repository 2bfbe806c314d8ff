"""Builds the Windows installer from the frozen program, with Inno Setup.

    python packaging/windows/build.py FROZEN OUT

`REMEMORA_SIGN_COMMAND` is the command that signs one file, with `$f` for its name, as Inno Setup writes it; without it nothing
is signed.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import product  # noqa: E402 - a folder named packaging can't be a package

SCRIPT = HERE / "rememora.iss"


def main(frozen: Path, out: Path) -> int:
    """Returns the exit code."""
    sign = os.environ.get("REMEMORA_SIGN_COMMAND", "")
    tree = frozen / "rememora"
    if sign:
        for program in (product.WINDOW, product.CORE):
            # Not split as a POSIX shell would: its backslashes are parts of paths.
            words = shlex.split(sign, posix=False)
            subprocess.run([word.replace("$f", str(tree / f"{program}.exe")).strip('"') for word in words], check=True)
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run(command(tree, out, sign), check=True)
    (installer,) = out.glob(f"rememora-{product.version()}-windows-*.exe")
    shutil.copy(frozen / "sbom.cdx.json", f"{installer}.cdx.json")
    return 0


def command(tree: Path, out: Path, sign: str) -> list[str]:
    """Inno Setup's compiler with what the script leaves open."""
    defined = {"Version": product.version(), "Frozen": str(tree.absolute()), "Out": str(out.absolute())}
    signing = ["/DSign=1", f"/Ssigner={sign}"] if sign else []
    return ["iscc", "/Qp", *(f"/D{name}={value}" for name, value in defined.items()), *signing, str(SCRIPT)]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
