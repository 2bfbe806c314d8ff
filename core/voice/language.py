"""Which language a text is in, for choosing a voice."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

# No judgement: letters that only one of these languages has.
_SCRIPT = re.compile("(?P<ja>[\u3040-\u30ff])|(?P<ko>[\uac00-\ud7af])|(?P<zh>[\u3400-\u9fff])|(?P<th>[\u0e01-\u0e5b])")

# So few letters may be of several languages: only what is surer counts.
_FEW, _SURE, _SURE_OF_FEW = 40, 0.6, 0.9


def language_of(text: str, before: str) -> str:
    """The language of a text, ISO 639-1.

    Args:
        before: of what was said before it; it holds as long as nothing says otherwise.
    """
    scripts = {match.lastgroup for match in _SCRIPT.finditer(text)}
    for language in ("ja", "ko", "th", "zh"):
        if language in scripts:
            return language
    letters = sum(letter.isalpha() for letter in text)
    if not letters:
        return before
    language, sure = _identifier().classify(text)
    return str(language) if sure >= (_SURE if letters >= _FEW else _SURE_OF_FEW) else before


@cache
def _identifier() -> Any:
    # Late: loading takes a second.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
