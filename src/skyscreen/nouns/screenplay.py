"""The screenplay: the contract between the words and the film.

Readable YAML edited by hand. Scenes, shots and cast carry ids, never indices, so inserting a shot renames nothing.
Lengths are seconds and metres; angles are degrees; everything has a default but the ids.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

SCHEMA = "skyscreen/1"

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Seconds = Annotated[float, Field(gt=0, le=600)]
ShotSize = Literal["extreme_wide", "wide", "full", "medium", "close", "extreme_close"]
Angle = Literal["eye", "low", "high", "overhead", "ground"]
Move = Literal[
    "static", "pan_left", "pan_right", "tilt_up", "tilt_down", "push_in", "pull_out",
    "truck_left", "truck_right", "crane_up", "crane_down", "orbit_left", "orbit_right", "follow", "handheld", "aerial",
]
PassageKind = Literal["match", "focus_pull", "time_wipe", "through", "whip"]
"""Transitions that ask something of the cameras of the shots that meet: see `nouns.passage`."""
TransitionKind = Literal["cut", "dissolve", "fade_black", "fade_white", "wipe_left", "wipe_right"] | PassageKind
"""The others are made in the reel alone."""
RelationKind = Literal[
    "left_of", "right_of", "in_front_of", "behind", "on", "under", "inside", "next_to", "above", "between", "around",
    "at",
]
Weather = Literal[
    "clear", "cloudy", "overcast", "after_rain", "rain", "storm", "snow", "blizzard", "haze", "mist", "fog",
    "dust",
]
How = Literal["exact", "synonym", "nearest", "generic", "ignored"]


class Plain(BaseModel):
    """Frozen, typed, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Format(Plain):
    """The frame and the clock."""

    width: int = Field(1920, ge=64, le=7680, multiple_of=2)
    height: int = Field(1080, ge=64, le=7680, multiple_of=2)
    fps: int = Field(24, ge=6, le=60)
    duration: Seconds = 60.0
    """Length of the whole film in seconds; exact to the frame."""


class Cast(Plain):
    """One member of the cast or one prop that the story names. Three mammoths are three members."""

    id: Id
    thing: str
    """Name in the catalogue."""
    label: str = ""
    """The user's own words: 'a woman in a red dress'."""
    params: dict[str, str | float | int | bool] = {}
    """Keyword arguments of the thing: colour, age, dress, paint …"""
    scale: float = Field(1.0, ge=0.0005, le=50)


class Relation(Plain):
    """Where a subject stands as the camera of the shot sees it; the layout enforces it."""

    subject: Id
    kind: RelationKind
    object: Id
    other: Id | None = None
    """Second object of 'between'."""


class Action(Plain):
    """A subject does a motion of the catalogue, from `start` on, for `duration` (None: to the end of the shot)."""

    subject: Id
    motion: str = "idle"
    target: Id | None = None
    to: Id | None = None
    """Whom, or what, it is done to beside the target: who is thrown the ball, handed the book."""
    tool: Id | None = None
    """What it is done with, held in the hand: the spoon of who stirs a pot."""
    second: bool = False
    """It answers: the other of two who do it together, mirrored or later as the motion says."""
    start: float = Field(0.0, ge=0)
    duration: Seconds | None = None
    manner: str = ""
    """slow, fast, happy, sad, or empty."""


class Camera(Plain):
    size: ShotSize = "wide"
    angle: Angle = "eye"
    move: Move = "static"
    lens: float = Field(35.0, ge=8, le=300)
    """Focal length in mm on a 36 × 24 mm frame."""
    focus: Id | None = None
    """Member the camera holds; None: the first subject."""
    side: float = Field(30.0, ge=-180, le=180)
    """Degrees round the subject from its front: 0 sees its face, 90 its left profile, 180 its back."""
    part: Literal["", "head", "hands", "feet"] = ""
    """What of the focus a close picture is of: the hands with what they work on; the head, which then fills it; '' head
    and shoulders, or the front."""


class Label(Plain):
    """Words beside a member on the picture, with a thin line to it."""

    member: Id
    text: str = Field(max_length=60)
    part: str = Field("", max_length=32)
    """A point that the member's model names: the stomach of a model of the body. Empty: the middle of what is seen."""


class Transition(Plain):
    """How the shot leaves into the next one. The handles follow `duration`, not `kind`: switching between cut and
    dissolve renders no frame; switching to or from a passage (match … whip) renders the shots that meet there."""

    kind: TransitionKind = "cut"
    duration: float = Field(0.0, ge=0, le=2)
    target: Id | None = None
    """Member that a `through` flies into: a window, a door, a mirror, a screen; None: the best opening in sight."""


