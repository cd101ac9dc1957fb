"""A harmonica: a steel body with two rows of holes."""

from skyscreen.catalogue import thing


@thing(
    en=("harmonica", "mouth organ", "blues harp"),
    zh=("口琴",),
    kind="prop", height=0.028, mass=0.1, sound="steel", places=("living_room", "campsite"),
)  # fmt: skip
def harmonica(kit):
    steel, dark = kit.material("steel"), kit.material("wood", "#3a2418")
    out = kit.box(0.11, 0.008, 0.026, dark, 0.001, (0, 0.009, 0)) + kit.box(0.115, 0.009, 0.028, steel, 0.004) + kit.box(0.115, 0.009, 0.028, steel, 0.004, (0, 0.017, 0))
    return kit.model(out, kit.box(0.006, 0.005, 0.002, kit.material("rubber", "#101012"), 0.0).many([(-0.045 + 0.01 * k, 0.0105, 0.0128) for k in range(10)]), kit.box(0.06, 0.0005, 0.012, kit.material("brass"), 0.0, (0, 0.026, 0)), colliders="box")
