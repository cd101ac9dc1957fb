"""A tuna: a blue torpedo, a crescent tail, a saw of finlets."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("tuna", "bluefin tuna", "mackerel"),
    zh=("金枪鱼", "鲔鱼", "鲭鱼"),
    kind="swimmer",
    height=0.74,
    mass=180,
    sound="flesh",
    places=("ocean",),
)
def tuna(kit, colour="#274a78"):
    gold = kit.material("plastic", "#e8c43a", 0.3)
    saw = kit.spikes(
        [((0, 0.13, 0.10 - 0.07 * k), (0, 0.20, 0.02 - 0.07 * k), 0.016) for k in range(4)]
        + [((0, -0.13, 0.10 - 0.07 * k), (0, -0.20, 0.02 - 0.07 * k), 0.016) for k in range(4)],
        gold,
        5,
    )
    return kit.fish(
        colour=colour,
        belly="#e8ecee",
        second="#0f2a4a",
        length=2.0,
        deep=0.135,
        wide=0.105,
        fin=0.17,
        dorsal=0.10,
        tail=0.17,
        fork=1.75,
        ridge=0.6,
        blunt=0.1,
        eye=0.015,
        gloss=0.15,
        worn=[(saw, "spine3"), (saw.move(0, 0.02, 0.1), "spine4")],
    )
