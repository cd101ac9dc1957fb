"""A forked branch with leaves and buds, lying."""

from skyscreen.catalogue import thing


@thing(en=("branch", "tree branch", "bough", "branch with leaves", "twigs", "plum branch"), zh=("树枝", "枝条", "枝头", "枝桠", "梅枝"), kind="plant", pot=False, height=0.247, mass=0.6, sound="wood", places=("forest",))
def branch(kit, colour="#4f7a2c"):
    bark, rng = kit.material("bark"), kit.random("twigs")
    out, spots = [kit.tube([(-0.5, 0.03, 0), (-0.15, 0.05, 0.03), (0.2, 0.06, 0.0), (0.55, 0.09, 0.05)], [0.024, 0.019, 0.013, 0.005], bark, 8, smooth=5)], []
    for k in range(8):
        x, s = -0.3 + 0.1 * k, (-1) ** k
        tip = (x + 0.2, 0.07 + rng.uniform(0, 0.12), s * rng.uniform(0.12, 0.24))
        out.append(kit.tube([(x, 0.05, 0.01), (x + 0.09, 0.07, 0.5 * tip[2]), tip], [0.009, 0.006, 0.002], bark, 6, smooth=3))
        spots += [(x + (tip[0] - x) * t, 0.06 + (tip[1] - 0.05) * t, tip[2] * t) for t in (0.5, 0.65, 0.8, 0.9, 1.0)]
    return kit.model(*out, kit.leaves(spots * 2, 0.085, 0.036, kit.material("leaf", colour, slot="colour"), droop=0.2), colliders="box", sockets={"grip": (-0.45, 0.03, 0)})
