"""Run one command and write what it cost as one JSON line to the file descriptor given first.

A process of its own, because a child's peak memory never reads lower than that of the process it was forked from:
from here the floor is that of a bare interpreter. Nothing but `os` is imported for the same reason.
"""

from __future__ import annotations

import os
import sys


def main() -> None:
    out, command = int(sys.argv[1]), sys.argv[2:]
    child = os.fork()
    if not child:
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    read = _bytes_read(child)
    _, status, usage = os.wait4(child, 0)
    cpu = usage.ru_utime + usage.ru_stime  # of the child and of every descendant that it waited for
    unit = 1 if sys.platform == "darwin" else 1024
    line = f'{{"cpu": {cpu!r}, "peak": {usage.ru_maxrss * unit}, "read": {read}, "code": {_code(status)}}}\n'
    os.write(out, line.encode())


def _code(status: int) -> int:
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)


def _bytes_read(child: int) -> str:
    """Return what the ended child read by system calls (Linux counts it; page cache or disk alike), else `null`."""
    if not hasattr(os, "waitid"):
        return "null"
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    try:
        with open(f"/proc/{child}/io", encoding="ascii") as counters:
            return next(line.split()[1] for line in counters if line.startswith("rchar"))
    except OSError:
        return "null"


main()
