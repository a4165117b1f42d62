"""Who is called? Resolves the names of one Python file to the dotted paths that they stand for.

The room has three layers, none of which knows a rule:

1. `scopes` reads statements: which scope binds which name, to what, and in which order; `bindings` says what these are.
2. `resolver` follows an expression to the paths it may stand for, through imports, names and attributes bound once,
   `getattr`, `import_module`, `functools.partial`, and classes derived in the file.
3. `values` evaluates arguments: constants, mappings that are written out, and what is done to a mapping before a call.

Rule: what cannot be known is no path and no value. Nothing depends on the order of a set, on what is installed, or on
another file.
"""
