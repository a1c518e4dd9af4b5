"""A report, with the forms in which it can be written."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any, final

from . import _native
from ._document import Document, DocumentProperties, Figure, Finding
from ._read import document


@final
class Report(DocumentProperties):
    """What was found out about the figures of one article. Places count code points, as strings do.

    >>> import exchequer
    >>> report = exchequer.check("It cost 100 euros ($190).", date="2023-08-03", lang="en")
    >>> report.passes
    False
    >>> [finding] = report.findings
    >>> finding.verdict, finding.replacement.text
    ('contradicted', '$110')
    >>> figure = finding.figures[0]
    >>> report.text[figure.start:figure.end], figure.value, figure.currency
    ('100 euros', Decimal('100'), 'EUR')

    A notebook shows it as a page. What a report says is worked out when it is first asked for.
    """

    def __init__(self, native: _native.Report) -> None:
        self._native = native

    @cached_property
    def _json(self) -> str:
        return self._native.json()

    @cached_property
    def _document(self) -> Document:
        return document(self._json, self._native.needs_attention())

    @property
    def text(self) -> str:
        """The text of the article."""
        return self._native.article_text()

    def failing(self) -> tuple[Finding, ...]:
        """The findings that do not pass.

        >>> import exchequer
        >>> exchequer.check("It cost 100 euros ($109).", date="2023-08-03").failing()
        ()
        """
        return tuple(finding for finding in self.findings if not finding.passes)

    def to_json(self) -> str:
        """The report as one line of JSON, described by a JSON Schema of the project."""
        return self._json

    def to_dict(self) -> dict[str, Any]:
        """The JSON report as a dictionary: amounts and dates are strings, figures of claims ids.

        >>> import exchequer
        >>> exchequer.check("It cost 5 euros.").to_dict()["figures"][0]["value"]
        '5'
        """
        read: dict[str, Any] = json.loads(self._json)
        return read

    def to_html(self) -> str:
        """The report as one page for the browser, which asks for nothing and runs no script."""
        return self._native.html()

    def to_text(self) -> str:
        """The report for a terminal of 80 columns."""
        return self._native.text()

    def to_sarif(self) -> str:
        """The report as SARIF 2.1.0."""
        return self._native.sarif()

    def to_csv(self) -> str:
        """The findings as CSV, one a row; columns of the text in UTF-16 code units."""
        return self._native.csv()

    def _repr_html_(self) -> str:
        """In a frame of its own, so that neither the page nor the notebook changes the other."""
        page = self.to_html().replace("&", "&amp;").replace('"', "&quot;")
        return (f'<iframe srcdoc="{page}" sandbox title="Report" '
                'style="width: 100%; height: 40em; border: 0"></iframe>')

    def __repr__(self) -> str:
        name = f" {self.id!r}" if self.id is not None else ""
        verdicts = [finding.verdict for finding in self.findings]
        counts = ", ".join(f"{verdicts.count(one)} {one}" for one in dict.fromkeys(verdicts))
        return (f"<Report{name} {'passes' if self.passes else 'fails'}: "
                f"{len(self.figures)} figures; {counts or 'no claims'}>")

    def __str__(self) -> str:
        return self.to_text()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Report):
            return NotImplemented
        return self._json == other._json and self.text == other.text

    def __hash__(self) -> int:
        return hash(self._json)
