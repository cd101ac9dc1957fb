"""A flag that streams from a white pole with a gilded ball."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("flag", "banner", "flagpole"),
    zh=("旗帜", "旗", "旗子", "红旗", "国旗", "彩旗", "旗杆"),
    kind="prop",
    height=6.2,
    mass=60.0,
    sound="cloth",
    places=("park", "city_street"),
)
def flag(kit, colour="red"):
    silk, white = kit.material("silk", colour, 0.6, slot="colour"), kit.material("paint", "white")
    gilt, stone = kit.material("brass", "gold"), kit.material("stone")
    foot = kit.box(0.8, 0.18, 0.8, stone, 0.03) + kit.box(0.56, 0.16, 0.56, stone, 0.02, at=(0, 0.18, 0))
    pole = kit.tube([(0, 0.34, 0), (0, 6.05, 0)], [0.055, 0.032], white, 16) + kit.cylinder(0.1, 0.1, gilt, (0, 0.34, 0), 20, top=0.07)
    ball = kit.sphere(0.09, gilt, (0, 6.11, 0), 20)
    rope = kit.tube([(0.05, 1.0, 0.03), (0.06, 3.4, 0.03), (0.04, 5.9, 0.02)], 0.006, kit.material("rope"), 5, smooth=4)

    def cloth(u, v, side=0.0):
        """u along the fly, v from the lower edge up; the waves grow towards the free end."""
        x = 2.3 * u
        wave = 0.24 * u**0.8 * math.sin(6.8 * u - 1.6 * v + 0.4) + 0.07 * u * math.sin(13 * u + 3 * v)
        return 0.05 + x * (1 - 0.05 * u), 4.35 + 1.5 * v - 0.16 * u * u + 0.06 * u * math.sin(6 * u), wave + side

    front = kit.sheet(lambda u, v: cloth(u, v, 0.004), 40, 14, silk)
    back = kit.sheet(lambda u, v: cloth(u, v, -0.004), 40, 14, silk, flip=True)
    hem = kit.tube([cloth(0, k / 6) for k in range(7)], 0.018, kit.material("cloth", "white"), 6)
    return kit.model(
        foot, pole, ball, rope, front + back, hem, colliders="box", sockets={"top": (0, 6.2, 0), "fly": (2.3, 5.0, 0)}
    )
