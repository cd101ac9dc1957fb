"""The proportions of a four-legged animal, and how a young one differs.

Lengths are shares of the height at the withers unless a comment says metres.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Build:
    """Proportions of an animal. The defaults make a middling dog."""

    withers: float = 0.58
    """Metres."""
    back: float = 0.78
    """Fore feet to hind feet."""
    chest: float = 0.20
    """Half depth of the chest."""
    width: float = 0.17
    """Half width of the chest."""
    waist: float = 0.145
    """Radius behind the ribs."""
    rump: float = 0.165
    belly: float = 0.0
    """How far the belly hangs."""
    hump: float = 0.0
    """Height of a hump over the shoulders."""
    humps: int = 0
    """A camel's humps along the back, of that height, in place of the one over the shoulders."""
    slope: float = 0.0
    """How far the croup lies below the withers."""
    stance: float = 0.13
    """Half distance between left and right feet."""
    leg: float = 0.085
    """Radius of the upper leg."""
    shank: float = 0.048
    """Radius of the lower leg."""
    foot: float = 0.056
    """Radius of the paw or hoof."""
    bend: float = 1.0
    """1 a dog's angles … 0.2 an elephant's pillars."""
    neck: float = 0.30
    neck_rise: float = 50.0
    """Degrees above the level."""
    neck_width: float = 0.135
    head: float = 0.140
    """Radius of the skull."""
    head_width: float = 1.0
    head_pitch: float = 0.0
    """Degrees the face hangs."""
    muzzle: float = 0.20
    """From the skull's middle to the nose."""
    muzzle_width: float = 0.062
    snub: float = 0.7
    """Muzzle's radius at the nose over that at the cheek."""
    dome: float = 0.0
    """Height of an elephant's crown over the skull."""
    ears: str = "floppy"
    """floppy, pointed, round, side, leaf, long or fan."""
    ear: float = 0.16
    """Length."""
    eye: float = 0.036
    """Radius; at least a sixth of the skull's is built."""
    eye_side: float = 0.52
    """0 forward like a cat … 1 sideways like a cow."""
    eye_colour: tuple[float, float, float] = (0.15, 0.065, 0.022)
    pupil: str = "round"
    """round, slit or full (all dark)."""
    hood: float = 0.62
    """0–1: how far the upper lid hangs."""
    whiskers: float = 0.0
    """Length."""
    tail: float = 0.42
    tail_up: float = 0.6
    """1 carried upright … −1 hanging."""
    tail_width: float = 0.05
    tail_tuft: float = 0.0
    """Extra fur length at the tail."""
    trunk: float = 0.0
    """Length."""
    tusks: float = 0.0
    """Length; curls like a mammoth's by `tusk_curl`."""
    tusk_curl: float = 1.0
    horns: float = 0.0
    mane: float = 0.0
    """Length of the hair along the crest."""
    hooves: bool = False
    fur: float = 0.045
    """Length of the hair."""
    shag: float = 0.0
    """0 a plain coat … 1 a mammoth's skirts."""
    locks: int = 5200
    """Ribbons at the finest level."""
    lock_width: float = 0.0045
    pattern: str = "plain"
    mass: float = 28.0
    """kg."""
    cell: float = 0.021
    """Grid of the surface."""
    nose: str = "black"
    nose_size: float = 1.0
    """1 a dog's, 0.6 a cat's."""
    nostrils: float = 0.0
    """Over 0: no leather nose but a soft muzzle of the nose's colour with two nostrils of this size, as a horse's."""
    cheeks: float = 0.0
    """0 … 1: how far a ruff stands out from the cheeks, as a fox's."""
    hop: bool = False
    """It goes by leaps, both hind feet together, as a rabbit does."""


def infant(b: Build, young: float) -> Build:
    """The same animal `young` (0 … 1) of the way back to its birth.

    Limbs and muzzle grow late and long; skull and eyes come nearly ready into the world (D. W. Thompson, On Growth and
    Form): so the head is half as big again for the body, the eyes more so, the legs short under a round trunk, and
    horns, mane and tusks are still to come.
    """
    y = young
    if y <= 0:
        return b
    head = b.head * (1 + 0.42 * y)
    return replace(
        b,
        withers=b.withers * (1 - 0.52 * y),
        back=b.back * (1 - 0.10 * y),
        chest=b.chest * (1 + 0.16 * y),
        width=b.width * (1 + 0.16 * y),
        waist=b.waist * (1 + 0.20 * y),
        rump=b.rump * (1 + 0.10 * y),
        belly=b.belly + 0.03 * y,
        hump=b.hump * (1 - 0.5 * y),
        leg=b.leg * (1 + 0.18 * y),
        shank=b.shank * (1 + 0.30 * y),
        foot=b.foot * (1 + 0.22 * y),
        neck=b.neck * (1 - 0.14 * y),
        neck_width=b.neck_width * (1 + 0.10 * y),
        head=head,
        muzzle=head * 0.9 + max(b.muzzle - 0.9 * b.head, 0.1 * b.head) * (1 - 0.15 * y),
        muzzle_width=b.muzzle_width * (1 + 0.24 * y),
        ear=b.ear * (1 + 0.18 * y),
        eye=min(max(b.eye, 0.16 * b.head) * (1 + 0.60 * y), max(0.29 * head, b.eye)),
        tail=b.tail * (1 - 0.25 * y),
        trunk=b.trunk * (1 - 0.15 * y),
        tusks=0.0 if y > 0.5 else b.tusks * (1 - y),
        horns=0.0 if y > 0.5 else b.horns * (1 - y),
        mane=b.mane * (1 - 0.6 * y),
        dome=b.dome * (1 + 0.2 * y),
        fur=b.fur * (1 + 0.25 * y) if b.fur > 0.02 else b.fur,
        lock_width=b.lock_width * (1 + 0.25 * y),
        mass=b.mass * (1 - 0.52 * y) ** 3,
    )
