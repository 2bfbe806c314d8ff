"""The Memories page: `memory_model` beside its table (`memory_list`), the `detail` panel, and `page` around them."""
