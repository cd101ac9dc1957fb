"""A vending machine: rows of bright cans behind a lit window, buttons, a tray."""

from skyscreen.catalogue import thing


@thing(
    en=("vending machine", "drinks machine"),
    zh=("自动售货机", "售货机", "贩卖机", "自动贩卖机", "饮料机"),
    kind="furniture", height=1.85, mass=280.0, sound="metal", places=("train_station", "main_street"),
)  # fmt: skip
def vending_machine(kit, colour="#c81c28"):
    shell, dark = kit.material("carpaint", colour, slot="colour"), kit.material("plastic", "charcoal", 0.3)
    body = kit.box(0.95, 1.83, 0.75, shell, 0.03, (0, 0.02, 0)) + kit.box(0.66, 1.2, 0.02, kit.material("lamp", "#f4f8ff", emission=0.9), 0.0, (-0.11, 0.52, 0.365))
    tones = ("crimson", "royal blue", "gold", "green", "orange", "plum", "teal", "white")
    cans = sum(kit.cylinder(0.032, 0.12, kit.material("carpaint", tones[(k + 3 * j) % 8]), (-0.38 + 0.09 * k, 0.58 + 0.235 * j, 0.41), 14) for j in range(5) for k in range(7))
    shelves = kit.box(0.66, 0.012, 0.09, kit.material("steel"), 0.0).many([(-0.11, 0.565 + 0.235 * j, 0.41) for j in range(5)])
    frame = kit.box(0.7, 0.04, 0.1, dark, 0.01).many([(-0.11, y, 0.41) for y in (0.49, 1.72)]) + kit.box(0.04, 1.25, 0.1, dark, 0.01).many([(x, 0.5, 0.41) for x in (-0.45, 0.24)])
    panel = kit.box(0.16, 0.5, 0.02, dark, 0.01, (0.36, 0.95, 0.38)) + kit.box(0.1, 0.06, 0.01, kit.material("lamp", "#7affb0", emission=1.4), 0.0, (0.36, 1.34, 0.392)) + kit.box(0.03, 0.025, 0.012, kit.material("plastic", "white"), 0.004).many([(0.33 + 0.035 * (k % 3), 1.0 + 0.05 * (k // 3), 0.39) for k in range(12)])
    slot = kit.box(0.6, 0.18, 0.03, dark, 0.02, (-0.08, 0.18, 0.37))
    return kit.model(body, cans, shelves, frame, panel, slot, colliders="box", lights=[kit.light((0, 1.1, 0.7), "#eef6ff", 2.0, 4)])
