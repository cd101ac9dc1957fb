"""Woodblock print (ukiyo-e): flat blocks of old pigments, a key block of lines, bokashi, wood grain; on twos."""

from skyscreen.catalogue import look
from skyscreen.catalogue.painting import GROUND, blurred, pigment
from skyscreen.nouns.look import Look, Step


@look(en=("ukiyo-e", "ukiyo e", "ukiyoe", "woodblock print", "woodblock", "woodcut", "japanese woodblock print", "japanese print",
          "hokusai", "block print"),
      zh=("浮世绘", "浮世绘风格", "木版画", "木刻", "版画", "日本版画", "木版年画"))
def ukiyo_e(rule):
    # shadow: what the second block multiplies; the first of edges: the tone under which it is printed; line: the key block.
    return Look(
        name="ukiyo_e", shader="print", rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, anchored=True,
        steps=(
            pigment(3.2, 15.0),
            Step("seen", "print_seen", GROUND[:5], divide=2),
            Step("mark", "print_mark", ("depth", "normal", "ident"), divide=2, form="rgba16float"),
            Step("flat", "print_flat", ("seen", "mark"), divide=2),
            Step("key0", "print_key", ("mark", "normal", "noise_", "rules"), divide=2, form="r8unorm"),
            *blurred("key", "key0", 0.75, divide=2, form="r8unorm"),
            Step("seal", "paint_seal", (), divide=8, form="r8unorm"),
        ),
        inputs=("noise_", "flat", "mark", "key", "seal", "rules"),
        default=rule(shadow=(0.70, 0.69, 0.76), edges=(0.30, 0.6)),
        rules={
            "water": rule(line=0.8),
            "ground": rule(shadow=(0.78, 0.78, 0.82), edges=(0.24, 0.6), line=0.5),
            "snow": rule(shadow=(0.74, 0.82, 0.90), edges=(0.30, 0.6), line=0.7),
            "skin": rule(shadow=(0.93, 0.84, 0.78), edges=(0.24, 0.6)),
            "hair": rule(shadow=(0.60, 0.62, 0.72), edges=(0.30, 0.6), line=0.8),
            "fur": rule(shadow=(0.72, 0.69, 0.74), edges=(0.34, 0.6), line=0.8),
            "leaf": rule(shadow=(0.62, 0.72, 0.74), edges=(0.30, 0.6), line=0.5),
            "rock": rule(shadow=(0.62, 0.66, 0.76), edges=(0.36, 0.6)),
            "far": rule(shadow=(0.66, 0.74, 0.86), edges=(0.40, 0.6), line=0.8),
            "lamp": rule(shadow=(1.0, 1.0, 1.0)),
        })
