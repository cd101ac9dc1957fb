"""Rolling grass with flowers, scattered trees and blue hills."""

from skyscreen.catalogue import place


@place(en=("meadow", "field", "grassland", "prairie", "countryside", "pasture", "hill", "hillside", "lawn", "valley"),
       zh=("草地", "草原", "田野", "原野", "草甸", "山坡", "牧场", "乡间"), ambience=("birds", "wind"),
       ground="grass", reverb=0.2, hours=9.0)
def meadow(set, trees=26, flowers=260):
    set.stage(34, 12)
    set.ground("grass", hills=0.7, wavelength=24, far=14, far_start=26, flat=0.6, fine=0.9)
    set.backdrop("hills", distance=480, height=85)
    snow = {"snow": 1.0} if set.snowy else {}
    set.scatter("pine", trees // 3, (34, 120), gap=4, solid=True, variants=2, clear=8, **snow)
