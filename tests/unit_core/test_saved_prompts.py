"""The prompt library in the core: kept, ordered, erased; written to files and taken from files of any make."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import protocol
from core.errors import InvalidRequest
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.prompt_files import read, written
from core.records import PromptDraft, SavedPrompt, SavedPromptId, fields_of
from tests.unit_core.running_core import RunningCore, ScriptedLoader


@pytest.fixture
def core(paths: Paths, embedder: Embedder) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, None)
    core.hello()
    yield core
    core.close()


def listed(core: RunningCore) -> protocol.SavedPromptsListed:
    return core.ask(protocol.ListSavedPrompts(), protocol.SavedPromptsListed)


def names(core: RunningCore) -> list[str]:
    return [prompt.name for prompt in listed(core).prompts]


def save(core: RunningCore, name: str, text: str = "Text", prompt_id: int | None = None) -> SavedPrompt:
    wanted = None if prompt_id is None else SavedPromptId(prompt_id)
    return core.ask(protocol.SavePrompt(prompt_id=wanted, name=name, text=text), protocol.PromptSaved).prompt


def refused(core: RunningCore, command: protocol.Command) -> str:
    return core.ask(command, protocol.Failed).problem.what


def test_they_are_kept_changed_and_ordered(core: RunningCore) -> None:
    one, two = save(core, "  One \n two ", "Do {{this}}\r\nnow "), save(core, "Three")
    assert (one.name, one.text) == ("One two", "Do {{this}}\nnow")
    assert names(core) == ["One two", "Three"]
    assert save(core, "Four", "else", two.id).id == two.id
    core.ask(protocol.OrderPrompts(prompt_ids=(two.id,)), protocol.Done)
    assert names(core) == ["Four", "One two"]
    changed = [item for item in core.seen if isinstance(item, protocol.SavedPromptsChanged)]
    assert [prompt.name for prompt in changed[-1].prompts] == ["Four", "One two"], "every window hears of it"


def test_a_copy_stands_after_the_original_under_another_name(core: RunningCore) -> None:
    one = save(core, "One", "text")
    save(core, "Two")
    for _ in range(2):
        core.ask(protocol.DuplicatePrompt(prompt_id=one.id), protocol.PromptSaved)
    assert names(core) == ["One", "One (3)", "One (2)", "Two"]
    long = save(core, "x" * 80)
    copy = core.ask(protocol.DuplicatePrompt(prompt_id=long.id), protocol.PromptSaved).prompt
    assert copy.name == "x" * 76 + " (2)"


def test_a_delete_can_be_undone_and_is_erased_at_the_end(core: RunningCore, paths: Paths) -> None:
    one = save(core, "One", "a xylophone")
    core.ask(protocol.DeletePrompt(prompt_id=one.id), protocol.Done)
    assert names(core) == []
    assert "doesn't exist" in refused(core, protocol.DeletePrompt(prompt_id=one.id))
    save(core, "one")
    core.ask(protocol.RestorePrompt(prompt_id=one.id), protocol.Done)
    assert names(core) == ["One (2)", "one"], "its name was taken meanwhile"
    core.ask(protocol.DeletePrompt(prompt_id=one.id), protocol.Done)
    core.close()
    assert not any(b"xylophone" in file.read_bytes() for file in paths.data.rglob("*") if file.is_file())


def test_a_library_begins_once(core: RunningCore) -> None:
    assert not listed(core).begun
    drafts = (PromptDraft(name="Translate", text="{{text}}"), PromptDraft(name="Explain", text="{{what}}"))
    core.ask(protocol.BeginSavedPrompts(prompts=drafts), protocol.Done)
    assert listed(core).begun
    for prompt in listed(core).prompts:
        core.ask(protocol.DeletePrompt(prompt_id=prompt.id), protocol.Done)
    core.ask(protocol.BeginSavedPrompts(prompts=drafts), protocol.Done)
    assert names(core) == [], "what was removed doesn't come again"
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert not listed(core).begun, "after everything was deleted all is as on the first day"


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("", "text", "needs a name"),
        ("name", "  \n", "needs a name and a text"),
        ("x" * 81, "text", "longer than 80"),
        ("name", "x" * 20_001, "longer than 20,000"),
        ("TAKEN", "text", "called “TAKEN” already"),
    ],
)
def test_what_cannot_be_kept_is_refused(core: RunningCore, name: str, text: str, why: str) -> None:
    save(core, "Taken")
    assert why in refused(core, protocol.SavePrompt(name=name, text=text))
    assert names(core) == ["Taken"]


def test_the_library_has_an_end(core: RunningCore) -> None:
    drafts = tuple(PromptDraft(name=f"{number}", text="x") for number in range(500))
    core.ask(protocol.BeginSavedPrompts(prompts=drafts), protocol.Done)
    assert "full" in refused(core, protocol.SavePrompt(name="one more", text="x"))


def test_out_and_in_again(core: RunningCore, tmp_path: Path) -> None:
    save(core, "One", "Do {{this|that}}\n\n# 花 🦊")
    save(core, "Two")
    path = tmp_path / "prompts.json"
    assert core.ask(protocol.ExportPrompts(path=str(path)), protocol.PromptsExported).count == 2
    imported = core.ask(protocol.ImportPrompts(path=str(path)), protocol.PromptsImported)
    assert (imported.added, imported.same, imported.unusable) == (0, 2, 0)
    core.ask(protocol.DeletePrompt(prompt_id=SavedPromptId(1)), protocol.Done)
    save(core, "One", "another text")
    imported = core.ask(protocol.ImportPrompts(path=str(path)), protocol.PromptsImported)
    assert (imported.added, imported.same) == (1, 1)
    assert names(core) == ["Two", "One", "One (2)"]
    assert "can't be written" in refused(core, protocol.ExportPrompts(path=str(tmp_path)))
    assert "can't be read" in refused(core, protocol.ImportPrompts(path=str(tmp_path / "nothing.json")))


# --- files ------------------------------------------------------------------------------------------------------------

Write = Callable[[str, str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_one(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write_one


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "ours.json",
            {"format": "rememora-prompts", "version": 1, "prompts": [{"name": "Poem", "text": "Of {{what}}"}]},
        ),
        ("web.json", [{"command": "/poem", "title": "Poem", "content": "Of {{what}}", "access_control": None}]),
        ("command.json", [{"command": "/Poem", "content": "Of {{what}}"}]),
        ("chat.json", {"promptGroups": [{"name": "Poem", "productionPrompt": {"prompt": "Of {{what}}"}}]}),
        ("one.json", {"name": "Poem", "prompt": "Of {{what}}"}),
    ],
)
def test_json_of_several_programs(write: Write, name: str, content: object) -> None:
    assert read(write(name, json.dumps(content))) == ([PromptDraft(name="Poem", text="Of {{what}}")], 0)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", 'act,prompt\nPoem,"Of {{what}}"\n'),
        ("b.csv", "Title;Content\nPoem;Of {{what}}\n"),
        ("c.csv", '\ufeffname,text,tags\n"Poem","Of {{what}}",x\n'),
        ("d.tsv", "name\ttext\nPoem\tOf {{what}}\n"),
        ("e.md", "# Poem\n\nOf {{what}}\n"),
        ("f.md", "# My prompts\n\nSome words.\n\n## Poem\n\nOf {{what}}\n"),
    ],
)
def test_tables_and_markdown(write: Write, name: str, content: str) -> None:
    assert read(write(name, content))[0] == [PromptDraft(name="Poem", text="Of {{what}}")]


def test_entries_that_are_none_are_counted(write: Write) -> None:
    entries = [
        {"name": "Poem", "text": "x"},
        {"name": "", "text": "x"},
        {"name": 5, "text": []},
        "x",
        None,
        {"name": "y"},
    ]
    assert read(write("some.json", json.dumps(entries))) == ([PromptDraft(name="Poem", text="x")], 5)


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.json", "{", "no whole JSON"),
        ("b.json", "[" * 100_000, "no whole JSON"),
        ("c.json", "5", "no prompts"),
        ("d.json", '{"prompts": 5}', "no prompts"),
        ("e.json", b"\xff\xfe\x00binary", "no text file"),
        ("f.json", "", "no whole JSON"),
        ("g.csv", "one,two\n1,2\n", "no prompts"),
        ("h.md", "just text", "no prompts"),
        ("i.json", '{"format": "rememora-prompts", "version": 2, "prompts": []}', "newer version"),
        ("j.json", b" " * (8 * 1024 * 1024 + 1), "larger than 8 MB"),
        ("k.csv", 'name,text\n"open,' + "x" * 200_000, "no prompts"),
    ],
)
def test_bad_files_say_what_is_wrong(write: Write, name: str, content: str | bytes, why: str) -> None:
    with pytest.raises(InvalidRequest) as refusal:
        read(write(name, content))
    problem = refusal.value.problem
    assert why in problem.what
    assert problem.safe
    assert problem.next_step


@given(st.lists(st.tuples(st.text(min_size=1, max_size=9), st.text(min_size=1, max_size=20)), min_size=1, max_size=4))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, some: list[tuple[str, str]]) -> None:
    drafts = [PromptDraft(name=name, text=text) for name, text in some]
    path = tmp_path_factory.mktemp("prompts") / "x.json"
    path.write_bytes(written(drafts))
    try:
        found, unusable = read(path)
    except InvalidRequest:
        return  # nothing but space and control characters
    assert len(found) + unusable == len(drafts)


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("no fields", []),
        ("{{a}}", [("a", "", ())]),
        ("{{ a b | c }}", [("a b", "c", ())]),
        ("{{a|b|c}}", [("a", "b", ("b", "c"))]),
        ("{{a:b|c}}", [("a", "b", ("b", "c"))]),
        ("{{a|}} {{b||}}", [("a", "", ()), ("b", "", ())]),
        ("{{without an end", []),
        ("{{}} {{ }} {{|x}} { {a} }", []),
        ("{{a\nb}}", []),
        ("{{{a}}}", [("a", "", ())]),
        ("{{a {{b}} c}}", [("b", "", ())]),
        ("{{" * 10_000, []),
        ("{{花}}与{{é|ü}}", [("花", "", ()), ("é", "ü", ())]),
    ],
)
def test_fields(text: str, fields: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert [(field.name, field.default, field.choices) for field in fields_of(text)] == fields
    for field in fields_of(text):
        assert text[field.start : field.end].startswith("{{")
        assert text[field.start : field.end].endswith("}}")


@given(st.text(st.sampled_from("{}|: ab\n"), max_size=200))
def test_fields_of_any_text(text: str) -> None:
    end = 0
    for field in fields_of(text):
        assert end <= field.start < field.end
        assert field.name.strip()
        end = field.end
