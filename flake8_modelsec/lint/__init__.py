"""`modelsec lint`: the rules on files, for those who run no flake8.

    discovery -> run -> {files, cache} -> outputs          settings and project say with what

Rule: what a file's diagnostics are depends on its bytes and on a `Context`; everything in this room only finds files,
reads them, remembers answers and prints. A file that could not be checked is a diagnostic, never silence.
"""
