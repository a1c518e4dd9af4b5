# Made by generate.py from the JSON Schema of the report. Do not edit.
"""What a report says, as read-only objects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from ._methods import FigureMethods, FindingMethods

Band = Literal[
    "as_written",
    "about",
]
"""Which of the two readings of a figure a comparison uses.

- `as_written`: B0: the values that round to the figure (*holds*).
- `about`: B1: what readers take a round figure for (*holds approximately*).
"""

Basis = Literal[
    "wording",
    "earlier_wording",
    "place",
    "country",
    "language",
    "convention",
    "pair",
    "open",
]
"""The evidence that chose a currency among its candidates, strongest first.

- `wording`: The unit as written has one meaning: "DKK", "€", "zloty", "norske kroner".
- `earlier_wording`: Another figure in the same article spells the same unit out.
- `place`: A place or nationality nearby.
- `country`: The article's country.
- `language`: The article's language.
- `convention`: What the sign means where nothing else is said ("$" is the US dollar in world
  news).
- `pair`: Only one candidate makes the pair plausible; the weakest evidence.
- `open`: Nothing decided; the candidates stay open.
"""

Code = Literal[
    "scale",
    "long_short_scale",
    "separator",
    "inverted_rate",
    "unconverted",
    "same_name_currency",
    "wrong_sign",
    "context_country",
    "stale_rate",
    "event_date",
    "period_average",
    "pivot_rounding",
    "period",
    "transposed",
    "typo",
    "redenomination",
    "wrong_pair",
    "parallel_market",
    "percent_points",
    "base_swapped",
    "wrong_unit_family",
    "difference_as_temperature",
    "off_by_one_year",
    "part_missing",
]
"""The slips that are tried.

- `scale`: One amount is off by a power of ten.
- `long_short_scale`: Billion or trillion was read in the other scale.
- `separator`: A thousands separator was read as a decimal one, or the reverse.
- `inverted_rate`: The amount was divided by the rate and not multiplied, or the reverse.
- `unconverted`: The digits of one amount stand beside the unit of the other.
- `same_name_currency`: Another currency of the same name was meant.
- `wrong_sign`: One of the signs €, $ and £ was printed for another.
- `context_country`: The currency of a country named in the sentence was meant.
- `stale_rate`: An older rate was used.
- `event_date`: The rate of another date was used: one named in the text, or the article's.
- `period_average`: The average rate of a year named in the text was used.
- `pivot_rounding`: The amount was converted by way of a rounded amount in a third currency.
- `period`: The two amounts count per different periods.
- `transposed`: Two neighbouring digits are swapped.
- `typo`: One digit is wrong.
- `redenomination`: One amount counts in the units before or after a redenomination.
- `wrong_pair`: The amount is that of another figure in the sentence.
- `parallel_market`: Only a rate that is not official fits.
- `percent_points`: Percent stands for percentage points, or the reverse.
- `base_swapped`: The change was taken of the value after it, not of the one before.
- `wrong_unit_family`: The factor of another unit of that name or kind was used: avoirdupois
  for troy ounces, that of a length for an area.
- `difference_as_temperature`: A difference of temperature was converted as a point of the
  scale, or the reverse.
- `off_by_one_year`: The age is a year more or less than it can be.
- `part_missing`: The total leaves out a part.
"""

ExclusionKind = Literal[
    "date",
    "time",
    "phone",
    "score",
    "model",
    "address",
    "list_mark",
    "identifier",
    "page",
]
"""What digits are that do not make a figure.

- `date`: A day or a span of years: "3.8.2023", "2018–19".
- `time`: A time of day: "17:30".
- `phone`: A telephone number.
- `score`: The result of a game: "3-1".
- `model`: The name of a product, a road or a law that has letters and digits: "A380", "F-16".
- `address`: A web or email address.
- `list_mark`: The mark before an item of a list: "1)".
- `identifier`: A number of something in a series, and all else that counts nothing.
- `page`: A page, or a number of them: "p. 14".
"""

Hedge = Literal[
    "about",
    "slightly_below",
    "slightly_above",
    "at_least",
    "more_than",
    "at_most",
    "less_than",
    "up_to",
    "exactly",
]
"""What a word such as "about", "knap" or "at least" does to the figure after it.

