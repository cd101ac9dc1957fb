"""A plate of long green bean pods."""

from skyscreen.catalogue import thing


@thing(en=("green bean", "green beans", "string beans", "pea pod", "pea pods", "peas", "runner beans"),
       zh=("豆角", "四季豆", "豌豆", "毛豆", "蚕豆", "扁豆", "豆荚", "长豆角", "豇豆", "荷兰豆"), kind="food", height=0.075, mass=0.5, sound="soft",
       places=("kitchen", "market"))
def green_beans(kit, colour="#4f8a2c"):
    skin = kit.material("food", colour, 0.4, slot="colour")
    pod = kit.tube([(-0.08, 0.008, 0.004), (-0.03, 0.008, -0.003), (0.03, 0.008, -0.002), (0.08, 0.008, 0.006)], [0.003, 0.0065, 0.0065, 0.002], skin, 8, smooth=4)
    pod += sum(kit.sphere(0.0072, skin, (x, 0.009, -0.002), 8) for x in (-0.045, -0.02, 0.005, 0.03, 0.052))
    rng = kit.random("pods")
    spots = [(rng.uniform(-0.03, 0.03), 0.012 + 0.0022 * k, rng.uniform(-0.05, 0.05), rng.uniform(-34, 34), 1) for k in range(22)]
    return kit.model(kit.plate(0.13, kit.material("ceramic", "white")), pod.many(spots), colliders="cylinder")
