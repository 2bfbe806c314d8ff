"""What is said in the pictures of the README, and the words that stand on the pages in them."""

from __future__ import annotations

# Said before the conversation that is shown.
CODE = "Write a short Python function that tells whether a number is prime."
EARLIER = (
    CODE,
    "Remember that I moved to Porto last year.",
    "Remember that my cat Biscuit is three years old.",
    "Remember that my sister Clara is vegetarian.",
    "I'm allergic to peanuts. My sister Clara visits on 12 June.",
)
QUESTION = "What could I cook for dinner when my sister Clara is here? Suggest three dishes."
MOVED = "I live in Braga now."

# Views of the Memories page, and what is seen when one that takes a while is there.
VIEWS = ("people", "timeline", "map", "lately", "health", "about")
SLOW = {"people": "known", "map": "drawn", "lately": "waiting", "health": "healthy", "about": "persona"}

# A document, and what is asked about it.
LEASE = """# Lease: Rua das Flores 12, Porto

## 1. Rent

The rent is 740 euros a month, due on the third working day. Heating and water cost 60 euros a month more.

## 2. Notice and end

The tenant may end this lease with two months' notice in writing. The landlord has to give four months' notice.

## 3. Repairs

The tenant pays for small repairs up to 90 euros each and 300 euros a year. All else is the landlord's.

## 4. Pets

One cat or one small dog may live in the flat. For any other animal the landlord has to be asked first.
"""
ASKED = "How much is the rent, and when is it due?"

# Text, kind, since, until.
LIFE = (
    ("You grew up in Lisbon", "place", "2024-01-10", "2025-02-01"),
    ("You lived in Lisbon near the river", "place", "2024-02-01", "2025-03-15"),
    ("You live in Porto", "place", "2025-03-15", ""),
    ("You work as a baker", "work", "2024-02-20", "2025-06-01"),
    ("You teach baking at a school", "work", "2025-06-01", ""),
    ("Your sister Clara works as a nurse", "person", "2024-06-01", ""),
    ("Your sister Clara lives in Leeds", "person", "2024-06-01", "2026-01-20"),
    ("Your sister Clara lives in Utrecht", "person", "2026-01-20", ""),
    ("Your friend Tom plays the cello", "person", "2024-09-03", ""),
    ("Your friend Tom lives in Berlin", "person", "2024-09-03", ""),
    ("Your boss Ingrid likes short reports", "person", "2025-06-10", ""),
    ("Your cat Biscuit hates the vacuum cleaner", "pet", "2024-05-05", ""),
    ("You drink your coffee black", "preference", "2024-03-01", "2025-11-01"),
    ("You drink your coffee with oat milk", "preference", "2025-11-01", ""),
    ("You like jazz in the evening", "preference", "2024-11-11", ""),
    ("You don't like coriander", "preference", "2025-01-09", ""),
    ("You run on Sundays along the river", "habit", "2025-04-06", ""),
    ("You practise Portuguese verbs on the tram", "habit", "2024-10-01", "2025-05-01"),
    ("You broke your left wrist skiing", "health", "2025-02-14", "2025-04-20"),
    ("You need reading glasses", "health", "2026-03-02", ""),
    ("You want to walk the coast to Santiago", "plan", "2026-02-01", ""),
    ("You are saving for a wood oven", "plan", "2025-09-01", ""),
    ("Your birthday is on 3 November", "profile", "2024-01-10", ""),
)

ENGLISH = {
    "memories": "Memories",
    "all": "All memories",
    "people": "People and things",
    "timeline": "Timeline",
    "map": "Map",
    "lately": "Lately",
    "health": "Health",
    "about": "About you",
    "models": "Models",
    "settings": "Settings",
    "drawn": "Draw it again",
    "looking": "Looking…",
    "known": "What is known",
    "waiting": "Waiting for your word",
    "persona": "Who the assistant is",
    "healthy": "true now",
}
IN_CHINESE = {
    "memories": "记忆",
    "all": "全部记忆",
    "people": "人与事物",
    "timeline": "时间线",
    "map": "地图",
    "lately": "近期",
    "health": "状况",
    "about": "关于你",
    "models": "模型",
    "settings": "设置",
    "drawn": "重新绘制",
    "looking": "正在查找…",
    "known": "所知的内容",
    "waiting": "等待你的决定",
    "persona": "助手",
    "healthy": "现在为真",
}
CHINESE = "请用两句话解释一下热泵的工作原理。"
