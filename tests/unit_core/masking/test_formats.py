"""Personal things that have a form of their own, and what only looks like one."""

from __future__ import annotations

import pytest

from core.masking.formats import Formats
from core.records import MaskKind

FORMATS = Formats(2026)


def found(text: str) -> list[tuple[MaskKind, str]]:
    return [(one.kind, text[one.start : one.end]) for one in FORMATS.find(text)]


@pytest.mark.parametrize(
    ("text", "kind", "thing"),
    [
        ("Write to r.hollis@fastpost.example, please.", MaskKind.EMAIL, "r.hollis@fastpost.example"),
        ("邮箱是zhang.wei@youxiang.example。", MaskKind.EMAIL, "zhang.wei@youxiang.example"),
        ("Call +44 20 7946 0123 today.", MaskKind.TELEPHONE, "+44 20 7946 0123"),
        ("Ruf 0171/2345678 an.", MaskKind.TELEPHONE, "0171/2345678"),
        ("打13912345678找我", MaskKind.TELEPHONE, "13912345678"),
        ("My IBAN is GB82 WEST 1234 5698 7654 32, please.", MaskKind.NUMBER, "GB82 WEST 1234 5698 7654 32"),
        ("The card is 4111 1111 1111 1111.", MaskKind.NUMBER, "4111 1111 1111 1111"),
        ("我的护照号码是E12345678，明年到期。", MaskKind.NUMBER, "E12345678"),
        ("I was born on 14 March 1987.", MaskKind.DATE, "14 March 1987"),
        ("né le 7 août 1991", MaskKind.DATE, "7 août 1991"),
        ("geboren 23.11.1979 in Bamberg", MaskKind.DATE, "23.11.1979"),
        ("我是1991年8月7日出生的", MaskKind.DATE, "1991年8月7日"),
        ("See https://social.example/users/marta?tab=1 now", MaskKind.LINK, "https://social.example/users/marta?tab=1"),
        ("主页是https://set.example/user/wei。", MaskKind.LINK, "https://set.example/user/wei"),
        ("under 192.168.178.23 but", MaskKind.IP, "192.168.178.23"),
        (r"C:\Users\rhollis\AppData\x.log", MaskKind.ACCOUNT, "rhollis"),
        ("/home/klehmann/brief.odt", MaskKind.ACCOUNT, "klehmann"),
        ("She is @lena_knits there", MaskKind.ACCOUNT, "@lena_knits"),
        (
            "token ghp_0123456789abcdefghijklmnopqrstuvwxyzAB",
            MaskKind.SECRET,
            "ghp_0123456789abcdefghijklmnopqrstuvwxyzAB",
        ),
    ],
)
def test_it_is_found_whole(text: str, kind: MaskKind, thing: str) -> None:
    assert found(text) == [(kind, thing)]


@pytest.mark.parametrize(
    "text",
    [
        "The car has done 120000 kilometres and costs 8500 euros.",
        "It cost $1.250.000 in 2019.",
        "The meeting on 12 May 2026 starts at 14:30 in room 204.",
        "Python 3.12.4 was released, Windows 11 needs a restart.",
        "See https://docs.python.org/3/library/re.html for more.",
        "Listening on 127.0.0.1:8080",
        "12 people came in 1999.",
        "I ran 10 km in 52:14.",
        "大蒜什么时候种最好？",
    ],
)
def test_ordinary_things_stay(text: str) -> None:
    assert found(text) == []
