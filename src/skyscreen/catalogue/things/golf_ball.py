"""A golf ball with its dimples on a wooden tee."""

from math import cos, sin

from skyscreen.catalogue import thing


@thing(en=("golf ball", "golf balls"), zh=("高尔夫球",), kind="prop",
    places=("golf_course",), height=0.0838, mass=0.046, sound="plastic")
def golf_ball(kit, colour="#f6f4ee"):
    white, dent = kit.material("plastic", colour, 0.25, slot="colour"), kit.material("plastic", "#c4c2bc", 0.5)
    ball = kit.sphere(0.0214, white, (0, 0.062, 0), 30)
    spots = []
    for k in range(110):
        y = 1 - 2 * (k + 0.5) / 110
        r = (1 - y * y) ** 0.5
        spots.append((0.0208 * r * cos(2.39996 * k), 0.062 + 0.0208 * y, 0.0208 * r * sin(2.39996 * k)))
    dimples = kit.sphere(0.0012, dent, (0, 0, 0), 6).many(spots)
    tee = kit.lathe([(0, 0), (0.0018, 0.004), (0.002, 0.03), (0.0035, 0.036), (0.0065, 0.041), (0.0065, 0.0425), (0, 0.041)], kit.material("wood", "#d8a860"), segments=16)
    return kit.model(ball, dimples, tee, colliders="box")
