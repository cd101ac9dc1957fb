"""A stemmed glass, two fifths full."""

from skyscreen.catalogue import thing


@thing(en=("wine glass", "wineglass", "goblet", "champagne glass"), zh=("酒杯", "红酒杯", "高脚杯"),
       kind="prop", height=0.21, mass=0.18, sound="glass", places=("kitchen", "living_room"))
def wine_glass(kit, drink="red wine"):
    inside = [(0, 0.1065), (0.010, 0.1078), (0.019, 0.1118), (0.0325, 0.1255), (0.0395, 0.147), (0.0388, 0.172), (0.0329, 0.2095)]
    wall = kit.lathe(
        [(0, 0), (0.033, 0), (0.0345, 0.0008), (0.034, 0.0022), (0.02, 0.0042), (0.0075, 0.0085), (0.0042, 0.018),
         (0.0036, 0.05), (0.0039, 0.085), (0.0065, 0.096), (0.0115, 0.1022), (0.0205, 0.1095), (0.034, 0.1245),
         (0.041, 0.147), (0.0401, 0.172), (0.0342, 0.2092), (0.0336, 0.21), *inside[::-1]],
        kit.material("glass"), segments=48,
    )
    return kit.model(wall, kit.filling(drink, inside, 0.146, 48), colliders="cylinder",
                     sockets={"rim": (0, 0.21, 0), "stem": (0, 0.05, 0)}, facts=kit.held(drink, inside, 0.146))
