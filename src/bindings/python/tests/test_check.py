"""One article, and what is read in its report."""

import pickle
import threading
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import exchequer
import pytest

ROOT = Path(__file__).resolve().parents[4]
SEED = (ROOT / "examples" / "articles" / "kasakhstan.txt").read_text(encoding="utf-8")
ROUBLES = "Han fik 495.000 rubler, svarende til 36.000 kroner."


def test_the_seed_article_is_plausible_on_eighteen_of_thirty_one_days() -> None:
    report = exchequer.check(SEED, date="2023-08")
    [finding] = [one for one in report.findings if one.figures[0].currency == "RUB"]
    assert [figure.text for figure in finding.figures] == ["495.000 rubler", "36.000 kroner"]
    assert (finding.verdict, finding.days_holding, finding.days_total) == ("plausible", 18, 31)
    assert finding.computed is not None
    assert (finding.computed.low, finding.computed.high) == (Decimal(33326), Decimal(36631))
    assert finding.holds_on[0].from_ == date(2023, 8, 3)
    assert finding.rates[0].source == "CBR×ECB"
    assert finding.rates[0].fixings[0].valid_from.year == 2023
    assert report.article.date is not None and report.article.date.from_ == date(2023, 8, 1)


def test_the_readme_says_what_the_seed_article_gives(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    for readme in (ROOT / "README.md", ROOT / "src" / "bindings" / "python" / "README.md"):
        [program] = [block.split("```")[0]
                     for block in readme.read_text(encoding="utf-8").split("```python\n")[1:]
                     if block.startswith("import exchequer")]
        exec(program, {})
        said = capsys.readouterr().out
        assert "plausible ['495.000 rubler', '36.000 kroner']" in said and "18 of 31 days" in said


def test_places_are_places_in_the_string() -> None:
    text = "💶 Ærlig talt: 100 euro (746 kr.) 💶"
    report = exchequer.check(text, date="2023-08-03", lang="da")
    assert len(report.figures) == 2
    for figure in report.figures:
        assert report.text[figure.start:figure.end] == figure.text


def test_a_wrong_figure_has_a_suggestion_in_the_words_of_the_article() -> None:
    text = "It cost €100 million ($190 million), she said."
    report = exchequer.check(text, date=date(2023, 8, 3), lang="en")
    [finding] = report.failing()
    assert finding.needs_attention and finding.replacement and finding.suggestion
    place = slice(finding.replacement.start, finding.replacement.end)
    assert text[place] == "$190 million" and finding.replacement.text == "$110 million"
    assert finding.replacement.figure is finding.figures[1]
    assert finding.anchor is finding.figures[0]
    assert finding.suggestion.currency == "USD"


def test_objects_are_read_only_and_can_be_pickled() -> None:
    finding = exchequer.check(ROUBLES, date="2023-08").findings[0]
    with pytest.raises(AttributeError):
        finding.verdict = "holds"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(finding)) == finding


def test_the_same_article_gives_the_same_report() -> None:
    first, second = (exchequer.check(ROUBLES, date="2023-08", id="a") for _ in range(2))
    assert first == second and hash(first) == hash(second)
    assert first != exchequer.check(ROUBLES, date="2023-09", id="a")
    assert first.to_dict()["offsets"] == "code_points"
    assert first.to_dict()["findings"][0]["figures"] == [0, 1]


def test_a_report_is_shown_in_one_line_and_in_a_notebook() -> None:
    text = f'"<b>Nyt</b>" & mere. {ROUBLES}'
    report = exchequer.check(text, date="2023-08", lang="da", id="a & b")
    assert repr(report) == "<Report 'a & b' passes: 2 figures; 1 plausible>"
    assert repr(report.figures[0]) == "<Figure '495.000 rubler': money 495000 RUB>"
    assert repr(report.findings[0]) == (
        "<Finding conversion plausible: '495.000 rubler', '36.000 kroner'>")
    frame = report._repr_html_()
    assert frame.startswith('<iframe srcdoc="<!DOCTYPE html>') and frame.count('"') % 2 == 0
    # Nothing of the page ends the attribute that holds it.
    assert "&amp;lt;b&amp;gt;Nyt" in frame and '" sandbox title' in frame
    assert report.to_html().startswith("<!DOCTYPE html>")


