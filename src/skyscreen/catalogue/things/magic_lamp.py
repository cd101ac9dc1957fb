"""A genie's oil lamp of brass: long spout, domed lid, looped handle."""

from skyscreen.catalogue import thing


@thing(en=("magic lamp", "genie lamp", "aladdin's lamp", "genie's lamp"), zh=("神灯", "阿拉丁神灯"), kind="prop", places=("indian_bazaar",), height=0.17, mass=1.2, sound="metal")
def magic_lamp(kit, colour="#d8a43a"):
    gold = kit.material("brass", colour, slot="colour")
    body = kit.lathe([(0, 0), (0.048, 0), (0.05, 0.006), (0.022, 0.018), (0.018, 0.028), (0.055, 0.042), (0.075, 0.066), (0.07, 0.086), (0.04, 0.102), (0.034, 0.106)], gold, segments=44).scale(1.15, 1, 0.95)
    lid = kit.lathe([(0.043, 0.104), (0.044, 0.108), (0.034, 0.122), (0.012, 0.135), (0.006, 0.142), (0.01, 0.15), (0.008, 0.158), (0, 0.168)], gold, segments=36)
    spout = kit.tube([(0.055, 0.062, 0), (0.1, 0.062, 0), (0.14, 0.082, 0), (0.175, 0.118, 0)], [0.034, 0.024, 0.015, 0.013], gold, 18, smooth=6) + kit.torus(0.0135, 0.003, gold, segments=20, sides=8).turn("z", -46).move(0.177, 0.12, 0)
    loop = kit.tube([(-0.075, 0.06, 0), (-0.115, 0.058, 0), (-0.14, 0.085, 0), (-0.125, 0.12, 0), (-0.09, 0.118, 0), (-0.07, 0.09, 0)], [0.009, 0.0075, 0.0065, 0.006, 0.006, 0.007], gold, 12, smooth=6)
    gems = kit.ellipsoid(0.009, 0.009, 0.004, kit.material("glass", "#c0203a"), segments=14)
    ring = sum(gems.move(0, 0.066, 0.0725).turn("y", 360 * k / 10).scale(1.15, 1, 0.95) for k in (0, 1, 2, 8, 9, 4, 5, 6))
    beads = kit.sphere(0.0035, gold, segments=8).move(0, 0.103, 0.04).copy_round(24)
    return kit.model(body, lid, spout, loop, ring, beads, colliders="box", sockets={"grip": (-0.12, 0.085, 0)})
