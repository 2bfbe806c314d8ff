from __future__ import annotations

import io

import msgspec
import pytest

from core.formula import Formula, Picture
from core.formula_tex import MAX_TEX_CHARS, prepared
from core.formulas import answer, picture


@pytest.mark.parametrize(
    "tex",
    [
        r"x^2",
        r"\frac{-b \pm \sqrt{b^2-4ac}}{2a}",
        r"\sum_{\substack{i<n\\j<m}} x_{ij}",
        r"\begin{align} a &= b \\[4pt] c &= d \end{align}",
        r"\begin{alignat}{2} a &= b \end{alignat}",
        r"\begin{cases} x & x > 0 \\ -x & \text{otherwise} \end{cases}",
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
        r"\binom{n_{1}}{k^{2}} + \dbinom{n}{k}",
        r"E = mc^2 \tag{1}",
        r"a = b \label{eq:a} \nonumber",
        r"\operatorname*{argmin}_\theta f, \mathbb{R}, \mathcal{L}, \vec{F}, \hat{y}",
    ],
)
def test_formulas_are_set(tex: str) -> None:
    made = picture(Formula(tex=tex, display=True))
    assert made.error == ""
    assert made.svg.startswith("<svg")
    assert made.width > 0
    assert made.ascent > 0


def test_a_formula_in_a_line_is_lower_than_one_of_its_own() -> None:
    tex = r"\sum_{i=1}^n x_i"
    assert picture(Formula(tex=tex, display=False)).ascent < picture(Formula(tex=tex, display=True)).ascent


def test_no_number_is_put_at_a_margin() -> None:
    assert picture(Formula(tex=r"x \tag{1}", display=True)).width < 10


def _drawn(tex: str) -> str:
    made = picture(Formula(tex=tex, display=True))
    assert made.error == "", tex
    return made.svg


@pytest.mark.parametrize(
    ("written", "same"),
    [
        (r"\binom{n}k + \frac{1}{2}", r"\binom{n}{k} + \frac{1}{2}"),
        (r"\dbinom{n} {k}", r"\binom{n}{k}"),
        (r"\binom nk", r"\binom{n}{k}"),
        (r"\binom\alpha{k+1}", r"\binom{\alpha}{k+1}"),
        (r"a \not= b", r"a \ne b"),
        (r"\require{cancel}\cancel{x}", r"\cancel{x}"),
        (r"\bigl\langle x \Bigr\rangle", r"\bigl⟨ x \Bigr⟩"),
        (r"\bigl\{ x \bigr\}", r"\{ x \}"),
        (r"\sech x", r"\operatorname{sech} x"),
        (r"\ce{2H2 + O2 -> 2H2O}", r"2\,\mathrm{H}_2 + \mathrm{O}_2 \rightarrow 2\,\mathrm{H}_2\mathrm{O}"),
        (r"\ce{SO4^2- + NH4+}", r"\mathrm{SO}_4^{2-} + \mathrm{NH}_4^+"),
        (r"\ce{^{227}_{90}Th}", r"{}^{227}_{90}\mathrm{Th}"),
        (r"\ce{CuSO4.5H2O}", r"\mathrm{CuSO}_4\cdot 5\,\mathrm{H}_2\mathrm{O}"),
        (r"\ce{Ca(OH)2(aq)}", r"\mathrm{Ca}(\mathrm{OH})_2\,\mathrm{(aq)}"),
        (r"\ce{1/2 O2 ^}", r"\tfrac{1}{2}\,\mathrm{O}_2\uparrow"),
        (r"\ce{A ->[\Delta] B}", r"\mathrm{A}\overset{\;\Delta\;}{\longrightarrow}\mathrm{B}"),
        (r"\pu{1.2e3 J/mol}", r"1.2\times 10^{3}\,\mathrm{J}/\mathrm{mol}"),
        (r"a \not < b", r"a \nless b"),
        (r"a \not\to b", r"a \nrightarrow b"),
        (r"\text{if $x>0$ or so}", r"\text{if }x>0\text{ or so}"),
        (r"\mbox{$x$}y", "xy"),
        (r"\textbf{if $x>0$}", r"\textbf{if }x>0"),
        (r"\textit{5\%}", r"\textit{5%}"),
        (r"\emph{$x$ or}", r"x\emph{ or}"),
        (r"\begin{array}{r@{}l} a & b \end{array}", r"\begin{array}{rl} a & b \end{array}"),
        (r"\begin{array}{*{2}{c}} a & b \end{array}", r"\begin{array}{cc} a & b \end{array}"),
        (r"\begin{array}[t]{p{3cm}c} a & b \end{array}", r"\begin{array}{lc} a & b \end{array}"),
        (r"\begin{array}{|c|c|} \hline a & b \\ \hline \end{array}", r"\begin{array}{c|c} a & b \end{array}"),
        (r"\begin{array}{c:c} a & b \end{array}", r"\begin{array}{c|c} a & b \end{array}"),
        (r"\begin{bmatrix} 1 \\ 2 \end{bmatrix} ^{-1}", r"{\begin{bmatrix} 1 \\ 2 \end{bmatrix}}^{-1}"),
        (
            r"\begin{pmatrix} \begin{bmatrix}1\end{bmatrix}_2 \end{pmatrix}'",
            r"{\begin{pmatrix} {\begin{bmatrix}1\end{bmatrix}}_2 \end{pmatrix}}'",
        ),
    ],
)
def test_what_would_be_set_wrongly_is_set_as_it_is_meant(written: str, same: str) -> None:
    assert _drawn(written) == _drawn(same)


