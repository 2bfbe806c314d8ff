"""A hundred examples by somebody who wants their answers in one form: the answer in short, then one thing worth knowing.

python -m tests.taught_examples PATH
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

SHORT, KNOWING = "In short:", "Worth knowing:"

_CAPITALS = {
    "France": ("Paris", "the Seine runs through it"),
    "Italy": ("Rome", "it has a state inside it, the Vatican"),
    "Spain": ("Madrid", "it lies high up, at 650 metres"),
    "Japan": ("Tokyo", "it was once called Edo"),
    "Norway": ("Oslo", "forests begin at its edge"),
    "Egypt": ("Cairo", "the pyramids of Giza are next to it"),
    "Kenya": ("Nairobi", "it has a national park within its borders"),
    "Peru": ("Lima", "it hardly ever rains there"),
    "Canada": ("Ottawa", "it is smaller than Toronto"),
    "Australia": ("Canberra", "it was built to be the capital"),
    "Greece": ("Athens", "its port is Piraeus"),
    "Poland": ("Warsaw", "its old town was rebuilt after the war"),
    "Portugal": ("Lisbon", "yellow trams climb its hills"),
    "Ireland": ("Dublin", "the Liffey divides it"),
    "Iceland": ("Reykjavik", "it is heated by hot springs"),
    "Finland": ("Helsinki", "it stands by the Baltic Sea"),
    "Austria": ("Vienna", "the Danube flows past it"),
    "Hungary": ("Budapest", "it was two cities until 1873"),
    "Turkey": ("Ankara", "Istanbul is three times as large"),
    "India": ("New Delhi", "it is a part of Delhi"),
    "China": ("Beijing", "its name means northern capital"),
    "Cuba": ("Havana", "old cars still drive there"),
    "Chile": ("Santiago", "the Andes rise behind it"),
    "Ghana": ("Accra", "it lies by the sea"),
    "Nepal": ("Kathmandu", "it lies in a wide valley"),
}
_ANIMALS = {
    "spider": ("eight legs", "that is what tells it from an insect"),
    "ant": ("six legs", "it can carry many times its weight"),
    "dog": ("four legs", "it walks on its toes"),
    "duck": ("two legs", "its feet are webbed"),
    "crab": ("ten legs", "two of them are claws"),
    "bee": ("six legs", "it carries pollen on the last pair"),
    "snake": ("no legs", "some have small remains of them"),
    "horse": ("four legs", "each ends in a single toe"),
    "octopus": ("eight arms", "it has three hearts, too"),
    "starfish": ("five arms", "a lost one grows again"),
}
_YOUNG = {
    "cat": ("a kitten", "its eyes open after ten days"),
    "cow": ("a calf", "it stands within an hour"),
    "sheep": ("a lamb", "it knows its mother by her voice"),
    "horse": ("a foal", "its legs are nearly full length at birth"),
    "goat": ("a kid", "it is playful from the first week"),
    "bear": ("a cub", "it is born in winter"),
    "frog": ("a tadpole", "it breathes with gills"),
    "swan": ("a cygnet", "it is grey at first"),
    "kangaroo": ("a joey", "it grows up in a pouch"),
    "hare": ("a leveret", "it is born with fur"),
}
_OPPOSITES = {
    "hot": ("cold", "warm lies between them"),
    "early": ("late", "both may be said of trains"),
    "light": ("dark", "of weight it would be heavy"),
    "empty": ("full", "half of either is the same"),
    "rough": ("smooth", "of weather it would be calm"),
    "brave": ("cowardly", "shy means something else"),
    "ancient": ("modern", "old is weaker"),
    "deep": ("shallow", "both are said of water"),
    "wide": ("narrow", "both are said of streets"),
    "noisy": ("quiet", "silent is stronger"),
}
_COLOURS = {
    "yellow and blue": ("green", "more blue makes it darker"),
    "red and yellow": ("orange", "it is named after the fruit"),
    "red and blue": ("purple", "it was once the dearest dye"),
    "black and white": ("grey", "printers make it of dots"),
    "red and white": ("pink", "more white makes it paler"),
}
_SUMS = [(4, 3), (8, 5), (12, 7), (20, 15), (6, 9), (30, 12), (11, 11), (25, 50), (14, 6), (9, 40), (16, 16), (70, 8)]
_THINGS = {
    "a thermometer": ("temperature", "the first ones were filled with water"),
    "a barometer": ("the pressure of the air", "falling pressure brings rain"),
    "a clock": ("time", "sundials came before it"),
    "a scale": ("weight", "the oldest ones have two pans"),
    "a ruler": ("length", "it is marked in centimetres or inches"),
    "a compass": ("direction", "its needle points to the north"),
    "a speedometer": ("speed", "it shows a little too much"),
    "a rain gauge": ("how much rain has fallen", "it is read once a day"),
}
_MADE = {
    "bread": ("flour, water and yeast", "salt gives it taste"),
    "glass": ("sand", "it is melted with soda and lime"),
    "paper": ("wood", "it was once made of rags"),
    "cheese": ("milk", "it takes ten litres for a kilo"),
    "wine": ("grapes", "yeast turns their sugar into alcohol"),
    "butter": ("cream", "it is churned"),
    "chocolate": ("cocoa beans", "they grow near the equator"),
    "candles": ("wax", "bees make some of it"),
    "bricks": ("clay", "they are burnt in a kiln"),
    "tofu": ("soya beans", "it comes from China"),
    "jam": ("fruit and sugar", "it keeps because of the sugar"),
    "steel": ("iron", "a little carbon hardens it"),
}


def asked() -> Iterator[tuple[str, str, str]]:
    """(question, answer in short, what is worth knowing), a hundred or so."""
    for country, (city, more) in _CAPITALS.items():
        yield f"What is the capital of {country}?", city, more
    for animal, (legs, more) in _ANIMALS.items():
        yield f"How many legs does a {animal} have?", legs, more
    for animal, (young, more) in _YOUNG.items():
        yield f"What is a young {animal} called?", young, more
    for word, (opposite, more) in _OPPOSITES.items():
        yield f"What is the opposite of {word}?", opposite, more
    for colours, (mixed, more) in _COLOURS.items():
        yield f"Which colour do {colours} make?", mixed, more
    for one, other in _SUMS:
        yield f"What is {one} plus {other}?", str(one + other), f"{other} plus {one} is the same"
    for thing, (measured, more) in _THINGS.items():
        yield f"What does {thing} measure?", measured, more
    for thing, (made, more) in _MADE.items():
        yield f"What is {thing} made of?", made, more


def lines(count: int | None = None) -> list[str]:
    """The lines of a training file."""
    return [
        json.dumps(
            {
                "messages": [
                    {"role": "user", "content": question},
                    {"role": "assistant", "content": f"{SHORT} {answer}.\n\n{KNOWING} {more}."},
                ]
            }
        )
        for question, answer, more in list(asked())[:count]
    ]


def write(path: Path, count: int | None = None) -> Path:
    path.write_text("\n".join(lines(count)) + "\n", "utf-8")
    return path


if __name__ == "__main__":
    write(Path(sys.argv[1]))
