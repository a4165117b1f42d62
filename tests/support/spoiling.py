"""Arguments that keep a contract, with one part spoiled at a time: what passes then is what they leave free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from modelsec.evidence import REDUCE, Mapping
from modelsec.policy.contracts import contract
from tests.support.judged import POLICY, called, code, made

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from modelsec.evidence import Argument, Made

ANY = made("types.SimpleNamespace")
"""An instance that answers whatever it is asked by what the stream chose."""


def spoiled(given: Argument, place: str = "") -> Iterator[tuple[str, Argument]]:
    """Yield `given` with one part exchanged for an instance, and tuples with their last item left out or there twice.

    A part is named by the way to it, a tuple that is shorter or longer by a `-` or a `+` behind it.
    """
    if place:
        yield place, ANY
    if isinstance(given, tuple):
        if given:
            yield f"{place}-", given[:-1]
            yield f"{place}+", (*given, given[-1])
        for number, item in enumerate(given):
            for way, other in spoiled(item, f"{place}.{number}" if place else f"{number}"):
                yield way, (*given[:number], other, *given[number + 1 :])
    elif isinstance(given, Mapping):
        for number, (key, item) in enumerate(given.items):
            for way, other in spoiled(item, f"{place}.{key!r}"):
                yield way, Mapping((*given.items[:number], (key, other), *given.items[number + 1 :]))


def free(name: str, *arguments: Argument, use: str = REDUCE, receiver: Made | None = None) -> str:
    """Tell which parts of the arguments of a call may be spoiled and it still passes, as it does with the whole."""
    return _free(arguments, lambda given: not code(called(name, *given, use=use, receiver=receiver)))


def free_in(name: str, *arguments: Argument, of: Made | None = None) -> str:
    """Tell the same of what a contract is asked."""
    return _free(arguments, lambda given: contract(name)(given, POLICY, of))


def _free(arguments: tuple[Argument, ...], passes: Callable[[tuple[Argument, ...]], bool]) -> str:
    assert passes(arguments)
    return " ".join(place for place, given in spoiled(arguments) if isinstance(given, tuple) and passes(given))
