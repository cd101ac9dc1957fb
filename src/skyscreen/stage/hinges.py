"""What turns about its own pins: wheels, sails, rotors, doors, lids, pendulums, clock hands; and what sways whole.

A thing names its moving parts with `kit.hinge`; here each gets its angle over the shot from what the thing does and how
far it rolled. A thing whose parts all rest stays rigid, and costs the renderer nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from skyscreen.nouns.model import Model
from skyscreen.stage import shifts
from skyscreen.stage.bodies.algebra import about
from skyscreen.stage.casting import Subject
from skyscreen.stage.geometry import Array
from skyscreen.stage.performer import Beat
from skyscreen.stage.tracks import Track

TURNS = ("spin", "turn", "run_machine")
"""Motions that set every turning part going."""
ALOFT = ("fly", "circle", "rise", "float", "glide", "drift", "take_off", "land", "drive")
SWINGS = ("swing", "sway", "rock")
WORKS = ("dig",)
"""Motions for which the arms of a machine go through their round."""
STILL = 0.002
"""Radians over the shot under which a part counts as at rest."""
OPENS = 1.3
"""Seconds of a door or a lid."""
GRAVITY = 9.81
TILT = {"swing": 24.0, "sway": 7.0, "rock": 10.0}
"""Degrees to each side of what swings as a whole."""
HANGS = ("light", "prop", "food")
"""Kinds that sway from their top; the others sway from their foot."""


def parts(model: Model) -> Mapping[str, Mapping[str, Any]]:
    """Its moving parts by the name of their joint."""
    return model.facts.get("hinges") or {}


def hinges(subject: Subject) -> Mapping[str, Mapping[str, Any]]:
    return parts(subject.model)


def opens(subject: Subject) -> bool:
    """Whether it has a door or a lid."""
    return any(h["kind"] == "open" for h in hinges(subject).values())


def move(subject: Subject, track: Track, script: Sequence[Beat], times: Array, wind: float) -> None:
    """Give the track joints where parts move, and sway what has no part that does."""
    own = {name: h for name, h in hinges(subject).items() if h["kind"] != "oar"}
    swaying = any(b.motion in SWINGS for b in script)
    if swaying and not any(h["kind"] == "swing" for h in own.values()) and not subject.model.rig:
        _sway(subject, track, script, times)
    if not own or subject.model.rig or track.joints is not None:
        return
    way = _travelled(track) / subject.scale
    turning = {name: h for name, h in own.items() if h["kind"] not in shifts.KINDS}
    angles = {name: _angle(h, way, script, times, wind, subject.seed) for name, h in turning.items()}
    if len(turning) == len(own) and all(float(np.abs(a).max()) < STILL for a in angles.values()):
        return
    track.joints = turned(subject.model, angles, len(times))
    for k, joint in enumerate(subject.model.joints):
        if joint.name in own and joint.name not in turning:
            track.joints[:, k] = shifts.shifted(own[joint.name], times)


def turned(model: Model, angles: Mapping[str, Array], count: int) -> Array:
    """(count, J, 4, 4) skin matrices of a thing whose parts stand at these angles, radians by joint."""
    out = np.tile(np.eye(4, dtype=np.float32), (count, len(model.joints), 1, 1))
    names = {joint.name: k for k, joint in enumerate(model.joints)}
    for k, joint in enumerate(model.joints):
        if joint.name not in angles:
            continue
        head, axis = np.asarray(joint.head, float), np.asarray(parts(model)[joint.name]["axis"], float)
        for n, angle in enumerate(angles[joint.name]):
            turn = about(axis, float(angle))
            out[n, k, :3, :3], out[n, k, :3, 3] = turn, head - turn @ head
        carrier = names.get(parts(model)[joint.name].get("on", ""))
        if carrier is not None:  # a bucket goes with its arm, the arm with its boom
            out[:, k] = out[:, carrier] @ out[:, k]
    return out


def stirred(hinge: Mapping[str, Any], times: Array, phase: float) -> Array:
    """(n,) radians of a head that looks about: it rests, turns, and rests again."""
    rate = 2 * np.pi / float(hinge["period"])
    wave = 0.7 * np.sin(rate * times + phase) + 0.3 * np.sin(1.7 * rate * times + 2.1 * phase)
    return np.radians(hinge["degrees"]) * np.tanh(2.5 * wave)


def worked(hinge: Mapping[str, Any], seconds: Array) -> Array:
    """(n,) radians of a machine's arm after so many seconds of work: from angle to angle, at rest in each."""
    angles = np.radians([*hinge["angles"], hinge["angles"][0]])
    way = (seconds / float(hinge["period"]) % 1.0) * (len(angles) - 1)
    k = np.minimum(way.astype(int), len(angles) - 2)
    u = way - k
    return angles[k] + (angles[k + 1] - angles[k]) * u * u * (3 - 2 * u)


