"""Tables with what ziamath leaves out: the lines between their columns and rows, without which an augmented matrix is another matrix, and the
room between rows of low letters.
"""

from __future__ import annotations

from ziafont.fonttypes import BBox
from ziamath.drawable import HLine, VLine
from ziamath.nodes.mtable import Mtable

# From one row's base line to the next: TeX has 1.2 in matrices and 1.5 in equations. Higher rows take more.
_LEAST_ROW_EM = 1.4


class RuledTable(Mtable, tag="mtable"):
    """Takes the place of ziamath's `mtable`, as its nodes are known by their tag."""

    def _setup(self, **kwargs: object) -> None:
        upright, level = ((self.element.get(name) or "").split() for name in ("columnlines", "rowlines"))
        if "solid" in upright:
            self.element.set("columnspacing", self.element.get("columnspacing", "0.8em"))
        if "solid" in level:
            self.element.set("rowspacing", self.element.get("rowspacing", "0.5em"))
        super()._setup(**kwargs)
        self._space_rows()
        # What is placed so far are the cells, row by row.
        cells = iter(tuple(zip(self.nodes, self.nodexy, strict=True)))
        rows = [[next(cells) for _ in row] for row in self.element]
        columns: dict[int, tuple[float, float]] = {}
        heights: list[tuple[float, float]] = []
        for row in rows:
            for number, (node, (x, _)) in enumerate(row):
                left, right = columns.get(number, (x + node.bbox.xmin, x + node.bbox.xmax))
                columns[number] = (min(left, x + node.bbox.xmin), max(right, x + node.bbox.xmax))
            heights.append(
                (min(y - node.bbox.ymax for node, (_, y) in row), max(y - node.bbox.ymin for node, (_, y) in row))
            )
        left, right = columns[0][0], max(edge for _, edge in columns.values())
        top, bottom = heights[0][0], max(edge for _, edge in heights)
        thick = self.units_to_points(self.font.math.consts.radicalRuleThickness)
        for number, kind in enumerate(upright[: len(columns) - 1]):
            if kind != "none":
                self.nodes.append(VLine(bottom - top, thick, style=self.style, **kwargs))
                self.nodexy.append(((columns[number][1] + columns[number + 1][0]) / 2, top))
        for number, kind in enumerate(level[: len(heights) - 1]):
            if kind != "none":
                self.nodes.append(HLine(right - left, thick, style=self.style, **kwargs))
                self.nodexy.append((left, (heights[number][1] + heights[number + 1][0]) / 2))

    def _space_rows(self) -> None:
        """Move rows apart that are closer than that, and the table up by half as much: its middle stays where it was."""
        least = _LEAST_ROW_EM * self.glyphsize
        moved: list[float] = []
        before, at = 0.0, 0
        for row in self.element:
            if not len(row):
                continue
            y = self.nodexy[at][1]
            moved.append(moved[-1] + max(0.0, least - (y - before)) if moved else 0.0)
            before = y
            for place in range(at, at + len(row)):
                x, y = self.nodexy[place]
                self.nodexy[place] = (x, y + moved[-1])
            at += len(row)
        half = moved[-1] / 2 if moved else 0.0
        self.nodexy = [(x, y - half) for x, y in self.nodexy]
        box = self.bbox
        self.bbox = BBox(box.xmin, box.xmax, box.ymin - half, box.ymax + half)
