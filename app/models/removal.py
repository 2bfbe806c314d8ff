"""Asking before a model is removed from the disk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.models.catalog import ModelCatalog
from app.style import Style
from app.translation import size_text
from app.widgets.confirm_dialog import ConfirmDialog
from core.records import ModelId


def ask_removal(
    catalog: ModelCatalog, style: Style, model_id: ModelId, name: str, freed: int, stays: str, parent: QWidget
) -> None:
    """Ask, and remove it if that is wanted.

    Args:
        freed: bytes on the disk.
        stays: what isn't lost by it.
    """
    translate = QCoreApplication.translate
    dialog = ConfirmDialog(
        style,
        translate("ModelRemoval", "Remove %1?").replace("%1", name),
        translate("ModelRemoval", "%1 are freed on the disk.").replace("%1", size_text(freed)),
        translate("ModelRemoval", "Remove"),
        parent,
        stays=stays,
    )
    dialog.accepted.connect(lambda: catalog.remove(model_id))
    dialog.open()
