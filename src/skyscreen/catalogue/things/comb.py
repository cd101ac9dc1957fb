"""A comb with fine and coarse teeth."""

from skyscreen.catalogue import thing


@thing(en=("comb", "hair comb", "hairbrush", "wooden comb"), zh=("梳子", "木梳"), kind="prop", height=0.046, mass=0.03, sound="plastic", places=("bathroom",))
def comb(kit, colour="#e9c46a"):
    paint = kit.material("plastic", colour, 0.15, slot="colour")
    spine = kit.box(0.18, 0.018, 0.008, paint, 0.002, at=(0, 0.028, 0)) + kit.box(0.006, 0.036, 0.0045, paint, 0.002, at=(0.087, 0, 0)).both()
    teeth = kit.box(0.0016, 0.03, 0.0034, paint, 0.0).many([(-0.08 + 0.0034 * k, 0, 0) for k in range(23)] + [(0.004 + 0.0055 * k, 0, 0) for k in range(15)])
    return kit.model(spine, teeth, colliders="box", sockets={"grip": (0, 0.034, 0)})
