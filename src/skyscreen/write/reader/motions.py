"""Verbs into motions of the catalogue, once all is read: by who does it, what is done to and what stands beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.dictionary_zh import tag
from skyscreen.write.lexis.shelf import ALIVE, Match
from skyscreen.write.reader.aftermath import ReadAftermath
from skyscreen.write.reader.drivers import ReadDrivers
from skyscreen.write.reader.entering import entered
from skyscreen.write.reader.hand_sized import hand_sized
from skyscreen.write.reader.hands import PERFORMING, ReadHands
from skyscreen.write.reader.imitation import imitate
from skyscreen.write.reader.mounts import ReadMounts
from skyscreen.write.reader.object import OTHERS
from skyscreen.write.reader.rowing import ReadRowing
from skyscreen.write.reader.slung import LEAVING, alighted, slung
from skyscreen.write.reader.turned import ReadTurned
from skyscreen.write.reader.work import LARGEST
from skyscreen.write.reading import Deed, Subject

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
ROLLING = ("roll", "tumble", "滚", "翻滚")
"""What a ball does by going, a body on the spot."""
DANCING = ("dance", "跳舞", "起舞", "翩翩起舞", "舞动")
PLUNGING = ("跳", "扎", "jump", "plunge", "hop into")
SNATCHING = ("抢", "争抢", "争夺", "fight over")
"""What wings, short legs and paws do otherwise."""
LANDING = ("land", "touch down", "降落", "着陆", "落地", "空降")
"""What wings and hulls do slowly, and legs at once."""
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


COLLIDING = ("bump into", "crash into", "run into", "collide with", "bump against")


FLYING = re.compile(r"飞(?:[上下来去进出过回向到落走起]|$)")
"""Chinese verbs of who is in the air without wings."""


class ReadMotions(ReadAftermath, ReadTurned, ReadHands, ReadMounts, ReadRowing, ReadDrivers):
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
