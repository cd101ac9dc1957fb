"""A cello on its spike: a waisted body, f-holes, scroll and four strings, the bow beside it."""

from skyscreen.catalogue import thing


@thing(en=("cello", "double bass", "contrabass", "viola"), zh=("大提琴", "低音提琴"), kind="prop", height=1.23, mass=3.0, sound="wood", places=("theatre",))
def cello(kit, colour="#8a3d14"):
    wood = kit.material("wood", colour, 0.22, slot="colour", coat=1.0)
    body = kit.strung("waisted", (0.74, 0.215, 0.175, 0.125), 0.12, wood, neck=0.3, strings=4, wide=0.032, bridge=0.36, head=12)
    bow = kit.capsule((0.32, 0.05, 0.02), (0.3, 0.78, -0.02), 0.005, wood, 7) + kit.strip([(0.31, 0.08, 0.035), (0.298, 0.76, 0.0)], 0.01, kit.material("rope", "white"), (1, 0, 0)) + kit.box(0.014, 0.05, 0.022, kit.material("plastic", "black"), at=(0.318, 0.06, 0.02))
    return kit.model(body.move(0, 0.12, 0).turn("x", -8), kit.cylinder(0.006, 0.13, kit.material("steel"), segments=10), bow, colliders="box", sockets={"neck": (0, 1.05, 0)})
