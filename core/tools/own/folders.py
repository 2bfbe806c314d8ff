"""Where the file tools may go: folders that the user allowed, never outside of them, never into the program's own.

A path is resolved first; then its folders are opened one by one without following links, so that nothing that is put in their place
meanwhile leads elsewhere. Where the system can't open folders (Windows), they are resolved again before each step.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path, PureWindowsPath

import msgspec

from core.records import ToolFolder
from core.tools.base import ToolFailed

# Where what was deleted lies, in each allowed folder.
TRASH = ".rememora-trash"

_LONGEST_PATH = 1024

_BY_HANDLE = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
OPEN_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)

Identity = tuple[int, int]


class Root(msgspec.Struct, frozen=True):
    """An allowed folder that is there. `name`: what it is called to the model; `real`: without links."""

    name: str
    real: Path
    writable: bool


class Place(msgspec.Struct, frozen=True):
    """A name in an allowed folder, which may not be there yet.

    Attributes:
        parent: the folder it is in, without links.
        handle: of that folder, open; None where the system has none.
        name: empty: the allowed folder itself.
        shown: what it is called to the model.
        made: folders that were made for it.
    """

    root: Root
    parent: Path
    handle: int | None
    name: str
    shown: str
    made: tuple[str, ...] = ()

    @property
    def at(self) -> str:
        """To be given to functions of `os` together with `dir_fd=handle`."""
        return (self.name or ".") if self.handle is not None else str(self.parent / self.name)

    @property
    def path(self) -> Path:
        return self.parent / self.name

    def state(self) -> os.stat_result | None:
        """None: nothing is there.

        Raises:
            ToolFailed: nobody can tell.
        """
        try:
            return os.stat(self.at, dir_fd=self.handle, follow_symlinks=False)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise failure(error, self.shown) from None


class AllowedFolders:
    """The folders of the settings.

    Args:
        allowed: as the settings have them.
        own: the program's own, which are as if they weren't there.
        windows: paths have that system's traps.
        by_handle: folders can be opened.
    """

    def __init__(
        self,
        allowed: Callable[[], Sequence[ToolFolder]],
        own: Sequence[Path],
        *,
        windows: bool = os.name == "nt",
        by_handle: bool = _BY_HANDLE,
    ) -> None:
        self._allowed = allowed
        self._own = own
        self._windows = windows
        self.by_handle = by_handle

    @property
    def any(self) -> bool:
        return bool(self._allowed())

    @property
    def any_writable(self) -> bool:
        return any(folder.writable for folder in self._allowed())

    def roots(self) -> list[Root]:
        """Those that are there."""
        found: list[Root] = []
        for folder in self._allowed():
            real = Path(os.path.realpath(folder.path))
            if real.is_dir() and not self._is_own(real):
                name = real.name or str(real)
                taken = {one.name.casefold() for one in found}
                found.append(Root(str(real) if name.casefold() in taken else name, real, folder.writable))
        return found

    def is_own(self, state: os.stat_result) -> bool:
        """A folder is the program's own."""
        return (state.st_dev, state.st_ino) in self._own_identities()

    def holds_own(self, state: os.stat_result) -> bool:
        """One of the program's folders is in a folder, or is it."""
        identity = (state.st_dev, state.st_ino)
        return any(
            identity in map(_identity, (own, *own.parents))
            for own in (Path(os.path.realpath(one)) for one in self._own)
        )

    @contextmanager
    def place(self, said: str, *, change: bool = False, make: bool = False) -> Iterator[Place]:
        """Where a path leads that the model named.

        Args:
            change: something is going to be changed there.
            make: folders on the way that aren't there are made.

        Raises:
            ToolFailed: it leads out of the allowed folders, or there is no such folder.
        """
        root, parts = self.inside(said, change=change)
        handle: int | None = None
        made: list[str] = []
        try:
            try:
                handle = self._open(root, parts[:-1], made if make else None)
            except OSError as error:
                raise failure(error, "/".join([root.name, *parts[:-1]])) from None
            parent = root.real.joinpath(*parts[:-1])
            shown = "/".join([root.name, *parts])
            yield Place(root, parent, handle, parts[-1] if parts else "", shown, tuple(made))
        finally:
            if handle is not None:
                os.close(handle)

    @contextmanager
    def trash(self, root: Root, name: str) -> Iterator[Place]:
        """A name in the trash of an allowed folder, which is made if need be.

        Raises:
            ToolFailed: it can't be.
        """
        handle: int | None = None
        try:
            handle = self._open(root, [TRASH], [])
            yield Place(root, root.real / TRASH, handle, name, f"{root.name}/{TRASH}/{name}")
        except OSError as error:
            raise failure(error, f"{root.name}/{TRASH}") from None
        finally:
            if handle is not None:
                os.close(handle)

    def inside(self, said: str, *, change: bool) -> tuple[Root, list[str]]:
        """The allowed folder a path is in, and its parts from there, without links.

        Raises:
            ToolFailed: it is in none.
        """
        self._check(said)
        roots = self.roots()
        if not roots:
            raise ToolFailed("The folders that the user allowed aren't there at the moment. Tell the user so.")
        wanted = Path(os.path.expanduser(said.strip()))  # noqa: PTH111 - it may raise where this doesn't
        for candidate in self._candidates(wanted, said, roots):
            # What is changed is a link itself, not what it leads to.
            real = (
                Path(os.path.realpath(candidate.parent)) / candidate.name
                if change
                else Path(os.path.realpath(candidate))
            )
            # Of folders within each other, what was said of the inner one counts.
            for root in sorted(roots, key=lambda one: -len(one.real.parts)):
                if _within(real, root.real):
                    parts = list(real.relative_to(root.real).parts)
                    if any(part.casefold() == TRASH for part in parts):
                        break
                    if change and not root.writable:
                        raise ToolFailed(
                            f"{root.name} may only be read, as the user has chosen. Tell the user to allow changes in the settings."
                        )
                    return root, parts
        raise ToolFailed(
            f"{said!r} is not in a folder that the user allowed. Those are: {', '.join(one.name for one in roots)}."
            " Use a path that begins with one of them, or tell the user."
        )

    def _candidates(self, wanted: Path, said: str, roots: Sequence[Root]) -> list[Path]:
        """What a path may mean, the likeliest first: what is there comes before what isn't."""
        if wanted.is_absolute():
            return [wanted]
        if ".." in wanted.parts:
            raise ToolFailed(f"{said!r} leads upwards. Use a path that begins with the name of a folder.")
        parts = wanted.parts
        named = [
            root.real.joinpath(*parts[1:]) for root in roots if parts and parts[0].casefold() == root.name.casefold()
        ]
        below = [root.real / wanted for root in roots]
        there = [path for path in (*named, *below) if os.path.lexists(path)]
        if there:
            return there
        if named:
            return named
        writable = [root.real / wanted for root in roots if root.writable]
        only = below if len(below) == 1 else writable if len(writable) == 1 else []
        if not only:
            names = ", ".join(root.name for root in roots)
            raise NotThere(f"There is no {said!r}. Begin the path with one of the folders: {names}.")
        return only

    def _check(self, said: str) -> None:
        if len(said) > _LONGEST_PATH or any(ord(letter) < 32 or 0xD800 <= ord(letter) < 0xE000 for letter in said):
            raise ToolFailed("This is no path. Use one that list_files has shown.")
        if "://" in said:
            raise ToolFailed("This is an address, no path. Use a path that list_files has shown.")
        if not self._windows:
            return
        path = PureWindowsPath(said.strip())
        if path.drive.startswith("\\\\") or said.strip().startswith(("\\\\", "//")):
            raise ToolFailed("Paths of the network can't be used. Use one that list_files has shown.")
        for part in path.parts[1:] if path.anchor else path.parts:
            # Names of devices, other streams of a file, and names that Windows makes others of.
            if PureWindowsPath(part).is_reserved() or set(part) & set('<>:"|?*') or part != part.rstrip(". "):
                raise ToolFailed(f"{part!r} can't be the name of a file. Use another one.")
        if path.drive and not path.root:
            raise ToolFailed("This is no whole path. Use one that list_files has shown.")

    def _open(self, root: Root, folders: Sequence[str], made: list[str] | None) -> int | None:
        """Open the last of some folders, one in the other. `made`: takes the names of those that had to be made."""
        if not self.by_handle:
            self._resolve_again(root, folders, made)
            return None
        handle = os.open(root.real, OPEN_FOLDER)
        try:
            for depth, name in enumerate(folders):
                if made is not None:
                    with suppress(FileExistsError):
                        os.mkdir(name, dir_fd=handle)
                        made.append(str(root.real.joinpath(*folders[: depth + 1])))
                inner = self._open_inner(handle, name, "/".join([root.name, *folders[: depth + 1]]))
                os.close(handle)
                handle = inner
        except BaseException:
            os.close(handle)
            raise
        return handle

    def _open_inner(self, handle: int, name: str, shown: str) -> int:
        try:
            inner = os.open(name, OPEN_FOLDER, dir_fd=handle)
        except OSError as error:
            raise _no_folder(error, shown) from None
        if self.is_own(os.fstat(inner)):
            os.close(inner)
            raise _no_folder(None, shown)
        return inner

    def _resolve_again(self, root: Root, folders: Sequence[str], made: list[str] | None) -> None:
        path = root.real
        for name in folders:
            path = path / name
            if made is not None and not path.exists():
                path.mkdir()
                made.append(str(path))
            if Path(os.path.realpath(path)) != path or not path.is_dir() or self.is_own(path.stat()):
                raise _no_folder(None, "/".join([root.name, *folders]))

    def _is_own(self, folder: Path) -> bool:
        own = self._own_identities()
        return any(_identity(one) in own for one in (folder, *folder.parents))

    def _own_identities(self) -> set[Identity]:
        return {found for one in self._own if (found := _identity(one)) is not None}


