"""A billiard room: green tables under long lamps, racks of cues, dark panelling, stools and a bar."""

from skyscreen.catalogue import place


@place(
    en=("billiard room", "billiard hall", "pool hall", "snooker hall", "snooker room"),
    zh=("台球厅", "台球室", "桌球室", "桌球厅"),
    indoor=True,
    ambience=("room",),
    ground="cloth",
    reverb=0.5,
    hours=21.0,
    deeds=("play pool", "shoot pool", "pool table", "billiard", "snooker", "台球", "桌球", "斯诺克"),
)
def billiard_room(set):
    kit = set.kit
    set.stage(2.4, 1.6, 0, (0.0, 2.9))
    set.hall(12.0, 13.0, 3.4, wall="#34463c", floor=kit.material("cloth", "#4a2a24"), ceiling="#2a2420", dado=(1.2, kit.material("planks", "#4a2e1c")), skirting="#3a2416")
    for x, z in ((0.0, 0.4), (-3.6, -3.2), (3.6, -3.2)):
        set.put("pool_table", (x, z), 0)
        lamp = kit.box(0.5, 0.16, 1.9, kit.material("paint", "#1f4a34", 0.4), 0.03, (0, 1.9, 0)) + kit.box(0.4, 0.02, 1.8, kit.material("lamp", "#fff0c8", emission=6.0), 0.0, (0, 1.88, 0)) + kit.ropes([((0, 2.05, s * 0.7), (0, 3.4, s * 0.7), 0.01) for s in (-1, 1)], kit.material("brass"), 4)
        set.shape("lamp", lamp, at=(x, 0, z), shadow=False)
        set.light((x, 1.75, z), "#ffe8b8", 9.0, 6.5)
    cues = sum(kit.lathe([(0.015, 0.25), (0.012, 0.9), (0.006, 1.7)], kit.material("wood", "#c89a58"), (-0.5 + 0.2 * k, 0, 0.08), 7) for k in range(6)) + kit.box(1.4, 0.14, 0.2, kit.material("wood", "#3a2416"), 0.0, (0, 0.16, 0.1)) + kit.box(1.4, 0.06, 0.1, kit.material("wood", "#3a2416"), 0.0, (0, 1.3, 0.05))
    for side, at in (("-z", -1.6), ("-z", 1.6), ("+x", 2.0)):
        set.on(side, at, cues)
    set.on("-z", 0.0, kit.fitting("sign", text="POOL 台球", size=0.4, ink="#ffb03a", board="#2a1a12", glow=1.5), y=2.3)
    set.line("-x", [2.0], "counter", length=3.0)
    set.fitting("stool", [(-4.7, 0, z) for z in (1.0, 2.0, 3.0)], height=0.75)
