"""A fencing hall: grey metal pistes on a dark floor, lamps of red and green, reels and tables, spectators."""

from skyscreen.catalogue import place


@place(
    en=("fencing hall", "fencing piste", "fencing salle"),
    zh=("击剑馆", "剑道馆", "击剑赛场"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="steel",
    reverb=1.3,
    hours=16.0,
    deeds=("fencer", "fencing", "epee", "击剑", "重剑", "佩剑", "花剑"),
)
def fencing_hall(set):
    kit = set.kit
    set.stage(10.0, 1.8, 90)
    set.sports_hall(30.0, 24.0, 8.5, kit.material("rubber", "#23324c", 0.5), wall={"all": "#aab4bc", "-z": "#1c2c4a"}, rows=5, words="FENCING 击剑")
    strip, white = kit.material("steel", "#9aa2a8"), kit.material("paint", "#f0f0ea", 0.6)
    for z in (0.0, -6.0):
        set.shape("piste", kit.box(14.0, 0.03, 1.8, strip, 0.0, (0, -0.015, z)), shadow=False)
        set.lines([(x, z - 0.88, x, z + 0.88) for x in (-7.0, -5.0, -2.0, 0.0, 2.0, 5.0, 7.0)], white, 0.05, 0.02, name=f"piste lines {z:g}")
        box = kit.box(1.1, 0.42, 0.2, kit.material("paint", "#16181c"), 0.02, (0, 0.95, 0)) + kit.box(1.3, 0.95, 0.6, kit.material("cloth", "#1c3f8a"), 0.0)
        for x, tone in ((-0.36, "#ff3a2a"), (0.36, "#3aff5a")):
            box += kit.box(0.28, 0.28, 0.02, kit.material("lamp", tone, emission=2.5), 0.0, (x, 1.02, 0.11))
        set.shape("signals", box, at=(0, 0, z - 2.0), solid=True)
