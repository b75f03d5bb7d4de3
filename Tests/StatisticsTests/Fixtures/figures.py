# Works out figures.json, which StatisticsTests reads: the same quantities by other people's libraries.
# Not run by the tests. Made with Python 3.11, NumPy 2.4.6, SciPy 1.17.1, pandas 3.1.1, pingouin 0.7.0,
# statsmodels 0.15.0 and scikit-learn 1.9.1:
#
#   python3 figures.py > figures.json
import json
import warnings

import numpy as np
import pandas as pd
import pingouin as pg
from scipy import stats
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.proportion import proportion_confint

warnings.simplefilter("ignore", RuntimeWarning)
rng = np.random.default_rng(20231115)
MAXIMA = [100, 100, 100, 40, 10, 1]


def drawn_test(trainees):
    """Points of items that share a skill, in whole numbers, some of them all or nothing."""
    skill = rng.normal(size=trainees)
    columns = []
    for place, maximum in enumerate(MAXIMA):
        level = skill * (0.9 if place != 3 else -0.1) + rng.normal(size=trainees) + 0.4 * (place - 2)
        share = 1 / (1 + np.exp(-level))
        points = np.rint(share * maximum) if maximum > 1 else (share > 0.5).astype(float)
        columns.append(points)
    return np.array(columns).T.astype(int)


def with_holes(points):
    holes = rng.random(points.shape) < 0.12
    return [[None if hole else int(value) for value, hole in zip(row, gaps)]
            for row, gaps in zip(points, holes)]


class SplitMix64:
    """Steele, Lea and Flood's generator, from their paper."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)


def bootstrapped(count, statistic, seed=1, drawings=2000):
    """Percentiles of the statistic over the drawings that the seed gives."""
    generator = SplitMix64(seed)
    values = []
    for _ in range(drawings):
        places = np.array([generator.next() % count for _ in range(count)])
        values.append(statistic(places))
    # Drawings in which nothing varies have no correlation; a few of them are passed over.
    values = [value for value in values if np.isfinite(value)]
    if len(values) * 20 < drawings * 19:
        return None
    return [float(v) for v in np.quantile(values, [0.025, 0.975])]


def scipy_bootstrapped(data, statistic):
    """The same kind of interval by SciPy's own generator and many more drawings."""
    found = stats.bootstrap(data, statistic, n_resamples=20000, paired=True, vectorized=False,
                            method="percentile", rng=np.random.default_rng(7))
    ends = [float(found.confidence_interval.low), float(found.confidence_interval.high)]
    return ends if np.isfinite(ends).all() else None


def item_figures(rows):
    table = pd.DataFrame(rows, dtype=float)
    shares = table / MAXIMA
    result = []
    for place in range(len(MAXIMA)):
        here = table[place].notna()
        others = [other for other in table.columns if other != place]
        rest = table.loc[here, others].sum(axis=1) / (table.loc[here, others].notna() * [
            MAXIMA[other] for other in others]).sum(axis=1)
        points = shares.loc[here, place].to_numpy()
        rest = rest.to_numpy()
        best = np.cov(np.sort(points), np.sort(rest))[0, 1]
        figures = {
            "count": int(here.sum()),
            "facility": float(points.mean()),
            "deviation": float(points.std(ddof=1)),
            "discrimination": float(stats.pearsonr(points, rest).statistic),
            "efficiency": float(np.cov(points, rest)[0, 1] / best),
            "discriminationInterval": bootstrapped(
                len(points), lambda p: np.corrcoef(points[p], rest[p])[0, 1]),
            "discriminationByScipy": scipy_bootstrapped(
                (points, rest), lambda x, y: np.corrcoef(x, y)[0, 1]),
        }
        if MAXIMA[place] == 1:
            figures["facilityInterval"] = list(map(float, proportion_confint(
                int(points.sum()), len(points), method="wilson")))
        else:
            figures["facilityInterval"] = bootstrapped(len(points), lambda p: points[p].mean())
        result.append(figures)
    return result


