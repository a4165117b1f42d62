"""The rules, found by walking this folder: one file, one hazard, in its `RULE`.

Files whose name begins with an underscore hold what several rules say in the same words. Rules look at `ast` alone.
"""
