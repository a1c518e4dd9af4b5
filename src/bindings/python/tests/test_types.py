"""The types of a report agree with its JSON Schema, and with the reports that are made."""

import json
import sys
from pathlib import Path
from typing import get_args

import exchequer
import exchequer._document as document

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

from generate import SCHEMA, generated  # noqa: E402


def test_the_types_are_those_of_the_schema() -> None:
    written = Path(document.__file__).read_text(encoding="utf-8")
    assert written == generated(), "run src/bindings/python/generate.py, then install again"


def test_the_words_of_the_schema_are_those_of_the_types() -> None:
    definitions = json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]
    verdicts = [kind["const"] for kind in definitions["Verdict"]["oneOf"]]
    assert list(get_args(exchequer.Verdict)) == verdicts and "plausible" in verdicts


def test_all_that_a_report_says_is_in_the_objects() -> None:
    root = HERE.parents[3]
    articles = [file.read_text(encoding="utf-8")
                for folder in ("tests/articles", "examples/articles")
                for file in sorted((root / folder).glob("*.txt")) if "failures" not in file.name]
    assert len(articles) > 3
    for report in exchequer.check_many(articles, date="2023-08"):
        for said, figure in zip(report.to_dict()["figures"], report.figures, strict=True):
            assert_said(said, figure)
        for said, finding in zip(report.to_dict()["findings"], report.findings, strict=True):
            assert_said(said, finding)


def assert_said(said: object, read: object) -> None:
    """Every field of the JSON is in the object, with the same value."""
    if isinstance(said, dict):
        for name, value in said.items():
            assert_said(value, getattr(read, "from_" if name == "from" else name))
    elif isinstance(said, list):
        assert isinstance(read, tuple) and len(said) == len(read)
        for one, other in zip(said, read, strict=True):
            assert_said(one, other)
    elif isinstance(read, exchequer.Figure):
        assert read.id == said
    elif isinstance(said, str):
        assert str(read) == said
    else:
        assert read == said
