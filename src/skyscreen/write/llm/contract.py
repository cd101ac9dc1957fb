"""The schema that a model writes under: the screenplay's own, less what is ours to say, with the catalogue's names as
enumerations. An endpoint that enforces schemas can then name nothing that cannot be shown."""

from __future__ import annotations

from typing import Any

from skyscreen.nouns.parts import Part
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.lexis.shelf import Shelf

OURS = ("schema", "prompt", "writer", "seed", "format", "voice", "music", "notes", "language")
"""Keys of the screenplay that the command line decides."""
OURS_OF_A_SHOT = ("span", "labels")
MOODS = ("serene", "joyful", "epic", "tense", "playful", "melancholy", "mysterious", "corporate", "lofi")


def schema(shelf: Shelf) -> dict[str, Any]:
    """JSON Schema of an answer."""
    whole = Screenplay.model_json_schema(by_alias=True, ref_template="#/$defs/{model}")
    parts = whole["$defs"]
    for key in OURS:
        whole["properties"].pop(key)
    for key in OURS_OF_A_SHOT:
        parts["Shot"]["properties"].pop(key)
    parts["Grounding"]["properties"] = {
        key: value for key, value in parts["Grounding"]["properties"].items() if key in ("phrase", "became")
    }
    parts["Grounding"]["required"] = ["phrase", "became"]
    parts["Part"] = Part.model_json_schema()
    parts["Cast"]["properties"]["parts"] = {"type": "array", "items": {"$ref": "#/$defs/Part"}, "maxItems": 40}
    _names(parts["Cast"]["properties"]["thing"], shelf.families["things"])
    _names(parts["Scene"]["properties"]["place"], shelf.families["places"])
    _names(parts["Action"]["properties"]["motion"], shelf.families["motions"])
    _names(whole["properties"]["look"], shelf.families["looks"])
    _names(whole["properties"]["mood"], MOODS)
    whole["required"] = ["title", "mood", "cast", "scenes", "grounding"]
    used = {"Label", "Format"} - _reached(whole)
    whole["$defs"] = {name: part for name, part in parts.items() if name not in used}
    return _lean(whole)


def _names(spot: dict[str, Any], names: Any) -> None:
    spot["enum"] = sorted(names)


def _reached(node: Any) -> set[str]:
    """Names of definitions that the schema still refers to."""
    if isinstance(node, dict):
        here = {str(node["$ref"]).rpartition("/")[2]} if "$ref" in node else set()
        return here.union(*(_reached(value) for key, value in node.items() if key != "$defs"))
    return set().union(*(_reached(item) for item in node)) if isinstance(node, list) else set()


def _lean(node: Any) -> Any:
    """Without titles and defaults, which cost tokens and tell a model nothing."""
    if isinstance(node, dict):
        return {
            key: _lean(value)
            for key, value in node.items()
            if not (key in ("title", "default", "examples") and not isinstance(value, dict))
        }
    return [_lean(item) for item in node] if isinstance(node, list) else node
