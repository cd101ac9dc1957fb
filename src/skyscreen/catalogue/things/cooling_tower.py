"""A cooling tower of a power station: a waisted shell of pale concrete on slanting legs, a red and white band, steam at its mouth."""

from math import cos, radians, sin

from skyscreen.catalogue import thing


@thing(en=("cooling tower", "power station tower"), zh=("冷却塔", "凉水塔"), kind="building", places=("power_station",), height=120.0, mass=2e7, sound="stone")
def cooling_tower(kit):
    grey, dark = kit.material("concrete", "#b4b0a8"), kit.material("pane", "#24282a")
    profile = [(46, 9), (41, 25), (35, 50), (30.5, 75), (29, 90), (29.6, 105), (31.5, 120)]
    shell = kit.lathe([*profile, (30.9, 120), (29, 104), (28.4, 90), (29.9, 75), (34.4, 50), (40.4, 25), (45.4, 9)], grey, segments=44)
    band = kit.lathe([(30.4, 110), (31.5, 117)], kit.material("paint", "#b8382c", 0.7), segments=44)
    legs = [((47.0 * sin(radians(a)), 0.5, 47.0 * cos(radians(a))), (45.6 * sin(radians(a + d)), 10, 45.6 * cos(radians(a + d))), 0.7) for a in range(0, 360, 10) for d in (-5, 5)]
    basin = kit.lathe([(49, 0), (49, 1.6), (48, 1.6), (48, 0.4), (0, 0.4)], grey, segments=44)
    louvre = kit.lathe([(43.5, 0.4), (43, 9)], dark, segments=32)
    return kit.model(shell, band, kit.ropes(legs, grey, 6), basin, louvre, colliders="box", sockets={"vapour": ((0, 118, 0), (0, 1, 0))})
