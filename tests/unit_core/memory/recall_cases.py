"""What recall must find and when it must stay silent. Weights and threshold of recall were set on this table."""

from __future__ import annotations

# (what the user said in an earlier conversation, the message that must bring it back)
FOUND = (
    ("I'm allergic to peanuts. My sister Clara visits on 12 June.", "What should I not eat?"),
    ("I'm allergic to peanuts. My sister Clara visits on 12 June.", "When does my sister come?"),
    ("I'm allergic to peanuts. My sister Clara visits on 12 June.", "Can you suggest a snack for me?"),
    ("My dog is called Bruno, he's a beagle.", "What's my dog's name?"),
    ("My dog is called Bruno, he's a beagle.", "Which breed is my pet?"),
    ("I work as a nurse at the children's hospital in Leeds.", "What is my job?"),
    ("I work as a nurse at the children's hospital in Leeds.", "Where do I work?"),
    ("I moved to Porto last month.", "Where do I live?"),
    ("I have been married to Ana since 2015.", "What is my wife's name?"),
    ("I prefer short answers without bullet points.", "How do I like your answers?"),
    ("My favourite colour is dark green.", "What's my favorite color?"),
    ("I play the cello in an amateur orchestra.", "Which instrument do I play?"),
    ("I'm flying to Tokyo on 3 November for a conference.", "When is my trip to Japan?"),
    ("My daughter Mia was born on 4 May 2019.", "How old is my daughter?"),
    ("My daughter Mia was born on 4 May 2019.", "When is Mia's birthday?"),
    ("My car is an old Volvo V70.", "What car do I drive?"),
    ("I have an appointment with Dr. Meyer on Tuesday at 10.", "When is my doctor's appointment?"),
    ("I'm writing my thesis about coral reefs.", "What is my thesis about?"),
    ("We are planning a garden party in August.", "What did I plan for the summer?"),
    ("My boss is called Henrik and he hates long emails.", "Who is my manager?"),
    ("I take 20 mg of lisinopril every evening for my blood pressure.", "Which medication do I take?"),
    ("I can't stand coriander.", "Which herb do I dislike?"),
    ("The wifi password at the cabin is on the fridge.", "Where is the wifi password of the cabin?"),
    ("I lost my keys in the cinema yesterday.", "Where did I lose my keys?"),
    ("My best friend Tom lives in Berlin.", "Who do I know in Germany?"),
    ("I am learning Spanish with a tutor on Thursdays.", "What language am I learning?"),
    ("My mother's name is Ingrid and she is 70.", "What's my mum called?"),
    ("My flat is on the third floor and there is no lift.", "Which floor is my apartment on?"),
    ("I have a meeting with Sarah on Friday at 3.", "When do I meet Sarah?"),
    ("I bought a Canon EOS R6 camera last week.", "Which camera do I have?"),
    ("The deadline for the tax return is 31 May.", "When is the tax return deadline?"),
    ("I broke my leg skiing in 2019.", "Have I ever broken a bone?"),
    ("我的狗叫豆豆。", "我的狗叫什么名字？"),
    ("我女儿的生日是五月四日。", "我女儿的生日是哪天？"),
    ("我对花生过敏。", "我对什么过敏？"),
)

# Messages that need nothing from a store that holds all of the above.
SILENT = (
    # greetings, thanks, small talk
    "Hi", "Hello!", "Hello, how are you?", "Good morning", "Thanks!", "Thank you so much, that helped.", "ok",
    "Great, thanks.", "Bye", "Good night!", "yes please", "No, that's wrong.", "Go on", "Why?", "lol", "I'm bored.",
    "你好", "谢谢！", "早上好", "Can you help me?", "What can you do?", "Who are you?",
    # code
    "Write a Python function that reverses a string.", "What does this error mean: IndexError: list index out of range",
    "How do I merge two dictionaries in Python?", "Explain recursion.", "def f(x):\n    return x + 1\n\nWhat does this do?",
    "Write a SQL query that counts rows per day.", "How do I exit vim?", "Fix this regex: ^[a-z]+$",
    "My code throws a KeyError, why?", "Help me debug my code.", "写一个快速排序的函数。",
    # translations and work on a text
    "Translate 'the weather is nice today' into French.", "Translate into German: I would like a cup of coffee.",
    "How do you say good morning in Spanish?", "把这句话翻译成英文：今天天气很好。", "Make it shorter.",
    "Rewrite that more politely.",
    # what anyone might ask
    "What is the capital of France?", "Who wrote Hamlet?", "What is 17 times 23?", "How far away is the moon?",
    "What year did World War II end?", "Tell me a joke.", "Write a poem about autumn.", "How does a diesel engine work?",
    "Explain it to me like I'm five.", "How do I get better at chess?", "法国的首都是哪里？", "什么是光合作用？",
)  # fmt: skip

# Ordinary messages of other conversations, in whose company the facts must be found.
OTHER_MESSAGES = (
    "Can you write a Python function that parses a CSV file?",
    "How do I boil an egg?",
    "Thanks, that works!",
    "Hello!",
    "Translate 'see you tomorrow' into Italian.",
    "What is the capital of Australia?",
    "Explain how a hash table works.",
    "Write a haiku about rain.",
    "I need to rename all files in a folder.",
    "My code throws a KeyError, why?",
    "What should I cook tonight?",
    "Make a table of the planets.",
    "你好！",
    "帮我写一封邮件。",
    "什么是机器学习？",
)
OTHER_REPLIES = (
    "The capital of Australia is Canberra.",
    "You can boil an egg for ten minutes.",
    "Hello! How can I assist you today?",
    "A hash table maps keys to buckets with a hash function.",
    "Here is a function that parses a CSV file.",
)
