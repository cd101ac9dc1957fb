"""A bottle of white glue: rounded shoulders, orange twist nozzle, a label, a drop at the tip."""

from skyscreen.catalogue import thing


@thing(en=("glue bottle", "bottle of glue", "white glue", "glue", "glue stick", "superglue"), zh=("胶水", "白胶", "胶水瓶", "固体胶", "胶棒"), kind="prop", places=("classroom",), height=0.16, mass=0.15, sound="plastic")
def glue(kit, colour="white", cap="#e8641c"):
    shell, top = kit.material("plastic", colour, 0.2, slot="colour"), kit.material("plastic", cap, 0.3, slot="cap")
    body = kit.lathe([(0, 0), (0.028, 0), (0.031, 0.004), (0.031, 0.095), (0.028, 0.106), (0.016, 0.116), (0.014, 0.122), (0, 0.122)], shell, segments=36).scale(1, 1, 0.72)
    nozzle = kit.lathe([(0.0175, 0.114), (0.0175, 0.128), (0.011, 0.13), (0.0062, 0.152), (0.0045, 0.156), (0, 0.156)], top, segments=28)
    label = kit.lathe([(0.0315, 0.026), (0.0315, 0.084)], kit.material("paper", "#2a5cb0"), segments=36).scale(1, 1, 0.735)
    word = kit.text("GLUE", 0.019, kit.material("paper", "white")).move(0, 0.056, 0.0238)
    drop = kit.ellipsoid(0.004, 0.0046, 0.004, kit.material("plastic", "#fafaf4", 0.1), (0.0005, 0.1565, 0), 14)
    return kit.model(body, nozzle, label, word, drop, colliders="cylinder", sockets={"grip": (0, 0.05, 0)})
