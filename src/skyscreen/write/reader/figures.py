"""Figures of animals: 'a wooden lion' is carved, 'she kneads a rabbit of dough' makes one. None of them is alive."""

from __future__ import annotations

import re

from skyscreen.write.lexis.shelf import Shelf
from skyscreen.write.reader.memory import Memory
from skyscreen.write.reader.young import ANIMALS
from skyscreen.write.reading import PlaceSaid, Span, Subject

FIGURE = "figurine"
STILL = (
    "be", "stand", "sit", "lie", "rest", "hang", "guard", "stay", "wait", "立", "站", "坐", "守", "守护", "摆", "放",
)  # fmt: skip
"""What a figure does too."""
BREAK = re.compile(r"[,.;，。；、]")
MAKING = {
    **dict.fromkeys(("carve", "whittle", "雕", "雕刻", "刻", "雕出"), "wood"),
    **dict.fromkeys(("sculpt", "chisel"), "stone"),
    **dict.fromkeys(("mould", "mold", "捏", "塑", "捏出"), "clay"),
    **dict.fromkeys(("fold", "折", "折出", "叠"), "paper"),
    **dict.fromkeys(("knit", "crochet"), "wool"),
}  # fmt: skip
"""Verbs by which an animal is made, never harmed: → what of, where nothing is said."""
SHAPING = ("build", "make", "shape", "form", "knead", "cast", "堆", "做", "做出", "揉", "造", "扎")
"""Verbs that make one of what the text says it is of."""
OF = (
    ("snow", r"\bsnow\b|雪"), ("sand", r"\bsand\b|沙"), ("ice", r"\bice\b|冰"),
    ("dough", r"\bdough\b|\bflour\b|面团|面粉|用面"), ("chocolate", r"\bchocolate\b|巧克力"),
    ("sugar", r"\bsugar\b|\bcandy\b|糖"), ("marble", r"\bmarble\b|大理石|汉白玉"),
    ("stone", r"\bstone\b|\bgranite\b|\brock\b|石头|石料"), ("clay", r"\bclay\b|陶土|泥巴|黏土|用泥"),
    ("metal", r"\b(?:bronze|iron|copper|steel|scrap|metal)\b|青铜|铁|铜"), ("paper", r"\bpaper\b|纸"),
    ("wood", r"\b(?:wood|log|driftwood)\b|木头"), ("wool", r"\b(?:wool|yarn)\b|毛线"),
)  # fmt: skip
"""What it is of, by the words of the text."""
GREAT = {"stone": 4.5, "marble": 4.5, "ice": 4.5, "snow": 4.0, "sand": 3.0, "metal": 4.5}
"""Times the height of a hand-sized figure that one of this matter has."""


def become(subject: Subject, matter: str, shelf: Shelf) -> bool:
    """Make the living subject the figure of one; whether it could be."""
    figure = shelf.families["things"].get(FIGURE)
    if figure is None or subject.kind not in ANIMALS:
        return False
    colour = subject.params.get("colour")
    subject.params = {"of": subject.entry.name, "matter": matter} | ({"colour": colour} if colour else {})
    subject.entry, subject.kind, subject.company = figure, "prop", ()
    if subject.scale >= 1.0:
        subject.scale *= GREAT.get(matter, 1.0)
    return True


class ReadFigures(Memory):
    def _settle_figures(self) -> None:
        """Whoever carves a horse has a horse of wood under the knife; a clay rabbit that hops is alive in its film."""
        for key, mark in self.figures.items():
            made = self.out.subject(key)
            acts = any(deed.subjects[:1] == [key] and deed.verb not in STILL for deed in self.out.deeds)
            if acts or not become(made, mark.value, self.shelf):
                self.out.ground(mark.start, mark.end, "", "ignored", f"{made.entry.name} is alive here")
            else:
                self._is_figure(made, (mark.start, mark.end))
        said = next((matter for matter, words in OF if re.search(words, self.out.text, re.IGNORECASE)), "")
        for deed in self.out.deeds:
            matter = said or MAKING[deed.verb] if deed.verb in MAKING else said if deed.verb in SHAPING else ""
            if not matter or deed.target is None:
                continue
            made = self.out.subject(deed.target)
            between = self.out.text[min(deed.span[1], made.span[0]) : max(deed.span[0], made.span[0])]
            if BREAK.search(between) is None and become(made, matter, self.shelf):
                self._is_figure(made, made.span)

    def _is_figure(self, made: Subject, span: Span) -> None:
        of, matter = str(made.params["of"]), str(made.params["matter"])
        self.out.ground(*span, f"{FIGURE}.of={of}, {FIGURE}.matter={matter}", "exact")
        self.out.deeds = [deed for deed in self.out.deeds if deed.subjects != [made.key]]
        for deed in self.out.deeds:
            if made.key in deed.subjects:  # 'plays with': it is played with
                deed.subjects.remove(made.key)
                deed.target = made.key if deed.target is None else deed.target
        self._where_of(matter)

    def _where_of(self, matter: str) -> None:
        """One of snow brings winter, and one of sand a beach; that one of marble brings no savanna is seen to in
        `setting`."""
        place = self.shelf.families["places"].get({"snow": "snow_meadow", "sand": "beach"}.get(matter, ""))
        if place is not None and not self.out.places and self.hint is None:
            self.hint = PlaceSaid.unnamed(place, self.out.language, "generic")
        if matter == "snow":
            self.out.season = self.out.season or "winter"
