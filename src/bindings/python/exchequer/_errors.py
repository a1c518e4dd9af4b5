"""What the package raises."""

from __future__ import annotations


class Error(Exception):
    """Whatever the package raises of its own accord; its message says what to do.

    >>> import exchequer
    >>> try:
    ...     exchequer.check("It cost 5 euros.", date="yesterday")
    ... except exchequer.Error as error:
    ...     print(type(error).__name__)
    DateError
    """


class DateError(Error, ValueError):
    """A date that is no day, month, year or range of them."""


class LanguageError(Error, ValueError):
    """A language that has no words here, or words that clash; the message has file and line."""


class OptionError(Error, ValueError):
    """A policy, country, relation, tolerance or column that does not exist."""


class RatesError(Error, ValueError):
    """Rates of one's own that cannot be used."""


class MissingLibraryError(Error, ImportError):
    """A library that this function needs and that is not installed, such as pandas."""
