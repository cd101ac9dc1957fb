"""Explicit scripts: numbered shots keep their words, order and lines."""

# ruff: noqa: E501 - one pattern, and Chinese counts double
from __future__ import annotations

import re
from dataclasses import dataclass

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.reading import Reading

_ITEM = re.compile(
    r"^[ \t]*(?:(?:shot|scene)\s*\d+\s*[:.)\-]|\d{1,3}\s*[.):、]\s|(?:镜头|镜|场景|第)\s*[一二三四五六七八九十\d]+\s*(?:镜|个镜头|场)?\s*[:：、.])",
    re.IGNORECASE | re.MULTILINE,
)
_SAID = re.compile(r"(?:narrator|narration|voice-?over|v\.?o\.?|旁白|解说|画外音)\s*[:：]\s*(.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Item:
    start: int
    end: int
    line: str


def items(text: str) -> list[Item]:
    """The numbered items of a script; empty when there are fewer than two."""
    heads = [hit.start() for hit in _ITEM.finditer(text)]
    if len(heads) < 2:
        return []
    out = []
    for start, end in zip(heads, [*heads[1:], len(text)], strict=True):
        body = text[start:end].rstrip()
        said = _SAID.search(body)
        out.append(Item(start, start + len(body), said.group(1).strip().strip('"“”「」') if said else ""))
    return out


def stage_items(scenes: list[Scene], script: list[Item], reading: Reading) -> list[Scene]:
    """Give each shot its item: span, line, and those whom the item names."""
    queue = list(script)
    out = []
    for scene in scenes:
        shots: list[Shot] = []
        for shot in scene.shots:
            item = queue.pop(0)
            named = [s for s in reading.subjects if item.start <= s.span[0] < item.end]
            deeds = {
                d.motions[key]: key
                for d in reading.deeds
                if item.start <= d.span[0] < item.end
                for key in d.subjects
                if key in d.motions
            }
            ids = (
                [name for s in named for name in s.ids]
                or list(dict.fromkeys(name for key in deeds.values() for name in reading.subject(key).ids))
                or shot.subjects
            )
            extra = [name for name in (a.target for a in shot.actions) if name in ids]
            actions = [action for action in shot.actions if action.subject in ids]
            actions += _missing(ids, actions, reading)
            camera = (
                shot.camera if shot.camera.focus in ids or not ids else shot.camera.model_copy(update={"focus": ids[0]})
            )
            shots.append(
                shot.model_copy(
                    update={
                        "span": (item.start, item.end),
                        "line": item.line,
                        "subjects": ids,
                        "camera": camera,
                        "actions": [
                            a
                            if a.target is None or a.target in ids or a.target in extra
                            else a.model_copy(update={"target": None})
                            for a in actions
                        ],
                        "relations": [r for r in shot.relations if {r.subject, r.object} <= set(ids)],
                    }
                )
            )
        out.append(scene.model_copy(update={"shots": shots}))
    return out


def _missing(ids: list[str], actions: list, reading: Reading) -> list:
    from skyscreen.nouns.screenplay import Action

    done = {action.subject for action in actions}
    out = []
    for subject in reading.subjects:
        motion = next((d.motions[subject.key] for d in reading.deeds if subject.key in d.motions), "idle")
        out += [Action(subject=name, motion=motion) for name in subject.ids if name in ids and name not in done]
    return out
