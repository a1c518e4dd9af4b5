"""Writes `exchequer/_document.py`, the typed form of a report, from the JSON Schema of the report.

    python3 src/bindings/python/generate.py
"""

from __future__ import annotations

import json
import keyword
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SCHEMA = HERE.parent.parent / "report" / "schema" / "report-1.json"
TARGET = HERE / "exchequer" / "_document.py"

# Where the JSON has the id of a figure, Python has the figure.
FIGURES = {("Finding", "figures"): "tuple[Figure, ...]", ("Finding", "anchor"): "Figure | None",
           ("Replacement", "figure"): "Figure",
           ("StyleRemark", "figures"): "tuple[Figure, ...]"}
# What a field that is absent stands for, where that is not `None`.
DEFAULTS = {("Finding", "more_runs"): "0", ("Figure", "vague"): "False",
            ("Document", "claims_not_judged"): "0", ("Document", "figures_not_listed"): "0"}
BASES = {"Figure": "FigureMethods", "Finding": "FindingMethods"}

HEADER = '''\
# Made by generate.py from the JSON Schema of the report. Do not edit.
"""What a report says, as read-only objects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from ._methods import FigureMethods, FindingMethods
'''


class Source:
    """The schema, and the Python that is made of it."""

    def __init__(self, schema: dict[str, Any]) -> None:
        document = {"Document": without_definitions(schema)}
        self.definitions: dict[str, Any] = schema["$defs"] | document

    def variants(self, name: str) -> list[dict[str, Any]]:
        """The kinds of object that a definition allows; none where it is no object."""
        definition = self.definitions[name]
        kinds = definition.get("oneOf", [definition])
        return [kind for kind in kinds if kind.get("type") == "object"]

    def codes(self, name: str) -> list[tuple[str, str]]:
        """The words that a definition allows, each with its meaning."""
        kinds = self.definitions[name].get("oneOf", [])
        return [(kind["const"], kind["description"]) for kind in kinds if "const" in kind]

    def hint(self, schema: dict[str, Any]) -> str:
        """The type of a value."""
        if "anyOf" in schema:
            return " | ".join(self.hint(kind) for kind in schema["anyOf"])
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            named = self.variants(name) or self.codes(name)
            return name if named else self.hint(self.definitions[name])
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        return " | ".join(self.simple(kind, schema) for kind in kinds)

    def simple(self, kind: str, schema: dict[str, Any]) -> str:
        if kind == "string" and "d+" in schema.get("pattern", ""):
            return "Decimal"
        if kind == "string" and schema.get("format") == "date":
            return "date"
        if kind == "array":
            of = self.hint(schema["items"])
            return f"tuple[{of}, {of}]" if "maxItems" in schema else f"tuple[{of}, ...]"
        return {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}[kind]

    def field(self, owner: str, name: str, schema: dict[str, Any], required: bool) -> str:
        hint = FIGURES.get((owner, name)) or self.hint(schema)
        default = DEFAULTS.get((owner, name))
        if default is None and not required:
            default = "()" if hint.startswith("tuple") else "None"
        if default == "None" and "None" not in hint:
            hint += " | None"
        if default is None and hint.endswith("None"):
            default = "None"
        safe = f"{name}_" if keyword.iskeyword(name) else name
        line = f"    {safe}: {hint}" + (f" = {default}" if default else "")
        return f"{line}\n{doc(schema['description'], '    ')}"

    def fields(self, owner: str) -> list[str]:
        """Of several kinds of object, the fields of all; what not every kind has may be `None`."""
        kinds = self.variants(owner)
        merged: dict[str, dict[str, Any]] = {}
        for kind in kinds:
            for name, schema in kind["properties"].items():
                merged.setdefault(name, schema)
        fields = []
        for name, schema in merged.items():
            words = [kind["properties"][name]["const"] for kind in kinds
                     if "const" in kind["properties"].get(name, {})]
            required = all(name in kind.get("required", ()) for kind in kinds)
            if len(words) == len(kinds) and (owner, name) != ("Document", "schema"):
                choice = ", ".join(f'"{word}"' for word in words)
                text = listed((word, kind["description"])
                              for word, kind in zip(words, kinds, strict=True))
                lines = textwrap.fill(f"{name}: Literal[{choice}]", 92, initial_indent="    ",
                                      subsequent_indent="        ", break_on_hyphens=False)
                fields.append(f"{lines}\n{doc(text, '    ')}")
            else:
                fields.append(self.field(owner, name, schema, required))
        if owner == "Finding":
            fields.append("    needs_attention: bool\n"
                          + doc("Whether somebody should look at it: what does not pass.", "    "))
        return fields

    def python(self) -> str:
        parts = [HEADER]
        for name in self.definitions:
            if codes := self.codes(name):
                words = "\n".join(f'    "{word}",' for word, _ in codes)
                text = f"{self.definitions[name]['description']}\n\n{listed(codes)}"
                parts.append(f"{name} = Literal[\n{words}\n]\n{doc(text, '')}\n")
        for name in self.definitions:
            if self.variants(name):
                base = BASES.get(name)
                own = ", repr=False" if base else ""
                parts.append(
                    f"\n@dataclass(frozen=True, slots=True, kw_only=True{own})\n"
                    f"class {name}{f'({base})' if base else ''}:\n"
                    f"{doc(self.definitions[name]['description'], '    ')}\n\n"
                    + "\n".join(self.fields(name)) + "\n")
        return "\n".join([*parts, *self.properties()])

    def properties(self) -> list[str]:
        """The fields of a report as properties, so that the JSON is read when it is needed."""
        parts = ['\nclass DocumentProperties:\n    """The fields of a report."""\n\n'
                 "    __slots__ = ()\n\n"
                 "    @property\n    def _document(self) -> Document:\n"
                 "        raise NotImplementedError"]
        document = self.definitions["Document"]
        for name, schema in document["properties"].items():
            declared = self.field("Document", name, schema, name in document["required"])
            hint = declared.splitlines()[0].split(": ", 1)[1].split(" = ")[0]
            parts.append(f"\n    @property\n    def {name}(self) -> {hint}:\n"
                         f"{doc(schema['description'], ' ' * 8)}\n"
                         f"        return self._document.{name}")
        return [*parts, ""]


def without_definitions(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if not key.startswith("$")}


def listed(codes: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"- `{word}`: {meaning}" for word, meaning in codes)


def doc(text: str, indent: str) -> str:
    """A docstring of lines that are not too long."""
    paragraphs = [
        textwrap.wrap(line, 94 - len(indent), subsequent_indent=hanging) or [""]
        for line in text.splitlines()
        for hanging in ["  " if line.startswith("- ") else ""]
    ]
    lines = [line for paragraph in paragraphs for line in paragraph]
    quoted = '"""' + ("\n" + indent).join(lines).replace("\\", "\\\\")
    quoted = quoted.replace("\n" + indent + "\n", "\n\n")
    if len(lines) > 1:
        return f'{indent}{quoted}\n{indent}"""'
    return f'{indent}{quoted}{" " if quoted.endswith(chr(34)) else ""}"""'


def generated() -> str:
    return Source(json.loads(SCHEMA.read_text(encoding="utf-8"))).python()


if __name__ == "__main__":
    TARGET.write_text(generated(), encoding="utf-8")
