"""Verdicts (SEMANTICS, sections 3 and 5), from intervals of fractions.

Each judge takes a `slack`, by which bands are made wider or narrower: a verdict that depends on it
lies at a bound, where the crate's rounding to 28 digits may decide either way.
"""

from fractions import Fraction

from written import Band, Written, bands

HOLDS, APPROXIMATELY, PLAUSIBLE = "holds", "holds_approximately", "plausible"
NEAR_MISS, CONTRADICTED = "near_miss", "contradicted"
HALF = Fraction(1, 2)


def meet(one: Band, other: Band, slack: Fraction) -> bool:
    room = slack * max(abs(one[0]), abs(one[1]), abs(other[0]), abs(other[1]))
    return one[0] <= other[1] + room and other[0] <= one[1] + room


def gap_percent(computed: Band, band: Band) -> Fraction:
    """How far a band lies from what was computed, in percent of the computed end next to it."""
    if band[0] > computed[1]:
        return (band[0] - computed[1]) / abs(computed[1]) * 100
    if band[1] < computed[0]:
        return (band[1] - computed[0]) / abs(computed[0]) * 100
    return Fraction(0)


def around(value: Fraction, half: Fraction) -> Band:
    return value - half, value + half


def product(one: Band, other: Band) -> Band:
    return one[0] * other[0], one[1] * other[1]


def conversion(anchor: Band, derived: Written, hedge: str | None, minor: Fraction,
               days: list[Band], slack: Fraction) -> str:
    """An amount at the rates of each day against the derived amount."""
    narrow, wide = bands(derived, hedge, minor)
    fits, gaps = [], []
    for rate in days:
        amount = product(anchor, rate)
        fits.append(2 if meet(amount, narrow, slack) else int(meet(amount, wide, slack)))
        gaps.append(gap_percent(amount, narrow))
    if min(fits) == 2:
        return HOLDS
    if min(fits) == 1:
        return APPROXIMATELY
    if max(fits) > 0:
        return PLAUSIBLE
    gap = min(gaps, key=abs)
    if hedge in ("at_least", "more_than") and gap < 0:
        return NEAR_MISS  # true as a bound, and far off
    if hedge in ("at_most", "less_than", "up_to") and gap > 0:
        return NEAR_MISS
    return NEAR_MISS if abs(gap) <= 3 + 100 * slack else CONTRADICTED


def of_bands(value: Band, holds: Band, approximately: Band, near: Band, slack: Fraction) -> str:
    for band, verdict in ((holds, HOLDS), (approximately, APPROXIMATELY), (near, NEAR_MISS)):
        if meet(value, band, slack):
            return verdict
    return CONTRADICTED


def hull(one: Band, other: Band) -> Band:
    return min(one[0], other[0]), max(one[1], other[1])


def stated(written: Written, is_money: bool) -> tuple[Band, Band, Band]:
    """Half a unit of the last digit, half a unit beyond, one unit beyond.

    As in the crate, against SEMANTICS: a stated amount of money may also be rounded as any other
    amount is ("163,000 a year", B0). As in the crate, where SEMANTICS leaves it open: a count in
    full digits has these bands too, so that a stated difference may be one off.
    """
    unit, value = written.last_digit, written.value
    three = [around(value, unit * HALF * k) for k in (1, 2, 3)]
    if is_money:
        rounded = around(value, written.half_as_written(Fraction(0)))
        three = [hull(band, rounded) for band in three]
    return three[0], three[1], three[2]


def given(written: Written, is_count: bool) -> Band:
    """W; a count in full digits is exact."""
    exact = is_count and written.scale == 1
    return around(written.value, Fraction(0) if exact else written.last_digit * HALF)


def size(value: Band) -> Band:
    if value[0] < 0 < value[1]:
        return Fraction(0), max(-value[0], value[1])
    return min(abs(value[0]), abs(value[1])), max(abs(value[0]), abs(value[1]))


def quotient(one: Band, other: Band) -> Band:
    return one[0] / other[1], one[1] / other[0]


def minus(one: Band, other: Band) -> Band:
    return one[0] - other[1], one[1] - other[0]


