"""What a model has learned, measured by a classical reader of clips: no network judges another.

    python -m skyscreen.train.evaluation WEIGHTS --clips 500 --out results.json
    python -m skyscreen.train.evaluation.report results-*.json --out docs

The reader knows the colours of the law world and how its solids look, finds them, and follows them; on the world's own
clips its answers are known, so its own faults are measured beside the model's.
"""
