"""Short dialogues and what must, or must not, be learned from them."""

from __future__ import annotations

import msgspec


class Case(msgspec.Struct, frozen=True):
    """One user message.

    Attributes:
        wanted: for each fact, words that must occur in one learned memory (any case).
        asked: the assistant's message before it.
    """

    message: str
    wanted: tuple[tuple[str, ...], ...] = ()
    asked: str = ""


CASES = (
    Case(
        "I'm allergic to peanuts. My sister Clara visits on 12 June.", (("allergic", "peanuts"), ("Clara", "12 June"))
    ),
    Case("My dog is called Bruno, he's a beagle.", (("Bruno",),)),
    Case(
        "Hi, I'm Anna and I work as a nurse in Leeds. How can I sleep better after night shifts?", (("Anna", "nurse"),)
    ),
    Case("I moved to Porto last month. What are good places for breakfast?", (("Porto",),)),
    Case("I don't eat meat. Suggest a dinner.", (("meat",),)),
    Case("We have two kids, Tom and Lisa. Tom is seven and loves dinosaurs.", (("Tom", "Lisa"), ("dinosaurs",))),
    Case("I prefer short answers.", (("short answers",),)),
    Case("I'm flying to Tokyo on 3 November for a conference.", (("Tokyo", "3 November"),)),
    Case("My favourite colour is dark green, by the way. Thanks for the help!", (("green",),)),
    Case("I play the cello and I run every morning.", (("cello",),)),
    Case("I take 20 mg of lisinopril every evening.", (("lisinopril", "20"),)),
    Case("i live in berlin and my wife is called maria", (("berlin", "maria"),)),
    Case("Bruno", (("Bruno",),), asked="Congratulations on the puppy! What is your dog's name?"),
    Case("My car is an old Volvo V70. The brakes squeak. What could it be?", (("Volvo",),)),
    Case("I'm vegetarian and I can't stand mushrooms.", (("mushrooms",),)),
    Case("I'm learning Spanish with a tutor on Thursdays.", (("Spanish",),)),
    Case("我对花生过敏。我妹妹小丽六月十二日来看我。", (("花生", "过敏"), ("小丽",))),
    Case("我叫王伟，在上海当医生。", (("上海",),)),
    Case("我的狗叫豆豆，今年三岁。它为什么老是掉毛？", (("豆豆",),)),
    Case("我不吃辣。推荐一道菜。", (("辣",),)),
    Case("我最喜欢的颜色是绿色。", (("绿色",),)),
    Case("我女儿的生日是五月四日，她喜欢画画。", (("五月四日",),)),
    Case("我下个月要去东京开会。", (("东京",),)),
    # nothing to learn
    Case("Hello, how are you?"),
    Case("Thanks, that helped me a lot!"),
    Case("I need a Python function that reverses a string."),
    Case("I'm getting an IndexError in my code and I don't understand why."),
    Case("I think the moon landing was in 1969."),
    Case("I'm so tired today."),
    Case("Translate into French: I live in a small house by the sea."),
    Case("Fix the grammar of this text: My name is Peter and I has two cat."),
    Case("Write a story in which I am a pirate called Jack."),
    Case("What should I not eat?"),
    Case("I don't understand your last answer. I meant the second one."),
    Case("My password is hunter2 and my card number is 4111 1111 1111 1111."),
    Case("```python\nmy_list = [1, 2, 3]\nprint(my_list)\n```\nI want this to print each item on its own line."),
    Case("Sorry, my mistake. I forgot the semicolon."),
    Case("I wonder whether there is life on Mars."),
    Case('The customer wrote: "I am allergic to nuts and I live in Rome." How should we answer?'),
    Case("I would like a table with three columns."),
    Case("谢谢，我明白了。"),
    Case("我想写一个快速排序的函数。"),
    Case("请把这句话翻译成英文：我住在海边的一座小房子里。"),
    Case("我不太懂你的意思。"),
    Case("我今天好累啊。"),
    Case("我觉得今天的天气不错。"),
)

# Written after the prompt was settled, and not to be tuned on.
HELD_OUT = (
    Case("We got a kitten yesterday, her name is Luna.", (("Luna",),)),
    Case("I can't have gluten. What bread can I bake?", (("gluten",),)),
    Case("My grandfather Otto turns 90 on 2 February.", (("Otto", "2 February"),)),
    Case("I'm a left-handed guitar player from Dublin.", (("Dublin",),)),
    Case("I usually get up at 5 am and go swimming.", (("swimming",),)),
    Case(
        "I've been working at Siemens as an electrician since 2012. Write me a short CV summary.",
        (("Siemens", "2012"),),
    ),
    Case("My best friend Ravi is getting divorced, so I'm worried about him.", (("Ravi",),)),
    Case("I'm planning to run the Berlin marathon next September.", (("marathon",),)),
    Case("I hate horror films.", (("horror",),)),
    Case("My wife is a vegetarian but I'm not. Any ideas for dinner?", (("wife",),)),
    Case("我住在成都，喜欢打羽毛球。", (("成都",),)),
    Case("我儿子在上小学二年级。", (("小学",),)),
    Case("我晚上要吃降压药，可以喝酒吗？"),
    Case("我想养一只猫，有什么建议吗？"),
    Case("Could you make the text bold? I tried but it doesn't work."),
    Case("I have a list of numbers and I want to sort them."),
    Case("I asked you for five examples, I only got three."),
    Case("My computer shows a blue screen when I start it."),
    Case("I love it, thank you!"),
    Case("I'm reading your answer right now."),
    Case("In my opinion, cats are smarter than dogs."),
    Case("这个答案我很喜欢，谢谢。"),
    Case("我的代码报错了，怎么办？"),
)
