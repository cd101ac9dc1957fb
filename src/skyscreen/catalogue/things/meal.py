"""A meal on the table: its dishes in a row, by its kind; plates and cutlery lie before those who sit there (`table`)."""

from skyscreen.catalogue import thing


@thing(en=("dinner", "meal", "lunch", "feast", "supper", "banquet", "breakfast", "brunch", "dishes of food"), zh=("饭菜", "晚餐", "晚饭", "午餐", "午饭", "年夜饭", "团圆饭", "一桌菜", "宴席", "早餐", "早饭"), kind="food", height=0.128, mass=6.0, sound="glass", places=("living_room", "kitchen"))
def meal(kit, kind="chinese", long=1.1):
    """`kind`: a row of `forge.dishes.DISHES`; `long`: metres of table that it may take."""
    tall = {"chinese": 0.085, "dumplings": 0.085, "hotpot": 0.06}.get(kind, 0.11)
    return kit.model(kit.dishes(kind, long), colliders="none", sockets={"steam": (0, tall, 0)} if kind in ("chinese", "dinner") else {})
