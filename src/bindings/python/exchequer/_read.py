"""From the JSON of a report to objects."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from ._document import Document, Figure

Figures = Mapping[int, Figure]
Reader = Callable[[Any, Figures], Any]


def document(text: str, needs_attention: Sequence[bool]) -> Document:
    """The report in this JSON. Where the JSON has the id of a figure, the object has the figure."""
    data = json.loads(text)
    data["figures"] = [_reader(Figure)(figure, {}) for figure in data["figures"]]
    for finding, needs in zip(data["findings"], needs_attention, strict=True):
        finding["needs_attention"] = needs
    read: Document = _reader(Document)(data, {figure.id: figure for figure in data["figures"]})
    return read


def _as_it_is(value: Any, _figures: Figures) -> Any:
    return value


@cache
def _reader(hint: Any) -> Reader:
    """Reads a value of this type."""
    origin, kinds = get_origin(hint), get_args(hint)
    if origin is tuple:
        each = _reader(kinds[0])
        return lambda values, figures: tuple(each(value, figures) for value in values)
    if origin in (Union, UnionType):
        (kind,) = (kind for kind in kinds if kind is not type(None))
        some = _reader(kind)
        return lambda value, figures: None if value is None else some(value, figures)
    if hint is Decimal:
        return lambda value, _figures: Decimal(value)
    if hint is date:
        return lambda value, _figures: date.fromisoformat(value)
    if is_dataclass(hint):
        return _object_reader(hint)
    if origin is Literal or hint in (str, int, bool):
        return _as_it_is
    raise TypeError(f"{hint} in a report")


def _object_reader(kind: Any) -> Reader:
    """Reads an object. Fields that a newer version of the crate added are passed over."""
    # A field that is a keyword of Python has an underscore after its name.
    names = {name.removesuffix("_"): name for name in get_type_hints(kind)}
    readers = {key: _reader(get_type_hints(kind)[name]) for key, name in names.items()}

    def read(value: Any, figures: Figures) -> Any:
        if isinstance(value, Figure):
            return value
        if kind is Figure and isinstance(value, int):
            return figures[value]
        there = readers.keys() & value
        return kind(**{names[key]: readers[key](value[key], figures) for key in there})

    return read
