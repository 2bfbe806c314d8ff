"""Dates are made absolute from the day they were said, as exactly as they were said and no more."""

from __future__ import annotations

import time
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.memory.dates.dates import absolute, dates_in

SAID_AT = datetime(2026, 11, 25, 12).timestamp()  # a Wednesday


@pytest.fixture(autouse=True, scope="module")
def _libraries_are_loaded() -> None:
    """Once a run, a second; no test is about that."""
    absolute("You leave tomorrow", SAID_AT)
    absolute("你明天出发", SAID_AT)


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        # days
        ("Your exam is tomorrow", "Your exam is on 26 November 2026"),
        ("Tomorrow you fly to Rome", "On 26 November 2026 you fly to Rome"),
        ("Tomorrow is your exam", "26 November 2026 is your exam"),
        ("You are nervous about tomorrow's exam", "You are nervous about the 26 November 2026 exam"),
        ("You quit smoking yesterday", "You quit smoking on 24 November 2026"),
        ("You start a diet today", "You start a diet on 25 November 2026"),
        ("You watched a film last night", "You watched a film on the night of 24 November 2026"),
        ("You started a job this morning", "You started a job on the morning of 25 November 2026"),
        ("You meet Tom tomorrow evening", "You meet Tom on the evening of 26 November 2026"),
        ("Your project is due the day after tomorrow", "Your project is due on 27 November 2026"),
        ("You moved in yesterday", "You moved in on 24 November 2026"),
        ("You volunteered at the shelter you like to be at yesterday", "You volunteered at the shelter you like to be at on 24 November 2026"),
        ("You meet on next Friday", "You meet on Friday 4 December 2026"),
        ("You fell the day before yesterday", "You fell on 23 November 2026"),
        ("You have been ill since yesterday", "You have been ill since 24 November 2026"),
        ("You leave in three days", "You leave on 28 November 2026"),
        ("You came back 10 days ago", "You came back on 15 November 2026"),
        # weekdays
        ("Your sister Clara visits next Friday", "Your sister Clara visits on Friday 4 December 2026"),
        ("Your deadline is this Friday", "Your deadline is on Friday 27 November 2026"),
        ("You saw Tom last Friday", "You saw Tom on Friday 20 November 2026"),
        ("You start on Monday next week", "You start on Monday 30 November 2026"),
        ("You have a dentist appointment on Tuesday at 9", "You have a dentist appointment on Tuesday 1 December 2026 at 9"),
        ("You saw Tom on Tuesday", "You saw Tom on Tuesday 24 November 2026"),
        ("You have to pay by Monday", "You have to pay by Monday 30 November 2026"),
        ("You meet Anna on Friday evening", "You meet Anna on the evening of Friday 27 November 2026"),
        # weeks and weekends
        ("You started your job last week", "You started your job in the week of 16 November 2026"),
        ("You are busy next week", "You are busy in the week of 30 November 2026"),
        ("You go hiking this weekend", "You go hiking on the weekend of 28 November 2026"),
        ("Your parents visit the weekend after next", "Your parents visit on the weekend of 12 December 2026"),
        ("You move in two weeks", "You move around 9 December 2026"),
        ("You move in two weeks' time", "You move around 9 December 2026"),
        ("You began to run a fortnight ago", "You began to run around 11 November 2026"),
        ("You went camping two weekends ago", "You went camping on the weekend of 14 November 2026"),
        ("This week has been wild", "The week of 23 November 2026 has been wild"),
        # months
        ("You fly to Rome in June", "You fly to Rome in June 2027"),
        ("You moved to Berlin in June", "You moved to Berlin in June 2026"),
        ("You adopted Bruno in November", "You adopted Bruno in November 2026"),
        ("Your mum turns 60 next month", "Your mum turns 60 in December 2026"),
        ("You haven't drunk since last month", "You haven't drunk since October 2026"),
        ("You ran a marathon last May", "You ran a marathon in May 2026"),
        ("You will march in March", "You will march in March 2027"),
        ("You retire at the end of May", "You retire at the end of May 2027"),
        ("Your wedding is in June next year", "Your wedding is in June 2027"),
        ("You joined the choir three months ago", "You joined the choir in August 2026"),
        ("You will be done in half a year", "You will be done in May 2027"),
        # days of a month
        ("Your exam is on 12 June", "Your exam is on 12 June 2027"),
        ("Your flight is on June 12th at 5 pm", "Your flight is on June 12th, 2027 at 5 pm"),
        ("Your wedding is on 5 May next year", "Your wedding is on 5 May 2027"),
        ("You got married on 5 May", "You got married on 5 May 2026"),
        ("The trip is from 12 to 15 June", "The trip is from 12 to 15 June 2027"),
        ("Your rent is due on the 3rd of next month", "Your rent is due on 3 December 2026"),
        ("Your car goes to the garage on the 12th", "Your car goes to the garage on 12 December 2026"),
        ("Your leap day party is on 29 February", "Your leap day party is on 29 February 2028"),
        # seasons and years
        ("You were in Spain last summer", "You were in Spain in summer 2026"),
        ("You will learn to ski this winter", "You will learn to ski in winter 2026/27"),
        ("You travel to Spain next year", "You travel to Spain in 2027"),
        ("You moved here two years ago", "You moved here in 2024"),
        ("You moved here about two years ago", "You moved here around 2024"),
        ("You met your wife more than ten years ago", "You met your wife before 2016"),
        ("Your visa ends by the end of the year", "Your visa ends by the end of 2026"),
        ("You have lived in Porto for two years", "You have lived in Porto since 2024"),
        ("You have been learning the violin for about four months now", "You have been learning the violin since around July 2026"),
        # no more exact than they were said
        ("You lost your keys a few days ago", "You lost your keys a few days before 25 November 2026"),
        ("You marry in a few months", "You marry a few months after 25 November 2026"),
        # several
        ("You were in Rome last week and go to Oslo next week",
         "You were in Rome in the week of 16 November 2026 and go to Oslo in the week of 30 November 2026"),
        # Chinese
        ("你明天去北京", "你2026年11月26日去北京"),
        ("你后天有考试", "你2026年11月27日有考试"),
        ("你昨天买了新车", "你2026年11月24日买了新车"),
        ("你今晚加班", "你2026年11月25日晚上加班"),
        ("你下周五考试", "你2026年12月4日（周五）考试"),
        ("你下星期一出差", "你2026年11月30日（周一）出差"),
        ("你周五有会议", "你2026年11月27日（周五）有会议"),
        ("你上周末去爬山了", "你2026年11月21日那个周末去爬山了"),
        ("你下下周去上海", "你2026年12月7日那一周去上海"),
        ("你下个月搬家", "你2026年12月搬家"),
        ("你下个月五号体检", "你2026年12月5日体检"),
        ("你妹妹六月十二日来", "你妹妹2027年六月十二日来"),
        ("你6月12号结婚", "你2027年6月12号结婚"),
        ("你六月去北京", "你2027年六月去北京"),
        ("你六月去了北京", "你2026年六月去了北京"),
        ("你去年去了日本", "你2025年去了日本"),
        ("你明年三月结婚", "你2027年3月结婚"),
        ("你今年夏天去意大利", "你2026年夏天去意大利"),
        ("你三天后出发", "你2026年11月28日出发"),
        ("你两周前开始跑步", "你2026年11月11日前后开始跑步"),
        ("你十年前认识了妻子", "你2016年认识了妻子"),
        ("你半年前辞职了", "你2026年5月辞职了"),
        ("你几天前丢了钥匙", "你2026年11月25日的几天前丢了钥匙"),
        ("你妹妹下個月來", "你妹妹2026年12月來"),
    ],
)  # fmt: skip
def test_a_date_becomes_absolute(said: str, holds: str) -> None:
    assert absolute(said, SAID_AT) == holds
    assert absolute(holds, SAID_AT) == holds
    # Whoever reads it later reads the same.
    assert absolute(holds, SAID_AT + 400 * 86_400) == holds


