"""What a face does: the mood it wears, what a motion asks of it, speech, blinks, glances; handles and lids follow.

Channels are those of `nouns.keys`; the handles' ways below are metres of a head 0.25 m high at full channel.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue.moods import MOODS
from skyscreen.core.seeds import stream
from skyscreen.nouns.model import Model
from skyscreen.nouns.order import SPEAKING
from skyscreen.stage.bodies.algebra import ONE, Puppet, Spring, clamp, rx, ry
from skyscreen.stage.bodies.keyed import Blend
from skyscreen.stage.bodies.path import Track
from skyscreen.stage.bodies.speech import Speech, babble, spoken

Array = NDArray[Any]
CHANNELS = ("smile", "open", "wide", "sneer", "brow", "frown", "worry", "squint", "cheek", "stare", "droop", "down")
"""smile −1…1, wide −1 (pursed) … 1, brow −1…1, down −1 (eyes up) … 1; the others 0…1."""
LEAST = {"smile": -1.0, "wide": -1.0, "brow": -1.0, "down": -1.0}
HANDLES = ("lip_up", "lip_low", "mouth", "cheek", "brow_in", "brow_out")
SHUT = 0.69
"""Radians the upper lid falls; the lower one comes up to meet it. Any further and the ball shows over the lid."""


def ways(c: dict[str, float]) -> dict[str, Array]:
    """Offsets (3,) of the left side's handles, +x to the face's left."""
    smile, sad = max(c["smile"], 0.0), max(-c["smile"], 0.0)
    wide, purse = max(c["wide"], 0.0), max(-c["wide"], 0.0)
    cheek = min(0.75 * smile + c["cheek"] + 0.35 * c["squint"], 1.3)
    return {
        "mouth": np.array(
            [
                0.0088 * smile + 0.0056 * wide - 0.0110 * purse - 0.0010 * sad,
                0.0108 * smile - 0.0104 * sad - 0.0012 * wide,
                -0.0042 * smile - 0.0022 * wide + 0.0060 * purse,
            ]
        ),
        "lip_up": np.array(
            [0, 0.0062 * c["sneer"] + 0.0030 * smile + 0.0020 * c["open"], 0.0060 * purse - 0.0012 * smile]
        ),
        "lip_low": np.array([0, 0.0022 * sad + 0.0010 * smile - 0.0020 * c["open"], 0.0062 * purse + 0.0014 * sad]),
        "cheek": np.array([0.0026 * cheek, 0.0064 * cheek - 0.0012 * sad, 0.0040 * cheek]),
        "brow_in": np.array(
            [
                -0.0048 * c["frown"] - 0.0012 * c["worry"],
                0.0112 * c["brow"] - 0.0098 * c["frown"] + 0.0112 * c["worry"],
                0.0015 * c["frown"],
            ]
        ),
        "brow_out": np.array([0.0, 0.0100 * c["brow"] + 0.0012 * c["frown"] - 0.0060 * c["worry"], 0.0]),
    }


class Face:
    """State of one face: springs of the eyes, the next blink and glance."""

    def __init__(self, model: Model, track: Track, puppet: Puppet, seed: int, offset: float) -> None:
        self.puppet, self.track, self.offset = puppet, track, offset
        self.scale = float(model.facts["gait"]["head"])
        self.rng = np.random.default_rng(stream(seed, model.name, "face"))
        self.eyes = Spring(np.zeros(2), 6.0, 0.9)
        self.blink, self.long, self.next = 0.8 + 3 * offset, 0.16, 0.0
        self.glance = np.zeros(2)
        mood = MOODS.get(str(model.facts.get("mood", "")))
        self.mood = dict(mood.shows) if mood else {}
        index = puppet.index
        self.ready = all(name in index for name in ("lip_up", "mouth_l", "low_l"))
        """A rig without handles keeps a stiff face."""
        self.tears = np.asarray(model.facts["gait"].get("tears", ()), float) if self.mood.get("tears") else None
        first, last = track.first - 1.0, max(b.end for b in track.beats) + 1.0
        self.speech: dict[str, Speech] = {
            m: self._speech(m, np.random.default_rng(stream(seed, model.name, m)), first, last)
            for m in SPEAKING
            if m in track.weight
        }
        sides = [(h, "", 1.0) if h.startswith("lip") else (h, s, 1.0 if s == "_l" else -1.0)
                 for h in HANDLES for s in (("",) if h.startswith("lip") else ("_l", "_r"))]
        if self.ready:
            self.rows = [(h, sign, index[h + side], puppet.parent[index[h + side]]) for h, side, sign in sides]
            self.hinge = puppet.rest[index["mouth_l"]] - puppet.rest[index["jaw"]]

    def _speech(self, motion: str, rng: np.random.Generator, first: float, last: float) -> Speech:
        said = next((beat.said for beat in self.track.beats if beat.motion == motion and beat.said), ())
        return spoken(said, first, last) if said else babble(rng, first, last, motion == "sing")

    def feel(self, channel: str) -> float:
        """What the mood gives to one of the body's channels (nod, lean, cock)."""
        return self.mood.get(channel, 0.0)

    def _channels(self, time: float, mind: Blend) -> dict[str, float]:
        busy = min(1.0, sum(abs(mind[n]) for n in ("smile", "frown", "worry", "brow")))
        c = {n: self.mood.get(n, 0.0) * (1 - 0.8 * busy) + mind[n] for n in CHANNELS}
        c["open"] += mind["jaw"]
        # Nobody's face stands still: a breath of a smile, of the brows.
        slow = np.sin(2 * np.pi * (time / 5.9 + self.offset)) * np.sin(2 * np.pi * (time / 8.3 + 1.7 * self.offset))
        c["smile"] += 0.10 * slow * (0.6 if not self.mood else 0.5)
        c["brow"] += 0.06 * np.sin(2 * np.pi * (time / 7.1 + 2.3 * self.offset))
        for motion, speech in self.speech.items():
            share = self.track.share(motion, time)
            if share > 1e-3:
                open_, wide = speech.at(time)
                strong = {"talk": 0.62, "sing": 0.95, "shout": 1.15}[motion]
                c["open"] = c["open"] * (1 - 0.7 * share) + strong * share * open_
                c["wide"] += 0.75 * share * wide
                c["smile"] *= 1 - 0.35 * share
                c["brow"] += 0.30 * share * max(open_ - 0.35, 0.0)
        return {n: clamp(v, LEAST.get(n, 0.0), 1.0) for n, v in c.items()}

    def _shut(self, time: float) -> float:
        """Blinks every two to five seconds, one in six a double one; 0.12–0.28 s each, down faster than up."""
        if time > self.blink + self.long:
            again = float(self.rng.random()) < 0.16
            self.blink = time + (0.10 if again else 1.6 + 3.2 * float(self.rng.random()))
            self.long = 0.12 + 0.16 * float(self.rng.random())
        u = (time - self.blink) / self.long
        if not 0 <= u <= 1:
            return 0.0
        return float(u / 0.35 if u < 0.35 else 1.0 if u < 0.5 else 1 - (u - 0.5) / 0.5)

    def _gaze(self, time: float, dt: float, want: Array, calm: float) -> Array:
        """The eyes jump (a saccade takes 30–60 ms) and rest; small glances about what they look at."""
        if time > self.next:
            self.next = time + 0.5 + 1.9 * float(self.rng.random())
            far = 2.2 if self.rng.random() < 0.22 else 1.0
            self.glance = self.rng.normal(0, [0.050, 0.022]) * far
        return self.eyes.step(np.clip(want + self.glance * calm, [-0.45, -0.30], [0.45, 0.30]), dt)

    def pose(self, time: float, dt: float, want: Array, mind: Blend) -> None:
        """`want`: radians (left, down) the eyes should turn off the head's own front."""
        p = self.puppet
        c = self._channels(time, mind)
        eye = self._gaze(time, dt, want + np.array([0.0, 0.30 * c["down"]]), 1.0)
        shut = max(self._shut(time), clamp(mind["shut"], 0, 1))
        jaw = 0.30 * c["open"]
        p.put("jaw", local=rx(jaw))
        lid = SHUT * shut + (1 - shut) * (
            SHUT * 0.62 * c["droop"]
            + 0.20 * c["squint"]
            + 0.12 * c["frown"]
            + 0.08 * max(c["smile"], 0.0)
            - 0.20 * c["stare"]
            + 0.60 * clamp(eye[1], -0.25, 0.30)
        )
        for side in ("_l", "_r"):
            p.put("eye" + side, local=ry(float(eye[0])) @ rx(float(eye[1])))
            p.put("lid" + side, local=rx(lid))
        if not self.ready:
            return
        cheek = min(0.75 * max(c["smile"], 0.0) + c["cheek"], 1.2)
        low = -(0.26 * c["squint"] + 0.15 * cheek + 0.13 * shut) + 0.05 * c["stare"] + 0.25 * max(float(eye[1]), 0.0)
        for side in ("_l", "_r"):
            p.put("low" + side, local=rx(low))
        way = ways(c)
        # The corner of an opening mouth goes half of the jaw's way.
        drop = 0.45 * (rx(jaw) - ONE) @ self.hinge
        for name, sign, k, parent in self.rows:
            offset = way[name] * self.scale * np.array([sign, 1.0, 1.0])
            if name == "mouth":
                offset = offset + drop
            p.R[k] = p.R[parent]
            p.P[k] = p.P[parent] + p.R[parent] @ (p.bone[k] + offset)
        if self.tears is not None and len(self.tears):
            self._weep(time, self.tears)

    def _weep(self, time: float, way: Array) -> None:
        """A tear from each eye in turn every 3.4 s: it swells on the lid for a third of that, then runs down faster and
        faster."""
        p = self.puppet
        for side, sign, late in (("_l", 1.0, 0.0), ("_r", -1.0, 0.55)):
            u = (time / 3.4 + self.offset + late) % 1.0
            far = float(np.clip((u - 0.3) / 0.6, 0, 1)) ** 1.6 * (len(way) - 1)
            at = np.array([np.interp(far, np.arange(len(way)), way[:, k]) for k in range(3)])
            k = p.index["tear" + side]
            parent = p.parent[k]
            offset = at * np.array([sign, 1.0, 1.0]) if u < 0.93 else np.zeros(3)
            p.R[k] = p.R[parent]
            p.P[k] = p.P[parent] + p.R[parent] @ (p.bone[k] + offset)
