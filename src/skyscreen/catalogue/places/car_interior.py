"""Inside a car: two seats before a bench, dashboard and wheel, mirror, doors, the road ahead in the windscreen."""

from typing import Any

from skyscreen.catalogue import place

FLOOR = 0.32
"""Metres of the floor over the road."""


@place(
    en=("car interior", "inside a car", "inside the car", "inside of a car", "back seat", "backseat", "back seat of a car", "in the back seat", "in the backseat", "in the back seat of a car", "in the back of a car", "in the back of the car", "in the back of a taxi", "in the passenger seat", "passenger seat", "front seat", "inside a taxi", "taxi interior"),
    zh=("车里", "车内", "轿车里", "汽车里", "小汽车里", "车厢内饰", "副驾驶", "副驾驶座", "驾驶座", "后座", "后排座位", "出租车里", "出租车上"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.12,
    hours=16.0,
    life=("A woman looks out of the window",),
    pastime="looks out of the window",
)
def car_interior(set: Any) -> None:
    kit = set.kit
    set.stage(1.2, 0.3, 0, (0.12, -0.1))
    w, d, high, sill = 0.84, 1.6, 1.3, 0.74
    holes = [(side, x, sill, 0.98, 0.42) for side in ("-x", "+x") for x in (-0.62, 0.52)]
    holes += [("-z", 0.0, 0.76, 1.5, 0.46), ("+z", 0.0, 0.8, 1.3, 0.36)]
    trim, dark = kit.material("plastic", "#4a4642", 0.6), kit.material("plastic", "#232426", 0.55)
    set.hall(2 * w, 2 * d, high, wall=trim, floor=kit.material("cloth", "#2c2a2a"), ceiling=kit.material("cloth", "#c8c0b2"), holes=holes, view={"all": "street", "-z": "road"}, bars="shop", frame="#222326", skirting=None, cornice=False, upstairs=FLOOR, clear=0.16)
    hide, seam = kit.material("leather", "#a8845c", 0.5), kit.material("leather", "#6a4c34", 0.6)
    seat = kit.box(0.5, 0.16, 0.52, hide, 0.06, (0, 0.24, 0.02)) + kit.box(0.48, 0.6, 0.14, hide, 0.06).turn("x", -12).move(0, 0.36, -0.27)
    seat += kit.box(0.28, 0.18, 0.1, hide, 0.04).turn("x", -10).move(0, 0.94, -0.4) + kit.box(0.4, 0.24, 0.4, dark, 0.02) + kit.box(0.02, 0.5, 0.01, seam, 0.0).turn("x", -12).many([(s * 0.13, 0.4, -0.2) for s in (-1, 1)])
    set.shape("seats", seat.many([(-0.4, 0, -0.22, 180), (0.4, 0, -0.22, 180)]))
    bench = kit.box(1.5, 0.18, 0.52, hide, 0.06, (0, 0.22, 0)) + kit.box(1.5, 0.58, 0.14, hide, 0.06).turn("x", -12).move(0, 0.36, -0.28)
    bench += kit.box(0.26, 0.15, 0.09, hide, 0.04).turn("x", -10).many([(x, 0.92, -0.4) for x in (-0.46, 0.0, 0.46)]) + kit.box(0.02, 0.5, 0.01, seam, 0.0).turn("x", -12).many([(x, 0.4, -0.2) for x in (-0.25, 0.25)])
    set.shape("bench", bench.turn("y", 180).move(0, 0, 0.98), kit.box(1.6, 0.04, 0.5, trim, 0.0, (0, 0.74, 1.42)))
    set.sit((-0.4, 0.4, -0.22, 180), (0.4, 0.4, -0.22, 180), (-0.46, 0.4, 0.98, 180), (0.46, 0.4, 0.98, 180), (0.0, 0.4, 0.98, 180))
    _dashboard(set, kit, dark, trim)
    # Doors: an arm rest, a handle, a pocket and the belts at the pillars.
    chrome = kit.material("steel", "#c8ccd0", 0.2)
    for s in (-1, 1):
        arm = kit.box(0.07, 0.07, 0.62, hide, 0.03).many([(s * (w - 0.05), 0.52, z) for z in (-0.35, 0.8)])
        arm += kit.box(0.02, 0.03, 0.14, chrome, 0.008).many([(s * (w - 0.03), 0.63, z) for z in (-0.62, 0.5)]) + kit.box(0.05, 0.2, 0.6, dark, 0.01).many([(s * (w - 0.04), 0.12, z) for z in (-0.35, 0.8)])
        belt = kit.ropes([((s * (w - 0.03), 1.02, 0.06), (s * (w - 0.06), 0.3, 0.02), 0.012)], dark, 4)
        grip = kit.tube([(s * (w - 0.03), high - 0.1, 0.2), (s * (w - 0.09), high - 0.13, 0.28), (s * (w - 0.09), high - 0.13, 0.5), (s * (w - 0.03), high - 0.1, 0.58)], 0.014, trim, 6)
        set.shape("door", arm, belt, grip, kit.box(0.06, 0.5, 0.09, trim, 0.01, (s * (w - 0.02), sill, -0.05)), shadow=False)
    bonnet = kit.sheet(lambda u, v: (0.92 * (2 * u - 1), 0.66 + 0.07 * (1 - (2 * u - 1) ** 2) - 0.18 * v * v, -2.1 - 1.0 * v), 10, 6, kit.material("lamp", "#3a4a66", emission=0.05 if set.night else 0.3), flip=True)
    set.shape("bonnet", bonnet, shadow=False)
    set.lamps("panel", [(0, 0.1)], on=True, drop=0.0, size=0.1, power=0.5 if set.night else 0.25, lights=1, colour="#ffe8c8")
    if set.night:
        set.light((0.0, 0.7, -0.9), "#8ab8ff", 0.5, 2.0)
    set.camera_limits((-0.68, 0.5, -1.3), (0.68, 1.2, 1.4))


def _dashboard(set: Any, kit: Any, dark: Any, trim: Any) -> None:
    """Dash with dials and a screen, the wheel on its column at the left, gear lever, mirror and sun visors."""
    glow = kit.material("lamp", "#7ab8ff", emission=1.6 if set.night else 0.7)
    dash = kit.box(1.64, 0.36, 0.34, dark, 0.05, (0, 0.42, -1.4)) + kit.box(1.6, 0.03, 0.2, kit.material("wood", "#6a4428", 0.3), 0.0, (0, 0.6, -1.235))
    dash += kit.box(0.46, 0.16, 0.2, dark, 0.05, (-0.4, 0.72, -1.3)) + kit.cylinder(0.055, 0.01, glow, (0, 0, 0), 20, bevel=0).turn("x", 90).many([(-0.47, 0.79, -1.195), (-0.33, 0.79, -1.195)])
    dash += kit.box(0.3, 0.17, 0.02, dark, 0.01, (0.02, 0.66, -1.22)) + kit.panel(0.27, 0.14, glow, (0.02, 0.745, -1.205))
    dash += kit.cylinder(0.035, 0.02, trim, (0, 0, 0), 14).turn("x", 90).many([(x, 0.54, -1.22) for x in (0.3, 0.42, 0.54, 0.66)])
    wheel = kit.torus(0.18, 0.018, kit.material("leather", "black"), (0, 0, 0), 28, 8) + kit.cylinder(0.06, 0.03, dark, (0, -0.015, 0), 18) + kit.ropes([((0, 0, 0), (x, 0, z), 0.016) for x, z in ((-0.17, 0.0), (0.17, 0.0), (0.0, 0.17))], dark, 6)
    set.shape("dashboard", dash, wheel.turn("x", 64).move(-0.4, 0.7, -0.98), kit.ropes([((-0.4, 0.68, -1.0), (-0.4, 0.6, -1.3), 0.03)], dark, 8))
    lever = kit.box(0.2, 0.3, 0.9, dark, 0.03, (0, 0, -0.6)) + kit.ropes([((0, 0.3, -0.72), (0, 0.46, -0.76), 0.012)], kit.material("steel"), 6) + kit.sphere(0.03, kit.material("leather", "black"), (0, 0.48, -0.765), 12)
    mirror = kit.box(0.26, 0.07, 0.02, dark, 0.02, (0, 1.13, -1.2)) + kit.panel(0.23, 0.05, kit.material("pane", "#8a9aa8"), (0, 1.165, -1.188)) + kit.ropes([((0, 1.2, -1.21), (0, 1.29, -1.24), 0.008)], dark, 5)
    charm = kit.ropes([((0.0, 1.13, -1.19), (0.0, 1.02, -1.19), 0.003)], kit.material("rope", "#b8201c"), 3) + kit.sphere(0.022, kit.material("cloth", "#c8241c"), (0, 1.0, -1.19), 10)
    visor = kit.box(0.5, 0.02, 0.16, kit.material("cloth", "#c8c0b2"), 0.008).turn("x", 8).many([(s * 0.4, 1.25, -1.12) for s in (-1, 1)])
    set.shape("console", lever, mirror, charm, visor, shadow=False)
