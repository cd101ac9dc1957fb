"""Play at a board: think, chin in hand, then a piece is taken up, carried over and set down."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, Work


@motion(
    en=("play chess", "play cards", "play checkers", "play mahjong", "play go", "play dominoes", "play a board game"),
    zh=(
        "下棋", "打麻将", "打牌", "下象棋", "下围棋", "打扑克", "对弈", "搓麻将", "走棋", "出牌", "发牌", "洗牌",
        "对局", "打桥牌", "落子", "抓牌", "赌博", "玩牌", "赌", "打双陆",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    plays=("chessboard", "playing_cards", "domino"),
    work=Work(("table",), thing="chessboard"),
    keys={
        "biped": Keys((
            (0.6, {"hand_l": (0.02, 0.06, 0.20), "way_l": (-0.3, 0.9, -0.2), "palm_l": (-0.4, 0.2, -0.9), "grip_l": 0.7, "elbow_l": (0.6, -1.0, 0.5), "work_r": (0.20, 0.04, -0.10),
                   "way_r": (-0.3, -0.3, 0.9), "palm_r": (-0.1, -1.0, 0.0), "grip_r": 0.5, "lean": 0.26, "nod": 0.22, "frown": 0.4}),
            (1.8, {"work_r": (0.20, 0.04, -0.10), "cock": 0.10, "nod": 0.26}), (2.5, {"work_r": (0.10, 0.05, 0.02), "grip_r": 0.9}), (2.8, {"work_r": (0.10, 0.16, 0.03)}),
            (3.4, {"work_r": (-0.04, 0.18, 0.10), "lean": 0.34}), (3.8, {"work_r": (-0.05, 0.06, 0.11), "grip_r": 0.5, "smile": 0.5}), (4.4, {"work_r": (0.16, 0.08, -0.06), "lean": 0.22, "frown": 0.0}),
            (4.9, {"work_r": (0.20, 0.04, -0.10), "cock": -0.06, "smile": 0.1}),
        ), loop=0.6, end=5.4),
    },
)
def move_piece(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
