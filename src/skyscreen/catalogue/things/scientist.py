"""A scientist: white coat, spectacles, wild hair."""

from skyscreen.catalogue.person import person


@person(
    en=("scientist", "researcher", "chemist", "physicist", "inventor", "lab technician", "laboratory technician", "professor einstein"),
    zh=("科学家", "研究员", "化学家", "物理学家", "发明家", "实验员", "化验员", "检验员", "地质学家", "生物学家",
        "数学家", "动物学家", "植物学家", "海洋学家", "昆虫学家", "气象学家", "生态学家", "微生物学家", "科研人员"),
    places=("laboratory",),
    height=1.76, mass=70.0, beard=0.03,
    does="pours a flask",
)
def scientist():
    return {
        "outfit": "lab_coat",
        "coat": "white",
        "shirt": "#6a8ab0",
        "trousers": "slate",
        "hat": "spectacles",
        "holds": "clipboard",
        "style": "curly",
        "hair": "silver",
        "age": 60.0,
    }