- `about`: about, omkring, etwa, environ
- `slightly_below`: nearly, knap, fast
- `slightly_above`: just over, godt, gut
- `at_least`: at least, mindst
- `more_than`: more than, over
- `at_most`: at most, højst
- `less_than`: less than, under
- `up_to`: up to, op til
- `exactly`: exactly, præcis
"""

Kind = Literal[
    "money",
    "percent",
    "percentage_points",
    "quantity",
    "temperature",
    "duration",
    "count",
    "multiple",
    "ratio",
    "age",
    "year",
    "date",
]
"""The kinds of figure, as reports name them.

- `money`: An amount of money.
- `percent`: A percentage.
- `percentage_points`: A difference between percentages, in percentage points.
- `quantity`: A quantity with a unit of measurement: kilometres, tonnes.
- `temperature`: Degrees on a scale of temperature.
- `duration`: A span of time: years, hours.
- `count`: A bare number, or a number of things.
- `multiple`: A change by a multiple: "doubled".
- `ratio`: A part of a whole: "one in five".
- `age`: An age in years.
- `year`: A year.
- `date`: A day of a month.
"""

LanguageBasis = Literal[
    "given",
    "detected",
    "assumed",
]
"""How an article's language was known.

- `given`: The article says so.
- `detected`: Its words tell.
- `assumed`: Neither: the checker's default language was used.
"""

Offsets = Literal[
    "bytes",
    "code_points",
    "utf16",
]
"""The unit in which places in a text are counted.

- `bytes`: Bytes of UTF-8: Rust, Go.
- `code_points`: Unicode code points: Python, Web Annotation.
- `utf16`: UTF-16 code units: JavaScript, Java, .NET, language servers.
"""

Precision = Literal[
    "day",
    "month",
    "year",
    "range",
]
"""How exactly an article's date is known.

- `day`: One day.
- `month`: A calendar month.
- `year`: A calendar year.
- `range`: Two days and everything between.
"""

Rank = Literal[
    "issuer",
    "issuer_cross",
    "third_bank",
    "monthly_average",
]
"""How close an official rate is to the currencies it prices, the closest first.

- `issuer`: Set by a bank that issues one of the two currencies or that of the article's
  country, or reported by such a bank to the International Monetary Fund; or exact by law.
- `issuer_cross`: A cross of such a bank with another central bank, through a currency that
  both quote.
- `third_bank`: By another central bank that quotes both, or a cross of two of them.
- `monthly_average`: A mean over a month.
"""

Reason = Literal[
    "no_rate",
    "no_date",
    "date_too_wide",
    "unknown_currency",
    "out_of_range",
    "not_comparable",
    "not_in_sources",
    "not_in_body",
]
"""Why a claim cannot be decided.

- `no_rate`: No source in the rate book has the pair on the date.
- `no_date`: Neither the article nor the claim has a date, and the answer depends on it.
- `date_too_wide`: The date spans too many years, and the answer depends on the day.
- `unknown_currency`: The currency of a figure is not known.
- `out_of_range`: A number or a product is larger than exact arithmetic holds.
- `not_comparable`: The claim relates figures of a kind that is not compared, or misses one.
- `not_in_sources`: None of the sources has the figure, or anything that it could be a slip
  of.
- `not_in_body`: The body does not have a figure of the headline, or anything that it could be
  a slip of.
"""

Relation = Literal[
    "conversion",
    "stated_rate",
    "triangle",
    "rate_conflict",
    "repetition",
    "change",
    "difference",
    "multiple",
    "sum",
    "period_total",
    "per_unit",
    "share",
    "unit_conversion",
    "age",
    "support",
]
"""How figures are said to be related.

