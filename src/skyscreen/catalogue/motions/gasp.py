"""Be taken by surprise: brows up, eyes wide, the mouth falls open, the trunk goes back and a hand comes up."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys

START = {"brow": 1.0, "stare": 1.0, "open": 0.75, "wide": -0.35, "nod": -0.10, "lean": -0.12}


@motion(
    en=("gasp", "startle", "look surprised", "look shocked", "marvel", "look amazed"),
    zh=(
        "吃惊", "惊呼", "吓一跳", "目瞪口呆", "倒吸一口凉气", "张大嘴巴", "惊呆", "愣住", "捂住嘴巴", "捂嘴",
        "捂住嘴", "捂着嘴", "大吃一惊", "目不转睛", "惊叹", "喘", "喘息", "愣", "发愣", "怔住", "惊吓",
        "受惊", "大惊", "呛", "喘气",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional", bare=True,
    keys={
        "biped": Keys(
            (
                (0.22, {**START, "drop": 0.0}),
                (
                    0.55,
                    {
                        "brow": 0.95,
                        "open": 0.60,
                        "lean": -0.16,
                        "ahead": -0.04,
                        "drop": 0.03,
                        "face_r": (0.005, -0.085, 0.068),
                        "way_r": (-0.75, 0.65, 0.0),
                        "palm_r": (-0.1, 0.0, -1.0),
                        "elbow_r": (0.9, -0.8, 0.2),
                        "hand_l": (0.26, -0.16, 0.28),
                        "way_l": (0.2, 0.9, 0.5),
                        "palm_l": (-0.2, 0.0, 1.0),
                        "grip_l": 0.05,
                        "grip_r": 0.25,
                    },
                ),
                (1.6, {"brow": 0.80, "stare": 0.80, "open": 0.40, "lean": -0.10, "nod": -0.05}),
                (2.8, {"brow": 0.90, "stare": 0.90, "open": 0.48, "lean": -0.14, "look": 0.05}),
            ),
            loop=0.55,
            end=4.2,
        ),
    },
)
def gasp(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
