"""An indoor climbing hall: tall leaning walls with coloured holds, ropes, thick blue mats."""

from skyscreen.catalogue import place

HOLDS = ("#d8342c", "#2f9a4a", "#e8b01c", "#3a6ae0", "#c83a9a", "#e8702c")


@place(
    en=("climbing hall", "climbing wall", "bouldering gym", "climbing gym"),
    zh=("攀岩馆", "攀岩墙", "抱石馆"),
    indoor=True,
    ambience=("room",),
    ground="rubber",
    reverb=1.0,
    hours=16.0,
    deeds=("indoor climbing", "climbing wall", "bouldering", "室内攀岩", "攀岩馆", "抱石"),
)
def climbing_hall(set):
    kit, rng = set.kit, set.random("holds")
    set.stage(2.4, 4.0, 0, (-2.0, -0.6))
    set.hall(20.0, 14.0, 9.0, wall="#d0d2d0", floor=kit.material("rubber", "#2a4a8a", 0.6), ceiling="#4a4e54", skirting=None, cornice=False, holes=[("+z", x, 4.0, 3.0, 3.6) for x in (-6.0, 0.0, 6.0)], view="city", bars="steel", frame="#3a3e44")
    for k, (x, z, turn) in enumerate([(x, -5.6, 0) for x in range(-8, 9, 4)] + [(s * 8.6, z, -90 * s) for s in (-1, 1) for z in (-2, 2, 5)]):
        lean, tone = (0.0, 9.0, 16.0, 5.0, -4.0)[k % 5], ("#b8a88a", "#8f9aa8", "#c8b898", "#7f8f98", "#b8a88a")[k % 5]
        panel = kit.box(4.0, 8.6, 0.3, kit.material("plaster", tone), 0.0)
        for _ in range(46):
            hold = kit.ellipsoid(rng.uniform(0.06, 0.13), rng.uniform(0.05, 0.1), 0.09, kit.material("plastic", HOLDS[rng.randrange(6)], 0.6), (0, 0, 0), 8)
            panel += hold.move(rng.uniform(-1.8, 1.8), rng.uniform(0.4, 8.3), 0.18)
        set.shape("panel", panel.turn("x", lean).turn("y", turn), at=(x, 0, z))
    set.shape("ropes", kit.ropes([((x, 8.8, -3.2), (x + 0.1, 0.2, -3.0), 0.011) for x in (-7.0, -3.2, 3.4, 7.2)], kit.material("rope", "#d8702c"), 4), shadow=False)
    set.shape("mats", *(kit.box(3.9, 0.32, 1.6, kit.material("leather", "#1f5ab0" if k % 2 else "#d8b02c"), 0.06, (-8 + 4 * k, 0, -3.7)) for k in range(5)))
    set.lamps("bay", [(x, z) for x in (-6, 0, 6) for z in (-1, 4)], on=True, drop=0.9, power=2.2)
