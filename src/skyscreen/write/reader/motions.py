"""Verbs into motions of the catalogue, once all is read: by who does it, what is done to and what stands beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.catalogue.reach import STILL
from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.shelf import ALIVE, Match, words_of
from skyscreen.write.reader.drivers import ReadDrivers
from skyscreen.write.reader.entering import entered
from skyscreen.write.reader.hand_sized import hand_sized
from skyscreen.write.reader.hands import PERFORMING, ReadHands
from skyscreen.write.reader.imitation import imitate
from skyscreen.write.reader.mounts import ReadMounts
from skyscreen.write.reader.object import OTHERS
from skyscreen.write.reader.rowing import ReadRowing
from skyscreen.write.reader.slung import LEAVING, alighted, slung
from skyscreen.write.reader.work import LARGEST
from skyscreen.write.reading import Deed, Subject
from skyscreen.write.words.events import CHASING

TRANSITIVE = {"feed": "look", "喂": "look"}
"""Verbs that are another motion of a beast when somebody else is their object: a cow that feeds its calf does not
graze."""
SPRAYING = re.compile(r"^(?:spray|squirt|shower|spout)|喷水|喷洒")
"""Verbs by which a trunk throws water."""
EXHALING = ("breathe", "exhale", "spit", "spew", "belch", "blow", "喷", "吐", "呼", "吹", "抽", "吸", "哈")
"""First word or character of verbs that are done with breath."""
EXHALED = {
    "bubbles": r"\bbubbles?\b|泡泡|肥皂泡|气泡|泡",
    "fire": r"\bfire\b|\bflames?\b|火",
    "smoke": r"\bsmoke\b|烟",
    "steam": r"\b(?:steam|mist|frost|fog|ice|cold)\b|雾|白气|寒气|冷气|热气",
}
"""Matter that breath is made of, as `stage.exhaled` draws it, and the words for it."""
KNOCKS = ("knock", "bump", "nudge", "swipe", "bat", "推", "碰", "拨", "扒", "扫", "拍")
"""Verbs with whose object something goes over, where the clause says so."""
ROLLING = ("roll", "tumble", "滚", "翻滚")
"""What a ball does by going, a body on the spot."""
DANCING = ("dance", "跳舞", "起舞", "翩翩起舞", "舞动")
PLUNGING = ("跳", "扎", "jump", "plunge", "hop into")
SNATCHING = ("抢", "争抢", "争夺", "fight over")
"""What wings, short legs and paws do otherwise."""
LANDING = ("land", "touch down", "降落", "着陆", "落地", "空降")
"""What wings and hulls do slowly, and legs at once."""
BURNING = ("burn", "burn down", "set fire to", "烧毁", "烧掉", "焚毁", "烧光", "点着")
"""What is done to a house by fire, and the house does."""
DANCERS = ("ballerina", "dancer", "cheerleader")
"""Whose practice is dancing."""
WITH_TOOLS = ("play", "box")
"""Motions that what they are done with makes another: who plays a guitar strums, who fights with a sword fences."""
BY_KIND = {
    "body": "stretch", "change": "think", "cognition": "think", "communication": "talk", "competition": "exercise",
    "consumption": "eat", "contact": "stretch", "creation": "handle", "emotion": "laugh", "motion": "walk",
    "perception": "look", "possession": "offer", "social": "talk", "stative": "think", "weather": "look",
}
"""WordNet's kinds of verbs → the motion that stands for one without an object."""
IDIOMATIC = frozenset({"fall", "break", "lock", "run", "stand", "hit", "take", "hold", "have", "停在", "停", "停留在"})
"""Verbs whose set phrases mean the same of whoever does it: a robot that falls in love drops nowhere."""
FELT = {"smile": "happy", "laugh": "happy", "cheer": "happy", "cry": "tearful", "frown": "angry", "gasp": "surprised"}
"""Deeds that a face goes on showing while the hands do something else: mood by motion."""
FALLING = ("fall", "drift", "flutter", "float", "swirl", "float down", "落", "飘落", "落下", "飘", "飘散", "飞舞")
"""What petals and leaves do."""
WAVING = ("flutter", "flap", "fly", "wave", "billow", "ripple", "stream", "飞舞", "飘扬", "飘", "飘动", "招展", "飞")
"""What cloth on a pole or a line does in the wind."""
PETAL = 0.35
"""Metres: what is smaller is blown away."""


