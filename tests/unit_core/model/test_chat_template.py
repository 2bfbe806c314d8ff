"""Frames cut from templates of every shape we know, and clear refusals of those that can't be used."""

from __future__ import annotations

import logging
import time

import msgspec
import pytest

from core.model.base import ChatFrames, Token
from core.model.chat_template import CHATML, chat_frames

BOS = 0x110000


def tokenize(text: str) -> list[Token]:
    """A token a character, but `<s>` is one token, as it is in a real vocabulary."""
    return [ord(character) for character in text.replace("<s>", chr(1))]


def frames_of(template: str | None, **options: object) -> ChatFrames:
    settings: dict[str, object] = {"tokenize": tokenize, "bos_text": "<s>", "eos_text": "</s>", **options}
    return chat_frames(template, **settings)  # type: ignore[arg-type]


def text(tokens: tuple[Token, ...]) -> str:
    return "".join("<BOS>" if token == BOS else chr(token).replace(chr(1), "<s>") for token in tokens)


def texts(template: str | None, **options: object) -> tuple[str, str, str, str]:
    frames = frames_of(template, **options)
    return text(frames.start), text(frames.after_system), text(frames.before_reply), text(frames.after_reply)


LLAMA_3 = """{{- bos_token }}
{%- for message in messages %}
    {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n' }}
    {%- if message.role == 'system' %}{{- 'Today Date: ' + strftime_now('%Y') + '\n\n' }}{%- endif %}
    {{- message['content'] | trim + '<|eot_id|>' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{%- endif %}
"""

GEMMA = """{{ bos_token }}
{%- if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}
{%- for message in messages %}
    {%- if (message['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('must alternate') }}{% endif %}
    {%- set role = 'model' if message['role'] == 'assistant' else message['role'] %}
    {{- '<start_of_turn>' + role + '\n' + message['content'] | trim + '<end_of_turn>\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{ '<start_of_turn>model\n' }}{% endif %}"""

MISTRAL = """{{ bos_token }}
{%- for message in messages if message.role != 'system' %}
    {%- if message.role == 'user' %}
        {%- if loop.last and messages[0].role == 'system' %}
            {{- '[INST] ' + messages[0].content + '\n\n' + message.content + ' [/INST]' }}
        {%- else %}{{- '[INST] ' + message.content + ' [/INST]' }}{%- endif %}
    {%- else %}{{- ' ' + message.content + eos_token }}{%- endif %}
{%- endfor %}"""

# Drops the reasoning of earlier replies, and puts in a system text of its own if there is none.
REASONING = """{%- if messages[0].role != 'system' %}{{ '<|im_start|>system\nYou are somebody.<|im_end|>\n' }}{% endif %}
{%- for message in messages %}
    {%- set content = message.content %}
    {%- if message.role == 'assistant' and '</think>' in content %}
        {%- set content = content.split('</think>')[-1].lstrip('\n') %}
    {%- endif %}
    {{- '<|im_start|>' + message.role + '\n' + content + '<|im_end|>\n' }}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}{{ '<think>\n\n</think>\n\n' }}
    {%- else %}{{ '<think>\n' }}{% endif %}
{%- endif %}"""

IN_PARTS = """{% for message in messages %}<{{ message.role }}>
{%- for part in message.content %}{{ part.text }}{% endfor %}</{{ message.role }}>
{%- endfor %}{% if add_generation_prompt %}<assistant>{% endif %}"""

TRAINING_MARKS = """{% for message in messages %}
{%- if message.role == 'assistant' %}{% generation %}{{ 'A:' + message.content + ';' }}{% endgeneration %}
{%- else %}{{ message.role + ':' + message.content + ';' }}{% endif %}
{%- if loop.index > 100 %}{% break %}{% endif %}
{%- endfor %}{{ 'A:' }}"""


def test_chatml() -> None:
    assert texts(CHATML) == (
        "<|im_start|>system\n",
        "<|im_end|>\n<|im_start|>user\n",
        "<|im_end|>\n<|im_start|>assistant\n",
        "<|im_end|>\n<|im_start|>user\n",
    )


def test_llama_3() -> None:
    start, after_system, before_reply, after_reply = texts(LLAMA_3)
    assert start.startswith("<s><|start_header_id|>system<|end_header_id|>\n\nToday Date: 20")
    assert after_system == "<|eot_id|><|start_header_id|>user<|end_header_id|>\n\n"
    assert before_reply == "<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n"
    assert after_reply == after_system


@pytest.mark.parametrize("refusal", ["{{ raise_exception('System role not supported') }}", ""])
def test_a_template_without_a_system_role_gets_it_before_the_first_user_text(refusal: str) -> None:
    template = GEMMA.replace("{{ raise_exception('System role not supported') }}", refusal)
    assert texts(template) == (
        "<s><start_of_turn>user\n",
        "\n\n",
        "<end_of_turn>\n<start_of_turn>model\n",
        "<end_of_turn>\n<start_of_turn>user\n",
    )


def test_a_template_that_puts_the_system_text_before_the_last_user_text() -> None:
    assert texts(MISTRAL) == ("<s>[INST] ", "\n\n", " [/INST]", "</s>[INST] ")


