"""Names and roles in the languages people write in: what a memory is read as, and where a question leads."""

from __future__ import annotations

import pytest

from core.memory.entities.reader import EntityReader, linked
from core.paths import Paths
from core.records import EntityKind, MemoryKind, MemorySource
from core.storage.database import Database
from core.storage.memories import Memories

PERSON, PET, PLACE, ORGANISATION, THING = EntityKind
_READER = EntityReader()

Found = set[tuple[str, EntityKind | None, str]]

# In languages other than English and Chinese a memory is in the user's own words.
READ: list[tuple[str, str, Found]] = [
    # German: every noun has a capital, so only what introduces a name counts.
    ("de", "“Meine Schwester Clara wohnt in Porto”", {("Clara", PERSON, "sister"), ("Porto", PLACE, "")}),
    ("de", "“Mein Hund heißt Bruno und mag keine Katzen”", {("Bruno", PET, "dog")}),
    ("de", "“Clara ist meine ältere Schwester”", {("Clara", PERSON, "older sister")}),
    ("de", "“Meine Kinder Emma und Paul gehen in die Schule”", {("Emma", PERSON, "child"), ("Paul", PERSON, "child")}),
    ("de", "“Ich habe einen Kater namens Felix”", {("Felix", PET, "cat")}),
    ("de", "“Ich habe meiner Schwester Blumen geschenkt”", {("", PERSON, "sister")}),
    ("de", "“Ich koche vegan, weil meine Schwester Milch nicht verträgt”", {("", PERSON, "sister")}),
    ("de", "“Mein Bruder ist Lehrer”", {("", PERSON, "brother")}),
    ("de", "“Mit meiner Frau fahre ich nach Hause”", {("", PERSON, "wife")}),
    ("de", "“Ich heiße Anna und trinke gern Tee”", set()),
    ("de", "“Ich mag Kaffee mit Milch und Zucker”", set()),
    ("de", "“Die Schwester meiner Freundin heißt Lena”", {("", PERSON, "girlfriend")}),
    ("de", "“Mein bester Freund Jonas ist Koch”", {("Jonas", PERSON, "friend")}),
    ("de", "“Der Name meines Hundes ist Bruno”", {("Bruno", PET, "dog")}),
    ("de", "“Ich arbeite bei Siemens”", {("Siemens", ORGANISATION, "")}),
    ("fr", "“Ma sœur Clara habite à Porto”", {("Clara", PERSON, "sister"), ("Porto", PLACE, "")}),
    ("fr", "“Mon chien s'appelle Rex”", {("Rex", PET, "dog")}),
    ("fr", "“Emma est ma petite sœur”", {("Emma", PERSON, "younger sister")}),
    ("fr", "“J'ai deux enfants, Léa et Hugo”", {("Léa", PERSON, "child"), ("Hugo", PERSON, "child")}),
    ("fr", "“Ma belle-mère Ruth tricote”", {("Ruth", PERSON, "mother-in-law")}),
    ("fr", "“Le chef de Paul est ma sœur”", {("Paul", None, ""), ("", PERSON, "sister")}),
    ("fr", "“Le chien de mon frère s'appelle Max”", {("Max", None, ""), ("", PERSON, "brother")}),
    ("fr", "“Je m'appelle Anna”", set()),
    ("fr", "“Notre plat préféré est la ratatouille”", set()),
    ("es", "“Mi hermana mayor Clara vive en Oporto”", {("Clara", PERSON, "older sister"), ("Oporto", PLACE, "")}),
    ("es", "“Mi perro se llama toby”", {("Toby", PET, "dog")}),
    ("es", "“Mi mamá vive con mi hermano Luis”", {("", PERSON, "mother"), ("Luis", PERSON, "brother")}),
    ("es", "“Tengo un gato, se llama Michi”", {("Michi", PET, "cat")}),
    ("es", "“Soy alérgica a los cacahuetes”", set()),
    ("es", "“Me llamo Ana”", set()),
    ("pt", "“A minha irmã Clara mora no Porto”", {("Clara", PERSON, "sister"), ("Porto", PLACE, "")}),
    ("pt", "“Meu cachorro se chama Thor”", {("Thor", PET, "dog")}),
    ("pt", "“A minha avó faz bolos e o meu avô pesca”", {("", PERSON, "grandmother"), ("", PERSON, "grandfather")}),
    ("pt", "“A Maria é minha colega”", {("Maria", PERSON, "colleague")}),
    ("pt", "“Rui é o meu chefe”", {("Rui", PERSON, "boss")}),
    ("pt", "“Gosto de café sem açúcar”", set()),
    ("it", "“Mia sorella Clara abita a Porto”", {("Clara", PERSON, "sister"), ("Porto", PLACE, "")}),
    ("it", "“Il mio cane si chiama Argo”", {("Argo", PET, "dog")}),
    ("it", "“La mia migliore amica Giulia suona il violino”", {("Giulia", PERSON, "friend")}),
    ("it", "“Marco è il mio fratello minore”", {("Marco", PERSON, "younger brother")}),
    ("it", "“Sono allergica alle noci”", set()),
    ("ru", "“Моя сестра Клара живёт в Москве”", {("Клара", PERSON, "sister")}),
    ("ru", "“Мою собаку зовут Рекс”", {("Рекс", PET, "dog")}),
    ("ru", "“Клара — моя старшая сестра”", {("Клара", PERSON, "older sister")}),
    ("ru", "“Моей сестре Москва не нравится”", {("", PERSON, "sister")}),
    ("ru", "“Мой муж Москву не любит”", {("", PERSON, "husband")}),
    ("ru", "“Муж Марии работает врачом”", set()),
    ("ru", "“У меня есть кот по имени Барсик”", {("Барсик", PET, "cat")}),
    ("ru", "“Меня зовут Анна”", set()),
    ("ru", "“Я люблю чай с лимоном”", set()),
    ("pl", "“Moja siostra Klara mieszka w Porto”", {("Klara", PERSON, "sister")}),
    ("pl", "“Mój pies wabi się Reksio”", {("Reksio", PET, "dog")}),
    ("pl", "“Mam kota o imieniu Filemon”", {("Filemon", PET, "cat")}),
    ("pl", "“Tomek to mój młodszy brat”", {("Tomek", PERSON, "younger brother")}),
    ("pl", "“Byłem z moją żoną w kinie”", {("", PERSON, "wife")}),
    ("pl", "“Nazywam się Anna”", set()),
    ("tr", "“Kız kardeşim Clara Porto'da yaşıyor”", {("Clara", PERSON, "sister"), ("Porto", PLACE, "")}),
    ("tr", "“Kız kardeşim Porto'da yaşıyor”", {("", PERSON, "sister"), ("Porto", PLACE, "")}),
    ("tr", "“Köpeğimin adı Karabaş”", {("Karabaş", PET, "dog")}),
    ("tr", "“Ablam çok iyi yemek yapar”", {("", PERSON, "older sister")}),
    ("tr", "“Kahveyi şekersiz içerim”", set()),
    ("ar", "“أختي اسمها كلارا”", {("كلارا", PERSON, "sister")}),
    ("ar", "“أختي تعيش في القاهرة”", {("", PERSON, "sister")}),
    ("ar", "“عندي كلب اسمه ركس”", {("ركس", PET, "dog")}),
    ("ar", "“ذهبت مع زوجتي إلى السوق”", {("", PERSON, "wife")}),
    ("ar", "“أحب القهوة بدون سكر”", set()),
    ("hi", "“मेरी बहन का नाम क्लारा है”", {("क्लारा", PERSON, "sister")}),
    ("hi", "“मेरी बहन मुंबई में रहती है”", {("", PERSON, "sister")}),
    ("hi", "“सीता मेरी छोटी बहन है”", {("सीता", PERSON, "younger sister")}),
    ("hi", "“मेरे पास एक कुत्ता है जिसका नाम मोती है”", {("", PET, "dog")}),
    ("hi", "“मुझे चाय बिना चीनी के पसंद है”", set()),
    ("ko", "“내 여동생 이름은 지수야”", {("지수", PERSON, "younger sister")}),
    ("ko", "“언니가 부산에 살아”", {("", PERSON, "older sister")}),
    ("ko", "“우리 강아지 이름은 보리예요”", {("보리", PET, "dog")}),
    ("ko", "“지수는 내 여동생이야”", {("지수", PERSON, "younger sister")}),
    ("ko", "“내 여동생 생일은 오월이야”", {("", PERSON, "younger sister")}),
    ("ko", "“나는 커피를 좋아해”", set()),
    ("ja", "“妹の名前はゆきです”", {("ゆき", PERSON, "younger sister")}),
    ("ja", "“妹のゆきちゃんは京都に住んでいます”", {("ゆき", PERSON, "younger sister")}),
    ("ja", "“私の妹の誕生日は五月です”", {("", PERSON, "younger sister")}),
    ("ja", "“同僚の田中さんは釣りが好きです”", {("田中", PERSON, "colleague")}),
    ("ja", "“ポチという犬を飼っています”", {("ポチ", PET, "dog")}),
    ("ja", "“クララは私の姉です”", {("クララ", PERSON, "older sister")}),
    ("ja", "“娘の名前は「さくら」です”", {("さくら", PERSON, "daughter")}),
    ("ja", "“田中さんの妹は医者です”", set()),
    ("ja", "“コーヒーは大丈夫です”", set()),
    ("en", "Your sister Clara's dog is called Rex", {("Clara", PERSON, "sister"), ("Rex", PET, "")}),
    ("en", "Your kids' school is called Oakwood", {("", PERSON, "child"), ("Oakwood", ORGANISATION, "")}),
    ("en", "In Rome, your sister fell ill", {("Rome", PLACE, ""), ("", PERSON, "sister")}),
    ("en", "Tom has a sister", set()),
    ("zh", "你姐姐“小雨”会弹琴", {("小雨", PERSON, "older sister")}),
    ("zh", "你喜欢喝茶", set()),
    # Of no language in the table, as in English: words with a capital.
    ("sv", "“Min syster Clara bor i Malmö”", {("Clara", None, ""), ("Malmö", None, "")}),
]