class NotThere(ToolFailed):
    """There is nothing of this name."""


def failure(error: OSError, shown: str) -> ToolFailed:
    """What a failed step is to the model."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", -1)):
        return ToolFailed(f"The disk is full, {shown} is as it was. Tell the user to make room.")
    if isinstance(error, FileNotFoundError):
        return NotThere(f"There is no {shown}. Look with list_files.")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return ToolFailed(f"The system doesn't allow this with {shown}; it is as it was. Tell the user so.")
    if isinstance(error, IsADirectoryError):
        return ToolFailed(f"{shown} is a folder. Look into it with list_files.")
    if isinstance(error, FileExistsError):
        return ToolFailed(f"{shown} is there already. Use another name.")
    if error.errno == errno.ENAMETOOLONG:
        return ToolFailed(f"The name of {shown} is too long. Use a shorter one.")
    if error.errno == errno.EXDEV:
        return ToolFailed(f"{shown} is on another disk, so it can't be moved. Read it and write it there.")
    return ToolFailed(
        f"{shown} can't be used: {error.strerror or type(error).__name__}. It is as it was; tell the user."
    )


def is_link(state: os.stat_result) -> bool:
    return stat.S_ISLNK(state.st_mode)


def _no_folder(error: OSError | None, shown: str) -> ToolFailed:
    if isinstance(error, PermissionError):
        return failure(error, shown)
    return NotThere(f"There is no folder {shown}. Look with list_files.")


def _within(path: Path, folder: Path) -> bool:
    return path == folder or folder in path.parents


def _identity(path: Path) -> Identity | None:
    try:
        state = path.stat()
    except (OSError, ValueError):
        return None
    return state.st_dev, state.st_ino
