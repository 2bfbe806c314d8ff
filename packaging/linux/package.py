"""Builds the Linux installers from the frozen program: a .deb and a .tar.xz. Run by `make installer`.

python packaging/linux/package.py FROZEN OUT
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import product  # noqa: E402 - a folder named packaging can't be a package

HOME = Path("usr/lib/rememora")

# Faults that lintian finds in what others have built; each has its reason.
OVERRIDES = """\
# Python's wheels bring the versions of their libraries that they were tested with.
rememora: embedded-library
# They find each other beside them.
rememora: custom-library-search-path
# So Python's own modules and torch's scripts are.
rememora: library-not-linked-against-libc
rememora: wrong-path-for-interpreter
# Libraries that were patched after they were linked don't survive stripping.
rememora: unstripped-binary-or-object
"""

DESCRIPTION = """\
 Rememora runs a language model on your own computer, keeps what you told it
 across conversations, shows you what it used for each answer, and lets you
 correct and erase all of it. Nothing leaves your computer unless you ask for
 a download or choose a server.
 .
 Python, Qt, llama.cpp and torch come with it.
"""

TAR_README = f"""\
{product.NAME} {product.version()} for Linux

Start it:            ./rememora
Without a window:    ./rememora-core chat, ./rememora-core doctor
In the menu:         copy share/ into ~/.local/share/ and put a link to ./rememora on your PATH

It needs glibc 2.36 or newer and the libraries that every desktop has: libEGL, libGL, libX11, libxcb, fontconfig, dbus, glib.
The licences of what is in it are in THIRD-PARTY-NOTICES.txt, an SBOM (CycloneDX) is sbom.cdx.json.
"""


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("frozen", type=Path, help="what freeze.py has made")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    # Absolute: some of Debian's tools are run in another folder.
    frozen, out = options.frozen.absolute(), options.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    version = product.version()
    for file in (deb(frozen, out, version), tar(frozen, out, version)):
        shutil.copy(frozen / "sbom.cdx.json", f"{file}.cdx.json")
        print(f"{file.name}: {file.stat().st_size / 1e6:.0f} MB")
    return 0


def architecture() -> str:
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def filled(name: str, version: str) -> str:
    """A file beside this one, with what it leaves open."""
    text = (HERE / name).read_text(encoding="utf-8")
    values = {
        "VERSION": version,
        "DATE": time.strftime("%Y-%m-%d", time.gmtime(product.changed_at())),
        "IDENTIFIER": product.IDENTIFIER,
        "SUMMARY": product.SUMMARY,
        "LICENCE": product.LICENCE,
        "DEVELOPER": product.DEVELOPER,
        "DEVELOPER_ID": product.DEVELOPER_ID,
    }
    return re.sub("@([A-Z_]+)@", lambda found: values[found[1]], text)


def desktop_files(share: Path, frozen: Path, version: str) -> None:
    """What a desktop wants to know of a program."""
    write(share / "applications" / "rememora.desktop", filled("rememora.desktop", version))
    write(share / "metainfo" / f"{product.IDENTIFIER}.metainfo.xml", filled("rememora.metainfo.xml", version))
    write(share / "mime" / "packages" / "rememora.xml", filled("rememora.mime.xml", version))
    shutil.copytree(frozen / "icons" / "hicolor", share / "icons" / "hicolor", dirs_exist_ok=True)


def deb(frozen: Path, out: Path, version: str) -> Path:
    """Raises subprocess.CalledProcessError, RuntimeError."""
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder, "rememora")
        root.mkdir(mode=0o755)
        # Hard links: a copy of a gigabyte says nothing new.
        shutil.copytree(frozen / "rememora", root / HOME, symlinks=True, copy_function=os.link)
        for library in system_libraries(root / HOME):
            library.unlink()
        (root / "usr/bin").mkdir(parents=True)
        for program in (product.WINDOW, product.CORE):
            (root / "usr/bin" / program).symlink_to(f"../lib/rememora/{program}")
        share = root / "usr/share"
        desktop_files(share, frozen, version)
        packed(share / "man/man1/rememora.1.gz", filled("rememora.1", version))
        packed(share / "man/man1/rememora-core.1.gz", ".so man1/rememora.1\n")
        documents = share / "doc/rememora"
        write(documents / "copyright", filled("copyright", version))
        # The place where Debian's readers look for them.
        for name in ("THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"):
            (root / HOME / name).unlink()
        packed(
            documents / "THIRD-PARTY-NOTICES.txt.gz", (frozen / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
        )
        packed(documents / "sbom.cdx.json.gz", (frozen / "sbom.cdx.json").read_text(encoding="utf-8"))
        packed(documents / "changelog.gz", changelog(version))
        write(share / "lintian/overrides/rememora", OVERRIDES)
        plain_modes(root)
        control = root / "DEBIAN"
        write(control / "control", control_file(root, version))
        write(control / "md5sums", md5sums(root))
        write(control / "postrm", filled("postrm", version), mode=0o755)
        file = out / f"rememora_{version}_{architecture()}.deb"
        environ = {**os.environ, "SOURCE_DATE_EPOCH": str(product.changed_at())}
        run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, file], environ)
    return file


def changelog(version: str) -> str:
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(product.changed_at()))
    return (
        f"rememora ({version}) unstable; urgency=medium\n\n  * Release {version}.\n\n -- {product.MAINTAINER}  {date}\n"
    )


def control_file(root: Path, version: str) -> str:
    kilobytes = (
        sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    )
    return (
        f"Package: rememora\nVersion: {version}\nArchitecture: {architecture()}\nMaintainer: {product.MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {depends(root)}\nRecommends: espeak-ng, gnome-keyring | kwalletmanager, xdg-utils\n"
        # It opens recordings of more kinds; it is used if it is there.
        "Suggests: ffmpeg\n"
        f"Section: utils\nPriority: optional\nDescription: {product.SUMMARY[2:]}\n{DESCRIPTION}"
    )


def system_libraries(tree: Path) -> list[Path]:
    """Debian's own, which the package asks Debian for: it mends them."""
    return [
        path
        for path in tree.joinpath("_internal").glob("lib*.so*")
        if not path.is_symlink() and "python" not in path.name
    ]


