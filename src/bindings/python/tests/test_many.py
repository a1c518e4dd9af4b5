"""Many articles, and columns of data frames."""

import builtins
import signal
import subprocess
import sys
import threading
from datetime import date
from typing import Any

import exchequer
import pandas
import polars
import pytest

WRONG, RIGHT = "It cost 100 euros ($190).", "It cost 100 euros ($110)."


def test_reports_come_in_the_order_of_the_articles() -> None:
    articles: list[str | exchequer.Article] = [
        {"text": f"It cost {n} euros.", "id": str(n)} for n in range(300)]
    for threads in (None, 1, 3):
        reports = exchequer.check_many(articles, lang="en", threads=threads)
        assert [report.id for report in reports] == [str(n) for n in range(300)]
        assert reports[299].figures[0].text == "299 euros"


def test_what_an_article_says_goes_before_what_is_said_of_all() -> None:
    articles: list[str | exchequer.Article] = [
        RIGHT, {"text": RIGHT, "date": "2001-02"}, {"text": "100 euro (746 kr.)", "lang": "da"}]
    reports = exchequer.check_many(articles, date="2023-08-03", lang="en")
    dates = [report.article.date.from_ for report in reports if report.article.date]
    assert dates == [date(2023, 8, 3), date(2001, 2, 1), date(2023, 8, 3)]
    assert [report.article.language for report in reports] == ["en", "en", "da"]
    assert [report.passes for report in reports] == [True, False, True]


def test_no_articles_are_no_reports() -> None:
    assert exchequer.check_many([]) == []


def test_an_article_that_is_wrong_is_named() -> None:
    with pytest.raises(exchequer.DateError) as raised:
        exchequer.check_many([RIGHT, {"text": RIGHT, "date": "soon"}])
    if sys.version_info >= (3, 11):
        assert raised.value.__notes__ == ["in article 1"]
    with pytest.raises(exchequer.OptionError, match="no `langauge`"):
        exchequer.check_many([{"text": RIGHT, "langauge": "en"}])  # type: ignore[list-item]


def test_other_threads_go_on_meanwhile() -> None:
    many = threading.Thread(target=exchequer.check_many, args=([WRONG] * 600,))
    many.start()
    # Only before and after the articles are checked would there be a turn if the lock were held.
    turns = 0
    while many.is_alive():
        many.join(0.001)
        turns += 1
    assert turns > 10


def test_an_interrupt_ends_the_check() -> None:
    program = (
        "import exchequer, threading, os, signal\n"
        "texts = ['It cost 100 euros ($190). ' * 400] * 20_000\n"
        "threading.Timer(1, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "exchequer.check_many(texts)\n"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert ran.returncode == -signal.SIGINT and "KeyboardInterrupt" in ran.stderr


def test_a_pandas_frame_of_texts_becomes_a_frame_of_findings() -> None:
    frame = pandas.DataFrame(
        {"body": [WRONG, "Nothing.", RIGHT, None], "published": pandas.Timestamp("2023-08-03")},
        index=["a", "b", "c", "d"])
    findings = exchequer.pandas_findings(frame, text="body", date="published")
    assert findings["row"].tolist() == ["a", "c"]
    assert findings["verdict"].tolist() == ["contradicted", "holds"]
    assert findings["passes"].tolist() == [False, True]
    assert findings["figures"].tolist() == ["100 euros | $190", "100 euros | $110"]
    first = findings.iloc[0]
    assert (first["replace"], first["with"]) == ("$190", "$110")
    assert WRONG[first["start"]:first["end"]] == "100 euros ($190"
    assert findings["gap_percent"].dtype == "float64" and first["gap_percent"] > 60
    assert findings.join(frame, on="row")["body"].tolist() == [WRONG, RIGHT]


def test_a_polars_frame_of_texts_becomes_a_frame_of_findings() -> None:
    frame = polars.DataFrame({"text": [RIGHT, None, WRONG], "date": [date(2023, 8, 3)] * 3,
                              "tongue": ["en", "en", None]})
    findings = exchequer.polars_findings(frame, lang="tongue")
    assert findings["row"].to_list() == [0, 2]
    assert findings["with"].to_list() == [None, "$110"]
    assert findings.schema["gap_percent"] == polars.Float64
    assert findings.schema["passes"] == polars.Boolean


def test_frames_without_findings_have_the_same_columns() -> None:
    for text in ([], ["Nothing."]):
        one = exchequer.pandas_findings(pandas.DataFrame({"text": text}), date=None)
        texts = polars.DataFrame({"text": text}, schema={"text": polars.String})
        two = exchequer.polars_findings(texts, date=None)
        assert list(one.columns) == two.columns and len(one) == len(two) == 0


def test_dates_of_a_column_may_be_years() -> None:
    frame = polars.DataFrame({"text": [RIGHT], "date": [2023]})
    assert exchequer.polars_findings(frame)["verdict"].to_list() == ["holds"]


def test_a_checker_of_ones_own_says_what_the_columns_do_not() -> None:
    checker = exchequer.Checker(date="2023-08-03", lang="en", policy="strict", tolerance=100)
    frame = pandas.DataFrame({"text": [WRONG]})
    assert exchequer.pandas_findings(frame, date=None, checker=checker)["passes"].tolist() == [True]


def test_a_column_that_is_not_there_is_named() -> None:
    with pytest.raises(exchequer.OptionError, match="no column `date`; date=None"):
        exchequer.pandas_findings(pandas.DataFrame({"text": [WRONG]}))
    with pytest.raises(exchequer.OptionError, match="no column `body`"):
        exchequer.polars_findings(polars.DataFrame({"text": [WRONG]}), text="body")


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    there = builtins.__import__

    def without(module: str, *rest: Any, **more: Any) -> Any:
        if module == name:
            raise ImportError(module)
        return there(module, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    findings = {"pandas": exchequer.pandas_findings, "polars": exchequer.polars_findings}[name]
    remedy = rf"pip install 'exchequer\[{name}\]'"
    with pytest.raises(exchequer.MissingLibraryError, match=remedy) as raised:
        findings(None)  # type: ignore[operator]
    assert isinstance(raised.value, exchequer.Error) and isinstance(raised.value, ImportError)
