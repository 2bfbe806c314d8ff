"""Reading the conversations that other assistants export."""
