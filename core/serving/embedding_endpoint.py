"""`/v1/embeddings`: texts as vectors, by the model that recall and search use."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import msgspec
import numpy as np
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from core.indexing import Indexing
from core.model.base import Encoded
from core.serving.faults import Fault
from core.serving.requests import read

_MOST_TEXTS = 256
_LONGEST_TEXT = 100_000

# Embedded in one go: questions of the user's get in between.
_AT_ONCE = 8


class _Request(msgspec.Struct):
    input: str | list[Any]
    encoding_format: str = "float"
    dimensions: int | None = None


_requests = msgspec.json.Decoder(_Request)


class EmbeddingEndpoint:
    """Answers as OpenAI's server does."""

    def __init__(self, indexing: Indexing) -> None:
        self._indexing = indexing

    async def __call__(self, request: Request) -> Response:
        """
        Raises:
            Fault: it can't be carried out.
        """
        wanted: _Request = read(_requests, await request.body())
        texts = _texts(wanted)
        if wanted.encoding_format not in ("float", "base64"):
            raise Fault(400, "encoding_format is float or base64.", param="encoding_format")
        encoded: list[Encoded] = []
        for start in range(0, len(texts), _AT_ONCE):
            some = texts[start : start + _AT_ONCE]
            vectors = await asyncio.to_thread(self._indexing.passages, some)
            if len(vectors) < len(some):
                raise Fault(503, "The embedding model isn't loaded yet.", code="no_embedder", kind="server_error")
            encoded += vectors
            if await request.is_disconnected():
                return Response(status_code=499)  # nobody reads it
        dimensions = len(encoded[0].vector)
        if wanted.dimensions not in (None, dimensions):
            raise Fault(400, f"The vectors have {dimensions} dimensions.", param="dimensions")
        tokens = sum(len(one.tokens) for one in encoded)
        data = [
            {"object": "embedding", "index": index, "embedding": _written(one, wanted.encoding_format)}
            for index, one in enumerate(encoded)
        ]
        usage = {"prompt_tokens": tokens, "total_tokens": tokens}
        return JSONResponse({"object": "list", "data": data, "model": encoded[0].embedder, "usage": usage})


def _texts(wanted: _Request) -> list[str]:
    given = [wanted.input] if isinstance(wanted.input, str) else wanted.input
    if not given or len(given) > _MOST_TEXTS:
        raise Fault(400, f"Between 1 and {_MOST_TEXTS} texts are embedded at a time.", param="input")
    texts = [one for one in given if isinstance(one, str)]
    if len(texts) < len(given):
        raise Fault(400, "Texts are embedded, not tokens.", param="input")
    if any(not one.strip() or len(one) > _LONGEST_TEXT for one in texts):
        raise Fault(400, f"A text has between 1 and {_LONGEST_TEXT} characters.", param="input")
    return texts


def _written(one: Encoded, form: str) -> Any:
    if form == "base64":
        return base64.b64encode(one.vector.astype("<f4").tobytes()).decode()
    return np.asarray(one.vector, np.float32).tolist()
