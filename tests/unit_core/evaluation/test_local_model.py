"""Which embedding model a measurement runs on."""

from __future__ import annotations

import argparse
import io

from core.evaluation import command
from core.evaluation.local_model import load_encoder
from core.evaluation.result import Options
from core.records import DEFAULT_EMBEDDER, FALLBACK_EMBEDDER


def test_the_default_one_or_the_one_asked_for() -> None:
    assert load_encoder(Options()).name == DEFAULT_EMBEDDER
    assert load_encoder(Options(embedder=FALLBACK_EMBEDDER)).name == FALLBACK_EMBEDDER


def test_one_that_isnt_in_the_catalog() -> None:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    err = io.StringIO()
    assert command.run(parser.parse_args(["silence", "--embedder", "word2vec"]), io.StringIO(), err) == 1
    assert "no embedding model word2vec" in err.getvalue() and FALLBACK_EMBEDDER in err.getvalue()
