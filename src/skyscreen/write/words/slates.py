"""What stands before a shot of a shot list: its size, angle and move in the few words of the trade ('MS, low angle:')."""

# ruff: noqa: E501 - a row a line
from __future__ import annotations

SLATES: dict[tuple[str, str], tuple[str, ...]] = {
    ("size", "extreme_wide"): ("extreme wide", "extreme long", "very wide", "establishing", "ews", "els", "大远景", "大全景"),
    ("size", "extreme_close"): ("extreme close-up", "extreme close up", "extreme closeup", "extreme close", "big close-up", "ecu", "xcu", "bcu",
                                "macro", "insert", "cutaway", "大特写", "插入镜头"),
    ("size", "close"): ("medium close-up", "medium close up", "medium close", "mcu", "close-up", "close up", "closeup", "close", "cu", "reaction",
                        "detail", "特写", "近景", "反应镜头"),
    ("size", "wide"): ("medium wide", "medium long", "wide", "long", "ws", "ls", "mws", "master", "远景", "全景"),
    ("size", "full"): ("full body", "full figure", "full", "fs", "cowboy", "全身"),
    ("size", "medium"): ("medium", "mid", "ms", "waist", "two-shot", "two shot", "2-shot", "over the shoulder", "over-the-shoulder",
                         "over shoulder", "ots", "中景", "过肩", "过肩镜头", "双人"),
    ("angle", "low"): ("low angle", "low-angle", "low", "仰拍", "仰角", "低角度"),
    ("angle", "high"): ("high angle", "high-angle", "high", "俯拍", "高角度"),
    ("angle", "overhead"): ("overhead", "top-down", "top down", "bird's-eye", "bird's eye", "顶拍", "俯视"),
    ("angle", "eye"): ("eye level", "eye-level", "pov", "point of view", "平视", "主观", "主观镜头"),
    ("angle", "ground"): ("ground level", "ground-level", "地面视角"),
    ("move", "aerial"): ("aerial", "drone", "航拍"),
    ("move", "follow"): ("tracking", "follow", "following", "steadicam", "跟拍", "跟"),
    ("move", "truck_right"): ("trucking", "lateral", "横移", "移"),
    ("move", "push_in"): ("push in", "push-in", "dolly in", "zoom in", "dolly", "zoom", "推"),
    ("move", "pull_out"): ("pull out", "pull-out", "pull back", "dolly out", "zoom out", "拉"),
    ("move", "pan_right"): ("pan right", "pan", "摇"),
    ("move", "pan_left"): ("pan left",),
    ("move", "tilt_up"): ("tilt up", "tilt"),
    ("move", "tilt_down"): ("tilt down",),
    ("move", "crane_up"): ("crane up", "crane", "升"),
    ("move", "crane_down"): ("crane down", "降"),
    ("move", "orbit_left"): ("orbit", "arc", "环绕"),
    ("move", "handheld"): ("handheld", "hand-held", "手持"),
    ("move", "static"): ("static", "locked off", "locked-off", "fixed", "固定"),
}
LOOSE = ("shot", "shots", "angle", "camera", "view", "on", "of", "the", "a", "an", "and", "with", "from", "slow", "镜头", "镜", "景别", "机位")
"""What may stand beside them."""
PARTS = {"hands": ("insert", "cutaway", "插入镜头"), "head": ("reaction", "反应镜头")}
"""Part of the focus that some of them are of."""
