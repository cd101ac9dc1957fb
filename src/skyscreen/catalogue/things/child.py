"""A child."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("child", "kid", "toddler"),
    zh=("孩子", "小孩", "儿童", "小朋友", "孩童"),
    kind="person",
    height=1.12,
    mass=20.0,
    sound="flesh",
)
def child(
    kit,
    dress="red",
    coat="navy",
    shirt="sky",
    trousers="tan",
    shoes="red",
    hair="chestnut",
    style="bob",
    skin="light",
    eyes="brown",
    age=6.0,
    outfit="jumper",
    hat="",
    holds="",
    build=1.0,
):
    return kit.biped(
        dress=dress,
        coat=coat,
        shirt=shirt,
        trousers=trousers,
        shoes=shoes,
        hair=hair,
        style=style,
        skin=skin,
        eyes=eyes,
        age=age,
        outfit=outfit,
        hat=hat,
        holds=holds,
        build=build,
        height=1.12,
        feminine=0.4,
        beard=0.0,
        mass=20.0,
    )
