"""The first words of a small model's reply, looked at before they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from core import protocol
from core.chat.check import Checks, Expected, Kind, checked, load_openings
from core.errors import ModelError
from core.memory.judges.reading import load_judges
from core.model.base import Delta, Embedder, Finished, FinishReason, Purpose, ReasoningMarks, Token, Usage
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import BlockLabel, Persona, PersonaId
from tests.unit_core.running_core import RunningCore, ScriptedLoader

OPENINGS = load_openings()
LANGUAGES = ("ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "tr", "zh")


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Callable[[ScriptedModel], RunningCore]:
    return lambda model: RunningCore(paths, ScriptedLoader(scripted=model), embedder)


def test_every_language_that_the_judges_know_has_its_openings() -> None:
    assert sorted(OPENINGS) == sorted(LANGUAGES)
    for one in OPENINGS.values():
        assert all([one.told, one.known, one.unknown, one.program, one.advice, one.other, one.first, one.second])
        assert not one.first & one.second


@pytest.mark.parametrize(
    ("language", "asked", "begun"),
    [
        ("en", "my cat is called Biscuit and she is three", "I'm sorry, but I don't have any information."),
        ("en", "I quit smoking in 2021", "Yes, I quit smoking in 2021."),
        ("de", "hab mir gestern den Ringfinger gebrochen", "Ja, ich habe mir gestern den Ringfinger gebrochen."),
        ("es", "dejé el banco en marzo y ahora estudio", "¡Dejé el banco en marzo y ahora estudio!"),
        ("fr", "mon chien s'appelle Filou", "Mon chien s'appelle Filou."),
        ("ja", "私の犬の名前はきなこです", "私の犬の名前はきなこです。"),
        ("zh", "我妹妹小雨下周来看我", "我妹妹小雨下周来看我。"),
    ],
)
def test_what_is_told_is_neither_denied_nor_taken_over(language: str, asked: str, begun: str) -> None:
    expected = Expected(Kind.TOLD, asked, (), OPENINGS[language], language)
    assert expected.opening(begun, "") == OPENINGS[language].told


@pytest.mark.parametrize(
    ("language", "asked", "begun"),
    [
        ("en", "my cat is called Biscuit and she is three", "Biscuit sounds lovely! What does she like?"),
        ("en", "I quit smoking in 2021", "So you quit smoking in 2021, well done!"),
        ("de", "hab mir gestern den Ringfinger gebrochen", "Oh je, du hast dir den Ringfinger gebrochen!"),
        ("es", "dejé el banco en marzo", "¡Así que dejaste el banco en marzo!"),
        ("ja", "私の犬の名前はきなこです", "きなこちゃんというのですね。"),
        ("zh", "我妹妹小雨下周来看我", "太好了，你妹妹小雨下周来看你！"),
    ],
)
def test_what_is_told_and_taken_in_passes(language: str, asked: str, begun: str) -> None:
    assert Expected(Kind.TOLD, asked, (), OPENINGS[language], language).opening(begun, "") == ""


@pytest.mark.parametrize(
    ("language", "asked", "notes", "begun"),
    [
        ("en", "when is my anniversary?", ["Your brother is called Rhys"], "It is on 4 May 2019."),
        ("de", "wie heißt friedas lehrerin?", ["Meine Tochter heißt Frieda"], "Deine Lehrerin heißt Frau Schmidt."),
        ("fr", "quelle est ma pointure ?", [], "Ta pointure est 42."),
        ("zh", "我高考考了多少分", ["你在苏州做设计师"], "你考了六百分。"),
    ],
)
def test_what_no_note_says_is_not_known(language: str, asked: str, notes: Sequence[str], begun: str) -> None:
    expected = Expected(Kind.ASKED, asked, notes, OPENINGS[language], language)
    # The date of the day is no answer.
    said = "\n".join(["<memory>", "Today is 4 May 2019.", *(f"- {note}" for note in notes), "</memory>"])
    assert expected.opening(begun, said) == OPENINGS[language].unknown


@pytest.mark.parametrize(
    ("language", "asked", "note", "begun", "wrong"),
    [
        ("en", "who is my dentist?", "Your dentist is Dr Okafor", "Your dentist is Dr Okafor.", False),
        ("en", "do I have a sister?", "Your sister is called Ann", "Yes, you have a sister.", False),
        ("de", "wo wohne ich?", "Ich wohne in Mainz", "Ich wohne in Mainz.", True),
        ("de", "wo wohne ich?", "Ich wohne in Mainz", "Du wohnst in Mainz.", False),
        (
            "fr",
            "c'est quoi le code de mon casier",
            "Le code de mon casier est 2719",
            "Le code de mon casier est 2719.",
            True,
        ),
        ("ja", "私の趣味は何？", "私の趣味は陶芸です", "私の趣味は陶芸です。", True),
        ("ja", "私の趣味は何？", "私の趣味は陶芸です", "あなたの趣味は陶芸です。", False),
    ],
)
def test_a_note_is_said_to_the_user(language: str, asked: str, note: str, begun: str, wrong: bool) -> None:
    opening = Expected(Kind.ASKED, asked, [note], OPENINGS[language], language).opening(begun, note)
    assert opening == (OPENINGS[language].known if wrong else "")


@pytest.mark.parametrize(
    ("language", "asked", "note", "begun"),
    [
        ("zh", "我姐姐叫什么？", "Your sister is called Anna", "你的姐姐叫安娜。"),
        ("en", "where do I work?", "“Ich arbeite in München”", "You work in Munich."),
        ("de", "wo wohnt mein bruder?", "Your brother lives in Warsaw", "Dein Bruder wohnt in Warschau."),
        ("en", "where do I live?", "“我住在上海”", "You live in Shanghai."),
        ("en", "where do I live?", "“Живу в Казани.”", "You live in Kazan."),
        ("ru", "где я живу?", "You live in Leeds", "Ты живёшь в Лидсе."),
    ],
)
def test_a_note_in_another_language_is_no_invention(language: str, asked: str, note: str, begun: str) -> None:
    assert Expected(Kind.ASKED, asked, [note], OPENINGS[language], language).opening(begun, note) == ""


@pytest.mark.parametrize(
    ("language", "asked", "note", "begun"),
    [
        ("en", "what's my name?", "You are called Lena", "My name is Lena."),
        ("en", "what do I do for a living?", "You are a nurse", "I am a nurse."),
        ("en", "how old am I?", "You are 34", "I am 34 years old."),
        ("en", "where do I live?", "You moved to Porto", "I live in Porto."),
        ("fr", "quel est mon métier ?", "“Je suis infirmière.”", "Je suis infirmière."),
        ("zh", "我叫什么名字？", "我是李娜", "我叫李娜。"),
        ("ja", "私の名前は？", "“私は伊代です。”", "私は伊代です。"),
    ],
)
def test_what_a_note_answers_is_not_denied(language: str, asked: str, note: str, begun: str) -> None:
    expected = Expected(Kind.ASKED, asked, [note], OPENINGS[language], language)
    assert expected.opening(begun, note) == OPENINGS[language].known


def test_the_assistant_has_no_life_of_the_users() -> None:
    expected = Expected(
        Kind.PROGRAM, "and you, any pets?", ["You have two rats named Salt and Pepper"], OPENINGS["en"], "en"
    )
    said = "You have two rats named Salt and Pepper"
    assert expected.opening("Yes, I have two rats named Salt and Pepper.", said) == OPENINGS["en"].program
    assert expected.opening("No, I don't. But you have two rats.", said) == ""
    assert expected.opening("I'm a program that runs on your computer.", said) == ""


@pytest.mark.parametrize(
    ("language", "asked", "note", "begun", "opening"),
    [
        ("de", "Welche Blutgruppe habe ich?", "Ich repariere Mopeds", "Ich habe keine Blutgruppe.", "unknown"),
        ("en", "what can't I eat?", "You can't eat anything with milk", "I can't eat anything with milk.", "known"),
        ("de", "Welche Blutgruppe habe ich?", "Ich repariere Mopeds", "Deine Blutgruppe kenne ich noch nicht.", ""),
        ("en", "when is my anniversary?", "Your brother is called Rhys", "I don't know that yet.", ""),
        (
            "fr",
            "c'est quand l'anniversaire d'Arnaud ?",
            "Mon collègue s'appelle Arnaud",
            "Je ne le sais pas encore.",
            "",
        ),
    ],
)
def test_not_to_know_is_said_of_the_user(language: str, asked: str, note: str, begun: str, opening: str) -> None:
    openings = OPENINGS[language]
    found = Expected(Kind.ASKED, asked, [note], openings, language).opening(begun, note)
    assert found == (getattr(openings, opening) if opening else "")


@pytest.mark.parametrize(
    ("language", "asked", "note", "begun", "wrong"),
    [
        ("en", "what could I cook?", "You have been a vegetarian since 2010", "Roast chicken with potatoes.", True),
        (
            "en",
            "what could I cook?",
            "You have been a vegetarian since 2010",
            "As a vegetarian, try a nut roast.",
            False,
        ),
        ("de", "was koche ich?", "Ich vertrage keine Milch", "Zum Beispiel Kartoffelgratin mit Sahne.", True),
        ("de", "was koche ich?", "Ich vertrage keine Milch", "Da du keine Milch verträgst: Gemüsesuppe.", False),
        ("zh", "今晚吃什么好？", "你不吃肉", "推荐你试试红烧牛腩。", True),
        ("zh", "今晚吃什么好？", "你不吃肉", "你不吃肉，可以做番茄炒蛋。", False),
    ],
)
def test_advice_begins_with_what_is_known(language: str, asked: str, note: str, begun: str, wrong: bool) -> None:
    openings = OPENINGS[language]
    assert Expected(Kind.ADVICE, asked, [note], openings, language).opening(begun, note) == wrong * openings.advice
    assert Expected(Kind.ADVICE, asked, [], openings, language).opening(begun, "") == ""
    # Of many notes none may matter.
    assert Expected(Kind.ADVICE, asked, [note, "Zzz", "Yyy"], openings, language).opening(begun, note) == ""


@pytest.mark.parametrize(
    ("kind", "notes", "opening"),
    [
        (Kind.TOLD, [], "told"),
        (Kind.ASKED, ["Ich wohne in Mainz"], "known"),
        (Kind.ASKED, ["Meine Katze heißt Mimi"], "unknown"),
        (Kind.ASKED, [], "unknown"),
        (Kind.PROGRAM, [], "program"),
        (Kind.ADVICE, ["Ich wohne in Mainz"], "advice"),
        (Kind.ADVICE, [], "other"),
        (Kind.OTHER, [], "other"),
    ],
)
def test_what_is_in_another_language_is_begun_anew(kind: Kind, notes: Sequence[str], opening: str) -> None:
    expected = Expected(kind, "ist es schön dort?", notes, OPENINGS["de"], "de")
    assert expected.opening("You live in Mainz, and that is a nice city.", "") == getattr(OPENINGS["de"], opening)


@pytest.mark.parametrize(
    ("language", "asked", "notes", "begun", "said", "opening"),
    [
        # Told in the conversation, where there is no note of it.
        ("de", "wie heißt mein Chef?", [], "Your boss is called Mr Kowalski.", "Mein Chef heißt Kowalski.", "other"),
        ("ru", "как зовут моего начальника?", [], "John Fitzgerald Smith.", "Его зовут Джон Фицджеральд.", "other"),
        ("hi", "मेरी बहन का नाम क्या है?", ["मेरी बहन मरीना"], "Your sister is called Marina.", "", "other"),
        ("de", "wie heißt mein Chef?", [], "Your boss is called Mr Kowalski.", "Ich wohne in Mainz.", "unknown"),
        ("hi", "मेरी बहन का नाम क्या है?", [], "Your sister is called Marina.", "", "unknown"),
        ("ru", "как зовут моего начальника?", [], "I'm sorry, I don't know.", "Я живу в Туле.", "unknown"),
    ],
)
def test_what_may_have_been_said_is_not_denied_in_the_right_language(
    language: str, asked: str, notes: Sequence[str], begun: str, said: str, opening: str
) -> None:
    expected = Expected(Kind.ASKED, asked, notes, OPENINGS[language], language)
    assert expected.opening(begun, said) == getattr(OPENINGS[language], opening)


@pytest.mark.parametrize(
    ("language", "asked", "note", "begun", "opening"),
    [
        ("en", "which school did I go to?", "You live in Sunderland", "You went to Sunderland High School.", "unknown"),
        ("en", "what's my dentist called?", "Your dentist is on Mill Road", "Your dentist on Mill Road is Dr Patel.", "known"),
        ("es", "¿cómo se llama mi jefe?", "“Trabajo en Toledo.”", "Tu jefe en Toledo se llama Ramiro Ortiz.", "unknown"),
        ("en", "where do I live?", "You live in Sunderland", "You live in Sunderland, as I'm told.", ""),
        ("en", "what's my dentist called?", "Your dentist is Dr Okafor on Mill Road", "Your dentist is Dr. Okafor, on Mill Road!", ""),
        ("en", "where do I live?", "You live in Sunderland", "You live in Sunderland. That is near Newcastle.", ""),
        # Nouns have capitals.
        ("de", "wo wohne ich?", "“Ich wohne in Mainz.”", "Du wohnst in Mainz am schönen Rhein.", ""),
    ],
)  # fmt: skip
def test_a_name_that_nobody_said_is_invented(language: str, asked: str, note: str, begun: str, opening: str) -> None:
    expected = Expected(Kind.ASKED, asked, [note], OPENINGS[language], language)
    assert expected.opening(begun, note) == (getattr(OPENINGS[language], opening) if opening else "")


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("what is my sister's name?", Kind.ASKED),
        ("wie heißt meine schwester nochmal?", Kind.ASKED),
        ("remind me, what does Maeve do for work?", Kind.ASKED),
        ("Напомните, пожалуйста, у кого я чиню машину?", Kind.ASKED),
        # Memory is asked, however it is put.
        ("vc lembra qual é meu tipo sanguíneo?", Kind.ASKED),
        ("te acuerdas de cómo se llama el novio de nuria?", Kind.ASKED),
        ("cómo se llamaba mi profe de primaria? estoy con los recuerdos hoy", Kind.ASKED),
        # It isn't, however it is put.
        ("did 5 km this morning! how many miles is that btw?", Kind.OTHER),
        ("来月から名古屋に単身赴任になっちゃった… 名古屋めしって例えばどんなのある？", Kind.OTHER),
        ("I ran 5 km, how many miles is that?", Kind.OTHER),
        # A number says what is asked about.
        ("how much did I pay for the 2 concert tickets?", Kind.ASKED),
        ("Wie viel Miete zahle ich für die 3-Zimmer-Wohnung?", Kind.ASKED),
        ("¿cuánto pago de alquiler por el piso de 2 habitaciones?", Kind.ASKED),
        # A greeting hides what is told.
        ("oi! hj adotei uma gatinha vira-lata q achei na chuva em Olinda, o nome dela é Paçoca", Kind.TOLD),
        ("I moved to Leeds in March.", Kind.TOLD),
        ("mi hija empezó el colegio ayer", Kind.TOLD),
        ("do you have a favourite colour yourself?", Kind.PROGRAM),
        ("what could I cook tonight?", Kind.ADVICE),
        ("was könnte ich am sonntag unternehmen?", Kind.ADVICE),
        ("how tall is the Eiffel Tower?", Kind.OTHER),
        ("translate into French: my sister lives in Ghent", None),
        ("remember that I am allergic to nuts", None),
        ("what do you know about me?", Kind.ASKED),
    ],
)
def test_what_is_expected_of_a_reply(asked: str, kind: Kind | None, embedder: Embedder) -> None:
    checks = Checks(load_judges([embedder.name]), lambda text: embedder.encode([text], query=True), OPENINGS)
    expected = checks.expected(
        asked, "<memory>\n- You said: “Ich wohne” (noted 3 May 2026)\n- You are 40 (noted 1 May 2026)\n</memory>\n"
    )
    assert (expected.kind if expected else None) is kind
    if expected:
        assert list(expected.notes) == ["“Ich wohne”", "You are 40"]


def test_of_what_nobody_can_judge_nothing_is_expected(embedder: Embedder) -> None:
    checks = Checks(load_judges([]), lambda text: embedder.encode([text], query=True), OPENINGS)
    speaks_english = Persona(id=PersonaId(1), name="Ada", language="en")
    assert checks.expected("Hi! I don't like rain.", "", speaks_english) is None


@pytest.mark.parametrize(
    ("asked", "wishes"),
    [
        ("Please answer in German from now on. What is a heat pump?", ()),
        ("let's practise my French a bit, ask me something", ()),
        ("как это сказать по-испански?", ()),
        ("next question please", ["let's practise my French a bit, ask me something"]),
        ("how tall is the Eiffel Tower?", ["You are a teacher of Latin and speak nothing else."]),
        ("「道に迷いました」は英語で何と言いますか", ()),
        ("mera naam Rahul hai aur main Delhi mein rehta hoon", ()),
    ],
)
def test_where_another_language_may_be_wanted_any_will_do(
    asked: str, wishes: Sequence[str], embedder: Embedder
) -> None:
    checks = Checks(load_judges([embedder.name]), lambda text: embedder.encode([text], query=True), OPENINGS)
    expected = checks.expected(asked, "", wishes=wishes)
    assert expected is None or not expected.opening("Das ist eine lange Antwort, die nicht auf Englisch ist.", "")
    tower = "how tall is the Eiffel Tower?"
    assert checks.expected(tower, "", wishes=["next question please"]) is not None
    assert checks.expected(tower, "<memory>\n- You want your answers in Italian (noted 3 May 2026)\n</memory>") is None


@pytest.mark.parametrize(
    ("asked", "begun", "denies"),
    [
        ("My grandmother died yesterday.", "I can't imagine how hard this must be for you.", False),
        ("I failed my driving test again.", "Don't give up, it takes time.", False),
        ("Mon chat est très malade.", "Ne t'inquiète pas, tout ira bien.", False),
        ("我奶奶昨天去世了。", "不要太难过，时间会治愈一切。", False),
        ("My grandmother died yesterday.", "I'm sorry, but I don't have any information about that.", True),
        ("Mi hermana vive en Vigo.", "Lo siento, pero no tengo información sobre tu familia.", True),
        ("Ich bin nach Mainz gezogen.", "Es tut mir leid, ich habe keine Informationen über dich.", True),
        ("我奶奶昨天去世了。", "抱歉，我没有关于您家人的信息。", True),
    ],
)
def test_comfort_is_no_denial(asked: str, begun: str, denies: bool, embedder: Embedder) -> None:
    checks = Checks(load_judges([embedder.name]), lambda text: embedder.encode([text], query=True), OPENINGS)
    expected = checks.expected(asked, "")
    assert expected is not None and expected.kind is Kind.TOLD
    assert (expected.opening(begun, "") == expected.openings.told) is denies


def test_a_persona_may_have_a_life_and_a_language_of_its_own(embedder: Embedder) -> None:
    checks = Checks(load_judges([embedder.name]), lambda text: embedder.encode([text], query=True), OPENINGS)
    persona = Persona(id=PersonaId(1), name="Ada", language="de")
    assert checks.expected("do you have a favourite colour yourself?", "") is not None
    assert checks.expected("do you have a favourite colour yourself?", "", persona) is None
    assert checks.expected("please say it in English: how tall is the Eiffel Tower?", "", persona) is None
    told = checks.expected("I moved to Leeds.", "", persona, ["You are a teacher of Latin."])
    assert told is not None and told.language == "de"
    assert told.openings == OPENINGS["de"]


def test_without_the_embedder_nothing_is_expected(embedder: Embedder) -> None:
    assert Checks(load_judges([embedder.name]), lambda _: [], OPENINGS).expected("I moved to Leeds.", "") is None


PLAIN = ReasoningMarks()
USAGE = Usage(prompt_tokens=1, evaluated_tokens=1, generated_tokens=1, prefill_s=0.0, decode_s=0.0)


def steps(text: str, reason: FinishReason = FinishReason.END) -> Iterator[Delta | Finished]:
    yield from (Delta(ord(letter), letter) for letter in text)
    yield Finished(reason, USAGE)


def written(
    text: str,
    opening: Callable[[str], str],
    reason: FinishReason = FinishReason.END,
    marks: ReasoningMarks = PLAIN,
    *,
    only_language: bool = False,
) -> tuple[str, list[str]]:
    """The reply, and what was looked at."""
    looked_at = []

    def begin(first: Sequence[Token]) -> Iterator[Delta | Finished]:
        return steps(" and so on." if first else text, reason)

    def look(begun: str) -> str:
        looked_at.append(begun)
        return opening(begun)

    found = list(
        checked(begin, look, lambda word: [ord(letter) for letter in word], marks, only_language=only_language)
    )
    assert [type(step) for step in found[-1:]] == [Finished]
    return "".join(step.text for step in found), looked_at


def test_a_reply_that_is_right_goes_on() -> None:
    text = "Hello! You live in Mainz. " + "It is a city on the Rhine. " * 9
    assert written(text, lambda _: "") == (text, ["Hello! You live in Mainz."])


def test_a_reply_that_is_wrong_is_begun_anew_once() -> None:
    assert written("I live in Mainz.", lambda _: "You") == ("You and so on.", ["I live in Mainz."])


def test_a_reply_without_an_end_is_looked_at_in_time() -> None:
    text = "and on " * 99
    whole, looked_at = written(text, lambda _: "")
    assert whole == text
    assert len(looked_at) == 1
    assert len(looked_at[0]) < 60


def test_its_language_is_told_sooner() -> None:
    text = "Sure! I can help you with that. And so on."
    assert written(text, lambda _: "", only_language=True) == (text, [text[:16]])
    assert Expected(Kind.OTHER, "", (), OPENINGS["en"], "en").only_language
    assert not Expected(Kind.TOLD, "", (), OPENINGS["en"], "en").only_language


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("<think>I live in Mainz.</think>You do.", PLAIN),
        ("<think>\nwell", PLAIN),
        ("[THINK]I live in Mainz.[/THINK]You do.", ReasoningMarks(("[THINK]",), ("[/THINK]",))),
        ("I live in Mainz. They live in Mainz. Hm.</think>You do.", ReasoningMarks(opened=True)),
    ],
)
def test_reasoning_is_not_looked_at(text: str, marks: ReasoningMarks) -> None:
    assert written(text, lambda _: "You", marks=marks) == (text, [])


def test_a_reply_that_was_stopped_stays() -> None:
    assert written("I live", lambda _: "You", FinishReason.STOPPED) == ("I live", [])


def test_what_came_before_the_model_failed_is_kept() -> None:
    def begin(_first: Sequence[Token]) -> Iterator[Delta | Finished]:
        yield Delta(ord("I"), "I")
        raise ModelError("The model failed.")

    steps = checked(begin, lambda _: "You", lambda _: [], PLAIN)
    assert next(steps).text == "I"
    with pytest.raises(ModelError):
        next(steps)


def test_what_is_written_about_the_user_is_known(start: Callable[[ScriptedModel], RunningCore]) -> None:
    model = ScriptedModel()
    core = start(model)
    core.hello()
    core.ready()
    core.ask(
        protocol.EditBlock(label=BlockLabel.USER, text="My sister is called Annabel Lindqvist."), protocol.BlockSaved
    )
    asked = "what is my sister's name?"
    model.say("Her name is Annabel Lindqvist.")
    assert core.reply_to(core.talk(asked)).text == "Her name is Annabel Lindqvist."
    model.say("Her name is Wilhelmina Roth.")
    model.say(".")
    assert core.reply_to(core.talk(asked)).text == "I don't know that yet."
    core.close()


def test_a_model_that_cannot_take_back_is_left_alone(start: Callable[[ScriptedModel], RunningCore]) -> None:
    model = ScriptedModel()
    model.takes_back = False
    core = start(model)
    core.hello()
    core.ready()
    model.say("Her name is Wilhelmina Roth.")
    assert core.reply_to(core.talk("what is my sister's name?")).text == "Her name is Wilhelmina Roth."
    core.close()


def test_the_user_sees_only_the_second_beginning(start: Callable[[ScriptedModel], RunningCore]) -> None:
    model = ScriptedModel()
    core = start(model)
    core.hello()
    core.ready()
    model.say("I quit smoking in 2021.")
    model.say(" you quit smoking in 2021. Well done!")
    accepted = core.talk("I quit smoking in 2021.")
    reply = core.reply_to(accepted)
    assert reply.text == "Thank you for telling me that you quit smoking in 2021. Well done!"
    # What follows goes on from what the user saw.
    core.talk("How do plants grow?", accepted.conversation_id)
    assert reply.text in model.prompts[-1][1]
    assert "I quit smoking in 2021.Thank" not in model.prompts[-1][1]
    stats = core.stats_of(accepted)
    assert stats.generated_tokens == len(" you quit smoking in 2021. Well done!")
    assert stats.evaluated_tokens > len("I quit smoking in 2021.")
    told = "".join(
        event.text
        for event in core.seen
        if isinstance(event, protocol.TokensGenerated) and event.message_id == accepted.reply_id
    )
    assert told == reply.text
    core.close()


def test_a_long_profile_beside_a_question_leaves_room_for_the_reply(paths: Paths, embedder: Embedder) -> None:
    window = 6600
    model = ScriptedModel(context_length=window, width=1)
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, context_length=window)
    core.hello()
    core.ready()
    lines = [f"You own neither a car nor a licence, {'and ' * 24}live in house {number}" for number in range(6)]
    core.ask(protocol.EditBlock(label=BlockLabel.USER, text="\n".join(lines)), protocol.BlockSaved)
    conversation = None
    for _ in range(4):
        model.say("Since you own no car, take the train.")
        accepted = core.talk("what's the best way to get from Bristol to Leeds on Saturday?", conversation)
        conversation = core.reply_to(accepted).conversation_id
        prompt = [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]
        assert len(prompt) <= window - window // 8
    core.close()


@pytest.mark.parametrize(
    ("instructions", "free"),
    [("You are a gardener and answer in few words.", False), ("You are a teacher of German and speak it.", True)],
)
def test_a_persona_without_a_language_answers_in_the_users(
    start: Callable[[ScriptedModel], RunningCore], instructions: str, free: bool
) -> None:
    model = ScriptedModel()
    core = start(model)
    core.hello()
    core.ready()
    added = core.ask(protocol.AddPersona(name="Ada", instructions=instructions), protocol.PersonaSaved)
    german = "Das ist eine lange Antwort, die nicht auf Englisch ist."
    model.say(german)
    model.say(" They need light.")
    accepted = core.ask(
        protocol.SendMessage(conversation_id=None, text="How do plants grow?", persona_id=added.persona.id),
        protocol.MessageAccepted,
    )
    assert core.reply_to(accepted).text == (german if free else "Sure! They need light.")
    core.close()


def test_a_language_is_wanted_for_the_whole_conversation(start: Callable[[ScriptedModel], RunningCore]) -> None:
    model = ScriptedModel()
    core = start(model)
    core.hello()
    core.ready()
    model.say("Gerne!")
    conversation = core.reply_to(core.talk("From now on answer in German, please.")).conversation_id
    german = "Das ist eine lange Antwort, die nicht auf Englisch ist."
    for _ in range(6):
        model.say(german)
        assert core.reply_to(core.talk("How do plants grow?", conversation)).text == german
    core.close()


def test_advice_that_heeds_nothing_known_begins_with_it(start: Callable[[ScriptedModel], RunningCore]) -> None:
    model = ScriptedModel()
    core = start(model)
    core.hello()
    core.ready()
    core.ask(protocol.EditBlock(label=BlockLabel.USER, text="You own neither a car nor a licence"), protocol.BlockSaved)
    asked = "what's the best way to get from Bristol to Leeds on Saturday?"
    model.say("Take the motorway, it is two hundred miles.")
    model.say(" own no car, take the train.")
    assert core.reply_to(core.talk(asked)).text == "Since you own no car, take the train."
    # Beside the question: a small model heeds it less far above.
    prompt = model.prompts[-1][1]
    assert "- You own neither a car nor a licence (from your profile)\n</memory>" in prompt
    assert prompt.rindex("(from your profile)") < prompt.rindex(asked)
    model.say("Since you own no car: by bus.")
    assert core.reply_to(core.talk(asked)).text == "Since you own no car: by bus."
    core.close()
