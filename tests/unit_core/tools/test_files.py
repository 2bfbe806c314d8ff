"""The file tools on a real disk: what they do, and where they never go."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.documents.reading import FileReader
from core.errors import InvalidRequest
from core.records import Permission, ToolEffect, ToolFolder
from core.tools.base import ToolFailed
from core.tools.own.file_changing import FileChanging
from core.tools.own.file_reading import FileReading
from core.tools.own.folders import TRASH, AllowedFolders
from core.tools.own.source import OwnSource
from tests.unit_core.tools.calling import call, context, said

SECRET = "the secret word is walrus"


class Files:
    """A home with allowed folders, the program's own, and what is nobody's business."""

    def __init__(self, home: Path, by_handle: bool) -> None:
        self.home = home
        self.notes, self.books, self.data = home / "Notes", home / "Books", home / "Notes" / "data"
        for folder in (self.notes, self.books, self.data, home / "outside"):
            folder.mkdir(parents=True)
        (home / "outside" / "secret.txt").write_text(SECRET, encoding="utf-8")
        (self.data / "rememora.db").write_text(SECRET, encoding="utf-8")
        (self.notes / "todo.txt").write_text("milk\nbread\neggs\n", encoding="utf-8")
        (self.notes / "deep" / "er").mkdir(parents=True)
        (self.notes / "deep" / "er" / "rent.md").write_text("# Flat\nThe rent is 800 euros.\n", encoding="utf-8")
        (self.books / "list.txt").write_text("Dune\n", encoding="utf-8")
        self.allowed = [ToolFolder(path=str(self.notes), writable=True), ToolFolder(path=str(self.books))]
        self.now = 1_800_000_000.0
        self.folders = AllowedFolders(lambda: self.allowed, [self.data], by_handle=by_handle)
        self.reading = FileReading(self.folders, None)
        self.changing = FileChanging(self.folders, lambda: self.now)
        self.source = OwnSource([*self.reading.tools(), *self.changing.tools()])

    def everything(self) -> dict[str, bytes]:
        return {
            str(path.relative_to(self.home)): path.read_bytes()
            for path in sorted(self.home.rglob("*"))
            if path.is_file() and not path.is_symlink()
        }


@pytest.fixture(params=[True, False], ids=["by handle", "by path"])
def files(tmp_path: Path, request: pytest.FixtureRequest) -> Files:
    return Files(tmp_path / "home", request.param)


def test_reading_needs_no_leave_and_changing_does(files: Files) -> None:
    tools = {tool.name: tool for tool in files.source.tools()}
    reads = {name for name, tool in tools.items() if tool.effect is ToolEffect.READS}
    assert reads == {"list_files", "find_files", "read_file"}
    for name, tool in tools.items():
        assert tool.permission is (Permission.ALWAYS if name in reads else Permission.ASK)


def test_folders_are_listed_found_in_and_read(files: Files) -> None:
    assert said(files.source, "list_files") == "Notes/\nBooks/"
    listed = said(files.source, "list_files", folder="notes").splitlines()
    assert listed[0] == "Notes/deep/"
    assert listed[1].startswith("Notes/todo.txt (16 bytes, ")
    assert "data" not in " ".join(listed)
    assert said(files.source, "read_file", path="Notes/todo.txt") == "milk\nbread\neggs"
    assert said(files.source, "read_file", path="todo.txt") == "milk\nbread\neggs"
    assert said(files.source, "read_file", path=str(files.books / "list.txt")) == "Dune"
    assert said(files.source, "find_files", words="RENT is") == "Notes/deep/er/rent.md, line 2: The rent is 800 euros."
    assert said(files.source, "find_files", words="rent.md").startswith("Notes/deep/er/rent.md (")
    with pytest.raises(ToolFailed, match="No file was found"):
        said(files.source, "find_files", words="walrus")
    with pytest.raises(ToolFailed, match="list_files"):
        said(files.source, "read_file", path="Notes/nothing.txt")
    with pytest.raises(ToolFailed, match="is a folder"):
        said(files.source, "read_file", path="Notes/deep")
    with pytest.raises(ToolFailed, match="is a file"):
        said(files.source, "list_files", folder="Notes/todo.txt")


@pytest.mark.parametrize("path", ["rent.md", "Notes/rent.md", "Notes/deep/RENT.md", "Books/deep/rent.md", "rents.md"])
def test_a_file_that_lies_elsewhere_is_named(files: Files, path: str) -> None:
    with pytest.raises(ToolFailed, match=r"There is no .*\. There is Notes/deep/er/rent\.md\. Use that path\."):
        said(files.source, "read_file", path=path)


def test_what_isnt_there_is_named_whole(files: Files) -> None:
    (files.notes / "deep" / "Mr. Rent.md").write_text("paid", encoding="utf-8")
    wanted = r"There is no Notes/Dr\. Rent\.md\. There is Notes/deep/Mr\. Rent\.md and "
    with pytest.raises(ToolFailed, match=wanted):
        said(files.source, "read_file", path="Notes/Dr. Rent.md")


def test_a_file_that_is_nowhere_is_not(files: Files) -> None:
    with pytest.raises(ToolFailed, match=r"There is no Notes/nothing\.odt\. Look with list_files\."):
        said(files.source, "read_file", path="Notes/nothing.odt")


def test_a_long_file_is_read_piece_by_piece(files: Files) -> None:
    lines = [f"line {number} {'x' * 50}" for number in range(1, 400)]
    (files.notes / "long.txt").write_text("\n".join(lines), encoding="utf-8")
    seen: list[str] = []
    start = 1
    while start:
        *told, last = said(files.source, "read_file", path="long.txt", from_line=start).splitlines()
        more = last.startswith("(lines ")
        seen += told if more else [*told, last]
        start = int(last.rsplit(" ", 1)[1].rstrip(")")) if more else 0
    assert seen == lines
    with pytest.raises(ToolFailed, match="only 399 lines"):
        said(files.source, "read_file", path="long.txt", from_line=1000)


def test_documents_are_read_by_the_programs_readers(files: Files) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("The lease ends in May.")
    document.save(str(files.notes / "lease.docx"))
    reader = FileReader()
    try:
        source = OwnSource(FileReading(files.folders, reader).tools())
        assert "The lease ends in May." in said(source, "read_file", path="lease.docx")
        (files.notes / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
        with pytest.raises(ToolFailed, match=r"broken\.pdf"):
            said(source, "read_file", path="broken.pdf")
    finally:
        reader.close()


# --- writing ---


def test_what_is_written_was_shown_and_is_undone_exactly(files: Files) -> None:
    before = files.everything()
    arguments = {"path": "Notes/todo.txt", "old": "bread", "new": "rye bread"}
    shown = files.source.preview("edit_file", arguments)
    assert "-bread\n+rye bread" in shown
    assert shown.startswith("--- Notes/todo.txt\n+++ Notes/todo.txt\n@@")
    assert files.everything() == before
    done = call(files.source, "edit_file", **arguments)
    assert (files.notes / "todo.txt").read_text() == "milk\nrye bread\neggs\n"
    files.source.undo("edit_file", done.undo)
    assert files.everything() == before
    with pytest.raises(InvalidRequest, match="changed again"):
        files.source.undo("edit_file", done.undo)


def test_a_new_file_comes_with_its_folders_and_goes_with_them(files: Files) -> None:
    before = set(files.home.rglob("*"))
    arguments = {"path": "Notes/new/folder/a.txt", "text": "one\ntwo\n"}
    assert (
        files.source.preview("write_file", arguments)
        == "--- /dev/null\n+++ Notes/new/folder/a.txt\n@@ -0,0 +1,2 @@\n+one\n+two"
    )
    assert set(files.home.rglob("*")) == before
    done = call(files.source, "write_file", **arguments)
    assert (files.notes / "new" / "folder" / "a.txt").read_text() == "one\ntwo\n"
    files.source.undo("write_file", done.undo)
    assert set(files.home.rglob("*")) == before


def test_undo_is_refused_when_somebody_changed_it_since(files: Files) -> None:
    written = call(files.source, "write_file", path="Notes/todo.txt", text="mine")
    (files.notes / "todo.txt").write_text("theirs")
    with pytest.raises(InvalidRequest):
        files.source.undo("write_file", written.undo)
    moved = call(files.source, "move_file", path="Notes/todo.txt", to="Notes/deep/done.txt")
    (files.notes / "todo.txt").write_text("another one")
    with pytest.raises(InvalidRequest, match="has its name"):
        files.source.undo("move_file", moved.undo)
    (files.notes / "todo.txt").unlink()
    (files.notes / "deep" / "done.txt").write_text("theirs!")
    with pytest.raises(InvalidRequest, match="changed again"):
        files.source.undo("move_file", moved.undo)
    assert (files.notes / "deep" / "done.txt").read_text() == "theirs!"
    files.allowed[0] = ToolFolder(path=str(files.notes))
    with pytest.raises(InvalidRequest):
        files.source.undo("write_file", written.undo)


def test_what_changed_since_it_was_shown_isnt_overwritten(files: Files) -> None:
    arguments = {"path": "Notes/todo.txt", "text": "all new"}
    files.source.preview("write_file", arguments)
    (files.notes / "todo.txt").write_text("written meanwhile")
    with pytest.raises(ToolFailed, match="since it was shown"):
        files.source.call("write_file", arguments, context())
    assert (files.notes / "todo.txt").read_text() == "written meanwhile"


def test_an_edit_needs_one_place(files: Files) -> None:
    (files.notes / "twice.txt").write_text("a\nb\na\n")
    with pytest.raises(ToolFailed, match="2 times"):
        files.source.preview("edit_file", {"path": "twice.txt", "old": "a", "new": "c"})
    for old in ("z", ""):
        with pytest.raises(ToolFailed, match="isn't in"):
            files.source.preview("edit_file", {"path": "twice.txt", "old": old, "new": "c"})
    with pytest.raises(ToolFailed, match="holds this already"):
        files.source.preview("write_file", {"path": "twice.txt", "text": "a\nb\na\n"})


@pytest.mark.parametrize(
    ("content", "old", "new", "after"),
    [
        (b"a\r\nb\r\n", "a\nb", "a\nc\nd", b"a\r\nc\r\nd\r\n"),
        (b"a\rb\r", "b", "c", b"a\rc\r"),
        (b"a\r\nb\nc\rd", "b", "x\ny", b"a\r\nx\ny\nc\rd"),
        (b"\xef\xbb\xbfgr\xc3\xbcn", "grün", "rot", b"\xef\xbb\xbfrot"),
        ("\ufeffgrün\r\n".encode("utf-16-le"), "grün", "rot", "\ufeffrot\r\n".encode("utf-16-le")),
        ("\ufeffgrün\n".encode("utf-16-be"), "grün", "rot", "\ufeffrot\n".encode("utf-16-be")),
        (b"no end", "end", "start", b"no start"),
    ],
)
def test_encodings_and_line_endings_stay(files: Files, content: bytes, old: str, new: str, after: bytes) -> None:
    path = files.notes / "kept.txt"
    path.write_bytes(content)
    path.chmod(0o640)
    done = call(files.source, "edit_file", path="kept.txt", old=old, new=new)
    assert path.read_bytes() == after
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o640
    files.source.undo("edit_file", done.undo)
    assert path.read_bytes() == content


def test_an_old_encoding_stays_and_what_it_lacks_is_said(files: Files) -> None:
    path = files.notes / "alt.txt"
    text = "Die Größe der Wohnung beträgt fünfzig Quadratmeter, und die Küche ist schön.\n" * 3
    path.write_bytes(text.encode("cp1252"))
    assert "Größe" in said(files.source, "read_file", path="alt.txt")
    whole = "Die Wohnung ist schön und größer.\n"
    call(files.source, "write_file", path="alt.txt", text=whole)
    assert path.read_bytes().decode("cp1252") == whole
    with pytest.raises(ToolFailed, match="which has no"):
        call(files.source, "write_file", path="alt.txt", text="本")


def test_moving_takes_no_other_files_place(files: Files) -> None:
    before = files.everything()
    with pytest.raises(ToolFailed, match="there already"):
        call(files.source, "move_file", path="Notes/deep/er/rent.md", to="Notes/todo.txt")
    for target in ("Books/rent.md", "../rent.md", str(files.home / "outside" / "x")):
        with pytest.raises(ToolFailed):
            call(files.source, "move_file", path="Notes/deep/er/rent.md", to=target)
    with pytest.raises(ToolFailed, match="itself"):
        call(files.source, "move_file", path="Notes/deep", to="Notes/deep/er/below")
    assert files.everything() == before
    assert files.source.preview("move_file", {"path": "Notes/deep/er/rent.md", "to": "flat.md"}) == (
        "Notes/deep/er/rent.md → Notes/deep/er/flat.md"
    )
    for target, there in (("flat.md", "deep/er/flat.md"), ("deep", "deep/rent.md"), ("Notes/a/b.md", "a/b.md")):
        done = call(files.source, "move_file", path="Notes/deep/er/rent.md", to=target)
        assert (files.notes / there).exists(), there
        files.source.undo("move_file", done.undo)
        assert files.everything() == before
    assert not (files.notes / "a").exists()
    renamed = call(files.source, "move_file", path="Notes/todo.txt", to="TODO.txt")
    assert "TODO.txt" in [path.name for path in files.notes.iterdir()]
    files.source.undo("move_file", renamed.undo)
    assert files.everything() == before


def test_what_is_deleted_lies_in_the_trash_for_a_month(files: Files) -> None:
    before = files.everything()
    for name in ("todo.txt", "deep"):
        done = call(files.source, "delete_file", path=f"Notes/{name}")
        assert not (files.notes / name).exists()
        assert TRASH not in said(files.source, "list_files", folder="Notes")
        with pytest.raises(ToolFailed):
            said(files.source, "list_files", folder=f"Notes/{TRASH}")
        files.source.undo("delete_file", done.undo)
        assert files.everything() == before
    old = call(files.source, "delete_file", path="Notes/todo.txt")
    files.now += 31 * 86_400
    call(files.source, "delete_file", path="Notes/deep")
    assert len(list((files.notes / TRASH).iterdir())) == 1
    with pytest.raises(InvalidRequest, match="isn't there any more"):
        files.source.undo("delete_file", old.undo)
    with pytest.raises(ToolFailed, match="an allowed folder itself"):
        call(files.source, "delete_file", path="Notes")


# --- where they never go ---


@pytest.mark.parametrize(
    "path",
    [
        "../outside/secret.txt", "Notes/../../outside/secret.txt", "{home}/outside/secret.txt", "/etc/passwd", "~/.bashrc",
        "Notes/link.txt", "Notes/linked/secret.txt", "Notes/loop/loop/loop", "Notes/data/rememora.db", "data/rememora.db",
        "Notes/pipe", "Notes/deep/../data/rememora.db", "file:///etc/passwd", "Notes\x00/todo.txt", "", "x" * 5000,
        "Notes/todo.txt/../../../outside/secret.txt", "/proc/self/environ", "/dev/zero", "Notes/\udcff", "//etc/passwd",
    ],
)  # fmt: skip
def test_nothing_outside_is_read_or_changed(files: Files, path: str) -> None:
    (files.notes / "link.txt").symlink_to(files.home / "outside" / "secret.txt")
    (files.notes / "linked").symlink_to(files.home / "outside")
    (files.notes / "loop").symlink_to(files.notes)
    os.mkfifo(files.notes / "pipe")
    said_path = path.format(home=files.home)
    before = files.everything()
    for name, arguments in (
        ("read_file", {}),
        ("write_file", {"text": "x"}),
        ("edit_file", {"old": "secret", "new": "x"}),
        ("delete_file", {}),
        ("move_file", {"to": "Notes/here.txt"}),
    ):
        with pytest.raises(ToolFailed) as failed:
            files.source.call(name, {"path": said_path, **arguments}, context())
        assert SECRET not in str(failed.value)
    with pytest.raises(ToolFailed):
        said(files.source, "move_file", path="Notes/todo.txt", to=said_path)
    assert files.everything() == before


def test_links_within_the_folder_are_followed_to_read_and_left_alone_otherwise(files: Files) -> None:
    (files.notes / "same.txt").symlink_to(files.notes / "todo.txt")
    assert said(files.source, "read_file", path="Notes/same.txt") == "milk\nbread\neggs"
    with pytest.raises(ToolFailed, match="link"):
        call(files.source, "write_file", path="Notes/same.txt", text="x")
    with pytest.raises(ToolFailed):
        call(files.source, "delete_file", path="Notes/same.txt")


def test_the_programs_own_folder_isnt_one_under_any_name(files: Files) -> None:
    files.allowed += [ToolFolder(path=str(files.data), writable=True), ToolFolder(path=str(files.home), writable=True)]
    (files.home / "alias").symlink_to(files.data)
    assert str(files.data) not in {str(root.real) for root in files.folders.roots()}
    for path in ("home/Notes/data/rememora.db", "home/alias/rememora.db", str(files.data / "rememora.db")):
        with pytest.raises(ToolFailed):
            said(files.source, "read_file", path=path)
    for path in ("home/Notes", "home/Notes/data"):
        for name, arguments in (("delete_file", {}), ("move_file", {"to": "home/elsewhere"})):
            with pytest.raises(ToolFailed):
                call(files.source, name, path=path, **arguments)
    assert (files.data / "rememora.db").exists()


def test_a_folder_that_becomes_a_link_meanwhile_leads_nowhere(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = AllowedFolders.inside
    deep = files.notes / "deep"
    (files.home / "outside" / "er").mkdir()
    (files.home / "outside" / "er" / "rent.md").write_text(SECRET)

    def swapped(self: AllowedFolders, said: str, *, change: bool) -> object:
        found = inside(self, said, change=change)
        if not deep.is_symlink():
            deep.rename(files.home / "aside")
            deep.symlink_to(files.home / "outside")
        return found

    monkeypatch.setattr(AllowedFolders, "inside", swapped)
    with pytest.raises(ToolFailed):
        said(files.source, "read_file", path="Notes/deep/er/rent.md")
    deep.unlink()
    (files.home / "aside").rename(deep)
    with pytest.raises(ToolFailed):
        call(files.source, "write_file", path="Notes/deep/er/new.md", text="x")
    assert not (files.home / "outside" / "er" / "new.md").exists()


@pytest.mark.parametrize(
    "path",
    [
        r"\\server\share\x.txt", "//server/share/x.txt", r"\\?\C:\x.txt", "CON", "Notes/NUL.txt", "com1", "Notes/a.txt:stream",
        "Notes/a.txt.", "Notes/a.txt ../b", "Notes/a?.txt", "C:x.txt", "Notes/LPT9.log",
    ],
)  # fmt: skip
def test_traps_of_windows_are_no_paths_there(files: Files, path: str) -> None:
    folders = AllowedFolders(lambda: files.allowed, [files.data], windows=True)
    with pytest.raises(ToolFailed), folders.place(path, change=True):
        pass


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(["..", ".", "Notes", "notes", "data", "deep", "link", "/", "~", "", "x", "\\", "outside"]),
        max_size=7,
    )
)
def test_no_path_leads_out(files: Files, parts: list[str]) -> None:
    link = files.notes / "link"
    if not link.is_symlink():
        link.symlink_to(files.home)
    try:
        with files.folders.place("/".join(parts)) as place:
            real = Path(os.path.realpath(place.path))
    except ToolFailed:
        return
    assert any(real == folder or folder in real.parents for folder in (files.notes, files.books))
    assert files.data not in real.parents


# --- when something is wrong ---


def test_what_is_no_text_is_said_to_be_none(files: Files) -> None:
    (files.notes / "picture.raw").write_bytes(b"\x89\x00\x01\x02" * 100)
    with pytest.raises(ToolFailed, match="is no text"):
        said(files.source, "read_file", path="picture.raw")
    with pytest.raises(ToolFailed, match="is no text"):
        call(files.source, "edit_file", path="picture.raw", old="a", new="b")
    (files.notes / "large.txt").write_bytes(b"a" * (9 << 20))
    with pytest.raises(ToolFailed, match="larger than 8 MB"):
        said(files.source, "read_file", path="large.txt")
    with pytest.raises(ToolFailed, match="larger than 1 MB"):
        call(files.source, "edit_file", path="large.txt", old="a", new="b")
    with pytest.raises(ToolFailed, match="more than 1 MB"):
        call(files.source, "write_file", path="much.txt", text="a" * (2 << 20))
    (files.notes / "empty.txt").write_bytes(b"")
    assert said(files.source, "read_file", path="empty.txt") == "Notes/empty.txt is empty."


@pytest.mark.parametrize(
    ("number", "told"),
    [(errno.ENOSPC, "disk is full"), (errno.EACCES, "doesn't allow"), (errno.EROFS, "doesn't allow")],
)
def test_a_disk_that_fails_leaves_all_as_it_was(
    files: Files, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    before = files.everything()

    def fails(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        for name, arguments in (("edit_file", {"old": "milk", "new": "oat milk"}), ("write_file", {"text": "new"})):
            with pytest.raises(ToolFailed, match=told):
                files.source.call(name, {"path": "Notes/todo.txt", **arguments}, context())
        with pytest.raises(ToolFailed, match=told):
            call(files.source, "write_file", path="Notes/n/e/w.txt", text="x")
    assert files.everything() == before
    assert not (files.notes / "n").exists()


def test_folders_that_vanished_or_were_forbidden_are_said_so(files: Files) -> None:
    (files.notes / "todo.txt").unlink()
    files.allowed[0] = ToolFolder(path=str(files.home / "gone"), writable=True)
    with pytest.raises(ToolFailed, match="not in a folder"):
        said(files.source, "read_file", path=str(files.notes / "deep" / "er" / "rent.md"))
    with pytest.raises(ToolFailed, match="may only be read"):
        call(files.source, "write_file", path="Books/new.txt", text="x")
    files.allowed[:] = [ToolFolder(path=str(files.home / "gone"))]
    with pytest.raises(ToolFailed, match="aren't there at the moment"):
        said(files.source, "list_files")


def test_names_and_texts_that_hide_something_are_not_told(files: Files) -> None:
    for name in ("two\nlines.txt", "esc\x1b[31m.txt", "\u202etxt.exe"):
        (files.notes / name).write_text("rent")
    if sys.platform == "linux":
        (files.notes / os.fsdecode(b"caf\xe9.txt")).write_text("rent")
    (files.notes / "bell.txt").write_text("rent\x07 and \x1b[2J more\tof it")
    told = said(files.source, "list_files", folder="Notes") + said(files.source, "find_files", words="rent")
    assert "bell.txt" in told
    assert not any(one in told for one in ("two", "esc", "exe", "caf"))
    assert told.isascii()
    assert said(files.source, "read_file", path="bell.txt") == "rent and [2J more\tof it"


def test_searching_ends_when_it_is_stopped(files: Files) -> None:
    ended = context()
    ended.stop.set()
    with pytest.raises(ToolFailed, match="Not everything"):
        files.source.call("find_files", {"words": "rent"}, ended)


@pytest.fixture(autouse=True)
def no_leftovers(tmp_path: Path) -> Iterator[None]:
    yield
    assert [path.name for path in tmp_path.rglob(".rememora-*") if path.name != TRASH and TRASH not in path.parts] == []


def test_of_folders_within_each_other_the_inner_ones_word_counts(files: Files) -> None:
    inner = files.notes / "deep"
    files.allowed.append(ToolFolder(path=str(inner)))
    before = files.everything()
    for path in ("Notes/deep/new.txt", str(inner / "er" / "new.txt")):
        with pytest.raises(ToolFailed, match="only be read"):
            files.changing._preview_text({"path": path, "text": "x"})
    assert files.everything() == before
    (inner / TRASH).mkdir()
    (inner / TRASH / "old.txt").write_text(SECRET, encoding="utf-8")
    with pytest.raises(ToolFailed):
        call(files.source, "read_file", path=f"Notes/deep/{TRASH}/old.txt")


def test_a_name_no_disk_takes_is_refused_before_anybody_is_asked(files: Files) -> None:
    long = f"Notes/{'x' * 300}.txt"
    for name, arguments in (
        ("write_file", {"path": long, "text": "x"}),
        ("move_file", {"path": long, "to": "Notes/short.txt"}),
        ("delete_file", {"path": long}),
    ):
        with pytest.raises(ToolFailed):
            files.source.preview(name, arguments)
    # Of a target that is only known when it is made.
    files.source.preview("move_file", {"path": "Notes/todo.txt", "to": long})
    with pytest.raises(ToolFailed, match="too long"):
        call(files.source, "move_file", path="Notes/todo.txt", to=long)
