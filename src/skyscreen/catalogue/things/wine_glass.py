"""A stemmed glass, a third full."""

from skyscreen.catalogue import thing


@thing(en=("wine glass", "wineglass", "glass of wine", "goblet", "champagne glass"), zh=("酒杯", "红酒杯", "高脚杯"),
       kind="prop", height=0.21, mass=0.18, sound="glass", places=("kitchen", "living_room"))
def wine_glass(kit, drink="burgundy"):
    glass = kit.material("glass")
    foot = kit.lathe([(0, 0), (0.034, 0), (0.035, 0.0015), (0.02, 0.004), (0.006, 0.01), (0.0038, 0.02), (0.0036, 0.085),
                      (0.006, 0.096), (0.018, 0.105)], glass, segments=36)
    bowl = kit.lathe([(0.018, 0.105), (0.033, 0.122), (0.041, 0.147), (0.04, 0.17), (0.0335, 0.21), (0.0325, 0.21),
                      (0.039, 0.17), (0.04, 0.147), (0.032, 0.123), (0.017, 0.107), (0, 0.105)], glass, segments=36)
    inside = kit.lathe([(0, 0.1065), (0.0165, 0.1085), (0.031, 0.124), (0.0385, 0.145), (0.039, 0.152), (0, 0.152)],
                       kit.material("ceramic", drink, 0.05, slot="drink"), segments=32)
    return kit.model(foot, bowl, inside, colliders="cylinder", sockets={"rim": (0, 0.21, 0), "stem": (0, 0.05, 0)})
