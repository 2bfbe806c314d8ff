"""Checks the evaluation sets in documents/ and tasks/: counts, halves, formats, nothing twice.

With a folder that documents/fetch.sh filled, every answer must also stand on its page:
python tests/quality/check_sets.py [FOLDER]
"""

import html
import json
import re
import sys
import unicodedata
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LANGUAGES = {"en", "de", "fr", "es", "zh", "ja"}
NEAR = 500
problems: list[str] = []


def must(condition: bool, what: str) -> None:
    if not condition:
        problems.append(what)


def halves(name: str, items: list[dict[str, Any]]) -> None:
    parts = Counter(item["part"] for item in items)
    must(set(parts) == {"tuned", "held"}, f"{name}: parts are {dict(parts)}")
    must(abs(parts["tuned"] - parts["held"]) <= max(1, len(items) // 20), f"{name}: uneven halves {dict(parts)}")


def unique(name: str, values: list[str]) -> None:
    for value, count in Counter(values).items():
        must(count == 1, f"{name}: {count} times {value[:60]!r}")
        must(bool(value.strip()), f"{name}: an empty text")


def task(name: str) -> Any:
    return json.loads((HERE / "tasks" / f"{name}.json").read_text("utf-8"))


def check_tasks() -> None:
    summaries = task("summaries")
    must(len(summaries) == 12, "summaries: not 12")
    halves("summaries", summaries)
    must({item["language"] for item in summaries} == LANGUAGES, "summaries: languages")
    for item in summaries:
        must(len(item["facts"]) == 10, f"{item['id']}: not 10 facts")
        text = item["text"].lower()
        for fact in item["facts"]:
            must(all(piece for pieces in fact["any"] for piece in pieces), f"{item['id']}: an empty piece")
            found = any(all(piece.lower() in text for piece in pieces) for pieces in fact["any"])
            must(found, f"{item['id']}: not in the text: {fact['fact']}")

    translations = task("translations")
    must(len(translations) == 60, "translations: not 60")
    halves("translations", translations)
    unique("translations", [item["text"] for item in translations])
    pairs = Counter((item["from"], item["to"]) for item in translations)
    must(set(pairs.values()) == {15} and len(pairs) == 4, f"translations: {dict(pairs)}")
    for item in translations:
        for source, target in item["terms"]:
            twice = (
                item["text"].lower().count(source.lower()) > 1 and item["reference"].lower().count(target.lower()) > 1
            )
            must(twice, f"{item['id']}: {source} → {target} doesn't occur twice")
        for mark in ("|", "`", "**", "$", "\n- ", "\n> ", "\n  ", "]("):
            must(item["text"].count(mark) == item["reference"].count(mark), f"{item['id']}: not the same {mark!r}")

    texts: list[str] = []
    for group in task("classification")["sets"]:
        halves(group["name"], group["texts"])
        labels = Counter(item["label"] for item in group["texts"])
        must(set(labels) == {label["name"] for label in group["labels"]}, f"{group['name']}: labels")
        must(len(set(labels.values())) == 1, f"{group['name']}: unbalanced {dict(labels)}")
        must({item["language"] for item in group["texts"]} == LANGUAGES, f"{group['name']}: languages")
        must(all(len(label["examples"]) == 4 for label in group["labels"]), f"{group['name']}: examples")
        texts += [item["text"] for item in group["texts"]]
        texts += [example for label in group["labels"] for example in label["examples"]]
    unique("classification", texts)
    must(len(texts) >= 420, "classification: too few")

    proofreading = task("proofreading")
    halves("proofreading", proofreading)
    unique("proofreading", [item["text"] for item in proofreading])
    right = sum(item["text"] == item["corrected"] for item in proofreading)
    must((len(proofreading), right) == (80, 20), f"proofreading: {len(proofreading)}, {right} of them right")

    extraction = task("extraction")
    must(len(extraction) == 12, "extraction: not 12")
    halves("extraction", extraction)
    for item in extraction:
        must(all(len(row) == len(item["columns"]) for row in item["rows"]), f"{item['id']}: a row with missing cells")


def plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text)
    for mark, replacement in ("’'", "‘'", '”"', '“"'):
        text = text.replace(mark, replacement)
    return re.sub(r"\s+", "", text).lower()


def without_tags(text: str) -> str:
    text = re.sub(r"(?is)<(script|style|head)\b.*?</\1>", " ", text)
    return html.unescape(re.sub(r"(?s)<[^>]+>", " ", text))


def pages(path: Path) -> list[str]:
    if path.suffix == ".pdf":
        import pypdfium2

        document = pypdfium2.PdfDocument(path)
        read = [document[number].get_textpage().get_text_range() for number in range(len(document))]
        return [re.sub(r"[\x02\ufffe]\s*", "", page) for page in read]
    if path.suffix == ".epub":
        with zipfile.ZipFile(path) as book:
            return [
                "\n".join(without_tags(book.read(name).decode()) for name in book.namelist() if name.endswith("xhtml"))
            ]
    text = path.read_text("utf-8")
    return [without_tags(text) if path.suffix == ".html" else text]


def check_questions(folder: Path | None) -> None:
    lines = (HERE / "documents" / "questions.jsonl").read_text("utf-8").splitlines()
    questions = [json.loads(line) for line in lines]
    must(len(questions) >= 200, "questions: fewer than 200")
    unique("questions", [item["question"] for item in questions])
    unique("questions", [item["id"] for item in questions])
    for language in {item["language"] for item in questions}:
        halves(f"questions in {language}", [item for item in questions if item["language"] == language])
    read: dict[str, list[str]] = {}
    for item in questions:
        must(
            bool(item["answer"]) == bool(item["where"]), f"{item['id']}: an answer without a place, or a place without"
        )
        must(
            all(option.strip() for piece in item["answer"] for option in piece.split("|")),
            f"{item['id']}: an empty piece",
        )
        if folder is None:
            continue
        for place in item["where"]:
            name = place["file"]
            if name not in read:
                read[name] = [plain(page) for page in pages(folder / "files" / name)]
            if "page" in place:
                text = read[name][place["page"] - 1]
            else:
                words = plain(place["words"])
                at = read[name][0].find(words)
                must(at >= 0, f"{item['id']}: {place['words']!r} isn't in {name}")
                text = read[name][0][max(0, at - NEAR) : at + len(words) + NEAR]
            for piece in item["answer"]:
                must(
                    any(plain(option) in text for option in piece.split("|")),
                    f"{item['id']}: {piece!r} isn't at its place",
                )


if __name__ == "__main__":
    check_tasks()
    check_questions(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
    print("\n".join(problems) or "all sets are in order")
    sys.exit(bool(problems))
