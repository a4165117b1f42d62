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
_codecs encode 128
_operator add 169 and_ 169 eq 169 floordiv 169 ge 169 gt 169 le 169 lt 169 mod 169 mul 169 ne 169 neg 169 or_ 169 sub 169 truediv 169 xor 169
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 121 DDPCommunicationHookType 121 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 121 DynamoBackend 121 FP8BackendType 121 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 121 PrecisionType 121 ProjectConfiguration 0 RNGType 121 SageMakerDistributedType 121 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 122 array 96
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 78 AssertionError 78 AttributeError 78 BlockingIOError 78 BrokenPipeError 78 BufferError 78 BytesWarning 78 ChildProcessError 78 ConnectionAbortedError 78 ConnectionError 78 ConnectionRefusedError 78 ConnectionResetError 78 DeprecationWarning 78 EOFError 78 Ellipsis 169 EncodingWarning 78 Exception 78 FileExistsError 78 FileNotFoundError 78 FloatingPointError 78 FutureWarning 78 ImportError 78 ImportWarning 78 IndentationError 78 IndexError 78 InterruptedError 78 IsADirectoryError 78 KeyError 78 LookupError 78 MemoryError 78 ModuleNotFoundError 78 NameError 78 NotADirectoryError 78 NotImplemented 169 NotImplementedError 78 OSError 78 OverflowError 78 PendingDeprecationWarning 78 PermissionError 78 ProcessLookupError 78 RecursionError 78 ReferenceError 78 ResourceWarning 78 RuntimeError 78 RuntimeWarning 78 StopAsyncIteration 78 StopIteration 78 SyntaxError 78 SyntaxWarning 78 SystemError 78 TabError 78 TimeoutError 78 TypeError 78 UnboundLocalError 78 UnicodeDecodeError 98 UnicodeEncodeError 78 UnicodeError 78 UnicodeTranslateError 78 UnicodeWarning 78 UserWarning 78 ValueError 78 Warning 78 ZeroDivisionError 78 abs 169 bool 76 bytearray 68 bytes 68 complex 76 dict 71 float 76 frozenset 101 getattr 127 hash 170 int 76 len 169 list 95 object 80 range 76 round 169 set 102 slice 117 str 107 tuple 93 type 115
catboost.core CatBoost 4 CatBoostClassifier 4 CatBoostRanker 4 CatBoostRegressor 4
category_encoders.backward_difference BackwardDifferenceEncoder 37
category_encoders.base_contrast_encoder BaseContrastEncoder 37
category_encoders.basen BaseNEncoder 37
category_encoders.binary BinaryEncoder 37
category_encoders.cat_boost CatBoostEncoder 37
category_encoders.count CountEncoder 37
category_encoders.count_target CountTargetEncoder 37
category_encoders.glmm GLMMEncoder 37
category_encoders.gray GrayEncoder 37
category_encoders.hashing HashingEncoder 37
category_encoders.helmert HelmertEncoder 37
category_encoders.james_stein JamesSteinEncoder 37
category_encoders.leave_one_out LeaveOneOutEncoder 37
category_encoders.m_estimate MEstimateEncoder 37
category_encoders.multi_hot MultiHotEncoder 37
category_encoders.one_hot OneHotEncoder 37
category_encoders.ordinal OrdinalEncoder 37
category_encoders.polynomial PolynomialEncoder 37
category_encoders.quantile_encoder QuantileEncoder 37 SummaryEncoder 37
category_encoders.rankhot RankHotEncoder 37
category_encoders.sum_coding SumEncoder 37
category_encoders.target_encoder TargetEncoder 37
category_encoders.utils BaseEncoder 37
category_encoders.woe WOEEncoder 37
category_encoders.wrapper NestedCVWrapper 37 PolynomialWrapper 37
collections ChainMap 0 Counter 72 OrderedDict 72 UserDict 0 UserList 0 UserString 0 defaultdict 69 deque 100
confection._config Config 3
copyreg __newobj__ 133 __newobj_ex__ 134 _reconstructor 153
datetime date 66 datetime 66 time 66 timedelta 66 timezone 109
dateutil.relativedelta relativedelta 50
dateutil.tz.tz tzlocal 50 tzoffset 99 tzutc 87
decimal Clamped 75 Context 94 Decimal 76 DecimalException 75 DivisionByZero 75 FloatOperation 75 Inexact 75 InvalidOperation 75 Overflow 75 Rounded 75 Subnormal 75 Underflow 75
dill._dill _create_array 139
fastchat.train.train TrainingArguments 2
feature_engine._base_transformers.base_numerical BaseNumericalTransformer 37
feature_engine._prediction.base_predictor BaseTargetMeanEstimator 37
feature_engine._prediction.target_mean_classifier TargetMeanClassifier 37
feature_engine._prediction.target_mean_regressor TargetMeanRegressor 37
feature_engine.creation.base_creation BaseCreation 37
feature_engine.creation.cyclical_features CyclicalFeatures 37
feature_engine.creation.decision_tree_features DecisionTreeFeatures 37
feature_engine.creation.geo_features GeoDistanceFeatures 37
feature_engine.creation.math_features MathFeatures 37
feature_engine.creation.relative_features RelativeFeatures 37
feature_engine.datetime.datetime DatetimeFeatures 37
feature_engine.datetime.datetime_ordinal DatetimeOrdinal 37
feature_engine.datetime.datetime_subtraction DatetimeSubtraction 37
feature_engine.discretisation.arbitrary ArbitraryDiscretiser 37
feature_engine.discretisation.base_discretiser BaseDiscretiser 37
feature_engine.discretisation.decision_tree DecisionTreeDiscretiser 37
feature_engine.discretisation.equal_frequency EqualFrequencyDiscretiser 37
feature_engine.discretisation.equal_width EqualWidthDiscretiser 37
feature_engine.discretisation.geometric_width GeometricWidthDiscretiser 37
feature_engine.encoding.base_encoder CategoricalMethodsMixin 37
feature_engine.encoding.count_frequency CountFrequencyEncoder 37
feature_engine.encoding.decision_tree DecisionTreeEncoder 37
feature_engine.encoding.mean_encoding MeanEncoder 37
feature_engine.encoding.one_hot OneHotEncoder 37
feature_engine.encoding.ordinal OrdinalEncoder 37
feature_engine.encoding.rare_label RareLabelEncoder 37
feature_engine.encoding.similarity_encoder StringSimilarityEncoder 37
feature_engine.encoding.woe WoEEncoder 37
feature_engine.imputation.arbitrary_number ArbitraryNumberImputer 37
feature_engine.imputation.base_imputer BaseImputer 37
feature_engine.imputation.categorical CategoricalImputer 37
feature_engine.imputation.drop_missing_data DropMissingData 37
feature_engine.imputation.end_tail EndTailImputer 37
feature_engine.imputation.mean_median MeanMedianImputer 37
feature_engine.imputation.missing_indicator AddMissingIndicator 37
feature_engine.imputation.random_sample RandomSampleImputer 37
feature_engine.outliers.artbitrary ArbitraryOutlierCapper 37
feature_engine.outliers.base_outlier BaseOutlier 37 WinsorizerBase 37
feature_engine.outliers.trimmer OutlierTrimmer 37
feature_engine.outliers.winsorizer Winsorizer 37
feature_engine.pipeline.pipeline Pipeline 37
feature_engine.preprocessing.match_categories MatchCategories 37
feature_engine.preprocessing.match_columns MatchVariables 37
feature_engine.scaling.mean_normalization MeanNormalizationScaler 37
feature_engine.selection.base_recursive_selector BaseRecursiveSelector 37
feature_engine.selection.base_selector BaseSelector 37
feature_engine.selection.drop_constant_features DropConstantFeatures 37
feature_engine.selection.drop_correlated_features DropCorrelatedFeatures 37
feature_engine.selection.drop_duplicate_features DropDuplicateFeatures 37
feature_engine.selection.drop_features DropFeatures 37
feature_engine.selection.drop_psi_features DropHighPSIFeatures 37
feature_engine.selection.information_value SelectByInformationValue 37
feature_engine.selection.mrmr MRMR 37
feature_engine.selection.probe_feature_selection ProbeFeatureSelection 37
feature_engine.selection.recursive_feature_addition RecursiveFeatureAddition 37
feature_engine.selection.recursive_feature_elimination RecursiveFeatureElimination 37
feature_engine.selection.shuffle_features SelectByShuffling 37
feature_engine.selection.single_feature_performance SelectBySingleFeaturePerformance 37
feature_engine.selection.smart_correlation_selection SmartCorrelatedSelection 37
feature_engine.selection.target_mean_selection SelectByTargetMeanPerformance 37
feature_engine.text.text_features TextFeatures 37
feature_engine.timeseries.forecasting.base_forecast_transformers BaseForecastTransformer 37
feature_engine.timeseries.forecasting.expanding_window_features ExpandingWindowFeatures 37
feature_engine.timeseries.forecasting.lag_features LagFeatures 37
feature_engine.timeseries.forecasting.window_features WindowFeatures 37
feature_engine.transformation.arcsin ArcsinTransformer 37
feature_engine.transformation.arcsinh ArcSinhTransformer 37
feature_engine.transformation.boxcox BoxCoxTransformer 37
feature_engine.transformation.log LogCpTransformer 37 LogTransformer 37
feature_engine.transformation.power PowerTransformer 37
feature_engine.transformation.reciprocal ReciprocalTransformer 37
feature_engine.transformation.yeojohnson YeoJohnsonTransformer 37
feature_engine.wrappers.wrappers SklearnTransformerWrapper 37
flair.data Dictionary 9
flair.training_utils AnnealOnPlateau 0
fractions Fraction 70
functools partial 92
gensim.corpora.dictionary Dictionary 17
gensim.corpora.hashdictionary HashDictionary 18
gensim.models VocabTransform 17
gensim.models.atmodel AuthorTopicModel 17 AuthorTopicState 17
gensim.models.bm25model AtireBM25Model 17 LuceneBM25Model 17 OkapiBM25Model 17
gensim.models.doc2vec Doc2Vec 17 Doc2VecTrainables 17 Doc2VecVocab 17 Doctag 0
gensim.models.ensemblelda CBDBSCAN 0 Cluster 0 EnsembleLda 17 Topic 0
gensim.models.fasttext FastText 17 FastTextKeyedVectors 17 FastTextTrainables 17 FastTextVocab 17
gensim.models.hdpmodel HdpModel 17 HdpTopicFormatter 0
gensim.models.keyedvectors CompatVocab 0 KeyedVectors 17
gensim.models.ldamodel LdaModel 17 LdaState 17
gensim.models.ldamulticore LdaMulticore 17
gensim.models.ldaseqmodel LdaPost 17 LdaSeqModel 17 sslm 17
gensim.models.logentropy_model LogEntropyModel 17
gensim.models.lsimodel LsiModel 17 Projection 17
gensim.models.nmf Nmf 17
gensim.models.normmodel NormModel 17
gensim.models.phrases FrozenPhrases 17 Phrases 17 npmi_scorer 169 original_scorer 169
gensim.models.poincare PoincareKeyedVectors 17 PoincareModel 17
gensim.models.rpmodel RpModel 17
gensim.models.tfidfmodel TfidfModel 17 df2idf 169
gensim.models.translation_matrix BackMappingTranslationMatrix 17 Space 0 TranslationMatrix 17
gensim.models.word2vec Word2Vec 17 Word2VecTrainables 17 Word2VecVocab 17
gensim.similarities.docsim MatrixSimilarity 17 SoftCosineSimilarity 17 SparseMatrixSimilarity 17 WmdSimilarity 17
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 17
gensim.similarities.termsim SparseTermSimilarityMatrix 17 UniformTermSimilarityIndex 17 WordEmbeddingSimilarityIndex 17
gensim.utils FakeDict 0 call_on_class_only 169 identity 169
gliner.training.trainer TrainingArguments 2
hdbscan.branch_data BranchDetectionData 0
hdbscan.branches BranchDetector 37
hdbscan.dist_metrics ArccosDistance 35 BrayCurtisDistance 35 CanberraDistance 35 ChebyshevDistance 35 DiceDistance 35 EuclideanDistance 35 HammingDistance 35 HaversineDistance 35 JaccardDistance 35 KulsinskiDistance 35 MahalanobisDistance 35 ManhattanDistance 35 MatchingDistance 35 MinkowskiDistance 35 RogersTanimotoDistance 35 RussellRaoDistance 35 SEuclideanDistance 35 SokalMichenerDistance 35 SokalSneathDistance 35 WMinkowskiDistance 35 newObj 132
hdbscan.hdbscan_ HDBSCAN 37
hdbscan.plots CondensedTree 0 MinimumSpanningTree 0 SingleLinkageTree 0
hdbscan.prediction PredictionData 0
hdbscan.robust_single_linkage_ RobustSingleLinkage 37
imblearn.base FunctionSampler 38
imblearn.combine._smote_enn SMOTEENN 38
imblearn.combine._smote_tomek SMOTETomek 38
imblearn.ensemble._bagging BalancedBaggingClassifier 38
imblearn.ensemble._easy_ensemble EasyEnsembleClassifier 38
imblearn.ensemble._forest BalancedRandomForestClassifier 38
imblearn.ensemble._weight_boosting RUSBoostClassifier 38
imblearn.metrics.pairwise ValueDifferenceMetric 38
imblearn.over_sampling._adasyn ADASYN 38
imblearn.over_sampling._random_over_sampler RandomOverSampler 38
imblearn.over_sampling._smote.base SMOTE 38 SMOTEN 38 SMOTENC 38
imblearn.over_sampling._smote.cluster KMeansSMOTE 38
imblearn.over_sampling._smote.filter BorderlineSMOTE 38 SVMSMOTE 38
imblearn.pipeline Pipeline 38
imblearn.under_sampling._prototype_generation._cluster_centroids ClusterCentroids 38
imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour CondensedNearestNeighbour 38
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours AllKNN 38 EditedNearestNeighbours 38 RepeatedEditedNearestNeighbours 38
imblearn.under_sampling._prototype_selection._instance_hardness_threshold InstanceHardnessThreshold 38
imblearn.under_sampling._prototype_selection._nearmiss NearMiss 38
imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule NeighbourhoodCleaningRule 38
imblearn.under_sampling._prototype_selection._one_sided_selection OneSidedSelection 38
imblearn.under_sampling._prototype_selection._random_under_sampler RandomUnderSampler 38
imblearn.under_sampling._prototype_selection._tomek_links TomekLinks 38
implicit.cpu.als AlternatingLeastSquares 0
implicit.cpu.bpr BayesianPersonalizedRanking 0
implicit.cpu.lmf LogisticMatrixFactorization 0
ipaddress IPv4Address 76 IPv4Interface 76 IPv4Network 76 IPv6Address 76 IPv6Interface 76 IPv6Network 76
itertools count 75
joblib.memory Memory 41
joblib.numpy_pickle NumpyArrayWrapper 22
lifelines.fitters.aalen_additive_fitter AalenAdditiveFitter 0
lifelines.fitters.aalen_johansen_fitter AalenJohansenFitter 0
lifelines.fitters.breslow_fleming_harrington_fitter BreslowFlemingHarringtonFitter 0
lifelines.fitters.coxph_fitter CoxPHFitter 40 ParametricSplinePHFitter 0 SemiParametricPHFitter 0
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
lifelines.utils CensoringType 121 CovariateParameterMappings 0
lightgbm.basic Booster 5
lightgbm.callback _EarlyStoppingCallback 0
lightgbm.sklearn LGBMClassifier 38 LGBMModel 38 LGBMRanker 38 LGBMRegressor 38
lightning.fabric.utilities.data AttributeDict 21
lightning.pytorch.callbacks.early_stopping EarlyStopping 0
lightning.pytorch.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
lightning.pytorch.callbacks.lr_monitor LearningRateMonitor 0
lightning.pytorch.callbacks.model_checkpoint ModelCheckpoint 0
lightning.pytorch.callbacks.model_summary ModelSummary 0
lightning.pytorch.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
lightning.pytorch.callbacks.timer Timer 0
lightning.pytorch.utilities.parsing AttributeDict 21
llamafactory.hparams.training_args TrainingArguments 2
llava.train.train TrainingArguments 2
logging getLogger 129
math ceil 169 cos 169 exp 169 expm1 169 floor 169 log 169 log10 169 log1p 169 log2 169 pow 169 sin 169 sqrt 169 tan 169 tanh 169
mlxtend.classifier.adaline Adaline 0
mlxtend.classifier.ensemble_vote EnsembleVoteClassifier 37
mlxtend.classifier.logistic_regression LogisticRegression 0
mlxtend.classifier.multilayerperceptron MultiLayerPerceptron 0
mlxtend.classifier.oner OneRClassifier 37
mlxtend.classifier.perceptron Perceptron 0
mlxtend.classifier.softmax_regression SoftmaxRegression 0
mlxtend.classifier.stacking_classification StackingClassifier 37
mlxtend.classifier.stacking_cv_classification StackingCVClassifier 37
mlxtend.cluster.kmeans Kmeans 0
mlxtend.evaluate.bootstrap_outofbag BootstrapOutOfBag 0
mlxtend.evaluate.holdout PredefinedHoldoutSplit 0 RandomHoldoutSplit 0
mlxtend.evaluate.time_series GroupTimeSeriesSplit 0
mlxtend.feature_extraction.linear_discriminant_analysis LinearDiscriminantAnalysis 0
mlxtend.feature_extraction.principal_component_analysis PrincipalComponentAnalysis 0
mlxtend.feature_extraction.rbf_kernel_pca RBFKernelPCA 0
mlxtend.feature_selection.column_selector ColumnSelector 37
mlxtend.feature_selection.exhaustive_feature_selector ExhaustiveFeatureSelector 37
mlxtend.feature_selection.sequential_feature_selector SequentialFeatureSelector 37
mlxtend.preprocessing.copy_transformer CopyTransformer 37
mlxtend.preprocessing.dense_transformer DenseTransformer 37
mlxtend.preprocessing.mean_centering MeanCenterer 0
mlxtend.preprocessing.transactionencoder TransactionEncoder 37
mlxtend.regressor.linear_regression LinearRegression 0
mlxtend.regressor.stacking_cv_regression StackingCVRegressor 37
mlxtend.regressor.stacking_regression StackingRegressor 37
networkx.algorithms.planarity PlanarEmbedding 81 PlanarEmbedding._forbidden 169
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 81
networkx.classes.graph Graph 81
networkx.classes.multidigraph MultiDiGraph 81
networkx.classes.multigraph MultiGraph 81
networkx.classes.reportviews DegreeView 0 DiDegreeView 0 DiMultiDegreeView 0 EdgeView 20 InDegreeView 0 InEdgeView 20 InMultiDegreeView 0 InMultiEdgeView 20 MultiDegreeView 0 MultiEdgeView 20 NodeView 0 OutDegreeView 0 OutEdgeView 20 OutMultiDegreeView 0 OutMultiEdgeView 20
nltk.chunk.named_entity Maxent_NE_Chunker 0 NEChunkParser 0 NEChunkParserTagger 0
nltk.chunk.regexp ChunkRule 0 ChunkRuleWithContext 0 ExpandLeftRule 0 ExpandRightRule 0 MergeRule 0 RegexpChunkParser 0 RegexpChunkRule 0 RegexpParser 0 SplitRule 0 StripRule 0 UnChunkRule 0
nltk.classify.decisiontree DecisionTreeClassifier 0
nltk.classify.maxent BinaryMaxentFeatureEncoding 0 GISEncoding 0 MaxentClassifier 0 TadmEventMaxentFeatureEncoding 0 TypedMaxentFeatureEncoding 0
nltk.classify.naivebayes NaiveBayesClassifier 0
nltk.classify.positivenaivebayes PositiveNaiveBayesClassifier 0
nltk.classify.scikitlearn SklearnClassifier 0
nltk.collections Trie 3
nltk.collocations BigramCollocationFinder 0 QuadgramCollocationFinder 0 TrigramCollocationFinder 0
nltk.grammar CFG 0 DependencyGrammar 0 Nonterminal 50 PCFG 0 ProbabilisticProduction 50 Production 50
nltk.lm.counter NgramCounter 0
nltk.lm.models AbsoluteDiscountingInterpolated 0 KneserNeyInterpolated 0 Laplace 0 Lidstone 0 MLE 0 StupidBackoff 0 WittenBellInterpolated 0
nltk.lm.smoothing AbsoluteDiscounting 0 KneserNey 0 WittenBell 0
nltk.lm.vocabulary Vocabulary 0
nltk.probability ConditionalFreqDist 83 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 72 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 169 DanishStemmer 0 DanishStemmer.stem 169 DutchStemmer 0 DutchStemmer.stem 169 EnglishStemmer 0 EnglishStemmer.stem 169 FinnishStemmer 0 FinnishStemmer.stem 169 FrenchStemmer 0 FrenchStemmer.stem 169 GermanStemmer 0 GermanStemmer.stem 169 HungarianStemmer 0 HungarianStemmer.stem 169 ItalianStemmer 0 ItalianStemmer.stem 169 NorwegianStemmer 0 NorwegianStemmer.stem 169 PorterStemmer 0 PorterStemmer.stem 169 PortugueseStemmer 0 PortugueseStemmer.stem 169 RomanianStemmer 0 RomanianStemmer.stem 169 RussianStemmer 0 RussianStemmer.stem 169 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 169 SwedishStemmer 0 SwedishStemmer.stem 169
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 169
nltk.tag.perceptron AveragedPerceptron 0 PerceptronTagger 0
nltk.tag.sequential AffixTagger 0 BigramTagger 0 ClassifierBasedPOSTagger 0 ClassifierBasedTagger 0 DefaultTagger 0 NgramTagger 0 RegexpTagger 0 TrigramTagger 0 UnigramTagger 0
nltk.tag.tnt TnT 0
nltk.tbl.rule Rule 0
nltk.text ConcordanceIndex 0 ContextIndex 0 Text 0
nltk.tokenize.casual TweetTokenizer 0
nltk.tokenize.destructive NLTKWordTokenizer 0
nltk.tokenize.legality_principle LegalitySyllableTokenizer 0
nltk.tokenize.mwe MWETokenizer 0
nltk.tokenize.punkt PunktLanguageVars 19 PunktParameters 0 PunktSentenceTokenizer 0 PunktToken 45 PunktTokenizer 0 PunktTrainer 0
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
numpy abs 169 absolute 169 acos 169 acosh 169 add 169 allclose 169 amax 169 amin 169 angle 169 arccos 169 arccosh 169 arcsin 169 arcsinh 169 arctan 169 arctan2 169 arctanh 169 argmax 169 argmin 169 argsort 169 around 169 array 169 asarray 169 asin 169 asinh 169 atan 169 atan2 169 atanh 169 average 169 bitwise_and 169 bitwise_count 169 bitwise_invert 169 bitwise_left_shift 169 bitwise_not 169 bitwise_or 169 bitwise_right_shift 169 bitwise_xor 169 bool 169 bool_ 169 byte 169 bytes_ 169 cbrt 169 cdouble 169 ceil 169 character 169 clip 169 clongdouble 169 complex128 169 complex256 169 complex64 169 complexfloating 169 concatenate 169 conj 169 conjugate 169 copysign 169 corrcoef 169 cos 169 cosh 169 count_nonzero 169 cov 169 csingle 169 cumprod 169 cumsum 169 datetime64 169 deg2rad 169 degrees 169 diff 169 divide 169 divmod 169 dot 169 double 169 dtype 88 equal 169 exp 169 exp2 169 expm1 169 fabs 169 finfo 81 fix 169 flexible 169 float128 169 float16 169 float32 169 float64 169 float_ 169 float_power 169 floating 169 floor 169 floor_divide 169 fmax 169 fmin 169 fmod 169 frexp 169 gcd 169 generic 169 greater 169 greater_equal 169 half 169 heaviside 169 histogram 169 hstack 169 hypot 169 iinfo 1 imag 169 inexact 169 inner 169 int16 169 int32 169 int64 169 int8 169 int_ 169 intc 169 integer 169 interp 169 intp 169 invert 169 isclose 169 isfinite 169 isinf 169 isnan 169 isnat 169 lcm 169 ldexp 169 left_shift 169 less 169 less_equal 169 log 169 log10 169 log1p 169 log2 169 logaddexp 169 logaddexp2 169 logical_and 169 logical_not 169 logical_or 169 logical_xor 169 long 169 longdouble 169 longlong 169 matmul 169 matrix 169 matvec 169 max 169 maximum 169 mean 169 median 169 memmap 171 min 169 minimum 169 mod 169 modf 169 multiply 169 nan_to_num 169 nancumsum 169 nanmax 169 nanmean 169 nanmedian 169 nanmin 169 nanpercentile 169 nanstd 169 nansum 169 nanvar 169 ndarray 169 negative 169 nextafter 169 not_equal 169 number 169 object_ 169 ones_like 169 outer 169 percentile 169 poly1d 0 positive 169 pow 169 power 169 prod 169 ptp 169 quantile 169 rad2deg 169 radians 169 ravel 169 real 169 reciprocal 169 record 169 remainder 169 reshape 169 right_shift 169 rint 169 round 169 short 169 sign 169 signbit 169 signedinteger 169 sin 169 single 169 sinh 169 sort 169 spacing 169 sqrt 169 square 169 squeeze 169 stack 169 std 169 str_ 169 string_ 169 subtract 169 sum 169 tan 169 tanh 169 timedelta64 169 trace 169 transpose 169 trapezoid 169 trunc 169 ubyte 169 uint 169 uint16 169 uint32 169 uint64 169 uint8 169 uintc 169 uintp 169 ulong 169 ulonglong 169 unicode_ 169 unique 169 unsignedinteger 169 ushort 169 var 169 vecdot 169 vecmat 169 vectorize 1 void 169 vstack 169 zeros_like 169
numpy._core _ufunc_reconstruct 145
numpy._core._internal _convert_to_stringdtype_kwargs 130
numpy._core.multiarray _reconstruct 143 scalar 144
numpy._core.numeric _frombuffer 140
numpy._globals _NoValueType 80
numpy.char chararray 169
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 169 BytesDType 169 CLongDoubleDType 169 Complex128DType 169 Complex64DType 169 DateTime64DType 169 Float16DType 169 Float32DType 169 Float64DType 169 Int16DType 169 Int32DType 169 Int64DType 169 Int8DType 169 LongDoubleDType 169 LongLongDType 169 ObjectDType 169 StrDType 169 StringDType 169 TimeDelta64DType 169 UInt16DType 169 UInt32DType 169 UInt64DType 169 UInt8DType 169 ULongLongDType 169 VoidDType 169
numpy.lib._arraysetops_impl UniqueAllResult 65 UniqueCountsResult 65 UniqueInverseResult 65
numpy.linalg LinAlgError 78 det 169 inv 169 norm 169 pinv 169
numpy.linalg._linalg EigResult 65 EighResult 65 QRResult 65 SVDResult 65 SlogdetResult 65
numpy.ma MaskedArray 169
numpy.ma.core MaskedConstant 79 _mareconstruct 141
numpy.ma.mrecords MaskedRecords 169
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 137
numpy.random._generator Generator 169
numpy.random._mt19937 MT19937 169
numpy.random._pcg64 PCG64 169 PCG64DXSM 169
numpy.random._philox Philox 169
numpy.random._pickle __bit_generator_ctor 138 __generator_ctor 142 __randomstate_ctor 142
numpy.random._sfc64 SFC64 169
numpy.random.bit_generator SeedSequence 50 __pyx_unpickle_SeedSequence 124
numpy.random.mtrand RandomState 169
numpy.rec recarray 169
omegaconf.base ContainerMetadata 11 Metadata 0
omegaconf.dictconfig DictConfig 8
omegaconf.listconfig ListConfig 8
omegaconf.nodes AnyNode 12 BooleanNode 12 BytesNode 12 EnumNode 12 FloatNode 12 IntegerNode 12 PathNode 12 StringNode 12
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
optuna._gp.prior default_log_prior 169
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
optuna.samplers._tpe.parzen_estimator _ParzenEstimator 0 _ParzenEstimatorParameters 65
optuna.samplers._tpe.sampler TPESampler 0 default_gamma 169 default_weights 169 hyperopt_default_gamma 169
optuna.samplers.nsgaii._after_trial_strategy NSGAIIAfterTrialStrategy 0
optuna.samplers.nsgaii._child_generation_strategy NSGAIIChildGenerationStrategy 0
optuna.samplers.nsgaii._crossovers._uniform UniformCrossover 0
optuna.samplers.nsgaii._elite_population_selection_strategy NSGAIIElitePopulationSelectionStrategy 0
optuna.samplers.nsgaii._sampler NSGAIISampler 0
optuna.search_space.intersection IntersectionSearchSpace 0
optuna.storages._in_memory InMemoryStorage 0 _StudyInfo 0
optuna.study._study_direction StudyDirection 121
optuna.study.study Study 0
optuna.trial._frozen FrozenTrial 0
optuna.trial._state TrialState 121
pandas ArrowDtype 24 BooleanDtype 24 Categorical 27 CategoricalDtype 24 CategoricalIndex 79 DataFrame 26 DateOffset 87 DatetimeIndex 79 DatetimeTZDtype 24 Float32Dtype 24 Float64Dtype 24 Index 79 Int16Dtype 24 Int32Dtype 24 Int64Dtype 24 Int8Dtype 24 Interval 117 IntervalDtype 24 IntervalIndex 79 MultiIndex 79 NA 169 NaT 169 Period 120 PeriodDtype 118 PeriodIndex 79 RangeIndex 79 Series 26 SparseDtype 24 StringDtype 118 Timedelta 117 TimedeltaIndex 79 Timestamp 91 UInt16Dtype 24 UInt32Dtype 24 UInt64Dtype 24 UInt8Dtype 24
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 125
pandas._libs.internals BlockPlacement 90 _unpickle_block 148
pandas._libs.interval __pyx_unpickle_IntervalMixin 125
pandas._libs.sparse BlockIndex 117 IntIndex 117
pandas._libs.tslibs.nattype __nat_unpickle 130 _nat_unpickle 130
pandas._libs.tslibs.offsets BDay 119 BHalfYearBegin 119 BHalfYearEnd 119 BMonthBegin 119 BMonthEnd 119 BQuarterBegin 119 BQuarterEnd 119 BYearBegin 119 BYearEnd 119 BaseOffset 119 BusinessDay 119 BusinessHour 119 BusinessMonthBegin 119 BusinessMonthEnd 119 CBMonthBegin 119 CBMonthEnd 119 CDay 119 CustomBusinessDay 119 CustomBusinessHour 119 CustomBusinessMonthBegin 119 CustomBusinessMonthEnd 119 Day 119 Easter 119 FY5253 119 FY5253Quarter 119 HalfYearBegin 119 HalfYearEnd 119 Hour 119 LastWeekOfMonth 119 Micro 119 Milli 119 Minute 119 MonthBegin 119 MonthEnd 119 Nano 119 QuarterBegin 119 QuarterEnd 119 Second 119 SemiMonthBegin 119 SemiMonthEnd 119 Tick 119 Week 119 WeekOfMonth 119 YearBegin 119 YearEnd 119
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 125
pandas._libs.tslibs.timedeltas _timedelta_unpickle 130
pandas._libs.tslibs.timestamps _unpickle_timestamp 150
pandas.arrays ArrowExtensionArray 23 ArrowStringArray 23 BooleanArray 27 DatetimeArray 27 FloatingArray 27 IntegerArray 27 IntervalArray 86 NumpyExtensionArray 27 PeriodArray 27 SparseArray 25 StringArray 27 TimedeltaArray 27
pandas.core.dtypes.dtypes NumpyEADtype 24
pandas.core.indexes.base _new_Index 149
pandas.core.indexes.datetimes _new_DatetimeIndex 149
pandas.core.indexes.frozen FrozenList 93 FrozenNDArray 169
pandas.core.indexes.interval _new_IntervalIndex 149
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 149
pandas.core.indexes.timedeltas _new_TimedeltaIndex 149
pandas.core.internals.blocks new_block 148
pandas.core.internals.managers BlockManager 89 SingleBlockManager 89
pathlib PosixPath 76 PurePath 76 PurePosixPath 76 PureWindowsPath 76 WindowsPath 76
pathlib._local PosixPath 76 PurePath 76 PurePosixPath 76 PureWindowsPath 76 WindowsPath 76
pmdarima.arima.arima ARIMA 44
pmdarima.arima.auto AutoARIMA 37
pmdarima.arima.stationarity ADFTest 37 KPSSTest 37 PPTest 37
pmdarima.model_selection._split RollingForecastCV 37 SlidingWindowForecastCV 37
pmdarima.pipeline Pipeline 37
pmdarima.preprocessing.endog.boxcox BoxCoxEndogTransformer 37
pmdarima.preprocessing.endog.log LogEndogTransformer 37
pmdarima.preprocessing.exog.fourier FourierFeaturizer 37
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 121 Resolution 121 Specifications 0
pyarrow.lib _restore_array 146 binary 147 decimal128 147 decimal256 147 decimal32 147 decimal64 147 dictionary 147 duration 147 field 147 fixed_size_list 147 large_list 147 list_ 147 map_ 147 py_buffer 123 struct 147 time32 147 time64 147 timestamp 147 type_for_alias 147
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Timer 0
pytorch_lightning.utilities.parsing AttributeDict 21
pytorch_pretrained_bert.modeling BertLayerNorm 57 gelu 169 swish 169
pytorch_pretrained_bert.modeling_gpt2 Attention 57 Block 57 Conv1D 57 GPT2LMHead 57 GPT2MultipleChoiceHead 57 MLP 57 gelu 169
pytorch_pretrained_bert.modeling_openai Conv1D 57 OpenAIGPTLMHead 57 OpenAIGPTMultipleChoiceHead 57 gelu 169 swish 169
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 57 MultiHeadAttn 57 RelLearnableDecoderLayer 57 RelLearnableMultiHeadAttn 57 RelMultiHeadAttn 57
pytorch_tabnet.callbacks CallbackContainer 0 History 0
pytorch_tabnet.sparsemax Sparsemax 57
pytorch_tabnet.tab_model TabNetClassifier 37 TabNetRegressor 37
pytorch_tabnet.tab_network AttentiveTransformer 57 EmbeddingGenerator 57 FeatTransformer 57 GBN 57 GLU_Block 57 GLU_Layer 57 TabNet 57 TabNetEncoder 57 TabNetNoEmbeddings 57
pytorch_transformers.modeling_bert BertConfig 14 gelu 169 swish 169
pytorch_transformers.modeling_distilbert DistilBertConfig 14 gelu 169
pytorch_transformers.modeling_gpt2 Attention 57 Block 57 GPT2Config 14 MLP 57 gelu 169
pytorch_transformers.modeling_openai OpenAIGPTConfig 14 gelu 169 swish 169
pytorch_transformers.modeling_roberta RobertaConfig 14
pytorch_transformers.modeling_transfo_xl DecoderLayer 57 MultiHeadAttn 57 RelLearnableDecoderLayer 57 RelLearnableMultiHeadAttn 57 RelMultiHeadAttn 57 TransfoXLConfig 14
pytorch_transformers.modeling_utils PretrainedConfig 14
pytorch_transformers.modeling_xlm XLMConfig 14 gelu 169
pytorch_transformers.modeling_xlnet XLNetConfig 14 gelu 169 swish 169
pytz FixedOffset 126 _UTC 136 _p 130
random Random 85
re RegexFlag 121 _compile 151
scipy._external.array_api_compat.numpy._aliases asarray 169
scipy._lib._disjoint_set DisjointSet 1
scipy._lib._util _RichResult 21
scipy._lib.array_api_compat.numpy._aliases asarray 169
scipy.cluster.hierarchy._hierarchy_impl ClusterNode 0
scipy.integrate._bvp BVPResult 21
scipy.integrate._cubature CubatureResult 0
scipy.integrate._ivp.base ConstantDenseOutput 0
scipy.integrate._ivp.bdf BdfDenseOutput 0
scipy.integrate._ivp.common OdeSolution 0
scipy.integrate._ivp.ivp OdeResult 21
scipy.integrate._ivp.lsoda LsodaDenseOutput 0
scipy.integrate._ivp.radau RadauDenseOutput 0
scipy.integrate._ivp.rk Dop853DenseOutput 0 RkDenseOutput 0
scipy.integrate._quadrature QMCQuadResult 65
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 33 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 30 CubicHermiteSpline 30 CubicSpline 30 PchipInterpolator 30
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 30 NdPPoly 1 PPoly 30 _BPoly 31 _PPoly 31 interp1d 32 interp1d._call_linear 169 interp1d._call_linear_np 169 interp1d._call_nan_spline 169 interp1d._call_nearest 169 interp1d._call_previousnext 169 interp1d._call_spline 169
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 32 KroghInterpolator 32
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 64
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 30
scipy.optimize._optimize OptimizeResult 21
scipy.optimize._zeros_py RootResults 21
scipy.signal._ltisys StateSpaceContinuous 82 StateSpaceDiscrete 82 TransferFunctionContinuous 82 TransferFunctionDiscrete 82 ZerosPolesGainContinuous 82 ZerosPolesGainDiscrete 82
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 30
scipy.spatial._ckdtree cKDTree 34 new_object 131
scipy.spatial._kdtree KDTree 34
scipy.spatial._qhull ConvexHull 29 Delaunay 29 Voronoi 29
scipy.spatial.distance braycurtis 169 canberra 169 cdist 169 chebyshev 169 cityblock 169 correlation 169 cosine 169 dice 169 euclidean 169 hamming 169 jaccard 169 jensenshannon 169 mahalanobis 169 minkowski 169 pdist 169 seuclidean 169 sqeuclidean 169 squareform 169 yule 169
scipy.spatial.transform._rigid_transform RigidTransform 169 RigidTransform.from_matrix 168
scipy.spatial.transform._rotation Rotation 64 Slerp 1
scipy.spatial.transform._rotation_spline RotationSpline 1
scipy.special._logsumexp log_softmax 169 logsumexp 169 softmax 169
scipy.special._special_ufuncs beta 169 betaln 169 binom 169 cbrt 169 digamma 169 erf 169 erfc 169 erfcx 169 exp10 169 exp2 169 expit 169 expm1 169 gamma 169 gammaln 169 i0 169 j0 169 j1 169 k0 169 log1p 169 log_expit 169 log_ndtr 169 loggamma 169 logit 169 ndtr 169 psi 169 rgamma 169 xlog1py 169 xlogy 169
scipy.special._ufuncs betainc 169 boxcox 169 boxcox1p 169 cbrt 169 digamma 169 entr 169 erf 169 erfc 169 erfcinv 169 erfinv 169 exp10 169 exp2 169 expit 169 expm1 169 expn 169 gamma 169 gammaln 169 huber 169 inv_boxcox 169 inv_boxcox1p 169 kl_div 169 log1p 169 log_ndtr 169 logit 169 ndtr 169 ndtri 169 poch 169 pseudo_huber 169 psi 169 rel_entr 169 round 169 spence 169 stdtr 169 xlog1py 169 xlogy 169
scipy.stats._binned_statistic BinnedStatistic2dResult 65 BinnedStatisticResult 65 BinnedStatisticddResult 65
scipy.stats._binomtest BinomTestResult 0
scipy.stats._common ConfidenceInterval 65
scipy.stats._continuous_distns alpha_gen 28 anglit_gen 28 arcsine_gen 28 argus_gen 28 beta_gen 28 betaprime_gen 28 bradford_gen 28 burr12_gen 28 burr_gen 28 cauchy_gen 28 chi2_gen 28 chi_gen 28 cosine_gen 28 crystalball_gen 28 dgamma_gen 28 dpareto_lognorm_gen 28 dweibull_gen 28 erlang_gen 28 expon_gen 28 exponnorm_gen 28 exponpow_gen 28 exponweib_gen 28 f_gen 28 fatiguelife_gen 28 fisk_gen 28 foldcauchy_gen 28 foldnorm_gen 28 gamma_gen 28 gausshyper_gen 28 genexpon_gen 28 genextreme_gen 28 gengamma_gen 28 genhalflogistic_gen 28 genhyperbolic_gen 28 geninvgauss_gen 28 genlogistic_gen 28 gennorm_gen 28 genpareto_gen 28 gibrat_gen 28 gompertz_gen 28 gumbel_l_gen 28 gumbel_r_gen 28 halfcauchy_gen 28 halfgennorm_gen 28 halflogistic_gen 28 halfnorm_gen 28 hypsecant_gen 28 invgamma_gen 28 invgauss_gen 28 invweibull_gen 28 irwinhall_gen 28 jf_skew_t_gen 28 johnsonsb_gen 28 johnsonsu_gen 28 kappa3_gen 28 kappa4_gen 28 ksone_gen 28 kstwo_gen 28 kstwobign_gen 28 landau_gen 28 laplace_asymmetric_gen 28 laplace_gen 28 levy_gen 28 levy_l_gen 28 loggamma_gen 28 logistic_gen 28 loglaplace_gen 28 lognorm_gen 28 lomax_gen 28 maxwell_gen 28 mielke_gen 28 moyal_gen 28 nakagami_gen 28 ncf_gen 28 nct_gen 28 ncx2_gen 28 norm_gen 28 norminvgauss_gen 28 pareto_gen 28 pearson3_gen 28 powerlaw_gen 28 powerlognorm_gen 28 powernorm_gen 28 rayleigh_gen 28 rdist_gen 28 recipinvgauss_gen 28 reciprocal_gen 28 rel_breitwigner_gen 28 rice_gen 28 rv_histogram 28 semicircular_gen 28 skewcauchy_gen 28 skewnorm_gen 28 studentized_range_gen 28 t_gen 28 trapezoid_gen 28 triang_gen 28 truncexpon_gen 28 truncnorm_gen 28 truncpareto_gen 28 truncweibull_min_gen 28 tukeylambda_gen 28 uniform_gen 28 vonmises_gen 28 wald_gen 28 weibull_max_gen 28 weibull_min_gen 28 wrapcauchy_gen 28
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._crosstab CrosstabResult 67
scipy.stats._discrete_distns _nchypergeom_gen 28 _nchypergeom_gen._entropy 169 bernoulli_gen 28 bernoulli_gen._entropy 169 betabinom_gen 28 betabinom_gen._entropy 169 betanbinom_gen 28 betanbinom_gen._entropy 169 binom_gen 28 binom_gen._entropy 169 boltzmann_gen 28 boltzmann_gen._entropy 169 dlaplace_gen 28 dlaplace_gen._entropy 169 geom_gen 28 geom_gen._entropy 169 hypergeom_gen 28 hypergeom_gen._entropy 169 logser_gen 28 logser_gen._entropy 169 nbinom_gen 28 nbinom_gen._entropy 169 nchypergeom_fisher_gen 28 nchypergeom_fisher_gen._entropy 169 nchypergeom_wallenius_gen 28 nchypergeom_wallenius_gen._entropy 169 nhypergeom_gen 28 nhypergeom_gen._entropy 169 planck_gen 28 planck_gen._entropy 169 poisson_binom_gen 28 poisson_binom_gen._entropy 169 poisson_gen 28 poisson_gen._entropy 169 randint_gen 28 randint_gen._entropy 169 skellam_gen 28 skellam_gen._entropy 169 yulesimon_gen 28 yulesimon_gen._entropy 169 zipf_gen 28 zipf_gen._entropy 169 zipfian_gen 28 zipfian_gen._entropy 169
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._fit FitResult 0 GoodnessOfFitResult 65
scipy.stats._hypotests BarnardExactResult 0 BoschlooExactResult 0 CramerVonMisesResult 0 Epps_Singleton_2sampResult 65 SomersDResult 0 TukeyHSDResult 0
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 28
scipy.stats._mannwhitneyu MannwhitneyuResult 65 mannwhitneyu 169
scipy.stats._mgc MGCResult 67
scipy.stats._morestats AndersonResult 67 Anderson_ksampResult 67 AnsariResult 65 BartlettResult 65 FlignerResult 65 LeveneResult 65 Mean 65 MedianTestResult 67 ShapiroResult 65 Std_dev 65 Variance 65 WilcoxonResult 67
scipy.stats._mstats_basic BrunnerMunzelResult 65 DescribeResult 65 F_onewayResult 65 FriedmanchisquareResult 65 KruskalResult 65 KurtosistestResult 65 MannwhitneyuResult 65 ModeResult 65 NormaltestResult 65 PointbiserialrResult 65 SenSeasonalSlopesResult 67 SkewtestResult 65 Ttest_1sampResult 65 Ttest_indResult 65 Ttest_relResult 65
scipy.stats._multicomp DunnettResult 0
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._odds_ratio OddsRatioResult 0
scipy.stats._page_trend_test PageTrendTestResult 0
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._relative_risk RelativeRiskResult 0
scipy.stats._resampling BootstrapMethod 0 BootstrapResult 0 MonteCarloMethod 0 MonteCarloTestResult 0 PermutationMethod 0 PermutationTestResult 0 PowerResult 0
scipy.stats._sensitivity_analysis BootstrapSobolResult 0 SobolResult 0
scipy.stats._stats_mstats_common SiegelslopesResult 67 TheilslopesResult 67
scipy.stats._stats_py AlexanderGovernResult 0 BrunnerMunzelResult 65 ConfidenceInterval 65 CumfreqResult 65 DescribeResult 65 F_onewayResult 65 FriedmanchisquareResult 65 HistogramResult 65 KruskalResult 65 KstestResult 67 KurtosistestResult 65 LinregressResult 67 ModeResult 65 NormaltestResult 65 PearsonRResult 67 PearsonRResultBase 67 Power_divergenceResult 65 QuantileTestResult 0 RanksumsResult 65 RelfreqResult 65 SigmaclipResult 65 SignificanceResult 67 SkewtestResult 65 Ttest_indResult 65 f_oneway 169 gmean 169 hmean 169 iqr 169 kendalltau 169 ks_2samp 169 kurtosis 169 linregress 169 mode 169 pearsonr 169 rankdata 169 sem 169 skew 169 spearmanr 169 ttest_ind 169 wasserstein_distance 169 zscore 169
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0 LogRankResult 0
scipy.stats.contingency Chi2ContingencyResult 67
sentence_transformers.models.CNN CNN 57
sentence_transformers.models.Dense Dense 57
sentence_transformers.models.Dropout Dropout 57
sentence_transformers.models.LSTM LSTM 57
sentence_transformers.models.LayerNorm LayerNorm 57
sentence_transformers.models.Normalize Normalize 57
sentence_transformers.models.Pooling Pooling 57
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 57
sentence_transformers.training_args BatchSamplers 121 MultiDatasetBatchSamplers 121 SentenceTransformerTrainingArguments 2
shap._explanation Explanation 0 OpHistoryItem 0
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 75 CyExponentialLoss 75 CyHalfBinomialLoss 75 CyHalfGammaLoss 75 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 75 CyHalfSquaredError 75 CyHalfTweedieLoss 75 CyHalfTweedieLossIdentity 75 CyHuberLoss 75 CyLossFunction 75 CyPinballLoss 75 __pyx_unpickle_CyAbsoluteError 154 __pyx_unpickle_CyExponentialLoss 154 __pyx_unpickle_CyHalfBinomialLoss 154 __pyx_unpickle_CyHalfGammaLoss 154 __pyx_unpickle_CyHalfMultinomialLoss 155 __pyx_unpickle_CyHalfPoissonLoss 154 __pyx_unpickle_CyHalfSquaredError 154 __pyx_unpickle_CyHalfTweedieLoss 154 __pyx_unpickle_CyHalfTweedieLossIdentity 154 __pyx_unpickle_CyHuberLoss 154 __pyx_unpickle_CyPinballLoss 154
sklearn._loss.glm_distribution DistributionBoundary 65 ExponentialDispersionModel 37 GammaDistribution 37 InverseGaussianDistribution 37 NormalDistribution 37 PoissonDistribution 37 TweedieDistribution 37
sklearn._loss.link BaseLink 1 HalfLogitLink 1 IdentityLink 1 Interval 0 LogLink 1 LogitLink 1 MultinomialLogit 1
sklearn._loss.loss AbsoluteError 1 ArrayAPILossMixin 1 BaseLoss 1 ExponentialLoss 1 HalfBinomialLoss 1 HalfBinomialLossArrayAPI 1 HalfGammaLoss 1 HalfMultinomialLoss 1 HalfMultinomialLossArrayAPI 1 HalfPoissonLoss 1 HalfPoissonLossArrayAPI 1 HalfSquaredError 1 HalfTweedieLoss 1 HalfTweedieLossIdentity 1 HuberLoss 1 PinballLoss 1
sklearn.base BaseEstimator 38
sklearn.calibration CalibratedClassifierCV 38 _CalibratedClassifier 1 _SigmoidCalibration 38 _TemperatureScaling 38
sklearn.cluster._affinity_propagation AffinityPropagation 38
sklearn.cluster._agglomerative AgglomerativeClustering 38 FeatureAgglomeration 38
sklearn.cluster._bicluster SpectralBiclustering 38 SpectralCoclustering 38
sklearn.cluster._birch Birch 38 _CFNode 1 _CFSubcluster 1
sklearn.cluster._bisect_k_means BisectingKMeans 38 _BisectingTree 1
sklearn.cluster._dbscan DBSCAN 38
sklearn.cluster._hdbscan.hdbscan HDBSCAN 38
sklearn.cluster._kmeans KMeans 38 MiniBatchKMeans 38 _kmeans_single_lloyd 169
sklearn.cluster._mean_shift MeanShift 38
sklearn.cluster._optics OPTICS 38
sklearn.cluster._spectral SpectralClustering 38
sklearn.compose._column_transformer ColumnTransformer 38 make_column_selector 1
sklearn.compose._target TransformedTargetRegressor 38
sklearn.covariance._elliptic_envelope EllipticEnvelope 38
sklearn.covariance._empirical_covariance EmpiricalCovariance 38
sklearn.covariance._graph_lasso BaseGraphicalLasso 38 GraphicalLasso 38 GraphicalLassoCV 38 _DictWithDeprecatedKeys 39
sklearn.covariance._robust_covariance MinCovDet 38
sklearn.covariance._shrunk_covariance LedoitWolf 38 OAS 38 ShrunkCovariance 38
sklearn.cross_decomposition._pls CCA 38 PLSCanonical 38 PLSRegression 38 PLSSVD 38
sklearn.decomposition._dict_learning DictionaryLearning 38 MiniBatchDictionaryLearning 38 SparseCoder 38
sklearn.decomposition._factor_analysis FactorAnalysis 38
sklearn.decomposition._fastica FastICA 38
sklearn.decomposition._incremental_pca IncrementalPCA 38
sklearn.decomposition._kernel_pca KernelPCA 38
sklearn.decomposition._lda LatentDirichletAllocation 38
sklearn.decomposition._nmf MiniBatchNMF 38 NMF 38 _BaseNMF 38
sklearn.decomposition._pca PCA 38
sklearn.decomposition._sparse_pca MiniBatchSparsePCA 38 SparsePCA 38 _BaseSparsePCA 38
sklearn.decomposition._truncated_svd TruncatedSVD 38
sklearn.discriminant_analysis LinearDiscriminantAnalysis 38 QuadraticDiscriminantAnalysis 38
sklearn.dummy DummyClassifier 38 DummyRegressor 38
sklearn.ensemble._bagging BaggingClassifier 38 BaggingRegressor 38
sklearn.ensemble._forest ExtraTreesClassifier 38 ExtraTreesRegressor 38 RandomForestClassifier 38 RandomForestRegressor 38 RandomTreesEmbedding 38
sklearn.ensemble._gb GradientBoostingClassifier 38 GradientBoostingRegressor 38 LogOddsEstimator 37 MeanEstimator 37 PriorProbabilityEstimator 37 QuantileEstimator 37 ScaledLogOddsEstimator 37 VerboseReporter 1 ZeroEstimator 37
sklearn.ensemble._gb_losses BinomialDeviance 37 ClassificationLossFunction 37 ExponentialLoss 37 HuberLossFunction 37 LeastAbsoluteError 37 LeastSquaresError 37 LossFunction 37 MultinomialDeviance 37 QuantileLossFunction 37 RegressionLossFunction 37
sklearn.ensemble._hist_gradient_boosting.binning _BinMapper 38
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 38 HistGradientBoostingClassifier._raw_predict 169 HistGradientBoostingRegressor 38 HistGradientBoostingRegressor._raw_predict 169
sklearn.ensemble._hist_gradient_boosting.loss BaseLoss 37 BinaryCrossEntropy 37 CategoricalCrossEntropy 37 LeastAbsoluteDeviation 37 LeastSquares 37 Poisson 37
sklearn.ensemble._hist_gradient_boosting.predictor TreePredictor 42
sklearn.ensemble._iforest IsolationForest 38
sklearn.ensemble._stacking StackingClassifier 38 StackingRegressor 38
sklearn.ensemble._voting VotingClassifier 38 VotingRegressor 38
sklearn.ensemble._weight_boosting AdaBoostClassifier 38 AdaBoostRegressor 38
sklearn.feature_extraction._dict_vectorizer DictVectorizer 38
sklearn.feature_extraction._hash FeatureHasher 38
sklearn.feature_extraction.image PatchExtractor 38
sklearn.feature_extraction.text CountVectorizer 38 HashingVectorizer 38 TfidfTransformer 38 TfidfVectorizer 38
sklearn.feature_selection._from_model SelectFromModel 38
sklearn.feature_selection._mutual_info mutual_info_classif 169 mutual_info_regression 169
sklearn.feature_selection._rfe RFE 38 RFECV 38
sklearn.feature_selection._sequential SequentialFeatureSelector 38
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 38 SelectFdr 38 SelectFpr 38 SelectFwe 38 SelectKBest 38 SelectPercentile 38 chi2 169 f_classif 169 f_oneway 169 f_regression 169 r_regression 169
sklearn.feature_selection._variance_threshold VarianceThreshold 38
sklearn.frozen._frozen FrozenEstimator 38
sklearn.gaussian_process._gpc GaussianProcessClassifier 38 _BinaryGaussianProcessClassifierLaplace 38
sklearn.gaussian_process._gpr GaussianProcessRegressor 38
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 116 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 37
sklearn.impute._base MissingIndicator 38 SimpleImputer 38 _BaseImputer 38
sklearn.impute._iterative IterativeImputer 38 _ImputerTriplet 65
sklearn.impute._knn KNNImputer 38
sklearn.isotonic IsotonicRegression 43
sklearn.kernel_approximation AdditiveChi2Sampler 38 Nystroem 38 PolynomialCountSketch 38 RBFSampler 38 SkewedChi2Sampler 38
sklearn.kernel_ridge KernelRidge 38
sklearn.linear_model._base LinearRegression 38
sklearn.linear_model._bayes ARDRegression 38 BayesianRidge 38
sklearn.linear_model._coordinate_descent ElasticNet 38 ElasticNetCV 38 Lasso 38 LassoCV 38 MultiTaskElasticNet 38 MultiTaskElasticNetCV 38 MultiTaskLasso 38 MultiTaskLassoCV 38
sklearn.linear_model._glm.glm GammaRegressor 38 PoissonRegressor 38 TweedieRegressor 38 _GeneralizedLinearRegressor 38
sklearn.linear_model._glm.link IdentityLink 37 LogLink 37
sklearn.linear_model._huber HuberRegressor 38
sklearn.linear_model._least_angle Lars 38 LarsCV 38 LassoLars 38 LassoLarsCV 38 LassoLarsIC 38
sklearn.linear_model._logistic LogisticRegression 38 LogisticRegressionCV 38
sklearn.linear_model._omp OrthogonalMatchingPursuit 38 OrthogonalMatchingPursuitCV 38
sklearn.linear_model._passive_aggressive PassiveAggressiveClassifier 38 PassiveAggressiveRegressor 38
sklearn.linear_model._perceptron Perceptron 38
sklearn.linear_model._quantile QuantileRegressor 38
sklearn.linear_model._ransac RANSACRegressor 38
sklearn.linear_model._ridge Ridge 38 RidgeCV 38 RidgeClassifier 38 RidgeClassifierCV 38 _BaseRidgeCV 38 _IdentityClassifier 38 _IdentityRegressor 38 _RidgeGCV 38
sklearn.linear_model._sgd_fast Classification 75 EpsilonInsensitive 75 Hinge 75 Huber 74 Log 74 LossFunction 74 ModifiedHuber 75 Regression 75 SquaredEpsilonInsensitive 75 SquaredHinge 75 SquaredLoss 74
sklearn.linear_model._stochastic_gradient SGDClassifier 38 SGDOneClassSVM 38 SGDRegressor 38
sklearn.linear_model._theil_sen TheilSenRegressor 38
sklearn.manifold._classical_mds ClassicalMDS 38
sklearn.manifold._isomap Isomap 38
sklearn.manifold._locally_linear LocallyLinearEmbedding 38
sklearn.manifold._mds MDS 38
sklearn.manifold._spectral_embedding SpectralEmbedding 38
sklearn.manifold._t_sne TSNE 38
sklearn.metrics._classification accuracy_score 169 balanced_accuracy_score 169 brier_score_loss 169 class_likelihood_ratios 169 classification_report 169 cohen_kappa_score 169 confusion_matrix 169 d2_brier_score 169 d2_log_loss_score 169 f1_score 169 fbeta_score 169 hamming_loss 169 hinge_loss 169 jaccard_score 169 log_loss 169 matthews_corrcoef 169 multilabel_confusion_matrix 169 precision_recall_fscore_support 169 precision_score 169 recall_score 169 zero_one_loss 169
sklearn.metrics._dist_metrics BrayCurtisDistance 35 BrayCurtisDistance32 36 BrayCurtisDistance64 36 CanberraDistance 35 CanberraDistance32 36 CanberraDistance64 36 ChebyshevDistance 35 ChebyshevDistance32 36 ChebyshevDistance64 36 DiceDistance 35 DiceDistance32 36 DiceDistance64 36 EuclideanDistance 35 EuclideanDistance32 36 EuclideanDistance64 36 HammingDistance 35 HammingDistance32 36 HammingDistance64 36 HaversineDistance 35 HaversineDistance32 36 HaversineDistance64 36 JaccardDistance 35 JaccardDistance32 36 JaccardDistance64 36 KulsinskiDistance 35 KulsinskiDistance32 36 KulsinskiDistance64 36 MahalanobisDistance 35 MahalanobisDistance32 36 MahalanobisDistance64 36 ManhattanDistance 35 ManhattanDistance32 36 ManhattanDistance64 36 MatchingDistance 35 MatchingDistance32 36 MatchingDistance64 36 MinkowskiDistance 35 MinkowskiDistance32 36 MinkowskiDistance64 36 RogersTanimotoDistance 35 RogersTanimotoDistance32 36 RogersTanimotoDistance64 36 RussellRaoDistance 35 RussellRaoDistance32 36 RussellRaoDistance64 36 SEuclideanDistance 35 SEuclideanDistance32 36 SEuclideanDistance64 36 SokalMichenerDistance 35 SokalMichenerDistance32 36 SokalMichenerDistance64 36 SokalSneathDistance 35 SokalSneathDistance32 36 SokalSneathDistance64 36 WMinkowskiDistance 35 newObj 132
sklearn.metrics._ranking auc 169 average_precision_score 169 confusion_matrix_at_thresholds 169 coverage_error 169 dcg_score 169 det_curve 169 label_ranking_average_precision_score 169 label_ranking_loss 169 metric_at_thresholds 169 ndcg_score 169 precision_recall_curve 169 roc_auc_score 169 roc_curve 169 top_k_accuracy_score 169
sklearn.metrics._regression d2_absolute_error_score 169 d2_pinball_score 169 d2_tweedie_score 169 explained_variance_score 169 max_error 169 mean_absolute_error 169 mean_absolute_percentage_error 169 mean_gamma_deviance 169 mean_pinball_loss 169 mean_poisson_deviance 169 mean_squared_error 169 mean_squared_log_error 169 mean_tweedie_deviance 169 median_absolute_error 169 r2_score 169 root_mean_squared_error 169 root_mean_squared_log_error 169
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 37 _ProbaScorer 37 _Scorer 1 _ThresholdScorer 37 _passthrough_scorer 169 check_scoring 169 negative_likelihood_ratio 169 positive_likelihood_ratio 169
sklearn.metrics.cluster._bicluster consensus_score 169
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 169 adjusted_rand_score 169 completeness_score 169 contingency_matrix 169 entropy 169 fowlkes_mallows_score 169 homogeneity_completeness_v_measure 169 homogeneity_score 169 mutual_info_score 169 normalized_mutual_info_score 169 pair_confusion_matrix 169 rand_score 169 v_measure_score 169
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 169 davies_bouldin_score 169 silhouette_samples 169 silhouette_score 169
sklearn.metrics.pairwise additive_chi2_kernel 169 check_paired_arrays 169 check_pairwise_arrays 169 chi2_kernel 169 cosine_distances 169 cosine_similarity 169 distance_metrics 169 euclidean_distances 169 haversine_distances 169 kernel_metrics 169 laplacian_kernel 169 linear_kernel 169 manhattan_distances 169 nan_euclidean_distances 169 paired_cosine_distances 169 paired_distances 169 paired_euclidean_distances 169 paired_manhattan_distances 169 pairwise_distances 169 pairwise_distances_argmin 169 pairwise_distances_argmin_min 169 pairwise_kernels 169 polynomial_kernel 169 rbf_kernel 169 sigmoid_kernel 169
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 38
sklearn.mixture._gaussian_mixture GaussianMixture 38
sklearn.model_selection._classification_threshold BaseThresholdClassifier 38 FixedThresholdClassifier 38 TunedThresholdClassifierCV 38
sklearn.model_selection._search GridSearchCV 38 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 38
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 38 HalvingRandomSearchCV 38 _refit_callable 169
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 38 OneVsRestClassifier 38 OutputCodeClassifier 38 _ConstantPredictor 38
sklearn.multioutput ClassifierChain 38 MultiOutputClassifier 38 MultiOutputRegressor 38 RegressorChain 38
sklearn.naive_bayes BernoulliNB 38 CategoricalNB 38 ComplementNB 38 GaussianNB 38 MultinomialNB 38
sklearn.neighbors._ball_tree BallTree 36 BallTree32 36 BallTree64 36 newObj 132
sklearn.neighbors._classification KNeighborsClassifier 38 RadiusNeighborsClassifier 38
sklearn.neighbors._graph KNeighborsTransformer 38 RadiusNeighborsTransformer 38
sklearn.neighbors._kd_tree KDTree 36 KDTree32 36 KDTree64 36 newObj 132
sklearn.neighbors._kde KernelDensity 38
sklearn.neighbors._lof LocalOutlierFactor 38
sklearn.neighbors._nca NeighborhoodComponentsAnalysis 38
sklearn.neighbors._nearest_centroid NearestCentroid 38
sklearn.neighbors._regression KNeighborsRegressor 38 RadiusNeighborsRegressor 38
sklearn.neighbors._unsupervised NearestNeighbors 38
sklearn.neural_network._multilayer_perceptron MLPClassifier 38 MLPRegressor 38
sklearn.neural_network._rbm BernoulliRBM 38
sklearn.neural_network._stochastic_optimizers AdamOptimizer 1 SGDOptimizer 1
sklearn.pipeline FeatureUnion 38 Pipeline 38
sklearn.preprocessing._data Binarizer 38 KernelCenterer 38 MaxAbsScaler 38 MinMaxScaler 38 Normalizer 38 PowerTransformer 38 QuantileTransformer 38 RobustScaler 38 StandardScaler 38 add_dummy_feature 169 binarize 169 maxabs_scale 169 minmax_scale 169 normalize 169 power_transform 169 quantile_transform 169 robust_scale 169 scale 169
sklearn.preprocessing._discretization KBinsDiscretizer 38
sklearn.preprocessing._encoders OneHotEncoder 38 OrdinalEncoder 38 _BaseEncoder 38
sklearn.preprocessing._function_transformer FunctionTransformer 38
sklearn.preprocessing._label LabelBinarizer 38 LabelEncoder 38 MultiLabelBinarizer 38 label_binarize 169
sklearn.preprocessing._polynomial PolynomialFeatures 38 SplineTransformer 38
sklearn.preprocessing._target_encoder TargetEncoder 38
sklearn.preprocessing.imputation Imputer 37
sklearn.random_projection GaussianRandomProjection 38 SparseRandomProjection 38
sklearn.semi_supervised._label_propagation LabelPropagation 38 LabelSpreading 38
sklearn.semi_supervised._self_training SelfTrainingClassifier 38
sklearn.svm._classes LinearSVC 38 LinearSVR 38 NuSVC 38 NuSVR 38 OneClassSVM 38 SVC 38 SVR 38
sklearn.tree._classes DecisionTreeClassifier 38 DecisionTreeRegressor 38 ExtraTreeClassifier 38 ExtraTreeRegressor 38
sklearn.tree._tree Tree 103
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 169
skopt.learning.forest ExtraTreesRegressor 37 RandomForestRegressor 37
skopt.learning.gaussian_process.gpr GaussianProcessRegressor 37
skopt.learning.gaussian_process.kernels ConstantKernel 0 Matern 0 Product 0 RBF 0 Sum 0 WhiteKernel 0
skopt.learning.gbrt GradientBoostingQuantileRegressor 37
skopt.optimizer.optimizer Optimizer 0
skopt.searchcv BayesSearchCV 37
skopt.space.space Integer 0 Real 0 Space 0
skopt.space.transformers Identity 0 LogN 0 Normalize 0 Pipeline 0
slicer.slicer Slicer 15
slicer.slicer_internal Alias 13 AliasLookup 0 Obj 13
statsmodels.base._penalties L2 0 L2Univariate 0 NonePenalty 0 Penalty 0 PseudoHuber 0 SCAD 0 SCADSmoothed 0
statsmodels.base.data FormulaicData 47 ModelData 47 PandasData 47 PatsyData 47
statsmodels.base.distributed_estimation DistributedResults 0
statsmodels.base.elastic_net RegularizedResults 0 RegularizedResultsWrapper 49
statsmodels.base.model GenericLikelihoodModel 0 GenericLikelihoodModelResults 0 LikelihoodModel 0 LikelihoodModelResults 0 LikelihoodResultsWrapper 49 Model 0 Results 0
statsmodels.base.wrapper ResultsWrapper 49
statsmodels.discrete.conditional_models ConditionalLogit 0 ConditionalMNLogit 0 ConditionalPoisson 0 ConditionalResults 0 ConditionalResultsWrapper 49 _ConditionalModel 0
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 49 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 49 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 49 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 169 ZeroInflatedGeneralizedPoisson._hessian_probit 169 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 49 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 169 ZeroInflatedNegativeBinomialP._hessian_probit 169 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 49 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 169 ZeroInflatedPoisson._hessian_probit 169 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 49 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 49 CountModel 0 CountResults 0 CountResultsWrapper 49 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 49 L1BinaryResults 0 L1BinaryResultsWrapper 49 L1CountResults 0 L1CountResultsWrapper 49 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 49 L1MultinomialResults 0 L1MultinomialResultsWrapper 49 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 49 L1PoissonResults 0 L1PoissonResultsWrapper 49 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 49 NegativeBinomial 48 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 49 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 49 OrderedResults 0 OrderedResultsWrapper 49 Poisson 0 PoissonResults 0 PoissonResultsWrapper 49 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 49 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 49 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 49 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 49 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 28 genpoisson_p_gen._entropy 169 truncatednegbin_gen 28 truncatednegbin_gen._entropy 169 truncatedpoisson_gen 28 truncatedpoisson_gen._entropy 169 zigeneralizedpoisson_gen 28 zigeneralizedpoisson_gen._entropy 169 zinegativebinomial_gen 28 zinegativebinomial_gen._entropy 169 zipoisson_gen 28 zipoisson_gen._entropy 169
statsmodels.duration.hazard_regression PHReg 0 PHRegResults 0 PHSurvivalTime 0
statsmodels.duration.survfunc SurvfuncRight 0
statsmodels.emplike.originregress OriginResults 0
statsmodels.gam.gam_penalties MultivariateGamPenalty 0 UnivariateGamPenalty 0
statsmodels.gam.generalized_additive_model GLMGam 0 GLMGamResults 0 GLMGamResultsWrapper 49 LogitGam 0
statsmodels.gam.smooth_basis AdditiveGamSmoother 0 BSplines 0 CubicSplines 0 CyclicCubicSplines 0 GenericSmoothers 0 PolynomialSmoother 0 UnivariateBSplines 0 UnivariateCubicCyclicSplines 0 UnivariateCubicSplines 0 UnivariateGamSmoother 0 UnivariateGenericSmoother 0 UnivariatePolynomialSmoother 0
statsmodels.genmod.bayes_mixed_glm BinomialBayesMixedGLM 0 PoissonBayesMixedGLM 0 _BayesMixedGLM 0
statsmodels.genmod.cov_struct Autoregressive 0 CategoricalCovStruct 0 CovStruct 0 Equivalence 0 Exchangeable 0 GlobalOddsRatio 0 Independence 0 Nested 0 NominalIndependence 0 OrdinalIndependence 0 Stationary 0 Unstructured 0
statsmodels.genmod.families.family Binomial 0 Family 0 Gamma 0 Gaussian 0 InverseGaussian 0 NegativeBinomial 0 Poisson 0 Tweedie 0
statsmodels.genmod.families.links CDFLink 0 CLogLog 0 Cauchy 0 Identity 0 InversePower 0 InverseSquared 0 Link 0 Log 0 LogC 0 LogLog 0 Logit 0 NegativeBinomial 0 Power 0 Probit 0 Sqrt 0 cauchy 0 cloglog 0 identity 0 inverse_power 0 inverse_squared 0 log 0 logc 0 logit 0 loglog 0 nbinom 0 probit 0 sqrt 0
statsmodels.genmod.families.varfuncs Binomial 0 NegativeBinomial 0 Power 0 VarianceFunction 0
statsmodels.genmod.generalized_estimating_equations GEE 0 GEEResults 0 GEEResultsWrapper 49 NominalGEE 0 NominalGEEResults 0 NominalGEEResultsWrapper 49 OrdinalGEE 0 OrdinalGEEResults 0 OrdinalGEEResultsWrapper 49 _Multinomial 0 _MultinomialLogit 0
statsmodels.genmod.generalized_linear_model GLM 0 GLMResults 0 GLMResultsWrapper 49
statsmodels.genmod.qif QIF 0 QIFResults 0 QIFResultsWrapper 49
statsmodels.imputation.bayes_mi MIResults 0
statsmodels.imputation.mice MICEResults 0
statsmodels.miscmodels.count PoissonGMLE 0 PoissonOffsetGMLE 0 PoissonZiGMLE 0
statsmodels.miscmodels.nonlinls Myfunc 0 NonlinearLS 0 Results 0
statsmodels.miscmodels.ordinal_model OrderedModel 0 OrderedResults 0 OrderedResultsWrapper 49
statsmodels.miscmodels.tmodel TLinearModel 0
statsmodels.miscmodels.try_mlecov MLEGLS 0
statsmodels.multivariate.cancorr CanCorr 0
statsmodels.multivariate.factor Factor 0 FactorResults 0
statsmodels.multivariate.manova MANOVA 0
statsmodels.multivariate.multivariate_ols MultivariateLS 0 MultivariateLSResults 0 MultivariateLSResultsWrapper 49 MultivariateTestResults 0 _MultivariateOLS 0 _MultivariateOLSResults 0
statsmodels.multivariate.pca PCA 0
statsmodels.nonparametric.kde KDEUnivariate 0
statsmodels.othermod.betareg BetaModel 0 BetaResults 0 BetaResultsWrapper 49
statsmodels.regression.dimred CovarianceReduction 0 DimReductionResults 0 DimReductionResultsWrapper 49 PrincipalHessianDirections 0 SlicedAverageVarianceEstimation 0 SlicedInverseReg 0 _DimReductionRegression 0
statsmodels.regression.feasible_gls GLSHet 0 GLSHet2 0
statsmodels.regression.linear_model GLS 0 GLSAR 0 OLS 0 OLSResults 0 RegressionModel 0 RegressionResults 0 RegressionResultsWrapper 49 WLS 0
statsmodels.regression.mixed_linear_model MixedLM 0 MixedLMParams 0 MixedLMResults 0 MixedLMResultsWrapper 49 VCSpec 0
statsmodels.regression.process_regression ProcessMLE 0 ProcessMLEResults 0
statsmodels.regression.quantile_regression QuantReg 0 QuantRegResults 0
statsmodels.regression.recursive_ls RecursiveLS 0 RecursiveLSResults 0 RecursiveLSResultsWrapper 49
statsmodels.robust.norms AndrewWave 0 Hampel 0 HuberT 0 LeastSquares 0 MQuantileNorm 0 RamsayE 0 RobustNorm 0 StudentT 0 TrimmedMean 0 TukeyBiweight 0 TukeyQuartic 0
statsmodels.robust.resistant_linear_model RLMDetS 0 RLMDetSMM 0
statsmodels.robust.robust_linear_model RLM 0 RLMResults 0 RLMResultsWrapper 49
statsmodels.tools.tools Bunch 46
statsmodels.treatment.treatment_effects _AIPWGMM 0 _AIPWWLSGMM 0 _IPWGMM 0 _IPWRAGMM 0 _RAGMM 0 _TEGMM 0 _TEGMMGeneric1 0
statsmodels.tsa.ar_model AutoReg 0 AutoRegResults 0 AutoRegResultsWrapper 49
statsmodels.tsa.ardl.model ARDL 0 ARDLResults 0 ARDLResultsWrapper 49 UECM 0 UECMResults 0 UECMResultsWrapper 49
statsmodels.tsa.arima.model ARIMA 0 ARIMAResults 0 ARIMAResultsWrapper 49
statsmodels.tsa.arima.params SARIMAXParams 0
statsmodels.tsa.arima.specification SARIMAXSpecification 0
statsmodels.tsa.base.tsa_model TimeSeriesModel 0 TimeSeriesModelResults 0 TimeSeriesResultsWrapper 49
statsmodels.tsa.deterministic CalendarDeterministicTerm 0 CalendarFourier 0 CalendarSeasonality 0 CalendarTimeTrend 0 DeterministicProcess 0 DeterministicTerm 0 Fourier 0 FourierDeterministicTerm 0 Seasonality 0 TimeTrend 0 TimeTrendDeterministicTerm 0
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 169 _ets_smooth_add_mul 169 _ets_smooth_mul_add 169 _ets_smooth_mul_mul 169
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 169 ETSResults 0 ETSResultsWrapper 49 PredictionResultsWrapper 49
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 49
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 49
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 49
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 49
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 169 dCFASimulationSmoother 169 sCFASimulationSmoother 169 zCFASimulationSmoother 169
statsmodels.tsa.statespace._initialization cInitialization 104 dInitialization 104 sInitialization 104 zInitialization 104
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 104 dKalmanFilter 104 sKalmanFilter 104 zKalmanFilter 104
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 105 dKalmanSmoother 105 sKalmanSmoother 105 zKalmanSmoother 105
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 104 dStatespace 104 sStatespace 104 zStatespace 104
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 169 dSimulationSmoother 169 sSimulationSmoother 169 zSimulationSmoother 169
statsmodels.tsa.statespace.dynamic_factor DynamicFactor 0 DynamicFactorResults 0 DynamicFactorResultsWrapper 49
statsmodels.tsa.statespace.dynamic_factor_mq DynamicFactorMQ 0 DynamicFactorMQResults 0 DynamicFactorMQStates 3 FactorBlock 3
statsmodels.tsa.statespace.exponential_smoothing ExponentialSmoothing 0 ExponentialSmoothingResults 0 ExponentialSmoothingResultsWrapper 49
statsmodels.tsa.statespace.initialization Initialization 0
statsmodels.tsa.statespace.kalman_filter FilterResults 0 KalmanFilter 0
statsmodels.tsa.statespace.kalman_smoother KalmanSmoother 0 SmootherResults 0
statsmodels.tsa.statespace.mlemodel MLEModel 0 MLEResults 0 MLEResultsWrapper 49 PredictionResultsWrapper 49
statsmodels.tsa.statespace.representation FrozenRepresentation 0 Representation 0
statsmodels.tsa.statespace.sarimax SARIMAX 0 SARIMAXResults 0 SARIMAXResultsWrapper 49
statsmodels.tsa.statespace.simulation_smoother SimulationSmoothResults 0 SimulationSmoother 0
statsmodels.tsa.statespace.structural UnobservedComponents 0 UnobservedComponentsResults 0 UnobservedComponentsResultsWrapper 49
statsmodels.tsa.statespace.varmax VARMAX 0 VARMAXResults 0 VARMAXResultsWrapper 49
statsmodels.tsa.vector_ar.svar_model SVAR 0 SVARProcess 0 SVARResults 0
statsmodels.tsa.vector_ar.var_model LagOrderResults 0 VAR 0 VARProcess 0 VARResults 0 VARResultsWrapper 49
statsmodels.tsa.vector_ar.vecm VECM 0 VECMResults 0
string Template 1
surprise.dataset DatasetAutoFolds 0
surprise.prediction_algorithms.baseline_only BaselineOnly 0
surprise.prediction_algorithms.co_clustering CoClustering 0
surprise.prediction_algorithms.knns KNNBaseline 0 KNNBasic 0 KNNWithMeans 0 KNNWithZScore 0
surprise.prediction_algorithms.matrix_factorization NMF 0 SVD 0 SVDpp 0
surprise.prediction_algorithms.predictions Prediction 65
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 106
timm.layers.activations GELU 57 GELUTanh 57 HardMish 57 HardSigmoid 57 HardSwish 57 Mish 57 PReLU 57 QuickGELU 57 Sigmoid 57 Swish 57 Tanh 57
timm.layers.activations_jit HardMishJit 57 HardSigmoidJit 57 HardSwishJit 57 MishJit 57 SwishJit 57
timm.layers.activations_me HardMishMe 57 HardSigmoidMe 57 HardSwishMe 57 MishMe 57 SwishMe 57
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 57 AdaptiveCatAvgMaxPool2d 57 FastAdaptiveAvgMaxPool 57 FastAdaptiveAvgPool 57 FastAdaptiveCatAvgMaxPool 57 FastAdaptiveMaxPool 57 SelectAdaptivePool2d 57
timm.layers.attention Attention 57 AttentionRope 57
timm.layers.attention2d Attention2d 57 MultiQueryAttention2d 57 MultiQueryAttentionV2 57
timm.layers.attention_pool AttentionPoolLatent 57 AttentionPoolPrr 57
timm.layers.attention_pool2d AttentionPool2d 57 RotAttentionPool2d 57
timm.layers.blur_pool BlurPool2d 57
timm.layers.bottleneck_attn BottleneckAttn 57 PosEmbedRel 57
timm.layers.cbam CbamModule 57 ChannelAttn 57 LightCbamModule 57 LightChannelAttn 57 LightSpatialAttn 57 SpatialAttn 57
timm.layers.classifier ClNormMlpClassifierHead 57 ClassifierHead 57 NormMlpClassifierHead 57
timm.layers.cond_conv2d CondConv2d 57
timm.layers.conv2d_same Conv2dSame 57 Conv2dSameExport 57
timm.layers.conv_bn_act ConvNormAct 57 ConvNormActAa 57
timm.layers.coord_attn CoordAttn 57 EfficientLocalAttn 57 SimpleCoordAttn 57 StripAttn 57
timm.layers.diff_attention DiffAttention 57
timm.layers.drop DropBlock2d 57 DropPath 57
timm.layers.eca CecaModule 57 EcaModule 57
timm.layers.evo_norm EvoNorm2dB0 57 EvoNorm2dB1 57 EvoNorm2dB2 57 EvoNorm2dS0 57 EvoNorm2dS0a 57 EvoNorm2dS1 57 EvoNorm2dS1a 57 EvoNorm2dS2 57 EvoNorm2dS2a 57
timm.layers.filter_response_norm FilterResponseNormAct2d 57 FilterResponseNormTlu2d 57
timm.layers.format Format 121
timm.layers.gather_excite GatherExcite 57
timm.layers.global_context GlobalContext 57
timm.layers.grn GlobalResponseNorm 57
timm.layers.halo_attn HaloAttn 57 PosEmbedRel 57
timm.layers.hybrid_embed HybridEmbed 57 HybridEmbedWithSize 57
timm.layers.inplace_abn InplaceAbn 57
timm.layers.lambda_layer LambdaLayer 57
timm.layers.layer_scale LayerScale 57 LayerScale2d 57
timm.layers.linear Linear 57
timm.layers.median_pool MedianPool2d 57
timm.layers.mixed_conv2d MixedConv2d 57
timm.layers.ml_decoder MLDecoder 57
timm.layers.mlp ConvMlp 57 GatedMlp 57 GlobalResponseNormMlp 57 GluMlp 57 Mlp 57 SwiGLU 57
timm.layers.non_local_attn BatNonLocalAttn 57 BilinearAttnTransform 57 NonLocalAttn 57
timm.layers.norm GroupNorm 57 GroupNorm1 57 LayerNorm 57 LayerNorm2d 57 LayerNorm2dFp32 57 LayerNormExp2d 57 LayerNormFp32 57 RmsNorm 57 RmsNorm2d 57 RmsNorm2dFp32 57 RmsNormFp32 57 SimpleNorm 57 SimpleNorm2d 57 SimpleNorm2dFp32 57 SimpleNormFp32 57
timm.layers.norm_act BatchNormAct2d 57 FrozenBatchNormAct2d 57 GroupNorm1Act 57 GroupNormAct 57 LayerNormAct 57 LayerNormAct2d 57 LayerNormAct2dFp32 57 LayerNormActFp32 57 RmsNormAct 57 RmsNormAct2d 57 RmsNormAct2dFp32 57 RmsNormActFp32 57 SyncBatchNormAct 57
timm.layers.other_pool LsePlus1d 57 LsePlus2d 57 SimPool1d 57 SimPool2d 57
timm.layers.patch_dropout PatchDropout 57 PatchDropoutWithIndices 57
timm.layers.patch_embed PatchEmbed 57 PatchEmbedInterpolator 57 PatchEmbedResamplerFixedOrigSize 57 PatchEmbedWithSize 57
timm.layers.pool2d_same AvgPool2dSame 57 MaxPool2dSame 57
timm.layers.pos_embed_rel RelPosBias 57 RelPosBiasTf 57 RelPosMlp 57
timm.layers.pos_embed_sincos FourierEmbed 57 RotaryEmbedding 57 RotaryEmbeddingCat 57 RotaryEmbeddingDinoV3 57 RotaryEmbeddingMRope 57 RotaryEmbeddingMixed 57 _RotaryEmbeddingBase 57
timm.layers.selective_kernel SelectiveKernel 57 SelectiveKernelAttn 57
timm.layers.separable_conv SeparableConv2d 57 SeparableConvNormAct 57
timm.layers.space_to_depth DepthToSpace 57 SpaceToDepth 57 SpaceToDepthModule 57
timm.layers.split_attn RadixSoftmax 57 SplitAttn 57
timm.layers.split_batchnorm SplitBatchNorm2d 57
timm.layers.squeeze_excite EffectiveSEModule 57 SEModule 57 SqueezeExciteCl 57
timm.layers.std_conv ScaledStdConv2d 57 ScaledStdConv2dSame 57 StdConv2d 57 StdConv2dSame 57
timm.layers.test_time_pool TestTimePoolHead 57
timm.models._efficientnet_blocks CondConvResidual 57 ConvBnAct 57 DepthwiseSeparableConv 57 EdgeResidual 57 InvertedResidual 57 MobileAttention 57 SqueezeExcite 57 UniversalInvertedResidual 57
timm.models._features FeatureDictNet 57 FeatureGetterNet 57 FeatureHookNet 57 FeatureListNet 57
timm.models._features_fx FeatureGraphNet 57 GraphExtractNet 57
timm.models.beit Attention 57 Beit 57 Block 57 RelativePositionBias 57
timm.models.byobnet BasicBlock 57 BottleneckBlock 57 ByobNet 57 DarkBlock 57 DownsampleAvg 57 EdgeBlock 57 MobileOneBlock 57 RepVggBlock 57 SelfAttnBlock 57 Stem 57
timm.models.cait Cait 57 ClassAttn 57 LayerScaleBlock 57 LayerScaleBlockClassAttn 57 TalkingHeadAttn 57
timm.models.coat CoaT 57 ConvPosEnc 57 ConvRelPosEnc 57 FactorAttnConvRelPosEnc 57 ParallelBlock 57 SerialBlock 57
timm.models.convit Block 57 ConVit 57 GPSA 57 MHSA 57
timm.models.convmixer ConvMixer 57 Residual 57
timm.models.convnext ConvNeXt 57 ConvNeXtBlock 57 ConvNeXtStage 57 Downsample 57
timm.models.cpubone CPUBone 57 CPUBoneBlock 57 ClsHead 57 ConvAttention 57 ConvLayer 57 FusedMBConv 57 LinearLayer 57 MBConv 57 ResidualBlock 57
timm.models.crossvit CrossAttention 57 CrossAttentionBlock 57 CrossVit 57 MultiScaleBlock 57 PatchEmbed 57
timm.models.csatv2 Block 57 CSATv2 57 Dct1d 57 Dct2d 57 Dct2dStats 57 LearnableDct2d 57 PosConv 57 SpatialAttention 57 SpatialTransformerBlock 57 TransformerBlock 57
timm.models.cspnet BottleneckBlock 57 CrossStage 57 CrossStage3 57 CspNet 57 DarkBlock 57 DarkStage 57 EdgeBlock 57
timm.models.cspnext CspNext 57 CspNextBlock 57 CspNextLayer 57 DepthwiseSeparableConv 57 SPPBottleneck 57
timm.models.davit ChannelAttention 57 ChannelAttentionV2 57 ChannelBlock 57 ConvPosEnc 57 DaVit 57 DaVitStage 57 Downsample 57 SpatialBlock 57 Stem 57 WindowAttention 57
timm.models.deepseek_vit DeepseekVitAligner 57 DeepseekVitBlock 57 DeepseekVitClassifier 57 DeepseekVitEncoder 57
timm.models.deit VisionTransformerDistilled 57
timm.models.densenet DenseBlock 57 DenseLayer 57 DenseNet 57 DenseTransition 57
timm.models.dla DLA 57 DlaBasic 57 DlaBottle2neck 57 DlaBottleneck 57 DlaRoot 57 DlaTree 57
timm.models.dpn BnAct 57 BnActConv2d 57 CatBnAct 57 DPN 57 DualPathBlock 57
timm.models.edgenext ConvBlock 57 CrossCovarianceAttn 57 EdgeNeXt 57 EdgeNeXtStage 57 PositionalEncodingFourier 57 SplitTransposeBlock 57
timm.models.efficientformer Attention 57 ConvMlpWithNorm 57 Downsample 57 EfficientFormer 57 EfficientFormerStage 57 Flat 57 LayerScale 57 LayerScale2d 57 MetaBlock1d 57 MetaBlock2d 57 Pooling 57 Stem4 57
timm.models.efficientformer_v2 Attention2d 57 Attention2dDownsample 57 ConvMlpWithNorm 57 ConvNorm 57 Downsample 57 EfficientFormerV2 57 EfficientFormerV2Block 57 EfficientFormerV2Stage 57 LayerScale2d 57 LocalGlobalQuery 57 Stem4 57
timm.models.efficientnet EfficientNet 57 EfficientNetFeatures 57
timm.models.efficientvim ConvLayer1d 57 ConvLayer2d 57 EfficientViM 57 EfficientViMBlock 57 EfficientViMDistilled 57 EfficientViMStage 57 FFN 57 HSMSSD 57 PatchMerging 57 Stem 57
timm.models.efficientvit_mit ClassifierHead 57 ConvBlock 57 ConvNormAct 57 DSConv 57 EfficientVit 57 EfficientVitBlock 57 EfficientVitLarge 57 EfficientVitLargeStage 57 EfficientVitStage 57 FusedMBConv 57 LiteMLA 57 MBConv 57 ResidualBlock 57 Stem 57
timm.models.efficientvit_msra CascadedGroupAttention 57 ConvMlp 57 ConvNorm 57 EfficientVitBlock 57 EfficientVitMsra 57 EfficientVitStage 57 LocalWindowAttention 57 NormLinear 57 PatchEmbedding 57 PatchMerging 57 ResidualDrop 57
timm.models.eva Eva 57 EvaAttention 57 EvaBlock 57 EvaBlockPostNorm 57
timm.models.fasternet Block 57 FasterNet 57 MLPBlock 57 Partial_conv3 57 PatchEmbed 57 PatchMerging 57
timm.models.fastvit Attention 57 AttentionBlock 57 ConvMlp 57 FastVit 57 FastVitStage 57 LayerScale2d 57 MobileOneBlock 57 PatchEmbed 57 RepConditionalPosEnc 57 RepMixer 57 RepMixerBlock 57 ReparamLargeKernelConv 57
timm.models.focalnet Downsample 57 FocalModulation 57 FocalNet 57 FocalNetBlock 57 FocalNetStage 57 LayerScale2d 57
timm.models.gcvit Downsample2d 57 FeatureBlock 57 GlobalContextVit 57 GlobalContextVitBlock 57 GlobalContextVitStage 57 LayerScale 57 MbConvBlock 57 Stem 57 WindowAttentionGlobal 57
timm.models.gemma4_vit Gemma4Attention 57 Gemma4Block 57 Gemma4ClippableLinear 57 Gemma4GatedMlp 57 Gemma4PatchEmbed 57 Gemma4RotaryEmbedding2D 57 Gemma4VisionPooler 57 Gemma4VitClassifier 57 Gemma4VitEncoder 57
timm.models.ghostnet GhostBottleneck 57 GhostBottleneckV3 57 GhostModule 57 GhostModuleV2 57 GhostModuleV3 57 GhostNet 57
timm.models.hgnet ClassifierHead 57 ConvBNAct 57 EseModule 57 HighPerfGpuBlock 57 HighPerfGpuNet 57 HighPerfGpuStage 57 LearnableAffineBlock 57 LightConvBNAct 57 StemV1 57 StemV2 57
timm.models.hiera Hiera 57 HieraBlock 57 MaskUnitAttention 57 PatchEmbed 57 Reroll 57 Unroll 57
timm.models.hieradet_sam2 HieraDet 57 HieraPatchEmbed 57 MultiScaleAttention 57 MultiScaleBlock 57
timm.models.hrnet HighResolutionModule 57 HighResolutionNet 57 HighResolutionNetFeatures 57 ModuleInterface 57 SequentialList 57
timm.models.iformer ConvBlock 57 ConvNorm 57 FFN 57 IFormer 57 NormLinear 57 RepCPE 57 RepVitClassifier 57 Residual 57 SHMA 57 SHMABlock 57 StageBlock 57 Stem 57
timm.models.inception_next ConvMlp 57 InceptionDWConv2d 57 MetaNeXt 57 MetaNeXtBlock 57 MetaNeXtStage 57 MlpClassifierHead 57
timm.models.inception_resnet_v2 Block17 57 Block35 57 Block8 57 InceptionResnetV2 57 Mixed_5b 57 Mixed_6a 57 Mixed_7a 57
timm.models.inception_v3 InceptionA 57 InceptionAux 57 InceptionB 57 InceptionC 57 InceptionD 57 InceptionE 57 InceptionV3 57
timm.models.inception_v4 InceptionA 57 InceptionB 57 InceptionC 57 InceptionV4 57 Mixed3a 57 Mixed4a 57 Mixed5a 57 ReductionA 57 ReductionB 57
timm.models.lcnetv2 LCNetV2 57 RepDepthwiseSeparable 57
timm.models.levit Attention 57 AttentionDownsample 57 ConvNorm 57 Downsample 57 Levit 57 LevitBlock 57 LevitDistilled 57 LevitDownsample 57 LevitMlp 57 LevitStage 57 LinearNorm 57 NormLinear 57 Stem16 57 Stem8 57
timm.models.lowformer ConvAttention 57 ConvLayer 57 FusedMBConv 57 LowFormer 57 LowFormerBlock 57 MBConv 57 ResidualBlock 57
timm.models.mambaout Downsample 57 DownsampleNormFirst 57 GatedConvBlock 57 MambaOut 57 MambaOutStage 57 MlpHead 57 Stem 57
timm.models.maxxvit Attention2d 57 AttentionCl 57 ConvNeXtBlock 57 Downsample2d 57 LayerScale 57 LayerScale2d 57 MaxxVit 57 MaxxVitBlock 57 MaxxVitStage 57 MbConvBlock 57 ParallelMaxxVitBlock 57 ParallelPartitionAttention 57 PartitionAttention2d 57 PartitionAttentionCl 57 Stem 57 TransformerBlock2d 57
timm.models.metaformer Attention 57 Downsampling 57 GroupNorm1NoBias 57 LayerNorm2dNoBias 57 LayerNormNoBias 57 MetaFormer 57 MetaFormerBlock 57 MetaFormerStage 57 MlpHead 57 Pooling 57 Scale 57 SepConv 57 SquaredReLU 57 StarReLU 57 Stem 57
timm.models.mlp_mixer Affine 57 MixerBlock 57 MlpMixer 57 ResBlock 57 SpatialGatingBlock 57 SpatialGatingUnit 57
timm.models.mobilenetv3 MobileNetV3 57 MobileNetV3Features 57
timm.models.mobilenetv5 MobileNetV5 57 MobileNetV5Encoder 57 MobileNetV5MultiScaleFusionAdapter 57
timm.models.mobilevit LinearSelfAttention 57 LinearTransformerBlock 57 MobileVitBlock 57 MobileVitV2Block 57
timm.models.mvitv2 MultiScaleAttention 57 MultiScaleAttentionPoolFirst 57 MultiScaleBlock 57 MultiScaleVit 57 MultiScaleVitStage 57 PatchEmbed 57
timm.models.naflexvit NaFlexEmbeds 57 NaFlexVit 57
timm.models.nasnet ActConvBn 57 BranchSeparables 57 CellStem0 57 CellStem1 57 FirstCell 57 NASNetALarge 57 NormalCell 57 ReductionCell0 57 ReductionCell1 57 SeparableConv2d 57
timm.models.nest Attention 57 ConvPool 57 Nest 57 NestLevel 57 TransformerLayer 57
timm.models.nextvit ConvAttention 57 ConvNormAct 57 EfficientAttention 57 NextConvBlock 57 NextStage 57 NextTransformerBlock 57 NextViT 57 PatchEmbed 57
timm.models.nfnet DownsampleAvg 57 GammaAct 57 NormFreeBlock 57 NormFreeNet 57
timm.models.pit ConvEmbedding 57 Pooling 57 PoolingVisionTransformer 57 SequentialTuple 57 Transformer 57
timm.models.pnasnet ActConvBn 57 BranchSeparables 57 Cell 57 CellBase 57 CellStem0 57 FactorizedReduction 57 PNASNet5Large 57 SeparableConv2d 57
timm.models.pvt_v2 Attention 57 Block 57 MlpWithDepthwiseConv 57 OverlapPatchEmbed 57 PyramidVisionTransformerStage 57 PyramidVisionTransformerV2 57
timm.models.qwen3_vit Qwen3VitClassifier 57 Qwen3VitEncoder 57 Qwen3VitPatchMerger 57
timm.models.rdnet Block 57 BlockESE 57 DenseBlock 57 DenseStage 57 RDNet 57
timm.models.regnet Bottleneck 57 PreBottleneck 57 RegNet 57 RegStage 57
timm.models.repghost RepGhostBottleneck 57 RepGhostModule 57 RepGhostNet 57
timm.models.repvit ConvNorm 57 NormLinear 57 RepVggDw 57 RepViTBlock 57 RepVit 57 RepVitClassifier 57 RepVitDownsample 57 RepVitMlp 57 RepVitStage 57 RepVitStem 57
timm.models.res2net Bottle2neck 57
timm.models.resnest ResNestBottleneck 57
timm.models.resnet BasicBlock 57 Bottleneck 57 ResNet 57
timm.models.resnetv2 Bottleneck 57 DownsampleAvg 57 DownsampleConv 57 PreActBasic 57 PreActBottleneck 57 ResNetStage 57 ResNetV2 57
timm.models.rexnet LinearBottleneck 57 RexNet 57
timm.models.selecsls SelecSls 57 SelecSlsBlock 57 SelectSeq 57 SequentialList 57
timm.models.senet Bottleneck 57 SEBottleneck 57 SEModule 57 SENet 57 SEResNeXtBottleneck 57 SEResNetBlock 57 SEResNetBottleneck 57
timm.models.sequencer Downsample2d 57 LSTM2d 57 RNN2dBase 57 RNNIdentity 57 Sequencer2d 57 Sequencer2dBlock 57 Sequencer2dStage 57 Shuffle 57
timm.models.shvit BasicBlock 57 Conv2dNorm 57 FFN 57 NormLinear 57 PatchMerging 57 Residual 57 SHSA 57 SHViT 57 StageBlock 57
timm.models.sknet SelectiveKernelBasic 57 SelectiveKernelBottleneck 57
timm.models.starnet Block 57 ConvBN 57 StarNet 57
timm.models.swiftformer Block 57 ConvEncoder 57 EfficientAdditiveAttention 57 Embedding 57 LayerScale2d 57 LocalRepresentation 57 Mlp 57 Stage 57 SwiftFormer 57
timm.models.swin_transformer PatchMerging 57 SwinTransformer 57 SwinTransformerBlock 57 SwinTransformerStage 57 WindowAttention 57
timm.models.swin_transformer_v2 PatchMerging 57 SwinTransformerV2 57 SwinTransformerV2Block 57 SwinTransformerV2Stage 57 WindowAttention 57
timm.models.swin_transformer_v2_cr PatchEmbed 57 PatchMerging 57 SwinTransformerV2Cr 57 SwinTransformerV2CrBlock 57 SwinTransformerV2CrStage 57 WindowMultiHeadAttention 57
timm.models.tiny_vit Attention 57 ConvLayer 57 ConvNorm 57 MBConv 57 NormMlp 57 PatchEmbed 57 PatchMerging 57 TinyVit 57 TinyVitBlock 57 TinyVitStage 57
timm.models.tnt Attention 57 Block 57 PixelEmbed 57 TNT 57
timm.models.tresnet BasicBlock 57 Bottleneck 57 TResNet 57
timm.models.twins Block 57 GlobalSubSampleAttn 57 LocallyGroupedAttn 57 PatchEmbed 57 PosConv 57 Twins 57
timm.models.vgg ConvMlp 57 VGG 57
timm.models.visformer Attention 57 Block 57 SpatialMlp 57 Visformer 57
timm.models.vision_transformer Attention 57 Block 57 DiffParallelScalingBlock 57 LayerScale 57 ParallelScalingBlock 57 ParallelThingsBlock 57 ResPostBlock 57 VisionTransformer 57
timm.models.vision_transformer_hybrid ConvStem 57 HybridEmbed 57 HybridEmbedWithSize 57
timm.models.vision_transformer_relpos LayerScale 57 RelPosAttention 57 RelPosBlock 57 ResPostRelPosBlock 57 VisionTransformerRelPos 57
timm.models.vision_transformer_sam Attention 57 Block 57 LayerScale 57 VisionTransformerSAM 57
timm.models.vitamin Downsample2d 57 GeGluMlp 57 MbConvLNBlock 57 MbConvStages 57 Stem 57 StridedConv 57
timm.models.volo Attention 57 ClassAttention 57 ClassBlock 57 Downsample 57 OutlookAttention 57 Outlooker 57 PatchEmbed 57 Transformer 57 VOLO 57
timm.models.vovnet OsaBlock 57 OsaStage 57 SequentialAppendList 57 VovNet 57
timm.models.xception Block 57 SeparableConv2d 57 Xception 57
timm.models.xception_aligned PreSeparableConv2d 57 PreXceptionModule 57 SeparableConv2d 57 XceptionAligned 57 XceptionModule 57
timm.models.xcit ClassAttentionBlock 57 ConvPatchEmbed 57 LPI 57 PositionalEncodingFourier 57 XCA 57 XCABlock 57 Xcit 57
tokenizers AddedToken 81 Encoding 84 Tokenizer 73
tokenizers.decoders BPEDecoder 84 ByteFallback 84 ByteLevel 84 CTC 84 DecodeStream 84 Decoder 84 Fuse 84 Metaspace 84 Replace 84 Sequence 97 Strip 84 WordPiece 84
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 84 Model 84 Unigram 84 WordLevel 84 WordPiece 84
tokenizers.normalizers BertNormalizer 84 ByteLevel 84 Lowercase 84 NFC 84 NFD 84 NFKC 84 NFKD 84 Nmt 84 Normalizer 84 Precompiled 84 Prepend 84 Replace 84 Sequence 97 Strip 84 StripAccents 84
tokenizers.pre_tokenizers BertPreTokenizer 84 ByteLevel 84 CharDelimiterSplit 77 Digits 84 FixedLength 84 Metaspace 84 PreTokenizer 84 Punctuation 84 Sequence 97 Split 77 UnicodeScripts 84 Whitespace 84 WhitespaceSplit 84
tokenizers.processors BertProcessing 77 ByteLevel 84 PostProcessor 84 RobertaProcessing 77 Sequence 97 TemplateProcessing 84
tokenizers.trainers BpeTrainer 84 ParityBpeTrainer 84 Trainer 84 UnigramTrainer 84 WordLevelTrainer 84 WordPieceTrainer 84
torch BFloat16Storage 169 BoolStorage 169 ByteStorage 169 CharStorage 169 ComplexDoubleStorage 169 ComplexFloatStorage 169 DoubleStorage 169 FloatStorage 169 HalfStorage 169 IntStorage 169 LongStorage 169 QInt32Storage 169 QInt8Storage 169 QUInt2x4Storage 169 QUInt4x2Storage 169 QUInt8Storage 169 ScriptObject 61 ShortStorage 169 Size 114 Tensor 169 UntypedStorage 169 _mkldnn 169 abs 169 bfloat16 169 bit 169 bits16 169 bits1x8 169 bits2x4 169 bits4x2 169 bits8 169 bool 169 cdouble 169 cfloat 169 chalf 169 channels_last 169 channels_last_3d 169 complex128 169 complex32 169 complex64 169 contiguous_format 169 cos 169 device 110 double 169 exp 169 float 169 float16 169 float32 169 float4_e2m1fn_x2 169 float64 169 float8_e4m3fn 169 float8_e4m3fnuz 169 float8_e5m2 169 float8_e5m2fnuz 169 float8_e8m0fnu 169 half 169 int 169 int1 169 int16 169 int2 169 int3 169 int32 169 int4 169 int5 169 int6 169 int64 169 int7 169 int8 169 jagged 169 legacy_contiguous_format 169 log 169 long 169 per_channel_affine 169 per_channel_affine_float_qparams 169 per_channel_symmetric 169 per_tensor_affine 169 per_tensor_symmetric 169 preserve_format 169 qint32 169 qint8 169 quint2x4 169 quint4x2 169 quint8 169 relu 169 short 169 sigmoid 169 sin 169 softmax 169 sparse_bsc 169 sparse_bsr 169 sparse_coo 169 sparse_csc 169 sparse_csr 169 sqrt 169 square 169 strided 169 tanh 169 uint1 169 uint16 169 uint2 169 uint3 169 uint32 169 uint4 169 uint5 169 uint6 169 uint64 169 uint7 169 uint8 169
torch._C Generator 111 _VariableFunctionsClass 169 _VariableFunctionsClass.abs 169 _VariableFunctionsClass.add 169 _VariableFunctionsClass.batch_norm 169 _VariableFunctionsClass.cat 169 _VariableFunctionsClass.celu 169 _VariableFunctionsClass.clamp 169 _VariableFunctionsClass.cos 169 _VariableFunctionsClass.dropout 169 _VariableFunctionsClass.exp 169 _VariableFunctionsClass.group_norm 169 _VariableFunctionsClass.hardshrink 169 _VariableFunctionsClass.layer_norm 169 _VariableFunctionsClass.log 169 _VariableFunctionsClass.log_softmax 169 _VariableFunctionsClass.matmul 169 _VariableFunctionsClass.max 169 _VariableFunctionsClass.mean 169 _VariableFunctionsClass.min 169 _VariableFunctionsClass.mul 169 _VariableFunctionsClass.ones 169 _VariableFunctionsClass.prelu 169 _VariableFunctionsClass.relu 169 _VariableFunctionsClass.rrelu 169 _VariableFunctionsClass.rsqrt 169 _VariableFunctionsClass.selu 169 _VariableFunctionsClass.sigmoid 169 _VariableFunctionsClass.sin 169 _VariableFunctionsClass.softmax 169 _VariableFunctionsClass.sqrt 169 _VariableFunctionsClass.square 169 _VariableFunctionsClass.stack 169 _VariableFunctionsClass.sum 169 _VariableFunctionsClass.tanh 169 _VariableFunctionsClass.threshold 169 _VariableFunctionsClass.zeros 169
torch._C._fft fft_fftn 169
torch._C._nn avg_pool2d 169 avg_pool3d 169 gelu 169 hardshrink 169 linear 169 log_softmax 169 one_hot 169 scaled_dot_product_attention 169 softplus 169 softshrink 169
torch._tensor _rebuild_from_type 157 _rebuild_from_type_v2 157
torch._utils _rebuild_device_tensor_from_numpy 156 _rebuild_meta_tensor_no_storage 159 _rebuild_nested_tensor 160 _rebuild_parameter 161 _rebuild_parameter_with_state 162 _rebuild_qtensor 163 _rebuild_sparse_tensor 164 _rebuild_tensor 165 _rebuild_tensor_v2 166 _rebuild_tensor_v3 167 _rebuild_xla_tensor 156 torch.channels_last 169 torch.channels_last_3d 169 torch.contiguous_format 169 torch.preserve_format 169
torch.amp.grad_scaler GradScaler 1 OptState 121 _refresh_per_optimizer_state 135
torch.ao.nn.intrinsic.modules.fused BNReLU2d 58 BNReLU3d 58 ConvAdd2d 58 ConvAddReLU2d 58 ConvBn1d 58 ConvBn2d 58 ConvBn3d 58 ConvBnReLU1d 58 ConvBnReLU2d 58 ConvBnReLU3d 58 ConvReLU1d 58 ConvReLU2d 58 ConvReLU3d 58 LinearBn1d 58 LinearLeakyReLU 58 LinearReLU 58 LinearTanh 58 _FusedModule 58
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 57
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 57
torch.ao.nn.quantizable.modules.activation MultiheadAttention 58
torch.ao.nn.quantizable.modules.rnn LSTM 58 LSTMCell 58 _LSTMLayer 58 _LSTMSingleLayer 58
torch.ao.nn.quantized.dynamic.modules.linear Linear 57
torch.ao.nn.quantized.modules DeQuantize 57 Quantize 57
torch.ao.nn.quantized.modules.functional_modules FloatFunctional 58
torch.ao.nn.quantized.modules.linear Linear 57 LinearPackedParams 57
torch.cuda BFloat16Storage 169 BoolStorage 169 ByteStorage 169 CharStorage 169 ComplexDoubleStorage 169 ComplexFloatStorage 169 DoubleStorage 169 FloatStorage 169 HalfStorage 169 IntStorage 169 LongStorage 169 ShortStorage 169
torch.cuda.amp.grad_scaler GradScaler 1 OptState 121 _refresh_per_optimizer_state 135
torch.distributed.checkpoint.filesystem _StorageInfo 0
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 50 StorageMeta 0 TensorProperties 62 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 121
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
torch.jit._pickle build_boollist 152 build_doublelist 152 build_intlist 152 build_tensor_from_id 152 build_tensorlist 152 restore_type_tag 152
torch.nn.backends.thnn _get_thnn_function_backend 135
torch.nn.functional adaptive_avg_pool1d 169 adaptive_avg_pool2d 169 avg_pool1d 169 avg_pool2d 169 avg_pool3d 169 binary_cross_entropy 169 binary_cross_entropy_with_logits 169 celu 169 cosine_similarity 169 cross_entropy 169 dropout 169 elu 169 gelu 169 glu 169 hardsigmoid 169 hardswish 169 hardtanh 169 huber_loss 169 interpolate 169 kl_div 169 l1_loss 169 layer_norm 169 leaky_relu 169 linear 169 log_softmax 169 logsigmoid 169 max_pool1d 169 max_pool2d 169 max_pool3d 169 mish 169 mse_loss 169 nll_loss 169 normalize 169 pairwise_distance 169 prelu 169 relu 169 relu6 169 rrelu 169 selu 169 sigmoid 169 silu 169 smooth_l1_loss 169 softmax 169 softmin 169 softplus 169 softsign 169 tanh 169 tanhshrink 169
torch.nn.init constant_ 169 eye_ 169 kaiming_normal_ 169 kaiming_uniform_ 169 normal_ 169 ones_ 169 orthogonal_ 169 trunc_normal_ 169 uniform_ 169 xavier_normal_ 169 xavier_uniform_ 169 zeros_ 169
torch.nn.modules.activation CELU 58 ELU 58 GELU 58 GLU 58 Hardshrink 58 Hardsigmoid 58 Hardswish 58 Hardtanh 58 LeakyReLU 58 LogSigmoid 58 LogSoftmax 58 Mish 58 MultiheadAttention 58 PReLU 58 RReLU 58 ReLU 58 ReLU6 58 SELU 58 SiLU 58 Sigmoid 58 Softmax 58 Softmax2d 58 Softmin 58 Softplus 58 Softshrink 58 Softsign 58 Tanh 58 Tanhshrink 58 Threshold 58
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 58
torch.nn.modules.batchnorm BatchNorm1d 58 BatchNorm2d 58 BatchNorm3d 58 LazyBatchNorm1d 58 LazyBatchNorm1d._infer_parameters 169 LazyBatchNorm1d._lazy_load_hook 169 LazyBatchNorm2d 58 LazyBatchNorm2d._infer_parameters 169 LazyBatchNorm2d._lazy_load_hook 169 LazyBatchNorm3d 58 LazyBatchNorm3d._infer_parameters 169 LazyBatchNorm3d._lazy_load_hook 169 SyncBatchNorm 58
torch.nn.modules.channelshuffle ChannelShuffle 58
torch.nn.modules.container Container 58 ModuleDict 58 ModuleList 58 ParameterDict 58 ParameterList 58 Sequential 58
torch.nn.modules.conv Conv1d 58 Conv2d 58 Conv3d 58 ConvTranspose1d 58 ConvTranspose2d 58 ConvTranspose3d 58 LazyConv1d 58 LazyConv1d._infer_parameters 169 LazyConv1d._lazy_load_hook 169 LazyConv2d 58 LazyConv2d._infer_parameters 169 LazyConv2d._lazy_load_hook 169 LazyConv3d 58 LazyConv3d._infer_parameters 169 LazyConv3d._lazy_load_hook 169 LazyConvTranspose1d 58 LazyConvTranspose1d._infer_parameters 169 LazyConvTranspose1d._lazy_load_hook 169 LazyConvTranspose2d 58 LazyConvTranspose2d._infer_parameters 169 LazyConvTranspose2d._lazy_load_hook 169 LazyConvTranspose3d 58 LazyConvTranspose3d._infer_parameters 169 LazyConvTranspose3d._lazy_load_hook 169
torch.nn.modules.distance CosineSimilarity 58 PairwiseDistance 58
torch.nn.modules.dropout AlphaDropout 58 Dropout 58 Dropout1d 58 Dropout2d 58 Dropout3d 58 FeatureAlphaDropout 58
torch.nn.modules.flatten Flatten 58 Unflatten 58
torch.nn.modules.fold Fold 58 Unfold 58
torch.nn.modules.instancenorm InstanceNorm1d 58 InstanceNorm2d 58 InstanceNorm3d 58 LazyInstanceNorm1d 58 LazyInstanceNorm1d._infer_parameters 169 LazyInstanceNorm1d._lazy_load_hook 169 LazyInstanceNorm2d 58 LazyInstanceNorm2d._infer_parameters 169 LazyInstanceNorm2d._lazy_load_hook 169 LazyInstanceNorm3d 58 LazyInstanceNorm3d._infer_parameters 169 LazyInstanceNorm3d._lazy_load_hook 169
torch.nn.modules.linear Bilinear 58 Identity 58 LazyLinear 58 LazyLinear._infer_parameters 169 LazyLinear._lazy_load_hook 169 Linear 58 NonDynamicallyQuantizableLinear 58 _LinearWithBias 0
torch.nn.modules.loss BCELoss 58 BCEWithLogitsLoss 58 CTCLoss 58 CosineEmbeddingLoss 58 CrossEntropyLoss 58 GaussianNLLLoss 58 HingeEmbeddingLoss 58 HuberLoss 58 KLDivLoss 58 L1Loss 58 LinearCrossEntropyLoss 58 MSELoss 58 MarginRankingLoss 58 MultiLabelMarginLoss 58 MultiLabelSoftMarginLoss 58 MultiMarginLoss 58 NLLLoss 58 NLLLoss2d 58 PoissonNLLLoss 58 SmoothL1Loss 58 SoftMarginLoss 58 TripletMarginLoss 58 TripletMarginWithDistanceLoss 58
torch.nn.modules.module Module 58 _WrappedHook 54
torch.nn.modules.normalization CrossMapLRN2d 58 GroupNorm 58 LayerNorm 58 LocalResponseNorm 58 RMSNorm 58
torch.nn.modules.padding CircularPad1d 58 CircularPad2d 58 CircularPad3d 58 ConstantPad1d 58 ConstantPad2d 58 ConstantPad3d 58 ReflectionPad1d 58 ReflectionPad2d 58 ReflectionPad3d 58 ReplicationPad1d 58 ReplicationPad2d 58 ReplicationPad3d 58 ZeroPad1d 58 ZeroPad2d 58 ZeroPad3d 58
torch.nn.modules.pixelshuffle PixelShuffle 58 PixelUnshuffle 58
torch.nn.modules.pooling AdaptiveAvgPool1d 58 AdaptiveAvgPool2d 58 AdaptiveAvgPool3d 58 AdaptiveMaxPool1d 58 AdaptiveMaxPool2d 58 AdaptiveMaxPool3d 58 AvgPool1d 58 AvgPool2d 58 AvgPool3d 58 FractionalMaxPool2d 58 FractionalMaxPool3d 58 LPPool1d 58 LPPool2d 58 LPPool3d 58 MaxPool1d 58 MaxPool2d 58 MaxPool3d 58 MaxUnpool1d 58 MaxUnpool2d 58 MaxUnpool3d 58
torch.nn.modules.rnn GRU 63 GRUCell 58 LSTM 63 LSTMCell 58 RNN 63 RNNBase 63 RNNCell 58 RNNCellBase 58
torch.nn.modules.sparse Embedding 58 EmbeddingBag 58
torch.nn.modules.transformer Transformer 58 TransformerDecoder 58 TransformerDecoderLayer 58 TransformerEncoder 58 TransformerEncoderLayer 58
torch.nn.modules.upsampling Upsample 58 UpsamplingBilinear2d 58 UpsamplingNearest2d 58
torch.nn.parallel.data_parallel DataParallel 58
torch.nn.parameter Buffer 169 Parameter 169 UninitializedBuffer 75 UninitializedParameter 75
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 112
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 60 Muon 60
torch.optim._adafactor Adafactor 60
torch.optim._muon Muon 60
torch.optim.adadelta Adadelta 60
torch.optim.adagrad Adagrad 60
torch.optim.adam Adam 60
torch.optim.adamax Adamax 60
torch.optim.adamw AdamW 60
torch.optim.asgd ASGD 60
torch.optim.lbfgs LBFGS 60
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 169 CyclicLR._triangular2_scale_fn 169 CyclicLR._triangular_scale_fn 169 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 169 OneCycleLR._annealing_linear 169 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 60
torch.optim.optimizer Optimizer 60
torch.optim.radam RAdam 60
torch.optim.rmsprop RMSprop 60
torch.optim.rprop Rprop 60
torch.optim.sgd SGD 60
torch.optim.sparse_adam SparseAdam 60
torch.optim.swa_utils AveragedModel 58 SWALR 1 SWALR._cosine_anneal 169 SWALR._linear_anneal 169
torch.return_types aminmax 113 cummax 113 cummin 113 frexp 113 geqrf 113 histogram 113 histogramdd 113 kthvalue 113 linalg_cholesky_ex 113 linalg_eig 113 linalg_eigh 113 linalg_inv_ex 113 linalg_ldl_factor 113 linalg_ldl_factor_ex 113 linalg_lstsq 113 linalg_lu 113 linalg_lu_factor 113 linalg_lu_factor_ex 113 linalg_qr 113 linalg_slogdet 113 linalg_solve_ex 113 linalg_svd 113 lstsq 113 lu_unpack 113 max 113 median 113 min 113 mode 113 nanmedian 113 qr 113 slogdet 113 sort 113 svd 113 topk 113 triangular_solve 113 unpack_dual 113
torch.serialization _get_layout 130
torch.storage TypedStorage 169 UntypedStorage 169 _TypedStorage 169 _UntypedStorage 169 _load_from_bytes 158
torch.torch_version TorchVersion 108
torch.utils.data._utils.collate default_collate 169 default_convert 169
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ConcatDataset 1 Subset 1 TensorDataset 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 52
torch_geometric.data.data Data 51 DataEdgeAttr 0 DataTensorAttr 0
torch_geometric.data.feature_store TensorAttr 0
torch_geometric.data.graph_store EdgeAttr 0
torch_geometric.data.hetero_data HeteroData 51
torch_geometric.data.storage BaseStorage 51 EdgeStorage 51 GlobalStorage 51 NodeStorage 51
torchmetrics.aggregation BaseAggregator 55 CatMetric 55 MaxMetric 55 MeanMetric 55 MinMetric 55 RunningMean 55 RunningSum 55 SumMetric 55
torchmetrics.audio._deprecated _PermutationInvariantTraining 55 _ScaleInvariantSignalDistortionRatio 55 _ScaleInvariantSignalNoiseRatio 55 _SignalDistortionRatio 55 _SignalNoiseRatio 55
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 56
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 56
torchmetrics.audio.pesq PerceptualEvaluationSpeechQuality 55
torchmetrics.audio.pit PermutationInvariantTraining 55
torchmetrics.audio.sdr ScaleInvariantSignalDistortionRatio 55 SignalDistortionRatio 55 SourceAggregatedSignalDistortionRatio 55
torchmetrics.audio.snr ComplexScaleInvariantSignalNoiseRatio 55 ScaleInvariantSignalNoiseRatio 55 SignalNoiseRatio 55
torchmetrics.audio.srmr SpeechReverberationModulationEnergyRatio 55
torchmetrics.audio.stoi ShortTimeObjectiveIntelligibility 55
torchmetrics.classification.accuracy BinaryAccuracy 55 MulticlassAccuracy 55 MultilabelAccuracy 55
torchmetrics.classification.auroc BinaryAUROC 55 MulticlassAUROC 55 MultilabelAUROC 55
torchmetrics.classification.average_precision BinaryAveragePrecision 55 MulticlassAveragePrecision 55 MultilabelAveragePrecision 55
torchmetrics.classification.base _ClassificationTaskWrapper 55
torchmetrics.classification.calibration_error BinaryCalibrationError 55 MulticlassCalibrationError 55
torchmetrics.classification.cohen_kappa BinaryCohenKappa 55 MulticlassCohenKappa 55
torchmetrics.classification.confusion_matrix BinaryConfusionMatrix 55 MulticlassConfusionMatrix 55 MultilabelConfusionMatrix 55
torchmetrics.classification.eer BinaryEER 55 MulticlassEER 55 MultilabelEER 55
torchmetrics.classification.exact_match MulticlassExactMatch 55 MultilabelExactMatch 55
torchmetrics.classification.f_beta BinaryF1Score 55 BinaryFBetaScore 55 MulticlassF1Score 55 MulticlassFBetaScore 55 MultilabelF1Score 55 MultilabelFBetaScore 55
torchmetrics.classification.group_fairness BinaryFairness 55 BinaryGroupStatRates 55 _AbstractGroupStatScores 55
torchmetrics.classification.hamming BinaryHammingDistance 55 MulticlassHammingDistance 55 MultilabelHammingDistance 55
torchmetrics.classification.hinge BinaryHingeLoss 55 MulticlassHingeLoss 55
torchmetrics.classification.jaccard BinaryJaccardIndex 55 MulticlassJaccardIndex 55 MultilabelJaccardIndex 55
torchmetrics.classification.logauc BinaryLogAUC 55 MulticlassLogAUC 55 MultilabelLogAUC 55
torchmetrics.classification.matthews_corrcoef BinaryMatthewsCorrCoef 55 MulticlassMatthewsCorrCoef 55 MultilabelMatthewsCorrCoef 55
torchmetrics.classification.negative_predictive_value BinaryNegativePredictiveValue 55 MulticlassNegativePredictiveValue 55 MultilabelNegativePredictiveValue 55
torchmetrics.classification.precision_fixed_recall BinaryPrecisionAtFixedRecall 55 MulticlassPrecisionAtFixedRecall 55 MultilabelPrecisionAtFixedRecall 55
torchmetrics.classification.precision_recall BinaryPrecision 55 BinaryRecall 55 MulticlassPrecision 55 MulticlassRecall 55 MultilabelPrecision 55 MultilabelRecall 55
torchmetrics.classification.precision_recall_curve BinaryPrecisionRecallCurve 55 MulticlassPrecisionRecallCurve 55 MultilabelPrecisionRecallCurve 55
torchmetrics.classification.ranking MultilabelCoverageError 55 MultilabelRankingAveragePrecision 55 MultilabelRankingLoss 55
torchmetrics.classification.recall_fixed_precision BinaryRecallAtFixedPrecision 55 MulticlassRecallAtFixedPrecision 55 MultilabelRecallAtFixedPrecision 55
torchmetrics.classification.roc BinaryROC 55 MulticlassROC 55 MultilabelROC 55
torchmetrics.classification.sensitivity_specificity BinarySensitivityAtSpecificity 55 MulticlassSensitivityAtSpecificity 55 MultilabelSensitivityAtSpecificity 55
torchmetrics.classification.specificity BinarySpecificity 55 MulticlassSpecificity 55 MultilabelSpecificity 55
torchmetrics.classification.specificity_sensitivity BinarySpecificityAtSensitivity 55 MulticlassSpecificityAtSensitivity 55 MultilabelSpecificityAtSensitivity 55
torchmetrics.classification.stat_scores BinaryStatScores 55 MulticlassStatScores 55 MultilabelStatScores 55 _AbstractStatScores 55
torchmetrics.clustering.adjusted_mutual_info_score AdjustedMutualInfoScore 55
torchmetrics.clustering.adjusted_rand_score AdjustedRandScore 55
torchmetrics.clustering.calinski_harabasz_score CalinskiHarabaszScore 55
torchmetrics.clustering.cluster_accuracy ClusterAccuracy 55
torchmetrics.clustering.davies_bouldin_score DaviesBouldinScore 55
torchmetrics.clustering.dunn_index DunnIndex 55
torchmetrics.clustering.fowlkes_mallows_index FowlkesMallowsIndex 55
torchmetrics.clustering.homogeneity_completeness_v_measure CompletenessScore 55 HomogeneityScore 55 VMeasureScore 55
torchmetrics.clustering.mutual_info_score MutualInfoScore 55
torchmetrics.clustering.normalized_mutual_info_score NormalizedMutualInfoScore 55
torchmetrics.clustering.rand_score RandScore 55
torchmetrics.collections MetricCollection 57
torchmetrics.detection._deprecated _ModifiedPanopticQuality 55 _PanopticQuality 55
torchmetrics.detection._mean_ap MeanAveragePrecision 55
torchmetrics.detection.ciou CompleteIntersectionOverUnion 55
torchmetrics.detection.diou DistanceIntersectionOverUnion 55
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 55
torchmetrics.detection.iou IntersectionOverUnion 55
torchmetrics.detection.mean_ap MeanAveragePrecision 55
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 55 PanopticQuality 55
torchmetrics.functional.regression.kendall _MetricVariant 121
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 55 _MultiScaleStructuralSimilarityIndexMeasure 55 _PeakSignalNoiseRatio 55 _RelativeAverageSpectralError 55 _RootMeanSquaredErrorUsingSlidingWindow 55 _SpectralAngleMapper 55 _SpectralDistortionIndex 55 _StructuralSimilarityIndexMeasure 55 _TotalVariation 55 _UniversalImageQualityIndex 55
torchmetrics.image.arniqa ARNIQA 56
torchmetrics.image.d_lambda SpectralDistortionIndex 55
torchmetrics.image.d_s SpatialDistortionIndex 55
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 56
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 55
torchmetrics.image.fid FrechetInceptionDistance 56
torchmetrics.image.inception InceptionScore 56
torchmetrics.image.kid KernelInceptionDistance 56
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 56
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 56
torchmetrics.image.perceptual_path_length PerceptualPathLength 56
torchmetrics.image.psnr PeakSignalNoiseRatio 55
torchmetrics.image.psnrb PeakSignalNoiseRatioWithBlockedEffect 55
torchmetrics.image.qnr QualityWithNoReference 55
torchmetrics.image.rase RelativeAverageSpectralError 55
torchmetrics.image.rmse_sw RootMeanSquaredErrorUsingSlidingWindow 55
torchmetrics.image.sam SpectralAngleMapper 55
torchmetrics.image.scc SpatialCorrelationCoefficient 55
torchmetrics.image.ssim MultiScaleStructuralSimilarityIndexMeasure 55 StructuralSimilarityIndexMeasure 55
torchmetrics.image.tv TotalVariation 55
torchmetrics.image.uqi UniversalImageQualityIndex 55
torchmetrics.image.vif VisualInformationFidelity 55
torchmetrics.metric CompositionalMetric 55 Metric 55 jit_distributed_available 169
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 56
torchmetrics.multimodal.clip_score CLIPScore 56
torchmetrics.multimodal.lve LipVertexError 55
torchmetrics.nominal.cramers CramersV 55
torchmetrics.nominal.fleiss_kappa FleissKappa 55
torchmetrics.nominal.pearson PearsonsContingencyCoefficient 55
torchmetrics.nominal.theils_u TheilsU 55
torchmetrics.nominal.tschuprows TschuprowsT 55
torchmetrics.regression.concordance ConcordanceCorrCoef 55
torchmetrics.regression.cosine_similarity CosineSimilarity 55
torchmetrics.regression.crps ContinuousRankedProbabilityScore 55
torchmetrics.regression.csi CriticalSuccessIndex 55
torchmetrics.regression.explained_variance ExplainedVariance 55
torchmetrics.regression.js_divergence JensenShannonDivergence 55
torchmetrics.regression.kendall KendallRankCorrCoef 55
torchmetrics.regression.kl_divergence KLDivergence 55
torchmetrics.regression.log_cosh LogCoshError 55
torchmetrics.regression.log_mse MeanSquaredLogError 55
torchmetrics.regression.mae MeanAbsoluteError 55
torchmetrics.regression.mape MeanAbsolutePercentageError 55
torchmetrics.regression.minkowski MinkowskiDistance 55
torchmetrics.regression.mse MeanSquaredError 55
torchmetrics.regression.nrmse NormalizedRootMeanSquaredError 55
torchmetrics.regression.pearson PearsonCorrCoef 55
torchmetrics.regression.r2 R2Score 55
torchmetrics.regression.rse RelativeSquaredError 55
torchmetrics.regression.spearman SpearmanCorrCoef 55
torchmetrics.regression.symmetric_mape SymmetricMeanAbsolutePercentageError 55
torchmetrics.regression.tweedie_deviance TweedieDevianceScore 55
torchmetrics.regression.wmape WeightedMeanAbsolutePercentageError 55
torchmetrics.retrieval._deprecated _RetrievalFallOut 55 _RetrievalHitRate 55 _RetrievalMAP 55 _RetrievalMRR 55 _RetrievalNormalizedDCG 55 _RetrievalPrecision 55 _RetrievalPrecisionRecallCurve 55 _RetrievalRPrecision 55 _RetrievalRecall 55 _RetrievalRecallAtFixedPrecision 55
torchmetrics.retrieval.auroc RetrievalAUROC 55
torchmetrics.retrieval.average_precision RetrievalMAP 55
torchmetrics.retrieval.base RetrievalMetric 55
torchmetrics.retrieval.fall_out RetrievalFallOut 55
torchmetrics.retrieval.hit_rate RetrievalHitRate 55
torchmetrics.retrieval.ndcg RetrievalNormalizedDCG 55
torchmetrics.retrieval.precision RetrievalPrecision 55
torchmetrics.retrieval.precision_recall_curve RetrievalPrecisionRecallCurve 55 RetrievalRecallAtFixedPrecision 55
torchmetrics.retrieval.r_precision RetrievalRPrecision 55
torchmetrics.retrieval.recall RetrievalRecall 55
torchmetrics.retrieval.reciprocal_rank RetrievalMRR 55
torchmetrics.segmentation.dice DiceScore 55
torchmetrics.segmentation.generalized_dice GeneralizedDiceScore 55
torchmetrics.segmentation.hausdorff_distance HausdorffDistance 55
torchmetrics.segmentation.mean_iou MeanIoU 55
torchmetrics.shape.procrustes ProcrustesDisparity 55
torchmetrics.text._deprecated _BLEUScore 55 _CHRFScore 55 _CharErrorRate 55 _ExtendedEditDistance 55 _MatchErrorRate 55 _Perplexity 55 _SQuAD 55 _SacreBLEUScore 55 _TranslationEditRate 55 _WordErrorRate 55 _WordInfoLost 55 _WordInfoPreserved 55
torchmetrics.text.bert BERTScore 56
torchmetrics.text.bleu BLEUScore 55
torchmetrics.text.cer CharErrorRate 55
torchmetrics.text.chrf CHRFScore 55
torchmetrics.text.edit EditDistance 55
torchmetrics.text.eed ExtendedEditDistance 55
torchmetrics.text.infolm InfoLM 56
torchmetrics.text.mer MatchErrorRate 55
torchmetrics.text.perplexity Perplexity 55
torchmetrics.text.rouge ROUGEScore 56
torchmetrics.text.sacre_bleu SacreBLEUScore 55
torchmetrics.text.squad SQuAD 55
torchmetrics.text.ter TranslationEditRate 55
torchmetrics.text.wer WordErrorRate 55
torchmetrics.text.wil WordInfoLost 55
torchmetrics.text.wip WordInfoPreserved 55
torchmetrics.utilities.data dim_zero_cat 169 dim_zero_max 169 dim_zero_mean 169 dim_zero_min 169 dim_zero_sum 169
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 55
torchmetrics.wrappers.abstract WrapperMetric 55
torchmetrics.wrappers.bootstrapping BootStrapper 55
torchmetrics.wrappers.minmax MinMaxMetric 55
torchmetrics.wrappers.multioutput MultioutputWrapper 55
torchmetrics.wrappers.multitask MultitaskWrapper 55
torchmetrics.wrappers.running Running 55
torchmetrics.wrappers.transformations BinaryTargetTransformer 55 LambdaInputTransformer 55 MetricInputTransformer 55
torchvision.models._utils IntermediateLayerGetter 57
torchvision.models.alexnet AlexNet 57
torchvision.models.convnext CNBlock 57 ConvNeXt 57 LayerNorm2d 57
torchvision.models.densenet DenseNet 57 _DenseBlock 57 _DenseLayer 57 _Transition 57
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 57 DefaultBoxGenerator 57
torchvision.models.detection.backbone_utils BackboneWithFPN 57
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 57 FastRCNNPredictor 57 FasterRCNN 57 TwoMLPHead 57
torchvision.models.detection.fcos FCOS 57 FCOSClassificationHead 57 FCOSHead 57 FCOSRegressionHead 57
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 57
torchvision.models.detection.keypoint_rcnn KeypointRCNN 57 KeypointRCNNHeads 57 KeypointRCNNPredictor 57
torchvision.models.detection.mask_rcnn MaskRCNN 57 MaskRCNNHeads 57 MaskRCNNPredictor 57
torchvision.models.detection.retinanet RetinaNet 57 RetinaNetClassificationHead 57 RetinaNetHead 57 RetinaNetRegressionHead 57
torchvision.models.detection.roi_heads RoIHeads 57
torchvision.models.detection.rpn RPNHead 57 RegionProposalNetwork 57
torchvision.models.detection.ssd SSD 57 SSDClassificationHead 57 SSDFeatureExtractorVGG 57 SSDHead 57 SSDRegressionHead 57 SSDScoringHead 57
torchvision.models.detection.ssdlite SSDLiteClassificationHead 57 SSDLiteFeatureExtractorMobileNet 57 SSDLiteHead 57 SSDLiteRegressionHead 57
torchvision.models.detection.transform GeneralizedRCNNTransform 57
torchvision.models.efficientnet EfficientNet 57 FusedMBConv 57 MBConv 57
torchvision.models.googlenet BasicConv2d 57 GoogLeNet 57 Inception 57 InceptionAux 57
torchvision.models.inception BasicConv2d 57 Inception3 57 InceptionA 57 InceptionAux 57 InceptionB 57 InceptionC 57 InceptionD 57 InceptionE 57
torchvision.models.maxvit MBConv 57 MaxVit 57 MaxVitBlock 57 MaxVitLayer 57 PartitionAttentionLayer 57 RelativePositionalMultiHeadAttention 57 SwapAxes 57 WindowDepartition 57 WindowPartition 57
torchvision.models.mnasnet MNASNet 57 _InvertedResidual 57
torchvision.models.mobilenetv2 InvertedResidual 57 MobileNetV2 57
torchvision.models.mobilenetv3 InvertedResidual 57 MobileNetV3 57
torchvision.models.optical_flow.raft BottleneckBlock 57 ConvGRU 57 CorrBlock 57 FeatureEncoder 57 FlowHead 57 MaskPredictor 57 MotionEncoder 57 RAFT 57 RecurrentBlock 57 ResidualBlock 57 UpdateBlock 57
torchvision.models.quantization.googlenet QuantizableBasicConv2d 57 QuantizableGoogLeNet 57 QuantizableInception 57 QuantizableInceptionAux 57
torchvision.models.quantization.inception QuantizableBasicConv2d 57 QuantizableInception3 57 QuantizableInceptionA 57 QuantizableInceptionAux 57 QuantizableInceptionB 57 QuantizableInceptionC 57 QuantizableInceptionD 57 QuantizableInceptionE 57
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 57 QuantizableMobileNetV2 57
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 57 QuantizableMobileNetV3 57 QuantizableSqueezeExcitation 57
torchvision.models.quantization.resnet QuantizableBasicBlock 57 QuantizableBottleneck 57 QuantizableResNet 57
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 57 QuantizableShuffleNetV2 57
torchvision.models.regnet AnyStage 57 BottleneckTransform 57 RegNet 57 ResBottleneckBlock 57 SimpleStemIN 57
torchvision.models.resnet BasicBlock 57 Bottleneck 57 ResNet 57
torchvision.models.segmentation._utils _SimpleSegmentationModel 57
torchvision.models.segmentation.deeplabv3 ASPP 57 ASPPConv 57 ASPPPooling 57 DeepLabHead 57 DeepLabV3 57
torchvision.models.segmentation.fcn FCN 57 FCNHead 57
torchvision.models.segmentation.lraspp LRASPP 57 LRASPPHead 57
torchvision.models.shufflenetv2 InvertedResidual 57 ShuffleNetV2 57
torchvision.models.squeezenet Fire 57 SqueezeNet 57
torchvision.models.swin_transformer PatchMerging 57 PatchMergingV2 57 ShiftedWindowAttention 57 ShiftedWindowAttentionV2 57 SwinTransformer 57 SwinTransformerBlock 57 SwinTransformerBlockV2 57
torchvision.models.vgg VGG 57
torchvision.models.video.mvit MViT 57 MultiscaleAttention 57 MultiscaleBlock 57 Pool 57 PositionalEncoding 57
torchvision.models.video.resnet BasicBlock 57 BasicStem 57 Bottleneck 57 Conv2Plus1D 57 Conv3DNoTemporal 57 Conv3DSimple 57 R2Plus1dStem 57 VideoResNet 57
torchvision.models.video.s3d S3D 57 SepInceptionBlock3D 57 TemporalSeparableConv 57
torchvision.models.video.swin_transformer PatchEmbed3d 57 ShiftedWindowAttention3d 57 SwinTransformer3d 57
torchvision.models.vision_transformer Encoder 57 EncoderBlock 57 MLPBlock 57 VisionTransformer 57
torchvision.ops.boxes box_iou 169
torchvision.ops.deform_conv DeformConv2d 57
torchvision.ops.drop_block DropBlock2d 57 DropBlock3d 57
torchvision.ops.feature_pyramid_network ExtraFPNBlock 57 FeaturePyramidNetwork 57 LastLevelMaxPool 57 LastLevelP6P7 57
torchvision.ops.misc Conv2dNormActivation 57 Conv3dNormActivation 57 ConvNormActivation 57 FrozenBatchNorm2d 57 MLP 57 Permute 57 SqueezeExcitation 57
torchvision.ops.poolers MultiScaleRoIAlign 57
torchvision.ops.ps_roi_align PSRoIAlign 57
torchvision.ops.ps_roi_pool PSRoIPool 57
torchvision.ops.roi_align RoIAlign 57
torchvision.ops.roi_pool RoIPool 57
torchvision.ops.stochastic_depth StochasticDepth 57
torchvision.transforms.autoaugment AugMix 57 AutoAugment 57 AutoAugmentPolicy 121 RandAugment 57 TrivialAugmentWide 57
torchvision.transforms.functional InterpolationMode 121
torchvision.transforms.transforms CenterCrop 57 ColorJitter 57 Compose 0 ConvertImageDtype 57 ElasticTransform 57 FiveCrop 57 GaussianBlur 57 Grayscale 57 LinearTransformation 57 Normalize 57 PILToTensor 0 Pad 57 RandomAdjustSharpness 57 RandomAffine 57 RandomApply 57 RandomAutocontrast 57 RandomChoice 0 RandomCrop 57 RandomEqualize 57 RandomErasing 57 RandomGrayscale 57 RandomHorizontalFlip 57 RandomInvert 57 RandomOrder 0 RandomPerspective 57 RandomPosterize 57 RandomResizedCrop 57 RandomRotation 57 RandomSolarize 57 RandomTransforms 0 RandomVerticalFlip 57 Resize 57 TenCrop 57 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 57 JPEG 57 MixUp 57 RandomErasing 57
torchvision.transforms.v2._auto_augment AugMix 57 AutoAugment 57 RandAugment 57 TrivialAugmentWide 57
torchvision.transforms.v2._color ColorJitter 57 Grayscale 57 RGB 57 RandomAdjustSharpness 57 RandomAutocontrast 57 RandomChannelPermutation 57 RandomEqualize 57 RandomGrayscale 57 RandomInvert 57 RandomPhotometricDistort 57 RandomPosterize 57 RandomSolarize 57
torchvision.transforms.v2._container Compose 57 RandomApply 57 RandomChoice 57 RandomOrder 57
torchvision.transforms.v2._deprecated ToTensor 57
torchvision.transforms.v2._geometry CenterCrop 57 ElasticTransform 57 FiveCrop 57 Pad 57 RandomAffine 57 RandomCrop 57 RandomHorizontalFlip 57 RandomIoUCrop 57 RandomPerspective 57 RandomResize 57 RandomResizedCrop 57 RandomRotation 57 RandomShortestSize 57 RandomVerticalFlip 57 RandomZoomOut 57 Resize 57 ScaleJitter 57 TenCrop 57
torchvision.transforms.v2._meta ClampBoundingBoxes 57 ClampKeyPoints 57 ConvertBoundingBoxFormat 57 SetClampingMode 57
torchvision.transforms.v2._misc ConvertImageDtype 57 GaussianBlur 57 GaussianNoise 57 Identity 57 LinearTransformation 57 Normalize 57 SanitizeBoundingBoxes 57 SanitizeKeyPoints 57 ToDtype 57
torchvision.transforms.v2._temporal UniformTemporalSubsample 57
torchvision.transforms.v2._transform Transform 57
torchvision.transforms.v2._type_conversion PILToTensor 57 ToImage 57 ToPILImage 57 ToPureTensor 57
torchvision.transforms.v2._utils _find_labels_default_heuristic 169
transformers.activations AccurateGELUActivation 57 ClippedGELUActivation 57 FastGELUActivation 57 GELUActivation 57 GELUTanh 57 LaplaceActivation 57 LinearActivation 57 MishActivation 57 NewGELUActivation 57 PytorchGELUTanh 57 QuickGELUActivation 57 ReLUSquaredActivation 57 SiLUActivation 57 SqrtSoftplusActivation 57 XIELUActivation 57 _gelu_python 169 _silu_python 169 gelu_fast 169 gelu_new 169 linear_act 169 mish 169 swish 169
transformers.backbone_utils BackboneType 121
transformers.configuration_utils PreTrainedConfig 14 PretrainedConfig 14
transformers.debug_utils DebugOption 121
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.generation.configuration_utils GenerationConfig 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 57 DecoderLayer 57 EncoderLayer 57 LearnedPositionalEmbedding 57 SelfAttention 57 SinusoidalPositionalEmbedding 57
transformers.modeling_bert mish 169
transformers.modeling_gpt2 Attention 57 Block 57 MLP 57
transformers.modeling_layers GradientCheckpointingLayer 57 MtpLayer 57 MtpModel 57
transformers.modeling_prophetnet ProhpetNetFeedForward 57 ProhpetNetPositionalEmbeddings 57 ProphetNetNgramProphetNetSelfAttention 57 ProphetNetSelfAttention 57
transformers.modeling_t5 T5DenseReluDense 57
transformers.modeling_utils Conv1D 57 Identity 57 PoolerAnswerClass 57 PoolerEndLogits 57 PoolerStartLogits 57 PreTrainedAudioTokenizerBase 57 PreTrainedModel 57 SQuADHead 57 SequenceSummary 57
transformers.models.albert.configuration_albert AlbertConfig 14
transformers.models.albert.modeling_albert AlbertAttention 57 AlbertEmbeddings 57 AlbertForMaskedLM 57 AlbertForMultipleChoice 57 AlbertForPreTraining 57 AlbertForQuestionAnswering 57 AlbertForSequenceClassification 57 AlbertForTokenClassification 57 AlbertLayer 57 AlbertLayerGroup 57 AlbertMLMHead 57 AlbertModel 57 AlbertPreTrainedModel 57 AlbertSOPHead 57 AlbertSdpaAttention 57 AlbertTransformer 57
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 16
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 14
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 57 ASTEmbeddings 57 ASTEncoder 57 ASTForAudioClassification 57 ASTIntermediate 57 ASTLayer 57 ASTMLP 57 ASTMLPHead 57 ASTModel 57 ASTOutput 57 ASTPatchEmbeddings 57 ASTPreTrainedModel 57 ASTSdpaAttention 57 ASTSdpaSelfAttention 57 ASTSelfAttention 57 ASTSelfOutput 57
transformers.models.bart.configuration_bart BartConfig 14
transformers.models.bart.modeling_bart BartAttention 57 BartClassificationHead 57 BartDecoder 57 BartDecoderLayer 57 BartDecoderWrapper 57 BartEncoder 57 BartEncoderLayer 57 BartFlashAttention2 57 BartForCausalLM 57 BartForConditionalGeneration 57 BartForQuestionAnswering 57 BartForSequenceClassification 57 BartLearnedPositionalEmbedding 57 BartModel 57 BartPreTrainedModel 57 BartPretrainedModel 57 BartScaledWordEmbedding 57 BartSdpaAttention 57 PretrainedBartModel 57
transformers.models.bart.tokenization_bart BartTokenizer 16
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 16
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 16
transformers.models.beit.configuration_beit BeitConfig 14
transformers.models.beit.modeling_beit BeitAttention 57 BeitBackbone 57 BeitConvLayer 57 BeitConvModule 57 BeitDropPath 57 BeitEmbeddings 57 BeitEncoder 57 BeitFCNHead 57 BeitFPNNeck 57 BeitFPNUpBlock 57 BeitForImageClassification 57 BeitForMaskedImageModeling 57 BeitForSemanticSegmentation 57 BeitIntermediate 57 BeitLayer 57 BeitMLP 57 BeitModel 57 BeitOutput 57 BeitPatchEmbeddings 57 BeitPooler 57 BeitPreTrainedModel 57 BeitPyramidPoolingBlock 57 BeitPyramidPoolingModule 57 BeitRelativePositionBias 57 BeitSdpaSelfAttention 57 BeitSelfAttention 57 BeitSelfOutput 57 BeitUperHead 57
transformers.models.bert.configuration_bert BertConfig 14
transformers.models.bert.modeling_bert BertAttention 57 BertCrossAttention 57 BertEmbeddings 57 BertEncoder 57 BertForMaskedLM 57 BertForMultipleChoice 57 BertForNextSentencePrediction 57 BertForPreTraining 57 BertForQuestionAnswering 57 BertForSequenceClassification 57 BertForTokenClassification 57 BertIntermediate 57 BertLMHeadModel 57 BertLMPredictionHead 57 BertLayer 57 BertModel 57 BertOnlyMLMHead 57 BertOnlyNSPHead 57 BertOutput 57 BertPooler 57 BertPreTrainedModel 57 BertPreTrainingHeads 57 BertPredictionHeadTransform 57 BertSdpaSelfAttention 57 BertSelfAttention 57 BertSelfOutput 57
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 16 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 16
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 14
transformers.models.bert_generation.modeling_bert_generation BertEncoder 57 BertGenerationAttention 57 BertGenerationCrossAttention 57 BertGenerationDecoder 57 BertGenerationEmbeddings 57 BertGenerationEncoder 57 BertGenerationIntermediate 57 BertGenerationLayer 57 BertGenerationOnlyLMHead 57 BertGenerationOutput 57 BertGenerationPreTrainedModel 57 BertGenerationSelfAttention 57 BertGenerationSelfOutput 57
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 16
transformers.models.big_bird.configuration_big_bird BigBirdConfig 14
transformers.models.big_bird.modeling_big_bird BigBirdAttention 57 BigBirdBlockSparseAttention 57 BigBirdClassificationHead 57 BigBirdEmbeddings 57 BigBirdEncoder 57 BigBirdForCausalLM 57 BigBirdForMaskedLM 57 BigBirdForMultipleChoice 57 BigBirdForPreTraining 57 BigBirdForQuestionAnswering 57 BigBirdForQuestionAnsweringHead 57 BigBirdForSequenceClassification 57 BigBirdForTokenClassification 57 BigBirdIntermediate 57 BigBirdLMPredictionHead 57 BigBirdLayer 57 BigBirdModel 57 BigBirdOnlyMLMHead 57 BigBirdOnlyNSPHead 57 BigBirdOutput 57 BigBirdPreTrainedModel 57 BigBirdPreTrainingHeads 57 BigBirdPredictionHeadTransform 57 BigBirdSelfAttention 57 BigBirdSelfOutput 57
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 16
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 14
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 57 BigBirdPegasusClassificationHead 57 BigBirdPegasusDecoder 57 BigBirdPegasusDecoderAttention 57 BigBirdPegasusDecoderLayer 57 BigBirdPegasusDecoderWrapper 57 BigBirdPegasusEncoder 57 BigBirdPegasusEncoderAttention 57 BigBirdPegasusEncoderLayer 57 BigBirdPegasusForCausalLM 57 BigBirdPegasusForConditionalGeneration 57 BigBirdPegasusForQuestionAnswering 57 BigBirdPegasusForSequenceClassification 57 BigBirdPegasusLearnedPositionalEmbedding 57 BigBirdPegasusModel 57 BigBirdPegasusPreTrainedModel 57 BigBirdPegasusScaledWordEmbedding 57 BigBirdPegasusSelfAttention 57
transformers.models.biogpt.configuration_biogpt BioGptConfig 14
transformers.models.biogpt.modeling_biogpt BioGptAttention 57 BioGptDecoderLayer 57 BioGptForCausalLM 57 BioGptForSequenceClassification 57 BioGptForTokenClassification 57 BioGptLearnedPositionalEmbedding 57 BioGptModel 57 BioGptPreTrainedModel 57 BioGptScaledWordEmbedding 57 BioGptSdpaAttention 57
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 14
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 57 BlenderbotDecoder 57 BlenderbotDecoderLayer 57 BlenderbotDecoderWrapper 57 BlenderbotEncoder 57 BlenderbotEncoderLayer 57 BlenderbotForCausalLM 57 BlenderbotForConditionalGeneration 57 BlenderbotLearnedPositionalEmbedding 57 BlenderbotModel 57 BlenderbotPreTrainedModel 57 BlenderbotScaledWordEmbedding 57
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 16
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 16
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 14
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 57 BlenderbotSmallDecoder 57 BlenderbotSmallDecoderLayer 57 BlenderbotSmallDecoderWrapper 57 BlenderbotSmallEncoder 57 BlenderbotSmallEncoderLayer 57 BlenderbotSmallForCausalLM 57 BlenderbotSmallForConditionalGeneration 57 BlenderbotSmallLearnedPositionalEmbedding 57 BlenderbotSmallModel 57 BlenderbotSmallPreTrainedModel 57
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 16
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 16
transformers.models.blip.configuration_blip BlipConfig 14 BlipTextConfig 14 BlipVisionConfig 14
transformers.models.blip.modeling_blip BlipAttention 57 BlipEncoder 57 BlipEncoderLayer 57 BlipForConditionalGeneration 57 BlipForImageTextRetrieval 57 BlipForQuestionAnswering 57 BlipMLP 57 BlipModel 57 BlipPreTrainedModel 57 BlipTextEmbeddings 57 BlipVisionEmbeddings 57 BlipVisionModel 57
transformers.models.blip.modeling_blip_text BlipTextAttention 57 BlipTextEmbeddings 57 BlipTextEncoder 57 BlipTextIntermediate 57 BlipTextLMHeadModel 57 BlipTextLMPredictionHead 57 BlipTextLayer 57 BlipTextModel 57 BlipTextOnlyMLMHead 57 BlipTextOutput 57 BlipTextPooler 57 BlipTextPreTrainedModel 57 BlipTextPredictionHeadTransform 57 BlipTextSelfAttention 57 BlipTextSelfOutput 57
transformers.models.bloom.configuration_bloom BloomConfig 14
transformers.models.bloom.modeling_bloom BloomAttention 57 BloomBlock 57 BloomForCausalLM 57 BloomForQuestionAnswering 57 BloomForSequenceClassification 57 BloomForTokenClassification 57 BloomGelu 57 BloomMLP 57 BloomModel 57 BloomPreTrainedModel 57
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 16
transformers.models.camembert.configuration_camembert CamembertConfig 14
transformers.models.camembert.modeling_camembert CamembertAttention 57 CamembertClassificationHead 57 CamembertCrossAttention 57 CamembertEmbeddings 57 CamembertEncoder 57 CamembertForCausalLM 57 CamembertForMaskedLM 57 CamembertForMultipleChoice 57 CamembertForQuestionAnswering 57 CamembertForSequenceClassification 57 CamembertForTokenClassification 57 CamembertIntermediate 57 CamembertLMHead 57 CamembertLayer 57 CamembertModel 57 CamembertOutput 57 CamembertPooler 57 CamembertPreTrainedModel 57 CamembertSdpaSelfAttention 57 CamembertSelfAttention 57 CamembertSelfOutput 57
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 16
transformers.models.canine.configuration_canine CanineConfig 14
transformers.models.canine.modeling_canine CanineAttention 57 CanineEmbeddings 57 CanineEncoder 57 CanineForMultipleChoice 57 CanineForQuestionAnswering 57 CanineForSequenceClassification 57 CanineForTokenClassification 57 CanineIntermediate 57 CanineLMPredictionHead 57 CanineLayer 57 CanineModel 57 CanineOnlyMLMHead 57 CanineOutput 57 CaninePooler 57 CaninePreTrainedModel 57 CaninePredictionHeadTransform 57 CanineSelfAttention 57 CanineSelfOutput 57 CharactersToMolecules 57 ConvProjection 57
transformers.models.canine.tokenization_canine CanineTokenizer 16
transformers.models.clip.configuration_clip CLIPConfig 14 CLIPTextConfig 14 CLIPVisionConfig 14
transformers.models.clip.modeling_clip CLIPAttention 57 CLIPEncoder 57 CLIPEncoderLayer 57 CLIPFlashAttention2 57 CLIPForImageClassification 57 CLIPMLP 57 CLIPModel 57 CLIPPreTrainedModel 57 CLIPSdpaAttention 57 CLIPTextEmbeddings 57 CLIPTextModel 57 CLIPTextModelWithProjection 57 CLIPTextTransformer 57 CLIPVisionEmbeddings 57 CLIPVisionModel 57 CLIPVisionModelWithProjection 57 CLIPVisionTransformer 57
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 16
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 16
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 14 CLIPSegTextConfig 14 CLIPSegVisionConfig 14
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 57 CLIPSegDecoder 57 CLIPSegDecoderLayer 57 CLIPSegEncoder 57 CLIPSegEncoderLayer 57 CLIPSegForImageSegmentation 57 CLIPSegMLP 57 CLIPSegModel 57 CLIPSegPreTrainedModel 57 CLIPSegTextEmbeddings 57 CLIPSegTextModel 57 CLIPSegTextTransformer 57 CLIPSegVisionEmbeddings 57 CLIPSegVisionModel 57 CLIPSegVisionTransformer 57
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 16
transformers.models.codegen.configuration_codegen CodeGenConfig 14
transformers.models.codegen.modeling_codegen CodeGenAttention 57 CodeGenBlock 57 CodeGenForCausalLM 57 CodeGenMLP 57 CodeGenModel 57 CodeGenPreTrainedModel 57 CodeGenRotaryEmbedding 57
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 16
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 16
transformers.models.cohere.configuration_cohere CohereConfig 14
transformers.models.cohere.modeling_cohere CohereAttention 57 CohereDecoderLayer 57 CohereFlashAttention2 57 CohereForCausalLM 57 CohereLayerNorm 57 CohereMLP 57 CohereModel 57 CoherePreTrainedModel 57 CohereRotaryEmbedding 57 CohereSdpaAttention 57
transformers.models.cohere.tokenization_cohere CohereTokenizer 16
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 16
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 14
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 57 ConditionalDetrClassificationHead 57 ConditionalDetrConvBlock 57 ConditionalDetrConvEncoder 57 ConditionalDetrConvModel 57 ConditionalDetrDecoder 57 ConditionalDetrDecoderCrossAttention 57 ConditionalDetrDecoderLayer 57 ConditionalDetrDecoderSelfAttention 57 ConditionalDetrEncoder 57 ConditionalDetrEncoderLayer 57 ConditionalDetrFPNFusionStage 57 ConditionalDetrForObjectDetection 57 ConditionalDetrForSegmentation 57 ConditionalDetrFrozenBatchNorm2d 57 ConditionalDetrHungarianMatcher 57 ConditionalDetrLearnedPositionEmbedding 57 ConditionalDetrLoss 57 ConditionalDetrMHAttentionMap 57 ConditionalDetrMLP 57 ConditionalDetrMLPPredictionHead 57 ConditionalDetrMaskHeadSmallConv 57 ConditionalDetrModel 57 ConditionalDetrPreTrainedModel 57 ConditionalDetrSelfAttention 57 ConditionalDetrSinePositionEmbedding 57 DetrAttention 57 MLP 57
transformers.models.convbert.configuration_convbert ConvBertConfig 14
transformers.models.convbert.modeling_convbert ConvBertAttention 57 ConvBertClassificationHead 57 ConvBertEmbeddings 57 ConvBertEncoder 57 ConvBertForMaskedLM 57 ConvBertForMultipleChoice 57 ConvBertForQuestionAnswering 57 ConvBertForSequenceClassification 57 ConvBertForTokenClassification 57 ConvBertGeneratorPredictions 57 ConvBertIntermediate 57 ConvBertLayer 57 ConvBertModel 57 ConvBertOutput 57 ConvBertPreTrainedModel 57 ConvBertPredictionHeadTransform 57 ConvBertSelfAttention 57 ConvBertSelfOutput 57 ConvBertSequenceSummary 57 GroupedLinearLayer 57 SeparableConv1D 57
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 16 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 16
transformers.models.convnext.configuration_convnext ConvNextConfig 14
transformers.models.convnext.modeling_convnext ConvNextBackbone 57 ConvNextDropPath 57 ConvNextEmbeddings 57 ConvNextEncoder 57 ConvNextForImageClassification 57 ConvNextLayer 57 ConvNextLayerNorm 57 ConvNextModel 57 ConvNextPreTrainedModel 57 ConvNextStage 57
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 14
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 57 ConvNextV2DropPath 57 ConvNextV2Embeddings 57 ConvNextV2Encoder 57 ConvNextV2ForImageClassification 57 ConvNextV2GRN 57 ConvNextV2Layer 57 ConvNextV2LayerNorm 57 ConvNextV2Model 57 ConvNextV2PreTrainedModel 57 ConvNextV2Stage 57
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 16
transformers.models.ctrl.configuration_ctrl CTRLConfig 14
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 57 CTRLLMHeadModel 57 CTRLModel 57 CTRLPreTrainedModel 57 EncoderLayer 57 MultiHeadAttention 57
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 16
transformers.models.cvt.configuration_cvt CvtConfig 14
transformers.models.cvt.modeling_cvt CvtAttention 57 CvtConvEmbeddings 57 CvtDropPath 57 CvtEmbeddings 57 CvtEncoder 57 CvtForImageClassification 57 CvtIntermediate 57 CvtLayer 57 CvtModel 57 CvtOutput 57 CvtPreTrainedModel 57 CvtSelfAttention 57 CvtSelfAttentionConvProjection 57 CvtSelfAttentionLinearProjection 57 CvtSelfAttentionProjection 57 CvtSelfOutput 57 CvtStage 57
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 14
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 14
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 14
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 57 Data2VecAudioAdapter 57 Data2VecAudioAdapterLayer 57 Data2VecAudioAttention 57 Data2VecAudioConvLayer 57 Data2VecAudioEncoder 57 Data2VecAudioEncoderLayer 57 Data2VecAudioFeatureEncoder 57 Data2VecAudioFeatureProjection 57 Data2VecAudioFeedForward 57 Data2VecAudioFlashAttention2 57 Data2VecAudioForAudioFrameClassification 57 Data2VecAudioForCTC 57 Data2VecAudioForSequenceClassification 57 Data2VecAudioForXVector 57 Data2VecAudioModel 57 Data2VecAudioPadLayer 57 Data2VecAudioPositionalConvEmbedding 57 Data2VecAudioPositionalConvLayer 57 Data2VecAudioPreTrainedModel 57 Data2VecAudioSdpaAttention 57 TDNNLayer 57
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 57 Data2VecTextClassificationHead 57 Data2VecTextCrossAttention 57 Data2VecTextEmbeddings 57 Data2VecTextEncoder 57 Data2VecTextForCausalLM 57 Data2VecTextForMaskedLM 57 Data2VecTextForMultipleChoice 57 Data2VecTextForQuestionAnswering 57 Data2VecTextForSequenceClassification 57 Data2VecTextForTextEmbeddings 57 Data2VecTextForTokenClassification 57 Data2VecTextIntermediate 57 Data2VecTextLMHead 57 Data2VecTextLayer 57 Data2VecTextModel 57 Data2VecTextOutput 57 Data2VecTextPooler 57 Data2VecTextPreTrainedModel 57 Data2VecTextSelfAttention 57 Data2VecTextSelfOutput 57
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 57 Data2VecVisionConvLayer 57 Data2VecVisionConvModule 57 Data2VecVisionDropPath 57 Data2VecVisionEmbeddings 57 Data2VecVisionEncoder 57 Data2VecVisionFCNHead 57 Data2VecVisionForImageClassification 57 Data2VecVisionForSemanticSegmentation 57 Data2VecVisionIntermediate 57 Data2VecVisionLayer 57 Data2VecVisionModel 57 Data2VecVisionOutput 57 Data2VecVisionPatchEmbeddings 57 Data2VecVisionPooler 57 Data2VecVisionPreTrainedModel 57 Data2VecVisionPyramidPoolingBlock 57 Data2VecVisionPyramidPoolingModule 57 Data2VecVisionRelativePositionBias 57 Data2VecVisionSdpaSelfAttention 57 Data2VecVisionSelfAttention 57 Data2VecVisionSelfOutput 57 Data2VecVisionUperHead 57
transformers.models.deberta.configuration_deberta DebertaConfig 14
transformers.models.deberta.modeling_deberta ContextPooler 57 DebertaAttention 57 DebertaEmbeddings 57 DebertaEncoder 57 DebertaForMaskedLM 57 DebertaForQuestionAnswering 57 DebertaForSequenceClassification 57 DebertaForTokenClassification 57 DebertaIntermediate 57 DebertaLMPredictionHead 57 DebertaLayer 57 DebertaLayerNorm 57 DebertaModel 57 DebertaOnlyMLMHead 57 DebertaOutput 57 DebertaPreTrainedModel 57 DebertaPredictionHeadTransform 57 DebertaSelfOutput 57 DisentangledSelfAttention 57 LegacyDebertaLMPredictionHead 57 LegacyDebertaOnlyMLMHead 57 LegacyDebertaPredictionHeadTransform 57 StableDropout 57
transformers.models.deberta.tokenization_deberta DebertaTokenizer 16
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 16
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 14
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 57 ConvLayer 57 DebertaV2Attention 57 DebertaV2Embeddings 57 DebertaV2Encoder 57 DebertaV2ForMaskedLM 57 DebertaV2ForMultipleChoice 57 DebertaV2ForQuestionAnswering 57 DebertaV2ForSequenceClassification 57 DebertaV2ForTokenClassification 57 DebertaV2Intermediate 57 DebertaV2LMPredictionHead 57 DebertaV2Layer 57 DebertaV2Model 57 DebertaV2OnlyMLMHead 57 DebertaV2Output 57 DebertaV2PreTrainedModel 57 DebertaV2PredictionHeadTransform 57 DebertaV2SelfOutput 57 DisentangledSelfAttention 57 LegacyDebertaV2LMPredictionHead 57 LegacyDebertaV2OnlyMLMHead 57 LegacyDebertaV2PredictionHeadTransform 57 StableDropout 57
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 16
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 16
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 14
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 57 DecisionTransformerGPT2Block 57 DecisionTransformerGPT2MLP 57 DecisionTransformerGPT2Model 57 DecisionTransformerGPT2PreTrainedModel 57 DecisionTransformerModel 57 DecisionTransformerPreTrainedModel 57
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 14
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 57 DeformableDetrConvEncoder 57 DeformableDetrConvModel 57 DeformableDetrDecoder 57 DeformableDetrDecoderLayer 57 DeformableDetrEncoder 57 DeformableDetrEncoderLayer 57 DeformableDetrForObjectDetection 57 DeformableDetrFrozenBatchNorm2d 57 DeformableDetrHungarianMatcher 57 DeformableDetrLearnedPositionEmbedding 57 DeformableDetrLoss 57 DeformableDetrMLP 57 DeformableDetrMLPPredictionHead 57 DeformableDetrModel 57 DeformableDetrMultiheadAttention 57 DeformableDetrMultiscaleDeformableAttention 57 DeformableDetrPreTrainedModel 57 DeformableDetrSelfAttention 57 DeformableDetrSinePositionEmbedding 57 MultiScaleDeformableAttention 57
transformers.models.deit.configuration_deit DeiTConfig 14
transformers.models.deit.modeling_deit DeiTAttention 57 DeiTEmbeddings 57 DeiTEncoder 57 DeiTForImageClassification 57 DeiTForImageClassificationWithTeacher 57 DeiTForMaskedImageModeling 57 DeiTIntermediate 57 DeiTLayer 57 DeiTMLP 57 DeiTModel 57 DeiTOutput 57 DeiTPatchEmbeddings 57 DeiTPooler 57 DeiTPreTrainedModel 57 DeiTSdpaAttention 57 DeiTSdpaSelfAttention 57 DeiTSelfAttention 57 DeiTSelfOutput 57
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 14
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 57 DepthAnythingFeatureFusionLayer 57 DepthAnythingFeatureFusionStage 57 DepthAnythingForDepthEstimation 57 DepthAnythingNeck 57 DepthAnythingPreActResidualLayer 57 DepthAnythingPreTrainedModel 57 DepthAnythingReassembleLayer 57 DepthAnythingReassembleStage 57
transformers.models.detr.configuration_detr DetrConfig 14
transformers.models.detr.modeling_detr DetrAttention 57 DetrClassificationHead 57 DetrConvBlock 57 DetrConvEncoder 57 DetrConvModel 57 DetrCrossAttention 57 DetrDecoder 57 DetrDecoderLayer 57 DetrEncoder 57 DetrEncoderLayer 57 DetrFPNFusionStage 57 DetrForObjectDetection 57 DetrForSegmentation 57 DetrFrozenBatchNorm2d 57 DetrHungarianMatcher 57 DetrLearnedPositionEmbedding 57 DetrLoss 57 DetrMHAttentionMap 57 DetrMLP 57 DetrMLPPredictionHead 57 DetrMaskHeadSmallConv 57 DetrModel 57 DetrPreTrainedModel 57 DetrSelfAttention 57 DetrSinePositionEmbedding 57
transformers.models.dinov2.configuration_dinov2 Dinov2Config 14
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 57 Dinov2Backbone 57 Dinov2DropPath 57 Dinov2Embeddings 57 Dinov2Encoder 57 Dinov2ForImageClassification 57 Dinov2Layer 57 Dinov2LayerScale 57 Dinov2MLP 57 Dinov2Model 57 Dinov2PatchEmbeddings 57 Dinov2PreTrainedModel 57 Dinov2SdpaAttention 57 Dinov2SdpaSelfAttention 57 Dinov2SelfAttention 57 Dinov2SelfOutput 57 Dinov2SwiGLUFFN 57
transformers.models.distilbert.configuration_distilbert DistilBertConfig 14
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 57 DistilBertForMaskedLM 57 DistilBertForMultipleChoice 57 DistilBertForQuestionAnswering 57 DistilBertForSequenceClassification 57 DistilBertForTokenClassification 57 DistilBertModel 57 DistilBertPreTrainedModel 57 DistilBertSdpaAttention 57 DistilBertSelfAttention 57 Embeddings 57 FFN 57 MultiHeadSelfAttention 57 Transformer 57 TransformerBlock 57
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 16 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 16
transformers.models.donut.configuration_donut_swin DonutSwinConfig 14
transformers.models.donut.modeling_donut_swin DonutDropPath 57 DonutSwinAttention 57 DonutSwinDropPath 57 DonutSwinEmbeddings 57 DonutSwinEncoder 57 DonutSwinForImageClassification 57 DonutSwinIntermediate 57 DonutSwinLayer 57 DonutSwinModel 57 DonutSwinOutput 57 DonutSwinPatchEmbeddings 57 DonutSwinPatchMerging 57 DonutSwinPreTrainedModel 57 DonutSwinSelfAttention 57 DonutSwinSelfOutput 57 DonutSwinStage 57
transformers.models.dpr.configuration_dpr DPRConfig 14
transformers.models.dpr.modeling_dpr DPRContextEncoder 57 DPREncoder 57 DPRPreTrainedModel 57 DPRPretrainedContextEncoder 57 DPRPretrainedQuestionEncoder 57 DPRPretrainedReader 57 DPRQuestionEncoder 57 DPRReader 57 DPRSpanPredictor 57
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 16 DPRQuestionEncoderTokenizer 16 DPRReaderTokenizer 16
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 16 DPRQuestionEncoderTokenizerFast 16 DPRReaderTokenizerFast 16
transformers.models.dpt.configuration_dpt DPTConfig 14
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 57 DPTDepthEstimationHead 57 DPTFeatureFusionLayer 57 DPTFeatureFusionStage 57 DPTForDepthEstimation 57 DPTForSemanticSegmentation 57 DPTModel 57 DPTNeck 57 DPTPreActResidualLayer 57 DPTPreTrainedModel 57 DPTReassembleLayer 57 DPTReassembleStage 57 DPTSelfAttention 57 DPTSemanticSegmentationHead 57 DPTViTAttention 57 DPTViTEmbeddings 57 DPTViTEncoder 57 DPTViTHybridEmbeddings 57 DPTViTIntermediate 57 DPTViTLayer 57 DPTViTOutput 57 DPTViTPatchEmbeddings 57 DPTViTPooler 57 DPTViTSelfAttention 57 DPTViTSelfOutput 57
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 14
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 57 EfficientNetDepthwiseConv2d 57 EfficientNetDepthwiseLayer 57 EfficientNetEmbeddings 57 EfficientNetEncoder 57 EfficientNetExpansionLayer 57 EfficientNetFinalBlockLayer 57 EfficientNetForImageClassification 57 EfficientNetModel 57 EfficientNetPreTrainedModel 57 EfficientNetSqueezeExciteLayer 57
transformers.models.electra.configuration_electra ElectraConfig 14
transformers.models.electra.modeling_electra ElectraAttention 57 ElectraClassificationHead 57 ElectraCrossAttention 57 ElectraDiscriminatorPredictions 57 ElectraEmbeddings 57 ElectraEncoder 57 ElectraForCausalLM 57 ElectraForMaskedLM 57 ElectraForMultipleChoice 57 ElectraForPreTraining 57 ElectraForQuestionAnswering 57 ElectraForSequenceClassification 57 ElectraForTokenClassification 57 ElectraGeneratorPredictions 57 ElectraIntermediate 57 ElectraLayer 57 ElectraModel 57 ElectraOutput 57 ElectraPreTrainedModel 57 ElectraSelfAttention 57 ElectraSelfOutput 57 ElectraSequenceSummary 57
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 16 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 16
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 14
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 57
transformers.models.ernie.configuration_ernie ErnieConfig 14
transformers.models.ernie.modeling_ernie ErnieAttention 57 ErnieCrossAttention 57 ErnieEmbeddings 57 ErnieEncoder 57 ErnieForCausalLM 57 ErnieForMaskedLM 57 ErnieForMultipleChoice 57 ErnieForNextSentencePrediction 57 ErnieForPreTraining 57 ErnieForQuestionAnswering 57 ErnieForSequenceClassification 57 ErnieForTokenClassification 57 ErnieIntermediate 57 ErnieLMPredictionHead 57 ErnieLayer 57 ErnieModel 57 ErnieOnlyMLMHead 57 ErnieOnlyNSPHead 57 ErnieOutput 57 ErniePooler 57 ErniePreTrainedModel 57 ErniePreTrainingHeads 57 ErniePredictionHeadTransform 57 ErnieSelfAttention 57 ErnieSelfOutput 57
transformers.models.esm.configuration_esm EsmConfig 14 EsmFoldConfig 14 StructureModuleConfig 14 TrunkConfig 14
transformers.models.esm.modeling_esm EsmAttention 57 EsmClassificationHead 57 EsmContactPredictionHead 57 EsmEmbeddings 57 EsmEncoder 57 EsmForMaskedLM 57 EsmForSequenceClassification 57 EsmForTokenClassification 57 EsmIntermediate 57 EsmLMHead 57 EsmLayer 57 EsmModel 57 EsmOutput 57 EsmPooler 57 EsmPreTrainedModel 57 EsmRotaryEmbedding 57 EsmSelfAttention 57 EsmSelfOutput 57 RotaryEmbedding 57
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 57 EsmFoldAngleResnetBlock 57 EsmFoldAttention 57 EsmFoldBackboneUpdate 57 EsmFoldDropout 57 EsmFoldInvariantPointAttention 57 EsmFoldLayerNorm 57 EsmFoldLinear 57 EsmFoldPairToSequence 57 EsmFoldPreTrainedModel 57 EsmFoldRelativePosition 57 EsmFoldResidueMLP 57 EsmFoldSelfAttention 57 EsmFoldSequenceToPair 57 EsmFoldStructureModule 57 EsmFoldStructureModuleTransition 57 EsmFoldStructureModuleTransitionLayer 57 EsmFoldTriangleAttention 57 EsmFoldTriangleMultiplicativeUpdate 57 EsmFoldTriangularSelfAttentionBlock 57 EsmFoldingTrunk 57 EsmForProteinFolding 57
transformers.models.esm.tokenization_esm EsmTokenizer 16
transformers.models.falcon.configuration_falcon FalconConfig 14
transformers.models.falcon.modeling_falcon FalconAttention 57 FalconDecoderLayer 57 FalconDynamicNTKScalingRotaryEmbedding 57 FalconFlashAttention2 57 FalconForCausalLM 57 FalconForQuestionAnswering 57 FalconForSequenceClassification 57 FalconForTokenClassification 57 FalconLinear 57 FalconLinearScalingRotaryEmbedding 57 FalconMLP 57 FalconModel 57 FalconPreTrainedModel 57 FalconRotaryEmbedding 57
transformers.models.flaubert.configuration_flaubert FlaubertConfig 14
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 57 FlaubertForQuestionAnswering 57 FlaubertForQuestionAnsweringSimple 57 FlaubertForSequenceClassification 57 FlaubertForTokenClassification 57 FlaubertModel 57 FlaubertPoolerAnswerClass 57 FlaubertPoolerEndLogits 57 FlaubertPoolerStartLogits 57 FlaubertPreTrainedModel 57 FlaubertPredLayer 57 FlaubertSQuADHead 57 FlaubertSequenceSummary 57 FlaubertWithLMHeadModel 57 MultiHeadAttention 57 TransformerFFN 57
transformers.models.fnet.configuration_fnet FNetConfig 14
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 57 FNetBasicOutput 57 FNetEmbeddings 57 FNetEncoder 57 FNetForMaskedLM 57 FNetForMultipleChoice 57 FNetForNextSentencePrediction 57 FNetForPreTraining 57 FNetForQuestionAnswering 57 FNetForSequenceClassification 57 FNetForTokenClassification 57 FNetFourierTransform 57 FNetIntermediate 57 FNetLMPredictionHead 57 FNetLayer 57 FNetModel 57 FNetOnlyMLMHead 57 FNetOnlyNSPHead 57 FNetOutput 57 FNetPooler 57 FNetPreTrainedModel 57 FNetPreTrainingHeads 57 FNetPredictionHeadTransform 57
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 16
transformers.models.fsmt.configuration_fsmt DecoderConfig 14 FSMTConfig 14
transformers.models.fsmt.modeling_fsmt Attention 57 DecoderLayer 57 EncoderLayer 57 FSMTDecoder 57 FSMTEncoder 57 FSMTForConditionalGeneration 57 FSMTModel 57 PretrainedFSMTModel 57 SinusoidalPositionalEmbedding 57
transformers.models.funnel.configuration_funnel FunnelConfig 14
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 57 FunnelBaseModel 57 FunnelClassificationHead 57 FunnelDecoder 57 FunnelDiscriminatorPredictions 57 FunnelEmbeddings 57 FunnelEncoder 57 FunnelForMaskedLM 57 FunnelForMultipleChoice 57 FunnelForPreTraining 57 FunnelForQuestionAnswering 57 FunnelForSequenceClassification 57 FunnelForTokenClassification 57 FunnelLayer 57 FunnelModel 57 FunnelPositionwiseFFN 57 FunnelPreTrainedModel 57 FunnelRelMultiheadAttention 57
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 16 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 16
transformers.models.gemma.configuration_gemma GemmaConfig 14
transformers.models.gemma.modeling_gemma GemmaAttention 57 GemmaDecoderLayer 57 GemmaDynamicNTKScalingRotaryEmbedding 57 GemmaFlashAttention2 57 GemmaForCausalLM 57 GemmaForSequenceClassification 57 GemmaForTokenClassification 57 GemmaLinearScalingRotaryEmbedding 57 GemmaMLP 57 GemmaModel 57 GemmaPreTrainedModel 57 GemmaRMSNorm 57 GemmaRotaryEmbedding 57 GemmaSdpaAttention 57 GemmaTextScaledWordEmbedding 57
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 16
transformers.models.gemma2.configuration_gemma2 Gemma2Config 14
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 57 Gemma2DecoderLayer 57 Gemma2FlashAttention2 57 Gemma2ForCausalLM 57 Gemma2ForSequenceClassification 57 Gemma2ForTokenClassification 57 Gemma2MLP 57 Gemma2Model 57 Gemma2PreTrainedModel 57 Gemma2RMSNorm 57 Gemma2RotaryEmbedding 57 Gemma2SdpaAttention 57 Gemma2TextScaledWordEmbedding 57
transformers.models.git.configuration_git GitConfig 14 GitVisionConfig 14
transformers.models.git.modeling_git GitAttention 57 GitEmbeddings 57 GitEncoder 57 GitForCausalLM 57 GitIntermediate 57 GitLayer 57 GitModel 57 GitOutput 57 GitPreTrainedModel 57 GitProjection 57 GitSelfAttention 57 GitSelfOutput 57 GitVisionAttention 57 GitVisionEmbeddings 57 GitVisionEncoder 57 GitVisionEncoderLayer 57 GitVisionMLP 57 GitVisionModel 57 GitVisionTransformer 57
transformers.models.glpn.configuration_glpn GLPNConfig 14
transformers.models.glpn.modeling_glpn GLPNAttention 57 GLPNDWConv 57 GLPNDecoder 57 GLPNDecoderStage 57 GLPNDepthEstimationHead 57 GLPNDepthWiseConv 57 GLPNDropPath 57 GLPNEfficientSelfAttention 57 GLPNEncoder 57 GLPNForDepthEstimation 57 GLPNLayer 57 GLPNMixFFN 57 GLPNModel 57 GLPNOverlapPatchEmbeddings 57 GLPNPreTrainedModel 57 GLPNSelectiveFeatureFusion 57 GLPNSelfOutput 57 GlpnDropPath 57 SiLogLoss 57
transformers.models.gpt2.configuration_gpt2 GPT2Config 14
transformers.models.gpt2.modeling_gpt2 GPT2Attention 57 GPT2Block 57 GPT2DoubleHeadsModel 57 GPT2FlashAttention2 57 GPT2ForQuestionAnswering 57 GPT2ForSequenceClassification 57 GPT2ForTokenClassification 57 GPT2LMHeadModel 57 GPT2MLP 57 GPT2Model 57 GPT2PreTrainedModel 57 GPT2SdpaAttention 57 GPT2SequenceSummary 57
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 16
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 16
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 14
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 57 GPTBigCodeBlock 57 GPTBigCodeFlashAttention2 57 GPTBigCodeForCausalLM 57 GPTBigCodeForSequenceClassification 57 GPTBigCodeForTokenClassification 57 GPTBigCodeMLP 57 GPTBigCodeModel 57 GPTBigCodePreTrainedModel 57 GPTBigCodeSdpaAttention 57
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 14
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 57 GPTNeoBlock 57 GPTNeoFlashAttention2 57 GPTNeoForCausalLM 57 GPTNeoForQuestionAnswering 57 GPTNeoForSequenceClassification 57 GPTNeoForTokenClassification 57 GPTNeoMLP 57 GPTNeoModel 57 GPTNeoPreTrainedModel 57 GPTNeoSelfAttention 57
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 14
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 57 GPTNeoXDecoderLayer 57 GPTNeoXDynamicNTKScalingRotaryEmbedding 57 GPTNeoXFlashAttention2 57 GPTNeoXForCausalLM 57 GPTNeoXForQuestionAnswering 57 GPTNeoXForSequenceClassification 57 GPTNeoXForTokenClassification 57 GPTNeoXLayer 57 GPTNeoXLinearScalingRotaryEmbedding 57 GPTNeoXMLP 57 GPTNeoXModel 57 GPTNeoXPreTrainedModel 57 GPTNeoXRMSNorm 57 GPTNeoXRotaryEmbedding 57 GPTNeoXSdpaAttention 57 RotaryEmbedding 57
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 16
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 16
transformers.models.gptj.configuration_gptj GPTJConfig 14
transformers.models.gptj.modeling_gptj GPTJAttention 57 GPTJBlock 57 GPTJFlashAttention2 57 GPTJForCausalLM 57 GPTJForQuestionAnswering 57 GPTJForSequenceClassification 57 GPTJMLP 57 GPTJModel 57 GPTJPreTrainedModel 57 GPTJRotaryEmbedding 57
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 16
transformers.models.hubert.configuration_hubert HubertConfig 14
transformers.models.hubert.modeling_hubert HubertAttention 57 HubertAttnAdapterLayer 57 HubertEncoder 57 HubertEncoderLayer 57 HubertEncoderLayerStableLayerNorm 57 HubertEncoderStableLayerNorm 57 HubertFeatureEncoder 57 HubertFeatureExtractor 57 HubertFeatureProjection 57 HubertFeedForward 57 HubertFlashAttention2 57 HubertForCTC 57 HubertForSequenceClassification 57 HubertGroupNormConvLayer 57 HubertLayerNormConvLayer 57 HubertModel 57 HubertNoLayerNormConvLayer 57 HubertPositionalConvEmbedding 57 HubertPreTrainedModel 57 HubertSamePadLayer 57 HubertSdpaAttention 57
transformers.models.ibert.configuration_ibert IBertConfig 14
transformers.models.ibert.modeling_ibert IBertAttention 57 IBertClassificationHead 57 IBertEmbeddings 57 IBertEncoder 57 IBertForMaskedLM 57 IBertForMultipleChoice 57 IBertForQuestionAnswering 57 IBertForSequenceClassification 57 IBertForTokenClassification 57 IBertIntermediate 57 IBertLMHead 57 IBertLayer 57 IBertModel 57 IBertOutput 57 IBertPooler 57 IBertPreTrainedModel 57 IBertSelfAttention 57 IBertSelfOutput 57
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 14
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 57 LayoutLMEmbeddings 57 LayoutLMEncoder 57 LayoutLMForMaskedLM 57 LayoutLMForQuestionAnswering 57 LayoutLMForSequenceClassification 57 LayoutLMForTokenClassification 57 LayoutLMIntermediate 57 LayoutLMLMPredictionHead 57 LayoutLMLayer 57 LayoutLMModel 57 LayoutLMOnlyMLMHead 57 LayoutLMOutput 57 LayoutLMPooler 57 LayoutLMPreTrainedModel 57 LayoutLMPredictionHeadTransform 57 LayoutLMSelfAttention 57 LayoutLMSelfOutput 57
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 16 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 16
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 14
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 57 LayoutLMv2Embeddings 57 LayoutLMv2Encoder 57 LayoutLMv2ForQuestionAnswering 57 LayoutLMv2ForSequenceClassification 57 LayoutLMv2ForTokenClassification 57 LayoutLMv2Intermediate 57 LayoutLMv2Layer 57 LayoutLMv2Model 57 LayoutLMv2Output 57 LayoutLMv2Pooler 57 LayoutLMv2PreTrainedModel 57 LayoutLMv2SelfAttention 57 LayoutLMv2SelfOutput 57 LayoutLMv2VisualBackbone 57
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 16 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 16
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 14
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 57 LayoutLMv3ClassificationHead 57 LayoutLMv3Encoder 57 LayoutLMv3ForQuestionAnswering 57 LayoutLMv3ForSequenceClassification 57 LayoutLMv3ForTokenClassification 57 LayoutLMv3Intermediate 57 LayoutLMv3Layer 57 LayoutLMv3Model 57 LayoutLMv3Output 57 LayoutLMv3PatchEmbeddings 57 LayoutLMv3PreTrainedModel 57 LayoutLMv3SelfAttention 57 LayoutLMv3SelfOutput 57 LayoutLMv3TextEmbeddings 57
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 16
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 16
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 16
transformers.models.led.configuration_led LEDConfig 14
transformers.models.led.modeling_led LEDClassificationHead 57 LEDDecoder 57 LEDDecoderAttention 57 LEDDecoderLayer 57 LEDEncoder 57 LEDEncoderAttention 57 LEDEncoderLayer 57 LEDEncoderSelfAttention 57 LEDForConditionalGeneration 57 LEDForQuestionAnswering 57 LEDForSequenceClassification 57 LEDLearnedPositionalEmbedding 57 LEDModel 57 LEDPreTrainedModel 57
transformers.models.led.tokenization_led LEDTokenizer 16
transformers.models.led.tokenization_led_fast LEDTokenizerFast 16
transformers.models.levit.configuration_levit LevitConfig 14
transformers.models.levit.modeling_levit LevitAttention 57 LevitAttentionSubsample 57 LevitClassificationLayer 57 LevitConvEmbeddings 57 LevitEncoder 57 LevitForImageClassification 57 LevitForImageClassificationWithTeacher 57 LevitMLPLayer 57 LevitModel 57 LevitPatchEmbeddings 57 LevitPreTrainedModel 57 LevitResidualLayer 57 LevitStage 57 LevitSubsample 57 MLPLayerWithBN 57
transformers.models.lilt.configuration_lilt LiltConfig 14
transformers.models.lilt.modeling_lilt LiltAttention 57 LiltClassificationHead 57 LiltEncoder 57 LiltForQuestionAnswering 57 LiltForSequenceClassification 57 LiltForTokenClassification 57 LiltIntermediate 57 LiltLayer 57 LiltLayoutEmbeddings 57 LiltModel 57 LiltOutput 57 LiltPooler 57 LiltPreTrainedModel 57 LiltSelfAttention 57 LiltSelfOutput 57 LiltTextEmbeddings 57
transformers.models.llama.configuration_llama LlamaConfig 14
transformers.models.llama.modeling_llama LlamaAttention 57 LlamaDecoderLayer 57 LlamaDynamicNTKScalingRotaryEmbedding 57 LlamaFlashAttention2 57 LlamaForCausalLM 57 LlamaForQuestionAnswering 57 LlamaForSequenceClassification 57 LlamaForTokenClassification 57 LlamaLinearScalingRotaryEmbedding 57 LlamaMLP 57 LlamaModel 57 LlamaPreTrainedModel 57 LlamaRMSNorm 57 LlamaRotaryEmbedding 57 LlamaSdpaAttention 57
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 16
transformers.models.longformer.configuration_longformer LongformerConfig 14
transformers.models.longformer.modeling_longformer LongformerAttention 57 LongformerClassificationHead 57 LongformerEmbeddings 57 LongformerEncoder 57 LongformerForMaskedLM 57 LongformerForMultipleChoice 57 LongformerForQuestionAnswering 57 LongformerForSequenceClassification 57 LongformerForTokenClassification 57 LongformerIntermediate 57 LongformerLMHead 57 LongformerLayer 57 LongformerModel 57 LongformerOutput 57 LongformerPooler 57 LongformerPreTrainedModel 57 LongformerSelfAttention 57 LongformerSelfOutput 57
transformers.models.longformer.tokenization_longformer LongformerTokenizer 16
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 16
transformers.models.longt5.configuration_longt5 LongT5Config 14
transformers.models.longt5.modeling_longt5 LongT5Attention 57 LongT5Block 57 LongT5DenseActDense 57 LongT5DenseGatedActDense 57 LongT5EncoderModel 57 LongT5ForConditionalGeneration 57 LongT5LayerCrossAttention 57 LongT5LayerFF 57 LongT5LayerLocalSelfAttention 57 LongT5LayerNorm 57 LongT5LayerSelfAttention 57 LongT5LayerTransientGlobalSelfAttention 57 LongT5LocalAttention 57 LongT5Model 57 LongT5PreTrainedModel 57 LongT5Stack 57 LongT5TransientGlobalAttention 57
transformers.models.luke.configuration_luke LukeConfig 14
transformers.models.luke.modeling_luke EntityPredictionHead 57 EntityPredictionHeadTransform 57 LukeAttention 57 LukeEmbeddings 57 LukeEncoder 57 LukeEntityEmbeddings 57 LukeForEntityClassification 57 LukeForEntityPairClassification 57 LukeForEntitySpanClassification 57 LukeForMaskedLM 57 LukeForMultipleChoice 57 LukeForQuestionAnswering 57 LukeForSequenceClassification 57 LukeForTokenClassification 57 LukeIntermediate 57 LukeLMHead 57 LukeLayer 57 LukeModel 57 LukeOutput 57 LukePooler 57 LukePreTrainedModel 57 LukeSelfAttention 57 LukeSelfOutput 57
transformers.models.luke.tokenization_luke LukeTokenizer 16
transformers.models.lxmert.configuration_lxmert LxmertConfig 14
transformers.models.lxmert.modeling_lxmert GeLU 57 LxmertAttention 57 LxmertAttentionOutput 57 LxmertCrossAttentionLayer 57 LxmertEmbeddings 57 LxmertEncoder 57 LxmertForPreTraining 57 LxmertForQuestionAnswering 57 LxmertIntermediate 57 LxmertLMPredictionHead 57 LxmertLayer 57 LxmertModel 57 LxmertOutput 57 LxmertPooler 57 LxmertPreTrainedModel 57 LxmertPreTrainingHeads 57 LxmertPredictionHeadTransform 57 LxmertSelfAttentionLayer 57 LxmertVisualAnswerHead 57 LxmertVisualFeatureEncoder 57 LxmertVisualObjHead 57 LxmertXLayer 57
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 16 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 16
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 14
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 57 M2M100Decoder 57 M2M100DecoderLayer 57 M2M100Encoder 57 M2M100EncoderLayer 57 M2M100FlashAttention2 57 M2M100ForConditionalGeneration 57 M2M100Model 57 M2M100PreTrainedModel 57 M2M100ScaledWordEmbedding 57 M2M100SdpaAttention 57 M2M100SinusoidalPositionalEmbedding 57
transformers.models.mamba.configuration_mamba MambaConfig 14
transformers.models.mamba.modeling_mamba MambaBlock 57 MambaForCausalLM 57 MambaMixer 57 MambaModel 57 MambaPreTrainedModel 57 MambaRMSNorm 57
transformers.models.marian.configuration_marian MarianConfig 14
transformers.models.marian.modeling_marian MarianAttention 57 MarianDecoder 57 MarianDecoderLayer 57 MarianDecoderWrapper 57 MarianEncoder 57 MarianEncoderLayer 57 MarianForCausalLM 57 MarianMTModel 57 MarianModel 57 MarianPreTrainedModel 57 MarianSinusoidalPositionalEmbedding 57
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 14
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 57 MarkupLMEmbeddings 57 MarkupLMEncoder 57 MarkupLMForQuestionAnswering 57 MarkupLMForSequenceClassification 57 MarkupLMForTokenClassification 57 MarkupLMIntermediate 57 MarkupLMLMPredictionHead 57 MarkupLMLayer 57 MarkupLMModel 57 MarkupLMOnlyMLMHead 57 MarkupLMOutput 57 MarkupLMPooler 57 MarkupLMPreTrainedModel 57 MarkupLMPredictionHeadTransform 57 MarkupLMSelfAttention 57 MarkupLMSelfOutput 57 XPathEmbeddings 57
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 16
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 16
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 14
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 57 Mask2FormerForUniversalSegmentation 57 Mask2FormerHungarianMatcher 57 Mask2FormerLoss 57 Mask2FormerMLPPredictionHead 57 Mask2FormerMaskPredictor 57 Mask2FormerMaskedAttentionDecoder 57 Mask2FormerMaskedAttentionDecoderLayer 57 Mask2FormerModel 57 Mask2FormerPixelDecoder 57 Mask2FormerPixelDecoderEncoderLayer 57 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 57 Mask2FormerPixelDecoderEncoderOnly 57 Mask2FormerPixelLevelModule 57 Mask2FormerPreTrainedModel 57 Mask2FormerPredictionBlock 57 Mask2FormerSinePositionEmbedding 57 Mask2FormerTransformerModule 57
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 14 MaskFormerDetrConfig 14
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 14
transformers.models.maskformer.modeling_maskformer DetrAttention 57 DetrDecoder 57 DetrDecoderLayer 57 MaskFormerDetrConvBlock 57 MaskFormerDetrCrossAttention 57 MaskFormerDetrDecoder 57 MaskFormerDetrDecoderLayer 57 MaskFormerDetrFPNFusionStage 57 MaskFormerDetrLearnedPositionEmbedding 57 MaskFormerDetrMHAttentionMap 57 MaskFormerDetrMLP 57 MaskFormerDetrMaskHeadSmallConv 57 MaskFormerDetrPreTrainedModel 57 MaskFormerDetrSelfAttention 57 MaskFormerFPNConvLayer 57 MaskFormerFPNLayer 57 MaskFormerFPNModel 57 MaskFormerForInstanceSegmentation 57 MaskFormerHungarianMatcher 57 MaskFormerLoss 57 MaskFormerModel 57 MaskFormerPixelDecoder 57 MaskFormerPixelLevelModule 57 MaskFormerPreTrainedModel 57 MaskFormerSinePositionEmbedding 57 MaskFormerTransformerModule 57 MaskformerMLPPredictionHead 57 PredictionBlock 57
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 57 MaskFormerSwinAttention 57 MaskFormerSwinBackbone 57 MaskFormerSwinDropPath 57 MaskFormerSwinEmbeddings 57 MaskFormerSwinEncoder 57 MaskFormerSwinIntermediate 57 MaskFormerSwinLayer 57 MaskFormerSwinModel 57 MaskFormerSwinOutput 57 MaskFormerSwinPatchEmbeddings 57 MaskFormerSwinPatchMerging 57 MaskFormerSwinPreTrainedModel 57 MaskFormerSwinSelfAttention 57 MaskFormerSwinSelfOutput 57 MaskFormerSwinStage 57
transformers.models.mbart.configuration_mbart MBartConfig 14
transformers.models.mbart.modeling_mbart MBartAttention 57 MBartClassificationHead 57 MBartDecoder 57 MBartDecoderLayer 57 MBartDecoderWrapper 57 MBartEncoder 57 MBartEncoderLayer 57 MBartFlashAttention2 57 MBartForCausalLM 57 MBartForConditionalGeneration 57 MBartForQuestionAnswering 57 MBartForSequenceClassification 57 MBartLearnedPositionalEmbedding 57 MBartModel 57 MBartPreTrainedModel 57 MBartScaledWordEmbedding 57 MBartSdpaAttention 57
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 16
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 16
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 14
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 57 MegatronBertEmbeddings 57 MegatronBertEncoder 57 MegatronBertForCausalLM 57 MegatronBertForMaskedLM 57 MegatronBertForMultipleChoice 57 MegatronBertForNextSentencePrediction 57 MegatronBertForPreTraining 57 MegatronBertForQuestionAnswering 57 MegatronBertForSequenceClassification 57 MegatronBertForTokenClassification 57 MegatronBertIntermediate 57 MegatronBertLMPredictionHead 57 MegatronBertLayer 57 MegatronBertModel 57 MegatronBertOnlyMLMHead 57 MegatronBertOnlyNSPHead 57 MegatronBertOutput 57 MegatronBertPooler 57 MegatronBertPreTrainedModel 57 MegatronBertPreTrainingHeads 57 MegatronBertPredictionHeadTransform 57 MegatronBertSelfAttention 57 MegatronBertSelfOutput 57
transformers.models.mistral.configuration_mistral MistralConfig 14
transformers.models.mistral.modeling_mistral MistralAttention 57 MistralDecoderLayer 57 MistralFlashAttention2 57 MistralForCausalLM 57 MistralForQuestionAnswering 57 MistralForSequenceClassification 57 MistralForTokenClassification 57 MistralMLP 57 MistralModel 57 MistralPreTrainedModel 57 MistralRMSNorm 57 MistralRotaryEmbedding 57 MistralSdpaAttention 57
transformers.models.mixtral.configuration_mixtral MixtralConfig 14
transformers.models.mixtral.modeling_mixtral MixtralAttention 57 MixtralBlockSparseTop2MLP 57 MixtralDecoderLayer 57 MixtralExperts 57 MixtralFlashAttention2 57 MixtralForCausalLM 57 MixtralForQuestionAnswering 57 MixtralForSequenceClassification 57 MixtralForTokenClassification 57 MixtralModel 57 MixtralPreTrainedModel 57 MixtralRMSNorm 57 MixtralRotaryEmbedding 57 MixtralSdpaAttention 57 MixtralSparseMoeBlock 57 MixtralTopKRouter 57
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 14
transformers.models.mobilebert.modeling_mobilebert Bottleneck 57 BottleneckLayer 57 FFNLayer 57 FFNOutput 57 MobileBertAttention 57 MobileBertEmbeddings 57 MobileBertEncoder 57 MobileBertForMaskedLM 57 MobileBertForMultipleChoice 57 MobileBertForNextSentencePrediction 57 MobileBertForPreTraining 57 MobileBertForQuestionAnswering 57 MobileBertForSequenceClassification 57 MobileBertForTokenClassification 57 MobileBertIntermediate 57 MobileBertLMPredictionHead 57 MobileBertLayer 57 MobileBertModel 57 MobileBertOnlyMLMHead 57 MobileBertOnlyNSPHead 57 MobileBertOutput 57 MobileBertPooler 57 MobileBertPreTrainedModel 57 MobileBertPreTrainingHeads 57 MobileBertPredictionHeadTransform 57 MobileBertSelfAttention 57 MobileBertSelfOutput 57 NoNorm 57 OutputBottleneck 57
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 16 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 16
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 14
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 57 MobileNetV1ForImageClassification 57 MobileNetV1Model 57 MobileNetV1PreTrainedModel 57
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 14
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 57 MobileNetV2DeepLabV3Plus 57 MobileNetV2ForImageClassification 57 MobileNetV2ForSemanticSegmentation 57 MobileNetV2InvertedResidual 57 MobileNetV2Model 57 MobileNetV2PreTrainedModel 57 MobileNetV2Stem 57
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 14
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 57 MobileViTASPPPooling 57 MobileViTAttention 57 MobileViTConvLayer 57 MobileViTDeepLabV3 57 MobileViTEncoder 57 MobileViTForImageClassification 57 MobileViTForSemanticSegmentation 57 MobileViTIntermediate 57 MobileViTInvertedResidual 57 MobileViTLayer 57 MobileViTMobileNetLayer 57 MobileViTModel 57 MobileViTOutput 57 MobileViTPreTrainedModel 57 MobileViTSelfAttention 57 MobileViTSelfOutput 57 MobileViTTransformer 57 MobileViTTransformerLayer 57
transformers.models.modernbert.configuration_modernbert ModernBertConfig 14
transformers.models.modernbert.modeling_modernbert ModernBertAttention 57 ModernBertEmbeddings 57 ModernBertEncoderLayer 57 ModernBertForMaskedLM 57 ModernBertForMultipleChoice 57 ModernBertForQuestionAnswering 57 ModernBertForSequenceClassification 57 ModernBertForTokenClassification 57 ModernBertMLP 57 ModernBertModel 57 ModernBertPreTrainedModel 57 ModernBertPredictionHead 57 ModernBertRotaryEmbedding 57
transformers.models.mpnet.configuration_mpnet MPNetConfig 14
transformers.models.mpnet.modeling_mpnet MPNetAttention 57 MPNetClassificationHead 57 MPNetEmbeddings 57 MPNetEncoder 57 MPNetForMaskedLM 57 MPNetForMultipleChoice 57 MPNetForQuestionAnswering 57 MPNetForSequenceClassification 57 MPNetForTokenClassification 57 MPNetIntermediate 57 MPNetLMHead 57 MPNetLayer 57 MPNetModel 57 MPNetOutput 57 MPNetPooler 57 MPNetPreTrainedModel 57 MPNetSelfAttention 57
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 16 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 16
transformers.models.mpt.configuration_mpt MptAttentionConfig 14 MptConfig 14
transformers.models.mpt.modeling_mpt MptAttention 57 MptBlock 57 MptForCausalLM 57 MptForQuestionAnswering 57 MptForSequenceClassification 57 MptForTokenClassification 57 MptMLP 57 MptModel 57 MptPreTrainedModel 57
transformers.models.mt5.configuration_mt5 MT5Config 14
transformers.models.mt5.modeling_mt5 MT5Attention 57 MT5Block 57 MT5ClassificationHead 57 MT5DenseActDense 57 MT5DenseGatedActDense 57 MT5EncoderModel 57 MT5ForConditionalGeneration 57 MT5ForQuestionAnswering 57 MT5ForSequenceClassification 57 MT5ForTokenClassification 57 MT5LayerCrossAttention 57 MT5LayerFF 57 MT5LayerNorm 57 MT5LayerSelfAttention 57 MT5Model 57 MT5PreTrainedModel 57 MT5Stack 57
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 16
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 14
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 57 NystromformerClassificationHead 57 NystromformerEmbeddings 57 NystromformerEncoder 57 NystromformerForMaskedLM 57 NystromformerForMultipleChoice 57 NystromformerForQuestionAnswering 57 NystromformerForSequenceClassification 57 NystromformerForTokenClassification 57 NystromformerIntermediate 57 NystromformerLMPredictionHead 57 NystromformerLayer 57 NystromformerModel 57 NystromformerOnlyMLMHead 57 NystromformerOutput 57 NystromformerPreTrainedModel 57 NystromformerPredictionHeadTransform 57 NystromformerSelfAttention 57 NystromformerSelfOutput 57
transformers.models.olmo.configuration_olmo OlmoConfig 14
transformers.models.olmo.modeling_olmo OlmoAttention 57 OlmoDecoderLayer 57 OlmoDynamicNTKScalingRotaryEmbedding 57 OlmoFlashAttention2 57 OlmoForCausalLM 57 OlmoForSequenceClassification 57 OlmoLayerNorm 57 OlmoLinearScalingRotaryEmbedding 57 OlmoMLP 57 OlmoModel 57 OlmoPreTrainedModel 57 OlmoRotaryEmbedding 57 OlmoSdpaAttention 57
transformers.models.openai.configuration_openai OpenAIGPTConfig 14
transformers.models.openai.modeling_openai Attention 57 Block 57 MLP 57 OpenAIGPTDoubleHeadsModel 57 OpenAIGPTForSequenceClassification 57 OpenAIGPTLMHeadModel 57 OpenAIGPTModel 57 OpenAIGPTPreTrainedModel 57 OpenAIGPTSequenceSummary 57
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 16
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 16
transformers.models.opt.configuration_opt OPTConfig 14
transformers.models.opt.modeling_opt OPTAttention 57 OPTDecoder 57 OPTDecoderLayer 57 OPTForCausalLM 57 OPTForQuestionAnswering 57 OPTForSequenceClassification 57 OPTLearnedPositionalEmbedding 57 OPTModel 57 OPTPreTrainedModel 57 OPTSdpaAttention 57 OptFlashAttention2 57
transformers.models.owlvit.configuration_owlvit OwlViTConfig 14 OwlViTTextConfig 14 OwlViTVisionConfig 14
transformers.models.owlvit.modeling_owlvit OwlViTAttention 57 OwlViTBoxPredictionHead 57 OwlViTClassPredictionHead 57 OwlViTEncoder 57 OwlViTEncoderLayer 57 OwlViTForObjectDetection 57 OwlViTMLP 57 OwlViTModel 57 OwlViTPreTrainedModel 57 OwlViTTextEmbeddings 57 OwlViTTextModel 57 OwlViTTextTransformer 57 OwlViTVisionEmbeddings 57 OwlViTVisionModel 57 OwlViTVisionTransformer 57
transformers.models.pegasus.configuration_pegasus PegasusConfig 14
transformers.models.pegasus.modeling_pegasus PegasusAttention 57 PegasusDecoder 57 PegasusDecoderLayer 57 PegasusDecoderWrapper 57 PegasusEncoder 57 PegasusEncoderLayer 57 PegasusForCausalLM 57 PegasusForConditionalGeneration 57 PegasusModel 57 PegasusPreTrainedModel 57 PegasusSinusoidalPositionalEmbedding 57
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 16
transformers.models.perceiver.configuration_perceiver PerceiverConfig 14
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 57 Conv2DDownsample 57 Conv2dSamePadding 57 PerceiverAbstractDecoder 57 PerceiverAbstractPositionEncoding 57 PerceiverAttention 57 PerceiverAudioPostprocessor 57 PerceiverAudioPreprocessor 57 PerceiverBasicDecoder 57 PerceiverBasicVideoAutoencodingDecoder 57 PerceiverClassificationDecoder 57 PerceiverClassificationPostprocessor 57 PerceiverEmbeddingDecoder 57 PerceiverEmbeddings 57 PerceiverEncoder 57 PerceiverForImageClassificationConvProcessing 57 PerceiverForImageClassificationFourier 57 PerceiverForImageClassificationLearned 57 PerceiverForMaskedLM 57 PerceiverForMultimodalAutoencoding 57 PerceiverForOpticalFlow 57 PerceiverForSequenceClassification 57 PerceiverFourierPositionEncoding 57 PerceiverImagePreprocessor 57 PerceiverLayer 57 PerceiverMLP 57 PerceiverModel 57 PerceiverMultimodalDecoder 57 PerceiverMultimodalPostprocessor 57 PerceiverMultimodalPreprocessor 57 PerceiverOneHotPreprocessor 57 PerceiverOpticalFlowDecoder 57 PerceiverPreTrainedModel 57 PerceiverProjectionDecoder 57 PerceiverProjectionPostprocessor 57 PerceiverSelfAttention 57 PerceiverSelfOutput 57 PerceiverTextPreprocessor 57 PerceiverTrainablePositionEncoding 57
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 16
transformers.models.phi.configuration_phi PhiConfig 14
transformers.models.phi.modeling_phi PhiAttention 57 PhiDecoderLayer 57 PhiDynamicNTKScalingRotaryEmbedding 57 PhiFlashAttention2 57 PhiForCausalLM 57 PhiForSequenceClassification 57 PhiForTokenClassification 57 PhiLinearScalingRotaryEmbedding 57 PhiMLP 57 PhiModel 57 PhiPreTrainedModel 57 PhiRotaryEmbedding 57 PhiSdpaAttention 57
transformers.models.phi3.configuration_phi3 Phi3Config 14
transformers.models.phi3.modeling_phi3 Phi3Attention 57 Phi3DecoderLayer 57 Phi3FlashAttention2 57 Phi3ForCausalLM 57 Phi3ForSequenceClassification 57 Phi3ForTokenClassification 57 Phi3LongRoPEScaledRotaryEmbedding 57 Phi3MLP 57 Phi3Model 57 Phi3PreTrainedModel 57 Phi3RMSNorm 57 Phi3RotaryEmbedding 57 Phi3SdpaAttention 57 Phi3SuScaledRotaryEmbedding 57 Phi3YarnScaledRotaryEmbedding 57
transformers.models.phobert.tokenization_phobert PhobertTokenizer 16
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 14 Pix2StructTextConfig 14 Pix2StructVisionConfig 14
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 57 Pix2StructLayerNorm 57 Pix2StructPreTrainedModel 57 Pix2StructTextAttention 57 Pix2StructTextBlock 57 Pix2StructTextDenseGatedActDense 57 Pix2StructTextLayerCrossAttention 57 Pix2StructTextLayerFF 57 Pix2StructTextLayerSelfAttention 57 Pix2StructTextModel 57 Pix2StructVisionAttention 57 Pix2StructVisionEmbeddings 57 Pix2StructVisionEncoder 57 Pix2StructVisionLayer 57 Pix2StructVisionMlp 57 Pix2StructVisionModel 57
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 14
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 57 PoolFormerEmbeddings 57 PoolFormerEncoder 57 PoolFormerFinalPooler 57 PoolFormerForImageClassification 57 PoolFormerGroupNorm 57 PoolFormerLayer 57 PoolFormerModel 57 PoolFormerOutput 57 PoolFormerPooling 57 PoolFormerPreTrainedModel 57
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 14
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 57 ProphetNetDecoder 57 ProphetNetDecoderLayer 57 ProphetNetDecoderWrapper 57 ProphetNetEncoder 57 ProphetNetEncoderLayer 57 ProphetNetFeedForward 57 ProphetNetForCausalLM 57 ProphetNetForConditionalGeneration 57 ProphetNetModel 57 ProphetNetNgramSelfAttention 57 ProphetNetPositionalEmbeddings 57 ProphetNetPreTrainedModel 57
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 16 WordpieceTokenizer 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 14
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 57 Qwen2DecoderLayer 57 Qwen2FlashAttention2 57 Qwen2ForCausalLM 57 Qwen2ForQuestionAnswering 57 Qwen2ForSequenceClassification 57 Qwen2ForTokenClassification 57 Qwen2MLP 57 Qwen2Model 57 Qwen2PreTrainedModel 57 Qwen2RMSNorm 57 Qwen2RotaryEmbedding 57 Qwen2SdpaAttention 57
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 16
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 16
transformers.models.qwen3.configuration_qwen3 Qwen3Config 14
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 57 Qwen3DecoderLayer 57 Qwen3ForCausalLM 57 Qwen3ForQuestionAnswering 57 Qwen3ForSequenceClassification 57 Qwen3ForTokenClassification 57 Qwen3MLP 57 Qwen3Model 57 Qwen3PreTrainedModel 57 Qwen3RMSNorm 57 Qwen3RotaryEmbedding 57
transformers.models.reformer.configuration_reformer ReformerConfig 14
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 57 ChunkReformerFeedForward 57 LSHSelfAttention 57 LocalSelfAttention 57 PositionEmbeddings 57 ReformerAttention 57 ReformerClassificationHead 57 ReformerEmbeddings 57 ReformerEncoder 57 ReformerFeedForwardDense 57 ReformerFeedForwardOutput 57 ReformerForMaskedLM 57 ReformerForQuestionAnswering 57 ReformerForSequenceClassification 57 ReformerLayer 57 ReformerModel 57 ReformerModelWithLMHead 57 ReformerOnlyLMHead 57 ReformerPreTrainedModel 57 ReformerSelfOutput 57
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 16
transformers.models.regnet.configuration_regnet RegNetConfig 14
transformers.models.regnet.modeling_regnet RegNetConvLayer 57 RegNetEmbeddings 57 RegNetEncoder 57 RegNetForImageClassification 57 RegNetModel 57 RegNetPreTrainedModel 57 RegNetSELayer 57 RegNetShortCut 57 RegNetStage 57 RegNetXLayer 57 RegNetYLayer 57
transformers.models.rembert.configuration_rembert RemBertConfig 14
transformers.models.rembert.modeling_rembert RemBertAttention 57 RemBertEmbeddings 57 RemBertEncoder 57 RemBertForCausalLM 57 RemBertForMaskedLM 57 RemBertForMultipleChoice 57 RemBertForQuestionAnswering 57 RemBertForSequenceClassification 57 RemBertForTokenClassification 57 RemBertIntermediate 57 RemBertLMPredictionHead 57 RemBertLayer 57 RemBertModel 57 RemBertOnlyMLMHead 57 RemBertOutput 57 RemBertPooler 57 RemBertPreTrainedModel 57 RemBertPredictionHeadTransform 57 RemBertSelfAttention 57 RemBertSelfOutput 57
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 16
transformers.models.resnet.configuration_resnet ResNetConfig 14
transformers.models.resnet.modeling_resnet ResNetBackbone 57 ResNetBasicLayer 57 ResNetBottleNeckLayer 57 ResNetConvLayer 57 ResNetEmbeddings 57 ResNetEncoder 57 ResNetForImageClassification 57 ResNetModel 57 ResNetPreTrainedModel 57 ResNetShortCut 57 ResNetStage 57
transformers.models.roberta.configuration_roberta RobertaConfig 14
transformers.models.roberta.modeling_roberta RobertaAttention 57 RobertaClassificationHead 57 RobertaCrossAttention 57 RobertaEmbeddings 57 RobertaEncoder 57 RobertaForCausalLM 57 RobertaForMaskedLM 57 RobertaForMultipleChoice 57 RobertaForQuestionAnswering 57 RobertaForSequenceClassification 57 RobertaForTokenClassification 57 RobertaIntermediate 57 RobertaLMHead 57 RobertaLayer 57 RobertaModel 57 RobertaOutput 57 RobertaPooler 57 RobertaPreTrainedModel 57 RobertaSdpaSelfAttention 57 RobertaSelfAttention 57 RobertaSelfOutput 57
transformers.models.roberta.tokenization_roberta RobertaTokenizer 16
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 16
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 14
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 57 RobertaPreLayerNormClassificationHead 57 RobertaPreLayerNormCrossAttention 57 RobertaPreLayerNormEmbeddings 57 RobertaPreLayerNormEncoder 57 RobertaPreLayerNormForCausalLM 57 RobertaPreLayerNormForMaskedLM 57 RobertaPreLayerNormForMultipleChoice 57 RobertaPreLayerNormForQuestionAnswering 57 RobertaPreLayerNormForSequenceClassification 57 RobertaPreLayerNormForTokenClassification 57 RobertaPreLayerNormIntermediate 57 RobertaPreLayerNormLMHead 57 RobertaPreLayerNormLayer 57 RobertaPreLayerNormModel 57 RobertaPreLayerNormOutput 57 RobertaPreLayerNormPooler 57 RobertaPreLayerNormPreTrainedModel 57 RobertaPreLayerNormSelfAttention 57 RobertaPreLayerNormSelfOutput 57
transformers.models.roformer.configuration_roformer RoFormerConfig 14
transformers.models.roformer.modeling_roformer RoFormerAttention 57 RoFormerClassificationHead 57 RoFormerEmbeddings 57 RoFormerEncoder 57 RoFormerForCausalLM 57 RoFormerForMaskedLM 57 RoFormerForMultipleChoice 57 RoFormerForQuestionAnswering 57 RoFormerForSequenceClassification 57 RoFormerForTokenClassification 57 RoFormerIntermediate 57 RoFormerLMPredictionHead 57 RoFormerLayer 57 RoFormerModel 57 RoFormerOnlyMLMHead 57 RoFormerOutput 57 RoFormerPreTrainedModel 57 RoFormerPredictionHeadTransform 57 RoFormerSelfAttention 57 RoFormerSelfOutput 57 RoFormerSequenceSummary 57 RoFormerSinusoidalPositionalEmbedding 57
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 14
transformers.models.rwkv.modeling_rwkv RwkvBlock 57 RwkvFeedForward 57 RwkvForCausalLM 57 RwkvModel 57 RwkvPreTrainedModel 57 RwkvSelfAttention 57
transformers.models.sam.configuration_sam SamConfig 14 SamMaskDecoderConfig 14 SamPromptEncoderConfig 14 SamVisionConfig 14
transformers.models.sam.modeling_sam SamAttention 57 SamFeedForward 57 SamLayerNorm 57 SamMLPBlock 57 SamMaskDecoder 57 SamMaskEmbedding 57 SamModel 57 SamPatchEmbeddings 57 SamPositionalEmbedding 57 SamPreTrainedModel 57 SamPromptEncoder 57 SamTwoWayAttentionBlock 57 SamTwoWayTransformer 57 SamVisionAttention 57 SamVisionEncoder 57 SamVisionLayer 57 SamVisionModel 57 SamVisionNeck 57 SamVisionSdpaAttention 57
transformers.models.segformer.configuration_segformer SegformerConfig 14
transformers.models.segformer.modeling_segformer SegformerAttention 57 SegformerDWConv 57 SegformerDecodeHead 57 SegformerDepthWiseConv 57 SegformerDropPath 57 SegformerEfficientSelfAttention 57 SegformerEncoder 57 SegformerForImageClassification 57 SegformerForSemanticSegmentation 57 SegformerLayer 57 SegformerMLP 57 SegformerMixFFN 57 SegformerMixMLP 57 SegformerModel 57 SegformerOverlapPatchEmbeddings 57 SegformerPreTrainedModel 57 SegformerSelfOutput 57 SegformerSequenceReduction 57 SegformerStage 57
transformers.models.siglip.configuration_siglip SiglipConfig 14 SiglipTextConfig 14 SiglipVisionConfig 14
transformers.models.siglip.modeling_siglip SiglipAttention 57 SiglipEncoder 57 SiglipEncoderLayer 57 SiglipFlashAttention2 57 SiglipForImageClassification 57 SiglipMLP 57 SiglipModel 57 SiglipMultiheadAttentionPoolingHead 57 SiglipPreTrainedModel 57 SiglipSdpaAttention 57 SiglipTextEmbeddings 57 SiglipTextModel 57 SiglipTextTransformer 57 SiglipVisionEmbeddings 57 SiglipVisionModel 57 SiglipVisionTransformer 57
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 14
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 57
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 14
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 57 Speech2TextAttention 57 Speech2TextDecoder 57 Speech2TextDecoderLayer 57 Speech2TextEncoder 57 Speech2TextEncoderLayer 57 Speech2TextForConditionalGeneration 57 Speech2TextModel 57 Speech2TextPreTrainedModel 57 Speech2TextSinusoidalPositionalEmbedding 57
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 14 SpeechT5HifiGanConfig 14
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 57 SpeechT5Attention 57 SpeechT5BatchNormConvLayer 57 SpeechT5Decoder 57 SpeechT5DecoderLayer 57 SpeechT5DecoderWithSpeechPrenet 57 SpeechT5DecoderWithTextPrenet 57 SpeechT5DecoderWithoutPrenet 57 SpeechT5Encoder 57 SpeechT5EncoderLayer 57 SpeechT5EncoderWithSpeechPrenet 57 SpeechT5EncoderWithTextPrenet 57 SpeechT5EncoderWithoutPrenet 57 SpeechT5FeatureEncoder 57 SpeechT5FeatureProjection 57 SpeechT5FeedForward 57 SpeechT5ForSpeechToSpeech 57 SpeechT5ForSpeechToText 57 SpeechT5ForTextToSpeech 57 SpeechT5GroupNormConvLayer 57 SpeechT5GuidedMultiheadAttentionLoss 57 SpeechT5HifiGan 57 SpeechT5LayerNormConvLayer 57 SpeechT5Model 57 SpeechT5NoLayerNormConvLayer 57 SpeechT5PositionalConvEmbedding 57 SpeechT5PreTrainedModel 57 SpeechT5RelativePositionalEncoding 57 SpeechT5SamePadLayer 57 SpeechT5ScaledPositionalEncoding 57 SpeechT5SinusoidalPositionalEmbedding 57 SpeechT5SpectrogramLoss 57 SpeechT5SpeechDecoderPostnet 57 SpeechT5SpeechDecoderPrenet 57 SpeechT5SpeechEncoderPrenet 57 SpeechT5TextDecoderPostnet 57 SpeechT5TextDecoderPrenet 57 SpeechT5TextEncoderPrenet 57
transformers.models.splinter.configuration_splinter SplinterConfig 14
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 57 SplinterAttention 57 SplinterEmbeddings 57 SplinterEncoder 57 SplinterForPreTraining 57 SplinterForQuestionAnswering 57 SplinterFullyConnectedLayer 57 SplinterIntermediate 57 SplinterLayer 57 SplinterModel 57 SplinterOutput 57 SplinterPreTrainedModel 57 SplinterSelfAttention 57 SplinterSelfOutput 57
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 16 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 16
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 14
transformers.models.squeezebert.modeling_squeezebert ConvActivation 57 ConvDropoutLayerNorm 57 MatMulWrapper 57 SqueezeBertEmbeddings 57 SqueezeBertEncoder 57 SqueezeBertForMaskedLM 57 SqueezeBertForMultipleChoice 57 SqueezeBertForQuestionAnswering 57 SqueezeBertForSequenceClassification 57 SqueezeBertForTokenClassification 57 SqueezeBertLMPredictionHead 57 SqueezeBertLayerNorm 57 SqueezeBertModel 57 SqueezeBertModule 57 SqueezeBertOnlyMLMHead 57 SqueezeBertPooler 57 SqueezeBertPreTrainedModel 57 SqueezeBertPredictionHeadTransform 57 SqueezeBertSelfAttention 57
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 16 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 16
transformers.models.stablelm.configuration_stablelm StableLmConfig 14
transformers.models.stablelm.modeling_stablelm StableLmAttention 57 StableLmDecoderLayer 57 StableLmDynamicNTKScalingRotaryEmbedding 57 StableLmFlashAttention2 57 StableLmForCausalLM 57 StableLmForSequenceClassification 57 StableLmForTokenClassification 57 StableLmLayerNormPerHead 57 StableLmLinearScalingRotaryEmbedding 57 StableLmMLP 57 StableLmModel 57 StableLmPreTrainedModel 57 StableLmRotaryEmbedding 57 StableLmSdpaAttention 57
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 14
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 57 Starcoder2DecoderLayer 57 Starcoder2FlashAttention2 57 Starcoder2ForCausalLM 57 Starcoder2ForSequenceClassification 57 Starcoder2ForTokenClassification 57 Starcoder2MLP 57 Starcoder2Model 57 Starcoder2PreTrainedModel 57 Starcoder2RotaryEmbedding 57 Starcoder2SdpaAttention 57
transformers.models.swin.configuration_swin SwinConfig 14
transformers.models.swin.modeling_swin SwinAttention 57 SwinBackbone 57 SwinDropPath 57 SwinEmbeddings 57 SwinEncoder 57 SwinForImageClassification 57 SwinForMaskedImageModeling 57 SwinIntermediate 57 SwinLayer 57 SwinMLP 57 SwinModel 57 SwinOutput 57 SwinPatchEmbeddings 57 SwinPatchMerging 57 SwinPreTrainedModel 57 SwinRelativePositionBias 57 SwinSelfAttention 57 SwinSelfOutput 57 SwinStage 57
transformers.models.swinv2.configuration_swinv2 Swinv2Config 14
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 57 Swinv2Backbone 57 Swinv2DropPath 57 Swinv2Embeddings 57 Swinv2Encoder 57 Swinv2ForImageClassification 57 Swinv2ForMaskedImageModeling 57 Swinv2Intermediate 57 Swinv2Layer 57 Swinv2Model 57 Swinv2Output 57 Swinv2PatchEmbeddings 57 Swinv2PatchMerging 57 Swinv2PreTrainedModel 57 Swinv2SelfAttention 57 Swinv2SelfOutput 57 Swinv2Stage 57
transformers.models.t5.configuration_t5 T5Config 14
transformers.models.t5.modeling_t5 T5Attention 57 T5Block 57 T5ClassificationHead 57 T5DenseActDense 57 T5DenseGatedActDense 57 T5EncoderModel 57 T5ForConditionalGeneration 57 T5ForQuestionAnswering 57 T5ForSequenceClassification 57 T5ForTokenClassification 57 T5LayerCrossAttention 57 T5LayerFF 57 T5LayerNorm 57 T5LayerSelfAttention 57 T5Model 57 T5PreTrainedModel 57 T5Stack 57
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 16
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 14
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 57 TableTransformerClassificationHead 57 TableTransformerConvEncoder 57 TableTransformerConvModel 57 TableTransformerDecoder 57 TableTransformerDecoderLayer 57 TableTransformerEncoder 57 TableTransformerEncoderLayer 57 TableTransformerForObjectDetection 57 TableTransformerFrozenBatchNorm2d 57 TableTransformerHungarianMatcher 57 TableTransformerLearnedPositionEmbedding 57 TableTransformerLoss 57 TableTransformerMLPPredictionHead 57 TableTransformerModel 57 TableTransformerPreTrainedModel 57 TableTransformerSinePositionEmbedding 57
transformers.models.tapas.configuration_tapas TapasConfig 14
transformers.models.tapas.modeling_tapas TapasAttention 57 TapasEmbeddings 57 TapasEncoder 57 TapasForMaskedLM 57 TapasForQuestionAnswering 57 TapasForSequenceClassification 57 TapasIntermediate 57 TapasLMPredictionHead 57 TapasLayer 57 TapasModel 57 TapasOnlyMLMHead 57 TapasOutput 57 TapasPooler 57 TapasPreTrainedModel 57 TapasPredictionHeadTransform 57 TapasSelfAttention 57 TapasSelfOutput 57
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 16 WordpieceTokenizer 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 14
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 57 TimeSeriesMeanScaler 57 TimeSeriesNOPScaler 57 TimeSeriesSinusoidalPositionalEmbedding 57 TimeSeriesStdScaler 57 TimeSeriesTransformerAttention 57 TimeSeriesTransformerDecoder 57 TimeSeriesTransformerDecoderLayer 57 TimeSeriesTransformerEncoder 57 TimeSeriesTransformerEncoderLayer 57 TimeSeriesTransformerForPrediction 57 TimeSeriesTransformerModel 57 TimeSeriesTransformerPreTrainedModel 57 TimeSeriesValueEmbedding 57
transformers.models.timesformer.configuration_timesformer TimesformerConfig 14
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 57 TimeSformerDropPath 57 TimesformerDropPath 57 TimesformerEmbeddings 57 TimesformerEncoder 57 TimesformerForVideoClassification 57 TimesformerIntermediate 57 TimesformerLayer 57 TimesformerModel 57 TimesformerOutput 57 TimesformerPatchEmbeddings 57 TimesformerPreTrainedModel 57 TimesformerSelfAttention 57 TimesformerSelfOutput 57
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 14
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 57 PositionalEmbedding 57 PositionwiseFF 57 RelPartialLearnableDecoderLayer 57 RelPartialLearnableMultiHeadAttn 57 TransfoXLForSequenceClassification 57 TransfoXLLMHeadModel 57 TransfoXLModel 57 TransfoXLPreTrainedModel 57
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 57
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 16
transformers.models.trocr.configuration_trocr TrOCRConfig 14
transformers.models.trocr.modeling_trocr TrOCRAttention 57 TrOCRDecoder 57 TrOCRDecoderLayer 57 TrOCRDecoderWrapper 57 TrOCRForCausalLM 57 TrOCRLearnedPositionalEmbedding 57 TrOCRPreTrainedModel 57 TrOCRScaledWordEmbedding 57 TrOCRSinusoidalPositionalEmbedding 57
transformers.models.umt5.configuration_umt5 UMT5Config 14
transformers.models.umt5.modeling_umt5 UMT5Attention 57 UMT5Block 57 UMT5ClassificationHead 57 UMT5DenseActDense 57 UMT5DenseGatedActDense 57 UMT5EncoderModel 57 UMT5ForConditionalGeneration 57 UMT5ForQuestionAnswering 57 UMT5ForSequenceClassification 57 UMT5ForTokenClassification 57 UMT5LayerCrossAttention 57 UMT5LayerFF 57 UMT5LayerNorm 57 UMT5LayerSelfAttention 57 UMT5Model 57 UMT5PreTrainedModel 57 UMT5Stack 57
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 14
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 57 UniSpeechAttnAdapterLayer 57 UniSpeechEncoder 57 UniSpeechEncoderLayer 57 UniSpeechEncoderLayerStableLayerNorm 57 UniSpeechEncoderStableLayerNorm 57 UniSpeechFeatureEncoder 57 UniSpeechFeatureExtractor 57 UniSpeechFeatureProjection 57 UniSpeechFeedForward 57 UniSpeechFlashAttention2 57 UniSpeechForCTC 57 UniSpeechForPreTraining 57 UniSpeechForSequenceClassification 57 UniSpeechGroupNormConvLayer 57 UniSpeechGumbelVectorQuantizer 57 UniSpeechLayerNormConvLayer 57 UniSpeechModel 57 UniSpeechNoLayerNormConvLayer 57 UniSpeechPositionalConvEmbedding 57 UniSpeechPreTrainedModel 57 UniSpeechSamePadLayer 57 UniSpeechSdpaAttention 57
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 14
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 57 TDNNLayer 57 UniSpeechSatAttention 57 UniSpeechSatAttnAdapterLayer 57 UniSpeechSatEncoder 57 UniSpeechSatEncoderLayer 57 UniSpeechSatEncoderLayerStableLayerNorm 57 UniSpeechSatEncoderStableLayerNorm 57 UniSpeechSatFeatureEncoder 57 UniSpeechSatFeatureExtractor 57 UniSpeechSatFeatureProjection 57 UniSpeechSatFeedForward 57 UniSpeechSatFlashAttention2 57 UniSpeechSatForAudioFrameClassification 57 UniSpeechSatForCTC 57 UniSpeechSatForPreTraining 57 UniSpeechSatForSequenceClassification 57 UniSpeechSatForXVector 57 UniSpeechSatGroupNormConvLayer 57 UniSpeechSatGumbelVectorQuantizer 57 UniSpeechSatLayerNormConvLayer 57 UniSpeechSatModel 57 UniSpeechSatNoLayerNormConvLayer 57 UniSpeechSatPositionalConvEmbedding 57 UniSpeechSatPreTrainedModel 57 UniSpeechSatSamePadLayer 57 UniSpeechSatSdpaAttention 57
transformers.models.van.configuration_van VanConfig 14
transformers.models.van.modeling_van VanDropPath 57 VanEncoder 57 VanForImageClassification 57 VanLargeKernelAttention 57 VanLargeKernelAttentionLayer 57 VanLayer 57 VanLayerScaling 57 VanMlpLayer 57 VanModel 57 VanOverlappingPatchEmbedder 57 VanPreTrainedModel 57 VanSpatialAttentionLayer 57 VanStage 57
transformers.models.videomae.configuration_videomae VideoMAEConfig 14
transformers.models.videomae.modeling_videomae VideoMAEAttention 57 VideoMAEDecoder 57 VideoMAEEmbeddings 57 VideoMAEEncoder 57 VideoMAEForPreTraining 57 VideoMAEForVideoClassification 57 VideoMAEIntermediate 57 VideoMAELayer 57 VideoMAEModel 57 VideoMAEOutput 57 VideoMAEPatchEmbeddings 57 VideoMAEPreTrainedModel 57 VideoMAESdpaAttention 57 VideoMAESdpaSelfAttention 57 VideoMAESelfAttention 57 VideoMAESelfOutput 57
transformers.models.vilt.configuration_vilt ViltConfig 14
transformers.models.vilt.modeling_vilt TextEmbeddings 57 ViltAttention 57 ViltEmbeddings 57 ViltEncoder 57 ViltForImageAndTextRetrieval 57 ViltForImagesAndTextClassification 57 ViltForMaskedLM 57 ViltForQuestionAnswering 57 ViltForTokenClassification 57 ViltIntermediate 57 ViltLayer 57 ViltMLMHead 57 ViltModel 57 ViltOutput 57 ViltPatchEmbeddings 57 ViltPooler 57 ViltPreTrainedModel 57 ViltPredictionHeadTransform 57 ViltSelfAttention 57 ViltSelfOutput 57
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 14
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 57
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 14
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 57
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 14
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 57 VisualBertEmbeddings 57 VisualBertEncoder 57 VisualBertForMultipleChoice 57 VisualBertForPreTraining 57 VisualBertForQuestionAnswering 57 VisualBertForRegionToPhraseAlignment 57 VisualBertForVisualReasoning 57 VisualBertIntermediate 57 VisualBertLMPredictionHead 57 VisualBertLayer 57 VisualBertModel 57 VisualBertOutput 57 VisualBertPooler 57 VisualBertPreTrainedModel 57 VisualBertPreTrainingHeads 57 VisualBertPredictionHeadTransform 57 VisualBertRegionToPhraseAttention 57 VisualBertSelfAttention 57 VisualBertSelfOutput 57
transformers.models.vit.configuration_vit ViTConfig 14
transformers.models.vit.modeling_vit ViTAttention 57 ViTEmbeddings 57 ViTEncoder 57 ViTForImageClassification 57 ViTForMaskedImageModeling 57 ViTIntermediate 57 ViTLayer 57 ViTMLP 57 ViTModel 57 ViTOutput 57 ViTPatchEmbeddings 57 ViTPooler 57 ViTPreTrainedModel 57 ViTSdpaAttention 57 ViTSdpaSelfAttention 57 ViTSelfAttention 57 ViTSelfOutput 57
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 14
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 57 ViTMAEDecoder 57 ViTMAEEmbeddings 57 ViTMAEEncoder 57 ViTMAEForPreTraining 57 ViTMAEIntermediate 57 ViTMAELayer 57 ViTMAEMLP 57 ViTMAEModel 57 ViTMAEOutput 57 ViTMAEPatchEmbeddings 57 ViTMAEPreTrainedModel 57 ViTMAESdpaAttention 57 ViTMAESdpaSelfAttention 57 ViTMAESelfAttention 57 ViTMAESelfOutput 57
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 14
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 57 ViTMSNEmbeddings 57 ViTMSNEncoder 57 ViTMSNForImageClassification 57 ViTMSNIntermediate 57 ViTMSNLayer 57 ViTMSNMLP 57 ViTMSNModel 57 ViTMSNOutput 57 ViTMSNPatchEmbeddings 57 ViTMSNPreTrainedModel 57 ViTMSNSdpaAttention 57 ViTMSNSdpaSelfAttention 57 ViTMSNSelfAttention 57 ViTMSNSelfOutput 57
transformers.models.vits.configuration_vits VitsConfig 14
transformers.models.vits.modeling_vits HifiGanResidualBlock 57 VitsAttention 57 VitsConvFlow 57 VitsDilatedDepthSeparableConv 57 VitsDurationPredictor 57 VitsElementwiseAffine 57 VitsEncoder 57 VitsEncoderLayer 57 VitsFeedForward 57 VitsHifiGan 57 VitsModel 57 VitsPosteriorEncoder 57 VitsPreTrainedModel 57 VitsResidualCouplingBlock 57 VitsResidualCouplingLayer 57 VitsStochasticDurationPredictor 57 VitsTextEncoder 57 VitsWaveNet 57
transformers.models.vits.tokenization_vits VitsTokenizer 16
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 14
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 57 TDNNLayer 57 Wav2Vec2Adapter 57 Wav2Vec2AdapterLayer 57 Wav2Vec2Attention 57 Wav2Vec2AttnAdapterLayer 57 Wav2Vec2Encoder 57 Wav2Vec2EncoderLayer 57 Wav2Vec2EncoderLayerStableLayerNorm 57 Wav2Vec2EncoderStableLayerNorm 57 Wav2Vec2FeatureEncoder 57 Wav2Vec2FeatureExtractor 57 Wav2Vec2FeatureProjection 57 Wav2Vec2FeedForward 57 Wav2Vec2FlashAttention2 57 Wav2Vec2ForAudioFrameClassification 57 Wav2Vec2ForCTC 57 Wav2Vec2ForMaskedLM 57 Wav2Vec2ForPreTraining 57 Wav2Vec2ForSequenceClassification 57 Wav2Vec2ForXVector 57 Wav2Vec2GroupNormConvLayer 57 Wav2Vec2GumbelVectorQuantizer 57 Wav2Vec2LayerNormConvLayer 57 Wav2Vec2Model 57 Wav2Vec2NoLayerNormConvLayer 57 Wav2Vec2PositionalConvEmbedding 57 Wav2Vec2PreTrainedModel 57 Wav2Vec2SamePadLayer 57 Wav2Vec2SdpaAttention 57
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 16 Wav2Vec2Tokenizer 16
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 14
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 57 TDNNLayer 57 Wav2Vec2ConformerAdapter 57 Wav2Vec2ConformerAdapterLayer 57 Wav2Vec2ConformerConvolutionModule 57 Wav2Vec2ConformerEncoder 57 Wav2Vec2ConformerEncoderLayer 57 Wav2Vec2ConformerFeatureEncoder 57 Wav2Vec2ConformerFeatureProjection 57 Wav2Vec2ConformerFeedForward 57 Wav2Vec2ConformerForAudioFrameClassification 57 Wav2Vec2ConformerForCTC 57 Wav2Vec2ConformerForPreTraining 57 Wav2Vec2ConformerForSequenceClassification 57 Wav2Vec2ConformerForXVector 57 Wav2Vec2ConformerGroupNormConvLayer 57 Wav2Vec2ConformerGumbelVectorQuantizer 57 Wav2Vec2ConformerLayerNormConvLayer 57 Wav2Vec2ConformerModel 57 Wav2Vec2ConformerNoLayerNormConvLayer 57 Wav2Vec2ConformerPositionalConvEmbedding 57 Wav2Vec2ConformerPreTrainedModel 57 Wav2Vec2ConformerRelPositionalEmbedding 57 Wav2Vec2ConformerRotaryPositionalEmbedding 57 Wav2Vec2ConformerSamePadLayer 57 Wav2Vec2ConformerSelfAttention 57
transformers.models.wavlm.configuration_wavlm WavLMConfig 14
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 57 TDNNLayer 57 WavLMAdapter 57 WavLMAdapterLayer 57 WavLMAttention 57 WavLMEncoder 57 WavLMEncoderLayer 57 WavLMEncoderLayerStableLayerNorm 57 WavLMEncoderStableLayerNorm 57 WavLMFeatureEncoder 57 WavLMFeatureExtractor 57 WavLMFeatureProjection 57 WavLMFeedForward 57 WavLMForAudioFrameClassification 57 WavLMForCTC 57 WavLMForSequenceClassification 57 WavLMForXVector 57 WavLMGroupNormConvLayer 57 WavLMGumbelVectorQuantizer 57 WavLMLayerNormConvLayer 57 WavLMModel 57 WavLMNoLayerNormConvLayer 57 WavLMPositionalConvEmbedding 57 WavLMPreTrainedModel 57 WavLMSamePadLayer 57
transformers.models.whisper.configuration_whisper WhisperConfig 14
transformers.models.whisper.modeling_whisper WhisperAttention 57 WhisperDecoder 57 WhisperDecoderLayer 57 WhisperDecoderWrapper 57 WhisperEncoder 57 WhisperEncoderLayer 57 WhisperFlashAttention2 57 WhisperForAudioClassification 57 WhisperForCausalLM 57 WhisperForConditionalGeneration 57 WhisperModel 57 WhisperPositionalEmbedding 57 WhisperPreTrainedModel 57 WhisperSdpaAttention 57
transformers.models.whisper.tokenization_whisper WhisperTokenizer 16
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 16
transformers.models.xglm.configuration_xglm XGLMConfig 14
transformers.models.xglm.modeling_xglm XGLMAttention 57 XGLMDecoderLayer 57 XGLMForCausalLM 57 XGLMModel 57 XGLMPreTrainedModel 57 XGLMScaledWordEmbedding 57 XGLMSinusoidalPositionalEmbedding 57
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 16
transformers.models.xlm.configuration_xlm XLMConfig 14
transformers.models.xlm.modeling_xlm MultiHeadAttention 57 TransformerFFN 57 XLMForMultipleChoice 57 XLMForQuestionAnswering 57 XLMForQuestionAnsweringSimple 57 XLMForSequenceClassification 57 XLMForTokenClassification 57 XLMModel 57 XLMPoolerAnswerClass 57 XLMPoolerEndLogits 57 XLMPoolerStartLogits 57 XLMPreTrainedModel 57 XLMPredLayer 57 XLMSQuADHead 57 XLMSequenceSummary 57 XLMWithLMHeadModel 57
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 14
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 57 XLMProphetNetDecoder 57 XLMProphetNetDecoderLayer 57 XLMProphetNetDecoderWrapper 57 XLMProphetNetEncoder 57 XLMProphetNetEncoderLayer 57 XLMProphetNetFeedForward 57 XLMProphetNetForCausalLM 57 XLMProphetNetForConditionalGeneration 57 XLMProphetNetModel 57 XLMProphetNetNgramSelfAttention 57 XLMProphetNetPositionalEmbeddings 57 XLMProphetNetPreTrainedModel 57
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 14
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 57 XLMRobertaClassificationHead 57 XLMRobertaCrossAttention 57 XLMRobertaEmbeddings 57 XLMRobertaEncoder 57 XLMRobertaForCausalLM 57 XLMRobertaForMaskedLM 57 XLMRobertaForMultipleChoice 57 XLMRobertaForQuestionAnswering 57 XLMRobertaForSequenceClassification 57 XLMRobertaForTokenClassification 57 XLMRobertaIntermediate 57 XLMRobertaLMHead 57 XLMRobertaLayer 57 XLMRobertaModel 57 XLMRobertaOutput 57 XLMRobertaPooler 57 XLMRobertaPreTrainedModel 57 XLMRobertaSdpaSelfAttention 57 XLMRobertaSelfAttention 57 XLMRobertaSelfOutput 57
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 16
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 14
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 57 XLMRobertaXLClassificationHead 57 XLMRobertaXLCrossAttention 57 XLMRobertaXLEmbeddings 57 XLMRobertaXLEncoder 57 XLMRobertaXLForCausalLM 57 XLMRobertaXLForMaskedLM 57 XLMRobertaXLForMultipleChoice 57 XLMRobertaXLForQuestionAnswering 57 XLMRobertaXLForSequenceClassification 57 XLMRobertaXLForTokenClassification 57 XLMRobertaXLIntermediate 57 XLMRobertaXLLMHead 57 XLMRobertaXLLayer 57 XLMRobertaXLModel 57 XLMRobertaXLOutput 57 XLMRobertaXLPooler 57 XLMRobertaXLPreTrainedModel 57 XLMRobertaXLSdpaSelfAttention 57 XLMRobertaXLSelfAttention 57 XLMRobertaXLSelfOutput 57
transformers.models.xlnet.configuration_xlnet XLNetConfig 14
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 57 XLNetForMultipleChoice 57 XLNetForQuestionAnswering 57 XLNetForQuestionAnsweringSimple 57 XLNetForSequenceClassification 57 XLNetForTokenClassification 57 XLNetLMHeadModel 57 XLNetLayer 57 XLNetModel 57 XLNetPoolerAnswerClass 57 XLNetPoolerEndLogits 57 XLNetPoolerStartLogits 57 XLNetPreTrainedModel 57 XLNetRelativeAttention 57 XLNetSequenceSummary 57
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 16
transformers.models.xmod.configuration_xmod XmodConfig 14
transformers.models.xmod.modeling_xmod XmodAdapter 57 XmodAttention 57 XmodClassificationHead 57 XmodCrossAttention 57 XmodEmbeddings 57 XmodEncoder 57 XmodForCausalLM 57 XmodForMaskedLM 57 XmodForMultipleChoice 57 XmodForQuestionAnswering 57 XmodForSequenceClassification 57 XmodForTokenClassification 57 XmodIntermediate 57 XmodLMHead 57 XmodLayer 57 XmodModel 57 XmodOutput 57 XmodPooler 57 XmodPreTrainedModel 57 XmodSelfAttention 57 XmodSelfOutput 57
transformers.models.yolos.configuration_yolos YolosConfig 14
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 57 InterpolateMidPositionEmbeddings 57 YolosAttention 57 YolosEmbeddings 57 YolosEncoder 57 YolosForObjectDetection 57 YolosHungarianMatcher 57 YolosIntermediate 57 YolosLayer 57 YolosLoss 57 YolosMLPPredictionHead 57 YolosModel 57 YolosOutput 57 YolosPatchEmbeddings 57 YolosPooler 57 YolosPreTrainedModel 57 YolosSdpaAttention 57 YolosSdpaSelfAttention 57 YolosSelfAttention 57 YolosSelfOutput 57
transformers.pytorch_utils Conv1D 57
transformers.tokenization_blenderbot BlenderbotSmallTokenizer 16
transformers.tokenization_flaubert FlaubertTokenizer 16
transformers.tokenization_fsmt FSMTTokenizer 16
transformers.tokenization_python PythonBackend 16 Trie 0
transformers.tokenization_utils PreTrainedTokenizer 16 Trie 0
transformers.tokenization_utils_base BatchEncoding 7 PreTrainedTokenizerBase 16
transformers.tokenization_utils_fast PreTrainedTokenizerFast 16
transformers.tokenization_utils_tokenizers TokenizersBackend 16
transformers.tokenization_xlm XLMTokenizer 16
transformers.trainer_callback TrainerControl 0 TrainerState 0
transformers.trainer_pt_utils AcceleratorConfig 0
transformers.trainer_utils EvaluationStrategy 121 FSDPOption 121 HPSearchBackend 121 HubStrategy 121 IntervalStrategy 121 SaveStrategy 121 SchedulerType 121 ShardedDDPOption 121
transformers.training_args OptimizerNames 121 ParallelMode 121 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 121
trl.trainer.gkd_config GKDConfig 2
trl.trainer.grpo_config GRPOConfig 2
trl.trainer.kto_config KTOConfig 2
trl.trainer.online_dpo_config OnlineDPOConfig 2
trl.trainer.orpo_config ORPOConfig 2
trl.trainer.ppo_config PPOConfig 2
trl.trainer.reward_config RewardConfig 2
trl.trainer.rloo_config RLOOConfig 2
trl.trainer.sft_config SFTConfig 2
tslearn.clustering.dbscan TimeSeriesDBSCAN 37
tslearn.clustering.kmeans KernelKMeans 37 TimeSeriesKMeans 37
tslearn.clustering.kshape KShape 37
tslearn.early_classification.early_classification NonMyopicEarlyClassifier 37
tslearn.forecasting._arima AutoVARIMA 37 VARIMA 37
tslearn.forecasting._pipeline ScaledForecastingPipeline 37
tslearn.foundation._embedding TimeSeriesFoundationEmbedder 37
tslearn.foundation._forecasting LinearProbeForecaster 37 ZeroShotForecaster 37
tslearn.matrix_profile.matrix_profile MatrixProfile 37
tslearn.neighbors.neighbors KNeighborsTimeSeries 37 KNeighborsTimeSeriesClassifier 37 KNeighborsTimeSeriesRegressor 37
tslearn.neural_network.neural_network TimeSeriesMLPClassifier 37 TimeSeriesMLPRegressor 37
tslearn.piecewise.piecewise OneD_SymbolicAggregateApproximation 37 PiecewiseAggregateApproximation 37 SymbolicAggregateApproximation 37
tslearn.preprocessing._synchronizer TimeSeriesFeatureSynchronizer 37
tslearn.preprocessing.preprocessing TimeSeriesImputer 37 TimeSeriesResampler 37 TimeSeriesScalerMeanVariance 37 TimeSeriesScalerMinMax 37
tslearn.svm.svm TimeSeriesSVC 37 TimeSeriesSVR 37
types SimpleNamespace 81
typing Any 169
ultralytics.models.utils.loss DETRLoss 57 RTDETRDetectionLoss 57
ultralytics.nn.modules.activation AGLU 57
ultralytics.nn.modules.block A2C2f 57 AAttn 53 ABlock 57 AConv 57 ADown 57 Attention 57 BNContrastiveHead 57 Bottleneck 57 BottleneckCSP 57 C1 57 C2 57 C2PSA 57 C2f 57 C2fAttn 57 C2fCIB 57 C2fPSA 57 C3 57 C3Ghost 57 C3TR 57 C3f 57 C3k 57 C3k2 57 C3x 57 CBFuse 57 CBLinear 57 CIB 57 ContrastiveHead 57 DFL 57 ELAN1 57 GhostBottleneck 57 HGBlock 57 HGStem 57 ImagePoolingAttn 57 MaxSigmoidAttnBlock 57 PSA 57 PSABlock 57 Proto 57 Proto26 57 RealNVP 57 RepBottleneck 57 RepC3 57 RepCSP 57 RepNCSPELAN4 57 RepVGGDW 57 ResNetBlock 57 ResNetLayer 57 Residual 57 SAVPE 57 SCDown 57 SPP 57 SPPELAN 57 SPPF 57 SwiGLUFFN 57 TorchVision 59
ultralytics.nn.modules.conv CBAM 57 ChannelAttention 57 Concat 57 Conv 57 Conv2 57 ConvTranspose 57 DWConv 57 DWConvTranspose2d 57 Focus 57 GhostConv 57 Index 57 LightConv 57 RepConv 57 SpatialAttention 57
ultralytics.nn.modules.head Classify 57 Depth 57 Detect 57 LRPCHead 57 OBB 57 OBB26 57 Pose 57 Pose26 57 RTDETRDecoder 57 Segment 57 Segment26 57 SemanticSegment 57 WorldDetect 57 YOLOEDetect 57 YOLOESegment 57 YOLOESegment26 57 v10Detect 57
ultralytics.nn.modules.transformer AIFI 57 DeformableTransformerDecoder 57 DeformableTransformerDecoderLayer 57 LayerNorm2d 57 MLP 57 MLPBlock 57 MSDeformAttn 57 TransformerBlock 57 TransformerEncoderLayer 57 TransformerLayer 57
ultralytics.nn.tasks BaseModel 59 ClassificationModel 59 DepthModel 59 DetectionModel 59 Ensemble 59 OBBModel 59 PoseModel 59 RTDETRDetectionModel 59 SegmentationModel 59 SemanticSegmentationModel 59 WorldModel 59 YOLOEModel 59 YOLOESegModel 59
ultralytics.utils IterableSimpleNamespace 81
ultralytics.utils.loss BCEDiceLoss 57 BboxLoss 57 DFLoss 57 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 57 KeypointLoss 57 MultiChannelDiceLoss 57 PoseLoss26 0 RLELoss 57 RotatedBboxLoss 57 SegmentLoss26 0 SemanticSegmentationLoss 57 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 57 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 57 RotatedTaskAlignedAssigner 57 SegTaskAlignedAssigner 57 TaskAlignedAssigner 57
uuid SafeUUID 121 UUID 50
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 38
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 38 XGBModel 38 XGBRFClassifier 38 XGBRFRegressor 38 XGBRanker 38 XGBRegressor 38
yolov5.models.common Bottleneck 57 BottleneckCSP 57 C3 57 C3Ghost 57 C3SPP 57 C3TR 57 C3x 57 Classify 57 Concat 57 Contract 57 Conv 57 CrossConv 57 DWConv 57 DWConvTranspose2d 57 Expand 57 Focus 57 GhostBottleneck 57 GhostConv 57 Proto 57 SPP 57 SPPF 57 TransformerBlock 57 TransformerLayer 57
yolov5.models.experimental Ensemble 57 MixConv2d 57 Sum 57
yolov5.models.yolo BaseModel 59 ClassificationModel 59 Detect 57 DetectionModel 59 Model 59 Segment 57 SegmentationModel 59
zlib adler32 169
zoneinfo ZoneInfo 169 ZoneInfo._unpickle 130
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
