"""Training: what the user taught goes out as examples, and comes back as a LoRA adapter beside a model.

`gathering` finds what was taught, `file` is the format of training files. `python -m core train` is `command`: `lessons` spells the examples as the
program would, `base_model` loads a GGUF file's weights into PyTorch, `fitting` trains, `adapter_file` writes what llama.cpp reads. PyTorch,
transformers and peft are imported by the last three alone, and only when somebody trains.
"""
