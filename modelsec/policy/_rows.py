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
    ("class", "", "hub-batch", False, False, False, False),
    ("class", "", "hub-configuration", False, False, False, False),
    ("class", "", "hub-dictionary", False, False, False, False),
    ("class", "", "hub-image", False, False, False, False),
    ("class", "", "hub-metadata", False, False, False, False),
    ("class", "", "hub-settings", False, False, False, False),
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
    ("class", "", "values", False, False, True, False),
    ("class", "any", "", False, False, False, False),
    ("class", "any", "", False, False, True, True),
    ("class", "any", "attributes", False, False, False, False),
    ("class", "bytes", "", False, False, True, True),
    ("class", "factory", "", True, False, False, False),
    ("class", "fraction", "", False, False, True, True),
    ("class", "hashed", "", True, False, False, False),
    ("class", "hashed", "attributes", True, False, False, False),
    ("class", "language-tokenizer", "bytes", False, False, False, False),
    ("class", "literal", "", False, False, False, False),
    ("class", "literal", "", False, False, True, False),
    ("class", "literal", "", False, False, True, True),
    ("class", "literal", "bytes", False, False, False, False),
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
    ("class", "plain", "tame-state", False, False, True, True),
    ("class", "queue", "attributes", True, False, False, False),
    ("class", "set", "", False, False, True, True),
    ("class", "set", "", True, False, False, False),
    ("class", "sklearn-new-tree", "sklearn-tree", False, False, True, False),
    ("class", "statsmodels-compiled", "statsmodels-compiled-state", False, False, False, False),
    ("class", "statsmodels-smoother", "statsmodels-compiled-state", False, False, False, False),
    ("class", "struct-time", "", False, False, True, False),
    ("class", "text", "", False, False, True, True),
    ("class", "text", "attributes", False, False, False, False),
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
PIL.Image Image 10
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
_codecs encode 125
_operator add 166 and_ 166 eq 166 floordiv 166 ge 166 gt 166 le 166 lt 166 mod 166 mul 166 ne 166 neg 166 or_ 166 sub 166 truediv 166 xor 166
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 118 DDPCommunicationHookType 118 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 118 DynamoBackend 118 FP8BackendType 118 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 118 PrecisionType 118 ProjectConfiguration 0 RNGType 118 SageMakerDistributedType 118 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 119 array 93
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 75 AssertionError 75 AttributeError 75 BlockingIOError 75 BrokenPipeError 75 BufferError 75 BytesWarning 75 ChildProcessError 75 ConnectionAbortedError 75 ConnectionError 75 ConnectionRefusedError 75 ConnectionResetError 75 DeprecationWarning 75 EOFError 75 Ellipsis 166 EncodingWarning 75 Exception 75 FileExistsError 75 FileNotFoundError 75 FloatingPointError 75 FutureWarning 75 ImportError 75 ImportWarning 75 IndentationError 75 IndexError 75 InterruptedError 75 IsADirectoryError 75 KeyError 75 LookupError 75 MemoryError 75 ModuleNotFoundError 75 NameError 75 NotADirectoryError 75 NotImplemented 166 NotImplementedError 75 OSError 75 OverflowError 75 PendingDeprecationWarning 75 PermissionError 75 ProcessLookupError 75 RecursionError 75 ReferenceError 75 ResourceWarning 75 RuntimeError 75 RuntimeWarning 75 StopAsyncIteration 75 StopIteration 75 SyntaxError 75 SyntaxWarning 75 SystemError 75 TabError 75 TimeoutError 75 TypeError 75 UnboundLocalError 75 UnicodeDecodeError 95 UnicodeEncodeError 75 UnicodeError 75 UnicodeTranslateError 75 UnicodeWarning 75 UserWarning 75 ValueError 75 Warning 75 ZeroDivisionError 75 abs 166 bool 73 bytearray 65 bytes 65 complex 73 dict 68 float 73 frozenset 98 getattr 124 hash 167 int 73 len 166 list 92 object 77 range 73 round 166 set 99 slice 114 str 104 tuple 90 type 112
catboost.core CatBoost 4 CatBoostClassifier 4 CatBoostRanker 4 CatBoostRegressor 4
category_encoders.backward_difference BackwardDifferenceEncoder 34
category_encoders.base_contrast_encoder BaseContrastEncoder 34
category_encoders.basen BaseNEncoder 34
category_encoders.binary BinaryEncoder 34
category_encoders.cat_boost CatBoostEncoder 34
category_encoders.count CountEncoder 34
category_encoders.count_target CountTargetEncoder 34
category_encoders.glmm GLMMEncoder 34
category_encoders.gray GrayEncoder 34
category_encoders.hashing HashingEncoder 34
category_encoders.helmert HelmertEncoder 34
category_encoders.james_stein JamesSteinEncoder 34
category_encoders.leave_one_out LeaveOneOutEncoder 34
category_encoders.m_estimate MEstimateEncoder 34
category_encoders.multi_hot MultiHotEncoder 34
category_encoders.one_hot OneHotEncoder 34
category_encoders.ordinal OrdinalEncoder 34
category_encoders.polynomial PolynomialEncoder 34
category_encoders.quantile_encoder QuantileEncoder 34 SummaryEncoder 34
category_encoders.rankhot RankHotEncoder 34
category_encoders.sum_coding SumEncoder 34
category_encoders.target_encoder TargetEncoder 34
category_encoders.utils BaseEncoder 34
category_encoders.woe WOEEncoder 34
category_encoders.wrapper NestedCVWrapper 34 PolynomialWrapper 34
collections ChainMap 0 Counter 69 OrderedDict 69 UserDict 0 UserList 0 UserString 0 defaultdict 66 deque 97
confection._config Config 3
copyreg __newobj__ 130 __newobj_ex__ 131 _reconstructor 150
datetime date 63 datetime 63 time 63 timedelta 63 timezone 106
dateutil.relativedelta relativedelta 47
dateutil.tz.tz tzlocal 47 tzoffset 96 tzutc 84
decimal Clamped 72 Context 91 Decimal 73 DecimalException 72 DivisionByZero 72 FloatOperation 72 Inexact 72 InvalidOperation 72 Overflow 72 Rounded 72 Subnormal 72 Underflow 72
dill._dill _create_array 136
fastchat.train.train TrainingArguments 2
feature_engine._base_transformers.base_numerical BaseNumericalTransformer 34
feature_engine._prediction.base_predictor BaseTargetMeanEstimator 34
feature_engine._prediction.target_mean_classifier TargetMeanClassifier 34
feature_engine._prediction.target_mean_regressor TargetMeanRegressor 34
feature_engine.creation.base_creation BaseCreation 34
feature_engine.creation.cyclical_features CyclicalFeatures 34
feature_engine.creation.decision_tree_features DecisionTreeFeatures 34
feature_engine.creation.geo_features GeoDistanceFeatures 34
feature_engine.creation.math_features MathFeatures 34
feature_engine.creation.relative_features RelativeFeatures 34
feature_engine.datetime.datetime DatetimeFeatures 34
feature_engine.datetime.datetime_ordinal DatetimeOrdinal 34
feature_engine.datetime.datetime_subtraction DatetimeSubtraction 34
feature_engine.discretisation.arbitrary ArbitraryDiscretiser 34
feature_engine.discretisation.base_discretiser BaseDiscretiser 34
feature_engine.discretisation.decision_tree DecisionTreeDiscretiser 34
feature_engine.discretisation.equal_frequency EqualFrequencyDiscretiser 34
feature_engine.discretisation.equal_width EqualWidthDiscretiser 34
feature_engine.discretisation.geometric_width GeometricWidthDiscretiser 34
feature_engine.encoding.base_encoder CategoricalMethodsMixin 34
feature_engine.encoding.count_frequency CountFrequencyEncoder 34
feature_engine.encoding.decision_tree DecisionTreeEncoder 34
feature_engine.encoding.mean_encoding MeanEncoder 34
feature_engine.encoding.one_hot OneHotEncoder 34
feature_engine.encoding.ordinal OrdinalEncoder 34
feature_engine.encoding.rare_label RareLabelEncoder 34
feature_engine.encoding.similarity_encoder StringSimilarityEncoder 34
feature_engine.encoding.woe WoEEncoder 34
feature_engine.imputation.arbitrary_number ArbitraryNumberImputer 34
feature_engine.imputation.base_imputer BaseImputer 34
feature_engine.imputation.categorical CategoricalImputer 34
feature_engine.imputation.drop_missing_data DropMissingData 34
feature_engine.imputation.end_tail EndTailImputer 34
feature_engine.imputation.mean_median MeanMedianImputer 34
feature_engine.imputation.missing_indicator AddMissingIndicator 34
feature_engine.imputation.random_sample RandomSampleImputer 34
feature_engine.outliers.artbitrary ArbitraryOutlierCapper 34
feature_engine.outliers.base_outlier BaseOutlier 34 WinsorizerBase 34
feature_engine.outliers.trimmer OutlierTrimmer 34
feature_engine.outliers.winsorizer Winsorizer 34
feature_engine.pipeline.pipeline Pipeline 34
feature_engine.preprocessing.match_categories MatchCategories 34
feature_engine.preprocessing.match_columns MatchVariables 34
feature_engine.scaling.mean_normalization MeanNormalizationScaler 34
feature_engine.selection.base_recursive_selector BaseRecursiveSelector 34
feature_engine.selection.base_selector BaseSelector 34
feature_engine.selection.drop_constant_features DropConstantFeatures 34
feature_engine.selection.drop_correlated_features DropCorrelatedFeatures 34
feature_engine.selection.drop_duplicate_features DropDuplicateFeatures 34
feature_engine.selection.drop_features DropFeatures 34
feature_engine.selection.drop_psi_features DropHighPSIFeatures 34
feature_engine.selection.information_value SelectByInformationValue 34
feature_engine.selection.mrmr MRMR 34
feature_engine.selection.probe_feature_selection ProbeFeatureSelection 34
feature_engine.selection.recursive_feature_addition RecursiveFeatureAddition 34
feature_engine.selection.recursive_feature_elimination RecursiveFeatureElimination 34
feature_engine.selection.shuffle_features SelectByShuffling 34
feature_engine.selection.single_feature_performance SelectBySingleFeaturePerformance 34
feature_engine.selection.smart_correlation_selection SmartCorrelatedSelection 34
feature_engine.selection.target_mean_selection SelectByTargetMeanPerformance 34
feature_engine.text.text_features TextFeatures 34
feature_engine.timeseries.forecasting.base_forecast_transformers BaseForecastTransformer 34
feature_engine.timeseries.forecasting.expanding_window_features ExpandingWindowFeatures 34
feature_engine.timeseries.forecasting.lag_features LagFeatures 34
feature_engine.timeseries.forecasting.window_features WindowFeatures 34
feature_engine.transformation.arcsin ArcsinTransformer 34
feature_engine.transformation.arcsinh ArcSinhTransformer 34
feature_engine.transformation.boxcox BoxCoxTransformer 34
feature_engine.transformation.log LogCpTransformer 34 LogTransformer 34
feature_engine.transformation.power PowerTransformer 34
feature_engine.transformation.reciprocal ReciprocalTransformer 34
feature_engine.transformation.yeojohnson YeoJohnsonTransformer 34
feature_engine.wrappers.wrappers SklearnTransformerWrapper 34
flair.data Dictionary 9
flair.training_utils AnnealOnPlateau 0
fractions Fraction 67
functools partial 89
gensim.corpora.dictionary Dictionary 14
gensim.corpora.hashdictionary HashDictionary 15
gensim.models VocabTransform 14
gensim.models.atmodel AuthorTopicModel 14 AuthorTopicState 14
gensim.models.bm25model AtireBM25Model 14 LuceneBM25Model 14 OkapiBM25Model 14
gensim.models.doc2vec Doc2Vec 14 Doc2VecTrainables 14 Doc2VecVocab 14 Doctag 0
gensim.models.ensemblelda CBDBSCAN 0 Cluster 0 EnsembleLda 14 Topic 0
gensim.models.fasttext FastText 14 FastTextKeyedVectors 14 FastTextTrainables 14 FastTextVocab 14
gensim.models.hdpmodel HdpModel 14 HdpTopicFormatter 0
gensim.models.keyedvectors CompatVocab 0 KeyedVectors 14
gensim.models.ldamodel LdaModel 14 LdaState 14
gensim.models.ldamulticore LdaMulticore 14
gensim.models.ldaseqmodel LdaPost 14 LdaSeqModel 14 sslm 14
gensim.models.logentropy_model LogEntropyModel 14
gensim.models.lsimodel LsiModel 14 Projection 14
gensim.models.nmf Nmf 14
gensim.models.normmodel NormModel 14
gensim.models.phrases FrozenPhrases 14 Phrases 14 npmi_scorer 166 original_scorer 166
gensim.models.poincare PoincareKeyedVectors 14 PoincareModel 14
gensim.models.rpmodel RpModel 14
gensim.models.tfidfmodel TfidfModel 14 df2idf 166
gensim.models.translation_matrix BackMappingTranslationMatrix 14 Space 0 TranslationMatrix 14
gensim.models.word2vec Word2Vec 14 Word2VecTrainables 14 Word2VecVocab 14
gensim.similarities.docsim MatrixSimilarity 14 SoftCosineSimilarity 14 SparseMatrixSimilarity 14 WmdSimilarity 14
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 14
gensim.similarities.termsim SparseTermSimilarityMatrix 14 UniformTermSimilarityIndex 14 WordEmbeddingSimilarityIndex 14
gensim.utils FakeDict 0 call_on_class_only 166 identity 166
gliner.training.trainer TrainingArguments 2
hdbscan.branch_data BranchDetectionData 0
hdbscan.branches BranchDetector 34
hdbscan.dist_metrics ArccosDistance 32 BrayCurtisDistance 32 CanberraDistance 32 ChebyshevDistance 32 DiceDistance 32 EuclideanDistance 32 HammingDistance 32 HaversineDistance 32 JaccardDistance 32 KulsinskiDistance 32 MahalanobisDistance 32 ManhattanDistance 32 MatchingDistance 32 MinkowskiDistance 32 RogersTanimotoDistance 32 RussellRaoDistance 32 SEuclideanDistance 32 SokalMichenerDistance 32 SokalSneathDistance 32 WMinkowskiDistance 32 newObj 129
hdbscan.hdbscan_ HDBSCAN 34
hdbscan.plots CondensedTree 0 MinimumSpanningTree 0 SingleLinkageTree 0
hdbscan.prediction PredictionData 0
hdbscan.robust_single_linkage_ RobustSingleLinkage 34
imblearn.base FunctionSampler 35
imblearn.combine._smote_enn SMOTEENN 35
imblearn.combine._smote_tomek SMOTETomek 35
imblearn.ensemble._bagging BalancedBaggingClassifier 35
imblearn.ensemble._easy_ensemble EasyEnsembleClassifier 35
imblearn.ensemble._forest BalancedRandomForestClassifier 35
imblearn.ensemble._weight_boosting RUSBoostClassifier 35
imblearn.metrics.pairwise ValueDifferenceMetric 35
imblearn.over_sampling._adasyn ADASYN 35
imblearn.over_sampling._random_over_sampler RandomOverSampler 35
imblearn.over_sampling._smote.base SMOTE 35 SMOTEN 35 SMOTENC 35
imblearn.over_sampling._smote.cluster KMeansSMOTE 35
imblearn.over_sampling._smote.filter BorderlineSMOTE 35 SVMSMOTE 35
imblearn.pipeline Pipeline 35
imblearn.under_sampling._prototype_generation._cluster_centroids ClusterCentroids 35
imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour CondensedNearestNeighbour 35
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours AllKNN 35 EditedNearestNeighbours 35 RepeatedEditedNearestNeighbours 35
imblearn.under_sampling._prototype_selection._instance_hardness_threshold InstanceHardnessThreshold 35
imblearn.under_sampling._prototype_selection._nearmiss NearMiss 35
imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule NeighbourhoodCleaningRule 35
imblearn.under_sampling._prototype_selection._one_sided_selection OneSidedSelection 35
imblearn.under_sampling._prototype_selection._random_under_sampler RandomUnderSampler 35
imblearn.under_sampling._prototype_selection._tomek_links TomekLinks 35
implicit.cpu.als AlternatingLeastSquares 0
implicit.cpu.bpr BayesianPersonalizedRanking 0
implicit.cpu.lmf LogisticMatrixFactorization 0
ipaddress IPv4Address 73 IPv4Interface 73 IPv4Network 73 IPv6Address 73 IPv6Interface 73 IPv6Network 73
itertools count 72
joblib.memory Memory 38
joblib.numpy_pickle NumpyArrayWrapper 19
lifelines.fitters.aalen_additive_fitter AalenAdditiveFitter 0
lifelines.fitters.aalen_johansen_fitter AalenJohansenFitter 0
lifelines.fitters.breslow_fleming_harrington_fitter BreslowFlemingHarringtonFitter 0
lifelines.fitters.coxph_fitter CoxPHFitter 37 ParametricSplinePHFitter 0 SemiParametricPHFitter 0
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
lifelines.utils CensoringType 118 CovariateParameterMappings 0
lightgbm.basic Booster 5
lightgbm.callback _EarlyStoppingCallback 0
lightgbm.sklearn LGBMClassifier 35 LGBMModel 35 LGBMRanker 35 LGBMRegressor 35
lightning.fabric.utilities.data AttributeDict 18
lightning.pytorch.callbacks.early_stopping EarlyStopping 0
lightning.pytorch.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
lightning.pytorch.callbacks.lr_monitor LearningRateMonitor 0
lightning.pytorch.callbacks.model_checkpoint ModelCheckpoint 0
lightning.pytorch.callbacks.model_summary ModelSummary 0
lightning.pytorch.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
lightning.pytorch.callbacks.timer Timer 0
lightning.pytorch.utilities.parsing AttributeDict 18
llamafactory.hparams.training_args TrainingArguments 2
llava.train.train TrainingArguments 2
logging getLogger 126
math ceil 166 cos 166 exp 166 expm1 166 floor 166 log 166 log10 166 log1p 166 log2 166 pow 166 sin 166 sqrt 166 tan 166 tanh 166
mlxtend.classifier.adaline Adaline 0
mlxtend.classifier.ensemble_vote EnsembleVoteClassifier 34
mlxtend.classifier.logistic_regression LogisticRegression 0
mlxtend.classifier.multilayerperceptron MultiLayerPerceptron 0
mlxtend.classifier.oner OneRClassifier 34
mlxtend.classifier.perceptron Perceptron 0
mlxtend.classifier.softmax_regression SoftmaxRegression 0
mlxtend.classifier.stacking_classification StackingClassifier 34
mlxtend.classifier.stacking_cv_classification StackingCVClassifier 34
mlxtend.cluster.kmeans Kmeans 0
mlxtend.evaluate.bootstrap_outofbag BootstrapOutOfBag 0
mlxtend.evaluate.holdout PredefinedHoldoutSplit 0 RandomHoldoutSplit 0
mlxtend.evaluate.time_series GroupTimeSeriesSplit 0
mlxtend.feature_extraction.linear_discriminant_analysis LinearDiscriminantAnalysis 0
mlxtend.feature_extraction.principal_component_analysis PrincipalComponentAnalysis 0
mlxtend.feature_extraction.rbf_kernel_pca RBFKernelPCA 0
mlxtend.feature_selection.column_selector ColumnSelector 34
mlxtend.feature_selection.exhaustive_feature_selector ExhaustiveFeatureSelector 34
mlxtend.feature_selection.sequential_feature_selector SequentialFeatureSelector 34
mlxtend.preprocessing.copy_transformer CopyTransformer 34
mlxtend.preprocessing.dense_transformer DenseTransformer 34
mlxtend.preprocessing.mean_centering MeanCenterer 0
mlxtend.preprocessing.transactionencoder TransactionEncoder 34
mlxtend.regressor.linear_regression LinearRegression 0
mlxtend.regressor.stacking_cv_regression StackingCVRegressor 34
mlxtend.regressor.stacking_regression StackingRegressor 34
networkx.algorithms.planarity PlanarEmbedding 78 PlanarEmbedding._forbidden 166
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 78
networkx.classes.graph Graph 78
networkx.classes.multidigraph MultiDiGraph 78
networkx.classes.multigraph MultiGraph 78
networkx.classes.reportviews DegreeView 0 DiDegreeView 0 DiMultiDegreeView 0 EdgeView 17 InDegreeView 0 InEdgeView 17 InMultiDegreeView 0 InMultiEdgeView 17 MultiDegreeView 0 MultiEdgeView 17 NodeView 0 OutDegreeView 0 OutEdgeView 17 OutMultiDegreeView 0 OutMultiEdgeView 17
nltk.chunk.named_entity Maxent_NE_Chunker 0 NEChunkParser 0 NEChunkParserTagger 0
nltk.chunk.regexp ChunkRule 0 ChunkRuleWithContext 0 ExpandLeftRule 0 ExpandRightRule 0 MergeRule 0 RegexpChunkParser 0 RegexpChunkRule 0 RegexpParser 0 SplitRule 0 StripRule 0 UnChunkRule 0
nltk.classify.decisiontree DecisionTreeClassifier 0
nltk.classify.maxent BinaryMaxentFeatureEncoding 0 GISEncoding 0 MaxentClassifier 0 TadmEventMaxentFeatureEncoding 0 TypedMaxentFeatureEncoding 0
nltk.classify.naivebayes NaiveBayesClassifier 0
nltk.classify.positivenaivebayes PositiveNaiveBayesClassifier 0
nltk.classify.scikitlearn SklearnClassifier 0
nltk.collections Trie 3
nltk.collocations BigramCollocationFinder 0 QuadgramCollocationFinder 0 TrigramCollocationFinder 0
nltk.grammar CFG 0 DependencyGrammar 0 Nonterminal 47 PCFG 0 ProbabilisticProduction 47 Production 47
nltk.lm.counter NgramCounter 0
nltk.lm.models AbsoluteDiscountingInterpolated 0 KneserNeyInterpolated 0 Laplace 0 Lidstone 0 MLE 0 StupidBackoff 0 WittenBellInterpolated 0
nltk.lm.smoothing AbsoluteDiscounting 0 KneserNey 0 WittenBell 0
nltk.lm.vocabulary Vocabulary 0
nltk.probability ConditionalFreqDist 80 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 69 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 166 DanishStemmer 0 DanishStemmer.stem 166 DutchStemmer 0 DutchStemmer.stem 166 EnglishStemmer 0 EnglishStemmer.stem 166 FinnishStemmer 0 FinnishStemmer.stem 166 FrenchStemmer 0 FrenchStemmer.stem 166 GermanStemmer 0 GermanStemmer.stem 166 HungarianStemmer 0 HungarianStemmer.stem 166 ItalianStemmer 0 ItalianStemmer.stem 166 NorwegianStemmer 0 NorwegianStemmer.stem 166 PorterStemmer 0 PorterStemmer.stem 166 PortugueseStemmer 0 PortugueseStemmer.stem 166 RomanianStemmer 0 RomanianStemmer.stem 166 RussianStemmer 0 RussianStemmer.stem 166 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 166 SwedishStemmer 0 SwedishStemmer.stem 166
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 166
nltk.tag.perceptron AveragedPerceptron 0 PerceptronTagger 0
nltk.tag.sequential AffixTagger 0 BigramTagger 0 ClassifierBasedPOSTagger 0 ClassifierBasedTagger 0 DefaultTagger 0 NgramTagger 0 RegexpTagger 0 TrigramTagger 0 UnigramTagger 0
nltk.tag.tnt TnT 0
nltk.tbl.rule Rule 0
nltk.text ConcordanceIndex 0 ContextIndex 0 Text 0
nltk.tokenize.casual TweetTokenizer 0
nltk.tokenize.destructive NLTKWordTokenizer 0
nltk.tokenize.legality_principle LegalitySyllableTokenizer 0
nltk.tokenize.mwe MWETokenizer 0
nltk.tokenize.punkt PunktLanguageVars 16 PunktParameters 0 PunktSentenceTokenizer 0 PunktToken 42 PunktTokenizer 0 PunktTrainer 0
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
numpy abs 166 absolute 166 acos 166 acosh 166 add 166 allclose 166 amax 166 amin 166 angle 166 arccos 166 arccosh 166 arcsin 166 arcsinh 166 arctan 166 arctan2 166 arctanh 166 argmax 166 argmin 166 argsort 166 around 166 array 166 asarray 166 asin 166 asinh 166 atan 166 atan2 166 atanh 166 average 166 bitwise_and 166 bitwise_count 166 bitwise_invert 166 bitwise_left_shift 166 bitwise_not 166 bitwise_or 166 bitwise_right_shift 166 bitwise_xor 166 bool 166 bool_ 166 byte 166 bytes_ 166 cbrt 166 cdouble 166 ceil 166 character 166 clip 166 clongdouble 166 complex128 166 complex256 166 complex64 166 complexfloating 166 concatenate 166 conj 166 conjugate 166 copysign 166 corrcoef 166 cos 166 cosh 166 count_nonzero 166 cov 166 csingle 166 cumprod 166 cumsum 166 datetime64 166 deg2rad 166 degrees 166 diff 166 divide 166 divmod 166 dot 166 double 166 dtype 85 equal 166 exp 166 exp2 166 expm1 166 fabs 166 finfo 78 fix 166 flexible 166 float128 166 float16 166 float32 166 float64 166 float_ 166 float_power 166 floating 166 floor 166 floor_divide 166 fmax 166 fmin 166 fmod 166 frexp 166 gcd 166 generic 166 greater 166 greater_equal 166 half 166 heaviside 166 histogram 166 hstack 166 hypot 166 iinfo 1 imag 166 inexact 166 inner 166 int16 166 int32 166 int64 166 int8 166 int_ 166 intc 166 integer 166 interp 166 intp 166 invert 166 isclose 166 isfinite 166 isinf 166 isnan 166 isnat 166 lcm 166 ldexp 166 left_shift 166 less 166 less_equal 166 log 166 log10 166 log1p 166 log2 166 logaddexp 166 logaddexp2 166 logical_and 166 logical_not 166 logical_or 166 logical_xor 166 long 166 longdouble 166 longlong 166 matmul 166 matrix 166 matvec 166 max 166 maximum 166 mean 166 median 166 memmap 168 min 166 minimum 166 mod 166 modf 166 multiply 166 nan_to_num 166 nancumsum 166 nanmax 166 nanmean 166 nanmedian 166 nanmin 166 nanpercentile 166 nanstd 166 nansum 166 nanvar 166 ndarray 166 negative 166 nextafter 166 not_equal 166 number 166 object_ 166 ones_like 166 outer 166 percentile 166 poly1d 0 positive 166 pow 166 power 166 prod 166 ptp 166 quantile 166 rad2deg 166 radians 166 ravel 166 real 166 reciprocal 166 record 166 remainder 166 reshape 166 right_shift 166 rint 166 round 166 short 166 sign 166 signbit 166 signedinteger 166 sin 166 single 166 sinh 166 sort 166 spacing 166 sqrt 166 square 166 squeeze 166 stack 166 std 166 str_ 166 string_ 166 subtract 166 sum 166 tan 166 tanh 166 timedelta64 166 trace 166 transpose 166 trapezoid 166 trunc 166 ubyte 166 uint 166 uint16 166 uint32 166 uint64 166 uint8 166 uintc 166 uintp 166 ulong 166 ulonglong 166 unicode_ 166 unique 166 unsignedinteger 166 ushort 166 var 166 vecdot 166 vecmat 166 vectorize 1 void 166 vstack 166 zeros_like 166
numpy._core _ufunc_reconstruct 142
numpy._core._internal _convert_to_stringdtype_kwargs 127
numpy._core.multiarray _reconstruct 140 scalar 141
numpy._core.numeric _frombuffer 137
numpy._globals _NoValueType 77
numpy.char chararray 166
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 166 BytesDType 166 CLongDoubleDType 166 Complex128DType 166 Complex64DType 166 DateTime64DType 166 Float16DType 166 Float32DType 166 Float64DType 166 Int16DType 166 Int32DType 166 Int64DType 166 Int8DType 166 LongDoubleDType 166 LongLongDType 166 ObjectDType 166 StrDType 166 StringDType 166 TimeDelta64DType 166 UInt16DType 166 UInt32DType 166 UInt64DType 166 UInt8DType 166 ULongLongDType 166 VoidDType 166
numpy.lib._arraysetops_impl UniqueAllResult 62 UniqueCountsResult 62 UniqueInverseResult 62
numpy.linalg LinAlgError 75 det 166 inv 166 norm 166 pinv 166
numpy.linalg._linalg EigResult 62 EighResult 62 QRResult 62 SVDResult 62 SlogdetResult 62
numpy.ma MaskedArray 166
numpy.ma.core MaskedConstant 76 _mareconstruct 138
numpy.ma.mrecords MaskedRecords 166
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 134
numpy.random._generator Generator 166
numpy.random._mt19937 MT19937 166
numpy.random._pcg64 PCG64 166 PCG64DXSM 166
numpy.random._philox Philox 166
numpy.random._pickle __bit_generator_ctor 135 __generator_ctor 139 __randomstate_ctor 139
numpy.random._sfc64 SFC64 166
numpy.random.bit_generator SeedSequence 47 __pyx_unpickle_SeedSequence 121
numpy.random.mtrand RandomState 166
numpy.rec recarray 166
omegaconf.base ContainerMetadata 11 Metadata 0
omegaconf.dictconfig DictConfig 8
omegaconf.listconfig ListConfig 8
omegaconf.nodes AnyNode 0 BooleanNode 0 BytesNode 0 EnumNode 0 FloatNode 0 IntegerNode 0 PathNode 0 StringNode 0
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
optuna._gp.prior default_log_prior 166
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
optuna.samplers._tpe.parzen_estimator _ParzenEstimator 0 _ParzenEstimatorParameters 62
optuna.samplers._tpe.sampler TPESampler 0 default_gamma 166 default_weights 166 hyperopt_default_gamma 166
optuna.samplers.nsgaii._after_trial_strategy NSGAIIAfterTrialStrategy 0
optuna.samplers.nsgaii._child_generation_strategy NSGAIIChildGenerationStrategy 0
optuna.samplers.nsgaii._crossovers._uniform UniformCrossover 0
optuna.samplers.nsgaii._elite_population_selection_strategy NSGAIIElitePopulationSelectionStrategy 0
optuna.samplers.nsgaii._sampler NSGAIISampler 0
optuna.search_space.intersection IntersectionSearchSpace 0
optuna.storages._in_memory InMemoryStorage 0 _StudyInfo 0
optuna.study._study_direction StudyDirection 118
optuna.study.study Study 0
optuna.trial._frozen FrozenTrial 0
optuna.trial._state TrialState 118
pandas ArrowDtype 21 BooleanDtype 21 Categorical 24 CategoricalDtype 21 CategoricalIndex 76 DataFrame 23 DateOffset 84 DatetimeIndex 76 DatetimeTZDtype 21 Float32Dtype 21 Float64Dtype 21 Index 76 Int16Dtype 21 Int32Dtype 21 Int64Dtype 21 Int8Dtype 21 Interval 114 IntervalDtype 21 IntervalIndex 76 MultiIndex 76 NA 166 NaT 166 Period 117 PeriodDtype 115 PeriodIndex 76 RangeIndex 76 Series 23 SparseDtype 21 StringDtype 115 Timedelta 114 TimedeltaIndex 76 Timestamp 88 UInt16Dtype 21 UInt32Dtype 21 UInt64Dtype 21 UInt8Dtype 21
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 122
pandas._libs.internals BlockPlacement 87 _unpickle_block 145
pandas._libs.interval __pyx_unpickle_IntervalMixin 122
pandas._libs.sparse BlockIndex 114 IntIndex 114
pandas._libs.tslibs.nattype __nat_unpickle 127 _nat_unpickle 127
pandas._libs.tslibs.offsets BDay 116 BHalfYearBegin 116 BHalfYearEnd 116 BMonthBegin 116 BMonthEnd 116 BQuarterBegin 116 BQuarterEnd 116 BYearBegin 116 BYearEnd 116 BaseOffset 116 BusinessDay 116 BusinessHour 116 BusinessMonthBegin 116 BusinessMonthEnd 116 CBMonthBegin 116 CBMonthEnd 116 CDay 116 CustomBusinessDay 116 CustomBusinessHour 116 CustomBusinessMonthBegin 116 CustomBusinessMonthEnd 116 Day 116 Easter 116 FY5253 116 FY5253Quarter 116 HalfYearBegin 116 HalfYearEnd 116 Hour 116 LastWeekOfMonth 116 Micro 116 Milli 116 Minute 116 MonthBegin 116 MonthEnd 116 Nano 116 QuarterBegin 116 QuarterEnd 116 Second 116 SemiMonthBegin 116 SemiMonthEnd 116 Tick 116 Week 116 WeekOfMonth 116 YearBegin 116 YearEnd 116
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 122
pandas._libs.tslibs.timedeltas _timedelta_unpickle 127
pandas._libs.tslibs.timestamps _unpickle_timestamp 147
pandas.arrays ArrowExtensionArray 20 ArrowStringArray 20 BooleanArray 24 DatetimeArray 24 FloatingArray 24 IntegerArray 24 IntervalArray 83 NumpyExtensionArray 24 PeriodArray 24 SparseArray 22 StringArray 24 TimedeltaArray 24
pandas.core.dtypes.dtypes NumpyEADtype 21
pandas.core.indexes.base _new_Index 146
pandas.core.indexes.datetimes _new_DatetimeIndex 146
pandas.core.indexes.frozen FrozenList 90 FrozenNDArray 166
pandas.core.indexes.interval _new_IntervalIndex 146
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 146
pandas.core.indexes.timedeltas _new_TimedeltaIndex 146
pandas.core.internals.blocks new_block 145
pandas.core.internals.managers BlockManager 86 SingleBlockManager 86
pathlib PosixPath 73 PurePath 73 PurePosixPath 73 PureWindowsPath 73 WindowsPath 73
pathlib._local PosixPath 73 PurePath 73 PurePosixPath 73 PureWindowsPath 73 WindowsPath 73
pmdarima.arima.arima ARIMA 41
pmdarima.arima.auto AutoARIMA 34
pmdarima.arima.stationarity ADFTest 34 KPSSTest 34 PPTest 34
pmdarima.model_selection._split RollingForecastCV 34 SlidingWindowForecastCV 34
pmdarima.pipeline Pipeline 34
pmdarima.preprocessing.endog.boxcox BoxCoxEndogTransformer 34
pmdarima.preprocessing.endog.log LogEndogTransformer 34
pmdarima.preprocessing.exog.fourier FourierFeaturizer 34
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 118 Resolution 118 Specifications 0
pyarrow.lib _restore_array 143 binary 144 decimal128 144 decimal256 144 decimal32 144 decimal64 144 dictionary 144 duration 144 field 144 fixed_size_list 144 large_list 144 list_ 144 map_ 144 py_buffer 120 struct 144 time32 144 time64 144 timestamp 144 type_for_alias 144
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Timer 0
pytorch_lightning.utilities.parsing AttributeDict 18
pytorch_pretrained_bert.modeling BertLayerNorm 54 gelu 166 swish 166
pytorch_pretrained_bert.modeling_gpt2 Attention 54 Block 54 Conv1D 54 GPT2LMHead 54 GPT2MultipleChoiceHead 54 MLP 54 gelu 166
pytorch_pretrained_bert.modeling_openai Conv1D 54 OpenAIGPTLMHead 54 OpenAIGPTMultipleChoiceHead 54 gelu 166 swish 166
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 54 MultiHeadAttn 54 RelLearnableDecoderLayer 54 RelLearnableMultiHeadAttn 54 RelMultiHeadAttn 54
pytorch_tabnet.callbacks CallbackContainer 0 History 0
pytorch_tabnet.sparsemax Sparsemax 54
pytorch_tabnet.tab_model TabNetClassifier 34 TabNetRegressor 34
pytorch_tabnet.tab_network AttentiveTransformer 54 EmbeddingGenerator 54 FeatTransformer 54 GBN 54 GLU_Block 54 GLU_Layer 54 TabNet 54 TabNetEncoder 54 TabNetNoEmbeddings 54
pytorch_transformers.modeling_bert BertConfig 12 gelu 166 swish 166
pytorch_transformers.modeling_distilbert DistilBertConfig 12 gelu 166
pytorch_transformers.modeling_gpt2 Attention 54 Block 54 GPT2Config 12 MLP 54 gelu 166
pytorch_transformers.modeling_openai OpenAIGPTConfig 12 gelu 166 swish 166
pytorch_transformers.modeling_roberta RobertaConfig 12
pytorch_transformers.modeling_transfo_xl DecoderLayer 54 MultiHeadAttn 54 RelLearnableDecoderLayer 54 RelLearnableMultiHeadAttn 54 RelMultiHeadAttn 54 TransfoXLConfig 12
pytorch_transformers.modeling_utils PretrainedConfig 12
pytorch_transformers.modeling_xlm XLMConfig 12 gelu 166
pytorch_transformers.modeling_xlnet XLNetConfig 12 gelu 166 swish 166
pytz FixedOffset 123 _UTC 133 _p 127
random Random 82
re RegexFlag 118 _compile 148
scipy._external.array_api_compat.numpy._aliases asarray 166
scipy._lib._disjoint_set DisjointSet 1
scipy._lib.array_api_compat.numpy._aliases asarray 166
scipy.cluster.hierarchy._hierarchy_impl ClusterNode 0
scipy.integrate._ivp.ivp OdeResult 18
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 30 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 27 CubicHermiteSpline 27 CubicSpline 27 PchipInterpolator 27
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 27 NdPPoly 1 PPoly 27 _BPoly 28 _PPoly 28 interp1d 29 interp1d._call_linear 166 interp1d._call_linear_np 166 interp1d._call_nan_spline 166 interp1d._call_nearest 166 interp1d._call_previousnext 166 interp1d._call_spline 166
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 29 KroghInterpolator 29
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 61
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 27
scipy.optimize._optimize OptimizeResult 18
scipy.optimize._zeros_py RootResults 18
scipy.signal._ltisys StateSpaceContinuous 79 StateSpaceDiscrete 79 TransferFunctionContinuous 79 TransferFunctionDiscrete 79 ZerosPolesGainContinuous 79 ZerosPolesGainDiscrete 79
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 27
scipy.spatial._ckdtree cKDTree 31 new_object 128
scipy.spatial._kdtree KDTree 31
scipy.spatial._qhull ConvexHull 26 Delaunay 26 Voronoi 26
scipy.spatial.distance braycurtis 166 canberra 166 cdist 166 chebyshev 166 cityblock 166 correlation 166 cosine 166 dice 166 euclidean 166 hamming 166 jaccard 166 jensenshannon 166 mahalanobis 166 minkowski 166 pdist 166 seuclidean 166 sqeuclidean 166 squareform 166 yule 166
scipy.spatial.transform._rigid_transform RigidTransform 166 RigidTransform.from_matrix 165
scipy.spatial.transform._rotation Rotation 61 Slerp 1
scipy.spatial.transform._rotation_spline RotationSpline 1
scipy.special._logsumexp log_softmax 166 logsumexp 166 softmax 166
scipy.special._special_ufuncs beta 166 betaln 166 binom 166 cbrt 166 digamma 166 erf 166 erfc 166 erfcx 166 exp10 166 exp2 166 expit 166 expm1 166 gamma 166 gammaln 166 i0 166 j0 166 j1 166 k0 166 log1p 166 log_expit 166 log_ndtr 166 loggamma 166 logit 166 ndtr 166 psi 166 rgamma 166 xlog1py 166 xlogy 166
scipy.special._ufuncs betainc 166 boxcox 166 boxcox1p 166 cbrt 166 digamma 166 entr 166 erf 166 erfc 166 erfcinv 166 erfinv 166 exp10 166 exp2 166 expit 166 expm1 166 expn 166 gamma 166 gammaln 166 huber 166 inv_boxcox 166 inv_boxcox1p 166 kl_div 166 log1p 166 log_ndtr 166 logit 166 ndtr 166 ndtri 166 poch 166 pseudo_huber 166 psi 166 rel_entr 166 round 166 spence 166 stdtr 166 xlog1py 166 xlogy 166
scipy.stats._continuous_distns alpha_gen 25 anglit_gen 25 arcsine_gen 25 argus_gen 25 beta_gen 25 betaprime_gen 25 bradford_gen 25 burr12_gen 25 burr_gen 25 cauchy_gen 25 chi2_gen 25 chi_gen 25 cosine_gen 25 crystalball_gen 25 dgamma_gen 25 dpareto_lognorm_gen 25 dweibull_gen 25 erlang_gen 25 expon_gen 25 exponnorm_gen 25 exponpow_gen 25 exponweib_gen 25 f_gen 25 fatiguelife_gen 25 fisk_gen 25 foldcauchy_gen 25 foldnorm_gen 25 gamma_gen 25 gausshyper_gen 25 genexpon_gen 25 genextreme_gen 25 gengamma_gen 25 genhalflogistic_gen 25 genhyperbolic_gen 25 geninvgauss_gen 25 genlogistic_gen 25 gennorm_gen 25 genpareto_gen 25 gibrat_gen 25 gompertz_gen 25 gumbel_l_gen 25 gumbel_r_gen 25 halfcauchy_gen 25 halfgennorm_gen 25 halflogistic_gen 25 halfnorm_gen 25 hypsecant_gen 25 invgamma_gen 25 invgauss_gen 25 invweibull_gen 25 irwinhall_gen 25 jf_skew_t_gen 25 johnsonsb_gen 25 johnsonsu_gen 25 kappa3_gen 25 kappa4_gen 25 ksone_gen 25 kstwo_gen 25 kstwobign_gen 25 landau_gen 25 laplace_asymmetric_gen 25 laplace_gen 25 levy_gen 25 levy_l_gen 25 loggamma_gen 25 logistic_gen 25 loglaplace_gen 25 lognorm_gen 25 lomax_gen 25 maxwell_gen 25 mielke_gen 25 moyal_gen 25 nakagami_gen 25 ncf_gen 25 nct_gen 25 ncx2_gen 25 norm_gen 25 norminvgauss_gen 25 pareto_gen 25 pearson3_gen 25 powerlaw_gen 25 powerlognorm_gen 25 powernorm_gen 25 rayleigh_gen 25 rdist_gen 25 recipinvgauss_gen 25 reciprocal_gen 25 rel_breitwigner_gen 25 rice_gen 25 rv_histogram 25 semicircular_gen 25 skewcauchy_gen 25 skewnorm_gen 25 studentized_range_gen 25 t_gen 25 trapezoid_gen 25 triang_gen 25 truncexpon_gen 25 truncnorm_gen 25 truncpareto_gen 25 truncweibull_min_gen 25 tukeylambda_gen 25 uniform_gen 25 vonmises_gen 25 wald_gen 25 weibull_max_gen 25 weibull_min_gen 25 wrapcauchy_gen 25
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._discrete_distns _nchypergeom_gen 25 _nchypergeom_gen._entropy 166 bernoulli_gen 25 bernoulli_gen._entropy 166 betabinom_gen 25 betabinom_gen._entropy 166 betanbinom_gen 25 betanbinom_gen._entropy 166 binom_gen 25 binom_gen._entropy 166 boltzmann_gen 25 boltzmann_gen._entropy 166 dlaplace_gen 25 dlaplace_gen._entropy 166 geom_gen 25 geom_gen._entropy 166 hypergeom_gen 25 hypergeom_gen._entropy 166 logser_gen 25 logser_gen._entropy 166 nbinom_gen 25 nbinom_gen._entropy 166 nchypergeom_fisher_gen 25 nchypergeom_fisher_gen._entropy 166 nchypergeom_wallenius_gen 25 nchypergeom_wallenius_gen._entropy 166 nhypergeom_gen 25 nhypergeom_gen._entropy 166 planck_gen 25 planck_gen._entropy 166 poisson_binom_gen 25 poisson_binom_gen._entropy 166 poisson_gen 25 poisson_gen._entropy 166 randint_gen 25 randint_gen._entropy 166 skellam_gen 25 skellam_gen._entropy 166 yulesimon_gen 25 yulesimon_gen._entropy 166 zipf_gen 25 zipf_gen._entropy 166 zipfian_gen 25 zipfian_gen._entropy 166
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 25
scipy.stats._mannwhitneyu mannwhitneyu 166
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._stats_py DescribeResult 62 LinregressResult 64 ModeResult 62 PearsonRResult 64 f_oneway 166 gmean 166 hmean 166 iqr 166 kendalltau 166 ks_2samp 166 kurtosis 166 linregress 166 mode 166 pearsonr 166 rankdata 166 sem 166 skew 166 spearmanr 166 ttest_ind 166 wasserstein_distance 166 zscore 166
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0
sentence_transformers.models.CNN CNN 54
sentence_transformers.models.Dense Dense 54
sentence_transformers.models.Dropout Dropout 54
sentence_transformers.models.LSTM LSTM 54
sentence_transformers.models.LayerNorm LayerNorm 54
sentence_transformers.models.Normalize Normalize 54
sentence_transformers.models.Pooling Pooling 54
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 54
sentence_transformers.training_args BatchSamplers 118 MultiDatasetBatchSamplers 118 SentenceTransformerTrainingArguments 2
shap._explanation Explanation 0
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 72 CyExponentialLoss 72 CyHalfBinomialLoss 72 CyHalfGammaLoss 72 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 72 CyHalfSquaredError 72 CyHalfTweedieLoss 72 CyHalfTweedieLossIdentity 72 CyHuberLoss 72 CyLossFunction 72 CyPinballLoss 72 __pyx_unpickle_CyAbsoluteError 151 __pyx_unpickle_CyExponentialLoss 151 __pyx_unpickle_CyHalfBinomialLoss 151 __pyx_unpickle_CyHalfGammaLoss 151 __pyx_unpickle_CyHalfMultinomialLoss 152 __pyx_unpickle_CyHalfPoissonLoss 151 __pyx_unpickle_CyHalfSquaredError 151 __pyx_unpickle_CyHalfTweedieLoss 151 __pyx_unpickle_CyHalfTweedieLossIdentity 151 __pyx_unpickle_CyHuberLoss 151 __pyx_unpickle_CyPinballLoss 151
sklearn._loss.glm_distribution DistributionBoundary 62 ExponentialDispersionModel 34 GammaDistribution 34 InverseGaussianDistribution 34 NormalDistribution 34 PoissonDistribution 34 TweedieDistribution 34
sklearn._loss.link BaseLink 1 HalfLogitLink 1 IdentityLink 1 Interval 0 LogLink 1 LogitLink 1 MultinomialLogit 1
sklearn._loss.loss AbsoluteError 1 ArrayAPILossMixin 1 BaseLoss 1 ExponentialLoss 1 HalfBinomialLoss 1 HalfBinomialLossArrayAPI 1 HalfGammaLoss 1 HalfMultinomialLoss 1 HalfMultinomialLossArrayAPI 1 HalfPoissonLoss 1 HalfPoissonLossArrayAPI 1 HalfSquaredError 1 HalfTweedieLoss 1 HalfTweedieLossIdentity 1 HuberLoss 1 PinballLoss 1
sklearn.base BaseEstimator 35
sklearn.calibration CalibratedClassifierCV 35 _CalibratedClassifier 1 _SigmoidCalibration 35 _TemperatureScaling 35
sklearn.cluster._affinity_propagation AffinityPropagation 35
sklearn.cluster._agglomerative AgglomerativeClustering 35 FeatureAgglomeration 35
sklearn.cluster._bicluster SpectralBiclustering 35 SpectralCoclustering 35
sklearn.cluster._birch Birch 35 _CFNode 1 _CFSubcluster 1
sklearn.cluster._bisect_k_means BisectingKMeans 35 _BisectingTree 1
sklearn.cluster._dbscan DBSCAN 35
sklearn.cluster._hdbscan.hdbscan HDBSCAN 35
sklearn.cluster._kmeans KMeans 35 MiniBatchKMeans 35 _kmeans_single_lloyd 166
sklearn.cluster._mean_shift MeanShift 35
sklearn.cluster._optics OPTICS 35
sklearn.cluster._spectral SpectralClustering 35
sklearn.compose._column_transformer ColumnTransformer 35 make_column_selector 1
sklearn.compose._target TransformedTargetRegressor 35
sklearn.covariance._elliptic_envelope EllipticEnvelope 35
sklearn.covariance._empirical_covariance EmpiricalCovariance 35
sklearn.covariance._graph_lasso BaseGraphicalLasso 35 GraphicalLasso 35 GraphicalLassoCV 35 _DictWithDeprecatedKeys 36
sklearn.covariance._robust_covariance MinCovDet 35
sklearn.covariance._shrunk_covariance LedoitWolf 35 OAS 35 ShrunkCovariance 35
sklearn.cross_decomposition._pls CCA 35 PLSCanonical 35 PLSRegression 35 PLSSVD 35
sklearn.decomposition._dict_learning DictionaryLearning 35 MiniBatchDictionaryLearning 35 SparseCoder 35
sklearn.decomposition._factor_analysis FactorAnalysis 35
sklearn.decomposition._fastica FastICA 35
sklearn.decomposition._incremental_pca IncrementalPCA 35
sklearn.decomposition._kernel_pca KernelPCA 35
sklearn.decomposition._lda LatentDirichletAllocation 35
sklearn.decomposition._nmf MiniBatchNMF 35 NMF 35 _BaseNMF 35
sklearn.decomposition._pca PCA 35
sklearn.decomposition._sparse_pca MiniBatchSparsePCA 35 SparsePCA 35 _BaseSparsePCA 35
sklearn.decomposition._truncated_svd TruncatedSVD 35
sklearn.discriminant_analysis LinearDiscriminantAnalysis 35 QuadraticDiscriminantAnalysis 35
sklearn.dummy DummyClassifier 35 DummyRegressor 35
sklearn.ensemble._bagging BaggingClassifier 35 BaggingRegressor 35
sklearn.ensemble._forest ExtraTreesClassifier 35 ExtraTreesRegressor 35 RandomForestClassifier 35 RandomForestRegressor 35 RandomTreesEmbedding 35
sklearn.ensemble._gb GradientBoostingClassifier 35 GradientBoostingRegressor 35 LogOddsEstimator 34 MeanEstimator 34 PriorProbabilityEstimator 34 QuantileEstimator 34 ScaledLogOddsEstimator 34 VerboseReporter 1 ZeroEstimator 34
sklearn.ensemble._gb_losses BinomialDeviance 34 ClassificationLossFunction 34 ExponentialLoss 34 HuberLossFunction 34 LeastAbsoluteError 34 LeastSquaresError 34 LossFunction 34 MultinomialDeviance 34 QuantileLossFunction 34 RegressionLossFunction 34
sklearn.ensemble._hist_gradient_boosting.binning _BinMapper 35
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 35 HistGradientBoostingClassifier._raw_predict 166 HistGradientBoostingRegressor 35 HistGradientBoostingRegressor._raw_predict 166
sklearn.ensemble._hist_gradient_boosting.loss BaseLoss 34 BinaryCrossEntropy 34 CategoricalCrossEntropy 34 LeastAbsoluteDeviation 34 LeastSquares 34 Poisson 34
sklearn.ensemble._hist_gradient_boosting.predictor TreePredictor 39
sklearn.ensemble._iforest IsolationForest 35
sklearn.ensemble._stacking StackingClassifier 35 StackingRegressor 35
sklearn.ensemble._voting VotingClassifier 35 VotingRegressor 35
sklearn.ensemble._weight_boosting AdaBoostClassifier 35 AdaBoostRegressor 35
sklearn.feature_extraction._dict_vectorizer DictVectorizer 35
sklearn.feature_extraction._hash FeatureHasher 35
sklearn.feature_extraction.image PatchExtractor 35
sklearn.feature_extraction.text CountVectorizer 35 HashingVectorizer 35 TfidfTransformer 35 TfidfVectorizer 35
sklearn.feature_selection._from_model SelectFromModel 35
sklearn.feature_selection._mutual_info mutual_info_classif 166 mutual_info_regression 166
sklearn.feature_selection._rfe RFE 35 RFECV 35
sklearn.feature_selection._sequential SequentialFeatureSelector 35
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 35 SelectFdr 35 SelectFpr 35 SelectFwe 35 SelectKBest 35 SelectPercentile 35 chi2 166 f_classif 166 f_oneway 166 f_regression 166 r_regression 166
sklearn.feature_selection._variance_threshold VarianceThreshold 35
sklearn.frozen._frozen FrozenEstimator 35
sklearn.gaussian_process._gpc GaussianProcessClassifier 35 _BinaryGaussianProcessClassifierLaplace 35
sklearn.gaussian_process._gpr GaussianProcessRegressor 35
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 113 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 34
sklearn.impute._base MissingIndicator 35 SimpleImputer 35 _BaseImputer 35
sklearn.impute._iterative IterativeImputer 35 _ImputerTriplet 62
sklearn.impute._knn KNNImputer 35
sklearn.isotonic IsotonicRegression 40
sklearn.kernel_approximation AdditiveChi2Sampler 35 Nystroem 35 PolynomialCountSketch 35 RBFSampler 35 SkewedChi2Sampler 35
sklearn.kernel_ridge KernelRidge 35
sklearn.linear_model._base LinearRegression 35
sklearn.linear_model._bayes ARDRegression 35 BayesianRidge 35
sklearn.linear_model._coordinate_descent ElasticNet 35 ElasticNetCV 35 Lasso 35 LassoCV 35 MultiTaskElasticNet 35 MultiTaskElasticNetCV 35 MultiTaskLasso 35 MultiTaskLassoCV 35
sklearn.linear_model._glm.glm GammaRegressor 35 PoissonRegressor 35 TweedieRegressor 35 _GeneralizedLinearRegressor 35
sklearn.linear_model._glm.link IdentityLink 34 LogLink 34
sklearn.linear_model._huber HuberRegressor 35
sklearn.linear_model._least_angle Lars 35 LarsCV 35 LassoLars 35 LassoLarsCV 35 LassoLarsIC 35
sklearn.linear_model._logistic LogisticRegression 35 LogisticRegressionCV 35
sklearn.linear_model._omp OrthogonalMatchingPursuit 35 OrthogonalMatchingPursuitCV 35
sklearn.linear_model._passive_aggressive PassiveAggressiveClassifier 35 PassiveAggressiveRegressor 35
sklearn.linear_model._perceptron Perceptron 35
sklearn.linear_model._quantile QuantileRegressor 35
sklearn.linear_model._ransac RANSACRegressor 35
sklearn.linear_model._ridge Ridge 35 RidgeCV 35 RidgeClassifier 35 RidgeClassifierCV 35 _BaseRidgeCV 35 _IdentityClassifier 35 _IdentityRegressor 35 _RidgeGCV 35
sklearn.linear_model._sgd_fast Classification 72 EpsilonInsensitive 72 Hinge 72 Huber 71 Log 71 LossFunction 71 ModifiedHuber 72 Regression 72 SquaredEpsilonInsensitive 72 SquaredHinge 72 SquaredLoss 71
sklearn.linear_model._stochastic_gradient SGDClassifier 35 SGDOneClassSVM 35 SGDRegressor 35
sklearn.linear_model._theil_sen TheilSenRegressor 35
sklearn.manifold._classical_mds ClassicalMDS 35
sklearn.manifold._isomap Isomap 35
sklearn.manifold._locally_linear LocallyLinearEmbedding 35
sklearn.manifold._mds MDS 35
sklearn.manifold._spectral_embedding SpectralEmbedding 35
sklearn.manifold._t_sne TSNE 35
sklearn.metrics._classification accuracy_score 166 balanced_accuracy_score 166 brier_score_loss 166 class_likelihood_ratios 166 classification_report 166 cohen_kappa_score 166 confusion_matrix 166 d2_brier_score 166 d2_log_loss_score 166 f1_score 166 fbeta_score 166 hamming_loss 166 hinge_loss 166 jaccard_score 166 log_loss 166 matthews_corrcoef 166 multilabel_confusion_matrix 166 precision_recall_fscore_support 166 precision_score 166 recall_score 166 zero_one_loss 166
sklearn.metrics._dist_metrics BrayCurtisDistance 32 BrayCurtisDistance32 33 BrayCurtisDistance64 33 CanberraDistance 32 CanberraDistance32 33 CanberraDistance64 33 ChebyshevDistance 32 ChebyshevDistance32 33 ChebyshevDistance64 33 DiceDistance 32 DiceDistance32 33 DiceDistance64 33 EuclideanDistance 32 EuclideanDistance32 33 EuclideanDistance64 33 HammingDistance 32 HammingDistance32 33 HammingDistance64 33 HaversineDistance 32 HaversineDistance32 33 HaversineDistance64 33 JaccardDistance 32 JaccardDistance32 33 JaccardDistance64 33 KulsinskiDistance 32 KulsinskiDistance32 33 KulsinskiDistance64 33 MahalanobisDistance 32 MahalanobisDistance32 33 MahalanobisDistance64 33 ManhattanDistance 32 ManhattanDistance32 33 ManhattanDistance64 33 MatchingDistance 32 MatchingDistance32 33 MatchingDistance64 33 MinkowskiDistance 32 MinkowskiDistance32 33 MinkowskiDistance64 33 RogersTanimotoDistance 32 RogersTanimotoDistance32 33 RogersTanimotoDistance64 33 RussellRaoDistance 32 RussellRaoDistance32 33 RussellRaoDistance64 33 SEuclideanDistance 32 SEuclideanDistance32 33 SEuclideanDistance64 33 SokalMichenerDistance 32 SokalMichenerDistance32 33 SokalMichenerDistance64 33 SokalSneathDistance 32 SokalSneathDistance32 33 SokalSneathDistance64 33 WMinkowskiDistance 32 newObj 129
sklearn.metrics._ranking auc 166 average_precision_score 166 confusion_matrix_at_thresholds 166 coverage_error 166 dcg_score 166 det_curve 166 label_ranking_average_precision_score 166 label_ranking_loss 166 metric_at_thresholds 166 ndcg_score 166 precision_recall_curve 166 roc_auc_score 166 roc_curve 166 top_k_accuracy_score 166
sklearn.metrics._regression d2_absolute_error_score 166 d2_pinball_score 166 d2_tweedie_score 166 explained_variance_score 166 max_error 166 mean_absolute_error 166 mean_absolute_percentage_error 166 mean_gamma_deviance 166 mean_pinball_loss 166 mean_poisson_deviance 166 mean_squared_error 166 mean_squared_log_error 166 mean_tweedie_deviance 166 median_absolute_error 166 r2_score 166 root_mean_squared_error 166 root_mean_squared_log_error 166
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 34 _ProbaScorer 34 _Scorer 1 _ThresholdScorer 34 _passthrough_scorer 166 check_scoring 166 negative_likelihood_ratio 166 positive_likelihood_ratio 166
sklearn.metrics.cluster._bicluster consensus_score 166
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 166 adjusted_rand_score 166 completeness_score 166 contingency_matrix 166 entropy 166 fowlkes_mallows_score 166 homogeneity_completeness_v_measure 166 homogeneity_score 166 mutual_info_score 166 normalized_mutual_info_score 166 pair_confusion_matrix 166 rand_score 166 v_measure_score 166
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 166 davies_bouldin_score 166 silhouette_samples 166 silhouette_score 166
sklearn.metrics.pairwise additive_chi2_kernel 166 check_paired_arrays 166 check_pairwise_arrays 166 chi2_kernel 166 cosine_distances 166 cosine_similarity 166 distance_metrics 166 euclidean_distances 166 haversine_distances 166 kernel_metrics 166 laplacian_kernel 166 linear_kernel 166 manhattan_distances 166 nan_euclidean_distances 166 paired_cosine_distances 166 paired_distances 166 paired_euclidean_distances 166 paired_manhattan_distances 166 pairwise_distances 166 pairwise_distances_argmin 166 pairwise_distances_argmin_min 166 pairwise_kernels 166 polynomial_kernel 166 rbf_kernel 166 sigmoid_kernel 166
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 35
sklearn.mixture._gaussian_mixture GaussianMixture 35
sklearn.model_selection._classification_threshold BaseThresholdClassifier 35 FixedThresholdClassifier 35 TunedThresholdClassifierCV 35
sklearn.model_selection._search GridSearchCV 35 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 35
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 35 HalvingRandomSearchCV 35 _refit_callable 166
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 35 OneVsRestClassifier 35 OutputCodeClassifier 35 _ConstantPredictor 35
sklearn.multioutput ClassifierChain 35 MultiOutputClassifier 35 MultiOutputRegressor 35 RegressorChain 35
sklearn.naive_bayes BernoulliNB 35 CategoricalNB 35 ComplementNB 35 GaussianNB 35 MultinomialNB 35
sklearn.neighbors._ball_tree BallTree 33 BallTree32 33 BallTree64 33 newObj 129
sklearn.neighbors._classification KNeighborsClassifier 35 RadiusNeighborsClassifier 35
sklearn.neighbors._graph KNeighborsTransformer 35 RadiusNeighborsTransformer 35
sklearn.neighbors._kd_tree KDTree 33 KDTree32 33 KDTree64 33 newObj 129
sklearn.neighbors._kde KernelDensity 35
sklearn.neighbors._lof LocalOutlierFactor 35
sklearn.neighbors._nca NeighborhoodComponentsAnalysis 35
sklearn.neighbors._nearest_centroid NearestCentroid 35
sklearn.neighbors._regression KNeighborsRegressor 35 RadiusNeighborsRegressor 35
sklearn.neighbors._unsupervised NearestNeighbors 35
sklearn.neural_network._multilayer_perceptron MLPClassifier 35 MLPRegressor 35
sklearn.neural_network._rbm BernoulliRBM 35
sklearn.neural_network._stochastic_optimizers AdamOptimizer 1 SGDOptimizer 1
sklearn.pipeline FeatureUnion 35 Pipeline 35
sklearn.preprocessing._data Binarizer 35 KernelCenterer 35 MaxAbsScaler 35 MinMaxScaler 35 Normalizer 35 PowerTransformer 35 QuantileTransformer 35 RobustScaler 35 StandardScaler 35 add_dummy_feature 166 binarize 166 maxabs_scale 166 minmax_scale 166 normalize 166 power_transform 166 quantile_transform 166 robust_scale 166 scale 166
sklearn.preprocessing._discretization KBinsDiscretizer 35
sklearn.preprocessing._encoders OneHotEncoder 35 OrdinalEncoder 35 _BaseEncoder 35
sklearn.preprocessing._function_transformer FunctionTransformer 35
sklearn.preprocessing._label LabelBinarizer 35 LabelEncoder 35 MultiLabelBinarizer 35 label_binarize 166
sklearn.preprocessing._polynomial PolynomialFeatures 35 SplineTransformer 35
sklearn.preprocessing._target_encoder TargetEncoder 35
sklearn.preprocessing.imputation Imputer 34
sklearn.random_projection GaussianRandomProjection 35 SparseRandomProjection 35
sklearn.semi_supervised._label_propagation LabelPropagation 35 LabelSpreading 35
sklearn.semi_supervised._self_training SelfTrainingClassifier 35
sklearn.svm._classes LinearSVC 35 LinearSVR 35 NuSVC 35 NuSVR 35 OneClassSVM 35 SVC 35 SVR 35
sklearn.tree._classes DecisionTreeClassifier 35 DecisionTreeRegressor 35 ExtraTreeClassifier 35 ExtraTreeRegressor 35
sklearn.tree._tree Tree 100
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 166
skopt.learning.forest ExtraTreesRegressor 34 RandomForestRegressor 34
skopt.learning.gaussian_process.gpr GaussianProcessRegressor 34
skopt.learning.gaussian_process.kernels ConstantKernel 0 Matern 0 Product 0 RBF 0 Sum 0 WhiteKernel 0
skopt.learning.gbrt GradientBoostingQuantileRegressor 34
skopt.optimizer.optimizer Optimizer 0
skopt.searchcv BayesSearchCV 34
skopt.space.space Integer 0 Real 0 Space 0
skopt.space.transformers Identity 0 LogN 0 Normalize 0 Pipeline 0
slicer.slicer Slicer 0
slicer.slicer_internal Alias 0 AliasLookup 0 Obj 0
statsmodels.base._penalties L2 0 L2Univariate 0 NonePenalty 0 Penalty 0 PseudoHuber 0 SCAD 0 SCADSmoothed 0
statsmodels.base.data FormulaicData 44 ModelData 44 PandasData 44 PatsyData 44
statsmodels.base.distributed_estimation DistributedResults 0
statsmodels.base.elastic_net RegularizedResults 0 RegularizedResultsWrapper 46
statsmodels.base.model GenericLikelihoodModel 0 GenericLikelihoodModelResults 0 LikelihoodModel 0 LikelihoodModelResults 0 LikelihoodResultsWrapper 46 Model 0 Results 0
statsmodels.base.wrapper ResultsWrapper 46
statsmodels.discrete.conditional_models ConditionalLogit 0 ConditionalMNLogit 0 ConditionalPoisson 0 ConditionalResults 0 ConditionalResultsWrapper 46 _ConditionalModel 0
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 46 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 46 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 46 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 166 ZeroInflatedGeneralizedPoisson._hessian_probit 166 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 46 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 166 ZeroInflatedNegativeBinomialP._hessian_probit 166 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 46 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 166 ZeroInflatedPoisson._hessian_probit 166 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 46 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 46 CountModel 0 CountResults 0 CountResultsWrapper 46 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 46 L1BinaryResults 0 L1BinaryResultsWrapper 46 L1CountResults 0 L1CountResultsWrapper 46 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 46 L1MultinomialResults 0 L1MultinomialResultsWrapper 46 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 46 L1PoissonResults 0 L1PoissonResultsWrapper 46 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 46 NegativeBinomial 45 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 46 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 46 OrderedResults 0 OrderedResultsWrapper 46 Poisson 0 PoissonResults 0 PoissonResultsWrapper 46 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 46 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 46 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 46 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 46 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 25 genpoisson_p_gen._entropy 166 truncatednegbin_gen 25 truncatednegbin_gen._entropy 166 truncatedpoisson_gen 25 truncatedpoisson_gen._entropy 166 zigeneralizedpoisson_gen 25 zigeneralizedpoisson_gen._entropy 166 zinegativebinomial_gen 25 zinegativebinomial_gen._entropy 166 zipoisson_gen 25 zipoisson_gen._entropy 166
statsmodels.duration.hazard_regression PHReg 0 PHRegResults 0 PHSurvivalTime 0
statsmodels.duration.survfunc SurvfuncRight 0
statsmodels.emplike.originregress OriginResults 0
statsmodels.gam.gam_penalties MultivariateGamPenalty 0 UnivariateGamPenalty 0
statsmodels.gam.generalized_additive_model GLMGam 0 GLMGamResults 0 GLMGamResultsWrapper 46 LogitGam 0
statsmodels.gam.smooth_basis AdditiveGamSmoother 0 BSplines 0 CubicSplines 0 CyclicCubicSplines 0 GenericSmoothers 0 PolynomialSmoother 0 UnivariateBSplines 0 UnivariateCubicCyclicSplines 0 UnivariateCubicSplines 0 UnivariateGamSmoother 0 UnivariateGenericSmoother 0 UnivariatePolynomialSmoother 0
statsmodels.genmod.bayes_mixed_glm BinomialBayesMixedGLM 0 PoissonBayesMixedGLM 0 _BayesMixedGLM 0
statsmodels.genmod.cov_struct Autoregressive 0 CategoricalCovStruct 0 CovStruct 0 Equivalence 0 Exchangeable 0 GlobalOddsRatio 0 Independence 0 Nested 0 NominalIndependence 0 OrdinalIndependence 0 Stationary 0 Unstructured 0
statsmodels.genmod.families.family Binomial 0 Family 0 Gamma 0 Gaussian 0 InverseGaussian 0 NegativeBinomial 0 Poisson 0 Tweedie 0
statsmodels.genmod.families.links CDFLink 0 CLogLog 0 Cauchy 0 Identity 0 InversePower 0 InverseSquared 0 Link 0 Log 0 LogC 0 LogLog 0 Logit 0 NegativeBinomial 0 Power 0 Probit 0 Sqrt 0 cauchy 0 cloglog 0 identity 0 inverse_power 0 inverse_squared 0 log 0 logc 0 logit 0 loglog 0 nbinom 0 probit 0 sqrt 0
statsmodels.genmod.families.varfuncs Binomial 0 NegativeBinomial 0 Power 0 VarianceFunction 0
statsmodels.genmod.generalized_estimating_equations GEE 0 GEEResults 0 GEEResultsWrapper 46 NominalGEE 0 NominalGEEResults 0 NominalGEEResultsWrapper 46 OrdinalGEE 0 OrdinalGEEResults 0 OrdinalGEEResultsWrapper 46 _Multinomial 0 _MultinomialLogit 0
statsmodels.genmod.generalized_linear_model GLM 0 GLMResults 0 GLMResultsWrapper 46
statsmodels.genmod.qif QIF 0 QIFResults 0 QIFResultsWrapper 46
statsmodels.imputation.bayes_mi MIResults 0
statsmodels.imputation.mice MICEResults 0
statsmodels.miscmodels.count PoissonGMLE 0 PoissonOffsetGMLE 0 PoissonZiGMLE 0
statsmodels.miscmodels.nonlinls Myfunc 0 NonlinearLS 0 Results 0
statsmodels.miscmodels.ordinal_model OrderedModel 0 OrderedResults 0 OrderedResultsWrapper 46
statsmodels.miscmodels.tmodel TLinearModel 0
statsmodels.miscmodels.try_mlecov MLEGLS 0
statsmodels.multivariate.cancorr CanCorr 0
statsmodels.multivariate.factor Factor 0 FactorResults 0
statsmodels.multivariate.manova MANOVA 0
statsmodels.multivariate.multivariate_ols MultivariateLS 0 MultivariateLSResults 0 MultivariateLSResultsWrapper 46 MultivariateTestResults 0 _MultivariateOLS 0 _MultivariateOLSResults 0
statsmodels.multivariate.pca PCA 0
statsmodels.nonparametric.kde KDEUnivariate 0
statsmodels.othermod.betareg BetaModel 0 BetaResults 0 BetaResultsWrapper 46
statsmodels.regression.dimred CovarianceReduction 0 DimReductionResults 0 DimReductionResultsWrapper 46 PrincipalHessianDirections 0 SlicedAverageVarianceEstimation 0 SlicedInverseReg 0 _DimReductionRegression 0
statsmodels.regression.feasible_gls GLSHet 0 GLSHet2 0
statsmodels.regression.linear_model GLS 0 GLSAR 0 OLS 0 OLSResults 0 RegressionModel 0 RegressionResults 0 RegressionResultsWrapper 46 WLS 0
statsmodels.regression.mixed_linear_model MixedLM 0 MixedLMParams 0 MixedLMResults 0 MixedLMResultsWrapper 46 VCSpec 0
statsmodels.regression.process_regression ProcessMLE 0 ProcessMLEResults 0
statsmodels.regression.quantile_regression QuantReg 0 QuantRegResults 0
statsmodels.regression.recursive_ls RecursiveLS 0 RecursiveLSResults 0 RecursiveLSResultsWrapper 46
statsmodels.robust.norms AndrewWave 0 Hampel 0 HuberT 0 LeastSquares 0 MQuantileNorm 0 RamsayE 0 RobustNorm 0 StudentT 0 TrimmedMean 0 TukeyBiweight 0 TukeyQuartic 0
statsmodels.robust.resistant_linear_model RLMDetS 0 RLMDetSMM 0
statsmodels.robust.robust_linear_model RLM 0 RLMResults 0 RLMResultsWrapper 46
statsmodels.tools.tools Bunch 43
statsmodels.treatment.treatment_effects _AIPWGMM 0 _AIPWWLSGMM 0 _IPWGMM 0 _IPWRAGMM 0 _RAGMM 0 _TEGMM 0 _TEGMMGeneric1 0
statsmodels.tsa.ar_model AutoReg 0 AutoRegResults 0 AutoRegResultsWrapper 46
statsmodels.tsa.ardl.model ARDL 0 ARDLResults 0 ARDLResultsWrapper 46 UECM 0 UECMResults 0 UECMResultsWrapper 46
statsmodels.tsa.arima.model ARIMA 0 ARIMAResults 0 ARIMAResultsWrapper 46
statsmodels.tsa.arima.params SARIMAXParams 0
statsmodels.tsa.arima.specification SARIMAXSpecification 0
statsmodels.tsa.base.tsa_model TimeSeriesModel 0 TimeSeriesModelResults 0 TimeSeriesResultsWrapper 46
statsmodels.tsa.deterministic CalendarDeterministicTerm 0 CalendarFourier 0 CalendarSeasonality 0 CalendarTimeTrend 0 DeterministicProcess 0 DeterministicTerm 0 Fourier 0 FourierDeterministicTerm 0 Seasonality 0 TimeTrend 0 TimeTrendDeterministicTerm 0
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 166 _ets_smooth_add_mul 166 _ets_smooth_mul_add 166 _ets_smooth_mul_mul 166
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 166 ETSResults 0 ETSResultsWrapper 46 PredictionResultsWrapper 46
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 46
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 46
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 46
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 46
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 166 dCFASimulationSmoother 166 sCFASimulationSmoother 166 zCFASimulationSmoother 166
statsmodels.tsa.statespace._initialization cInitialization 101 dInitialization 101 sInitialization 101 zInitialization 101
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 101 dKalmanFilter 101 sKalmanFilter 101 zKalmanFilter 101
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 102 dKalmanSmoother 102 sKalmanSmoother 102 zKalmanSmoother 102
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 101 dStatespace 101 sStatespace 101 zStatespace 101
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 166 dSimulationSmoother 166 sSimulationSmoother 166 zSimulationSmoother 166
statsmodels.tsa.statespace.dynamic_factor DynamicFactor 0 DynamicFactorResults 0 DynamicFactorResultsWrapper 46
statsmodels.tsa.statespace.dynamic_factor_mq DynamicFactorMQ 0 DynamicFactorMQResults 0 DynamicFactorMQStates 3 FactorBlock 3
statsmodels.tsa.statespace.exponential_smoothing ExponentialSmoothing 0 ExponentialSmoothingResults 0 ExponentialSmoothingResultsWrapper 46
statsmodels.tsa.statespace.initialization Initialization 0
statsmodels.tsa.statespace.kalman_filter FilterResults 0 KalmanFilter 0
statsmodels.tsa.statespace.kalman_smoother KalmanSmoother 0 SmootherResults 0
statsmodels.tsa.statespace.mlemodel MLEModel 0 MLEResults 0 MLEResultsWrapper 46 PredictionResultsWrapper 46
statsmodels.tsa.statespace.representation FrozenRepresentation 0 Representation 0
statsmodels.tsa.statespace.sarimax SARIMAX 0 SARIMAXResults 0 SARIMAXResultsWrapper 46
statsmodels.tsa.statespace.simulation_smoother SimulationSmoothResults 0 SimulationSmoother 0
statsmodels.tsa.statespace.structural UnobservedComponents 0 UnobservedComponentsResults 0 UnobservedComponentsResultsWrapper 46
statsmodels.tsa.statespace.varmax VARMAX 0 VARMAXResults 0 VARMAXResultsWrapper 46
statsmodels.tsa.vector_ar.svar_model SVAR 0 SVARProcess 0 SVARResults 0
statsmodels.tsa.vector_ar.var_model LagOrderResults 0 VAR 0 VARProcess 0 VARResults 0 VARResultsWrapper 46
statsmodels.tsa.vector_ar.vecm VECM 0 VECMResults 0
string Template 1
surprise.dataset DatasetAutoFolds 0
surprise.prediction_algorithms.baseline_only BaselineOnly 0
surprise.prediction_algorithms.co_clustering CoClustering 0
surprise.prediction_algorithms.knns KNNBaseline 0 KNNBasic 0 KNNWithMeans 0 KNNWithZScore 0
surprise.prediction_algorithms.matrix_factorization NMF 0 SVD 0 SVDpp 0
surprise.prediction_algorithms.predictions Prediction 62
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 103
timm.layers.activations GELU 54 GELUTanh 54 HardMish 54 HardSigmoid 54 HardSwish 54 Mish 54 PReLU 54 QuickGELU 54 Sigmoid 54 Swish 54 Tanh 54
timm.layers.activations_jit HardMishJit 54 HardSigmoidJit 54 HardSwishJit 54 MishJit 54 SwishJit 54
timm.layers.activations_me HardMishMe 54 HardSigmoidMe 54 HardSwishMe 54 MishMe 54 SwishMe 54
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 54 AdaptiveCatAvgMaxPool2d 54 FastAdaptiveAvgMaxPool 54 FastAdaptiveAvgPool 54 FastAdaptiveCatAvgMaxPool 54 FastAdaptiveMaxPool 54 SelectAdaptivePool2d 54
timm.layers.attention Attention 54 AttentionRope 54
timm.layers.attention2d Attention2d 54 MultiQueryAttention2d 54 MultiQueryAttentionV2 54
timm.layers.attention_pool AttentionPoolLatent 54 AttentionPoolPrr 54
timm.layers.attention_pool2d AttentionPool2d 54 RotAttentionPool2d 54
timm.layers.blur_pool BlurPool2d 54
timm.layers.bottleneck_attn BottleneckAttn 54 PosEmbedRel 54
timm.layers.cbam CbamModule 54 ChannelAttn 54 LightCbamModule 54 LightChannelAttn 54 LightSpatialAttn 54 SpatialAttn 54
timm.layers.classifier ClNormMlpClassifierHead 54 ClassifierHead 54 NormMlpClassifierHead 54
timm.layers.cond_conv2d CondConv2d 54
timm.layers.conv2d_same Conv2dSame 54 Conv2dSameExport 54
timm.layers.conv_bn_act ConvNormAct 54 ConvNormActAa 54
timm.layers.coord_attn CoordAttn 54 EfficientLocalAttn 54 SimpleCoordAttn 54 StripAttn 54
timm.layers.diff_attention DiffAttention 54
timm.layers.drop DropBlock2d 54 DropPath 54
timm.layers.eca CecaModule 54 EcaModule 54
timm.layers.evo_norm EvoNorm2dB0 54 EvoNorm2dB1 54 EvoNorm2dB2 54 EvoNorm2dS0 54 EvoNorm2dS0a 54 EvoNorm2dS1 54 EvoNorm2dS1a 54 EvoNorm2dS2 54 EvoNorm2dS2a 54
timm.layers.filter_response_norm FilterResponseNormAct2d 54 FilterResponseNormTlu2d 54
timm.layers.format Format 118
timm.layers.gather_excite GatherExcite 54
timm.layers.global_context GlobalContext 54
timm.layers.grn GlobalResponseNorm 54
timm.layers.halo_attn HaloAttn 54 PosEmbedRel 54
timm.layers.hybrid_embed HybridEmbed 54 HybridEmbedWithSize 54
timm.layers.inplace_abn InplaceAbn 54
timm.layers.lambda_layer LambdaLayer 54
timm.layers.layer_scale LayerScale 54 LayerScale2d 54
timm.layers.linear Linear 54
timm.layers.median_pool MedianPool2d 54
timm.layers.mixed_conv2d MixedConv2d 54
timm.layers.ml_decoder MLDecoder 54
timm.layers.mlp ConvMlp 54 GatedMlp 54 GlobalResponseNormMlp 54 GluMlp 54 Mlp 54 SwiGLU 54
timm.layers.non_local_attn BatNonLocalAttn 54 BilinearAttnTransform 54 NonLocalAttn 54
timm.layers.norm GroupNorm 54 GroupNorm1 54 LayerNorm 54 LayerNorm2d 54 LayerNorm2dFp32 54 LayerNormExp2d 54 LayerNormFp32 54 RmsNorm 54 RmsNorm2d 54 RmsNorm2dFp32 54 RmsNormFp32 54 SimpleNorm 54 SimpleNorm2d 54 SimpleNorm2dFp32 54 SimpleNormFp32 54
timm.layers.norm_act BatchNormAct2d 54 FrozenBatchNormAct2d 54 GroupNorm1Act 54 GroupNormAct 54 LayerNormAct 54 LayerNormAct2d 54 LayerNormAct2dFp32 54 LayerNormActFp32 54 RmsNormAct 54 RmsNormAct2d 54 RmsNormAct2dFp32 54 RmsNormActFp32 54 SyncBatchNormAct 54
timm.layers.other_pool LsePlus1d 54 LsePlus2d 54 SimPool1d 54 SimPool2d 54
timm.layers.patch_dropout PatchDropout 54 PatchDropoutWithIndices 54
timm.layers.patch_embed PatchEmbed 54 PatchEmbedInterpolator 54 PatchEmbedResamplerFixedOrigSize 54 PatchEmbedWithSize 54
timm.layers.pool2d_same AvgPool2dSame 54 MaxPool2dSame 54
timm.layers.pos_embed_rel RelPosBias 54 RelPosBiasTf 54 RelPosMlp 54
timm.layers.pos_embed_sincos FourierEmbed 54 RotaryEmbedding 54 RotaryEmbeddingCat 54 RotaryEmbeddingDinoV3 54 RotaryEmbeddingMRope 54 RotaryEmbeddingMixed 54 _RotaryEmbeddingBase 54
timm.layers.selective_kernel SelectiveKernel 54 SelectiveKernelAttn 54
timm.layers.separable_conv SeparableConv2d 54 SeparableConvNormAct 54
timm.layers.space_to_depth DepthToSpace 54 SpaceToDepth 54 SpaceToDepthModule 54
timm.layers.split_attn RadixSoftmax 54 SplitAttn 54
timm.layers.split_batchnorm SplitBatchNorm2d 54
timm.layers.squeeze_excite EffectiveSEModule 54 SEModule 54 SqueezeExciteCl 54
timm.layers.std_conv ScaledStdConv2d 54 ScaledStdConv2dSame 54 StdConv2d 54 StdConv2dSame 54
timm.layers.test_time_pool TestTimePoolHead 54
timm.models._efficientnet_blocks CondConvResidual 54 ConvBnAct 54 DepthwiseSeparableConv 54 EdgeResidual 54 InvertedResidual 54 MobileAttention 54 SqueezeExcite 54 UniversalInvertedResidual 54
timm.models._features FeatureDictNet 54 FeatureGetterNet 54 FeatureHookNet 54 FeatureListNet 54
timm.models._features_fx FeatureGraphNet 54 GraphExtractNet 54
timm.models.beit Attention 54 Beit 54 Block 54 RelativePositionBias 54
timm.models.byobnet BasicBlock 54 BottleneckBlock 54 ByobNet 54 DarkBlock 54 DownsampleAvg 54 EdgeBlock 54 MobileOneBlock 54 RepVggBlock 54 SelfAttnBlock 54 Stem 54
timm.models.cait Cait 54 ClassAttn 54 LayerScaleBlock 54 LayerScaleBlockClassAttn 54 TalkingHeadAttn 54
timm.models.coat CoaT 54 ConvPosEnc 54 ConvRelPosEnc 54 FactorAttnConvRelPosEnc 54 ParallelBlock 54 SerialBlock 54
timm.models.convit Block 54 ConVit 54 GPSA 54 MHSA 54
timm.models.convmixer ConvMixer 54 Residual 54
timm.models.convnext ConvNeXt 54 ConvNeXtBlock 54 ConvNeXtStage 54 Downsample 54
timm.models.cpubone CPUBone 54 CPUBoneBlock 54 ClsHead 54 ConvAttention 54 ConvLayer 54 FusedMBConv 54 LinearLayer 54 MBConv 54 ResidualBlock 54
timm.models.crossvit CrossAttention 54 CrossAttentionBlock 54 CrossVit 54 MultiScaleBlock 54 PatchEmbed 54
timm.models.csatv2 Block 54 CSATv2 54 Dct1d 54 Dct2d 54 Dct2dStats 54 LearnableDct2d 54 PosConv 54 SpatialAttention 54 SpatialTransformerBlock 54 TransformerBlock 54
timm.models.cspnet BottleneckBlock 54 CrossStage 54 CrossStage3 54 CspNet 54 DarkBlock 54 DarkStage 54 EdgeBlock 54
timm.models.cspnext CspNext 54 CspNextBlock 54 CspNextLayer 54 DepthwiseSeparableConv 54 SPPBottleneck 54
timm.models.davit ChannelAttention 54 ChannelAttentionV2 54 ChannelBlock 54 ConvPosEnc 54 DaVit 54 DaVitStage 54 Downsample 54 SpatialBlock 54 Stem 54 WindowAttention 54
timm.models.deepseek_vit DeepseekVitAligner 54 DeepseekVitBlock 54 DeepseekVitClassifier 54 DeepseekVitEncoder 54
timm.models.deit VisionTransformerDistilled 54
timm.models.densenet DenseBlock 54 DenseLayer 54 DenseNet 54 DenseTransition 54
timm.models.dla DLA 54 DlaBasic 54 DlaBottle2neck 54 DlaBottleneck 54 DlaRoot 54 DlaTree 54
timm.models.dpn BnAct 54 BnActConv2d 54 CatBnAct 54 DPN 54 DualPathBlock 54
timm.models.edgenext ConvBlock 54 CrossCovarianceAttn 54 EdgeNeXt 54 EdgeNeXtStage 54 PositionalEncodingFourier 54 SplitTransposeBlock 54
timm.models.efficientformer Attention 54 ConvMlpWithNorm 54 Downsample 54 EfficientFormer 54 EfficientFormerStage 54 Flat 54 LayerScale 54 LayerScale2d 54 MetaBlock1d 54 MetaBlock2d 54 Pooling 54 Stem4 54
timm.models.efficientformer_v2 Attention2d 54 Attention2dDownsample 54 ConvMlpWithNorm 54 ConvNorm 54 Downsample 54 EfficientFormerV2 54 EfficientFormerV2Block 54 EfficientFormerV2Stage 54 LayerScale2d 54 LocalGlobalQuery 54 Stem4 54
timm.models.efficientnet EfficientNet 54 EfficientNetFeatures 54
timm.models.efficientvim ConvLayer1d 54 ConvLayer2d 54 EfficientViM 54 EfficientViMBlock 54 EfficientViMDistilled 54 EfficientViMStage 54 FFN 54 HSMSSD 54 PatchMerging 54 Stem 54
timm.models.efficientvit_mit ClassifierHead 54 ConvBlock 54 ConvNormAct 54 DSConv 54 EfficientVit 54 EfficientVitBlock 54 EfficientVitLarge 54 EfficientVitLargeStage 54 EfficientVitStage 54 FusedMBConv 54 LiteMLA 54 MBConv 54 ResidualBlock 54 Stem 54
timm.models.efficientvit_msra CascadedGroupAttention 54 ConvMlp 54 ConvNorm 54 EfficientVitBlock 54 EfficientVitMsra 54 EfficientVitStage 54 LocalWindowAttention 54 NormLinear 54 PatchEmbedding 54 PatchMerging 54 ResidualDrop 54
timm.models.eva Eva 54 EvaAttention 54 EvaBlock 54 EvaBlockPostNorm 54
timm.models.fasternet Block 54 FasterNet 54 MLPBlock 54 Partial_conv3 54 PatchEmbed 54 PatchMerging 54
timm.models.fastvit Attention 54 AttentionBlock 54 ConvMlp 54 FastVit 54 FastVitStage 54 LayerScale2d 54 MobileOneBlock 54 PatchEmbed 54 RepConditionalPosEnc 54 RepMixer 54 RepMixerBlock 54 ReparamLargeKernelConv 54
timm.models.focalnet Downsample 54 FocalModulation 54 FocalNet 54 FocalNetBlock 54 FocalNetStage 54 LayerScale2d 54
timm.models.gcvit Downsample2d 54 FeatureBlock 54 GlobalContextVit 54 GlobalContextVitBlock 54 GlobalContextVitStage 54 LayerScale 54 MbConvBlock 54 Stem 54 WindowAttentionGlobal 54
timm.models.gemma4_vit Gemma4Attention 54 Gemma4Block 54 Gemma4ClippableLinear 54 Gemma4GatedMlp 54 Gemma4PatchEmbed 54 Gemma4RotaryEmbedding2D 54 Gemma4VisionPooler 54 Gemma4VitClassifier 54 Gemma4VitEncoder 54
timm.models.ghostnet GhostBottleneck 54 GhostBottleneckV3 54 GhostModule 54 GhostModuleV2 54 GhostModuleV3 54 GhostNet 54
timm.models.hgnet ClassifierHead 54 ConvBNAct 54 EseModule 54 HighPerfGpuBlock 54 HighPerfGpuNet 54 HighPerfGpuStage 54 LearnableAffineBlock 54 LightConvBNAct 54 StemV1 54 StemV2 54
timm.models.hiera Hiera 54 HieraBlock 54 MaskUnitAttention 54 PatchEmbed 54 Reroll 54 Unroll 54
timm.models.hieradet_sam2 HieraDet 54 HieraPatchEmbed 54 MultiScaleAttention 54 MultiScaleBlock 54
timm.models.hrnet HighResolutionModule 54 HighResolutionNet 54 HighResolutionNetFeatures 54 ModuleInterface 54 SequentialList 54
timm.models.iformer ConvBlock 54 ConvNorm 54 FFN 54 IFormer 54 NormLinear 54 RepCPE 54 RepVitClassifier 54 Residual 54 SHMA 54 SHMABlock 54 StageBlock 54 Stem 54
timm.models.inception_next ConvMlp 54 InceptionDWConv2d 54 MetaNeXt 54 MetaNeXtBlock 54 MetaNeXtStage 54 MlpClassifierHead 54
timm.models.inception_resnet_v2 Block17 54 Block35 54 Block8 54 InceptionResnetV2 54 Mixed_5b 54 Mixed_6a 54 Mixed_7a 54
timm.models.inception_v3 InceptionA 54 InceptionAux 54 InceptionB 54 InceptionC 54 InceptionD 54 InceptionE 54 InceptionV3 54
timm.models.inception_v4 InceptionA 54 InceptionB 54 InceptionC 54 InceptionV4 54 Mixed3a 54 Mixed4a 54 Mixed5a 54 ReductionA 54 ReductionB 54
timm.models.lcnetv2 LCNetV2 54 RepDepthwiseSeparable 54
timm.models.levit Attention 54 AttentionDownsample 54 ConvNorm 54 Downsample 54 Levit 54 LevitBlock 54 LevitDistilled 54 LevitDownsample 54 LevitMlp 54 LevitStage 54 LinearNorm 54 NormLinear 54 Stem16 54 Stem8 54
timm.models.lowformer ConvAttention 54 ConvLayer 54 FusedMBConv 54 LowFormer 54 LowFormerBlock 54 MBConv 54 ResidualBlock 54
timm.models.mambaout Downsample 54 DownsampleNormFirst 54 GatedConvBlock 54 MambaOut 54 MambaOutStage 54 MlpHead 54 Stem 54
timm.models.maxxvit Attention2d 54 AttentionCl 54 ConvNeXtBlock 54 Downsample2d 54 LayerScale 54 LayerScale2d 54 MaxxVit 54 MaxxVitBlock 54 MaxxVitStage 54 MbConvBlock 54 ParallelMaxxVitBlock 54 ParallelPartitionAttention 54 PartitionAttention2d 54 PartitionAttentionCl 54 Stem 54 TransformerBlock2d 54
timm.models.metaformer Attention 54 Downsampling 54 GroupNorm1NoBias 54 LayerNorm2dNoBias 54 LayerNormNoBias 54 MetaFormer 54 MetaFormerBlock 54 MetaFormerStage 54 MlpHead 54 Pooling 54 Scale 54 SepConv 54 SquaredReLU 54 StarReLU 54 Stem 54
timm.models.mlp_mixer Affine 54 MixerBlock 54 MlpMixer 54 ResBlock 54 SpatialGatingBlock 54 SpatialGatingUnit 54
timm.models.mobilenetv3 MobileNetV3 54 MobileNetV3Features 54
timm.models.mobilenetv5 MobileNetV5 54 MobileNetV5Encoder 54 MobileNetV5MultiScaleFusionAdapter 54
timm.models.mobilevit LinearSelfAttention 54 LinearTransformerBlock 54 MobileVitBlock 54 MobileVitV2Block 54
timm.models.mvitv2 MultiScaleAttention 54 MultiScaleAttentionPoolFirst 54 MultiScaleBlock 54 MultiScaleVit 54 MultiScaleVitStage 54 PatchEmbed 54
timm.models.naflexvit NaFlexEmbeds 54 NaFlexVit 54
timm.models.nasnet ActConvBn 54 BranchSeparables 54 CellStem0 54 CellStem1 54 FirstCell 54 NASNetALarge 54 NormalCell 54 ReductionCell0 54 ReductionCell1 54 SeparableConv2d 54
timm.models.nest Attention 54 ConvPool 54 Nest 54 NestLevel 54 TransformerLayer 54
timm.models.nextvit ConvAttention 54 ConvNormAct 54 EfficientAttention 54 NextConvBlock 54 NextStage 54 NextTransformerBlock 54 NextViT 54 PatchEmbed 54
timm.models.nfnet DownsampleAvg 54 GammaAct 54 NormFreeBlock 54 NormFreeNet 54
timm.models.pit ConvEmbedding 54 Pooling 54 PoolingVisionTransformer 54 SequentialTuple 54 Transformer 54
timm.models.pnasnet ActConvBn 54 BranchSeparables 54 Cell 54 CellBase 54 CellStem0 54 FactorizedReduction 54 PNASNet5Large 54 SeparableConv2d 54
timm.models.pvt_v2 Attention 54 Block 54 MlpWithDepthwiseConv 54 OverlapPatchEmbed 54 PyramidVisionTransformerStage 54 PyramidVisionTransformerV2 54
timm.models.qwen3_vit Qwen3VitClassifier 54 Qwen3VitEncoder 54 Qwen3VitPatchMerger 54
timm.models.rdnet Block 54 BlockESE 54 DenseBlock 54 DenseStage 54 RDNet 54
timm.models.regnet Bottleneck 54 PreBottleneck 54 RegNet 54 RegStage 54
timm.models.repghost RepGhostBottleneck 54 RepGhostModule 54 RepGhostNet 54
timm.models.repvit ConvNorm 54 NormLinear 54 RepVggDw 54 RepViTBlock 54 RepVit 54 RepVitClassifier 54 RepVitDownsample 54 RepVitMlp 54 RepVitStage 54 RepVitStem 54
timm.models.res2net Bottle2neck 54
timm.models.resnest ResNestBottleneck 54
timm.models.resnet BasicBlock 54 Bottleneck 54 ResNet 54
timm.models.resnetv2 Bottleneck 54 DownsampleAvg 54 DownsampleConv 54 PreActBasic 54 PreActBottleneck 54 ResNetStage 54 ResNetV2 54
timm.models.rexnet LinearBottleneck 54 RexNet 54
timm.models.selecsls SelecSls 54 SelecSlsBlock 54 SelectSeq 54 SequentialList 54
timm.models.senet Bottleneck 54 SEBottleneck 54 SEModule 54 SENet 54 SEResNeXtBottleneck 54 SEResNetBlock 54 SEResNetBottleneck 54
timm.models.sequencer Downsample2d 54 LSTM2d 54 RNN2dBase 54 RNNIdentity 54 Sequencer2d 54 Sequencer2dBlock 54 Sequencer2dStage 54 Shuffle 54
timm.models.shvit BasicBlock 54 Conv2dNorm 54 FFN 54 NormLinear 54 PatchMerging 54 Residual 54 SHSA 54 SHViT 54 StageBlock 54
timm.models.sknet SelectiveKernelBasic 54 SelectiveKernelBottleneck 54
timm.models.starnet Block 54 ConvBN 54 StarNet 54
timm.models.swiftformer Block 54 ConvEncoder 54 EfficientAdditiveAttention 54 Embedding 54 LayerScale2d 54 LocalRepresentation 54 Mlp 54 Stage 54 SwiftFormer 54
timm.models.swin_transformer PatchMerging 54 SwinTransformer 54 SwinTransformerBlock 54 SwinTransformerStage 54 WindowAttention 54
timm.models.swin_transformer_v2 PatchMerging 54 SwinTransformerV2 54 SwinTransformerV2Block 54 SwinTransformerV2Stage 54 WindowAttention 54
timm.models.swin_transformer_v2_cr PatchEmbed 54 PatchMerging 54 SwinTransformerV2Cr 54 SwinTransformerV2CrBlock 54 SwinTransformerV2CrStage 54 WindowMultiHeadAttention 54
timm.models.tiny_vit Attention 54 ConvLayer 54 ConvNorm 54 MBConv 54 NormMlp 54 PatchEmbed 54 PatchMerging 54 TinyVit 54 TinyVitBlock 54 TinyVitStage 54
timm.models.tnt Attention 54 Block 54 PixelEmbed 54 TNT 54
timm.models.tresnet BasicBlock 54 Bottleneck 54 TResNet 54
timm.models.twins Block 54 GlobalSubSampleAttn 54 LocallyGroupedAttn 54 PatchEmbed 54 PosConv 54 Twins 54
timm.models.vgg ConvMlp 54 VGG 54
timm.models.visformer Attention 54 Block 54 SpatialMlp 54 Visformer 54
timm.models.vision_transformer Attention 54 Block 54 DiffParallelScalingBlock 54 LayerScale 54 ParallelScalingBlock 54 ParallelThingsBlock 54 ResPostBlock 54 VisionTransformer 54
timm.models.vision_transformer_hybrid ConvStem 54 HybridEmbed 54 HybridEmbedWithSize 54
timm.models.vision_transformer_relpos LayerScale 54 RelPosAttention 54 RelPosBlock 54 ResPostRelPosBlock 54 VisionTransformerRelPos 54
timm.models.vision_transformer_sam Attention 54 Block 54 LayerScale 54 VisionTransformerSAM 54
timm.models.vitamin Downsample2d 54 GeGluMlp 54 MbConvLNBlock 54 MbConvStages 54 Stem 54 StridedConv 54
timm.models.volo Attention 54 ClassAttention 54 ClassBlock 54 Downsample 54 OutlookAttention 54 Outlooker 54 PatchEmbed 54 Transformer 54 VOLO 54
timm.models.vovnet OsaBlock 54 OsaStage 54 SequentialAppendList 54 VovNet 54
timm.models.xception Block 54 SeparableConv2d 54 Xception 54
timm.models.xception_aligned PreSeparableConv2d 54 PreXceptionModule 54 SeparableConv2d 54 XceptionAligned 54 XceptionModule 54
timm.models.xcit ClassAttentionBlock 54 ConvPatchEmbed 54 LPI 54 PositionalEncodingFourier 54 XCA 54 XCABlock 54 Xcit 54
tokenizers AddedToken 78 Encoding 81 Tokenizer 70
tokenizers.decoders BPEDecoder 81 ByteFallback 81 ByteLevel 81 CTC 81 DecodeStream 81 Decoder 81 Fuse 81 Metaspace 81 Replace 81 Sequence 94 Strip 81 WordPiece 81
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 81 Model 81 Unigram 81 WordLevel 81 WordPiece 81
tokenizers.normalizers BertNormalizer 81 ByteLevel 81 Lowercase 81 NFC 81 NFD 81 NFKC 81 NFKD 81 Nmt 81 Normalizer 81 Precompiled 81 Prepend 81 Replace 81 Sequence 94 Strip 81 StripAccents 81
tokenizers.pre_tokenizers BertPreTokenizer 81 ByteLevel 81 CharDelimiterSplit 74 Digits 81 FixedLength 81 Metaspace 81 PreTokenizer 81 Punctuation 81 Sequence 94 Split 74 UnicodeScripts 81 Whitespace 81 WhitespaceSplit 81
tokenizers.processors BertProcessing 74 ByteLevel 81 PostProcessor 81 RobertaProcessing 74 Sequence 94 TemplateProcessing 81
tokenizers.trainers BpeTrainer 81 ParityBpeTrainer 81 Trainer 81 UnigramTrainer 81 WordLevelTrainer 81 WordPieceTrainer 81
torch BFloat16Storage 166 BoolStorage 166 ByteStorage 166 CharStorage 166 ComplexDoubleStorage 166 ComplexFloatStorage 166 DoubleStorage 166 FloatStorage 166 HalfStorage 166 IntStorage 166 LongStorage 166 QInt32Storage 166 QInt8Storage 166 QUInt2x4Storage 166 QUInt4x2Storage 166 QUInt8Storage 166 ScriptObject 58 ShortStorage 166 Size 111 Tensor 166 UntypedStorage 166 _mkldnn 166 abs 166 bfloat16 166 bit 166 bits16 166 bits1x8 166 bits2x4 166 bits4x2 166 bits8 166 bool 166 cdouble 166 cfloat 166 chalf 166 channels_last 166 channels_last_3d 166 complex128 166 complex32 166 complex64 166 contiguous_format 166 cos 166 device 107 double 166 exp 166 float 166 float16 166 float32 166 float4_e2m1fn_x2 166 float64 166 float8_e4m3fn 166 float8_e4m3fnuz 166 float8_e5m2 166 float8_e5m2fnuz 166 float8_e8m0fnu 166 half 166 int 166 int1 166 int16 166 int2 166 int3 166 int32 166 int4 166 int5 166 int6 166 int64 166 int7 166 int8 166 jagged 166 legacy_contiguous_format 166 log 166 long 166 per_channel_affine 166 per_channel_affine_float_qparams 166 per_channel_symmetric 166 per_tensor_affine 166 per_tensor_symmetric 166 preserve_format 166 qint32 166 qint8 166 quint2x4 166 quint4x2 166 quint8 166 relu 166 short 166 sigmoid 166 sin 166 softmax 166 sparse_bsc 166 sparse_bsr 166 sparse_coo 166 sparse_csc 166 sparse_csr 166 sqrt 166 square 166 strided 166 tanh 166 uint1 166 uint16 166 uint2 166 uint3 166 uint32 166 uint4 166 uint5 166 uint6 166 uint64 166 uint7 166 uint8 166
torch._C Generator 108 _VariableFunctionsClass 166 _VariableFunctionsClass.abs 166 _VariableFunctionsClass.add 166 _VariableFunctionsClass.batch_norm 166 _VariableFunctionsClass.cat 166 _VariableFunctionsClass.celu 166 _VariableFunctionsClass.clamp 166 _VariableFunctionsClass.cos 166 _VariableFunctionsClass.dropout 166 _VariableFunctionsClass.exp 166 _VariableFunctionsClass.group_norm 166 _VariableFunctionsClass.hardshrink 166 _VariableFunctionsClass.layer_norm 166 _VariableFunctionsClass.log 166 _VariableFunctionsClass.log_softmax 166 _VariableFunctionsClass.matmul 166 _VariableFunctionsClass.max 166 _VariableFunctionsClass.mean 166 _VariableFunctionsClass.min 166 _VariableFunctionsClass.mul 166 _VariableFunctionsClass.ones 166 _VariableFunctionsClass.prelu 166 _VariableFunctionsClass.relu 166 _VariableFunctionsClass.rrelu 166 _VariableFunctionsClass.rsqrt 166 _VariableFunctionsClass.selu 166 _VariableFunctionsClass.sigmoid 166 _VariableFunctionsClass.sin 166 _VariableFunctionsClass.softmax 166 _VariableFunctionsClass.sqrt 166 _VariableFunctionsClass.square 166 _VariableFunctionsClass.stack 166 _VariableFunctionsClass.sum 166 _VariableFunctionsClass.tanh 166 _VariableFunctionsClass.threshold 166 _VariableFunctionsClass.zeros 166
torch._C._fft fft_fftn 166
torch._C._nn avg_pool2d 166 avg_pool3d 166 gelu 166 hardshrink 166 linear 166 log_softmax 166 one_hot 166 scaled_dot_product_attention 166 softplus 166 softshrink 166
torch._tensor _rebuild_from_type 154 _rebuild_from_type_v2 154
torch._utils _rebuild_device_tensor_from_numpy 153 _rebuild_meta_tensor_no_storage 156 _rebuild_nested_tensor 157 _rebuild_parameter 158 _rebuild_parameter_with_state 159 _rebuild_qtensor 160 _rebuild_sparse_tensor 161 _rebuild_tensor 162 _rebuild_tensor_v2 163 _rebuild_tensor_v3 164 _rebuild_xla_tensor 153 torch.channels_last 166 torch.channels_last_3d 166 torch.contiguous_format 166 torch.preserve_format 166
torch.amp.grad_scaler GradScaler 1 OptState 118 _refresh_per_optimizer_state 132
torch.ao.nn.intrinsic.modules.fused BNReLU2d 55 BNReLU3d 55 ConvAdd2d 55 ConvAddReLU2d 55 ConvBn1d 55 ConvBn2d 55 ConvBn3d 55 ConvBnReLU1d 55 ConvBnReLU2d 55 ConvBnReLU3d 55 ConvReLU1d 55 ConvReLU2d 55 ConvReLU3d 55 LinearBn1d 55 LinearLeakyReLU 55 LinearReLU 55 LinearTanh 55 _FusedModule 55
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 54
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 54
torch.ao.nn.quantizable.modules.activation MultiheadAttention 55
torch.ao.nn.quantizable.modules.rnn LSTM 55 LSTMCell 55 _LSTMLayer 55 _LSTMSingleLayer 55
torch.ao.nn.quantized.dynamic.modules.linear Linear 54
torch.ao.nn.quantized.modules DeQuantize 54 Quantize 54
torch.ao.nn.quantized.modules.functional_modules FloatFunctional 55
torch.ao.nn.quantized.modules.linear Linear 54 LinearPackedParams 54
torch.cuda BFloat16Storage 166 BoolStorage 166 ByteStorage 166 CharStorage 166 ComplexDoubleStorage 166 ComplexFloatStorage 166 DoubleStorage 166 FloatStorage 166 HalfStorage 166 IntStorage 166 LongStorage 166 ShortStorage 166
torch.cuda.amp.grad_scaler GradScaler 1 OptState 118 _refresh_per_optimizer_state 132
torch.distributed.checkpoint.filesystem _StorageInfo 0
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 47 StorageMeta 0 TensorProperties 59 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 118
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
torch.jit._pickle build_boollist 149 build_doublelist 149 build_intlist 149 build_tensor_from_id 149 build_tensorlist 149 restore_type_tag 149
torch.nn.backends.thnn _get_thnn_function_backend 132
torch.nn.functional adaptive_avg_pool1d 166 adaptive_avg_pool2d 166 avg_pool1d 166 avg_pool2d 166 avg_pool3d 166 binary_cross_entropy 166 binary_cross_entropy_with_logits 166 celu 166 cosine_similarity 166 cross_entropy 166 dropout 166 elu 166 gelu 166 glu 166 hardsigmoid 166 hardswish 166 hardtanh 166 huber_loss 166 interpolate 166 kl_div 166 l1_loss 166 layer_norm 166 leaky_relu 166 linear 166 log_softmax 166 logsigmoid 166 max_pool1d 166 max_pool2d 166 max_pool3d 166 mish 166 mse_loss 166 nll_loss 166 normalize 166 pairwise_distance 166 prelu 166 relu 166 relu6 166 rrelu 166 selu 166 sigmoid 166 silu 166 smooth_l1_loss 166 softmax 166 softmin 166 softplus 166 softsign 166 tanh 166 tanhshrink 166
torch.nn.init constant_ 166 eye_ 166 kaiming_normal_ 166 kaiming_uniform_ 166 normal_ 166 ones_ 166 orthogonal_ 166 trunc_normal_ 166 uniform_ 166 xavier_normal_ 166 xavier_uniform_ 166 zeros_ 166
torch.nn.modules.activation CELU 55 ELU 55 GELU 55 GLU 55 Hardshrink 55 Hardsigmoid 55 Hardswish 55 Hardtanh 55 LeakyReLU 55 LogSigmoid 55 LogSoftmax 55 Mish 55 MultiheadAttention 55 PReLU 55 RReLU 55 ReLU 55 ReLU6 55 SELU 55 SiLU 55 Sigmoid 55 Softmax 55 Softmax2d 55 Softmin 55 Softplus 55 Softshrink 55 Softsign 55 Tanh 55 Tanhshrink 55 Threshold 55
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 55
torch.nn.modules.batchnorm BatchNorm1d 55 BatchNorm2d 55 BatchNorm3d 55 LazyBatchNorm1d 55 LazyBatchNorm1d._infer_parameters 166 LazyBatchNorm1d._lazy_load_hook 166 LazyBatchNorm2d 55 LazyBatchNorm2d._infer_parameters 166 LazyBatchNorm2d._lazy_load_hook 166 LazyBatchNorm3d 55 LazyBatchNorm3d._infer_parameters 166 LazyBatchNorm3d._lazy_load_hook 166 SyncBatchNorm 55
torch.nn.modules.channelshuffle ChannelShuffle 55
torch.nn.modules.container Container 55 ModuleDict 55 ModuleList 55 ParameterDict 55 ParameterList 55 Sequential 55
torch.nn.modules.conv Conv1d 55 Conv2d 55 Conv3d 55 ConvTranspose1d 55 ConvTranspose2d 55 ConvTranspose3d 55 LazyConv1d 55 LazyConv1d._infer_parameters 166 LazyConv1d._lazy_load_hook 166 LazyConv2d 55 LazyConv2d._infer_parameters 166 LazyConv2d._lazy_load_hook 166 LazyConv3d 55 LazyConv3d._infer_parameters 166 LazyConv3d._lazy_load_hook 166 LazyConvTranspose1d 55 LazyConvTranspose1d._infer_parameters 166 LazyConvTranspose1d._lazy_load_hook 166 LazyConvTranspose2d 55 LazyConvTranspose2d._infer_parameters 166 LazyConvTranspose2d._lazy_load_hook 166 LazyConvTranspose3d 55 LazyConvTranspose3d._infer_parameters 166 LazyConvTranspose3d._lazy_load_hook 166
torch.nn.modules.distance CosineSimilarity 55 PairwiseDistance 55
torch.nn.modules.dropout AlphaDropout 55 Dropout 55 Dropout1d 55 Dropout2d 55 Dropout3d 55 FeatureAlphaDropout 55
torch.nn.modules.flatten Flatten 55 Unflatten 55
torch.nn.modules.fold Fold 55 Unfold 55
torch.nn.modules.instancenorm InstanceNorm1d 55 InstanceNorm2d 55 InstanceNorm3d 55 LazyInstanceNorm1d 55 LazyInstanceNorm1d._infer_parameters 166 LazyInstanceNorm1d._lazy_load_hook 166 LazyInstanceNorm2d 55 LazyInstanceNorm2d._infer_parameters 166 LazyInstanceNorm2d._lazy_load_hook 166 LazyInstanceNorm3d 55 LazyInstanceNorm3d._infer_parameters 166 LazyInstanceNorm3d._lazy_load_hook 166
torch.nn.modules.linear Bilinear 55 Identity 55 LazyLinear 55 LazyLinear._infer_parameters 166 LazyLinear._lazy_load_hook 166 Linear 55 NonDynamicallyQuantizableLinear 55 _LinearWithBias 0
torch.nn.modules.loss BCELoss 55 BCEWithLogitsLoss 55 CTCLoss 55 CosineEmbeddingLoss 55 CrossEntropyLoss 55 GaussianNLLLoss 55 HingeEmbeddingLoss 55 HuberLoss 55 KLDivLoss 55 L1Loss 55 LinearCrossEntropyLoss 55 MSELoss 55 MarginRankingLoss 55 MultiLabelMarginLoss 55 MultiLabelSoftMarginLoss 55 MultiMarginLoss 55 NLLLoss 55 NLLLoss2d 55 PoissonNLLLoss 55 SmoothL1Loss 55 SoftMarginLoss 55 TripletMarginLoss 55 TripletMarginWithDistanceLoss 55
torch.nn.modules.module Module 55 _WrappedHook 51
torch.nn.modules.normalization CrossMapLRN2d 55 GroupNorm 55 LayerNorm 55 LocalResponseNorm 55 RMSNorm 55
torch.nn.modules.padding CircularPad1d 55 CircularPad2d 55 CircularPad3d 55 ConstantPad1d 55 ConstantPad2d 55 ConstantPad3d 55 ReflectionPad1d 55 ReflectionPad2d 55 ReflectionPad3d 55 ReplicationPad1d 55 ReplicationPad2d 55 ReplicationPad3d 55 ZeroPad1d 55 ZeroPad2d 55 ZeroPad3d 55
torch.nn.modules.pixelshuffle PixelShuffle 55 PixelUnshuffle 55
torch.nn.modules.pooling AdaptiveAvgPool1d 55 AdaptiveAvgPool2d 55 AdaptiveAvgPool3d 55 AdaptiveMaxPool1d 55 AdaptiveMaxPool2d 55 AdaptiveMaxPool3d 55 AvgPool1d 55 AvgPool2d 55 AvgPool3d 55 FractionalMaxPool2d 55 FractionalMaxPool3d 55 LPPool1d 55 LPPool2d 55 LPPool3d 55 MaxPool1d 55 MaxPool2d 55 MaxPool3d 55 MaxUnpool1d 55 MaxUnpool2d 55 MaxUnpool3d 55
torch.nn.modules.rnn GRU 60 GRUCell 55 LSTM 60 LSTMCell 55 RNN 60 RNNBase 60 RNNCell 55 RNNCellBase 55
torch.nn.modules.sparse Embedding 55 EmbeddingBag 55
torch.nn.modules.transformer Transformer 55 TransformerDecoder 55 TransformerDecoderLayer 55 TransformerEncoder 55 TransformerEncoderLayer 55
torch.nn.modules.upsampling Upsample 55 UpsamplingBilinear2d 55 UpsamplingNearest2d 55
torch.nn.parallel.data_parallel DataParallel 55
torch.nn.parameter Buffer 166 Parameter 166 UninitializedBuffer 72 UninitializedParameter 72
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 109
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 57 Muon 57
torch.optim._adafactor Adafactor 57
torch.optim._muon Muon 57
torch.optim.adadelta Adadelta 57
torch.optim.adagrad Adagrad 57
torch.optim.adam Adam 57
torch.optim.adamax Adamax 57
torch.optim.adamw AdamW 57
torch.optim.asgd ASGD 57
torch.optim.lbfgs LBFGS 57
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 166 CyclicLR._triangular2_scale_fn 166 CyclicLR._triangular_scale_fn 166 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 166 OneCycleLR._annealing_linear 166 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 57
torch.optim.optimizer Optimizer 57
torch.optim.radam RAdam 57
torch.optim.rmsprop RMSprop 57
torch.optim.rprop Rprop 57
torch.optim.sgd SGD 57
torch.optim.sparse_adam SparseAdam 57
torch.optim.swa_utils AveragedModel 55 SWALR 1 SWALR._cosine_anneal 166 SWALR._linear_anneal 166
torch.return_types aminmax 110 cummax 110 cummin 110 frexp 110 geqrf 110 histogram 110 histogramdd 110 kthvalue 110 linalg_cholesky_ex 110 linalg_eig 110 linalg_eigh 110 linalg_inv_ex 110 linalg_ldl_factor 110 linalg_ldl_factor_ex 110 linalg_lstsq 110 linalg_lu 110 linalg_lu_factor 110 linalg_lu_factor_ex 110 linalg_qr 110 linalg_slogdet 110 linalg_solve_ex 110 linalg_svd 110 lstsq 110 lu_unpack 110 max 110 median 110 min 110 mode 110 nanmedian 110 qr 110 slogdet 110 sort 110 svd 110 topk 110 triangular_solve 110 unpack_dual 110
torch.serialization _get_layout 127
torch.storage TypedStorage 166 UntypedStorage 166 _TypedStorage 166 _UntypedStorage 166 _load_from_bytes 155
torch.torch_version TorchVersion 105
torch.utils.data._utils.collate default_collate 166 default_convert 166
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ConcatDataset 1 Subset 1 TensorDataset 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 49
torch_geometric.data.data Data 48 DataEdgeAttr 0 DataTensorAttr 0
torch_geometric.data.feature_store TensorAttr 0
torch_geometric.data.graph_store EdgeAttr 0
torch_geometric.data.hetero_data HeteroData 48
torch_geometric.data.storage BaseStorage 48 EdgeStorage 48 GlobalStorage 48 NodeStorage 48
torchmetrics.aggregation BaseAggregator 52 CatMetric 52 MaxMetric 52 MeanMetric 52 MinMetric 52 RunningMean 52 RunningSum 52 SumMetric 52
torchmetrics.audio._deprecated _PermutationInvariantTraining 52 _ScaleInvariantSignalDistortionRatio 52 _ScaleInvariantSignalNoiseRatio 52 _SignalDistortionRatio 52 _SignalNoiseRatio 52
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 53
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 53
torchmetrics.audio.pesq PerceptualEvaluationSpeechQuality 52
torchmetrics.audio.pit PermutationInvariantTraining 52
torchmetrics.audio.sdr ScaleInvariantSignalDistortionRatio 52 SignalDistortionRatio 52 SourceAggregatedSignalDistortionRatio 52
torchmetrics.audio.snr ComplexScaleInvariantSignalNoiseRatio 52 ScaleInvariantSignalNoiseRatio 52 SignalNoiseRatio 52
torchmetrics.audio.srmr SpeechReverberationModulationEnergyRatio 52
torchmetrics.audio.stoi ShortTimeObjectiveIntelligibility 52
torchmetrics.classification.accuracy BinaryAccuracy 52 MulticlassAccuracy 52 MultilabelAccuracy 52
torchmetrics.classification.auroc BinaryAUROC 52 MulticlassAUROC 52 MultilabelAUROC 52
torchmetrics.classification.average_precision BinaryAveragePrecision 52 MulticlassAveragePrecision 52 MultilabelAveragePrecision 52
torchmetrics.classification.base _ClassificationTaskWrapper 52
torchmetrics.classification.calibration_error BinaryCalibrationError 52 MulticlassCalibrationError 52
torchmetrics.classification.cohen_kappa BinaryCohenKappa 52 MulticlassCohenKappa 52
torchmetrics.classification.confusion_matrix BinaryConfusionMatrix 52 MulticlassConfusionMatrix 52 MultilabelConfusionMatrix 52
torchmetrics.classification.eer BinaryEER 52 MulticlassEER 52 MultilabelEER 52
torchmetrics.classification.exact_match MulticlassExactMatch 52 MultilabelExactMatch 52
torchmetrics.classification.f_beta BinaryF1Score 52 BinaryFBetaScore 52 MulticlassF1Score 52 MulticlassFBetaScore 52 MultilabelF1Score 52 MultilabelFBetaScore 52
torchmetrics.classification.group_fairness BinaryFairness 52 BinaryGroupStatRates 52 _AbstractGroupStatScores 52
torchmetrics.classification.hamming BinaryHammingDistance 52 MulticlassHammingDistance 52 MultilabelHammingDistance 52
torchmetrics.classification.hinge BinaryHingeLoss 52 MulticlassHingeLoss 52
torchmetrics.classification.jaccard BinaryJaccardIndex 52 MulticlassJaccardIndex 52 MultilabelJaccardIndex 52
torchmetrics.classification.logauc BinaryLogAUC 52 MulticlassLogAUC 52 MultilabelLogAUC 52
torchmetrics.classification.matthews_corrcoef BinaryMatthewsCorrCoef 52 MulticlassMatthewsCorrCoef 52 MultilabelMatthewsCorrCoef 52
torchmetrics.classification.negative_predictive_value BinaryNegativePredictiveValue 52 MulticlassNegativePredictiveValue 52 MultilabelNegativePredictiveValue 52
torchmetrics.classification.precision_fixed_recall BinaryPrecisionAtFixedRecall 52 MulticlassPrecisionAtFixedRecall 52 MultilabelPrecisionAtFixedRecall 52
torchmetrics.classification.precision_recall BinaryPrecision 52 BinaryRecall 52 MulticlassPrecision 52 MulticlassRecall 52 MultilabelPrecision 52 MultilabelRecall 52
torchmetrics.classification.precision_recall_curve BinaryPrecisionRecallCurve 52 MulticlassPrecisionRecallCurve 52 MultilabelPrecisionRecallCurve 52
torchmetrics.classification.ranking MultilabelCoverageError 52 MultilabelRankingAveragePrecision 52 MultilabelRankingLoss 52
torchmetrics.classification.recall_fixed_precision BinaryRecallAtFixedPrecision 52 MulticlassRecallAtFixedPrecision 52 MultilabelRecallAtFixedPrecision 52
torchmetrics.classification.roc BinaryROC 52 MulticlassROC 52 MultilabelROC 52
torchmetrics.classification.sensitivity_specificity BinarySensitivityAtSpecificity 52 MulticlassSensitivityAtSpecificity 52 MultilabelSensitivityAtSpecificity 52
torchmetrics.classification.specificity BinarySpecificity 52 MulticlassSpecificity 52 MultilabelSpecificity 52
torchmetrics.classification.specificity_sensitivity BinarySpecificityAtSensitivity 52 MulticlassSpecificityAtSensitivity 52 MultilabelSpecificityAtSensitivity 52
torchmetrics.classification.stat_scores BinaryStatScores 52 MulticlassStatScores 52 MultilabelStatScores 52 _AbstractStatScores 52
torchmetrics.clustering.adjusted_mutual_info_score AdjustedMutualInfoScore 52
torchmetrics.clustering.adjusted_rand_score AdjustedRandScore 52
torchmetrics.clustering.calinski_harabasz_score CalinskiHarabaszScore 52
torchmetrics.clustering.cluster_accuracy ClusterAccuracy 52
torchmetrics.clustering.davies_bouldin_score DaviesBouldinScore 52
torchmetrics.clustering.dunn_index DunnIndex 52
torchmetrics.clustering.fowlkes_mallows_index FowlkesMallowsIndex 52
torchmetrics.clustering.homogeneity_completeness_v_measure CompletenessScore 52 HomogeneityScore 52 VMeasureScore 52
torchmetrics.clustering.mutual_info_score MutualInfoScore 52
torchmetrics.clustering.normalized_mutual_info_score NormalizedMutualInfoScore 52
torchmetrics.clustering.rand_score RandScore 52
torchmetrics.collections MetricCollection 54
torchmetrics.detection._deprecated _ModifiedPanopticQuality 52 _PanopticQuality 52
torchmetrics.detection._mean_ap MeanAveragePrecision 52
torchmetrics.detection.ciou CompleteIntersectionOverUnion 52
torchmetrics.detection.diou DistanceIntersectionOverUnion 52
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 52
torchmetrics.detection.iou IntersectionOverUnion 52
torchmetrics.detection.mean_ap MeanAveragePrecision 52
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 52 PanopticQuality 52
torchmetrics.functional.regression.kendall _MetricVariant 118
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 52 _MultiScaleStructuralSimilarityIndexMeasure 52 _PeakSignalNoiseRatio 52 _RelativeAverageSpectralError 52 _RootMeanSquaredErrorUsingSlidingWindow 52 _SpectralAngleMapper 52 _SpectralDistortionIndex 52 _StructuralSimilarityIndexMeasure 52 _TotalVariation 52 _UniversalImageQualityIndex 52
torchmetrics.image.arniqa ARNIQA 53
torchmetrics.image.d_lambda SpectralDistortionIndex 52
torchmetrics.image.d_s SpatialDistortionIndex 52
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 53
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 52
torchmetrics.image.fid FrechetInceptionDistance 53
torchmetrics.image.inception InceptionScore 53
torchmetrics.image.kid KernelInceptionDistance 53
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 53
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 53
torchmetrics.image.perceptual_path_length PerceptualPathLength 53
torchmetrics.image.psnr PeakSignalNoiseRatio 52
torchmetrics.image.psnrb PeakSignalNoiseRatioWithBlockedEffect 52
torchmetrics.image.qnr QualityWithNoReference 52
torchmetrics.image.rase RelativeAverageSpectralError 52
torchmetrics.image.rmse_sw RootMeanSquaredErrorUsingSlidingWindow 52
torchmetrics.image.sam SpectralAngleMapper 52
torchmetrics.image.scc SpatialCorrelationCoefficient 52
torchmetrics.image.ssim MultiScaleStructuralSimilarityIndexMeasure 52 StructuralSimilarityIndexMeasure 52
torchmetrics.image.tv TotalVariation 52
torchmetrics.image.uqi UniversalImageQualityIndex 52
torchmetrics.image.vif VisualInformationFidelity 52
torchmetrics.metric CompositionalMetric 52 Metric 52 jit_distributed_available 166
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 53
torchmetrics.multimodal.clip_score CLIPScore 53
torchmetrics.multimodal.lve LipVertexError 52
torchmetrics.nominal.cramers CramersV 52
torchmetrics.nominal.fleiss_kappa FleissKappa 52
torchmetrics.nominal.pearson PearsonsContingencyCoefficient 52
torchmetrics.nominal.theils_u TheilsU 52
torchmetrics.nominal.tschuprows TschuprowsT 52
torchmetrics.regression.concordance ConcordanceCorrCoef 52
torchmetrics.regression.cosine_similarity CosineSimilarity 52
torchmetrics.regression.crps ContinuousRankedProbabilityScore 52
torchmetrics.regression.csi CriticalSuccessIndex 52
torchmetrics.regression.explained_variance ExplainedVariance 52
torchmetrics.regression.js_divergence JensenShannonDivergence 52
torchmetrics.regression.kendall KendallRankCorrCoef 52
torchmetrics.regression.kl_divergence KLDivergence 52
torchmetrics.regression.log_cosh LogCoshError 52
torchmetrics.regression.log_mse MeanSquaredLogError 52
torchmetrics.regression.mae MeanAbsoluteError 52
torchmetrics.regression.mape MeanAbsolutePercentageError 52
torchmetrics.regression.minkowski MinkowskiDistance 52
torchmetrics.regression.mse MeanSquaredError 52
torchmetrics.regression.nrmse NormalizedRootMeanSquaredError 52
torchmetrics.regression.pearson PearsonCorrCoef 52
torchmetrics.regression.r2 R2Score 52
torchmetrics.regression.rse RelativeSquaredError 52
torchmetrics.regression.spearman SpearmanCorrCoef 52
torchmetrics.regression.symmetric_mape SymmetricMeanAbsolutePercentageError 52
torchmetrics.regression.tweedie_deviance TweedieDevianceScore 52
torchmetrics.regression.wmape WeightedMeanAbsolutePercentageError 52
torchmetrics.retrieval._deprecated _RetrievalFallOut 52 _RetrievalHitRate 52 _RetrievalMAP 52 _RetrievalMRR 52 _RetrievalNormalizedDCG 52 _RetrievalPrecision 52 _RetrievalPrecisionRecallCurve 52 _RetrievalRPrecision 52 _RetrievalRecall 52 _RetrievalRecallAtFixedPrecision 52
torchmetrics.retrieval.auroc RetrievalAUROC 52
torchmetrics.retrieval.average_precision RetrievalMAP 52
torchmetrics.retrieval.base RetrievalMetric 52
torchmetrics.retrieval.fall_out RetrievalFallOut 52
torchmetrics.retrieval.hit_rate RetrievalHitRate 52
torchmetrics.retrieval.ndcg RetrievalNormalizedDCG 52
torchmetrics.retrieval.precision RetrievalPrecision 52
torchmetrics.retrieval.precision_recall_curve RetrievalPrecisionRecallCurve 52 RetrievalRecallAtFixedPrecision 52
torchmetrics.retrieval.r_precision RetrievalRPrecision 52
torchmetrics.retrieval.recall RetrievalRecall 52
torchmetrics.retrieval.reciprocal_rank RetrievalMRR 52
torchmetrics.segmentation.dice DiceScore 52
torchmetrics.segmentation.generalized_dice GeneralizedDiceScore 52
torchmetrics.segmentation.hausdorff_distance HausdorffDistance 52
torchmetrics.segmentation.mean_iou MeanIoU 52
torchmetrics.shape.procrustes ProcrustesDisparity 52
torchmetrics.text._deprecated _BLEUScore 52 _CHRFScore 52 _CharErrorRate 52 _ExtendedEditDistance 52 _MatchErrorRate 52 _Perplexity 52 _SQuAD 52 _SacreBLEUScore 52 _TranslationEditRate 52 _WordErrorRate 52 _WordInfoLost 52 _WordInfoPreserved 52
torchmetrics.text.bert BERTScore 53
torchmetrics.text.bleu BLEUScore 52
torchmetrics.text.cer CharErrorRate 52
torchmetrics.text.chrf CHRFScore 52
torchmetrics.text.edit EditDistance 52
torchmetrics.text.eed ExtendedEditDistance 52
torchmetrics.text.infolm InfoLM 53
torchmetrics.text.mer MatchErrorRate 52
torchmetrics.text.perplexity Perplexity 52
torchmetrics.text.rouge ROUGEScore 53
torchmetrics.text.sacre_bleu SacreBLEUScore 52
torchmetrics.text.squad SQuAD 52
torchmetrics.text.ter TranslationEditRate 52
torchmetrics.text.wer WordErrorRate 52
torchmetrics.text.wil WordInfoLost 52
torchmetrics.text.wip WordInfoPreserved 52
torchmetrics.utilities.data dim_zero_cat 166 dim_zero_max 166 dim_zero_mean 166 dim_zero_min 166 dim_zero_sum 166
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 52
torchmetrics.wrappers.abstract WrapperMetric 52
torchmetrics.wrappers.bootstrapping BootStrapper 52
torchmetrics.wrappers.minmax MinMaxMetric 52
torchmetrics.wrappers.multioutput MultioutputWrapper 52
torchmetrics.wrappers.multitask MultitaskWrapper 52
torchmetrics.wrappers.running Running 52
torchmetrics.wrappers.transformations BinaryTargetTransformer 52 LambdaInputTransformer 52 MetricInputTransformer 52
torchvision.models._utils IntermediateLayerGetter 54
torchvision.models.alexnet AlexNet 54
torchvision.models.convnext CNBlock 54 ConvNeXt 54 LayerNorm2d 54
torchvision.models.densenet DenseNet 54 _DenseBlock 54 _DenseLayer 54 _Transition 54
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 54 DefaultBoxGenerator 54
torchvision.models.detection.backbone_utils BackboneWithFPN 54
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 54 FastRCNNPredictor 54 FasterRCNN 54 TwoMLPHead 54
torchvision.models.detection.fcos FCOS 54 FCOSClassificationHead 54 FCOSHead 54 FCOSRegressionHead 54
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 54
torchvision.models.detection.keypoint_rcnn KeypointRCNN 54 KeypointRCNNHeads 54 KeypointRCNNPredictor 54
torchvision.models.detection.mask_rcnn MaskRCNN 54 MaskRCNNHeads 54 MaskRCNNPredictor 54
torchvision.models.detection.retinanet RetinaNet 54 RetinaNetClassificationHead 54 RetinaNetHead 54 RetinaNetRegressionHead 54
torchvision.models.detection.roi_heads RoIHeads 54
torchvision.models.detection.rpn RPNHead 54 RegionProposalNetwork 54
torchvision.models.detection.ssd SSD 54 SSDClassificationHead 54 SSDFeatureExtractorVGG 54 SSDHead 54 SSDRegressionHead 54 SSDScoringHead 54
torchvision.models.detection.ssdlite SSDLiteClassificationHead 54 SSDLiteFeatureExtractorMobileNet 54 SSDLiteHead 54 SSDLiteRegressionHead 54
torchvision.models.detection.transform GeneralizedRCNNTransform 54
torchvision.models.efficientnet EfficientNet 54 FusedMBConv 54 MBConv 54
torchvision.models.googlenet BasicConv2d 54 GoogLeNet 54 Inception 54 InceptionAux 54
torchvision.models.inception BasicConv2d 54 Inception3 54 InceptionA 54 InceptionAux 54 InceptionB 54 InceptionC 54 InceptionD 54 InceptionE 54
torchvision.models.maxvit MBConv 54 MaxVit 54 MaxVitBlock 54 MaxVitLayer 54 PartitionAttentionLayer 54 RelativePositionalMultiHeadAttention 54 SwapAxes 54 WindowDepartition 54 WindowPartition 54
torchvision.models.mnasnet MNASNet 54 _InvertedResidual 54
torchvision.models.mobilenetv2 InvertedResidual 54 MobileNetV2 54
torchvision.models.mobilenetv3 InvertedResidual 54 MobileNetV3 54
torchvision.models.optical_flow.raft BottleneckBlock 54 ConvGRU 54 CorrBlock 54 FeatureEncoder 54 FlowHead 54 MaskPredictor 54 MotionEncoder 54 RAFT 54 RecurrentBlock 54 ResidualBlock 54 UpdateBlock 54
torchvision.models.quantization.googlenet QuantizableBasicConv2d 54 QuantizableGoogLeNet 54 QuantizableInception 54 QuantizableInceptionAux 54
torchvision.models.quantization.inception QuantizableBasicConv2d 54 QuantizableInception3 54 QuantizableInceptionA 54 QuantizableInceptionAux 54 QuantizableInceptionB 54 QuantizableInceptionC 54 QuantizableInceptionD 54 QuantizableInceptionE 54
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 54 QuantizableMobileNetV2 54
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 54 QuantizableMobileNetV3 54 QuantizableSqueezeExcitation 54
torchvision.models.quantization.resnet QuantizableBasicBlock 54 QuantizableBottleneck 54 QuantizableResNet 54
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 54 QuantizableShuffleNetV2 54
torchvision.models.regnet AnyStage 54 BottleneckTransform 54 RegNet 54 ResBottleneckBlock 54 SimpleStemIN 54
torchvision.models.resnet BasicBlock 54 Bottleneck 54 ResNet 54
torchvision.models.segmentation._utils _SimpleSegmentationModel 54
torchvision.models.segmentation.deeplabv3 ASPP 54 ASPPConv 54 ASPPPooling 54 DeepLabHead 54 DeepLabV3 54
torchvision.models.segmentation.fcn FCN 54 FCNHead 54
torchvision.models.segmentation.lraspp LRASPP 54 LRASPPHead 54
torchvision.models.shufflenetv2 InvertedResidual 54 ShuffleNetV2 54
torchvision.models.squeezenet Fire 54 SqueezeNet 54
torchvision.models.swin_transformer PatchMerging 54 PatchMergingV2 54 ShiftedWindowAttention 54 ShiftedWindowAttentionV2 54 SwinTransformer 54 SwinTransformerBlock 54 SwinTransformerBlockV2 54
torchvision.models.vgg VGG 54
torchvision.models.video.mvit MViT 54 MultiscaleAttention 54 MultiscaleBlock 54 Pool 54 PositionalEncoding 54
torchvision.models.video.resnet BasicBlock 54 BasicStem 54 Bottleneck 54 Conv2Plus1D 54 Conv3DNoTemporal 54 Conv3DSimple 54 R2Plus1dStem 54 VideoResNet 54
torchvision.models.video.s3d S3D 54 SepInceptionBlock3D 54 TemporalSeparableConv 54
torchvision.models.video.swin_transformer PatchEmbed3d 54 ShiftedWindowAttention3d 54 SwinTransformer3d 54
torchvision.models.vision_transformer Encoder 54 EncoderBlock 54 MLPBlock 54 VisionTransformer 54
torchvision.ops.boxes box_iou 166
torchvision.ops.deform_conv DeformConv2d 54
torchvision.ops.drop_block DropBlock2d 54 DropBlock3d 54
torchvision.ops.feature_pyramid_network ExtraFPNBlock 54 FeaturePyramidNetwork 54 LastLevelMaxPool 54 LastLevelP6P7 54
torchvision.ops.misc Conv2dNormActivation 54 Conv3dNormActivation 54 ConvNormActivation 54 FrozenBatchNorm2d 54 MLP 54 Permute 54 SqueezeExcitation 54
torchvision.ops.poolers MultiScaleRoIAlign 54
torchvision.ops.ps_roi_align PSRoIAlign 54
torchvision.ops.ps_roi_pool PSRoIPool 54
torchvision.ops.roi_align RoIAlign 54
torchvision.ops.roi_pool RoIPool 54
torchvision.ops.stochastic_depth StochasticDepth 54
torchvision.transforms.autoaugment AugMix 54 AutoAugment 54 AutoAugmentPolicy 118 RandAugment 54 TrivialAugmentWide 54
torchvision.transforms.functional InterpolationMode 118
torchvision.transforms.transforms CenterCrop 54 ColorJitter 54 Compose 0 ConvertImageDtype 54 ElasticTransform 54 FiveCrop 54 GaussianBlur 54 Grayscale 54 LinearTransformation 54 Normalize 54 PILToTensor 0 Pad 54 RandomAdjustSharpness 54 RandomAffine 54 RandomApply 54 RandomAutocontrast 54 RandomChoice 0 RandomCrop 54 RandomEqualize 54 RandomErasing 54 RandomGrayscale 54 RandomHorizontalFlip 54 RandomInvert 54 RandomOrder 0 RandomPerspective 54 RandomPosterize 54 RandomResizedCrop 54 RandomRotation 54 RandomSolarize 54 RandomTransforms 0 RandomVerticalFlip 54 Resize 54 TenCrop 54 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 54 JPEG 54 MixUp 54 RandomErasing 54
torchvision.transforms.v2._auto_augment AugMix 54 AutoAugment 54 RandAugment 54 TrivialAugmentWide 54
torchvision.transforms.v2._color ColorJitter 54 Grayscale 54 RGB 54 RandomAdjustSharpness 54 RandomAutocontrast 54 RandomChannelPermutation 54 RandomEqualize 54 RandomGrayscale 54 RandomInvert 54 RandomPhotometricDistort 54 RandomPosterize 54 RandomSolarize 54
torchvision.transforms.v2._container Compose 54 RandomApply 54 RandomChoice 54 RandomOrder 54
torchvision.transforms.v2._deprecated ToTensor 54
torchvision.transforms.v2._geometry CenterCrop 54 ElasticTransform 54 FiveCrop 54 Pad 54 RandomAffine 54 RandomCrop 54 RandomHorizontalFlip 54 RandomIoUCrop 54 RandomPerspective 54 RandomResize 54 RandomResizedCrop 54 RandomRotation 54 RandomShortestSize 54 RandomVerticalFlip 54 RandomZoomOut 54 Resize 54 ScaleJitter 54 TenCrop 54
torchvision.transforms.v2._meta ClampBoundingBoxes 54 ClampKeyPoints 54 ConvertBoundingBoxFormat 54 SetClampingMode 54
torchvision.transforms.v2._misc ConvertImageDtype 54 GaussianBlur 54 GaussianNoise 54 Identity 54 LinearTransformation 54 Normalize 54 SanitizeBoundingBoxes 54 SanitizeKeyPoints 54 ToDtype 54
torchvision.transforms.v2._temporal UniformTemporalSubsample 54
torchvision.transforms.v2._transform Transform 54
torchvision.transforms.v2._type_conversion PILToTensor 54 ToImage 54 ToPILImage 54 ToPureTensor 54
torchvision.transforms.v2._utils _find_labels_default_heuristic 166
transformers.activations AccurateGELUActivation 54 ClippedGELUActivation 54 FastGELUActivation 54 GELUActivation 54 GELUTanh 54 LaplaceActivation 54 LinearActivation 54 MishActivation 54 NewGELUActivation 54 PytorchGELUTanh 54 QuickGELUActivation 54 ReLUSquaredActivation 54 SiLUActivation 54 SqrtSoftplusActivation 54 XIELUActivation 54 _gelu_python 166 _silu_python 166 gelu_fast 166 gelu_new 166 linear_act 166 mish 166 swish 166
transformers.backbone_utils BackboneType 118
transformers.configuration_utils PreTrainedConfig 12 PretrainedConfig 12
transformers.debug_utils DebugOption 118
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.generation.configuration_utils GenerationConfig 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 54 DecoderLayer 54 EncoderLayer 54 LearnedPositionalEmbedding 54 SelfAttention 54 SinusoidalPositionalEmbedding 54
transformers.modeling_bert mish 166
transformers.modeling_gpt2 Attention 54 Block 54 MLP 54
transformers.modeling_layers GradientCheckpointingLayer 54 MtpLayer 54 MtpModel 54
transformers.modeling_prophetnet ProhpetNetFeedForward 54 ProhpetNetPositionalEmbeddings 54 ProphetNetNgramProphetNetSelfAttention 54 ProphetNetSelfAttention 54
transformers.modeling_t5 T5DenseReluDense 54
transformers.modeling_utils Conv1D 54 Identity 54 PoolerAnswerClass 54 PoolerEndLogits 54 PoolerStartLogits 54 PreTrainedAudioTokenizerBase 54 PreTrainedModel 54 SQuADHead 54 SequenceSummary 54
transformers.models.albert.configuration_albert AlbertConfig 12
transformers.models.albert.modeling_albert AlbertAttention 54 AlbertEmbeddings 54 AlbertForMaskedLM 54 AlbertForMultipleChoice 54 AlbertForPreTraining 54 AlbertForQuestionAnswering 54 AlbertForSequenceClassification 54 AlbertForTokenClassification 54 AlbertLayer 54 AlbertLayerGroup 54 AlbertMLMHead 54 AlbertModel 54 AlbertPreTrainedModel 54 AlbertSOPHead 54 AlbertSdpaAttention 54 AlbertTransformer 54
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 13
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 12
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 54 ASTEmbeddings 54 ASTEncoder 54 ASTForAudioClassification 54 ASTIntermediate 54 ASTLayer 54 ASTMLP 54 ASTMLPHead 54 ASTModel 54 ASTOutput 54 ASTPatchEmbeddings 54 ASTPreTrainedModel 54 ASTSdpaAttention 54 ASTSdpaSelfAttention 54 ASTSelfAttention 54 ASTSelfOutput 54
transformers.models.bart.configuration_bart BartConfig 12
transformers.models.bart.modeling_bart BartAttention 54 BartClassificationHead 54 BartDecoder 54 BartDecoderLayer 54 BartDecoderWrapper 54 BartEncoder 54 BartEncoderLayer 54 BartFlashAttention2 54 BartForCausalLM 54 BartForConditionalGeneration 54 BartForQuestionAnswering 54 BartForSequenceClassification 54 BartLearnedPositionalEmbedding 54 BartModel 54 BartPreTrainedModel 54 BartPretrainedModel 54 BartScaledWordEmbedding 54 BartSdpaAttention 54 PretrainedBartModel 54
transformers.models.bart.tokenization_bart BartTokenizer 13
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 13
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 13
transformers.models.beit.configuration_beit BeitConfig 12
transformers.models.beit.modeling_beit BeitAttention 54 BeitBackbone 54 BeitConvLayer 54 BeitConvModule 54 BeitDropPath 54 BeitEmbeddings 54 BeitEncoder 54 BeitFCNHead 54 BeitFPNNeck 54 BeitFPNUpBlock 54 BeitForImageClassification 54 BeitForMaskedImageModeling 54 BeitForSemanticSegmentation 54 BeitIntermediate 54 BeitLayer 54 BeitMLP 54 BeitModel 54 BeitOutput 54 BeitPatchEmbeddings 54 BeitPooler 54 BeitPreTrainedModel 54 BeitPyramidPoolingBlock 54 BeitPyramidPoolingModule 54 BeitRelativePositionBias 54 BeitSdpaSelfAttention 54 BeitSelfAttention 54 BeitSelfOutput 54 BeitUperHead 54
transformers.models.bert.configuration_bert BertConfig 12
transformers.models.bert.modeling_bert BertAttention 54 BertCrossAttention 54 BertEmbeddings 54 BertEncoder 54 BertForMaskedLM 54 BertForMultipleChoice 54 BertForNextSentencePrediction 54 BertForPreTraining 54 BertForQuestionAnswering 54 BertForSequenceClassification 54 BertForTokenClassification 54 BertIntermediate 54 BertLMHeadModel 54 BertLMPredictionHead 54 BertLayer 54 BertModel 54 BertOnlyMLMHead 54 BertOnlyNSPHead 54 BertOutput 54 BertPooler 54 BertPreTrainedModel 54 BertPreTrainingHeads 54 BertPredictionHeadTransform 54 BertSdpaSelfAttention 54 BertSelfAttention 54 BertSelfOutput 54
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 13 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 13
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 12
transformers.models.bert_generation.modeling_bert_generation BertEncoder 54 BertGenerationAttention 54 BertGenerationCrossAttention 54 BertGenerationDecoder 54 BertGenerationEmbeddings 54 BertGenerationEncoder 54 BertGenerationIntermediate 54 BertGenerationLayer 54 BertGenerationOnlyLMHead 54 BertGenerationOutput 54 BertGenerationPreTrainedModel 54 BertGenerationSelfAttention 54 BertGenerationSelfOutput 54
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 13
transformers.models.big_bird.configuration_big_bird BigBirdConfig 12
transformers.models.big_bird.modeling_big_bird BigBirdAttention 54 BigBirdBlockSparseAttention 54 BigBirdClassificationHead 54 BigBirdEmbeddings 54 BigBirdEncoder 54 BigBirdForCausalLM 54 BigBirdForMaskedLM 54 BigBirdForMultipleChoice 54 BigBirdForPreTraining 54 BigBirdForQuestionAnswering 54 BigBirdForQuestionAnsweringHead 54 BigBirdForSequenceClassification 54 BigBirdForTokenClassification 54 BigBirdIntermediate 54 BigBirdLMPredictionHead 54 BigBirdLayer 54 BigBirdModel 54 BigBirdOnlyMLMHead 54 BigBirdOnlyNSPHead 54 BigBirdOutput 54 BigBirdPreTrainedModel 54 BigBirdPreTrainingHeads 54 BigBirdPredictionHeadTransform 54 BigBirdSelfAttention 54 BigBirdSelfOutput 54
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 13
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 12
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 54 BigBirdPegasusClassificationHead 54 BigBirdPegasusDecoder 54 BigBirdPegasusDecoderAttention 54 BigBirdPegasusDecoderLayer 54 BigBirdPegasusDecoderWrapper 54 BigBirdPegasusEncoder 54 BigBirdPegasusEncoderAttention 54 BigBirdPegasusEncoderLayer 54 BigBirdPegasusForCausalLM 54 BigBirdPegasusForConditionalGeneration 54 BigBirdPegasusForQuestionAnswering 54 BigBirdPegasusForSequenceClassification 54 BigBirdPegasusLearnedPositionalEmbedding 54 BigBirdPegasusModel 54 BigBirdPegasusPreTrainedModel 54 BigBirdPegasusScaledWordEmbedding 54 BigBirdPegasusSelfAttention 54
transformers.models.biogpt.configuration_biogpt BioGptConfig 12
transformers.models.biogpt.modeling_biogpt BioGptAttention 54 BioGptDecoderLayer 54 BioGptForCausalLM 54 BioGptForSequenceClassification 54 BioGptForTokenClassification 54 BioGptLearnedPositionalEmbedding 54 BioGptModel 54 BioGptPreTrainedModel 54 BioGptScaledWordEmbedding 54 BioGptSdpaAttention 54
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 12
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 54 BlenderbotDecoder 54 BlenderbotDecoderLayer 54 BlenderbotDecoderWrapper 54 BlenderbotEncoder 54 BlenderbotEncoderLayer 54 BlenderbotForCausalLM 54 BlenderbotForConditionalGeneration 54 BlenderbotLearnedPositionalEmbedding 54 BlenderbotModel 54 BlenderbotPreTrainedModel 54 BlenderbotScaledWordEmbedding 54
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 13
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 13
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 12
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 54 BlenderbotSmallDecoder 54 BlenderbotSmallDecoderLayer 54 BlenderbotSmallDecoderWrapper 54 BlenderbotSmallEncoder 54 BlenderbotSmallEncoderLayer 54 BlenderbotSmallForCausalLM 54 BlenderbotSmallForConditionalGeneration 54 BlenderbotSmallLearnedPositionalEmbedding 54 BlenderbotSmallModel 54 BlenderbotSmallPreTrainedModel 54
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 13
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 13
transformers.models.blip.configuration_blip BlipConfig 12 BlipTextConfig 12 BlipVisionConfig 12
transformers.models.blip.modeling_blip BlipAttention 54 BlipEncoder 54 BlipEncoderLayer 54 BlipForConditionalGeneration 54 BlipForImageTextRetrieval 54 BlipForQuestionAnswering 54 BlipMLP 54 BlipModel 54 BlipPreTrainedModel 54 BlipTextEmbeddings 54 BlipVisionEmbeddings 54 BlipVisionModel 54
transformers.models.blip.modeling_blip_text BlipTextAttention 54 BlipTextEmbeddings 54 BlipTextEncoder 54 BlipTextIntermediate 54 BlipTextLMHeadModel 54 BlipTextLMPredictionHead 54 BlipTextLayer 54 BlipTextModel 54 BlipTextOnlyMLMHead 54 BlipTextOutput 54 BlipTextPooler 54 BlipTextPreTrainedModel 54 BlipTextPredictionHeadTransform 54 BlipTextSelfAttention 54 BlipTextSelfOutput 54
transformers.models.bloom.configuration_bloom BloomConfig 12
transformers.models.bloom.modeling_bloom BloomAttention 54 BloomBlock 54 BloomForCausalLM 54 BloomForQuestionAnswering 54 BloomForSequenceClassification 54 BloomForTokenClassification 54 BloomGelu 54 BloomMLP 54 BloomModel 54 BloomPreTrainedModel 54
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 13
transformers.models.camembert.configuration_camembert CamembertConfig 12
transformers.models.camembert.modeling_camembert CamembertAttention 54 CamembertClassificationHead 54 CamembertCrossAttention 54 CamembertEmbeddings 54 CamembertEncoder 54 CamembertForCausalLM 54 CamembertForMaskedLM 54 CamembertForMultipleChoice 54 CamembertForQuestionAnswering 54 CamembertForSequenceClassification 54 CamembertForTokenClassification 54 CamembertIntermediate 54 CamembertLMHead 54 CamembertLayer 54 CamembertModel 54 CamembertOutput 54 CamembertPooler 54 CamembertPreTrainedModel 54 CamembertSdpaSelfAttention 54 CamembertSelfAttention 54 CamembertSelfOutput 54
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 13
transformers.models.canine.configuration_canine CanineConfig 12
transformers.models.canine.modeling_canine CanineAttention 54 CanineEmbeddings 54 CanineEncoder 54 CanineForMultipleChoice 54 CanineForQuestionAnswering 54 CanineForSequenceClassification 54 CanineForTokenClassification 54 CanineIntermediate 54 CanineLMPredictionHead 54 CanineLayer 54 CanineModel 54 CanineOnlyMLMHead 54 CanineOutput 54 CaninePooler 54 CaninePreTrainedModel 54 CaninePredictionHeadTransform 54 CanineSelfAttention 54 CanineSelfOutput 54 CharactersToMolecules 54 ConvProjection 54
transformers.models.canine.tokenization_canine CanineTokenizer 13
transformers.models.clip.configuration_clip CLIPConfig 12 CLIPTextConfig 12 CLIPVisionConfig 12
transformers.models.clip.modeling_clip CLIPAttention 54 CLIPEncoder 54 CLIPEncoderLayer 54 CLIPFlashAttention2 54 CLIPForImageClassification 54 CLIPMLP 54 CLIPModel 54 CLIPPreTrainedModel 54 CLIPSdpaAttention 54 CLIPTextEmbeddings 54 CLIPTextModel 54 CLIPTextModelWithProjection 54 CLIPTextTransformer 54 CLIPVisionEmbeddings 54 CLIPVisionModel 54 CLIPVisionModelWithProjection 54 CLIPVisionTransformer 54
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 13
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 13
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 12 CLIPSegTextConfig 12 CLIPSegVisionConfig 12
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 54 CLIPSegDecoder 54 CLIPSegDecoderLayer 54 CLIPSegEncoder 54 CLIPSegEncoderLayer 54 CLIPSegForImageSegmentation 54 CLIPSegMLP 54 CLIPSegModel 54 CLIPSegPreTrainedModel 54 CLIPSegTextEmbeddings 54 CLIPSegTextModel 54 CLIPSegTextTransformer 54 CLIPSegVisionEmbeddings 54 CLIPSegVisionModel 54 CLIPSegVisionTransformer 54
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 13
transformers.models.codegen.configuration_codegen CodeGenConfig 12
transformers.models.codegen.modeling_codegen CodeGenAttention 54 CodeGenBlock 54 CodeGenForCausalLM 54 CodeGenMLP 54 CodeGenModel 54 CodeGenPreTrainedModel 54 CodeGenRotaryEmbedding 54
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 13
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 13
transformers.models.cohere.configuration_cohere CohereConfig 12
transformers.models.cohere.modeling_cohere CohereAttention 54 CohereDecoderLayer 54 CohereFlashAttention2 54 CohereForCausalLM 54 CohereLayerNorm 54 CohereMLP 54 CohereModel 54 CoherePreTrainedModel 54 CohereRotaryEmbedding 54 CohereSdpaAttention 54
transformers.models.cohere.tokenization_cohere CohereTokenizer 13
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 13
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 12
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 54 ConditionalDetrClassificationHead 54 ConditionalDetrConvBlock 54 ConditionalDetrConvEncoder 54 ConditionalDetrConvModel 54 ConditionalDetrDecoder 54 ConditionalDetrDecoderCrossAttention 54 ConditionalDetrDecoderLayer 54 ConditionalDetrDecoderSelfAttention 54 ConditionalDetrEncoder 54 ConditionalDetrEncoderLayer 54 ConditionalDetrFPNFusionStage 54 ConditionalDetrForObjectDetection 54 ConditionalDetrForSegmentation 54 ConditionalDetrFrozenBatchNorm2d 54 ConditionalDetrHungarianMatcher 54 ConditionalDetrLearnedPositionEmbedding 54 ConditionalDetrLoss 54 ConditionalDetrMHAttentionMap 54 ConditionalDetrMLP 54 ConditionalDetrMLPPredictionHead 54 ConditionalDetrMaskHeadSmallConv 54 ConditionalDetrModel 54 ConditionalDetrPreTrainedModel 54 ConditionalDetrSelfAttention 54 ConditionalDetrSinePositionEmbedding 54 DetrAttention 54 MLP 54
transformers.models.convbert.configuration_convbert ConvBertConfig 12
transformers.models.convbert.modeling_convbert ConvBertAttention 54 ConvBertClassificationHead 54 ConvBertEmbeddings 54 ConvBertEncoder 54 ConvBertForMaskedLM 54 ConvBertForMultipleChoice 54 ConvBertForQuestionAnswering 54 ConvBertForSequenceClassification 54 ConvBertForTokenClassification 54 ConvBertGeneratorPredictions 54 ConvBertIntermediate 54 ConvBertLayer 54 ConvBertModel 54 ConvBertOutput 54 ConvBertPreTrainedModel 54 ConvBertPredictionHeadTransform 54 ConvBertSelfAttention 54 ConvBertSelfOutput 54 ConvBertSequenceSummary 54 GroupedLinearLayer 54 SeparableConv1D 54
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 13 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 13
transformers.models.convnext.configuration_convnext ConvNextConfig 12
transformers.models.convnext.modeling_convnext ConvNextBackbone 54 ConvNextDropPath 54 ConvNextEmbeddings 54 ConvNextEncoder 54 ConvNextForImageClassification 54 ConvNextLayer 54 ConvNextLayerNorm 54 ConvNextModel 54 ConvNextPreTrainedModel 54 ConvNextStage 54
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 12
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 54 ConvNextV2DropPath 54 ConvNextV2Embeddings 54 ConvNextV2Encoder 54 ConvNextV2ForImageClassification 54 ConvNextV2GRN 54 ConvNextV2Layer 54 ConvNextV2LayerNorm 54 ConvNextV2Model 54 ConvNextV2PreTrainedModel 54 ConvNextV2Stage 54
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 13
transformers.models.ctrl.configuration_ctrl CTRLConfig 12
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 54 CTRLLMHeadModel 54 CTRLModel 54 CTRLPreTrainedModel 54 EncoderLayer 54 MultiHeadAttention 54
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 13
transformers.models.cvt.configuration_cvt CvtConfig 12
transformers.models.cvt.modeling_cvt CvtAttention 54 CvtConvEmbeddings 54 CvtDropPath 54 CvtEmbeddings 54 CvtEncoder 54 CvtForImageClassification 54 CvtIntermediate 54 CvtLayer 54 CvtModel 54 CvtOutput 54 CvtPreTrainedModel 54 CvtSelfAttention 54 CvtSelfAttentionConvProjection 54 CvtSelfAttentionLinearProjection 54 CvtSelfAttentionProjection 54 CvtSelfOutput 54 CvtStage 54
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 12
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 12
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 12
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 54 Data2VecAudioAdapter 54 Data2VecAudioAdapterLayer 54 Data2VecAudioAttention 54 Data2VecAudioConvLayer 54 Data2VecAudioEncoder 54 Data2VecAudioEncoderLayer 54 Data2VecAudioFeatureEncoder 54 Data2VecAudioFeatureProjection 54 Data2VecAudioFeedForward 54 Data2VecAudioFlashAttention2 54 Data2VecAudioForAudioFrameClassification 54 Data2VecAudioForCTC 54 Data2VecAudioForSequenceClassification 54 Data2VecAudioForXVector 54 Data2VecAudioModel 54 Data2VecAudioPadLayer 54 Data2VecAudioPositionalConvEmbedding 54 Data2VecAudioPositionalConvLayer 54 Data2VecAudioPreTrainedModel 54 Data2VecAudioSdpaAttention 54 TDNNLayer 54
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 54 Data2VecTextClassificationHead 54 Data2VecTextCrossAttention 54 Data2VecTextEmbeddings 54 Data2VecTextEncoder 54 Data2VecTextForCausalLM 54 Data2VecTextForMaskedLM 54 Data2VecTextForMultipleChoice 54 Data2VecTextForQuestionAnswering 54 Data2VecTextForSequenceClassification 54 Data2VecTextForTextEmbeddings 54 Data2VecTextForTokenClassification 54 Data2VecTextIntermediate 54 Data2VecTextLMHead 54 Data2VecTextLayer 54 Data2VecTextModel 54 Data2VecTextOutput 54 Data2VecTextPooler 54 Data2VecTextPreTrainedModel 54 Data2VecTextSelfAttention 54 Data2VecTextSelfOutput 54
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 54 Data2VecVisionConvLayer 54 Data2VecVisionConvModule 54 Data2VecVisionDropPath 54 Data2VecVisionEmbeddings 54 Data2VecVisionEncoder 54 Data2VecVisionFCNHead 54 Data2VecVisionForImageClassification 54 Data2VecVisionForSemanticSegmentation 54 Data2VecVisionIntermediate 54 Data2VecVisionLayer 54 Data2VecVisionModel 54 Data2VecVisionOutput 54 Data2VecVisionPatchEmbeddings 54 Data2VecVisionPooler 54 Data2VecVisionPreTrainedModel 54 Data2VecVisionPyramidPoolingBlock 54 Data2VecVisionPyramidPoolingModule 54 Data2VecVisionRelativePositionBias 54 Data2VecVisionSdpaSelfAttention 54 Data2VecVisionSelfAttention 54 Data2VecVisionSelfOutput 54 Data2VecVisionUperHead 54
transformers.models.deberta.configuration_deberta DebertaConfig 12
transformers.models.deberta.modeling_deberta ContextPooler 54 DebertaAttention 54 DebertaEmbeddings 54 DebertaEncoder 54 DebertaForMaskedLM 54 DebertaForQuestionAnswering 54 DebertaForSequenceClassification 54 DebertaForTokenClassification 54 DebertaIntermediate 54 DebertaLMPredictionHead 54 DebertaLayer 54 DebertaLayerNorm 54 DebertaModel 54 DebertaOnlyMLMHead 54 DebertaOutput 54 DebertaPreTrainedModel 54 DebertaPredictionHeadTransform 54 DebertaSelfOutput 54 DisentangledSelfAttention 54 LegacyDebertaLMPredictionHead 54 LegacyDebertaOnlyMLMHead 54 LegacyDebertaPredictionHeadTransform 54 StableDropout 54
transformers.models.deberta.tokenization_deberta DebertaTokenizer 13
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 13
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 12
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 54 ConvLayer 54 DebertaV2Attention 54 DebertaV2Embeddings 54 DebertaV2Encoder 54 DebertaV2ForMaskedLM 54 DebertaV2ForMultipleChoice 54 DebertaV2ForQuestionAnswering 54 DebertaV2ForSequenceClassification 54 DebertaV2ForTokenClassification 54 DebertaV2Intermediate 54 DebertaV2LMPredictionHead 54 DebertaV2Layer 54 DebertaV2Model 54 DebertaV2OnlyMLMHead 54 DebertaV2Output 54 DebertaV2PreTrainedModel 54 DebertaV2PredictionHeadTransform 54 DebertaV2SelfOutput 54 DisentangledSelfAttention 54 LegacyDebertaV2LMPredictionHead 54 LegacyDebertaV2OnlyMLMHead 54 LegacyDebertaV2PredictionHeadTransform 54 StableDropout 54
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 13
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 13
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 12
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 54 DecisionTransformerGPT2Block 54 DecisionTransformerGPT2MLP 54 DecisionTransformerGPT2Model 54 DecisionTransformerGPT2PreTrainedModel 54 DecisionTransformerModel 54 DecisionTransformerPreTrainedModel 54
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 12
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 54 DeformableDetrConvEncoder 54 DeformableDetrConvModel 54 DeformableDetrDecoder 54 DeformableDetrDecoderLayer 54 DeformableDetrEncoder 54 DeformableDetrEncoderLayer 54 DeformableDetrForObjectDetection 54 DeformableDetrFrozenBatchNorm2d 54 DeformableDetrHungarianMatcher 54 DeformableDetrLearnedPositionEmbedding 54 DeformableDetrLoss 54 DeformableDetrMLP 54 DeformableDetrMLPPredictionHead 54 DeformableDetrModel 54 DeformableDetrMultiheadAttention 54 DeformableDetrMultiscaleDeformableAttention 54 DeformableDetrPreTrainedModel 54 DeformableDetrSelfAttention 54 DeformableDetrSinePositionEmbedding 54 MultiScaleDeformableAttention 54
transformers.models.deit.configuration_deit DeiTConfig 12
transformers.models.deit.modeling_deit DeiTAttention 54 DeiTEmbeddings 54 DeiTEncoder 54 DeiTForImageClassification 54 DeiTForImageClassificationWithTeacher 54 DeiTForMaskedImageModeling 54 DeiTIntermediate 54 DeiTLayer 54 DeiTMLP 54 DeiTModel 54 DeiTOutput 54 DeiTPatchEmbeddings 54 DeiTPooler 54 DeiTPreTrainedModel 54 DeiTSdpaAttention 54 DeiTSdpaSelfAttention 54 DeiTSelfAttention 54 DeiTSelfOutput 54
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 12
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 54 DepthAnythingFeatureFusionLayer 54 DepthAnythingFeatureFusionStage 54 DepthAnythingForDepthEstimation 54 DepthAnythingNeck 54 DepthAnythingPreActResidualLayer 54 DepthAnythingPreTrainedModel 54 DepthAnythingReassembleLayer 54 DepthAnythingReassembleStage 54
transformers.models.detr.configuration_detr DetrConfig 12
transformers.models.detr.modeling_detr DetrAttention 54 DetrClassificationHead 54 DetrConvBlock 54 DetrConvEncoder 54 DetrConvModel 54 DetrCrossAttention 54 DetrDecoder 54 DetrDecoderLayer 54 DetrEncoder 54 DetrEncoderLayer 54 DetrFPNFusionStage 54 DetrForObjectDetection 54 DetrForSegmentation 54 DetrFrozenBatchNorm2d 54 DetrHungarianMatcher 54 DetrLearnedPositionEmbedding 54 DetrLoss 54 DetrMHAttentionMap 54 DetrMLP 54 DetrMLPPredictionHead 54 DetrMaskHeadSmallConv 54 DetrModel 54 DetrPreTrainedModel 54 DetrSelfAttention 54 DetrSinePositionEmbedding 54
transformers.models.dinov2.configuration_dinov2 Dinov2Config 12
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 54 Dinov2Backbone 54 Dinov2DropPath 54 Dinov2Embeddings 54 Dinov2Encoder 54 Dinov2ForImageClassification 54 Dinov2Layer 54 Dinov2LayerScale 54 Dinov2MLP 54 Dinov2Model 54 Dinov2PatchEmbeddings 54 Dinov2PreTrainedModel 54 Dinov2SdpaAttention 54 Dinov2SdpaSelfAttention 54 Dinov2SelfAttention 54 Dinov2SelfOutput 54 Dinov2SwiGLUFFN 54
transformers.models.distilbert.configuration_distilbert DistilBertConfig 12
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 54 DistilBertForMaskedLM 54 DistilBertForMultipleChoice 54 DistilBertForQuestionAnswering 54 DistilBertForSequenceClassification 54 DistilBertForTokenClassification 54 DistilBertModel 54 DistilBertPreTrainedModel 54 DistilBertSdpaAttention 54 DistilBertSelfAttention 54 Embeddings 54 FFN 54 MultiHeadSelfAttention 54 Transformer 54 TransformerBlock 54
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 13 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 13
transformers.models.donut.configuration_donut_swin DonutSwinConfig 12
transformers.models.donut.modeling_donut_swin DonutDropPath 54 DonutSwinAttention 54 DonutSwinDropPath 54 DonutSwinEmbeddings 54 DonutSwinEncoder 54 DonutSwinForImageClassification 54 DonutSwinIntermediate 54 DonutSwinLayer 54 DonutSwinModel 54 DonutSwinOutput 54 DonutSwinPatchEmbeddings 54 DonutSwinPatchMerging 54 DonutSwinPreTrainedModel 54 DonutSwinSelfAttention 54 DonutSwinSelfOutput 54 DonutSwinStage 54
transformers.models.dpr.configuration_dpr DPRConfig 12
transformers.models.dpr.modeling_dpr DPRContextEncoder 54 DPREncoder 54 DPRPreTrainedModel 54 DPRPretrainedContextEncoder 54 DPRPretrainedQuestionEncoder 54 DPRPretrainedReader 54 DPRQuestionEncoder 54 DPRReader 54 DPRSpanPredictor 54
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 13 DPRQuestionEncoderTokenizer 13 DPRReaderTokenizer 13
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 13 DPRQuestionEncoderTokenizerFast 13 DPRReaderTokenizerFast 13
transformers.models.dpt.configuration_dpt DPTConfig 12
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 54 DPTDepthEstimationHead 54 DPTFeatureFusionLayer 54 DPTFeatureFusionStage 54 DPTForDepthEstimation 54 DPTForSemanticSegmentation 54 DPTModel 54 DPTNeck 54 DPTPreActResidualLayer 54 DPTPreTrainedModel 54 DPTReassembleLayer 54 DPTReassembleStage 54 DPTSelfAttention 54 DPTSemanticSegmentationHead 54 DPTViTAttention 54 DPTViTEmbeddings 54 DPTViTEncoder 54 DPTViTHybridEmbeddings 54 DPTViTIntermediate 54 DPTViTLayer 54 DPTViTOutput 54 DPTViTPatchEmbeddings 54 DPTViTPooler 54 DPTViTSelfAttention 54 DPTViTSelfOutput 54
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 12
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 54 EfficientNetDepthwiseConv2d 54 EfficientNetDepthwiseLayer 54 EfficientNetEmbeddings 54 EfficientNetEncoder 54 EfficientNetExpansionLayer 54 EfficientNetFinalBlockLayer 54 EfficientNetForImageClassification 54 EfficientNetModel 54 EfficientNetPreTrainedModel 54 EfficientNetSqueezeExciteLayer 54
transformers.models.electra.configuration_electra ElectraConfig 12
transformers.models.electra.modeling_electra ElectraAttention 54 ElectraClassificationHead 54 ElectraCrossAttention 54 ElectraDiscriminatorPredictions 54 ElectraEmbeddings 54 ElectraEncoder 54 ElectraForCausalLM 54 ElectraForMaskedLM 54 ElectraForMultipleChoice 54 ElectraForPreTraining 54 ElectraForQuestionAnswering 54 ElectraForSequenceClassification 54 ElectraForTokenClassification 54 ElectraGeneratorPredictions 54 ElectraIntermediate 54 ElectraLayer 54 ElectraModel 54 ElectraOutput 54 ElectraPreTrainedModel 54 ElectraSelfAttention 54 ElectraSelfOutput 54 ElectraSequenceSummary 54
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 13 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 13
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 12
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 54
transformers.models.ernie.configuration_ernie ErnieConfig 12
transformers.models.ernie.modeling_ernie ErnieAttention 54 ErnieCrossAttention 54 ErnieEmbeddings 54 ErnieEncoder 54 ErnieForCausalLM 54 ErnieForMaskedLM 54 ErnieForMultipleChoice 54 ErnieForNextSentencePrediction 54 ErnieForPreTraining 54 ErnieForQuestionAnswering 54 ErnieForSequenceClassification 54 ErnieForTokenClassification 54 ErnieIntermediate 54 ErnieLMPredictionHead 54 ErnieLayer 54 ErnieModel 54 ErnieOnlyMLMHead 54 ErnieOnlyNSPHead 54 ErnieOutput 54 ErniePooler 54 ErniePreTrainedModel 54 ErniePreTrainingHeads 54 ErniePredictionHeadTransform 54 ErnieSelfAttention 54 ErnieSelfOutput 54
transformers.models.esm.configuration_esm EsmConfig 12 EsmFoldConfig 12 StructureModuleConfig 12 TrunkConfig 12
transformers.models.esm.modeling_esm EsmAttention 54 EsmClassificationHead 54 EsmContactPredictionHead 54 EsmEmbeddings 54 EsmEncoder 54 EsmForMaskedLM 54 EsmForSequenceClassification 54 EsmForTokenClassification 54 EsmIntermediate 54 EsmLMHead 54 EsmLayer 54 EsmModel 54 EsmOutput 54 EsmPooler 54 EsmPreTrainedModel 54 EsmRotaryEmbedding 54 EsmSelfAttention 54 EsmSelfOutput 54 RotaryEmbedding 54
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 54 EsmFoldAngleResnetBlock 54 EsmFoldAttention 54 EsmFoldBackboneUpdate 54 EsmFoldDropout 54 EsmFoldInvariantPointAttention 54 EsmFoldLayerNorm 54 EsmFoldLinear 54 EsmFoldPairToSequence 54 EsmFoldPreTrainedModel 54 EsmFoldRelativePosition 54 EsmFoldResidueMLP 54 EsmFoldSelfAttention 54 EsmFoldSequenceToPair 54 EsmFoldStructureModule 54 EsmFoldStructureModuleTransition 54 EsmFoldStructureModuleTransitionLayer 54 EsmFoldTriangleAttention 54 EsmFoldTriangleMultiplicativeUpdate 54 EsmFoldTriangularSelfAttentionBlock 54 EsmFoldingTrunk 54 EsmForProteinFolding 54
transformers.models.esm.tokenization_esm EsmTokenizer 13
transformers.models.falcon.configuration_falcon FalconConfig 12
transformers.models.falcon.modeling_falcon FalconAttention 54 FalconDecoderLayer 54 FalconDynamicNTKScalingRotaryEmbedding 54 FalconFlashAttention2 54 FalconForCausalLM 54 FalconForQuestionAnswering 54 FalconForSequenceClassification 54 FalconForTokenClassification 54 FalconLinear 54 FalconLinearScalingRotaryEmbedding 54 FalconMLP 54 FalconModel 54 FalconPreTrainedModel 54 FalconRotaryEmbedding 54
transformers.models.flaubert.configuration_flaubert FlaubertConfig 12
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 54 FlaubertForQuestionAnswering 54 FlaubertForQuestionAnsweringSimple 54 FlaubertForSequenceClassification 54 FlaubertForTokenClassification 54 FlaubertModel 54 FlaubertPoolerAnswerClass 54 FlaubertPoolerEndLogits 54 FlaubertPoolerStartLogits 54 FlaubertPreTrainedModel 54 FlaubertPredLayer 54 FlaubertSQuADHead 54 FlaubertSequenceSummary 54 FlaubertWithLMHeadModel 54 MultiHeadAttention 54 TransformerFFN 54
transformers.models.fnet.configuration_fnet FNetConfig 12
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 54 FNetBasicOutput 54 FNetEmbeddings 54 FNetEncoder 54 FNetForMaskedLM 54 FNetForMultipleChoice 54 FNetForNextSentencePrediction 54 FNetForPreTraining 54 FNetForQuestionAnswering 54 FNetForSequenceClassification 54 FNetForTokenClassification 54 FNetFourierTransform 54 FNetIntermediate 54 FNetLMPredictionHead 54 FNetLayer 54 FNetModel 54 FNetOnlyMLMHead 54 FNetOnlyNSPHead 54 FNetOutput 54 FNetPooler 54 FNetPreTrainedModel 54 FNetPreTrainingHeads 54 FNetPredictionHeadTransform 54
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 13
transformers.models.fsmt.configuration_fsmt DecoderConfig 12 FSMTConfig 12
transformers.models.fsmt.modeling_fsmt Attention 54 DecoderLayer 54 EncoderLayer 54 FSMTDecoder 54 FSMTEncoder 54 FSMTForConditionalGeneration 54 FSMTModel 54 PretrainedFSMTModel 54 SinusoidalPositionalEmbedding 54
transformers.models.funnel.configuration_funnel FunnelConfig 12
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 54 FunnelBaseModel 54 FunnelClassificationHead 54 FunnelDecoder 54 FunnelDiscriminatorPredictions 54 FunnelEmbeddings 54 FunnelEncoder 54 FunnelForMaskedLM 54 FunnelForMultipleChoice 54 FunnelForPreTraining 54 FunnelForQuestionAnswering 54 FunnelForSequenceClassification 54 FunnelForTokenClassification 54 FunnelLayer 54 FunnelModel 54 FunnelPositionwiseFFN 54 FunnelPreTrainedModel 54 FunnelRelMultiheadAttention 54
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 13 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 13
transformers.models.gemma.configuration_gemma GemmaConfig 12
transformers.models.gemma.modeling_gemma GemmaAttention 54 GemmaDecoderLayer 54 GemmaDynamicNTKScalingRotaryEmbedding 54 GemmaFlashAttention2 54 GemmaForCausalLM 54 GemmaForSequenceClassification 54 GemmaForTokenClassification 54 GemmaLinearScalingRotaryEmbedding 54 GemmaMLP 54 GemmaModel 54 GemmaPreTrainedModel 54 GemmaRMSNorm 54 GemmaRotaryEmbedding 54 GemmaSdpaAttention 54 GemmaTextScaledWordEmbedding 54
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 13
transformers.models.gemma2.configuration_gemma2 Gemma2Config 12
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 54 Gemma2DecoderLayer 54 Gemma2FlashAttention2 54 Gemma2ForCausalLM 54 Gemma2ForSequenceClassification 54 Gemma2ForTokenClassification 54 Gemma2MLP 54 Gemma2Model 54 Gemma2PreTrainedModel 54 Gemma2RMSNorm 54 Gemma2RotaryEmbedding 54 Gemma2SdpaAttention 54 Gemma2TextScaledWordEmbedding 54
transformers.models.git.configuration_git GitConfig 12 GitVisionConfig 12
transformers.models.git.modeling_git GitAttention 54 GitEmbeddings 54 GitEncoder 54 GitForCausalLM 54 GitIntermediate 54 GitLayer 54 GitModel 54 GitOutput 54 GitPreTrainedModel 54 GitProjection 54 GitSelfAttention 54 GitSelfOutput 54 GitVisionAttention 54 GitVisionEmbeddings 54 GitVisionEncoder 54 GitVisionEncoderLayer 54 GitVisionMLP 54 GitVisionModel 54 GitVisionTransformer 54
transformers.models.glpn.configuration_glpn GLPNConfig 12
transformers.models.glpn.modeling_glpn GLPNAttention 54 GLPNDWConv 54 GLPNDecoder 54 GLPNDecoderStage 54 GLPNDepthEstimationHead 54 GLPNDepthWiseConv 54 GLPNDropPath 54 GLPNEfficientSelfAttention 54 GLPNEncoder 54 GLPNForDepthEstimation 54 GLPNLayer 54 GLPNMixFFN 54 GLPNModel 54 GLPNOverlapPatchEmbeddings 54 GLPNPreTrainedModel 54 GLPNSelectiveFeatureFusion 54 GLPNSelfOutput 54 GlpnDropPath 54 SiLogLoss 54
transformers.models.gpt2.configuration_gpt2 GPT2Config 12
transformers.models.gpt2.modeling_gpt2 GPT2Attention 54 GPT2Block 54 GPT2DoubleHeadsModel 54 GPT2FlashAttention2 54 GPT2ForQuestionAnswering 54 GPT2ForSequenceClassification 54 GPT2ForTokenClassification 54 GPT2LMHeadModel 54 GPT2MLP 54 GPT2Model 54 GPT2PreTrainedModel 54 GPT2SdpaAttention 54 GPT2SequenceSummary 54
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 13
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 13
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 12
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 54 GPTBigCodeBlock 54 GPTBigCodeFlashAttention2 54 GPTBigCodeForCausalLM 54 GPTBigCodeForSequenceClassification 54 GPTBigCodeForTokenClassification 54 GPTBigCodeMLP 54 GPTBigCodeModel 54 GPTBigCodePreTrainedModel 54 GPTBigCodeSdpaAttention 54
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 12
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 54 GPTNeoBlock 54 GPTNeoFlashAttention2 54 GPTNeoForCausalLM 54 GPTNeoForQuestionAnswering 54 GPTNeoForSequenceClassification 54 GPTNeoForTokenClassification 54 GPTNeoMLP 54 GPTNeoModel 54 GPTNeoPreTrainedModel 54 GPTNeoSelfAttention 54
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 12
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 54 GPTNeoXDecoderLayer 54 GPTNeoXDynamicNTKScalingRotaryEmbedding 54 GPTNeoXFlashAttention2 54 GPTNeoXForCausalLM 54 GPTNeoXForQuestionAnswering 54 GPTNeoXForSequenceClassification 54 GPTNeoXForTokenClassification 54 GPTNeoXLayer 54 GPTNeoXLinearScalingRotaryEmbedding 54 GPTNeoXMLP 54 GPTNeoXModel 54 GPTNeoXPreTrainedModel 54 GPTNeoXRMSNorm 54 GPTNeoXRotaryEmbedding 54 GPTNeoXSdpaAttention 54 RotaryEmbedding 54
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 13
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 13
transformers.models.gptj.configuration_gptj GPTJConfig 12
transformers.models.gptj.modeling_gptj GPTJAttention 54 GPTJBlock 54 GPTJFlashAttention2 54 GPTJForCausalLM 54 GPTJForQuestionAnswering 54 GPTJForSequenceClassification 54 GPTJMLP 54 GPTJModel 54 GPTJPreTrainedModel 54 GPTJRotaryEmbedding 54
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 13
transformers.models.hubert.configuration_hubert HubertConfig 12
transformers.models.hubert.modeling_hubert HubertAttention 54 HubertAttnAdapterLayer 54 HubertEncoder 54 HubertEncoderLayer 54 HubertEncoderLayerStableLayerNorm 54 HubertEncoderStableLayerNorm 54 HubertFeatureEncoder 54 HubertFeatureExtractor 54 HubertFeatureProjection 54 HubertFeedForward 54 HubertFlashAttention2 54 HubertForCTC 54 HubertForSequenceClassification 54 HubertGroupNormConvLayer 54 HubertLayerNormConvLayer 54 HubertModel 54 HubertNoLayerNormConvLayer 54 HubertPositionalConvEmbedding 54 HubertPreTrainedModel 54 HubertSamePadLayer 54 HubertSdpaAttention 54
transformers.models.ibert.configuration_ibert IBertConfig 12
transformers.models.ibert.modeling_ibert IBertAttention 54 IBertClassificationHead 54 IBertEmbeddings 54 IBertEncoder 54 IBertForMaskedLM 54 IBertForMultipleChoice 54 IBertForQuestionAnswering 54 IBertForSequenceClassification 54 IBertForTokenClassification 54 IBertIntermediate 54 IBertLMHead 54 IBertLayer 54 IBertModel 54 IBertOutput 54 IBertPooler 54 IBertPreTrainedModel 54 IBertSelfAttention 54 IBertSelfOutput 54
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 12
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 54 LayoutLMEmbeddings 54 LayoutLMEncoder 54 LayoutLMForMaskedLM 54 LayoutLMForQuestionAnswering 54 LayoutLMForSequenceClassification 54 LayoutLMForTokenClassification 54 LayoutLMIntermediate 54 LayoutLMLMPredictionHead 54 LayoutLMLayer 54 LayoutLMModel 54 LayoutLMOnlyMLMHead 54 LayoutLMOutput 54 LayoutLMPooler 54 LayoutLMPreTrainedModel 54 LayoutLMPredictionHeadTransform 54 LayoutLMSelfAttention 54 LayoutLMSelfOutput 54
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 13
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 12
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 54 LayoutLMv2Embeddings 54 LayoutLMv2Encoder 54 LayoutLMv2ForQuestionAnswering 54 LayoutLMv2ForSequenceClassification 54 LayoutLMv2ForTokenClassification 54 LayoutLMv2Intermediate 54 LayoutLMv2Layer 54 LayoutLMv2Model 54 LayoutLMv2Output 54 LayoutLMv2Pooler 54 LayoutLMv2PreTrainedModel 54 LayoutLMv2SelfAttention 54 LayoutLMv2SelfOutput 54 LayoutLMv2VisualBackbone 54
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 13
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 12
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 54 LayoutLMv3ClassificationHead 54 LayoutLMv3Encoder 54 LayoutLMv3ForQuestionAnswering 54 LayoutLMv3ForSequenceClassification 54 LayoutLMv3ForTokenClassification 54 LayoutLMv3Intermediate 54 LayoutLMv3Layer 54 LayoutLMv3Model 54 LayoutLMv3Output 54 LayoutLMv3PatchEmbeddings 54 LayoutLMv3PreTrainedModel 54 LayoutLMv3SelfAttention 54 LayoutLMv3SelfOutput 54 LayoutLMv3TextEmbeddings 54
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 13
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 13
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 13
transformers.models.led.configuration_led LEDConfig 12
transformers.models.led.modeling_led LEDClassificationHead 54 LEDDecoder 54 LEDDecoderAttention 54 LEDDecoderLayer 54 LEDEncoder 54 LEDEncoderAttention 54 LEDEncoderLayer 54 LEDEncoderSelfAttention 54 LEDForConditionalGeneration 54 LEDForQuestionAnswering 54 LEDForSequenceClassification 54 LEDLearnedPositionalEmbedding 54 LEDModel 54 LEDPreTrainedModel 54
transformers.models.led.tokenization_led LEDTokenizer 13
transformers.models.led.tokenization_led_fast LEDTokenizerFast 13
transformers.models.levit.configuration_levit LevitConfig 12
transformers.models.levit.modeling_levit LevitAttention 54 LevitAttentionSubsample 54 LevitClassificationLayer 54 LevitConvEmbeddings 54 LevitEncoder 54 LevitForImageClassification 54 LevitForImageClassificationWithTeacher 54 LevitMLPLayer 54 LevitModel 54 LevitPatchEmbeddings 54 LevitPreTrainedModel 54 LevitResidualLayer 54 LevitStage 54 LevitSubsample 54 MLPLayerWithBN 54
transformers.models.lilt.configuration_lilt LiltConfig 12
transformers.models.lilt.modeling_lilt LiltAttention 54 LiltClassificationHead 54 LiltEncoder 54 LiltForQuestionAnswering 54 LiltForSequenceClassification 54 LiltForTokenClassification 54 LiltIntermediate 54 LiltLayer 54 LiltLayoutEmbeddings 54 LiltModel 54 LiltOutput 54 LiltPooler 54 LiltPreTrainedModel 54 LiltSelfAttention 54 LiltSelfOutput 54 LiltTextEmbeddings 54
transformers.models.llama.configuration_llama LlamaConfig 12
transformers.models.llama.modeling_llama LlamaAttention 54 LlamaDecoderLayer 54 LlamaDynamicNTKScalingRotaryEmbedding 54 LlamaFlashAttention2 54 LlamaForCausalLM 54 LlamaForQuestionAnswering 54 LlamaForSequenceClassification 54 LlamaForTokenClassification 54 LlamaLinearScalingRotaryEmbedding 54 LlamaMLP 54 LlamaModel 54 LlamaPreTrainedModel 54 LlamaRMSNorm 54 LlamaRotaryEmbedding 54 LlamaSdpaAttention 54
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 13
transformers.models.longformer.configuration_longformer LongformerConfig 12
transformers.models.longformer.modeling_longformer LongformerAttention 54 LongformerClassificationHead 54 LongformerEmbeddings 54 LongformerEncoder 54 LongformerForMaskedLM 54 LongformerForMultipleChoice 54 LongformerForQuestionAnswering 54 LongformerForSequenceClassification 54 LongformerForTokenClassification 54 LongformerIntermediate 54 LongformerLMHead 54 LongformerLayer 54 LongformerModel 54 LongformerOutput 54 LongformerPooler 54 LongformerPreTrainedModel 54 LongformerSelfAttention 54 LongformerSelfOutput 54
transformers.models.longformer.tokenization_longformer LongformerTokenizer 13
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 13
transformers.models.longt5.configuration_longt5 LongT5Config 12
transformers.models.longt5.modeling_longt5 LongT5Attention 54 LongT5Block 54 LongT5DenseActDense 54 LongT5DenseGatedActDense 54 LongT5EncoderModel 54 LongT5ForConditionalGeneration 54 LongT5LayerCrossAttention 54 LongT5LayerFF 54 LongT5LayerLocalSelfAttention 54 LongT5LayerNorm 54 LongT5LayerSelfAttention 54 LongT5LayerTransientGlobalSelfAttention 54 LongT5LocalAttention 54 LongT5Model 54 LongT5PreTrainedModel 54 LongT5Stack 54 LongT5TransientGlobalAttention 54
transformers.models.luke.configuration_luke LukeConfig 12
transformers.models.luke.modeling_luke EntityPredictionHead 54 EntityPredictionHeadTransform 54 LukeAttention 54 LukeEmbeddings 54 LukeEncoder 54 LukeEntityEmbeddings 54 LukeForEntityClassification 54 LukeForEntityPairClassification 54 LukeForEntitySpanClassification 54 LukeForMaskedLM 54 LukeForMultipleChoice 54 LukeForQuestionAnswering 54 LukeForSequenceClassification 54 LukeForTokenClassification 54 LukeIntermediate 54 LukeLMHead 54 LukeLayer 54 LukeModel 54 LukeOutput 54 LukePooler 54 LukePreTrainedModel 54 LukeSelfAttention 54 LukeSelfOutput 54
transformers.models.luke.tokenization_luke LukeTokenizer 13
transformers.models.lxmert.configuration_lxmert LxmertConfig 12
transformers.models.lxmert.modeling_lxmert GeLU 54 LxmertAttention 54 LxmertAttentionOutput 54 LxmertCrossAttentionLayer 54 LxmertEmbeddings 54 LxmertEncoder 54 LxmertForPreTraining 54 LxmertForQuestionAnswering 54 LxmertIntermediate 54 LxmertLMPredictionHead 54 LxmertLayer 54 LxmertModel 54 LxmertOutput 54 LxmertPooler 54 LxmertPreTrainedModel 54 LxmertPreTrainingHeads 54 LxmertPredictionHeadTransform 54 LxmertSelfAttentionLayer 54 LxmertVisualAnswerHead 54 LxmertVisualFeatureEncoder 54 LxmertVisualObjHead 54 LxmertXLayer 54
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 13 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 13
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 12
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 54 M2M100Decoder 54 M2M100DecoderLayer 54 M2M100Encoder 54 M2M100EncoderLayer 54 M2M100FlashAttention2 54 M2M100ForConditionalGeneration 54 M2M100Model 54 M2M100PreTrainedModel 54 M2M100ScaledWordEmbedding 54 M2M100SdpaAttention 54 M2M100SinusoidalPositionalEmbedding 54
transformers.models.mamba.configuration_mamba MambaConfig 12
transformers.models.mamba.modeling_mamba MambaBlock 54 MambaForCausalLM 54 MambaMixer 54 MambaModel 54 MambaPreTrainedModel 54 MambaRMSNorm 54
transformers.models.marian.configuration_marian MarianConfig 12
transformers.models.marian.modeling_marian MarianAttention 54 MarianDecoder 54 MarianDecoderLayer 54 MarianDecoderWrapper 54 MarianEncoder 54 MarianEncoderLayer 54 MarianForCausalLM 54 MarianMTModel 54 MarianModel 54 MarianPreTrainedModel 54 MarianSinusoidalPositionalEmbedding 54
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 12
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 54 MarkupLMEmbeddings 54 MarkupLMEncoder 54 MarkupLMForQuestionAnswering 54 MarkupLMForSequenceClassification 54 MarkupLMForTokenClassification 54 MarkupLMIntermediate 54 MarkupLMLMPredictionHead 54 MarkupLMLayer 54 MarkupLMModel 54 MarkupLMOnlyMLMHead 54 MarkupLMOutput 54 MarkupLMPooler 54 MarkupLMPreTrainedModel 54 MarkupLMPredictionHeadTransform 54 MarkupLMSelfAttention 54 MarkupLMSelfOutput 54 XPathEmbeddings 54
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 13
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 13
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 12
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 54 Mask2FormerForUniversalSegmentation 54 Mask2FormerHungarianMatcher 54 Mask2FormerLoss 54 Mask2FormerMLPPredictionHead 54 Mask2FormerMaskPredictor 54 Mask2FormerMaskedAttentionDecoder 54 Mask2FormerMaskedAttentionDecoderLayer 54 Mask2FormerModel 54 Mask2FormerPixelDecoder 54 Mask2FormerPixelDecoderEncoderLayer 54 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 54 Mask2FormerPixelDecoderEncoderOnly 54 Mask2FormerPixelLevelModule 54 Mask2FormerPreTrainedModel 54 Mask2FormerPredictionBlock 54 Mask2FormerSinePositionEmbedding 54 Mask2FormerTransformerModule 54
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 12 MaskFormerDetrConfig 12
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 12
transformers.models.maskformer.modeling_maskformer DetrAttention 54 DetrDecoder 54 DetrDecoderLayer 54 MaskFormerDetrConvBlock 54 MaskFormerDetrCrossAttention 54 MaskFormerDetrDecoder 54 MaskFormerDetrDecoderLayer 54 MaskFormerDetrFPNFusionStage 54 MaskFormerDetrLearnedPositionEmbedding 54 MaskFormerDetrMHAttentionMap 54 MaskFormerDetrMLP 54 MaskFormerDetrMaskHeadSmallConv 54 MaskFormerDetrPreTrainedModel 54 MaskFormerDetrSelfAttention 54 MaskFormerFPNConvLayer 54 MaskFormerFPNLayer 54 MaskFormerFPNModel 54 MaskFormerForInstanceSegmentation 54 MaskFormerHungarianMatcher 54 MaskFormerLoss 54 MaskFormerModel 54 MaskFormerPixelDecoder 54 MaskFormerPixelLevelModule 54 MaskFormerPreTrainedModel 54 MaskFormerSinePositionEmbedding 54 MaskFormerTransformerModule 54 MaskformerMLPPredictionHead 54 PredictionBlock 54
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 54 MaskFormerSwinAttention 54 MaskFormerSwinBackbone 54 MaskFormerSwinDropPath 54 MaskFormerSwinEmbeddings 54 MaskFormerSwinEncoder 54 MaskFormerSwinIntermediate 54 MaskFormerSwinLayer 54 MaskFormerSwinModel 54 MaskFormerSwinOutput 54 MaskFormerSwinPatchEmbeddings 54 MaskFormerSwinPatchMerging 54 MaskFormerSwinPreTrainedModel 54 MaskFormerSwinSelfAttention 54 MaskFormerSwinSelfOutput 54 MaskFormerSwinStage 54
transformers.models.mbart.configuration_mbart MBartConfig 12
transformers.models.mbart.modeling_mbart MBartAttention 54 MBartClassificationHead 54 MBartDecoder 54 MBartDecoderLayer 54 MBartDecoderWrapper 54 MBartEncoder 54 MBartEncoderLayer 54 MBartFlashAttention2 54 MBartForCausalLM 54 MBartForConditionalGeneration 54 MBartForQuestionAnswering 54 MBartForSequenceClassification 54 MBartLearnedPositionalEmbedding 54 MBartModel 54 MBartPreTrainedModel 54 MBartScaledWordEmbedding 54 MBartSdpaAttention 54
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 13
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 13
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 12
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 54 MegatronBertEmbeddings 54 MegatronBertEncoder 54 MegatronBertForCausalLM 54 MegatronBertForMaskedLM 54 MegatronBertForMultipleChoice 54 MegatronBertForNextSentencePrediction 54 MegatronBertForPreTraining 54 MegatronBertForQuestionAnswering 54 MegatronBertForSequenceClassification 54 MegatronBertForTokenClassification 54 MegatronBertIntermediate 54 MegatronBertLMPredictionHead 54 MegatronBertLayer 54 MegatronBertModel 54 MegatronBertOnlyMLMHead 54 MegatronBertOnlyNSPHead 54 MegatronBertOutput 54 MegatronBertPooler 54 MegatronBertPreTrainedModel 54 MegatronBertPreTrainingHeads 54 MegatronBertPredictionHeadTransform 54 MegatronBertSelfAttention 54 MegatronBertSelfOutput 54
transformers.models.mistral.configuration_mistral MistralConfig 12
transformers.models.mistral.modeling_mistral MistralAttention 54 MistralDecoderLayer 54 MistralFlashAttention2 54 MistralForCausalLM 54 MistralForQuestionAnswering 54 MistralForSequenceClassification 54 MistralForTokenClassification 54 MistralMLP 54 MistralModel 54 MistralPreTrainedModel 54 MistralRMSNorm 54 MistralRotaryEmbedding 54 MistralSdpaAttention 54
transformers.models.mixtral.configuration_mixtral MixtralConfig 12
transformers.models.mixtral.modeling_mixtral MixtralAttention 54 MixtralBlockSparseTop2MLP 54 MixtralDecoderLayer 54 MixtralExperts 54 MixtralFlashAttention2 54 MixtralForCausalLM 54 MixtralForQuestionAnswering 54 MixtralForSequenceClassification 54 MixtralForTokenClassification 54 MixtralModel 54 MixtralPreTrainedModel 54 MixtralRMSNorm 54 MixtralRotaryEmbedding 54 MixtralSdpaAttention 54 MixtralSparseMoeBlock 54 MixtralTopKRouter 54
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 12
transformers.models.mobilebert.modeling_mobilebert Bottleneck 54 BottleneckLayer 54 FFNLayer 54 FFNOutput 54 MobileBertAttention 54 MobileBertEmbeddings 54 MobileBertEncoder 54 MobileBertForMaskedLM 54 MobileBertForMultipleChoice 54 MobileBertForNextSentencePrediction 54 MobileBertForPreTraining 54 MobileBertForQuestionAnswering 54 MobileBertForSequenceClassification 54 MobileBertForTokenClassification 54 MobileBertIntermediate 54 MobileBertLMPredictionHead 54 MobileBertLayer 54 MobileBertModel 54 MobileBertOnlyMLMHead 54 MobileBertOnlyNSPHead 54 MobileBertOutput 54 MobileBertPooler 54 MobileBertPreTrainedModel 54 MobileBertPreTrainingHeads 54 MobileBertPredictionHeadTransform 54 MobileBertSelfAttention 54 MobileBertSelfOutput 54 NoNorm 54 OutputBottleneck 54
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 13 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 13
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 12
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 54 MobileNetV1ForImageClassification 54 MobileNetV1Model 54 MobileNetV1PreTrainedModel 54
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 12
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 54 MobileNetV2DeepLabV3Plus 54 MobileNetV2ForImageClassification 54 MobileNetV2ForSemanticSegmentation 54 MobileNetV2InvertedResidual 54 MobileNetV2Model 54 MobileNetV2PreTrainedModel 54 MobileNetV2Stem 54
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 12
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 54 MobileViTASPPPooling 54 MobileViTAttention 54 MobileViTConvLayer 54 MobileViTDeepLabV3 54 MobileViTEncoder 54 MobileViTForImageClassification 54 MobileViTForSemanticSegmentation 54 MobileViTIntermediate 54 MobileViTInvertedResidual 54 MobileViTLayer 54 MobileViTMobileNetLayer 54 MobileViTModel 54 MobileViTOutput 54 MobileViTPreTrainedModel 54 MobileViTSelfAttention 54 MobileViTSelfOutput 54 MobileViTTransformer 54 MobileViTTransformerLayer 54
transformers.models.modernbert.configuration_modernbert ModernBertConfig 12
transformers.models.modernbert.modeling_modernbert ModernBertAttention 54 ModernBertEmbeddings 54 ModernBertEncoderLayer 54 ModernBertForMaskedLM 54 ModernBertForMultipleChoice 54 ModernBertForQuestionAnswering 54 ModernBertForSequenceClassification 54 ModernBertForTokenClassification 54 ModernBertMLP 54 ModernBertModel 54 ModernBertPreTrainedModel 54 ModernBertPredictionHead 54 ModernBertRotaryEmbedding 54
transformers.models.mpnet.configuration_mpnet MPNetConfig 12
transformers.models.mpnet.modeling_mpnet MPNetAttention 54 MPNetClassificationHead 54 MPNetEmbeddings 54 MPNetEncoder 54 MPNetForMaskedLM 54 MPNetForMultipleChoice 54 MPNetForQuestionAnswering 54 MPNetForSequenceClassification 54 MPNetForTokenClassification 54 MPNetIntermediate 54 MPNetLMHead 54 MPNetLayer 54 MPNetModel 54 MPNetOutput 54 MPNetPooler 54 MPNetPreTrainedModel 54 MPNetSelfAttention 54
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 13 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 13
transformers.models.mpt.configuration_mpt MptAttentionConfig 12 MptConfig 12
transformers.models.mpt.modeling_mpt MptAttention 54 MptBlock 54 MptForCausalLM 54 MptForQuestionAnswering 54 MptForSequenceClassification 54 MptForTokenClassification 54 MptMLP 54 MptModel 54 MptPreTrainedModel 54
transformers.models.mt5.configuration_mt5 MT5Config 12
transformers.models.mt5.modeling_mt5 MT5Attention 54 MT5Block 54 MT5ClassificationHead 54 MT5DenseActDense 54 MT5DenseGatedActDense 54 MT5EncoderModel 54 MT5ForConditionalGeneration 54 MT5ForQuestionAnswering 54 MT5ForSequenceClassification 54 MT5ForTokenClassification 54 MT5LayerCrossAttention 54 MT5LayerFF 54 MT5LayerNorm 54 MT5LayerSelfAttention 54 MT5Model 54 MT5PreTrainedModel 54 MT5Stack 54
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 13
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 12
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 54 NystromformerClassificationHead 54 NystromformerEmbeddings 54 NystromformerEncoder 54 NystromformerForMaskedLM 54 NystromformerForMultipleChoice 54 NystromformerForQuestionAnswering 54 NystromformerForSequenceClassification 54 NystromformerForTokenClassification 54 NystromformerIntermediate 54 NystromformerLMPredictionHead 54 NystromformerLayer 54 NystromformerModel 54 NystromformerOnlyMLMHead 54 NystromformerOutput 54 NystromformerPreTrainedModel 54 NystromformerPredictionHeadTransform 54 NystromformerSelfAttention 54 NystromformerSelfOutput 54
transformers.models.olmo.configuration_olmo OlmoConfig 12
transformers.models.olmo.modeling_olmo OlmoAttention 54 OlmoDecoderLayer 54 OlmoDynamicNTKScalingRotaryEmbedding 54 OlmoFlashAttention2 54 OlmoForCausalLM 54 OlmoForSequenceClassification 54 OlmoLayerNorm 54 OlmoLinearScalingRotaryEmbedding 54 OlmoMLP 54 OlmoModel 54 OlmoPreTrainedModel 54 OlmoRotaryEmbedding 54 OlmoSdpaAttention 54
transformers.models.openai.configuration_openai OpenAIGPTConfig 12
transformers.models.openai.modeling_openai Attention 54 Block 54 MLP 54 OpenAIGPTDoubleHeadsModel 54 OpenAIGPTForSequenceClassification 54 OpenAIGPTLMHeadModel 54 OpenAIGPTModel 54 OpenAIGPTPreTrainedModel 54 OpenAIGPTSequenceSummary 54
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 13
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 13
transformers.models.opt.configuration_opt OPTConfig 12
transformers.models.opt.modeling_opt OPTAttention 54 OPTDecoder 54 OPTDecoderLayer 54 OPTForCausalLM 54 OPTForQuestionAnswering 54 OPTForSequenceClassification 54 OPTLearnedPositionalEmbedding 54 OPTModel 54 OPTPreTrainedModel 54 OPTSdpaAttention 54 OptFlashAttention2 54
transformers.models.owlvit.configuration_owlvit OwlViTConfig 12 OwlViTTextConfig 12 OwlViTVisionConfig 12
transformers.models.owlvit.modeling_owlvit OwlViTAttention 54 OwlViTBoxPredictionHead 54 OwlViTClassPredictionHead 54 OwlViTEncoder 54 OwlViTEncoderLayer 54 OwlViTForObjectDetection 54 OwlViTMLP 54 OwlViTModel 54 OwlViTPreTrainedModel 54 OwlViTTextEmbeddings 54 OwlViTTextModel 54 OwlViTTextTransformer 54 OwlViTVisionEmbeddings 54 OwlViTVisionModel 54 OwlViTVisionTransformer 54
transformers.models.pegasus.configuration_pegasus PegasusConfig 12
transformers.models.pegasus.modeling_pegasus PegasusAttention 54 PegasusDecoder 54 PegasusDecoderLayer 54 PegasusDecoderWrapper 54 PegasusEncoder 54 PegasusEncoderLayer 54 PegasusForCausalLM 54 PegasusForConditionalGeneration 54 PegasusModel 54 PegasusPreTrainedModel 54 PegasusSinusoidalPositionalEmbedding 54
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 13
transformers.models.perceiver.configuration_perceiver PerceiverConfig 12
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 54 Conv2DDownsample 54 Conv2dSamePadding 54 PerceiverAbstractDecoder 54 PerceiverAbstractPositionEncoding 54 PerceiverAttention 54 PerceiverAudioPostprocessor 54 PerceiverAudioPreprocessor 54 PerceiverBasicDecoder 54 PerceiverBasicVideoAutoencodingDecoder 54 PerceiverClassificationDecoder 54 PerceiverClassificationPostprocessor 54 PerceiverEmbeddingDecoder 54 PerceiverEmbeddings 54 PerceiverEncoder 54 PerceiverForImageClassificationConvProcessing 54 PerceiverForImageClassificationFourier 54 PerceiverForImageClassificationLearned 54 PerceiverForMaskedLM 54 PerceiverForMultimodalAutoencoding 54 PerceiverForOpticalFlow 54 PerceiverForSequenceClassification 54 PerceiverFourierPositionEncoding 54 PerceiverImagePreprocessor 54 PerceiverLayer 54 PerceiverMLP 54 PerceiverModel 54 PerceiverMultimodalDecoder 54 PerceiverMultimodalPostprocessor 54 PerceiverMultimodalPreprocessor 54 PerceiverOneHotPreprocessor 54 PerceiverOpticalFlowDecoder 54 PerceiverPreTrainedModel 54 PerceiverProjectionDecoder 54 PerceiverProjectionPostprocessor 54 PerceiverSelfAttention 54 PerceiverSelfOutput 54 PerceiverTextPreprocessor 54 PerceiverTrainablePositionEncoding 54
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 13
transformers.models.phi.configuration_phi PhiConfig 12
transformers.models.phi.modeling_phi PhiAttention 54 PhiDecoderLayer 54 PhiDynamicNTKScalingRotaryEmbedding 54 PhiFlashAttention2 54 PhiForCausalLM 54 PhiForSequenceClassification 54 PhiForTokenClassification 54 PhiLinearScalingRotaryEmbedding 54 PhiMLP 54 PhiModel 54 PhiPreTrainedModel 54 PhiRotaryEmbedding 54 PhiSdpaAttention 54
transformers.models.phi3.configuration_phi3 Phi3Config 12
transformers.models.phi3.modeling_phi3 Phi3Attention 54 Phi3DecoderLayer 54 Phi3FlashAttention2 54 Phi3ForCausalLM 54 Phi3ForSequenceClassification 54 Phi3ForTokenClassification 54 Phi3LongRoPEScaledRotaryEmbedding 54 Phi3MLP 54 Phi3Model 54 Phi3PreTrainedModel 54 Phi3RMSNorm 54 Phi3RotaryEmbedding 54 Phi3SdpaAttention 54 Phi3SuScaledRotaryEmbedding 54 Phi3YarnScaledRotaryEmbedding 54
transformers.models.phobert.tokenization_phobert PhobertTokenizer 13
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 12 Pix2StructTextConfig 12 Pix2StructVisionConfig 12
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 54 Pix2StructLayerNorm 54 Pix2StructPreTrainedModel 54 Pix2StructTextAttention 54 Pix2StructTextBlock 54 Pix2StructTextDenseGatedActDense 54 Pix2StructTextLayerCrossAttention 54 Pix2StructTextLayerFF 54 Pix2StructTextLayerSelfAttention 54 Pix2StructTextModel 54 Pix2StructVisionAttention 54 Pix2StructVisionEmbeddings 54 Pix2StructVisionEncoder 54 Pix2StructVisionLayer 54 Pix2StructVisionMlp 54 Pix2StructVisionModel 54
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 12
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 54 PoolFormerEmbeddings 54 PoolFormerEncoder 54 PoolFormerFinalPooler 54 PoolFormerForImageClassification 54 PoolFormerGroupNorm 54 PoolFormerLayer 54 PoolFormerModel 54 PoolFormerOutput 54 PoolFormerPooling 54 PoolFormerPreTrainedModel 54
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 12
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 54 ProphetNetDecoder 54 ProphetNetDecoderLayer 54 ProphetNetDecoderWrapper 54 ProphetNetEncoder 54 ProphetNetEncoderLayer 54 ProphetNetFeedForward 54 ProphetNetForCausalLM 54 ProphetNetForConditionalGeneration 54 ProphetNetModel 54 ProphetNetNgramSelfAttention 54 ProphetNetPositionalEmbeddings 54 ProphetNetPreTrainedModel 54
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 13 WordpieceTokenizer 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 12
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 54 Qwen2DecoderLayer 54 Qwen2FlashAttention2 54 Qwen2ForCausalLM 54 Qwen2ForQuestionAnswering 54 Qwen2ForSequenceClassification 54 Qwen2ForTokenClassification 54 Qwen2MLP 54 Qwen2Model 54 Qwen2PreTrainedModel 54 Qwen2RMSNorm 54 Qwen2RotaryEmbedding 54 Qwen2SdpaAttention 54
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 13
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 13
transformers.models.qwen3.configuration_qwen3 Qwen3Config 12
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 54 Qwen3DecoderLayer 54 Qwen3ForCausalLM 54 Qwen3ForQuestionAnswering 54 Qwen3ForSequenceClassification 54 Qwen3ForTokenClassification 54 Qwen3MLP 54 Qwen3Model 54 Qwen3PreTrainedModel 54 Qwen3RMSNorm 54 Qwen3RotaryEmbedding 54
transformers.models.reformer.configuration_reformer ReformerConfig 12
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 54 ChunkReformerFeedForward 54 LSHSelfAttention 54 LocalSelfAttention 54 PositionEmbeddings 54 ReformerAttention 54 ReformerClassificationHead 54 ReformerEmbeddings 54 ReformerEncoder 54 ReformerFeedForwardDense 54 ReformerFeedForwardOutput 54 ReformerForMaskedLM 54 ReformerForQuestionAnswering 54 ReformerForSequenceClassification 54 ReformerLayer 54 ReformerModel 54 ReformerModelWithLMHead 54 ReformerOnlyLMHead 54 ReformerPreTrainedModel 54 ReformerSelfOutput 54
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 13
transformers.models.regnet.configuration_regnet RegNetConfig 12
transformers.models.regnet.modeling_regnet RegNetConvLayer 54 RegNetEmbeddings 54 RegNetEncoder 54 RegNetForImageClassification 54 RegNetModel 54 RegNetPreTrainedModel 54 RegNetSELayer 54 RegNetShortCut 54 RegNetStage 54 RegNetXLayer 54 RegNetYLayer 54
transformers.models.rembert.configuration_rembert RemBertConfig 12
transformers.models.rembert.modeling_rembert RemBertAttention 54 RemBertEmbeddings 54 RemBertEncoder 54 RemBertForCausalLM 54 RemBertForMaskedLM 54 RemBertForMultipleChoice 54 RemBertForQuestionAnswering 54 RemBertForSequenceClassification 54 RemBertForTokenClassification 54 RemBertIntermediate 54 RemBertLMPredictionHead 54 RemBertLayer 54 RemBertModel 54 RemBertOnlyMLMHead 54 RemBertOutput 54 RemBertPooler 54 RemBertPreTrainedModel 54 RemBertPredictionHeadTransform 54 RemBertSelfAttention 54 RemBertSelfOutput 54
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 13
transformers.models.resnet.configuration_resnet ResNetConfig 12
transformers.models.resnet.modeling_resnet ResNetBackbone 54 ResNetBasicLayer 54 ResNetBottleNeckLayer 54 ResNetConvLayer 54 ResNetEmbeddings 54 ResNetEncoder 54 ResNetForImageClassification 54 ResNetModel 54 ResNetPreTrainedModel 54 ResNetShortCut 54 ResNetStage 54
transformers.models.roberta.configuration_roberta RobertaConfig 12
transformers.models.roberta.modeling_roberta RobertaAttention 54 RobertaClassificationHead 54 RobertaCrossAttention 54 RobertaEmbeddings 54 RobertaEncoder 54 RobertaForCausalLM 54 RobertaForMaskedLM 54 RobertaForMultipleChoice 54 RobertaForQuestionAnswering 54 RobertaForSequenceClassification 54 RobertaForTokenClassification 54 RobertaIntermediate 54 RobertaLMHead 54 RobertaLayer 54 RobertaModel 54 RobertaOutput 54 RobertaPooler 54 RobertaPreTrainedModel 54 RobertaSdpaSelfAttention 54 RobertaSelfAttention 54 RobertaSelfOutput 54
transformers.models.roberta.tokenization_roberta RobertaTokenizer 13
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 13
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 12
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 54 RobertaPreLayerNormClassificationHead 54 RobertaPreLayerNormCrossAttention 54 RobertaPreLayerNormEmbeddings 54 RobertaPreLayerNormEncoder 54 RobertaPreLayerNormForCausalLM 54 RobertaPreLayerNormForMaskedLM 54 RobertaPreLayerNormForMultipleChoice 54 RobertaPreLayerNormForQuestionAnswering 54 RobertaPreLayerNormForSequenceClassification 54 RobertaPreLayerNormForTokenClassification 54 RobertaPreLayerNormIntermediate 54 RobertaPreLayerNormLMHead 54 RobertaPreLayerNormLayer 54 RobertaPreLayerNormModel 54 RobertaPreLayerNormOutput 54 RobertaPreLayerNormPooler 54 RobertaPreLayerNormPreTrainedModel 54 RobertaPreLayerNormSelfAttention 54 RobertaPreLayerNormSelfOutput 54
transformers.models.roformer.configuration_roformer RoFormerConfig 12
transformers.models.roformer.modeling_roformer RoFormerAttention 54 RoFormerClassificationHead 54 RoFormerEmbeddings 54 RoFormerEncoder 54 RoFormerForCausalLM 54 RoFormerForMaskedLM 54 RoFormerForMultipleChoice 54 RoFormerForQuestionAnswering 54 RoFormerForSequenceClassification 54 RoFormerForTokenClassification 54 RoFormerIntermediate 54 RoFormerLMPredictionHead 54 RoFormerLayer 54 RoFormerModel 54 RoFormerOnlyMLMHead 54 RoFormerOutput 54 RoFormerPreTrainedModel 54 RoFormerPredictionHeadTransform 54 RoFormerSelfAttention 54 RoFormerSelfOutput 54 RoFormerSequenceSummary 54 RoFormerSinusoidalPositionalEmbedding 54
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 12
transformers.models.rwkv.modeling_rwkv RwkvBlock 54 RwkvFeedForward 54 RwkvForCausalLM 54 RwkvModel 54 RwkvPreTrainedModel 54 RwkvSelfAttention 54
transformers.models.sam.configuration_sam SamConfig 12 SamMaskDecoderConfig 12 SamPromptEncoderConfig 12 SamVisionConfig 12
transformers.models.sam.modeling_sam SamAttention 54 SamFeedForward 54 SamLayerNorm 54 SamMLPBlock 54 SamMaskDecoder 54 SamMaskEmbedding 54 SamModel 54 SamPatchEmbeddings 54 SamPositionalEmbedding 54 SamPreTrainedModel 54 SamPromptEncoder 54 SamTwoWayAttentionBlock 54 SamTwoWayTransformer 54 SamVisionAttention 54 SamVisionEncoder 54 SamVisionLayer 54 SamVisionModel 54 SamVisionNeck 54 SamVisionSdpaAttention 54
transformers.models.segformer.configuration_segformer SegformerConfig 12
transformers.models.segformer.modeling_segformer SegformerAttention 54 SegformerDWConv 54 SegformerDecodeHead 54 SegformerDepthWiseConv 54 SegformerDropPath 54 SegformerEfficientSelfAttention 54 SegformerEncoder 54 SegformerForImageClassification 54 SegformerForSemanticSegmentation 54 SegformerLayer 54 SegformerMLP 54 SegformerMixFFN 54 SegformerMixMLP 54 SegformerModel 54 SegformerOverlapPatchEmbeddings 54 SegformerPreTrainedModel 54 SegformerSelfOutput 54 SegformerSequenceReduction 54 SegformerStage 54
transformers.models.siglip.configuration_siglip SiglipConfig 12 SiglipTextConfig 12 SiglipVisionConfig 12
transformers.models.siglip.modeling_siglip SiglipAttention 54 SiglipEncoder 54 SiglipEncoderLayer 54 SiglipFlashAttention2 54 SiglipForImageClassification 54 SiglipMLP 54 SiglipModel 54 SiglipMultiheadAttentionPoolingHead 54 SiglipPreTrainedModel 54 SiglipSdpaAttention 54 SiglipTextEmbeddings 54 SiglipTextModel 54 SiglipTextTransformer 54 SiglipVisionEmbeddings 54 SiglipVisionModel 54 SiglipVisionTransformer 54
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 12
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 54
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 12
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 54 Speech2TextAttention 54 Speech2TextDecoder 54 Speech2TextDecoderLayer 54 Speech2TextEncoder 54 Speech2TextEncoderLayer 54 Speech2TextForConditionalGeneration 54 Speech2TextModel 54 Speech2TextPreTrainedModel 54 Speech2TextSinusoidalPositionalEmbedding 54
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 12 SpeechT5HifiGanConfig 12
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 54 SpeechT5Attention 54 SpeechT5BatchNormConvLayer 54 SpeechT5Decoder 54 SpeechT5DecoderLayer 54 SpeechT5DecoderWithSpeechPrenet 54 SpeechT5DecoderWithTextPrenet 54 SpeechT5DecoderWithoutPrenet 54 SpeechT5Encoder 54 SpeechT5EncoderLayer 54 SpeechT5EncoderWithSpeechPrenet 54 SpeechT5EncoderWithTextPrenet 54 SpeechT5EncoderWithoutPrenet 54 SpeechT5FeatureEncoder 54 SpeechT5FeatureProjection 54 SpeechT5FeedForward 54 SpeechT5ForSpeechToSpeech 54 SpeechT5ForSpeechToText 54 SpeechT5ForTextToSpeech 54 SpeechT5GroupNormConvLayer 54 SpeechT5GuidedMultiheadAttentionLoss 54 SpeechT5HifiGan 54 SpeechT5LayerNormConvLayer 54 SpeechT5Model 54 SpeechT5NoLayerNormConvLayer 54 SpeechT5PositionalConvEmbedding 54 SpeechT5PreTrainedModel 54 SpeechT5RelativePositionalEncoding 54 SpeechT5SamePadLayer 54 SpeechT5ScaledPositionalEncoding 54 SpeechT5SinusoidalPositionalEmbedding 54 SpeechT5SpectrogramLoss 54 SpeechT5SpeechDecoderPostnet 54 SpeechT5SpeechDecoderPrenet 54 SpeechT5SpeechEncoderPrenet 54 SpeechT5TextDecoderPostnet 54 SpeechT5TextDecoderPrenet 54 SpeechT5TextEncoderPrenet 54
transformers.models.splinter.configuration_splinter SplinterConfig 12
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 54 SplinterAttention 54 SplinterEmbeddings 54 SplinterEncoder 54 SplinterForPreTraining 54 SplinterForQuestionAnswering 54 SplinterFullyConnectedLayer 54 SplinterIntermediate 54 SplinterLayer 54 SplinterModel 54 SplinterOutput 54 SplinterPreTrainedModel 54 SplinterSelfAttention 54 SplinterSelfOutput 54
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 13 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 13
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 12
transformers.models.squeezebert.modeling_squeezebert ConvActivation 54 ConvDropoutLayerNorm 54 MatMulWrapper 54 SqueezeBertEmbeddings 54 SqueezeBertEncoder 54 SqueezeBertForMaskedLM 54 SqueezeBertForMultipleChoice 54 SqueezeBertForQuestionAnswering 54 SqueezeBertForSequenceClassification 54 SqueezeBertForTokenClassification 54 SqueezeBertLMPredictionHead 54 SqueezeBertLayerNorm 54 SqueezeBertModel 54 SqueezeBertModule 54 SqueezeBertOnlyMLMHead 54 SqueezeBertPooler 54 SqueezeBertPreTrainedModel 54 SqueezeBertPredictionHeadTransform 54 SqueezeBertSelfAttention 54
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 13 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 13
transformers.models.stablelm.configuration_stablelm StableLmConfig 12
transformers.models.stablelm.modeling_stablelm StableLmAttention 54 StableLmDecoderLayer 54 StableLmDynamicNTKScalingRotaryEmbedding 54 StableLmFlashAttention2 54 StableLmForCausalLM 54 StableLmForSequenceClassification 54 StableLmForTokenClassification 54 StableLmLayerNormPerHead 54 StableLmLinearScalingRotaryEmbedding 54 StableLmMLP 54 StableLmModel 54 StableLmPreTrainedModel 54 StableLmRotaryEmbedding 54 StableLmSdpaAttention 54
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 12
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 54 Starcoder2DecoderLayer 54 Starcoder2FlashAttention2 54 Starcoder2ForCausalLM 54 Starcoder2ForSequenceClassification 54 Starcoder2ForTokenClassification 54 Starcoder2MLP 54 Starcoder2Model 54 Starcoder2PreTrainedModel 54 Starcoder2RotaryEmbedding 54 Starcoder2SdpaAttention 54
transformers.models.swin.configuration_swin SwinConfig 12
transformers.models.swin.modeling_swin SwinAttention 54 SwinBackbone 54 SwinDropPath 54 SwinEmbeddings 54 SwinEncoder 54 SwinForImageClassification 54 SwinForMaskedImageModeling 54 SwinIntermediate 54 SwinLayer 54 SwinMLP 54 SwinModel 54 SwinOutput 54 SwinPatchEmbeddings 54 SwinPatchMerging 54 SwinPreTrainedModel 54 SwinRelativePositionBias 54 SwinSelfAttention 54 SwinSelfOutput 54 SwinStage 54
transformers.models.swinv2.configuration_swinv2 Swinv2Config 12
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 54 Swinv2Backbone 54 Swinv2DropPath 54 Swinv2Embeddings 54 Swinv2Encoder 54 Swinv2ForImageClassification 54 Swinv2ForMaskedImageModeling 54 Swinv2Intermediate 54 Swinv2Layer 54 Swinv2Model 54 Swinv2Output 54 Swinv2PatchEmbeddings 54 Swinv2PatchMerging 54 Swinv2PreTrainedModel 54 Swinv2SelfAttention 54 Swinv2SelfOutput 54 Swinv2Stage 54
transformers.models.t5.configuration_t5 T5Config 12
transformers.models.t5.modeling_t5 T5Attention 54 T5Block 54 T5ClassificationHead 54 T5DenseActDense 54 T5DenseGatedActDense 54 T5EncoderModel 54 T5ForConditionalGeneration 54 T5ForQuestionAnswering 54 T5ForSequenceClassification 54 T5ForTokenClassification 54 T5LayerCrossAttention 54 T5LayerFF 54 T5LayerNorm 54 T5LayerSelfAttention 54 T5Model 54 T5PreTrainedModel 54 T5Stack 54
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 13
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 12
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 54 TableTransformerClassificationHead 54 TableTransformerConvEncoder 54 TableTransformerConvModel 54 TableTransformerDecoder 54 TableTransformerDecoderLayer 54 TableTransformerEncoder 54 TableTransformerEncoderLayer 54 TableTransformerForObjectDetection 54 TableTransformerFrozenBatchNorm2d 54 TableTransformerHungarianMatcher 54 TableTransformerLearnedPositionEmbedding 54 TableTransformerLoss 54 TableTransformerMLPPredictionHead 54 TableTransformerModel 54 TableTransformerPreTrainedModel 54 TableTransformerSinePositionEmbedding 54
transformers.models.tapas.configuration_tapas TapasConfig 12
transformers.models.tapas.modeling_tapas TapasAttention 54 TapasEmbeddings 54 TapasEncoder 54 TapasForMaskedLM 54 TapasForQuestionAnswering 54 TapasForSequenceClassification 54 TapasIntermediate 54 TapasLMPredictionHead 54 TapasLayer 54 TapasModel 54 TapasOnlyMLMHead 54 TapasOutput 54 TapasPooler 54 TapasPreTrainedModel 54 TapasPredictionHeadTransform 54 TapasSelfAttention 54 TapasSelfOutput 54
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 13 WordpieceTokenizer 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 12
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 54 TimeSeriesMeanScaler 54 TimeSeriesNOPScaler 54 TimeSeriesSinusoidalPositionalEmbedding 54 TimeSeriesStdScaler 54 TimeSeriesTransformerAttention 54 TimeSeriesTransformerDecoder 54 TimeSeriesTransformerDecoderLayer 54 TimeSeriesTransformerEncoder 54 TimeSeriesTransformerEncoderLayer 54 TimeSeriesTransformerForPrediction 54 TimeSeriesTransformerModel 54 TimeSeriesTransformerPreTrainedModel 54 TimeSeriesValueEmbedding 54
transformers.models.timesformer.configuration_timesformer TimesformerConfig 12
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 54 TimeSformerDropPath 54 TimesformerDropPath 54 TimesformerEmbeddings 54 TimesformerEncoder 54 TimesformerForVideoClassification 54 TimesformerIntermediate 54 TimesformerLayer 54 TimesformerModel 54 TimesformerOutput 54 TimesformerPatchEmbeddings 54 TimesformerPreTrainedModel 54 TimesformerSelfAttention 54 TimesformerSelfOutput 54
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 12
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 54 PositionalEmbedding 54 PositionwiseFF 54 RelPartialLearnableDecoderLayer 54 RelPartialLearnableMultiHeadAttn 54 TransfoXLForSequenceClassification 54 TransfoXLLMHeadModel 54 TransfoXLModel 54 TransfoXLPreTrainedModel 54
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 54
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 13
transformers.models.trocr.configuration_trocr TrOCRConfig 12
transformers.models.trocr.modeling_trocr TrOCRAttention 54 TrOCRDecoder 54 TrOCRDecoderLayer 54 TrOCRDecoderWrapper 54 TrOCRForCausalLM 54 TrOCRLearnedPositionalEmbedding 54 TrOCRPreTrainedModel 54 TrOCRScaledWordEmbedding 54 TrOCRSinusoidalPositionalEmbedding 54
transformers.models.umt5.configuration_umt5 UMT5Config 12
transformers.models.umt5.modeling_umt5 UMT5Attention 54 UMT5Block 54 UMT5ClassificationHead 54 UMT5DenseActDense 54 UMT5DenseGatedActDense 54 UMT5EncoderModel 54 UMT5ForConditionalGeneration 54 UMT5ForQuestionAnswering 54 UMT5ForSequenceClassification 54 UMT5ForTokenClassification 54 UMT5LayerCrossAttention 54 UMT5LayerFF 54 UMT5LayerNorm 54 UMT5LayerSelfAttention 54 UMT5Model 54 UMT5PreTrainedModel 54 UMT5Stack 54
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 12
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 54 UniSpeechAttnAdapterLayer 54 UniSpeechEncoder 54 UniSpeechEncoderLayer 54 UniSpeechEncoderLayerStableLayerNorm 54 UniSpeechEncoderStableLayerNorm 54 UniSpeechFeatureEncoder 54 UniSpeechFeatureExtractor 54 UniSpeechFeatureProjection 54 UniSpeechFeedForward 54 UniSpeechFlashAttention2 54 UniSpeechForCTC 54 UniSpeechForPreTraining 54 UniSpeechForSequenceClassification 54 UniSpeechGroupNormConvLayer 54 UniSpeechGumbelVectorQuantizer 54 UniSpeechLayerNormConvLayer 54 UniSpeechModel 54 UniSpeechNoLayerNormConvLayer 54 UniSpeechPositionalConvEmbedding 54 UniSpeechPreTrainedModel 54 UniSpeechSamePadLayer 54 UniSpeechSdpaAttention 54
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 12
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 54 TDNNLayer 54 UniSpeechSatAttention 54 UniSpeechSatAttnAdapterLayer 54 UniSpeechSatEncoder 54 UniSpeechSatEncoderLayer 54 UniSpeechSatEncoderLayerStableLayerNorm 54 UniSpeechSatEncoderStableLayerNorm 54 UniSpeechSatFeatureEncoder 54 UniSpeechSatFeatureExtractor 54 UniSpeechSatFeatureProjection 54 UniSpeechSatFeedForward 54 UniSpeechSatFlashAttention2 54 UniSpeechSatForAudioFrameClassification 54 UniSpeechSatForCTC 54 UniSpeechSatForPreTraining 54 UniSpeechSatForSequenceClassification 54 UniSpeechSatForXVector 54 UniSpeechSatGroupNormConvLayer 54 UniSpeechSatGumbelVectorQuantizer 54 UniSpeechSatLayerNormConvLayer 54 UniSpeechSatModel 54 UniSpeechSatNoLayerNormConvLayer 54 UniSpeechSatPositionalConvEmbedding 54 UniSpeechSatPreTrainedModel 54 UniSpeechSatSamePadLayer 54 UniSpeechSatSdpaAttention 54
transformers.models.van.configuration_van VanConfig 12
transformers.models.van.modeling_van VanDropPath 54 VanEncoder 54 VanForImageClassification 54 VanLargeKernelAttention 54 VanLargeKernelAttentionLayer 54 VanLayer 54 VanLayerScaling 54 VanMlpLayer 54 VanModel 54 VanOverlappingPatchEmbedder 54 VanPreTrainedModel 54 VanSpatialAttentionLayer 54 VanStage 54
transformers.models.videomae.configuration_videomae VideoMAEConfig 12
transformers.models.videomae.modeling_videomae VideoMAEAttention 54 VideoMAEDecoder 54 VideoMAEEmbeddings 54 VideoMAEEncoder 54 VideoMAEForPreTraining 54 VideoMAEForVideoClassification 54 VideoMAEIntermediate 54 VideoMAELayer 54 VideoMAEModel 54 VideoMAEOutput 54 VideoMAEPatchEmbeddings 54 VideoMAEPreTrainedModel 54 VideoMAESdpaAttention 54 VideoMAESdpaSelfAttention 54 VideoMAESelfAttention 54 VideoMAESelfOutput 54
transformers.models.vilt.configuration_vilt ViltConfig 12
transformers.models.vilt.modeling_vilt TextEmbeddings 54 ViltAttention 54 ViltEmbeddings 54 ViltEncoder 54 ViltForImageAndTextRetrieval 54 ViltForImagesAndTextClassification 54 ViltForMaskedLM 54 ViltForQuestionAnswering 54 ViltForTokenClassification 54 ViltIntermediate 54 ViltLayer 54 ViltMLMHead 54 ViltModel 54 ViltOutput 54 ViltPatchEmbeddings 54 ViltPooler 54 ViltPreTrainedModel 54 ViltPredictionHeadTransform 54 ViltSelfAttention 54 ViltSelfOutput 54
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 12
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 54
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 12
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 54
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 12
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 54 VisualBertEmbeddings 54 VisualBertEncoder 54 VisualBertForMultipleChoice 54 VisualBertForPreTraining 54 VisualBertForQuestionAnswering 54 VisualBertForRegionToPhraseAlignment 54 VisualBertForVisualReasoning 54 VisualBertIntermediate 54 VisualBertLMPredictionHead 54 VisualBertLayer 54 VisualBertModel 54 VisualBertOutput 54 VisualBertPooler 54 VisualBertPreTrainedModel 54 VisualBertPreTrainingHeads 54 VisualBertPredictionHeadTransform 54 VisualBertRegionToPhraseAttention 54 VisualBertSelfAttention 54 VisualBertSelfOutput 54
transformers.models.vit.configuration_vit ViTConfig 12
transformers.models.vit.modeling_vit ViTAttention 54 ViTEmbeddings 54 ViTEncoder 54 ViTForImageClassification 54 ViTForMaskedImageModeling 54 ViTIntermediate 54 ViTLayer 54 ViTMLP 54 ViTModel 54 ViTOutput 54 ViTPatchEmbeddings 54 ViTPooler 54 ViTPreTrainedModel 54 ViTSdpaAttention 54 ViTSdpaSelfAttention 54 ViTSelfAttention 54 ViTSelfOutput 54
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 12
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 54 ViTMAEDecoder 54 ViTMAEEmbeddings 54 ViTMAEEncoder 54 ViTMAEForPreTraining 54 ViTMAEIntermediate 54 ViTMAELayer 54 ViTMAEMLP 54 ViTMAEModel 54 ViTMAEOutput 54 ViTMAEPatchEmbeddings 54 ViTMAEPreTrainedModel 54 ViTMAESdpaAttention 54 ViTMAESdpaSelfAttention 54 ViTMAESelfAttention 54 ViTMAESelfOutput 54
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 12
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 54 ViTMSNEmbeddings 54 ViTMSNEncoder 54 ViTMSNForImageClassification 54 ViTMSNIntermediate 54 ViTMSNLayer 54 ViTMSNMLP 54 ViTMSNModel 54 ViTMSNOutput 54 ViTMSNPatchEmbeddings 54 ViTMSNPreTrainedModel 54 ViTMSNSdpaAttention 54 ViTMSNSdpaSelfAttention 54 ViTMSNSelfAttention 54 ViTMSNSelfOutput 54
transformers.models.vits.configuration_vits VitsConfig 12
transformers.models.vits.modeling_vits HifiGanResidualBlock 54 VitsAttention 54 VitsConvFlow 54 VitsDilatedDepthSeparableConv 54 VitsDurationPredictor 54 VitsElementwiseAffine 54 VitsEncoder 54 VitsEncoderLayer 54 VitsFeedForward 54 VitsHifiGan 54 VitsModel 54 VitsPosteriorEncoder 54 VitsPreTrainedModel 54 VitsResidualCouplingBlock 54 VitsResidualCouplingLayer 54 VitsStochasticDurationPredictor 54 VitsTextEncoder 54 VitsWaveNet 54
transformers.models.vits.tokenization_vits VitsTokenizer 13
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 12
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 54 TDNNLayer 54 Wav2Vec2Adapter 54 Wav2Vec2AdapterLayer 54 Wav2Vec2Attention 54 Wav2Vec2AttnAdapterLayer 54 Wav2Vec2Encoder 54 Wav2Vec2EncoderLayer 54 Wav2Vec2EncoderLayerStableLayerNorm 54 Wav2Vec2EncoderStableLayerNorm 54 Wav2Vec2FeatureEncoder 54 Wav2Vec2FeatureExtractor 54 Wav2Vec2FeatureProjection 54 Wav2Vec2FeedForward 54 Wav2Vec2FlashAttention2 54 Wav2Vec2ForAudioFrameClassification 54 Wav2Vec2ForCTC 54 Wav2Vec2ForMaskedLM 54 Wav2Vec2ForPreTraining 54 Wav2Vec2ForSequenceClassification 54 Wav2Vec2ForXVector 54 Wav2Vec2GroupNormConvLayer 54 Wav2Vec2GumbelVectorQuantizer 54 Wav2Vec2LayerNormConvLayer 54 Wav2Vec2Model 54 Wav2Vec2NoLayerNormConvLayer 54 Wav2Vec2PositionalConvEmbedding 54 Wav2Vec2PreTrainedModel 54 Wav2Vec2SamePadLayer 54 Wav2Vec2SdpaAttention 54
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 13 Wav2Vec2Tokenizer 13
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 12
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 54 TDNNLayer 54 Wav2Vec2ConformerAdapter 54 Wav2Vec2ConformerAdapterLayer 54 Wav2Vec2ConformerConvolutionModule 54 Wav2Vec2ConformerEncoder 54 Wav2Vec2ConformerEncoderLayer 54 Wav2Vec2ConformerFeatureEncoder 54 Wav2Vec2ConformerFeatureProjection 54 Wav2Vec2ConformerFeedForward 54 Wav2Vec2ConformerForAudioFrameClassification 54 Wav2Vec2ConformerForCTC 54 Wav2Vec2ConformerForPreTraining 54 Wav2Vec2ConformerForSequenceClassification 54 Wav2Vec2ConformerForXVector 54 Wav2Vec2ConformerGroupNormConvLayer 54 Wav2Vec2ConformerGumbelVectorQuantizer 54 Wav2Vec2ConformerLayerNormConvLayer 54 Wav2Vec2ConformerModel 54 Wav2Vec2ConformerNoLayerNormConvLayer 54 Wav2Vec2ConformerPositionalConvEmbedding 54 Wav2Vec2ConformerPreTrainedModel 54 Wav2Vec2ConformerRelPositionalEmbedding 54 Wav2Vec2ConformerRotaryPositionalEmbedding 54 Wav2Vec2ConformerSamePadLayer 54 Wav2Vec2ConformerSelfAttention 54
transformers.models.wavlm.configuration_wavlm WavLMConfig 12
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 54 TDNNLayer 54 WavLMAdapter 54 WavLMAdapterLayer 54 WavLMAttention 54 WavLMEncoder 54 WavLMEncoderLayer 54 WavLMEncoderLayerStableLayerNorm 54 WavLMEncoderStableLayerNorm 54 WavLMFeatureEncoder 54 WavLMFeatureExtractor 54 WavLMFeatureProjection 54 WavLMFeedForward 54 WavLMForAudioFrameClassification 54 WavLMForCTC 54 WavLMForSequenceClassification 54 WavLMForXVector 54 WavLMGroupNormConvLayer 54 WavLMGumbelVectorQuantizer 54 WavLMLayerNormConvLayer 54 WavLMModel 54 WavLMNoLayerNormConvLayer 54 WavLMPositionalConvEmbedding 54 WavLMPreTrainedModel 54 WavLMSamePadLayer 54
transformers.models.whisper.configuration_whisper WhisperConfig 12
transformers.models.whisper.modeling_whisper WhisperAttention 54 WhisperDecoder 54 WhisperDecoderLayer 54 WhisperDecoderWrapper 54 WhisperEncoder 54 WhisperEncoderLayer 54 WhisperFlashAttention2 54 WhisperForAudioClassification 54 WhisperForCausalLM 54 WhisperForConditionalGeneration 54 WhisperModel 54 WhisperPositionalEmbedding 54 WhisperPreTrainedModel 54 WhisperSdpaAttention 54
transformers.models.whisper.tokenization_whisper WhisperTokenizer 13
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 13
transformers.models.xglm.configuration_xglm XGLMConfig 12
transformers.models.xglm.modeling_xglm XGLMAttention 54 XGLMDecoderLayer 54 XGLMForCausalLM 54 XGLMModel 54 XGLMPreTrainedModel 54 XGLMScaledWordEmbedding 54 XGLMSinusoidalPositionalEmbedding 54
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 13
transformers.models.xlm.configuration_xlm XLMConfig 12
transformers.models.xlm.modeling_xlm MultiHeadAttention 54 TransformerFFN 54 XLMForMultipleChoice 54 XLMForQuestionAnswering 54 XLMForQuestionAnsweringSimple 54 XLMForSequenceClassification 54 XLMForTokenClassification 54 XLMModel 54 XLMPoolerAnswerClass 54 XLMPoolerEndLogits 54 XLMPoolerStartLogits 54 XLMPreTrainedModel 54 XLMPredLayer 54 XLMSQuADHead 54 XLMSequenceSummary 54 XLMWithLMHeadModel 54
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 12
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 54 XLMProphetNetDecoder 54 XLMProphetNetDecoderLayer 54 XLMProphetNetDecoderWrapper 54 XLMProphetNetEncoder 54 XLMProphetNetEncoderLayer 54 XLMProphetNetFeedForward 54 XLMProphetNetForCausalLM 54 XLMProphetNetForConditionalGeneration 54 XLMProphetNetModel 54 XLMProphetNetNgramSelfAttention 54 XLMProphetNetPositionalEmbeddings 54 XLMProphetNetPreTrainedModel 54
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 12
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 54 XLMRobertaClassificationHead 54 XLMRobertaCrossAttention 54 XLMRobertaEmbeddings 54 XLMRobertaEncoder 54 XLMRobertaForCausalLM 54 XLMRobertaForMaskedLM 54 XLMRobertaForMultipleChoice 54 XLMRobertaForQuestionAnswering 54 XLMRobertaForSequenceClassification 54 XLMRobertaForTokenClassification 54 XLMRobertaIntermediate 54 XLMRobertaLMHead 54 XLMRobertaLayer 54 XLMRobertaModel 54 XLMRobertaOutput 54 XLMRobertaPooler 54 XLMRobertaPreTrainedModel 54 XLMRobertaSdpaSelfAttention 54 XLMRobertaSelfAttention 54 XLMRobertaSelfOutput 54
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 13
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 12
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 54 XLMRobertaXLClassificationHead 54 XLMRobertaXLCrossAttention 54 XLMRobertaXLEmbeddings 54 XLMRobertaXLEncoder 54 XLMRobertaXLForCausalLM 54 XLMRobertaXLForMaskedLM 54 XLMRobertaXLForMultipleChoice 54 XLMRobertaXLForQuestionAnswering 54 XLMRobertaXLForSequenceClassification 54 XLMRobertaXLForTokenClassification 54 XLMRobertaXLIntermediate 54 XLMRobertaXLLMHead 54 XLMRobertaXLLayer 54 XLMRobertaXLModel 54 XLMRobertaXLOutput 54 XLMRobertaXLPooler 54 XLMRobertaXLPreTrainedModel 54 XLMRobertaXLSdpaSelfAttention 54 XLMRobertaXLSelfAttention 54 XLMRobertaXLSelfOutput 54
transformers.models.xlnet.configuration_xlnet XLNetConfig 12
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 54 XLNetForMultipleChoice 54 XLNetForQuestionAnswering 54 XLNetForQuestionAnsweringSimple 54 XLNetForSequenceClassification 54 XLNetForTokenClassification 54 XLNetLMHeadModel 54 XLNetLayer 54 XLNetModel 54 XLNetPoolerAnswerClass 54 XLNetPoolerEndLogits 54 XLNetPoolerStartLogits 54 XLNetPreTrainedModel 54 XLNetRelativeAttention 54 XLNetSequenceSummary 54
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 13
transformers.models.xmod.configuration_xmod XmodConfig 12
transformers.models.xmod.modeling_xmod XmodAdapter 54 XmodAttention 54 XmodClassificationHead 54 XmodCrossAttention 54 XmodEmbeddings 54 XmodEncoder 54 XmodForCausalLM 54 XmodForMaskedLM 54 XmodForMultipleChoice 54 XmodForQuestionAnswering 54 XmodForSequenceClassification 54 XmodForTokenClassification 54 XmodIntermediate 54 XmodLMHead 54 XmodLayer 54 XmodModel 54 XmodOutput 54 XmodPooler 54 XmodPreTrainedModel 54 XmodSelfAttention 54 XmodSelfOutput 54
transformers.models.yolos.configuration_yolos YolosConfig 12
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 54 InterpolateMidPositionEmbeddings 54 YolosAttention 54 YolosEmbeddings 54 YolosEncoder 54 YolosForObjectDetection 54 YolosHungarianMatcher 54 YolosIntermediate 54 YolosLayer 54 YolosLoss 54 YolosMLPPredictionHead 54 YolosModel 54 YolosOutput 54 YolosPatchEmbeddings 54 YolosPooler 54 YolosPreTrainedModel 54 YolosSdpaAttention 54 YolosSdpaSelfAttention 54 YolosSelfAttention 54 YolosSelfOutput 54
transformers.pytorch_utils Conv1D 54
transformers.tokenization_blenderbot BlenderbotSmallTokenizer 13
transformers.tokenization_flaubert FlaubertTokenizer 13
transformers.tokenization_fsmt FSMTTokenizer 13
transformers.tokenization_python PythonBackend 13 Trie 0
transformers.tokenization_utils PreTrainedTokenizer 13 Trie 0
transformers.tokenization_utils_base BatchEncoding 7 PreTrainedTokenizerBase 13
transformers.tokenization_utils_fast PreTrainedTokenizerFast 13
transformers.tokenization_utils_tokenizers TokenizersBackend 13
transformers.tokenization_xlm XLMTokenizer 13
transformers.trainer_callback TrainerControl 0 TrainerState 0
transformers.trainer_pt_utils AcceleratorConfig 0
transformers.trainer_utils EvaluationStrategy 118 FSDPOption 118 HPSearchBackend 118 HubStrategy 118 IntervalStrategy 118 SaveStrategy 118 SchedulerType 118 ShardedDDPOption 118
transformers.training_args OptimizerNames 118 ParallelMode 118 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 118
trl.trainer.gkd_config GKDConfig 2
trl.trainer.grpo_config GRPOConfig 2
trl.trainer.kto_config KTOConfig 2
trl.trainer.online_dpo_config OnlineDPOConfig 2
trl.trainer.orpo_config ORPOConfig 2
trl.trainer.ppo_config PPOConfig 2
trl.trainer.reward_config RewardConfig 2
trl.trainer.rloo_config RLOOConfig 2
trl.trainer.sft_config SFTConfig 2
tslearn.clustering.dbscan TimeSeriesDBSCAN 34
tslearn.clustering.kmeans KernelKMeans 34 TimeSeriesKMeans 34
tslearn.clustering.kshape KShape 34
tslearn.early_classification.early_classification NonMyopicEarlyClassifier 34
tslearn.forecasting._arima AutoVARIMA 34 VARIMA 34
tslearn.forecasting._pipeline ScaledForecastingPipeline 34
tslearn.foundation._embedding TimeSeriesFoundationEmbedder 34
tslearn.foundation._forecasting LinearProbeForecaster 34 ZeroShotForecaster 34
tslearn.matrix_profile.matrix_profile MatrixProfile 34
tslearn.neighbors.neighbors KNeighborsTimeSeries 34 KNeighborsTimeSeriesClassifier 34 KNeighborsTimeSeriesRegressor 34
tslearn.neural_network.neural_network TimeSeriesMLPClassifier 34 TimeSeriesMLPRegressor 34
tslearn.piecewise.piecewise OneD_SymbolicAggregateApproximation 34 PiecewiseAggregateApproximation 34 SymbolicAggregateApproximation 34
tslearn.preprocessing._synchronizer TimeSeriesFeatureSynchronizer 34
tslearn.preprocessing.preprocessing TimeSeriesImputer 34 TimeSeriesResampler 34 TimeSeriesScalerMeanVariance 34 TimeSeriesScalerMinMax 34
tslearn.svm.svm TimeSeriesSVC 34 TimeSeriesSVR 34
types SimpleNamespace 78
typing Any 166
ultralytics.models.utils.loss DETRLoss 54 RTDETRDetectionLoss 54
ultralytics.nn.modules.activation AGLU 54
ultralytics.nn.modules.block A2C2f 54 AAttn 50 ABlock 54 AConv 54 ADown 54 Attention 54 BNContrastiveHead 54 Bottleneck 54 BottleneckCSP 54 C1 54 C2 54 C2PSA 54 C2f 54 C2fAttn 54 C2fCIB 54 C2fPSA 54 C3 54 C3Ghost 54 C3TR 54 C3f 54 C3k 54 C3k2 54 C3x 54 CBFuse 54 CBLinear 54 CIB 54 ContrastiveHead 54 DFL 54 ELAN1 54 GhostBottleneck 54 HGBlock 54 HGStem 54 ImagePoolingAttn 54 MaxSigmoidAttnBlock 54 PSA 54 PSABlock 54 Proto 54 Proto26 54 RealNVP 54 RepBottleneck 54 RepC3 54 RepCSP 54 RepNCSPELAN4 54 RepVGGDW 54 ResNetBlock 54 ResNetLayer 54 Residual 54 SAVPE 54 SCDown 54 SPP 54 SPPELAN 54 SPPF 54 SwiGLUFFN 54 TorchVision 56
ultralytics.nn.modules.conv CBAM 54 ChannelAttention 54 Concat 54 Conv 54 Conv2 54 ConvTranspose 54 DWConv 54 DWConvTranspose2d 54 Focus 54 GhostConv 54 Index 54 LightConv 54 RepConv 54 SpatialAttention 54
ultralytics.nn.modules.head Classify 54 Depth 54 Detect 54 LRPCHead 54 OBB 54 OBB26 54 Pose 54 Pose26 54 RTDETRDecoder 54 Segment 54 Segment26 54 SemanticSegment 54 WorldDetect 54 YOLOEDetect 54 YOLOESegment 54 YOLOESegment26 54 v10Detect 54
ultralytics.nn.modules.transformer AIFI 54 DeformableTransformerDecoder 54 DeformableTransformerDecoderLayer 54 LayerNorm2d 54 MLP 54 MLPBlock 54 MSDeformAttn 54 TransformerBlock 54 TransformerEncoderLayer 54 TransformerLayer 54
ultralytics.nn.tasks BaseModel 56 ClassificationModel 56 DepthModel 56 DetectionModel 56 Ensemble 56 OBBModel 56 PoseModel 56 RTDETRDetectionModel 56 SegmentationModel 56 SemanticSegmentationModel 56 WorldModel 56 YOLOEModel 56 YOLOESegModel 56
ultralytics.utils IterableSimpleNamespace 78
ultralytics.utils.loss BCEDiceLoss 54 BboxLoss 54 DFLoss 54 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 54 KeypointLoss 54 MultiChannelDiceLoss 54 PoseLoss26 0 RLELoss 54 RotatedBboxLoss 54 SegmentLoss26 0 SemanticSegmentationLoss 54 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 54 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 54 RotatedTaskAlignedAssigner 54 SegTaskAlignedAssigner 54 TaskAlignedAssigner 54
uuid SafeUUID 118 UUID 47
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 35
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 35 XGBModel 35 XGBRFClassifier 35 XGBRFRegressor 35 XGBRanker 35 XGBRegressor 35
yolov5.models.common Bottleneck 54 BottleneckCSP 54 C3 54 C3Ghost 54 C3SPP 54 C3TR 54 C3x 54 Classify 54 Concat 54 Contract 54 Conv 54 CrossConv 54 DWConv 54 DWConvTranspose2d 54 Expand 54 Focus 54 GhostBottleneck 54 GhostConv 54 Proto 54 SPP 54 SPPF 54 TransformerBlock 54 TransformerLayer 54
yolov5.models.experimental Ensemble 54 MixConv2d 54 Sum 54
yolov5.models.yolo BaseModel 56 ClassificationModel 56 Detect 54 DetectionModel 56 Model 56 Segment 54 SegmentationModel 56
zlib adler32 166
zoneinfo ZoneInfo 166 ZoneInfo._unpickle 127
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
pandas.core.series:Series pandas:Series
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
