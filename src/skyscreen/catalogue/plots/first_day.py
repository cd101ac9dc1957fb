"""The first day of something."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("child", "boy", "student", "person"),
    cast="a boy",
    cast_zh="男孩",
    en=("first day (?:of|at) (?:school|kindergarten|university|college)", "starting school", "new kid"),
    zh=("第一天上学", "开学第一天", "上学第一天", "第一天上幼儿园", "转学生"),
    mood="playful",
    titles=("A Place Kept Free", "留了一个座位"),
    steps=(
        Step("{Lead} wake[s] up in a bed.",
             "Awake before the alarm, for once.", "难得一次，比闹钟醒得早。", at="bedroom", time="dawn"),
        Step("{Lead} brush[es] his teeth.",
             "Two minutes, counted.", "两分钟，数着刷。", at="bathroom"),
        Step("{Lead} walk[s] with a backpack.",
             "The bag is bigger than the back.", "书包比背还大。", at="suburb", time="morning"),
        Step("{Lead} look[s] around.",
             "Everybody else seems to know where to stand.", "别人好像都知道该站哪儿。", at="school_yard"),
        Step("{Lead} write[s] at a desk.",
             "The first word of the first page.", "第一页，第一个字。", at="classroom"),
        Step("A girl waves at {lead}.",
             "Somebody has kept a place free.", "有人，留了一个座位。", at="school_yard", time="noon"),
        Step("{Lead} run[s].",
             "Tomorrow there is no need to be pushed.", "明天，不用谁推着走了。", at="suburb", time="afternoon"),
    ),
)
