"""Look at a phone: it lies in the left hand, the right thumb pushes the page up, a smile at what is there."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("scroll", "browse", "text", "swipe", "play with a phone", "look at a phone", "send a message"),
    zh=("玩手机", "刷手机", "看手机", "发短信", "发消息", "刷视频", "回消息"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", at=(0.0, -0.3, 0.0), up=(0.15, 0.75, 0.6), front=(0.95, 0.0, -0.1), off=(0.035, 0.08, 0.0), largest=0.5),
    prop="phone",
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (0.02, -0.15, 0.27), "way_l": (-0.5, 0.6, 0.6), "palm_l": (-0.3, 0.3, -0.9), "grip_l": 0.8, "elbow_l": (0.7, -1.0, 0.0),
                   "hand_r": (0.08, -0.15, 0.27), "way_r": (-0.7, 0.5, 0.3), "palm_r": (-0.3, -0.2, 0.8), "grip_r": 0.8, "point_r": 0.6, "elbow_r": (0.8, -0.9, 0.0),
                   "nod": 0.34, "lean": 0.03}),
            (0.85, {"hand_r": (0.08, -0.10, 0.28)}), (1.1, {"hand_r": (0.08, -0.15, 0.27), "smile": 0.3}), (1.5, {"hand_r": (0.08, -0.10, 0.28)}),
            (1.8, {"hand_r": (0.08, -0.15, 0.27)}), (2.6, {"smile": 0.6, "cock": 0.08, "nod": 0.30}), (3.2, {"smile": 0.1, "cock": 0.0, "nod": 0.36}),
        ), loop=0.6, end=3.8),
    },
)
def scroll_phone(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
