"""llama.cpp's own server as a baseline: it keeps the last prompt, and has no memory to look into."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import httpx

from core.model.hardware import threads
from core.records import Settings
from tests.servers.child import llama_server

# Of ordinary words in the starter model's vocabulary: what they say makes no difference to the time they take.
_FIRST_WORD, _WORDS = 1000, 5000

_PATIENCE_S = 300.0


def server_first_token_s(model: Path, program: Path, prompt_tokens: int, new_tokens: int) -> float:
    """Seconds to the first token of a reply to a prompt of which only the last `new_tokens` are new."""
    prompt = [_FIRST_WORD + place * 7 % _WORDS for place in range(prompt_tokens)]
    count = threads()
    with tempfile.TemporaryDirectory(prefix="rememora-bench-") as folder:
        options = ["--ctx-size", str(Settings().context_length), "--parallel", "1"]
        options += ["--threads", str(count.decode), "--threads-batch", str(count.prefill)]
        server = llama_server(program, model, Path(folder), *options)
        try:
            with httpx.Client(base_url=server.address, timeout=_PATIENCE_S) as client:
                _first_token_s(client, prompt[: prompt_tokens - new_tokens])
                return _first_token_s(client, prompt)
        finally:
            server.kill()


def _first_token_s(client: httpx.Client, prompt: list[int]) -> float:
    body = {"prompt": prompt, "n_predict": 1, "stream": True, "cache_prompt": True, "temperature": 0}
    began = time.perf_counter()
    with client.stream("POST", "/completion", json=body) as answer:
        answer.raise_for_status()
        next(line for line in answer.iter_lines() if line.startswith("data:"))
        return time.perf_counter() - began
