from skyscreen.catalogue.person import person


@person(en=("chimney sweep", "chimney-sweep", "chimney sweeper"), zh=("扫烟囱的人", "烟囱清扫工", "扫烟囱工人"), places=("rooftop",), height=1.82, mass=70.0, does="climbs out of a chimney")
def chimney_sweep():
    return {"outfit": "shirt", "shirt": "#1c1a1a", "trousers": "#161618", "shoes": "black", "hat": "top_hat:black", "age": 32.0}
