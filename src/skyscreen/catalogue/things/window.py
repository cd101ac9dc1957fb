"""A window: white sashes of six panes, a stone sill with a flower box, two louvred shutters open."""

from skyscreen.catalogue import thing


@thing(
    en=("window", "shutter", "window frame"),
    zh=("窗户", "窗", "窗子", "百叶窗"),
    kind="furniture",
    height=1.62,
    mass=38.0,
    sound="glass",
    places=("living_room",),
    opening=(0, 0.86, 1.0, 1.3, 0.04),
)
def window(kit, colour="#2f6a8c", frame="white", flowers="red"):
    white, blue = kit.material("paint", frame, slot="frame"), kit.material("paint", colour, slot="colour")
    pane, stone = kit.material("pane"), kit.material("stone", "#b8ad98")
    out = [kit.box(1.24, 0.09, 0.26, stone, 0.02, at=(0, 0.1, 0.05)), kit.box(1.16, 0.1, 0.16, stone, at=(0, 0, 0.02))]
    out.append(kit.box(1.2, 0.1, 0.18, white, 0.015, at=(0, 1.52, 0)))
    out.append(kit.box(0.08, 1.34, 0.14, white, 0.008, at=(0.5, 0.19, 0)).both())
    out.append(kit.box(0.06, 1.34, 0.09, white, 0.006, at=(0, 0.19, 0)))
    for y in (0.19, 0.63, 1.04, 1.45):
        out.append(kit.box(1.0, 0.05 if y < 1.4 else 0.07, 0.07, white, 0.005, at=(0, y, 0)))
    out.append(kit.panel(0.94, 1.28, pane, (0, 0.85, 0)) + kit.panel(0.94, 1.28, pane).turn("y", 180).move(0, 0.85, -0.004))
    out.append(kit.capsule((0.045, 0.82, 0.055), (0.045, 0.92, 0.055), 0.009, kit.material("brass")))
    leaf = kit.box(0.05, 1.34, 0.035, blue, 0.006, at=(0.025, 0, 0)) + kit.box(0.05, 1.34, 0.035, blue, 0.006, at=(0.445, 0, 0))
    leaf += sum(kit.box(0.42, 0.07, 0.034, blue, 0.005, at=(0.235, y, 0)) for y in (0.0, 0.64, 1.27))
    slat = kit.box(0.38, 0.055, 0.009, blue, 0.0).turn("x", 32)
    leaf += slat.copy_along(11, (0, 0.052, 0)).move(0.235, 0.09, -0.012)
    leaf += slat.copy_along(11, (0, 0.052, 0)).move(0.235, 0.73, -0.012)
    out.append(leaf.turn("y", -38).move(0.55, 0.19, 0.06).both())
    box = kit.box(0.86, 0.13, 0.17, kit.material("wood", "walnut"), 0.01, at=(0, 0.19, 0.2))
    rng = kit.random("flowers")
    spots = [(rng.uniform(-0.4, 0.4), rng.uniform(0.3, 0.42), 0.2 + rng.uniform(-0.07, 0.09)) for _ in range(34)]
    green = kit.leaves(
        [(rng.uniform(-0.4, 0.4), rng.uniform(0.3, 0.39), 0.2 + rng.uniform(-0.08, 0.09)) for _ in range(170)],
        0.09, 0.045, kit.material("leaf", "green"), heart=(0, 0.2, 0.2),
    )  # fmt: skip
    bloom = kit.ellipsoid(0.032, 0.026, 0.032, kit.material("petal", flowers, slot="flowers"), segments=8).many(
        [(*s, rng.uniform(0, 360), rng.uniform(0.7, 1.2)) for s in spots]
    )
    return kit.model(*out, box, green, bloom, colliders="box", sockets={"sill": (0, 0.19, 0.12)})
