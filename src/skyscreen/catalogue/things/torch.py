"""A burning torch: a wooden shaft bound with cloth, flames on its head."""

from skyscreen.catalogue import thing


@thing(en=("torch", "burning torch", "flaming torch", "olympic torch"), zh=("火把", "火炬"), kind="light", height=0.96, mass=0.8, sound="wood", places=("cave", "castle_hall"))
def torch(kit, colour="oak"):
    flame = kit.blaze(0.12, 0.36)
    head = kit.lathe([(0.02, 0.5), (0.045, 0.53), (0.05, 0.62), (0.04, 0.65), (0, 0.66)], kit.material("cloth", "#4a3424"), segments=16) + sum(kit.torus(0.047, 0.006, kit.material("rope"), (0, y, 0), 16, 5) for y in (0.55, 0.59))
    return kit.model(kit.cylinder(0.017, 0.55, kit.material("wood", colour, slot="colour"), segments=10, top=0.024), head, flame.move(0, 0.6, 0), colliders="box", lights=[kit.light((0, 0.85, 0), "#ff9a40", 3.5, 8, flicker=0.6)], sockets={"fire": (0, 0.64, 0), "grip": (0, 0.15, 0)})
