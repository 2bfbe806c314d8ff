"""TeX as models write it, made into what latex2mathml and ziamath set rightly. What they would set wrongly, without a word, is refused or written
another way: a formula that says something else is worse than one in the code font."""

from __future__ import annotations

import re

from core.formula_chemistry import chemistry, unit

# Characters. Longer formulas are programs.
MAX_TEX_CHARS = 2_000
_MAX_DEPTH = 12

# What defines or reads something else; of the rest, what is unknown stays in the MathML as it was written.
_FORBIDDEN = re.compile(
    r"\\(?:(?:[egx]?def|let|futurelet|csname|input|include|read|write|openin|openout|catcode|loop)(?![A-Za-z])"
    r"|(?:re)?newcommand|providecommand|newenvironment|DeclareMathOperator|usepackage)"
)
# Numbers at the margin belong to papers. `dcases` differs by the size of fractions alone.
_ENVIRONMENTS = {
    "align": "align*",
    "alignat": "alignat*",
    "alignedat": "alignat*",
    "equation": "equation*",
    "gather": "gather*",
    "gathered": "gather*",
    "flalign": "align*",
    "flalign*": "align*",
    "multline": "multline*",
    "eqnarray": "align*",
    "eqnarray*": "align*",
    "dcases": "cases",
}
_ENVIRONMENT = re.compile(r"\\(begin|end)\{([A-Za-z]+\*?)\}")
_COLUMN_COUNT = re.compile(r"\\begin\{alignat\*\}\s*\{\d+\}")
_ROW_GAP = re.compile(r"\\\\\s*\[\s*-?[\d.]+\s*[a-z]{2}\s*\]")
_NUMBERED = re.compile(r"\\(?:label\{[^{}]*\}|nonumber(?![A-Za-z])|notag(?![A-Za-z]))")
_TAG = re.compile(r"\\tag\*?\{([^{}]*)\}")
# What MathJax has to be told, and nobody else.
_REQUIRED = re.compile(r"\\require\{[A-Za-z]+\}")
_CHEMISTRY = re.compile(r"\\(ce|pu)\s*(?=\{)")
# Of a size that was chosen; latex2mathml takes signs for that, and no commands.
_SIZED = re.compile(r"(\\[bB]igg?[lrm]?)\s*(\\(?:[A-Za-z]+|[{}|]))")
_FENCES = {
    r"\langle": "⟨",
    r"\rangle": "⟩",
    r"\lfloor": "⌊",
    r"\rfloor": "⌋",
    r"\lceil": "⌈",
    r"\rceil": "⌉",
    r"\vert": "|",
    r"\lvert": "|",
    r"\rvert": "|",
    r"\Vert": "‖",
    r"\lVert": "‖",
    r"\rVert": "‖",
    r"\|": "‖",
    r"\lbrack": "[",
    r"\rbrack": "]",
}
_FUNCTIONS = re.compile(
    r"\\(sech|csch|arccot|arcsec|arccsc|arsinh|arcosh|artanh|sgn|sign|lcm|tr|rank|diag|erf)(?![A-Za-z])"
)
_BINOMIAL = re.compile(r"\\[dt]?binom(?![A-Za-z])")
_ARGUMENT = re.compile(r"\s*(\\[A-Za-z]+|\\.|[^\s{}\\])")
_ARRAY = re.compile(r"\\begin\{array\}\s*(?:\[[tcb]\]\s*)?(?=\{)")
_REPEATED = re.compile(r"\*\{(\d{1,2})\}\{([^{}]*)\}")
_COLUMN_EXTRAS = re.compile(r"[@!<>]\{[^{}]*\}|\s+")
_WIDE_COLUMN = re.compile(r"[pmb]\{[^{}]*\}")
_RULES = re.compile(r"\\hline(?:\s*\\hline)+(?![A-Za-z])")
_RULE_AT_THE_END = re.compile(r"(?:\\\\\s*)?\\hline\s*(?=\\end\{array\})")
_TEXT = re.compile(r"\\(text(?:rm|bf|it|sf|tt|up|md|normal)?|emph|mbox)\s*(?=\{)")
_DOLLAR = re.compile(r"(?<!\\)\$")
_ESCAPED = re.compile(r"\\([$%&#_])")
# Which of these latex2mathml lacks; of the rest it knows the sign, or it strikes out (`core.formulas`).
_NEGATED = tuple(
    (re.compile(rf"\\not\s*(?:{sign})"), rf"\\{name} ")
    for sign, name in (("=", "ne"), ("<", "nless"), (">", "ngtr"), (r"\\to(?![A-Za-z])", "nrightarrow"))
)


class CantBeSetError(ValueError):
    """The formula isn't one, uses what we can't set, or goes beyond a limit."""


def prepared(tex: str) -> str:
    """TeX as ziamath reads it.

    Raises:
        CantBeSetError: too long, nested too deeply, or not a formula but a program.
    """
    if len(tex) > MAX_TEX_CHARS:
        raise CantBeSetError("too long")
    if _FORBIDDEN.search(tex):
        raise CantBeSetError("it defines something")
    if _depth(tex) > _MAX_DEPTH:
        raise CantBeSetError("nested too deeply")
    # No sign stands for a brace: it keeps its own size.
    tex = _SIZED.sub(lambda found: found[1] + _FENCES[found[2]] if found[2] in _FENCES else found[2], tex)
    tex = _FUNCTIONS.sub(r"\\operatorname{\1}", _with_chemistry(_REQUIRED.sub("", tex)))
    tex = _ENVIRONMENT.sub(lambda found: rf"\{found[1]}{{{_ENVIRONMENTS.get(found[2], found[2])}}}", tex)
    tex = _COLUMN_COUNT.sub(r"\\begin{align*}", tex).replace(r"\end{alignat*}", r"\end{align*}")
    tex = _TAG.sub(r"\\qquad \\text{(\1)}", _NUMBERED.sub("", _ROW_GAP.sub(r"\\\\ ", tex)))
    for negated, symbol in _NEGATED:
        tex = negated.sub(symbol, tex)
    return _with_scripts(_with_columns(_with_math_in_text(_with_binomials(tex)))).strip()