- `conversion`: Two amounts in different currencies are equal.
- `stated_rate`: An exchange rate is given: "($1 = 96.9955 roubles)".
- `triangle`: Three currencies for one amount imply a cross rate.
- `rate_conflict`: All conversions of one pair in an article share a rate.
- `repetition`: The same figure is in headline, lead or body again.
- `change`: From one value to another, with the change stated.
- `difference`: Two values and the amount between them: "$400bn larger than the $1.5tn".
- `multiple`: "doubled", with the values before and after.
- `sum`: Parts and their total.
- `period_total`: An amount per period, and for a longer period.
- `per_unit`: A number of things at a price each, and the total: "2,000 shares at $15, or
  $30,000".
- `share`: "one in five (21 percent)".
- `unit_conversion`: Two units of one quantity that is not money.
- `age`: A year of birth and an age.
- `support`: A figure of the article and the sources that it is checked against.
"""

Relaxation = Literal[
    "round_figure",
    "loose_hedge",
]
"""What had to be granted for figures to agree.

- `round_figure`: The figure is read as a round one, although no word says so.
- `loose_hedge`: A word such as "nearly" or "at least" is not taken literally.
"""

Remark = Literal[
    "spurious_precision",
    "hedge_direction",
    "loose_bound",
    "not_in_body",
]
"""Something worth knowing about a claim, which no verdict says.

- `spurious_precision`: A rounded amount was converted to far more digits than it has:
  "400,000 roubles (4,284.74 euros)".
- `hedge_direction`: A directed word points the wrong way: "nearly 2.3" where the value is
  2.31.
- `loose_bound`: A bound is true and far off: "over 300 million" where the value is 516
  million.
- `not_in_body`: A figure of the headline is not in the body; the second figure of the claim,
  where it has one, is the nearest of the same unit.
"""

Rule = Literal[
    "all_as_written",
    "all_about",
    "some_readings",
    "gap_within_three_percent",
    "gap_over_three_percent",
    "true_bound",
    "undecided",
]
"""The rule that decided a verdict.

- `all_as_written`: For every open reading the figures meet as written.
- `all_about`: For every open reading the figures meet when read as approximate.
- `some_readings`: For some open readings the figures meet.
- `gap_within_three_percent`: For no open reading the figures meet; the smallest gap is at
  most 3 %.
- `gap_over_three_percent`: For no open reading the figures meet; the smallest gap is more
  than 3 %.
