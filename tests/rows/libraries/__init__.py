"""One module for each library that is surveyed; its `objects()` yields names and what people save."""
