"""The allow-list, compiled from `modelsec/data`; written by `python -m modelsec.policy --write`."""
# ruff: noqa: E501 - a row is one line

from __future__ import annotations

SHAPES: tuple[tuple[str, str, str, bool, bool, bool, bool], ...] = (
    ("class", "", "attributes", False, False, False, False),
    ("class", "", "attributes", False, False, True, False),
    ("class", "", "attributes", False, True, False, False),
    ("class", "", "attributes", True, False, False, False),
    ("class", "", "boosting-catboost", False, False, False, False),
    ("class", "", "boosting-lightgbm", False, False, False, False),
    ("class", "", "boosting-xgboost", False, False, False, False),
    ("class", "", "bytes-in-memory", False, False, False, False),
    ("class", "", "hub-batch", False, False, False, False),
    ("class", "", "hub-configuration", False, False, False, False),
    ("class", "", "hub-dictionary", False, False, False, False),
    ("class", "", "hub-image", False, False, False, False),
    ("class", "", "hub-metadata", False, False, False, False),
    ("class", "", "hub-node", False, False, False, False),
    ("class", "", "hub-part", False, False, False, False),
    ("class", "", "hub-settings", False, False, False, False),
    ("class", "", "hub-slicer", False, False, False, False),
    ("class", "", "hub-tokenizer", False, False, False, False),
    ("class", "", "language-saved", False, False, False, False),
    ("class", "", "language-saved", True, False, False, False),
    ("class", "", "literal", False, False, False, False),
    ("class", "", "networkx-edges", False, False, False, False),
    ("class", "", "none", True, False, False, False),
    ("class", "", "numpy-array-wrapper", False, False, True, True),
    ("class", "", "pandas-arrow", False, False, True, True),
    ("class", "", "pandas-dtype", False, False, True, True),
    ("class", "", "pandas-sparse", False, False, True, True),
    ("class", "", "pandas-state", False, False, False, False),
    ("class", "", "pandas-state", False, False, True, True),
    ("class", "", "scipy-distribution", False, False, True, False),
    ("class", "", "scipy-hull", False, False, True, False),
    ("class", "", "scipy-namespace", False, False, True, False),
    ("class", "", "scipy-slots", False, False, False, False),
    ("class", "", "scipy-slots", False, False, True, False),
    ("class", "", "scipy-spline", False, False, True, False),
    ("class", "", "scipy-tree", False, False, True, True),
    ("class", "", "sklearn-compiled", False, False, False, False),
    ("class", "", "sklearn-compiled", False, False, True, False),
    ("class", "", "sklearn-estimator", False, False, False, False),
    ("class", "", "sklearn-estimator", False, False, True, False),
    ("class", "", "sklearn-estimator", True, False, False, False),
    ("class", "", "sklearn-inner-model", False, False, False, False),
    ("class", "", "sklearn-memory", False, False, False, False),
    ("class", "", "sklearn-nodes", False, False, True, False),
    ("class", "", "sklearn-thresholds", False, False, True, False),
    ("class", "", "sklearn-versioned", False, False, False, False),
    ("class", "", "slots", False, False, False, False),
    ("class", "", "statsmodels-bunch", True, False, False, False),
    ("class", "", "statsmodels-data", False, False, False, False),
    ("class", "", "statsmodels-likelihood", False, False, False, False),
    ("class", "", "statsmodels-wrapper", False, False, False, False),
    ("class", "", "tame-state", False, False, True, True),
    ("class", "", "text-in-memory", False, False, False, False),
    ("class", "", "torch-dimension", False, False, True, False),
    ("class", "", "torch-graph", False, False, False, False),
    ("class", "", "torch-handle", False, False, True, False),
    ("class", "", "torch-heads", False, False, False, False),
    ("class", "", "torch-hook", False, False, True, False),
    ("class", "", "torch-metric", False, False, False, False),
    ("class", "", "torch-metric", False, True, False, False),
    ("class", "", "torch-module", False, False, False, False),
    ("class", "", "torch-module", False, False, True, False),
    ("class", "", "torch-module", False, True, False, False),
    ("class", "", "torch-optimizer", False, False, False, False),
    ("class", "", "torch-optimizer", False, False, True, False),
    ("class", "", "torch-properties", False, False, False, False),
    ("class", "", "torch-recurrent", False, False, True, False),
    ("class", "", "torch-script-object", False, False, False, False),
    ("class", "", "torch-storage-info", False, False, False, False),
    ("class", "", "torch-wrapped-partial", False, False, False, False),
    ("class", "", "values", False, False, True, False),
    ("class", "any", "", False, False, False, False),
    ("class", "any", "", False, False, True, True),
    ("class", "any", "attributes", False, False, False, False),
    ("class", "bytes", "", False, False, True, True),
    ("class", "factory", "", True, False, False, False),
    ("class", "fraction", "", False, False, True, True),
    ("class", "generic-alias", "none", False, False, False, False),
    ("class", "hashed", "", True, False, False, False),
    ("class", "hashed", "attributes", True, False, False, False),
    ("class", "iterated", "iterator-place", False, True, False, False),
    ("class", "iterators", "iterators-state", False, True, False, False),
    ("class", "language-tokenizer", "bytes", False, False, False, False),
    ("class", "literal", "", False, False, False, False),
    ("class", "literal", "", False, False, True, False),
    ("class", "literal", "", False, False, True, True),
    ("class", "literal", "attributes", False, False, False, False),
    ("class", "literal", "bytes", False, False, False, False),
    ("class", "literal", "none", False, False, True, True),
    ("class", "literal", "tame-state", False, False, True, False),
    ("class", "none", "", False, False, False, False),
    ("class", "none", "", False, False, True, False),
    ("class", "none", "attributes", False, False, False, False),
    ("class", "none", "attributes", False, False, True, False),
    ("class", "none", "attributes", True, False, False, False),
    ("class", "none", "bytes", False, False, False, False),
    ("class", "none", "literal", False, False, True, False),
    ("class", "none", "pandas-state", False, False, True, True),
    ("class", "none", "tame-state", False, False, True, True),
    ("class", "numbered", "", False, True, False, False),
    ("class", "numpy-dtype", "numpy-dtype-state", False, False, True, True),
    ("class", "pandas-manager", "pandas-manager-state", False, False, True, True),
    ("class", "pandas-placement", "", False, False, True, True),
    ("class", "pandas-timestamp", "", False, False, True, True),
    ("class", "partial", "partial-state", False, True, True, False),
    ("class", "plain", "", False, False, False, False),
    ("class", "plain", "", False, False, True, False),
    ("class", "plain", "", True, False, False, False),
    ("class", "plain", "attributes", False, False, False, False),
    ("class", "plain", "bytes", False, False, False, False),
    ("class", "plain", "tame-state", False, False, True, False),
    ("class", "product", "iterator-places", False, True, False, False),
    ("class", "queue", "attributes", True, False, False, False),
    ("class", "repeated", "", False, True, False, False),
    ("class", "set", "", False, False, True, True),
    ("class", "set", "", True, False, False, False),
    ("class", "sklearn-new-tree", "sklearn-tree", False, False, True, False),
    ("class", "statsmodels-compiled", "statsmodels-compiled-state", False, False, False, False),
    ("class", "statsmodels-smoother", "statsmodels-compiled-state", False, False, False, False),
    ("class", "struct-time", "", False, False, True, False),
    ("class", "text", "", False, False, True, True),
    ("class", "text", "attributes", False, False, False, False),
    ("class", "time-offset", "tame-state", False, False, True, True),
    ("class", "time-zone", "", False, False, True, True),
    ("class", "time-zone-file", "time-zone-tables", False, False, True, True),
    ("class", "torch-device", "", False, False, True, True),
    ("class", "torch-generator", "torch-generator-state", False, False, True, False),
    ("class", "torch-packed", "", False, False, False, False),
    ("class", "torch-returned", "", False, False, False, False),
    ("class", "torch-size", "", False, False, True, True),
    ("class", "type-of-constant", "", False, True, True, False),
    ("class", "values", "", False, False, False, False),
    ("class", "values", "", False, False, True, True),
    ("class", "values", "pandas-dtype", False, False, True, True),
    ("class", "values", "tame-state", False, False, True, True),
    ("class", "values", "values", False, False, True, True),
    ("enum", "enum", "", False, False, True, True),
    ("function", "array", "", False, False, True, True),
    ("function", "bytes", "", False, False, True, True),
    ("function", "cython", "cython-state", False, False, True, True),
    ("function", "cython", "pandas-state", False, False, True, True),
    ("function", "enum", "", False, False, True, True),
    ("function", "enum-member", "", False, True, False, False),
    ("function", "iterated", "iterator-place", False, True, False, False),
    ("function", "latin-1", "", False, False, True, True),
    ("function", "literal", "", False, False, True, False),
    ("function", "literal", "", False, False, True, True),
    ("function", "new", "scipy-tree", False, False, True, True),
    ("function", "new", "sklearn-compiled", False, False, False, False),
    ("function", "new-object", "attributes", False, False, False, False),
    ("function", "new-object-by-keyword", "attributes", False, False, False, False),
    ("function", "none", "", False, False, False, False),
    ("function", "none", "", False, False, True, True),
    ("function", "none", "attributes", False, False, False, False),
    ("function", "none", "numpy-random-state", False, False, True, True),
    ("function", "numpy-bit-generator", "numpy-random-state", False, False, True, True),
    ("function", "numpy-created", "", False, True, True, True),
    ("function", "numpy-from-buffer", "", False, False, True, True),
    ("function", "numpy-masked", "numpy-masked-state", False, False, False, False),
    ("function", "numpy-random", "numpy-random-state", False, True, True, True),
    ("function", "numpy-reconstruct", "numpy-array-state", False, False, True, True),
    ("function", "numpy-scalar", "", False, False, True, True),
    ("function", "numpy-ufunc", "", False, True, True, False),
    ("function", "pandas-arrow-array", "", False, False, True, True),
    ("function", "pandas-arrow-type", "", False, False, True, True),
    ("function", "pandas-block", "", False, False, True, True),
    ("function", "pandas-index", "", False, False, True, True),
    ("function", "pandas-timestamp", "", False, False, True, True),
    ("function", "pattern", "", False, False, True, True),
    ("function", "plain", "", False, False, False, False),
    ("function", "reconstructor", "attributes", False, False, False, False),
    ("function", "sklearn-loss", "", False, False, False, False),
    ("function", "sklearn-loss", "cython-state", False, False, False, False),
    ("function", "time-zone-data", "", False, False, True, True),
    ("function", "torch-from-numpy", "", False, False, True, True),
    ("function", "torch-from-type", "", False, True, True, False),
    ("function", "torch-load-from-bytes", "", False, True, True, True),
    ("function", "torch-meta", "", False, False, True, True),
    ("function", "torch-nested", "", False, False, True, True),
    ("function", "torch-parameter", "", False, False, True, True),
    ("function", "torch-parameter-with-state", "", False, False, True, False),
    ("function", "torch-quantized", "", False, False, True, True),
    ("function", "torch-sparse", "", False, False, True, True),
    ("function", "torch-tensor", "", False, False, True, True),
    ("function", "torch-tensor-v2", "", False, False, True, True),
    ("function", "torch-tensor-v3", "", False, False, True, True),
    ("function", "type-subscript", "", False, True, True, False),
    ("function", "type-union", "", False, True, True, False),
    ("function", "values", "", False, False, False, False),
    ("value", "", "", False, False, False, False),
    ("value", "language-keeps-hash", "", False, True, False, False),
    ("value", "numpy-array-type", "", False, True, False, False),
    ("value", "torch-rebuilder", "", False, True, False, False),
)
"""What rows consist of."""
ROWS = """\
PIL.BmpImagePlugin BmpImageFile 11
PIL.GifImagePlugin GifImageFile 11
PIL.Image Dither 136 Image 11 Palette 136 Quantize 136 Resampling 136 Transform 136 Transpose 136
PIL.ImageFilter BLUR 0 BoxBlur 0 CONTOUR 0 DETAIL 0 EDGE_ENHANCE 0 EDGE_ENHANCE_MORE 0 EMBOSS 0 FIND_EDGES 0 GaussianBlur 0 Kernel 0 MaxFilter 0 MedianFilter 0 MinFilter 0 ModeFilter 0 RankFilter 0 SHARPEN 0 SMOOTH 0 SMOOTH_MORE 0 UnsharpMask 0
PIL.JpegImagePlugin JpegImageFile 11
PIL.MpoImagePlugin MpoImageFile 11
PIL.PngImagePlugin PngImageFile 11
PIL.PpmImagePlugin PpmImageFile 11
PIL.TiffImagePlugin TiffImageFile 11
PIL.WebPImagePlugin WebPImageFile 11
TTS.config.shared_configs BaseAudioConfig 0 BaseDatasetConfig 0 BaseTrainingConfig 0 ModelArgs 0
TTS.tts.configs.align_tts_config AlignTTSArgs 0 AlignTTSConfig 0
TTS.tts.configs.bark_config BarkAudioConfig 0 BarkConfig 0
TTS.tts.configs.delightful_tts_config DelightfulTTSConfig 0 DelightfulTtsArgs 0 DelightfulTtsAudioConfig 0 VocoderConfig 0
TTS.tts.configs.fast_pitch_config FastPitchConfig 0
TTS.tts.configs.fast_speech_config FastSpeechConfig 0
TTS.tts.configs.fastspeech2_config Fastspeech2Config 0
TTS.tts.configs.forward_tts_config ForwardTTSArgs 0
TTS.tts.configs.glow_tts_config GlowTTSConfig 0
TTS.tts.configs.neuralhmm_tts_config NeuralhmmTTSConfig 0
TTS.tts.configs.overflow_config OverflowConfig 0
TTS.tts.configs.shared_configs BaseTTSConfig 0 CapacitronVAEConfig 0 CharactersConfig 0 GSTConfig 0
TTS.tts.configs.speedy_speech_config SpeedySpeechConfig 0
TTS.tts.configs.tacotron2_config Tacotron2Config 0
TTS.tts.configs.tacotron_config TacotronConfig 0
TTS.tts.configs.tortoise_config TortoiseArgs 0 TortoiseAudioConfig 0 TortoiseConfig 0
TTS.tts.configs.vits_config VitsArgs 0 VitsConfig 0
TTS.tts.configs.xtts_config XttsArgs 0 XttsAudioConfig 0 XttsConfig 0
TTS.tts.models.vits VitsArgs 0 VitsAudioConfig 0
TTS.tts.models.xtts XttsArgs 0 XttsAudioConfig 0
_codecs encode 144
_functools reduce 187
_io BytesIO 7 StringIO 52
_operator abs 189 add 189 and_ 189 concat 189 contains 189 countOf 189 eq 189 floordiv 189 ge 189 getitem 186 gt 189 index 189 indexOf 189 inv 189 invert 189 is_ 189 is_not 189 le 189 length_hint 189 lshift 189 lt 189 matmul 189 mod 189 mul 189 ne 189 neg 189 not_ 189 or_ 189 pos 189 pow 189 rshift 189 sub 189 truediv 189 truth 189 xor 189
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 136 DDPCommunicationHookType 136 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 136 DynamoBackend 136 FP8BackendType 136 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 136 PrecisionType 136 ProjectConfiguration 0 RNGType 136 SageMakerDistributedType 136 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 137 array 108
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 89 AssertionError 89 AttributeError 89 BaseException 89 BlockingIOError 89 BrokenPipeError 89 BufferError 89 BytesWarning 89 ChildProcessError 89 ConnectionAbortedError 89 ConnectionError 89 ConnectionRefusedError 89 ConnectionResetError 89 DeprecationWarning 89 EOFError 89 Ellipsis 189 EncodingWarning 89 Exception 89 FileExistsError 89 FileNotFoundError 89 FloatingPointError 89 FutureWarning 89 GeneratorExit 89 ImportError 89 ImportWarning 89 IndentationError 89 IndexError 89 InterruptedError 89 IsADirectoryError 89 KeyError 89 KeyboardInterrupt 89 LookupError 89 MemoryError 89 ModuleNotFoundError 89 NameError 89 NotADirectoryError 89 NotImplemented 189 NotImplementedError 89 OSError 89 OverflowError 89 PendingDeprecationWarning 89 PermissionError 89 ProcessLookupError 89 RecursionError 89 ReferenceError 89 ResourceWarning 89 RuntimeError 89 RuntimeWarning 89 StopAsyncIteration 89 StopIteration 89 SyntaxError 89 SyntaxWarning 89 SystemError 89 SystemExit 89 TabError 89 TimeoutError 89 TypeError 89 UnboundLocalError 89 UnicodeDecodeError 110 UnicodeEncodeError 89 UnicodeError 89 UnicodeTranslateError 89 UnicodeWarning 89 UserWarning 89 ValueError 89 Warning 89 ZeroDivisionError 89 abs 189 bin 189 bool 85 bytearray 74 bytes 74 chr 189 complex 85 dict 78 divmod 189 enumerate 99 float 85 frozenset 114 getattr 142 hash 190 hex 189 int 85 iter 143 len 189 list 107 object 91 oct 189 ord 189 pow 189 range 85 reversed 80 round 189 set 115 slice 132 str 120 str.capitalize 189 str.casefold 189 str.isalnum 189 str.isalpha 189 str.isascii 189 str.isdecimal 189 str.isdigit 189 str.isidentifier 189 str.islower 189 str.isnumeric 189 str.isprintable 189 str.isspace 189 str.istitle 189 str.isupper 189 str.join 189 str.ljust 189 str.lower 189 str.lstrip 189 str.partition 189 str.removeprefix 189 str.removesuffix 189 str.replace 189 str.rfind 189 str.rindex 189 str.rjust 189 str.rpartition 189 str.rsplit 189 str.rstrip 189 str.split 189 str.splitlines 189 str.startswith 189 str.strip 189 str.swapcase 189 str.title 189 str.upper 189 str.zfill 189 tuple 105 type 130 zip 81
catboost.core CatBoost 4 CatBoostClassifier 4 CatBoostRanker 4 CatBoostRegressor 4
category_encoders.backward_difference BackwardDifferenceEncoder 38
category_encoders.base_contrast_encoder BaseContrastEncoder 38
category_encoders.basen BaseNEncoder 38
category_encoders.binary BinaryEncoder 38
category_encoders.cat_boost CatBoostEncoder 38
category_encoders.count CountEncoder 38
category_encoders.count_target CountTargetEncoder 38
category_encoders.glmm GLMMEncoder 38
category_encoders.gray GrayEncoder 38
category_encoders.hashing HashingEncoder 38
category_encoders.helmert HelmertEncoder 38
category_encoders.james_stein JamesSteinEncoder 38
category_encoders.leave_one_out LeaveOneOutEncoder 38
category_encoders.m_estimate MEstimateEncoder 38
category_encoders.multi_hot MultiHotEncoder 38
category_encoders.one_hot OneHotEncoder 38
category_encoders.ordinal OrdinalEncoder 38
category_encoders.polynomial PolynomialEncoder 38
category_encoders.quantile_encoder QuantileEncoder 38 SummaryEncoder 38
category_encoders.rankhot RankHotEncoder 38
category_encoders.sum_coding SumEncoder 38
category_encoders.target_encoder TargetEncoder 38
category_encoders.utils BaseEncoder 38
category_encoders.woe WOEEncoder 38
category_encoders.wrapper NestedCVWrapper 38 PolynomialWrapper 38
collections ChainMap 0 Counter 79 OrderedDict 79 UserDict 0 UserList 0 UserString 0 defaultdict 75 deque 112
collections.abc Callable 189 Container 189 Generator 189 Iterable 189 Mapping 189 MutableMapping 189 Sequence 189 Set 189
confection._config Config 3
copyreg __newobj__ 149 __newobj_ex__ 150 _reconstructor 170
datetime date 72 datetime 72 time 72 timedelta 72 timezone 123 tzinfo 90
dateutil.relativedelta relativedelta 51
dateutil.tz._tzfile _unpickle 173 tzfile 189
dateutil.tz.tz _ttinfo 51 tzfile 124 tzlocal 51 tzoffset 122 tzrange 51 tzutc 98
decimal Clamped 84 Context 106 Decimal 85 DecimalException 84 DivisionByZero 84 FloatOperation 84 Inexact 84 InvalidOperation 84 Overflow 84 Rounded 84 Subnormal 84 Underflow 84
dill._dill _create_array 156
fastchat.train.train TrainingArguments 2
feature_engine._base_transformers.base_numerical BaseNumericalTransformer 38
feature_engine._prediction.base_predictor BaseTargetMeanEstimator 38
feature_engine._prediction.target_mean_classifier TargetMeanClassifier 38
feature_engine._prediction.target_mean_regressor TargetMeanRegressor 38
feature_engine.creation.base_creation BaseCreation 38
feature_engine.creation.cyclical_features CyclicalFeatures 38
feature_engine.creation.decision_tree_features DecisionTreeFeatures 38
feature_engine.creation.geo_features GeoDistanceFeatures 38
feature_engine.creation.math_features MathFeatures 38
feature_engine.creation.relative_features RelativeFeatures 38
feature_engine.datetime.datetime DatetimeFeatures 38
feature_engine.datetime.datetime_ordinal DatetimeOrdinal 38
feature_engine.datetime.datetime_subtraction DatetimeSubtraction 38
feature_engine.discretisation.arbitrary ArbitraryDiscretiser 38
feature_engine.discretisation.base_discretiser BaseDiscretiser 38
feature_engine.discretisation.decision_tree DecisionTreeDiscretiser 38
feature_engine.discretisation.equal_frequency EqualFrequencyDiscretiser 38
feature_engine.discretisation.equal_width EqualWidthDiscretiser 38
feature_engine.discretisation.geometric_width GeometricWidthDiscretiser 38
feature_engine.encoding.base_encoder CategoricalMethodsMixin 38
feature_engine.encoding.count_frequency CountFrequencyEncoder 38
feature_engine.encoding.decision_tree DecisionTreeEncoder 38
feature_engine.encoding.mean_encoding MeanEncoder 38
feature_engine.encoding.one_hot OneHotEncoder 38
feature_engine.encoding.ordinal OrdinalEncoder 38
feature_engine.encoding.rare_label RareLabelEncoder 38
feature_engine.encoding.similarity_encoder StringSimilarityEncoder 38
feature_engine.encoding.woe WoEEncoder 38
feature_engine.imputation.arbitrary_number ArbitraryNumberImputer 38
feature_engine.imputation.base_imputer BaseImputer 38
feature_engine.imputation.categorical CategoricalImputer 38
feature_engine.imputation.drop_missing_data DropMissingData 38
feature_engine.imputation.end_tail EndTailImputer 38
feature_engine.imputation.mean_median MeanMedianImputer 38
feature_engine.imputation.missing_indicator AddMissingIndicator 38
feature_engine.imputation.random_sample RandomSampleImputer 38
feature_engine.outliers.artbitrary ArbitraryOutlierCapper 38
feature_engine.outliers.base_outlier BaseOutlier 38 WinsorizerBase 38
feature_engine.outliers.trimmer OutlierTrimmer 38
feature_engine.outliers.winsorizer Winsorizer 38
feature_engine.pipeline.pipeline Pipeline 38
feature_engine.preprocessing.match_categories MatchCategories 38
feature_engine.preprocessing.match_columns MatchVariables 38
feature_engine.scaling.mean_normalization MeanNormalizationScaler 38
feature_engine.selection.base_recursive_selector BaseRecursiveSelector 38
feature_engine.selection.base_selector BaseSelector 38
feature_engine.selection.drop_constant_features DropConstantFeatures 38
feature_engine.selection.drop_correlated_features DropCorrelatedFeatures 38
feature_engine.selection.drop_duplicate_features DropDuplicateFeatures 38
feature_engine.selection.drop_features DropFeatures 38
feature_engine.selection.drop_psi_features DropHighPSIFeatures 38
feature_engine.selection.information_value SelectByInformationValue 38
feature_engine.selection.mrmr MRMR 38
feature_engine.selection.probe_feature_selection ProbeFeatureSelection 38
feature_engine.selection.recursive_feature_addition RecursiveFeatureAddition 38
feature_engine.selection.recursive_feature_elimination RecursiveFeatureElimination 38
feature_engine.selection.shuffle_features SelectByShuffling 38
feature_engine.selection.single_feature_performance SelectBySingleFeaturePerformance 38
feature_engine.selection.smart_correlation_selection SmartCorrelatedSelection 38
feature_engine.selection.target_mean_selection SelectByTargetMeanPerformance 38
feature_engine.text.text_features TextFeatures 38
feature_engine.timeseries.forecasting.base_forecast_transformers BaseForecastTransformer 38
feature_engine.timeseries.forecasting.expanding_window_features ExpandingWindowFeatures 38
feature_engine.timeseries.forecasting.lag_features LagFeatures 38
feature_engine.timeseries.forecasting.window_features WindowFeatures 38
feature_engine.transformation.arcsin ArcsinTransformer 38
feature_engine.transformation.arcsinh ArcSinhTransformer 38
feature_engine.transformation.boxcox BoxCoxTransformer 38
feature_engine.transformation.log LogCpTransformer 38 LogTransformer 38
feature_engine.transformation.power PowerTransformer 38
feature_engine.transformation.reciprocal ReciprocalTransformer 38
feature_engine.transformation.yeojohnson YeoJohnsonTransformer 38
feature_engine.wrappers.wrappers SklearnTransformerWrapper 38
flair.data Dictionary 10
flair.training_utils AnnealOnPlateau 0
fractions Fraction 76
functools partial 104
gensim.corpora.dictionary Dictionary 18
gensim.corpora.hashdictionary HashDictionary 19
gensim.models VocabTransform 18
gensim.models.atmodel AuthorTopicModel 18 AuthorTopicState 18
gensim.models.bm25model AtireBM25Model 18 LuceneBM25Model 18 OkapiBM25Model 18
gensim.models.doc2vec Doc2Vec 18 Doc2VecTrainables 18 Doc2VecVocab 18 Doctag 0
gensim.models.ensemblelda CBDBSCAN 0 Cluster 0 EnsembleLda 18 Topic 0
gensim.models.fasttext FastText 18 FastTextKeyedVectors 18 FastTextTrainables 18 FastTextVocab 18
gensim.models.hdpmodel HdpModel 18 HdpTopicFormatter 0
gensim.models.keyedvectors CompatVocab 0 KeyedVectors 18
gensim.models.ldamodel LdaModel 18 LdaState 18
gensim.models.ldamulticore LdaMulticore 18
gensim.models.ldaseqmodel LdaPost 18 LdaSeqModel 18 sslm 18
gensim.models.logentropy_model LogEntropyModel 18
gensim.models.lsimodel LsiModel 18 Projection 18
gensim.models.nmf Nmf 18
gensim.models.normmodel NormModel 18
gensim.models.phrases FrozenPhrases 18 Phrases 18 npmi_scorer 189 original_scorer 189
gensim.models.poincare PoincareKeyedVectors 18 PoincareModel 18
gensim.models.rpmodel RpModel 18
gensim.models.tfidfmodel TfidfModel 18 df2idf 189
gensim.models.translation_matrix BackMappingTranslationMatrix 18 Space 0 TranslationMatrix 18
gensim.models.word2vec Word2Vec 18 Word2VecTrainables 18 Word2VecVocab 18
gensim.similarities.docsim MatrixSimilarity 18 SoftCosineSimilarity 18 SparseMatrixSimilarity 18 WmdSimilarity 18
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 18
gensim.similarities.termsim SparseTermSimilarityMatrix 18 UniformTermSimilarityIndex 18 WordEmbeddingSimilarityIndex 18
gensim.utils FakeDict 0 call_on_class_only 189 identity 189
gliner.training.trainer TrainingArguments 2
hdbscan.branch_data BranchDetectionData 0
hdbscan.branches BranchDetector 38
hdbscan.dist_metrics ArccosDistance 36 BrayCurtisDistance 36 CanberraDistance 36 ChebyshevDistance 36 DiceDistance 36 EuclideanDistance 36 HammingDistance 36 HaversineDistance 36 JaccardDistance 36 KulsinskiDistance 36 MahalanobisDistance 36 ManhattanDistance 36 MatchingDistance 36 MinkowskiDistance 36 RogersTanimotoDistance 36 RussellRaoDistance 36 SEuclideanDistance 36 SokalMichenerDistance 36 SokalSneathDistance 36 WMinkowskiDistance 36 newObj 148
hdbscan.hdbscan_ HDBSCAN 38
hdbscan.plots CondensedTree 0 MinimumSpanningTree 0 SingleLinkageTree 0
hdbscan.prediction PredictionData 0
hdbscan.robust_single_linkage_ RobustSingleLinkage 38
http HTTPStatus 136
imblearn.base FunctionSampler 39
imblearn.combine._smote_enn SMOTEENN 39
imblearn.combine._smote_tomek SMOTETomek 39
imblearn.ensemble._bagging BalancedBaggingClassifier 39
imblearn.ensemble._easy_ensemble EasyEnsembleClassifier 39
imblearn.ensemble._forest BalancedRandomForestClassifier 39
imblearn.ensemble._weight_boosting RUSBoostClassifier 39
imblearn.metrics.pairwise ValueDifferenceMetric 39
imblearn.over_sampling._adasyn ADASYN 39
imblearn.over_sampling._random_over_sampler RandomOverSampler 39
imblearn.over_sampling._smote.base SMOTE 39 SMOTEN 39 SMOTENC 39
imblearn.over_sampling._smote.cluster KMeansSMOTE 39
imblearn.over_sampling._smote.filter BorderlineSMOTE 39 SVMSMOTE 39
imblearn.pipeline Pipeline 39
imblearn.under_sampling._prototype_generation._cluster_centroids ClusterCentroids 39
imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour CondensedNearestNeighbour 39
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours AllKNN 39 EditedNearestNeighbours 39 RepeatedEditedNearestNeighbours 39
imblearn.under_sampling._prototype_selection._instance_hardness_threshold InstanceHardnessThreshold 39
imblearn.under_sampling._prototype_selection._nearmiss NearMiss 39
imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule NeighbourhoodCleaningRule 39
imblearn.under_sampling._prototype_selection._one_sided_selection OneSidedSelection 39
imblearn.under_sampling._prototype_selection._random_under_sampler RandomUnderSampler 39
imblearn.under_sampling._prototype_selection._tomek_links TomekLinks 39
implicit.cpu.als AlternatingLeastSquares 0
implicit.cpu.bpr BayesianPersonalizedRanking 0
implicit.cpu.lmf LogisticMatrixFactorization 0
ipaddress IPv4Address 85 IPv4Interface 85 IPv4Network 85 IPv6Address 85 IPv6Interface 85 IPv6Network 85
itertools chain 81 count 84 cycle 81 product 111 repeat 113
joblib.memory Memory 42
joblib.numpy_pickle NumpyArrayWrapper 23
json.decoder JSONDecodeError 86
lifelines.fitters.aalen_additive_fitter AalenAdditiveFitter 0
lifelines.fitters.aalen_johansen_fitter AalenJohansenFitter 0
lifelines.fitters.breslow_fleming_harrington_fitter BreslowFlemingHarringtonFitter 0
lifelines.fitters.coxph_fitter CoxPHFitter 41 ParametricSplinePHFitter 0 SemiParametricPHFitter 0
lifelines.fitters.exponential_fitter ExponentialFitter 0
lifelines.fitters.generalized_gamma_fitter GeneralizedGammaFitter 0
lifelines.fitters.kaplan_meier_fitter KaplanMeierFitter 0
lifelines.fitters.log_logistic_aft_fitter LogLogisticAFTFitter 0
lifelines.fitters.log_logistic_fitter LogLogisticFitter 0
lifelines.fitters.log_normal_aft_fitter LogNormalAFTFitter 0
lifelines.fitters.log_normal_fitter LogNormalFitter 0
lifelines.fitters.nelson_aalen_fitter NelsonAalenFitter 0
lifelines.fitters.piecewise_exponential_fitter PiecewiseExponentialFitter 0
lifelines.fitters.spline_fitter SplineFitter 0
lifelines.fitters.weibull_aft_fitter WeibullAFTFitter 0
lifelines.fitters.weibull_fitter WeibullFitter 0
lifelines.statistics StatisticalResult 0
lifelines.utils CensoringType 136 CovariateParameterMappings 0
lightgbm.basic Booster 5
lightgbm.callback _EarlyStoppingCallback 0
lightgbm.sklearn LGBMClassifier 39 LGBMModel 39 LGBMRanker 39 LGBMRegressor 39
lightning.fabric.utilities.data AttributeDict 22
lightning.pytorch.callbacks.batch_size_finder BatchSizeFinder 0
lightning.pytorch.callbacks.callback Callback 0
lightning.pytorch.callbacks.checkpoint Checkpoint 0
lightning.pytorch.callbacks.device_stats_monitor DeviceStatsMonitor 0
lightning.pytorch.callbacks.early_stopping EarlyStopping 0
lightning.pytorch.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
lightning.pytorch.callbacks.lr_finder LearningRateFinder 0
lightning.pytorch.callbacks.lr_monitor LearningRateMonitor 0
lightning.pytorch.callbacks.model_checkpoint ModelCheckpoint 0
lightning.pytorch.callbacks.model_summary ModelSummary 0
lightning.pytorch.callbacks.rich_model_summary RichModelSummary 0
lightning.pytorch.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
lightning.pytorch.callbacks.timer Interval 136 Timer 0
lightning.pytorch.callbacks.weight_averaging WeightAveraging 0
lightning.pytorch.trainer.states RunningStage 136 TrainerFn 136 TrainerStatus 136
lightning.pytorch.utilities.parsing AttributeDict 22
llamafactory.hparams.training_args TrainingArguments 2
llava.train.train TrainingArguments 2
logging getLogger 145
math acos 189 acosh 189 asin 189 asinh 189 atan 189 atan2 189 atanh 189 cbrt 189 ceil 189 comb 189 copysign 189 cos 189 cosh 189 degrees 189 dist 189 erf 189 erfc 189 exp 189 exp2 189 expm1 189 fabs 189 factorial 189 floor 189 fma 189 fmod 189 frexp 189 fsum 189 gamma 189 gcd 189 hypot 189 isclose 189 isfinite 189 isinf 189 isnan 189 isqrt 189 lcm 189 ldexp 189 lgamma 189 log 189 log10 189 log1p 189 log2 189 modf 189 nextafter 189 perm 189 pow 189 prod 189 radians 189 remainder 189 sin 189 sinh 189 sqrt 189 sumprod 189 tan 189 tanh 189 trunc 189 ulp 189
mlxtend.classifier.adaline Adaline 0
mlxtend.classifier.ensemble_vote EnsembleVoteClassifier 38
mlxtend.classifier.logistic_regression LogisticRegression 0
mlxtend.classifier.multilayerperceptron MultiLayerPerceptron 0
mlxtend.classifier.oner OneRClassifier 38
mlxtend.classifier.perceptron Perceptron 0
mlxtend.classifier.softmax_regression SoftmaxRegression 0
mlxtend.classifier.stacking_classification StackingClassifier 38
mlxtend.classifier.stacking_cv_classification StackingCVClassifier 38
mlxtend.cluster.kmeans Kmeans 0
mlxtend.evaluate.bootstrap_outofbag BootstrapOutOfBag 0
mlxtend.evaluate.holdout PredefinedHoldoutSplit 0 RandomHoldoutSplit 0
mlxtend.evaluate.time_series GroupTimeSeriesSplit 0
mlxtend.feature_extraction.linear_discriminant_analysis LinearDiscriminantAnalysis 0
mlxtend.feature_extraction.principal_component_analysis PrincipalComponentAnalysis 0
mlxtend.feature_extraction.rbf_kernel_pca RBFKernelPCA 0
mlxtend.feature_selection.column_selector ColumnSelector 38
mlxtend.feature_selection.exhaustive_feature_selector ExhaustiveFeatureSelector 38
mlxtend.feature_selection.sequential_feature_selector SequentialFeatureSelector 38
mlxtend.preprocessing.copy_transformer CopyTransformer 38
mlxtend.preprocessing.dense_transformer DenseTransformer 38
mlxtend.preprocessing.mean_centering MeanCenterer 0
mlxtend.preprocessing.transactionencoder TransactionEncoder 38
mlxtend.regressor.linear_regression LinearRegression 0
mlxtend.regressor.stacking_cv_regression StackingCVRegressor 38
mlxtend.regressor.stacking_regression StackingRegressor 38
networkx.algorithms.planarity PlanarEmbedding 92 PlanarEmbedding._forbidden 189
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 92
networkx.classes.graph Graph 92
networkx.classes.multidigraph MultiDiGraph 92
networkx.classes.multigraph MultiGraph 92
networkx.classes.reportviews DegreeView 0 DiDegreeView 0 DiMultiDegreeView 0 EdgeView 21 InDegreeView 0 InEdgeView 21 InMultiDegreeView 0 InMultiEdgeView 21 MultiDegreeView 0 MultiEdgeView 21 NodeView 0 OutDegreeView 0 OutEdgeView 21 OutMultiDegreeView 0 OutMultiEdgeView 21
nltk.chunk.named_entity Maxent_NE_Chunker 0 NEChunkParser 0 NEChunkParserTagger 0
nltk.chunk.regexp ChunkRule 0 ChunkRuleWithContext 0 ExpandLeftRule 0 ExpandRightRule 0 MergeRule 0 RegexpChunkParser 0 RegexpChunkRule 0 RegexpParser 0 SplitRule 0 StripRule 0 UnChunkRule 0
nltk.classify.decisiontree DecisionTreeClassifier 0
nltk.classify.maxent BinaryMaxentFeatureEncoding 0 GISEncoding 0 MaxentClassifier 0 TadmEventMaxentFeatureEncoding 0 TypedMaxentFeatureEncoding 0
nltk.classify.naivebayes NaiveBayesClassifier 0
nltk.classify.positivenaivebayes PositiveNaiveBayesClassifier 0
nltk.classify.scikitlearn SklearnClassifier 0
nltk.collections Trie 3
nltk.collocations BigramCollocationFinder 0 QuadgramCollocationFinder 0 TrigramCollocationFinder 0
nltk.grammar CFG 0 DependencyGrammar 0 Nonterminal 51 PCFG 0 ProbabilisticProduction 51 Production 51
nltk.lm.counter NgramCounter 0
nltk.lm.models AbsoluteDiscountingInterpolated 0 KneserNeyInterpolated 0 Laplace 0 Lidstone 0 MLE 0 StupidBackoff 0 WittenBellInterpolated 0
nltk.lm.smoothing AbsoluteDiscounting 0 KneserNey 0 WittenBell 0
nltk.lm.vocabulary Vocabulary 0
nltk.probability ConditionalFreqDist 94 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 79 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 189 DanishStemmer 0 DanishStemmer.stem 189 DutchStemmer 0 DutchStemmer.stem 189 EnglishStemmer 0 EnglishStemmer.stem 189 FinnishStemmer 0 FinnishStemmer.stem 189 FrenchStemmer 0 FrenchStemmer.stem 189 GermanStemmer 0 GermanStemmer.stem 189 HungarianStemmer 0 HungarianStemmer.stem 189 ItalianStemmer 0 ItalianStemmer.stem 189 NorwegianStemmer 0 NorwegianStemmer.stem 189 PorterStemmer 0 PorterStemmer.stem 189 PortugueseStemmer 0 PortugueseStemmer.stem 189 RomanianStemmer 0 RomanianStemmer.stem 189 RussianStemmer 0 RussianStemmer.stem 189 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 189 SwedishStemmer 0 SwedishStemmer.stem 189
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 189
nltk.tag.perceptron AveragedPerceptron 0 PerceptronTagger 0
nltk.tag.sequential AffixTagger 0 BigramTagger 0 ClassifierBasedPOSTagger 0 ClassifierBasedTagger 0 DefaultTagger 0 NgramTagger 0 RegexpTagger 0 TrigramTagger 0 UnigramTagger 0
nltk.tag.tnt TnT 0
nltk.tbl.rule Rule 0
nltk.text ConcordanceIndex 0 ContextIndex 0 Text 0
nltk.tokenize.casual TweetTokenizer 0
nltk.tokenize.destructive NLTKWordTokenizer 0
nltk.tokenize.legality_principle LegalitySyllableTokenizer 0
nltk.tokenize.mwe MWETokenizer 0
nltk.tokenize.punkt PunktLanguageVars 20 PunktParameters 0 PunktSentenceTokenizer 0 PunktToken 46 PunktTokenizer 0 PunktTrainer 0
nltk.tokenize.regexp BlanklineTokenizer 0 RegexpTokenizer 0 WhitespaceTokenizer 0 WordPunctTokenizer 0
nltk.tokenize.sexpr SExprTokenizer 0
nltk.tokenize.simple CharTokenizer 0 LineTokenizer 0 SpaceTokenizer 0 TabTokenizer 0
nltk.tokenize.sonority_sequencing SyllableTokenizer 0
nltk.tokenize.texttiling TextTilingTokenizer 0
nltk.tokenize.toktok ToktokTokenizer 0
nltk.tokenize.treebank TreebankWordDetokenizer 0 TreebankWordTokenizer 0
nltk.translate.ibm1 IBMModel1 0
nltk.translate.ibm2 IBMModel2 0
nltk.tree.tree Tree 3
numbers Integral 189 Number 189 Real 189
numpy abs 189 absolute 189 acos 189 acosh 189 add 189 all 189 allclose 189 amax 189 amin 189 angle 189 any 189 append 189 arange 189 arccos 189 arccosh 189 arcsin 189 arcsinh 189 arctan 189 arctan2 189 arctanh 189 argmax 189 argmin 189 argpartition 189 argsort 189 argwhere 189 around 189 array 189 array_equal 189 array_equiv 189 array_split 189 asanyarray 189 asarray 189 asarray_chkfinite 189 ascontiguousarray 189 asfortranarray 189 asin 189 asinh 189 atan 189 atan2 189 atanh 189 atleast_1d 189 atleast_2d 189 atleast_3d 189 average 189 bartlett 189 bincount 189 bitwise_and 189 bitwise_count 189 bitwise_invert 189 bitwise_left_shift 189 bitwise_not 189 bitwise_or 189 bitwise_right_shift 189 bitwise_xor 189 blackman 189 bool 189 bool_ 189 broadcast_arrays 189 broadcast_shapes 189 broadcast_to 189 busday_count 189 busday_offset 189 byte 189 bytes_ 189 can_cast 189 cbrt 189 cdouble 189 ceil 189 character 189 choose 189 clip 189 clongdouble 189 column_stack 189 common_type 189 complex128 189 complex256 189 complex64 189 complexfloating 189 compress 189 concatenate 189 conj 189 conjugate 189 convolve 189 copy 189 copysign 189 corrcoef 189 correlate 189 cos 189 cosh 189 count_nonzero 189 cov 189 cross 189 csingle 189 cumprod 189 cumsum 189 cumulative_prod 189 cumulative_sum 189 datetime64 189 datetime_as_string 189 deg2rad 189 degrees 189 delete 189 diag 189 diag_indices 189 diag_indices_from 189 diagflat 189 diagonal 189 diff 189 digitize 189 divide 189 divmod 189 dot 189 double 189 dsplit 189 dstack 189 dtype 100 ediff1d 189 einsum 189 einsum_path 189 empty 189 empty_like 189 equal 189 exp 189 exp2 189 expand_dims 189 expm1 189 extract 189 eye 189 fabs 189 finfo 92 fix 189 flatnonzero 189 flexible 189 flip 189 fliplr 189 flipud 189 float128 189 float16 189 float32 189 float64 189 float_ 189 float_power 189 floating 189 floor 189 floor_divide 189 fmax 189 fmin 189 fmod 189 frexp 189 full 189 full_like 189 gcd 189 generic 189 geomspace 189 gradient 189 greater 189 greater_equal 189 half 189 hamming 189 hanning 189 heaviside 189 histogram 189 histogram2d 189 histogram_bin_edges 189 histogramdd 189 hsplit 189 hstack 189 hypot 189 i0 189 identity 189 iinfo 1 imag 189 indices 189 inexact 189 inner 189 insert 189 int16 189 int32 189 int64 189 int8 189 int_ 189 intc 189 integer 189 interp 189 intersect1d 189 intp 189 invert 189 is_busday 189 isclose 189 iscomplex 189 iscomplexobj 189 isdtype 189 isfinite 189 isfortran 189 isin 189 isinf 189 isnan 189 isnat 189 isneginf 189 isposinf 189 isreal 189 isrealobj 189 isscalar 189 issubdtype 189 ix_ 189 kaiser 189 kron 189 lcm 189 ldexp 189 left_shift 189 less 189 less_equal 189 lexsort 189 linspace 189 log 189 log10 189 log1p 189 log2 189 logaddexp 189 logaddexp2 189 logical_and 189 logical_not 189 logical_or 189 logical_xor 189 logspace 189 long 189 longdouble 189 longlong 189 matmul 189 matrix 189 matrix_transpose 189 matvec 189 max 189 maximum 189 mean 189 median 189 memmap 191 meshgrid 189 min 189 min_scalar_type 189 minimum 189 mintypecode 189 mod 189 modf 189 moveaxis 189 multiply 189 nan_to_num 189 nanargmax 189 nanargmin 189 nancumprod 189 nancumsum 189 nanmax 189 nanmean 189 nanmedian 189 nanmin 189 nanpercentile 189 nanprod 189 nanquantile 189 nanstd 189 nansum 189 nanvar 189 ndarray 189 ndim 189 negative 189 nextafter 189 nonzero 189 not_equal 189 number 189 object_ 189 ones 189 ones_like 189 outer 189 packbits 189 partition 189 percentile 189 poly 189 poly1d 0 polyadd 189 polyder 189 polydiv 189 polyfit 189 polyint 189 polymul 189 polysub 189 polyval 189 positive 189 pow 189 power 189 prod 189 promote_types 189 ptp 189 quantile 189 rad2deg 189 radians 189 ravel 189 ravel_multi_index 189 real 189 real_if_close 189 reciprocal 189 record 189 remainder 189 repeat 189 reshape 189 resize 189 result_type 189 right_shift 189 rint 189 roll 189 rollaxis 189 roots 189 rot90 189 round 189 searchsorted 189 select 189 setdiff1d 189 setxor1d 189 shape 189 short 189 sign 189 signbit 189 signedinteger 189 sin 189 sinc 189 single 189 sinh 189 sort 189 sort_complex 189 spacing 189 sqrt 189 square 189 squeeze 189 stack 189 std 189 str_ 189 string_ 189 subtract 189 sum 189 swapaxes 189 take 189 take_along_axis 189 tan 189 tanh 189 tensordot 189 tile 189 timedelta64 189 trace 189 transpose 189 trapezoid 189 tri 189 tril 189 tril_indices 189 tril_indices_from 189 trim_zeros 189 triu 189 triu_indices 189 triu_indices_from 189 trunc 189 ubyte 189 uint 189 uint16 189 uint32 189 uint64 189 uint8 189 uintc 189 uintp 189 ulong 189 ulonglong 189 unicode_ 189 union1d 189 unique 189 unique_all 189 unique_counts 189 unique_inverse 189 unique_values 189 unpackbits 189 unravel_index 189 unsignedinteger 189 unstack 189 unwrap 189 ushort 189 vander 189 var 189 vdot 189 vecdot 189 vecmat 189 vectorize 1 void 189 vsplit 189 vstack 189 where 189 zeros 189 zeros_like 189
numpy._core _ufunc_reconstruct 162
numpy._core._internal _convert_to_stringdtype_kwargs 146
numpy._core.multiarray _reconstruct 160 scalar 161
numpy._core.numeric _frombuffer 157
numpy._globals _NoValueType 91
numpy.char chararray 189
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 189 BytesDType 189 CLongDoubleDType 189 Complex128DType 189 Complex64DType 189 DateTime64DType 189 Float16DType 189 Float32DType 189 Float64DType 189 Int16DType 189 Int32DType 189 Int64DType 189 Int8DType 189 LongDoubleDType 189 LongLongDType 189 ObjectDType 189 StrDType 189 StringDType 189 TimeDelta64DType 189 UInt16DType 189 UInt32DType 189 UInt64DType 189 UInt8DType 189 ULongLongDType 189 VoidDType 189
numpy.fft fft 189 fft2 189 fftfreq 189 fftn 189 fftshift 189 hfft 189 ifft 189 ifft2 189 ifftn 189 ifftshift 189 ihfft 189 irfft 189 irfft2 189 irfftn 189 rfft 189 rfft2 189 rfftfreq 189 rfftn 189
numpy.lib._arraysetops_impl UniqueAllResult 71 UniqueCountsResult 71 UniqueInverseResult 71
numpy.linalg LinAlgError 89 cholesky 189 cond 189 cross 189 det 189 diagonal 189 eig 189 eigh 189 eigvals 189 eigvalsh 189 inv 189 lstsq 189 matmul 189 matrix_norm 189 matrix_power 189 matrix_rank 189 matrix_transpose 189 multi_dot 189 norm 189 outer 189 pinv 189 qr 189 slogdet 189 solve 189 svd 189 svdvals 189 tensordot 189 tensorinv 189 tensorsolve 189 trace 189 vecdot 189 vector_norm 189
numpy.linalg._linalg EigResult 71 EighResult 71 QRResult 71 SVDResult 71 SlogdetResult 71
numpy.ma MaskedArray 189
numpy.ma.core MaskedConstant 90 _mareconstruct 158
numpy.ma.mrecords MaskedRecords 189
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 154
numpy.random._generator Generator 189
numpy.random._mt19937 MT19937 189
numpy.random._pcg64 PCG64 189 PCG64DXSM 189
numpy.random._philox Philox 189
numpy.random._pickle __bit_generator_ctor 155 __generator_ctor 159 __randomstate_ctor 159
numpy.random._sfc64 SFC64 189
numpy.random.bit_generator SeedSequence 51 __pyx_unpickle_SeedSequence 139
numpy.random.mtrand RandomState 189
numpy.rec recarray 189
omegaconf.base ContainerMetadata 12 Metadata 0
omegaconf.dictconfig DictConfig 9
omegaconf.listconfig ListConfig 9
omegaconf.nodes AnyNode 13 BooleanNode 13 BytesNode 13 EnumNode 13 FloatNode 13 IntegerNode 13 PathNode 13 StringNode 13
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
optuna._gp.prior default_log_prior 189
optuna.distributions CategoricalDistribution 0 FloatDistribution 0 IntDistribution 0
optuna.pruners._hyperband HyperbandPruner 0
optuna.pruners._median MedianPruner 0
optuna.pruners._nop NopPruner 0
optuna.pruners._percentile PercentilePruner 0
optuna.pruners._successive_halving SuccessiveHalvingPruner 0
optuna.pruners._threshold ThresholdPruner 0
optuna.samplers._cmaes CmaEsSampler 0
optuna.samplers._gp.sampler GPSampler 0
optuna.samplers._grid GridSampler 0
optuna.samplers._lazy_random_state LazyRandomState 0
optuna.samplers._qmc QMCSampler 0
optuna.samplers._random RandomSampler 0
optuna.samplers._tpe.parzen_estimator _ParzenEstimator 0 _ParzenEstimatorParameters 71
optuna.samplers._tpe.sampler TPESampler 0 default_gamma 189 default_weights 189 hyperopt_default_gamma 189
optuna.samplers.nsgaii._after_trial_strategy NSGAIIAfterTrialStrategy 0
optuna.samplers.nsgaii._child_generation_strategy NSGAIIChildGenerationStrategy 0
optuna.samplers.nsgaii._crossovers._uniform UniformCrossover 0
optuna.samplers.nsgaii._elite_population_selection_strategy NSGAIIElitePopulationSelectionStrategy 0
optuna.samplers.nsgaii._sampler NSGAIISampler 0
optuna.search_space.intersection IntersectionSearchSpace 0
optuna.storages._in_memory InMemoryStorage 0 _StudyInfo 0
optuna.study._study_direction StudyDirection 136
optuna.study.study Study 0
optuna.trial._frozen FrozenTrial 0
optuna.trial._state TrialState 136
pandas ArrowDtype 25 BooleanDtype 25 Categorical 28 CategoricalDtype 25 CategoricalIndex 90 DataFrame 27 DateOffset 98 DatetimeIndex 90 DatetimeTZDtype 25 Float32Dtype 25 Float64Dtype 25 Index 90 Int16Dtype 25 Int32Dtype 25 Int64Dtype 25 Int8Dtype 25 Interval 132 IntervalDtype 25 IntervalIndex 90 MultiIndex 90 NA 189 NaT 189 Period 135 PeriodDtype 133 PeriodIndex 90 RangeIndex 90 Series 27 SparseDtype 25 StringDtype 133 Timedelta 132 TimedeltaIndex 90 Timestamp 103 UInt16Dtype 25 UInt32Dtype 25 UInt64Dtype 25 UInt8Dtype 25 cut 189 factorize 189 get_dummies 189 isna 189 notna 189 qcut 189 to_datetime 189 to_numeric 189 to_timedelta 189 unique 189
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 140
pandas._libs.internals BlockPlacement 102 _unpickle_block 165
pandas._libs.interval __pyx_unpickle_IntervalMixin 140
pandas._libs.sparse BlockIndex 132 IntIndex 132
pandas._libs.tslibs.nattype __nat_unpickle 146 _nat_unpickle 146
pandas._libs.tslibs.offsets BDay 134 BHalfYearBegin 134 BHalfYearEnd 134 BMonthBegin 134 BMonthEnd 134 BQuarterBegin 134 BQuarterEnd 134 BYearBegin 134 BYearEnd 134 BaseOffset 134 BusinessDay 134 BusinessHour 134 BusinessMonthBegin 134 BusinessMonthEnd 134 CBMonthBegin 134 CBMonthEnd 134 CDay 134 CustomBusinessDay 134 CustomBusinessHour 134 CustomBusinessMonthBegin 134 CustomBusinessMonthEnd 134 Day 134 Easter 134 FY5253 134 FY5253Quarter 134 HalfYearBegin 134 HalfYearEnd 134 Hour 134 LastWeekOfMonth 134 Micro 134 Milli 134 Minute 134 MonthBegin 134 MonthEnd 134 Nano 134 QuarterBegin 134 QuarterEnd 134 Second 134 SemiMonthBegin 134 SemiMonthEnd 134 Tick 134 Week 134 WeekOfMonth 134 YearBegin 134 YearEnd 134
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 140
pandas._libs.tslibs.timedeltas _timedelta_unpickle 146
pandas._libs.tslibs.timestamps _unpickle_timestamp 167
pandas.arrays ArrowExtensionArray 24 ArrowStringArray 24 BooleanArray 28 DatetimeArray 28 FloatingArray 28 IntegerArray 28 IntervalArray 97 NumpyExtensionArray 28 PeriodArray 28 SparseArray 26 StringArray 28 TimedeltaArray 28
pandas.core.dtypes.dtypes NumpyEADtype 25
pandas.core.indexes.base _new_Index 166
pandas.core.indexes.datetimes _new_DatetimeIndex 166
pandas.core.indexes.frozen FrozenList 105 FrozenNDArray 189
pandas.core.indexes.interval _new_IntervalIndex 166
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 166
pandas.core.indexes.timedeltas _new_TimedeltaIndex 166
pandas.core.internals.blocks new_block 165
pandas.core.internals.managers BlockManager 101 SingleBlockManager 101
pathlib PosixPath 85 PurePath 85 PurePosixPath 85 PureWindowsPath 85 WindowsPath 85
pathlib._local PosixPath 85 PurePath 85 PurePosixPath 85 PureWindowsPath 85 WindowsPath 85
pmdarima.arima.arima ARIMA 45
pmdarima.arima.auto AutoARIMA 38
pmdarima.arima.stationarity ADFTest 38 KPSSTest 38 PPTest 38
pmdarima.model_selection._split RollingForecastCV 38 SlidingWindowForecastCV 38
pmdarima.pipeline Pipeline 38
pmdarima.preprocessing.endog.boxcox BoxCoxEndogTransformer 38
pmdarima.preprocessing.endog.log LogEndogTransformer 38
pmdarima.preprocessing.exog.fourier FourierFeaturizer 38
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 136 Resolution 136 Specifications 0
pyarrow.lib _restore_array 163 binary 164 decimal128 164 decimal256 164 decimal32 164 decimal64 164 dictionary 164 duration 164 field 164 fixed_size_list 164 large_list 164 list_ 164 map_ 164 py_buffer 138 struct 164 time32 164 time64 164 timestamp 164 type_for_alias 164
pytorch_lightning.callbacks.batch_size_finder BatchSizeFinder 0
pytorch_lightning.callbacks.callback Callback 0
pytorch_lightning.callbacks.checkpoint Checkpoint 0
pytorch_lightning.callbacks.device_stats_monitor DeviceStatsMonitor 0
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_finder LearningRateFinder 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.rich_model_summary RichModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Interval 136 Timer 0
pytorch_lightning.callbacks.weight_averaging WeightAveraging 0
pytorch_lightning.trainer.states RunningStage 136 TrainerFn 136 TrainerStatus 136
pytorch_lightning.utilities.parsing AttributeDict 22
pytorch_pretrained_bert.modeling BertLayerNorm 60 gelu 189 swish 189
pytorch_pretrained_bert.modeling_gpt2 Attention 60 Block 60 Conv1D 60 GPT2LMHead 60 GPT2MultipleChoiceHead 60 MLP 60 gelu 189
pytorch_pretrained_bert.modeling_openai Conv1D 60 OpenAIGPTLMHead 60 OpenAIGPTMultipleChoiceHead 60 gelu 189 swish 189
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 60 MultiHeadAttn 60 RelLearnableDecoderLayer 60 RelLearnableMultiHeadAttn 60 RelMultiHeadAttn 60
pytorch_tabnet.callbacks CallbackContainer 0 History 0
pytorch_tabnet.sparsemax Sparsemax 60
pytorch_tabnet.tab_model TabNetClassifier 38 TabNetRegressor 38
pytorch_tabnet.tab_network AttentiveTransformer 60 EmbeddingGenerator 60 FeatTransformer 60 GBN 60 GLU_Block 60 GLU_Layer 60 TabNet 60 TabNetEncoder 60 TabNetNoEmbeddings 60
pytorch_transformers.modeling_bert BertConfig 15 gelu 189 swish 189
pytorch_transformers.modeling_distilbert DistilBertConfig 15 gelu 189
pytorch_transformers.modeling_gpt2 Attention 60 Block 60 GPT2Config 15 MLP 60 gelu 189
pytorch_transformers.modeling_openai OpenAIGPTConfig 15 gelu 189 swish 189
pytorch_transformers.modeling_roberta RobertaConfig 15
pytorch_transformers.modeling_transfo_xl DecoderLayer 60 MultiHeadAttn 60 RelLearnableDecoderLayer 60 RelLearnableMultiHeadAttn 60 RelMultiHeadAttn 60 TransfoXLConfig 15
pytorch_transformers.modeling_utils PretrainedConfig 15
pytorch_transformers.modeling_xlm XLMConfig 15 gelu 189
pytorch_transformers.modeling_xlnet XLNetConfig 15 gelu 189 swish 189
pytz FixedOffset 141 _UTC 152 _p 146
random Random 96
re RegexFlag 136 _compile 168
scipy._external.array_api_compat.numpy._aliases asarray 189
scipy._lib._disjoint_set DisjointSet 1
scipy._lib._util _RichResult 22
scipy._lib.array_api_compat.numpy._aliases asarray 189
scipy.cluster.hierarchy._hierarchy_impl ClusterNode 0
scipy.integrate._bvp BVPResult 22
scipy.integrate._cubature CubatureResult 0
scipy.integrate._ivp.base ConstantDenseOutput 0
scipy.integrate._ivp.bdf BdfDenseOutput 0
scipy.integrate._ivp.common OdeSolution 0
scipy.integrate._ivp.ivp OdeResult 22
scipy.integrate._ivp.lsoda LsodaDenseOutput 0
scipy.integrate._ivp.radau RadauDenseOutput 0
scipy.integrate._ivp.rk Dop853DenseOutput 0 RkDenseOutput 0
scipy.integrate._quadrature QMCQuadResult 71
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 34 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 31 CubicHermiteSpline 31 CubicSpline 31 PchipInterpolator 31
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 31 NdPPoly 1 PPoly 31 _BPoly 32 _PPoly 32 interp1d 33 interp1d._call_linear 189 interp1d._call_linear_np 189 interp1d._call_nan_spline 189 interp1d._call_nearest 189 interp1d._call_previousnext 189 interp1d._call_spline 189
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 33 KroghInterpolator 33
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 70
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 31
scipy.optimize._optimize OptimizeResult 22
scipy.optimize._zeros_py RootResults 22
scipy.signal._ltisys StateSpaceContinuous 93 StateSpaceDiscrete 93 TransferFunctionContinuous 93 TransferFunctionDiscrete 93 ZerosPolesGainContinuous 93 ZerosPolesGainDiscrete 93
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 31
scipy.spatial._ckdtree cKDTree 35 new_object 147
scipy.spatial._kdtree KDTree 35
scipy.spatial._qhull ConvexHull 30 Delaunay 30 Voronoi 30
scipy.spatial.distance braycurtis 189 canberra 189 cdist 189 chebyshev 189 cityblock 189 correlation 189 cosine 189 dice 189 euclidean 189 hamming 189 jaccard 189 jensenshannon 189 mahalanobis 189 minkowski 189 pdist 189 seuclidean 189 sqeuclidean 189 squareform 189 yule 189
scipy.spatial.transform._rigid_transform RigidTransform 189 RigidTransform.from_matrix 188
scipy.spatial.transform._rotation Rotation 70 Slerp 1
scipy.spatial.transform._rotation_spline RotationSpline 1
scipy.special._logsumexp log_softmax 189 logsumexp 189 softmax 189
scipy.special._special_ufuncs beta 189 betaln 189 binom 189 cbrt 189 digamma 189 erf 189 erfc 189 erfcx 189 exp10 189 exp2 189 expit 189 expm1 189 gamma 189 gammaln 189 i0 189 j0 189 j1 189 k0 189 log1p 189 log_expit 189 log_ndtr 189 loggamma 189 logit 189 ndtr 189 psi 189 rgamma 189 xlog1py 189 xlogy 189
scipy.special._ufuncs betainc 189 boxcox 189 boxcox1p 189 cbrt 189 digamma 189 entr 189 erf 189 erfc 189 erfcinv 189 erfinv 189 exp10 189 exp2 189 expit 189 expm1 189 expn 189 gamma 189 gammaln 189 huber 189 inv_boxcox 189 inv_boxcox1p 189 kl_div 189 log1p 189 log_ndtr 189 logit 189 ndtr 189 ndtri 189 poch 189 pseudo_huber 189 psi 189 rel_entr 189 round 189 spence 189 stdtr 189 xlog1py 189 xlogy 189
scipy.stats._binned_statistic BinnedStatistic2dResult 71 BinnedStatisticResult 71 BinnedStatisticddResult 71
scipy.stats._binomtest BinomTestResult 0
scipy.stats._common ConfidenceInterval 71
scipy.stats._continuous_distns alpha_gen 29 anglit_gen 29 arcsine_gen 29 argus_gen 29 beta_gen 29 betaprime_gen 29 bradford_gen 29 burr12_gen 29 burr_gen 29 cauchy_gen 29 chi2_gen 29 chi_gen 29 cosine_gen 29 crystalball_gen 29 dgamma_gen 29 dpareto_lognorm_gen 29 dweibull_gen 29 erlang_gen 29 expon_gen 29 exponnorm_gen 29 exponpow_gen 29 exponweib_gen 29 f_gen 29 fatiguelife_gen 29 fisk_gen 29 foldcauchy_gen 29 foldnorm_gen 29 gamma_gen 29 gausshyper_gen 29 genexpon_gen 29 genextreme_gen 29 gengamma_gen 29 genhalflogistic_gen 29 genhyperbolic_gen 29 geninvgauss_gen 29 genlogistic_gen 29 gennorm_gen 29 genpareto_gen 29 gibrat_gen 29 gompertz_gen 29 gumbel_l_gen 29 gumbel_r_gen 29 halfcauchy_gen 29 halfgennorm_gen 29 halflogistic_gen 29 halfnorm_gen 29 hypsecant_gen 29 invgamma_gen 29 invgauss_gen 29 invweibull_gen 29 irwinhall_gen 29 jf_skew_t_gen 29 johnsonsb_gen 29 johnsonsu_gen 29 kappa3_gen 29 kappa4_gen 29 ksone_gen 29 kstwo_gen 29 kstwobign_gen 29 landau_gen 29 laplace_asymmetric_gen 29 laplace_gen 29 levy_gen 29 levy_l_gen 29 loggamma_gen 29 logistic_gen 29 loglaplace_gen 29 lognorm_gen 29 lomax_gen 29 maxwell_gen 29 mielke_gen 29 moyal_gen 29 nakagami_gen 29 ncf_gen 29 nct_gen 29 ncx2_gen 29 norm_gen 29 norminvgauss_gen 29 pareto_gen 29 pearson3_gen 29 powerlaw_gen 29 powerlognorm_gen 29 powernorm_gen 29 rayleigh_gen 29 rdist_gen 29 recipinvgauss_gen 29 reciprocal_gen 29 rel_breitwigner_gen 29 rice_gen 29 rv_histogram 29 semicircular_gen 29 skewcauchy_gen 29 skewnorm_gen 29 studentized_range_gen 29 t_gen 29 trapezoid_gen 29 triang_gen 29 truncexpon_gen 29 truncnorm_gen 29 truncpareto_gen 29 truncweibull_min_gen 29 tukeylambda_gen 29 uniform_gen 29 vonmises_gen 29 wald_gen 29 weibull_max_gen 29 weibull_min_gen 29 wrapcauchy_gen 29
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._crosstab CrosstabResult 73
scipy.stats._discrete_distns _nchypergeom_gen 29 _nchypergeom_gen._entropy 189 bernoulli_gen 29 bernoulli_gen._entropy 189 betabinom_gen 29 betabinom_gen._entropy 189 betanbinom_gen 29 betanbinom_gen._entropy 189 binom_gen 29 binom_gen._entropy 189 boltzmann_gen 29 boltzmann_gen._entropy 189 dlaplace_gen 29 dlaplace_gen._entropy 189 geom_gen 29 geom_gen._entropy 189 hypergeom_gen 29 hypergeom_gen._entropy 189 logser_gen 29 logser_gen._entropy 189 nbinom_gen 29 nbinom_gen._entropy 189 nchypergeom_fisher_gen 29 nchypergeom_fisher_gen._entropy 189 nchypergeom_wallenius_gen 29 nchypergeom_wallenius_gen._entropy 189 nhypergeom_gen 29 nhypergeom_gen._entropy 189 planck_gen 29 planck_gen._entropy 189 poisson_binom_gen 29 poisson_binom_gen._entropy 189 poisson_gen 29 poisson_gen._entropy 189 randint_gen 29 randint_gen._entropy 189 skellam_gen 29 skellam_gen._entropy 189 yulesimon_gen 29 yulesimon_gen._entropy 189 zipf_gen 29 zipf_gen._entropy 189 zipfian_gen 29 zipfian_gen._entropy 189
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._fit FitResult 0 GoodnessOfFitResult 71
scipy.stats._hypotests BarnardExactResult 0 BoschlooExactResult 0 CramerVonMisesResult 0 Epps_Singleton_2sampResult 71 SomersDResult 0 TukeyHSDResult 0
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 29
scipy.stats._mannwhitneyu MannwhitneyuResult 71 mannwhitneyu 189
scipy.stats._mgc MGCResult 73
scipy.stats._morestats AndersonResult 73 Anderson_ksampResult 73 AnsariResult 71 BartlettResult 71 FlignerResult 71 LeveneResult 71 Mean 71 MedianTestResult 73 ShapiroResult 71 Std_dev 71 Variance 71 WilcoxonResult 73
scipy.stats._mstats_basic BrunnerMunzelResult 71 DescribeResult 71 F_onewayResult 71 FriedmanchisquareResult 71 KruskalResult 71 KurtosistestResult 71 MannwhitneyuResult 71 ModeResult 71 NormaltestResult 71 PointbiserialrResult 71 SenSeasonalSlopesResult 73 SkewtestResult 71 Ttest_1sampResult 71 Ttest_indResult 71 Ttest_relResult 71
scipy.stats._multicomp DunnettResult 0
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._odds_ratio OddsRatioResult 0
scipy.stats._page_trend_test PageTrendTestResult 0
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._relative_risk RelativeRiskResult 0
scipy.stats._resampling BootstrapMethod 0 BootstrapResult 0 MonteCarloMethod 0 MonteCarloTestResult 0 PermutationMethod 0 PermutationTestResult 0 PowerResult 0
scipy.stats._sensitivity_analysis BootstrapSobolResult 0 SobolResult 0
scipy.stats._stats_mstats_common SiegelslopesResult 73 TheilslopesResult 73
scipy.stats._stats_py AlexanderGovernResult 0 BrunnerMunzelResult 71 ConfidenceInterval 71 CumfreqResult 71 DescribeResult 71 F_onewayResult 71 FriedmanchisquareResult 71 HistogramResult 71 KruskalResult 71 KstestResult 73 KstestResult.__new__ 153 KurtosistestResult 71 LinregressResult 73 LinregressResult.__new__ 153 ModeResult 71 NormaltestResult 71 PearsonRResult 73 PearsonRResultBase 73 PearsonRResultBase.__new__ 153 Power_divergenceResult 71 QuantileTestResult 0 RanksumsResult 71 RelfreqResult 71 SigmaclipResult 71 SignificanceResult 73 SignificanceResult.__new__ 153 SkewtestResult 71 Ttest_indResult 71 f_oneway 189 gmean 189 hmean 189 iqr 189 kendalltau 189 ks_2samp 189 kurtosis 189 linregress 189 mode 189 pearsonr 189 rankdata 189 sem 189 skew 189 spearmanr 189 ttest_ind 189 wasserstein_distance 189 zscore 189
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0 LogRankResult 0
scipy.stats.contingency Chi2ContingencyResult 73
sentence_transformers.models.CNN CNN 60
sentence_transformers.models.Dense Dense 60
sentence_transformers.models.Dropout Dropout 60
sentence_transformers.models.LSTM LSTM 60
sentence_transformers.models.LayerNorm LayerNorm 60
sentence_transformers.models.Normalize Normalize 60
sentence_transformers.models.Pooling Pooling 60
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 60
sentence_transformers.training_args BatchSamplers 136 MultiDatasetBatchSamplers 136 SentenceTransformerTrainingArguments 2
shap._explanation Explanation 0 OpHistoryItem 0
signal Signals 136
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 84 CyExponentialLoss 84 CyHalfBinomialLoss 84 CyHalfGammaLoss 84 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 84 CyHalfSquaredError 84 CyHalfTweedieLoss 84 CyHalfTweedieLossIdentity 84 CyHuberLoss 84 CyLossFunction 84 CyPinballLoss 84 __pyx_unpickle_CyAbsoluteError 171 __pyx_unpickle_CyExponentialLoss 171 __pyx_unpickle_CyHalfBinomialLoss 171 __pyx_unpickle_CyHalfGammaLoss 171 __pyx_unpickle_CyHalfMultinomialLoss 172 __pyx_unpickle_CyHalfPoissonLoss 171 __pyx_unpickle_CyHalfSquaredError 171 __pyx_unpickle_CyHalfTweedieLoss 171 __pyx_unpickle_CyHalfTweedieLossIdentity 171 __pyx_unpickle_CyHuberLoss 171 __pyx_unpickle_CyPinballLoss 171
sklearn._loss.glm_distribution DistributionBoundary 71 ExponentialDispersionModel 38 GammaDistribution 38 InverseGaussianDistribution 38 NormalDistribution 38 PoissonDistribution 38 TweedieDistribution 38
sklearn._loss.link BaseLink 1 HalfLogitLink 1 IdentityLink 1 Interval 0 LogLink 1 LogitLink 1 MultinomialLogit 1
sklearn._loss.loss AbsoluteError 1 ArrayAPILossMixin 1 BaseLoss 1 ExponentialLoss 1 HalfBinomialLoss 1 HalfBinomialLossArrayAPI 1 HalfGammaLoss 1 HalfMultinomialLoss 1 HalfMultinomialLossArrayAPI 1 HalfPoissonLoss 1 HalfPoissonLossArrayAPI 1 HalfSquaredError 1 HalfTweedieLoss 1 HalfTweedieLossIdentity 1 HuberLoss 1 PinballLoss 1
sklearn.base BaseEstimator 39
sklearn.calibration CalibratedClassifierCV 39 CalibrationDisplay 0 _CalibratedClassifier 1 _SigmoidCalibration 39 _TemperatureScaling 39
sklearn.cluster._affinity_propagation AffinityPropagation 39
sklearn.cluster._agglomerative AgglomerativeClustering 39 FeatureAgglomeration 39
sklearn.cluster._bicluster SpectralBiclustering 39 SpectralCoclustering 39
sklearn.cluster._birch Birch 39 _CFNode 1 _CFSubcluster 1
sklearn.cluster._bisect_k_means BisectingKMeans 39 _BisectingTree 1
sklearn.cluster._dbscan DBSCAN 39
sklearn.cluster._hdbscan.hdbscan HDBSCAN 39
sklearn.cluster._kmeans KMeans 39 MiniBatchKMeans 39 _kmeans_single_lloyd 189
sklearn.cluster._mean_shift MeanShift 39
sklearn.cluster._optics OPTICS 39
sklearn.cluster._spectral SpectralClustering 39
sklearn.compose._column_transformer ColumnTransformer 39 make_column_selector 1
sklearn.compose._target TransformedTargetRegressor 39
sklearn.covariance._elliptic_envelope EllipticEnvelope 39
sklearn.covariance._empirical_covariance EmpiricalCovariance 39
sklearn.covariance._graph_lasso BaseGraphicalLasso 39 GraphicalLasso 39 GraphicalLassoCV 39 _DictWithDeprecatedKeys 40
sklearn.covariance._robust_covariance MinCovDet 39
sklearn.covariance._shrunk_covariance LedoitWolf 39 OAS 39 ShrunkCovariance 39
sklearn.cross_decomposition._pls CCA 39 PLSCanonical 39 PLSRegression 39 PLSSVD 39
sklearn.decomposition._dict_learning DictionaryLearning 39 MiniBatchDictionaryLearning 39 SparseCoder 39
sklearn.decomposition._factor_analysis FactorAnalysis 39
sklearn.decomposition._fastica FastICA 39
sklearn.decomposition._incremental_pca IncrementalPCA 39
sklearn.decomposition._kernel_pca KernelPCA 39
sklearn.decomposition._lda LatentDirichletAllocation 39
sklearn.decomposition._nmf MiniBatchNMF 39 NMF 39 _BaseNMF 39
sklearn.decomposition._pca PCA 39
sklearn.decomposition._sparse_pca MiniBatchSparsePCA 39 SparsePCA 39 _BaseSparsePCA 39
sklearn.decomposition._truncated_svd TruncatedSVD 39
sklearn.discriminant_analysis LinearDiscriminantAnalysis 39 QuadraticDiscriminantAnalysis 39
sklearn.dummy DummyClassifier 39 DummyRegressor 39
sklearn.ensemble._bagging BaggingClassifier 39 BaggingRegressor 39
sklearn.ensemble._forest ExtraTreesClassifier 39 ExtraTreesRegressor 39 RandomForestClassifier 39 RandomForestRegressor 39 RandomTreesEmbedding 39
sklearn.ensemble._gb GradientBoostingClassifier 39 GradientBoostingRegressor 39 LogOddsEstimator 38 MeanEstimator 38 PriorProbabilityEstimator 38 QuantileEstimator 38 ScaledLogOddsEstimator 38 VerboseReporter 1 ZeroEstimator 38
sklearn.ensemble._gb_losses BinomialDeviance 38 ClassificationLossFunction 38 ExponentialLoss 38 HuberLossFunction 38 LeastAbsoluteError 38 LeastSquaresError 38 LossFunction 38 MultinomialDeviance 38 QuantileLossFunction 38 RegressionLossFunction 38
sklearn.ensemble._hist_gradient_boosting.binning _BinMapper 39
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 39 HistGradientBoostingClassifier._raw_predict 189 HistGradientBoostingRegressor 39 HistGradientBoostingRegressor._raw_predict 189
sklearn.ensemble._hist_gradient_boosting.loss BaseLoss 38 BinaryCrossEntropy 38 CategoricalCrossEntropy 38 LeastAbsoluteDeviation 38 LeastSquares 38 Poisson 38
sklearn.ensemble._hist_gradient_boosting.predictor TreePredictor 43
sklearn.ensemble._iforest IsolationForest 39
sklearn.ensemble._stacking StackingClassifier 39 StackingRegressor 39
sklearn.ensemble._voting VotingClassifier 39 VotingRegressor 39
sklearn.ensemble._weight_boosting AdaBoostClassifier 39 AdaBoostRegressor 39
sklearn.feature_extraction._dict_vectorizer DictVectorizer 39
sklearn.feature_extraction._hash FeatureHasher 39
sklearn.feature_extraction.image PatchExtractor 39
sklearn.feature_extraction.text CountVectorizer 39 HashingVectorizer 39 TfidfTransformer 39 TfidfVectorizer 39
sklearn.feature_selection._from_model SelectFromModel 39
sklearn.feature_selection._mutual_info mutual_info_classif 189 mutual_info_regression 189
sklearn.feature_selection._rfe RFE 39 RFECV 39
sklearn.feature_selection._sequential SequentialFeatureSelector 39
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 39 SelectFdr 39 SelectFpr 39 SelectFwe 39 SelectKBest 39 SelectPercentile 39 chi2 189 f_classif 189 f_oneway 189 f_regression 189 r_regression 189
sklearn.feature_selection._variance_threshold VarianceThreshold 39
sklearn.frozen._frozen FrozenEstimator 39
sklearn.gaussian_process._gpc GaussianProcessClassifier 39 _BinaryGaussianProcessClassifierLaplace 39
sklearn.gaussian_process._gpr GaussianProcessRegressor 39
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 131 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 38
sklearn.impute._base MissingIndicator 39 SimpleImputer 39 _BaseImputer 39
sklearn.impute._iterative IterativeImputer 39 _ImputerTriplet 71
sklearn.impute._knn KNNImputer 39
sklearn.isotonic IsotonicRegression 44
sklearn.kernel_approximation AdditiveChi2Sampler 39 Nystroem 39 PolynomialCountSketch 39 RBFSampler 39 SkewedChi2Sampler 39
sklearn.kernel_ridge KernelRidge 39
sklearn.linear_model._base LinearRegression 39
sklearn.linear_model._bayes ARDRegression 39 BayesianRidge 39
sklearn.linear_model._coordinate_descent ElasticNet 39 ElasticNetCV 39 Lasso 39 LassoCV 39 MultiTaskElasticNet 39 MultiTaskElasticNetCV 39 MultiTaskLasso 39 MultiTaskLassoCV 39
sklearn.linear_model._glm.glm GammaRegressor 39 PoissonRegressor 39 TweedieRegressor 39 _GeneralizedLinearRegressor 39
sklearn.linear_model._glm.link IdentityLink 38 LogLink 38
sklearn.linear_model._huber HuberRegressor 39
sklearn.linear_model._least_angle Lars 39 LarsCV 39 LassoLars 39 LassoLarsCV 39 LassoLarsIC 39
sklearn.linear_model._logistic LogisticRegression 39 LogisticRegressionCV 39
sklearn.linear_model._omp OrthogonalMatchingPursuit 39 OrthogonalMatchingPursuitCV 39
sklearn.linear_model._passive_aggressive PassiveAggressiveClassifier 39 PassiveAggressiveRegressor 39
sklearn.linear_model._perceptron Perceptron 39
sklearn.linear_model._quantile QuantileRegressor 39
sklearn.linear_model._ransac RANSACRegressor 39
sklearn.linear_model._ridge Ridge 39 RidgeCV 39 RidgeClassifier 39 RidgeClassifierCV 39 _BaseRidgeCV 39 _IdentityClassifier 39 _IdentityRegressor 39 _RidgeGCV 39
sklearn.linear_model._sgd_fast Classification 84 EpsilonInsensitive 84 Hinge 84 Huber 83 Log 83 LossFunction 83 ModifiedHuber 84 Regression 84 SquaredEpsilonInsensitive 84 SquaredHinge 84 SquaredLoss 83
sklearn.linear_model._stochastic_gradient SGDClassifier 39 SGDOneClassSVM 39 SGDRegressor 39
sklearn.linear_model._theil_sen TheilSenRegressor 39
sklearn.manifold._classical_mds ClassicalMDS 39
sklearn.manifold._isomap Isomap 39
sklearn.manifold._locally_linear LocallyLinearEmbedding 39
sklearn.manifold._mds MDS 39
sklearn.manifold._spectral_embedding SpectralEmbedding 39
sklearn.manifold._t_sne TSNE 39
sklearn.metrics._classification accuracy_score 189 balanced_accuracy_score 189 brier_score_loss 189 class_likelihood_ratios 189 classification_report 189 cohen_kappa_score 189 confusion_matrix 189 d2_brier_score 189 d2_log_loss_score 189 f1_score 189 fbeta_score 189 hamming_loss 189 hinge_loss 189 jaccard_score 189 log_loss 189 matthews_corrcoef 189 multilabel_confusion_matrix 189 precision_recall_fscore_support 189 precision_score 189 recall_score 189 zero_one_loss 189
sklearn.metrics._dist_metrics BrayCurtisDistance 36 BrayCurtisDistance32 37 BrayCurtisDistance64 37 CanberraDistance 36 CanberraDistance32 37 CanberraDistance64 37 ChebyshevDistance 36 ChebyshevDistance32 37 ChebyshevDistance64 37 DiceDistance 36 DiceDistance32 37 DiceDistance64 37 EuclideanDistance 36 EuclideanDistance32 37 EuclideanDistance64 37 HammingDistance 36 HammingDistance32 37 HammingDistance64 37 HaversineDistance 36 HaversineDistance32 37 HaversineDistance64 37 JaccardDistance 36 JaccardDistance32 37 JaccardDistance64 37 KulsinskiDistance 36 KulsinskiDistance32 37 KulsinskiDistance64 37 MahalanobisDistance 36 MahalanobisDistance32 37 MahalanobisDistance64 37 ManhattanDistance 36 ManhattanDistance32 37 ManhattanDistance64 37 MatchingDistance 36 MatchingDistance32 37 MatchingDistance64 37 MinkowskiDistance 36 MinkowskiDistance32 37 MinkowskiDistance64 37 RogersTanimotoDistance 36 RogersTanimotoDistance32 37 RogersTanimotoDistance64 37 RussellRaoDistance 36 RussellRaoDistance32 37 RussellRaoDistance64 37 SEuclideanDistance 36 SEuclideanDistance32 37 SEuclideanDistance64 37 SokalMichenerDistance 36 SokalMichenerDistance32 37 SokalMichenerDistance64 37 SokalSneathDistance 36 SokalSneathDistance32 37 SokalSneathDistance64 37 WMinkowskiDistance 36 newObj 148
sklearn.metrics._plot.confusion_matrix ConfusionMatrixDisplay 0
sklearn.metrics._plot.det_curve DetCurveDisplay 0
sklearn.metrics._plot.precision_recall_curve PrecisionRecallDisplay 0
sklearn.metrics._plot.regression PredictionErrorDisplay 0
sklearn.metrics._plot.roc_curve RocCurveDisplay 0
sklearn.metrics._ranking auc 189 average_precision_score 189 confusion_matrix_at_thresholds 189 coverage_error 189 dcg_score 189 det_curve 189 label_ranking_average_precision_score 189 label_ranking_loss 189 metric_at_thresholds 189 ndcg_score 189 precision_recall_curve 189 roc_auc_score 189 roc_curve 189 top_k_accuracy_score 189
sklearn.metrics._regression d2_absolute_error_score 189 d2_pinball_score 189 d2_tweedie_score 189 explained_variance_score 189 max_error 189 mean_absolute_error 189 mean_absolute_percentage_error 189 mean_gamma_deviance 189 mean_pinball_loss 189 mean_poisson_deviance 189 mean_squared_error 189 mean_squared_log_error 189 mean_tweedie_deviance 189 median_absolute_error 189 r2_score 189 root_mean_squared_error 189 root_mean_squared_log_error 189
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 38 _ProbaScorer 38 _Scorer 1 _ThresholdScorer 38 _passthrough_scorer 189 check_scoring 189 negative_likelihood_ratio 189 positive_likelihood_ratio 189
sklearn.metrics.cluster._bicluster consensus_score 189
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 189 adjusted_rand_score 189 completeness_score 189 contingency_matrix 189 entropy 189 fowlkes_mallows_score 189 homogeneity_completeness_v_measure 189 homogeneity_score 189 mutual_info_score 189 normalized_mutual_info_score 189 pair_confusion_matrix 189 rand_score 189 v_measure_score 189
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 189 davies_bouldin_score 189 silhouette_samples 189 silhouette_score 189
sklearn.metrics.pairwise additive_chi2_kernel 189 check_paired_arrays 189 check_pairwise_arrays 189 chi2_kernel 189 cosine_distances 189 cosine_similarity 189 distance_metrics 189 euclidean_distances 189 haversine_distances 189 kernel_metrics 189 laplacian_kernel 189 linear_kernel 189 manhattan_distances 189 nan_euclidean_distances 189 paired_cosine_distances 189 paired_distances 189 paired_euclidean_distances 189 paired_manhattan_distances 189 pairwise_distances 189 pairwise_distances_argmin 189 pairwise_distances_argmin_min 189 pairwise_kernels 189 polynomial_kernel 189 rbf_kernel 189 sigmoid_kernel 189
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 39
sklearn.mixture._gaussian_mixture GaussianMixture 39
sklearn.model_selection._classification_threshold BaseThresholdClassifier 39 FixedThresholdClassifier 39 TunedThresholdClassifierCV 39
sklearn.model_selection._plot LearningCurveDisplay 0 ValidationCurveDisplay 0
sklearn.model_selection._search GridSearchCV 39 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 39
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 39 HalvingRandomSearchCV 39 _refit_callable 189
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 39 OneVsRestClassifier 39 OutputCodeClassifier 39 _ConstantPredictor 39
sklearn.multioutput ClassifierChain 39 MultiOutputClassifier 39 MultiOutputRegressor 39 RegressorChain 39
sklearn.naive_bayes BernoulliNB 39 CategoricalNB 39 ComplementNB 39 GaussianNB 39 MultinomialNB 39
sklearn.neighbors._ball_tree BallTree 37 BallTree32 37 BallTree64 37 newObj 148
sklearn.neighbors._classification KNeighborsClassifier 39 RadiusNeighborsClassifier 39
sklearn.neighbors._graph KNeighborsTransformer 39 RadiusNeighborsTransformer 39
sklearn.neighbors._kd_tree KDTree 37 KDTree32 37 KDTree64 37 newObj 148
sklearn.neighbors._kde KernelDensity 39
sklearn.neighbors._lof LocalOutlierFactor 39
sklearn.neighbors._nca NeighborhoodComponentsAnalysis 39
sklearn.neighbors._nearest_centroid NearestCentroid 39
sklearn.neighbors._regression KNeighborsRegressor 39 RadiusNeighborsRegressor 39
sklearn.neighbors._unsupervised NearestNeighbors 39
sklearn.neural_network._multilayer_perceptron MLPClassifier 39 MLPRegressor 39
sklearn.neural_network._rbm BernoulliRBM 39
sklearn.neural_network._stochastic_optimizers AdamOptimizer 1 SGDOptimizer 1
sklearn.pipeline FeatureUnion 39 Pipeline 39
sklearn.preprocessing._data Binarizer 39 KernelCenterer 39 MaxAbsScaler 39 MinMaxScaler 39 Normalizer 39 PowerTransformer 39 QuantileTransformer 39 RobustScaler 39 StandardScaler 39 add_dummy_feature 189 binarize 189 maxabs_scale 189 minmax_scale 189 normalize 189 power_transform 189 quantile_transform 189 robust_scale 189 scale 189
sklearn.preprocessing._discretization KBinsDiscretizer 39
sklearn.preprocessing._encoders OneHotEncoder 39 OrdinalEncoder 39 _BaseEncoder 39
sklearn.preprocessing._function_transformer FunctionTransformer 39
sklearn.preprocessing._label LabelBinarizer 39 LabelEncoder 39 MultiLabelBinarizer 39 label_binarize 189
sklearn.preprocessing._polynomial PolynomialFeatures 39 SplineTransformer 39
sklearn.preprocessing._target_encoder TargetEncoder 39
sklearn.preprocessing.imputation Imputer 38
sklearn.random_projection GaussianRandomProjection 39 SparseRandomProjection 39
sklearn.semi_supervised._label_propagation LabelPropagation 39 LabelSpreading 39
sklearn.semi_supervised._self_training SelfTrainingClassifier 39
sklearn.svm._classes LinearSVC 39 LinearSVR 39 NuSVC 39 NuSVR 39 OneClassSVM 39 SVC 39 SVR 39
sklearn.tree._classes DecisionTreeClassifier 39 DecisionTreeRegressor 39 ExtraTreeClassifier 39 ExtraTreeRegressor 39
sklearn.tree._tree Tree 116
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 189
skopt.learning.forest ExtraTreesRegressor 38 RandomForestRegressor 38
skopt.learning.gaussian_process.gpr GaussianProcessRegressor 38
skopt.learning.gaussian_process.kernels ConstantKernel 0 Matern 0 Product 0 RBF 0 Sum 0 WhiteKernel 0
skopt.learning.gbrt GradientBoostingQuantileRegressor 38
skopt.optimizer.optimizer Optimizer 0
skopt.searchcv BayesSearchCV 38
skopt.space.space Integer 0 Real 0 Space 0
skopt.space.transformers Identity 0 LogN 0 Normalize 0 Pipeline 0
slicer.slicer Slicer 16
slicer.slicer_internal Alias 14 AliasLookup 0 Obj 14
statistics NormalDist 20 fmean 189 geometric_mean 189 harmonic_mean 189 mean 189 median 189 median_high 189 median_low 189 mode 189 multimode 189 pstdev 189 pvariance 189 quantiles 189 stdev 189 variance 189
statsmodels.base._penalties L2 0 L2Univariate 0 NonePenalty 0 Penalty 0 PseudoHuber 0 SCAD 0 SCADSmoothed 0
statsmodels.base.data FormulaicData 48 ModelData 48 PandasData 48 PatsyData 48
statsmodels.base.distributed_estimation DistributedResults 0
statsmodels.base.elastic_net RegularizedResults 0 RegularizedResultsWrapper 50
statsmodels.base.model GenericLikelihoodModel 0 GenericLikelihoodModelResults 0 LikelihoodModel 0 LikelihoodModelResults 0 LikelihoodResultsWrapper 50 Model 0 Results 0
statsmodels.base.wrapper ResultsWrapper 50
statsmodels.discrete.conditional_models ConditionalLogit 0 ConditionalMNLogit 0 ConditionalPoisson 0 ConditionalResults 0 ConditionalResultsWrapper 50 _ConditionalModel 0
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 50 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 50 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 50 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 189 ZeroInflatedGeneralizedPoisson._hessian_probit 189 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 50 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 189 ZeroInflatedNegativeBinomialP._hessian_probit 189 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 50 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 189 ZeroInflatedPoisson._hessian_probit 189 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 50 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 50 CountModel 0 CountResults 0 CountResultsWrapper 50 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 50 L1BinaryResults 0 L1BinaryResultsWrapper 50 L1CountResults 0 L1CountResultsWrapper 50 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 50 L1MultinomialResults 0 L1MultinomialResultsWrapper 50 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 50 L1PoissonResults 0 L1PoissonResultsWrapper 50 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 50 NegativeBinomial 49 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 50 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 50 OrderedResults 0 OrderedResultsWrapper 50 Poisson 0 PoissonResults 0 PoissonResultsWrapper 50 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 50 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 50 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 50 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 50 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 29 genpoisson_p_gen._entropy 189 truncatednegbin_gen 29 truncatednegbin_gen._entropy 189 truncatedpoisson_gen 29 truncatedpoisson_gen._entropy 189 zigeneralizedpoisson_gen 29 zigeneralizedpoisson_gen._entropy 189 zinegativebinomial_gen 29 zinegativebinomial_gen._entropy 189 zipoisson_gen 29 zipoisson_gen._entropy 189
statsmodels.duration.hazard_regression PHReg 0 PHRegResults 0 PHSurvivalTime 0
statsmodels.duration.survfunc SurvfuncRight 0
statsmodels.emplike.originregress OriginResults 0
statsmodels.gam.gam_penalties MultivariateGamPenalty 0 UnivariateGamPenalty 0
statsmodels.gam.generalized_additive_model GLMGam 0 GLMGamResults 0 GLMGamResultsWrapper 50 LogitGam 0
statsmodels.gam.smooth_basis AdditiveGamSmoother 0 BSplines 0 CubicSplines 0 CyclicCubicSplines 0 GenericSmoothers 0 PolynomialSmoother 0 UnivariateBSplines 0 UnivariateCubicCyclicSplines 0 UnivariateCubicSplines 0 UnivariateGamSmoother 0 UnivariateGenericSmoother 0 UnivariatePolynomialSmoother 0
statsmodels.genmod.bayes_mixed_glm BinomialBayesMixedGLM 0 PoissonBayesMixedGLM 0 _BayesMixedGLM 0
statsmodels.genmod.cov_struct Autoregressive 0 CategoricalCovStruct 0 CovStruct 0 Equivalence 0 Exchangeable 0 GlobalOddsRatio 0 Independence 0 Nested 0 NominalIndependence 0 OrdinalIndependence 0 Stationary 0 Unstructured 0
statsmodels.genmod.families.family Binomial 0 Family 0 Gamma 0 Gaussian 0 InverseGaussian 0 NegativeBinomial 0 Poisson 0 Tweedie 0
statsmodels.genmod.families.links CDFLink 0 CLogLog 0 Cauchy 0 Identity 0 InversePower 0 InverseSquared 0 Link 0 Log 0 LogC 0 LogLog 0 Logit 0 NegativeBinomial 0 Power 0 Probit 0 Sqrt 0 cauchy 0 cloglog 0 identity 0 inverse_power 0 inverse_squared 0 log 0 logc 0 logit 0 loglog 0 nbinom 0 probit 0 sqrt 0
statsmodels.genmod.families.varfuncs Binomial 0 NegativeBinomial 0 Power 0 VarianceFunction 0
statsmodels.genmod.generalized_estimating_equations GEE 0 GEEResults 0 GEEResultsWrapper 50 NominalGEE 0 NominalGEEResults 0 NominalGEEResultsWrapper 50 OrdinalGEE 0 OrdinalGEEResults 0 OrdinalGEEResultsWrapper 50 _Multinomial 0 _MultinomialLogit 0
statsmodels.genmod.generalized_linear_model GLM 0 GLMResults 0 GLMResultsWrapper 50
statsmodels.genmod.qif QIF 0 QIFResults 0 QIFResultsWrapper 50
statsmodels.imputation.bayes_mi MIResults 0
statsmodels.imputation.mice MICEResults 0
statsmodels.miscmodels.count PoissonGMLE 0 PoissonOffsetGMLE 0 PoissonZiGMLE 0
statsmodels.miscmodels.nonlinls Myfunc 0 NonlinearLS 0 Results 0
statsmodels.miscmodels.ordinal_model OrderedModel 0 OrderedResults 0 OrderedResultsWrapper 50
statsmodels.miscmodels.tmodel TLinearModel 0
statsmodels.miscmodels.try_mlecov MLEGLS 0
statsmodels.multivariate.cancorr CanCorr 0
statsmodels.multivariate.factor Factor 0 FactorResults 0
statsmodels.multivariate.manova MANOVA 0
statsmodels.multivariate.multivariate_ols MultivariateLS 0 MultivariateLSResults 0 MultivariateLSResultsWrapper 50 MultivariateTestResults 0 _MultivariateOLS 0 _MultivariateOLSResults 0
statsmodels.multivariate.pca PCA 0
statsmodels.nonparametric.kde KDEUnivariate 0
statsmodels.othermod.betareg BetaModel 0 BetaResults 0 BetaResultsWrapper 50
statsmodels.regression.dimred CovarianceReduction 0 DimReductionResults 0 DimReductionResultsWrapper 50 PrincipalHessianDirections 0 SlicedAverageVarianceEstimation 0 SlicedInverseReg 0 _DimReductionRegression 0
statsmodels.regression.feasible_gls GLSHet 0 GLSHet2 0
statsmodels.regression.linear_model GLS 0 GLSAR 0 OLS 0 OLSResults 0 RegressionModel 0 RegressionResults 0 RegressionResultsWrapper 50 WLS 0
statsmodels.regression.mixed_linear_model MixedLM 0 MixedLMParams 0 MixedLMResults 0 MixedLMResultsWrapper 50 VCSpec 0
statsmodels.regression.process_regression ProcessMLE 0 ProcessMLEResults 0
statsmodels.regression.quantile_regression QuantReg 0 QuantRegResults 0
statsmodels.regression.recursive_ls RecursiveLS 0 RecursiveLSResults 0 RecursiveLSResultsWrapper 50
statsmodels.robust.norms AndrewWave 0 Hampel 0 HuberT 0 LeastSquares 0 MQuantileNorm 0 RamsayE 0 RobustNorm 0 StudentT 0 TrimmedMean 0 TukeyBiweight 0 TukeyQuartic 0
statsmodels.robust.resistant_linear_model RLMDetS 0 RLMDetSMM 0
statsmodels.robust.robust_linear_model RLM 0 RLMResults 0 RLMResultsWrapper 50
statsmodels.tools.tools Bunch 47
statsmodels.treatment.treatment_effects _AIPWGMM 0 _AIPWWLSGMM 0 _IPWGMM 0 _IPWRAGMM 0 _RAGMM 0 _TEGMM 0 _TEGMMGeneric1 0
statsmodels.tsa.ar_model AutoReg 0 AutoRegResults 0 AutoRegResultsWrapper 50
statsmodels.tsa.ardl.model ARDL 0 ARDLResults 0 ARDLResultsWrapper 50 UECM 0 UECMResults 0 UECMResultsWrapper 50
statsmodels.tsa.arima.model ARIMA 0 ARIMAResults 0 ARIMAResultsWrapper 50
statsmodels.tsa.arima.params SARIMAXParams 0
statsmodels.tsa.arima.specification SARIMAXSpecification 0
statsmodels.tsa.base.tsa_model TimeSeriesModel 0 TimeSeriesModelResults 0 TimeSeriesResultsWrapper 50
statsmodels.tsa.deterministic CalendarDeterministicTerm 0 CalendarFourier 0 CalendarSeasonality 0 CalendarTimeTrend 0 DeterministicProcess 0 DeterministicTerm 0 Fourier 0 FourierDeterministicTerm 0 Seasonality 0 TimeTrend 0 TimeTrendDeterministicTerm 0
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 189 _ets_smooth_add_mul 189 _ets_smooth_mul_add 189 _ets_smooth_mul_mul 189
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 189 ETSResults 0 ETSResultsWrapper 50 PredictionResultsWrapper 50
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 50
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 50
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 50
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 50
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 189 dCFASimulationSmoother 189 sCFASimulationSmoother 189 zCFASimulationSmoother 189
statsmodels.tsa.statespace._initialization cInitialization 117 dInitialization 117 sInitialization 117 zInitialization 117
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 117 dKalmanFilter 117 sKalmanFilter 117 zKalmanFilter 117
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 118 dKalmanSmoother 118 sKalmanSmoother 118 zKalmanSmoother 118
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 117 dStatespace 117 sStatespace 117 zStatespace 117
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 189 dSimulationSmoother 189 sSimulationSmoother 189 zSimulationSmoother 189
statsmodels.tsa.statespace.dynamic_factor DynamicFactor 0 DynamicFactorResults 0 DynamicFactorResultsWrapper 50
statsmodels.tsa.statespace.dynamic_factor_mq DynamicFactorMQ 0 DynamicFactorMQResults 0 DynamicFactorMQStates 3 FactorBlock 3
statsmodels.tsa.statespace.exponential_smoothing ExponentialSmoothing 0 ExponentialSmoothingResults 0 ExponentialSmoothingResultsWrapper 50
statsmodels.tsa.statespace.initialization Initialization 0
statsmodels.tsa.statespace.kalman_filter FilterResults 0 KalmanFilter 0
statsmodels.tsa.statespace.kalman_smoother KalmanSmoother 0 SmootherResults 0
statsmodels.tsa.statespace.mlemodel MLEModel 0 MLEResults 0 MLEResultsWrapper 50 PredictionResultsWrapper 50
statsmodels.tsa.statespace.representation FrozenRepresentation 0 Representation 0
statsmodels.tsa.statespace.sarimax SARIMAX 0 SARIMAXResults 0 SARIMAXResultsWrapper 50
statsmodels.tsa.statespace.simulation_smoother SimulationSmoothResults 0 SimulationSmoother 0
statsmodels.tsa.statespace.structural UnobservedComponents 0 UnobservedComponentsResults 0 UnobservedComponentsResultsWrapper 50
statsmodels.tsa.statespace.varmax VARMAX 0 VARMAXResults 0 VARMAXResultsWrapper 50
statsmodels.tsa.vector_ar.svar_model SVAR 0 SVARProcess 0 SVARResults 0
statsmodels.tsa.vector_ar.var_model LagOrderResults 0 VAR 0 VARProcess 0 VARResults 0 VARResultsWrapper 50
statsmodels.tsa.vector_ar.vecm VECM 0 VECMResults 0
string Template 1
surprise.dataset DatasetAutoFolds 0
surprise.prediction_algorithms.baseline_only BaselineOnly 0
surprise.prediction_algorithms.co_clustering CoClustering 0
surprise.prediction_algorithms.knns KNNBaseline 0 KNNBasic 0 KNNWithMeans 0 KNNWithZScore 0
surprise.prediction_algorithms.matrix_factorization NMF 0 SVD 0 SVDpp 0
surprise.prediction_algorithms.predictions Prediction 71
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 119
timm.data.transforms CenterCropOrPad 61 MaybePILToTensor 0 MaybeToTensor 0 RandomCropOrPad 61 RandomPad 0 RandomResizedCropAndInterpolation 0 ResizeKeepRatio 0 ToNumpy 0 ToTensor 0 TrimBorder 61
timm.layers.activations GELU 60 GELUTanh 60 HardMish 60 HardSigmoid 60 HardSwish 60 Mish 60 PReLU 60 QuickGELU 60 Sigmoid 60 Swish 60 Tanh 60 gelu 189
timm.layers.activations_jit HardMishJit 60 HardSigmoidJit 60 HardSwishJit 60 MishJit 60 SwishJit 60
timm.layers.activations_me HardMishMe 60 HardSigmoidMe 60 HardSwishMe 60 MishMe 60 SwishMe 60
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 60 AdaptiveCatAvgMaxPool2d 60 FastAdaptiveAvgMaxPool 60 FastAdaptiveAvgPool 60 FastAdaptiveCatAvgMaxPool 60 FastAdaptiveMaxPool 60 SelectAdaptivePool2d 60
timm.layers.attention Attention 60 AttentionRope 60
timm.layers.attention2d Attention2d 60 MultiQueryAttention2d 60 MultiQueryAttentionV2 60
timm.layers.attention_pool AttentionPoolLatent 60 AttentionPoolPrr 60
timm.layers.attention_pool2d AttentionPool2d 60 RotAttentionPool2d 60
timm.layers.blur_pool BlurPool2d 60
timm.layers.bottleneck_attn BottleneckAttn 60 PosEmbedRel 60
timm.layers.cbam CbamModule 60 ChannelAttn 60 LightCbamModule 60 LightChannelAttn 60 LightSpatialAttn 60 SpatialAttn 60
timm.layers.classifier ClNormMlpClassifierHead 60 ClassifierHead 60 NormMlpClassifierHead 60
timm.layers.cond_conv2d CondConv2d 60
timm.layers.conv2d_same Conv2dSame 60 Conv2dSameExport 60
timm.layers.conv_bn_act ConvNormAct 60 ConvNormActAa 60
timm.layers.coord_attn CoordAttn 60 EfficientLocalAttn 60 SimpleCoordAttn 60 StripAttn 60
timm.layers.diff_attention DiffAttention 60
timm.layers.drop DropBlock2d 60 DropPath 60
timm.layers.eca CecaModule 60 EcaModule 60
timm.layers.evo_norm EvoNorm2dB0 60 EvoNorm2dB1 60 EvoNorm2dB2 60 EvoNorm2dS0 60 EvoNorm2dS0a 60 EvoNorm2dS1 60 EvoNorm2dS1a 60 EvoNorm2dS2 60 EvoNorm2dS2a 60
timm.layers.filter_response_norm FilterResponseNormAct2d 60 FilterResponseNormTlu2d 60
timm.layers.format Format 136
timm.layers.gather_excite GatherExcite 60
timm.layers.global_context GlobalContext 60
timm.layers.grn GlobalResponseNorm 60
timm.layers.halo_attn HaloAttn 60 PosEmbedRel 60
timm.layers.hybrid_embed HybridEmbed 60 HybridEmbedWithSize 60
timm.layers.inplace_abn InplaceAbn 60
timm.layers.lambda_layer LambdaLayer 60
timm.layers.layer_scale LayerScale 60 LayerScale2d 60
timm.layers.linear Linear 60
timm.layers.median_pool MedianPool2d 60
timm.layers.mixed_conv2d MixedConv2d 60
timm.layers.ml_decoder MLDecoder 60
timm.layers.mlp ConvMlp 60 GatedMlp 60 GlobalResponseNormMlp 60 GluMlp 60 Mlp 60 SwiGLU 60
timm.layers.non_local_attn BatNonLocalAttn 60 BilinearAttnTransform 60 NonLocalAttn 60
timm.layers.norm GroupNorm 60 GroupNorm1 60 LayerNorm 60 LayerNorm2d 60 LayerNorm2dFp32 60 LayerNormExp2d 60 LayerNormFp32 60 RmsNorm 60 RmsNorm2d 60 RmsNorm2dFp32 60 RmsNormFp32 60 SimpleNorm 60 SimpleNorm2d 60 SimpleNorm2dFp32 60 SimpleNormFp32 60
timm.layers.norm_act BatchNormAct2d 60 FrozenBatchNormAct2d 60 GroupNorm1Act 60 GroupNormAct 60 LayerNormAct 60 LayerNormAct2d 60 LayerNormAct2dFp32 60 LayerNormActFp32 60 RmsNormAct 60 RmsNormAct2d 60 RmsNormAct2dFp32 60 RmsNormActFp32 60 SyncBatchNormAct 60
timm.layers.other_pool LsePlus1d 60 LsePlus2d 60 SimPool1d 60 SimPool2d 60
timm.layers.patch_dropout PatchDropout 60 PatchDropoutWithIndices 60
timm.layers.patch_embed PatchEmbed 60 PatchEmbedInterpolator 60 PatchEmbedResamplerFixedOrigSize 60 PatchEmbedWithSize 60
timm.layers.pool2d_same AvgPool2dSame 60 MaxPool2dSame 60
timm.layers.pos_embed_rel RelPosBias 60 RelPosBiasTf 60 RelPosMlp 60
timm.layers.pos_embed_sincos FourierEmbed 60 RotaryEmbedding 60 RotaryEmbeddingCat 60 RotaryEmbeddingDinoV3 60 RotaryEmbeddingMRope 60 RotaryEmbeddingMixed 60 _RotaryEmbeddingBase 60
timm.layers.selective_kernel SelectiveKernel 60 SelectiveKernelAttn 60
timm.layers.separable_conv SeparableConv2d 60 SeparableConvNormAct 60
timm.layers.space_to_depth DepthToSpace 60 SpaceToDepth 60 SpaceToDepthModule 60
timm.layers.split_attn RadixSoftmax 60 SplitAttn 60
timm.layers.split_batchnorm SplitBatchNorm2d 60
timm.layers.squeeze_excite EffectiveSEModule 60 SEModule 60 SqueezeExciteCl 60
timm.layers.std_conv ScaledStdConv2d 60 ScaledStdConv2dSame 60 StdConv2d 60 StdConv2dSame 60
timm.layers.test_time_pool TestTimePoolHead 60
timm.models._efficientnet_blocks CondConvResidual 60 ConvBnAct 60 DepthwiseSeparableConv 60 EdgeResidual 60 InvertedResidual 60 MobileAttention 60 SqueezeExcite 60 UniversalInvertedResidual 60
timm.models._features FeatureDictNet 60 FeatureGetterNet 60 FeatureHookNet 60 FeatureListNet 60
timm.models._features_fx FeatureGraphNet 60 GraphExtractNet 60
timm.models.beit Attention 60 Beit 60 Block 60 RelativePositionBias 60
timm.models.byobnet BasicBlock 60 BottleneckBlock 60 ByobNet 60 DarkBlock 60 DownsampleAvg 60 EdgeBlock 60 MobileOneBlock 60 RepVggBlock 60 SelfAttnBlock 60 Stem 60
timm.models.cait Cait 60 ClassAttn 60 LayerScaleBlock 60 LayerScaleBlockClassAttn 60 TalkingHeadAttn 60
timm.models.coat CoaT 60 ConvPosEnc 60 ConvRelPosEnc 60 FactorAttnConvRelPosEnc 60 ParallelBlock 60 SerialBlock 60
timm.models.convit Block 60 ConVit 60 GPSA 60 MHSA 60
timm.models.convmixer ConvMixer 60 Residual 60
timm.models.convnext ConvNeXt 60 ConvNeXtBlock 60 ConvNeXtStage 60 Downsample 60
timm.models.cpubone CPUBone 60 CPUBoneBlock 60 ClsHead 60 ConvAttention 60 ConvLayer 60 FusedMBConv 60 LinearLayer 60 MBConv 60 ResidualBlock 60
timm.models.crossvit CrossAttention 60 CrossAttentionBlock 60 CrossVit 60 MultiScaleBlock 60 PatchEmbed 60
timm.models.csatv2 Block 60 CSATv2 60 Dct1d 60 Dct2d 60 Dct2dStats 60 LearnableDct2d 60 PosConv 60 SpatialAttention 60 SpatialTransformerBlock 60 TransformerBlock 60
timm.models.cspnet BottleneckBlock 60 CrossStage 60 CrossStage3 60 CspNet 60 DarkBlock 60 DarkStage 60 EdgeBlock 60
timm.models.cspnext CspNext 60 CspNextBlock 60 CspNextLayer 60 DepthwiseSeparableConv 60 SPPBottleneck 60
timm.models.davit ChannelAttention 60 ChannelAttentionV2 60 ChannelBlock 60 ConvPosEnc 60 DaVit 60 DaVitStage 60 Downsample 60 SpatialBlock 60 Stem 60 WindowAttention 60
timm.models.deepseek_vit DeepseekVitAligner 60 DeepseekVitBlock 60 DeepseekVitClassifier 60 DeepseekVitEncoder 60
timm.models.deit VisionTransformerDistilled 60
timm.models.densenet DenseBlock 60 DenseLayer 60 DenseNet 60 DenseTransition 60
timm.models.dla DLA 60 DlaBasic 60 DlaBottle2neck 60 DlaBottleneck 60 DlaRoot 60 DlaTree 60
timm.models.dpn BnAct 60 BnActConv2d 60 CatBnAct 60 DPN 60 DualPathBlock 60
timm.models.edgenext ConvBlock 60 CrossCovarianceAttn 60 EdgeNeXt 60 EdgeNeXtStage 60 PositionalEncodingFourier 60 SplitTransposeBlock 60
timm.models.efficientformer Attention 60 ConvMlpWithNorm 60 Downsample 60 EfficientFormer 60 EfficientFormerStage 60 Flat 60 LayerScale 60 LayerScale2d 60 MetaBlock1d 60 MetaBlock2d 60 Pooling 60 Stem4 60
timm.models.efficientformer_v2 Attention2d 60 Attention2dDownsample 60 ConvMlpWithNorm 60 ConvNorm 60 Downsample 60 EfficientFormerV2 60 EfficientFormerV2Block 60 EfficientFormerV2Stage 60 LayerScale2d 60 LocalGlobalQuery 60 Stem4 60
timm.models.efficientnet EfficientNet 60 EfficientNetFeatures 60
timm.models.efficientvim ConvLayer1d 60 ConvLayer2d 60 EfficientViM 60 EfficientViMBlock 60 EfficientViMDistilled 60 EfficientViMStage 60 FFN 60 HSMSSD 60 PatchMerging 60 Stem 60
timm.models.efficientvit_mit ClassifierHead 60 ConvBlock 60 ConvNormAct 60 DSConv 60 EfficientVit 60 EfficientVitBlock 60 EfficientVitLarge 60 EfficientVitLargeStage 60 EfficientVitStage 60 FusedMBConv 60 LiteMLA 60 MBConv 60 ResidualBlock 60 Stem 60
timm.models.efficientvit_msra CascadedGroupAttention 60 ConvMlp 60 ConvNorm 60 EfficientVitBlock 60 EfficientVitMsra 60 EfficientVitStage 60 LocalWindowAttention 60 NormLinear 60 PatchEmbedding 60 PatchMerging 60 ResidualDrop 60
timm.models.eva Eva 60 EvaAttention 60 EvaBlock 60 EvaBlockPostNorm 60
timm.models.fasternet Block 60 FasterNet 60 MLPBlock 60 Partial_conv3 60 PatchEmbed 60 PatchMerging 60
timm.models.fastvit Attention 60 AttentionBlock 60 ConvMlp 60 FastVit 60 FastVitStage 60 LayerScale2d 60 MobileOneBlock 60 PatchEmbed 60 RepConditionalPosEnc 60 RepMixer 60 RepMixerBlock 60 ReparamLargeKernelConv 60
timm.models.focalnet Downsample 60 FocalModulation 60 FocalNet 60 FocalNetBlock 60 FocalNetStage 60 LayerScale2d 60
timm.models.gcvit Downsample2d 60 FeatureBlock 60 GlobalContextVit 60 GlobalContextVitBlock 60 GlobalContextVitStage 60 LayerScale 60 MbConvBlock 60 Stem 60 WindowAttentionGlobal 60
timm.models.gemma4_vit Gemma4Attention 60 Gemma4Block 60 Gemma4ClippableLinear 60 Gemma4GatedMlp 60 Gemma4PatchEmbed 60 Gemma4RotaryEmbedding2D 60 Gemma4VisionPooler 60 Gemma4VitClassifier 60 Gemma4VitEncoder 60
timm.models.ghostnet GhostBottleneck 60 GhostBottleneckV3 60 GhostModule 60 GhostModuleV2 60 GhostModuleV3 60 GhostNet 60
timm.models.hgnet ClassifierHead 60 ConvBNAct 60 EseModule 60 HighPerfGpuBlock 60 HighPerfGpuNet 60 HighPerfGpuStage 60 LearnableAffineBlock 60 LightConvBNAct 60 StemV1 60 StemV2 60
timm.models.hiera Hiera 60 HieraBlock 60 MaskUnitAttention 60 PatchEmbed 60 Reroll 60 Unroll 60
timm.models.hieradet_sam2 HieraDet 60 HieraPatchEmbed 60 MultiScaleAttention 60 MultiScaleBlock 60
timm.models.hrnet HighResolutionModule 60 HighResolutionNet 60 HighResolutionNetFeatures 60 ModuleInterface 60 SequentialList 60
timm.models.iformer ConvBlock 60 ConvNorm 60 FFN 60 IFormer 60 NormLinear 60 RepCPE 60 RepVitClassifier 60 Residual 60 SHMA 60 SHMABlock 60 StageBlock 60 Stem 60
timm.models.inception_next ConvMlp 60 InceptionDWConv2d 60 MetaNeXt 60 MetaNeXtBlock 60 MetaNeXtStage 60 MlpClassifierHead 60
timm.models.inception_resnet_v2 Block17 60 Block35 60 Block8 60 InceptionResnetV2 60 Mixed_5b 60 Mixed_6a 60 Mixed_7a 60
timm.models.inception_v3 InceptionA 60 InceptionAux 60 InceptionB 60 InceptionC 60 InceptionD 60 InceptionE 60 InceptionV3 60
timm.models.inception_v4 InceptionA 60 InceptionB 60 InceptionC 60 InceptionV4 60 Mixed3a 60 Mixed4a 60 Mixed5a 60 ReductionA 60 ReductionB 60
timm.models.lcnetv2 LCNetV2 60 RepDepthwiseSeparable 60
timm.models.levit Attention 60 AttentionDownsample 60 ConvNorm 60 Downsample 60 Levit 60 LevitBlock 60 LevitDistilled 60 LevitDownsample 60 LevitMlp 60 LevitStage 60 LinearNorm 60 NormLinear 60 Stem16 60 Stem8 60
timm.models.lowformer ConvAttention 60 ConvLayer 60 FusedMBConv 60 LowFormer 60 LowFormerBlock 60 MBConv 60 ResidualBlock 60
timm.models.mambaout Downsample 60 DownsampleNormFirst 60 GatedConvBlock 60 MambaOut 60 MambaOutStage 60 MlpHead 60 Stem 60
timm.models.maxxvit Attention2d 60 AttentionCl 60 ConvNeXtBlock 60 Downsample2d 60 LayerScale 60 LayerScale2d 60 MaxxVit 60 MaxxVitBlock 60 MaxxVitStage 60 MbConvBlock 60 ParallelMaxxVitBlock 60 ParallelPartitionAttention 60 PartitionAttention2d 60 PartitionAttentionCl 60 Stem 60 TransformerBlock2d 60
timm.models.metaformer Attention 60 Downsampling 60 GroupNorm1NoBias 60 LayerNorm2dNoBias 60 LayerNormNoBias 60 MetaFormer 60 MetaFormerBlock 60 MetaFormerStage 60 MlpHead 60 Pooling 60 Scale 60 SepConv 60 SquaredReLU 60 StarReLU 60 Stem 60
timm.models.mlp_mixer Affine 60 MixerBlock 60 MlpMixer 60 ResBlock 60 SpatialGatingBlock 60 SpatialGatingUnit 60
timm.models.mobilenetv3 MobileNetV3 60 MobileNetV3Features 60
timm.models.mobilenetv5 MobileNetV5 60 MobileNetV5Encoder 60 MobileNetV5MultiScaleFusionAdapter 60
timm.models.mobilevit LinearSelfAttention 60 LinearTransformerBlock 60 MobileVitBlock 60 MobileVitV2Block 60
timm.models.mvitv2 MultiScaleAttention 60 MultiScaleAttentionPoolFirst 60 MultiScaleBlock 60 MultiScaleVit 60 MultiScaleVitStage 60 PatchEmbed 60
timm.models.naflexvit NaFlexEmbeds 60 NaFlexVit 60
timm.models.nasnet ActConvBn 60 BranchSeparables 60 CellStem0 60 CellStem1 60 FirstCell 60 NASNetALarge 60 NormalCell 60 ReductionCell0 60 ReductionCell1 60 SeparableConv2d 60
timm.models.nest Attention 60 ConvPool 60 Nest 60 NestLevel 60 TransformerLayer 60
timm.models.nextvit ConvAttention 60 ConvNormAct 60 EfficientAttention 60 NextConvBlock 60 NextStage 60 NextTransformerBlock 60 NextViT 60 PatchEmbed 60
timm.models.nfnet DownsampleAvg 60 GammaAct 60 NormFreeBlock 60 NormFreeNet 60
timm.models.pit ConvEmbedding 60 Pooling 60 PoolingVisionTransformer 60 SequentialTuple 60 Transformer 60
timm.models.pnasnet ActConvBn 60 BranchSeparables 60 Cell 60 CellBase 60 CellStem0 60 FactorizedReduction 60 PNASNet5Large 60 SeparableConv2d 60
timm.models.pvt_v2 Attention 60 Block 60 MlpWithDepthwiseConv 60 OverlapPatchEmbed 60 PyramidVisionTransformerStage 60 PyramidVisionTransformerV2 60
timm.models.qwen3_vit Qwen3VitClassifier 60 Qwen3VitEncoder 60 Qwen3VitPatchMerger 60
timm.models.rdnet Block 60 BlockESE 60 DenseBlock 60 DenseStage 60 RDNet 60
timm.models.regnet Bottleneck 60 PreBottleneck 60 RegNet 60 RegStage 60
timm.models.repghost RepGhostBottleneck 60 RepGhostModule 60 RepGhostNet 60
timm.models.repvit ConvNorm 60 NormLinear 60 RepVggDw 60 RepViTBlock 60 RepVit 60 RepVitClassifier 60 RepVitDownsample 60 RepVitMlp 60 RepVitStage 60 RepVitStem 60
timm.models.res2net Bottle2neck 60
timm.models.resnest ResNestBottleneck 60
timm.models.resnet BasicBlock 60 Bottleneck 60 ResNet 60
timm.models.resnetv2 Bottleneck 60 DownsampleAvg 60 DownsampleConv 60 PreActBasic 60 PreActBottleneck 60 ResNetStage 60 ResNetV2 60
timm.models.rexnet LinearBottleneck 60 RexNet 60
timm.models.selecsls SelecSls 60 SelecSlsBlock 60 SelectSeq 60 SequentialList 60
timm.models.senet Bottleneck 60 SEBottleneck 60 SEModule 60 SENet 60 SEResNeXtBottleneck 60 SEResNetBlock 60 SEResNetBottleneck 60
timm.models.sequencer Downsample2d 60 LSTM2d 60 RNN2dBase 60 RNNIdentity 60 Sequencer2d 60 Sequencer2dBlock 60 Sequencer2dStage 60 Shuffle 60
timm.models.shvit BasicBlock 60 Conv2dNorm 60 FFN 60 NormLinear 60 PatchMerging 60 Residual 60 SHSA 60 SHViT 60 StageBlock 60
timm.models.sknet SelectiveKernelBasic 60 SelectiveKernelBottleneck 60
timm.models.starnet Block 60 ConvBN 60 StarNet 60
timm.models.swiftformer Block 60 ConvEncoder 60 EfficientAdditiveAttention 60 Embedding 60 LayerScale2d 60 LocalRepresentation 60 Mlp 60 Stage 60 SwiftFormer 60
timm.models.swin_transformer PatchMerging 60 SwinTransformer 60 SwinTransformerBlock 60 SwinTransformerStage 60 WindowAttention 60
timm.models.swin_transformer_v2 PatchMerging 60 SwinTransformerV2 60 SwinTransformerV2Block 60 SwinTransformerV2Stage 60 WindowAttention 60
timm.models.swin_transformer_v2_cr PatchEmbed 60 PatchMerging 60 SwinTransformerV2Cr 60 SwinTransformerV2CrBlock 60 SwinTransformerV2CrStage 60 WindowMultiHeadAttention 60
timm.models.tiny_vit Attention 60 ConvLayer 60 ConvNorm 60 MBConv 60 NormMlp 60 PatchEmbed 60 PatchMerging 60 TinyVit 60 TinyVitBlock 60 TinyVitStage 60
timm.models.tnt Attention 60 Block 60 PixelEmbed 60 TNT 60
timm.models.tresnet BasicBlock 60 Bottleneck 60 TResNet 60
timm.models.twins Block 60 GlobalSubSampleAttn 60 LocallyGroupedAttn 60 PatchEmbed 60 PosConv 60 Twins 60
timm.models.vgg ConvMlp 60 VGG 60
timm.models.visformer Attention 60 Block 60 SpatialMlp 60 Visformer 60
timm.models.vision_transformer Attention 60 Block 60 DiffParallelScalingBlock 60 LayerScale 60 ParallelScalingBlock 60 ParallelThingsBlock 60 ResPostBlock 60 VisionTransformer 60
timm.models.vision_transformer_hybrid ConvStem 60 HybridEmbed 60 HybridEmbedWithSize 60
timm.models.vision_transformer_relpos LayerScale 60 RelPosAttention 60 RelPosBlock 60 ResPostRelPosBlock 60 VisionTransformerRelPos 60
timm.models.vision_transformer_sam Attention 60 Block 60 LayerScale 60 VisionTransformerSAM 60
timm.models.vitamin Downsample2d 60 GeGluMlp 60 MbConvLNBlock 60 MbConvStages 60 Stem 60 StridedConv 60
timm.models.volo Attention 60 ClassAttention 60 ClassBlock 60 Downsample 60 OutlookAttention 60 Outlooker 60 PatchEmbed 60 Transformer 60 VOLO 60
timm.models.vovnet OsaBlock 60 OsaStage 60 SequentialAppendList 60 VovNet 60
timm.models.xception Block 60 SeparableConv2d 60 Xception 60
timm.models.xception_aligned PreSeparableConv2d 60 PreXceptionModule 60 SeparableConv2d 60 XceptionAligned 60 XceptionModule 60
timm.models.xcit ClassAttentionBlock 60 ConvPatchEmbed 60 LPI 60 PositionalEncodingFourier 60 XCA 60 XCABlock 60 Xcit 60
timm.utils.model_ema ModelEmaV2 61 ModelEmaV3 61
tokenizers AddedToken 92 Encoding 95 Tokenizer 82
tokenizers.decoders BPEDecoder 95 ByteFallback 95 ByteLevel 95 CTC 95 DecodeStream 95 Decoder 95 Fuse 95 Metaspace 95 Replace 95 Sequence 109 Strip 95 WordPiece 95
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 95 Model 95 Unigram 95 WordLevel 95 WordPiece 95
tokenizers.normalizers BertNormalizer 95 ByteLevel 95 Lowercase 95 NFC 95 NFD 95 NFKC 95 NFKD 95 Nmt 95 Normalizer 95 Precompiled 95 Prepend 95 Replace 95 Sequence 109 Strip 95 StripAccents 95
tokenizers.pre_tokenizers BertPreTokenizer 95 ByteLevel 95 CharDelimiterSplit 87 Digits 95 FixedLength 95 Metaspace 95 PreTokenizer 95 Punctuation 95 Sequence 109 Split 87 UnicodeScripts 95 Whitespace 95 WhitespaceSplit 95
tokenizers.processors BertProcessing 87 ByteLevel 95 PostProcessor 95 RobertaProcessing 87 Sequence 109 TemplateProcessing 95
tokenizers.trainers BpeTrainer 95 ParityBpeTrainer 95 Trainer 95 UnigramTrainer 95 WordLevelTrainer 95 WordPieceTrainer 95
torch BFloat16Storage 189 BFloat16Tensor 189 BoolStorage 189 BoolTensor 189 ByteStorage 189 ByteTensor 189 CharStorage 189 CharTensor 189 ComplexDoubleStorage 189 ComplexFloatStorage 189 DoubleStorage 189 DoubleTensor 189 FloatStorage 189 FloatTensor 189 HalfStorage 189 HalfTensor 189 IntStorage 189 IntTensor 189 LongStorage 189 LongTensor 189 QInt32Storage 189 QInt8Storage 189 QUInt2x4Storage 189 QUInt4x2Storage 189 QUInt8Storage 189 ScriptObject 67 ShortStorage 189 ShortTensor 189 Size 129 Tensor 189 UntypedStorage 189 _mkldnn 189 abs 189 bfloat16 189 bit 189 bits16 189 bits1x8 189 bits2x4 189 bits4x2 189 bits8 189 bool 189 cdouble 189 cfloat 189 chalf 189 channels_last 189 channels_last_3d 189 complex128 189 complex32 189 complex64 189 contiguous_format 189 cos 189 device 125 double 189 exp 189 float 189 float16 189 float32 189 float4_e2m1fn_x2 189 float64 189 float8_e4m3fn 189 float8_e4m3fnuz 189 float8_e5m2 189 float8_e5m2fnuz 189 float8_e8m0fnu 189 half 189 int 189 int1 189 int16 189 int2 189 int3 189 int32 189 int4 189 int5 189 int6 189 int64 189 int7 189 int8 189 jagged 189 legacy_contiguous_format 189 log 189 long 189 per_channel_affine 189 per_channel_affine_float_qparams 189 per_channel_symmetric 189 per_tensor_affine 189 per_tensor_symmetric 189 preserve_format 189 qint32 189 qint8 189 quint2x4 189 quint4x2 189 quint8 189 relu 189 short 189 sigmoid 189 sin 189 softmax 189 sparse_bsc 189 sparse_bsr 189 sparse_coo 189 sparse_csc 189 sparse_csr 189 sqrt 189 square 189 strided 189 tanh 189 uint1 189 uint16 189 uint2 189 uint3 189 uint32 189 uint4 189 uint5 189 uint6 189 uint64 189 uint7 189 uint8 189
torch._C Generator 126 _VariableFunctionsClass 189 _VariableFunctionsClass.abs 189 _VariableFunctionsClass.absolute 189 _VariableFunctionsClass.acos 189 _VariableFunctionsClass.acosh 189 _VariableFunctionsClass.add 189 _VariableFunctionsClass.addcdiv 189 _VariableFunctionsClass.addcmul 189 _VariableFunctionsClass.addmm 189 _VariableFunctionsClass.all 189 _VariableFunctionsClass.allclose 189 _VariableFunctionsClass.amax 189 _VariableFunctionsClass.amin 189 _VariableFunctionsClass.angle 189 _VariableFunctionsClass.any 189 _VariableFunctionsClass.arange 189 _VariableFunctionsClass.arccos 189 _VariableFunctionsClass.arcsin 189 _VariableFunctionsClass.arctan 189 _VariableFunctionsClass.argmax 189 _VariableFunctionsClass.argmin 189 _VariableFunctionsClass.argsort 189 _VariableFunctionsClass.asin 189 _VariableFunctionsClass.asinh 189 _VariableFunctionsClass.atan 189 _VariableFunctionsClass.atan2 189 _VariableFunctionsClass.atanh 189 _VariableFunctionsClass.baddbmm 189 _VariableFunctionsClass.batch_norm 189 _VariableFunctionsClass.bernoulli 189 _VariableFunctionsClass.bilinear 189 _VariableFunctionsClass.bincount 189 _VariableFunctionsClass.bitwise_and 189 _VariableFunctionsClass.bitwise_or 189 _VariableFunctionsClass.bitwise_xor 189 _VariableFunctionsClass.bmm 189 _VariableFunctionsClass.bucketize 189 _VariableFunctionsClass.cat 189 _VariableFunctionsClass.ceil 189 _VariableFunctionsClass.celu 189 _VariableFunctionsClass.chunk 189 _VariableFunctionsClass.clamp 189 _VariableFunctionsClass.clamp_max 189 _VariableFunctionsClass.clamp_min 189 _VariableFunctionsClass.clip 189 _VariableFunctionsClass.complex 189 _VariableFunctionsClass.concat 189 _VariableFunctionsClass.conj 189 _VariableFunctionsClass.conv1d 189 _VariableFunctionsClass.conv2d 189 _VariableFunctionsClass.conv3d 189 _VariableFunctionsClass.cos 189 _VariableFunctionsClass.cosh 189 _VariableFunctionsClass.cosine_similarity 189 _VariableFunctionsClass.count_nonzero 189 _VariableFunctionsClass.cross 189 _VariableFunctionsClass.cummax 189 _VariableFunctionsClass.cummin 189 _VariableFunctionsClass.cumprod 189 _VariableFunctionsClass.cumsum 189 _VariableFunctionsClass.deg2rad 189 _VariableFunctionsClass.det 189 _VariableFunctionsClass.diag 189 _VariableFunctionsClass.diagonal 189 _VariableFunctionsClass.diff 189 _VariableFunctionsClass.digamma 189 _VariableFunctionsClass.dist 189 _VariableFunctionsClass.div 189 _VariableFunctionsClass.divide 189 _VariableFunctionsClass.dot 189 _VariableFunctionsClass.dropout 189 _VariableFunctionsClass.embedding 189 _VariableFunctionsClass.empty 189 _VariableFunctionsClass.eq 189 _VariableFunctionsClass.equal 189 _VariableFunctionsClass.erf 189 _VariableFunctionsClass.erfc 189 _VariableFunctionsClass.erfinv 189 _VariableFunctionsClass.exp 189 _VariableFunctionsClass.exp2 189 _VariableFunctionsClass.expm1 189 _VariableFunctionsClass.eye 189 _VariableFunctionsClass.flatten 189 _VariableFunctionsClass.flip 189 _VariableFunctionsClass.floor 189 _VariableFunctionsClass.floor_divide 189 _VariableFunctionsClass.fmod 189 _VariableFunctionsClass.frac 189 _VariableFunctionsClass.full 189 _VariableFunctionsClass.gather 189 _VariableFunctionsClass.ge 189 _VariableFunctionsClass.greater 189 _VariableFunctionsClass.group_norm 189 _VariableFunctionsClass.gt 189 _VariableFunctionsClass.hardshrink 189 _VariableFunctionsClass.heaviside 189 _VariableFunctionsClass.histc 189 _VariableFunctionsClass.hypot 189 _VariableFunctionsClass.imag 189 _VariableFunctionsClass.index_select 189 _VariableFunctionsClass.inverse 189 _VariableFunctionsClass.isclose 189 _VariableFunctionsClass.isfinite 189 _VariableFunctionsClass.isinf 189 _VariableFunctionsClass.isnan 189 _VariableFunctionsClass.kron 189 _VariableFunctionsClass.layer_norm 189 _VariableFunctionsClass.le 189 _VariableFunctionsClass.lerp 189 _VariableFunctionsClass.less 189 _VariableFunctionsClass.lgamma 189 _VariableFunctionsClass.linspace 189 _VariableFunctionsClass.log 189 _VariableFunctionsClass.log10 189 _VariableFunctionsClass.log1p 189 _VariableFunctionsClass.log2 189 _VariableFunctionsClass.log_softmax 189 _VariableFunctionsClass.logaddexp 189 _VariableFunctionsClass.logcumsumexp 189 _VariableFunctionsClass.logical_and 189 _VariableFunctionsClass.logical_not 189 _VariableFunctionsClass.logical_or 189 _VariableFunctionsClass.logical_xor 189 _VariableFunctionsClass.logit 189 _VariableFunctionsClass.logsumexp 189 _VariableFunctionsClass.lt 189 _VariableFunctionsClass.masked_fill 189 _VariableFunctionsClass.masked_select 189 _VariableFunctionsClass.matmul 189 _VariableFunctionsClass.matrix_exp 189 _VariableFunctionsClass.max 189 _VariableFunctionsClass.maximum 189 _VariableFunctionsClass.mean 189 _VariableFunctionsClass.median 189 _VariableFunctionsClass.min 189 _VariableFunctionsClass.minimum 189 _VariableFunctionsClass.mm 189 _VariableFunctionsClass.moveaxis 189 _VariableFunctionsClass.mul 189 _VariableFunctionsClass.multinomial 189 _VariableFunctionsClass.multiply 189 _VariableFunctionsClass.mv 189 _VariableFunctionsClass.nan_to_num 189 _VariableFunctionsClass.nanmean 189 _VariableFunctionsClass.nansum 189 _VariableFunctionsClass.ne 189 _VariableFunctionsClass.neg 189 _VariableFunctionsClass.negative 189 _VariableFunctionsClass.nonzero 189 _VariableFunctionsClass.normal 189 _VariableFunctionsClass.ones 189 _VariableFunctionsClass.ones_like 189 _VariableFunctionsClass.outer 189 _VariableFunctionsClass.pairwise_distance 189 _VariableFunctionsClass.permute 189 _VariableFunctionsClass.polar 189 _VariableFunctionsClass.pow 189 _VariableFunctionsClass.prelu 189 _VariableFunctionsClass.prod 189 _VariableFunctionsClass.quantile 189 _VariableFunctionsClass.rad2deg 189 _VariableFunctionsClass.rand 189 _VariableFunctionsClass.rand_like 189 _VariableFunctionsClass.randint 189 _VariableFunctionsClass.randn 189 _VariableFunctionsClass.randn_like 189 _VariableFunctionsClass.randperm 189 _VariableFunctionsClass.real 189 _VariableFunctionsClass.reciprocal 189 _VariableFunctionsClass.relu 189 _VariableFunctionsClass.remainder 189 _VariableFunctionsClass.repeat_interleave 189 _VariableFunctionsClass.roll 189 _VariableFunctionsClass.round 189 _VariableFunctionsClass.rrelu 189 _VariableFunctionsClass.rsqrt 189 _VariableFunctionsClass.rsub 189 _VariableFunctionsClass.selu 189 _VariableFunctionsClass.sigmoid 189 _VariableFunctionsClass.sign 189 _VariableFunctionsClass.sin 189 _VariableFunctionsClass.sinc 189 _VariableFunctionsClass.sinh 189 _VariableFunctionsClass.softmax 189 _VariableFunctionsClass.sort 189 _VariableFunctionsClass.sqrt 189 _VariableFunctionsClass.square 189 _VariableFunctionsClass.squeeze 189 _VariableFunctionsClass.stack 189 _VariableFunctionsClass.std 189 _VariableFunctionsClass.sub 189 _VariableFunctionsClass.subtract 189 _VariableFunctionsClass.sum 189 _VariableFunctionsClass.tan 189 _VariableFunctionsClass.tanh 189 _VariableFunctionsClass.threshold 189 _VariableFunctionsClass.tile 189 _VariableFunctionsClass.topk 189 _VariableFunctionsClass.trace 189 _VariableFunctionsClass.transpose 189 _VariableFunctionsClass.tril 189 _VariableFunctionsClass.triu 189 _VariableFunctionsClass.true_divide 189 _VariableFunctionsClass.trunc 189 _VariableFunctionsClass.unbind 189 _VariableFunctionsClass.unsqueeze 189 _VariableFunctionsClass.var 189 _VariableFunctionsClass.where 189 _VariableFunctionsClass.xlogy 189 _VariableFunctionsClass.zeros 189 _VariableFunctionsClass.zeros_like 189
torch._C._fft fft_fftn 189
torch._C._nn avg_pool2d 189 avg_pool3d 189 gelu 189 hardshrink 189 linear 189 log_softmax 189 one_hot 189 scaled_dot_product_attention 189 softplus 189 softshrink 189
torch._dynamo.decorators _DimRange 53
torch._tensor _rebuild_from_type 175 _rebuild_from_type_v2 175
torch._utils _rebuild_device_tensor_from_numpy 174 _rebuild_meta_tensor_no_storage 177 _rebuild_nested_tensor 178 _rebuild_parameter 179 _rebuild_parameter_with_state 180 _rebuild_qtensor 181 _rebuild_sparse_tensor 182 _rebuild_tensor 183 _rebuild_tensor_v2 184 _rebuild_tensor_v3 185 _rebuild_wrapper_subclass 192 _rebuild_xla_tensor 174 torch.channels_last 189 torch.channels_last_3d 189 torch.contiguous_format 189 torch.preserve_format 189
torch.amp.grad_scaler GradScaler 1 OptState 136 _refresh_per_optimizer_state 151
torch.ao.nn.intrinsic.modules.fused BNReLU2d 61 BNReLU3d 61 ConvAdd2d 61 ConvAddReLU2d 61 ConvBn1d 61 ConvBn2d 61 ConvBn3d 61 ConvBnReLU1d 61 ConvBnReLU2d 61 ConvBnReLU3d 61 ConvReLU1d 61 ConvReLU2d 61 ConvReLU3d 61 LinearBn1d 61 LinearLeakyReLU 61 LinearReLU 61 LinearTanh 61 _FusedModule 61
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 60
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 60
torch.ao.nn.quantizable.modules.activation MultiheadAttention 61
torch.ao.nn.quantizable.modules.rnn LSTM 61 LSTMCell 61 _LSTMLayer 61 _LSTMSingleLayer 61
torch.ao.nn.quantized.dynamic.modules.linear Linear 60
torch.ao.nn.quantized.dynamic.modules.rnn GRU 61 GRUCell 61 LSTM 61 LSTMCell 61 PackedParameter 61 RNNBase 61 RNNCell 61
torch.ao.nn.quantized.modules DeQuantize 60 Quantize 60
torch.ao.nn.quantized.modules.activation ELU 61 Hardswish 61 LeakyReLU 61 MultiheadAttention 61 PReLU 61 ReLU6 61 Sigmoid 61 Softmax 61
torch.ao.nn.quantized.modules.batchnorm BatchNorm2d 61 BatchNorm3d 61
torch.ao.nn.quantized.modules.dropout Dropout 61
torch.ao.nn.quantized.modules.functional_modules FXFloatFunctional 61 FloatFunctional 61 QFunctional 61
torch.ao.nn.quantized.modules.linear Linear 60 LinearPackedParams 60
torch.ao.nn.quantized.modules.rnn LSTM 61
torch.ao.nn.quantized.reference.modules.conv Conv1d 61 Conv2d 61 Conv3d 61 ConvTranspose1d 61 ConvTranspose2d 61 ConvTranspose3d 61
torch.ao.nn.quantized.reference.modules.linear Linear 61
torch.ao.nn.quantized.reference.modules.rnn GRU 66 GRUCell 61 LSTM 66 LSTMCell 61 RNNCell 61
torch.ao.nn.quantized.reference.modules.sparse Embedding 61 EmbeddingBag 61
torch.ao.quantization.fake_quantize FakeQuantize 61 FusedMovingAvgObsFakeQuantize 61
torch.ao.quantization.observer FixedQParamsObserver 61 HistogramObserver 61 MinMaxObserver 61 MovingAverageMinMaxObserver 61 MovingAveragePerChannelMinMaxObserver 61 NoopObserver 61 PerChannelMinMaxObserver 61 PlaceholderObserver 61 RecordingObserver 61 ReuseInputObserver 61 _PartialWrapper 69
torch.ao.quantization.qconfig QConfig 71
torch.ao.quantization.stubs DeQuantStub 61 QuantStub 61 QuantWrapper 61
torch.cuda BFloat16Storage 189 BFloat16Tensor 189 BoolStorage 189 BoolTensor 189 ByteStorage 189 ByteTensor 189 CharStorage 189 CharTensor 189 ComplexDoubleStorage 189 ComplexFloatStorage 189 DoubleStorage 189 DoubleTensor 189 FloatStorage 189 FloatTensor 189 HalfStorage 189 HalfTensor 189 IntStorage 189 IntTensor 189 LongStorage 189 LongTensor 189 ShortStorage 189 ShortTensor 189
torch.cuda.amp.grad_scaler GradScaler 1 OptState 136 _refresh_per_optimizer_state 151
torch.distributed.checkpoint.filesystem _StorageInfo 68
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 51 StorageMeta 0 TensorProperties 65 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 136
torch.distributions.bernoulli Bernoulli 1
torch.distributions.beta Beta 1
torch.distributions.binomial Binomial 1
torch.distributions.categorical Categorical 1
torch.distributions.cauchy Cauchy 1
torch.distributions.chi2 Chi2 1
torch.distributions.constraints _Boolean 0 _Cat 0 _CorrCholesky 0 _GreaterThan 0 _GreaterThanEq 0 _HalfOpenInterval 0 _IndependentConstraint 0 _IntegerGreaterThan 0 _IntegerInterval 0 _IntegerLessThan 0 _Interval 0 _LessThan 0 _LowerCholesky 0 _LowerTriangular 0 _Multinomial 0 _OneHot 0 _PositiveDefinite 0 _PositiveSemidefinite 0 _Real 0 _Simplex 0 _Square 0 _Stack 0 _Symmetric 0 cat 0 dependent_property 0 greater_than 0 greater_than_eq 0 half_open_interval 0 independent 0 integer_interval 0 interval 0 less_than 0 multinomial 0 stack 0
torch.distributions.continuous_bernoulli ContinuousBernoulli 1
torch.distributions.dirichlet Dirichlet 1
torch.distributions.distribution Distribution 1
torch.distributions.exp_family ExponentialFamily 1
torch.distributions.exponential Exponential 1
torch.distributions.fishersnedecor FisherSnedecor 1
torch.distributions.gamma Gamma 1
torch.distributions.generalized_pareto GeneralizedPareto 1
torch.distributions.geometric Geometric 1
torch.distributions.gumbel Gumbel 1
torch.distributions.half_cauchy HalfCauchy 1
torch.distributions.half_normal HalfNormal 1
torch.distributions.independent Independent 1
torch.distributions.inverse_gamma InverseGamma 1
torch.distributions.kumaraswamy Kumaraswamy 1
torch.distributions.laplace Laplace 1
torch.distributions.lkj_cholesky LKJCholesky 1
torch.distributions.log_normal LogNormal 1
torch.distributions.logistic_normal LogisticNormal 1
torch.distributions.lowrank_multivariate_normal LowRankMultivariateNormal 1
torch.distributions.mixture_same_family MixtureSameFamily 1
torch.distributions.multinomial Multinomial 1
torch.distributions.multivariate_normal MultivariateNormal 1
torch.distributions.negative_binomial NegativeBinomial 1
torch.distributions.normal Normal 1
torch.distributions.one_hot_categorical OneHotCategorical 1 OneHotCategoricalStraightThrough 1
torch.distributions.pareto Pareto 1
torch.distributions.poisson Poisson 1
torch.distributions.relaxed_bernoulli LogitRelaxedBernoulli 1 RelaxedBernoulli 1
torch.distributions.relaxed_categorical ExpRelaxedCategorical 1 RelaxedOneHotCategorical 1
torch.distributions.studentT StudentT 1
torch.distributions.transformed_distribution TransformedDistribution 1
torch.distributions.transforms AbsTransform 0 AffineTransform 0 CatTransform 0 ComposeTransform 0 CorrCholeskyTransform 0 CumulativeDistributionTransform 0 ExpTransform 0 IndependentTransform 0 LowerCholeskyTransform 0 PositiveDefiniteTransform 0 PowerTransform 0 ReshapeTransform 0 SigmoidTransform 0 SoftmaxTransform 0 SoftplusTransform 0 StackTransform 0 StickBreakingTransform 0 TanhTransform 0 Transform 0 _InverseTransform 0
torch.distributions.uniform Uniform 1
torch.distributions.von_mises VonMises 1
torch.distributions.weibull Weibull 1
torch.distributions.wishart Wishart 1
torch.jit._pickle build_boollist 169 build_doublelist 169 build_intlist 169 build_tensor_from_id 169 build_tensorlist 169 restore_type_tag 169
torch.masked.maskedtensor.core MaskedTensor 189
torch.nested._internal.nested_tensor NestedTensor 189 _rebuild_njt 192
torch.nn.backends.thnn _get_thnn_function_backend 151
torch.nn.functional adaptive_avg_pool1d 189 adaptive_avg_pool2d 189 adaptive_avg_pool3d 189 adaptive_max_pool1d_with_indices 189 adaptive_max_pool2d_with_indices 189 adaptive_max_pool3d_with_indices 189 affine_grid 189 alpha_dropout 189 avg_pool1d 189 avg_pool2d 189 avg_pool3d 189 batch_norm 189 binary_cross_entropy 189 binary_cross_entropy_with_logits 189 celu 189 cosine_embedding_loss 189 cosine_similarity 189 cross_entropy 189 ctc_loss 189 dropout 189 dropout1d 189 dropout2d 189 dropout3d 189 elu 189 embedding 189 embedding_bag 189 feature_alpha_dropout 189 fold 189 fractional_max_pool2d_with_indices 189 fractional_max_pool3d_with_indices 189 gaussian_nll_loss 189 gelu 189 glu 189 grid_sample 189 group_norm 189 grouped_mm 189 gumbel_softmax 189 hardsigmoid 189 hardswish 189 hardtanh 189 hinge_embedding_loss 189 huber_loss 189 instance_norm 189 interpolate 189 kl_div 189 l1_loss 189 layer_norm 189 leaky_relu 189 linear 189 linear_cross_entropy 189 local_response_norm 189 log_softmax 189 logsigmoid 189 lp_pool1d 189 lp_pool2d 189 lp_pool3d 189 margin_ranking_loss 189 max_pool1d 189 max_pool1d_with_indices 189 max_pool2d 189 max_pool2d_with_indices 189 max_pool3d 189 max_pool3d_with_indices 189 max_unpool1d 189 max_unpool2d 189 max_unpool3d 189 mish 189 mse_loss 189 multi_head_attention_forward 189 multi_margin_loss 189 multilabel_margin_loss 189 multilabel_soft_margin_loss 189 nll_loss 189 normalize 189 pad 189 pairwise_distance 189 poisson_nll_loss 189 prelu 189 relu 189 relu6 189 rms_norm 189 rrelu 189 scaled_grouped_mm 189 scaled_mm 189 selu 189 sigmoid 189 silu 189 smooth_l1_loss 189 soft_margin_loss 189 softmax 189 softmin 189 softplus 189 softsign 189 tanh 189 tanhshrink 189 triplet_margin_loss 189 unfold 189 upsample 189 upsample_bilinear 189 upsample_nearest 189
torch.nn.init constant_ 189 eye_ 189 kaiming_normal_ 189 kaiming_uniform_ 189 normal_ 189 ones_ 189 orthogonal_ 189 trunc_normal_ 189 uniform_ 189 xavier_normal_ 189 xavier_uniform_ 189 zeros_ 189
torch.nn.modules.activation CELU 61 ELU 61 GELU 61 GLU 61 Hardshrink 61 Hardsigmoid 61 Hardswish 61 Hardtanh 61 LeakyReLU 61 LogSigmoid 61 LogSoftmax 61 Mish 61 MultiheadAttention 61 PReLU 61 RReLU 61 ReLU 61 ReLU6 61 SELU 61 SiLU 61 Sigmoid 61 Softmax 61 Softmax2d 61 Softmin 61 Softplus 61 Softshrink 61 Softsign 61 Tanh 61 Tanhshrink 61 Threshold 61
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 61
torch.nn.modules.batchnorm BatchNorm1d 61 BatchNorm2d 61 BatchNorm3d 61 LazyBatchNorm1d 61 LazyBatchNorm1d._infer_parameters 189 LazyBatchNorm1d._lazy_load_hook 189 LazyBatchNorm2d 61 LazyBatchNorm2d._infer_parameters 189 LazyBatchNorm2d._lazy_load_hook 189 LazyBatchNorm3d 61 LazyBatchNorm3d._infer_parameters 189 LazyBatchNorm3d._lazy_load_hook 189 SyncBatchNorm 61
torch.nn.modules.channelshuffle ChannelShuffle 61
torch.nn.modules.container Container 61 ModuleDict 61 ModuleList 61 ParameterDict 61 ParameterList 61 Sequential 61
torch.nn.modules.conv Conv1d 61 Conv2d 61 Conv3d 61 ConvTranspose1d 61 ConvTranspose2d 61 ConvTranspose3d 61 LazyConv1d 61 LazyConv1d._infer_parameters 189 LazyConv1d._lazy_load_hook 189 LazyConv2d 61 LazyConv2d._infer_parameters 189 LazyConv2d._lazy_load_hook 189 LazyConv3d 61 LazyConv3d._infer_parameters 189 LazyConv3d._lazy_load_hook 189 LazyConvTranspose1d 61 LazyConvTranspose1d._infer_parameters 189 LazyConvTranspose1d._lazy_load_hook 189 LazyConvTranspose2d 61 LazyConvTranspose2d._infer_parameters 189 LazyConvTranspose2d._lazy_load_hook 189 LazyConvTranspose3d 61 LazyConvTranspose3d._infer_parameters 189 LazyConvTranspose3d._lazy_load_hook 189
torch.nn.modules.distance CosineSimilarity 61 PairwiseDistance 61
torch.nn.modules.dropout AlphaDropout 61 Dropout 61 Dropout1d 61 Dropout2d 61 Dropout3d 61 FeatureAlphaDropout 61
torch.nn.modules.flatten Flatten 61 Unflatten 61
torch.nn.modules.fold Fold 61 Unfold 61
torch.nn.modules.instancenorm InstanceNorm1d 61 InstanceNorm2d 61 InstanceNorm3d 61 LazyInstanceNorm1d 61 LazyInstanceNorm1d._infer_parameters 189 LazyInstanceNorm1d._lazy_load_hook 189 LazyInstanceNorm2d 61 LazyInstanceNorm2d._infer_parameters 189 LazyInstanceNorm2d._lazy_load_hook 189 LazyInstanceNorm3d 61 LazyInstanceNorm3d._infer_parameters 189 LazyInstanceNorm3d._lazy_load_hook 189
torch.nn.modules.linear Bilinear 61 Identity 61 LazyLinear 61 LazyLinear._infer_parameters 189 LazyLinear._lazy_load_hook 189 Linear 61 NonDynamicallyQuantizableLinear 61 _LinearWithBias 0
torch.nn.modules.loss BCELoss 61 BCEWithLogitsLoss 61 CTCLoss 61 CosineEmbeddingLoss 61 CrossEntropyLoss 61 GaussianNLLLoss 61 HingeEmbeddingLoss 61 HuberLoss 61 KLDivLoss 61 L1Loss 61 LinearCrossEntropyLoss 61 MSELoss 61 MarginRankingLoss 61 MultiLabelMarginLoss 61 MultiLabelSoftMarginLoss 61 MultiMarginLoss 61 NLLLoss 61 NLLLoss2d 61 PoissonNLLLoss 61 SmoothL1Loss 61 SoftMarginLoss 61 TripletMarginLoss 61 TripletMarginWithDistanceLoss 61
torch.nn.modules.module Module 61 _WrappedHook 57
torch.nn.modules.normalization CrossMapLRN2d 61 GroupNorm 61 LayerNorm 61 LocalResponseNorm 61 RMSNorm 61
torch.nn.modules.padding CircularPad1d 61 CircularPad2d 61 CircularPad3d 61 ConstantPad1d 61 ConstantPad2d 61 ConstantPad3d 61 ReflectionPad1d 61 ReflectionPad2d 61 ReflectionPad3d 61 ReplicationPad1d 61 ReplicationPad2d 61 ReplicationPad3d 61 ZeroPad1d 61 ZeroPad2d 61 ZeroPad3d 61
torch.nn.modules.pixelshuffle PixelShuffle 61 PixelUnshuffle 61
torch.nn.modules.pooling AdaptiveAvgPool1d 61 AdaptiveAvgPool2d 61 AdaptiveAvgPool3d 61 AdaptiveMaxPool1d 61 AdaptiveMaxPool2d 61 AdaptiveMaxPool3d 61 AvgPool1d 61 AvgPool2d 61 AvgPool3d 61 FractionalMaxPool2d 61 FractionalMaxPool3d 61 LPPool1d 61 LPPool2d 61 LPPool3d 61 MaxPool1d 61 MaxPool2d 61 MaxPool3d 61 MaxUnpool1d 61 MaxUnpool2d 61 MaxUnpool3d 61
torch.nn.modules.rnn GRU 66 GRUCell 61 LSTM 66 LSTMCell 61 RNN 66 RNNBase 66 RNNCell 61 RNNCellBase 61
torch.nn.modules.sparse Embedding 61 EmbeddingBag 61
torch.nn.modules.transformer Transformer 61 TransformerDecoder 61 TransformerDecoderLayer 61 TransformerEncoder 61 TransformerEncoderLayer 61
torch.nn.modules.upsampling Upsample 61 UpsamplingBilinear2d 61 UpsamplingNearest2d 61
torch.nn.parallel.data_parallel DataParallel 61
torch.nn.parameter Buffer 189 Parameter 189 UninitializedBuffer 84 UninitializedParameter 84
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 127
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 64 Muon 64
torch.optim._adafactor Adafactor 64
torch.optim._muon Muon 64
torch.optim.adadelta Adadelta 64
torch.optim.adagrad Adagrad 64
torch.optim.adam Adam 64
torch.optim.adamax Adamax 64
torch.optim.adamw AdamW 64
torch.optim.asgd ASGD 64
torch.optim.lbfgs LBFGS 64
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 189 CyclicLR._triangular2_scale_fn 189 CyclicLR._triangular_scale_fn 189 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 189 OneCycleLR._annealing_linear 189 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 64
torch.optim.optimizer Optimizer 64
torch.optim.radam RAdam 64
torch.optim.rmsprop RMSprop 64
torch.optim.rprop Rprop 64
torch.optim.sgd SGD 64
torch.optim.sparse_adam SparseAdam 64
torch.optim.swa_utils AveragedModel 61 SWALR 1 SWALR._cosine_anneal 189 SWALR._linear_anneal 189
torch.return_types aminmax 128 cummax 128 cummin 128 frexp 128 geqrf 128 histogram 128 histogramdd 128 kthvalue 128 linalg_cholesky_ex 128 linalg_eig 128 linalg_eigh 128 linalg_inv_ex 128 linalg_ldl_factor 128 linalg_ldl_factor_ex 128 linalg_lstsq 128 linalg_lu 128 linalg_lu_factor 128 linalg_lu_factor_ex 128 linalg_qr 128 linalg_slogdet 128 linalg_solve_ex 128 linalg_svd 128 lstsq 128 lu_unpack 128 max 128 median 128 min 128 mode 128 nanmedian 128 qr 128 slogdet 128 sort 128 svd 128 topk 128 triangular_solve 128 unpack_dual 128
torch.serialization _get_layout 146
torch.storage TypedStorage 189 UntypedStorage 189 _TypedStorage 189 _UntypedStorage 189 _load_from_bytes 176
torch.torch_version TorchVersion 121
torch.utils.data._utils.collate default_collate 189 default_convert 189
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ChainDataset 1 ConcatDataset 1 StackDataset 1 Subset 1 TensorDataset 1
torch.utils.data.distributed DistributedSampler 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 55
torch_geometric.data.data Data 54 DataEdgeAttr 0 DataTensorAttr 0
torch_geometric.data.feature_store TensorAttr 0
torch_geometric.data.graph_store EdgeAttr 0
torch_geometric.data.hetero_data HeteroData 54
torch_geometric.data.storage BaseStorage 54 EdgeStorage 54 GlobalStorage 54 NodeStorage 54
torchaudio.models._hdemucs HDemucs 61 _BLSTM 61 _DConv 61 _HDecLayer 61 _HEncLayer 61 _LayerScale 61 _LocalState 61 _ScaledEmbedding 61
torchaudio.models.conformer Conformer 61 ConformerLayer 61 _ConvolutionModule 61 _FeedForwardModule 61
torchaudio.models.conv_tasnet ConvBlock 61 ConvTasNet 61 MaskGenerator 61
torchaudio.models.deepspeech DeepSpeech 61 FullyConnected 61
torchaudio.models.emformer Emformer 61 _EmformerAttention 61 _EmformerImpl 61 _EmformerLayer 61
torchaudio.models.rnnt RNNT 61 _CustomLSTM 61 _EmformerEncoder 61 _Joiner 61 _Predictor 61 _TimeReduction 61
torchaudio.models.rnnt_decoder RNNTBeamSearch 61
torchaudio.models.squim.objective AutoPool 61 DPRNN 61 Encoder 61 RangeSigmoid 61 SingleRNN 61 SquimObjective 61
torchaudio.models.squim.subjective AttPool 61 Predictor 61 SquimSubjective 61
torchaudio.models.tacotron2 Tacotron2 61 _Attention 61 _Decoder 61 _Encoder 61 _LocationLayer 61 _Postnet 61 _Prenet 61
torchaudio.models.wav2letter Wav2Letter 61
torchaudio.models.wav2vec2.components ConvLayerBlock 61 ConvolutionalPositionalEmbedding 61 Encoder 61 EncoderLayer 61 FeatureExtractor 61 FeatureProjection 61 FeedForward 61 LayerNorm 61 LogitGenerator 61 MaskGenerator 61 SelfAttention 61 Transformer 61
torchaudio.models.wav2vec2.model HuBERTPretrainModel 61 Wav2Vec2Model 61
torchaudio.models.wav2vec2.wavlm_attention WavLMSelfAttention 61
torchaudio.models.wavernn MelResNet 61 ResBlock 61 Stretch2d 61 UpsampleNetwork 61 WaveRNN 61
torchaudio.transforms._multi_channel MVDR 61 PSD 61 RTFMVDR 61 SoudenMVDR 61
torchaudio.transforms._transforms AddNoise 61 AmplitudeToDB 61 ComputeDeltas 61 Convolve 61 Deemphasis 61 FFTConvolve 61 Fade 61 FrequencyMasking 61 GriffinLim 61 InverseMelScale 61 InverseSpectrogram 61 LFCC 61 Loudness 61 MFCC 61 MelScale 61 MelSpectrogram 61 MuLawDecoding 61 MuLawEncoding 61 PitchShift 61 Preemphasis 61 RNNTLoss 61 Resample 61 SlidingWindowCmn 61 SpecAugment 61 SpectralCentroid 61 Spectrogram 61 Speed 61 SpeedPerturbation 61 TimeMasking 61 TimeStretch 61 Vad 61 Vol 61 _AxisMasking 61
torchmetrics.aggregation BaseAggregator 58 CatMetric 58 MaxMetric 58 MeanMetric 58 MinMetric 58 RunningMean 58 RunningSum 58 SumMetric 58
torchmetrics.audio._deprecated _PermutationInvariantTraining 58 _ScaleInvariantSignalDistortionRatio 58 _ScaleInvariantSignalNoiseRatio 58 _SignalDistortionRatio 58 _SignalNoiseRatio 58
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 59
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 59
torchmetrics.audio.pesq PerceptualEvaluationSpeechQuality 58
torchmetrics.audio.pit PermutationInvariantTraining 58
torchmetrics.audio.sdr ScaleInvariantSignalDistortionRatio 58 SignalDistortionRatio 58 SourceAggregatedSignalDistortionRatio 58
torchmetrics.audio.snr ComplexScaleInvariantSignalNoiseRatio 58 ScaleInvariantSignalNoiseRatio 58 SignalNoiseRatio 58
torchmetrics.audio.srmr SpeechReverberationModulationEnergyRatio 58
torchmetrics.audio.stoi ShortTimeObjectiveIntelligibility 58
torchmetrics.classification.accuracy BinaryAccuracy 58 MulticlassAccuracy 58 MultilabelAccuracy 58
torchmetrics.classification.auroc BinaryAUROC 58 MulticlassAUROC 58 MultilabelAUROC 58
torchmetrics.classification.average_precision BinaryAveragePrecision 58 MulticlassAveragePrecision 58 MultilabelAveragePrecision 58
torchmetrics.classification.base _ClassificationTaskWrapper 58
torchmetrics.classification.calibration_error BinaryCalibrationError 58 MulticlassCalibrationError 58
torchmetrics.classification.cohen_kappa BinaryCohenKappa 58 MulticlassCohenKappa 58
torchmetrics.classification.confusion_matrix BinaryConfusionMatrix 58 MulticlassConfusionMatrix 58 MultilabelConfusionMatrix 58
torchmetrics.classification.eer BinaryEER 58 MulticlassEER 58 MultilabelEER 58
torchmetrics.classification.exact_match MulticlassExactMatch 58 MultilabelExactMatch 58
torchmetrics.classification.f_beta BinaryF1Score 58 BinaryFBetaScore 58 MulticlassF1Score 58 MulticlassFBetaScore 58 MultilabelF1Score 58 MultilabelFBetaScore 58
torchmetrics.classification.group_fairness BinaryFairness 58 BinaryGroupStatRates 58 _AbstractGroupStatScores 58
torchmetrics.classification.hamming BinaryHammingDistance 58 MulticlassHammingDistance 58 MultilabelHammingDistance 58
torchmetrics.classification.hinge BinaryHingeLoss 58 MulticlassHingeLoss 58
torchmetrics.classification.jaccard BinaryJaccardIndex 58 MulticlassJaccardIndex 58 MultilabelJaccardIndex 58
torchmetrics.classification.logauc BinaryLogAUC 58 MulticlassLogAUC 58 MultilabelLogAUC 58
torchmetrics.classification.matthews_corrcoef BinaryMatthewsCorrCoef 58 MulticlassMatthewsCorrCoef 58 MultilabelMatthewsCorrCoef 58
torchmetrics.classification.negative_predictive_value BinaryNegativePredictiveValue 58 MulticlassNegativePredictiveValue 58 MultilabelNegativePredictiveValue 58
torchmetrics.classification.precision_fixed_recall BinaryPrecisionAtFixedRecall 58 MulticlassPrecisionAtFixedRecall 58 MultilabelPrecisionAtFixedRecall 58
torchmetrics.classification.precision_recall BinaryPrecision 58 BinaryRecall 58 MulticlassPrecision 58 MulticlassRecall 58 MultilabelPrecision 58 MultilabelRecall 58
torchmetrics.classification.precision_recall_curve BinaryPrecisionRecallCurve 58 MulticlassPrecisionRecallCurve 58 MultilabelPrecisionRecallCurve 58
torchmetrics.classification.ranking MultilabelCoverageError 58 MultilabelRankingAveragePrecision 58 MultilabelRankingLoss 58
torchmetrics.classification.recall_fixed_precision BinaryRecallAtFixedPrecision 58 MulticlassRecallAtFixedPrecision 58 MultilabelRecallAtFixedPrecision 58
torchmetrics.classification.roc BinaryROC 58 MulticlassROC 58 MultilabelROC 58
torchmetrics.classification.sensitivity_specificity BinarySensitivityAtSpecificity 58 MulticlassSensitivityAtSpecificity 58 MultilabelSensitivityAtSpecificity 58
torchmetrics.classification.specificity BinarySpecificity 58 MulticlassSpecificity 58 MultilabelSpecificity 58
torchmetrics.classification.specificity_sensitivity BinarySpecificityAtSensitivity 58 MulticlassSpecificityAtSensitivity 58 MultilabelSpecificityAtSensitivity 58
torchmetrics.classification.stat_scores BinaryStatScores 58 MulticlassStatScores 58 MultilabelStatScores 58 _AbstractStatScores 58
torchmetrics.clustering.adjusted_mutual_info_score AdjustedMutualInfoScore 58
torchmetrics.clustering.adjusted_rand_score AdjustedRandScore 58
torchmetrics.clustering.calinski_harabasz_score CalinskiHarabaszScore 58
torchmetrics.clustering.cluster_accuracy ClusterAccuracy 58
torchmetrics.clustering.davies_bouldin_score DaviesBouldinScore 58
torchmetrics.clustering.dunn_index DunnIndex 58
torchmetrics.clustering.fowlkes_mallows_index FowlkesMallowsIndex 58
torchmetrics.clustering.homogeneity_completeness_v_measure CompletenessScore 58 HomogeneityScore 58 VMeasureScore 58
torchmetrics.clustering.mutual_info_score MutualInfoScore 58
torchmetrics.clustering.normalized_mutual_info_score NormalizedMutualInfoScore 58
torchmetrics.clustering.rand_score RandScore 58
torchmetrics.collections MetricCollection 60
torchmetrics.detection._deprecated _ModifiedPanopticQuality 58 _PanopticQuality 58
torchmetrics.detection._mean_ap MeanAveragePrecision 58
torchmetrics.detection.ciou CompleteIntersectionOverUnion 58
torchmetrics.detection.diou DistanceIntersectionOverUnion 58
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 58
torchmetrics.detection.iou IntersectionOverUnion 58
torchmetrics.detection.mean_ap MeanAveragePrecision 58
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 58 PanopticQuality 58
torchmetrics.functional.regression.kendall _MetricVariant 136
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 58 _MultiScaleStructuralSimilarityIndexMeasure 58 _PeakSignalNoiseRatio 58 _RelativeAverageSpectralError 58 _RootMeanSquaredErrorUsingSlidingWindow 58 _SpectralAngleMapper 58 _SpectralDistortionIndex 58 _StructuralSimilarityIndexMeasure 58 _TotalVariation 58 _UniversalImageQualityIndex 58
torchmetrics.image.arniqa ARNIQA 59
torchmetrics.image.d_lambda SpectralDistortionIndex 58
torchmetrics.image.d_s SpatialDistortionIndex 58
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 59
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 58
torchmetrics.image.fid FrechetInceptionDistance 59
torchmetrics.image.inception InceptionScore 59
torchmetrics.image.kid KernelInceptionDistance 59
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 59
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 59
torchmetrics.image.perceptual_path_length PerceptualPathLength 59
torchmetrics.image.psnr PeakSignalNoiseRatio 58
torchmetrics.image.psnrb PeakSignalNoiseRatioWithBlockedEffect 58
torchmetrics.image.qnr QualityWithNoReference 58
torchmetrics.image.rase RelativeAverageSpectralError 58
torchmetrics.image.rmse_sw RootMeanSquaredErrorUsingSlidingWindow 58
torchmetrics.image.sam SpectralAngleMapper 58
torchmetrics.image.scc SpatialCorrelationCoefficient 58
torchmetrics.image.ssim MultiScaleStructuralSimilarityIndexMeasure 58 StructuralSimilarityIndexMeasure 58
torchmetrics.image.tv TotalVariation 58
torchmetrics.image.uqi UniversalImageQualityIndex 58
torchmetrics.image.vif VisualInformationFidelity 58
torchmetrics.metric CompositionalMetric 58 Metric 58 jit_distributed_available 189
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 59
torchmetrics.multimodal.clip_score CLIPScore 59
torchmetrics.multimodal.lve LipVertexError 58
torchmetrics.nominal.cramers CramersV 58
torchmetrics.nominal.fleiss_kappa FleissKappa 58
torchmetrics.nominal.pearson PearsonsContingencyCoefficient 58
torchmetrics.nominal.theils_u TheilsU 58
torchmetrics.nominal.tschuprows TschuprowsT 58
torchmetrics.regression.concordance ConcordanceCorrCoef 58
torchmetrics.regression.cosine_similarity CosineSimilarity 58
torchmetrics.regression.crps ContinuousRankedProbabilityScore 58
torchmetrics.regression.csi CriticalSuccessIndex 58
torchmetrics.regression.explained_variance ExplainedVariance 58
torchmetrics.regression.js_divergence JensenShannonDivergence 58
torchmetrics.regression.kendall KendallRankCorrCoef 58
torchmetrics.regression.kl_divergence KLDivergence 58
torchmetrics.regression.log_cosh LogCoshError 58
torchmetrics.regression.log_mse MeanSquaredLogError 58
torchmetrics.regression.mae MeanAbsoluteError 58
torchmetrics.regression.mape MeanAbsolutePercentageError 58
torchmetrics.regression.minkowski MinkowskiDistance 58
torchmetrics.regression.mse MeanSquaredError 58
torchmetrics.regression.nrmse NormalizedRootMeanSquaredError 58
torchmetrics.regression.pearson PearsonCorrCoef 58
torchmetrics.regression.r2 R2Score 58
torchmetrics.regression.rse RelativeSquaredError 58
torchmetrics.regression.spearman SpearmanCorrCoef 58
torchmetrics.regression.symmetric_mape SymmetricMeanAbsolutePercentageError 58
torchmetrics.regression.tweedie_deviance TweedieDevianceScore 58
torchmetrics.regression.wmape WeightedMeanAbsolutePercentageError 58
torchmetrics.retrieval._deprecated _RetrievalFallOut 58 _RetrievalHitRate 58 _RetrievalMAP 58 _RetrievalMRR 58 _RetrievalNormalizedDCG 58 _RetrievalPrecision 58 _RetrievalPrecisionRecallCurve 58 _RetrievalRPrecision 58 _RetrievalRecall 58 _RetrievalRecallAtFixedPrecision 58
torchmetrics.retrieval.auroc RetrievalAUROC 58
torchmetrics.retrieval.average_precision RetrievalMAP 58
torchmetrics.retrieval.base RetrievalMetric 58
torchmetrics.retrieval.fall_out RetrievalFallOut 58
torchmetrics.retrieval.hit_rate RetrievalHitRate 58
torchmetrics.retrieval.ndcg RetrievalNormalizedDCG 58
torchmetrics.retrieval.precision RetrievalPrecision 58
torchmetrics.retrieval.precision_recall_curve RetrievalPrecisionRecallCurve 58 RetrievalRecallAtFixedPrecision 58
torchmetrics.retrieval.r_precision RetrievalRPrecision 58
torchmetrics.retrieval.recall RetrievalRecall 58
torchmetrics.retrieval.reciprocal_rank RetrievalMRR 58
torchmetrics.segmentation.dice DiceScore 58
torchmetrics.segmentation.generalized_dice GeneralizedDiceScore 58
torchmetrics.segmentation.hausdorff_distance HausdorffDistance 58
torchmetrics.segmentation.mean_iou MeanIoU 58
torchmetrics.shape.procrustes ProcrustesDisparity 58
torchmetrics.text._deprecated _BLEUScore 58 _CHRFScore 58 _CharErrorRate 58 _ExtendedEditDistance 58 _MatchErrorRate 58 _Perplexity 58 _SQuAD 58 _SacreBLEUScore 58 _TranslationEditRate 58 _WordErrorRate 58 _WordInfoLost 58 _WordInfoPreserved 58
torchmetrics.text.bert BERTScore 59
torchmetrics.text.bleu BLEUScore 58
torchmetrics.text.cer CharErrorRate 58
torchmetrics.text.chrf CHRFScore 58
torchmetrics.text.edit EditDistance 58
torchmetrics.text.eed ExtendedEditDistance 58
torchmetrics.text.infolm InfoLM 59
torchmetrics.text.mer MatchErrorRate 58
torchmetrics.text.perplexity Perplexity 58
torchmetrics.text.rouge ROUGEScore 59
torchmetrics.text.sacre_bleu SacreBLEUScore 58
torchmetrics.text.squad SQuAD 58
torchmetrics.text.ter TranslationEditRate 58
torchmetrics.text.wer WordErrorRate 58
torchmetrics.text.wil WordInfoLost 58
torchmetrics.text.wip WordInfoPreserved 58
torchmetrics.utilities.data dim_zero_cat 189 dim_zero_max 189 dim_zero_mean 189 dim_zero_min 189 dim_zero_sum 189
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 58
torchmetrics.wrappers.abstract WrapperMetric 58
torchmetrics.wrappers.bootstrapping BootStrapper 58
torchmetrics.wrappers.minmax MinMaxMetric 58
torchmetrics.wrappers.multioutput MultioutputWrapper 58
torchmetrics.wrappers.multitask MultitaskWrapper 58
torchmetrics.wrappers.running Running 58
torchmetrics.wrappers.transformations BinaryTargetTransformer 58 LambdaInputTransformer 58 MetricInputTransformer 58
torchvision.models._utils IntermediateLayerGetter 60
torchvision.models.alexnet AlexNet 60
torchvision.models.convnext CNBlock 60 ConvNeXt 60 LayerNorm2d 60
torchvision.models.densenet DenseNet 60 _DenseBlock 60 _DenseLayer 60 _Transition 60
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 60 DefaultBoxGenerator 60
torchvision.models.detection.backbone_utils BackboneWithFPN 60
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 60 FastRCNNPredictor 60 FasterRCNN 60 TwoMLPHead 60
torchvision.models.detection.fcos FCOS 60 FCOSClassificationHead 60 FCOSHead 60 FCOSRegressionHead 60
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 60
torchvision.models.detection.keypoint_rcnn KeypointRCNN 60 KeypointRCNNHeads 60 KeypointRCNNPredictor 60
torchvision.models.detection.mask_rcnn MaskRCNN 60 MaskRCNNHeads 60 MaskRCNNPredictor 60
torchvision.models.detection.retinanet RetinaNet 60 RetinaNetClassificationHead 60 RetinaNetHead 60 RetinaNetRegressionHead 60
torchvision.models.detection.roi_heads RoIHeads 60
torchvision.models.detection.rpn RPNHead 60 RegionProposalNetwork 60
torchvision.models.detection.ssd SSD 60 SSDClassificationHead 60 SSDFeatureExtractorVGG 60 SSDHead 60 SSDRegressionHead 60 SSDScoringHead 60
torchvision.models.detection.ssdlite SSDLiteClassificationHead 60 SSDLiteFeatureExtractorMobileNet 60 SSDLiteHead 60 SSDLiteRegressionHead 60
torchvision.models.detection.transform GeneralizedRCNNTransform 60
torchvision.models.efficientnet EfficientNet 60 FusedMBConv 60 MBConv 60
torchvision.models.googlenet BasicConv2d 60 GoogLeNet 60 Inception 60 InceptionAux 60
torchvision.models.inception BasicConv2d 60 Inception3 60 InceptionA 60 InceptionAux 60 InceptionB 60 InceptionC 60 InceptionD 60 InceptionE 60
torchvision.models.maxvit MBConv 60 MaxVit 60 MaxVitBlock 60 MaxVitLayer 60 PartitionAttentionLayer 60 RelativePositionalMultiHeadAttention 60 SwapAxes 60 WindowDepartition 60 WindowPartition 60
torchvision.models.mnasnet MNASNet 60 _InvertedResidual 60
torchvision.models.mobilenetv2 InvertedResidual 60 MobileNetV2 60
torchvision.models.mobilenetv3 InvertedResidual 60 MobileNetV3 60
torchvision.models.optical_flow.raft BottleneckBlock 60 ConvGRU 60 CorrBlock 60 FeatureEncoder 60 FlowHead 60 MaskPredictor 60 MotionEncoder 60 RAFT 60 RecurrentBlock 60 ResidualBlock 60 UpdateBlock 60 _pass_through_h 189
torchvision.models.quantization.googlenet QuantizableBasicConv2d 60 QuantizableGoogLeNet 60 QuantizableInception 60 QuantizableInceptionAux 60
torchvision.models.quantization.inception QuantizableBasicConv2d 60 QuantizableInception3 60 QuantizableInceptionA 60 QuantizableInceptionAux 60 QuantizableInceptionB 60 QuantizableInceptionC 60 QuantizableInceptionD 60 QuantizableInceptionE 60
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 60 QuantizableMobileNetV2 60
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 60 QuantizableMobileNetV3 60 QuantizableSqueezeExcitation 60
torchvision.models.quantization.resnet QuantizableBasicBlock 60 QuantizableBottleneck 60 QuantizableResNet 60
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 60 QuantizableShuffleNetV2 60
torchvision.models.regnet AnyStage 60 BottleneckTransform 60 RegNet 60 ResBottleneckBlock 60 SimpleStemIN 60
torchvision.models.resnet BasicBlock 60 Bottleneck 60 ResNet 60
torchvision.models.segmentation._utils _SimpleSegmentationModel 60
torchvision.models.segmentation.deeplabv3 ASPP 60 ASPPConv 60 ASPPPooling 60 DeepLabHead 60 DeepLabV3 60
torchvision.models.segmentation.fcn FCN 60 FCNHead 60
torchvision.models.segmentation.lraspp LRASPP 60 LRASPPHead 60
torchvision.models.shufflenetv2 InvertedResidual 60 ShuffleNetV2 60
torchvision.models.squeezenet Fire 60 SqueezeNet 60
torchvision.models.swin_transformer PatchMerging 60 PatchMergingV2 60 ShiftedWindowAttention 60 ShiftedWindowAttentionV2 60 SwinTransformer 60 SwinTransformerBlock 60 SwinTransformerBlockV2 60
torchvision.models.vgg VGG 60
torchvision.models.video.mvit MViT 60 MultiscaleAttention 60 MultiscaleBlock 60 Pool 60 PositionalEncoding 60
torchvision.models.video.resnet BasicBlock 60 BasicStem 60 Bottleneck 60 Conv2Plus1D 60 Conv3DNoTemporal 60 Conv3DSimple 60 R2Plus1dStem 60 VideoResNet 60
torchvision.models.video.s3d S3D 60 SepInceptionBlock3D 60 TemporalSeparableConv 60
torchvision.models.video.swin_transformer PatchEmbed3d 60 ShiftedWindowAttention3d 60 SwinTransformer3d 60
torchvision.models.vision_transformer Encoder 60 EncoderBlock 60 MLPBlock 60 VisionTransformer 60
torchvision.ops.boxes box_iou 189
torchvision.ops.deform_conv DeformConv2d 60
torchvision.ops.drop_block DropBlock2d 60 DropBlock3d 60
torchvision.ops.feature_pyramid_network ExtraFPNBlock 60 FeaturePyramidNetwork 60 LastLevelMaxPool 60 LastLevelP6P7 60
torchvision.ops.misc Conv2dNormActivation 60 Conv3dNormActivation 60 ConvNormActivation 60 FrozenBatchNorm2d 60 MLP 60 Permute 60 SqueezeExcitation 60
torchvision.ops.poolers MultiScaleRoIAlign 60
torchvision.ops.ps_roi_align PSRoIAlign 60
torchvision.ops.ps_roi_pool PSRoIPool 60
torchvision.ops.roi_align RoIAlign 60
torchvision.ops.roi_pool RoIPool 60
torchvision.ops.stochastic_depth StochasticDepth 60
torchvision.transforms._presets ImageClassification 61 ObjectDetection 61 OpticalFlow 61 SemanticSegmentation 61 VideoClassification 61
torchvision.transforms.autoaugment AugMix 60 AutoAugment 60 AutoAugmentPolicy 136 RandAugment 60 TrivialAugmentWide 60
torchvision.transforms.functional InterpolationMode 136
torchvision.transforms.transforms CenterCrop 60 ColorJitter 60 Compose 0 ConvertImageDtype 60 ElasticTransform 60 FiveCrop 60 GaussianBlur 60 Grayscale 60 Lambda 0 LinearTransformation 60 Normalize 60 PILToTensor 0 Pad 60 RandomAdjustSharpness 60 RandomAffine 60 RandomApply 60 RandomAutocontrast 60 RandomChoice 0 RandomCrop 60 RandomEqualize 60 RandomErasing 60 RandomGrayscale 60 RandomHorizontalFlip 60 RandomInvert 60 RandomOrder 0 RandomPerspective 60 RandomPosterize 60 RandomResizedCrop 60 RandomRotation 60 RandomSolarize 60 RandomTransforms 0 RandomVerticalFlip 60 Resize 60 TenCrop 60 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 60 JPEG 60 MixUp 60 RandomErasing 60
torchvision.transforms.v2._auto_augment AugMix 60 AutoAugment 60 RandAugment 60 TrivialAugmentWide 60
torchvision.transforms.v2._color ColorJitter 60 Grayscale 60 RGB 60 RandomAdjustSharpness 60 RandomAutocontrast 60 RandomChannelPermutation 60 RandomEqualize 60 RandomGrayscale 60 RandomInvert 60 RandomPhotometricDistort 60 RandomPosterize 60 RandomSolarize 60
torchvision.transforms.v2._container Compose 60 RandomApply 60 RandomChoice 60 RandomOrder 60
torchvision.transforms.v2._deprecated ToTensor 60
torchvision.transforms.v2._geometry CenterCrop 60 ElasticTransform 60 FiveCrop 60 Pad 60 RandomAffine 60 RandomCrop 60 RandomHorizontalFlip 60 RandomIoUCrop 60 RandomPerspective 60 RandomResize 60 RandomResizedCrop 60 RandomRotation 60 RandomShortestSize 60 RandomVerticalFlip 60 RandomZoomOut 60 Resize 60 ScaleJitter 60 TenCrop 60
torchvision.transforms.v2._meta ClampBoundingBoxes 60 ClampKeyPoints 60 ConvertBoundingBoxFormat 60 SetClampingMode 60
torchvision.transforms.v2._misc ConvertImageDtype 60 GaussianBlur 60 GaussianNoise 60 Identity 60 Lambda 61 LinearTransformation 60 Normalize 60 SanitizeBoundingBoxes 60 SanitizeKeyPoints 60 ToDtype 60
torchvision.transforms.v2._temporal UniformTemporalSubsample 60
torchvision.transforms.v2._transform Transform 60
torchvision.transforms.v2._type_conversion PILToTensor 60 ToImage 60 ToPILImage 60 ToPureTensor 60
torchvision.transforms.v2._utils _find_labels_default_heuristic 189
transformers.activations AccurateGELUActivation 60 ClippedGELUActivation 60 FastGELUActivation 60 GELUActivation 60 GELUTanh 60 LaplaceActivation 60 LinearActivation 60 MishActivation 60 NewGELUActivation 60 PytorchGELUTanh 60 QuickGELUActivation 60 ReLUSquaredActivation 60 SiLUActivation 60 SqrtSoftplusActivation 60 XIELUActivation 60 _gelu_python 189 _silu_python 189 gelu_fast 189 gelu_new 189 linear_act 189 mish 189 swish 189
transformers.backbone_utils BackboneType 136
transformers.configuration_utils PreTrainedConfig 15 PretrainedConfig 15
transformers.data.data_collator default_data_collator 189
transformers.debug_utils DebugOption 136
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.feature_extraction_utils BatchFeature 8
transformers.generation.configuration_utils GenerationConfig 0
transformers.image_utils AnnotationFormat 136 ChannelDimension 136 ImageType 136 SizeDict 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 60 DecoderLayer 60 EncoderLayer 60 LearnedPositionalEmbedding 60 SelfAttention 60 SinusoidalPositionalEmbedding 60
transformers.modeling_bert mish 189
transformers.modeling_gpt2 Attention 60 Block 60 MLP 60
transformers.modeling_layers GradientCheckpointingLayer 60 MtpLayer 60 MtpModel 60
transformers.modeling_prophetnet ProhpetNetFeedForward 60 ProhpetNetPositionalEmbeddings 60 ProphetNetNgramProphetNetSelfAttention 60 ProphetNetSelfAttention 60
transformers.modeling_t5 T5DenseReluDense 60
transformers.modeling_utils Conv1D 60 Identity 60 PoolerAnswerClass 60 PoolerEndLogits 60 PoolerStartLogits 60 PreTrainedAudioTokenizerBase 60 PreTrainedModel 60 SQuADHead 60 SequenceSummary 60
transformers.models.albert.configuration_albert AlbertConfig 15
transformers.models.albert.modeling_albert AlbertAttention 60 AlbertEmbeddings 60 AlbertForMaskedLM 60 AlbertForMultipleChoice 60 AlbertForPreTraining 60 AlbertForQuestionAnswering 60 AlbertForSequenceClassification 60 AlbertForTokenClassification 60 AlbertLayer 60 AlbertLayerGroup 60 AlbertMLMHead 60 AlbertModel 60 AlbertPreTrainedModel 60 AlbertSOPHead 60 AlbertSdpaAttention 60 AlbertTransformer 60
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 17
transformers.models.apertus1p5.image_processing_apertus1p5 Apertus1p5ImageProcessor 0
transformers.models.aria.image_processing_aria AriaImageProcessor 0
transformers.models.aria.image_processing_pil_aria AriaImageProcessorPil 0
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 15
transformers.models.audio_spectrogram_transformer.feature_extraction_audio_spectrogram_transformer ASTFeatureExtractor 0
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 60 ASTEmbeddings 60 ASTEncoder 60 ASTForAudioClassification 60 ASTIntermediate 60 ASTLayer 60 ASTMLP 60 ASTMLPHead 60 ASTModel 60 ASTOutput 60 ASTPatchEmbeddings 60 ASTPreTrainedModel 60 ASTSdpaAttention 60 ASTSdpaSelfAttention 60 ASTSelfAttention 60 ASTSelfOutput 60
transformers.models.auto.feature_extraction_auto AutoFeatureExtractor 0
transformers.models.auto.image_processing_auto AutoImageProcessor 0
transformers.models.bart.configuration_bart BartConfig 15
transformers.models.bart.modeling_bart BartAttention 60 BartClassificationHead 60 BartDecoder 60 BartDecoderLayer 60 BartDecoderWrapper 60 BartEncoder 60 BartEncoderLayer 60 BartFlashAttention2 60 BartForCausalLM 60 BartForConditionalGeneration 60 BartForQuestionAnswering 60 BartForSequenceClassification 60 BartLearnedPositionalEmbedding 60 BartModel 60 BartPreTrainedModel 60 BartPretrainedModel 60 BartScaledWordEmbedding 60 BartSdpaAttention 60 PretrainedBartModel 60
transformers.models.bart.tokenization_bart BartTokenizer 17
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 17
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 17
transformers.models.beit.configuration_beit BeitConfig 15
transformers.models.beit.image_processing_beit BeitImageProcessor 0
transformers.models.beit.image_processing_pil_beit BeitImageProcessorPil 0
transformers.models.beit.modeling_beit BeitAttention 60 BeitBackbone 60 BeitConvLayer 60 BeitConvModule 60 BeitDropPath 60 BeitEmbeddings 60 BeitEncoder 60 BeitFCNHead 60 BeitFPNNeck 60 BeitFPNUpBlock 60 BeitForImageClassification 60 BeitForMaskedImageModeling 60 BeitForSemanticSegmentation 60 BeitIntermediate 60 BeitLayer 60 BeitMLP 60 BeitModel 60 BeitOutput 60 BeitPatchEmbeddings 60 BeitPooler 60 BeitPreTrainedModel 60 BeitPyramidPoolingBlock 60 BeitPyramidPoolingModule 60 BeitRelativePositionBias 60 BeitSdpaSelfAttention 60 BeitSelfAttention 60 BeitSelfOutput 60 BeitUperHead 60
transformers.models.bert.configuration_bert BertConfig 15
transformers.models.bert.modeling_bert BertAttention 60 BertCrossAttention 60 BertEmbeddings 60 BertEncoder 60 BertForMaskedLM 60 BertForMultipleChoice 60 BertForNextSentencePrediction 60 BertForPreTraining 60 BertForQuestionAnswering 60 BertForSequenceClassification 60 BertForTokenClassification 60 BertIntermediate 60 BertLMHeadModel 60 BertLMPredictionHead 60 BertLayer 60 BertModel 60 BertOnlyMLMHead 60 BertOnlyNSPHead 60 BertOutput 60 BertPooler 60 BertPreTrainedModel 60 BertPreTrainingHeads 60 BertPredictionHeadTransform 60 BertSdpaSelfAttention 60 BertSelfAttention 60 BertSelfOutput 60
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 17 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 17
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 15
transformers.models.bert_generation.modeling_bert_generation BertEncoder 60 BertGenerationAttention 60 BertGenerationCrossAttention 60 BertGenerationDecoder 60 BertGenerationEmbeddings 60 BertGenerationEncoder 60 BertGenerationIntermediate 60 BertGenerationLayer 60 BertGenerationOnlyLMHead 60 BertGenerationOutput 60 BertGenerationPreTrainedModel 60 BertGenerationSelfAttention 60 BertGenerationSelfOutput 60
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 17
transformers.models.big_bird.configuration_big_bird BigBirdConfig 15
transformers.models.big_bird.modeling_big_bird BigBirdAttention 60 BigBirdBlockSparseAttention 60 BigBirdClassificationHead 60 BigBirdEmbeddings 60 BigBirdEncoder 60 BigBirdForCausalLM 60 BigBirdForMaskedLM 60 BigBirdForMultipleChoice 60 BigBirdForPreTraining 60 BigBirdForQuestionAnswering 60 BigBirdForQuestionAnsweringHead 60 BigBirdForSequenceClassification 60 BigBirdForTokenClassification 60 BigBirdIntermediate 60 BigBirdLMPredictionHead 60 BigBirdLayer 60 BigBirdModel 60 BigBirdOnlyMLMHead 60 BigBirdOnlyNSPHead 60 BigBirdOutput 60 BigBirdPreTrainedModel 60 BigBirdPreTrainingHeads 60 BigBirdPredictionHeadTransform 60 BigBirdSelfAttention 60 BigBirdSelfOutput 60
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 17
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 15
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 60 BigBirdPegasusClassificationHead 60 BigBirdPegasusDecoder 60 BigBirdPegasusDecoderAttention 60 BigBirdPegasusDecoderLayer 60 BigBirdPegasusDecoderWrapper 60 BigBirdPegasusEncoder 60 BigBirdPegasusEncoderAttention 60 BigBirdPegasusEncoderLayer 60 BigBirdPegasusForCausalLM 60 BigBirdPegasusForConditionalGeneration 60 BigBirdPegasusForQuestionAnswering 60 BigBirdPegasusForSequenceClassification 60 BigBirdPegasusLearnedPositionalEmbedding 60 BigBirdPegasusModel 60 BigBirdPegasusPreTrainedModel 60 BigBirdPegasusScaledWordEmbedding 60 BigBirdPegasusSelfAttention 60
transformers.models.biogpt.configuration_biogpt BioGptConfig 15
transformers.models.biogpt.modeling_biogpt BioGptAttention 60 BioGptDecoderLayer 60 BioGptForCausalLM 60 BioGptForSequenceClassification 60 BioGptForTokenClassification 60 BioGptLearnedPositionalEmbedding 60 BioGptModel 60 BioGptPreTrainedModel 60 BioGptScaledWordEmbedding 60 BioGptSdpaAttention 60
transformers.models.bit.image_processing_bit BitImageProcessor 0
transformers.models.bit.image_processing_pil_bit BitImageProcessorPil 0
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 15
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 60 BlenderbotDecoder 60 BlenderbotDecoderLayer 60 BlenderbotDecoderWrapper 60 BlenderbotEncoder 60 BlenderbotEncoderLayer 60 BlenderbotForCausalLM 60 BlenderbotForConditionalGeneration 60 BlenderbotLearnedPositionalEmbedding 60 BlenderbotModel 60 BlenderbotPreTrainedModel 60 BlenderbotScaledWordEmbedding 60
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 17
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 17
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 15
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 60 BlenderbotSmallDecoder 60 BlenderbotSmallDecoderLayer 60 BlenderbotSmallDecoderWrapper 60 BlenderbotSmallEncoder 60 BlenderbotSmallEncoderLayer 60 BlenderbotSmallForCausalLM 60 BlenderbotSmallForConditionalGeneration 60 BlenderbotSmallLearnedPositionalEmbedding 60 BlenderbotSmallModel 60 BlenderbotSmallPreTrainedModel 60
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 17
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 17
transformers.models.blip.configuration_blip BlipConfig 15 BlipTextConfig 15 BlipVisionConfig 15
transformers.models.blip.image_processing_blip BlipImageProcessor 0
transformers.models.blip.image_processing_pil_blip BlipImageProcessorPil 0
transformers.models.blip.modeling_blip BlipAttention 60 BlipEncoder 60 BlipEncoderLayer 60 BlipForConditionalGeneration 60 BlipForImageTextRetrieval 60 BlipForQuestionAnswering 60 BlipMLP 60 BlipModel 60 BlipPreTrainedModel 60 BlipTextEmbeddings 60 BlipVisionEmbeddings 60 BlipVisionModel 60
transformers.models.blip.modeling_blip_text BlipTextAttention 60 BlipTextEmbeddings 60 BlipTextEncoder 60 BlipTextIntermediate 60 BlipTextLMHeadModel 60 BlipTextLMPredictionHead 60 BlipTextLayer 60 BlipTextModel 60 BlipTextOnlyMLMHead 60 BlipTextOutput 60 BlipTextPooler 60 BlipTextPreTrainedModel 60 BlipTextPredictionHeadTransform 60 BlipTextSelfAttention 60 BlipTextSelfOutput 60
transformers.models.bloom.configuration_bloom BloomConfig 15
transformers.models.bloom.modeling_bloom BloomAttention 60 BloomBlock 60 BloomForCausalLM 60 BloomForQuestionAnswering 60 BloomForSequenceClassification 60 BloomForTokenClassification 60 BloomGelu 60 BloomMLP 60 BloomModel 60 BloomPreTrainedModel 60
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 17
transformers.models.bridgetower.image_processing_bridgetower BridgeTowerImageProcessor 0
transformers.models.bridgetower.image_processing_pil_bridgetower BridgeTowerImageProcessorPil 0
transformers.models.camembert.configuration_camembert CamembertConfig 15
transformers.models.camembert.modeling_camembert CamembertAttention 60 CamembertClassificationHead 60 CamembertCrossAttention 60 CamembertEmbeddings 60 CamembertEncoder 60 CamembertForCausalLM 60 CamembertForMaskedLM 60 CamembertForMultipleChoice 60 CamembertForQuestionAnswering 60 CamembertForSequenceClassification 60 CamembertForTokenClassification 60 CamembertIntermediate 60 CamembertLMHead 60 CamembertLayer 60 CamembertModel 60 CamembertOutput 60 CamembertPooler 60 CamembertPreTrainedModel 60 CamembertSdpaSelfAttention 60 CamembertSelfAttention 60 CamembertSelfOutput 60
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 17
transformers.models.canine.configuration_canine CanineConfig 15
transformers.models.canine.modeling_canine CanineAttention 60 CanineEmbeddings 60 CanineEncoder 60 CanineForMultipleChoice 60 CanineForQuestionAnswering 60 CanineForSequenceClassification 60 CanineForTokenClassification 60 CanineIntermediate 60 CanineLMPredictionHead 60 CanineLayer 60 CanineModel 60 CanineOnlyMLMHead 60 CanineOutput 60 CaninePooler 60 CaninePreTrainedModel 60 CaninePredictionHeadTransform 60 CanineSelfAttention 60 CanineSelfOutput 60 CharactersToMolecules 60 ConvProjection 60
transformers.models.canine.tokenization_canine CanineTokenizer 17
transformers.models.chameleon.image_processing_chameleon ChameleonImageProcessor 0
transformers.models.chameleon.image_processing_pil_chameleon ChameleonImageProcessorPil 0
transformers.models.chinese_clip.image_processing_chinese_clip ChineseCLIPImageProcessor 0
transformers.models.chinese_clip.image_processing_pil_chinese_clip ChineseCLIPImageProcessorPil 0
transformers.models.chmv2.image_processing_chmv2 CHMv2ImageProcessor 0
transformers.models.clap.feature_extraction_clap ClapFeatureExtractor 0
transformers.models.clip.configuration_clip CLIPConfig 15 CLIPTextConfig 15 CLIPVisionConfig 15
transformers.models.clip.image_processing_clip CLIPImageProcessor 0
transformers.models.clip.image_processing_pil_clip CLIPImageProcessorPil 0
transformers.models.clip.modeling_clip CLIPAttention 60 CLIPEncoder 60 CLIPEncoderLayer 60 CLIPFlashAttention2 60 CLIPForImageClassification 60 CLIPMLP 60 CLIPModel 60 CLIPPreTrainedModel 60 CLIPSdpaAttention 60 CLIPTextEmbeddings 60 CLIPTextModel 60 CLIPTextModelWithProjection 60 CLIPTextTransformer 60 CLIPVisionEmbeddings 60 CLIPVisionModel 60 CLIPVisionModelWithProjection 60 CLIPVisionTransformer 60
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 17
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 17
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 15 CLIPSegTextConfig 15 CLIPSegVisionConfig 15
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 60 CLIPSegDecoder 60 CLIPSegDecoderLayer 60 CLIPSegEncoder 60 CLIPSegEncoderLayer 60 CLIPSegForImageSegmentation 60 CLIPSegMLP 60 CLIPSegModel 60 CLIPSegPreTrainedModel 60 CLIPSegTextEmbeddings 60 CLIPSegTextModel 60 CLIPSegTextTransformer 60 CLIPSegVisionEmbeddings 60 CLIPSegVisionModel 60 CLIPSegVisionTransformer 60
transformers.models.clvp.feature_extraction_clvp ClvpFeatureExtractor 0
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 17
transformers.models.codegen.configuration_codegen CodeGenConfig 15
transformers.models.codegen.modeling_codegen CodeGenAttention 60 CodeGenBlock 60 CodeGenForCausalLM 60 CodeGenMLP 60 CodeGenModel 60 CodeGenPreTrainedModel 60 CodeGenRotaryEmbedding 60
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 17
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 17
transformers.models.cohere.configuration_cohere CohereConfig 15
transformers.models.cohere.modeling_cohere CohereAttention 60 CohereDecoderLayer 60 CohereFlashAttention2 60 CohereForCausalLM 60 CohereLayerNorm 60 CohereMLP 60 CohereModel 60 CoherePreTrainedModel 60 CohereRotaryEmbedding 60 CohereSdpaAttention 60
transformers.models.cohere.tokenization_cohere CohereTokenizer 17
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 17
transformers.models.cohere2_vision.image_processing_cohere2_vision Cohere2VisionImageProcessor 0
transformers.models.cohere_asr.feature_extraction_cohere_asr CohereAsrFeatureExtractor 0
transformers.models.cohere_compass.image_processing_cohere_compass CohereCompassImageProcessor 0
transformers.models.cohere_compass.image_processing_pil_cohere_compass CohereCompassImageProcessorPil 0
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 15
transformers.models.conditional_detr.image_processing_conditional_detr ConditionalDetrImageProcessor 0
transformers.models.conditional_detr.image_processing_pil_conditional_detr ConditionalDetrImageProcessorPil 0
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 60 ConditionalDetrClassificationHead 60 ConditionalDetrConvBlock 60 ConditionalDetrConvEncoder 60 ConditionalDetrConvModel 60 ConditionalDetrDecoder 60 ConditionalDetrDecoderCrossAttention 60 ConditionalDetrDecoderLayer 60 ConditionalDetrDecoderSelfAttention 60 ConditionalDetrEncoder 60 ConditionalDetrEncoderLayer 60 ConditionalDetrFPNFusionStage 60 ConditionalDetrForObjectDetection 60 ConditionalDetrForSegmentation 60 ConditionalDetrFrozenBatchNorm2d 60 ConditionalDetrHungarianMatcher 60 ConditionalDetrLearnedPositionEmbedding 60 ConditionalDetrLoss 60 ConditionalDetrMHAttentionMap 60 ConditionalDetrMLP 60 ConditionalDetrMLPPredictionHead 60 ConditionalDetrMaskHeadSmallConv 60 ConditionalDetrModel 60 ConditionalDetrPreTrainedModel 60 ConditionalDetrSelfAttention 60 ConditionalDetrSinePositionEmbedding 60 DetrAttention 60 MLP 60
transformers.models.convbert.configuration_convbert ConvBertConfig 15
transformers.models.convbert.modeling_convbert ConvBertAttention 60 ConvBertClassificationHead 60 ConvBertEmbeddings 60 ConvBertEncoder 60 ConvBertForMaskedLM 60 ConvBertForMultipleChoice 60 ConvBertForQuestionAnswering 60 ConvBertForSequenceClassification 60 ConvBertForTokenClassification 60 ConvBertGeneratorPredictions 60 ConvBertIntermediate 60 ConvBertLayer 60 ConvBertModel 60 ConvBertOutput 60 ConvBertPreTrainedModel 60 ConvBertPredictionHeadTransform 60 ConvBertSelfAttention 60 ConvBertSelfOutput 60 ConvBertSequenceSummary 60 GroupedLinearLayer 60 SeparableConv1D 60
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 17 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 17
transformers.models.convnext.configuration_convnext ConvNextConfig 15
transformers.models.convnext.image_processing_convnext ConvNextImageProcessor 0
transformers.models.convnext.image_processing_pil_convnext ConvNextImageProcessorPil 0
transformers.models.convnext.modeling_convnext ConvNextBackbone 60 ConvNextDropPath 60 ConvNextEmbeddings 60 ConvNextEncoder 60 ConvNextForImageClassification 60 ConvNextLayer 60 ConvNextLayerNorm 60 ConvNextModel 60 ConvNextPreTrainedModel 60 ConvNextStage 60
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 15
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 60 ConvNextV2DropPath 60 ConvNextV2Embeddings 60 ConvNextV2Encoder 60 ConvNextV2ForImageClassification 60 ConvNextV2GRN 60 ConvNextV2Layer 60 ConvNextV2LayerNorm 60 ConvNextV2Model 60 ConvNextV2PreTrainedModel 60 ConvNextV2Stage 60
transformers.models.cosmos3_edge.image_processing_cosmos3_edge Cosmos3EdgeImageProcessor 0
transformers.models.cosmos3_edge.image_processing_pil_cosmos3_edge Cosmos3EdgeImageProcessorPil 0
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 17
transformers.models.ctrl.configuration_ctrl CTRLConfig 15
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 60 CTRLLMHeadModel 60 CTRLModel 60 CTRLPreTrainedModel 60 EncoderLayer 60 MultiHeadAttention 60
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 17
transformers.models.cvt.configuration_cvt CvtConfig 15
transformers.models.cvt.modeling_cvt CvtAttention 60 CvtConvEmbeddings 60 CvtDropPath 60 CvtEmbeddings 60 CvtEncoder 60 CvtForImageClassification 60 CvtIntermediate 60 CvtLayer 60 CvtModel 60 CvtOutput 60 CvtPreTrainedModel 60 CvtSelfAttention 60 CvtSelfAttentionConvProjection 60 CvtSelfAttentionLinearProjection 60 CvtSelfAttentionProjection 60 CvtSelfOutput 60 CvtStage 60
transformers.models.dac.feature_extraction_dac DacFeatureExtractor 0
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 15
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 15
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 15
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 60 Data2VecAudioAdapter 60 Data2VecAudioAdapterLayer 60 Data2VecAudioAttention 60 Data2VecAudioConvLayer 60 Data2VecAudioEncoder 60 Data2VecAudioEncoderLayer 60 Data2VecAudioFeatureEncoder 60 Data2VecAudioFeatureProjection 60 Data2VecAudioFeedForward 60 Data2VecAudioFlashAttention2 60 Data2VecAudioForAudioFrameClassification 60 Data2VecAudioForCTC 60 Data2VecAudioForSequenceClassification 60 Data2VecAudioForXVector 60 Data2VecAudioModel 60 Data2VecAudioPadLayer 60 Data2VecAudioPositionalConvEmbedding 60 Data2VecAudioPositionalConvLayer 60 Data2VecAudioPreTrainedModel 60 Data2VecAudioSdpaAttention 60 TDNNLayer 60
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 60 Data2VecTextClassificationHead 60 Data2VecTextCrossAttention 60 Data2VecTextEmbeddings 60 Data2VecTextEncoder 60 Data2VecTextForCausalLM 60 Data2VecTextForMaskedLM 60 Data2VecTextForMultipleChoice 60 Data2VecTextForQuestionAnswering 60 Data2VecTextForSequenceClassification 60 Data2VecTextForTextEmbeddings 60 Data2VecTextForTokenClassification 60 Data2VecTextIntermediate 60 Data2VecTextLMHead 60 Data2VecTextLayer 60 Data2VecTextModel 60 Data2VecTextOutput 60 Data2VecTextPooler 60 Data2VecTextPreTrainedModel 60 Data2VecTextSelfAttention 60 Data2VecTextSelfOutput 60
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 60 Data2VecVisionConvLayer 60 Data2VecVisionConvModule 60 Data2VecVisionDropPath 60 Data2VecVisionEmbeddings 60 Data2VecVisionEncoder 60 Data2VecVisionFCNHead 60 Data2VecVisionForImageClassification 60 Data2VecVisionForSemanticSegmentation 60 Data2VecVisionIntermediate 60 Data2VecVisionLayer 60 Data2VecVisionModel 60 Data2VecVisionOutput 60 Data2VecVisionPatchEmbeddings 60 Data2VecVisionPooler 60 Data2VecVisionPreTrainedModel 60 Data2VecVisionPyramidPoolingBlock 60 Data2VecVisionPyramidPoolingModule 60 Data2VecVisionRelativePositionBias 60 Data2VecVisionSdpaSelfAttention 60 Data2VecVisionSelfAttention 60 Data2VecVisionSelfOutput 60 Data2VecVisionUperHead 60
transformers.models.deberta.configuration_deberta DebertaConfig 15
transformers.models.deberta.modeling_deberta ContextPooler 60 DebertaAttention 60 DebertaEmbeddings 60 DebertaEncoder 60 DebertaForMaskedLM 60 DebertaForQuestionAnswering 60 DebertaForSequenceClassification 60 DebertaForTokenClassification 60 DebertaIntermediate 60 DebertaLMPredictionHead 60 DebertaLayer 60 DebertaLayerNorm 60 DebertaModel 60 DebertaOnlyMLMHead 60 DebertaOutput 60 DebertaPreTrainedModel 60 DebertaPredictionHeadTransform 60 DebertaSelfOutput 60 DisentangledSelfAttention 60 LegacyDebertaLMPredictionHead 60 LegacyDebertaOnlyMLMHead 60 LegacyDebertaPredictionHeadTransform 60 StableDropout 60
transformers.models.deberta.tokenization_deberta DebertaTokenizer 17
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 17
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 15
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 60 ConvLayer 60 DebertaV2Attention 60 DebertaV2Embeddings 60 DebertaV2Encoder 60 DebertaV2ForMaskedLM 60 DebertaV2ForMultipleChoice 60 DebertaV2ForQuestionAnswering 60 DebertaV2ForSequenceClassification 60 DebertaV2ForTokenClassification 60 DebertaV2Intermediate 60 DebertaV2LMPredictionHead 60 DebertaV2Layer 60 DebertaV2Model 60 DebertaV2OnlyMLMHead 60 DebertaV2Output 60 DebertaV2PreTrainedModel 60 DebertaV2PredictionHeadTransform 60 DebertaV2SelfOutput 60 DisentangledSelfAttention 60 LegacyDebertaV2LMPredictionHead 60 LegacyDebertaV2OnlyMLMHead 60 LegacyDebertaV2PredictionHeadTransform 60 StableDropout 60
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 17
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 17
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 15
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 60 DecisionTransformerGPT2Block 60 DecisionTransformerGPT2MLP 60 DecisionTransformerGPT2Model 60 DecisionTransformerGPT2PreTrainedModel 60 DecisionTransformerModel 60 DecisionTransformerPreTrainedModel 60
transformers.models.deepseek_ocr2.image_processing_deepseek_ocr2 DeepseekOcr2ImageProcessor 0
transformers.models.deepseek_ocr2.image_processing_pil_deepseek_ocr2 DeepseekOcr2ImageProcessorPil 0
transformers.models.deepseek_vl.image_processing_deepseek_vl DeepseekVLImageProcessor 0
transformers.models.deepseek_vl.image_processing_pil_deepseek_vl DeepseekVLImageProcessorPil 0
transformers.models.deepseek_vl_hybrid.image_processing_deepseek_vl_hybrid DeepseekVLHybridImageProcessor 0
transformers.models.deepseek_vl_hybrid.image_processing_pil_deepseek_vl_hybrid DeepseekVLHybridImageProcessorPil 0
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 15
transformers.models.deformable_detr.image_processing_deformable_detr DeformableDetrImageProcessor 0
transformers.models.deformable_detr.image_processing_pil_deformable_detr DeformableDetrImageProcessorPil 0
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 60 DeformableDetrConvEncoder 60 DeformableDetrConvModel 60 DeformableDetrDecoder 60 DeformableDetrDecoderLayer 60 DeformableDetrEncoder 60 DeformableDetrEncoderLayer 60 DeformableDetrForObjectDetection 60 DeformableDetrFrozenBatchNorm2d 60 DeformableDetrHungarianMatcher 60 DeformableDetrLearnedPositionEmbedding 60 DeformableDetrLoss 60 DeformableDetrMLP 60 DeformableDetrMLPPredictionHead 60 DeformableDetrModel 60 DeformableDetrMultiheadAttention 60 DeformableDetrMultiscaleDeformableAttention 60 DeformableDetrPreTrainedModel 60 DeformableDetrSelfAttention 60 DeformableDetrSinePositionEmbedding 60 MultiScaleDeformableAttention 60
transformers.models.deit.configuration_deit DeiTConfig 15
transformers.models.deit.image_processing_deit DeiTImageProcessor 0
transformers.models.deit.image_processing_pil_deit DeiTImageProcessorPil 0
transformers.models.deit.modeling_deit DeiTAttention 60 DeiTEmbeddings 60 DeiTEncoder 60 DeiTForImageClassification 60 DeiTForImageClassificationWithTeacher 60 DeiTForMaskedImageModeling 60 DeiTIntermediate 60 DeiTLayer 60 DeiTMLP 60 DeiTModel 60 DeiTOutput 60 DeiTPatchEmbeddings 60 DeiTPooler 60 DeiTPreTrainedModel 60 DeiTSdpaAttention 60 DeiTSdpaSelfAttention 60 DeiTSelfAttention 60 DeiTSelfOutput 60
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 15
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 60 DepthAnythingFeatureFusionLayer 60 DepthAnythingFeatureFusionStage 60 DepthAnythingForDepthEstimation 60 DepthAnythingNeck 60 DepthAnythingPreActResidualLayer 60 DepthAnythingPreTrainedModel 60 DepthAnythingReassembleLayer 60 DepthAnythingReassembleStage 60
transformers.models.depth_pro.image_processing_depth_pro DepthProImageProcessor 0
transformers.models.detr.configuration_detr DetrConfig 15
transformers.models.detr.image_processing_detr DetrImageProcessor 0
transformers.models.detr.image_processing_pil_detr DetrImageProcessorPil 0
transformers.models.detr.modeling_detr DetrAttention 60 DetrClassificationHead 60 DetrConvBlock 60 DetrConvEncoder 60 DetrConvModel 60 DetrCrossAttention 60 DetrDecoder 60 DetrDecoderLayer 60 DetrEncoder 60 DetrEncoderLayer 60 DetrFPNFusionStage 60 DetrForObjectDetection 60 DetrForSegmentation 60 DetrFrozenBatchNorm2d 60 DetrHungarianMatcher 60 DetrLearnedPositionEmbedding 60 DetrLoss 60 DetrMHAttentionMap 60 DetrMLP 60 DetrMLPPredictionHead 60 DetrMaskHeadSmallConv 60 DetrModel 60 DetrPreTrainedModel 60 DetrSelfAttention 60 DetrSinePositionEmbedding 60
transformers.models.dia.feature_extraction_dia DiaFeatureExtractor 0
transformers.models.dinov2.configuration_dinov2 Dinov2Config 15
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 60 Dinov2Backbone 60 Dinov2DropPath 60 Dinov2Embeddings 60 Dinov2Encoder 60 Dinov2ForImageClassification 60 Dinov2Layer 60 Dinov2LayerScale 60 Dinov2MLP 60 Dinov2Model 60 Dinov2PatchEmbeddings 60 Dinov2PreTrainedModel 60 Dinov2SdpaAttention 60 Dinov2SdpaSelfAttention 60 Dinov2SelfAttention 60 Dinov2SelfOutput 60 Dinov2SwiGLUFFN 60
transformers.models.dinov3_vit.image_processing_dinov3_vit DINOv3ViTImageProcessor 0
transformers.models.distilbert.configuration_distilbert DistilBertConfig 15
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 60 DistilBertForMaskedLM 60 DistilBertForMultipleChoice 60 DistilBertForQuestionAnswering 60 DistilBertForSequenceClassification 60 DistilBertForTokenClassification 60 DistilBertModel 60 DistilBertPreTrainedModel 60 DistilBertSdpaAttention 60 DistilBertSelfAttention 60 Embeddings 60 FFN 60 MultiHeadSelfAttention 60 Transformer 60 TransformerBlock 60
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 17 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 17
transformers.models.donut.configuration_donut_swin DonutSwinConfig 15
transformers.models.donut.image_processing_donut DonutImageProcessor 0
transformers.models.donut.image_processing_pil_donut DonutImageProcessorPil 0
transformers.models.donut.modeling_donut_swin DonutDropPath 60 DonutSwinAttention 60 DonutSwinDropPath 60 DonutSwinEmbeddings 60 DonutSwinEncoder 60 DonutSwinForImageClassification 60 DonutSwinIntermediate 60 DonutSwinLayer 60 DonutSwinModel 60 DonutSwinOutput 60 DonutSwinPatchEmbeddings 60 DonutSwinPatchMerging 60 DonutSwinPreTrainedModel 60 DonutSwinSelfAttention 60 DonutSwinSelfOutput 60 DonutSwinStage 60
transformers.models.dots3_note.feature_extraction_dots3_note Dots3NoteFeatureExtractor 0
transformers.models.dpr.configuration_dpr DPRConfig 15
transformers.models.dpr.modeling_dpr DPRContextEncoder 60 DPREncoder 60 DPRPreTrainedModel 60 DPRPretrainedContextEncoder 60 DPRPretrainedQuestionEncoder 60 DPRPretrainedReader 60 DPRQuestionEncoder 60 DPRReader 60 DPRSpanPredictor 60
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 17 DPRQuestionEncoderTokenizer 17 DPRReaderTokenizer 17
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 17 DPRQuestionEncoderTokenizerFast 17 DPRReaderTokenizerFast 17
transformers.models.dpt.configuration_dpt DPTConfig 15
transformers.models.dpt.image_processing_dpt DPTImageProcessor 0
transformers.models.dpt.image_processing_pil_dpt DPTImageProcessorPil 0
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 60 DPTDepthEstimationHead 60 DPTFeatureFusionLayer 60 DPTFeatureFusionStage 60 DPTForDepthEstimation 60 DPTForSemanticSegmentation 60 DPTModel 60 DPTNeck 60 DPTPreActResidualLayer 60 DPTPreTrainedModel 60 DPTReassembleLayer 60 DPTReassembleStage 60 DPTSelfAttention 60 DPTSemanticSegmentationHead 60 DPTViTAttention 60 DPTViTEmbeddings 60 DPTViTEncoder 60 DPTViTHybridEmbeddings 60 DPTViTIntermediate 60 DPTViTLayer 60 DPTViTOutput 60 DPTViTPatchEmbeddings 60 DPTViTPooler 60 DPTViTSelfAttention 60 DPTViTSelfOutput 60
transformers.models.efficientloftr.image_processing_efficientloftr EfficientLoFTRImageProcessor 0
transformers.models.efficientloftr.image_processing_pil_efficientloftr EfficientLoFTRImageProcessorPil 0
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 15
transformers.models.efficientnet.image_processing_efficientnet EfficientNetImageProcessor 0
transformers.models.efficientnet.image_processing_pil_efficientnet EfficientNetImageProcessorPil 0
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 60 EfficientNetDepthwiseConv2d 60 EfficientNetDepthwiseLayer 60 EfficientNetEmbeddings 60 EfficientNetEncoder 60 EfficientNetExpansionLayer 60 EfficientNetFinalBlockLayer 60 EfficientNetForImageClassification 60 EfficientNetModel 60 EfficientNetPreTrainedModel 60 EfficientNetSqueezeExciteLayer 60
transformers.models.electra.configuration_electra ElectraConfig 15
transformers.models.electra.modeling_electra ElectraAttention 60 ElectraClassificationHead 60 ElectraCrossAttention 60 ElectraDiscriminatorPredictions 60 ElectraEmbeddings 60 ElectraEncoder 60 ElectraForCausalLM 60 ElectraForMaskedLM 60 ElectraForMultipleChoice 60 ElectraForPreTraining 60 ElectraForQuestionAnswering 60 ElectraForSequenceClassification 60 ElectraForTokenClassification 60 ElectraGeneratorPredictions 60 ElectraIntermediate 60 ElectraLayer 60 ElectraModel 60 ElectraOutput 60 ElectraPreTrainedModel 60 ElectraSelfAttention 60 ElectraSelfOutput 60 ElectraSequenceSummary 60
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 17 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 17
transformers.models.emu3.image_processing_emu3 Emu3ImageProcessor 0
transformers.models.encodec.feature_extraction_encodec EncodecFeatureExtractor 0
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 15
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 60
transformers.models.eomt.image_processing_eomt EomtImageProcessor 0
transformers.models.eomt.image_processing_pil_eomt EomtImageProcessorPil 0
transformers.models.ernie.configuration_ernie ErnieConfig 15
transformers.models.ernie.modeling_ernie ErnieAttention 60 ErnieCrossAttention 60 ErnieEmbeddings 60 ErnieEncoder 60 ErnieForCausalLM 60 ErnieForMaskedLM 60 ErnieForMultipleChoice 60 ErnieForNextSentencePrediction 60 ErnieForPreTraining 60 ErnieForQuestionAnswering 60 ErnieForSequenceClassification 60 ErnieForTokenClassification 60 ErnieIntermediate 60 ErnieLMPredictionHead 60 ErnieLayer 60 ErnieModel 60 ErnieOnlyMLMHead 60 ErnieOnlyNSPHead 60 ErnieOutput 60 ErniePooler 60 ErniePreTrainedModel 60 ErniePreTrainingHeads 60 ErniePredictionHeadTransform 60 ErnieSelfAttention 60 ErnieSelfOutput 60
transformers.models.ernie4_5_vl_moe.image_processing_ernie4_5_vl_moe Ernie4_5_VLMoeImageProcessor 0 Ernie4_5_VL_MoeImageProcessor 0
transformers.models.ernie4_5_vl_moe.image_processing_pil_ernie4_5_vl_moe Ernie4_5_VLMoeImageProcessorPil 0 Ernie4_5_VL_MoeImageProcessorPil 0
transformers.models.esm.configuration_esm EsmConfig 15 EsmFoldConfig 15 StructureModuleConfig 15 TrunkConfig 15
transformers.models.esm.modeling_esm EsmAttention 60 EsmClassificationHead 60 EsmContactPredictionHead 60 EsmEmbeddings 60 EsmEncoder 60 EsmForMaskedLM 60 EsmForSequenceClassification 60 EsmForTokenClassification 60 EsmIntermediate 60 EsmLMHead 60 EsmLayer 60 EsmModel 60 EsmOutput 60 EsmPooler 60 EsmPreTrainedModel 60 EsmRotaryEmbedding 60 EsmSelfAttention 60 EsmSelfOutput 60 RotaryEmbedding 60
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 60 EsmFoldAngleResnetBlock 60 EsmFoldAttention 60 EsmFoldBackboneUpdate 60 EsmFoldDropout 60 EsmFoldInvariantPointAttention 60 EsmFoldLayerNorm 60 EsmFoldLinear 60 EsmFoldPairToSequence 60 EsmFoldPreTrainedModel 60 EsmFoldRelativePosition 60 EsmFoldResidueMLP 60 EsmFoldSelfAttention 60 EsmFoldSequenceToPair 60 EsmFoldStructureModule 60 EsmFoldStructureModuleTransition 60 EsmFoldStructureModuleTransitionLayer 60 EsmFoldTriangleAttention 60 EsmFoldTriangleMultiplicativeUpdate 60 EsmFoldTriangularSelfAttentionBlock 60 EsmFoldingTrunk 60 EsmForProteinFolding 60
transformers.models.esm.tokenization_esm EsmTokenizer 17
transformers.models.falcon.configuration_falcon FalconConfig 15
transformers.models.falcon.modeling_falcon FalconAttention 60 FalconDecoderLayer 60 FalconDynamicNTKScalingRotaryEmbedding 60 FalconFlashAttention2 60 FalconForCausalLM 60 FalconForQuestionAnswering 60 FalconForSequenceClassification 60 FalconForTokenClassification 60 FalconLinear 60 FalconLinearScalingRotaryEmbedding 60 FalconMLP 60 FalconModel 60 FalconPreTrainedModel 60 FalconRotaryEmbedding 60
transformers.models.flaubert.configuration_flaubert FlaubertConfig 15
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 60 FlaubertForQuestionAnswering 60 FlaubertForQuestionAnsweringSimple 60 FlaubertForSequenceClassification 60 FlaubertForTokenClassification 60 FlaubertModel 60 FlaubertPoolerAnswerClass 60 FlaubertPoolerEndLogits 60 FlaubertPoolerStartLogits 60 FlaubertPreTrainedModel 60 FlaubertPredLayer 60 FlaubertSQuADHead 60 FlaubertSequenceSummary 60 FlaubertWithLMHeadModel 60 MultiHeadAttention 60 TransformerFFN 60
transformers.models.flava.image_processing_flava FlavaImageProcessor 0
transformers.models.flava.image_processing_pil_flava FlavaImageProcessorPil 0
transformers.models.fnet.configuration_fnet FNetConfig 15
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 60 FNetBasicOutput 60 FNetEmbeddings 60 FNetEncoder 60 FNetForMaskedLM 60 FNetForMultipleChoice 60 FNetForNextSentencePrediction 60 FNetForPreTraining 60 FNetForQuestionAnswering 60 FNetForSequenceClassification 60 FNetForTokenClassification 60 FNetFourierTransform 60 FNetIntermediate 60 FNetLMPredictionHead 60 FNetLayer 60 FNetModel 60 FNetOnlyMLMHead 60 FNetOnlyNSPHead 60 FNetOutput 60 FNetPooler 60 FNetPreTrainedModel 60 FNetPreTrainingHeads 60 FNetPredictionHeadTransform 60
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 17
transformers.models.fsmt.configuration_fsmt DecoderConfig 15 FSMTConfig 15
transformers.models.fsmt.modeling_fsmt Attention 60 DecoderLayer 60 EncoderLayer 60 FSMTDecoder 60 FSMTEncoder 60 FSMTForConditionalGeneration 60 FSMTModel 60 PretrainedFSMTModel 60 SinusoidalPositionalEmbedding 60
transformers.models.fun_asr_nano.feature_extraction_fun_asr_nano FunAsrNanoFeatureExtractor 0
transformers.models.funnel.configuration_funnel FunnelConfig 15
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 60 FunnelBaseModel 60 FunnelClassificationHead 60 FunnelDecoder 60 FunnelDiscriminatorPredictions 60 FunnelEmbeddings 60 FunnelEncoder 60 FunnelForMaskedLM 60 FunnelForMultipleChoice 60 FunnelForPreTraining 60 FunnelForQuestionAnswering 60 FunnelForSequenceClassification 60 FunnelForTokenClassification 60 FunnelLayer 60 FunnelModel 60 FunnelPositionwiseFFN 60 FunnelPreTrainedModel 60 FunnelRelMultiheadAttention 60
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 17 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 17
transformers.models.fuyu.image_processing_fuyu FuyuImageProcessor 0
transformers.models.fuyu.image_processing_pil_fuyu FuyuImageProcessorPil 0
transformers.models.gemma.configuration_gemma GemmaConfig 15
transformers.models.gemma.modeling_gemma GemmaAttention 60 GemmaDecoderLayer 60 GemmaDynamicNTKScalingRotaryEmbedding 60 GemmaFlashAttention2 60 GemmaForCausalLM 60 GemmaForSequenceClassification 60 GemmaForTokenClassification 60 GemmaLinearScalingRotaryEmbedding 60 GemmaMLP 60 GemmaModel 60 GemmaPreTrainedModel 60 GemmaRMSNorm 60 GemmaRotaryEmbedding 60 GemmaSdpaAttention 60 GemmaTextScaledWordEmbedding 60
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 17
transformers.models.gemma2.configuration_gemma2 Gemma2Config 15
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 60 Gemma2DecoderLayer 60 Gemma2FlashAttention2 60 Gemma2ForCausalLM 60 Gemma2ForSequenceClassification 60 Gemma2ForTokenClassification 60 Gemma2MLP 60 Gemma2Model 60 Gemma2PreTrainedModel 60 Gemma2RMSNorm 60 Gemma2RotaryEmbedding 60 Gemma2SdpaAttention 60 Gemma2TextScaledWordEmbedding 60
transformers.models.gemma3.image_processing_gemma3 Gemma3ImageProcessor 0
transformers.models.gemma3.image_processing_pil_gemma3 Gemma3ImageProcessorPil 0
transformers.models.gemma3n.feature_extraction_gemma3n Gemma3nAudioFeatureExtractor 0
transformers.models.gemma4.feature_extraction_gemma4 Gemma4AudioFeatureExtractor 0
transformers.models.gemma4.image_processing_gemma4 Gemma4ImageProcessor 0
transformers.models.gemma4.image_processing_pil_gemma4 Gemma4ImageProcessorPil 0
transformers.models.gemma4_unified.feature_extraction_gemma4_unified Gemma4UnifiedAudioFeatureExtractor 0
transformers.models.gemma4_unified.image_processing_gemma4_unified Gemma4UnifiedImageProcessor 0
transformers.models.git.configuration_git GitConfig 15 GitVisionConfig 15
transformers.models.git.modeling_git GitAttention 60 GitEmbeddings 60 GitEncoder 60 GitForCausalLM 60 GitIntermediate 60 GitLayer 60 GitModel 60 GitOutput 60 GitPreTrainedModel 60 GitProjection 60 GitSelfAttention 60 GitSelfOutput 60 GitVisionAttention 60 GitVisionEmbeddings 60 GitVisionEncoder 60 GitVisionEncoderLayer 60 GitVisionMLP 60 GitVisionModel 60 GitVisionTransformer 60
transformers.models.glm46v.image_processing_glm46v Glm46VImageProcessor 0
transformers.models.glm46v.image_processing_pil_glm46v Glm46VImageProcessorPil 0
transformers.models.glm4v.image_processing_glm4v Glm4vImageProcessor 0
transformers.models.glm4v.image_processing_pil_glm4v Glm4vImageProcessorPil 0
transformers.models.glm5_next.image_processing_glm5_next Glm5NextImageProcessor 0
transformers.models.glm5_next.image_processing_pil_glm5_next Glm5NextImageProcessorPil 0
transformers.models.glm_image.image_processing_glm_image GlmImageImageProcessor 0
transformers.models.glm_image.image_processing_pil_glm_image GlmImageImageProcessorPil 0
transformers.models.glmga.image_processing_glmga GlmgaImageProcessor 0
transformers.models.glmga.image_processing_pil_glmga GlmgaImageProcessorPil 0
transformers.models.glpn.configuration_glpn GLPNConfig 15
transformers.models.glpn.image_processing_glpn GLPNImageProcessor 0
transformers.models.glpn.image_processing_pil_glpn GLPNImageProcessorPil 0
transformers.models.glpn.modeling_glpn GLPNAttention 60 GLPNDWConv 60 GLPNDecoder 60 GLPNDecoderStage 60 GLPNDepthEstimationHead 60 GLPNDepthWiseConv 60 GLPNDropPath 60 GLPNEfficientSelfAttention 60 GLPNEncoder 60 GLPNForDepthEstimation 60 GLPNLayer 60 GLPNMixFFN 60 GLPNModel 60 GLPNOverlapPatchEmbeddings 60 GLPNPreTrainedModel 60 GLPNSelectiveFeatureFusion 60 GLPNSelfOutput 60 GlpnDropPath 60 SiLogLoss 60
transformers.models.got_ocr2.image_processing_got_ocr2 GotOcr2ImageProcessor 0
transformers.models.got_ocr2.image_processing_pil_got_ocr2 GotOcr2ImageProcessorPil 0
transformers.models.gpt2.configuration_gpt2 GPT2Config 15
transformers.models.gpt2.modeling_gpt2 GPT2Attention 60 GPT2Block 60 GPT2DoubleHeadsModel 60 GPT2FlashAttention2 60 GPT2ForQuestionAnswering 60 GPT2ForSequenceClassification 60 GPT2ForTokenClassification 60 GPT2LMHeadModel 60 GPT2MLP 60 GPT2Model 60 GPT2PreTrainedModel 60 GPT2SdpaAttention 60 GPT2SequenceSummary 60
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 17
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 17
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 15
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 60 GPTBigCodeBlock 60 GPTBigCodeFlashAttention2 60 GPTBigCodeForCausalLM 60 GPTBigCodeForSequenceClassification 60 GPTBigCodeForTokenClassification 60 GPTBigCodeMLP 60 GPTBigCodeModel 60 GPTBigCodePreTrainedModel 60 GPTBigCodeSdpaAttention 60
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 15
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 60 GPTNeoBlock 60 GPTNeoFlashAttention2 60 GPTNeoForCausalLM 60 GPTNeoForQuestionAnswering 60 GPTNeoForSequenceClassification 60 GPTNeoForTokenClassification 60 GPTNeoMLP 60 GPTNeoModel 60 GPTNeoPreTrainedModel 60 GPTNeoSelfAttention 60
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 15
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 60 GPTNeoXDecoderLayer 60 GPTNeoXDynamicNTKScalingRotaryEmbedding 60 GPTNeoXFlashAttention2 60 GPTNeoXForCausalLM 60 GPTNeoXForQuestionAnswering 60 GPTNeoXForSequenceClassification 60 GPTNeoXForTokenClassification 60 GPTNeoXLayer 60 GPTNeoXLinearScalingRotaryEmbedding 60 GPTNeoXMLP 60 GPTNeoXModel 60 GPTNeoXPreTrainedModel 60 GPTNeoXRMSNorm 60 GPTNeoXRotaryEmbedding 60 GPTNeoXSdpaAttention 60 RotaryEmbedding 60
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 17
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 17
transformers.models.gptj.configuration_gptj GPTJConfig 15
transformers.models.gptj.modeling_gptj GPTJAttention 60 GPTJBlock 60 GPTJFlashAttention2 60 GPTJForCausalLM 60 GPTJForQuestionAnswering 60 GPTJForSequenceClassification 60 GPTJMLP 60 GPTJModel 60 GPTJPreTrainedModel 60 GPTJRotaryEmbedding 60
transformers.models.granite_docling.image_processing_granite_docling GraniteDoclingImageProcessor 0
transformers.models.granite_docling.image_processing_pil_granite_docling GraniteDoclingImageProcessorPil 0
transformers.models.granite_speech.feature_extraction_granite_speech GraniteSpeechFeatureExtractor 0
transformers.models.granite_speech5.feature_extraction_granite_speech5 GraniteSpeech5FeatureExtractor 0
transformers.models.grounding_dino.image_processing_grounding_dino GroundingDinoImageProcessor 0
transformers.models.grounding_dino.image_processing_pil_grounding_dino GroundingDinoImageProcessorPil 0
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 17
transformers.models.hubert.configuration_hubert HubertConfig 15
transformers.models.hubert.modeling_hubert HubertAttention 60 HubertAttnAdapterLayer 60 HubertEncoder 60 HubertEncoderLayer 60 HubertEncoderLayerStableLayerNorm 60 HubertEncoderStableLayerNorm 60 HubertFeatureEncoder 60 HubertFeatureExtractor 60 HubertFeatureProjection 60 HubertFeedForward 60 HubertFlashAttention2 60 HubertForCTC 60 HubertForSequenceClassification 60 HubertGroupNormConvLayer 60 HubertLayerNormConvLayer 60 HubertModel 60 HubertNoLayerNormConvLayer 60 HubertPositionalConvEmbedding 60 HubertPreTrainedModel 60 HubertSamePadLayer 60 HubertSdpaAttention 60
transformers.models.hunyuan_vl.image_processing_hunyuan_vl HunYuanVLImageProcessor 0
transformers.models.hunyuan_vl.image_processing_pil_hunyuan_vl HunYuanVLImageProcessorPil 0
transformers.models.hy_v4_vl.image_processing_hy_v4_vl HYV4VLImageProcessor 0
transformers.models.hy_v4_vl.image_processing_pil_hy_v4_vl HYV4VLImageProcessorPil 0
transformers.models.ibert.configuration_ibert IBertConfig 15
transformers.models.ibert.modeling_ibert IBertAttention 60 IBertClassificationHead 60 IBertEmbeddings 60 IBertEncoder 60 IBertForMaskedLM 60 IBertForMultipleChoice 60 IBertForQuestionAnswering 60 IBertForSequenceClassification 60 IBertForTokenClassification 60 IBertIntermediate 60 IBertLMHead 60 IBertLayer 60 IBertModel 60 IBertOutput 60 IBertPooler 60 IBertPreTrainedModel 60 IBertSelfAttention 60 IBertSelfOutput 60
transformers.models.idefics.image_processing_idefics IdeficsImageProcessor 0
transformers.models.idefics.image_processing_pil_idefics IdeficsImageProcessorPil 0
transformers.models.idefics2.image_processing_idefics2 Idefics2ImageProcessor 0
transformers.models.idefics2.image_processing_pil_idefics2 Idefics2ImageProcessorPil 0
transformers.models.idefics3.image_processing_idefics3 Idefics3ImageProcessor 0
transformers.models.idefics3.image_processing_pil_idefics3 Idefics3ImageProcessorPil 0
transformers.models.imagegpt.image_processing_imagegpt ImageGPTImageProcessor 0
transformers.models.imagegpt.image_processing_pil_imagegpt ImageGPTImageProcessorPil 0
transformers.models.inkling.feature_extraction_inkling InklingFeatureExtractor 0
transformers.models.inkling.image_processing_inkling InklingImageProcessor 0
transformers.models.inkling2.image_processing_inkling2 Inkling2ImageProcessor 0
transformers.models.janus.image_processing_janus JanusImageProcessor 0
transformers.models.janus.image_processing_pil_janus JanusImageProcessorPil 0
transformers.models.kimi_k25.image_processing_kimi_k25 Kimi_K25ImageProcessor 0
transformers.models.kosmos2_5.image_processing_kosmos2_5 Kosmos2_5ImageProcessor 0
transformers.models.kosmos2_5.image_processing_pil_kosmos2_5 Kosmos2_5ImageProcessorPil 0
transformers.models.kyutai_speech_to_text.feature_extraction_kyutai_speech_to_text KyutaiSpeechToTextFeatureExtractor 0
transformers.models.lasr.feature_extraction_lasr LasrFeatureExtractor 0
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 15
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 60 LayoutLMEmbeddings 60 LayoutLMEncoder 60 LayoutLMForMaskedLM 60 LayoutLMForQuestionAnswering 60 LayoutLMForSequenceClassification 60 LayoutLMForTokenClassification 60 LayoutLMIntermediate 60 LayoutLMLMPredictionHead 60 LayoutLMLayer 60 LayoutLMModel 60 LayoutLMOnlyMLMHead 60 LayoutLMOutput 60 LayoutLMPooler 60 LayoutLMPreTrainedModel 60 LayoutLMPredictionHeadTransform 60 LayoutLMSelfAttention 60 LayoutLMSelfOutput 60
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 17 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 17
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 15
transformers.models.layoutlmv2.image_processing_layoutlmv2 LayoutLMv2ImageProcessor 0
transformers.models.layoutlmv2.image_processing_pil_layoutlmv2 LayoutLMv2ImageProcessorPil 0
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 60 LayoutLMv2Embeddings 60 LayoutLMv2Encoder 60 LayoutLMv2ForQuestionAnswering 60 LayoutLMv2ForSequenceClassification 60 LayoutLMv2ForTokenClassification 60 LayoutLMv2Intermediate 60 LayoutLMv2Layer 60 LayoutLMv2Model 60 LayoutLMv2Output 60 LayoutLMv2Pooler 60 LayoutLMv2PreTrainedModel 60 LayoutLMv2SelfAttention 60 LayoutLMv2SelfOutput 60 LayoutLMv2VisualBackbone 60
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 17 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 17
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 15
transformers.models.layoutlmv3.image_processing_layoutlmv3 LayoutLMv3ImageProcessor 0
transformers.models.layoutlmv3.image_processing_pil_layoutlmv3 LayoutLMv3ImageProcessorPil 0
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 60 LayoutLMv3ClassificationHead 60 LayoutLMv3Encoder 60 LayoutLMv3ForQuestionAnswering 60 LayoutLMv3ForSequenceClassification 60 LayoutLMv3ForTokenClassification 60 LayoutLMv3Intermediate 60 LayoutLMv3Layer 60 LayoutLMv3Model 60 LayoutLMv3Output 60 LayoutLMv3PatchEmbeddings 60 LayoutLMv3PreTrainedModel 60 LayoutLMv3SelfAttention 60 LayoutLMv3SelfOutput 60 LayoutLMv3TextEmbeddings 60
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 17
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 17
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 17
transformers.models.led.configuration_led LEDConfig 15
transformers.models.led.modeling_led LEDClassificationHead 60 LEDDecoder 60 LEDDecoderAttention 60 LEDDecoderLayer 60 LEDEncoder 60 LEDEncoderAttention 60 LEDEncoderLayer 60 LEDEncoderSelfAttention 60 LEDForConditionalGeneration 60 LEDForQuestionAnswering 60 LEDForSequenceClassification 60 LEDLearnedPositionalEmbedding 60 LEDModel 60 LEDPreTrainedModel 60
transformers.models.led.tokenization_led LEDTokenizer 17
transformers.models.led.tokenization_led_fast LEDTokenizerFast 17
transformers.models.levit.configuration_levit LevitConfig 15
transformers.models.levit.image_processing_levit LevitImageProcessor 0
transformers.models.levit.image_processing_pil_levit LevitImageProcessorPil 0
transformers.models.levit.modeling_levit LevitAttention 60 LevitAttentionSubsample 60 LevitClassificationLayer 60 LevitConvEmbeddings 60 LevitEncoder 60 LevitForImageClassification 60 LevitForImageClassificationWithTeacher 60 LevitMLPLayer 60 LevitModel 60 LevitPatchEmbeddings 60 LevitPreTrainedModel 60 LevitResidualLayer 60 LevitStage 60 LevitSubsample 60 MLPLayerWithBN 60
transformers.models.lfm2_vl.image_processing_lfm2_vl Lfm2VlImageProcessor 0
transformers.models.lightglue.image_processing_lightglue LightGlueImageProcessor 0
transformers.models.lightglue.image_processing_pil_lightglue LightGlueImageProcessorPil 0
transformers.models.lilt.configuration_lilt LiltConfig 15
transformers.models.lilt.modeling_lilt LiltAttention 60 LiltClassificationHead 60 LiltEncoder 60 LiltForQuestionAnswering 60 LiltForSequenceClassification 60 LiltForTokenClassification 60 LiltIntermediate 60 LiltLayer 60 LiltLayoutEmbeddings 60 LiltModel 60 LiltOutput 60 LiltPooler 60 LiltPreTrainedModel 60 LiltSelfAttention 60 LiltSelfOutput 60 LiltTextEmbeddings 60
transformers.models.llama.configuration_llama LlamaConfig 15
transformers.models.llama.modeling_llama LlamaAttention 60 LlamaDecoderLayer 60 LlamaDynamicNTKScalingRotaryEmbedding 60 LlamaFlashAttention2 60 LlamaForCausalLM 60 LlamaForQuestionAnswering 60 LlamaForSequenceClassification 60 LlamaForTokenClassification 60 LlamaLinearScalingRotaryEmbedding 60 LlamaMLP 60 LlamaModel 60 LlamaPreTrainedModel 60 LlamaRMSNorm 60 LlamaRotaryEmbedding 60 LlamaSdpaAttention 60
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 17
transformers.models.llama4.image_processing_llama4 Llama4ImageProcessor 0
transformers.models.llava.image_processing_llava LlavaImageProcessor 0
transformers.models.llava.image_processing_pil_llava LlavaImageProcessorPil 0
transformers.models.llava_next.image_processing_llava_next LlavaNextImageProcessor 0
transformers.models.llava_next.image_processing_pil_llava_next LlavaNextImageProcessorPil 0
transformers.models.llava_onevision.image_processing_llava_onevision LlavaOnevisionImageProcessor 0
transformers.models.llava_onevision.image_processing_pil_llava_onevision LlavaOnevisionImageProcessorPil 0
transformers.models.longformer.configuration_longformer LongformerConfig 15
transformers.models.longformer.modeling_longformer LongformerAttention 60 LongformerClassificationHead 60 LongformerEmbeddings 60 LongformerEncoder 60 LongformerForMaskedLM 60 LongformerForMultipleChoice 60 LongformerForQuestionAnswering 60 LongformerForSequenceClassification 60 LongformerForTokenClassification 60 LongformerIntermediate 60 LongformerLMHead 60 LongformerLayer 60 LongformerModel 60 LongformerOutput 60 LongformerPooler 60 LongformerPreTrainedModel 60 LongformerSelfAttention 60 LongformerSelfOutput 60
transformers.models.longformer.tokenization_longformer LongformerTokenizer 17
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 17
transformers.models.longt5.configuration_longt5 LongT5Config 15
transformers.models.longt5.modeling_longt5 LongT5Attention 60 LongT5Block 60 LongT5DenseActDense 60 LongT5DenseGatedActDense 60 LongT5EncoderModel 60 LongT5ForConditionalGeneration 60 LongT5LayerCrossAttention 60 LongT5LayerFF 60 LongT5LayerLocalSelfAttention 60 LongT5LayerNorm 60 LongT5LayerSelfAttention 60 LongT5LayerTransientGlobalSelfAttention 60 LongT5LocalAttention 60 LongT5Model 60 LongT5PreTrainedModel 60 LongT5Stack 60 LongT5TransientGlobalAttention 60
transformers.models.luke.configuration_luke LukeConfig 15
transformers.models.luke.modeling_luke EntityPredictionHead 60 EntityPredictionHeadTransform 60 LukeAttention 60 LukeEmbeddings 60 LukeEncoder 60 LukeEntityEmbeddings 60 LukeForEntityClassification 60 LukeForEntityPairClassification 60 LukeForEntitySpanClassification 60 LukeForMaskedLM 60 LukeForMultipleChoice 60 LukeForQuestionAnswering 60 LukeForSequenceClassification 60 LukeForTokenClassification 60 LukeIntermediate 60 LukeLMHead 60 LukeLayer 60 LukeModel 60 LukeOutput 60 LukePooler 60 LukePreTrainedModel 60 LukeSelfAttention 60 LukeSelfOutput 60
transformers.models.luke.tokenization_luke LukeTokenizer 17
transformers.models.lxmert.configuration_lxmert LxmertConfig 15
transformers.models.lxmert.modeling_lxmert GeLU 60 LxmertAttention 60 LxmertAttentionOutput 60 LxmertCrossAttentionLayer 60 LxmertEmbeddings 60 LxmertEncoder 60 LxmertForPreTraining 60 LxmertForQuestionAnswering 60 LxmertIntermediate 60 LxmertLMPredictionHead 60 LxmertLayer 60 LxmertModel 60 LxmertOutput 60 LxmertPooler 60 LxmertPreTrainedModel 60 LxmertPreTrainingHeads 60 LxmertPredictionHeadTransform 60 LxmertSelfAttentionLayer 60 LxmertVisualAnswerHead 60 LxmertVisualFeatureEncoder 60 LxmertVisualObjHead 60 LxmertXLayer 60
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 17 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 17
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 15
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 60 M2M100Decoder 60 M2M100DecoderLayer 60 M2M100Encoder 60 M2M100EncoderLayer 60 M2M100FlashAttention2 60 M2M100ForConditionalGeneration 60 M2M100Model 60 M2M100PreTrainedModel 60 M2M100ScaledWordEmbedding 60 M2M100SdpaAttention 60 M2M100SinusoidalPositionalEmbedding 60
transformers.models.mamba.configuration_mamba MambaConfig 15
transformers.models.mamba.modeling_mamba MambaBlock 60 MambaForCausalLM 60 MambaMixer 60 MambaModel 60 MambaPreTrainedModel 60 MambaRMSNorm 60
transformers.models.marian.configuration_marian MarianConfig 15
transformers.models.marian.modeling_marian MarianAttention 60 MarianDecoder 60 MarianDecoderLayer 60 MarianDecoderWrapper 60 MarianEncoder 60 MarianEncoderLayer 60 MarianForCausalLM 60 MarianMTModel 60 MarianModel 60 MarianPreTrainedModel 60 MarianSinusoidalPositionalEmbedding 60
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 15
transformers.models.markuplm.feature_extraction_markuplm MarkupLMFeatureExtractor 0
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 60 MarkupLMEmbeddings 60 MarkupLMEncoder 60 MarkupLMForQuestionAnswering 60 MarkupLMForSequenceClassification 60 MarkupLMForTokenClassification 60 MarkupLMIntermediate 60 MarkupLMLMPredictionHead 60 MarkupLMLayer 60 MarkupLMModel 60 MarkupLMOnlyMLMHead 60 MarkupLMOutput 60 MarkupLMPooler 60 MarkupLMPreTrainedModel 60 MarkupLMPredictionHeadTransform 60 MarkupLMSelfAttention 60 MarkupLMSelfOutput 60 XPathEmbeddings 60
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 17
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 17
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 15
transformers.models.mask2former.image_processing_mask2former Mask2FormerImageProcessor 0
transformers.models.mask2former.image_processing_pil_mask2former Mask2FormerImageProcessorPil 0
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 60 Mask2FormerForUniversalSegmentation 60 Mask2FormerHungarianMatcher 60 Mask2FormerLoss 60 Mask2FormerMLPPredictionHead 60 Mask2FormerMaskPredictor 60 Mask2FormerMaskedAttentionDecoder 60 Mask2FormerMaskedAttentionDecoderLayer 60 Mask2FormerModel 60 Mask2FormerPixelDecoder 60 Mask2FormerPixelDecoderEncoderLayer 60 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 60 Mask2FormerPixelDecoderEncoderOnly 60 Mask2FormerPixelLevelModule 60 Mask2FormerPreTrainedModel 60 Mask2FormerPredictionBlock 60 Mask2FormerSinePositionEmbedding 60 Mask2FormerTransformerModule 60
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 15 MaskFormerDetrConfig 15
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 15
transformers.models.maskformer.image_processing_maskformer MaskFormerImageProcessor 0
transformers.models.maskformer.image_processing_pil_maskformer MaskFormerImageProcessorPil 0
transformers.models.maskformer.modeling_maskformer DetrAttention 60 DetrDecoder 60 DetrDecoderLayer 60 MaskFormerDetrConvBlock 60 MaskFormerDetrCrossAttention 60 MaskFormerDetrDecoder 60 MaskFormerDetrDecoderLayer 60 MaskFormerDetrFPNFusionStage 60 MaskFormerDetrLearnedPositionEmbedding 60 MaskFormerDetrMHAttentionMap 60 MaskFormerDetrMLP 60 MaskFormerDetrMaskHeadSmallConv 60 MaskFormerDetrPreTrainedModel 60 MaskFormerDetrSelfAttention 60 MaskFormerFPNConvLayer 60 MaskFormerFPNLayer 60 MaskFormerFPNModel 60 MaskFormerForInstanceSegmentation 60 MaskFormerHungarianMatcher 60 MaskFormerLoss 60 MaskFormerModel 60 MaskFormerPixelDecoder 60 MaskFormerPixelLevelModule 60 MaskFormerPreTrainedModel 60 MaskFormerSinePositionEmbedding 60 MaskFormerTransformerModule 60 MaskformerMLPPredictionHead 60 PredictionBlock 60
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 60 MaskFormerSwinAttention 60 MaskFormerSwinBackbone 60 MaskFormerSwinDropPath 60 MaskFormerSwinEmbeddings 60 MaskFormerSwinEncoder 60 MaskFormerSwinIntermediate 60 MaskFormerSwinLayer 60 MaskFormerSwinModel 60 MaskFormerSwinOutput 60 MaskFormerSwinPatchEmbeddings 60 MaskFormerSwinPatchMerging 60 MaskFormerSwinPreTrainedModel 60 MaskFormerSwinSelfAttention 60 MaskFormerSwinSelfOutput 60 MaskFormerSwinStage 60
transformers.models.mbart.configuration_mbart MBartConfig 15
transformers.models.mbart.modeling_mbart MBartAttention 60 MBartClassificationHead 60 MBartDecoder 60 MBartDecoderLayer 60 MBartDecoderWrapper 60 MBartEncoder 60 MBartEncoderLayer 60 MBartFlashAttention2 60 MBartForCausalLM 60 MBartForConditionalGeneration 60 MBartForQuestionAnswering 60 MBartForSequenceClassification 60 MBartLearnedPositionalEmbedding 60 MBartModel 60 MBartPreTrainedModel 60 MBartScaledWordEmbedding 60 MBartSdpaAttention 60
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 17
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 17
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 15
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 60 MegatronBertEmbeddings 60 MegatronBertEncoder 60 MegatronBertForCausalLM 60 MegatronBertForMaskedLM 60 MegatronBertForMultipleChoice 60 MegatronBertForNextSentencePrediction 60 MegatronBertForPreTraining 60 MegatronBertForQuestionAnswering 60 MegatronBertForSequenceClassification 60 MegatronBertForTokenClassification 60 MegatronBertIntermediate 60 MegatronBertLMPredictionHead 60 MegatronBertLayer 60 MegatronBertModel 60 MegatronBertOnlyMLMHead 60 MegatronBertOnlyNSPHead 60 MegatronBertOutput 60 MegatronBertPooler 60 MegatronBertPreTrainedModel 60 MegatronBertPreTrainingHeads 60 MegatronBertPredictionHeadTransform 60 MegatronBertSelfAttention 60 MegatronBertSelfOutput 60
transformers.models.minicpm_ocr.image_processing_minicpm_ocr MiniCPMOcrImageProcessor 0
transformers.models.minicpmv4_6.image_processing_minicpmv4_6 MiniCPMV4_6ImageProcessor 0
transformers.models.minicpmv4_6.image_processing_pil_minicpmv4_6 MiniCPMV4_6ImageProcessorPil 0
transformers.models.minimax_m3_vl.image_processing_minimax_m3_vl MiniMaxM3VLImageProcessor 0
transformers.models.mistral.configuration_mistral MistralConfig 15
transformers.models.mistral.modeling_mistral MistralAttention 60 MistralDecoderLayer 60 MistralFlashAttention2 60 MistralForCausalLM 60 MistralForQuestionAnswering 60 MistralForSequenceClassification 60 MistralForTokenClassification 60 MistralMLP 60 MistralModel 60 MistralPreTrainedModel 60 MistralRMSNorm 60 MistralRotaryEmbedding 60 MistralSdpaAttention 60
transformers.models.mixtral.configuration_mixtral MixtralConfig 15
transformers.models.mixtral.modeling_mixtral MixtralAttention 60 MixtralBlockSparseTop2MLP 60 MixtralDecoderLayer 60 MixtralExperts 60 MixtralFlashAttention2 60 MixtralForCausalLM 60 MixtralForQuestionAnswering 60 MixtralForSequenceClassification 60 MixtralForTokenClassification 60 MixtralModel 60 MixtralPreTrainedModel 60 MixtralRMSNorm 60 MixtralRotaryEmbedding 60 MixtralSdpaAttention 60 MixtralSparseMoeBlock 60 MixtralTopKRouter 60
transformers.models.mllama.image_processing_mllama MllamaImageProcessor 0
transformers.models.mllama.image_processing_pil_mllama MllamaImageProcessorPil 0
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 15
transformers.models.mobilebert.modeling_mobilebert Bottleneck 60 BottleneckLayer 60 FFNLayer 60 FFNOutput 60 MobileBertAttention 60 MobileBertEmbeddings 60 MobileBertEncoder 60 MobileBertForMaskedLM 60 MobileBertForMultipleChoice 60 MobileBertForNextSentencePrediction 60 MobileBertForPreTraining 60 MobileBertForQuestionAnswering 60 MobileBertForSequenceClassification 60 MobileBertForTokenClassification 60 MobileBertIntermediate 60 MobileBertLMPredictionHead 60 MobileBertLayer 60 MobileBertModel 60 MobileBertOnlyMLMHead 60 MobileBertOnlyNSPHead 60 MobileBertOutput 60 MobileBertPooler 60 MobileBertPreTrainedModel 60 MobileBertPreTrainingHeads 60 MobileBertPredictionHeadTransform 60 MobileBertSelfAttention 60 MobileBertSelfOutput 60 NoNorm 60 OutputBottleneck 60
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 17 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 17
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 15
transformers.models.mobilenet_v1.image_processing_mobilenet_v1 MobileNetV1ImageProcessor 0
transformers.models.mobilenet_v1.image_processing_pil_mobilenet_v1 MobileNetV1ImageProcessorPil 0
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 60 MobileNetV1ForImageClassification 60 MobileNetV1Model 60 MobileNetV1PreTrainedModel 60
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 15
transformers.models.mobilenet_v2.image_processing_mobilenet_v2 MobileNetV2ImageProcessor 0
transformers.models.mobilenet_v2.image_processing_pil_mobilenet_v2 MobileNetV2ImageProcessorPil 0
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 60 MobileNetV2DeepLabV3Plus 60 MobileNetV2ForImageClassification 60 MobileNetV2ForSemanticSegmentation 60 MobileNetV2InvertedResidual 60 MobileNetV2Model 60 MobileNetV2PreTrainedModel 60 MobileNetV2Stem 60
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 15
transformers.models.mobilevit.image_processing_mobilevit MobileViTImageProcessor 0
transformers.models.mobilevit.image_processing_pil_mobilevit MobileViTImageProcessorPil 0
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 60 MobileViTASPPPooling 60 MobileViTAttention 60 MobileViTConvLayer 60 MobileViTDeepLabV3 60 MobileViTEncoder 60 MobileViTForImageClassification 60 MobileViTForSemanticSegmentation 60 MobileViTIntermediate 60 MobileViTInvertedResidual 60 MobileViTLayer 60 MobileViTMobileNetLayer 60 MobileViTModel 60 MobileViTOutput 60 MobileViTPreTrainedModel 60 MobileViTSelfAttention 60 MobileViTSelfOutput 60 MobileViTTransformer 60 MobileViTTransformerLayer 60
transformers.models.modernbert.configuration_modernbert ModernBertConfig 15
transformers.models.modernbert.modeling_modernbert ModernBertAttention 60 ModernBertEmbeddings 60 ModernBertEncoderLayer 60 ModernBertForMaskedLM 60 ModernBertForMultipleChoice 60 ModernBertForQuestionAnswering 60 ModernBertForSequenceClassification 60 ModernBertForTokenClassification 60 ModernBertMLP 60 ModernBertModel 60 ModernBertPreTrainedModel 60 ModernBertPredictionHead 60 ModernBertRotaryEmbedding 60
transformers.models.molmo2.image_processing_molmo2 Molmo2ImageProcessor 0
transformers.models.moss_transcribe_diarize.feature_extraction_moss_transcribe_diarize MossTranscribeDiarizeFeatureExtractor 0
transformers.models.mpnet.configuration_mpnet MPNetConfig 15
transformers.models.mpnet.modeling_mpnet MPNetAttention 60 MPNetClassificationHead 60 MPNetEmbeddings 60 MPNetEncoder 60 MPNetForMaskedLM 60 MPNetForMultipleChoice 60 MPNetForQuestionAnswering 60 MPNetForSequenceClassification 60 MPNetForTokenClassification 60 MPNetIntermediate 60 MPNetLMHead 60 MPNetLayer 60 MPNetModel 60 MPNetOutput 60 MPNetPooler 60 MPNetPreTrainedModel 60 MPNetSelfAttention 60
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 17 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 17
transformers.models.mpt.configuration_mpt MptAttentionConfig 15 MptConfig 15
transformers.models.mpt.modeling_mpt MptAttention 60 MptBlock 60 MptForCausalLM 60 MptForQuestionAnswering 60 MptForSequenceClassification 60 MptForTokenClassification 60 MptMLP 60 MptModel 60 MptPreTrainedModel 60
transformers.models.mt5.configuration_mt5 MT5Config 15
transformers.models.mt5.modeling_mt5 MT5Attention 60 MT5Block 60 MT5ClassificationHead 60 MT5DenseActDense 60 MT5DenseGatedActDense 60 MT5EncoderModel 60 MT5ForConditionalGeneration 60 MT5ForQuestionAnswering 60 MT5ForSequenceClassification 60 MT5ForTokenClassification 60 MT5LayerCrossAttention 60 MT5LayerFF 60 MT5LayerNorm 60 MT5LayerSelfAttention 60 MT5Model 60 MT5PreTrainedModel 60 MT5Stack 60
transformers.models.muse_glimmer.image_processing_muse_glimmer MuseGlimmerImageProcessor 0
transformers.models.muse_spark.feature_extraction_muse_spark MuseSparkFeatureExtractor 0
transformers.models.musicgen_melody.feature_extraction_musicgen_melody MusicgenMelodyFeatureExtractor 0
transformers.models.nemotron_asr_streaming.feature_extraction_nemotron_asr_streaming NemotronAsrStreamingFeatureExtractor 0
transformers.models.nemotron_h_omni.image_processing_nemotron_h_omni NemotronH_Omni_Reasoning_V3ImageProcessor 0
transformers.models.neomme.image_processing_neomme NeoMMEImageProcessor 0
transformers.models.neucodec.feature_extraction_neucodec NeuCodecFeatureExtractor 0
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 17
transformers.models.nougat.image_processing_nougat NougatImageProcessor 0
transformers.models.nougat.image_processing_pil_nougat NougatImageProcessorPil 0
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 15
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 60 NystromformerClassificationHead 60 NystromformerEmbeddings 60 NystromformerEncoder 60 NystromformerForMaskedLM 60 NystromformerForMultipleChoice 60 NystromformerForQuestionAnswering 60 NystromformerForSequenceClassification 60 NystromformerForTokenClassification 60 NystromformerIntermediate 60 NystromformerLMPredictionHead 60 NystromformerLayer 60 NystromformerModel 60 NystromformerOnlyMLMHead 60 NystromformerOutput 60 NystromformerPreTrainedModel 60 NystromformerPredictionHeadTransform 60 NystromformerSelfAttention 60 NystromformerSelfOutput 60
transformers.models.olmo.configuration_olmo OlmoConfig 15
transformers.models.olmo.modeling_olmo OlmoAttention 60 OlmoDecoderLayer 60 OlmoDynamicNTKScalingRotaryEmbedding 60 OlmoFlashAttention2 60 OlmoForCausalLM 60 OlmoForSequenceClassification 60 OlmoLayerNorm 60 OlmoLinearScalingRotaryEmbedding 60 OlmoMLP 60 OlmoModel 60 OlmoPreTrainedModel 60 OlmoRotaryEmbedding 60 OlmoSdpaAttention 60
transformers.models.omniasr.feature_extraction_omniasr OmniASRFeatureExtractor 0
transformers.models.oneformer.image_processing_oneformer OneFormerImageProcessor 0
transformers.models.oneformer.image_processing_pil_oneformer OneFormerImageProcessorPil 0
transformers.models.openai.configuration_openai OpenAIGPTConfig 15
transformers.models.openai.modeling_openai Attention 60 Block 60 MLP 60 OpenAIGPTDoubleHeadsModel 60 OpenAIGPTForSequenceClassification 60 OpenAIGPTLMHeadModel 60 OpenAIGPTModel 60 OpenAIGPTPreTrainedModel 60 OpenAIGPTSequenceSummary 60
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 17
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 17
transformers.models.opt.configuration_opt OPTConfig 15
transformers.models.opt.modeling_opt OPTAttention 60 OPTDecoder 60 OPTDecoderLayer 60 OPTForCausalLM 60 OPTForQuestionAnswering 60 OPTForSequenceClassification 60 OPTLearnedPositionalEmbedding 60 OPTModel 60 OPTPreTrainedModel 60 OPTSdpaAttention 60 OptFlashAttention2 60
transformers.models.ovis2.image_processing_ovis2 Ovis2ImageProcessor 0
transformers.models.ovis2.image_processing_pil_ovis2 Ovis2ImageProcessorPil 0
transformers.models.owlv2.image_processing_owlv2 Owlv2ImageProcessor 0
transformers.models.owlv2.image_processing_pil_owlv2 Owlv2ImageProcessorPil 0
transformers.models.owlvit.configuration_owlvit OwlViTConfig 15 OwlViTTextConfig 15 OwlViTVisionConfig 15
transformers.models.owlvit.image_processing_owlvit OwlViTImageProcessor 0
transformers.models.owlvit.image_processing_pil_owlvit OwlViTImageProcessorPil 0
transformers.models.owlvit.modeling_owlvit OwlViTAttention 60 OwlViTBoxPredictionHead 60 OwlViTClassPredictionHead 60 OwlViTEncoder 60 OwlViTEncoderLayer 60 OwlViTForObjectDetection 60 OwlViTMLP 60 OwlViTModel 60 OwlViTPreTrainedModel 60 OwlViTTextEmbeddings 60 OwlViTTextModel 60 OwlViTTextTransformer 60 OwlViTVisionEmbeddings 60 OwlViTVisionModel 60 OwlViTVisionTransformer 60
transformers.models.paddleocr_vl.image_processing_paddleocr_vl PaddleOCRVLImageProcessor 0
transformers.models.paddleocr_vl.image_processing_pil_paddleocr_vl PaddleOCRVLImageProcessorPil 0
transformers.models.parakeet.feature_extraction_parakeet ParakeetFeatureExtractor 0
transformers.models.pe_audio.feature_extraction_pe_audio PeAudioFeatureExtractor 0
transformers.models.pegasus.configuration_pegasus PegasusConfig 15
transformers.models.pegasus.modeling_pegasus PegasusAttention 60 PegasusDecoder 60 PegasusDecoderLayer 60 PegasusDecoderWrapper 60 PegasusEncoder 60 PegasusEncoderLayer 60 PegasusForCausalLM 60 PegasusForConditionalGeneration 60 PegasusModel 60 PegasusPreTrainedModel 60 PegasusSinusoidalPositionalEmbedding 60
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 17
transformers.models.perceiver.configuration_perceiver PerceiverConfig 15
transformers.models.perceiver.image_processing_perceiver PerceiverImageProcessor 0
transformers.models.perceiver.image_processing_pil_perceiver PerceiverImageProcessorPil 0
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 60 Conv2DDownsample 60 Conv2dSamePadding 60 PerceiverAbstractDecoder 60 PerceiverAbstractPositionEncoding 60 PerceiverAttention 60 PerceiverAudioPostprocessor 60 PerceiverAudioPreprocessor 60 PerceiverBasicDecoder 60 PerceiverBasicVideoAutoencodingDecoder 60 PerceiverClassificationDecoder 60 PerceiverClassificationPostprocessor 60 PerceiverEmbeddingDecoder 60 PerceiverEmbeddings 60 PerceiverEncoder 60 PerceiverForImageClassificationConvProcessing 60 PerceiverForImageClassificationFourier 60 PerceiverForImageClassificationLearned 60 PerceiverForMaskedLM 60 PerceiverForMultimodalAutoencoding 60 PerceiverForOpticalFlow 60 PerceiverForSequenceClassification 60 PerceiverFourierPositionEncoding 60 PerceiverImagePreprocessor 60 PerceiverLayer 60 PerceiverMLP 60 PerceiverModel 60 PerceiverMultimodalDecoder 60 PerceiverMultimodalPostprocessor 60 PerceiverMultimodalPreprocessor 60 PerceiverOneHotPreprocessor 60 PerceiverOpticalFlowDecoder 60 PerceiverPreTrainedModel 60 PerceiverProjectionDecoder 60 PerceiverProjectionPostprocessor 60 PerceiverSelfAttention 60 PerceiverSelfOutput 60 PerceiverTextPreprocessor 60 PerceiverTrainablePositionEncoding 60
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 17
transformers.models.perception_lm.image_processing_perception_lm PerceptionLMImageProcessor 0
transformers.models.phi.configuration_phi PhiConfig 15
transformers.models.phi.modeling_phi PhiAttention 60 PhiDecoderLayer 60 PhiDynamicNTKScalingRotaryEmbedding 60 PhiFlashAttention2 60 PhiForCausalLM 60 PhiForSequenceClassification 60 PhiForTokenClassification 60 PhiLinearScalingRotaryEmbedding 60 PhiMLP 60 PhiModel 60 PhiPreTrainedModel 60 PhiRotaryEmbedding 60 PhiSdpaAttention 60
transformers.models.phi3.configuration_phi3 Phi3Config 15
transformers.models.phi3.modeling_phi3 Phi3Attention 60 Phi3DecoderLayer 60 Phi3FlashAttention2 60 Phi3ForCausalLM 60 Phi3ForSequenceClassification 60 Phi3ForTokenClassification 60 Phi3LongRoPEScaledRotaryEmbedding 60 Phi3MLP 60 Phi3Model 60 Phi3PreTrainedModel 60 Phi3RMSNorm 60 Phi3RotaryEmbedding 60 Phi3SdpaAttention 60 Phi3SuScaledRotaryEmbedding 60 Phi3YarnScaledRotaryEmbedding 60
transformers.models.phi4_multimodal.feature_extraction_phi4_multimodal Phi4MultimodalFeatureExtractor 0
transformers.models.phi4_multimodal.image_processing_phi4_multimodal Phi4MultimodalImageProcessor 0
transformers.models.phobert.tokenization_phobert PhobertTokenizer 17
transformers.models.pi0.image_processing_pi0 PI0ImageProcessor 0
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 15 Pix2StructTextConfig 15 Pix2StructVisionConfig 15
transformers.models.pix2struct.image_processing_pil_pix2struct Pix2StructImageProcessorPil 0
transformers.models.pix2struct.image_processing_pix2struct Pix2StructImageProcessor 0
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 60 Pix2StructLayerNorm 60 Pix2StructPreTrainedModel 60 Pix2StructTextAttention 60 Pix2StructTextBlock 60 Pix2StructTextDenseGatedActDense 60 Pix2StructTextLayerCrossAttention 60 Pix2StructTextLayerFF 60 Pix2StructTextLayerSelfAttention 60 Pix2StructTextModel 60 Pix2StructVisionAttention 60 Pix2StructVisionEmbeddings 60 Pix2StructVisionEncoder 60 Pix2StructVisionLayer 60 Pix2StructVisionMlp 60 Pix2StructVisionModel 60
transformers.models.pixtral.image_processing_pil_pixtral PixtralImageProcessorPil 0
transformers.models.pixtral.image_processing_pixtral PixtralImageProcessor 0
transformers.models.pocket_tts.feature_extraction_pocket_tts PocketTTSFeatureExtractor 0
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 15
transformers.models.poolformer.image_processing_pil_poolformer PoolFormerImageProcessorPil 0
transformers.models.poolformer.image_processing_poolformer PoolFormerImageProcessor 0
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 60 PoolFormerEmbeddings 60 PoolFormerEncoder 60 PoolFormerFinalPooler 60 PoolFormerForImageClassification 60 PoolFormerGroupNorm 60 PoolFormerLayer 60 PoolFormerModel 60 PoolFormerOutput 60 PoolFormerPooling 60 PoolFormerPreTrainedModel 60
transformers.models.pop2piano.feature_extraction_pop2piano Pop2PianoFeatureExtractor 0
transformers.models.pp_chart2table.image_processing_pil_pp_chart2table PPChart2TableImageProcessorPil 0
transformers.models.pp_chart2table.image_processing_pp_chart2table PPChart2TableImageProcessor 0
transformers.models.pp_doclayout_v2.image_processing_pp_doclayout_v2 PPDocLayoutV2ImageProcessor 0
transformers.models.pp_doclayout_v3.image_processing_pp_doclayout_v3 PPDocLayoutV3ImageProcessor 0
transformers.models.pp_doclayout_v4.image_processing_pp_doclayout_v4 PPDocLayoutV4ImageProcessor 0
transformers.models.pp_formulanet.image_processing_pp_formulanet PPFormulaNetImageProcessor 0
transformers.models.pp_lcnet.image_processing_pp_lcnet PPLCNetImageProcessor 0
transformers.models.pp_ocrv5_server_det.image_processing_pp_ocrv5_server_det PPOCRV5ServerDetImageProcessor 0
transformers.models.pp_ocrv5_server_rec.image_processing_pp_ocrv5_server_rec PPOCRV5ServerRecImageProcessor 0
transformers.models.pp_ocrv6_small_rec.image_processing_pp_ocrv6_small_rec PPOCRV6SmallRecImageProcessor 0
transformers.models.prompt_depth_anything.image_processing_pil_prompt_depth_anything PromptDepthAnythingImageProcessorPil 0
transformers.models.prompt_depth_anything.image_processing_prompt_depth_anything PromptDepthAnythingImageProcessor 0
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 15
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 60 ProphetNetDecoder 60 ProphetNetDecoderLayer 60 ProphetNetDecoderWrapper 60 ProphetNetEncoder 60 ProphetNetEncoderLayer 60 ProphetNetFeedForward 60 ProphetNetForCausalLM 60 ProphetNetForConditionalGeneration 60 ProphetNetModel 60 ProphetNetNgramSelfAttention 60 ProphetNetPositionalEmbeddings 60 ProphetNetPreTrainedModel 60
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 17 WordpieceTokenizer 0
transformers.models.pvt.image_processing_pil_pvt PvtImageProcessorPil 0
transformers.models.pvt.image_processing_pvt PvtImageProcessor 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 15
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 60 Qwen2DecoderLayer 60 Qwen2FlashAttention2 60 Qwen2ForCausalLM 60 Qwen2ForQuestionAnswering 60 Qwen2ForSequenceClassification 60 Qwen2ForTokenClassification 60 Qwen2MLP 60 Qwen2Model 60 Qwen2PreTrainedModel 60 Qwen2RMSNorm 60 Qwen2RotaryEmbedding 60 Qwen2SdpaAttention 60
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 17
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 17
transformers.models.qwen2_vl.image_processing_pil_qwen2_vl Qwen2VLImageProcessorPil 0
transformers.models.qwen2_vl.image_processing_qwen2_vl Qwen2VLImageProcessor 0
transformers.models.qwen3.configuration_qwen3 Qwen3Config 15
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 60 Qwen3DecoderLayer 60 Qwen3ForCausalLM 60 Qwen3ForQuestionAnswering 60 Qwen3ForSequenceClassification 60 Qwen3ForTokenClassification 60 Qwen3MLP 60 Qwen3Model 60 Qwen3PreTrainedModel 60 Qwen3RMSNorm 60 Qwen3RotaryEmbedding 60
transformers.models.qwen3_asr.feature_extraction_qwen3_asr Qwen3ASRFeatureExtractor 0
transformers.models.reformer.configuration_reformer ReformerConfig 15
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 60 ChunkReformerFeedForward 60 LSHSelfAttention 60 LocalSelfAttention 60 PositionEmbeddings 60 ReformerAttention 60 ReformerClassificationHead 60 ReformerEmbeddings 60 ReformerEncoder 60 ReformerFeedForwardDense 60 ReformerFeedForwardOutput 60 ReformerForMaskedLM 60 ReformerForQuestionAnswering 60 ReformerForSequenceClassification 60 ReformerLayer 60 ReformerModel 60 ReformerModelWithLMHead 60 ReformerOnlyLMHead 60 ReformerPreTrainedModel 60 ReformerSelfOutput 60
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 17
transformers.models.regnet.configuration_regnet RegNetConfig 15
transformers.models.regnet.modeling_regnet RegNetConvLayer 60 RegNetEmbeddings 60 RegNetEncoder 60 RegNetForImageClassification 60 RegNetModel 60 RegNetPreTrainedModel 60 RegNetSELayer 60 RegNetShortCut 60 RegNetStage 60 RegNetXLayer 60 RegNetYLayer 60
transformers.models.rembert.configuration_rembert RemBertConfig 15
transformers.models.rembert.modeling_rembert RemBertAttention 60 RemBertEmbeddings 60 RemBertEncoder 60 RemBertForCausalLM 60 RemBertForMaskedLM 60 RemBertForMultipleChoice 60 RemBertForQuestionAnswering 60 RemBertForSequenceClassification 60 RemBertForTokenClassification 60 RemBertIntermediate 60 RemBertLMPredictionHead 60 RemBertLayer 60 RemBertModel 60 RemBertOnlyMLMHead 60 RemBertOutput 60 RemBertPooler 60 RemBertPreTrainedModel 60 RemBertPredictionHeadTransform 60 RemBertSelfAttention 60 RemBertSelfOutput 60
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 17
transformers.models.resnet.configuration_resnet ResNetConfig 15
transformers.models.resnet.modeling_resnet ResNetBackbone 60 ResNetBasicLayer 60 ResNetBottleNeckLayer 60 ResNetConvLayer 60 ResNetEmbeddings 60 ResNetEncoder 60 ResNetForImageClassification 60 ResNetModel 60 ResNetPreTrainedModel 60 ResNetShortCut 60 ResNetStage 60
transformers.models.rf_detr.image_processing_rf_detr RfDetrImageProcessor 0
transformers.models.roberta.configuration_roberta RobertaConfig 15
transformers.models.roberta.modeling_roberta RobertaAttention 60 RobertaClassificationHead 60 RobertaCrossAttention 60 RobertaEmbeddings 60 RobertaEncoder 60 RobertaForCausalLM 60 RobertaForMaskedLM 60 RobertaForMultipleChoice 60 RobertaForQuestionAnswering 60 RobertaForSequenceClassification 60 RobertaForTokenClassification 60 RobertaIntermediate 60 RobertaLMHead 60 RobertaLayer 60 RobertaModel 60 RobertaOutput 60 RobertaPooler 60 RobertaPreTrainedModel 60 RobertaSdpaSelfAttention 60 RobertaSelfAttention 60 RobertaSelfOutput 60
transformers.models.roberta.tokenization_roberta RobertaTokenizer 17
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 17
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 15
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 60 RobertaPreLayerNormClassificationHead 60 RobertaPreLayerNormCrossAttention 60 RobertaPreLayerNormEmbeddings 60 RobertaPreLayerNormEncoder 60 RobertaPreLayerNormForCausalLM 60 RobertaPreLayerNormForMaskedLM 60 RobertaPreLayerNormForMultipleChoice 60 RobertaPreLayerNormForQuestionAnswering 60 RobertaPreLayerNormForSequenceClassification 60 RobertaPreLayerNormForTokenClassification 60 RobertaPreLayerNormIntermediate 60 RobertaPreLayerNormLMHead 60 RobertaPreLayerNormLayer 60 RobertaPreLayerNormModel 60 RobertaPreLayerNormOutput 60 RobertaPreLayerNormPooler 60 RobertaPreLayerNormPreTrainedModel 60 RobertaPreLayerNormSelfAttention 60 RobertaPreLayerNormSelfOutput 60
transformers.models.roformer.configuration_roformer RoFormerConfig 15
transformers.models.roformer.modeling_roformer RoFormerAttention 60 RoFormerClassificationHead 60 RoFormerEmbeddings 60 RoFormerEncoder 60 RoFormerForCausalLM 60 RoFormerForMaskedLM 60 RoFormerForMultipleChoice 60 RoFormerForQuestionAnswering 60 RoFormerForSequenceClassification 60 RoFormerForTokenClassification 60 RoFormerIntermediate 60 RoFormerLMPredictionHead 60 RoFormerLayer 60 RoFormerModel 60 RoFormerOnlyMLMHead 60 RoFormerOutput 60 RoFormerPreTrainedModel 60 RoFormerPredictionHeadTransform 60 RoFormerSelfAttention 60 RoFormerSelfOutput 60 RoFormerSequenceSummary 60 RoFormerSinusoidalPositionalEmbedding 60
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rt_detr.image_processing_pil_rt_detr RTDetrImageProcessorPil 0
transformers.models.rt_detr.image_processing_rt_detr RTDetrImageProcessor 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 15
transformers.models.rwkv.modeling_rwkv RwkvBlock 60 RwkvFeedForward 60 RwkvForCausalLM 60 RwkvModel 60 RwkvPreTrainedModel 60 RwkvSelfAttention 60
transformers.models.sam.configuration_sam SamConfig 15 SamMaskDecoderConfig 15 SamPromptEncoderConfig 15 SamVisionConfig 15
transformers.models.sam.image_processing_pil_sam SamImageProcessorPil 0
transformers.models.sam.image_processing_sam SamImageProcessor 0
transformers.models.sam.modeling_sam SamAttention 60 SamFeedForward 60 SamLayerNorm 60 SamMLPBlock 60 SamMaskDecoder 60 SamMaskEmbedding 60 SamModel 60 SamPatchEmbeddings 60 SamPositionalEmbedding 60 SamPreTrainedModel 60 SamPromptEncoder 60 SamTwoWayAttentionBlock 60 SamTwoWayTransformer 60 SamVisionAttention 60 SamVisionEncoder 60 SamVisionLayer 60 SamVisionModel 60 SamVisionNeck 60 SamVisionSdpaAttention 60
transformers.models.sam2.image_processing_sam2 Sam2ImageProcessor 0
transformers.models.sam3.image_processing_sam3 Sam3ImageProcessor 0
transformers.models.sapiens2.image_processing_sapiens2 Sapiens2ImageProcessor 0
transformers.models.seamless_m4t.feature_extraction_seamless_m4t SeamlessM4TFeatureExtractor 0
transformers.models.segformer.configuration_segformer SegformerConfig 15
transformers.models.segformer.image_processing_pil_segformer SegformerImageProcessorPil 0
transformers.models.segformer.image_processing_segformer SegformerImageProcessor 0
transformers.models.segformer.modeling_segformer SegformerAttention 60 SegformerDWConv 60 SegformerDecodeHead 60 SegformerDepthWiseConv 60 SegformerDropPath 60 SegformerEfficientSelfAttention 60 SegformerEncoder 60 SegformerForImageClassification 60 SegformerForSemanticSegmentation 60 SegformerLayer 60 SegformerMLP 60 SegformerMixFFN 60 SegformerMixMLP 60 SegformerModel 60 SegformerOverlapPatchEmbeddings 60 SegformerPreTrainedModel 60 SegformerSelfOutput 60 SegformerSequenceReduction 60 SegformerStage 60
transformers.models.seggpt.image_processing_pil_seggpt SegGptImageProcessorPil 0
transformers.models.seggpt.image_processing_seggpt SegGptImageProcessor 0
transformers.models.siglip.configuration_siglip SiglipConfig 15 SiglipTextConfig 15 SiglipVisionConfig 15
transformers.models.siglip.image_processing_pil_siglip SiglipImageProcessorPil 0
transformers.models.siglip.image_processing_siglip SiglipImageProcessor 0
transformers.models.siglip.modeling_siglip SiglipAttention 60 SiglipEncoder 60 SiglipEncoderLayer 60 SiglipFlashAttention2 60 SiglipForImageClassification 60 SiglipMLP 60 SiglipModel 60 SiglipMultiheadAttentionPoolingHead 60 SiglipPreTrainedModel 60 SiglipSdpaAttention 60 SiglipTextEmbeddings 60 SiglipTextModel 60 SiglipTextTransformer 60 SiglipVisionEmbeddings 60 SiglipVisionModel 60 SiglipVisionTransformer 60
transformers.models.siglip2.image_processing_pil_siglip2 Siglip2ImageProcessorPil 0
transformers.models.siglip2.image_processing_siglip2 Siglip2ImageProcessor 0
transformers.models.slanext.image_processing_slanext SLANeXtImageProcessor 0
transformers.models.smolvlm.image_processing_pil_smolvlm SmolVLMImageProcessorPil 0
transformers.models.smolvlm.image_processing_smolvlm SmolVLMImageProcessor 0
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 15
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 60
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 15
transformers.models.speech_to_text.feature_extraction_speech_to_text Speech2TextFeatureExtractor 0
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 60 Speech2TextAttention 60 Speech2TextDecoder 60 Speech2TextDecoderLayer 60 Speech2TextEncoder 60 Speech2TextEncoderLayer 60 Speech2TextForConditionalGeneration 60 Speech2TextModel 60 Speech2TextPreTrainedModel 60 Speech2TextSinusoidalPositionalEmbedding 60
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 15 SpeechT5HifiGanConfig 15
transformers.models.speecht5.feature_extraction_speecht5 SpeechT5FeatureExtractor 0
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 60 SpeechT5Attention 60 SpeechT5BatchNormConvLayer 60 SpeechT5Decoder 60 SpeechT5DecoderLayer 60 SpeechT5DecoderWithSpeechPrenet 60 SpeechT5DecoderWithTextPrenet 60 SpeechT5DecoderWithoutPrenet 60 SpeechT5Encoder 60 SpeechT5EncoderLayer 60 SpeechT5EncoderWithSpeechPrenet 60 SpeechT5EncoderWithTextPrenet 60 SpeechT5EncoderWithoutPrenet 60 SpeechT5FeatureEncoder 60 SpeechT5FeatureProjection 60 SpeechT5FeedForward 60 SpeechT5ForSpeechToSpeech 60 SpeechT5ForSpeechToText 60 SpeechT5ForTextToSpeech 60 SpeechT5GroupNormConvLayer 60 SpeechT5GuidedMultiheadAttentionLoss 60 SpeechT5HifiGan 60 SpeechT5LayerNormConvLayer 60 SpeechT5Model 60 SpeechT5NoLayerNormConvLayer 60 SpeechT5PositionalConvEmbedding 60 SpeechT5PreTrainedModel 60 SpeechT5RelativePositionalEncoding 60 SpeechT5SamePadLayer 60 SpeechT5ScaledPositionalEncoding 60 SpeechT5SinusoidalPositionalEmbedding 60 SpeechT5SpectrogramLoss 60 SpeechT5SpeechDecoderPostnet 60 SpeechT5SpeechDecoderPrenet 60 SpeechT5SpeechEncoderPrenet 60 SpeechT5TextDecoderPostnet 60 SpeechT5TextDecoderPrenet 60 SpeechT5TextEncoderPrenet 60
transformers.models.splinter.configuration_splinter SplinterConfig 15
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 60 SplinterAttention 60 SplinterEmbeddings 60 SplinterEncoder 60 SplinterForPreTraining 60 SplinterForQuestionAnswering 60 SplinterFullyConnectedLayer 60 SplinterIntermediate 60 SplinterLayer 60 SplinterModel 60 SplinterOutput 60 SplinterPreTrainedModel 60 SplinterSelfAttention 60 SplinterSelfOutput 60
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 17 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 17
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 15
transformers.models.squeezebert.modeling_squeezebert ConvActivation 60 ConvDropoutLayerNorm 60 MatMulWrapper 60 SqueezeBertEmbeddings 60 SqueezeBertEncoder 60 SqueezeBertForMaskedLM 60 SqueezeBertForMultipleChoice 60 SqueezeBertForQuestionAnswering 60 SqueezeBertForSequenceClassification 60 SqueezeBertForTokenClassification 60 SqueezeBertLMPredictionHead 60 SqueezeBertLayerNorm 60 SqueezeBertModel 60 SqueezeBertModule 60 SqueezeBertOnlyMLMHead 60 SqueezeBertPooler 60 SqueezeBertPreTrainedModel 60 SqueezeBertPredictionHeadTransform 60 SqueezeBertSelfAttention 60
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 17 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 17
transformers.models.stablelm.configuration_stablelm StableLmConfig 15
transformers.models.stablelm.modeling_stablelm StableLmAttention 60 StableLmDecoderLayer 60 StableLmDynamicNTKScalingRotaryEmbedding 60 StableLmFlashAttention2 60 StableLmForCausalLM 60 StableLmForSequenceClassification 60 StableLmForTokenClassification 60 StableLmLayerNormPerHead 60 StableLmLinearScalingRotaryEmbedding 60 StableLmMLP 60 StableLmModel 60 StableLmPreTrainedModel 60 StableLmRotaryEmbedding 60 StableLmSdpaAttention 60
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 15
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 60 Starcoder2DecoderLayer 60 Starcoder2FlashAttention2 60 Starcoder2ForCausalLM 60 Starcoder2ForSequenceClassification 60 Starcoder2ForTokenClassification 60 Starcoder2MLP 60 Starcoder2Model 60 Starcoder2PreTrainedModel 60 Starcoder2RotaryEmbedding 60 Starcoder2SdpaAttention 60
transformers.models.step3p7.image_processing_step3p7 Step3p7ImageProcessor 0
transformers.models.superglue.image_processing_pil_superglue SuperGlueImageProcessorPil 0
transformers.models.superglue.image_processing_superglue SuperGlueImageProcessor 0
transformers.models.superpoint.image_processing_pil_superpoint SuperPointImageProcessorPil 0
transformers.models.superpoint.image_processing_superpoint SuperPointImageProcessor 0
transformers.models.swin.configuration_swin SwinConfig 15
transformers.models.swin.modeling_swin SwinAttention 60 SwinBackbone 60 SwinDropPath 60 SwinEmbeddings 60 SwinEncoder 60 SwinForImageClassification 60 SwinForMaskedImageModeling 60 SwinIntermediate 60 SwinLayer 60 SwinMLP 60 SwinModel 60 SwinOutput 60 SwinPatchEmbeddings 60 SwinPatchMerging 60 SwinPreTrainedModel 60 SwinRelativePositionBias 60 SwinSelfAttention 60 SwinSelfOutput 60 SwinStage 60
transformers.models.swin2sr.image_processing_pil_swin2sr Swin2SRImageProcessorPil 0
transformers.models.swin2sr.image_processing_swin2sr Swin2SRImageProcessor 0
transformers.models.swinv2.configuration_swinv2 Swinv2Config 15
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 60 Swinv2Backbone 60 Swinv2DropPath 60 Swinv2Embeddings 60 Swinv2Encoder 60 Swinv2ForImageClassification 60 Swinv2ForMaskedImageModeling 60 Swinv2Intermediate 60 Swinv2Layer 60 Swinv2Model 60 Swinv2Output 60 Swinv2PatchEmbeddings 60 Swinv2PatchMerging 60 Swinv2PreTrainedModel 60 Swinv2SelfAttention 60 Swinv2SelfOutput 60 Swinv2Stage 60
transformers.models.t5.configuration_t5 T5Config 15
transformers.models.t5.modeling_t5 T5Attention 60 T5Block 60 T5ClassificationHead 60 T5DenseActDense 60 T5DenseGatedActDense 60 T5EncoderModel 60 T5ForConditionalGeneration 60 T5ForQuestionAnswering 60 T5ForSequenceClassification 60 T5ForTokenClassification 60 T5LayerCrossAttention 60 T5LayerFF 60 T5LayerNorm 60 T5LayerSelfAttention 60 T5Model 60 T5PreTrainedModel 60 T5Stack 60
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 17
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 15
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 60 TableTransformerClassificationHead 60 TableTransformerConvEncoder 60 TableTransformerConvModel 60 TableTransformerDecoder 60 TableTransformerDecoderLayer 60 TableTransformerEncoder 60 TableTransformerEncoderLayer 60 TableTransformerForObjectDetection 60 TableTransformerFrozenBatchNorm2d 60 TableTransformerHungarianMatcher 60 TableTransformerLearnedPositionEmbedding 60 TableTransformerLoss 60 TableTransformerMLPPredictionHead 60 TableTransformerModel 60 TableTransformerPreTrainedModel 60 TableTransformerSinePositionEmbedding 60
transformers.models.tapas.configuration_tapas TapasConfig 15
transformers.models.tapas.modeling_tapas TapasAttention 60 TapasEmbeddings 60 TapasEncoder 60 TapasForMaskedLM 60 TapasForQuestionAnswering 60 TapasForSequenceClassification 60 TapasIntermediate 60 TapasLMPredictionHead 60 TapasLayer 60 TapasModel 60 TapasOnlyMLMHead 60 TapasOutput 60 TapasPooler 60 TapasPreTrainedModel 60 TapasPredictionHeadTransform 60 TapasSelfAttention 60 TapasSelfOutput 60
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 17 WordpieceTokenizer 0
transformers.models.textnet.image_processing_pil_textnet TextNetImageProcessorPil 0
transformers.models.textnet.image_processing_textnet TextNetImageProcessor 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 15
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 60 TimeSeriesMeanScaler 60 TimeSeriesNOPScaler 60 TimeSeriesSinusoidalPositionalEmbedding 60 TimeSeriesStdScaler 60 TimeSeriesTransformerAttention 60 TimeSeriesTransformerDecoder 60 TimeSeriesTransformerDecoderLayer 60 TimeSeriesTransformerEncoder 60 TimeSeriesTransformerEncoderLayer 60 TimeSeriesTransformerForPrediction 60 TimeSeriesTransformerModel 60 TimeSeriesTransformerPreTrainedModel 60 TimeSeriesValueEmbedding 60
transformers.models.timesformer.configuration_timesformer TimesformerConfig 15
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 60 TimeSformerDropPath 60 TimesformerDropPath 60 TimesformerEmbeddings 60 TimesformerEncoder 60 TimesformerForVideoClassification 60 TimesformerIntermediate 60 TimesformerLayer 60 TimesformerModel 60 TimesformerOutput 60 TimesformerPatchEmbeddings 60 TimesformerPreTrainedModel 60 TimesformerSelfAttention 60 TimesformerSelfOutput 60
transformers.models.timm_wrapper.image_processing_timm_wrapper TimmWrapperImageProcessor 0
transformers.models.tipsv2.image_processing_tipsv2 Tipsv2ImageProcessor 0
transformers.models.tipsv2_dpt.image_processing_tipsv2_dpt Tipsv2DptImageProcessor 0
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 15
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 60 PositionalEmbedding 60 PositionwiseFF 60 RelPartialLearnableDecoderLayer 60 RelPartialLearnableMultiHeadAttn 60 TransfoXLForSequenceClassification 60 TransfoXLLMHeadModel 60 TransfoXLModel 60 TransfoXLPreTrainedModel 60
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 60
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 17
transformers.models.trocr.configuration_trocr TrOCRConfig 15
transformers.models.trocr.modeling_trocr TrOCRAttention 60 TrOCRDecoder 60 TrOCRDecoderLayer 60 TrOCRDecoderWrapper 60 TrOCRForCausalLM 60 TrOCRLearnedPositionalEmbedding 60 TrOCRPreTrainedModel 60 TrOCRScaledWordEmbedding 60 TrOCRSinusoidalPositionalEmbedding 60
transformers.models.tvp.image_processing_pil_tvp TvpImageProcessorPil 0
transformers.models.tvp.image_processing_tvp TvpImageProcessor 0
transformers.models.ultravbert.image_processing_ultravbert UltraVBertImageProcessor 0
transformers.models.umt5.configuration_umt5 UMT5Config 15
transformers.models.umt5.modeling_umt5 UMT5Attention 60 UMT5Block 60 UMT5ClassificationHead 60 UMT5DenseActDense 60 UMT5DenseGatedActDense 60 UMT5EncoderModel 60 UMT5ForConditionalGeneration 60 UMT5ForQuestionAnswering 60 UMT5ForSequenceClassification 60 UMT5ForTokenClassification 60 UMT5LayerCrossAttention 60 UMT5LayerFF 60 UMT5LayerNorm 60 UMT5LayerSelfAttention 60 UMT5Model 60 UMT5PreTrainedModel 60 UMT5Stack 60
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 15
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 60 UniSpeechAttnAdapterLayer 60 UniSpeechEncoder 60 UniSpeechEncoderLayer 60 UniSpeechEncoderLayerStableLayerNorm 60 UniSpeechEncoderStableLayerNorm 60 UniSpeechFeatureEncoder 60 UniSpeechFeatureExtractor 60 UniSpeechFeatureProjection 60 UniSpeechFeedForward 60 UniSpeechFlashAttention2 60 UniSpeechForCTC 60 UniSpeechForPreTraining 60 UniSpeechForSequenceClassification 60 UniSpeechGroupNormConvLayer 60 UniSpeechGumbelVectorQuantizer 60 UniSpeechLayerNormConvLayer 60 UniSpeechModel 60 UniSpeechNoLayerNormConvLayer 60 UniSpeechPositionalConvEmbedding 60 UniSpeechPreTrainedModel 60 UniSpeechSamePadLayer 60 UniSpeechSdpaAttention 60
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 15
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 60 TDNNLayer 60 UniSpeechSatAttention 60 UniSpeechSatAttnAdapterLayer 60 UniSpeechSatEncoder 60 UniSpeechSatEncoderLayer 60 UniSpeechSatEncoderLayerStableLayerNorm 60 UniSpeechSatEncoderStableLayerNorm 60 UniSpeechSatFeatureEncoder 60 UniSpeechSatFeatureExtractor 60 UniSpeechSatFeatureProjection 60 UniSpeechSatFeedForward 60 UniSpeechSatFlashAttention2 60 UniSpeechSatForAudioFrameClassification 60 UniSpeechSatForCTC 60 UniSpeechSatForPreTraining 60 UniSpeechSatForSequenceClassification 60 UniSpeechSatForXVector 60 UniSpeechSatGroupNormConvLayer 60 UniSpeechSatGumbelVectorQuantizer 60 UniSpeechSatLayerNormConvLayer 60 UniSpeechSatModel 60 UniSpeechSatNoLayerNormConvLayer 60 UniSpeechSatPositionalConvEmbedding 60 UniSpeechSatPreTrainedModel 60 UniSpeechSatSamePadLayer 60 UniSpeechSatSdpaAttention 60
transformers.models.univnet.feature_extraction_univnet UnivNetFeatureExtractor 0
transformers.models.unlimited_ocr.image_processing_unlimited_ocr UnlimitedOcrImageProcessor 0
transformers.models.uvdoc.image_processing_uvdoc UVDocImageProcessor 0
transformers.models.van.configuration_van VanConfig 15
transformers.models.van.modeling_van VanDropPath 60 VanEncoder 60 VanForImageClassification 60 VanLargeKernelAttention 60 VanLargeKernelAttentionLayer 60 VanLayer 60 VanLayerScaling 60 VanMlpLayer 60 VanModel 60 VanOverlappingPatchEmbedder 60 VanPreTrainedModel 60 VanSpatialAttentionLayer 60 VanStage 60
transformers.models.vibevoice_acoustic_tokenizer.feature_extraction_vibevoice_acoustic_tokenizer VibeVoiceAcousticTokenizerFeatureExtractor 0
transformers.models.video_llama_3.image_processing_pil_video_llama_3 VideoLlama3ImageProcessorPil 0
transformers.models.video_llama_3.image_processing_video_llama_3 VideoLlama3ImageProcessor 0
transformers.models.video_llava.image_processing_video_llava VideoLlavaImageProcessor 0
transformers.models.videomae.configuration_videomae VideoMAEConfig 15
transformers.models.videomae.image_processing_pil_videomae VideoMAEImageProcessorPil 0
transformers.models.videomae.image_processing_videomae VideoMAEImageProcessor 0
transformers.models.videomae.modeling_videomae VideoMAEAttention 60 VideoMAEDecoder 60 VideoMAEEmbeddings 60 VideoMAEEncoder 60 VideoMAEForPreTraining 60 VideoMAEForVideoClassification 60 VideoMAEIntermediate 60 VideoMAELayer 60 VideoMAEModel 60 VideoMAEOutput 60 VideoMAEPatchEmbeddings 60 VideoMAEPreTrainedModel 60 VideoMAESdpaAttention 60 VideoMAESdpaSelfAttention 60 VideoMAESelfAttention 60 VideoMAESelfOutput 60
transformers.models.vilt.configuration_vilt ViltConfig 15
transformers.models.vilt.image_processing_pil_vilt ViltImageProcessorPil 0
transformers.models.vilt.image_processing_vilt ViltImageProcessor 0
transformers.models.vilt.modeling_vilt TextEmbeddings 60 ViltAttention 60 ViltEmbeddings 60 ViltEncoder 60 ViltForImageAndTextRetrieval 60 ViltForImagesAndTextClassification 60 ViltForMaskedLM 60 ViltForQuestionAnswering 60 ViltForTokenClassification 60 ViltIntermediate 60 ViltLayer 60 ViltMLMHead 60 ViltModel 60 ViltOutput 60 ViltPatchEmbeddings 60 ViltPooler 60 ViltPreTrainedModel 60 ViltPredictionHeadTransform 60 ViltSelfAttention 60 ViltSelfOutput 60
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 15
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 60
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 15
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 60
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 15
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 60 VisualBertEmbeddings 60 VisualBertEncoder 60 VisualBertForMultipleChoice 60 VisualBertForPreTraining 60 VisualBertForQuestionAnswering 60 VisualBertForRegionToPhraseAlignment 60 VisualBertForVisualReasoning 60 VisualBertIntermediate 60 VisualBertLMPredictionHead 60 VisualBertLayer 60 VisualBertModel 60 VisualBertOutput 60 VisualBertPooler 60 VisualBertPreTrainedModel 60 VisualBertPreTrainingHeads 60 VisualBertPredictionHeadTransform 60 VisualBertRegionToPhraseAttention 60 VisualBertSelfAttention 60 VisualBertSelfOutput 60
transformers.models.vit.configuration_vit ViTConfig 15
transformers.models.vit.image_processing_pil_vit ViTImageProcessorPil 0
transformers.models.vit.image_processing_vit ViTImageProcessor 0
transformers.models.vit.modeling_vit ViTAttention 60 ViTEmbeddings 60 ViTEncoder 60 ViTForImageClassification 60 ViTForMaskedImageModeling 60 ViTIntermediate 60 ViTLayer 60 ViTMLP 60 ViTModel 60 ViTOutput 60 ViTPatchEmbeddings 60 ViTPooler 60 ViTPreTrainedModel 60 ViTSdpaAttention 60 ViTSdpaSelfAttention 60 ViTSelfAttention 60 ViTSelfOutput 60
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 15
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 60 ViTMAEDecoder 60 ViTMAEEmbeddings 60 ViTMAEEncoder 60 ViTMAEForPreTraining 60 ViTMAEIntermediate 60 ViTMAELayer 60 ViTMAEMLP 60 ViTMAEModel 60 ViTMAEOutput 60 ViTMAEPatchEmbeddings 60 ViTMAEPreTrainedModel 60 ViTMAESdpaAttention 60 ViTMAESdpaSelfAttention 60 ViTMAESelfAttention 60 ViTMAESelfOutput 60
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 15
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 60 ViTMSNEmbeddings 60 ViTMSNEncoder 60 ViTMSNForImageClassification 60 ViTMSNIntermediate 60 ViTMSNLayer 60 ViTMSNMLP 60 ViTMSNModel 60 ViTMSNOutput 60 ViTMSNPatchEmbeddings 60 ViTMSNPreTrainedModel 60 ViTMSNSdpaAttention 60 ViTMSNSdpaSelfAttention 60 ViTMSNSelfAttention 60 ViTMSNSelfOutput 60
transformers.models.vitmatte.image_processing_pil_vitmatte VitMatteImageProcessorPil 0
transformers.models.vitmatte.image_processing_vitmatte VitMatteImageProcessor 0
transformers.models.vitpose.image_processing_pil_vitpose VitPoseImageProcessorPil 0
transformers.models.vitpose.image_processing_vitpose VitPoseImageProcessor 0
transformers.models.vits.configuration_vits VitsConfig 15
transformers.models.vits.modeling_vits HifiGanResidualBlock 60 VitsAttention 60 VitsConvFlow 60 VitsDilatedDepthSeparableConv 60 VitsDurationPredictor 60 VitsElementwiseAffine 60 VitsEncoder 60 VitsEncoderLayer 60 VitsFeedForward 60 VitsHifiGan 60 VitsModel 60 VitsPosteriorEncoder 60 VitsPreTrainedModel 60 VitsResidualCouplingBlock 60 VitsResidualCouplingLayer 60 VitsStochasticDurationPredictor 60 VitsTextEncoder 60 VitsWaveNet 60
transformers.models.vits.tokenization_vits VitsTokenizer 17
transformers.models.vivit.image_processing_vivit VivitImageProcessor 0
transformers.models.voxtral_realtime.feature_extraction_voxtral_realtime VoxtralRealtimeFeatureExtractor 0
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 15
transformers.models.wav2vec2.feature_extraction_wav2vec2 Wav2Vec2FeatureExtractor 0
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 60 TDNNLayer 60 Wav2Vec2Adapter 60 Wav2Vec2AdapterLayer 60 Wav2Vec2Attention 60 Wav2Vec2AttnAdapterLayer 60 Wav2Vec2Encoder 60 Wav2Vec2EncoderLayer 60 Wav2Vec2EncoderLayerStableLayerNorm 60 Wav2Vec2EncoderStableLayerNorm 60 Wav2Vec2FeatureEncoder 60 Wav2Vec2FeatureExtractor 60 Wav2Vec2FeatureProjection 60 Wav2Vec2FeedForward 60 Wav2Vec2FlashAttention2 60 Wav2Vec2ForAudioFrameClassification 60 Wav2Vec2ForCTC 60 Wav2Vec2ForMaskedLM 60 Wav2Vec2ForPreTraining 60 Wav2Vec2ForSequenceClassification 60 Wav2Vec2ForXVector 60 Wav2Vec2GroupNormConvLayer 60 Wav2Vec2GumbelVectorQuantizer 60 Wav2Vec2LayerNormConvLayer 60 Wav2Vec2Model 60 Wav2Vec2NoLayerNormConvLayer 60 Wav2Vec2PositionalConvEmbedding 60 Wav2Vec2PreTrainedModel 60 Wav2Vec2SamePadLayer 60 Wav2Vec2SdpaAttention 60
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 17 Wav2Vec2Tokenizer 17
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 15
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 60 TDNNLayer 60 Wav2Vec2ConformerAdapter 60 Wav2Vec2ConformerAdapterLayer 60 Wav2Vec2ConformerConvolutionModule 60 Wav2Vec2ConformerEncoder 60 Wav2Vec2ConformerEncoderLayer 60 Wav2Vec2ConformerFeatureEncoder 60 Wav2Vec2ConformerFeatureProjection 60 Wav2Vec2ConformerFeedForward 60 Wav2Vec2ConformerForAudioFrameClassification 60 Wav2Vec2ConformerForCTC 60 Wav2Vec2ConformerForPreTraining 60 Wav2Vec2ConformerForSequenceClassification 60 Wav2Vec2ConformerForXVector 60 Wav2Vec2ConformerGroupNormConvLayer 60 Wav2Vec2ConformerGumbelVectorQuantizer 60 Wav2Vec2ConformerLayerNormConvLayer 60 Wav2Vec2ConformerModel 60 Wav2Vec2ConformerNoLayerNormConvLayer 60 Wav2Vec2ConformerPositionalConvEmbedding 60 Wav2Vec2ConformerPreTrainedModel 60 Wav2Vec2ConformerRelPositionalEmbedding 60 Wav2Vec2ConformerRotaryPositionalEmbedding 60 Wav2Vec2ConformerSamePadLayer 60 Wav2Vec2ConformerSelfAttention 60
transformers.models.wavlm.configuration_wavlm WavLMConfig 15
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 60 TDNNLayer 60 WavLMAdapter 60 WavLMAdapterLayer 60 WavLMAttention 60 WavLMEncoder 60 WavLMEncoderLayer 60 WavLMEncoderLayerStableLayerNorm 60 WavLMEncoderStableLayerNorm 60 WavLMFeatureEncoder 60 WavLMFeatureExtractor 60 WavLMFeatureProjection 60 WavLMFeedForward 60 WavLMForAudioFrameClassification 60 WavLMForCTC 60 WavLMForSequenceClassification 60 WavLMForXVector 60 WavLMGroupNormConvLayer 60 WavLMGumbelVectorQuantizer 60 WavLMLayerNormConvLayer 60 WavLMModel 60 WavLMNoLayerNormConvLayer 60 WavLMPositionalConvEmbedding 60 WavLMPreTrainedModel 60 WavLMSamePadLayer 60
transformers.models.wavtokenizer.feature_extraction_wavtokenizer WavTokenizerFeatureExtractor 0
transformers.models.whisper.configuration_whisper WhisperConfig 15
transformers.models.whisper.feature_extraction_whisper WhisperFeatureExtractor 0
transformers.models.whisper.modeling_whisper WhisperAttention 60 WhisperDecoder 60 WhisperDecoderLayer 60 WhisperDecoderWrapper 60 WhisperEncoder 60 WhisperEncoderLayer 60 WhisperFlashAttention2 60 WhisperForAudioClassification 60 WhisperForCausalLM 60 WhisperForConditionalGeneration 60 WhisperModel 60 WhisperPositionalEmbedding 60 WhisperPreTrainedModel 60 WhisperSdpaAttention 60
transformers.models.whisper.tokenization_whisper WhisperTokenizer 17
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 17
transformers.models.xcodec2.feature_extraction_xcodec2 Xcodec2FeatureExtractor 0
transformers.models.xglm.configuration_xglm XGLMConfig 15
transformers.models.xglm.modeling_xglm XGLMAttention 60 XGLMDecoderLayer 60 XGLMForCausalLM 60 XGLMModel 60 XGLMPreTrainedModel 60 XGLMScaledWordEmbedding 60 XGLMSinusoidalPositionalEmbedding 60
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 17
transformers.models.xlm.configuration_xlm XLMConfig 15
transformers.models.xlm.modeling_xlm MultiHeadAttention 60 TransformerFFN 60 XLMForMultipleChoice 60 XLMForQuestionAnswering 60 XLMForQuestionAnsweringSimple 60 XLMForSequenceClassification 60 XLMForTokenClassification 60 XLMModel 60 XLMPoolerAnswerClass 60 XLMPoolerEndLogits 60 XLMPoolerStartLogits 60 XLMPreTrainedModel 60 XLMPredLayer 60 XLMSQuADHead 60 XLMSequenceSummary 60 XLMWithLMHeadModel 60
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 15
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 60 XLMProphetNetDecoder 60 XLMProphetNetDecoderLayer 60 XLMProphetNetDecoderWrapper 60 XLMProphetNetEncoder 60 XLMProphetNetEncoderLayer 60 XLMProphetNetFeedForward 60 XLMProphetNetForCausalLM 60 XLMProphetNetForConditionalGeneration 60 XLMProphetNetModel 60 XLMProphetNetNgramSelfAttention 60 XLMProphetNetPositionalEmbeddings 60 XLMProphetNetPreTrainedModel 60
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 15
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 60 XLMRobertaClassificationHead 60 XLMRobertaCrossAttention 60 XLMRobertaEmbeddings 60 XLMRobertaEncoder 60 XLMRobertaForCausalLM 60 XLMRobertaForMaskedLM 60 XLMRobertaForMultipleChoice 60 XLMRobertaForQuestionAnswering 60 XLMRobertaForSequenceClassification 60 XLMRobertaForTokenClassification 60 XLMRobertaIntermediate 60 XLMRobertaLMHead 60 XLMRobertaLayer 60 XLMRobertaModel 60 XLMRobertaOutput 60 XLMRobertaPooler 60 XLMRobertaPreTrainedModel 60 XLMRobertaSdpaSelfAttention 60 XLMRobertaSelfAttention 60 XLMRobertaSelfOutput 60
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 17
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 15
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 60 XLMRobertaXLClassificationHead 60 XLMRobertaXLCrossAttention 60 XLMRobertaXLEmbeddings 60 XLMRobertaXLEncoder 60 XLMRobertaXLForCausalLM 60 XLMRobertaXLForMaskedLM 60 XLMRobertaXLForMultipleChoice 60 XLMRobertaXLForQuestionAnswering 60 XLMRobertaXLForSequenceClassification 60 XLMRobertaXLForTokenClassification 60 XLMRobertaXLIntermediate 60 XLMRobertaXLLMHead 60 XLMRobertaXLLayer 60 XLMRobertaXLModel 60 XLMRobertaXLOutput 60 XLMRobertaXLPooler 60 XLMRobertaXLPreTrainedModel 60 XLMRobertaXLSdpaSelfAttention 60 XLMRobertaXLSelfAttention 60 XLMRobertaXLSelfOutput 60
transformers.models.xlnet.configuration_xlnet XLNetConfig 15
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 60 XLNetForMultipleChoice 60 XLNetForQuestionAnswering 60 XLNetForQuestionAnsweringSimple 60 XLNetForSequenceClassification 60 XLNetForTokenClassification 60 XLNetLMHeadModel 60 XLNetLayer 60 XLNetModel 60 XLNetPoolerAnswerClass 60 XLNetPoolerEndLogits 60 XLNetPoolerStartLogits 60 XLNetPreTrainedModel 60 XLNetRelativeAttention 60 XLNetSequenceSummary 60
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 17
transformers.models.xmod.configuration_xmod XmodConfig 15
transformers.models.xmod.modeling_xmod XmodAdapter 60 XmodAttention 60 XmodClassificationHead 60 XmodCrossAttention 60 XmodEmbeddings 60 XmodEncoder 60 XmodForCausalLM 60 XmodForMaskedLM 60 XmodForMultipleChoice 60 XmodForQuestionAnswering 60 XmodForSequenceClassification 60 XmodForTokenClassification 60 XmodIntermediate 60 XmodLMHead 60 XmodLayer 60 XmodModel 60 XmodOutput 60 XmodPooler 60 XmodPreTrainedModel 60 XmodSelfAttention 60 XmodSelfOutput 60
transformers.models.yolos.configuration_yolos YolosConfig 15
transformers.models.yolos.image_processing_pil_yolos YolosImageProcessorPil 0
transformers.models.yolos.image_processing_yolos YolosImageProcessor 0
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 60 InterpolateMidPositionEmbeddings 60 YolosAttention 60 YolosEmbeddings 60 YolosEncoder 60 YolosForObjectDetection 60 YolosHungarianMatcher 60 YolosIntermediate 60 YolosLayer 60 YolosLoss 60 YolosMLPPredictionHead 60 YolosModel 60 YolosOutput 60 YolosPatchEmbeddings 60 YolosPooler 60 YolosPreTrainedModel 60 YolosSdpaAttention 60 YolosSdpaSelfAttention 60 YolosSelfAttention 60 YolosSelfOutput 60
transformers.models.zoedepth.image_processing_pil_zoedepth ZoeDepthImageProcessorPil 0
transformers.models.zoedepth.image_processing_zoedepth ZoeDepthImageProcessor 0
transformers.optimization Adafactor 63
transformers.pytorch_utils Conv1D 60
transformers.tokenization_blenderbot BlenderbotSmallTokenizer 17
transformers.tokenization_flaubert FlaubertTokenizer 17
transformers.tokenization_fsmt FSMTTokenizer 17
transformers.tokenization_python PythonBackend 17 Trie 0
transformers.tokenization_utils PreTrainedTokenizer 17 Trie 0
transformers.tokenization_utils_base BatchEncoding 8 PreTrainedTokenizerBase 17
transformers.tokenization_utils_fast PreTrainedTokenizerFast 17
transformers.tokenization_utils_tokenizers TokenizersBackend 17
transformers.tokenization_xlm XLMTokenizer 17
transformers.trainer_callback DefaultFlowCallback 0 EarlyStoppingCallback 0 PrinterCallback 0 ProgressCallback 0 TrainerCallback 0 TrainerControl 0 TrainerState 0
transformers.trainer_pt_utils AcceleratorConfig 0
transformers.trainer_utils BestRun 71 EvalLoopOutput 71 EvalPrediction 0 EvaluationStrategy 136 FSDPOption 136 HPSearchBackend 136 HubStrategy 136 IntervalStrategy 136 PredictionOutput 71 SaveStrategy 136 SchedulerType 136 ShardedDDPOption 136 TrainOutput 71
transformers.training_args OptimizerNames 136 ParallelMode 136 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
transformers.utils.quantization_config AwqConfig 0 BitsAndBytesConfig 0 GPTQConfig 0 QuantizationMethod 136
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 136
trl.trainer.gkd_config GKDConfig 2
trl.trainer.grpo_config GRPOConfig 2
trl.trainer.kto_config KTOConfig 2
trl.trainer.online_dpo_config OnlineDPOConfig 2
trl.trainer.orpo_config ORPOConfig 2
trl.trainer.ppo_config PPOConfig 2
trl.trainer.reward_config RewardConfig 2
trl.trainer.rloo_config RLOOConfig 2
trl.trainer.sft_config SFTConfig 2
tslearn.clustering.dbscan TimeSeriesDBSCAN 38
tslearn.clustering.kmeans KernelKMeans 38 TimeSeriesKMeans 38
tslearn.clustering.kshape KShape 38
tslearn.early_classification.early_classification NonMyopicEarlyClassifier 38
tslearn.forecasting._arima AutoVARIMA 38 VARIMA 38
tslearn.forecasting._pipeline ScaledForecastingPipeline 38
tslearn.foundation._embedding TimeSeriesFoundationEmbedder 38
tslearn.foundation._forecasting LinearProbeForecaster 38 ZeroShotForecaster 38
tslearn.matrix_profile.matrix_profile MatrixProfile 38
tslearn.neighbors.neighbors KNeighborsTimeSeries 38 KNeighborsTimeSeriesClassifier 38 KNeighborsTimeSeriesRegressor 38
tslearn.neural_network.neural_network TimeSeriesMLPClassifier 38 TimeSeriesMLPRegressor 38
tslearn.piecewise.piecewise OneD_SymbolicAggregateApproximation 38 PiecewiseAggregateApproximation 38 SymbolicAggregateApproximation 38
tslearn.preprocessing._synchronizer TimeSeriesFeatureSynchronizer 38
tslearn.preprocessing.preprocessing TimeSeriesImputer 38 TimeSeriesResampler 38 TimeSeriesScalerMeanVariance 38 TimeSeriesScalerMinMax 38
tslearn.svm.svm TimeSeriesSVC 38 TimeSeriesSVR 38
types GenericAlias 77 SimpleNamespace 92 UnionType 189
typing AbstractSet 189 Annotated 189 Any 189 AnyStr 189 AsyncIterable 189 AsyncIterator 189 Awaitable 189 BinaryIO 189 Callable 189 ChainMap 189 ClassVar 189 Collection 189 Container 189 Coroutine 189 Counter 189 DefaultDict 189 Deque 189 Dict 189 Final 189 FrozenSet 189 Generator 189 Generic 189 Hashable 189 IO 189 ItemsView 189 Iterable 189 Iterator 189 KeysView 189 List 189 Literal 189 LiteralString 189 Mapping 189 MutableMapping 189 MutableSequence 189 MutableSet 189 Never 189 NoReturn 189 NotRequired 189 Optional 189 OrderedDict 189 Required 189 Reversible 189 Self 189 Sequence 189 Set 189 Sized 189 TextIO 189 Tuple 189 Type 189 Union 189 ValuesView 189
ultralytics.models.utils.loss DETRLoss 60 RTDETRDetectionLoss 60
ultralytics.nn.modules.activation AGLU 60
ultralytics.nn.modules.block A2C2f 60 AAttn 56 ABlock 60 AConv 60 ADown 60 Attention 60 BNContrastiveHead 60 Bottleneck 60 BottleneckCSP 60 C1 60 C2 60 C2PSA 60 C2f 60 C2fAttn 60 C2fCIB 60 C2fPSA 60 C3 60 C3Ghost 60 C3TR 60 C3f 60 C3k 60 C3k2 60 C3x 60 CBFuse 60 CBLinear 60 CIB 60 ContrastiveHead 60 DFL 60 ELAN1 60 GhostBottleneck 60 HGBlock 60 HGStem 60 ImagePoolingAttn 60 MaxSigmoidAttnBlock 60 PSA 60 PSABlock 60 Proto 60 Proto26 60 RealNVP 60 RepBottleneck 60 RepC3 60 RepCSP 60 RepNCSPELAN4 60 RepVGGDW 60 ResNetBlock 60 ResNetLayer 60 Residual 60 SAVPE 60 SCDown 60 SPP 60 SPPELAN 60 SPPF 60 SwiGLUFFN 60 TorchVision 62
ultralytics.nn.modules.conv CBAM 60 ChannelAttention 60 Concat 60 Conv 60 Conv2 60 ConvTranspose 60 DWConv 60 DWConvTranspose2d 60 Focus 60 GhostConv 60 Index 60 LightConv 60 RepConv 60 SpatialAttention 60
ultralytics.nn.modules.head Classify 60 Depth 60 Detect 60 LRPCHead 60 OBB 60 OBB26 60 Pose 60 Pose26 60 RTDETRDecoder 60 Segment 60 Segment26 60 SemanticSegment 60 WorldDetect 60 YOLOEDetect 60 YOLOESegment 60 YOLOESegment26 60 v10Detect 60
ultralytics.nn.modules.transformer AIFI 60 DeformableTransformerDecoder 60 DeformableTransformerDecoderLayer 60 LayerNorm2d 60 MLP 60 MLPBlock 60 MSDeformAttn 60 TransformerBlock 60 TransformerEncoderLayer 60 TransformerLayer 60
ultralytics.nn.tasks BaseModel 62 ClassificationModel 62 DepthModel 62 DetectionModel 62 Ensemble 62 OBBModel 62 PoseModel 62 RTDETRDetectionModel 62 SegmentationModel 62 SemanticSegmentationModel 62 WorldModel 62 YOLOEModel 62 YOLOESegModel 62
ultralytics.utils IterableSimpleNamespace 92
ultralytics.utils.loss BCEDiceLoss 60 BboxLoss 60 DFLoss 60 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 60 KeypointLoss 60 MultiChannelDiceLoss 60 PoseLoss26 0 RLELoss 60 RotatedBboxLoss 60 SegmentLoss26 0 SemanticSegmentationLoss 60 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 60 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 60 RotatedTaskAlignedAssigner 60 SegTaskAlignedAssigner 60 TaskAlignedAssigner 60
urllib.parse DefragResult 88 DefragResultBytes 88 ParseResult 88 ParseResultBytes 88 SplitResult 88 SplitResultBytes 88
uuid SafeUUID 136 UUID 51
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 39
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 39 XGBModel 39 XGBRFClassifier 39 XGBRFRegressor 39 XGBRanker 39 XGBRegressor 39
yolov5.models.common Bottleneck 60 BottleneckCSP 60 C3 60 C3Ghost 60 C3SPP 60 C3TR 60 C3x 60 Classify 60 Concat 60 Contract 60 Conv 60 CrossConv 60 DWConv 60 DWConvTranspose2d 60 Expand 60 Focus 60 GhostBottleneck 60 GhostConv 60 Proto 60 SPP 60 SPPF 60 TransformerBlock 60 TransformerLayer 60
yolov5.models.experimental Ensemble 60 MixConv2d 60 Sum 60
yolov5.models.yolo BaseModel 62 ClassificationModel 62 Detect 60 DetectionModel 62 Model 62 Segment 60 SegmentationModel 62
zlib adler32 189
zoneinfo ZoneInfo 189 ZoneInfo._unpickle 146
"""
NAMES = """\
UserDict:IterableUserDict collections:UserDict
UserDict:UserDict collections:UserDict
UserList:UserList collections:UserList
UserString:UserString collections:UserString
__builtin__:long builtins:int
__builtin__:reduce _functools:reduce
__builtin__:unichr builtins:chr
__builtin__:unicode builtins:str
__builtin__:xrange builtins:range
_abcoll:Mapping collections.abc:Mapping
builtins:reduce _functools:reduce
confection:Config confection._config:Config
functools:reduce _functools:reduce
gensim.models.keyedvectors:Doc2VecKeyedVectors gensim.models.keyedvectors:KeyedVectors
gensim.models.keyedvectors:EuclideanKeyedVectors gensim.models.keyedvectors:KeyedVectors
gensim.models.keyedvectors:FastTextKeyedVectors gensim.models.fasttext:FastTextKeyedVectors
gensim.models.keyedvectors:PoincareKeyedVectors gensim.models.poincare:PoincareKeyedVectors
gensim.models.keyedvectors:Vocab gensim.models.keyedvectors:CompatVocab
gensim.models.keyedvectors:Word2VecKeyedVectors gensim.models.keyedvectors:KeyedVectors
gensim.models.phrases:Phraser gensim.models.phrases:FrozenPhrases
gensim.models.word2vec:Vocab gensim.models.keyedvectors:CompatVocab
implicit.als:AlternatingLeastSquares implicit.cpu.als:AlternatingLeastSquares
implicit.bpr:BayesianPersonalizedRanking implicit.cpu.bpr:BayesianPersonalizedRanking
implicit.lmf:LogisticMatrixFactorization implicit.cpu.lmf:LogisticMatrixFactorization
itertools:izip builtins:zip
lightgbm.compat:LGBMLabelEncoder sklearn.preprocessing._label:LabelEncoder
nltk.grammar:ContextFreeGrammar nltk.grammar:CFG
nltk.grammar:WeightedGrammar nltk.grammar:PCFG
nltk.grammar:WeightedProduction nltk.grammar:ProbabilisticProduction
nltk.tree:Tree nltk.tree.tree:Tree
nltk.util:Trie nltk.collections:Trie
numpy._core.defchararray:chararray numpy.char:chararray
numpy._core.getlimits:MachArLike numpy.core.getlimits:MachArLike
numpy._core.records:recarray numpy.rec:recarray
numpy.core._internal:_reconstruct numpy._core.multiarray:_reconstruct
numpy.core.defchararray:chararray numpy.char:chararray
numpy.core.getlimits:finfo numpy:finfo
numpy.core.getlimits:iinfo numpy:iinfo
numpy.core.memmap:memmap numpy:memmap
numpy.core.records:recarray numpy.rec:recarray
numpy.core.records:record numpy:record
numpy.lib.polynomial:poly1d numpy:poly1d
numpy.linalg.linalg:LinAlgError numpy.linalg:LinAlgError
numpy.ma.core:MaskedArray numpy.ma:MaskedArray
numpy.matrixlib.defmatrix:matrix numpy:matrix
numpy:chararray numpy.char:chararray
numpy:recarray numpy.rec:recarray
operator:getitem _operator:getitem
pandas._libs.interval:Interval pandas:Interval
pandas._libs.missing:NA pandas:NA
pandas._libs.tslibs.nattype:_nat_unpickle pandas._libs.tslibs.nattype:__nat_unpickle
pandas._libs.tslibs.offsets:DateOffset pandas:DateOffset
pandas._libs.tslibs.period:Period pandas:Period
pandas._libs.tslibs.timedeltas:Timedelta pandas:Timedelta
pandas._libs.tslibs.timestamps:Timestamp pandas:Timestamp
pandas.core.algorithms:factorize pandas:factorize
pandas.core.algorithms:unique pandas:unique
pandas.core.arrays.arrow.array:ArrowExtensionArray pandas.arrays:ArrowExtensionArray
pandas.core.arrays.arrow.dtype:ArrowDtype pandas:ArrowDtype
pandas.core.arrays.boolean:BooleanArray pandas.arrays:BooleanArray
pandas.core.arrays.boolean:BooleanDtype pandas:BooleanDtype
pandas.core.arrays.categorical:Categorical pandas:Categorical
pandas.core.arrays.datetimes:DatetimeArray pandas.arrays:DatetimeArray
pandas.core.arrays.floating:Float32Dtype pandas:Float32Dtype
pandas.core.arrays.floating:Float64Dtype pandas:Float64Dtype
pandas.core.arrays.floating:FloatingArray pandas.arrays:FloatingArray
pandas.core.arrays.integer:Int16Dtype pandas:Int16Dtype
pandas.core.arrays.integer:Int32Dtype pandas:Int32Dtype
pandas.core.arrays.integer:Int64Dtype pandas:Int64Dtype
pandas.core.arrays.integer:Int8Dtype pandas:Int8Dtype
pandas.core.arrays.integer:IntegerArray pandas.arrays:IntegerArray
pandas.core.arrays.integer:UInt16Dtype pandas:UInt16Dtype
pandas.core.arrays.integer:UInt32Dtype pandas:UInt32Dtype
pandas.core.arrays.integer:UInt64Dtype pandas:UInt64Dtype
pandas.core.arrays.integer:UInt8Dtype pandas:UInt8Dtype
pandas.core.arrays.interval:IntervalArray pandas.arrays:IntervalArray
pandas.core.arrays.numpy_:NumpyExtensionArray pandas.arrays:NumpyExtensionArray
pandas.core.arrays.numpy_:PandasArray pandas.arrays:NumpyExtensionArray
pandas.core.arrays.numpy_:PandasDtype pandas.core.dtypes.dtypes:NumpyEADtype
pandas.core.arrays.period:PeriodArray pandas.arrays:PeriodArray
pandas.core.arrays.sparse.array:SparseArray pandas.arrays:SparseArray
pandas.core.arrays.sparse.dtype:SparseDtype pandas:SparseDtype
pandas.core.arrays.sparse:SparseArray pandas.arrays:SparseArray
pandas.core.arrays.sparse:SparseDtype pandas:SparseDtype
pandas.core.arrays.string_:StringArray pandas.arrays:StringArray
pandas.core.arrays.string_:StringDtype pandas:StringDtype
pandas.core.arrays.string_arrow:ArrowStringArray pandas.arrays:ArrowStringArray
pandas.core.arrays.string_arrow:ArrowStringArrayNumpySemantics pandas.arrays:ArrowStringArray
pandas.core.arrays.timedeltas:TimedeltaArray pandas.arrays:TimedeltaArray
pandas.core.dtypes.dtypes:ArrowDtype pandas:ArrowDtype
pandas.core.dtypes.dtypes:CategoricalDtype pandas:CategoricalDtype
pandas.core.dtypes.dtypes:DatetimeTZDtype pandas:DatetimeTZDtype
pandas.core.dtypes.dtypes:IntervalDtype pandas:IntervalDtype
pandas.core.dtypes.dtypes:PandasDtype pandas.core.dtypes.dtypes:NumpyEADtype
pandas.core.dtypes.dtypes:PeriodDtype pandas:PeriodDtype
pandas.core.dtypes.dtypes:SparseDtype pandas:SparseDtype
pandas.core.dtypes.missing:isna pandas:isna
pandas.core.dtypes.missing:notna pandas:notna
pandas.core.frame:DataFrame pandas:DataFrame
pandas.core.index:Index pandas:Index
pandas.core.index:_new_Index pandas.core.indexes.base:_new_Index
pandas.core.indexes.base:Index pandas:Index
pandas.core.indexes.category:CategoricalIndex pandas:CategoricalIndex
pandas.core.indexes.datetimes:DatetimeIndex pandas:DatetimeIndex
pandas.core.indexes.interval:IntervalIndex pandas:IntervalIndex
pandas.core.indexes.multi:MultiIndex pandas:MultiIndex
pandas.core.indexes.period:PeriodIndex pandas:PeriodIndex
pandas.core.indexes.range:RangeIndex pandas:RangeIndex
pandas.core.indexes.timedeltas:TimedeltaIndex pandas:TimedeltaIndex
pandas.core.internals:BlockManager pandas.core.internals.managers:BlockManager
pandas.core.internals:SingleBlockManager pandas.core.internals.managers:SingleBlockManager
pandas.core.reshape.encoding:get_dummies pandas:get_dummies
pandas.core.reshape.reshape:get_dummies pandas:get_dummies
pandas.core.reshape.tile:cut pandas:cut
pandas.core.reshape.tile:qcut pandas:qcut
pandas.core.series:Series pandas:Series
pandas.core.tools.datetimes:to_datetime pandas:to_datetime
pandas.core.tools.numeric:to_numeric pandas:to_numeric
pandas.core.tools.timedeltas:to_timedelta pandas:to_timedelta
pandas.indexes.base:Index pandas:Index
pandas.indexes.base:_new_Index pandas.core.indexes.base:_new_Index
pandas.indexes.range:RangeIndex pandas:RangeIndex
pandas.tseries.offsets:DateOffset pandas:DateOffset
scipy.cluster.hierarchy:ClusterNode scipy.cluster.hierarchy._hierarchy_impl:ClusterNode
scipy.interpolate.interpnd:CloughTocher2DInterpolator scipy.interpolate._interpnd:CloughTocher2DInterpolator
scipy.interpolate.interpnd:LinearNDInterpolator scipy.interpolate._interpnd:LinearNDInterpolator
scipy.spatial.qhull:Delaunay scipy.spatial._qhull:Delaunay
sentence_transformers.base.sampler:BatchSamplers sentence_transformers.training_args:BatchSamplers
sentence_transformers.base.sampler:MultiDatasetBatchSamplers sentence_transformers.training_args:MultiDatasetBatchSamplers
sentence_transformers.sentence_transformer.training_args:SentenceTransformerTrainingArguments sentence_transformers.training_args:SentenceTransformerTrainingArguments
sklearn.covariance.graph_lasso_:GraphLasso sklearn.covariance._graph_lasso:GraphicalLasso
sklearn.covariance.graph_lasso_:GraphLassoCV sklearn.covariance._graph_lasso:GraphicalLassoCV
sklearn.datasets.base:Bunch sklearn.utils._bunch:Bunch
sklearn.ensemble.gradient_boosting:BinomialDeviance sklearn.ensemble._gb_losses:BinomialDeviance
sklearn.ensemble.gradient_boosting:ClassificationLossFunction sklearn.ensemble._gb_losses:ClassificationLossFunction
sklearn.ensemble.gradient_boosting:ExponentialLoss sklearn.ensemble._gb_losses:ExponentialLoss
sklearn.ensemble.gradient_boosting:HuberLossFunction sklearn.ensemble._gb_losses:HuberLossFunction
sklearn.ensemble.gradient_boosting:LeastAbsoluteError sklearn.ensemble._gb_losses:LeastAbsoluteError
sklearn.ensemble.gradient_boosting:LeastSquaresError sklearn.ensemble._gb_losses:LeastSquaresError
sklearn.ensemble.gradient_boosting:LossFunction sklearn.ensemble._gb_losses:LossFunction
sklearn.ensemble.gradient_boosting:MultinomialDeviance sklearn.ensemble._gb_losses:MultinomialDeviance
sklearn.ensemble.gradient_boosting:QuantileLossFunction sklearn.ensemble._gb_losses:QuantileLossFunction
sklearn.ensemble.gradient_boosting:RegressionLossFunction sklearn.ensemble._gb_losses:RegressionLossFunction
sklearn.impute:MissingIndicator sklearn.impute._base:MissingIndicator
sklearn.impute:SimpleImputer sklearn.impute._base:SimpleImputer
sklearn.linear_model._glm.glm:GeneralizedLinearRegressor sklearn.linear_model._glm.glm:_GeneralizedLinearRegressor
sklearn.model_selection._classification_threshold:_CurveScorer sklearn.metrics._scorer:_CurveScorer
sklearn.preprocessing._data:PolynomialFeatures sklearn.preprocessing._polynomial:PolynomialFeatures
sklearn.preprocessing.data:PolynomialFeatures sklearn.preprocessing._polynomial:PolynomialFeatures
sklearn.utils:Bunch sklearn.utils._bunch:Bunch
thinc.config:Config confection._config:Config
ultralytics.nn.modules:A2C2f ultralytics.nn.modules.block:A2C2f
ultralytics.nn.modules:AAttn ultralytics.nn.modules.block:AAttn
ultralytics.nn.modules:ABlock ultralytics.nn.modules.block:ABlock
ultralytics.nn.modules:AConv ultralytics.nn.modules.block:AConv
ultralytics.nn.modules:ADown ultralytics.nn.modules.block:ADown
ultralytics.nn.modules:AIFI ultralytics.nn.modules.transformer:AIFI
ultralytics.nn.modules:Attention ultralytics.nn.modules.block:Attention
ultralytics.nn.modules:BNContrastiveHead ultralytics.nn.modules.block:BNContrastiveHead
ultralytics.nn.modules:Bottleneck ultralytics.nn.modules.block:Bottleneck
ultralytics.nn.modules:BottleneckCSP ultralytics.nn.modules.block:BottleneckCSP
ultralytics.nn.modules:C1 ultralytics.nn.modules.block:C1
ultralytics.nn.modules:C2 ultralytics.nn.modules.block:C2
ultralytics.nn.modules:C2PSA ultralytics.nn.modules.block:C2PSA
ultralytics.nn.modules:C2f ultralytics.nn.modules.block:C2f
ultralytics.nn.modules:C2fAttn ultralytics.nn.modules.block:C2fAttn
ultralytics.nn.modules:C2fCIB ultralytics.nn.modules.block:C2fCIB
ultralytics.nn.modules:C2fPSA ultralytics.nn.modules.block:C2fPSA
ultralytics.nn.modules:C3 ultralytics.nn.modules.block:C3
ultralytics.nn.modules:C3Ghost ultralytics.nn.modules.block:C3Ghost
ultralytics.nn.modules:C3TR ultralytics.nn.modules.block:C3TR
ultralytics.nn.modules:C3f ultralytics.nn.modules.block:C3f
ultralytics.nn.modules:C3k ultralytics.nn.modules.block:C3k
ultralytics.nn.modules:C3k2 ultralytics.nn.modules.block:C3k2
ultralytics.nn.modules:C3x ultralytics.nn.modules.block:C3x
ultralytics.nn.modules:CBAM ultralytics.nn.modules.conv:CBAM
ultralytics.nn.modules:CBFuse ultralytics.nn.modules.block:CBFuse
ultralytics.nn.modules:CBLinear ultralytics.nn.modules.block:CBLinear
ultralytics.nn.modules:CIB ultralytics.nn.modules.block:CIB
ultralytics.nn.modules:ChannelAttention ultralytics.nn.modules.conv:ChannelAttention
ultralytics.nn.modules:Classify ultralytics.nn.modules.head:Classify
ultralytics.nn.modules:Concat ultralytics.nn.modules.conv:Concat
ultralytics.nn.modules:ContrastiveHead ultralytics.nn.modules.block:ContrastiveHead
ultralytics.nn.modules:Conv ultralytics.nn.modules.conv:Conv
ultralytics.nn.modules:Conv2 ultralytics.nn.modules.conv:Conv2
ultralytics.nn.modules:ConvTranspose ultralytics.nn.modules.conv:ConvTranspose
ultralytics.nn.modules:DFL ultralytics.nn.modules.block:DFL
ultralytics.nn.modules:DWConv ultralytics.nn.modules.conv:DWConv
ultralytics.nn.modules:DWConvTranspose2d ultralytics.nn.modules.conv:DWConvTranspose2d
ultralytics.nn.modules:DeformableTransformerDecoder ultralytics.nn.modules.transformer:DeformableTransformerDecoder
ultralytics.nn.modules:DeformableTransformerDecoderLayer ultralytics.nn.modules.transformer:DeformableTransformerDecoderLayer
ultralytics.nn.modules:Depth ultralytics.nn.modules.head:Depth
ultralytics.nn.modules:Detect ultralytics.nn.modules.head:Detect
ultralytics.nn.modules:ELAN1 ultralytics.nn.modules.block:ELAN1
ultralytics.nn.modules:Focus ultralytics.nn.modules.conv:Focus
ultralytics.nn.modules:GhostBottleneck ultralytics.nn.modules.block:GhostBottleneck
ultralytics.nn.modules:GhostConv ultralytics.nn.modules.conv:GhostConv
ultralytics.nn.modules:HGBlock ultralytics.nn.modules.block:HGBlock
ultralytics.nn.modules:HGStem ultralytics.nn.modules.block:HGStem
ultralytics.nn.modules:ImagePoolingAttn ultralytics.nn.modules.block:ImagePoolingAttn
ultralytics.nn.modules:Index ultralytics.nn.modules.conv:Index
ultralytics.nn.modules:LRPCHead ultralytics.nn.modules.head:LRPCHead
ultralytics.nn.modules:LayerNorm2d ultralytics.nn.modules.transformer:LayerNorm2d
ultralytics.nn.modules:LightConv ultralytics.nn.modules.conv:LightConv
ultralytics.nn.modules:MLP ultralytics.nn.modules.transformer:MLP
ultralytics.nn.modules:MLPBlock ultralytics.nn.modules.transformer:MLPBlock
ultralytics.nn.modules:MSDeformAttn ultralytics.nn.modules.transformer:MSDeformAttn
ultralytics.nn.modules:MaxSigmoidAttnBlock ultralytics.nn.modules.block:MaxSigmoidAttnBlock
ultralytics.nn.modules:OBB ultralytics.nn.modules.head:OBB
ultralytics.nn.modules:OBB26 ultralytics.nn.modules.head:OBB26
ultralytics.nn.modules:PSA ultralytics.nn.modules.block:PSA
ultralytics.nn.modules:PSABlock ultralytics.nn.modules.block:PSABlock
ultralytics.nn.modules:Pose ultralytics.nn.modules.head:Pose
ultralytics.nn.modules:Pose26 ultralytics.nn.modules.head:Pose26
ultralytics.nn.modules:Proto ultralytics.nn.modules.block:Proto
ultralytics.nn.modules:Proto26 ultralytics.nn.modules.block:Proto26
ultralytics.nn.modules:RTDETRDecoder ultralytics.nn.modules.head:RTDETRDecoder
ultralytics.nn.modules:RealNVP ultralytics.nn.modules.block:RealNVP
ultralytics.nn.modules:RepBottleneck ultralytics.nn.modules.block:RepBottleneck
ultralytics.nn.modules:RepC3 ultralytics.nn.modules.block:RepC3
ultralytics.nn.modules:RepCSP ultralytics.nn.modules.block:RepCSP
ultralytics.nn.modules:RepConv ultralytics.nn.modules.conv:RepConv
ultralytics.nn.modules:RepNCSPELAN4 ultralytics.nn.modules.block:RepNCSPELAN4
ultralytics.nn.modules:RepVGGDW ultralytics.nn.modules.block:RepVGGDW
ultralytics.nn.modules:ResNetBlock ultralytics.nn.modules.block:ResNetBlock
ultralytics.nn.modules:ResNetLayer ultralytics.nn.modules.block:ResNetLayer
ultralytics.nn.modules:Residual ultralytics.nn.modules.block:Residual
ultralytics.nn.modules:SAVPE ultralytics.nn.modules.block:SAVPE
ultralytics.nn.modules:SCDown ultralytics.nn.modules.block:SCDown
ultralytics.nn.modules:SPP ultralytics.nn.modules.block:SPP
ultralytics.nn.modules:SPPELAN ultralytics.nn.modules.block:SPPELAN
ultralytics.nn.modules:SPPF ultralytics.nn.modules.block:SPPF
ultralytics.nn.modules:Segment ultralytics.nn.modules.head:Segment
ultralytics.nn.modules:Segment26 ultralytics.nn.modules.head:Segment26
ultralytics.nn.modules:SemanticSegment ultralytics.nn.modules.head:SemanticSegment
ultralytics.nn.modules:SpatialAttention ultralytics.nn.modules.conv:SpatialAttention
ultralytics.nn.modules:SwiGLUFFN ultralytics.nn.modules.block:SwiGLUFFN
ultralytics.nn.modules:TorchVision ultralytics.nn.modules.block:TorchVision
ultralytics.nn.modules:TransformerBlock ultralytics.nn.modules.transformer:TransformerBlock
ultralytics.nn.modules:TransformerEncoderLayer ultralytics.nn.modules.transformer:TransformerEncoderLayer
ultralytics.nn.modules:TransformerLayer ultralytics.nn.modules.transformer:TransformerLayer
ultralytics.nn.modules:WorldDetect ultralytics.nn.modules.head:WorldDetect
ultralytics.nn.modules:YOLOEDetect ultralytics.nn.modules.head:YOLOEDetect
ultralytics.nn.modules:YOLOESegment ultralytics.nn.modules.head:YOLOESegment
ultralytics.nn.modules:YOLOESegment26 ultralytics.nn.modules.head:YOLOESegment26
ultralytics.nn.modules:v10Detect ultralytics.nn.modules.head:v10Detect
urlparse:DefragResult urllib.parse:DefragResult
urlparse:DefragResultBytes urllib.parse:DefragResultBytes
urlparse:ParseResult urllib.parse:ParseResult
urlparse:ParseResultBytes urllib.parse:ParseResultBytes
urlparse:SplitResult urllib.parse:SplitResult
urlparse:SplitResultBytes urllib.parse:SplitResultBytes
"""
MODULES = """\
__builtin__ builtins
_loss sklearn._loss._loss
copy_reg copyreg
exceptions builtins
numpy._core._multiarray_umath numpy
numpy.core numpy._core
numpy.core._multiarray_umath numpy
pandas.tseries.offsets pandas._libs.tslibs.offsets
pytorch_pretrained_bert.modeling transformers.models.bert.modeling_bert
pytorch_pretrained_bert.modeling_gpt2 transformers.models.gpt2.modeling_gpt2
pytorch_pretrained_bert.modeling_openai transformers.models.openai.modeling_openai
pytorch_pretrained_bert.modeling_transfo_xl transformers.models.transfo_xl.modeling_transfo_xl
pytorch_transformers.modeling_bert transformers.models.bert.modeling_bert
pytorch_transformers.modeling_distilbert transformers.models.distilbert.modeling_distilbert
pytorch_transformers.modeling_gpt2 transformers.models.gpt2.modeling_gpt2
pytorch_transformers.modeling_openai transformers.models.openai.modeling_openai
pytorch_transformers.modeling_roberta transformers.models.roberta.modeling_roberta
pytorch_transformers.modeling_transfo_xl transformers.models.transfo_xl.modeling_transfo_xl
pytorch_transformers.modeling_utils transformers.modeling_utils
pytorch_transformers.modeling_xlm transformers.models.xlm.modeling_xlm
pytorch_transformers.modeling_xlnet transformers.models.xlnet.modeling_xlnet
pytorch_transformers.tokenization_bert transformers.models.bert.tokenization_bert
scipy.interpolate.fitpack2 scipy.interpolate._fitpack2
scipy.interpolate.interpolate scipy.interpolate._interpolate
scipy.optimize.optimize scipy.optimize._optimize
scipy.sparse.bsr scipy.sparse._bsr
scipy.sparse.coo scipy.sparse._coo
scipy.sparse.csc scipy.sparse._csc
scipy.sparse.csr scipy.sparse._csr
scipy.sparse.dia scipy.sparse._dia
scipy.sparse.dok scipy.sparse._dok
scipy.sparse.lil scipy.sparse._lil
scipy.spatial.ckdtree scipy.spatial._ckdtree
scipy.spatial.kdtree scipy.spatial._kdtree
scipy.stats.kde scipy.stats._kde
sklearn.cluster.affinity_propagation_ sklearn.cluster._affinity_propagation
sklearn.cluster.bicluster sklearn.cluster._bicluster
sklearn.cluster.birch sklearn.cluster._birch
sklearn.cluster.dbscan_ sklearn.cluster._dbscan
sklearn.cluster.hierarchical sklearn.cluster._agglomerative
sklearn.cluster.k_means_ sklearn.cluster._kmeans
sklearn.cluster.mean_shift_ sklearn.cluster._mean_shift
sklearn.cluster.optics_ sklearn.cluster._optics
sklearn.cluster.spectral sklearn.cluster._spectral
sklearn.covariance.elliptic_envelope sklearn.covariance._elliptic_envelope
sklearn.covariance.empirical_covariance_ sklearn.covariance._empirical_covariance
sklearn.covariance.graph_lasso_ sklearn.covariance._graph_lasso
sklearn.covariance.robust_covariance sklearn.covariance._robust_covariance
sklearn.covariance.shrunk_covariance_ sklearn.covariance._shrunk_covariance
sklearn.cross_decomposition._cca sklearn.cross_decomposition._pls
sklearn.cross_decomposition.cca_ sklearn.cross_decomposition._pls
sklearn.cross_decomposition.pls_ sklearn.cross_decomposition._pls
sklearn.decomposition._online_lda sklearn.decomposition._lda
sklearn.decomposition.dict_learning sklearn.decomposition._dict_learning
sklearn.decomposition.factor_analysis sklearn.decomposition._factor_analysis
sklearn.decomposition.fastica_ sklearn.decomposition._fastica
sklearn.decomposition.incremental_pca sklearn.decomposition._incremental_pca
sklearn.decomposition.kernel_pca sklearn.decomposition._kernel_pca
sklearn.decomposition.nmf sklearn.decomposition._nmf
sklearn.decomposition.online_lda sklearn.decomposition._lda
sklearn.decomposition.pca sklearn.decomposition._pca
sklearn.decomposition.sparse_pca sklearn.decomposition._sparse_pca
sklearn.decomposition.truncated_svd sklearn.decomposition._truncated_svd
sklearn.ensemble.bagging sklearn.ensemble._bagging
sklearn.ensemble.forest sklearn.ensemble._forest
sklearn.ensemble.gradient_boosting sklearn.ensemble._gb
sklearn.ensemble.iforest sklearn.ensemble._iforest
sklearn.ensemble.voting sklearn.ensemble._voting
sklearn.ensemble.voting_classifier sklearn.ensemble._voting
sklearn.ensemble.weight_boosting sklearn.ensemble._weight_boosting
sklearn.externals.joblib joblib
sklearn.feature_extraction._hashing sklearn.feature_extraction._hash
sklearn.feature_extraction.dict_vectorizer sklearn.feature_extraction._dict_vectorizer
sklearn.feature_extraction.hashing sklearn.feature_extraction._hash
sklearn.feature_selection.from_model sklearn.feature_selection._from_model
sklearn.feature_selection.rfe sklearn.feature_selection._rfe
sklearn.feature_selection.univariate_selection sklearn.feature_selection._univariate_selection
sklearn.feature_selection.variance_threshold sklearn.feature_selection._variance_threshold
sklearn.gaussian_process.gpc sklearn.gaussian_process._gpc
sklearn.gaussian_process.gpr sklearn.gaussian_process._gpr
sklearn.linear_model.base sklearn.linear_model._base
sklearn.linear_model.bayes sklearn.linear_model._bayes
sklearn.linear_model.coordinate_descent sklearn.linear_model._coordinate_descent
sklearn.linear_model.huber sklearn.linear_model._huber
sklearn.linear_model.least_angle sklearn.linear_model._least_angle
sklearn.linear_model.logistic sklearn.linear_model._logistic
sklearn.linear_model.omp sklearn.linear_model._omp
sklearn.linear_model.passive_aggressive sklearn.linear_model._passive_aggressive
sklearn.linear_model.perceptron sklearn.linear_model._perceptron
sklearn.linear_model.ransac sklearn.linear_model._ransac
sklearn.linear_model.ridge sklearn.linear_model._ridge
sklearn.linear_model.sgd_fast sklearn.linear_model._sgd_fast
sklearn.linear_model.stochastic_gradient sklearn.linear_model._stochastic_gradient
sklearn.linear_model.theil_sen sklearn.linear_model._theil_sen
sklearn.manifold.isomap sklearn.manifold._isomap
sklearn.manifold.locally_linear sklearn.manifold._locally_linear
sklearn.manifold.mds sklearn.manifold._mds
sklearn.manifold.spectral_embedding_ sklearn.manifold._spectral_embedding
sklearn.manifold.t_sne sklearn.manifold._t_sne
sklearn.metrics.classification sklearn.metrics._classification
sklearn.metrics.ranking sklearn.metrics._ranking
sklearn.metrics.regression sklearn.metrics._regression
sklearn.metrics.scorer sklearn.metrics._scorer
sklearn.mixture.bayesian_mixture sklearn.mixture._bayesian_mixture
sklearn.mixture.gaussian_mixture sklearn.mixture._gaussian_mixture
sklearn.neighbors._dist_metrics sklearn.metrics._dist_metrics
sklearn.neighbors.ball_tree sklearn.neighbors._ball_tree
sklearn.neighbors.classification sklearn.neighbors._classification
sklearn.neighbors.dist_metrics sklearn.metrics._dist_metrics
sklearn.neighbors.kd_tree sklearn.neighbors._kd_tree
sklearn.neighbors.kde sklearn.neighbors._kde
sklearn.neighbors.lof sklearn.neighbors._lof
sklearn.neighbors.nca sklearn.neighbors._nca
sklearn.neighbors.nearest_centroid sklearn.neighbors._nearest_centroid
sklearn.neighbors.regression sklearn.neighbors._regression
sklearn.neighbors.unsupervised sklearn.neighbors._unsupervised
sklearn.neural_network.multilayer_perceptron sklearn.neural_network._multilayer_perceptron
sklearn.neural_network.rbm sklearn.neural_network._rbm
sklearn.preprocessing.data sklearn.preprocessing._data
sklearn.preprocessing.label sklearn.preprocessing._label
sklearn.semi_supervised.label_propagation sklearn.semi_supervised._label_propagation
sklearn.svm.classes sklearn.svm._classes
sklearn.tree.tree sklearn.tree._classes
torch.nn.quantized torch.ao.nn.quantized
transformers.configuration_albert transformers.models.albert.configuration_albert
transformers.configuration_bart transformers.models.bart.configuration_bart
transformers.configuration_bert transformers.models.bert.configuration_bert
transformers.configuration_bert_generation transformers.models.bert_generation.configuration_bert_generation
transformers.configuration_blenderbot transformers.models.blenderbot.configuration_blenderbot
transformers.configuration_camembert transformers.models.camembert.configuration_camembert
transformers.configuration_ctrl transformers.models.ctrl.configuration_ctrl
transformers.configuration_deberta transformers.models.deberta.configuration_deberta
transformers.configuration_distilbert transformers.models.distilbert.configuration_distilbert
transformers.configuration_dpr transformers.models.dpr.configuration_dpr
transformers.configuration_electra transformers.models.electra.configuration_electra
transformers.configuration_encoder_decoder transformers.models.encoder_decoder.configuration_encoder_decoder
transformers.configuration_flaubert transformers.models.flaubert.configuration_flaubert
transformers.configuration_fsmt transformers.models.fsmt.configuration_fsmt
transformers.configuration_funnel transformers.models.funnel.configuration_funnel
transformers.configuration_gpt2 transformers.models.gpt2.configuration_gpt2
transformers.configuration_layoutlm transformers.models.layoutlm.configuration_layoutlm
transformers.configuration_longformer transformers.models.longformer.configuration_longformer
transformers.configuration_lxmert transformers.models.lxmert.configuration_lxmert
transformers.configuration_marian transformers.models.marian.configuration_marian
transformers.configuration_mbart transformers.models.mbart.configuration_mbart
transformers.configuration_mobilebert transformers.models.mobilebert.configuration_mobilebert
transformers.configuration_openai transformers.models.openai.configuration_openai
transformers.configuration_pegasus transformers.models.pegasus.configuration_pegasus
transformers.configuration_prophetnet transformers.models.prophetnet.configuration_prophetnet
transformers.configuration_reformer transformers.models.reformer.configuration_reformer
transformers.configuration_roberta transformers.models.roberta.configuration_roberta
transformers.configuration_squeezebert transformers.models.squeezebert.configuration_squeezebert
transformers.configuration_t5 transformers.models.t5.configuration_t5
transformers.configuration_transfo_xl transformers.models.transfo_xl.configuration_transfo_xl
transformers.configuration_xlm transformers.models.xlm.configuration_xlm
transformers.configuration_xlm_prophetnet transformers.models.xlm_prophetnet.configuration_xlm_prophetnet
transformers.configuration_xlm_roberta transformers.models.xlm_roberta.configuration_xlm_roberta
transformers.configuration_xlnet transformers.models.xlnet.configuration_xlnet
transformers.modeling_albert transformers.models.albert.modeling_albert
transformers.modeling_bart transformers.models.bart.modeling_bart
transformers.modeling_bert transformers.models.bert.modeling_bert
transformers.modeling_bert_generation transformers.models.bert_generation.modeling_bert_generation
transformers.modeling_blenderbot transformers.models.blenderbot.modeling_blenderbot
transformers.modeling_camembert transformers.models.camembert.modeling_camembert
transformers.modeling_ctrl transformers.models.ctrl.modeling_ctrl
transformers.modeling_deberta transformers.models.deberta.modeling_deberta
transformers.modeling_distilbert transformers.models.distilbert.modeling_distilbert
transformers.modeling_dpr transformers.models.dpr.modeling_dpr
transformers.modeling_electra transformers.models.electra.modeling_electra
transformers.modeling_encoder_decoder transformers.models.encoder_decoder.modeling_encoder_decoder
transformers.modeling_flaubert transformers.models.flaubert.modeling_flaubert
transformers.modeling_fsmt transformers.models.fsmt.modeling_fsmt
transformers.modeling_funnel transformers.models.funnel.modeling_funnel
transformers.modeling_gpt2 transformers.models.gpt2.modeling_gpt2
transformers.modeling_layoutlm transformers.models.layoutlm.modeling_layoutlm
transformers.modeling_longformer transformers.models.longformer.modeling_longformer
transformers.modeling_lxmert transformers.models.lxmert.modeling_lxmert
transformers.modeling_marian transformers.models.marian.modeling_marian
transformers.modeling_mbart transformers.models.mbart.modeling_mbart
transformers.modeling_mobilebert transformers.models.mobilebert.modeling_mobilebert
transformers.modeling_openai transformers.models.openai.modeling_openai
transformers.modeling_pegasus transformers.models.pegasus.modeling_pegasus
transformers.modeling_prophetnet transformers.models.prophetnet.modeling_prophetnet
transformers.modeling_reformer transformers.models.reformer.modeling_reformer
transformers.modeling_roberta transformers.models.roberta.modeling_roberta
transformers.modeling_squeezebert transformers.models.squeezebert.modeling_squeezebert
transformers.modeling_t5 transformers.models.t5.modeling_t5
transformers.modeling_transfo_xl transformers.models.transfo_xl.modeling_transfo_xl
transformers.modeling_xlm transformers.models.xlm.modeling_xlm
transformers.modeling_xlm_prophetnet transformers.models.xlm_prophetnet.modeling_xlm_prophetnet
transformers.modeling_xlm_roberta transformers.models.xlm_roberta.modeling_xlm_roberta
transformers.modeling_xlnet transformers.models.xlnet.modeling_xlnet
transformers.tokenization_bart transformers.models.bart.tokenization_bart
transformers.tokenization_bert transformers.models.bert.tokenization_bert
transformers.tokenization_blenderbot transformers.models.blenderbot.tokenization_blenderbot
transformers.tokenization_ctrl transformers.models.ctrl.tokenization_ctrl
transformers.tokenization_deberta transformers.models.deberta.tokenization_deberta
transformers.tokenization_distilbert transformers.models.distilbert.tokenization_distilbert
transformers.tokenization_dpr transformers.models.dpr.tokenization_dpr
transformers.tokenization_electra transformers.models.electra.tokenization_electra
transformers.tokenization_funnel transformers.models.funnel.tokenization_funnel
transformers.tokenization_gpt2 transformers.models.gpt2.tokenization_gpt2
transformers.tokenization_layoutlm transformers.models.layoutlm.tokenization_layoutlm
transformers.tokenization_longformer transformers.models.longformer.tokenization_longformer
transformers.tokenization_lxmert transformers.models.lxmert.tokenization_lxmert
transformers.tokenization_mobilebert transformers.models.mobilebert.tokenization_mobilebert
transformers.tokenization_openai transformers.models.openai.tokenization_openai
transformers.tokenization_prophetnet transformers.models.prophetnet.tokenization_prophetnet
transformers.tokenization_roberta transformers.models.roberta.tokenization_roberta
transformers.tokenization_squeezebert transformers.models.squeezebert.tokenization_squeezebert
transformers.tokenization_transfo_xl transformers.models.transfo_xl.tokenization_transfo_xl
ultralytics.yolo.utils ultralytics.utils
"""
