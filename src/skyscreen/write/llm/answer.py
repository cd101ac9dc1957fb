"""A model's text → data in the screenplay's form: fences stripped, wrappers opened, other words for keys known."""

from __future__ import annotations

import json
import re
from typing import Any

from skyscreen.nouns.parts import Part, written
from skyscreen.write.llm.contract import OURS, OURS_OF_A_SHOT

ALIASES = {
    "name": "id", "key": "id", "character": "thing", "type": "thing", "asset": "thing", "characters": "cast",
    "actors": "cast", "location": "place", "setting": "place", "time": "hour", "time_of_day": "hour",
    "duration_seconds": "duration", "duration_s": "duration", "length": "duration", "seconds": "duration",
    "narration": "line", "text": "line", "voiceover": "line", "voice_over": "line", "action": "motion",
    "verb": "motion",
    "actor": "subject", "shot_size": "size", "framing": "size", "movement": "move", "camera_move": "move",
    "focal_length": "lens", "characters_in_shot": "subjects", "object": "target",
}  # fmt: skip
"""Key a weaker model writes → the schema's. Applied only where the schema's key is missing and the other unknown."""
KEYS = {
    "": {"title", "look", "mood", "cast", "scenes", "grounding"},
    "cast": {"id", "thing", "label", "params", "scale", "parts"},
    "scenes": {"id", "place", "hour", "weather", "season", "wind", "params", "shots"},
    "shots": {
        "id", "duration", "subjects", "actions", "relations", "camera", "line", "card", "card_role", "transition",
        "speed", "hour", "until", "note",
    },
    "actions": {"subject", "motion", "target", "to", "second", "start", "duration", "manner"},
    "camera": {"size", "angle", "move", "lens", "focus", "side", "part"},
    "relations": {"subject", "kind", "object", "other"},
    "transition": {"kind", "duration", "target"},
    "grounding": {"phrase", "became"},
}  # fmt: skip
IDS = {"id", "subject", "subjects", "target", "to", "object", "other", "focus"}
"""Keys that hold ids: models write S01, 'Old Man', 3."""
HOURS = {
    "dawn": 6.0, "sunrise": 6.3, "morning": 8.5, "day": 11.0, "noon": 12.0, "midday": 12.0, "afternoon": 15.0,
    "evening": 18.5, "sunset": 18.0, "dusk": 18.7, "night": 22.0, "midnight": 0.0,
}  # fmt: skip


def data(text: str) -> dict[str, Any]:
    """The one object of an answer.

    Raises:
        ValueError: there is none, with the reason in words for the model.
    """
    found = _object(text)
    while len(found) == 1 and isinstance(inner := next(iter(found.values())), dict):
        found = inner  # {"screenplay": {…}}
    return _tidy(found, "")


def _object(text: str) -> dict[str, Any]:
    text = re.sub(r"<think>.*?</think>", "", text, flags=re.DOTALL)
    decoder = json.JSONDecoder()
    best: dict[str, Any] | None = None
    for start in [m.start() for m in re.finditer(r"\{", text)][:20]:
        try:
            value, _ = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict) and value:
            best = value
            break
    if best is None:
        raise ValueError("the answer holds no complete JSON object")
    return best


def _tidy(node: dict[str, Any], kind: str) -> dict[str, Any]:
    known = KEYS[kind]
    out: dict[str, Any] = {}
    for key, value in node.items():
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", str(key)).lower()
        if name not in known and ALIASES.get(name) in known and ALIASES[name] not in node:
            name = ALIASES[name]
        if value is None or (kind == "" and name in OURS) or (kind == "shots" and name in OURS_OF_A_SHOT):
            continue
        out[name] = _slug(value) if name in IDS else _value(name, value)
    if kind == "cast":
        _compose(out)
    if kind == "scenes" and isinstance(out.get("hour"), str):
        out["hour"] = _hour(out["hour"])
    return out


def _value(name: str, value: Any) -> Any:
    if name == "actions" and isinstance(value, list):  # an action as a bare word has no subject: left to the checker
        return [_tidy(item, name) if isinstance(item, dict) else item for item in value]
    if name in KEYS and isinstance(value, list):
        return [_tidy(item, name) if isinstance(item, dict) else item for item in value]
    if name in KEYS and isinstance(value, dict):
        return _tidy(value, name)
    return value


def _slug(value: Any) -> Any:
    """An id in the schema's letters; the same word gives the same id everywhere."""
    if isinstance(value, list):
        return [_slug(item) for item in value]
    if not isinstance(value, str | int) or isinstance(value, bool):
        return value
    slug = re.sub(r"[^a-z0-9_-]+", "_", str(value).lower()).strip("_")
    return (slug if slug[:1].isalpha() else f"n_{slug}")[:40]


def _hour(word: str) -> Any:
    if clock := re.fullmatch(r"\s*(\d{1,2})[:.h](\d{2})\s*", word):
        return int(clock[1]) + int(clock[2]) / 60
    return HOURS.get(word.strip().lower(), word)


def _compose(member: dict[str, Any]) -> None:
    """Parts as objects become the text form that the screenplay holds."""
    parts = member.pop("parts", None)
    if not parts or member.get("thing") != "assembly":
        return
    made = written(Part.model_validate(part) for part in parts)
    member["params"] = {**(member.get("params") or {}), "parts": made}
