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
_codecs encode 126
_operator add 167 and_ 167 eq 167 floordiv 167 ge 167 gt 167 le 167 lt 167 mod 167 mul 167 ne 167 neg 167 or_ 167 sub 167 truediv 167 xor 167
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 119 DDPCommunicationHookType 119 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 119 DynamoBackend 119 FP8BackendType 119 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 119 PrecisionType 119 ProjectConfiguration 0 RNGType 119 SageMakerDistributedType 119 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 120 array 94
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 76 AssertionError 76 AttributeError 76 BlockingIOError 76 BrokenPipeError 76 BufferError 76 BytesWarning 76 ChildProcessError 76 ConnectionAbortedError 76 ConnectionError 76 ConnectionRefusedError 76 ConnectionResetError 76 DeprecationWarning 76 EOFError 76 Ellipsis 167 EncodingWarning 76 Exception 76 FileExistsError 76 FileNotFoundError 76 FloatingPointError 76 FutureWarning 76 ImportError 76 ImportWarning 76 IndentationError 76 IndexError 76 InterruptedError 76 IsADirectoryError 76 KeyError 76 LookupError 76 MemoryError 76 ModuleNotFoundError 76 NameError 76 NotADirectoryError 76 NotImplemented 167 NotImplementedError 76 OSError 76 OverflowError 76 PendingDeprecationWarning 76 PermissionError 76 ProcessLookupError 76 RecursionError 76 ReferenceError 76 ResourceWarning 76 RuntimeError 76 RuntimeWarning 76 StopAsyncIteration 76 StopIteration 76 SyntaxError 76 SyntaxWarning 76 SystemError 76 TabError 76 TimeoutError 76 TypeError 76 UnboundLocalError 76 UnicodeDecodeError 96 UnicodeEncodeError 76 UnicodeError 76 UnicodeTranslateError 76 UnicodeWarning 76 UserWarning 76 ValueError 76 Warning 76 ZeroDivisionError 76 abs 167 bool 74 bytearray 66 bytes 66 complex 74 dict 69 float 74 frozenset 99 getattr 125 hash 168 int 74 len 167 list 93 object 78 range 74 round 167 set 100 slice 115 str 105 tuple 91 type 113
catboost.core CatBoost 4 CatBoostClassifier 4 CatBoostRanker 4 CatBoostRegressor 4
category_encoders.backward_difference BackwardDifferenceEncoder 35
category_encoders.base_contrast_encoder BaseContrastEncoder 35
category_encoders.basen BaseNEncoder 35
category_encoders.binary BinaryEncoder 35
category_encoders.cat_boost CatBoostEncoder 35
category_encoders.count CountEncoder 35
category_encoders.count_target CountTargetEncoder 35
category_encoders.glmm GLMMEncoder 35
category_encoders.gray GrayEncoder 35
category_encoders.hashing HashingEncoder 35
category_encoders.helmert HelmertEncoder 35
category_encoders.james_stein JamesSteinEncoder 35
category_encoders.leave_one_out LeaveOneOutEncoder 35
category_encoders.m_estimate MEstimateEncoder 35
category_encoders.multi_hot MultiHotEncoder 35
category_encoders.one_hot OneHotEncoder 35
category_encoders.ordinal OrdinalEncoder 35
category_encoders.polynomial PolynomialEncoder 35
category_encoders.quantile_encoder QuantileEncoder 35 SummaryEncoder 35
category_encoders.rankhot RankHotEncoder 35
category_encoders.sum_coding SumEncoder 35
category_encoders.target_encoder TargetEncoder 35
category_encoders.utils BaseEncoder 35
category_encoders.woe WOEEncoder 35
category_encoders.wrapper NestedCVWrapper 35 PolynomialWrapper 35
collections ChainMap 0 Counter 70 OrderedDict 70 UserDict 0 UserList 0 UserString 0 defaultdict 67 deque 98
confection._config Config 3
copyreg __newobj__ 131 __newobj_ex__ 132 _reconstructor 151
datetime date 64 datetime 64 time 64 timedelta 64 timezone 107
dateutil.relativedelta relativedelta 48
dateutil.tz.tz tzlocal 48 tzoffset 97 tzutc 85
decimal Clamped 73 Context 92 Decimal 74 DecimalException 73 DivisionByZero 73 FloatOperation 73 Inexact 73 InvalidOperation 73 Overflow 73 Rounded 73 Subnormal 73 Underflow 73
dill._dill _create_array 137
fastchat.train.train TrainingArguments 2
feature_engine._base_transformers.base_numerical BaseNumericalTransformer 35
feature_engine._prediction.base_predictor BaseTargetMeanEstimator 35
feature_engine._prediction.target_mean_classifier TargetMeanClassifier 35
feature_engine._prediction.target_mean_regressor TargetMeanRegressor 35
feature_engine.creation.base_creation BaseCreation 35
feature_engine.creation.cyclical_features CyclicalFeatures 35
feature_engine.creation.decision_tree_features DecisionTreeFeatures 35
feature_engine.creation.geo_features GeoDistanceFeatures 35
feature_engine.creation.math_features MathFeatures 35
feature_engine.creation.relative_features RelativeFeatures 35
feature_engine.datetime.datetime DatetimeFeatures 35
feature_engine.datetime.datetime_ordinal DatetimeOrdinal 35
feature_engine.datetime.datetime_subtraction DatetimeSubtraction 35
feature_engine.discretisation.arbitrary ArbitraryDiscretiser 35
feature_engine.discretisation.base_discretiser BaseDiscretiser 35
feature_engine.discretisation.decision_tree DecisionTreeDiscretiser 35
feature_engine.discretisation.equal_frequency EqualFrequencyDiscretiser 35
feature_engine.discretisation.equal_width EqualWidthDiscretiser 35
feature_engine.discretisation.geometric_width GeometricWidthDiscretiser 35
feature_engine.encoding.base_encoder CategoricalMethodsMixin 35
feature_engine.encoding.count_frequency CountFrequencyEncoder 35
feature_engine.encoding.decision_tree DecisionTreeEncoder 35
feature_engine.encoding.mean_encoding MeanEncoder 35
feature_engine.encoding.one_hot OneHotEncoder 35
feature_engine.encoding.ordinal OrdinalEncoder 35
feature_engine.encoding.rare_label RareLabelEncoder 35
feature_engine.encoding.similarity_encoder StringSimilarityEncoder 35
feature_engine.encoding.woe WoEEncoder 35
feature_engine.imputation.arbitrary_number ArbitraryNumberImputer 35
feature_engine.imputation.base_imputer BaseImputer 35
feature_engine.imputation.categorical CategoricalImputer 35
feature_engine.imputation.drop_missing_data DropMissingData 35
feature_engine.imputation.end_tail EndTailImputer 35
feature_engine.imputation.mean_median MeanMedianImputer 35
feature_engine.imputation.missing_indicator AddMissingIndicator 35
feature_engine.imputation.random_sample RandomSampleImputer 35
feature_engine.outliers.artbitrary ArbitraryOutlierCapper 35
feature_engine.outliers.base_outlier BaseOutlier 35 WinsorizerBase 35
feature_engine.outliers.trimmer OutlierTrimmer 35
feature_engine.outliers.winsorizer Winsorizer 35
feature_engine.pipeline.pipeline Pipeline 35
feature_engine.preprocessing.match_categories MatchCategories 35
feature_engine.preprocessing.match_columns MatchVariables 35
feature_engine.scaling.mean_normalization MeanNormalizationScaler 35
feature_engine.selection.base_recursive_selector BaseRecursiveSelector 35
feature_engine.selection.base_selector BaseSelector 35
feature_engine.selection.drop_constant_features DropConstantFeatures 35
feature_engine.selection.drop_correlated_features DropCorrelatedFeatures 35
feature_engine.selection.drop_duplicate_features DropDuplicateFeatures 35
feature_engine.selection.drop_features DropFeatures 35
feature_engine.selection.drop_psi_features DropHighPSIFeatures 35
feature_engine.selection.information_value SelectByInformationValue 35
feature_engine.selection.mrmr MRMR 35
feature_engine.selection.probe_feature_selection ProbeFeatureSelection 35
feature_engine.selection.recursive_feature_addition RecursiveFeatureAddition 35
feature_engine.selection.recursive_feature_elimination RecursiveFeatureElimination 35
feature_engine.selection.shuffle_features SelectByShuffling 35
feature_engine.selection.single_feature_performance SelectBySingleFeaturePerformance 35
feature_engine.selection.smart_correlation_selection SmartCorrelatedSelection 35
feature_engine.selection.target_mean_selection SelectByTargetMeanPerformance 35
feature_engine.text.text_features TextFeatures 35
feature_engine.timeseries.forecasting.base_forecast_transformers BaseForecastTransformer 35
feature_engine.timeseries.forecasting.expanding_window_features ExpandingWindowFeatures 35
feature_engine.timeseries.forecasting.lag_features LagFeatures 35
feature_engine.timeseries.forecasting.window_features WindowFeatures 35
feature_engine.transformation.arcsin ArcsinTransformer 35
feature_engine.transformation.arcsinh ArcSinhTransformer 35
feature_engine.transformation.boxcox BoxCoxTransformer 35
feature_engine.transformation.log LogCpTransformer 35 LogTransformer 35
feature_engine.transformation.power PowerTransformer 35
feature_engine.transformation.reciprocal ReciprocalTransformer 35
feature_engine.transformation.yeojohnson YeoJohnsonTransformer 35
feature_engine.wrappers.wrappers SklearnTransformerWrapper 35
flair.data Dictionary 9
flair.training_utils AnnealOnPlateau 0
fractions Fraction 68
functools partial 90
gensim.corpora.dictionary Dictionary 15
gensim.corpora.hashdictionary HashDictionary 16
gensim.models VocabTransform 15
gensim.models.atmodel AuthorTopicModel 15 AuthorTopicState 15
gensim.models.bm25model AtireBM25Model 15 LuceneBM25Model 15 OkapiBM25Model 15
gensim.models.doc2vec Doc2Vec 15 Doc2VecTrainables 15 Doc2VecVocab 15 Doctag 0
gensim.models.ensemblelda CBDBSCAN 0 Cluster 0 EnsembleLda 15 Topic 0
gensim.models.fasttext FastText 15 FastTextKeyedVectors 15 FastTextTrainables 15 FastTextVocab 15
gensim.models.hdpmodel HdpModel 15 HdpTopicFormatter 0
gensim.models.keyedvectors CompatVocab 0 KeyedVectors 15
gensim.models.ldamodel LdaModel 15 LdaState 15
gensim.models.ldamulticore LdaMulticore 15
gensim.models.ldaseqmodel LdaPost 15 LdaSeqModel 15 sslm 15
gensim.models.logentropy_model LogEntropyModel 15
gensim.models.lsimodel LsiModel 15 Projection 15
gensim.models.nmf Nmf 15
gensim.models.normmodel NormModel 15
gensim.models.phrases FrozenPhrases 15 Phrases 15 npmi_scorer 167 original_scorer 167
gensim.models.poincare PoincareKeyedVectors 15 PoincareModel 15
gensim.models.rpmodel RpModel 15
gensim.models.tfidfmodel TfidfModel 15 df2idf 167
gensim.models.translation_matrix BackMappingTranslationMatrix 15 Space 0 TranslationMatrix 15
gensim.models.word2vec Word2Vec 15 Word2VecTrainables 15 Word2VecVocab 15
gensim.similarities.docsim MatrixSimilarity 15 SoftCosineSimilarity 15 SparseMatrixSimilarity 15 WmdSimilarity 15
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 15
gensim.similarities.termsim SparseTermSimilarityMatrix 15 UniformTermSimilarityIndex 15 WordEmbeddingSimilarityIndex 15
gensim.utils FakeDict 0 call_on_class_only 167 identity 167
gliner.training.trainer TrainingArguments 2
hdbscan.branch_data BranchDetectionData 0
hdbscan.branches BranchDetector 35
hdbscan.dist_metrics ArccosDistance 33 BrayCurtisDistance 33 CanberraDistance 33 ChebyshevDistance 33 DiceDistance 33 EuclideanDistance 33 HammingDistance 33 HaversineDistance 33 JaccardDistance 33 KulsinskiDistance 33 MahalanobisDistance 33 ManhattanDistance 33 MatchingDistance 33 MinkowskiDistance 33 RogersTanimotoDistance 33 RussellRaoDistance 33 SEuclideanDistance 33 SokalMichenerDistance 33 SokalSneathDistance 33 WMinkowskiDistance 33 newObj 130
hdbscan.hdbscan_ HDBSCAN 35
hdbscan.plots CondensedTree 0 MinimumSpanningTree 0 SingleLinkageTree 0
hdbscan.prediction PredictionData 0
hdbscan.robust_single_linkage_ RobustSingleLinkage 35
imblearn.base FunctionSampler 36
imblearn.combine._smote_enn SMOTEENN 36
imblearn.combine._smote_tomek SMOTETomek 36
imblearn.ensemble._bagging BalancedBaggingClassifier 36
imblearn.ensemble._easy_ensemble EasyEnsembleClassifier 36
imblearn.ensemble._forest BalancedRandomForestClassifier 36
imblearn.ensemble._weight_boosting RUSBoostClassifier 36
imblearn.metrics.pairwise ValueDifferenceMetric 36
imblearn.over_sampling._adasyn ADASYN 36
imblearn.over_sampling._random_over_sampler RandomOverSampler 36
imblearn.over_sampling._smote.base SMOTE 36 SMOTEN 36 SMOTENC 36
imblearn.over_sampling._smote.cluster KMeansSMOTE 36
imblearn.over_sampling._smote.filter BorderlineSMOTE 36 SVMSMOTE 36
imblearn.pipeline Pipeline 36
imblearn.under_sampling._prototype_generation._cluster_centroids ClusterCentroids 36
imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour CondensedNearestNeighbour 36
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours AllKNN 36 EditedNearestNeighbours 36 RepeatedEditedNearestNeighbours 36
imblearn.under_sampling._prototype_selection._instance_hardness_threshold InstanceHardnessThreshold 36
imblearn.under_sampling._prototype_selection._nearmiss NearMiss 36
imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule NeighbourhoodCleaningRule 36
imblearn.under_sampling._prototype_selection._one_sided_selection OneSidedSelection 36
imblearn.under_sampling._prototype_selection._random_under_sampler RandomUnderSampler 36
imblearn.under_sampling._prototype_selection._tomek_links TomekLinks 36
implicit.cpu.als AlternatingLeastSquares 0
implicit.cpu.bpr BayesianPersonalizedRanking 0
implicit.cpu.lmf LogisticMatrixFactorization 0
ipaddress IPv4Address 74 IPv4Interface 74 IPv4Network 74 IPv6Address 74 IPv6Interface 74 IPv6Network 74
itertools count 73
joblib.memory Memory 39
joblib.numpy_pickle NumpyArrayWrapper 20
lifelines.fitters.aalen_additive_fitter AalenAdditiveFitter 0
lifelines.fitters.aalen_johansen_fitter AalenJohansenFitter 0
lifelines.fitters.breslow_fleming_harrington_fitter BreslowFlemingHarringtonFitter 0
lifelines.fitters.coxph_fitter CoxPHFitter 38 ParametricSplinePHFitter 0 SemiParametricPHFitter 0
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
lifelines.utils CensoringType 119 CovariateParameterMappings 0
lightgbm.basic Booster 5
lightgbm.callback _EarlyStoppingCallback 0
lightgbm.sklearn LGBMClassifier 36 LGBMModel 36 LGBMRanker 36 LGBMRegressor 36
lightning.fabric.utilities.data AttributeDict 19
lightning.pytorch.callbacks.early_stopping EarlyStopping 0
lightning.pytorch.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
lightning.pytorch.callbacks.lr_monitor LearningRateMonitor 0
lightning.pytorch.callbacks.model_checkpoint ModelCheckpoint 0
lightning.pytorch.callbacks.model_summary ModelSummary 0
lightning.pytorch.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
lightning.pytorch.callbacks.timer Timer 0
lightning.pytorch.utilities.parsing AttributeDict 19
llamafactory.hparams.training_args TrainingArguments 2
llava.train.train TrainingArguments 2
logging getLogger 127
math ceil 167 cos 167 exp 167 expm1 167 floor 167 log 167 log10 167 log1p 167 log2 167 pow 167 sin 167 sqrt 167 tan 167 tanh 167
mlxtend.classifier.adaline Adaline 0
mlxtend.classifier.ensemble_vote EnsembleVoteClassifier 35
mlxtend.classifier.logistic_regression LogisticRegression 0
mlxtend.classifier.multilayerperceptron MultiLayerPerceptron 0
mlxtend.classifier.oner OneRClassifier 35
mlxtend.classifier.perceptron Perceptron 0
mlxtend.classifier.softmax_regression SoftmaxRegression 0
mlxtend.classifier.stacking_classification StackingClassifier 35
mlxtend.classifier.stacking_cv_classification StackingCVClassifier 35
mlxtend.cluster.kmeans Kmeans 0
mlxtend.evaluate.bootstrap_outofbag BootstrapOutOfBag 0
mlxtend.evaluate.holdout PredefinedHoldoutSplit 0 RandomHoldoutSplit 0
mlxtend.evaluate.time_series GroupTimeSeriesSplit 0
mlxtend.feature_extraction.linear_discriminant_analysis LinearDiscriminantAnalysis 0
mlxtend.feature_extraction.principal_component_analysis PrincipalComponentAnalysis 0
mlxtend.feature_extraction.rbf_kernel_pca RBFKernelPCA 0
mlxtend.feature_selection.column_selector ColumnSelector 35
mlxtend.feature_selection.exhaustive_feature_selector ExhaustiveFeatureSelector 35
mlxtend.feature_selection.sequential_feature_selector SequentialFeatureSelector 35
mlxtend.preprocessing.copy_transformer CopyTransformer 35
mlxtend.preprocessing.dense_transformer DenseTransformer 35
mlxtend.preprocessing.mean_centering MeanCenterer 0
mlxtend.preprocessing.transactionencoder TransactionEncoder 35
mlxtend.regressor.linear_regression LinearRegression 0
mlxtend.regressor.stacking_cv_regression StackingCVRegressor 35
mlxtend.regressor.stacking_regression StackingRegressor 35
networkx.algorithms.planarity PlanarEmbedding 79 PlanarEmbedding._forbidden 167
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 79
networkx.classes.graph Graph 79
networkx.classes.multidigraph MultiDiGraph 79
networkx.classes.multigraph MultiGraph 79
networkx.classes.reportviews DegreeView 0 DiDegreeView 0 DiMultiDegreeView 0 EdgeView 18 InDegreeView 0 InEdgeView 18 InMultiDegreeView 0 InMultiEdgeView 18 MultiDegreeView 0 MultiEdgeView 18 NodeView 0 OutDegreeView 0 OutEdgeView 18 OutMultiDegreeView 0 OutMultiEdgeView 18
nltk.chunk.named_entity Maxent_NE_Chunker 0 NEChunkParser 0 NEChunkParserTagger 0
nltk.chunk.regexp ChunkRule 0 ChunkRuleWithContext 0 ExpandLeftRule 0 ExpandRightRule 0 MergeRule 0 RegexpChunkParser 0 RegexpChunkRule 0 RegexpParser 0 SplitRule 0 StripRule 0 UnChunkRule 0
nltk.classify.decisiontree DecisionTreeClassifier 0
nltk.classify.maxent BinaryMaxentFeatureEncoding 0 GISEncoding 0 MaxentClassifier 0 TadmEventMaxentFeatureEncoding 0 TypedMaxentFeatureEncoding 0
nltk.classify.naivebayes NaiveBayesClassifier 0
nltk.classify.positivenaivebayes PositiveNaiveBayesClassifier 0
nltk.classify.scikitlearn SklearnClassifier 0
nltk.collections Trie 3
nltk.collocations BigramCollocationFinder 0 QuadgramCollocationFinder 0 TrigramCollocationFinder 0
nltk.grammar CFG 0 DependencyGrammar 0 Nonterminal 48 PCFG 0 ProbabilisticProduction 48 Production 48
nltk.lm.counter NgramCounter 0
nltk.lm.models AbsoluteDiscountingInterpolated 0 KneserNeyInterpolated 0 Laplace 0 Lidstone 0 MLE 0 StupidBackoff 0 WittenBellInterpolated 0
nltk.lm.smoothing AbsoluteDiscounting 0 KneserNey 0 WittenBell 0
nltk.lm.vocabulary Vocabulary 0
nltk.probability ConditionalFreqDist 81 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 70 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 167 DanishStemmer 0 DanishStemmer.stem 167 DutchStemmer 0 DutchStemmer.stem 167 EnglishStemmer 0 EnglishStemmer.stem 167 FinnishStemmer 0 FinnishStemmer.stem 167 FrenchStemmer 0 FrenchStemmer.stem 167 GermanStemmer 0 GermanStemmer.stem 167 HungarianStemmer 0 HungarianStemmer.stem 167 ItalianStemmer 0 ItalianStemmer.stem 167 NorwegianStemmer 0 NorwegianStemmer.stem 167 PorterStemmer 0 PorterStemmer.stem 167 PortugueseStemmer 0 PortugueseStemmer.stem 167 RomanianStemmer 0 RomanianStemmer.stem 167 RussianStemmer 0 RussianStemmer.stem 167 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 167 SwedishStemmer 0 SwedishStemmer.stem 167
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 167
nltk.tag.perceptron AveragedPerceptron 0 PerceptronTagger 0
nltk.tag.sequential AffixTagger 0 BigramTagger 0 ClassifierBasedPOSTagger 0 ClassifierBasedTagger 0 DefaultTagger 0 NgramTagger 0 RegexpTagger 0 TrigramTagger 0 UnigramTagger 0
nltk.tag.tnt TnT 0
nltk.tbl.rule Rule 0
nltk.text ConcordanceIndex 0 ContextIndex 0 Text 0
nltk.tokenize.casual TweetTokenizer 0
nltk.tokenize.destructive NLTKWordTokenizer 0
nltk.tokenize.legality_principle LegalitySyllableTokenizer 0
nltk.tokenize.mwe MWETokenizer 0
nltk.tokenize.punkt PunktLanguageVars 17 PunktParameters 0 PunktSentenceTokenizer 0 PunktToken 43 PunktTokenizer 0 PunktTrainer 0
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
numpy abs 167 absolute 167 acos 167 acosh 167 add 167 allclose 167 amax 167 amin 167 angle 167 arccos 167 arccosh 167 arcsin 167 arcsinh 167 arctan 167 arctan2 167 arctanh 167 argmax 167 argmin 167 argsort 167 around 167 array 167 asarray 167 asin 167 asinh 167 atan 167 atan2 167 atanh 167 average 167 bitwise_and 167 bitwise_count 167 bitwise_invert 167 bitwise_left_shift 167 bitwise_not 167 bitwise_or 167 bitwise_right_shift 167 bitwise_xor 167 bool 167 bool_ 167 byte 167 bytes_ 167 cbrt 167 cdouble 167 ceil 167 character 167 clip 167 clongdouble 167 complex128 167 complex256 167 complex64 167 complexfloating 167 concatenate 167 conj 167 conjugate 167 copysign 167 corrcoef 167 cos 167 cosh 167 count_nonzero 167 cov 167 csingle 167 cumprod 167 cumsum 167 datetime64 167 deg2rad 167 degrees 167 diff 167 divide 167 divmod 167 dot 167 double 167 dtype 86 equal 167 exp 167 exp2 167 expm1 167 fabs 167 finfo 79 fix 167 flexible 167 float128 167 float16 167 float32 167 float64 167 float_ 167 float_power 167 floating 167 floor 167 floor_divide 167 fmax 167 fmin 167 fmod 167 frexp 167 gcd 167 generic 167 greater 167 greater_equal 167 half 167 heaviside 167 histogram 167 hstack 167 hypot 167 iinfo 1 imag 167 inexact 167 inner 167 int16 167 int32 167 int64 167 int8 167 int_ 167 intc 167 integer 167 interp 167 intp 167 invert 167 isclose 167 isfinite 167 isinf 167 isnan 167 isnat 167 lcm 167 ldexp 167 left_shift 167 less 167 less_equal 167 log 167 log10 167 log1p 167 log2 167 logaddexp 167 logaddexp2 167 logical_and 167 logical_not 167 logical_or 167 logical_xor 167 long 167 longdouble 167 longlong 167 matmul 167 matrix 167 matvec 167 max 167 maximum 167 mean 167 median 167 memmap 169 min 167 minimum 167 mod 167 modf 167 multiply 167 nan_to_num 167 nancumsum 167 nanmax 167 nanmean 167 nanmedian 167 nanmin 167 nanpercentile 167 nanstd 167 nansum 167 nanvar 167 ndarray 167 negative 167 nextafter 167 not_equal 167 number 167 object_ 167 ones_like 167 outer 167 percentile 167 poly1d 0 positive 167 pow 167 power 167 prod 167 ptp 167 quantile 167 rad2deg 167 radians 167 ravel 167 real 167 reciprocal 167 record 167 remainder 167 reshape 167 right_shift 167 rint 167 round 167 short 167 sign 167 signbit 167 signedinteger 167 sin 167 single 167 sinh 167 sort 167 spacing 167 sqrt 167 square 167 squeeze 167 stack 167 std 167 str_ 167 string_ 167 subtract 167 sum 167 tan 167 tanh 167 timedelta64 167 trace 167 transpose 167 trapezoid 167 trunc 167 ubyte 167 uint 167 uint16 167 uint32 167 uint64 167 uint8 167 uintc 167 uintp 167 ulong 167 ulonglong 167 unicode_ 167 unique 167 unsignedinteger 167 ushort 167 var 167 vecdot 167 vecmat 167 vectorize 1 void 167 vstack 167 zeros_like 167
numpy._core _ufunc_reconstruct 143
numpy._core._internal _convert_to_stringdtype_kwargs 128
numpy._core.multiarray _reconstruct 141 scalar 142
numpy._core.numeric _frombuffer 138
numpy._globals _NoValueType 78
numpy.char chararray 167
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 167 BytesDType 167 CLongDoubleDType 167 Complex128DType 167 Complex64DType 167 DateTime64DType 167 Float16DType 167 Float32DType 167 Float64DType 167 Int16DType 167 Int32DType 167 Int64DType 167 Int8DType 167 LongDoubleDType 167 LongLongDType 167 ObjectDType 167 StrDType 167 StringDType 167 TimeDelta64DType 167 UInt16DType 167 UInt32DType 167 UInt64DType 167 UInt8DType 167 ULongLongDType 167 VoidDType 167
numpy.lib._arraysetops_impl UniqueAllResult 63 UniqueCountsResult 63 UniqueInverseResult 63
numpy.linalg LinAlgError 76 det 167 inv 167 norm 167 pinv 167
numpy.linalg._linalg EigResult 63 EighResult 63 QRResult 63 SVDResult 63 SlogdetResult 63
numpy.ma MaskedArray 167
numpy.ma.core MaskedConstant 77 _mareconstruct 139
numpy.ma.mrecords MaskedRecords 167
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 135
numpy.random._generator Generator 167
numpy.random._mt19937 MT19937 167
numpy.random._pcg64 PCG64 167 PCG64DXSM 167
numpy.random._philox Philox 167
numpy.random._pickle __bit_generator_ctor 136 __generator_ctor 140 __randomstate_ctor 140
numpy.random._sfc64 SFC64 167
numpy.random.bit_generator SeedSequence 48 __pyx_unpickle_SeedSequence 122
numpy.random.mtrand RandomState 167
numpy.rec recarray 167
omegaconf.base ContainerMetadata 11 Metadata 0
omegaconf.dictconfig DictConfig 8
omegaconf.listconfig ListConfig 8
omegaconf.nodes AnyNode 12 BooleanNode 12 BytesNode 12 EnumNode 12 FloatNode 12 IntegerNode 12 PathNode 12 StringNode 12
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
optuna._gp.prior default_log_prior 167
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
optuna.samplers._tpe.parzen_estimator _ParzenEstimator 0 _ParzenEstimatorParameters 63
optuna.samplers._tpe.sampler TPESampler 0 default_gamma 167 default_weights 167 hyperopt_default_gamma 167
optuna.samplers.nsgaii._after_trial_strategy NSGAIIAfterTrialStrategy 0
optuna.samplers.nsgaii._child_generation_strategy NSGAIIChildGenerationStrategy 0
optuna.samplers.nsgaii._crossovers._uniform UniformCrossover 0
optuna.samplers.nsgaii._elite_population_selection_strategy NSGAIIElitePopulationSelectionStrategy 0
optuna.samplers.nsgaii._sampler NSGAIISampler 0
optuna.search_space.intersection IntersectionSearchSpace 0
optuna.storages._in_memory InMemoryStorage 0 _StudyInfo 0
optuna.study._study_direction StudyDirection 119
optuna.study.study Study 0
optuna.trial._frozen FrozenTrial 0
optuna.trial._state TrialState 119
pandas ArrowDtype 22 BooleanDtype 22 Categorical 25 CategoricalDtype 22 CategoricalIndex 77 DataFrame 24 DateOffset 85 DatetimeIndex 77 DatetimeTZDtype 22 Float32Dtype 22 Float64Dtype 22 Index 77 Int16Dtype 22 Int32Dtype 22 Int64Dtype 22 Int8Dtype 22 Interval 115 IntervalDtype 22 IntervalIndex 77 MultiIndex 77 NA 167 NaT 167 Period 118 PeriodDtype 116 PeriodIndex 77 RangeIndex 77 Series 24 SparseDtype 22 StringDtype 116 Timedelta 115 TimedeltaIndex 77 Timestamp 89 UInt16Dtype 22 UInt32Dtype 22 UInt64Dtype 22 UInt8Dtype 22
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 123
pandas._libs.internals BlockPlacement 88 _unpickle_block 146
pandas._libs.interval __pyx_unpickle_IntervalMixin 123
pandas._libs.sparse BlockIndex 115 IntIndex 115
pandas._libs.tslibs.nattype __nat_unpickle 128 _nat_unpickle 128
pandas._libs.tslibs.offsets BDay 117 BHalfYearBegin 117 BHalfYearEnd 117 BMonthBegin 117 BMonthEnd 117 BQuarterBegin 117 BQuarterEnd 117 BYearBegin 117 BYearEnd 117 BaseOffset 117 BusinessDay 117 BusinessHour 117 BusinessMonthBegin 117 BusinessMonthEnd 117 CBMonthBegin 117 CBMonthEnd 117 CDay 117 CustomBusinessDay 117 CustomBusinessHour 117 CustomBusinessMonthBegin 117 CustomBusinessMonthEnd 117 Day 117 Easter 117 FY5253 117 FY5253Quarter 117 HalfYearBegin 117 HalfYearEnd 117 Hour 117 LastWeekOfMonth 117 Micro 117 Milli 117 Minute 117 MonthBegin 117 MonthEnd 117 Nano 117 QuarterBegin 117 QuarterEnd 117 Second 117 SemiMonthBegin 117 SemiMonthEnd 117 Tick 117 Week 117 WeekOfMonth 117 YearBegin 117 YearEnd 117
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 123
pandas._libs.tslibs.timedeltas _timedelta_unpickle 128
pandas._libs.tslibs.timestamps _unpickle_timestamp 148
pandas.arrays ArrowExtensionArray 21 ArrowStringArray 21 BooleanArray 25 DatetimeArray 25 FloatingArray 25 IntegerArray 25 IntervalArray 84 NumpyExtensionArray 25 PeriodArray 25 SparseArray 23 StringArray 25 TimedeltaArray 25
pandas.core.dtypes.dtypes NumpyEADtype 22
pandas.core.indexes.base _new_Index 147
pandas.core.indexes.datetimes _new_DatetimeIndex 147
pandas.core.indexes.frozen FrozenList 91 FrozenNDArray 167
pandas.core.indexes.interval _new_IntervalIndex 147
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 147
pandas.core.indexes.timedeltas _new_TimedeltaIndex 147
pandas.core.internals.blocks new_block 146
pandas.core.internals.managers BlockManager 87 SingleBlockManager 87
pathlib PosixPath 74 PurePath 74 PurePosixPath 74 PureWindowsPath 74 WindowsPath 74
pathlib._local PosixPath 74 PurePath 74 PurePosixPath 74 PureWindowsPath 74 WindowsPath 74
pmdarima.arima.arima ARIMA 42
pmdarima.arima.auto AutoARIMA 35
pmdarima.arima.stationarity ADFTest 35 KPSSTest 35 PPTest 35
pmdarima.model_selection._split RollingForecastCV 35 SlidingWindowForecastCV 35
pmdarima.pipeline Pipeline 35
pmdarima.preprocessing.endog.boxcox BoxCoxEndogTransformer 35
pmdarima.preprocessing.endog.log LogEndogTransformer 35
pmdarima.preprocessing.exog.fourier FourierFeaturizer 35
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 119 Resolution 119 Specifications 0
pyarrow.lib _restore_array 144 binary 145 decimal128 145 decimal256 145 decimal32 145 decimal64 145 dictionary 145 duration 145 field 145 fixed_size_list 145 large_list 145 list_ 145 map_ 145 py_buffer 121 struct 145 time32 145 time64 145 timestamp 145 type_for_alias 145
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Timer 0
pytorch_lightning.utilities.parsing AttributeDict 19
pytorch_pretrained_bert.modeling BertLayerNorm 55 gelu 167 swish 167
pytorch_pretrained_bert.modeling_gpt2 Attention 55 Block 55 Conv1D 55 GPT2LMHead 55 GPT2MultipleChoiceHead 55 MLP 55 gelu 167
pytorch_pretrained_bert.modeling_openai Conv1D 55 OpenAIGPTLMHead 55 OpenAIGPTMultipleChoiceHead 55 gelu 167 swish 167
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 55 MultiHeadAttn 55 RelLearnableDecoderLayer 55 RelLearnableMultiHeadAttn 55 RelMultiHeadAttn 55
pytorch_tabnet.callbacks CallbackContainer 0 History 0
pytorch_tabnet.sparsemax Sparsemax 55
pytorch_tabnet.tab_model TabNetClassifier 35 TabNetRegressor 35
pytorch_tabnet.tab_network AttentiveTransformer 55 EmbeddingGenerator 55 FeatTransformer 55 GBN 55 GLU_Block 55 GLU_Layer 55 TabNet 55 TabNetEncoder 55 TabNetNoEmbeddings 55
pytorch_transformers.modeling_bert BertConfig 13 gelu 167 swish 167
pytorch_transformers.modeling_distilbert DistilBertConfig 13 gelu 167
pytorch_transformers.modeling_gpt2 Attention 55 Block 55 GPT2Config 13 MLP 55 gelu 167
pytorch_transformers.modeling_openai OpenAIGPTConfig 13 gelu 167 swish 167
pytorch_transformers.modeling_roberta RobertaConfig 13
pytorch_transformers.modeling_transfo_xl DecoderLayer 55 MultiHeadAttn 55 RelLearnableDecoderLayer 55 RelLearnableMultiHeadAttn 55 RelMultiHeadAttn 55 TransfoXLConfig 13
pytorch_transformers.modeling_utils PretrainedConfig 13
pytorch_transformers.modeling_xlm XLMConfig 13 gelu 167
pytorch_transformers.modeling_xlnet XLNetConfig 13 gelu 167 swish 167
pytz FixedOffset 124 _UTC 134 _p 128
random Random 83
re RegexFlag 119 _compile 149
scipy._external.array_api_compat.numpy._aliases asarray 167
scipy._lib._disjoint_set DisjointSet 1
scipy._lib.array_api_compat.numpy._aliases asarray 167
scipy.cluster.hierarchy._hierarchy_impl ClusterNode 0
scipy.integrate._ivp.ivp OdeResult 19
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 31 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 28 CubicHermiteSpline 28 CubicSpline 28 PchipInterpolator 28
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 28 NdPPoly 1 PPoly 28 _BPoly 29 _PPoly 29 interp1d 30 interp1d._call_linear 167 interp1d._call_linear_np 167 interp1d._call_nan_spline 167 interp1d._call_nearest 167 interp1d._call_previousnext 167 interp1d._call_spline 167
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 30 KroghInterpolator 30
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 62
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 28
scipy.optimize._optimize OptimizeResult 19
scipy.optimize._zeros_py RootResults 19
scipy.signal._ltisys StateSpaceContinuous 80 StateSpaceDiscrete 80 TransferFunctionContinuous 80 TransferFunctionDiscrete 80 ZerosPolesGainContinuous 80 ZerosPolesGainDiscrete 80
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 28
scipy.spatial._ckdtree cKDTree 32 new_object 129
scipy.spatial._kdtree KDTree 32
scipy.spatial._qhull ConvexHull 27 Delaunay 27 Voronoi 27
scipy.spatial.distance braycurtis 167 canberra 167 cdist 167 chebyshev 167 cityblock 167 correlation 167 cosine 167 dice 167 euclidean 167 hamming 167 jaccard 167 jensenshannon 167 mahalanobis 167 minkowski 167 pdist 167 seuclidean 167 sqeuclidean 167 squareform 167 yule 167
scipy.spatial.transform._rigid_transform RigidTransform 167 RigidTransform.from_matrix 166
scipy.spatial.transform._rotation Rotation 62 Slerp 1
scipy.spatial.transform._rotation_spline RotationSpline 1
scipy.special._logsumexp log_softmax 167 logsumexp 167 softmax 167
scipy.special._special_ufuncs beta 167 betaln 167 binom 167 cbrt 167 digamma 167 erf 167 erfc 167 erfcx 167 exp10 167 exp2 167 expit 167 expm1 167 gamma 167 gammaln 167 i0 167 j0 167 j1 167 k0 167 log1p 167 log_expit 167 log_ndtr 167 loggamma 167 logit 167 ndtr 167 psi 167 rgamma 167 xlog1py 167 xlogy 167
scipy.special._ufuncs betainc 167 boxcox 167 boxcox1p 167 cbrt 167 digamma 167 entr 167 erf 167 erfc 167 erfcinv 167 erfinv 167 exp10 167 exp2 167 expit 167 expm1 167 expn 167 gamma 167 gammaln 167 huber 167 inv_boxcox 167 inv_boxcox1p 167 kl_div 167 log1p 167 log_ndtr 167 logit 167 ndtr 167 ndtri 167 poch 167 pseudo_huber 167 psi 167 rel_entr 167 round 167 spence 167 stdtr 167 xlog1py 167 xlogy 167
scipy.stats._continuous_distns alpha_gen 26 anglit_gen 26 arcsine_gen 26 argus_gen 26 beta_gen 26 betaprime_gen 26 bradford_gen 26 burr12_gen 26 burr_gen 26 cauchy_gen 26 chi2_gen 26 chi_gen 26 cosine_gen 26 crystalball_gen 26 dgamma_gen 26 dpareto_lognorm_gen 26 dweibull_gen 26 erlang_gen 26 expon_gen 26 exponnorm_gen 26 exponpow_gen 26 exponweib_gen 26 f_gen 26 fatiguelife_gen 26 fisk_gen 26 foldcauchy_gen 26 foldnorm_gen 26 gamma_gen 26 gausshyper_gen 26 genexpon_gen 26 genextreme_gen 26 gengamma_gen 26 genhalflogistic_gen 26 genhyperbolic_gen 26 geninvgauss_gen 26 genlogistic_gen 26 gennorm_gen 26 genpareto_gen 26 gibrat_gen 26 gompertz_gen 26 gumbel_l_gen 26 gumbel_r_gen 26 halfcauchy_gen 26 halfgennorm_gen 26 halflogistic_gen 26 halfnorm_gen 26 hypsecant_gen 26 invgamma_gen 26 invgauss_gen 26 invweibull_gen 26 irwinhall_gen 26 jf_skew_t_gen 26 johnsonsb_gen 26 johnsonsu_gen 26 kappa3_gen 26 kappa4_gen 26 ksone_gen 26 kstwo_gen 26 kstwobign_gen 26 landau_gen 26 laplace_asymmetric_gen 26 laplace_gen 26 levy_gen 26 levy_l_gen 26 loggamma_gen 26 logistic_gen 26 loglaplace_gen 26 lognorm_gen 26 lomax_gen 26 maxwell_gen 26 mielke_gen 26 moyal_gen 26 nakagami_gen 26 ncf_gen 26 nct_gen 26 ncx2_gen 26 norm_gen 26 norminvgauss_gen 26 pareto_gen 26 pearson3_gen 26 powerlaw_gen 26 powerlognorm_gen 26 powernorm_gen 26 rayleigh_gen 26 rdist_gen 26 recipinvgauss_gen 26 reciprocal_gen 26 rel_breitwigner_gen 26 rice_gen 26 rv_histogram 26 semicircular_gen 26 skewcauchy_gen 26 skewnorm_gen 26 studentized_range_gen 26 t_gen 26 trapezoid_gen 26 triang_gen 26 truncexpon_gen 26 truncnorm_gen 26 truncpareto_gen 26 truncweibull_min_gen 26 tukeylambda_gen 26 uniform_gen 26 vonmises_gen 26 wald_gen 26 weibull_max_gen 26 weibull_min_gen 26 wrapcauchy_gen 26
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._discrete_distns _nchypergeom_gen 26 _nchypergeom_gen._entropy 167 bernoulli_gen 26 bernoulli_gen._entropy 167 betabinom_gen 26 betabinom_gen._entropy 167 betanbinom_gen 26 betanbinom_gen._entropy 167 binom_gen 26 binom_gen._entropy 167 boltzmann_gen 26 boltzmann_gen._entropy 167 dlaplace_gen 26 dlaplace_gen._entropy 167 geom_gen 26 geom_gen._entropy 167 hypergeom_gen 26 hypergeom_gen._entropy 167 logser_gen 26 logser_gen._entropy 167 nbinom_gen 26 nbinom_gen._entropy 167 nchypergeom_fisher_gen 26 nchypergeom_fisher_gen._entropy 167 nchypergeom_wallenius_gen 26 nchypergeom_wallenius_gen._entropy 167 nhypergeom_gen 26 nhypergeom_gen._entropy 167 planck_gen 26 planck_gen._entropy 167 poisson_binom_gen 26 poisson_binom_gen._entropy 167 poisson_gen 26 poisson_gen._entropy 167 randint_gen 26 randint_gen._entropy 167 skellam_gen 26 skellam_gen._entropy 167 yulesimon_gen 26 yulesimon_gen._entropy 167 zipf_gen 26 zipf_gen._entropy 167 zipfian_gen 26 zipfian_gen._entropy 167
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 26
scipy.stats._mannwhitneyu mannwhitneyu 167
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._stats_py DescribeResult 63 LinregressResult 65 ModeResult 63 PearsonRResult 65 f_oneway 167 gmean 167 hmean 167 iqr 167 kendalltau 167 ks_2samp 167 kurtosis 167 linregress 167 mode 167 pearsonr 167 rankdata 167 sem 167 skew 167 spearmanr 167 ttest_ind 167 wasserstein_distance 167 zscore 167
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0
sentence_transformers.models.CNN CNN 55
sentence_transformers.models.Dense Dense 55
sentence_transformers.models.Dropout Dropout 55
sentence_transformers.models.LSTM LSTM 55
sentence_transformers.models.LayerNorm LayerNorm 55
sentence_transformers.models.Normalize Normalize 55
sentence_transformers.models.Pooling Pooling 55
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 55
sentence_transformers.training_args BatchSamplers 119 MultiDatasetBatchSamplers 119 SentenceTransformerTrainingArguments 2
shap._explanation Explanation 0
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 73 CyExponentialLoss 73 CyHalfBinomialLoss 73 CyHalfGammaLoss 73 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 73 CyHalfSquaredError 73 CyHalfTweedieLoss 73 CyHalfTweedieLossIdentity 73 CyHuberLoss 73 CyLossFunction 73 CyPinballLoss 73 __pyx_unpickle_CyAbsoluteError 152 __pyx_unpickle_CyExponentialLoss 152 __pyx_unpickle_CyHalfBinomialLoss 152 __pyx_unpickle_CyHalfGammaLoss 152 __pyx_unpickle_CyHalfMultinomialLoss 153 __pyx_unpickle_CyHalfPoissonLoss 152 __pyx_unpickle_CyHalfSquaredError 152 __pyx_unpickle_CyHalfTweedieLoss 152 __pyx_unpickle_CyHalfTweedieLossIdentity 152 __pyx_unpickle_CyHuberLoss 152 __pyx_unpickle_CyPinballLoss 152
sklearn._loss.glm_distribution DistributionBoundary 63 ExponentialDispersionModel 35 GammaDistribution 35 InverseGaussianDistribution 35 NormalDistribution 35 PoissonDistribution 35 TweedieDistribution 35
sklearn._loss.link BaseLink 1 HalfLogitLink 1 IdentityLink 1 Interval 0 LogLink 1 LogitLink 1 MultinomialLogit 1
sklearn._loss.loss AbsoluteError 1 ArrayAPILossMixin 1 BaseLoss 1 ExponentialLoss 1 HalfBinomialLoss 1 HalfBinomialLossArrayAPI 1 HalfGammaLoss 1 HalfMultinomialLoss 1 HalfMultinomialLossArrayAPI 1 HalfPoissonLoss 1 HalfPoissonLossArrayAPI 1 HalfSquaredError 1 HalfTweedieLoss 1 HalfTweedieLossIdentity 1 HuberLoss 1 PinballLoss 1
sklearn.base BaseEstimator 36
sklearn.calibration CalibratedClassifierCV 36 _CalibratedClassifier 1 _SigmoidCalibration 36 _TemperatureScaling 36
sklearn.cluster._affinity_propagation AffinityPropagation 36
sklearn.cluster._agglomerative AgglomerativeClustering 36 FeatureAgglomeration 36
sklearn.cluster._bicluster SpectralBiclustering 36 SpectralCoclustering 36
sklearn.cluster._birch Birch 36 _CFNode 1 _CFSubcluster 1
sklearn.cluster._bisect_k_means BisectingKMeans 36 _BisectingTree 1
sklearn.cluster._dbscan DBSCAN 36
sklearn.cluster._hdbscan.hdbscan HDBSCAN 36
sklearn.cluster._kmeans KMeans 36 MiniBatchKMeans 36 _kmeans_single_lloyd 167
sklearn.cluster._mean_shift MeanShift 36
sklearn.cluster._optics OPTICS 36
sklearn.cluster._spectral SpectralClustering 36
sklearn.compose._column_transformer ColumnTransformer 36 make_column_selector 1
sklearn.compose._target TransformedTargetRegressor 36
sklearn.covariance._elliptic_envelope EllipticEnvelope 36
sklearn.covariance._empirical_covariance EmpiricalCovariance 36
sklearn.covariance._graph_lasso BaseGraphicalLasso 36 GraphicalLasso 36 GraphicalLassoCV 36 _DictWithDeprecatedKeys 37
sklearn.covariance._robust_covariance MinCovDet 36
sklearn.covariance._shrunk_covariance LedoitWolf 36 OAS 36 ShrunkCovariance 36
sklearn.cross_decomposition._pls CCA 36 PLSCanonical 36 PLSRegression 36 PLSSVD 36
sklearn.decomposition._dict_learning DictionaryLearning 36 MiniBatchDictionaryLearning 36 SparseCoder 36
sklearn.decomposition._factor_analysis FactorAnalysis 36
sklearn.decomposition._fastica FastICA 36
sklearn.decomposition._incremental_pca IncrementalPCA 36
sklearn.decomposition._kernel_pca KernelPCA 36
sklearn.decomposition._lda LatentDirichletAllocation 36
sklearn.decomposition._nmf MiniBatchNMF 36 NMF 36 _BaseNMF 36
sklearn.decomposition._pca PCA 36
sklearn.decomposition._sparse_pca MiniBatchSparsePCA 36 SparsePCA 36 _BaseSparsePCA 36
sklearn.decomposition._truncated_svd TruncatedSVD 36
sklearn.discriminant_analysis LinearDiscriminantAnalysis 36 QuadraticDiscriminantAnalysis 36
sklearn.dummy DummyClassifier 36 DummyRegressor 36
sklearn.ensemble._bagging BaggingClassifier 36 BaggingRegressor 36
sklearn.ensemble._forest ExtraTreesClassifier 36 ExtraTreesRegressor 36 RandomForestClassifier 36 RandomForestRegressor 36 RandomTreesEmbedding 36
sklearn.ensemble._gb GradientBoostingClassifier 36 GradientBoostingRegressor 36 LogOddsEstimator 35 MeanEstimator 35 PriorProbabilityEstimator 35 QuantileEstimator 35 ScaledLogOddsEstimator 35 VerboseReporter 1 ZeroEstimator 35
sklearn.ensemble._gb_losses BinomialDeviance 35 ClassificationLossFunction 35 ExponentialLoss 35 HuberLossFunction 35 LeastAbsoluteError 35 LeastSquaresError 35 LossFunction 35 MultinomialDeviance 35 QuantileLossFunction 35 RegressionLossFunction 35
sklearn.ensemble._hist_gradient_boosting.binning _BinMapper 36
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 36 HistGradientBoostingClassifier._raw_predict 167 HistGradientBoostingRegressor 36 HistGradientBoostingRegressor._raw_predict 167
sklearn.ensemble._hist_gradient_boosting.loss BaseLoss 35 BinaryCrossEntropy 35 CategoricalCrossEntropy 35 LeastAbsoluteDeviation 35 LeastSquares 35 Poisson 35
sklearn.ensemble._hist_gradient_boosting.predictor TreePredictor 40
sklearn.ensemble._iforest IsolationForest 36
sklearn.ensemble._stacking StackingClassifier 36 StackingRegressor 36
sklearn.ensemble._voting VotingClassifier 36 VotingRegressor 36
sklearn.ensemble._weight_boosting AdaBoostClassifier 36 AdaBoostRegressor 36
sklearn.feature_extraction._dict_vectorizer DictVectorizer 36
sklearn.feature_extraction._hash FeatureHasher 36
sklearn.feature_extraction.image PatchExtractor 36
sklearn.feature_extraction.text CountVectorizer 36 HashingVectorizer 36 TfidfTransformer 36 TfidfVectorizer 36
sklearn.feature_selection._from_model SelectFromModel 36
sklearn.feature_selection._mutual_info mutual_info_classif 167 mutual_info_regression 167
sklearn.feature_selection._rfe RFE 36 RFECV 36
sklearn.feature_selection._sequential SequentialFeatureSelector 36
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 36 SelectFdr 36 SelectFpr 36 SelectFwe 36 SelectKBest 36 SelectPercentile 36 chi2 167 f_classif 167 f_oneway 167 f_regression 167 r_regression 167
sklearn.feature_selection._variance_threshold VarianceThreshold 36
sklearn.frozen._frozen FrozenEstimator 36
sklearn.gaussian_process._gpc GaussianProcessClassifier 36 _BinaryGaussianProcessClassifierLaplace 36
sklearn.gaussian_process._gpr GaussianProcessRegressor 36
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 114 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 35
sklearn.impute._base MissingIndicator 36 SimpleImputer 36 _BaseImputer 36
sklearn.impute._iterative IterativeImputer 36 _ImputerTriplet 63
sklearn.impute._knn KNNImputer 36
sklearn.isotonic IsotonicRegression 41
sklearn.kernel_approximation AdditiveChi2Sampler 36 Nystroem 36 PolynomialCountSketch 36 RBFSampler 36 SkewedChi2Sampler 36
sklearn.kernel_ridge KernelRidge 36
sklearn.linear_model._base LinearRegression 36
sklearn.linear_model._bayes ARDRegression 36 BayesianRidge 36
sklearn.linear_model._coordinate_descent ElasticNet 36 ElasticNetCV 36 Lasso 36 LassoCV 36 MultiTaskElasticNet 36 MultiTaskElasticNetCV 36 MultiTaskLasso 36 MultiTaskLassoCV 36
sklearn.linear_model._glm.glm GammaRegressor 36 PoissonRegressor 36 TweedieRegressor 36 _GeneralizedLinearRegressor 36
sklearn.linear_model._glm.link IdentityLink 35 LogLink 35
sklearn.linear_model._huber HuberRegressor 36
sklearn.linear_model._least_angle Lars 36 LarsCV 36 LassoLars 36 LassoLarsCV 36 LassoLarsIC 36
sklearn.linear_model._logistic LogisticRegression 36 LogisticRegressionCV 36
sklearn.linear_model._omp OrthogonalMatchingPursuit 36 OrthogonalMatchingPursuitCV 36
sklearn.linear_model._passive_aggressive PassiveAggressiveClassifier 36 PassiveAggressiveRegressor 36
sklearn.linear_model._perceptron Perceptron 36
sklearn.linear_model._quantile QuantileRegressor 36
sklearn.linear_model._ransac RANSACRegressor 36
sklearn.linear_model._ridge Ridge 36 RidgeCV 36 RidgeClassifier 36 RidgeClassifierCV 36 _BaseRidgeCV 36 _IdentityClassifier 36 _IdentityRegressor 36 _RidgeGCV 36
sklearn.linear_model._sgd_fast Classification 73 EpsilonInsensitive 73 Hinge 73 Huber 72 Log 72 LossFunction 72 ModifiedHuber 73 Regression 73 SquaredEpsilonInsensitive 73 SquaredHinge 73 SquaredLoss 72
sklearn.linear_model._stochastic_gradient SGDClassifier 36 SGDOneClassSVM 36 SGDRegressor 36
sklearn.linear_model._theil_sen TheilSenRegressor 36
sklearn.manifold._classical_mds ClassicalMDS 36
sklearn.manifold._isomap Isomap 36
sklearn.manifold._locally_linear LocallyLinearEmbedding 36
sklearn.manifold._mds MDS 36
sklearn.manifold._spectral_embedding SpectralEmbedding 36
sklearn.manifold._t_sne TSNE 36
sklearn.metrics._classification accuracy_score 167 balanced_accuracy_score 167 brier_score_loss 167 class_likelihood_ratios 167 classification_report 167 cohen_kappa_score 167 confusion_matrix 167 d2_brier_score 167 d2_log_loss_score 167 f1_score 167 fbeta_score 167 hamming_loss 167 hinge_loss 167 jaccard_score 167 log_loss 167 matthews_corrcoef 167 multilabel_confusion_matrix 167 precision_recall_fscore_support 167 precision_score 167 recall_score 167 zero_one_loss 167
sklearn.metrics._dist_metrics BrayCurtisDistance 33 BrayCurtisDistance32 34 BrayCurtisDistance64 34 CanberraDistance 33 CanberraDistance32 34 CanberraDistance64 34 ChebyshevDistance 33 ChebyshevDistance32 34 ChebyshevDistance64 34 DiceDistance 33 DiceDistance32 34 DiceDistance64 34 EuclideanDistance 33 EuclideanDistance32 34 EuclideanDistance64 34 HammingDistance 33 HammingDistance32 34 HammingDistance64 34 HaversineDistance 33 HaversineDistance32 34 HaversineDistance64 34 JaccardDistance 33 JaccardDistance32 34 JaccardDistance64 34 KulsinskiDistance 33 KulsinskiDistance32 34 KulsinskiDistance64 34 MahalanobisDistance 33 MahalanobisDistance32 34 MahalanobisDistance64 34 ManhattanDistance 33 ManhattanDistance32 34 ManhattanDistance64 34 MatchingDistance 33 MatchingDistance32 34 MatchingDistance64 34 MinkowskiDistance 33 MinkowskiDistance32 34 MinkowskiDistance64 34 RogersTanimotoDistance 33 RogersTanimotoDistance32 34 RogersTanimotoDistance64 34 RussellRaoDistance 33 RussellRaoDistance32 34 RussellRaoDistance64 34 SEuclideanDistance 33 SEuclideanDistance32 34 SEuclideanDistance64 34 SokalMichenerDistance 33 SokalMichenerDistance32 34 SokalMichenerDistance64 34 SokalSneathDistance 33 SokalSneathDistance32 34 SokalSneathDistance64 34 WMinkowskiDistance 33 newObj 130
sklearn.metrics._ranking auc 167 average_precision_score 167 confusion_matrix_at_thresholds 167 coverage_error 167 dcg_score 167 det_curve 167 label_ranking_average_precision_score 167 label_ranking_loss 167 metric_at_thresholds 167 ndcg_score 167 precision_recall_curve 167 roc_auc_score 167 roc_curve 167 top_k_accuracy_score 167
sklearn.metrics._regression d2_absolute_error_score 167 d2_pinball_score 167 d2_tweedie_score 167 explained_variance_score 167 max_error 167 mean_absolute_error 167 mean_absolute_percentage_error 167 mean_gamma_deviance 167 mean_pinball_loss 167 mean_poisson_deviance 167 mean_squared_error 167 mean_squared_log_error 167 mean_tweedie_deviance 167 median_absolute_error 167 r2_score 167 root_mean_squared_error 167 root_mean_squared_log_error 167
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 35 _ProbaScorer 35 _Scorer 1 _ThresholdScorer 35 _passthrough_scorer 167 check_scoring 167 negative_likelihood_ratio 167 positive_likelihood_ratio 167
sklearn.metrics.cluster._bicluster consensus_score 167
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 167 adjusted_rand_score 167 completeness_score 167 contingency_matrix 167 entropy 167 fowlkes_mallows_score 167 homogeneity_completeness_v_measure 167 homogeneity_score 167 mutual_info_score 167 normalized_mutual_info_score 167 pair_confusion_matrix 167 rand_score 167 v_measure_score 167
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 167 davies_bouldin_score 167 silhouette_samples 167 silhouette_score 167
sklearn.metrics.pairwise additive_chi2_kernel 167 check_paired_arrays 167 check_pairwise_arrays 167 chi2_kernel 167 cosine_distances 167 cosine_similarity 167 distance_metrics 167 euclidean_distances 167 haversine_distances 167 kernel_metrics 167 laplacian_kernel 167 linear_kernel 167 manhattan_distances 167 nan_euclidean_distances 167 paired_cosine_distances 167 paired_distances 167 paired_euclidean_distances 167 paired_manhattan_distances 167 pairwise_distances 167 pairwise_distances_argmin 167 pairwise_distances_argmin_min 167 pairwise_kernels 167 polynomial_kernel 167 rbf_kernel 167 sigmoid_kernel 167
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 36
sklearn.mixture._gaussian_mixture GaussianMixture 36
sklearn.model_selection._classification_threshold BaseThresholdClassifier 36 FixedThresholdClassifier 36 TunedThresholdClassifierCV 36
sklearn.model_selection._search GridSearchCV 36 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 36
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 36 HalvingRandomSearchCV 36 _refit_callable 167
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 36 OneVsRestClassifier 36 OutputCodeClassifier 36 _ConstantPredictor 36
sklearn.multioutput ClassifierChain 36 MultiOutputClassifier 36 MultiOutputRegressor 36 RegressorChain 36
sklearn.naive_bayes BernoulliNB 36 CategoricalNB 36 ComplementNB 36 GaussianNB 36 MultinomialNB 36
sklearn.neighbors._ball_tree BallTree 34 BallTree32 34 BallTree64 34 newObj 130
sklearn.neighbors._classification KNeighborsClassifier 36 RadiusNeighborsClassifier 36
sklearn.neighbors._graph KNeighborsTransformer 36 RadiusNeighborsTransformer 36
sklearn.neighbors._kd_tree KDTree 34 KDTree32 34 KDTree64 34 newObj 130
sklearn.neighbors._kde KernelDensity 36
sklearn.neighbors._lof LocalOutlierFactor 36
sklearn.neighbors._nca NeighborhoodComponentsAnalysis 36
sklearn.neighbors._nearest_centroid NearestCentroid 36
sklearn.neighbors._regression KNeighborsRegressor 36 RadiusNeighborsRegressor 36
sklearn.neighbors._unsupervised NearestNeighbors 36
sklearn.neural_network._multilayer_perceptron MLPClassifier 36 MLPRegressor 36
sklearn.neural_network._rbm BernoulliRBM 36
sklearn.neural_network._stochastic_optimizers AdamOptimizer 1 SGDOptimizer 1
sklearn.pipeline FeatureUnion 36 Pipeline 36
sklearn.preprocessing._data Binarizer 36 KernelCenterer 36 MaxAbsScaler 36 MinMaxScaler 36 Normalizer 36 PowerTransformer 36 QuantileTransformer 36 RobustScaler 36 StandardScaler 36 add_dummy_feature 167 binarize 167 maxabs_scale 167 minmax_scale 167 normalize 167 power_transform 167 quantile_transform 167 robust_scale 167 scale 167
sklearn.preprocessing._discretization KBinsDiscretizer 36
sklearn.preprocessing._encoders OneHotEncoder 36 OrdinalEncoder 36 _BaseEncoder 36
sklearn.preprocessing._function_transformer FunctionTransformer 36
sklearn.preprocessing._label LabelBinarizer 36 LabelEncoder 36 MultiLabelBinarizer 36 label_binarize 167
sklearn.preprocessing._polynomial PolynomialFeatures 36 SplineTransformer 36
sklearn.preprocessing._target_encoder TargetEncoder 36
sklearn.preprocessing.imputation Imputer 35
sklearn.random_projection GaussianRandomProjection 36 SparseRandomProjection 36
sklearn.semi_supervised._label_propagation LabelPropagation 36 LabelSpreading 36
sklearn.semi_supervised._self_training SelfTrainingClassifier 36
sklearn.svm._classes LinearSVC 36 LinearSVR 36 NuSVC 36 NuSVR 36 OneClassSVM 36 SVC 36 SVR 36
sklearn.tree._classes DecisionTreeClassifier 36 DecisionTreeRegressor 36 ExtraTreeClassifier 36 ExtraTreeRegressor 36
sklearn.tree._tree Tree 101
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 167
skopt.learning.forest ExtraTreesRegressor 35 RandomForestRegressor 35
skopt.learning.gaussian_process.gpr GaussianProcessRegressor 35
skopt.learning.gaussian_process.kernels ConstantKernel 0 Matern 0 Product 0 RBF 0 Sum 0 WhiteKernel 0
skopt.learning.gbrt GradientBoostingQuantileRegressor 35
skopt.optimizer.optimizer Optimizer 0
skopt.searchcv BayesSearchCV 35
skopt.space.space Integer 0 Real 0 Space 0
skopt.space.transformers Identity 0 LogN 0 Normalize 0 Pipeline 0
slicer.slicer Slicer 0
slicer.slicer_internal Alias 0 AliasLookup 0 Obj 0
statsmodels.base._penalties L2 0 L2Univariate 0 NonePenalty 0 Penalty 0 PseudoHuber 0 SCAD 0 SCADSmoothed 0
statsmodels.base.data FormulaicData 45 ModelData 45 PandasData 45 PatsyData 45
statsmodels.base.distributed_estimation DistributedResults 0
statsmodels.base.elastic_net RegularizedResults 0 RegularizedResultsWrapper 47
statsmodels.base.model GenericLikelihoodModel 0 GenericLikelihoodModelResults 0 LikelihoodModel 0 LikelihoodModelResults 0 LikelihoodResultsWrapper 47 Model 0 Results 0
statsmodels.base.wrapper ResultsWrapper 47
statsmodels.discrete.conditional_models ConditionalLogit 0 ConditionalMNLogit 0 ConditionalPoisson 0 ConditionalResults 0 ConditionalResultsWrapper 47 _ConditionalModel 0
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 47 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 47 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 47 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 167 ZeroInflatedGeneralizedPoisson._hessian_probit 167 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 47 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 167 ZeroInflatedNegativeBinomialP._hessian_probit 167 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 47 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 167 ZeroInflatedPoisson._hessian_probit 167 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 47 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 47 CountModel 0 CountResults 0 CountResultsWrapper 47 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 47 L1BinaryResults 0 L1BinaryResultsWrapper 47 L1CountResults 0 L1CountResultsWrapper 47 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 47 L1MultinomialResults 0 L1MultinomialResultsWrapper 47 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 47 L1PoissonResults 0 L1PoissonResultsWrapper 47 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 47 NegativeBinomial 46 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 47 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 47 OrderedResults 0 OrderedResultsWrapper 47 Poisson 0 PoissonResults 0 PoissonResultsWrapper 47 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 47 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 47 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 47 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 47 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 26 genpoisson_p_gen._entropy 167 truncatednegbin_gen 26 truncatednegbin_gen._entropy 167 truncatedpoisson_gen 26 truncatedpoisson_gen._entropy 167 zigeneralizedpoisson_gen 26 zigeneralizedpoisson_gen._entropy 167 zinegativebinomial_gen 26 zinegativebinomial_gen._entropy 167 zipoisson_gen 26 zipoisson_gen._entropy 167
statsmodels.duration.hazard_regression PHReg 0 PHRegResults 0 PHSurvivalTime 0
statsmodels.duration.survfunc SurvfuncRight 0
statsmodels.emplike.originregress OriginResults 0
statsmodels.gam.gam_penalties MultivariateGamPenalty 0 UnivariateGamPenalty 0
statsmodels.gam.generalized_additive_model GLMGam 0 GLMGamResults 0 GLMGamResultsWrapper 47 LogitGam 0
statsmodels.gam.smooth_basis AdditiveGamSmoother 0 BSplines 0 CubicSplines 0 CyclicCubicSplines 0 GenericSmoothers 0 PolynomialSmoother 0 UnivariateBSplines 0 UnivariateCubicCyclicSplines 0 UnivariateCubicSplines 0 UnivariateGamSmoother 0 UnivariateGenericSmoother 0 UnivariatePolynomialSmoother 0
statsmodels.genmod.bayes_mixed_glm BinomialBayesMixedGLM 0 PoissonBayesMixedGLM 0 _BayesMixedGLM 0
statsmodels.genmod.cov_struct Autoregressive 0 CategoricalCovStruct 0 CovStruct 0 Equivalence 0 Exchangeable 0 GlobalOddsRatio 0 Independence 0 Nested 0 NominalIndependence 0 OrdinalIndependence 0 Stationary 0 Unstructured 0
statsmodels.genmod.families.family Binomial 0 Family 0 Gamma 0 Gaussian 0 InverseGaussian 0 NegativeBinomial 0 Poisson 0 Tweedie 0
statsmodels.genmod.families.links CDFLink 0 CLogLog 0 Cauchy 0 Identity 0 InversePower 0 InverseSquared 0 Link 0 Log 0 LogC 0 LogLog 0 Logit 0 NegativeBinomial 0 Power 0 Probit 0 Sqrt 0 cauchy 0 cloglog 0 identity 0 inverse_power 0 inverse_squared 0 log 0 logc 0 logit 0 loglog 0 nbinom 0 probit 0 sqrt 0
statsmodels.genmod.families.varfuncs Binomial 0 NegativeBinomial 0 Power 0 VarianceFunction 0
statsmodels.genmod.generalized_estimating_equations GEE 0 GEEResults 0 GEEResultsWrapper 47 NominalGEE 0 NominalGEEResults 0 NominalGEEResultsWrapper 47 OrdinalGEE 0 OrdinalGEEResults 0 OrdinalGEEResultsWrapper 47 _Multinomial 0 _MultinomialLogit 0
statsmodels.genmod.generalized_linear_model GLM 0 GLMResults 0 GLMResultsWrapper 47
statsmodels.genmod.qif QIF 0 QIFResults 0 QIFResultsWrapper 47
statsmodels.imputation.bayes_mi MIResults 0
statsmodels.imputation.mice MICEResults 0
statsmodels.miscmodels.count PoissonGMLE 0 PoissonOffsetGMLE 0 PoissonZiGMLE 0
statsmodels.miscmodels.nonlinls Myfunc 0 NonlinearLS 0 Results 0
statsmodels.miscmodels.ordinal_model OrderedModel 0 OrderedResults 0 OrderedResultsWrapper 47
statsmodels.miscmodels.tmodel TLinearModel 0
statsmodels.miscmodels.try_mlecov MLEGLS 0
statsmodels.multivariate.cancorr CanCorr 0
statsmodels.multivariate.factor Factor 0 FactorResults 0
statsmodels.multivariate.manova MANOVA 0
statsmodels.multivariate.multivariate_ols MultivariateLS 0 MultivariateLSResults 0 MultivariateLSResultsWrapper 47 MultivariateTestResults 0 _MultivariateOLS 0 _MultivariateOLSResults 0
statsmodels.multivariate.pca PCA 0
statsmodels.nonparametric.kde KDEUnivariate 0
statsmodels.othermod.betareg BetaModel 0 BetaResults 0 BetaResultsWrapper 47
statsmodels.regression.dimred CovarianceReduction 0 DimReductionResults 0 DimReductionResultsWrapper 47 PrincipalHessianDirections 0 SlicedAverageVarianceEstimation 0 SlicedInverseReg 0 _DimReductionRegression 0
statsmodels.regression.feasible_gls GLSHet 0 GLSHet2 0
statsmodels.regression.linear_model GLS 0 GLSAR 0 OLS 0 OLSResults 0 RegressionModel 0 RegressionResults 0 RegressionResultsWrapper 47 WLS 0
statsmodels.regression.mixed_linear_model MixedLM 0 MixedLMParams 0 MixedLMResults 0 MixedLMResultsWrapper 47 VCSpec 0
statsmodels.regression.process_regression ProcessMLE 0 ProcessMLEResults 0
statsmodels.regression.quantile_regression QuantReg 0 QuantRegResults 0
statsmodels.regression.recursive_ls RecursiveLS 0 RecursiveLSResults 0 RecursiveLSResultsWrapper 47
statsmodels.robust.norms AndrewWave 0 Hampel 0 HuberT 0 LeastSquares 0 MQuantileNorm 0 RamsayE 0 RobustNorm 0 StudentT 0 TrimmedMean 0 TukeyBiweight 0 TukeyQuartic 0
statsmodels.robust.resistant_linear_model RLMDetS 0 RLMDetSMM 0
statsmodels.robust.robust_linear_model RLM 0 RLMResults 0 RLMResultsWrapper 47
statsmodels.tools.tools Bunch 44
statsmodels.treatment.treatment_effects _AIPWGMM 0 _AIPWWLSGMM 0 _IPWGMM 0 _IPWRAGMM 0 _RAGMM 0 _TEGMM 0 _TEGMMGeneric1 0
statsmodels.tsa.ar_model AutoReg 0 AutoRegResults 0 AutoRegResultsWrapper 47
statsmodels.tsa.ardl.model ARDL 0 ARDLResults 0 ARDLResultsWrapper 47 UECM 0 UECMResults 0 UECMResultsWrapper 47
statsmodels.tsa.arima.model ARIMA 0 ARIMAResults 0 ARIMAResultsWrapper 47
statsmodels.tsa.arima.params SARIMAXParams 0
statsmodels.tsa.arima.specification SARIMAXSpecification 0
statsmodels.tsa.base.tsa_model TimeSeriesModel 0 TimeSeriesModelResults 0 TimeSeriesResultsWrapper 47
statsmodels.tsa.deterministic CalendarDeterministicTerm 0 CalendarFourier 0 CalendarSeasonality 0 CalendarTimeTrend 0 DeterministicProcess 0 DeterministicTerm 0 Fourier 0 FourierDeterministicTerm 0 Seasonality 0 TimeTrend 0 TimeTrendDeterministicTerm 0
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 167 _ets_smooth_add_mul 167 _ets_smooth_mul_add 167 _ets_smooth_mul_mul 167
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 167 ETSResults 0 ETSResultsWrapper 47 PredictionResultsWrapper 47
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 47
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 47
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 47
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 47
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 167 dCFASimulationSmoother 167 sCFASimulationSmoother 167 zCFASimulationSmoother 167
statsmodels.tsa.statespace._initialization cInitialization 102 dInitialization 102 sInitialization 102 zInitialization 102
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 102 dKalmanFilter 102 sKalmanFilter 102 zKalmanFilter 102
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 103 dKalmanSmoother 103 sKalmanSmoother 103 zKalmanSmoother 103
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 102 dStatespace 102 sStatespace 102 zStatespace 102
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 167 dSimulationSmoother 167 sSimulationSmoother 167 zSimulationSmoother 167
statsmodels.tsa.statespace.dynamic_factor DynamicFactor 0 DynamicFactorResults 0 DynamicFactorResultsWrapper 47
statsmodels.tsa.statespace.dynamic_factor_mq DynamicFactorMQ 0 DynamicFactorMQResults 0 DynamicFactorMQStates 3 FactorBlock 3
statsmodels.tsa.statespace.exponential_smoothing ExponentialSmoothing 0 ExponentialSmoothingResults 0 ExponentialSmoothingResultsWrapper 47
statsmodels.tsa.statespace.initialization Initialization 0
statsmodels.tsa.statespace.kalman_filter FilterResults 0 KalmanFilter 0
statsmodels.tsa.statespace.kalman_smoother KalmanSmoother 0 SmootherResults 0
statsmodels.tsa.statespace.mlemodel MLEModel 0 MLEResults 0 MLEResultsWrapper 47 PredictionResultsWrapper 47
statsmodels.tsa.statespace.representation FrozenRepresentation 0 Representation 0
statsmodels.tsa.statespace.sarimax SARIMAX 0 SARIMAXResults 0 SARIMAXResultsWrapper 47
statsmodels.tsa.statespace.simulation_smoother SimulationSmoothResults 0 SimulationSmoother 0
statsmodels.tsa.statespace.structural UnobservedComponents 0 UnobservedComponentsResults 0 UnobservedComponentsResultsWrapper 47
statsmodels.tsa.statespace.varmax VARMAX 0 VARMAXResults 0 VARMAXResultsWrapper 47
statsmodels.tsa.vector_ar.svar_model SVAR 0 SVARProcess 0 SVARResults 0
statsmodels.tsa.vector_ar.var_model LagOrderResults 0 VAR 0 VARProcess 0 VARResults 0 VARResultsWrapper 47
statsmodels.tsa.vector_ar.vecm VECM 0 VECMResults 0
string Template 1
surprise.dataset DatasetAutoFolds 0
surprise.prediction_algorithms.baseline_only BaselineOnly 0
surprise.prediction_algorithms.co_clustering CoClustering 0
surprise.prediction_algorithms.knns KNNBaseline 0 KNNBasic 0 KNNWithMeans 0 KNNWithZScore 0
surprise.prediction_algorithms.matrix_factorization NMF 0 SVD 0 SVDpp 0
surprise.prediction_algorithms.predictions Prediction 63
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 104
timm.layers.activations GELU 55 GELUTanh 55 HardMish 55 HardSigmoid 55 HardSwish 55 Mish 55 PReLU 55 QuickGELU 55 Sigmoid 55 Swish 55 Tanh 55
timm.layers.activations_jit HardMishJit 55 HardSigmoidJit 55 HardSwishJit 55 MishJit 55 SwishJit 55
timm.layers.activations_me HardMishMe 55 HardSigmoidMe 55 HardSwishMe 55 MishMe 55 SwishMe 55
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 55 AdaptiveCatAvgMaxPool2d 55 FastAdaptiveAvgMaxPool 55 FastAdaptiveAvgPool 55 FastAdaptiveCatAvgMaxPool 55 FastAdaptiveMaxPool 55 SelectAdaptivePool2d 55
timm.layers.attention Attention 55 AttentionRope 55
timm.layers.attention2d Attention2d 55 MultiQueryAttention2d 55 MultiQueryAttentionV2 55
timm.layers.attention_pool AttentionPoolLatent 55 AttentionPoolPrr 55
timm.layers.attention_pool2d AttentionPool2d 55 RotAttentionPool2d 55
timm.layers.blur_pool BlurPool2d 55
timm.layers.bottleneck_attn BottleneckAttn 55 PosEmbedRel 55
timm.layers.cbam CbamModule 55 ChannelAttn 55 LightCbamModule 55 LightChannelAttn 55 LightSpatialAttn 55 SpatialAttn 55
timm.layers.classifier ClNormMlpClassifierHead 55 ClassifierHead 55 NormMlpClassifierHead 55
timm.layers.cond_conv2d CondConv2d 55
timm.layers.conv2d_same Conv2dSame 55 Conv2dSameExport 55
timm.layers.conv_bn_act ConvNormAct 55 ConvNormActAa 55
timm.layers.coord_attn CoordAttn 55 EfficientLocalAttn 55 SimpleCoordAttn 55 StripAttn 55
timm.layers.diff_attention DiffAttention 55
timm.layers.drop DropBlock2d 55 DropPath 55
timm.layers.eca CecaModule 55 EcaModule 55
timm.layers.evo_norm EvoNorm2dB0 55 EvoNorm2dB1 55 EvoNorm2dB2 55 EvoNorm2dS0 55 EvoNorm2dS0a 55 EvoNorm2dS1 55 EvoNorm2dS1a 55 EvoNorm2dS2 55 EvoNorm2dS2a 55
timm.layers.filter_response_norm FilterResponseNormAct2d 55 FilterResponseNormTlu2d 55
timm.layers.format Format 119
timm.layers.gather_excite GatherExcite 55
timm.layers.global_context GlobalContext 55
timm.layers.grn GlobalResponseNorm 55
timm.layers.halo_attn HaloAttn 55 PosEmbedRel 55
timm.layers.hybrid_embed HybridEmbed 55 HybridEmbedWithSize 55
timm.layers.inplace_abn InplaceAbn 55
timm.layers.lambda_layer LambdaLayer 55
timm.layers.layer_scale LayerScale 55 LayerScale2d 55
timm.layers.linear Linear 55
timm.layers.median_pool MedianPool2d 55
timm.layers.mixed_conv2d MixedConv2d 55
timm.layers.ml_decoder MLDecoder 55
timm.layers.mlp ConvMlp 55 GatedMlp 55 GlobalResponseNormMlp 55 GluMlp 55 Mlp 55 SwiGLU 55
timm.layers.non_local_attn BatNonLocalAttn 55 BilinearAttnTransform 55 NonLocalAttn 55
timm.layers.norm GroupNorm 55 GroupNorm1 55 LayerNorm 55 LayerNorm2d 55 LayerNorm2dFp32 55 LayerNormExp2d 55 LayerNormFp32 55 RmsNorm 55 RmsNorm2d 55 RmsNorm2dFp32 55 RmsNormFp32 55 SimpleNorm 55 SimpleNorm2d 55 SimpleNorm2dFp32 55 SimpleNormFp32 55
timm.layers.norm_act BatchNormAct2d 55 FrozenBatchNormAct2d 55 GroupNorm1Act 55 GroupNormAct 55 LayerNormAct 55 LayerNormAct2d 55 LayerNormAct2dFp32 55 LayerNormActFp32 55 RmsNormAct 55 RmsNormAct2d 55 RmsNormAct2dFp32 55 RmsNormActFp32 55 SyncBatchNormAct 55
timm.layers.other_pool LsePlus1d 55 LsePlus2d 55 SimPool1d 55 SimPool2d 55
timm.layers.patch_dropout PatchDropout 55 PatchDropoutWithIndices 55
timm.layers.patch_embed PatchEmbed 55 PatchEmbedInterpolator 55 PatchEmbedResamplerFixedOrigSize 55 PatchEmbedWithSize 55
timm.layers.pool2d_same AvgPool2dSame 55 MaxPool2dSame 55
timm.layers.pos_embed_rel RelPosBias 55 RelPosBiasTf 55 RelPosMlp 55
timm.layers.pos_embed_sincos FourierEmbed 55 RotaryEmbedding 55 RotaryEmbeddingCat 55 RotaryEmbeddingDinoV3 55 RotaryEmbeddingMRope 55 RotaryEmbeddingMixed 55 _RotaryEmbeddingBase 55
timm.layers.selective_kernel SelectiveKernel 55 SelectiveKernelAttn 55
timm.layers.separable_conv SeparableConv2d 55 SeparableConvNormAct 55
timm.layers.space_to_depth DepthToSpace 55 SpaceToDepth 55 SpaceToDepthModule 55
timm.layers.split_attn RadixSoftmax 55 SplitAttn 55
timm.layers.split_batchnorm SplitBatchNorm2d 55
timm.layers.squeeze_excite EffectiveSEModule 55 SEModule 55 SqueezeExciteCl 55
timm.layers.std_conv ScaledStdConv2d 55 ScaledStdConv2dSame 55 StdConv2d 55 StdConv2dSame 55
timm.layers.test_time_pool TestTimePoolHead 55
timm.models._efficientnet_blocks CondConvResidual 55 ConvBnAct 55 DepthwiseSeparableConv 55 EdgeResidual 55 InvertedResidual 55 MobileAttention 55 SqueezeExcite 55 UniversalInvertedResidual 55
timm.models._features FeatureDictNet 55 FeatureGetterNet 55 FeatureHookNet 55 FeatureListNet 55
timm.models._features_fx FeatureGraphNet 55 GraphExtractNet 55
timm.models.beit Attention 55 Beit 55 Block 55 RelativePositionBias 55
timm.models.byobnet BasicBlock 55 BottleneckBlock 55 ByobNet 55 DarkBlock 55 DownsampleAvg 55 EdgeBlock 55 MobileOneBlock 55 RepVggBlock 55 SelfAttnBlock 55 Stem 55
timm.models.cait Cait 55 ClassAttn 55 LayerScaleBlock 55 LayerScaleBlockClassAttn 55 TalkingHeadAttn 55
timm.models.coat CoaT 55 ConvPosEnc 55 ConvRelPosEnc 55 FactorAttnConvRelPosEnc 55 ParallelBlock 55 SerialBlock 55
timm.models.convit Block 55 ConVit 55 GPSA 55 MHSA 55
timm.models.convmixer ConvMixer 55 Residual 55
timm.models.convnext ConvNeXt 55 ConvNeXtBlock 55 ConvNeXtStage 55 Downsample 55
timm.models.cpubone CPUBone 55 CPUBoneBlock 55 ClsHead 55 ConvAttention 55 ConvLayer 55 FusedMBConv 55 LinearLayer 55 MBConv 55 ResidualBlock 55
timm.models.crossvit CrossAttention 55 CrossAttentionBlock 55 CrossVit 55 MultiScaleBlock 55 PatchEmbed 55
timm.models.csatv2 Block 55 CSATv2 55 Dct1d 55 Dct2d 55 Dct2dStats 55 LearnableDct2d 55 PosConv 55 SpatialAttention 55 SpatialTransformerBlock 55 TransformerBlock 55
timm.models.cspnet BottleneckBlock 55 CrossStage 55 CrossStage3 55 CspNet 55 DarkBlock 55 DarkStage 55 EdgeBlock 55
timm.models.cspnext CspNext 55 CspNextBlock 55 CspNextLayer 55 DepthwiseSeparableConv 55 SPPBottleneck 55
timm.models.davit ChannelAttention 55 ChannelAttentionV2 55 ChannelBlock 55 ConvPosEnc 55 DaVit 55 DaVitStage 55 Downsample 55 SpatialBlock 55 Stem 55 WindowAttention 55
timm.models.deepseek_vit DeepseekVitAligner 55 DeepseekVitBlock 55 DeepseekVitClassifier 55 DeepseekVitEncoder 55
timm.models.deit VisionTransformerDistilled 55
timm.models.densenet DenseBlock 55 DenseLayer 55 DenseNet 55 DenseTransition 55
timm.models.dla DLA 55 DlaBasic 55 DlaBottle2neck 55 DlaBottleneck 55 DlaRoot 55 DlaTree 55
timm.models.dpn BnAct 55 BnActConv2d 55 CatBnAct 55 DPN 55 DualPathBlock 55
timm.models.edgenext ConvBlock 55 CrossCovarianceAttn 55 EdgeNeXt 55 EdgeNeXtStage 55 PositionalEncodingFourier 55 SplitTransposeBlock 55
timm.models.efficientformer Attention 55 ConvMlpWithNorm 55 Downsample 55 EfficientFormer 55 EfficientFormerStage 55 Flat 55 LayerScale 55 LayerScale2d 55 MetaBlock1d 55 MetaBlock2d 55 Pooling 55 Stem4 55
timm.models.efficientformer_v2 Attention2d 55 Attention2dDownsample 55 ConvMlpWithNorm 55 ConvNorm 55 Downsample 55 EfficientFormerV2 55 EfficientFormerV2Block 55 EfficientFormerV2Stage 55 LayerScale2d 55 LocalGlobalQuery 55 Stem4 55
timm.models.efficientnet EfficientNet 55 EfficientNetFeatures 55
timm.models.efficientvim ConvLayer1d 55 ConvLayer2d 55 EfficientViM 55 EfficientViMBlock 55 EfficientViMDistilled 55 EfficientViMStage 55 FFN 55 HSMSSD 55 PatchMerging 55 Stem 55
timm.models.efficientvit_mit ClassifierHead 55 ConvBlock 55 ConvNormAct 55 DSConv 55 EfficientVit 55 EfficientVitBlock 55 EfficientVitLarge 55 EfficientVitLargeStage 55 EfficientVitStage 55 FusedMBConv 55 LiteMLA 55 MBConv 55 ResidualBlock 55 Stem 55
timm.models.efficientvit_msra CascadedGroupAttention 55 ConvMlp 55 ConvNorm 55 EfficientVitBlock 55 EfficientVitMsra 55 EfficientVitStage 55 LocalWindowAttention 55 NormLinear 55 PatchEmbedding 55 PatchMerging 55 ResidualDrop 55
timm.models.eva Eva 55 EvaAttention 55 EvaBlock 55 EvaBlockPostNorm 55
timm.models.fasternet Block 55 FasterNet 55 MLPBlock 55 Partial_conv3 55 PatchEmbed 55 PatchMerging 55
timm.models.fastvit Attention 55 AttentionBlock 55 ConvMlp 55 FastVit 55 FastVitStage 55 LayerScale2d 55 MobileOneBlock 55 PatchEmbed 55 RepConditionalPosEnc 55 RepMixer 55 RepMixerBlock 55 ReparamLargeKernelConv 55
timm.models.focalnet Downsample 55 FocalModulation 55 FocalNet 55 FocalNetBlock 55 FocalNetStage 55 LayerScale2d 55
timm.models.gcvit Downsample2d 55 FeatureBlock 55 GlobalContextVit 55 GlobalContextVitBlock 55 GlobalContextVitStage 55 LayerScale 55 MbConvBlock 55 Stem 55 WindowAttentionGlobal 55
timm.models.gemma4_vit Gemma4Attention 55 Gemma4Block 55 Gemma4ClippableLinear 55 Gemma4GatedMlp 55 Gemma4PatchEmbed 55 Gemma4RotaryEmbedding2D 55 Gemma4VisionPooler 55 Gemma4VitClassifier 55 Gemma4VitEncoder 55
timm.models.ghostnet GhostBottleneck 55 GhostBottleneckV3 55 GhostModule 55 GhostModuleV2 55 GhostModuleV3 55 GhostNet 55
timm.models.hgnet ClassifierHead 55 ConvBNAct 55 EseModule 55 HighPerfGpuBlock 55 HighPerfGpuNet 55 HighPerfGpuStage 55 LearnableAffineBlock 55 LightConvBNAct 55 StemV1 55 StemV2 55
timm.models.hiera Hiera 55 HieraBlock 55 MaskUnitAttention 55 PatchEmbed 55 Reroll 55 Unroll 55
timm.models.hieradet_sam2 HieraDet 55 HieraPatchEmbed 55 MultiScaleAttention 55 MultiScaleBlock 55
timm.models.hrnet HighResolutionModule 55 HighResolutionNet 55 HighResolutionNetFeatures 55 ModuleInterface 55 SequentialList 55
timm.models.iformer ConvBlock 55 ConvNorm 55 FFN 55 IFormer 55 NormLinear 55 RepCPE 55 RepVitClassifier 55 Residual 55 SHMA 55 SHMABlock 55 StageBlock 55 Stem 55
timm.models.inception_next ConvMlp 55 InceptionDWConv2d 55 MetaNeXt 55 MetaNeXtBlock 55 MetaNeXtStage 55 MlpClassifierHead 55
timm.models.inception_resnet_v2 Block17 55 Block35 55 Block8 55 InceptionResnetV2 55 Mixed_5b 55 Mixed_6a 55 Mixed_7a 55
timm.models.inception_v3 InceptionA 55 InceptionAux 55 InceptionB 55 InceptionC 55 InceptionD 55 InceptionE 55 InceptionV3 55
timm.models.inception_v4 InceptionA 55 InceptionB 55 InceptionC 55 InceptionV4 55 Mixed3a 55 Mixed4a 55 Mixed5a 55 ReductionA 55 ReductionB 55
timm.models.lcnetv2 LCNetV2 55 RepDepthwiseSeparable 55
timm.models.levit Attention 55 AttentionDownsample 55 ConvNorm 55 Downsample 55 Levit 55 LevitBlock 55 LevitDistilled 55 LevitDownsample 55 LevitMlp 55 LevitStage 55 LinearNorm 55 NormLinear 55 Stem16 55 Stem8 55
timm.models.lowformer ConvAttention 55 ConvLayer 55 FusedMBConv 55 LowFormer 55 LowFormerBlock 55 MBConv 55 ResidualBlock 55
timm.models.mambaout Downsample 55 DownsampleNormFirst 55 GatedConvBlock 55 MambaOut 55 MambaOutStage 55 MlpHead 55 Stem 55
timm.models.maxxvit Attention2d 55 AttentionCl 55 ConvNeXtBlock 55 Downsample2d 55 LayerScale 55 LayerScale2d 55 MaxxVit 55 MaxxVitBlock 55 MaxxVitStage 55 MbConvBlock 55 ParallelMaxxVitBlock 55 ParallelPartitionAttention 55 PartitionAttention2d 55 PartitionAttentionCl 55 Stem 55 TransformerBlock2d 55
timm.models.metaformer Attention 55 Downsampling 55 GroupNorm1NoBias 55 LayerNorm2dNoBias 55 LayerNormNoBias 55 MetaFormer 55 MetaFormerBlock 55 MetaFormerStage 55 MlpHead 55 Pooling 55 Scale 55 SepConv 55 SquaredReLU 55 StarReLU 55 Stem 55
timm.models.mlp_mixer Affine 55 MixerBlock 55 MlpMixer 55 ResBlock 55 SpatialGatingBlock 55 SpatialGatingUnit 55
timm.models.mobilenetv3 MobileNetV3 55 MobileNetV3Features 55
timm.models.mobilenetv5 MobileNetV5 55 MobileNetV5Encoder 55 MobileNetV5MultiScaleFusionAdapter 55
timm.models.mobilevit LinearSelfAttention 55 LinearTransformerBlock 55 MobileVitBlock 55 MobileVitV2Block 55
timm.models.mvitv2 MultiScaleAttention 55 MultiScaleAttentionPoolFirst 55 MultiScaleBlock 55 MultiScaleVit 55 MultiScaleVitStage 55 PatchEmbed 55
timm.models.naflexvit NaFlexEmbeds 55 NaFlexVit 55
timm.models.nasnet ActConvBn 55 BranchSeparables 55 CellStem0 55 CellStem1 55 FirstCell 55 NASNetALarge 55 NormalCell 55 ReductionCell0 55 ReductionCell1 55 SeparableConv2d 55
timm.models.nest Attention 55 ConvPool 55 Nest 55 NestLevel 55 TransformerLayer 55
timm.models.nextvit ConvAttention 55 ConvNormAct 55 EfficientAttention 55 NextConvBlock 55 NextStage 55 NextTransformerBlock 55 NextViT 55 PatchEmbed 55
timm.models.nfnet DownsampleAvg 55 GammaAct 55 NormFreeBlock 55 NormFreeNet 55
timm.models.pit ConvEmbedding 55 Pooling 55 PoolingVisionTransformer 55 SequentialTuple 55 Transformer 55
timm.models.pnasnet ActConvBn 55 BranchSeparables 55 Cell 55 CellBase 55 CellStem0 55 FactorizedReduction 55 PNASNet5Large 55 SeparableConv2d 55
timm.models.pvt_v2 Attention 55 Block 55 MlpWithDepthwiseConv 55 OverlapPatchEmbed 55 PyramidVisionTransformerStage 55 PyramidVisionTransformerV2 55
timm.models.qwen3_vit Qwen3VitClassifier 55 Qwen3VitEncoder 55 Qwen3VitPatchMerger 55
timm.models.rdnet Block 55 BlockESE 55 DenseBlock 55 DenseStage 55 RDNet 55
timm.models.regnet Bottleneck 55 PreBottleneck 55 RegNet 55 RegStage 55
timm.models.repghost RepGhostBottleneck 55 RepGhostModule 55 RepGhostNet 55
timm.models.repvit ConvNorm 55 NormLinear 55 RepVggDw 55 RepViTBlock 55 RepVit 55 RepVitClassifier 55 RepVitDownsample 55 RepVitMlp 55 RepVitStage 55 RepVitStem 55
timm.models.res2net Bottle2neck 55
timm.models.resnest ResNestBottleneck 55
timm.models.resnet BasicBlock 55 Bottleneck 55 ResNet 55
timm.models.resnetv2 Bottleneck 55 DownsampleAvg 55 DownsampleConv 55 PreActBasic 55 PreActBottleneck 55 ResNetStage 55 ResNetV2 55
timm.models.rexnet LinearBottleneck 55 RexNet 55
timm.models.selecsls SelecSls 55 SelecSlsBlock 55 SelectSeq 55 SequentialList 55
timm.models.senet Bottleneck 55 SEBottleneck 55 SEModule 55 SENet 55 SEResNeXtBottleneck 55 SEResNetBlock 55 SEResNetBottleneck 55
timm.models.sequencer Downsample2d 55 LSTM2d 55 RNN2dBase 55 RNNIdentity 55 Sequencer2d 55 Sequencer2dBlock 55 Sequencer2dStage 55 Shuffle 55
timm.models.shvit BasicBlock 55 Conv2dNorm 55 FFN 55 NormLinear 55 PatchMerging 55 Residual 55 SHSA 55 SHViT 55 StageBlock 55
timm.models.sknet SelectiveKernelBasic 55 SelectiveKernelBottleneck 55
timm.models.starnet Block 55 ConvBN 55 StarNet 55
timm.models.swiftformer Block 55 ConvEncoder 55 EfficientAdditiveAttention 55 Embedding 55 LayerScale2d 55 LocalRepresentation 55 Mlp 55 Stage 55 SwiftFormer 55
timm.models.swin_transformer PatchMerging 55 SwinTransformer 55 SwinTransformerBlock 55 SwinTransformerStage 55 WindowAttention 55
timm.models.swin_transformer_v2 PatchMerging 55 SwinTransformerV2 55 SwinTransformerV2Block 55 SwinTransformerV2Stage 55 WindowAttention 55
timm.models.swin_transformer_v2_cr PatchEmbed 55 PatchMerging 55 SwinTransformerV2Cr 55 SwinTransformerV2CrBlock 55 SwinTransformerV2CrStage 55 WindowMultiHeadAttention 55
timm.models.tiny_vit Attention 55 ConvLayer 55 ConvNorm 55 MBConv 55 NormMlp 55 PatchEmbed 55 PatchMerging 55 TinyVit 55 TinyVitBlock 55 TinyVitStage 55
timm.models.tnt Attention 55 Block 55 PixelEmbed 55 TNT 55
timm.models.tresnet BasicBlock 55 Bottleneck 55 TResNet 55
timm.models.twins Block 55 GlobalSubSampleAttn 55 LocallyGroupedAttn 55 PatchEmbed 55 PosConv 55 Twins 55
timm.models.vgg ConvMlp 55 VGG 55
timm.models.visformer Attention 55 Block 55 SpatialMlp 55 Visformer 55
timm.models.vision_transformer Attention 55 Block 55 DiffParallelScalingBlock 55 LayerScale 55 ParallelScalingBlock 55 ParallelThingsBlock 55 ResPostBlock 55 VisionTransformer 55
timm.models.vision_transformer_hybrid ConvStem 55 HybridEmbed 55 HybridEmbedWithSize 55
timm.models.vision_transformer_relpos LayerScale 55 RelPosAttention 55 RelPosBlock 55 ResPostRelPosBlock 55 VisionTransformerRelPos 55
timm.models.vision_transformer_sam Attention 55 Block 55 LayerScale 55 VisionTransformerSAM 55
timm.models.vitamin Downsample2d 55 GeGluMlp 55 MbConvLNBlock 55 MbConvStages 55 Stem 55 StridedConv 55
timm.models.volo Attention 55 ClassAttention 55 ClassBlock 55 Downsample 55 OutlookAttention 55 Outlooker 55 PatchEmbed 55 Transformer 55 VOLO 55
timm.models.vovnet OsaBlock 55 OsaStage 55 SequentialAppendList 55 VovNet 55
timm.models.xception Block 55 SeparableConv2d 55 Xception 55
timm.models.xception_aligned PreSeparableConv2d 55 PreXceptionModule 55 SeparableConv2d 55 XceptionAligned 55 XceptionModule 55
timm.models.xcit ClassAttentionBlock 55 ConvPatchEmbed 55 LPI 55 PositionalEncodingFourier 55 XCA 55 XCABlock 55 Xcit 55
tokenizers AddedToken 79 Encoding 82 Tokenizer 71
tokenizers.decoders BPEDecoder 82 ByteFallback 82 ByteLevel 82 CTC 82 DecodeStream 82 Decoder 82 Fuse 82 Metaspace 82 Replace 82 Sequence 95 Strip 82 WordPiece 82
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 82 Model 82 Unigram 82 WordLevel 82 WordPiece 82
tokenizers.normalizers BertNormalizer 82 ByteLevel 82 Lowercase 82 NFC 82 NFD 82 NFKC 82 NFKD 82 Nmt 82 Normalizer 82 Precompiled 82 Prepend 82 Replace 82 Sequence 95 Strip 82 StripAccents 82
tokenizers.pre_tokenizers BertPreTokenizer 82 ByteLevel 82 CharDelimiterSplit 75 Digits 82 FixedLength 82 Metaspace 82 PreTokenizer 82 Punctuation 82 Sequence 95 Split 75 UnicodeScripts 82 Whitespace 82 WhitespaceSplit 82
tokenizers.processors BertProcessing 75 ByteLevel 82 PostProcessor 82 RobertaProcessing 75 Sequence 95 TemplateProcessing 82
tokenizers.trainers BpeTrainer 82 ParityBpeTrainer 82 Trainer 82 UnigramTrainer 82 WordLevelTrainer 82 WordPieceTrainer 82
torch BFloat16Storage 167 BoolStorage 167 ByteStorage 167 CharStorage 167 ComplexDoubleStorage 167 ComplexFloatStorage 167 DoubleStorage 167 FloatStorage 167 HalfStorage 167 IntStorage 167 LongStorage 167 QInt32Storage 167 QInt8Storage 167 QUInt2x4Storage 167 QUInt4x2Storage 167 QUInt8Storage 167 ScriptObject 59 ShortStorage 167 Size 112 Tensor 167 UntypedStorage 167 _mkldnn 167 abs 167 bfloat16 167 bit 167 bits16 167 bits1x8 167 bits2x4 167 bits4x2 167 bits8 167 bool 167 cdouble 167 cfloat 167 chalf 167 channels_last 167 channels_last_3d 167 complex128 167 complex32 167 complex64 167 contiguous_format 167 cos 167 device 108 double 167 exp 167 float 167 float16 167 float32 167 float4_e2m1fn_x2 167 float64 167 float8_e4m3fn 167 float8_e4m3fnuz 167 float8_e5m2 167 float8_e5m2fnuz 167 float8_e8m0fnu 167 half 167 int 167 int1 167 int16 167 int2 167 int3 167 int32 167 int4 167 int5 167 int6 167 int64 167 int7 167 int8 167 jagged 167 legacy_contiguous_format 167 log 167 long 167 per_channel_affine 167 per_channel_affine_float_qparams 167 per_channel_symmetric 167 per_tensor_affine 167 per_tensor_symmetric 167 preserve_format 167 qint32 167 qint8 167 quint2x4 167 quint4x2 167 quint8 167 relu 167 short 167 sigmoid 167 sin 167 softmax 167 sparse_bsc 167 sparse_bsr 167 sparse_coo 167 sparse_csc 167 sparse_csr 167 sqrt 167 square 167 strided 167 tanh 167 uint1 167 uint16 167 uint2 167 uint3 167 uint32 167 uint4 167 uint5 167 uint6 167 uint64 167 uint7 167 uint8 167
torch._C Generator 109 _VariableFunctionsClass 167 _VariableFunctionsClass.abs 167 _VariableFunctionsClass.add 167 _VariableFunctionsClass.batch_norm 167 _VariableFunctionsClass.cat 167 _VariableFunctionsClass.celu 167 _VariableFunctionsClass.clamp 167 _VariableFunctionsClass.cos 167 _VariableFunctionsClass.dropout 167 _VariableFunctionsClass.exp 167 _VariableFunctionsClass.group_norm 167 _VariableFunctionsClass.hardshrink 167 _VariableFunctionsClass.layer_norm 167 _VariableFunctionsClass.log 167 _VariableFunctionsClass.log_softmax 167 _VariableFunctionsClass.matmul 167 _VariableFunctionsClass.max 167 _VariableFunctionsClass.mean 167 _VariableFunctionsClass.min 167 _VariableFunctionsClass.mul 167 _VariableFunctionsClass.ones 167 _VariableFunctionsClass.prelu 167 _VariableFunctionsClass.relu 167 _VariableFunctionsClass.rrelu 167 _VariableFunctionsClass.rsqrt 167 _VariableFunctionsClass.selu 167 _VariableFunctionsClass.sigmoid 167 _VariableFunctionsClass.sin 167 _VariableFunctionsClass.softmax 167 _VariableFunctionsClass.sqrt 167 _VariableFunctionsClass.square 167 _VariableFunctionsClass.stack 167 _VariableFunctionsClass.sum 167 _VariableFunctionsClass.tanh 167 _VariableFunctionsClass.threshold 167 _VariableFunctionsClass.zeros 167
torch._C._fft fft_fftn 167
torch._C._nn avg_pool2d 167 avg_pool3d 167 gelu 167 hardshrink 167 linear 167 log_softmax 167 one_hot 167 scaled_dot_product_attention 167 softplus 167 softshrink 167
torch._tensor _rebuild_from_type 155 _rebuild_from_type_v2 155
torch._utils _rebuild_device_tensor_from_numpy 154 _rebuild_meta_tensor_no_storage 157 _rebuild_nested_tensor 158 _rebuild_parameter 159 _rebuild_parameter_with_state 160 _rebuild_qtensor 161 _rebuild_sparse_tensor 162 _rebuild_tensor 163 _rebuild_tensor_v2 164 _rebuild_tensor_v3 165 _rebuild_xla_tensor 154 torch.channels_last 167 torch.channels_last_3d 167 torch.contiguous_format 167 torch.preserve_format 167
torch.amp.grad_scaler GradScaler 1 OptState 119 _refresh_per_optimizer_state 133
torch.ao.nn.intrinsic.modules.fused BNReLU2d 56 BNReLU3d 56 ConvAdd2d 56 ConvAddReLU2d 56 ConvBn1d 56 ConvBn2d 56 ConvBn3d 56 ConvBnReLU1d 56 ConvBnReLU2d 56 ConvBnReLU3d 56 ConvReLU1d 56 ConvReLU2d 56 ConvReLU3d 56 LinearBn1d 56 LinearLeakyReLU 56 LinearReLU 56 LinearTanh 56 _FusedModule 56
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 55
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 55
torch.ao.nn.quantizable.modules.activation MultiheadAttention 56
torch.ao.nn.quantizable.modules.rnn LSTM 56 LSTMCell 56 _LSTMLayer 56 _LSTMSingleLayer 56
torch.ao.nn.quantized.dynamic.modules.linear Linear 55
torch.ao.nn.quantized.modules DeQuantize 55 Quantize 55
torch.ao.nn.quantized.modules.functional_modules FloatFunctional 56
torch.ao.nn.quantized.modules.linear Linear 55 LinearPackedParams 55
torch.cuda BFloat16Storage 167 BoolStorage 167 ByteStorage 167 CharStorage 167 ComplexDoubleStorage 167 ComplexFloatStorage 167 DoubleStorage 167 FloatStorage 167 HalfStorage 167 IntStorage 167 LongStorage 167 ShortStorage 167
torch.cuda.amp.grad_scaler GradScaler 1 OptState 119 _refresh_per_optimizer_state 133
torch.distributed.checkpoint.filesystem _StorageInfo 0
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 48 StorageMeta 0 TensorProperties 60 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 119
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
torch.jit._pickle build_boollist 150 build_doublelist 150 build_intlist 150 build_tensor_from_id 150 build_tensorlist 150 restore_type_tag 150
torch.nn.backends.thnn _get_thnn_function_backend 133
torch.nn.functional adaptive_avg_pool1d 167 adaptive_avg_pool2d 167 avg_pool1d 167 avg_pool2d 167 avg_pool3d 167 binary_cross_entropy 167 binary_cross_entropy_with_logits 167 celu 167 cosine_similarity 167 cross_entropy 167 dropout 167 elu 167 gelu 167 glu 167 hardsigmoid 167 hardswish 167 hardtanh 167 huber_loss 167 interpolate 167 kl_div 167 l1_loss 167 layer_norm 167 leaky_relu 167 linear 167 log_softmax 167 logsigmoid 167 max_pool1d 167 max_pool2d 167 max_pool3d 167 mish 167 mse_loss 167 nll_loss 167 normalize 167 pairwise_distance 167 prelu 167 relu 167 relu6 167 rrelu 167 selu 167 sigmoid 167 silu 167 smooth_l1_loss 167 softmax 167 softmin 167 softplus 167 softsign 167 tanh 167 tanhshrink 167
torch.nn.init constant_ 167 eye_ 167 kaiming_normal_ 167 kaiming_uniform_ 167 normal_ 167 ones_ 167 orthogonal_ 167 trunc_normal_ 167 uniform_ 167 xavier_normal_ 167 xavier_uniform_ 167 zeros_ 167
torch.nn.modules.activation CELU 56 ELU 56 GELU 56 GLU 56 Hardshrink 56 Hardsigmoid 56 Hardswish 56 Hardtanh 56 LeakyReLU 56 LogSigmoid 56 LogSoftmax 56 Mish 56 MultiheadAttention 56 PReLU 56 RReLU 56 ReLU 56 ReLU6 56 SELU 56 SiLU 56 Sigmoid 56 Softmax 56 Softmax2d 56 Softmin 56 Softplus 56 Softshrink 56 Softsign 56 Tanh 56 Tanhshrink 56 Threshold 56
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 56
torch.nn.modules.batchnorm BatchNorm1d 56 BatchNorm2d 56 BatchNorm3d 56 LazyBatchNorm1d 56 LazyBatchNorm1d._infer_parameters 167 LazyBatchNorm1d._lazy_load_hook 167 LazyBatchNorm2d 56 LazyBatchNorm2d._infer_parameters 167 LazyBatchNorm2d._lazy_load_hook 167 LazyBatchNorm3d 56 LazyBatchNorm3d._infer_parameters 167 LazyBatchNorm3d._lazy_load_hook 167 SyncBatchNorm 56
torch.nn.modules.channelshuffle ChannelShuffle 56
torch.nn.modules.container Container 56 ModuleDict 56 ModuleList 56 ParameterDict 56 ParameterList 56 Sequential 56
torch.nn.modules.conv Conv1d 56 Conv2d 56 Conv3d 56 ConvTranspose1d 56 ConvTranspose2d 56 ConvTranspose3d 56 LazyConv1d 56 LazyConv1d._infer_parameters 167 LazyConv1d._lazy_load_hook 167 LazyConv2d 56 LazyConv2d._infer_parameters 167 LazyConv2d._lazy_load_hook 167 LazyConv3d 56 LazyConv3d._infer_parameters 167 LazyConv3d._lazy_load_hook 167 LazyConvTranspose1d 56 LazyConvTranspose1d._infer_parameters 167 LazyConvTranspose1d._lazy_load_hook 167 LazyConvTranspose2d 56 LazyConvTranspose2d._infer_parameters 167 LazyConvTranspose2d._lazy_load_hook 167 LazyConvTranspose3d 56 LazyConvTranspose3d._infer_parameters 167 LazyConvTranspose3d._lazy_load_hook 167
torch.nn.modules.distance CosineSimilarity 56 PairwiseDistance 56
torch.nn.modules.dropout AlphaDropout 56 Dropout 56 Dropout1d 56 Dropout2d 56 Dropout3d 56 FeatureAlphaDropout 56
torch.nn.modules.flatten Flatten 56 Unflatten 56
torch.nn.modules.fold Fold 56 Unfold 56
torch.nn.modules.instancenorm InstanceNorm1d 56 InstanceNorm2d 56 InstanceNorm3d 56 LazyInstanceNorm1d 56 LazyInstanceNorm1d._infer_parameters 167 LazyInstanceNorm1d._lazy_load_hook 167 LazyInstanceNorm2d 56 LazyInstanceNorm2d._infer_parameters 167 LazyInstanceNorm2d._lazy_load_hook 167 LazyInstanceNorm3d 56 LazyInstanceNorm3d._infer_parameters 167 LazyInstanceNorm3d._lazy_load_hook 167
torch.nn.modules.linear Bilinear 56 Identity 56 LazyLinear 56 LazyLinear._infer_parameters 167 LazyLinear._lazy_load_hook 167 Linear 56 NonDynamicallyQuantizableLinear 56 _LinearWithBias 0
torch.nn.modules.loss BCELoss 56 BCEWithLogitsLoss 56 CTCLoss 56 CosineEmbeddingLoss 56 CrossEntropyLoss 56 GaussianNLLLoss 56 HingeEmbeddingLoss 56 HuberLoss 56 KLDivLoss 56 L1Loss 56 LinearCrossEntropyLoss 56 MSELoss 56 MarginRankingLoss 56 MultiLabelMarginLoss 56 MultiLabelSoftMarginLoss 56 MultiMarginLoss 56 NLLLoss 56 NLLLoss2d 56 PoissonNLLLoss 56 SmoothL1Loss 56 SoftMarginLoss 56 TripletMarginLoss 56 TripletMarginWithDistanceLoss 56
torch.nn.modules.module Module 56 _WrappedHook 52
torch.nn.modules.normalization CrossMapLRN2d 56 GroupNorm 56 LayerNorm 56 LocalResponseNorm 56 RMSNorm 56
torch.nn.modules.padding CircularPad1d 56 CircularPad2d 56 CircularPad3d 56 ConstantPad1d 56 ConstantPad2d 56 ConstantPad3d 56 ReflectionPad1d 56 ReflectionPad2d 56 ReflectionPad3d 56 ReplicationPad1d 56 ReplicationPad2d 56 ReplicationPad3d 56 ZeroPad1d 56 ZeroPad2d 56 ZeroPad3d 56
torch.nn.modules.pixelshuffle PixelShuffle 56 PixelUnshuffle 56
torch.nn.modules.pooling AdaptiveAvgPool1d 56 AdaptiveAvgPool2d 56 AdaptiveAvgPool3d 56 AdaptiveMaxPool1d 56 AdaptiveMaxPool2d 56 AdaptiveMaxPool3d 56 AvgPool1d 56 AvgPool2d 56 AvgPool3d 56 FractionalMaxPool2d 56 FractionalMaxPool3d 56 LPPool1d 56 LPPool2d 56 LPPool3d 56 MaxPool1d 56 MaxPool2d 56 MaxPool3d 56 MaxUnpool1d 56 MaxUnpool2d 56 MaxUnpool3d 56
torch.nn.modules.rnn GRU 61 GRUCell 56 LSTM 61 LSTMCell 56 RNN 61 RNNBase 61 RNNCell 56 RNNCellBase 56
torch.nn.modules.sparse Embedding 56 EmbeddingBag 56
torch.nn.modules.transformer Transformer 56 TransformerDecoder 56 TransformerDecoderLayer 56 TransformerEncoder 56 TransformerEncoderLayer 56
torch.nn.modules.upsampling Upsample 56 UpsamplingBilinear2d 56 UpsamplingNearest2d 56
torch.nn.parallel.data_parallel DataParallel 56
torch.nn.parameter Buffer 167 Parameter 167 UninitializedBuffer 73 UninitializedParameter 73
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 110
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 58 Muon 58
torch.optim._adafactor Adafactor 58
torch.optim._muon Muon 58
torch.optim.adadelta Adadelta 58
torch.optim.adagrad Adagrad 58
torch.optim.adam Adam 58
torch.optim.adamax Adamax 58
torch.optim.adamw AdamW 58
torch.optim.asgd ASGD 58
torch.optim.lbfgs LBFGS 58
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 167 CyclicLR._triangular2_scale_fn 167 CyclicLR._triangular_scale_fn 167 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 167 OneCycleLR._annealing_linear 167 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 58
torch.optim.optimizer Optimizer 58
torch.optim.radam RAdam 58
torch.optim.rmsprop RMSprop 58
torch.optim.rprop Rprop 58
torch.optim.sgd SGD 58
torch.optim.sparse_adam SparseAdam 58
torch.optim.swa_utils AveragedModel 56 SWALR 1 SWALR._cosine_anneal 167 SWALR._linear_anneal 167
torch.return_types aminmax 111 cummax 111 cummin 111 frexp 111 geqrf 111 histogram 111 histogramdd 111 kthvalue 111 linalg_cholesky_ex 111 linalg_eig 111 linalg_eigh 111 linalg_inv_ex 111 linalg_ldl_factor 111 linalg_ldl_factor_ex 111 linalg_lstsq 111 linalg_lu 111 linalg_lu_factor 111 linalg_lu_factor_ex 111 linalg_qr 111 linalg_slogdet 111 linalg_solve_ex 111 linalg_svd 111 lstsq 111 lu_unpack 111 max 111 median 111 min 111 mode 111 nanmedian 111 qr 111 slogdet 111 sort 111 svd 111 topk 111 triangular_solve 111 unpack_dual 111
torch.serialization _get_layout 128
torch.storage TypedStorage 167 UntypedStorage 167 _TypedStorage 167 _UntypedStorage 167 _load_from_bytes 156
torch.torch_version TorchVersion 106
torch.utils.data._utils.collate default_collate 167 default_convert 167
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ConcatDataset 1 Subset 1 TensorDataset 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 50
torch_geometric.data.data Data 49 DataEdgeAttr 0 DataTensorAttr 0
torch_geometric.data.feature_store TensorAttr 0
torch_geometric.data.graph_store EdgeAttr 0
torch_geometric.data.hetero_data HeteroData 49
torch_geometric.data.storage BaseStorage 49 EdgeStorage 49 GlobalStorage 49 NodeStorage 49
torchmetrics.aggregation BaseAggregator 53 CatMetric 53 MaxMetric 53 MeanMetric 53 MinMetric 53 RunningMean 53 RunningSum 53 SumMetric 53
torchmetrics.audio._deprecated _PermutationInvariantTraining 53 _ScaleInvariantSignalDistortionRatio 53 _ScaleInvariantSignalNoiseRatio 53 _SignalDistortionRatio 53 _SignalNoiseRatio 53
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 54
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 54
torchmetrics.audio.pesq PerceptualEvaluationSpeechQuality 53
torchmetrics.audio.pit PermutationInvariantTraining 53
torchmetrics.audio.sdr ScaleInvariantSignalDistortionRatio 53 SignalDistortionRatio 53 SourceAggregatedSignalDistortionRatio 53
torchmetrics.audio.snr ComplexScaleInvariantSignalNoiseRatio 53 ScaleInvariantSignalNoiseRatio 53 SignalNoiseRatio 53
torchmetrics.audio.srmr SpeechReverberationModulationEnergyRatio 53
torchmetrics.audio.stoi ShortTimeObjectiveIntelligibility 53
torchmetrics.classification.accuracy BinaryAccuracy 53 MulticlassAccuracy 53 MultilabelAccuracy 53
torchmetrics.classification.auroc BinaryAUROC 53 MulticlassAUROC 53 MultilabelAUROC 53
torchmetrics.classification.average_precision BinaryAveragePrecision 53 MulticlassAveragePrecision 53 MultilabelAveragePrecision 53
torchmetrics.classification.base _ClassificationTaskWrapper 53
torchmetrics.classification.calibration_error BinaryCalibrationError 53 MulticlassCalibrationError 53
torchmetrics.classification.cohen_kappa BinaryCohenKappa 53 MulticlassCohenKappa 53
torchmetrics.classification.confusion_matrix BinaryConfusionMatrix 53 MulticlassConfusionMatrix 53 MultilabelConfusionMatrix 53
torchmetrics.classification.eer BinaryEER 53 MulticlassEER 53 MultilabelEER 53
torchmetrics.classification.exact_match MulticlassExactMatch 53 MultilabelExactMatch 53
torchmetrics.classification.f_beta BinaryF1Score 53 BinaryFBetaScore 53 MulticlassF1Score 53 MulticlassFBetaScore 53 MultilabelF1Score 53 MultilabelFBetaScore 53
torchmetrics.classification.group_fairness BinaryFairness 53 BinaryGroupStatRates 53 _AbstractGroupStatScores 53
torchmetrics.classification.hamming BinaryHammingDistance 53 MulticlassHammingDistance 53 MultilabelHammingDistance 53
torchmetrics.classification.hinge BinaryHingeLoss 53 MulticlassHingeLoss 53
torchmetrics.classification.jaccard BinaryJaccardIndex 53 MulticlassJaccardIndex 53 MultilabelJaccardIndex 53
torchmetrics.classification.logauc BinaryLogAUC 53 MulticlassLogAUC 53 MultilabelLogAUC 53
torchmetrics.classification.matthews_corrcoef BinaryMatthewsCorrCoef 53 MulticlassMatthewsCorrCoef 53 MultilabelMatthewsCorrCoef 53
torchmetrics.classification.negative_predictive_value BinaryNegativePredictiveValue 53 MulticlassNegativePredictiveValue 53 MultilabelNegativePredictiveValue 53
torchmetrics.classification.precision_fixed_recall BinaryPrecisionAtFixedRecall 53 MulticlassPrecisionAtFixedRecall 53 MultilabelPrecisionAtFixedRecall 53
torchmetrics.classification.precision_recall BinaryPrecision 53 BinaryRecall 53 MulticlassPrecision 53 MulticlassRecall 53 MultilabelPrecision 53 MultilabelRecall 53
torchmetrics.classification.precision_recall_curve BinaryPrecisionRecallCurve 53 MulticlassPrecisionRecallCurve 53 MultilabelPrecisionRecallCurve 53
torchmetrics.classification.ranking MultilabelCoverageError 53 MultilabelRankingAveragePrecision 53 MultilabelRankingLoss 53
torchmetrics.classification.recall_fixed_precision BinaryRecallAtFixedPrecision 53 MulticlassRecallAtFixedPrecision 53 MultilabelRecallAtFixedPrecision 53
torchmetrics.classification.roc BinaryROC 53 MulticlassROC 53 MultilabelROC 53
torchmetrics.classification.sensitivity_specificity BinarySensitivityAtSpecificity 53 MulticlassSensitivityAtSpecificity 53 MultilabelSensitivityAtSpecificity 53
torchmetrics.classification.specificity BinarySpecificity 53 MulticlassSpecificity 53 MultilabelSpecificity 53
torchmetrics.classification.specificity_sensitivity BinarySpecificityAtSensitivity 53 MulticlassSpecificityAtSensitivity 53 MultilabelSpecificityAtSensitivity 53
torchmetrics.classification.stat_scores BinaryStatScores 53 MulticlassStatScores 53 MultilabelStatScores 53 _AbstractStatScores 53
torchmetrics.clustering.adjusted_mutual_info_score AdjustedMutualInfoScore 53
torchmetrics.clustering.adjusted_rand_score AdjustedRandScore 53
torchmetrics.clustering.calinski_harabasz_score CalinskiHarabaszScore 53
torchmetrics.clustering.cluster_accuracy ClusterAccuracy 53
torchmetrics.clustering.davies_bouldin_score DaviesBouldinScore 53
torchmetrics.clustering.dunn_index DunnIndex 53
torchmetrics.clustering.fowlkes_mallows_index FowlkesMallowsIndex 53
torchmetrics.clustering.homogeneity_completeness_v_measure CompletenessScore 53 HomogeneityScore 53 VMeasureScore 53
torchmetrics.clustering.mutual_info_score MutualInfoScore 53
torchmetrics.clustering.normalized_mutual_info_score NormalizedMutualInfoScore 53
torchmetrics.clustering.rand_score RandScore 53
torchmetrics.collections MetricCollection 55
torchmetrics.detection._deprecated _ModifiedPanopticQuality 53 _PanopticQuality 53
torchmetrics.detection._mean_ap MeanAveragePrecision 53
torchmetrics.detection.ciou CompleteIntersectionOverUnion 53
torchmetrics.detection.diou DistanceIntersectionOverUnion 53
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 53
torchmetrics.detection.iou IntersectionOverUnion 53
torchmetrics.detection.mean_ap MeanAveragePrecision 53
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 53 PanopticQuality 53
torchmetrics.functional.regression.kendall _MetricVariant 119
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 53 _MultiScaleStructuralSimilarityIndexMeasure 53 _PeakSignalNoiseRatio 53 _RelativeAverageSpectralError 53 _RootMeanSquaredErrorUsingSlidingWindow 53 _SpectralAngleMapper 53 _SpectralDistortionIndex 53 _StructuralSimilarityIndexMeasure 53 _TotalVariation 53 _UniversalImageQualityIndex 53
torchmetrics.image.arniqa ARNIQA 54
torchmetrics.image.d_lambda SpectralDistortionIndex 53
torchmetrics.image.d_s SpatialDistortionIndex 53
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 54
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 53
torchmetrics.image.fid FrechetInceptionDistance 54
torchmetrics.image.inception InceptionScore 54
torchmetrics.image.kid KernelInceptionDistance 54
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 54
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 54
torchmetrics.image.perceptual_path_length PerceptualPathLength 54
torchmetrics.image.psnr PeakSignalNoiseRatio 53
torchmetrics.image.psnrb PeakSignalNoiseRatioWithBlockedEffect 53
torchmetrics.image.qnr QualityWithNoReference 53
torchmetrics.image.rase RelativeAverageSpectralError 53
torchmetrics.image.rmse_sw RootMeanSquaredErrorUsingSlidingWindow 53
torchmetrics.image.sam SpectralAngleMapper 53
torchmetrics.image.scc SpatialCorrelationCoefficient 53
torchmetrics.image.ssim MultiScaleStructuralSimilarityIndexMeasure 53 StructuralSimilarityIndexMeasure 53
torchmetrics.image.tv TotalVariation 53
torchmetrics.image.uqi UniversalImageQualityIndex 53
torchmetrics.image.vif VisualInformationFidelity 53
torchmetrics.metric CompositionalMetric 53 Metric 53 jit_distributed_available 167
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 54
torchmetrics.multimodal.clip_score CLIPScore 54
torchmetrics.multimodal.lve LipVertexError 53
torchmetrics.nominal.cramers CramersV 53
torchmetrics.nominal.fleiss_kappa FleissKappa 53
torchmetrics.nominal.pearson PearsonsContingencyCoefficient 53
torchmetrics.nominal.theils_u TheilsU 53
torchmetrics.nominal.tschuprows TschuprowsT 53
torchmetrics.regression.concordance ConcordanceCorrCoef 53
torchmetrics.regression.cosine_similarity CosineSimilarity 53
torchmetrics.regression.crps ContinuousRankedProbabilityScore 53
torchmetrics.regression.csi CriticalSuccessIndex 53
torchmetrics.regression.explained_variance ExplainedVariance 53
torchmetrics.regression.js_divergence JensenShannonDivergence 53
torchmetrics.regression.kendall KendallRankCorrCoef 53
torchmetrics.regression.kl_divergence KLDivergence 53
torchmetrics.regression.log_cosh LogCoshError 53
torchmetrics.regression.log_mse MeanSquaredLogError 53
torchmetrics.regression.mae MeanAbsoluteError 53
torchmetrics.regression.mape MeanAbsolutePercentageError 53
torchmetrics.regression.minkowski MinkowskiDistance 53
torchmetrics.regression.mse MeanSquaredError 53
torchmetrics.regression.nrmse NormalizedRootMeanSquaredError 53
torchmetrics.regression.pearson PearsonCorrCoef 53
torchmetrics.regression.r2 R2Score 53
torchmetrics.regression.rse RelativeSquaredError 53
torchmetrics.regression.spearman SpearmanCorrCoef 53
torchmetrics.regression.symmetric_mape SymmetricMeanAbsolutePercentageError 53
torchmetrics.regression.tweedie_deviance TweedieDevianceScore 53
torchmetrics.regression.wmape WeightedMeanAbsolutePercentageError 53
torchmetrics.retrieval._deprecated _RetrievalFallOut 53 _RetrievalHitRate 53 _RetrievalMAP 53 _RetrievalMRR 53 _RetrievalNormalizedDCG 53 _RetrievalPrecision 53 _RetrievalPrecisionRecallCurve 53 _RetrievalRPrecision 53 _RetrievalRecall 53 _RetrievalRecallAtFixedPrecision 53
torchmetrics.retrieval.auroc RetrievalAUROC 53
torchmetrics.retrieval.average_precision RetrievalMAP 53
torchmetrics.retrieval.base RetrievalMetric 53
torchmetrics.retrieval.fall_out RetrievalFallOut 53
torchmetrics.retrieval.hit_rate RetrievalHitRate 53
torchmetrics.retrieval.ndcg RetrievalNormalizedDCG 53
torchmetrics.retrieval.precision RetrievalPrecision 53
torchmetrics.retrieval.precision_recall_curve RetrievalPrecisionRecallCurve 53 RetrievalRecallAtFixedPrecision 53
torchmetrics.retrieval.r_precision RetrievalRPrecision 53
torchmetrics.retrieval.recall RetrievalRecall 53
torchmetrics.retrieval.reciprocal_rank RetrievalMRR 53
torchmetrics.segmentation.dice DiceScore 53
torchmetrics.segmentation.generalized_dice GeneralizedDiceScore 53
torchmetrics.segmentation.hausdorff_distance HausdorffDistance 53
torchmetrics.segmentation.mean_iou MeanIoU 53
torchmetrics.shape.procrustes ProcrustesDisparity 53
torchmetrics.text._deprecated _BLEUScore 53 _CHRFScore 53 _CharErrorRate 53 _ExtendedEditDistance 53 _MatchErrorRate 53 _Perplexity 53 _SQuAD 53 _SacreBLEUScore 53 _TranslationEditRate 53 _WordErrorRate 53 _WordInfoLost 53 _WordInfoPreserved 53
torchmetrics.text.bert BERTScore 54
torchmetrics.text.bleu BLEUScore 53
torchmetrics.text.cer CharErrorRate 53
torchmetrics.text.chrf CHRFScore 53
torchmetrics.text.edit EditDistance 53
torchmetrics.text.eed ExtendedEditDistance 53
torchmetrics.text.infolm InfoLM 54
torchmetrics.text.mer MatchErrorRate 53
torchmetrics.text.perplexity Perplexity 53
torchmetrics.text.rouge ROUGEScore 54
torchmetrics.text.sacre_bleu SacreBLEUScore 53
torchmetrics.text.squad SQuAD 53
torchmetrics.text.ter TranslationEditRate 53
torchmetrics.text.wer WordErrorRate 53
torchmetrics.text.wil WordInfoLost 53
torchmetrics.text.wip WordInfoPreserved 53
torchmetrics.utilities.data dim_zero_cat 167 dim_zero_max 167 dim_zero_mean 167 dim_zero_min 167 dim_zero_sum 167
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 53
torchmetrics.wrappers.abstract WrapperMetric 53
torchmetrics.wrappers.bootstrapping BootStrapper 53
torchmetrics.wrappers.minmax MinMaxMetric 53
torchmetrics.wrappers.multioutput MultioutputWrapper 53
torchmetrics.wrappers.multitask MultitaskWrapper 53
torchmetrics.wrappers.running Running 53
torchmetrics.wrappers.transformations BinaryTargetTransformer 53 LambdaInputTransformer 53 MetricInputTransformer 53
torchvision.models._utils IntermediateLayerGetter 55
torchvision.models.alexnet AlexNet 55
torchvision.models.convnext CNBlock 55 ConvNeXt 55 LayerNorm2d 55
torchvision.models.densenet DenseNet 55 _DenseBlock 55 _DenseLayer 55 _Transition 55
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 55 DefaultBoxGenerator 55
torchvision.models.detection.backbone_utils BackboneWithFPN 55
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 55 FastRCNNPredictor 55 FasterRCNN 55 TwoMLPHead 55
torchvision.models.detection.fcos FCOS 55 FCOSClassificationHead 55 FCOSHead 55 FCOSRegressionHead 55
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 55
torchvision.models.detection.keypoint_rcnn KeypointRCNN 55 KeypointRCNNHeads 55 KeypointRCNNPredictor 55
torchvision.models.detection.mask_rcnn MaskRCNN 55 MaskRCNNHeads 55 MaskRCNNPredictor 55
torchvision.models.detection.retinanet RetinaNet 55 RetinaNetClassificationHead 55 RetinaNetHead 55 RetinaNetRegressionHead 55
torchvision.models.detection.roi_heads RoIHeads 55
torchvision.models.detection.rpn RPNHead 55 RegionProposalNetwork 55
torchvision.models.detection.ssd SSD 55 SSDClassificationHead 55 SSDFeatureExtractorVGG 55 SSDHead 55 SSDRegressionHead 55 SSDScoringHead 55
torchvision.models.detection.ssdlite SSDLiteClassificationHead 55 SSDLiteFeatureExtractorMobileNet 55 SSDLiteHead 55 SSDLiteRegressionHead 55
torchvision.models.detection.transform GeneralizedRCNNTransform 55
torchvision.models.efficientnet EfficientNet 55 FusedMBConv 55 MBConv 55
torchvision.models.googlenet BasicConv2d 55 GoogLeNet 55 Inception 55 InceptionAux 55
torchvision.models.inception BasicConv2d 55 Inception3 55 InceptionA 55 InceptionAux 55 InceptionB 55 InceptionC 55 InceptionD 55 InceptionE 55
torchvision.models.maxvit MBConv 55 MaxVit 55 MaxVitBlock 55 MaxVitLayer 55 PartitionAttentionLayer 55 RelativePositionalMultiHeadAttention 55 SwapAxes 55 WindowDepartition 55 WindowPartition 55
torchvision.models.mnasnet MNASNet 55 _InvertedResidual 55
torchvision.models.mobilenetv2 InvertedResidual 55 MobileNetV2 55
torchvision.models.mobilenetv3 InvertedResidual 55 MobileNetV3 55
torchvision.models.optical_flow.raft BottleneckBlock 55 ConvGRU 55 CorrBlock 55 FeatureEncoder 55 FlowHead 55 MaskPredictor 55 MotionEncoder 55 RAFT 55 RecurrentBlock 55 ResidualBlock 55 UpdateBlock 55
torchvision.models.quantization.googlenet QuantizableBasicConv2d 55 QuantizableGoogLeNet 55 QuantizableInception 55 QuantizableInceptionAux 55
torchvision.models.quantization.inception QuantizableBasicConv2d 55 QuantizableInception3 55 QuantizableInceptionA 55 QuantizableInceptionAux 55 QuantizableInceptionB 55 QuantizableInceptionC 55 QuantizableInceptionD 55 QuantizableInceptionE 55
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 55 QuantizableMobileNetV2 55
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 55 QuantizableMobileNetV3 55 QuantizableSqueezeExcitation 55
torchvision.models.quantization.resnet QuantizableBasicBlock 55 QuantizableBottleneck 55 QuantizableResNet 55
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 55 QuantizableShuffleNetV2 55
torchvision.models.regnet AnyStage 55 BottleneckTransform 55 RegNet 55 ResBottleneckBlock 55 SimpleStemIN 55
torchvision.models.resnet BasicBlock 55 Bottleneck 55 ResNet 55
torchvision.models.segmentation._utils _SimpleSegmentationModel 55
torchvision.models.segmentation.deeplabv3 ASPP 55 ASPPConv 55 ASPPPooling 55 DeepLabHead 55 DeepLabV3 55
torchvision.models.segmentation.fcn FCN 55 FCNHead 55
torchvision.models.segmentation.lraspp LRASPP 55 LRASPPHead 55
torchvision.models.shufflenetv2 InvertedResidual 55 ShuffleNetV2 55
torchvision.models.squeezenet Fire 55 SqueezeNet 55
torchvision.models.swin_transformer PatchMerging 55 PatchMergingV2 55 ShiftedWindowAttention 55 ShiftedWindowAttentionV2 55 SwinTransformer 55 SwinTransformerBlock 55 SwinTransformerBlockV2 55
torchvision.models.vgg VGG 55
torchvision.models.video.mvit MViT 55 MultiscaleAttention 55 MultiscaleBlock 55 Pool 55 PositionalEncoding 55
torchvision.models.video.resnet BasicBlock 55 BasicStem 55 Bottleneck 55 Conv2Plus1D 55 Conv3DNoTemporal 55 Conv3DSimple 55 R2Plus1dStem 55 VideoResNet 55
torchvision.models.video.s3d S3D 55 SepInceptionBlock3D 55 TemporalSeparableConv 55
torchvision.models.video.swin_transformer PatchEmbed3d 55 ShiftedWindowAttention3d 55 SwinTransformer3d 55
torchvision.models.vision_transformer Encoder 55 EncoderBlock 55 MLPBlock 55 VisionTransformer 55
torchvision.ops.boxes box_iou 167
torchvision.ops.deform_conv DeformConv2d 55
torchvision.ops.drop_block DropBlock2d 55 DropBlock3d 55
torchvision.ops.feature_pyramid_network ExtraFPNBlock 55 FeaturePyramidNetwork 55 LastLevelMaxPool 55 LastLevelP6P7 55
torchvision.ops.misc Conv2dNormActivation 55 Conv3dNormActivation 55 ConvNormActivation 55 FrozenBatchNorm2d 55 MLP 55 Permute 55 SqueezeExcitation 55
torchvision.ops.poolers MultiScaleRoIAlign 55
torchvision.ops.ps_roi_align PSRoIAlign 55
torchvision.ops.ps_roi_pool PSRoIPool 55
torchvision.ops.roi_align RoIAlign 55
torchvision.ops.roi_pool RoIPool 55
torchvision.ops.stochastic_depth StochasticDepth 55
torchvision.transforms.autoaugment AugMix 55 AutoAugment 55 AutoAugmentPolicy 119 RandAugment 55 TrivialAugmentWide 55
torchvision.transforms.functional InterpolationMode 119
torchvision.transforms.transforms CenterCrop 55 ColorJitter 55 Compose 0 ConvertImageDtype 55 ElasticTransform 55 FiveCrop 55 GaussianBlur 55 Grayscale 55 LinearTransformation 55 Normalize 55 PILToTensor 0 Pad 55 RandomAdjustSharpness 55 RandomAffine 55 RandomApply 55 RandomAutocontrast 55 RandomChoice 0 RandomCrop 55 RandomEqualize 55 RandomErasing 55 RandomGrayscale 55 RandomHorizontalFlip 55 RandomInvert 55 RandomOrder 0 RandomPerspective 55 RandomPosterize 55 RandomResizedCrop 55 RandomRotation 55 RandomSolarize 55 RandomTransforms 0 RandomVerticalFlip 55 Resize 55 TenCrop 55 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 55 JPEG 55 MixUp 55 RandomErasing 55
torchvision.transforms.v2._auto_augment AugMix 55 AutoAugment 55 RandAugment 55 TrivialAugmentWide 55
torchvision.transforms.v2._color ColorJitter 55 Grayscale 55 RGB 55 RandomAdjustSharpness 55 RandomAutocontrast 55 RandomChannelPermutation 55 RandomEqualize 55 RandomGrayscale 55 RandomInvert 55 RandomPhotometricDistort 55 RandomPosterize 55 RandomSolarize 55
torchvision.transforms.v2._container Compose 55 RandomApply 55 RandomChoice 55 RandomOrder 55
torchvision.transforms.v2._deprecated ToTensor 55
torchvision.transforms.v2._geometry CenterCrop 55 ElasticTransform 55 FiveCrop 55 Pad 55 RandomAffine 55 RandomCrop 55 RandomHorizontalFlip 55 RandomIoUCrop 55 RandomPerspective 55 RandomResize 55 RandomResizedCrop 55 RandomRotation 55 RandomShortestSize 55 RandomVerticalFlip 55 RandomZoomOut 55 Resize 55 ScaleJitter 55 TenCrop 55
torchvision.transforms.v2._meta ClampBoundingBoxes 55 ClampKeyPoints 55 ConvertBoundingBoxFormat 55 SetClampingMode 55
torchvision.transforms.v2._misc ConvertImageDtype 55 GaussianBlur 55 GaussianNoise 55 Identity 55 LinearTransformation 55 Normalize 55 SanitizeBoundingBoxes 55 SanitizeKeyPoints 55 ToDtype 55
torchvision.transforms.v2._temporal UniformTemporalSubsample 55
torchvision.transforms.v2._transform Transform 55
torchvision.transforms.v2._type_conversion PILToTensor 55 ToImage 55 ToPILImage 55 ToPureTensor 55
torchvision.transforms.v2._utils _find_labels_default_heuristic 167
transformers.activations AccurateGELUActivation 55 ClippedGELUActivation 55 FastGELUActivation 55 GELUActivation 55 GELUTanh 55 LaplaceActivation 55 LinearActivation 55 MishActivation 55 NewGELUActivation 55 PytorchGELUTanh 55 QuickGELUActivation 55 ReLUSquaredActivation 55 SiLUActivation 55 SqrtSoftplusActivation 55 XIELUActivation 55 _gelu_python 167 _silu_python 167 gelu_fast 167 gelu_new 167 linear_act 167 mish 167 swish 167
transformers.backbone_utils BackboneType 119
transformers.configuration_utils PreTrainedConfig 13 PretrainedConfig 13
transformers.debug_utils DebugOption 119
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.generation.configuration_utils GenerationConfig 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 55 DecoderLayer 55 EncoderLayer 55 LearnedPositionalEmbedding 55 SelfAttention 55 SinusoidalPositionalEmbedding 55
transformers.modeling_bert mish 167
transformers.modeling_gpt2 Attention 55 Block 55 MLP 55
transformers.modeling_layers GradientCheckpointingLayer 55 MtpLayer 55 MtpModel 55
transformers.modeling_prophetnet ProhpetNetFeedForward 55 ProhpetNetPositionalEmbeddings 55 ProphetNetNgramProphetNetSelfAttention 55 ProphetNetSelfAttention 55
transformers.modeling_t5 T5DenseReluDense 55
transformers.modeling_utils Conv1D 55 Identity 55 PoolerAnswerClass 55 PoolerEndLogits 55 PoolerStartLogits 55 PreTrainedAudioTokenizerBase 55 PreTrainedModel 55 SQuADHead 55 SequenceSummary 55
transformers.models.albert.configuration_albert AlbertConfig 13
transformers.models.albert.modeling_albert AlbertAttention 55 AlbertEmbeddings 55 AlbertForMaskedLM 55 AlbertForMultipleChoice 55 AlbertForPreTraining 55 AlbertForQuestionAnswering 55 AlbertForSequenceClassification 55 AlbertForTokenClassification 55 AlbertLayer 55 AlbertLayerGroup 55 AlbertMLMHead 55 AlbertModel 55 AlbertPreTrainedModel 55 AlbertSOPHead 55 AlbertSdpaAttention 55 AlbertTransformer 55
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 14
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 13
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 55 ASTEmbeddings 55 ASTEncoder 55 ASTForAudioClassification 55 ASTIntermediate 55 ASTLayer 55 ASTMLP 55 ASTMLPHead 55 ASTModel 55 ASTOutput 55 ASTPatchEmbeddings 55 ASTPreTrainedModel 55 ASTSdpaAttention 55 ASTSdpaSelfAttention 55 ASTSelfAttention 55 ASTSelfOutput 55
transformers.models.bart.configuration_bart BartConfig 13
transformers.models.bart.modeling_bart BartAttention 55 BartClassificationHead 55 BartDecoder 55 BartDecoderLayer 55 BartDecoderWrapper 55 BartEncoder 55 BartEncoderLayer 55 BartFlashAttention2 55 BartForCausalLM 55 BartForConditionalGeneration 55 BartForQuestionAnswering 55 BartForSequenceClassification 55 BartLearnedPositionalEmbedding 55 BartModel 55 BartPreTrainedModel 55 BartPretrainedModel 55 BartScaledWordEmbedding 55 BartSdpaAttention 55 PretrainedBartModel 55
transformers.models.bart.tokenization_bart BartTokenizer 14
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 14
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 14
transformers.models.beit.configuration_beit BeitConfig 13
transformers.models.beit.modeling_beit BeitAttention 55 BeitBackbone 55 BeitConvLayer 55 BeitConvModule 55 BeitDropPath 55 BeitEmbeddings 55 BeitEncoder 55 BeitFCNHead 55 BeitFPNNeck 55 BeitFPNUpBlock 55 BeitForImageClassification 55 BeitForMaskedImageModeling 55 BeitForSemanticSegmentation 55 BeitIntermediate 55 BeitLayer 55 BeitMLP 55 BeitModel 55 BeitOutput 55 BeitPatchEmbeddings 55 BeitPooler 55 BeitPreTrainedModel 55 BeitPyramidPoolingBlock 55 BeitPyramidPoolingModule 55 BeitRelativePositionBias 55 BeitSdpaSelfAttention 55 BeitSelfAttention 55 BeitSelfOutput 55 BeitUperHead 55
transformers.models.bert.configuration_bert BertConfig 13
transformers.models.bert.modeling_bert BertAttention 55 BertCrossAttention 55 BertEmbeddings 55 BertEncoder 55 BertForMaskedLM 55 BertForMultipleChoice 55 BertForNextSentencePrediction 55 BertForPreTraining 55 BertForQuestionAnswering 55 BertForSequenceClassification 55 BertForTokenClassification 55 BertIntermediate 55 BertLMHeadModel 55 BertLMPredictionHead 55 BertLayer 55 BertModel 55 BertOnlyMLMHead 55 BertOnlyNSPHead 55 BertOutput 55 BertPooler 55 BertPreTrainedModel 55 BertPreTrainingHeads 55 BertPredictionHeadTransform 55 BertSdpaSelfAttention 55 BertSelfAttention 55 BertSelfOutput 55
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 14 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 14
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 13
transformers.models.bert_generation.modeling_bert_generation BertEncoder 55 BertGenerationAttention 55 BertGenerationCrossAttention 55 BertGenerationDecoder 55 BertGenerationEmbeddings 55 BertGenerationEncoder 55 BertGenerationIntermediate 55 BertGenerationLayer 55 BertGenerationOnlyLMHead 55 BertGenerationOutput 55 BertGenerationPreTrainedModel 55 BertGenerationSelfAttention 55 BertGenerationSelfOutput 55
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 14
transformers.models.big_bird.configuration_big_bird BigBirdConfig 13
transformers.models.big_bird.modeling_big_bird BigBirdAttention 55 BigBirdBlockSparseAttention 55 BigBirdClassificationHead 55 BigBirdEmbeddings 55 BigBirdEncoder 55 BigBirdForCausalLM 55 BigBirdForMaskedLM 55 BigBirdForMultipleChoice 55 BigBirdForPreTraining 55 BigBirdForQuestionAnswering 55 BigBirdForQuestionAnsweringHead 55 BigBirdForSequenceClassification 55 BigBirdForTokenClassification 55 BigBirdIntermediate 55 BigBirdLMPredictionHead 55 BigBirdLayer 55 BigBirdModel 55 BigBirdOnlyMLMHead 55 BigBirdOnlyNSPHead 55 BigBirdOutput 55 BigBirdPreTrainedModel 55 BigBirdPreTrainingHeads 55 BigBirdPredictionHeadTransform 55 BigBirdSelfAttention 55 BigBirdSelfOutput 55
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 14
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 13
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 55 BigBirdPegasusClassificationHead 55 BigBirdPegasusDecoder 55 BigBirdPegasusDecoderAttention 55 BigBirdPegasusDecoderLayer 55 BigBirdPegasusDecoderWrapper 55 BigBirdPegasusEncoder 55 BigBirdPegasusEncoderAttention 55 BigBirdPegasusEncoderLayer 55 BigBirdPegasusForCausalLM 55 BigBirdPegasusForConditionalGeneration 55 BigBirdPegasusForQuestionAnswering 55 BigBirdPegasusForSequenceClassification 55 BigBirdPegasusLearnedPositionalEmbedding 55 BigBirdPegasusModel 55 BigBirdPegasusPreTrainedModel 55 BigBirdPegasusScaledWordEmbedding 55 BigBirdPegasusSelfAttention 55
transformers.models.biogpt.configuration_biogpt BioGptConfig 13
transformers.models.biogpt.modeling_biogpt BioGptAttention 55 BioGptDecoderLayer 55 BioGptForCausalLM 55 BioGptForSequenceClassification 55 BioGptForTokenClassification 55 BioGptLearnedPositionalEmbedding 55 BioGptModel 55 BioGptPreTrainedModel 55 BioGptScaledWordEmbedding 55 BioGptSdpaAttention 55
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 13
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 55 BlenderbotDecoder 55 BlenderbotDecoderLayer 55 BlenderbotDecoderWrapper 55 BlenderbotEncoder 55 BlenderbotEncoderLayer 55 BlenderbotForCausalLM 55 BlenderbotForConditionalGeneration 55 BlenderbotLearnedPositionalEmbedding 55 BlenderbotModel 55 BlenderbotPreTrainedModel 55 BlenderbotScaledWordEmbedding 55
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 14
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 14
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 13
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 55 BlenderbotSmallDecoder 55 BlenderbotSmallDecoderLayer 55 BlenderbotSmallDecoderWrapper 55 BlenderbotSmallEncoder 55 BlenderbotSmallEncoderLayer 55 BlenderbotSmallForCausalLM 55 BlenderbotSmallForConditionalGeneration 55 BlenderbotSmallLearnedPositionalEmbedding 55 BlenderbotSmallModel 55 BlenderbotSmallPreTrainedModel 55
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 14
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 14
transformers.models.blip.configuration_blip BlipConfig 13 BlipTextConfig 13 BlipVisionConfig 13
transformers.models.blip.modeling_blip BlipAttention 55 BlipEncoder 55 BlipEncoderLayer 55 BlipForConditionalGeneration 55 BlipForImageTextRetrieval 55 BlipForQuestionAnswering 55 BlipMLP 55 BlipModel 55 BlipPreTrainedModel 55 BlipTextEmbeddings 55 BlipVisionEmbeddings 55 BlipVisionModel 55
transformers.models.blip.modeling_blip_text BlipTextAttention 55 BlipTextEmbeddings 55 BlipTextEncoder 55 BlipTextIntermediate 55 BlipTextLMHeadModel 55 BlipTextLMPredictionHead 55 BlipTextLayer 55 BlipTextModel 55 BlipTextOnlyMLMHead 55 BlipTextOutput 55 BlipTextPooler 55 BlipTextPreTrainedModel 55 BlipTextPredictionHeadTransform 55 BlipTextSelfAttention 55 BlipTextSelfOutput 55
transformers.models.bloom.configuration_bloom BloomConfig 13
transformers.models.bloom.modeling_bloom BloomAttention 55 BloomBlock 55 BloomForCausalLM 55 BloomForQuestionAnswering 55 BloomForSequenceClassification 55 BloomForTokenClassification 55 BloomGelu 55 BloomMLP 55 BloomModel 55 BloomPreTrainedModel 55
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 14
transformers.models.camembert.configuration_camembert CamembertConfig 13
transformers.models.camembert.modeling_camembert CamembertAttention 55 CamembertClassificationHead 55 CamembertCrossAttention 55 CamembertEmbeddings 55 CamembertEncoder 55 CamembertForCausalLM 55 CamembertForMaskedLM 55 CamembertForMultipleChoice 55 CamembertForQuestionAnswering 55 CamembertForSequenceClassification 55 CamembertForTokenClassification 55 CamembertIntermediate 55 CamembertLMHead 55 CamembertLayer 55 CamembertModel 55 CamembertOutput 55 CamembertPooler 55 CamembertPreTrainedModel 55 CamembertSdpaSelfAttention 55 CamembertSelfAttention 55 CamembertSelfOutput 55
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 14
transformers.models.canine.configuration_canine CanineConfig 13
transformers.models.canine.modeling_canine CanineAttention 55 CanineEmbeddings 55 CanineEncoder 55 CanineForMultipleChoice 55 CanineForQuestionAnswering 55 CanineForSequenceClassification 55 CanineForTokenClassification 55 CanineIntermediate 55 CanineLMPredictionHead 55 CanineLayer 55 CanineModel 55 CanineOnlyMLMHead 55 CanineOutput 55 CaninePooler 55 CaninePreTrainedModel 55 CaninePredictionHeadTransform 55 CanineSelfAttention 55 CanineSelfOutput 55 CharactersToMolecules 55 ConvProjection 55
transformers.models.canine.tokenization_canine CanineTokenizer 14
transformers.models.clip.configuration_clip CLIPConfig 13 CLIPTextConfig 13 CLIPVisionConfig 13
transformers.models.clip.modeling_clip CLIPAttention 55 CLIPEncoder 55 CLIPEncoderLayer 55 CLIPFlashAttention2 55 CLIPForImageClassification 55 CLIPMLP 55 CLIPModel 55 CLIPPreTrainedModel 55 CLIPSdpaAttention 55 CLIPTextEmbeddings 55 CLIPTextModel 55 CLIPTextModelWithProjection 55 CLIPTextTransformer 55 CLIPVisionEmbeddings 55 CLIPVisionModel 55 CLIPVisionModelWithProjection 55 CLIPVisionTransformer 55
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 14
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 14
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 13 CLIPSegTextConfig 13 CLIPSegVisionConfig 13
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 55 CLIPSegDecoder 55 CLIPSegDecoderLayer 55 CLIPSegEncoder 55 CLIPSegEncoderLayer 55 CLIPSegForImageSegmentation 55 CLIPSegMLP 55 CLIPSegModel 55 CLIPSegPreTrainedModel 55 CLIPSegTextEmbeddings 55 CLIPSegTextModel 55 CLIPSegTextTransformer 55 CLIPSegVisionEmbeddings 55 CLIPSegVisionModel 55 CLIPSegVisionTransformer 55
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 14
transformers.models.codegen.configuration_codegen CodeGenConfig 13
transformers.models.codegen.modeling_codegen CodeGenAttention 55 CodeGenBlock 55 CodeGenForCausalLM 55 CodeGenMLP 55 CodeGenModel 55 CodeGenPreTrainedModel 55 CodeGenRotaryEmbedding 55
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 14
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 14
transformers.models.cohere.configuration_cohere CohereConfig 13
transformers.models.cohere.modeling_cohere CohereAttention 55 CohereDecoderLayer 55 CohereFlashAttention2 55 CohereForCausalLM 55 CohereLayerNorm 55 CohereMLP 55 CohereModel 55 CoherePreTrainedModel 55 CohereRotaryEmbedding 55 CohereSdpaAttention 55
transformers.models.cohere.tokenization_cohere CohereTokenizer 14
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 14
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 13
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 55 ConditionalDetrClassificationHead 55 ConditionalDetrConvBlock 55 ConditionalDetrConvEncoder 55 ConditionalDetrConvModel 55 ConditionalDetrDecoder 55 ConditionalDetrDecoderCrossAttention 55 ConditionalDetrDecoderLayer 55 ConditionalDetrDecoderSelfAttention 55 ConditionalDetrEncoder 55 ConditionalDetrEncoderLayer 55 ConditionalDetrFPNFusionStage 55 ConditionalDetrForObjectDetection 55 ConditionalDetrForSegmentation 55 ConditionalDetrFrozenBatchNorm2d 55 ConditionalDetrHungarianMatcher 55 ConditionalDetrLearnedPositionEmbedding 55 ConditionalDetrLoss 55 ConditionalDetrMHAttentionMap 55 ConditionalDetrMLP 55 ConditionalDetrMLPPredictionHead 55 ConditionalDetrMaskHeadSmallConv 55 ConditionalDetrModel 55 ConditionalDetrPreTrainedModel 55 ConditionalDetrSelfAttention 55 ConditionalDetrSinePositionEmbedding 55 DetrAttention 55 MLP 55
transformers.models.convbert.configuration_convbert ConvBertConfig 13
transformers.models.convbert.modeling_convbert ConvBertAttention 55 ConvBertClassificationHead 55 ConvBertEmbeddings 55 ConvBertEncoder 55 ConvBertForMaskedLM 55 ConvBertForMultipleChoice 55 ConvBertForQuestionAnswering 55 ConvBertForSequenceClassification 55 ConvBertForTokenClassification 55 ConvBertGeneratorPredictions 55 ConvBertIntermediate 55 ConvBertLayer 55 ConvBertModel 55 ConvBertOutput 55 ConvBertPreTrainedModel 55 ConvBertPredictionHeadTransform 55 ConvBertSelfAttention 55 ConvBertSelfOutput 55 ConvBertSequenceSummary 55 GroupedLinearLayer 55 SeparableConv1D 55
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 14 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 14
transformers.models.convnext.configuration_convnext ConvNextConfig 13
transformers.models.convnext.modeling_convnext ConvNextBackbone 55 ConvNextDropPath 55 ConvNextEmbeddings 55 ConvNextEncoder 55 ConvNextForImageClassification 55 ConvNextLayer 55 ConvNextLayerNorm 55 ConvNextModel 55 ConvNextPreTrainedModel 55 ConvNextStage 55
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 13
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 55 ConvNextV2DropPath 55 ConvNextV2Embeddings 55 ConvNextV2Encoder 55 ConvNextV2ForImageClassification 55 ConvNextV2GRN 55 ConvNextV2Layer 55 ConvNextV2LayerNorm 55 ConvNextV2Model 55 ConvNextV2PreTrainedModel 55 ConvNextV2Stage 55
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 14
transformers.models.ctrl.configuration_ctrl CTRLConfig 13
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 55 CTRLLMHeadModel 55 CTRLModel 55 CTRLPreTrainedModel 55 EncoderLayer 55 MultiHeadAttention 55
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 14
transformers.models.cvt.configuration_cvt CvtConfig 13
transformers.models.cvt.modeling_cvt CvtAttention 55 CvtConvEmbeddings 55 CvtDropPath 55 CvtEmbeddings 55 CvtEncoder 55 CvtForImageClassification 55 CvtIntermediate 55 CvtLayer 55 CvtModel 55 CvtOutput 55 CvtPreTrainedModel 55 CvtSelfAttention 55 CvtSelfAttentionConvProjection 55 CvtSelfAttentionLinearProjection 55 CvtSelfAttentionProjection 55 CvtSelfOutput 55 CvtStage 55
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 13
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 13
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 13
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 55 Data2VecAudioAdapter 55 Data2VecAudioAdapterLayer 55 Data2VecAudioAttention 55 Data2VecAudioConvLayer 55 Data2VecAudioEncoder 55 Data2VecAudioEncoderLayer 55 Data2VecAudioFeatureEncoder 55 Data2VecAudioFeatureProjection 55 Data2VecAudioFeedForward 55 Data2VecAudioFlashAttention2 55 Data2VecAudioForAudioFrameClassification 55 Data2VecAudioForCTC 55 Data2VecAudioForSequenceClassification 55 Data2VecAudioForXVector 55 Data2VecAudioModel 55 Data2VecAudioPadLayer 55 Data2VecAudioPositionalConvEmbedding 55 Data2VecAudioPositionalConvLayer 55 Data2VecAudioPreTrainedModel 55 Data2VecAudioSdpaAttention 55 TDNNLayer 55
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 55 Data2VecTextClassificationHead 55 Data2VecTextCrossAttention 55 Data2VecTextEmbeddings 55 Data2VecTextEncoder 55 Data2VecTextForCausalLM 55 Data2VecTextForMaskedLM 55 Data2VecTextForMultipleChoice 55 Data2VecTextForQuestionAnswering 55 Data2VecTextForSequenceClassification 55 Data2VecTextForTextEmbeddings 55 Data2VecTextForTokenClassification 55 Data2VecTextIntermediate 55 Data2VecTextLMHead 55 Data2VecTextLayer 55 Data2VecTextModel 55 Data2VecTextOutput 55 Data2VecTextPooler 55 Data2VecTextPreTrainedModel 55 Data2VecTextSelfAttention 55 Data2VecTextSelfOutput 55
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 55 Data2VecVisionConvLayer 55 Data2VecVisionConvModule 55 Data2VecVisionDropPath 55 Data2VecVisionEmbeddings 55 Data2VecVisionEncoder 55 Data2VecVisionFCNHead 55 Data2VecVisionForImageClassification 55 Data2VecVisionForSemanticSegmentation 55 Data2VecVisionIntermediate 55 Data2VecVisionLayer 55 Data2VecVisionModel 55 Data2VecVisionOutput 55 Data2VecVisionPatchEmbeddings 55 Data2VecVisionPooler 55 Data2VecVisionPreTrainedModel 55 Data2VecVisionPyramidPoolingBlock 55 Data2VecVisionPyramidPoolingModule 55 Data2VecVisionRelativePositionBias 55 Data2VecVisionSdpaSelfAttention 55 Data2VecVisionSelfAttention 55 Data2VecVisionSelfOutput 55 Data2VecVisionUperHead 55
transformers.models.deberta.configuration_deberta DebertaConfig 13
transformers.models.deberta.modeling_deberta ContextPooler 55 DebertaAttention 55 DebertaEmbeddings 55 DebertaEncoder 55 DebertaForMaskedLM 55 DebertaForQuestionAnswering 55 DebertaForSequenceClassification 55 DebertaForTokenClassification 55 DebertaIntermediate 55 DebertaLMPredictionHead 55 DebertaLayer 55 DebertaLayerNorm 55 DebertaModel 55 DebertaOnlyMLMHead 55 DebertaOutput 55 DebertaPreTrainedModel 55 DebertaPredictionHeadTransform 55 DebertaSelfOutput 55 DisentangledSelfAttention 55 LegacyDebertaLMPredictionHead 55 LegacyDebertaOnlyMLMHead 55 LegacyDebertaPredictionHeadTransform 55 StableDropout 55
transformers.models.deberta.tokenization_deberta DebertaTokenizer 14
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 14
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 13
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 55 ConvLayer 55 DebertaV2Attention 55 DebertaV2Embeddings 55 DebertaV2Encoder 55 DebertaV2ForMaskedLM 55 DebertaV2ForMultipleChoice 55 DebertaV2ForQuestionAnswering 55 DebertaV2ForSequenceClassification 55 DebertaV2ForTokenClassification 55 DebertaV2Intermediate 55 DebertaV2LMPredictionHead 55 DebertaV2Layer 55 DebertaV2Model 55 DebertaV2OnlyMLMHead 55 DebertaV2Output 55 DebertaV2PreTrainedModel 55 DebertaV2PredictionHeadTransform 55 DebertaV2SelfOutput 55 DisentangledSelfAttention 55 LegacyDebertaV2LMPredictionHead 55 LegacyDebertaV2OnlyMLMHead 55 LegacyDebertaV2PredictionHeadTransform 55 StableDropout 55
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 14
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 14
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 13
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 55 DecisionTransformerGPT2Block 55 DecisionTransformerGPT2MLP 55 DecisionTransformerGPT2Model 55 DecisionTransformerGPT2PreTrainedModel 55 DecisionTransformerModel 55 DecisionTransformerPreTrainedModel 55
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 13
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 55 DeformableDetrConvEncoder 55 DeformableDetrConvModel 55 DeformableDetrDecoder 55 DeformableDetrDecoderLayer 55 DeformableDetrEncoder 55 DeformableDetrEncoderLayer 55 DeformableDetrForObjectDetection 55 DeformableDetrFrozenBatchNorm2d 55 DeformableDetrHungarianMatcher 55 DeformableDetrLearnedPositionEmbedding 55 DeformableDetrLoss 55 DeformableDetrMLP 55 DeformableDetrMLPPredictionHead 55 DeformableDetrModel 55 DeformableDetrMultiheadAttention 55 DeformableDetrMultiscaleDeformableAttention 55 DeformableDetrPreTrainedModel 55 DeformableDetrSelfAttention 55 DeformableDetrSinePositionEmbedding 55 MultiScaleDeformableAttention 55
transformers.models.deit.configuration_deit DeiTConfig 13
transformers.models.deit.modeling_deit DeiTAttention 55 DeiTEmbeddings 55 DeiTEncoder 55 DeiTForImageClassification 55 DeiTForImageClassificationWithTeacher 55 DeiTForMaskedImageModeling 55 DeiTIntermediate 55 DeiTLayer 55 DeiTMLP 55 DeiTModel 55 DeiTOutput 55 DeiTPatchEmbeddings 55 DeiTPooler 55 DeiTPreTrainedModel 55 DeiTSdpaAttention 55 DeiTSdpaSelfAttention 55 DeiTSelfAttention 55 DeiTSelfOutput 55
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 13
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 55 DepthAnythingFeatureFusionLayer 55 DepthAnythingFeatureFusionStage 55 DepthAnythingForDepthEstimation 55 DepthAnythingNeck 55 DepthAnythingPreActResidualLayer 55 DepthAnythingPreTrainedModel 55 DepthAnythingReassembleLayer 55 DepthAnythingReassembleStage 55
transformers.models.detr.configuration_detr DetrConfig 13
transformers.models.detr.modeling_detr DetrAttention 55 DetrClassificationHead 55 DetrConvBlock 55 DetrConvEncoder 55 DetrConvModel 55 DetrCrossAttention 55 DetrDecoder 55 DetrDecoderLayer 55 DetrEncoder 55 DetrEncoderLayer 55 DetrFPNFusionStage 55 DetrForObjectDetection 55 DetrForSegmentation 55 DetrFrozenBatchNorm2d 55 DetrHungarianMatcher 55 DetrLearnedPositionEmbedding 55 DetrLoss 55 DetrMHAttentionMap 55 DetrMLP 55 DetrMLPPredictionHead 55 DetrMaskHeadSmallConv 55 DetrModel 55 DetrPreTrainedModel 55 DetrSelfAttention 55 DetrSinePositionEmbedding 55
transformers.models.dinov2.configuration_dinov2 Dinov2Config 13
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 55 Dinov2Backbone 55 Dinov2DropPath 55 Dinov2Embeddings 55 Dinov2Encoder 55 Dinov2ForImageClassification 55 Dinov2Layer 55 Dinov2LayerScale 55 Dinov2MLP 55 Dinov2Model 55 Dinov2PatchEmbeddings 55 Dinov2PreTrainedModel 55 Dinov2SdpaAttention 55 Dinov2SdpaSelfAttention 55 Dinov2SelfAttention 55 Dinov2SelfOutput 55 Dinov2SwiGLUFFN 55
transformers.models.distilbert.configuration_distilbert DistilBertConfig 13
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 55 DistilBertForMaskedLM 55 DistilBertForMultipleChoice 55 DistilBertForQuestionAnswering 55 DistilBertForSequenceClassification 55 DistilBertForTokenClassification 55 DistilBertModel 55 DistilBertPreTrainedModel 55 DistilBertSdpaAttention 55 DistilBertSelfAttention 55 Embeddings 55 FFN 55 MultiHeadSelfAttention 55 Transformer 55 TransformerBlock 55
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 14 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 14
transformers.models.donut.configuration_donut_swin DonutSwinConfig 13
transformers.models.donut.modeling_donut_swin DonutDropPath 55 DonutSwinAttention 55 DonutSwinDropPath 55 DonutSwinEmbeddings 55 DonutSwinEncoder 55 DonutSwinForImageClassification 55 DonutSwinIntermediate 55 DonutSwinLayer 55 DonutSwinModel 55 DonutSwinOutput 55 DonutSwinPatchEmbeddings 55 DonutSwinPatchMerging 55 DonutSwinPreTrainedModel 55 DonutSwinSelfAttention 55 DonutSwinSelfOutput 55 DonutSwinStage 55
transformers.models.dpr.configuration_dpr DPRConfig 13
transformers.models.dpr.modeling_dpr DPRContextEncoder 55 DPREncoder 55 DPRPreTrainedModel 55 DPRPretrainedContextEncoder 55 DPRPretrainedQuestionEncoder 55 DPRPretrainedReader 55 DPRQuestionEncoder 55 DPRReader 55 DPRSpanPredictor 55
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 14 DPRQuestionEncoderTokenizer 14 DPRReaderTokenizer 14
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 14 DPRQuestionEncoderTokenizerFast 14 DPRReaderTokenizerFast 14
transformers.models.dpt.configuration_dpt DPTConfig 13
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 55 DPTDepthEstimationHead 55 DPTFeatureFusionLayer 55 DPTFeatureFusionStage 55 DPTForDepthEstimation 55 DPTForSemanticSegmentation 55 DPTModel 55 DPTNeck 55 DPTPreActResidualLayer 55 DPTPreTrainedModel 55 DPTReassembleLayer 55 DPTReassembleStage 55 DPTSelfAttention 55 DPTSemanticSegmentationHead 55 DPTViTAttention 55 DPTViTEmbeddings 55 DPTViTEncoder 55 DPTViTHybridEmbeddings 55 DPTViTIntermediate 55 DPTViTLayer 55 DPTViTOutput 55 DPTViTPatchEmbeddings 55 DPTViTPooler 55 DPTViTSelfAttention 55 DPTViTSelfOutput 55
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 13
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 55 EfficientNetDepthwiseConv2d 55 EfficientNetDepthwiseLayer 55 EfficientNetEmbeddings 55 EfficientNetEncoder 55 EfficientNetExpansionLayer 55 EfficientNetFinalBlockLayer 55 EfficientNetForImageClassification 55 EfficientNetModel 55 EfficientNetPreTrainedModel 55 EfficientNetSqueezeExciteLayer 55
transformers.models.electra.configuration_electra ElectraConfig 13
transformers.models.electra.modeling_electra ElectraAttention 55 ElectraClassificationHead 55 ElectraCrossAttention 55 ElectraDiscriminatorPredictions 55 ElectraEmbeddings 55 ElectraEncoder 55 ElectraForCausalLM 55 ElectraForMaskedLM 55 ElectraForMultipleChoice 55 ElectraForPreTraining 55 ElectraForQuestionAnswering 55 ElectraForSequenceClassification 55 ElectraForTokenClassification 55 ElectraGeneratorPredictions 55 ElectraIntermediate 55 ElectraLayer 55 ElectraModel 55 ElectraOutput 55 ElectraPreTrainedModel 55 ElectraSelfAttention 55 ElectraSelfOutput 55 ElectraSequenceSummary 55
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 14 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 14
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 13
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 55
transformers.models.ernie.configuration_ernie ErnieConfig 13
transformers.models.ernie.modeling_ernie ErnieAttention 55 ErnieCrossAttention 55 ErnieEmbeddings 55 ErnieEncoder 55 ErnieForCausalLM 55 ErnieForMaskedLM 55 ErnieForMultipleChoice 55 ErnieForNextSentencePrediction 55 ErnieForPreTraining 55 ErnieForQuestionAnswering 55 ErnieForSequenceClassification 55 ErnieForTokenClassification 55 ErnieIntermediate 55 ErnieLMPredictionHead 55 ErnieLayer 55 ErnieModel 55 ErnieOnlyMLMHead 55 ErnieOnlyNSPHead 55 ErnieOutput 55 ErniePooler 55 ErniePreTrainedModel 55 ErniePreTrainingHeads 55 ErniePredictionHeadTransform 55 ErnieSelfAttention 55 ErnieSelfOutput 55
transformers.models.esm.configuration_esm EsmConfig 13 EsmFoldConfig 13 StructureModuleConfig 13 TrunkConfig 13
transformers.models.esm.modeling_esm EsmAttention 55 EsmClassificationHead 55 EsmContactPredictionHead 55 EsmEmbeddings 55 EsmEncoder 55 EsmForMaskedLM 55 EsmForSequenceClassification 55 EsmForTokenClassification 55 EsmIntermediate 55 EsmLMHead 55 EsmLayer 55 EsmModel 55 EsmOutput 55 EsmPooler 55 EsmPreTrainedModel 55 EsmRotaryEmbedding 55 EsmSelfAttention 55 EsmSelfOutput 55 RotaryEmbedding 55
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 55 EsmFoldAngleResnetBlock 55 EsmFoldAttention 55 EsmFoldBackboneUpdate 55 EsmFoldDropout 55 EsmFoldInvariantPointAttention 55 EsmFoldLayerNorm 55 EsmFoldLinear 55 EsmFoldPairToSequence 55 EsmFoldPreTrainedModel 55 EsmFoldRelativePosition 55 EsmFoldResidueMLP 55 EsmFoldSelfAttention 55 EsmFoldSequenceToPair 55 EsmFoldStructureModule 55 EsmFoldStructureModuleTransition 55 EsmFoldStructureModuleTransitionLayer 55 EsmFoldTriangleAttention 55 EsmFoldTriangleMultiplicativeUpdate 55 EsmFoldTriangularSelfAttentionBlock 55 EsmFoldingTrunk 55 EsmForProteinFolding 55
transformers.models.esm.tokenization_esm EsmTokenizer 14
transformers.models.falcon.configuration_falcon FalconConfig 13
transformers.models.falcon.modeling_falcon FalconAttention 55 FalconDecoderLayer 55 FalconDynamicNTKScalingRotaryEmbedding 55 FalconFlashAttention2 55 FalconForCausalLM 55 FalconForQuestionAnswering 55 FalconForSequenceClassification 55 FalconForTokenClassification 55 FalconLinear 55 FalconLinearScalingRotaryEmbedding 55 FalconMLP 55 FalconModel 55 FalconPreTrainedModel 55 FalconRotaryEmbedding 55
transformers.models.flaubert.configuration_flaubert FlaubertConfig 13
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 55 FlaubertForQuestionAnswering 55 FlaubertForQuestionAnsweringSimple 55 FlaubertForSequenceClassification 55 FlaubertForTokenClassification 55 FlaubertModel 55 FlaubertPoolerAnswerClass 55 FlaubertPoolerEndLogits 55 FlaubertPoolerStartLogits 55 FlaubertPreTrainedModel 55 FlaubertPredLayer 55 FlaubertSQuADHead 55 FlaubertSequenceSummary 55 FlaubertWithLMHeadModel 55 MultiHeadAttention 55 TransformerFFN 55
transformers.models.fnet.configuration_fnet FNetConfig 13
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 55 FNetBasicOutput 55 FNetEmbeddings 55 FNetEncoder 55 FNetForMaskedLM 55 FNetForMultipleChoice 55 FNetForNextSentencePrediction 55 FNetForPreTraining 55 FNetForQuestionAnswering 55 FNetForSequenceClassification 55 FNetForTokenClassification 55 FNetFourierTransform 55 FNetIntermediate 55 FNetLMPredictionHead 55 FNetLayer 55 FNetModel 55 FNetOnlyMLMHead 55 FNetOnlyNSPHead 55 FNetOutput 55 FNetPooler 55 FNetPreTrainedModel 55 FNetPreTrainingHeads 55 FNetPredictionHeadTransform 55
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 14
transformers.models.fsmt.configuration_fsmt DecoderConfig 13 FSMTConfig 13
transformers.models.fsmt.modeling_fsmt Attention 55 DecoderLayer 55 EncoderLayer 55 FSMTDecoder 55 FSMTEncoder 55 FSMTForConditionalGeneration 55 FSMTModel 55 PretrainedFSMTModel 55 SinusoidalPositionalEmbedding 55
transformers.models.funnel.configuration_funnel FunnelConfig 13
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 55 FunnelBaseModel 55 FunnelClassificationHead 55 FunnelDecoder 55 FunnelDiscriminatorPredictions 55 FunnelEmbeddings 55 FunnelEncoder 55 FunnelForMaskedLM 55 FunnelForMultipleChoice 55 FunnelForPreTraining 55 FunnelForQuestionAnswering 55 FunnelForSequenceClassification 55 FunnelForTokenClassification 55 FunnelLayer 55 FunnelModel 55 FunnelPositionwiseFFN 55 FunnelPreTrainedModel 55 FunnelRelMultiheadAttention 55
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 14 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 14
transformers.models.gemma.configuration_gemma GemmaConfig 13
transformers.models.gemma.modeling_gemma GemmaAttention 55 GemmaDecoderLayer 55 GemmaDynamicNTKScalingRotaryEmbedding 55 GemmaFlashAttention2 55 GemmaForCausalLM 55 GemmaForSequenceClassification 55 GemmaForTokenClassification 55 GemmaLinearScalingRotaryEmbedding 55 GemmaMLP 55 GemmaModel 55 GemmaPreTrainedModel 55 GemmaRMSNorm 55 GemmaRotaryEmbedding 55 GemmaSdpaAttention 55 GemmaTextScaledWordEmbedding 55
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 14
transformers.models.gemma2.configuration_gemma2 Gemma2Config 13
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 55 Gemma2DecoderLayer 55 Gemma2FlashAttention2 55 Gemma2ForCausalLM 55 Gemma2ForSequenceClassification 55 Gemma2ForTokenClassification 55 Gemma2MLP 55 Gemma2Model 55 Gemma2PreTrainedModel 55 Gemma2RMSNorm 55 Gemma2RotaryEmbedding 55 Gemma2SdpaAttention 55 Gemma2TextScaledWordEmbedding 55
transformers.models.git.configuration_git GitConfig 13 GitVisionConfig 13
transformers.models.git.modeling_git GitAttention 55 GitEmbeddings 55 GitEncoder 55 GitForCausalLM 55 GitIntermediate 55 GitLayer 55 GitModel 55 GitOutput 55 GitPreTrainedModel 55 GitProjection 55 GitSelfAttention 55 GitSelfOutput 55 GitVisionAttention 55 GitVisionEmbeddings 55 GitVisionEncoder 55 GitVisionEncoderLayer 55 GitVisionMLP 55 GitVisionModel 55 GitVisionTransformer 55
transformers.models.glpn.configuration_glpn GLPNConfig 13
transformers.models.glpn.modeling_glpn GLPNAttention 55 GLPNDWConv 55 GLPNDecoder 55 GLPNDecoderStage 55 GLPNDepthEstimationHead 55 GLPNDepthWiseConv 55 GLPNDropPath 55 GLPNEfficientSelfAttention 55 GLPNEncoder 55 GLPNForDepthEstimation 55 GLPNLayer 55 GLPNMixFFN 55 GLPNModel 55 GLPNOverlapPatchEmbeddings 55 GLPNPreTrainedModel 55 GLPNSelectiveFeatureFusion 55 GLPNSelfOutput 55 GlpnDropPath 55 SiLogLoss 55
transformers.models.gpt2.configuration_gpt2 GPT2Config 13
transformers.models.gpt2.modeling_gpt2 GPT2Attention 55 GPT2Block 55 GPT2DoubleHeadsModel 55 GPT2FlashAttention2 55 GPT2ForQuestionAnswering 55 GPT2ForSequenceClassification 55 GPT2ForTokenClassification 55 GPT2LMHeadModel 55 GPT2MLP 55 GPT2Model 55 GPT2PreTrainedModel 55 GPT2SdpaAttention 55 GPT2SequenceSummary 55
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 14
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 14
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 13
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 55 GPTBigCodeBlock 55 GPTBigCodeFlashAttention2 55 GPTBigCodeForCausalLM 55 GPTBigCodeForSequenceClassification 55 GPTBigCodeForTokenClassification 55 GPTBigCodeMLP 55 GPTBigCodeModel 55 GPTBigCodePreTrainedModel 55 GPTBigCodeSdpaAttention 55
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 13
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 55 GPTNeoBlock 55 GPTNeoFlashAttention2 55 GPTNeoForCausalLM 55 GPTNeoForQuestionAnswering 55 GPTNeoForSequenceClassification 55 GPTNeoForTokenClassification 55 GPTNeoMLP 55 GPTNeoModel 55 GPTNeoPreTrainedModel 55 GPTNeoSelfAttention 55
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 13
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 55 GPTNeoXDecoderLayer 55 GPTNeoXDynamicNTKScalingRotaryEmbedding 55 GPTNeoXFlashAttention2 55 GPTNeoXForCausalLM 55 GPTNeoXForQuestionAnswering 55 GPTNeoXForSequenceClassification 55 GPTNeoXForTokenClassification 55 GPTNeoXLayer 55 GPTNeoXLinearScalingRotaryEmbedding 55 GPTNeoXMLP 55 GPTNeoXModel 55 GPTNeoXPreTrainedModel 55 GPTNeoXRMSNorm 55 GPTNeoXRotaryEmbedding 55 GPTNeoXSdpaAttention 55 RotaryEmbedding 55
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 14
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 14
transformers.models.gptj.configuration_gptj GPTJConfig 13
transformers.models.gptj.modeling_gptj GPTJAttention 55 GPTJBlock 55 GPTJFlashAttention2 55 GPTJForCausalLM 55 GPTJForQuestionAnswering 55 GPTJForSequenceClassification 55 GPTJMLP 55 GPTJModel 55 GPTJPreTrainedModel 55 GPTJRotaryEmbedding 55
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 14
transformers.models.hubert.configuration_hubert HubertConfig 13
transformers.models.hubert.modeling_hubert HubertAttention 55 HubertAttnAdapterLayer 55 HubertEncoder 55 HubertEncoderLayer 55 HubertEncoderLayerStableLayerNorm 55 HubertEncoderStableLayerNorm 55 HubertFeatureEncoder 55 HubertFeatureExtractor 55 HubertFeatureProjection 55 HubertFeedForward 55 HubertFlashAttention2 55 HubertForCTC 55 HubertForSequenceClassification 55 HubertGroupNormConvLayer 55 HubertLayerNormConvLayer 55 HubertModel 55 HubertNoLayerNormConvLayer 55 HubertPositionalConvEmbedding 55 HubertPreTrainedModel 55 HubertSamePadLayer 55 HubertSdpaAttention 55
transformers.models.ibert.configuration_ibert IBertConfig 13
transformers.models.ibert.modeling_ibert IBertAttention 55 IBertClassificationHead 55 IBertEmbeddings 55 IBertEncoder 55 IBertForMaskedLM 55 IBertForMultipleChoice 55 IBertForQuestionAnswering 55 IBertForSequenceClassification 55 IBertForTokenClassification 55 IBertIntermediate 55 IBertLMHead 55 IBertLayer 55 IBertModel 55 IBertOutput 55 IBertPooler 55 IBertPreTrainedModel 55 IBertSelfAttention 55 IBertSelfOutput 55
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 13
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 55 LayoutLMEmbeddings 55 LayoutLMEncoder 55 LayoutLMForMaskedLM 55 LayoutLMForQuestionAnswering 55 LayoutLMForSequenceClassification 55 LayoutLMForTokenClassification 55 LayoutLMIntermediate 55 LayoutLMLMPredictionHead 55 LayoutLMLayer 55 LayoutLMModel 55 LayoutLMOnlyMLMHead 55 LayoutLMOutput 55 LayoutLMPooler 55 LayoutLMPreTrainedModel 55 LayoutLMPredictionHeadTransform 55 LayoutLMSelfAttention 55 LayoutLMSelfOutput 55
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 14 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 14
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 13
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 55 LayoutLMv2Embeddings 55 LayoutLMv2Encoder 55 LayoutLMv2ForQuestionAnswering 55 LayoutLMv2ForSequenceClassification 55 LayoutLMv2ForTokenClassification 55 LayoutLMv2Intermediate 55 LayoutLMv2Layer 55 LayoutLMv2Model 55 LayoutLMv2Output 55 LayoutLMv2Pooler 55 LayoutLMv2PreTrainedModel 55 LayoutLMv2SelfAttention 55 LayoutLMv2SelfOutput 55 LayoutLMv2VisualBackbone 55
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 14 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 14
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 13
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 55 LayoutLMv3ClassificationHead 55 LayoutLMv3Encoder 55 LayoutLMv3ForQuestionAnswering 55 LayoutLMv3ForSequenceClassification 55 LayoutLMv3ForTokenClassification 55 LayoutLMv3Intermediate 55 LayoutLMv3Layer 55 LayoutLMv3Model 55 LayoutLMv3Output 55 LayoutLMv3PatchEmbeddings 55 LayoutLMv3PreTrainedModel 55 LayoutLMv3SelfAttention 55 LayoutLMv3SelfOutput 55 LayoutLMv3TextEmbeddings 55
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 14
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 14
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 14
transformers.models.led.configuration_led LEDConfig 13
transformers.models.led.modeling_led LEDClassificationHead 55 LEDDecoder 55 LEDDecoderAttention 55 LEDDecoderLayer 55 LEDEncoder 55 LEDEncoderAttention 55 LEDEncoderLayer 55 LEDEncoderSelfAttention 55 LEDForConditionalGeneration 55 LEDForQuestionAnswering 55 LEDForSequenceClassification 55 LEDLearnedPositionalEmbedding 55 LEDModel 55 LEDPreTrainedModel 55
transformers.models.led.tokenization_led LEDTokenizer 14
transformers.models.led.tokenization_led_fast LEDTokenizerFast 14
transformers.models.levit.configuration_levit LevitConfig 13
transformers.models.levit.modeling_levit LevitAttention 55 LevitAttentionSubsample 55 LevitClassificationLayer 55 LevitConvEmbeddings 55 LevitEncoder 55 LevitForImageClassification 55 LevitForImageClassificationWithTeacher 55 LevitMLPLayer 55 LevitModel 55 LevitPatchEmbeddings 55 LevitPreTrainedModel 55 LevitResidualLayer 55 LevitStage 55 LevitSubsample 55 MLPLayerWithBN 55
transformers.models.lilt.configuration_lilt LiltConfig 13
transformers.models.lilt.modeling_lilt LiltAttention 55 LiltClassificationHead 55 LiltEncoder 55 LiltForQuestionAnswering 55 LiltForSequenceClassification 55 LiltForTokenClassification 55 LiltIntermediate 55 LiltLayer 55 LiltLayoutEmbeddings 55 LiltModel 55 LiltOutput 55 LiltPooler 55 LiltPreTrainedModel 55 LiltSelfAttention 55 LiltSelfOutput 55 LiltTextEmbeddings 55
transformers.models.llama.configuration_llama LlamaConfig 13
transformers.models.llama.modeling_llama LlamaAttention 55 LlamaDecoderLayer 55 LlamaDynamicNTKScalingRotaryEmbedding 55 LlamaFlashAttention2 55 LlamaForCausalLM 55 LlamaForQuestionAnswering 55 LlamaForSequenceClassification 55 LlamaForTokenClassification 55 LlamaLinearScalingRotaryEmbedding 55 LlamaMLP 55 LlamaModel 55 LlamaPreTrainedModel 55 LlamaRMSNorm 55 LlamaRotaryEmbedding 55 LlamaSdpaAttention 55
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 14
transformers.models.longformer.configuration_longformer LongformerConfig 13
transformers.models.longformer.modeling_longformer LongformerAttention 55 LongformerClassificationHead 55 LongformerEmbeddings 55 LongformerEncoder 55 LongformerForMaskedLM 55 LongformerForMultipleChoice 55 LongformerForQuestionAnswering 55 LongformerForSequenceClassification 55 LongformerForTokenClassification 55 LongformerIntermediate 55 LongformerLMHead 55 LongformerLayer 55 LongformerModel 55 LongformerOutput 55 LongformerPooler 55 LongformerPreTrainedModel 55 LongformerSelfAttention 55 LongformerSelfOutput 55
transformers.models.longformer.tokenization_longformer LongformerTokenizer 14
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 14
transformers.models.longt5.configuration_longt5 LongT5Config 13
transformers.models.longt5.modeling_longt5 LongT5Attention 55 LongT5Block 55 LongT5DenseActDense 55 LongT5DenseGatedActDense 55 LongT5EncoderModel 55 LongT5ForConditionalGeneration 55 LongT5LayerCrossAttention 55 LongT5LayerFF 55 LongT5LayerLocalSelfAttention 55 LongT5LayerNorm 55 LongT5LayerSelfAttention 55 LongT5LayerTransientGlobalSelfAttention 55 LongT5LocalAttention 55 LongT5Model 55 LongT5PreTrainedModel 55 LongT5Stack 55 LongT5TransientGlobalAttention 55
transformers.models.luke.configuration_luke LukeConfig 13
transformers.models.luke.modeling_luke EntityPredictionHead 55 EntityPredictionHeadTransform 55 LukeAttention 55 LukeEmbeddings 55 LukeEncoder 55 LukeEntityEmbeddings 55 LukeForEntityClassification 55 LukeForEntityPairClassification 55 LukeForEntitySpanClassification 55 LukeForMaskedLM 55 LukeForMultipleChoice 55 LukeForQuestionAnswering 55 LukeForSequenceClassification 55 LukeForTokenClassification 55 LukeIntermediate 55 LukeLMHead 55 LukeLayer 55 LukeModel 55 LukeOutput 55 LukePooler 55 LukePreTrainedModel 55 LukeSelfAttention 55 LukeSelfOutput 55
transformers.models.luke.tokenization_luke LukeTokenizer 14
transformers.models.lxmert.configuration_lxmert LxmertConfig 13
transformers.models.lxmert.modeling_lxmert GeLU 55 LxmertAttention 55 LxmertAttentionOutput 55 LxmertCrossAttentionLayer 55 LxmertEmbeddings 55 LxmertEncoder 55 LxmertForPreTraining 55 LxmertForQuestionAnswering 55 LxmertIntermediate 55 LxmertLMPredictionHead 55 LxmertLayer 55 LxmertModel 55 LxmertOutput 55 LxmertPooler 55 LxmertPreTrainedModel 55 LxmertPreTrainingHeads 55 LxmertPredictionHeadTransform 55 LxmertSelfAttentionLayer 55 LxmertVisualAnswerHead 55 LxmertVisualFeatureEncoder 55 LxmertVisualObjHead 55 LxmertXLayer 55
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 14 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 14
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 13
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 55 M2M100Decoder 55 M2M100DecoderLayer 55 M2M100Encoder 55 M2M100EncoderLayer 55 M2M100FlashAttention2 55 M2M100ForConditionalGeneration 55 M2M100Model 55 M2M100PreTrainedModel 55 M2M100ScaledWordEmbedding 55 M2M100SdpaAttention 55 M2M100SinusoidalPositionalEmbedding 55
transformers.models.mamba.configuration_mamba MambaConfig 13
transformers.models.mamba.modeling_mamba MambaBlock 55 MambaForCausalLM 55 MambaMixer 55 MambaModel 55 MambaPreTrainedModel 55 MambaRMSNorm 55
transformers.models.marian.configuration_marian MarianConfig 13
transformers.models.marian.modeling_marian MarianAttention 55 MarianDecoder 55 MarianDecoderLayer 55 MarianDecoderWrapper 55 MarianEncoder 55 MarianEncoderLayer 55 MarianForCausalLM 55 MarianMTModel 55 MarianModel 55 MarianPreTrainedModel 55 MarianSinusoidalPositionalEmbedding 55
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 13
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 55 MarkupLMEmbeddings 55 MarkupLMEncoder 55 MarkupLMForQuestionAnswering 55 MarkupLMForSequenceClassification 55 MarkupLMForTokenClassification 55 MarkupLMIntermediate 55 MarkupLMLMPredictionHead 55 MarkupLMLayer 55 MarkupLMModel 55 MarkupLMOnlyMLMHead 55 MarkupLMOutput 55 MarkupLMPooler 55 MarkupLMPreTrainedModel 55 MarkupLMPredictionHeadTransform 55 MarkupLMSelfAttention 55 MarkupLMSelfOutput 55 XPathEmbeddings 55
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 14
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 14
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 13
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 55 Mask2FormerForUniversalSegmentation 55 Mask2FormerHungarianMatcher 55 Mask2FormerLoss 55 Mask2FormerMLPPredictionHead 55 Mask2FormerMaskPredictor 55 Mask2FormerMaskedAttentionDecoder 55 Mask2FormerMaskedAttentionDecoderLayer 55 Mask2FormerModel 55 Mask2FormerPixelDecoder 55 Mask2FormerPixelDecoderEncoderLayer 55 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 55 Mask2FormerPixelDecoderEncoderOnly 55 Mask2FormerPixelLevelModule 55 Mask2FormerPreTrainedModel 55 Mask2FormerPredictionBlock 55 Mask2FormerSinePositionEmbedding 55 Mask2FormerTransformerModule 55
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 13 MaskFormerDetrConfig 13
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 13
transformers.models.maskformer.modeling_maskformer DetrAttention 55 DetrDecoder 55 DetrDecoderLayer 55 MaskFormerDetrConvBlock 55 MaskFormerDetrCrossAttention 55 MaskFormerDetrDecoder 55 MaskFormerDetrDecoderLayer 55 MaskFormerDetrFPNFusionStage 55 MaskFormerDetrLearnedPositionEmbedding 55 MaskFormerDetrMHAttentionMap 55 MaskFormerDetrMLP 55 MaskFormerDetrMaskHeadSmallConv 55 MaskFormerDetrPreTrainedModel 55 MaskFormerDetrSelfAttention 55 MaskFormerFPNConvLayer 55 MaskFormerFPNLayer 55 MaskFormerFPNModel 55 MaskFormerForInstanceSegmentation 55 MaskFormerHungarianMatcher 55 MaskFormerLoss 55 MaskFormerModel 55 MaskFormerPixelDecoder 55 MaskFormerPixelLevelModule 55 MaskFormerPreTrainedModel 55 MaskFormerSinePositionEmbedding 55 MaskFormerTransformerModule 55 MaskformerMLPPredictionHead 55 PredictionBlock 55
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 55 MaskFormerSwinAttention 55 MaskFormerSwinBackbone 55 MaskFormerSwinDropPath 55 MaskFormerSwinEmbeddings 55 MaskFormerSwinEncoder 55 MaskFormerSwinIntermediate 55 MaskFormerSwinLayer 55 MaskFormerSwinModel 55 MaskFormerSwinOutput 55 MaskFormerSwinPatchEmbeddings 55 MaskFormerSwinPatchMerging 55 MaskFormerSwinPreTrainedModel 55 MaskFormerSwinSelfAttention 55 MaskFormerSwinSelfOutput 55 MaskFormerSwinStage 55
transformers.models.mbart.configuration_mbart MBartConfig 13
transformers.models.mbart.modeling_mbart MBartAttention 55 MBartClassificationHead 55 MBartDecoder 55 MBartDecoderLayer 55 MBartDecoderWrapper 55 MBartEncoder 55 MBartEncoderLayer 55 MBartFlashAttention2 55 MBartForCausalLM 55 MBartForConditionalGeneration 55 MBartForQuestionAnswering 55 MBartForSequenceClassification 55 MBartLearnedPositionalEmbedding 55 MBartModel 55 MBartPreTrainedModel 55 MBartScaledWordEmbedding 55 MBartSdpaAttention 55
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 14
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 14
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 13
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 55 MegatronBertEmbeddings 55 MegatronBertEncoder 55 MegatronBertForCausalLM 55 MegatronBertForMaskedLM 55 MegatronBertForMultipleChoice 55 MegatronBertForNextSentencePrediction 55 MegatronBertForPreTraining 55 MegatronBertForQuestionAnswering 55 MegatronBertForSequenceClassification 55 MegatronBertForTokenClassification 55 MegatronBertIntermediate 55 MegatronBertLMPredictionHead 55 MegatronBertLayer 55 MegatronBertModel 55 MegatronBertOnlyMLMHead 55 MegatronBertOnlyNSPHead 55 MegatronBertOutput 55 MegatronBertPooler 55 MegatronBertPreTrainedModel 55 MegatronBertPreTrainingHeads 55 MegatronBertPredictionHeadTransform 55 MegatronBertSelfAttention 55 MegatronBertSelfOutput 55
transformers.models.mistral.configuration_mistral MistralConfig 13
transformers.models.mistral.modeling_mistral MistralAttention 55 MistralDecoderLayer 55 MistralFlashAttention2 55 MistralForCausalLM 55 MistralForQuestionAnswering 55 MistralForSequenceClassification 55 MistralForTokenClassification 55 MistralMLP 55 MistralModel 55 MistralPreTrainedModel 55 MistralRMSNorm 55 MistralRotaryEmbedding 55 MistralSdpaAttention 55
transformers.models.mixtral.configuration_mixtral MixtralConfig 13
transformers.models.mixtral.modeling_mixtral MixtralAttention 55 MixtralBlockSparseTop2MLP 55 MixtralDecoderLayer 55 MixtralExperts 55 MixtralFlashAttention2 55 MixtralForCausalLM 55 MixtralForQuestionAnswering 55 MixtralForSequenceClassification 55 MixtralForTokenClassification 55 MixtralModel 55 MixtralPreTrainedModel 55 MixtralRMSNorm 55 MixtralRotaryEmbedding 55 MixtralSdpaAttention 55 MixtralSparseMoeBlock 55 MixtralTopKRouter 55
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 13
transformers.models.mobilebert.modeling_mobilebert Bottleneck 55 BottleneckLayer 55 FFNLayer 55 FFNOutput 55 MobileBertAttention 55 MobileBertEmbeddings 55 MobileBertEncoder 55 MobileBertForMaskedLM 55 MobileBertForMultipleChoice 55 MobileBertForNextSentencePrediction 55 MobileBertForPreTraining 55 MobileBertForQuestionAnswering 55 MobileBertForSequenceClassification 55 MobileBertForTokenClassification 55 MobileBertIntermediate 55 MobileBertLMPredictionHead 55 MobileBertLayer 55 MobileBertModel 55 MobileBertOnlyMLMHead 55 MobileBertOnlyNSPHead 55 MobileBertOutput 55 MobileBertPooler 55 MobileBertPreTrainedModel 55 MobileBertPreTrainingHeads 55 MobileBertPredictionHeadTransform 55 MobileBertSelfAttention 55 MobileBertSelfOutput 55 NoNorm 55 OutputBottleneck 55
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 14 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 14
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 13
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 55 MobileNetV1ForImageClassification 55 MobileNetV1Model 55 MobileNetV1PreTrainedModel 55
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 13
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 55 MobileNetV2DeepLabV3Plus 55 MobileNetV2ForImageClassification 55 MobileNetV2ForSemanticSegmentation 55 MobileNetV2InvertedResidual 55 MobileNetV2Model 55 MobileNetV2PreTrainedModel 55 MobileNetV2Stem 55
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 13
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 55 MobileViTASPPPooling 55 MobileViTAttention 55 MobileViTConvLayer 55 MobileViTDeepLabV3 55 MobileViTEncoder 55 MobileViTForImageClassification 55 MobileViTForSemanticSegmentation 55 MobileViTIntermediate 55 MobileViTInvertedResidual 55 MobileViTLayer 55 MobileViTMobileNetLayer 55 MobileViTModel 55 MobileViTOutput 55 MobileViTPreTrainedModel 55 MobileViTSelfAttention 55 MobileViTSelfOutput 55 MobileViTTransformer 55 MobileViTTransformerLayer 55
transformers.models.modernbert.configuration_modernbert ModernBertConfig 13
transformers.models.modernbert.modeling_modernbert ModernBertAttention 55 ModernBertEmbeddings 55 ModernBertEncoderLayer 55 ModernBertForMaskedLM 55 ModernBertForMultipleChoice 55 ModernBertForQuestionAnswering 55 ModernBertForSequenceClassification 55 ModernBertForTokenClassification 55 ModernBertMLP 55 ModernBertModel 55 ModernBertPreTrainedModel 55 ModernBertPredictionHead 55 ModernBertRotaryEmbedding 55
transformers.models.mpnet.configuration_mpnet MPNetConfig 13
transformers.models.mpnet.modeling_mpnet MPNetAttention 55 MPNetClassificationHead 55 MPNetEmbeddings 55 MPNetEncoder 55 MPNetForMaskedLM 55 MPNetForMultipleChoice 55 MPNetForQuestionAnswering 55 MPNetForSequenceClassification 55 MPNetForTokenClassification 55 MPNetIntermediate 55 MPNetLMHead 55 MPNetLayer 55 MPNetModel 55 MPNetOutput 55 MPNetPooler 55 MPNetPreTrainedModel 55 MPNetSelfAttention 55
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 14 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 14
transformers.models.mpt.configuration_mpt MptAttentionConfig 13 MptConfig 13
transformers.models.mpt.modeling_mpt MptAttention 55 MptBlock 55 MptForCausalLM 55 MptForQuestionAnswering 55 MptForSequenceClassification 55 MptForTokenClassification 55 MptMLP 55 MptModel 55 MptPreTrainedModel 55
transformers.models.mt5.configuration_mt5 MT5Config 13
transformers.models.mt5.modeling_mt5 MT5Attention 55 MT5Block 55 MT5ClassificationHead 55 MT5DenseActDense 55 MT5DenseGatedActDense 55 MT5EncoderModel 55 MT5ForConditionalGeneration 55 MT5ForQuestionAnswering 55 MT5ForSequenceClassification 55 MT5ForTokenClassification 55 MT5LayerCrossAttention 55 MT5LayerFF 55 MT5LayerNorm 55 MT5LayerSelfAttention 55 MT5Model 55 MT5PreTrainedModel 55 MT5Stack 55
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 14
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 13
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 55 NystromformerClassificationHead 55 NystromformerEmbeddings 55 NystromformerEncoder 55 NystromformerForMaskedLM 55 NystromformerForMultipleChoice 55 NystromformerForQuestionAnswering 55 NystromformerForSequenceClassification 55 NystromformerForTokenClassification 55 NystromformerIntermediate 55 NystromformerLMPredictionHead 55 NystromformerLayer 55 NystromformerModel 55 NystromformerOnlyMLMHead 55 NystromformerOutput 55 NystromformerPreTrainedModel 55 NystromformerPredictionHeadTransform 55 NystromformerSelfAttention 55 NystromformerSelfOutput 55
transformers.models.olmo.configuration_olmo OlmoConfig 13
transformers.models.olmo.modeling_olmo OlmoAttention 55 OlmoDecoderLayer 55 OlmoDynamicNTKScalingRotaryEmbedding 55 OlmoFlashAttention2 55 OlmoForCausalLM 55 OlmoForSequenceClassification 55 OlmoLayerNorm 55 OlmoLinearScalingRotaryEmbedding 55 OlmoMLP 55 OlmoModel 55 OlmoPreTrainedModel 55 OlmoRotaryEmbedding 55 OlmoSdpaAttention 55
transformers.models.openai.configuration_openai OpenAIGPTConfig 13
transformers.models.openai.modeling_openai Attention 55 Block 55 MLP 55 OpenAIGPTDoubleHeadsModel 55 OpenAIGPTForSequenceClassification 55 OpenAIGPTLMHeadModel 55 OpenAIGPTModel 55 OpenAIGPTPreTrainedModel 55 OpenAIGPTSequenceSummary 55
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 14
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 14
transformers.models.opt.configuration_opt OPTConfig 13
transformers.models.opt.modeling_opt OPTAttention 55 OPTDecoder 55 OPTDecoderLayer 55 OPTForCausalLM 55 OPTForQuestionAnswering 55 OPTForSequenceClassification 55 OPTLearnedPositionalEmbedding 55 OPTModel 55 OPTPreTrainedModel 55 OPTSdpaAttention 55 OptFlashAttention2 55
transformers.models.owlvit.configuration_owlvit OwlViTConfig 13 OwlViTTextConfig 13 OwlViTVisionConfig 13
transformers.models.owlvit.modeling_owlvit OwlViTAttention 55 OwlViTBoxPredictionHead 55 OwlViTClassPredictionHead 55 OwlViTEncoder 55 OwlViTEncoderLayer 55 OwlViTForObjectDetection 55 OwlViTMLP 55 OwlViTModel 55 OwlViTPreTrainedModel 55 OwlViTTextEmbeddings 55 OwlViTTextModel 55 OwlViTTextTransformer 55 OwlViTVisionEmbeddings 55 OwlViTVisionModel 55 OwlViTVisionTransformer 55
transformers.models.pegasus.configuration_pegasus PegasusConfig 13
transformers.models.pegasus.modeling_pegasus PegasusAttention 55 PegasusDecoder 55 PegasusDecoderLayer 55 PegasusDecoderWrapper 55 PegasusEncoder 55 PegasusEncoderLayer 55 PegasusForCausalLM 55 PegasusForConditionalGeneration 55 PegasusModel 55 PegasusPreTrainedModel 55 PegasusSinusoidalPositionalEmbedding 55
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 14
transformers.models.perceiver.configuration_perceiver PerceiverConfig 13
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 55 Conv2DDownsample 55 Conv2dSamePadding 55 PerceiverAbstractDecoder 55 PerceiverAbstractPositionEncoding 55 PerceiverAttention 55 PerceiverAudioPostprocessor 55 PerceiverAudioPreprocessor 55 PerceiverBasicDecoder 55 PerceiverBasicVideoAutoencodingDecoder 55 PerceiverClassificationDecoder 55 PerceiverClassificationPostprocessor 55 PerceiverEmbeddingDecoder 55 PerceiverEmbeddings 55 PerceiverEncoder 55 PerceiverForImageClassificationConvProcessing 55 PerceiverForImageClassificationFourier 55 PerceiverForImageClassificationLearned 55 PerceiverForMaskedLM 55 PerceiverForMultimodalAutoencoding 55 PerceiverForOpticalFlow 55 PerceiverForSequenceClassification 55 PerceiverFourierPositionEncoding 55 PerceiverImagePreprocessor 55 PerceiverLayer 55 PerceiverMLP 55 PerceiverModel 55 PerceiverMultimodalDecoder 55 PerceiverMultimodalPostprocessor 55 PerceiverMultimodalPreprocessor 55 PerceiverOneHotPreprocessor 55 PerceiverOpticalFlowDecoder 55 PerceiverPreTrainedModel 55 PerceiverProjectionDecoder 55 PerceiverProjectionPostprocessor 55 PerceiverSelfAttention 55 PerceiverSelfOutput 55 PerceiverTextPreprocessor 55 PerceiverTrainablePositionEncoding 55
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 14
transformers.models.phi.configuration_phi PhiConfig 13
transformers.models.phi.modeling_phi PhiAttention 55 PhiDecoderLayer 55 PhiDynamicNTKScalingRotaryEmbedding 55 PhiFlashAttention2 55 PhiForCausalLM 55 PhiForSequenceClassification 55 PhiForTokenClassification 55 PhiLinearScalingRotaryEmbedding 55 PhiMLP 55 PhiModel 55 PhiPreTrainedModel 55 PhiRotaryEmbedding 55 PhiSdpaAttention 55
transformers.models.phi3.configuration_phi3 Phi3Config 13
transformers.models.phi3.modeling_phi3 Phi3Attention 55 Phi3DecoderLayer 55 Phi3FlashAttention2 55 Phi3ForCausalLM 55 Phi3ForSequenceClassification 55 Phi3ForTokenClassification 55 Phi3LongRoPEScaledRotaryEmbedding 55 Phi3MLP 55 Phi3Model 55 Phi3PreTrainedModel 55 Phi3RMSNorm 55 Phi3RotaryEmbedding 55 Phi3SdpaAttention 55 Phi3SuScaledRotaryEmbedding 55 Phi3YarnScaledRotaryEmbedding 55
transformers.models.phobert.tokenization_phobert PhobertTokenizer 14
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 13 Pix2StructTextConfig 13 Pix2StructVisionConfig 13
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 55 Pix2StructLayerNorm 55 Pix2StructPreTrainedModel 55 Pix2StructTextAttention 55 Pix2StructTextBlock 55 Pix2StructTextDenseGatedActDense 55 Pix2StructTextLayerCrossAttention 55 Pix2StructTextLayerFF 55 Pix2StructTextLayerSelfAttention 55 Pix2StructTextModel 55 Pix2StructVisionAttention 55 Pix2StructVisionEmbeddings 55 Pix2StructVisionEncoder 55 Pix2StructVisionLayer 55 Pix2StructVisionMlp 55 Pix2StructVisionModel 55
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 13
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 55 PoolFormerEmbeddings 55 PoolFormerEncoder 55 PoolFormerFinalPooler 55 PoolFormerForImageClassification 55 PoolFormerGroupNorm 55 PoolFormerLayer 55 PoolFormerModel 55 PoolFormerOutput 55 PoolFormerPooling 55 PoolFormerPreTrainedModel 55
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 13
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 55 ProphetNetDecoder 55 ProphetNetDecoderLayer 55 ProphetNetDecoderWrapper 55 ProphetNetEncoder 55 ProphetNetEncoderLayer 55 ProphetNetFeedForward 55 ProphetNetForCausalLM 55 ProphetNetForConditionalGeneration 55 ProphetNetModel 55 ProphetNetNgramSelfAttention 55 ProphetNetPositionalEmbeddings 55 ProphetNetPreTrainedModel 55
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 14 WordpieceTokenizer 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 13
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 55 Qwen2DecoderLayer 55 Qwen2FlashAttention2 55 Qwen2ForCausalLM 55 Qwen2ForQuestionAnswering 55 Qwen2ForSequenceClassification 55 Qwen2ForTokenClassification 55 Qwen2MLP 55 Qwen2Model 55 Qwen2PreTrainedModel 55 Qwen2RMSNorm 55 Qwen2RotaryEmbedding 55 Qwen2SdpaAttention 55
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 14
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 14
transformers.models.qwen3.configuration_qwen3 Qwen3Config 13
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 55 Qwen3DecoderLayer 55 Qwen3ForCausalLM 55 Qwen3ForQuestionAnswering 55 Qwen3ForSequenceClassification 55 Qwen3ForTokenClassification 55 Qwen3MLP 55 Qwen3Model 55 Qwen3PreTrainedModel 55 Qwen3RMSNorm 55 Qwen3RotaryEmbedding 55
transformers.models.reformer.configuration_reformer ReformerConfig 13
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 55 ChunkReformerFeedForward 55 LSHSelfAttention 55 LocalSelfAttention 55 PositionEmbeddings 55 ReformerAttention 55 ReformerClassificationHead 55 ReformerEmbeddings 55 ReformerEncoder 55 ReformerFeedForwardDense 55 ReformerFeedForwardOutput 55 ReformerForMaskedLM 55 ReformerForQuestionAnswering 55 ReformerForSequenceClassification 55 ReformerLayer 55 ReformerModel 55 ReformerModelWithLMHead 55 ReformerOnlyLMHead 55 ReformerPreTrainedModel 55 ReformerSelfOutput 55
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 14
transformers.models.regnet.configuration_regnet RegNetConfig 13
transformers.models.regnet.modeling_regnet RegNetConvLayer 55 RegNetEmbeddings 55 RegNetEncoder 55 RegNetForImageClassification 55 RegNetModel 55 RegNetPreTrainedModel 55 RegNetSELayer 55 RegNetShortCut 55 RegNetStage 55 RegNetXLayer 55 RegNetYLayer 55
transformers.models.rembert.configuration_rembert RemBertConfig 13
transformers.models.rembert.modeling_rembert RemBertAttention 55 RemBertEmbeddings 55 RemBertEncoder 55 RemBertForCausalLM 55 RemBertForMaskedLM 55 RemBertForMultipleChoice 55 RemBertForQuestionAnswering 55 RemBertForSequenceClassification 55 RemBertForTokenClassification 55 RemBertIntermediate 55 RemBertLMPredictionHead 55 RemBertLayer 55 RemBertModel 55 RemBertOnlyMLMHead 55 RemBertOutput 55 RemBertPooler 55 RemBertPreTrainedModel 55 RemBertPredictionHeadTransform 55 RemBertSelfAttention 55 RemBertSelfOutput 55
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 14
transformers.models.resnet.configuration_resnet ResNetConfig 13
transformers.models.resnet.modeling_resnet ResNetBackbone 55 ResNetBasicLayer 55 ResNetBottleNeckLayer 55 ResNetConvLayer 55 ResNetEmbeddings 55 ResNetEncoder 55 ResNetForImageClassification 55 ResNetModel 55 ResNetPreTrainedModel 55 ResNetShortCut 55 ResNetStage 55
transformers.models.roberta.configuration_roberta RobertaConfig 13
transformers.models.roberta.modeling_roberta RobertaAttention 55 RobertaClassificationHead 55 RobertaCrossAttention 55 RobertaEmbeddings 55 RobertaEncoder 55 RobertaForCausalLM 55 RobertaForMaskedLM 55 RobertaForMultipleChoice 55 RobertaForQuestionAnswering 55 RobertaForSequenceClassification 55 RobertaForTokenClassification 55 RobertaIntermediate 55 RobertaLMHead 55 RobertaLayer 55 RobertaModel 55 RobertaOutput 55 RobertaPooler 55 RobertaPreTrainedModel 55 RobertaSdpaSelfAttention 55 RobertaSelfAttention 55 RobertaSelfOutput 55
transformers.models.roberta.tokenization_roberta RobertaTokenizer 14
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 14
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 13
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 55 RobertaPreLayerNormClassificationHead 55 RobertaPreLayerNormCrossAttention 55 RobertaPreLayerNormEmbeddings 55 RobertaPreLayerNormEncoder 55 RobertaPreLayerNormForCausalLM 55 RobertaPreLayerNormForMaskedLM 55 RobertaPreLayerNormForMultipleChoice 55 RobertaPreLayerNormForQuestionAnswering 55 RobertaPreLayerNormForSequenceClassification 55 RobertaPreLayerNormForTokenClassification 55 RobertaPreLayerNormIntermediate 55 RobertaPreLayerNormLMHead 55 RobertaPreLayerNormLayer 55 RobertaPreLayerNormModel 55 RobertaPreLayerNormOutput 55 RobertaPreLayerNormPooler 55 RobertaPreLayerNormPreTrainedModel 55 RobertaPreLayerNormSelfAttention 55 RobertaPreLayerNormSelfOutput 55
transformers.models.roformer.configuration_roformer RoFormerConfig 13
transformers.models.roformer.modeling_roformer RoFormerAttention 55 RoFormerClassificationHead 55 RoFormerEmbeddings 55 RoFormerEncoder 55 RoFormerForCausalLM 55 RoFormerForMaskedLM 55 RoFormerForMultipleChoice 55 RoFormerForQuestionAnswering 55 RoFormerForSequenceClassification 55 RoFormerForTokenClassification 55 RoFormerIntermediate 55 RoFormerLMPredictionHead 55 RoFormerLayer 55 RoFormerModel 55 RoFormerOnlyMLMHead 55 RoFormerOutput 55 RoFormerPreTrainedModel 55 RoFormerPredictionHeadTransform 55 RoFormerSelfAttention 55 RoFormerSelfOutput 55 RoFormerSequenceSummary 55 RoFormerSinusoidalPositionalEmbedding 55
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 13
transformers.models.rwkv.modeling_rwkv RwkvBlock 55 RwkvFeedForward 55 RwkvForCausalLM 55 RwkvModel 55 RwkvPreTrainedModel 55 RwkvSelfAttention 55
transformers.models.sam.configuration_sam SamConfig 13 SamMaskDecoderConfig 13 SamPromptEncoderConfig 13 SamVisionConfig 13
transformers.models.sam.modeling_sam SamAttention 55 SamFeedForward 55 SamLayerNorm 55 SamMLPBlock 55 SamMaskDecoder 55 SamMaskEmbedding 55 SamModel 55 SamPatchEmbeddings 55 SamPositionalEmbedding 55 SamPreTrainedModel 55 SamPromptEncoder 55 SamTwoWayAttentionBlock 55 SamTwoWayTransformer 55 SamVisionAttention 55 SamVisionEncoder 55 SamVisionLayer 55 SamVisionModel 55 SamVisionNeck 55 SamVisionSdpaAttention 55
transformers.models.segformer.configuration_segformer SegformerConfig 13
transformers.models.segformer.modeling_segformer SegformerAttention 55 SegformerDWConv 55 SegformerDecodeHead 55 SegformerDepthWiseConv 55 SegformerDropPath 55 SegformerEfficientSelfAttention 55 SegformerEncoder 55 SegformerForImageClassification 55 SegformerForSemanticSegmentation 55 SegformerLayer 55 SegformerMLP 55 SegformerMixFFN 55 SegformerMixMLP 55 SegformerModel 55 SegformerOverlapPatchEmbeddings 55 SegformerPreTrainedModel 55 SegformerSelfOutput 55 SegformerSequenceReduction 55 SegformerStage 55
transformers.models.siglip.configuration_siglip SiglipConfig 13 SiglipTextConfig 13 SiglipVisionConfig 13
transformers.models.siglip.modeling_siglip SiglipAttention 55 SiglipEncoder 55 SiglipEncoderLayer 55 SiglipFlashAttention2 55 SiglipForImageClassification 55 SiglipMLP 55 SiglipModel 55 SiglipMultiheadAttentionPoolingHead 55 SiglipPreTrainedModel 55 SiglipSdpaAttention 55 SiglipTextEmbeddings 55 SiglipTextModel 55 SiglipTextTransformer 55 SiglipVisionEmbeddings 55 SiglipVisionModel 55 SiglipVisionTransformer 55
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 13
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 55
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 13
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 55 Speech2TextAttention 55 Speech2TextDecoder 55 Speech2TextDecoderLayer 55 Speech2TextEncoder 55 Speech2TextEncoderLayer 55 Speech2TextForConditionalGeneration 55 Speech2TextModel 55 Speech2TextPreTrainedModel 55 Speech2TextSinusoidalPositionalEmbedding 55
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 13 SpeechT5HifiGanConfig 13
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 55 SpeechT5Attention 55 SpeechT5BatchNormConvLayer 55 SpeechT5Decoder 55 SpeechT5DecoderLayer 55 SpeechT5DecoderWithSpeechPrenet 55 SpeechT5DecoderWithTextPrenet 55 SpeechT5DecoderWithoutPrenet 55 SpeechT5Encoder 55 SpeechT5EncoderLayer 55 SpeechT5EncoderWithSpeechPrenet 55 SpeechT5EncoderWithTextPrenet 55 SpeechT5EncoderWithoutPrenet 55 SpeechT5FeatureEncoder 55 SpeechT5FeatureProjection 55 SpeechT5FeedForward 55 SpeechT5ForSpeechToSpeech 55 SpeechT5ForSpeechToText 55 SpeechT5ForTextToSpeech 55 SpeechT5GroupNormConvLayer 55 SpeechT5GuidedMultiheadAttentionLoss 55 SpeechT5HifiGan 55 SpeechT5LayerNormConvLayer 55 SpeechT5Model 55 SpeechT5NoLayerNormConvLayer 55 SpeechT5PositionalConvEmbedding 55 SpeechT5PreTrainedModel 55 SpeechT5RelativePositionalEncoding 55 SpeechT5SamePadLayer 55 SpeechT5ScaledPositionalEncoding 55 SpeechT5SinusoidalPositionalEmbedding 55 SpeechT5SpectrogramLoss 55 SpeechT5SpeechDecoderPostnet 55 SpeechT5SpeechDecoderPrenet 55 SpeechT5SpeechEncoderPrenet 55 SpeechT5TextDecoderPostnet 55 SpeechT5TextDecoderPrenet 55 SpeechT5TextEncoderPrenet 55
transformers.models.splinter.configuration_splinter SplinterConfig 13
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 55 SplinterAttention 55 SplinterEmbeddings 55 SplinterEncoder 55 SplinterForPreTraining 55 SplinterForQuestionAnswering 55 SplinterFullyConnectedLayer 55 SplinterIntermediate 55 SplinterLayer 55 SplinterModel 55 SplinterOutput 55 SplinterPreTrainedModel 55 SplinterSelfAttention 55 SplinterSelfOutput 55
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 14 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 14
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 13
transformers.models.squeezebert.modeling_squeezebert ConvActivation 55 ConvDropoutLayerNorm 55 MatMulWrapper 55 SqueezeBertEmbeddings 55 SqueezeBertEncoder 55 SqueezeBertForMaskedLM 55 SqueezeBertForMultipleChoice 55 SqueezeBertForQuestionAnswering 55 SqueezeBertForSequenceClassification 55 SqueezeBertForTokenClassification 55 SqueezeBertLMPredictionHead 55 SqueezeBertLayerNorm 55 SqueezeBertModel 55 SqueezeBertModule 55 SqueezeBertOnlyMLMHead 55 SqueezeBertPooler 55 SqueezeBertPreTrainedModel 55 SqueezeBertPredictionHeadTransform 55 SqueezeBertSelfAttention 55
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 14 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 14
transformers.models.stablelm.configuration_stablelm StableLmConfig 13
transformers.models.stablelm.modeling_stablelm StableLmAttention 55 StableLmDecoderLayer 55 StableLmDynamicNTKScalingRotaryEmbedding 55 StableLmFlashAttention2 55 StableLmForCausalLM 55 StableLmForSequenceClassification 55 StableLmForTokenClassification 55 StableLmLayerNormPerHead 55 StableLmLinearScalingRotaryEmbedding 55 StableLmMLP 55 StableLmModel 55 StableLmPreTrainedModel 55 StableLmRotaryEmbedding 55 StableLmSdpaAttention 55
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 13
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 55 Starcoder2DecoderLayer 55 Starcoder2FlashAttention2 55 Starcoder2ForCausalLM 55 Starcoder2ForSequenceClassification 55 Starcoder2ForTokenClassification 55 Starcoder2MLP 55 Starcoder2Model 55 Starcoder2PreTrainedModel 55 Starcoder2RotaryEmbedding 55 Starcoder2SdpaAttention 55
transformers.models.swin.configuration_swin SwinConfig 13
transformers.models.swin.modeling_swin SwinAttention 55 SwinBackbone 55 SwinDropPath 55 SwinEmbeddings 55 SwinEncoder 55 SwinForImageClassification 55 SwinForMaskedImageModeling 55 SwinIntermediate 55 SwinLayer 55 SwinMLP 55 SwinModel 55 SwinOutput 55 SwinPatchEmbeddings 55 SwinPatchMerging 55 SwinPreTrainedModel 55 SwinRelativePositionBias 55 SwinSelfAttention 55 SwinSelfOutput 55 SwinStage 55
transformers.models.swinv2.configuration_swinv2 Swinv2Config 13
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 55 Swinv2Backbone 55 Swinv2DropPath 55 Swinv2Embeddings 55 Swinv2Encoder 55 Swinv2ForImageClassification 55 Swinv2ForMaskedImageModeling 55 Swinv2Intermediate 55 Swinv2Layer 55 Swinv2Model 55 Swinv2Output 55 Swinv2PatchEmbeddings 55 Swinv2PatchMerging 55 Swinv2PreTrainedModel 55 Swinv2SelfAttention 55 Swinv2SelfOutput 55 Swinv2Stage 55
transformers.models.t5.configuration_t5 T5Config 13
transformers.models.t5.modeling_t5 T5Attention 55 T5Block 55 T5ClassificationHead 55 T5DenseActDense 55 T5DenseGatedActDense 55 T5EncoderModel 55 T5ForConditionalGeneration 55 T5ForQuestionAnswering 55 T5ForSequenceClassification 55 T5ForTokenClassification 55 T5LayerCrossAttention 55 T5LayerFF 55 T5LayerNorm 55 T5LayerSelfAttention 55 T5Model 55 T5PreTrainedModel 55 T5Stack 55
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 14
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 13
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 55 TableTransformerClassificationHead 55 TableTransformerConvEncoder 55 TableTransformerConvModel 55 TableTransformerDecoder 55 TableTransformerDecoderLayer 55 TableTransformerEncoder 55 TableTransformerEncoderLayer 55 TableTransformerForObjectDetection 55 TableTransformerFrozenBatchNorm2d 55 TableTransformerHungarianMatcher 55 TableTransformerLearnedPositionEmbedding 55 TableTransformerLoss 55 TableTransformerMLPPredictionHead 55 TableTransformerModel 55 TableTransformerPreTrainedModel 55 TableTransformerSinePositionEmbedding 55
transformers.models.tapas.configuration_tapas TapasConfig 13
transformers.models.tapas.modeling_tapas TapasAttention 55 TapasEmbeddings 55 TapasEncoder 55 TapasForMaskedLM 55 TapasForQuestionAnswering 55 TapasForSequenceClassification 55 TapasIntermediate 55 TapasLMPredictionHead 55 TapasLayer 55 TapasModel 55 TapasOnlyMLMHead 55 TapasOutput 55 TapasPooler 55 TapasPreTrainedModel 55 TapasPredictionHeadTransform 55 TapasSelfAttention 55 TapasSelfOutput 55
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 14 WordpieceTokenizer 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 13
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 55 TimeSeriesMeanScaler 55 TimeSeriesNOPScaler 55 TimeSeriesSinusoidalPositionalEmbedding 55 TimeSeriesStdScaler 55 TimeSeriesTransformerAttention 55 TimeSeriesTransformerDecoder 55 TimeSeriesTransformerDecoderLayer 55 TimeSeriesTransformerEncoder 55 TimeSeriesTransformerEncoderLayer 55 TimeSeriesTransformerForPrediction 55 TimeSeriesTransformerModel 55 TimeSeriesTransformerPreTrainedModel 55 TimeSeriesValueEmbedding 55
transformers.models.timesformer.configuration_timesformer TimesformerConfig 13
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 55 TimeSformerDropPath 55 TimesformerDropPath 55 TimesformerEmbeddings 55 TimesformerEncoder 55 TimesformerForVideoClassification 55 TimesformerIntermediate 55 TimesformerLayer 55 TimesformerModel 55 TimesformerOutput 55 TimesformerPatchEmbeddings 55 TimesformerPreTrainedModel 55 TimesformerSelfAttention 55 TimesformerSelfOutput 55
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 13
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 55 PositionalEmbedding 55 PositionwiseFF 55 RelPartialLearnableDecoderLayer 55 RelPartialLearnableMultiHeadAttn 55 TransfoXLForSequenceClassification 55 TransfoXLLMHeadModel 55 TransfoXLModel 55 TransfoXLPreTrainedModel 55
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 55
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 14
transformers.models.trocr.configuration_trocr TrOCRConfig 13
transformers.models.trocr.modeling_trocr TrOCRAttention 55 TrOCRDecoder 55 TrOCRDecoderLayer 55 TrOCRDecoderWrapper 55 TrOCRForCausalLM 55 TrOCRLearnedPositionalEmbedding 55 TrOCRPreTrainedModel 55 TrOCRScaledWordEmbedding 55 TrOCRSinusoidalPositionalEmbedding 55
transformers.models.umt5.configuration_umt5 UMT5Config 13
transformers.models.umt5.modeling_umt5 UMT5Attention 55 UMT5Block 55 UMT5ClassificationHead 55 UMT5DenseActDense 55 UMT5DenseGatedActDense 55 UMT5EncoderModel 55 UMT5ForConditionalGeneration 55 UMT5ForQuestionAnswering 55 UMT5ForSequenceClassification 55 UMT5ForTokenClassification 55 UMT5LayerCrossAttention 55 UMT5LayerFF 55 UMT5LayerNorm 55 UMT5LayerSelfAttention 55 UMT5Model 55 UMT5PreTrainedModel 55 UMT5Stack 55
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 13
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 55 UniSpeechAttnAdapterLayer 55 UniSpeechEncoder 55 UniSpeechEncoderLayer 55 UniSpeechEncoderLayerStableLayerNorm 55 UniSpeechEncoderStableLayerNorm 55 UniSpeechFeatureEncoder 55 UniSpeechFeatureExtractor 55 UniSpeechFeatureProjection 55 UniSpeechFeedForward 55 UniSpeechFlashAttention2 55 UniSpeechForCTC 55 UniSpeechForPreTraining 55 UniSpeechForSequenceClassification 55 UniSpeechGroupNormConvLayer 55 UniSpeechGumbelVectorQuantizer 55 UniSpeechLayerNormConvLayer 55 UniSpeechModel 55 UniSpeechNoLayerNormConvLayer 55 UniSpeechPositionalConvEmbedding 55 UniSpeechPreTrainedModel 55 UniSpeechSamePadLayer 55 UniSpeechSdpaAttention 55
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 13
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 55 TDNNLayer 55 UniSpeechSatAttention 55 UniSpeechSatAttnAdapterLayer 55 UniSpeechSatEncoder 55 UniSpeechSatEncoderLayer 55 UniSpeechSatEncoderLayerStableLayerNorm 55 UniSpeechSatEncoderStableLayerNorm 55 UniSpeechSatFeatureEncoder 55 UniSpeechSatFeatureExtractor 55 UniSpeechSatFeatureProjection 55 UniSpeechSatFeedForward 55 UniSpeechSatFlashAttention2 55 UniSpeechSatForAudioFrameClassification 55 UniSpeechSatForCTC 55 UniSpeechSatForPreTraining 55 UniSpeechSatForSequenceClassification 55 UniSpeechSatForXVector 55 UniSpeechSatGroupNormConvLayer 55 UniSpeechSatGumbelVectorQuantizer 55 UniSpeechSatLayerNormConvLayer 55 UniSpeechSatModel 55 UniSpeechSatNoLayerNormConvLayer 55 UniSpeechSatPositionalConvEmbedding 55 UniSpeechSatPreTrainedModel 55 UniSpeechSatSamePadLayer 55 UniSpeechSatSdpaAttention 55
transformers.models.van.configuration_van VanConfig 13
transformers.models.van.modeling_van VanDropPath 55 VanEncoder 55 VanForImageClassification 55 VanLargeKernelAttention 55 VanLargeKernelAttentionLayer 55 VanLayer 55 VanLayerScaling 55 VanMlpLayer 55 VanModel 55 VanOverlappingPatchEmbedder 55 VanPreTrainedModel 55 VanSpatialAttentionLayer 55 VanStage 55
transformers.models.videomae.configuration_videomae VideoMAEConfig 13
transformers.models.videomae.modeling_videomae VideoMAEAttention 55 VideoMAEDecoder 55 VideoMAEEmbeddings 55 VideoMAEEncoder 55 VideoMAEForPreTraining 55 VideoMAEForVideoClassification 55 VideoMAEIntermediate 55 VideoMAELayer 55 VideoMAEModel 55 VideoMAEOutput 55 VideoMAEPatchEmbeddings 55 VideoMAEPreTrainedModel 55 VideoMAESdpaAttention 55 VideoMAESdpaSelfAttention 55 VideoMAESelfAttention 55 VideoMAESelfOutput 55
transformers.models.vilt.configuration_vilt ViltConfig 13
transformers.models.vilt.modeling_vilt TextEmbeddings 55 ViltAttention 55 ViltEmbeddings 55 ViltEncoder 55 ViltForImageAndTextRetrieval 55 ViltForImagesAndTextClassification 55 ViltForMaskedLM 55 ViltForQuestionAnswering 55 ViltForTokenClassification 55 ViltIntermediate 55 ViltLayer 55 ViltMLMHead 55 ViltModel 55 ViltOutput 55 ViltPatchEmbeddings 55 ViltPooler 55 ViltPreTrainedModel 55 ViltPredictionHeadTransform 55 ViltSelfAttention 55 ViltSelfOutput 55
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 13
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 55
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 13
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 55
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 13
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 55 VisualBertEmbeddings 55 VisualBertEncoder 55 VisualBertForMultipleChoice 55 VisualBertForPreTraining 55 VisualBertForQuestionAnswering 55 VisualBertForRegionToPhraseAlignment 55 VisualBertForVisualReasoning 55 VisualBertIntermediate 55 VisualBertLMPredictionHead 55 VisualBertLayer 55 VisualBertModel 55 VisualBertOutput 55 VisualBertPooler 55 VisualBertPreTrainedModel 55 VisualBertPreTrainingHeads 55 VisualBertPredictionHeadTransform 55 VisualBertRegionToPhraseAttention 55 VisualBertSelfAttention 55 VisualBertSelfOutput 55
transformers.models.vit.configuration_vit ViTConfig 13
transformers.models.vit.modeling_vit ViTAttention 55 ViTEmbeddings 55 ViTEncoder 55 ViTForImageClassification 55 ViTForMaskedImageModeling 55 ViTIntermediate 55 ViTLayer 55 ViTMLP 55 ViTModel 55 ViTOutput 55 ViTPatchEmbeddings 55 ViTPooler 55 ViTPreTrainedModel 55 ViTSdpaAttention 55 ViTSdpaSelfAttention 55 ViTSelfAttention 55 ViTSelfOutput 55
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 13
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 55 ViTMAEDecoder 55 ViTMAEEmbeddings 55 ViTMAEEncoder 55 ViTMAEForPreTraining 55 ViTMAEIntermediate 55 ViTMAELayer 55 ViTMAEMLP 55 ViTMAEModel 55 ViTMAEOutput 55 ViTMAEPatchEmbeddings 55 ViTMAEPreTrainedModel 55 ViTMAESdpaAttention 55 ViTMAESdpaSelfAttention 55 ViTMAESelfAttention 55 ViTMAESelfOutput 55
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 13
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 55 ViTMSNEmbeddings 55 ViTMSNEncoder 55 ViTMSNForImageClassification 55 ViTMSNIntermediate 55 ViTMSNLayer 55 ViTMSNMLP 55 ViTMSNModel 55 ViTMSNOutput 55 ViTMSNPatchEmbeddings 55 ViTMSNPreTrainedModel 55 ViTMSNSdpaAttention 55 ViTMSNSdpaSelfAttention 55 ViTMSNSelfAttention 55 ViTMSNSelfOutput 55
transformers.models.vits.configuration_vits VitsConfig 13
transformers.models.vits.modeling_vits HifiGanResidualBlock 55 VitsAttention 55 VitsConvFlow 55 VitsDilatedDepthSeparableConv 55 VitsDurationPredictor 55 VitsElementwiseAffine 55 VitsEncoder 55 VitsEncoderLayer 55 VitsFeedForward 55 VitsHifiGan 55 VitsModel 55 VitsPosteriorEncoder 55 VitsPreTrainedModel 55 VitsResidualCouplingBlock 55 VitsResidualCouplingLayer 55 VitsStochasticDurationPredictor 55 VitsTextEncoder 55 VitsWaveNet 55
transformers.models.vits.tokenization_vits VitsTokenizer 14
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 13
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 55 TDNNLayer 55 Wav2Vec2Adapter 55 Wav2Vec2AdapterLayer 55 Wav2Vec2Attention 55 Wav2Vec2AttnAdapterLayer 55 Wav2Vec2Encoder 55 Wav2Vec2EncoderLayer 55 Wav2Vec2EncoderLayerStableLayerNorm 55 Wav2Vec2EncoderStableLayerNorm 55 Wav2Vec2FeatureEncoder 55 Wav2Vec2FeatureExtractor 55 Wav2Vec2FeatureProjection 55 Wav2Vec2FeedForward 55 Wav2Vec2FlashAttention2 55 Wav2Vec2ForAudioFrameClassification 55 Wav2Vec2ForCTC 55 Wav2Vec2ForMaskedLM 55 Wav2Vec2ForPreTraining 55 Wav2Vec2ForSequenceClassification 55 Wav2Vec2ForXVector 55 Wav2Vec2GroupNormConvLayer 55 Wav2Vec2GumbelVectorQuantizer 55 Wav2Vec2LayerNormConvLayer 55 Wav2Vec2Model 55 Wav2Vec2NoLayerNormConvLayer 55 Wav2Vec2PositionalConvEmbedding 55 Wav2Vec2PreTrainedModel 55 Wav2Vec2SamePadLayer 55 Wav2Vec2SdpaAttention 55
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 14 Wav2Vec2Tokenizer 14
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 13
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 55 TDNNLayer 55 Wav2Vec2ConformerAdapter 55 Wav2Vec2ConformerAdapterLayer 55 Wav2Vec2ConformerConvolutionModule 55 Wav2Vec2ConformerEncoder 55 Wav2Vec2ConformerEncoderLayer 55 Wav2Vec2ConformerFeatureEncoder 55 Wav2Vec2ConformerFeatureProjection 55 Wav2Vec2ConformerFeedForward 55 Wav2Vec2ConformerForAudioFrameClassification 55 Wav2Vec2ConformerForCTC 55 Wav2Vec2ConformerForPreTraining 55 Wav2Vec2ConformerForSequenceClassification 55 Wav2Vec2ConformerForXVector 55 Wav2Vec2ConformerGroupNormConvLayer 55 Wav2Vec2ConformerGumbelVectorQuantizer 55 Wav2Vec2ConformerLayerNormConvLayer 55 Wav2Vec2ConformerModel 55 Wav2Vec2ConformerNoLayerNormConvLayer 55 Wav2Vec2ConformerPositionalConvEmbedding 55 Wav2Vec2ConformerPreTrainedModel 55 Wav2Vec2ConformerRelPositionalEmbedding 55 Wav2Vec2ConformerRotaryPositionalEmbedding 55 Wav2Vec2ConformerSamePadLayer 55 Wav2Vec2ConformerSelfAttention 55
transformers.models.wavlm.configuration_wavlm WavLMConfig 13
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 55 TDNNLayer 55 WavLMAdapter 55 WavLMAdapterLayer 55 WavLMAttention 55 WavLMEncoder 55 WavLMEncoderLayer 55 WavLMEncoderLayerStableLayerNorm 55 WavLMEncoderStableLayerNorm 55 WavLMFeatureEncoder 55 WavLMFeatureExtractor 55 WavLMFeatureProjection 55 WavLMFeedForward 55 WavLMForAudioFrameClassification 55 WavLMForCTC 55 WavLMForSequenceClassification 55 WavLMForXVector 55 WavLMGroupNormConvLayer 55 WavLMGumbelVectorQuantizer 55 WavLMLayerNormConvLayer 55 WavLMModel 55 WavLMNoLayerNormConvLayer 55 WavLMPositionalConvEmbedding 55 WavLMPreTrainedModel 55 WavLMSamePadLayer 55
transformers.models.whisper.configuration_whisper WhisperConfig 13
transformers.models.whisper.modeling_whisper WhisperAttention 55 WhisperDecoder 55 WhisperDecoderLayer 55 WhisperDecoderWrapper 55 WhisperEncoder 55 WhisperEncoderLayer 55 WhisperFlashAttention2 55 WhisperForAudioClassification 55 WhisperForCausalLM 55 WhisperForConditionalGeneration 55 WhisperModel 55 WhisperPositionalEmbedding 55 WhisperPreTrainedModel 55 WhisperSdpaAttention 55
transformers.models.whisper.tokenization_whisper WhisperTokenizer 14
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 14
transformers.models.xglm.configuration_xglm XGLMConfig 13
transformers.models.xglm.modeling_xglm XGLMAttention 55 XGLMDecoderLayer 55 XGLMForCausalLM 55 XGLMModel 55 XGLMPreTrainedModel 55 XGLMScaledWordEmbedding 55 XGLMSinusoidalPositionalEmbedding 55
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 14
transformers.models.xlm.configuration_xlm XLMConfig 13
transformers.models.xlm.modeling_xlm MultiHeadAttention 55 TransformerFFN 55 XLMForMultipleChoice 55 XLMForQuestionAnswering 55 XLMForQuestionAnsweringSimple 55 XLMForSequenceClassification 55 XLMForTokenClassification 55 XLMModel 55 XLMPoolerAnswerClass 55 XLMPoolerEndLogits 55 XLMPoolerStartLogits 55 XLMPreTrainedModel 55 XLMPredLayer 55 XLMSQuADHead 55 XLMSequenceSummary 55 XLMWithLMHeadModel 55
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 13
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 55 XLMProphetNetDecoder 55 XLMProphetNetDecoderLayer 55 XLMProphetNetDecoderWrapper 55 XLMProphetNetEncoder 55 XLMProphetNetEncoderLayer 55 XLMProphetNetFeedForward 55 XLMProphetNetForCausalLM 55 XLMProphetNetForConditionalGeneration 55 XLMProphetNetModel 55 XLMProphetNetNgramSelfAttention 55 XLMProphetNetPositionalEmbeddings 55 XLMProphetNetPreTrainedModel 55
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 13
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 55 XLMRobertaClassificationHead 55 XLMRobertaCrossAttention 55 XLMRobertaEmbeddings 55 XLMRobertaEncoder 55 XLMRobertaForCausalLM 55 XLMRobertaForMaskedLM 55 XLMRobertaForMultipleChoice 55 XLMRobertaForQuestionAnswering 55 XLMRobertaForSequenceClassification 55 XLMRobertaForTokenClassification 55 XLMRobertaIntermediate 55 XLMRobertaLMHead 55 XLMRobertaLayer 55 XLMRobertaModel 55 XLMRobertaOutput 55 XLMRobertaPooler 55 XLMRobertaPreTrainedModel 55 XLMRobertaSdpaSelfAttention 55 XLMRobertaSelfAttention 55 XLMRobertaSelfOutput 55
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 14
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 13
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 55 XLMRobertaXLClassificationHead 55 XLMRobertaXLCrossAttention 55 XLMRobertaXLEmbeddings 55 XLMRobertaXLEncoder 55 XLMRobertaXLForCausalLM 55 XLMRobertaXLForMaskedLM 55 XLMRobertaXLForMultipleChoice 55 XLMRobertaXLForQuestionAnswering 55 XLMRobertaXLForSequenceClassification 55 XLMRobertaXLForTokenClassification 55 XLMRobertaXLIntermediate 55 XLMRobertaXLLMHead 55 XLMRobertaXLLayer 55 XLMRobertaXLModel 55 XLMRobertaXLOutput 55 XLMRobertaXLPooler 55 XLMRobertaXLPreTrainedModel 55 XLMRobertaXLSdpaSelfAttention 55 XLMRobertaXLSelfAttention 55 XLMRobertaXLSelfOutput 55
transformers.models.xlnet.configuration_xlnet XLNetConfig 13
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 55 XLNetForMultipleChoice 55 XLNetForQuestionAnswering 55 XLNetForQuestionAnsweringSimple 55 XLNetForSequenceClassification 55 XLNetForTokenClassification 55 XLNetLMHeadModel 55 XLNetLayer 55 XLNetModel 55 XLNetPoolerAnswerClass 55 XLNetPoolerEndLogits 55 XLNetPoolerStartLogits 55 XLNetPreTrainedModel 55 XLNetRelativeAttention 55 XLNetSequenceSummary 55
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 14
transformers.models.xmod.configuration_xmod XmodConfig 13
transformers.models.xmod.modeling_xmod XmodAdapter 55 XmodAttention 55 XmodClassificationHead 55 XmodCrossAttention 55 XmodEmbeddings 55 XmodEncoder 55 XmodForCausalLM 55 XmodForMaskedLM 55 XmodForMultipleChoice 55 XmodForQuestionAnswering 55 XmodForSequenceClassification 55 XmodForTokenClassification 55 XmodIntermediate 55 XmodLMHead 55 XmodLayer 55 XmodModel 55 XmodOutput 55 XmodPooler 55 XmodPreTrainedModel 55 XmodSelfAttention 55 XmodSelfOutput 55
transformers.models.yolos.configuration_yolos YolosConfig 13
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 55 InterpolateMidPositionEmbeddings 55 YolosAttention 55 YolosEmbeddings 55 YolosEncoder 55 YolosForObjectDetection 55 YolosHungarianMatcher 55 YolosIntermediate 55 YolosLayer 55 YolosLoss 55 YolosMLPPredictionHead 55 YolosModel 55 YolosOutput 55 YolosPatchEmbeddings 55 YolosPooler 55 YolosPreTrainedModel 55 YolosSdpaAttention 55 YolosSdpaSelfAttention 55 YolosSelfAttention 55 YolosSelfOutput 55
transformers.pytorch_utils Conv1D 55
transformers.tokenization_blenderbot BlenderbotSmallTokenizer 14
transformers.tokenization_flaubert FlaubertTokenizer 14
transformers.tokenization_fsmt FSMTTokenizer 14
transformers.tokenization_python PythonBackend 14 Trie 0
transformers.tokenization_utils PreTrainedTokenizer 14 Trie 0
transformers.tokenization_utils_base BatchEncoding 7 PreTrainedTokenizerBase 14
transformers.tokenization_utils_fast PreTrainedTokenizerFast 14
transformers.tokenization_utils_tokenizers TokenizersBackend 14
transformers.tokenization_xlm XLMTokenizer 14
transformers.trainer_callback TrainerControl 0 TrainerState 0
transformers.trainer_pt_utils AcceleratorConfig 0
transformers.trainer_utils EvaluationStrategy 119 FSDPOption 119 HPSearchBackend 119 HubStrategy 119 IntervalStrategy 119 SaveStrategy 119 SchedulerType 119 ShardedDDPOption 119
transformers.training_args OptimizerNames 119 ParallelMode 119 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 119
trl.trainer.gkd_config GKDConfig 2
trl.trainer.grpo_config GRPOConfig 2
trl.trainer.kto_config KTOConfig 2
trl.trainer.online_dpo_config OnlineDPOConfig 2
trl.trainer.orpo_config ORPOConfig 2
trl.trainer.ppo_config PPOConfig 2
trl.trainer.reward_config RewardConfig 2
trl.trainer.rloo_config RLOOConfig 2
trl.trainer.sft_config SFTConfig 2
tslearn.clustering.dbscan TimeSeriesDBSCAN 35
tslearn.clustering.kmeans KernelKMeans 35 TimeSeriesKMeans 35
tslearn.clustering.kshape KShape 35
tslearn.early_classification.early_classification NonMyopicEarlyClassifier 35
tslearn.forecasting._arima AutoVARIMA 35 VARIMA 35
tslearn.forecasting._pipeline ScaledForecastingPipeline 35
tslearn.foundation._embedding TimeSeriesFoundationEmbedder 35
tslearn.foundation._forecasting LinearProbeForecaster 35 ZeroShotForecaster 35
tslearn.matrix_profile.matrix_profile MatrixProfile 35
tslearn.neighbors.neighbors KNeighborsTimeSeries 35 KNeighborsTimeSeriesClassifier 35 KNeighborsTimeSeriesRegressor 35
tslearn.neural_network.neural_network TimeSeriesMLPClassifier 35 TimeSeriesMLPRegressor 35
tslearn.piecewise.piecewise OneD_SymbolicAggregateApproximation 35 PiecewiseAggregateApproximation 35 SymbolicAggregateApproximation 35
tslearn.preprocessing._synchronizer TimeSeriesFeatureSynchronizer 35
tslearn.preprocessing.preprocessing TimeSeriesImputer 35 TimeSeriesResampler 35 TimeSeriesScalerMeanVariance 35 TimeSeriesScalerMinMax 35
tslearn.svm.svm TimeSeriesSVC 35 TimeSeriesSVR 35
types SimpleNamespace 79
typing Any 167
ultralytics.models.utils.loss DETRLoss 55 RTDETRDetectionLoss 55
ultralytics.nn.modules.activation AGLU 55
ultralytics.nn.modules.block A2C2f 55 AAttn 51 ABlock 55 AConv 55 ADown 55 Attention 55 BNContrastiveHead 55 Bottleneck 55 BottleneckCSP 55 C1 55 C2 55 C2PSA 55 C2f 55 C2fAttn 55 C2fCIB 55 C2fPSA 55 C3 55 C3Ghost 55 C3TR 55 C3f 55 C3k 55 C3k2 55 C3x 55 CBFuse 55 CBLinear 55 CIB 55 ContrastiveHead 55 DFL 55 ELAN1 55 GhostBottleneck 55 HGBlock 55 HGStem 55 ImagePoolingAttn 55 MaxSigmoidAttnBlock 55 PSA 55 PSABlock 55 Proto 55 Proto26 55 RealNVP 55 RepBottleneck 55 RepC3 55 RepCSP 55 RepNCSPELAN4 55 RepVGGDW 55 ResNetBlock 55 ResNetLayer 55 Residual 55 SAVPE 55 SCDown 55 SPP 55 SPPELAN 55 SPPF 55 SwiGLUFFN 55 TorchVision 57
ultralytics.nn.modules.conv CBAM 55 ChannelAttention 55 Concat 55 Conv 55 Conv2 55 ConvTranspose 55 DWConv 55 DWConvTranspose2d 55 Focus 55 GhostConv 55 Index 55 LightConv 55 RepConv 55 SpatialAttention 55
ultralytics.nn.modules.head Classify 55 Depth 55 Detect 55 LRPCHead 55 OBB 55 OBB26 55 Pose 55 Pose26 55 RTDETRDecoder 55 Segment 55 Segment26 55 SemanticSegment 55 WorldDetect 55 YOLOEDetect 55 YOLOESegment 55 YOLOESegment26 55 v10Detect 55
ultralytics.nn.modules.transformer AIFI 55 DeformableTransformerDecoder 55 DeformableTransformerDecoderLayer 55 LayerNorm2d 55 MLP 55 MLPBlock 55 MSDeformAttn 55 TransformerBlock 55 TransformerEncoderLayer 55 TransformerLayer 55
ultralytics.nn.tasks BaseModel 57 ClassificationModel 57 DepthModel 57 DetectionModel 57 Ensemble 57 OBBModel 57 PoseModel 57 RTDETRDetectionModel 57 SegmentationModel 57 SemanticSegmentationModel 57 WorldModel 57 YOLOEModel 57 YOLOESegModel 57
ultralytics.utils IterableSimpleNamespace 79
ultralytics.utils.loss BCEDiceLoss 55 BboxLoss 55 DFLoss 55 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 55 KeypointLoss 55 MultiChannelDiceLoss 55 PoseLoss26 0 RLELoss 55 RotatedBboxLoss 55 SegmentLoss26 0 SemanticSegmentationLoss 55 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 55 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 55 RotatedTaskAlignedAssigner 55 SegTaskAlignedAssigner 55 TaskAlignedAssigner 55
uuid SafeUUID 119 UUID 48
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 36
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 36 XGBModel 36 XGBRFClassifier 36 XGBRFRegressor 36 XGBRanker 36 XGBRegressor 36
yolov5.models.common Bottleneck 55 BottleneckCSP 55 C3 55 C3Ghost 55 C3SPP 55 C3TR 55 C3x 55 Classify 55 Concat 55 Contract 55 Conv 55 CrossConv 55 DWConv 55 DWConvTranspose2d 55 Expand 55 Focus 55 GhostBottleneck 55 GhostConv 55 Proto 55 SPP 55 SPPF 55 TransformerBlock 55 TransformerLayer 55
yolov5.models.experimental Ensemble 55 MixConv2d 55 Sum 55
yolov5.models.yolo BaseModel 57 ClassificationModel 57 Detect 55 DetectionModel 57 Model 57 Segment 55 SegmentationModel 57
zlib adler32 167
zoneinfo ZoneInfo 167 ZoneInfo._unpickle 128
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
