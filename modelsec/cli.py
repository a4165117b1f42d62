"""The `modelsec` command: find the command that is meant, run it, and turn what happens into an exit code.

Rule: nothing imports this module, and it imports nothing that `--version` does not need. Standard output carries
the report alone; everything else goes to standard error.
"""

from __future__ import annotations

import os
import sys

from modelsec.errors import ModelsecError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

PASSES, FAILS, WRONG, INTERRUPTED = 0, 1, 2, 130
COLLECT_AFTER = 50_000
"""Container objects made between two collections; all imports together make fewer."""


def entry() -> NoReturn:
    """Be the process of the command: run `main` and leave with its code.

    The collector hardly runs while modules are imported, and the interpreter is not torn down: together a quarter
    of the time that a scan of a small file takes. Everything that is written is flushed; nothing else is open.
    """
    import gc

    gc.set_threshold(COLLECT_AFTER)
    code = main()
    sys.stderr.flush()
    os._exit(code)


def main(words: list[str] | None = None) -> int:
    """Run the command line `words` (default: the process's own) and return the exit code.

    0 everything passes, 1 something does not, 2 the call, the configuration or modelsec itself is wrong,
    130 interrupted.
    """
    _never_fail_to_print()
    try:
        code = _run(sys.argv[1:] if words is None else words)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader of our output left, e.g. `head`: that is its right, but the verdict is then not delivered.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILS
    except KeyboardInterrupt:
        return _say("interrupted; nothing is settled", INTERRUPTED)
    except ModelsecError as error:
        return _say(str(error), WRONG)
    except OSError as error:
        return _say(f"the system refused ({error}); mend that and call again", WRONG)
    except Exception as error:  # noqa: BLE001 - the outermost door: whatever goes wrong is one sentence and exit 2
        if os.environ.get("MODELSEC_DEBUG"):
            import traceback

            traceback.print_exc()
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        return _say(f"a fault of modelsec's own ({reason}); MODELSEC_DEBUG=1 shows where, please report it", WRONG)
    return code


def _run(words: list[str]) -> int:
    name, rest = (words[0], words[1:]) if words else ("--help", [])
    if name in ("--version", "-V"):
        from modelsec import __version__

        return _print(f"modelsec {__version__}\n")
    from modelsec import options

    if name in ("--help", "-h"):
        known = [options.load(command) for command in options.names()]
        return _print(options.program_help(tuple(command for command in known if command is not None)))
    command = options.load(name)
    if command is None:
        from modelsec.escape import visible

        kind = "option" if name.startswith("-") else "command"
        message = f"there is no {kind} {visible(name)}; the commands are {', '.join(options.names())}"
        raise UsageError(message)
    try:
        arguments = options.parse(command, rest)
    except UsageError as error:
        if command.tell is not None:
            command.tell(rest, error)
            raise
        from modelsec import output

        output.tell_wrong_call(command, rest, error)
        raise
    return _print(options.command_help(command)) if arguments.has("--help") else command.run(arguments)


def _print(text: str) -> int:
    sys.stdout.write(text)
    return PASSES


def _say(sentence: str, code: int) -> int:
    from contextlib import suppress

    from modelsec.escape import visible

    with suppress(OSError):  # what was printed before, unless printing is what failed
        sys.stdout.flush()
    sys.stderr.write(f"modelsec: {visible(sentence)}\n")
    return code


def _never_fail_to_print() -> None:
    """Show what the terminal's encoding lacks as an escape: a report that dies on a name reports nothing.

    A stream that was closed before the start (`>&-`) is None in Python; the exit code still says the verdict.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - as long as the process
        reconfigure = getattr(getattr(sys, name), "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
