"""A lift: brushed steel walls, a mirror, a hand rail, lit buttons and floor figures, bright panels; its doors behind."""

from skyscreen.catalogue import place


@place(
    en=("elevator", "lift interior", "elevator car", "inside an elevator", "elevator hall"),
    zh=("电梯", "电梯里", "电梯间", "升降机", "轿厢"),
    indoor=True,
    ambience=("room",),
    ground="stone",
    reverb=0.25,
    hours=12.0,
)
def elevator(set):
    kit = set.kit
    set.stage(1.4, 0.9, 0, (0.0, -0.2))
    # The lift's own walls are those of a hall before it: the lens stands outside in the open doors.
    steel, dark = kit.material("steel", "#aab0b4", 0.35), kit.material("paint", "#3a4046", 0.4)
    set.hall(
        5.2,
        7.0,
        2.7,
        wall={"all": kit.material("stone", "#c8bca8", 0.4)},
        floor=kit.material("glazed", "#8f8a84", 0.12, size=0.6),
        ceiling="#e6e2da",
        skirting="#5a544c",
        cornice=False,
        clear=0.4,
    )
    box = (
        sum(kit.box(0.06, 2.5, 2.2, steel, 0.0, (s * 1.15, 0, -0.5)) for s in (-1, 1))
        + kit.box(2.36, 2.5, 0.06, steel, 0.0, (0, 0, -1.6))
        + kit.box(2.36, 0.08, 2.2, kit.material("paint", "#e8e6e0"), 0.0, (0, 2.46, -0.5))
    )
    box += kit.box(2.3, 0.012, 2.2, kit.material("glazed", "#4a4644", 0.15, size=0.4), 0.0, (0, 0, -0.5)) + kit.box(
        1.35, 1.05, 0.03, kit.material("paint", "#9aa6aa", 0.1), 0.0, (-0.28, 1.0, -1.555)
    )
    box += kit.ropes(
        [
            ((-1.0, 0.92, -1.5), (1.0, 0.92, -1.5), 0.022),
            ((-1.08, 0.92, -1.45), (-1.08, 0.92, 0.4), 0.022),
            ((1.08, 0.92, -1.45), (1.08, 0.92, 0.0), 0.022),
        ],
        kit.material("brass"),
        8,
    )
    box += sum(kit.box(0.012, 2.3, 0.02, dark, 0.0, (x, 0.1, -1.56)) for x in (-0.98, 0.98)) + sum(
        kit.box(0.02, 2.3, 0.012, dark, 0.0, (s * 1.115, 0.1, z)) for s in (-1, 1) for z in (-1.0, -0.3, 0.3)
    )
    glow = kit.box(0.7, 0.02, 0.7, kit.material("lamp", "#fff8ea", emission=2.2), 0.0).many(
        [(x, 2.44, z) for x in (-0.5, 0.5) for z in (-1.0, 0.0)]
    )
    panel = kit.box(0.04, 1.3, 0.3, dark, 0.0, (1.1, 0.8, 0.35))
    panel += (
        kit.cylinder(0.035, 0.02, kit.material("lamp", "#ffd890", emission=1.4), (0, 0, 0), 12)
        .turn("z", 90)
        .many([(1.08, 0.95 + 0.13 * k, 0.28 + 0.13 * j) for k in range(7) for j in range(2)])
    )
    panel += (
        kit.fitting("sign", text="18", size=0.14, ink="#ff6a3a", board="#140c0a", glow=2.4)
        .turn("y", -90)
        .move(1.06, 2.0, 0.35)
    )
    # On the back wall, where every lens looks: the floor in lights over the mirror, a second board of buttons beside it.
    back = kit.box(0.9, 0.26, 0.04, dark, 0.01, (0, 2.13, -1.55)) + kit.text("▲ 18", 0.19, kit.material("lamp", "#ff6a3a", emission=2.4)).move(0, 2.26, -1.525)
    back += kit.box(0.3, 1.0, 0.03, dark, 0.01, (0.78, 0.95, -1.53)) + kit.cylinder(0.04, 0.02, kit.material("lamp", "#ffd890", emission=1.4), (0, 0, 0), 14).turn("x", 90).many([(0.71 + 0.14 * (k % 2), 1.06 + 0.13 * (k // 2), -1.505) for k in range(12)])
    back += sum((kit.text(str(k + 1), 0.055, kit.material("paint", "#2a1a10")).move(0.71 + 0.14 * (k % 2), 1.06 + 0.13 * (k // 2), -1.49) for k in range(12)), kit.box(0.3, 0.012, 0.01, steel, 0.0, (0.78, 0.93, -1.51)))
    set.shape("board", back, shadow=False)
    # The frame of the doors, half open, and the numbers over them.
    frame = sum(
        kit.box(0.25, 2.4, 0.3, kit.material("steel", "#c0c4c8", 0.25), 0.0, (s * 1.3, 0, 0.75)) for s in (-1, 1)
    ) + kit.box(2.85, 0.3, 0.3, kit.material("steel", "#c0c4c8", 0.25), 0.0, (0, 2.4, 0.75))
    walls = sum(kit.box(1.3, 2.7, 0.2, kit.material("stone", "#c8bca8", 0.4), 0.0, (s * 2.0, 0, 0.75)) for s in (-1, 1))
    doors = sum(kit.box(0.22, 2.4, 0.05, steel, 0.0, (s * 1.1, 0, 0.72)) for s in (-1, 1))
    set.shape("lift", box, glow, panel, frame, walls, doors, shadow=False)
    set.light((0.0, 2.25, -0.6), "#fff4e0", 3.4, 4.5)
    set.plant((-2.0, 1.4), 1.3, pot="#3a3a38")
    set.plant((2.0, 1.4), 1.3, pot="#3a3a38")
    set.on("+z", 0, kit.fitting("double_door", width=1.6, colour="#8a8f94", material="steel"))
    set.lamps("panel", [(0.0, 2.2)], on=True, power=0.9)
    set.camera_limits((-0.95, 0.25, -1.3), (0.95, 2.35, 3.0))
