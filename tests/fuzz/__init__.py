"""Streams by grammar and mutation, given to real unpicklers with inert stubs, and held against the machine."""
