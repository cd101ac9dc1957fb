"""Verbs that another word of their clause makes particular: to brush one's hair is no brushing of dust, to check the time
no shopping. (verbs, pattern of the words after the verb or in it, verb of a motion); the first that fits is taken."""

# ruff: noqa: E501 - one rule a line
from __future__ import annotations

import re

HAT = r"\b(?:hat|cap|helmet|beret|hood|crown)\b|帽|头盔"
CLOTHES = r"\b(?:coat|jacket|shirt|dress|sweater|jumper|gloves?|scarf|suit|clothes|uniform|gown|trousers|shoes|tie|apron|cardigan)\b|外套|大衣|上衣|衣|裙|手套|围巾|校服|制服|毛衣|领带|领巾|腰带|围裙"
FACE = r"\b(?:lipstick|make-?up|mascara|sunscreen|lotion|eyeliner|blush|powder)\b|口红|唇膏|妆|眉|面霜|防晒|腮红|粉底"

TOIL = ("work", "work on", "labour", "labor", "toil", "工作", "劳动", "干活", "劳作", "忙", "忙碌")
COUPLE = re.compile(r"\b(?:couple|lovers|newly-?weds|bride and (?:the )?groom|husband and wife|man and (?:a |the )?woman)\b"
                    r"|情侣|夫妻|恋人|夫妇|新人|老两口|小两口")
