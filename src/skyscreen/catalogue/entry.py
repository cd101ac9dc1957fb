"""The decorators that make a file a catalogue entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

Make = TypeVar("Make", bound=Callable[..., Any])
GROWING = ("quadruped", "bird", "swimmer")
"""Kinds whose members have a parameter `young`: 0 grown up … 1 newly born."""
DRESSED = ("hat", "carries", "wears")
"""Parameters of every animal of these rigs: what it has on, in the words of a person's (`forge.rigs.beastwear`)."""
RIGS = ("quadruped", "bird")
POTTED = "potted"
"""Parameter of every plant that may stand in a pot: metres of the whole, the pot included; 0 it grows in the ground
(`forge.pots`)."""


@dataclass(frozen=True)
class Entry:
    """One member of the catalogue."""

    family: str
    """things, places, motions or looks (materials are WGSL files: see `catalogue.material`)."""
    name: str
    """The file's name: 'galleon'."""
    en: tuple[str, ...]
    """Words that mean it, lower case, singular; the first is the display name."""
    zh: tuple[str, ...]
    make: Callable[..., Any]
    source: Path
    facts: dict[str, Any] = field(default_factory=dict)

    def word(self, language: str) -> str:
        """What it is called: its first word in a language, 'en' or 'zh', else its file's name."""
        return next(iter(self.zh if language == "zh" else self.en), self.name)

    def params(self) -> dict[str, Any]:
        """Keyword parameters of the function with their defaults: what a user may set."""
        import inspect

        return {
            name: p.default for name, p in list(inspect.signature(self.make).parameters.items())[1:]
            if p.default is not inspect.Parameter.empty
        }


def _register(family: str, en: tuple[str, ...], zh: tuple[str, ...], facts: dict[str, Any]) -> Callable[[Make], Make]:
    def mark(make: Make) -> Make:
        # The file that was written by hand, not the one whose decorator wrapped it.
        source = Path(getattr(make, "__wrapped__", make).__code__.co_filename)
        if isinstance(en, str) or isinstance(zh, str):  # ("one") is a word: each of its letters would be a name
            raise TypeError(f"{source.name}: names must be tuples, got {en!r} and {zh!r}; write (\"name\",)")
        make.entry = Entry(family, source.stem, en, zh, make, source, facts)  # type: ignore[attr-defined]
        return make

    return mark


def thing(*, en: tuple[str, ...], zh: tuple[str, ...], kind: str, height: float,
          **facts: Any) -> Callable[[Make], Make]:
    """A thing: `def galleon(kit, paint='oak') -> Model`.

    Args:
        kind: person, quadruped, bird, swimmer, vehicle, vessel, building, plant, furniture, prop, food, light, body.
        height: metres of the default member, checked against the model within 15 %.
        facts: `mass` (kg), `generic` (kind of nouns it stands in for), `floats`, `speed` (m/s), `sound`
            (material class it sounds like), `call` and `hum` (what is heard of it: `catalogue.voices`), `bursts`
            (gone once it hits), `moves` (rig of a machine), `places` (where it is at home), `motions` (what it does by
            itself), `does` (of a person: the predicate of their trade, 'kneads dough on a table'), `own` (motion →
            what it is with them: a ballerina's dance is ballet), `young` (which of its words mean its young), `mounted`
            (which of its words mean that it is on a horse), `manned` (one sees who drives it: without somebody it does
            not go), `opening` (x, y, wide, tall, z of an upright rectangle
            facing +Z that a camera can fly into), `cabin` (of a vehicle: the place that is its inside), `pot` (of a
            plant, False: it is in no flowerpot, being cut, fallen, of the water or in a pot already), `closed` (what is
            in it is under a lid or behind its glass: nothing looks out), `near` (which of its words mean another thing,
            for which it stands in: a lighthouse keeper is shown as a captain, and the report says so), `grows` (as
            large as what stands on it: a cloud), `world` (words and kinds of places of which it is a small model).
    """
    mark = _register("things", en, zh, {"kind": kind, "height": height, **facts})
    if kind == "plant" and facts.get("pot", True):
        return lambda make: mark(_potting(make))
    return (lambda make: mark(_growing(make))) if kind in GROWING else mark


def _potting(make: Make) -> Make:
    """The same function with the parameter `potted`, which the kit reads when it joins the plant."""
    from functools import wraps
    from inspect import Parameter, signature

    own = signature(make)

    @wraps(make)
    def planted(kit: Any, **params: Any) -> Any:
        kit.potted = max(float(params.pop(POTTED, 0.0)), 0.0)
        kit.params.pop(POTTED, None)  # in a pot it has the branches that it had in the ground
        return make(kit, **params)

    more = Parameter(POTTED, Parameter.KEYWORD_ONLY, default=0.0)
    planted.__signature__ = own.replace(parameters=[*own.parameters.values(), more])  # type: ignore[attr-defined]
    return planted  # type: ignore[return-value]


