"""The five tiers as five degrees of sentiment, from the answer to q24.

python3 sentiment.py data/hseg_50k_synthetic_dataset
"""
import sys

import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC
from sklearn.tree import DecisionTreeClassifier

sentiment = {"Crisis": 0, "At_Risk": 1, "Mixed": 2, "Safe": 3, "Thriving": 4}

stem = sys.argv[1]
data = pd.read_csv(f"{stem}.csv").merge(pd.read_csv(f"{stem}.labels.csv"), on="response_id")
text = data["q24_text"]
label = data["estimated_risk_tier"].map(sentiment)
length = text.str.len().to_frame()
good = "supportive|helpful|positive|thriving|excellent"
bad = "suicide|ptsd|breakdown|crisis|devastating|unbearable"

at_random = ShuffleSplit(3, test_size=0.2, random_state=1)
by_story = GroupShuffleSplit(3, test_size=0.2, random_state=1)
splits = {
    "random": at_random.split(text),
    "unseen stories": by_story.split(text, groups=data["story_family"]),
}


def by_keywords(texts, otherwise):
    """Crisis or Thriving where one of their words stands, the commonest tier elsewhere."""
    guess = pd.Series(otherwise, index=texts.index)
    guess[texts.str.contains(good, case=False)] = sentiment["Thriving"]
    guess[texts.str.contains(bad, case=False)] = sentiment["Crisis"]
    return guess


rows = []
for split, pairs in splits.items():
    for train, test in pairs:
        model = make_pipeline(
            TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True),
            LinearSVC(class_weight="balanced", random_state=1),
        ).fit(text[train], label[train])
        majority = DummyClassifier(strategy="most_frequent").fit(text[train], label[train])
        by_length = DecisionTreeClassifier(max_leaf_nodes=8, random_state=1)
        by_length.fit(length.loc[train], label[train])
        guesses = {
            "linear model": model.predict(text[test]),
            "length alone": by_length.predict(length.loc[test]),
            "keywords": by_keywords(text[test], otherwise=label[train].mode()[0]),
            "majority": majority.predict(text[test]),
        }
        for method, guess in guesses.items():
            macro = f1_score(label[test], guess, average="macro")
            crisis = f1_score(label[test] == sentiment["Crisis"], guess == sentiment["Crisis"])
            rows.append((split, method, macro, crisis, accuracy_score(label[test], guess)))

figures = pd.DataFrame(rows, columns=["split", "method", "macro F1", "crisis F1", "accuracy"])
figures = figures.groupby(["split", "method"], sort=False).mean().round(3)
figures.to_csv(sys.stdout, sep="\t")
