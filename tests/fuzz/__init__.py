"""Streams made by a grammar and by mutation, unpickled by real unpicklers with inert stubs, held against the machine."""
