"""The text of one call expression with a keyword argument added or taken out, by libcst.

Rule: an argument that is added follows the layout of the others: in a call whose arguments stand on lines of their
own it gets a line with their indent, and a trailing comma stays one. libcst is imported here and nowhere else in this
room.
"""

from __future__ import annotations

import re

import libcst as cst

NEWLINE = re.compile(r"\r\n?|\n")
BLANK = cst.SimpleWhitespace("")
SPACE = cst.SimpleWhitespace(" ")


class NotEditable(Exception):
    """The text is not a call, or not one whose bytes can be kept."""


def added(text: str, name: str, value: str) -> str:
    """Return the call `text` with `name=value` behind its last argument.

    Raises:
        NotEditable: libcst does not read the text as it stands.
    """
    ends = NEWLINE.findall(text)
    call = _parsed(NEWLINE.sub("\n", text))
    argument = cst.Arg(
        value=cst.parse_expression(value),
        keyword=cst.Name(name),
        equal=cst.AssignEqual(whitespace_before=BLANK, whitespace_after=BLANK),
    )
    changed = _printed(call.with_changes(args=_with(call, argument)))
    return _with_ends(changed, ends, f"{name}={value}")


def dropped(text: str, name: str) -> str:
    """Return the call `text` without its keyword argument `name`.

    Raises:
        NotEditable: libcst does not read the text as it stands, or the call has no such argument.
    """
    if len({*NEWLINE.findall(text)}) > 1:
        message = "its lines end in different ways"
        raise NotEditable(message)
    end = next(iter(NEWLINE.findall(text)), "\n")
    call = _parsed(NEWLINE.sub("\n", text))
    args = list(call.args)
    index = next((i for i, arg in enumerate(args) if arg.keyword is not None and arg.keyword.value == name), None)
    if index is None:
        message = f"it has no argument {name}"
        raise NotEditable(message)
    gone = args.pop(index)
    if args and index == len(args):
        args[-1] = args[-1].with_changes(comma=gone.comma, whitespace_after_arg=gone.whitespace_after_arg)
    return _printed(call.with_changes(args=args)).replace("\n", end)


def _parsed(text: str) -> cst.Call:
    try:
        # Parentheses let a callee of several lines be read on its own; the text gets none of them.
        node = cst.parse_expression(f"({text})")
    except cst.ParserSyntaxError as error:
        message = "libcst cannot read it"
        raise NotEditable(message) from error
    if isinstance(node, cst.Call):
        node = node.with_changes(lpar=node.lpar[1:], rpar=node.rpar[:-1])
    if not isinstance(node, cst.Call) or _printed(node) != text:
        message = "libcst does not keep its bytes"
        raise NotEditable(message)
    return node


def _printed(node: cst.CSTNode) -> str:
    return cst.Module([]).code_for_node(node)


def _with(call: cst.Call, argument: cst.Arg) -> list[cst.Arg]:
    if not call.args:
        return [argument]
    *front, last = call.args
    if isinstance(last.value, cst.GeneratorExp) and not last.value.lpar:
        bare = last.value.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
        last = last.with_changes(value=bare)
    indent = _own_line(call)
    if isinstance(last.comma, cst.Comma):
        trailing = last.comma.whitespace_after
        kept = last.with_changes(comma=last.comma.with_changes(whitespace_after=_between(indent, trailing)))
        return [*front, kept, argument.with_changes(comma=cst.Comma(whitespace_after=_behind(indent, trailing)))]
    trailing = last.whitespace_after_arg
    comma = cst.Comma(whitespace_after=_between(indent, trailing))
    kept = last.with_changes(comma=comma, whitespace_after_arg=BLANK)
    return [*front, kept, argument.with_changes(whitespace_after_arg=_behind(indent, trailing))]


def _own_line(call: cst.Call) -> str | None:
    """Return the indent of the last argument that begins a line, or None where none does."""
    before: list[object] = [call.whitespace_before_args]
    before += [arg.comma.whitespace_after for arg in call.args[:-1] if isinstance(arg.comma, cst.Comma)]
    for space in reversed(before):
        if isinstance(space, cst.ParenthesizedWhitespace):
            return space.last_line.value
    return None


def _between(indent: str | None, trailing: cst.BaseParenthesizableWhitespace) -> cst.BaseParenthesizableWhitespace:
    """Return what stands between the comma and the new argument; a comment behind the last one stays there."""
    if indent is None:
        return SPACE
    first = trailing.first_line if isinstance(trailing, cst.ParenthesizedWhitespace) else cst.TrailingWhitespace()
    return cst.ParenthesizedWhitespace(first_line=first, indent=False, last_line=cst.SimpleWhitespace(indent))


def _behind(indent: str | None, trailing: cst.BaseParenthesizableWhitespace) -> cst.BaseParenthesizableWhitespace:
    """Return what stands behind the new argument: what stood behind the last one, but for the comment that stayed."""
    if indent is None or not isinstance(trailing, cst.ParenthesizedWhitespace):
        return trailing
    return trailing.with_changes(first_line=cst.TrailingWhitespace(newline=cst.Newline(value=None)))


def _with_ends(text: str, ends: list[str], argument: str) -> str:
    """Give each line its old end back; a line that was added ends as the one before it."""
    lines = text.split("\n")
    if len(lines) - 1 > len(ends):
        at = next(i for i in range(len(lines) - 1, -1, -1) if lines[i].lstrip().startswith(argument))
        ends = [*ends[: at - 1], ends[at - 2] if at > 1 else ends[0] if ends else "\n", *ends[at - 1 :]]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))
