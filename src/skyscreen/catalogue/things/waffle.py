"""A plate of golden waffles with butter, syrup and berries."""

from skyscreen.catalogue import thing


@thing(
    en=("waffle", "waffles", "belgian waffle"),
    zh=("华夫饼", "格子松饼"),
    kind="food", height=0.067, mass=0.4, sound="soft", places=("kitchen", "cafe"),
)
def waffle(kit, colour="#c98a3c"):
    dough, deep = kit.material("food", colour, 0.6, slot="colour"), kit.material("food", "#9a5f22", 0.6)
    one = kit.cylinder(0.078, 0.008, deep, (0, 0.004, 0), 40, bevel=0.002)
    bars = [kit.box(2 * (0.078**2 - x * x) ** 0.5, 0.016, 0.0055, dough, 0.002, (0, 0, x)) for x in (-0.063 + 0.018 * k for k in range(8))]
    grid = sum(bars) + sum(bar.turn("y", 90) for bar in bars) + kit.torus(0.076, 0.008, dough, (0, 0.008, 0), 44, 8)
    butter = kit.box(0.028, 0.012, 0.028, kit.material("food", "#f6e08a", 0.25), 0.004).turn("y", 20).move(0.005, 0.052, 0.0)
    syrup = kit.ellipsoid(0.048, 0.0035, 0.042, kit.material("food", "#7a3a10", 0.06), (0.0, 0.0505, 0.0), 24) + kit.ellipsoid(0.012, 0.018, 0.005, kit.material("food", "#7a3a10", 0.06), (0.03, 0.036, 0.066), 12)
    berry = sum(kit.sphere(0.0095, kit.material("food", tone, 0.3), (x, 0.058, z), 12) for x, z, tone in ((0.04, 0.02, "#b01c34"), (-0.04, 0.03, "#2c3a7a"), (-0.03, -0.04, "#b01c34"), (0.03, -0.04, "#2c3a7a"), (-0.052, 0.0, "#2c3a7a")))
    return kit.model(kit.plate(0.125, kit.material("ceramic", "white", 0.12)), (one + grid).move(0, 0.014, 0), (one + grid).turn("y", 24).move(0.008, 0.031, 0.004), butter, syrup, berry, colliders="cylinder", sockets={"top": (0, 0.06, 0)})
