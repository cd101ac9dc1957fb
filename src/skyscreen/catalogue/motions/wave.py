"""One hand up, from the elbow."""

from skyscreen.catalogue.entry import motion


@motion(
    en=("wave", "greet", "beckon", "hail", "say hello", "say goodbye", "wave goodbye", "wave farewell", "wave hello", "bid farewell", "say farewell"),
    zh=("摆手", "挥手", "招手", "打招呼", "致意", "挥手告别", "告别", "挥手致意", "道别", "邀请", "招呼", "挥着手", "送别", "迎接", "指挥交通"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
)
def wave(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
