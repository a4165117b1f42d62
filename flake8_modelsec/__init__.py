"""The flake8 checker and codemod for unsafe model loads."""
