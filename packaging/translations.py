"""Collects what the window says, keeps resources/translations up to date and compiles it.

    python packaging/translations.py            update the .ts and .qm files
    python packaging/translations.py --check    change nothing; fail if something is missing or out of date

Texts come from three places: `tr()` and `translate()` in app/; what the core's errors and download sources say, in
core/; descriptions in resources/models.toml. Those of the core are of the context `core`, with `{}` for what is filled in.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
CORE_TEXTS = TRANSLATIONS / "core_texts.txt"

# Language, and how many plural forms it has in Qt. English only needs those.
LANGUAGES = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "ko": 1, "pt_BR": 2, "ru": 3, "zh_CN": 1}

# Arguments of the core's errors and notices that the user reads.
PROBLEM_FIELDS = ("what", "safe", "next_step")


@dataclass(frozen=True)
class Text:
    """One text of the program. `plural`: it has forms for numbers."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


class UntranslatableError(Exception):
    """A call that can't be understood without running the program."""


# --- texts of the window --------------------------------------------------------------------------------------------


class _Window(ast.NodeVisitor):
    """Finds `self.tr(text, comment, n)` and `translate(context, text, comment, n)`, under whatever name it has."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._classes: list[str] = []
        self._translate_names = {"translate"}
        self.texts: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        if isinstance(node.value, ast.Attribute) and ast.unparse(node.value) == "QCoreApplication.translate":
            self._translate_names |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr == "tr":
            if ast.unparse(called.value) != "self" or not self._classes:
                raise UntranslatableError(f"{self._path}:{node.lineno}: use self.tr() or QCoreApplication.translate()")
            self._add(self._classes[-1], node.args, node.lineno)
        elif (isinstance(called, ast.Name) and called.id in self._translate_names) or (
            ast.unparse(called) == "QCoreApplication.translate"
        ):
            if not (isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)):
                raise UntranslatableError(f"{self._path}:{node.lineno}: the context has to be written out")
            # Texts of the core are collected where they are written.
            if node.args[0].value != "core":
                self._add(node.args[0].value, node.args[1:], node.lineno)
        self.generic_visit(node)

    def _add(self, context: str, arguments: list[ast.expr], line: int) -> None:
        if not (isinstance(arguments[0], ast.Constant) and isinstance(arguments[0].value, str)):
            raise UntranslatableError(f"{self._path}:{line}: the text has to be written out")
        comment = ast.literal_eval(arguments[1]) if len(arguments) > 1 else ""
        self.texts.append(Text(context, arguments[0].value, comment or "", plural=len(arguments) > 2))


def window_texts() -> list[Text]:
    """Raises: UntranslatableError: a call whose context or text isn't written out."""
    found: list[Text] = []
    for path in sorted((ROOT / "app").rglob("*.py")):
        visitor = _Window(path.relative_to(ROOT))
        visitor.visit(ast.parse(path.read_text("utf-8")))
        found += visitor.texts
    return found


# --- texts of the core ----------------------------------------------------------------------------------------------


