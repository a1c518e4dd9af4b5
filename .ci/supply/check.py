"""Checks the dependencies against `deny.toml`, and the files that would be published.

    python3 .ci/supply/check.py

It needs only cargo, and checks the part of `cargo deny check licenses bans sources` that matters
here, so that it runs where cargo-deny is not installed. Advisories need a database and are not
checked.
"""

import json
import re
import subprocess
import sys
import tomllib
import zlib
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REGISTRY = "registry+"
LARGEST_PACKAGE = 10 * 1024 * 1024  # compressed bytes that the registry accepts
UNWANTED = (".ci/", "src/bindings/", "tests/fuzz/", "target/", ".git/")
WANTED = ("README.md", "LICENSE-MIT", "LICENSE-APACHE", "CHANGELOG.md", "src/lib.rs",
          "src/report/schema/report-1.json", "src/rates/embedded/ecb.pack")


def run(*command: str) -> str:
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def allows(expression: str, allowed: set[str]) -> bool:
    """Whether these licences satisfy an SPDX expression."""
    tokens = re.findall(r"\(|\)|[^\s()]+", expression.replace("/", " OR "))

    def alternatives() -> bool:
        met = terms()
        while tokens[:1] == ["OR"]:
            tokens.pop(0)
            met = terms() or met
        return met

    def terms() -> bool:
        met = term()
        while tokens[:1] == ["AND"]:
            tokens.pop(0)
            met = term() and met
        return met

    def term() -> bool:
        token = tokens.pop(0)
        if token == "(":
            met = alternatives()
            tokens.pop(0)
            return met
        if tokens[:1] == ["WITH"]:
            token += " WITH " + tokens[1]
            del tokens[:2]
        return token in allowed

    return alternatives()


def dependencies(rules: dict) -> list[str]:
    metadata = json.loads(run("cargo", "metadata", "--format-version", "1", "--all-features",
                              "--locked"))
    members = set(metadata["workspace_members"])
    allowed = set(rules["licenses"]["allow"])
    banned = {entry["crate"] for entry in rules["bans"]["deny"]}
    faults, versions = [], defaultdict(set)
    for package in metadata["packages"]:
        if package["id"] in members:
            continue
        name = f"{package['name']} {package['version']}"
        versions[package["name"]].add(package["version"])
        if not package["license"] or not allows(package["license"], allowed):
            faults.append(f"{name}: licence {package['license']} is not allowed by deny.toml")
        if not (package["source"] or "").startswith(REGISTRY):
            faults.append(f"{name}: from {package['source']}, not from the registry")
        if package["name"] in banned:
            faults.append(f"{name}: banned by deny.toml")
    several = sorted(name for name, found in versions.items() if len(found) > 1)
    print(f"{len(versions)} crates; in several versions: {', '.join(several)}")
    return faults


def reasons() -> list[str]:
    """Every dependency has a version, and a comment before it that says what it is for."""
    faults, section, commented = [], "", False
    for number, line in enumerate((ROOT / "Cargo.toml").read_text().splitlines(), start=1):
        if line.startswith("["):
            section = line
        named = re.match(r"([A-Za-z0-9_-]+) = ", line)
        if section.endswith("dependencies]") and named:
            if not commented:
                faults.append(f"Cargo.toml:{number}: {named[1]} has no reason in a comment")
            if '"*"' in line:
                faults.append(f"Cargo.toml:{number}: {named[1]} takes any version")
        commented = line.startswith("#") or (commented and not named and bool(line))
    return faults


def package() -> list[str]:
    files = run("cargo", "package", "--list", "--allow-dirty").splitlines()
    faults = [f"{name} is packaged" for name in files if name.startswith(UNWANTED)]
    faults += [f"{name} is not packaged" for name in WANTED if name not in files]
    # Cargo compresses them together, which takes a little less.
    size = sum(len(zlib.compress((ROOT / name).read_bytes()))
               for name in files if (ROOT / name).is_file())
    print(f"{len(files)} files are packaged, {size / 1e6:.1f} MB compressed")
    if size > LARGEST_PACKAGE:
        faults.append(f"the package has {size} bytes compressed, more than {LARGEST_PACKAGE}")
    return faults


def main() -> int:
    rules = tomllib.loads((ROOT / "deny.toml").read_text())
    faults = dependencies(rules) + reasons() + package()
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
