"""Which beds a scene has, how loud, and how they follow scenes and shots."""

from __future__ import annotations

import numpy as np

from skyscreen.catalogue import index
from skyscreen.core.errors import Missing
from skyscreen.core.seeds import stream
from skyscreen.nouns.schedule import Schedule
from skyscreen.nouns.screenplay import Scene, Screenplay
from skyscreen.nouns.sound import RATE
from skyscreen.score.ambience import air, life, water
from skyscreen.score.dsp import Sound, add, low_pass

BEDS = {
    "wind": air.wind, "rain": air.rain, "thunder": air.thunder, "snow": air.snow, "room": air.room, "fire": air.fire,
    "ocean": water.ocean, "surf": water.surf, "stream": water.stream, "underwater": water.underwater,
    "forest": life.forest, "birds": life.birds, "gulls": life.gulls, "night": life.night, "crowd": life.crowd,
    "city": life.city,
}
ALIASES = {"sea": "ocean", "waves": "surf", "traffic": "city", "crickets": "night", "leaves": "forest",
           "river": "stream", "storm": "thunder", "insects": "night", "water": "stream", "space": "room",
           "market": "crowd", "street": "city"}
FALLBACK = ("wind",)
SIZE_DB = {"extreme_wide": 1.5, "wide": 0.0, "full": -0.5, "medium": -2.0, "close": -4.0, "extreme_close": -5.0}
CROSS = 0.7
"""Seconds of the cross-fade at a scene change."""


def facts(scene: Scene, notes: list[str]) -> dict[str, object]:
    """The place's own facts; wind alone where the catalogue does not know it."""
    try:
        return index.get("places", scene.place).facts
    except Missing:
        notes.append(f"place {scene.place!r} is not in the catalogue: scene {scene.id} sounds of wind alone")
        return {"ambience": FALLBACK, "indoor": False}


def palette(scene: Scene, known: dict[str, object]) -> dict[str, float]:
    """Bed → level in dB over the ambience bus. Weather, wind and hour change what the place would sound like."""
    indoor = bool(known.get("indoor"))
    afloat = known.get("medium") == "water"
    given: tuple[str, ...] = tuple(known.get("ambience") or ())  # pyright: ignore[reportArgumentType]
    # Surf breaks on a shore; where things float there is none.
    names = ["ocean" if afloat and name == "surf" else ALIASES.get(name, name) for name in given]
    out = {name: {"birds": -5.0, "gulls": -7.0, "room": -9.0, "snow": -4.0, "wind": -6.0}.get(name, 0.0)
           for name in names if name in BEDS}
    dark = scene.hour >= 20 or scene.hour < 5
    wet = scene.weather in ("rain", "storm")
    outdoors = {"rain": {"rain": 0.0}, "storm": {"rain": 1.5, "thunder": 3.0}, "snow": {"snow": -2.0},
                "blizzard": {"snow": 0.0}}.get(scene.weather, {})
    gale = {"storm": 14.0, "blizzard": 16.0, "dust": 12.0}.get(scene.weather, 0.0)
    blow = max(scene.wind, gale)
    if not indoor:
        out.update(outdoors)
        if blow >= 4 or "wind" in out:
            out["wind"] = min(-12.0 + 0.9 * blow, 3.0)
        if dark or wet or blow > 12 or scene.season == "winter":
            out.pop("birds", None)
        if dark or scene.weather in ("blizzard", "snow"):
            out.pop("gulls", None)
        calm = dark and not wet and scene.season == "summer" and blow < 8
        if calm and set(out) & {"forest", "stream", "birds", "wind"} and not set(out) & {"city", "ocean", "snow"}:
            out["night"] = -4.0
        if not out:
            out["wind"] = -10.0
    else:
        out.setdefault("room", -10.0)
        # Through walls and window panes: 7 dB down; `scene_bed` takes the top.
        out.update({name: value - 7.0 for name, value in outdoors.items()})
    return out


def ambience(screenplay: Screenplay, plan: Schedule, samples: int, notes: list[str]) -> Sound:
    """(2, samples): each scene's bed runs through its shots without a seam; scenes cross-fade."""
    out = np.zeros((2, samples))
    for scene in screenplay.scenes:
        slots = [slot for slot in plan.slots if slot.scene == scene.id]
        if not slots:
            continue
        first, last = slots[0].start == 0, slots[-1].end == plan.frames
        half = int(CROSS * RATE / 2)
        a = slots[0].start * RATE // plan.fps - (0 if first else half)
        b = slots[-1].end * RATE // plan.fps + (0 if last else half)
        bed = scene_bed(scene, facts(scene, notes), b - a, screenplay.seed)
        for side, edge in ((0, first), (1, last)):
            ramp = np.sqrt(np.linspace(0, 1, min(2 * half, b - a)))
            if not edge and side == 0:
                bed[:, :ramp.size] *= ramp
            elif not edge:
                bed[:, bed.shape[1] - ramp.size:] *= ramp[::-1]
        add(out, bed, a)
    return out * _sizes(screenplay, plan, samples)


def scene_bed(scene: Scene, known: dict[str, object], count: int, seed: int) -> Sound:
    """(2, count) of one scene at the ambience bus's level."""
    blow = max(scene.wind, 14.0 if scene.weather == "storm" else 16.0 if scene.weather == "blizzard" else 0.0)
    strength = {"rain": 0.5, "storm": 1.0, "blizzard": 0.9}.get(scene.weather, min(blow / 18, 1.0))
    out = np.zeros((2, count))
    for name, level in sorted(palette(scene, known).items()):
        rng = np.random.default_rng(stream(seed, "score", scene.id, "bed", name))
        force = min(blow / 18, 1.0) if name in ("wind", "ocean", "surf") else strength
        bed = BEDS[name](rng, count, force)
        if known.get("indoor") and name in ("rain", "thunder", "snow", "wind"):
            bed = low_pass(bed, 700)
        out += bed * 10 ** (level / 20)
    return out


def _sizes(screenplay: Screenplay, plan: Schedule, samples: int) -> Sound:
    """Gain curve: a wide shot hears more of the place than a close one; it moves within a quarter second of the cut."""
    shots = {shot.id: shot for shot in screenplay.shots()}
    times, levels = [], []
    for slot in plan.slots:
        value = 10 ** (SIZE_DB[shots[slot.shot].camera.size] / 20)
        start, end = slot.start / plan.fps, slot.end / plan.fps
        edge = min(0.12, (end - start) / 3)
        times += [start + edge, end - edge]
        levels += [value, value]
    knots = np.arange(0, samples + 480, 480) / RATE
    return np.interp(np.arange(samples), knots * RATE, np.interp(knots, times, levels))