def test_figures(rows):
    whole = pd.DataFrame([row for row in rows if None not in row], dtype=float)
    sums = whole.sum(axis=1)
    alpha, rounded = pg.cronbach_alpha(data=whole)
    n, k = whole.shape
    # pingouin rounds its interval to three places; this is the same formula in full.
    interval = [1 - (1 - alpha) * stats.f.ppf(q, n - 1, (n - 1) * (k - 1)) for q in (0.975, 0.025)]
    assert np.allclose(interval, rounded, atol=6e-4)
    mean = stats.ttest_1samp(sums, 0).confidence_interval()
    return {
        "rows": rows, "items": item_figures(rows), "whole": n,
        "mean": float(sums.mean()), "meanInterval": [float(mean.low), float(mean.high)],
        "deviation": float(sums.std()), "skewness": float(sums.skew()),
        "kurtosis": float(sums.kurt()),
        "quartiles": [float(v) for v in np.quantile(sums, [0.25, 0.5, 0.75])],
        "alpha": float(alpha), "alphaInterval": [float(v) for v in interval],
        "standardError": float(sums.std() * np.sqrt(1 - alpha)),
    }


def agreement_figures(first, second):
    names = sorted(set(first) | set(second))
    table = pd.crosstab(pd.Categorical(first, names), pd.Categorical(second, names), dropna=False)
    found = cohens_kappa(table.to_numpy())
    agreed = sum(a == b for a, b in zip(first, second))
    assert abs(found.kappa - cohen_kappa_score(first, second)) < 1e-12
    return {
        "first": first, "second": second, "agreed": agreed / len(first),
        "agreedInterval": list(map(float, proportion_confint(agreed, len(first), method="wilson"))),
        "kappa": float(found.kappa),
        "interval": [float(found.kappa_low), float(found.kappa_upp)],
    }


def gain_figures():
    before = np.rint(np.clip(rng.normal(52, 14, 36), 0, 100))
    after = np.rint(np.clip(before + rng.normal(9, 10, 36), 0, 100))
    pairs = stats.ttest_rel(after, before).confidence_interval()

    def effect(x, y):
        return (y.mean() - x.mean()) / np.sqrt((x.var(ddof=1) + y.var(ddof=1)) / 2)

    def normalised(x, y):
        return (y.mean() - x.mean()) / (100 - x.mean())

    # pingouin takes the same denominator for pairs, and calls it d_avg.
    assert abs(effect(before, after) - pg.compute_effsize(
        after, before, paired=True, eftype="cohen")) < 1e-9
    return {
        "before": before.astype(int).tolist(), "after": after.astype(int).tolist(),
        "difference": float((after - before).mean()),
        "differenceInterval": [float(pairs.low), float(pairs.high)],
        "effect": float(effect(before, after)),
        "effectInterval": bootstrapped(36, lambda p: effect(before[p], after[p])),
        "effectByScipy": scipy_bootstrapped((before, after), effect),
        "normalised": float(normalised(before, after)),
        "normalisedInterval": bootstrapped(36, lambda p: normalised(before[p], after[p])),
        "normalisedByScipy": scipy_bootstrapped((before, after), normalised),
    }


first = rng.choice(["fair", "near", "unfair"], 80, p=[0.5, 0.2, 0.3])
second = np.where(rng.random(80) < 0.75, first, rng.choice(["fair", "near", "unfair"], 80))
onesided = ["fair"] * 94 + ["unfair"] * 3 + ["fair"] * 2 + ["unfair"]
other = ["fair"] * 94 + ["fair"] * 3 + ["unfair"] * 2 + ["unfair"]

print(json.dumps({
    "maxima": MAXIMA,
    "student": [[p, v, float(stats.t.ppf(p, v))]
                for p in (0.025, 0.2, 0.975, 0.995) for v in (1, 2, 3, 7, 29, 30, 499, 10000)],
    "ratio": [[p, a, b, float(stats.f.ppf(p, a, b))]
              for p in (0.025, 0.5, 0.975)
              for a, b in ((1, 1), (2, 9), (29, 145), (49, 1), (499, 9980), (30, 2000))],
    "wilson": [[k, n, *map(float, proportion_confint(k, n, method="wilson"))]
               for k, n in ((0, 1), (1, 1), (0, 12), (7, 12), (30, 60), (499, 500), (500, 500))],
    "logarithmOfGamma": [[x, float(__import__("scipy.special").special.gammaln(x))]
                         for x in (0.5, 1, 1.5, 2, 7.5, 14.5, 15, 80.25, 5000)],
    "tests": [test_figures(drawn_test(41).tolist()), test_figures(with_holes(drawn_test(60)))],
    "agreements": [agreement_figures(first.tolist(), second.tolist()),
                   agreement_figures(onesided, other)],
    "gain": gain_figures(),
}, allow_nan=False, separators=(",", ":")))
