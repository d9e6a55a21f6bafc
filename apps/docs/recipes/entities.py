"""Organizations, stressors, help, symptoms: a tagger of words beside a dictionary of known phrases.

python3 entities.py data/hseg_50k_synthetic_dataset
"""
import re
import sys

import pandas as pd
from sklearn.feature_extraction import FeatureHasher
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit

LABELS = ["ORG", "STRESSOR", "HELP", "SYMPTOM", "BODY", "COPING"]

stem = sys.argv[1]
data = pd.read_csv(f"{stem}.csv").merge(pd.read_csv(f"{stem}.labels.csv"), on="response_id")
annotations = pd.read_json(f"{stem}.annotations.jsonl", lines=True).query("question == 'q24'")
data = data.merge(annotations, on="response_id").sample(3000, random_state=1, ignore_index=True)


def tokens(text):
    """Words and marks, each with its place."""
    return [(match.group(), match.start()) for match in re.finditer(r"\w+|[^\w\s]", text)]


def labels(record):
    """One label a token: of the innermost span that covers it, O where none does."""
    spans = sorted(record.spans, key=lambda span: span["end"] - span["start"])
    of = lambda at: next((s["label"] for s in spans if s["start"] <= at < s["end"]), "O")
    return [of(at) for _, at in tokens(record.q24_text)]


def features(words):
    """What the tagger looks at: the word, its ending and capital, and two neighbors on each side."""
    padded = ["<", "<", *words, ">", ">"]
    for i, word in enumerate(words, start=2):
        around = [f"{d}:{padded[i + d].lower()}" for d in (-2, -1, 0, 1, 2)]
        pairs = [f"before:{padded[i - 1]} {word}", f"behind:{word} {padded[i + 1]}"]
        yield [*around, *pairs, f"ending:{word[-3:]}", f"capital:{word[0].isupper()}"]


def in_dictionary(words, phrases):
    """The label of the longest phrase of the dictionary at each place."""
    found, i = [], 0
    while i < len(words):
        size = next((n for n in range(12, 0, -1) if tuple(words[i : i + n]) in phrases), None)
        found += [phrases[tuple(words[i : i + size])]] * size if size else ["O"]
        i += size or 1
    return found


data["words"] = [[word for word, _ in tokens(text)] for text in data["q24_text"]]
data["labels"] = [labels(record) for record in data.itertuples()]

by_group = GroupShuffleSplit(1, test_size=0.2, random_state=1)
splits = {
    "random": ShuffleSplit(1, test_size=0.2, random_state=1).split(data),
    "unseen stories": by_group.split(data, groups=data["story_family"]),
    "unseen organizations": by_group.split(data, groups=data["organization_name"]),
}
hasher = FeatureHasher(2**18, input_type="string")

rows = []
for split, [(train, test)] in splits.items():
    known, new = data.loc[train], data.loc[test]
    truth = new["labels"].explode()
    hashed = lambda part: hasher.transform(one for words in part["words"] for one in features(words))
    tagger = SGDClassifier(alpha=1e-6, random_state=1).fit(hashed(known), known["labels"].explode())
    phrases = {
        tuple(word for word, _ in tokens(span["text"])): span["label"]
        for spans in known["spans"]
        for span in spans
    }
    guesses = {
        "tagger": tagger.predict(hashed(new)),
        "dictionary": [label for words in new["words"] for label in in_dictionary(words, phrases)],
        "majority": ["O"] * len(truth),
    }
    for method, guess in guesses.items():
        scores = f1_score(truth, guess, labels=LABELS, average=None, zero_division=0)
        rows.append((split, method, scores.mean(), *scores))

figures = pd.DataFrame(rows, columns=["split", "method", "macro F1", *LABELS])
figures = figures.set_index(["split", "method"]).round(3)
figures.to_csv(sys.stdout, sep="\t")
