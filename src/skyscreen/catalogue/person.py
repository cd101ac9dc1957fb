"""People differ in dress: a person's file names what it wears, all else is said once here.

    @person(en=("king", "emperor"), zh=("国王", "皇帝"), height=1.8, mass=85.0, beard=0.07)
    def king():
        return {"dress": "crimson", "coat": "gold", "outfit": "robe", "hat": "crown", "age": 50.0}

The returned words are the entry's parameters, which a screenplay may set; the decorator's numbers are the body's own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from inspect import Parameter, Signature
from typing import Any

from skyscreen.catalogue.entry import thing
from skyscreen.catalogue.moods import MOODS
from skyscreen.core.errors import BadInput

WORN: dict[str, Any] = {
    "dress": "red",
    "coat": "navy",
    "shirt": "white",
    "trousers": "charcoal",
    "shoes": "black",
    "hair": "brown",
    "style": "short",
    "skin": "light",
    "eyes": "brown",
    "age": 34.0,
    "outfit": "shirt",
    "hat": "",
    "holds": "",
    "carries": "",
    "pattern": "",
    "build": 1.0,
    "face": 0.0,
    "mood": "",
    "origin": "",
    "beard": 0.0,
    "sex": "",
}
"""Parameters of every person and their defaults: see `forge.rigs.biped.biped`; mood: '' or a name of `moods.MOODS`,
how the face stands when nothing else moves it; sex: 'f', 'm', or '' as the trade is drawn."""
GREY = 60.0
"""Years from which on hair is grey, unless a colour is said or the trade is drawn old anyway."""
SEXES = {"": None, "f": 1.0, "m": 0.0}
"""How feminine the body is, 0 … 1; None: as the entry says."""
MENS = {"dress": "shirt", "skirt": "shirt", "gown": "suit", "flamenco": "shirt", "tutu": "leotard"}
"""What a man of a trade wears that is drawn as a woman in a dress."""
WOMENS = {"trunks": "swimsuit", "ring": "vest_shorts"}
"""What a woman of a trade wears that is drawn as a man with a bare chest."""

Dress = Callable[[], dict[str, Any]]


def person(
    *,
    en: tuple[str, ...],
    zh: tuple[str, ...],
    height: float,
    mass: float,
    stature: float = 0.0,
    feminine: float = 0.0,
    beard: float = 0.0,
    body: str = "biped",
    **facts: Any,
) -> Callable[[Dress], Callable[..., Any]]:
    """A person.

    Args:
        height: metres from the soles to the top of the hat; stature: to the crown of the head, 0: the same.
        feminine: 0 … 1; beard: length in head metres.
        body: the kit's generator: 'biped' of flesh, 'automaton' of steel.
        facts: as of `thing`.
    """

    def mark(worn: Dress) -> Callable[..., Any]:
        own = worn()
        unknown = set(own) - set(WORN)
        if unknown:
            raise TypeError(f"{worn.__name__}: {sorted(unknown)} are no parameters of a person {sorted(WORN)}")

        @wraps(worn)
        def make(kit: Any, **params: Any) -> Any:
            mood, sex = params.pop("mood", ""), params.pop("sex", "")
            kit.params.pop("mood", None)  # how one feels changes no hair on one's head
            if sex not in SEXES:
                raise BadInput(f"sex {sex!r}", "is not f or m", "Name one of these, or neither")
            dyed = params.get("hair") != own.get("hair", WORN["hair"])
            if not dyed and params.get("age", 0.0) >= GREY > own.get("age", WORN["age"]):
                params["hair"] = kit.params["hair"] = "silver"  # an old sailor, whose trade is drawn in its prime
            said = SEXES[sex]
            if said == 0.0 and params.get("outfit") in MENS and params.get("outfit") == own.get("outfit"):
                params["outfit"] = MENS[params["outfit"]]
                params["hat"] = "" if params["hat"] == "nurse" else params["hat"]
                if own["outfit"] == "dress":
                    params["shirt"] = params["dress"]
            if said == 1.0 and params.get("outfit") in WOMENS and params.get("outfit") == own.get("outfit"):
                params["outfit"] = WOMENS[params["outfit"]]
            body_ = feminine if said is None else said
            numbers = {"height": stature or height, "feminine": body_, "mass": mass}
            if mood and mood not in MOODS:
                raise BadInput(f"mood {mood!r}", f"is not one of {', '.join(MOODS)}", "Name one of these")
            made = getattr(kit, body)(**params, **numbers)
            return replace(made, facts={**made.facts, "mood": mood})

        keyword = [
            Parameter(name, Parameter.KEYWORD_ONLY, default=own.get(name, usual))
            for name, usual in {**WORN, "beard": beard}.items()
        ]
        make.__signature__ = Signature([Parameter("kit", Parameter.POSITIONAL_OR_KEYWORD), *keyword])  # type: ignore
        body_facts = {"sound": "flesh", "feminine": feminine, **facts}
        return thing(en=en, zh=zh, kind="person", height=height, mass=mass, **body_facts)(make)

    return mark
