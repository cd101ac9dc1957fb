"""李白《静夜思》 by Li Bai."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    cast="a scholar",
    cast_zh="诗人",
    zh=("床前明月光", "疑是地上霜", "举头望明月", "低头思故乡", "《静夜思》", "^静夜思$", "诗.{0,6}静夜思", "静夜思.{0,3}(?:这首|古诗|的诗)"),
    titles=("Quiet Night Thought", "静夜思"),
    poet=("Li Bai", "李白"),
    mood="melancholy",
    season="autumn",
    steps=(
        Step("The moon shines over a bed.",
             "Before my bed the bright moonlight.", "床前明月光，", at="chinese_study", time="night"),
        Step("{Lead} look[s] at the floor.",
             "I take it for frost upon the ground.", "疑是地上霜。"),
        Step("{Lead} look[s] at the moon.",
             "I lift my head to see the moon,", "举头望明月，", at="siheyuan"),
        Step("{Lead} bow[s] his head.",
             "I bow my head and think of home.", "低头思故乡。"),
    ),
)