def _depth(tex: str) -> int:
    """Also of what nests without braces: roots, fractions and scripts in a row."""
    deepest = depth = 0
    for found in re.finditer(r"\\[A-Za-z]+|\\.|[{}]", tex):
        word = found[0]
        depth += 1 if word in ("{", r"\left", r"\begin") else -1 if word in ("}", r"\right", r"\end") else 0
        deepest = max(deepest, depth)
    bare = max(
        (len(run[0]) for run in re.finditer(r"(?:\\(?:sqrt|frac|hat|vec|bar|overline)\s*|[\^_]\s*)+", tex)), default=0
    )
    return max(deepest, bare // 3)


def _with_chemistry(tex: str) -> str:
    at = 0
    while (found := _CHEMISTRY.search(tex, at)) is not None:
        inside, after = _group(tex, found.end())
        begun = f"{tex[: found.start()]}{{{chemistry(inside) if found[1] == 'ce' else unit(inside)}}}"
        at = len(begun)
        tex = begun + tex[after:]
    return tex


def _with_binomials(tex: str) -> str:
    """Without `\\binom`, whose arguments ziamath takes to end at the first brace."""
    while (found := _BINOMIAL.search(tex)) is not None:
        upper, after = _argument(tex, found.end())
        lower, after = _argument(tex, after)
        tex = f"{tex[: found.start()]}{{\\left({{{upper}}} \\atop {{{lower}}}\\right)}}{tex[after:]}"
    return tex


def _with_math_in_text(tex: str) -> str:
    """`\\text{if $x>0$}` in its parts, and `\\text{5\\%}` without the mark: in text, latex2mathml takes all as it is written."""
    parts: list[str] = []
    at = 0
    while (found := _TEXT.search(tex, at)) is not None:
        inside, after = _group(tex, found.end())
        pieces = _DOLLAR.split(inside)
        if len(pieces) % 2 == 0:
            raise CantBeSetError("a dollar without another one")
        parts.append(f"{tex[at : found.start()]}{{")
        for number, piece in enumerate(pieces):
            if piece:
                plain = _ESCAPED.sub(r"\1", piece)
                parts.append(f"{{{piece}}}" if number % 2 else f"\\{found[1]}{{{plain}}}")
        parts.append("}")
        at = after
    return "".join((*parts, tex[at:]))


def _with_columns(tex: str) -> str:
    """Columns of arrays as latex2mathml reads them: letters and single bars between them. Of all else it makes cells. Lines around an array go."""
    tex = _RULE_AT_THE_END.sub("", _RULES.sub(r"\\hline", tex))
    at = 0
    while (found := _ARRAY.search(tex, at)) is not None:
        columns, after = _group(tex, found.end())
        columns = _REPEATED.sub(lambda again: again[2] * int(again[1]), columns)
        columns = _COLUMN_EXTRAS.sub("", _WIDE_COLUMN.sub("l", columns)).replace(":", "|")
        if re.fullmatch(r"[lcr|]*[lcr][lcr|]*", columns) is None:
            raise CantBeSetError("unknown columns")
        columns = re.sub(r"\|+", "|", columns.strip("|"))
        begun = f"{tex[: found.start()]}\\begin{{array}}{{{columns}}} "
        at = len(begun)
        tex = begun + re.sub(r"^\s*\\hline(?![A-Za-z])", "", tex[after:])
    return tex


def _with_scripts(tex: str) -> str:
    """An environment with an index or a power in braces: of `msup` latex2mathml makes one with more than two children otherwise."""
    begun: list[int] = []
    scripted: list[tuple[int, int]] = []
    for found in _ENVIRONMENT.finditer(tex):
        if found[1] == "begin":
            begun.append(found.start())
        elif begun:
            start = begun.pop()
            if tex[found.end() :].lstrip()[:1] in ("^", "_", "'"):
                scripted.append((start, found.end()))
    for place, brace in sorted(
        [(start, "{") for start, _ in scripted] + [(end, "}") for _, end in scripted], reverse=True
    ):
        tex = f"{tex[:place]}{brace}{tex[place:]}"
    return tex


def _argument(tex: str, start: int) -> tuple[str, int]:
    """What a command takes: what stands in braces, or one sign or command; and where it ends."""
    begin = start + len(tex[start:]) - len(tex[start:].lstrip())
    if tex[begin : begin + 1] == "{":
        return _group(tex, begin)
    found = _ARGUMENT.match(tex, start)
    if found is None:
        raise CantBeSetError("an argument is missing")
    return found[1], found.end()


def _group(tex: str, start: int) -> tuple[str, int]:
    """What stands in the braces that open at `start`, and where they end."""
    depth = 0
    for found in re.compile(r"\\.|[{}]").finditer(tex, start):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth == 0:
            return tex[start + 1 : found.start()], found.end()
    raise CantBeSetError("a brace is open")
