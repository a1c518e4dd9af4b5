"""The ECB's fixings, as `exchequer rates` prints them, and the rates open to a writer on a day.

Only the fixings against the euro are taken from the command; windows, crosses and their rounding
are worked out here, from section 2 of SEMANTICS.
"""

import csv
import random
import subprocess
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

Rate = tuple[Fraction, Fraction]
CENT = Fraction(1, 100)
# The smallest unit that people count each money in.
MINOR_UNITS = {"EUR": CENT, "USD": CENT, "GBP": CENT, "DKK": CENT, "SEK": CENT, "CHF": CENT,
               "JPY": Fraction(1)}
ONE = (Fraction(1), Fraction(1))
FIRST, LAST = date(2019, 1, 2), date(2023, 12, 29)
DAY = timedelta(days=1)


def hull(rates: list[Rate]) -> Rate:
    return min(rate[0] for rate in rates), max(rate[1] for rate in rates)


@dataclass
class Days:
    """Days on which an article may have been written, and what was open to its writer on each."""

    name: str
    rates: list[Rate]
    # What the crate takes: it joins each leg of a cross over the window before it divides them.
    wide: list[Rate]

    @property
    def middle(self) -> Fraction:
        return sum(self.rates[len(self.rates) // 2]) / 2


class History:
    """What one euro cost on each day, weekends and holidays included."""

    def __init__(self, command: str):
        # The days on which the ECB fixed its rates: its holidays are no business days.
        self.fixed: set[date] = set()
        self.per_euro = {code: self.read(command, code) for code in MINOR_UNITS if code != "EUR"}
        self.days = sorted(set.intersection(*(set(rates) for rates in self.per_euro.values())))

    def read(self, command: str, code: str) -> dict[date, Rate]:
        ask = [command, "rates", "EUR", code, f"{FIRST}/{LAST}", "--offline", "--format", "csv"]
        printed = subprocess.run(ask, check=True, capture_output=True, text=True).stdout
        rates = {}
        for row in csv.DictReader(printed.splitlines()):
            assert row["source"] == "ECB" and not row["estimate"], row
            day = date.fromisoformat(row["day"])
            rates[day] = (Fraction(row["low"]), Fraction(row["high"]))
            if row["carried_days"] == "0":
                self.fixed.add(day)
        return rates

    def business_day(self, day: date, step: timedelta) -> date:
        """The business day before or after a day."""
        day += step
        while day not in self.fixed:
            day += step
        return day

    def on(self, base: str, quote: str, day: date) -> Rate:
        """Quote per base in force on a day, widened by the rounding of what it is made of."""
        below = ONE if base == "EUR" else self.per_euro[base][day]
        above = ONE if quote == "EUR" else self.per_euro[quote][day]
        return above[0] / below[1], above[1] / below[0]

    def window(self, base: str, quote: str, day: date) -> Rate:
        """The hull of what was in force on the previous business day, the day and the next one."""
        near = [self.business_day(day, -DAY), day, self.business_day(day, DAY)]
        return hull([self.on(base, quote, one) for one in near])

    def wide_window(self, base: str, quote: str, day: date) -> Rate:
        """The same where a cross may take its two fixings from different days of the window."""
        below, above = self.window("EUR", base, day), self.window("EUR", quote, day)
        return above[0] / below[1], above[1] / below[0]

    def draw(self, rng: random.Random, base: str, quote: str) -> Days:
        """A day or a month, and the rates of each of its days."""
        day = rng.choice(self.days[40:-40])
        if rng.random() < 0.7:
            name, days = day.isoformat(), [day]
        else:
            name = f"{day:%Y-%m}"
            days = [one for one in self.days if (one.year, one.month) == (day.year, day.month)]
        return Days(name, [self.window(base, quote, one) for one in days],
                    [self.wide_window(base, quote, one) for one in days])
