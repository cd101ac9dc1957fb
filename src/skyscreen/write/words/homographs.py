"""Words that mean two things: which of them, by what else the sentence says.

word → ((another word for the rarer meaning, the words beside which it is meant), …). A meaning that is a part of a body is
written 'part'. What is told of nothing here keeps its usual meaning.
"""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

HOMOGRAPHS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "glasses": (("glass", ("tray", "waiter", "waitress", "bartender", "barman", "wine", "champagne", "clink", "clinks", "clinking", "drink", "drinks", "drinking", "pour", "pours", "fill", "fills", "beer", "toast", "toasts", "sink", "dishes", "cups", "juice", "lemonade")),),
    "soup": (("pot", ("boil", "boils", "boiling", "stove", "simmers", "simmer", "stir", "stirs", "ladle",)),),
    "cart": (("book cart", ("librarian", "books", "waiter", "waitress", "nurse", "tea", "hotel", "cleaner", "maid", "medicine", "cleaning", "hospital", "supermarket",)), ("market stall", ("fruit", "flower", "flowers", "ice", "hot", "snack", "vendor", "market", "food",)),),
    "board": (("surfboard", ("surfer", "surfers", "waves", "wave", "lifeguard", "surf", "sea",)), ("skateboard", ("skater", "skates", "skate", "skateboarder", "ramp", "kickflip",)), ("snowboard", ("snowboarder", "slope", "snow",)),),
    "beam": (("balance beam", ("gymnast", "gymnasts", "cartwheel", "backflip",)), ("steel beam", ("crane", "construction", "girder", "welder", "worker", "workers", "steel", "builder",)),),
    "trolley": (("service trolley", ("stewardess", "steward", "waiter", "waitress", "nurse", "maid", "serves", "attendant", "hotel", "hospital", "tea", "drinks", "snacks", "aisle")),),
    "bar": (("nothing", ("goalkeeper", "ball", "striker", "crossbar", "penalty", "vaulter", "vault", "leaps", "hurdle", "weightlifter")),),
    "fighter": (("spaceship", ("spaceship", "spaceships", "starship", "space", "galaxy", "squadron", "mothership")),),
    "teeth": (("part", ("its", "bares", "shows", "bare", "gorilla", "wolf", "tiger", "shark")),),
    "tooth": (("part", ("its", "bares", "shows", "bare", "gorilla", "wolf", "tiger", "shark")),),
    "pool": (("nothing", ("jungle", "forest", "desert", "tiger", "deer", "lion", "elephant", "waterfall",)),),
    "seats": (("nothing", ("fans", "stadium", "crowd", "spectators", "audience", "hockey", "theatre", "cinema", "fan",)),),
    "ray": (("nothing", ("x", "doctor", "patient", "sun", "light", "hospital", "bone", "bones")),),
    "gold": (("pile of gold", ("heap", "pile", "dragon", "hoard", "mountain")),),
    "bat": (("flying bat", ("hang", "hangs", "cave", "flap", "flaps", "fly", "flies", "wing", "wings", "moon", "night", "vampire", "attic", "upside", "roost", "ceiling")),),
    "crane": (("tower crane", ("container", "construction", "cargo", "lift", "lifts", "hoist", "hoists", "steel", "concrete", "scaffold", "skyscraper", "crate", "beam", "dockworker")),),
    "mouse": (("computer mouse", ("click", "clicks", "keyboard", "computer", "laptop", "screen", "cursor", "mousepad")),),
    "club": (("golf club", ("golf", "golfer", "golfers", "swings", "hits", "caddie", "tee", "fairway", "putts", "bunker", "hole")),),
    "conductor": (("train conductor", ("train", "tickets", "ticket", "passengers", "passenger", "bus", "tram", "carriage", "platform")),),
    "fire": (("fireplace", ("outside", "inside", "armchair", "sofa", "rug", "carpet", "living", "christmas", "cottage", "window", "stockings")),),
    "punch": (("part", ("boxer", "boxers", "ring", "lands", "throws", "fist", "knockout", "knocks", "champion", "fight")),),
    "turkey": (("roast turkey", ("dinner", "thanksgiving", "table", "oven", "roast", "roasts", "carve", "carves", "carving", "stuffing", "gravy", "plate", "cook", "cooks", "christmas")),),
    "wheel": (("potter's wheel", ("potter", "clay", "pottery")), ("hamster wheel", ("hamster", "hamsters", "gerbil", "mouse", "mice")), ("part", ("captain", "sailor", "pirate", "helmsman", "skipper", "ship", "driver", "bus", "truck", "steering")),),
    "seal": (("part", ("envelope", "letter", "wax", "document", "scroll", "stamp", "parchment")),),
    "tank": (("fish tank", ("fish", "goldfish", "aquarium", "guppy", "guppies", "coral", "swim", "swims", "clownfish", "shrimp", "octopus", "jellyfish")),),
    "torch": (("flashlight", ("shine", "shines", "shining", "detective", "detectives", "burglar", "burglars", "switch", "switches", "battery", "batteries", "tent", "policeman", "policewoman", "police", "camping", "pocket", "garage", "cellar", "attic", "guard", "watchman", "footprint")),),
    "ruler": (("king", ("kingdom", "throne", "empire", "palace", "crown", "crowned", "subjects", "reigns", "rules", "land")),),
    "block": (("nothing", ("swimmer", "sprinter", "starting",)), ("toy block", ("child", "boy", "girl", "boys", "girls", "kid", "kids", "toddler", "baby", "toy", "tower", "stack", "stacks", "wooden", "nursery", "alphabet")),),
    "tap": (("faucet", ("water", "drink", "drinks", "drips", "drip", "sink", "fills", "fill", "wash", "washes", "turns", "runs", "leaks", "dripping", "leaking", "plumber", "bathroom", "kitchen")),),
    "batter": (("dough", ("pan", "pour", "flour", "pancake", "pancakes", "whisk", "mix", "bowl", "waffle", "cake", "oven")),),
    "planet": (("saturn", ("rings", "ringed", "ring")),),
    "judge": (("referee", ("gymnast", "gymnasts", "skater", "skaters", "contest", "competition", "score", "scores", "singer", "dancer", "dancers", "talent", "diving", "bars", "routine", "medal", "cake", "cooking")),),
    "guard": (("security guard", ("museum", "gallery", "painting", "paintings", "statue", "bank", "mall", "shop", "store", "supermarket", "office", "car", "parking", "torch", "flashlight", "camera", "cameras", "monitor", "monitors", "screens", "badge", "radio", "factory", "airport", "hotel", "school", "hospital", "cinema", "warehouse", "uniform", "night shift")),),
    "coach": (("trainer", ("talks", "talk", "yells", "boy", "girl", "boys", "girls", "swimmer", "swimmers", "boxer", "boxers", "teaches", "football", "basketball", "baseball", "tennis", "fitness", "match", "race", "medal", "stopwatch", "runner", "runners", "athlete", "skater", "hugs", "shows", "her", "his", "their", "team", "player", "players", "clap", "claps", "shout", "shouts", "whistle", "whistles", "gymnast", "training")),),
    "pitcher": (("baseball player", ("baseball", "mound", "throws", "throw", "batter", "catcher", "strike", "inning")),),
    "nail": (("part", ("paint", "paints", "her", "his", "finger", "polish")),),
    "bun": (("part", ("hair",)),),
    "palm": (("part", ("his", "her", "s", "my", "your", "hand", "hands", "open", "reads")),),
    "chest": (("part", ("his", "her", "beats", "heart", "breath", "hairy", "bare")),),
    "trunk": (("part", ("car", "taxi", "elephant", "elephants", "mammoth")),),
    "horn": (("part", ("rhino", "goat", "bull", "unicorn", "ram", "antelope")),),
    "barrel": (("part", ("surfer", "surfers", "surf", "surfs", "surfing", "wave", "waves", "surfboard")),),
    "pen": (("fence", ("sheep", "pig", "pigs", "cattle", "goat", "goats", "chickens", "herd", "herds", "lambs")),),
    "bow": (("part", ("hair", "ribbon", "gift", "ship", "boat", "stern", "waves", "sails")),),
    "card": (("penalty card", ("referee", "foul", "umpire", "defender", "goalkeeper")),),
    "tower": (("castle tower", ("dragon", "dragons", "princess", "knight", "knights", "witch", "wizard", "castle", "king", "queen", "prince", "medieval", "golden", "rapunzel", "fairy", "magic", "ogre")),),
    "container": (("shipping container", ("crane", "ship", "port", "harbour", "harbor", "truck", "lorry", "cargo", "dock", "docks", "forklift", "freighter")),),
    "post": (("wooden post", ("seagull", "seagulls", "gull", "gulls", "pelican", "crow", "owl", "robin", "wooden", "pier", "dock", "tied", "ties", "fence", "rope", "perches")),),
    "pole": (("wooden post", ("seagull", "seagulls", "gull", "gulls", "pelican", "crow", "owl", "wooden", "pier", "dock", "tied", "ties", "perches")),),
    "bolt": (("metal bolt", ("wrench", "spanner", "mechanic", "tightens", "tighten", "loosens", "loosen", "nut", "engineer", "robot", "screws")),),
    "pipe": (("tobacco pipe", ("smoke", "smokes", "smoking", "puffs", "puff", "tobacco", "mouth", "lights", "lit", "detective", "sherlock", "grandfather", "captain", "sailor", "hobbit", "professor", "armchair")), ("water pipe", ("plumber", "welder", "welds", "steel", "worker", "factory", "leak", "leaks", "leaking", "sink", "wrench", "drips", "dripping", "bathroom", "basement", "burst", "bursts", "drain", "repairs", "fixes")), ("flute", ("shepherd", "plays", "play", "tune", "flute", "piper")),),
    "net": (("nothing", ("tennis", "volleyball", "badminton", "racket", "goalkeeper", "goal", "serves", "umpire")),),
    "organ": (("piano", ("church", "plays", "play", "cathedral", "hymn")),),
    "racket": (("tennis racket", ("tennis", "badminton", "swing", "swings", "ball", "court")),),
    "watch": (("part", ("her", "his", "my", "wrist", "wears", "wearing", "looks", "checks")),),
    "ring": (("part", ("her", "his", "finger", "wears", "wearing")),),
    "match": (("nothing", ("football", "goal", "goalkeeper", "tennis", "player", "players", "team", "teams", "referee", "boxing", "boxer", "stadium", "ball", "chess", "cricket", "rugby", "fans", "minute", "final", "watch", "watches", "wins", "plays")),),
    "fan": (("person", ("hockey", "puck", "seats", "seat", "stands", "player", "players", "game", "cheer", "cheers", "stadium", "band", "team", "football", "concert", "singer", "shout", "shouts", "scarf", "match", "goal", "autograph", "crowd")),),
    "cleaner": (("worker", ("mop", "mops", "sweep", "sweeps", "dusts", "vacuums", "wipes", "scrubs", "polishes", "floor", "corridor", "broom", "empties")),),
    "staff": (("people", ("hotel", "restaurant", "hospital", "office", "museum", "school", "greet", "greets", "airline", "bank", "kitchen")),),
    "车": (("矿车", ("煤", "煤炭", "矿工", "矿井", "矿洞", "矿石", "矿道")), ("电动车", ("外卖", "快递", "摩托")), ("自行车", ("骑", "骑着", "骑车", "蹬", "蹬着"))),
    "鱼": (("清蒸鱼", ("桌", "桌上", "餐桌", "饭桌", "桌子", "盘子", "盘", "碗", "筷子", "锅", "红烧", "清蒸", "偷吃", "灶台")),),
    "屏幕": (("part", ("手机", "电脑", "笔记本", "电视", "平板", "笔记本电脑")),),
    "独轮车": (("unicycle", ("骑", "骑着", "小丑", "杂技", "表演")),),
    "杜鹃": (("鸟", ("啼叫", "鸣叫", "歌唱", "叫", "啼", "飞", "鸣", "枝头")),),
    "水枪": (("消防水枪", ("消防员", "消防", "灭火", "扑灭", "救火")),),
    "钟": (("铜钟", ("敲", "敲响", "撞", "撞响", "寺", "寺庙", "古寺", "和尚", "僧人", "钟楼", "敲钟")),),
    "大钟": (("铜钟", ("敲", "敲响", "撞", "撞响", "寺", "寺庙", "古寺", "和尚", "僧人", "钟楼", "敲钟")),),
    "鼠标": (("computer mouse", ("电脑", "点击", "键盘")),),
}
USUAL: dict[str, tuple[str, ...]] = {
    "bat": ("swing", "hit", "hold", "raise", "his", "her", "baseball", "wooden", "grip"),
    "mouse": ("grey", "white", "little", "cat"),
}
"""Words right before which it keeps its usual meaning all the same."""
PLACES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "bar": (("gym", ("gymnast", "gymnasts", "swings", "vaulter")),),
    "bank": (("river", ("river", "stream", "canal", "fish", "fishes", "fishing", "angler", "fisherman", "reeds", "otter", "beaver", "duck", "ducks", "rowing", "raft", "canoe", "willow", "willows", "heron", "shallows", "crocodile", "hippo")), ("lake", ("lake", "pond"))),
    "court": (("tennis court", ("tennis", "racket", "serve", "serves", "net", "umpire")), ("basketball court", ("basketball", "hoop", "dunk", "dunks", "dribble", "dribbles")), ("castle hall", ("king", "queen", "emperor", "jester", "throne", "royal", "knight"))),
    "arena": (("colosseum", ("gladiator", "gladiators", "chariot", "chariots", "roman", "romans", "emperor")), ("boxing hall", ("boxer", "boxers", "boxing", "wrestler", "wrestlers"))),
    "ring": (("circus", ("circus", "clown", "acrobat")), ("boxing hall", ("boxer", "boxers", "boxing", "punch", "punches", "wrestler", "wrestlers", "referee"))),
    "station": (("polar ice", ("antarctica", "antarctic", "penguin", "penguins", "research", "polar", "arctic")), ("spaceship", ("astronaut", "astronauts", "cosmonaut", "orbit", "zero-g", "weightless")),),
    **dict.fromkeys(("路边", "路上", "路"), (("country road", ("下山", "上山", "和尚", "小和尚", "老和尚", "庙里", "村子", "村里", "驴", "毛驴", "牛", "鹿", "小鹿", "农夫", "老农", "农民", "狐狸", "狼", "大灰狼", "猎人", "书生", "侠客", "樵夫", "扁担", "羊", "牧羊人", "马车", "田里")),)),
    **dict.fromkeys(("冰面", "冰上", "冰面上"), (("frozen lake", ("孩子", "孩子们", "小孩", "哈尔滨", "陀螺", "冰车", "雪橇", "钓鱼", "滑冰", "溜冰", "男孩", "女孩", "村民", "湖", "河", "冰雕", "小朋友", "爷爷", "东北")),)),
    "track": (("railway", ("train", "railway", "locomotive", "rails")),),
}
"""The same for words that are places."""
WHOLES = ("roof", "rooftop", "bank", "floor", "mouth", "heart", "shore", "edge", "middle", "centre", "center", "bottom", "depths", "skyline", "lights", "streets")
"""Places that are but a part of the place after 'of': the roof of a cave."""