LIGHT_VERBS = ("take", "have", "give", "make", "do", "play", "get", "perform")
"""Verbs whose noun may be the deed."""
LEADING = ("lead", "guide", "herd", "drive", "shepherd", "usher", "escort", "round up")
"""Verbs by which another goes along."""
EATING = ("吃", "咬", "尝", "舔", "啃", "嚼", "吞", "吃完", "吃掉", "品尝")
"""Chinese verbs whose object is the food named before, where none follows."""
WHEELING = ("push", "wheel", "pull", "roll", "drag", "tow")
"""What is done with a wheelchair, a pram or a sled and whoever is on it."""
COLLIDING = ("bump into", "crash into", "run into", "collide with", "bump against")
BEATEN = ("knock", "bang", "pound", "tap", "rap", "beat", "drum", "hammer", "press", "push", "pull", "click", "ring",
          "scroll", "swipe", "browse", "text")
"""Verbs whose 'on' names what they are done to."""


FLYING = re.compile(r"飞(?:[上下来去进出过回向到落走起]|$)")
"""Chinese verbs of who is in the air without wings."""


POSES = ("crouch", "kneel", "lie", "lie_in_bed", "lean", "carry", "hold_up", "shoulder", "bear_in_arms", "bear_on_back",
         "bear_on_shoulders", "smile", "laugh", "cry", "frown", "sing", "talk", "shout")
"""What goes on beneath another deed, or is told by the face."""


