"""A weightlifting stage: a wooden platform in light before a blue wall with rings of colour, a dark full house."""

from skyscreen.catalogue import place


@place(
    en=("weightlifting stage", "weightlifting platform", "weightlifting competition"),
    zh=("举重赛场", "举重台", "举重馆"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="planks",
    reverb=1.3,
    hours=19.0,
    deeds=("weightlifter", "weightlifting", "clean and jerk", "lift & barbell", "举重", "举起杠铃", "抓举", "挺举"),
)
def weightlifting_stage(set):
    kit = set.kit
    set.stage(2.4, 2.4, 0, (0.0, 0.4))
    set.sports_hall(26.0, 26.0, 8.0, kit.material("rubber", "#20242c", 0.6), wall="#161a24", ceiling="#0e1016", rows=0, dim=True)
    set.shape("platform", kit.box(4.0, 0.02, 4.0, kit.material("planks", "#c89a5c", 0.4), 0.0, (0, 0, 0.4)), kit.box(4.4, 0.012, 4.4, kit.material("rubber", "#1c3f8a"), 0.0, (0, 0, 0.4)), shadow=False)
    wall = kit.box(9.0, 3.6, 0.2, kit.material("paint", "#1f4a9a", 0.6), 0.0) + kit.text("WEIGHTLIFTING 举重", 0.5, kit.material("paper", "#f0f2f6")).move(0, 2.8, 0.12)
    for k, tone in enumerate(("#e8c01c", "#d8342c", "#2f9a4a", "#3a8ae0", "#e8702c")):
        wall += kit.torus(0.42, 0.07, kit.material("paint", tone, 0.5), (0, 0, 0), 30, 6).turn("x", 90).move(-2.4 + 1.2 * k, 1.4, 0.14)
    set.shape("wall", wall, at=(0, 0, -3.4), solid=True)
    for side, turn in (((0.0, 6.5), 180), ((-7.5, 1.5), 90), ((7.5, 1.5), -90)):
        set.stand("tiers", [(*side, turn)], 12.0, 6, 0.9, turn % 7, solid=False, shadow=False)
    set.copies("plates", plates, [(-3.0, 0, -2.4), (3.0, 0, -2.4)], solid=True)
    chalk = kit.lathe([(0.1, 0), (0.1, 0.8), (0.28, 0.84), (0.3, 0.94), (0.24, 0.9), (0, 0.9)], kit.material("paint", "#c8ccd2"), segments=16)
    set.shape("chalk", chalk, at=(-3.6, 0, 0.6), solid=True)
    for x in (-2.4, 0.0, 2.4):
        set.light((x, 5.5, 3.0), "#fff4e6", 34.0, 12.0)
        set.light((x, 5.0, -1.0), "#dce8ff", 14.0, 9.0)
    set.camera_limits((-6.0, 0.25, -3.0), (6.0, 5.0, 6.0))


def plates(kit):
    """A rack of spare discs, red, blue, yellow and green."""
    out = kit.box(1.2, 0.1, 0.4, kit.material("steel"), 0.0)
    for k, (tone, r) in enumerate((("#c8281c", 0.225), ("#1f4fb8", 0.225), ("#e8c01c", 0.22), ("#2f8a4a", 0.2), ("#e8e8e4", 0.17))):
        out += kit.cylinder(r, 0.07, kit.material("rubber", tone), (0, 0, 0), 22).turn("z", 90).move(-0.5 + 0.24 * k, 0.1 + r, 0)
    return out
