"""Three juggling balls that go round, over the hands of who juggles: red, yellow, blue."""

import math

from skyscreen.catalogue import thing


@thing(en=("juggling balls", "juggling ball"), zh=("杂耍球", "抛接球"), kind="prop", height=0.52, mass=0.4, sound="leather", places=("circus",))
def juggling_balls(kit, colour="red"):
    tones = (kit.material("leather", colour, 0.5, slot="colour"), kit.material("leather", "yellow", 0.5), kit.material("leather", "royal blue", 0.5))
    ring, r = 0.28, 0.05
    balls = [kit.sphere(r, tone, (ring * math.sin(2.0944 * k), ring + r + ring * math.cos(2.0944 * k), 0), 20) for k, tone in enumerate(tones)]
    # A third of a turn in the 0.45 s from hand to hand.
    return kit.model(kit.hinge("round", balls[0] + balls[1] + balls[2], (0, ring + r, 0), "z", "turn", rate=4.65, when="always"), colliders="box")
