"""A hanukkiah: nine arms of brass on a foot, the middle one raised, a burning candle in each."""

import math

from skyscreen.catalogue import thing


@thing(en=("menorah", "hanukkiah", "hanukkah candles", "candelabra", "candelabrum"), zh=("光明节灯台", "七枝烛台", "枝状烛台"), kind="light", height=0.44, mass=1.6, sound="metal", places=("living_room",))
def menorah(kit, colour="cream"):
    brass, wax = kit.material("brass"), kit.material("plastic", colour, 0.4, slot="colour")
    stem = kit.lathe([(0, 0), (0.075, 0), (0.08, 0.008), (0.05, 0.02), (0.02, 0.035), (0.012, 0.06), (0.02, 0.09), (0.011, 0.11), (0.011, 0.29), (0, 0.29)], brass, segments=28)
    bow = lambda r: kit.tube([(r * math.cos(a), 0.26 - r * math.sin(a), 0) for a in (math.pi * k / 16 for k in range(17))], 0.007, brass, 8)
    arms = bow(0.05) + bow(0.095) + bow(0.14) + bow(0.185)
    places = [(x, 0.26) for r in (0.05, 0.095, 0.14, 0.185) for x in (-r, r)] + [(0.0, 0.29)]
    cup = kit.lathe([(0.007, 0), (0.014, 0.012), (0.013, 0.02), (0, 0.014)], brass, segments=14)
    candle = kit.cylinder(0.008, 0.085, wax, segments=12)
    at = [(x, y, 0.0) for x, y in places]
    model = stem + cup.many(at) + candle.many([(x, y + 0.014, z) for x, y, z in at])
    flames = [kit.flame(0.034, 0.006, (x, y + 0.1, z)) for x, y, z in at]
    return kit.model(model, arms, *flames, colliders="box", lights=[kit.light((0, 0.42, 0.03), "#ffa44c", 1.8, 4.5, flicker=0.4)])
