"""Activities and occasions that a text names without saying who takes part: rowing practice, a wedding, 广场舞.

`does` is told of whoever the text names ('skateboarding grandpa'), else of `who`; both are plain English that the writer
itself reads, so tools, seats and company come as in any sentence. `write.story.occupied` reads this table where nobody in a
text is busy; `place` is taken where the text names none.
"""

# ruff: noqa: E501 - one activity a line
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Activity:
    en: tuple[str, ...]
    """Base forms; several words parted by spaces, parts that stand apart by ' & '."""
    zh: tuple[str, ...]
    who: str
    does: str
    place: str = ""


ACTIVITIES: tuple[Activity, ...] = (
    # Sport
    Activity(("rowing", "row practice"), ("划船", "赛艇"), "Four men", "row a rowing boat", "river"),
    Activity(("dragon boat race", "dragon boat"), ("赛龙舟", "龙舟赛", "划龙舟"), "Six men", "row a dragon boat", "river"),
    Activity(("skateboard",), ("滑板",), "A teenager", "rides a skateboard"),
    Activity(("football", "soccer", "football match", "penalty"), ("足球", "足球赛", "踢球", "女足"), "Three footballers", "kick a football", "stadium"),
    Activity(("basketball",), ("篮球", "篮球赛"), "Two basketball players", "shoot hoops", "basketball_court"),
    Activity(("table tennis", "ping pong"), ("乒乓球", "乒乓"), "Two boys", "play table tennis", "table_tennis_hall"),
    Activity(("tennis",), ("网球",), "A tennis player", "hits a tennis ball", "tennis_court"),
    Activity(("swim", "swim practice"), ("游泳", "游泳课"), "A swimmer", "swims", "swimming_hall"),
    Activity(("marathon", "running race", "jog", "fun run"), ("马拉松", "跑步", "晨跑", "夜跑", "赛跑", "运动会"), "Four runners", "run"),
    Activity(("cycling", "bike ride", "bike tour"), ("骑行", "骑自行车", "骑单车"), "A cyclist", "rides a bicycle"),
    Activity(("ski trip", "skiing"), ("滑雪",), "A skier", "skis", "snow_meadow"),
    Activity(("ice skating", "figure skating"), ("滑冰", "溜冰", "花样滑冰"), "A girl", "skates", "ice_rink"),
    Activity(("surf", "surf lesson"), ("冲浪",), "A surfer", "stands on a surfboard", "surf_break"),
    Activity(("boxing", "sparring"), ("拳击",), "Two boxers", "box", "boxing_hall"),
    Activity(("kung fu", "martial arts", "karate"), ("功夫", "武术", "练武"), "A kung fu master", "boxes", "dojo"),
    Activity(("tai chi",), ("太极", "太极拳"), "Three old men", "do tai chi", "park"),
    Activity(("yoga", "meditation"), ("瑜伽", "冥想", "打坐"), "Three women", "meditate"),
    Activity(("weightlifting",), ("举重",), "A man", "lifts weights", "weightlifting_stage"),
    Activity(("workout", "gym session", "training"), ("健身", "锻炼", "减肥", "训练"), "A woman", "exercises", "fitness_room"),
    Activity(("archery",), ("射箭",), "A woman", "shoots a bow"),
    Activity(("horse race", "horse racing", "rodeo"), ("赛马", "赛马节", "骑马"), "Three men", "gallop on three horses", "steppe"),
    Activity(("rock climbing", "bouldering"), ("攀岩",), "A climber", "climbs", "climbing_hall"),
    Activity(("fishing trip", "fly fishing", "ice fishing", "go fishing", "angling"), ("钓鱼", "垂钓"), "An old man", "fishes", "river"),
    Activity(("hike", "hiking trip", "trekking", "backpacking"), ("徒步", "登山", "爬山"), "Two hikers", "walk", "mountain"),
    Activity(("camping trip", "camping", "campfire night"), ("露营", "野营", "篝火晚会"), "Two friends", "sit by a campfire", "campsite"),
    Activity(("golf",), ("高尔夫",), "A golfer", "hits a golf ball", "golf_course"),
    Activity(("kite flying", "kite festival"), ("放风筝", "风筝节"), "Two children", "fly kites", "meadow"),
    Activity(("snowball fight",), ("打雪仗",), "Three children", "throw snowballs", "snow_meadow"),
    # Dance, music, stage
    Activity(("square dance",), ("广场舞",), "Six old women", "dance", "town_square"),
    Activity(("ballet", "ballet class"), ("芭蕾", "芭蕾舞"), "Three ballerinas", "dance", "dance_studio"),
    Activity(("dance class", "dancing", "disco", "salsa", "flamenco", "dance battle"), ("舞蹈", "歌舞", "街舞", "跳舞", "英歌舞", "民族舞", "舞会"), "Four dancers", "dance"),
    Activity(("choir", "choir practice", "carol", "karaoke"), ("合唱", "大歌", "唱歌比赛", "卡拉OK"), "Four women", "sing"),
    Activity(("concert", "gig", "rock concert", "music festival"), ("演唱会", "音乐会", "音乐节"), "A singer and a guitarist", "play the guitar and sing", "concert_hall"),
    Activity(("suona",), ("唢呐",), "A man", "plays the flute"),
    Activity(("busker", "busking", "street music"), ("街头艺人", "卖唱"), "A guitarist", "plays the guitar", "city_street"),
    Activity(("piano lesson", "piano practice"), ("练琴", "弹琴", "钢琴课"), "A girl", "plays the piano", "living_room"),
    Activity(("drum practice",), ("鼓声", "锣鼓", "打鼓"), "Three men", "play drums"),
    # Crafts and trades
    Activity(("beekeeping", "beekeeper"), ("养蜂", "采蜜"), "A farmer", "examines a beehive", "meadow"),
    Activity(("blacksmithing", "forging"), ("打铁", "锻打", "铸剑"), "A blacksmith", "hammers a knife on an anvil", "workshop"),
    Activity(("pottery", "ceramics", "pottery class"), ("陶艺", "陶瓷", "拉坯", "制陶", "紫砂壶"), "A man", "shapes a pot", "workshop"),
    Activity(("sewing", "tailoring", "dressmaking"), ("缝纫", "裁缝", "做衣服"), "A woman", "sews"),
    Activity(("embroidery", "knitting"), ("刺绣", "绣花", "织毛衣"), "An old woman", "sews"),
    Activity(("carpentry", "woodworking"), ("木工", "木匠活"), "A carpenter", "planes a board", "workshop"),
    Activity(("rice planting",), ("插秧",), "Three farmers", "plant rice", "rice_terraces"),
    Activity(("harvest", "harvesting"), ("收割", "丰收", "秋收", "割麦"), "Three farmers", "reap wheat", "wheat_field"),
    Activity(("tea picking",), ("采茶", "摘茶"), "Three women", "pick tea", "tea_garden"),
    Activity(("fruit picking", "apple picking"), ("摘苹果", "采摘", "摘果子"), "Two women", "pick apples", "orchard"),
    Activity(("gardening",), ("种花", "园艺", "浇花"), "An old woman", "waters flowers", "garden"),
    Activity(("calligraphy",), ("书法", "写毛笔字", "写春联"), "A calligrapher", "writes with a brush", "chinese_study"),
    Activity(("painting class", "art class", "mural"), ("画画", "绘画", "壁画"), "An artist", "paints", "art_studio"),
    Activity(("haircut",), ("理发", "剪头发"), "A woman", "cuts a man's hair", "barber"),
    Activity(("surgery", "operation"), ("手术",), "A surgeon and a nurse", "operate on a man", "operating_room"),
    Activity(("programming", "coding", "hackathon"), ("编程", "写代码", "加班"), "A man", "types on a laptop", "office"),
    Activity(("cooking class", "cooking", "cook-off", "making dinner"), ("做饭", "炒菜", "下厨", "烧菜"), "A cook", "stirs a pot on a stove", "kitchen"),
    Activity(("baking", "baking day"), ("烘焙", "烤面包", "做蛋糕"), "A baker", "kneads dough on a table"),
    Activity(("hotpot dinner",), ("吃火锅", "涮火锅", "火锅"), "Two friends", "eat from a hotpot on a table", "hotpot_restaurant"),
    Activity(("dumpling making",), ("包饺子", "做包子", "包粽子", "包汤圆"), "A family", "makes dumplings at a table", "kitchen"),
    Activity(("spring cleaning", "cleaning day", "clean-out"), ("大扫除", "打扫卫生"), "A woman", "sweeps the floor"),
    # Occasions
    Activity(("birthday", "birthday party"), ("生日", "大寿", "寿宴", "生日快乐"), "A man", "blows out candles on a birthday cake on a table while a woman and a girl clap", "living_room"),
    Activity(("wedding", "wedding day", "newlywed"), ("婚礼", "新婚", "结婚", "大婚"), "A bride and a groom", "dance together", "wedding_hall"),
    Activity(("anniversary",), ("纪念日", "金婚", "银婚"), "A man and a woman", "toast with glasses at a table", "restaurant"),
    Activity(("graduation",), ("毕业", "毕业典礼", "毕业晚会"), "Four graduates", "cheer", "park"),
    Activity(("final exam", "exam day"), ("高考", "考试", "期末考"), "Four students", "write at desks", "classroom"),
    Activity(("first day of school", "school day", "class"), ("开学", "上课", "课堂"), "Four students", "write at desks", "classroom"),
    Activity(("moving out", "moving house", "moving day"), ("搬家", "搬离"), "Two women", "carry boxes"),
    Activity(("new year's eve dinner", "reunion dinner", "family dinner"), ("年夜饭", "团圆饭", "家宴"), "A family", "eats at a table", "living_room"),
    Activity(("christmas eve", "christmas morning"), ("圣诞节", "平安夜"), "A family", "unwraps presents", "living_room"),
    Activity(("thanksgiving", "eid", "passover", "ramadan"), ("中秋团圆", "开斋节"), "A family", "eats at a table", "living_room"),
    Activity(("diwali", "deepavali"), ("排灯节",), "A family", "lights clay lamps"),
    Activity(("holi", "water festival", "songkran"), ("泼水节",), "Four friends", "dance", "village"),
    Activity(("picnic",), ("野餐", "春游"), "A family", "eats on a blanket", "park"),
    Activity(("apology", "apologise", "say sorry"), ("道歉", "对不起"), "A man", "gives flowers to a woman", "living_room"),
    Activity(("thank you", "thanks"), ("谢谢", "感谢", "致谢"), "A child", "gives flowers to a woman"),
    Activity(("farewell", "goodbye"), ("告别", "送别", "离别"), "A woman", "waves"),
    Activity(("board meeting", "business meeting", "meeting"), ("开会", "会议", "年会"), "Four businessmen", "talk at a table", "meeting_room"),
    Activity(("commute", "rush hour"), ("早高峰", "晚高峰", "通勤", "上班路"), "Five people", "walk", "subway_platform"),
    Activity(("parade", "carnival"), ("游行", "巡游", "庙会"), "Six people", "march"),
    Activity(("protest", "demonstration"), ("抗议",), "Six people", "march"),
    Activity(("street party", "party"), ("派对", "聚会"), "Four friends", "dance"),
    Activity(("heist", "burglary", "robbery"), ("盗窃", "抢劫"), "A thief", "sneaks", "museum"),
    Activity(("road trip",), ("自驾", "自驾游"), "A woman", "drives a car", "country_road"),
    Activity(("sailing", "sailing trip"), ("航海", "出海"), "A sailor", "sits in a sailboat", "ocean"),
    Activity(("storytelling", "bedtime story"), ("睡前故事", "讲故事", "说书"), "An old man", "reads a book to a child", "child_room"),
)
