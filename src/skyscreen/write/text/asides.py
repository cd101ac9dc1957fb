"""Words that nobody is to see: the request round a story, proper names beside who bears them, and ways of speaking.

'Please make that into a little film' asks for no photographer, in 'my dog Biscuit' nothing is eaten, 一家面馆 is no home,
and when I was seven there were not seven fathers. They are blanked at equal length before the text is read.
"""

# ruff: noqa: E501 - patterns on one line each
from __future__ import annotations

import re
from typing import NamedTuple

from skyscreen.write.reading import Span

BLANK = "\u200b"
"""As for quotations: no token."""
REQUEST = "a word about the film, not about what is in it"
NAME = "a proper name"
SPEECH = "a way of speaking"
PALETTE = "the colours of the film"
SLATE = "the number of a shot and how it is filmed"


class Aside(NamedTuple):
    span: Span
    why: str


_FILM = r"(?:film|movie|video|clip|reel|trailer|teaser|short|story|cartoon|animation|comedy|drama|romance|spot|slideshow)"
_ABOUT = r"(?:\s+(?:about|of|for|on|where|in which|that shows?|showing))?"
_BEARER = (
    r"(?:dog|puppy|cat|kitten|horse|pony|hamster|rabbit|parrot|goldfish|tortoise|cow|pig|goat|donkey|duck|hen|son|daughter|brother|sister"
    r"|friend|teacher|uncle|aunt|auntie|wife|husband|driver|boss|grandson|granddaughter|nephew|niece|neighbou?r|baby|girlfriend|boyfriend|robot|dragon)"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    # The request itself
    (rf"^(?:hi|hello|hey)?[,!]?\s*(?:(?:could|can|would|will) you\s+)?(?:please\s+)?(?:make|create|generate|produce|film|shoot|give|show)\s+(?:me\s+|us\s+)?an?\s+(?:[\w'-]+\s+){{0,4}}?{_FILM}(?:\s+(?:film|movie|video|clip|story))?\b{_ABOUT}", REQUEST),
    (rf"(?:\bso\s+)?(?:\b(?:could|can|would) you\s+)?(?:please\s+)?\b(?:make|turn)\s+(?:that|it|this)\s+(?:into\s+)?(?:an?\s+)?(?:[\w'-]+\s+){{0,3}}?{_FILM}\b(?:\s+that\s+(?:doesn't|does not|isn't)\s+[^,.;]*)?", REQUEST),
    (rf"(?:\bso\s+)?\bI(?:'d| would)?\s+(?:want|like|need|love)\s+(?:to\s+make\s+)?an?\s+(?:[\w'-]+\s+){{0,3}}?{_FILM}(?:\s+(?:film|movie|video|clip|story))?\b{_ABOUT}", REQUEST),
    (r"^(?:an?|the|my|our)?\s*(?:[\w'-]+\s+){0,3}?(?:trailer|teaser|music video|vlog|(?:bedtime )?story|fairy ?tale)\s+(?:for\s+(?:my|our|the|a)\s+[\w' -]{2,30}?\s+)?(?:for|about|of)\s+(?:an?\s+(?:[\w'-]+\s+){0,2}?(?:film|movie)\s+(?:about|of)\s+)?", REQUEST),
    (r"\bfor (?:my|our|the) (?:[\w-]+ ){0,4}(?:class|students|pupils|website|channel|page|wall|party|presentation)\b", REQUEST),
    (r"\bfor (?:\w+ )?(?:\d+|\w+)[- ]year[- ]olds\b|\bfor Year \d+\b", REQUEST),
    (r"(?:请|麻烦)?(?:帮|给|替)我们?(?:做|拍|生成|制作|来)一?[个段部条支](?=[^，。；,]{0,16}(?:片子|短片|视频|影片|动画|小片|宣传片|广告))", REQUEST),
    (r"(?:想|要|准备|打算)(?:做|拍|放|来)一?[个段部条支](?=[^，。；,]{0,12}(?:片子|短片|视频|影片|动画|小片|宣传片|广告))", REQUEST),
    (r"^(?:请?给[我你他她咱]?们?的?[\u4e00-\u9fff]{1,8})?(?:请)?(?:讲述?|写|编)(?:一个|个)?(?=关于|[^。！？]{1,24}的(?:睡前)?小?(?:故事|寓言|童话|传说))", REQUEST),
    (r"的(?:宣传片|片子|短片|视频|影片|小片)(?=[，。,：:；]|$)", REQUEST),
    (r",?\s*\bfor (?:kids|children|people|those|anyone) who [^.;]*", REQUEST),
    (r"(?:画面|镜头|光线|节奏|旁白|配音|色调|音乐|结尾)(?:要|别太|不要太|尽量)[^，。；,]{1,6}|旁白少一点|配上旁白|别太[幼煽]\w", REQUEST),
    (r"适合(?:冥想|睡前|孩子|小朋友|放松)[^，。；,]{0,4}|给.{0,8}(?:老婆|老公|妈妈|爸爸|朋友|女友)?道歉用的?", REQUEST),
    (r"(?:^|(?<=[\n。]))\s*(?:剧本|脚本|分镜|剧情|故事梗概|故事|梗概|【[^】]{1,6}】)\s*[:：]?|(?<![\u4e00-\u9fff])[内外](?:景|\s*/\s*外景)(?=[，,。.、：:\s])", REQUEST),
    (r"(?:^|(?<=\n))\s*(?:script|screenplay|scene|synopsis|logline|story)\s*:|\b(?:INT|EXT|INT/EXT)\b\.?(?=\s)", REQUEST),
    (r"\b(?:an?|one|the)\s+(?:(?:single|continuous|unbroken|long|uninterrupted|one|fluid|seamless)[ -]){1,3}(?:shot|take)\s+(?:that\s+)?(?:follows?|tracks?|trails?)\b", REQUEST),
    (r"一镜到底(?:的长镜头)?[，,：:]?", REQUEST),
    # Ages and ordinals, which count nothing
    (r"\b\d+(?:st|nd|rd|th)\b", SPEECH),
    (r"(?<=\bwas )(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=,|\s+(?:my|our|and|when|he|she|I|we|the|a|years?)\b)", SPEECH),
    (r"[零一二三四五六七八九十百\d]+周?岁(?=大寿|生日)|[六七八九]十(?=大寿)", SPEECH),
    (r"^(?:BREAKING(?: NEWS)?|NEWS|LIVE|EXCLUSIVE|URGENT|TIL|PSA|POV|Tutorial|TUTORIAL|Headline)\s*[:：–—-]", SPEECH),
    (r"(?i)\b(?:rivers?|lakes?|streams?|water|rafts?|boats?|canoes?|ponds?|fish\w*)\b[^\n]{0,400}?(?P<cut>\b(?:on|to|onto|along) (?:the|its|a) bank)\b(?! of)", SPEECH),
    # Names
    (r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|[Tt]heir|[Oo]ne)\s+(?:[a-z-]+\s+){1,3}(?P<cut>called|named)(?=\s+[A-Z])", SPEECH),
    (rf"(?<=\b)(?:my|our|his|her|their|your|the|a|an|old|little|young)\s+(?:[a-z]+\s+)?{_BEARER}\s+(?P<cut>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\b", NAME),
    (r"\b(?:Sir|Lady|Uncle|Aunt|Auntie|Grandma|Grandpa|Coach|Prince|Princess|King|Queen|Captain|Professor|Officer|Detective|Nurse|Farmer|Granny|Grandfather|Grandmother|Chef|Knight|Wizard)\.?\s+(?P<cut>[A-Z]\w+(?:\s[A-Z]\w+)?)", NAME),
    (r"\b(?:named|called|names? (?:it|him|her|them))\s+(?P<cut>[A-Z]\w+(?:\s(?:&\s|and\s)?[A-Z]\w+){0,2})", NAME),
    (r"(?i)\b(?:uncle|aunt|auntie|cousin|brother|sister|grandpa|grandma|coach)\s+(?P<cut>(?:bob|bill|jim|joe|tom|tim|sam|max|ben|dan|dave|mike|pete|frank|jack|john|lucy|mary|anna|emma|kate|lily|rosa|maria|nina|sue|jane|jo|ali|raj|priya|mei|kim|lee|leo|mia|zoe|ella|ruth|alice|charlie|henry|george|harry|oscar))\b", NAME),
    (r"(?i)\bvalentine(?:'s|s)\b(?= (?:dinner|evening|date|card|night))", SPEECH),
    # Ways of speaking
    (r"(?<=[一两几这那每哪])家(?=[^，。；,]{0,14}?(?:店|馆|铺|坊|厅|吧|酒楼|饭庄|厂|作坊|工作室|医院|公司|宿|社|银行|超市|摊|书屋|茶楼|咖啡屋))", SPEECH),
    (r"(?<=[我你他她咱俺])家(?=的?(?!里|中|门|住|务|乡|人|屋|院|客|厨)[\u4e00-\u9fff])|老家的?|搬家(?=那天|公司)?", SPEECH),
    (r"迷路的?|一路上?的?|半路上?|赶路|问路|头等(?:座|舱)?的?|头一[回次]|有一[天次]", SPEECH),
    (r"\b(?:last|first|only|best|loneliest|\w+est)\s+(?:\w+\s+){1,2}(?P<cut>on earth|in the world|in the whole world|alive|ever)\b", SPEECH),
    (r"(?i)\b(?:holi|diwali|halloween|easter|songkran|christmas|vesak|onam|purim)\s+(?P<cut>festival|celebrations?)\b", SPEECH),
    (r"(?i)\b(?:(?:every day|each day|right)\s+)?(?:after|before) (?:school|work|class|church|dinner|lunch|breakfast|practice|hours)\b(?! (?:bus|bell|gate|yard))", SPEECH),
    (r"(?i)\b(?:before|after) (?:my|his|her|our) (?:first|last) (?:day|night|week) (?:of|at|in) \w+", SPEECH),
    (r"(?i)\b(?:lol|lmao|rofl|omg|tbh|imo|fyi|haha+|hehe+|xd|pls|plz)\b", SPEECH),
    (r"\bthe building of (?=the|a)|\braining cats and dogs\b|\bwild goose chase\b|\bbutterflies in (?:his|her|my|their) stomach\b|\bcold feet\b|\blike a fish out of water\b|\bpiece of cake\b|\belephant in the room\b|\bcouch potato\b|\b(?:you )?old goat\b|\bapple of (?:his|her|my) eye\b|\bblack sheep of\b", SPEECH),
    (r"落汤鸡|热血沸腾|一头雾水|九牛二虎之力|虎视眈眈|狼吞虎咽|鸡飞狗跳|马不停蹄|虎头蛇尾|画龙点睛|胸有成竹|如鱼得水|龙飞凤舞|鸦雀无声|蜻蜓点水|老马识途|悬崖勒马|塞翁失马|生龙活虎|龙腾虎跃|车到山前|十里八乡|大海捞针|热锅上的蚂蚁|打退堂鼓|露马脚|拍马屁|吹牛皮?|炒鱿鱼|纸老虎|铁公鸡|旱鸭子|夜猫子", SPEECH),
    (r"(?:正在|即将)?(?:举行|举办)[着了]?(?=[\u4e00-\u9fff])", SPEECH),
    (r"[忙急]得团团转|(?<=笑)得合不拢嘴|[低仰昂歪埋探]着头(?=[\u4e00-\u9fff])|埋头(?=[\u4e00-\u9fff])", SPEECH),
    (r"(?:像|如)?(?:一座)?小山(?:似|一样|一般)的?|(?<=堆)成了?(?:一座)?小?山(?!头)", SPEECH),
    (r"(?:奶奶|爷爷|外婆|外公|姥姥|姥爷|妈妈|爸爸|老师|老人|说书人|祖母|祖父)[^，。；]{0,12}[讲说](?:着|起|了)?(?P<cut>[^，。；给]{1,10}的)(?=故事|传说)", SPEECH),
    (r"满(?:屋|院|地|街|园|山|教室|家|世界)子?(?:里|地)?(?=乱?(?:跑|飞|爬|转|追|打滚|蹦|跳|窜|撒欢))", SPEECH),
    (r"新(?=主人|老师|同学|朋友|邻居|同事|学生|店主)", SPEECH),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE if why is REQUEST else 0), why) for pattern, why in _PATTERNS)


def asides(text: str) -> list[Aside]:
    """What of a text is not to be filmed, in order; a name's span is the name alone."""
    found: list[Aside] = []
    for pattern, why in _COMPILED:
        for hit in pattern.finditer(text):
            span = hit.span("cut") if "cut" in pattern.groupindex else hit.span()
            if span[1] > span[0] and not any(a < span[1] and span[0] < b for (a, b), _ in found):
                found.append(Aside(span, why))
    return sorted(found)


def blanked(text: str, found: list[Aside]) -> str:
    """The text with those words as blanks of equal length; a text of nothing else stays as it is."""
    out = text
    for (start, end), _ in found:
        out = out[:start] + BLANK * (end - start) + out[end:]
    return out if re.search(r"\w", out) else text
