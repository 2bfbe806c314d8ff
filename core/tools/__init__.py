"""What the model may do with the user's leave: the program's own tools, and those of servers of the Model Context Protocol."""
