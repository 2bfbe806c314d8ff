"""The models that a measurement runs on."""

from __future__ import annotations

import threading

from core.errors import ModelError, NotFound
from core.evaluation.result import Options, Progress
from core.model.base import Embedder, LanguageModel
from core.model.catalog import load_catalog
from core.model.loader import LlamaLoader, load_embedder
from core.paths import default_paths
from core.records import DEFAULT_EMBEDDER, ModelId


def load_model(options: Options, context_length: int, progress: Progress) -> LanguageModel:
    """Load the model that was asked for, else the one the user has chosen.

    Raises:
        ModelError: there is none, or it can't be used.
    """
    paths = default_paths()
    choice = options.model or options.chosen()
    if choice is None:
        raise ModelError("No model is chosen yet.", next_step="Give one with --model FILE.gguf.")
    loader = LlamaLoader(load_catalog(), paths.models)
    return loader.load(
        choice,
        context_length=context_length,
        on_progress=lambda share: progress(int(100 * share), 100, "loading the model"),
        cancelled=threading.Event(),
    )


def load_encoder(options: Options) -> Embedder:
    """Load the embedding model that was asked for, else the default one.

    Raises:
        NotFound: the catalog doesn't have it.
        ModelError: it can't be used.
    """
    choice = ModelId(options.embedder or DEFAULT_EMBEDDER)
    catalog = load_catalog()
    entry = catalog.embedders.get(choice)
    if entry is None:
        raise NotFound(
            f"There is no embedding model {choice} in the catalog.", next_step=f"It has {', '.join(catalog.embedders)}."
        )
    return load_embedder(entry, default_paths().models)