class Shot(Plain):
    id: Id
    duration: Seconds
    subjects: list[Id] = []
    """Cast that must be seen."""
    actions: list[Action] = []
    relations: list[Relation] = []
    camera: Camera = Camera()  # pyright: ignore[reportCallIssue]
    line: str = ""
    """What the narrator says over the shot."""
    card: str = ""
    """Words set on the picture: title card, end card, quoted text."""
    card_role: Literal["none", "title", "lower", "end"] = "none"
    labels: list[Label] = []
    """What is pointed at and named: the words of a diagram."""
    transition: Transition = Transition()  # pyright: ignore[reportCallIssue]
    speed: float = Field(1.0, ge=0.1, le=50)
    """World seconds per film second: 0.25 slow motion, 20 time-lapse."""
    hour: float | None = Field(None, ge=0, lt=24)
    """Local solar time of this shot where time runs on inside its scene; None: the scene's hour."""
    until: float | None = Field(None, ge=0, lt=24)
    """Local solar time at the end of the shot: sun, clouds and shadows run through the hours between (a time-lapse).
    None: the sky stands still."""
    span: tuple[int, int] = (0, 0)
    """Half-open range of characters of the prompt that this shot shows."""
    note: str = ""
    """For the reader of the YAML: what the shot is for (establish, introduce, complicate, turn, resolve)."""


class Scene(Plain):
    id: Id
    place: str
    """Name in the catalogue."""
    hour: float = Field(10.0, ge=0, lt=24)
    """Local solar time: 6 sunrise, 12 noon, 18 sunset."""
    weather: Weather = "clear"
    season: Literal["spring", "summer", "autumn", "winter"] = "summer"
    wind: float = Field(3.0, ge=0, le=40)
    """Mean wind at 10 m height, m/s."""
    params: dict[str, str | float | int | bool] = {}
    """Keyword arguments of the place; `spotlight: true` puts any place in the dark but for one light on its stage."""
    shots: list[Shot] = Field(min_length=1)


class Grounding(Plain):
    """What a phrase of the user's became, and how."""

    phrase: str
    start: int
    end: int
    became: str
    """'thing:galleon', 'place:ocean', 'hour:18.4', 'motion:sail', or '' when ignored."""
    how: How
    note: str = ""


class Screenplay(Plain):
    """A film as plain data. `load` and `dump` in `nouns.yaml_io` read and write it."""

    schema_: Literal["skyscreen/1"] = Field(SCHEMA, alias="schema")
    title: str = Field("", max_length=200)
    prompt: str = ""
    writer: str = Field("", max_length=200)
    """Name of the language model that wrote it; empty: the offline writer, or a hand."""
    language: Literal["en", "zh"] = "en"
    seed: int = Field(0, ge=0, lt=2**63)
    format: Format = Format()  # pyright: ignore[reportCallIssue]
    look: str = "cinematic"
    mood: str = "serene"
    """serene, joyful, epic, tense, playful, melancholy, mysterious, corporate, lofi."""
    voice: str = "auto"
    """Narrator's name, 'auto' or 'none'."""
    music: str = "auto"
    """Mood of the music, 'auto', 'none', or a sound file of the user's own."""
    cast: list[Cast] = []
    scenes: list[Scene] = Field(min_length=1)
    grounding: list[Grounding] = []
    notes: list[str] = []
    """What was replaced, approximated or left out, in words."""

    @model_validator(mode="after")
    def _ids_are_known_and_unique(self) -> Screenplay:
        members = [member.id for member in self.cast]
        shots = [shot.id for scene in self.scenes for shot in scene.shots]
        for kind, ids in (("cast", members), ("scene", [s.id for s in self.scenes]), ("shot", shots)):
            twice = {name for name in ids if ids.count(name) > 1}
            if twice:
                raise ValueError(f"{kind} id {sorted(twice)[0]!r} stands twice; every id must be unique")
        known = set(members)
        for shot in self.shots():
            named: list[str | None] = [*shot.subjects, shot.camera.focus]
            for action in shot.actions:
                named += [action.subject, action.target, action.to, action.tool]
            for relation in shot.relations:
                named += [relation.subject, relation.object, relation.other]
            named += [label.member for label in shot.labels] + [shot.transition.target]
            for name in named:
                if name is not None and name not in known:
                    raise ValueError(f"shot {shot.id!r} names {name!r}, which is not in the cast {sorted(known)}")
        return self

    def shots(self) -> list[Shot]:
        """All shots in order."""
        return [shot for scene in self.scenes for shot in scene.shots]

    def member(self, name: str) -> Cast:
        """The cast member of this id."""
        return next(member for member in self.cast if member.id == name)

    def plain(self) -> dict[str, Any]:
        """JSON-able form, for digests and files."""
        return self.model_dump(mode="json", by_alias=True)