class ReadMotions(ReadHands, ReadMounts, ReadRowing, ReadDrivers):
    def _beats_on(self) -> None:
        """'Knocks on a door', 'leans on a wall': the verb's own word, and nobody up there."""
        for deed in self.out.deeds:
            ties = [k for k in self.out.links if k.kind == "on" and k.subject in deed.subjects]
            if deed.verb.split(" ")[0] not in BEATEN or deed.target is not None or not ties:
                continue
            deed.target = ties[0].object
            self.out.links = [k for k in self.out.links if k not in ties]

    def _wheeled(self) -> None:
        """'Pushes an old lady in a wheelchair', 'pulls his sister on a sled': what rolls is pushed, with her on it."""
        for deed in self.out.deeds:
            if deed.verb.split(" ")[0] not in WHEELING or deed.target is None:
                continue
            load = deed.target
            if self.out.subject(load).kind not in ALIVE:
                continue
            tie = next((k for k in self.out.links if k.kind in ("on", "inside", "next_to") and k.subject in (
                load, *deed.subjects) and self._is("hauled", self.out.subject(k.object))), None)
            if tie is None or self.out.subject(tie.object).entry.name == "bicycle":
                continue
            self.out.links = [k for k in self.out.links if k.object != tie.object]
            self._link(load, "on", tie.object)
            deed.target = tie.object
            along = [d for d in self.out.deeds if d is not deed and d.step == deed.step and d.subjects == deed.subjects
                     and d.verb == "walk" and d.target is None]
            for other in along:
                self.out.deeds.remove(other)  # goes along with it

    def _chase_at_a_run(self) -> None:
        """老虎追着一头鹿跑: who chases somebody and runs does one thing, and it has an aim."""
        chases = [d for d in self.out.deeds if d.verb.rstrip("着了") in CHASING and d.target is not None]
        for chase in chases:
            alike = [d for d in self.out.deeds if d is not chase and d.subjects == chase.subjects and not d.motions
                     and d.target is None and d.step == chase.step and self._node(d.verb).top == "travel"]
            for deed in alike:
                self.out.deeds.remove(deed)
            chase.verb = chase.verb.rstrip("着了") if alike else chase.verb

    def _favoured(self) -> None:
        """给小鹿包扎: for whom it is done is whom it is done to, where nothing else is; only what is given has a
        receiver."""
        for deed in self.favours:
            gives = self.shelf.ground("motions", deed.verb).entry
            if deed.verb[:1] == "喂" and deed.to is not None and deed.target is not None:
                deed.target, deed.to, deed.tool = deed.to, None, deed.target  # 给孙子喂粥
            elif deed.target is None:
                deed.target, deed.to = deed.to, None
            elif gives is not None and not gives.facts.get("gives"):
                deed.to = None

    def _on_shoulders(self) -> None:
        """骑在爸爸脖子上: he bears the child."""
        for deed in self.out.deeds:
            target = self.out.subject(deed.target) if deed.target is not None else None
            if deed.verb[:1] == "骑" and target is not None and target.kind == "person" and deed.subjects:
                child = deed.subjects[0]
                deed.subjects, deed.target, deed.verb = [target.key], child, "抱"
                self.out.links = [k for k in self.out.links if (k.subject, k.object) != (child, target.key)]

    def _light_verbs(self) -> None:
        """'Takes a sip', 'plays tug of war': the noun is the deed, and the verb before it none of its own."""
        for deed in list(self.out.deeds):
            if deed.verb not in LIGHT_VERBS or deed.target is not None or not deed.verb.isascii():
                continue
            noun = next((d for d in self.out.deeds if d is not deed and d.step >= deed.step
                         and d.subjects == deed.subjects and d.span[0] >= deed.span[1]), None)
            between = self.out.text[deed.span[1] : noun.span[0]] if noun is not None else "."
            if re.fullmatch(r"\s+(?:(?:an?|another|one|the|his|her|its) )?(?:\w+ )?", between) is None or noun is None:
                continue
            said = self.out.text[slice(*noun.span)].lower()
            if not said.endswith("ing") and not said.endswith("s"):
                self.out.deeds.remove(deed)
                if noun.step > deed.step:
                    for other in self.out.deeds:
                        other.step -= other.step >= noun.step

    def _helps(self) -> None:
        """'Helps her pick them up', 'help each other shovel snow': both are seen at it, and no help beside it."""
        for deed in list(self.out.deeds):
            if deed.verb != "help" or deed.target is not None or not deed.subjects:
                continue
            other = next((d for d in self.out.deeds if d is not deed and d.subjects == deed.subjects
                          and deed.span[1] < d.span[0] <= deed.span[1] + 24), None)
            between = self.out.text[deed.span[1] : other.span[0]] if other is not None else ""
            if other is not None and not re.search(r"[,.;:!?]", between):
                self.out.deeds.remove(deed)
            else:
                deed.lost = True  # nobody else is brought to be helped

    def _led(self) -> None:
        """'A duck leads seven ducklings across a road', 'a dog herds sheep': those who are led go along."""
        told = {key for deed in self.out.deeds for key in deed.motions}
        for deed in list(self.out.deeds):
            target = self.out.subject(deed.target) if deed.target is not None else None
            if deed.verb not in LEADING or target is None or target.kind not in ALIVE or target.key in told:
                continue
            if self.shelf.rig(target.entry) in self.shelf.families["motions"]["walk"].facts.get("rigs", ()):
                self.out.deeds.insert(self.out.deeds.index(deed) + 1, deed.beside(target.key, "walk"))

    def _ground_deeds(self) -> None:
        self._light_verbs()
        self._helps()
        self._on_shoulders()
        self._favoured()
        self._chase_at_a_run()
        self._beats_on()
        self._wheeled()
        imitate(self.out)
        self._puts_on()
        self._row()
        self._in_mouths()
        self._band()
        self._saddle()
        self._mount()
        self._claim()
        self._picks_up()
        hand_sized(self.out, self.shelf)
        for deed in self.out.deeds:
            if deed.motions:
                continue
            node = self._node(deed.verb)
            self._breaks_itself(deed)
            self._burns_down(deed)
            words: list[Entry] = []
            hows, became = [], []
            for key in deed.subjects:
                subject = self.out.subject(key)
                rig = self.shelf.rig(subject.entry)

                def fits(entry: Entry, rig: str = rig) -> bool:
                    return rig in entry.facts.get("rigs", ())

                verb = self.sense(deed, rig)
                if rig == "rigid" and verb in WAVING and not subject.entry.facts.get("flies") and (
                        self._tall(subject) > PETAL):
                    verb = "sway"  # a flag that flutters flies nowhere
                match = self.shelf.ground("motions", verb, fits=fits)
                if deed.manner_of and match.how in ("nearest", "generic"):
                    match = Match(None, "ignored")  # a relative's relative: to huddle is no pecking
                loose = verb != deed.verb and verb in TRANSITIVE.values()
                loose = loose or (deed.manner_of and match.how in ("exact", "synonym"))
                match = replace(match, how="nearest") if loose and match.entry else match
                entry = match.entry or self._visible(deed, subject, node.top == "travel")
                if entry is not None and entry.name == "drive" and subject.entry.facts.get("flies"):
                    match = Match(self.shelf.families["motions"]["fly"], match.how)  # a drone that delivers
                    entry = match.entry
                wheels = subject.kind == "vehicle" and entry is not None and entry.name == "roll"
                further = self.out.text[deed.span[1] :].lstrip()[:1].isalpha()
                if wheels and (deed.verb != "roll over" or further):  # on its wheels, over a bridge; a car that
                    match = Match(self.shelf.families["motions"].get("drive"), "synonym")  # rolls over tumbles
                    entry = match.entry
                practises = deed.verb in PERFORMING or (entry is not None and entry.name == "exercise")
                if practises and subject.entry.name in DANCERS and deed.target is None:
                    match = Match(self.shelf.families["motions"].get("dance"), "synonym")
                    entry = match.entry
                performs = deed.verb in PERFORMING and (
                    entry is not match.entry or (deed.target is None and bool(self._instrument(subject.noun))))
                plays = subject.kind == "person" and (performs or (
                    deed.manner_of and entry is not match.entry
                    and entry is not None and entry.name == "exercise"))  # practises
                if entry is not None and (plays or (match.entry is not None and entry.name in WITH_TOOLS)):
                    tool = self._with_tool(deed, fits, subject)
                    if plays and tool is None and subject.entry.name == "singer":
                        tool = self.shelf.families["motions"].get("sing")
                    loose = subject.kind == "person" and entry.name == "play" and match.how not in ("exact", "synonym")
                    entry = tool or (self._visible(deed, subject, False) if loose else None) or entry
                if entry is not None and entry.name in FELT and "mood" in subject.entry.params():
                    subject.params.setdefault("mood", FELT[entry.name])
                if entry is not None:
                    # A ballerina's dance is ballet.
                    own = str((subject.entry.facts.get("own") or {}).get(entry.name, ""))
                    entry = self.shelf.families["motions"].get(own, entry)
                    self._shod(entry, deed.verb, subject)
                    deed.motions[key] = entry.name
                    deed.hows[key] = match.how if match.entry else "generic"
                    words.append(entry)
                    became.append(f"motion:{entry.name}")
                    hows.append(match.how if match.entry else "generic")
            matter = self._breath(deed)
            if matter:
                aimed = matter == "water" and deed.target is not None and self.out.subject(deed.target).kind in ALIVE
                deed.manner, deed.target = f"{deed.manner} {matter}".strip(), deed.target if aimed else None
            alone = sum(self.out.subject(key).count for key in deed.motions) < 2 and (
                deed.target is None or self.out.subject(deed.target).kind not in ALIVE)
            if alone and "dance_together" in deed.motions.values():
                deed.motions = dict.fromkeys(deed.motions, "dance")  # with the storm, with a broom
            for part in (deed, *self._parted(deed)):
                self._named_means(part)
                self._work(part)
                self._hand(part)
                self._by_means(part)
                self._share(part)
            order = ("exact", "synonym", "nearest", "generic", "ignored")
            how = max(hows, key=order.index) if hows else "ignored"
            note = (
                ""
                if how in ("exact", "synonym")
                else (f"done as {words[0].word('en')}" if words else "nobody in the picture does it")
            )
            self.out.ground(*deed.span, ", ".join(dict.fromkeys(became)), how, note)
            if note and words:
                said = self.out.text[deed.span[0] : deed.span[1]]
                self.out.say(f"'{said}' is {note}", f"“{said}”以“{words[0].word('zh')}”呈现")
        self._bear()
        self._laden()
        self._drive()
        self._over()
        self._led()
        self._meanwhile()
        self._in_turn()
        self._one_at_a_time()
        self.out.grounding.sort(key=lambda g: (g.start, g.end))

    def _parted(self, deed: Deed) -> list[Deed]:
        """'A violinist, a drummer and a cellist perform': each plays the own instrument, which each has."""
        motions = list(dict.fromkeys(deed.motions.values()))
        if len(motions) < 2 or deed.target is not None or deed.verb not in PERFORMING:
            return []
        out = []
        for motion in motions[1:]:
            keys = [key for key, m in deed.motions.items() if m == motion]
            out.append(replace(deed, subjects=keys, motions=dict.fromkeys(keys, motion),
                               hows={key: deed.hows[key] for key in keys}))
        kept = [key for key, m in deed.motions.items() if m == motions[0]]
        deed.subjects, deed.motions = kept, dict.fromkeys(kept, motions[0])
        deed.hows = {key: how for key, how in deed.hows.items() if key in kept}
        at = next(n for n, d in enumerate(self.out.deeds) if d is deed)
        self.out.deeds[at + 1 : at + 1] = out
        return out

    def _bear(self) -> None:
        """抱着琵琶飞出来, 撑着伞走远: what is carried stays in the hand while the other deed is shown."""
        for deed in self.out.deeds:
            target = self.out.subject(deed.target) if deed.target is not None else None
            for key, motion in deed.motions.items():
                large = target is not None and target.kind in ALIVE and (
                    target.kind == "person" or self._tall(target) >= LARGEST)
                raised = motion == "hold_up" and self.out.language == "zh" and (
                    "着" in self.out.text[deed.span[0] : deed.span[1] + 1])  # 举着雨伞走进校门
                if (motion != "carry" and not raised) or target is None or large:
                    continue
                if any(d is not deed and d.step == deed.step and d.hows.get(key, "generic") != "generic"
                       for d in self.out.deeds):
                    deed.hows[key] = "generic"

    def _laden(self) -> None:
        """扛着锄头走, 拉着犁耕地: who goes along under a load, or in the traces, is seen to do just that; 趴在桌上
        睡着了: who sleeps lies anyway."""
        for deed in self.out.deeds:
            for key, motion in deed.motions.items():
                herds = motion == "walk" and deed.verb[:1] in "放赶牧" and deed.target is not None
                if (motion == "lie" or herds) and any(
                        d is not deed and d.step == deed.step and d.hows.get(key, "generic") != "generic"
                        for d in self.out.deeds):
                    deed.hows[key] = "generic"  # 躺在车底修车, 放羊的少年吹口琴
                drops = {"shoulder": "walk", "draw": "dig", "sleep": "lie", "doze": "lie"}.get(motion)
                if drops is None or (drops != "lie" and deed.target is None):
                    continue
                for other in [d for d in self.out.deeds if d is not deed and d.step == deed.step]:
                    if other.motions.get(key) == drops and (other.target is None or drops == "lie"):
                        other.motions.pop(key)
                        other.subjects = [k for k in other.subjects if k != key]

    def _shod(self, entry: Entry, verb: str, subject: Subject) -> None:
        """Who skis has skis on, unless something else is said of the feet."""
        under = (entry.facts.get("feet") or {}).get(verb)
        if under and subject.kind == "person" and "carries" in subject.entry.params():
            subject.params.setdefault("carries", under)

    def _over(self) -> None:
        """'Jumps over a fence': what goes on legs is over a thing for a moment, and hangs above nothing."""
        motions = self.shelf.families["motions"]
        for deed in self.out.deeds:
            for key, motion in deed.motions.items():
                legs = self.shelf.rig(self.out.subject(key).entry) in ("biped", "quadruped")
                if not legs or motion not in motions or motion in ("float", "swing", "climb", "hang"):
                    continue
                borne = {k.object for k in self.out.links if k.subject == key and k.kind == "on"}
                for link in [k for k in self.out.links if k.subject == key and k.kind == "above"]:
                    if any(k.subject in borne and (k.kind, k.object) == ("above", link.object) for k in self.out.links):
                        continue  # on a branch above it
                    self.out.links.remove(link)
                    if deed.target is None and motion == "jump":
                        deed.target = link.object

    def _meanwhile(self) -> None:
        """What a deed's object does while it is done: a kite hangs in the wind, a pot turns on the wheel."""
        motions = self.shelf.families["motions"]
        told = {key for deed in self.out.deeds for key in deed.motions}
        for deed in list(self.out.deeds):
            if deed.target is None or deed.target in told:
                continue
            key = deed.target
            rig = self.shelf.rig(self.out.subject(key).entry)
            rows = [words_of(motions[m].facts.get("meanwhile", ())) for m in deed.motions.values() if m in motions]
            does = next((name for row in rows for name in row if rig in motions[name].facts.get("rigs", ())), "")
            if not does:
                continue
            self.out.subject(key).tool = False  # what moves by itself is seen, not only held
            self.out.deeds.insert(self.out.deeds.index(deed) + 1, deed.beside(key, does))

    def _breath(self, deed: Deed) -> str:
        """The matter that somebody breathes or blows out, by the verb's own words and those of its clause after it."""
        if SPRAYING.search(deed.verb):
            beasts = all(self.out.subject(key).kind == "quadruped" for key in deed.subjects)
            return "water" if beasts and deed.subjects else ""
        if (deed.verb.split()[0] if deed.verb.isascii() else deed.verb[:1]) not in EXHALING:
            return ""
        start, end = deed.span
        clause = re.split(r"[,.;，。；、!?]", self.out.text[end : end + 40].lower())[0]
        said = self.out.text[start:end].lower() + " " + clause
        beasts = bool(deed.subjects) and all(self.out.subject(key).kind == "quadruped" for key in deed.subjects)
        if beasts and re.search(r"[出着].{0,3}水(?![果晶])", said):
            return "water"
        return next((matter for matter, words in EXHALED.items() if re.search(words, said)), "")

    def sense(self, deed: Deed, rig: str) -> str:
        """The verb that a body of this rig does: by its object a verb may be another."""
        own = self.by_words(deed)
        if own and (rig == "biped" or deed.verb in IDIOMATIC):
            other = deed.target is not None and self.out.subject(deed.target).kind in ALIVE
            return OTHERS.get(own, own) if other else own
        if inside := entered(deed, rig, self.out, self.shelf):
            return inside
        if self._knocks_over(deed) and (rig != "biped" or deed.verb.isascii()):
            return "knock over"
        if rig == "biped" and (car := alighted(deed, self.out)) is not None:
            deed.target = car
            if not any(car in other.subjects for other in self.out.deeds):  # nobody gets out of what drives on
                self.out.deeds.append(deed.beside(car, "halt"))
            return "get out of the car"
        if rig == "biped" and deed.verb in LEAVING:
            return "walk"  # out of a house, off a bus stop
        if rig in ("vehicle", "rigid") and (hung := slung(deed, self.out)):
            return hung
        if self._breath(deed) == "water":
            return "spray"
        if self._breath(deed) and not (rig == "biped" and deed.verb.startswith(("blow", "吹"))):
            return "breathe out"
        if rig in ("quadruped", "bird") and deed.verb.startswith(("blow", "吹")):
            return "breathe out"  # the wolf before the house of straw
        if rig == "biped" and FLYING.match(deed.verb):
            return "float"  # 仙女飞下来
        if rig != "biped" and deed.target is not None and deed.verb in TRANSITIVE:
            return TRANSITIVE[deed.verb]
        if rig == "quadruped" and deed.verb in ("ride", "骑", "骑着"):
            return "walk"  # the mount
        if rig == "quadruped" and deed.verb[:1] == "咬" and deed.target is not None and (
                self.out.subject(deed.target).kind in ALIVE):
            return "pounce"  # 小狗咬住小偷
        if rig in ("quadruped", "bird") and deed.verb in COLLIDING:
            return "walk"  # up to it, and no farther
        flies = any(self.out.subject(key).entry.facts.get("flies") for key in deed.subjects)
        if rig == "vehicle" and deed.verb == "drift" and not flies:
            return "skid"  # a car on the road; a balloon drifts in the wind
        if rig == "vehicle" and deed.verb == "turn":
            return "drive"  # a car turns a corner
        if rig in ("walker", "quadruped") and deed.verb.startswith("爬") and deed.target is None and not any(
                k.subject in deed.subjects and k.kind == "on" for k in self.out.links):
            return "crawl" if rig == "walker" else "walk"  # 乌龟慢慢地爬: along the ground, and up nothing
        tall = [key for key in deed.subjects if self.out.subject(key).kind == "plant"
                and self.out.subject(key).entry.facts.get("height", 0.0) > 1.0]
        whole = any(self.out.subject(key).noun.endswith("tree") for key in tall)  # 'cuts a pine tree and it falls'
        if rig == "rigid" and deed.verb in FALLING and tall and not whole:
            return "shed"  # 'cherry blossoms fall': the tree stays
        if rig in ("biped", "quadruped") and deed.verb in LANDING:
            return "jump"  # its last part: who has come down through the air is on his feet
        if rig == "bird" and deed.verb in DANCING:
            return "fly"  # butterflies
        if rig == "bird" and deed.verb.startswith(PLUNGING):
            rest = re.split(r"[,.;，。；]", self.out.text[deed.span[1] : deed.span[1] + 12])[0]
            return "swim" if re.search(r"[水海湖河池塘江]|water|sea|pond|lake", rest) else "hop"  # 企鹅跳进海里
        if rig in ("quadruped", "bird") and deed.verb[:1] == "蹲":
            return "sit"
        if rig == "quadruped" and deed.verb.startswith("hide"):
            return "lie"  # a rabbit behind a bush
        if rig == "quadruped" and deed.verb[:1] == "爬" and (
                deed.target is None or self.out.subject(deed.target).kind not in ("plant", "building")):
            return "walk"  # 乌龟一步一步往前爬
        if rig == "quadruped" and deed.verb.startswith(SNATCHING):
            return "pounce"
        if rig in ("biped", "quadruped") and deed.verb in ROLLING:
            return "roll about"
        return self.by_object(deed) if rig == "biped" else deed.verb

    def _knocks_over(self, deed: Deed) -> bool:
        """'A cat knocks a vase off the table'."""
        if deed.verb not in KNOCKS or deed.target is None or self.out.subject(deed.target).kind in ALIVE:
            return False
        clause = re.split(r"[,.;，。；]", self.out.text[deed.span[0] : deed.span[1] + 50].lower())[0]
        return re.search(r"\b(?:off|over|down|onto)\b|^.[下落倒掉]|^.到地", clause) is not None

    def _in_turn(self) -> None:
        """'A waiter carrying plates slips, and the plates shatter': what happens but once comes after what went on
        before it, and takes along what is told of it."""
        motions = self.shelf.families["motions"]
        for deed in list(self.out.deeds):
            once = any(motions[m].facts.get("once") for m in deed.motions.values() if m in motions)
            before = [d for d in self.out.deeds if d is not deed and d.step == deed.step and d.motions
                      and d.span <= deed.span and set(d.subjects) & set(deed.subjects)]
            if not once or not before:
                continue
            step, start = deed.step, deed.span[0]
            own = [d for d in self.out.deeds if d.step == step and d not in before and d.span[0] >= start]
            for other in self.out.deeds:
                other.step += other.step > step or other in own

    def _one_at_a_time(self) -> None:
        """诸葛亮摇着羽扇坐在城楼上弹琴: of two deeds that no body does at once one comes first."""
        if self.out.language != "zh":
            return
        for deed in sorted(self.out.deeds, key=lambda d: d.span):
            before = [d for d in self.out.deeds if d is not deed and d.step == deed.step and d.span[1] <= deed.span[0]
                      and any(d.motions.get(key, m) != m and self._takes_all(d, key) and self._takes_all(deed, key)
                              for key, m in deed.motions.items())]
            if not before:
                continue
            step, start = deed.step, deed.span[0]
            own = [d for d in self.out.deeds if d.step == step and d.span[0] >= start]
            for other in self.out.deeds:
                other.step += other.step > step or other in own

    def _takes_all(self, deed: Deed, key: int) -> bool:
        """Whether a deed takes the whole of a person: it goes nowhere, holds no pose, and carries nothing along."""
        motion = deed.motions.get(key, "")
        person = self.out.subject(key).kind == "person" and deed.hows.get(key, "generic") != "generic"
        beneath = motion in (*STILL, *POSES) or self.shelf.travels(motion) if motion else True
        return person and not beneath

    def _breaks_itself(self, deed: Deed) -> None:
        """'A cat pushes a vase off the table and it shatters': nobody alive does so without an object."""
        if deed.target is not None or self.shelf.ground("motions", deed.verb).entry is None:
            return
        own = {e.name for e in self._node(deed.verb).entries}
        if "shatter" not in own or not all(self.out.subject(key).kind in ALIVE for key in deed.subjects):
            return
        before = [s for s in self.out.subjects if s.span[0] < deed.span[0] and s.entry.facts.get("sound") == "glass"]
        if before:
            deed.subjects = [before[-1].key]

    def _picks_up(self) -> None:
        """漂流瓶…，小男孩捡起来: the last small thing that was told of."""
        for deed in self.out.deeds:
            if deed.verb in EATING and deed.target is None:  # 孙子咬了一大口: what was told of before
                before = [s for s in self.out.subjects if s.span[0] < deed.span[0] and not s.tool]
                deed.target = next((s.key for s in reversed(before) if s.kind == "food"), None)
            if deed.verb[:1] not in ("捡", "拾") or deed.target is not None:
                continue
            small = [s.key for s in self.out.subjects if s.span[0] < deed.span[0] and not s.tool
                     and s.kind in ("prop", "food", "light") and self._tall(s) < LARGEST]
            deed.target = small[-1] if small else None

    def _burns_down(self, deed: Deed) -> None:
        """'The dragon burns the castle', 烧毁了城堡: what burns is seen to."""
        target = self.out.subject(deed.target) if deed.target is not None else None
        alive = all(self.out.subject(key).kind in ALIVE for key in deed.subjects)
        if deed.verb in BURNING and target is not None and target.kind not in ALIVE and alive and deed.subjects:
            deed.subjects, deed.target, deed.verb = [target.key], None, "burn"

    def _by_character(self, verb: str) -> str:
        """起跳 is a jump, 呐喊 a shout: the motion of a person that one of its characters names, the last first."""
        for char in reversed(verb):
            match = self.shelf.ground("motions", char, fits=lambda entry: "biped" in entry.facts.get("rigs", ()))
            if match.entry is not None and match.how in ("exact", "synonym") and not match.entry.facts.get("work"):
                return match.entry.name
        return ""

    def _visible(self, deed: Deed, subject: Subject, travels: bool) -> Entry | None:
        """What stands for a verb without a motion: a person's hands or body do something of its kind that is seen, by
        what it is done to and by what the verb is a kind of."""
        motions = self.shelf.families["motions"]
        if subject.kind != "person" or travels:
            return self.default_motion(subject, travels)
        target = self.out.subject(deed.target) if deed.target is not None else None
        if target is not None and target.key != subject.key:
            small = target.kind in ("prop", "food", "light") and self._tall(target) < LARGEST
            name = "talk" if target.kind == "person" else "handle" if small else "tend"
        elif deed.verb.isascii():
            name = BY_KIND.get(self.kinds.verb_kind(deed.verb), "talk")
        else:  # no claim about what is not known
            own = "" if tag(deed.verb) == "vn" or self.kinds.abstract(deed.verb) else self._by_character(deed.verb)
            name = own or BY_KIND.get(self.kinds.verb_kind(deed.verb), "stand")
        return motions.get(name) or self.default_motion(subject, travels)
