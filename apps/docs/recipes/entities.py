"""Organizations, stressors, help, symptoms: a tagger of words beside a dictionary of the phrases seen in training.

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
spans = pd.read_json(f"{stem}.annotations.jsonl", lines=True).query("question == 'q24'")
data = data.merge(spans, on="response_id").sample(3000, random_state=1, ignore_index=True)


def tokens(text):
    return [(match.group(), match.start()) for match in re.finditer(r"\w+|[^\w\s]", text)]


def labels(record):
    """One label a token, O where no span covers it."""
    of = lambda at: next((s["label"] for s in record.spans if s["start"] <= at < s["end"]), "O")
    return [of(at) for _, at in tokens(record.q24_text)]


def features(words):
    """What a tagger may look at: the word, its shape, its neighbours."""
    padded = ["<", "<", *words, ">", ">"]
    for i, word in enumerate(words, start=2):
        shape = "digit" if word.isdigit() else "capital" if word[0].isupper() else "small"
        around = {f"{d}:{padded[i + d].lower()}" for d in (-2, -1, 0, 1, 2)}
        yield [*around, f"shape:{shape}", f"suffix:{word[-3:]}", f"pair:{padded[i - 1]} {word}", f"pair:{word} {padded[i + 1]}"]


def dictionary_labels(words, phrases):
    """The longest phrase of the dictionary at each place."""
    found, i = [], 0
    while i < len(words):
        size = next((n for n in range(12, 0, -1) if tuple(words[i : i + n]) in phrases), None)
        found += [phrases[tuple(words[i : i + size])]] * size if size else ["O"]
        i += size or 1
    return found


data["words"] = [[word for word, _ in tokens(text)] for text in data["q24_text"]]
data["labels"] = [labels(record) for record in data.itertuples()]
splits = {
    "random": ShuffleSplit(1, test_size=0.2, random_state=1).split(data),
    "unseen stories": GroupShuffleSplit(1, test_size=0.2, random_state=1).split(data, groups=data["story_family"]),
    "unseen organizations": GroupShuffleSplit(1, test_size=0.2, random_state=1).split(data, groups=data["organization_name"]),
}
hasher = FeatureHasher(2**18, input_type="string")
each_token = lambda records: (one for words in records["words"] for one in features(words))

rows = []
for split, [(train, test)] in splits.items():
    known, new = data.loc[train], data.loc[test]
    truth = new["labels"].explode()
    tagger = SGDClassifier(alpha=1e-6, random_state=1).fit(hasher.transform(each_token(known)), known["labels"].explode())
    phrases = {
        tuple(word for word, _ in tokens(span["text"])): span["label"] for record in known["spans"] for span in record
    }
    guesses = {
        "tagger": tagger.predict(hasher.transform(each_token(new))),
        "dictionary": [label for words in new["words"] for label in dictionary_labels(words, phrases)],
        "majority": ["O"] * len(truth),
    }
    for method, guess in guesses.items():
        scores = f1_score(truth, guess, labels=LABELS, average=None, zero_division=0)
        rows.append((split, method, scores.mean(), *scores))

figures = pd.DataFrame(rows, columns=["split", "method", "macro F1", *LABELS]).set_index(["split", "method"]).round(3)
figures.to_csv(sys.stdout, sep="\t")