@pytest.mark.parametrize(("language", "text", "found"), READ)
def test_a_memory_is_read_in_its_language(language: str, text: str, found: Found) -> None:
    read = {
        (one.name, one.kind, f"{one.qualifier} {one.role}".strip()) for one in _READER.mentions(text, MemoryKind.NOTE)
    }
    assert read == found


# Memories, the first of which tells a role and a name; and questions: those that lead to the first two, and those that lead to none.
ASKED: dict[str, tuple[list[str], list[str], list[str]]] = {
    "de": (
        ["“Meine Schwester Clara wohnt in Porto”", "“Clara spielt Cello”", "“Mein Bruder Tom kocht gern”"],
        ["Wo wohnt Clara?", "Was spielt meine Schwester?", "was mag clara", "Kennst du Claras Adresse?"],
        ["Wie wird das Wetter?", "Wie geht es der Frau im Film?", "Schreib ein Gedicht über den Frühling"],
    ),
    "fr": (
        ["“Ma sœur Clara habite à Porto”", "“Clara joue du violoncelle”", "“Mon frère Tom cuisine”"],
        ["Où habite Clara ?", "De quel instrument joue ma sœur ?", "que fait clara"],
        ["Quel temps fait-il ?", "Son chat est-il gris ?"],
    ),
    "es": (
        ["“Mi hermana Clara vive en Oporto”", "“Clara toca el violonchelo”", "“Mi hermano Tomás cocina”"],
        ["¿Dónde vive Clara?", "¿Qué toca mi hermana?", "que hace clara"],
        ["¿Qué tiempo hace?", "¿Cómo está la familia?"],
    ),
    "pt": (
        ["“A minha irmã Clara mora no Porto”", "“Clara toca violoncelo”", "“O meu irmão Tomás cozinha”"],
        ["Onde mora a Clara?", "O que toca a minha irmã?", "o que faz a clara"],
        ["Como está o tempo?", "Que horas são?"],
    ),
    "it": (
        ["“Mia sorella Clara abita a Porto”", "“Clara suona il violoncello”", "“Mio fratello Mia madre dice Tommaso”"],
        ["Dove abita Clara?", "Cosa suona mia sorella?", "cosa fa clara"],
        ["Che tempo fa?", "La mia agenda è vuota?"],
    ),
    "ru": (
        ["“Моя сестра Клара живёт в Москве”", "“Вчера играл с Кларой в шахматы”", "“Мой брат Том повар”"],
        ["Где живёт Клара?", "Что ты знаешь о Кларе?", "Что любит моя сестра?", "расскажи про мою сестру"],
        ["Какая сегодня погода?", "Что такое кларнет?"],
    ),
    "pl": (
        ["“Moja siostra Klara mieszka w Porto”", "“Wczoraj grałem z Klarą w szachy”", "“Mój brat Tomek gotuje”"],
        ["Gdzie mieszka Klara?", "Co wiesz o mojej siostrze?", "Co lubi moja siostra?"],
        ["Jaka jest pogoda?", "Co to jest klarnet?"],
    ),
    "tr": (
        ["“Kız kardeşim Clara Porto'da yaşıyor”", "“Clara çello çalıyor”", "“Erkek kardeşim Tom aşçı”"],
        ["Clara nerede yaşıyor?", "Kız kardeşim ne çalıyor?", "Clara'nın evi nerede?"],
        ["Hava nasıl?", "Bir anne ne yapar?"],
    ),
    "ar": (
        ["“أختي اسمها كلارا”", "“كلارا تعزف على العود”", "“أخي اسمه سامي”"],
        ["أين تعيش كلارا؟", "ماذا تحب أختي؟", "ماذا أهدي لكلارا؟", "ماذا أشتري لأختي؟"],
        ["كيف الطقس اليوم؟", "ما هي عاصمة فرنسا؟"],
    ),
    "hi": (
        ["“मेरी बहन का नाम क्लारा है”", "“क्लारा सितार बजाती है”", "“मेरे भाई का नाम रोहित है”"],
        ["क्लारा कहाँ रहती है?", "मेरी बहन क्या बजाती है?"],
        ["आज मौसम कैसा है?", "भारत की राजधानी क्या है?"],
    ),
    "ko": (
        ["“내 여동생 이름은 지수야”", "“지수가 부산에 살아”", "“우리 형 이름은 민호야”"],
        ["지수는 어디 살아?", "내 여동생은 어디 살아?", "여동생 생일이 언제야?"],
        ["오늘 날씨 어때?", "형광등은 어떻게 갈아?"],
    ),
    "ja": (
        ["“妹の名前はゆきです”", "“ゆきはチェロを弾く”", "“兄の名前はけんです”"],
        ["ゆきはどこに住んでる？", "私の妹は何が好き？", "妹の誕生日はいつ？", "ゆきちゃんは元気？"],
        ["今日の天気は？", "どこへいきますか？", "ゆきますか？"],
    ),
    "zh": (
        ["你妹妹小丽六月来", "小丽喜欢画画", "你哥哥叫大明"],
        ["小丽喜欢什么？", "我妹妹什么时候来？"],
        ["今天天气怎么样？", "大家好吗？"],
    ),
    "en": (
        ["Your sister Clara lives in Porto", "Clara plays the cello", "Your brother Tom cooks"],
        ["Where does Clara live?", "What does my sister play?", "who is clara"],
        ["How is the weather?", "Let's chat about the Son of Man"],
    ),
}  # fmt: skip


