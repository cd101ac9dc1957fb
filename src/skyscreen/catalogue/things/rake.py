"""A garden rake: a row of teeth below, a long handle."""

from skyscreen.catalogue import thing


@thing(en=("rake", "garden rake", "leaf rake", "pitchfork"), zh=("耙子", "钉耙", "草耙"), kind="prop", height=1.5, mass=1.2, sound="wood", places=("garden", "farm"))
def rake(kit, colour="oak"):
    wood, iron = kit.material("wood", colour, slot="colour"), kit.material("iron")
    head = kit.box(0.42, 0.022, 0.026, iron, 0.006, at=(0, 0.1, 0)) + kit.cone(0.007, 0.1, iron, segments=6).turn("x", 180).many([(-0.19 + 0.0345 * k, 0.1, 0.008) for k in range(12)])
    return kit.model(head, kit.ropes([((0.09, 0.11, 0), (0, 0.26, -0.01), 0.006), ((-0.09, 0.11, 0), (0, 0.26, -0.01), 0.006)], iron, 6), kit.tube([(0, 0.11, 0), (0, 1.5, -0.02)], [0.014, 0.015], wood, 10), colliders="box", sockets={"grip": (0, 1.3, 0)})
