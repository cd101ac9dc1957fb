"""From a rehearsed shot to its camera: whom it holds, who belongs into the picture, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from skyscreen.nouns.order import Order
from skyscreen.stage import at_work, bystanders, collisions, flight, hoists, holding, thrust
from skyscreen.stage.camera import parts
from skyscreen.stage.camera.clearance import Clearance
from skyscreen.stage.camera.dailies import Dailies
from skyscreen.stage.camera.framing import SHARED, Region, emerged, region, together
from skyscreen.stage.camera.operator import Operator, Shot
from skyscreen.stage.camera.setup import Framer
from skyscreen.stage.camera.sight import Sight
from skyscreen.stage.casting import Subject, motion_facts
from skyscreen.stage.couples import Couple
from skyscreen.stage.geometry import Array, corners, turn
from skyscreen.stage.ready import Ready
from skyscreen.stage.sea import LongSea
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock, Track, boxes

STANDING = 1.7
"""Metres: the least height of what is framed where nobody is."""
ROOM = 0.16
"""Share of the way of a load that is left free round it."""
WORDS = {
    "unseen": "the subject was hardly seen", "hidden": "something stood before the subject",
    "before": "something stood before the lens", "faceless": "the face was not seen",
    "headless": "the head was cut off", "beheaded": "somebody's head was cut off", "small": "the subject was a speck",
    "cropped": "the subject left the picture", "jammed": "the lens was too near", "company": "not all were seen",
    "blank": "one blank surface filled the picture", "ceiling": "the picture was mostly ceiling",
    "partless": "the hands were not seen",
    "lead_room": "the subject ran out of the picture", "joint": "the edge cut through a joint",
}
"""What was wrong with the asked set-up."""


def filmed(ready: Ready) -> Shot:
    """The shot as the operator has set it up."""
    return operator(ready).shoot()


def said(order: Order, shot: Shot) -> list[str]:
    """What was changed of the asked set-up and why, and what is still wrong with the kept one."""
    camera, changes = order.shot.camera, []
    if abs(shot.turned) > 0:
        changes.append(f"went {shot.turned:+.0f}° round")
    if abs(shot.lens - camera.lens) > 0.5:
        changes.append(f"took a {shot.lens:.0f} mm lens instead of {camera.lens:.0f} mm")
    if shot.raised > 0:
        changes.append("went higher")
    if shot.reach != 1:
        changes.append("went nearer" if shot.reach < 1 else "went further back")
    out = []
    if changes:
        why = ", ".join(WORDS[name] for name in shot.mended[:2]) or "that shows more"
        out.append(f"{order.shot.id}: the camera {' and '.join(changes)}: {why}")
    if shot.judged.faults.get("unseen", 0.0) >= 2.0:
        out.append(f"{order.shot.id}: no set-up shows its subject well; the best was kept")
    return out


def operator(ready: Ready) -> Operator:
    order, set_, subjects, lead = ready.order, ready.set, ready.subjects, ready.lead
    done, clock, sea, pairs = ready.done, ready.clock, ready.sea, ready.pairs
    asked = set(order.shot.subjects) or {s.id for s in subjects}
    by_id = {s.id: s for s in subjects}
    # What is in a hand, or thrown, is no company where it leaves the picture.
    hands = {*holding.held(order, by_id), *flight.loose(order, by_id)}
    if lead is None:
        subject, track = _nobody(set_, clock)
        company: list[tuple[Subject, Track]] = []
    else:
        subject, track = lead, done.tracks[lead.id]
        company = [(s, done.tracks[s.id]) for s in subjects if s.id in asked and s.id != lead.id
                   and not _bears(order, s, lead) and not (s.id in hands and _gone(done.tracks[s.id], track, pairs))]
        kept = together(order.shot.camera.size, subject, track, company)
        # What somebody aims at is seen however far off it is: a shot without the hoop is a man who throws a ball.
        aims = {a.to for a in order.shot.actions if a.subject == lead.id and motion_facts(a.motion).get("goal")}
        # Who draws it up, and what falls; who goes at what.
        aims |= {n for one in collisions.crashes(order, by_id) for n in (one.one, one.two)}
        aims |= {n for one in hoists.slings(order, by_id) for n in (one.carrier, one.load)}
        company = [(s, t) for s, t in company if s.id in aims or any(s is one for one, _ in kept)]
    framed = {subject.id, *(s.id for s, _ in company)}
    left = [s for s in subjects if s.id in asked - framed - hands and not _bears(order, s, subject)]
    half = len(clock.times) // 2
    beside = np.array([done.tracks[s.id].roots[half][:3, 3] for s in left]).reshape(-1, 3)
    if ready.landmark is not None and not len(beside):
        beside = ready.landmark[None]
    size = order.shot.camera.size
    surfaced = lead is not None and subject.swims and set_.level is not None and set_.piece.medium != "underwater"
    if surfaced and size == "extreme_close":
        size = "close"  # an eye at the waterline is under the next wave
    view = region(size, subject, track, company, order.shot.camera.part)
    if surfaced and set_.level is not None:
        view = emerged(size, view, set_.level)
    if lead is not None and order.shot.camera.size in SHARED and thrust.upright(lead):
        jet = thrust.shown(order, lead, boxes(lead, track))
        view = replace(view, group=jet if view.group is None else np.concatenate([view.group, jet], axis=1))
    for one in hoists.slings(order, by_id):
        # Who hovers and what hangs from it are one picture, with the whole way up or down.
        if subject.id in (one.carrier, one.load) and {one.carrier, one.load} <= done.tracks.keys():
            every = np.concatenate([boxes(by_id[n], done.tracks[n]).reshape(-1, 3) for n in (one.carrier, one.load)])
            low, high = every.min(0), every.max(0)
            room = ROOM * (high - low)
            whole = np.broadcast_to(corners(low - room, high + room), (len(clock.times), 8, 3))
            view = replace(view, group=whole, sweeps=True) if order.shot.camera.size in SHARED else view
    held = None
    if lead is not None:
        beside_it = [(s, done.tracks[s.id]) for s in subjects if s.id in done.tracks and s.id != lead.id]
        near = parts.outlined(order.shot.camera, lead, track, beside_it)
        if near is not None:
            view = replace(view, points=near, group=None, height=parts.TALL, sharp=parts.SHARP)
            held = parts.joints(order.shot.camera, lead, track)
    if lead is None:
        view = _landscape(set_, view, len(clock.times))
    middle = track.roots[len(clock.times) // 2][:3, 2]
    heading = float(np.arctan2(middle[0], middle[2]))
    # A fish in a bowl on a table rests on the table as the bowl does.
    own = {lead.id} if lead is not None else set()
    own |= {r.object for r in order.shot.relations if r.kind == "inside" and r.subject in own}
    rests = any(r.kind == "on" and r.subject in own for r in order.shot.relations)
    seen = bystanders.without_guests(set_)
    sight = Sight(seen, subjects, done.tracks, (order.width, order.height),
                  [(piece.owner, piece.model, piece.track) for piece in done.debris], _swell(sea, track, clock))
    clear = Clearance(seen)
    table = None if lead is None else at_work.table_of(at_work.tasks(order, by_id), lead.id, by_id)
    over = None if table is None else float(done.tracks[table[0]].roots[half][1, 3]) + by_id[table[0]].height
    framer = Framer(order, set_, view, heading, ready.azimuth, clock.times, clear.box, sea.heights if sea else None,
                    sea.significant if sea else 0.0, rests, beside, over, ready.landmark)
    clear.box = framer.box
    party = table is not None and table[1] > 2
    told = [s.id for s in left if lead is not None and _told_of(order, s.id, lead.id)]
    dailies = Dailies(order, sight, lead, [s.id for s, _ in company], held=held, told=told)
    return Operator(order, framer, dailies, clear, party)


def _told_of(order: Order, name: str, lead: str) -> bool:
    """Whether the words place it by the lead: a lighthouse behind a boat is to be seen, however far it is set back."""
    return any({name, lead} <= {r.subject, r.object, r.other} for r in order.shot.relations)


def _swell(sea: LongSea | None, track: Track, clock: Clock) -> Array | None:
    """(F + 1,) height of the water where the lead is."""
    return None if sea is None else sea.heights(track.roots[:, 0, 3], track.roots[:, 2, 3], clock.times)


def _gone(thing: Track, lead: Track, pairs: Sequence[Couple]) -> bool:
    """Whether what was in a hand flies out of the picture; what goes from one of two to the other stays in it."""
    far = 1.3 * max((p.distance for p in pairs), default=1.2)
    return float(np.linalg.norm(thing.roots[:, :3, 3] - lead.roots[:, :3, 3], axis=1).max()) > far + 0.8


def _bears(order: Order, subject: Subject, lead: Subject) -> bool:
    """A table under an apple is not framed with it: its top is, by the way."""
    return subject.height > 2.0 * lead.height and any(
        r.kind in ("on", "inside") and r.subject == lead.id and r.object == subject.id for r in order.shot.relations)


def _nobody(set_: Dressed, clock: Clock) -> tuple[Subject, Track]:
    """A shot without a cast looks at the middle of the stage, where a standing person would be."""
    from skyscreen.nouns.model import Model
    from skyscreen.nouns.screenplay import Cast

    model = Model("nobody", (), (-0.5, 0.0, -0.5), (0.5, 1.7, 0.5))
    root = np.eye(4)
    root[:3, :3] = turn(set_.axis)
    root[:3, 3] = set_.centre[0], float(set_.ground(*set_.centre)), set_.centre[1]
    member = Cast(id="nobody", thing="nobody")  # pyright: ignore[reportCallIssue]
    return Subject(0, member, model, {}, 0), Track(np.repeat(root[None], len(clock.times), 0))


def _landscape(set_: Dressed, view: Region, count: int) -> Region:
    """Frames a share of the stage itself, as high as somebody who might stand there: of less, only floor is seen."""
    reach = 0.35 * min(set_.half[0], 12.0)
    tall = max(reach, STANDING)
    centre = np.array([set_.centre[0], float(set_.ground(*set_.centre)) + 0.35 * tall, set_.centre[1]])
    box = np.repeat((centre + corners((-reach, -0.35 * tall, -reach), (reach, 0.65 * tall, reach)))[None], count, 0)
    return replace(view, points=box, box=box, height=tall)
