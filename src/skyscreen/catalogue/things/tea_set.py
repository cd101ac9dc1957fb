"""A Chinese tea set: a slatted bamboo tray, a clay pot, five small cups of tea, a tea pet toad."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("tea set", "chinese tea set", "tea tray", "gongfu tea", "tea ceremony"),
    zh=("茶具", "功夫茶", "茶盘", "紫砂壶"),
    kind="prop",
    height=0.16,
    mass=2.4,
    sound="glass",
    places=("living_room",),
)
def tea_set(kit, colour="#6b3324", cups="white"):
    clay, china = kit.material("ceramic", colour, 0.4, slot="colour"), kit.material("ceramic", cups, 0.12, slot="cups")
    bamboo, dark = kit.material("wood", "#a8783c"), kit.material("wood", "#4a2c18")
    tea, cobalt = kit.material("liquid", "#c87a1c"), kit.material("ceramic", "royal blue", 0.15)
    tray = kit.box(0.46, 0.035, 0.3, dark, 0.006, at=(0, 0.006, 0)) + kit.box(0.42, 0.004, 0.26, kit.material("wood", "#2a180c"), 0, at=(0, 0.038, 0))
    tray += kit.box(0.014, 0.008, 0.262, bamboo, 0.002).copy_along(21, (0.0205, 0, 0)).move(-0.205, 0.04, 0)
    tray += kit.box(0.44, 0.014, 0.016, dark, 0.003, at=(0, 0.038, 0.139)).both("z") + kit.box(0.016, 0.014, 0.294, dark, 0.003, at=(0.221, 0.038, 0)).both()
    tray += kit.cylinder(0.014, 0.008, dark, (0.2, 0, 0.12), 14).both().both("z")
    pot = kit.lathe([(0, 0), (0.034, 0), (0.037, 0.005), (0.054, 0.025), (0.058, 0.042), (0.05, 0.061), (0.036, 0.07), (0, 0.071)], clay, segments=42)
    pot += kit.lathe([(0.037, 0.0695), (0.034, 0.076), (0.016, 0.083), (0.005, 0.085), (0.0095, 0.094), (0.008, 0.099), (0, 0.1)], clay, segments=30)
    pot += kit.tube([(0.05, 0.028, 0), (0.075, 0.038, 0), (0.088, 0.062, 0), (0.1, 0.073, 0)], [0.014, 0.0105, 0.0075, 0.006], clay, 14, smooth=5)
    pot += kit.tube([(-0.046, 0.062, 0), (-0.075, 0.072, 0), (-0.092, 0.05, 0), (-0.078, 0.026, 0), (-0.054, 0.026, 0)], 0.0062, clay, 10, smooth=5)
    pot += kit.text("茶", 0.03, kit.material("paint", "gold")).move(0, 0.044, 0.0582)
    pot = pot.scale(1.15).turn("y", -24).move(-0.085, 0.048, -0.035)
    pitcher = kit.lathe([(0, 0), (0.026, 0), (0.03, 0.02), (0.031, 0.05), (0.027, 0.066), (0.029, 0.073), (0.0275, 0.0735), (0.0255, 0.066), (0.029, 0.05), (0.027, 0.006), (0, 0.005)],
                         kit.material("glass", "#e8f0f2"), segments=36) + kit.lathe([(0, 0.0065), (0.026, 0.0075), (0.0278, 0.03), (0.0272, 0.046), (0, 0.0455)], tea, segments=36)
    pitcher += kit.tube([(-0.028, 0.06, 0), (-0.05, 0.058, 0), (-0.052, 0.03, 0), (-0.03, 0.022, 0)], 0.0035, kit.material("glass", "#e8f0f2"), 8, smooth=4)
    pitcher = pitcher.move(0.06, 0.048, -0.075)
    cup = kit.lathe([(0, 0), (0.012, 0), (0.013, 0.004), (0.021, 0.014), (0.026, 0.03), (0.025, 0.0305), (0.02, 0.016), (0.011, 0.007), (0, 0.006)], china, segments=34)
    cup += kit.lathe([(0.0252, 0.0265), (0.0262, 0.0292)], cobalt, segments=34) + kit.lathe([(0.0216, 0.0152), (0.0226, 0.0178)], cobalt, segments=34)
    cup += kit.lathe([(0, 0.0065), (0.0108, 0.0074), (0.0196, 0.0162), (0.0222, 0.0225), (0, 0.0222)], tea, segments=30)
    places = [(0.03 + 0.058 * math.sin(a), 0.048, 0.062 + 0.046 * math.cos(a)) for a in (2 * math.pi * k / 5 + 0.4 for k in range(5))]
    toad = kit.blob([kit.egg((0, 0.012, 0), (0.018, 0.013, 0.02)), kit.egg((0, 0.022, 0.014), (0.013, 0.01, 0.011)), kit.ball((0.008, 0.031, 0.014), 0.0045), kit.ball((-0.008, 0.031, 0.014), 0.0045),
                     kit.egg((0.017, 0.006, -0.006), (0.008, 0.007, 0.013)), kit.egg((-0.017, 0.006, -0.006), (0.008, 0.007, 0.013))], clay, 0.005, 0.004)
    toad += kit.cylinder(0.006, 0.0016, kit.material("brass", "gold"), segments=16).turn("x", 70).move(0, 0.02, 0.026)
    toad = toad.turn("y", 30).move(0.155, 0.048, -0.02)
    caddy = kit.lathe([(0, 0), (0.03, 0), (0.032, 0.004), (0.033, 0.055), (0.028, 0.066), (0.02, 0.069)], cobalt, segments=34) + kit.lathe(
        [(0.023, 0.068), (0.023, 0.082), (0.02, 0.086), (0, 0.087)], china, segments=30)
    caddy = caddy.move(0.15, 0.048, -0.09)
    return kit.model(tray, pot, pitcher, cup.many(places), toad, caddy, colliders="box", sockets={"steam": (-0.03, 0.13, -0.02)})
