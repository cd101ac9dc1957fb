"""Cry: the face in both hands, the shoulders sob."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("cry", "weep", "sob", "mourn", "grieve", "shed tears", "burst into tears", "well up"),
    zh=(
        "哭", "哭泣", "流泪", "抽泣", "大哭", "落泪", "激动落泪", "流下眼泪", "掉眼泪", "痛哭", "捂着脸", "捂脸",
        "抹眼泪", "掉泪", "哭成泪人", "号啕大哭", "嚎啕大哭", "放声大哭", "泣不成声", "眼含热泪", "泪流满面",
        "红了眼眶", "痛哭流涕", "呜咽", "哽咽", "啜泣", "号哭", "哭闹", "哀悼", "啼哭", "垂泪", "洒泪", "抽噎",
        "哭诉", "悲泣", "哭丧", "挥泪", "恸哭",
        "哇哇大哭",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional", bare=True,
    keys={
        "biped": Keys(
            (
                (
                    0.9,
                    {
                        **both(
                            face=(0.052, 0.005, 0.044),
                            way=(-0.30, 1.0, -0.15),
                            palm=(-0.2, 0.0, -1.0),
                            grip=0.25,
                            elbow=(0.7, -1.0, 0.3),
                        ),
                        "lean": 0.30,
                        "nod": 0.34,
                        "shut": 1.0,
                        "smile": -0.9,
                        "worry": 1.0,
                        "open": 0.25,
                        "wide": 0.4,
                        "squint": 0.6,
                        "drop": 0.03,
                    },
                ),
                (1.15, {"lean": 0.24, "nod": 0.30, "drop": 0.02}),
                (1.4, {"lean": 0.31}),
                (1.6, {"lean": 0.25, "drop": 0.02}),
                (1.85, {"lean": 0.32, "nod": 0.36}),
                (2.6, {"lean": 0.30, "drop": 0.035, "look": 0.06}),
                (2.85, {"lean": 0.24}),
                (3.1, {"lean": 0.31, "look": -0.06, "nod": 0.35}),
            ),
            loop=0.9,
            end=3.9,
        ),
    },
)
def cry(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
