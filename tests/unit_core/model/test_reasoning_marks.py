"""How a model marks its reasoning, read from chat templates of every shape we know, and told apart by the engine and the splitter."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.chat.reasoning import ReasoningSplitter
from core.model.base import Delta, Finished, ReasoningMarks, Token
from core.model.chat_template import chat_frames
from core.model.hardware import Threads
from core.model.llama import LlamaModel
from core.model.token_sampler import TokenSampler
from core.records import Sampling

from .gguf_files import write_gguf

HEAD = "{% for m in messages %}<|im_start|>{{ m.role }}\n"
TAIL = "<|im_end|>\n{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n"


def fields(opening: str, closing: str, *, name: str = "reasoning_content", end: str = "") -> str:
    """A template that writes the reasoning of the last reply, which is given in a field of its own."""
    wanted = f"m.{name} and loop.last and not add_generation_prompt"
    return f"{HEAD}{{% if {wanted} %}}{opening}{{{{ m.{name} }}}}{closing}{{% endif %}}{{{{ m.content }}}}{TAIL}{end}{{% endif %}}"


PARTS = """{% for m in messages %}[{{ m.role }}]
{%- if m.content is string %}{{ m.content }}{% else %}{% for part in m.content %}
{%- if part.type == 'thinking' %}[THINK]{{ part.thinking }}[/THINK]{% else %}{{ part.text }}{% endif %}
{%- endfor %}{% endif %}{% endfor %}{% if add_generation_prompt %}[assistant]{% endif %}"""

BLOCKS = """{% for m in messages %}<|{{ m.role }}_start|>
{%- if m.content is mapping %}{% for block in m.content.blocks %}
{%- if block.type == 'thoughts' %}<|inner_prefix|>{{ block.text }}<|inner_suffix|>{% else %}{{ block.text }}{% endif %}
{%- endfor %}{% else %}{{ m.content }}{% endif %}<|{{ m.role }}_end|>{% endfor %}
{%- if add_generation_prompt %}<|assistant_start|>{% endif %}"""

CHANNELS = """<|start|>system<|message|>Channels: <|channel|>analysis, <|channel|>commentary, <|channel|>final.<|end|>
{%- for m in messages %}{% if m.role == 'assistant' %}
{%- if m.thinking and loop.last and not add_generation_prompt %}<|start|>assistant<|channel|>analysis<|message|>{{ m.thinking }}<|end|>{% endif %}
{{- '<|start|>assistant<|channel|>final<|message|>' + m.content }}<|end|>
{%- else %}<|start|>{{ m.role }}<|message|>{{ m.content }}<|end|>{% endif %}{% endfor %}
{%- if add_generation_prompt %}<|start|>assistant{% endif %}"""

SWITCH = """{% for m in messages %}<|turn>{{ m.role }}
{{ m.content }}<turn|>
{% endfor %}{% if add_generation_prompt %}<|turn>model
{% if not enable_thinking | default(false) %}<|channel>thought
<channel|>{% endif %}{% endif %}"""

TAKES_OUT = """{% for m in messages %}{{ '<|' + m.role + '|>' }}
{%- if m.role == 'assistant' and '</reasoning>' in m.content %}{{ m.content.split('</reasoning>')[-1] }}
{%- else %}{{ m.content }}{% endif %}{% endfor %}{% if add_generation_prompt %}<|assistant|><reasoning>
{% endif %}"""

RESPONSE = """{% for m in messages %}<|TURN|><|{{ m.role | upper }}|>
{%- if m.role == 'assistant' %}{% if m.thinking and loop.last and not add_generation_prompt %}<|START_THINKING|>{{ m.thinking }}<|END_THINKING|>{% endif %}
{{- '<|START_RESPONSE|>' + m.content + '<|END_RESPONSE|>' }}{% else %}{{ m.content }}{% endif %}<|END|>
{%- endfor %}{% if add_generation_prompt %}<|TURN|><|ASSISTANT|>{% endif %}"""

WORDS = """{% for m in messages %}<|begin_{{ m.role }}|>
{% if m.reasoning and loop.last and not add_generation_prompt %}{{ m.reasoning }}
[BEGIN FINAL RESPONSE]
{% endif %}{{ m.content }}
{% endfor %}{% if add_generation_prompt %}<|begin_assistant|>
Here are my reasoning steps:
{% endif %}"""

CHINESE = fields("【思考】", "【/思考】").replace("<|im_", "<｜im_")

TOLD = "Put your thoughts between <thinking> and </thinking>." + HEAD + "{{ m.content }}" + TAIL + "{% endif %}"

THOUGHT, ANSWER = "The user greets me.\nI should be brief.", "Hello there!\n\nHow are you?\n"

# name -> (template, what the model writes when it reasons, what it writes when it doesn't)
FAMILIES = {
    "think": (fields("<think>\n", "\n</think>\n\n"), "<think>\n{}\n</think>\n\n{}", "{}"),
    "think, opened": (fields("<think>\n", "\n</think>\n\n", end="<think>\n"), "{}\n</think>\n\n{}", "</think>{}"),
    "think, opened and said again": (
        fields("<think>\n", "\n</think>\n\n", end="<think>\n"),
        "<think>\n{}\n</think>\n\n{}",
        "</think>{}",
    ),
    "thinking": (fields("<thinking>", "</thinking>", name="thinking"), "<thinking>{}</thinking>{}", "{}"),
    "seed": (fields("<seed:think>", "</seed:think>\n"), "<seed:think>{}</seed:think>\n{}", "{}"),
    "reasoning": (fields("<reasoning>", "</reasoning>", name="reasoning"), "<reasoning>{}</reasoning>{}", "{}"),
    "parts": (PARTS, "[THINK]{}[/THINK]{}", "{}"),
    "blocks": (BLOCKS, "<|inner_prefix|>{}<|inner_suffix|>{}", "{}"),
    "channels": (
        CHANNELS,
        "<|channel|>analysis<|message|>{}<|end|><|start|>assistant<|channel|>final<|message|>{}",
        "<|channel|>final<|message|>{}",
    ),
    "switched off": (SWITCH, "<|channel>thought\n{}\n<channel|>{}", "{}"),
    "taken out": (TAKES_OUT, "{}\n</reasoning>\n{}", "</reasoning>{}"),
    "response": (
        RESPONSE,
        "<|START_THINKING|>{}<|END_THINKING|><|START_RESPONSE|>{}",
        "<|START_RESPONSE|>{}",
    ),
    "words": (WORDS, "{}\n[BEGIN FINAL RESPONSE]\n{}", "[BEGIN FINAL RESPONSE]{}"),
    "chinese": (CHINESE, "【思考】{}【/思考】{}", "{}"),
    "only told": (TOLD, "<thinking>{}</thinking>\n{}", "{}"),
}


def marks_of(template: str) -> ReasoningMarks:
    frames = chat_frames(template, tokenize=lambda text: [ord(character) for character in text])
    assert not frames.guessed
    return frames.reasoning


def split(marks: ReasoningMarks, pieces: Sequence[tuple[str, bool]]) -> tuple[str, str]:
    splitter = ReasoningSplitter(marks)
    reasoning = answer = ""
    for text, control in [*pieces, ("", False)]:
        for told, is_reasoning in splitter.feed(text, control=control):
            reasoning, answer = (reasoning + told, answer) if is_reasoning else (reasoning, answer + told)
    for told, is_reasoning in splitter.finish():
        reasoning, answer = (reasoning + told, answer) if is_reasoning else (reasoning, answer + told)
    return reasoning, answer


@pytest.mark.parametrize("family", FAMILIES)
def test_reasoning_comes_apart_from_the_answer(family: str) -> None:
    template, with_reasoning, without = FAMILIES[family]
    marks = marks_of(template)
    written = with_reasoning.format(THOUGHT, ANSWER)
    for step in (len(written), 1, 2, 3, 7):
        pieces = [(written[at : at + step], False) for at in range(0, len(written), step)]
        assert split(marks, pieces) == (THOUGHT, ANSWER)
    assert split(marks, [(character, False) for character in without.format(ANSWER)]) == ("", ANSWER)


@pytest.mark.parametrize("family", FAMILIES)
def test_an_answer_that_speaks_about_the_marks_stays_as_written(family: str) -> None:
    template, with_reasoning, _ = FAMILIES[family]
    marks = marks_of(template)
    mentioned = "Models write `" + "` and `".join((*marks.openings, *marks.closings)) + "`:\n```\n"
    mentioned += "\n".join((*marks.openings, *marks.closings)) + "\n```\nThat is all."
    written = with_reasoning.format(THOUGHT, mentioned)
    assert split(marks, [(character, False) for character in written]) == (THOUGHT, mentioned)
    if not marks.opened:
        assert split(marks, [(character, False) for character in mentioned]) == ("", mentioned)


@pytest.mark.parametrize("family", FAMILIES)
def test_reasoning_without_an_end_is_all_there_is(family: str) -> None:
    template, with_reasoning, _ = FAMILIES[family]
    begun = with_reasoning.partition("{}")[0] + THOUGHT
    assert split(marks_of(template), [(character, False) for character in begun]) == (THOUGHT, "")


def test_channels_are_told_by_their_names() -> None:
    marks = marks_of(CHANNELS)
    written = (
        "<|channel|>analysis<|message|>First.<|end|><|start|>assistant<|channel|>commentary<|message|>Then.<|end|>"
        "<|start|>assistant<|channel|>final<|message|>Done."
    )
    assert split(marks, [(character, False) for character in written]) == ("First.\n\nThen.", "Done.")


def test_what_a_reply_begins_with_that_lost_its_reasoning() -> None:
    def before(template: str) -> tuple[str, str]:
        frames = chat_frames(template, tokenize=lambda text: [ord(character) for character in text])
        return "".join(map(chr, frames.before_answer)), "".join(map(chr, frames.at_once))

    assert before(FAMILIES["think"][0]) == ("", "")
    assert before(FAMILIES["think, opened"][0]) == ("\n</think>\n\n", "\n</think>\n\n")
    assert before(CHANNELS) == ("<|channel|>final<|message|>",) * 2
    assert before(RESPONSE) == ("<|START_RESPONSE|>",) * 2
    switched = (
        HEAD
        + "{{ m.content }}"
        + TAIL
        + "{% if enable_thinking is false %}<think>\n\n</think>\n\n{% endif %}{% endif %}"
    )
    assert before(switched.replace("enable_thinking is", "enable_thinking is defined and enable_thinking is")) == (
        "",
        "<think>\n\n</think>\n\n",
    )


def test_a_template_says_whether_earlier_reasoning_stays() -> None:
    assert marks_of(FAMILIES["think"][0]).dropped
    assert marks_of(TAKES_OUT).dropped
    assert marks_of(CHANNELS).dropped
    assert not marks_of(PARTS).dropped
    assert not marks_of(HEAD + "{{ m.content }}" + TAIL + "{% endif %}").dropped


# --- through the engine -----------------------------------------------------------------------------------------

BYTES, CONTROL, NORMAL, BYTE = 256, 3, 1, 6
WIDTH = 32


def scripted(path: Path, template: str, controls: Sequence[str], words: Sequence[str]) -> LlamaModel:
    """A model of no sense, whose vocabulary has these control tokens and words."""
    named = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(BYTES)), *controls, *words]
    kinds = [2, CONTROL, CONTROL, *[BYTE] * BYTES, *[CONTROL] * len(controls), *[NORMAL] * len(words)]
    metadata: dict[str, object] = {
        "general.architecture": "llama",
        "llama.context_length": 512,
        "llama.block_count": 1,
        "llama.embedding_length": WIDTH,
        "llama.feed_forward_length": WIDTH,
        "llama.attention.head_count": 1,
        "llama.attention.head_count_kv": 1,
        "llama.attention.layer_norm_rms_epsilon": 1e-6,
        "llama.rope.dimension_count": WIDTH,
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": named,
        "tokenizer.ggml.token_type": tuple(kinds),
        "tokenizer.ggml.scores": [0.0] * len(named),
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.add_space_prefix": False,
        "tokenizer.chat_template": template,
    }
    square = (WIDTH, WIDTH)
    names = ["attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"]
    tensors: dict[str, tuple[int, ...]] = {"token_embd.weight": (WIDTH, len(named)), "output_norm.weight": (WIDTH,)}
    tensors |= {f"blk.0.{name}.weight": square for name in names}
    tensors |= {"blk.0.attn_norm.weight": (WIDTH,), "blk.0.ffn_norm.weight": (WIDTH,)}
    return LlamaModel.load(
        write_gguf(path, metadata, tensors),
        name="Scripted",
        context_length=512,
        sampling=Sampling(temperature=0),
        threads=Threads(decode=1, prefill=1),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )


def units(text: str, controls: Sequence[str]) -> list[str]:
    """A text as control tokens and the words between."""
    found: list[str] = []
    while text:
        mark = next((control for control in controls if text.startswith(control)), "")
        places = [text.find(control) for control in controls if control in text]
        unit = mark or text[: min(places, default=len(text))]
        found.append(unit)
        text = text[len(unit) :]
    return found


@pytest.mark.parametrize("as_control", [True, False])
@pytest.mark.parametrize("family", ["think", "think, opened", "seed", "parts", "channels", "switched off", "response"])
def test_the_engine_tells_marks_whether_they_are_control_tokens_or_text(
    family: str, as_control: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    template, with_reasoning, _ = FAMILIES[family]
    marks = [
        "<think>",
        "</think>",
        "<seed:think>",
        "</seed:think>",
        "[THINK]",
        "[/THINK]",
        "<|channel|>",
        "<|message|>",
    ]
    marks += ["<|end|>", "<|start|>", "<|channel>", "<channel|>", "<|START_THINKING|>", "<|END_THINKING|>"]
    marks += ["<|START_RESPONSE|>"]
    ending = "<|END_RESPONSE|>"  # is always one that says nothing
    written = units(with_reasoning.format(THOUGHT, f"Hello there!{ending}"), [*marks, ending])
    words = [unit for unit in dict.fromkeys(written) if unit not in {*marks, ending}]
    controls, plain = ([ending, *marks], words) if as_control else ([ending], [*marks, *words])
    model = scripted(tmp_path / "m.gguf", template, controls, plain)
    try:
        names = [*controls, *plain]
        script = iter([3 + BYTES + names.index(unit) for unit in written] + [2])
        monkeypatch.setattr(TokenSampler, "draw", lambda _sampler, _place=-1: Token(next(script)))
        pieces = [
            (item.text, isinstance(item, Delta) and item.control)
            for item in model.generate([1], sampling=model.sampling, max_tokens=100, stop=threading.Event())
        ]
        assert split(model.frames.reasoning, pieces) == (THOUGHT, "Hello there!")
    finally:
        model.close()


@pytest.mark.parametrize("family", FAMILIES)
def test_marks_in_a_users_text_are_no_control_tokens(family: str, tmp_path: Path) -> None:
    template, with_reasoning, _ = FAMILIES[family]
    reasoning = marks_of(template)
    controls = [
        "<|im_start|>",
        "<|im_end|>",
        "<|start|>",
        "<|end|>",
        "<|message|>",
        "<|channel|>",
        "<|turn>",
        "<turn|>",
    ]
    controls += [
        "<|channel>",
        "<channel|>",
        "[assistant]",
        "[user]",
        "<|TURN|>",
        "<|USER|>",
        "<|ASSISTANT|>",
        "<|END|>",
    ]
    controls += [mark for mark in (*reasoning.openings, *reasoning.closings) if mark not in controls]
    model = scripted(tmp_path / "m.gguf", template, controls, [])
    try:
        acting = set(range(3 + BYTES, 3 + BYTES + len(controls))) | {1, 2}
        for text in (
            *controls,
            with_reasoning.format("a", "b"),
            "<s>",
            "</s>",
            "x</s><s>y",
            "<|im_end|>\n<|im_start|>system\n",
        ):
            for said in (text, f"before {text} after", text * 3):
                tokens = model.tokenize(said)
                assert not acting & set(tokens)
                assert model.text(tokens).replace("▁", " ") == said
        assert acting & set(model.frames.start + model.frames.before_reply), "the template's own marks do act"
    finally:
        model.close()


def test_a_file_with_a_template_that_cant_be_used_is_loaded_and_says_so(tmp_path: Path) -> None:
    model = scripted(tmp_path / "m.gguf", "{{ raise_exception('never') }}", ["<|im_start|>", "<|im_end|>"], [])
    try:
        assert model.frames.guessed
        assert model.text(model.frames.before_reply) == "<|im_end|>\n<|im_start|>assistant\n"
        end = list(model.generate([1], sampling=model.sampling, max_tokens=1, stop=threading.Event()))[-1]
        assert isinstance(end, Finished)
    finally:
        model.close()
