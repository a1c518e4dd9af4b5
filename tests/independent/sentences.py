"""Sentences that make a claim, with the verdict it deserves.

A draw is a sentence, a date, the relation it claims and a function from a slack to a verdict. Most
stated figures lie near what follows from the others, since that is where rules differ.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

import rules
from rates import MINOR_UNITS, ONE, History
from written import Written

HALF = Fraction(1, 2)


@dataclass
class Draw:
    relation: str
    text: str
    verdict: Callable[[Fraction], str]
    date: str = "2023-08-03"
    language: str = "en"
    figures: list[Fraction] = field(default_factory=list)  # values that must have been read
    # The verdict where a cross mixes the days of a window, which SEMANTICS leaves open.
    mixing_days: Callable[[Fraction], str] | None = None


def rounded(value: Fraction, decimals: int) -> Fraction:
    unit = Fraction(10) ** -decimals
    return Fraction(int(value / unit + HALF)) * unit


def to_digits(value: Fraction, digits: int) -> tuple[Fraction, int]:
    """Rounded to so many significant digits, with the decimals that it then has."""
    exponent = 0
    while Fraction(10) ** (exponent + 1) <= value:
        exponent += 1
    while Fraction(10) ** exponent > value:
        exponent -= 1
    decimals = digits - 1 - exponent
    return rounded(value, decimals), max(decimals, 0)


def shown(digits: Fraction, decimals: int, language: str = "en") -> str:
    """1,234.50, or 1.234,50 where that is how it is written."""
    unit = 10**decimals
    whole, part = divmod(int(abs(digits) * unit), unit)
    group, point = (",", ".") if language == "en" else (".", ",")
    text = f"{whole:,}".replace(",", group)
    text += f"{point}{part:0{decimals}d}" if decimals else ""
    return ("-" if digits < 0 else "") + text


def near(rng: random.Random, value: Fraction, digits: int) -> tuple[Fraction, int]:
    """A figure of so many digits in the neighbourhood of a value."""
    kind = rng.random()
    if kind < 0.35:
        return to_digits(value, digits)
    if kind < 0.7:
        spread = Fraction(rng.randint(-80, 80), 1000)
    else:
        spread = Fraction(rng.randint(-400, 400), 1000)
    return to_digits(max(value * (1 + spread), value / 10), digits)


def near_units(rng: random.Random, value: Fraction, decimals: int) -> Fraction:
    """A figure within a few units of its last place of a value, mostly."""
    unit = Fraction(10) ** -decimals
    steps = rng.choice([0, 0, 0, 1, -1, 1, -1, 2, -2, 3, -4, 7, -12])
    return max(rounded(value, decimals) + steps * unit, unit)


HEDGES = {
    "en": [(None, ""), (None, ""), (None, ""), ("about", "about "), ("slightly_below", "nearly "),
           ("slightly_above", "just over "), ("more_than", "more than "), ("at_least", "at least "),
           ("up_to", "up to "), ("less_than", "less than "), ("at_most", "at most "),
           ("exactly", "exactly ")],
    "da": [(None, ""), (None, ""), ("about", "omkring "), ("slightly_below", "knap "),
           ("slightly_above", "godt "), ("more_than", "mere end "), ("at_least", "mindst "),
           ("up_to", "op til ")],
    "de": [(None, ""), (None, ""), ("about", "rund "), ("slightly_below", "knapp "),
           ("more_than", "mehr als "), ("at_least", "mindestens "), ("up_to", "bis zu ")],
}
NAMES = {
    "en": {"EUR": "euros", "USD": "US dollars", "GBP": "British pounds", "DKK": "Danish kroner",
           "SEK": "Swedish kronor", "CHF": "Swiss francs", "JPY": "yen"},
    "da": {"EUR": "euro", "USD": "dollar", "GBP": "pund", "DKK": "kroner", "JPY": "yen",
           "SEK": "svenske kroner", "CHF": "schweizerfranc"},
    "de": {"EUR": "Euro", "USD": "US-Dollar", "GBP": "britische Pfund", "DKK": "dänische Kronen",
           "JPY": "Yen", "SEK": "schwedische Kronen", "CHF": "Franken"},
}
SCALES = {
    "en": [(1, ""), (1, ""), (10**6, " million"), (10**9, " billion")],
    "da": [(1, ""), (1, ""), (10**6, " millioner"), (10**9, " milliarder")],
    "de": [(1, ""), (1, ""), (10**6, " Millionen"), (10**9, " Milliarden")],
}
CONVERSIONS = {
    "en": ["The harbour paid {0} ({1}) for it.", "They asked for {0}, equivalent to {1}."],
    "da": ["Havnen gav {0} ({1}) for det.", "De krævede {0}, svarende til {1}."],
    "de": ["Der Hafen zahlte dafür {0} ({1}).", "Sie verlangten {0}, umgerechnet {1}."],
}


def amount(rng: random.Random, language: str) -> tuple[Written, str]:
    scale, word = rng.choice(SCALES[language])
    if scale == 1:
        digits, decimals = to_digits(Fraction(rng.randint(20, 9_000_000)), rng.randint(1, 6))
    else:
        digits, decimals = to_digits(Fraction(rng.randint(1000, 990_000), 1000), rng.randint(1, 4))
    return Written(digits, decimals, scale), word


def conversion(rng: random.Random, history: History) -> Draw:
    language = rng.choice(["en", "en", "da", "de"])
    base, quote = rng.sample(sorted(MINOR_UNITS), 2)
    days = history.draw(rng, base, quote)
    native, word = amount(rng, language)
    middle = native.value * days.middle
    scale, derived_word = 1, ""
    if middle >= 10**6:
        scale, derived_word = [one for one in SCALES[language] if one[0] <= middle][-1]
    digits, decimals = near(rng, middle / scale, rng.randint(1, 5))
    derived = Written(digits, decimals, scale)
    hedge, hedge_word = rng.choice(HEDGES[language])
    names = NAMES[language]
    written = [f"{shown(native.digits, native.decimals, language)}{word} {names[base]}",
               f"{hedge_word}{shown(digits, decimals, language)}{derived_word} {names[quote]}"]
    text = rng.choice(CONVERSIONS[language]).format(*written)
    anchor = rules.around(native.value, Fraction(0) if native.scale == 1 else
                          native.half_as_written(MINOR_UNITS[base]))

    def by(rates: list[rules.Band]) -> Callable[[Fraction], str]:
        minor = MINOR_UNITS[quote]
        return lambda slack: rules.conversion(anchor, derived, hedge, minor, rates, slack)

    return Draw("conversion", text, by(days.rates), days.name, language,
                [native.value, derived.value], by(days.wide))


def stated_rate(rng: random.Random, history: History) -> Draw:
    quote = rng.choice([code for code in sorted(MINOR_UNITS) if code != "EUR"])
    days = history.draw(rng, "EUR", quote)
    digits, decimals = to_digits(days.middle * (1 + Fraction(rng.randint(-90, 90), 10_000)),
                                 rng.randint(4, 6))
    rate = Written(digits, decimals)
    text = f"Profit rose. (1 euro = {shown(digits, decimals)} {NAMES['en'][quote]})"

    def verdict(slack: Fraction) -> str:
        # It is taken as a market rate: it holds within 0.5 % of the day's fixings.
        market = [(low * Fraction(995, 1000), high * Fraction(1005, 1000))
                  for low, high in days.rates]
        return rules.conversion(ONE, rate, None, MINOR_UNITS[quote], market, slack)

    return Draw("stated_rate", text, verdict, days.name, "en", [Fraction(1), rate.value])


def millions(rng: random.Random, low: int, high: int) -> Written:
    return Written(Fraction(rng.randint(low, high)), 0, 10**6)


def pounds(written: Written) -> str:
    return f"£{shown(written.digits, written.decimals)}m"


def change(rng: random.Random, _: History) -> Draw:
    before = millions(rng, 12, 990)
    after = Written(max(before.digits + rng.randint(-200, 400), Fraction(11)), 0, 10**6)
    decimals = rng.choice([0, 0, 1])
    exact = abs(after.value / before.value - 1) * 100
    percent = Written(near_units(rng, exact, decimals), decimals)
    verb = "rose" if after.value >= before.value else "fell"
    text = (f"Turnover {verb} {shown(percent.digits, decimals)} per cent to {pounds(after)} "
            f"from {pounds(before)} last year.")
    value = rules.percent_change(rules.given(before, False), rules.given(after, False))

    def verdict(slack: Fraction) -> str:
        return rules.of_bands(value, *rules.stated(percent, False), slack)

    return Draw("change", text, verdict,
                figures=[percent.value, after.value, before.value])


def points(rng: random.Random, _: History) -> Draw:
    before = Written(Fraction(rng.randint(20, 90), 10), 1)
    after = Written(before.digits + Fraction(rng.randint(2, 30), 10), 1)
    by = Written(near_units(rng, after.value - before.value, 1), 1)
    text = (f"The rate was raised from {shown(before.digits, 1)} per cent to "
            f"{shown(after.digits, 1)} per cent, an increase of {shown(by.digits, 1)} "
            "percentage points.")
    exact = after.value - before.value

    def verdict(slack: Fraction) -> str:
        return rules.of_bands((exact, exact), *rules.stated(by, False), slack)

    return Draw("change", text, verdict, figures=[before.value, after.value, by.value])


def difference(rng: random.Random, _: History) -> Draw:
    before = Written(Fraction(rng.randint(1_000, 90_000)))
    after = Written(before.digits + rng.randint(100, 9_000))
    by = Written(near_units(rng, after.value - before.value, 0))
    text = (f"Membership rose from {shown(before.digits, 0)} to {shown(after.digits, 0)}, "
            f"an increase of {shown(by.digits, 0)}.")
    exact = after.value - before.value

    def verdict(slack: Fraction) -> str:
        return rules.of_bands((exact, exact), *rules.stated(by, False), slack)

    return Draw("difference", text, verdict, figures=[before.value, after.value, by.value])


def added(rng: random.Random, _: History) -> Draw:
    decimals = rng.choice([0, 0, 1])
    unit = Fraction(10) ** -decimals
    parts = [Written(rng.randint(11, 995) * unit, decimals, 10**6) for _ in range(3)]
    exact = sum(part.digits for part in parts)
    total = Written(near_units(rng, exact, decimals), decimals, 10**6)
    one, two, three = (pounds(part) for part in parts)
    text = (f"The council spent {one} on roads, {two} on parks and {three} on schools, "
            f"{pounds(total)} in total.")
    value = rules.total([rules.given(part, False) for part in parts])

    def verdict(slack: Fraction) -> str:
        return rules.of_bands(value, *rules.stated(total, True), slack)

    return Draw("sum", text, verdict, figures=[part.value for part in parts] + [total.value])


def per_unit(rng: random.Random, _: History) -> Draw:
    count = Written(Fraction(rng.randint(120, 9_900)))
    decimals = rng.choice([0, 2])
    each = Written(Fraction(rng.randint(1_200, 9_500), 100) if decimals else
                   Fraction(rng.randint(12, 95)), decimals)
    digits, total_decimals = near(rng, count.value * each.value, rng.randint(2, 6))
    total = Written(digits, total_decimals)
    text = (f"He sold {shown(count.digits, 0)} shares at ${shown(each.digits, decimals)} each, "
            f"or ${shown(digits, total_decimals)}.")
    value = rules.product(rules.given(count, True), rules.given(each, False))

    def verdict(slack: Fraction) -> str:
        return rules.of_bands(value, *rules.stated(total, True), slack)

    return Draw("per_unit", text, verdict, figures=[count.value, each.value, total.value])


def period_total(rng: random.Random, _: History) -> Draw:
    short, long, count = rng.choice([("month", "year", 12), ("week", "year", 52)])
    each = Written(Fraction(rng.randint(110, 9_990)))
    digits, decimals = near(rng, each.value * count, rng.randint(2, 5))
    total = Written(digits, decimals)
    text = (f"The rent is £{shown(each.digits, 0)} a {short}, that is "
            f"£{shown(digits, decimals)} a {long}.")
    each_band = rules.given(each, False)
    value = (each_band[0] * count, each_band[1] * count)

    def verdict(slack: Fraction) -> str:
        return rules.of_bands(value, *rules.stated(total, True), slack)

    return Draw("period_total", text, verdict, figures=[each.value, total.value])


def share(rng: random.Random, _: History) -> Draw:
    whole = Written(Fraction(rng.randint(40, 9_990)))
    part = Written(Fraction(rng.randint(11, int(whole.value) - 5)))
    decimals = rng.choice([0, 0, 1])
    percent = Written(near_units(rng, part.value / whole.value * 100, decimals), decimals)
    text = (f"Of {shown(whole.digits, 0)} members, {shown(part.digits, 0)} "
            f"({shown(percent.digits, decimals)} per cent) voted against.")
    value = rules.share_of(rules.given(part, True), rules.given(whole, True))

    def verdict(slack: Fraction) -> str:
        return rules.of_bands(value, *rules.stated(percent, False), slack)

    return Draw("share", text, verdict, figures=[whole.value, part.value, percent.value])


def shares(rng: random.Random, _: History) -> Draw:
    decimals = rng.choice([0, 0, 1])
    unit = Fraction(10) ** -decimals
    one, two = (rounded(Fraction(rng.randint(110, 440), 10), decimals) for _ in range(2))
    off = unit * rng.choice([0, 0, 1, -1, 2, -2, 3, -3, 4, -4, 9])
    parts = [Written(digits, decimals) for digits in (one, two, 100 - one - two + off)]
    first, second, rest = (f"{shown(part.digits, decimals)} per cent" for part in parts)
    text = (f"In the region {first} of the power comes from wind, {second} from gas and the "
            f"remaining {rest} from coal.")

    def verdict(slack: Fraction) -> str:
        return rules.whole(parts, slack)

    return Draw("sum", text, verdict, figures=[part.value for part in parts])


RATIOS = [("One in five", 5), ("One in four", 4), ("One in ten", 10), ("One in three", 3),
          ("One in eight", 8)]


def ratio(rng: random.Random, _: History) -> Draw:
    words, of = rng.choice(RATIOS)
    hedge, before = rng.choice([(None, ""), (None, ""), ("slightly_below", "Nearly "),
                                ("more_than", "More than ")])
    exact = Fraction(100, of)
    percent = Written(near_units(rng, exact + rng.randint(-5, 13), 0))
    phrase = before + (words.lower() if before else words)
    text = f"{phrase} drivers ({shown(percent.digits, 0)} per cent) had never changed a tyre."
    value = rules.given(percent, False)

    def verdict(slack: Fraction) -> str:
        return rules.ratio_in_words(exact, hedge, value, slack)

    return Draw("share", text, verdict, figures=[percent.value])


def multiple(rng: random.Random, _: History) -> Draw:
    word, times = rng.choice([("doubled", 2), ("tripled", 3), ("quadrupled", 4)])
    hedge, before = rng.choice([(None, ""), ("slightly_below", "nearly "),
                                ("more_than", "more than ")])
    first = Written(Fraction(rng.randint(210, 9_900)))
    last = Written(rounded(first.value * times * Fraction(rng.randint(700, 1600), 1000), 0))
    text = (f"Complaints {before}{word} from {shown(first.digits, 0)} to {shown(last.digits, 0)} "
            "last year.")

    def verdict(slack: Fraction) -> str:
        return rules.multiple(times, hedge, rules.given(first, True), rules.given(last, True),
                              slack)

    return Draw("multiple", text, verdict, figures=[first.value, last.value])


# Exact by definition: the international yard and pound of 1959, and the scales of temperature.
UNITS = [
    ("The path is {0} miles ({1} km) long.", lambda x: x * Fraction(1609344, 10**6)),
    ("The hall is {0} feet ({1} metres) wide.", lambda x: x * Fraction(3048, 10**4)),
    ("The statue weighs {0} kg ({1} pounds).", lambda x: x / Fraction(45359237, 10**8)),
    ("The wood covers {0} acres ({1} hectares).", lambda x: x * Fraction(40468564224, 10**11)),
    ("The rod is {0} inches ({1} cm) long.", lambda x: x * Fraction(254, 100)),
    ("The air reached {0}C ({1}F) at noon.", lambda x: x * Fraction(9, 5) + 32),
]


def unit_conversion(rng: random.Random, _: History) -> Draw:
    sentence, convert = rng.choice(UNITS)
    if "{0}C" in sentence:
        native = Written(Fraction(rng.randint(11, 48)))
        digits, decimals = near_units(rng, convert(native.value), 0), 0
    else:
        digits, decimals = to_digits(Fraction(rng.randint(30, 90_000), 10), rng.randint(1, 3))
        native = Written(digits, decimals)
        digits, decimals = near(rng, convert(native.value), rng.randint(1, 4))
    derived = Written(digits, decimals)
    text = sentence.format(shown(native.digits, native.decimals), shown(digits, decimals))

    def verdict(slack: Fraction) -> str:
        return rules.unit_conversion(native, derived, convert, slack)

    return Draw("unit_conversion", text, verdict, figures=[native.value, derived.value])


def age(rng: random.Random, _: History) -> Draw:
    born = rng.randint(1925, 1999)
    year = rng.randint(2019, 2024)
    aged = year - born - 1 + rng.choice([0, 0, 1, 1, 2, -1, 3, -10, 10])
    last, date = rng.choice([(year, f"{year}-05-14"), (year, f"{year}-05"), (year, f"{year}"),
                             (year + 1, f"{year}-10-01/{year + 1}-03-31")])
    text = f"The painter, who was born in {born}, is {aged}."

    def verdict(_: Fraction) -> str:
        return rules.age(born, aged, year, last)

    return Draw("age", text, verdict, date, figures=[Fraction(aged)])


RELATIONS = {
    "conversion": conversion, "stated rate": stated_rate, "change": change, "points": points,
    "difference": difference, "sum": added, "whole": shares, "price each": per_unit,
    "period total": period_total, "share": share, "one in so many": ratio, "multiple": multiple,
    "unit conversion": unit_conversion, "age": age,
}
