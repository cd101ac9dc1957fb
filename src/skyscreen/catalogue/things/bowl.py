"""A glazed bowl."""

from skyscreen.catalogue import thing


@thing(
    en=("bowl",),
    zh=("碗",),
    kind="prop",
    height=0.09,
    places=("kitchen",),
    sound="glass",
    mass=0.5,
)
def bowl(kit, colour="blue", inside="cream"):
    clay = kit.material("ceramic", colour, slot="colour")
    lining = kit.material("ceramic", inside, slot="inside")
    foot = [(0, 0), (0.045, 0), (0.05, 0.004), (0.047, 0.012)]
    outer = [(0.047, 0.012), (0.08, 0.03), (0.105, 0.062), (0.115, 0.088), (0.113, 0.09)]
    inner = [(0.113, 0.09), (0.109, 0.087), (0.098, 0.06), (0.072, 0.03), (0.03, 0.016), (0, 0.014)]
    return kit.model(
        kit.lathe(foot, clay, segments=40),
        kit.lathe(outer, clay, segments=40),
        kit.lathe(inner, lining, segments=40),
        colliders="cylinder",
        sockets={"inside": (0, 0.02, 0)},
    )
