"""What each clip shows: drawn as one row of whole numbers, and read back as names."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from skyscreen.data.laws import words as w
from skyscreen.data.laws.draw import pick, whole
from skyscreen.data.laws.tables import constant

SOLIDS = 3  # slots for solids, K
SPLITS = ("train", "held", "any")
RESTITUTION = {"ball": 0.8, "cube": 0.45, "cylinder": 0.45, "cone": 0.45}  # on the floor: speed after / speed before
COLLISION_RESTITUTION = 0.9  # relative speed after / before

# Columns of the packed specification, int64 (B, len(FIELDS)). Slots: `shape0` … are those of solid 0, 1, 2.
FIELDS = (
    "action", "direction", "camera", "floor", "backdrop", "count",  # count: how many actors do it, 1 to 3
    "shape0", "shape1", "shape2", "colour0", "colour1", "colour2", "size0", "size1", "size2",
    "role1", "role2", "present1", "present2",
    "say_size", "say_floor", "say_backdrop", "say_camera",  # which of these the captions mention
)  # fmt: skip
AT: dict[str, int] = {name: number for number, name in enumerate(FIELDS)}


@dataclass(frozen=True)
class Solid:
    """One solid as asked. `half`: half its height and width, m. `mass`: its volume at 1 kg/m³, kg."""

    shape: str
    colour: str
    size: str
    action: str  # an action's name; "hit" for the one that is run into
    direction: str
    half: float
    mass: float
    restitution: float  # on the floor


@dataclass(frozen=True)
class Spec:
    """One clip as asked. `count` of the solids, the first ones, do `action`; the others stand, or the second is hit."""

    law: str
    action: str
    direction: str
    count: int
    solids: tuple[Solid, ...]
    floor: str
    backdrop: str
    camera: str


def held_colour(shape: Tensor, direction: Tensor) -> Tensor:
    """The colour that `shape` never has in the split "train" when it goes in `direction` (1 … 4).

    16 of the 128 triples colour × shape × direction are held out: every colour in two, every shape in four, every
    direction in four; each colour, shape and direction is seen in training with others.
    """
    return (2 * shape + 3 * (direction - 1)) % len(w.COLOURS)


def draw_specs(uniform: Tensor, split: str) -> Tensor:
    """Random numbers (B, COLUMNS) → packed specifications (B, len(FIELDS)). Uses columns 0 to 31."""
    u = uniform.unbind(1)
    device = uniform.device
    directed = tuple(a.share if split != "held" or len(a.directions) > 1 else 0.0 for a in w.ACTIONS)
    action = pick(u[0], directed)
    first = constant([a.directions[0] for a in w.ACTIONS], device)[action]
    choices = constant([len(a.directions) for a in w.ACTIONS], device)[action]
    direction = first + whole(u[1], choices)
    goes = direction > 0

    # alone, two alike, three alike, one bystander, two bystanders; a collision has its partner, a wall hides one alone
    company = pick(u[2], (0.34, 0.14, 0.12, 0.22, 0.18))
    company = torch.where(action == w.HIDE, 0, company)
    company = torch.where(action == w.COLLIDE, torch.where(company >= 3, 3, 0), company)
    count = torch.where(company == 1, 2, torch.where(company == 2, 3, 1))
    bystanders = (company - 2).clamp(min=0)
    hits = action == w.COLLIDE
    role1 = torch.where(hits, w.PARTNER, torch.where(bystanders > 0, w.BYSTANDER, w.ACTOR))
    role2 = torch.where(hits & (bystanders > 0), w.BYSTANDER, torch.where(bystanders > 1, w.SECOND, w.ACTOR))
    present1 = hits | (bystanders > 0) | (count > 1)
    present2 = (hits & (bystanders > 0)) | (bystanders > 1) | (count > 2)

    shape = [whole(u[3 + k], len(w.SHAPES)) for k in range(SOLIDS)]
    size = [whole(u[6 + k], len(w.SIZES)) for k in range(SOLIDS)]
    size[0] = torch.where(count == 3, w.SMALL, size[0])  # three big ones would not stand apart in the picture
    colours = len(w.COLOURS)
    colour0 = whole(u[9], colours)
    if split == "held":
        colour0 = held_colour(shape[0], direction)
    elif split == "train":  # the next shape misses another colour in this direction, never the same
        taken = goes & (colour0 == held_colour(shape[0], direction))
        shape[0] = torch.where(taken, (shape[0] + 1) % len(w.SHAPES), shape[0])
    step1 = 1 + whole(u[10], colours - 1)  # the colours of a clip all differ, so that each solid can be told
    step2 = 1 + whole(u[11], colours - 2)
    step2 = step2 + (step2 >= step1)
    colour1, colour2 = (colour0 + step1) % colours, (colour0 + step2) % colours
    if split != "any":  # the one that is hit goes on in that direction: it must not show a held triple either
        taken = hits & (colour1 == held_colour(shape[1], direction))
        shape[1] = torch.where(taken, (shape[1] + 1) % len(w.SHAPES), shape[1])
    for k, role in ((1, role1), (2, role2)):
        alike = role == w.ACTOR
        shape[k] = torch.where(alike, shape[0], shape[k])
        size[k] = torch.where(alike, size[0], size[k])
    colour1 = torch.where(role1 == w.ACTOR, colour0, colour1)
    colour2 = torch.where(role2 == w.ACTOR, colour0, colour2)

    # one that moves would see round the wall
    camera = torch.where(action == w.HIDE, w.STILL, pick(u[12], w.CAMERA_SHARES))
    floor, backdrop = whole(u[13], len(w.FLOORS)), whole(u[14], len(w.BACKDROPS))
    said = [u[15] < 0.7, u[16] < 0.6, u[17] < 0.4, u[18] < torch.where(camera == w.STILL, 0.15, 0.9)]
    columns = [action, direction, camera, floor, backdrop, count, *shape, colour0, colour1, colour2, *size]
    columns += [role1, role2, present1, present2, *said]
    return torch.stack([column.long() for column in columns], 1)


def mass(shape: Tensor, half: Tensor) -> Tensor:
    """Volume in m³ of a ball, cube, cylinder or cone of height and width 2 `half`; the world's density is 1 kg/m³."""
    unit = constant([4 / 3 * torch.pi, 8.0, 2 * torch.pi, 2 / 3 * torch.pi], half.device)
    return unit[shape] * half**3


