"""Write resources/dates/names.json: the words that recall looks for without loading the date library.

Run it after an update of dateparser or a change of words.toml: `python packaging/date_words.py`.
"""

from __future__ import annotations

import json
from pathlib import Path

from core.memory.dates.lexicon import CJK_LANGUAGES, Lexicon

_LANGUAGES = ("en", "zh", "es", "fr", "de", "pt", "it", "ru", "ja", "ko", "ar", "hi", "tr", "pl")
_SHORTEST = 4  # shorter words mean other things in other languages
_SHORT_MONTHS = ("may", "mai", "maj", "май", "мая", "мае")
_PATH = Path(__file__).parent.parent / "resources" / "dates" / "names.json"


def date_words() -> str:
    """The content of the file."""
    months: dict[str, int] = {}
    before: set[str] = {"last", "next", "this", "early", "late", "mid", "of", "on", "in"}
    telling: set[str] = set()
    unspaced: set[str] = set()
    for lexicon in map(Lexicon, _LANGUAGES):
        if lexicon.language not in ("ru", "it"):
            before |= {word for word in lexicon.tags.get("on", ()) if " " not in word}
        for word, slots in lexicon.words.items():
            if "month" in slots and (len(word) >= _SHORTEST or word in _SHORT_MONTHS or lexicon.language == "hi"):
                months.setdefault(word, slots["month"])
            tells = slots.keys() & {"days", "weekday", "month", "unit"} or slots.get("which")
            if not tells or slots.get("which") == 0:
                continue
            if lexicon.language in CJK_LANGUAGES:
                unspaced |= (
                    {word}
                    if len(word) > 1 and " " not in word and slots.keys() & {"days", "weekday", "unit"}
                    else set()
                )
            else:
                least = (
                    2 if lexicon.language in ("ar", "hi") else 3 if "unit" in slots or "days" in slots else _SHORTEST
                )
                telling |= {word} if len(word) >= least and " " not in word else set()
        (unspaced if lexicon.language in CJK_LANGUAGES else telling).update(lexicon.tags.get("tells", ()))
    words = {
        "months": months,
        "before_a_month": sorted(before),
        "telling": sorted(telling),
        "unspaced": sorted(unspaced),
    }
    return json.dumps(words, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


if __name__ == "__main__":
    _PATH.write_text(date_words(), encoding="utf-8")
