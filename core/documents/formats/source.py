"""A file that is read, and how reading one fails."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import BinaryIO

import msgspec

from core.errors import DocumentUnreadable

# Bytes. Larger ones are disk images and films that somebody gave another ending, or take hours.
MOST_BYTES = 512 << 20
# Of a recording, which is decoded as it is read: half a day of uncompressed sound.
MOST_SOUND_BYTES = 8 << 30
# What recordings are in, by FFmpeg's names: other kinds fetch what they name, or are films.
CONTAINERS = "aac,flac,matroska,webm,mov,mp3,ogg,wav,w64,aiff,amr,caf"
# Of what is held in memory as a whole.
MOST_TEXT_BYTES = 64 << 20


class ZipLimits(msgspec.Struct, frozen=True):
    """What an archive may hold.

    Attributes:
        members: files in it.
        total: bytes, unpacked.
        member: bytes of one, unpacked.
        ratio: unpacked to packed bytes, from `small` bytes on; XML of a real table packs to a twentieth.
    """

    members: int = 20_000
    total: int = 1 << 30
    member: int = 256 << 20
    ratio: float = 150.0
    small: int = 16 << 20


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """A file, open.

    Attributes:
        name: with its ending.
        stream: seekable, at its beginning.
        password: opens it; empty: none.
        depth: how many files it lies in.
    """

    name: str
    stream: BinaryIO
    password: str = ""
    limits: ZipLimits = ZipLimits()
    depth: int = 0

    def head(self, size: int) -> bytes:
        """The first bytes."""
        self.stream.seek(0)
        data = self.stream.read(size)
        self.stream.seek(0)
        return data

    def whole(self) -> bytes:
        """All of it.

        Raises:
            DocumentUnreadable: it is too long to be held.
        """
        self.stream.seek(0)
        data = self.stream.read(MOST_TEXT_BYTES + 1)
        if len(data) > MOST_TEXT_BYTES:
            raise too_large(MOST_TEXT_BYTES)
        return data

    def archive(self) -> zipfile.ZipFile:
        """It as a zip file whose members may be read.

        Raises:
            DocumentUnreadable: it isn't whole, or would fill the memory.
        """
        self.stream.seek(0)
        try:
            archive = zipfile.ZipFile(self.stream)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise damaged(error) from error
        check_archive(archive, self.limits)
        return archive


def check_archive(archive: zipfile.ZipFile, limits: ZipLimits) -> None:
    """By what its directory says; Python reads no more of a member than is said there.

    Raises:
        DocumentUnreadable: it would fill the memory.
    """
    members = archive.infolist()
    total = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if (
        len(members) > limits.members
        or total > limits.total
        or any(member.file_size > limits.member for member in members)
        or (total > limits.small and total > limits.ratio * max(packed, 1))
    ):
        raise DocumentUnreadable(
            "What is packed in this file would unpack to far more than a document holds.",
            code="document_bomb",
            next_step="If you know where it comes from, save it anew in the program it was made with, or as PDF.",
            detail=f"{len(members)} files, {packed} bytes packed, {total} unpacked",
        )


def too_large(most: int) -> DocumentUnreadable:
    return DocumentUnreadable(
        f"This file is larger than {most >> 20} MB.",
        code="document_too_large",
        next_step="Split it, or save only what you need of it as a file of its own.",
    )


def too_much_memory(error: BaseException | None = None) -> DocumentUnreadable:
    return DocumentUnreadable(
        "Reading this file takes more memory than one file may.",
        code="document_too_large",
        next_step="Split it, or save it anew as PDF.",
        detail=where(error) if error is not None else "",
    )


def damaged(error: BaseException) -> DocumentUnreadable:
    return DocumentUnreadable(
        "This file is damaged, or isn't what its ending says.",
        code="document_damaged",
        next_step="Open it in the program it was made with and save it anew, or get it again from where it came from.",
        detail=where(error),
    )


def where(error: BaseException) -> str:
    """What failed, without what the file says."""
    trace = error.__traceback__
    place = ""
    while trace is not None:
        place = f" in {Path(trace.tb_frame.f_code.co_filename).stem}:{trace.tb_lineno}"
        trace = trace.tb_next
    return type(error).__name__ + place


def unknown(*, what: str, next_step: str = "", detail: str = "") -> DocumentUnreadable:
    if not next_step:
        next_step = "Save it as PDF, or as one of the kinds that are read, and add that."
    return DocumentUnreadable(what, code="document_unknown_kind", next_step=next_step, detail=detail)


def encrypted(wrong: bool) -> DocumentUnreadable:
    if wrong:
        return DocumentUnreadable(
            "This isn't the document's password.",
            code="document_password_wrong",
            next_step="Try again; capital letters count. The password is kept nowhere.",
        )
    return DocumentUnreadable(
        "This document is encrypted.",
        code="document_encrypted",
        next_step="Give its password. It is used once, to read it, and kept nowhere.",
    )


def empty() -> DocumentUnreadable:
    return DocumentUnreadable(
        "This file is empty.",
        code="document_empty",
        next_step="Look whether it was saved or copied whole, and add it again.",
    )


def no_text() -> DocumentUnreadable:
    return DocumentUnreadable(
        "There is no text in this file, nor any that could be read from its pictures.",
        code="document_no_text",
        next_step="If it was scanned, a sharper scan may help.",
    )


def no_sound() -> DocumentUnreadable:
    return DocumentUnreadable(
        "There is no sound in this file.",
        code="document_no_text",
        next_step="Add the recording itself.",
    )


def no_speech() -> DocumentUnreadable:
    return DocumentUnreadable(
        "Nothing is said in this recording, as far as can be heard.",
        code="document_no_text",
        next_step="If somebody speaks in it, a louder copy may help.",
    )
