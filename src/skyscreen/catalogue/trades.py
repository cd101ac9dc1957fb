"""What people do whose trade has no figure of its own in the catalogue: a cobbler is shown as a man, and repairs shoes.

Words of a trade → the predicate of a plain English sentence, read as in `catalogue.activities`. A trade with a file of
its own says this there, in its fact `does`.
"""

# ruff: noqa: E501 - one trade a line
from __future__ import annotations

TRADES: dict[str, str] = {word: does for words, does in (
    (("cleaner", "street sweeper", "sweeper", "janitor", "caretaker", "清洁工", "环卫工", "清道夫", "保洁员"), "sweeps"),
    (("housekeeper", "nanny", "housewife", "保姆", "主妇", "家庭主妇"), "sweeps the floor"),
    (("cobbler", "shoemaker", "鞋匠", "修鞋匠", "补鞋匠"), "repairs shoes"),
    (("watchmaker", "clockmaker", "钟表匠", "修表匠"), "repairs a clock"),
    (("weaver", "绣娘", "织女"), "sews"),
    (("barber", "发型师"), "cuts a man's hair"),
    (("librarian", "图书管理员"), "reads a book"),
    (("programmer", "coder", "hacker", "developer", "程序员", "码农", "receptionist", "secretary", "accountant", "会计", "秘书", "前台"), "types on a laptop"),
    (("writer", "author", "journalist", "poet", "novelist", "mapmaker", "cartographer", "作家", "记者", "诗人", "编剧", "编辑"), "writes at a desk"),
    (("muralist",), "paints"),
    (("sculptor", "stonemason", "jeweller", "jeweler", "goldsmith", "雕刻家", "雕塑家", "石匠", "银匠", "金匠", "玉雕师"), "hammers a stone"),
    (("astronomer", "天文学家", "lookout"), "looks through a telescope"),
    (("signalman", "扳道工"), "waves a flag"),
    (("茶农", "采茶女", "采茶姑娘", "tea picker"), "picks tea"), (("果农", "fruit picker"), "picks apples"),
    (("街头艺人",), "plays the guitar"),
    (("唢呐手", "吹鼓手", "flautist", "flutist", "piper"), "plays the flute"),
    (("jockey", "骑师"), "gallops on a horse"),
    (("model", "模特"), "walks"),
    (("pharmacist", "药剂师", "bartender", "barman", "调酒师"), "pours a bottle"),
    (("plumber", "electrician", "repairman", "水管工", "电工", "维修工"), "repairs a machine"),
    (("newsboy", "paperboy", "报童"), "offers a newspaper"),
    (("fishmonger", "greengrocer", "鱼贩", "鱼贩子"), "offers a fish"),
    (("cashier", "shopkeeper", "收银员", "售货员", "营业员", "店主"), "offers a box"),
    (("gravedigger", "bricklayer", "roofer", "瓦匠", "泥瓦匠"), "digs"),
    (("vet", "兽医"), "examines a dog"), (("paramedic", "midwife", "急救员"), "examines a man"),
) for word in words}
"""Word of a trade → what is done."""
