"""scipy: sparse matrices, interpolators, distributions, rotations, trees, and results."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from scipy import cluster, integrate, interpolate, optimize, signal, sparse, spatial, special, stats

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.rows.survey import Make

X = np.arange(8.0)
Y = np.sin(X)
GRID = (X, X)
POINTS = np.random.RandomState(0).rand(12, 2)
VALUES = POINTS[:, 0]
FORMATS = ("csr", "csc", "coo", "lil", "dok", "bsr", "dia")


def objects() -> Iterator[tuple[str, Make]]:
    """Yield objects of every family, and every frozen distribution."""
    yield from MADE.items()
    for form in FORMATS:
        yield f"matrix-{form}", partial(sparse.eye, 3, format=form)
        yield f"array-{form}", partial(sparse.eye_array, 3, format=form)
    for name in sorted(vars(stats)):
        kind = getattr(stats, name)
        if isinstance(kind, (stats.rv_continuous, stats.rv_discrete)):
            yield f"distribution-{name}", partial(list, [kind])
            yield f"frozen-{name}", partial(kind, *[2.5] * kind.numargs)
    for name, test in TESTS.items():
        yield f"test-{name}", test
    for method in ("RK23", "RK45", "DOP853", "Radau", "BDF", "LSODA"):
        yield f"dense-{method}", partial(integrate.solve_ivp, np.multiply, (0, 1), [1.0], method, dense_output=True)


MADE: dict[str, Make] = {
    "interp1d": lambda: interpolate.interp1d(X, Y),
    "interp1d-cubic": lambda: interpolate.interp1d(X, Y, kind="cubic"),
    "interp1d-nearest": lambda: interpolate.interp1d(X, Y, kind="nearest", fill_value="extrapolate"),
    "interp1d-previous": lambda: interpolate.interp1d(X, Y, kind="previous", bounds_error=False, fill_value=(0, 1)),
    "univariate": lambda: interpolate.UnivariateSpline(X, Y),
    "interpolated": lambda: interpolate.InterpolatedUnivariateSpline(X, Y),
    "least-squares": lambda: interpolate.LSQUnivariateSpline(X, Y, [3.0]),
    "b-spline": lambda: interpolate.make_interp_spline(X, Y),
    "cubic": lambda: interpolate.CubicSpline(X, Y),
    "hermite": lambda: interpolate.CubicHermiteSpline(X, Y, Y),
    "pchip": lambda: interpolate.PchipInterpolator(X, Y),
    "akima": lambda: interpolate.Akima1DInterpolator(X, Y),
    "pp": lambda: interpolate.PPoly(np.ones((2, 7)), X),
    "bernstein": lambda: interpolate.BPoly(np.ones((2, 7)), X),
    "nd-pp": lambda: interpolate.NdPPoly(np.ones((2, 2, 7, 7)), GRID),
    "nd-b": lambda: interpolate.NdBSpline(([0, 0, 1, 1.0],) * 2, np.ones((2, 2)), 1),
    "krogh": lambda: interpolate.KroghInterpolator(X, Y),
    "barycentric": lambda: interpolate.BarycentricInterpolator(X, Y),
    "grid": lambda: interpolate.RegularGridInterpolator(GRID, np.ones((8, 8))),
    "grid-cubic": lambda: interpolate.RegularGridInterpolator(GRID, np.ones((8, 8)), method="cubic"),
    "rbf": lambda: interpolate.Rbf(X, Y),
    "rbf-interpolator": lambda: interpolate.RBFInterpolator(POINTS, VALUES),
    "rbf-neighbours": lambda: interpolate.RBFInterpolator(POINTS, VALUES, neighbors=5),
    "nearest": lambda: interpolate.NearestNDInterpolator(POINTS, VALUES),
    "linear": lambda: interpolate.LinearNDInterpolator(POINTS, VALUES),
    "smooth": lambda: interpolate.CloughTocher2DInterpolator(POINTS, VALUES),
    "rect": lambda: interpolate.RectBivariateSpline(X, X, np.ones((8, 8))),
    "smooth-bivariate": lambda: interpolate.SmoothBivariateSpline(*POINTS.T, VALUES, kx=1, ky=1),
    "rational": lambda: interpolate.AAA(X, Y),
    "tck": lambda: interpolate.splrep(X, Y),
    "kd": lambda: spatial.KDTree(POINTS),
    "ckd": lambda: spatial.cKDTree(POINTS),
    "hull": lambda: spatial.ConvexHull(POINTS),
    "voronoi": lambda: spatial.Voronoi(POINTS),
    "rotation": lambda: spatial.transform.Rotation.from_euler("z", 90, degrees=True),
    "rotations": lambda: spatial.transform.Rotation.from_euler("z", [90, 1], degrees=True),
    "rigid": lambda: spatial.transform.RigidTransform.identity(),
    "slerp": lambda: spatial.transform.Slerp([0, 1], spatial.transform.Rotation.from_euler("z", [90, 1])),
    "rotation-spline": lambda: spatial.transform.RotationSpline(
        [0, 1], spatial.transform.Rotation.from_euler("z", [9, 1])
    ),
    "kde": lambda: stats.gaussian_kde(Y),
    "ttest": lambda: stats.ttest_ind(X, Y),
    "pearson": lambda: stats.pearsonr(X, Y),
    "regression": lambda: stats.linregress(X, Y),
    "described": lambda: stats.describe(X),
    "mode": lambda: stats.mode(X),
    "multivariate": lambda: stats.multivariate_normal([0, 0], np.eye(2)),
    "dirichlet": lambda: stats.dirichlet([1.0, 2.0]),
    "wishart": lambda: stats.wishart(2, np.eye(2)),
    "histogram": lambda: stats.rv_histogram(np.histogram(X)),
    "discrete": lambda: stats.rv_discrete(values=([0, 1], [0.5, 0.5])),
    "sobol": lambda: stats.qmc.Sobol(2),
    "halton": lambda: stats.qmc.Halton(2),
    "cdf": lambda: stats.ecdf(X),
    "cdf-function": lambda: stats.ecdf(X).cdf,
    "covariance": lambda: stats.Covariance.from_diagonal([1.0, 2.0]),
    "minimum": lambda: optimize.minimize_scalar(np.square),
    "root": lambda: optimize.root_scalar(np.sin, bracket=[3, 4]),
    "bounds": lambda: optimize.Bounds([0], [1]),
    "constraint": lambda: optimize.LinearConstraint([[1]], 0, 1),
    "solution": lambda: integrate.solve_ivp(np.multiply, (0, 1), [1.0], dense_output=False),
    "filter": lambda: signal.butter(2, 0.5),
    "transfer": lambda: signal.TransferFunction([1], [1, 2]),
    "gains": lambda: signal.ZerosPolesGain([1], [1], 1),
    "states": lambda: signal.StateSpace(1, 1, 1, 1),
    "digital": lambda: signal.dlti([1], [1, 2]),
    "polynomial": lambda: special.legendre(2),
    "hierarchy": lambda: cluster.hierarchy.linkage(POINTS),
    "cluster-tree": lambda: cluster.hierarchy.to_tree(cluster.hierarchy.linkage(POINTS)),
    "disjoint": lambda: cluster.hierarchy.DisjointSet([1, 2]),
    "operator": lambda: sparse.linalg.aslinearoperator(np.eye(2)),
    "functions": lambda: [special.expit, special.logit, special.gamma, stats.zscore, spatial.distance.cosine],
    "distances": lambda: [spatial.distance.euclidean, spatial.distance.cdist, stats.pearsonr, stats.spearmanr],
}
COUNTS = np.array([[7, 17], [15, 5]])
TESTS: dict[str, Make] = {
    **{
        name: partial(getattr(stats, name), X, Y)
        for name in (
            *("spearmanr", "kendalltau", "weightedtau", "f_oneway", "kruskal", "mannwhitneyu", "ks_2samp", "ranksums"),
            *("levene", "bartlett", "fligner", "ansari", "mood", "brunnermunzel", "wilcoxon", "siegelslopes"),
            *("theilslopes", "epps_singleton_2samp", "alexandergovern", "cramervonmises_2samp", "median_test"),
            "logrank",
            "somersd",
        )
    },
    "pointbiserialr": lambda: stats.pointbiserialr(X > 3, Y),
    "anderson-ksamp": lambda: stats.anderson_ksamp([X, Y], variant="midrank", method=stats.PermutationMethod(9)),
    "dunnett": lambda: stats.dunnett(X, Y, control=X + 1, random_state=0),
    "permutation": lambda: stats.permutation_test((X,), np.mean, n_resamples=9, permutation_type="samples"),
    "bootstrap": lambda: stats.bootstrap((X,), np.mean, n_resamples=9),
    "monte-carlo": lambda: stats.monte_carlo_test(X, stats.norm.rvs, np.mean, n_resamples=9),
    "shapiro": lambda: stats.shapiro(Y),
    "normal": lambda: stats.normaltest(np.sin(np.arange(30.0))),
    "skewness": lambda: stats.skewtest(X),
    "kurtosis": lambda: stats.kurtosistest(np.sin(np.arange(30.0))),
    "quantile": lambda: stats.quantile_test(X),
    "kolmogorov": lambda: stats.kstest(Y, "norm"),
    "cramer": lambda: stats.cramervonmises(Y, "norm"),
    "chi-squared": lambda: stats.chisquare(X + 1),
    "contingency": lambda: stats.chi2_contingency(COUNTS),
    "fisher": lambda: stats.fisher_exact(COUNTS),
    "barnard": lambda: stats.barnard_exact(COUNTS),
    "boschloo": lambda: stats.boschloo_exact(COUNTS),
    "crosstab": lambda: stats.contingency.crosstab(["a", "b"], ["x", "y"]),
    "risk": lambda: stats.contingency.relative_risk(1, 9, 2, 9),
    "odds": lambda: stats.contingency.odds_ratio(COUNTS),
    "binomial": lambda: stats.binomtest(3, 9),
    "poisson": lambda: stats.poisson_means_test(3, 9, 4, 9),
    "page": lambda: stats.page_trend_test([[1, 2, 3], [1, 3, 2], [1, 2, 3]]),
    "friedman": lambda: stats.friedmanchisquare(X, Y, X + Y),
    "tukey": lambda: stats.tukey_hsd(X, Y),
    "means": lambda: stats.bayes_mvs(Y),
    "binned": lambda: [stats.binned_statistic(X, Y), stats.binned_statistic_2d(X, Y, Y, "mean", 2)],
    "binned-many": lambda: stats.binned_statistic_dd(POINTS, VALUES, bins=2),
    "frequencies": lambda: [stats.cumfreq(X), stats.relfreq(X)],
    "clipped": lambda: stats.sigmaclip(X),
    "methods": lambda: [stats.BootstrapMethod(), stats.MonteCarloMethod(), stats.PermutationMethod()],
    "sensitivity": lambda: stats.sobol_indices(func=ishigami, n=8, dists=[stats.uniform()] * 3, rng=0),
    "boundary": lambda: integrate.solve_bvp(slope, ends, X, np.zeros((2, 8))),
    "cubature": lambda: integrate.cubature(np.sin, [0], [1]),
    "qmc": lambda: integrate.qmc_quad(np.sum, 0, 1, n_points=8),
    "rich": lambda: optimize.elementwise.find_root(np.sin, (3, 4)),
}


def ishigami(x: np.ndarray) -> np.ndarray:
    return np.sin(x[0]) + 7 * np.sin(x[1]) ** 2 + 0.1 * x[2] ** 4 * np.sin(x[0])


def slope(_x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.vstack((y[1], -y[0]))


def ends(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.array([a[0], b[0] - 1])
