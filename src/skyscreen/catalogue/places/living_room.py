"""A living room with a window, a bookshelf and a rug."""

from skyscreen.catalogue import place


@place(
    en=("living room", "room", "house interior", "home"),
    zh=("客厅", "房间", "家里", "屋里", "公寓"),
    indoor=True,
    windows=True,
    ambience=("room",),
    ground="planks",
    reverb=0.5,
    hours=16.0,
    deeds=("thanksgiving", "christmas morning", "play card", "watch tv", "chess", "board game", "打扑克", "看电视", "打牌", "年夜饭", "包饺子", "围炉"),
    life=("A family sits on a sofa and laughs",),
    pastime="reads a book on a sofa",
)
def living_room(set):
    set.stage(3.4, 2.2, 0, (0.2, 0.6))
    set.room(
        8.0, 7.0, 2.9, wall_colour="#cbb896", window=(-0.4, 0.6, 2.2, 1.75), side=(-0.5, 0.5, 2.7, 1.95), curtain="#a8583f"
    )
    k = set.kit
    oak, brass = k.material("wood", "walnut"), k.material("brass")
    rug, edge = k.material("cloth", "#8c3b32"), k.material("cloth", "#d9b98a")
    set.shape("rug", *(
        k.cylinder(r, 0.012 + 0.002 * j, paint, (0.2, 0.002, 0.6), 48)
        for j, (r, paint) in enumerate(((1.7, edge), (1.6, rug), (1.05, edge), (1.0, rug)))
    ))
    # The far wall: books beside the window, a deep sill under it.
    set.put("bookshelf", (2.1, -3.28), 0, shadow=False)
    set.put("bookshelf", (3.35, -3.28), 0, seed=1, shadow=False)
    set.niche("windowsill", -0.4, -3.19)
    set.plant((-2.2, -3.05), 1.5)
    set.fit("picture", "-z", -2.6, wide=0.55, tall=0.7, y=1.35)
    # A reading corner at the side window.
    set.put("sofa", (-3.2, 0.2), 90, colour="#3f6a66")
    set.put("table", (-3.45, -1.5), 0, length=0.55, width=0.55)
    set.put("table_lamp", (-3.45, -1.5), 0, y=0.75, solid=False)
    set.plant((-3.35, 2.5), 1.4, pot="cream")
    # Fireplace wall and the wall behind the camera.
    stone, dark = k.material("brick", "#9a6a54"), k.material("paint", "black", 0.9)
    fire = (
        k.box(0.32, 1.05, 0.34, stone, 0.01, (-0.62, 0, 0.17))
        + k.box(0.32, 1.05, 0.34, stone, 0.01, (0.62, 0, 0.17))
        + k.box(1.56, 0.32, 0.34, stone, 0.01, (0, 0.75, 0.17))
        + k.box(0.95, 0.76, 0.02, dark, 0.0, (0, 0, 0.02))
        + k.box(1.75, 0.07, 0.44, oak, 0.012, (0, 1.07, 0.2))
    )
    logs = sum(
        k.capsule((-0.26, 0.08 + 0.1 * j, 0.14), (0.26, 0.08 + 0.1 * j, 0.2 - 0.08 * j), 0.055, k.material("bark"), 10)
        for j in range(2)
    )
    if set.night:
        logs += k.blaze(0.42, 0.36, 0.12, (0, 0.12, 0.17))
        set.light((3.35, 0.35, 0.5), "#ff9140", 3.0, 6, flicker=0.5)
    set.shape("fireplace", (fire + logs).turn("y", -90).move(4.0, 0, 0.5))
    set.fit("picture", "+x", 0.5, wide=0.9, tall=0.6, y=1.5)
    for z, what, colour in ((-0.1, "vase", "teal"), (1.1, "teapot", "cream")):
        set.put(what, (3.78, z), -60, y=1.14, colour=colour, solid=False, shadow=False)
    set.put("candle", (3.78, 0.85), 0, y=1.14, solid=False, shadow=False)
    set.fit("door", "+x", -1.9, colour="#8a6a4a")
    set.fit("door", "+z", -2.2, colour="#8a6a4a")
    set.fit("picture", "+z", -0.9, wide=0.5, tall=0.62, y=1.35)
    set.fit("picture", "+z", -0.1, wide=0.5, tall=0.4, y=1.5)
    board = k.box(1.5, 0.72, 0.4, oak, 0.012, (0, 0.1, 0)) + sum(
        k.box(0.68, 0.56, 0.02, oak, 0.0, (x, 0.18, 0.2)) + k.sphere(0.018, brass, (x * 0.3, 0.46, 0.22), 10)
        for x in (-0.36, 0.36)
    )
    set.shape("sideboard", board.turn("y", 180).move(-1.5, 0, 3.25))
    set.put("table_lamp", (-1.9, 3.25), 0, y=0.82, colour="mustard", solid=False)
    set.put("guitar", (0.7, 3.3), 180)
    set.put("chair", (3.2, 2.6), -135)
    set.plant((3.5, 3.0), 1.0)
    set.pendant((0.2, 0.4), 0.55, "#b08a4a", 3.2)
