"""A man."""

from skyscreen.catalogue.person import person


@person(
    en=("man", "gentleman", "guy", "father", "dad", "uncle", "worker", "designer", "graphic designer", "chess player", "card player", "horseman", "horse rider", "equestrian"),
    zh=("男人", "男子", "男士", "大叔", "先生", "父亲", "爸爸", "叔叔", "工人", "设计师", "棋手", "骑手", "骑马人"),
    height=1.8, mass=80.0, mounted=("horseman", "horse rider", "equestrian", "骑手", "骑马人"),
)
def man():
    return {"shirt": "azure", "trousers": "navy", "hair": "chocolate"}