def _patterns(node: ast.expr, constants: dict[str, str]) -> list[str]:
    """The texts an expression can have, `{}` for what is filled in."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=values):
            return ["".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in values)]
        case ast.IfExp(body=body, orelse=other):
            return _patterns(body, constants) + _patterns(other, constants)
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return [a + b for a in _patterns(left, constants) for b in _patterns(right, constants)]
        case ast.Name(id=name) if name in constants:
            return [constants[name]]
    return []


def _core_file_texts(tree: ast.Module, errors: set[str]) -> Iterator[str]:
    constants: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            for text in _patterns(node.value, {}):
                constants[node.targets[0].id] = text
                if node.targets[0].id in (*PROBLEM_FIELDS, "words"):
                    yield text
    returned: dict[str, list[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            ends = [end.value for end in ast.walk(node) if isinstance(end, ast.Return) and end.value is not None]
            returned[node.name] = [text for end in ends for text in _patterns(end, constants)]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        fields = [keyword.value for keyword in node.keywords if keyword.arg in PROBLEM_FIELDS]
        # An error may be chosen at run time: what is safe and what to do only errors are told.
        if node.args and (_called(node) in errors or fields):
            fields.append(node.args[0])
        for field in fields:
            yield from _patterns(field, constants)
            if isinstance(field, ast.Call):
                yield from returned.get(_called(field), ())


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def core_texts() -> list[str]:
    """What errors and notices of the core say, sorted. What `eval` says is for a terminal and stays English."""
    files = (path for path in sorted((ROOT / "core").rglob("*.py")) if "evaluation" not in path.parts)
    trees = [ast.parse(path.read_text("utf-8")) for path in files]
    errors = {"RememoraError"}
    while True:  # classes that derive from RememoraError, however far
        more = {
            node.name
            for tree in trees
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and any(isinstance(base, ast.Name) and base.id in errors for base in node.bases)
        }
        if more <= errors:
            break
        errors |= more
    texts = {text for tree in trees for text in _core_file_texts(tree, errors)}
    catalog = tomllib.loads((ROOT / "resources" / "models.toml").read_text("utf-8"))
    entries = (*catalog["model"], *catalog["embedder"])
    texts |= {entry["description"] for entry in entries if "description" in entry}
    return sorted(text for text in texts if text.strip("{} ."))


# --- files ----------------------------------------------------------------------------------------------------------


def updated(language: str, texts: Iterable[Text], present: str) -> tuple[str, list[Text]]:
    """The .ts file with exactly these texts, keeping the translations in `present`; and what isn't translated."""
    known = {}
    if present:
        for context in ET.fromstring(present).iter("context"):  # noqa: S314 - our own file
            for message in context.iter("message"):
                key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
                known[key] = message.find("translation")
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    missing: list[Text] = []
    for text in sorted(set(texts), key=lambda t: (t.context, t.source, t.comment)):
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        translation = known.get((text.context, text.source, text.comment))
        if translation is None or not _finished(translation, text.plural, LANGUAGES[language]):
            missing.append(text)
            translation = ET.Element("translation", type="unfinished")
        message.append(translation)
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n', missing


def _finished(translation: ET.Element, plural: bool, forms: int) -> bool:
    if translation.get("type") == "unfinished":
        return False
    if plural:
        return [bool(form.text) for form in translation.iter("numerusform")] == [True] * forms
    return bool(translation.text)


def compiled(source: str) -> bytes:
    """The .qm file of a .ts file. Numbers in it are written as the language does: %n becomes %Ln."""
    import PySide6

    root = ET.fromstring(source)  # noqa: S314 - our own file
    for form in root.iter("numerusform"):
        form.text = (form.text or "").replace("%n", "%Ln")

    with tempfile.TemporaryDirectory() as folder:
        ts, qm = Path(folder) / "texts.ts", Path(folder) / "texts.qm"
        ts.write_text(ET.tostring(root, encoding="unicode"), "utf-8")
        lrelease = Path(PySide6.__file__).parent / "lrelease"
        subprocess.run([str(lrelease), "-silent", str(ts), "-qm", str(qm)], check=True)
        return qm.read_bytes()


def main() -> int:
    """Returns the exit code: 1 if a translation is missing, or with `--check` if a file is out of date."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing")
    check = parser.parse_args().check

    of_core = core_texts()
    texts = window_texts() + [Text("core", text) for text in of_core]
    files: dict[Path, bytes] = {CORE_TEXTS: "".join(f"{t}\n" for t in of_core if "{}" in t).encode()}
    complete = True
    for language in LANGUAGES:
        path = TRANSLATIONS / f"rememora_{language}.ts"
        wanted = [text for text in texts if text.plural] if language == "en" else texts
        source, missing = updated(language, wanted, path.read_text("utf-8") if path.exists() else "")
        for text in missing:
            print(f"{path.name}: not translated: {text.context}: {text.source}", file=sys.stderr)
        complete = complete and not missing
        files[path] = source.encode()
        files[path.with_suffix(".qm")] = compiled(source)
    changed = [path for path, content in files.items() if not path.exists() or path.read_bytes() != content]
    if check:
        for path in changed:
            print(f"{path.name} is out of date: run `make translations`", file=sys.stderr)
        return 0 if complete and not changed else 1
    for path in changed:
        path.write_bytes(files[path])
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
