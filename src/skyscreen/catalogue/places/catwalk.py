"""A fashion show: a white catwalk between dark rows of guests, flashes, a bright wall, lamps on trusses."""

from skyscreen.catalogue import place


@place(
    en=("catwalk", "runway show", "fashion show", "fashion runway", "runway"),
    zh=("秀场", "时装秀", "时装周", "t台", "伸展台"),
    indoor=True,
    ambience=("crowd", "room"),
    ground="plastic",
    reverb=0.9,
    hours=20.0,
    deeds=("catwalk", "fashion show", "fashion model", "supermodel", "runway & model", "走秀", "t台", "时装秀", "超模", "模特"),
    life=("Two women walk",),
)
def catwalk(set):
    kit = set.kit
    set.stage(14.0, 1.8, 0, (0.0, 0.0))
    set.sports_hall(18.0, 26.0, 6.0, kit.material("plastic", "#101216", 0.2), wall="#15171c", ceiling="#0c0d10", rows=0, dim=True)
    set.shape("runway", kit.box(2.6, 0.02, 20.0, kit.material("plastic", "#eceef0", 0.08), 0.0, (0, 0, -1.0)), kit.box(0.06, 0.03, 20.0, kit.material("lamp", "#ffffff", emission=2.5), 0.0).many([(s * 1.34, 0, -1.0) for s in (-1, 1)]), shadow=False)
    wall = kit.box(7.0, 4.6, 0.2, kit.material("paint", "#e8eaee", 0.5), 0.0) + kit.text("MODE 时装", 0.9, kit.material("paint", "#1a1c22")).move(0, 3.2, 0.12)
    set.shape("wall", wall, at=(0, 0, -11.6))
    for s in (-1, 1):
        set.stand("tiers", [(s * 2.3, 0, -90 * s)], 20.0, 3, 0.97, 3 + s, "#2a2a30", "#1a1c20", ("#16181c", "#3a3d46", "#dcd8ce", "#5a2a3a", "#2a3f5a"), solid=True, shadow=False)
    for z in (-9, -6, -3, 0, 3, 6, 9):
        for s in (-1, 1):
            set.shape("spot", kit.fitting("lamp_spot", drop=0.4, size=0.14, glow=10.0), at=(s * 2.0, 6.0, z), shadow=False)
        set.light((0, 4.6, z), "#f6f8ff", 22.0, 7.5)
    flash = kit.sphere(0.07, kit.material("lamp", "#ffffff", emission=12.0), (0, 0, 0), 6)
    set.shape("flashes", flash.many([(s * (3.4 + 0.9 * (k % 3)), 1.6 + 0.45 * (k % 3), -8 + 2.7 * k) for k in range(6) for s in (-1, 1)]), shadow=False)
    set.camera_limits((-5.5, 0.3, -11.0), (5.5, 5.0, 12.0))