def test_a_frame_leaves_the_space_to_a_vocabulary_that_adds_its_own() -> None:
    assert texts(MISTRAL, text_begins_with_space=True) == ("<s>[INST]", "\n\n", " [/INST]", "</s>[INST]")


def test_a_template_that_treats_earlier_replies_differently() -> None:
    frames = frames_of(REASONING)
    assert text(frames.start) == "<|im_start|>system\n"
    assert text(frames.before_reply).endswith("<|im_start|>assistant\n<think>\n")
    assert frames.reasoning.opened
    assert text(frames.after_reply) == "<|im_end|>\n<|im_start|>user\n"
    assert not frames_of(CHATML).reasoning.opened


def test_a_template_that_wants_parts() -> None:
    assert texts(IN_PARTS) == ("<system>", "</system><user>", "</user><assistant>", "</assistant><user>")


def test_marks_for_training_and_loop_controls_are_understood() -> None:
    assert texts(TRAINING_MARKS) == ("system:", ";user:", ";A:", ";user:")


@pytest.mark.parametrize("template", [CHATML, LLAMA_3])
def test_the_first_token_is_there_once(template: str) -> None:
    frames = frames_of(template, bos=1)
    assert frames.start.count(1) == 1
    assert frames.start[0] == 1


def test_no_template_means_chatml_and_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert texts(None) == texts(CHATML)
    assert "no chat template" in caplog.text


@pytest.mark.parametrize(
    "template",
    [
        "{% for message in messages %}",  # syntax
        "{{ raise_exception('no') }}",
        "{{ messages[99].content }}{{ 1 // 0 }}",
        "the same for every conversation",
        "{% for m in messages %}{{ m.content | upper }}{% endfor %}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",  # out of the sandbox
        "{{ messages.append(1) }}",
        "{{ 'a' * 10000000000 }}",
        "{{ 10 ** 10000000000 }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",  # never ends
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{% include 'x' %}",
        "{% set n = namespace(t='x') %}{% for i in range(60) %}{% set n.t = n.t ~ n.t %}{% endfor %}",
        "{% set n = namespace(t='x') %}{% for i in range(60) %}{% set n.t = n.t + n.t %}{% endfor %}",
        "{% set n = namespace(t=[1]) %}{% for i in range(60) %}{% set n.t = n.t + n.t %}{% endfor %}",
        "{{ 'x' | center(99999999999) }}",
        "{{ 'x'.ljust(99999999999) }}",
        "{{ '%99999999999d' % 1 }}",
        "{{ '{:>99999999999}'.format('x') }}",
        "{{ 'a\nb' | indent(99999999999) }}",
        "{% for a in range(99999) %}{% for b in range(99999) %}endless{% endfor %}{% endfor %}",
        "{% for m in messages %}{% for a in range(90000) %}{{ m.content }}{% endfor %}{% endfor %}",
    ],
)
def test_a_template_that_cant_be_used_is_replaced(template: str, caplog: pytest.LogCaptureFixture) -> None:
    began = time.monotonic()
    frames = frames_of(template)
    assert frames.guessed
    assert msgspec.structs.replace(frames, guessed=False) == msgspec.structs.replace(frames_of(CHATML), guessed=False)
    assert "can't be used" in caplog.text
    assert time.monotonic() - began < 20, "it is given up"


TURNS = "{% for m in messages %}[{{ m.role }}]{{ m.content }}{% endfor %}[assistant]"


@pytest.mark.parametrize(
    "asks_for",
    [
        "{% for tool in tools %}{{ tool.name }}{% endfor %}",
        "{% if tools is none %}{% else %}{{ raise_exception('tools must be none') }}{% endif %}",
        "{% if tools | length > 0 %}{{ tools | tojson }}{% endif %}",
        "{{ 'Functions: ' + functions }}{{ 'Today is ' + datetime }}",
        "{{ available_tools.names.first }}{{ get_date('now') + '.' }}",
        "{{ strftime_now('%d %b %Y') }}{{ strftime_now() }}",
        "{{ now().year }}",
        "{{ 'x' | titlecase_unknown }}{% if 'x' is shouted %}{% endif %}",
        "{% do messages %}",
        "{{ {'a': strftime_now} | tojson }}",
        "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}",
        "{% if messages[0].role != 'system' %}{{ raise_exception('a system text first') }}{% endif %}",
        "{% if messages[-1].role != 'user' %}{{ raise_exception('the user is last') }}{% endif %}",
        "{% for m in messages %}{% if m.role == loop.previtem.role %}{{ raise_exception('') }}{% endif %}{% endfor %}",
    ],
)
def test_what_a_template_asks_for_besides_messages_is_no_hindrance(asks_for: str) -> None:
    frames = frames_of(asks_for + TURNS)
    assert not frames.guessed
    assert text(frames.before_reply) == "[assistant]"
    assert text(frames.after_reply) == "[user]"


def test_the_users_text_may_be_wanted_in_parts_and_the_others_not() -> None:
    template = (
        "{% for m in messages %}[{{ m.role }}]{% if m.role == 'user' %}{% for part in m.content %}{{ part.text }}{% endfor %}"
        "{% else %}{{ m.content | trim }}{% endif %}{% endfor %}[assistant]"
    )
    assert texts(template)[2:] == ("[assistant]", "[user]")
