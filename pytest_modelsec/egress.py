"""Connections while a model is loaded: between its open and the end of the fixture or test call that opened it.

Rule: what a model sends home it sends while or after it is loaded; a load needs no network. Local sockets without a
host are how processes of one machine talk, and are let be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec.escape import visible
from pytest_modelsec import words

if TYPE_CHECKING:
    from pytest_modelsec.session import Session


def connects(session: Session, address: object) -> None:
    """Take in that a connection to `address` is about to be opened.

    Raises:
        ModelBlocked: a model is being loaded.
    """
    __tracebackhide__ = True
    if not isinstance(address, tuple) or len(address) < 2:
        return
    session.gate.origins.connected()
    models = session.opened()
    if models and not session.off:
        host, port = str(address[0]), str(address[1])
        name = session.asked.get(port, host)
        shown = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        shown = shown if name == host else f"{shown} ({name})"
        session.refuse(words.egress(visible(shown), list(dict.fromkeys(models))))


def asks(session: Session, host: object, port: object) -> None:
    """Take in that the address of `host` is asked for, in order to connect to it."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "backslashreplace")
    if isinstance(host, str):
        session.asked[str(port)] = host
