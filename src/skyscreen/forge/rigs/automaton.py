"""A robot on two legs: hard shells on the skeleton of a person, so that it can do whatever people do.

Every part lies on one joint alone; balls of steel close the gaps where two parts turn against each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from skyscreen.forge.body import hand
from skyscreen.forge.body.clay import Clay
from skyscreen.forge.body.head import Head
from skyscreen.forge.rigs import headgear, tools
from skyscreen.forge.rigs.figure import Figure, skeleton
from skyscreen.forge.rigs.hats import hat as lay_hat
from skyscreen.forge.rigs.held import held
from skyscreen.nouns.model import Collider, Model, Socket

if TYPE_CHECKING:
    from skyscreen.forge.kit import Kit

HEAD, HAT = 1.12, 1.75
"""Scale of the head, larger than a person's, so that its eye is seen from afar; and of hats, for it is wider still."""
SIDES = (("_l", 1.0), ("_r", -1.0))


def automaton(kit: Kit, coat: str = "orange", trousers: str = "", eyes: str = "cyan", hat: str = "", holds: str = "",
              carries: str = "", height: float = 1.5, mass: float = 70.0, **_: Any) -> Model:
    """The robot. What else a person wears it does not.

    Args:
        coat: colour of the shells; trousers: of those of the legs, '' the same; eyes: of its eye.
        hat, holds, carries: as of `biped`.
        height: metres to the crown.
    """
    bones, k = skeleton(height, HEAD, 0.165, 0.97, "short")
    shell, steel = kit.material("carpaint", coat, slot="coat"), kit.material("steel", rough=0.3)
    legs = kit.material("carpaint", trousers, slot="trousers") if trousers else shell
    dark, eye = kit.material("rubber", "black"), kit.material("lamp", eyes, emission=5)
    clay = Clay(bones)
    zero = np.zeros(3)

    def at(name: str) -> tuple[float, float, float]:
        x, y, z = (float(v) for v in bones[name])
        return x, y, z

    def put(joint: str, *solids: Any) -> None:
        for solid in solids:
            clay.wear(solid, joint, zero)

    def ball(name: str, radius: float, material: Any = steel) -> Any:
        return kit.ellipsoid(radius * k, radius * k, radius * k, material, at(name), 14)

    def limb(joint: str, a: Any, b: Any, thick: float, thin: float, material: Any) -> None:
        """A tapering bar from a to b, drawn in at both ends."""
        a, b = np.asarray(a, float), np.asarray(b, float)
        ways = [tuple(a + (b - a) * u) for u in (0.06, 0.30, 0.70, 0.94)]
        put(joint, kit.tube(ways, [0.7 * thick * k, thick * k, 0.5 * (thick + thin) * k, thin * k], material, 14))

    hip, chest = at("thigh_l")[1], at("chest")[1]
    neck = at("neck")
    seat = kit.block((0, hip + 0.05 * k, 0), (0.15 * k, 0.075 * k, 0.10 * k), 0.05)
    put("pelvis", kit.blob([seat], shell, 0.02, 0.03))
    put("spine", kit.tube([(0, hip + 0.08 * k, 0), (0, chest - 0.02 * k, 0)], 0.085 * k, dark, 18))
    middle = 0.5 * (chest + neck[1]) + 0.01 * k
    put("chest",
        kit.blob([kit.block((0, middle, 0), (0.20 * k, 0.15 * k, 0.125 * k), 0.07)], shell, 0.02, 0.03),
        kit.ellipsoid(0.045 * k, 0.045 * k, 0.02 * k, eye, (0, middle + 0.03 * k, 0.122 * k), 16))
    throat = [(0, neck[1] - 0.03 * k, neck[2]), (0, at("head")[1] + 0.02 * k, neck[2])]
    put("neck", kit.tube(throat, 0.05 * k, steel, 14))
    crown, tip = height, (0.105 * HEAD, height + 0.05 * HEAD, -0.01)
    face = (0.0, crown - 0.15 * HEAD, 0.014)
    put("head",
        kit.blob([kit.egg(face, (0.165 * HEAD, 0.13 * HEAD, 0.14 * HEAD))], shell, 0.02, 0.025),
        kit.ellipsoid(0.125 * HEAD, 0.078 * HEAD, 0.06 * HEAD, dark, (0, face[1], 0.105 * HEAD), 22),
        kit.ellipsoid(0.038 * HEAD, 0.038 * HEAD, 0.016 * HEAD, eye, (0, face[1], 0.160 * HEAD), 18),
        kit.tube([(0.09 * HEAD, face[1] + 0.10 * HEAD, 0), tip], 0.006, steel, 8),
        kit.ellipsoid(0.016, 0.016, 0.016, eye, tip, 10))
    for side, sign in SIDES:
        put("clavicle" + side, ball("arm" + side, 0.062))
        limb("arm" + side, at("arm" + side), at("fore" + side), 0.046, 0.036, shell)
        put("fore" + side, ball("fore" + side, 0.042))
        limb("fore" + side, at("fore" + side), at("hand" + side), 0.040, 0.046, shell)
        flip = np.array([sign, 1.0, 1.0])
        wrist = np.asarray(at("hand" + side)) * flip
        put("hand" + side, ball("hand" + side, 0.034))
        palm = wrist + hand.ARM * 0.055 * k
        put("hand" + side, kit.ellipsoid(0.036 * k, 0.042 * k, 0.040 * k, dark, tuple(palm * flip), 14))
        for n, (a, b, tip) in enumerate(hand.fingers(wrist, k)):
            limb(f"finger{n}a{side}", a * flip, b * flip, 0.013, 0.013, steel)
            limb(f"finger{n}b{side}", b * flip, np.asarray(tip) * flip, 0.014, 0.012, dark)
        put("pelvis", ball("thigh" + side, 0.072))
        limb("thigh" + side, at("thigh" + side), at("calf" + side), 0.070, 0.056, legs)
        put("calf" + side, ball("calf" + side, 0.056))
        limb("calf" + side, at("calf" + side), at("foot" + side), 0.060, 0.048, legs)
        put("foot" + side, ball("foot" + side, 0.044))
        x, z = at("foot" + side)[::2]
        sole = kit.block((x, 0.045 * k, z + 0.02 * k), (0.050 * k, 0.042 * k, 0.095 * k), 0.03)
        put("foot" + side, kit.blob([sole], shell, 0.015, 0.02))
        x, z = at("toe" + side)[::2]
        cap = kit.block((x, 0.034 * k, z + 0.035 * k), (0.048 * k, 0.032 * k, 0.050 * k), 0.025)
        put("toe" + side, kit.blob([cap], dark, 0.015, 0.02))
    raised = _worn(kit, clay, k, hat, holds, carries, {"coat": coat, "trousers": trousers or coat})
    lods = clay.meshes([0.021 * k, 0.042 * k])
    low, high = lods[0].position.min(0), lods[0].position.max(0)
    grips = {f"hand{s}": Socket(at(f"hand{s}"), joint=f"hand{s}") for s, _ in SIDES}
    return Model(
        kit.name, lods, (float(low[0]), 0.0, float(low[2])), (float(high[0]), float(high[1]), float(high[2])),
        "biped", bones.joints,
        {**grips, "head": Socket((0.0, crown, 0.0), joint="head"), "face": Socket(face, joint="head"),
         "back": Socket((0.0, middle, -0.13 * k), (0.0, 0.0, -1.0), "chest")},
        (Collider("capsule", (0.0, height / 2, 0.0), (0.20 * k, height / 2 - 0.20 * k, 0.0)),),
        mass=mass, density=1500.0,
        facts={**kit.facts, "sound": "metal", "shoe": "metal", "holds": holds if raised else "", "raised": raised,
               "tool": any(word in tools.HELD for word in holds.split()),
               "gait": {"hip": float(hip), "k": float(k), "head": HEAD, "skirt": 0.0, "feminine": 0.0, "age": 30.0,
                        "tears": (), "flare": 0.0}},
    )


