"""One conversation turn: recall, prompt, generation, learning."""
