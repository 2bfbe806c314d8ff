"""Real files, attached and read by the program's own reader in its own process, up to the prompt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import DocumentStatus
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.pdf_files import lines, write_pdf
from tests.unit_core.documents.test_answering_attached import note_of, told
from tests.unit_core.documents.test_attached import attach, own


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[LibraryCore]:
    core = LibraryCore(paths, embedder, model, None, lambda: None)
    core.hello()
    core.ready()
    yield core
    core.close()


def test_a_letter_a_contract_and_a_damaged_file_sent_with_a_message(
    core: LibraryCore, model: ScriptedModel, folder: Path
) -> None:
    contract, letter, damaged = folder / "Contract.pdf", folder / "Letter.docx", folder / "Damaged.pdf"
    write_pdf(
        contract,
        [
            lines("The workshop rents the kiln for 340 euros a month."),
            lines("The agreement ends with a notice of six weeks."),
        ],
    )
    written = docx.Document()
    written.add_paragraph("Dear Ms Okafor, the glaze you asked for is called celadon.")
    written.save(str(letter))
    damaged.write_bytes(b"%PDF-1.7\nnothing more")
    accepted = attach(core, "What is in these?", contract, letter, damaged)
    assert {one.strip() for one in told(core, accepted)} == {
        "The workshop rents the kiln for 340 euros a month.",
        "The agreement ends with a notice of six weeks.",
        "Dear Ms Okafor, the glaze you asked for is called celadon.",
    }
    note = note_of(model)
    assert "[1] Contract, p. 1: The workshop rents" in note
    assert "[2] Contract, p. 2: The agreement ends" in note
    assert "[3] Letter, p. 1: Dear Ms Okafor" in note
    assert '(The attached file "Damaged.pdf" couldn\'t be read: ' in note
    assert [one.status for one in own(core, accepted)] == [
        DocumentStatus.READY,
        DocumentStatus.UNREAD,
        DocumentStatus.READY,
    ]
    core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    assert core.documents(conversation_id=accepted.conversation_id) == []
