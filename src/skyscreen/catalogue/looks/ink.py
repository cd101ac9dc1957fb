"""Ink wash: black ink and blank rice paper, mist for distance, a red seal; on twos."""

from skyscreen.catalogue import look
from skyscreen.catalogue.painting import GROUND, blurred, pigment, smaller
from skyscreen.nouns.look import Look, Step


@look(en=("ink wash painting", "ink wash", "ink painting", "chinese ink painting", "chinese painting", "chinese ink wash",
          "traditional chinese painting", "sumi-e", "brush painting", "shan shui"),
      zh=("水墨画", "水墨", "水墨画风格", "水墨风格", "水墨风", "中国画", "国画", "国画风格", "山水画", "写意", "水墨动画"))
def ink(rule):
    def density(shadow, dark, light, edges=(0.12, 0.62), line=0.7):
        """Density of the ink in shadow, more of it on dark things, and in light; 1 is nearly black."""
        return rule(shadow=(shadow,) * 3, mid=(dark,) * 3, light=(light,) * 3, edges=edges, line=line)

    return Look(
        name="ink", shader="ink", rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, saturation=0.0, anchored=True,
        steps=(
            pigment(2.2, 13.0),
            Step("base", "ink_base", (*GROUND, "noise_"), divide=2, form="rgba16float"),
            *blurred("wet", "base", 2.2, divide=2),
            smaller("base8", "base", divide=8, spread=2.0), *blurred("big", "base8", 3.2, divide=8),
            Step("line", "ink_line", ("base", "noise_", "ident", "rules"), divide=2, form="r8unorm"),
            Step("wash", "ink_wash", ("base", "noise_", "wet", "big", "line"), divide=2),
            Step("seal", "paint_seal", (), divide=8, form="r8unorm"),
        ),
        inputs=("noise_", "wash", "seal", "albedo"),
        default=density(0.48, 0.42, 0.08),
        rules={
            "sky": density(0.13, 0.0, 0.0),
            "water": density(0.32, 0.0, 0.03, line=0.25),
            "ground": density(0.24, 0.14, 0.02, line=0.4),
            "snow": density(0.17, 0.05, 0.0, edges=(0.05, 0.40), line=0.5),
            "rock": density(0.62, 0.34, 0.05, line=0.8),
            "stone": density(0.50, 0.30, 0.04, line=0.8),
            "skin": density(0.26, 0.85, 0.0, edges=(0.12, 0.58), line=0.9),
            "hair": density(0.72, 0.60, 0.10),
            "fur": density(0.62, 0.42, 0.08, edges=(0.08, 0.66), line=0.35),
            "feather": density(0.50, 0.60, 0.04, line=0.5),
            "leaf": density(0.72, 0.40, 0.16, line=0.25),
            "cloth": density(0.34, 0.42, 0.02, line=0.9),
            "wood": density(0.52, 0.46, 0.10, line=0.8),
            "metal": density(0.62, 0.46, 0.04, line=0.8),
            "plaster": density(0.26, 0.34, 0.01, line=0.8),
            "glass": density(0.14, 0.85, 0.0),
            "lamp": density(0.10, 0.0, 0.0, line=0.5),
            "rope": density(0.95, 0.3, 0.55, line=0.2),
            "far": density(0.60, 0.20, 0.22, line=0.6),
        })
