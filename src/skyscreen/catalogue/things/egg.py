"""A brown egg in its cup."""

from skyscreen.catalogue import thing


@thing(en=("egg", "boiled egg", "eggs"), zh=("鸡蛋", "蛋", "茶叶蛋", "咸鸭蛋", "鸭蛋", "鹌鹑蛋", "皮蛋", "松花蛋", "鸟蛋"), kind="food", height=0.1, mass=0.12, sound="glass", places=("kitchen",))
def egg(kit, colour="#d9a87c", cup="azure"):
    shell, china = kit.material("ceramic", colour, 0.45, slot="colour"), kit.material("ceramic", cup, 0.15, slot="cup")
    body = kit.lathe([(0, 0.038), (0.012, 0.0392), (0.0195, 0.046), (0.0225, 0.056), (0.022, 0.066), (0.0195, 0.077), (0.0145, 0.088), (0.008, 0.0955), (0, 0.0985)],
                     shell, segments=32)
    stand = kit.lathe([(0, 0), (0.022, 0), (0.0225, 0.003), (0.01, 0.009), (0.007, 0.018), (0.009, 0.026), (0.02, 0.036), (0.0245, 0.05), (0.0255, 0.058),
                       (0.0245, 0.059), (0.0225, 0.05), (0.018, 0.038), (0, 0.034)], china, segments=36)
    band = kit.lathe([(0.0249, 0.051), (0.0257, 0.0555)], kit.material("brass"), segments=36)
    return kit.model(body, stand, band, colliders="cylinder")