def _travelled(track: Track) -> Array:
    """(F + 1,) world metres along its own +Z, signed."""
    step = np.diff(track.roots[:, :3, 3], axis=0)
    ahead = track.roots[1:, :3, 2] / np.linalg.norm(track.roots[1:, :3, 2], axis=1, keepdims=True)
    return np.r_[0.0, np.cumsum((step * ahead).sum(1))]


def _angle(hinge: Mapping[str, Any], way: Array, script: Sequence[Beat], times: Array, wind: float,
           seed: int) -> Array:
    """(F + 1,) radians."""
    kind, phase = hinge["kind"], 2 * np.pi * float(np.random.default_rng(seed).random())
    if not script and kind in ("swing", "open"):  # held or pushed along, it does nothing of its own
        return np.zeros(len(times))
    if kind == "roll":
        return way / float(hinge["radius"])
    if kind == "leg":
        pace = np.abs(np.gradient(way, times)) / float(hinge["length"])
        stride = 2 * np.pi * (way / float(hinge["length"]) + float(hinge["phase"]))
        return np.radians(hinge["degrees"]) * np.clip(2 * pace, 0, 1) * np.sin(stride)
    if kind == "turn":
        rate = float(hinge["rate"])
        idle = float(hinge["when"] == "always")
        going = np.array([_runs(hinge["when"], _beat(script, t), wind) if script else idle for t in times])
        return np.r_[0.0, np.cumsum(going[1:] * rate * np.diff(times))]
    if kind == "hand":
        return -2 * np.pi * (times - times[0]) / float(hinge["period"])
    if kind == "work":
        going = np.array([float(bool(script) and _beat(script, t).motion in WORKS) for t in times])
        return worked(hinge, np.r_[0.0, np.cumsum(going[1:] * np.diff(times))])
    if kind == "stir":
        return stirred(hinge, times, phase)
    if kind == "swing":
        # A pendulum of this length: T = 2π·√(l/g).
        share = np.array([float(_beat(script, t).motion in SWINGS) for t in times])
        return share * np.radians(hinge["degrees"]) * np.sin(np.sqrt(GRAVITY / hinge["length"]) * times + phase)
    rests = float(hinge["rests"])
    return np.radians(hinge["degrees"]) * (np.array([_open(script, float(t), rests) for t in times]) - rests)


def _runs(when: str, beat: Beat, wind: float) -> float:
    """0 … 1: how fast a turning part turns now."""
    if beat.motion in TURNS or when == "always":
        return 1.0
    if when == "wind":
        return float(np.clip(wind / 6.0, 0.0, 2.0))
    return 1.0 if beat.speed > 0 or beat.motion in ALOFT else 0.0


def _open(script: Sequence[Beat], time: float, rests: float) -> float:
    """0 shut … 1 open: a door starts quickly, swings out and comes to rest."""
    first = next((b.motion for b in script if b.motion in ("open", "close")), "")
    state = {"open": 0.0, "close": 1.0}.get(first, rests)
    for beat in script:
        if beat.motion in ("open", "close") and time > beat.start:
            u = float(np.clip((time - beat.start) / OPENS, 0.0, 1.0))
            goal = 1.0 if beat.motion == "open" else 0.0
            state += (goal - state) * (1 - (1 - u) ** 2 * (1 + 2 * u))
    return state


def _beat(script: Sequence[Beat], time: float) -> Beat:
    return next((b for b in script if time < b.end), script[-1])


def _sway(subject: Subject, track: Track, script: Sequence[Beat], times: Array) -> None:
    """The whole thing swings about its top, or bends from its foot, each in its own time."""
    phase = 2 * np.pi * float(np.random.default_rng(subject.seed).random())
    hangs = subject.kind in HANGS
    low, high = np.asarray(subject.model.low, float), np.asarray(subject.model.high, float)
    pin = np.array([0.0, high[1] if hangs else low[1], 0.0])
    pace = np.sqrt(GRAVITY / max(0.6 * subject.height, 0.15)) * (1.0 if hangs else 0.5)
    for k, time in enumerate(times):
        motion = _beat(script, float(time)).motion
        if motion not in SWINGS:
            continue
        most = np.radians(TILT[motion] * (1.0 if hangs else 0.5))
        angle = most * np.sin(pace * time + phase) * (1 + 0.15 * np.sin(0.37 * pace * time))
        turn = about(np.array([0.25, 0.0, 1.0]), float(angle))
        local = np.eye(4)
        local[:3, :3], local[:3, 3] = turn, pin - turn @ pin
        track.roots[k] = track.roots[k] @ local
