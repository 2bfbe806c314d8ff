"""Statements, and questions that ask for them with another form of one word: 15 for each of the 14 languages.

Written for this test, the form of the word aside without looking at what finds it. No other telling word is in both.
"""

from __future__ import annotations

PAIRS: dict[str, str] = {
    "en": """
        I keep two parrots | Does the parrot talk?
        My allergies are bad in spring | What was I allergic to?
        We went camping near the lake | Which camps did you see?
        The babies sleep badly | How old is the baby?
        I was baking yesterday | What have I baked?
        My knees hurt | Which knee was it?
        She studies law | When did she begin studying?
        The libraries are closed | Is there a library?
        I am swimming every Friday | Where do I swim?
        He repaired the bicycle | Who does repairs?
        Two boxes arrived | What was in the box?
        I was promoted in March | When was my promotion?
        My neighbours complain | What is my neighbour like?
        The wedding was planned by Ann | Who was planning it?
        I love hiking | Where did we hike?
    """,
    "zh": """
        我对花生过敏 | 花生能吃吗
        我养了两只鹦鹉 | 鹦鹉几岁了
        姐姐住在成都 | 成都好玩吗
        我上个月开始学吉他 | 吉他学得怎么样
        妈妈是护士 | 谁当护士
        周末去爬山了 | 爬山累不累
        我的膝盖疼 | 膝盖好点没
        图书馆关门了 | 哪个图书馆
        我在银行上班 | 银行几点开门
        买了一辆自行车 | 自行车多少钱
        爷爷喜欢下象棋 | 象棋难吗
        她怀孕五个月 | 怀孕多久了
        房租涨价了 | 房租多贵
        医生让我戒酒 | 为什么戒酒
        儿子会游泳 | 游泳哪里学
    """,
    "es": """
        Tengo dos loros | ¿Habla el loro?
        Mis alergias empeoran en primavera | ¿A qué soy alérgico?
        Mi hermana vive en Lima | ¿Cuántas hermanas tengo?
        Ayer cociné lentejas | ¿Qué suelo cocinar?
        Me duelen las rodillas | ¿Qué rodilla me operaron?
        Los exámenes son en junio | ¿Cuándo fue el examen?
        Nadamos cada viernes | ¿Dónde suelo nadar?
        Compré unos zapatos rojos | ¿Cuánto costó el zapato?
        Mis vecinos hacen ruido | ¿Cómo se llama mi vecina?
        Trabajo de enfermera | ¿Dónde trabajaba antes?
        La habitación es pequeña | ¿Cuántas habitaciones hay?
        Viajaré a Japón | ¿Qué viajes quiero?
        Soy profesor de música | ¿Quiénes son los profesores?
        Adopté un gato negro | ¿Qué gatos hay?
        Aprendiendo a conducir estoy | ¿Cuándo conduzco, conducía o conducir?
    """,
    "fr": """
        J'ai deux chevaux | Où est mon cheval ?
        Mes allergies reviennent | À quoi suis-je allergique ?
        Ma sœur habite à Lyon | Combien de sœurs ai-je ?
        Nous mangeons des lentilles | Qu'est-ce que je mange ?
        Mes genoux me font mal | Quel genou ?
        Les examens sont en juin | Quand est l'examen ?
        Je nageais le vendredi | Où est-ce que je nage ?
        J'ai acheté des chaussures rouges | Quelle chaussure ?
        Ma voisine est bruyante | Qui sont mes voisins ?
        Je travaille comme infirmière | Où travaillais-je ?
        L'appartement est petit | Combien d'appartements ?
        Je voyagerai au Japon | Quel voyage veux-je ?
        Les journaux arrivent tard | Quel journal ?
        J'ai adopté une chatte noire | Quels chats noirs ?
        Mon anniversaire est en mai | Les anniversaires de qui ?
    """,
    "de": """
        Meine Schwester wohnt in Wien | Was machen meine Schwestern?
        Ich habe zwei Papageien | Wie alt ist mein Papagei?
        Meine Allergie ist schlimm | Welche Allergien habe ich?
        Gestern kochte ich Linsen | Was kochst du gern?
        Mir schmerzen die Knie | Was ist mit meinem schmerzenden Bein?
        Die Prüfungen sind im Juni | Wann ist meine Prüfung?
        Wir haben zwei Häuser | Wo steht das Haus?
        Rote Schuhe habe ich gekauft | Wie teuer war der Schuh?
        Mein Nachbar ist laut | Wie heißen die Nachbarn?
        Ich arbeite als Pfleger | Wo arbeitete ich?
        Die Wohnung ist klein | Wie viele Wohnungen gibt es?
        Meine Tochter spielt Geige | Wie alt sind meine Töchter?
        Meine Katzen schlafen viel | Wie heißt meine Katze?
        Ich lerne Spanisch | Was lernte ich?
        Der Ärzte wegen kam ich | Bei welchem Arzt war ich?
    """,
    "pt": """
        Tenho dois papagaios | O papagaio fala?
        Minhas alergias pioram | Sou alérgico a quê?
        Minha irmã mora em Recife | Quantas irmãs tenho?
        Ontem cozinhei lentilhas | O que costumo cozinhar?
        Os meus joelhos doem | Qual joelho foi operado?
        As provas são em junho | Quando é a prova?
        Nadamos na sexta | Onde vou nadar?
        Comprei sapatos vermelhos | Quanto custou o sapato?
        Meus vizinhos fazem barulho | Como se chama a vizinha?
        Trabalho como enfermeira | Onde trabalhava?
        Os animais estão bem | Qual é o animal?
        Viajarei ao Japão | Que viagem quero, viajar?
        Sou professor de música | Quem são os professores?
        Adotei um gato preto | Que gatos há?
        As reuniões são longas | Quando é a reunião?
    """,
    "it": """
        Ho due cani | Come si chiama il mio cane?
        Le mie allergie peggiorano | A cosa sono allergico?
        Mia sorella abita a Torino | Quante sorelle ho?
        Ieri cucinavo lenticchie | Cosa cucino?
        Mi fanno male le ginocchia | Quale ginocchio?
        Gli esami sono a giugno | Quando è l'esame?
        Nuotiamo il venerdì | Dove nuoto?
        Ho comprato scarpe rosse | Quanto costava la scarpa?
        I miei vicini fanno rumore | Come si chiama la vicina?
        Lavoro come infermiera | Dove lavoravo?
        La stanza è piccola | Quante stanze ci sono?
        Viaggerò in Giappone | Che viaggio voglio?
        Insegno musica | Chi insegna?
        Ho adottato un gatto nero | Che gatti ci sono?
        I miei amici sono qui | Chi è il mio amico?
    """,
    "ru": """
        У меня есть собака | Как зовут мою собаку?
        Моя сестра живёт в Казани | Сколько у меня сестёр и что с сестрой?
        Я работаю медсестрой | Где я работал?
        Вчера варил чечевицу | Из чего суп с чечевицей?
        Болят колени | Что с коленом, коленями?
        Экзамены в июне | Когда был экзамен?
        Купил красные ботинки | Сколько стоил ботинок?
        Соседи шумят | Как зовут соседа?
        Квартира маленькая | Сколько квартир?
        Еду в Японию | Где Япония?
        Учусь музыке | Что за музыка?
        Чёрный кот спит | Кто кормит кота?
        Аллергия на орехи | Нет ли аллергии?
        Брат играет на гитаре | У брата что за инструмент?
        Мы жили на даче | Где моя дача?
    """,
    "ja": """
        犬を二匹飼っています | 犬の名前は
        妹は大阪に住んでいる | 大阪の妹は元気
        昨日カレーを食べた | カレーを食べるのは
        膝が痛い | 膝の痛みは
        六月に試験がある | 試験はいつだった
        毎週泳いでいます | どこで泳ぐの
        赤い靴を買った | 靴を買いたい
        隣人がうるさい | 隣人の名は
        看護師として働いている | どこで働いた
        部屋が狭い | 狭かった部屋
        来年旅行します | 旅行したい
        音楽を教えています | 誰が音楽を教えた
        黒猫を拾った | 黒猫を拾う
        卵アレルギーがある | アレルギーは何
        りんごが好き | りんごを食べたい
    """,
    "ko": """
        강아지를 키워요 | 강아지는 몇 살이야
        여동생이 부산에 살아요 | 부산에서 여동생은 뭐 해
        어제 카레를 먹었어요 | 카레는 어땠어
        무릎이 아파요 | 무릎을 다쳤나
        시험은 유월이에요 | 시험이 언제야
        수영을 배워요 | 수영은 어디서
        구두를 샀어요 | 구두는 얼마야
        이웃이 시끄러워요 | 이웃은 누구야
        간호사로 일해요 | 간호사는 누구야
        아파트가 좁아요 | 아파트는 어디야
        일본으로 여행을 가요 | 여행은 언제야
        음악을 가르쳐요 | 음악은 누가
        고양이가 자요 | 고양이를 어디서
        땅콩에 알레르기가 있어요 | 땅콩은 괜찮아
        기타를 쳐요 | 기타는 어때
    """,
    "ar": """
        عندي كلب صغير | ما اسم الكلب؟
        أختي تسكن في عمان | كم أخت لي؟
        اشتريت سيارة حمراء | أين السيارة؟
        أعمل ممرضة | من هي الممرضة؟
        الامتحان في يونيو | متى امتحاني؟
        ركبتي تؤلمني | ماذا عن الركبة؟
        جيراني مزعجون | من هم الجيران؟
        الشقة ضيقة | كم سعر شقتي؟
        أدرس الموسيقى | ما هي موسيقى المفضل؟
        قطتي سوداء | كم عمر القطة؟
        عندي حساسية شديدة | ما سبب الحساسية؟
        معلم أخي جديد | كم عدد المعلمين؟
        سافرت بالطائرة | متى تصل طائرة؟
        كتابي ضائع | أين الكتاب؟
        زوجتي طبيبة | من هي الطبيبة؟
    """,
    "hi": """
        मेरे पास एक कुत्ता है | मेरे कुत्ते का नाम?
        मेरी बहन दिल्ली में है | मेरी बहनें कौन हैं?
        मैं किताबें पढ़ता हूँ | कौन सी किताब?
        मेरा लड़का छोटा है | लड़के क्या करते हैं?
        मुझे घुटनों में दर्द है | कौन सा घुटना?
        परीक्षा जून में है | परीक्षाएं कब हैं?
        मैंने जूते खरीदे | जूता कितने का था?
        पड़ोसी शोर करते हैं | मेरे पड़ोसियों के नाम?
        कमरा छोटा है | कितने कमरे हैं?
        बिल्ली सो रही है | बिल्लियाँ कितनी हैं?
        मैं गाना सीखता हूँ | क्या सीखना है?
        मुझे मूंगफली से एलर्जी है | एलर्जियां कौन सी?
        दोस्त मुंबई में है | मेरे दोस्तों के नाम?
        मैं चलता हूँ | कौन चलती है?
        घोड़ा तेज़ है | घोड़े कहाँ हैं?
    """,
    "tr": """
        Bir kedim var | Kedimin adı ne?
        Kardeşim Ankara'da | Kardeşlerim nerede?
        İki kitap aldım | Kitabım nerede?
        Dizlerim ağrıyor | Hangi dizim?
        Sınav haziranda | Sınavlar ne zaman?
        Kırmızı ayakkabılar istiyorum | Ayakkabım nerede?
        Komşular gürültülü | Komşumun adı ne?
        Evimiz küçük | Kaç ev var?
        Hemşire olarak hastanede | Hangi hastane?
        Fıstığa alerjim var | Alerji neden olur?
        Köpeğimiz siyah | Köpekler nerede?
        Öğretmen oldum | Öğretmenler kim?
        Arabam bozuldu | Hangi araba?
        Arkadaşım geldi | Arkadaşlarım kim?
        Doktora gittim | Doktor ne dedi?
    """,
    "pl": """
        Mam psa i kota | Jak się nazywa mój kot?
        Moja siostra mieszka w Łodzi | Ile mam sióstr, z siostrą?
        Czytam książkę | Jakie książki mam?
        Bolą mnie kolana | Co z moim kolanem?
        Egzaminy są w czerwcu | Kiedy był egzamin?
        Kupiłem czerwone buty | Gdzie są moje butów?
        Sąsiedzi hałasują | Jak się nazywa sąsiad?
        Mieszkanie jest małe | Ile jest mieszkań?
        Pracuję w szpitalu | Jaki to szpital?
        Mam alergię na orzechy | Skąd ta alergia?
        Jadę do Japonii | Gdzie jest Japonia?
        Gram na gitarze | Czyja to gitara?
        Lekarz był miły | U jakiego lekarza?
        Moja córka tańczy | Ile lat mają córki?
        Mój samochód się zepsuł | Nie mam samochodu?
    """,
}

