"""Pictures that the person in the README's pictures shows: drawn, so that they are nobody's."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

PAPER, INK = "#fbfaf5", "#22242a"

RECEIPT = (
    "PEDAL & SPOKE",
    "Rua do Almada 41, Porto",
    "",
    "New chain|24.90",
    "Brake pads, front|12.50",
    "Labour, 1 hour|35.00",
    "",
    "TOTAL EUR|72.40",
    "Guarantee: 6 months",
)
TIMETABLE = ("TRAM 22", "to Batalha", "", "9:00, 9:30, 10:00, 10:30", "11:00, 11:30, 12:00, 12:30", "last tram 19:15")
RECIPE = ("OAT BREAD", "", "400 g flour", "100 g oats", "8 g salt, 20 g yeast", "bake 45 min at 210 °C")
NOTICE = ("BLUE RABBIT CHOIR", "", "Rehearsal moves to", "Thursday, 19:30", "Room 4, old school")
LABEL = ("SEEDS", "Tomato 'Ox Heart'", "", "sow: February - April", "harvest: from July")


def drawn(lines: tuple[str, ...], *, paper: str = PAPER, ink: str = INK) -> bytes:
    """A written paper, as a PNG file's contents. What stands behind `|` in a line is written at the right edge."""
    font = ImageFont.load_default(40)
    width = max(620, 120 + int(max(font.getlength(line) for line in lines)))
    image = Image.new("RGB", (width, 100 + 62 * len(lines)), paper)
    pen = ImageDraw.Draw(image)
    for at, line in enumerate(lines):
        left, _, right = line.partition("|")
        height = 50 + 62 * at
        pen.text((60, height), left, fill=ink, font=font)
        pen.text((width - 60, height), right, fill=ink, font=font, anchor="ra")
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


# What is said with a picture, its file's name, and what it holds.
SHOWN = (
    ("This hangs at the tram stop.", "tram.png", drawn(TIMETABLE, paper="#16395b", ink="#f5f7fa")),
    ("My grandmother's bread, I want to bake it on Sunday.", "bread.png", drawn(RECIPE, paper="#f3ead6")),
    ("A note from our choir.", "choir.png", drawn(NOTICE, paper="#dfeaf7")),
    ("I bought these seeds for the balcony.", "seeds.png", drawn(LABEL, paper="#2f5d3a", ink="#f6f4e6")),
    ("My bike is repaired. Here is the receipt from the bike shop.", "receipt.png", drawn(RECEIPT)),
)
ASKED = "What did the repair at the bike shop cost, and how long is the guarantee?"
