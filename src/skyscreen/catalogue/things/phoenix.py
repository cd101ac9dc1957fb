"""A phoenix: flame-feathered, a crest of gold, long trailing tail plumes with eyes."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("phoenix", "firebird", "fenghuang"),
    zh=("凤凰", "火凤凰", "朱雀", "不死鸟"),
    kind="bird",
    places=("heaven",),
    height=1.2,
    mass=6,
    aglow=True,
    sound="flesh",
)
def phoenix(kit, colour="#d8341c"):
    gold, red = kit.material("lamp", "#ffb43a", emission=0.9), kit.material("feather", "#e03a1c", slot="body")
    plumes = None
    for k in range(7):
        s = (k - 3) / 3
        path = [
            (0.04 * s, 0.0, -0.05),
            (0.14 * s, 0.05 - 0.03 * abs(s), -0.45),
            (0.26 * s, -0.02 - 0.06 * abs(s), -0.95),
            (0.34 * s, 0.06 - 0.05 * abs(s), -1.40),
        ]
        one = kit.tube(path, [0.045, 0.055, 0.045, 0.006], red, 8, smooth=5).scale(1.0, 0.45, 1.0)
        one += kit.ellipsoid(0.075, 0.014, 0.13, gold, (0.33 * s, 0.035 - 0.03 * abs(s), -1.32), 14) + kit.ellipsoid(
            0.036, 0.022, 0.06, kit.material("feather", "#1f5ab0"), (0.33 * s, 0.038 - 0.03 * abs(s), -1.32), 12
        )
        plumes = one if plumes is None else plumes + one
    crest = sum(
        (
            kit.tube(
                [(0, 0.04, 0.0), (0.02 * (k - 2), 0.13, -0.03), (0.05 * (k - 2), 0.19, -0.10)],
                [0.009, 0.010, 0.003],
                gold,
                6,
                smooth=3,
            )
            for k in range(1, 5)
        ),
        kit.tube(
            [(0, 0.04, 0.0), (-0.04, 0.13, -0.03), (-0.10, 0.19, -0.10)], [0.009, 0.010, 0.003], gold, 6, smooth=3
        ),
    )
    return kit.bird(
        colour=colour,
        wings="#f0801c",
        tips="#f8d048",
        hood="#e8481c",
        ruff="#f8c83a",
        length=1.25,
        span=2.3,
        chord=0.44,
        fingers=0.8,
        neck=0.20,
        neck_up=1.7,
        body=0.115,
        head=0.050,
        beak="#f0c23a",
        beak_length=0.08,
        hook=0.7,
        legs="#d89a2c",
        leg=0.22,
        tail=0.20,
        eye_colour="gold",
        worn=[(plumes, "tail"), (crest, "head")],
    )
