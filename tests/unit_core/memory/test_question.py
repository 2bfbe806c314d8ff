"""What a message asks for, and whom it is about when the two are called by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from core.memory.judges.reading import Judges
from core.memory.recall.query import RecallQuery
from core.memory.recall.question import Question, names_in, read_question, without_names
from core.model.base import Encoded
from core.records import ConversationId

Read = Callable[[str], Question]


@pytest.fixture(scope="session")
def read(judges: Judges, encode_asked: Callable[[Sequence[str]], Sequence[Encoded]]) -> Read:
    """A message as recall reads it."""

    def question(text: str) -> Question:
        query = RecallQuery(text=text, conversation_id=ConversationId(1))
        return read_question(judges.read(encode_asked([query.sought, *query.parts])), text)

    return question


@pytest.mark.parametrize(
    ("text", "user", "assistant"),
    [
        ("When did Melanie paint the lake?", True, False),
        ("What did Mel's kids do?", True, False),
        ("What is melanie's favourite food?", True, False),
        ("What do Melanie and Jonas have in common?", True, True),
        ("What was Jonas' plan?", False, True),
        ("Where does the melon come from?", False, False),
    ],
)
def test_who_is_asked_about(text: str, user: bool, assistant: bool) -> None:
    question = read_question([], text, "Melanie", "Jonas")
    assert (question.user_named, question.assistant_named) == (user, assistant)
    assert question.names_someone == (user or assistant)


def test_names_are_no_topic() -> None:
    assert without_names("When did Melanie's son meet Jonas?", "Melanie", "Jonas") == "When did son meet ?"
    assert without_names("Melanie", "Melanie", "") == "Melanie"
    assert not names_in("Somebody", "")


# In the languages of the judges: what is asked for, and a message that needs nothing from memory.
ASKED = (
    ("What's my dog's name?", "What is the capital of France?"),
    ("Wie heißt mein Hund?", "Wie backt man Brot?"),
    ("¿Cómo se llama mi perro?", "¿Cuántos planetas hay?"),
    ("Comment s'appelle mon chien ?", "Quelle est la capitale de l'Italie ?"),
    ("Come si chiama il mio cane?", "Quanto è alto il Monte Bianco?"),
    ("Como se chama o meu cachorro?", "Qual é a capital do Brasil?"),
    ("Как зовут мою собаку?", "Кто написал «Войну и мир»?"),
    ("Jak ma na imię mój pies?", "Ile jest planet?"),
    ("Köpeğimin adı ne?", "Fransa'nın başkenti neresi?"),
    ("ما اسم كلبي؟", "ما هي عاصمة فرنسا؟"),
    ("मेरे कुत्ते का नाम क्या है?", "फ्रांस की राजधानी क्या है?"),
    ("私の犬の名前は何ですか？", "フランスの首都はどこですか？"),
    ("우리 강아지 이름이 뭐예요?", "프랑스의 수도는 어디예요?"),
    ("我的狗叫什么名字？", "法国的首都是哪里？"),
)


@pytest.mark.parametrize(("own", "general"), ASKED)
def test_what_is_asked_of_the_own_life_and_what_anyone_might_ask(read: Read, own: str, general: str) -> None:
    assert read(own).calls > 0.5
    assert read(own).asks_fact > 0.5
    assert read(general).calls < 0.3
    assert read(general).asks_fact < 0.3


@pytest.mark.parametrize(
    "text",
    [
        "What's my dog's name?",
        "what is the name of my dog",
        "Where does my sister live?",
        "When is our anniversary?",
        "Which instrument do I play?",
        "How old is my daughter?",
        "Where did I lose my keys?",
        "我的狗叫什么名字？",
        "我女儿几岁了？",
    ],
)
def test_a_plain_fact_is_asked_for(read: Read, text: str) -> None:
    """If it isn't known, the note says so (see `core.memory.recall.note`)."""
    assert read(text).asks_fact > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "What should I cook tonight?",
        "What is the capital of France?",
        "What does my code do?",
        "What is wrong with my bike?",
        "How do I get to the moon?",
        "What do I do now?",
        "Hello!",
        "我应该吃什么？",
        "帮我写一首诗。",
    ],
)
def test_advice_and_what_anyone_might_ask_are_no_such_question(read: Read, text: str) -> None:
    assert read(text).asks_fact < 0.5


