"""A message that wants a reminder isn't taken for something to remember, and the other way round, in any language."""

from __future__ import annotations

import pytest

from core.memory.judges.reading import Judges
from core.model.base import Embedder
from core.tools.choosing import ToolChooser
from core.tools.judge import load_tool_judge


@pytest.fixture(scope="module")
def chooser(embedder: Embedder, judges: Judges) -> ToolChooser:
    return ToolChooser(lambda texts: embedder.encode(texts, query=True), load_tool_judge([embedder.name]), judges)


@pytest.mark.parametrize(
    "text",
    [
        "Remind me tomorrow at 9 to call the bank.",
        "Remind me in 20 minutes to take the pizza out.",
        "Please remind me on Friday to water the plants.",
        "Erinnere mich morgen um 9 daran, die Bank anzurufen.",
        "Rappelle-moi demain à 9 h d'appeler la banque.",
        "Recuérdame mañana a las 9 llamar al banco.",
        "Напомни мне завтра в 9 позвонить в банк.",
        "明天早上9点提醒我给银行打电话。",
        "明日の9時に銀行に電話するようリマインドして。",
        "내일 9시에 은행에 전화하라고 알려줘.",
    ],
)
def test_a_reminder_is_wanted(chooser: ToolChooser, text: str) -> None:
    assert chooser.reminds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Remember that my sister is called Clara.",
        "Please don't forget that I'm allergic to peanuts.",
        "Merk dir, dass meine Schwester Clara heißt.",
        "Souviens-toi que je prends le train de 7 h 40 le mardi.",
        "Recuerda que mi cumpleaños es el 3 de mayo.",
        "Запомни: код от подъезда у нас не работает по выходным.",
        "记住我姐姐叫克拉拉。",
        "妹の名前はクララだと覚えておいて。",
        "내 생일이 5월 3일인 거 기억해 줘.",
    ],
)
def test_something_is_to_be_remembered(chooser: ToolChooser, text: str) -> None:
    assert not chooser.reminds(text)
