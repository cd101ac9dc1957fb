"""A friendly machine on two legs with one round eye; it works with its hands as people do."""

from skyscreen.catalogue.person import person


@person(
    en=("robot", "android", "humanoid robot", "humanoid"),
    zh=("机器人", "人形机器人", "仿生人", "变形金刚", "高达", "机甲战士", "机械战士", "人工智能机器人", "机甲"),
    body="automaton",
    places=("laboratory", "workshop"),
    height=1.56,
    stature=1.5,
    mass=70.0,
)
def robot():
    return {"coat": "orange", "trousers": "", "eyes": "cyan", "style": "bald"}
