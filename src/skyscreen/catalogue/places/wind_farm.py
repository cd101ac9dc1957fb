"""White turbines on green ridges as far as one sees, a gravel track, sheep, a wide sky."""

from skyscreen.catalogue import place


@place(
    en=("wind farm", "wind turbines", "wind power station", "windmill farm"),
    zh=("风力发电场", "风电场", "风车山", "风力发电", "大风车"),
    ambience=("wind",),
    ground="grass",
    reverb=0.1,
    hours=17.0,
)
def wind_farm(set):
    snow = 1.0 if set.snowy else 0.0
    set.stage(34, 4.4)
    set.vista(30, 110, -270)
    set.ground(set.kit.material("grass", "#56703a", snow=snow), hills=2.4, wavelength=70, far=30, far_start=50, flat=0.95, cells=90, fine=1.0, reach=520)
    set.road([(0, -160), (0, 160)], 4.0, "gravel")
    for k, (x, z) in enumerate(((-110, -60), (120, -96), (-70, -120), (84, -150), (-12, -190), (60, 90), (-60, 80), (140, -60), (-130, -40), (30, -270), (-120, -220), (150, 60))):
        set.stand("turbine", [(x, z, 14 + 7 * (k % 3))], 62.0, float(23 * k % 120), shadow=abs(z) < 100)
    for k in range(9):
        set.put("sheep", (9 + 2.6 * (k % 3) + 0.5 * k, -12 - 3 * (k // 3)), 60 * k, solid=False, pose=("graze", "look")[k % 2])
    set.scatter("grass_tuft", 200, (3, 36), variants=3, clear=0.6, blades=56, spread=0.8, shadow=False, snow=snow)
    set.backdrop("hills", distance=600, height=90, colour="#4f6238", fields=0.9)
