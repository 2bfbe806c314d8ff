"""Draws the program's icon in the sizes and formats that the systems want.

python packaging/icons.py OUT
"""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path

import product
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = product.ROOT / "resources" / "icons" / "rememora.svg"
LINUX_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's types of images that are PNG files: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
MACOS_TYPES = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}


def main(out: Path) -> None:
    """Write `hicolor/…` for Linux, `rememora.ico` for Windows and `rememora.icns` for macOS."""
    _application = QGuiApplication([])
    renderer = QSvgRenderer(str(SOURCE))
    for size in LINUX_SIZES:
        folder = out / "hicolor" / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "rememora.png").write_bytes(png(renderer, size))
    scalable = out / "hicolor" / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    shutil.copy(SOURCE, scalable / "rememora.svg")
    (out / "rememora.ico").write_bytes(ico({size: png(renderer, size) for size in WINDOWS_SIZES}))
    (out / "rememora.icns").write_bytes(icns({kind: png(renderer, size) for kind, size in MACOS_TYPES.items()}))


def png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stubs want bytes, it wants a string
    return bytes(data.data())


def ico(images: dict[int, bytes]) -> bytes:
    """Images by size, smallest first."""
    head = struct.pack("<HHH", 0, 1, len(images))
    place = len(head) + 16 * len(images)
    entries = b""
    for size, data in images.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + entries + b"".join(images.values())


def icns(images: dict[bytes, bytes]) -> bytes:
    """Images by type."""
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in images.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
