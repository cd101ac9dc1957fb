"""A bowl of red dates, glossy and a little wrinkled."""

from skyscreen.catalogue import thing


@thing(en=("red date", "red dates", "jujube", "jujubes", "date fruit", "dried dates"), zh=("红枣", "枣", "大枣", "枣子", "冬枣", "蜜枣"), kind="food", height=0.115,
       mass=0.4, sound="soft", places=("kitchen", "market"))
def red_dates(kit, colour="#5f1012"):
    skin = kit.material("food", colour, 0.4, slot="colour")
    date = kit.ellipsoid(0.012, 0.011, 0.017, skin, (0, 0.011, 0), 12) + kit.sphere(0.0032, kit.material("food", "#4a2a10"), (0, 0.012, 0.0165), 6)
    bowl = kit.lathe([(0, 0.004), (0.032, 0.0), (0.036, 0.006), (0.07, 0.05), (0.075, 0.062), (0.071, 0.062), (0.06, 0.045),
                      (0.0, 0.03)], kit.material("ceramic", "white"), segments=40)
    return kit.model(bowl, kit.heap(date, 40, 0.06, 0.05, "dates").move(0, 0.042, 0), colliders="cylinder")
