"""A baseball bat with a glove holding a ball."""

import math

from skyscreen.catalogue import thing


@thing(en=("baseball bat", "baseball glove", "baseball", "baseball mitt"), zh=("棒球棒", "球棒", "棒球手套", "棒球", "球棍"), kind="prop", height=0.19,
       mass=1.5, sound="wood", places=("park",))
def baseball_bat(kit, colour="oak"):
    ash, hide = kit.material("wood", colour, slot="colour"), kit.material("leather", "#9a5524")
    dark, white = kit.material("leather", "chocolate"), kit.material("leather", "white", 0.5)
    red = kit.material("rope", "red")
    bat = kit.lathe([(0, 0), (0.022, 0.002), (0.024, 0.012), (0.0135, 0.025), (0.0125, 0.1), (0.015, 0.25), (0.024, 0.45), (0.033, 0.6),
                     (0.034, 0.78), (0.03, 0.83), (0.015, 0.845), (0, 0.847)], ash, segments=24)
    bat += kit.lathe([(0.0145, 0.03), (0.0142, 0.1), (0.0158, 0.22)], kit.material("cloth", "charcoal"), segments=20)
    bat += kit.torus(0.0335, 0.002, kit.material("paint", "black"), (0, 0.62, 0), 24, 5)
    bat = bat.turn("x", 90).turn("y", 24).move(-0.24, 0.034, -0.42)
    palm = kit.blob([kit.egg((0.1, 0.05, 0.08), (0.085, 0.05, 0.1)), kit.egg((0.1, 0.085, 0.02), (0.075, 0.05, 0.05))], hide, 0.03, 0.014)
    fingers = kit.blob([kit.limb((0.04 + 0.038 * k, 0.06, 0.0), (0.02 + 0.05 * k, 0.15, -0.035 - 0.01 * math.sin(1.2 * k)), 0.03, 0.024)
                        for k in range(4)], hide, 0.012, 0.012)
    thumb = kit.blob([kit.limb((0.17, 0.05, 0.1), (0.215, 0.14, 0.05), 0.034, 0.026)], hide, 0.01, 0.012)
    web = kit.sheet(lambda u, v: (0.17 + 0.045 * u, 0.075 + 0.085 * v, -0.03 + 0.08 * u), 4, 4, dark)
    web += kit.sheet(lambda u, v: (0.17 + 0.045 * u, 0.075 + 0.085 * v, -0.034 + 0.08 * u), 4, 4, dark, flip=True)
    ball = kit.sphere(0.037, white, (0.115, 0.145, 0.055), 22)
    stitch = kit.torus(0.0365, 0.0014, red, (0, 0, 0), 30, 5).turn("x", 62).move(0.115, 0.155, 0.062)
    return kit.model(bat, palm, fingers, thumb, web, ball, stitch, colliders="box", sockets={"handle": (-0.2, 0.034, -0.34)})
