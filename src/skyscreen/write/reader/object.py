"""Which deed a verb is once its object is known: flying is one thing to a bird and another to who has a kite."""

from __future__ import annotations

from skyscreen.write.lexis.shelf import ALIVE
from skyscreen.write.lexis.tree import Node
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.words.by_words import particular

TAKING = frozenset({
    "rescue", "save", "steal", "snatch",
    "pull", "draw", "get", "lift", "take", "grab", "take out", "pull out", "remove", "fetch", "pick", "pick up",
    "collect", "scoop", "unload", "pluck", "拉", "拿", "取", "拿出", "取出", "掏出",
})  # fmt: skip
"""Verbs that take their object away from where it is."""
SELLING = frozenset({"sell", "hawk", "vend", "peddle", "卖", "出售", "售卖", "叫卖"})
"""Food is sold over a stall; what else is sold (flowers, matches, a horse) is held out to whoever comes by."""
BY_OBJECT: tuple[tuple[frozenset[str], str, str], ...] = (
    (frozenset({"fly", "放", "放飞", "launch"}), "kite", "fly a kite"),
    (frozenset({"bounce", "dribble", "拍", "运"}), "ball", "dribble a ball"),
    (frozenset({"serve", "smash", "发", "扣"}), "ball", "serve a ball"),
    (frozenset({"serve", "发"}), "player", "serve a ball"),
    (frozenset({"raise", "lift", "hold up", "举", "举起"}), "blade", "hold up"),
    (frozenset({"swing", "wave", "brandish", "挥", "挥舞"}), "blade", "swing a sword"),
    (frozenset({"摇", "摇着", "扇", "扇着", "挥着"}), "hand fan", "wave"),
    (frozenset({"shoot", "fire", "aim", "draw", "射", "拉"}), "bow", "shoot an arrow"),
    (frozenset({"flip", "toss"}), "edible", "stir"),
    (frozenset({"pick", "pluck", "gather", "采", "摘"}), "growth", "pick fruit"),
    (frozenset({"chop", "hack", "split", "劈", "砍"}), "edible", "cut"),
    (frozenset({"brush", "groom", "comb", "梳", "梳头", "梳理"}), "person", "comb somebody"),
    (frozenset({"cut", "trim", "剪", "shave", "style"}), "person", "cut hair"),
    (frozenset({"brush", "groom", "comb", "梳", "梳头", "梳理"}), "living", "pat"),
    (frozenset({"write", "draw", "写", "写字", "画"}), "board", "write on a board"),
    (frozenset({"push", "shove", "heave", "推", "推着"}), "heavy", "shove along"),
    (frozenset({"push", "wheel", "roll", "推", "推着"}), "rolling", "push along"),
    (frozenset({"pull", "drag", "haul", "tow", "tug",
                "draw", "拉", "拉着", "拖", "拖着", "拽"}), "hauled", "pull along"),
    (frozenset({"haul", "pull", "拉", "拖"}), "rope", "haul"),
    (frozenset({"share", "finish", "split", "分享"}), "drink", "drink"),
    (frozenset({"share", "finish", "分享"}), "edible", "eat"),
    (frozenset({"peel"}), "edible", "cut"),
    (frozenset({"open", "open up", "flip open", "打开", "翻开"}), "bound", "read"),
    (frozenset({"open", "打开"}), "small", "unwrap"),
    (frozenset({"bump into", "crash into", "run into", "walk into", "bang into"}), "nothing", "stumble"),
    (frozenset({"看", "看着", "翻看", "翻"}), "readable", "read"),
    (frozenset({"吟诗", "念诗", "朗诵", "朗读", "背诗", "读诗", "诵诗", "作诗"}), "heard", "talk"),
    (frozenset({"扶", "扶着"}), "nothing", "walk"),
    (frozenset({"eat", "吃"}), "bowl", "eat from a bowl"),
    (frozenset({"play"}), "pad", "play video games"),
    (frozenset({"fly", "launch", "放", "飞", "扔"}), "dart", "throw"),
    (frozenset({"tune", "adjust", "test", "调", "调音"}), "guitar", "strum"),
    (frozenset({"tune", "adjust", "test", "调", "调音"}), "violin", "play the violin"),
    (frozenset({"serve", "端上", "上"}), "unasked", "put down"),
    (frozenset({"slide", "slip", "tuck", "滑"}), "thing", "put down"),
    (SELLING, "inedible", "advertise"),
    (frozenset({"miss", "make", "score", "sink", "投", "投中"}), "ball", "shoot hoops"),
    (frozenset({"score", "shoot", "进球", "射门"}), "goal", "kick"),
    (frozenset({"save", "stop", "block", "扑住", "接住"}), "ball", "catch"),
    (frozenset({"抓", "抓住", "逮", "逮住", "捉住", "抓到", "制服"}), "person", "hug"),  # the thief, with both arms
    (frozenset({"catch", "spot", "discover", "surprise", "撞见"}), "person", "look"),
    (frozenset({"draw", "pull", "拔", "抽"}), "blade", "draw out"),
    (frozenset({"pass", "经过", "come down", "come back down"}), "nothing", "walk"),
    (frozenset({"call"}), "nothing", "call out"),
    (frozenset({"count"}), "nothing", "talk"),
    (frozenset({"scare", "frighten", "startle"}), "living", "shout"),
    (frozenset({"fall", "tumble", "collapse", "topple", "摔", "倒下"}), "nothing", "fall over"),
    (frozenset({"set off", "let off", "launch", "fire", "放", "燃放", "点", "点燃"}), "firework", "watch"),
    (frozenset({"pull", "stretch", "拉", "抻", "甩", "扯"}), "dough", "拉面条"),
    (frozenset({"打", "扇", "抽", "slap"}), "person", "slap"),
    (frozenset({"送", "带", "带着", "领着", "陪", "陪着", "率领", "扶着", "搀扶", "搀着", "搀"}), "person", "walk"),
    (frozenset({"放", "赶", "赶着", "放牧", "牧", "遛"}), "herded", "walk"),
    (frozenset({"升起", "升", "raise", "hoist", "扬起"}), "flag", "hold up"),
    (frozenset({"抱起", "抱起来", "抱住"}), "person", "hug"),
    (frozenset({"抓", "抓住", "逮", "逮住", "捉", "捉住", "抓到", "catch"}), "beast", "hug"),
    (frozenset({"打", "揍", "打倒"}), "large beast", "punch"),
    (TAKING, "within", "take out"),
    (frozenset({"hold", "抱"}), "beast", "hug"),
    (frozenset({"dust", "brush"}), "nothing", "dust off"),
    (frozenset({"fetch", "bring", "get"}), "loose", "carry"),
    (frozenset({"clean", "清洁", "打扫"}), "nothing", "sweep"),
    (frozenset({"plant", "种"}), "nothing", "plant"),
)
"""(verbs, what their object is, the verb they are then). 'small': a letter, a present; 'unasked': for nobody named;
'within': what is in or on something that 'from' names; 'hauled': what goes along behind on wheels or runners;
 'heavy': what is hard to push; 'nothing': no object known; 'loose': what can be carried and
 lies on nothing named."""