def _worn(kit: Kit, clay: Clay, k: float, hat: str, holds: str, carries: str, worn: dict[str, str]) -> str:
    """Lay on hat, tools and what is carried, as on a person; returns how the right hand is held."""
    bones = clay.skeleton
    tones = {name: kit.colour(worn.get(name, "charcoal")) for name in ("dress", "coat", "shirt", "trousers", "shoes")}
    tones["skin"] = kit.colour("silver")
    crown = float(bones["head"][1]) + (0.148 + 0.090) * HEAD
    head = Head(skin=tones["skin"], iris=tones["skin"], brow=tones["skin"], scale=HAT,
                centre=(0.0, crown - 0.120 * HAT, 0.0))
    neck, wide = float(bones["neck"][1]), float(bones["arm_l"][0])
    figure = Figure(k, crown, HEAD, 0.0, 1.0, 0.165, 0.13, 0.15, neck, wide, bones)
    kind, _, tint = hat.partition(":")
    if kind in headgear.HEADGEAR:
        made = headgear.HEADGEAR[kind](kit, tools.tinted(kit, tones, tint))
        clay.wear(made.scale(HAT, HAT, HAT), "head", np.asarray(head.centre))
    elif kind not in ("helmet", "hood", "mask"):  # these close over a face
        lay_hat(clay, head, kind, dict(tools.tinted(kit, tones, tint)))
    mine = [word for word in holds.split() if word in tools.HELD]
    raised = held(clay, figure, "" if mine else holds, tones)
    for word in mine:
        raised = tools.hold(kit, clay, figure, word, tones) or raised
    tools.carry(kit, clay, figure, head, carries, tones, 0.03 * k)
    return raised
