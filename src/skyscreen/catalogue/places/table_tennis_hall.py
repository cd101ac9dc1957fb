"""A table-tennis hall: blue tables with nets on a red floor, low barriers round each, tiers of spectators, bright lamps."""

from skyscreen.catalogue import place


@place(
    en=("table tennis hall", "ping pong hall", "table tennis arena"),
    zh=("乒乓球馆", "乒乓球室", "乒乓球赛场"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="rubber",
    reverb=1.2,
    hours=15.0,
    deeds=("table tennis", "ping pong", "ping-pong", "乒乓"),
    life=("Two boys play table tennis",),
)
def table_tennis_hall(set):
    kit = set.kit
    set.stage(3.0, 2.2, 0, (0.0, 2.7))
    set.sports_hall(24.0, 26.0, 8.0, kit.material("rubber", "#a8343a", 0.5), wall={"all": "#c4ccd4", "-z": "#22406e"}, words="TABLE TENNIS 乒乓球")
    # The middle table lies before the stage; who plays stands at its near end.
    for x, z in ((0.0, 0.0), (-5.2, -1.0), (5.2, -1.0), (-3.2, -8.0), (3.2, -8.0)):
        set.put("ping_pong_table", (x, z))
    pad = kit.box(1.4, 0.72, 0.06, kit.material("cloth", "#1f3f8a"), 0.01)
    rows = [(x + 1.45 * k, 0, z) for x, z in ((-2.2, -4.4),) for k in range(4)] + [(s * 2.6, 0, -3.6 + 1.45 * k, 90) for s in (-1, 1) for k in range(5)]
    set.shape("barriers", pad.many(rows))
    score = kit.box(0.5, 0.3, 0.04, kit.material("paint", "#16181c"), 0.01, (0, 0.75, 0)) + kit.text("9:7", 0.2, kit.material("lamp", "#ffd23a", emission=1.5)).move(0, 0.9, 0.03)
    set.shape("score", score, kit.box(0.6, 0.75, 0.4, kit.material("wood", "#8a6a48"), 0.0), at=(-2.1, 0, 0), turn=50, solid=True)
