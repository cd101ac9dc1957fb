"""What kind of film the words ask for: a story, an explainer or a spot; and what it is about in the user's own words."""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re
from dataclasses import dataclass, field

from skyscreen.write.text.dialogue import speeches
from skyscreen.write.text.quotes import part
from skyscreen.write.text.style import only_style
from skyscreen.write.text.wondering import LEADS, plainly, unled

STORY, EXPLAINER, SPOT = "story", "explainer", "spot"

_SENTENCE = re.compile(r"[^.!?。！？\n]+[.!?。！？]*")
_SPOT = re.compile(
    r"^(?:please )?(?:help me )?(?:sell|promote|advertise)\b"
    r"|\b(?:spot|ad|advert|advertisement|commercial|promo|teaser)\s+(?:for|about)\b|\b(?:product|brand) (?:film|video|ad)\b"
    r"|\b(?:advert|advertisement|commercial|promo|ad)\s*(?:[:：—–,.;-]|$|\b(?:with|where|in which|of|in)\b|\d+ ?s)"
    r"|^(?:introducing|meet|say hello to) (?:the|our) (?:new |all-new )?\w+|\bproduct (?:shot|photo|render)\b|广告|宣传片|产品片|推广视频|推广短片|^(?:请|帮我|帮忙)?(?:推广|宣传|推荐)一[款个家双件支台瓶]",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"^(?:please\s+)?(?:(?:explain|show|tell|describe|teach)\b(?:\s+(?:me|us|to|children|kids|everyone))*\s+)?"
    r"(?P<question>(?:why|how)\b(?! about\b).*)$",
    re.IGNORECASE | re.DOTALL,
)
_RECALLS = re.compile(
    r"^how (?:I|(?:we|he|she|they|(?:my|our) \w+(?: and I)?|[A-Z]\w+) (?:\w+ed|met|became|got|found|built|lost|won|came|made|fell|went|took"
    r"|taught|bought|grew|began|left|caught))\b(?![^.!]*\?)"
)
"""'How I opened my shop: …', 'How we met': what has happened, and no question."""
_PLAIN = re.compile(
    r"^(?:what(?:'s|’s|s)?\s+(?:is|are|was|were|do|does|did|would|will|can|could|causes?|makes?|made|keeps?|holds?|pulls?|pushes|gives?|lets?|drives?|happens?|happened|if|the|\w+ed\s+(?:the|a|an|our))\b(?!.*!)"
    r"|what(?:'s|’s|s)\s+|who\s+(?:is|are|was|were|built|made|found|paid|wrote|drew|won|began|first|\w+s|\w+ed)\b"
    r"|(?:is|are|does|did|was|were)\s+(?:an?|the|it|there|we|they|people|our|\w+s)\s+[^!]*\b(?:and|or) (?:why|how|what|when|where)\b"
    r"|(?:do|can|could|should|would|will)\s+(?:we|they|people|i|animals|plants)\s+"
    r"|which\s+(?:\w+\s+){1,3}(?:is|are|was|were|do|does|did|can|has|have)\b|(?:where|when)\s+(?:is|are|was|were|do|does|did|can)\b"
    r"|is it true\b)",
    re.IGNORECASE,
)
"""Questions that many type without their mark: 'what is a black hole', 'who invented paper'."""
_WHAT_A = re.compile(r"^what(?:'s|’s|s)?\s+the\s+(?!difference\b|meaning\b|water\b|greenhouse\b)", re.IGNORECASE)
_REQUEST = re.compile(
    r"^(?:(?:can|could|would|will) you (?:please )?|i(?: would|'d)? (?:want|like|need) (?:you )?to |help me (?:to )?)"
    r"(?=(?:explain|show|tell|describe|teach|know|understand|learn)\b)(?:(?:know|understand|learn)\s+)?",
    re.IGNORECASE,
)
_HEADED = re.compile(
    r"^[^:：?？]{0,48}(?:\b(?:video|film|lesson|animation|clip|class|science|explainer|reel|short|tiktok)|课|课堂|视频|短片|动画|科普|微课)\s*[:：]\s*",
    re.IGNORECASE,
)
"""'A one-minute science video: how bread rises', 小学科学课：蝴蝶的一生."""
_EXPLAIN_ZH = re.compile(r"^请?(?:你)?(?:给.{1,8})?(?:讲解|解释|科普|说明)(?:一下|清楚)?(?P<question>[^，。]{1,30})$")
"""解释一下黑洞: what is to be explained, without a word that asks."""
_EXPLAIN = re.compile(r"^(?:please\s+)?explain\s+(?P<question>(?!it\b|this\b|that\b).+)$", re.IGNORECASE | re.DOTALL)
_ASKS_ZH = re.compile(
    r"(?<!不知)(?<!说不清)(?:为什么|为何|怎么|怎样|如何|是什么|什么是|啥是)|(?:吗|呢)[？?]|吗$|[？?]$|的(?:\S{0,4})?原理|科普|^谁(?:发明|发现|修|建|造)|是谁.{1,4}的$|有什么用$|有哪些$|还是.{2,6}$(?<=动物|植物|真的|假的)|(?:的由来|谁吃谁)$|有多少|有多[大高长重快远深]|多少[年个块只种次天]|^[^，。我你他她]{1,8}(?:会不会|能不能|是不是)[^，。我你他她]{1,8}$|(?:用|靠|拿)什么|(?<![看比])谁先|(?<![看比])谁更|长什么样|是哪[个颗种只]|(?:做|干|发明|发现|发生|属于|代表|变成|长成)了?些?什么|在什么(?:上|下|里|地方|时候)"
    r"|有什么(?:区别|不同|用|作用|意义|好处|来历)|(?<!不知)(?<!知道)(?<!不管)(?:从|去|来自)哪[里儿]?|哪[里儿]来的?$"
)
_IDIOM_ZH = re.compile(r"无论如何|不管怎样|怎么也|不怎么|再怎么")
_META = re.compile(
    r"^(?:an?\s+(?:[\w-]+\s+){0,3}(?:explainer|explanation|video|film|clip|animation|lesson|short|reel)\b|please|explain|(?:give|show|add|include|use)\b.*\bexamples?|make it|keep it|use\b|in (?:\w+ )?(?:steps|parts|minutes?|seconds?)|for (?:\w+[ -]){0,3}(?:children|kids|beginners|everyone|olds?|graders?|pupils|students|class(?:es)?)\b)"
    r"|^(?:it(?:'|’)?s for |(?:my|our) (?:son|daughter|kids?|child(?:ren)?|class|pupils|students)\b.*(?:grade|years?|old|school|class|simple))"
    r"|^(?:我|我们|我家)(?:的)?(?:儿子|女儿|孩子|娃|小孩|学生|班).{0,12}(?:年级|岁|小学|幼儿园|看不懂|听不懂|简单)"
    r"|^(?:请|讲得|说得|尽量|简单|通俗|用.{0,8}(?:分钟|秒)|讲清楚|举.{0,4}例|给.{0,8}(?:讲|解释|科普)|适合|面向)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[,，]?\s*(?:explained\b.*|(?:in|with) (?:\w+ )?(?:simple )?(?:steps|words|parts|minutes?|seconds?)\b.*"
    r"|(?:to|for) (?:a |an |the |small |young |my )*(?:children|kids|child|kid|beginners?|everyone|pupils|students|\S*[- ]?years?[- ]olds?)\b.*"
    r"|(?:like|as if) (?:i'?m|i’m|i am) (?:\w+|\d+)(?:[- ]years?[- ]old)?$"
    r"|(?<!^)请.*|[，,]?分.{1,3}步.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LEAD_ZH = re.compile(r"^(?:请?(?:你)?(?:用.{0,6}(?:分钟|秒))?(?:给.{0,8})?(?:讲一讲|讲讲|讲解|解释|说明|介绍|科普|告诉\S{0,4}?)(?:一下|清楚)?[:：，,]?)")
_NAMED = re.compile(r"(?:\b(?:named|called|name is|brand(?:ed)?|by)|名叫|名为|叫做|叫|品牌|牌子|名字是)\s*[:：]?\s*$", re.IGNORECASE)
CALLED = re.compile(r"\b(?i:called|named|brand(?: name)?),?\s+(?P<en>[A-Z][\w&'-]*(?:\s(?:(?:&|and)\s)?[A-Z][\w&'-]*){0,3})|(?i:introducing|meet) (?i:the|our) (?P<new>[A-Z][\w-]+(?: [\w-]+)?)|(?:名叫|名为|叫做|叫作)(?P<zh>[\u4e00-\u9fff]{2,6})(?=的|，|。|$)|(?:广告|宣传片|推广片)[：:]\s*(?P<ad>[\u4e00-\u9fff]{2,6})$")
"""What something is called: a name, and no word of the text."""
"""A product's name without quotation marks."""
_CLOSING = re.compile(r"(?:\b(?:words?|slogan|line|saying|says?|text|tagline|reads?|reading|(?:ending|ends|closing|closes) with)|打出|打上|出现|口号|广告语|标语|宣传语|文字|字样|字幕|一句|写着|写道|结尾|结束)\s*[:：]?\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Telling:
    """How the film is told."""

    form: str = STORY
    question: str = ""
    """Of an explainer, as asked: 'Why do heavy ships float?'"""
    said: tuple[str, ...] = ()
    """Sentences of an explainer's text that explain, in order, as written."""
    aside: tuple[tuple[int, int], ...] = ()
    """Where an explainer's text speaks of how it should be told and to whom: nothing there is to be filmed."""
    name: str = ""
    """Of a spot's product, when the text names it."""
    quotes: tuple[str, ...] = field(default=())
    """Quoted words that are to be read on the picture, the product's name left out."""


def telling(text: str) -> Telling:
    """The form of a film and the words it has to carry."""
    masked, quotes, spans = part(text)
    if _SPOT.search(masked):
        name, rest = "", list(quotes)
        for quote, (start, _) in zip(quotes, spans, strict=True):
            if _NAMED.search(text[:start]) or (len(quotes) > 1 and quote == quotes[0]):
                name = quote
                break
        if not name and len(quotes) == 1 and not _CLOSING.search(text[: spans[0][0]]):
            name = quotes[0]
        if name:
            rest.remove(name)
        called = CALLED.search(masked)
        if not name and called is not None:
            name = (called["en"] or called["new"] or called["zh"] or called["ad"]).strip()
        return Telling(SPOT, name=name, quotes=tuple(rest))
    # Sentences are found in the masked text, where a full stop in quotation marks ends nothing, and read in the whole.
    spans = [hit.span() for hit in _SENTENCE.finditer(masked) if hit.group().strip()]
    rows = [text[start:end].strip() for start, end in spans]
    talk = [one.span for one in speeches(text)]
    spoken = [any(a < end and start < b for a, b in talk) for start, end in spans]
    # What somebody in the film asks is no question of the film's.
    asked = next((k for k, row in enumerate(rows) if asks(row) and not spoken[k]), None)
    if asked is None:
        return Telling(quotes=tuple(quotes))
    question = asks(rows[asked])
    apart = [k for k, row in enumerate(rows) if k != asked and (_META.search(row) or only_style(row))]
    # A second question explains nothing.
    said = tuple(
        row for k, row in enumerate(rows) if k not in (asked, *apart) and not part(row)[1] and not asks(row)
    )
    aside = [spans[k] for k in apart]
    tail = _TAIL.search(rows[asked].rstrip("?？.。"))
    if tail:
        at = text.index(rows[asked], spans[asked][0])
        aside.append((at + tail.start(), at + tail.end()))
    return Telling(EXPLAINER, question=question, said=said, quotes=tuple(quotes), aside=tuple(aside))


def asks(sentence: str) -> str:
    """The question in a sentence, without 'explain to children' round it; '' when it asks nothing."""
    row = _REQUEST.sub("", _HEADED.sub("", sentence.strip()))
    if LEADS.match(row) and (led := unled(row)):
        # 'Ever wondered why cats purr?': what is left is no question by its own order, and loses the mark.
        return asks(led if _MARKED.match(led) or not led.isascii() else led.rstrip("?")) or _clean(led)
    if _RECALLS.match(row[:1].lower() + row[1:]):
        return ""
    hit = _ASKS.match(row)
    if hit and not row.endswith("!") and (row.endswith("?") or not re.match(r"how (?:beautiful|lovely|wonderful)", hit["question"], re.I)):
        return _clean(hit["question"])
    if row.endswith("?"):
        return _clean(row)
    if _PLAIN.match(row) and not _WHAT_A.match(row):
        return _clean(row)
    hit = _EXPLAIN.match(row)
    if hit:
        return _clean(hit["question"])
    if re.search(r"[\u4e00-\u9fff]", row) and _ASKS_ZH.search(plainly(row)) and not _IDIOM_ZH.search(row):
        return _clean(_LEAD_ZH.sub("", row))
    hit = _EXPLAIN_ZH.match(row)
    return _clean(hit["question"]) if hit else ""


_MARKED = re.compile(
    r"^(?:(?:why|how|what|where|when|who|which)\s+(?:do|does|did|is|are|was|were|can|could|would|will|should|has|have)\b"
    r"|(?:what|who)(?:'s|’s)?\s|which\s|how\s+(?:come|many|much|long|old|far|fast|big|hot|cold|often)\b|is it true\b)",
    re.IGNORECASE,
)
"""English questions that end with their mark even where it was not typed; 'how a rainbow forms' is none."""


def _clean(question: str) -> str:
    mark = "?" if question.rstrip().endswith("?") else "？" if question.rstrip().endswith("？") else ""
    bare = _TAIL.sub("", question.strip().rstrip("?？.。")).strip().rstrip("?？.。").rstrip(",，")
    if not bare:
        return ""
    if not mark and re.search(r"为什么|为何|怎么|怎样|如何|是什么|什么是", bare):
        mark = "？"
    if not mark and _MARKED.match(bare):
        mark = "?"
    return bare[:1].upper() + bare[1:] + mark


_LENGTHS = {"ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60, "ninety": 90,
            "十": 10, "十五": 15, "二十": 20, "三十": 30, "六十": 60, "九十": 90}  # fmt: skip
_SECONDS = re.compile(r"\b([\w-]+?)[- ]seconds?\b|([\d]+|[一二三四五六七八九十]+)\s*秒", re.IGNORECASE)


def length(text: str) -> float | None:
    """Seconds that the words ask for: 'a thirty-second spot', 30 秒; None when they do not say."""
    hit = _SECONDS.search(part(text)[0])
    word = (hit[1] or hit[2]).lower() if hit else ""
    return float(word) if word.isdigit() else _LENGTHS.get(word)
