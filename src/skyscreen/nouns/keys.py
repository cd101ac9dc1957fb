"""Key poses: what a motion of the catalogue says about a body over time, as plain numbers.

A pose names only what it moves: a channel runs from the pose that last named it to the next that does, and begins at
nothing. None lets a hand or foot go again; all that is never named goes on as the body does by itself. Lengths are
shares of the body (a person: metres at 1.68 m of height; a quadruped: heights at the withers; a bird: its lengths),
angles radians.

A person's channels
    drop, ahead, aside      the hips sink, go forward, go to the left
    pitch, roll, turn       the whole trunk leans forward, falls to the right, turns to the left
    lean, bend, twist       the chest beyond the hips, the same ways
    hunch                   the shoulders are drawn up to the ears, or hang: 1 … −0.5
    nod, look, cock         the head: down, to the left, to the right shoulder
    air                     both feet leave the ground by this much
    jaw, shut               mouth open, lids closed: 0–1
    smile, wide             corners of the mouth down −1 … 1 up; lips pursed −1 … 1 drawn
    brow, frown, worry      brows down −1 … 1 up; down and together, up inside: 0–1
    squint, cheek, sneer    lids narrowed, cheeks raised, upper lip raised: 0–1
    stare, droop, down      lids wide open, half closed: 0–1; the eyes up −1 … 1 down
    lift                    how much higher a swinging foot is raised
    hand_l, hand_r          (out, up, ahead) of the wrist from the middle between the shoulders, in the chest's frame;
                            out is to the hand's own side
    ground_l, ground_r      the same from the ground under the hips, in the body's frame: a hand that leans on the floor
    work_l, work_r          the same of the palm, from the place worked at (`Beat.work`; without one a table's edge), in
                            the body's frame: (0, 0, 0) lies on what is kneaded, and the body leans until it is there
    face_l, face_r          the same of the palm, from between the eyes, in the head's frame, in shares of the head (a
                            grown person's: metres): the hand stays on the cheek of a child, and of who nods; the mouth
                            is 0.065 lower, the ears 0.085 out and 0.085 back, the crown 0.16 up
    palm_, way_, elbow_     where the palm faces, the fingers point, the elbow points; a hand at the face: the first two
                            in the head's frame
    meet_                   0 … 1: the hand goes to the other's (`Pair.contact`) instead of its own place
    grip_, point_           fingers: 0 straight, 0.4 at rest, 1.4 a fist; 1: the forefinger is straight all the same
    foot_, toe_, knee_      (out, up, ahead) of the ankle from the ground under the hips; its pitch; the way of the knee
    sole_                   how far a foot that is laid rolls to the right with a body that turns over sideways

A quadruped's: drop, ahead, air, pitch (head end down), roll, bend (the rump swings to the right), neck and nod (down),
look, cock, wag (the tail), wrap (0 … 1: the tail is laid to the paws), shut (0 … 1: the lids), jaw (0 … 1: the
mouth is open), tongue (0 … 1: it hangs out), sit (0 … 1: the haunches are down), curl (0 … 1: an elephant's trunk is
up), fold (0 … 1: the legs lie on the ground), tuck (0 … 1: legs and head go with the trunk as it rolls over), and
fore_l … hind_r, (out, up, ahead) of a paw from where it stands.
A bird's on the ground: drop, pitch, nod, look, jaw (0 … 1: the beak open), fan (0 … 1: a peacock's train is
spread), and wings (0 folded … 1 spread).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Vector = tuple[float, float, float]
Channels = Mapping[str, float | Vector | None]


@dataclass(frozen=True)
class Keys:
    """Poses at times; between two of them a monotone cubic runs, so nothing overshoots that is not keyed to."""

    poses: tuple[tuple[float, Channels], ...]
    """(seconds, pose), first at 0."""
    loop: float | None = None
    """From here on the poses repeat, a key's time; None: the last pose is held."""
    end: float = 0.0
    """When the repeat comes back to the pose at `loop`; with no loop unused."""
    steps: bool = False
    """Times are strides of the gait (0 … 1) instead of seconds."""
    cues: Mapping[str, float] = field(default_factory=dict)
    """Moments by name, seconds: 'release' (what is held leaves the hand), 'strike' (what is hit or kicked starts),
    'catch' (what flies is held from now on), 'take' and 'put' (what stands at the place worked at is in the grip from
    now on, and stands there again)."""

    @property
    def length(self) -> float:
        return self.end if self.loop is not None else self.poses[-1][0]


@dataclass(frozen=True)
class Grip:
    """How a thing is held while the motion runs."""

    joint: str
    """hand_r, hand_l, hands (between the two), shaft (through both fists; `up` (0, 1, 0): from the left up to the
    right, (0, -1, 0): from the right up to the left; `at` lies in the upper fist), chest or mouth (of an animal)."""
    at: Vector = (0.0, 0.0, 0.0)
    """Point of the thing that the hand holds: shares of its half size from its middle, −1 … 1."""
    up: Vector = (0.0, 0.0, 1.0)
    """Where its +Y points; for a hand (palm's inner side, fingers, thumb), for chest and hands (left, up, ahead)."""
    front: Vector = (0.0, 1.0, 0.0)
    """Where its +Z points, same axes."""
    off: Vector = (0.0, 0.0, 0.0)
    """Metres of the held point from the palm, or from the middle of the chest, same axes."""
    largest: float = 1.3
    """Metres: a larger thing is not held but left where it stands."""


