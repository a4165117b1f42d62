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
    ("class", "", "torch-graph", False, False, False, False),
    ("class", "", "torch-handle", False, False, True, False),
    ("class", "", "torch-heads", False, False, False, False),
    ("class", "", "torch-hook", False, False, True, False),
    ("class", "", "torch-metric", False, False, False, False),
    ("class", "", "torch-metric", False, True, False, False),
    ("class", "", "torch-module", False, False, False, False),
    ("class", "", "torch-module", False, False, True, False),
    ("class", "", "torch-module", False, True, False, False),
    ("class", "", "torch-optimizer", False, False, True, False),
    ("class", "", "torch-packed-linear", False, False, False, False),
    ("class", "", "torch-properties", False, False, False, False),
    ("class", "", "torch-recurrent", False, False, True, False),
    ("class", "", "torch-storage-info", False, False, False, False),
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
    ("class", "language-tokenizer", "bytes", False, False, False, False),
    ("class", "literal", "", False, False, False, False),
    ("class", "literal", "", False, False, True, False),
    ("class", "literal", "", False, False, True, True),
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
    ("class", "queue", "attributes", True, False, False, False),
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
    ("function", "latin-1", "", False, False, True, True),
    ("function", "literal", "", False, False, True, False),
    ("function", "literal", "", False, False, True, True),
    ("function", "new", "scipy-tree", False, False, True, True),
    ("function", "new", "sklearn-compiled", False, False, False, False),
    ("function", "new-object", "attributes", False, False, False, False),
    ("function", "new-object-by-keyword", "attributes", False, False, False, False),
    ("function", "none", "", False, False, False, False),
    ("function", "none", "", False, False, True, True),
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
    ("function", "values", "", False, False, False, False),
    ("value", "", "", False, False, False, False),
    ("value", "language-keeps-hash", "", False, True, False, False),
    ("value", "numpy-array-type", "", False, True, False, False),
)
"""What rows consist of."""
ROWS = """\
PIL.Image Image 11
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
_codecs encode 133
_io BytesIO 7 StringIO 52
_operator add 174 and_ 174 eq 174 floordiv 174 ge 174 gt 174 le 174 lt 174 mod 174 mul 174 ne 174 neg 174 or_ 174 sub 174 truediv 174 xor 174
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 126 DDPCommunicationHookType 126 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 126 DynamoBackend 126 FP8BackendType 126 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 126 PrecisionType 126 ProjectConfiguration 0 RNGType 126 SageMakerDistributedType 126 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 127 array 101
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 83 AssertionError 83 AttributeError 83 BaseException 83 BlockingIOError 83 BrokenPipeError 83 BufferError 83 BytesWarning 83 ChildProcessError 83 ConnectionAbortedError 83 ConnectionError 83 ConnectionRefusedError 83 ConnectionResetError 83 DeprecationWarning 83 EOFError 83 Ellipsis 174 EncodingWarning 83 Exception 83 FileExistsError 83 FileNotFoundError 83 FloatingPointError 83 FutureWarning 83 GeneratorExit 83 ImportError 83 ImportWarning 83 IndentationError 83 IndexError 83 InterruptedError 83 IsADirectoryError 83 KeyError 83 KeyboardInterrupt 83 LookupError 83 MemoryError 83 ModuleNotFoundError 83 NameError 83 NotADirectoryError 83 NotImplemented 174 NotImplementedError 83 OSError 83 OverflowError 83 PendingDeprecationWarning 83 PermissionError 83 ProcessLookupError 83 RecursionError 83 ReferenceError 83 ResourceWarning 83 RuntimeError 83 RuntimeWarning 83 StopAsyncIteration 83 StopIteration 83 SyntaxError 83 SyntaxWarning 83 SystemError 83 SystemExit 83 TabError 83 TimeoutError 83 TypeError 83 UnboundLocalError 83 UnicodeDecodeError 103 UnicodeEncodeError 83 UnicodeError 83 UnicodeTranslateError 83 UnicodeWarning 83 UserWarning 83 ValueError 83 Warning 83 ZeroDivisionError 83 abs 174 bool 80 bytearray 71 bytes 71 complex 80 dict 75 float 80 frozenset 105 getattr 132 hash 175 int 80 len 174 list 100 object 85 range 80 round 174 set 106 slice 122 str 111 str.capitalize 174 str.casefold 174 str.isalnum 174 str.isalpha 174 str.isdigit 174 str.islower 174 str.isnumeric 174 str.isspace 174 str.isupper 174 str.lower 174 str.lstrip 174 str.rsplit 174 str.rstrip 174 str.split 174 str.splitlines 174 str.strip 174 str.swapcase 174 str.title 174 str.upper 174 tuple 98 type 120
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
collections ChainMap 0 Counter 76 OrderedDict 76 UserDict 0 UserList 0 UserString 0 defaultdict 72 deque 104
confection._config Config 3
copyreg __newobj__ 138 __newobj_ex__ 139 _reconstructor 158
datetime date 69 datetime 69 time 69 timedelta 69 timezone 114
dateutil.relativedelta relativedelta 51
dateutil.tz.tz tzlocal 51 tzoffset 113 tzutc 92
decimal Clamped 79 Context 99 Decimal 80 DecimalException 79 DivisionByZero 79 FloatOperation 79 Inexact 79 InvalidOperation 79 Overflow 79 Rounded 79 Subnormal 79 Underflow 79
dill._dill _create_array 144
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
fractions Fraction 73
functools partial 97
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
gensim.models.phrases FrozenPhrases 18 Phrases 18 npmi_scorer 174 original_scorer 174
gensim.models.poincare PoincareKeyedVectors 18 PoincareModel 18
gensim.models.rpmodel RpModel 18
gensim.models.tfidfmodel TfidfModel 18 df2idf 174
gensim.models.translation_matrix BackMappingTranslationMatrix 18 Space 0 TranslationMatrix 18
gensim.models.word2vec Word2Vec 18 Word2VecTrainables 18 Word2VecVocab 18
gensim.similarities.docsim MatrixSimilarity 18 SoftCosineSimilarity 18 SparseMatrixSimilarity 18 WmdSimilarity 18
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 18
gensim.similarities.termsim SparseTermSimilarityMatrix 18 UniformTermSimilarityIndex 18 WordEmbeddingSimilarityIndex 18
gensim.utils FakeDict 0 call_on_class_only 174 identity 174
gliner.training.trainer TrainingArguments 2
hdbscan.branch_data BranchDetectionData 0
hdbscan.branches BranchDetector 38
hdbscan.dist_metrics ArccosDistance 36 BrayCurtisDistance 36 CanberraDistance 36 ChebyshevDistance 36 DiceDistance 36 EuclideanDistance 36 HammingDistance 36 HaversineDistance 36 JaccardDistance 36 KulsinskiDistance 36 MahalanobisDistance 36 ManhattanDistance 36 MatchingDistance 36 MinkowskiDistance 36 RogersTanimotoDistance 36 RussellRaoDistance 36 SEuclideanDistance 36 SokalMichenerDistance 36 SokalSneathDistance 36 WMinkowskiDistance 36 newObj 137
hdbscan.hdbscan_ HDBSCAN 38
hdbscan.plots CondensedTree 0 MinimumSpanningTree 0 SingleLinkageTree 0
hdbscan.prediction PredictionData 0
hdbscan.robust_single_linkage_ RobustSingleLinkage 38
http HTTPStatus 126
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
ipaddress IPv4Address 80 IPv4Interface 80 IPv4Network 80 IPv6Address 80 IPv6Interface 80 IPv6Network 80
itertools count 79
joblib.memory Memory 42
joblib.numpy_pickle NumpyArrayWrapper 23
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
lifelines.utils CensoringType 126 CovariateParameterMappings 0
lightgbm.basic Booster 5
lightgbm.callback _EarlyStoppingCallback 0
lightgbm.sklearn LGBMClassifier 39 LGBMModel 39 LGBMRanker 39 LGBMRegressor 39
lightning.fabric.utilities.data AttributeDict 22
lightning.pytorch.callbacks.early_stopping EarlyStopping 0
lightning.pytorch.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
lightning.pytorch.callbacks.lr_monitor LearningRateMonitor 0
lightning.pytorch.callbacks.model_checkpoint ModelCheckpoint 0
lightning.pytorch.callbacks.model_summary ModelSummary 0
lightning.pytorch.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
lightning.pytorch.callbacks.timer Timer 0
lightning.pytorch.utilities.parsing AttributeDict 22
llamafactory.hparams.training_args TrainingArguments 2
llava.train.train TrainingArguments 2
logging getLogger 134
math ceil 174 cos 174 exp 174 expm1 174 floor 174 log 174 log10 174 log1p 174 log2 174 pow 174 sin 174 sqrt 174 tan 174 tanh 174
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
networkx.algorithms.planarity PlanarEmbedding 86 PlanarEmbedding._forbidden 174
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 86
networkx.classes.graph Graph 86
networkx.classes.multidigraph MultiDiGraph 86
networkx.classes.multigraph MultiGraph 86
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
nltk.probability ConditionalFreqDist 88 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 76 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 174 DanishStemmer 0 DanishStemmer.stem 174 DutchStemmer 0 DutchStemmer.stem 174 EnglishStemmer 0 EnglishStemmer.stem 174 FinnishStemmer 0 FinnishStemmer.stem 174 FrenchStemmer 0 FrenchStemmer.stem 174 GermanStemmer 0 GermanStemmer.stem 174 HungarianStemmer 0 HungarianStemmer.stem 174 ItalianStemmer 0 ItalianStemmer.stem 174 NorwegianStemmer 0 NorwegianStemmer.stem 174 PorterStemmer 0 PorterStemmer.stem 174 PortugueseStemmer 0 PortugueseStemmer.stem 174 RomanianStemmer 0 RomanianStemmer.stem 174 RussianStemmer 0 RussianStemmer.stem 174 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 174 SwedishStemmer 0 SwedishStemmer.stem 174
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 174
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
numpy abs 174 absolute 174 acos 174 acosh 174 add 174 allclose 174 amax 174 amin 174 angle 174 arccos 174 arccosh 174 arcsin 174 arcsinh 174 arctan 174 arctan2 174 arctanh 174 argmax 174 argmin 174 argsort 174 around 174 array 174 asarray 174 asin 174 asinh 174 atan 174 atan2 174 atanh 174 average 174 bitwise_and 174 bitwise_count 174 bitwise_invert 174 bitwise_left_shift 174 bitwise_not 174 bitwise_or 174 bitwise_right_shift 174 bitwise_xor 174 bool 174 bool_ 174 byte 174 bytes_ 174 cbrt 174 cdouble 174 ceil 174 character 174 clip 174 clongdouble 174 complex128 174 complex256 174 complex64 174 complexfloating 174 concatenate 174 conj 174 conjugate 174 copysign 174 corrcoef 174 cos 174 cosh 174 count_nonzero 174 cov 174 csingle 174 cumprod 174 cumsum 174 datetime64 174 deg2rad 174 degrees 174 diff 174 divide 174 divmod 174 dot 174 double 174 dtype 93 equal 174 exp 174 exp2 174 expm1 174 fabs 174 finfo 86 fix 174 flexible 174 float128 174 float16 174 float32 174 float64 174 float_ 174 float_power 174 floating 174 floor 174 floor_divide 174 fmax 174 fmin 174 fmod 174 frexp 174 gcd 174 generic 174 greater 174 greater_equal 174 half 174 heaviside 174 histogram 174 hstack 174 hypot 174 iinfo 1 imag 174 inexact 174 inner 174 int16 174 int32 174 int64 174 int8 174 int_ 174 intc 174 integer 174 interp 174 intp 174 invert 174 isclose 174 isfinite 174 isinf 174 isnan 174 isnat 174 lcm 174 ldexp 174 left_shift 174 less 174 less_equal 174 log 174 log10 174 log1p 174 log2 174 logaddexp 174 logaddexp2 174 logical_and 174 logical_not 174 logical_or 174 logical_xor 174 long 174 longdouble 174 longlong 174 matmul 174 matrix 174 matvec 174 max 174 maximum 174 mean 174 median 174 memmap 176 min 174 minimum 174 mod 174 modf 174 multiply 174 nan_to_num 174 nancumsum 174 nanmax 174 nanmean 174 nanmedian 174 nanmin 174 nanpercentile 174 nanstd 174 nansum 174 nanvar 174 ndarray 174 negative 174 nextafter 174 not_equal 174 number 174 object_ 174 ones_like 174 outer 174 percentile 174 poly1d 0 positive 174 pow 174 power 174 prod 174 ptp 174 quantile 174 rad2deg 174 radians 174 ravel 174 real 174 reciprocal 174 record 174 remainder 174 reshape 174 right_shift 174 rint 174 round 174 short 174 sign 174 signbit 174 signedinteger 174 sin 174 single 174 sinh 174 sort 174 spacing 174 sqrt 174 square 174 squeeze 174 stack 174 std 174 str_ 174 string_ 174 subtract 174 sum 174 tan 174 tanh 174 timedelta64 174 trace 174 transpose 174 trapezoid 174 trunc 174 ubyte 174 uint 174 uint16 174 uint32 174 uint64 174 uint8 174 uintc 174 uintp 174 ulong 174 ulonglong 174 unicode_ 174 unique 174 unsignedinteger 174 ushort 174 var 174 vecdot 174 vecmat 174 vectorize 1 void 174 vstack 174 zeros_like 174
numpy._core _ufunc_reconstruct 150
numpy._core._internal _convert_to_stringdtype_kwargs 135
numpy._core.multiarray _reconstruct 148 scalar 149
numpy._core.numeric _frombuffer 145
numpy._globals _NoValueType 85
numpy.char chararray 174
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 174 BytesDType 174 CLongDoubleDType 174 Complex128DType 174 Complex64DType 174 DateTime64DType 174 Float16DType 174 Float32DType 174 Float64DType 174 Int16DType 174 Int32DType 174 Int64DType 174 Int8DType 174 LongDoubleDType 174 LongLongDType 174 ObjectDType 174 StrDType 174 StringDType 174 TimeDelta64DType 174 UInt16DType 174 UInt32DType 174 UInt64DType 174 UInt8DType 174 ULongLongDType 174 VoidDType 174
numpy.lib._arraysetops_impl UniqueAllResult 68 UniqueCountsResult 68 UniqueInverseResult 68
numpy.linalg LinAlgError 83 det 174 inv 174 norm 174 pinv 174
numpy.linalg._linalg EigResult 68 EighResult 68 QRResult 68 SVDResult 68 SlogdetResult 68
numpy.ma MaskedArray 174
numpy.ma.core MaskedConstant 84 _mareconstruct 146
numpy.ma.mrecords MaskedRecords 174
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 142
numpy.random._generator Generator 174
numpy.random._mt19937 MT19937 174
numpy.random._pcg64 PCG64 174 PCG64DXSM 174
numpy.random._philox Philox 174
numpy.random._pickle __bit_generator_ctor 143 __generator_ctor 147 __randomstate_ctor 147
numpy.random._sfc64 SFC64 174
numpy.random.bit_generator SeedSequence 51 __pyx_unpickle_SeedSequence 129
numpy.random.mtrand RandomState 174
numpy.rec recarray 174
omegaconf.base ContainerMetadata 12 Metadata 0
omegaconf.dictconfig DictConfig 9
omegaconf.listconfig ListConfig 9
omegaconf.nodes AnyNode 13 BooleanNode 13 BytesNode 13 EnumNode 13 FloatNode 13 IntegerNode 13 PathNode 13 StringNode 13
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
optuna._gp.prior default_log_prior 174
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
optuna.samplers._tpe.parzen_estimator _ParzenEstimator 0 _ParzenEstimatorParameters 68
optuna.samplers._tpe.sampler TPESampler 0 default_gamma 174 default_weights 174 hyperopt_default_gamma 174
optuna.samplers.nsgaii._after_trial_strategy NSGAIIAfterTrialStrategy 0
optuna.samplers.nsgaii._child_generation_strategy NSGAIIChildGenerationStrategy 0
optuna.samplers.nsgaii._crossovers._uniform UniformCrossover 0
optuna.samplers.nsgaii._elite_population_selection_strategy NSGAIIElitePopulationSelectionStrategy 0
optuna.samplers.nsgaii._sampler NSGAIISampler 0
optuna.search_space.intersection IntersectionSearchSpace 0
optuna.storages._in_memory InMemoryStorage 0 _StudyInfo 0
optuna.study._study_direction StudyDirection 126
optuna.study.study Study 0
optuna.trial._frozen FrozenTrial 0
optuna.trial._state TrialState 126
pandas ArrowDtype 25 BooleanDtype 25 Categorical 28 CategoricalDtype 25 CategoricalIndex 84 DataFrame 27 DateOffset 92 DatetimeIndex 84 DatetimeTZDtype 25 Float32Dtype 25 Float64Dtype 25 Index 84 Int16Dtype 25 Int32Dtype 25 Int64Dtype 25 Int8Dtype 25 Interval 122 IntervalDtype 25 IntervalIndex 84 MultiIndex 84 NA 174 NaT 174 Period 125 PeriodDtype 123 PeriodIndex 84 RangeIndex 84 Series 27 SparseDtype 25 StringDtype 123 Timedelta 122 TimedeltaIndex 84 Timestamp 96 UInt16Dtype 25 UInt32Dtype 25 UInt64Dtype 25 UInt8Dtype 25 cut 174 factorize 174 get_dummies 174 isna 174 notna 174 qcut 174 to_datetime 174 to_numeric 174 to_timedelta 174 unique 174
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 130
pandas._libs.internals BlockPlacement 95 _unpickle_block 153
pandas._libs.interval __pyx_unpickle_IntervalMixin 130
pandas._libs.sparse BlockIndex 122 IntIndex 122
pandas._libs.tslibs.nattype __nat_unpickle 135 _nat_unpickle 135
pandas._libs.tslibs.offsets BDay 124 BHalfYearBegin 124 BHalfYearEnd 124 BMonthBegin 124 BMonthEnd 124 BQuarterBegin 124 BQuarterEnd 124 BYearBegin 124 BYearEnd 124 BaseOffset 124 BusinessDay 124 BusinessHour 124 BusinessMonthBegin 124 BusinessMonthEnd 124 CBMonthBegin 124 CBMonthEnd 124 CDay 124 CustomBusinessDay 124 CustomBusinessHour 124 CustomBusinessMonthBegin 124 CustomBusinessMonthEnd 124 Day 124 Easter 124 FY5253 124 FY5253Quarter 124 HalfYearBegin 124 HalfYearEnd 124 Hour 124 LastWeekOfMonth 124 Micro 124 Milli 124 Minute 124 MonthBegin 124 MonthEnd 124 Nano 124 QuarterBegin 124 QuarterEnd 124 Second 124 SemiMonthBegin 124 SemiMonthEnd 124 Tick 124 Week 124 WeekOfMonth 124 YearBegin 124 YearEnd 124
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 130
pandas._libs.tslibs.timedeltas _timedelta_unpickle 135
pandas._libs.tslibs.timestamps _unpickle_timestamp 155
pandas.arrays ArrowExtensionArray 24 ArrowStringArray 24 BooleanArray 28 DatetimeArray 28 FloatingArray 28 IntegerArray 28 IntervalArray 91 NumpyExtensionArray 28 PeriodArray 28 SparseArray 26 StringArray 28 TimedeltaArray 28
pandas.core.dtypes.dtypes NumpyEADtype 25
pandas.core.indexes.base _new_Index 154
pandas.core.indexes.datetimes _new_DatetimeIndex 154
pandas.core.indexes.frozen FrozenList 98 FrozenNDArray 174
pandas.core.indexes.interval _new_IntervalIndex 154
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 154
pandas.core.indexes.timedeltas _new_TimedeltaIndex 154
pandas.core.internals.blocks new_block 153
pandas.core.internals.managers BlockManager 94 SingleBlockManager 94
pathlib PosixPath 80 PurePath 80 PurePosixPath 80 PureWindowsPath 80 WindowsPath 80
pathlib._local PosixPath 80 PurePath 80 PurePosixPath 80 PureWindowsPath 80 WindowsPath 80
pmdarima.arima.arima ARIMA 45
pmdarima.arima.auto AutoARIMA 38
pmdarima.arima.stationarity ADFTest 38 KPSSTest 38 PPTest 38
pmdarima.model_selection._split RollingForecastCV 38 SlidingWindowForecastCV 38
pmdarima.pipeline Pipeline 38
pmdarima.preprocessing.endog.boxcox BoxCoxEndogTransformer 38
pmdarima.preprocessing.endog.log LogEndogTransformer 38
pmdarima.preprocessing.exog.fourier FourierFeaturizer 38
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 126 Resolution 126 Specifications 0
pyarrow.lib _restore_array 151 binary 152 decimal128 152 decimal256 152 decimal32 152 decimal64 152 dictionary 152 duration 152 field 152 fixed_size_list 152 large_list 152 list_ 152 map_ 152 py_buffer 128 struct 152 time32 152 time64 152 timestamp 152 type_for_alias 152
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Timer 0
pytorch_lightning.utilities.parsing AttributeDict 22
pytorch_pretrained_bert.modeling BertLayerNorm 59 gelu 174 swish 174
pytorch_pretrained_bert.modeling_gpt2 Attention 59 Block 59 Conv1D 59 GPT2LMHead 59 GPT2MultipleChoiceHead 59 MLP 59 gelu 174
pytorch_pretrained_bert.modeling_openai Conv1D 59 OpenAIGPTLMHead 59 OpenAIGPTMultipleChoiceHead 59 gelu 174 swish 174
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 59 MultiHeadAttn 59 RelLearnableDecoderLayer 59 RelLearnableMultiHeadAttn 59 RelMultiHeadAttn 59
pytorch_tabnet.callbacks CallbackContainer 0 History 0
pytorch_tabnet.sparsemax Sparsemax 59
pytorch_tabnet.tab_model TabNetClassifier 38 TabNetRegressor 38
pytorch_tabnet.tab_network AttentiveTransformer 59 EmbeddingGenerator 59 FeatTransformer 59 GBN 59 GLU_Block 59 GLU_Layer 59 TabNet 59 TabNetEncoder 59 TabNetNoEmbeddings 59
pytorch_transformers.modeling_bert BertConfig 15 gelu 174 swish 174
pytorch_transformers.modeling_distilbert DistilBertConfig 15 gelu 174
pytorch_transformers.modeling_gpt2 Attention 59 Block 59 GPT2Config 15 MLP 59 gelu 174
pytorch_transformers.modeling_openai OpenAIGPTConfig 15 gelu 174 swish 174
pytorch_transformers.modeling_roberta RobertaConfig 15
pytorch_transformers.modeling_transfo_xl DecoderLayer 59 MultiHeadAttn 59 RelLearnableDecoderLayer 59 RelLearnableMultiHeadAttn 59 RelMultiHeadAttn 59 TransfoXLConfig 15
pytorch_transformers.modeling_utils PretrainedConfig 15
pytorch_transformers.modeling_xlm XLMConfig 15 gelu 174
pytorch_transformers.modeling_xlnet XLNetConfig 15 gelu 174 swish 174
pytz FixedOffset 131 _UTC 141 _p 135
random Random 90
re RegexFlag 126 _compile 156
scipy._external.array_api_compat.numpy._aliases asarray 174
scipy._lib._disjoint_set DisjointSet 1
scipy._lib._util _RichResult 22
scipy._lib.array_api_compat.numpy._aliases asarray 174
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
scipy.integrate._quadrature QMCQuadResult 68
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 34 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 31 CubicHermiteSpline 31 CubicSpline 31 PchipInterpolator 31
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 31 NdPPoly 1 PPoly 31 _BPoly 32 _PPoly 32 interp1d 33 interp1d._call_linear 174 interp1d._call_linear_np 174 interp1d._call_nan_spline 174 interp1d._call_nearest 174 interp1d._call_previousnext 174 interp1d._call_spline 174
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 33 KroghInterpolator 33
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 67
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 31
scipy.optimize._optimize OptimizeResult 22
scipy.optimize._zeros_py RootResults 22
scipy.signal._ltisys StateSpaceContinuous 87 StateSpaceDiscrete 87 TransferFunctionContinuous 87 TransferFunctionDiscrete 87 ZerosPolesGainContinuous 87 ZerosPolesGainDiscrete 87
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 31
scipy.spatial._ckdtree cKDTree 35 new_object 136
scipy.spatial._kdtree KDTree 35
scipy.spatial._qhull ConvexHull 30 Delaunay 30 Voronoi 30
scipy.spatial.distance braycurtis 174 canberra 174 cdist 174 chebyshev 174 cityblock 174 correlation 174 cosine 174 dice 174 euclidean 174 hamming 174 jaccard 174 jensenshannon 174 mahalanobis 174 minkowski 174 pdist 174 seuclidean 174 sqeuclidean 174 squareform 174 yule 174
scipy.spatial.transform._rigid_transform RigidTransform 174 RigidTransform.from_matrix 173
scipy.spatial.transform._rotation Rotation 67 Slerp 1
scipy.spatial.transform._rotation_spline RotationSpline 1
scipy.special._logsumexp log_softmax 174 logsumexp 174 softmax 174
scipy.special._special_ufuncs beta 174 betaln 174 binom 174 cbrt 174 digamma 174 erf 174 erfc 174 erfcx 174 exp10 174 exp2 174 expit 174 expm1 174 gamma 174 gammaln 174 i0 174 j0 174 j1 174 k0 174 log1p 174 log_expit 174 log_ndtr 174 loggamma 174 logit 174 ndtr 174 psi 174 rgamma 174 xlog1py 174 xlogy 174
scipy.special._ufuncs betainc 174 boxcox 174 boxcox1p 174 cbrt 174 digamma 174 entr 174 erf 174 erfc 174 erfcinv 174 erfinv 174 exp10 174 exp2 174 expit 174 expm1 174 expn 174 gamma 174 gammaln 174 huber 174 inv_boxcox 174 inv_boxcox1p 174 kl_div 174 log1p 174 log_ndtr 174 logit 174 ndtr 174 ndtri 174 poch 174 pseudo_huber 174 psi 174 rel_entr 174 round 174 spence 174 stdtr 174 xlog1py 174 xlogy 174
scipy.stats._binned_statistic BinnedStatistic2dResult 68 BinnedStatisticResult 68 BinnedStatisticddResult 68
scipy.stats._binomtest BinomTestResult 0
scipy.stats._common ConfidenceInterval 68
scipy.stats._continuous_distns alpha_gen 29 anglit_gen 29 arcsine_gen 29 argus_gen 29 beta_gen 29 betaprime_gen 29 bradford_gen 29 burr12_gen 29 burr_gen 29 cauchy_gen 29 chi2_gen 29 chi_gen 29 cosine_gen 29 crystalball_gen 29 dgamma_gen 29 dpareto_lognorm_gen 29 dweibull_gen 29 erlang_gen 29 expon_gen 29 exponnorm_gen 29 exponpow_gen 29 exponweib_gen 29 f_gen 29 fatiguelife_gen 29 fisk_gen 29 foldcauchy_gen 29 foldnorm_gen 29 gamma_gen 29 gausshyper_gen 29 genexpon_gen 29 genextreme_gen 29 gengamma_gen 29 genhalflogistic_gen 29 genhyperbolic_gen 29 geninvgauss_gen 29 genlogistic_gen 29 gennorm_gen 29 genpareto_gen 29 gibrat_gen 29 gompertz_gen 29 gumbel_l_gen 29 gumbel_r_gen 29 halfcauchy_gen 29 halfgennorm_gen 29 halflogistic_gen 29 halfnorm_gen 29 hypsecant_gen 29 invgamma_gen 29 invgauss_gen 29 invweibull_gen 29 irwinhall_gen 29 jf_skew_t_gen 29 johnsonsb_gen 29 johnsonsu_gen 29 kappa3_gen 29 kappa4_gen 29 ksone_gen 29 kstwo_gen 29 kstwobign_gen 29 landau_gen 29 laplace_asymmetric_gen 29 laplace_gen 29 levy_gen 29 levy_l_gen 29 loggamma_gen 29 logistic_gen 29 loglaplace_gen 29 lognorm_gen 29 lomax_gen 29 maxwell_gen 29 mielke_gen 29 moyal_gen 29 nakagami_gen 29 ncf_gen 29 nct_gen 29 ncx2_gen 29 norm_gen 29 norminvgauss_gen 29 pareto_gen 29 pearson3_gen 29 powerlaw_gen 29 powerlognorm_gen 29 powernorm_gen 29 rayleigh_gen 29 rdist_gen 29 recipinvgauss_gen 29 reciprocal_gen 29 rel_breitwigner_gen 29 rice_gen 29 rv_histogram 29 semicircular_gen 29 skewcauchy_gen 29 skewnorm_gen 29 studentized_range_gen 29 t_gen 29 trapezoid_gen 29 triang_gen 29 truncexpon_gen 29 truncnorm_gen 29 truncpareto_gen 29 truncweibull_min_gen 29 tukeylambda_gen 29 uniform_gen 29 vonmises_gen 29 wald_gen 29 weibull_max_gen 29 weibull_min_gen 29 wrapcauchy_gen 29
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._crosstab CrosstabResult 70
scipy.stats._discrete_distns _nchypergeom_gen 29 _nchypergeom_gen._entropy 174 bernoulli_gen 29 bernoulli_gen._entropy 174 betabinom_gen 29 betabinom_gen._entropy 174 betanbinom_gen 29 betanbinom_gen._entropy 174 binom_gen 29 binom_gen._entropy 174 boltzmann_gen 29 boltzmann_gen._entropy 174 dlaplace_gen 29 dlaplace_gen._entropy 174 geom_gen 29 geom_gen._entropy 174 hypergeom_gen 29 hypergeom_gen._entropy 174 logser_gen 29 logser_gen._entropy 174 nbinom_gen 29 nbinom_gen._entropy 174 nchypergeom_fisher_gen 29 nchypergeom_fisher_gen._entropy 174 nchypergeom_wallenius_gen 29 nchypergeom_wallenius_gen._entropy 174 nhypergeom_gen 29 nhypergeom_gen._entropy 174 planck_gen 29 planck_gen._entropy 174 poisson_binom_gen 29 poisson_binom_gen._entropy 174 poisson_gen 29 poisson_gen._entropy 174 randint_gen 29 randint_gen._entropy 174 skellam_gen 29 skellam_gen._entropy 174 yulesimon_gen 29 yulesimon_gen._entropy 174 zipf_gen 29 zipf_gen._entropy 174 zipfian_gen 29 zipfian_gen._entropy 174
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._fit FitResult 0 GoodnessOfFitResult 68
scipy.stats._hypotests BarnardExactResult 0 BoschlooExactResult 0 CramerVonMisesResult 0 Epps_Singleton_2sampResult 68 SomersDResult 0 TukeyHSDResult 0
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 29
scipy.stats._mannwhitneyu MannwhitneyuResult 68 mannwhitneyu 174
scipy.stats._mgc MGCResult 70
scipy.stats._morestats AndersonResult 70 Anderson_ksampResult 70 AnsariResult 68 BartlettResult 68 FlignerResult 68 LeveneResult 68 Mean 68 MedianTestResult 70 ShapiroResult 68 Std_dev 68 Variance 68 WilcoxonResult 70
scipy.stats._mstats_basic BrunnerMunzelResult 68 DescribeResult 68 F_onewayResult 68 FriedmanchisquareResult 68 KruskalResult 68 KurtosistestResult 68 MannwhitneyuResult 68 ModeResult 68 NormaltestResult 68 PointbiserialrResult 68 SenSeasonalSlopesResult 70 SkewtestResult 68 Ttest_1sampResult 68 Ttest_indResult 68 Ttest_relResult 68
scipy.stats._multicomp DunnettResult 0
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._odds_ratio OddsRatioResult 0
scipy.stats._page_trend_test PageTrendTestResult 0
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._relative_risk RelativeRiskResult 0
scipy.stats._resampling BootstrapMethod 0 BootstrapResult 0 MonteCarloMethod 0 MonteCarloTestResult 0 PermutationMethod 0 PermutationTestResult 0 PowerResult 0
scipy.stats._sensitivity_analysis BootstrapSobolResult 0 SobolResult 0
scipy.stats._stats_mstats_common SiegelslopesResult 70 TheilslopesResult 70
scipy.stats._stats_py AlexanderGovernResult 0 BrunnerMunzelResult 68 ConfidenceInterval 68 CumfreqResult 68 DescribeResult 68 F_onewayResult 68 FriedmanchisquareResult 68 HistogramResult 68 KruskalResult 68 KstestResult 70 KurtosistestResult 68 LinregressResult 70 ModeResult 68 NormaltestResult 68 PearsonRResult 70 PearsonRResultBase 70 Power_divergenceResult 68 QuantileTestResult 0 RanksumsResult 68 RelfreqResult 68 SigmaclipResult 68 SignificanceResult 70 SkewtestResult 68 Ttest_indResult 68 f_oneway 174 gmean 174 hmean 174 iqr 174 kendalltau 174 ks_2samp 174 kurtosis 174 linregress 174 mode 174 pearsonr 174 rankdata 174 sem 174 skew 174 spearmanr 174 ttest_ind 174 wasserstein_distance 174 zscore 174
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0 LogRankResult 0
scipy.stats.contingency Chi2ContingencyResult 70
sentence_transformers.models.CNN CNN 59
sentence_transformers.models.Dense Dense 59
sentence_transformers.models.Dropout Dropout 59
sentence_transformers.models.LSTM LSTM 59
sentence_transformers.models.LayerNorm LayerNorm 59
sentence_transformers.models.Normalize Normalize 59
sentence_transformers.models.Pooling Pooling 59
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 59
sentence_transformers.training_args BatchSamplers 126 MultiDatasetBatchSamplers 126 SentenceTransformerTrainingArguments 2
shap._explanation Explanation 0 OpHistoryItem 0
signal Signals 126
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 79 CyExponentialLoss 79 CyHalfBinomialLoss 79 CyHalfGammaLoss 79 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 79 CyHalfSquaredError 79 CyHalfTweedieLoss 79 CyHalfTweedieLossIdentity 79 CyHuberLoss 79 CyLossFunction 79 CyPinballLoss 79 __pyx_unpickle_CyAbsoluteError 159 __pyx_unpickle_CyExponentialLoss 159 __pyx_unpickle_CyHalfBinomialLoss 159 __pyx_unpickle_CyHalfGammaLoss 159 __pyx_unpickle_CyHalfMultinomialLoss 160 __pyx_unpickle_CyHalfPoissonLoss 159 __pyx_unpickle_CyHalfSquaredError 159 __pyx_unpickle_CyHalfTweedieLoss 159 __pyx_unpickle_CyHalfTweedieLossIdentity 159 __pyx_unpickle_CyHuberLoss 159 __pyx_unpickle_CyPinballLoss 159
sklearn._loss.glm_distribution DistributionBoundary 68 ExponentialDispersionModel 38 GammaDistribution 38 InverseGaussianDistribution 38 NormalDistribution 38 PoissonDistribution 38 TweedieDistribution 38
sklearn._loss.link BaseLink 1 HalfLogitLink 1 IdentityLink 1 Interval 0 LogLink 1 LogitLink 1 MultinomialLogit 1
sklearn._loss.loss AbsoluteError 1 ArrayAPILossMixin 1 BaseLoss 1 ExponentialLoss 1 HalfBinomialLoss 1 HalfBinomialLossArrayAPI 1 HalfGammaLoss 1 HalfMultinomialLoss 1 HalfMultinomialLossArrayAPI 1 HalfPoissonLoss 1 HalfPoissonLossArrayAPI 1 HalfSquaredError 1 HalfTweedieLoss 1 HalfTweedieLossIdentity 1 HuberLoss 1 PinballLoss 1
sklearn.base BaseEstimator 39
sklearn.calibration CalibratedClassifierCV 39 _CalibratedClassifier 1 _SigmoidCalibration 39 _TemperatureScaling 39
sklearn.cluster._affinity_propagation AffinityPropagation 39
sklearn.cluster._agglomerative AgglomerativeClustering 39 FeatureAgglomeration 39
sklearn.cluster._bicluster SpectralBiclustering 39 SpectralCoclustering 39
sklearn.cluster._birch Birch 39 _CFNode 1 _CFSubcluster 1
sklearn.cluster._bisect_k_means BisectingKMeans 39 _BisectingTree 1
sklearn.cluster._dbscan DBSCAN 39
sklearn.cluster._hdbscan.hdbscan HDBSCAN 39
sklearn.cluster._kmeans KMeans 39 MiniBatchKMeans 39 _kmeans_single_lloyd 174
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
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 39 HistGradientBoostingClassifier._raw_predict 174 HistGradientBoostingRegressor 39 HistGradientBoostingRegressor._raw_predict 174
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
sklearn.feature_selection._mutual_info mutual_info_classif 174 mutual_info_regression 174
sklearn.feature_selection._rfe RFE 39 RFECV 39
sklearn.feature_selection._sequential SequentialFeatureSelector 39
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 39 SelectFdr 39 SelectFpr 39 SelectFwe 39 SelectKBest 39 SelectPercentile 39 chi2 174 f_classif 174 f_oneway 174 f_regression 174 r_regression 174
sklearn.feature_selection._variance_threshold VarianceThreshold 39
sklearn.frozen._frozen FrozenEstimator 39
sklearn.gaussian_process._gpc GaussianProcessClassifier 39 _BinaryGaussianProcessClassifierLaplace 39
sklearn.gaussian_process._gpr GaussianProcessRegressor 39
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 121 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 38
sklearn.impute._base MissingIndicator 39 SimpleImputer 39 _BaseImputer 39
sklearn.impute._iterative IterativeImputer 39 _ImputerTriplet 68
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
sklearn.linear_model._sgd_fast Classification 79 EpsilonInsensitive 79 Hinge 79 Huber 78 Log 78 LossFunction 78 ModifiedHuber 79 Regression 79 SquaredEpsilonInsensitive 79 SquaredHinge 79 SquaredLoss 78
sklearn.linear_model._stochastic_gradient SGDClassifier 39 SGDOneClassSVM 39 SGDRegressor 39
sklearn.linear_model._theil_sen TheilSenRegressor 39
sklearn.manifold._classical_mds ClassicalMDS 39
sklearn.manifold._isomap Isomap 39
sklearn.manifold._locally_linear LocallyLinearEmbedding 39
sklearn.manifold._mds MDS 39
sklearn.manifold._spectral_embedding SpectralEmbedding 39
sklearn.manifold._t_sne TSNE 39
sklearn.metrics._classification accuracy_score 174 balanced_accuracy_score 174 brier_score_loss 174 class_likelihood_ratios 174 classification_report 174 cohen_kappa_score 174 confusion_matrix 174 d2_brier_score 174 d2_log_loss_score 174 f1_score 174 fbeta_score 174 hamming_loss 174 hinge_loss 174 jaccard_score 174 log_loss 174 matthews_corrcoef 174 multilabel_confusion_matrix 174 precision_recall_fscore_support 174 precision_score 174 recall_score 174 zero_one_loss 174
sklearn.metrics._dist_metrics BrayCurtisDistance 36 BrayCurtisDistance32 37 BrayCurtisDistance64 37 CanberraDistance 36 CanberraDistance32 37 CanberraDistance64 37 ChebyshevDistance 36 ChebyshevDistance32 37 ChebyshevDistance64 37 DiceDistance 36 DiceDistance32 37 DiceDistance64 37 EuclideanDistance 36 EuclideanDistance32 37 EuclideanDistance64 37 HammingDistance 36 HammingDistance32 37 HammingDistance64 37 HaversineDistance 36 HaversineDistance32 37 HaversineDistance64 37 JaccardDistance 36 JaccardDistance32 37 JaccardDistance64 37 KulsinskiDistance 36 KulsinskiDistance32 37 KulsinskiDistance64 37 MahalanobisDistance 36 MahalanobisDistance32 37 MahalanobisDistance64 37 ManhattanDistance 36 ManhattanDistance32 37 ManhattanDistance64 37 MatchingDistance 36 MatchingDistance32 37 MatchingDistance64 37 MinkowskiDistance 36 MinkowskiDistance32 37 MinkowskiDistance64 37 RogersTanimotoDistance 36 RogersTanimotoDistance32 37 RogersTanimotoDistance64 37 RussellRaoDistance 36 RussellRaoDistance32 37 RussellRaoDistance64 37 SEuclideanDistance 36 SEuclideanDistance32 37 SEuclideanDistance64 37 SokalMichenerDistance 36 SokalMichenerDistance32 37 SokalMichenerDistance64 37 SokalSneathDistance 36 SokalSneathDistance32 37 SokalSneathDistance64 37 WMinkowskiDistance 36 newObj 137
sklearn.metrics._ranking auc 174 average_precision_score 174 confusion_matrix_at_thresholds 174 coverage_error 174 dcg_score 174 det_curve 174 label_ranking_average_precision_score 174 label_ranking_loss 174 metric_at_thresholds 174 ndcg_score 174 precision_recall_curve 174 roc_auc_score 174 roc_curve 174 top_k_accuracy_score 174
sklearn.metrics._regression d2_absolute_error_score 174 d2_pinball_score 174 d2_tweedie_score 174 explained_variance_score 174 max_error 174 mean_absolute_error 174 mean_absolute_percentage_error 174 mean_gamma_deviance 174 mean_pinball_loss 174 mean_poisson_deviance 174 mean_squared_error 174 mean_squared_log_error 174 mean_tweedie_deviance 174 median_absolute_error 174 r2_score 174 root_mean_squared_error 174 root_mean_squared_log_error 174
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 38 _ProbaScorer 38 _Scorer 1 _ThresholdScorer 38 _passthrough_scorer 174 check_scoring 174 negative_likelihood_ratio 174 positive_likelihood_ratio 174
sklearn.metrics.cluster._bicluster consensus_score 174
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 174 adjusted_rand_score 174 completeness_score 174 contingency_matrix 174 entropy 174 fowlkes_mallows_score 174 homogeneity_completeness_v_measure 174 homogeneity_score 174 mutual_info_score 174 normalized_mutual_info_score 174 pair_confusion_matrix 174 rand_score 174 v_measure_score 174
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 174 davies_bouldin_score 174 silhouette_samples 174 silhouette_score 174
sklearn.metrics.pairwise additive_chi2_kernel 174 check_paired_arrays 174 check_pairwise_arrays 174 chi2_kernel 174 cosine_distances 174 cosine_similarity 174 distance_metrics 174 euclidean_distances 174 haversine_distances 174 kernel_metrics 174 laplacian_kernel 174 linear_kernel 174 manhattan_distances 174 nan_euclidean_distances 174 paired_cosine_distances 174 paired_distances 174 paired_euclidean_distances 174 paired_manhattan_distances 174 pairwise_distances 174 pairwise_distances_argmin 174 pairwise_distances_argmin_min 174 pairwise_kernels 174 polynomial_kernel 174 rbf_kernel 174 sigmoid_kernel 174
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 39
sklearn.mixture._gaussian_mixture GaussianMixture 39
sklearn.model_selection._classification_threshold BaseThresholdClassifier 39 FixedThresholdClassifier 39 TunedThresholdClassifierCV 39
sklearn.model_selection._search GridSearchCV 39 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 39
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 39 HalvingRandomSearchCV 39 _refit_callable 174
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 39 OneVsRestClassifier 39 OutputCodeClassifier 39 _ConstantPredictor 39
sklearn.multioutput ClassifierChain 39 MultiOutputClassifier 39 MultiOutputRegressor 39 RegressorChain 39
sklearn.naive_bayes BernoulliNB 39 CategoricalNB 39 ComplementNB 39 GaussianNB 39 MultinomialNB 39
sklearn.neighbors._ball_tree BallTree 37 BallTree32 37 BallTree64 37 newObj 137
sklearn.neighbors._classification KNeighborsClassifier 39 RadiusNeighborsClassifier 39
sklearn.neighbors._graph KNeighborsTransformer 39 RadiusNeighborsTransformer 39
sklearn.neighbors._kd_tree KDTree 37 KDTree32 37 KDTree64 37 newObj 137
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
sklearn.preprocessing._data Binarizer 39 KernelCenterer 39 MaxAbsScaler 39 MinMaxScaler 39 Normalizer 39 PowerTransformer 39 QuantileTransformer 39 RobustScaler 39 StandardScaler 39 add_dummy_feature 174 binarize 174 maxabs_scale 174 minmax_scale 174 normalize 174 power_transform 174 quantile_transform 174 robust_scale 174 scale 174
sklearn.preprocessing._discretization KBinsDiscretizer 39
sklearn.preprocessing._encoders OneHotEncoder 39 OrdinalEncoder 39 _BaseEncoder 39
sklearn.preprocessing._function_transformer FunctionTransformer 39
sklearn.preprocessing._label LabelBinarizer 39 LabelEncoder 39 MultiLabelBinarizer 39 label_binarize 174
sklearn.preprocessing._polynomial PolynomialFeatures 39 SplineTransformer 39
sklearn.preprocessing._target_encoder TargetEncoder 39
sklearn.preprocessing.imputation Imputer 38
sklearn.random_projection GaussianRandomProjection 39 SparseRandomProjection 39
sklearn.semi_supervised._label_propagation LabelPropagation 39 LabelSpreading 39
sklearn.semi_supervised._self_training SelfTrainingClassifier 39
sklearn.svm._classes LinearSVC 39 LinearSVR 39 NuSVC 39 NuSVR 39 OneClassSVM 39 SVC 39 SVR 39
sklearn.tree._classes DecisionTreeClassifier 39 DecisionTreeRegressor 39 ExtraTreeClassifier 39 ExtraTreeRegressor 39
sklearn.tree._tree Tree 107
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 174
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
statistics NormalDist 20
statsmodels.base._penalties L2 0 L2Univariate 0 NonePenalty 0 Penalty 0 PseudoHuber 0 SCAD 0 SCADSmoothed 0
statsmodels.base.data FormulaicData 48 ModelData 48 PandasData 48 PatsyData 48
statsmodels.base.distributed_estimation DistributedResults 0
statsmodels.base.elastic_net RegularizedResults 0 RegularizedResultsWrapper 50
statsmodels.base.model GenericLikelihoodModel 0 GenericLikelihoodModelResults 0 LikelihoodModel 0 LikelihoodModelResults 0 LikelihoodResultsWrapper 50 Model 0 Results 0
statsmodels.base.wrapper ResultsWrapper 50
statsmodels.discrete.conditional_models ConditionalLogit 0 ConditionalMNLogit 0 ConditionalPoisson 0 ConditionalResults 0 ConditionalResultsWrapper 50 _ConditionalModel 0
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 50 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 50 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 50 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 174 ZeroInflatedGeneralizedPoisson._hessian_probit 174 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 50 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 174 ZeroInflatedNegativeBinomialP._hessian_probit 174 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 50 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 174 ZeroInflatedPoisson._hessian_probit 174 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 50 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 50 CountModel 0 CountResults 0 CountResultsWrapper 50 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 50 L1BinaryResults 0 L1BinaryResultsWrapper 50 L1CountResults 0 L1CountResultsWrapper 50 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 50 L1MultinomialResults 0 L1MultinomialResultsWrapper 50 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 50 L1PoissonResults 0 L1PoissonResultsWrapper 50 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 50 NegativeBinomial 49 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 50 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 50 OrderedResults 0 OrderedResultsWrapper 50 Poisson 0 PoissonResults 0 PoissonResultsWrapper 50 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 50 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 50 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 50 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 50 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 29 genpoisson_p_gen._entropy 174 truncatednegbin_gen 29 truncatednegbin_gen._entropy 174 truncatedpoisson_gen 29 truncatedpoisson_gen._entropy 174 zigeneralizedpoisson_gen 29 zigeneralizedpoisson_gen._entropy 174 zinegativebinomial_gen 29 zinegativebinomial_gen._entropy 174 zipoisson_gen 29 zipoisson_gen._entropy 174
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
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 174 _ets_smooth_add_mul 174 _ets_smooth_mul_add 174 _ets_smooth_mul_mul 174
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 174 ETSResults 0 ETSResultsWrapper 50 PredictionResultsWrapper 50
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 50
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 50
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 50
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 50
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 174 dCFASimulationSmoother 174 sCFASimulationSmoother 174 zCFASimulationSmoother 174
statsmodels.tsa.statespace._initialization cInitialization 108 dInitialization 108 sInitialization 108 zInitialization 108
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 108 dKalmanFilter 108 sKalmanFilter 108 zKalmanFilter 108
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 109 dKalmanSmoother 109 sKalmanSmoother 109 zKalmanSmoother 109
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 108 dStatespace 108 sStatespace 108 zStatespace 108
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 174 dSimulationSmoother 174 sSimulationSmoother 174 zSimulationSmoother 174
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
surprise.prediction_algorithms.predictions Prediction 68
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 110
timm.layers.activations GELU 59 GELUTanh 59 HardMish 59 HardSigmoid 59 HardSwish 59 Mish 59 PReLU 59 QuickGELU 59 Sigmoid 59 Swish 59 Tanh 59
timm.layers.activations_jit HardMishJit 59 HardSigmoidJit 59 HardSwishJit 59 MishJit 59 SwishJit 59
timm.layers.activations_me HardMishMe 59 HardSigmoidMe 59 HardSwishMe 59 MishMe 59 SwishMe 59
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 59 AdaptiveCatAvgMaxPool2d 59 FastAdaptiveAvgMaxPool 59 FastAdaptiveAvgPool 59 FastAdaptiveCatAvgMaxPool 59 FastAdaptiveMaxPool 59 SelectAdaptivePool2d 59
timm.layers.attention Attention 59 AttentionRope 59
timm.layers.attention2d Attention2d 59 MultiQueryAttention2d 59 MultiQueryAttentionV2 59
timm.layers.attention_pool AttentionPoolLatent 59 AttentionPoolPrr 59
timm.layers.attention_pool2d AttentionPool2d 59 RotAttentionPool2d 59
timm.layers.blur_pool BlurPool2d 59
timm.layers.bottleneck_attn BottleneckAttn 59 PosEmbedRel 59
timm.layers.cbam CbamModule 59 ChannelAttn 59 LightCbamModule 59 LightChannelAttn 59 LightSpatialAttn 59 SpatialAttn 59
timm.layers.classifier ClNormMlpClassifierHead 59 ClassifierHead 59 NormMlpClassifierHead 59
timm.layers.cond_conv2d CondConv2d 59
timm.layers.conv2d_same Conv2dSame 59 Conv2dSameExport 59
timm.layers.conv_bn_act ConvNormAct 59 ConvNormActAa 59
timm.layers.coord_attn CoordAttn 59 EfficientLocalAttn 59 SimpleCoordAttn 59 StripAttn 59
timm.layers.diff_attention DiffAttention 59
timm.layers.drop DropBlock2d 59 DropPath 59
timm.layers.eca CecaModule 59 EcaModule 59
timm.layers.evo_norm EvoNorm2dB0 59 EvoNorm2dB1 59 EvoNorm2dB2 59 EvoNorm2dS0 59 EvoNorm2dS0a 59 EvoNorm2dS1 59 EvoNorm2dS1a 59 EvoNorm2dS2 59 EvoNorm2dS2a 59
timm.layers.filter_response_norm FilterResponseNormAct2d 59 FilterResponseNormTlu2d 59
timm.layers.format Format 126
timm.layers.gather_excite GatherExcite 59
timm.layers.global_context GlobalContext 59
timm.layers.grn GlobalResponseNorm 59
timm.layers.halo_attn HaloAttn 59 PosEmbedRel 59
timm.layers.hybrid_embed HybridEmbed 59 HybridEmbedWithSize 59
timm.layers.inplace_abn InplaceAbn 59
timm.layers.lambda_layer LambdaLayer 59
timm.layers.layer_scale LayerScale 59 LayerScale2d 59
timm.layers.linear Linear 59
timm.layers.median_pool MedianPool2d 59
timm.layers.mixed_conv2d MixedConv2d 59
timm.layers.ml_decoder MLDecoder 59
timm.layers.mlp ConvMlp 59 GatedMlp 59 GlobalResponseNormMlp 59 GluMlp 59 Mlp 59 SwiGLU 59
timm.layers.non_local_attn BatNonLocalAttn 59 BilinearAttnTransform 59 NonLocalAttn 59
timm.layers.norm GroupNorm 59 GroupNorm1 59 LayerNorm 59 LayerNorm2d 59 LayerNorm2dFp32 59 LayerNormExp2d 59 LayerNormFp32 59 RmsNorm 59 RmsNorm2d 59 RmsNorm2dFp32 59 RmsNormFp32 59 SimpleNorm 59 SimpleNorm2d 59 SimpleNorm2dFp32 59 SimpleNormFp32 59
timm.layers.norm_act BatchNormAct2d 59 FrozenBatchNormAct2d 59 GroupNorm1Act 59 GroupNormAct 59 LayerNormAct 59 LayerNormAct2d 59 LayerNormAct2dFp32 59 LayerNormActFp32 59 RmsNormAct 59 RmsNormAct2d 59 RmsNormAct2dFp32 59 RmsNormActFp32 59 SyncBatchNormAct 59
timm.layers.other_pool LsePlus1d 59 LsePlus2d 59 SimPool1d 59 SimPool2d 59
timm.layers.patch_dropout PatchDropout 59 PatchDropoutWithIndices 59
timm.layers.patch_embed PatchEmbed 59 PatchEmbedInterpolator 59 PatchEmbedResamplerFixedOrigSize 59 PatchEmbedWithSize 59
timm.layers.pool2d_same AvgPool2dSame 59 MaxPool2dSame 59
timm.layers.pos_embed_rel RelPosBias 59 RelPosBiasTf 59 RelPosMlp 59
timm.layers.pos_embed_sincos FourierEmbed 59 RotaryEmbedding 59 RotaryEmbeddingCat 59 RotaryEmbeddingDinoV3 59 RotaryEmbeddingMRope 59 RotaryEmbeddingMixed 59 _RotaryEmbeddingBase 59
timm.layers.selective_kernel SelectiveKernel 59 SelectiveKernelAttn 59
timm.layers.separable_conv SeparableConv2d 59 SeparableConvNormAct 59
timm.layers.space_to_depth DepthToSpace 59 SpaceToDepth 59 SpaceToDepthModule 59
timm.layers.split_attn RadixSoftmax 59 SplitAttn 59
timm.layers.split_batchnorm SplitBatchNorm2d 59
timm.layers.squeeze_excite EffectiveSEModule 59 SEModule 59 SqueezeExciteCl 59
timm.layers.std_conv ScaledStdConv2d 59 ScaledStdConv2dSame 59 StdConv2d 59 StdConv2dSame 59
timm.layers.test_time_pool TestTimePoolHead 59
timm.models._efficientnet_blocks CondConvResidual 59 ConvBnAct 59 DepthwiseSeparableConv 59 EdgeResidual 59 InvertedResidual 59 MobileAttention 59 SqueezeExcite 59 UniversalInvertedResidual 59
timm.models._features FeatureDictNet 59 FeatureGetterNet 59 FeatureHookNet 59 FeatureListNet 59
timm.models._features_fx FeatureGraphNet 59 GraphExtractNet 59
timm.models.beit Attention 59 Beit 59 Block 59 RelativePositionBias 59
timm.models.byobnet BasicBlock 59 BottleneckBlock 59 ByobNet 59 DarkBlock 59 DownsampleAvg 59 EdgeBlock 59 MobileOneBlock 59 RepVggBlock 59 SelfAttnBlock 59 Stem 59
timm.models.cait Cait 59 ClassAttn 59 LayerScaleBlock 59 LayerScaleBlockClassAttn 59 TalkingHeadAttn 59
timm.models.coat CoaT 59 ConvPosEnc 59 ConvRelPosEnc 59 FactorAttnConvRelPosEnc 59 ParallelBlock 59 SerialBlock 59
timm.models.convit Block 59 ConVit 59 GPSA 59 MHSA 59
timm.models.convmixer ConvMixer 59 Residual 59
timm.models.convnext ConvNeXt 59 ConvNeXtBlock 59 ConvNeXtStage 59 Downsample 59
timm.models.cpubone CPUBone 59 CPUBoneBlock 59 ClsHead 59 ConvAttention 59 ConvLayer 59 FusedMBConv 59 LinearLayer 59 MBConv 59 ResidualBlock 59
timm.models.crossvit CrossAttention 59 CrossAttentionBlock 59 CrossVit 59 MultiScaleBlock 59 PatchEmbed 59
timm.models.csatv2 Block 59 CSATv2 59 Dct1d 59 Dct2d 59 Dct2dStats 59 LearnableDct2d 59 PosConv 59 SpatialAttention 59 SpatialTransformerBlock 59 TransformerBlock 59
timm.models.cspnet BottleneckBlock 59 CrossStage 59 CrossStage3 59 CspNet 59 DarkBlock 59 DarkStage 59 EdgeBlock 59
timm.models.cspnext CspNext 59 CspNextBlock 59 CspNextLayer 59 DepthwiseSeparableConv 59 SPPBottleneck 59
timm.models.davit ChannelAttention 59 ChannelAttentionV2 59 ChannelBlock 59 ConvPosEnc 59 DaVit 59 DaVitStage 59 Downsample 59 SpatialBlock 59 Stem 59 WindowAttention 59
timm.models.deepseek_vit DeepseekVitAligner 59 DeepseekVitBlock 59 DeepseekVitClassifier 59 DeepseekVitEncoder 59
timm.models.deit VisionTransformerDistilled 59
timm.models.densenet DenseBlock 59 DenseLayer 59 DenseNet 59 DenseTransition 59
timm.models.dla DLA 59 DlaBasic 59 DlaBottle2neck 59 DlaBottleneck 59 DlaRoot 59 DlaTree 59
timm.models.dpn BnAct 59 BnActConv2d 59 CatBnAct 59 DPN 59 DualPathBlock 59
timm.models.edgenext ConvBlock 59 CrossCovarianceAttn 59 EdgeNeXt 59 EdgeNeXtStage 59 PositionalEncodingFourier 59 SplitTransposeBlock 59
timm.models.efficientformer Attention 59 ConvMlpWithNorm 59 Downsample 59 EfficientFormer 59 EfficientFormerStage 59 Flat 59 LayerScale 59 LayerScale2d 59 MetaBlock1d 59 MetaBlock2d 59 Pooling 59 Stem4 59
timm.models.efficientformer_v2 Attention2d 59 Attention2dDownsample 59 ConvMlpWithNorm 59 ConvNorm 59 Downsample 59 EfficientFormerV2 59 EfficientFormerV2Block 59 EfficientFormerV2Stage 59 LayerScale2d 59 LocalGlobalQuery 59 Stem4 59
timm.models.efficientnet EfficientNet 59 EfficientNetFeatures 59
timm.models.efficientvim ConvLayer1d 59 ConvLayer2d 59 EfficientViM 59 EfficientViMBlock 59 EfficientViMDistilled 59 EfficientViMStage 59 FFN 59 HSMSSD 59 PatchMerging 59 Stem 59
timm.models.efficientvit_mit ClassifierHead 59 ConvBlock 59 ConvNormAct 59 DSConv 59 EfficientVit 59 EfficientVitBlock 59 EfficientVitLarge 59 EfficientVitLargeStage 59 EfficientVitStage 59 FusedMBConv 59 LiteMLA 59 MBConv 59 ResidualBlock 59 Stem 59
timm.models.efficientvit_msra CascadedGroupAttention 59 ConvMlp 59 ConvNorm 59 EfficientVitBlock 59 EfficientVitMsra 59 EfficientVitStage 59 LocalWindowAttention 59 NormLinear 59 PatchEmbedding 59 PatchMerging 59 ResidualDrop 59
timm.models.eva Eva 59 EvaAttention 59 EvaBlock 59 EvaBlockPostNorm 59
timm.models.fasternet Block 59 FasterNet 59 MLPBlock 59 Partial_conv3 59 PatchEmbed 59 PatchMerging 59
timm.models.fastvit Attention 59 AttentionBlock 59 ConvMlp 59 FastVit 59 FastVitStage 59 LayerScale2d 59 MobileOneBlock 59 PatchEmbed 59 RepConditionalPosEnc 59 RepMixer 59 RepMixerBlock 59 ReparamLargeKernelConv 59
timm.models.focalnet Downsample 59 FocalModulation 59 FocalNet 59 FocalNetBlock 59 FocalNetStage 59 LayerScale2d 59
timm.models.gcvit Downsample2d 59 FeatureBlock 59 GlobalContextVit 59 GlobalContextVitBlock 59 GlobalContextVitStage 59 LayerScale 59 MbConvBlock 59 Stem 59 WindowAttentionGlobal 59
timm.models.gemma4_vit Gemma4Attention 59 Gemma4Block 59 Gemma4ClippableLinear 59 Gemma4GatedMlp 59 Gemma4PatchEmbed 59 Gemma4RotaryEmbedding2D 59 Gemma4VisionPooler 59 Gemma4VitClassifier 59 Gemma4VitEncoder 59
timm.models.ghostnet GhostBottleneck 59 GhostBottleneckV3 59 GhostModule 59 GhostModuleV2 59 GhostModuleV3 59 GhostNet 59
timm.models.hgnet ClassifierHead 59 ConvBNAct 59 EseModule 59 HighPerfGpuBlock 59 HighPerfGpuNet 59 HighPerfGpuStage 59 LearnableAffineBlock 59 LightConvBNAct 59 StemV1 59 StemV2 59
timm.models.hiera Hiera 59 HieraBlock 59 MaskUnitAttention 59 PatchEmbed 59 Reroll 59 Unroll 59
timm.models.hieradet_sam2 HieraDet 59 HieraPatchEmbed 59 MultiScaleAttention 59 MultiScaleBlock 59
timm.models.hrnet HighResolutionModule 59 HighResolutionNet 59 HighResolutionNetFeatures 59 ModuleInterface 59 SequentialList 59
timm.models.iformer ConvBlock 59 ConvNorm 59 FFN 59 IFormer 59 NormLinear 59 RepCPE 59 RepVitClassifier 59 Residual 59 SHMA 59 SHMABlock 59 StageBlock 59 Stem 59
timm.models.inception_next ConvMlp 59 InceptionDWConv2d 59 MetaNeXt 59 MetaNeXtBlock 59 MetaNeXtStage 59 MlpClassifierHead 59
timm.models.inception_resnet_v2 Block17 59 Block35 59 Block8 59 InceptionResnetV2 59 Mixed_5b 59 Mixed_6a 59 Mixed_7a 59
timm.models.inception_v3 InceptionA 59 InceptionAux 59 InceptionB 59 InceptionC 59 InceptionD 59 InceptionE 59 InceptionV3 59
timm.models.inception_v4 InceptionA 59 InceptionB 59 InceptionC 59 InceptionV4 59 Mixed3a 59 Mixed4a 59 Mixed5a 59 ReductionA 59 ReductionB 59
timm.models.lcnetv2 LCNetV2 59 RepDepthwiseSeparable 59
timm.models.levit Attention 59 AttentionDownsample 59 ConvNorm 59 Downsample 59 Levit 59 LevitBlock 59 LevitDistilled 59 LevitDownsample 59 LevitMlp 59 LevitStage 59 LinearNorm 59 NormLinear 59 Stem16 59 Stem8 59
timm.models.lowformer ConvAttention 59 ConvLayer 59 FusedMBConv 59 LowFormer 59 LowFormerBlock 59 MBConv 59 ResidualBlock 59
timm.models.mambaout Downsample 59 DownsampleNormFirst 59 GatedConvBlock 59 MambaOut 59 MambaOutStage 59 MlpHead 59 Stem 59
timm.models.maxxvit Attention2d 59 AttentionCl 59 ConvNeXtBlock 59 Downsample2d 59 LayerScale 59 LayerScale2d 59 MaxxVit 59 MaxxVitBlock 59 MaxxVitStage 59 MbConvBlock 59 ParallelMaxxVitBlock 59 ParallelPartitionAttention 59 PartitionAttention2d 59 PartitionAttentionCl 59 Stem 59 TransformerBlock2d 59
timm.models.metaformer Attention 59 Downsampling 59 GroupNorm1NoBias 59 LayerNorm2dNoBias 59 LayerNormNoBias 59 MetaFormer 59 MetaFormerBlock 59 MetaFormerStage 59 MlpHead 59 Pooling 59 Scale 59 SepConv 59 SquaredReLU 59 StarReLU 59 Stem 59
timm.models.mlp_mixer Affine 59 MixerBlock 59 MlpMixer 59 ResBlock 59 SpatialGatingBlock 59 SpatialGatingUnit 59
timm.models.mobilenetv3 MobileNetV3 59 MobileNetV3Features 59
timm.models.mobilenetv5 MobileNetV5 59 MobileNetV5Encoder 59 MobileNetV5MultiScaleFusionAdapter 59
timm.models.mobilevit LinearSelfAttention 59 LinearTransformerBlock 59 MobileVitBlock 59 MobileVitV2Block 59
timm.models.mvitv2 MultiScaleAttention 59 MultiScaleAttentionPoolFirst 59 MultiScaleBlock 59 MultiScaleVit 59 MultiScaleVitStage 59 PatchEmbed 59
timm.models.naflexvit NaFlexEmbeds 59 NaFlexVit 59
timm.models.nasnet ActConvBn 59 BranchSeparables 59 CellStem0 59 CellStem1 59 FirstCell 59 NASNetALarge 59 NormalCell 59 ReductionCell0 59 ReductionCell1 59 SeparableConv2d 59
timm.models.nest Attention 59 ConvPool 59 Nest 59 NestLevel 59 TransformerLayer 59
timm.models.nextvit ConvAttention 59 ConvNormAct 59 EfficientAttention 59 NextConvBlock 59 NextStage 59 NextTransformerBlock 59 NextViT 59 PatchEmbed 59
timm.models.nfnet DownsampleAvg 59 GammaAct 59 NormFreeBlock 59 NormFreeNet 59
timm.models.pit ConvEmbedding 59 Pooling 59 PoolingVisionTransformer 59 SequentialTuple 59 Transformer 59
timm.models.pnasnet ActConvBn 59 BranchSeparables 59 Cell 59 CellBase 59 CellStem0 59 FactorizedReduction 59 PNASNet5Large 59 SeparableConv2d 59
timm.models.pvt_v2 Attention 59 Block 59 MlpWithDepthwiseConv 59 OverlapPatchEmbed 59 PyramidVisionTransformerStage 59 PyramidVisionTransformerV2 59
timm.models.qwen3_vit Qwen3VitClassifier 59 Qwen3VitEncoder 59 Qwen3VitPatchMerger 59
timm.models.rdnet Block 59 BlockESE 59 DenseBlock 59 DenseStage 59 RDNet 59
timm.models.regnet Bottleneck 59 PreBottleneck 59 RegNet 59 RegStage 59
timm.models.repghost RepGhostBottleneck 59 RepGhostModule 59 RepGhostNet 59
timm.models.repvit ConvNorm 59 NormLinear 59 RepVggDw 59 RepViTBlock 59 RepVit 59 RepVitClassifier 59 RepVitDownsample 59 RepVitMlp 59 RepVitStage 59 RepVitStem 59
timm.models.res2net Bottle2neck 59
timm.models.resnest ResNestBottleneck 59
timm.models.resnet BasicBlock 59 Bottleneck 59 ResNet 59
timm.models.resnetv2 Bottleneck 59 DownsampleAvg 59 DownsampleConv 59 PreActBasic 59 PreActBottleneck 59 ResNetStage 59 ResNetV2 59
timm.models.rexnet LinearBottleneck 59 RexNet 59
timm.models.selecsls SelecSls 59 SelecSlsBlock 59 SelectSeq 59 SequentialList 59
timm.models.senet Bottleneck 59 SEBottleneck 59 SEModule 59 SENet 59 SEResNeXtBottleneck 59 SEResNetBlock 59 SEResNetBottleneck 59
timm.models.sequencer Downsample2d 59 LSTM2d 59 RNN2dBase 59 RNNIdentity 59 Sequencer2d 59 Sequencer2dBlock 59 Sequencer2dStage 59 Shuffle 59
timm.models.shvit BasicBlock 59 Conv2dNorm 59 FFN 59 NormLinear 59 PatchMerging 59 Residual 59 SHSA 59 SHViT 59 StageBlock 59
timm.models.sknet SelectiveKernelBasic 59 SelectiveKernelBottleneck 59
timm.models.starnet Block 59 ConvBN 59 StarNet 59
timm.models.swiftformer Block 59 ConvEncoder 59 EfficientAdditiveAttention 59 Embedding 59 LayerScale2d 59 LocalRepresentation 59 Mlp 59 Stage 59 SwiftFormer 59
timm.models.swin_transformer PatchMerging 59 SwinTransformer 59 SwinTransformerBlock 59 SwinTransformerStage 59 WindowAttention 59
timm.models.swin_transformer_v2 PatchMerging 59 SwinTransformerV2 59 SwinTransformerV2Block 59 SwinTransformerV2Stage 59 WindowAttention 59
timm.models.swin_transformer_v2_cr PatchEmbed 59 PatchMerging 59 SwinTransformerV2Cr 59 SwinTransformerV2CrBlock 59 SwinTransformerV2CrStage 59 WindowMultiHeadAttention 59
timm.models.tiny_vit Attention 59 ConvLayer 59 ConvNorm 59 MBConv 59 NormMlp 59 PatchEmbed 59 PatchMerging 59 TinyVit 59 TinyVitBlock 59 TinyVitStage 59
timm.models.tnt Attention 59 Block 59 PixelEmbed 59 TNT 59
timm.models.tresnet BasicBlock 59 Bottleneck 59 TResNet 59
timm.models.twins Block 59 GlobalSubSampleAttn 59 LocallyGroupedAttn 59 PatchEmbed 59 PosConv 59 Twins 59
timm.models.vgg ConvMlp 59 VGG 59
timm.models.visformer Attention 59 Block 59 SpatialMlp 59 Visformer 59
timm.models.vision_transformer Attention 59 Block 59 DiffParallelScalingBlock 59 LayerScale 59 ParallelScalingBlock 59 ParallelThingsBlock 59 ResPostBlock 59 VisionTransformer 59
timm.models.vision_transformer_hybrid ConvStem 59 HybridEmbed 59 HybridEmbedWithSize 59
timm.models.vision_transformer_relpos LayerScale 59 RelPosAttention 59 RelPosBlock 59 ResPostRelPosBlock 59 VisionTransformerRelPos 59
timm.models.vision_transformer_sam Attention 59 Block 59 LayerScale 59 VisionTransformerSAM 59
timm.models.vitamin Downsample2d 59 GeGluMlp 59 MbConvLNBlock 59 MbConvStages 59 Stem 59 StridedConv 59
timm.models.volo Attention 59 ClassAttention 59 ClassBlock 59 Downsample 59 OutlookAttention 59 Outlooker 59 PatchEmbed 59 Transformer 59 VOLO 59
timm.models.vovnet OsaBlock 59 OsaStage 59 SequentialAppendList 59 VovNet 59
timm.models.xception Block 59 SeparableConv2d 59 Xception 59
timm.models.xception_aligned PreSeparableConv2d 59 PreXceptionModule 59 SeparableConv2d 59 XceptionAligned 59 XceptionModule 59
timm.models.xcit ClassAttentionBlock 59 ConvPatchEmbed 59 LPI 59 PositionalEncodingFourier 59 XCA 59 XCABlock 59 Xcit 59
tokenizers AddedToken 86 Encoding 89 Tokenizer 77
tokenizers.decoders BPEDecoder 89 ByteFallback 89 ByteLevel 89 CTC 89 DecodeStream 89 Decoder 89 Fuse 89 Metaspace 89 Replace 89 Sequence 102 Strip 89 WordPiece 89
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 89 Model 89 Unigram 89 WordLevel 89 WordPiece 89
tokenizers.normalizers BertNormalizer 89 ByteLevel 89 Lowercase 89 NFC 89 NFD 89 NFKC 89 NFKD 89 Nmt 89 Normalizer 89 Precompiled 89 Prepend 89 Replace 89 Sequence 102 Strip 89 StripAccents 89
tokenizers.pre_tokenizers BertPreTokenizer 89 ByteLevel 89 CharDelimiterSplit 81 Digits 89 FixedLength 89 Metaspace 89 PreTokenizer 89 Punctuation 89 Sequence 102 Split 81 UnicodeScripts 89 Whitespace 89 WhitespaceSplit 89
tokenizers.processors BertProcessing 81 ByteLevel 89 PostProcessor 89 RobertaProcessing 81 Sequence 102 TemplateProcessing 89
tokenizers.trainers BpeTrainer 89 ParityBpeTrainer 89 Trainer 89 UnigramTrainer 89 WordLevelTrainer 89 WordPieceTrainer 89
torch BFloat16Storage 174 BFloat16Tensor 174 BoolStorage 174 BoolTensor 174 ByteStorage 174 ByteTensor 174 CharStorage 174 CharTensor 174 ComplexDoubleStorage 174 ComplexFloatStorage 174 DoubleStorage 174 DoubleTensor 174 FloatStorage 174 FloatTensor 174 HalfStorage 174 HalfTensor 174 IntStorage 174 IntTensor 174 LongStorage 174 LongTensor 174 QInt32Storage 174 QInt8Storage 174 QUInt2x4Storage 174 QUInt4x2Storage 174 QUInt8Storage 174 ScriptObject 63 ShortStorage 174 ShortTensor 174 Size 119 Tensor 174 UntypedStorage 174 _mkldnn 174 abs 174 bfloat16 174 bit 174 bits16 174 bits1x8 174 bits2x4 174 bits4x2 174 bits8 174 bool 174 cdouble 174 cfloat 174 chalf 174 channels_last 174 channels_last_3d 174 complex128 174 complex32 174 complex64 174 contiguous_format 174 cos 174 device 115 double 174 exp 174 float 174 float16 174 float32 174 float4_e2m1fn_x2 174 float64 174 float8_e4m3fn 174 float8_e4m3fnuz 174 float8_e5m2 174 float8_e5m2fnuz 174 float8_e8m0fnu 174 half 174 int 174 int1 174 int16 174 int2 174 int3 174 int32 174 int4 174 int5 174 int6 174 int64 174 int7 174 int8 174 jagged 174 legacy_contiguous_format 174 log 174 long 174 per_channel_affine 174 per_channel_affine_float_qparams 174 per_channel_symmetric 174 per_tensor_affine 174 per_tensor_symmetric 174 preserve_format 174 qint32 174 qint8 174 quint2x4 174 quint4x2 174 quint8 174 relu 174 short 174 sigmoid 174 sin 174 softmax 174 sparse_bsc 174 sparse_bsr 174 sparse_coo 174 sparse_csc 174 sparse_csr 174 sqrt 174 square 174 strided 174 tanh 174 uint1 174 uint16 174 uint2 174 uint3 174 uint32 174 uint4 174 uint5 174 uint6 174 uint64 174 uint7 174 uint8 174
torch._C Generator 116 _VariableFunctionsClass 174 _VariableFunctionsClass.abs 174 _VariableFunctionsClass.add 174 _VariableFunctionsClass.batch_norm 174 _VariableFunctionsClass.cat 174 _VariableFunctionsClass.celu 174 _VariableFunctionsClass.clamp 174 _VariableFunctionsClass.cos 174 _VariableFunctionsClass.dropout 174 _VariableFunctionsClass.exp 174 _VariableFunctionsClass.group_norm 174 _VariableFunctionsClass.hardshrink 174 _VariableFunctionsClass.layer_norm 174 _VariableFunctionsClass.log 174 _VariableFunctionsClass.log_softmax 174 _VariableFunctionsClass.matmul 174 _VariableFunctionsClass.max 174 _VariableFunctionsClass.mean 174 _VariableFunctionsClass.min 174 _VariableFunctionsClass.mul 174 _VariableFunctionsClass.ones 174 _VariableFunctionsClass.prelu 174 _VariableFunctionsClass.relu 174 _VariableFunctionsClass.rrelu 174 _VariableFunctionsClass.rsqrt 174 _VariableFunctionsClass.selu 174 _VariableFunctionsClass.sigmoid 174 _VariableFunctionsClass.sin 174 _VariableFunctionsClass.softmax 174 _VariableFunctionsClass.sqrt 174 _VariableFunctionsClass.square 174 _VariableFunctionsClass.stack 174 _VariableFunctionsClass.sum 174 _VariableFunctionsClass.tanh 174 _VariableFunctionsClass.threshold 174 _VariableFunctionsClass.zeros 174
torch._C._fft fft_fftn 174
torch._C._nn avg_pool2d 174 avg_pool3d 174 gelu 174 hardshrink 174 linear 174 log_softmax 174 one_hot 174 scaled_dot_product_attention 174 softplus 174 softshrink 174
torch._tensor _rebuild_from_type 162 _rebuild_from_type_v2 162
torch._utils _rebuild_device_tensor_from_numpy 161 _rebuild_meta_tensor_no_storage 164 _rebuild_nested_tensor 165 _rebuild_parameter 166 _rebuild_parameter_with_state 167 _rebuild_qtensor 168 _rebuild_sparse_tensor 169 _rebuild_tensor 170 _rebuild_tensor_v2 171 _rebuild_tensor_v3 172 _rebuild_xla_tensor 161 torch.channels_last 174 torch.channels_last_3d 174 torch.contiguous_format 174 torch.preserve_format 174
torch.amp.grad_scaler GradScaler 1 OptState 126 _refresh_per_optimizer_state 140
torch.ao.nn.intrinsic.modules.fused BNReLU2d 60 BNReLU3d 60 ConvAdd2d 60 ConvAddReLU2d 60 ConvBn1d 60 ConvBn2d 60 ConvBn3d 60 ConvBnReLU1d 60 ConvBnReLU2d 60 ConvBnReLU3d 60 ConvReLU1d 60 ConvReLU2d 60 ConvReLU3d 60 LinearBn1d 60 LinearLeakyReLU 60 LinearReLU 60 LinearTanh 60 _FusedModule 60
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 59
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 59
torch.ao.nn.quantizable.modules.activation MultiheadAttention 60
torch.ao.nn.quantizable.modules.rnn LSTM 60 LSTMCell 60 _LSTMLayer 60 _LSTMSingleLayer 60
torch.ao.nn.quantized.dynamic.modules.linear Linear 59
torch.ao.nn.quantized.modules DeQuantize 59 Quantize 59
torch.ao.nn.quantized.modules.functional_modules FloatFunctional 60
torch.ao.nn.quantized.modules.linear Linear 59 LinearPackedParams 59
torch.cuda BFloat16Storage 174 BFloat16Tensor 174 BoolStorage 174 BoolTensor 174 ByteStorage 174 ByteTensor 174 CharStorage 174 CharTensor 174 ComplexDoubleStorage 174 ComplexFloatStorage 174 DoubleStorage 174 DoubleTensor 174 FloatStorage 174 FloatTensor 174 HalfStorage 174 HalfTensor 174 IntStorage 174 IntTensor 174 LongStorage 174 LongTensor 174 ShortStorage 174 ShortTensor 174
torch.cuda.amp.grad_scaler GradScaler 1 OptState 126 _refresh_per_optimizer_state 140
torch.distributed.checkpoint.filesystem _StorageInfo 66
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 51 StorageMeta 0 TensorProperties 64 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 126
torch.distributions.bernoulli Bernoulli 1
torch.distributions.beta Beta 1
torch.distributions.binomial Binomial 1
torch.distributions.categorical Categorical 1
torch.distributions.cauchy Cauchy 1
torch.distributions.chi2 Chi2 1
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
torch.distributions.relaxed_bernoulli RelaxedBernoulli 1
torch.distributions.relaxed_categorical RelaxedOneHotCategorical 1
torch.distributions.studentT StudentT 1
torch.distributions.transformed_distribution TransformedDistribution 1
torch.distributions.uniform Uniform 1
torch.distributions.von_mises VonMises 1
torch.distributions.weibull Weibull 1
torch.distributions.wishart Wishart 1
torch.jit._pickle build_boollist 157 build_doublelist 157 build_intlist 157 build_tensor_from_id 157 build_tensorlist 157 restore_type_tag 157
torch.nn.backends.thnn _get_thnn_function_backend 140
torch.nn.functional adaptive_avg_pool1d 174 adaptive_avg_pool2d 174 avg_pool1d 174 avg_pool2d 174 avg_pool3d 174 binary_cross_entropy 174 binary_cross_entropy_with_logits 174 celu 174 cosine_similarity 174 cross_entropy 174 dropout 174 elu 174 gelu 174 glu 174 hardsigmoid 174 hardswish 174 hardtanh 174 huber_loss 174 interpolate 174 kl_div 174 l1_loss 174 layer_norm 174 leaky_relu 174 linear 174 log_softmax 174 logsigmoid 174 max_pool1d 174 max_pool2d 174 max_pool3d 174 mish 174 mse_loss 174 nll_loss 174 normalize 174 pairwise_distance 174 prelu 174 relu 174 relu6 174 rrelu 174 selu 174 sigmoid 174 silu 174 smooth_l1_loss 174 softmax 174 softmin 174 softplus 174 softsign 174 tanh 174 tanhshrink 174
torch.nn.init constant_ 174 eye_ 174 kaiming_normal_ 174 kaiming_uniform_ 174 normal_ 174 ones_ 174 orthogonal_ 174 trunc_normal_ 174 uniform_ 174 xavier_normal_ 174 xavier_uniform_ 174 zeros_ 174
torch.nn.modules.activation CELU 60 ELU 60 GELU 60 GLU 60 Hardshrink 60 Hardsigmoid 60 Hardswish 60 Hardtanh 60 LeakyReLU 60 LogSigmoid 60 LogSoftmax 60 Mish 60 MultiheadAttention 60 PReLU 60 RReLU 60 ReLU 60 ReLU6 60 SELU 60 SiLU 60 Sigmoid 60 Softmax 60 Softmax2d 60 Softmin 60 Softplus 60 Softshrink 60 Softsign 60 Tanh 60 Tanhshrink 60 Threshold 60
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 60
torch.nn.modules.batchnorm BatchNorm1d 60 BatchNorm2d 60 BatchNorm3d 60 LazyBatchNorm1d 60 LazyBatchNorm1d._infer_parameters 174 LazyBatchNorm1d._lazy_load_hook 174 LazyBatchNorm2d 60 LazyBatchNorm2d._infer_parameters 174 LazyBatchNorm2d._lazy_load_hook 174 LazyBatchNorm3d 60 LazyBatchNorm3d._infer_parameters 174 LazyBatchNorm3d._lazy_load_hook 174 SyncBatchNorm 60
torch.nn.modules.channelshuffle ChannelShuffle 60
torch.nn.modules.container Container 60 ModuleDict 60 ModuleList 60 ParameterDict 60 ParameterList 60 Sequential 60
torch.nn.modules.conv Conv1d 60 Conv2d 60 Conv3d 60 ConvTranspose1d 60 ConvTranspose2d 60 ConvTranspose3d 60 LazyConv1d 60 LazyConv1d._infer_parameters 174 LazyConv1d._lazy_load_hook 174 LazyConv2d 60 LazyConv2d._infer_parameters 174 LazyConv2d._lazy_load_hook 174 LazyConv3d 60 LazyConv3d._infer_parameters 174 LazyConv3d._lazy_load_hook 174 LazyConvTranspose1d 60 LazyConvTranspose1d._infer_parameters 174 LazyConvTranspose1d._lazy_load_hook 174 LazyConvTranspose2d 60 LazyConvTranspose2d._infer_parameters 174 LazyConvTranspose2d._lazy_load_hook 174 LazyConvTranspose3d 60 LazyConvTranspose3d._infer_parameters 174 LazyConvTranspose3d._lazy_load_hook 174
torch.nn.modules.distance CosineSimilarity 60 PairwiseDistance 60
torch.nn.modules.dropout AlphaDropout 60 Dropout 60 Dropout1d 60 Dropout2d 60 Dropout3d 60 FeatureAlphaDropout 60
torch.nn.modules.flatten Flatten 60 Unflatten 60
torch.nn.modules.fold Fold 60 Unfold 60
torch.nn.modules.instancenorm InstanceNorm1d 60 InstanceNorm2d 60 InstanceNorm3d 60 LazyInstanceNorm1d 60 LazyInstanceNorm1d._infer_parameters 174 LazyInstanceNorm1d._lazy_load_hook 174 LazyInstanceNorm2d 60 LazyInstanceNorm2d._infer_parameters 174 LazyInstanceNorm2d._lazy_load_hook 174 LazyInstanceNorm3d 60 LazyInstanceNorm3d._infer_parameters 174 LazyInstanceNorm3d._lazy_load_hook 174
torch.nn.modules.linear Bilinear 60 Identity 60 LazyLinear 60 LazyLinear._infer_parameters 174 LazyLinear._lazy_load_hook 174 Linear 60 NonDynamicallyQuantizableLinear 60 _LinearWithBias 0
torch.nn.modules.loss BCELoss 60 BCEWithLogitsLoss 60 CTCLoss 60 CosineEmbeddingLoss 60 CrossEntropyLoss 60 GaussianNLLLoss 60 HingeEmbeddingLoss 60 HuberLoss 60 KLDivLoss 60 L1Loss 60 LinearCrossEntropyLoss 60 MSELoss 60 MarginRankingLoss 60 MultiLabelMarginLoss 60 MultiLabelSoftMarginLoss 60 MultiMarginLoss 60 NLLLoss 60 NLLLoss2d 60 PoissonNLLLoss 60 SmoothL1Loss 60 SoftMarginLoss 60 TripletMarginLoss 60 TripletMarginWithDistanceLoss 60
torch.nn.modules.module Module 60 _WrappedHook 56
torch.nn.modules.normalization CrossMapLRN2d 60 GroupNorm 60 LayerNorm 60 LocalResponseNorm 60 RMSNorm 60
torch.nn.modules.padding CircularPad1d 60 CircularPad2d 60 CircularPad3d 60 ConstantPad1d 60 ConstantPad2d 60 ConstantPad3d 60 ReflectionPad1d 60 ReflectionPad2d 60 ReflectionPad3d 60 ReplicationPad1d 60 ReplicationPad2d 60 ReplicationPad3d 60 ZeroPad1d 60 ZeroPad2d 60 ZeroPad3d 60
torch.nn.modules.pixelshuffle PixelShuffle 60 PixelUnshuffle 60
torch.nn.modules.pooling AdaptiveAvgPool1d 60 AdaptiveAvgPool2d 60 AdaptiveAvgPool3d 60 AdaptiveMaxPool1d 60 AdaptiveMaxPool2d 60 AdaptiveMaxPool3d 60 AvgPool1d 60 AvgPool2d 60 AvgPool3d 60 FractionalMaxPool2d 60 FractionalMaxPool3d 60 LPPool1d 60 LPPool2d 60 LPPool3d 60 MaxPool1d 60 MaxPool2d 60 MaxPool3d 60 MaxUnpool1d 60 MaxUnpool2d 60 MaxUnpool3d 60
torch.nn.modules.rnn GRU 65 GRUCell 60 LSTM 65 LSTMCell 60 RNN 65 RNNBase 65 RNNCell 60 RNNCellBase 60
torch.nn.modules.sparse Embedding 60 EmbeddingBag 60
torch.nn.modules.transformer Transformer 60 TransformerDecoder 60 TransformerDecoderLayer 60 TransformerEncoder 60 TransformerEncoderLayer 60
torch.nn.modules.upsampling Upsample 60 UpsamplingBilinear2d 60 UpsamplingNearest2d 60
torch.nn.parallel.data_parallel DataParallel 60
torch.nn.parameter Buffer 174 Parameter 174 UninitializedBuffer 79 UninitializedParameter 79
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 117
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 62 Muon 62
torch.optim._adafactor Adafactor 62
torch.optim._muon Muon 62
torch.optim.adadelta Adadelta 62
torch.optim.adagrad Adagrad 62
torch.optim.adam Adam 62
torch.optim.adamax Adamax 62
torch.optim.adamw AdamW 62
torch.optim.asgd ASGD 62
torch.optim.lbfgs LBFGS 62
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 174 CyclicLR._triangular2_scale_fn 174 CyclicLR._triangular_scale_fn 174 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 174 OneCycleLR._annealing_linear 174 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 62
torch.optim.optimizer Optimizer 62
torch.optim.radam RAdam 62
torch.optim.rmsprop RMSprop 62
torch.optim.rprop Rprop 62
torch.optim.sgd SGD 62
torch.optim.sparse_adam SparseAdam 62
torch.optim.swa_utils AveragedModel 60 SWALR 1 SWALR._cosine_anneal 174 SWALR._linear_anneal 174
torch.return_types aminmax 118 cummax 118 cummin 118 frexp 118 geqrf 118 histogram 118 histogramdd 118 kthvalue 118 linalg_cholesky_ex 118 linalg_eig 118 linalg_eigh 118 linalg_inv_ex 118 linalg_ldl_factor 118 linalg_ldl_factor_ex 118 linalg_lstsq 118 linalg_lu 118 linalg_lu_factor 118 linalg_lu_factor_ex 118 linalg_qr 118 linalg_slogdet 118 linalg_solve_ex 118 linalg_svd 118 lstsq 118 lu_unpack 118 max 118 median 118 min 118 mode 118 nanmedian 118 qr 118 slogdet 118 sort 118 svd 118 topk 118 triangular_solve 118 unpack_dual 118
torch.serialization _get_layout 135
torch.storage TypedStorage 174 UntypedStorage 174 _TypedStorage 174 _UntypedStorage 174 _load_from_bytes 163
torch.torch_version TorchVersion 112
torch.utils.data._utils.collate default_collate 174 default_convert 174
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ConcatDataset 1 Subset 1 TensorDataset 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 54
torch_geometric.data.data Data 53 DataEdgeAttr 0 DataTensorAttr 0
torch_geometric.data.feature_store TensorAttr 0
torch_geometric.data.graph_store EdgeAttr 0
torch_geometric.data.hetero_data HeteroData 53
torch_geometric.data.storage BaseStorage 53 EdgeStorage 53 GlobalStorage 53 NodeStorage 53
torchmetrics.aggregation BaseAggregator 57 CatMetric 57 MaxMetric 57 MeanMetric 57 MinMetric 57 RunningMean 57 RunningSum 57 SumMetric 57
torchmetrics.audio._deprecated _PermutationInvariantTraining 57 _ScaleInvariantSignalDistortionRatio 57 _ScaleInvariantSignalNoiseRatio 57 _SignalDistortionRatio 57 _SignalNoiseRatio 57
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 58
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 58
torchmetrics.audio.pesq PerceptualEvaluationSpeechQuality 57
torchmetrics.audio.pit PermutationInvariantTraining 57
torchmetrics.audio.sdr ScaleInvariantSignalDistortionRatio 57 SignalDistortionRatio 57 SourceAggregatedSignalDistortionRatio 57
torchmetrics.audio.snr ComplexScaleInvariantSignalNoiseRatio 57 ScaleInvariantSignalNoiseRatio 57 SignalNoiseRatio 57
torchmetrics.audio.srmr SpeechReverberationModulationEnergyRatio 57
torchmetrics.audio.stoi ShortTimeObjectiveIntelligibility 57
torchmetrics.classification.accuracy BinaryAccuracy 57 MulticlassAccuracy 57 MultilabelAccuracy 57
torchmetrics.classification.auroc BinaryAUROC 57 MulticlassAUROC 57 MultilabelAUROC 57
torchmetrics.classification.average_precision BinaryAveragePrecision 57 MulticlassAveragePrecision 57 MultilabelAveragePrecision 57
torchmetrics.classification.base _ClassificationTaskWrapper 57
torchmetrics.classification.calibration_error BinaryCalibrationError 57 MulticlassCalibrationError 57
torchmetrics.classification.cohen_kappa BinaryCohenKappa 57 MulticlassCohenKappa 57
torchmetrics.classification.confusion_matrix BinaryConfusionMatrix 57 MulticlassConfusionMatrix 57 MultilabelConfusionMatrix 57
torchmetrics.classification.eer BinaryEER 57 MulticlassEER 57 MultilabelEER 57
torchmetrics.classification.exact_match MulticlassExactMatch 57 MultilabelExactMatch 57
torchmetrics.classification.f_beta BinaryF1Score 57 BinaryFBetaScore 57 MulticlassF1Score 57 MulticlassFBetaScore 57 MultilabelF1Score 57 MultilabelFBetaScore 57
torchmetrics.classification.group_fairness BinaryFairness 57 BinaryGroupStatRates 57 _AbstractGroupStatScores 57
torchmetrics.classification.hamming BinaryHammingDistance 57 MulticlassHammingDistance 57 MultilabelHammingDistance 57
torchmetrics.classification.hinge BinaryHingeLoss 57 MulticlassHingeLoss 57
torchmetrics.classification.jaccard BinaryJaccardIndex 57 MulticlassJaccardIndex 57 MultilabelJaccardIndex 57
torchmetrics.classification.logauc BinaryLogAUC 57 MulticlassLogAUC 57 MultilabelLogAUC 57
torchmetrics.classification.matthews_corrcoef BinaryMatthewsCorrCoef 57 MulticlassMatthewsCorrCoef 57 MultilabelMatthewsCorrCoef 57
torchmetrics.classification.negative_predictive_value BinaryNegativePredictiveValue 57 MulticlassNegativePredictiveValue 57 MultilabelNegativePredictiveValue 57
torchmetrics.classification.precision_fixed_recall BinaryPrecisionAtFixedRecall 57 MulticlassPrecisionAtFixedRecall 57 MultilabelPrecisionAtFixedRecall 57
torchmetrics.classification.precision_recall BinaryPrecision 57 BinaryRecall 57 MulticlassPrecision 57 MulticlassRecall 57 MultilabelPrecision 57 MultilabelRecall 57
torchmetrics.classification.precision_recall_curve BinaryPrecisionRecallCurve 57 MulticlassPrecisionRecallCurve 57 MultilabelPrecisionRecallCurve 57
torchmetrics.classification.ranking MultilabelCoverageError 57 MultilabelRankingAveragePrecision 57 MultilabelRankingLoss 57
torchmetrics.classification.recall_fixed_precision BinaryRecallAtFixedPrecision 57 MulticlassRecallAtFixedPrecision 57 MultilabelRecallAtFixedPrecision 57
torchmetrics.classification.roc BinaryROC 57 MulticlassROC 57 MultilabelROC 57
torchmetrics.classification.sensitivity_specificity BinarySensitivityAtSpecificity 57 MulticlassSensitivityAtSpecificity 57 MultilabelSensitivityAtSpecificity 57
torchmetrics.classification.specificity BinarySpecificity 57 MulticlassSpecificity 57 MultilabelSpecificity 57
torchmetrics.classification.specificity_sensitivity BinarySpecificityAtSensitivity 57 MulticlassSpecificityAtSensitivity 57 MultilabelSpecificityAtSensitivity 57
torchmetrics.classification.stat_scores BinaryStatScores 57 MulticlassStatScores 57 MultilabelStatScores 57 _AbstractStatScores 57
torchmetrics.clustering.adjusted_mutual_info_score AdjustedMutualInfoScore 57
torchmetrics.clustering.adjusted_rand_score AdjustedRandScore 57
torchmetrics.clustering.calinski_harabasz_score CalinskiHarabaszScore 57
torchmetrics.clustering.cluster_accuracy ClusterAccuracy 57
torchmetrics.clustering.davies_bouldin_score DaviesBouldinScore 57
torchmetrics.clustering.dunn_index DunnIndex 57
torchmetrics.clustering.fowlkes_mallows_index FowlkesMallowsIndex 57
torchmetrics.clustering.homogeneity_completeness_v_measure CompletenessScore 57 HomogeneityScore 57 VMeasureScore 57
torchmetrics.clustering.mutual_info_score MutualInfoScore 57
torchmetrics.clustering.normalized_mutual_info_score NormalizedMutualInfoScore 57
torchmetrics.clustering.rand_score RandScore 57
torchmetrics.collections MetricCollection 59
torchmetrics.detection._deprecated _ModifiedPanopticQuality 57 _PanopticQuality 57
torchmetrics.detection._mean_ap MeanAveragePrecision 57
torchmetrics.detection.ciou CompleteIntersectionOverUnion 57
torchmetrics.detection.diou DistanceIntersectionOverUnion 57
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 57
torchmetrics.detection.iou IntersectionOverUnion 57
torchmetrics.detection.mean_ap MeanAveragePrecision 57
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 57 PanopticQuality 57
torchmetrics.functional.regression.kendall _MetricVariant 126
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 57 _MultiScaleStructuralSimilarityIndexMeasure 57 _PeakSignalNoiseRatio 57 _RelativeAverageSpectralError 57 _RootMeanSquaredErrorUsingSlidingWindow 57 _SpectralAngleMapper 57 _SpectralDistortionIndex 57 _StructuralSimilarityIndexMeasure 57 _TotalVariation 57 _UniversalImageQualityIndex 57
torchmetrics.image.arniqa ARNIQA 58
torchmetrics.image.d_lambda SpectralDistortionIndex 57
torchmetrics.image.d_s SpatialDistortionIndex 57
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 58
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 57
torchmetrics.image.fid FrechetInceptionDistance 58
torchmetrics.image.inception InceptionScore 58
torchmetrics.image.kid KernelInceptionDistance 58
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 58
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 58
torchmetrics.image.perceptual_path_length PerceptualPathLength 58
torchmetrics.image.psnr PeakSignalNoiseRatio 57
torchmetrics.image.psnrb PeakSignalNoiseRatioWithBlockedEffect 57
torchmetrics.image.qnr QualityWithNoReference 57
torchmetrics.image.rase RelativeAverageSpectralError 57
torchmetrics.image.rmse_sw RootMeanSquaredErrorUsingSlidingWindow 57
torchmetrics.image.sam SpectralAngleMapper 57
torchmetrics.image.scc SpatialCorrelationCoefficient 57
torchmetrics.image.ssim MultiScaleStructuralSimilarityIndexMeasure 57 StructuralSimilarityIndexMeasure 57
torchmetrics.image.tv TotalVariation 57
torchmetrics.image.uqi UniversalImageQualityIndex 57
torchmetrics.image.vif VisualInformationFidelity 57
torchmetrics.metric CompositionalMetric 57 Metric 57 jit_distributed_available 174
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 58
torchmetrics.multimodal.clip_score CLIPScore 58
torchmetrics.multimodal.lve LipVertexError 57
torchmetrics.nominal.cramers CramersV 57
torchmetrics.nominal.fleiss_kappa FleissKappa 57
torchmetrics.nominal.pearson PearsonsContingencyCoefficient 57
torchmetrics.nominal.theils_u TheilsU 57
torchmetrics.nominal.tschuprows TschuprowsT 57
torchmetrics.regression.concordance ConcordanceCorrCoef 57
torchmetrics.regression.cosine_similarity CosineSimilarity 57
torchmetrics.regression.crps ContinuousRankedProbabilityScore 57
torchmetrics.regression.csi CriticalSuccessIndex 57
torchmetrics.regression.explained_variance ExplainedVariance 57
torchmetrics.regression.js_divergence JensenShannonDivergence 57
torchmetrics.regression.kendall KendallRankCorrCoef 57
torchmetrics.regression.kl_divergence KLDivergence 57
torchmetrics.regression.log_cosh LogCoshError 57
torchmetrics.regression.log_mse MeanSquaredLogError 57
torchmetrics.regression.mae MeanAbsoluteError 57
torchmetrics.regression.mape MeanAbsolutePercentageError 57
torchmetrics.regression.minkowski MinkowskiDistance 57
torchmetrics.regression.mse MeanSquaredError 57
torchmetrics.regression.nrmse NormalizedRootMeanSquaredError 57
torchmetrics.regression.pearson PearsonCorrCoef 57
torchmetrics.regression.r2 R2Score 57
torchmetrics.regression.rse RelativeSquaredError 57
torchmetrics.regression.spearman SpearmanCorrCoef 57
torchmetrics.regression.symmetric_mape SymmetricMeanAbsolutePercentageError 57
torchmetrics.regression.tweedie_deviance TweedieDevianceScore 57
torchmetrics.regression.wmape WeightedMeanAbsolutePercentageError 57
torchmetrics.retrieval._deprecated _RetrievalFallOut 57 _RetrievalHitRate 57 _RetrievalMAP 57 _RetrievalMRR 57 _RetrievalNormalizedDCG 57 _RetrievalPrecision 57 _RetrievalPrecisionRecallCurve 57 _RetrievalRPrecision 57 _RetrievalRecall 57 _RetrievalRecallAtFixedPrecision 57
torchmetrics.retrieval.auroc RetrievalAUROC 57
torchmetrics.retrieval.average_precision RetrievalMAP 57
torchmetrics.retrieval.base RetrievalMetric 57
torchmetrics.retrieval.fall_out RetrievalFallOut 57
torchmetrics.retrieval.hit_rate RetrievalHitRate 57
torchmetrics.retrieval.ndcg RetrievalNormalizedDCG 57
torchmetrics.retrieval.precision RetrievalPrecision 57
torchmetrics.retrieval.precision_recall_curve RetrievalPrecisionRecallCurve 57 RetrievalRecallAtFixedPrecision 57
torchmetrics.retrieval.r_precision RetrievalRPrecision 57
torchmetrics.retrieval.recall RetrievalRecall 57
torchmetrics.retrieval.reciprocal_rank RetrievalMRR 57
torchmetrics.segmentation.dice DiceScore 57
torchmetrics.segmentation.generalized_dice GeneralizedDiceScore 57
torchmetrics.segmentation.hausdorff_distance HausdorffDistance 57
torchmetrics.segmentation.mean_iou MeanIoU 57
torchmetrics.shape.procrustes ProcrustesDisparity 57
torchmetrics.text._deprecated _BLEUScore 57 _CHRFScore 57 _CharErrorRate 57 _ExtendedEditDistance 57 _MatchErrorRate 57 _Perplexity 57 _SQuAD 57 _SacreBLEUScore 57 _TranslationEditRate 57 _WordErrorRate 57 _WordInfoLost 57 _WordInfoPreserved 57
torchmetrics.text.bert BERTScore 58
torchmetrics.text.bleu BLEUScore 57
torchmetrics.text.cer CharErrorRate 57
torchmetrics.text.chrf CHRFScore 57
torchmetrics.text.edit EditDistance 57
torchmetrics.text.eed ExtendedEditDistance 57
torchmetrics.text.infolm InfoLM 58
torchmetrics.text.mer MatchErrorRate 57
torchmetrics.text.perplexity Perplexity 57
torchmetrics.text.rouge ROUGEScore 58
torchmetrics.text.sacre_bleu SacreBLEUScore 57
torchmetrics.text.squad SQuAD 57
torchmetrics.text.ter TranslationEditRate 57
torchmetrics.text.wer WordErrorRate 57
torchmetrics.text.wil WordInfoLost 57
torchmetrics.text.wip WordInfoPreserved 57
torchmetrics.utilities.data dim_zero_cat 174 dim_zero_max 174 dim_zero_mean 174 dim_zero_min 174 dim_zero_sum 174
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 57
torchmetrics.wrappers.abstract WrapperMetric 57
torchmetrics.wrappers.bootstrapping BootStrapper 57
torchmetrics.wrappers.minmax MinMaxMetric 57
torchmetrics.wrappers.multioutput MultioutputWrapper 57
torchmetrics.wrappers.multitask MultitaskWrapper 57
torchmetrics.wrappers.running Running 57
torchmetrics.wrappers.transformations BinaryTargetTransformer 57 LambdaInputTransformer 57 MetricInputTransformer 57
torchvision.models._utils IntermediateLayerGetter 59
torchvision.models.alexnet AlexNet 59
torchvision.models.convnext CNBlock 59 ConvNeXt 59 LayerNorm2d 59
torchvision.models.densenet DenseNet 59 _DenseBlock 59 _DenseLayer 59 _Transition 59
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 59 DefaultBoxGenerator 59
torchvision.models.detection.backbone_utils BackboneWithFPN 59
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 59 FastRCNNPredictor 59 FasterRCNN 59 TwoMLPHead 59
torchvision.models.detection.fcos FCOS 59 FCOSClassificationHead 59 FCOSHead 59 FCOSRegressionHead 59
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 59
torchvision.models.detection.keypoint_rcnn KeypointRCNN 59 KeypointRCNNHeads 59 KeypointRCNNPredictor 59
torchvision.models.detection.mask_rcnn MaskRCNN 59 MaskRCNNHeads 59 MaskRCNNPredictor 59
torchvision.models.detection.retinanet RetinaNet 59 RetinaNetClassificationHead 59 RetinaNetHead 59 RetinaNetRegressionHead 59
torchvision.models.detection.roi_heads RoIHeads 59
torchvision.models.detection.rpn RPNHead 59 RegionProposalNetwork 59
torchvision.models.detection.ssd SSD 59 SSDClassificationHead 59 SSDFeatureExtractorVGG 59 SSDHead 59 SSDRegressionHead 59 SSDScoringHead 59
torchvision.models.detection.ssdlite SSDLiteClassificationHead 59 SSDLiteFeatureExtractorMobileNet 59 SSDLiteHead 59 SSDLiteRegressionHead 59
torchvision.models.detection.transform GeneralizedRCNNTransform 59
torchvision.models.efficientnet EfficientNet 59 FusedMBConv 59 MBConv 59
torchvision.models.googlenet BasicConv2d 59 GoogLeNet 59 Inception 59 InceptionAux 59
torchvision.models.inception BasicConv2d 59 Inception3 59 InceptionA 59 InceptionAux 59 InceptionB 59 InceptionC 59 InceptionD 59 InceptionE 59
torchvision.models.maxvit MBConv 59 MaxVit 59 MaxVitBlock 59 MaxVitLayer 59 PartitionAttentionLayer 59 RelativePositionalMultiHeadAttention 59 SwapAxes 59 WindowDepartition 59 WindowPartition 59
torchvision.models.mnasnet MNASNet 59 _InvertedResidual 59
torchvision.models.mobilenetv2 InvertedResidual 59 MobileNetV2 59
torchvision.models.mobilenetv3 InvertedResidual 59 MobileNetV3 59
torchvision.models.optical_flow.raft BottleneckBlock 59 ConvGRU 59 CorrBlock 59 FeatureEncoder 59 FlowHead 59 MaskPredictor 59 MotionEncoder 59 RAFT 59 RecurrentBlock 59 ResidualBlock 59 UpdateBlock 59
torchvision.models.quantization.googlenet QuantizableBasicConv2d 59 QuantizableGoogLeNet 59 QuantizableInception 59 QuantizableInceptionAux 59
torchvision.models.quantization.inception QuantizableBasicConv2d 59 QuantizableInception3 59 QuantizableInceptionA 59 QuantizableInceptionAux 59 QuantizableInceptionB 59 QuantizableInceptionC 59 QuantizableInceptionD 59 QuantizableInceptionE 59
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 59 QuantizableMobileNetV2 59
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 59 QuantizableMobileNetV3 59 QuantizableSqueezeExcitation 59
torchvision.models.quantization.resnet QuantizableBasicBlock 59 QuantizableBottleneck 59 QuantizableResNet 59
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 59 QuantizableShuffleNetV2 59
torchvision.models.regnet AnyStage 59 BottleneckTransform 59 RegNet 59 ResBottleneckBlock 59 SimpleStemIN 59
torchvision.models.resnet BasicBlock 59 Bottleneck 59 ResNet 59
torchvision.models.segmentation._utils _SimpleSegmentationModel 59
torchvision.models.segmentation.deeplabv3 ASPP 59 ASPPConv 59 ASPPPooling 59 DeepLabHead 59 DeepLabV3 59
torchvision.models.segmentation.fcn FCN 59 FCNHead 59
torchvision.models.segmentation.lraspp LRASPP 59 LRASPPHead 59
torchvision.models.shufflenetv2 InvertedResidual 59 ShuffleNetV2 59
torchvision.models.squeezenet Fire 59 SqueezeNet 59
torchvision.models.swin_transformer PatchMerging 59 PatchMergingV2 59 ShiftedWindowAttention 59 ShiftedWindowAttentionV2 59 SwinTransformer 59 SwinTransformerBlock 59 SwinTransformerBlockV2 59
torchvision.models.vgg VGG 59
torchvision.models.video.mvit MViT 59 MultiscaleAttention 59 MultiscaleBlock 59 Pool 59 PositionalEncoding 59
torchvision.models.video.resnet BasicBlock 59 BasicStem 59 Bottleneck 59 Conv2Plus1D 59 Conv3DNoTemporal 59 Conv3DSimple 59 R2Plus1dStem 59 VideoResNet 59
torchvision.models.video.s3d S3D 59 SepInceptionBlock3D 59 TemporalSeparableConv 59
torchvision.models.video.swin_transformer PatchEmbed3d 59 ShiftedWindowAttention3d 59 SwinTransformer3d 59
torchvision.models.vision_transformer Encoder 59 EncoderBlock 59 MLPBlock 59 VisionTransformer 59
torchvision.ops.boxes box_iou 174
torchvision.ops.deform_conv DeformConv2d 59
torchvision.ops.drop_block DropBlock2d 59 DropBlock3d 59
torchvision.ops.feature_pyramid_network ExtraFPNBlock 59 FeaturePyramidNetwork 59 LastLevelMaxPool 59 LastLevelP6P7 59
torchvision.ops.misc Conv2dNormActivation 59 Conv3dNormActivation 59 ConvNormActivation 59 FrozenBatchNorm2d 59 MLP 59 Permute 59 SqueezeExcitation 59
torchvision.ops.poolers MultiScaleRoIAlign 59
torchvision.ops.ps_roi_align PSRoIAlign 59
torchvision.ops.ps_roi_pool PSRoIPool 59
torchvision.ops.roi_align RoIAlign 59
torchvision.ops.roi_pool RoIPool 59
torchvision.ops.stochastic_depth StochasticDepth 59
torchvision.transforms.autoaugment AugMix 59 AutoAugment 59 AutoAugmentPolicy 126 RandAugment 59 TrivialAugmentWide 59
torchvision.transforms.functional InterpolationMode 126
torchvision.transforms.transforms CenterCrop 59 ColorJitter 59 Compose 0 ConvertImageDtype 59 ElasticTransform 59 FiveCrop 59 GaussianBlur 59 Grayscale 59 LinearTransformation 59 Normalize 59 PILToTensor 0 Pad 59 RandomAdjustSharpness 59 RandomAffine 59 RandomApply 59 RandomAutocontrast 59 RandomChoice 0 RandomCrop 59 RandomEqualize 59 RandomErasing 59 RandomGrayscale 59 RandomHorizontalFlip 59 RandomInvert 59 RandomOrder 0 RandomPerspective 59 RandomPosterize 59 RandomResizedCrop 59 RandomRotation 59 RandomSolarize 59 RandomTransforms 0 RandomVerticalFlip 59 Resize 59 TenCrop 59 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 59 JPEG 59 MixUp 59 RandomErasing 59
torchvision.transforms.v2._auto_augment AugMix 59 AutoAugment 59 RandAugment 59 TrivialAugmentWide 59
torchvision.transforms.v2._color ColorJitter 59 Grayscale 59 RGB 59 RandomAdjustSharpness 59 RandomAutocontrast 59 RandomChannelPermutation 59 RandomEqualize 59 RandomGrayscale 59 RandomInvert 59 RandomPhotometricDistort 59 RandomPosterize 59 RandomSolarize 59
torchvision.transforms.v2._container Compose 59 RandomApply 59 RandomChoice 59 RandomOrder 59
torchvision.transforms.v2._deprecated ToTensor 59
torchvision.transforms.v2._geometry CenterCrop 59 ElasticTransform 59 FiveCrop 59 Pad 59 RandomAffine 59 RandomCrop 59 RandomHorizontalFlip 59 RandomIoUCrop 59 RandomPerspective 59 RandomResize 59 RandomResizedCrop 59 RandomRotation 59 RandomShortestSize 59 RandomVerticalFlip 59 RandomZoomOut 59 Resize 59 ScaleJitter 59 TenCrop 59
torchvision.transforms.v2._meta ClampBoundingBoxes 59 ClampKeyPoints 59 ConvertBoundingBoxFormat 59 SetClampingMode 59
torchvision.transforms.v2._misc ConvertImageDtype 59 GaussianBlur 59 GaussianNoise 59 Identity 59 LinearTransformation 59 Normalize 59 SanitizeBoundingBoxes 59 SanitizeKeyPoints 59 ToDtype 59
torchvision.transforms.v2._temporal UniformTemporalSubsample 59
torchvision.transforms.v2._transform Transform 59
torchvision.transforms.v2._type_conversion PILToTensor 59 ToImage 59 ToPILImage 59 ToPureTensor 59
torchvision.transforms.v2._utils _find_labels_default_heuristic 174
transformers.activations AccurateGELUActivation 59 ClippedGELUActivation 59 FastGELUActivation 59 GELUActivation 59 GELUTanh 59 LaplaceActivation 59 LinearActivation 59 MishActivation 59 NewGELUActivation 59 PytorchGELUTanh 59 QuickGELUActivation 59 ReLUSquaredActivation 59 SiLUActivation 59 SqrtSoftplusActivation 59 XIELUActivation 59 _gelu_python 174 _silu_python 174 gelu_fast 174 gelu_new 174 linear_act 174 mish 174 swish 174
transformers.backbone_utils BackboneType 126
transformers.configuration_utils PreTrainedConfig 15 PretrainedConfig 15
transformers.debug_utils DebugOption 126
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.generation.configuration_utils GenerationConfig 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 59 DecoderLayer 59 EncoderLayer 59 LearnedPositionalEmbedding 59 SelfAttention 59 SinusoidalPositionalEmbedding 59
transformers.modeling_bert mish 174
transformers.modeling_gpt2 Attention 59 Block 59 MLP 59
transformers.modeling_layers GradientCheckpointingLayer 59 MtpLayer 59 MtpModel 59
transformers.modeling_prophetnet ProhpetNetFeedForward 59 ProhpetNetPositionalEmbeddings 59 ProphetNetNgramProphetNetSelfAttention 59 ProphetNetSelfAttention 59
transformers.modeling_t5 T5DenseReluDense 59
transformers.modeling_utils Conv1D 59 Identity 59 PoolerAnswerClass 59 PoolerEndLogits 59 PoolerStartLogits 59 PreTrainedAudioTokenizerBase 59 PreTrainedModel 59 SQuADHead 59 SequenceSummary 59
transformers.models.albert.configuration_albert AlbertConfig 15
transformers.models.albert.modeling_albert AlbertAttention 59 AlbertEmbeddings 59 AlbertForMaskedLM 59 AlbertForMultipleChoice 59 AlbertForPreTraining 59 AlbertForQuestionAnswering 59 AlbertForSequenceClassification 59 AlbertForTokenClassification 59 AlbertLayer 59 AlbertLayerGroup 59 AlbertMLMHead 59 AlbertModel 59 AlbertPreTrainedModel 59 AlbertSOPHead 59 AlbertSdpaAttention 59 AlbertTransformer 59
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 17
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 15
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 59 ASTEmbeddings 59 ASTEncoder 59 ASTForAudioClassification 59 ASTIntermediate 59 ASTLayer 59 ASTMLP 59 ASTMLPHead 59 ASTModel 59 ASTOutput 59 ASTPatchEmbeddings 59 ASTPreTrainedModel 59 ASTSdpaAttention 59 ASTSdpaSelfAttention 59 ASTSelfAttention 59 ASTSelfOutput 59
transformers.models.bart.configuration_bart BartConfig 15
transformers.models.bart.modeling_bart BartAttention 59 BartClassificationHead 59 BartDecoder 59 BartDecoderLayer 59 BartDecoderWrapper 59 BartEncoder 59 BartEncoderLayer 59 BartFlashAttention2 59 BartForCausalLM 59 BartForConditionalGeneration 59 BartForQuestionAnswering 59 BartForSequenceClassification 59 BartLearnedPositionalEmbedding 59 BartModel 59 BartPreTrainedModel 59 BartPretrainedModel 59 BartScaledWordEmbedding 59 BartSdpaAttention 59 PretrainedBartModel 59
transformers.models.bart.tokenization_bart BartTokenizer 17
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 17
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 17
transformers.models.beit.configuration_beit BeitConfig 15
transformers.models.beit.modeling_beit BeitAttention 59 BeitBackbone 59 BeitConvLayer 59 BeitConvModule 59 BeitDropPath 59 BeitEmbeddings 59 BeitEncoder 59 BeitFCNHead 59 BeitFPNNeck 59 BeitFPNUpBlock 59 BeitForImageClassification 59 BeitForMaskedImageModeling 59 BeitForSemanticSegmentation 59 BeitIntermediate 59 BeitLayer 59 BeitMLP 59 BeitModel 59 BeitOutput 59 BeitPatchEmbeddings 59 BeitPooler 59 BeitPreTrainedModel 59 BeitPyramidPoolingBlock 59 BeitPyramidPoolingModule 59 BeitRelativePositionBias 59 BeitSdpaSelfAttention 59 BeitSelfAttention 59 BeitSelfOutput 59 BeitUperHead 59
transformers.models.bert.configuration_bert BertConfig 15
transformers.models.bert.modeling_bert BertAttention 59 BertCrossAttention 59 BertEmbeddings 59 BertEncoder 59 BertForMaskedLM 59 BertForMultipleChoice 59 BertForNextSentencePrediction 59 BertForPreTraining 59 BertForQuestionAnswering 59 BertForSequenceClassification 59 BertForTokenClassification 59 BertIntermediate 59 BertLMHeadModel 59 BertLMPredictionHead 59 BertLayer 59 BertModel 59 BertOnlyMLMHead 59 BertOnlyNSPHead 59 BertOutput 59 BertPooler 59 BertPreTrainedModel 59 BertPreTrainingHeads 59 BertPredictionHeadTransform 59 BertSdpaSelfAttention 59 BertSelfAttention 59 BertSelfOutput 59
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 17 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 17
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 15
transformers.models.bert_generation.modeling_bert_generation BertEncoder 59 BertGenerationAttention 59 BertGenerationCrossAttention 59 BertGenerationDecoder 59 BertGenerationEmbeddings 59 BertGenerationEncoder 59 BertGenerationIntermediate 59 BertGenerationLayer 59 BertGenerationOnlyLMHead 59 BertGenerationOutput 59 BertGenerationPreTrainedModel 59 BertGenerationSelfAttention 59 BertGenerationSelfOutput 59
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 17
transformers.models.big_bird.configuration_big_bird BigBirdConfig 15
transformers.models.big_bird.modeling_big_bird BigBirdAttention 59 BigBirdBlockSparseAttention 59 BigBirdClassificationHead 59 BigBirdEmbeddings 59 BigBirdEncoder 59 BigBirdForCausalLM 59 BigBirdForMaskedLM 59 BigBirdForMultipleChoice 59 BigBirdForPreTraining 59 BigBirdForQuestionAnswering 59 BigBirdForQuestionAnsweringHead 59 BigBirdForSequenceClassification 59 BigBirdForTokenClassification 59 BigBirdIntermediate 59 BigBirdLMPredictionHead 59 BigBirdLayer 59 BigBirdModel 59 BigBirdOnlyMLMHead 59 BigBirdOnlyNSPHead 59 BigBirdOutput 59 BigBirdPreTrainedModel 59 BigBirdPreTrainingHeads 59 BigBirdPredictionHeadTransform 59 BigBirdSelfAttention 59 BigBirdSelfOutput 59
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 17
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 15
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 59 BigBirdPegasusClassificationHead 59 BigBirdPegasusDecoder 59 BigBirdPegasusDecoderAttention 59 BigBirdPegasusDecoderLayer 59 BigBirdPegasusDecoderWrapper 59 BigBirdPegasusEncoder 59 BigBirdPegasusEncoderAttention 59 BigBirdPegasusEncoderLayer 59 BigBirdPegasusForCausalLM 59 BigBirdPegasusForConditionalGeneration 59 BigBirdPegasusForQuestionAnswering 59 BigBirdPegasusForSequenceClassification 59 BigBirdPegasusLearnedPositionalEmbedding 59 BigBirdPegasusModel 59 BigBirdPegasusPreTrainedModel 59 BigBirdPegasusScaledWordEmbedding 59 BigBirdPegasusSelfAttention 59
transformers.models.biogpt.configuration_biogpt BioGptConfig 15
transformers.models.biogpt.modeling_biogpt BioGptAttention 59 BioGptDecoderLayer 59 BioGptForCausalLM 59 BioGptForSequenceClassification 59 BioGptForTokenClassification 59 BioGptLearnedPositionalEmbedding 59 BioGptModel 59 BioGptPreTrainedModel 59 BioGptScaledWordEmbedding 59 BioGptSdpaAttention 59
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 15
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 59 BlenderbotDecoder 59 BlenderbotDecoderLayer 59 BlenderbotDecoderWrapper 59 BlenderbotEncoder 59 BlenderbotEncoderLayer 59 BlenderbotForCausalLM 59 BlenderbotForConditionalGeneration 59 BlenderbotLearnedPositionalEmbedding 59 BlenderbotModel 59 BlenderbotPreTrainedModel 59 BlenderbotScaledWordEmbedding 59
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 17
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 17
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 15
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 59 BlenderbotSmallDecoder 59 BlenderbotSmallDecoderLayer 59 BlenderbotSmallDecoderWrapper 59 BlenderbotSmallEncoder 59 BlenderbotSmallEncoderLayer 59 BlenderbotSmallForCausalLM 59 BlenderbotSmallForConditionalGeneration 59 BlenderbotSmallLearnedPositionalEmbedding 59 BlenderbotSmallModel 59 BlenderbotSmallPreTrainedModel 59
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 17
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 17
transformers.models.blip.configuration_blip BlipConfig 15 BlipTextConfig 15 BlipVisionConfig 15
transformers.models.blip.modeling_blip BlipAttention 59 BlipEncoder 59 BlipEncoderLayer 59 BlipForConditionalGeneration 59 BlipForImageTextRetrieval 59 BlipForQuestionAnswering 59 BlipMLP 59 BlipModel 59 BlipPreTrainedModel 59 BlipTextEmbeddings 59 BlipVisionEmbeddings 59 BlipVisionModel 59
transformers.models.blip.modeling_blip_text BlipTextAttention 59 BlipTextEmbeddings 59 BlipTextEncoder 59 BlipTextIntermediate 59 BlipTextLMHeadModel 59 BlipTextLMPredictionHead 59 BlipTextLayer 59 BlipTextModel 59 BlipTextOnlyMLMHead 59 BlipTextOutput 59 BlipTextPooler 59 BlipTextPreTrainedModel 59 BlipTextPredictionHeadTransform 59 BlipTextSelfAttention 59 BlipTextSelfOutput 59
transformers.models.bloom.configuration_bloom BloomConfig 15
transformers.models.bloom.modeling_bloom BloomAttention 59 BloomBlock 59 BloomForCausalLM 59 BloomForQuestionAnswering 59 BloomForSequenceClassification 59 BloomForTokenClassification 59 BloomGelu 59 BloomMLP 59 BloomModel 59 BloomPreTrainedModel 59
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 17
transformers.models.camembert.configuration_camembert CamembertConfig 15
transformers.models.camembert.modeling_camembert CamembertAttention 59 CamembertClassificationHead 59 CamembertCrossAttention 59 CamembertEmbeddings 59 CamembertEncoder 59 CamembertForCausalLM 59 CamembertForMaskedLM 59 CamembertForMultipleChoice 59 CamembertForQuestionAnswering 59 CamembertForSequenceClassification 59 CamembertForTokenClassification 59 CamembertIntermediate 59 CamembertLMHead 59 CamembertLayer 59 CamembertModel 59 CamembertOutput 59 CamembertPooler 59 CamembertPreTrainedModel 59 CamembertSdpaSelfAttention 59 CamembertSelfAttention 59 CamembertSelfOutput 59
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 17
transformers.models.canine.configuration_canine CanineConfig 15
transformers.models.canine.modeling_canine CanineAttention 59 CanineEmbeddings 59 CanineEncoder 59 CanineForMultipleChoice 59 CanineForQuestionAnswering 59 CanineForSequenceClassification 59 CanineForTokenClassification 59 CanineIntermediate 59 CanineLMPredictionHead 59 CanineLayer 59 CanineModel 59 CanineOnlyMLMHead 59 CanineOutput 59 CaninePooler 59 CaninePreTrainedModel 59 CaninePredictionHeadTransform 59 CanineSelfAttention 59 CanineSelfOutput 59 CharactersToMolecules 59 ConvProjection 59
transformers.models.canine.tokenization_canine CanineTokenizer 17
transformers.models.clip.configuration_clip CLIPConfig 15 CLIPTextConfig 15 CLIPVisionConfig 15
transformers.models.clip.modeling_clip CLIPAttention 59 CLIPEncoder 59 CLIPEncoderLayer 59 CLIPFlashAttention2 59 CLIPForImageClassification 59 CLIPMLP 59 CLIPModel 59 CLIPPreTrainedModel 59 CLIPSdpaAttention 59 CLIPTextEmbeddings 59 CLIPTextModel 59 CLIPTextModelWithProjection 59 CLIPTextTransformer 59 CLIPVisionEmbeddings 59 CLIPVisionModel 59 CLIPVisionModelWithProjection 59 CLIPVisionTransformer 59
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 17
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 17
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 15 CLIPSegTextConfig 15 CLIPSegVisionConfig 15
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 59 CLIPSegDecoder 59 CLIPSegDecoderLayer 59 CLIPSegEncoder 59 CLIPSegEncoderLayer 59 CLIPSegForImageSegmentation 59 CLIPSegMLP 59 CLIPSegModel 59 CLIPSegPreTrainedModel 59 CLIPSegTextEmbeddings 59 CLIPSegTextModel 59 CLIPSegTextTransformer 59 CLIPSegVisionEmbeddings 59 CLIPSegVisionModel 59 CLIPSegVisionTransformer 59
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 17
transformers.models.codegen.configuration_codegen CodeGenConfig 15
transformers.models.codegen.modeling_codegen CodeGenAttention 59 CodeGenBlock 59 CodeGenForCausalLM 59 CodeGenMLP 59 CodeGenModel 59 CodeGenPreTrainedModel 59 CodeGenRotaryEmbedding 59
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 17
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 17
transformers.models.cohere.configuration_cohere CohereConfig 15
transformers.models.cohere.modeling_cohere CohereAttention 59 CohereDecoderLayer 59 CohereFlashAttention2 59 CohereForCausalLM 59 CohereLayerNorm 59 CohereMLP 59 CohereModel 59 CoherePreTrainedModel 59 CohereRotaryEmbedding 59 CohereSdpaAttention 59
transformers.models.cohere.tokenization_cohere CohereTokenizer 17
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 17
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 15
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 59 ConditionalDetrClassificationHead 59 ConditionalDetrConvBlock 59 ConditionalDetrConvEncoder 59 ConditionalDetrConvModel 59 ConditionalDetrDecoder 59 ConditionalDetrDecoderCrossAttention 59 ConditionalDetrDecoderLayer 59 ConditionalDetrDecoderSelfAttention 59 ConditionalDetrEncoder 59 ConditionalDetrEncoderLayer 59 ConditionalDetrFPNFusionStage 59 ConditionalDetrForObjectDetection 59 ConditionalDetrForSegmentation 59 ConditionalDetrFrozenBatchNorm2d 59 ConditionalDetrHungarianMatcher 59 ConditionalDetrLearnedPositionEmbedding 59 ConditionalDetrLoss 59 ConditionalDetrMHAttentionMap 59 ConditionalDetrMLP 59 ConditionalDetrMLPPredictionHead 59 ConditionalDetrMaskHeadSmallConv 59 ConditionalDetrModel 59 ConditionalDetrPreTrainedModel 59 ConditionalDetrSelfAttention 59 ConditionalDetrSinePositionEmbedding 59 DetrAttention 59 MLP 59
transformers.models.convbert.configuration_convbert ConvBertConfig 15
transformers.models.convbert.modeling_convbert ConvBertAttention 59 ConvBertClassificationHead 59 ConvBertEmbeddings 59 ConvBertEncoder 59 ConvBertForMaskedLM 59 ConvBertForMultipleChoice 59 ConvBertForQuestionAnswering 59 ConvBertForSequenceClassification 59 ConvBertForTokenClassification 59 ConvBertGeneratorPredictions 59 ConvBertIntermediate 59 ConvBertLayer 59 ConvBertModel 59 ConvBertOutput 59 ConvBertPreTrainedModel 59 ConvBertPredictionHeadTransform 59 ConvBertSelfAttention 59 ConvBertSelfOutput 59 ConvBertSequenceSummary 59 GroupedLinearLayer 59 SeparableConv1D 59
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 17 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 17
transformers.models.convnext.configuration_convnext ConvNextConfig 15
transformers.models.convnext.modeling_convnext ConvNextBackbone 59 ConvNextDropPath 59 ConvNextEmbeddings 59 ConvNextEncoder 59 ConvNextForImageClassification 59 ConvNextLayer 59 ConvNextLayerNorm 59 ConvNextModel 59 ConvNextPreTrainedModel 59 ConvNextStage 59
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 15
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 59 ConvNextV2DropPath 59 ConvNextV2Embeddings 59 ConvNextV2Encoder 59 ConvNextV2ForImageClassification 59 ConvNextV2GRN 59 ConvNextV2Layer 59 ConvNextV2LayerNorm 59 ConvNextV2Model 59 ConvNextV2PreTrainedModel 59 ConvNextV2Stage 59
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 17
transformers.models.ctrl.configuration_ctrl CTRLConfig 15
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 59 CTRLLMHeadModel 59 CTRLModel 59 CTRLPreTrainedModel 59 EncoderLayer 59 MultiHeadAttention 59
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 17
transformers.models.cvt.configuration_cvt CvtConfig 15
transformers.models.cvt.modeling_cvt CvtAttention 59 CvtConvEmbeddings 59 CvtDropPath 59 CvtEmbeddings 59 CvtEncoder 59 CvtForImageClassification 59 CvtIntermediate 59 CvtLayer 59 CvtModel 59 CvtOutput 59 CvtPreTrainedModel 59 CvtSelfAttention 59 CvtSelfAttentionConvProjection 59 CvtSelfAttentionLinearProjection 59 CvtSelfAttentionProjection 59 CvtSelfOutput 59 CvtStage 59
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 15
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 15
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 15
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 59 Data2VecAudioAdapter 59 Data2VecAudioAdapterLayer 59 Data2VecAudioAttention 59 Data2VecAudioConvLayer 59 Data2VecAudioEncoder 59 Data2VecAudioEncoderLayer 59 Data2VecAudioFeatureEncoder 59 Data2VecAudioFeatureProjection 59 Data2VecAudioFeedForward 59 Data2VecAudioFlashAttention2 59 Data2VecAudioForAudioFrameClassification 59 Data2VecAudioForCTC 59 Data2VecAudioForSequenceClassification 59 Data2VecAudioForXVector 59 Data2VecAudioModel 59 Data2VecAudioPadLayer 59 Data2VecAudioPositionalConvEmbedding 59 Data2VecAudioPositionalConvLayer 59 Data2VecAudioPreTrainedModel 59 Data2VecAudioSdpaAttention 59 TDNNLayer 59
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 59 Data2VecTextClassificationHead 59 Data2VecTextCrossAttention 59 Data2VecTextEmbeddings 59 Data2VecTextEncoder 59 Data2VecTextForCausalLM 59 Data2VecTextForMaskedLM 59 Data2VecTextForMultipleChoice 59 Data2VecTextForQuestionAnswering 59 Data2VecTextForSequenceClassification 59 Data2VecTextForTextEmbeddings 59 Data2VecTextForTokenClassification 59 Data2VecTextIntermediate 59 Data2VecTextLMHead 59 Data2VecTextLayer 59 Data2VecTextModel 59 Data2VecTextOutput 59 Data2VecTextPooler 59 Data2VecTextPreTrainedModel 59 Data2VecTextSelfAttention 59 Data2VecTextSelfOutput 59
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 59 Data2VecVisionConvLayer 59 Data2VecVisionConvModule 59 Data2VecVisionDropPath 59 Data2VecVisionEmbeddings 59 Data2VecVisionEncoder 59 Data2VecVisionFCNHead 59 Data2VecVisionForImageClassification 59 Data2VecVisionForSemanticSegmentation 59 Data2VecVisionIntermediate 59 Data2VecVisionLayer 59 Data2VecVisionModel 59 Data2VecVisionOutput 59 Data2VecVisionPatchEmbeddings 59 Data2VecVisionPooler 59 Data2VecVisionPreTrainedModel 59 Data2VecVisionPyramidPoolingBlock 59 Data2VecVisionPyramidPoolingModule 59 Data2VecVisionRelativePositionBias 59 Data2VecVisionSdpaSelfAttention 59 Data2VecVisionSelfAttention 59 Data2VecVisionSelfOutput 59 Data2VecVisionUperHead 59
transformers.models.deberta.configuration_deberta DebertaConfig 15
transformers.models.deberta.modeling_deberta ContextPooler 59 DebertaAttention 59 DebertaEmbeddings 59 DebertaEncoder 59 DebertaForMaskedLM 59 DebertaForQuestionAnswering 59 DebertaForSequenceClassification 59 DebertaForTokenClassification 59 DebertaIntermediate 59 DebertaLMPredictionHead 59 DebertaLayer 59 DebertaLayerNorm 59 DebertaModel 59 DebertaOnlyMLMHead 59 DebertaOutput 59 DebertaPreTrainedModel 59 DebertaPredictionHeadTransform 59 DebertaSelfOutput 59 DisentangledSelfAttention 59 LegacyDebertaLMPredictionHead 59 LegacyDebertaOnlyMLMHead 59 LegacyDebertaPredictionHeadTransform 59 StableDropout 59
transformers.models.deberta.tokenization_deberta DebertaTokenizer 17
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 17
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 15
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 59 ConvLayer 59 DebertaV2Attention 59 DebertaV2Embeddings 59 DebertaV2Encoder 59 DebertaV2ForMaskedLM 59 DebertaV2ForMultipleChoice 59 DebertaV2ForQuestionAnswering 59 DebertaV2ForSequenceClassification 59 DebertaV2ForTokenClassification 59 DebertaV2Intermediate 59 DebertaV2LMPredictionHead 59 DebertaV2Layer 59 DebertaV2Model 59 DebertaV2OnlyMLMHead 59 DebertaV2Output 59 DebertaV2PreTrainedModel 59 DebertaV2PredictionHeadTransform 59 DebertaV2SelfOutput 59 DisentangledSelfAttention 59 LegacyDebertaV2LMPredictionHead 59 LegacyDebertaV2OnlyMLMHead 59 LegacyDebertaV2PredictionHeadTransform 59 StableDropout 59
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 17
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 17
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 15
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 59 DecisionTransformerGPT2Block 59 DecisionTransformerGPT2MLP 59 DecisionTransformerGPT2Model 59 DecisionTransformerGPT2PreTrainedModel 59 DecisionTransformerModel 59 DecisionTransformerPreTrainedModel 59
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 15
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 59 DeformableDetrConvEncoder 59 DeformableDetrConvModel 59 DeformableDetrDecoder 59 DeformableDetrDecoderLayer 59 DeformableDetrEncoder 59 DeformableDetrEncoderLayer 59 DeformableDetrForObjectDetection 59 DeformableDetrFrozenBatchNorm2d 59 DeformableDetrHungarianMatcher 59 DeformableDetrLearnedPositionEmbedding 59 DeformableDetrLoss 59 DeformableDetrMLP 59 DeformableDetrMLPPredictionHead 59 DeformableDetrModel 59 DeformableDetrMultiheadAttention 59 DeformableDetrMultiscaleDeformableAttention 59 DeformableDetrPreTrainedModel 59 DeformableDetrSelfAttention 59 DeformableDetrSinePositionEmbedding 59 MultiScaleDeformableAttention 59
transformers.models.deit.configuration_deit DeiTConfig 15
transformers.models.deit.modeling_deit DeiTAttention 59 DeiTEmbeddings 59 DeiTEncoder 59 DeiTForImageClassification 59 DeiTForImageClassificationWithTeacher 59 DeiTForMaskedImageModeling 59 DeiTIntermediate 59 DeiTLayer 59 DeiTMLP 59 DeiTModel 59 DeiTOutput 59 DeiTPatchEmbeddings 59 DeiTPooler 59 DeiTPreTrainedModel 59 DeiTSdpaAttention 59 DeiTSdpaSelfAttention 59 DeiTSelfAttention 59 DeiTSelfOutput 59
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 15
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 59 DepthAnythingFeatureFusionLayer 59 DepthAnythingFeatureFusionStage 59 DepthAnythingForDepthEstimation 59 DepthAnythingNeck 59 DepthAnythingPreActResidualLayer 59 DepthAnythingPreTrainedModel 59 DepthAnythingReassembleLayer 59 DepthAnythingReassembleStage 59
transformers.models.detr.configuration_detr DetrConfig 15
transformers.models.detr.modeling_detr DetrAttention 59 DetrClassificationHead 59 DetrConvBlock 59 DetrConvEncoder 59 DetrConvModel 59 DetrCrossAttention 59 DetrDecoder 59 DetrDecoderLayer 59 DetrEncoder 59 DetrEncoderLayer 59 DetrFPNFusionStage 59 DetrForObjectDetection 59 DetrForSegmentation 59 DetrFrozenBatchNorm2d 59 DetrHungarianMatcher 59 DetrLearnedPositionEmbedding 59 DetrLoss 59 DetrMHAttentionMap 59 DetrMLP 59 DetrMLPPredictionHead 59 DetrMaskHeadSmallConv 59 DetrModel 59 DetrPreTrainedModel 59 DetrSelfAttention 59 DetrSinePositionEmbedding 59
transformers.models.dinov2.configuration_dinov2 Dinov2Config 15
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 59 Dinov2Backbone 59 Dinov2DropPath 59 Dinov2Embeddings 59 Dinov2Encoder 59 Dinov2ForImageClassification 59 Dinov2Layer 59 Dinov2LayerScale 59 Dinov2MLP 59 Dinov2Model 59 Dinov2PatchEmbeddings 59 Dinov2PreTrainedModel 59 Dinov2SdpaAttention 59 Dinov2SdpaSelfAttention 59 Dinov2SelfAttention 59 Dinov2SelfOutput 59 Dinov2SwiGLUFFN 59
transformers.models.distilbert.configuration_distilbert DistilBertConfig 15
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 59 DistilBertForMaskedLM 59 DistilBertForMultipleChoice 59 DistilBertForQuestionAnswering 59 DistilBertForSequenceClassification 59 DistilBertForTokenClassification 59 DistilBertModel 59 DistilBertPreTrainedModel 59 DistilBertSdpaAttention 59 DistilBertSelfAttention 59 Embeddings 59 FFN 59 MultiHeadSelfAttention 59 Transformer 59 TransformerBlock 59
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 17 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 17
transformers.models.donut.configuration_donut_swin DonutSwinConfig 15
transformers.models.donut.modeling_donut_swin DonutDropPath 59 DonutSwinAttention 59 DonutSwinDropPath 59 DonutSwinEmbeddings 59 DonutSwinEncoder 59 DonutSwinForImageClassification 59 DonutSwinIntermediate 59 DonutSwinLayer 59 DonutSwinModel 59 DonutSwinOutput 59 DonutSwinPatchEmbeddings 59 DonutSwinPatchMerging 59 DonutSwinPreTrainedModel 59 DonutSwinSelfAttention 59 DonutSwinSelfOutput 59 DonutSwinStage 59
transformers.models.dpr.configuration_dpr DPRConfig 15
transformers.models.dpr.modeling_dpr DPRContextEncoder 59 DPREncoder 59 DPRPreTrainedModel 59 DPRPretrainedContextEncoder 59 DPRPretrainedQuestionEncoder 59 DPRPretrainedReader 59 DPRQuestionEncoder 59 DPRReader 59 DPRSpanPredictor 59
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 17 DPRQuestionEncoderTokenizer 17 DPRReaderTokenizer 17
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 17 DPRQuestionEncoderTokenizerFast 17 DPRReaderTokenizerFast 17
transformers.models.dpt.configuration_dpt DPTConfig 15
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 59 DPTDepthEstimationHead 59 DPTFeatureFusionLayer 59 DPTFeatureFusionStage 59 DPTForDepthEstimation 59 DPTForSemanticSegmentation 59 DPTModel 59 DPTNeck 59 DPTPreActResidualLayer 59 DPTPreTrainedModel 59 DPTReassembleLayer 59 DPTReassembleStage 59 DPTSelfAttention 59 DPTSemanticSegmentationHead 59 DPTViTAttention 59 DPTViTEmbeddings 59 DPTViTEncoder 59 DPTViTHybridEmbeddings 59 DPTViTIntermediate 59 DPTViTLayer 59 DPTViTOutput 59 DPTViTPatchEmbeddings 59 DPTViTPooler 59 DPTViTSelfAttention 59 DPTViTSelfOutput 59
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 15
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 59 EfficientNetDepthwiseConv2d 59 EfficientNetDepthwiseLayer 59 EfficientNetEmbeddings 59 EfficientNetEncoder 59 EfficientNetExpansionLayer 59 EfficientNetFinalBlockLayer 59 EfficientNetForImageClassification 59 EfficientNetModel 59 EfficientNetPreTrainedModel 59 EfficientNetSqueezeExciteLayer 59
transformers.models.electra.configuration_electra ElectraConfig 15
transformers.models.electra.modeling_electra ElectraAttention 59 ElectraClassificationHead 59 ElectraCrossAttention 59 ElectraDiscriminatorPredictions 59 ElectraEmbeddings 59 ElectraEncoder 59 ElectraForCausalLM 59 ElectraForMaskedLM 59 ElectraForMultipleChoice 59 ElectraForPreTraining 59 ElectraForQuestionAnswering 59 ElectraForSequenceClassification 59 ElectraForTokenClassification 59 ElectraGeneratorPredictions 59 ElectraIntermediate 59 ElectraLayer 59 ElectraModel 59 ElectraOutput 59 ElectraPreTrainedModel 59 ElectraSelfAttention 59 ElectraSelfOutput 59 ElectraSequenceSummary 59
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 17 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 17
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 15
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 59
transformers.models.ernie.configuration_ernie ErnieConfig 15
transformers.models.ernie.modeling_ernie ErnieAttention 59 ErnieCrossAttention 59 ErnieEmbeddings 59 ErnieEncoder 59 ErnieForCausalLM 59 ErnieForMaskedLM 59 ErnieForMultipleChoice 59 ErnieForNextSentencePrediction 59 ErnieForPreTraining 59 ErnieForQuestionAnswering 59 ErnieForSequenceClassification 59 ErnieForTokenClassification 59 ErnieIntermediate 59 ErnieLMPredictionHead 59 ErnieLayer 59 ErnieModel 59 ErnieOnlyMLMHead 59 ErnieOnlyNSPHead 59 ErnieOutput 59 ErniePooler 59 ErniePreTrainedModel 59 ErniePreTrainingHeads 59 ErniePredictionHeadTransform 59 ErnieSelfAttention 59 ErnieSelfOutput 59
transformers.models.esm.configuration_esm EsmConfig 15 EsmFoldConfig 15 StructureModuleConfig 15 TrunkConfig 15
transformers.models.esm.modeling_esm EsmAttention 59 EsmClassificationHead 59 EsmContactPredictionHead 59 EsmEmbeddings 59 EsmEncoder 59 EsmForMaskedLM 59 EsmForSequenceClassification 59 EsmForTokenClassification 59 EsmIntermediate 59 EsmLMHead 59 EsmLayer 59 EsmModel 59 EsmOutput 59 EsmPooler 59 EsmPreTrainedModel 59 EsmRotaryEmbedding 59 EsmSelfAttention 59 EsmSelfOutput 59 RotaryEmbedding 59
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 59 EsmFoldAngleResnetBlock 59 EsmFoldAttention 59 EsmFoldBackboneUpdate 59 EsmFoldDropout 59 EsmFoldInvariantPointAttention 59 EsmFoldLayerNorm 59 EsmFoldLinear 59 EsmFoldPairToSequence 59 EsmFoldPreTrainedModel 59 EsmFoldRelativePosition 59 EsmFoldResidueMLP 59 EsmFoldSelfAttention 59 EsmFoldSequenceToPair 59 EsmFoldStructureModule 59 EsmFoldStructureModuleTransition 59 EsmFoldStructureModuleTransitionLayer 59 EsmFoldTriangleAttention 59 EsmFoldTriangleMultiplicativeUpdate 59 EsmFoldTriangularSelfAttentionBlock 59 EsmFoldingTrunk 59 EsmForProteinFolding 59
transformers.models.esm.tokenization_esm EsmTokenizer 17
transformers.models.falcon.configuration_falcon FalconConfig 15
transformers.models.falcon.modeling_falcon FalconAttention 59 FalconDecoderLayer 59 FalconDynamicNTKScalingRotaryEmbedding 59 FalconFlashAttention2 59 FalconForCausalLM 59 FalconForQuestionAnswering 59 FalconForSequenceClassification 59 FalconForTokenClassification 59 FalconLinear 59 FalconLinearScalingRotaryEmbedding 59 FalconMLP 59 FalconModel 59 FalconPreTrainedModel 59 FalconRotaryEmbedding 59
transformers.models.flaubert.configuration_flaubert FlaubertConfig 15
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 59 FlaubertForQuestionAnswering 59 FlaubertForQuestionAnsweringSimple 59 FlaubertForSequenceClassification 59 FlaubertForTokenClassification 59 FlaubertModel 59 FlaubertPoolerAnswerClass 59 FlaubertPoolerEndLogits 59 FlaubertPoolerStartLogits 59 FlaubertPreTrainedModel 59 FlaubertPredLayer 59 FlaubertSQuADHead 59 FlaubertSequenceSummary 59 FlaubertWithLMHeadModel 59 MultiHeadAttention 59 TransformerFFN 59
transformers.models.fnet.configuration_fnet FNetConfig 15
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 59 FNetBasicOutput 59 FNetEmbeddings 59 FNetEncoder 59 FNetForMaskedLM 59 FNetForMultipleChoice 59 FNetForNextSentencePrediction 59 FNetForPreTraining 59 FNetForQuestionAnswering 59 FNetForSequenceClassification 59 FNetForTokenClassification 59 FNetFourierTransform 59 FNetIntermediate 59 FNetLMPredictionHead 59 FNetLayer 59 FNetModel 59 FNetOnlyMLMHead 59 FNetOnlyNSPHead 59 FNetOutput 59 FNetPooler 59 FNetPreTrainedModel 59 FNetPreTrainingHeads 59 FNetPredictionHeadTransform 59
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 17
transformers.models.fsmt.configuration_fsmt DecoderConfig 15 FSMTConfig 15
transformers.models.fsmt.modeling_fsmt Attention 59 DecoderLayer 59 EncoderLayer 59 FSMTDecoder 59 FSMTEncoder 59 FSMTForConditionalGeneration 59 FSMTModel 59 PretrainedFSMTModel 59 SinusoidalPositionalEmbedding 59
transformers.models.funnel.configuration_funnel FunnelConfig 15
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 59 FunnelBaseModel 59 FunnelClassificationHead 59 FunnelDecoder 59 FunnelDiscriminatorPredictions 59 FunnelEmbeddings 59 FunnelEncoder 59 FunnelForMaskedLM 59 FunnelForMultipleChoice 59 FunnelForPreTraining 59 FunnelForQuestionAnswering 59 FunnelForSequenceClassification 59 FunnelForTokenClassification 59 FunnelLayer 59 FunnelModel 59 FunnelPositionwiseFFN 59 FunnelPreTrainedModel 59 FunnelRelMultiheadAttention 59
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 17 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 17
transformers.models.gemma.configuration_gemma GemmaConfig 15
transformers.models.gemma.modeling_gemma GemmaAttention 59 GemmaDecoderLayer 59 GemmaDynamicNTKScalingRotaryEmbedding 59 GemmaFlashAttention2 59 GemmaForCausalLM 59 GemmaForSequenceClassification 59 GemmaForTokenClassification 59 GemmaLinearScalingRotaryEmbedding 59 GemmaMLP 59 GemmaModel 59 GemmaPreTrainedModel 59 GemmaRMSNorm 59 GemmaRotaryEmbedding 59 GemmaSdpaAttention 59 GemmaTextScaledWordEmbedding 59
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 17
transformers.models.gemma2.configuration_gemma2 Gemma2Config 15
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 59 Gemma2DecoderLayer 59 Gemma2FlashAttention2 59 Gemma2ForCausalLM 59 Gemma2ForSequenceClassification 59 Gemma2ForTokenClassification 59 Gemma2MLP 59 Gemma2Model 59 Gemma2PreTrainedModel 59 Gemma2RMSNorm 59 Gemma2RotaryEmbedding 59 Gemma2SdpaAttention 59 Gemma2TextScaledWordEmbedding 59
transformers.models.git.configuration_git GitConfig 15 GitVisionConfig 15
transformers.models.git.modeling_git GitAttention 59 GitEmbeddings 59 GitEncoder 59 GitForCausalLM 59 GitIntermediate 59 GitLayer 59 GitModel 59 GitOutput 59 GitPreTrainedModel 59 GitProjection 59 GitSelfAttention 59 GitSelfOutput 59 GitVisionAttention 59 GitVisionEmbeddings 59 GitVisionEncoder 59 GitVisionEncoderLayer 59 GitVisionMLP 59 GitVisionModel 59 GitVisionTransformer 59
transformers.models.glpn.configuration_glpn GLPNConfig 15
transformers.models.glpn.modeling_glpn GLPNAttention 59 GLPNDWConv 59 GLPNDecoder 59 GLPNDecoderStage 59 GLPNDepthEstimationHead 59 GLPNDepthWiseConv 59 GLPNDropPath 59 GLPNEfficientSelfAttention 59 GLPNEncoder 59 GLPNForDepthEstimation 59 GLPNLayer 59 GLPNMixFFN 59 GLPNModel 59 GLPNOverlapPatchEmbeddings 59 GLPNPreTrainedModel 59 GLPNSelectiveFeatureFusion 59 GLPNSelfOutput 59 GlpnDropPath 59 SiLogLoss 59
transformers.models.gpt2.configuration_gpt2 GPT2Config 15
transformers.models.gpt2.modeling_gpt2 GPT2Attention 59 GPT2Block 59 GPT2DoubleHeadsModel 59 GPT2FlashAttention2 59 GPT2ForQuestionAnswering 59 GPT2ForSequenceClassification 59 GPT2ForTokenClassification 59 GPT2LMHeadModel 59 GPT2MLP 59 GPT2Model 59 GPT2PreTrainedModel 59 GPT2SdpaAttention 59 GPT2SequenceSummary 59
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 17
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 17
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 15
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 59 GPTBigCodeBlock 59 GPTBigCodeFlashAttention2 59 GPTBigCodeForCausalLM 59 GPTBigCodeForSequenceClassification 59 GPTBigCodeForTokenClassification 59 GPTBigCodeMLP 59 GPTBigCodeModel 59 GPTBigCodePreTrainedModel 59 GPTBigCodeSdpaAttention 59
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 15
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 59 GPTNeoBlock 59 GPTNeoFlashAttention2 59 GPTNeoForCausalLM 59 GPTNeoForQuestionAnswering 59 GPTNeoForSequenceClassification 59 GPTNeoForTokenClassification 59 GPTNeoMLP 59 GPTNeoModel 59 GPTNeoPreTrainedModel 59 GPTNeoSelfAttention 59
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 15
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 59 GPTNeoXDecoderLayer 59 GPTNeoXDynamicNTKScalingRotaryEmbedding 59 GPTNeoXFlashAttention2 59 GPTNeoXForCausalLM 59 GPTNeoXForQuestionAnswering 59 GPTNeoXForSequenceClassification 59 GPTNeoXForTokenClassification 59 GPTNeoXLayer 59 GPTNeoXLinearScalingRotaryEmbedding 59 GPTNeoXMLP 59 GPTNeoXModel 59 GPTNeoXPreTrainedModel 59 GPTNeoXRMSNorm 59 GPTNeoXRotaryEmbedding 59 GPTNeoXSdpaAttention 59 RotaryEmbedding 59
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 17
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 17
transformers.models.gptj.configuration_gptj GPTJConfig 15
transformers.models.gptj.modeling_gptj GPTJAttention 59 GPTJBlock 59 GPTJFlashAttention2 59 GPTJForCausalLM 59 GPTJForQuestionAnswering 59 GPTJForSequenceClassification 59 GPTJMLP 59 GPTJModel 59 GPTJPreTrainedModel 59 GPTJRotaryEmbedding 59
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 17
transformers.models.hubert.configuration_hubert HubertConfig 15
transformers.models.hubert.modeling_hubert HubertAttention 59 HubertAttnAdapterLayer 59 HubertEncoder 59 HubertEncoderLayer 59 HubertEncoderLayerStableLayerNorm 59 HubertEncoderStableLayerNorm 59 HubertFeatureEncoder 59 HubertFeatureExtractor 59 HubertFeatureProjection 59 HubertFeedForward 59 HubertFlashAttention2 59 HubertForCTC 59 HubertForSequenceClassification 59 HubertGroupNormConvLayer 59 HubertLayerNormConvLayer 59 HubertModel 59 HubertNoLayerNormConvLayer 59 HubertPositionalConvEmbedding 59 HubertPreTrainedModel 59 HubertSamePadLayer 59 HubertSdpaAttention 59
transformers.models.ibert.configuration_ibert IBertConfig 15
transformers.models.ibert.modeling_ibert IBertAttention 59 IBertClassificationHead 59 IBertEmbeddings 59 IBertEncoder 59 IBertForMaskedLM 59 IBertForMultipleChoice 59 IBertForQuestionAnswering 59 IBertForSequenceClassification 59 IBertForTokenClassification 59 IBertIntermediate 59 IBertLMHead 59 IBertLayer 59 IBertModel 59 IBertOutput 59 IBertPooler 59 IBertPreTrainedModel 59 IBertSelfAttention 59 IBertSelfOutput 59
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 15
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 59 LayoutLMEmbeddings 59 LayoutLMEncoder 59 LayoutLMForMaskedLM 59 LayoutLMForQuestionAnswering 59 LayoutLMForSequenceClassification 59 LayoutLMForTokenClassification 59 LayoutLMIntermediate 59 LayoutLMLMPredictionHead 59 LayoutLMLayer 59 LayoutLMModel 59 LayoutLMOnlyMLMHead 59 LayoutLMOutput 59 LayoutLMPooler 59 LayoutLMPreTrainedModel 59 LayoutLMPredictionHeadTransform 59 LayoutLMSelfAttention 59 LayoutLMSelfOutput 59
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 17 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 17
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 15
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 59 LayoutLMv2Embeddings 59 LayoutLMv2Encoder 59 LayoutLMv2ForQuestionAnswering 59 LayoutLMv2ForSequenceClassification 59 LayoutLMv2ForTokenClassification 59 LayoutLMv2Intermediate 59 LayoutLMv2Layer 59 LayoutLMv2Model 59 LayoutLMv2Output 59 LayoutLMv2Pooler 59 LayoutLMv2PreTrainedModel 59 LayoutLMv2SelfAttention 59 LayoutLMv2SelfOutput 59 LayoutLMv2VisualBackbone 59
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 17 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 17
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 15
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 59 LayoutLMv3ClassificationHead 59 LayoutLMv3Encoder 59 LayoutLMv3ForQuestionAnswering 59 LayoutLMv3ForSequenceClassification 59 LayoutLMv3ForTokenClassification 59 LayoutLMv3Intermediate 59 LayoutLMv3Layer 59 LayoutLMv3Model 59 LayoutLMv3Output 59 LayoutLMv3PatchEmbeddings 59 LayoutLMv3PreTrainedModel 59 LayoutLMv3SelfAttention 59 LayoutLMv3SelfOutput 59 LayoutLMv3TextEmbeddings 59
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 17
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 17
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 17
transformers.models.led.configuration_led LEDConfig 15
transformers.models.led.modeling_led LEDClassificationHead 59 LEDDecoder 59 LEDDecoderAttention 59 LEDDecoderLayer 59 LEDEncoder 59 LEDEncoderAttention 59 LEDEncoderLayer 59 LEDEncoderSelfAttention 59 LEDForConditionalGeneration 59 LEDForQuestionAnswering 59 LEDForSequenceClassification 59 LEDLearnedPositionalEmbedding 59 LEDModel 59 LEDPreTrainedModel 59
transformers.models.led.tokenization_led LEDTokenizer 17
transformers.models.led.tokenization_led_fast LEDTokenizerFast 17
transformers.models.levit.configuration_levit LevitConfig 15
transformers.models.levit.modeling_levit LevitAttention 59 LevitAttentionSubsample 59 LevitClassificationLayer 59 LevitConvEmbeddings 59 LevitEncoder 59 LevitForImageClassification 59 LevitForImageClassificationWithTeacher 59 LevitMLPLayer 59 LevitModel 59 LevitPatchEmbeddings 59 LevitPreTrainedModel 59 LevitResidualLayer 59 LevitStage 59 LevitSubsample 59 MLPLayerWithBN 59
transformers.models.lilt.configuration_lilt LiltConfig 15
transformers.models.lilt.modeling_lilt LiltAttention 59 LiltClassificationHead 59 LiltEncoder 59 LiltForQuestionAnswering 59 LiltForSequenceClassification 59 LiltForTokenClassification 59 LiltIntermediate 59 LiltLayer 59 LiltLayoutEmbeddings 59 LiltModel 59 LiltOutput 59 LiltPooler 59 LiltPreTrainedModel 59 LiltSelfAttention 59 LiltSelfOutput 59 LiltTextEmbeddings 59
transformers.models.llama.configuration_llama LlamaConfig 15
transformers.models.llama.modeling_llama LlamaAttention 59 LlamaDecoderLayer 59 LlamaDynamicNTKScalingRotaryEmbedding 59 LlamaFlashAttention2 59 LlamaForCausalLM 59 LlamaForQuestionAnswering 59 LlamaForSequenceClassification 59 LlamaForTokenClassification 59 LlamaLinearScalingRotaryEmbedding 59 LlamaMLP 59 LlamaModel 59 LlamaPreTrainedModel 59 LlamaRMSNorm 59 LlamaRotaryEmbedding 59 LlamaSdpaAttention 59
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 17
transformers.models.longformer.configuration_longformer LongformerConfig 15
transformers.models.longformer.modeling_longformer LongformerAttention 59 LongformerClassificationHead 59 LongformerEmbeddings 59 LongformerEncoder 59 LongformerForMaskedLM 59 LongformerForMultipleChoice 59 LongformerForQuestionAnswering 59 LongformerForSequenceClassification 59 LongformerForTokenClassification 59 LongformerIntermediate 59 LongformerLMHead 59 LongformerLayer 59 LongformerModel 59 LongformerOutput 59 LongformerPooler 59 LongformerPreTrainedModel 59 LongformerSelfAttention 59 LongformerSelfOutput 59
transformers.models.longformer.tokenization_longformer LongformerTokenizer 17
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 17
transformers.models.longt5.configuration_longt5 LongT5Config 15
transformers.models.longt5.modeling_longt5 LongT5Attention 59 LongT5Block 59 LongT5DenseActDense 59 LongT5DenseGatedActDense 59 LongT5EncoderModel 59 LongT5ForConditionalGeneration 59 LongT5LayerCrossAttention 59 LongT5LayerFF 59 LongT5LayerLocalSelfAttention 59 LongT5LayerNorm 59 LongT5LayerSelfAttention 59 LongT5LayerTransientGlobalSelfAttention 59 LongT5LocalAttention 59 LongT5Model 59 LongT5PreTrainedModel 59 LongT5Stack 59 LongT5TransientGlobalAttention 59
transformers.models.luke.configuration_luke LukeConfig 15
transformers.models.luke.modeling_luke EntityPredictionHead 59 EntityPredictionHeadTransform 59 LukeAttention 59 LukeEmbeddings 59 LukeEncoder 59 LukeEntityEmbeddings 59 LukeForEntityClassification 59 LukeForEntityPairClassification 59 LukeForEntitySpanClassification 59 LukeForMaskedLM 59 LukeForMultipleChoice 59 LukeForQuestionAnswering 59 LukeForSequenceClassification 59 LukeForTokenClassification 59 LukeIntermediate 59 LukeLMHead 59 LukeLayer 59 LukeModel 59 LukeOutput 59 LukePooler 59 LukePreTrainedModel 59 LukeSelfAttention 59 LukeSelfOutput 59
transformers.models.luke.tokenization_luke LukeTokenizer 17
transformers.models.lxmert.configuration_lxmert LxmertConfig 15
transformers.models.lxmert.modeling_lxmert GeLU 59 LxmertAttention 59 LxmertAttentionOutput 59 LxmertCrossAttentionLayer 59 LxmertEmbeddings 59 LxmertEncoder 59 LxmertForPreTraining 59 LxmertForQuestionAnswering 59 LxmertIntermediate 59 LxmertLMPredictionHead 59 LxmertLayer 59 LxmertModel 59 LxmertOutput 59 LxmertPooler 59 LxmertPreTrainedModel 59 LxmertPreTrainingHeads 59 LxmertPredictionHeadTransform 59 LxmertSelfAttentionLayer 59 LxmertVisualAnswerHead 59 LxmertVisualFeatureEncoder 59 LxmertVisualObjHead 59 LxmertXLayer 59
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 17 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 17
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 15
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 59 M2M100Decoder 59 M2M100DecoderLayer 59 M2M100Encoder 59 M2M100EncoderLayer 59 M2M100FlashAttention2 59 M2M100ForConditionalGeneration 59 M2M100Model 59 M2M100PreTrainedModel 59 M2M100ScaledWordEmbedding 59 M2M100SdpaAttention 59 M2M100SinusoidalPositionalEmbedding 59
transformers.models.mamba.configuration_mamba MambaConfig 15
transformers.models.mamba.modeling_mamba MambaBlock 59 MambaForCausalLM 59 MambaMixer 59 MambaModel 59 MambaPreTrainedModel 59 MambaRMSNorm 59
transformers.models.marian.configuration_marian MarianConfig 15
transformers.models.marian.modeling_marian MarianAttention 59 MarianDecoder 59 MarianDecoderLayer 59 MarianDecoderWrapper 59 MarianEncoder 59 MarianEncoderLayer 59 MarianForCausalLM 59 MarianMTModel 59 MarianModel 59 MarianPreTrainedModel 59 MarianSinusoidalPositionalEmbedding 59
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 15
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 59 MarkupLMEmbeddings 59 MarkupLMEncoder 59 MarkupLMForQuestionAnswering 59 MarkupLMForSequenceClassification 59 MarkupLMForTokenClassification 59 MarkupLMIntermediate 59 MarkupLMLMPredictionHead 59 MarkupLMLayer 59 MarkupLMModel 59 MarkupLMOnlyMLMHead 59 MarkupLMOutput 59 MarkupLMPooler 59 MarkupLMPreTrainedModel 59 MarkupLMPredictionHeadTransform 59 MarkupLMSelfAttention 59 MarkupLMSelfOutput 59 XPathEmbeddings 59
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 17
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 17
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 15
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 59 Mask2FormerForUniversalSegmentation 59 Mask2FormerHungarianMatcher 59 Mask2FormerLoss 59 Mask2FormerMLPPredictionHead 59 Mask2FormerMaskPredictor 59 Mask2FormerMaskedAttentionDecoder 59 Mask2FormerMaskedAttentionDecoderLayer 59 Mask2FormerModel 59 Mask2FormerPixelDecoder 59 Mask2FormerPixelDecoderEncoderLayer 59 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 59 Mask2FormerPixelDecoderEncoderOnly 59 Mask2FormerPixelLevelModule 59 Mask2FormerPreTrainedModel 59 Mask2FormerPredictionBlock 59 Mask2FormerSinePositionEmbedding 59 Mask2FormerTransformerModule 59
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 15 MaskFormerDetrConfig 15
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 15
transformers.models.maskformer.modeling_maskformer DetrAttention 59 DetrDecoder 59 DetrDecoderLayer 59 MaskFormerDetrConvBlock 59 MaskFormerDetrCrossAttention 59 MaskFormerDetrDecoder 59 MaskFormerDetrDecoderLayer 59 MaskFormerDetrFPNFusionStage 59 MaskFormerDetrLearnedPositionEmbedding 59 MaskFormerDetrMHAttentionMap 59 MaskFormerDetrMLP 59 MaskFormerDetrMaskHeadSmallConv 59 MaskFormerDetrPreTrainedModel 59 MaskFormerDetrSelfAttention 59 MaskFormerFPNConvLayer 59 MaskFormerFPNLayer 59 MaskFormerFPNModel 59 MaskFormerForInstanceSegmentation 59 MaskFormerHungarianMatcher 59 MaskFormerLoss 59 MaskFormerModel 59 MaskFormerPixelDecoder 59 MaskFormerPixelLevelModule 59 MaskFormerPreTrainedModel 59 MaskFormerSinePositionEmbedding 59 MaskFormerTransformerModule 59 MaskformerMLPPredictionHead 59 PredictionBlock 59
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 59 MaskFormerSwinAttention 59 MaskFormerSwinBackbone 59 MaskFormerSwinDropPath 59 MaskFormerSwinEmbeddings 59 MaskFormerSwinEncoder 59 MaskFormerSwinIntermediate 59 MaskFormerSwinLayer 59 MaskFormerSwinModel 59 MaskFormerSwinOutput 59 MaskFormerSwinPatchEmbeddings 59 MaskFormerSwinPatchMerging 59 MaskFormerSwinPreTrainedModel 59 MaskFormerSwinSelfAttention 59 MaskFormerSwinSelfOutput 59 MaskFormerSwinStage 59
transformers.models.mbart.configuration_mbart MBartConfig 15
transformers.models.mbart.modeling_mbart MBartAttention 59 MBartClassificationHead 59 MBartDecoder 59 MBartDecoderLayer 59 MBartDecoderWrapper 59 MBartEncoder 59 MBartEncoderLayer 59 MBartFlashAttention2 59 MBartForCausalLM 59 MBartForConditionalGeneration 59 MBartForQuestionAnswering 59 MBartForSequenceClassification 59 MBartLearnedPositionalEmbedding 59 MBartModel 59 MBartPreTrainedModel 59 MBartScaledWordEmbedding 59 MBartSdpaAttention 59
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 17
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 17
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 15
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 59 MegatronBertEmbeddings 59 MegatronBertEncoder 59 MegatronBertForCausalLM 59 MegatronBertForMaskedLM 59 MegatronBertForMultipleChoice 59 MegatronBertForNextSentencePrediction 59 MegatronBertForPreTraining 59 MegatronBertForQuestionAnswering 59 MegatronBertForSequenceClassification 59 MegatronBertForTokenClassification 59 MegatronBertIntermediate 59 MegatronBertLMPredictionHead 59 MegatronBertLayer 59 MegatronBertModel 59 MegatronBertOnlyMLMHead 59 MegatronBertOnlyNSPHead 59 MegatronBertOutput 59 MegatronBertPooler 59 MegatronBertPreTrainedModel 59 MegatronBertPreTrainingHeads 59 MegatronBertPredictionHeadTransform 59 MegatronBertSelfAttention 59 MegatronBertSelfOutput 59
transformers.models.mistral.configuration_mistral MistralConfig 15
transformers.models.mistral.modeling_mistral MistralAttention 59 MistralDecoderLayer 59 MistralFlashAttention2 59 MistralForCausalLM 59 MistralForQuestionAnswering 59 MistralForSequenceClassification 59 MistralForTokenClassification 59 MistralMLP 59 MistralModel 59 MistralPreTrainedModel 59 MistralRMSNorm 59 MistralRotaryEmbedding 59 MistralSdpaAttention 59
transformers.models.mixtral.configuration_mixtral MixtralConfig 15
transformers.models.mixtral.modeling_mixtral MixtralAttention 59 MixtralBlockSparseTop2MLP 59 MixtralDecoderLayer 59 MixtralExperts 59 MixtralFlashAttention2 59 MixtralForCausalLM 59 MixtralForQuestionAnswering 59 MixtralForSequenceClassification 59 MixtralForTokenClassification 59 MixtralModel 59 MixtralPreTrainedModel 59 MixtralRMSNorm 59 MixtralRotaryEmbedding 59 MixtralSdpaAttention 59 MixtralSparseMoeBlock 59 MixtralTopKRouter 59
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 15
transformers.models.mobilebert.modeling_mobilebert Bottleneck 59 BottleneckLayer 59 FFNLayer 59 FFNOutput 59 MobileBertAttention 59 MobileBertEmbeddings 59 MobileBertEncoder 59 MobileBertForMaskedLM 59 MobileBertForMultipleChoice 59 MobileBertForNextSentencePrediction 59 MobileBertForPreTraining 59 MobileBertForQuestionAnswering 59 MobileBertForSequenceClassification 59 MobileBertForTokenClassification 59 MobileBertIntermediate 59 MobileBertLMPredictionHead 59 MobileBertLayer 59 MobileBertModel 59 MobileBertOnlyMLMHead 59 MobileBertOnlyNSPHead 59 MobileBertOutput 59 MobileBertPooler 59 MobileBertPreTrainedModel 59 MobileBertPreTrainingHeads 59 MobileBertPredictionHeadTransform 59 MobileBertSelfAttention 59 MobileBertSelfOutput 59 NoNorm 59 OutputBottleneck 59
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 17 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 17
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 15
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 59 MobileNetV1ForImageClassification 59 MobileNetV1Model 59 MobileNetV1PreTrainedModel 59
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 15
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 59 MobileNetV2DeepLabV3Plus 59 MobileNetV2ForImageClassification 59 MobileNetV2ForSemanticSegmentation 59 MobileNetV2InvertedResidual 59 MobileNetV2Model 59 MobileNetV2PreTrainedModel 59 MobileNetV2Stem 59
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 15
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 59 MobileViTASPPPooling 59 MobileViTAttention 59 MobileViTConvLayer 59 MobileViTDeepLabV3 59 MobileViTEncoder 59 MobileViTForImageClassification 59 MobileViTForSemanticSegmentation 59 MobileViTIntermediate 59 MobileViTInvertedResidual 59 MobileViTLayer 59 MobileViTMobileNetLayer 59 MobileViTModel 59 MobileViTOutput 59 MobileViTPreTrainedModel 59 MobileViTSelfAttention 59 MobileViTSelfOutput 59 MobileViTTransformer 59 MobileViTTransformerLayer 59
transformers.models.modernbert.configuration_modernbert ModernBertConfig 15
transformers.models.modernbert.modeling_modernbert ModernBertAttention 59 ModernBertEmbeddings 59 ModernBertEncoderLayer 59 ModernBertForMaskedLM 59 ModernBertForMultipleChoice 59 ModernBertForQuestionAnswering 59 ModernBertForSequenceClassification 59 ModernBertForTokenClassification 59 ModernBertMLP 59 ModernBertModel 59 ModernBertPreTrainedModel 59 ModernBertPredictionHead 59 ModernBertRotaryEmbedding 59
transformers.models.mpnet.configuration_mpnet MPNetConfig 15
transformers.models.mpnet.modeling_mpnet MPNetAttention 59 MPNetClassificationHead 59 MPNetEmbeddings 59 MPNetEncoder 59 MPNetForMaskedLM 59 MPNetForMultipleChoice 59 MPNetForQuestionAnswering 59 MPNetForSequenceClassification 59 MPNetForTokenClassification 59 MPNetIntermediate 59 MPNetLMHead 59 MPNetLayer 59 MPNetModel 59 MPNetOutput 59 MPNetPooler 59 MPNetPreTrainedModel 59 MPNetSelfAttention 59
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 17 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 17
transformers.models.mpt.configuration_mpt MptAttentionConfig 15 MptConfig 15
transformers.models.mpt.modeling_mpt MptAttention 59 MptBlock 59 MptForCausalLM 59 MptForQuestionAnswering 59 MptForSequenceClassification 59 MptForTokenClassification 59 MptMLP 59 MptModel 59 MptPreTrainedModel 59
transformers.models.mt5.configuration_mt5 MT5Config 15
transformers.models.mt5.modeling_mt5 MT5Attention 59 MT5Block 59 MT5ClassificationHead 59 MT5DenseActDense 59 MT5DenseGatedActDense 59 MT5EncoderModel 59 MT5ForConditionalGeneration 59 MT5ForQuestionAnswering 59 MT5ForSequenceClassification 59 MT5ForTokenClassification 59 MT5LayerCrossAttention 59 MT5LayerFF 59 MT5LayerNorm 59 MT5LayerSelfAttention 59 MT5Model 59 MT5PreTrainedModel 59 MT5Stack 59
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 17
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 15
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 59 NystromformerClassificationHead 59 NystromformerEmbeddings 59 NystromformerEncoder 59 NystromformerForMaskedLM 59 NystromformerForMultipleChoice 59 NystromformerForQuestionAnswering 59 NystromformerForSequenceClassification 59 NystromformerForTokenClassification 59 NystromformerIntermediate 59 NystromformerLMPredictionHead 59 NystromformerLayer 59 NystromformerModel 59 NystromformerOnlyMLMHead 59 NystromformerOutput 59 NystromformerPreTrainedModel 59 NystromformerPredictionHeadTransform 59 NystromformerSelfAttention 59 NystromformerSelfOutput 59
transformers.models.olmo.configuration_olmo OlmoConfig 15
transformers.models.olmo.modeling_olmo OlmoAttention 59 OlmoDecoderLayer 59 OlmoDynamicNTKScalingRotaryEmbedding 59 OlmoFlashAttention2 59 OlmoForCausalLM 59 OlmoForSequenceClassification 59 OlmoLayerNorm 59 OlmoLinearScalingRotaryEmbedding 59 OlmoMLP 59 OlmoModel 59 OlmoPreTrainedModel 59 OlmoRotaryEmbedding 59 OlmoSdpaAttention 59
transformers.models.openai.configuration_openai OpenAIGPTConfig 15
transformers.models.openai.modeling_openai Attention 59 Block 59 MLP 59 OpenAIGPTDoubleHeadsModel 59 OpenAIGPTForSequenceClassification 59 OpenAIGPTLMHeadModel 59 OpenAIGPTModel 59 OpenAIGPTPreTrainedModel 59 OpenAIGPTSequenceSummary 59
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 17
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 17
transformers.models.opt.configuration_opt OPTConfig 15
transformers.models.opt.modeling_opt OPTAttention 59 OPTDecoder 59 OPTDecoderLayer 59 OPTForCausalLM 59 OPTForQuestionAnswering 59 OPTForSequenceClassification 59 OPTLearnedPositionalEmbedding 59 OPTModel 59 OPTPreTrainedModel 59 OPTSdpaAttention 59 OptFlashAttention2 59
transformers.models.owlvit.configuration_owlvit OwlViTConfig 15 OwlViTTextConfig 15 OwlViTVisionConfig 15
transformers.models.owlvit.modeling_owlvit OwlViTAttention 59 OwlViTBoxPredictionHead 59 OwlViTClassPredictionHead 59 OwlViTEncoder 59 OwlViTEncoderLayer 59 OwlViTForObjectDetection 59 OwlViTMLP 59 OwlViTModel 59 OwlViTPreTrainedModel 59 OwlViTTextEmbeddings 59 OwlViTTextModel 59 OwlViTTextTransformer 59 OwlViTVisionEmbeddings 59 OwlViTVisionModel 59 OwlViTVisionTransformer 59
transformers.models.pegasus.configuration_pegasus PegasusConfig 15
transformers.models.pegasus.modeling_pegasus PegasusAttention 59 PegasusDecoder 59 PegasusDecoderLayer 59 PegasusDecoderWrapper 59 PegasusEncoder 59 PegasusEncoderLayer 59 PegasusForCausalLM 59 PegasusForConditionalGeneration 59 PegasusModel 59 PegasusPreTrainedModel 59 PegasusSinusoidalPositionalEmbedding 59
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 17
transformers.models.perceiver.configuration_perceiver PerceiverConfig 15
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 59 Conv2DDownsample 59 Conv2dSamePadding 59 PerceiverAbstractDecoder 59 PerceiverAbstractPositionEncoding 59 PerceiverAttention 59 PerceiverAudioPostprocessor 59 PerceiverAudioPreprocessor 59 PerceiverBasicDecoder 59 PerceiverBasicVideoAutoencodingDecoder 59 PerceiverClassificationDecoder 59 PerceiverClassificationPostprocessor 59 PerceiverEmbeddingDecoder 59 PerceiverEmbeddings 59 PerceiverEncoder 59 PerceiverForImageClassificationConvProcessing 59 PerceiverForImageClassificationFourier 59 PerceiverForImageClassificationLearned 59 PerceiverForMaskedLM 59 PerceiverForMultimodalAutoencoding 59 PerceiverForOpticalFlow 59 PerceiverForSequenceClassification 59 PerceiverFourierPositionEncoding 59 PerceiverImagePreprocessor 59 PerceiverLayer 59 PerceiverMLP 59 PerceiverModel 59 PerceiverMultimodalDecoder 59 PerceiverMultimodalPostprocessor 59 PerceiverMultimodalPreprocessor 59 PerceiverOneHotPreprocessor 59 PerceiverOpticalFlowDecoder 59 PerceiverPreTrainedModel 59 PerceiverProjectionDecoder 59 PerceiverProjectionPostprocessor 59 PerceiverSelfAttention 59 PerceiverSelfOutput 59 PerceiverTextPreprocessor 59 PerceiverTrainablePositionEncoding 59
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 17
transformers.models.phi.configuration_phi PhiConfig 15
transformers.models.phi.modeling_phi PhiAttention 59 PhiDecoderLayer 59 PhiDynamicNTKScalingRotaryEmbedding 59 PhiFlashAttention2 59 PhiForCausalLM 59 PhiForSequenceClassification 59 PhiForTokenClassification 59 PhiLinearScalingRotaryEmbedding 59 PhiMLP 59 PhiModel 59 PhiPreTrainedModel 59 PhiRotaryEmbedding 59 PhiSdpaAttention 59
transformers.models.phi3.configuration_phi3 Phi3Config 15
transformers.models.phi3.modeling_phi3 Phi3Attention 59 Phi3DecoderLayer 59 Phi3FlashAttention2 59 Phi3ForCausalLM 59 Phi3ForSequenceClassification 59 Phi3ForTokenClassification 59 Phi3LongRoPEScaledRotaryEmbedding 59 Phi3MLP 59 Phi3Model 59 Phi3PreTrainedModel 59 Phi3RMSNorm 59 Phi3RotaryEmbedding 59 Phi3SdpaAttention 59 Phi3SuScaledRotaryEmbedding 59 Phi3YarnScaledRotaryEmbedding 59
transformers.models.phobert.tokenization_phobert PhobertTokenizer 17
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 15 Pix2StructTextConfig 15 Pix2StructVisionConfig 15
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 59 Pix2StructLayerNorm 59 Pix2StructPreTrainedModel 59 Pix2StructTextAttention 59 Pix2StructTextBlock 59 Pix2StructTextDenseGatedActDense 59 Pix2StructTextLayerCrossAttention 59 Pix2StructTextLayerFF 59 Pix2StructTextLayerSelfAttention 59 Pix2StructTextModel 59 Pix2StructVisionAttention 59 Pix2StructVisionEmbeddings 59 Pix2StructVisionEncoder 59 Pix2StructVisionLayer 59 Pix2StructVisionMlp 59 Pix2StructVisionModel 59
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 15
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 59 PoolFormerEmbeddings 59 PoolFormerEncoder 59 PoolFormerFinalPooler 59 PoolFormerForImageClassification 59 PoolFormerGroupNorm 59 PoolFormerLayer 59 PoolFormerModel 59 PoolFormerOutput 59 PoolFormerPooling 59 PoolFormerPreTrainedModel 59
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 15
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 59 ProphetNetDecoder 59 ProphetNetDecoderLayer 59 ProphetNetDecoderWrapper 59 ProphetNetEncoder 59 ProphetNetEncoderLayer 59 ProphetNetFeedForward 59 ProphetNetForCausalLM 59 ProphetNetForConditionalGeneration 59 ProphetNetModel 59 ProphetNetNgramSelfAttention 59 ProphetNetPositionalEmbeddings 59 ProphetNetPreTrainedModel 59
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 17 WordpieceTokenizer 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 15
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 59 Qwen2DecoderLayer 59 Qwen2FlashAttention2 59 Qwen2ForCausalLM 59 Qwen2ForQuestionAnswering 59 Qwen2ForSequenceClassification 59 Qwen2ForTokenClassification 59 Qwen2MLP 59 Qwen2Model 59 Qwen2PreTrainedModel 59 Qwen2RMSNorm 59 Qwen2RotaryEmbedding 59 Qwen2SdpaAttention 59
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 17
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 17
transformers.models.qwen3.configuration_qwen3 Qwen3Config 15
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 59 Qwen3DecoderLayer 59 Qwen3ForCausalLM 59 Qwen3ForQuestionAnswering 59 Qwen3ForSequenceClassification 59 Qwen3ForTokenClassification 59 Qwen3MLP 59 Qwen3Model 59 Qwen3PreTrainedModel 59 Qwen3RMSNorm 59 Qwen3RotaryEmbedding 59
transformers.models.reformer.configuration_reformer ReformerConfig 15
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 59 ChunkReformerFeedForward 59 LSHSelfAttention 59 LocalSelfAttention 59 PositionEmbeddings 59 ReformerAttention 59 ReformerClassificationHead 59 ReformerEmbeddings 59 ReformerEncoder 59 ReformerFeedForwardDense 59 ReformerFeedForwardOutput 59 ReformerForMaskedLM 59 ReformerForQuestionAnswering 59 ReformerForSequenceClassification 59 ReformerLayer 59 ReformerModel 59 ReformerModelWithLMHead 59 ReformerOnlyLMHead 59 ReformerPreTrainedModel 59 ReformerSelfOutput 59
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 17
transformers.models.regnet.configuration_regnet RegNetConfig 15
transformers.models.regnet.modeling_regnet RegNetConvLayer 59 RegNetEmbeddings 59 RegNetEncoder 59 RegNetForImageClassification 59 RegNetModel 59 RegNetPreTrainedModel 59 RegNetSELayer 59 RegNetShortCut 59 RegNetStage 59 RegNetXLayer 59 RegNetYLayer 59
transformers.models.rembert.configuration_rembert RemBertConfig 15
transformers.models.rembert.modeling_rembert RemBertAttention 59 RemBertEmbeddings 59 RemBertEncoder 59 RemBertForCausalLM 59 RemBertForMaskedLM 59 RemBertForMultipleChoice 59 RemBertForQuestionAnswering 59 RemBertForSequenceClassification 59 RemBertForTokenClassification 59 RemBertIntermediate 59 RemBertLMPredictionHead 59 RemBertLayer 59 RemBertModel 59 RemBertOnlyMLMHead 59 RemBertOutput 59 RemBertPooler 59 RemBertPreTrainedModel 59 RemBertPredictionHeadTransform 59 RemBertSelfAttention 59 RemBertSelfOutput 59
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 17
transformers.models.resnet.configuration_resnet ResNetConfig 15
transformers.models.resnet.modeling_resnet ResNetBackbone 59 ResNetBasicLayer 59 ResNetBottleNeckLayer 59 ResNetConvLayer 59 ResNetEmbeddings 59 ResNetEncoder 59 ResNetForImageClassification 59 ResNetModel 59 ResNetPreTrainedModel 59 ResNetShortCut 59 ResNetStage 59
transformers.models.roberta.configuration_roberta RobertaConfig 15
transformers.models.roberta.modeling_roberta RobertaAttention 59 RobertaClassificationHead 59 RobertaCrossAttention 59 RobertaEmbeddings 59 RobertaEncoder 59 RobertaForCausalLM 59 RobertaForMaskedLM 59 RobertaForMultipleChoice 59 RobertaForQuestionAnswering 59 RobertaForSequenceClassification 59 RobertaForTokenClassification 59 RobertaIntermediate 59 RobertaLMHead 59 RobertaLayer 59 RobertaModel 59 RobertaOutput 59 RobertaPooler 59 RobertaPreTrainedModel 59 RobertaSdpaSelfAttention 59 RobertaSelfAttention 59 RobertaSelfOutput 59
transformers.models.roberta.tokenization_roberta RobertaTokenizer 17
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 17
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 15
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 59 RobertaPreLayerNormClassificationHead 59 RobertaPreLayerNormCrossAttention 59 RobertaPreLayerNormEmbeddings 59 RobertaPreLayerNormEncoder 59 RobertaPreLayerNormForCausalLM 59 RobertaPreLayerNormForMaskedLM 59 RobertaPreLayerNormForMultipleChoice 59 RobertaPreLayerNormForQuestionAnswering 59 RobertaPreLayerNormForSequenceClassification 59 RobertaPreLayerNormForTokenClassification 59 RobertaPreLayerNormIntermediate 59 RobertaPreLayerNormLMHead 59 RobertaPreLayerNormLayer 59 RobertaPreLayerNormModel 59 RobertaPreLayerNormOutput 59 RobertaPreLayerNormPooler 59 RobertaPreLayerNormPreTrainedModel 59 RobertaPreLayerNormSelfAttention 59 RobertaPreLayerNormSelfOutput 59
transformers.models.roformer.configuration_roformer RoFormerConfig 15
transformers.models.roformer.modeling_roformer RoFormerAttention 59 RoFormerClassificationHead 59 RoFormerEmbeddings 59 RoFormerEncoder 59 RoFormerForCausalLM 59 RoFormerForMaskedLM 59 RoFormerForMultipleChoice 59 RoFormerForQuestionAnswering 59 RoFormerForSequenceClassification 59 RoFormerForTokenClassification 59 RoFormerIntermediate 59 RoFormerLMPredictionHead 59 RoFormerLayer 59 RoFormerModel 59 RoFormerOnlyMLMHead 59 RoFormerOutput 59 RoFormerPreTrainedModel 59 RoFormerPredictionHeadTransform 59 RoFormerSelfAttention 59 RoFormerSelfOutput 59 RoFormerSequenceSummary 59 RoFormerSinusoidalPositionalEmbedding 59
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 15
transformers.models.rwkv.modeling_rwkv RwkvBlock 59 RwkvFeedForward 59 RwkvForCausalLM 59 RwkvModel 59 RwkvPreTrainedModel 59 RwkvSelfAttention 59
transformers.models.sam.configuration_sam SamConfig 15 SamMaskDecoderConfig 15 SamPromptEncoderConfig 15 SamVisionConfig 15
transformers.models.sam.modeling_sam SamAttention 59 SamFeedForward 59 SamLayerNorm 59 SamMLPBlock 59 SamMaskDecoder 59 SamMaskEmbedding 59 SamModel 59 SamPatchEmbeddings 59 SamPositionalEmbedding 59 SamPreTrainedModel 59 SamPromptEncoder 59 SamTwoWayAttentionBlock 59 SamTwoWayTransformer 59 SamVisionAttention 59 SamVisionEncoder 59 SamVisionLayer 59 SamVisionModel 59 SamVisionNeck 59 SamVisionSdpaAttention 59
transformers.models.segformer.configuration_segformer SegformerConfig 15
transformers.models.segformer.modeling_segformer SegformerAttention 59 SegformerDWConv 59 SegformerDecodeHead 59 SegformerDepthWiseConv 59 SegformerDropPath 59 SegformerEfficientSelfAttention 59 SegformerEncoder 59 SegformerForImageClassification 59 SegformerForSemanticSegmentation 59 SegformerLayer 59 SegformerMLP 59 SegformerMixFFN 59 SegformerMixMLP 59 SegformerModel 59 SegformerOverlapPatchEmbeddings 59 SegformerPreTrainedModel 59 SegformerSelfOutput 59 SegformerSequenceReduction 59 SegformerStage 59
transformers.models.siglip.configuration_siglip SiglipConfig 15 SiglipTextConfig 15 SiglipVisionConfig 15
transformers.models.siglip.modeling_siglip SiglipAttention 59 SiglipEncoder 59 SiglipEncoderLayer 59 SiglipFlashAttention2 59 SiglipForImageClassification 59 SiglipMLP 59 SiglipModel 59 SiglipMultiheadAttentionPoolingHead 59 SiglipPreTrainedModel 59 SiglipSdpaAttention 59 SiglipTextEmbeddings 59 SiglipTextModel 59 SiglipTextTransformer 59 SiglipVisionEmbeddings 59 SiglipVisionModel 59 SiglipVisionTransformer 59
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 15
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 59
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 15
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 59 Speech2TextAttention 59 Speech2TextDecoder 59 Speech2TextDecoderLayer 59 Speech2TextEncoder 59 Speech2TextEncoderLayer 59 Speech2TextForConditionalGeneration 59 Speech2TextModel 59 Speech2TextPreTrainedModel 59 Speech2TextSinusoidalPositionalEmbedding 59
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 15 SpeechT5HifiGanConfig 15
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 59 SpeechT5Attention 59 SpeechT5BatchNormConvLayer 59 SpeechT5Decoder 59 SpeechT5DecoderLayer 59 SpeechT5DecoderWithSpeechPrenet 59 SpeechT5DecoderWithTextPrenet 59 SpeechT5DecoderWithoutPrenet 59 SpeechT5Encoder 59 SpeechT5EncoderLayer 59 SpeechT5EncoderWithSpeechPrenet 59 SpeechT5EncoderWithTextPrenet 59 SpeechT5EncoderWithoutPrenet 59 SpeechT5FeatureEncoder 59 SpeechT5FeatureProjection 59 SpeechT5FeedForward 59 SpeechT5ForSpeechToSpeech 59 SpeechT5ForSpeechToText 59 SpeechT5ForTextToSpeech 59 SpeechT5GroupNormConvLayer 59 SpeechT5GuidedMultiheadAttentionLoss 59 SpeechT5HifiGan 59 SpeechT5LayerNormConvLayer 59 SpeechT5Model 59 SpeechT5NoLayerNormConvLayer 59 SpeechT5PositionalConvEmbedding 59 SpeechT5PreTrainedModel 59 SpeechT5RelativePositionalEncoding 59 SpeechT5SamePadLayer 59 SpeechT5ScaledPositionalEncoding 59 SpeechT5SinusoidalPositionalEmbedding 59 SpeechT5SpectrogramLoss 59 SpeechT5SpeechDecoderPostnet 59 SpeechT5SpeechDecoderPrenet 59 SpeechT5SpeechEncoderPrenet 59 SpeechT5TextDecoderPostnet 59 SpeechT5TextDecoderPrenet 59 SpeechT5TextEncoderPrenet 59
transformers.models.splinter.configuration_splinter SplinterConfig 15
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 59 SplinterAttention 59 SplinterEmbeddings 59 SplinterEncoder 59 SplinterForPreTraining 59 SplinterForQuestionAnswering 59 SplinterFullyConnectedLayer 59 SplinterIntermediate 59 SplinterLayer 59 SplinterModel 59 SplinterOutput 59 SplinterPreTrainedModel 59 SplinterSelfAttention 59 SplinterSelfOutput 59
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 17 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 17
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 15
transformers.models.squeezebert.modeling_squeezebert ConvActivation 59 ConvDropoutLayerNorm 59 MatMulWrapper 59 SqueezeBertEmbeddings 59 SqueezeBertEncoder 59 SqueezeBertForMaskedLM 59 SqueezeBertForMultipleChoice 59 SqueezeBertForQuestionAnswering 59 SqueezeBertForSequenceClassification 59 SqueezeBertForTokenClassification 59 SqueezeBertLMPredictionHead 59 SqueezeBertLayerNorm 59 SqueezeBertModel 59 SqueezeBertModule 59 SqueezeBertOnlyMLMHead 59 SqueezeBertPooler 59 SqueezeBertPreTrainedModel 59 SqueezeBertPredictionHeadTransform 59 SqueezeBertSelfAttention 59
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 17 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 17
transformers.models.stablelm.configuration_stablelm StableLmConfig 15
transformers.models.stablelm.modeling_stablelm StableLmAttention 59 StableLmDecoderLayer 59 StableLmDynamicNTKScalingRotaryEmbedding 59 StableLmFlashAttention2 59 StableLmForCausalLM 59 StableLmForSequenceClassification 59 StableLmForTokenClassification 59 StableLmLayerNormPerHead 59 StableLmLinearScalingRotaryEmbedding 59 StableLmMLP 59 StableLmModel 59 StableLmPreTrainedModel 59 StableLmRotaryEmbedding 59 StableLmSdpaAttention 59
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 15
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 59 Starcoder2DecoderLayer 59 Starcoder2FlashAttention2 59 Starcoder2ForCausalLM 59 Starcoder2ForSequenceClassification 59 Starcoder2ForTokenClassification 59 Starcoder2MLP 59 Starcoder2Model 59 Starcoder2PreTrainedModel 59 Starcoder2RotaryEmbedding 59 Starcoder2SdpaAttention 59
transformers.models.swin.configuration_swin SwinConfig 15
transformers.models.swin.modeling_swin SwinAttention 59 SwinBackbone 59 SwinDropPath 59 SwinEmbeddings 59 SwinEncoder 59 SwinForImageClassification 59 SwinForMaskedImageModeling 59 SwinIntermediate 59 SwinLayer 59 SwinMLP 59 SwinModel 59 SwinOutput 59 SwinPatchEmbeddings 59 SwinPatchMerging 59 SwinPreTrainedModel 59 SwinRelativePositionBias 59 SwinSelfAttention 59 SwinSelfOutput 59 SwinStage 59
transformers.models.swinv2.configuration_swinv2 Swinv2Config 15
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 59 Swinv2Backbone 59 Swinv2DropPath 59 Swinv2Embeddings 59 Swinv2Encoder 59 Swinv2ForImageClassification 59 Swinv2ForMaskedImageModeling 59 Swinv2Intermediate 59 Swinv2Layer 59 Swinv2Model 59 Swinv2Output 59 Swinv2PatchEmbeddings 59 Swinv2PatchMerging 59 Swinv2PreTrainedModel 59 Swinv2SelfAttention 59 Swinv2SelfOutput 59 Swinv2Stage 59
transformers.models.t5.configuration_t5 T5Config 15
transformers.models.t5.modeling_t5 T5Attention 59 T5Block 59 T5ClassificationHead 59 T5DenseActDense 59 T5DenseGatedActDense 59 T5EncoderModel 59 T5ForConditionalGeneration 59 T5ForQuestionAnswering 59 T5ForSequenceClassification 59 T5ForTokenClassification 59 T5LayerCrossAttention 59 T5LayerFF 59 T5LayerNorm 59 T5LayerSelfAttention 59 T5Model 59 T5PreTrainedModel 59 T5Stack 59
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 17
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 15
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 59 TableTransformerClassificationHead 59 TableTransformerConvEncoder 59 TableTransformerConvModel 59 TableTransformerDecoder 59 TableTransformerDecoderLayer 59 TableTransformerEncoder 59 TableTransformerEncoderLayer 59 TableTransformerForObjectDetection 59 TableTransformerFrozenBatchNorm2d 59 TableTransformerHungarianMatcher 59 TableTransformerLearnedPositionEmbedding 59 TableTransformerLoss 59 TableTransformerMLPPredictionHead 59 TableTransformerModel 59 TableTransformerPreTrainedModel 59 TableTransformerSinePositionEmbedding 59
transformers.models.tapas.configuration_tapas TapasConfig 15
transformers.models.tapas.modeling_tapas TapasAttention 59 TapasEmbeddings 59 TapasEncoder 59 TapasForMaskedLM 59 TapasForQuestionAnswering 59 TapasForSequenceClassification 59 TapasIntermediate 59 TapasLMPredictionHead 59 TapasLayer 59 TapasModel 59 TapasOnlyMLMHead 59 TapasOutput 59 TapasPooler 59 TapasPreTrainedModel 59 TapasPredictionHeadTransform 59 TapasSelfAttention 59 TapasSelfOutput 59
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 17 WordpieceTokenizer 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 15
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 59 TimeSeriesMeanScaler 59 TimeSeriesNOPScaler 59 TimeSeriesSinusoidalPositionalEmbedding 59 TimeSeriesStdScaler 59 TimeSeriesTransformerAttention 59 TimeSeriesTransformerDecoder 59 TimeSeriesTransformerDecoderLayer 59 TimeSeriesTransformerEncoder 59 TimeSeriesTransformerEncoderLayer 59 TimeSeriesTransformerForPrediction 59 TimeSeriesTransformerModel 59 TimeSeriesTransformerPreTrainedModel 59 TimeSeriesValueEmbedding 59
transformers.models.timesformer.configuration_timesformer TimesformerConfig 15
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 59 TimeSformerDropPath 59 TimesformerDropPath 59 TimesformerEmbeddings 59 TimesformerEncoder 59 TimesformerForVideoClassification 59 TimesformerIntermediate 59 TimesformerLayer 59 TimesformerModel 59 TimesformerOutput 59 TimesformerPatchEmbeddings 59 TimesformerPreTrainedModel 59 TimesformerSelfAttention 59 TimesformerSelfOutput 59
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 15
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 59 PositionalEmbedding 59 PositionwiseFF 59 RelPartialLearnableDecoderLayer 59 RelPartialLearnableMultiHeadAttn 59 TransfoXLForSequenceClassification 59 TransfoXLLMHeadModel 59 TransfoXLModel 59 TransfoXLPreTrainedModel 59
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 59
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 17
transformers.models.trocr.configuration_trocr TrOCRConfig 15
transformers.models.trocr.modeling_trocr TrOCRAttention 59 TrOCRDecoder 59 TrOCRDecoderLayer 59 TrOCRDecoderWrapper 59 TrOCRForCausalLM 59 TrOCRLearnedPositionalEmbedding 59 TrOCRPreTrainedModel 59 TrOCRScaledWordEmbedding 59 TrOCRSinusoidalPositionalEmbedding 59
transformers.models.umt5.configuration_umt5 UMT5Config 15
transformers.models.umt5.modeling_umt5 UMT5Attention 59 UMT5Block 59 UMT5ClassificationHead 59 UMT5DenseActDense 59 UMT5DenseGatedActDense 59 UMT5EncoderModel 59 UMT5ForConditionalGeneration 59 UMT5ForQuestionAnswering 59 UMT5ForSequenceClassification 59 UMT5ForTokenClassification 59 UMT5LayerCrossAttention 59 UMT5LayerFF 59 UMT5LayerNorm 59 UMT5LayerSelfAttention 59 UMT5Model 59 UMT5PreTrainedModel 59 UMT5Stack 59
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 15
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 59 UniSpeechAttnAdapterLayer 59 UniSpeechEncoder 59 UniSpeechEncoderLayer 59 UniSpeechEncoderLayerStableLayerNorm 59 UniSpeechEncoderStableLayerNorm 59 UniSpeechFeatureEncoder 59 UniSpeechFeatureExtractor 59 UniSpeechFeatureProjection 59 UniSpeechFeedForward 59 UniSpeechFlashAttention2 59 UniSpeechForCTC 59 UniSpeechForPreTraining 59 UniSpeechForSequenceClassification 59 UniSpeechGroupNormConvLayer 59 UniSpeechGumbelVectorQuantizer 59 UniSpeechLayerNormConvLayer 59 UniSpeechModel 59 UniSpeechNoLayerNormConvLayer 59 UniSpeechPositionalConvEmbedding 59 UniSpeechPreTrainedModel 59 UniSpeechSamePadLayer 59 UniSpeechSdpaAttention 59
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 15
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 59 TDNNLayer 59 UniSpeechSatAttention 59 UniSpeechSatAttnAdapterLayer 59 UniSpeechSatEncoder 59 UniSpeechSatEncoderLayer 59 UniSpeechSatEncoderLayerStableLayerNorm 59 UniSpeechSatEncoderStableLayerNorm 59 UniSpeechSatFeatureEncoder 59 UniSpeechSatFeatureExtractor 59 UniSpeechSatFeatureProjection 59 UniSpeechSatFeedForward 59 UniSpeechSatFlashAttention2 59 UniSpeechSatForAudioFrameClassification 59 UniSpeechSatForCTC 59 UniSpeechSatForPreTraining 59 UniSpeechSatForSequenceClassification 59 UniSpeechSatForXVector 59 UniSpeechSatGroupNormConvLayer 59 UniSpeechSatGumbelVectorQuantizer 59 UniSpeechSatLayerNormConvLayer 59 UniSpeechSatModel 59 UniSpeechSatNoLayerNormConvLayer 59 UniSpeechSatPositionalConvEmbedding 59 UniSpeechSatPreTrainedModel 59 UniSpeechSatSamePadLayer 59 UniSpeechSatSdpaAttention 59
transformers.models.van.configuration_van VanConfig 15
transformers.models.van.modeling_van VanDropPath 59 VanEncoder 59 VanForImageClassification 59 VanLargeKernelAttention 59 VanLargeKernelAttentionLayer 59 VanLayer 59 VanLayerScaling 59 VanMlpLayer 59 VanModel 59 VanOverlappingPatchEmbedder 59 VanPreTrainedModel 59 VanSpatialAttentionLayer 59 VanStage 59
transformers.models.videomae.configuration_videomae VideoMAEConfig 15
transformers.models.videomae.modeling_videomae VideoMAEAttention 59 VideoMAEDecoder 59 VideoMAEEmbeddings 59 VideoMAEEncoder 59 VideoMAEForPreTraining 59 VideoMAEForVideoClassification 59 VideoMAEIntermediate 59 VideoMAELayer 59 VideoMAEModel 59 VideoMAEOutput 59 VideoMAEPatchEmbeddings 59 VideoMAEPreTrainedModel 59 VideoMAESdpaAttention 59 VideoMAESdpaSelfAttention 59 VideoMAESelfAttention 59 VideoMAESelfOutput 59
transformers.models.vilt.configuration_vilt ViltConfig 15
transformers.models.vilt.modeling_vilt TextEmbeddings 59 ViltAttention 59 ViltEmbeddings 59 ViltEncoder 59 ViltForImageAndTextRetrieval 59 ViltForImagesAndTextClassification 59 ViltForMaskedLM 59 ViltForQuestionAnswering 59 ViltForTokenClassification 59 ViltIntermediate 59 ViltLayer 59 ViltMLMHead 59 ViltModel 59 ViltOutput 59 ViltPatchEmbeddings 59 ViltPooler 59 ViltPreTrainedModel 59 ViltPredictionHeadTransform 59 ViltSelfAttention 59 ViltSelfOutput 59
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 15
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 59
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 15
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 59
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 15
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 59 VisualBertEmbeddings 59 VisualBertEncoder 59 VisualBertForMultipleChoice 59 VisualBertForPreTraining 59 VisualBertForQuestionAnswering 59 VisualBertForRegionToPhraseAlignment 59 VisualBertForVisualReasoning 59 VisualBertIntermediate 59 VisualBertLMPredictionHead 59 VisualBertLayer 59 VisualBertModel 59 VisualBertOutput 59 VisualBertPooler 59 VisualBertPreTrainedModel 59 VisualBertPreTrainingHeads 59 VisualBertPredictionHeadTransform 59 VisualBertRegionToPhraseAttention 59 VisualBertSelfAttention 59 VisualBertSelfOutput 59
transformers.models.vit.configuration_vit ViTConfig 15
transformers.models.vit.modeling_vit ViTAttention 59 ViTEmbeddings 59 ViTEncoder 59 ViTForImageClassification 59 ViTForMaskedImageModeling 59 ViTIntermediate 59 ViTLayer 59 ViTMLP 59 ViTModel 59 ViTOutput 59 ViTPatchEmbeddings 59 ViTPooler 59 ViTPreTrainedModel 59 ViTSdpaAttention 59 ViTSdpaSelfAttention 59 ViTSelfAttention 59 ViTSelfOutput 59
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 15
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 59 ViTMAEDecoder 59 ViTMAEEmbeddings 59 ViTMAEEncoder 59 ViTMAEForPreTraining 59 ViTMAEIntermediate 59 ViTMAELayer 59 ViTMAEMLP 59 ViTMAEModel 59 ViTMAEOutput 59 ViTMAEPatchEmbeddings 59 ViTMAEPreTrainedModel 59 ViTMAESdpaAttention 59 ViTMAESdpaSelfAttention 59 ViTMAESelfAttention 59 ViTMAESelfOutput 59
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 15
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 59 ViTMSNEmbeddings 59 ViTMSNEncoder 59 ViTMSNForImageClassification 59 ViTMSNIntermediate 59 ViTMSNLayer 59 ViTMSNMLP 59 ViTMSNModel 59 ViTMSNOutput 59 ViTMSNPatchEmbeddings 59 ViTMSNPreTrainedModel 59 ViTMSNSdpaAttention 59 ViTMSNSdpaSelfAttention 59 ViTMSNSelfAttention 59 ViTMSNSelfOutput 59
transformers.models.vits.configuration_vits VitsConfig 15
transformers.models.vits.modeling_vits HifiGanResidualBlock 59 VitsAttention 59 VitsConvFlow 59 VitsDilatedDepthSeparableConv 59 VitsDurationPredictor 59 VitsElementwiseAffine 59 VitsEncoder 59 VitsEncoderLayer 59 VitsFeedForward 59 VitsHifiGan 59 VitsModel 59 VitsPosteriorEncoder 59 VitsPreTrainedModel 59 VitsResidualCouplingBlock 59 VitsResidualCouplingLayer 59 VitsStochasticDurationPredictor 59 VitsTextEncoder 59 VitsWaveNet 59
transformers.models.vits.tokenization_vits VitsTokenizer 17
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 15
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 59 TDNNLayer 59 Wav2Vec2Adapter 59 Wav2Vec2AdapterLayer 59 Wav2Vec2Attention 59 Wav2Vec2AttnAdapterLayer 59 Wav2Vec2Encoder 59 Wav2Vec2EncoderLayer 59 Wav2Vec2EncoderLayerStableLayerNorm 59 Wav2Vec2EncoderStableLayerNorm 59 Wav2Vec2FeatureEncoder 59 Wav2Vec2FeatureExtractor 59 Wav2Vec2FeatureProjection 59 Wav2Vec2FeedForward 59 Wav2Vec2FlashAttention2 59 Wav2Vec2ForAudioFrameClassification 59 Wav2Vec2ForCTC 59 Wav2Vec2ForMaskedLM 59 Wav2Vec2ForPreTraining 59 Wav2Vec2ForSequenceClassification 59 Wav2Vec2ForXVector 59 Wav2Vec2GroupNormConvLayer 59 Wav2Vec2GumbelVectorQuantizer 59 Wav2Vec2LayerNormConvLayer 59 Wav2Vec2Model 59 Wav2Vec2NoLayerNormConvLayer 59 Wav2Vec2PositionalConvEmbedding 59 Wav2Vec2PreTrainedModel 59 Wav2Vec2SamePadLayer 59 Wav2Vec2SdpaAttention 59
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 17 Wav2Vec2Tokenizer 17
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 15
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 59 TDNNLayer 59 Wav2Vec2ConformerAdapter 59 Wav2Vec2ConformerAdapterLayer 59 Wav2Vec2ConformerConvolutionModule 59 Wav2Vec2ConformerEncoder 59 Wav2Vec2ConformerEncoderLayer 59 Wav2Vec2ConformerFeatureEncoder 59 Wav2Vec2ConformerFeatureProjection 59 Wav2Vec2ConformerFeedForward 59 Wav2Vec2ConformerForAudioFrameClassification 59 Wav2Vec2ConformerForCTC 59 Wav2Vec2ConformerForPreTraining 59 Wav2Vec2ConformerForSequenceClassification 59 Wav2Vec2ConformerForXVector 59 Wav2Vec2ConformerGroupNormConvLayer 59 Wav2Vec2ConformerGumbelVectorQuantizer 59 Wav2Vec2ConformerLayerNormConvLayer 59 Wav2Vec2ConformerModel 59 Wav2Vec2ConformerNoLayerNormConvLayer 59 Wav2Vec2ConformerPositionalConvEmbedding 59 Wav2Vec2ConformerPreTrainedModel 59 Wav2Vec2ConformerRelPositionalEmbedding 59 Wav2Vec2ConformerRotaryPositionalEmbedding 59 Wav2Vec2ConformerSamePadLayer 59 Wav2Vec2ConformerSelfAttention 59
transformers.models.wavlm.configuration_wavlm WavLMConfig 15
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 59 TDNNLayer 59 WavLMAdapter 59 WavLMAdapterLayer 59 WavLMAttention 59 WavLMEncoder 59 WavLMEncoderLayer 59 WavLMEncoderLayerStableLayerNorm 59 WavLMEncoderStableLayerNorm 59 WavLMFeatureEncoder 59 WavLMFeatureExtractor 59 WavLMFeatureProjection 59 WavLMFeedForward 59 WavLMForAudioFrameClassification 59 WavLMForCTC 59 WavLMForSequenceClassification 59 WavLMForXVector 59 WavLMGroupNormConvLayer 59 WavLMGumbelVectorQuantizer 59 WavLMLayerNormConvLayer 59 WavLMModel 59 WavLMNoLayerNormConvLayer 59 WavLMPositionalConvEmbedding 59 WavLMPreTrainedModel 59 WavLMSamePadLayer 59
transformers.models.whisper.configuration_whisper WhisperConfig 15
transformers.models.whisper.modeling_whisper WhisperAttention 59 WhisperDecoder 59 WhisperDecoderLayer 59 WhisperDecoderWrapper 59 WhisperEncoder 59 WhisperEncoderLayer 59 WhisperFlashAttention2 59 WhisperForAudioClassification 59 WhisperForCausalLM 59 WhisperForConditionalGeneration 59 WhisperModel 59 WhisperPositionalEmbedding 59 WhisperPreTrainedModel 59 WhisperSdpaAttention 59
transformers.models.whisper.tokenization_whisper WhisperTokenizer 17
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 17
transformers.models.xglm.configuration_xglm XGLMConfig 15
transformers.models.xglm.modeling_xglm XGLMAttention 59 XGLMDecoderLayer 59 XGLMForCausalLM 59 XGLMModel 59 XGLMPreTrainedModel 59 XGLMScaledWordEmbedding 59 XGLMSinusoidalPositionalEmbedding 59
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 17
transformers.models.xlm.configuration_xlm XLMConfig 15
transformers.models.xlm.modeling_xlm MultiHeadAttention 59 TransformerFFN 59 XLMForMultipleChoice 59 XLMForQuestionAnswering 59 XLMForQuestionAnsweringSimple 59 XLMForSequenceClassification 59 XLMForTokenClassification 59 XLMModel 59 XLMPoolerAnswerClass 59 XLMPoolerEndLogits 59 XLMPoolerStartLogits 59 XLMPreTrainedModel 59 XLMPredLayer 59 XLMSQuADHead 59 XLMSequenceSummary 59 XLMWithLMHeadModel 59
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 15
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 59 XLMProphetNetDecoder 59 XLMProphetNetDecoderLayer 59 XLMProphetNetDecoderWrapper 59 XLMProphetNetEncoder 59 XLMProphetNetEncoderLayer 59 XLMProphetNetFeedForward 59 XLMProphetNetForCausalLM 59 XLMProphetNetForConditionalGeneration 59 XLMProphetNetModel 59 XLMProphetNetNgramSelfAttention 59 XLMProphetNetPositionalEmbeddings 59 XLMProphetNetPreTrainedModel 59
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 15
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 59 XLMRobertaClassificationHead 59 XLMRobertaCrossAttention 59 XLMRobertaEmbeddings 59 XLMRobertaEncoder 59 XLMRobertaForCausalLM 59 XLMRobertaForMaskedLM 59 XLMRobertaForMultipleChoice 59 XLMRobertaForQuestionAnswering 59 XLMRobertaForSequenceClassification 59 XLMRobertaForTokenClassification 59 XLMRobertaIntermediate 59 XLMRobertaLMHead 59 XLMRobertaLayer 59 XLMRobertaModel 59 XLMRobertaOutput 59 XLMRobertaPooler 59 XLMRobertaPreTrainedModel 59 XLMRobertaSdpaSelfAttention 59 XLMRobertaSelfAttention 59 XLMRobertaSelfOutput 59
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 17
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 15
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 59 XLMRobertaXLClassificationHead 59 XLMRobertaXLCrossAttention 59 XLMRobertaXLEmbeddings 59 XLMRobertaXLEncoder 59 XLMRobertaXLForCausalLM 59 XLMRobertaXLForMaskedLM 59 XLMRobertaXLForMultipleChoice 59 XLMRobertaXLForQuestionAnswering 59 XLMRobertaXLForSequenceClassification 59 XLMRobertaXLForTokenClassification 59 XLMRobertaXLIntermediate 59 XLMRobertaXLLMHead 59 XLMRobertaXLLayer 59 XLMRobertaXLModel 59 XLMRobertaXLOutput 59 XLMRobertaXLPooler 59 XLMRobertaXLPreTrainedModel 59 XLMRobertaXLSdpaSelfAttention 59 XLMRobertaXLSelfAttention 59 XLMRobertaXLSelfOutput 59
transformers.models.xlnet.configuration_xlnet XLNetConfig 15
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 59 XLNetForMultipleChoice 59 XLNetForQuestionAnswering 59 XLNetForQuestionAnsweringSimple 59 XLNetForSequenceClassification 59 XLNetForTokenClassification 59 XLNetLMHeadModel 59 XLNetLayer 59 XLNetModel 59 XLNetPoolerAnswerClass 59 XLNetPoolerEndLogits 59 XLNetPoolerStartLogits 59 XLNetPreTrainedModel 59 XLNetRelativeAttention 59 XLNetSequenceSummary 59
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 17
transformers.models.xmod.configuration_xmod XmodConfig 15
transformers.models.xmod.modeling_xmod XmodAdapter 59 XmodAttention 59 XmodClassificationHead 59 XmodCrossAttention 59 XmodEmbeddings 59 XmodEncoder 59 XmodForCausalLM 59 XmodForMaskedLM 59 XmodForMultipleChoice 59 XmodForQuestionAnswering 59 XmodForSequenceClassification 59 XmodForTokenClassification 59 XmodIntermediate 59 XmodLMHead 59 XmodLayer 59 XmodModel 59 XmodOutput 59 XmodPooler 59 XmodPreTrainedModel 59 XmodSelfAttention 59 XmodSelfOutput 59
transformers.models.yolos.configuration_yolos YolosConfig 15
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 59 InterpolateMidPositionEmbeddings 59 YolosAttention 59 YolosEmbeddings 59 YolosEncoder 59 YolosForObjectDetection 59 YolosHungarianMatcher 59 YolosIntermediate 59 YolosLayer 59 YolosLoss 59 YolosMLPPredictionHead 59 YolosModel 59 YolosOutput 59 YolosPatchEmbeddings 59 YolosPooler 59 YolosPreTrainedModel 59 YolosSdpaAttention 59 YolosSdpaSelfAttention 59 YolosSelfAttention 59 YolosSelfOutput 59
transformers.pytorch_utils Conv1D 59
transformers.tokenization_blenderbot BlenderbotSmallTokenizer 17
transformers.tokenization_flaubert FlaubertTokenizer 17
transformers.tokenization_fsmt FSMTTokenizer 17
transformers.tokenization_python PythonBackend 17 Trie 0
transformers.tokenization_utils PreTrainedTokenizer 17 Trie 0
transformers.tokenization_utils_base BatchEncoding 8 PreTrainedTokenizerBase 17
transformers.tokenization_utils_fast PreTrainedTokenizerFast 17
transformers.tokenization_utils_tokenizers TokenizersBackend 17
transformers.tokenization_xlm XLMTokenizer 17
transformers.trainer_callback TrainerControl 0 TrainerState 0
transformers.trainer_pt_utils AcceleratorConfig 0
transformers.trainer_utils EvaluationStrategy 126 FSDPOption 126 HPSearchBackend 126 HubStrategy 126 IntervalStrategy 126 SaveStrategy 126 SchedulerType 126 ShardedDDPOption 126
transformers.training_args OptimizerNames 126 ParallelMode 126 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 126
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
types GenericAlias 74 SimpleNamespace 86
typing Any 174
ultralytics.models.utils.loss DETRLoss 59 RTDETRDetectionLoss 59
ultralytics.nn.modules.activation AGLU 59
ultralytics.nn.modules.block A2C2f 59 AAttn 55 ABlock 59 AConv 59 ADown 59 Attention 59 BNContrastiveHead 59 Bottleneck 59 BottleneckCSP 59 C1 59 C2 59 C2PSA 59 C2f 59 C2fAttn 59 C2fCIB 59 C2fPSA 59 C3 59 C3Ghost 59 C3TR 59 C3f 59 C3k 59 C3k2 59 C3x 59 CBFuse 59 CBLinear 59 CIB 59 ContrastiveHead 59 DFL 59 ELAN1 59 GhostBottleneck 59 HGBlock 59 HGStem 59 ImagePoolingAttn 59 MaxSigmoidAttnBlock 59 PSA 59 PSABlock 59 Proto 59 Proto26 59 RealNVP 59 RepBottleneck 59 RepC3 59 RepCSP 59 RepNCSPELAN4 59 RepVGGDW 59 ResNetBlock 59 ResNetLayer 59 Residual 59 SAVPE 59 SCDown 59 SPP 59 SPPELAN 59 SPPF 59 SwiGLUFFN 59 TorchVision 61
ultralytics.nn.modules.conv CBAM 59 ChannelAttention 59 Concat 59 Conv 59 Conv2 59 ConvTranspose 59 DWConv 59 DWConvTranspose2d 59 Focus 59 GhostConv 59 Index 59 LightConv 59 RepConv 59 SpatialAttention 59
ultralytics.nn.modules.head Classify 59 Depth 59 Detect 59 LRPCHead 59 OBB 59 OBB26 59 Pose 59 Pose26 59 RTDETRDecoder 59 Segment 59 Segment26 59 SemanticSegment 59 WorldDetect 59 YOLOEDetect 59 YOLOESegment 59 YOLOESegment26 59 v10Detect 59
ultralytics.nn.modules.transformer AIFI 59 DeformableTransformerDecoder 59 DeformableTransformerDecoderLayer 59 LayerNorm2d 59 MLP 59 MLPBlock 59 MSDeformAttn 59 TransformerBlock 59 TransformerEncoderLayer 59 TransformerLayer 59
ultralytics.nn.tasks BaseModel 61 ClassificationModel 61 DepthModel 61 DetectionModel 61 Ensemble 61 OBBModel 61 PoseModel 61 RTDETRDetectionModel 61 SegmentationModel 61 SemanticSegmentationModel 61 WorldModel 61 YOLOEModel 61 YOLOESegModel 61
ultralytics.utils IterableSimpleNamespace 86
ultralytics.utils.loss BCEDiceLoss 59 BboxLoss 59 DFLoss 59 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 59 KeypointLoss 59 MultiChannelDiceLoss 59 PoseLoss26 0 RLELoss 59 RotatedBboxLoss 59 SegmentLoss26 0 SemanticSegmentationLoss 59 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 59 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 59 RotatedTaskAlignedAssigner 59 SegTaskAlignedAssigner 59 TaskAlignedAssigner 59
urllib.parse DefragResult 82 DefragResultBytes 82 ParseResult 82 ParseResultBytes 82 SplitResult 82 SplitResultBytes 82
uuid SafeUUID 126 UUID 51
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 39
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 39 XGBModel 39 XGBRFClassifier 39 XGBRFRegressor 39 XGBRanker 39 XGBRegressor 39
yolov5.models.common Bottleneck 59 BottleneckCSP 59 C3 59 C3Ghost 59 C3SPP 59 C3TR 59 C3x 59 Classify 59 Concat 59 Contract 59 Conv 59 CrossConv 59 DWConv 59 DWConvTranspose2d 59 Expand 59 Focus 59 GhostBottleneck 59 GhostConv 59 Proto 59 SPP 59 SPPF 59 TransformerBlock 59 TransformerLayer 59
yolov5.models.experimental Ensemble 59 MixConv2d 59 Sum 59
yolov5.models.yolo BaseModel 61 ClassificationModel 61 Detect 59 DetectionModel 61 Model 61 Segment 59 SegmentationModel 61
zlib adler32 174
zoneinfo ZoneInfo 174 ZoneInfo._unpickle 135
"""
NAMES = """\
UserDict:IterableUserDict collections:UserDict
UserDict:UserDict collections:UserDict
UserList:UserList collections:UserList
UserString:UserString collections:UserString
__builtin__:long builtins:int
__builtin__:unicode builtins:str
__builtin__:xrange builtins:range
confection:Config confection._config:Config
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
