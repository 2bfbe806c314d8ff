#!/bin/sh
# dateparser 1.5.0 reads "a month from today" as a month ago, and "5 July 26", with dates of the future preferred, as a day a hundred years from now.
# Seen (said on 25 November 2026): 2026-10-25 and 2126-07-05. One would expect 2026-12-25, and 2026-07-05 or 2027-07-05.
# Fails if that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from dateparser.date import DateDataParser
said = datetime(2026, 11, 25, 12)
reader = DateDataParser(languages=["en"], settings={"RELATIVE_BASE": said, "PREFER_DATES_FROM": "future"})
for text, expected in (("a month from today", "2026-10-25"), ("5 July 26", "2126-07-05")):
    found = reader.get_date_data(text).date_obj
    print(f"dateparser 1.5.0: {text!r} -> {found:%Y-%m-%d}")
    assert f"{found:%Y-%m-%d}" == expected, "changed"
PYTHON
