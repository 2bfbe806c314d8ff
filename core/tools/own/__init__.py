"""The program's own tools: offline, and short enough for small models."""
