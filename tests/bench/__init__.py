"""Speed and memory of the real program on real parts, as one table: `make bench`. Nothing here is a test with a time limit."""
