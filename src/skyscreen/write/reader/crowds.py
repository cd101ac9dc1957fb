"""Crowds: 'the whole restaurant turns to look', 全班都在喊加油, 红队摔倒了: a place or a body of people that does
something is the people in it."""

from __future__ import annotations

import re
from dataclasses import replace

from skyscreen.write.text.mark import Mark

WHOLE = ("whole", "entire")
BODIES = ("family", "team", "crew", "band", "gang", "group", "couple", "herd", "pack", "flock")
"""Words that are bodies of somebody by themselves."""
WHOLE_ZH = re.compile(r"[全满](班|场|校|村|队|城|市|镇|厅|屋|车|船|园)")
CHEER_ZH = re.compile(r"([全满][班场校村队城厅屋车船])(欢呼|鼓掌|沸腾|起立|大笑|欢腾|喝彩)")
TEAM_ZH = re.compile(r"([红蓝白黄绿黑])队")
SIDES = {"红": "red", "蓝": "blue", "白": "white", "黄": "yellow", "绿": "green", "黑": "black"}
DOES = ("motion", "verb", "manner", "small", "then")
"""What may follow a crowd that does something."""


def crowds(row: list[Mark]) -> list[Mark]:
    """The row with such words as people."""
    out: list[Mark] = []
    for k, mark in enumerate(row):
        ahead = row[k + 1] if k + 1 < len(row) else None
        after = row[k + 2] if k + 2 < len(row) else None
        if mark.kind in ("unknown", "small") and mark.form in WHOLE and ahead is not None and after is not None and (
                ahead.kind in ("thing", "place") and after.kind in ("motion", "verb", "manner")):
            out.append(replace(mark, kind="small"))
            if ahead.form in BODIES:
                continue  # 'the whole family comes'
            row[k + 1] = replace(ahead, kind="thing", value="audience", form="audience", plural=False)
            continue
        team = TEAM_ZH.fullmatch(mark.text)
        fleet = any(m.form in ("龙舟", "赛艇", "赛车", "帆船", "马", "骏马") for m in out)
        if team is not None and mark.kind in ("unknown", "thing") and fleet:
            out.append(replace(mark, kind="member", value=0, form="member", senses=()))  # the red one of the boats
            continue
        if team is not None and mark.kind in ("unknown", "thing"):
            out.append(replace(mark, kind="colour", value=SIDES[team[1]], text=mark.text[0], end=mark.start + 1))
            out.append(replace(mark, kind="thing", value="选手", text="队", start=mark.start + 1, plural=True))
            continue
        told = CHEER_ZH.fullmatch(mark.text)
        if told is not None:
            cut = mark.start + len(told[1])
            out.append(replace(mark, kind="thing", value="观众", text=told[1], form=told[1], end=cut))
            out.append(replace(mark, kind="motion", value=told[2], text=told[2], form=told[2], start=cut, senses=()))
            continue
        if WHOLE_ZH.fullmatch(mark.text) and mark.kind in ("unknown", "place", "thing"):
            if ahead is not None and ahead.kind == "thing" and ahead.start == mark.end:
                out.append(replace(mark, kind="count", value=6))  # 全班同学
            elif ahead is not None and (ahead.kind in DOES or ahead.kind == "prep"):
                out.append(replace(mark, kind="thing", value="观众"))
            else:
                out.append(mark)
            continue
        out.append(mark)
    return out
