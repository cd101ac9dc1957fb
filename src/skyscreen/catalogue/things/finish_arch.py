"""The finish of a race: two posts, a banner with FINISH in a row of squares over the track, and a chequered line under it."""

from skyscreen.catalogue import thing


@thing(en=("finish line", "finishing line", "finish arch", "finish tape"), zh=("终点线", "终点", "终点拱门"), kind="furniture", height=5.3, mass=300.0, sound="metal", places=("race_circuit", "running_track"))
def finish_arch(kit, colour="#d2281e", wide=9.0):
    half = wide / 2
    red, white, black = kit.material("paint", colour, 0.4, slot="colour"), kit.material("paint", "#f6f6f2", 0.5), kit.material("paint", "#141416", 0.5)
    posts = kit.cylinder(0.16, 5.2, red, (half, 0, 0), 18).both() + kit.box(0.8, 0.25, 0.8, black, 0.03, at=(half, 0, 0)).both()
    board = kit.box(wide, 1.0, 0.12, white, 0.01, at=(0, 4.2, 0))
    name = kit.text("FINISH", 0.62, red, depth=0.02)
    front = name.move(0, 4.68, 0.07) + kit.text("FINISH", 0.62, red, depth=0.02).turn("y", 180).move(0, 4.68, -0.07)
    step = 0.36
    count = int(wide / step)
    rows = [(-half + step * (k + 0.5), y, z) for k in range(count) for j, y in enumerate((4.2, 4.2 + 0.18)) for z in (0.066, -0.066) if (k + j) % 2 == 0]
    rows += [(-half + step * (k + 0.5), y, z) for k in range(count) for j, y in enumerate((5.02, 5.2)) for z in (0.066, -0.066) if (k + j) % 2 == 0]
    squares = kit.box(step, 0.18, 0.012, black, 0.0).many(rows)
    line = kit.box(wide, 0.012, 1.6, white, 0.0, at=(0, 0.0, 0))
    tiles = kit.box(0.4, 0.004, 0.4, black, 0.0).many([(-half + 0.4 * (k + 0.5), 0.0125, -0.6 + 0.4 * j) for k in range(int(wide / 0.4)) for j in range(4) if (k + j) % 2 == 0])
    return kit.model(posts, board, front, squares, line, tiles, colliders="none")
