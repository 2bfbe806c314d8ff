"""What the model does with tools: calls in a conversation, the question before one, which tools and servers there are, the clipboard."""
