"""`modelsec fix`: writes the safe call where a rule says how.

    rounds -> {splice -> calls (libcst), proof} -> writing

Rule: the call is located by `ast`, the text of that one expression is edited, and the result is put back at its own
bytes: no tree of a whole file is ever printed. Before anything is written the new text is parsed and has to equal the
old tree with exactly the intended change; else the file is left alone, and the reason is said.
"""
