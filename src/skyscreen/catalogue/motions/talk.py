"""Speaking with the hands."""

from skyscreen.catalogue.entry import motion


@motion(
    en=(
        "talk",
        "count",
        "speak",
        "chat",
        "whisper",
        "argue",
        "tell",
        "say", "teach", "explain", "discuss", "communicate", "interact", "debate"),
    zh=("说话", "聊天", "交谈", "说", "教", "讲课", "讨论", "交流", "讲解", "讲故事", "说书", "唠嗑", "商量", "耳语", "直播", "开会", "闲聊"),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
)
def talk(subject) -> None:
    """Executed by `stage`; this file holds the words and the facts."""
