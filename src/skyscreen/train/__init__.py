"""Teaching the model: `skyscreen train own --minutes 5`, or `python -m skyscreen.train own --minutes 5`, which needs
nothing but torch, NumPy and safetensors."""
