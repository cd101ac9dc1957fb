"""A microwave oven: dark glass door with a bar handle, lit clock, keys and dial."""

from skyscreen.catalogue import thing


@thing(
    en=("microwave", "microwave oven"),
    zh=("微波炉",),
    kind="furniture",
    height=0.3,
    mass=13.0,
    sound="metal",
    places=("kitchen",),
)
def microwave(kit, colour="silver"):
    shell, dark = kit.material("steel", colour, 0.35, slot="colour"), kit.material("plastic", "black", 0.25)
    chrome, key = kit.material("steel", rough=0.15), kit.material("plastic", "#4a4c50", 0.4)
    case = kit.box(0.5, 0.285, 0.36, shell, 0.008, at=(0, 0.015, 0))
    feet = kit.cylinder(0.018, 0.018, dark, (0.2, 0, 0.13), 14).both().both("z")
    door = kit.box(0.355, 0.265, 0.022, dark, 0.006, at=(-0.066, 0.025, 0.185))
    rim = kit.box(0.29, 0.185, 0.006, shell, 0.002, at=(-0.075, 0.065, 0.196))
    pane = kit.box(0.272, 0.167, 0.008, kit.material("pane", "#0c0d0f"), 0.002, at=(-0.075, 0.074, 0.198))
    glow = kit.panel(0.2, 0.11, kit.material("lamp", "#e8a850", emission=0.5), (-0.075, 0.158, 0.2027))
    plate = kit.box(0.12, 0.008, 0.002, kit.material("glass", "white"), 0, at=(-0.075, 0.112, 0.2035))
    handle = kit.capsule((0.087, 0.055, 0.222), (0.087, 0.255, 0.222), 0.009, chrome)
    handle += sum(kit.capsule((0.087, y, 0.19), (0.087, y, 0.222), 0.007, chrome) for y in (0.075, 0.235))
    board = kit.box(0.125, 0.265, 0.018, dark, 0.005, at=(0.18, 0.025, 0.185))
    clock = kit.box(0.095, 0.038, 0.004, kit.material("plastic", "#08100c", 0.1), 0.001, at=(0.18, 0.236, 0.194))
    digits = kit.text("12:30", 0.03, kit.material("lamp", "#58f0a0", emission=3), depth=0.001).move(0.18, 0.255, 0.1985)
    keys = kit.box(0.023, 0.014, 0.006, key, 0.002).many(
        [(0.18 + 0.031 * (k % 3 - 1), 0.205 - 0.022 * (k // 3), 0.196) for k in range(12)]
    )
    dial = kit.cylinder(0.026, 0.02, chrome, segments=28).turn("x", 90).move(0.18, 0.095, 0.194)
    dial += kit.box(0.004, 0.016, 0.002, dark, 0, at=(0.18, 0.099, 0.214))
    start = kit.box(0.09, 0.02, 0.006, kit.material("plastic", "#2f8a4a", 0.4), 0.003, at=(0.18, 0.04, 0.196))
    vent = kit.box(0.002, 0.004, 0.2, dark, 0).copy_along(9, (0, 0.014, 0)).move(0.2505, 0.13, 0)
    return kit.model(
        case, feet, door, rim, pane, glow, plate, handle, board, clock, digits, keys, dial, start, vent.both(),
        colliders="box",
        sockets={"top": (0, 0.3, 0), "inside": (-0.075, 0.12, 0)},
    )  # fmt: skip
