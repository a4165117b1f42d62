"""Trained models as scikit-learn and torch save them; the torch ones where torch is installed."""

from __future__ import annotations

import importlib.util
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import integrate, optimize
from sklearn import (
    calibration,
    cluster,
    compose,
    datasets,
    decomposition,
    ensemble,
    feature_extraction,
    feature_selection,
    gaussian_process,
    impute,
    inspection,
    isotonic,
    linear_model,
    manifold,
    mixture,
    model_selection,
    multiclass,
    naive_bayes,
    neighbors,
    neural_network,
    pipeline,
    preprocessing,
    svm,
    tree,
)

from tests.support.ordinary import dumped, pickled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Writer = Callable[[Path], object]

RANDOM = np.random.default_rng(0)
X = RANDOM.normal(size=(40, 4))
Y = (X[:, 0] > 0).astype(int)
POSITIVE = np.abs(X)
TEXTS = ["a model of words", "words of a model", "another text", "more words"] * 10

CLASSIFIERS: tuple[Any, ...] = (
    calibration.CalibratedClassifierCV(linear_model.LogisticRegression(), cv=2),
    ensemble.AdaBoostClassifier(n_estimators=2),
    ensemble.BaggingClassifier(n_estimators=2),
    ensemble.ExtraTreesClassifier(n_estimators=2),
    ensemble.GradientBoostingClassifier(n_estimators=2),
    ensemble.HistGradientBoostingClassifier(max_iter=2),
    ensemble.RandomForestClassifier(n_estimators=2),
    ensemble.StackingClassifier([("tree", tree.DecisionTreeClassifier())], cv=2),
    ensemble.VotingClassifier([("tree", tree.DecisionTreeClassifier()), ("line", linear_model.LogisticRegression())]),
    gaussian_process.GaussianProcessClassifier(1.0 * gaussian_process.kernels.RBF()),
    linear_model.LogisticRegression(),
    linear_model.RidgeClassifier(),
    linear_model.SGDClassifier(),
    multiclass.OneVsRestClassifier(svm.LinearSVC()),
    naive_bayes.GaussianNB(),
    neighbors.KNeighborsClassifier(algorithm="kd_tree"),
    neighbors.KNeighborsClassifier(algorithm="ball_tree"),
    neighbors.KNeighborsClassifier(algorithm="brute", metric="cosine"),
    neural_network.MLPClassifier((4,), max_iter=5),
    neural_network.MLPClassifier((4,), solver="sgd", max_iter=5),
    svm.SVC(probability=False),
    tree.DecisionTreeClassifier(),
    model_selection.GridSearchCV(svm.SVC(), {"C": [1, 2]}, cv=2),
    model_selection.RandomizedSearchCV(tree.DecisionTreeClassifier(), {"max_depth": [1, 2]}, n_iter=2, cv=2),
    pipeline.make_pipeline(preprocessing.StandardScaler(), linear_model.LogisticRegression()),
    pipeline.make_pipeline(
        impute.SimpleImputer(), decomposition.PCA(2), ensemble.RandomForestClassifier(n_estimators=2)
    ),
    pipeline.make_pipeline(feature_selection.SelectKBest(k=2), svm.SVC()),
    pipeline.make_pipeline(
        preprocessing.FunctionTransformer(np.log1p), preprocessing.MinMaxScaler(), tree.DecisionTreeClassifier()
    ),
    pipeline.make_pipeline(
        compose.ColumnTransformer(
            [("scale", preprocessing.StandardScaler(), [0, 1]), ("bins", preprocessing.KBinsDiscretizer(3), [2])]
        ),
        linear_model.LogisticRegression(),
    ),
)
REGRESSORS: tuple[Any, ...] = (
    ensemble.RandomForestRegressor(n_estimators=2),
    ensemble.GradientBoostingRegressor(n_estimators=2),
    ensemble.HistGradientBoostingRegressor(max_iter=2),
    gaussian_process.GaussianProcessRegressor(),
    linear_model.LinearRegression(),
    linear_model.Lasso(),
    linear_model.ElasticNetCV(cv=2),
    linear_model.HuberRegressor(),
    neighbors.KNeighborsRegressor(),
    svm.SVR(),
)
OTHERS: tuple[Any, ...] = (
    cluster.KMeans(2, n_init=1),
    cluster.MiniBatchKMeans(2, n_init=1),
    cluster.DBSCAN(),
    cluster.AgglomerativeClustering(2),
    decomposition.PCA(2),
    decomposition.NMF(2, max_iter=10),
    decomposition.TruncatedSVD(2),
    decomposition.LatentDirichletAllocation(2, max_iter=2),
    ensemble.IsolationForest(n_estimators=2),
    manifold.TSNE(perplexity=5, max_iter=250),
    mixture.GaussianMixture(2),
    neighbors.KernelDensity(),
    neighbors.LocalOutlierFactor(),
    neighbors.NearestNeighbors(),
    preprocessing.OneHotEncoder(),
    preprocessing.PolynomialFeatures(),
    preprocessing.QuantileTransformer(n_quantiles=5),
    preprocessing.RobustScaler(),
    preprocessing.StandardScaler(),
    svm.OneClassSVM(),
)
WORDS: tuple[Any, ...] = (
    feature_extraction.text.CountVectorizer(),
    feature_extraction.text.TfidfVectorizer(ngram_range=(1, 2)),
    feature_extraction.text.HashingVectorizer(),
    pipeline.make_pipeline(feature_extraction.text.TfidfVectorizer(), naive_bayes.MultinomialNB()),
    pipeline.make_pipeline(feature_extraction.text.TfidfVectorizer(), linear_model.SGDClassifier()),
)


