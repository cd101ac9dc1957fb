"""One sound for each kind of event."""

from __future__ import annotations

from functools import cache

import numpy as np

from skyscreen.core.seeds import stream
from skyscreen.nouns.sound import RATE
from skyscreen.nouns.staged import Event
from skyscreen.score.dsp import Sound, add, band, drift, fade, low_pass
from skyscreen.score.foley.calls import call
from skyscreen.score.foley.modal import body, crunch, force, hush, impact
from skyscreen.score.foley.works import deed

VARIANTS = 7
"""Different takes of the same step: an ear notices the fourth repetition."""
LEVEL_DB = {"impact": 0.0, "step": -5.0, "splash": -2.0, "roll": -12.0, "scrape": -9.0, "wing": -8.0, "engine": -10.0,
            "creak": -7.0, "break": 2.0, "work": -3.0, "call": 0.0, "hum": -4.0}


def sound(event: Event, number: int, *, wet: bool) -> Sound:
    """(N,) mono at 1 m. `number` is the event's place in its shot; it chooses the variant."""
    ground = event.material_b if event.b in ("ground", "floor") or event.kind == "step" else event.material_a
    key = (event.kind, event.material_a, event.material_b if event.kind != "step" else ground, _step(event.mass, 1.6),
           _step(event.impulse, 2.0), wet, event.sound)
    return _variant(key, number % VARIANTS) * 10 ** (LEVEL_DB[event.kind] / 20)


def _step(value: float, base: float) -> float:
    """Rounded on a geometric scale, so that like events share a recording."""
    return float(base ** round(np.log(max(value, 1e-3)) / np.log(base)))


@cache
def _variant(key: tuple[str, str, str, float, float, bool, str], number: int) -> Sound:
    kind, a, b, mass, impulse, wet, name = key
    rng = np.random.default_rng(stream(0, "score", "foley", *map(str, key), number))
    if kind == "work":
        return deed(rng, name, b)
    if kind == "call":
        return call(rng, name, mass)
    if kind == "step":
        return step(rng, b, mass, wet)
    if kind == "impact":
        return 0.8 * impact(rng, a, b, mass, impulse)
    if kind == "break":
        return _break(rng, a, b, mass, impulse)
    return {"splash": _splash, "roll": _roll, "scrape": _scrape, "wing": _wing, "engine": _engine, "creak": _creak}[
        kind](rng, a, b, mass, impulse)


def step(rng: np.random.Generator, ground: str, mass: float, wet: bool) -> Sound:
    """A footfall by ground and weight: 70 kg is a person, 5000 kg a mammoth whose step is felt in the floor."""
    sort = body(ground)[0]
    heavy = float(np.clip(np.log10(max(mass, 1.0) / 70.0) / 2, -0.5, 1.0))
    long = 1.0 + 0.7 * max(heavy, 0.0)
    out = np.zeros(int(0.75 * long * RATE))
    t = np.arange(out.size) / RATE
    if ground in ("grass", "leaf", "needle", "petal"):
        add(out, hush(rng, 0.22 * long, 1200, 7000, 0.006), 0, 0.5)
        add(out, crunch(rng, 0.2 * long, 1500, 6000, 260), 0, 0.25)
    elif sort == "snow":
        add(out, crunch(rng, 0.3 * long, 700 - 250 * heavy, 5200 - 1800 * heavy, 900), 0, 0.7)
        add(out, hush(rng, 0.26 * long, 200, 900, 0.004), 0, 0.5)
    elif ground in ("sand", "soil", "soft") or sort == "soft":
        add(out, crunch(rng, 0.24 * long, 350, 3200, 700), 0, 0.45)
        add(out, hush(rng, 0.14 * long, 90, 500, 0.003), 0, 0.5)
    elif sort == "wood":
        add(out, impact(rng, ground, "leather", 4.0 + mass / 20, 0.8), 0, 0.5)
        add(out, hush(rng, 0.12, 90, 380, 0.002), 0, 0.7)
        add(out, impact(rng, ground, "leather", 2.0, 0.3), int(0.09 * long * RATE), 0.22)
    elif sort == "metal":
        add(out, impact(rng, ground, "rubber", 8.0, 0.6), 0, 0.35)
    else:  # stone, asphalt, paving
        click = band(rng.standard_normal(t.size), 900, 5200) * np.exp(-t / 0.006)
        heel = float(rng.uniform(140, 195))
        out += 0.55 * click + 0.3 * np.sin(2 * np.pi * heel * t) * np.exp(-t / 0.02)
        add(out, hush(rng, 0.07, 1500, 6000, 0.004), int(0.085 * long * RATE), 0.25)
    if wet and sort != "snow":
        add(out, hush(rng, 0.24, 1800, 8500, 0.008), 0, 0.35)
        for _ in range(4):
            add(out, hush(rng, 0.03, 2500, 9000, 0.001), int(rng.uniform(0.03, 0.2) * RATE), 0.15)
    if heavy > 0.2:
        boom = np.sin(2 * np.pi * np.cumsum(38 + 34 * np.exp(-t / 0.03)) / RATE) * np.exp(-t / (0.1 + 0.12 * heavy))
        out += 0.35 * heavy * boom + 0.5 * heavy * low_pass(rng.standard_normal(t.size), 160) * np.exp(-t / 0.09)
    return fade(out * (0.8 + 0.5 * max(heavy, -0.4)), 0.0008, 0.05)


