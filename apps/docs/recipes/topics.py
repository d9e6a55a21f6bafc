"""Topics found without labels, held against the theme that each account was written for.

python3 topics.py data/hseg_50k_synthetic_dataset
"""
import sys

import numpy as np
import pandas as pd
from sklearn.decomposition import NMF, LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics import v_measure_score
from sklearn.model_selection import GroupKFold, KFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

stem = sys.argv[1]
data = pd.read_csv(f"{stem}.csv").merge(pd.read_csv(f"{stem}.labels.csv"), on="response_id")
text, theme = data["q24_text"], data["theme_category"]

words = dict(max_features=1000, min_df=5, max_df=0.3, stop_words="english")
weights = TfidfVectorizer(sublinear_tf=True, **words).fit_transform(text)
counts = CountVectorizer(**words).fit_transform(text)

topics = 6  # as many as there are categories of the survey
nmf = NMF(topics, init="nndsvd", max_iter=400, random_state=1)
lda = LatentDirichletAllocation(topics, random_state=1)
taught = make_pipeline(TfidfVectorizer(min_df=3, sublinear_tf=True), LinearSVC(random_state=1))
at_random = KFold(3, shuffle=True, random_state=1)
by_story = GroupKFold(3)
found = {
    "NMF": nmf.fit_transform(weights).argmax(axis=1),
    "LDA": lda.fit_transform(counts).argmax(axis=1),
    "random topics": np.random.default_rng(1).integers(topics, size=len(text)),
    # What a model finds that was shown the themes of other accounts, or of other stories.
    "taught, random split": cross_val_predict(taught, text, theme, cv=at_random),
    "taught, unseen stories": cross_val_predict(
        taught, text, theme, cv=by_story, groups=data["story_family"]
    ),
}

# 1: the topics are the theme, or the domain, under another name; 0: they say nothing about it.
rows = [
    (method, v_measure_score(theme, topic), v_measure_score(data["domain"], topic))
    for method, topic in found.items()
]
figures = pd.DataFrame(rows, columns=["method", "V-measure, theme", "V-measure, domain"])
figures = figures.set_index("method").round(3)
figures.to_csv(sys.stdout, sep="\t")