def depends(root: Path) -> str:
    """The packages of all libraries that the program stands on and doesn't bring, as dpkg-shlibdeps finds them."""
    tree = root / HOME
    binaries = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink() and is_elf(path)]
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, "debian/control"), "Source: rememora\n\nPackage: rememora\nArchitecture: any\n")
        own = sorted({str(path.parent) for path in binaries})
        command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *(f"-l{path}" for path in own)]
        # The tree is the package's own, so that what lies in it is no dependency.
        command += [f"-S{root}", *(f"-e{path}" for path in binaries)]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"dpkg-shlibdeps: {done.stderr[-2000:]}")
    return done.stdout.strip().removeprefix("shlibs:Depends=")


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def md5sums(root: Path) -> str:
    lines = []
    for path in sorted(root.rglob("*")):
        place = path.relative_to(root)
        if path.is_file() and not path.is_symlink() and place.parts[0] != "DEBIAN":
            with path.open("rb") as file:
                # dpkg looks for damage with it, not for forgery.
                digest = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
            lines.append(f"{digest}  {place}\n")
    return "".join(lines)


def plain_modes(root: Path) -> None:
    """Programs may be run; all else may be read."""
    programs = {root / HOME / product.WINDOW, root / HOME / product.CORE}
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)


def tar(frozen: Path, out: Path, version: str) -> Path:
    """Everything in one folder, to be unpacked anywhere. xz, because gzip makes it a third larger."""
    name = f"rememora-{version}-linux-{os.uname().machine}"
    file = out / f"{name}.tar.xz"
    with tempfile.TemporaryDirectory() as folder:
        desktop_files(Path(folder, "share"), frozen, version)
        write(Path(folder, "README.txt"), TAR_README)
        with (
            file.open("wb") as packed_file,
            subprocess.Popen(["xz", "-6", "--threads=0"], stdin=subprocess.PIPE, stdout=packed_file) as xz,  # noqa: S607
        ):
            with tarfile.open(fileobj=xz.stdin, mode="w|") as archive:
                archive.add(frozen / "rememora", name, filter=of_nobody)
                archive.add(Path(folder, "share"), f"{name}/share", filter=of_nobody)
                archive.add(Path(folder, "README.txt"), f"{name}/README.txt", filter=of_nobody)
            xz.communicate()
        if xz.returncode != 0:
            raise subprocess.CalledProcessError(xz.returncode, xz.args)
    return file


def of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = product.changed_at()
    return entry


def packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def write(path: Path, text: str, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def run(command: list[str | Path], environ: dict[str, str] | None = None) -> None:
    subprocess.run([str(part) for part in command], check=True, env=environ, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
