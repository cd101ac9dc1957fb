"""Our own small video model: words, pictures or passes → a clip. Only inference stands here; `train` teaches it.

The modules need torch (`pip install 'skyscreen[model]'`); nothing here is loaded by a film that does not ask for it.
"""
