"""Tables, seats, beds: what people sit, lie and work at. Heights are those of real furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from skyscreen.forge.solid import Point, Solid, joined

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit


def table(
    kit: Kit,
    width: float = 1.2,
    depth: float = 0.75,
    height: float = 0.75,
    material: str = "wood",
    colour: Any = "oak",
    legs: str = "wood",
    leg_colour: Any = None,
    cloth: Any = None,
    thick: float = 0.04,
) -> Solid:
    """Four legs and a top centred on the origin; `cloth`: a table-cloth of that colour hangs 25 cm down."""
    top = kit.material(material, colour)
    leg = kit.material(legs, colour if leg_colour is None else leg_colour)
    out = kit.box(width, thick, depth, top, 0.008, (0, height - thick, 0))
    out += kit.box(0.06, height - thick, 0.06, leg, 0.0).many(
        [(sx * (width / 2 - 0.06), 0, sz * (depth / 2 - 0.06)) for sx in (-1, 1) for sz in (-1, 1)]
    )
    if cloth is not None:
        linen = kit.material("cloth", cloth)
        out += kit.box(width + 0.03, 0.26, depth + 0.03, linen, 0.012, (0, height - 0.25, 0))
    else:
        out += kit.box(width - 0.14, 0.07, depth - 0.14, leg, 0.0, (0, height - thick - 0.07, 0))
    return out


def round_table(
    kit: Kit,
    radius: float = 0.45,
    height: float = 0.74,
    material: str = "wood",
    colour: Any = "oak",
    cloth: Any = None,
    turntable: float = 0.0,
    foot: Any = "#2a2422",
) -> Solid:
    """One foot in the middle; `cloth` falls to 30 cm over the floor; `turntable`: radius of a plate that turns."""
    top = kit.material(material, colour, 0.4)
    out = kit.cylinder(radius, 0.035, top, (0, height - 0.035, 0), 32)
    out += kit.cylinder(0.05, height, kit.material("paint", foot), (0, 0, 0), 10, bevel=0)
    out += kit.cylinder(radius * 0.55, 0.03, kit.material("paint", foot), (0, 0, 0), 20, bevel=0)
    if cloth is not None:
        linen = kit.material("cloth", cloth)

        def fall(u: float, v: float) -> Point:
            import math

            a = 6.2832 * v
            r = radius + 0.015 + (0.05 + 0.035 * math.sin(9 * a)) * u
            return r * math.sin(a), height + 0.006 - (height - 0.3) * u, r * math.cos(a)

        out += kit.sheet(fall, 3, 72, linen, flip=True, closed=True)
        out += kit.cylinder(radius + 0.015, 0.008, linen, (0, height, 0), 36, bevel=0)
    if turntable:
        out += kit.cylinder(
            turntable, 0.02, kit.material("ceramic", "#b8c8c4", 0.06), (0, height + 0.05, 0), 32, bevel=0
        )
        out += kit.cylinder(0.1, 0.05, kit.material("brass"), (0, height, 0), 14, bevel=0)
    return out


def chair(
    kit: Kit, material: str = "wood", colour: Any = "walnut", pad: Any = None, height: float = 0.45, back: float = 0.92
) -> Solid:
    """A plain chair facing +Z."""
    wood = kit.material(material, colour)
    out = kit.box(0.42, 0.035, 0.42, wood, 0.01, (0, height - 0.035, 0))
    out += kit.box(0.035, height, 0.035, wood, 0.0).many([(s * 0.18, 0, 0.18) for s in (-1, 1)])
    out += kit.box(0.035, back, 0.035, wood, 0.0).many([(s * 0.18, 0, -0.18) for s in (-1, 1)])
    out += joined(kit.box(0.36, 0.07, 0.022, wood, 0.0, (0, y, -0.18)) for y in (back - 0.09, back - 0.24))
    if pad is not None:
        out += kit.box(0.4, 0.045, 0.4, kit.material("cloth", pad), 0.015, (0, height, 0))
        out += kit.box(0.34, 0.3, 0.03, kit.material("cloth", pad), 0.012, (0, back - 0.32, -0.155))
    return out


def stool(
    kit: Kit,
    height: float = 0.72,
    colour: Any = "#7a3a24",
    leg: str = "steel",
    radius: float = 0.17,
    leg_colour: Any = None,
) -> Solid:
    """A round seat on one foot above 60 cm, on four legs below."""
    bar = kit.material(leg, leg_colour)
    out = kit.cylinder(radius, 0.06, kit.material("leather", colour), (0, height - 0.06, 0), 18)
    if height > 0.6:
        out += kit.cylinder(0.025, height - 0.05, bar, (0, 0, 0), 8, bevel=0) + kit.cylinder(
            0.2, 0.025, bar, (0, 0, 0), 18, bevel=0
        )
        return out + kit.torus(0.15, 0.012, bar, (0, 0.28, 0), 16, 5)
    return out + kit.ropes(
        [((0.1 * a, height - 0.05, 0.1 * b), (0.16 * a, 0, 0.16 * b), 0.016) for a in (-1, 1) for b in (-1, 1)], bar, 5
    )


def bench(
    kit: Kit,
    length: float = 1.6,
    height: float = 0.45,
    depth: float = 0.38,
    colour: Any = "oak",
    back: float = 0.0,
    material: str = "wood",
) -> Solid:
    """A bench facing +Z, its back edge at z = −depth/2; `back`: height of a back rest over the ground (a pew: 0.95)."""
    wood = kit.material(material, colour)
    out = kit.box(length, 0.05, depth, wood, 0.008, (0, height - 0.05, 0))
    ends = 2 if length < 2.4 else 3
    out += kit.box(0.06, height - 0.05, depth * 0.9, wood, 0.0).many(
        [(-length / 2 + 0.12 + (length - 0.24) * k / (ends - 1), 0, 0) for k in range(ends)]
    )
    if back:
        out += kit.box(length, back - height + 0.08, 0.035, wood, 0.008, (0, height - 0.05, -depth / 2))
        out += kit.box(0.06, back + 0.03, depth + 0.05, wood, 0.01).many([(s * length / 2, 0, -0.02) for s in (-1, 1)])
        out += kit.box(length, 0.04, 0.12, wood, 0.01, (0, back, -depth / 2 - 0.03))
    return out


def armchair(
    kit: Kit,
    colour: Any = "#6a2a24",
    width: float = 0.85,
    material: str = "leather",
    high: float = 0.95,
    legs: Any = "#2a1a12",
) -> Solid:
    """A padded armchair (or, wide, a sofa) facing +Z."""
    skin = kit.material(material, colour)
    seats = max(round((width - 0.25) / 0.6), 1)
    wide = (width - 0.28) / seats
    out = kit.box(width - 0.06, 0.24, 0.78, skin, 0.05, (0, 0.12, 0)) + kit.box(
        width - 0.1, high - 0.2, 0.2, skin, 0.08, (0, 0.2, -0.33)
    )
    out += joined(kit.box(0.16, 0.5, 0.8, skin, 0.07, (s * (width / 2 - 0.08), 0.12, 0.01)) for s in (-1, 1))
    out += joined(
        kit.box(wide - 0.01, 0.14, 0.56, skin, 0.05, (-width / 2 + 0.14 + wide * (k + 0.5), 0.34, 0.08))
        for k in range(seats)
    )
    return out + kit.cylinder(0.03, 0.12, kit.material("wood", legs), (0, 0, 0), 8, bevel=0).many(
        [(sx * (width / 2 - 0.08), 0, sz * 0.32) for sx in (-1, 1) for sz in (-1, 1)]
    )


def seats(kit: Kit, count: int = 6, kind: str = "cinema", colour: Any = "#7f1a1c", pitch: float = 0.58) -> Solid:
    """A row of tip-up or coach seats facing +Z, centred."""
    cloth, side = kit.material("cloth", colour), kit.material("plastic", "#2a2628")
    high = 1.12 if kind == "coach" else 0.95
    one = kit.box(0.48, 0.12, 0.46, cloth, 0.03, (0, 0.36, 0.02))
    one += kit.box(0.46, high - 0.42, 0.12, cloth, 0.04).turn("x", -8).move(0, 0.42, -0.24)
    if kind == "coach":
        one += kit.box(0.34, 0.2, 0.1, cloth, 0.04, (0, high - 0.06, -0.34))
        one += kit.box(0.3, 0.16, 0.02, kit.material("cloth", "#e8e4da"), 0.0, (0, high - 0.05, -0.28))
    arm = kit.box(0.06, 0.62, 0.4, side, 0.01, (0, 0, -0.02))
    spots = [((k - (count - 1) / 2) * pitch, 0.0, 0.0) for k in range(count)]
    return one.many(spots) + arm.many([((k - count / 2) * pitch, 0.0, 0.0) for k in range(count + 1)])


def booth(kit: Kit, length: float = 1.3, colour: Any = "#8a2a24", height: float = 1.1) -> Solid:
    """An upholstered bench with a high buttoned back, facing +Z, its back at z = 0."""
    skin = kit.material("leather", colour)
    count = max(round(length / 0.4), 1)
    out = kit.box(length, 0.34, 0.55, kit.material("wood", "#3a2418"), 0.0, (0, 0, 0.3)) + kit.box(
        length, 0.13, 0.55, skin, 0.04, (0, 0.34, 0.32)
    )
    wide = length / count
    out += joined(
        kit.box(wide - 0.005, height - 0.5, 0.12, skin, 0.05, (-length / 2 + wide * (k + 0.5), 0.46, 0.08))
        for k in range(count)
    )
    return out + kit.box(length + 0.04, 0.05, 0.16, kit.material("wood", "#3a2418"), 0.0, (0, height - 0.04, 0.08))


def bed(
    kit: Kit,
    width: float = 1.4,
    cover: Any = "#5a7a9a",
    frame: Any = "walnut",
    head: float = 1.0,
    sheet: Any = "#efece4",
) -> Solid:
    """A made bed, its head at −Z (z = −1.0), 2 m long."""
    wood, linen = kit.material("wood", frame), kit.material("cloth", sheet)
    out = kit.box(width, 0.22, 2.0, wood, 0.0, (0, 0.1, 0)) + kit.box(
        width + 0.06, head, 0.06, wood, 0.015, (0, 0, -1.03)
    )
    out += kit.box(width - 0.04, 0.2, 1.94, linen, 0.06, (0, 0.32, 0))
    out += kit.box(width + 0.02, 0.18, 1.3, kit.material("cloth", cover), 0.06, (0, 0.37, 0.34))
    out += kit.box(width + 0.02, 0.05, 0.24, linen, 0.02, (0, 0.53, -0.38))
    count = 2 if width > 1.2 else 1
    return out + joined(
        kit.box(0.58, 0.13, 0.36, linen, 0.06, ((k - (count - 1) / 2) * 0.66, 0.5, -0.74)) for k in range(count)
    )


def bunk(
    kit: Kit,
    frame: str = "steel",
    colour: Any = None,
    covers: tuple[Any, ...] = ("#4a6a8a", "#8a5a4a"),
    ladder: bool = True,
) -> Solid:
    """Two beds one over the other, 2 m long along z, 0.95 m wide."""
    bar = kit.material(frame, colour)
    out = kit.box(0.05, 1.85, 0.05, bar, 0.0).many([(sx * 0.46, 0, sz * 0.99) for sx in (-1, 1) for sz in (-1, 1)])
    for k, y in enumerate((0.36, 1.3)):
        out += kit.box(0.92, 0.06, 1.96, bar, 0.0, (0, y - 0.06, 0)) + kit.box(
            0.88, 0.12, 1.9, kit.material("cloth", "#e8e4da"), 0.03, (0, y, 0)
        )
        out += kit.box(0.9, 0.08, 1.2, kit.material("cloth", covers[k % len(covers)]), 0.03, (0, y + 0.08, 0.3))
        out += kit.box(0.5, 0.1, 0.32, kit.material("cloth", "#e8e4da"), 0.04, (0, y + 0.11, -0.72))
    rails = [((s * 0.46, 1.62, -0.99), (s * 0.46, 1.62, 0.99), 0.018) for s in (-1, 1)]
    if ladder:
        rails += [((x, 0, 1.04), (x, 1.75, 1.02), 0.018) for x in (0.1, 0.42)]
        rails += [((0.1, y, 1.03), (0.42, y, 1.03), 0.014) for y in (0.3, 0.6, 0.9, 1.2, 1.5)]
    return out + kit.ropes(rails, bar, 5)


def desk(
    kit: Kit, width: float = 1.5, depth: float = 0.75, colour: Any = "walnut", drawers: bool = True, leather: Any = None
) -> Solid:
    """A writing desk; who works at it sits at −Z and looks towards +Z."""
    wood = kit.material("wood", colour)
    out = kit.box(width, 0.04, depth, wood, 0.01, (0, 0.72, 0)) + kit.box(
        width - 0.1, 0.5, 0.025, wood, 0.0, (0, 0.2, depth / 2 - 0.06)
    )
    for s in (-1, 1):
        out += kit.box(
            0.4 if drawers else 0.05,
            0.72,
            depth - 0.06,
            wood,
            0.0,
            (s * (width / 2 - (0.21 if drawers else 0.03)), 0, 0),
        )
        if drawers:
            out += joined(
                kit.box(0.34, 0.18, 0.02, wood, 0.006, (s * (width / 2 - 0.21), y, -depth / 2 + 0.025))
                for y in (0.06, 0.28, 0.5)
            )
            out += kit.sphere(0.014, kit.material("brass"), (0, 0, 0), 7).many(
                [(s * (width / 2 - 0.21), y, -depth / 2) for y in (0.15, 0.37, 0.59)]
            )
    if leather is not None:
        out += kit.box(width - 0.2, 0.006, depth - 0.2, kit.material("leather", leather), 0.0, (0, 0.758, 0))
    return out


def workbench(
    kit: Kit,
    length: float = 2.4,
    depth: float = 0.75,
    height: float = 0.9,
    colour: Any = "#8f6a42",
    legs: Any = "#5f4428",
) -> Solid:
    """A thick top on a trestle with a shelf below and a vice at its end; back at z = 0."""
    top, leg, iron = kit.material("planks", colour), kit.material("wood", legs), kit.material("iron")
    out = kit.box(length, 0.09, depth, top, 0.01, (0, height - 0.09, depth / 2))
    out += kit.box(0.1, height - 0.09, 0.1, leg, 0.0).many(
        [(sx * (length / 2 - 0.15), 0, z) for sx in (-1, 1) for z in (0.08, depth - 0.08)]
    )
    out += kit.box(length - 0.2, 0.04, depth - 0.1, leg, 0.0, (0, 0.22, depth / 2))
    out += kit.box(0.16, 0.16, 0.05, iron, 0.01, (length / 2 - 0.4, height - 0.14, depth + 0.02))
    out += kit.box(0.16, 0.16, 0.05, iron, 0.01, (length / 2 - 0.4, height - 0.14, depth + 0.12))
    return out + kit.ropes(
        [
            ((length / 2 - 0.4, height - 0.08, depth), (length / 2 - 0.4, height - 0.08, depth + 0.24), 0.018),
            ((length / 2 - 0.52, height - 0.08, depth + 0.23), (length / 2 - 0.28, height - 0.08, depth + 0.23), 0.01),
        ],
        iron,
        6,
    )