def store(paths: Paths, texts: list[str]) -> Memories:
    memories = Memories(Database(paths.database), _READER)
    for now, text in enumerate(texts):
        memories.add(MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=now)
    return memories


@pytest.mark.parametrize("language", ASKED)
def test_a_question_leads_to_whom_it_names_and_to_nobody_else(paths: Paths, language: str) -> None:
    texts, asked, unasked = ASKED[language]
    memories = store(paths, texts)

    def found(question: str) -> list[str]:
        return [memory.text for memory in memories.several(sorted(linked(question, memories.entities)))]

    assert {question: found(question) for question in asked} == dict.fromkeys(asked, texts[:2])
    assert {question: found(question) for question in unasked} == {question: [] for question in unasked}


def test_a_name_is_found_in_another_language_than_it_was_learned_in(paths: Paths) -> None:
    memories = store(paths, ["Your sister Clara lives in Porto", "“Clara mag keinen Fisch”"])
    for question in ("Was mag Clara?", "Que mange ma sœur ?", "¿Qué come Clara?"):
        assert len(linked(question, memories.entities)) == 2, question


def test_little_words_of_other_languages_are_no_names(paths: Paths) -> None:
    memories = store(paths, ["Your sister Mia lives in Porto"])
    assert linked("Dov'è la mia borsa?", memories.entities) == {}
    assert len(linked("Where does Mia live?", memories.entities)) == 1


def test_names_that_differ_by_a_vowel_sign_are_two(paths: Paths) -> None:
    memories = store(paths, ["“मेरे भाई का नाम राम है”", "“मेरी बहन का नाम रीमा है”"])
    assert len(linked("राम कहाँ रहता है?", memories.entities)) == 1
