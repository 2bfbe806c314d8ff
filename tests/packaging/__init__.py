"""What turns the project into installers: as much of it as can be checked without building one."""
