"""A castle: keep, round towers with cone roofs, crenellated walls, a gate."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("castle", "fortress", "citadel", "fort", "city gate", "city gates", "castle gate", "castle gates", "gatehouse"),
    zh=("城堡", "堡垒", "城池", "要塞"),
    kind="building", cabin="castle_hall",
    height=36.0,
    sound="stone",
    places=("mountain", "meadow"),
)
def castle(kit, colour="#a8a090", roof="slate"):
    stone, tiles = kit.material("brick", colour, slot="colour"), kit.material("tile", roof, slot="roof")
    dark, wood = kit.material("pane"), kit.material("wood", "walnut")
    flag = kit.material("cloth", "crimson")

    def tower(x, z, r, h, cap):
        y = h + 1.9
        teeth = kit.box(r * 0.34, 0.9, 0.4, stone, 0.0).move(0, h + 1.5, r * 1.13).copy_round(kit.n(12, 6))
        out = (
            kit.lathe(
                [
                    (r * 1.18, 0),
                    (r * 1.02, 2.5),
                    (r, h),
                    (r * 1.2, h + 0.7),
                    (r * 1.2, h + 1.5),
                    (r * 1.05, h + 1.5),
                    (r * 1.05, h + 0.9),
                    (0, h + 0.9),
                ],
                stone,
                segments=24,
            )
            + teeth
        )
        out += kit.lathe([(r * 0.98, h + 0.9), (r * 0.98, y)], stone, segments=20)
        out += kit.lathe([(r * 1.16, y - 0.1), (r * 0.62, y + cap * 0.45), (0, y + cap)], tiles, segments=24)
        for k in range(4):
            out += kit.box(0.5, 1.5, 0.3, dark, 0.0, at=(0, h * (0.4 + 0.13 * k), r * 0.985)).turn("y", 90 * k + 30)
        out += kit.ropes([((0, y + cap - 0.2, 0), (0, y + cap + 2.2, 0), 0.06)], wood)
        out += kit.sheet(
            lambda u, v: (1.7 * u, y + cap + 2.1 - 0.9 * v * (1 - 0.5 * u), 0.25 * math.sin(5 * u) * u), 6, 3, flag
        ).sway(0.3)
        return out.move(x, 0, z)

    def wall(x0, z0, x1, z1):
        length = math.hypot(x1 - x0, z1 - z0)
        out = kit.box(length, 8.5, 1.8, stone, 0.0)
        count = int(length / 1.9)
        tooth = kit.box(0.95, 0.95, 0.5, stone, 0.0)
        out += tooth.many([(-length / 2 + 1 + 1.9 * k, 8.5, s) for k in range(count) for s in (-0.65, 0.65)])
        return out.turn("y", -math.degrees(math.atan2(z1 - z0, x1 - x0))).move((x0 + x1) / 2, 0, (z0 + z1) / 2)

    corners = [(-13, -12), (13, -12), (13, 12), (-13, 12)]
    out = [tower(x, z, 2.9, 12.5, 6.5) for x, z in corners]
    out += [wall(*a, *b) for a, b in zip(corners, corners[1:] + corners[:1], strict=True)]
    out += [
        tower(-3.4, 12.4, 1.9, 11.5, 4.5),
        tower(3.4, 12.4, 1.9, 11.5, 4.5),
        tower(4, -5, 3.4, 20, 9.5),
        tower(-6.5, -3, 2.4, 17, 7),
    ]
    keep = kit.box(12, 16, 9, stone, 0.0, at=(-0.5, 0, -4.5))
    keep += kit.loft(
        [
            [
                (-7, 15.8, z * 5.2 - 4.5),
                (6, 15.8, z * 5.2 - 4.5),
                (4.5, 21 - abs(z) * 5.1, z * 5 - 4.5),
                (-5.5, 21 - abs(z) * 5.1, z * 5 - 4.5),
            ]
            for z in (-1, -0.5, 0, 0.5, 1)
        ],
        tiles,
    )
    for k in range(4):
        keep += kit.box(0.9, 2.2, 0.2, dark, 0.0, at=(-5 + 3.0 * k, 9, 0.02)) + kit.box(
            0.9, 2.2, 0.2, dark, 0.0, at=(-5 + 3.0 * k, 4.5, 0.02)
        )
    gate = kit.box(3.4, 5.2, 0.4, wood, at=(0, 0, 12.9)) + kit.lathe(
        [(1.7, 0), (1.7, 0.4), (0, 0.4)], wood, segments=20
    ).turn("x", 90).move(0, 5.2, 12.7)
    return kit.model(*out, keep, gate, colliders="parts", sockets={"gate": (0, 0, 14)})
