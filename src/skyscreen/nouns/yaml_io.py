"""Screenplays as YAML made for hands: errors name the line, the key, the rule and the remedy."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import BaseModel, ValidationError

from skyscreen.core.errors import BadInput, Missing
from skyscreen.nouns.screenplay import SCHEMA, Screenplay

LARGEST = 4_000_000
"""Bytes of a screenplay file; a film of 120 shots has about 100 kB."""
DEEPEST = 40
"""Levels of nesting; the schema itself needs eight."""
_HEADER = """\
# A Skyscreen screenplay: edit it by hand, then make the film again; shots that did not change are not rendered again.
# Seconds, metres, degrees. Ids must stay unique; what you leave out takes its default.
"""
Place = tuple[str | int, ...]


class _Loader(yaml.SafeLoader):
    """YAML 1.1 without its surprises: 'no', 'on' and 'yes' stay words; no dates."""


_Loader.yaml_implicit_resolvers = {
    letter: [
        (tag, rule)
        for tag, rule in rules
        if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:int")
    ]
    for letter, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$", re.IGNORECASE), list("tTfF"))
# Base ten alone: YAML 1.1 would read 12:30 as 750 and 010 as 8.
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[-+]?\d+$"), list("-+0123456789"))


def load(source: str | os.PathLike[str]) -> Screenplay:
    """Read a screenplay from a path (a Path, or a string on one line that names a file) or from YAML text.

    Raises:
        Missing: there is no such file.
        BadInput: not UTF-8, not YAML, or not a screenplay; names the line.
    """
    text, name = _text(source)
    root = _compose(text, name)
    lines: dict[Place, int] = {}
    try:
        data = _plain(root, (), lines, name)
    except RecursionError as error:
        raise BadInput(name, f"the file is nested more than {DEEPEST} levels deep", "Write it flat") from error
    if not isinstance(data, dict):
        raise BadInput(
            f"{name}, line 1", "a screenplay is a mapping of keys and values", "Begin with 'schema: skyscreen/1'"
        )
    try:
        return Screenplay.model_validate(data)
    except ValidationError as error:
        raise _explain(error, lines, name) from error


def dump(screenplay: Screenplay) -> str:
    """Readable YAML: keys in the order of the schema, defaults left out, short lists and maps on one line."""
    data = screenplay.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    for key, value in (
        ("schema", SCHEMA),
        ("language", screenplay.language),
        ("seed", screenplay.seed),
        ("format", screenplay.format.model_dump(mode="json")),
        ("look", screenplay.look),
        ("mood", screenplay.mood),
    ):
        data[key] = value
    order = list(Screenplay.model_fields)
    order[0] = "schema"
    kept = {key: data[key] for key in order if key in data}
    return _HEADER + yaml.dump(_inline(kept), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110)


def _text(source: str | os.PathLike[str]) -> tuple[str, str]:
    if isinstance(source, str) and ("\n" in source or ": " in source or not source.strip()):
        return source, "the screenplay"
    path = Path(source)
    try:
        raw = path.read_bytes()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        raise Missing(str(path)[:200], "there is no such file", "Check the path of the screenplay") from error
    except (OSError, ValueError) as error:
        raise Missing(str(path)[:200], f"the file cannot be read ({error})", "Check its rights") from error
    if len(raw) > LARGEST:
        raise BadInput(
            path.name, f"the file has {len(raw)} bytes; a screenplay has at most {LARGEST}", "Split the film"
        )
    try:
        return raw.decode("utf-8-sig"), path.name
    except UnicodeDecodeError as error:
        raise BadInput(path.name, f"byte {error.start} is not UTF-8", "Save the file as UTF-8") from error


def _compose(text: str, name: str) -> yaml.Node:
    if len(text) > LARGEST:
        raise BadInput(
            name, f"the text has {len(text)} characters; a screenplay has at most {LARGEST}", "Split the film"
        )
    try:
        for event in _events(text):
            if isinstance(event, yaml.AliasEvent):
                raise BadInput(
                    f"{name}, line {event.start_mark.line + 1}",
                    "aliases (*name) are not allowed",
                    "Write the value out",
                )
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise BadInput(
            f"{name}, line {line}",
            f"this is not YAML: {error.problem or error.context}",
            "Check indentation, quotes and colons there",
        ) from error
    except yaml.YAMLError as error:
        raise BadInput(
            name, f"this is not YAML: {' '.join(str(error).split())[:120]}", "Check the file's characters"
        ) from error
    except RecursionError as error:
        raise BadInput(name, f"the file is nested more than {DEEPEST} levels deep", "Write it flat") from error
    if root is None:
        raise BadInput(name, "the file is empty", "Begin with 'schema: skyscreen/1'")
    return root


def _events(text: str) -> Iterator[Any]:
    """Parsing events, refused when nested deeper than a screenplay can be."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent))
        depth -= isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent))
        if depth > DEEPEST:
            raise BadInput(
                f"line {event.start_mark.line + 1}", f"nested more than {DEEPEST} levels deep", "Write it flat"
            )
        yield event


