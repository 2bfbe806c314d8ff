"""Dates in fourteen languages, and some of others: the user's words stay, and the date follows them in brackets."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from datetime import date, datetime
from pathlib import Path

import pytest

from core.memory.dates.dates import absolute, dates_in, past_periods
from core.memory.dates.named import named_dates, tells_time

SAID_AT = datetime(2026, 11, 25, 12).timestamp()  # a Wednesday


def _days(text: str) -> list[tuple[str, str]]:
    return [
        (date.fromtimestamp(first).isoformat(), date.fromtimestamp(last).isoformat())
        for first, last in dates_in(text, SAID_AT)
    ]


@pytest.mark.parametrize(
    "holds",
    [
        "Meine Schwester kommt nächsten Freitag (2026-12-04)",
        "Ich fahre morgen (2026-11-26) nach Berlin",
        "Gestern (2026-11-24) habe ich Paul getroffen",
        "Übermorgen (2026-11-27) ist meine Prüfung",
        "Letzte Woche (2026-11-16/2026-11-22) war ich krank",
        "Nächsten Monat (2026-12) ziehe ich um",
        "Nächstes Jahr (2027) heirate ich",
        "Vor zwei Jahren (2024) bin ich nach Köln gezogen",
        "In drei Wochen (≈ 2026-12-16) fliege ich nach Rom",
        "Mañana (2026-11-26) tengo un examen",
        "Ayer (2026-11-24) vi a Pablo",
        "Pasado mañana (2026-11-27) viajo a Madrid",
        "La semana pasada (2026-11-16/2026-11-22) estuve enfermo",
        "El próximo mes (2026-12) me mudo",
        "El mes que viene (2026-12) me mudo",
        "El año que viene (2027) me caso",
        "Hace dos años (2024) me mudé a Sevilla",
        "Dentro de tres semanas (≈ 2026-12-16) vuelo a Roma",
        "Je pars demain (2026-11-26) à Lyon",
        "Hier (2026-11-24) j'ai vu Paul",
        "Après-demain (2026-11-27) j'ai un examen",
        "La semaine dernière (2026-11-16/2026-11-22) j'étais malade",
        "Le mois prochain (2026-12) je déménage",
        "L'année prochaine (2027) je me marie",
        "Il y a deux ans (2024) j'ai déménagé à Lyon",
        "Dans trois semaines (≈ 2026-12-16) je vais à Rome",
        "Amanhã (2026-11-26) tenho uma prova",
        "Ontem (2026-11-24) vi o Paulo",
        "Depois de amanhã (2026-11-27) viajo para Lisboa",
        "Na semana passada (2026-11-16/2026-11-22) fiquei doente",
        "No próximo mês (2026-12) vou me mudar",
        "No ano que vem (2027) vou casar",
        "Há dois anos (2024) mudei para o Porto",
        "Daqui a três semanas (≈ 2026-12-16) vou a Roma",
        "Domani (2026-11-26) ho un esame",
        "Ieri (2026-11-24) ho visto Paolo",
        "Dopodomani (2026-11-27) parto per Milano",
        "La settimana scorsa (2026-11-16/2026-11-22) ero malato",
        "Il mese prossimo (2026-12) mi trasferisco",
        "L'anno prossimo (2027) mi sposo",
        "Due anni fa (2024) mi sono trasferito a Torino",
        "Tra tre settimane (≈ 2026-12-16) vado a Roma",
        "Моя сестра приезжает в следующую пятницу (2026-12-04)",
        "Завтра (2026-11-26) у меня экзамен",
        "Вчера (2026-11-24) я видел Павла",
        "Послезавтра (2026-11-27) я еду в Москву",
        "На прошлой неделе (2026-11-16/2026-11-22) я болел",
        "В следующем месяце (2026-12) я переезжаю",
        "В следующем году (2027) я женюсь",
        "Два года назад (2024) я переехал в Казань",
        "Через три недели (≈ 2026-12-16) я лечу в Рим",
        "姉は来週の金曜日(2026-12-04)に来ます",
        "明日(2026-11-26)試験があります",
        "昨日(2026-11-24)パウロに会いました",
        "明後日(2026-11-27)京都に行きます",
        "先週(2026-11-16/2026-11-22)病気でした",
        "来月(2026-12)引っ越します",
        "来年(2027)結婚します",
        "二年前(2024)に東京に引っ越しました",
        "2年前(2024)に東京に引っ越しました",
        "三週間後(≈ 2026-12-16)にローマに行きます",
        "여동생이 다음 주 금요일(2026-12-04)에 와요",
        "내일(2026-11-26) 시험이 있어요",
        "어제(2026-11-24) 친구를 만났어요",
        "모레(2026-11-27) 부산에 가요",
        "지난주(2026-11-16/2026-11-22)에 아팠어요",
        "다음 달(2026-12)에 이사해요",
        "내년(2027)에 결혼해요",
        "2년 전(2024)에 서울로 이사했어요",
        "3주 후(≈ 2026-12-16)에 로마에 가요",
        "غدا (2026-11-26) لدي امتحان",
        "أمس (2026-11-24) رأيت بولس",
        "بعد غد (2026-11-27) سأسافر إلى القاهرة",
        "الأسبوع الماضي (2026-11-16/2026-11-22) كنت مريضا",
        "الشهر القادم (2026-12) سأنتقل",
        "العام القادم (2027) سأتزوج",
        "قبل سنتين (2024) انتقلت إلى دبي",
        "بعد ثلاثة أسابيع (≈ 2026-12-16) سأسافر إلى روما",
        "मेरी बहन अगले शुक्रवार (2026-12-04) को आएगी",
        "आज (2026-11-25) मेरी परीक्षा है",
        "पिछले हफ्ते (2026-11-16/2026-11-22) मैं बीमार था",
        "अगले महीने (2026-12) मैं घर बदलूंगा",
        "अगले साल (2027) मेरी शादी है",
        "दो साल पहले (2024) मैं दिल्ली आया",
        "तीन हफ्ते बाद (≈ 2026-12-16) मैं रोम जाऊंगा",
        "Yarın (2026-11-26) sınavım var",
        "Dün (2026-11-24) Ali'yi gördüm",
        "Geçen hafta (2026-11-16/2026-11-22) hastaydım",
        "Gelecek ay (2026-12) taşınıyorum",
        "Gelecek yıl (2027) evleniyorum",
        "İki yıl önce (2024) Ankara'ya taşındım",
        "Üç hafta sonra (≈ 2026-12-16) Roma'ya gidiyorum",
        "Moja siostra przyjeżdża w przyszły piątek (2026-12-04)",
        "Jutro (2026-11-26) mam egzamin",
        "Wczoraj (2026-11-24) widziałem Pawła",
        "Pojutrze (2026-11-27) jadę do Krakowa",
        "W zeszłym tygodniu (2026-11-16/2026-11-22) byłem chory",
        "W przyszłym miesiącu (2026-12) się przeprowadzam",
        "W przyszłym roku (2027) biorę ślub",
        "Dwa lata temu (2024) przeprowadziłem się do Gdańska",
        "Za trzy tygodnie (≈ 2026-12-16) lecę do Rzymu",
        "Ik ga morgen (2026-11-26) naar Amsterdam",
        "Volgende week (2026-11-30/2026-12-06) verhuis ik",
        "Jag åker till Oslo imorgon (2026-11-26)",
        "Förra veckan (2026-11-16/2026-11-22) var jag sjuk",
        "Завтра (2026-11-26) я їду до Києва",
        "Ngày mai (2026-11-26) tôi đi Hà Nội",
        "Zítra (2026-11-26) jedu do Prahy",
        "Huomenna (2026-11-26) menen Helsinkiin",
        "Jeg rejser til Aarhus i morgen (2026-11-26)",
        "Am nächsten Mittwoch (2026-12-02) habe ich einen Zahnarzttermin",
        "Morgen früh (2026-11-26) fliege ich nach Wien",
        "Vor drei Monaten (2026-08) habe ich geheiratet",
        "Nächste Woche (2026-11-30/2026-12-06) bin ich im Urlaub",
        "Letzten Sommer (2026-06/2026-08) war ich in Griechenland",
        "El mes pasado (2026-10) compré una bicicleta",
        "Ayer por la noche (2026-11-24) cené con Ana",
        "Dentro de dos días (2026-11-27) llega mi madre",
        "El verano pasado (2026-06/2026-08) estuve en Galicia",
        "Esta semana (2026-11-23/2026-11-29) trabajo desde casa",
        "El lunes próximo (2026-11-30) empiezo a trabajar",
        "Le mois dernier (2026-10) j'ai acheté un vélo",
        "Dans deux jours (2026-11-27) ma mère arrive",
        "L'été dernier (2026-06/2026-08) j'étais en Bretagne",
        "Cette semaine (2026-11-23/2026-11-29) je travaille à la maison",
        "Lundi prochain (2026-11-30) je commence un nouveau travail",
        "Avant-hier (2026-11-23) je suis tombé",
        "No mês passado (2026-10) comprei uma bicicleta",
        "Daqui a dois dias (2026-11-27) chega a minha mãe",
        "No verão passado (2026-06/2026-08) estive no Algarve",
        "Esta semana (2026-11-23/2026-11-29) trabalho em casa",
        "Na próxima segunda-feira (2026-11-30) começo a trabalhar",
        "Anteontem (2026-11-23) caí da escada",
        "Il mese scorso (2026-10) ho comprato una bici",
        "Tra due giorni (2026-11-27) arriva mia madre",
        "L'estate scorsa (2026-06/2026-08) ero in Sicilia",
        "Questa settimana (2026-11-23/2026-11-29) lavoro da casa",
        "Lunedì prossimo (2026-11-30) inizio un nuovo lavoro",
        "L'altro ieri (2026-11-23) sono caduto",
        "В прошлом месяце (2026-10) я купил велосипед",
        "Через два дня (2026-11-27) приезжает мама",
        "Прошлым летом (2026-06/2026-08) я был в Крыму",
        "На этой неделе (2026-11-23/2026-11-29) я работаю дома",
        "В следующий понедельник (2026-11-30) я выхожу на работу",
        "Позавчера (2026-11-23) я упал",
        "先月(2026-10)自転車を買いました",
        "二日後(2026-11-27)に母が来ます",
        "去年の夏(2025-06/2025-08)は沖縄にいました",
        "今週(2026-11-23/2026-11-29)は家で働きます",
        "来週の月曜日(2026-11-30)から仕事です",
        "一昨日(2026-11-23)転びました",
        "지난달(2026-10)에 자전거를 샀어요",
        "작년 여름(2025-06/2025-08)에 제주도에 있었어요",
        "이번 주(2026-11-23/2026-11-29)에는 집에서 일해요",
        "다음 주 월요일(2026-11-30)부터 출근해요",
        "그저께(2026-11-23) 넘어졌어요",
        "اشتريت دراجة الشهر الماضي (2026-10)",
        "بعد يومين (2026-11-27) ستصل أمي",
        "كنت في مصر الصيف الماضي (2026-06/2026-08)",
        "أعمل من البيت هذا الأسبوع (2026-11-23/2026-11-29)",
        "سأبدأ العمل يوم الاثنين القادم (2026-11-30)",
        "पिछले महीने (2026-10) मैंने साइकिल खरीदी",
        "दो दिन बाद (2026-11-27) मेरी माँ आएगी",
        "इस हफ्ते (2026-11-23/2026-11-29) मैं घर से काम कर रहा हूँ",
        "अगले सोमवार (2026-11-30) से मैं काम शुरू करूँगा",
        "Geçen ay (2026-10) bisiklet aldım",
        "İki gün sonra (2026-11-27) annem geliyor",
        "Geçen yaz (2026-06/2026-08) Bodrum'daydım",
        "Bu hafta (2026-11-23/2026-11-29) evden çalışıyorum",
        "Gelecek pazartesi (2026-11-30) işe başlıyorum",
        "W zeszłym miesiącu (2026-10) kupiłem rower",
        "Za dwa dni (2026-11-27) przyjeżdża mama",
        "Zeszłego lata (2026-06/2026-08) byłem w Gdyni",
        "W tym tygodniu (2026-11-23/2026-11-29) pracuję z domu",
        "W przyszły poniedziałek (2026-11-30) zaczynam pracę",
        "Przedwczoraj (2026-11-23) upadłem",
        "Vorige maand (2026-10) kocht ik een fiets",
        "I går (2026-11-24) träffade jag Anna",
        "Наступного тижня (2026-11-30/2026-12-06) я у відпустці",
        "Včera (2026-11-24) jsem potkal Petra",
        "Tuần trước (2026-11-16/2026-11-22) tôi bị ốm",
        "Αύριο (2026-11-26) έχω εξετάσεις",
        "מחר (2026-11-26) יש לי מבחן",
        "Besok (2026-11-26) saya ke Jakarta",
        "Diese Woche (2026-11-23/2026-11-29) ist stressig",
        "Er kommt diesen Freitag (2026-11-27)",
        "Letzten Freitag (2026-11-20) war ich im Kino",
        "Vorgestern (2026-11-23) kam das Paket",
        "Hace dos semanas (≈ 2026-11-11) que no duermo",
        "El viernes pasado (2026-11-20) fui al cine",
        "Este viernes (2026-11-27) viene mi primo",
        "Vendredi dernier (2026-11-20) je suis allé au cinéma",
        "Ce vendredi (2026-11-27) mon cousin vient",
        "Na sexta-feira passada (2026-11-20) fui ao cinema",
        "Venerdì scorso (2026-11-20) sono andato al cinema",
        "В прошлую пятницу (2026-11-20) я ходил в кино",
        "Этот год (2026) был тяжёлым",
        "先週の金曜日(2026-11-20)に映画を見ました",
        "今年(2026)は忙しいです",
        "지난주 금요일(2026-11-20)에 영화를 봤어요",
        "올해(2026)는 바빠요",
        "ذهبت إلى السينما يوم الجمعة الماضي (2026-11-20)",
        "هذا العام (2026) كان صعبا",
        "पिछले शुक्रवार (2026-11-20) मैं सिनेमा गया",
        "इस साल (2026) मैं व्यस्त हूँ",
        "Geçen cuma (2026-11-20) sinemaya gittim",
        "Bu yıl (2026) çok meşgulüm",
        "W zeszły piątek (2026-11-20) byłem w kinie",
        "W tym roku (2026) jestem zajęty",
    ],
)
def test_a_date_follows_the_words(holds: str) -> None:
    said = re.sub(r" ?\((?:≈ )?\d[^)]*\)", "", holds)
    assert absolute(said, SAID_AT) == holds
    assert dates_in(said, SAID_AT)
    # Whoever reads it later reads the same.
    assert absolute(holds, SAID_AT + 400 * 86_400) == holds


@pytest.mark.parametrize(
    "text",
    [
        # It recurs, lasts, is a birthday, or has its year; or languages differ on what "next Friday" is.
        "Jeden Freitag spiele ich Fußball",
        "Mein Sohn ist 7 Jahre alt und wohnt in Zimmer 204",
        "Ich habe für zwei Wochen ein Auto gemietet",
        "Mein Geburtstag ist am 3. März",
        "August kommt mit uns",
        "Ich wohne hier seit 2015",
        "Los domingos como con mis abuelos",
        "Tengo 7 hijos y vivo en la habitación 204",
        "Estuve dos semanas en Perú",
        "Mi cumpleaños es el 3 de marzo",
        "Tous les dimanches je mange chez mes parents",
        "J'ai 7 enfants et j'habite au 204",
        "J'ai passé deux semaines au Pérou",
        "Mon anniversaire est le 3 mars",
        "Todos os domingos almoço com os meus avós",
        "Tenho 7 filhos e moro no quarto 204",
        "Passei duas semanas no Peru",
        "Meu aniversário é em 3 de março",
        "Ogni domenica pranzo dai nonni",
        "Ho 7 figli e abito nella stanza 204",
        "Ho passato due settimane in Perù",
        "Il mio compleanno è il 3 marzo",
        "По воскресеньям я обедаю у бабушки",
        "У меня 7 детей, и я живу в комнате 204",
        "Я провёл две недели в Перу",
        "Мой день рождения 3 марта",
        "毎週日曜日に祖父母と食事します",
        "子供が7人いて、204号室に住んでいます",
        "ペルーに二週間いました",
        "誕生日は3月3日です",
        "이틀 후에 엄마가 와요",
        "일요일마다 할머니 댁에서 밥을 먹어요",
        "아이가 7명이고 204호에 살아요",
        "페루에 2주 동안 있었어요",
        "제 생일은 3월 3일이에요",
        "كل يوم أحد أتغدى عند جدتي",
        "لدي 7 أطفال وأسكن في الغرفة 204",
        "قضيت أسبوعين في بيرو",
        "عيد ميلادي في 3 مارس",
        "हर रविवार मैं दादी के साथ खाता हूँ",
        "मेरे 7 बच्चे हैं और मैं कमरा 204 में रहता हूँ",
        "मैं पेरू में दो हफ्ते रहा",
        "मेरा जन्मदिन 3 मार्च को है",
        "Her pazar büyükannemde yemek yerim",
        "7 çocuğum var ve 204 numaralı odada kalıyorum",
        "Peru'da iki hafta kaldım",
        "Doğum günüm 3 Mart",
        "W każdą niedzielę jem obiad u babci",
        "Mam 7 dzieci i mieszkam w pokoju 204",
        "Spędziłem dwa tygodnie w Peru",
        "Moje urodziny są 3 marca",
        "Ich habe Deutsch in drei Wochen gelernt",
        "Vor ein paar Tagen habe ich meinen Schlüssel verloren",
        "Ich heirate am 5. Mai 2027",
        "Ich heirate am 5. Mai",
        "Jeden Dienstag gehe ich schwimmen",
        "Ich lerne dienstagabends Norwegisch",
        "Guten Morgen, ich heiße Max",
        "Ich trinke am Morgen Kaffee",
        "Mi hermana viene el próximo viernes",
        "Me gusta correr por la mañana",
        "Cada martes voy a nadar",
        "Todos los viernes juego al tenis",
        "Me caso el 5 de mayo de 2027",
        "Me llamo Mar y vivo con Sol",
        "Ma soeur vient vendredi prochain",
        "Chaque mardi je nage",
        "Je me marie le 5 mai 2027",
        "Je travaille le lundi",
        "Minha irmã vem na próxima sexta-feira",
        "Toda terça-feira eu nado",
        "Vou casar em 5 de maio de 2027",
        "Mia sorella viene venerdì prossimo",
        "Ogni martedì nuoto",
        "Mi sposo il 5 maggio 2027",
        "Каждый вторник я плаваю",
        "Я женюсь 5 мая 2027",
        "毎週火曜日に泳ぎます",
        "2027年5月5日に結婚します",
        "5月5日に結婚します",
        "매주 화요일에 수영해요",
        "2027년 5월 5일에 결혼해요",
        "أختي ستأتي يوم الجمعة القادم",
        "كل ثلاثاء أسبح",
        "سأتزوج في 5 مايو 2027",
        "कल मेरी परीक्षा है",
        "हर मंगलवार मैं तैरता हूं",
        "मेरी शादी 5 मई 2027 को है",
        "Kız kardeşim gelecek cuma geliyor",
        "Her salı yüzüyorum",
        "5 Mayıs 2027'de evleniyorum",
        "W każdy wtorek pływam",
        "Biorę ślub 5 maja 2027",
        "In den letzten Jahren habe ich viel gelernt",
        "Die letzten Wochen waren hart",
        "Guten Morgen!",
        "Последние недели были тяжёлыми",
        "Ostatnie tygodnie były trudne",
        "Las últimas semanas fueron duras",
        "Ces dernières années ont été dures",
        "Der nächste Bahnhof ist weit weg",
        "Das letzte Mal war es schön",
        "Die letzten zwei Jahre waren schwer",
        "Ich jogge dreimal in der Woche",
        "Meine Tochter wurde vor zwei Jahren geboren",
        "Ich bin seit drei Jahren verheiratet",
        "Mein Sohn heißt August und mag den Mai",
        "Ich arbeite jede zweite Woche nachts",
        "La próxima vez te aviso",
        "Hace mucho frío aquí",
        "Trabajo tres veces por semana",
        "Tengo dos hijos de tres y cinco años",
        "Nací hace treinta años",
        "La prochaine fois je t'appelle",
        "Il y a deux chats chez moi",
        "Je cours trois fois par semaine",
        "J'ai deux enfants de trois et cinq ans",
        "Il y a quelques jours j'ai perdu mes clés",
        "Ici il fait froid en hiver",
        "Há dois gatos em casa",
        "A próxima vez eu ligo",
        "Corro três vezes por semana",
        "Tenho dois filhos de três e cinco anos",
        "Há alguns dias perdi as chaves",
        "Fa freddo e fra amici si parla",
        "La prossima volta ti chiamo",
        "Corro tre volte alla settimana",
        "Ho due figli di tre e cinque anni",
        "Qualche giorno fa ho perso le chiavi",
        "Мы встретились через дорогу",
        "Я бегаю три раза в неделю",
        "У меня двое детей, трёх и пяти лет",
        "Несколько дней назад я потерял ключи",
        "По средам у меня йога",
        "前の会社は銀行でした",
        "週に三回走ります",
        "子供は三歳と五歳です",
        "数日前に鍵をなくしました",
        "三月生まれです",
        "毎朝六時に起きます",
        "지난번에 만난 친구예요",
        "일주일에 세 번 달려요",
        "아이들은 세 살과 다섯 살이에요",
        "며칠 전에 열쇠를 잃어버렸어요",
        "다음에 또 만나요",
        "كل يوم أشرب القهوة",
        "أركض ثلاث مرات في الأسبوع",
        "قبل بضعة أيام فقدت مفاتيحي",
        "मैं हफ्ते में तीन बार दौड़ता हूँ",
        "इस बार मैं जीतूंगा",
        "कुछ दिन पहले मेरी चाबी खो गई",
        "Bu kitap çok güzel",
        "Haftada üç kez koşarım",
        "Birkaç gün önce anahtarımı kaybettim",
        "Bana bir mektup yaz",
        "To jest mój dom za miastem",
        "Biegam trzy razy w tygodniu",
        "Kilka dni temu zgubiłem klucze",
        "Mam dwoje dzieci, trzy i pięć lat",
    ],
)
def test_what_is_no_date_of_its_own_stays(text: str) -> None:
    assert absolute(text, SAID_AT) == text


@pytest.mark.parametrize(
    "text",
    [
        # versions, flats, telephone numbers, scores, prices, models, children, names
        "Ich nutze Python 3.11 und wohne in Zimmer 12",
        "Meine Nummer ist 030 2015 2016",
        "Das Spiel endete 3:2",
        "Der Laptop kostet 2015 Euro",
        "Ich fahre einen Audi A4 von 2015",
        "Ich heiße März und mein Hund heißt Mai",
        "Uso Python 3.11 y vivo en el piso 12",
        "Mi número es 91 2015 2016",
        "El partido acabó 3-2",
        "El portátil cuesta 2015 euros",
        "Mi hija se llama Abril",
        "Sol y Mar son mis gatas",
        "J'utilise Python 3.11 et j'habite au 12",
        "Mon numéro est le 01 20 15 20 16",
        "Le match s'est terminé 3-2",
        "L'ordinateur coûte 2015 euros",
        "Mon chat s'appelle Mars",
        "Avril est ma voisine",
        "Uso o Python 3.11 e moro no 12",
        "Meu número é 21 2015 2016",
        "O jogo acabou 3-2",
        "O portátil custa 2015 euros",
        "Minha filha se chama Abril",
        "Minha cor favorita é azul",
        "Uso Python 3.11 e abito al 12",
        "Il mio numero è 06 2015 2016",
        "La partita è finita 3-2",
        "Il portatile costa 2015 euro",
        "Non mangio mai carne",
        "Mia figlia si chiama Aprile",
        "Я пишу на Python 3.11 и живу в квартире 12",
        "Мой номер 495 2015 2016",
        "Матч закончился 3:2",
        "Ноутбук стоит 2015 рублей",
        "Меня зовут Август",
        "Мою кошку зовут Майя",
        "Python 3.11を使っています",
        "電話番号は03-2015-2016です",
        "試合は3対2でした",
        "パソコンは2015円です",
        "私は日本人です",
        "明日香は友達です",
        "Python 3.11을 써요",
        "전화번호는 02-2015-2016이에요",
        "경기는 3대2로 끝났어요",
        "노트북은 2015원이에요",
        "제 이름은 오월이에요",
        "일이 많아요",
        "أستخدم Python 3.11 وأسكن في الشقة 12",
        "رقمي هو 02 2015 2016",
        "انتهت المباراة 3-2",
        "الحاسوب بسعر 2015 جنيه",
        "اسمي مايو",
        "أحب التين",
        "मैं Python 3.11 इस्तेमाल करता हूँ",
        "मेरा नंबर 011 2015 2016 है",
        "मैच 3-2 पर खत्म हुआ",
        "लैपटॉप 2015 रुपये का है",
        "मुझे मंगल ग्रह पसंद है",
        "मुझे अंजीर पसंद है",
        "Python 3.11 kullanıyorum ve 12 numarada oturuyorum",
        "Numaram 212 2015 2016",
        "Maç 3-2 bitti",
        "Bilgisayar 2015 lira",
        "Kızımın adı Nisan",
        "Eylül benim arkadaşım",
        "Używam Pythona 3.11 i mieszkam pod 12",
        "Mój numer to 22 2015 2016",
        "Mecz zakończył się 3:2",
        "Laptop kosztuje 2015 złotych",
        "Moja córka ma na imię Maja",
        "Mam psa",
        "You use Python 3.11 and live in flat 12",
        "Your number is 030 2015 2016",
        "The match ended 3-2",
        "The laptop costs 2015 euros",
        "Your friends are May, June and August",
        "You have 7 kids and drive a Mazda 5",
        "我用Python 3.11，住12号楼",
        "我的电话是010 2015 2016",
        "比赛3比2结束",
        "电脑2015元",
        "我叫五月",
        "我有7个孩子",
    ],
)
def test_numbers_and_names_are_no_dates(text: str) -> None:
    assert absolute(text, SAID_AT) == text
    assert dates_in(text, SAID_AT) == []


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("Your visa runs out on 5 July 26", "Your visa runs out on 5 July 2026"),
        ("I was born 3 May 98", "I was born 3 May 98"),
        ("You fly on Jan. 5", "You fly on Jan. 5, 2027"),
        ("I saw her a week ago Monday", "I saw her a week ago Monday"),
        ("You start in three weeks' time", "You start around 16 December 2026"),
        ("You are away the last weeks of May", "You are away the last weeks of May"),
        ("You have been ill since the month before last", "You have been ill since September 2026"),
        ("Translate 'see you tomorrow'", "Translate 'see you on 26 November 2026'"),
        ("You leave a month from today", "You leave on 25 December 2026"),
        ("It was two days before yesterday", "It was on 22 November 2026"),
        ("You're learning Norwegian on Tuesday evenings", "You're learning Norwegian on Tuesday evenings"),
        ("You have class on Friday mornings", "You have class on Friday mornings"),
        ("我两三天前感冒了", "我2026年11月25日的两三天前感冒了"),
        ("两三年前我去了北京", "2026年11月25日的两三年前我去了北京"),
        ("我两三个月后搬家", "我2026年11月25日的两三个月后搬家"),
        ("几十年前我来过", "2026年11月25日的几十年前我来过"),
        ("十几天前我病了", "2026年11月25日的十几天前我病了"),
        ("一两周前我开始跑步", "2026年11月25日的一两周前我开始跑步"),
        ("农历八月十五我们吃月饼", "农历八月十五我们吃月饼"),
        ("阴历八月十五我们见", "阴历八月十五我们见"),
        ("二月三十日见", "二月三十日见"),
        ("我月底要搬家", "我2026年11月底要搬家"),
        ("我年底结婚", "我2026年底结婚"),
        ("我今年年底回国", "我2026年底回国"),
        ("我每周二晚上学挪威语", "我每周二晚上学挪威语"),
    ],
)
def test_what_was_garbled(said: str, holds: str) -> None:
    assert absolute(said, SAID_AT) == holds
    assert absolute(holds, SAID_AT + 400 * 86_400) == holds


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("I was born 3 May 98", [("1998-05-03", "1998-05-03")]),
        ("a month from today", [("2026-12-25", "2026-12-25")]),
        ("two days before yesterday", [("2026-11-22", "2026-11-22")]),
        ("农历八月十五", []),
        ("二月三十日", []),
        ("Was habe ich am 12. Juni 2024 gemacht?", [("2024-06-12", "2024-06-12")]),
        ("Wo war ich im Juni 2024?", [("2024-06-01", "2024-06-30")]),
        ("¿Qué hice el 12 de junio de 2024?", [("2024-06-12", "2024-06-12")]),
        ("¿Dónde estuve en 2019?", [("2019-01-01", "2019-12-31")]),
        ("Où étais-je le 12 juin 2024 ?", [("2024-06-12", "2024-06-12")]),
        ("O que fiz em 12 de junho de 2024?", [("2024-06-12", "2024-06-12")]),
        ("Dov'ero il 12 giugno 2024?", [("2024-06-12", "2024-06-12")]),
        ("Где я был 12 июня 2024?", [("2024-06-12", "2024-06-12")]),
        ("2024年6月12日に何をしましたか？", [("2024-06-12", "2024-06-12")]),
        ("2024년 6월 12일에 뭐 했지?", [("2024-06-12", "2024-06-12")]),
        ("أين كنت في 12 يونيو 2024؟", [("2024-06-12", "2024-06-12")]),
        ("मैं 12 जून 2024 को कहाँ था?", [("2024-06-12", "2024-06-12")]),
        ("12 Haziran 2024 günü neredeydim?", [("2024-06-12", "2024-06-12")]),
        ("Gdzie byłem 12 czerwca 2024?", [("2024-06-12", "2024-06-12")]),
        ("Was habe ich letzte Woche gemacht?", [("2026-11-16", "2026-11-22")]),
        ("Что я делал вчера?", [("2026-11-24", "2026-11-24")]),
    ],
)
def test_the_dates_in_a_question(text: str, spans: list[tuple[str, str]]) -> None:
    assert _days(text) == spans


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("am 5. Mai 2023", (2023, 5, 5)),
        ("el 5 de mayo de 2023", (2023, 5, 5)),
        ("le 1er mai 2023", (2023, 5, 1)),
        ("em 5 de maio", (None, 5, 5)),
        ("il 5 maggio 2023", (2023, 5, 5)),
        ("5 мая 2023", (2023, 5, 5)),
        ("5월 5일", (None, 5, 5)),
        ("5 مايو 2023", (2023, 5, 5)),
        ("5 मई 2023", (2023, 5, 5)),
        ("5 Mayıs 2023", (2023, 5, 5)),
        ("5 maja 2023", (2023, 5, 5)),
        ("im Mai", (None, 5, None)),
        ("My sister June called", None),
        ("Herr März und Frau Mai", None),
        ("Mi hija Abril", None),
        ("Меня зовут Август", None),
    ],
)
def test_named_dates(text: str, part: tuple[int | None, int | None, int | None] | None) -> None:
    assert [(one.year, one.month, one.day) for one in named_dates(text)] == ([part] if part else [])


@pytest.mark.parametrize(
    "text",
    [
        "Gestern habe ich Paul getroffen", "Ayer vi a Pablo", "Hier j'ai vu Paul", "Ontem vi o Paulo", "Ieri ho visto Paolo",
        "Вчера я видел Павла", "昨日会いました", "어제 만났어요", "أمس رأيت بولس", "पिछले हफ्ते मैं बीमार था", "Dün Ali'yi gördüm", "Wczoraj go widziałem",
    ],
)  # fmt: skip
def test_tells_time(text: str) -> None:
    assert tells_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ich mag Feigen", "Me gusta el sol y el mar", "J'aime les figues", "Minha cor favorita é azul", "Mi piacciono i fichi", "Я люблю инжир",
        "私は犬が好きです", "나는 개를 좋아해요", "أحب التين", "मुझे अंजीर पसंद है", "İnciri severim", "Lubię figi", "我喜欢猫",
    ],
)  # fmt: skip
def test_tells_no_time(text: str) -> None:
    assert not tells_time(text)


def test_forty_candidates_are_looked_at_in_no_time() -> None:
    passage = "Ich mag Feigen und habe einen Hund, der sehr gerne im Park spielt. " * 4
    rounds = 200
    start = time.process_time()
    for _ in range(rounds):
        tells_time(passage)
    assert (time.process_time() - start) / rounds < 0.0001


def test_the_words_for_recall_are_those_of_the_library() -> None:
    """`resources/dates/names.json` is to be written anew after an update: packaging/date_words.py."""
    root = Path(__file__).parents[3]
    made = subprocess.run(
        [sys.executable, "-c", "import runpy, sys; sys.stdout.buffer.write(runpy.run_path('packaging/date_words.py')['date_words']().encode())"],
        cwd=root, capture_output=True, check=True,
    ).stdout  # fmt: skip
    assert made.decode() == (root / "resources" / "dates" / "names.json").read_text(encoding="utf-8")


def test_neither_library_is_loaded_to_ask_for_time() -> None:
    code = (
        "import sys, core.memory.dates.dates as dates, core.memory.dates.named as named;"
        "named.tells_time('gestern'); named.named_dates('am 5. Mai');"
        "print([name for name in ('dateparser', 'py3langid', 'regex') if name in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("Where did I live in March?", "en"),
        ("Wo habe ich im März gewohnt?", "de"),
        ("¿Dónde vivía en marzo?", "es"),
        ("Où est-ce que j'habitais en mars ?", "fr"),
        ("Onde eu morava em março?", "pt"),
        ("Dove abitavo a marzo?", "it"),
        ("Где я жил в марте?", "ru"),
        ("Gdzie mieszkałem w marcu?", "pl"),
        ("Mart ayında nerede yaşıyordum?", "tr"),
        ("三月份我住在哪里？", "zh"),
        ("3月にどこに住んでいましたか？", "ja"),
        ("3월에 내가 어디에 살았지?", "ko"),
        ("أين كنت أعيش في مارس؟", "ar"),
        ("मैं मार्च में कहाँ रहता था?", "hi"),
    ],
)
def test_asked_about_the_past_a_month_is_the_last_one(asked: str, language: str) -> None:
    march = [(datetime(2026, 3, 1).timestamp(), datetime(2026, 3, 31, 23, 59, 59, 999_999).timestamp())]
    asked_at = datetime(2026, 11, 25, 12).timestamp()
    assert past_periods(asked, asked_at) == past_periods(asked, asked_at, language) == march


@pytest.mark.parametrize("asked", ["Where do I live?", "What will I do next year?", "Where will I be in March 2027?"])
def test_today_and_the_future_are_no_past(asked: str) -> None:
    assert past_periods(asked, datetime(2026, 11, 25, 12).timestamp()) == []


def test_a_weekday_beside_a_month_is_one_of_that_month() -> None:
    asked_at = datetime(2026, 11, 25, 12).timestamp()
    ((first, last),) = past_periods("5月には火曜日にどんなスポーツをしていましたか？", asked_at)
    assert (datetime.fromtimestamp(first).day, datetime.fromtimestamp(last).day) == (1, 31)
