"""From the user's choice to a loaded model."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from core.errors import ModelError
from core.model.base import Embedder, LanguageModel
from core.model.beside import Beside
from core.model.catalog import Catalog, CatalogEmbedder, EmbedderRuntime
from core.model.hardware import threads
from core.model.scripted import demo_model
from core.records import Adapter


class LlamaLoader:
    """Loads catalog models and the user's own GGUF files with llama.cpp.

    Args:
        saving: whether a reply that begins now is to be written on half the cores.
        quantized_kv: whether a model that is loaded now keeps keys and values in 8 bits.
        use_gpu: whether it is put onto graphics processors.
        beside: what else computes here.
    """

    def __init__(
        self,
        catalog: Catalog,
        models: Path,
        saving: Callable[[], bool] = lambda: False,
        quantized_kv: Callable[[], bool] = lambda: False,
        use_gpu: Callable[[], bool] = lambda: True,
        beside: Beside | None = None,
    ) -> None:
        self._catalog = catalog
        self._models = models
        self._saving = saving
        self._quantized_kv = quantized_kv
        self._use_gpu = use_gpu
        self._beside = beside or Beside()

    def name(self, choice: str) -> str:
        """What to call it while it loads."""
        return self._catalog.info(choice, self._models).name

    def load(
        self,
        choice: str,
        *,
        context_length: int,
        adapters: Sequence[Adapter] = (),
        on_progress: Callable[[float], None],
        cancelled: threading.Event,
    ) -> LanguageModel:
        """Load it. See `core.engine.Loader`."""
        # Loading the native library takes a while; the core answers before.
        from core.model.llama import LlamaModel

        info = self._catalog.info(choice, self._models)
        if not info.path and not Path(choice).is_absolute():
            raise ModelError(
                f"{info.name} isn't on this computer.",
                safe="Conversations and memories are as they were.",
                next_step="Download it on the Models page, or choose another model.",
            )
        return LlamaModel.load(
            Path(info.path or choice),
            name=info.name,
            context_length=context_length,
            sampling=info.sampling,
            functions=self._catalog.functions(choice),
            threads=threads(),
            saving=self._saving,
            beside=lambda: self._beside.threads,
            on_progress=on_progress,
            cancelled=cancelled,
            adapters=adapters,
            quantized_kv=self._quantized_kv(),
            use_gpu=self._use_gpu(),
            eyes=Path(info.eyes) if info.eyes else None,
        )


class DemoLoader:
    """Loads the scripted model, whatever is chosen: to look at the program without a model."""

    def name(self, choice: str) -> str:  # noqa: ARG002 - there is only one
        return "Demo"

    def load(
        self,
        choice: str,  # noqa: ARG002
        *,
        context_length: int,
        adapters: Sequence[Adapter] = (),  # noqa: ARG002
        on_progress: Callable[[float], None],
        cancelled: threading.Event,  # noqa: ARG002
    ) -> LanguageModel:
        """Make it; nothing can go wrong."""
        on_progress(1.0)
        return demo_model(context_length)


def load_embedder(entry: CatalogEmbedder, models: Path) -> Embedder:
    """Load an embedding model of the catalog. Takes seconds.

    Raises:
        ModelError: its weights are missing or can't be read.
    """
    # What evaluates them takes a while to import; the core answers before.
    weights = entry.weights(models)
    if entry.runtime is EmbedderRuntime.MINILM:
        from core.model.embedder import MiniLmEmbedder

        return MiniLmEmbedder(weights)
    from core.model.e5_embedder import E5Embedder

    return E5Embedder(weights)
