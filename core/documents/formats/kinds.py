"""Which reader a file is for: by what is in it, and where that says nothing, by its ending."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import PurePath

from core.documents.formats.source import Source, empty, unknown
from core.documents.pages import Opened, Page, Stretch

Reader = Callable[[Source, int], Iterator[Opened | Page | Stretch]]

# What a picture begins with.
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"BM", b"GIF87a", b"GIF89a")

# What a recording begins with; the last one is Matroska, of which WebM is a kind.
_SOUNDS = (b"OggS", b"ID3", b"fLaC", b"#!AMR", b"\x1aE\xdf\xa3")
# Of those that begin with a frame: MPEG's, with and without a checksum, and AAC's.
_SOUND_FRAMES = (b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9")

_OFFICE = {"word/": "docx", "ppt/": "pptx", "xl/": "xlsx"}
_OPEN_DOCUMENTS = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
_MIMETYPE = "mimetype"

# Files of Office programs before 2007, and newer ones with a password.
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# Beginnings of other kinds that aren't read.
_OTHERS = {
    b"{\\rtf": "RTF",
    b"%!PS": "PostScript",
    b"AT&TFORM": "DjVu",
    b"\x7fELF": "program",
    b"MZ": "program",
    b"\x1f\x8b": "gzip",
    b"7z\xbc\xaf": "7z",
    b"Rar!": "RAR",
    b"SQLite format 3": "SQLite",
    b"GGUF": "GGUF",
}

_TEXTS = {
    "markdown": {".md", ".markdown", ".mdown", ".mkd"},
    "html": {".html", ".htm", ".xhtml"},
    "csv": {".csv", ".tsv", ".tab"},
    "mail": {".eml"},
    "text": {".txt", ".text", ".log", ".rst", ".adoc", ".asciidoc", ".org", ".tex", ".srt", ".vtt", ".bib"},
    "code": {
        *(".py", ".pyi", ".js", ".mjs", ".cjs", ".ts", ".jsx", ".tsx", ".vue", ".svelte", ".css", ".scss", ".less"),
        *(".c", ".h", ".cc", ".cpp", ".cxx", ".hh", ".hpp", ".m", ".mm", ".cs", ".java", ".kt", ".kts", ".scala"),
        *(".go", ".rs", ".swift", ".rb", ".php", ".pl", ".pm", ".lua", ".r", ".jl", ".dart", ".ex", ".exs", ".erl"),
        *(".hs", ".ml", ".mli", ".fs", ".clj", ".lisp", ".el", ".scm", ".sh", ".bash", ".zsh", ".fish", ".ps1"),
        *(".bat", ".cmd", ".sql", ".json", ".jsonl", ".yaml", ".yml", ".toml", ".ini", ".cfg", ".conf", ".xml"),
        *(".proto", ".graphql", ".tf", ".cmake", ".gradle", ".groovy", ".asm", ".s", ".vb", ".pas", ".f90", ".zig"),
    },
}
_BINARIES = {
    *(".pdf", ".docx", ".docm", ".dotx", ".pptx", ".pptm", ".ppsx", ".xlsx", ".xlsm", ".odt", ".ods", ".odp"),
    *(".epub", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp", ".gif"),
}
# Whatever else they hold, what is said in them is read.
SOUND_ENDINGS = frozenset({".wav", ".mp3", ".m4a", ".m4b", ".aac", ".ogg", ".oga", ".opus", ".flac", ".webm", ".amr"})
_BY_ENDING = {ending: kind for kind, endings in _TEXTS.items() for ending in endings}

# The module and the function that read a kind. Loaded when the first of it comes.
_READERS = {
    "pdf": "pdf",
    "docx": "docx",
    "pptx": "pptx",
    "xlsx": "xlsx",
    "odt": "odf",
    "ods": "odf",
    "odp": "odf",
    "epub": "epub",
    "html": "html",
    "markdown": "markdown",
    "text": "text",
    "code": "text",
    "csv": "csv_table",
    "mail": "mail",
    "picture": "picture",
    "sound": "sound",
}

_HEAD_BYTES = 8192


def suffixes() -> frozenset[str]:
    """Endings of files that can be read, in lower case with the dot."""
    return frozenset(_BINARIES | SOUND_ENDINGS | set(_BY_ENDING))


def reader_of(kind: str) -> Reader:
    """The function that reads files of a kind: gives what it opened, then its pages from a number on.

    Its errors: `DocumentUnreadable`; any other means that the file is damaged.
    """
    read: Reader = importlib.import_module(f"core.documents.formats.{_READERS[kind]}").read
    return read


def kind_of(source: Source) -> str:
    """One of `_READERS`.

    Raises:
        DocumentUnreadable: it is empty, or of none.
    """
    head = source.head(_HEAD_BYTES)
    if not head:
        raise empty()
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _packed_kind(source)
    if head.startswith(_PICTURES) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return "picture"
    if _is_sound(head, PurePath(source.name).suffix.lower()):
        return "sound"
    if head.startswith(_OLD_OFFICE):
        raise unknown(
            what="This is a file of an old Office program, or one with a password.",
            next_step="Save it as DOCX, XLSX or PPTX without a password, or as PDF, and add that.",
        )
    for beginning, what in _OTHERS.items():
        if head.startswith(beginning):
            raise unknown(what="Files of this kind aren't read.", detail=what)
    if not _is_text(head):
        raise unknown(what="Files of this kind aren't read.", detail="no text")
    return _text_kind(head, PurePath(source.name).suffix.lower())


def _is_sound(head: bytes, ending: str) -> bool:
    if head.startswith(_SOUNDS) or (head.startswith(b"RIFF") and head[8:12] == b"WAVE"):
        return True
    # As films begin, too, and nearly anything.
    return ending in SOUND_ENDINGS and (head[4:8] == b"ftyp" or head.startswith(_SOUND_FRAMES))


def _packed_kind(source: Source) -> str:
    with source.archive() as archive:
        names = archive.namelist()
        if _MIMETYPE in names:
            said = archive.read(_MIMETYPE)[:100].decode("ascii", "replace").strip()
            if said == "application/epub+zip":
                return "epub"
            for what, kind in _OPEN_DOCUMENTS.items():
                if said.startswith(f"application/vnd.oasis.opendocument.{what}"):
                    return kind
        if "[Content_Types].xml" in names:
            for folder, kind in _OFFICE.items():
                if any(name.startswith(folder) for name in names):
                    return kind
    raise unknown(what="This is an archive.", next_step="Unpack it, and add the documents that are in it.")


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    # Zeros at every other place: UTF-16 that doesn't say so.
    zeros = head.count(0)
    if zeros:
        return max(head[::2].count(0), head[1::2].count(0)) == zeros and zeros > len(head) * 0.3
    return sum(byte < 32 and byte not in b"\t\n\r\f\x1b\b\x1a" for byte in head) <= len(head) * 0.02


def _text_kind(head: bytes, ending: str) -> str:
    kind = _BY_ENDING.get(ending)
    if kind is not None:
        return kind
    begins = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:100].lower()
    if begins.startswith((b"<!doctype html", b"<html")):
        return "html"
    return "text"
