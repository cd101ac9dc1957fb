"""Put down: it is carried before the belly, lowered to its place, let go, and the hand comes back."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Work


@motion(
    en=("put", "dip", "put down", "place", "set", "set down", "lay", "lower", "insert", "stick in", "slip in", "lay the table", "set the table", "add", "put in", "put away", "lay down", "stow"),
    zh=(
        "放", "放下", "摆", "摆放", "放进", "放入", "插", "插进", "插入", "搁", "放回", "塞", "塞进", "放在", "下锅",
        "塞给", "安放", "放置", "装入", "堆放", "存放", "供奉", "安置", "搁置", "投币", "码放", "藏", "收藏", "搁下",
        "摆上", "摆盘", "放上", "放好", "投递", "排列", "陈列", "摆设", "嵌", "镶", "镶嵌", "押", "塞入", "填入",
        "装进", "装袋", "往里塞", "下注", "布菜", "上架", "卸在", "停放", "寄存", "丢进", "装", "插秧苗",
    ),
    rigs=("biped",), travels=False, speed=0.0, target="optional",
    work=Work(("table", "desk"), high=1.3),
    holds=Grip("hand_r", off=(0.03, 0.08, 0.0), largest=0.7),
    keys={
        "biped": Keys((
            (0.3, {"hand_r": (0.10, -0.22, 0.30), "way_r": (-0.2, 0.0, 1.0), "palm_r": (-0.5, 0.3, 0.0), "grip_r": 0.9, "nod": 0.12, "work_r": None}),
            (0.7, {"hand_r": (0.09, -0.22, 0.32), "work_r": None, "lean": 0.02}),
            (1.6, {"hand_r": None, "work_r": (0.0, 0.03, -0.02), "way_r": (-0.2, -0.3, 0.9), "palm_r": (-0.8, -0.5, 0.0), "grip_r": 0.9, "lean": 0.16,
                   "nod": 0.14, "hand_l": (0.16, -0.34, 0.14)}),
            (1.95, {"work_r": (0.0, 0.02, -0.02), "grip_r": 0.2, "lean": 0.17}),
            (2.5, {"work_r": (0.04, 0.08, -0.12), "grip_r": 0.3, "lean": 0.08, "nod": 0.16}),
            (3.3, {"work_r": None, "hand_r": None, "hand_l": None, "way_r": None, "palm_r": None, "grip_r": None, "lean": 0.0, "nod": 0.10}),
        ), cues={"put": 1.8}),
    },
)
def put_down(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
