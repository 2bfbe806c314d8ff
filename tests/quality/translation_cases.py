"""A short text in four languages, each the reference of the others."""

from __future__ import annotations

TEXTS = {
    "en": """# The Night Train

The night train to **Vienna** leaves at 21:40 from platform 7. Breakfast costs 12 euros and is served until 9 o'clock.

- Show your ticket before you board.
- Children under 6 travel free of charge.

| Day | Seats |
|:----|------:|
| Monday | 48 |
| Friday | 120 |

Type `train --book 7` or read [the rules](https://example.org/rules). Dear {name}, have a good journey!
""",
    "de": """# Der Nachtzug

Der Nachtzug nach **Wien** fährt um 21:40 von Gleis 7 ab. Das Frühstück kostet 12 Euro und wird bis 9 Uhr serviert.

- Zeigen Sie Ihre Fahrkarte vor, bevor Sie einsteigen.
- Kinder unter 6 fahren kostenlos.

| Tag | Plätze |
|:----|------:|
| Montag | 48 |
| Freitag | 120 |

Geben Sie `train --book 7` ein oder lesen Sie [die Regeln](https://example.org/rules). Hallo {name}, gute Reise!
""",
    "es": """# El tren nocturno

El tren nocturno a **Viena** sale a las 21:40 del andén 7. El desayuno cuesta 12 euros y se sirve hasta las 9.

- Muestre su billete antes de subir.
- Los niños menores de 6 viajan gratis.

| Día | Asientos |
|:----|------:|
| Lunes | 48 |
| Viernes | 120 |

Escriba `train --book 7` o lea [las normas](https://example.org/rules). Estimado {name}, ¡buen viaje!
""",
    "zh": """# 夜班火车

开往**维也纳**的夜班火车 21:40 从 7 号站台发车。早餐 12 欧元，供应到 9 点。

- 上车前请出示车票。
- 6 岁以下儿童免费乘车。

| 日期 | 座位 |
|:----|------:|
| 星期一 | 48 |
| 星期五 | 120 |

输入 `train --book 7` 或阅读[规则](https://example.org/rules)。亲爱的 {name}，祝您旅途愉快！
""",
}
