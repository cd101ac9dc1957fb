"""One hand up, from the elbow."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("wave", "greet", "beckon", "hail", "say hello", "say goodbye", "wave goodbye", "wave farewell", "wave hello", "bid farewell", "say farewell"),
    zh=(
        "摆手", "挥手", "招手", "打招呼", "致意", "挥手告别", "告别", "挥手致意", "道别", "邀请", "招呼", "挥着手", "送别",
        "迎接", "挥别", "欢迎", "欢送", "问好", "问候", "再见", "辞别", "告辞", "离别", "话别",
        "叫车", "打车", "示意", "送行", "相送", "迎宾", "接站", "接机", "迎亲", "辞行",
        "打扇", "扇风", "摇扇",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
)
def wave(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
