"""Telling secrets from facts: passwords, keys, codes, and the numbers of cards, accounts and identity papers.

Three kinds of evidence, each enough: a format that only secrets have (detect-secrets, and a run of characters that
nobody would choose), a number whose check digit is right (python-stdnum, BIP 39's word list), and a sentence that states
one ("my password is …"). Naming the thing is no secret ("you pay by credit card", "you forgot your password"), and
neither are a phone number, an address or a date of birth: people want those remembered.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detect_secrets.plugins.base import BasePlugin

# --- formats --------------------------------------------------------------------------------------------------

_URL = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_URL_SECRET = re.compile(
    r"://[^/\s:@]+:[^/\s@]+@|[?&#](?:access_?token|token|auth|api_?key|key|secret|password|passwd|pwd|sig|signature|code)=[^&\s]{6,}",
    re.IGNORECASE,
)
# Every format of detect-secrets' plugins has a run this long, or one of these words.
_MAY_BE_KEY = re.compile(r"[A-Za-z0-9+/=_.:-]{16,}|PRIVATE KEY|://")
# Formats newer than the library's.
_KEY = re.compile(
    r"\bsk-[A-Za-z0-9_-]{16,}|\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}|\bhf_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bgl(?:pat|ptt|dt)-[\w-]{16,}"
    r"|\bxox[a-z]-[\w-]{10,}|\b(?:dop|doo|dor)_v1_[a-f0-9]{32,}|\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{16,}|\bAGE-SECRET-KEY-1\w{20,}|\bA(?:KIA|SIA)[0-9A-Z]{16}\b"
    r"|\beyJ[\w-]{8,}\.[\w-]{8,}|\bwhsec_\w{16,}|\b[rs]k_(?:live|test)_\w{10,}|\botpauth(?:-migration)?://\S+|BEGIN (?:[A-Z]+ )*PRIVATE KEY"
)
_RUN = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/=_-]{20,}")
_HEX = re.compile(r"(?<![\w-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{32,}(?![\w-])", re.IGNORECASE)
_LETTER_MEETS_DIGIT = re.compile(r"(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
# Nobody's word for something changes so often between letters and digits: "IMG_20240612", "MyTripToRome2024".
_MOST_CHANGES = 3

# --- numbers --------------------------------------------------------------------------------------------------

# No "+" before it: that is a phone number.
_CARD = re.compile(r"(?<![\d+.,])(?:\d[ -]?){12,18}\d(?![\d.,]*\d)")
_CARD_ISSUER = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|3[47]\d{13}|3[0689]\d{12}|(?:5[0-8]|2[2-7]|6\d|35)\d{14}|6\d{15,18}|5[06-8]\d{10,17}"
)
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b", re.IGNORECASE)
_CHINESE_ID = re.compile(r"(?<!\d)[1-9]\d{5}(?:18|19|20)\d{9}[\dXx](?![\dXx])")
_US_SOCIAL_SECURITY = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])")
_WORD_RUN = re.compile(r"(?:\b[a-z]{3,8}\b[\s,]+){11,}\b[a-z]{3,8}\b", re.IGNORECASE)
_HAN_RUN = re.compile(r"(?:[\u4e00-\u9fff][ ,、]+){11,}[\u4e00-\u9fff]")
_FEWEST_SEED_WORDS = 12  # BIP 39

# --- statements -----------------------------------------------------------------------------------------------

_PHRASE_WORD = (
    r"(?:pass\s?(?:word|code|phrase|wort)s?|pwd|passwd|kennwort|contraseña|mot\s+de\s+passe|senha|parola|パスワード|비밀번호|пароль"
    r"|(?:seed|recovery|mnemonic)\s+(?:phrase|words?|codes?|keys?)|backup\s+codes?|(?:secret|security)\s+(?:answer|word|key)|api[\s_-]?keys?|(?:access|auth|bearer|api)[\s_-]?tokens?"
    r"|(?:private|secret|encryption|licen[cs]e|product)[\s_-]?keys?|client[\s_-]?secret|(?:bitcoin|wallet|crypto)\s+(?:seed|key))"
)
_CODE_WORD = (
    r"(?:pins?(?:[\s-]*(?:code|number))?|puk|cvv2?|cvc2?|otps?|tan|(?:2fa|two-?\s?factor)[\s-]+code|(?:verification|security|confirmation|login|sign-?in|one-?time|auth\w*|access|entry|unlock|door|gate"
    r"|alarm|safe|vault|lock(?:er)?|garage|entrance|keypad|phone|sim|card|bank|atm)[\s-]*(?:code|combination|pin|passcode)s?|combination(?:\s+(?:to|of|for)\b[^.;:]{1,40}?)?|code\s+(?:to|of|for)\s+(?:the|my|your|our)\b[^.;:]{1,40}?)"
)
_ID_WORD = (
    r"(?:(?:passport|social\s+(?:security|insurance)|national\s+(?:id|insurance|identity)|identity\s+card|id(?:entity|entification)?(?:\s+card)?|driver['’]?s?\s+licen[cs]e|driving\s+licen[cs]e"
    r"|tax(?:payer)?(?:\s+id(?:entification)?)?|health\s+insurance|(?:bank\s+|savings\s+|checking\s+)?account|routing|sort|(?:credit|debit|bank)\s*card|card|visa|mastercard|amex)"
    r"\s*(?:numbers?|no\.?|nr\.?|code|id|#)|ssn|nino|itin|iban|tax\s+id|steuer-?id\w*|ausweisnummer|sozialversicherungsnummer|kontonummer|dni|cpf)"
)
_SAYS = (
    r"(?:\s+(?:for|of|to|on|at)\s+[^.;:!?]{1,40}?)?(?:\s*(?:=|:|->|–)\s*|\s+(?:is|was|are|will\s+be|has\s+been\s+(?:changed|set|reset)\s+to|(?:changed|set|reset)\s+to|now|ist|es|est|è)(?:\s+(?:now|still|just|simply|currently|always|set\s+to|changed\s+to))*:?\s+"
    r"|['’]s\s+)"
)
# What a password *is like*, or where it is, tells nobody the password.
_DESCRIBED = re.compile(
    r"(?:an?|the|in|on|at|not|n['’]t|too|very|so|really|quite|only|also|never|always|often|usually|that|my|your|his|her|their|our|one|something|somewhere|what|from|with|by|under|behind|about"
    r"|up|there|here|changed\s+every|to|for|of|is|and|but|or|no|\w{3,}ed|\w{3,}ing)\b"
    r"|(?:required|needed|weak|strong|stronger|secure|safe|safer|long|longer|short|shorter|wrong|right|correct|incorrect|expired|secret|new|old|older|simple|complicated|complex|easy|hard|difficult"
    r"|lost|gone|compromised|leaked|unique|different|identical|same|important|private|random|annoying|okay|ok|fine|good|bad|empty|blank|missing|case-sensitive|memorable|stupid|invalid|valid|due|ready"
    r"|broken|hidden|forgotten|written|known|taken|stolen|shown|chosen|given|kept|sent|held)"
    r"(?=\W*$|\s*[.,;!?)]|\s+(?:and|but|or|so|because|now|again|than|for|to|since|as|enough|this|that|in|on|at|by|with|every|when|if|though|too)\b)",
    re.IGNORECASE,
)
_STATED_PASSWORD = re.compile(rf"\b{_PHRASE_WORD}{_SAYS}[\"'“‘「]?(?P<value>\S.{{2,}})", re.IGNORECASE | re.DOTALL)
_USED_AS_PASSWORD = re.compile(
    rf"[\"“‘'「](?P<value>[^\"”’'」\s]{{4,}})[\"”’'」]\s+(?:as|is|for)\s+(?:(?:my|your|the|a|an|our)\s+)?(?:[\w-]+\s+){{0,2}}{_PHRASE_WORD}\b"
    rf"|\b(?P<bare>\S*\d\S*)\s+(?:as|is)\s+(?:(?:my|your|the|a|our)\s+)?(?:[\w-]+\s+){{0,2}}{_PHRASE_WORD}\b"
    rf"|\b{_PHRASE_WORD}\s+(?=\S*\d)(?=\S*[A-Za-z])[^\s,.;]{{6,}}",
    re.IGNORECASE,
)
_STATED_CODE = re.compile(
    rf"\b{_CODE_WORD}(?:{_SAYS}|\s+|\s*\(|\s*[:=#]\s*)[\"'“‘]?(?P<value>(?=[A-Z0-9#*-]*\d)[A-Z0-9#*](?:[ -]?[A-Z0-9#*]){{2,}})\b"
    rf"|(?<![\d.,-])(?P<first>\d{{3,8}})\s+(?:is|as|für|for)\s+(?:(?:my|your|the|our|a)\s+)?(?:[\w-]+\s+){{0,3}}{_CODE_WORD}\b|\b[A-Z]-\d{{5,8}}\s+is\s+your\b",
    re.IGNORECASE,
)
_STATED_ID = re.compile(
    rf"\b{_ID_WORD}(?:{_SAYS}|\s+|\s*[:=#(]\s*)[\"'“‘]?(?P<value>(?=(?:[A-Z0-9][ ./-]?)*\d)[A-Z0-9](?:[ ./-]?[A-Z0-9]){{4,}})",
    re.IGNORECASE,
)
_FEWEST_ID_DIGITS = 4

_SAYS_CHINESE = r"(?:[^，。；！？\s]{0,8}?)(?:就是|一直是|已经?改成了?|已經改成了?|改成了?|改为了?|改為了?|設為|设为|设成|設成|变成了?|換成了?|换成了?|是|为|為|叫|[:：=])\s*"
_STATED_CHINESE = re.compile(
    rf"(?:密码|密碼|口令|密钥|密鑰|私钥|私鑰|助记词|助記詞|安全问题的?答案|令牌){_SAYS_CHINESE}[“「\"']?(?P<value>\S{{2,}})"
    rf"|(?:密码|密碼|口令|密钥|密鑰)\s*(?P<direct>[A-Za-z0-9!@#$%^&*._-]{{4,}})"
)
_DESCRIBED_CHINESE = re.compile(
    r"(?:什么|什麼|多少|太|很|非常|不|没|沒|错|錯|对的|對的|正确|正確|弱|强|強|存|放|写|寫|记在|記在|保存|忘|一样|一樣|随机|隨機|谁|誰|哪|否|安全的|新的|旧的|舊的|必须|必須|需要|重要|私密|用来|用來|个|個)"
)
_NUMBER_CHINESE = re.compile(
    r"(?:验证码|驗證碼|校验码|動態碼|动态码|取件码|pin码|门禁码|門禁碼|开门码|安全码|安全碼|锁屏码|身份证|身份證|护照|護照|驾照|駕照|驾驶证|社保|银行卡|銀行卡|信用卡|储蓄卡|儲蓄卡|卡号|卡號|银行账号|銀行帳號|账号|帳號|港澳通行证|通行证)"
    r"(?:号码?|號碼?)?(?:[^，。；！？\dA-Za-z]{0,8}?)[:：]?\s*(?P<value>[A-Za-z]{0,3}[\dXx](?:[ -]?[\dXx]){2,})",
    re.IGNORECASE,
)
_CARD_DETAILS = re.compile(
    r"(?:exp(?:iry|ires|iration)?\.?\s*(?:date)?:?\s*)?\b(?:0[1-9]|1[0-2])/\d\d\b.{0,20}\b(?:cvv|cvc)\b|\b(?:cvv|cvc)2?\b\D{0,12}\d{3,4}\b",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"\b(?:login|log\s?in|username|user|account)\b[^.\n]{0,30}[:=/ ]\s*\S+\s*[,/|]\s*(?:pass\w*|pwd|pw)\b\s*[:=]?\s*\S{3,}",
    re.IGNORECASE,
)


def holds_secret(text: str) -> bool:
    """It holds a secret: nothing to learn unasked."""
    return _has_format(text) or _has_number(text) or _states(text)


def _has_format(text: str) -> bool:
    if not _MAY_BE_KEY.search(text):
        return False
    if _KEY.search(text) or _URL_SECRET.search(text) or any(_finds(plugin, text) for plugin in _plugins()):
        return True
    rest = _URL.sub(" ", text)
    return _HEX.search(rest) is not None or any(_is_random(run[0]) for run in _RUN.finditer(rest))


def _finds(plugin: BasePlugin, text: str) -> bool:
    return next(iter(plugin.analyze_string(text)), None) is not None


@cache
def _plugins() -> tuple[BasePlugin, ...]:
    """Those of detect-secrets whose format can be nothing else; entropy and keywords are meant for source code."""
    # Imported when a text first needs it: 0.1 s, most of it for `requests`, which nothing here calls.
    from detect_secrets.plugins.aws import AWSKeyDetector
    from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector
    from detect_secrets.plugins.basic_auth import BasicAuthDetector
    from detect_secrets.plugins.discord import DiscordBotTokenDetector
    from detect_secrets.plugins.github_token import GitHubTokenDetector
    from detect_secrets.plugins.gitlab_token import GitLabTokenDetector
    from detect_secrets.plugins.jwt import JwtTokenDetector
    from detect_secrets.plugins.mailchimp import MailchimpDetector
    from detect_secrets.plugins.npm import NpmDetector
    from detect_secrets.plugins.openai import OpenAIDetector
    from detect_secrets.plugins.private_key import PrivateKeyDetector
    from detect_secrets.plugins.pypi_token import PypiTokenDetector
    from detect_secrets.plugins.sendgrid import SendGridDetector
    from detect_secrets.plugins.slack import SlackDetector
    from detect_secrets.plugins.square_oauth import SquareOAuthDetector
    from detect_secrets.plugins.stripe import StripeDetector
    from detect_secrets.plugins.telegram_token import TelegramBotTokenDetector
    from detect_secrets.plugins.twilio import TwilioKeyDetector

    return (
        AWSKeyDetector(), AzureStorageKeyDetector(), BasicAuthDetector(), DiscordBotTokenDetector(), GitHubTokenDetector(),
        GitLabTokenDetector(), JwtTokenDetector(), MailchimpDetector(), NpmDetector(), OpenAIDetector(),
        PrivateKeyDetector(), PypiTokenDetector(), SendGridDetector(), SlackDetector(), SquareOAuthDetector(),
        StripeDetector(), TelegramBotTokenDetector(), TwilioKeyDetector(),
    )  # fmt: skip


def _is_random(run: str) -> bool:
    return len(_LETTER_MEETS_DIGIT.findall(run)) > _MOST_CHANGES


def _has_number(text: str) -> bool:
    return (
        any(_is_card(match[0]) for match in _CARD.finditer(text))
        or any(_is_iban(match[0]) for match in _IBAN.finditer(text))
        or any(_is_chinese_id(match[0]) for match in _CHINESE_ID.finditer(text))
        or _US_SOCIAL_SECURITY.search(text) is not None
        or any(_is_seed_phrase(match[0]) for match in _WORD_RUN.finditer(text))
        or any(_is_seed_phrase(match[0]) for match in _HAN_RUN.finditer(text))
    )


def _is_card(number: str) -> bool:
    from stdnum import luhn

    digits = re.sub(r"\D", "", number)
    return _CARD_ISSUER.fullmatch(digits) is not None and luhn.is_valid(digits)


def _is_iban(number: str) -> bool:
    from stdnum import iban

    # Words that follow may look like a part of it.
    words = number.split(" ")
    return any(iban.is_valid("".join(words[:count])) for count in range(len(words), 0, -1))


def _is_chinese_id(number: str) -> bool:
    from stdnum.cn import ric

    return ric.is_valid(number)


def _is_seed_phrase(words: str) -> bool:
    """Twelve words in a row that are all in a BIP 39 list. Prose has an "is" or a "the" before that."""
    run = 0
    language = "english" if words.isascii() else "chinese_simplified"
    for word in re.findall(r"\w+", words.lower()):
        run = run + 1 if word in _seed_words(language) else 0
        if run == _FEWEST_SEED_WORDS:
            return True
    return False


@cache
def _seed_words(language: str) -> frozenset[str]:
    from mnemonic import Mnemonic

    return frozenset(Mnemonic(language).wordlist)


def _states(text: str) -> bool:
    return (
        any(not _DESCRIBED.match(match["value"]) for match in _STATED_PASSWORD.finditer(text))
        or _USED_AS_PASSWORD.search(text) is not None
        or _STATED_CODE.search(text) is not None
        or any(_digits(match["value"]) >= _FEWEST_ID_DIGITS for match in _STATED_ID.finditer(text))
        or any(
            match["direct"] or not _DESCRIBED_CHINESE.match(match["value"]) for match in _STATED_CHINESE.finditer(text)
        )
        or _NUMBER_CHINESE.search(text) is not None
        or _CARD_DETAILS.search(text) is not None
        or _LOGIN.search(text) is not None
    )


def _digits(value: str) -> int:
    return sum(character.isdigit() for character in value)
