"""Checks articles, one or many at once."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal, TypedDict, Union, final

from . import _native
from ._document import Fixing, Relation, StyleRule
from ._errors import OptionError
from ._report import Report

Policy = Literal["strict", "newsroom", "lenient"]
"""Which verdicts pass: `strict`: what holds as written; `newsroom`: also what holds approximately
or may hold; `lenient`: also near misses.
"""

Date = Union[str, date, None]
"""The day, month, year or range of an article: "2023-08-03", "2023-08", "2023",
"2023-08-01/2023-08-15", or a `datetime.date`.
"""


class _Text(TypedDict):
    text: str


class Source(_Text, total=False):
    """A text that an article was written from."""

    id: str | None
    lang: str | None


class Part(TypedDict):
    """A part of an article's text whose figures the body should have too: `text[start:end]`."""

    part: Literal["headline", "standfirst", "caption", "lead"]
    start: int
    end: int


class Article(_Text, total=False):
    """An article for `check_many`: its text, and what is known about it."""

    id: str | None
    lang: str | None
    date: Date
    country: str | None
    sources: Iterable[str | Source]
    parts: Iterable[Part]


_Source = tuple[str, Union[str, None], Union[str, None]]
_Given = tuple[
    str, Union[str, None], Union[str, None], Union[str, None], Union[str, None], Sequence[_Source],
    Sequence[tuple[str, int, int]],
]


@final
class Checker:
    """Checks articles by what a newsroom chooses. One serves any number of articles and threads.

    - `policy`: which verdicts pass.
    - `tolerance`: a gap of up to this many percent passes as well.
    - `words`: more words for languages by their tag, each the text of a TOML file or its path.
    - `rates`: rates of one's own, beside those in the package; alone with `embedded_rates=False`.
    - `lang`, `country`, `date`: of articles that are given without.
    - `relations`: which kinds of claims are checked; all unless given.
    - `max_claims`: how many claims of an article are judged.
    - `style`: rules of house style to turn on; what they say is in `style_remarks`.
    - `ui_lang`: the language of messages; English unless given.

    >>> import exchequer
    >>> strict = exchequer.Checker(policy="strict", lang="en")
    >>> strict.check("It cost 100 euros ($109).", date="2023-08").passes
    False
    >>> house = exchequer.Checker(words={"da": '[currency.names]\\nEUR = ["eurodaler"]'})
    >>> house.check("Billetten koster 40 eurodaler.", lang="da").figures
    (<Figure '40 eurodaler': money 40 EUR>,)

    Raises `OptionError`, `LanguageError` or `RatesError`.
    """

    def __init__(
        self,
        *,
        policy: Policy = "newsroom",
        tolerance: Decimal | float | str | None = None,
        words: Mapping[str, str | os.PathLike[str]] | None = None,
        rates: Iterable[Fixing] = (),
        embedded_rates: bool = True,
        lang: str | None = None,
        country: str | None = None,
        date: Date = None,
        relations: Iterable[Relation] | None = None,
        max_claims: int | None = None,
        style: Iterable[StyleRule] = (),
        ui_lang: str | None = None,
    ) -> None:
        self._defaults: Article = {"text": "", "lang": lang, "country": country, "date": date}
        self._native = _native.Checker(
            policy=policy,
            tolerance=None if tolerance is None else str(tolerance),
            words=[_words(tag, given) for tag, given in (words or {}).items()],
            fixings=json.dumps([_fixing(fixing) for fixing in rates]),
            embedded_rates=embedded_rates,
            relations=None if relations is None else list(relations),
            max_claims=max_claims,
            style=list(style),
            ui_lang=ui_lang,
        )

    def check(
        self,
        text: str,
        *,
        date: Date = None,
        lang: str | None = None,
        country: str | None = None,
        id: str | None = None,
        sources: Iterable[str | Source] = (),
        parts: Iterable[Part] = (),
    ) -> Report:
        """Checks one article; see `exchequer.check`."""
        article: Article = {"text": text, "date": date, "lang": lang, "country": country, "id": id,
                            "sources": sources, "parts": parts}
        return Report(self._native.check(self._given(article)))

    def check_many(
        self, articles: Iterable[str | Article], *, threads: int | None = None
    ) -> list[Report]:
        """Checks articles on all cores, or on so many threads; see `exchequer.check_many`."""
        given = [self._given({"text": one} if isinstance(one, str) else one) for one in articles]
        return [Report(native) for native in self._native.check_many(given, threads or 0)]

    def _given(self, article: Article) -> _Given:
        if unknown := article.keys() - Article.__annotations__.keys() - {"text"}:
            raise OptionError(f"an article has no `{min(unknown)}`; it has text, id, lang, date, "
                              "country, sources, parts")
        lang = article.get("lang") or self._defaults.get("lang")
        country = article.get("country") or self._defaults.get("country")
        sources = [_source(source) for source in article.get("sources", ())]
        when = _date(article.get("date")) or _date(self._defaults.get("date"))
        parts = [(part["part"], part["start"], part["end"]) for part in article.get("parts", ())]
        return (_text(article["text"]), article.get("id"), lang, when, country, sources, parts)


def _source(given: str | Source) -> _Source:
    if isinstance(given, str):
        return (_text(given), None, None)
    return (_text(given["text"]), given.get("id"), given.get("lang"))


def _text(text: str) -> str:
    """The text, if it can be written in UTF-8."""
    if not isinstance(text, str):
        raise TypeError(f"the text of an article is a str, not {type(text).__name__}")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise OptionError(f"half a character (a surrogate) at {error.start} of the text") from error
    return text


def _date(given: Date) -> str | None:
    if given is None or isinstance(given, str):
        return given
    return (given.date() if isinstance(given, datetime) else given).isoformat()


def _words(tag: str, given: str | os.PathLike[str]) -> tuple[str, str, str]:
    """The tag, the name of the file for messages, and its text."""
    if isinstance(given, str):
        return (tag, f"words[{tag!r}]", given)
    return (tag, os.fspath(given), Path(given).read_text(encoding="utf-8"))


def _fixing(fixing: Fixing) -> dict[str, object]:
    dates = {"set_on": _date(fixing.set_on), "valid_from": _date(fixing.valid_from)}
    return {
        "source": fixing.source, "base": fixing.base, "quote": fixing.quote,
        "nominal": fixing.nominal, "value": str(fixing.value), **dates,
    }
