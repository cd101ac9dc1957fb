"""Words about the film itself: camera, style, speed, sequence; and the small words that hold a sentence together."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

CAMERA: dict[tuple[str, str], tuple[str, ...]] = {
    ("move", "orbit_left"): ("orbit", "orbiting shot", "orbit shot", "camera circles", "camera orbits",
                             "camera rotates around", "360 degree shot", "环绕", "环绕拍摄", "镜头环绕"),
    ("move", "aerial"): ("drone", "drone shot", "aerial", "aerial shot", "aerial view", "bird's-eye view",
                         "bird's eye view", "helicopter shot", "flyover", "航拍", "无人机", "无人机跟拍", "鸟瞰", "俯拍航拍"),
    ("move", "push_in"): ("push in", "push-in", "dolly in", "zoom in", "dolly zoom", "camera moves closer",
                          "slow zoom", "zooms in", "推镜头", "推近", "镜头推进", "拉近"),
    ("move", "pull_out"): ("pull out", "pull back", "dolly out", "zoom out", "zooms out", "pull-back",
                           "拉镜头", "拉远", "镜头拉远"),
    ("move", "pan_left"): ("pan left", "pans left", "左摇", "向左摇"),
    ("move", "pan_right"): ("pan", "pan right", "pans right", "panning shot", "右摇", "向右摇", "摇镜头"),
    ("move", "tilt_up"): ("tilt up", "tilts up", "camera tilts up", "tilt", "上摇", "镜头上移"),
    ("move", "tilt_down"): ("tilt down", "tilts down", "camera tilts down", "下摇", "镜头下移"),
    ("move", "truck_right"): ("dolly", "dolly shot", "tracking", "truck right", "trucking shot", "lateral tracking", "横移", "平移"),
    ("move", "follow"): ("tracking shot", "camera follows", "follow shot", "following shot", "steadicam", "follow cam",
                         "跟拍", "跟随镜头", "镜头跟随"),
    ("move", "crane_up"): ("crane shot", "crane up", "camera rises", "升镜头", "镜头升起"),
    ("move", "crane_down"): ("crane down", "camera descends", "降镜头"),
    ("move", "handheld"): ("handheld", "hand-held", "shaky cam", "手持", "手持镜头"),
    ("move", "static"): ("static shot", "static camera", "locked-off", "fixed camera", "locked off", "camera stays still",
                         "camera is still", "camera does not move", "camera holds still", "固定镜头", "镜头不动", "镜头静止"),
    ("size", "extreme_close"): ("macro", "extreme close-up", "extreme closeup", "macro shot", "微距", "大特写"),
    ("size", "close"): ("close-up", "closeup", "close up", "close shot", "detail shot", "特写", "近景"),
    ("size", "medium"): ("medium shot", "mid shot", "waist shot", "中景"),
    ("size", "full"): ("full shot", "full body shot", "全身镜头", "全景人物"),
    ("size", "wide"): ("wide shot", "wide-angle", "wide angle", "long shot", "全景", "远景"),
    ("size", "extreme_wide"): ("extreme wide shot", "establishing shot", "panorama", "panoramic", "大远景", "大全景"),
    ("angle", "low"): ("low angle", "low-angle", "worm's-eye view", "from below", "仰拍", "低角度"),
    ("angle", "high"): ("high angle", "high-angle", "俯拍", "高角度"),
    ("angle", "overhead"): ("seen from above", "from above", "overhead", "top-down", "top view", "top shot", "俯视",
                            "从上方", "顶视"),
    ("angle", "ground"): ("ground level", "ground-level", "地面视角"),
    ("angle", "eye"): ("eye level", "eye-level", "pov", "first-person", "first person", "平视", "第一人称", "主观镜头"),
    ("speed", "0.35"): ("slow motion", "slow-motion", "slow-mo", "slo-mo", "in slow motion", "慢动作", "慢镜头", "升格"),
    ("speed", "20"): ("time-lapse", "timelapse", "time lapse", "hyperlapse", "sped up", "延时", "延时摄影", "缩时"),
}

LOOKS: dict[str, tuple[str, ...]] = {
    "cinematic": ("cinematic", "film still", "movie", "film look", "photorealistic", "realistic", "lifelike", "pixar",
                  "animated film", "3d", "3d animation", "电影感", "写实", "电影质感", "真实", "三维"),
    "ink": ("ink wash", "ink painting", "ink wash painting", "chinese ink", "sumi-e", "chinese painting", "水墨",
            "水墨画", "国画", "水墨风", "水墨画风格"),
    "watercolour": ("watercolour", "watercolor", "water colour", "水彩", "水彩画"),
    "oil": ("oil painting", "oil paint", "impressionist", "impressionism", "van gogh", "monet", "油画", "印象派", "梵高"),
    "pencil": ("pencil", "pencil drawing", "pencil sketch", "sketch", "charcoal", "hand-drawn", "line drawing", "铅笔画",
               "素描", "铅笔", "手绘"),
    "ukiyo": ("ukiyo-e", "hokusai", "japanese woodblock", "woodblock print", "浮世绘", "北斋"),
    "papercut": ("paper-cut style", "paper-cut", "paper cut", "papercut", "cut-out", "cutout", "paper craft", "剪纸", "剪纸风格", "纸艺"),
    "clay": ("clay", "claymation", "stop motion", "stop-motion", "plasticine", "黏土", "粘土", "定格动画"),
    "cel": ("cel", "cel-shaded", "cel shaded", "anime", "cartoon", "comic book", "comic", "manga", "ghibli", "toon",
            "flat illustration", "动漫", "动画风格", "卡通", "漫画", "二次元", "赛璐璐"),
    "documentary": ("documentary", "documentary style", "documentary footage", "newsreel", "found footage", "纪录片", "纪实", "记录片"),
    "noir": ("black and white", "black-and-white", "monochrome", "film noir", "noir", "黑白", "黑白片"),
    "pixel": ("pixel art", "8-bit", "pixelated", "像素", "像素风"),
    "lowpoly": ("low-poly", "low poly", "voxel", "低多边形"),
    "cyberpunk": ("cyberpunk", "synthwave", "vaporwave", "赛博朋克", "蒸汽波"),
}
"""Words for a look, by the plainest word for it: the catalogue's look that carries one of these words is taken."""