@pytest.mark.parametrize(
    "text",
    [
        "You may go",
        "You march with the band",
        "You sat down for a second",
        "You wed in secret",
        "You have two cats and three dogs",
        "You run 5 km",
        "You weigh 80 kg and are 180 cm tall",
        "You like eggs boiled for 5 minutes",
        "You want the tea to be ready in 5 minutes",
        "You swim on Mondays",
        "You have yoga every Friday",
        "You go to the gym every other Tuesday",
        "You visit Rome each June",
        "You work Monday to Friday",
        "You have class on Monday and Wednesday",
        "You usually run on Friday",
        "You always go skiing in February",
        "You still love that story today",
        "Your birthday is on 12 June",
        "You were born on 12 June",
        "Your sister was born in May",
        "Your wedding anniversary is on June 5",
        "You learned Python in two weeks",
        "You can run 10 km in an hour",
        "You go swimming twice in a week",
        "You worked there for three years",
        "You have to rest for two weeks",
        "You have been to Rome for two weeks",
        "Your last name is March",
        "Your friends are called April, May and June",
        "Your sister June lives next door",
        "You met August at work",
        "You live on the 12th floor",
        "You love the first snow in winter",
        "You prefer the weekend",
        "You play football at the weekend",
        "Your favourite season is autumn",
        "Your favourite film is Friday the 13th",
        "You read The Day After Tomorrow every year",
        "You moved in 2015",
        "You were in Rome in June 2024",
        "Your exam is on 12 June 2027",
        "Your exam is on June 12, 2027",
        "Your exam is on 2027-06-12",
        "Your house number is 2015",
        "You earn 2000 euros",
        "Your flat is on 5 May Street",
        "你对花生过敏",
        "你每周五打球",
        "你每月12号交房租",
        "你每年六月去海边",
        "你周一到周五上班",
        "你的生日是六月十二日",
        "你五月出生",
        "你后天性失明",
        "你月底发工资",
        "你奶奶八十岁",
        "你有两个孩子",
        "你家住三楼",
        "你在2015年毕业",
        "你2027年6月12日结婚",
        "你喜欢月亮",
        "",
    ],
)
def test_what_is_no_date_of_its_own_stays(text: str) -> None:
    assert absolute(text, SAID_AT) == text


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("What did I do on 12 June 2024?", [("2024-06-12", "2024-06-12")]),
        ("Where was I in June 2024?", [("2024-06-01", "2024-06-30")]),
        ("What happened on 2024-06-12?", [("2024-06-12", "2024-06-12")]),
        ("What happened on 13/06/2024?", [("2024-06-13", "2024-06-13")]),
        ("Did I travel in 2019?", [("2019-01-01", "2019-12-31")]),
        ("What did I do in the summer of 2023?", [("2023-06-01", "2023-08-31")]),
        ("Which films did I see last week?", [("2026-11-16", "2026-11-22")]),
        ("Whom did I meet in May?", [("2026-05-01", "2026-05-31")]),
        ("Where will I be in May?", [("2027-05-01", "2027-05-31")]),
        ("Who has their birthday on 1 March?", [("2027-03-01", "2027-03-01")]),
        ("Was I in Rome in May 2023 or in June 2024?", [("2023-05-01", "2023-05-31"), ("2024-06-01", "2024-06-30")]),
        ("What do I do on Mondays?", []),
        ("What is my sister called?", []),
        ("我去年去了哪里？", [("2025-01-01", "2025-12-31")]),
        ("2024年6月12日我在哪里？", [("2024-06-12", "2024-06-12")]),
        ("我下周有什么安排？", [("2026-11-30", "2026-12-06")]),
    ],
)
def test_the_dates_in_a_question(text: str, spans: list[tuple[str, str]]) -> None:
    found = dates_in(text, SAID_AT)
    days = [tuple(date.fromtimestamp(moment).isoformat() for moment in span) for span in found]
    assert days == spans
    for first, last in found:
        assert (datetime.fromtimestamp(first).hour, datetime.fromtimestamp(last).hour) == (0, 23)


