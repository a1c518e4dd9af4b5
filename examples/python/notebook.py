"""A notebook in cells, as VS Code, Spyder and Jupytext open it; it runs as a program as well.

    pip install ./src/bindings/python pandas
    python examples/python/notebook.py
"""

# %% One article, and what is claimed in it
from datetime import date
from decimal import Decimal
from pathlib import Path

import exchequer
import pandas

articles = Path(__file__).resolve().parent.parent / "articles"
seed = (articles / "kasakhstan.txt").read_text(encoding="utf-8")
report = exchequer.check(seed, date="2023-08", id="kasakhstan.txt")
print(repr(report))
report  # a notebook shows the page here

# %% Which figures, on which days, by whose rates
finding = report.findings[0]
print(*finding.figures, sep=" = ")
print(finding)
for days in finding.holds_on:
    print(f"holds from {days.from_} to {days.to}")
for rate in finding.rates:
    print(rate.source, rate.low, rate.high, rate.derivation)

# %% What to write instead
harbour = (articles / "harbour.txt").read_text(encoding="utf-8")
for finding in exchequer.check(harbour, date="2024-05-14").failing():
    instead = finding.replacement
    if instead:
        print(f"{harbour[instead.start:instead.end]!r}: write {instead.text!r}")

# %% A table of articles becomes a table of findings
table = pandas.DataFrame({
    "text": [seed, harbour],
    "date": ["2023-08", "2024-05-14"],
    "desk": ["foreign", "local"],
})
findings = exchequer.pandas_findings(table)
print(findings.join(table["desk"], on="row").groupby(["desk", "verdict"]).size())

# %% Rates that no publisher has, and words of one's own
desk = exchequer.Checker(
    rates=[exchequer.Fixing(source="DESK", base="ARS", quote="DKK", nominal=1000,
                            value=Decimal("24.58"), valid_from=date(2023, 8, 3))],
    words={"da": '[hedge]\nabout = ["plusminus"]'},
    date="2023-08-03",
    lang="da",
)
text = "Turen kostede 60.000 argentinske pesos, svarende til plusminus 1.475 kroner."
print(repr(desk.check(text)))
