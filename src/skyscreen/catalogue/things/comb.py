"""A comb with fine and coarse teeth."""

from skyscreen.catalogue import thing


@thing(en=("comb", "hair comb", "hairbrush", "wooden comb"), zh=("梳子", "木梳"), kind="prop", height=0.056, mass=0.03, sound="plastic", places=("bathroom",))
def comb(kit, colour="#2f9e9a"):
    paint = kit.material("plastic", colour, 0.15, slot="colour")
    # Teeth on two thirds of it, the rest is the handle.
    spine = kit.box(0.17, 0.020, 0.009, paint, 0.002, at=(0.045, 0.036, 0)) + kit.box(0.006, 0.046, 0.006, paint, 0.002, at=(0.127, 0, 0))
    spine += kit.box(0.006, 0.046, 0.006, paint, 0.002, at=(-0.037, 0, 0)) + kit.box(0.10, 0.024, 0.011, paint, 0.004, at=(-0.08, 0.032, 0))
    teeth = kit.box(0.0022, 0.040, 0.004, paint, 0.0).many([(-0.030 + 0.0046 * k, 0, 0) for k in range(33)])
    return kit.model(spine, teeth, colliders="box", sockets={"grip": (-0.09, 0.043, 0)})
