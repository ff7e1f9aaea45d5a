"""Checks outputs against the JSON Schemas of the project, and tables for their columns.

Reads a check from each line of stdin, says on stdout what is wrong, and ends with 1 if anything is:

    {"name": "…", "schema": "search", "value": {…}}            an answer
    {"name": "…", "schema": "search#Line", "value": {…}}       what a definition of a schema describes
    {"name": "…", "table": "csv", "text": "…"}                 a table, csv or tsv
    {"name": "…", "describes": {…}}                            a schema, of which only the form is checked

The schemas let other fields through, for the sake of programs that are older than an output. Here they are closed: a field that no
schema describes is an error.
"""

import csv
import io
import json
import pathlib
import sys

from jsonschema import Draft202012Validator, RefResolver
from jsonschema.exceptions import SchemaError


def closed(schema, is_part=False):
    """The schema of what has no other fields; of a part of something that is closed itself, only what is within it is closed."""
    result = dict(schema)
    for name in ("properties", "$defs"):
        if name in schema:
            result[name] = {key: closed(value, name == "$defs") for key, value in schema[name].items()}
    for name in ("allOf", "anyOf"):
        if name in schema:
            result[name] = [closed(value, True) for value in schema[name]]
    for name in ("items", "additionalProperties"):
        if isinstance(schema.get(name), dict):
            result[name] = closed(schema[name])
    has_fields = any(name in schema for name in ("$ref", "properties", "allOf", "anyOf"))
    if has_fields and not is_part and "additionalProperties" not in schema:
        result["unevaluatedProperties"] = False
    return result


class Schemas:
    def __init__(self, folder):
        files = {path.resolve().as_uri(): json.loads(path.read_text()) for path in folder.glob("*.json")}
        self.base = folder.resolve().as_uri()
        self.store = {uri: closed(schema, is_part=True) for uri, schema in files.items()}
        self.validators = {}

    def violations(self, name, value):
        """What is wrong, the innermost first: an object with a field that is wrong has that field too many for its own part."""
        errors = sorted(self.validator(name).iter_errors(value), key=lambda error: -len(error.absolute_path))
        return [f"{error.json_path}: {error.message[:300]}" for error in errors[:5]]

    def validator(self, name):
        if name not in self.validators:
            output, _, definition = name.partition("#")
            pointer = f"#/$defs/{definition}" if definition else ""
            root = {"$ref": f"{self.base}/{output}.json{pointer}", "unevaluatedProperties": False}
            resolver = RefResolver(base_uri=self.base + "/", referrer=root, store=self.store)
            self.validators[name] = Draft202012Validator(root, resolver=resolver)
        return self.validators[name]


def table_violations(form, text):
    if form == "csv":
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    else:
        rows = [line.split("\t") for line in text.removesuffix("\n").split("\n")]
    if not rows:
        return ["there is no line of names"]
    names = rows[0]
    twice = ["a column has no name or that of another"] if len(set(names)) < len(names) or "" in names else []
    return twice + [
        f"row {number} has {len(row)} values under {len(names)} names"
        for number, row in enumerate(rows)
        if len(row) != len(names)
    ]


def form_violations(schema):
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        return [f"{error.json_path}: {error.message[:300]}"]
    return []


def main():
    schemas = Schemas(pathlib.Path(sys.argv[1]))
    failed = False
    for line in sys.stdin:
        check = json.loads(line)
        if "table" in check:
            violations = table_violations(check["table"], check["text"])
        elif "describes" in check:
            violations = form_violations(check["describes"])
        else:
            violations = schemas.violations(check["schema"], check["value"])
        for violation in violations:
            failed = True
            print(f"{check['name']}: {violation}")
    sys.exit(1 if failed else 0)


main()
