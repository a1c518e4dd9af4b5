"""Checks the figures of news articles.

Finds every amount, sees which ones are said to be equal ("495.000 rubler, svarende til 36.000
kroner"), and says whether each claim holds by the official rates of the article's date, with the
arithmetic and the sources shown. It needs no network, and the same article gives the same report
on every machine.

>>> import exchequer
>>> report = exchequer.check("Han fik 495.000 rubler, svarende til 36.000 kroner.", date="2023-08")
>>> [finding] = report.findings
>>> finding.verdict, finding.days_holding, finding.days_total
('plausible', 18, 31)

What each field of a report means is in its docstring.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from ._checker import Article, Checker, Date, Part, Policy, Source
from ._document import (
    Alternative,
    ArticleDate,
    Computed,
    DayRun,
    Diagnosis,
    Estimate,
    Exclusion,
    Figure,
    Finding,
    Fixing,
    InSource,
    Interval,
    Note,
    Rate,
    Relation,
    Replacement,
    Side,
    StyleRemark,
    StyleRule,
    Suggestion,
    Suppression,
    Verdict,
)
from ._errors import DateError, Error, LanguageError, MissingLibraryError, OptionError, RatesError
from ._frames import pandas_findings, polars_findings
from ._native import __version__
from ._report import Report

__all__ = [
    "Alternative", "Article", "ArticleDate", "Checker", "Computed", "Date", "DateError", "DayRun",
    "Diagnosis", "Error", "Estimate", "Exclusion", "Figure", "Finding", "Fixing", "InSource",
    "Interval", "LanguageError", "MissingLibraryError", "Note", "OptionError", "Part", "Policy", "Rate",
    "RatesError", "Relation", "Replacement", "Report", "Side", "Source", "StyleRemark",
    "StyleRule", "Suggestion", "Suppression", "Verdict",
    "__version__", "check", "check_many", "pandas_findings", "polars_findings",
]


@cache
def _checker(policy: Policy, ui_lang: str | None) -> Checker:
    return Checker(policy=policy, ui_lang=ui_lang)


def check(
    text: str,
    *,
    date: Date = None,
    lang: str | None = None,
    country: str | None = None,
    id: str | None = None,
    sources: Iterable[str | Source] = (),
    parts: Iterable[Part] = (),
    policy: Policy = "newsroom",
    ui_lang: str | None = None,
) -> Report:
    """Checks one article.

    - `date`: when it was written: a day, a month ("2023-08"), a year, or a range
      ("2023-08-01/2023-08-15"). Without one, most conversions are unverifiable.
    - `lang`: its language as a BCP 47 tag; guessed unless given.
    - `country`: where it appears ("DK"), which decides what "dollar" and "krone" mean.
    - `id`: a name by which the report calls it.
    - `sources`: the texts that it was written from; each of its figures is looked for in them.
    - `parts`: where its headline, standfirst and captions are, if they are in the text.
    - `ui_lang`: the language of messages; English unless given.

    >>> import exchequer
    >>> report = exchequer.check("Sales rose 5 per cent, from 200 to 240.", lang="en")
    >>> print(report.findings[0].verdict, report.findings[0].replacement.text)
    contradicted 20 per cent

    For words and rates of your own, see `Checker`. Raises `DateError`, `LanguageError` or
    `OptionError`, which are all `exchequer.Error`.
    """
    checker = _checker(policy, ui_lang)
    return checker.check(
        text, date=date, lang=lang, country=country, id=id, sources=sources, parts=parts
    )


def check_many(
    articles: Iterable[str | Article],
    *,
    date: Date = None,
    lang: str | None = None,
    country: str | None = None,
    policy: Policy = "newsroom",
    ui_lang: str | None = None,
    threads: int | None = None,
) -> list[Report]:
    """Checks articles on all cores, or on so many threads; other threads of Python go on meanwhile.

    An article is its text, or a dictionary with `text` and any of `id`, `lang`, `date`, `country`,
    `sources` and `parts`. What it does not say, `date`, `lang` and `country` do. The reports are in the
    order of the articles.

    >>> import exchequer
    >>> texts = ["It cost 100 euros ($109).", {"text": "It cost 100 euros ($90).", "date": "2001"}]
    >>> [report.passes for report in exchequer.check_many(texts, date="2023-08-03", lang="en")]
    [True, True]
    """
    checker = Checker(policy=policy, date=date, lang=lang, country=country, ui_lang=ui_lang)
    return checker.check_many(articles, threads=threads)