ROADS = ("road", "highway", "path", "trail", "lane", "village", "town", "track", "promenade", "clearing", "pass", "airport")
"""Places that the place before them tells more about: a desert highway is in the desert."""
GIVING = ("给", "送", "递", "教", "喂")
"""Chinese verbs with two objects: 给孩子红包."""
TELLING = ("讲", "讲解", "讲清楚", "解释", "说明", "介绍", "科普")

LOOK_TAILS = ("painting", "paint", "style", "drawing", "picture", "print", "art", "film", "animation", "illustration", "still",
              "风格", "画", "风", "片", "画风", "动画", "插画")
"""What may follow the name of a look and belongs to it."""

RELATIONS: dict[str, tuple[str, ...]] = {
    "left_of": ("to the left of", "left of", "on the left of", "on the left side of"),
    "right_of": ("to the right of", "right of", "on the right of", "on the right side of"),
    "in_front_of": ("in front of", "before a", "ahead of"),
    "behind": ("behind", "at the back of"),
    "on": ("on top of", "atop", "on", "upon", "onto"),
    "under": ("under", "beneath", "underneath", "below", "in the shade of", "in the shadow of"),
    "inside": ("inside", "inside of", "within"),
    "next_to": ("next to", "beside", "by", "near", "close to", "alongside", "at the side of", "with", "outside",
                "outside of", "against", "leaning against", "at the foot of", "靠着", "挨着", "紧挨着"),
    "above": ("above", "over", "over the top of"),
    "between": ("between", "among"),
    "around": ("around", "round", "surround", "encircle", "包围", "包围着", "围着", "围绕", "环绕着", "绕着"),
}
SIDES: dict[str, tuple[str, ...]] = {
    "left_of": ("on the left", "on the left side", "to the left", "at left", "on its left"),
    "right_of": ("on the right", "on the right side", "to the right", "at right"),
    "behind": ("in the background", "in background", "in the distance"),
    "in_front_of": ("in the foreground", "in foreground"),
}
"""Where in the picture somebody is, with no other named."""
WEAR = ("in", "wear", "with", "wearing", "dress", "dressed in", "clad in", "wrapped in", "dressed all in", "sport", "穿", "穿着", "身穿", "戴",
        "戴着", "身着")