def total(parts: list[Band]) -> Band:
    return sum(part[0] for part in parts), sum(part[1] for part in parts)


def percent_change(before: Band, after: Band) -> Band:
    ratio = quotient(after, before)
    change = size((ratio[0] - 1, ratio[1] - 1))
    return change[0] * 100, change[1] * 100


def share_of(part: Band, whole: Band, per: int = 100) -> Band:
    low, high = quotient(part, whole)
    return low * per, high * per


def ratio_in_words(percent: Fraction, hedge: str | None, share: Band, slack: Fraction) -> str:
    """"One in five (21 percent)"."""
    below, above = {None: (Fraction(3, 2), Fraction(3, 2)), "slightly_below": (Fraction(4), 0),
                    "more_than": (0, Fraction(25, 2))}[hedge]
    holds = (percent - below, percent + above)
    approximately = hull(holds, around(percent, Fraction(3)))
    near = hull(approximately, around(percent, Fraction(4)))
    return of_bands(share, holds, approximately, near, slack)


def multiple(times: int, hedge: str | None, before: Band, after: Band, slack: Fraction) -> str:
    shares = {None: ("0.95", "1.05"), "slightly_below": ("0.85", "1"), "more_than": ("1", "1.5")}
    low, high = (Fraction(end) * times for end in shares[hedge])
    holds = (low, high)
    if hedge is None:
        approximately = around(Fraction(times), times * Fraction(125, 1000))
        near = around(Fraction(times), times * Fraction(15, 100))
    else:
        # As in the crate, against SEMANTICS, which gives all multiples the bands above: a directed
        # word is taken at its word, give or take a fiftieth, and is a near miss within a twentieth.
        approximately = hull(holds, around(Fraction(times), times * Fraction(2, 100)))
        near = hull(approximately, around(Fraction(times), times * Fraction(5, 100)))
    return of_bands(quotient(after, before), holds, approximately, near, slack)


def quantity(written: Written) -> Band:
    """B0 of a quantity; a whole number of one digit ± half a unit."""
    band = around(written.value, written.half_as_written(Fraction(0)))
    if is_digit(written):
        band = hull(band, around(written.value, HALF))
    return band


def is_digit(written: Written) -> bool:
    return written.scale == 1 and not written.decimals and abs(written.value) < 10


def significant(written: Written) -> int:
    return len(str(abs(written.value) // written.last_place).lstrip("0"))


def unit_conversion(native: Written, derived: Written, convert, slack: Fraction) -> str:
    """`convert` is monotone, from the native unit to the derived one."""
    read = quantity(native)
    if is_digit(native) and significant(derived) >= 3:
        # As in the crate, against SEMANTICS: beside three digits, one digit is not so rough
        # ("6 feet (1.83 m)").
        read = around(native.value, Fraction(1, 4))
    value = (convert(read[0]), convert(read[1]))
    holds = quantity(derived)
    about = around(derived.value, Written.half_about(
        derived, Fraction(25, 1000), Fraction(0)))
    approximately = hull(holds, about)
    # As in the crate, where SEMANTICS leaves it open: the 3.5 % are of the number as written, and
    # are counted from the wide band, where a conversion of money counts its 3 % from B0.
    margin = max(abs(holds[0]), abs(holds[1])) * Fraction(35, 1000)
    near = (approximately[0] - margin, approximately[1] + margin)
    return of_bands(value, holds, approximately, near, slack)


def age(born: int, aged: int, first_year: int, last_year: int) -> str:
    # As in the crate, where SEMANTICS leaves it open: an age that is possible in one of the years
    # of the date holds, and is not only plausible.
    return HOLDS if first_year - born - 1 <= aged <= last_year - born else CONTRADICTED


def whole(parts: list[Written], slack: Fraction) -> str:
    """Percentages of one whole: 100 ± n·half a unit; near ± n units."""
    added = sum(part.value for part in parts)
    room = sum(part.last_digit for part in parts) * HALF
    if meet((added, added), around(Fraction(100), room), slack):
        return HOLDS
    near = meet((added, added), around(Fraction(100), 2 * room), slack)
    return NEAR_MISS if near else CONTRADICTED