def halves(size: Tensor) -> Tensor:
    """Half heights in metres of size numbers, any shape."""
    return constant([s.half for s in w.SIZES], size.device)[size]


def read_specs(packed: Tensor) -> list[Spec]:
    """Packed specifications → names, for captions' readers and for judges. On the CPU, a clip at a time."""
    shapes, sizes = packed[:, AT["shape0"] : AT["shape2"] + 1], packed[:, AT["size0"] : AT["size2"] + 1]
    half = halves(sizes)
    masses = mass(shapes, half).tolist()
    half = half.tolist()
    specs = []
    for row, half_row, mass_row in zip(packed.tolist(), half, masses, strict=True):
        f: dict[str, int] = dict(zip(FIELDS, row, strict=True))
        action, direction = w.ACTIONS[f["action"]], w.DIRECTIONS[f["direction"]]
        solids = []
        for k in range(SOLIDS):
            if k and not f[f"present{k}"]:
                continue
            role = f[f"role{k}"] if k else w.ACTOR
            does = {w.ACTOR: action.name, w.PARTNER: "hit"}.get(role, "stand")
            shape = w.SHAPES[f[f"shape{k}"]].name
            solids.append(
                Solid(
                    shape,
                    w.COLOURS[f[f"colour{k}"]].name,
                    w.SIZES[f[f"size{k}"]].name,
                    does,
                    direction if does != "stand" else "none",
                    half_row[k],
                    mass_row[k],
                    RESTITUTION[shape],
                )
            )
        specs.append(
            Spec(
                action.law,
                action.name,
                direction,
                f["count"],
                tuple(solids),
                w.FLOORS[f["floor"]].name,
                w.BACKDROPS[f["backdrop"]].name,
                w.CAMERAS[f["camera"]].name,
            )
        )
    return specs
