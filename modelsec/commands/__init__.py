"""The commands of `modelsec`, found by walking this folder: one file, one command, in its `COMMAND`."""
