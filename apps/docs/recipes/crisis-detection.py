"""Crisis or not, from the answer to q24: a linear model beside the majority, a list of keywords, and length.

python3 crisis-detection.py data/hseg_50k_synthetic_dataset
"""
import sys

import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC
from sklearn.tree import DecisionTreeClassifier

stem = sys.argv[1]
data = pd.read_csv(f"{stem}.csv").merge(pd.read_csv(f"{stem}.labels.csv"), on="response_id")
is_crisis = data["estimated_risk_tier"] == "Crisis"  # the label, not a word that occurs in the text
text = data["q24_text"]
length = text.str.len().to_frame()
keywords = "suicide|ptsd|breakdown|devastating|unbearable"

at_random = ShuffleSplit(3, test_size=0.2, random_state=1)
by_story = GroupShuffleSplit(3, test_size=0.2, random_state=1)
splits = {
    "random": at_random.split(text),
    "unseen stories": by_story.split(text, groups=data["story_family"]),
}


def linear_model(texts, train, test):
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True),
        LinearSVC(class_weight="balanced", random_state=1),
    )
    return model.fit(texts[train], is_crisis[train]).predict(texts[test])


rows = []
for split, pairs in splits.items():
    for train, test in pairs:
        by_length = DecisionTreeClassifier(max_leaf_nodes=8, random_state=1)
        by_length.fit(length.loc[train], is_crisis[train])
        majority = DummyClassifier(strategy="most_frequent").fit(text[train], is_crisis[train])
        guesses = {
            "linear model": linear_model(text, train, test),
            "linear model, last 300 characters": linear_model(text.str[-300:], train, test),
            "length alone": by_length.predict(length.loc[test]),
            "keywords": text[test].str.contains(keywords, case=False),
            "majority": majority.predict(text[test]),
        }
        for method, guess in guesses.items():
            macro = f1_score(is_crisis[test], guess, average="macro")
            rows.append((split, method, macro, f1_score(is_crisis[test], guess)))

figures = pd.DataFrame(rows, columns=["split", "method", "macro F1", "crisis F1"])
figures = figures.groupby(["split", "method"], sort=False).mean().round(3)  # the mean of three splits
figures.to_csv(sys.stdout, sep="\t")
