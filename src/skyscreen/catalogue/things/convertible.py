"""A convertible: the roof folded down behind two rows of leather seats, a raked windscreen, chrome."""

from skyscreen.catalogue import thing


@thing(en=("convertible", "cabriolet", "roadster", "open-top car"), zh=("敞篷车", "敞篷跑车"), kind="vehicle", height=1.39, mass=1300.0, sound="metal", places=("country_road", "beach", "city_street"), speed=11.0, manned=True)
def convertible(kit, colour="turquoise", seats="cream", clear=False):
    paint, hide, black = kit.material("carpaint", colour, slot="colour"), kit.material("leather", seats, slot="seats"), kit.material("rubber", "black")
    body = kit.motorcar(paint, clear=clear, length=4.5, width=1.8, waist=0.94, height=1.36, ride=0.24, tyre=0.33, wheelbase=2.65, cabin=(-1.35, -1.0, 0.35, 0.85), bonnet=0.88, boot=0.94, open_=True, spokes=8)
    well = kit.box(1.5, 0.06, 2.0, kit.material("leather", "black"), 0.02, at=(0, 0.93, -0.45))
    # The coachwork is closed at the belt line: who drives is seen from the ribs up, the hips 25 cm under the door's edge.
    seat = kit.box(0.56, 0.3, 0.12, hide, 0.06).turn("x", -12).move(0.38, 0.92, -0.3) + kit.box(0.3, 0.17, 0.1, hide, 0.05).turn("x", -12).move(0.38, 1.22, -0.36)
    bench = kit.box(1.3, 0.1, 0.4, hide, 0.05, at=(0, 0.94, -0.9)) + kit.box(1.35, 0.32, 0.12, hide, 0.06, at=(0, 0.96, -1.15))
    hood = kit.capsule((-0.66, 1.0, -1.42), (0.66, 1.0, -1.42), 0.13, kit.material("cloth", "black"), 12)
    wheel = kit.torus(0.17, 0.016, black, segments=22, sides=6).turn("x", 60).move(0.38, 1.03, 0.4)
    chrome = kit.box(0.03, 0.03, 3.6, kit.material("steel", rough=0.1), 0.01, at=(0.9, 0.66, 0)).both()
    return kit.model(body, well, seat.both(), bench, hood, wheel, chrome, colliders="box", lights=[kit.light((x, 0.7, 2.4), "cream", 6, 14, "spot", (0, -0.15, 1), 28) for x in (0.55, -0.55)],
                     sockets={"seat": (0.38, 0.68, -0.08)}, facts={"wheels": [0.33], "wheelbase": 2.65})
