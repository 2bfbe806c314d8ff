"""Stretches of conversation to be summarised: what has to survive, and what nobody said."""

from __future__ import annotations

from datetime import datetime

import msgspec

from core.records import ConversationId, Message, MessageId, MessageStatus, Role

SAID_AT = datetime(2026, 11, 24, 12).timestamp()


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """One stretch.

    Attributes:
        said: the user's and the assistant's messages in turn, the user's first.
        before: the summary so far.
        kept: names, numbers and dates that have to be in the summary.
        absent: what a careless summary would add.
    """

    said: tuple[str, ...]
    kept: tuple[str, ...]
    absent: tuple[str, ...] = ()
    before: str = ""


CASES = (
    Case(
        said=(
            "Hi! I'm planning a trip to Lisbon with my sister Clara from 12 to 19 June. Our budget is 1,800 euros.",
            "That sounds lovely! For a week in June you could stay in Alfama. Do you prefer a hotel or a flat?",
            "A flat, please. Clara is allergic to walnuts, so we want to cook ourselves.",
            "Then a flat with a kitchen in Alfama is a good choice. Expect about 900 euros for seven nights.",
        ),
        kept=("Lisbon", "Clara", "12", "19 June", "1,800", "walnuts", "Alfama"),
        absent=("Porto", "hotel in", "peanut"),
    ),
    Case(
        before="The user works as a nurse in Leeds. The user decided to learn Spanish with 20 minutes a day.",
        said=(
            "My exam is on 3 March 2027 now, they moved it. Which chapters should I do first?",
            "Begin with chapters 4 and 7, they are asked most often.",
            "OK. My tutor is called Pilar and she wants me to read aloud.",
            "Reading aloud is good for your pronunciation. Try ten minutes a day.",
        ),
        kept=("nurse", "Spanish", "3 March", "Pilar"),
        absent=("French", "Madrid", "doctor"),
    ),
    Case(
        said=(
            "Why does my Python script fail with KeyError: 'price'?",
            "The dictionary has no key 'price'. Use row.get('price') or check the header of your CSV file.",
            "Right, the column is called unit_price. The file is orders_2025.csv, with 4,200 rows.",
            "Then read row['unit_price'] instead. For 4,200 rows the csv module is quick enough.",
            "Works. I decided to use pandas only if it grows beyond 100,000 rows.",
            "That is a sensible rule.",
        ),
        kept=("unit_price", "orders_2025.csv", "4,200", "100,000"),
        absent=("Excel", "SQL"),
    ),
    Case(
        said=(
            "我下周六要搬家，新地址是南京西路88号，搬家公司收1200元。",
            "好的，搬家前记得给贵重物品做清单。您需要我帮您列一个清单吗？",
            "好啊。我的猫叫豆豆，它很怕陌生人。",
            "可以先把豆豆放在安静的房间里，最后再搬它。",
        ),
        kept=("南京西路88号", "1200", "豆豆"),
        absent=("北京", "上海", "狗"),
    ),
    Case(
        before="用户叫李明，在杭州当老师。",
        said=(
            "我女儿小雨今年7岁，想学钢琴，一节课200元贵吗？",
            "一节课200元属于中等价格，可以先试一个月。",
            "那就每周三上课，老师姓王。",
            "每周三很合适，王老师可以从基础开始教小雨。",
        ),
        kept=("李明", "杭州", "小雨", "7", "200", "王"),
        absent=("小提琴", "北京"),
    ),
    Case(
        said=(
            "Hello there!",
            "Hello! How can I help you?",
            "I'm not going to Berlin after all, the fair was cancelled. I'll visit Dr. Okafor on Tuesday instead.",
            "I'm sorry about the fair. I hope the visit on Tuesday goes well.",
            "Thanks. Remind me what an MRI is?",
            "An MRI makes pictures of the inside of the body with a strong magnetic field.",
        ),
        kept=("Berlin", "Okafor", "Tuesday", "MRI"),
        absent=("Hamburg", "Wednesday", "surgery"),
    ),
)


def messages_of(case: Case) -> list[Message]:
    return [
        Message(
            id=MessageId(number),
            conversation_id=ConversationId(1),
            role=Role.ASSISTANT if number % 2 else Role.USER,
            text=text,
            created_at=SAID_AT,
            status=MessageStatus.COMPLETE,
        )
        for number, text in enumerate(case.said)
    ]
