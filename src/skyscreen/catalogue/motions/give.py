"""Give: hold it to the chest, reach it over, let the other take it, and draw back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Pair


@motion(
    en=(
        "give", "hand", "hand over", "pass", "offer", "deliver", "present", "serve", "hand out", "share", "lend",
        "return to", "send", "serve up", "dish out", "thank", "swap",
        "exchange"),
    zh=(
        "递", "递给", "送", "送给", "交给", "献", "献上", "赠", "赠送", "分给", "拿给", "端给", "还给", "端上",
        "端给", "塞给", "递上", "送上", "呈上", "感谢", "端来", "端上来", "递来", "送来", "拿来", "送上门", "交换",
        "互换", "借给", "递过去", "付钱", "发红包", "颁奖", "献给", "颁发", "发放", "分发", "付款", "支付", "交付",
        "归还", "奖励", "施舍", "捐", "捐款", "捐赠", "送礼", "寄", "传递", "分配", "布施", "借", "退还", "缴纳",
        "上缴", "结账", "买单", "埋单", "发传单", "派发", "递交", "供给", "赐", "奖赏", "赏赐", "交出", "捐献",
        "转交", "授予", "赔", "赔偿", "馈赠", "行贿", "传给", "投喂给", "缴费", "派送", "投稿", "交班", "交卷",
        "喂给", "分享", "送达",
        "派红包", "找零", "找钱", "让给", "递过", "递送", "送到", "塞进手里", "分发给", "发给",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    holds=Grip("hand_r", off=(0.03, 0.08, 0.0), largest=0.6),
    pair=Pair(1.0, "receive", {"hand_r": ("hand_r", (0.0, 0.0, 0.0))}, alone=False),
    gives=True,
    keys={
        "biped": Keys((
            (0.4, {"hand_r": (0.08, -0.22, 0.26), "way_r": (-0.1, 0.1, 1.0), "palm_r": (-0.6, 0.8, 0.0), "grip_r": 0.9,
                   "hand_l": (0.10, -0.26, 0.24), "grip_l": 0.4, "nod": 0.08, "lean": 0.02}),
            (1.2, {"hand_r": (0.03, -0.20, 0.44), "way_r": (-0.1, 0.1, 1.0), "palm_r": (-0.2, 1.0, 0.0), "hand_l": (0.14, -0.34,
                   0.20), "lean": 0.12, "twist": 0.16, "nod": 0.0, "ahead": 0.02, "meet_r": 1.0, "smile": 0.6,
                   "brow": 0.3}),
            (1.55, {"hand_r": (0.03, -0.20, 0.44), "lean": 0.12, "meet_r": 1.0, "nod": 0.06, "grip_r": 0.8}),
            (1.8, {"hand_r": (0.05, -0.22, 0.40), "meet_r": 0.0, "grip_r": 0.1, "lean": 0.10}),
            (2.4, {"hand_r": (0.16, -0.36, 0.20), "hand_l": (0.18, -0.40, 0.12), "lean": 0.02, "twist": 0.0, "ahead": 0.0,
                   "nod": 0.12, "smile": 0.6}),
            (3.0, {"smile": 0.3, "brow": 0.0, "hand_r": None, "hand_l": None, "way_r": None, "palm_r": None, "grip_r": None, "grip_l": None, "nod": 0.0,
                   "lean": 0.0}),
        ), cues={"release": 1.5}),
    },
)
def give(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
