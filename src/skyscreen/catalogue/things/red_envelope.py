"""A red envelope with a gold character, two more fanned behind it and gold coins in front."""

from skyscreen.catalogue import thing


@thing(
    en=("red envelope", "red packet", "hongbao"),
    zh=("红包", "利是", "压岁钱"),
    kind="prop",
    places=("spring_festival",),
    height=0.19,
    mass=0.02,
    sound="cloth",
)
def red_envelope(kit, colour="#c4161c", word="福"):
    red, deep = kit.material("paper", colour, 0.45, slot="colour"), kit.material("paper", kit.mix(colour, "black", 0.22), 0.5)
    gold = kit.material("brass", "gold", 0.2)
    body = kit.box(0.088, 0.166, 0.004, red, 0.0012)
    flap = kit.extrude([(-0.043, 0.165), (0.043, 0.165), (0.03, 0.135), (0.012, 0.123), (-0.012, 0.123), (-0.03, 0.135)], 0.0015, deep).move(0, 0, 0.0024)
    ring = kit.torus(0.03, 0.0012, gold, segments=40, sides=6).turn("x", 90).move(0, 0.07, 0.0022)
    text = kit.text(word, 0.046, gold, depth=0.0008).move(0, 0.07, 0.0021) if word else ring
    seal = kit.cylinder(0.009, 0.0016, gold, segments=24).turn("x", 90).move(0, 0.125, 0.003)
    edge = kit.tube([(x, y, 0.0022) for x, y in ((-0.039, 0.008), (0.039, 0.008), (0.039, 0.118), (-0.039, 0.118), (-0.039, 0.008))], 0.0007, gold, 4)
    edge += kit.tube([(x, y, 0.0022) for x, y in ((-0.036, 0.011), (0.036, 0.011), (0.036, 0.115), (-0.036, 0.115), (-0.036, 0.011))], 0.0004, gold, 4)
    cloud = kit.torus(0.006, 0.0008, gold, segments=18, sides=5, at=(0, 0, 0)).turn("x", 90)
    clouds = cloud.many([(x, y, 0.0023, 0, s) for x, y, s in ((-0.027, 0.022, 1.0), (-0.017, 0.019, 0.7), (0.027, 0.022, 1.0), (0.017, 0.019, 0.7), (-0.028, 0.106, 0.7), (0.028, 0.106, 0.7))])
    one = body + flap + ring + text + seal + edge + clouds
    front = one.turn("x", -12).move(0, 0.002, 0.02)
    left, right = one.turn("z", 17).turn("x", -12).move(-0.03, 0.012, 0.0), one.turn("z", -17).turn("x", -12).move(0.03, 0.012, -0.012)
    coin = kit.lathe([(0.0045, 0), (0.0135, 0), (0.014, 0.0006), (0.014, 0.0017), (0.0135, 0.0023), (0.0045, 0.0023), (0.0045, 0)], gold, segments=30)
    coin += kit.torus(0.0125, 0.0006, gold, (0, 0.0023, 0), 28, 5)
    coins = coin.many([(-0.045, 0, 0.065), (-0.022, 0, 0.075), (-0.036, 0.0025, 0.069, 30), (0.045, 0, 0.06), (0.062, 0, 0.045), (0.05, 0.0025, 0.055, 20), (0.055, 0.005, 0.053), (0.02, 0, 0.08)])
    ingot = kit.blob([kit.egg((0, 0.008, 0), (0.02, 0.009, 0.011)), kit.egg((0.016, 0.014, 0), (0.007, 0.009, 0.009)), kit.egg((-0.016, 0.014, 0), (0.007, 0.009, 0.009)), kit.egg((0, 0.017, 0), (0.011, 0.009, 0.008))],
                     gold, 0.005, 0.003).move(0.012, 0, 0.06)
    return kit.model(left, right, front, coins, ingot, colliders="box")
