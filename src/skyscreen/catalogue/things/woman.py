"""A woman."""

from skyscreen.catalogue.entry import thing


@thing(
    en=("woman", "lady", "female", "actress", "waitress", "aunt", "mother", "mom", "mum", "she"),
    zh=("女人", "女子", "女士", "妇女", "妇人", "阿姨", "母亲", "妈妈"),
    kind="person",
    height=1.68,
    mass=60.0,
    sound="flesh",
)
def woman(
    kit,
    dress="red",
    coat="navy",
    shirt="cream",
    trousers="charcoal",
    shoes="black",
    hair="chestnut",
    style="long",
    skin="light",
    eyes="hazel",
    age=28.0,
    outfit="dress",
    hat="",
    holds="",
    build=1.0,
):
    return kit.biped(
        outfit=outfit,
        hair=hair,
        style=style,
        skin=skin,
        eyes=eyes,
        height=1.68,
        age=age,
        feminine=1.0,
        build=build,
        dress=dress,
        coat=coat,
        shirt=shirt,
        trousers=trousers,
        shoes=shoes,
        hat=hat,
        holds=holds,
        mass=60.0,
    )