"""Two who dance with each other."""
RULES: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = tuple((frozenset(verbs), re.compile(words), verb) for verbs, words, verb in (
    (("打", "扇", "扇着", "摇", "摇着", "挥着"), r"打扇|扇风|扇凉|蒲扇|羽扇|折扇|团扇|扇子", "wave"),
    (("刷", "粉刷", "漆"), r"墙|漆|栅栏|篱笆", "paint"), (("打",), r"把球|打回|打了回", "hit"),
    (("拉", "拉开", "拉满"), r"弓", "shoot an arrow"), (("挥", "挥着", "挥舞"), r"绸|手绢|手帕|彩带|毛巾", "wave"),
    (("吹", "吹响", "吹着"), r"哨", "whistle"), (("拉上", "拖上", "拽上"), r"船|岸|甲板|车", "pull"),
    (("打", "练", "练习"), r"八段锦|太极|五禽戏", "打太极"), (("打",), r"毛衣|毛线|围巾", "knit"), (("打",), r"鸡蛋|蛋液|奶油|蛋清", "stir"), (("打",), r"领带|领结", "get dressed"),
    (("打", "打着", "提着"), r"灯笼|火把|手电", "carry"), (("打",), r"锣|快板|木鱼|梆子", "drum"),
    (("打", "拍", "赶"), r"蚊子|苍蝇|飞虫|小虫", "clap"), (("打",), r"弹弓|猎枪|步枪|手枪", "打枪"),
    (("打",), r"枣|核桃|椰子|果子|竹竿|木棍|棍子|拐杖", "hit"), (("打",), r"井(?!.*水)", "dig"),
    (("敲", "敲进", "钉", "钉进", "砸", "打"), r"钉子|铁钉|木桩|楔子", "hammer"),
    (("指挥",), r"交通|车辆|车流", "stop traffic"), (("采", "吸", "喝"), r"采蜜|花蜜", "feed"),
    (("换",), r"尿布|尿不湿|纸尿裤|床单|纱布|绷带|药", "tend"), (("抓",), r"娃娃机|抓娃娃", "play video games"),
    (("carry", "bear", "give", "背", "背着"), r"\b(?:child|children|son|daughter|baby|boy|girl|kid|brother|sister|friend|grand\w+)\b.*\b(?:on|upon) (?:his|her|their) back\b|\bpiggy ?back\b|孩子|儿子|女儿|宝宝|弟弟|妹妹|娃", "piggyback"),
    (("fold", "折", "叠", "折叠", "折好"), r"\b(?:letters?|notes?|(?:sheets?|pieces?) of paper)\b|信", "fold a letter"),
    (("pull", "pull at", "pull on", "ply", "work", "拉", "摇", "挥动"), r"\b(?:oars?|sculls|paddles)\b|船桨|木桨|双桨|桨", "row"),
    (("put on",), r"^puts? on\b.{0,30}\b(?:records?|music|songs?|kettle|pot|pan|lid|plates?|tables?|stove|shelf|shelves|lamp|lights?|film|movie|tv)\b", "put down"),
    (("turn", "switch", "flick", "turn on", "turn off", "turn out", "turn down", "turn up", "switch on", "switch off", "click"), r"^(?:turn|switch|flick|click)\w* (?:on|off|out|down|up)\b.*\b(?:lights?|lamps?|radio|tv|television|heating|heater|fan|machine|computer|music|alarm|engine|oven|stove|gas|air con\w*)\b|^(?:turn|switch|flick|click)\w* .*\b(?:lights?|lamps?|radio|tv|television|heating|heater|fan|machine|alarm|engine|oven|stove|gas|switch) (?:on|off|out|down|up)\b|\bswitch\b$", "switch"),
    (("shine", "flash", "aim", "point", "direct", "照", "射"), r"\b(?:torch|flash ?light|spotlight|lamp|lantern|beam|light)\b|手电", "point"),
    (("raise", "hoist", "lower", "haul", "set", "furl", "unfurl", "trim", "weigh", "drop"), r"\b(?:sails?|mainsail|anchors?|rigging)\b", "haul"),
    (("break",), r"^(?:breaks?|broke|breaking) down\b", "idle"),
    (("pull", "haul", "drag", "hoist", "heave"), r"\b(?:him|her|it|them)sel(?:f|ves)\b", "climb"),
    (("punch", "stamp", "check", "inspect", "collect"), r"\b(?:tickets?|passports?|cards?)\b", "handle"),
    (("tie", "untie", "lace", "do up"), r"\b(?:shoe ?)?laces\b|\bboots?\b", "tie his shoes"),
    (("give", "hold", "make", "deliver", "read out"), r"\b(?:speech|talk|lecture|sermon|lesson|interview|toast|report|presentation|eulogy|warning|order|orders|command|advice|promise)\b", "talk"),
    (("hold", "cling", "hang"), r"^\w+ on to\b|^\w+ onto\b", "reach"),
    (("skim", "skip"), r"\b(?:stones?|pebbles?|rocks?)\b", "throw"),
    (("touch", "bump", "tap"), r"\b(?:gloves|fists|elbows)\b", "high five"),
    (("save", "stop", "block"), r"\b(?:penalt(?:y|ies)|shots?|free kick|goals?)\b", "catch"),
    (("look", "peer", "shine a light"), r"\b(?:mouths?|ears?|throats?|teeth)\b", "examine"),
    (("put", "stick"), r"\b(?:plasters?|bandages?|band-?aids?|dressings?)\b", "examine"),
    (("drop", "slip", "throw", "put", "toss", "pop", "post"), r"\b(?:in|into) (?:an?|the|his|her|its|their|my) (?:\w+ )?(?:glass|cup|flask|jar|box|bowl|bag|pot|pan|basket|bin|bucket|letter ?box|mail ?box|pocket|drawer|envelope|suitcase|backpack)\b", "put down"),
    (("toss", "throw", "spin", "flip"), r"\bpizzas?\b", "flip a pancake"),
    (("take off", "remove", "lift", "raise", "push up", "take", "pull off", "slip off"), r"\b(?:masks?|goggles|(?:sun)?glasses|spectacles|headphones|wigs?|visor)\b", "doff"),
    (("try on", "try", "adjust", "straighten"), HAT, "doff"),
    (("pull on", "slip on", "slip into", "put on", "lace up"), r"\b(?:shoes|boots|sneakers|trainers|sandals|slippers|socks|skates)\b", "tie his shoes"),
    (("take off", "pull off", "kick off", "slip off", "remove"), r"\b(?:shoes|boots|sneakers|trainers|sandals|slippers|socks|skates)\b", "tie his shoes"),
    (("join", "solder", "weld", "bolt", "rivet"), r"\b(?:beams?|girders?|pipes?|plates?|metal|steel|iron|wires?|cables?|parts?)\b", "repair"),
    (("lock", "clash", "cross"), r"\b(?:antlers|horns|tusks)\b", "fight"),
    (("blow", "sound"), r"\bwhistles?\b", "whistle"),
    (("warm",), r"\b(?:hands|fingers|feet|toes)\b.*\bfire\b", "reach"),
    (("storm", "raid", "attack", "charge"), r"\b(?:village|castle|fort|fortress|town|city|gate|walls|beach|palace|camp)\b", "charge"),
    (("put on",), r"\b(?:helmets?|hoods?|crowns?|masks?|goggles|glasses)\b", "get dressed"),
    (("put on",), r"\b(?:shows?|plays?|performances?|display)\b", "dance"),
    (("weave", "spin", "build", "make", "织", "结"), r"\b(?:its |a |the |their )?(?:spider ?|cob)?webs?\b|蛛网|结网|织网", "weave a web"),
    (("ring", "press", "push", "按", "按响", "摁"), r"\bdoor ?bells?\b|门铃", "ring the doorbell"),
    (("wipe", "mop", "wipe away", "wipe off", "擦", "抹", "擦去", "擦了擦", "擦掉"), r"\b(?:sweat|brows?|foreheads?)\b|汗|额头", "wipe his brow"),
    (("stop", "halt", "wave down", "flag down", "拦", "拦下", "拦住"), r"\b(?:cars?|traffic|trucks?|lorry|bus|vehicles?|taxi|drivers?)\b|车", "stop traffic"),
    (("nibble", "eat", "gnaw", "crack", "munch", "啃", "吃", "嗑"), r"\b(?:nuts?|hazelnuts?|acorns?|pine ?cones?)\b|坚果|榛子|松果|松子|橡子", "sit up and eat"),
    (("ring", "shake", "jingle", "摇", "摇响", "晃"), r"\b(?:hand ?bell|little bell|small bell|school bell|jingle bell)s?\b|铃铛|手铃|小铃", "shake a bell"),
    (("shake", "rattle", "twirl", "摇", "摇着", "晃", "玩"), r"\b(?:rattle|rattle drum)s?\b|拨浪鼓", "shake a bell"),
    (("dunk", "slam", "put", "扣", "扣进", "灌", "灌进"), r"\b(?:hoop|basket)\b.*\bball\b|\bball\b.*\b(?:hoop|basket)\b|篮筐|篮框|篮圈|篮里", "shoot hoops"),
    (("停在", "停", "停留在", "停留"), r"上空|半空|空中", "hover"),
    (("打", "揍"), r"妖|魔|怪|强盗|坏人|坏蛋|恶霸|敌人", "fight"),
    (("ring", "strike", "toll", "sound", "hit", "敲", "敲响", "撞", "撞响"), r"\bbells?\b|铜钟|大钟|古钟|钟", "ring the bell"),
    (("walk", "balance", "cross", "walk across", "walk along", "走", "踩"), r"\b(?:tight ?rope|high wire|slackline)\b|钢丝|绳索上", "walk a tightrope"),
    (("cut", "snip", "剪", "剪断"), r"\bribbon\b|彩带|红绸", "cut a ribbon"),
    (("throw", "drop", "toss", "put", "投", "扔", "丢", "放"), r"\bcoins?\b.*\b(?:hat|cap|bowl)\b|硬币.*帽|帽子?里.*硬币|钱.*帽", "drop a coin"),
    (("push", "wheel", "推", "推着"), r"\b(?:wheel ?chair|pram|stroller|baby carriage|shopping cart|trolley|pushchair)\b|轮椅|婴儿车|购物车", "push along"),
    (("swing", "hit", "drive", "挥", "打"), r"\bgolf\b|高尔夫", "swing a golf club"),
    (("whip", "spin", "lash", "抽", "打", "转"), r"\b(?:spinning |whipping )?top\b|陀螺", "whip a top"),
    (("fill", "fill up", "fuel", "refuel", "加", "灌", "加油"), r"\b(?:petrol|gas|fuel|tank)\b|汽油|加油站|车加油", "refuel"),
    (("stir", "brew", "mix", "搅", "搅拌", "搅动", "熬"), r"\b(?:cauldron|potion|brew)\b|坩埚|魔药|大锅", "stir a cauldron"),
    (("hang", "hang up", "hang out", "peg", "peg out", "dry", "晾", "晒", "挂"), r"\b(?:laundry|washing|clothes|sheets?|shirts?)\b|衣服|被单|床单", "hang laundry"),
    (("plant", "put up", "set up", "stick", "插", "插上", "插下", "竖起"), r"\bflags?\b|旗", "plant a flag"),
    (("head", "nod", "顶"), r"\b(?:foot)?ball\b|足球|球", "head a ball"),
    (("pass", "传"), r"\b(?:foot)?balls?\b.*\b(?:each other|to)\b|\bsoccer\b|足球", "pass a football"),
    (("shoot", "fire", "score"), r"\bat (?:the )?goal\b|\bgoals?\b|射门|球门", "kick"),
    (("dribble",), r"\b(?:football|soccer)\b|足球", "dribble a football"),
    (("throw", "swing", "twirl", "whirl", "甩", "抛", "挥"), r"\blasso\b|\blariat\b|套索|套马", "lasso"),
    (("catch", "捕", "捞", "捕鱼", "捞鱼", "打鱼"), r"\bwith (?:a|an|his|her|their|the) (?:\w+ )?net\b|用.{0,3}网", "cast a net"),
    (("fan", "fan out", "spread", "display", "show off", "unfold", "打开", "展开", "张开"), r"\b(?:its|his|her|the) (?:\w+ )?(?:tail|feathers|plumage|train)\b|开屏|尾羽|尾巴", "fan its tail"),
    (("flip", "toss", "颠", "翻", "抛"), r"\b(?:pancakes?|crepes?|omelettes?)\b|煎饼|薄饼|烙饼", "flip a pancake"),
    (("whisper", "say", "speak", "说"), r"\bin(?:to)? (?:\w+ )*ears?\b|耳边|悄悄话", "whisper"),
    (("play", "pluck", "弹", "抚", "拨", "弹奏"), r"\b(?:guqin|guzheng|zither|koto|qin)\b|古琴|古筝|瑶琴", "play the zither"),
    (("climb", "crawl", "come", "get", "climb out", "climb down", "slide down", "爬", "钻"), r"\bchimney\b|烟囱", "climb out of a chimney"),
    (("climb", "crawl", "come", "get", "climb out", "爬", "钻"), r"\bout of (?:a|an|the|his|her|its) (?:\w+ )?(?:chimney|manhole|hole|well|pit|barrel|hatch|sewer)\b|从.*(?:烟囱|井盖|下水道|地洞|洞)里?.*出", "climb out"),
    (("跳", "跳着", "跳起"), r"舞|音乐|节拍|热火朝天", "dance"),
    (("冲", "泡", "沏", "冲泡"), r"咖啡|茶|奶粉|可可", "pour"),
    (("shake", "mix", "make", "摇", "调", "stir"), r"\b(?:cocktails?|martinis?|mojitos?)\b|鸡尾酒", "mix a drink"),
    (("brush", "comb", "style", "dry", "fix", "straighten", "do", "tie", "plait", "braid", "梳", "扎", "编", "梳理", "盘"), r"\b(?:hair|curls|braids?|ponytail|locks)\b|头发|长发|辫|发髻", "comb hair"),
    (("brush", "clean", "刷", "刷牙"), r"\bteeth\b|牙", "brush teeth"),
    (("wash", "do", "scrub", "rinse", "clean", "洗", "刷"), r"\b(?:dishes|plates?|cutlery|bowls?)\b|碗|盘子|餐具", "wash dishes"),
    (("rub", "wipe", "揉", "搓", "揉揉", "揉了揉"), r"\beyes?\b|眼睛|双眼", "rub eyes"),
    (("rub", "dry", "hide", "bury", "搓", "抹"), r"\bface\b|脸", "rub face"),
    (("wash", "splash", "rinse", "洗"), r"\bfaces?\b|脸", "wash face"),
    (("wash", "rinse", "lather", "洗"), r"\bhands\b|手(?![绢帕机套表推])", "wash hands"),
    (("wash", "clean", "scrub", "rinse", "hose", "洗", "刷", "冲洗", "清洗"), r"\b(?:cars?|trucks?|vans?|bus(?:es)?|taxis?|motorbikes?|motorcycles?|bikes?|bicycles?|windows?|walls?|boats?|planes?|horses?|elephants?|cows?|dogs?|pupp(?:y|ies))\b|车|窗|墙|船|飞机|马|大象|牛|狗", "wipe down"),
    (("blow", "sound", "toot", "吹", "吹响"), r"\b(?:horns?|bugles?|trumpets?)\b|号角|军号|小号|喇叭", "blow the horn"),
    (("check", "look at", "glance at", "look", "glance", "read", "看", "查看", "看了看", "瞥"), r"\b(?:watch|wristwatch|time)\b|手表|时间|腕表", "check watch"),
    (("play", "enjoy", "玩", "打"), r"\b(?:games?|consoles?|controllers?|playstation|xbox|nintendo)\b|游戏|电玩|手柄", "play video games"),
    (("write", "draw", "solve", "写", "画", "写字", "板书", "explain", "teach"), r"\b(?:black|white|chalk)?board\b|黑板|白板", "write on a board"),
    (("take off", "remove", "put on", "tip", "doff", "lift", "raise", "脱", "脱下", "摘", "摘下", "戴", "戴上", "take"), HAT, "doff"),
    (("take off", "remove", "put on", "button", "zip", "zip up", "try on", "straighten", "adjust", "脱", "脱下", "脱掉", "穿", "穿上", "扣", "试", "试穿", "换", "系", "整理", "take"), CLOTHES, "get dressed"),
    (("apply", "put on", "put", "wear", "touch up", "涂", "抹", "画", "化", "擦", "补", "spread", "paint"), FACE, "put on make-up"),
    (("roll", "brush", "slap", "刷", "粉刷"), r"\b(?:paint|wall|walls|fence|varnish)\b|墙|漆", "paint"),
    (("take", "measure", "check", "量", "测", "测量"), r"\b(?:blood pressure|temperature|pulse|heartbeat)\b|血压|体温|脉搏|心跳", "examine"),
    (("mow", "cut", "trim", "割", "修剪"), r"\b(?:lawn|grass)\b|草坪", "mow"),
    (("make", "wrap", "fold", "fill", "包", "做"), r"\b(?:dumplings?|wontons?|buns?|pasta|sushi|spring rolls?)\b|饺子|馄饨|粽子|包子|汤圆|寿司", "fold"),
    (("haul", "pull", "draw", "heave", "tug", "drag", "收", "拉", "拖", "拽", "拉上", "拖上", "拽上", "拉起"), r"\b(?:nets?|ropes?|cable|line)\b|网|绳|缆", "haul"),
    (("make", "build", "shape", "堆", "筑"), r"\b(?:sandcastles?|snowman|snowmen|castles?)\b|沙堡|城堡|雪人", "build"),
    (("carry", "lift", "haul", "load", "搬", "扛", "背"), r"\bon (?:his|her|their|one|the|a) (?:shoulders?|back)\b|\b(?:sacks?|sandbags?)\b|肩|麻袋|米袋|沙袋|一袋", "shoulder"),
    (("eat", "have", "share", "吃", "enjoy"), r"\b(?:noodles|ramen|rice|soup|porridge|congee|hot ?pot|pasta|cereal|stew|pho|udon|spaghetti)\b|面|米饭|粥|汤|火锅|馄饨|饺子|米线|年夜饭|早饭|午饭|晚饭|早餐|午餐|晚餐", "eat from a bowl"),
    (("play", "look", "look at", "check", "use", "玩", "看", "刷"), r"\b(?:phone|smartphone|cell ?phone)\b|手机", "scroll"),
    (("share", "hold", "carry", "open", "撑", "打"), r"\bumbrella\b|雨伞|一把伞|打伞|撑伞", "carry"),
    (("敲", "敲响", "撞", "撞响", "敲打", "敲击", "ring", "strike", "toll"), r"大钟|铜钟|古钟|钟楼|寺|\b(?:temple|church|bronze|great|old) bell\b", "hammer"),
    (("抽",), r"陀螺|鞭子", "hit"),
    (("加油",), r"车|皮卡|摩托|油箱|飞机|加油站", "tend"),
    (("打", "draw", "fetch", "提", "get"), r"井.*水|\bwater\b.*\bwell\b", "haul"),
    (("direct", "指挥", "control"), r"\btraffic\b|交通", "conduct"),
    (("挥", "挥舞", "挥动", "摇", "摇动", "舞动"), r"荧光棒|手臂|双手|胳膊|毛巾|手帕", "wave"),
    (("撑", "撑着", "撑起"), r"竹?篙|竹筏|木筏", "row"),
    (("lift", "raise", "举", "press"), r"\b(?:weights?|barbells?|dumbbells?)\b|哑铃|杠铃", "lift weights"),
    (("count", "数", "点"), r"\b(?:money|cash|coins|banknotes|bills)\b|钱|钞票", "handle"),
    (("hammer", "beat", "pound", "strike", "锤", "锤打", "敲", "敲打", "打"), r"\banvil\b|\bswords?\b|\bblades?\b|\bhorseshoes?\b|\b(?:hot|glowing) (?:iron|metal|steel)\b|铁砧|铁块|铁条", "forge"),
    (("look", "look through", "look into", "peer", "gaze", "observe", "study", "观察", "看"), r"\bmicroscopes?\b|显微镜", "peer"),
    (("look over", "look"), r"\bover (?:the|his|her|its|their) (?:\w+ )?(?:side|edge|rail|railing|fence|wall|shoulder|balcony|parapet|city|valley|sea|water)\b", "look"),
    (("toast", "roast", "grill"), r"\b(?:marshmallows?|bread|sausages?|nuts|chestnuts|corn|fish|meat)\b", "cook"),
    (("shake",), r"\bheads?\b", "look around"),
    (("hold",), r"\bout\b", "offer"),
    (("get", "step"), r"^\w+ (?:out|off)\b", "walk"),
    (("listen", "listen to", "听"), r"\b(?:heart|chest|lungs?|breathing|heartbeat)\b|心跳|心脏|心肺", "examine"),
    (("gather", "crowd", "huddle", "assemble", "围"), r"\b(?:a?round|at)\b.{0,20}\btable\b|桌", "sit"),
    (("have", "share", "enjoy"), r"\b(?:tea|coffee|beer|wine|cocoa|drinks?|juice)\b", "drink"),
    (("have", "share", "enjoy"), r"\b(?:breakfast|lunch|dinner|supper|meal|picnic|pizza|cake|sandwich(?:es)?|burgers?|ice cream)\b", "eat"),
    (("give", "receive", "get"), r"\b(?:ovation|applause|round of applause|big hand|cheers?)\b", "clap"),
    (("give",), r"\b(?:hugs?|cuddles?)\b", "hug"), (("give",), r"\b(?:kiss|kisses|peck)\b", "kiss"),
    (("give",), r"\b(?:thumbs up|wave)\b", "wave"), (("burst", "break", "fall about", "crack"), r"\b(?:laughing|laughter|laughs)\b", "laugh"),
    (("burst", "break"), r"\b(?:tears|crying|sobs)\b", "cry"), (("burst", "break"), r"\b(?:applause|clapping)\b", "clap"),
    (("burst", "break"), r"\b(?:song|singing)\b", "sing"),
    (("land", "throw", "deliver", "swing", "take", "trade", "挥", "打"), r"\b(?:punch(?:es)?|blows?|hook|jabs?|uppercut)\b|一拳|重拳|直拳", "box"),
    (("show",), r"\b(?:the|his|her|its|their|your) way\b", "point"),
    (("wrap", "tape", "bandage", "bind", "缠"), r"\b(?:hands?|wrists?|fists?|knuckles)\b|绷带", "dust off"),
    (("have", "start", "fight", "join", "begin", "wage"), r"\b(?:snowball|pillow|food|water balloon|water) fights?\b", "throw"),
    (("hunt", "look", "search", "hunt for", "look for"), r"\beggs?\b|彩蛋", "search"),
    (("have", "throw", "hold", "host"), r"\b(?:part(?:y|ies)|rave|disco)\b", "dance"),
    (("fall", "be", "坠入", "爱上"), r"\bin love\b|爱河", "look"),
    (("fall", "drift", "drop", "doze", "nod"), r"\basleep\b", "sleep"),
    (("run", "stand"), r"\bfor (?:mayor|president|office|parliament|congress|governor|election|class president)\b", "talk"),
    (("hit",), r"\bthe wall\b", "stumble"),
    (("take", "score", "miss", "踢", "罚"), r"\b(?:penalt(?:y|ies)|free kick|spot kick|corner)\b|点球|任意球", "kick"),
    (("hold", "have", "attend", "开", "召开"), r"\b(?:meeting|conference|talks|assembly|council)\b|会", "talk"),
    (("pick up", "pick", "answer", "接", "拿起"), r"\b(?:phone|payphone|telephone|receiver|call)\b|电话", "phone"),
    (("take", "snap"), r"\b(?:photos?|photographs?|pictures?|selfies?)\b", "photograph"),
    (("take",), r"\b(?:boat|canoe|kayak|dinghy)\b.{0,12}\bout\b|\bout\b.{0,12}\b(?:boat|canoe|kayak|dinghy)\b", "row"),
    (("take", "have"), r"\b(?:nap|snooze)\b", "sleep"), (("take",), r"\b(?:walk|stroll|hike)\b", "walk"), (("take",), r"\bbow\b", "bow"),
    (("practise", "practice", "rehearse", "perform", "练习", "练", "演奏", "表演"), r"\b(?:piano|keyboard|organ)\b|钢琴|古筝|古琴", "play piano"),
    (("practise", "practice", "rehearse", "perform", "练习", "练", "演奏", "表演"), r"\b(?:violin|fiddle|viola)\b|小提琴", "play the violin"),
    (("practise", "practice", "rehearse", "perform", "练习", "练", "演奏", "表演"), r"\bguitar\b|吉他|琵琶", "strum"),
    (TOIL, r"\b(?:wheat|corn|rye|barley|hay|grain)\b|麦田|玉米地|麦地", "reap"),
    (TOIL, r"\b(?:forge|smithy|anvil)\b|铁匠铺|炼铁", "hammer"),
    (TOIL, r"\b(?:construction|building) sites?\b|\b(?:roadworks?|road|mine|quarry)\b|工地|矿|修路", "shovel"),
    (TOIL, r"\b(?:kitchen|canteen)\b|厨房|灶台|食堂", "cook"),
    (TOIL, r"\b(?:office|desk|computer|laptop|keyboard)\b|办公室|电脑|办公桌|工位", "type"),
    (TOIL, r"\b(?:garage|engine|car|motorbike)\b|修车|车库|汽修", "repair"),
    (TOIL, r"\b(?:rice|paddy|paddies|terraces?)\b|稻田|水田|梯田", "plant rice"),
    (TOIL, r"\b(?:orchard|vineyard|tea|cotton)\b|果园|葡萄园|茶园|茶山|棉田", "pick"),
    (TOIL, r"\b(?:fields?|garden|farm|allotment|soil|land)\b|田|地里|菜园|花园|菜地|农场", "hoe"),
))
"""Of one's own body: where another is the object the verb keeps its sense."""
REACH = 44
"""Characters after a verb in which its words are looked for."""
BREAK = re.compile(r"[,.;:!?，。；：！？]")


def particular(verb: str, text: str, start: int, end: int) -> str:
    """The verb that the words of its clause make of it; '' where none does.

    Args:
        text: the whole text; start, end: where the verb stands in it.
    """
    said = text[start:end].lower() + BREAK.split(text[end : end + REACH].lower(), maxsplit=1)[0]
    before = BREAK.split(text[max(start - 60, 0) : start].lower())[-1]
    if verb in ("dance", "跳舞", "跳", "起舞") and (COUPLE.search(before) or "ballroom" in said):
        return "dance together"
    # Chinese may say the object before the verb: 给花浇水, 把外套脱下.
    if not verb.isascii():
        said = BREAK.split(text[max(start - 12, 0) : start])[-1] + said
    return next((name for verbs, words, name in RULES if verb in verbs and words.search(said)), "")
