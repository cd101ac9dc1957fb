"""Write: one hand holds the paper, the other runs along the line and starts the next."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise

DESK = {
    "hand_l": (0.08, -0.32, 0.32),
    "way_l": (-0.7, 0.0, 0.7),
    "palm_l": (0.0, -1.0, 0.0),
    "grip_l": 0.2,
    "way_r": (-0.35, -0.30, 0.9),
    "palm_r": (-0.7, -0.7, 0.0),
    "grip_r": 1.05,
    "elbow_r": (1.0, -0.6, -0.2),
    "elbow_l": (1.0, -0.6, -0.2),
}


@motion(
    en=("write", "sign", "take notes", "scribble", "jot"),
    zh=(
        "写", "写字", "写信", "签字", "记笔记", "练字", "写作业", "抄写", "考试", "答题", "书写", "抄", "记录",
        "登记", "签", "签名", "签署", "填写", "填", "答卷", "批改", "题字", "题词", "记账", "誊写", "默写", "听写",
        "写作", "写诗", "作诗", "开罚单", "开单", "开处方", "填表", "签到", "署名", "描红", "签约", "写稿", "记下",
        "签收", "写生字", "笔试", "画押", "签发", "做作业", "做题", "改作业", "批注", "速记", "创作", "投票", "撰写",
        "撰稿", "写毛笔字", "挥毫", "谱曲", "作曲", "摘抄", "登录", "签订", "订正", "罚抄",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.8, {**DESK, "hand_r": (0.02, -0.30, 0.34), "lean": 0.16, "nod": 0.32}),
                (1.0, {"hand_r": (0.035, -0.29, 0.345)}),
                (1.2, {"hand_r": (0.05, -0.30, 0.335)}),
                (1.4, {"hand_r": (0.065, -0.29, 0.345)}),
                (1.6, {"hand_r": (0.08, -0.30, 0.335)}),
                (1.8, {"hand_r": (0.095, -0.29, 0.345)}),
                (2.0, {"hand_r": (0.11, -0.30, 0.335), "look": -0.08}),
                (2.2, {"hand_r": (0.125, -0.29, 0.345)}),
                (2.4, {"hand_r": (0.14, -0.30, 0.335)}),
                (2.9, {"hand_r": (0.05, -0.25, 0.32), "look": 0.06}),
            ),
            loop=0.8,
            end=3.4,
        ),
    },
    prop="letter",
    each=True,
    wields=("pen", "pencil", "paintbrush"),
    holds=Grip("hand_l", up=(1.0, 0.0, 0.0), front=(0.0, -1.0, 0.0), off=(0.02, 0.14, 0.0), largest=0.5),
    noise=Noise("pen", at=(0.8, 1.6)),
)
def write(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