def test_every_form_is_written() -> None:
    report = exchequer.check(ROUBLES, date="2023-08")
    assert "18 of 31 days" in report.to_text() and str(report) == report.to_text()
    assert '"version": "2.1.0"' in report.to_sarif() or '"version":"2.1.0"' in report.to_sarif()
    assert report.to_csv().startswith("article,line,column,")


def test_dates_may_be_days_times_months_and_ranges() -> None:
    days: list[exchequer.Date] = [date(2023, 8, 3), datetime(2023, 8, 3, 12, 30), "2023-08-03"]
    reports = [exchequer.check(ROUBLES, date=day) for day in days]
    assert reports[0] == reports[1] == reports[2]
    for written, total in [("2023-08", 31), ("2023", 365), ("2023-08-01/2023-08-15", 15)]:
        assert exchequer.check(ROUBLES, date=written).findings[0].days_total == total


def test_a_policy_and_a_tolerance_decide_what_passes() -> None:
    text = "It cost 100 euros ($115)."
    assert exchequer.check(ROUBLES, date="2023-08").passes
    assert not exchequer.check(text, date="2023-08-03", policy="strict").passes
    for tolerance, passes in [("6.5", True), ("0.5", False)]:
        checker = exchequer.Checker(policy="strict", tolerance=Decimal(tolerance), lang="en")
        assert checker.check(text, date="2023-08-03").passes == passes


def test_words_of_ones_own_come_as_text_or_as_a_file(tmp_path: Path) -> None:
    words = '[currency.names]\nEUR = ["eurodaler"]'
    file = tmp_path / "house.toml"
    file.write_text(words, encoding="utf-8")
    for given in (words, file):
        checker = exchequer.Checker(words={"da": given}, lang="da")
        assert checker.check("Det koster 40 eurodaler.").figures[0].currency == "EUR"
    file.write_text("[currency.names]\nEUR = 5", encoding="utf-8")
    with pytest.raises(exchequer.LanguageError, match="house.toml"):
        exchequer.Checker(words={"da": file})


def test_rates_of_ones_own_stand_alone_or_beside_the_others() -> None:
    pesos = exchequer.Fixing(source="DESK", base="ARS", quote="DKK", nominal=1000,
                             value=Decimal("24.58"), valid_from=date(2023, 8, 3))
    text = "Turen kostede 60.000 argentinske pesos, svarende til 1.475 kroner."
    alone = exchequer.Checker(rates=[pesos], embedded_rates=False, lang="da", date="2023-08-03")
    [finding] = alone.check(text).findings
    assert (finding.verdict, finding.rates[0].source) == ("holds", "DESK")
    beside = exchequer.Checker(rates=[pesos], lang="da", date="2023-08-03")
    assert beside.check("Det kostede 100 euro (746 kroner).").findings[0].rates[0].source == "ECB"


def test_a_region_and_a_country_say_which_kroner_are_meant() -> None:
    def currency(lang: str) -> str | None:
        return exchequer.check("Prisen er 500 kr.", lang=lang).figures[0].currency

    assert currency(lang="da") == "DKK"
    assert currency(lang="nb") == "NOK"
    canadian = exchequer.Checker(country="CA", lang="en")
    assert canadian.check("It cost $5.").figures[0].currency == "CAD"


def test_sources_support_the_figures_of_an_article() -> None:
    release: exchequer.Source = {"text": "Sales of the shop rose by 42 percent to 1,350 cars.",
                                 "id": "release"}
    text = "Sales of the shop are up 24 per cent to 1,350 cars."
    for sources in ([release], [release["text"]]):
        report = exchequer.check(text, lang="en", sources=sources)
        [wrong] = [one for one in report.failing() if one.relation == "support"]
        assert wrong.in_source is not None and wrong.in_source.text == "42 percent"


def test_only_the_relations_that_are_chosen_are_checked() -> None:
    text = "Sales rose 5 per cent, from 200 to 240."
    assert exchequer.Checker(lang="en").check(text).findings
    assert not exchequer.Checker(lang="en", relations=["conversion"]).check(text).findings


