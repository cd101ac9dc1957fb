"""Clay: plasticine on a table, thumb marks and all, eight drawings a second."""

from skyscreen.catalogue import look
from skyscreen.catalogue.cut_sheets import MASKS, cut_sheets
from skyscreen.nouns.look import Look, Step


@look(en=("claymation", "clay", "clay animation", "plasticine", "stop motion", "stop-motion", "modelling clay"),
      zh=("黏土动画", "粘土动画", "黏土", "粘土", "泥塑", "橡皮泥", "定格动画"))
def clay(rule):
    return Look(
        name="clay", shader="clay", rate=8, lens=False, vignette=0.0, bloom=0.0, grain=0.0, saturation=1.25,
        anchored=True, steps=(
            *cut_sheets(papers=False, keep=18.0),
            Step("form", "clay_form", ("normal", "label", "seen"), divide=4),
            Step("relief", "clay_relief", ("depth", "ident", "anchor", *MASKS), divide=2, form="rgba16float")),
        inputs=("ident", "rules", "flat", "form", "relief", *MASKS),
        default=rule(shadow=(0.88, 0.84, 0.94), light=(1.0, 1.0, 1.0), edges=(0.50, 0.62)),
        rules={
            "water": rule(shadow=(0.80, 0.86, 0.95), mid=(0.030, 0.17, 0.26), light=(0.82, 0.86, 0.86)),
            "snow": rule(shadow=(0.86, 0.91, 1.0), light=(1.0, 1.0, 1.0), edges=(0.50, 0.62)),
            "skin": rule(shadow=(1.0, 0.86, 0.82), light=(1.0, 0.99, 0.97), edges=(0.42, 0.62)),
            "fur": rule(shadow=(0.90, 0.84, 0.88), light=(1.0, 1.0, 1.0), edges=(0.46, 0.62)),
            "leaf": rule(shadow=(0.80, 0.92, 0.90), light=(1.05, 1.05, 0.95), edges=(0.46, 0.62)),
        })
