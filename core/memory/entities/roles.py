"""What somebody can be to the user, in English and Chinese: "mum", "mother" and "妈妈" are one role."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from core.records import EntityKind


class Role(msgspec.Struct, frozen=True):
    """One role.

    Attributes:
        name: its one word in `core.storage.entities.Mention`.
        qualifier: which one the word means ("姐姐" is an older sister).
        plural: several of them are meant.
    """

    name: str
    kind: EntityKind
    qualifier: str = ""
    plural: bool = False


# Each line: the role, then other words for it.
_PEOPLE = """
mother: mum mom mama mommy mummy
father: dad daddy papa
parent
sister: sis
brother: bro
sibling
wife
husband: hubby
partner: spouse
girlfriend
boyfriend
fiancé: fiancée fiance fiancee
ex: ex-wife ex-husband ex-girlfriend ex-boyfriend
son
daughter
child: kid
baby
twin
grandmother: grandma granny nana nan
grandfather: grandpa granddad grandad
grandparent
grandson
granddaughter
grandchild: grandkid
aunt: auntie aunty
uncle
cousin
niece
nephew
godmother
godfather
godson
goddaughter
stepmother: stepmom stepmum
stepfather: stepdad
stepson
stepdaughter
mother-in-law
father-in-law
sister-in-law
brother-in-law
son-in-law
daughter-in-law
friend: buddy pal mate
colleague: coworker co-worker workmate
boss: supervisor
employee
neighbour: neighbor
roommate: flatmate housemate
classmate
teacher: professor
tutor
student: pupil
doctor: gp physician
dentist
therapist: psychotherapist psychologist
physiotherapist: physio
coach: trainer
vet
hairdresser: barber
landlord: landlady
lawyer
nanny: babysitter
"""
_PETS = """
dog: puppy doggy
cat: kitten kitty
horse
pony
rabbit: bunny
hamster
parrot
budgie
canary
guinea-pig
tortoise: turtle
ferret
gecko
pet
"""
_ORGANISATIONS = """
company: employer firm
school
university: college
band
club
team
"""
_THINGS = """
car
bike: bicycle
motorbike: motorcycle
boat: sailboat yacht
campervan
"""
_PLURALS = {"child": "children", "wife": "wives", "grandchild": "grandchildren", "canary": "canaries"}

_CHINESE = {
    "mother": "妈妈 媽媽 母亲 母親 妈 老妈 媽",
    "father": "爸爸 父亲 父親 爸 老爸",
    "parent+": "父母 爸妈 爸媽 家长",
    "older sister": "姐姐 姊姊 姐 大姐 二姐",
    "younger sister": "妹妹",
    "older brother": "哥哥 哥 大哥 二哥",
    "younger brother": "弟弟",
    "wife": "妻子 老婆 太太 媳妇 媳婦",
    "husband": "丈夫 老公",
    "partner": "爱人 愛人 伴侣 对象",
    "girlfriend": "女朋友 女友",
    "boyfriend": "男朋友 男友",
    "fiancé": "未婚妻 未婚夫",
    "son": "儿子 兒子",
    "daughter": "女儿 女兒",
    "child": "孩子 小孩 宝宝",
    "grandmother": "奶奶 外婆 姥姥 祖母 外祖母",
    "grandfather": "爷爷 爺爺 外公 姥爷 祖父 外祖父",
    "grandson": "孙子 孫子 外孙",
    "granddaughter": "孙女 孫女 外孙女",
    "aunt": "阿姨 姑姑 姑妈 姨妈 舅妈 婶婶",
    "uncle": "叔叔 舅舅 伯伯 姑父 姨父",
    "cousin": "表哥 表弟 表姐 表妹 堂哥 堂弟 堂姐 堂妹",
    "nephew": "侄子 外甥",
    "niece": "侄女 外甥女",
    "mother-in-law": "婆婆 岳母 丈母娘",
    "father-in-law": "公公 岳父 老丈人",
    "friend": "朋友 好友 闺蜜 哥们",
    "colleague": "同事",
    "boss": "老板 老闆 上司 领导",
    "neighbour": "邻居 鄰居",
    "roommate": "室友 舍友",
    "classmate": "同学 同學",
    "teacher": "老师 老師 教授 导师",
    "student": "学生 學生",
    "doctor": "医生 醫生 大夫",
    "dentist": "牙医 牙醫",
    "coach": "教练 教練",
    "landlord": "房东 房東",
    "dog": "狗 小狗 狗狗 狗子",
    "cat": "猫 貓 小猫 猫咪 貓咪",
    "rabbit": "兔子 小兔子",
    "hamster": "仓鼠 倉鼠",
    "parrot": "鹦鹉 鸚鵡",
    "tortoise": "乌龟 烏龜",
    "pet": "宠物 寵物",
}

# A question about the first is one about all of them.
INCLUDES: Mapping[str, tuple[str, ...]] = {
    "parent": ("mother", "father"),
    "sibling": ("sister", "brother"),
    "partner": ("wife", "husband", "girlfriend", "boyfriend", "fiancé"),
    "wife": ("partner",),
    "husband": ("partner",),
    "child": ("son", "daughter", "baby"),
    "grandparent": ("grandmother", "grandfather"),
    "grandchild": ("grandson", "granddaughter"),
    "pet": ("dog", "cat", "horse", "pony", "rabbit", "hamster", "parrot", "budgie", "canary", "guinea-pig", "tortoise", "ferret", "gecko"),
}  # fmt: skip

# People and pets are somebody even without a name; "your car" is nothing to link by.
UNNAMED = frozenset([EntityKind.PERSON, EntityKind.PET])


def _english() -> dict[str, Role]:
    words: dict[str, Role] = {}
    for kind, table in (
        (EntityKind.PERSON, _PEOPLE),
        (EntityKind.PET, _PETS),
        (EntityKind.ORGANISATION, _ORGANISATIONS),
        (EntityKind.THING, _THINGS),
    ):
        for line in table.strip().splitlines():
            name, _, others = line.partition(":")
            for word in (name, *others.split()):
                words[word] = Role(name, kind)
                plural = _PLURALS.get(word) or (word + "es" if word.endswith(("s", "x")) else word + "s")
                words[plural] = Role(name, kind, plural=True)
    return words


def _chinese() -> dict[str, Role]:
    kinds = {role.name: role.kind for role in ENGLISH.values()}
    words: dict[str, Role] = {}
    for role, line in _CHINESE.items():
        qualifier, _, name = role.rstrip("+").rpartition(" ")
        for word in line.split():
            words[word] = Role(name, kinds[name], qualifier, role.endswith("+"))
    return words


# By the word in lower case; a space is written as a hyphen.
ENGLISH: Mapping[str, Role] = _english()
CHINESE: Mapping[str, Role] = _chinese()
