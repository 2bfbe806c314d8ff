"""Names and roles in Chinese memories: by the words around them, for nothing else marks a name there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.memory.entities.roles import CHINESE, UNNAMED, Role
from core.records import EntityKind
from core.storage.entities import Mention

_ROLE = rf"(?P<role>{'|'.join(sorted(CHINESE, key=len, reverse=True))})"
_OWN = r"(?:[你您我咱](?:们|們)?(?:家)?(?:的)?|有(?:一|两|兩|三)?(?:个|個|只|隻|条|條|位|匹)|养了?(?:一)?(?:只|隻|条|條|个|個)?|養了?(?:一)?(?:隻|條|個)?)"
_HAN = r"[\u4e00-\u9fff]"
_CALLED = r"(?:们|們)?(?:的)?(?:名字)?(?:就)?(?:叫做|叫|名叫|名为|名為|是叫|名字是)"
# Where a name ends: at what can follow one.
_ENDS = r"(?=$|[\s，。,.、；;！!？?（()）「」“”]|和|与|與|是|在|的|今年|很|喜|会|會|也|住|每|要|来|來|去|有|从|從|上|下|不|对|對|已|正|刚|剛|生|最|特|爱|愛|想|都|将|將|于|於|工作|明|昨|后天|周|週|\d|[一二三四五六七八九十]+(?:月|岁|歲|号|號|点|年|天|个))"
_CALLED_NAME = rf"(?P<name>{_HAN}{{1,4}}?|[A-Za-z][\w-]*)"
_SURNAMES = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文"
# A nickname, a doubled name, a full name.
_DIRECT_NAME = rf"(?P<name>[小阿老]{_HAN}(?!狗|猫|貓|孩|子|师|師)|(?P<twice>{_HAN})(?P=twice){_ENDS}|[{_SURNAMES}]{_HAN}{{1,2}}?{_ENDS}|[A-Z][A-Za-z]+)"

_INTRODUCED = (
    re.compile(rf"{_OWN}{_ROLE}{_CALLED}{_CALLED_NAME}{_ENDS}"),
    re.compile(rf"{_OWN}{_ROLE}[，,：:]?{_DIRECT_NAME}"),
    re.compile(rf"(?P<name>{_HAN}{{2,3}})是[你您我]的?{_ROLE}{_ENDS}"),
)
_ROLE_ALONE = re.compile(rf"{_OWN}{_ROLE}")

_COMMON_PLACE_WORDS = """
    家 公司 学校 學校 医院 醫院 超市 公园 公園 健身房 海边 海邊 图书馆 圖書館 那里 那裡 这里 這裡 外面 国外 國外 老家 城里 城裡 乡下 市中心 附近 郊区 家里 家裡 一起 网上 網上 机场 機場 车站 办公室 宿舍 楼上 楼下 餐厅 银行 工厂 大学 中学 小学 幼儿园 旅游 旅行 出差
"""
_COMMON_PLACES = frozenset(_COMMON_PLACE_WORDS.split())
_PLACE_ENDS = r"(?=$|[\s，。,.、；;！!？?]|市|省|的|了|过|過|工作|上班|当|當|做|上学|上學|读|讀|念书|生活|长大|長大|出生|开会|開會|旅游|旅遊|旅行|度假|玩|出差|定居|住|和|买|買|学|學|看|参加|參加)"
_PLACES = re.compile(
    rf"(?:住在|搬到|搬去|搬回|来自|來自|出生在|出生于|生于|长大于|定居在|去过|去過|飞往|飛往|前往|飞到|到过|(?<![现正实存不])在)了?(?P<name>(?!上(?![海饶虞])|[看读讀吃做玩写寫听聽学學跑打准年]){_HAN}{{2,4}}?){_PLACE_ENDS}"
    # What one goes to may be a thing to do ("去爬山"), unless one does something there.
    rf"|(?<![过過失])去(?P<there>(?!年)(?:{_HAN}{{2,4}}?))(?=旅游|旅遊|旅行|出差|开会|開會|度假|工作|留学|留學|读书|讀書|参加|參加|定居)"
)
_ORGANISATION = re.compile(
    rf"(?:在|于|於|毕业于|畢業於|就读于|任职于|加入了?|进了?)(?P<name>{_HAN}{{2,8}}?(?:公司|集团|集團|大学|大學|学院|學院|中学|中學|小学|小學|医院|醫院|银行|銀行|研究所|出版社|电视台|事务所))"
)
_OWN_NAME = re.compile(
    rf"[你您我](?:的名字)?(?:叫|是叫|名叫)(?:做)?{_HAN}{{2,4}}?{_ENDS}|[你您我]的(?:名字|姓名)(?:是|叫){_HAN}{{2,4}}?{_ENDS}"
)


def mentions(text: str) -> Iterator[Mention]:
    """Names and roles in a Chinese memory's text."""
    rest = _OWN_NAME.sub(lambda match: "\0" * len(match[0]), text)
    for pattern in _INTRODUCED:
        for match in pattern.finditer(rest):
            role = CHINESE[match["role"]]
            if match["name"] in CHINESE:
                continue
            yield _mention(match["name"], role)
            rest = rest[: match.start()] + "\0" * (match.end() - match.start()) + rest[match.end() :]
    for match in _ROLE_ALONE.finditer(rest):
        role = CHINESE[match["role"]]
        if role.kind in UNNAMED:
            yield _mention("", role)
    for match in _ORGANISATION.finditer(rest):
        yield Mention(match["name"], EntityKind.ORGANISATION)
        rest = rest[: match.start()] + "\0" * (match.end() - match.start()) + rest[match.end() :]
    for match in _PLACES.finditer(rest):
        name = match["name"] or match["there"]
        if not any(name.startswith(place) or name.endswith(place) for place in _COMMON_PLACES):
            yield Mention(name, EntityKind.PLACE)


def _mention(name: str, role: Role) -> Mention:
    return Mention(name, role.kind, role.name, role.qualifier)
