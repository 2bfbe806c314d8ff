"""Days and times as people say them, in the language of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def day_text(when: float) -> str:
    """A day such as "3 May 2026". `when`: Unix seconds."""
    moment = QDateTime.fromSecsSinceEpoch(int(when))
    return QLocale().toString(moment.date(), QCoreApplication.translate("dates", "d MMMM yyyy"))


def short_day_text(when: float, now: float) -> str:
    """A day for a narrow column: "today", or "3 May 2026" with a short month. Both in Unix seconds."""
    if datetime.fromtimestamp(when).date() == datetime.fromtimestamp(now).date():
        return QCoreApplication.translate("dates", "today")
    moment = QDateTime.fromSecsSinceEpoch(int(when))
    return QLocale().toString(moment.date(), QCoreApplication.translate("dates", "d MMM yyyy"))


def moment_text(when: float, now: float) -> str:
    """A day and the time: "today 6:04 PM", "3 May 2026 18:04". Both in Unix seconds."""
    time = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when)).time(), QLocale.FormatType.ShortFormat)
    return f"{short_day_text(when, now)} {time}"


def day_of_month_text(when: float) -> str:
    """A day without its year: "3 May"."""
    moment = QDateTime.fromSecsSinceEpoch(int(when))
    return QLocale().toString(moment.date(), QCoreApplication.translate("dates", "d MMM"))


def month_text(when: float, form: QLocale.FormatType = QLocale.FormatType.ShortFormat) -> str:
    """A month such as "May 2026", with its short name or its long one."""
    day = QDateTime.fromSecsSinceEpoch(int(when)).date()
    month = QLocale().standaloneMonthName(day.month(), form)
    words = QCoreApplication.translate("dates", "%1 %2", "month and year")
    return words.replace("%1", month).replace("%2", str(day.year()))


def year_text(when: float) -> str:
    """A year such as "2026"."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(when)).date(), "yyyy")
