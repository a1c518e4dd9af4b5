"""What figures and findings can do besides having fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._document import Figure, Finding


class FigureMethods:
    """How a figure is shown."""

    __slots__ = ()

    def __str__(self: Figure) -> str:  # type: ignore[misc]
        """Its words in the article."""
        return self.text

    def __repr__(self: Figure) -> str:  # type: ignore[misc]
        read = [self.kind, self.value or self.range, self.currency or self.unit]
        return f"<Figure {self.text!r}: {' '.join(str(part) for part in read if part is not None)}>"


class FindingMethods:
    """How a finding is shown."""

    __slots__ = ()

    def __str__(self: Finding) -> str:  # type: ignore[misc]
        """One line with the arithmetic."""
        return self.message

    def __repr__(self: Finding) -> str:  # type: ignore[misc]
        words = ", ".join(repr(figure.text) for figure in self.figures)
        instead = f", suggested {self.replacement.text!r}" if self.replacement else ""
        return f"<Finding {self.relation} {self.verdict}: {words}{instead}>"