# Words that look alike and have nothing to do with each other: neither may find the other.
UNRELATED: dict[str, str] = {
    "en": "I own a cart | Where is my carpet?; The cook left | Who took the cookie?; I saw a planet | Which plant was it?",
    "es": "Tengo una casa | ¿Dónde está el casco?; Me gusta el pan | ¿Dónde está mi pantalón?; Quiero una carta | ¿Qué carne hay?",
    "fr": "J'ai un chat | Où est le château ?; Je bois du vin | Les vingt sont là ?; Le port est loin | Quelle porte ?",
    "de": "Ich mag Wein | Warum hat er geweint, der Weihnachtsmann?; Der Hund schläft | Wie viele Hundert sind es?; Ein Kind ist da | Wo ist das Kino?",
    "pt": "Tenho uma casa | Onde está o casaco?; Gosto de pão | Onde está o pano?; Quero uma carta | Que carne há?",
    "it": "Ho un cane | Ha il cancro?; Mi piace il pane | Dov'è il pannello?; Una carta rossa | Che carne c'è?",
    "ru": "Мой кот спит | Где котёл?; Это мой дом | Где домино?; Люблю рис | Где мой рисунок?",
    "ar": "عندي كتاب | أين الكتيبة؟; هذا باب | أين البابا؟; عندي قلم | أين القلعة؟",
    "hi": "मेरा दिल टूटा | दाल कहाँ है?; यह काम है | कम क्या है?; मेरा घर है | घड़ी कहाँ है?",
    "tr": "Bir at gördüm | Hangi atlas?; Su istiyorum | Suç ne?; Bir kar yağdı | Karınca nerede?",
    "pl": "Mam kota | Gdzie jest kotlet?; Lubię ser | Jaki serial?; To jest dom | Gdzie jest domino?",
    "zh": "我喜欢生花 | 花生好吃吗; 天明来了 | 明天呢; 人工湖 | 工人呢",
    "ja": "東京に行く | 京都はどう; 会社に入る | 社会はどう; 猫が来た | 描く",
    "ko": "사과를 먹었어요 | 과자는 어디; 나무가 커요 | 무나는 어디; 가방이 있어요 | 방가는 어디",
}


def pairs(table: dict[str, str]) -> list[tuple[str, str, str]]:
    """(language, statement, question)."""
    return [
        (language, *(part.strip() for part in line.split("|")))  # type: ignore[misc]
        for language, lines in table.items()
        for line in lines.replace(";", "\n").strip().splitlines()
    ]
