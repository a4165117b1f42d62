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
        host, port = str(address[0]), address[1]
        session.refuse(
            words.egress(visible(f"[{host}]:{port}" if ":" in host else f"{host}:{port}"), list(dict.fromkeys(models)))
        )
