"""A spiral galaxy as a disc of stars that turns: a bright middle, arms, and the Sun's place in it; from above or from the edge."""

from math import cos, exp, pi, sin

from skyscreen.catalogue import thing


@thing(en=("galaxy model", "galaxy", "spiral galaxy", "milky way model"), zh=("星系模型", "星系", "银河系模型"), kind="prop", height=2.0, mass=20.0, sound="glass", places=("space", "studio"))
def galaxy_model(kit, tilt=60.0, sun=1):
    """`tilt`: degrees by which the disc's face leans to the lens: 60 shows the arms, 4 the edge."""
    rng, r, y = kit.random("stars"), 1.15, 1.05
    grain = lambda size, paint: kit.spikes([((0, -size, 0), (0, 1.2 * size, 0), size)], paint, 3)
    tones = (("#9fc4ff", 1.4, 0.012, 280), ("#fff2d8", 1.4, 0.010, 340), ("#ff9ab4", 1.0, 0.014, 70))
    disc = kit.sphere(0.2, kit.material("lamp", "#ffe2a4", emission=2.2), (0, 0, 0), 18).scale(1.0, 0.62, 1.0)
    heart = []
    for _ in range(160):
        a, d, h = rng.uniform(0, 2 * pi), 0.36 * rng.random() ** 0.6, 0.1 * rng.gauss(0, 1)
        heart.append((d * cos(a), h * exp(-3 * d), d * sin(a), 0, rng.uniform(0.6, 1.2)))
    disc += grain(0.011, kit.material("lamp", "#ffd890", emission=1.6)).many(heart)
    for tone, glow, size, count in tones:
        spots = []
        for k in range(count):
            d = 0.22 + (r - 0.22) * rng.random() ** 0.75
            # Two great arms and two lesser ones: logarithmic spirals of 13 degrees' pitch, as the Milky Way's are thought to be.
            arm = (k % 4) * pi / 2
            wide = rng.gauss(0, 0.16 if k % 2 else 0.26)
            a = arm + 4.33 * (d / 0.3 - 1.0) / (1.0 + 0.45 * (d / 0.3 - 1.0)) * 0.62 + wide
            spots.append((d * cos(a), 0.02 * rng.gauss(0, 1), d * sin(a), 0, rng.uniform(0.6, 1.3)))
        disc += grain(size, kit.material("lamp", tone, emission=glow)).many(spots)
    face = tilt * pi / 180
    way = (0.0, cos(face), sin(face))
    turned = disc.turn("x", tilt).move(0, y, 0)
    parts = [kit.hinge("disc", turned, (0, y, 0), way, "turn", rate=0.09, when="always")]
    points = {"middle": (0.0, y + 0.22, 0.15), "arm": (0.62, y - 0.62 * sin(face), 0.62 * cos(face), "disc"), "edge": (-1.1, y + 0.06, 0.0)}
    if sun:
        # 26,000 of the disc's 50,000 light years from the middle.
        x, z = -0.52 * r * cos(0.5), 0.52 * r * sin(0.5)
        at = (x, y - z * sin(face), z * cos(face))
        parts.append(kit.hinge("sun", kit.torus(0.06, 0.01, kit.material("lamp", "#ffd21e", emission=2.0), (0, 0, 0), 28, 6).turn("x", tilt).move(*at) + kit.sphere(0.024, kit.material("lamp", "#ffd21e", emission=4.0), at, 10), (0, y, 0), way, "turn", rate=0.09, when="always"))
        points["sun"] = (*at, "sun")
    return kit.model(*parts, kit.cylinder(0.2, 0.03, kit.material("wood", "walnut"), (0, 0, 0), 24), colliders="none", mass=20.0, facts=kit.pointed(**points))
