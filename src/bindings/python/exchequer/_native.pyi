"""The extension module; use `exchequer`."""

from collections.abc import Sequence
from typing import final

from exchequer._checker import _Given

__version__: str

@final
class Checker:
    def __new__(
        cls,
        *,
        policy: str = "newsroom",
        tolerance: str | None = None,
        words: Sequence[tuple[str, str, str]] = (),
        fixings: str = "[]",
        embedded_rates: bool = True,
        relations: Sequence[str] | None = None,
        max_claims: int | None = None,
        style: Sequence[str] = (),
        ui_lang: str | None = None,
    ) -> Checker: ...
    def check(self, article: _Given) -> Report: ...
    def check_many(self, articles: Sequence[_Given], threads: int) -> list[Report]: ...

@final
class Report:
    def json(self) -> str: ...
    def html(self) -> str: ...
    def text(self) -> str: ...
    def sarif(self) -> str: ...
    def csv(self) -> str: ...
    def needs_attention(self) -> list[bool]: ...
    def article_text(self) -> str: ...