@dataclass(frozen=True)
class Pair:
    """How two bodies do a motion together: a handshake, a throw and its catch."""

    distance: float
    """Metres from the middle of one to the middle of the other, for two people of 1.68 m; they face each other."""
    partner: str = ""
    """What the other does meanwhile; '' the same."""
    contact: Mapping[str, tuple[str, Vector]] = field(default_factory=dict)
    """Own hand ('hand_r') → (joint of the other, point from it: (its left, up, ahead) of shares of its body). A hand on
    a hand ((0, 0, 0)) meets it palm to palm where both want to be. Only while the pose says `meet`."""
    mirror: bool = False
    """The other does it as in a mirror, left for right, so that both sway the same way."""
    later: float = 0.0
    """Share of the round by which the other comes later: blow and counter-blow."""
    alone: bool = True
    """It can also be done by one alone (a bow); False: who is near joins in (a handshake)."""
    turns: bool = False
    """Two who do it at each other take turns: one throws while the other catches."""


@dataclass(frozen=True)
class Work:
    """How something is done to what stands somewhere: whoever does it goes up to it and faces it."""

    on: tuple[str, ...] = ("table",)
    """What it is put on where nothing carries it, best first; (): it stays where it is, on the floor or the wall."""
    high: float = 0.95
    """Share of the body over the ground (a person: metres at 1.68 m) at which a thing taller than that is worked at."""
    aside: float = 0.0
    """Radians by which who does it stands turned from it: a net is cast past the shoulder."""
    thing: str = ""
    """What it is done to where nothing was named."""
    behind: bool = False
    """Done from behind whom it is done to: hair is combed so."""
    least: float = 0.0
    """Share of the body over the ground under which the place worked at does not lie: low flowers are watered from over
    them, standing."""
    seen: tuple[float, float] | None = None
    """Degrees between the way it is done and the way to the camera, on the right hand's side; None: as other
    work is seen."""
    clasps: bool = False
    """The hands lie against its sides: `work_` counts out from its side, up in shares of its own height over its foot,
    ahead from its axis."""


@dataclass(frozen=True)
class Noise:
    """What is heard of a motion, and when: the deed of `score.foley.works` that sounds, or 'call', the animal's own."""

    sound: str
    at: tuple[float, ...] = ()
    """Key seconds; those within the loop sound in each round."""
    turns: tuple[tuple[str, int, int], ...] = ()
    """Instead: (channel, its axis, −1 or 1): each pose of the loop in which it is lowest or highest of its neighbours.
    So a blow is heard where the hand is lowest, whatever seconds it is keyed at."""

    def moments(self, keys: Keys) -> tuple[float, ...]:
        """Key seconds at which it sounds, in order; those from `keys.loop` on come again each round."""
        out = list(self.at)
        start = keys.loop if keys.loop is not None else 0.0
        for channel, axis, sign in self.turns:
            said = [(t, pose[channel]) for t, pose in keys.poses if t >= start - 1e-9 and pose.get(channel) is not None]
            values = [sign * (value[axis] if isinstance(value, tuple) else float(value or 0.0)) for _, value in said]
            round_ = keys.loop is not None
            for k, (t, _) in enumerate(said):
                before = values[k - 1] if k or round_ else float("-inf")
                after = values[(k + 1) % len(said)] if k + 1 < len(said) or round_ else float("-inf")
                if len(said) > 1 and values[k] > before and values[k] >= after:
                    out.append(t)
        return tuple(sorted(set(out)))


MIRRORED = ("aside", "roll", "turn", "bend", "twist", "look", "cock", "sole_l", "sole_r")
"""Channels that change sign in a mirror."""


def mirrored(pose: Channels) -> dict[str, float | Vector | None]:
    """The pose with left and right exchanged."""
    out: dict[str, float | Vector | None] = {}
    for name, value in pose.items():
        other = name[:-1] + {"l": "r", "r": "l"}[name[-1]] if name.endswith(("_l", "_r")) else name
        out[other] = -value if name in MIRRORED and isinstance(value, int | float) else value
    return out


def alternate(half: float, *poses: tuple[float, Channels]) -> tuple[tuple[float, Channels], ...]:
    """Half a round and its mirror image `half` seconds later: hand over hand, foot after foot."""
    return (*poses, *((t + half, mirrored(pose)) for t, pose in poses))


def both(**channels: float | Vector | None) -> dict[str, float | Vector | None]:
    """The same for the left and the right: both(hand=…) is hand_l and hand_r."""
    return {f"{name}_{side}": value for name, value in channels.items() for side in ("l", "r")}


def flight(start: float, height: float, base: Channels, tucked: Channels | None = None,
           gravity: float = 9.81) -> tuple[tuple[float, Channels], ...]:
    """Nine poses of a ballistic hop that leaves the ground at `start`: h(t) = v·t − g·t²/2, v = √(2·g·height)."""
    half = (2 * height / gravity) ** 0.5
    out = []
    for k in range(9):
        u = k / 4 - 1
        pose = dict(base if tucked is None or k in (0, 8) else tucked)
        out.append((start + k * half / 4, {**pose, "air": height * (1 - u * u)}))
    return tuple(out)
