"""When somebody wants to be reminded, as people say it on Monday, 30 November 2026, at 10:00, and which moment that is.

The first half was looked at while the words were gathered. The second was written before, and is only ever counted.
"""

from __future__ import annotations

Row = tuple[str, str, str]

LOOKED_AT: list[Row] = [
    # English
    ("tomorrow at 9", "2026-12-01 09:00", ""),
    ("in 20 minutes", "2026-11-30 10:20", ""),
    ("in three weeks", "2026-12-21 09:00", ""),
    ("next Monday at 9", "2026-12-07 09:00", ""),
    ("every Monday at 9", "2026-12-07 09:00", "weekly"),
    ("tonight at 8", "2026-11-30 20:00", ""),
    ("at half past three in the afternoon", "2026-11-30 15:30", ""),
    ("on 24 December at noon", "2026-12-24 12:00", ""),
    # German
    ("morgen um 9", "2026-12-01 09:00", ""),
    ("in drei Wochen", "2026-12-21 09:00", ""),
    ("heute Abend um halb acht", "2026-11-30 19:30", ""),
    ("jeden Montag um 9 Uhr", "2026-12-07 09:00", "weekly"),
    ("am Freitag um 14:30 Uhr", "2026-12-04 14:30", ""),
    ("in zwei Stunden", "2026-11-30 12:00", ""),
    # French
    ("demain à 9 h", "2026-12-01 09:00", ""),
    ("dans deux heures", "2026-11-30 12:00", ""),
    ("vendredi à 14h30", "2026-12-04 14:30", ""),
    ("tous les lundis à 9h", "2026-12-07 09:00", "weekly"),
    ("ce soir à 20 heures", "2026-11-30 20:00", ""),
    # Spanish
    ("mañana a las 9", "2026-12-01 09:00", ""),
    ("en 20 minutos", "2026-11-30 10:20", ""),
    ("el viernes a las 3 de la tarde", "2026-12-04 15:00", ""),
    ("todos los lunes a las 9", "2026-12-07 09:00", "weekly"),
    ("dentro de tres semanas", "2026-12-21 09:00", ""),
    # Italian
    ("domani alle 9", "2026-12-01 09:00", ""),
    ("tra mezz'ora", "2026-11-30 10:30", ""),
    ("venerdì alle 15:30", "2026-12-04 15:30", ""),
    ("ogni lunedì alle 9", "2026-12-07 09:00", "weekly"),
    # Portuguese
    ("amanhã às 9h", "2026-12-01 09:00", ""),
    ("daqui a duas horas", "2026-11-30 12:00", ""),
    ("sexta-feira às 15:30", "2026-12-04 15:30", ""),
    ("todos os dias às 8", "2026-12-01 08:00", "daily"),
    # Russian
    ("завтра в 9", "2026-12-01 09:00", ""),
    ("через 20 минут", "2026-11-30 10:20", ""),
    ("в пятницу в 15:30", "2026-12-04 15:30", ""),
    ("каждый понедельник в 9 утра", "2026-12-07 09:00", "weekly"),
    ("через три недели", "2026-12-21 09:00", ""),
    # Chinese
    ("明天早上九点", "2026-12-01 09:00", ""),
    ("20分钟后", "2026-11-30 10:20", ""),
    ("下周一上午9点", "2026-12-07 09:00", ""),
    ("每周一上午九点", "2026-12-07 09:00", "weekly"),
    ("今晚八点半", "2026-11-30 20:30", ""),
    ("三周后", "2026-12-21 09:00", ""),
    # Japanese
    ("明日の朝9時", "2026-12-01 09:00", ""),
    ("30分後", "2026-11-30 10:30", ""),
    ("来週の月曜日の午前9時", "2026-12-07 09:00", ""),
    ("毎週月曜日の9時", "2026-12-07 09:00", "weekly"),
    # Korean
    ("내일 오전 9시", "2026-12-01 09:00", ""),
    ("20분 후", "2026-11-30 10:20", ""),
    ("다음 주 월요일 오전 9시", "2026-12-07 09:00", ""),
    ("매주 월요일 오전 9시", "2026-12-07 09:00", "weekly"),
    # Polish, Turkish
    ("jutro o 9", "2026-12-01 09:00", ""),
    ("za dwie godziny", "2026-11-30 12:00", ""),
    ("yarın saat 9'da", "2026-12-01 09:00", ""),
    ("20 dakika sonra", "2026-11-30 10:20", ""),
]

