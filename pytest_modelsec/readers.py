"""What is done when a file is opened, a global is unpickled, or a connection is made.

Rule: what is imported as Python code is left
to Python, unless it lies in a model's folder.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from pytest_modelsec import egress, guard, words

if TYPE_CHECKING:
    from pytest_modelsec.session import Session

CODE = (".py", ".pyc", ".pyi", ".so")


class Readers:
    """The handlers of the guard's events."""

    def __init__(self, session: Session) -> None:
        """Tell `session` what is read."""
        self.session = session

    def handlers(self) -> dict[str, guard.Handler]:
        """Return the guard's table."""
        return {
            "open": self.opened,
            "pickle.find_class": self.named,
            "socket.connect": self.connected,
            "socket.sendto": self.connected,
            "socket.sendmsg": self.connected,
            "socket.getaddrinfo": self.asked,
            "socket.gethostbyname": self.asked,
            "os.rename": self.moved,
        }

    def opened(self, arguments: tuple[Any, ...]) -> None:
        """Look at what is about to be opened."""
        __tracebackhide__ = True
        name, mode, flags = arguments
        path = guard.spelled(name)
        if not path or (path.endswith(CODE) and not self._belongs(path)):
            return
        if not guard.reads(mode, flags or 0):
            self.session.gate.origins.wrote(os.path.abspath(path))
            return
        self.path(path)

    def path(self, path: str) -> None:
        """Look at a file that is about to be read."""
        __tracebackhide__ = True
        session = self.session
        if session.off and session.scope.fixture is None:
            return
        look = session.look(os.path.abspath(path))
        if look is not None:
            session.meets(look)

    def _belongs(self, path: str) -> bool:
        pins = self.session.gate.pins
        return bool(pins.roots or pins.snapshots) and pins.folder_of(os.path.abspath(path)) is not None

    def named(self, arguments: tuple[Any, ...]) -> None:
        """Look at a global before its module is imported."""
        __tracebackhide__ = True
        session = self.session
        module, name = map(str, arguments[-2:])
        if session.off and session.scope.fixture is None:
            return
        reason = session.gate.names.refusal(module, name, session.allowed)
        if reason:
            session.refuse(words.refused_global(f"{module}.{name}", reason))

    def moved(self, arguments: tuple[Any, ...]) -> None:
        """Follow a file to its new name."""
        old, new = map(guard.spelled, arguments[:2])
        if old and new:
            self.session.gate.origins.moved(old, new)

    def asked(self, arguments: tuple[Any, ...]) -> None:
        """Look at a question for a host's address, and remember it: a connection itself knows its address alone."""
        __tracebackhide__ = True
        egress.asks(self.session, *arguments[:2])

    def connected(self, arguments: tuple[Any, ...]) -> None:
        """Look at a connection that is about to be opened, or a datagram that is about to be sent."""
        __tracebackhide__ = True
        egress.connects(self.session, arguments[-1])
