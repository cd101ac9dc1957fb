"""A flag on a staff, as one waves it: the cloth in folds that grow towards its free end."""

import math

from skyscreen.catalogue import thing


@thing(
    en=("hand flag", "waving flag", "small flag", "little flag"),
    zh=("小旗", "小红旗", "手旗", "小旗子", "小彩旗"),
    kind="prop", height=1.5, mass=0.8, sound="cloth", places=("city_street", "stadium"),
)  # fmt: skip
def hand_flag(kit, colour="red"):
    silk, wood = kit.material("silk", colour, 0.6, slot="colour"), kit.material("wood", "#c8a878")
    staff = kit.tube([(0, 0, 0), (0, 1.47, 0)], [0.014, 0.011], wood, 10) + kit.sphere(0.02, kit.material("brass", "gold"), (0, 1.48, 0), 12)

    def cloth(u, v, side=0.0):
        """u along the fly, v from the lower edge up."""
        wave = 0.09 * u**0.8 * math.sin(6.8 * u - 1.6 * v + 0.4) + 0.03 * u * math.sin(13 * u + 3 * v)
        return 0.012 + 0.84 * u * (1 - 0.05 * u), 0.86 + 0.56 * v - 0.07 * u * u + 0.02 * u * math.sin(6 * u), wave + side

    front = kit.sheet(lambda u, v: cloth(u, v, 0.002), 30, 10, silk)
    back = kit.sheet(lambda u, v: cloth(u, v, -0.002), 30, 10, silk, flip=True)
    return kit.model(staff, (front + back).sway(0.5, 0.0, 1.4), colliders="none")
