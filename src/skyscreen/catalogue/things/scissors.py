"""Scissors, half open, with two coloured finger rings."""

from skyscreen.catalogue import thing


@thing(en=("scissors", "pair of scissors", "shears"), zh=("剪刀", "剪子"), kind="prop", height=0.196, mass=0.09, sound="metal")
def scissors(kit, colour="red"):
    steel, grip = kit.material("steel", rough=0.12), kit.material("plastic", colour, slot="colour")
    def half(s):
        blade = kit.extrude([(-0.006, 0.085), (0.006, 0.085), (0.008, 0.12), (0.001, 0.2), (-0.005, 0.12)], 0.002, steel)
        loop = kit.torus(0.017, 0.0045, grip, segments=22, sides=7).turn("x", 90).scale(0.8, 1.25, 1).move(0.012, 0.022, 0) + kit.tube([(0.006, 0.043, 0), (0.003, 0.065, 0), (0, 0.09, 0)], [0.005, 0.0045, 0.004], grip, 8)
        return (blade + loop).move(0, -0.095, 0.0012 * s).turn("z", 22 * s).move(0, 0.095, 0)
    return kit.model(half(1), half(-1).mirror(), kit.cylinder(0.004, 0.006, steel, (0, -0.003, 0), 12).turn("x", 90).move(0, 0.095, 0), colliders="box", sockets={"grip": (0, 0.02, 0)})