@pytest.mark.parametrize(("kind", "options"), [
    (exchequer.DateError, {"date": "yesterday"}),
    (exchequer.DateError, {"date": "2023-13"}),
    (exchequer.LanguageError, {"lang": "tlh"}),
    (exchequer.OptionError, {"country": "XQ"}),
    (exchequer.OptionError, {"policy": "harsh"}),
])
def test_what_is_wrong_is_an_error_of_the_package(kind: type, options: dict[str, str]) -> None:
    with pytest.raises(kind) as raised:
        exchequer.check("It cost 5 euros.", **options)  # type: ignore[arg-type]
    assert isinstance(raised.value, exchequer.Error) and isinstance(raised.value, ValueError)
    assert next(iter(options.values())) in str(raised.value)


def test_options_of_a_checker_are_checked_when_it_is_made() -> None:
    with pytest.raises(exchequer.OptionError, match="tolerance"):
        exchequer.Checker(tolerance="much")
    with pytest.raises(exchequer.OptionError, match="relation"):
        exchequer.Checker(relations=["marriage"])  # type: ignore[list-item]
    wrong = exchequer.Fixing(source="DESK", base="ARS", quote="DKK", nominal=0,
                             value=Decimal(5), valid_from=date(2023, 8, 3))
    with pytest.raises(exchequer.RatesError):
        exchequer.Checker(rates=[wrong])


def test_half_a_character_is_refused_with_its_place() -> None:
    with pytest.raises(exchequer.OptionError, match="surrogate.* at 3 "):
        exchequer.check("abc\ud83d")
    with pytest.raises(TypeError):
        exchequer.check(b"bytes")  # type: ignore[arg-type]


def test_one_checker_serves_several_threads() -> None:
    checker, verdicts = exchequer.Checker(date="2023-08", lang="da"), []
    threads = [threading.Thread(
        target=lambda: verdicts.append(checker.check(ROUBLES).findings[0].verdict))
        for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert verdicts == ["plausible"] * 4


def test_a_figure_of_a_caption_is_looked_for_in_the_body() -> None:
    text = "🏙 The bridge cost £5 million. It opens in May.\n\nBridge cost £7 million"
    caption: exchequer.Part = {"part": "caption", "start": text.index("Bridge"), "end": len(text)}
    assert not exchequer.check(text, lang="en").findings
    report = exchequer.check(text, lang="en", parts=[caption])
    assert [finding.relation for finding in report.findings] == ["repetition"]
    [many] = exchequer.check_many([{"text": text, "lang": "en", "parts": [caption]}])
    assert many.to_dict() == report.to_dict()
    with pytest.raises(exchequer.OptionError, match="no text"):
        exchequer.check(text, parts=[{"part": "caption", "start": 0, "end": len(text) + 1}])
    with pytest.raises(exchequer.Error, match="headline"):
        exchequer.check(text, parts=[{"part": "foot", "start": 0, "end": 1}])  # type: ignore[typeddict-item]


def test_messages_are_in_the_language_that_is_asked_for() -> None:
    english = exchequer.check(ROUBLES, date="2023-08")
    danish = exchequer.check(ROUBLES, date="2023-08", ui_lang="da-DK")
    assert danish.findings[0].message != english.findings[0].message
    assert danish.findings[0].fingerprint == english.findings[0].fingerprint
    with pytest.raises(exchequer.OptionError, match="there are en, da"):
        exchequer.check(ROUBLES, ui_lang="tlh")


def test_rules_of_house_style_are_turned_on_by_name() -> None:
    text = "It may cost £5-6 billion."
    assert exchequer.check(text, lang="en").style_remarks == ()
    report = exchequer.Checker(style=["elided_range"]).check(text, lang="en")
    [remark] = report.style_remarks
    assert remark.figures[0] is report.figures[0]
    assert (remark.rule, text[remark.start:remark.end]) == ("elided_range", "£5-6 billion")
    assert report.passes and remark.message.startswith("house style: ")
    with pytest.raises(exchequer.Error, match="elided_range"):
        exchequer.Checker(style=["elided"])  # type: ignore[list-item]
