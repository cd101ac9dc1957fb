"""Something is missing, and somebody looks closely."""


from __future__ import annotations

from skyscreen.catalogue.plots import Plot, Step

PLOT = Plot(
    leads=("detective", "person"),
    cast="a detective",
    cast_zh="侦探",
    en=("detective", "mystery", "whodunit", "crime", "murder mystery", "film noir", "noir"),
    zh=("侦探", "悬疑", "推理", "谜案", "破案"),
    mood="mysterious",
    titles=("The Last One Asked", "最后一位证人"),
    steps=(
        Step("{Lead} walk[s] along the street in the fog.",
             "The call came at midnight.", "电话，是半夜打来的。", at="london", time="night", weather="fog"),
        Step("{Lead} look[s] at a broken vase on a table.",
             "Nothing was stolen. That was the odd thing.", "什么也没丢，怪就怪在这儿。", at="parlour"),
        Step("{Lead} walk[s] slowly with a flashlight.",
             "Somebody had wiped the floor, but not the window.", "地板擦过，窗台没有。"),
        Step("{Lead} talk[s] to an old woman.",
             "She remembered everything, except where she had been.", "她什么都记得，就是忘了自己在哪儿。", time="morning"),
        Step("A black cat walks across the room.",
             "Only one in the house had not been asked.", "全家，只有一位没问过。", time="afternoon"),
        Step("{Lead} look[s] at the cat.",
             "White hair on black velvet. Porcelain on one paw.", "爪子上，沾着瓷粉。"),
        Step("{Lead} laugh[s].",
             "Case closed. The suspect asks for milk.", "结案。嫌疑人要喝牛奶。", time="dusk"),
    ),
)