OTHERS = {"comb hair": "comb somebody", "doff": "put on a hat", "get dressed": "pat"}
"""What is done to somebody else instead of oneself."""
BALLS = ("ball", "basketball", "football", "tennis_ball", "beach_ball", "volleyball")
NAMED = {
    "kite": ("kite",), "blade": ("sword",), "bow": ("bow_arrow",), "board": ("blackboard",), "goal": ("goal",),
    "rolling": ("pram", "trolley",
                "wheelbarrow", "shopping_cart", "wheelchair", "lawn_mower", "suitcase", "bicycle", "rickshaw",
                "stone_sledge", "ox_cart", "tire", "scooter", "motorcycle", "vacuum_cleaner"),
    "rope": ("rope_coil", "taut_rope", "fishing_net"), "firework": ("fireworks", "fireworks_rocket", "sky_lantern"),
    "hand fan": ("fan",),
    "herded": ("sheep", "goat", "cow", "ox", "water_buffalo", "horse", "duck", "goose", "camel", "yak", "pig", "dog"),
    "bowl": ("noodle_bowl", "rice_bowl", "bowl", "hotpot", "dumplings", "salad"),
    "dough": ("dough",),
    "bound": ("book", "newspaper", "notebook", "bamboo_slips", "picture_book"),
    "flag": ("flag",),
    "readable": ("book", "newspaper", "letter", "letter_sheet", "notebook", "bamboo_slips"),
    "pad": ("game_controller",), "dart": ("paper_plane",), "guitar": ("guitar", "pipa", "harp"), "violin": ("violin",),
}  # fmt: skip
"""Words of the table above → things of the catalogue that they mean."""
LARGE = 0.5
"""Metres: a beast that is fought with."""
INSECT = 0.14
"""Metres: what is lower (a shrimp, a mouse) is not hugged, but caught with the hands."""
HEAVY = 80.0
"""Kilograms of what rolls from which on one leans against it with all one's weight."""
FURNITURE = ("furniture", "building")
STANDING = ("prop", "food", "light", "plant", "body")
"""Kinds of what is put on a table where it is small."""


