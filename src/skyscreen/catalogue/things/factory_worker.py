"""A factory worker: blue overalls, a cap of the same cloth."""

from skyscreen.catalogue.person import person


@person(
    en=(
        "factory worker", "assembly line worker", "warehouse worker", "machinist", "dock worker", "dockworker",
        "steelworker", "mill worker", "operative",
    ),
    zh=("工厂工人", "女工", "工厂女工", "流水线工人", "车间工人", "仓库工人", "纺织女工", "钢铁工人", "码头工人", "纺织工人", "操作工"),
    places=("factory", "warehouse"),
    height=1.74, mass=72.0,
    does="hammers",
)  # fmt: skip
def factory_worker():
    return {
        "outfit": "overalls",
        "shirt": "#9aa6b2",
        "dress": "#2f4a6a",
        "trousers": "#2f4a6a",
        "shoes": "black",
        "hat": "hard_hat",
        "hair": "black",
        "age": 36.0,
    }
