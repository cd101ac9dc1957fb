"""A script's shots: each is a step of the telling, is filmed as it asks, and shows those whom it names."""

# ruff: noqa: E501 - one comprehension a line
from __future__ import annotations

from collections.abc import Sequence

from skyscreen.nouns.screenplay import Camera, Scene, Shot
from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.reading import Deed, Reading
from skyscreen.write.shots.setups import LENS
from skyscreen.write.text.script import Item

LOOKED_AT = "looked at"
"""Verb of a shot in which nobody does anything."""
NEAR = ("close", "extreme_close")


def by_item(reading: Reading, script: list[Item]) -> None:
    """Steps of the telling such that each belongs to one shot of the script, and every shot has one: where nobody does
    anything who is named there is looked at, and where nobody is named the place is."""
    row: list[Deed] = []
    deeds = sorted(reading.deeds, key=lambda deed: (deed.step, deed.span))
    step = 0
    for k, item in enumerate(script):
        after = script[k + 1].start if k + 1 < len(script) else len(reading.text)
        begin = item.start if k else 0
        own = [deed for deed in deeds if begin <= deed.span[0] < after]
        named = [s for s in reading.subjects if begin <= s.span[0] < after and s.span[1] and not s.tool]
        if not any(deed.motions for deed in own):
            keys = [s.key for s in named]
            own = [Deed(keys, LOOKED_AT, (item.head[1], item.end), step, motions=dict.fromkeys(keys, "idle"), hows=dict.fromkeys(keys, "exact"))]
        last = None
        for deed in own:
            step += last is not None and deed.step != last
            last, deed.step = deed.step, step
        row += own
        step += 1
    reading.deeds = [*row, *(deed for deed in deeds if deed not in row)]


def per_shot(steps: list[list[Deed]], script: Sequence[Item]) -> list[list[list[Deed]]]:
    """The steps of each shot of a script, by where they stand in the text."""
    out: list[list[list[Deed]]] = [[] for _ in script]
    for step in steps:
        at = min(deed.span[0] for deed in step)
        out[max((k for k, item in enumerate(script) if item.start <= at), default=0)].append(step)
    return out


def slated(views: Sequence[Camera], script: Sequence[Item], rows: Sequence[list[list[Deed]]], reading: Reading) -> list[Camera]:
    """The cameras as the script asks for them, each held on somebody of its shot."""
    out = []
    alive = {name for s in reading.subjects if s.kind in ALIVE for name in s.ids}
    for view, item, row in zip(views, script, rows, strict=True):
        own = [name for step in row for deed in step for key in deed.motions for name in reading.subject(key).ids]
        own += [name for s in reading.subjects if item.start <= s.span[0] < item.end for name in s.ids]
        changes: dict[str, object] = {} if view.focus in own or not own else {"focus": own[0]}
        changes |= item.camera
        if "size" in item.camera:
            changes |= {"lens": LENS[item.camera["size"]], "angle": item.camera.get("angle", "eye")}
        if (changes.get("focus") or view.focus) not in alive:
            changes.pop("part", None)
        out.append(Camera.model_validate({**view.model_dump(), **changes}))
    return out


def stage_items(scenes: list[Scene], script: list[Item], reading: Reading) -> list[Scene]:
    """Give each shot its item: span, line, and those whom the item names."""
    queue = list(script)
    out = []
    for scene in scenes:
        shots: list[Shot] = []
        for shot in scene.shots:
            item = queue.pop(0)
            ids, there = _there(item, reading)
            missing = [name for name in ids if name not in shot.subjects] if shot.camera.size not in NEAR else []
            shots.append(
                shot.model_copy(
                    update={
                        "span": (item.start, item.end),
                        "line": item.line,
                        "subjects": [name for name in [*shot.subjects, *missing] if name in there] or shot.subjects,
                        "actions": [a for a in shot.actions if a.subject in there] if there else shot.actions,
                        "relations": [r for r in shot.relations if {r.subject, r.object} <= there],
                    }
                )
            )
        out.append(scene.model_copy(update={"shots": shots}))
    return out


def _there(item: Item, reading: Reading) -> tuple[list[str], set[str]]:
    """Cast ids of those whom a shot of a script names or who act in it, in that order; and of all who are there: with
    whom and what they do it, and what bears them."""
    own = [deed for deed in reading.deeds if item.start <= deed.span[0] < item.end]
    named = [s.key for s in reading.subjects if item.start <= s.span[0] < item.end and not s.tool]
    keys = list(dict.fromkeys([*(key for deed in own for key in deed.motions), *named]))
    there = {*keys, *(key for deed in own for key in (deed.target, deed.to, deed.tool) if key is not None)}
    for _ in range(2):  # a cup on a table, the table on a floor of planks
        there |= {key for k in reading.links if k.subject in there or (k.object in there and k.kind in ("on", "inside"))
                  for key in (k.subject, k.object, k.other) if key is not None}
    return ([name for key in keys for name in reading.subject(key).ids],
            {name for key in there for name in reading.subject(key).ids})
