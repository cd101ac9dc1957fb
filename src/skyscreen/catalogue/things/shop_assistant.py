"""A shop assistant: white shirt under a burgundy waistcoat, dark trousers."""

from skyscreen.catalogue.person import person


@person(
    en=(
        "shop assistant", "sales assistant", "shop clerk", "store clerk", "salesperson", "saleswoman", "salesman",
        "salesgirl", "cashier", "checkout clerk", "bank teller", "receptionist",
    ),
    zh=("店员", "售货员", "收银员", "导购", "导购员", "营业员", "销售员", "柜员", "前台", "接待员", "女店员", "售票员"),
    places=("shop", "supermarket"),
    height=1.68, mass=60.0, feminine=1.0,
    does="smiles",
)  # fmt: skip
def shop_assistant():
    return {
        "outfit": "waistcoat",
        "shirt": "white",
        "coat": "#7a2438",
        "trousers": "#2a2a30",
        "shoes": "black",
        "style": "bun",
        "hair": "brown",
        "age": 28.0,
    }
