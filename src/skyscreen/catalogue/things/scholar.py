"""A scholar in a long robe, hair in a topknot."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("scholar", "poet", "swordsman", "hermit"),
    zh=("书生", "诗人", "剑客", "侠客"),
    kind="person",
    height=1.76,
    mass=66.0,
    sound="flesh",
)
def scholar(
    kit,
    dress="sage",
    coat="charcoal",
    shirt="white",
    trousers="charcoal",
    shoes="black",
    hair="black",
    style="bun",
    skin="light",
    eyes="brown",
    age=30.0,
    outfit="robe",
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
        height=1.76,
        feminine=0.1,
        beard=0.0,
        mass=66.0,
    )