def _splash(rng: np.random.Generator, a: str, b: str, mass: float, impulse: float) -> Sound:
    """A slap, a curtain of spray, then bubbles: longer and lower for heavy bodies."""
    big = float(np.clip(np.log10(max(mass, 0.05)) / 3.5 + 0.4, 0.15, 1.3))
    out = np.zeros(int((0.4 + 1.1 * big) * RATE))
    add(out, hush(rng, 0.12 + 0.15 * big, 150, 1800 - 900 * min(big, 1.0), 0.003), 0, 0.9)
    add(out, hush(rng, 0.3 + 0.9 * big, 700, 6500, 0.03 + 0.1 * big), 0, 0.6)
    for _ in range(int(6 + 16 * big)):
        f, n = float(rng.lognormal(np.log(700 / (0.5 + big)), 0.4)), int(0.06 * RATE)
        t = np.arange(n) / RATE
        add(out, fade(np.sin(2 * np.pi * (f * t + 3 * f * t**2)) * np.exp(-t / 0.016), 0.001, 0.005),
            int(rng.uniform(0.04, 0.25 + 0.6 * big) * RATE), 0.18)
    return fade(out * (0.4 + big) * min(force(impulse), 2.0) ** 0.5, 0.0008, 0.1)


def _roll(rng: np.random.Generator, a: str, b: str, mass: float, impulse: float) -> Sound:
    n = int(0.32 * RATE)
    _, _, hard, _ = body(a)
    rumble = low_pass(rng.standard_normal(n), 250 + 900 * hard) * np.clip(1 + 0.5 * drift(rng, n, 18.0), 0.6, 2.0)
    return fade(rumble * _stroke(n) * 1.6, 0.004, 0.1)


def _stroke(count: int) -> Sound:
    """Full within 10 ms, as the contact is, then a slow fall: a row of such events overlaps into one sound."""
    t = np.arange(count) / RATE
    return np.clip(t / 0.01, 0, 1) * (1 + np.exp(-t / 0.04)) * np.cos(0.5 * np.pi * t * RATE / count) ** 0.6


def _scrape(rng: np.random.Generator, a: str, b: str, mass: float, impulse: float) -> Sound:
    """Stick and slip: noise through the body's own modes."""
    n = int(0.35 * RATE)
    x = rng.standard_normal(n) * np.clip(1 + drift(rng, n, 40.0), 0.6, 3)
    out = 0.3 * band(x, 500, 4500)
    for hertz, _, gain in body(a)[1][:3]:
        out += gain * band(x, hertz * 0.94, min(hertz * 1.06, 18000))
    return fade(out * _stroke(n), 0.003, 0.08)


def _wing(rng: np.random.Generator, a: str, b: str, mass: float, impulse: float) -> Sound:
    """One beat: a soft push of air, lower for larger birds."""
    low = float(np.clip(420 / (0.5 + mass) ** 0.4, 110, 900))
    return 0.9 * hush(rng, 0.2, low, low * 5, 0.012)


def _engine(rng: np.random.Generator, a: str, b: str, mass: float, impulse: float) -> Sound:
    """Half a second of firing strokes with overlap, so that a row of events is one motor."""
    n = int(0.6 * RATE)
    t = np.arange(n) / RATE
    f = float(np.clip(95 / (max(mass, 50) / 1200) ** 0.25, 35, 140))
    out = sum(np.sin(2 * np.pi * f * k * t + float(rng.random()) * 6.3) / k**0.8 for k in (0.5, 1, 1.5, 2, 3, 4))
    return fade((out * 0.3 + 0.2 * low_pass(rng.standard_normal(n), 600)), 0.01, 0.25)


def _creak(rng: np.random.Generator, a: str, b: str, mass: float, impulse: float) -> Sound:
    """Timber under strain: slips that quicken and slow, each ringing the plank."""
    n = int(float(rng.uniform(0.5, 1.1)) * RATE)
    out = np.zeros(n)
    ring = np.arange(int(0.05 * RATE)) / RATE
    centre = float(rng.uniform(260, 520))
    tick = np.zeros(ring.size)
    for k in (1.0, 2.3, 3.9):
        tick += np.sin(2 * np.pi * centre * k * ring) * np.exp(-ring / (0.012 / k**0.5)) / k
    at, pace = 0.0, float(rng.uniform(45, 90))
    while at < n / RATE - 0.06:
        x = at / (n / RATE)
        strong = float(rng.uniform(0.5, 1.0)) if at else 1.0
        add(out, tick, int(at * RATE), strong * np.sin(np.pi * (0.25 + 0.75 * x)) * 0.5)
        at += 1 / (pace * (0.5 + np.sin(np.pi * x))) * float(rng.uniform(0.85, 1.15))
    return fade(out, 0.0008, 0.05)


def _break(rng: np.random.Generator, a: str, b: str, mass: float, impulse: float) -> Sound:
    """A blow and then its pieces falling, each smaller."""
    out = np.zeros(int(1.4 * RATE))
    add(out, impact(rng, a, b, mass, max(impulse, 1.0)), 0, 0.9)
    for _ in range(14):
        piece = max(mass * float(rng.uniform(0.01, 0.08)), 0.002)
        add(out, impact(rng, a, b, piece, piece * 2), int(rng.exponential(0.22) * RATE), float(rng.uniform(0.1, 0.3)))
    return fade(out, 0.0006, 0.1)