_WORDS = [
    "tomorrow", "yesterday", "next", "last", "this", "Friday", "on", "in", "June", "May", "12", "12th", "the", "of", "week", "weekend",
    "year", "month", "two", "ago", "a few", "weeks", "2027", "2027-06-12", "summer", "to", "and", "every", "you", "moved", "will", "by", "'s",
    "today", "morning", ",", ".", "明天", "下周", "五", "六月", "十二日", "去年", "三天", "后", "前", "的", "2026年", "周末", "月", "半年", "几", "half a", "a", "about", "more than", "from now", "night", "on the 12th",
]  # fmt: skip


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from(_WORDS)).map(" ".join), st.lists(st.sampled_from(_WORDS)).map("".join)
    )
)
@settings(max_examples=400, deadline=None)  # the words of a language are loaded when it first comes up
def test_on_any_text_it_neither_fails_nor_changes_its_mind(text: str) -> None:
    once = absolute(text, SAID_AT)
    assert absolute(once, SAID_AT) == once
    dates_in(text, SAID_AT)


@given(
    st.floats(allow_nan=True, allow_infinity=True),
    st.sampled_from(["You leave in 999 years", "You left 999 years ago", "next winter", "tomorrow", "明年", "999年前"]),
)
def test_on_any_clock_it_does_not_fail(said_at: float, text: str) -> None:
    absolute(text, said_at)
    dates_in(text, said_at)


def test_it_is_fast_enough_for_every_question() -> None:
    questions = [
        "What did I tell you about my sister Clara's visit?",
        "Where was I on 12 June 2024?",
        "我上周去了哪里？",
    ]
    rounds = 100
    start = time.process_time()
    for _ in range(rounds):
        for question in questions:
            dates_in(question, SAID_AT)
    assert (time.process_time() - start) / (rounds * len(questions)) < 0.001