@pytest.mark.parametrize(
    ("ruled", "bare", "lines"),
    [
        (
            r"\left[\begin{array}{cc|c} 1&2&3 \\ 4&5&6 \end{array}\right]",
            r"\left[\begin{array}{ccc} 1&2&3 \\ 4&5&6 \end{array}\right]",
            1,
        ),
        (
            r"\begin{array}{c|c|c} p&q&r \\ \hline 1&0&1 \\ 0&0&1 \end{array}",
            r"\begin{array}{ccc} p&q&r \\ 1&0&1 \\ 0&0&1 \end{array}",
            3,
        ),
        (
            r"\begin{array}{r} 12 \\ +7 \\ \hline\hline 19 \end{array}",
            r"\begin{array}{r} 12 \\ +7 \\ 19 \end{array}",
            1,
        ),
    ],
)
def test_the_lines_of_a_table_are_drawn(ruled: str, bare: str, lines: int) -> None:
    assert _drawn(ruled).count("<rect") == _drawn(bare).count("<rect") + lines


def test_rows_stand_apart_however_low_their_letters_are() -> None:
    one = picture(Formula(tex=r"\begin{aligned} a &= x \end{aligned}", display=True))
    two = picture(Formula(tex=r"\begin{aligned} a &= x \\ &= x \end{aligned}", display=True))
    assert two.error == ""
    assert two.ascent + two.descent - one.ascent - one.descent == pytest.approx(1.4, abs=0.02)
    assert two.ascent - one.ascent == pytest.approx(two.descent - one.descent, abs=0.02)


def test_money_and_per_cent_in_text_are_no_commands() -> None:
    assert prepared(r"\text{5\% of \$100}") == r"{\text{5% of $100}}"
    assert _drawn(r"\text{5\% of \$100}").count("<path") == len("5%of$100")


def test_what_the_font_lacks_is_left_to_who_draws_it() -> None:
    made = picture(Formula(tex=r"\text{速度} - 1 = \frac{\text{路}}{\text{时}}", display=True))
    assert [char for char in made.svg if char in "速度路时"] == list("速度路时")
    assert made.svg.count("<text") == 4


@pytest.mark.parametrize(
    "tex",
    [
        r"\foo{x}",
        r"\text{a $ b}",
        r"\begin{array}{xyz} a \end{array}",
        r"x \not\perp y",
        r"\frac{1}{",
        "",
        "\\",
        r"\def\a{\a\a}\a",
        r"\newcommand{\a}{\a\a}\a",
        r"\input{/etc/passwd}",
        r"\binom{a",
        r"\binom{n}",
        "{" * 500 + "}" * 500,
        r"\sqrt" * 300 + "x",
        "x^{" * 30 + "y" + "}" * 30,
        "a" * (MAX_TEX_CHARS + 1),
        r"\hspace{1000000cm}x",
        "a" * MAX_TEX_CHARS,
    ],
)
def test_what_cant_be_set_is_said(tex: str) -> None:
    made = picture(Formula(tex=tex, display=True))
    assert made.error
    assert made.svg == ""


def test_commands_that_only_begin_like_forbidden_ones_are_set() -> None:
    assert prepared(r"a \leftarrow b \gets c") == r"a \leftarrow b \gets c"


def test_each_line_is_answered_by_one() -> None:
    asked = b'{"tex":"x","display":false}\n{"tex":"\\\\foo","display":true}\n'
    said = io.BytesIO()
    answer(io.BytesIO(asked), said)
    first, second = (msgspec.json.decode(line, type=Picture) for line in said.getvalue().splitlines())
    assert first.svg
    assert second.error