def _plain(node: yaml.Node, place: Place, lines: dict[Place, int], name: str) -> Any:
    """The node as Python data; `lines` learns the line of every value and key."""
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        out: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise BadInput(f"{name}, line {line}", "a key must be a word", "Write 'key: value'")
            key = str(key_node.value)
            if key in out:
                raise BadInput(f"{name}, line {line}, key {key!r}", "the key stands twice", "Keep one of them")
            lines[(*place, key)] = line
            out[key] = _plain(value_node, (*place, key), lines, name)
        return out
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*place, k), lines, name) for k, item in enumerate(node.value)]
    try:
        return _Loader("").construct_object(node)
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise BadInput(
            f"{name}, line {node.start_mark.line + 1}",
            f"{str(node.value)[:40]!r} cannot be read",
            "Put it in quotes or write a plain value",
        ) from error


def _explain(error: ValidationError, lines: dict[Place, int], name: str) -> BadInput:
    """The first fault, with its line; more are counted."""
    faults = error.errors()
    fault = faults[0]
    place: Place = tuple(part for part in fault["loc"])
    # Pydantic adds parts for unions that the file does not have: climb to what stands in it.
    known = place
    while known and known not in lines:
        known = known[:-1]
    line = lines.get(known, 1)
    path = ".".join(str(part) for part in (known or place)) or "the screenplay"
    value = f"{name}, line {line}, {path}"
    more = f" ({len(faults) - 1} more)" if len(faults) > 1 else ""
    kind = fault["type"]
    if kind == "extra_forbidden":
        model = _model_at(place[:-1])
        keys = [field.alias or key for key, field in model.model_fields.items()] if model else []
        near = difflib.get_close_matches(str(place[-1]), keys, 1)
        return BadInput(
            value,
            f"{place[-1]!r} is not a key here{more}",
            f"Did you mean {near[0]!r}?" if near else f"The keys are {', '.join(keys)}",
        )
    if kind == "missing":
        return BadInput(f"{value}", f"the key {place[-1]!r} is missing{more}", f"Add '{place[-1]}: …' there")
    given = repr(fault.get("input"))
    message = fault["msg"].removeprefix("Value error, ")
    rule = (
        f"{given[:60]}: {message[:1].lower()}{message[1:]}"
        if len(given) <= 60
        else f"{message[:1].lower()}{message[1:]}"
    )
    remedy = "Correct the value"
    if kind == "literal_error":
        words = [
            word.strip(" '") for word in str(fault.get("ctx", {}).get("expected", "")).replace(" or ", ",").split(",")
        ]
        near = difflib.get_close_matches(str(fault.get("input")), words, 1)
        remedy = f"Did you mean {near[0]!r}?" if near else "Choose one of these"
    return BadInput(value, rule + more, remedy)


def _model_at(place: Place) -> type[BaseModel] | None:
    """The schema's class at a place of the file."""
    model: type[BaseModel] | None = Screenplay
    for part in place:
        if isinstance(part, int) or model is None:
            continue
        field = next((f for key, f in model.model_fields.items() if part in (key, f.alias)), None)
        if field is None:
            return None
        inner = [field.annotation, *get_args(field.annotation)]
        model = next((kind for kind in inner if isinstance(kind, type) and issubclass(kind, BaseModel)), None)
    return model


class _Row(list):
    """A list written on one line."""


class _Map(dict):
    """A mapping written on one line."""


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


_Dumper.add_representer(_Row, lambda d, row: d.represent_sequence("tag:yaml.org,2002:seq", row, flow_style=True))
_Dumper.add_representer(_Map, lambda d, m: d.represent_mapping("tag:yaml.org,2002:map", m, flow_style=True))


def _inline(value: Any, depth: int = 0) -> Any:
    """Short flat lists and mappings go on one line, which is how people read a camera or an action."""
    if isinstance(value, dict):
        flat = depth > 0 and all(not isinstance(v, (dict, list)) for v in value.values())
        return (_Map if flat and len(str(value)) < 150 else dict)(
            {key: _inline(item, depth + 1) for key, item in value.items()}
        )
    if isinstance(value, list):
        flat = all(not isinstance(item, (dict, list)) for item in value)
        return (_Row if flat and len(str(value)) < 300 and not any(len(str(i)) > 60 for i in value) else list)(
            [_inline(item, depth + 1) for item in value]
        )
    return value
