"""A toy car of painted tin, as long as a hand, with a wind-up key."""

from skyscreen.catalogue import thing


@thing(en=("toy car", "toy truck", "model car", "matchbox car"), zh=("玩具车", "玩具汽车"), kind="prop", height=0.0652, mass=0.12, sound="plastic", places=("bedroom", "living_room", "classroom"), speed=0.8, moves="vehicle")
def toy_car(kit, colour="red"):
    s = 0.036
    body = kit.motorcar(kit.material("paint", colour, 0.25, slot="colour"), length=4.0, width=2.1, waist=1.1, height=1.8, ride=0.3, tyre=0.46, wheelbase=2.4, cabin=(-1.5, -1.0, 0.3, 0.9), bonnet=1.0, boot=1.05, lamp=0.24).scale(s)
    key = kit.torus(0.009, 0.003, kit.material("brass"), segments=14, sides=5).turn("z", 90).scale(1, 1, 1.4).move(0, 0.052, -0.084) + kit.ropes([((0, 0.036, -0.07), (0, 0.045, -0.082), 0.002)], kit.material("brass"))
    kit.hinges = {n: {**h, "at": [c * s for c in h["at"]], "radius": h["radius"] * s} for n, h in kit.hinges.items()}
    return kit.model(body, key, colliders="box")
