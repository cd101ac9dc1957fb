"""Pencil: hatching that follows the form, wandering contours, white paper, on twos."""

from skyscreen.catalogue import look
from skyscreen.nouns.look import Look, Step


@look(en=("pencil sketch", "pencil", "pencil drawing", "sketch", "graphite", "charcoal", "hand-drawn", "line drawing"),
      zh=("素描", "铅笔画", "铅笔", "铅笔素描", "手绘", "速写", "炭笔"))
def pencil(rule):
    # edges: the darkest tone, and how much of the light end stays blank paper; line: weight of the contour.
    return Look(
        name="pencil", shader="pencil", rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, saturation=0.0,
        anchored=True, steps=(
            Step("tone", "pencil_tone", ("hdr", "depth", "albedo", "normal", "ident", "rules"), divide=2, form="rgba16float"),
            Step("way", "pencil_way", ("depth", "normal", "ident", "tone"), divide=4),
            Step("grain", "pencil_grain", ("depth", "normal", "ident", "anchor"), form="r8unorm"),
            Step("hatch", "pencil_hatch", ("grain", "way"), form="r8unorm"),
            Step("line", "pencil_line", ("ident", "rules", "tone"), divide=2, form="r8unorm")),
        inputs=("tone", "hatch", "line"),
        default=rule(edges=(0.95, 0.12)),
        rules={
            "sky": rule(edges=(0.42, 0.0), line=0.0),
            "water": rule(edges=(0.80, 0.22), line=0.4),
            "ground": rule(edges=(0.70, 0.30), line=0.6),
            "snow": rule(edges=(0.62, 0.22), line=0.8),
            "skin": rule(edges=(0.78, 0.18)),
            "hair": rule(edges=(1.0, 0.06)),
            "fur": rule(edges=(0.88, 0.16), line=0.9),
            "leaf": rule(edges=(0.85, 0.16), line=0.5),
            "far": rule(edges=(0.40, 0.30), line=0.5),
        })
