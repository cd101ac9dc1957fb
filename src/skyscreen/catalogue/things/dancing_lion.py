"""A lion of the lion dance: a great painted head with rolling eyes, a shaggy cloth over two dancers, four trousered legs."""

from skyscreen.catalogue import thing


@thing(
    en=("lion dance", "dancing lion", "lion dancer", "chinese dancing lion", "lion dance costume"),
    zh=("舞狮", "狮舞", "醒狮", "南狮", "舞狮队", "舞狮表演"),
    kind="quadruped", places=("spring_festival", "temple_fair", "old_town"), height=2.05, mass=150.0, sound="cloth",
    motions=("lion_dance",), own={"dance": "lion_dance", "play": "lion_dance", "walk": "lion_dance"},
)
def dancing_lion(kit, colour="red", trim="gold"):
    red, gold = kit.material("paint", colour, 0.35, slot="colour"), kit.material("paint", trim, 0.3, slot="trim")
    white, black, fluff = kit.material("paint", "white", 0.4), kit.material("paint", "black", 0.15), kit.material("fur", "#fbf3e2")
    # The mask is lifted over the dancer's own head and four times as wide as it: 0.8 m, as they are made.
    mask = kit.blob(
        [kit.egg((0, 0.14, 0.0), (0.36, 0.30, 0.32)), kit.egg((0, 0.02, 0.26), (0.33, 0.13, 0.26)), kit.ball((0.24, 0.04, 0.28), 0.13),
         kit.ball((-0.24, 0.04, 0.28), 0.13), kit.egg((0, 0.34, 0.10), (0.22, 0.14, 0.18))], red, 0.07, 0.04)
    jaw = kit.ellipsoid(0.27, 0.06, 0.24, red, (0, -0.24, 0.22), 24) + kit.ellipsoid(0.22, 0.03, 0.20, kit.material("silk", "#f08a9a"), (0, -0.185, 0.23), 20)
    lip = kit.torus(0.30, 0.03, fluff, segments=36, sides=8).scale(1, 1, 0.86).move(0, -0.08, 0.22) + kit.torus(0.27, 0.028, fluff, segments=36, sides=8).scale(1, 1, 0.88).move(0, -0.22, 0.22)
    eye = kit.sphere(0.105, white, (0.165, 0.21, 0.27), 24) + kit.sphere(0.062, black, (0.180, 0.215, 0.335), 18) + kit.torus(0.108, 0.022, gold, segments=26, sides=8).turn("x", 84).move(0.168, 0.21, 0.29)
    eye += kit.sphere(0.018, white, (0.195, 0.24, 0.39), 8) + kit.tube([(0.05, 0.34, 0.30), (0.16, 0.40, 0.29), (0.30, 0.34, 0.22)], [0.03, 0.055, 0.03], fluff, 10, smooth=4)
    nose = kit.sphere(0.07, gold, (0, 0.13, 0.47), 16) + kit.sphere(0.045, gold, (0.07, 0.11, 0.45), 12).both()
    horn = kit.tube([(0, 0.42, 0.08), (0, 0.56, 0.06), (0, 0.64, -0.02)], [0.07, 0.045, 0.012], gold, 12, smooth=4)
    mirror = kit.cylinder(0.06, 0.02, kit.material("steel", "white", 0.08)).turn("x", 62).move(0, 0.38, 0.27)
    ear = kit.ellipsoid(0.05, 0.14, 0.09, red, segments=14).turn("z", -48).move(0.40, 0.30, 0.0) + kit.ellipsoid(0.03, 0.09, 0.06, fluff, segments=12).turn("z", -48).move(0.42, 0.30, 0.03)
    puff = kit.sphere(0.055, gold, (0.14, 0.50, 0.02), 14) + kit.sphere(0.05, white, (0.24, 0.46, -0.04), 12)
    beard = kit.tube([(0, -0.28, 0.34), (0.01, -0.42, 0.36), (0, -0.56, 0.30)], [0.06, 0.05, 0.008], fluff, 10, smooth=4)
    beard += kit.tube([(0.15, -0.27, 0.30), (0.17, -0.38, 0.32), (0.16, -0.48, 0.28)], [0.045, 0.036, 0.008], fluff, 9, smooth=4).both()
    ruff = kit.torus(0.37, 0.07, fluff, segments=30, sides=9).turn("x", 78).move(0, 0.10, -0.12)
    head = mask + jaw + lip + (eye + ear + puff).both() + nose + horn + mirror + beard + ruff
    cuff = kit.torus(0.085, 0.035, red, segments=18, sides=8) + kit.torus(0.09, 0.03, fluff, (0, 0.06, 0), 18, 8)
    return kit.quadruped(
        colour=kit.mix(trim, "#f4b41a", 0.5), second="#fbf3e2", dark=colour, pattern="saddle", withers=1.25, back=0.98, chest=0.20,
        width=0.20, waist=0.19, rump=0.20, leg=0.085, shank=0.062, foot=0.06, bend=0.55, stance=0.13, neck=0.16, neck_rise=38.0,
        neck_width=0.15, head=0.12, muzzle=0.10, muzzle_width=0.07, ears="round", ear=0.03, eye=0.012, tail=0.30, tail_up=0.8, tail_tuft=0.3,
        fur=0.085, shag=0.5, locks=7000, nose="black",
        worn=((head, "head"), *((cuff, name) for name in ("carpus_l", "carpus_r", "hock_l", "hock_r"))),
    )
