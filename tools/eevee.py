"""Seconds a frame that Blender's EEVEE takes for a shot's world: the other side of `skyscreen bench shoot`.

    skyscreen write "A woman walks down a neon street at night in the rain." -o street.yaml
    skyscreen export street.yaml --world street.glb
    python3.11 -m venv blender && blender/bin/pip install bpy
    blender/bin/python tools/eevee.py street.glb 1280 720 16

Blender runs in its own environment and its own process; nothing of it is part of Skyscreen. The file holds the shot's
things, bodies, lamps and camera; sky, water, rain and fur stay behind, so EEVEE has less to draw than we do. The first
frame compiles shaders and is told apart. 64 samples are EEVEE's default for a film; 16 are a preview's.
"""

from __future__ import annotations

import sys
import time

import bpy  # pyright: ignore[reportMissingImports]


def main(world: str, width: int, height: int, samples: int, frames: int = 3) -> None:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.import_scene.gltf(filepath=world)
    scene = bpy.context.scene
    scene.camera = next(item for item in bpy.data.objects if item.type == "CAMERA")
    scene.world = scene.world or bpy.data.worlds.new("world")
    scene.render.engine = "BLENDER_EEVEE"
    scene.eevee.taa_render_samples = samples
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = width, height, 100
    print(f"{len(bpy.data.objects)} objects, {len(bpy.data.lights)} lamps, {width} x {height}, {samples} samples")
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
        began = time.perf_counter()
        bpy.ops.render.render()
        print(f"frame {frame}: {time.perf_counter() - began:.1f} s", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
