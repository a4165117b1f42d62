"""The fixes as a libcst codemod: `libcst.tool codemod --no-format -x flake8_modelsec.codemod.AddWeightsOnly PATHS`.

Rule: libcst's runner parses and prints; what is changed in between is the text, by the same steps and with the same
proof as `modelsec fix`. Only what that command does without being asked for is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from libcst import PartialParserConfig, parse_module
from libcst.codemod import CodemodCommand

from flake8_modelsec.context import Context
from flake8_modelsec.fix.rounds import by_default, mend

if TYPE_CHECKING:
    from libcst import Module


class AddWeightsOnly(CodemodCommand):
    """Writes `weights_only=True` into every `torch.load` that leaves it to its default."""

    DESCRIPTION = "Write weights_only=True into every torch.load that leaves it to its default."

    def transform_module_impl(self, tree: Module) -> Module:
        """Mend the module's text, and parse it again where something was changed."""
        mended = mend(tree.code, Context(), by_default)
        for one, reason in mended.left:
            self.warn(f"line {one.line}: {one.code} was left alone: {reason}")
        if not mended.made:
            return tree
        return parse_module(mended.text, PartialParserConfig(encoding=tree.encoding))
