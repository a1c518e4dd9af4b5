"""A number as a writer puts it down, and what it stands for (SEMANTICS, section 1).

Everything is a fraction. Nothing is computed by the crate.
"""

from dataclasses import dataclass
from fractions import Fraction

TEN = Fraction(10)


def power(exponent: int) -> Fraction:
    return TEN**exponent


def magnitude(value: Fraction) -> int:
    """The exponent of the leading digit: 3 for 1,957 and -2 for 0.05."""
    exponent = 0
    while power(exponent) > value:
        exponent -= 1
    while power(exponent + 1) <= value:
        exponent += 1
    return exponent


@dataclass(frozen=True)
class Written:
    """Digits with so many decimals, and the scale word after them as a factor."""

    digits: Fraction  # as written, before the scale word
    decimals: int = 0
    scale: int = 1

    @property
    def value(self) -> Fraction:
        return self.digits * self.scale

    @property
    def last_digit(self) -> Fraction:
        """Place value of the last digit as written, zeros counting (section 5)."""
        return power(-self.decimals) * self.scale

    @property
    def last_place(self) -> Fraction:
        """u_c: place value of the last digit that is not zero; written decimals count."""
        if self.decimals or not self.digits:
            return self.last_digit
        exponent = 0
        while self.digits % power(exponent + 1) == 0:
            exponent += 1
        return power(exponent) * self.scale

    @property
    def second_place(self) -> Fraction:
        """u_2: place value of the second digit."""
        return power(magnitude(self.value) - 1)

    @property
    def step(self) -> Fraction:
        """g: the coarsest of {1, 2.5, 5}·10^k that divides the number."""
        units = self.value / self.last_place
        exponent = magnitude(self.value) - magnitude(self.last_place) + 1
        for k in range(exponent, -3, -1):
            for factor in (Fraction(5), Fraction(5, 2), Fraction(1)):
                if (units / (factor * power(k))).denominator == 1:
                    return factor * power(k) * self.last_place
        return self.last_place

    def finest(self, minor: Fraction) -> Fraction:
        return min(self.last_place, max(self.second_place, minor))

    def half_as_written(self, minor: Fraction) -> Fraction:
        return self.finest(minor) / 2

    def half_about(self, cap: Fraction, minor: Fraction) -> Fraction:
        second = max(self.second_place, minor)
        wanted = max(self.step / 2, min(10 * self.last_place, second) / 2, self.finest(minor))
        width = max(min(wanted, cap * self.value), self.half_as_written(minor))
        if self.scale == 1 and not self.decimals and self.value < 10:
            width = max(width, Fraction(1, 2))
        return width

    def coarsest(self, minor: Fraction) -> Fraction:
        """G, at most a tenth of the number."""
        return min(max(self.last_place, self.second_place, minor), self.value / 10)


Band = tuple[Fraction, Fraction]

UNHEDGED, HEDGED = Fraction(25, 1000), Fraction(5, 100)


def bands(written: Written, hedge: str | None, minor: Fraction) -> tuple[Band, Band]:
    """For *holds*, and for *holds approximately*: the table of section 1."""
    n, h = written.value, written.half_as_written(minor)
    w, step = written.half_about(HEDGED, minor), written.coarsest(minor)
    tenth = n / 10
    if hedge is None:
        wide = written.half_about(UNHEDGED, minor)
        return (n - h, n + h), (n - wide, n + wide)
    if hedge == "about":
        narrow = w
        if written.scale == 1 and not written.decimals and n < 10:
            # By "approximately, never exactly", half the unit named is for the wide band alone,
            # though the table gives "about" the same band twice. The crate reads it so too.
            narrow = max(min(w, HEDGED * n), h)
        return (n - narrow, n + narrow), (n - w, n + w)
    if hedge == "slightly_below":
        return (n - step, n), (n - max(step, w), n + h)
    if hedge == "slightly_above":
        return (n, n + step), (n - h, n + max(step, w))
    if hedge in ("at_least", "more_than"):
        return (n, n + tenth), (n - h, n * Fraction(5, 4))
    if hedge in ("at_most", "less_than", "up_to"):
        return (n - tenth, n), (n * Fraction(4, 5), n + h)
    if hedge == "exactly":
        half = minor / 2
        return (n - half, n + half), (n - max(h, half), n + max(h, half))
    raise ValueError(hedge)
