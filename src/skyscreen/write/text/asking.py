"""How people ask to be taught: the words that say so, and what stands inside them.

'a video for my class about photosynthesis', 介绍一下活字印刷术 and 中秋节的由来 are about photosynthesis, 活字印刷术 and 中秋节.
"""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re

TEACHES = re.compile(
    r"^\s*(?:please )?(?:explain|teach|describe|show|tell)\b"
    r"|\b(?:explained|explainer|lesson|educational|teaching|science film)\b"
    r"|\b(?:lesson|class|video|film|animation|clip|documentary|presentation) (?:for (?:\w+ ){1,4})?(?:about|on)\b"
    r"|\bi (?:want|need|would like) to (?:know|understand|learn)\b|\btell (?:me|us|kids|children|my \w+) (?:about|why|how)\b"
    r"|\bthe (?:secret )?(?:life|journey|life cycle) of an?\b"
    r"|\b(?:cross[- ]sections?|cutaway|infographic|diagram)\b"
    r"|\b(?:for (?:\w+ )?(?:children|kids|pupils|students|school|beginners|preschool\w*|toddlers|graders|class(?:es)?)|eli5|like i(?:'|’)?m \w+|step[- ]by[- ]step|in \w+ steps)\b"
    r"|科普|剖面|截面|示意图|讲解|解释|原理|小学生|小朋友|课堂(?![上里])|科学课|微课|介绍|由来|来历|习俗|的(?:故事|作用|秘密|奥秘|形成|一生|历史|过程)|给.{0,6}孩子|分.{1,2}步|讲讲|讲一讲|什么是|是什么",
    re.IGNORECASE,
)
"""Words of someone who wants to be taught."""
TALES = re.compile(r"(?:奶奶|爷爷|外婆|外公|姥姥|姥爷|妈妈|爸爸|老师|老人|说书人|祖母|祖父)[^，。；]{0,12}[讲说](?:着|起|了)?[^，。；]{1,10}的(?:故事|传说)")
"""A tale that somebody in the picture tells: nobody asks to be taught."""
_AROUND = re.compile(
    r"^(?:please\s+)?(?:i (?:want|need|would like)\s+)?(?:(?:make|create|produce|give|show|tell)\s+)?(?:me\s+|us\s+)?(?:an?\s+|the\s+)?"
    r"(?:[\w-]+\s+){0,4}(?:lesson|video|film|animation|clip|documentary|presentation|explainer)\s+(?:for (?:\w+\s+){1,4})?(?:about|on)\s+"
    r"|^tell (?:me|us|kids|children|my \w+) about\s+"
    r"|[,:\s-]*\b(?:explained?\b.*|(?:a |the )?(?:short )?(?:lesson|video|film|animation)|for (?:\w+ ){0,3}(?:\w+ers|kids|children|class|school|beginners))[.!]?$"
    r"|^(?:请|帮我|给我|我要|我想要?)?(?:给.{2,6}?)?(?:做|拍|来|制作|生成)?一?[个段部条]?(?:关于|介绍|讲解|讲讲|讲一讲|讲|科普|解释)(?:一下)?[:：]?"
    r"|的?(?:科普)?(?:视频|短片|动画|影片|微课|课|知识)$|的(?:由来|来历|习俗|故事|原理|作用|秘密|奥秘|形成|历史|过程|知识)$",
    re.IGNORECASE,
)
"""What stands round the subject of a request: 'a short lesson about …', …的科普视频."""
ASKS = re.compile(r"\b(?:why|how|what|who|which|where|when)\b|为什么|为何|怎么|怎样|如何|什么|谁|哪", re.IGNORECASE)
"""Words of a question, in a text that asks to be taught."""
WONDERS = re.compile(r"\b(?:what|why|how|who|which)\b|什么|谁|哪|多少|几|吗|怎|何", re.IGNORECASE)
"""Words that make a question of a bare title: 八大行星都有谁. 'Where the river ends' and 'When winter comes' are none."""


def subject(text: str) -> str:
    """What a request is about, without the words round it: 'a video for my class about photosynthesis'."""
    out = text.strip(" .!。！?？")
    for _ in range(3):
        out = _AROUND.sub("", out).strip(" .!。！?？,，:：")
    return out


_WHAT = re.compile(
    r"^(?:(?:can|could|would) you )?(?:please )?(?:explain|what(?:'s|’s| is| are)) |(?: to| for) (?:my |the |a )?[\w ]+(?:class|grade|kids?|children)$"
    r"|^什么(?:是|叫)|(?:到底|究竟)?(?:是|叫)?(?:什么|怎么回事)(?:意思|东西)?$|的原理$",
    re.IGNORECASE,
)


def core(question: str) -> str:
    """The subject of a question that only asks what it is: 什么是月相 → 月相."""
    return _WHAT.sub("", _WHAT.sub("", subject(question))).strip()
