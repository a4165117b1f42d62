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
_codecs encode 124
_operator add 165 and_ 165 eq 165 floordiv 165 ge 165 gt 165 le 165 lt 165 mod 165 mul 165 ne 165 neg 165 or_ 165 sub 165 truediv 165 xor 165
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 117 DDPCommunicationHookType 117 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 117 DynamoBackend 117 FP8BackendType 117 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 117 PrecisionType 117 ProjectConfiguration 0 RNGType 117 SageMakerDistributedType 117 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 118 array 92
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 74 AssertionError 74 AttributeError 74 BlockingIOError 74 BrokenPipeError 74 BufferError 74 BytesWarning 74 ChildProcessError 74 ConnectionAbortedError 74 ConnectionError 74 ConnectionRefusedError 74 ConnectionResetError 74 DeprecationWarning 74 EOFError 74 Ellipsis 165 EncodingWarning 74 Exception 74 FileExistsError 74 FileNotFoundError 74 FloatingPointError 74 FutureWarning 74 ImportError 74 ImportWarning 74 IndentationError 74 IndexError 74 InterruptedError 74 IsADirectoryError 74 KeyError 74 LookupError 74 MemoryError 74 ModuleNotFoundError 74 NameError 74 NotADirectoryError 74 NotImplemented 165 NotImplementedError 74 OSError 74 OverflowError 74 PendingDeprecationWarning 74 PermissionError 74 ProcessLookupError 74 RecursionError 74 ReferenceError 74 ResourceWarning 74 RuntimeError 74 RuntimeWarning 74 StopAsyncIteration 74 StopIteration 74 SyntaxError 74 SyntaxWarning 74 SystemError 74 TabError 74 TimeoutError 74 TypeError 74 UnboundLocalError 74 UnicodeDecodeError 94 UnicodeEncodeError 74 UnicodeError 74 UnicodeTranslateError 74 UnicodeWarning 74 UserWarning 74 ValueError 74 Warning 74 ZeroDivisionError 74 abs 165 bool 72 bytearray 64 bytes 64 complex 72 dict 67 float 72 frozenset 97 getattr 123 hash 166 int 72 len 165 list 91 object 76 range 72 round 165 set 98 slice 113 str 103 tuple 89 type 111
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
collections ChainMap 0 Counter 68 OrderedDict 68 UserDict 0 UserList 0 UserString 0 defaultdict 65 deque 96
confection._config Config 3
copyreg __newobj__ 129 __newobj_ex__ 130 _reconstructor 149
datetime date 62 datetime 62 time 62 timedelta 62 timezone 105
dateutil.relativedelta relativedelta 47
dateutil.tz.tz tzlocal 47 tzoffset 95 tzutc 83
decimal Clamped 71 Context 90 Decimal 72 DecimalException 71 DivisionByZero 71 FloatOperation 71 Inexact 71 InvalidOperation 71 Overflow 71 Rounded 71 Subnormal 71 Underflow 71
dill._dill _create_array 135
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
fractions Fraction 66
functools partial 88
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
gensim.models.phrases FrozenPhrases 14 Phrases 14 npmi_scorer 165 original_scorer 165
gensim.models.poincare PoincareKeyedVectors 14 PoincareModel 14
gensim.models.rpmodel RpModel 14
gensim.models.tfidfmodel TfidfModel 14 df2idf 165
gensim.models.translation_matrix BackMappingTranslationMatrix 14 Space 0 TranslationMatrix 14
gensim.models.word2vec Word2Vec 14 Word2VecTrainables 14 Word2VecVocab 14
gensim.similarities.docsim MatrixSimilarity 14 SoftCosineSimilarity 14 SparseMatrixSimilarity 14 WmdSimilarity 14
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 14
gensim.similarities.termsim SparseTermSimilarityMatrix 14 UniformTermSimilarityIndex 14 WordEmbeddingSimilarityIndex 14
gensim.utils FakeDict 0 call_on_class_only 165 identity 165
gliner.training.trainer TrainingArguments 2
hdbscan.branch_data BranchDetectionData 0
hdbscan.branches BranchDetector 34
hdbscan.dist_metrics ArccosDistance 32 BrayCurtisDistance 32 CanberraDistance 32 ChebyshevDistance 32 DiceDistance 32 EuclideanDistance 32 HammingDistance 32 HaversineDistance 32 JaccardDistance 32 KulsinskiDistance 32 MahalanobisDistance 32 ManhattanDistance 32 MatchingDistance 32 MinkowskiDistance 32 RogersTanimotoDistance 32 RussellRaoDistance 32 SEuclideanDistance 32 SokalMichenerDistance 32 SokalSneathDistance 32 WMinkowskiDistance 32 newObj 128
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
ipaddress IPv4Address 72 IPv4Interface 72 IPv4Network 72 IPv6Address 72 IPv6Interface 72 IPv6Network 72
itertools count 71
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
lifelines.utils CensoringType 117 CovariateParameterMappings 0
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
logging getLogger 125
math ceil 165 cos 165 exp 165 expm1 165 floor 165 log 165 log10 165 log1p 165 log2 165 pow 165 sin 165 sqrt 165 tan 165 tanh 165
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
networkx.algorithms.planarity PlanarEmbedding 77 PlanarEmbedding._forbidden 165
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 77
networkx.classes.graph Graph 77
networkx.classes.multidigraph MultiDiGraph 77
networkx.classes.multigraph MultiGraph 77
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
nltk.probability ConditionalFreqDist 79 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 68 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 165 DanishStemmer 0 DanishStemmer.stem 165 DutchStemmer 0 DutchStemmer.stem 165 EnglishStemmer 0 EnglishStemmer.stem 165 FinnishStemmer 0 FinnishStemmer.stem 165 FrenchStemmer 0 FrenchStemmer.stem 165 GermanStemmer 0 GermanStemmer.stem 165 HungarianStemmer 0 HungarianStemmer.stem 165 ItalianStemmer 0 ItalianStemmer.stem 165 NorwegianStemmer 0 NorwegianStemmer.stem 165 PorterStemmer 0 PorterStemmer.stem 165 PortugueseStemmer 0 PortugueseStemmer.stem 165 RomanianStemmer 0 RomanianStemmer.stem 165 RussianStemmer 0 RussianStemmer.stem 165 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 165 SwedishStemmer 0 SwedishStemmer.stem 165
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 165
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
numpy abs 165 absolute 165 acos 165 acosh 165 add 165 allclose 165 amax 165 amin 165 angle 165 arccos 165 arccosh 165 arcsin 165 arcsinh 165 arctan 165 arctan2 165 arctanh 165 argmax 165 argmin 165 argsort 165 around 165 array 165 asarray 165 asin 165 asinh 165 atan 165 atan2 165 atanh 165 average 165 bitwise_and 165 bitwise_count 165 bitwise_invert 165 bitwise_left_shift 165 bitwise_not 165 bitwise_or 165 bitwise_right_shift 165 bitwise_xor 165 bool 165 bool_ 165 byte 165 bytes_ 165 cbrt 165 cdouble 165 ceil 165 character 165 clip 165 clongdouble 165 complex128 165 complex256 165 complex64 165 complexfloating 165 concatenate 165 conj 165 conjugate 165 copysign 165 corrcoef 165 cos 165 cosh 165 count_nonzero 165 cov 165 csingle 165 cumprod 165 cumsum 165 datetime64 165 deg2rad 165 degrees 165 diff 165 divide 165 divmod 165 dot 165 double 165 dtype 84 equal 165 exp 165 exp2 165 expm1 165 fabs 165 finfo 77 fix 165 flexible 165 float128 165 float16 165 float32 165 float64 165 float_ 165 float_power 165 floating 165 floor 165 floor_divide 165 fmax 165 fmin 165 fmod 165 frexp 165 gcd 165 generic 165 greater 165 greater_equal 165 half 165 heaviside 165 histogram 165 hstack 165 hypot 165 iinfo 1 imag 165 inexact 165 inner 165 int16 165 int32 165 int64 165 int8 165 int_ 165 intc 165 integer 165 interp 165 intp 165 invert 165 isclose 165 isfinite 165 isinf 165 isnan 165 isnat 165 lcm 165 ldexp 165 left_shift 165 less 165 less_equal 165 log 165 log10 165 log1p 165 log2 165 logaddexp 165 logaddexp2 165 logical_and 165 logical_not 165 logical_or 165 logical_xor 165 long 165 longdouble 165 longlong 165 matmul 165 matrix 165 matvec 165 max 165 maximum 165 mean 165 median 165 memmap 167 min 165 minimum 165 mod 165 modf 165 multiply 165 nan_to_num 165 nancumsum 165 nanmax 165 nanmean 165 nanmedian 165 nanmin 165 nanpercentile 165 nanstd 165 nansum 165 nanvar 165 ndarray 165 negative 165 nextafter 165 not_equal 165 number 165 object_ 165 ones_like 165 outer 165 percentile 165 poly1d 0 positive 165 pow 165 power 165 prod 165 ptp 165 quantile 165 rad2deg 165 radians 165 ravel 165 real 165 reciprocal 165 record 165 remainder 165 reshape 165 right_shift 165 rint 165 round 165 short 165 sign 165 signbit 165 signedinteger 165 sin 165 single 165 sinh 165 sort 165 spacing 165 sqrt 165 square 165 squeeze 165 stack 165 std 165 str_ 165 string_ 165 subtract 165 sum 165 tan 165 tanh 165 timedelta64 165 trace 165 transpose 165 trapezoid 165 trunc 165 ubyte 165 uint 165 uint16 165 uint32 165 uint64 165 uint8 165 uintc 165 uintp 165 ulong 165 ulonglong 165 unicode_ 165 unique 165 unsignedinteger 165 ushort 165 var 165 vecdot 165 vecmat 165 vectorize 1 void 165 vstack 165 zeros_like 165
numpy._core _ufunc_reconstruct 141
numpy._core._internal _convert_to_stringdtype_kwargs 126
numpy._core.multiarray _reconstruct 139 scalar 140
numpy._core.numeric _frombuffer 136
numpy._globals _NoValueType 76
numpy.char chararray 165
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 165 BytesDType 165 CLongDoubleDType 165 Complex128DType 165 Complex64DType 165 DateTime64DType 165 Float16DType 165 Float32DType 165 Float64DType 165 Int16DType 165 Int32DType 165 Int64DType 165 Int8DType 165 LongDoubleDType 165 LongLongDType 165 ObjectDType 165 StrDType 165 StringDType 165 TimeDelta64DType 165 UInt16DType 165 UInt32DType 165 UInt64DType 165 UInt8DType 165 ULongLongDType 165 VoidDType 165
numpy.lib._arraysetops_impl UniqueAllResult 61 UniqueCountsResult 61 UniqueInverseResult 61
numpy.linalg LinAlgError 74 det 165 inv 165 norm 165 pinv 165
numpy.linalg._linalg EigResult 61 EighResult 61 QRResult 61 SVDResult 61 SlogdetResult 61
numpy.ma MaskedArray 165
numpy.ma.core MaskedConstant 75 _mareconstruct 137
numpy.ma.mrecords MaskedRecords 165
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 133
numpy.random._generator Generator 165
numpy.random._mt19937 MT19937 165
numpy.random._pcg64 PCG64 165 PCG64DXSM 165
numpy.random._philox Philox 165
numpy.random._pickle __bit_generator_ctor 134 __generator_ctor 138 __randomstate_ctor 138
numpy.random._sfc64 SFC64 165
numpy.random.bit_generator SeedSequence 47 __pyx_unpickle_SeedSequence 120
numpy.random.mtrand RandomState 165
numpy.rec recarray 165
omegaconf.base ContainerMetadata 11 Metadata 0
omegaconf.dictconfig DictConfig 8
omegaconf.listconfig ListConfig 8
omegaconf.nodes AnyNode 0 BooleanNode 0 BytesNode 0 EnumNode 0 FloatNode 0 IntegerNode 0 PathNode 0 StringNode 0
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
optuna._gp.prior default_log_prior 165
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
optuna.samplers._tpe.parzen_estimator _ParzenEstimator 0 _ParzenEstimatorParameters 61
optuna.samplers._tpe.sampler TPESampler 0 default_gamma 165 default_weights 165 hyperopt_default_gamma 165
optuna.samplers.nsgaii._after_trial_strategy NSGAIIAfterTrialStrategy 0
optuna.samplers.nsgaii._child_generation_strategy NSGAIIChildGenerationStrategy 0
optuna.samplers.nsgaii._crossovers._uniform UniformCrossover 0
optuna.samplers.nsgaii._elite_population_selection_strategy NSGAIIElitePopulationSelectionStrategy 0
optuna.samplers.nsgaii._sampler NSGAIISampler 0
optuna.search_space.intersection IntersectionSearchSpace 0
optuna.storages._in_memory InMemoryStorage 0 _StudyInfo 0
optuna.study._study_direction StudyDirection 117
optuna.study.study Study 0
optuna.trial._frozen FrozenTrial 0
optuna.trial._state TrialState 117
pandas ArrowDtype 21 BooleanDtype 21 Categorical 24 CategoricalDtype 21 CategoricalIndex 75 DataFrame 23 DateOffset 83 DatetimeIndex 75 DatetimeTZDtype 21 Float32Dtype 21 Float64Dtype 21 Index 75 Int16Dtype 21 Int32Dtype 21 Int64Dtype 21 Int8Dtype 21 Interval 113 IntervalDtype 21 IntervalIndex 75 MultiIndex 75 NA 165 NaT 165 Period 116 PeriodDtype 114 PeriodIndex 75 RangeIndex 75 Series 23 SparseDtype 21 StringDtype 114 Timedelta 113 TimedeltaIndex 75 Timestamp 87 UInt16Dtype 21 UInt32Dtype 21 UInt64Dtype 21 UInt8Dtype 21
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 121
pandas._libs.internals BlockPlacement 86 _unpickle_block 144
pandas._libs.interval __pyx_unpickle_IntervalMixin 121
pandas._libs.sparse BlockIndex 113 IntIndex 113
pandas._libs.tslibs.nattype __nat_unpickle 126 _nat_unpickle 126
pandas._libs.tslibs.offsets BDay 115 BHalfYearBegin 115 BHalfYearEnd 115 BMonthBegin 115 BMonthEnd 115 BQuarterBegin 115 BQuarterEnd 115 BYearBegin 115 BYearEnd 115 BaseOffset 115 BusinessDay 115 BusinessHour 115 BusinessMonthBegin 115 BusinessMonthEnd 115 CBMonthBegin 115 CBMonthEnd 115 CDay 115 CustomBusinessDay 115 CustomBusinessHour 115 CustomBusinessMonthBegin 115 CustomBusinessMonthEnd 115 Day 115 Easter 115 FY5253 115 FY5253Quarter 115 HalfYearBegin 115 HalfYearEnd 115 Hour 115 LastWeekOfMonth 115 Micro 115 Milli 115 Minute 115 MonthBegin 115 MonthEnd 115 Nano 115 QuarterBegin 115 QuarterEnd 115 Second 115 SemiMonthBegin 115 SemiMonthEnd 115 Tick 115 Week 115 WeekOfMonth 115 YearBegin 115 YearEnd 115
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 121
pandas._libs.tslibs.timedeltas _timedelta_unpickle 126
pandas._libs.tslibs.timestamps _unpickle_timestamp 146
pandas.arrays ArrowExtensionArray 20 ArrowStringArray 20 BooleanArray 24 DatetimeArray 24 FloatingArray 24 IntegerArray 24 IntervalArray 82 NumpyExtensionArray 24 PeriodArray 24 SparseArray 22 StringArray 24 TimedeltaArray 24
pandas.core.dtypes.dtypes NumpyEADtype 21
pandas.core.indexes.base _new_Index 145
pandas.core.indexes.datetimes _new_DatetimeIndex 145
pandas.core.indexes.frozen FrozenList 89 FrozenNDArray 165
pandas.core.indexes.interval _new_IntervalIndex 145
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 145
pandas.core.indexes.timedeltas _new_TimedeltaIndex 145
pandas.core.internals.blocks new_block 144
pandas.core.internals.managers BlockManager 85 SingleBlockManager 85
pathlib PosixPath 72 PurePath 72 PurePosixPath 72 PureWindowsPath 72 WindowsPath 72
pathlib._local PosixPath 72 PurePath 72 PurePosixPath 72 PureWindowsPath 72 WindowsPath 72
pmdarima.arima.arima ARIMA 41
pmdarima.arima.auto AutoARIMA 34
pmdarima.arima.stationarity ADFTest 34 KPSSTest 34 PPTest 34
pmdarima.model_selection._split RollingForecastCV 34 SlidingWindowForecastCV 34
pmdarima.pipeline Pipeline 34
pmdarima.preprocessing.endog.boxcox BoxCoxEndogTransformer 34
pmdarima.preprocessing.endog.log LogEndogTransformer 34
pmdarima.preprocessing.exog.fourier FourierFeaturizer 34
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 117 Resolution 117 Specifications 0
pyarrow.lib _restore_array 142 binary 143 decimal128 143 decimal256 143 decimal32 143 decimal64 143 dictionary 143 duration 143 field 143 fixed_size_list 143 large_list 143 list_ 143 map_ 143 py_buffer 119 struct 143 time32 143 time64 143 timestamp 143 type_for_alias 143
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Timer 0
pytorch_lightning.utilities.parsing AttributeDict 18
pytorch_pretrained_bert.modeling BertLayerNorm 53 gelu 165 swish 165
pytorch_pretrained_bert.modeling_gpt2 Attention 53 Block 53 Conv1D 53 GPT2LMHead 53 GPT2MultipleChoiceHead 53 MLP 53 gelu 165
pytorch_pretrained_bert.modeling_openai Conv1D 53 OpenAIGPTLMHead 53 OpenAIGPTMultipleChoiceHead 53 gelu 165 swish 165
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 53 MultiHeadAttn 53 RelLearnableDecoderLayer 53 RelLearnableMultiHeadAttn 53 RelMultiHeadAttn 53
pytorch_tabnet.callbacks CallbackContainer 0 History 0
pytorch_tabnet.sparsemax Sparsemax 53
pytorch_tabnet.tab_model TabNetClassifier 34 TabNetRegressor 34
pytorch_tabnet.tab_network AttentiveTransformer 53 EmbeddingGenerator 53 FeatTransformer 53 GBN 53 GLU_Block 53 GLU_Layer 53 TabNet 53 TabNetEncoder 53 TabNetNoEmbeddings 53
pytorch_transformers.modeling_bert BertConfig 12 gelu 165 swish 165
pytorch_transformers.modeling_distilbert DistilBertConfig 12 gelu 165
pytorch_transformers.modeling_gpt2 Attention 53 Block 53 GPT2Config 12 MLP 53 gelu 165
pytorch_transformers.modeling_openai OpenAIGPTConfig 12 gelu 165 swish 165
pytorch_transformers.modeling_roberta RobertaConfig 12
pytorch_transformers.modeling_transfo_xl DecoderLayer 53 MultiHeadAttn 53 RelLearnableDecoderLayer 53 RelLearnableMultiHeadAttn 53 RelMultiHeadAttn 53 TransfoXLConfig 12
pytorch_transformers.modeling_utils PretrainedConfig 12
pytorch_transformers.modeling_xlm XLMConfig 12 gelu 165
pytorch_transformers.modeling_xlnet XLNetConfig 12 gelu 165 swish 165
pytz FixedOffset 122 _UTC 132 _p 126
random Random 81
re RegexFlag 117 _compile 147
scipy._external.array_api_compat.numpy._aliases asarray 165
scipy._lib._disjoint_set DisjointSet 1
scipy._lib.array_api_compat.numpy._aliases asarray 165
scipy.cluster.hierarchy._hierarchy_impl ClusterNode 0
scipy.integrate._ivp.ivp OdeResult 18
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 30 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 27 CubicHermiteSpline 27 CubicSpline 27 PchipInterpolator 27
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 27 NdPPoly 1 PPoly 27 _BPoly 28 _PPoly 28 interp1d 29 interp1d._call_linear 165 interp1d._call_linear_np 165 interp1d._call_nan_spline 165 interp1d._call_nearest 165 interp1d._call_previousnext 165 interp1d._call_spline 165
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 29 KroghInterpolator 29
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 60
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 27
scipy.optimize._optimize OptimizeResult 18
scipy.optimize._zeros_py RootResults 18
scipy.signal._ltisys StateSpaceContinuous 78 StateSpaceDiscrete 78 TransferFunctionContinuous 78 TransferFunctionDiscrete 78 ZerosPolesGainContinuous 78 ZerosPolesGainDiscrete 78
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 27
scipy.spatial._ckdtree cKDTree 31 new_object 127
scipy.spatial._kdtree KDTree 31
scipy.spatial._qhull Delaunay 26
scipy.spatial.distance braycurtis 165 canberra 165 cdist 165 chebyshev 165 cityblock 165 correlation 165 cosine 165 dice 165 euclidean 165 hamming 165 jaccard 165 jensenshannon 165 mahalanobis 165 minkowski 165 pdist 165 seuclidean 165 sqeuclidean 165 squareform 165 yule 165
scipy.spatial.transform._rigid_transform RigidTransform 165 RigidTransform.from_matrix 164
scipy.spatial.transform._rotation Rotation 60
scipy.special._logsumexp log_softmax 165 logsumexp 165 softmax 165
scipy.special._special_ufuncs beta 165 betaln 165 binom 165 cbrt 165 digamma 165 erf 165 erfc 165 erfcx 165 exp10 165 exp2 165 expit 165 expm1 165 gamma 165 gammaln 165 i0 165 j0 165 j1 165 k0 165 log1p 165 log_expit 165 log_ndtr 165 loggamma 165 logit 165 ndtr 165 psi 165 rgamma 165 xlog1py 165 xlogy 165
scipy.special._ufuncs betainc 165 boxcox 165 boxcox1p 165 cbrt 165 digamma 165 entr 165 erf 165 erfc 165 erfcinv 165 erfinv 165 exp10 165 exp2 165 expit 165 expm1 165 expn 165 gamma 165 gammaln 165 huber 165 inv_boxcox 165 inv_boxcox1p 165 kl_div 165 log1p 165 log_ndtr 165 logit 165 ndtr 165 ndtri 165 poch 165 pseudo_huber 165 psi 165 rel_entr 165 round 165 spence 165 stdtr 165 xlog1py 165 xlogy 165
scipy.stats._continuous_distns alpha_gen 25 anglit_gen 25 arcsine_gen 25 argus_gen 25 beta_gen 25 betaprime_gen 25 bradford_gen 25 burr12_gen 25 burr_gen 25 cauchy_gen 25 chi2_gen 25 chi_gen 25 cosine_gen 25 crystalball_gen 25 dgamma_gen 25 dpareto_lognorm_gen 25 dweibull_gen 25 erlang_gen 25 expon_gen 25 exponnorm_gen 25 exponpow_gen 25 exponweib_gen 25 f_gen 25 fatiguelife_gen 25 fisk_gen 25 foldcauchy_gen 25 foldnorm_gen 25 gamma_gen 25 gausshyper_gen 25 genexpon_gen 25 genextreme_gen 25 gengamma_gen 25 genhalflogistic_gen 25 genhyperbolic_gen 25 geninvgauss_gen 25 genlogistic_gen 25 gennorm_gen 25 genpareto_gen 25 gibrat_gen 25 gompertz_gen 25 gumbel_l_gen 25 gumbel_r_gen 25 halfcauchy_gen 25 halfgennorm_gen 25 halflogistic_gen 25 halfnorm_gen 25 hypsecant_gen 25 invgamma_gen 25 invgauss_gen 25 invweibull_gen 25 irwinhall_gen 25 jf_skew_t_gen 25 johnsonsb_gen 25 johnsonsu_gen 25 kappa3_gen 25 kappa4_gen 25 ksone_gen 25 kstwo_gen 25 kstwobign_gen 25 landau_gen 25 laplace_asymmetric_gen 25 laplace_gen 25 levy_gen 25 levy_l_gen 25 loggamma_gen 25 logistic_gen 25 loglaplace_gen 25 lognorm_gen 25 lomax_gen 25 maxwell_gen 25 mielke_gen 25 moyal_gen 25 nakagami_gen 25 ncf_gen 25 nct_gen 25 ncx2_gen 25 norm_gen 25 norminvgauss_gen 25 pareto_gen 25 pearson3_gen 25 powerlaw_gen 25 powerlognorm_gen 25 powernorm_gen 25 rayleigh_gen 25 rdist_gen 25 recipinvgauss_gen 25 reciprocal_gen 25 rel_breitwigner_gen 25 rice_gen 25 rv_histogram 25 semicircular_gen 25 skewcauchy_gen 25 skewnorm_gen 25 studentized_range_gen 25 t_gen 25 trapezoid_gen 25 triang_gen 25 truncexpon_gen 25 truncnorm_gen 25 truncpareto_gen 25 truncweibull_min_gen 25 tukeylambda_gen 25 uniform_gen 25 vonmises_gen 25 wald_gen 25 weibull_max_gen 25 weibull_min_gen 25 wrapcauchy_gen 25
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._discrete_distns _nchypergeom_gen 25 _nchypergeom_gen._entropy 165 bernoulli_gen 25 bernoulli_gen._entropy 165 betabinom_gen 25 betabinom_gen._entropy 165 betanbinom_gen 25 betanbinom_gen._entropy 165 binom_gen 25 binom_gen._entropy 165 boltzmann_gen 25 boltzmann_gen._entropy 165 dlaplace_gen 25 dlaplace_gen._entropy 165 geom_gen 25 geom_gen._entropy 165 hypergeom_gen 25 hypergeom_gen._entropy 165 logser_gen 25 logser_gen._entropy 165 nbinom_gen 25 nbinom_gen._entropy 165 nchypergeom_fisher_gen 25 nchypergeom_fisher_gen._entropy 165 nchypergeom_wallenius_gen 25 nchypergeom_wallenius_gen._entropy 165 nhypergeom_gen 25 nhypergeom_gen._entropy 165 planck_gen 25 planck_gen._entropy 165 poisson_binom_gen 25 poisson_binom_gen._entropy 165 poisson_gen 25 poisson_gen._entropy 165 randint_gen 25 randint_gen._entropy 165 skellam_gen 25 skellam_gen._entropy 165 yulesimon_gen 25 yulesimon_gen._entropy 165 zipf_gen 25 zipf_gen._entropy 165 zipfian_gen 25 zipfian_gen._entropy 165
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 25
scipy.stats._mannwhitneyu mannwhitneyu 165
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._stats_py DescribeResult 61 LinregressResult 63 ModeResult 61 PearsonRResult 63 f_oneway 165 gmean 165 hmean 165 iqr 165 kendalltau 165 ks_2samp 165 kurtosis 165 linregress 165 mode 165 pearsonr 165 rankdata 165 sem 165 skew 165 spearmanr 165 ttest_ind 165 wasserstein_distance 165 zscore 165
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0
sentence_transformers.models.CNN CNN 53
sentence_transformers.models.Dense Dense 53
sentence_transformers.models.Dropout Dropout 53
sentence_transformers.models.LSTM LSTM 53
sentence_transformers.models.LayerNorm LayerNorm 53
sentence_transformers.models.Normalize Normalize 53
sentence_transformers.models.Pooling Pooling 53
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 53
sentence_transformers.training_args BatchSamplers 117 MultiDatasetBatchSamplers 117 SentenceTransformerTrainingArguments 2
shap._explanation Explanation 0
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 71 CyExponentialLoss 71 CyHalfBinomialLoss 71 CyHalfGammaLoss 71 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 71 CyHalfSquaredError 71 CyHalfTweedieLoss 71 CyHalfTweedieLossIdentity 71 CyHuberLoss 71 CyLossFunction 71 CyPinballLoss 71 __pyx_unpickle_CyAbsoluteError 150 __pyx_unpickle_CyExponentialLoss 150 __pyx_unpickle_CyHalfBinomialLoss 150 __pyx_unpickle_CyHalfGammaLoss 150 __pyx_unpickle_CyHalfMultinomialLoss 151 __pyx_unpickle_CyHalfPoissonLoss 150 __pyx_unpickle_CyHalfSquaredError 150 __pyx_unpickle_CyHalfTweedieLoss 150 __pyx_unpickle_CyHalfTweedieLossIdentity 150 __pyx_unpickle_CyHuberLoss 150 __pyx_unpickle_CyPinballLoss 150
sklearn._loss.glm_distribution DistributionBoundary 61 ExponentialDispersionModel 34 GammaDistribution 34 InverseGaussianDistribution 34 NormalDistribution 34 PoissonDistribution 34 TweedieDistribution 34
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
sklearn.cluster._kmeans KMeans 35 MiniBatchKMeans 35 _kmeans_single_lloyd 165
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
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 35 HistGradientBoostingClassifier._raw_predict 165 HistGradientBoostingRegressor 35 HistGradientBoostingRegressor._raw_predict 165
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
sklearn.feature_selection._mutual_info mutual_info_classif 165 mutual_info_regression 165
sklearn.feature_selection._rfe RFE 35 RFECV 35
sklearn.feature_selection._sequential SequentialFeatureSelector 35
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 35 SelectFdr 35 SelectFpr 35 SelectFwe 35 SelectKBest 35 SelectPercentile 35 chi2 165 f_classif 165 f_oneway 165 f_regression 165 r_regression 165
sklearn.feature_selection._variance_threshold VarianceThreshold 35
sklearn.frozen._frozen FrozenEstimator 35
sklearn.gaussian_process._gpc GaussianProcessClassifier 35 _BinaryGaussianProcessClassifierLaplace 35
sklearn.gaussian_process._gpr GaussianProcessRegressor 35
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 112 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 34
sklearn.impute._base MissingIndicator 35 SimpleImputer 35 _BaseImputer 35
sklearn.impute._iterative IterativeImputer 35 _ImputerTriplet 61
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
sklearn.linear_model._sgd_fast Classification 71 EpsilonInsensitive 71 Hinge 71 Huber 70 Log 70 LossFunction 70 ModifiedHuber 71 Regression 71 SquaredEpsilonInsensitive 71 SquaredHinge 71 SquaredLoss 70
sklearn.linear_model._stochastic_gradient SGDClassifier 35 SGDOneClassSVM 35 SGDRegressor 35
sklearn.linear_model._theil_sen TheilSenRegressor 35
sklearn.manifold._classical_mds ClassicalMDS 35
sklearn.manifold._isomap Isomap 35
sklearn.manifold._locally_linear LocallyLinearEmbedding 35
sklearn.manifold._mds MDS 35
sklearn.manifold._spectral_embedding SpectralEmbedding 35
sklearn.manifold._t_sne TSNE 35
sklearn.metrics._classification accuracy_score 165 balanced_accuracy_score 165 brier_score_loss 165 class_likelihood_ratios 165 classification_report 165 cohen_kappa_score 165 confusion_matrix 165 d2_brier_score 165 d2_log_loss_score 165 f1_score 165 fbeta_score 165 hamming_loss 165 hinge_loss 165 jaccard_score 165 log_loss 165 matthews_corrcoef 165 multilabel_confusion_matrix 165 precision_recall_fscore_support 165 precision_score 165 recall_score 165 zero_one_loss 165
sklearn.metrics._dist_metrics BrayCurtisDistance 32 BrayCurtisDistance32 33 BrayCurtisDistance64 33 CanberraDistance 32 CanberraDistance32 33 CanberraDistance64 33 ChebyshevDistance 32 ChebyshevDistance32 33 ChebyshevDistance64 33 DiceDistance 32 DiceDistance32 33 DiceDistance64 33 EuclideanDistance 32 EuclideanDistance32 33 EuclideanDistance64 33 HammingDistance 32 HammingDistance32 33 HammingDistance64 33 HaversineDistance 32 HaversineDistance32 33 HaversineDistance64 33 JaccardDistance 32 JaccardDistance32 33 JaccardDistance64 33 KulsinskiDistance 32 KulsinskiDistance32 33 KulsinskiDistance64 33 MahalanobisDistance 32 MahalanobisDistance32 33 MahalanobisDistance64 33 ManhattanDistance 32 ManhattanDistance32 33 ManhattanDistance64 33 MatchingDistance 32 MatchingDistance32 33 MatchingDistance64 33 MinkowskiDistance 32 MinkowskiDistance32 33 MinkowskiDistance64 33 RogersTanimotoDistance 32 RogersTanimotoDistance32 33 RogersTanimotoDistance64 33 RussellRaoDistance 32 RussellRaoDistance32 33 RussellRaoDistance64 33 SEuclideanDistance 32 SEuclideanDistance32 33 SEuclideanDistance64 33 SokalMichenerDistance 32 SokalMichenerDistance32 33 SokalMichenerDistance64 33 SokalSneathDistance 32 SokalSneathDistance32 33 SokalSneathDistance64 33 WMinkowskiDistance 32 newObj 128
sklearn.metrics._ranking auc 165 average_precision_score 165 confusion_matrix_at_thresholds 165 coverage_error 165 dcg_score 165 det_curve 165 label_ranking_average_precision_score 165 label_ranking_loss 165 metric_at_thresholds 165 ndcg_score 165 precision_recall_curve 165 roc_auc_score 165 roc_curve 165 top_k_accuracy_score 165
sklearn.metrics._regression d2_absolute_error_score 165 d2_pinball_score 165 d2_tweedie_score 165 explained_variance_score 165 max_error 165 mean_absolute_error 165 mean_absolute_percentage_error 165 mean_gamma_deviance 165 mean_pinball_loss 165 mean_poisson_deviance 165 mean_squared_error 165 mean_squared_log_error 165 mean_tweedie_deviance 165 median_absolute_error 165 r2_score 165 root_mean_squared_error 165 root_mean_squared_log_error 165
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 34 _ProbaScorer 34 _Scorer 1 _ThresholdScorer 34 _passthrough_scorer 165 check_scoring 165 negative_likelihood_ratio 165 positive_likelihood_ratio 165
sklearn.metrics.cluster._bicluster consensus_score 165
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 165 adjusted_rand_score 165 completeness_score 165 contingency_matrix 165 entropy 165 fowlkes_mallows_score 165 homogeneity_completeness_v_measure 165 homogeneity_score 165 mutual_info_score 165 normalized_mutual_info_score 165 pair_confusion_matrix 165 rand_score 165 v_measure_score 165
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 165 davies_bouldin_score 165 silhouette_samples 165 silhouette_score 165
sklearn.metrics.pairwise additive_chi2_kernel 165 check_paired_arrays 165 check_pairwise_arrays 165 chi2_kernel 165 cosine_distances 165 cosine_similarity 165 distance_metrics 165 euclidean_distances 165 haversine_distances 165 kernel_metrics 165 laplacian_kernel 165 linear_kernel 165 manhattan_distances 165 nan_euclidean_distances 165 paired_cosine_distances 165 paired_distances 165 paired_euclidean_distances 165 paired_manhattan_distances 165 pairwise_distances 165 pairwise_distances_argmin 165 pairwise_distances_argmin_min 165 pairwise_kernels 165 polynomial_kernel 165 rbf_kernel 165 sigmoid_kernel 165
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 35
sklearn.mixture._gaussian_mixture GaussianMixture 35
sklearn.model_selection._classification_threshold BaseThresholdClassifier 35 FixedThresholdClassifier 35 TunedThresholdClassifierCV 35
sklearn.model_selection._search GridSearchCV 35 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 35
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 35 HalvingRandomSearchCV 35 _refit_callable 165
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 35 OneVsRestClassifier 35 OutputCodeClassifier 35 _ConstantPredictor 35
sklearn.multioutput ClassifierChain 35 MultiOutputClassifier 35 MultiOutputRegressor 35 RegressorChain 35
sklearn.naive_bayes BernoulliNB 35 CategoricalNB 35 ComplementNB 35 GaussianNB 35 MultinomialNB 35
sklearn.neighbors._ball_tree BallTree 33 BallTree32 33 BallTree64 33 newObj 128
sklearn.neighbors._classification KNeighborsClassifier 35 RadiusNeighborsClassifier 35
sklearn.neighbors._graph KNeighborsTransformer 35 RadiusNeighborsTransformer 35
sklearn.neighbors._kd_tree KDTree 33 KDTree32 33 KDTree64 33 newObj 128
sklearn.neighbors._kde KernelDensity 35
sklearn.neighbors._lof LocalOutlierFactor 35
sklearn.neighbors._nca NeighborhoodComponentsAnalysis 35
sklearn.neighbors._nearest_centroid NearestCentroid 35
sklearn.neighbors._regression KNeighborsRegressor 35 RadiusNeighborsRegressor 35
sklearn.neighbors._unsupervised NearestNeighbors 35
sklearn.neural_network._multilayer_perceptron MLPClassifier 35 MLPRegressor 35
sklearn.neural_network._rbm BernoulliRBM 35
sklearn.neural_network._stochastic_optimizers AdamOptimizer 1
sklearn.pipeline FeatureUnion 35 Pipeline 35
sklearn.preprocessing._data Binarizer 35 KernelCenterer 35 MaxAbsScaler 35 MinMaxScaler 35 Normalizer 35 PowerTransformer 35 QuantileTransformer 35 RobustScaler 35 StandardScaler 35 add_dummy_feature 165 binarize 165 maxabs_scale 165 minmax_scale 165 normalize 165 power_transform 165 quantile_transform 165 robust_scale 165 scale 165
sklearn.preprocessing._discretization KBinsDiscretizer 35
sklearn.preprocessing._encoders OneHotEncoder 35 OrdinalEncoder 35 _BaseEncoder 35
sklearn.preprocessing._function_transformer FunctionTransformer 35
sklearn.preprocessing._label LabelBinarizer 35 LabelEncoder 35 MultiLabelBinarizer 35 label_binarize 165
sklearn.preprocessing._polynomial PolynomialFeatures 35 SplineTransformer 35
sklearn.preprocessing._target_encoder TargetEncoder 35
sklearn.preprocessing.imputation Imputer 34
sklearn.random_projection GaussianRandomProjection 35 SparseRandomProjection 35
sklearn.semi_supervised._label_propagation LabelPropagation 35 LabelSpreading 35
sklearn.semi_supervised._self_training SelfTrainingClassifier 35
sklearn.svm._classes LinearSVC 35 LinearSVR 35 NuSVC 35 NuSVR 35 OneClassSVM 35 SVC 35 SVR 35
sklearn.tree._classes DecisionTreeClassifier 35 DecisionTreeRegressor 35 ExtraTreeClassifier 35 ExtraTreeRegressor 35
sklearn.tree._tree Tree 99
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 165
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
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 46 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 46 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 46 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 165 ZeroInflatedGeneralizedPoisson._hessian_probit 165 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 46 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 165 ZeroInflatedNegativeBinomialP._hessian_probit 165 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 46 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 165 ZeroInflatedPoisson._hessian_probit 165 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 46 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 46 CountModel 0 CountResults 0 CountResultsWrapper 46 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 46 L1BinaryResults 0 L1BinaryResultsWrapper 46 L1CountResults 0 L1CountResultsWrapper 46 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 46 L1MultinomialResults 0 L1MultinomialResultsWrapper 46 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 46 L1PoissonResults 0 L1PoissonResultsWrapper 46 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 46 NegativeBinomial 45 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 46 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 46 OrderedResults 0 OrderedResultsWrapper 46 Poisson 0 PoissonResults 0 PoissonResultsWrapper 46 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 46 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 46 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 46 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 46 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 25 genpoisson_p_gen._entropy 165 truncatednegbin_gen 25 truncatednegbin_gen._entropy 165 truncatedpoisson_gen 25 truncatedpoisson_gen._entropy 165 zigeneralizedpoisson_gen 25 zigeneralizedpoisson_gen._entropy 165 zinegativebinomial_gen 25 zinegativebinomial_gen._entropy 165 zipoisson_gen 25 zipoisson_gen._entropy 165
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
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 165 _ets_smooth_add_mul 165 _ets_smooth_mul_add 165 _ets_smooth_mul_mul 165
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 165 ETSResults 0 ETSResultsWrapper 46 PredictionResultsWrapper 46
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 46
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 46
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 46
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 46
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 165 dCFASimulationSmoother 165 sCFASimulationSmoother 165 zCFASimulationSmoother 165
statsmodels.tsa.statespace._initialization cInitialization 100 dInitialization 100 sInitialization 100 zInitialization 100
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 100 dKalmanFilter 100 sKalmanFilter 100 zKalmanFilter 100
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 101 dKalmanSmoother 101 sKalmanSmoother 101 zKalmanSmoother 101
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 100 dStatespace 100 sStatespace 100 zStatespace 100
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 165 dSimulationSmoother 165 sSimulationSmoother 165 zSimulationSmoother 165
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
surprise.prediction_algorithms.predictions Prediction 61
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 102
timm.layers.activations GELU 53 GELUTanh 53 HardMish 53 HardSigmoid 53 HardSwish 53 Mish 53 PReLU 53 QuickGELU 53 Sigmoid 53 Swish 53 Tanh 53
timm.layers.activations_jit HardMishJit 53 HardSigmoidJit 53 HardSwishJit 53 MishJit 53 SwishJit 53
timm.layers.activations_me HardMishMe 53 HardSigmoidMe 53 HardSwishMe 53 MishMe 53 SwishMe 53
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 53 AdaptiveCatAvgMaxPool2d 53 FastAdaptiveAvgMaxPool 53 FastAdaptiveAvgPool 53 FastAdaptiveCatAvgMaxPool 53 FastAdaptiveMaxPool 53 SelectAdaptivePool2d 53
timm.layers.attention Attention 53 AttentionRope 53
timm.layers.attention2d Attention2d 53 MultiQueryAttention2d 53 MultiQueryAttentionV2 53
timm.layers.attention_pool AttentionPoolLatent 53 AttentionPoolPrr 53
timm.layers.attention_pool2d AttentionPool2d 53 RotAttentionPool2d 53
timm.layers.blur_pool BlurPool2d 53
timm.layers.bottleneck_attn BottleneckAttn 53 PosEmbedRel 53
timm.layers.cbam CbamModule 53 ChannelAttn 53 LightCbamModule 53 LightChannelAttn 53 LightSpatialAttn 53 SpatialAttn 53
timm.layers.classifier ClNormMlpClassifierHead 53 ClassifierHead 53 NormMlpClassifierHead 53
timm.layers.cond_conv2d CondConv2d 53
timm.layers.conv2d_same Conv2dSame 53 Conv2dSameExport 53
timm.layers.conv_bn_act ConvNormAct 53 ConvNormActAa 53
timm.layers.coord_attn CoordAttn 53 EfficientLocalAttn 53 SimpleCoordAttn 53 StripAttn 53
timm.layers.diff_attention DiffAttention 53
timm.layers.drop DropBlock2d 53 DropPath 53
timm.layers.eca CecaModule 53 EcaModule 53
timm.layers.evo_norm EvoNorm2dB0 53 EvoNorm2dB1 53 EvoNorm2dB2 53 EvoNorm2dS0 53 EvoNorm2dS0a 53 EvoNorm2dS1 53 EvoNorm2dS1a 53 EvoNorm2dS2 53 EvoNorm2dS2a 53
timm.layers.filter_response_norm FilterResponseNormAct2d 53 FilterResponseNormTlu2d 53
timm.layers.format Format 117
timm.layers.gather_excite GatherExcite 53
timm.layers.global_context GlobalContext 53
timm.layers.grn GlobalResponseNorm 53
timm.layers.halo_attn HaloAttn 53 PosEmbedRel 53
timm.layers.hybrid_embed HybridEmbed 53 HybridEmbedWithSize 53
timm.layers.inplace_abn InplaceAbn 53
timm.layers.lambda_layer LambdaLayer 53
timm.layers.layer_scale LayerScale 53 LayerScale2d 53
timm.layers.linear Linear 53
timm.layers.median_pool MedianPool2d 53
timm.layers.mixed_conv2d MixedConv2d 53
timm.layers.ml_decoder MLDecoder 53
timm.layers.mlp ConvMlp 53 GatedMlp 53 GlobalResponseNormMlp 53 GluMlp 53 Mlp 53 SwiGLU 53
timm.layers.non_local_attn BatNonLocalAttn 53 BilinearAttnTransform 53 NonLocalAttn 53
timm.layers.norm GroupNorm 53 GroupNorm1 53 LayerNorm 53 LayerNorm2d 53 LayerNorm2dFp32 53 LayerNormExp2d 53 LayerNormFp32 53 RmsNorm 53 RmsNorm2d 53 RmsNorm2dFp32 53 RmsNormFp32 53 SimpleNorm 53 SimpleNorm2d 53 SimpleNorm2dFp32 53 SimpleNormFp32 53
timm.layers.norm_act BatchNormAct2d 53 FrozenBatchNormAct2d 53 GroupNorm1Act 53 GroupNormAct 53 LayerNormAct 53 LayerNormAct2d 53 LayerNormAct2dFp32 53 LayerNormActFp32 53 RmsNormAct 53 RmsNormAct2d 53 RmsNormAct2dFp32 53 RmsNormActFp32 53 SyncBatchNormAct 53
timm.layers.other_pool LsePlus1d 53 LsePlus2d 53 SimPool1d 53 SimPool2d 53
timm.layers.patch_dropout PatchDropout 53 PatchDropoutWithIndices 53
timm.layers.patch_embed PatchEmbed 53 PatchEmbedInterpolator 53 PatchEmbedResamplerFixedOrigSize 53 PatchEmbedWithSize 53
timm.layers.pool2d_same AvgPool2dSame 53 MaxPool2dSame 53
timm.layers.pos_embed_rel RelPosBias 53 RelPosBiasTf 53 RelPosMlp 53
timm.layers.pos_embed_sincos FourierEmbed 53 RotaryEmbedding 53 RotaryEmbeddingCat 53 RotaryEmbeddingDinoV3 53 RotaryEmbeddingMRope 53 RotaryEmbeddingMixed 53 _RotaryEmbeddingBase 53
timm.layers.selective_kernel SelectiveKernel 53 SelectiveKernelAttn 53
timm.layers.separable_conv SeparableConv2d 53 SeparableConvNormAct 53
timm.layers.space_to_depth DepthToSpace 53 SpaceToDepth 53 SpaceToDepthModule 53
timm.layers.split_attn RadixSoftmax 53 SplitAttn 53
timm.layers.split_batchnorm SplitBatchNorm2d 53
timm.layers.squeeze_excite EffectiveSEModule 53 SEModule 53 SqueezeExciteCl 53
timm.layers.std_conv ScaledStdConv2d 53 ScaledStdConv2dSame 53 StdConv2d 53 StdConv2dSame 53
timm.layers.test_time_pool TestTimePoolHead 53
timm.models._efficientnet_blocks CondConvResidual 53 ConvBnAct 53 DepthwiseSeparableConv 53 EdgeResidual 53 InvertedResidual 53 MobileAttention 53 SqueezeExcite 53 UniversalInvertedResidual 53
timm.models._features FeatureDictNet 53 FeatureGetterNet 53 FeatureHookNet 53 FeatureListNet 53
timm.models._features_fx FeatureGraphNet 53 GraphExtractNet 53
timm.models.beit Attention 53 Beit 53 Block 53 RelativePositionBias 53
timm.models.byobnet BasicBlock 53 BottleneckBlock 53 ByobNet 53 DarkBlock 53 DownsampleAvg 53 EdgeBlock 53 MobileOneBlock 53 RepVggBlock 53 SelfAttnBlock 53 Stem 53
timm.models.cait Cait 53 ClassAttn 53 LayerScaleBlock 53 LayerScaleBlockClassAttn 53 TalkingHeadAttn 53
timm.models.coat CoaT 53 ConvPosEnc 53 ConvRelPosEnc 53 FactorAttnConvRelPosEnc 53 ParallelBlock 53 SerialBlock 53
timm.models.convit Block 53 ConVit 53 GPSA 53 MHSA 53
timm.models.convmixer ConvMixer 53 Residual 53
timm.models.convnext ConvNeXt 53 ConvNeXtBlock 53 ConvNeXtStage 53 Downsample 53
timm.models.cpubone CPUBone 53 CPUBoneBlock 53 ClsHead 53 ConvAttention 53 ConvLayer 53 FusedMBConv 53 LinearLayer 53 MBConv 53 ResidualBlock 53
timm.models.crossvit CrossAttention 53 CrossAttentionBlock 53 CrossVit 53 MultiScaleBlock 53 PatchEmbed 53
timm.models.csatv2 Block 53 CSATv2 53 Dct1d 53 Dct2d 53 Dct2dStats 53 LearnableDct2d 53 PosConv 53 SpatialAttention 53 SpatialTransformerBlock 53 TransformerBlock 53
timm.models.cspnet BottleneckBlock 53 CrossStage 53 CrossStage3 53 CspNet 53 DarkBlock 53 DarkStage 53 EdgeBlock 53
timm.models.cspnext CspNext 53 CspNextBlock 53 CspNextLayer 53 DepthwiseSeparableConv 53 SPPBottleneck 53
timm.models.davit ChannelAttention 53 ChannelAttentionV2 53 ChannelBlock 53 ConvPosEnc 53 DaVit 53 DaVitStage 53 Downsample 53 SpatialBlock 53 Stem 53 WindowAttention 53
timm.models.deepseek_vit DeepseekVitAligner 53 DeepseekVitBlock 53 DeepseekVitClassifier 53 DeepseekVitEncoder 53
timm.models.deit VisionTransformerDistilled 53
timm.models.densenet DenseBlock 53 DenseLayer 53 DenseNet 53 DenseTransition 53
timm.models.dla DLA 53 DlaBasic 53 DlaBottle2neck 53 DlaBottleneck 53 DlaRoot 53 DlaTree 53
timm.models.dpn BnAct 53 BnActConv2d 53 CatBnAct 53 DPN 53 DualPathBlock 53
timm.models.edgenext ConvBlock 53 CrossCovarianceAttn 53 EdgeNeXt 53 EdgeNeXtStage 53 PositionalEncodingFourier 53 SplitTransposeBlock 53
timm.models.efficientformer Attention 53 ConvMlpWithNorm 53 Downsample 53 EfficientFormer 53 EfficientFormerStage 53 Flat 53 LayerScale 53 LayerScale2d 53 MetaBlock1d 53 MetaBlock2d 53 Pooling 53 Stem4 53
timm.models.efficientformer_v2 Attention2d 53 Attention2dDownsample 53 ConvMlpWithNorm 53 ConvNorm 53 Downsample 53 EfficientFormerV2 53 EfficientFormerV2Block 53 EfficientFormerV2Stage 53 LayerScale2d 53 LocalGlobalQuery 53 Stem4 53
timm.models.efficientnet EfficientNet 53 EfficientNetFeatures 53
timm.models.efficientvim ConvLayer1d 53 ConvLayer2d 53 EfficientViM 53 EfficientViMBlock 53 EfficientViMDistilled 53 EfficientViMStage 53 FFN 53 HSMSSD 53 PatchMerging 53 Stem 53
timm.models.efficientvit_mit ClassifierHead 53 ConvBlock 53 ConvNormAct 53 DSConv 53 EfficientVit 53 EfficientVitBlock 53 EfficientVitLarge 53 EfficientVitLargeStage 53 EfficientVitStage 53 FusedMBConv 53 LiteMLA 53 MBConv 53 ResidualBlock 53 Stem 53
timm.models.efficientvit_msra CascadedGroupAttention 53 ConvMlp 53 ConvNorm 53 EfficientVitBlock 53 EfficientVitMsra 53 EfficientVitStage 53 LocalWindowAttention 53 NormLinear 53 PatchEmbedding 53 PatchMerging 53 ResidualDrop 53
timm.models.eva Eva 53 EvaAttention 53 EvaBlock 53 EvaBlockPostNorm 53
timm.models.fasternet Block 53 FasterNet 53 MLPBlock 53 Partial_conv3 53 PatchEmbed 53 PatchMerging 53
timm.models.fastvit Attention 53 AttentionBlock 53 ConvMlp 53 FastVit 53 FastVitStage 53 LayerScale2d 53 MobileOneBlock 53 PatchEmbed 53 RepConditionalPosEnc 53 RepMixer 53 RepMixerBlock 53 ReparamLargeKernelConv 53
timm.models.focalnet Downsample 53 FocalModulation 53 FocalNet 53 FocalNetBlock 53 FocalNetStage 53 LayerScale2d 53
timm.models.gcvit Downsample2d 53 FeatureBlock 53 GlobalContextVit 53 GlobalContextVitBlock 53 GlobalContextVitStage 53 LayerScale 53 MbConvBlock 53 Stem 53 WindowAttentionGlobal 53
timm.models.gemma4_vit Gemma4Attention 53 Gemma4Block 53 Gemma4ClippableLinear 53 Gemma4GatedMlp 53 Gemma4PatchEmbed 53 Gemma4RotaryEmbedding2D 53 Gemma4VisionPooler 53 Gemma4VitClassifier 53 Gemma4VitEncoder 53
timm.models.ghostnet GhostBottleneck 53 GhostBottleneckV3 53 GhostModule 53 GhostModuleV2 53 GhostModuleV3 53 GhostNet 53
timm.models.hgnet ClassifierHead 53 ConvBNAct 53 EseModule 53 HighPerfGpuBlock 53 HighPerfGpuNet 53 HighPerfGpuStage 53 LearnableAffineBlock 53 LightConvBNAct 53 StemV1 53 StemV2 53
timm.models.hiera Hiera 53 HieraBlock 53 MaskUnitAttention 53 PatchEmbed 53 Reroll 53 Unroll 53
timm.models.hieradet_sam2 HieraDet 53 HieraPatchEmbed 53 MultiScaleAttention 53 MultiScaleBlock 53
timm.models.hrnet HighResolutionModule 53 HighResolutionNet 53 HighResolutionNetFeatures 53 ModuleInterface 53 SequentialList 53
timm.models.iformer ConvBlock 53 ConvNorm 53 FFN 53 IFormer 53 NormLinear 53 RepCPE 53 RepVitClassifier 53 Residual 53 SHMA 53 SHMABlock 53 StageBlock 53 Stem 53
timm.models.inception_next ConvMlp 53 InceptionDWConv2d 53 MetaNeXt 53 MetaNeXtBlock 53 MetaNeXtStage 53 MlpClassifierHead 53
timm.models.inception_resnet_v2 Block17 53 Block35 53 Block8 53 InceptionResnetV2 53 Mixed_5b 53 Mixed_6a 53 Mixed_7a 53
timm.models.inception_v3 InceptionA 53 InceptionAux 53 InceptionB 53 InceptionC 53 InceptionD 53 InceptionE 53 InceptionV3 53
timm.models.inception_v4 InceptionA 53 InceptionB 53 InceptionC 53 InceptionV4 53 Mixed3a 53 Mixed4a 53 Mixed5a 53 ReductionA 53 ReductionB 53
timm.models.lcnetv2 LCNetV2 53 RepDepthwiseSeparable 53
timm.models.levit Attention 53 AttentionDownsample 53 ConvNorm 53 Downsample 53 Levit 53 LevitBlock 53 LevitDistilled 53 LevitDownsample 53 LevitMlp 53 LevitStage 53 LinearNorm 53 NormLinear 53 Stem16 53 Stem8 53
timm.models.lowformer ConvAttention 53 ConvLayer 53 FusedMBConv 53 LowFormer 53 LowFormerBlock 53 MBConv 53 ResidualBlock 53
timm.models.mambaout Downsample 53 DownsampleNormFirst 53 GatedConvBlock 53 MambaOut 53 MambaOutStage 53 MlpHead 53 Stem 53
timm.models.maxxvit Attention2d 53 AttentionCl 53 ConvNeXtBlock 53 Downsample2d 53 LayerScale 53 LayerScale2d 53 MaxxVit 53 MaxxVitBlock 53 MaxxVitStage 53 MbConvBlock 53 ParallelMaxxVitBlock 53 ParallelPartitionAttention 53 PartitionAttention2d 53 PartitionAttentionCl 53 Stem 53 TransformerBlock2d 53
timm.models.metaformer Attention 53 Downsampling 53 GroupNorm1NoBias 53 LayerNorm2dNoBias 53 LayerNormNoBias 53 MetaFormer 53 MetaFormerBlock 53 MetaFormerStage 53 MlpHead 53 Pooling 53 Scale 53 SepConv 53 SquaredReLU 53 StarReLU 53 Stem 53
timm.models.mlp_mixer Affine 53 MixerBlock 53 MlpMixer 53 ResBlock 53 SpatialGatingBlock 53 SpatialGatingUnit 53
timm.models.mobilenetv3 MobileNetV3 53 MobileNetV3Features 53
timm.models.mobilenetv5 MobileNetV5 53 MobileNetV5Encoder 53 MobileNetV5MultiScaleFusionAdapter 53
timm.models.mobilevit LinearSelfAttention 53 LinearTransformerBlock 53 MobileVitBlock 53 MobileVitV2Block 53
timm.models.mvitv2 MultiScaleAttention 53 MultiScaleAttentionPoolFirst 53 MultiScaleBlock 53 MultiScaleVit 53 MultiScaleVitStage 53 PatchEmbed 53
timm.models.naflexvit NaFlexEmbeds 53 NaFlexVit 53
timm.models.nasnet ActConvBn 53 BranchSeparables 53 CellStem0 53 CellStem1 53 FirstCell 53 NASNetALarge 53 NormalCell 53 ReductionCell0 53 ReductionCell1 53 SeparableConv2d 53
timm.models.nest Attention 53 ConvPool 53 Nest 53 NestLevel 53 TransformerLayer 53
timm.models.nextvit ConvAttention 53 ConvNormAct 53 EfficientAttention 53 NextConvBlock 53 NextStage 53 NextTransformerBlock 53 NextViT 53 PatchEmbed 53
timm.models.nfnet DownsampleAvg 53 GammaAct 53 NormFreeBlock 53 NormFreeNet 53
timm.models.pit ConvEmbedding 53 Pooling 53 PoolingVisionTransformer 53 SequentialTuple 53 Transformer 53
timm.models.pnasnet ActConvBn 53 BranchSeparables 53 Cell 53 CellBase 53 CellStem0 53 FactorizedReduction 53 PNASNet5Large 53 SeparableConv2d 53
timm.models.pvt_v2 Attention 53 Block 53 MlpWithDepthwiseConv 53 OverlapPatchEmbed 53 PyramidVisionTransformerStage 53 PyramidVisionTransformerV2 53
timm.models.qwen3_vit Qwen3VitClassifier 53 Qwen3VitEncoder 53 Qwen3VitPatchMerger 53
timm.models.rdnet Block 53 BlockESE 53 DenseBlock 53 DenseStage 53 RDNet 53
timm.models.regnet Bottleneck 53 PreBottleneck 53 RegNet 53 RegStage 53
timm.models.repghost RepGhostBottleneck 53 RepGhostModule 53 RepGhostNet 53
timm.models.repvit ConvNorm 53 NormLinear 53 RepVggDw 53 RepViTBlock 53 RepVit 53 RepVitClassifier 53 RepVitDownsample 53 RepVitMlp 53 RepVitStage 53 RepVitStem 53
timm.models.res2net Bottle2neck 53
timm.models.resnest ResNestBottleneck 53
timm.models.resnet BasicBlock 53 Bottleneck 53 ResNet 53
timm.models.resnetv2 Bottleneck 53 DownsampleAvg 53 DownsampleConv 53 PreActBasic 53 PreActBottleneck 53 ResNetStage 53 ResNetV2 53
timm.models.rexnet LinearBottleneck 53 RexNet 53
timm.models.selecsls SelecSls 53 SelecSlsBlock 53 SelectSeq 53 SequentialList 53
timm.models.senet Bottleneck 53 SEBottleneck 53 SEModule 53 SENet 53 SEResNeXtBottleneck 53 SEResNetBlock 53 SEResNetBottleneck 53
timm.models.sequencer Downsample2d 53 LSTM2d 53 RNN2dBase 53 RNNIdentity 53 Sequencer2d 53 Sequencer2dBlock 53 Sequencer2dStage 53 Shuffle 53
timm.models.shvit BasicBlock 53 Conv2dNorm 53 FFN 53 NormLinear 53 PatchMerging 53 Residual 53 SHSA 53 SHViT 53 StageBlock 53
timm.models.sknet SelectiveKernelBasic 53 SelectiveKernelBottleneck 53
timm.models.starnet Block 53 ConvBN 53 StarNet 53
timm.models.swiftformer Block 53 ConvEncoder 53 EfficientAdditiveAttention 53 Embedding 53 LayerScale2d 53 LocalRepresentation 53 Mlp 53 Stage 53 SwiftFormer 53
timm.models.swin_transformer PatchMerging 53 SwinTransformer 53 SwinTransformerBlock 53 SwinTransformerStage 53 WindowAttention 53
timm.models.swin_transformer_v2 PatchMerging 53 SwinTransformerV2 53 SwinTransformerV2Block 53 SwinTransformerV2Stage 53 WindowAttention 53
timm.models.swin_transformer_v2_cr PatchEmbed 53 PatchMerging 53 SwinTransformerV2Cr 53 SwinTransformerV2CrBlock 53 SwinTransformerV2CrStage 53 WindowMultiHeadAttention 53
timm.models.tiny_vit Attention 53 ConvLayer 53 ConvNorm 53 MBConv 53 NormMlp 53 PatchEmbed 53 PatchMerging 53 TinyVit 53 TinyVitBlock 53 TinyVitStage 53
timm.models.tnt Attention 53 Block 53 PixelEmbed 53 TNT 53
timm.models.tresnet BasicBlock 53 Bottleneck 53 TResNet 53
timm.models.twins Block 53 GlobalSubSampleAttn 53 LocallyGroupedAttn 53 PatchEmbed 53 PosConv 53 Twins 53
timm.models.vgg ConvMlp 53 VGG 53
timm.models.visformer Attention 53 Block 53 SpatialMlp 53 Visformer 53
timm.models.vision_transformer Attention 53 Block 53 DiffParallelScalingBlock 53 LayerScale 53 ParallelScalingBlock 53 ParallelThingsBlock 53 ResPostBlock 53 VisionTransformer 53
timm.models.vision_transformer_hybrid ConvStem 53 HybridEmbed 53 HybridEmbedWithSize 53
timm.models.vision_transformer_relpos LayerScale 53 RelPosAttention 53 RelPosBlock 53 ResPostRelPosBlock 53 VisionTransformerRelPos 53
timm.models.vision_transformer_sam Attention 53 Block 53 LayerScale 53 VisionTransformerSAM 53
timm.models.vitamin Downsample2d 53 GeGluMlp 53 MbConvLNBlock 53 MbConvStages 53 Stem 53 StridedConv 53
timm.models.volo Attention 53 ClassAttention 53 ClassBlock 53 Downsample 53 OutlookAttention 53 Outlooker 53 PatchEmbed 53 Transformer 53 VOLO 53
timm.models.vovnet OsaBlock 53 OsaStage 53 SequentialAppendList 53 VovNet 53
timm.models.xception Block 53 SeparableConv2d 53 Xception 53
timm.models.xception_aligned PreSeparableConv2d 53 PreXceptionModule 53 SeparableConv2d 53 XceptionAligned 53 XceptionModule 53
timm.models.xcit ClassAttentionBlock 53 ConvPatchEmbed 53 LPI 53 PositionalEncodingFourier 53 XCA 53 XCABlock 53 Xcit 53
tokenizers AddedToken 77 Encoding 80 Tokenizer 69
tokenizers.decoders BPEDecoder 80 ByteFallback 80 ByteLevel 80 CTC 80 DecodeStream 80 Decoder 80 Fuse 80 Metaspace 80 Replace 80 Sequence 93 Strip 80 WordPiece 80
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 80 Model 80 Unigram 80 WordLevel 80 WordPiece 80
tokenizers.normalizers BertNormalizer 80 ByteLevel 80 Lowercase 80 NFC 80 NFD 80 NFKC 80 NFKD 80 Nmt 80 Normalizer 80 Precompiled 80 Prepend 80 Replace 80 Sequence 93 Strip 80 StripAccents 80
tokenizers.pre_tokenizers BertPreTokenizer 80 ByteLevel 80 CharDelimiterSplit 73 Digits 80 FixedLength 80 Metaspace 80 PreTokenizer 80 Punctuation 80 Sequence 93 Split 73 UnicodeScripts 80 Whitespace 80 WhitespaceSplit 80
tokenizers.processors BertProcessing 73 ByteLevel 80 PostProcessor 80 RobertaProcessing 73 Sequence 93 TemplateProcessing 80
tokenizers.trainers BpeTrainer 80 ParityBpeTrainer 80 Trainer 80 UnigramTrainer 80 WordLevelTrainer 80 WordPieceTrainer 80
torch BFloat16Storage 165 BoolStorage 165 ByteStorage 165 CharStorage 165 ComplexDoubleStorage 165 ComplexFloatStorage 165 DoubleStorage 165 FloatStorage 165 HalfStorage 165 IntStorage 165 LongStorage 165 QInt32Storage 165 QInt8Storage 165 QUInt2x4Storage 165 QUInt4x2Storage 165 QUInt8Storage 165 ScriptObject 57 ShortStorage 165 Size 110 Tensor 165 UntypedStorage 165 _mkldnn 165 abs 165 bfloat16 165 bit 165 bits16 165 bits1x8 165 bits2x4 165 bits4x2 165 bits8 165 bool 165 cdouble 165 cfloat 165 chalf 165 channels_last 165 channels_last_3d 165 complex128 165 complex32 165 complex64 165 contiguous_format 165 cos 165 device 106 double 165 exp 165 float 165 float16 165 float32 165 float4_e2m1fn_x2 165 float64 165 float8_e4m3fn 165 float8_e4m3fnuz 165 float8_e5m2 165 float8_e5m2fnuz 165 float8_e8m0fnu 165 half 165 int 165 int1 165 int16 165 int2 165 int3 165 int32 165 int4 165 int5 165 int6 165 int64 165 int7 165 int8 165 jagged 165 legacy_contiguous_format 165 log 165 long 165 per_channel_affine 165 per_channel_affine_float_qparams 165 per_channel_symmetric 165 per_tensor_affine 165 per_tensor_symmetric 165 preserve_format 165 qint32 165 qint8 165 quint2x4 165 quint4x2 165 quint8 165 relu 165 short 165 sigmoid 165 sin 165 softmax 165 sparse_bsc 165 sparse_bsr 165 sparse_coo 165 sparse_csc 165 sparse_csr 165 sqrt 165 square 165 strided 165 tanh 165 uint1 165 uint16 165 uint2 165 uint3 165 uint32 165 uint4 165 uint5 165 uint6 165 uint64 165 uint7 165 uint8 165
torch._C Generator 107 _VariableFunctionsClass 165 _VariableFunctionsClass.abs 165 _VariableFunctionsClass.add 165 _VariableFunctionsClass.batch_norm 165 _VariableFunctionsClass.cat 165 _VariableFunctionsClass.celu 165 _VariableFunctionsClass.clamp 165 _VariableFunctionsClass.cos 165 _VariableFunctionsClass.dropout 165 _VariableFunctionsClass.exp 165 _VariableFunctionsClass.group_norm 165 _VariableFunctionsClass.hardshrink 165 _VariableFunctionsClass.layer_norm 165 _VariableFunctionsClass.log 165 _VariableFunctionsClass.log_softmax 165 _VariableFunctionsClass.matmul 165 _VariableFunctionsClass.max 165 _VariableFunctionsClass.mean 165 _VariableFunctionsClass.min 165 _VariableFunctionsClass.mul 165 _VariableFunctionsClass.ones 165 _VariableFunctionsClass.prelu 165 _VariableFunctionsClass.relu 165 _VariableFunctionsClass.rrelu 165 _VariableFunctionsClass.rsqrt 165 _VariableFunctionsClass.selu 165 _VariableFunctionsClass.sigmoid 165 _VariableFunctionsClass.sin 165 _VariableFunctionsClass.softmax 165 _VariableFunctionsClass.sqrt 165 _VariableFunctionsClass.square 165 _VariableFunctionsClass.stack 165 _VariableFunctionsClass.sum 165 _VariableFunctionsClass.tanh 165 _VariableFunctionsClass.threshold 165 _VariableFunctionsClass.zeros 165
torch._C._fft fft_fftn 165
torch._C._nn avg_pool2d 165 avg_pool3d 165 gelu 165 hardshrink 165 linear 165 log_softmax 165 one_hot 165 scaled_dot_product_attention 165 softplus 165 softshrink 165
torch._tensor _rebuild_from_type 153 _rebuild_from_type_v2 153
torch._utils _rebuild_device_tensor_from_numpy 152 _rebuild_meta_tensor_no_storage 155 _rebuild_nested_tensor 156 _rebuild_parameter 157 _rebuild_parameter_with_state 158 _rebuild_qtensor 159 _rebuild_sparse_tensor 160 _rebuild_tensor 161 _rebuild_tensor_v2 162 _rebuild_tensor_v3 163 _rebuild_xla_tensor 152 torch.channels_last 165 torch.channels_last_3d 165 torch.contiguous_format 165 torch.preserve_format 165
torch.amp.grad_scaler GradScaler 1 OptState 117 _refresh_per_optimizer_state 131
torch.ao.nn.intrinsic.modules.fused BNReLU2d 54 BNReLU3d 54 ConvAdd2d 54 ConvAddReLU2d 54 ConvBn1d 54 ConvBn2d 54 ConvBn3d 54 ConvBnReLU1d 54 ConvBnReLU2d 54 ConvBnReLU3d 54 ConvReLU1d 54 ConvReLU2d 54 ConvReLU3d 54 LinearBn1d 54 LinearLeakyReLU 54 LinearReLU 54 LinearTanh 54 _FusedModule 54
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 53
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 53
torch.ao.nn.quantizable.modules.activation MultiheadAttention 54
torch.ao.nn.quantizable.modules.rnn LSTM 54 LSTMCell 54 _LSTMLayer 54 _LSTMSingleLayer 54
torch.ao.nn.quantized.dynamic.modules.linear Linear 53
torch.ao.nn.quantized.modules DeQuantize 53 Quantize 53
torch.ao.nn.quantized.modules.functional_modules FloatFunctional 54
torch.ao.nn.quantized.modules.linear Linear 53 LinearPackedParams 53
torch.cuda BFloat16Storage 165 BoolStorage 165 ByteStorage 165 CharStorage 165 ComplexDoubleStorage 165 ComplexFloatStorage 165 DoubleStorage 165 FloatStorage 165 HalfStorage 165 IntStorage 165 LongStorage 165 ShortStorage 165
torch.cuda.amp.grad_scaler GradScaler 1 OptState 117 _refresh_per_optimizer_state 131
torch.distributed.checkpoint.filesystem _StorageInfo 0
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 47 StorageMeta 0 TensorProperties 58 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 117
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
torch.jit._pickle build_boollist 148 build_doublelist 148 build_intlist 148 build_tensor_from_id 148 build_tensorlist 148 restore_type_tag 148
torch.nn.backends.thnn _get_thnn_function_backend 131
torch.nn.functional adaptive_avg_pool1d 165 adaptive_avg_pool2d 165 avg_pool1d 165 avg_pool2d 165 avg_pool3d 165 binary_cross_entropy 165 binary_cross_entropy_with_logits 165 celu 165 cosine_similarity 165 cross_entropy 165 dropout 165 elu 165 gelu 165 glu 165 hardsigmoid 165 hardswish 165 hardtanh 165 huber_loss 165 interpolate 165 kl_div 165 l1_loss 165 layer_norm 165 leaky_relu 165 linear 165 log_softmax 165 logsigmoid 165 max_pool1d 165 max_pool2d 165 max_pool3d 165 mish 165 mse_loss 165 nll_loss 165 normalize 165 pairwise_distance 165 prelu 165 relu 165 relu6 165 rrelu 165 selu 165 sigmoid 165 silu 165 smooth_l1_loss 165 softmax 165 softmin 165 softplus 165 softsign 165 tanh 165 tanhshrink 165
torch.nn.init constant_ 165 eye_ 165 kaiming_normal_ 165 kaiming_uniform_ 165 normal_ 165 ones_ 165 orthogonal_ 165 trunc_normal_ 165 uniform_ 165 xavier_normal_ 165 xavier_uniform_ 165 zeros_ 165
torch.nn.modules.activation CELU 54 ELU 54 GELU 54 GLU 54 Hardshrink 54 Hardsigmoid 54 Hardswish 54 Hardtanh 54 LeakyReLU 54 LogSigmoid 54 LogSoftmax 54 Mish 54 MultiheadAttention 54 PReLU 54 RReLU 54 ReLU 54 ReLU6 54 SELU 54 SiLU 54 Sigmoid 54 Softmax 54 Softmax2d 54 Softmin 54 Softplus 54 Softshrink 54 Softsign 54 Tanh 54 Tanhshrink 54 Threshold 54
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 54
torch.nn.modules.batchnorm BatchNorm1d 54 BatchNorm2d 54 BatchNorm3d 54 LazyBatchNorm1d 54 LazyBatchNorm1d._infer_parameters 165 LazyBatchNorm1d._lazy_load_hook 165 LazyBatchNorm2d 54 LazyBatchNorm2d._infer_parameters 165 LazyBatchNorm2d._lazy_load_hook 165 LazyBatchNorm3d 54 LazyBatchNorm3d._infer_parameters 165 LazyBatchNorm3d._lazy_load_hook 165 SyncBatchNorm 54
torch.nn.modules.channelshuffle ChannelShuffle 54
torch.nn.modules.container Container 54 ModuleDict 54 ModuleList 54 ParameterDict 54 ParameterList 54 Sequential 54
torch.nn.modules.conv Conv1d 54 Conv2d 54 Conv3d 54 ConvTranspose1d 54 ConvTranspose2d 54 ConvTranspose3d 54 LazyConv1d 54 LazyConv1d._infer_parameters 165 LazyConv1d._lazy_load_hook 165 LazyConv2d 54 LazyConv2d._infer_parameters 165 LazyConv2d._lazy_load_hook 165 LazyConv3d 54 LazyConv3d._infer_parameters 165 LazyConv3d._lazy_load_hook 165 LazyConvTranspose1d 54 LazyConvTranspose1d._infer_parameters 165 LazyConvTranspose1d._lazy_load_hook 165 LazyConvTranspose2d 54 LazyConvTranspose2d._infer_parameters 165 LazyConvTranspose2d._lazy_load_hook 165 LazyConvTranspose3d 54 LazyConvTranspose3d._infer_parameters 165 LazyConvTranspose3d._lazy_load_hook 165
torch.nn.modules.distance CosineSimilarity 54 PairwiseDistance 54
torch.nn.modules.dropout AlphaDropout 54 Dropout 54 Dropout1d 54 Dropout2d 54 Dropout3d 54 FeatureAlphaDropout 54
torch.nn.modules.flatten Flatten 54 Unflatten 54
torch.nn.modules.fold Fold 54 Unfold 54
torch.nn.modules.instancenorm InstanceNorm1d 54 InstanceNorm2d 54 InstanceNorm3d 54 LazyInstanceNorm1d 54 LazyInstanceNorm1d._infer_parameters 165 LazyInstanceNorm1d._lazy_load_hook 165 LazyInstanceNorm2d 54 LazyInstanceNorm2d._infer_parameters 165 LazyInstanceNorm2d._lazy_load_hook 165 LazyInstanceNorm3d 54 LazyInstanceNorm3d._infer_parameters 165 LazyInstanceNorm3d._lazy_load_hook 165
torch.nn.modules.linear Bilinear 54 Identity 54 LazyLinear 54 LazyLinear._infer_parameters 165 LazyLinear._lazy_load_hook 165 Linear 54 NonDynamicallyQuantizableLinear 54 _LinearWithBias 0
torch.nn.modules.loss BCELoss 54 BCEWithLogitsLoss 54 CTCLoss 54 CosineEmbeddingLoss 54 CrossEntropyLoss 54 GaussianNLLLoss 54 HingeEmbeddingLoss 54 HuberLoss 54 KLDivLoss 54 L1Loss 54 LinearCrossEntropyLoss 54 MSELoss 54 MarginRankingLoss 54 MultiLabelMarginLoss 54 MultiLabelSoftMarginLoss 54 MultiMarginLoss 54 NLLLoss 54 NLLLoss2d 54 PoissonNLLLoss 54 SmoothL1Loss 54 SoftMarginLoss 54 TripletMarginLoss 54 TripletMarginWithDistanceLoss 54
torch.nn.modules.module Module 54 _WrappedHook 50
torch.nn.modules.normalization CrossMapLRN2d 54 GroupNorm 54 LayerNorm 54 LocalResponseNorm 54 RMSNorm 54
torch.nn.modules.padding CircularPad1d 54 CircularPad2d 54 CircularPad3d 54 ConstantPad1d 54 ConstantPad2d 54 ConstantPad3d 54 ReflectionPad1d 54 ReflectionPad2d 54 ReflectionPad3d 54 ReplicationPad1d 54 ReplicationPad2d 54 ReplicationPad3d 54 ZeroPad1d 54 ZeroPad2d 54 ZeroPad3d 54
torch.nn.modules.pixelshuffle PixelShuffle 54 PixelUnshuffle 54
torch.nn.modules.pooling AdaptiveAvgPool1d 54 AdaptiveAvgPool2d 54 AdaptiveAvgPool3d 54 AdaptiveMaxPool1d 54 AdaptiveMaxPool2d 54 AdaptiveMaxPool3d 54 AvgPool1d 54 AvgPool2d 54 AvgPool3d 54 FractionalMaxPool2d 54 FractionalMaxPool3d 54 LPPool1d 54 LPPool2d 54 LPPool3d 54 MaxPool1d 54 MaxPool2d 54 MaxPool3d 54 MaxUnpool1d 54 MaxUnpool2d 54 MaxUnpool3d 54
torch.nn.modules.rnn GRU 59 GRUCell 54 LSTM 59 LSTMCell 54 RNN 59 RNNBase 59 RNNCell 54 RNNCellBase 54
torch.nn.modules.sparse Embedding 54 EmbeddingBag 54
torch.nn.modules.transformer Transformer 54 TransformerDecoder 54 TransformerDecoderLayer 54 TransformerEncoder 54 TransformerEncoderLayer 54
torch.nn.modules.upsampling Upsample 54 UpsamplingBilinear2d 54 UpsamplingNearest2d 54
torch.nn.parallel.data_parallel DataParallel 54
torch.nn.parameter Buffer 165 Parameter 165 UninitializedBuffer 71 UninitializedParameter 71
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 108
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 56 Muon 56
torch.optim._adafactor Adafactor 56
torch.optim._muon Muon 56
torch.optim.adadelta Adadelta 56
torch.optim.adagrad Adagrad 56
torch.optim.adam Adam 56
torch.optim.adamax Adamax 56
torch.optim.adamw AdamW 56
torch.optim.asgd ASGD 56
torch.optim.lbfgs LBFGS 56
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 165 CyclicLR._triangular2_scale_fn 165 CyclicLR._triangular_scale_fn 165 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 165 OneCycleLR._annealing_linear 165 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 56
torch.optim.optimizer Optimizer 56
torch.optim.radam RAdam 56
torch.optim.rmsprop RMSprop 56
torch.optim.rprop Rprop 56
torch.optim.sgd SGD 56
torch.optim.sparse_adam SparseAdam 56
torch.optim.swa_utils AveragedModel 54 SWALR 1 SWALR._cosine_anneal 165 SWALR._linear_anneal 165
torch.return_types aminmax 109 cummax 109 cummin 109 frexp 109 geqrf 109 histogram 109 histogramdd 109 kthvalue 109 linalg_cholesky_ex 109 linalg_eig 109 linalg_eigh 109 linalg_inv_ex 109 linalg_ldl_factor 109 linalg_ldl_factor_ex 109 linalg_lstsq 109 linalg_lu 109 linalg_lu_factor 109 linalg_lu_factor_ex 109 linalg_qr 109 linalg_slogdet 109 linalg_solve_ex 109 linalg_svd 109 lstsq 109 lu_unpack 109 max 109 median 109 min 109 mode 109 nanmedian 109 qr 109 slogdet 109 sort 109 svd 109 topk 109 triangular_solve 109 unpack_dual 109
torch.serialization _get_layout 126
torch.storage TypedStorage 165 UntypedStorage 165 _TypedStorage 165 _UntypedStorage 165 _load_from_bytes 154
torch.torch_version TorchVersion 104
torch.utils.data._utils.collate default_collate 165 default_convert 165
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ConcatDataset 1 Subset 1 TensorDataset 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 48
torch_geometric.data.data Data 0 DataEdgeAttr 0 DataTensorAttr 0
torch_geometric.data.feature_store TensorAttr 0
torch_geometric.data.graph_store EdgeAttr 0
torch_geometric.data.hetero_data HeteroData 0
torch_geometric.data.storage BaseStorage 0 EdgeStorage 0 GlobalStorage 0 NodeStorage 0
torchmetrics.aggregation BaseAggregator 51 CatMetric 51 MaxMetric 51 MeanMetric 51 MinMetric 51 RunningMean 51 RunningSum 51 SumMetric 51
torchmetrics.audio._deprecated _PermutationInvariantTraining 51 _ScaleInvariantSignalDistortionRatio 51 _ScaleInvariantSignalNoiseRatio 51 _SignalDistortionRatio 51 _SignalNoiseRatio 51
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 52
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 52
torchmetrics.audio.pesq PerceptualEvaluationSpeechQuality 51
torchmetrics.audio.pit PermutationInvariantTraining 51
torchmetrics.audio.sdr ScaleInvariantSignalDistortionRatio 51 SignalDistortionRatio 51 SourceAggregatedSignalDistortionRatio 51
torchmetrics.audio.snr ComplexScaleInvariantSignalNoiseRatio 51 ScaleInvariantSignalNoiseRatio 51 SignalNoiseRatio 51
torchmetrics.audio.srmr SpeechReverberationModulationEnergyRatio 51
torchmetrics.audio.stoi ShortTimeObjectiveIntelligibility 51
torchmetrics.classification.accuracy BinaryAccuracy 51 MulticlassAccuracy 51 MultilabelAccuracy 51
torchmetrics.classification.auroc BinaryAUROC 51 MulticlassAUROC 51 MultilabelAUROC 51
torchmetrics.classification.average_precision BinaryAveragePrecision 51 MulticlassAveragePrecision 51 MultilabelAveragePrecision 51
torchmetrics.classification.base _ClassificationTaskWrapper 51
torchmetrics.classification.calibration_error BinaryCalibrationError 51 MulticlassCalibrationError 51
torchmetrics.classification.cohen_kappa BinaryCohenKappa 51 MulticlassCohenKappa 51
torchmetrics.classification.confusion_matrix BinaryConfusionMatrix 51 MulticlassConfusionMatrix 51 MultilabelConfusionMatrix 51
torchmetrics.classification.eer BinaryEER 51 MulticlassEER 51 MultilabelEER 51
torchmetrics.classification.exact_match MulticlassExactMatch 51 MultilabelExactMatch 51
torchmetrics.classification.f_beta BinaryF1Score 51 BinaryFBetaScore 51 MulticlassF1Score 51 MulticlassFBetaScore 51 MultilabelF1Score 51 MultilabelFBetaScore 51
torchmetrics.classification.group_fairness BinaryFairness 51 BinaryGroupStatRates 51 _AbstractGroupStatScores 51
torchmetrics.classification.hamming BinaryHammingDistance 51 MulticlassHammingDistance 51 MultilabelHammingDistance 51
torchmetrics.classification.hinge BinaryHingeLoss 51 MulticlassHingeLoss 51
torchmetrics.classification.jaccard BinaryJaccardIndex 51 MulticlassJaccardIndex 51 MultilabelJaccardIndex 51
torchmetrics.classification.logauc BinaryLogAUC 51 MulticlassLogAUC 51 MultilabelLogAUC 51
torchmetrics.classification.matthews_corrcoef BinaryMatthewsCorrCoef 51 MulticlassMatthewsCorrCoef 51 MultilabelMatthewsCorrCoef 51
torchmetrics.classification.negative_predictive_value BinaryNegativePredictiveValue 51 MulticlassNegativePredictiveValue 51 MultilabelNegativePredictiveValue 51
torchmetrics.classification.precision_fixed_recall BinaryPrecisionAtFixedRecall 51 MulticlassPrecisionAtFixedRecall 51 MultilabelPrecisionAtFixedRecall 51
torchmetrics.classification.precision_recall BinaryPrecision 51 BinaryRecall 51 MulticlassPrecision 51 MulticlassRecall 51 MultilabelPrecision 51 MultilabelRecall 51
torchmetrics.classification.precision_recall_curve BinaryPrecisionRecallCurve 51 MulticlassPrecisionRecallCurve 51 MultilabelPrecisionRecallCurve 51
torchmetrics.classification.ranking MultilabelCoverageError 51 MultilabelRankingAveragePrecision 51 MultilabelRankingLoss 51
torchmetrics.classification.recall_fixed_precision BinaryRecallAtFixedPrecision 51 MulticlassRecallAtFixedPrecision 51 MultilabelRecallAtFixedPrecision 51
torchmetrics.classification.roc BinaryROC 51 MulticlassROC 51 MultilabelROC 51
torchmetrics.classification.sensitivity_specificity BinarySensitivityAtSpecificity 51 MulticlassSensitivityAtSpecificity 51 MultilabelSensitivityAtSpecificity 51
torchmetrics.classification.specificity BinarySpecificity 51 MulticlassSpecificity 51 MultilabelSpecificity 51
torchmetrics.classification.specificity_sensitivity BinarySpecificityAtSensitivity 51 MulticlassSpecificityAtSensitivity 51 MultilabelSpecificityAtSensitivity 51
torchmetrics.classification.stat_scores BinaryStatScores 51 MulticlassStatScores 51 MultilabelStatScores 51 _AbstractStatScores 51
torchmetrics.clustering.adjusted_mutual_info_score AdjustedMutualInfoScore 51
torchmetrics.clustering.adjusted_rand_score AdjustedRandScore 51
torchmetrics.clustering.calinski_harabasz_score CalinskiHarabaszScore 51
torchmetrics.clustering.cluster_accuracy ClusterAccuracy 51
torchmetrics.clustering.davies_bouldin_score DaviesBouldinScore 51
torchmetrics.clustering.dunn_index DunnIndex 51
torchmetrics.clustering.fowlkes_mallows_index FowlkesMallowsIndex 51
torchmetrics.clustering.homogeneity_completeness_v_measure CompletenessScore 51 HomogeneityScore 51 VMeasureScore 51
torchmetrics.clustering.mutual_info_score MutualInfoScore 51
torchmetrics.clustering.normalized_mutual_info_score NormalizedMutualInfoScore 51
torchmetrics.clustering.rand_score RandScore 51
torchmetrics.collections MetricCollection 53
torchmetrics.detection._deprecated _ModifiedPanopticQuality 51 _PanopticQuality 51
torchmetrics.detection._mean_ap MeanAveragePrecision 51
torchmetrics.detection.ciou CompleteIntersectionOverUnion 51
torchmetrics.detection.diou DistanceIntersectionOverUnion 51
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 51
torchmetrics.detection.iou IntersectionOverUnion 51
torchmetrics.detection.mean_ap MeanAveragePrecision 51
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 51 PanopticQuality 51
torchmetrics.functional.regression.kendall _MetricVariant 117
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 51 _MultiScaleStructuralSimilarityIndexMeasure 51 _PeakSignalNoiseRatio 51 _RelativeAverageSpectralError 51 _RootMeanSquaredErrorUsingSlidingWindow 51 _SpectralAngleMapper 51 _SpectralDistortionIndex 51 _StructuralSimilarityIndexMeasure 51 _TotalVariation 51 _UniversalImageQualityIndex 51
torchmetrics.image.arniqa ARNIQA 52
torchmetrics.image.d_lambda SpectralDistortionIndex 51
torchmetrics.image.d_s SpatialDistortionIndex 51
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 52
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 51
torchmetrics.image.fid FrechetInceptionDistance 52
torchmetrics.image.inception InceptionScore 52
torchmetrics.image.kid KernelInceptionDistance 52
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 52
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 52
torchmetrics.image.perceptual_path_length PerceptualPathLength 52
torchmetrics.image.psnr PeakSignalNoiseRatio 51
torchmetrics.image.psnrb PeakSignalNoiseRatioWithBlockedEffect 51
torchmetrics.image.qnr QualityWithNoReference 51
torchmetrics.image.rase RelativeAverageSpectralError 51
torchmetrics.image.rmse_sw RootMeanSquaredErrorUsingSlidingWindow 51
torchmetrics.image.sam SpectralAngleMapper 51
torchmetrics.image.scc SpatialCorrelationCoefficient 51
torchmetrics.image.ssim MultiScaleStructuralSimilarityIndexMeasure 51 StructuralSimilarityIndexMeasure 51
torchmetrics.image.tv TotalVariation 51
torchmetrics.image.uqi UniversalImageQualityIndex 51
torchmetrics.image.vif VisualInformationFidelity 51
torchmetrics.metric CompositionalMetric 51 Metric 51 jit_distributed_available 165
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 52
torchmetrics.multimodal.clip_score CLIPScore 52
torchmetrics.multimodal.lve LipVertexError 51
torchmetrics.nominal.cramers CramersV 51
torchmetrics.nominal.fleiss_kappa FleissKappa 51
torchmetrics.nominal.pearson PearsonsContingencyCoefficient 51
torchmetrics.nominal.theils_u TheilsU 51
torchmetrics.nominal.tschuprows TschuprowsT 51
torchmetrics.regression.concordance ConcordanceCorrCoef 51
torchmetrics.regression.cosine_similarity CosineSimilarity 51
torchmetrics.regression.crps ContinuousRankedProbabilityScore 51
torchmetrics.regression.csi CriticalSuccessIndex 51
torchmetrics.regression.explained_variance ExplainedVariance 51
torchmetrics.regression.js_divergence JensenShannonDivergence 51
torchmetrics.regression.kendall KendallRankCorrCoef 51
torchmetrics.regression.kl_divergence KLDivergence 51
torchmetrics.regression.log_cosh LogCoshError 51
torchmetrics.regression.log_mse MeanSquaredLogError 51
torchmetrics.regression.mae MeanAbsoluteError 51
torchmetrics.regression.mape MeanAbsolutePercentageError 51
torchmetrics.regression.minkowski MinkowskiDistance 51
torchmetrics.regression.mse MeanSquaredError 51
torchmetrics.regression.nrmse NormalizedRootMeanSquaredError 51
torchmetrics.regression.pearson PearsonCorrCoef 51
torchmetrics.regression.r2 R2Score 51
torchmetrics.regression.rse RelativeSquaredError 51
torchmetrics.regression.spearman SpearmanCorrCoef 51
torchmetrics.regression.symmetric_mape SymmetricMeanAbsolutePercentageError 51
torchmetrics.regression.tweedie_deviance TweedieDevianceScore 51
torchmetrics.regression.wmape WeightedMeanAbsolutePercentageError 51
torchmetrics.retrieval._deprecated _RetrievalFallOut 51 _RetrievalHitRate 51 _RetrievalMAP 51 _RetrievalMRR 51 _RetrievalNormalizedDCG 51 _RetrievalPrecision 51 _RetrievalPrecisionRecallCurve 51 _RetrievalRPrecision 51 _RetrievalRecall 51 _RetrievalRecallAtFixedPrecision 51
torchmetrics.retrieval.auroc RetrievalAUROC 51
torchmetrics.retrieval.average_precision RetrievalMAP 51
torchmetrics.retrieval.base RetrievalMetric 51
torchmetrics.retrieval.fall_out RetrievalFallOut 51
torchmetrics.retrieval.hit_rate RetrievalHitRate 51
torchmetrics.retrieval.ndcg RetrievalNormalizedDCG 51
torchmetrics.retrieval.precision RetrievalPrecision 51
torchmetrics.retrieval.precision_recall_curve RetrievalPrecisionRecallCurve 51 RetrievalRecallAtFixedPrecision 51
torchmetrics.retrieval.r_precision RetrievalRPrecision 51
torchmetrics.retrieval.recall RetrievalRecall 51
torchmetrics.retrieval.reciprocal_rank RetrievalMRR 51
torchmetrics.segmentation.dice DiceScore 51
torchmetrics.segmentation.generalized_dice GeneralizedDiceScore 51
torchmetrics.segmentation.hausdorff_distance HausdorffDistance 51
torchmetrics.segmentation.mean_iou MeanIoU 51
torchmetrics.shape.procrustes ProcrustesDisparity 51
torchmetrics.text._deprecated _BLEUScore 51 _CHRFScore 51 _CharErrorRate 51 _ExtendedEditDistance 51 _MatchErrorRate 51 _Perplexity 51 _SQuAD 51 _SacreBLEUScore 51 _TranslationEditRate 51 _WordErrorRate 51 _WordInfoLost 51 _WordInfoPreserved 51
torchmetrics.text.bert BERTScore 52
torchmetrics.text.bleu BLEUScore 51
torchmetrics.text.cer CharErrorRate 51
torchmetrics.text.chrf CHRFScore 51
torchmetrics.text.edit EditDistance 51
torchmetrics.text.eed ExtendedEditDistance 51
torchmetrics.text.infolm InfoLM 52
torchmetrics.text.mer MatchErrorRate 51
torchmetrics.text.perplexity Perplexity 51
torchmetrics.text.rouge ROUGEScore 52
torchmetrics.text.sacre_bleu SacreBLEUScore 51
torchmetrics.text.squad SQuAD 51
torchmetrics.text.ter TranslationEditRate 51
torchmetrics.text.wer WordErrorRate 51
torchmetrics.text.wil WordInfoLost 51
torchmetrics.text.wip WordInfoPreserved 51
torchmetrics.utilities.data dim_zero_cat 165 dim_zero_max 165 dim_zero_mean 165 dim_zero_min 165 dim_zero_sum 165
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 51
torchmetrics.wrappers.abstract WrapperMetric 51
torchmetrics.wrappers.bootstrapping BootStrapper 51
torchmetrics.wrappers.minmax MinMaxMetric 51
torchmetrics.wrappers.multioutput MultioutputWrapper 51
torchmetrics.wrappers.multitask MultitaskWrapper 51
torchmetrics.wrappers.running Running 51
torchmetrics.wrappers.transformations BinaryTargetTransformer 51 LambdaInputTransformer 51 MetricInputTransformer 51
torchvision.models._utils IntermediateLayerGetter 53
torchvision.models.alexnet AlexNet 53
torchvision.models.convnext CNBlock 53 ConvNeXt 53 LayerNorm2d 53
torchvision.models.densenet DenseNet 53 _DenseBlock 53 _DenseLayer 53 _Transition 53
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 53 DefaultBoxGenerator 53
torchvision.models.detection.backbone_utils BackboneWithFPN 53
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 53 FastRCNNPredictor 53 FasterRCNN 53 TwoMLPHead 53
torchvision.models.detection.fcos FCOS 53 FCOSClassificationHead 53 FCOSHead 53 FCOSRegressionHead 53
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 53
torchvision.models.detection.keypoint_rcnn KeypointRCNN 53 KeypointRCNNHeads 53 KeypointRCNNPredictor 53
torchvision.models.detection.mask_rcnn MaskRCNN 53 MaskRCNNHeads 53 MaskRCNNPredictor 53
torchvision.models.detection.retinanet RetinaNet 53 RetinaNetClassificationHead 53 RetinaNetHead 53 RetinaNetRegressionHead 53
torchvision.models.detection.roi_heads RoIHeads 53
torchvision.models.detection.rpn RPNHead 53 RegionProposalNetwork 53
torchvision.models.detection.ssd SSD 53 SSDClassificationHead 53 SSDFeatureExtractorVGG 53 SSDHead 53 SSDRegressionHead 53 SSDScoringHead 53
torchvision.models.detection.ssdlite SSDLiteClassificationHead 53 SSDLiteFeatureExtractorMobileNet 53 SSDLiteHead 53 SSDLiteRegressionHead 53
torchvision.models.detection.transform GeneralizedRCNNTransform 53
torchvision.models.efficientnet EfficientNet 53 FusedMBConv 53 MBConv 53
torchvision.models.googlenet BasicConv2d 53 GoogLeNet 53 Inception 53 InceptionAux 53
torchvision.models.inception BasicConv2d 53 Inception3 53 InceptionA 53 InceptionAux 53 InceptionB 53 InceptionC 53 InceptionD 53 InceptionE 53
torchvision.models.maxvit MBConv 53 MaxVit 53 MaxVitBlock 53 MaxVitLayer 53 PartitionAttentionLayer 53 RelativePositionalMultiHeadAttention 53 SwapAxes 53 WindowDepartition 53 WindowPartition 53
torchvision.models.mnasnet MNASNet 53 _InvertedResidual 53
torchvision.models.mobilenetv2 InvertedResidual 53 MobileNetV2 53
torchvision.models.mobilenetv3 InvertedResidual 53 MobileNetV3 53
torchvision.models.optical_flow.raft BottleneckBlock 53 ConvGRU 53 CorrBlock 53 FeatureEncoder 53 FlowHead 53 MaskPredictor 53 MotionEncoder 53 RAFT 53 RecurrentBlock 53 ResidualBlock 53 UpdateBlock 53
torchvision.models.quantization.googlenet QuantizableBasicConv2d 53 QuantizableGoogLeNet 53 QuantizableInception 53 QuantizableInceptionAux 53
torchvision.models.quantization.inception QuantizableBasicConv2d 53 QuantizableInception3 53 QuantizableInceptionA 53 QuantizableInceptionAux 53 QuantizableInceptionB 53 QuantizableInceptionC 53 QuantizableInceptionD 53 QuantizableInceptionE 53
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 53 QuantizableMobileNetV2 53
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 53 QuantizableMobileNetV3 53 QuantizableSqueezeExcitation 53
torchvision.models.quantization.resnet QuantizableBasicBlock 53 QuantizableBottleneck 53 QuantizableResNet 53
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 53 QuantizableShuffleNetV2 53
torchvision.models.regnet AnyStage 53 BottleneckTransform 53 RegNet 53 ResBottleneckBlock 53 SimpleStemIN 53
torchvision.models.resnet BasicBlock 53 Bottleneck 53 ResNet 53
torchvision.models.segmentation._utils _SimpleSegmentationModel 53
torchvision.models.segmentation.deeplabv3 ASPP 53 ASPPConv 53 ASPPPooling 53 DeepLabHead 53 DeepLabV3 53
torchvision.models.segmentation.fcn FCN 53 FCNHead 53
torchvision.models.segmentation.lraspp LRASPP 53 LRASPPHead 53
torchvision.models.shufflenetv2 InvertedResidual 53 ShuffleNetV2 53
torchvision.models.squeezenet Fire 53 SqueezeNet 53
torchvision.models.swin_transformer PatchMerging 53 PatchMergingV2 53 ShiftedWindowAttention 53 ShiftedWindowAttentionV2 53 SwinTransformer 53 SwinTransformerBlock 53 SwinTransformerBlockV2 53
torchvision.models.vgg VGG 53
torchvision.models.video.mvit MViT 53 MultiscaleAttention 53 MultiscaleBlock 53 Pool 53 PositionalEncoding 53
torchvision.models.video.resnet BasicBlock 53 BasicStem 53 Bottleneck 53 Conv2Plus1D 53 Conv3DNoTemporal 53 Conv3DSimple 53 R2Plus1dStem 53 VideoResNet 53
torchvision.models.video.s3d S3D 53 SepInceptionBlock3D 53 TemporalSeparableConv 53
torchvision.models.video.swin_transformer PatchEmbed3d 53 ShiftedWindowAttention3d 53 SwinTransformer3d 53
torchvision.models.vision_transformer Encoder 53 EncoderBlock 53 MLPBlock 53 VisionTransformer 53
torchvision.ops.boxes box_iou 165
torchvision.ops.deform_conv DeformConv2d 53
torchvision.ops.drop_block DropBlock2d 53 DropBlock3d 53
torchvision.ops.feature_pyramid_network ExtraFPNBlock 53 FeaturePyramidNetwork 53 LastLevelMaxPool 53 LastLevelP6P7 53
torchvision.ops.misc Conv2dNormActivation 53 Conv3dNormActivation 53 ConvNormActivation 53 FrozenBatchNorm2d 53 MLP 53 Permute 53 SqueezeExcitation 53
torchvision.ops.poolers MultiScaleRoIAlign 53
torchvision.ops.ps_roi_align PSRoIAlign 53
torchvision.ops.ps_roi_pool PSRoIPool 53
torchvision.ops.roi_align RoIAlign 53
torchvision.ops.roi_pool RoIPool 53
torchvision.ops.stochastic_depth StochasticDepth 53
torchvision.transforms.autoaugment AugMix 53 AutoAugment 53 AutoAugmentPolicy 117 RandAugment 53 TrivialAugmentWide 53
torchvision.transforms.functional InterpolationMode 117
torchvision.transforms.transforms CenterCrop 53 ColorJitter 53 Compose 0 ConvertImageDtype 53 ElasticTransform 53 FiveCrop 53 GaussianBlur 53 Grayscale 53 LinearTransformation 53 Normalize 53 PILToTensor 0 Pad 53 RandomAdjustSharpness 53 RandomAffine 53 RandomApply 53 RandomAutocontrast 53 RandomChoice 0 RandomCrop 53 RandomEqualize 53 RandomErasing 53 RandomGrayscale 53 RandomHorizontalFlip 53 RandomInvert 53 RandomOrder 0 RandomPerspective 53 RandomPosterize 53 RandomResizedCrop 53 RandomRotation 53 RandomSolarize 53 RandomTransforms 0 RandomVerticalFlip 53 Resize 53 TenCrop 53 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 53 JPEG 53 MixUp 53 RandomErasing 53
torchvision.transforms.v2._auto_augment AugMix 53 AutoAugment 53 RandAugment 53 TrivialAugmentWide 53
torchvision.transforms.v2._color ColorJitter 53 Grayscale 53 RGB 53 RandomAdjustSharpness 53 RandomAutocontrast 53 RandomChannelPermutation 53 RandomEqualize 53 RandomGrayscale 53 RandomInvert 53 RandomPhotometricDistort 53 RandomPosterize 53 RandomSolarize 53
torchvision.transforms.v2._container Compose 53 RandomApply 53 RandomChoice 53 RandomOrder 53
torchvision.transforms.v2._deprecated ToTensor 53
torchvision.transforms.v2._geometry CenterCrop 53 ElasticTransform 53 FiveCrop 53 Pad 53 RandomAffine 53 RandomCrop 53 RandomHorizontalFlip 53 RandomIoUCrop 53 RandomPerspective 53 RandomResize 53 RandomResizedCrop 53 RandomRotation 53 RandomShortestSize 53 RandomVerticalFlip 53 RandomZoomOut 53 Resize 53 ScaleJitter 53 TenCrop 53
torchvision.transforms.v2._meta ClampBoundingBoxes 53 ClampKeyPoints 53 ConvertBoundingBoxFormat 53 SetClampingMode 53
torchvision.transforms.v2._misc ConvertImageDtype 53 GaussianBlur 53 GaussianNoise 53 Identity 53 LinearTransformation 53 Normalize 53 SanitizeBoundingBoxes 53 SanitizeKeyPoints 53 ToDtype 53
torchvision.transforms.v2._temporal UniformTemporalSubsample 53
torchvision.transforms.v2._transform Transform 53
torchvision.transforms.v2._type_conversion PILToTensor 53 ToImage 53 ToPILImage 53 ToPureTensor 53
torchvision.transforms.v2._utils _find_labels_default_heuristic 165
transformers.activations AccurateGELUActivation 53 ClippedGELUActivation 53 FastGELUActivation 53 GELUActivation 53 GELUTanh 53 LaplaceActivation 53 LinearActivation 53 MishActivation 53 NewGELUActivation 53 PytorchGELUTanh 53 QuickGELUActivation 53 ReLUSquaredActivation 53 SiLUActivation 53 SqrtSoftplusActivation 53 XIELUActivation 53 _gelu_python 165 _silu_python 165 gelu_fast 165 gelu_new 165 linear_act 165 mish 165 swish 165
transformers.backbone_utils BackboneType 117
transformers.configuration_utils PreTrainedConfig 12 PretrainedConfig 12
transformers.debug_utils DebugOption 117
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.generation.configuration_utils GenerationConfig 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 53 DecoderLayer 53 EncoderLayer 53 LearnedPositionalEmbedding 53 SelfAttention 53 SinusoidalPositionalEmbedding 53
transformers.modeling_bert mish 165
transformers.modeling_gpt2 Attention 53 Block 53 MLP 53
transformers.modeling_layers GradientCheckpointingLayer 53 MtpLayer 53 MtpModel 53
transformers.modeling_prophetnet ProhpetNetFeedForward 53 ProhpetNetPositionalEmbeddings 53 ProphetNetNgramProphetNetSelfAttention 53 ProphetNetSelfAttention 53
transformers.modeling_t5 T5DenseReluDense 53
transformers.modeling_utils Conv1D 53 Identity 53 PoolerAnswerClass 53 PoolerEndLogits 53 PoolerStartLogits 53 PreTrainedAudioTokenizerBase 53 PreTrainedModel 53 SQuADHead 53 SequenceSummary 53
transformers.models.albert.configuration_albert AlbertConfig 12
transformers.models.albert.modeling_albert AlbertAttention 53 AlbertEmbeddings 53 AlbertForMaskedLM 53 AlbertForMultipleChoice 53 AlbertForPreTraining 53 AlbertForQuestionAnswering 53 AlbertForSequenceClassification 53 AlbertForTokenClassification 53 AlbertLayer 53 AlbertLayerGroup 53 AlbertMLMHead 53 AlbertModel 53 AlbertPreTrainedModel 53 AlbertSOPHead 53 AlbertSdpaAttention 53 AlbertTransformer 53
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 13
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 12
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 53 ASTEmbeddings 53 ASTEncoder 53 ASTForAudioClassification 53 ASTIntermediate 53 ASTLayer 53 ASTMLP 53 ASTMLPHead 53 ASTModel 53 ASTOutput 53 ASTPatchEmbeddings 53 ASTPreTrainedModel 53 ASTSdpaAttention 53 ASTSdpaSelfAttention 53 ASTSelfAttention 53 ASTSelfOutput 53
transformers.models.bart.configuration_bart BartConfig 12
transformers.models.bart.modeling_bart BartAttention 53 BartClassificationHead 53 BartDecoder 53 BartDecoderLayer 53 BartDecoderWrapper 53 BartEncoder 53 BartEncoderLayer 53 BartFlashAttention2 53 BartForCausalLM 53 BartForConditionalGeneration 53 BartForQuestionAnswering 53 BartForSequenceClassification 53 BartLearnedPositionalEmbedding 53 BartModel 53 BartPreTrainedModel 53 BartPretrainedModel 53 BartScaledWordEmbedding 53 BartSdpaAttention 53 PretrainedBartModel 53
transformers.models.bart.tokenization_bart BartTokenizer 13
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 13
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 13
transformers.models.beit.configuration_beit BeitConfig 12
transformers.models.beit.modeling_beit BeitAttention 53 BeitBackbone 53 BeitConvLayer 53 BeitConvModule 53 BeitDropPath 53 BeitEmbeddings 53 BeitEncoder 53 BeitFCNHead 53 BeitFPNNeck 53 BeitFPNUpBlock 53 BeitForImageClassification 53 BeitForMaskedImageModeling 53 BeitForSemanticSegmentation 53 BeitIntermediate 53 BeitLayer 53 BeitMLP 53 BeitModel 53 BeitOutput 53 BeitPatchEmbeddings 53 BeitPooler 53 BeitPreTrainedModel 53 BeitPyramidPoolingBlock 53 BeitPyramidPoolingModule 53 BeitRelativePositionBias 53 BeitSdpaSelfAttention 53 BeitSelfAttention 53 BeitSelfOutput 53 BeitUperHead 53
transformers.models.bert.configuration_bert BertConfig 12
transformers.models.bert.modeling_bert BertAttention 53 BertCrossAttention 53 BertEmbeddings 53 BertEncoder 53 BertForMaskedLM 53 BertForMultipleChoice 53 BertForNextSentencePrediction 53 BertForPreTraining 53 BertForQuestionAnswering 53 BertForSequenceClassification 53 BertForTokenClassification 53 BertIntermediate 53 BertLMHeadModel 53 BertLMPredictionHead 53 BertLayer 53 BertModel 53 BertOnlyMLMHead 53 BertOnlyNSPHead 53 BertOutput 53 BertPooler 53 BertPreTrainedModel 53 BertPreTrainingHeads 53 BertPredictionHeadTransform 53 BertSdpaSelfAttention 53 BertSelfAttention 53 BertSelfOutput 53
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 13 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 13
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 12
transformers.models.bert_generation.modeling_bert_generation BertEncoder 53 BertGenerationAttention 53 BertGenerationCrossAttention 53 BertGenerationDecoder 53 BertGenerationEmbeddings 53 BertGenerationEncoder 53 BertGenerationIntermediate 53 BertGenerationLayer 53 BertGenerationOnlyLMHead 53 BertGenerationOutput 53 BertGenerationPreTrainedModel 53 BertGenerationSelfAttention 53 BertGenerationSelfOutput 53
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 13
transformers.models.big_bird.configuration_big_bird BigBirdConfig 12
transformers.models.big_bird.modeling_big_bird BigBirdAttention 53 BigBirdBlockSparseAttention 53 BigBirdClassificationHead 53 BigBirdEmbeddings 53 BigBirdEncoder 53 BigBirdForCausalLM 53 BigBirdForMaskedLM 53 BigBirdForMultipleChoice 53 BigBirdForPreTraining 53 BigBirdForQuestionAnswering 53 BigBirdForQuestionAnsweringHead 53 BigBirdForSequenceClassification 53 BigBirdForTokenClassification 53 BigBirdIntermediate 53 BigBirdLMPredictionHead 53 BigBirdLayer 53 BigBirdModel 53 BigBirdOnlyMLMHead 53 BigBirdOnlyNSPHead 53 BigBirdOutput 53 BigBirdPreTrainedModel 53 BigBirdPreTrainingHeads 53 BigBirdPredictionHeadTransform 53 BigBirdSelfAttention 53 BigBirdSelfOutput 53
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 13
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 12
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 53 BigBirdPegasusClassificationHead 53 BigBirdPegasusDecoder 53 BigBirdPegasusDecoderAttention 53 BigBirdPegasusDecoderLayer 53 BigBirdPegasusDecoderWrapper 53 BigBirdPegasusEncoder 53 BigBirdPegasusEncoderAttention 53 BigBirdPegasusEncoderLayer 53 BigBirdPegasusForCausalLM 53 BigBirdPegasusForConditionalGeneration 53 BigBirdPegasusForQuestionAnswering 53 BigBirdPegasusForSequenceClassification 53 BigBirdPegasusLearnedPositionalEmbedding 53 BigBirdPegasusModel 53 BigBirdPegasusPreTrainedModel 53 BigBirdPegasusScaledWordEmbedding 53 BigBirdPegasusSelfAttention 53
transformers.models.biogpt.configuration_biogpt BioGptConfig 12
transformers.models.biogpt.modeling_biogpt BioGptAttention 53 BioGptDecoderLayer 53 BioGptForCausalLM 53 BioGptForSequenceClassification 53 BioGptForTokenClassification 53 BioGptLearnedPositionalEmbedding 53 BioGptModel 53 BioGptPreTrainedModel 53 BioGptScaledWordEmbedding 53 BioGptSdpaAttention 53
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 12
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 53 BlenderbotDecoder 53 BlenderbotDecoderLayer 53 BlenderbotDecoderWrapper 53 BlenderbotEncoder 53 BlenderbotEncoderLayer 53 BlenderbotForCausalLM 53 BlenderbotForConditionalGeneration 53 BlenderbotLearnedPositionalEmbedding 53 BlenderbotModel 53 BlenderbotPreTrainedModel 53 BlenderbotScaledWordEmbedding 53
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 13
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 13
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 12
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 53 BlenderbotSmallDecoder 53 BlenderbotSmallDecoderLayer 53 BlenderbotSmallDecoderWrapper 53 BlenderbotSmallEncoder 53 BlenderbotSmallEncoderLayer 53 BlenderbotSmallForCausalLM 53 BlenderbotSmallForConditionalGeneration 53 BlenderbotSmallLearnedPositionalEmbedding 53 BlenderbotSmallModel 53 BlenderbotSmallPreTrainedModel 53
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 13
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 13
transformers.models.blip.configuration_blip BlipConfig 12 BlipTextConfig 12 BlipVisionConfig 12
transformers.models.blip.modeling_blip BlipAttention 53 BlipEncoder 53 BlipEncoderLayer 53 BlipForConditionalGeneration 53 BlipForImageTextRetrieval 53 BlipForQuestionAnswering 53 BlipMLP 53 BlipModel 53 BlipPreTrainedModel 53 BlipTextEmbeddings 53 BlipVisionEmbeddings 53 BlipVisionModel 53
transformers.models.blip.modeling_blip_text BlipTextAttention 53 BlipTextEmbeddings 53 BlipTextEncoder 53 BlipTextIntermediate 53 BlipTextLMHeadModel 53 BlipTextLMPredictionHead 53 BlipTextLayer 53 BlipTextModel 53 BlipTextOnlyMLMHead 53 BlipTextOutput 53 BlipTextPooler 53 BlipTextPreTrainedModel 53 BlipTextPredictionHeadTransform 53 BlipTextSelfAttention 53 BlipTextSelfOutput 53
transformers.models.bloom.configuration_bloom BloomConfig 12
transformers.models.bloom.modeling_bloom BloomAttention 53 BloomBlock 53 BloomForCausalLM 53 BloomForQuestionAnswering 53 BloomForSequenceClassification 53 BloomForTokenClassification 53 BloomGelu 53 BloomMLP 53 BloomModel 53 BloomPreTrainedModel 53
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 13
transformers.models.camembert.configuration_camembert CamembertConfig 12
transformers.models.camembert.modeling_camembert CamembertAttention 53 CamembertClassificationHead 53 CamembertCrossAttention 53 CamembertEmbeddings 53 CamembertEncoder 53 CamembertForCausalLM 53 CamembertForMaskedLM 53 CamembertForMultipleChoice 53 CamembertForQuestionAnswering 53 CamembertForSequenceClassification 53 CamembertForTokenClassification 53 CamembertIntermediate 53 CamembertLMHead 53 CamembertLayer 53 CamembertModel 53 CamembertOutput 53 CamembertPooler 53 CamembertPreTrainedModel 53 CamembertSdpaSelfAttention 53 CamembertSelfAttention 53 CamembertSelfOutput 53
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 13
transformers.models.canine.configuration_canine CanineConfig 12
transformers.models.canine.modeling_canine CanineAttention 53 CanineEmbeddings 53 CanineEncoder 53 CanineForMultipleChoice 53 CanineForQuestionAnswering 53 CanineForSequenceClassification 53 CanineForTokenClassification 53 CanineIntermediate 53 CanineLMPredictionHead 53 CanineLayer 53 CanineModel 53 CanineOnlyMLMHead 53 CanineOutput 53 CaninePooler 53 CaninePreTrainedModel 53 CaninePredictionHeadTransform 53 CanineSelfAttention 53 CanineSelfOutput 53 CharactersToMolecules 53 ConvProjection 53
transformers.models.canine.tokenization_canine CanineTokenizer 13
transformers.models.clip.configuration_clip CLIPConfig 12 CLIPTextConfig 12 CLIPVisionConfig 12
transformers.models.clip.modeling_clip CLIPAttention 53 CLIPEncoder 53 CLIPEncoderLayer 53 CLIPFlashAttention2 53 CLIPForImageClassification 53 CLIPMLP 53 CLIPModel 53 CLIPPreTrainedModel 53 CLIPSdpaAttention 53 CLIPTextEmbeddings 53 CLIPTextModel 53 CLIPTextModelWithProjection 53 CLIPTextTransformer 53 CLIPVisionEmbeddings 53 CLIPVisionModel 53 CLIPVisionModelWithProjection 53 CLIPVisionTransformer 53
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 13
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 13
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 12 CLIPSegTextConfig 12 CLIPSegVisionConfig 12
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 53 CLIPSegDecoder 53 CLIPSegDecoderLayer 53 CLIPSegEncoder 53 CLIPSegEncoderLayer 53 CLIPSegForImageSegmentation 53 CLIPSegMLP 53 CLIPSegModel 53 CLIPSegPreTrainedModel 53 CLIPSegTextEmbeddings 53 CLIPSegTextModel 53 CLIPSegTextTransformer 53 CLIPSegVisionEmbeddings 53 CLIPSegVisionModel 53 CLIPSegVisionTransformer 53
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 13
transformers.models.codegen.configuration_codegen CodeGenConfig 12
transformers.models.codegen.modeling_codegen CodeGenAttention 53 CodeGenBlock 53 CodeGenForCausalLM 53 CodeGenMLP 53 CodeGenModel 53 CodeGenPreTrainedModel 53 CodeGenRotaryEmbedding 53
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 13
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 13
transformers.models.cohere.configuration_cohere CohereConfig 12
transformers.models.cohere.modeling_cohere CohereAttention 53 CohereDecoderLayer 53 CohereFlashAttention2 53 CohereForCausalLM 53 CohereLayerNorm 53 CohereMLP 53 CohereModel 53 CoherePreTrainedModel 53 CohereRotaryEmbedding 53 CohereSdpaAttention 53
transformers.models.cohere.tokenization_cohere CohereTokenizer 13
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 13
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 12
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 53 ConditionalDetrClassificationHead 53 ConditionalDetrConvBlock 53 ConditionalDetrConvEncoder 53 ConditionalDetrConvModel 53 ConditionalDetrDecoder 53 ConditionalDetrDecoderCrossAttention 53 ConditionalDetrDecoderLayer 53 ConditionalDetrDecoderSelfAttention 53 ConditionalDetrEncoder 53 ConditionalDetrEncoderLayer 53 ConditionalDetrFPNFusionStage 53 ConditionalDetrForObjectDetection 53 ConditionalDetrForSegmentation 53 ConditionalDetrFrozenBatchNorm2d 53 ConditionalDetrHungarianMatcher 53 ConditionalDetrLearnedPositionEmbedding 53 ConditionalDetrLoss 53 ConditionalDetrMHAttentionMap 53 ConditionalDetrMLP 53 ConditionalDetrMLPPredictionHead 53 ConditionalDetrMaskHeadSmallConv 53 ConditionalDetrModel 53 ConditionalDetrPreTrainedModel 53 ConditionalDetrSelfAttention 53 ConditionalDetrSinePositionEmbedding 53 DetrAttention 53 MLP 53
transformers.models.convbert.configuration_convbert ConvBertConfig 12
transformers.models.convbert.modeling_convbert ConvBertAttention 53 ConvBertClassificationHead 53 ConvBertEmbeddings 53 ConvBertEncoder 53 ConvBertForMaskedLM 53 ConvBertForMultipleChoice 53 ConvBertForQuestionAnswering 53 ConvBertForSequenceClassification 53 ConvBertForTokenClassification 53 ConvBertGeneratorPredictions 53 ConvBertIntermediate 53 ConvBertLayer 53 ConvBertModel 53 ConvBertOutput 53 ConvBertPreTrainedModel 53 ConvBertPredictionHeadTransform 53 ConvBertSelfAttention 53 ConvBertSelfOutput 53 ConvBertSequenceSummary 53 GroupedLinearLayer 53 SeparableConv1D 53
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 13 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 13
transformers.models.convnext.configuration_convnext ConvNextConfig 12
transformers.models.convnext.modeling_convnext ConvNextBackbone 53 ConvNextDropPath 53 ConvNextEmbeddings 53 ConvNextEncoder 53 ConvNextForImageClassification 53 ConvNextLayer 53 ConvNextLayerNorm 53 ConvNextModel 53 ConvNextPreTrainedModel 53 ConvNextStage 53
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 12
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 53 ConvNextV2DropPath 53 ConvNextV2Embeddings 53 ConvNextV2Encoder 53 ConvNextV2ForImageClassification 53 ConvNextV2GRN 53 ConvNextV2Layer 53 ConvNextV2LayerNorm 53 ConvNextV2Model 53 ConvNextV2PreTrainedModel 53 ConvNextV2Stage 53
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 13
transformers.models.ctrl.configuration_ctrl CTRLConfig 12
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 53 CTRLLMHeadModel 53 CTRLModel 53 CTRLPreTrainedModel 53 EncoderLayer 53 MultiHeadAttention 53
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 13
transformers.models.cvt.configuration_cvt CvtConfig 12
transformers.models.cvt.modeling_cvt CvtAttention 53 CvtConvEmbeddings 53 CvtDropPath 53 CvtEmbeddings 53 CvtEncoder 53 CvtForImageClassification 53 CvtIntermediate 53 CvtLayer 53 CvtModel 53 CvtOutput 53 CvtPreTrainedModel 53 CvtSelfAttention 53 CvtSelfAttentionConvProjection 53 CvtSelfAttentionLinearProjection 53 CvtSelfAttentionProjection 53 CvtSelfOutput 53 CvtStage 53
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 12
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 12
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 12
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 53 Data2VecAudioAdapter 53 Data2VecAudioAdapterLayer 53 Data2VecAudioAttention 53 Data2VecAudioConvLayer 53 Data2VecAudioEncoder 53 Data2VecAudioEncoderLayer 53 Data2VecAudioFeatureEncoder 53 Data2VecAudioFeatureProjection 53 Data2VecAudioFeedForward 53 Data2VecAudioFlashAttention2 53 Data2VecAudioForAudioFrameClassification 53 Data2VecAudioForCTC 53 Data2VecAudioForSequenceClassification 53 Data2VecAudioForXVector 53 Data2VecAudioModel 53 Data2VecAudioPadLayer 53 Data2VecAudioPositionalConvEmbedding 53 Data2VecAudioPositionalConvLayer 53 Data2VecAudioPreTrainedModel 53 Data2VecAudioSdpaAttention 53 TDNNLayer 53
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 53 Data2VecTextClassificationHead 53 Data2VecTextCrossAttention 53 Data2VecTextEmbeddings 53 Data2VecTextEncoder 53 Data2VecTextForCausalLM 53 Data2VecTextForMaskedLM 53 Data2VecTextForMultipleChoice 53 Data2VecTextForQuestionAnswering 53 Data2VecTextForSequenceClassification 53 Data2VecTextForTextEmbeddings 53 Data2VecTextForTokenClassification 53 Data2VecTextIntermediate 53 Data2VecTextLMHead 53 Data2VecTextLayer 53 Data2VecTextModel 53 Data2VecTextOutput 53 Data2VecTextPooler 53 Data2VecTextPreTrainedModel 53 Data2VecTextSelfAttention 53 Data2VecTextSelfOutput 53
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 53 Data2VecVisionConvLayer 53 Data2VecVisionConvModule 53 Data2VecVisionDropPath 53 Data2VecVisionEmbeddings 53 Data2VecVisionEncoder 53 Data2VecVisionFCNHead 53 Data2VecVisionForImageClassification 53 Data2VecVisionForSemanticSegmentation 53 Data2VecVisionIntermediate 53 Data2VecVisionLayer 53 Data2VecVisionModel 53 Data2VecVisionOutput 53 Data2VecVisionPatchEmbeddings 53 Data2VecVisionPooler 53 Data2VecVisionPreTrainedModel 53 Data2VecVisionPyramidPoolingBlock 53 Data2VecVisionPyramidPoolingModule 53 Data2VecVisionRelativePositionBias 53 Data2VecVisionSdpaSelfAttention 53 Data2VecVisionSelfAttention 53 Data2VecVisionSelfOutput 53 Data2VecVisionUperHead 53
transformers.models.deberta.configuration_deberta DebertaConfig 12
transformers.models.deberta.modeling_deberta ContextPooler 53 DebertaAttention 53 DebertaEmbeddings 53 DebertaEncoder 53 DebertaForMaskedLM 53 DebertaForQuestionAnswering 53 DebertaForSequenceClassification 53 DebertaForTokenClassification 53 DebertaIntermediate 53 DebertaLMPredictionHead 53 DebertaLayer 53 DebertaLayerNorm 53 DebertaModel 53 DebertaOnlyMLMHead 53 DebertaOutput 53 DebertaPreTrainedModel 53 DebertaPredictionHeadTransform 53 DebertaSelfOutput 53 DisentangledSelfAttention 53 LegacyDebertaLMPredictionHead 53 LegacyDebertaOnlyMLMHead 53 LegacyDebertaPredictionHeadTransform 53 StableDropout 53
transformers.models.deberta.tokenization_deberta DebertaTokenizer 13
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 13
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 12
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 53 ConvLayer 53 DebertaV2Attention 53 DebertaV2Embeddings 53 DebertaV2Encoder 53 DebertaV2ForMaskedLM 53 DebertaV2ForMultipleChoice 53 DebertaV2ForQuestionAnswering 53 DebertaV2ForSequenceClassification 53 DebertaV2ForTokenClassification 53 DebertaV2Intermediate 53 DebertaV2LMPredictionHead 53 DebertaV2Layer 53 DebertaV2Model 53 DebertaV2OnlyMLMHead 53 DebertaV2Output 53 DebertaV2PreTrainedModel 53 DebertaV2PredictionHeadTransform 53 DebertaV2SelfOutput 53 DisentangledSelfAttention 53 LegacyDebertaV2LMPredictionHead 53 LegacyDebertaV2OnlyMLMHead 53 LegacyDebertaV2PredictionHeadTransform 53 StableDropout 53
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 13
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 13
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 12
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 53 DecisionTransformerGPT2Block 53 DecisionTransformerGPT2MLP 53 DecisionTransformerGPT2Model 53 DecisionTransformerGPT2PreTrainedModel 53 DecisionTransformerModel 53 DecisionTransformerPreTrainedModel 53
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 12
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 53 DeformableDetrConvEncoder 53 DeformableDetrConvModel 53 DeformableDetrDecoder 53 DeformableDetrDecoderLayer 53 DeformableDetrEncoder 53 DeformableDetrEncoderLayer 53 DeformableDetrForObjectDetection 53 DeformableDetrFrozenBatchNorm2d 53 DeformableDetrHungarianMatcher 53 DeformableDetrLearnedPositionEmbedding 53 DeformableDetrLoss 53 DeformableDetrMLP 53 DeformableDetrMLPPredictionHead 53 DeformableDetrModel 53 DeformableDetrMultiheadAttention 53 DeformableDetrMultiscaleDeformableAttention 53 DeformableDetrPreTrainedModel 53 DeformableDetrSelfAttention 53 DeformableDetrSinePositionEmbedding 53 MultiScaleDeformableAttention 53
transformers.models.deit.configuration_deit DeiTConfig 12
transformers.models.deit.modeling_deit DeiTAttention 53 DeiTEmbeddings 53 DeiTEncoder 53 DeiTForImageClassification 53 DeiTForImageClassificationWithTeacher 53 DeiTForMaskedImageModeling 53 DeiTIntermediate 53 DeiTLayer 53 DeiTMLP 53 DeiTModel 53 DeiTOutput 53 DeiTPatchEmbeddings 53 DeiTPooler 53 DeiTPreTrainedModel 53 DeiTSdpaAttention 53 DeiTSdpaSelfAttention 53 DeiTSelfAttention 53 DeiTSelfOutput 53
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 12
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 53 DepthAnythingFeatureFusionLayer 53 DepthAnythingFeatureFusionStage 53 DepthAnythingForDepthEstimation 53 DepthAnythingNeck 53 DepthAnythingPreActResidualLayer 53 DepthAnythingPreTrainedModel 53 DepthAnythingReassembleLayer 53 DepthAnythingReassembleStage 53
transformers.models.detr.configuration_detr DetrConfig 12
transformers.models.detr.modeling_detr DetrAttention 53 DetrClassificationHead 53 DetrConvBlock 53 DetrConvEncoder 53 DetrConvModel 53 DetrCrossAttention 53 DetrDecoder 53 DetrDecoderLayer 53 DetrEncoder 53 DetrEncoderLayer 53 DetrFPNFusionStage 53 DetrForObjectDetection 53 DetrForSegmentation 53 DetrFrozenBatchNorm2d 53 DetrHungarianMatcher 53 DetrLearnedPositionEmbedding 53 DetrLoss 53 DetrMHAttentionMap 53 DetrMLP 53 DetrMLPPredictionHead 53 DetrMaskHeadSmallConv 53 DetrModel 53 DetrPreTrainedModel 53 DetrSelfAttention 53 DetrSinePositionEmbedding 53
transformers.models.dinov2.configuration_dinov2 Dinov2Config 12
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 53 Dinov2Backbone 53 Dinov2DropPath 53 Dinov2Embeddings 53 Dinov2Encoder 53 Dinov2ForImageClassification 53 Dinov2Layer 53 Dinov2LayerScale 53 Dinov2MLP 53 Dinov2Model 53 Dinov2PatchEmbeddings 53 Dinov2PreTrainedModel 53 Dinov2SdpaAttention 53 Dinov2SdpaSelfAttention 53 Dinov2SelfAttention 53 Dinov2SelfOutput 53 Dinov2SwiGLUFFN 53
transformers.models.distilbert.configuration_distilbert DistilBertConfig 12
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 53 DistilBertForMaskedLM 53 DistilBertForMultipleChoice 53 DistilBertForQuestionAnswering 53 DistilBertForSequenceClassification 53 DistilBertForTokenClassification 53 DistilBertModel 53 DistilBertPreTrainedModel 53 DistilBertSdpaAttention 53 DistilBertSelfAttention 53 Embeddings 53 FFN 53 MultiHeadSelfAttention 53 Transformer 53 TransformerBlock 53
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 13 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 13
transformers.models.donut.configuration_donut_swin DonutSwinConfig 12
transformers.models.donut.modeling_donut_swin DonutDropPath 53 DonutSwinAttention 53 DonutSwinDropPath 53 DonutSwinEmbeddings 53 DonutSwinEncoder 53 DonutSwinForImageClassification 53 DonutSwinIntermediate 53 DonutSwinLayer 53 DonutSwinModel 53 DonutSwinOutput 53 DonutSwinPatchEmbeddings 53 DonutSwinPatchMerging 53 DonutSwinPreTrainedModel 53 DonutSwinSelfAttention 53 DonutSwinSelfOutput 53 DonutSwinStage 53
transformers.models.dpr.configuration_dpr DPRConfig 12
transformers.models.dpr.modeling_dpr DPRContextEncoder 53 DPREncoder 53 DPRPreTrainedModel 53 DPRPretrainedContextEncoder 53 DPRPretrainedQuestionEncoder 53 DPRPretrainedReader 53 DPRQuestionEncoder 53 DPRReader 53 DPRSpanPredictor 53
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 13 DPRQuestionEncoderTokenizer 13 DPRReaderTokenizer 13
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 13 DPRQuestionEncoderTokenizerFast 13 DPRReaderTokenizerFast 13
transformers.models.dpt.configuration_dpt DPTConfig 12
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 53 DPTDepthEstimationHead 53 DPTFeatureFusionLayer 53 DPTFeatureFusionStage 53 DPTForDepthEstimation 53 DPTForSemanticSegmentation 53 DPTModel 53 DPTNeck 53 DPTPreActResidualLayer 53 DPTPreTrainedModel 53 DPTReassembleLayer 53 DPTReassembleStage 53 DPTSelfAttention 53 DPTSemanticSegmentationHead 53 DPTViTAttention 53 DPTViTEmbeddings 53 DPTViTEncoder 53 DPTViTHybridEmbeddings 53 DPTViTIntermediate 53 DPTViTLayer 53 DPTViTOutput 53 DPTViTPatchEmbeddings 53 DPTViTPooler 53 DPTViTSelfAttention 53 DPTViTSelfOutput 53
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 12
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 53 EfficientNetDepthwiseConv2d 53 EfficientNetDepthwiseLayer 53 EfficientNetEmbeddings 53 EfficientNetEncoder 53 EfficientNetExpansionLayer 53 EfficientNetFinalBlockLayer 53 EfficientNetForImageClassification 53 EfficientNetModel 53 EfficientNetPreTrainedModel 53 EfficientNetSqueezeExciteLayer 53
transformers.models.electra.configuration_electra ElectraConfig 12
transformers.models.electra.modeling_electra ElectraAttention 53 ElectraClassificationHead 53 ElectraCrossAttention 53 ElectraDiscriminatorPredictions 53 ElectraEmbeddings 53 ElectraEncoder 53 ElectraForCausalLM 53 ElectraForMaskedLM 53 ElectraForMultipleChoice 53 ElectraForPreTraining 53 ElectraForQuestionAnswering 53 ElectraForSequenceClassification 53 ElectraForTokenClassification 53 ElectraGeneratorPredictions 53 ElectraIntermediate 53 ElectraLayer 53 ElectraModel 53 ElectraOutput 53 ElectraPreTrainedModel 53 ElectraSelfAttention 53 ElectraSelfOutput 53 ElectraSequenceSummary 53
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 13 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 13
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 12
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 53
transformers.models.ernie.configuration_ernie ErnieConfig 12
transformers.models.ernie.modeling_ernie ErnieAttention 53 ErnieCrossAttention 53 ErnieEmbeddings 53 ErnieEncoder 53 ErnieForCausalLM 53 ErnieForMaskedLM 53 ErnieForMultipleChoice 53 ErnieForNextSentencePrediction 53 ErnieForPreTraining 53 ErnieForQuestionAnswering 53 ErnieForSequenceClassification 53 ErnieForTokenClassification 53 ErnieIntermediate 53 ErnieLMPredictionHead 53 ErnieLayer 53 ErnieModel 53 ErnieOnlyMLMHead 53 ErnieOnlyNSPHead 53 ErnieOutput 53 ErniePooler 53 ErniePreTrainedModel 53 ErniePreTrainingHeads 53 ErniePredictionHeadTransform 53 ErnieSelfAttention 53 ErnieSelfOutput 53
transformers.models.esm.configuration_esm EsmConfig 12 EsmFoldConfig 12 StructureModuleConfig 12 TrunkConfig 12
transformers.models.esm.modeling_esm EsmAttention 53 EsmClassificationHead 53 EsmContactPredictionHead 53 EsmEmbeddings 53 EsmEncoder 53 EsmForMaskedLM 53 EsmForSequenceClassification 53 EsmForTokenClassification 53 EsmIntermediate 53 EsmLMHead 53 EsmLayer 53 EsmModel 53 EsmOutput 53 EsmPooler 53 EsmPreTrainedModel 53 EsmRotaryEmbedding 53 EsmSelfAttention 53 EsmSelfOutput 53 RotaryEmbedding 53
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 53 EsmFoldAngleResnetBlock 53 EsmFoldAttention 53 EsmFoldBackboneUpdate 53 EsmFoldDropout 53 EsmFoldInvariantPointAttention 53 EsmFoldLayerNorm 53 EsmFoldLinear 53 EsmFoldPairToSequence 53 EsmFoldPreTrainedModel 53 EsmFoldRelativePosition 53 EsmFoldResidueMLP 53 EsmFoldSelfAttention 53 EsmFoldSequenceToPair 53 EsmFoldStructureModule 53 EsmFoldStructureModuleTransition 53 EsmFoldStructureModuleTransitionLayer 53 EsmFoldTriangleAttention 53 EsmFoldTriangleMultiplicativeUpdate 53 EsmFoldTriangularSelfAttentionBlock 53 EsmFoldingTrunk 53 EsmForProteinFolding 53
transformers.models.esm.tokenization_esm EsmTokenizer 13
transformers.models.falcon.configuration_falcon FalconConfig 12
transformers.models.falcon.modeling_falcon FalconAttention 53 FalconDecoderLayer 53 FalconDynamicNTKScalingRotaryEmbedding 53 FalconFlashAttention2 53 FalconForCausalLM 53 FalconForQuestionAnswering 53 FalconForSequenceClassification 53 FalconForTokenClassification 53 FalconLinear 53 FalconLinearScalingRotaryEmbedding 53 FalconMLP 53 FalconModel 53 FalconPreTrainedModel 53 FalconRotaryEmbedding 53
transformers.models.flaubert.configuration_flaubert FlaubertConfig 12
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 53 FlaubertForQuestionAnswering 53 FlaubertForQuestionAnsweringSimple 53 FlaubertForSequenceClassification 53 FlaubertForTokenClassification 53 FlaubertModel 53 FlaubertPoolerAnswerClass 53 FlaubertPoolerEndLogits 53 FlaubertPoolerStartLogits 53 FlaubertPreTrainedModel 53 FlaubertPredLayer 53 FlaubertSQuADHead 53 FlaubertSequenceSummary 53 FlaubertWithLMHeadModel 53 MultiHeadAttention 53 TransformerFFN 53
transformers.models.fnet.configuration_fnet FNetConfig 12
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 53 FNetBasicOutput 53 FNetEmbeddings 53 FNetEncoder 53 FNetForMaskedLM 53 FNetForMultipleChoice 53 FNetForNextSentencePrediction 53 FNetForPreTraining 53 FNetForQuestionAnswering 53 FNetForSequenceClassification 53 FNetForTokenClassification 53 FNetFourierTransform 53 FNetIntermediate 53 FNetLMPredictionHead 53 FNetLayer 53 FNetModel 53 FNetOnlyMLMHead 53 FNetOnlyNSPHead 53 FNetOutput 53 FNetPooler 53 FNetPreTrainedModel 53 FNetPreTrainingHeads 53 FNetPredictionHeadTransform 53
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 13
transformers.models.fsmt.configuration_fsmt DecoderConfig 12 FSMTConfig 12
transformers.models.fsmt.modeling_fsmt Attention 53 DecoderLayer 53 EncoderLayer 53 FSMTDecoder 53 FSMTEncoder 53 FSMTForConditionalGeneration 53 FSMTModel 53 PretrainedFSMTModel 53 SinusoidalPositionalEmbedding 53
transformers.models.funnel.configuration_funnel FunnelConfig 12
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 53 FunnelBaseModel 53 FunnelClassificationHead 53 FunnelDecoder 53 FunnelDiscriminatorPredictions 53 FunnelEmbeddings 53 FunnelEncoder 53 FunnelForMaskedLM 53 FunnelForMultipleChoice 53 FunnelForPreTraining 53 FunnelForQuestionAnswering 53 FunnelForSequenceClassification 53 FunnelForTokenClassification 53 FunnelLayer 53 FunnelModel 53 FunnelPositionwiseFFN 53 FunnelPreTrainedModel 53 FunnelRelMultiheadAttention 53
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 13 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 13
transformers.models.gemma.configuration_gemma GemmaConfig 12
transformers.models.gemma.modeling_gemma GemmaAttention 53 GemmaDecoderLayer 53 GemmaDynamicNTKScalingRotaryEmbedding 53 GemmaFlashAttention2 53 GemmaForCausalLM 53 GemmaForSequenceClassification 53 GemmaForTokenClassification 53 GemmaLinearScalingRotaryEmbedding 53 GemmaMLP 53 GemmaModel 53 GemmaPreTrainedModel 53 GemmaRMSNorm 53 GemmaRotaryEmbedding 53 GemmaSdpaAttention 53 GemmaTextScaledWordEmbedding 53
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 13
transformers.models.gemma2.configuration_gemma2 Gemma2Config 12
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 53 Gemma2DecoderLayer 53 Gemma2FlashAttention2 53 Gemma2ForCausalLM 53 Gemma2ForSequenceClassification 53 Gemma2ForTokenClassification 53 Gemma2MLP 53 Gemma2Model 53 Gemma2PreTrainedModel 53 Gemma2RMSNorm 53 Gemma2RotaryEmbedding 53 Gemma2SdpaAttention 53 Gemma2TextScaledWordEmbedding 53
transformers.models.git.configuration_git GitConfig 12 GitVisionConfig 12
transformers.models.git.modeling_git GitAttention 53 GitEmbeddings 53 GitEncoder 53 GitForCausalLM 53 GitIntermediate 53 GitLayer 53 GitModel 53 GitOutput 53 GitPreTrainedModel 53 GitProjection 53 GitSelfAttention 53 GitSelfOutput 53 GitVisionAttention 53 GitVisionEmbeddings 53 GitVisionEncoder 53 GitVisionEncoderLayer 53 GitVisionMLP 53 GitVisionModel 53 GitVisionTransformer 53
transformers.models.glpn.configuration_glpn GLPNConfig 12
transformers.models.glpn.modeling_glpn GLPNAttention 53 GLPNDWConv 53 GLPNDecoder 53 GLPNDecoderStage 53 GLPNDepthEstimationHead 53 GLPNDepthWiseConv 53 GLPNDropPath 53 GLPNEfficientSelfAttention 53 GLPNEncoder 53 GLPNForDepthEstimation 53 GLPNLayer 53 GLPNMixFFN 53 GLPNModel 53 GLPNOverlapPatchEmbeddings 53 GLPNPreTrainedModel 53 GLPNSelectiveFeatureFusion 53 GLPNSelfOutput 53 GlpnDropPath 53 SiLogLoss 53
transformers.models.gpt2.configuration_gpt2 GPT2Config 12
transformers.models.gpt2.modeling_gpt2 GPT2Attention 53 GPT2Block 53 GPT2DoubleHeadsModel 53 GPT2FlashAttention2 53 GPT2ForQuestionAnswering 53 GPT2ForSequenceClassification 53 GPT2ForTokenClassification 53 GPT2LMHeadModel 53 GPT2MLP 53 GPT2Model 53 GPT2PreTrainedModel 53 GPT2SdpaAttention 53 GPT2SequenceSummary 53
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 13
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 13
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 12
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 53 GPTBigCodeBlock 53 GPTBigCodeFlashAttention2 53 GPTBigCodeForCausalLM 53 GPTBigCodeForSequenceClassification 53 GPTBigCodeForTokenClassification 53 GPTBigCodeMLP 53 GPTBigCodeModel 53 GPTBigCodePreTrainedModel 53 GPTBigCodeSdpaAttention 53
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 12
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 53 GPTNeoBlock 53 GPTNeoFlashAttention2 53 GPTNeoForCausalLM 53 GPTNeoForQuestionAnswering 53 GPTNeoForSequenceClassification 53 GPTNeoForTokenClassification 53 GPTNeoMLP 53 GPTNeoModel 53 GPTNeoPreTrainedModel 53 GPTNeoSelfAttention 53
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 12
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 53 GPTNeoXDecoderLayer 53 GPTNeoXDynamicNTKScalingRotaryEmbedding 53 GPTNeoXFlashAttention2 53 GPTNeoXForCausalLM 53 GPTNeoXForQuestionAnswering 53 GPTNeoXForSequenceClassification 53 GPTNeoXForTokenClassification 53 GPTNeoXLayer 53 GPTNeoXLinearScalingRotaryEmbedding 53 GPTNeoXMLP 53 GPTNeoXModel 53 GPTNeoXPreTrainedModel 53 GPTNeoXRMSNorm 53 GPTNeoXRotaryEmbedding 53 GPTNeoXSdpaAttention 53 RotaryEmbedding 53
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 13
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 13
transformers.models.gptj.configuration_gptj GPTJConfig 12
transformers.models.gptj.modeling_gptj GPTJAttention 53 GPTJBlock 53 GPTJFlashAttention2 53 GPTJForCausalLM 53 GPTJForQuestionAnswering 53 GPTJForSequenceClassification 53 GPTJMLP 53 GPTJModel 53 GPTJPreTrainedModel 53 GPTJRotaryEmbedding 53
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 13
transformers.models.hubert.configuration_hubert HubertConfig 12
transformers.models.hubert.modeling_hubert HubertAttention 53 HubertAttnAdapterLayer 53 HubertEncoder 53 HubertEncoderLayer 53 HubertEncoderLayerStableLayerNorm 53 HubertEncoderStableLayerNorm 53 HubertFeatureEncoder 53 HubertFeatureExtractor 53 HubertFeatureProjection 53 HubertFeedForward 53 HubertFlashAttention2 53 HubertForCTC 53 HubertForSequenceClassification 53 HubertGroupNormConvLayer 53 HubertLayerNormConvLayer 53 HubertModel 53 HubertNoLayerNormConvLayer 53 HubertPositionalConvEmbedding 53 HubertPreTrainedModel 53 HubertSamePadLayer 53 HubertSdpaAttention 53
transformers.models.ibert.configuration_ibert IBertConfig 12
transformers.models.ibert.modeling_ibert IBertAttention 53 IBertClassificationHead 53 IBertEmbeddings 53 IBertEncoder 53 IBertForMaskedLM 53 IBertForMultipleChoice 53 IBertForQuestionAnswering 53 IBertForSequenceClassification 53 IBertForTokenClassification 53 IBertIntermediate 53 IBertLMHead 53 IBertLayer 53 IBertModel 53 IBertOutput 53 IBertPooler 53 IBertPreTrainedModel 53 IBertSelfAttention 53 IBertSelfOutput 53
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 12
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 53 LayoutLMEmbeddings 53 LayoutLMEncoder 53 LayoutLMForMaskedLM 53 LayoutLMForQuestionAnswering 53 LayoutLMForSequenceClassification 53 LayoutLMForTokenClassification 53 LayoutLMIntermediate 53 LayoutLMLMPredictionHead 53 LayoutLMLayer 53 LayoutLMModel 53 LayoutLMOnlyMLMHead 53 LayoutLMOutput 53 LayoutLMPooler 53 LayoutLMPreTrainedModel 53 LayoutLMPredictionHeadTransform 53 LayoutLMSelfAttention 53 LayoutLMSelfOutput 53
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 13
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 12
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 53 LayoutLMv2Embeddings 53 LayoutLMv2Encoder 53 LayoutLMv2ForQuestionAnswering 53 LayoutLMv2ForSequenceClassification 53 LayoutLMv2ForTokenClassification 53 LayoutLMv2Intermediate 53 LayoutLMv2Layer 53 LayoutLMv2Model 53 LayoutLMv2Output 53 LayoutLMv2Pooler 53 LayoutLMv2PreTrainedModel 53 LayoutLMv2SelfAttention 53 LayoutLMv2SelfOutput 53 LayoutLMv2VisualBackbone 53
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 13
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 12
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 53 LayoutLMv3ClassificationHead 53 LayoutLMv3Encoder 53 LayoutLMv3ForQuestionAnswering 53 LayoutLMv3ForSequenceClassification 53 LayoutLMv3ForTokenClassification 53 LayoutLMv3Intermediate 53 LayoutLMv3Layer 53 LayoutLMv3Model 53 LayoutLMv3Output 53 LayoutLMv3PatchEmbeddings 53 LayoutLMv3PreTrainedModel 53 LayoutLMv3SelfAttention 53 LayoutLMv3SelfOutput 53 LayoutLMv3TextEmbeddings 53
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 13
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 13
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 13
transformers.models.led.configuration_led LEDConfig 12
transformers.models.led.modeling_led LEDClassificationHead 53 LEDDecoder 53 LEDDecoderAttention 53 LEDDecoderLayer 53 LEDEncoder 53 LEDEncoderAttention 53 LEDEncoderLayer 53 LEDEncoderSelfAttention 53 LEDForConditionalGeneration 53 LEDForQuestionAnswering 53 LEDForSequenceClassification 53 LEDLearnedPositionalEmbedding 53 LEDModel 53 LEDPreTrainedModel 53
transformers.models.led.tokenization_led LEDTokenizer 13
transformers.models.led.tokenization_led_fast LEDTokenizerFast 13
transformers.models.levit.configuration_levit LevitConfig 12
transformers.models.levit.modeling_levit LevitAttention 53 LevitAttentionSubsample 53 LevitClassificationLayer 53 LevitConvEmbeddings 53 LevitEncoder 53 LevitForImageClassification 53 LevitForImageClassificationWithTeacher 53 LevitMLPLayer 53 LevitModel 53 LevitPatchEmbeddings 53 LevitPreTrainedModel 53 LevitResidualLayer 53 LevitStage 53 LevitSubsample 53 MLPLayerWithBN 53
transformers.models.lilt.configuration_lilt LiltConfig 12
transformers.models.lilt.modeling_lilt LiltAttention 53 LiltClassificationHead 53 LiltEncoder 53 LiltForQuestionAnswering 53 LiltForSequenceClassification 53 LiltForTokenClassification 53 LiltIntermediate 53 LiltLayer 53 LiltLayoutEmbeddings 53 LiltModel 53 LiltOutput 53 LiltPooler 53 LiltPreTrainedModel 53 LiltSelfAttention 53 LiltSelfOutput 53 LiltTextEmbeddings 53
transformers.models.llama.configuration_llama LlamaConfig 12
transformers.models.llama.modeling_llama LlamaAttention 53 LlamaDecoderLayer 53 LlamaDynamicNTKScalingRotaryEmbedding 53 LlamaFlashAttention2 53 LlamaForCausalLM 53 LlamaForQuestionAnswering 53 LlamaForSequenceClassification 53 LlamaForTokenClassification 53 LlamaLinearScalingRotaryEmbedding 53 LlamaMLP 53 LlamaModel 53 LlamaPreTrainedModel 53 LlamaRMSNorm 53 LlamaRotaryEmbedding 53 LlamaSdpaAttention 53
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 13
transformers.models.longformer.configuration_longformer LongformerConfig 12
transformers.models.longformer.modeling_longformer LongformerAttention 53 LongformerClassificationHead 53 LongformerEmbeddings 53 LongformerEncoder 53 LongformerForMaskedLM 53 LongformerForMultipleChoice 53 LongformerForQuestionAnswering 53 LongformerForSequenceClassification 53 LongformerForTokenClassification 53 LongformerIntermediate 53 LongformerLMHead 53 LongformerLayer 53 LongformerModel 53 LongformerOutput 53 LongformerPooler 53 LongformerPreTrainedModel 53 LongformerSelfAttention 53 LongformerSelfOutput 53
transformers.models.longformer.tokenization_longformer LongformerTokenizer 13
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 13
transformers.models.longt5.configuration_longt5 LongT5Config 12
transformers.models.longt5.modeling_longt5 LongT5Attention 53 LongT5Block 53 LongT5DenseActDense 53 LongT5DenseGatedActDense 53 LongT5EncoderModel 53 LongT5ForConditionalGeneration 53 LongT5LayerCrossAttention 53 LongT5LayerFF 53 LongT5LayerLocalSelfAttention 53 LongT5LayerNorm 53 LongT5LayerSelfAttention 53 LongT5LayerTransientGlobalSelfAttention 53 LongT5LocalAttention 53 LongT5Model 53 LongT5PreTrainedModel 53 LongT5Stack 53 LongT5TransientGlobalAttention 53
transformers.models.luke.configuration_luke LukeConfig 12
transformers.models.luke.modeling_luke EntityPredictionHead 53 EntityPredictionHeadTransform 53 LukeAttention 53 LukeEmbeddings 53 LukeEncoder 53 LukeEntityEmbeddings 53 LukeForEntityClassification 53 LukeForEntityPairClassification 53 LukeForEntitySpanClassification 53 LukeForMaskedLM 53 LukeForMultipleChoice 53 LukeForQuestionAnswering 53 LukeForSequenceClassification 53 LukeForTokenClassification 53 LukeIntermediate 53 LukeLMHead 53 LukeLayer 53 LukeModel 53 LukeOutput 53 LukePooler 53 LukePreTrainedModel 53 LukeSelfAttention 53 LukeSelfOutput 53
transformers.models.luke.tokenization_luke LukeTokenizer 13
transformers.models.lxmert.configuration_lxmert LxmertConfig 12
transformers.models.lxmert.modeling_lxmert GeLU 53 LxmertAttention 53 LxmertAttentionOutput 53 LxmertCrossAttentionLayer 53 LxmertEmbeddings 53 LxmertEncoder 53 LxmertForPreTraining 53 LxmertForQuestionAnswering 53 LxmertIntermediate 53 LxmertLMPredictionHead 53 LxmertLayer 53 LxmertModel 53 LxmertOutput 53 LxmertPooler 53 LxmertPreTrainedModel 53 LxmertPreTrainingHeads 53 LxmertPredictionHeadTransform 53 LxmertSelfAttentionLayer 53 LxmertVisualAnswerHead 53 LxmertVisualFeatureEncoder 53 LxmertVisualObjHead 53 LxmertXLayer 53
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 13 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 13
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 12
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 53 M2M100Decoder 53 M2M100DecoderLayer 53 M2M100Encoder 53 M2M100EncoderLayer 53 M2M100FlashAttention2 53 M2M100ForConditionalGeneration 53 M2M100Model 53 M2M100PreTrainedModel 53 M2M100ScaledWordEmbedding 53 M2M100SdpaAttention 53 M2M100SinusoidalPositionalEmbedding 53
transformers.models.mamba.configuration_mamba MambaConfig 12
transformers.models.mamba.modeling_mamba MambaBlock 53 MambaForCausalLM 53 MambaMixer 53 MambaModel 53 MambaPreTrainedModel 53 MambaRMSNorm 53
transformers.models.marian.configuration_marian MarianConfig 12
transformers.models.marian.modeling_marian MarianAttention 53 MarianDecoder 53 MarianDecoderLayer 53 MarianDecoderWrapper 53 MarianEncoder 53 MarianEncoderLayer 53 MarianForCausalLM 53 MarianMTModel 53 MarianModel 53 MarianPreTrainedModel 53 MarianSinusoidalPositionalEmbedding 53
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 12
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 53 MarkupLMEmbeddings 53 MarkupLMEncoder 53 MarkupLMForQuestionAnswering 53 MarkupLMForSequenceClassification 53 MarkupLMForTokenClassification 53 MarkupLMIntermediate 53 MarkupLMLMPredictionHead 53 MarkupLMLayer 53 MarkupLMModel 53 MarkupLMOnlyMLMHead 53 MarkupLMOutput 53 MarkupLMPooler 53 MarkupLMPreTrainedModel 53 MarkupLMPredictionHeadTransform 53 MarkupLMSelfAttention 53 MarkupLMSelfOutput 53 XPathEmbeddings 53
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 13
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 13
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 12
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 53 Mask2FormerForUniversalSegmentation 53 Mask2FormerHungarianMatcher 53 Mask2FormerLoss 53 Mask2FormerMLPPredictionHead 53 Mask2FormerMaskPredictor 53 Mask2FormerMaskedAttentionDecoder 53 Mask2FormerMaskedAttentionDecoderLayer 53 Mask2FormerModel 53 Mask2FormerPixelDecoder 53 Mask2FormerPixelDecoderEncoderLayer 53 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 53 Mask2FormerPixelDecoderEncoderOnly 53 Mask2FormerPixelLevelModule 53 Mask2FormerPreTrainedModel 53 Mask2FormerPredictionBlock 53 Mask2FormerSinePositionEmbedding 53 Mask2FormerTransformerModule 53
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 12 MaskFormerDetrConfig 12
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 12
transformers.models.maskformer.modeling_maskformer DetrAttention 53 DetrDecoder 53 DetrDecoderLayer 53 MaskFormerDetrConvBlock 53 MaskFormerDetrCrossAttention 53 MaskFormerDetrDecoder 53 MaskFormerDetrDecoderLayer 53 MaskFormerDetrFPNFusionStage 53 MaskFormerDetrLearnedPositionEmbedding 53 MaskFormerDetrMHAttentionMap 53 MaskFormerDetrMLP 53 MaskFormerDetrMaskHeadSmallConv 53 MaskFormerDetrPreTrainedModel 53 MaskFormerDetrSelfAttention 53 MaskFormerFPNConvLayer 53 MaskFormerFPNLayer 53 MaskFormerFPNModel 53 MaskFormerForInstanceSegmentation 53 MaskFormerHungarianMatcher 53 MaskFormerLoss 53 MaskFormerModel 53 MaskFormerPixelDecoder 53 MaskFormerPixelLevelModule 53 MaskFormerPreTrainedModel 53 MaskFormerSinePositionEmbedding 53 MaskFormerTransformerModule 53 MaskformerMLPPredictionHead 53 PredictionBlock 53
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 53 MaskFormerSwinAttention 53 MaskFormerSwinBackbone 53 MaskFormerSwinDropPath 53 MaskFormerSwinEmbeddings 53 MaskFormerSwinEncoder 53 MaskFormerSwinIntermediate 53 MaskFormerSwinLayer 53 MaskFormerSwinModel 53 MaskFormerSwinOutput 53 MaskFormerSwinPatchEmbeddings 53 MaskFormerSwinPatchMerging 53 MaskFormerSwinPreTrainedModel 53 MaskFormerSwinSelfAttention 53 MaskFormerSwinSelfOutput 53 MaskFormerSwinStage 53
transformers.models.mbart.configuration_mbart MBartConfig 12
transformers.models.mbart.modeling_mbart MBartAttention 53 MBartClassificationHead 53 MBartDecoder 53 MBartDecoderLayer 53 MBartDecoderWrapper 53 MBartEncoder 53 MBartEncoderLayer 53 MBartFlashAttention2 53 MBartForCausalLM 53 MBartForConditionalGeneration 53 MBartForQuestionAnswering 53 MBartForSequenceClassification 53 MBartLearnedPositionalEmbedding 53 MBartModel 53 MBartPreTrainedModel 53 MBartScaledWordEmbedding 53 MBartSdpaAttention 53
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 13
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 13
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 12
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 53 MegatronBertEmbeddings 53 MegatronBertEncoder 53 MegatronBertForCausalLM 53 MegatronBertForMaskedLM 53 MegatronBertForMultipleChoice 53 MegatronBertForNextSentencePrediction 53 MegatronBertForPreTraining 53 MegatronBertForQuestionAnswering 53 MegatronBertForSequenceClassification 53 MegatronBertForTokenClassification 53 MegatronBertIntermediate 53 MegatronBertLMPredictionHead 53 MegatronBertLayer 53 MegatronBertModel 53 MegatronBertOnlyMLMHead 53 MegatronBertOnlyNSPHead 53 MegatronBertOutput 53 MegatronBertPooler 53 MegatronBertPreTrainedModel 53 MegatronBertPreTrainingHeads 53 MegatronBertPredictionHeadTransform 53 MegatronBertSelfAttention 53 MegatronBertSelfOutput 53
transformers.models.mistral.configuration_mistral MistralConfig 12
transformers.models.mistral.modeling_mistral MistralAttention 53 MistralDecoderLayer 53 MistralFlashAttention2 53 MistralForCausalLM 53 MistralForQuestionAnswering 53 MistralForSequenceClassification 53 MistralForTokenClassification 53 MistralMLP 53 MistralModel 53 MistralPreTrainedModel 53 MistralRMSNorm 53 MistralRotaryEmbedding 53 MistralSdpaAttention 53
transformers.models.mixtral.configuration_mixtral MixtralConfig 12
transformers.models.mixtral.modeling_mixtral MixtralAttention 53 MixtralBlockSparseTop2MLP 53 MixtralDecoderLayer 53 MixtralExperts 53 MixtralFlashAttention2 53 MixtralForCausalLM 53 MixtralForQuestionAnswering 53 MixtralForSequenceClassification 53 MixtralForTokenClassification 53 MixtralModel 53 MixtralPreTrainedModel 53 MixtralRMSNorm 53 MixtralRotaryEmbedding 53 MixtralSdpaAttention 53 MixtralSparseMoeBlock 53 MixtralTopKRouter 53
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 12
transformers.models.mobilebert.modeling_mobilebert Bottleneck 53 BottleneckLayer 53 FFNLayer 53 FFNOutput 53 MobileBertAttention 53 MobileBertEmbeddings 53 MobileBertEncoder 53 MobileBertForMaskedLM 53 MobileBertForMultipleChoice 53 MobileBertForNextSentencePrediction 53 MobileBertForPreTraining 53 MobileBertForQuestionAnswering 53 MobileBertForSequenceClassification 53 MobileBertForTokenClassification 53 MobileBertIntermediate 53 MobileBertLMPredictionHead 53 MobileBertLayer 53 MobileBertModel 53 MobileBertOnlyMLMHead 53 MobileBertOnlyNSPHead 53 MobileBertOutput 53 MobileBertPooler 53 MobileBertPreTrainedModel 53 MobileBertPreTrainingHeads 53 MobileBertPredictionHeadTransform 53 MobileBertSelfAttention 53 MobileBertSelfOutput 53 NoNorm 53 OutputBottleneck 53
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 13 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 13
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 12
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 53 MobileNetV1ForImageClassification 53 MobileNetV1Model 53 MobileNetV1PreTrainedModel 53
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 12
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 53 MobileNetV2DeepLabV3Plus 53 MobileNetV2ForImageClassification 53 MobileNetV2ForSemanticSegmentation 53 MobileNetV2InvertedResidual 53 MobileNetV2Model 53 MobileNetV2PreTrainedModel 53 MobileNetV2Stem 53
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 12
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 53 MobileViTASPPPooling 53 MobileViTAttention 53 MobileViTConvLayer 53 MobileViTDeepLabV3 53 MobileViTEncoder 53 MobileViTForImageClassification 53 MobileViTForSemanticSegmentation 53 MobileViTIntermediate 53 MobileViTInvertedResidual 53 MobileViTLayer 53 MobileViTMobileNetLayer 53 MobileViTModel 53 MobileViTOutput 53 MobileViTPreTrainedModel 53 MobileViTSelfAttention 53 MobileViTSelfOutput 53 MobileViTTransformer 53 MobileViTTransformerLayer 53
transformers.models.modernbert.configuration_modernbert ModernBertConfig 12
transformers.models.modernbert.modeling_modernbert ModernBertAttention 53 ModernBertEmbeddings 53 ModernBertEncoderLayer 53 ModernBertForMaskedLM 53 ModernBertForMultipleChoice 53 ModernBertForQuestionAnswering 53 ModernBertForSequenceClassification 53 ModernBertForTokenClassification 53 ModernBertMLP 53 ModernBertModel 53 ModernBertPreTrainedModel 53 ModernBertPredictionHead 53 ModernBertRotaryEmbedding 53
transformers.models.mpnet.configuration_mpnet MPNetConfig 12
transformers.models.mpnet.modeling_mpnet MPNetAttention 53 MPNetClassificationHead 53 MPNetEmbeddings 53 MPNetEncoder 53 MPNetForMaskedLM 53 MPNetForMultipleChoice 53 MPNetForQuestionAnswering 53 MPNetForSequenceClassification 53 MPNetForTokenClassification 53 MPNetIntermediate 53 MPNetLMHead 53 MPNetLayer 53 MPNetModel 53 MPNetOutput 53 MPNetPooler 53 MPNetPreTrainedModel 53 MPNetSelfAttention 53
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 13 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 13
transformers.models.mpt.configuration_mpt MptAttentionConfig 12 MptConfig 12
transformers.models.mpt.modeling_mpt MptAttention 53 MptBlock 53 MptForCausalLM 53 MptForQuestionAnswering 53 MptForSequenceClassification 53 MptForTokenClassification 53 MptMLP 53 MptModel 53 MptPreTrainedModel 53
transformers.models.mt5.configuration_mt5 MT5Config 12
transformers.models.mt5.modeling_mt5 MT5Attention 53 MT5Block 53 MT5ClassificationHead 53 MT5DenseActDense 53 MT5DenseGatedActDense 53 MT5EncoderModel 53 MT5ForConditionalGeneration 53 MT5ForQuestionAnswering 53 MT5ForSequenceClassification 53 MT5ForTokenClassification 53 MT5LayerCrossAttention 53 MT5LayerFF 53 MT5LayerNorm 53 MT5LayerSelfAttention 53 MT5Model 53 MT5PreTrainedModel 53 MT5Stack 53
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 13
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 12
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 53 NystromformerClassificationHead 53 NystromformerEmbeddings 53 NystromformerEncoder 53 NystromformerForMaskedLM 53 NystromformerForMultipleChoice 53 NystromformerForQuestionAnswering 53 NystromformerForSequenceClassification 53 NystromformerForTokenClassification 53 NystromformerIntermediate 53 NystromformerLMPredictionHead 53 NystromformerLayer 53 NystromformerModel 53 NystromformerOnlyMLMHead 53 NystromformerOutput 53 NystromformerPreTrainedModel 53 NystromformerPredictionHeadTransform 53 NystromformerSelfAttention 53 NystromformerSelfOutput 53
transformers.models.olmo.configuration_olmo OlmoConfig 12
transformers.models.olmo.modeling_olmo OlmoAttention 53 OlmoDecoderLayer 53 OlmoDynamicNTKScalingRotaryEmbedding 53 OlmoFlashAttention2 53 OlmoForCausalLM 53 OlmoForSequenceClassification 53 OlmoLayerNorm 53 OlmoLinearScalingRotaryEmbedding 53 OlmoMLP 53 OlmoModel 53 OlmoPreTrainedModel 53 OlmoRotaryEmbedding 53 OlmoSdpaAttention 53
transformers.models.openai.configuration_openai OpenAIGPTConfig 12
transformers.models.openai.modeling_openai Attention 53 Block 53 MLP 53 OpenAIGPTDoubleHeadsModel 53 OpenAIGPTForSequenceClassification 53 OpenAIGPTLMHeadModel 53 OpenAIGPTModel 53 OpenAIGPTPreTrainedModel 53 OpenAIGPTSequenceSummary 53
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 13
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 13
transformers.models.opt.configuration_opt OPTConfig 12
transformers.models.opt.modeling_opt OPTAttention 53 OPTDecoder 53 OPTDecoderLayer 53 OPTForCausalLM 53 OPTForQuestionAnswering 53 OPTForSequenceClassification 53 OPTLearnedPositionalEmbedding 53 OPTModel 53 OPTPreTrainedModel 53 OPTSdpaAttention 53 OptFlashAttention2 53
transformers.models.owlvit.configuration_owlvit OwlViTConfig 12 OwlViTTextConfig 12 OwlViTVisionConfig 12
transformers.models.owlvit.modeling_owlvit OwlViTAttention 53 OwlViTBoxPredictionHead 53 OwlViTClassPredictionHead 53 OwlViTEncoder 53 OwlViTEncoderLayer 53 OwlViTForObjectDetection 53 OwlViTMLP 53 OwlViTModel 53 OwlViTPreTrainedModel 53 OwlViTTextEmbeddings 53 OwlViTTextModel 53 OwlViTTextTransformer 53 OwlViTVisionEmbeddings 53 OwlViTVisionModel 53 OwlViTVisionTransformer 53
transformers.models.pegasus.configuration_pegasus PegasusConfig 12
transformers.models.pegasus.modeling_pegasus PegasusAttention 53 PegasusDecoder 53 PegasusDecoderLayer 53 PegasusDecoderWrapper 53 PegasusEncoder 53 PegasusEncoderLayer 53 PegasusForCausalLM 53 PegasusForConditionalGeneration 53 PegasusModel 53 PegasusPreTrainedModel 53 PegasusSinusoidalPositionalEmbedding 53
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 13
transformers.models.perceiver.configuration_perceiver PerceiverConfig 12
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 53 Conv2DDownsample 53 Conv2dSamePadding 53 PerceiverAbstractDecoder 53 PerceiverAbstractPositionEncoding 53 PerceiverAttention 53 PerceiverAudioPostprocessor 53 PerceiverAudioPreprocessor 53 PerceiverBasicDecoder 53 PerceiverBasicVideoAutoencodingDecoder 53 PerceiverClassificationDecoder 53 PerceiverClassificationPostprocessor 53 PerceiverEmbeddingDecoder 53 PerceiverEmbeddings 53 PerceiverEncoder 53 PerceiverForImageClassificationConvProcessing 53 PerceiverForImageClassificationFourier 53 PerceiverForImageClassificationLearned 53 PerceiverForMaskedLM 53 PerceiverForMultimodalAutoencoding 53 PerceiverForOpticalFlow 53 PerceiverForSequenceClassification 53 PerceiverFourierPositionEncoding 53 PerceiverImagePreprocessor 53 PerceiverLayer 53 PerceiverMLP 53 PerceiverModel 53 PerceiverMultimodalDecoder 53 PerceiverMultimodalPostprocessor 53 PerceiverMultimodalPreprocessor 53 PerceiverOneHotPreprocessor 53 PerceiverOpticalFlowDecoder 53 PerceiverPreTrainedModel 53 PerceiverProjectionDecoder 53 PerceiverProjectionPostprocessor 53 PerceiverSelfAttention 53 PerceiverSelfOutput 53 PerceiverTextPreprocessor 53 PerceiverTrainablePositionEncoding 53
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 13
transformers.models.phi.configuration_phi PhiConfig 12
transformers.models.phi.modeling_phi PhiAttention 53 PhiDecoderLayer 53 PhiDynamicNTKScalingRotaryEmbedding 53 PhiFlashAttention2 53 PhiForCausalLM 53 PhiForSequenceClassification 53 PhiForTokenClassification 53 PhiLinearScalingRotaryEmbedding 53 PhiMLP 53 PhiModel 53 PhiPreTrainedModel 53 PhiRotaryEmbedding 53 PhiSdpaAttention 53
transformers.models.phi3.configuration_phi3 Phi3Config 12
transformers.models.phi3.modeling_phi3 Phi3Attention 53 Phi3DecoderLayer 53 Phi3FlashAttention2 53 Phi3ForCausalLM 53 Phi3ForSequenceClassification 53 Phi3ForTokenClassification 53 Phi3LongRoPEScaledRotaryEmbedding 53 Phi3MLP 53 Phi3Model 53 Phi3PreTrainedModel 53 Phi3RMSNorm 53 Phi3RotaryEmbedding 53 Phi3SdpaAttention 53 Phi3SuScaledRotaryEmbedding 53 Phi3YarnScaledRotaryEmbedding 53
transformers.models.phobert.tokenization_phobert PhobertTokenizer 13
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 12 Pix2StructTextConfig 12 Pix2StructVisionConfig 12
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 53 Pix2StructLayerNorm 53 Pix2StructPreTrainedModel 53 Pix2StructTextAttention 53 Pix2StructTextBlock 53 Pix2StructTextDenseGatedActDense 53 Pix2StructTextLayerCrossAttention 53 Pix2StructTextLayerFF 53 Pix2StructTextLayerSelfAttention 53 Pix2StructTextModel 53 Pix2StructVisionAttention 53 Pix2StructVisionEmbeddings 53 Pix2StructVisionEncoder 53 Pix2StructVisionLayer 53 Pix2StructVisionMlp 53 Pix2StructVisionModel 53
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 12
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 53 PoolFormerEmbeddings 53 PoolFormerEncoder 53 PoolFormerFinalPooler 53 PoolFormerForImageClassification 53 PoolFormerGroupNorm 53 PoolFormerLayer 53 PoolFormerModel 53 PoolFormerOutput 53 PoolFormerPooling 53 PoolFormerPreTrainedModel 53
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 12
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 53 ProphetNetDecoder 53 ProphetNetDecoderLayer 53 ProphetNetDecoderWrapper 53 ProphetNetEncoder 53 ProphetNetEncoderLayer 53 ProphetNetFeedForward 53 ProphetNetForCausalLM 53 ProphetNetForConditionalGeneration 53 ProphetNetModel 53 ProphetNetNgramSelfAttention 53 ProphetNetPositionalEmbeddings 53 ProphetNetPreTrainedModel 53
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 13 WordpieceTokenizer 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 12
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 53 Qwen2DecoderLayer 53 Qwen2FlashAttention2 53 Qwen2ForCausalLM 53 Qwen2ForQuestionAnswering 53 Qwen2ForSequenceClassification 53 Qwen2ForTokenClassification 53 Qwen2MLP 53 Qwen2Model 53 Qwen2PreTrainedModel 53 Qwen2RMSNorm 53 Qwen2RotaryEmbedding 53 Qwen2SdpaAttention 53
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 13
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 13
transformers.models.qwen3.configuration_qwen3 Qwen3Config 12
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 53 Qwen3DecoderLayer 53 Qwen3ForCausalLM 53 Qwen3ForQuestionAnswering 53 Qwen3ForSequenceClassification 53 Qwen3ForTokenClassification 53 Qwen3MLP 53 Qwen3Model 53 Qwen3PreTrainedModel 53 Qwen3RMSNorm 53 Qwen3RotaryEmbedding 53
transformers.models.reformer.configuration_reformer ReformerConfig 12
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 53 ChunkReformerFeedForward 53 LSHSelfAttention 53 LocalSelfAttention 53 PositionEmbeddings 53 ReformerAttention 53 ReformerClassificationHead 53 ReformerEmbeddings 53 ReformerEncoder 53 ReformerFeedForwardDense 53 ReformerFeedForwardOutput 53 ReformerForMaskedLM 53 ReformerForQuestionAnswering 53 ReformerForSequenceClassification 53 ReformerLayer 53 ReformerModel 53 ReformerModelWithLMHead 53 ReformerOnlyLMHead 53 ReformerPreTrainedModel 53 ReformerSelfOutput 53
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 13
transformers.models.regnet.configuration_regnet RegNetConfig 12
transformers.models.regnet.modeling_regnet RegNetConvLayer 53 RegNetEmbeddings 53 RegNetEncoder 53 RegNetForImageClassification 53 RegNetModel 53 RegNetPreTrainedModel 53 RegNetSELayer 53 RegNetShortCut 53 RegNetStage 53 RegNetXLayer 53 RegNetYLayer 53
transformers.models.rembert.configuration_rembert RemBertConfig 12
transformers.models.rembert.modeling_rembert RemBertAttention 53 RemBertEmbeddings 53 RemBertEncoder 53 RemBertForCausalLM 53 RemBertForMaskedLM 53 RemBertForMultipleChoice 53 RemBertForQuestionAnswering 53 RemBertForSequenceClassification 53 RemBertForTokenClassification 53 RemBertIntermediate 53 RemBertLMPredictionHead 53 RemBertLayer 53 RemBertModel 53 RemBertOnlyMLMHead 53 RemBertOutput 53 RemBertPooler 53 RemBertPreTrainedModel 53 RemBertPredictionHeadTransform 53 RemBertSelfAttention 53 RemBertSelfOutput 53
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 13
transformers.models.resnet.configuration_resnet ResNetConfig 12
transformers.models.resnet.modeling_resnet ResNetBackbone 53 ResNetBasicLayer 53 ResNetBottleNeckLayer 53 ResNetConvLayer 53 ResNetEmbeddings 53 ResNetEncoder 53 ResNetForImageClassification 53 ResNetModel 53 ResNetPreTrainedModel 53 ResNetShortCut 53 ResNetStage 53
transformers.models.roberta.configuration_roberta RobertaConfig 12
transformers.models.roberta.modeling_roberta RobertaAttention 53 RobertaClassificationHead 53 RobertaCrossAttention 53 RobertaEmbeddings 53 RobertaEncoder 53 RobertaForCausalLM 53 RobertaForMaskedLM 53 RobertaForMultipleChoice 53 RobertaForQuestionAnswering 53 RobertaForSequenceClassification 53 RobertaForTokenClassification 53 RobertaIntermediate 53 RobertaLMHead 53 RobertaLayer 53 RobertaModel 53 RobertaOutput 53 RobertaPooler 53 RobertaPreTrainedModel 53 RobertaSdpaSelfAttention 53 RobertaSelfAttention 53 RobertaSelfOutput 53
transformers.models.roberta.tokenization_roberta RobertaTokenizer 13
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 13
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 12
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 53 RobertaPreLayerNormClassificationHead 53 RobertaPreLayerNormCrossAttention 53 RobertaPreLayerNormEmbeddings 53 RobertaPreLayerNormEncoder 53 RobertaPreLayerNormForCausalLM 53 RobertaPreLayerNormForMaskedLM 53 RobertaPreLayerNormForMultipleChoice 53 RobertaPreLayerNormForQuestionAnswering 53 RobertaPreLayerNormForSequenceClassification 53 RobertaPreLayerNormForTokenClassification 53 RobertaPreLayerNormIntermediate 53 RobertaPreLayerNormLMHead 53 RobertaPreLayerNormLayer 53 RobertaPreLayerNormModel 53 RobertaPreLayerNormOutput 53 RobertaPreLayerNormPooler 53 RobertaPreLayerNormPreTrainedModel 53 RobertaPreLayerNormSelfAttention 53 RobertaPreLayerNormSelfOutput 53
transformers.models.roformer.configuration_roformer RoFormerConfig 12
transformers.models.roformer.modeling_roformer RoFormerAttention 53 RoFormerClassificationHead 53 RoFormerEmbeddings 53 RoFormerEncoder 53 RoFormerForCausalLM 53 RoFormerForMaskedLM 53 RoFormerForMultipleChoice 53 RoFormerForQuestionAnswering 53 RoFormerForSequenceClassification 53 RoFormerForTokenClassification 53 RoFormerIntermediate 53 RoFormerLMPredictionHead 53 RoFormerLayer 53 RoFormerModel 53 RoFormerOnlyMLMHead 53 RoFormerOutput 53 RoFormerPreTrainedModel 53 RoFormerPredictionHeadTransform 53 RoFormerSelfAttention 53 RoFormerSelfOutput 53 RoFormerSequenceSummary 53 RoFormerSinusoidalPositionalEmbedding 53
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 12
transformers.models.rwkv.modeling_rwkv RwkvBlock 53 RwkvFeedForward 53 RwkvForCausalLM 53 RwkvModel 53 RwkvPreTrainedModel 53 RwkvSelfAttention 53
transformers.models.sam.configuration_sam SamConfig 12 SamMaskDecoderConfig 12 SamPromptEncoderConfig 12 SamVisionConfig 12
transformers.models.sam.modeling_sam SamAttention 53 SamFeedForward 53 SamLayerNorm 53 SamMLPBlock 53 SamMaskDecoder 53 SamMaskEmbedding 53 SamModel 53 SamPatchEmbeddings 53 SamPositionalEmbedding 53 SamPreTrainedModel 53 SamPromptEncoder 53 SamTwoWayAttentionBlock 53 SamTwoWayTransformer 53 SamVisionAttention 53 SamVisionEncoder 53 SamVisionLayer 53 SamVisionModel 53 SamVisionNeck 53 SamVisionSdpaAttention 53
transformers.models.segformer.configuration_segformer SegformerConfig 12
transformers.models.segformer.modeling_segformer SegformerAttention 53 SegformerDWConv 53 SegformerDecodeHead 53 SegformerDepthWiseConv 53 SegformerDropPath 53 SegformerEfficientSelfAttention 53 SegformerEncoder 53 SegformerForImageClassification 53 SegformerForSemanticSegmentation 53 SegformerLayer 53 SegformerMLP 53 SegformerMixFFN 53 SegformerMixMLP 53 SegformerModel 53 SegformerOverlapPatchEmbeddings 53 SegformerPreTrainedModel 53 SegformerSelfOutput 53 SegformerSequenceReduction 53 SegformerStage 53
transformers.models.siglip.configuration_siglip SiglipConfig 12 SiglipTextConfig 12 SiglipVisionConfig 12
transformers.models.siglip.modeling_siglip SiglipAttention 53 SiglipEncoder 53 SiglipEncoderLayer 53 SiglipFlashAttention2 53 SiglipForImageClassification 53 SiglipMLP 53 SiglipModel 53 SiglipMultiheadAttentionPoolingHead 53 SiglipPreTrainedModel 53 SiglipSdpaAttention 53 SiglipTextEmbeddings 53 SiglipTextModel 53 SiglipTextTransformer 53 SiglipVisionEmbeddings 53 SiglipVisionModel 53 SiglipVisionTransformer 53
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 12
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 53
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 12
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 53 Speech2TextAttention 53 Speech2TextDecoder 53 Speech2TextDecoderLayer 53 Speech2TextEncoder 53 Speech2TextEncoderLayer 53 Speech2TextForConditionalGeneration 53 Speech2TextModel 53 Speech2TextPreTrainedModel 53 Speech2TextSinusoidalPositionalEmbedding 53
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 12 SpeechT5HifiGanConfig 12
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 53 SpeechT5Attention 53 SpeechT5BatchNormConvLayer 53 SpeechT5Decoder 53 SpeechT5DecoderLayer 53 SpeechT5DecoderWithSpeechPrenet 53 SpeechT5DecoderWithTextPrenet 53 SpeechT5DecoderWithoutPrenet 53 SpeechT5Encoder 53 SpeechT5EncoderLayer 53 SpeechT5EncoderWithSpeechPrenet 53 SpeechT5EncoderWithTextPrenet 53 SpeechT5EncoderWithoutPrenet 53 SpeechT5FeatureEncoder 53 SpeechT5FeatureProjection 53 SpeechT5FeedForward 53 SpeechT5ForSpeechToSpeech 53 SpeechT5ForSpeechToText 53 SpeechT5ForTextToSpeech 53 SpeechT5GroupNormConvLayer 53 SpeechT5GuidedMultiheadAttentionLoss 53 SpeechT5HifiGan 53 SpeechT5LayerNormConvLayer 53 SpeechT5Model 53 SpeechT5NoLayerNormConvLayer 53 SpeechT5PositionalConvEmbedding 53 SpeechT5PreTrainedModel 53 SpeechT5RelativePositionalEncoding 53 SpeechT5SamePadLayer 53 SpeechT5ScaledPositionalEncoding 53 SpeechT5SinusoidalPositionalEmbedding 53 SpeechT5SpectrogramLoss 53 SpeechT5SpeechDecoderPostnet 53 SpeechT5SpeechDecoderPrenet 53 SpeechT5SpeechEncoderPrenet 53 SpeechT5TextDecoderPostnet 53 SpeechT5TextDecoderPrenet 53 SpeechT5TextEncoderPrenet 53
transformers.models.splinter.configuration_splinter SplinterConfig 12
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 53 SplinterAttention 53 SplinterEmbeddings 53 SplinterEncoder 53 SplinterForPreTraining 53 SplinterForQuestionAnswering 53 SplinterFullyConnectedLayer 53 SplinterIntermediate 53 SplinterLayer 53 SplinterModel 53 SplinterOutput 53 SplinterPreTrainedModel 53 SplinterSelfAttention 53 SplinterSelfOutput 53
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 13 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 13
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 12
transformers.models.squeezebert.modeling_squeezebert ConvActivation 53 ConvDropoutLayerNorm 53 MatMulWrapper 53 SqueezeBertEmbeddings 53 SqueezeBertEncoder 53 SqueezeBertForMaskedLM 53 SqueezeBertForMultipleChoice 53 SqueezeBertForQuestionAnswering 53 SqueezeBertForSequenceClassification 53 SqueezeBertForTokenClassification 53 SqueezeBertLMPredictionHead 53 SqueezeBertLayerNorm 53 SqueezeBertModel 53 SqueezeBertModule 53 SqueezeBertOnlyMLMHead 53 SqueezeBertPooler 53 SqueezeBertPreTrainedModel 53 SqueezeBertPredictionHeadTransform 53 SqueezeBertSelfAttention 53
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 13 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 13
transformers.models.stablelm.configuration_stablelm StableLmConfig 12
transformers.models.stablelm.modeling_stablelm StableLmAttention 53 StableLmDecoderLayer 53 StableLmDynamicNTKScalingRotaryEmbedding 53 StableLmFlashAttention2 53 StableLmForCausalLM 53 StableLmForSequenceClassification 53 StableLmForTokenClassification 53 StableLmLayerNormPerHead 53 StableLmLinearScalingRotaryEmbedding 53 StableLmMLP 53 StableLmModel 53 StableLmPreTrainedModel 53 StableLmRotaryEmbedding 53 StableLmSdpaAttention 53
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 12
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 53 Starcoder2DecoderLayer 53 Starcoder2FlashAttention2 53 Starcoder2ForCausalLM 53 Starcoder2ForSequenceClassification 53 Starcoder2ForTokenClassification 53 Starcoder2MLP 53 Starcoder2Model 53 Starcoder2PreTrainedModel 53 Starcoder2RotaryEmbedding 53 Starcoder2SdpaAttention 53
transformers.models.swin.configuration_swin SwinConfig 12
transformers.models.swin.modeling_swin SwinAttention 53 SwinBackbone 53 SwinDropPath 53 SwinEmbeddings 53 SwinEncoder 53 SwinForImageClassification 53 SwinForMaskedImageModeling 53 SwinIntermediate 53 SwinLayer 53 SwinMLP 53 SwinModel 53 SwinOutput 53 SwinPatchEmbeddings 53 SwinPatchMerging 53 SwinPreTrainedModel 53 SwinRelativePositionBias 53 SwinSelfAttention 53 SwinSelfOutput 53 SwinStage 53
transformers.models.swinv2.configuration_swinv2 Swinv2Config 12
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 53 Swinv2Backbone 53 Swinv2DropPath 53 Swinv2Embeddings 53 Swinv2Encoder 53 Swinv2ForImageClassification 53 Swinv2ForMaskedImageModeling 53 Swinv2Intermediate 53 Swinv2Layer 53 Swinv2Model 53 Swinv2Output 53 Swinv2PatchEmbeddings 53 Swinv2PatchMerging 53 Swinv2PreTrainedModel 53 Swinv2SelfAttention 53 Swinv2SelfOutput 53 Swinv2Stage 53
transformers.models.t5.configuration_t5 T5Config 12
transformers.models.t5.modeling_t5 T5Attention 53 T5Block 53 T5ClassificationHead 53 T5DenseActDense 53 T5DenseGatedActDense 53 T5EncoderModel 53 T5ForConditionalGeneration 53 T5ForQuestionAnswering 53 T5ForSequenceClassification 53 T5ForTokenClassification 53 T5LayerCrossAttention 53 T5LayerFF 53 T5LayerNorm 53 T5LayerSelfAttention 53 T5Model 53 T5PreTrainedModel 53 T5Stack 53
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 13
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 12
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 53 TableTransformerClassificationHead 53 TableTransformerConvEncoder 53 TableTransformerConvModel 53 TableTransformerDecoder 53 TableTransformerDecoderLayer 53 TableTransformerEncoder 53 TableTransformerEncoderLayer 53 TableTransformerForObjectDetection 53 TableTransformerFrozenBatchNorm2d 53 TableTransformerHungarianMatcher 53 TableTransformerLearnedPositionEmbedding 53 TableTransformerLoss 53 TableTransformerMLPPredictionHead 53 TableTransformerModel 53 TableTransformerPreTrainedModel 53 TableTransformerSinePositionEmbedding 53
transformers.models.tapas.configuration_tapas TapasConfig 12
transformers.models.tapas.modeling_tapas TapasAttention 53 TapasEmbeddings 53 TapasEncoder 53 TapasForMaskedLM 53 TapasForQuestionAnswering 53 TapasForSequenceClassification 53 TapasIntermediate 53 TapasLMPredictionHead 53 TapasLayer 53 TapasModel 53 TapasOnlyMLMHead 53 TapasOutput 53 TapasPooler 53 TapasPreTrainedModel 53 TapasPredictionHeadTransform 53 TapasSelfAttention 53 TapasSelfOutput 53
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 13 WordpieceTokenizer 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 12
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 53 TimeSeriesMeanScaler 53 TimeSeriesNOPScaler 53 TimeSeriesSinusoidalPositionalEmbedding 53 TimeSeriesStdScaler 53 TimeSeriesTransformerAttention 53 TimeSeriesTransformerDecoder 53 TimeSeriesTransformerDecoderLayer 53 TimeSeriesTransformerEncoder 53 TimeSeriesTransformerEncoderLayer 53 TimeSeriesTransformerForPrediction 53 TimeSeriesTransformerModel 53 TimeSeriesTransformerPreTrainedModel 53 TimeSeriesValueEmbedding 53
transformers.models.timesformer.configuration_timesformer TimesformerConfig 12
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 53 TimeSformerDropPath 53 TimesformerDropPath 53 TimesformerEmbeddings 53 TimesformerEncoder 53 TimesformerForVideoClassification 53 TimesformerIntermediate 53 TimesformerLayer 53 TimesformerModel 53 TimesformerOutput 53 TimesformerPatchEmbeddings 53 TimesformerPreTrainedModel 53 TimesformerSelfAttention 53 TimesformerSelfOutput 53
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 12
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 53 PositionalEmbedding 53 PositionwiseFF 53 RelPartialLearnableDecoderLayer 53 RelPartialLearnableMultiHeadAttn 53 TransfoXLForSequenceClassification 53 TransfoXLLMHeadModel 53 TransfoXLModel 53 TransfoXLPreTrainedModel 53
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 53
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 13
transformers.models.trocr.configuration_trocr TrOCRConfig 12
transformers.models.trocr.modeling_trocr TrOCRAttention 53 TrOCRDecoder 53 TrOCRDecoderLayer 53 TrOCRDecoderWrapper 53 TrOCRForCausalLM 53 TrOCRLearnedPositionalEmbedding 53 TrOCRPreTrainedModel 53 TrOCRScaledWordEmbedding 53 TrOCRSinusoidalPositionalEmbedding 53
transformers.models.umt5.configuration_umt5 UMT5Config 12
transformers.models.umt5.modeling_umt5 UMT5Attention 53 UMT5Block 53 UMT5ClassificationHead 53 UMT5DenseActDense 53 UMT5DenseGatedActDense 53 UMT5EncoderModel 53 UMT5ForConditionalGeneration 53 UMT5ForQuestionAnswering 53 UMT5ForSequenceClassification 53 UMT5ForTokenClassification 53 UMT5LayerCrossAttention 53 UMT5LayerFF 53 UMT5LayerNorm 53 UMT5LayerSelfAttention 53 UMT5Model 53 UMT5PreTrainedModel 53 UMT5Stack 53
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 12
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 53 UniSpeechAttnAdapterLayer 53 UniSpeechEncoder 53 UniSpeechEncoderLayer 53 UniSpeechEncoderLayerStableLayerNorm 53 UniSpeechEncoderStableLayerNorm 53 UniSpeechFeatureEncoder 53 UniSpeechFeatureExtractor 53 UniSpeechFeatureProjection 53 UniSpeechFeedForward 53 UniSpeechFlashAttention2 53 UniSpeechForCTC 53 UniSpeechForPreTraining 53 UniSpeechForSequenceClassification 53 UniSpeechGroupNormConvLayer 53 UniSpeechGumbelVectorQuantizer 53 UniSpeechLayerNormConvLayer 53 UniSpeechModel 53 UniSpeechNoLayerNormConvLayer 53 UniSpeechPositionalConvEmbedding 53 UniSpeechPreTrainedModel 53 UniSpeechSamePadLayer 53 UniSpeechSdpaAttention 53
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 12
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 53 TDNNLayer 53 UniSpeechSatAttention 53 UniSpeechSatAttnAdapterLayer 53 UniSpeechSatEncoder 53 UniSpeechSatEncoderLayer 53 UniSpeechSatEncoderLayerStableLayerNorm 53 UniSpeechSatEncoderStableLayerNorm 53 UniSpeechSatFeatureEncoder 53 UniSpeechSatFeatureExtractor 53 UniSpeechSatFeatureProjection 53 UniSpeechSatFeedForward 53 UniSpeechSatFlashAttention2 53 UniSpeechSatForAudioFrameClassification 53 UniSpeechSatForCTC 53 UniSpeechSatForPreTraining 53 UniSpeechSatForSequenceClassification 53 UniSpeechSatForXVector 53 UniSpeechSatGroupNormConvLayer 53 UniSpeechSatGumbelVectorQuantizer 53 UniSpeechSatLayerNormConvLayer 53 UniSpeechSatModel 53 UniSpeechSatNoLayerNormConvLayer 53 UniSpeechSatPositionalConvEmbedding 53 UniSpeechSatPreTrainedModel 53 UniSpeechSatSamePadLayer 53 UniSpeechSatSdpaAttention 53
transformers.models.van.configuration_van VanConfig 12
transformers.models.van.modeling_van VanDropPath 53 VanEncoder 53 VanForImageClassification 53 VanLargeKernelAttention 53 VanLargeKernelAttentionLayer 53 VanLayer 53 VanLayerScaling 53 VanMlpLayer 53 VanModel 53 VanOverlappingPatchEmbedder 53 VanPreTrainedModel 53 VanSpatialAttentionLayer 53 VanStage 53
transformers.models.videomae.configuration_videomae VideoMAEConfig 12
transformers.models.videomae.modeling_videomae VideoMAEAttention 53 VideoMAEDecoder 53 VideoMAEEmbeddings 53 VideoMAEEncoder 53 VideoMAEForPreTraining 53 VideoMAEForVideoClassification 53 VideoMAEIntermediate 53 VideoMAELayer 53 VideoMAEModel 53 VideoMAEOutput 53 VideoMAEPatchEmbeddings 53 VideoMAEPreTrainedModel 53 VideoMAESdpaAttention 53 VideoMAESdpaSelfAttention 53 VideoMAESelfAttention 53 VideoMAESelfOutput 53
transformers.models.vilt.configuration_vilt ViltConfig 12
transformers.models.vilt.modeling_vilt TextEmbeddings 53 ViltAttention 53 ViltEmbeddings 53 ViltEncoder 53 ViltForImageAndTextRetrieval 53 ViltForImagesAndTextClassification 53 ViltForMaskedLM 53 ViltForQuestionAnswering 53 ViltForTokenClassification 53 ViltIntermediate 53 ViltLayer 53 ViltMLMHead 53 ViltModel 53 ViltOutput 53 ViltPatchEmbeddings 53 ViltPooler 53 ViltPreTrainedModel 53 ViltPredictionHeadTransform 53 ViltSelfAttention 53 ViltSelfOutput 53
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 12
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 53
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 12
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 53
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 12
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 53 VisualBertEmbeddings 53 VisualBertEncoder 53 VisualBertForMultipleChoice 53 VisualBertForPreTraining 53 VisualBertForQuestionAnswering 53 VisualBertForRegionToPhraseAlignment 53 VisualBertForVisualReasoning 53 VisualBertIntermediate 53 VisualBertLMPredictionHead 53 VisualBertLayer 53 VisualBertModel 53 VisualBertOutput 53 VisualBertPooler 53 VisualBertPreTrainedModel 53 VisualBertPreTrainingHeads 53 VisualBertPredictionHeadTransform 53 VisualBertRegionToPhraseAttention 53 VisualBertSelfAttention 53 VisualBertSelfOutput 53
transformers.models.vit.configuration_vit ViTConfig 12
transformers.models.vit.modeling_vit ViTAttention 53 ViTEmbeddings 53 ViTEncoder 53 ViTForImageClassification 53 ViTForMaskedImageModeling 53 ViTIntermediate 53 ViTLayer 53 ViTMLP 53 ViTModel 53 ViTOutput 53 ViTPatchEmbeddings 53 ViTPooler 53 ViTPreTrainedModel 53 ViTSdpaAttention 53 ViTSdpaSelfAttention 53 ViTSelfAttention 53 ViTSelfOutput 53
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 12
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 53 ViTMAEDecoder 53 ViTMAEEmbeddings 53 ViTMAEEncoder 53 ViTMAEForPreTraining 53 ViTMAEIntermediate 53 ViTMAELayer 53 ViTMAEMLP 53 ViTMAEModel 53 ViTMAEOutput 53 ViTMAEPatchEmbeddings 53 ViTMAEPreTrainedModel 53 ViTMAESdpaAttention 53 ViTMAESdpaSelfAttention 53 ViTMAESelfAttention 53 ViTMAESelfOutput 53
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 12
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 53 ViTMSNEmbeddings 53 ViTMSNEncoder 53 ViTMSNForImageClassification 53 ViTMSNIntermediate 53 ViTMSNLayer 53 ViTMSNMLP 53 ViTMSNModel 53 ViTMSNOutput 53 ViTMSNPatchEmbeddings 53 ViTMSNPreTrainedModel 53 ViTMSNSdpaAttention 53 ViTMSNSdpaSelfAttention 53 ViTMSNSelfAttention 53 ViTMSNSelfOutput 53
transformers.models.vits.configuration_vits VitsConfig 12
transformers.models.vits.modeling_vits HifiGanResidualBlock 53 VitsAttention 53 VitsConvFlow 53 VitsDilatedDepthSeparableConv 53 VitsDurationPredictor 53 VitsElementwiseAffine 53 VitsEncoder 53 VitsEncoderLayer 53 VitsFeedForward 53 VitsHifiGan 53 VitsModel 53 VitsPosteriorEncoder 53 VitsPreTrainedModel 53 VitsResidualCouplingBlock 53 VitsResidualCouplingLayer 53 VitsStochasticDurationPredictor 53 VitsTextEncoder 53 VitsWaveNet 53
transformers.models.vits.tokenization_vits VitsTokenizer 13
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 12
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 53 TDNNLayer 53 Wav2Vec2Adapter 53 Wav2Vec2AdapterLayer 53 Wav2Vec2Attention 53 Wav2Vec2AttnAdapterLayer 53 Wav2Vec2Encoder 53 Wav2Vec2EncoderLayer 53 Wav2Vec2EncoderLayerStableLayerNorm 53 Wav2Vec2EncoderStableLayerNorm 53 Wav2Vec2FeatureEncoder 53 Wav2Vec2FeatureExtractor 53 Wav2Vec2FeatureProjection 53 Wav2Vec2FeedForward 53 Wav2Vec2FlashAttention2 53 Wav2Vec2ForAudioFrameClassification 53 Wav2Vec2ForCTC 53 Wav2Vec2ForMaskedLM 53 Wav2Vec2ForPreTraining 53 Wav2Vec2ForSequenceClassification 53 Wav2Vec2ForXVector 53 Wav2Vec2GroupNormConvLayer 53 Wav2Vec2GumbelVectorQuantizer 53 Wav2Vec2LayerNormConvLayer 53 Wav2Vec2Model 53 Wav2Vec2NoLayerNormConvLayer 53 Wav2Vec2PositionalConvEmbedding 53 Wav2Vec2PreTrainedModel 53 Wav2Vec2SamePadLayer 53 Wav2Vec2SdpaAttention 53
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 13 Wav2Vec2Tokenizer 13
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 12
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 53 TDNNLayer 53 Wav2Vec2ConformerAdapter 53 Wav2Vec2ConformerAdapterLayer 53 Wav2Vec2ConformerConvolutionModule 53 Wav2Vec2ConformerEncoder 53 Wav2Vec2ConformerEncoderLayer 53 Wav2Vec2ConformerFeatureEncoder 53 Wav2Vec2ConformerFeatureProjection 53 Wav2Vec2ConformerFeedForward 53 Wav2Vec2ConformerForAudioFrameClassification 53 Wav2Vec2ConformerForCTC 53 Wav2Vec2ConformerForPreTraining 53 Wav2Vec2ConformerForSequenceClassification 53 Wav2Vec2ConformerForXVector 53 Wav2Vec2ConformerGroupNormConvLayer 53 Wav2Vec2ConformerGumbelVectorQuantizer 53 Wav2Vec2ConformerLayerNormConvLayer 53 Wav2Vec2ConformerModel 53 Wav2Vec2ConformerNoLayerNormConvLayer 53 Wav2Vec2ConformerPositionalConvEmbedding 53 Wav2Vec2ConformerPreTrainedModel 53 Wav2Vec2ConformerRelPositionalEmbedding 53 Wav2Vec2ConformerRotaryPositionalEmbedding 53 Wav2Vec2ConformerSamePadLayer 53 Wav2Vec2ConformerSelfAttention 53
transformers.models.wavlm.configuration_wavlm WavLMConfig 12
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 53 TDNNLayer 53 WavLMAdapter 53 WavLMAdapterLayer 53 WavLMAttention 53 WavLMEncoder 53 WavLMEncoderLayer 53 WavLMEncoderLayerStableLayerNorm 53 WavLMEncoderStableLayerNorm 53 WavLMFeatureEncoder 53 WavLMFeatureExtractor 53 WavLMFeatureProjection 53 WavLMFeedForward 53 WavLMForAudioFrameClassification 53 WavLMForCTC 53 WavLMForSequenceClassification 53 WavLMForXVector 53 WavLMGroupNormConvLayer 53 WavLMGumbelVectorQuantizer 53 WavLMLayerNormConvLayer 53 WavLMModel 53 WavLMNoLayerNormConvLayer 53 WavLMPositionalConvEmbedding 53 WavLMPreTrainedModel 53 WavLMSamePadLayer 53
transformers.models.whisper.configuration_whisper WhisperConfig 12
transformers.models.whisper.modeling_whisper WhisperAttention 53 WhisperDecoder 53 WhisperDecoderLayer 53 WhisperDecoderWrapper 53 WhisperEncoder 53 WhisperEncoderLayer 53 WhisperFlashAttention2 53 WhisperForAudioClassification 53 WhisperForCausalLM 53 WhisperForConditionalGeneration 53 WhisperModel 53 WhisperPositionalEmbedding 53 WhisperPreTrainedModel 53 WhisperSdpaAttention 53
transformers.models.whisper.tokenization_whisper WhisperTokenizer 13
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 13
transformers.models.xglm.configuration_xglm XGLMConfig 12
transformers.models.xglm.modeling_xglm XGLMAttention 53 XGLMDecoderLayer 53 XGLMForCausalLM 53 XGLMModel 53 XGLMPreTrainedModel 53 XGLMScaledWordEmbedding 53 XGLMSinusoidalPositionalEmbedding 53
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 13
transformers.models.xlm.configuration_xlm XLMConfig 12
transformers.models.xlm.modeling_xlm MultiHeadAttention 53 TransformerFFN 53 XLMForMultipleChoice 53 XLMForQuestionAnswering 53 XLMForQuestionAnsweringSimple 53 XLMForSequenceClassification 53 XLMForTokenClassification 53 XLMModel 53 XLMPoolerAnswerClass 53 XLMPoolerEndLogits 53 XLMPoolerStartLogits 53 XLMPreTrainedModel 53 XLMPredLayer 53 XLMSQuADHead 53 XLMSequenceSummary 53 XLMWithLMHeadModel 53
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 12
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 53 XLMProphetNetDecoder 53 XLMProphetNetDecoderLayer 53 XLMProphetNetDecoderWrapper 53 XLMProphetNetEncoder 53 XLMProphetNetEncoderLayer 53 XLMProphetNetFeedForward 53 XLMProphetNetForCausalLM 53 XLMProphetNetForConditionalGeneration 53 XLMProphetNetModel 53 XLMProphetNetNgramSelfAttention 53 XLMProphetNetPositionalEmbeddings 53 XLMProphetNetPreTrainedModel 53
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 12
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 53 XLMRobertaClassificationHead 53 XLMRobertaCrossAttention 53 XLMRobertaEmbeddings 53 XLMRobertaEncoder 53 XLMRobertaForCausalLM 53 XLMRobertaForMaskedLM 53 XLMRobertaForMultipleChoice 53 XLMRobertaForQuestionAnswering 53 XLMRobertaForSequenceClassification 53 XLMRobertaForTokenClassification 53 XLMRobertaIntermediate 53 XLMRobertaLMHead 53 XLMRobertaLayer 53 XLMRobertaModel 53 XLMRobertaOutput 53 XLMRobertaPooler 53 XLMRobertaPreTrainedModel 53 XLMRobertaSdpaSelfAttention 53 XLMRobertaSelfAttention 53 XLMRobertaSelfOutput 53
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 13
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 12
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 53 XLMRobertaXLClassificationHead 53 XLMRobertaXLCrossAttention 53 XLMRobertaXLEmbeddings 53 XLMRobertaXLEncoder 53 XLMRobertaXLForCausalLM 53 XLMRobertaXLForMaskedLM 53 XLMRobertaXLForMultipleChoice 53 XLMRobertaXLForQuestionAnswering 53 XLMRobertaXLForSequenceClassification 53 XLMRobertaXLForTokenClassification 53 XLMRobertaXLIntermediate 53 XLMRobertaXLLMHead 53 XLMRobertaXLLayer 53 XLMRobertaXLModel 53 XLMRobertaXLOutput 53 XLMRobertaXLPooler 53 XLMRobertaXLPreTrainedModel 53 XLMRobertaXLSdpaSelfAttention 53 XLMRobertaXLSelfAttention 53 XLMRobertaXLSelfOutput 53
transformers.models.xlnet.configuration_xlnet XLNetConfig 12
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 53 XLNetForMultipleChoice 53 XLNetForQuestionAnswering 53 XLNetForQuestionAnsweringSimple 53 XLNetForSequenceClassification 53 XLNetForTokenClassification 53 XLNetLMHeadModel 53 XLNetLayer 53 XLNetModel 53 XLNetPoolerAnswerClass 53 XLNetPoolerEndLogits 53 XLNetPoolerStartLogits 53 XLNetPreTrainedModel 53 XLNetRelativeAttention 53 XLNetSequenceSummary 53
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 13
transformers.models.xmod.configuration_xmod XmodConfig 12
transformers.models.xmod.modeling_xmod XmodAdapter 53 XmodAttention 53 XmodClassificationHead 53 XmodCrossAttention 53 XmodEmbeddings 53 XmodEncoder 53 XmodForCausalLM 53 XmodForMaskedLM 53 XmodForMultipleChoice 53 XmodForQuestionAnswering 53 XmodForSequenceClassification 53 XmodForTokenClassification 53 XmodIntermediate 53 XmodLMHead 53 XmodLayer 53 XmodModel 53 XmodOutput 53 XmodPooler 53 XmodPreTrainedModel 53 XmodSelfAttention 53 XmodSelfOutput 53
transformers.models.yolos.configuration_yolos YolosConfig 12
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 53 InterpolateMidPositionEmbeddings 53 YolosAttention 53 YolosEmbeddings 53 YolosEncoder 53 YolosForObjectDetection 53 YolosHungarianMatcher 53 YolosIntermediate 53 YolosLayer 53 YolosLoss 53 YolosMLPPredictionHead 53 YolosModel 53 YolosOutput 53 YolosPatchEmbeddings 53 YolosPooler 53 YolosPreTrainedModel 53 YolosSdpaAttention 53 YolosSdpaSelfAttention 53 YolosSelfAttention 53 YolosSelfOutput 53
transformers.pytorch_utils Conv1D 53
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
transformers.trainer_utils EvaluationStrategy 117 FSDPOption 117 HPSearchBackend 117 HubStrategy 117 IntervalStrategy 117 SaveStrategy 117 SchedulerType 117 ShardedDDPOption 117
transformers.training_args OptimizerNames 117 ParallelMode 117 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 117
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
types SimpleNamespace 77
typing Any 165
ultralytics.models.utils.loss DETRLoss 53 RTDETRDetectionLoss 53
ultralytics.nn.modules.activation AGLU 53
ultralytics.nn.modules.block A2C2f 53 AAttn 49 ABlock 53 AConv 53 ADown 53 Attention 53 BNContrastiveHead 53 Bottleneck 53 BottleneckCSP 53 C1 53 C2 53 C2PSA 53 C2f 53 C2fAttn 53 C2fCIB 53 C2fPSA 53 C3 53 C3Ghost 53 C3TR 53 C3f 53 C3k 53 C3k2 53 C3x 53 CBFuse 53 CBLinear 53 CIB 53 ContrastiveHead 53 DFL 53 ELAN1 53 GhostBottleneck 53 HGBlock 53 HGStem 53 ImagePoolingAttn 53 MaxSigmoidAttnBlock 53 PSA 53 PSABlock 53 Proto 53 Proto26 53 RealNVP 53 RepBottleneck 53 RepC3 53 RepCSP 53 RepNCSPELAN4 53 RepVGGDW 53 ResNetBlock 53 ResNetLayer 53 Residual 53 SAVPE 53 SCDown 53 SPP 53 SPPELAN 53 SPPF 53 SwiGLUFFN 53 TorchVision 55
ultralytics.nn.modules.conv CBAM 53 ChannelAttention 53 Concat 53 Conv 53 Conv2 53 ConvTranspose 53 DWConv 53 DWConvTranspose2d 53 Focus 53 GhostConv 53 Index 53 LightConv 53 RepConv 53 SpatialAttention 53
ultralytics.nn.modules.head Classify 53 Depth 53 Detect 53 LRPCHead 53 OBB 53 OBB26 53 Pose 53 Pose26 53 RTDETRDecoder 53 Segment 53 Segment26 53 SemanticSegment 53 WorldDetect 53 YOLOEDetect 53 YOLOESegment 53 YOLOESegment26 53 v10Detect 53
ultralytics.nn.modules.transformer AIFI 53 DeformableTransformerDecoder 53 DeformableTransformerDecoderLayer 53 LayerNorm2d 53 MLP 53 MLPBlock 53 MSDeformAttn 53 TransformerBlock 53 TransformerEncoderLayer 53 TransformerLayer 53
ultralytics.nn.tasks BaseModel 55 ClassificationModel 55 DepthModel 55 DetectionModel 55 Ensemble 55 OBBModel 55 PoseModel 55 RTDETRDetectionModel 55 SegmentationModel 55 SemanticSegmentationModel 55 WorldModel 55 YOLOEModel 55 YOLOESegModel 55
ultralytics.utils IterableSimpleNamespace 77
ultralytics.utils.loss BCEDiceLoss 53 BboxLoss 53 DFLoss 53 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 53 KeypointLoss 53 MultiChannelDiceLoss 53 PoseLoss26 0 RLELoss 53 RotatedBboxLoss 53 SegmentLoss26 0 SemanticSegmentationLoss 53 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 53 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 53 RotatedTaskAlignedAssigner 53 SegTaskAlignedAssigner 53 TaskAlignedAssigner 53
uuid SafeUUID 117 UUID 47
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 35
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 35 XGBModel 35 XGBRFClassifier 35 XGBRFRegressor 35 XGBRanker 35 XGBRegressor 35
yolov5.models.common Bottleneck 53 BottleneckCSP 53 C3 53 C3Ghost 53 C3SPP 53 C3TR 53 C3x 53 Classify 53 Concat 53 Contract 53 Conv 53 CrossConv 53 DWConv 53 DWConvTranspose2d 53 Expand 53 Focus 53 GhostBottleneck 53 GhostConv 53 Proto 53 SPP 53 SPPF 53 TransformerBlock 53 TransformerLayer 53
yolov5.models.experimental Ensemble 53 MixConv2d 53 Sum 53
yolov5.models.yolo BaseModel 55 ClassificationModel 55 Detect 53 DetectionModel 55 Model 55 Segment 53 SegmentationModel 55
zlib adler32 165
zoneinfo ZoneInfo 165 ZoneInfo._unpickle 126
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
