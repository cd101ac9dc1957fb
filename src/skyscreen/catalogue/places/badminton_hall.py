"""A badminton hall: green courts with white lines and nets under a high roof, tiers of spectators."""

from skyscreen.catalogue import place


@place(
    en=("badminton hall", "badminton court"),
    zh=("羽毛球馆", "羽毛球场"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="rubber",
    reverb=1.4,
    hours=15.0,
    deeds=("badminton", "shuttlecock", "羽毛球"),
    life=("Two girls hit a shuttlecock",),
)
def badminton_hall(set):
    kit = set.kit
    set.stage(4.0, 4.0, 0, (0.0, 3.4))
    set.sports_hall(34.0, 28.0, 10.0, kit.material("planks", "#b88a58", 0.3), wall={"all": "#c8d0d0", "-z": "#1f5a4a"}, words="BADMINTON 羽毛球")
    mat, white, net = kit.material("rubber", "#2a7a52", 0.5), kit.material("paint", "#f0f0ea", 0.7), kit.material("rope", "#3a2f28")
    for x in (0.0, -8.4, 8.4):
        set.shape("mat", kit.box(7.4, 0.004, 15.0, mat, 0.0, (x, 0, 0)), shadow=False)
        set.court(6.1, 13.4, white, at=(x, 0.0), across=(-5.94, -1.98, 1.98, 5.94), along=(-2.59, 2.59, 0.0), wide=0.04)
        posts = kit.ropes([((x + s * 3.05, 0, 0), (x + s * 3.05, 1.55, 0), 0.03) for s in (-1, 1)], kit.material("steel"), 7)
        mesh = [((x - 3.05 + 0.11 * k, 0.79, 0), (x - 3.05 + 0.11 * k, 1.53, 0), 0.003) for k in range(56)] + [((x - 3.05, 0.8 + 0.105 * k, 0), (x + 3.05, 0.8 + 0.105 * k, 0), 0.003) for k in range(7)]
        set.shape("net", posts, kit.ropes(mesh, net, 3), kit.box(6.1, 0.075, 0.012, white, 0.0, (x, 1.47, 0)))
    set.put("bench", (-5.0, -8.0), solid=True)
