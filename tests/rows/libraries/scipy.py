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
