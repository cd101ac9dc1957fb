"""Take a picture or film: the device before the face, elbows in."""

from skyscreen.catalogue import motion
from skyscreen.nouns.keys import Grip, Keys, Noise, both


@motion(
    en=(
        "photograph",
        "take photo",
        "take a photo",
        "take picture",
        "take a picture",
        "film",
        "take a selfie",
        "shoot a photo",
    ),
    zh=(
        "拍照", "摄影", "拍摄", "照相", "自拍", "录像", "拍照片", "照相片", "合影", "拍下照片", "拍视频",
        "拍合影", "摄像", "留影", "合照", "拍戏", "拍电影", "摄", "拍下", "拍照留念", "抓拍", "直播拍摄",
        "拍婚纱照",
    ),
    rigs=("biped",),
    travels=False,
    speed=0.0,
    target="optional",
    keys={
        "biped": Keys(
            (
                (
                    0.9,
                    {
                        **both(
                            hand=(0.085, 0.10, 0.36),
                            way=(-0.3, 0.8, 0.3),
                            palm=(-0.8, 0.0, -0.5),
                            grip=0.9,
                            elbow=(0.4, -1.0, 0.1),
                        ),
                        "nod": 0.0,
                        "lean": -0.02,
                        "drop": 0.02,
                    },
                ),
                (2.4, {"look": 0.12, "twist": 0.10, "lean": 0.02}),
                (2.8, {"look": 0.12, "twist": 0.10}),
                (4.0, {"look": -0.12, "twist": -0.10, "lean": -0.02}),
            ),
            loop=0.9,
            end=5.0,
        ),
    },
    holds=Grip("hands", up=(0.0, 1.0, 0.0), front=(0.0, 0.0, -1.0), off=(0.0, 0.07, 0.03), largest=0.4),
    prop="phone",
    each=True,
    noise=Noise("shutter", at=(2.8,)),
)
def photograph(subject) -> None:
    """Executed by `stage`; this file holds the words, the facts and the poses."""
