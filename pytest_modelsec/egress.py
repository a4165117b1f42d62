"""The network while a model is loaded: between its open and the end of the fixture or test call that opened it.

Rule: what a model sends home it sends while or after it is loaded; a load needs no network. A connection counts, and so
does a datagram, and the question for the address of another host, for its name may be the message. Local sockets
without a host are how processes of one machine talk, and are let be.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from modelsec.escape import visible
from pytest_modelsec import words

if TYPE_CHECKING:
    from pytest_modelsec.session import Session

OWN = ("", "localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback")
"""Names of this machine, besides the one that it has: nobody else is asked for their address."""


def connects(session: Session, address: object) -> None:
    """Take in that a connection to `address` is about to be opened, or a datagram to be sent there.

    Raises:
        ModelBlocked: a model is being loaded.
    """
    __tracebackhide__ = True
    if not isinstance(address, tuple) or len(address) < 2:
        return
    session.gate.origins.connected()
    if _is_loading(session):
        host, port = str(address[0]), str(address[1])
        name = session.asked.get(port, host)
        shown = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        _refuse(session, "a connection to", shown if name == host else f"{shown} ({name})")


def asks(session: Session, host: object, port: object = None) -> None:
    """Take in that the address of `host` is asked for, in order to connect to it.

    Raises:
        ModelBlocked: a model is being loaded, and others are asked.
    """
    __tracebackhide__ = True
    if isinstance(host, (bytes, bytearray)):
        host = host.decode("ascii", "backslashreplace")
    if not isinstance(host, str):
        return
    if port is not None:
        session.asked[str(port)] = host
    if _is_loading(session) and not is_own(host):
        _refuse(session, "a question for the address of", host if port is None else f"{host}:{port}")


def is_own(host: str) -> bool:
    """Say whether nobody else has to be asked for the address of `host`: it is one already, or this machine."""
    plain = host.rstrip(".").lower()
    is_address = ":" in plain or plain.replace(".", "").isdigit()
    return is_address or plain in OWN or plain.endswith(".localhost") or plain == os.uname().nodename.lower()


def _is_loading(session: Session) -> bool:
    return not session.off and bool(session.opened())


def _refuse(session: Session, what: str, where: str) -> None:
    __tracebackhide__ = True
    session.refuse(words.egress(f"{what} {visible(where)}", list(dict.fromkeys(session.opened()))))
