"""Prompts and answers for the fine-tuning of a language model, held-out stories in a file of their own.

python3 text-generation.py data/hseg_50k_synthetic_dataset
"""
import sys

import pandas as pd

stem = sys.argv[1]
data = pd.read_csv(f"{stem}.csv").merge(pd.read_csv(f"{stem}.labels.csv"), on="response_id")

# A generator has no business with texts about wanting to die.
data = data[data["ideation_level"] == 0]

data["prompt"] = (
    "Which experience at work, if any, has done most harm to your mental health or well-being?\n"
    + "Domain: " + data["domain"] + "\n"
    + "Department: " + data["department"] + "\n"
    + "Position: " + data["position_level"] + "\n"
    + "Well-being: " + data["estimated_risk_tier"].str.replace("_", " ") + "\n"
)
data["completion"] = data["q24_text"]

# Whole stories are held out: a model that recites what it has seen does badly on these.
families = pd.Series(sorted(data["story_family"].unique())).sample(frac=0.1, random_state=1)
held_out = data["story_family"].isin(families)

rows = []
for name, part in {"train": data[~held_out], "test": data[held_out]}.items():
    pairs = part[["prompt", "completion"]]
    pairs.to_json(f"{stem}.{name}.jsonl", orient="records", lines=True, force_ascii=False)
    stories, length = part["story_family"].nunique(), part["completion"].str.len().mean()
    rows.append((name, len(part), stories, length))

figures = pd.DataFrame(rows, columns=["file", "examples", "stories", "mean characters"])
figures = figures.set_index("file").round(1)
figures.to_csv(sys.stdout, sep="\t")
