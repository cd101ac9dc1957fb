"""Tall maize on both sides of a farm track, a barn and a silo beyond."""

from skyscreen.catalogue import place


@place(
    en=("corn field", "cornfield", "field of corn", "maize field", "corn maze",),
    zh=("玉米地", "玉米田", "青纱帐",),
    ambience=("wind", "birds",),
    ground="soil",
    reverb=0.2,
    hours=9.5,
)
def corn_field(set):
    set.stage(36, 3.4)
    set.field("corn", hills=0.3, path=2.9)
    set.country(house=False)
    set.copies("barn", lambda k: k.building("barn"), [(-3, set.height(-3, -64), -64, 8)], solid=True, lit=set.night)
    set.copies("silo", lambda k: k.building("silo"), [(8, set.height(8, -68), -68), (12.8, set.height(12, -70), -70)], solid=True)
    set.camera_limits((-2.7, 0.15, -50), (2.7, 14, 50))
