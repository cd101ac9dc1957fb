"""Look at a phone: it lies in the left hand, the right thumb pushes the page up, a smile at what is there."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys


@motion(
    en=("scroll", "browse", "text", "swipe", "play with a phone", "look at a phone", "send a message"),
    zh=("玩手机", "刷手机", "看手机", "发短信", "发消息", "刷视频", "回消息", "刷微博", "扫码"),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", at=(0.0, -0.45, 0.0), up=(0.0, 1.0, 0.0), front=(1.0, 0.0, 0.0), off=(0.032, 0.09, 0.0), largest=0.5),
    prop="phone",
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (0.06, -0.23, 0.30), "way_l": (-0.15, 0.75, 0.65), "palm_l": (-0.1, 0.6, -0.75), "grip_l": 0.75, "elbow_l": (0.7, -1.0, 0.0),
                   "hand_r": (0.12, -0.23, 0.20), "way_r": (-0.75, 0.35, 0.55), "palm_r": (-0.5, -0.8, 0.1), "grip_r": 1.2, "point_r": 1.0, "elbow_r": (0.9, -0.8, 0.0),
                   "nod": 0.36, "lean": 0.10, "smile": 0.0}),
            # The finger lies on the glass, pushes the page up and leaves it.
            (0.78, {"hand_r": (0.07, -0.21, 0.24)}), (1.00, {"hand_r": (0.07, -0.10, 0.27), "way_r": (-0.75, 0.65, 0.4)}), (1.15, {"hand_r": (0.11, -0.12, 0.22)}),
            (1.45, {"hand_r": (0.07, -0.21, 0.24), "way_r": (-0.75, 0.35, 0.55), "smile": 0.4}), (1.67, {"hand_r": (0.07, -0.10, 0.27), "way_r": (-0.75, 0.65, 0.4)}), (1.82, {"hand_r": (0.11, -0.12, 0.22)}),
            (2.6, {"hand_r": (0.14, -0.24, 0.20), "way_r": (-0.75, 0.35, 0.55), "smile": 0.8, "cheek": 0.4, "cock": 0.14, "nod": 0.28}), (3.2, {"smile": 0.2, "cock": 0.0, "nod": 0.38}),
        ), loop=0.6, end=3.7),
    },
)
def scroll_phone(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
