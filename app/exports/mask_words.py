"""What stand-ins are called, and what they stand for, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import MaskCount, MaskKind, MaskWords


def mask_words() -> MaskWords:
    return MaskWords(
        person=QCoreApplication.translate("MaskWords", "Person"),
        place=QCoreApplication.translate("MaskWords", "Place"),
        address=QCoreApplication.translate("MaskWords", "Address"),
        organisation=QCoreApplication.translate("MaskWords", "Organisation"),
        email=QCoreApplication.translate("MaskWords", "E-mail"),
        telephone=QCoreApplication.translate("MaskWords", "Telephone"),
        number=QCoreApplication.translate("MaskWords", "Number"),
        date=QCoreApplication.translate("MaskWords", "Date"),
        link=QCoreApplication.translate("MaskWords", "Link"),
        ip=QCoreApplication.translate("MaskWords", "IP address"),
        account=QCoreApplication.translate("MaskWords", "Account"),
        secret=QCoreApplication.translate("MaskWords", "Secret"),
    )


def counted(count: MaskCount) -> str:
    """How many of a kind, as "3 people"."""
    many = {
        MaskKind.PERSON: QCoreApplication.translate("MaskWords", "%Ln people", "", count.count),
        MaskKind.PLACE: QCoreApplication.translate("MaskWords", "%Ln places", "", count.count),
        MaskKind.ADDRESS: QCoreApplication.translate("MaskWords", "%Ln addresses", "", count.count),
        MaskKind.ORGANISATION: QCoreApplication.translate("MaskWords", "%Ln organisations", "", count.count),
        MaskKind.EMAIL: QCoreApplication.translate("MaskWords", "%Ln e-mail addresses", "", count.count),
        MaskKind.TELEPHONE: QCoreApplication.translate("MaskWords", "%Ln telephone numbers", "", count.count),
        MaskKind.NUMBER: QCoreApplication.translate("MaskWords", "%Ln other numbers", "", count.count),
        MaskKind.DATE: QCoreApplication.translate("MaskWords", "%Ln dates", "", count.count),
        MaskKind.LINK: QCoreApplication.translate("MaskWords", "%Ln links", "", count.count),
        MaskKind.IP: QCoreApplication.translate("MaskWords", "%Ln IP addresses", "", count.count),
        MaskKind.ACCOUNT: QCoreApplication.translate("MaskWords", "%Ln account names", "", count.count),
        MaskKind.SECRET: QCoreApplication.translate("MaskWords", "%Ln secrets", "", count.count),
    }
    return many[count.kind]
