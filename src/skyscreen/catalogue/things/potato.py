"""A knobbly potato with its eyes."""

from skyscreen.catalogue import thing


@thing(en=("potato", "potatoes", "spud", "sweet potato"), zh=("土豆", "马铃薯", "红薯", "地瓜", "烤红薯", "番薯", "山药", "芋头"), kind="food", height=0.0703, mass=0.2, sound="soft", places=("kitchen", "market"))
def potato(kit, colour="#b08a52"):
    skin = kit.material("bark", colour, 0.85, slot="colour")
    body = kit.blob([kit.egg((0, 0.032, 0), (0.052, 0.032, 0.036)), kit.egg((0.022, 0.036, 0.008), (0.034, 0.03, 0.033)), kit.egg((-0.03, 0.03, -0.006), (0.026, 0.026, 0.028))], kit.material("food", colour, 0.85, slot="colour"), 0.02, 0.009)
    eyes = kit.ellipsoid(0.0035, 0.0025, 0.0035, skin, segments=6).many([(0.02, 0.0645, 0.01), (-0.03, 0.056, 0.002), (0.035, 0.05, 0.025), (-0.01, 0.05, 0.03), (0.0, 0.062, -0.01)])
    return kit.model(body, eyes, colliders="box")
