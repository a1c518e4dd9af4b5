"""Judges random claims by rules of its own and compares the verdicts of the built command.

    python3 tests/independent/check.py COMMAND [--claims N] [--seed N]

The exit status is 1 where a verdict differs otherwise than by rounding at a bound, where too many
conversions agree only by mixing the days of a window, or where the command does not find a claim
often enough for the comparison to mean anything.
"""

import argparse
import json
import random
import subprocess
import sys
from collections import Counter
from fractions import Fraction

from rates import History
from sentences import RELATIONS, Draw

# Far more than the crate rounds (at 28 digits), far less than any figure is written to.
SLACK = Fraction(1, 10**15)
# Of a relation's sentences, so many at least must be found and read as they were meant.
LEAST_FOUND = 0.9
# Of the conversions compared, so many at most may agree only where a cross mixes days: one in a
# hundred does.
MOST_BY_MIXING = 0.03
SHOWN = 12
# Nothing is divided here, so nothing is rounded, and a verdict at a bound must be the same.
EXACT = ("points", "difference", "sum", "whole", "price each", "period total", "age")


def asked(command: str, draws: list[Draw]) -> list[dict]:
    lines = [json.dumps({"id": str(place), "text": draw.text, "lang": draw.language,
                         "date": draw.date}, ensure_ascii=False)
             for place, draw in enumerate(draws)]
    # No claim takes long; a machine that is busy otherwise may let one wait.
    ask = [command, "check", "--jsonl", "--offline", "--timeout", "3600"]
    ran = subprocess.run(ask, input="\n".join(lines), capture_output=True, text=True)
    reports = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(reports) == len(draws), (len(reports), ran.returncode, ran.stderr[-2000:])
    return reports


def finding(draw: Draw, report: dict) -> dict | None:
    """The one finding of the relation, if its figures were read as they were meant."""
    assert "error" not in report, (draw.text, report)
    found = [one for one in report["findings"] if one["relation"] == draw.relation]
    values = [Fraction(report["figures"][place]["value"] or 0)
              for one in found for place in one["figures"]]
    if len(found) != 1 or any(value not in values for value in draw.figures):
        return None
    return found[0]


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("command")
    arguments.add_argument("--claims", type=int, default=20_000)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    rng, history = random.Random(chosen.seed), History(chosen.command)
    names = list(RELATIONS)
    # Conversions have the most rules, and get a third of the claims.
    weights = [len(names) // 2 if name == "conversion" else 1 for name in names]
    kinds = rng.choices(names, weights, k=chosen.claims)
    draws = [RELATIONS[kind](rng, history) for kind in kinds]
    made, compared, differ, at_bound = Counter(kinds), Counter(), Counter(), Counter()
    mixing, faults, missed = Counter(), [], {}
    for kind, draw, report in zip(kinds, draws, asked(chosen.command, draws)):
        found = finding(draw, report)
        if found is None:
            missed.setdefault(kind, []).append(draw.text)
            continue
        compared[kind] += 1
        slacks = (Fraction(0),) if kind in EXACT else (-SLACK, Fraction(0), SLACK)
        wanted = {draw.verdict(slack) for slack in slacks}
        at_bound[kind] += len(wanted) > 1
        if found["verdict"] not in wanted and draw.mixing_days:
            mixing[kind] += 1
            wanted = {draw.mixing_days(slack) for slack in (-SLACK, Fraction(0), SLACK)}
        if found["verdict"] not in wanted:
            differ[kind] += 1
            faults.append(f"{kind} [{draw.language} {draw.date}] {draw.text}\n"
                          f"    by these rules {'/'.join(sorted(wanted))}, by the command "
                          f"{found['verdict']}: {found['message']}")
    print("| relation | claims | compared | at a bound | by mixing days | differ |")
    print("|---|---|---|---|---|---|")
    for name in names:
        counts = [count[name] for count in (made, compared, at_bound, mixing, differ)]
        print(f"| {name} | " + " | ".join(map(str, counts)) + " |")
    for fault in faults[:SHOWN]:
        print(fault, file=sys.stderr)
    rare = [name for name in names if compared[name] < LEAST_FOUND * made[name]]
    for name in rare:
        print(f"{name} is found too rarely, not in {missed[name][:4]}", file=sys.stderr)
    mixed = [name for name in names if mixing[name] > MOST_BY_MIXING * compared[name]]
    for name in mixed:
        print(f"{name} agrees too often only by mixing days: {mixing[name]}", file=sys.stderr)
    agreed = sum(compared.values()) - len(faults)
    failed = len(faults) + len(rare) + len(mixed)
    print(f"{agreed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
