"""Open a letter or a present: it lies in the left hand, the right tears and folds it open, and the eyes read."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise


@motion(
    en=("unwrap", "unfold", "unpack", "unroll", "tear open", "expose", "reveal"),
    zh=(
        "拆", "拆开", "展开", "撕开", "拆封", "撕", "撕碎", "掰开", "掰断", "掰", "撕破", "撕下", "撕毁", "扯碎",
        "松绑", "拆卸", "拆除", "剥落", "撕掉", "剥豆子", "剥毛豆", "拆散",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_l", up=(0.0, 1.0, 0.2), front=(1.0, 0.0, 0.0), off=(0.03, 0.08, 0.0), largest=0.6),
    keys={
        "biped": Keys((
            (0.5, {"hand_l": (0.03, -0.18, 0.28), "way_l": (-0.6, 0.3, 0.8), "palm_l": (-0.2, 1.0, 0.0), "grip_l": 0.8, "nod": 0.24,
                   "hand_r": (0.05, -0.14, 0.30), "way_r": (-0.6, -0.2, 0.6), "palm_r": (-0.5, -0.8, 0.0), "grip_r": 1.0}),
            (0.9, {"hand_r": (0.03, -0.15, 0.30)}),
            (1.35, {"hand_r": (0.20, -0.10, 0.30), "way_r": (-0.2, 0.2, 0.9), "twist": -0.06, "brow": 0.3}),
            (1.8, {"hand_r": (0.06, -0.16, 0.28), "way_r": (-0.5, 0.2, 0.8), "twist": 0.0}),
            (2.3, {"hand_r": (0.14, -0.04, 0.30), "hand_l": (0.05, -0.14, 0.29), "nod": 0.20, "palm_r": (-0.6, 0.2, -0.8)}),
            (3.2, {"hand_r": (0.13, -0.06, 0.29), "hand_l": (0.06, -0.12, 0.29), "nod": 0.22, "look": 0.06}),
            (4.4, {"hand_r": (0.13, -0.06, 0.29), "look": -0.06, "brow": 0.5}),
            (5.2, {"hand_r": (0.13, -0.06, 0.29), "look": 0.05}),
        )),
    },
    noise=Noise("page", at=(1.35, 2.3)),
)
def unwrap(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
