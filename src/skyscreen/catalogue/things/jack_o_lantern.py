"""A jack-o'-lantern: an orange pumpkin with a carved face lit from within."""

from skyscreen.catalogue import thing


@thing(
    en=("jack-o'-lantern", "jack o lantern", "carved pumpkin", "halloween pumpkin"),
    zh=("南瓜灯", "万圣节南瓜"),
    kind="light", height=0.34, mass=4.0, sound="wood", places=("suburb",),
)  # fmt: skip
def jack_o_lantern(kit, colour="#e8741c"):
    skin, glow = kit.material("food", colour, 0.35, slot="colour"), kit.material("lamp", "#ffc84a", emission=4.0)
    body = kit.fruit(0.17, 0.27, skin, dimple=0.1, ribs=10, deep=0.08, stalk=0.0) + kit.tube([(0, 0.235, 0), (0.005, 0.29, 0), (0.03, 0.325, 0.01)], [0.022, 0.014, 0.016], kit.material("bark", "#6a7a34"), 8, smooth=3)
    def cut(points):
        return kit.facet([(x, y, 0.164 - 0.55 * x * x / 0.17 - 0.5 * (y - 0.13) ** 2 / 0.17 + 0.008) for x, y in points], glow, 0.006)
    face = cut([(0.03, 0.15), (0.085, 0.155), (0.055, 0.2)]) + cut([(-0.085, 0.155), (-0.03, 0.15), (-0.055, 0.2)]) + cut([(-0.014, 0.115), (0.014, 0.115), (0.0, 0.14)])
    for a, b, c, d in (((-0.1, 0.1), (-0.07, 0.062), (-0.045, 0.07), (-0.06, 0.098)), ((-0.05, 0.09), (-0.045, 0.055), (-0.012, 0.05), (-0.015, 0.082)), ((-0.008, 0.082), (-0.012, 0.048), (0.03, 0.05), (0.025, 0.084)), ((0.03, 0.088), (0.036, 0.055), (0.07, 0.064), (0.1, 0.1))):
        face += cut([a, b, c, d])
    return kit.model(body, face, lights=[kit.light((0, 0.13, 0.3), "#ffa83a", 2.0, 3.5, flicker=0.2)], colliders="sphere")
