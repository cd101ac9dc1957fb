"""Can it be filmed? Faults of a model's screenplay in words that the model, or a person, can act on."""

from __future__ import annotations

import difflib
from typing import Any

from pydantic import ValidationError

from skyscreen.core.errors import SkyscreenError
from skyscreen.nouns.screenplay import Grounding, Screenplay
from skyscreen.write.lexis.shelf import Shelf


def checked(found: dict[str, Any], ours: dict[str, Any], shelf: Shelf) -> tuple[Screenplay | None, list[str]]:
    """The screenplay, or what is wrong with it.

    Args:
        found: the model's data; `ours`: prompt, seed, format … which the model has no say in.
    """
    faults = _names(found, shelf)
    grounding = found.get("grounding")
    try:
        screenplay = Screenplay.model_validate({**found, "grounding": [], **ours})
    except ValidationError as error:
        for fault in error.errors()[:10]:
            where = ".".join(str(part) for part in fault["loc"]) or "the object"
            faults.append(f"{where}: {fault['msg'].removeprefix('Value error, ')}")
        return None, faults
    faults = faults or _shots(screenplay, shelf)
    if faults:
        return None, faults
    rows = grounding if isinstance(grounding, list) else []
    return screenplay.model_copy(update={"grounding": grounded(rows, screenplay)}), []


def _names(found: dict[str, Any], shelf: Shelf) -> list[str]:
    """Names outside the catalogue, each with the nearest."""
    faults: list[str] = []

    def known(family: str, name: Any, where: str) -> None:
        entries = shelf.families[family]
        if name is not None and name not in entries:
            near = difflib.get_close_matches(str(name), entries, 3)
            hint = f"; near: {', '.join(near)}" if near else ""
            faults.append(f"{where}: {str(name)[:40]!r} is not in {family}{hint}")

    known("looks", found.get("look"), "look")
    for k, member in enumerate(_dicts(found.get("cast"))):
        known("things", member.get("thing"), f"cast.{k}.thing")
    for scene in _dicts(found.get("scenes")):
        known("places", scene.get("place"), "scenes.place")
        for shot in _dicts(scene.get("shots")):
            for action in _dicts(shot.get("actions")):
                known("motions", action.get("motion"), f"shot {shot.get('id')}: motion")
    return faults


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _shots(screenplay: Screenplay, shelf: Shelf) -> list[str]:
    """Parameters that a thing has not, deeds that a body cannot do."""
    faults: list[str] = []
    things, motions = shelf.families["things"], shelf.families["motions"]
    rigs: dict[str, str] = {}
    for member in screenplay.cast:
        entry = things[member.thing]
        rigs[member.id] = shelf.rig(entry)
        unknown = sorted(set(member.params) - set(entry.params()))
        if unknown:
            has = ", ".join(entry.params())
            faults.append(f"cast {member.id}: {member.thing} has no {', '.join(unknown)}; it has {has}")
        elif member.params:
            faults += _buildable(member.thing, dict(member.params))
    for shot in screenplay.shots():
        for action in shot.actions:
            can = motions[action.motion].facts.get("rigs", ())
            if rigs[action.subject] not in can and "rigid" not in can:
                faults.append(f"shot {shot.id}: {action.subject} cannot {action.motion}, which is for {', '.join(can)}")
    return faults


def _buildable(thing: str, params: dict[str, Any]) -> list[str]:
    from skyscreen.catalogue.index import get
    from skyscreen.forge.build import checked as check_params
    from skyscreen.nouns.parts import parsed

    try:
        full = check_params(get("things", thing), params)
        if thing == "assembly":
            parsed(str(full["parts"]))
    except SkyscreenError as error:
        return [f"cast {thing}: {error.value}: {error.rule}"]
    return []


def grounded(rows: list[Any], screenplay: Screenplay) -> list[Grounding]:
    """The model's grounding, believed only as far as the screenplay bears it out: a phrase must stand in the prompt,
    and what it became must be in the film; else it is told as ignored."""
    text = screenplay.prompt.lower()
    things = {f"thing:{member.thing}" for member in screenplay.cast}
    shown = things | {f"place:{scene.place}" for scene in screenplay.scenes} | {f"look:{screenplay.look}"}
    shown |= {f"weather:{scene.weather}" for scene in screenplay.scenes}
    shown |= {f"motion:{action.motion}" for shot in screenplay.shots() for action in shot.actions}
    out: list[Grounding] = []
    after = 0
    for row in rows[:200]:
        said = row if isinstance(row, dict) else {}
        phrase, became = (str(said.get(key) or "") for key in ("phrase", "became"))
        start = text.find(phrase.lower(), after) if phrase else -1
        start = text.find(phrase.lower()) if phrase and start < 0 else start
        if start < 0:
            continue
        after = start
        kind = became.partition(":")[0]
        sure = became in shown or kind in ("hour", "camera", "card", "count", "colour")
        composed = became == "thing:assembly"
        out.append(
            Grounding(
                phrase=screenplay.prompt[start : start + len(phrase)],
                start=start,
                end=start + len(phrase),
                became=became if sure else "",
                how=("nearest" if composed else "exact") if sure else "ignored",
                note="put together from plain shapes" if composed else "" if sure else "not in the model's screenplay",
            )
        )
    return sorted(out, key=lambda g: (g.start, g.end))
