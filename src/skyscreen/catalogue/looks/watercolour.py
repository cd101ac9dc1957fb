"""Watercolour: transparent washes on rough white paper, pigment at their rims, a loose sepia pen; on twos."""

from skyscreen.catalogue import look
from skyscreen.catalogue.painting import GROUND, blurred, pigment, smaller
from skyscreen.nouns.look import Look, Step


@look(en=("watercolour", "watercolor", "watercolour painting", "watercolor painting", "aquarelle", "watercolours", "watercolors",
          "gouache", "storybook illustration"),
      zh=("水彩", "水彩画", "水彩风格", "水彩画风格", "水彩风", "绘本", "绘本风格"))
def watercolour(rule):
    # edges: share of a thing's own colour against the light on it; least sharpness of its washes. line: the pen.
    return Look(
        name="watercolour", shader="water", rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, anchored=True,
        steps=(
            pigment(3.0, 34.0),
            Step("seen", "water_seen", GROUND, divide=2, form="rgba16float"),
            Step("even", "paint_even", ("from_:seen",), divide=2, form="rgba16float", define={"STEP": 1}),
            smaller("seen4", "even", divide=4),
            Step("wide", "paint_even", ("from_:seen4",), divide=4, form="rgba16float", define={"STEP": 2}),
            Step("wash", "water_wash", ("noise_", "even", "wide"), divide=2),
            smaller("wash4", "wash", divide=4, form="rgba8unorm"),
            *blurred("rim", "wash4", 1.9, divide=4, form="rgba8unorm"),
            Step("mark", "print_mark", ("depth", "normal", "ident"), divide=2, form="rgba16float"),
            Step("key", "print_key", ("mark", "normal", "noise_", "rules"), divide=2, form="r8unorm"),
        ),
        inputs=("noise_", "wash", "rim", "key"),
        default=rule(edges=(0.50, 0.30), line=0.75),
        rules={
            "sky": rule(edges=(0.0, 0.0), line=0.0),
            "water": rule(edges=(0.0, 0.60), line=0.0),
            "ground": rule(edges=(0.5, 0.0), line=0.3),
            "snow": rule(edges=(0.25, 0.2), line=0.4),
            "skin": rule(edges=(0.60, 1.0), line=0.8),
            "glass": rule(edges=(0.60, 1.0), line=0.8),
            "hair": rule(edges=(0.55, 0.8), line=0.6),
            "fur": rule(edges=(0.55, 0.7), line=0.5),
            "leaf": rule(edges=(0.45, 0.3), line=0.3),
            "far": rule(edges=(0.3, 0.5), line=0.6),
            "rock": rule(edges=(0.4, 0.5), line=0.6),
            "lamp": rule(edges=(0.0, 0.6), line=0.6),
        })
