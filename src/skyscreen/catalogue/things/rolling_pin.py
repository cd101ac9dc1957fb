"""A wooden rolling pin with turned handles."""

from skyscreen.catalogue import thing


@thing(
    en=("rolling pin",),
    zh=("擀面杖", "擀面棍"),
    kind="prop", height=0.06, mass=0.6, sound="wood", places=("kitchen",),
)  # fmt: skip
def rolling_pin(kit, colour="tan"):
    wood, dark = kit.material("wood", colour, 0.4, slot="colour"), kit.material("wood", "walnut", 0.4)
    barrel = kit.lathe([(0, -0.13), (0.028, -0.13), (0.03, -0.125), (0.03, 0.125), (0.028, 0.13), (0, 0.13)], wood, segments=28)
    grip = kit.lathe([(0.008, 0.13), (0.008, 0.14), (0.012, 0.15), (0.014, 0.18), (0.011, 0.215), (0, 0.222)], dark, segments=18)
    return kit.model((barrel + grip + grip.mirror("y")).turn("z", 90).move(0, 0.03, 0), colliders="box")
