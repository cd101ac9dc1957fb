"""Walking at an easy pace."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "walk",
        "trick or treat",
        "go trick or treating",
        "break into",
        "break in",
        "barge in",
        "stroll",
        "wander",
        "hike",
        "trudge",
        "stride",
        "cross",
        "pass",
        "approach",
        "roam",
        "waddle",
        "plod",
        "saunter",
        "amble",
        "travel",
        "go",
        "come",
        "arrive",
        "enter",
        "leave",
        "follow",
        "return",
        "explore",
        "patrol",
        "climb",
        "trek",
        "head",
        "make its way",
        "creep",
        "crawl",
        "move", "abandon", "shuffle", "make for", "move on", "process", "venture", "penetrate"),
    zh=(
        "走", "遛狗", "遛", "跟着", "跟随", "行走", "走路", "走过", "走在", "漫步", "散步", "步行", "经过", "前进",
        "穿过", "跋涉", "走进", "走向", "走来", "漫游", "巡逻", "离开", "前行", "穿行", "路过", "走出", "爬", "攀登",
        "爬行", "前往", "上学", "放学", "上班", "下班", "牵着", "进城", "进门", "进屋", "出门", "出城", "回城", "下山",
        "上山", "过河", "过桥", "赶集", "串门", "进宫", "走过来", "走过去", "走出来", "缓缓走来", "走进来", "回村",
        "进村", "逛街", "逛", "遛弯", "打卡", "出来", "进来", "出去", "进去", "回来",
        "出了门", "走出家门", "出了家门", "进了门", "回家", "回到家",
    ),
    rigs=("biped", "quadruped", "bird", "walker"),
    travels=True,
    speed=1.3,
    target="optional",
    default_of=("quadruped",),
)
def walk(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