def estimators() -> dict[str, Writer]:
    """Return a writer for every fitted estimator, by pickle and by joblib in turn."""
    files: dict[str, Writer] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fitted = [
            *(model.fit(X if "Nb" not in type(model).__name__ else POSITIVE, Y) for model in CLASSIFIERS),
            *(
                model.fit(X[:, 0] if isinstance(model, isotonic.IsotonicRegression) else X, X[:, 1])
                for model in REGRESSORS
            ),
            *(model.fit(POSITIVE) for model in OTHERS),
            *(model.fit(TEXTS, [0, 1, 0, 1] * 10) for model in WORDS),
        ]
    for number, model in enumerate(fitted):
        name = f"{type(model).__name__}-{number}"
        files[f"{name}.joblib"] = dumped(model)
        files[f"{name}.pkl"] = pickled(model, number % 4 + 2)
    files["bundle.pkl.gz"] = dumped({"model": fitted[0], "columns": ["a", "b"], "score": 0.9})
    for name, result in _results().items():
        files |= {f"result-{name}-{protocol}.pkl": pickled(result, protocol) for protocol in (2, 5)}
    return files


def _results() -> dict[str, Any]:
    """Return dictionaries whose items are attributes as well."""
    forest = ensemble.RandomForestRegressor(n_estimators=2).fit(X, X[:, 1])
    return {
        "bunch": datasets.load_iris(as_frame=True),
        "images": datasets.load_digits(),
        "importance": inspection.permutation_importance(forest, X, X[:, 1], n_repeats=2),
        "dependence": inspection.partial_dependence(forest, X, [0]),
        "optimum": optimize.minimize(np.linalg.norm, [1.0, 2.0], method="BFGS"),
        "integral": integrate.solve_ivp(np.negative, (0, 1), [1.0]),
        "root": optimize.root_scalar(np.sin, bracket=(1, 4)),
    }


def checkpoints() -> dict[str, Writer]:
    """Return a writer for everything that `torch.save` is given, as a zip archive and as a legacy stream."""
    if importlib.util.find_spec("torch") is None:
        return {}
    files: dict[str, Writer] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = torch_values()
    for name, value in values.items():
        files[f"torch-{name}.pt"] = torch_saved(value)
        files[f"torch-{name}-legacy.pt"] = torch_saved(value, _use_new_zipfile_serialization=False)
    files["pytorch_model.bin"] = files["torch-state.pt"]
    files["epoch=3-step=100.ckpt"] = files["torch-checkpoint.pt"]
    files["rng_state.pth"] = files["torch-states.pt"]
    state = values["state"]
    return files | {"torch-pickled.pkl": pickled(state), "torch-in-joblib.joblib": dumped(state)}


def torch_saved(value: Any, **options: Any) -> Writer:
    import torch

    return lambda path: torch.save(value, path, **options)


def torch_values() -> dict[str, Any]:
    """Return what people give to `torch.save`."""
    import random
    from argparse import Namespace

    import torch
    from torch import nn

    torch.manual_seed(0)
    network = nn.Sequential(
        nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.LazyLinear(3), nn.Dropout()
    )
    network(torch.zeros(2, 1, 8, 8)).sum().backward()
    optimizers = {
        "adam": torch.optim.AdamW(network.parameters()),
        "sgd": torch.optim.SGD(network.parameters(), lr=0.1, momentum=0.9),
    }
    for optimizer in optimizers.values():
        optimizer.step()
    schedule = torch.optim.lr_scheduler.StepLR(optimizers["sgd"], 5)
    kinds = (torch.float16, torch.bfloat16, torch.int8, torch.bool, torch.complex64)
    numpy_state = np.random.RandomState(0).get_state()
    sparse = torch.sparse_coo_tensor(torch.tensor([[0, 1], [1, 0]]), torch.tensor([1.0, 2.0]), (2, 2))
    return {
        "state": network.state_dict(),
        "network": network,
        "transformer": nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, batch_first=True), 1),
        "recurrent": nn.LSTM(3, 4, bidirectional=True),
        "embedding": nn.ModuleDict({"words": nn.Embedding(5, 3), "list": nn.ModuleList([nn.Linear(3, 2), nn.GELU()])}),
        "tensor": torch.arange(6.0).reshape(2, 3),
        "tensors": [torch.zeros(2, dtype=kind) for kind in kinds],
        "view": torch.arange(10)[2:6:2],
        "sparse": sparse,
        "parameter": nn.Parameter(torch.ones(2)),
        "states": {
            "torch": torch.get_rng_state(),
            "python": random.getstate(),
            "numpy": numpy_state,
        },
        **{name: optimizer.state_dict() for name, optimizer in optimizers.items()},
        "checkpoint": {
            "epoch": 3,
            "model_state_dict": network.state_dict(),
            "optimizer_state_dict": optimizers["adam"].state_dict(),
            "scheduler": schedule.state_dict(),
            "loss": np.float64(0.25),
            "history": [0.5, 0.25],
            "args": Namespace(lr=0.1, name="run", type=float, act=nn.functional.relu, norm=nn.LayerNorm),
            "dtypes": Namespace(cuda=torch.bfloat16, cpu=torch.float32, half=torch.float16, float=float, int=int),
            "layers": {"to": nn.Linear(1, 1), "float": torch.float64, "eval": nn.functional.relu},
            "device": torch.device("cpu"),
            "dtype": torch.float32,
            "shape": torch.Size([2, 3]),
        },
    }
