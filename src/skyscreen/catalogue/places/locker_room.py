"""A locker room: rows of blue steel lockers with slats, benches of wood, towels, shoes, a mirror with bulbs, tiles, a board."""

from typing import Any

from skyscreen.catalogue import place


@place(
    en=("locker room", "changing room", "gym locker room", "team locker room", "dressing room", "backstage dressing room", "changing rooms", "fitting room", "green room"),
    zh=("更衣室", "更衣间", "化妆间", "更衣间里", "化妆室", "试衣间", "球队更衣室"),
    indoor=True,
    ambience=("room",),
    ground="tile",
    reverb=0.8,
    hours=17.0,
    deeds=("halftime talk", "coach & locker", "puts on makeup & stage", "中场休息"),
    life=("A man sits on a bench",),
)
def locker_room(set: Any) -> None:
    kit = set.kit
    set.stage(4.0, 1.8, 0, (0.0, 0.6))
    set.hall(8.4, 9.6, 3.0, wall="#d4d2c8", floor=kit.material("tile", "#8a9496"), ceiling="#e4e4de", dado=(1.3, kit.material("tile", "#c4d0d0")), skirting=None, cornice=False)
    steel, oak = kit.material("steel", "#b4b8bc"), kit.material("planks", "#a0784c")
    slat = kit.box(0.2, 0.012, 0.012, kit.material("paint", "#142a44"), 0.0)
    for tone, rows in (("#2a5a94", [(-3.85, -3.4 + 0.46 * k, 90) for k in range(15)]), ("#2f64a2", [(3.85, -3.4 + 0.46 * k, -90) for k in range(15) if k not in (5, 6, 7)])):
        door = kit.box(0.44, 1.9, 0.46, kit.material("paint", tone, 0.4), 0.01, (0, 0.1, 0)) + kit.box(0.005, 1.8, 0.012, kit.material("paint", "#142a44"), 0.0, (0.215, 0.15, 0.23)) + slat.many([(0, y, 0.232) for y in (1.62, 1.67, 1.72, 1.77, 0.3, 0.35, 0.4)]) + kit.box(0.03, 0.12, 0.03, steel, 0.005, (0.15, 1.0, 0.24)) + kit.box(0.09, 0.05, 0.01, steel, 0.0, (0, 1.5, 0.235))
        set.shape("lockers", door.many([(x, 0, z, turn) for x, z, turn in rows]), kit.box(0.5, 0.1, 7.0, kit.material("concrete", "#7a7c7a"), 0.0, (rows[0][0], 0, -0.2)))
    # Open cubbies of the team along the back: shirts on hangers with their numbers.
    cubby = kit.box(7.0, 0.06, 0.6, oak, 0.0).many([(0, y, 0.3) for y in (0.42, 1.95, 2.25)]) + kit.box(0.05, 2.3, 0.6, oak, 0.0).many([(-3.5 + 1.0 * k, 0, 0.3) for k in range(8)]) + kit.box(7.0, 2.3, 0.03, kit.material("planks", "#7a5a38"), 0.0, (0, 0, 0.02))
    set.on("-z", 0, cubby, solid=True)
    for k in range(7):
        x, tone = -3.0 + 1.0 * k, ("#b3161b", "#b3161b", "#f0ece0")[k % 3]
        shirt = kit.box(0.42, 0.62, 0.08, kit.material("cloth", tone), 0.04, (0, 1.16, 0)) + kit.box(0.16, 0.24, 0.08, kit.material("cloth", tone), 0.03).turn("z", 24).move(0.27, 1.5, 0) + kit.box(0.16, 0.24, 0.08, kit.material("cloth", tone), 0.03).turn("z", -24).move(-0.27, 1.5, 0)
        shirt += kit.text(str((7, 10, 23, 4, 11, 9, 1)[k]), 0.26, kit.material("paper", "#f8f4e8" if k % 3 < 2 else "#b3161b")).move(0, 1.5, 0.05)
        set.on("-z", x, shirt, kit.ropes([((0, 1.78, 0), (0, 1.95, 0), 0.008)], steel, 4), out=0.34)
        if k % 2:
            set.put("shoes", (x, -4.5), 180, y=0.45, solid=False, shadow=False)
        else:
            set.put("ball" if k % 4 else "helmet", (x, -4.5), 20 * k, y=1.98, scale=0.9, solid=False, shadow=False)
    set.fitting("bench", [(-2.75, 0, -1.2, 90), (2.75, 0, -1.6, -90), (0, 0, -3.35, 0)], length=2.8, height=0.46, depth=0.4, colour="#a0784c", material="planks")
    towel = kit.box(0.4, 0.05, 0.3, kit.material("cloth", "#f0ece4"), 0.02)
    set.shape("towels", towel.many([(-2.75, 0.46, -2.0, 80), (-2.75, 0.51, -2.02, 86), (2.75, 0.46, -0.7, 100)]), kit.box(0.5, 0.3, 0.3, kit.material("cloth", "#2a2c34"), 0.08, (2.75, 0.46, -2.4)), shadow=False)
    set.put("water_bottle", (-2.7, -0.6), 0, y=0.46, solid=False, shadow=False)
    # A mirror with bulbs over a shelf in the gap on the right, as actors have it.
    bulbs = kit.sphere(0.045, kit.material("lamp", "#ffe2b0", emission=5.0), (0, 0, 0), 10)
    ring = [(x, y, 0.05) for x in (-0.72, 0.72) for y in (0.1, 0.4, 0.7, 1.0)] + [(x, 1.16, 0.05) for x in (-0.45, -0.15, 0.15, 0.45)]
    set.on("+x", 1.0 - 1.72, kit.fitting("mirror", width=1.3, height=1.1), bulbs.many(ring), kit.box(1.5, 0.05, 0.42, oak, 0.01, (0, -0.22, 0.21)), y=1.05)
    set.light((3.4, 1.7, -0.72), "#ffdcae", 3.6, 4.0)
    for k, what in enumerate(("perfume_bottle", "lipstick", "comb")):
        set.put(what, (3.95, -1.1 + 0.35 * k), 60 * k, y=0.88, solid=False, shadow=False)
    set.fitting("stool", [(3.2, 0, -0.72)], height=0.48, colour="#7a1c2a")
    set.on("+z", -2.2, kit.box(2.0, 1.2, 0.04, kit.material("paint", "#23402f", 0.85), 0.0), kit.ropes([((-0.7 + 0.35 * k, 0.3 + 0.2 * (k % 3), 0.03), (-0.5 + 0.35 * k, 0.7, 0.03), 0.012) for k in range(5)], kit.material("paper", "#e8ece4"), 4), kit.text("4-3-3 必胜", 0.22, kit.material("paper", "#e8ece4")).move(0, 1.0, 0.03), y=1.0)
    set.on("+z", 1.6, kit.fitting("double_door", width=1.1, height=2.1, colour="#5a6a70", material="paint"), kit.fitting("sign", text="SHOWERS 淋浴", size=0.14, ink="#f4f4f0", board="#2a5a94").move(0, 2.3, 0.02))
    set.fitting("pipes", [(3.6, 2.85, 0)], length=9.2, radii=(0.07, 0.04), solid=False, shadow=False)
    set.lamps("tube", [(x, z) for x in (-1.8, 1.8) for z in (-2.6, 0.2, 3.0)], on=True, drop=0.15)
    set.camera_limits((-2.9, 0.3, -2.8), (2.9, 2.7, 4.2))
