"""Eyes lead, then the head, then the chest."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "look",
        "watch",
        "gaze",
        "stare",
        "observe",
        "search",
        "notice",
        "peer",
        "glance",
        "admire",
        "look up",
        "look at", "spectate", "look on", "regard", "study", "listen", "listen to"),
    zh=(
        "看", "看着", "照镜子", "望着", "凝望", "注视", "眺望", "看向", "仰望", "抬头", "转头", "欣赏", "观看", "旁观", "瞭望",
        "观察", "倾听", "聆听", "听着", "发现", "看见", "看到", "撞见", "察觉", "遇到", "遇见", "碰到", "碰见",
        "撞上", "瞥见", "瞅", "瞅着", "赏月", "赏花", "观赏", "赏雪", "赏灯", "猜灯谜", "观灯", "遥望", "偷看",
        "对视", "听", "听讲", "认真听", "听课", "围观", "看热闹", "盯着看", "远眺", "凝视", "瞪", "窥视", "目送",
        "探出头来", "探出头", "伸出头", "探头探脑", "察看", "观望", "远望", "窥", "目睹", "监视", "俯瞰", "遥看",
        "仰视", "瞻仰", "参观", "观摩", "浏览", "瞟", "瞥", "瞄", "望见", "斜视", "探望", "视察", "观战", "看戏",
        "看电影", "盯", "打探", "认出", "瞪眼", "看护", "监考", "鉴赏", "看清", "回看", "逼视", "盯着", "望向",
        "审视", "察觉到", "直视", "看日出", "看海", "观星", "看风景", "监工",
    ),
    rigs=("biped", "quadruped", "bird"),
    travels=False,
    speed=0.0,
    target="optional",
)
def look(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
