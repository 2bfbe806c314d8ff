"""Secrets are told from ordinary facts with numbers in them."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.judges.reading import UNREAD, Judges
from core.memory.learning.secrets import secret_places, tells_secret
from core.model.base import Embedder

# Keys are put together here so that no scanner takes this file for a leak.
_LETTERS = "aB3dE5fG7hI9jK1lM2nO4pQ6rS8tU0vWxYz"

SECRETS = [
    # cards
    "My Visa card is 4111 1111 1111 1111",
    "My card number is 5555-5555-5555-4444, it expires in May",
    "Amex: 378282246310005",
    "I pay with 4242424242424242",
    "My credit card number is 1234 5678 9012 3456",
    "The CVV is 123",
    "Card 12/27, cvc 321",
    # accounts
    "My IBAN is DE89 3704 0044 0532 0130 00",
    "Send it to GB82WEST12345698765432 please",
    "My account number is 12345678 and my sort code is 20-00-00",
    # identity papers
    "My passport number is C01X00T47",
    "My social security number is 078-05-1120",
    "SSN 219-09-9999",
    "My driver's licence number is MORGA753116SM9IJ",
    "My tax ID is 12 345 678 901",
    "My national insurance number is QQ 12 34 56 C",
    # passwords
    "My password is hunter2",
    "my password is swordfish",
    "The wifi password is correct horse battery staple",
    "Our Wi-Fi password: Sommer2024!",
    "The password for my laptop is 'tr0ub4dor&3'",
    'I use "Fluffy#99" as my email password',
    "My Netflix password was changed to Kangaroo77",
    "My bank's security answer is Muffin",
    "login: anna / password: s3cret",
    "Mein Passwort ist Kartoffel7",
    "Mi contraseña es gato123",
    # codes
    "My PIN is 4711",
    "The PIN code for my phone is 0852",
    "The door code is 4812#",
    "The alarm code for the house is 9934",
    "4312 is the combination for my locker",
    "The code to my garage is 55821",
    "Your verification code is 482913",
    "G-482913 is your verification code",
    "My OTP is 884213",
    "The two-factor code is 884 213",
    "My recovery codes are 8f3k-22ld, 9sk2-11xx",
    # keys and tokens
    "My API key is abc123def456",
    f"export KEY=sk-{_LETTERS[:24]}",
    f"ghp_{_LETTERS}ABCDEF12"[:40],
    "AKIA" + "IOSFODNN7EXAMPLE",
    f"xoxb-{'123456789012'}-{_LETTERS[:20]}",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA",
    "-----BEGIN OPENSSH PRIVATE KEY-----",
    "The database is at postgres://admin:pa55word@db.example.org/main",
    "See https://example.org/file?access_token=0a1b2c3d4e5f",
    f"The token is {_LETTERS}",
    "My key is 3b5d5c3712955042212316173ccf37be",
    "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF",
    # a wallet's words
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "My seed phrase is abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
    "My bitcoin seed is witch collapse practice feed shame open despair creek road again ice least",
    # Chinese
    "我的密码是hunter2",
    "我的微信密码是小狗豆豆",
    "我的银行卡密码改成了884213",
    "Wi-Fi密码：sommer2024",
    "我的身份证号是11010519491231002X",
    "11010519491231002X",
    "我的护照号码是E12345678",
    "我的银行卡号是6222 0212 3456 7890 123",
    "验证码是482913",
    "我家门禁码是4812",
    "信用卡安全码 123",
    "我的社保号是123456789",
    "我的助记词是苹果香蕉橘子",
]

ORDINARY = [
    # numbers that people want remembered
    "My phone number is +49 170 1234567",
    "My sister's number is (555) 123-4567",
    "You can call me at 0170 12345678",
    "My extension at work is 4711",
    "My locker is number 4711 in the old town hall",
    "I was born on 12 June 1987",
    "I live at 221B Baker Street, London NW1 6XE",
    "My postcode is 10115",
    "Our zip code is 90210",
    "The area code is 030",
    "I weigh 80 kg and am 182 cm tall",
    "My blood pressure is 120/80",
    "I have 3 kids, 2 cats and 14 plants",
    "I run 10.5 km in 55 minutes",
    "My rent is 1250 euros",
    "I earn 65,000 dollars a year",
    "The meeting is on 2026-12-04 at 14:30",
    "Flight LH1234 leaves at 6:45",
    "My train is ICE 1537 on platform 12",
    "The ISBN is 978-3-16-148410-0",
    "My car is a VW Golf with the plate B-AB 1234",
    "My lottery numbers are 4, 8, 15, 16, 23, 42",
    "There are 7,900,000,000 people on earth",
    "Pi is 3.14159265358979",
    "My shoe size is 43",
    "My student group is 12B",
    "I use Python 3.11 and PySide6 6.11.3",
    "My IP at home is 192.168.178.20",
    "My GitHub name is anna-mueller-1987",
    "The photos are in IMG_20240612_123456789.jpg",
    "My thesis is saved as final_version_2024_06_12_really_final.docx",
    "My album is called MyHolidayPhotosFromRome2024",
    "The address is https://www.example.org/watch?v=dQw4w9WgXcQ&list=PL123",
    "I like https://example.com/blog/2024/06/how-i-learned-to-bake-sourdough-bread",
    # talking about secrets
    "I forgot my password",
    "I keep my passwords in a password manager",
    "My password is too weak",
    "My password was leaked last year",
    "My passwords are stored in KeePass",
    "I change my password every month",
    "My PIN is easy to remember",
    "I never write down my PIN",
    "I prefer to pay by credit card",
    "I lost my credit card in Rome",
    "I have three credit cards",
    "I work on login pages",
    "My favourite game is Pass the Word",
    "I collect pins from all over the world",
    "I have a pin in my left ankle",
    "I lost my passport in 2019",
    "My passport expires in June 2027",
    "My driver's licence is from 2005",
    "I opened an account at the bank in 2015",
    "I write code for a living",
    "The dress code is casual",
    "I learned Morse code at 12",
    "The key to my heart is chocolate",
    "My secret wish is to see Iceland",
    "The secret to my bread is time",
    "I have a token of my grandmother's love",
    "My son collects tokens and coins from 1900 to 1950",
    "I am a bearer of good news",
    "My bank is ING",
    "My dog's name is Bruno",
    "I am allergic to peanuts",
    "apple banana cherry date elderberry fig grape honeydew kiwi lemon mango nectarine orange",
    # Chinese
    "我的电话是13812345678",
    "我妹妹的手机号是138 1234 5678",
    "我忘了密码",
    "我的密码太简单了",
    "我的密码存在密码管理器里",
    "我丢了身份证",
    "我的护照明年到期",
    "我喜欢用信用卡付款",
    "我有三张银行卡",
    "我1987年6月12日出生",
    "我住在中山路100号302室",
    "我身高182厘米，体重80公斤",
    "我的邮编是100080",
    "我的车牌是京A12345",
    "我对花生过敏",
    "我的QQ号是123456789",
]  # fmt: skip


# What has the format of a secret is one without anybody's judgment.
FORMATS = [
    "My Visa card is 4111 1111 1111 1111",
    "My card number is 5555-5555-5555-4444, it expires in May",
    "Amex: 378282246310005",
    "I pay with 4242424242424242",
    "My IBAN is DE89 3704 0044 0532 0130 00",
    "Send it to GB82WEST12345698765432 please",
    "My social security number is 078-05-1120",
    f"export KEY=sk-{_LETTERS[:24]}",
    f"ghp_{_LETTERS}ABCDEF12"[:40],
    "AKIA" + "IOSFODNN7EXAMPLE",
    f"xoxb-{'123456789012'}-{_LETTERS[:20]}",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA",
    "The database is at postgres://admin:pa55word@db.example.org/main",
    "See https://example.org/file?access_token=0a1b2c3d4e5f",
    f"The token is {_LETTERS}",
    "My key is 3b5d5c3712955042212316173ccf37be",
    "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF",
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "11010519491231002X",
]

# And these are none to any format, though patterns took them for one.
NO_FORMATS = [
    "My brother Nino moved to Berlin in 2019",
    "My Netflix account no longer works since 2019",
    "The tax code changed in 2024",
    "5 dni w maju 2023",
    "I love apple, banana, cherry, coconut, garlic, lemon, mango, olive, onion, orange, potato, tomato",
    "We saw cat, dog, fish, fox, frog, goat, horse, lizard, monkey, pig, rabbit, snake",
    "Call me on 49 151 12345678",
    "I run mixtral-8x7b-instruct-v0.1 on my home server",
    "Dell-XPS13-9310-i7-1185G7-16GB",
    "RTX4090/24GB/DDR6X/PCIe4x16",
    "Mo9-17/Di9-17/Mi9-17/Do9-17",
    "CYP2D6-CYP3A4-CYP2C19",
    "我的护照2027年到期",
    "密码学是我的专业",
    "In una parola: stupendo",
    "You take a combination of lisinopril 10 mg and amlodipine",
    "I got a tan 3 weeks ago",
]


def told(texts: list[str], embedder: Embedder, judges: Judges) -> list[str]:
    """Those that tell a secret."""
    readings = judges.read(embedder.encode(texts, query=True))
    return [text for text, reading in zip(texts, readings, strict=True) if tells_secret(text, reading)]


def test_a_format_is_enough() -> None:
    assert [text for text in FORMATS if not tells_secret(text, UNREAD)] == []


def test_numbers_and_lists_have_no_format_of_a_secret() -> None:
    assert [text for text in NO_FORMATS if tells_secret(text, UNREAD)] == []


def test_secrets_are_found(embedder: Embedder, judges: Judges) -> None:
    missed = set(SECRETS) - set(told(SECRETS, embedder, judges))
    # Soft, as the judges are right most of the time only: 59 of 67.
    assert len(missed) <= 0.18 * len(SECRETS), missed


def test_ordinary_facts_are_none(embedder: Embedder, judges: Judges) -> None:
    alarms = told([*ORDINARY, *NO_FORMATS], embedder, judges)
    # Soft as well: 11 of 99.
    assert len(alarms) <= 0.15 * len([*ORDINARY, *NO_FORMATS]), alarms


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    tells_secret(text, UNREAD)


@given(
    st.text(alphabet="0123456789 -+ABCDEXx.", max_size=60),
    st.sampled_from(["", "My card number is ", "PIN ", "IBAN ", "密码是", "-----BEGIN ", "://", "身份证"]),
)
def test_any_number_gets_an_answer(number: str, before: str) -> None:
    tells_secret(before + number, UNREAD)


def test_the_libraries_are_loaded_only_for_a_text_that_needs_them() -> None:
    code = (
        "import sys\nfrom core.memory.judges.reading import UNREAD\nfrom core.memory.learning.secrets import secret_places, tells_secret\n"
        "tells_secret('I am allergic to peanuts since 2015', UNREAD)\n"
        "assert not {'detect_secrets', 'stdnum', 'mnemonic', 'requests'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "text",
    [
        "我的是DE89370400440532013000。",
        "私のはhf_1niUK8iO5YAgkBxjd2AsjD7N2kHD9FSUuEです",
        "我的是sk-kKFPaIYEXD1xcoIaEhVmkk2GpQ1zPgyAP3oPr6an。",
        "私のは4111 1111 1111 1111です",
    ],
)
def test_a_secret_may_stand_between_letters_without_a_space(text: str) -> None:
    assert tells_secret(text, UNREAD)
    assert secret_places(text)
