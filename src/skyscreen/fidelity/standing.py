"""Which relations of a key a screenplay's own relations say, with what follows from them."""

from __future__ import annotations

from collections.abc import Iterable

from skyscreen.catalogue.index import family
from skyscreen.fidelity.members import Film
from skyscreen.write.lexis.shelf import ALIVE

Told = tuple[str, str, str, str | None]
"""Subject, kind, object, second object of 'between'."""

SAME = {"beside": "next_to", "by": "next_to", "near": "next_to", "in": "inside", "below": "under", "over": "above"}
"""Other words of people for a screenplay's relations."""
TURNED = {"next_to": "next_to", "left_of": "right_of", "right_of": "left_of", "above": "under", "under": "above",
          "in_front_of": "behind", "behind": "in_front_of"}
"""What the object is to the subject: whose left neighbour is the cat is right of the cat."""
LOOSER = {"at": ("next_to", "behind"), "around": ("next_to",), "against": ("next_to",), "on": ("above",)}
"""Kinds that say another as well: who sits at a table is next to it, and behind it as its other side sees it."""
BORNE = ("on", "inside", "at")
"""The subject shares its object's place: a dog beside the chair is beside her who sits on it."""


def told(film: Film) -> set[Told]:
    """Every relation that some shot says."""
    return {(r.subject, r.kind, r.object, r.other) for shot in film.play.shots() for r in shot.relations}


def follows(said: Iterable[Told]) -> set[Told]:
    """What is said, its converse, and the same of who rests on either: one step, no chains of chains."""
    out = {*said}
    for a, kind, b, other in [*out]:
        out |= {(a, loose, b, other) for loose in LOOSER.get(kind, ())}
    on = {(a, b) for a, kind, b, _ in out if kind in BORNE}
    for a, kind, b, other in [*out]:
        if kind in TURNED:
            out |= {(rider, kind, b, other) for rider, seat in on if seat == a and rider != b}
            out |= {(a, kind, rider, other) for rider, seat in on if seat == b and rider != a}
    return out | {(b, TURNED[kind], a, None) for a, kind, b, _ in out if kind in TURNED}


def stands(text: str, film: Film) -> bool:
    """'who relation|relation what [other]': said of one pair at least, or the scene itself is what they are on."""
    who, kind, what, *other = text.split(" ")
    kinds = {SAME.get(name, name) for name in kind.split("|")}
    subjects, objects = film.ids(who), film.ids(what)
    if "inside" in kinds and carriers(film) >= objects > set():
        kinds.add("on")  # who is in a boat or a basket sits on it, in a screenplay's words
    row = told(film)
    if not kinds.isdisjoint(("on", "inside")):
        elsewhere = {a for a, k, _, _ in row if k in (*BORNE, "under")}
        if film.is_place(what) and subjects - elsewhere:
            return True
        if _put(film, subjects, objects):
            return True
    seconds = film.ids(other[0]) if other else objects
    return any(a in subjects and k in kinds
               and ((b in objects and (not other or o in seconds)) or (k == "between" and o in objects))
               for a, k, b, o in follows(row))


def _put(film: Film, ids: set[str], grounds: set[str]) -> bool:
    """Whether somebody puts one of them on or into one of the grounds: it is there when that is done."""
    things = family("things")
    lifeless = {m.id for m in film.play.cast if m.id in grounds
                and m.thing in things and things[m.thing].facts.get("kind") not in ALIVE}
    return any(a.target in ids and a.to in lifeless for shot in film.play.shots() for a in shot.actions)


def carriers(film: Film) -> set[str]:
    """Members that people are in: boats, carts, balloons."""
    things = family("things")
    return {m.id for m in film.play.cast
            if m.thing in things and things[m.thing].facts.get("kind") in ("vehicle", "vessel")}
