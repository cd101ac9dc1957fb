"""A ticket: a slip of coloured card with notched ends, printed lines, a star, a torn edge, a second one under it."""

from skyscreen.catalogue import thing


@thing(en=("ticket", "tickets", "train ticket", "movie ticket", "boarding pass", "concert ticket"), zh=("车票", "票", "电影票", "门票", "登机牌", "火车票", "彩票", "邮票"), kind="prop",
    places=("train_station", "cinema"), height=0.004, mass=0.004, sound="paper")
def ticket(kit, colour="#e8b84a"):
    ink = kit.material("paint", "#2a2420", 0.8)
    notch = [(0.075, -0.033), (0.075, -0.01), (0.067, -0.007), (0.065, 0.0), (0.067, 0.007), (0.075, 0.01), (0.075, 0.033)]
    outline = [*notch, *[(-x, -y) for x, y in notch]]

    def slip(tone):
        face = kit.extrude(outline, 0.0012, tone).turn("x", -90)
        line = kit.box(0.06, 0.0004, 0.0022, ink, 0.0).many([(-0.018, 0.0007, -0.004 + 0.009 * k) for k in range(3)])
        bars = kit.box(0.0016, 0.0004, 0.05, ink, 0.0).many([(0.044 + 0.0032 * k, 0.0007, 0) for k in range(5) if k != 2])
        return face + line + bars + kit.text("TICKET", 0.013, ink).turn("x", -90).move(-0.018, 0.0009, -0.013) + kit.box(0.0008, 0.0005, 0.066, ink, 0.0, (0.033, 0.0006, 0))

    under = slip(kit.material("paper", "#d8664a")).turn("y", 24).move(0.012, 0.0007, 0.012)
    return kit.model(slip(kit.material("paper", colour, slot="colour")).move(0, 0.003, 0), under, colliders="box")
