"""Towns as data: what the houses of each time and land have in common."""

from __future__ import annotations

from skyscreen.forge.buildings.front import House

STYLES: dict[str, House] = {
    # ------------------------------------------------------------ antiquity
    "roman": House("plaster", ("#d8bfa0", "#c89a7a", "#e0d0b0", "#b8785a"), (2, 3), 3.2, (7.5, 11.0), 9.0, "gable", ("#a8583a", "#9a5034"), 0.24, "slit", (0.6, 0.8), 1.9, "arcade", 3.6, "#c8b898", "#6a2a20", 0.4, ("cornice",)),
    "roman_shop": House("plaster", ("#c8663c", "#d8c4a0", "#b8925c"), (2, 2), 3.2, (6.0, 8.0), 8.0, "gable", ("#a8583a",), 0.24, "rect", (0.7, 0.9), 1.8, "stall", 3.3, "#d8c8a8", "#5a3420", 0.5, ("balcony", "pots")),
    "greek": House("plaster", ("#ece6d8", "#e0d4bc", "#f0ebe0"), (1, 2), 3.4, (7.0, 10.0), 8.0, "gable", ("#b8714a",), 0.2, "slit", (0.6, 0.9), 2.2, "columns", 4.0, "#e8e0cc", "#2f5a7a", 0.4, ()),
    # ------------------------------------------------------------ Europe
    "medieval": House("stone", ("#8f8678", "#9a8f7c", "#7f776a"), (2, 3), 2.7, (5.5, 7.5), 8.0, "front", ("#5a4a3c", "#6a4636"), 0.72, "rect", (0.8, 1.0), 1.9, "door", 0.0, "#4a3a2c", "#3a2818", 0.5, ("chimney", "sign"), ("BREAD", "INN", "SMITH", "ALE")),
    "renaissance": House("plaster", ("#c8784c", "#d8a878", "#b85a44", "#e0c8a0", "#c89a5c"), (3, 4), 3.4, (7.0, 10.0), 9.0, "hip", ("#9a5034",), 0.22, "arch", (0.95, 2.0), 2.1, "arcade", 3.8, "#e0d4bc", "#3a5a4a", 0.5, ("cornice", "balcony")),
    "paris": House("stone", ("#d8c8a8", "#cfc0a2", "#dfd2b6"), (5, 6), 3.2, (11.0, 16.0), 12.0, "mansard", ("#4a525c",), 0.3, "french", (1.05, 2.1), 2.2, "shop", 3.9, "#e2d8c2", "#22262a", 0.5, ("cornice", "awning", "sign"), ("BOULANGERIE", "CAFÉ", "FLEURS", "LIBRAIRIE", "BRASSERIE")),
    "london": House("brick", ("#8a4a38", "#7a4636", "#9a5a44", "#6a4a40"), (3, 4), 3.1, (5.5, 7.5), 9.0, "parapet", ("#4a4a4c",), 0.3, "sash", (1.0, 1.8), 2.0, "stoop", 3.5, "#ece6da", "#1c1e22", 0.5, ("cornice", "chimney")),
    "london_shop": House("brick", ("#8a4a38", "#6a4a40"), (3, 4), 3.1, (6.0, 8.0), 9.0, "parapet", ("#4a4a4c",), 0.3, "sash", (1.0, 1.7), 2.0, "shop", 3.6, "#ece6da", "#1f3a2c", 0.5, ("cornice", "sign", "awning"), ("TEA ROOMS", "BOOKS", "THE CROWN", "BAKERY", "TAILOR")),
    "mediterranean": House("plaster", ("#f0ebe0", "#f2ede4", "#ece4d4"), (1, 3), 2.9, (5.0, 8.0), 7.0, "parapet", ("#2f62a8",), 0.3, "shutter", (0.75, 1.1), 2.2, "door", 0.0, "#f0ebe0", "#2a5fa8", 0.5, ("pots", "balcony")),
    "mediterranean_dome": House("plaster", ("#f2ede4",), (1, 1), 3.6, (7.0, 7.5), 7.5, "dome", ("#2a62b8",), 0.3, "arch", (0.7, 1.3), 2.4, "door", 0.0, "#f0ebe0", "#2a5fa8"),
    "fishing": House("planks", ("#a83a2c", "#d8b050", "#e0dcd0", "#4a6a7a", "#c8663c"), (1, 2), 2.8, (6.0, 8.0), 8.0, "front", ("#3a3c40", "#5a3a30"), 0.5, "rect", (0.9, 1.1), 2.0, "door", 0.0, "#ece8de", "#2c3a44", 0.6, ("chimney",)),
    "fairytale": House("plaster", ("#f0c8c0", "#d8e0b8", "#c8d8e8", "#f0e0b0", "#e0c8e0"), (1, 2), 2.6, (5.0, 6.5), 6.5, "front", ("#a83a4a", "#4a5aa8", "#7a4a8a", "#3f7a5a"), 1.15, "arch", (0.8, 1.2), 1.9, "door", 0.0, "#fff4e0", "#6a3a24", 0.9, ("chimney", "pots", "flags")),
    "candy": House("plaster", ("#f0a0b8", "#a8e0d0", "#f8e0a0", "#d8b0e8", "#b8703c"), (1, 2), 2.6, (5.0, 6.5), 6.5, "front", ("#6a3a20", "#f0f0ec", "#e85a7a"), 0.9, "arch", (0.8, 1.1), 1.9, "door", 0.0, "#fff8f0", "#e8405a", 0.9, ("chimney", "quoins")),
    # ------------------------------------------------------------ America
    "new_york": House("facade", ("#a8583c", "#8a6a54", "#b0a088", "#7a4636", "#9a9488"), (9, 22), 3.4, (14.0, 22.0), 16.0, "tank", ("#4a4a4c",), 0.3, "rect", (1, 1), 2.0, "shop", 4.4, "#b8ac98", "#22262a", 0.4, ("cornice", "sign", "awning"), ("DELI", "PIZZA", "BOOKS", "COFFEE", "DINER", "HOTEL"), (1.9, 3.4)),
    "main_street": House("brick", ("#9a4a34", "#b0764c", "#c8b898", "#7a5a4a"), (1, 2), 3.6, (7.0, 10.0), 12.0, "parapet", ("#4a4a4c",), 0.3, "sash", (1.0, 1.7), 2.3, "shop", 3.9, "#e8e0d0", "#2c4a3c", 0.5, ("cornice", "awning", "sign"), ("DINER", "BARBER", "HARDWARE", "DRUGS", "BANK", "BAKERY")),
    "suburb": House("planks", ("#e8e2d4", "#b8c4cc", "#d8cdb0", "#a8b498", "#c8a89a"), (1, 2), 2.8, (11.0, 13.5), 9.0, "gable", ("#5a5a5c", "#6a4c40", "#4a4640"), 0.42, "sash", (1.1, 1.3), 2.6, "garage", 0.0, "#f2eee6", "#3a4a5a", 0.6, ("chimney",)),
    "western": House("planks", ("#8a6a4a", "#a8845c", "#7a5a40", "#9a8a74"), (1, 2), 3.2, (6.5, 9.5), 9.0, "false", ("#6a5a48",), 0.2, "sash", (0.9, 1.4), 2.2, "door", 3.3, "#c8b490", "#4a3424", 0.6, ("gallery", "sign"), ("SALOON", "BANK", "SHERIFF", "HOTEL", "GENERAL STORE", "STABLES")),
    # ------------------------------------------------------------ Africa, the Near East, India
    "medina": House("plaster", ("#c89a6a", "#d0a878", "#b88a5c", "#d8b48a"), (2, 3), 3.0, (5.0, 7.5), 8.0, "battlement", ("#8a6a44",), 0.3, "arch", (0.6, 1.1), 2.3, "stall", 3.1, "#d8c098", "#5a3a20", 0.5, ("beams", "awning")),
    "egypt": House("plaster", ("#c8a878", "#b8966a", "#d8bc8c"), (1, 2), 3.0, (6.0, 9.0), 8.0, "flat", ("#8a6a44",), 0.3, "slit", (0.5, 0.7), 2.2, "door", 0.0, "#b8402c", "#5a4028", 0.5, ("beams", "awning")),
    "indian": House("plaster", ("#d88a5c", "#c8607a", "#e0b060", "#7aa8a0", "#d8a0a8"), (2, 4), 3.1, (5.0, 7.5), 8.0, "parapet", ("#8a4a34",), 0.3, "arch", (0.8, 1.4), 1.9, "stall", 3.2, "#f0e0c0", "#3a5a6a", 0.6, ("balcony", "awning", "laundry", "cornice")),
    "new_orleans": House("brick", ("#a8583c", "#c89a68", "#8aa890", "#d8c088", "#b87068"), (2, 3), 3.5, (8.0, 11.0), 10.0, "parapet", ("#4a4a4c",), 0.3, "shutter", (1.0, 2.1), 2.3, "shop", 3.9, "#ece6d8", "#1f3a34", 0.6, ("cornice", "ironwork", "sign"), ("JAZZ CLUB", "CAFÉ", "OYSTERS", "BLUES BAR", "GUMBO", "MUSIC HALL")),
    "shanty": House("brick", ("#a8603c", "#b8704a", "#6a9ab0", "#d8a84a", "#8a7a6a", "#c86a5a", "#7aa878"), (1, 3), 2.5, (3.6, 5.6), 5.5, "flat", ("#7a6a5a",), 0.3, "rect", (0.8, 0.9), 1.9, "door", 0.0, "#8a8078", "#3a5a7a", 0.6, ("laundry", "pots")),
    "west_africa": House("plaster", ("#d8b070", "#c88a5c", "#a8b8a0", "#e0d0a8", "#7aa0b0"), (2, 3), 3.0, (6.0, 9.0), 9.0, "gable", ("#8a5a40", "#7a6a60"), 0.2, "rect", (1.0, 1.2), 2.1, "stall", 3.2, "#e8e0cc", "#2f6a4a", 0.6, ("balcony", "awning", "laundry", "ac"), ("PHONES", "FABRICS", "SHOES", "RICE & BEANS", "TAILOR", "BARBER")),
    "african": House("soil", ("#a8683c", "#b87848", "#9a5c34"), (1, 1), 2.1, (4.0, 5.4), 5.0, "cone", ("#9a8450",), 0.5),
    # ------------------------------------------------------------ East Asia
    "tang": House("plaster", ("#e0d8c8", "#d8ccb8", "#e6dfd0"), (1, 2), 3.5, (8.0, 12.0), 8.0, "hall", ("#3a4248", "#40483f"), 0.36, "lattice", (1.5, 1.2), 2.3, "stall", 3.6, "#8a2a1e", "#7a241a", 0.7, ("lanterns", "sign", "gallery"), ("酒肆", "胡姬酒", "绸缎庄", "茶肆", "客舍", "药")),
    "song": House("plaster", ("#d8cdb8", "#cfc3aa"), (1, 2), 3.2, (6.5, 9.0), 7.5, "swung", ("#3f4448", "#4a4a48"), 0.34, "lattice", (1.4, 1.2), 2.0, "stall", 3.3, "#5a3a28", "#4a2c1c", 0.7, ("lanterns", "sign", "gallery"), ("正店", "茶坊", "布庄", "书铺", "香药铺", "客栈")),
    "festival": House("brick", ("#74757a", "#7c7b78"), (1, 2), 3.2, (6.5, 9.0), 7.5, "swung", ("#3f4448",), 0.34, "lattice", (1.4, 1.2), 2.0, "stall", 3.3, "#8f1d16", "#7a1a14", 0.9, ("lanterns", "red", "sign"), ("年货", "福", "糖葫芦", "春联", "烟花", "饺子")),
    "snack": House("plaster", ("#8a7a6a", "#6a5a50", "#9a8a78"), (2, 3), 3.1, (4.5, 6.5), 7.0, "swung", ("#3a3c40",), 0.3, "lattice", (1.4, 1.2), 1.9, "stall", 3.2, "#5a2a20", "#3a2018", 0.9, ("lanterns", "red", "sign", "ac"), ("烧烤", "米粉", "臭豆腐", "火锅", "奶茶", "小龙虾", "烤鱼")),
    "japan": House("planks", ("#4a3a2c", "#5a4634", "#3f342a", "#6a5540"), (1, 2), 2.9, (5.5, 8.0), 8.0, "gable", ("#3a4048", "#444a50"), 0.34, "lattice", (1.5, 1.1), 2.1, "stall", 3.0, "#8a6a48", "#3a2a1e", 0.8, ("lanterns", "sign"), ("茶屋", "そば", "酒", "宿", "呉服")),
    "tibet": House("plaster", ("#ece8e0", "#e6e0d4", "#d8cdb8"), (2, 3), 3.1, (8.0, 12.0), 9.0, "band", ("#8a6a44",), 0.3, "tapered", (0.9, 1.3), 2.4, "door", 0.0, "#c8a24c", "#8a2a1e", 0.5, ("flags",)),
    "hong_kong": House("facade", ("#b8b0a0", "#8a9a98", "#c0a890", "#7a8488", "#a8a4a0"), (9, 18), 2.9, (8.0, 13.0), 12.0, "flat", ("#4a4a4c",), 0.3, "rect", (1, 1), 2.0, "shop", 3.8, "#8a8680", "#2c2c30", 0.55, ("ac", "laundry", "awning"), (), (1.7, 2.9)),
    "chongqing": House("facade", ("#9a948a", "#a88a78", "#8a9094", "#b0a498"), (7, 14), 2.9, (9.0, 14.0), 12.0, "flat", ("#4a4a4c",), 0.3, "rect", (1, 1), 2.2, "shop", 3.8, "#8a8680", "#2c2c30", 0.6, ("ac", "sign", "laundry"), ("火锅", "小面", "酒店", "茶楼", "超市"), (1.8, 2.9)),
    # ------------------------------------------------------------ tomorrow and after
    "future": House("facade", ("#d8dde2", "#c8d0d8", "#e4e6e8", "#b0bcc8"), (12, 34), 4.0, (16.0, 24.0), 18.0, "flat", ("#8a98a4",), 0.3, "rect", (1, 1), 2.0, "shop", 5.0, "#e8ecf0", "#5a6a78", 0.5, ("cornice",), (), (3.2, 4.0)),
    "cyberpunk": House("facade", ("#2c3038", "#3a3440", "#28343a", "#40383a"), (10, 24), 3.2, (8.0, 14.0), 14.0, "flat", ("#2a2c30",), 0.3, "rect", (1, 1), 2.0, "shop", 4.2, "#3a3e46", "#1a1c20", 0.6, ("ac", "awning"), (), (1.8, 3.2)),
    "ruined": House("facade", ("#6a6660", "#5a5650", "#74706a", "#645c54"), (3, 9), 3.3, (12.0, 18.0), 14.0, "flat", ("#4a4a46",), 0.3, "rect", (1, 1), 2.0, "blank", 4.0, "#5a5650", "#2c2a28", 0.0, (), (), (2.4, 3.3)),
}