class ReadObject(Memory):
    def _node(self, verb: str) -> Node:
        """The usual place of a verb among motions; one of its own for a verb that has none."""
        return self.shelf.index["motions"].get(verb) or Node((verb,))

    def by_object(self, deed: Deed) -> str:
        """The verb of a person's deed, once its object is known."""
        target = self.out.subject(deed.target) if deed.target is not None else None
        other = target is not None and target.kind in ALIVE
        said = self.by_words(deed)
        if said:
            return OTHERS.get(said, said) if other else said
        for verbs, what, verb in BY_OBJECT:
            if what == "player":
                fits = any("player" in self.out.subject(key).entry.name for key in deed.subjects)
            else:
                fits = self._is(what, target)
            if deed.verb in verbs and fits and not (what == "unasked" and deed.to is not None):
                return verb
        return deed.verb

    def by_words(self, deed: Deed) -> str:
        """The verb that the words of its clause make of it, where the shelf knows a motion for that."""
        said = particular(deed.verb, self.out.text, *deed.span)
        return said if said in self.shelf.index["motions"] else ""

    def _is(self, what: str, target: Subject | None) -> bool:
        if what == "nothing":
            return target is None
        if target is None:
            return False
        if what in NAMED:
            return target.entry.name in NAMED[what]
        if what == "drink":
            return "drink" in target.params or target.entry.name in ("milkshake", "cocktail", "bubble_tea", "juice_box")
        if what == "edible":
            return target.kind == "food"
        if what == "inedible":
            return target.kind != "food"
        if what == "growth":
            return target.kind in ("food", "plant") and not any(
                link.subject == target.key and link.kind in ("on", "inside") for link in self.out.links)
        if what in ("heavy", "hauled"):
            goes = target.entry.name in (*NAMED["rolling"], "sleigh", "sled") or target.kind == "vehicle"
            return goes and (what == "hauled" or float(target.entry.facts.get("mass", 0.0)) >= HEAVY)
        tall = self._tall(target)
        if what == "small":
            return target.kind in ("prop", "food") and tall < 0.5
        if what == "loose":
            return target.kind in ("prop", "food", "light") and not self._is("within", target)
        if what == "person":
            return target.kind == "person"
        if what == "heard":
            return target.entry.name not in NAMED["readable"]
        if what == "large beast":
            return target.kind == "quadruped" and tall > LARGE
        if what in ("beast", "living"):
            beast = target.kind in ("quadruped", "bird") and tall > INSECT
            return beast or (what == "living" and target.kind == "person")
        if what == "within":
            return any(k.subject == target.key and k.kind in ("on", "inside") for k in self.out.links)
        if what == "ball":
            return target.entry.name in BALLS
        return target.kind in (*STANDING, *FURNITURE)

    def _tall(self, subject: Subject) -> float:
        return float(subject.entry.facts.get("height", 1.0)) * subject.scale
