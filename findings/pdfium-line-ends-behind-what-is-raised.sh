#!/bin/sh
# pypdfium2 5.15.2 (pdfium): in a line of text with a raised or lowered digit, such as the mark of a note or an exponent, the text that is taken of it
# ends the line behind that digit: "About 10", a 6 of 7 points raised by 4, " boats" come as "About 106\r\n boats", with a line end that stands nowhere
# on the page. What joins lines to paragraphs takes every note's mark for an end of a paragraph, and of 10^6 it reads 106.
# Seen: raised by 0: 'About 106 boats'; by 4 and lowered by 2.5: 'About 106\r\n boats'.
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet pypdfium2==5.15.2
"$folder/venv/bin/python" - <<'PYTHON'
import pypdfium2


def taken(rise):
    said = b"BT /F 11 Tf 72 760 Td (About 10) Tj /F 7 Tf %.1f Ts (6) Tj /F 11 Tf 0 Ts ( boats) Tj ET" % rise
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(said), said),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    file, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(bodies) + 1, table)
    return pypdfium2.PdfDocument(file)[0].get_textpage().get_text_range()


for rise, text in ((0, "About 106 boats"), (4, "About 106\r\n boats"), (-2.5, "About 106\r\n boats")):
    print(rise, repr(taken(rise)))
    assert taken(rise) == text
PYTHON
