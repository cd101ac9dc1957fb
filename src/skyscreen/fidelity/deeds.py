"""Who does what to what, where, in which order, and in what clothes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.index import family
from skyscreen.fidelity.events import Event, moments, shown
from skyscreen.fidelity.members import STANDS_IN, Film
from skyscreen.fidelity.naming import called
from skyscreen.fidelity.score import Score
from skyscreen.fidelity.standing import stands, told
from skyscreen.nouns.screenplay import Cast
from skyscreen.write.words.describe import COLOURS

HOLDING = frozenset(("hold", "carry", "grip", "grasp", "lift", "bring", "wield", "clutch"))
"""Deeds that are seen where the thing is in the hand, whatever else is done meanwhile."""
SEATS = ("on", "at", "inside")
STANDING = ("stand", "wait", "queue", "line_up", "stand_in_line")
UPRIGHT = ("stand", "idle", "look", "look_around", "look_back", "talk", "sing", "smile", "nod", "point", "wave", "call",
           "crow")
"""Motions of who stands, unless he is seated."""


def score_deeds(key: dict[str, Any], film: Film, score: Score) -> None:
    say, shots = key["say"], film.play.shots()
    for text in key.get("does", ()):
        score.add("actions", _done(text, film), f"{text}: {_deeds(film)} | {say}")
    for text in key.get("where", ()):
        said = sorted((a, k, b, o or "") for a, k, b, o in told(film))
        score.add("relations", stands(text, film), f"{text}: {said} | {say}")
    for text in key.get("order", ()):
        who, *wanted = [word for word in text.split(" ") if word != "then"]
        done = [a.motion for s in shots for a in sorted(s.actions, key=lambda a: a.start) if a.subject in film.ids(who)]
        at = 0
        for name in done:
            if at < len(wanted) and (called(name, wanted[at].split("|")) or "~" in wanted[at]):
                at += 1
        score.add("order", at == len(wanted), f"{text}: {list(dict.fromkeys(done))} | {say}")
    for text in key.get("wears", ()):
        who, *tokens = text.split(" ")
        worn = any(all(_wears(m, token, film.things) for token in tokens)
                   for m in film.play.cast if m.id in film.ids(who))
        score.add("colours" if len(tokens) == 1 and tokens[0] in COLOURS else "dress", worn,
                  f"{who} wears {' '.join(tokens)}: {_dressed(film, who)} | {say}")


def _wears(member: Cast, token: str, things: Mapping[str, Entry]) -> bool:
    """'red': any parameter said is of this colour; 'hat=cap|crown': this one, said or the role's own; 'cape': any."""
    key, _, value = token.rpartition("=")
    entry = things.get(member.thing)
    own = {**(entry.params() if entry else {}), **member.params}
    if key:
        own = {key: own.get(key)}
    elif value in COLOURS:
        own = dict(member.params)
    said = {word for text in own.values() for word in re.split(r"[ :]", str(text))}
    return bool(said & set(value.split("|")))


def _dressed(film: Film, who: str) -> list[str]:
    return [f"{k}={v}" for m in film.play.cast if m.id in film.ids(who) for k, v in m.params.items()]


def _deeds(film: Film) -> list[str]:
    """Every action once, as 'who motion target>to'."""
    acts = (a for s in film.play.shots() for a in s.actions)
    return sorted({f"{a.subject} {a.motion} {a.target or ''}{'>' + a.to if a.to else ''}".strip() for a in acts})


def _done(text: str, film: Film) -> bool:
    """'who motion|motion object >receiver', the object also what is in the hand meanwhile; a motion '~' is any that
    is said to stand in."""
    who, motions, *rest = text.split(" ")
    ids, names = film.ids(who), motions.split("|")
    target = next((word for word in rest if word[0] != ">"), "")
    receiver = next((word[1:] for word in rest if word[0] == ">"), "")
    hows = {g.became: g.how for g in film.play.grounding}
    unknown = "~" in names and any(g.how == "ignored" for g in film.play.grounding)
    things = film.ids(target) if target else set[str]()
    if _rides(ids, names, target, film) or _poses(ids, names, film):
        return True
    if things and not receiver and _holds(ids, names, things, film):
        return True
    return any(
        (called(a.motion, names) or unknown
         or ("~" in names and hows.get(f"motion:{a.motion}", "ignored") in STANDS_IN))
        and (not target or {a.target, a.tool} & things)
        and (not receiver or a.to in film.ids(receiver))
        for s in film.play.shots() for a in s.actions if a.subject in ids)


def _holds(ids: set[str], names: list[str], things: set[str], film: Film) -> bool:
    """Who has the thing in hand holds it, while he walks or waves as well; who bears somebody carries them."""
    borne = any(r.subject in things and r.kind == "on" and a.subject == r.object in ids and a.motion.startswith("bear_")
                for s in film.play.shots() for r in s.relations for a in s.actions)
    return not HOLDING.isdisjoint(names) and (borne or any(
        a.subject in ids and a.tool in things for s in film.play.shots() for a in s.actions))


def _poses(ids: set[str], names: list[str], film: Film) -> bool:
    """'Sit': on a seat or at a table in a shot, or seated in manner; 'stand': upright, in one place all the film."""
    stands_asked = not {*STANDING}.isdisjoint(names)
    gone = {a.subject for s in film.play.shots() for a in s.actions if family("motions")[a.motion].facts.get("travels")}
    for shot in film.play.shots():
        rests = {r.subject for r in shot.relations if r.kind in SEATS}
        for a in shot.actions:
            seated = a.subject in rests or "seated" in a.manner.split()
            if a.subject not in ids:
                continue
            if "sit" in names and seated and _is_person(a.subject, film):
                return True
            if stands_asked and not seated and a.motion in UPRIGHT and a.subject not in gone:
                return True
    return False


def _is_person(member: str, film: Film) -> bool:
    return any(m.id == member and film.things[m.thing].facts.get("kind") == "person" for m in film.play.cast
               if m.thing in film.things)


def _rides(ids: set[str], names: list[str], target: str, film: Film) -> bool:
    """Who rides or drives is a member on another that goes: it is one picture, told of two."""
    if {"ride", "drive", "row", "sail"}.isdisjoint(names):
        return False
    for shot in film.play.shots():
        goes = {a.subject for a in shot.actions if bool(family("motions")[a.motion].facts.get("travels"))}
        if any(r.subject in ids and r.kind in ("on", "inside") and r.object in goes
               and (not target or r.object in film.ids(target)) for r in shot.relations):
            return True
    return False


def score_events(key: dict[str, Any], film: Film, score: Score) -> None:
    """'events': right doer and deed, in order; 'settings': in the right place as well."""
    told = key.get("events", ())
    events = [Event.parsed(text) for text in told]
    names = {name for event in events for name in (event.who, event.object) if name}
    ids = {name: set().union(*(film.ids(one) for one in name.split("|"))) for name in names}
    row = moments(film.play)
    for category, placed in (("events", False), ("settings", True)):
        met = shown(events, row, ids, placed=placed)
        for n, text in enumerate(told):
            if not placed or events[n].places:
                score.add(category, n in met, f"{text} | {key['say'][:40]}")
