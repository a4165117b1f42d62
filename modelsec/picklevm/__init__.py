"""The pickle machine: what a loader of a pickle stream would import and call, found without doing either."""

from __future__ import annotations
