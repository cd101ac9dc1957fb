"""Changes of who and what is in the film: describe, replace, remove, add."""

from __future__ import annotations

import re
from typing import Any

from skyscreen.nouns.screenplay import Action, Cast, Screenplay, Shot
from skyscreen.write.changes import phrases
from skyscreen.write.changes.clauses import Clause
from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader import attributes
from skyscreen.write.reading import Reading, Subject
from skyscreen.write.story.story import enlist
from skyscreen.write.understanding import lexicon_of, read

Done = tuple[Screenplay, list[str]] | None
"""The changed screenplay and what was done in words, or None: the rule does not apply."""
GROWN = 1.35
def replace(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'replace the dog with a cat', 把狗换成猫."""
    hit = phrases.REPLACE.search(clause.text)
    if not hit:
        return None
    said = hit.groupdict()
    old, new = (next((said[key] for k in ("", 2, 3) if said[key := f"{name}{k}"]), "") for name in ("old", "new"))
    gone = members(screenplay, read(old, shelf, screenplay.language))
    came = read(new, shelf, screenplay.language).subjects
    if not gone or not came:
        return None
    to = came[0]
    cast = [_as(member, to) if member.id in gone else member for member in screenplay.cast]
    changed = screenplay.model_copy(update={"cast": cast})
    changed, lost = able(changed, gone, shelf)
    return changed, [f"{', '.join(gone)}: now {to.entry.en[0]}", *lost]


def remove(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'remove the boat', 去掉船; inside named shots it only leaves those."""
    hit = phrases.REMOVE.search(clause.text)
    if not hit:
        return None
    what = next(word for word in (hit["what"], hit["what2"], hit["what3"]) if word)
    gone = members(screenplay, read(what, shelf, screenplay.language))
    if not gone:
        return None
    scenes = edit(screenplay, clause.shots, lambda shot: _without(shot, gone))
    left = {name for scene in scenes for shot in scene.shots for name in named(shot)}
    cast = [member for member in screenplay.cast if member.id not in gone or member.id in left]
    where = f" in {', '.join(clause.shots)}" if clause.scoped else ""
    return screenplay.model_copy(update={"scenes": scenes, "cast": cast}), [f"{', '.join(gone)}: left out{where}"]


def add(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'add two seagulls to shot 3', 加一只白猫."""
    hit = phrases.ADD.search(clause.text)
    if not hit:
        return None
    reading = read(hit["what"] or hit["what2"], shelf, screenplay.language)
    if not reading.subjects:
        return None
    taken = {member.id for member in screenplay.cast}
    fresh: dict[str, Cast] = {}
    motions: dict[str, str] = {}
    for member in enlist(reading, screenplay.seed):
        name = member.id
        while name in taken:
            stem, _, number = name.rpartition("-")
            name = f"{stem}-{int(number) + 1}"
        taken.add(name)
        fresh[name] = member.model_copy(update={"id": name})
        subject = next(s for s in reading.subjects if member.id in s.ids)
        motions[name] = next((d.motions[subject.key] for d in reading.deeds if subject.key in d.motions), "")

    doing = [Action.model_validate({"subject": name, "motion": motion}) for name, motion in motions.items() if motion]

    def joined(shot: Shot) -> Shot:
        update = {"subjects": [*shot.subjects, *fresh], "actions": [*shot.actions, *doing]}
        return shot.model_copy(update=update)

    scenes = edit(screenplay, clause.shots, joined)
    return (
        screenplay.model_copy(update={"scenes": scenes, "cast": [*screenplay.cast, *fresh.values()]}),
        [f"{', '.join(fresh)}: added"],
    )


def describe(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'the ship red', 'the woman wears a blue coat', 让狗大一点."""
    text = phrases.SMALLER.sub(" ", phrases.BIGGER.sub(" ", clause.text))
    grown = GROWN ** (bool(phrases.BIGGER.search(clause.text)) - bool(phrases.SMALLER.search(clause.text)))
    reading = read(text, shelf, screenplay.language)
    told: list[str] = []
    cast = list(screenplay.cast)
    meant = [subject for subject in reading.subjects if any(same(member, subject) for member in cast)]
    for subject in meant or [None]:  # a garment is a thing of the catalogue too, but here somebody wears it
        for k, member in enumerate(cast):
            entry = shelf.families["things"][member.thing]
            if subject is None and entry.facts.get("kind") != "person":
                continue  # 'the dress blue' speaks of those who wear one
            if subject is not None and not same(member, subject):
                continue
            own, size = (subject.params, subject.scale) if subject is not None else ({}, 1.0)
            wanted = {**own, **_described(text, entry, shelf, len(meant) < 2, worn=subject is None)}
            params = {key: value for key, value in wanted.items() if key in entry.params()}
            scale = member.scale * size
            if subject is not None:
                scale *= grown
            if params.items() <= member.params.items() and abs(scale - member.scale) < 1e-6:
                continue
            scale = round(min(max(scale, 0.05), 20), 3)
            cast[k] = member.model_copy(update={"params": {**member.params, **params}, "scale": scale})
            said = [f"{key} {value}" for key, value in params.items()]
            told.append(f"{member.id}: {', '.join(said) or f'{scale / member.scale:.2f} times its size'}")
    return (screenplay.model_copy(update={"cast": cast}), told) if told else None


def deeds(screenplay: Screenplay, clause: Clause, shelf: Shelf) -> Done:
    """'the dog sleeps in shot 2': another motion for one who is there."""
    reading = read(clause.text, shelf, screenplay.language)
    told: list[str] = []
    scenes = screenplay.scenes
    for deed in reading.deeds:
        for key, motion in deed.motions.items():
            who = [m.id for m in screenplay.cast if same(m, reading.subject(key))]

            def doing(shot: Shot, who: list[str] = who, motion: str = motion) -> Shot:
                here = [name for name in who if name in shot.subjects]
                kept = [action for action in shot.actions if action.subject not in here]
                new = [Action.model_validate({"subject": name, "motion": motion}) for name in here]
                return shot.model_copy(update={"actions": [*kept, *new]}) if here else shot

            changed = edit(screenplay.model_copy(update={"scenes": scenes}), clause.shots, doing)
            if who and changed != scenes:
                scenes = changed
                told.append(f"{', '.join(who)}: {motion.replace('_', ' ')}")
    return (screenplay.model_copy(update={"scenes": scenes}), told) if told else None


def members(screenplay: Screenplay, reading: Reading) -> list[str]:
    """Ids of the cast that the words mean."""
    return [m.id for m in screenplay.cast if any(same(m, subject) for subject in reading.subjects)]


def same(member: Cast, subject: Subject) -> bool:
    """Whether the noun means this member: the same entry, or the noun stands in the words that brought it in."""
    noun = subject.noun.lower()
    label = member.label.lower()
    said = noun in label if not noun.isascii() else re.search(rf"\b{re.escape(noun)}s?\b", label) is not None
    return subject.entry.name == member.thing or bool(noun and said)


def able(screenplay: Screenplay, ids: list[str], shelf: Shelf) -> tuple[Screenplay, list[str]]:
    """Deeds that a new body cannot do become the nearest that it can."""
    told: list[str] = []
    rigs = {member.id: shelf.rig(shelf.families["things"][member.thing]) for member in screenplay.cast}

    def can(shot: Shot) -> Shot:
        actions = []
        for action in shot.actions:
            rig = rigs[action.subject]
            motion = shelf.families["motions"][action.motion]
            if action.subject in ids and rig not in motion.facts.get("rigs", ()):
                match = shelf.ground("motions", motion.en[0], fits=lambda e, rig=rig: rig in e.facts.get("rigs", ()))
                if match.entry is None:
                    told.append(f"{shot.id}: {action.subject} cannot {action.motion.replace('_', ' ')}")
                    continue
                action = action.model_copy(update={"motion": match.entry.name})
            actions.append(action)
        return shot.model_copy(update={"actions": actions})

    scenes = edit(screenplay, [shot.id for shot in screenplay.shots()], can)
    return screenplay.model_copy(update={"scenes": scenes}), told


def edit(screenplay: Screenplay, ids: Any, change: Any) -> list[Any]:
    """The scenes with `change` applied to the shots of these ids."""
    return [
        scene.model_copy(update={"shots": [change(shot) if shot.id in ids else shot for shot in scene.shots]})
        for scene in screenplay.scenes
    ]


def named(shot: Shot) -> set[str]:
    """Members that a shot names anywhere."""
    names = {*shot.subjects, shot.camera.focus, shot.transition.target, *(label.member for label in shot.labels)}
    for action in shot.actions:
        names |= {action.subject, action.target, action.to}
    for relation in shot.relations:
        names |= {relation.subject, relation.object, relation.other}
    return {name for name in names if name}


def _without(shot: Shot, gone: list[str]) -> Shot:
    out = set(gone)
    return shot.model_copy(update={
        "subjects": [name for name in shot.subjects if name not in out],
        "actions": [a for a in shot.actions if not {a.subject, a.target, a.to} & out],
        "relations": [r for r in shot.relations if not {r.subject, r.object, r.other} & out],
        "labels": [label for label in shot.labels if label.member not in out],
        "camera": shot.camera.model_copy(update={"focus": None}) if shot.camera.focus in out else shot.camera,
        "transition": shot.transition.model_copy(update={"target": None})
        if shot.transition.target in out else shot.transition,
    })  # fmt: skip


def _as(member: Cast, to: Subject) -> Cast:
    kept = {key: value for key, value in member.params.items() if key in to.entry.params() and key != "seed"}
    update = {"thing": to.entry.name, "label": to.label or to.noun, "scale": to.scale}
    return member.model_copy(update=update | {"params": {**kept, **to.params}})


def _described(text: str, entry: Any, shelf: Shelf, alone: bool, worn: bool) -> dict[str, Any]:
    """Parameters for the describing words of a clause that speaks of one thing alone, wherever they stand in it.

    Args:
        worn: nobody is named, so only what is worn or grows on a head counts.
    """
    if not alone:
        return {}
    lexicon = lexicon_of(shelf)
    row = lexicon.tokens(text)
    found: list[tuple[str, Any]] = []
    at = 0
    while at < len(row):
        size, senses, _ = lexicon.match(row, at)
        found += [(sense.kind, sense.value) for sense in senses if sense.kind in _TAKEN]
        at += max(size, 1)
    tint = next((value for kind, value in found if kind == "colour"), "")
    garment = next((value for kind, value in found if kind == "clothes"), "")
    out: dict[str, Any] = {}
    if garment:
        pattern = next((value for kind, value in found if kind == "pattern"), "")
        out |= attributes.clothing(entry, {}, garment, tint, pattern)
    elif tint and not worn:
        out |= attributes.colour(entry, tint)
    for kind, value in found:
        if worn and kind not in ("trait", "part"):
            continue
        if kind == "age":
            out |= attributes.age(entry, value)
        elif kind == "material":
            out |= attributes.material(entry, value)
        elif kind == "feeling" and "mood" in entry.params():
            out["mood"] = value
        elif kind in ("trait", "part") and isinstance(value, tuple):
            out |= dict(value)
    return out


_TAKEN = ("colour", "clothes", "pattern", "age", "material", "feeling", "trait", "part")

