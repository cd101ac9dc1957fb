"""Cut paper: sheets of coloured paper one behind the other, on twos."""

from skyscreen.catalogue import look
from skyscreen.catalogue.cut_sheets import MASKS, cut_sheets
from skyscreen.nouns.look import Look, Step


@look(en=("paper-cut", "paper cut", "papercut", "paper-cut style", "cut paper", "cut-out", "cutout", "paper craft", "paper theatre"),
      zh=("剪纸", "剪纸风格", "剪纸风", "剪纸画", "纸艺", "折纸风格"))
def paper_cut(rule):
    return Look(
        name="paper_cut", shader="paper_cut", rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, saturation=1.25,
        anchored=True, steps=(
            *cut_sheets(papers=True, keep=30.0),
            Step("painted", "paper_paint", ("depth", "ident", "rules", "anchor", "flat"), divide=2)),
        inputs=("flat:painted", *MASKS),
        default=rule(shadow=(0.72, 0.68, 0.80), light=(1.0, 1.0, 1.0), edges=(0.54, 0.62)),
        rules={
            "water": rule(shadow=(0.80, 0.82, 0.90), mid=(0.035, 0.16, 0.24), light=(0.80, 0.84, 0.82)),
            "snow": rule(shadow=(0.78, 0.84, 0.98), light=(1.0, 1.0, 1.0), edges=(0.54, 0.62)),
            "skin": rule(shadow=(0.90, 0.80, 0.78), light=(1.0, 1.0, 1.0), edges=(0.42, 0.62)),
            "fur": rule(shadow=(0.76, 0.70, 0.76), light=(1.0, 1.0, 1.0), edges=(0.48, 0.62)),
            "lamp": rule(shadow=(1.0, 1.0, 1.0), light=(1.0, 1.0, 1.0)),
        })
