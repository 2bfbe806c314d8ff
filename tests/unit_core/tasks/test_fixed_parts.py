"""What stays when words change, and how it comes back."""

from __future__ import annotations

import pytest

from core.tasks.fixed_parts import fixed_parts, masked, words_alone


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Run `a | b` or ``c`d``.", ["`a | b`", "``c`d``"]),
        ("Dear {name}, {{ user.name }} ${HOME} %s %(count)d %2 {0} {}", ["{name}", "{{ user.name }}", "${HOME}", "%s", "%(count)d", "%2", "{0}", "{}"]),
        ("Hi %1$s!", ["%1$s"]),
        ("See [here](http://a.b/c_(d) \"T\") and [there][ref] and <http://x.y> or https://e.f/g, me@h.i.", ['(http://a.b/c_(d) "T")', "[ref]", "<http://x.y>", "https://e.f/g", "me@h.i"]),
        ("![Alt](p.png) <b>bold</b><br>&nbsp;x[^1]", ["![Alt](p.png)", "<b>", "</b>", "<br>", "&nbsp;", "[^1]"]),
        ("With $x^2$ and \\(y\\) for $5 and $6.", ["$x^2$", "\\(y\\)"]),
        ("Il y a 50 % d'eau, 100% sure, 5 < 6, a { b } c.", []),
    ],
)  # fmt: skip
def test_it_is_found(text: str, parts: list[str]) -> None:
    assert [part.text for part in fixed_parts(text)] == parts


def test_it_is_hidden_and_comes_back() -> None:
    text = "Open [the page](https://a.b/c) and `x`, not {1}."
    for everything in (False, True):
        shown = masked(text, all_of_it=everything)
        assert "https" not in shown.text
        assert shown.restored(shown.text) == text
        assert shown.missing(shown.text) == []
        assert shown.missing(shown.text + shown.text) != []
    assert words_alone(text).split() == ["Open", "[the", "page]", "and", ",", "not", "."]
