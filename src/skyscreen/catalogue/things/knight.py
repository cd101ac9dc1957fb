"""A knight in plate with a tabard."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("knight", "soldier", "warrior", "guard", "samurai", "viking"),
    zh=("骑士", "武士", "士兵", "战士", "勇士", "将军"),
    kind="person",
    height=1.84,
    mass=100.0,
    sound="flesh",
)
def knight(
    kit,
    dress="crimson",
    coat="navy",
    shirt="white",
    trousers="charcoal",
    shoes="chocolate",
    hair="brown",
    style="short",
    skin="light",
    eyes="brown",
    age=34.0,
    outfit="knight",
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
        height=1.84,
        feminine=0.0,
        beard=0.0,
        mass=100.0,
    )
