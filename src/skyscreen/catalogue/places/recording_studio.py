"""A recording studio: a microphone under a pop shield, slatted walls, the control room behind glass, drums, piano, guitars."""

import math

from skyscreen.catalogue import place


@place(
    en=("recording studio", "music studio", "recording booth", "sound studio", "vocal booth", "studio session", "radio studio", "radio station", "podcast studio"),
    zh=("录音棚", "录音室", "录音间", "音乐工作室", "电台", "广播电台", "播音室", "播客录音室", "电台直播间"),
    indoor=True,
    ambience=("room",),
    ground="planks",
    reverb=0.15,
    hours=20.0,
    pastime="sings",
    deeds=("records a song", "records an album", "recording a song", "podcast", "radio host", "voice actor", "sound engineer", "rapper", "录歌", "录专辑", "配音演员", "播音员", "播客", "录音师", "录节目", "说唱歌手"),
)
def recording_studio(set):
    kit = set.kit
    set.stage(2.6, 1.5, 0, (0.0, 0.7))
    oak, black, steel, foam = kit.material("wood", "#9a6a3c"), kit.material("plastic", "#1a1b20"), kit.material("steel", "#a8aeb4"), kit.material("cloth", "#2c3038")
    set.sky(exposure=-0.15)
    set.hall(9.6, 8.8, 3.2, wall="#5a4a40", floor=kit.material("planks", "#8a5c34", 0.3), ceiling="#33302e", skirting="#2a1c14", cornice=False)
    slat = kit.box(0.06, 2.5, 0.05, oak, 0.0)
    for side, wide in (("-x", 8.4), ("+x", 8.4)):
        n = int(wide / 0.14)
        set.on(side, 0, slat.many([(-wide / 2 + 0.14 * k, 0.25, 0.03) for k in range(n) if (k // 8) % 3 != 2]), y=0.0)
    wedge = kit.tower([(0.21, 0.0), (0.02, 0.1)], foam, 4).turn("y", 45).turn("x", 90)
    set.on("+z", 0, wedge.many([(-3.9 + 0.3 * k, 1.0 + 0.3 * j, 0.0) for k in range(27) for j in range(6)]))
    # The control room behind its window: a desk of faders, two screens, a lamp.
    frame = kit.box(4.3, 0.12, 0.14, oak, 0.0).many([(0, 0.95, 0), (0, 2.5, 0)]) + kit.box(0.12, 1.66, 0.14, oak, 0.0).many([(s * 2.1, 0.95, 0) for s in (-1, 1)])
    behind = kit.panel(4.1, 1.5, kit.material("lamp", "#3a2c24", emission=0.55), (0, 1.76, 0.01)) + kit.panel(4.1, 0.3, kit.material("lamp", "#1a1a20", emission=0.3), (0, 1.2, 0.02))
    leds = sum(kit.box(0.03, 0.02, 0.01, kit.material("lamp", c, emission=2.4), 0.0).many([(-1.8 + 0.12 * k, 1.12 + 0.05 * ((k * 7 + j) % 4), 0.035) for k in range(j, 31, 3)]) for j, c in enumerate(("#5aff7a", "#ffd24a", "#ff5a3a")))
    screens = sum(kit.fitting("screen", width=0.62, height=0.36, colour="#12324a", glow=1.3, content="lines", seed=k).move(-0.7 + 1.4 * k, 1.4, 0.03) for k in range(2))
    speakers = kit.box(0.3, 0.5, 0.02, black, 0.0).many([(s * 1.6, 1.7, 0.03) for s in (-1, 1)]) + kit.cylinder(0.1, 0.01, kit.material("paper", "#d8c89a"), (0, 0, 0), 18).turn("x", 90).many([(s * 1.6, 1.86, 0.05) for s in (-1, 1)])
    set.on("-z", 0.0, behind, leds, screens, speakers, frame, y=0.0, out=0.02)
    set.on("-z", 3.2, kit.fitting("sign", text="REC", size=0.3, ink="#ff3a2a", board="#16161a", glow=2.6), y=2.5)
    set.light((3.2, 2.4, -3.9), "#ff3a28", 1.6, 3.0)
    set.on("-z", -3.4, kit.fitting("double_door", width=1.1, colour="#6a452a"))
    # The microphone on its boom, headphones on a hook, a music stand, all beside the stage.
    stand = kit.cylinder(0.2, 0.03, black, (0, 0, 0), 22) + kit.ropes([((0, 0.02, 0), (0, 1.5, 0), 0.013), ((-0.35, 1.35, 0), (0.5, 1.68, 0), 0.011)], steel, 8)
    mic = kit.capsule((0.5, 1.42, 0), (0.5, 1.6, 0), 0.032, steel, 12) + kit.cylinder(0.036, 0.06, kit.material("brass"), (0.5, 1.5, 0), 14) + kit.torus(0.075, 0.006, black, (0, 0, 0), 22, 6).turn("x", 90).move(0.5, 1.52, 0.14) + kit.cylinder(0.072, 0.004, foam, (0, 0, 0), 20).turn("x", 90).move(0.5, 1.52, 0.14)
    set.shape("microphone", stand, mic, at=(-1.3, 0, -0.75))
    set.surface("stand", 1.05)
    music = kit.box(0.5, 0.36, 0.02, black, 0.01).turn("x", -22).move(0, 1.05, 0) + kit.box(0.4, 0.28, 0.01, kit.material("paper", "#f4f0e4"), 0.0).turn("x", -22).move(0, 1.09, 0.016) + kit.ropes([((0, 0, 0), (0, 1.1, 0), 0.014)] + [((0, 0.3, 0), (0.26 * math.sin(2.094 * k), 0, 0.26 * math.cos(2.094 * k)), 0.012) for k in range(3)], black, 6)
    set.shape("music stand", music, at=(1.25, 0, -0.9), turn=-25)
    set.put("drum_kit", (-3.1, -2.5), 30)
    set.put("keyboard", (3.2, -1.6), -60)
    for k, (x, z, tone) in enumerate(((3.9, 0.6, "#b83a24"), (3.9, 1.3, "#d8a050"), (3.9, 2.0, "#2a3a5a"))):
        set.put("guitar", (x, z), -90, solid=k == 0, colour=tone)
    amp = kit.box(0.66, 0.62, 0.3, kit.material("leather", "#1c1c20"), 0.03) + kit.box(0.58, 0.42, 0.02, kit.material("cloth", "#6a5a44"), 0.0, (0, 0.04, 0.15)) + kit.box(0.58, 0.09, 0.02, kit.material("brass"), 0.0, (0, 0.49, 0.15)) + kit.cylinder(0.014, 0.02, black, (0, 0, 0), 9).turn("x", 90).many([(-0.22 + 0.09 * k, 0.53, 0.16) for k in range(6)])
    set.copies("amp", lambda k: amp, [(-4.4, 0, 1.0, 90), (4.3, 0, -3.2, -60), (-4.4, 0, 1.9, 90)], solid=True)
    set.fitting("rug", [(0, 0, 0.5)], width=3.8, depth=2.8, solid=False, shadow=False)
    set.fitting("armchair", [(-3.2, 0, 3.4, 160)], colour="#5a3a2c", width=1.7)
    run = [(-1.3, 0.01, -0.75), (-0.8, 0.01, -1.4), (-1.6, 0.01, -2.0), (-0.6, 0.01, -2.8), (-1.0, 0.01, -4.2)]
    set.shape("cable", kit.tube(run, 0.009, kit.material("rubber", "#16161a"), 5, smooth=5), shadow=False)
    set.lamps("spot", [(-1.4, 0.6), (1.4, 0.6), (0.0, -1.6), (-3.0, -2.2), (3.2, -1.4)], on=True, power=1.2, lights=5)
    set.lamps("bulb", [(-3.6, 2.6), (3.2, 3.0)], on=True, drop=0.9)
    for s, tone in ((-1, "#ff8a3a"), (1, "#6a5aff")):
        set.light((s * 4.3, 0.5, -3.2), tone, 2.6, 4.0)
