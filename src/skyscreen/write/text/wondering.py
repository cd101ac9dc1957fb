"""How people lead up to a question, and the loose words they ask with: 'eli5:', 'I don't get how …', 请问, 咋, 啥.

What leads up says that they want to be taught; the loose word means the plain one. Neither is any of the subject.
"""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re

_FIVE = r"(?:like|as if) (?:i'?m|i’m|i am|i were) (?:\w+|\d+)(?:[- ]years?[- ]old)?"
_WORD = r"(?=why\b|how\b|what\b|where\b|when\b|who\b|which\b)"
LEADS = re.compile(
    rf"^(?:eli5\b\s*[:,-]?\s*|(?:please )?explain (?:it |this |that )?(?:to me )?{_FIVE}\s*[:,-]?\s*"
    rf"|(?:have you |did you )?ever wonder(?:ed)? {_WORD}|i(?:'ve| have)? (?:always )?wonder(?:ed)? {_WORD}"
    rf"|i (?:just |still |really )?(?:don'?t|don’t|do not|never) (?:get|understand|know) {_WORD}|no idea {_WORD}"
    rf"|(?:so|ok|okay|hey|hi|um|well),? {_WORD}|(?:quick |silly |stupid |dumb )?question: *|(?:what(?:'s|’s| is) )?the science (?:behind|of) "
    r"|what(?:'s|’s| is) the deal with |what(?:'s|’s| is) up with |(?:please )?teach (?:me|us|kids|children|my \w+) (?:about )?(?!to\b)"
    rf"|(?:my|our|the) (?:[\w-]+ )?(?:daughter|son|kids?|child(?:ren)?|boy|girl|niece|nephew|students?|pupils?|class) (?:(?:always|just|keeps?) )?(?:ask(?:s|ed|ing)?|wants? to know|wonders?)(?: me| us)?,? {_WORD}"
    rf"|(?:(?:can|could|would) you )?(?:please )?(?:make|create|do|produce|give)(?: (?:me|us))? an? (?:[\w-]+ ){{0,4}}(?:video|film|animation|clip|explainer|reel|lesson)(?: for (?:[\w-]+ ){{1,3}})? ?(?:that|which|to) (?:shows?|explains?|tells?|teach(?:es)?)(?: (?:me|us|kids|children|pupils|them))? {_WORD}"
    rf"|do you (?:know|understand) {_WORD}"
    r"|(?:我家|我的?|我们家)?(?:宝宝|孩子们?|儿子|女儿|娃|小孩|小朋友|学生们?)(?:总|老|一直|今天|突然)?(?:是|在)?(?:问|想知道|好奇)(?:我|妈妈|爸爸|老师|说)?[，,：:]?(?=.*(?:怎|咋|什么|啥|何|哪|吗))"
    r"|(?:请|帮我)?(?:做|拍|来|生成|制作)一?[个段部条支]?(?:.{0,5}的?)?(?:短视频|视频|短片|动画|微课)[，,：:]?(?:讲清楚|讲明白|说清楚|讲讲|解释|说明)(?:一下)?[，,：:]?(?=.*(?:怎|咋|什么|啥|何|哪|吗))"
    r"|请?用.{0,6}的(?:话|语言|方式)(?:来)?(?=讲|解释|说|介绍)|请问(?:一下)?[，,：:]?|(?:有没有人|谁)(?:知道|能告诉我|能讲讲)|(?:我)?(?:一直)?(?:很)?(?:好奇|想知道|想问(?:一下|问)?|不明白|搞不懂|不懂)[，,：:]?(?=.*(?:怎|咋|什么|啥|何|哪|吗)))",
    re.IGNORECASE,
)
"""What stands before a question and asks to be taught."""
_LOOSE = ((r"\bhow come\b", "why"), (r"\b(why|how|what|where|who)(['’]s| is| are| does| do)? (?:actually|really|exactly|on earth|in the world|the (?:hell|heck))\b", r"\1\2"), (r"\bhow'?s\b", "how is"), (r"\bwhy'?s\b", "why is"), (r"为啥|为嘛|为甚么|干嘛要|凭啥|凭什么", "为什么"), (r"咋(?!舌|呼|咋)(?:样)?", "怎么"), (r"啥", "什么"))  # fmt: skip


def unled(text: str) -> str:
    """The text without what leads up to its question: 'eli5: earthquakes' → 'earthquakes'."""
    return LEADS.sub("", text.strip())


def plainly(text: str) -> str:
    """Loose words of asking as the plain ones: 船咋不沉 → 船怎么不沉."""
    for loose, plain in _LOOSE:
        text = re.sub(loose, plain, text, flags=re.IGNORECASE)
    return text
