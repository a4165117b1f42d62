"""Read machine-learning model files without running them, judge them, and keep their lock."""

from __future__ import annotations

__version__ = "0.1.0"