def _growing(make: Make) -> Make:
    """The same function with the parameters `young` and, on rigs that can be dressed, `DRESSED`, which the rigs
    read from the kit: no file has to name them."""
    from functools import wraps
    from inspect import Parameter, signature

    own = signature(make)
    dressed = DRESSED if set(RIGS) & set(make.__code__.co_names) else ()  # type: ignore[attr-defined]

    @wraps(make)
    def grown(kit: Any, **params: Any) -> Any:
        kit.young = min(max(float(params.pop("young", 0.0)), 0.0), 1.0)
        kit.dressed = {name: params.pop(name, "") for name in dressed}
        for name in ("young", *dressed):
            kit.params.pop(name, None)  # the young of a litter have their parents' spots, with a hat on or without
        return make(kit, **params)

    more = [Parameter("young", Parameter.KEYWORD_ONLY, default=0.0)]
    more += [Parameter(name, Parameter.KEYWORD_ONLY, default="") for name in dressed]
    grown.__signature__ = own.replace(parameters=[*own.parameters.values(), *more])  # type: ignore[attr-defined]
    return grown  # type: ignore[return-value]


def place(*, en: tuple[str, ...], zh: tuple[str, ...], indoor: bool = False, ambience: tuple[str, ...] = (),
          **facts: Any) -> Callable[[Make], Make]:
    """A place: `def ocean(set)`, a whole set built with `forge.sets.SetBuilder`.

    Args:
        ambience: sound beds: wind, surf, rain, city, forest, birds, crowd, room, fire, night, stream, snow.
        facts: `windows` (bool: one can fly out by them), `ground` (class underfoot),
            `water` (bool), `reverb` (seconds), `hours` (usual hour), `medium`
            ('land', 'water' or 'underwater': where subjects are by default), `people` (how passers-by are dressed: a
            name of `things.passer_by.DRESS`), `folk` (where they are at home: a key of `passers.LANDS`),
            `deeds` (words of what is done there: they bring the place where none is
            named, `write/reader/deed_places.py`), `near` (which of its words mean another place, for which it stands
            in: a post office is shown as a bank, and the report says so), `life` (plain sentences of who works there,
            for films that name nobody),
            `afar` (what it is on another place's horizon, a kind of `forge.sets.afar`: a city far away is a skyline),
            `pastime` (a predicate: what anybody without a trade does there), `era` (what belongs to another time is
            out of place: 'roman', 'tang'), `guests` (what those do who sit on its own seats: rows of
            `things.sitter.ARMS`), `pots` (plants stand in pots there, as they do in rooms), `full` (share of its seats
            that they take), `young` (they are pupils).
    """
    return _register("places", en, zh, {"indoor": indoor, "ambience": ambience, **facts})


def motion(*, en: tuple[str, ...], zh: tuple[str, ...], rigs: tuple[str, ...], **facts: Any) -> Callable[[Make], Make]:
    """A motion: what a subject does, read by `stage`.

    Args:
        rigs: which rigs can: biped, quadruped, bird, fish, vessel, vehicle, rigid (any thing without joints).
        facts: `travels` (bool), `speed` (m/s), `target` ('none', 'optional', 'needed'), `physics` (bool: MuJoCo owns
            the body), `once` (it ends a state: who has fallen lies), `default_of` (kinds that do it when nothing is
            said), `keys` (rig → key poses), `holds` (how its target is held), `blade` (how a tool is held that lies
            along its +Z from its handle to its tip), `pair` (how two do it together), `gives` (the target goes to
            somebody: throw, kick, give), `strikes` (joint that hits), `sends` (radians to the left of its front that
            it sends what it hits), `tosses` (socket of the tool from which what is in it is tossed and caught),
            `does` (what the target does meanwhile: a door opens), `work` (done to what stands somewhere:
            nouns.keys.Work), `goal` (what it is aimed at), `stays` (what is put hangs where the hand lets it go),
            `halts` (its target stands meanwhile), `changes` (what a thing becomes: melt, grow, burn, vanish, shine),
            `arrives` (it drives up to where it stands), `alights` (out of its target), `crashes` (it is stopped by what
            it goes at), `quenches` (a small flame goes out), `slings` (what hovers
            draws its target 'up' or lets it 'down'),
            `waits` (what goes before it), `orbits` (rad/s round each other), `feet` (verb → what is under the feet:
            `forge.rigs.tools.FEET`), `prop` and `tools` (things it is done with), `raw` (parameters of what is still
            being made: of bare clay), `wields` (what is in the hand whatever it is done to), `each` (all who do it
            have one of their own), `bare` (both hands are empty: a trade's tool is put away), `leads` (what is pushed
            along goes before: shares of the body to the hands), `swims` (done in deep water), `under` (it comes out
            of the ground), `lies` (done lying: in a bed the head is on its pillow), `noise` (what is heard of it:
            nouns.keys.Noise, or one for each rig), `music` (which player the film's music then has).
    """
    return _register("motions", en, zh, {"rigs": rigs, **facts})


def look(*, en: tuple[str, ...], zh: tuple[str, ...], **facts: Any) -> Callable[[Make], Make]:
    """A look: `def cel(rules)` returns a `nouns.look.Look`: a rule for each semantic class and a default.

    Args:
        facts: `move` (camera move that belongs to it where the text asks for none: a documentary is handheld).
    """
    return _register("looks", en, zh, facts)
