"""Drawn animation: three flat tones, ink lines, on twos."""

from skyscreen.catalogue import look
from skyscreen.nouns.look import Look


@look(en=("cel", "anime", "cartoon", "2d animation", "comic", "toon"),
      zh=("赛璐璐", "动漫", "卡通", "二维动画", "漫画"))
def cel(rule):
    warm = {"light": (1.06, 1.03, 0.97)}
    return Look(
        name="cel", shader="cel", rate=12, lens=False, vignette=0.0, bloom=0.0, grain=0.0, saturation=1.1,
        default=rule(shadow=(0.60, 0.60, 0.80), mid=(0.88, 0.87, 0.92), **warm),
        rules={
            "skin": rule(shadow=(0.80, 0.62, 0.66), mid=(0.97, 0.91, 0.90), light=(1.06, 1.04, 1.0),
                         edges=(0.30, 0.60)),
            "snow": rule(shadow=(0.66, 0.74, 0.94), mid=(0.90, 0.94, 1.0), light=(1.05, 1.05, 1.04)),
            "leaf": rule(shadow=(0.48, 0.62, 0.66), mid=(0.84, 0.92, 0.82), light=(1.10, 1.08, 0.86), line=0.5),
            "fur": rule(shadow=(0.62, 0.55, 0.70), mid=(0.90, 0.87, 0.88), **warm),
            "hair": rule(shadow=(0.58, 0.52, 0.68), mid=(0.90, 0.88, 0.90), light=(1.22, 1.18, 1.14)),
            "metal": rule(shadow=(0.46, 0.50, 0.66), mid=(0.82, 0.84, 0.90), light=(1.30, 1.28, 1.22)),
            "ground": rule(shadow=(0.60, 0.62, 0.82), mid=(0.90, 0.89, 0.92), line=0.4, **warm),
            "lamp": rule(shadow=(1.0, 1.0, 1.0), mid=(1.0, 1.0, 1.0), light=(1.1, 1.1, 1.1), line=0.6),
            "cloth": rule(shadow=(0.62, 0.58, 0.76), mid=(0.90, 0.88, 0.92), **warm),
        })
