"""Sentences with mistakes, and as they are right; and texts that are right. Nobody tuned anything on them."""

from __future__ import annotations

# Language, with mistakes, corrected.
WRONG = (
    ("en", "The neighbours cat have slept on are balcony since monday.", "The neighbour's cat has slept on our balcony since Monday."),
    ("en", "I am writting to complain about the noice that comes from the kitchen every nigth.", "I am writing to complain about the noise that comes from the kitchen every night."),
    ("de", "Meine Schwester wont in einem kleinen dorf und fährt jeden Tag mit den Zug.", "Meine Schwester wohnt in einem kleinen Dorf und fährt jeden Tag mit dem Zug."),
    ("de", "Ich glaube das wir uns irgentwo schon einmal gesehen haben.", "Ich glaube, dass wir uns irgendwo schon einmal gesehen haben."),
    ("fr", "Les voisin sont partit hier et ils on oublié leur clé.", "Les voisins sont partis hier et ils ont oublié leur clé."),
    ("es", "Mis tio vive en un pueblo pequeño y no tiene telefono.", "Mi tío vive en un pueblo pequeño y no tiene teléfono."),
    ("ru", "Мы надеемся что вы приедите к нам летом.", "Мы надеемся, что вы приедете к нам летом."),
    ("zh", "他每天早上都做公共汽车去上班。", "他每天早上都坐公共汽车去上班。"),
)  # fmt: skip

# Language, right.
RIGHT = (
    ("en", "The bakery on Tollgate Street opens at six, and by seven the rye loaves are usually gone. Nobody seems to mind queueing in the rain."),
    ("en", "Please return the signed form by 31 March; forms that arrive later can't be considered. Questions go to Ms Adeyemi, room 204."),
    ("de", "Der Aufzug ist bis Donnerstag außer Betrieb. Wer Hilfe mit schweren Taschen braucht, klingelt bitte beim Hausmeister, Herrn Kowalski."),
    ("fr", "Le train de 8 h 47 a été supprimé, mais celui de 9 h 12 circule normalement. Personne n'a su nous dire pourquoi."),
    ("es", "La reunión se ha aplazado al martes, porque la directora está de viaje. Traigan, por favor, los informes de mayo."),
    ("ru", "Квартира выходит окнами во двор, поэтому здесь тихо даже днём. До метро не больше десяти минут пешком."),
    ("zh", "这座桥建于一九五八年，至今仍在使用。每到傍晚，总有人站在桥上看落日。"),
)  # fmt: skip
