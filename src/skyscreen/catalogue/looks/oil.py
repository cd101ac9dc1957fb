"""Oil on canvas: strokes that follow edge and form, thick paint in a raking light; on twos."""

from skyscreen.catalogue import look
from skyscreen.catalogue.painting import GROUND, blurred, pigment
from skyscreen.nouns.look import Look, Step


@look(en=("oil painting", "oil", "oil on canvas", "oil paint", "oils", "impressionist", "impressionism", "impressionist painting",
          "van gogh", "painterly"),
      zh=("油画", "油画风格", "油画风", "印象派", "印象派风格", "梵高", "梵高风格"))
def oil(rule):
    # edges: share of a thing's own colour against the light on it; how small its strokes are at the least.
    read = ("noise_", "even", "way", "mark")
    return Look(
        name="oil", shader="oil", rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, saturation=1.14, anchored=True,
        steps=(
            pigment(3.6, 9.0),
            Step("seen", "water_seen", GROUND, divide=2, form="rgba16float"),
            Step("even", "paint_even", ("from_:seen",), divide=2, form="rgba16float", define={"STEP": 1}),
            Step("mark", "print_mark", ("depth", "normal", "ident"), divide=2, form="rgba16float"),
            Step("way0", "oil_way", ("even", "depth", "normal", "ident"), divide=4, form="rgba16float"),
            *blurred("way", "way0", 2.5, divide=4),
            Step("broad", "oil_stroke", read, divide=2,
                 define={"CHANNEL": "b", "STEPS": 6, "LONG": 1.7, "VARY": 0.44}),
            Step("small", "oil_stroke", read, divide=2,
                 define={"CHANNEL": "r", "STEPS": 4, "LONG": 1.1, "VARY": 0.20}),
        ),
        inputs=("even", "broad", "small"),
        default=rule(edges=(0.35, 0.20)),
        rules={
            "sky": rule(edges=(0.0, 0.0)),
            "water": rule(edges=(0.0, 0.1)),
            "ground": rule(edges=(0.35, 0.0)),
            "snow": rule(edges=(0.2, 0.0)),
            "skin": rule(edges=(0.45, 1.0)),
            "glass": rule(edges=(0.45, 1.0)),
            "hair": rule(edges=(0.4, 0.6)),
            "fur": rule(edges=(0.4, 0.4)),
            "leaf": rule(edges=(0.35, 0.0)),
            "lamp": rule(edges=(0.0, 0.5)),
        })
