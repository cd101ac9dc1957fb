"""A student in a Chinese school tracksuit with a red scarf."""

from skyscreen.catalogue.person import person


@person(
    en=("student", "pupil", "schoolchild", "schoolboy", "schoolgirl"),
    zh=(
        "学生", "小学生", "同学", "女学生", "男学生", "同桌", "高中生", "初中生",
        "考生", "班长", "学霸", "校花", "校草", "学长", "学姐", "学弟", "学妹", "同学们",
        "值日生",
    ),
    places=("classroom",),
    height=1.42, mass=36.0, feminine=0.6,
    does="writes at a desk",
)
def student():
    return {
        "outfit": "school",
        "coat": "#2a5ab0",
        "trousers": "#2a5ab0",
        "dress": "#c8281c",
        "shoes": "white",
        "style": "ponytail",
        "hair": "black",
        "carries": "satchel",
        "age": 11.0,
        "origin": "east_asian",
    }
