"""A woman in flowing hanfu."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("princess", "goddess", "geisha", "fairy", "bride"),
    zh=("公主", "仙女", "古装女子", "汉服女子", "新娘", "艺伎", "女侠"),
    kind="person",
    height=1.66,
    mass=55.0,
    sound="flesh",
)
def hanfu_woman(
    kit,
    dress="rose",
    coat="jade",
    shirt="cream",
    trousers="charcoal",
    shoes="black",
    hair="black",
    style="bun",
    skin="light",
    eyes="brown",
    age=24.0,
    outfit="hanfu",
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
        height=1.66,
        feminine=1.0,
        beard=0.0,
        mass=55.0,
    )