"""After these, clothes are worn."""
REVERSED: dict[str, str] = {"surrounded by": "around", "encircled by": "around", "followed by": "behind"}
"""Relations that place what comes after: in 'a castle surrounded by wolves' the wolves are around it."""
LOCATIVES: dict[str, tuple[str, ...]] = {
    "left_of": ("左边", "左侧", "的左边", "左面", "左手边", "左方"),
    "right_of": ("右边", "右侧", "的右边", "右面", "右手边", "右方"),
    "in_front_of": ("前面", "前方", "面前", "前", "最前面", "身前", "跟前", "前边", "前头", "对面", "门口", "门前"),
    "behind": ("后面", "后方", "背后", "身后", "最后面", "最后头", "后边", "后头", "屁股后面", "背面"),
    "on": ("上", "上面", "最上面", "之上", "顶上", "顶端", "中央", "正中央", "背上", "头上", "肩上", "肩膀上"),
    "under": ("下", "下面", "最下面", "底下", "脚下", "之下"),
    "inside": ("里", "里面", "最里面", "中", "内", "之中", "当中"),
    "next_to": ("旁", "旁边", "两旁", "两侧", "一旁", "边上", "身边", "附近", "身旁", "边", "外", "外面", "脚边", "一侧", "身侧", "近旁", "旁侧"),
    "above": ("上方", "上空", "头顶"),
    "between": ("之间", "中间"),
    "around": ("周围", "四周"),
}
"""Chinese place words follow their noun: 在桌子上, 船的左边."""

PREPOSITIONS = (
    "in", "at", "through", "across", "along", "down", "up", "into", "from", "to", "of", "off", "past", "toward",
    "towards", "out of", "out", "via", "for", "during", "在", "从", "向", "到", "往", "朝", "朝着", "对", "对着", "沿着", "沿", "顺着", "穿过", "面对", "面对着", "面朝", "背对", "背对着", "被", "由", "穿", "穿着", "身穿", "身着", "戴", "戴着", "wearing", "dressed in", "clad in", "wrapped in", "dressed all in",
    "at the end of", "in the middle of", "amid", "amidst", "made of", "made from", "built of",
    "full of", "lined with", "filled with", "lit by", "covered with", "covered in", "crowded with",
    "piled with", "piled high with", "heaped with", "stacked with", "strewn with", "laden with", "loaded with",
    "set with", "cluttered with", "littered with",
)
UNDONE = ("不会", "不能", "不敢", "不想", "不肯", "不愿", "从不", "从没", "从未", "没能", "不再", "再也不", "再也没", "再不")
"""Before a Chinese verb: what follows is not done, and not shown."""
NEGATIONS = (*UNDONE, "cannot", "no", "without", "not", "never", "nobody", "no one", "空无一人", "没有人", "没人", "无人", "没有", "没带", "没拿", "没打", "忘带", "无", "不要", "别", "没", "不带", "empty of", "free of")
SEQUENCE = ("then", "and then", "after that", "afterwards", "finally", "next", "suddenly", "eventually", "at last", "later", "ending with",
            "然后", "接着", "随后", "最后", "突然", "之后", "后来")
JOINERS = ("and", "while", "as", "but", "when", "until", "because", "where", "和", "与", "跟", "以及", "同时", "还有", "一起", "并", "并且")
PRONOUNS = ("两人", "二人", "俩人", "两个人", "他俩", "她俩", "它俩", "他们俩", "她们俩", "it", "they", "he", "she", "him", "them", "itself", "themselves", "the two of them", "both of them", "each other", "one another", "两者", "彼此", "对方", "她", "他", "它",
            "他们", "她们", "它们")
