"""Findings of a column of texts as a data frame of pandas or polars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from ._checker import Article, Checker
from ._errors import MissingLibraryError, OptionError

if TYPE_CHECKING:
    import pandas
    import polars

COLUMNS = {
    "row": None, "relation": "str", "verdict": "str", "passes": "bool", "needs_attention": "bool",
    "start": "int", "end": "int", "figures": "str", "gap_percent": "float", "slip": "str",
    "replace": "str", "with": "str", "message": "str", "fingerprint": "str",
}
"""The columns of a frame of findings, and the kind of each."""


def pandas_findings(
    frame: pandas.DataFrame,
    text: str = "text",
    date: str | None = "date",
    *,
    lang: str | None = None,
    country: str | None = None,
    checker: Checker | None = None,
    threads: int | None = None,
) -> pandas.DataFrame:
    """The findings of the articles in a frame, one a row.

    `text`, `date`, `lang` and `country` name columns; those that are `None` are not used, and the
    checker's own `date`, `lang` and `country` are. Rows without a text have no findings.

    | column | what it holds |
    |---|---|
    | `row` | the label of the article's row, for `findings.join(frame, on="row")` |
    | `relation`, `verdict`, `passes`, `needs_attention` | as in a `Finding` |
    | `message`, `fingerprint` | as in a `Finding` |
    | `start`, `end` | from the first figure to the last, in code points of the text |
    | `figures` | the words of the claim's figures, separated by ` | ` |
    | `gap_percent` | by how many percent the figure is too high or too low |
    | `slip` | the likeliest explanation (`Code`) |
    | `replace`, `with` | which words, and what to write instead |

    >>> import pandas, exchequer
    >>> frame = pandas.DataFrame({"text": ["It cost 100 euros ($190)."], "date": ["2023-08-03"]})
    >>> exchequer.pandas_findings(frame)[["row", "verdict", "with"]].to_dict("records")
    [{'row': 0, 'verdict': 'contradicted', 'with': '$110'}]

    Raises `MissingLibraryError` without pandas, and `OptionError` for a column that is not there.
    """
    try:
        import pandas
    except ImportError as error:
        raise _missing("pandas") from error
    names = _columns(frame.columns, text=text, date=date, lang=lang, country=country)
    values = {key: frame[name].astype(object).where(frame[name].notna(), None).tolist()
              for key, name in names.items()}
    rows = _rows(frame.index.tolist(), values, checker, threads)
    kinds: dict[Any, Any] = {"str": "object", "bool": "bool", "int": "int64", "float": "float64"}
    return pandas.DataFrame({
        name: pandas.Series([row[at] for row in rows], dtype=kinds.get(kind, frame.index.dtype))
        for at, (name, kind) in enumerate(COLUMNS.items())
    })


def polars_findings(
    frame: polars.DataFrame,
    text: str = "text",
    date: str | None = "date",
    *,
    lang: str | None = None,
    country: str | None = None,
    checker: Checker | None = None,
    threads: int | None = None,
) -> polars.DataFrame:
    """The same for polars; `row` counts the rows of the frame from 0, as `with_row_index` does.

    >>> import polars, exchequer
    >>> frame = polars.DataFrame({"text": ["It cost 100 euros ($190)."], "date": ["2023-08-03"]})
    >>> exchequer.polars_findings(frame)["with"].to_list()
    ['$110']
    """
    try:
        import polars
    except ImportError as error:
        raise _missing("polars") from error
    names = _columns(frame.columns, text=text, date=date, lang=lang, country=country)
    values = {key: frame[name].to_list() for key, name in names.items()}
    rows = _rows(range(frame.height), values, checker, threads)
    kinds = {"str": polars.String, "bool": polars.Boolean, "int": polars.Int64,
             "float": polars.Float64, None: polars.UInt32}
    schema = {name: kinds[kind] for name, kind in COLUMNS.items()}
    return polars.DataFrame(rows, schema=schema, orient="row")


def _missing(library: str) -> MissingLibraryError:
    return MissingLibraryError(f"this takes {library}: pip install 'exchequer[{library}]'")


def _columns(there: Iterable[Any], **names: str | None) -> dict[str, str]:
    """The columns that are used."""
    there = list(there)
    for key, name in names.items():
        if name is not None and name not in there:
            unless = "" if key == "text" else f"; {key}=None does without"
            raise OptionError(f"the frame has no column `{name}`{unless}")
    return {key: name for key, name in names.items() if name is not None}


def _rows(
    labels: Sequence[Any],
    values: dict[str, list[Any]],
    checker: Checker | None,
    threads: int | None,
) -> list[tuple[Any, ...]]:
    keys = list(values)
    given = [dict(zip(keys, row, strict=True)) for row in zip(*values.values(), strict=True)]
    articles = [(label, article) for label, article in zip(labels, given, strict=True)
                if article["text"] is not None]
    checker = checker or Checker()
    reports = checker.check_many((_article(one) for _, one in articles), threads=threads)
    return [
        _row(label, article["text"], finding)
        for (label, article), report in zip(articles, reports, strict=True)
        for finding in report.findings
    ]


def _article(row: dict[str, Any]) -> Article:
    when = row.get("date")
    if when is not None and not isinstance(when, (str, date)):
        row = row | {"date": str(when)}  # A year or a pandas Period.
    return row  # type: ignore[return-value]


def _row(label: Any, text: str, finding: Any) -> tuple[Any, ...]:
    instead = finding.replacement
    return (
        label, finding.relation, finding.verdict, finding.passes, finding.needs_attention,
        finding.start, finding.end, " | ".join(figure.text for figure in finding.figures),
        None if finding.gap_percent is None else float(finding.gap_percent),
        finding.diagnoses[0].code if finding.diagnoses else None,
        text[instead.start:instead.end] if instead else None,
        instead.text if instead else None,
        finding.message,
        finding.fingerprint,
    )
