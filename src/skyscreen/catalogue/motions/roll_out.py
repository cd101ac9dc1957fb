"""Roll out dough: both hands on the pin, long strokes from the belly and back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work, both


@motion(
    en=("roll out", "roll dough", "roll the dough", "roll out dough", "roll out the dough", "roll it out", "roll pastry", "flatten", "spread out", "spread", "cover"),
    zh=(
        "擀", "擀面", "擀面皮", "擀皮", "擀饺子皮", "压平", "摊开", "铺开", "铺设", "铺路", "展平", "摊饼", "碾压",
        "铺平",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk")),
    prop=("rolling_pin",),
    holds=Grip("hands", up=(0.0, 1.0, 0.0), front=(0.0, 0.0, 1.0), off=(0.0, -0.02, 0.07), largest=0.7),
    keys={
        "biped": Keys((
            (0.5, {**both(work=(0.15, 0.04, -0.10), way=(-0.2, -0.3, 0.9), palm=(0.0, -1.0, -0.2), grip=0.9), "lean": 0.10, "nod": 0.08}),
            (1.1, {**both(work=(0.15, 0.03, 0.10)), "lean": 0.30, "drop": 0.02, "nod": 0.05}),
            (1.7, {**both(work=(0.15, 0.04, -0.10)), "lean": 0.12, "drop": 0.0, "twist": 0.06}),
            (2.3, {**both(work=(0.15, 0.03, 0.10)), "lean": 0.29, "drop": 0.02, "twist": -0.06}),
        ), loop=0.5, end=2.9),
    },
)
def roll_out(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
