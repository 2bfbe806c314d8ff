"""The Qt style sheet. Widgets choose a look with the dynamic property `look`.

On buttons: (none) a bordered button, `primary`, `quiet` (no border), `destructive`, `icon` (square, no border),
`link`, `fold` (a quiet line that unfolds), `action` (a small quiet link), `rating` (the same, and marked while it is checked), `pill`, `memory` (an amber
pill), `nav` (a row of the sidebar). On frames: `card`, `sidebar`, `header`, `notice`, `line`. On progress bars: `memory`.
On labels: `soft`, `faint`, `note`, `note-error`, `label`, `section`, `title`, `heading`, `display`, `error`, `memory`, `pill`.
"""

from __future__ import annotations

from app.style.direction import mirrored, sides
from app.style.tokens import Radius, Tokens


def stylesheet(tokens: Tokens, scale: float) -> str:
    """The style sheet of the whole application.

    Args:
        scale: of text, 1 is 14-px body text.
    """

    def px(length: float) -> str:
        return f"{max(1, round(length * scale))}px"

    t = tokens
    control = Radius.CONTROL
    begin, end = sides()
    # Of a slider, what is filled.
    filled = "add-page" if mirrored() else "sub-page"
    # A ring of 2 px takes the place of the border of 1 px and 1 px of the padding, so nothing moves.
    return f"""
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 8px; font-size: {px(12)}; }}
QMainWindow, QDialog {{ background: {t.page}; }}
QLabel {{ background: transparent; }}
QLabel[look="soft"] {{ color: {t.soft}; }}
QLabel[look="faint"] {{ color: {t.faint}; }}
QLabel[look="note"] {{ color: {t.soft}; font-size: {px(12)}; }}
QLabel[look="note-error"] {{ color: {t.destructive}; font-size: {px(12)}; }}
QLabel[look="label"] {{ color: {t.soft}; font-size: {px(11)}; }}
QLabel[look="title"] {{ font-size: {px(15)}; font-weight: 600; }}
QLabel[look="heading"] {{ font-size: {px(17)}; font-weight: 600; }}
QLabel[look="display"] {{ font-size: {px(22)}; font-weight: 600; }}
QLabel[look="section"] {{ color: {t.soft}; font-size: {px(12)}; font-weight: 550; }}
QLabel[look="error"] {{ color: {t.destructive}; }}
QLabel[look="pill"] {{
    color: {t.soft}; font-size: {px(12)}; border: 1px solid {t.line}; border-radius: {round(10 * scale)}px;
    padding: {px(3)} {px(10)};
}}
QLabel[look="memory"] {{ color: {t.memory}; font-size: {px(12)}; }}

QFrame[look="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {Radius.CARD}px; }}
QFrame[look="sidebar"] {{ background: {t.sidebar}; border: none; border-{end}: 1px solid {t.line}; }}
QFrame[look="header"] {{ background: {t.page}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame[look="notice"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: {control}px; }}
QFrame[look="toast"] {{ background: {t.text}; border: none; border-radius: {control}px; }}
QFrame[look="toast"] QLabel {{ color: {t.page}; }}
QFrame[look="line"] {{ background: {t.line}; border: none; min-height: 1px; max-height: 1px; }}

QPushButton, QToolButton {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: {control}px;
    padding: {px(6)} {px(12)}; font-size: {px(13.5)};
}}
QPushButton:hover, QToolButton:hover {{ background: {t.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.line}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {t.faint}; background: {t.page}; }}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.accent}; padding: {round(6 * scale) - 1}px {round(12 * scale) - 1}px; }}
QPushButton[look="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
QPushButton[look="primary"]:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
QPushButton[look="primary"]:disabled {{ background: {t.line}; color: {t.faint}; border-color: {t.line}; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[look="destructive"] {{ color: {t.destructive}; }}
QPushButton[look="destructive"]:disabled {{ color: {t.faint}; }}
QPushButton[look="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[look="quiet"]:hover {{ background: {t.hover}; }}
QPushButton[look="link"] {{ background: transparent; border-color: transparent; color: {t.accent}; padding: 1px 0; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:focus {{ border: 2px solid {t.accent}; border-radius: 4px; padding: 0; }}
QPushButton[look="fold"] {{ background: transparent; border-color: transparent; color: {t.soft}; padding: 1px 0; text-align: left; }}
QPushButton[look="fold"]:hover {{ color: {t.text}; }}
QPushButton[look="fold"]:focus {{ border: 2px solid {t.accent}; border-radius: 4px; padding: 0; }}
QPushButton[look="action"], QPushButton[look="rating"] {{
    background: transparent; border-color: transparent; border-radius: 4px; color: {t.soft}; font-size: {px(12)};
    padding: 1px {px(4)};
}}
QPushButton[look="action"]:hover, QPushButton[look="rating"]:hover {{ color: {t.text}; text-decoration: underline; }}
QPushButton[look="rating"]:checked {{ background: {t.accent_soft}; color: {t.accent}; }}
QPushButton[look="action"]:focus, QPushButton[look="rating"]:focus {{
    border: 2px solid {t.accent}; padding: 0px {round(4 * scale) - 1}px;
}}
QPushButton[look="toast"] {{
    background: transparent; border-color: transparent; color: {t.accent_soft}; font-weight: 600; padding: 1px 5px;
}}
QPushButton[look="toast"]:hover {{ text-decoration: underline; }}
QPushButton[look="toast"]:focus {{ border: 2px solid {t.accent_soft}; padding: 0px 4px; }}
QPushButton[look="pill"], QPushButton[look="memory"] {{
    border-radius: {round(10 * scale)}px; padding: {px(3)} {px(10)}; font-size: {px(12)}; color: {t.soft};
    background: transparent;
}}
QPushButton[look="pill"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[look="pill"]:checked {{ background: {t.accent_soft}; color: {t.accent}; border-color: {t.accent_soft}; }}
QPushButton[look="memory"] {{ background: {t.memory_soft}; border-color: {t.memory_soft}; color: {t.memory}; font-weight: 550; }}
QPushButton[look="memory"]:hover {{ border-color: {t.memory}; }}
QPushButton[look="pill"]:focus, QPushButton[look="memory"]:focus {{
    border: 2px solid {t.accent}; padding: {round(3 * scale) - 1}px {round(10 * scale) - 1}px;
}}
QPushButton[look="nav"] {{
    background: transparent; border-color: transparent; text-align: left; padding: {px(6)} {px(8)};
}}
QPushButton[look="nav"]:hover {{ background: {t.hover}; }}
QPushButton[look="nav"]:checked {{ background: {t.accent_soft}; color: {t.accent}; font-weight: 550; }}
QPushButton[look="nav"]:focus {{ border: 2px solid {t.accent}; padding: {round(6 * scale) - 1}px {round(8 * scale) - 1}px; }}
QPushButton[look="icon"], QToolButton[look="icon"] {{
    background: transparent; border: 1px solid transparent; padding: {px(4)}; min-width: {px(18)}; min-height: {px(18)};
}}
QPushButton[look="icon"]:hover, QToolButton[look="icon"]:hover {{ background: {t.hover}; }}
QPushButton[look="icon"]:checked, QToolButton[look="icon"]:checked {{ background: {t.accent_soft}; }}
QPushButton[look="icon"]:focus, QToolButton[look="icon"]:focus {{
    border: 2px solid {t.accent}; padding: {round(4 * scale) - 1}px;
}}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: none; width: 0px; }}

QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: {control}px;
    padding: {px(6)} {px(10)}; selection-background-color: {t.accent}; selection-color: {t.on_accent};
    placeholder-text-color: {t.faint};
}}
QLineEdit {{ font-size: {px(13.5)}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
    border: 2px solid {t.accent}; padding: {round(6 * scale) - 1}px {round(10 * scale) - 1}px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {t.faint}; background: {t.page}; }}

QDateEdit, QTimeEdit {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: {control}px;
    padding: {px(6)} {px(10)}; font-size: {px(13.5)};
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QDateEdit:focus, QTimeEdit:focus {{ border: 2px solid {t.accent}; padding: {round(6 * scale) - 1}px {round(10 * scale) - 1}px; }}
QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
QDateEdit::drop-down {{ border: none; width: {px(24)}; }}
QDateEdit::down-arrow {{ image: none; }}
QCalendarWidget QWidget {{ background: {t.surface}; color: {t.text}; alternate-background-color: {t.surface}; }}
QCalendarWidget QAbstractItemView {{
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; outline: none; border: none; padding: 0;
}}
QCalendarWidget QAbstractItemView:disabled {{ color: {t.faint}; }}
QCalendarWidget QToolButton {{ border-color: transparent; padding: {px(4)} {px(8)}; }}
QCalendarWidget QToolButton:hover {{ background: {t.hover}; }}
QCalendarWidget QSpinBox {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; }}

QComboBox {{
    combobox-popup: 0;
    background: {t.surface}; border: 1px solid {t.line}; border-radius: {control}px; padding: {px(6)} {px(10)};
    font-size: {px(13.5)}; min-width: {px(120)};
}}
QComboBox::drop-down {{ border: none; width: {px(24)}; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox:hover {{ background: {t.hover}; }}
QComboBox:focus {{ border: 2px solid {t.accent}; padding: {round(6 * scale) - 1}px {round(10 * scale) - 1}px; }}
QComboBoxPrivateContainer {{ background: {t.surface}; border: 1px solid {t.line}; }}
QComboBox QAbstractItemView, QMenu {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: {control}px; padding: 4px;
    selection-background-color: {t.accent_soft}; selection-color: {t.accent}; outline: none;
}}
QComboBox QAbstractItemView::item {{ min-height: {px(28)}; padding: 0 {px(6)}; border-radius: 6px; }}
QComboBox QAbstractItemView::item:hover {{ background: {t.hover}; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
QMenu::item {{ padding: {px(6)}; padding-{begin}: {px(10)}; padding-{end}: {px(24)}; border-radius: 6px; font-size: {px(13.5)}; }}
QMenu::icon {{ padding-{begin}: {px(8)}; }}
QMenu::item:selected {{ background: {t.hover}; color: {t.text}; }}
QMenu::item:disabled {{ color: {t.faint}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}

QCheckBox, QRadioButton {{ spacing: {px(8)}; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 1px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {px(16)}; height: {px(16)}; border: 1px solid {t.faint}; background: {t.surface}; border-radius: 4px;
}}
QRadioButton::indicator {{ border-radius: {round(8 * scale) + 1}px; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border: 1px solid {t.accent}; }}
QRadioButton::indicator:checked {{
    border: 1px solid {t.accent};
    background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
        stop:0 {t.accent}, stop:0.55 {t.accent}, stop:0.62 {t.surface}, stop:1 {t.surface});
}}

QProgressBar {{
    background: {t.line}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center;
}}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QProgressBar[look="memory"]::chunk {{ background: {t.memory}; }}

QSlider {{ min-height: {px(24)}; border: 2px solid transparent; border-radius: 6px; }}
QSlider:focus {{ border-color: {t.accent}; }}
QSlider::groove:horizontal {{ height: 4px; background: {t.line}; border-radius: 2px; }}
QSlider::{filled}:horizontal {{ height: 4px; background: {t.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; background: {t.surface}; border: 2px solid {t.accent};
}}

QScrollArea, QAbstractScrollArea#bare {{ background: transparent; border: none; }}
QListView, QTreeView, QTableView {{ background: transparent; border: none; outline: none; }}
QListWidget::item {{ padding: {px(5)} {px(8)}; border-radius: 6px; color: {t.text}; }}
QListWidget::item:hover {{ background: {t.hover}; }}
QListWidget::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
QListWidget::item:disabled {{ color: {t.soft}; background: transparent; padding-top: {px(10)}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.line}; border-radius: 4px; margin: 1px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