NARRATORS = ("i", "me", "we", "us", "我")
"""Whoever tells of themselves: in the picture where they do something."""
THERE = ("堆满", "落满", "坐满", "挤满", "布满", "沾满", "放着", "放有", "摆着", "摆放着", "摆满", "装着", "装满", "盛着", "盛满", "站满", "停满", "挂满", "开满", "长满", "铺着", "铺满", "插着", "贴着", "堆着", "种着", "画着", "写着", "有着", "有", "是", "there is",
         "there are")
"""Chinese verbs of being somewhere: what follows is where the words before say."""
OWNERS = ("its", "their", "his", "her", "my", "our", "your", "我的", "我们的", "我家的", "我们家的", "咱家的", "它的", "他的", "她的", "它们的", "他们的")
SMALL = (
    "the", "is", "are", "was", "were", "be", "being", "been", "has", "have", "had", "do", "does", "did", "will", "would",
    "can", "could", "that", "which", "who", "this", "these", "those", "there", "here", "very", "so", "too", "just", "slowly",
    "its own", "own", "depth of field", "s", "的", "地", "得", "了", "着", "过", "正", "正在", "一", "这", "那", "也", "都", "就",
    "把", "给", "让", "于", "之", "请", "吧", "呢", "啊", "着的", "每", "all", "each", "every", "by", "with", "than",
    "if", "or", "whose", "style of", "in the style of", "style", "风格", "风", "画面", "video", "film of", "a video of",
    "a film about", "a shot of", "shot", "scene", "shot of", "view of", "视频", "一段", "一个视频", "短片", "only", "still",
    "again", "away", "about", "one by one", "side by side", "together", "long", "end", "ends", "camera", "镜头",
    "at the camera", "into the camera", "why", "how", "what", "explain", "show", "shows", "tell", "make", "create", "named",
    "called", "words", "please", "after", "before", "empty", "busy", "seen", "spot", "horizon", "spread", "form", "second",
    "use", "let", "looks like", "towards the camera", "someone's", "way", "winning", "马上", "立刻", "四个字", "字", "top", "side", "middle", "edge", "full", "my", "our",
    "rubber band", "bark of", "in the back", "light years", "point of view", "plays a part", "takes part", "take part", "in return",
    "in turn", "at hand", "by hand", "on foot", "face to face", "back to back", "hand in hand", "arm in arm", "手拉手", "手牵手", "手拉着手", "手牵着手", "肩并肩",
    "heart to heart", "on board", "at heart", "of course", "for a change", "in fact", "a bit", "head of", "heads or tails",
    "your", "you", "as if", "some kind of", "请", "用", "一分钟", "分钟", "秒", "秒钟", "远处", "满满", "冒着", "每桌", "对岸", "两岸", "透过", "每个", "为什么", "讲清楚", "一下", "生", "里头", "又",
    "还", "越", "像", "时分", "时刻", "墙角", "墙根", "角落", "怀里", "刚出锅", "出锅", "刚出炉", "现做", "马拉松", "之际", "之时", "begin", "start", "try", "manage", "continue", "keep", "keep on", "go on", "开始", "试着", "继续", "终于", "一样", "从来", "只", "满屋子", "满地", "满桌子", "满街", "满山", "那头", "这头", "那边", "这边", "仿佛", "似的", "不断", "慢", "快",
)
ADVERBIAL = {"well": "water well"}
"""Adverbs that are a thing only after an article ('drinks from a well'): the word of that thing."""
MANNERS: dict[str, tuple[str, ...]] = {
    "slow": ("偷偷", "悄悄", "小心翼翼", "轻轻", "鬼鬼祟祟", "慢吞吞", "慢悠悠", "慢腾腾", "缓步", "slowly", "gently", "lazily", "leisurely", "quietly", "wearily", "缓缓", "慢慢", "缓慢", "悠闲", "静静地", "悠然"),
    "fast": ("拼命", "赶紧", "连忙", "急急忙忙", "使劲", "飞一般", "急匆匆", "匆匆", "急忙", "飞也似的", "quickly", "fast", "swiftly", "rapidly", "hastily", "furiously", "at full speed", "快速", "飞快", "迅速", "急速"),
    "happy": ("happily", "joyfully", "merrily", "cheerfully", "proudly", "高兴地", "欢快", "开心地"),
    "sad": ("sadly", "mournfully", "sorrowfully", "难过地", "悲伤地"),
}
