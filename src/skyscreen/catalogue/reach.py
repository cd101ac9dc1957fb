"""Which part of a body does a motion, and how much of it a picture must hold to show the deed."""

from __future__ import annotations

from skyscreen.catalogue.entry import Entry

STILL = frozenset({"", "stand", "idle", "sit", "look"})
"""Motions in which nothing happens."""
BODY = frozenset({"foot", "toe", "knee", "air", "ground", "lift"})
"""Channels (`nouns.keys`) of the legs, and of arms that carry the body."""
HANDS = frozenset({"hand", "work", "face"})
FACE = frozenset({"talk", "lap", "howl", "call", "crow", "pant"})
"""Motions without keys that are done with the head."""
LIMBS = frozenset({"fore", "hind", "fold", "air", "sit"})
"""Channels of a beast's legs."""
GAPE = 0.3
"""How wide a mouth opens where it is the deed."""
WAVED = frozenset({"wave"})
"""Motions without keys that are done with a hand."""
TELLING = {"body": ("full", "wide"), "hands": ("medium", "full"), "face": ("close", "medium"),
           "mouth": ("medium", "close")}
"""Sizes of shot that show a deed: whole where legs do it, from the waist up where hands do, nearer where the face does;
the best first."""


def reach(motion: Entry, kind: str = "person") -> str:
    """'body', 'hands' or 'face', of a beast (the `kind` of who does it) that opens its mouth 'mouth'."""
    table = motion.facts.get("keys") or {}
    keys = table.get("biped")
    if motion.facts.get("travels"):
        return "body"
    if kind in table:
        named = {name.split("_")[0] for _, pose in table[kind].poses for name in pose}
        opens = any(float(pose.get("jaw") or 0.0) >= GAPE for _, pose in table[kind].poses)
        return "mouth" if opens and not named & LIMBS else "body"
    if keys is None:
        return "face" if motion.name in FACE else "hands" if motion.name in WAVED else "body"
    holds = motion.facts.get("holds")
    if holds is not None and holds.joint == "shaft":
        return "body"  # a broom's end is on the floor
    channels = {name.split("_")[0] for _, pose in keys.poses for name in pose}
    return "body" if channels & BODY else "hands" if channels & HANDS else "face"


def right_handed(motion: Entry) -> bool:
    """Whether one hand does it at the head, the right one, the other at most lying there: seen from the left the head
    hides it."""
    keys = (motion.facts.get("keys") or {}).get("biped")
    poses = [] if keys is None else [pose for _, pose in keys.poses]
    right, left = ({pose[name] for pose in poses if pose.get(name) is not None} for name in ("face_r", "face_l"))
    return len(right) > len(left)
