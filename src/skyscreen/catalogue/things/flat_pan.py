"""A flat pan by itself, to fry and to toss in."""

from skyscreen.catalogue import thing


@thing(en=("flipping pan", "crepe pan"), zh=("平锅", "薄饼锅"), kind="prop", height=0.075, mass=1.1, sound="metal", places=("kitchen",))
def flat_pan(kit, colour="#2c2e32"):
    iron = kit.material("iron", colour, 0.4, slot="colour")
    dish = kit.lathe([(0.0, 0.0), (0.135, 0.0), (0.165, 0.035), (0.168, 0.038), (0.16, 0.037), (0.132, 0.007), (0.0, 0.006)], iron, segments=44)
    handle = kit.tube([(0, 0.032, 0.16), (0, 0.05, 0.22), (0, 0.062, 0.36)], [0.013, 0.013, 0.015], kit.material("plastic", "#1c1d20", 0.5), 12, smooth=4)
    return kit.model(dish, handle, colliders="cylinder", sockets={"handle": (0, 0.06, 0.32), "food": (0, 0.008, 0)})