- `true_bound`: For no open reading the figures meet, but the figure is a bound ("over 300
  million") that is true, and far off.
- `undecided`: Nothing could be compared.
"""

Standing = Literal[
    "official",
    "market",
    "monthly",
    "peg",
    "irrevocable",
]
"""What kind of rate it is.

- `official`: Published by a central bank.
- `market`: Collected from markets.
- `monthly`: One rate for a whole month, published by an authority: its mean, its last, or the
  one that a customs office reckons with. Good for "about" only.
- `peg`: An officially asserted peg, where no fixing is at hand.
- `irrevocable`: An irrevocable conversion rate of the euro, or the ratio of a redenomination:
  exact.
"""

StyleRule = Literal[
    "missing_conversion",
    "spurious_precision",
    "elided_range",
    "ambiguous_currency",
    "uneven_precision",
    "scale_style",
]
"""A rule of house style.

- `missing_conversion`: The first amount in a foreign currency has no equivalent in the
  country's own. Source: the Wall Street Journal's stylebook, "currencies": a first mention is
  followed by its equivalent.
- `spurious_precision`: A rounded amount was converted to far more digits than it has. Source:
  NIST Special Publication 811 (2008), B.7: a converted value has as many significant digits
  as the original justifies.
- `elided_range`: The lower bound of a range leaves out its scale or digits: "£5-6 billion",
  "5–600 kronor". Source: AP Stylebook, "ranges": "$12 million to $14 million", not "$12 to
  $14 million".
- `ambiguous_currency`: One name or sign may be taken for another currency of the text, or it
  is open for which it is. Source: Imperial College London's style guide, "Money and
  currencies": a bare sign will do unless there is a mixture of such currencies.
- `uneven_precision`: Amounts side by side have unequal numbers of decimals: "£10.43 rising to
  £12". Source: the house style of the Office for National Statistics, "Money".
- `scale_style`: Large amounts of a text are written in several forms: "5 million", "7m",
  "7,000,000". Source: the Guardian's style guide, "numbers": one form for sums of money.
"""

SuppressedBy = Literal[
    "baseline",
    "comment",
    "settings",
]
"""What says that a finding is accepted.

- `baseline`: A list of known findings.
- `comment`: A comment in the text of the article.
- `settings`: The settings: its rule is switched off.
"""

Unknown = Literal[
    "date",
    "currency",
    "source",
    "rate",
    "anchor",
    "number",
]
"""What a verdict can hang on.

- `date`: The day within the article's date.
- `currency`: Which of the currencies that share a name or sign.
- `source`: Official rate or market rate.
- `rate`: A rate that is bridged across a gap, or as old as the last fixing at hand.
- `anchor`: Which of the two amounts is native.
- `number`: How the separators are to be read.
"""

Verdict = Literal[
    "holds",
    "holds_approximately",
    "plausible",
    "near_miss",
    "contradicted",
    "unverifiable",
]
"""What can be said about a claim.

- `holds`: The figures agree as written, whatever is left open.
- `holds_approximately`: They agree when the figure is read as approximate.
- `plausible`: They agree for some of what is left open: the day, the currency, the source …
- `near_miss`: They agree for nothing that is left open, but the gap is at most 3 %.
- `contradicted`: They agree for nothing that is left open, and the gap is more than 3 %.
- `unverifiable`: It cannot be decided.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another number that a figure may be read as."""

    range: Interval | None = None
    """The bounds, where it is a range."""
    value: Decimal | None = None
    """The number in main units; null for a range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """How an article was read."""

    country: str | None = None
    """The country in which the article appears: as given, or else that of its language."""
    date: ArticleDate | None = None
    """The days on which the article may have been written; null where no date was given."""
    date_origin: str | None = None
    """What said the date where nobody gave it: `the dateline`, `the front matter`, `the first
    line`, or a place in a web page.
    """
    language: str
    """The language whose words were used, as a BCP 47 tag; `und` where no language was known."""
    language_basis: LanguageBasis
    """How the language was known."""
    language_rivals: tuple[str, ...] = ()
    """Other languages that the text may be in as well; absent where there is no doubt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleDate:
    """The days on which an article may have been written."""

    from_: date
    """The first day."""
    precision: Precision
    """How exactly the date is known."""
    to: date
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """What the rates make of the anchor."""

    currency: str
    """The currency of both."""
    high: Decimal
    """Its upper end, as presented."""
    low: Decimal
    """Its lower end, as presented."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRun:
    """Days in a row, both ends included."""

    from_: date
    """The first day."""
    to: date
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """A hypothesis under which a claim holds as written."""

    chance: Decimal
    """The probability that a random wrong figure would match as well, after counting the
    alternatives tried.
    """
    code: Code
    """Which slip it supposes."""
    message: str
    """What it supposes, in one neutral line in the language of the report's messages."""
    suggestion: str | None = None
    """What would be in the article under it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """How a rate was estimated, and from what."""

    after: date | None = None
    """The last day before the gap with a fixing."""
    before: date | None = None
    """The first day after it."""
    kind: Literal["bridged", "indicative"]
    """- `bridged`: Between the fixings of two days with a gap between them.
    - `indicative`: The last fixing there is, of some days ago.
    """
    widened_percent: Decimal
    """By how many percent it was widened."""
    age_days: int | None = None
    """How many days ago that was."""
    last: date | None = None
    """The day of the last fixing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Digits that are no figure."""

    end: int
    """One past its last character."""
    kind: ExclusionKind
    """What they are."""
    start: int
    """Where its first character stands."""
    text: str
    """The digits, with the letters and marks that belong to them."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Figure(FigureMethods):
    """A figure: a number as written, with its unit and reading."""

    alternatives: tuple[Alternative, ...] = ()
    """The other numbers that the written separators allow."""
    basis: Basis | None = None
    """What decided the currency; null for what is not money."""
    candidates: tuple[str, ...]
    """Every currency that the written unit can mean, the likeliest first."""
    currency: str | None = None
    """The currency that the evidence chose; null while it is open, and for what is not money."""
    end: int
    """One past its last character."""
    hedge: Hedge | None = None
    """What the word beside the figure does to it."""
    high: Decimal | None = None
    """The most that it stands for; null where there is no upper end."""
    id: int
    """Its place in the list of figures, counted from 0."""
    kind: Kind
    """What kind of figure it is."""
    low: Decimal | None = None
    """The least that it stands for as written, hedge included; null where the number is out of
    range.
    """
    notes: tuple[Note, ...]
    """What a reader should know about how it was read."""
    paragraph: int | None = None
    """Which paragraph of a word processor's document it is in, counted from 1; not there for
    other texts.
    """
    per: str | None = None
    """What the amount is counted per, in English: "month", "share"."""
    range: Interval | None = None
    """The bounds, where it is a range or a vague amount."""
    start: int
    """Where its first character stands."""
    text: str
    """Its words: number, scale and unit, without hedge, brackets or closing stop."""
    unit: str | None = None
    """The unit it counts in: the UCUM code of a measure ("km", "[mi_i]", "Cel"), "%" for
    percent, "pp" for percentage points; null for money, which has a currency, and for bare
    numbers.
    """
    vague: bool = False
    """True for an order of magnitude: "tens of thousands of dollars"."""
    value: Decimal | None = None
    """The number in main units, scale applied: 0.85 for "85p". Null for a range, a vague amount
    and a number out of range.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Finding(FindingMethods):
    """What was found out about one claim."""

    anchor: Figure | None = None
    """The figure that was taken for the native amount."""
    band: Band | None = None
    """The band in which the figures agree, where they do."""
    computed: Computed | None = None
    """What the rates make of the anchor."""
    currencies: tuple[tuple[str, str], ...] = ()
    """For plausible on currency: the pairs (anchor's first) with which it works."""
    days_holding: int
    """How many days that is."""
    days_total: int
    """How many days the date has."""
    diagnoses: tuple[Diagnosis, ...]
    """What would make the claim hold. Never changes the verdict."""
    end: int
    """One past the last character."""
    figures: tuple[Figure, ...]
    """The figures of the claim, in its order."""
    fingerprint: str
    """A UUID that stays the same while the text around the claim is edited."""
    gap_percent: Decimal | None = None
    """By how many percent the written figure lies above (+) or below (−) what was computed,
    between the nearest ends; 0 where they meet.
    """
    holds_on: tuple[DayRun, ...]
    """The days of the date on whose own fixing the figures agree as written: the first
    `Finding::MOST_RUNS` stretches of them.
    """
    implied_rate: Interval | None = None
    """The rate that the two figures imply: derived amount per unit of the anchor."""
    in_source: InSource | None = None
    """Where a source has the figure, or has it otherwise; for `Relation::Support`."""
    message: str
    """One neutral line with the arithmetic, in the language of the report's messages."""
    more_runs: int = 0
    """How many more stretches there are."""
    on: tuple[Unknown, ...] = ()
    """For plausible: what it hangs on, in the order of `Unknown`."""
    passes: bool
    """Whether the claim passes the policy and tolerance it was judged with."""
    rates: tuple[Rate, ...]
    """The rates used: by each route the hull over the days of the date, and the fixings that
    decide.
    """
    readings: tuple[Side, ...] = ()
    """What the two figures were taken to stand for; two entries for two ranges, low and high."""
    reason: Reason | None = None
    """For unverifiable: why it cannot be decided."""
    relation: Relation
    """How the figures are said to be related."""
    relaxation: Relaxation | None = None
    """What had to be granted for the figures to agree, where something had to be."""
    remarks: tuple[Remark, ...] = ()
    """What else is worth knowing."""
    replacement: Replacement | None = None
    """What could be written instead, in the article's own locale, rounding and words."""
    rule: Rule
    """The rule that decided."""
    rule_id: str
    """The id of its rule, its relation and verdict: "conversion/contradicted"."""
    start: int
    """Where the first character stands."""
    suggestion: Suggestion | None = None
    """What the derived figure would read at the day's fixing."""
    suppression: Suppression | None = None
    """That it was accepted, and by what; absent otherwise. It fails no article then."""
    verdict: Verdict
    """What can be said."""
    needs_attention: bool
    """Whether somebody should look at it: what does not pass."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixing:
    """One publisher's official rate for one day: `nominal` units of `base` cost `value` of
    `quote`.
    """

    base: str
    """The currency that is priced."""
    nominal: int
    """How many units of the base the price is for: 1, 10, 100 …"""
    quote: str
    """The currency of the price."""
    set_on: date | None = None
    """The day on which it was set, where the publisher says so."""
    source: str
    """Who published it."""
    valid_from: date
    """The first day for which it is valid."""
    value: Decimal
    """The price, in its published digits (trailing zeros included)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InSource:
    """A figure in a source."""

    end: int
    """One past the last character."""
    source: str
    """The name of the source."""
    start: int
    """Where the first character stands."""
    text: str
    """Its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A closed interval of decimals, `low <= high`; the high end may be unbounded."""

    high: Decimal | None = None
    """The upper end; null where the interval is unbounded."""
    low: Decimal
    """The lower end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something a reader should know about how a figure was read."""

    code: Literal["unknown_suffix", "ambiguous_separator", "out_of_range", "recovered_sign",
        "odd_digits", "shared_currency", "tolerance", "temperature_difference",
        "equivalent_without_source"]
    """- `unknown_suffix`: Letters are right after the number and mean nothing we know, so it is
      not taken for money.
    - `ambiguous_separator`: The separators allow more than one reading; `value` is the
      reading taken.
    - `out_of_range`: The number is larger than exact arithmetic holds.
    - `recovered_sign`: A currency sign that was damaged in transit was recovered.
    - `odd_digits`: Its digits are grouped as those of no number are ("998,0000"), or written
      out before a word for millions ("2,345,678 million"): likely a slip in print.
    - `shared_currency`: The currency is carried over from a neighbouring figure ("280 million
      of the 1.5 billion shekels").
    - `tolerance`: It says how much the amount before it may be off, "25 mm ± 0.5 mm", and is
      compared with nothing.
    - `temperature_difference`: Its degrees are a difference of two temperatures, "5C warmer",
      and its kind is a quantity.
    - `equivalent_without_source`: It is said to be the equivalent of an amount that is not
      printed ("en bot motsvarande 74 000 kronor"), so there is nothing to check it against.
    """
    suffix: str | None = None
    """The letters."""
    written: str | None = None
    """What was in the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """What one unit of `base` cost in `quote` on a day, by one route."""

    base: str
    """One unit of this currency …"""
    carried_days: int
    """The longest time, in days, for which a fixing was carried forward to a day without one."""
    days_carried: int
    """On how many of its days it rests on a fixing that was carried forward."""
    days_estimated: int
    """On how many of its days it was estimated."""
    derivation: str
    """How it was made, for a person to redo: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)"."""
    estimate: Estimate | None = None
    """How it was estimated, where no fixing was in force: bridged or indicative. Such a rate
    makes a claim plausible or contradicts it; nothing holds by it.
    """
    fixed_from: date | None = None
    """The first day of these."""
    fixed_to: date | None = None
    """The last."""
    fixings: tuple[Fixing, ...]
    """The fixings it rests on, as published. Of a rate over many days those that decide: of the
    days on which it was lowest and highest.
    """
    fixings_in_all: int
    """How many fixings it rests on in all."""
    high: Decimal | None = None
    """The upper end; null where the interval is unbounded."""
    low: Decimal
    """The lower end."""
    quote: str
    """… in units of this one."""
    rank: Rank | None = None
    """How close its publisher is to the two currencies; null for a market rate."""
    source: str
    """Who says so: "ECB", or "CBR×ECB" for a cross of two sources; "EU" between old currencies
    of the euro area, "peg" where an exact peg needs no publisher.
    """
    standing: Standing
    """Whether it is an official rate, a market rate, a peg or an irrevocable conversion rate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """Words to put in the place of a figure."""

    end: int
    """One past the last character."""
    figure: Figure
    """The figure they would replace."""
    start: int
    """Where the first character stands."""
    text: str
    """What to write there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One bound of the anchor against one bound of the derived figure: what each stands for."""

    about: Interval
    """What the derived figure stands for when read as approximate."""
    anchor: Interval
    """What the anchor stands for."""
    as_written: Interval
    """What the derived figure stands for as written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleRemark:
    """What a rule of house style says of some figures."""

    end: int
    """One past the last character."""
    figures: tuple[Figure, ...]
    """The figures, the one to change last."""
    fingerprint: str
    """A UUID that depends on the rule, on the words of the figures and on how many such remarks
    are before it, and on no place in the text.
    """
    message: str
    """What the rule says, in the language of the report's messages."""
    passes: bool
    """Whether it passes the policy: it does, unless that is strict."""
    rule: StyleRule
    """The rule."""
    start: int
    """Where the first character stands."""
    suppression: Suppression | None = None
    """That it was accepted, and by what; absent otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A replacement for the derived figure, in the rounding of the article."""

    currency: str | None = None
    """The currency to write it in, for an amount of money."""
    high: Decimal
    """The most."""
    low: Decimal
    """The least that the rates of the date make of the anchor."""
    upper: Decimal | None = None
    """For a range, the number to write for its upper bound."""
    value: Decimal
    """The number to write, for a range its lower bound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """That a finding was accepted, so that it neither fails its article nor needs attention. Its
    verdict stays what it is. See `Baseline`(crate::report::Baseline) for an example.
    """

    by: SuppressedBy
    """What says so."""
    why: str | None = None
    """Why, where a comment in the text gives a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unneeded:
    """What accepts a finding that is not there, or needs no attention any more: a comment in the
    text, or an entry of the baseline.
    """

    by: SuppressedBy
    """Which of the two it is."""
    end: int | None = None
    """One past the last character."""
    fingerprint: str | None = None
    """The fingerprint in the baseline."""
    start: int | None = None
    """Where the first character stands."""
    text: str
    """The words of the comment, or of the claim that the baseline knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What was found out about the money figures of one article."""

    article: Article
    """How the article was read."""
    claims_not_judged: int = 0
    """How many claims were found and not judged, since there are too many; absent where all
    were. An article with such claims does not pass.
    """
    exclusions: tuple[Exclusion, ...] = ()
    """The digits that are in no figure, in the order of the text, each with what it is; absent
    where there are none. Of a text with very many the first are listed.
    """
    figures: tuple[Figure, ...]
    """Every figure, in the order of the text; each is at the place that its id names. Where the
    list would be more than 19 times as long as the text and 15 KB, figures of no claim are
    left out from some place on, and from there the id alone tells which figure it is.
    """
    figures_not_listed: int = 0
    """How many figures were left out; absent where all are listed."""
    findings: tuple[Finding, ...]
    """What was found out about each claim, in the order of the text."""
    id: str | None = None
    """The name by which the article was given, such as its file or address."""
    message_language: str
    """The language of every `message`, as a BCP 47 tag."""
    offsets: Offsets | None = None
    """The unit of every `start` and `end`; bytes of UTF-8 where it is not named."""
    passes: bool
    """Whether every claim passes the policy it was judged with, or was accepted."""
    random_support_percent: int | None = None
    """How many random figures of each hundred the sources of the article would support as well;
    absent without sources.
    """
    schema: str
    """The version of this form. A report has at most 20 times the bytes of its text, 4 KB for
    each finding and 16 KB; what is left out for that is counted (`figures_not_listed`,
    `more_runs`, `fixings_in_all`). Fields may be added within a version; none changes or
    goes.
    """
    style_remarks: tuple[StyleRemark, ...] = ()
    """What the rules of house style say that are turned on, in the order of the text; absent
    where they say nothing. Each takes at most 1 KB beside what the report has without them.
    """
    unneeded_suppressions: tuple[Unneeded, ...] = ()
    """Comments in the text and entries of the baseline that accept a finding which is not there,
    or needs no attention any more; absent where all are needed.
    """


class DocumentProperties:
    """The fields of a report."""

    __slots__ = ()

    @property
    def _document(self) -> Document:
        raise NotImplementedError

    @property
    def article(self) -> Article:
        """How the article was read."""
        return self._document.article

    @property
    def claims_not_judged(self) -> int:
        """How many claims were found and not judged, since there are too many; absent where all
        were. An article with such claims does not pass.
        """
        return self._document.claims_not_judged

    @property
    def exclusions(self) -> tuple[Exclusion, ...]:
        """The digits that are in no figure, in the order of the text, each with what it is;
        absent where there are none. Of a text with very many the first are listed.
        """
        return self._document.exclusions

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure, in the order of the text; each is at the place that its id names. Where
        the list would be more than 19 times as long as the text and 15 KB, figures of no
        claim are left out from some place on, and from there the id alone tells which figure
        it is.
        """
        return self._document.figures

    @property
    def figures_not_listed(self) -> int:
        """How many figures were left out; absent where all are listed."""
        return self._document.figures_not_listed

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found out about each claim, in the order of the text."""
        return self._document.findings

    @property
    def id(self) -> str | None:
        """The name by which the article was given, such as its file or address."""
        return self._document.id

    @property
    def message_language(self) -> str:
        """The language of every `message`, as a BCP 47 tag."""
        return self._document.message_language

    @property
    def offsets(self) -> Offsets | None:
        """The unit of every `start` and `end`; bytes of UTF-8 where it is not named."""
        return self._document.offsets

    @property
    def passes(self) -> bool:
        """Whether every claim passes the policy it was judged with, or was accepted."""
        return self._document.passes

    @property
    def random_support_percent(self) -> int | None:
        """How many random figures of each hundred the sources of the article would support as
        well; absent without sources.
        """
        return self._document.random_support_percent

    @property
    def schema(self) -> str:
        """The version of this form. A report has at most 20 times the bytes of its text, 4 KB
        for each finding and 16 KB; what is left out for that is counted
        (`figures_not_listed`, `more_runs`, `fixings_in_all`). Fields may be added within a
        version; none changes or goes.
        """
        return self._document.schema

    @property
    def style_remarks(self) -> tuple[StyleRemark, ...]:
        """What the rules of house style say that are turned on, in the order of the text; absent
        where they say nothing. Each takes at most 1 KB beside what the report has without
        them.
        """
        return self._document.style_remarks

    @property
    def unneeded_suppressions(self) -> tuple[Unneeded, ...]:
        """Comments in the text and entries of the baseline that accept a finding which is not
        there, or needs no attention any more; absent where all are needed.
        """
        return self._document.unneeded_suppressions