HELD_OUT: list[Row] = [
    # English
    ("in an hour and a half", "2026-11-30 11:30", ""),
    ("the day after tomorrow at 7:15 am", "2026-12-02 07:15", ""),
    ("on Friday at 5pm", "2026-12-04 17:00", ""),
    ("every weekday at 8:30", "2026-12-01 08:30", "weekdays"),
    ("tomorrow morning", "2026-12-01 09:00", ""),
    ("in 45 seconds", "2026-11-30 10:00:45", ""),
    ("2026-12-24 18:00", "2026-12-24 18:00", ""),
    ("every month on the 15th at noon", "2026-12-15 12:00", "monthly"),
    # German
    ("übermorgen um Viertel nach acht", "2026-12-02 08:15", ""),
    ("in einer halben Stunde", "2026-11-30 10:30", ""),
    ("nächste Woche Mittwoch um 10 Uhr", "2026-12-09 10:00", ""),
    ("jeden Tag um 7:00", "2026-12-01 07:00", "daily"),
    ("am 3. Dezember um 18 Uhr", "2026-12-03 18:00", ""),
    ("morgen früh um sieben", "2026-12-01 07:00", ""),
    # French
    ("après-demain à midi", "2026-12-02 12:00", ""),
    ("dans une demi-heure", "2026-11-30 10:30", ""),
    ("le 24 décembre à 18 heures", "2026-12-24 18:00", ""),
    ("chaque jour à 7 heures du matin", "2026-12-01 07:00", "daily"),
    ("demain à neuf heures et demie", "2026-12-01 09:30", ""),
    # Spanish
    ("pasado mañana a las ocho y media", "2026-12-02 08:30", ""),
    ("dentro de una hora", "2026-11-30 11:00", ""),
    ("el 24 de diciembre a mediodía", "2026-12-24 12:00", ""),
    ("cada día a las 7 de la mañana", "2026-12-01 07:00", "daily"),
    ("esta noche a las 9", "2026-11-30 21:00", ""),
    # Italian
    ("dopodomani alle otto e mezza", "2026-12-02 08:30", ""),
    ("fra tre settimane", "2026-12-21 09:00", ""),
    ("stasera alle 8", "2026-11-30 20:00", ""),
    ("ogni giorno alle 7 di mattina", "2026-12-01 07:00", "daily"),
    # Portuguese
    ("depois de amanhã ao meio-dia", "2026-12-02 12:00", ""),
    ("em 10 minutos", "2026-11-30 10:10", ""),
    ("toda segunda-feira às 9h", "2026-12-07 09:00", "weekly"),
    ("hoje à noite às 8", "2026-11-30 20:00", ""),
    # Russian
    ("послезавтра в 8 вечера", "2026-12-02 20:00", ""),
    ("через полчаса", "2026-11-30 10:30", ""),
    ("завтра утром", "2026-12-01 09:00", ""),
    ("каждый день в 7:30", "2026-12-01 07:30", "daily"),
    ("24 декабря в полдень", "2026-12-24 12:00", ""),
    # Chinese
    ("后天下午三点一刻", "2026-12-02 15:15", ""),
    ("半小时后", "2026-11-30 10:30", ""),
    ("12月24日晚上7点", "2026-12-24 19:00", ""),
    ("每天早上七点半", "2026-12-01 07:30", "daily"),
    ("两个小时以后", "2026-11-30 12:00", ""),
    ("周五下午两点", "2026-12-04 14:00", ""),
    # Japanese
    ("明後日の午後3時半", "2026-12-02 15:30", ""),
    ("2時間後", "2026-11-30 12:00", ""),
    ("毎日朝7時", "2026-12-01 07:00", "daily"),
    ("12月24日の18時", "2026-12-24 18:00", ""),
    ("今夜8時", "2026-11-30 20:00", ""),
    # Korean
    ("모레 오후 3시 반", "2026-12-02 15:30", ""),
    ("두 시간 후", "2026-11-30 12:00", ""),
    ("매일 아침 7시", "2026-12-01 07:00", "daily"),
    ("12월 24일 오후 6시", "2026-12-24 18:00", ""),
    ("오늘 저녁 8시", "2026-11-30 20:00", ""),
    # Polish, Turkish
    ("pojutrze o 18:30", "2026-12-02 18:30", ""),
    ("co poniedziałek o 9", "2026-12-07 09:00", "weekly"),
    ("her gün saat 7'de", "2026-12-01 07:00", "daily"),
    ("yarın sabah", "2026-12-01 09:00", ""),
]