def test_what_sort_of_thing_is_asked_for(read: Read) -> None:
    table = {
        "Who is my manager?": "who",
        "Where do I live?": "where",
        "When is my sister's birthday?": "when",
        "How many cats do I have?": "howmuch",
        "Wo wohne ich?": "where",
        "Quand est mon rendez-vous chez le dentiste ?": "when",
        "Сколько лет моей дочери?": "howmuch",
        "我妹妹什么时候来？": "when",
        "私はどこで働いていますか？": "where",
    }
    found = {text: max(read(text).asks_for.items(), key=lambda one: one[1])[0] for text in table}
    missed = {text: sort for text, sort in found.items() if sort != table[text]}
    assert len(missed) <= 0.1 * len(table), missed


def test_all_that_is_known_and_what_was_said_before(read: Read) -> None:
    for text in ("What do you know about me?", "Was weißt du über mich?", "你知道我什么？", "¿Qué sabes de mí?"):
        assert read(text).asks_all > 0.5
    for text in ("What did we talk about yesterday?", "What did you tell me about hash tables last time?"):
        assert read(text).refers_back > 0.5
    for text in ("What's my dog's name?", "Hello!", "Explain hash tables."):
        assert read(text).asks_all < 0.5
        assert read(text).refers_back < 0.5


def test_a_question_after_a_long_story_is_one_all_the_same(read: Read) -> None:
    story = "The town council met again and talked about the new road for a very long time. " * 6
    assert read(f"{story}What's my dog's name?").calls > 0.5


def test_what_nobody_read_needs_words_that_speak_clearly() -> None:
    question = read_question([], "What's my dog's name?")
    assert 0 < question.calls < 0.5
    assert (question.refers_back, question.asks_for) == (0.0, {})
    assert question.asks_all <= 0.5


# Told without a question; and what has the same form with nothing to decide.
CONSIDERED = (
    ("my cousin wants me to join her on the glacier tour next week", "the glacier in that film was made of paper"),
    ("Meine Kollegin hat mich zum Fallschirmspringen eingeladen", "Der Fallschirm wurde 1783 erfunden, oder?"),
    ("mes voisins m'invitent à une raclette samedi", "traduis : « la raclette est prête »"),
    ("mi cuñado me ofrece su moto por poco dinero", "gracias, muy amable"),
    ("朋友叫我周末一起去吃火锅", "火锅这个词英语怎么说"),
    ("друзья зовут в поход с ночёвкой", "сколько километров до Луны?"),
    ("友達にスキーに誘われたんだけど", "スキーの語源は何？"),
    ("bir arkadaşım beni hafta sonu dalışa çağırıyor", "teşekkürler, iyi geceler"),
    ("een vriend vraagt of ik meega parachutespringen", "hoeveel is 12 keer 12?"),
)


@pytest.mark.parametrize(("told", "nothing"), CONSIDERED)
def test_what_the_user_may_do_calls_for_what_bears_on_it(read: Read, told: str, nothing: str) -> None:
    assert read(told).calls > 0.5
    assert read(told).asks_advice > 0.5
    assert read(nothing).calls < 0.2


def test_a_plan_in_a_text_to_be_worked_on_is_not_the_users(read: Read) -> None:
    for text in (
        "Fix the spelling of this mail:\n\nDear Max, we will go hiking in the Alps on Sunday. Are you comming?",
        "Übersetze ins Englische:\n\nMeine Freunde haben mich zum Tauchen eingeladen.",
    ):
        assert read(text).calls < 0.5
        assert read(text).asks_advice < 0.5
