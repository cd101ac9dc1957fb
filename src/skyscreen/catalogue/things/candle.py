"""A burning candle in a brass holder."""

from skyscreen.catalogue import thing


@thing(
    en=("candle", "candlestick"),
    zh=("蜡烛", "烛台"),
    kind="light",
    height=0.3,
    places=("living_room",),
    sound="soft",
    mass=0.3,
)
def candle(kit, colour="cream"):
    brass = kit.material("brass")
    holder = kit.lathe(
        [(0, 0), (0.055, 0), (0.06, 0.008), (0.02, 0.02), (0.018, 0.05), (0.028, 0.06), (0.0, 0.062)],
        brass,
        segments=28,
    )
    wax = kit.lathe(
        [(0, 0.06), (0.016, 0.06), (0.0155, 0.235), (0.012, 0.238), (0, 0.232)],
        kit.material("plastic", colour, 0.4, slot="colour"),
        segments=18,
    )
    wick = kit.ropes([((0, 0.23, 0), (0.001, 0.25, 0), 0.0012)], kit.material("rubber", "black"))
    flame = kit.flame(0.052, 0.0075, (0, 0.241, 0))
    return kit.model(
        holder,
        wax,
        wick,
        flame,
        colliders="cylinder",
        lights=[kit.light((0, 0.29, 0), "#ffa44c", 0.9, 4, flicker=0.5)],
    )
