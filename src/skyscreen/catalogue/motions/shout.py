"""Shout: a hand to the mouth, the chin out, the mouth wide open."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Keys, both


@motion(
    en=("shout", "scare", "frighten", "yell", "scream", "call out", "howl", "curse", "yell out", "swear"),
    zh=(
        "喊", "大喊", "喊叫", "尖叫", "呼喊", "呐喊", "发出尖叫", "大叫", "惊叫", "吵架", "争吵", "吵起来", "叫住",
        "叫嚷", "嚷", "嚷嚷", "吵", "吵闹", "骂", "咒骂", "责骂", "斥责", "痛骂", "破口大骂", "训斥", "呵斥", "怒骂",
        "呼叫", "呼救", "求救", "高呼", "惨叫", "叫骂", "大骂", "怒斥", "叫唤", "喝斥", "喧哗", "高喊", "号叫",
        "哀嚎", "发火", "发脾气", "咆哮如雷", "争辩", "喝道", "呵责", "叫阵", "怒喝", "骂街", "呼唤", "召唤", "斗嘴",
        "拌嘴", "争执", "吼道", "哭喊", "谩骂", "嘶喊", "唤", "号召",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (0.5, {"lean": 0.06, "nod": -0.10, "frown": 0.35, "squint": 0.30, "sneer": 0.25,
                       **both(face=(0.062, -0.085, 0.070), way=(-0.20, 0.55, 0.80), palm=(-1.0, 0.0, -0.1), grip=0.4,
                              elbow=(1.0, -0.5, 0.1)), "open": 0.9, "jaw": 0.8, "ahead": 0.0}),
                (0.9, {"lean": -0.12, "nod": -0.22, "jaw": 0.2, "open": 0.3}),
                (1.3, {"lean": 0.22, "nod": -0.16, "frown": 0.5, "jaw": 1.0, "open": 1.0, "ahead": 0.04}),
                (2.2, {"lean": 0.20, "nod": -0.10, "frown": 0.3, "jaw": 0.9}),
                (2.6, {"lean": -0.10, "nod": -0.20, "jaw": 0.2, "open": 0.3, "ahead": 0.0}),
                (3.0, {"lean": 0.22, "nod": -0.16, "frown": 0.5, "squint": 0.45, "jaw": 1.0, "open": 1.0, "ahead": 0.04}),
            ),
            loop=0.5,
            end=3.6,
        ),
    },
)
def shout(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
