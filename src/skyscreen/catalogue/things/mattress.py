"""A quilted mattress with piping and a pillow."""

from skyscreen.catalogue import thing


@thing(en=("mattress", "futon", "sleeping mat"), zh=("床垫", "褥子"), kind="furniture", height=0.35, mass=22.0, sound="cloth", places=("bedroom",))
def mattress(kit, colour="white"):
    cloth, blue = kit.material("cloth", colour, slot="colour"), kit.material("cloth", "sky")
    bed = kit.box(1.4, 0.22, 1.95, cloth, 0.05)
    pipes = sum(kit.tube([(0.69, y, 0.965), (0.69, y, -0.965), (-0.69, y, -0.965), (-0.69, y, 0.965), (0.69, y, 0.965)], 0.012, blue, 6) for y in (0.04, 0.18))
    tufts = kit.ellipsoid(0.03, 0.008, 0.03, blue, segments=10).many([(-0.52 + 0.26 * i, 0.221, -0.78 + 0.26 * j) for i in range(5) for j in range(7)])
    return kit.model(bed, pipes, tufts, kit.ellipsoid(0.3, 0.08, 0.2, cloth, (0, 0.27, -0.7), 22), colliders="box", sockets={"seat": (0, 0.22, 0)})
