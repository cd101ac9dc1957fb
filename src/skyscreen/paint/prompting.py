"""What a painter is told of a shot: who, what they do, where, light, lens. The formula of text-to-video vendors:
subject and looks, deed, place, camera, light, mood."""

from __future__ import annotations

from skyscreen.catalogue import index
from skyscreen.nouns.screenplay import Cast, Scene, Screenplay, Shot

SIZES = {"extreme_wide": "extreme wide shot", "wide": "wide shot", "full": "full shot", "medium": "medium shot",
         "close": "close-up", "extreme_close": "extreme close-up"}  # fmt: skip
LIGHT = ((5.0, "night"), (7.0, "dawn light"), (10.0, "morning light"), (15.0, "daylight"),
         (17.5, "late afternoon light"), (19.0, "sunset light"), (20.5, "dusk"), (24.1, "night"))  # fmt: skip
STYLE = "photorealistic, natural light, fine detail, shot on 35 mm film"


def prompt(screenplay: Screenplay, scene: Scene, shot: Shot) -> str:
    """One line of English, which every open model reads best."""
    motions = index.family("motions")
    deeds = {action.subject: motions[action.motion] for action in shot.actions if action.motion in motions}
    parts = []
    for name in shot.subjects[:4]:
        member = screenplay.member(name)
        looks = [
            f"{key} {value}"
            for key, value in member.params.items()
            if isinstance(value, str) and key != "parts" and value
        ]
        deed = deeds.get(name)
        parts.append(" ".join([_label(member), f"({', '.join(looks)})" if looks and not member.label.isascii() else "",
                               "" if deed is None or deed.name == "idle" else _ing(deed.en[0])]).strip())  # fmt: skip
    air = _air(screenplay, scene, scene.hour if shot.hour is None else shot.hour)
    rows = [SIZES[shot.camera.size], ", ".join(filter(None, parts)), f"in {_named(scene)}", *air]
    return ", ".join(row for row in rows if row)


def portrait(screenplay: Screenplay, name: str) -> str:
    """Of a member's reference sheet."""
    label = _label(screenplay.member(name))
    return f"{label}, alone on a plain white background, whole figure, even soft light, {STYLE}"


def place(screenplay: Screenplay, scene: Scene) -> str:
    """Of a place's reference sheet."""
    rows = [SIZES["wide"], _named(scene), *_air(screenplay, scene, scene.hour)]
    return ", ".join(row for row in rows if row)


def _label(member: Cast) -> str:
    """What a member is called, in English."""
    return member.label if member.label.isascii() and member.label else index.family("things")[member.thing].en[0]


def _named(scene: Scene) -> str:
    """What its place is called, in English."""
    places = index.family("places")
    return places[scene.place].en[0] if scene.place in places else scene.place


def _air(screenplay: Screenplay, scene: Scene, hour: float) -> list[str]:
    """Light, weather, season, mood and style; '' for what is not to be said."""
    light = next(word for edge, word in LIGHT if hour < edge)
    weather = "" if scene.weather == "clear" else scene.weather
    return [light, weather, scene.season, f"{screenplay.mood} mood", STYLE]


def _ing(verb: str) -> str:
    """'walk' → 'walking'; English spelling where the catalogue's first word is a verb."""
    head, _, rest = verb.partition(" ")
    if head.endswith("ing"):
        return verb
    stem = head[:-1] if head.endswith("e") and not head.endswith(("ee", "ye", "oe")) else head
    double = (
        len(head) > 2 and head[-1] in "bdgmnpt" and head[-2] in "aeiou" and head[-3] not in "aeiou" and len(head) < 5
    )
    return f"{stem}{head[-1] if double else ''}ing" + (f" {rest}" if rest else "")
