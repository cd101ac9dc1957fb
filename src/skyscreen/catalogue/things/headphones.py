"""Headphones: two padded cups on a sprung band, standing on their cups."""

from skyscreen.catalogue import thing


@thing(en=("headphones", "headphone", "headset", "earphones"), zh=("耳机", "头戴式耳机"), kind="prop", height=0.202, mass=0.3, sound="plastic")
def headphones(kit, colour="black"):
    shell, pad = kit.material("plastic", colour, 0.25, slot="colour"), kit.material("leather", "charcoal")
    cup = kit.lathe([(0, 0), (0.028, 0.002), (0.037, 0.012), (0.038, 0.024)], shell, segments=26).scale(1, 1, 1.1).turn("z", 90).move(0.098, 0.043, 0) + kit.torus(0.028, 0.012, pad, segments=26, sides=8).scale(1, 1, 1.1).turn("z", 90).move(0.068, 0.043, 0) + kit.torus(0.02, 0.002, kit.material("steel", rough=0.1), segments=22, sides=5).turn("z", 90).move(0.0965, 0.043, 0)
    band = kit.tube([(0.088, 0.06, 0), (0.094, 0.12, 0), (0.07, 0.175, 0), (0, 0.2, 0), (-0.07, 0.175, 0), (-0.094, 0.12, 0), (-0.088, 0.06, 0)], 0.006, shell, 10, smooth=5).scale(1, 1, 2.0) + kit.tube([(0.07, 0.165, 0), (0.03, 0.188, 0), (0, 0.192, 0), (-0.03, 0.188, 0), (-0.07, 0.165, 0)], 0.009, pad, 10, smooth=4).scale(1, 1, 1.6)
    return kit.model(cup.both(), band, colliders="box")
