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
    ("class", "", "sklearn-nodes", False, False, True, False),
    ("class", "", "sklearn-thresholds", False, False, True, False),
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
_codecs encode 121
_operator add 161 and_ 161 eq 161 floordiv 161 ge 161 gt 161 le 161 lt 161 mod 161 mul 161 ne 161 neg 161 or_ 161 sub 161 truediv 161 xor 161
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 114 DDPCommunicationHookType 114 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 114 DynamoBackend 114 FP8BackendType 114 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 114 PrecisionType 114 ProjectConfiguration 0 RNGType 114 SageMakerDistributedType 114 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 115 array 89
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 71 AssertionError 71 AttributeError 71 BlockingIOError 71 BrokenPipeError 71 BufferError 71 BytesWarning 71 ChildProcessError 71 ConnectionAbortedError 71 ConnectionError 71 ConnectionRefusedError 71 ConnectionResetError 71 DeprecationWarning 71 EOFError 71 Ellipsis 161 EncodingWarning 71 Exception 71 FileExistsError 71 FileNotFoundError 71 FloatingPointError 71 FutureWarning 71 ImportError 71 ImportWarning 71 IndentationError 71 IndexError 71 InterruptedError 71 IsADirectoryError 71 KeyError 71 LookupError 71 MemoryError 71 ModuleNotFoundError 71 NameError 71 NotADirectoryError 71 NotImplemented 161 NotImplementedError 71 OSError 71 OverflowError 71 PendingDeprecationWarning 71 PermissionError 71 ProcessLookupError 71 RecursionError 71 ReferenceError 71 ResourceWarning 71 RuntimeError 71 RuntimeWarning 71 StopAsyncIteration 71 StopIteration 71 SyntaxError 71 SyntaxWarning 71 SystemError 71 TabError 71 TimeoutError 71 TypeError 71 UnboundLocalError 71 UnicodeDecodeError 91 UnicodeEncodeError 71 UnicodeError 71 UnicodeTranslateError 71 UnicodeWarning 71 UserWarning 71 ValueError 71 Warning 71 ZeroDivisionError 71 abs 161 bool 69 bytearray 61 bytes 61 complex 69 dict 64 float 69 frozenset 94 getattr 120 hash 162 int 69 len 161 list 88 object 73 range 69 round 161 set 95 slice 110 str 100 tuple 86 type 108
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
collections ChainMap 0 Counter 65 OrderedDict 65 UserDict 0 UserList 0 UserString 0 defaultdict 62 deque 93
confection._config Config 3
copyreg __newobj__ 126 __newobj_ex__ 127 _reconstructor 145
datetime date 59 datetime 59 time 59 timedelta 59 timezone 102
dateutil.relativedelta relativedelta 44
dateutil.tz.tz tzlocal 44 tzoffset 92 tzutc 80
decimal Clamped 68 Context 87 Decimal 69 DecimalException 68 DivisionByZero 68 FloatOperation 68 Inexact 68 InvalidOperation 68 Overflow 68 Rounded 68 Subnormal 68 Underflow 68
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
fractions Fraction 63
functools partial 85
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
gensim.models.phrases FrozenPhrases 14 Phrases 14 npmi_scorer 161 original_scorer 161
gensim.models.poincare PoincareKeyedVectors 14 PoincareModel 14
gensim.models.rpmodel RpModel 14
gensim.models.tfidfmodel TfidfModel 14 df2idf 161
gensim.models.translation_matrix BackMappingTranslationMatrix 14 Space 0 TranslationMatrix 14
gensim.models.word2vec Word2Vec 14 Word2VecTrainables 14 Word2VecVocab 14
gensim.similarities.docsim MatrixSimilarity 14 SoftCosineSimilarity 14 SparseMatrixSimilarity 14 WmdSimilarity 14
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 14
gensim.similarities.termsim SparseTermSimilarityMatrix 14 UniformTermSimilarityIndex 14 WordEmbeddingSimilarityIndex 14
gensim.utils FakeDict 0 call_on_class_only 161 identity 161
gliner.training.trainer TrainingArguments 2
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
ipaddress IPv4Address 69 IPv4Interface 69 IPv4Network 69 IPv6Address 69 IPv6Interface 69 IPv6Network 69
itertools count 68
joblib.numpy_pickle NumpyArrayWrapper 19
lightgbm.basic Booster 5
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
logging getLogger 122
math ceil 161 cos 161 exp 161 expm1 161 floor 161 log 161 log10 161 log1p 161 log2 161 pow 161 sin 161 sqrt 161 tan 161 tanh 161
networkx.algorithms.planarity PlanarEmbedding 74 PlanarEmbedding._forbidden 161
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 74
networkx.classes.graph Graph 74
networkx.classes.multidigraph MultiDiGraph 74
networkx.classes.multigraph MultiGraph 74
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
nltk.grammar CFG 0 DependencyGrammar 0 Nonterminal 44 PCFG 0 ProbabilisticProduction 44 Production 44
nltk.lm.counter NgramCounter 0
nltk.lm.models AbsoluteDiscountingInterpolated 0 KneserNeyInterpolated 0 Laplace 0 Lidstone 0 MLE 0 StupidBackoff 0 WittenBellInterpolated 0
nltk.lm.smoothing AbsoluteDiscounting 0 KneserNey 0 WittenBell 0
nltk.lm.vocabulary Vocabulary 0
nltk.probability ConditionalFreqDist 76 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 65 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 161 DanishStemmer 0 DanishStemmer.stem 161 DutchStemmer 0 DutchStemmer.stem 161 EnglishStemmer 0 EnglishStemmer.stem 161 FinnishStemmer 0 FinnishStemmer.stem 161 FrenchStemmer 0 FrenchStemmer.stem 161 GermanStemmer 0 GermanStemmer.stem 161 HungarianStemmer 0 HungarianStemmer.stem 161 ItalianStemmer 0 ItalianStemmer.stem 161 NorwegianStemmer 0 NorwegianStemmer.stem 161 PorterStemmer 0 PorterStemmer.stem 161 PortugueseStemmer 0 PortugueseStemmer.stem 161 RomanianStemmer 0 RomanianStemmer.stem 161 RussianStemmer 0 RussianStemmer.stem 161 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 161 SwedishStemmer 0 SwedishStemmer.stem 161
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 161
nltk.tag.perceptron AveragedPerceptron 0 PerceptronTagger 0
nltk.tag.sequential AffixTagger 0 BigramTagger 0 ClassifierBasedPOSTagger 0 ClassifierBasedTagger 0 DefaultTagger 0 NgramTagger 0 RegexpTagger 0 TrigramTagger 0 UnigramTagger 0
nltk.tag.tnt TnT 0
nltk.tbl.rule Rule 0
nltk.text ConcordanceIndex 0 ContextIndex 0 Text 0
nltk.tokenize.casual TweetTokenizer 0
nltk.tokenize.destructive NLTKWordTokenizer 0
nltk.tokenize.legality_principle LegalitySyllableTokenizer 0
nltk.tokenize.mwe MWETokenizer 0
nltk.tokenize.punkt PunktLanguageVars 16 PunktParameters 0 PunktSentenceTokenizer 0 PunktToken 39 PunktTokenizer 0 PunktTrainer 0
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
numpy abs 161 absolute 161 acos 161 acosh 161 add 161 allclose 161 amax 161 amin 161 angle 161 arccos 161 arccosh 161 arcsin 161 arcsinh 161 arctan 161 arctan2 161 arctanh 161 argmax 161 argmin 161 argsort 161 around 161 array 161 asarray 161 asin 161 asinh 161 atan 161 atan2 161 atanh 161 average 161 bitwise_and 161 bitwise_count 161 bitwise_invert 161 bitwise_left_shift 161 bitwise_not 161 bitwise_or 161 bitwise_right_shift 161 bitwise_xor 161 bool 161 bool_ 161 byte 161 bytes_ 161 cbrt 161 cdouble 161 ceil 161 character 161 clip 161 clongdouble 161 complex128 161 complex256 161 complex64 161 complexfloating 161 concatenate 161 conj 161 conjugate 161 copysign 161 corrcoef 161 cos 161 cosh 161 count_nonzero 161 cov 161 csingle 161 cumprod 161 cumsum 161 datetime64 161 deg2rad 161 degrees 161 diff 161 divide 161 divmod 161 dot 161 double 161 dtype 81 equal 161 exp 161 exp2 161 expm1 161 fabs 161 finfo 74 fix 161 flexible 161 float128 161 float16 161 float32 161 float64 161 float_ 161 float_power 161 floating 161 floor 161 floor_divide 161 fmax 161 fmin 161 fmod 161 frexp 161 gcd 161 generic 161 greater 161 greater_equal 161 half 161 heaviside 161 histogram 161 hstack 161 hypot 161 iinfo 1 imag 161 inexact 161 inner 161 int16 161 int32 161 int64 161 int8 161 int_ 161 intc 161 integer 161 interp 161 intp 161 invert 161 isclose 161 isfinite 161 isinf 161 isnan 161 isnat 161 lcm 161 ldexp 161 left_shift 161 less 161 less_equal 161 log 161 log10 161 log1p 161 log2 161 logaddexp 161 logaddexp2 161 logical_and 161 logical_not 161 logical_or 161 logical_xor 161 long 161 longdouble 161 longlong 161 matmul 161 matrix 161 matvec 161 max 161 maximum 161 mean 161 median 161 memmap 163 min 161 minimum 161 mod 161 modf 161 multiply 161 nan_to_num 161 nancumsum 161 nanmax 161 nanmean 161 nanmedian 161 nanmin 161 nanpercentile 161 nanstd 161 nansum 161 nanvar 161 ndarray 161 negative 161 nextafter 161 not_equal 161 number 161 object_ 161 ones_like 161 outer 161 percentile 161 poly1d 0 positive 161 pow 161 power 161 prod 161 ptp 161 quantile 161 rad2deg 161 radians 161 ravel 161 real 161 reciprocal 161 record 161 remainder 161 reshape 161 right_shift 161 rint 161 round 161 short 161 sign 161 signbit 161 signedinteger 161 sin 161 single 161 sinh 161 sort 161 spacing 161 sqrt 161 square 161 squeeze 161 stack 161 std 161 str_ 161 string_ 161 subtract 161 sum 161 tan 161 tanh 161 timedelta64 161 trace 161 transpose 161 trapezoid 161 trunc 161 ubyte 161 uint 161 uint16 161 uint32 161 uint64 161 uint8 161 uintc 161 uintp 161 ulong 161 ulonglong 161 unicode_ 161 unique 161 unsignedinteger 161 ushort 161 var 161 vecdot 161 vecmat 161 vectorize 1 void 161 vstack 161 zeros_like 161
numpy._core _ufunc_reconstruct 137
numpy._core._internal _convert_to_stringdtype_kwargs 123
numpy._core.multiarray _reconstruct 135 scalar 136
numpy._core.numeric _frombuffer 132
numpy._globals _NoValueType 73
numpy.char chararray 161
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 161 BytesDType 161 CLongDoubleDType 161 Complex128DType 161 Complex64DType 161 DateTime64DType 161 Float16DType 161 Float32DType 161 Float64DType 161 Int16DType 161 Int32DType 161 Int64DType 161 Int8DType 161 LongDoubleDType 161 LongLongDType 161 ObjectDType 161 StrDType 161 StringDType 161 TimeDelta64DType 161 UInt16DType 161 UInt32DType 161 UInt64DType 161 UInt8DType 161 ULongLongDType 161 VoidDType 161
numpy.lib._arraysetops_impl UniqueAllResult 58 UniqueCountsResult 58 UniqueInverseResult 58
numpy.linalg LinAlgError 71 det 161 inv 161 norm 161 pinv 161
numpy.linalg._linalg EigResult 58 EighResult 58 QRResult 58 SVDResult 58 SlogdetResult 58
numpy.ma MaskedArray 161
numpy.ma.core MaskedConstant 72 _mareconstruct 133
numpy.ma.mrecords MaskedRecords 161
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 130
numpy.random._generator Generator 161
numpy.random._mt19937 MT19937 161
numpy.random._pcg64 PCG64 161 PCG64DXSM 161
numpy.random._philox Philox 161
numpy.random._pickle __bit_generator_ctor 131 __generator_ctor 134 __randomstate_ctor 134
numpy.random._sfc64 SFC64 161
numpy.random.bit_generator SeedSequence 44 __pyx_unpickle_SeedSequence 117
numpy.random.mtrand RandomState 161
numpy.rec recarray 161
omegaconf.base ContainerMetadata 11 Metadata 0
omegaconf.dictconfig DictConfig 8
omegaconf.listconfig ListConfig 8
omegaconf.nodes AnyNode 0 BooleanNode 0 BytesNode 0 EnumNode 0 FloatNode 0 IntegerNode 0 PathNode 0 StringNode 0
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
pandas ArrowDtype 21 BooleanDtype 21 Categorical 24 CategoricalDtype 21 CategoricalIndex 72 DataFrame 23 DateOffset 80 DatetimeIndex 72 DatetimeTZDtype 21 Float32Dtype 21 Float64Dtype 21 Index 72 Int16Dtype 21 Int32Dtype 21 Int64Dtype 21 Int8Dtype 21 Interval 110 IntervalDtype 21 IntervalIndex 72 MultiIndex 72 NA 161 NaT 161 Period 113 PeriodDtype 111 PeriodIndex 72 RangeIndex 72 Series 23 SparseDtype 21 StringDtype 111 Timedelta 110 TimedeltaIndex 72 Timestamp 84 UInt16Dtype 21 UInt32Dtype 21 UInt64Dtype 21 UInt8Dtype 21
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 118
pandas._libs.internals BlockPlacement 83 _unpickle_block 140
pandas._libs.interval __pyx_unpickle_IntervalMixin 118
pandas._libs.sparse BlockIndex 110 IntIndex 110
pandas._libs.tslibs.nattype __nat_unpickle 123 _nat_unpickle 123
pandas._libs.tslibs.offsets BDay 112 BHalfYearBegin 112 BHalfYearEnd 112 BMonthBegin 112 BMonthEnd 112 BQuarterBegin 112 BQuarterEnd 112 BYearBegin 112 BYearEnd 112 BaseOffset 112 BusinessDay 112 BusinessHour 112 BusinessMonthBegin 112 BusinessMonthEnd 112 CBMonthBegin 112 CBMonthEnd 112 CDay 112 CustomBusinessDay 112 CustomBusinessHour 112 CustomBusinessMonthBegin 112 CustomBusinessMonthEnd 112 Day 112 Easter 112 FY5253 112 FY5253Quarter 112 HalfYearBegin 112 HalfYearEnd 112 Hour 112 LastWeekOfMonth 112 Micro 112 Milli 112 Minute 112 MonthBegin 112 MonthEnd 112 Nano 112 QuarterBegin 112 QuarterEnd 112 Second 112 SemiMonthBegin 112 SemiMonthEnd 112 Tick 112 Week 112 WeekOfMonth 112 YearBegin 112 YearEnd 112
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 118
pandas._libs.tslibs.timedeltas _timedelta_unpickle 123
pandas._libs.tslibs.timestamps _unpickle_timestamp 142
pandas.arrays ArrowExtensionArray 20 ArrowStringArray 20 BooleanArray 24 DatetimeArray 24 FloatingArray 24 IntegerArray 24 IntervalArray 79 NumpyExtensionArray 24 PeriodArray 24 SparseArray 22 StringArray 24 TimedeltaArray 24
pandas.core.dtypes.dtypes NumpyEADtype 21
pandas.core.indexes.base _new_Index 141
pandas.core.indexes.datetimes _new_DatetimeIndex 141
pandas.core.indexes.frozen FrozenList 86 FrozenNDArray 161
pandas.core.indexes.interval _new_IntervalIndex 141
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 141
pandas.core.indexes.timedeltas _new_TimedeltaIndex 141
pandas.core.internals.blocks new_block 140
pandas.core.internals.managers BlockManager 82 SingleBlockManager 82
pathlib PosixPath 69 PurePath 69 PurePosixPath 69 PureWindowsPath 69 WindowsPath 69
pathlib._local PosixPath 69 PurePath 69 PurePosixPath 69 PureWindowsPath 69 WindowsPath 69
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 114 Resolution 114 Specifications 0
pyarrow.lib _restore_array 138 binary 139 decimal128 139 decimal256 139 decimal32 139 decimal64 139 dictionary 139 duration 139 field 139 fixed_size_list 139 large_list 139 list_ 139 map_ 139 py_buffer 116 struct 139 time32 139 time64 139 timestamp 139 type_for_alias 139
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Timer 0
pytorch_lightning.utilities.parsing AttributeDict 18
pytorch_pretrained_bert.modeling BertLayerNorm 50 gelu 161 swish 161
pytorch_pretrained_bert.modeling_gpt2 Attention 50 Block 50 Conv1D 50 GPT2LMHead 50 GPT2MultipleChoiceHead 50 MLP 50 gelu 161
pytorch_pretrained_bert.modeling_openai Conv1D 50 OpenAIGPTLMHead 50 OpenAIGPTMultipleChoiceHead 50 gelu 161 swish 161
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 50 MultiHeadAttn 50 RelLearnableDecoderLayer 50 RelLearnableMultiHeadAttn 50 RelMultiHeadAttn 50
pytorch_transformers.modeling_bert BertConfig 12 gelu 161 swish 161
pytorch_transformers.modeling_distilbert DistilBertConfig 12 gelu 161
pytorch_transformers.modeling_gpt2 Attention 50 Block 50 GPT2Config 12 MLP 50 gelu 161
pytorch_transformers.modeling_openai OpenAIGPTConfig 12 gelu 161 swish 161
pytorch_transformers.modeling_roberta RobertaConfig 12
pytorch_transformers.modeling_transfo_xl DecoderLayer 50 MultiHeadAttn 50 RelLearnableDecoderLayer 50 RelLearnableMultiHeadAttn 50 RelMultiHeadAttn 50 TransfoXLConfig 12
pytorch_transformers.modeling_utils PretrainedConfig 12
pytorch_transformers.modeling_xlm XLMConfig 12 gelu 161
pytorch_transformers.modeling_xlnet XLNetConfig 12 gelu 161 swish 161
pytz FixedOffset 119 _UTC 129 _p 123
random Random 78
re RegexFlag 114 _compile 143
scipy._external.array_api_compat.numpy._aliases asarray 161
scipy._lib._disjoint_set DisjointSet 1
scipy._lib.array_api_compat.numpy._aliases asarray 161
scipy.cluster.hierarchy._hierarchy_impl ClusterNode 0
scipy.integrate._ivp.ivp OdeResult 18
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 30 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 27 CubicHermiteSpline 27 CubicSpline 27 PchipInterpolator 27
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 27 NdPPoly 1 PPoly 27 _BPoly 28 _PPoly 28 interp1d 29 interp1d._call_linear 161 interp1d._call_linear_np 161 interp1d._call_nan_spline 161 interp1d._call_nearest 161 interp1d._call_previousnext 161 interp1d._call_spline 161
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 29 KroghInterpolator 29
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 57
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 27
scipy.optimize._optimize OptimizeResult 18
scipy.optimize._zeros_py RootResults 18
scipy.signal._ltisys StateSpaceContinuous 75 StateSpaceDiscrete 75 TransferFunctionContinuous 75 TransferFunctionDiscrete 75 ZerosPolesGainContinuous 75 ZerosPolesGainDiscrete 75
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 27
scipy.spatial._ckdtree cKDTree 31 new_object 124
scipy.spatial._kdtree KDTree 31
scipy.spatial._qhull Delaunay 26
scipy.spatial.distance braycurtis 161 canberra 161 cdist 161 chebyshev 161 cityblock 161 correlation 161 cosine 161 dice 161 euclidean 161 hamming 161 jaccard 161 jensenshannon 161 mahalanobis 161 minkowski 161 pdist 161 seuclidean 161 sqeuclidean 161 squareform 161 yule 161
scipy.spatial.transform._rigid_transform RigidTransform 161 RigidTransform.from_matrix 160
scipy.spatial.transform._rotation Rotation 57
scipy.special._logsumexp log_softmax 161 logsumexp 161 softmax 161
scipy.special._special_ufuncs beta 161 betaln 161 binom 161 cbrt 161 digamma 161 erf 161 erfc 161 erfcx 161 exp10 161 exp2 161 expit 161 expm1 161 gamma 161 gammaln 161 i0 161 j0 161 j1 161 k0 161 log1p 161 log_expit 161 log_ndtr 161 loggamma 161 logit 161 ndtr 161 psi 161 rgamma 161 xlog1py 161 xlogy 161
scipy.special._ufuncs betainc 161 boxcox 161 boxcox1p 161 cbrt 161 digamma 161 entr 161 erf 161 erfc 161 erfcinv 161 erfinv 161 exp10 161 exp2 161 expit 161 expm1 161 expn 161 gamma 161 gammaln 161 huber 161 inv_boxcox 161 inv_boxcox1p 161 kl_div 161 log1p 161 log_ndtr 161 logit 161 ndtr 161 ndtri 161 poch 161 pseudo_huber 161 psi 161 rel_entr 161 round 161 spence 161 stdtr 161 xlog1py 161 xlogy 161
scipy.stats._continuous_distns alpha_gen 25 anglit_gen 25 arcsine_gen 25 argus_gen 25 beta_gen 25 betaprime_gen 25 bradford_gen 25 burr12_gen 25 burr_gen 25 cauchy_gen 25 chi2_gen 25 chi_gen 25 cosine_gen 25 crystalball_gen 25 dgamma_gen 25 dpareto_lognorm_gen 25 dweibull_gen 25 erlang_gen 25 expon_gen 25 exponnorm_gen 25 exponpow_gen 25 exponweib_gen 25 f_gen 25 fatiguelife_gen 25 fisk_gen 25 foldcauchy_gen 25 foldnorm_gen 25 gamma_gen 25 gausshyper_gen 25 genexpon_gen 25 genextreme_gen 25 gengamma_gen 25 genhalflogistic_gen 25 genhyperbolic_gen 25 geninvgauss_gen 25 genlogistic_gen 25 gennorm_gen 25 genpareto_gen 25 gibrat_gen 25 gompertz_gen 25 gumbel_l_gen 25 gumbel_r_gen 25 halfcauchy_gen 25 halfgennorm_gen 25 halflogistic_gen 25 halfnorm_gen 25 hypsecant_gen 25 invgamma_gen 25 invgauss_gen 25 invweibull_gen 25 irwinhall_gen 25 jf_skew_t_gen 25 johnsonsb_gen 25 johnsonsu_gen 25 kappa3_gen 25 kappa4_gen 25 ksone_gen 25 kstwo_gen 25 kstwobign_gen 25 landau_gen 25 laplace_asymmetric_gen 25 laplace_gen 25 levy_gen 25 levy_l_gen 25 loggamma_gen 25 logistic_gen 25 loglaplace_gen 25 lognorm_gen 25 lomax_gen 25 maxwell_gen 25 mielke_gen 25 moyal_gen 25 nakagami_gen 25 ncf_gen 25 nct_gen 25 ncx2_gen 25 norm_gen 25 norminvgauss_gen 25 pareto_gen 25 pearson3_gen 25 powerlaw_gen 25 powerlognorm_gen 25 powernorm_gen 25 rayleigh_gen 25 rdist_gen 25 recipinvgauss_gen 25 reciprocal_gen 25 rel_breitwigner_gen 25 rice_gen 25 rv_histogram 25 semicircular_gen 25 skewcauchy_gen 25 skewnorm_gen 25 studentized_range_gen 25 t_gen 25 trapezoid_gen 25 triang_gen 25 truncexpon_gen 25 truncnorm_gen 25 truncpareto_gen 25 truncweibull_min_gen 25 tukeylambda_gen 25 uniform_gen 25 vonmises_gen 25 wald_gen 25 weibull_max_gen 25 weibull_min_gen 25 wrapcauchy_gen 25
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._discrete_distns _nchypergeom_gen 25 _nchypergeom_gen._entropy 161 bernoulli_gen 25 bernoulli_gen._entropy 161 betabinom_gen 25 betabinom_gen._entropy 161 betanbinom_gen 25 betanbinom_gen._entropy 161 binom_gen 25 binom_gen._entropy 161 boltzmann_gen 25 boltzmann_gen._entropy 161 dlaplace_gen 25 dlaplace_gen._entropy 161 geom_gen 25 geom_gen._entropy 161 hypergeom_gen 25 hypergeom_gen._entropy 161 logser_gen 25 logser_gen._entropy 161 nbinom_gen 25 nbinom_gen._entropy 161 nchypergeom_fisher_gen 25 nchypergeom_fisher_gen._entropy 161 nchypergeom_wallenius_gen 25 nchypergeom_wallenius_gen._entropy 161 nhypergeom_gen 25 nhypergeom_gen._entropy 161 planck_gen 25 planck_gen._entropy 161 poisson_binom_gen 25 poisson_binom_gen._entropy 161 poisson_gen 25 poisson_gen._entropy 161 randint_gen 25 randint_gen._entropy 161 skellam_gen 25 skellam_gen._entropy 161 yulesimon_gen 25 yulesimon_gen._entropy 161 zipf_gen 25 zipf_gen._entropy 161 zipfian_gen 25 zipfian_gen._entropy 161
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 25
scipy.stats._mannwhitneyu mannwhitneyu 161
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._stats_py DescribeResult 58 LinregressResult 60 ModeResult 58 PearsonRResult 60 f_oneway 161 gmean 161 hmean 161 iqr 161 kendalltau 161 ks_2samp 161 kurtosis 161 linregress 161 mode 161 pearsonr 161 rankdata 161 sem 161 skew 161 spearmanr 161 ttest_ind 161 wasserstein_distance 161 zscore 161
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0
sentence_transformers.models.CNN CNN 50
sentence_transformers.models.Dense Dense 50
sentence_transformers.models.Dropout Dropout 50
sentence_transformers.models.LSTM LSTM 50
sentence_transformers.models.LayerNorm LayerNorm 50
sentence_transformers.models.Normalize Normalize 50
sentence_transformers.models.Pooling Pooling 50
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 50
sentence_transformers.training_args BatchSamplers 114 MultiDatasetBatchSamplers 114 SentenceTransformerTrainingArguments 2
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 68 CyExponentialLoss 68 CyHalfBinomialLoss 68 CyHalfGammaLoss 68 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 68 CyHalfSquaredError 68 CyHalfTweedieLoss 68 CyHalfTweedieLossIdentity 68 CyHuberLoss 68 CyLossFunction 68 CyPinballLoss 68 __pyx_unpickle_CyAbsoluteError 146 __pyx_unpickle_CyExponentialLoss 146 __pyx_unpickle_CyHalfBinomialLoss 146 __pyx_unpickle_CyHalfGammaLoss 146 __pyx_unpickle_CyHalfMultinomialLoss 147 __pyx_unpickle_CyHalfPoissonLoss 146 __pyx_unpickle_CyHalfSquaredError 146 __pyx_unpickle_CyHalfTweedieLoss 146 __pyx_unpickle_CyHalfTweedieLossIdentity 146 __pyx_unpickle_CyHuberLoss 146 __pyx_unpickle_CyPinballLoss 146
sklearn._loss.glm_distribution DistributionBoundary 58 ExponentialDispersionModel 34 GammaDistribution 34 InverseGaussianDistribution 34 NormalDistribution 34 PoissonDistribution 34 TweedieDistribution 34
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
sklearn.cluster._kmeans KMeans 35 MiniBatchKMeans 35 _kmeans_single_lloyd 161
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
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 35 HistGradientBoostingClassifier._raw_predict 161 HistGradientBoostingRegressor 35 HistGradientBoostingRegressor._raw_predict 161
sklearn.ensemble._hist_gradient_boosting.loss BaseLoss 34 BinaryCrossEntropy 34 CategoricalCrossEntropy 34 LeastAbsoluteDeviation 34 LeastSquares 34 Poisson 34
sklearn.ensemble._hist_gradient_boosting.predictor TreePredictor 37
sklearn.ensemble._iforest IsolationForest 35
sklearn.ensemble._stacking StackingClassifier 35 StackingRegressor 35
sklearn.ensemble._voting VotingClassifier 35 VotingRegressor 35
sklearn.ensemble._weight_boosting AdaBoostClassifier 35 AdaBoostRegressor 35
sklearn.feature_extraction._dict_vectorizer DictVectorizer 35
sklearn.feature_extraction._hash FeatureHasher 35
sklearn.feature_extraction.image PatchExtractor 35
sklearn.feature_extraction.text CountVectorizer 35 HashingVectorizer 35 TfidfTransformer 35 TfidfVectorizer 35
sklearn.feature_selection._from_model SelectFromModel 35
sklearn.feature_selection._mutual_info mutual_info_classif 161 mutual_info_regression 161
sklearn.feature_selection._rfe RFE 35 RFECV 35
sklearn.feature_selection._sequential SequentialFeatureSelector 35
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 35 SelectFdr 35 SelectFpr 35 SelectFwe 35 SelectKBest 35 SelectPercentile 35 chi2 161 f_classif 161 f_oneway 161 f_regression 161 r_regression 161
sklearn.feature_selection._variance_threshold VarianceThreshold 35
sklearn.frozen._frozen FrozenEstimator 35
sklearn.gaussian_process._gpc GaussianProcessClassifier 35 _BinaryGaussianProcessClassifierLaplace 35
sklearn.gaussian_process._gpr GaussianProcessRegressor 35
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 109 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 34
sklearn.impute._base MissingIndicator 35 SimpleImputer 35 _BaseImputer 35
sklearn.impute._iterative IterativeImputer 35 _ImputerTriplet 58
sklearn.impute._knn KNNImputer 35
sklearn.isotonic IsotonicRegression 38
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
sklearn.linear_model._sgd_fast Classification 68 EpsilonInsensitive 68 Hinge 68 Huber 67 Log 67 LossFunction 67 ModifiedHuber 68 Regression 68 SquaredEpsilonInsensitive 68 SquaredHinge 68 SquaredLoss 67
sklearn.linear_model._stochastic_gradient SGDClassifier 35 SGDOneClassSVM 35 SGDRegressor 35
sklearn.linear_model._theil_sen TheilSenRegressor 35
sklearn.manifold._classical_mds ClassicalMDS 35
sklearn.manifold._isomap Isomap 35
sklearn.manifold._locally_linear LocallyLinearEmbedding 35
sklearn.manifold._mds MDS 35
sklearn.manifold._spectral_embedding SpectralEmbedding 35
sklearn.manifold._t_sne TSNE 35
sklearn.metrics._classification accuracy_score 161 balanced_accuracy_score 161 brier_score_loss 161 class_likelihood_ratios 161 classification_report 161 cohen_kappa_score 161 confusion_matrix 161 d2_brier_score 161 d2_log_loss_score 161 f1_score 161 fbeta_score 161 hamming_loss 161 hinge_loss 161 jaccard_score 161 log_loss 161 matthews_corrcoef 161 multilabel_confusion_matrix 161 precision_recall_fscore_support 161 precision_score 161 recall_score 161 zero_one_loss 161
sklearn.metrics._dist_metrics BrayCurtisDistance 32 BrayCurtisDistance32 33 BrayCurtisDistance64 33 CanberraDistance 32 CanberraDistance32 33 CanberraDistance64 33 ChebyshevDistance 32 ChebyshevDistance32 33 ChebyshevDistance64 33 DiceDistance 32 DiceDistance32 33 DiceDistance64 33 EuclideanDistance 32 EuclideanDistance32 33 EuclideanDistance64 33 HammingDistance 32 HammingDistance32 33 HammingDistance64 33 HaversineDistance 32 HaversineDistance32 33 HaversineDistance64 33 JaccardDistance 32 JaccardDistance32 33 JaccardDistance64 33 KulsinskiDistance 32 KulsinskiDistance32 33 KulsinskiDistance64 33 MahalanobisDistance 32 MahalanobisDistance32 33 MahalanobisDistance64 33 ManhattanDistance 32 ManhattanDistance32 33 ManhattanDistance64 33 MatchingDistance 32 MatchingDistance32 33 MatchingDistance64 33 MinkowskiDistance 32 MinkowskiDistance32 33 MinkowskiDistance64 33 RogersTanimotoDistance 32 RogersTanimotoDistance32 33 RogersTanimotoDistance64 33 RussellRaoDistance 32 RussellRaoDistance32 33 RussellRaoDistance64 33 SEuclideanDistance 32 SEuclideanDistance32 33 SEuclideanDistance64 33 SokalMichenerDistance 32 SokalMichenerDistance32 33 SokalMichenerDistance64 33 SokalSneathDistance 32 SokalSneathDistance32 33 SokalSneathDistance64 33 WMinkowskiDistance 32 newObj 125
sklearn.metrics._ranking auc 161 average_precision_score 161 confusion_matrix_at_thresholds 161 coverage_error 161 dcg_score 161 det_curve 161 label_ranking_average_precision_score 161 label_ranking_loss 161 metric_at_thresholds 161 ndcg_score 161 precision_recall_curve 161 roc_auc_score 161 roc_curve 161 top_k_accuracy_score 161
sklearn.metrics._regression d2_absolute_error_score 161 d2_pinball_score 161 d2_tweedie_score 161 explained_variance_score 161 max_error 161 mean_absolute_error 161 mean_absolute_percentage_error 161 mean_gamma_deviance 161 mean_pinball_loss 161 mean_poisson_deviance 161 mean_squared_error 161 mean_squared_log_error 161 mean_tweedie_deviance 161 median_absolute_error 161 r2_score 161 root_mean_squared_error 161 root_mean_squared_log_error 161
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 34 _ProbaScorer 34 _Scorer 1 _ThresholdScorer 34 _passthrough_scorer 161 check_scoring 161 negative_likelihood_ratio 161 positive_likelihood_ratio 161
sklearn.metrics.cluster._bicluster consensus_score 161
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 161 adjusted_rand_score 161 completeness_score 161 contingency_matrix 161 entropy 161 fowlkes_mallows_score 161 homogeneity_completeness_v_measure 161 homogeneity_score 161 mutual_info_score 161 normalized_mutual_info_score 161 pair_confusion_matrix 161 rand_score 161 v_measure_score 161
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 161 davies_bouldin_score 161 silhouette_samples 161 silhouette_score 161
sklearn.metrics.pairwise additive_chi2_kernel 161 check_paired_arrays 161 check_pairwise_arrays 161 chi2_kernel 161 cosine_distances 161 cosine_similarity 161 distance_metrics 161 euclidean_distances 161 haversine_distances 161 kernel_metrics 161 laplacian_kernel 161 linear_kernel 161 manhattan_distances 161 nan_euclidean_distances 161 paired_cosine_distances 161 paired_distances 161 paired_euclidean_distances 161 paired_manhattan_distances 161 pairwise_distances 161 pairwise_distances_argmin 161 pairwise_distances_argmin_min 161 pairwise_kernels 161 polynomial_kernel 161 rbf_kernel 161 sigmoid_kernel 161
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 35
sklearn.mixture._gaussian_mixture GaussianMixture 35
sklearn.model_selection._classification_threshold BaseThresholdClassifier 35 FixedThresholdClassifier 35 TunedThresholdClassifierCV 35
sklearn.model_selection._search GridSearchCV 35 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 35
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 35 HalvingRandomSearchCV 35 _refit_callable 161
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 35 OneVsRestClassifier 35 OutputCodeClassifier 35 _ConstantPredictor 35
sklearn.multioutput ClassifierChain 35 MultiOutputClassifier 35 MultiOutputRegressor 35 RegressorChain 35
sklearn.naive_bayes BernoulliNB 35 CategoricalNB 35 ComplementNB 35 GaussianNB 35 MultinomialNB 35
sklearn.neighbors._ball_tree BallTree 33 BallTree32 33 BallTree64 33 newObj 125
sklearn.neighbors._classification KNeighborsClassifier 35 RadiusNeighborsClassifier 35
sklearn.neighbors._graph KNeighborsTransformer 35 RadiusNeighborsTransformer 35
sklearn.neighbors._kd_tree KDTree 33 KDTree32 33 KDTree64 33 newObj 125
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
sklearn.preprocessing._data Binarizer 35 KernelCenterer 35 MaxAbsScaler 35 MinMaxScaler 35 Normalizer 35 PowerTransformer 35 QuantileTransformer 35 RobustScaler 35 StandardScaler 35 add_dummy_feature 161 binarize 161 maxabs_scale 161 minmax_scale 161 normalize 161 power_transform 161 quantile_transform 161 robust_scale 161 scale 161
sklearn.preprocessing._discretization KBinsDiscretizer 35
sklearn.preprocessing._encoders OneHotEncoder 35 OrdinalEncoder 35 _BaseEncoder 35
sklearn.preprocessing._function_transformer FunctionTransformer 35
sklearn.preprocessing._label LabelBinarizer 35 LabelEncoder 35 MultiLabelBinarizer 35 label_binarize 161
sklearn.preprocessing._polynomial PolynomialFeatures 35 SplineTransformer 35
sklearn.preprocessing._target_encoder TargetEncoder 35
sklearn.preprocessing.imputation Imputer 34
sklearn.random_projection GaussianRandomProjection 35 SparseRandomProjection 35
sklearn.semi_supervised._label_propagation LabelPropagation 35 LabelSpreading 35
sklearn.semi_supervised._self_training SelfTrainingClassifier 35
sklearn.svm._classes LinearSVC 35 LinearSVR 35 NuSVC 35 NuSVR 35 OneClassSVM 35 SVC 35 SVR 35
sklearn.tree._classes DecisionTreeClassifier 35 DecisionTreeRegressor 35 ExtraTreeClassifier 35 ExtraTreeRegressor 35
sklearn.tree._tree Tree 96
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 161
statsmodels.base._penalties L2 0 L2Univariate 0 NonePenalty 0 Penalty 0 PseudoHuber 0 SCAD 0 SCADSmoothed 0
statsmodels.base.data FormulaicData 41 ModelData 41 PandasData 41 PatsyData 41
statsmodels.base.distributed_estimation DistributedResults 0
statsmodels.base.elastic_net RegularizedResults 0 RegularizedResultsWrapper 43
statsmodels.base.model GenericLikelihoodModel 0 GenericLikelihoodModelResults 0 LikelihoodModel 0 LikelihoodModelResults 0 LikelihoodResultsWrapper 43 Model 0 Results 0
statsmodels.base.wrapper ResultsWrapper 43
statsmodels.discrete.conditional_models ConditionalLogit 0 ConditionalMNLogit 0 ConditionalPoisson 0 ConditionalResults 0 ConditionalResultsWrapper 43 _ConditionalModel 0
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 43 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 43 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 43 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 161 ZeroInflatedGeneralizedPoisson._hessian_probit 161 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 43 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 161 ZeroInflatedNegativeBinomialP._hessian_probit 161 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 43 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 161 ZeroInflatedPoisson._hessian_probit 161 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 43 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 43 CountModel 0 CountResults 0 CountResultsWrapper 43 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 43 L1BinaryResults 0 L1BinaryResultsWrapper 43 L1CountResults 0 L1CountResultsWrapper 43 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 43 L1MultinomialResults 0 L1MultinomialResultsWrapper 43 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 43 L1PoissonResults 0 L1PoissonResultsWrapper 43 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 43 NegativeBinomial 42 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 43 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 43 OrderedResults 0 OrderedResultsWrapper 43 Poisson 0 PoissonResults 0 PoissonResultsWrapper 43 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 43 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 43 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 43 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 43 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 25 genpoisson_p_gen._entropy 161 truncatednegbin_gen 25 truncatednegbin_gen._entropy 161 truncatedpoisson_gen 25 truncatedpoisson_gen._entropy 161 zigeneralizedpoisson_gen 25 zigeneralizedpoisson_gen._entropy 161 zinegativebinomial_gen 25 zinegativebinomial_gen._entropy 161 zipoisson_gen 25 zipoisson_gen._entropy 161
statsmodels.duration.hazard_regression PHReg 0 PHRegResults 0 PHSurvivalTime 0
statsmodels.duration.survfunc SurvfuncRight 0
statsmodels.emplike.originregress OriginResults 0
statsmodels.gam.gam_penalties MultivariateGamPenalty 0 UnivariateGamPenalty 0
statsmodels.gam.generalized_additive_model GLMGam 0 GLMGamResults 0 GLMGamResultsWrapper 43 LogitGam 0
statsmodels.gam.smooth_basis AdditiveGamSmoother 0 BSplines 0 CubicSplines 0 CyclicCubicSplines 0 GenericSmoothers 0 PolynomialSmoother 0 UnivariateBSplines 0 UnivariateCubicCyclicSplines 0 UnivariateCubicSplines 0 UnivariateGamSmoother 0 UnivariateGenericSmoother 0 UnivariatePolynomialSmoother 0
statsmodels.genmod.bayes_mixed_glm BinomialBayesMixedGLM 0 PoissonBayesMixedGLM 0 _BayesMixedGLM 0
statsmodels.genmod.cov_struct Autoregressive 0 CategoricalCovStruct 0 CovStruct 0 Equivalence 0 Exchangeable 0 GlobalOddsRatio 0 Independence 0 Nested 0 NominalIndependence 0 OrdinalIndependence 0 Stationary 0 Unstructured 0
statsmodels.genmod.families.family Binomial 0 Family 0 Gamma 0 Gaussian 0 InverseGaussian 0 NegativeBinomial 0 Poisson 0 Tweedie 0
statsmodels.genmod.families.links CDFLink 0 CLogLog 0 Cauchy 0 Identity 0 InversePower 0 InverseSquared 0 Link 0 Log 0 LogC 0 LogLog 0 Logit 0 NegativeBinomial 0 Power 0 Probit 0 Sqrt 0 cauchy 0 cloglog 0 identity 0 inverse_power 0 inverse_squared 0 log 0 logc 0 logit 0 loglog 0 nbinom 0 probit 0 sqrt 0
statsmodels.genmod.families.varfuncs Binomial 0 NegativeBinomial 0 Power 0 VarianceFunction 0
statsmodels.genmod.generalized_estimating_equations GEE 0 GEEResults 0 GEEResultsWrapper 43 NominalGEE 0 NominalGEEResults 0 NominalGEEResultsWrapper 43 OrdinalGEE 0 OrdinalGEEResults 0 OrdinalGEEResultsWrapper 43 _Multinomial 0 _MultinomialLogit 0
statsmodels.genmod.generalized_linear_model GLM 0 GLMResults 0 GLMResultsWrapper 43
statsmodels.genmod.qif QIF 0 QIFResults 0 QIFResultsWrapper 43
statsmodels.imputation.bayes_mi MIResults 0
statsmodels.imputation.mice MICEResults 0
statsmodels.miscmodels.count PoissonGMLE 0 PoissonOffsetGMLE 0 PoissonZiGMLE 0
statsmodels.miscmodels.nonlinls Myfunc 0 NonlinearLS 0 Results 0
statsmodels.miscmodels.ordinal_model OrderedModel 0 OrderedResults 0 OrderedResultsWrapper 43
statsmodels.miscmodels.tmodel TLinearModel 0
statsmodels.miscmodels.try_mlecov MLEGLS 0
statsmodels.multivariate.cancorr CanCorr 0
statsmodels.multivariate.factor Factor 0 FactorResults 0
statsmodels.multivariate.manova MANOVA 0
statsmodels.multivariate.multivariate_ols MultivariateLS 0 MultivariateLSResults 0 MultivariateLSResultsWrapper 43 MultivariateTestResults 0 _MultivariateOLS 0 _MultivariateOLSResults 0
statsmodels.multivariate.pca PCA 0
statsmodels.nonparametric.kde KDEUnivariate 0
statsmodels.othermod.betareg BetaModel 0 BetaResults 0 BetaResultsWrapper 43
statsmodels.regression.dimred CovarianceReduction 0 DimReductionResults 0 DimReductionResultsWrapper 43 PrincipalHessianDirections 0 SlicedAverageVarianceEstimation 0 SlicedInverseReg 0 _DimReductionRegression 0
statsmodels.regression.feasible_gls GLSHet 0 GLSHet2 0
statsmodels.regression.linear_model GLS 0 GLSAR 0 OLS 0 OLSResults 0 RegressionModel 0 RegressionResults 0 RegressionResultsWrapper 43 WLS 0
statsmodels.regression.mixed_linear_model MixedLM 0 MixedLMParams 0 MixedLMResults 0 MixedLMResultsWrapper 43 VCSpec 0
statsmodels.regression.process_regression ProcessMLE 0 ProcessMLEResults 0
statsmodels.regression.quantile_regression QuantReg 0 QuantRegResults 0
statsmodels.regression.recursive_ls RecursiveLS 0 RecursiveLSResults 0 RecursiveLSResultsWrapper 43
statsmodels.robust.norms AndrewWave 0 Hampel 0 HuberT 0 LeastSquares 0 MQuantileNorm 0 RamsayE 0 RobustNorm 0 StudentT 0 TrimmedMean 0 TukeyBiweight 0 TukeyQuartic 0
statsmodels.robust.resistant_linear_model RLMDetS 0 RLMDetSMM 0
statsmodels.robust.robust_linear_model RLM 0 RLMResults 0 RLMResultsWrapper 43
statsmodels.tools.tools Bunch 40
statsmodels.treatment.treatment_effects _AIPWGMM 0 _AIPWWLSGMM 0 _IPWGMM 0 _IPWRAGMM 0 _RAGMM 0 _TEGMM 0 _TEGMMGeneric1 0
statsmodels.tsa.ar_model AutoReg 0 AutoRegResults 0 AutoRegResultsWrapper 43
statsmodels.tsa.ardl.model ARDL 0 ARDLResults 0 ARDLResultsWrapper 43 UECM 0 UECMResults 0 UECMResultsWrapper 43
statsmodels.tsa.arima.model ARIMA 0 ARIMAResults 0 ARIMAResultsWrapper 43
statsmodels.tsa.arima.params SARIMAXParams 0
statsmodels.tsa.arima.specification SARIMAXSpecification 0
statsmodels.tsa.base.tsa_model TimeSeriesModel 0 TimeSeriesModelResults 0 TimeSeriesResultsWrapper 43
statsmodels.tsa.deterministic CalendarDeterministicTerm 0 CalendarFourier 0 CalendarSeasonality 0 CalendarTimeTrend 0 DeterministicProcess 0 DeterministicTerm 0 Fourier 0 FourierDeterministicTerm 0 Seasonality 0 TimeTrend 0 TimeTrendDeterministicTerm 0
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 161 _ets_smooth_add_mul 161 _ets_smooth_mul_add 161 _ets_smooth_mul_mul 161
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 161 ETSResults 0 ETSResultsWrapper 43 PredictionResultsWrapper 43
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 43
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 43
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 43
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 43
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 161 dCFASimulationSmoother 161 sCFASimulationSmoother 161 zCFASimulationSmoother 161
statsmodels.tsa.statespace._initialization cInitialization 97 dInitialization 97 sInitialization 97 zInitialization 97
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 97 dKalmanFilter 97 sKalmanFilter 97 zKalmanFilter 97
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 98 dKalmanSmoother 98 sKalmanSmoother 98 zKalmanSmoother 98
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 97 dStatespace 97 sStatespace 97 zStatespace 97
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 161 dSimulationSmoother 161 sSimulationSmoother 161 zSimulationSmoother 161
statsmodels.tsa.statespace.dynamic_factor DynamicFactor 0 DynamicFactorResults 0 DynamicFactorResultsWrapper 43
statsmodels.tsa.statespace.dynamic_factor_mq DynamicFactorMQ 0 DynamicFactorMQResults 0 DynamicFactorMQStates 3 FactorBlock 3
statsmodels.tsa.statespace.exponential_smoothing ExponentialSmoothing 0 ExponentialSmoothingResults 0 ExponentialSmoothingResultsWrapper 43
statsmodels.tsa.statespace.initialization Initialization 0
statsmodels.tsa.statespace.kalman_filter FilterResults 0 KalmanFilter 0
statsmodels.tsa.statespace.kalman_smoother KalmanSmoother 0 SmootherResults 0
statsmodels.tsa.statespace.mlemodel MLEModel 0 MLEResults 0 MLEResultsWrapper 43 PredictionResultsWrapper 43
statsmodels.tsa.statespace.representation FrozenRepresentation 0 Representation 0
statsmodels.tsa.statespace.sarimax SARIMAX 0 SARIMAXResults 0 SARIMAXResultsWrapper 43
statsmodels.tsa.statespace.simulation_smoother SimulationSmoothResults 0 SimulationSmoother 0
statsmodels.tsa.statespace.structural UnobservedComponents 0 UnobservedComponentsResults 0 UnobservedComponentsResultsWrapper 43
statsmodels.tsa.statespace.varmax VARMAX 0 VARMAXResults 0 VARMAXResultsWrapper 43
statsmodels.tsa.vector_ar.svar_model SVAR 0 SVARProcess 0 SVARResults 0
statsmodels.tsa.vector_ar.var_model LagOrderResults 0 VAR 0 VARProcess 0 VARResults 0 VARResultsWrapper 43
statsmodels.tsa.vector_ar.vecm VECM 0 VECMResults 0
string Template 1
surprise.dataset DatasetAutoFolds 0
surprise.prediction_algorithms.baseline_only BaselineOnly 0
surprise.prediction_algorithms.co_clustering CoClustering 0
surprise.prediction_algorithms.knns KNNBaseline 0 KNNBasic 0 KNNWithMeans 0 KNNWithZScore 0
surprise.prediction_algorithms.matrix_factorization NMF 0 SVD 0 SVDpp 0
surprise.prediction_algorithms.predictions Prediction 58
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 99
timm.layers.activations GELU 50 GELUTanh 50 HardMish 50 HardSigmoid 50 HardSwish 50 Mish 50 PReLU 50 QuickGELU 50 Sigmoid 50 Swish 50 Tanh 50
timm.layers.activations_jit HardMishJit 50 HardSigmoidJit 50 HardSwishJit 50 MishJit 50 SwishJit 50
timm.layers.activations_me HardMishMe 50 HardSigmoidMe 50 HardSwishMe 50 MishMe 50 SwishMe 50
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 50 AdaptiveCatAvgMaxPool2d 50 FastAdaptiveAvgMaxPool 50 FastAdaptiveAvgPool 50 FastAdaptiveCatAvgMaxPool 50 FastAdaptiveMaxPool 50 SelectAdaptivePool2d 50
timm.layers.attention Attention 50 AttentionRope 50
timm.layers.attention2d Attention2d 50 MultiQueryAttention2d 50 MultiQueryAttentionV2 50
timm.layers.attention_pool AttentionPoolLatent 50 AttentionPoolPrr 50
timm.layers.attention_pool2d AttentionPool2d 50 RotAttentionPool2d 50
timm.layers.blur_pool BlurPool2d 50
timm.layers.bottleneck_attn BottleneckAttn 50 PosEmbedRel 50
timm.layers.cbam CbamModule 50 ChannelAttn 50 LightCbamModule 50 LightChannelAttn 50 LightSpatialAttn 50 SpatialAttn 50
timm.layers.classifier ClNormMlpClassifierHead 50 ClassifierHead 50 NormMlpClassifierHead 50
timm.layers.cond_conv2d CondConv2d 50
timm.layers.conv2d_same Conv2dSame 50 Conv2dSameExport 50
timm.layers.conv_bn_act ConvNormAct 50 ConvNormActAa 50
timm.layers.coord_attn CoordAttn 50 EfficientLocalAttn 50 SimpleCoordAttn 50 StripAttn 50
timm.layers.diff_attention DiffAttention 50
timm.layers.drop DropBlock2d 50 DropPath 50
timm.layers.eca CecaModule 50 EcaModule 50
timm.layers.evo_norm EvoNorm2dB0 50 EvoNorm2dB1 50 EvoNorm2dB2 50 EvoNorm2dS0 50 EvoNorm2dS0a 50 EvoNorm2dS1 50 EvoNorm2dS1a 50 EvoNorm2dS2 50 EvoNorm2dS2a 50
timm.layers.filter_response_norm FilterResponseNormAct2d 50 FilterResponseNormTlu2d 50
timm.layers.format Format 114
timm.layers.gather_excite GatherExcite 50
timm.layers.global_context GlobalContext 50
timm.layers.grn GlobalResponseNorm 50
timm.layers.halo_attn HaloAttn 50 PosEmbedRel 50
timm.layers.hybrid_embed HybridEmbed 50 HybridEmbedWithSize 50
timm.layers.inplace_abn InplaceAbn 50
timm.layers.lambda_layer LambdaLayer 50
timm.layers.layer_scale LayerScale 50 LayerScale2d 50
timm.layers.linear Linear 50
timm.layers.median_pool MedianPool2d 50
timm.layers.mixed_conv2d MixedConv2d 50
timm.layers.ml_decoder MLDecoder 50
timm.layers.mlp ConvMlp 50 GatedMlp 50 GlobalResponseNormMlp 50 GluMlp 50 Mlp 50 SwiGLU 50
timm.layers.non_local_attn BatNonLocalAttn 50 BilinearAttnTransform 50 NonLocalAttn 50
timm.layers.norm GroupNorm 50 GroupNorm1 50 LayerNorm 50 LayerNorm2d 50 LayerNorm2dFp32 50 LayerNormExp2d 50 LayerNormFp32 50 RmsNorm 50 RmsNorm2d 50 RmsNorm2dFp32 50 RmsNormFp32 50 SimpleNorm 50 SimpleNorm2d 50 SimpleNorm2dFp32 50 SimpleNormFp32 50
timm.layers.norm_act BatchNormAct2d 50 FrozenBatchNormAct2d 50 GroupNorm1Act 50 GroupNormAct 50 LayerNormAct 50 LayerNormAct2d 50 LayerNormAct2dFp32 50 LayerNormActFp32 50 RmsNormAct 50 RmsNormAct2d 50 RmsNormAct2dFp32 50 RmsNormActFp32 50 SyncBatchNormAct 50
timm.layers.other_pool LsePlus1d 50 LsePlus2d 50 SimPool1d 50 SimPool2d 50
timm.layers.patch_dropout PatchDropout 50 PatchDropoutWithIndices 50
timm.layers.patch_embed PatchEmbed 50 PatchEmbedInterpolator 50 PatchEmbedResamplerFixedOrigSize 50 PatchEmbedWithSize 50
timm.layers.pool2d_same AvgPool2dSame 50 MaxPool2dSame 50
timm.layers.pos_embed_rel RelPosBias 50 RelPosBiasTf 50 RelPosMlp 50
timm.layers.pos_embed_sincos FourierEmbed 50 RotaryEmbedding 50 RotaryEmbeddingCat 50 RotaryEmbeddingDinoV3 50 RotaryEmbeddingMRope 50 RotaryEmbeddingMixed 50 _RotaryEmbeddingBase 50
timm.layers.selective_kernel SelectiveKernel 50 SelectiveKernelAttn 50
timm.layers.separable_conv SeparableConv2d 50 SeparableConvNormAct 50
timm.layers.space_to_depth DepthToSpace 50 SpaceToDepth 50 SpaceToDepthModule 50
timm.layers.split_attn RadixSoftmax 50 SplitAttn 50
timm.layers.split_batchnorm SplitBatchNorm2d 50
timm.layers.squeeze_excite EffectiveSEModule 50 SEModule 50 SqueezeExciteCl 50
timm.layers.std_conv ScaledStdConv2d 50 ScaledStdConv2dSame 50 StdConv2d 50 StdConv2dSame 50
timm.layers.test_time_pool TestTimePoolHead 50
timm.models._efficientnet_blocks CondConvResidual 50 ConvBnAct 50 DepthwiseSeparableConv 50 EdgeResidual 50 InvertedResidual 50 MobileAttention 50 SqueezeExcite 50 UniversalInvertedResidual 50
timm.models._features FeatureDictNet 50 FeatureGetterNet 50 FeatureHookNet 50 FeatureListNet 50
timm.models._features_fx FeatureGraphNet 50 GraphExtractNet 50
timm.models.beit Attention 50 Beit 50 Block 50 RelativePositionBias 50
timm.models.byobnet BasicBlock 50 BottleneckBlock 50 ByobNet 50 DarkBlock 50 DownsampleAvg 50 EdgeBlock 50 MobileOneBlock 50 RepVggBlock 50 SelfAttnBlock 50 Stem 50
timm.models.cait Cait 50 ClassAttn 50 LayerScaleBlock 50 LayerScaleBlockClassAttn 50 TalkingHeadAttn 50
timm.models.coat CoaT 50 ConvPosEnc 50 ConvRelPosEnc 50 FactorAttnConvRelPosEnc 50 ParallelBlock 50 SerialBlock 50
timm.models.convit Block 50 ConVit 50 GPSA 50 MHSA 50
timm.models.convmixer ConvMixer 50 Residual 50
timm.models.convnext ConvNeXt 50 ConvNeXtBlock 50 ConvNeXtStage 50 Downsample 50
timm.models.cpubone CPUBone 50 CPUBoneBlock 50 ClsHead 50 ConvAttention 50 ConvLayer 50 FusedMBConv 50 LinearLayer 50 MBConv 50 ResidualBlock 50
timm.models.crossvit CrossAttention 50 CrossAttentionBlock 50 CrossVit 50 MultiScaleBlock 50 PatchEmbed 50
timm.models.csatv2 Block 50 CSATv2 50 Dct1d 50 Dct2d 50 Dct2dStats 50 LearnableDct2d 50 PosConv 50 SpatialAttention 50 SpatialTransformerBlock 50 TransformerBlock 50
timm.models.cspnet BottleneckBlock 50 CrossStage 50 CrossStage3 50 CspNet 50 DarkBlock 50 DarkStage 50 EdgeBlock 50
timm.models.cspnext CspNext 50 CspNextBlock 50 CspNextLayer 50 DepthwiseSeparableConv 50 SPPBottleneck 50
timm.models.davit ChannelAttention 50 ChannelAttentionV2 50 ChannelBlock 50 ConvPosEnc 50 DaVit 50 DaVitStage 50 Downsample 50 SpatialBlock 50 Stem 50 WindowAttention 50
timm.models.deepseek_vit DeepseekVitAligner 50 DeepseekVitBlock 50 DeepseekVitClassifier 50 DeepseekVitEncoder 50
timm.models.deit VisionTransformerDistilled 50
timm.models.densenet DenseBlock 50 DenseLayer 50 DenseNet 50 DenseTransition 50
timm.models.dla DLA 50 DlaBasic 50 DlaBottle2neck 50 DlaBottleneck 50 DlaRoot 50 DlaTree 50
timm.models.dpn BnAct 50 BnActConv2d 50 CatBnAct 50 DPN 50 DualPathBlock 50
timm.models.edgenext ConvBlock 50 CrossCovarianceAttn 50 EdgeNeXt 50 EdgeNeXtStage 50 PositionalEncodingFourier 50 SplitTransposeBlock 50
timm.models.efficientformer Attention 50 ConvMlpWithNorm 50 Downsample 50 EfficientFormer 50 EfficientFormerStage 50 Flat 50 LayerScale 50 LayerScale2d 50 MetaBlock1d 50 MetaBlock2d 50 Pooling 50 Stem4 50
timm.models.efficientformer_v2 Attention2d 50 Attention2dDownsample 50 ConvMlpWithNorm 50 ConvNorm 50 Downsample 50 EfficientFormerV2 50 EfficientFormerV2Block 50 EfficientFormerV2Stage 50 LayerScale2d 50 LocalGlobalQuery 50 Stem4 50
timm.models.efficientnet EfficientNet 50 EfficientNetFeatures 50
timm.models.efficientvim ConvLayer1d 50 ConvLayer2d 50 EfficientViM 50 EfficientViMBlock 50 EfficientViMDistilled 50 EfficientViMStage 50 FFN 50 HSMSSD 50 PatchMerging 50 Stem 50
timm.models.efficientvit_mit ClassifierHead 50 ConvBlock 50 ConvNormAct 50 DSConv 50 EfficientVit 50 EfficientVitBlock 50 EfficientVitLarge 50 EfficientVitLargeStage 50 EfficientVitStage 50 FusedMBConv 50 LiteMLA 50 MBConv 50 ResidualBlock 50 Stem 50
timm.models.efficientvit_msra CascadedGroupAttention 50 ConvMlp 50 ConvNorm 50 EfficientVitBlock 50 EfficientVitMsra 50 EfficientVitStage 50 LocalWindowAttention 50 NormLinear 50 PatchEmbedding 50 PatchMerging 50 ResidualDrop 50
timm.models.eva Eva 50 EvaAttention 50 EvaBlock 50 EvaBlockPostNorm 50
timm.models.fasternet Block 50 FasterNet 50 MLPBlock 50 Partial_conv3 50 PatchEmbed 50 PatchMerging 50
timm.models.fastvit Attention 50 AttentionBlock 50 ConvMlp 50 FastVit 50 FastVitStage 50 LayerScale2d 50 MobileOneBlock 50 PatchEmbed 50 RepConditionalPosEnc 50 RepMixer 50 RepMixerBlock 50 ReparamLargeKernelConv 50
timm.models.focalnet Downsample 50 FocalModulation 50 FocalNet 50 FocalNetBlock 50 FocalNetStage 50 LayerScale2d 50
timm.models.gcvit Downsample2d 50 FeatureBlock 50 GlobalContextVit 50 GlobalContextVitBlock 50 GlobalContextVitStage 50 LayerScale 50 MbConvBlock 50 Stem 50 WindowAttentionGlobal 50
timm.models.gemma4_vit Gemma4Attention 50 Gemma4Block 50 Gemma4ClippableLinear 50 Gemma4GatedMlp 50 Gemma4PatchEmbed 50 Gemma4RotaryEmbedding2D 50 Gemma4VisionPooler 50 Gemma4VitClassifier 50 Gemma4VitEncoder 50
timm.models.ghostnet GhostBottleneck 50 GhostBottleneckV3 50 GhostModule 50 GhostModuleV2 50 GhostModuleV3 50 GhostNet 50
timm.models.hgnet ClassifierHead 50 ConvBNAct 50 EseModule 50 HighPerfGpuBlock 50 HighPerfGpuNet 50 HighPerfGpuStage 50 LearnableAffineBlock 50 LightConvBNAct 50 StemV1 50 StemV2 50
timm.models.hiera Hiera 50 HieraBlock 50 MaskUnitAttention 50 PatchEmbed 50 Reroll 50 Unroll 50
timm.models.hieradet_sam2 HieraDet 50 HieraPatchEmbed 50 MultiScaleAttention 50 MultiScaleBlock 50
timm.models.hrnet HighResolutionModule 50 HighResolutionNet 50 HighResolutionNetFeatures 50 ModuleInterface 50 SequentialList 50
timm.models.iformer ConvBlock 50 ConvNorm 50 FFN 50 IFormer 50 NormLinear 50 RepCPE 50 RepVitClassifier 50 Residual 50 SHMA 50 SHMABlock 50 StageBlock 50 Stem 50
timm.models.inception_next ConvMlp 50 InceptionDWConv2d 50 MetaNeXt 50 MetaNeXtBlock 50 MetaNeXtStage 50 MlpClassifierHead 50
timm.models.inception_resnet_v2 Block17 50 Block35 50 Block8 50 InceptionResnetV2 50 Mixed_5b 50 Mixed_6a 50 Mixed_7a 50
timm.models.inception_v3 InceptionA 50 InceptionAux 50 InceptionB 50 InceptionC 50 InceptionD 50 InceptionE 50 InceptionV3 50
timm.models.inception_v4 InceptionA 50 InceptionB 50 InceptionC 50 InceptionV4 50 Mixed3a 50 Mixed4a 50 Mixed5a 50 ReductionA 50 ReductionB 50
timm.models.lcnetv2 LCNetV2 50 RepDepthwiseSeparable 50
timm.models.levit Attention 50 AttentionDownsample 50 ConvNorm 50 Downsample 50 Levit 50 LevitBlock 50 LevitDistilled 50 LevitDownsample 50 LevitMlp 50 LevitStage 50 LinearNorm 50 NormLinear 50 Stem16 50 Stem8 50
timm.models.lowformer ConvAttention 50 ConvLayer 50 FusedMBConv 50 LowFormer 50 LowFormerBlock 50 MBConv 50 ResidualBlock 50
timm.models.mambaout Downsample 50 DownsampleNormFirst 50 GatedConvBlock 50 MambaOut 50 MambaOutStage 50 MlpHead 50 Stem 50
timm.models.maxxvit Attention2d 50 AttentionCl 50 ConvNeXtBlock 50 Downsample2d 50 LayerScale 50 LayerScale2d 50 MaxxVit 50 MaxxVitBlock 50 MaxxVitStage 50 MbConvBlock 50 ParallelMaxxVitBlock 50 ParallelPartitionAttention 50 PartitionAttention2d 50 PartitionAttentionCl 50 Stem 50 TransformerBlock2d 50
timm.models.metaformer Attention 50 Downsampling 50 GroupNorm1NoBias 50 LayerNorm2dNoBias 50 LayerNormNoBias 50 MetaFormer 50 MetaFormerBlock 50 MetaFormerStage 50 MlpHead 50 Pooling 50 Scale 50 SepConv 50 SquaredReLU 50 StarReLU 50 Stem 50
timm.models.mlp_mixer Affine 50 MixerBlock 50 MlpMixer 50 ResBlock 50 SpatialGatingBlock 50 SpatialGatingUnit 50
timm.models.mobilenetv3 MobileNetV3 50 MobileNetV3Features 50
timm.models.mobilenetv5 MobileNetV5 50 MobileNetV5Encoder 50 MobileNetV5MultiScaleFusionAdapter 50
timm.models.mobilevit LinearSelfAttention 50 LinearTransformerBlock 50 MobileVitBlock 50 MobileVitV2Block 50
timm.models.mvitv2 MultiScaleAttention 50 MultiScaleAttentionPoolFirst 50 MultiScaleBlock 50 MultiScaleVit 50 MultiScaleVitStage 50 PatchEmbed 50
timm.models.naflexvit NaFlexEmbeds 50 NaFlexVit 50
timm.models.nasnet ActConvBn 50 BranchSeparables 50 CellStem0 50 CellStem1 50 FirstCell 50 NASNetALarge 50 NormalCell 50 ReductionCell0 50 ReductionCell1 50 SeparableConv2d 50
timm.models.nest Attention 50 ConvPool 50 Nest 50 NestLevel 50 TransformerLayer 50
timm.models.nextvit ConvAttention 50 ConvNormAct 50 EfficientAttention 50 NextConvBlock 50 NextStage 50 NextTransformerBlock 50 NextViT 50 PatchEmbed 50
timm.models.nfnet DownsampleAvg 50 GammaAct 50 NormFreeBlock 50 NormFreeNet 50
timm.models.pit ConvEmbedding 50 Pooling 50 PoolingVisionTransformer 50 SequentialTuple 50 Transformer 50
timm.models.pnasnet ActConvBn 50 BranchSeparables 50 Cell 50 CellBase 50 CellStem0 50 FactorizedReduction 50 PNASNet5Large 50 SeparableConv2d 50
timm.models.pvt_v2 Attention 50 Block 50 MlpWithDepthwiseConv 50 OverlapPatchEmbed 50 PyramidVisionTransformerStage 50 PyramidVisionTransformerV2 50
timm.models.qwen3_vit Qwen3VitClassifier 50 Qwen3VitEncoder 50 Qwen3VitPatchMerger 50
timm.models.rdnet Block 50 BlockESE 50 DenseBlock 50 DenseStage 50 RDNet 50
timm.models.regnet Bottleneck 50 PreBottleneck 50 RegNet 50 RegStage 50
timm.models.repghost RepGhostBottleneck 50 RepGhostModule 50 RepGhostNet 50
timm.models.repvit ConvNorm 50 NormLinear 50 RepVggDw 50 RepViTBlock 50 RepVit 50 RepVitClassifier 50 RepVitDownsample 50 RepVitMlp 50 RepVitStage 50 RepVitStem 50
timm.models.res2net Bottle2neck 50
timm.models.resnest ResNestBottleneck 50
timm.models.resnet BasicBlock 50 Bottleneck 50 ResNet 50
timm.models.resnetv2 Bottleneck 50 DownsampleAvg 50 DownsampleConv 50 PreActBasic 50 PreActBottleneck 50 ResNetStage 50 ResNetV2 50
timm.models.rexnet LinearBottleneck 50 RexNet 50
timm.models.selecsls SelecSls 50 SelecSlsBlock 50 SelectSeq 50 SequentialList 50
timm.models.senet Bottleneck 50 SEBottleneck 50 SEModule 50 SENet 50 SEResNeXtBottleneck 50 SEResNetBlock 50 SEResNetBottleneck 50
timm.models.sequencer Downsample2d 50 LSTM2d 50 RNN2dBase 50 RNNIdentity 50 Sequencer2d 50 Sequencer2dBlock 50 Sequencer2dStage 50 Shuffle 50
timm.models.shvit BasicBlock 50 Conv2dNorm 50 FFN 50 NormLinear 50 PatchMerging 50 Residual 50 SHSA 50 SHViT 50 StageBlock 50
timm.models.sknet SelectiveKernelBasic 50 SelectiveKernelBottleneck 50
timm.models.starnet Block 50 ConvBN 50 StarNet 50
timm.models.swiftformer Block 50 ConvEncoder 50 EfficientAdditiveAttention 50 Embedding 50 LayerScale2d 50 LocalRepresentation 50 Mlp 50 Stage 50 SwiftFormer 50
timm.models.swin_transformer PatchMerging 50 SwinTransformer 50 SwinTransformerBlock 50 SwinTransformerStage 50 WindowAttention 50
timm.models.swin_transformer_v2 PatchMerging 50 SwinTransformerV2 50 SwinTransformerV2Block 50 SwinTransformerV2Stage 50 WindowAttention 50
timm.models.swin_transformer_v2_cr PatchEmbed 50 PatchMerging 50 SwinTransformerV2Cr 50 SwinTransformerV2CrBlock 50 SwinTransformerV2CrStage 50 WindowMultiHeadAttention 50
timm.models.tiny_vit Attention 50 ConvLayer 50 ConvNorm 50 MBConv 50 NormMlp 50 PatchEmbed 50 PatchMerging 50 TinyVit 50 TinyVitBlock 50 TinyVitStage 50
timm.models.tnt Attention 50 Block 50 PixelEmbed 50 TNT 50
timm.models.tresnet BasicBlock 50 Bottleneck 50 TResNet 50
timm.models.twins Block 50 GlobalSubSampleAttn 50 LocallyGroupedAttn 50 PatchEmbed 50 PosConv 50 Twins 50
timm.models.vgg ConvMlp 50 VGG 50
timm.models.visformer Attention 50 Block 50 SpatialMlp 50 Visformer 50
timm.models.vision_transformer Attention 50 Block 50 DiffParallelScalingBlock 50 LayerScale 50 ParallelScalingBlock 50 ParallelThingsBlock 50 ResPostBlock 50 VisionTransformer 50
timm.models.vision_transformer_hybrid ConvStem 50 HybridEmbed 50 HybridEmbedWithSize 50
timm.models.vision_transformer_relpos LayerScale 50 RelPosAttention 50 RelPosBlock 50 ResPostRelPosBlock 50 VisionTransformerRelPos 50
timm.models.vision_transformer_sam Attention 50 Block 50 LayerScale 50 VisionTransformerSAM 50
timm.models.vitamin Downsample2d 50 GeGluMlp 50 MbConvLNBlock 50 MbConvStages 50 Stem 50 StridedConv 50
timm.models.volo Attention 50 ClassAttention 50 ClassBlock 50 Downsample 50 OutlookAttention 50 Outlooker 50 PatchEmbed 50 Transformer 50 VOLO 50
timm.models.vovnet OsaBlock 50 OsaStage 50 SequentialAppendList 50 VovNet 50
timm.models.xception Block 50 SeparableConv2d 50 Xception 50
timm.models.xception_aligned PreSeparableConv2d 50 PreXceptionModule 50 SeparableConv2d 50 XceptionAligned 50 XceptionModule 50
timm.models.xcit ClassAttentionBlock 50 ConvPatchEmbed 50 LPI 50 PositionalEncodingFourier 50 XCA 50 XCABlock 50 Xcit 50
tokenizers AddedToken 74 Encoding 77 Tokenizer 66
tokenizers.decoders BPEDecoder 77 ByteFallback 77 ByteLevel 77 CTC 77 DecodeStream 77 Decoder 77 Fuse 77 Metaspace 77 Replace 77 Sequence 90 Strip 77 WordPiece 77
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 77 Model 77 Unigram 77 WordLevel 77 WordPiece 77
tokenizers.normalizers BertNormalizer 77 ByteLevel 77 Lowercase 77 NFC 77 NFD 77 NFKC 77 NFKD 77 Nmt 77 Normalizer 77 Precompiled 77 Prepend 77 Replace 77 Sequence 90 Strip 77 StripAccents 77
tokenizers.pre_tokenizers BertPreTokenizer 77 ByteLevel 77 CharDelimiterSplit 70 Digits 77 FixedLength 77 Metaspace 77 PreTokenizer 77 Punctuation 77 Sequence 90 Split 70 UnicodeScripts 77 Whitespace 77 WhitespaceSplit 77
tokenizers.processors BertProcessing 70 ByteLevel 77 PostProcessor 77 RobertaProcessing 70 Sequence 90 TemplateProcessing 77
tokenizers.trainers BpeTrainer 77 ParityBpeTrainer 77 Trainer 77 UnigramTrainer 77 WordLevelTrainer 77 WordPieceTrainer 77
torch BFloat16Storage 161 BoolStorage 161 ByteStorage 161 CharStorage 161 ComplexDoubleStorage 161 ComplexFloatStorage 161 DoubleStorage 161 FloatStorage 161 HalfStorage 161 IntStorage 161 LongStorage 161 QInt32Storage 161 QInt8Storage 161 QUInt2x4Storage 161 QUInt4x2Storage 161 QUInt8Storage 161 ScriptObject 54 ShortStorage 161 Size 107 Tensor 161 UntypedStorage 161 _mkldnn 161 abs 161 bfloat16 161 bit 161 bits16 161 bits1x8 161 bits2x4 161 bits4x2 161 bits8 161 bool 161 cdouble 161 cfloat 161 chalf 161 channels_last 161 channels_last_3d 161 complex128 161 complex32 161 complex64 161 contiguous_format 161 cos 161 device 103 double 161 exp 161 float 161 float16 161 float32 161 float4_e2m1fn_x2 161 float64 161 float8_e4m3fn 161 float8_e4m3fnuz 161 float8_e5m2 161 float8_e5m2fnuz 161 float8_e8m0fnu 161 half 161 int 161 int1 161 int16 161 int2 161 int3 161 int32 161 int4 161 int5 161 int6 161 int64 161 int7 161 int8 161 jagged 161 legacy_contiguous_format 161 log 161 long 161 per_channel_affine 161 per_channel_affine_float_qparams 161 per_channel_symmetric 161 per_tensor_affine 161 per_tensor_symmetric 161 preserve_format 161 qint32 161 qint8 161 quint2x4 161 quint4x2 161 quint8 161 relu 161 short 161 sigmoid 161 sin 161 softmax 161 sparse_bsc 161 sparse_bsr 161 sparse_coo 161 sparse_csc 161 sparse_csr 161 sqrt 161 square 161 strided 161 tanh 161 uint1 161 uint16 161 uint2 161 uint3 161 uint32 161 uint4 161 uint5 161 uint6 161 uint64 161 uint7 161 uint8 161
torch._C Generator 104 _VariableFunctionsClass 161 _VariableFunctionsClass.abs 161 _VariableFunctionsClass.add 161 _VariableFunctionsClass.batch_norm 161 _VariableFunctionsClass.cat 161 _VariableFunctionsClass.celu 161 _VariableFunctionsClass.clamp 161 _VariableFunctionsClass.cos 161 _VariableFunctionsClass.dropout 161 _VariableFunctionsClass.exp 161 _VariableFunctionsClass.group_norm 161 _VariableFunctionsClass.hardshrink 161 _VariableFunctionsClass.layer_norm 161 _VariableFunctionsClass.log 161 _VariableFunctionsClass.log_softmax 161 _VariableFunctionsClass.matmul 161 _VariableFunctionsClass.max 161 _VariableFunctionsClass.mean 161 _VariableFunctionsClass.min 161 _VariableFunctionsClass.mul 161 _VariableFunctionsClass.ones 161 _VariableFunctionsClass.prelu 161 _VariableFunctionsClass.relu 161 _VariableFunctionsClass.rrelu 161 _VariableFunctionsClass.rsqrt 161 _VariableFunctionsClass.selu 161 _VariableFunctionsClass.sigmoid 161 _VariableFunctionsClass.sin 161 _VariableFunctionsClass.softmax 161 _VariableFunctionsClass.sqrt 161 _VariableFunctionsClass.square 161 _VariableFunctionsClass.stack 161 _VariableFunctionsClass.sum 161 _VariableFunctionsClass.tanh 161 _VariableFunctionsClass.threshold 161 _VariableFunctionsClass.zeros 161
torch._C._fft fft_fftn 161
torch._C._nn avg_pool2d 161 avg_pool3d 161 gelu 161 hardshrink 161 linear 161 log_softmax 161 one_hot 161 scaled_dot_product_attention 161 softplus 161 softshrink 161
torch._tensor _rebuild_from_type 149 _rebuild_from_type_v2 149
torch._utils _rebuild_device_tensor_from_numpy 148 _rebuild_meta_tensor_no_storage 151 _rebuild_nested_tensor 152 _rebuild_parameter 153 _rebuild_parameter_with_state 154 _rebuild_qtensor 155 _rebuild_sparse_tensor 156 _rebuild_tensor 157 _rebuild_tensor_v2 158 _rebuild_tensor_v3 159 _rebuild_xla_tensor 148 torch.channels_last 161 torch.channels_last_3d 161 torch.contiguous_format 161 torch.preserve_format 161
torch.amp.grad_scaler GradScaler 1 OptState 114 _refresh_per_optimizer_state 128
torch.ao.nn.intrinsic.modules.fused BNReLU2d 51 BNReLU3d 51 ConvAdd2d 51 ConvAddReLU2d 51 ConvBn1d 51 ConvBn2d 51 ConvBn3d 51 ConvBnReLU1d 51 ConvBnReLU2d 51 ConvBnReLU3d 51 ConvReLU1d 51 ConvReLU2d 51 ConvReLU3d 51 LinearBn1d 51 LinearLeakyReLU 51 LinearReLU 51 LinearTanh 51 _FusedModule 51
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 50
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 50
torch.ao.nn.quantizable.modules.activation MultiheadAttention 51
torch.ao.nn.quantizable.modules.rnn LSTM 51 LSTMCell 51 _LSTMLayer 51 _LSTMSingleLayer 51
torch.ao.nn.quantized.dynamic.modules.linear Linear 50
torch.ao.nn.quantized.modules DeQuantize 50 Quantize 50
torch.ao.nn.quantized.modules.functional_modules FloatFunctional 51
torch.ao.nn.quantized.modules.linear Linear 50 LinearPackedParams 50
torch.cuda BFloat16Storage 161 BoolStorage 161 ByteStorage 161 CharStorage 161 ComplexDoubleStorage 161 ComplexFloatStorage 161 DoubleStorage 161 FloatStorage 161 HalfStorage 161 IntStorage 161 LongStorage 161 ShortStorage 161
torch.cuda.amp.grad_scaler GradScaler 1 OptState 114 _refresh_per_optimizer_state 128
torch.distributed.checkpoint.filesystem _StorageInfo 0
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 44 StorageMeta 0 TensorProperties 55 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 114
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
torch.jit._pickle build_boollist 144 build_doublelist 144 build_intlist 144 build_tensor_from_id 144 build_tensorlist 144 restore_type_tag 144
torch.nn.backends.thnn _get_thnn_function_backend 128
torch.nn.functional adaptive_avg_pool1d 161 adaptive_avg_pool2d 161 avg_pool1d 161 avg_pool2d 161 avg_pool3d 161 binary_cross_entropy 161 binary_cross_entropy_with_logits 161 celu 161 cosine_similarity 161 cross_entropy 161 dropout 161 elu 161 gelu 161 glu 161 hardsigmoid 161 hardswish 161 hardtanh 161 huber_loss 161 interpolate 161 kl_div 161 l1_loss 161 layer_norm 161 leaky_relu 161 linear 161 log_softmax 161 logsigmoid 161 max_pool1d 161 max_pool2d 161 max_pool3d 161 mish 161 mse_loss 161 nll_loss 161 normalize 161 pairwise_distance 161 prelu 161 relu 161 relu6 161 rrelu 161 selu 161 sigmoid 161 silu 161 smooth_l1_loss 161 softmax 161 softmin 161 softplus 161 softsign 161 tanh 161 tanhshrink 161
torch.nn.init constant_ 161 eye_ 161 kaiming_normal_ 161 kaiming_uniform_ 161 normal_ 161 ones_ 161 orthogonal_ 161 trunc_normal_ 161 uniform_ 161 xavier_normal_ 161 xavier_uniform_ 161 zeros_ 161
torch.nn.modules.activation CELU 51 ELU 51 GELU 51 GLU 51 Hardshrink 51 Hardsigmoid 51 Hardswish 51 Hardtanh 51 LeakyReLU 51 LogSigmoid 51 LogSoftmax 51 Mish 51 MultiheadAttention 51 PReLU 51 RReLU 51 ReLU 51 ReLU6 51 SELU 51 SiLU 51 Sigmoid 51 Softmax 51 Softmax2d 51 Softmin 51 Softplus 51 Softshrink 51 Softsign 51 Tanh 51 Tanhshrink 51 Threshold 51
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 51
torch.nn.modules.batchnorm BatchNorm1d 51 BatchNorm2d 51 BatchNorm3d 51 LazyBatchNorm1d 51 LazyBatchNorm1d._infer_parameters 161 LazyBatchNorm1d._lazy_load_hook 161 LazyBatchNorm2d 51 LazyBatchNorm2d._infer_parameters 161 LazyBatchNorm2d._lazy_load_hook 161 LazyBatchNorm3d 51 LazyBatchNorm3d._infer_parameters 161 LazyBatchNorm3d._lazy_load_hook 161 SyncBatchNorm 51
torch.nn.modules.channelshuffle ChannelShuffle 51
torch.nn.modules.container Container 51 ModuleDict 51 ModuleList 51 ParameterDict 51 ParameterList 51 Sequential 51
torch.nn.modules.conv Conv1d 51 Conv2d 51 Conv3d 51 ConvTranspose1d 51 ConvTranspose2d 51 ConvTranspose3d 51 LazyConv1d 51 LazyConv1d._infer_parameters 161 LazyConv1d._lazy_load_hook 161 LazyConv2d 51 LazyConv2d._infer_parameters 161 LazyConv2d._lazy_load_hook 161 LazyConv3d 51 LazyConv3d._infer_parameters 161 LazyConv3d._lazy_load_hook 161 LazyConvTranspose1d 51 LazyConvTranspose1d._infer_parameters 161 LazyConvTranspose1d._lazy_load_hook 161 LazyConvTranspose2d 51 LazyConvTranspose2d._infer_parameters 161 LazyConvTranspose2d._lazy_load_hook 161 LazyConvTranspose3d 51 LazyConvTranspose3d._infer_parameters 161 LazyConvTranspose3d._lazy_load_hook 161
torch.nn.modules.distance CosineSimilarity 51 PairwiseDistance 51
torch.nn.modules.dropout AlphaDropout 51 Dropout 51 Dropout1d 51 Dropout2d 51 Dropout3d 51 FeatureAlphaDropout 51
torch.nn.modules.flatten Flatten 51 Unflatten 51
torch.nn.modules.fold Fold 51 Unfold 51
torch.nn.modules.instancenorm InstanceNorm1d 51 InstanceNorm2d 51 InstanceNorm3d 51 LazyInstanceNorm1d 51 LazyInstanceNorm1d._infer_parameters 161 LazyInstanceNorm1d._lazy_load_hook 161 LazyInstanceNorm2d 51 LazyInstanceNorm2d._infer_parameters 161 LazyInstanceNorm2d._lazy_load_hook 161 LazyInstanceNorm3d 51 LazyInstanceNorm3d._infer_parameters 161 LazyInstanceNorm3d._lazy_load_hook 161
torch.nn.modules.linear Bilinear 51 Identity 51 LazyLinear 51 LazyLinear._infer_parameters 161 LazyLinear._lazy_load_hook 161 Linear 51 NonDynamicallyQuantizableLinear 51 _LinearWithBias 0
torch.nn.modules.loss BCELoss 51 BCEWithLogitsLoss 51 CTCLoss 51 CosineEmbeddingLoss 51 CrossEntropyLoss 51 GaussianNLLLoss 51 HingeEmbeddingLoss 51 HuberLoss 51 KLDivLoss 51 L1Loss 51 LinearCrossEntropyLoss 51 MSELoss 51 MarginRankingLoss 51 MultiLabelMarginLoss 51 MultiLabelSoftMarginLoss 51 MultiMarginLoss 51 NLLLoss 51 NLLLoss2d 51 PoissonNLLLoss 51 SmoothL1Loss 51 SoftMarginLoss 51 TripletMarginLoss 51 TripletMarginWithDistanceLoss 51
torch.nn.modules.module Module 51 _WrappedHook 47
torch.nn.modules.normalization CrossMapLRN2d 51 GroupNorm 51 LayerNorm 51 LocalResponseNorm 51 RMSNorm 51
torch.nn.modules.padding CircularPad1d 51 CircularPad2d 51 CircularPad3d 51 ConstantPad1d 51 ConstantPad2d 51 ConstantPad3d 51 ReflectionPad1d 51 ReflectionPad2d 51 ReflectionPad3d 51 ReplicationPad1d 51 ReplicationPad2d 51 ReplicationPad3d 51 ZeroPad1d 51 ZeroPad2d 51 ZeroPad3d 51
torch.nn.modules.pixelshuffle PixelShuffle 51 PixelUnshuffle 51
torch.nn.modules.pooling AdaptiveAvgPool1d 51 AdaptiveAvgPool2d 51 AdaptiveAvgPool3d 51 AdaptiveMaxPool1d 51 AdaptiveMaxPool2d 51 AdaptiveMaxPool3d 51 AvgPool1d 51 AvgPool2d 51 AvgPool3d 51 FractionalMaxPool2d 51 FractionalMaxPool3d 51 LPPool1d 51 LPPool2d 51 LPPool3d 51 MaxPool1d 51 MaxPool2d 51 MaxPool3d 51 MaxUnpool1d 51 MaxUnpool2d 51 MaxUnpool3d 51
torch.nn.modules.rnn GRU 56 GRUCell 51 LSTM 56 LSTMCell 51 RNN 56 RNNBase 56 RNNCell 51 RNNCellBase 51
torch.nn.modules.sparse Embedding 51 EmbeddingBag 51
torch.nn.modules.transformer Transformer 51 TransformerDecoder 51 TransformerDecoderLayer 51 TransformerEncoder 51 TransformerEncoderLayer 51
torch.nn.modules.upsampling Upsample 51 UpsamplingBilinear2d 51 UpsamplingNearest2d 51
torch.nn.parallel.data_parallel DataParallel 51
torch.nn.parameter Buffer 161 Parameter 161 UninitializedBuffer 68 UninitializedParameter 68
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 105
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 53 Muon 53
torch.optim._adafactor Adafactor 53
torch.optim._muon Muon 53
torch.optim.adadelta Adadelta 53
torch.optim.adagrad Adagrad 53
torch.optim.adam Adam 53
torch.optim.adamax Adamax 53
torch.optim.adamw AdamW 53
torch.optim.asgd ASGD 53
torch.optim.lbfgs LBFGS 53
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 161 CyclicLR._triangular2_scale_fn 161 CyclicLR._triangular_scale_fn 161 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 161 OneCycleLR._annealing_linear 161 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 53
torch.optim.optimizer Optimizer 53
torch.optim.radam RAdam 53
torch.optim.rmsprop RMSprop 53
torch.optim.rprop Rprop 53
torch.optim.sgd SGD 53
torch.optim.sparse_adam SparseAdam 53
torch.optim.swa_utils AveragedModel 51 SWALR 1 SWALR._cosine_anneal 161 SWALR._linear_anneal 161
torch.return_types aminmax 106 cummax 106 cummin 106 frexp 106 geqrf 106 histogram 106 histogramdd 106 kthvalue 106 linalg_cholesky_ex 106 linalg_eig 106 linalg_eigh 106 linalg_inv_ex 106 linalg_ldl_factor 106 linalg_ldl_factor_ex 106 linalg_lstsq 106 linalg_lu 106 linalg_lu_factor 106 linalg_lu_factor_ex 106 linalg_qr 106 linalg_slogdet 106 linalg_solve_ex 106 linalg_svd 106 lstsq 106 lu_unpack 106 max 106 median 106 min 106 mode 106 nanmedian 106 qr 106 slogdet 106 sort 106 svd 106 topk 106 triangular_solve 106 unpack_dual 106
torch.serialization _get_layout 123
torch.storage TypedStorage 161 UntypedStorage 161 _TypedStorage 161 _UntypedStorage 161 _load_from_bytes 150
torch.torch_version TorchVersion 101
torch.utils.data._utils.collate default_collate 161 default_convert 161
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ConcatDataset 1 Subset 1 TensorDataset 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 45
torchmetrics.aggregation BaseAggregator 48 CatMetric 48 MaxMetric 48 MeanMetric 48 MinMetric 48 RunningMean 48 RunningSum 48 SumMetric 48
torchmetrics.audio._deprecated _PermutationInvariantTraining 48 _ScaleInvariantSignalDistortionRatio 48 _ScaleInvariantSignalNoiseRatio 48 _SignalDistortionRatio 48 _SignalNoiseRatio 48
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 49
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 49
torchmetrics.audio.pesq PerceptualEvaluationSpeechQuality 48
torchmetrics.audio.pit PermutationInvariantTraining 48
torchmetrics.audio.sdr ScaleInvariantSignalDistortionRatio 48 SignalDistortionRatio 48 SourceAggregatedSignalDistortionRatio 48
torchmetrics.audio.snr ComplexScaleInvariantSignalNoiseRatio 48 ScaleInvariantSignalNoiseRatio 48 SignalNoiseRatio 48
torchmetrics.audio.srmr SpeechReverberationModulationEnergyRatio 48
torchmetrics.audio.stoi ShortTimeObjectiveIntelligibility 48
torchmetrics.classification.accuracy BinaryAccuracy 48 MulticlassAccuracy 48 MultilabelAccuracy 48
torchmetrics.classification.auroc BinaryAUROC 48 MulticlassAUROC 48 MultilabelAUROC 48
torchmetrics.classification.average_precision BinaryAveragePrecision 48 MulticlassAveragePrecision 48 MultilabelAveragePrecision 48
torchmetrics.classification.base _ClassificationTaskWrapper 48
torchmetrics.classification.calibration_error BinaryCalibrationError 48 MulticlassCalibrationError 48
torchmetrics.classification.cohen_kappa BinaryCohenKappa 48 MulticlassCohenKappa 48
torchmetrics.classification.confusion_matrix BinaryConfusionMatrix 48 MulticlassConfusionMatrix 48 MultilabelConfusionMatrix 48
torchmetrics.classification.eer BinaryEER 48 MulticlassEER 48 MultilabelEER 48
torchmetrics.classification.exact_match MulticlassExactMatch 48 MultilabelExactMatch 48
torchmetrics.classification.f_beta BinaryF1Score 48 BinaryFBetaScore 48 MulticlassF1Score 48 MulticlassFBetaScore 48 MultilabelF1Score 48 MultilabelFBetaScore 48
torchmetrics.classification.group_fairness BinaryFairness 48 BinaryGroupStatRates 48 _AbstractGroupStatScores 48
torchmetrics.classification.hamming BinaryHammingDistance 48 MulticlassHammingDistance 48 MultilabelHammingDistance 48
torchmetrics.classification.hinge BinaryHingeLoss 48 MulticlassHingeLoss 48
torchmetrics.classification.jaccard BinaryJaccardIndex 48 MulticlassJaccardIndex 48 MultilabelJaccardIndex 48
torchmetrics.classification.logauc BinaryLogAUC 48 MulticlassLogAUC 48 MultilabelLogAUC 48
torchmetrics.classification.matthews_corrcoef BinaryMatthewsCorrCoef 48 MulticlassMatthewsCorrCoef 48 MultilabelMatthewsCorrCoef 48
torchmetrics.classification.negative_predictive_value BinaryNegativePredictiveValue 48 MulticlassNegativePredictiveValue 48 MultilabelNegativePredictiveValue 48
torchmetrics.classification.precision_fixed_recall BinaryPrecisionAtFixedRecall 48 MulticlassPrecisionAtFixedRecall 48 MultilabelPrecisionAtFixedRecall 48
torchmetrics.classification.precision_recall BinaryPrecision 48 BinaryRecall 48 MulticlassPrecision 48 MulticlassRecall 48 MultilabelPrecision 48 MultilabelRecall 48
torchmetrics.classification.precision_recall_curve BinaryPrecisionRecallCurve 48 MulticlassPrecisionRecallCurve 48 MultilabelPrecisionRecallCurve 48
torchmetrics.classification.ranking MultilabelCoverageError 48 MultilabelRankingAveragePrecision 48 MultilabelRankingLoss 48
torchmetrics.classification.recall_fixed_precision BinaryRecallAtFixedPrecision 48 MulticlassRecallAtFixedPrecision 48 MultilabelRecallAtFixedPrecision 48
torchmetrics.classification.roc BinaryROC 48 MulticlassROC 48 MultilabelROC 48
torchmetrics.classification.sensitivity_specificity BinarySensitivityAtSpecificity 48 MulticlassSensitivityAtSpecificity 48 MultilabelSensitivityAtSpecificity 48
torchmetrics.classification.specificity BinarySpecificity 48 MulticlassSpecificity 48 MultilabelSpecificity 48
torchmetrics.classification.specificity_sensitivity BinarySpecificityAtSensitivity 48 MulticlassSpecificityAtSensitivity 48 MultilabelSpecificityAtSensitivity 48
torchmetrics.classification.stat_scores BinaryStatScores 48 MulticlassStatScores 48 MultilabelStatScores 48 _AbstractStatScores 48
torchmetrics.clustering.adjusted_mutual_info_score AdjustedMutualInfoScore 48
torchmetrics.clustering.adjusted_rand_score AdjustedRandScore 48
torchmetrics.clustering.calinski_harabasz_score CalinskiHarabaszScore 48
torchmetrics.clustering.cluster_accuracy ClusterAccuracy 48
torchmetrics.clustering.davies_bouldin_score DaviesBouldinScore 48
torchmetrics.clustering.dunn_index DunnIndex 48
torchmetrics.clustering.fowlkes_mallows_index FowlkesMallowsIndex 48
torchmetrics.clustering.homogeneity_completeness_v_measure CompletenessScore 48 HomogeneityScore 48 VMeasureScore 48
torchmetrics.clustering.mutual_info_score MutualInfoScore 48
torchmetrics.clustering.normalized_mutual_info_score NormalizedMutualInfoScore 48
torchmetrics.clustering.rand_score RandScore 48
torchmetrics.collections MetricCollection 50
torchmetrics.detection._deprecated _ModifiedPanopticQuality 48 _PanopticQuality 48
torchmetrics.detection._mean_ap MeanAveragePrecision 48
torchmetrics.detection.ciou CompleteIntersectionOverUnion 48
torchmetrics.detection.diou DistanceIntersectionOverUnion 48
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 48
torchmetrics.detection.iou IntersectionOverUnion 48
torchmetrics.detection.mean_ap MeanAveragePrecision 48
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 48 PanopticQuality 48
torchmetrics.functional.regression.kendall _MetricVariant 114
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 48 _MultiScaleStructuralSimilarityIndexMeasure 48 _PeakSignalNoiseRatio 48 _RelativeAverageSpectralError 48 _RootMeanSquaredErrorUsingSlidingWindow 48 _SpectralAngleMapper 48 _SpectralDistortionIndex 48 _StructuralSimilarityIndexMeasure 48 _TotalVariation 48 _UniversalImageQualityIndex 48
torchmetrics.image.arniqa ARNIQA 49
torchmetrics.image.d_lambda SpectralDistortionIndex 48
torchmetrics.image.d_s SpatialDistortionIndex 48
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 49
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 48
torchmetrics.image.fid FrechetInceptionDistance 49
torchmetrics.image.inception InceptionScore 49
torchmetrics.image.kid KernelInceptionDistance 49
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 49
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 49
torchmetrics.image.perceptual_path_length PerceptualPathLength 49
torchmetrics.image.psnr PeakSignalNoiseRatio 48
torchmetrics.image.psnrb PeakSignalNoiseRatioWithBlockedEffect 48
torchmetrics.image.qnr QualityWithNoReference 48
torchmetrics.image.rase RelativeAverageSpectralError 48
torchmetrics.image.rmse_sw RootMeanSquaredErrorUsingSlidingWindow 48
torchmetrics.image.sam SpectralAngleMapper 48
torchmetrics.image.scc SpatialCorrelationCoefficient 48
torchmetrics.image.ssim MultiScaleStructuralSimilarityIndexMeasure 48 StructuralSimilarityIndexMeasure 48
torchmetrics.image.tv TotalVariation 48
torchmetrics.image.uqi UniversalImageQualityIndex 48
torchmetrics.image.vif VisualInformationFidelity 48
torchmetrics.metric CompositionalMetric 48 Metric 48 jit_distributed_available 161
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 49
torchmetrics.multimodal.clip_score CLIPScore 49
torchmetrics.multimodal.lve LipVertexError 48
torchmetrics.nominal.cramers CramersV 48
torchmetrics.nominal.fleiss_kappa FleissKappa 48
torchmetrics.nominal.pearson PearsonsContingencyCoefficient 48
torchmetrics.nominal.theils_u TheilsU 48
torchmetrics.nominal.tschuprows TschuprowsT 48
torchmetrics.regression.concordance ConcordanceCorrCoef 48
torchmetrics.regression.cosine_similarity CosineSimilarity 48
torchmetrics.regression.crps ContinuousRankedProbabilityScore 48
torchmetrics.regression.csi CriticalSuccessIndex 48
torchmetrics.regression.explained_variance ExplainedVariance 48
torchmetrics.regression.js_divergence JensenShannonDivergence 48
torchmetrics.regression.kendall KendallRankCorrCoef 48
torchmetrics.regression.kl_divergence KLDivergence 48
torchmetrics.regression.log_cosh LogCoshError 48
torchmetrics.regression.log_mse MeanSquaredLogError 48
torchmetrics.regression.mae MeanAbsoluteError 48
torchmetrics.regression.mape MeanAbsolutePercentageError 48
torchmetrics.regression.minkowski MinkowskiDistance 48
torchmetrics.regression.mse MeanSquaredError 48
torchmetrics.regression.nrmse NormalizedRootMeanSquaredError 48
torchmetrics.regression.pearson PearsonCorrCoef 48
torchmetrics.regression.r2 R2Score 48
torchmetrics.regression.rse RelativeSquaredError 48
torchmetrics.regression.spearman SpearmanCorrCoef 48
torchmetrics.regression.symmetric_mape SymmetricMeanAbsolutePercentageError 48
torchmetrics.regression.tweedie_deviance TweedieDevianceScore 48
torchmetrics.regression.wmape WeightedMeanAbsolutePercentageError 48
torchmetrics.retrieval._deprecated _RetrievalFallOut 48 _RetrievalHitRate 48 _RetrievalMAP 48 _RetrievalMRR 48 _RetrievalNormalizedDCG 48 _RetrievalPrecision 48 _RetrievalPrecisionRecallCurve 48 _RetrievalRPrecision 48 _RetrievalRecall 48 _RetrievalRecallAtFixedPrecision 48
torchmetrics.retrieval.auroc RetrievalAUROC 48
torchmetrics.retrieval.average_precision RetrievalMAP 48
torchmetrics.retrieval.base RetrievalMetric 48
torchmetrics.retrieval.fall_out RetrievalFallOut 48
torchmetrics.retrieval.hit_rate RetrievalHitRate 48
torchmetrics.retrieval.ndcg RetrievalNormalizedDCG 48
torchmetrics.retrieval.precision RetrievalPrecision 48
torchmetrics.retrieval.precision_recall_curve RetrievalPrecisionRecallCurve 48 RetrievalRecallAtFixedPrecision 48
torchmetrics.retrieval.r_precision RetrievalRPrecision 48
torchmetrics.retrieval.recall RetrievalRecall 48
torchmetrics.retrieval.reciprocal_rank RetrievalMRR 48
torchmetrics.segmentation.dice DiceScore 48
torchmetrics.segmentation.generalized_dice GeneralizedDiceScore 48
torchmetrics.segmentation.hausdorff_distance HausdorffDistance 48
torchmetrics.segmentation.mean_iou MeanIoU 48
torchmetrics.shape.procrustes ProcrustesDisparity 48
torchmetrics.text._deprecated _BLEUScore 48 _CHRFScore 48 _CharErrorRate 48 _ExtendedEditDistance 48 _MatchErrorRate 48 _Perplexity 48 _SQuAD 48 _SacreBLEUScore 48 _TranslationEditRate 48 _WordErrorRate 48 _WordInfoLost 48 _WordInfoPreserved 48
torchmetrics.text.bert BERTScore 49
torchmetrics.text.bleu BLEUScore 48
torchmetrics.text.cer CharErrorRate 48
torchmetrics.text.chrf CHRFScore 48
torchmetrics.text.edit EditDistance 48
torchmetrics.text.eed ExtendedEditDistance 48
torchmetrics.text.infolm InfoLM 49
torchmetrics.text.mer MatchErrorRate 48
torchmetrics.text.perplexity Perplexity 48
torchmetrics.text.rouge ROUGEScore 49
torchmetrics.text.sacre_bleu SacreBLEUScore 48
torchmetrics.text.squad SQuAD 48
torchmetrics.text.ter TranslationEditRate 48
torchmetrics.text.wer WordErrorRate 48
torchmetrics.text.wil WordInfoLost 48
torchmetrics.text.wip WordInfoPreserved 48
torchmetrics.utilities.data dim_zero_cat 161 dim_zero_max 161 dim_zero_mean 161 dim_zero_min 161 dim_zero_sum 161
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 48
torchmetrics.wrappers.abstract WrapperMetric 48
torchmetrics.wrappers.bootstrapping BootStrapper 48
torchmetrics.wrappers.minmax MinMaxMetric 48
torchmetrics.wrappers.multioutput MultioutputWrapper 48
torchmetrics.wrappers.multitask MultitaskWrapper 48
torchmetrics.wrappers.running Running 48
torchmetrics.wrappers.transformations BinaryTargetTransformer 48 LambdaInputTransformer 48 MetricInputTransformer 48
torchvision.models._utils IntermediateLayerGetter 50
torchvision.models.alexnet AlexNet 50
torchvision.models.convnext CNBlock 50 ConvNeXt 50 LayerNorm2d 50
torchvision.models.densenet DenseNet 50 _DenseBlock 50 _DenseLayer 50 _Transition 50
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 50 DefaultBoxGenerator 50
torchvision.models.detection.backbone_utils BackboneWithFPN 50
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 50 FastRCNNPredictor 50 FasterRCNN 50 TwoMLPHead 50
torchvision.models.detection.fcos FCOS 50 FCOSClassificationHead 50 FCOSHead 50 FCOSRegressionHead 50
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 50
torchvision.models.detection.keypoint_rcnn KeypointRCNN 50 KeypointRCNNHeads 50 KeypointRCNNPredictor 50
torchvision.models.detection.mask_rcnn MaskRCNN 50 MaskRCNNHeads 50 MaskRCNNPredictor 50
torchvision.models.detection.retinanet RetinaNet 50 RetinaNetClassificationHead 50 RetinaNetHead 50 RetinaNetRegressionHead 50
torchvision.models.detection.roi_heads RoIHeads 50
torchvision.models.detection.rpn RPNHead 50 RegionProposalNetwork 50
torchvision.models.detection.ssd SSD 50 SSDClassificationHead 50 SSDFeatureExtractorVGG 50 SSDHead 50 SSDRegressionHead 50 SSDScoringHead 50
torchvision.models.detection.ssdlite SSDLiteClassificationHead 50 SSDLiteFeatureExtractorMobileNet 50 SSDLiteHead 50 SSDLiteRegressionHead 50
torchvision.models.detection.transform GeneralizedRCNNTransform 50
torchvision.models.efficientnet EfficientNet 50 FusedMBConv 50 MBConv 50
torchvision.models.googlenet BasicConv2d 50 GoogLeNet 50 Inception 50 InceptionAux 50
torchvision.models.inception BasicConv2d 50 Inception3 50 InceptionA 50 InceptionAux 50 InceptionB 50 InceptionC 50 InceptionD 50 InceptionE 50
torchvision.models.maxvit MBConv 50 MaxVit 50 MaxVitBlock 50 MaxVitLayer 50 PartitionAttentionLayer 50 RelativePositionalMultiHeadAttention 50 SwapAxes 50 WindowDepartition 50 WindowPartition 50
torchvision.models.mnasnet MNASNet 50 _InvertedResidual 50
torchvision.models.mobilenetv2 InvertedResidual 50 MobileNetV2 50
torchvision.models.mobilenetv3 InvertedResidual 50 MobileNetV3 50
torchvision.models.optical_flow.raft BottleneckBlock 50 ConvGRU 50 CorrBlock 50 FeatureEncoder 50 FlowHead 50 MaskPredictor 50 MotionEncoder 50 RAFT 50 RecurrentBlock 50 ResidualBlock 50 UpdateBlock 50
torchvision.models.quantization.googlenet QuantizableBasicConv2d 50 QuantizableGoogLeNet 50 QuantizableInception 50 QuantizableInceptionAux 50
torchvision.models.quantization.inception QuantizableBasicConv2d 50 QuantizableInception3 50 QuantizableInceptionA 50 QuantizableInceptionAux 50 QuantizableInceptionB 50 QuantizableInceptionC 50 QuantizableInceptionD 50 QuantizableInceptionE 50
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 50 QuantizableMobileNetV2 50
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 50 QuantizableMobileNetV3 50 QuantizableSqueezeExcitation 50
torchvision.models.quantization.resnet QuantizableBasicBlock 50 QuantizableBottleneck 50 QuantizableResNet 50
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 50 QuantizableShuffleNetV2 50
torchvision.models.regnet AnyStage 50 BottleneckTransform 50 RegNet 50 ResBottleneckBlock 50 SimpleStemIN 50
torchvision.models.resnet BasicBlock 50 Bottleneck 50 ResNet 50
torchvision.models.segmentation._utils _SimpleSegmentationModel 50
torchvision.models.segmentation.deeplabv3 ASPP 50 ASPPConv 50 ASPPPooling 50 DeepLabHead 50 DeepLabV3 50
torchvision.models.segmentation.fcn FCN 50 FCNHead 50
torchvision.models.segmentation.lraspp LRASPP 50 LRASPPHead 50
torchvision.models.shufflenetv2 InvertedResidual 50 ShuffleNetV2 50
torchvision.models.squeezenet Fire 50 SqueezeNet 50
torchvision.models.swin_transformer PatchMerging 50 PatchMergingV2 50 ShiftedWindowAttention 50 ShiftedWindowAttentionV2 50 SwinTransformer 50 SwinTransformerBlock 50 SwinTransformerBlockV2 50
torchvision.models.vgg VGG 50
torchvision.models.video.mvit MViT 50 MultiscaleAttention 50 MultiscaleBlock 50 Pool 50 PositionalEncoding 50
torchvision.models.video.resnet BasicBlock 50 BasicStem 50 Bottleneck 50 Conv2Plus1D 50 Conv3DNoTemporal 50 Conv3DSimple 50 R2Plus1dStem 50 VideoResNet 50
torchvision.models.video.s3d S3D 50 SepInceptionBlock3D 50 TemporalSeparableConv 50
torchvision.models.video.swin_transformer PatchEmbed3d 50 ShiftedWindowAttention3d 50 SwinTransformer3d 50
torchvision.models.vision_transformer Encoder 50 EncoderBlock 50 MLPBlock 50 VisionTransformer 50
torchvision.ops.boxes box_iou 161
torchvision.ops.deform_conv DeformConv2d 50
torchvision.ops.drop_block DropBlock2d 50 DropBlock3d 50
torchvision.ops.feature_pyramid_network ExtraFPNBlock 50 FeaturePyramidNetwork 50 LastLevelMaxPool 50 LastLevelP6P7 50
torchvision.ops.misc Conv2dNormActivation 50 Conv3dNormActivation 50 ConvNormActivation 50 FrozenBatchNorm2d 50 MLP 50 Permute 50 SqueezeExcitation 50
torchvision.ops.poolers MultiScaleRoIAlign 50
torchvision.ops.ps_roi_align PSRoIAlign 50
torchvision.ops.ps_roi_pool PSRoIPool 50
torchvision.ops.roi_align RoIAlign 50
torchvision.ops.roi_pool RoIPool 50
torchvision.ops.stochastic_depth StochasticDepth 50
torchvision.transforms.autoaugment AugMix 50 AutoAugment 50 AutoAugmentPolicy 114 RandAugment 50 TrivialAugmentWide 50
torchvision.transforms.functional InterpolationMode 114
torchvision.transforms.transforms CenterCrop 50 ColorJitter 50 Compose 0 ConvertImageDtype 50 ElasticTransform 50 FiveCrop 50 GaussianBlur 50 Grayscale 50 LinearTransformation 50 Normalize 50 PILToTensor 0 Pad 50 RandomAdjustSharpness 50 RandomAffine 50 RandomApply 50 RandomAutocontrast 50 RandomChoice 0 RandomCrop 50 RandomEqualize 50 RandomErasing 50 RandomGrayscale 50 RandomHorizontalFlip 50 RandomInvert 50 RandomOrder 0 RandomPerspective 50 RandomPosterize 50 RandomResizedCrop 50 RandomRotation 50 RandomSolarize 50 RandomTransforms 0 RandomVerticalFlip 50 Resize 50 TenCrop 50 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 50 JPEG 50 MixUp 50 RandomErasing 50
torchvision.transforms.v2._auto_augment AugMix 50 AutoAugment 50 RandAugment 50 TrivialAugmentWide 50
torchvision.transforms.v2._color ColorJitter 50 Grayscale 50 RGB 50 RandomAdjustSharpness 50 RandomAutocontrast 50 RandomChannelPermutation 50 RandomEqualize 50 RandomGrayscale 50 RandomInvert 50 RandomPhotometricDistort 50 RandomPosterize 50 RandomSolarize 50
torchvision.transforms.v2._container Compose 50 RandomApply 50 RandomChoice 50 RandomOrder 50
torchvision.transforms.v2._deprecated ToTensor 50
torchvision.transforms.v2._geometry CenterCrop 50 ElasticTransform 50 FiveCrop 50 Pad 50 RandomAffine 50 RandomCrop 50 RandomHorizontalFlip 50 RandomIoUCrop 50 RandomPerspective 50 RandomResize 50 RandomResizedCrop 50 RandomRotation 50 RandomShortestSize 50 RandomVerticalFlip 50 RandomZoomOut 50 Resize 50 ScaleJitter 50 TenCrop 50
torchvision.transforms.v2._meta ClampBoundingBoxes 50 ClampKeyPoints 50 ConvertBoundingBoxFormat 50 SetClampingMode 50
torchvision.transforms.v2._misc ConvertImageDtype 50 GaussianBlur 50 GaussianNoise 50 Identity 50 LinearTransformation 50 Normalize 50 SanitizeBoundingBoxes 50 SanitizeKeyPoints 50 ToDtype 50
torchvision.transforms.v2._temporal UniformTemporalSubsample 50
torchvision.transforms.v2._transform Transform 50
torchvision.transforms.v2._type_conversion PILToTensor 50 ToImage 50 ToPILImage 50 ToPureTensor 50
torchvision.transforms.v2._utils _find_labels_default_heuristic 161
transformers.activations AccurateGELUActivation 50 ClippedGELUActivation 50 FastGELUActivation 50 GELUActivation 50 GELUTanh 50 LaplaceActivation 50 LinearActivation 50 MishActivation 50 NewGELUActivation 50 PytorchGELUTanh 50 QuickGELUActivation 50 ReLUSquaredActivation 50 SiLUActivation 50 SqrtSoftplusActivation 50 XIELUActivation 50 _gelu_python 161 _silu_python 161 gelu_fast 161 gelu_new 161 linear_act 161 mish 161 swish 161
transformers.backbone_utils BackboneType 114
transformers.configuration_utils PreTrainedConfig 12 PretrainedConfig 12
transformers.debug_utils DebugOption 114
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.generation.configuration_utils GenerationConfig 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 50 DecoderLayer 50 EncoderLayer 50 LearnedPositionalEmbedding 50 SelfAttention 50 SinusoidalPositionalEmbedding 50
transformers.modeling_bert mish 161
transformers.modeling_gpt2 Attention 50 Block 50 MLP 50
transformers.modeling_layers GradientCheckpointingLayer 50 MtpLayer 50 MtpModel 50
transformers.modeling_prophetnet ProhpetNetFeedForward 50 ProhpetNetPositionalEmbeddings 50 ProphetNetNgramProphetNetSelfAttention 50 ProphetNetSelfAttention 50
transformers.modeling_t5 T5DenseReluDense 50
transformers.modeling_utils Conv1D 50 Identity 50 PoolerAnswerClass 50 PoolerEndLogits 50 PoolerStartLogits 50 PreTrainedAudioTokenizerBase 50 PreTrainedModel 50 SQuADHead 50 SequenceSummary 50
transformers.models.albert.configuration_albert AlbertConfig 12
transformers.models.albert.modeling_albert AlbertAttention 50 AlbertEmbeddings 50 AlbertForMaskedLM 50 AlbertForMultipleChoice 50 AlbertForPreTraining 50 AlbertForQuestionAnswering 50 AlbertForSequenceClassification 50 AlbertForTokenClassification 50 AlbertLayer 50 AlbertLayerGroup 50 AlbertMLMHead 50 AlbertModel 50 AlbertPreTrainedModel 50 AlbertSOPHead 50 AlbertSdpaAttention 50 AlbertTransformer 50
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 13
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 12
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 50 ASTEmbeddings 50 ASTEncoder 50 ASTForAudioClassification 50 ASTIntermediate 50 ASTLayer 50 ASTMLP 50 ASTMLPHead 50 ASTModel 50 ASTOutput 50 ASTPatchEmbeddings 50 ASTPreTrainedModel 50 ASTSdpaAttention 50 ASTSdpaSelfAttention 50 ASTSelfAttention 50 ASTSelfOutput 50
transformers.models.bart.configuration_bart BartConfig 12
transformers.models.bart.modeling_bart BartAttention 50 BartClassificationHead 50 BartDecoder 50 BartDecoderLayer 50 BartDecoderWrapper 50 BartEncoder 50 BartEncoderLayer 50 BartFlashAttention2 50 BartForCausalLM 50 BartForConditionalGeneration 50 BartForQuestionAnswering 50 BartForSequenceClassification 50 BartLearnedPositionalEmbedding 50 BartModel 50 BartPreTrainedModel 50 BartPretrainedModel 50 BartScaledWordEmbedding 50 BartSdpaAttention 50 PretrainedBartModel 50
transformers.models.bart.tokenization_bart BartTokenizer 13
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 13
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 13
transformers.models.beit.configuration_beit BeitConfig 12
transformers.models.beit.modeling_beit BeitAttention 50 BeitBackbone 50 BeitConvLayer 50 BeitConvModule 50 BeitDropPath 50 BeitEmbeddings 50 BeitEncoder 50 BeitFCNHead 50 BeitFPNNeck 50 BeitFPNUpBlock 50 BeitForImageClassification 50 BeitForMaskedImageModeling 50 BeitForSemanticSegmentation 50 BeitIntermediate 50 BeitLayer 50 BeitMLP 50 BeitModel 50 BeitOutput 50 BeitPatchEmbeddings 50 BeitPooler 50 BeitPreTrainedModel 50 BeitPyramidPoolingBlock 50 BeitPyramidPoolingModule 50 BeitRelativePositionBias 50 BeitSdpaSelfAttention 50 BeitSelfAttention 50 BeitSelfOutput 50 BeitUperHead 50
transformers.models.bert.configuration_bert BertConfig 12
transformers.models.bert.modeling_bert BertAttention 50 BertCrossAttention 50 BertEmbeddings 50 BertEncoder 50 BertForMaskedLM 50 BertForMultipleChoice 50 BertForNextSentencePrediction 50 BertForPreTraining 50 BertForQuestionAnswering 50 BertForSequenceClassification 50 BertForTokenClassification 50 BertIntermediate 50 BertLMHeadModel 50 BertLMPredictionHead 50 BertLayer 50 BertModel 50 BertOnlyMLMHead 50 BertOnlyNSPHead 50 BertOutput 50 BertPooler 50 BertPreTrainedModel 50 BertPreTrainingHeads 50 BertPredictionHeadTransform 50 BertSdpaSelfAttention 50 BertSelfAttention 50 BertSelfOutput 50
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 13 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 13
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 12
transformers.models.bert_generation.modeling_bert_generation BertEncoder 50 BertGenerationAttention 50 BertGenerationCrossAttention 50 BertGenerationDecoder 50 BertGenerationEmbeddings 50 BertGenerationEncoder 50 BertGenerationIntermediate 50 BertGenerationLayer 50 BertGenerationOnlyLMHead 50 BertGenerationOutput 50 BertGenerationPreTrainedModel 50 BertGenerationSelfAttention 50 BertGenerationSelfOutput 50
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 13
transformers.models.big_bird.configuration_big_bird BigBirdConfig 12
transformers.models.big_bird.modeling_big_bird BigBirdAttention 50 BigBirdBlockSparseAttention 50 BigBirdClassificationHead 50 BigBirdEmbeddings 50 BigBirdEncoder 50 BigBirdForCausalLM 50 BigBirdForMaskedLM 50 BigBirdForMultipleChoice 50 BigBirdForPreTraining 50 BigBirdForQuestionAnswering 50 BigBirdForQuestionAnsweringHead 50 BigBirdForSequenceClassification 50 BigBirdForTokenClassification 50 BigBirdIntermediate 50 BigBirdLMPredictionHead 50 BigBirdLayer 50 BigBirdModel 50 BigBirdOnlyMLMHead 50 BigBirdOnlyNSPHead 50 BigBirdOutput 50 BigBirdPreTrainedModel 50 BigBirdPreTrainingHeads 50 BigBirdPredictionHeadTransform 50 BigBirdSelfAttention 50 BigBirdSelfOutput 50
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 13
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 12
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 50 BigBirdPegasusClassificationHead 50 BigBirdPegasusDecoder 50 BigBirdPegasusDecoderAttention 50 BigBirdPegasusDecoderLayer 50 BigBirdPegasusDecoderWrapper 50 BigBirdPegasusEncoder 50 BigBirdPegasusEncoderAttention 50 BigBirdPegasusEncoderLayer 50 BigBirdPegasusForCausalLM 50 BigBirdPegasusForConditionalGeneration 50 BigBirdPegasusForQuestionAnswering 50 BigBirdPegasusForSequenceClassification 50 BigBirdPegasusLearnedPositionalEmbedding 50 BigBirdPegasusModel 50 BigBirdPegasusPreTrainedModel 50 BigBirdPegasusScaledWordEmbedding 50 BigBirdPegasusSelfAttention 50
transformers.models.biogpt.configuration_biogpt BioGptConfig 12
transformers.models.biogpt.modeling_biogpt BioGptAttention 50 BioGptDecoderLayer 50 BioGptForCausalLM 50 BioGptForSequenceClassification 50 BioGptForTokenClassification 50 BioGptLearnedPositionalEmbedding 50 BioGptModel 50 BioGptPreTrainedModel 50 BioGptScaledWordEmbedding 50 BioGptSdpaAttention 50
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 12
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 50 BlenderbotDecoder 50 BlenderbotDecoderLayer 50 BlenderbotDecoderWrapper 50 BlenderbotEncoder 50 BlenderbotEncoderLayer 50 BlenderbotForCausalLM 50 BlenderbotForConditionalGeneration 50 BlenderbotLearnedPositionalEmbedding 50 BlenderbotModel 50 BlenderbotPreTrainedModel 50 BlenderbotScaledWordEmbedding 50
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 13
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 13
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 12
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 50 BlenderbotSmallDecoder 50 BlenderbotSmallDecoderLayer 50 BlenderbotSmallDecoderWrapper 50 BlenderbotSmallEncoder 50 BlenderbotSmallEncoderLayer 50 BlenderbotSmallForCausalLM 50 BlenderbotSmallForConditionalGeneration 50 BlenderbotSmallLearnedPositionalEmbedding 50 BlenderbotSmallModel 50 BlenderbotSmallPreTrainedModel 50
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 13
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 13
transformers.models.blip.configuration_blip BlipConfig 12 BlipTextConfig 12 BlipVisionConfig 12
transformers.models.blip.modeling_blip BlipAttention 50 BlipEncoder 50 BlipEncoderLayer 50 BlipForConditionalGeneration 50 BlipForImageTextRetrieval 50 BlipForQuestionAnswering 50 BlipMLP 50 BlipModel 50 BlipPreTrainedModel 50 BlipTextEmbeddings 50 BlipVisionEmbeddings 50 BlipVisionModel 50
transformers.models.blip.modeling_blip_text BlipTextAttention 50 BlipTextEmbeddings 50 BlipTextEncoder 50 BlipTextIntermediate 50 BlipTextLMHeadModel 50 BlipTextLMPredictionHead 50 BlipTextLayer 50 BlipTextModel 50 BlipTextOnlyMLMHead 50 BlipTextOutput 50 BlipTextPooler 50 BlipTextPreTrainedModel 50 BlipTextPredictionHeadTransform 50 BlipTextSelfAttention 50 BlipTextSelfOutput 50
transformers.models.bloom.configuration_bloom BloomConfig 12
transformers.models.bloom.modeling_bloom BloomAttention 50 BloomBlock 50 BloomForCausalLM 50 BloomForQuestionAnswering 50 BloomForSequenceClassification 50 BloomForTokenClassification 50 BloomGelu 50 BloomMLP 50 BloomModel 50 BloomPreTrainedModel 50
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 13
transformers.models.camembert.configuration_camembert CamembertConfig 12
transformers.models.camembert.modeling_camembert CamembertAttention 50 CamembertClassificationHead 50 CamembertCrossAttention 50 CamembertEmbeddings 50 CamembertEncoder 50 CamembertForCausalLM 50 CamembertForMaskedLM 50 CamembertForMultipleChoice 50 CamembertForQuestionAnswering 50 CamembertForSequenceClassification 50 CamembertForTokenClassification 50 CamembertIntermediate 50 CamembertLMHead 50 CamembertLayer 50 CamembertModel 50 CamembertOutput 50 CamembertPooler 50 CamembertPreTrainedModel 50 CamembertSdpaSelfAttention 50 CamembertSelfAttention 50 CamembertSelfOutput 50
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 13
transformers.models.canine.configuration_canine CanineConfig 12
transformers.models.canine.modeling_canine CanineAttention 50 CanineEmbeddings 50 CanineEncoder 50 CanineForMultipleChoice 50 CanineForQuestionAnswering 50 CanineForSequenceClassification 50 CanineForTokenClassification 50 CanineIntermediate 50 CanineLMPredictionHead 50 CanineLayer 50 CanineModel 50 CanineOnlyMLMHead 50 CanineOutput 50 CaninePooler 50 CaninePreTrainedModel 50 CaninePredictionHeadTransform 50 CanineSelfAttention 50 CanineSelfOutput 50 CharactersToMolecules 50 ConvProjection 50
transformers.models.canine.tokenization_canine CanineTokenizer 13
transformers.models.clip.configuration_clip CLIPConfig 12 CLIPTextConfig 12 CLIPVisionConfig 12
transformers.models.clip.modeling_clip CLIPAttention 50 CLIPEncoder 50 CLIPEncoderLayer 50 CLIPFlashAttention2 50 CLIPForImageClassification 50 CLIPMLP 50 CLIPModel 50 CLIPPreTrainedModel 50 CLIPSdpaAttention 50 CLIPTextEmbeddings 50 CLIPTextModel 50 CLIPTextModelWithProjection 50 CLIPTextTransformer 50 CLIPVisionEmbeddings 50 CLIPVisionModel 50 CLIPVisionModelWithProjection 50 CLIPVisionTransformer 50
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 13
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 13
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 12 CLIPSegTextConfig 12 CLIPSegVisionConfig 12
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 50 CLIPSegDecoder 50 CLIPSegDecoderLayer 50 CLIPSegEncoder 50 CLIPSegEncoderLayer 50 CLIPSegForImageSegmentation 50 CLIPSegMLP 50 CLIPSegModel 50 CLIPSegPreTrainedModel 50 CLIPSegTextEmbeddings 50 CLIPSegTextModel 50 CLIPSegTextTransformer 50 CLIPSegVisionEmbeddings 50 CLIPSegVisionModel 50 CLIPSegVisionTransformer 50
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 13
transformers.models.codegen.configuration_codegen CodeGenConfig 12
transformers.models.codegen.modeling_codegen CodeGenAttention 50 CodeGenBlock 50 CodeGenForCausalLM 50 CodeGenMLP 50 CodeGenModel 50 CodeGenPreTrainedModel 50 CodeGenRotaryEmbedding 50
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 13
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 13
transformers.models.cohere.configuration_cohere CohereConfig 12
transformers.models.cohere.modeling_cohere CohereAttention 50 CohereDecoderLayer 50 CohereFlashAttention2 50 CohereForCausalLM 50 CohereLayerNorm 50 CohereMLP 50 CohereModel 50 CoherePreTrainedModel 50 CohereRotaryEmbedding 50 CohereSdpaAttention 50
transformers.models.cohere.tokenization_cohere CohereTokenizer 13
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 13
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 12
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 50 ConditionalDetrClassificationHead 50 ConditionalDetrConvBlock 50 ConditionalDetrConvEncoder 50 ConditionalDetrConvModel 50 ConditionalDetrDecoder 50 ConditionalDetrDecoderCrossAttention 50 ConditionalDetrDecoderLayer 50 ConditionalDetrDecoderSelfAttention 50 ConditionalDetrEncoder 50 ConditionalDetrEncoderLayer 50 ConditionalDetrFPNFusionStage 50 ConditionalDetrForObjectDetection 50 ConditionalDetrForSegmentation 50 ConditionalDetrFrozenBatchNorm2d 50 ConditionalDetrHungarianMatcher 50 ConditionalDetrLearnedPositionEmbedding 50 ConditionalDetrLoss 50 ConditionalDetrMHAttentionMap 50 ConditionalDetrMLP 50 ConditionalDetrMLPPredictionHead 50 ConditionalDetrMaskHeadSmallConv 50 ConditionalDetrModel 50 ConditionalDetrPreTrainedModel 50 ConditionalDetrSelfAttention 50 ConditionalDetrSinePositionEmbedding 50 DetrAttention 50 MLP 50
transformers.models.convbert.configuration_convbert ConvBertConfig 12
transformers.models.convbert.modeling_convbert ConvBertAttention 50 ConvBertClassificationHead 50 ConvBertEmbeddings 50 ConvBertEncoder 50 ConvBertForMaskedLM 50 ConvBertForMultipleChoice 50 ConvBertForQuestionAnswering 50 ConvBertForSequenceClassification 50 ConvBertForTokenClassification 50 ConvBertGeneratorPredictions 50 ConvBertIntermediate 50 ConvBertLayer 50 ConvBertModel 50 ConvBertOutput 50 ConvBertPreTrainedModel 50 ConvBertPredictionHeadTransform 50 ConvBertSelfAttention 50 ConvBertSelfOutput 50 ConvBertSequenceSummary 50 GroupedLinearLayer 50 SeparableConv1D 50
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 13 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 13
transformers.models.convnext.configuration_convnext ConvNextConfig 12
transformers.models.convnext.modeling_convnext ConvNextBackbone 50 ConvNextDropPath 50 ConvNextEmbeddings 50 ConvNextEncoder 50 ConvNextForImageClassification 50 ConvNextLayer 50 ConvNextLayerNorm 50 ConvNextModel 50 ConvNextPreTrainedModel 50 ConvNextStage 50
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 12
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 50 ConvNextV2DropPath 50 ConvNextV2Embeddings 50 ConvNextV2Encoder 50 ConvNextV2ForImageClassification 50 ConvNextV2GRN 50 ConvNextV2Layer 50 ConvNextV2LayerNorm 50 ConvNextV2Model 50 ConvNextV2PreTrainedModel 50 ConvNextV2Stage 50
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 13
transformers.models.ctrl.configuration_ctrl CTRLConfig 12
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 50 CTRLLMHeadModel 50 CTRLModel 50 CTRLPreTrainedModel 50 EncoderLayer 50 MultiHeadAttention 50
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 13
transformers.models.cvt.configuration_cvt CvtConfig 12
transformers.models.cvt.modeling_cvt CvtAttention 50 CvtConvEmbeddings 50 CvtDropPath 50 CvtEmbeddings 50 CvtEncoder 50 CvtForImageClassification 50 CvtIntermediate 50 CvtLayer 50 CvtModel 50 CvtOutput 50 CvtPreTrainedModel 50 CvtSelfAttention 50 CvtSelfAttentionConvProjection 50 CvtSelfAttentionLinearProjection 50 CvtSelfAttentionProjection 50 CvtSelfOutput 50 CvtStage 50
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 12
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 12
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 12
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 50 Data2VecAudioAdapter 50 Data2VecAudioAdapterLayer 50 Data2VecAudioAttention 50 Data2VecAudioConvLayer 50 Data2VecAudioEncoder 50 Data2VecAudioEncoderLayer 50 Data2VecAudioFeatureEncoder 50 Data2VecAudioFeatureProjection 50 Data2VecAudioFeedForward 50 Data2VecAudioFlashAttention2 50 Data2VecAudioForAudioFrameClassification 50 Data2VecAudioForCTC 50 Data2VecAudioForSequenceClassification 50 Data2VecAudioForXVector 50 Data2VecAudioModel 50 Data2VecAudioPadLayer 50 Data2VecAudioPositionalConvEmbedding 50 Data2VecAudioPositionalConvLayer 50 Data2VecAudioPreTrainedModel 50 Data2VecAudioSdpaAttention 50 TDNNLayer 50
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 50 Data2VecTextClassificationHead 50 Data2VecTextCrossAttention 50 Data2VecTextEmbeddings 50 Data2VecTextEncoder 50 Data2VecTextForCausalLM 50 Data2VecTextForMaskedLM 50 Data2VecTextForMultipleChoice 50 Data2VecTextForQuestionAnswering 50 Data2VecTextForSequenceClassification 50 Data2VecTextForTextEmbeddings 50 Data2VecTextForTokenClassification 50 Data2VecTextIntermediate 50 Data2VecTextLMHead 50 Data2VecTextLayer 50 Data2VecTextModel 50 Data2VecTextOutput 50 Data2VecTextPooler 50 Data2VecTextPreTrainedModel 50 Data2VecTextSelfAttention 50 Data2VecTextSelfOutput 50
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 50 Data2VecVisionConvLayer 50 Data2VecVisionConvModule 50 Data2VecVisionDropPath 50 Data2VecVisionEmbeddings 50 Data2VecVisionEncoder 50 Data2VecVisionFCNHead 50 Data2VecVisionForImageClassification 50 Data2VecVisionForSemanticSegmentation 50 Data2VecVisionIntermediate 50 Data2VecVisionLayer 50 Data2VecVisionModel 50 Data2VecVisionOutput 50 Data2VecVisionPatchEmbeddings 50 Data2VecVisionPooler 50 Data2VecVisionPreTrainedModel 50 Data2VecVisionPyramidPoolingBlock 50 Data2VecVisionPyramidPoolingModule 50 Data2VecVisionRelativePositionBias 50 Data2VecVisionSdpaSelfAttention 50 Data2VecVisionSelfAttention 50 Data2VecVisionSelfOutput 50 Data2VecVisionUperHead 50
transformers.models.deberta.configuration_deberta DebertaConfig 12
transformers.models.deberta.modeling_deberta ContextPooler 50 DebertaAttention 50 DebertaEmbeddings 50 DebertaEncoder 50 DebertaForMaskedLM 50 DebertaForQuestionAnswering 50 DebertaForSequenceClassification 50 DebertaForTokenClassification 50 DebertaIntermediate 50 DebertaLMPredictionHead 50 DebertaLayer 50 DebertaLayerNorm 50 DebertaModel 50 DebertaOnlyMLMHead 50 DebertaOutput 50 DebertaPreTrainedModel 50 DebertaPredictionHeadTransform 50 DebertaSelfOutput 50 DisentangledSelfAttention 50 LegacyDebertaLMPredictionHead 50 LegacyDebertaOnlyMLMHead 50 LegacyDebertaPredictionHeadTransform 50 StableDropout 50
transformers.models.deberta.tokenization_deberta DebertaTokenizer 13
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 13
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 12
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 50 ConvLayer 50 DebertaV2Attention 50 DebertaV2Embeddings 50 DebertaV2Encoder 50 DebertaV2ForMaskedLM 50 DebertaV2ForMultipleChoice 50 DebertaV2ForQuestionAnswering 50 DebertaV2ForSequenceClassification 50 DebertaV2ForTokenClassification 50 DebertaV2Intermediate 50 DebertaV2LMPredictionHead 50 DebertaV2Layer 50 DebertaV2Model 50 DebertaV2OnlyMLMHead 50 DebertaV2Output 50 DebertaV2PreTrainedModel 50 DebertaV2PredictionHeadTransform 50 DebertaV2SelfOutput 50 DisentangledSelfAttention 50 LegacyDebertaV2LMPredictionHead 50 LegacyDebertaV2OnlyMLMHead 50 LegacyDebertaV2PredictionHeadTransform 50 StableDropout 50
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 13
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 13
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 12
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 50 DecisionTransformerGPT2Block 50 DecisionTransformerGPT2MLP 50 DecisionTransformerGPT2Model 50 DecisionTransformerGPT2PreTrainedModel 50 DecisionTransformerModel 50 DecisionTransformerPreTrainedModel 50
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 12
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 50 DeformableDetrConvEncoder 50 DeformableDetrConvModel 50 DeformableDetrDecoder 50 DeformableDetrDecoderLayer 50 DeformableDetrEncoder 50 DeformableDetrEncoderLayer 50 DeformableDetrForObjectDetection 50 DeformableDetrFrozenBatchNorm2d 50 DeformableDetrHungarianMatcher 50 DeformableDetrLearnedPositionEmbedding 50 DeformableDetrLoss 50 DeformableDetrMLP 50 DeformableDetrMLPPredictionHead 50 DeformableDetrModel 50 DeformableDetrMultiheadAttention 50 DeformableDetrMultiscaleDeformableAttention 50 DeformableDetrPreTrainedModel 50 DeformableDetrSelfAttention 50 DeformableDetrSinePositionEmbedding 50 MultiScaleDeformableAttention 50
transformers.models.deit.configuration_deit DeiTConfig 12
transformers.models.deit.modeling_deit DeiTAttention 50 DeiTEmbeddings 50 DeiTEncoder 50 DeiTForImageClassification 50 DeiTForImageClassificationWithTeacher 50 DeiTForMaskedImageModeling 50 DeiTIntermediate 50 DeiTLayer 50 DeiTMLP 50 DeiTModel 50 DeiTOutput 50 DeiTPatchEmbeddings 50 DeiTPooler 50 DeiTPreTrainedModel 50 DeiTSdpaAttention 50 DeiTSdpaSelfAttention 50 DeiTSelfAttention 50 DeiTSelfOutput 50
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 12
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 50 DepthAnythingFeatureFusionLayer 50 DepthAnythingFeatureFusionStage 50 DepthAnythingForDepthEstimation 50 DepthAnythingNeck 50 DepthAnythingPreActResidualLayer 50 DepthAnythingPreTrainedModel 50 DepthAnythingReassembleLayer 50 DepthAnythingReassembleStage 50
transformers.models.detr.configuration_detr DetrConfig 12
transformers.models.detr.modeling_detr DetrAttention 50 DetrClassificationHead 50 DetrConvBlock 50 DetrConvEncoder 50 DetrConvModel 50 DetrCrossAttention 50 DetrDecoder 50 DetrDecoderLayer 50 DetrEncoder 50 DetrEncoderLayer 50 DetrFPNFusionStage 50 DetrForObjectDetection 50 DetrForSegmentation 50 DetrFrozenBatchNorm2d 50 DetrHungarianMatcher 50 DetrLearnedPositionEmbedding 50 DetrLoss 50 DetrMHAttentionMap 50 DetrMLP 50 DetrMLPPredictionHead 50 DetrMaskHeadSmallConv 50 DetrModel 50 DetrPreTrainedModel 50 DetrSelfAttention 50 DetrSinePositionEmbedding 50
transformers.models.dinov2.configuration_dinov2 Dinov2Config 12
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 50 Dinov2Backbone 50 Dinov2DropPath 50 Dinov2Embeddings 50 Dinov2Encoder 50 Dinov2ForImageClassification 50 Dinov2Layer 50 Dinov2LayerScale 50 Dinov2MLP 50 Dinov2Model 50 Dinov2PatchEmbeddings 50 Dinov2PreTrainedModel 50 Dinov2SdpaAttention 50 Dinov2SdpaSelfAttention 50 Dinov2SelfAttention 50 Dinov2SelfOutput 50 Dinov2SwiGLUFFN 50
transformers.models.distilbert.configuration_distilbert DistilBertConfig 12
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 50 DistilBertForMaskedLM 50 DistilBertForMultipleChoice 50 DistilBertForQuestionAnswering 50 DistilBertForSequenceClassification 50 DistilBertForTokenClassification 50 DistilBertModel 50 DistilBertPreTrainedModel 50 DistilBertSdpaAttention 50 DistilBertSelfAttention 50 Embeddings 50 FFN 50 MultiHeadSelfAttention 50 Transformer 50 TransformerBlock 50
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 13 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 13
transformers.models.donut.configuration_donut_swin DonutSwinConfig 12
transformers.models.donut.modeling_donut_swin DonutDropPath 50 DonutSwinAttention 50 DonutSwinDropPath 50 DonutSwinEmbeddings 50 DonutSwinEncoder 50 DonutSwinForImageClassification 50 DonutSwinIntermediate 50 DonutSwinLayer 50 DonutSwinModel 50 DonutSwinOutput 50 DonutSwinPatchEmbeddings 50 DonutSwinPatchMerging 50 DonutSwinPreTrainedModel 50 DonutSwinSelfAttention 50 DonutSwinSelfOutput 50 DonutSwinStage 50
transformers.models.dpr.configuration_dpr DPRConfig 12
transformers.models.dpr.modeling_dpr DPRContextEncoder 50 DPREncoder 50 DPRPreTrainedModel 50 DPRPretrainedContextEncoder 50 DPRPretrainedQuestionEncoder 50 DPRPretrainedReader 50 DPRQuestionEncoder 50 DPRReader 50 DPRSpanPredictor 50
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 13 DPRQuestionEncoderTokenizer 13 DPRReaderTokenizer 13
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 13 DPRQuestionEncoderTokenizerFast 13 DPRReaderTokenizerFast 13
transformers.models.dpt.configuration_dpt DPTConfig 12
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 50 DPTDepthEstimationHead 50 DPTFeatureFusionLayer 50 DPTFeatureFusionStage 50 DPTForDepthEstimation 50 DPTForSemanticSegmentation 50 DPTModel 50 DPTNeck 50 DPTPreActResidualLayer 50 DPTPreTrainedModel 50 DPTReassembleLayer 50 DPTReassembleStage 50 DPTSelfAttention 50 DPTSemanticSegmentationHead 50 DPTViTAttention 50 DPTViTEmbeddings 50 DPTViTEncoder 50 DPTViTHybridEmbeddings 50 DPTViTIntermediate 50 DPTViTLayer 50 DPTViTOutput 50 DPTViTPatchEmbeddings 50 DPTViTPooler 50 DPTViTSelfAttention 50 DPTViTSelfOutput 50
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 12
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 50 EfficientNetDepthwiseConv2d 50 EfficientNetDepthwiseLayer 50 EfficientNetEmbeddings 50 EfficientNetEncoder 50 EfficientNetExpansionLayer 50 EfficientNetFinalBlockLayer 50 EfficientNetForImageClassification 50 EfficientNetModel 50 EfficientNetPreTrainedModel 50 EfficientNetSqueezeExciteLayer 50
transformers.models.electra.configuration_electra ElectraConfig 12
transformers.models.electra.modeling_electra ElectraAttention 50 ElectraClassificationHead 50 ElectraCrossAttention 50 ElectraDiscriminatorPredictions 50 ElectraEmbeddings 50 ElectraEncoder 50 ElectraForCausalLM 50 ElectraForMaskedLM 50 ElectraForMultipleChoice 50 ElectraForPreTraining 50 ElectraForQuestionAnswering 50 ElectraForSequenceClassification 50 ElectraForTokenClassification 50 ElectraGeneratorPredictions 50 ElectraIntermediate 50 ElectraLayer 50 ElectraModel 50 ElectraOutput 50 ElectraPreTrainedModel 50 ElectraSelfAttention 50 ElectraSelfOutput 50 ElectraSequenceSummary 50
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 13 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 13
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 12
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 50
transformers.models.ernie.configuration_ernie ErnieConfig 12
transformers.models.ernie.modeling_ernie ErnieAttention 50 ErnieCrossAttention 50 ErnieEmbeddings 50 ErnieEncoder 50 ErnieForCausalLM 50 ErnieForMaskedLM 50 ErnieForMultipleChoice 50 ErnieForNextSentencePrediction 50 ErnieForPreTraining 50 ErnieForQuestionAnswering 50 ErnieForSequenceClassification 50 ErnieForTokenClassification 50 ErnieIntermediate 50 ErnieLMPredictionHead 50 ErnieLayer 50 ErnieModel 50 ErnieOnlyMLMHead 50 ErnieOnlyNSPHead 50 ErnieOutput 50 ErniePooler 50 ErniePreTrainedModel 50 ErniePreTrainingHeads 50 ErniePredictionHeadTransform 50 ErnieSelfAttention 50 ErnieSelfOutput 50
transformers.models.esm.configuration_esm EsmConfig 12 EsmFoldConfig 12 StructureModuleConfig 12 TrunkConfig 12
transformers.models.esm.modeling_esm EsmAttention 50 EsmClassificationHead 50 EsmContactPredictionHead 50 EsmEmbeddings 50 EsmEncoder 50 EsmForMaskedLM 50 EsmForSequenceClassification 50 EsmForTokenClassification 50 EsmIntermediate 50 EsmLMHead 50 EsmLayer 50 EsmModel 50 EsmOutput 50 EsmPooler 50 EsmPreTrainedModel 50 EsmRotaryEmbedding 50 EsmSelfAttention 50 EsmSelfOutput 50 RotaryEmbedding 50
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 50 EsmFoldAngleResnetBlock 50 EsmFoldAttention 50 EsmFoldBackboneUpdate 50 EsmFoldDropout 50 EsmFoldInvariantPointAttention 50 EsmFoldLayerNorm 50 EsmFoldLinear 50 EsmFoldPairToSequence 50 EsmFoldPreTrainedModel 50 EsmFoldRelativePosition 50 EsmFoldResidueMLP 50 EsmFoldSelfAttention 50 EsmFoldSequenceToPair 50 EsmFoldStructureModule 50 EsmFoldStructureModuleTransition 50 EsmFoldStructureModuleTransitionLayer 50 EsmFoldTriangleAttention 50 EsmFoldTriangleMultiplicativeUpdate 50 EsmFoldTriangularSelfAttentionBlock 50 EsmFoldingTrunk 50 EsmForProteinFolding 50
transformers.models.esm.tokenization_esm EsmTokenizer 13
transformers.models.falcon.configuration_falcon FalconConfig 12
transformers.models.falcon.modeling_falcon FalconAttention 50 FalconDecoderLayer 50 FalconDynamicNTKScalingRotaryEmbedding 50 FalconFlashAttention2 50 FalconForCausalLM 50 FalconForQuestionAnswering 50 FalconForSequenceClassification 50 FalconForTokenClassification 50 FalconLinear 50 FalconLinearScalingRotaryEmbedding 50 FalconMLP 50 FalconModel 50 FalconPreTrainedModel 50 FalconRotaryEmbedding 50
transformers.models.flaubert.configuration_flaubert FlaubertConfig 12
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 50 FlaubertForQuestionAnswering 50 FlaubertForQuestionAnsweringSimple 50 FlaubertForSequenceClassification 50 FlaubertForTokenClassification 50 FlaubertModel 50 FlaubertPoolerAnswerClass 50 FlaubertPoolerEndLogits 50 FlaubertPoolerStartLogits 50 FlaubertPreTrainedModel 50 FlaubertPredLayer 50 FlaubertSQuADHead 50 FlaubertSequenceSummary 50 FlaubertWithLMHeadModel 50 MultiHeadAttention 50 TransformerFFN 50
transformers.models.fnet.configuration_fnet FNetConfig 12
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 50 FNetBasicOutput 50 FNetEmbeddings 50 FNetEncoder 50 FNetForMaskedLM 50 FNetForMultipleChoice 50 FNetForNextSentencePrediction 50 FNetForPreTraining 50 FNetForQuestionAnswering 50 FNetForSequenceClassification 50 FNetForTokenClassification 50 FNetFourierTransform 50 FNetIntermediate 50 FNetLMPredictionHead 50 FNetLayer 50 FNetModel 50 FNetOnlyMLMHead 50 FNetOnlyNSPHead 50 FNetOutput 50 FNetPooler 50 FNetPreTrainedModel 50 FNetPreTrainingHeads 50 FNetPredictionHeadTransform 50
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 13
transformers.models.fsmt.configuration_fsmt DecoderConfig 12 FSMTConfig 12
transformers.models.fsmt.modeling_fsmt Attention 50 DecoderLayer 50 EncoderLayer 50 FSMTDecoder 50 FSMTEncoder 50 FSMTForConditionalGeneration 50 FSMTModel 50 PretrainedFSMTModel 50 SinusoidalPositionalEmbedding 50
transformers.models.funnel.configuration_funnel FunnelConfig 12
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 50 FunnelBaseModel 50 FunnelClassificationHead 50 FunnelDecoder 50 FunnelDiscriminatorPredictions 50 FunnelEmbeddings 50 FunnelEncoder 50 FunnelForMaskedLM 50 FunnelForMultipleChoice 50 FunnelForPreTraining 50 FunnelForQuestionAnswering 50 FunnelForSequenceClassification 50 FunnelForTokenClassification 50 FunnelLayer 50 FunnelModel 50 FunnelPositionwiseFFN 50 FunnelPreTrainedModel 50 FunnelRelMultiheadAttention 50
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 13 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 13
transformers.models.gemma.configuration_gemma GemmaConfig 12
transformers.models.gemma.modeling_gemma GemmaAttention 50 GemmaDecoderLayer 50 GemmaDynamicNTKScalingRotaryEmbedding 50 GemmaFlashAttention2 50 GemmaForCausalLM 50 GemmaForSequenceClassification 50 GemmaForTokenClassification 50 GemmaLinearScalingRotaryEmbedding 50 GemmaMLP 50 GemmaModel 50 GemmaPreTrainedModel 50 GemmaRMSNorm 50 GemmaRotaryEmbedding 50 GemmaSdpaAttention 50 GemmaTextScaledWordEmbedding 50
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 13
transformers.models.gemma2.configuration_gemma2 Gemma2Config 12
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 50 Gemma2DecoderLayer 50 Gemma2FlashAttention2 50 Gemma2ForCausalLM 50 Gemma2ForSequenceClassification 50 Gemma2ForTokenClassification 50 Gemma2MLP 50 Gemma2Model 50 Gemma2PreTrainedModel 50 Gemma2RMSNorm 50 Gemma2RotaryEmbedding 50 Gemma2SdpaAttention 50 Gemma2TextScaledWordEmbedding 50
transformers.models.git.configuration_git GitConfig 12 GitVisionConfig 12
transformers.models.git.modeling_git GitAttention 50 GitEmbeddings 50 GitEncoder 50 GitForCausalLM 50 GitIntermediate 50 GitLayer 50 GitModel 50 GitOutput 50 GitPreTrainedModel 50 GitProjection 50 GitSelfAttention 50 GitSelfOutput 50 GitVisionAttention 50 GitVisionEmbeddings 50 GitVisionEncoder 50 GitVisionEncoderLayer 50 GitVisionMLP 50 GitVisionModel 50 GitVisionTransformer 50
transformers.models.glpn.configuration_glpn GLPNConfig 12
transformers.models.glpn.modeling_glpn GLPNAttention 50 GLPNDWConv 50 GLPNDecoder 50 GLPNDecoderStage 50 GLPNDepthEstimationHead 50 GLPNDepthWiseConv 50 GLPNDropPath 50 GLPNEfficientSelfAttention 50 GLPNEncoder 50 GLPNForDepthEstimation 50 GLPNLayer 50 GLPNMixFFN 50 GLPNModel 50 GLPNOverlapPatchEmbeddings 50 GLPNPreTrainedModel 50 GLPNSelectiveFeatureFusion 50 GLPNSelfOutput 50 GlpnDropPath 50 SiLogLoss 50
transformers.models.gpt2.configuration_gpt2 GPT2Config 12
transformers.models.gpt2.modeling_gpt2 GPT2Attention 50 GPT2Block 50 GPT2DoubleHeadsModel 50 GPT2FlashAttention2 50 GPT2ForQuestionAnswering 50 GPT2ForSequenceClassification 50 GPT2ForTokenClassification 50 GPT2LMHeadModel 50 GPT2MLP 50 GPT2Model 50 GPT2PreTrainedModel 50 GPT2SdpaAttention 50 GPT2SequenceSummary 50
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 13
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 13
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 12
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 50 GPTBigCodeBlock 50 GPTBigCodeFlashAttention2 50 GPTBigCodeForCausalLM 50 GPTBigCodeForSequenceClassification 50 GPTBigCodeForTokenClassification 50 GPTBigCodeMLP 50 GPTBigCodeModel 50 GPTBigCodePreTrainedModel 50 GPTBigCodeSdpaAttention 50
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 12
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 50 GPTNeoBlock 50 GPTNeoFlashAttention2 50 GPTNeoForCausalLM 50 GPTNeoForQuestionAnswering 50 GPTNeoForSequenceClassification 50 GPTNeoForTokenClassification 50 GPTNeoMLP 50 GPTNeoModel 50 GPTNeoPreTrainedModel 50 GPTNeoSelfAttention 50
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 12
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 50 GPTNeoXDecoderLayer 50 GPTNeoXDynamicNTKScalingRotaryEmbedding 50 GPTNeoXFlashAttention2 50 GPTNeoXForCausalLM 50 GPTNeoXForQuestionAnswering 50 GPTNeoXForSequenceClassification 50 GPTNeoXForTokenClassification 50 GPTNeoXLayer 50 GPTNeoXLinearScalingRotaryEmbedding 50 GPTNeoXMLP 50 GPTNeoXModel 50 GPTNeoXPreTrainedModel 50 GPTNeoXRMSNorm 50 GPTNeoXRotaryEmbedding 50 GPTNeoXSdpaAttention 50 RotaryEmbedding 50
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 13
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 13
transformers.models.gptj.configuration_gptj GPTJConfig 12
transformers.models.gptj.modeling_gptj GPTJAttention 50 GPTJBlock 50 GPTJFlashAttention2 50 GPTJForCausalLM 50 GPTJForQuestionAnswering 50 GPTJForSequenceClassification 50 GPTJMLP 50 GPTJModel 50 GPTJPreTrainedModel 50 GPTJRotaryEmbedding 50
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 13
transformers.models.hubert.configuration_hubert HubertConfig 12
transformers.models.hubert.modeling_hubert HubertAttention 50 HubertAttnAdapterLayer 50 HubertEncoder 50 HubertEncoderLayer 50 HubertEncoderLayerStableLayerNorm 50 HubertEncoderStableLayerNorm 50 HubertFeatureEncoder 50 HubertFeatureExtractor 50 HubertFeatureProjection 50 HubertFeedForward 50 HubertFlashAttention2 50 HubertForCTC 50 HubertForSequenceClassification 50 HubertGroupNormConvLayer 50 HubertLayerNormConvLayer 50 HubertModel 50 HubertNoLayerNormConvLayer 50 HubertPositionalConvEmbedding 50 HubertPreTrainedModel 50 HubertSamePadLayer 50 HubertSdpaAttention 50
transformers.models.ibert.configuration_ibert IBertConfig 12
transformers.models.ibert.modeling_ibert IBertAttention 50 IBertClassificationHead 50 IBertEmbeddings 50 IBertEncoder 50 IBertForMaskedLM 50 IBertForMultipleChoice 50 IBertForQuestionAnswering 50 IBertForSequenceClassification 50 IBertForTokenClassification 50 IBertIntermediate 50 IBertLMHead 50 IBertLayer 50 IBertModel 50 IBertOutput 50 IBertPooler 50 IBertPreTrainedModel 50 IBertSelfAttention 50 IBertSelfOutput 50
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 12
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 50 LayoutLMEmbeddings 50 LayoutLMEncoder 50 LayoutLMForMaskedLM 50 LayoutLMForQuestionAnswering 50 LayoutLMForSequenceClassification 50 LayoutLMForTokenClassification 50 LayoutLMIntermediate 50 LayoutLMLMPredictionHead 50 LayoutLMLayer 50 LayoutLMModel 50 LayoutLMOnlyMLMHead 50 LayoutLMOutput 50 LayoutLMPooler 50 LayoutLMPreTrainedModel 50 LayoutLMPredictionHeadTransform 50 LayoutLMSelfAttention 50 LayoutLMSelfOutput 50
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 13
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 12
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 50 LayoutLMv2Embeddings 50 LayoutLMv2Encoder 50 LayoutLMv2ForQuestionAnswering 50 LayoutLMv2ForSequenceClassification 50 LayoutLMv2ForTokenClassification 50 LayoutLMv2Intermediate 50 LayoutLMv2Layer 50 LayoutLMv2Model 50 LayoutLMv2Output 50 LayoutLMv2Pooler 50 LayoutLMv2PreTrainedModel 50 LayoutLMv2SelfAttention 50 LayoutLMv2SelfOutput 50 LayoutLMv2VisualBackbone 50
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 13
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 12
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 50 LayoutLMv3ClassificationHead 50 LayoutLMv3Encoder 50 LayoutLMv3ForQuestionAnswering 50 LayoutLMv3ForSequenceClassification 50 LayoutLMv3ForTokenClassification 50 LayoutLMv3Intermediate 50 LayoutLMv3Layer 50 LayoutLMv3Model 50 LayoutLMv3Output 50 LayoutLMv3PatchEmbeddings 50 LayoutLMv3PreTrainedModel 50 LayoutLMv3SelfAttention 50 LayoutLMv3SelfOutput 50 LayoutLMv3TextEmbeddings 50
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 13
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 13
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 13
transformers.models.led.configuration_led LEDConfig 12
transformers.models.led.modeling_led LEDClassificationHead 50 LEDDecoder 50 LEDDecoderAttention 50 LEDDecoderLayer 50 LEDEncoder 50 LEDEncoderAttention 50 LEDEncoderLayer 50 LEDEncoderSelfAttention 50 LEDForConditionalGeneration 50 LEDForQuestionAnswering 50 LEDForSequenceClassification 50 LEDLearnedPositionalEmbedding 50 LEDModel 50 LEDPreTrainedModel 50
transformers.models.led.tokenization_led LEDTokenizer 13
transformers.models.led.tokenization_led_fast LEDTokenizerFast 13
transformers.models.levit.configuration_levit LevitConfig 12
transformers.models.levit.modeling_levit LevitAttention 50 LevitAttentionSubsample 50 LevitClassificationLayer 50 LevitConvEmbeddings 50 LevitEncoder 50 LevitForImageClassification 50 LevitForImageClassificationWithTeacher 50 LevitMLPLayer 50 LevitModel 50 LevitPatchEmbeddings 50 LevitPreTrainedModel 50 LevitResidualLayer 50 LevitStage 50 LevitSubsample 50 MLPLayerWithBN 50
transformers.models.lilt.configuration_lilt LiltConfig 12
transformers.models.lilt.modeling_lilt LiltAttention 50 LiltClassificationHead 50 LiltEncoder 50 LiltForQuestionAnswering 50 LiltForSequenceClassification 50 LiltForTokenClassification 50 LiltIntermediate 50 LiltLayer 50 LiltLayoutEmbeddings 50 LiltModel 50 LiltOutput 50 LiltPooler 50 LiltPreTrainedModel 50 LiltSelfAttention 50 LiltSelfOutput 50 LiltTextEmbeddings 50
transformers.models.llama.configuration_llama LlamaConfig 12
transformers.models.llama.modeling_llama LlamaAttention 50 LlamaDecoderLayer 50 LlamaDynamicNTKScalingRotaryEmbedding 50 LlamaFlashAttention2 50 LlamaForCausalLM 50 LlamaForQuestionAnswering 50 LlamaForSequenceClassification 50 LlamaForTokenClassification 50 LlamaLinearScalingRotaryEmbedding 50 LlamaMLP 50 LlamaModel 50 LlamaPreTrainedModel 50 LlamaRMSNorm 50 LlamaRotaryEmbedding 50 LlamaSdpaAttention 50
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 13
transformers.models.longformer.configuration_longformer LongformerConfig 12
transformers.models.longformer.modeling_longformer LongformerAttention 50 LongformerClassificationHead 50 LongformerEmbeddings 50 LongformerEncoder 50 LongformerForMaskedLM 50 LongformerForMultipleChoice 50 LongformerForQuestionAnswering 50 LongformerForSequenceClassification 50 LongformerForTokenClassification 50 LongformerIntermediate 50 LongformerLMHead 50 LongformerLayer 50 LongformerModel 50 LongformerOutput 50 LongformerPooler 50 LongformerPreTrainedModel 50 LongformerSelfAttention 50 LongformerSelfOutput 50
transformers.models.longformer.tokenization_longformer LongformerTokenizer 13
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 13
transformers.models.longt5.configuration_longt5 LongT5Config 12
transformers.models.longt5.modeling_longt5 LongT5Attention 50 LongT5Block 50 LongT5DenseActDense 50 LongT5DenseGatedActDense 50 LongT5EncoderModel 50 LongT5ForConditionalGeneration 50 LongT5LayerCrossAttention 50 LongT5LayerFF 50 LongT5LayerLocalSelfAttention 50 LongT5LayerNorm 50 LongT5LayerSelfAttention 50 LongT5LayerTransientGlobalSelfAttention 50 LongT5LocalAttention 50 LongT5Model 50 LongT5PreTrainedModel 50 LongT5Stack 50 LongT5TransientGlobalAttention 50
transformers.models.luke.configuration_luke LukeConfig 12
transformers.models.luke.modeling_luke EntityPredictionHead 50 EntityPredictionHeadTransform 50 LukeAttention 50 LukeEmbeddings 50 LukeEncoder 50 LukeEntityEmbeddings 50 LukeForEntityClassification 50 LukeForEntityPairClassification 50 LukeForEntitySpanClassification 50 LukeForMaskedLM 50 LukeForMultipleChoice 50 LukeForQuestionAnswering 50 LukeForSequenceClassification 50 LukeForTokenClassification 50 LukeIntermediate 50 LukeLMHead 50 LukeLayer 50 LukeModel 50 LukeOutput 50 LukePooler 50 LukePreTrainedModel 50 LukeSelfAttention 50 LukeSelfOutput 50
transformers.models.luke.tokenization_luke LukeTokenizer 13
transformers.models.lxmert.configuration_lxmert LxmertConfig 12
transformers.models.lxmert.modeling_lxmert GeLU 50 LxmertAttention 50 LxmertAttentionOutput 50 LxmertCrossAttentionLayer 50 LxmertEmbeddings 50 LxmertEncoder 50 LxmertForPreTraining 50 LxmertForQuestionAnswering 50 LxmertIntermediate 50 LxmertLMPredictionHead 50 LxmertLayer 50 LxmertModel 50 LxmertOutput 50 LxmertPooler 50 LxmertPreTrainedModel 50 LxmertPreTrainingHeads 50 LxmertPredictionHeadTransform 50 LxmertSelfAttentionLayer 50 LxmertVisualAnswerHead 50 LxmertVisualFeatureEncoder 50 LxmertVisualObjHead 50 LxmertXLayer 50
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 13 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 13
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 12
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 50 M2M100Decoder 50 M2M100DecoderLayer 50 M2M100Encoder 50 M2M100EncoderLayer 50 M2M100FlashAttention2 50 M2M100ForConditionalGeneration 50 M2M100Model 50 M2M100PreTrainedModel 50 M2M100ScaledWordEmbedding 50 M2M100SdpaAttention 50 M2M100SinusoidalPositionalEmbedding 50
transformers.models.mamba.configuration_mamba MambaConfig 12
transformers.models.mamba.modeling_mamba MambaBlock 50 MambaForCausalLM 50 MambaMixer 50 MambaModel 50 MambaPreTrainedModel 50 MambaRMSNorm 50
transformers.models.marian.configuration_marian MarianConfig 12
transformers.models.marian.modeling_marian MarianAttention 50 MarianDecoder 50 MarianDecoderLayer 50 MarianDecoderWrapper 50 MarianEncoder 50 MarianEncoderLayer 50 MarianForCausalLM 50 MarianMTModel 50 MarianModel 50 MarianPreTrainedModel 50 MarianSinusoidalPositionalEmbedding 50
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 12
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 50 MarkupLMEmbeddings 50 MarkupLMEncoder 50 MarkupLMForQuestionAnswering 50 MarkupLMForSequenceClassification 50 MarkupLMForTokenClassification 50 MarkupLMIntermediate 50 MarkupLMLMPredictionHead 50 MarkupLMLayer 50 MarkupLMModel 50 MarkupLMOnlyMLMHead 50 MarkupLMOutput 50 MarkupLMPooler 50 MarkupLMPreTrainedModel 50 MarkupLMPredictionHeadTransform 50 MarkupLMSelfAttention 50 MarkupLMSelfOutput 50 XPathEmbeddings 50
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 13
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 13
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 12
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 50 Mask2FormerForUniversalSegmentation 50 Mask2FormerHungarianMatcher 50 Mask2FormerLoss 50 Mask2FormerMLPPredictionHead 50 Mask2FormerMaskPredictor 50 Mask2FormerMaskedAttentionDecoder 50 Mask2FormerMaskedAttentionDecoderLayer 50 Mask2FormerModel 50 Mask2FormerPixelDecoder 50 Mask2FormerPixelDecoderEncoderLayer 50 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 50 Mask2FormerPixelDecoderEncoderOnly 50 Mask2FormerPixelLevelModule 50 Mask2FormerPreTrainedModel 50 Mask2FormerPredictionBlock 50 Mask2FormerSinePositionEmbedding 50 Mask2FormerTransformerModule 50
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 12 MaskFormerDetrConfig 12
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 12
transformers.models.maskformer.modeling_maskformer DetrAttention 50 DetrDecoder 50 DetrDecoderLayer 50 MaskFormerDetrConvBlock 50 MaskFormerDetrCrossAttention 50 MaskFormerDetrDecoder 50 MaskFormerDetrDecoderLayer 50 MaskFormerDetrFPNFusionStage 50 MaskFormerDetrLearnedPositionEmbedding 50 MaskFormerDetrMHAttentionMap 50 MaskFormerDetrMLP 50 MaskFormerDetrMaskHeadSmallConv 50 MaskFormerDetrPreTrainedModel 50 MaskFormerDetrSelfAttention 50 MaskFormerFPNConvLayer 50 MaskFormerFPNLayer 50 MaskFormerFPNModel 50 MaskFormerForInstanceSegmentation 50 MaskFormerHungarianMatcher 50 MaskFormerLoss 50 MaskFormerModel 50 MaskFormerPixelDecoder 50 MaskFormerPixelLevelModule 50 MaskFormerPreTrainedModel 50 MaskFormerSinePositionEmbedding 50 MaskFormerTransformerModule 50 MaskformerMLPPredictionHead 50 PredictionBlock 50
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 50 MaskFormerSwinAttention 50 MaskFormerSwinBackbone 50 MaskFormerSwinDropPath 50 MaskFormerSwinEmbeddings 50 MaskFormerSwinEncoder 50 MaskFormerSwinIntermediate 50 MaskFormerSwinLayer 50 MaskFormerSwinModel 50 MaskFormerSwinOutput 50 MaskFormerSwinPatchEmbeddings 50 MaskFormerSwinPatchMerging 50 MaskFormerSwinPreTrainedModel 50 MaskFormerSwinSelfAttention 50 MaskFormerSwinSelfOutput 50 MaskFormerSwinStage 50
transformers.models.mbart.configuration_mbart MBartConfig 12
transformers.models.mbart.modeling_mbart MBartAttention 50 MBartClassificationHead 50 MBartDecoder 50 MBartDecoderLayer 50 MBartDecoderWrapper 50 MBartEncoder 50 MBartEncoderLayer 50 MBartFlashAttention2 50 MBartForCausalLM 50 MBartForConditionalGeneration 50 MBartForQuestionAnswering 50 MBartForSequenceClassification 50 MBartLearnedPositionalEmbedding 50 MBartModel 50 MBartPreTrainedModel 50 MBartScaledWordEmbedding 50 MBartSdpaAttention 50
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 13
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 13
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 12
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 50 MegatronBertEmbeddings 50 MegatronBertEncoder 50 MegatronBertForCausalLM 50 MegatronBertForMaskedLM 50 MegatronBertForMultipleChoice 50 MegatronBertForNextSentencePrediction 50 MegatronBertForPreTraining 50 MegatronBertForQuestionAnswering 50 MegatronBertForSequenceClassification 50 MegatronBertForTokenClassification 50 MegatronBertIntermediate 50 MegatronBertLMPredictionHead 50 MegatronBertLayer 50 MegatronBertModel 50 MegatronBertOnlyMLMHead 50 MegatronBertOnlyNSPHead 50 MegatronBertOutput 50 MegatronBertPooler 50 MegatronBertPreTrainedModel 50 MegatronBertPreTrainingHeads 50 MegatronBertPredictionHeadTransform 50 MegatronBertSelfAttention 50 MegatronBertSelfOutput 50
transformers.models.mistral.configuration_mistral MistralConfig 12
transformers.models.mistral.modeling_mistral MistralAttention 50 MistralDecoderLayer 50 MistralFlashAttention2 50 MistralForCausalLM 50 MistralForQuestionAnswering 50 MistralForSequenceClassification 50 MistralForTokenClassification 50 MistralMLP 50 MistralModel 50 MistralPreTrainedModel 50 MistralRMSNorm 50 MistralRotaryEmbedding 50 MistralSdpaAttention 50
transformers.models.mixtral.configuration_mixtral MixtralConfig 12
transformers.models.mixtral.modeling_mixtral MixtralAttention 50 MixtralBlockSparseTop2MLP 50 MixtralDecoderLayer 50 MixtralExperts 50 MixtralFlashAttention2 50 MixtralForCausalLM 50 MixtralForQuestionAnswering 50 MixtralForSequenceClassification 50 MixtralForTokenClassification 50 MixtralModel 50 MixtralPreTrainedModel 50 MixtralRMSNorm 50 MixtralRotaryEmbedding 50 MixtralSdpaAttention 50 MixtralSparseMoeBlock 50 MixtralTopKRouter 50
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 12
transformers.models.mobilebert.modeling_mobilebert Bottleneck 50 BottleneckLayer 50 FFNLayer 50 FFNOutput 50 MobileBertAttention 50 MobileBertEmbeddings 50 MobileBertEncoder 50 MobileBertForMaskedLM 50 MobileBertForMultipleChoice 50 MobileBertForNextSentencePrediction 50 MobileBertForPreTraining 50 MobileBertForQuestionAnswering 50 MobileBertForSequenceClassification 50 MobileBertForTokenClassification 50 MobileBertIntermediate 50 MobileBertLMPredictionHead 50 MobileBertLayer 50 MobileBertModel 50 MobileBertOnlyMLMHead 50 MobileBertOnlyNSPHead 50 MobileBertOutput 50 MobileBertPooler 50 MobileBertPreTrainedModel 50 MobileBertPreTrainingHeads 50 MobileBertPredictionHeadTransform 50 MobileBertSelfAttention 50 MobileBertSelfOutput 50 NoNorm 50 OutputBottleneck 50
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 13 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 13
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 12
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 50 MobileNetV1ForImageClassification 50 MobileNetV1Model 50 MobileNetV1PreTrainedModel 50
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 12
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 50 MobileNetV2DeepLabV3Plus 50 MobileNetV2ForImageClassification 50 MobileNetV2ForSemanticSegmentation 50 MobileNetV2InvertedResidual 50 MobileNetV2Model 50 MobileNetV2PreTrainedModel 50 MobileNetV2Stem 50
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 12
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 50 MobileViTASPPPooling 50 MobileViTAttention 50 MobileViTConvLayer 50 MobileViTDeepLabV3 50 MobileViTEncoder 50 MobileViTForImageClassification 50 MobileViTForSemanticSegmentation 50 MobileViTIntermediate 50 MobileViTInvertedResidual 50 MobileViTLayer 50 MobileViTMobileNetLayer 50 MobileViTModel 50 MobileViTOutput 50 MobileViTPreTrainedModel 50 MobileViTSelfAttention 50 MobileViTSelfOutput 50 MobileViTTransformer 50 MobileViTTransformerLayer 50
transformers.models.modernbert.configuration_modernbert ModernBertConfig 12
transformers.models.modernbert.modeling_modernbert ModernBertAttention 50 ModernBertEmbeddings 50 ModernBertEncoderLayer 50 ModernBertForMaskedLM 50 ModernBertForMultipleChoice 50 ModernBertForQuestionAnswering 50 ModernBertForSequenceClassification 50 ModernBertForTokenClassification 50 ModernBertMLP 50 ModernBertModel 50 ModernBertPreTrainedModel 50 ModernBertPredictionHead 50 ModernBertRotaryEmbedding 50
transformers.models.mpnet.configuration_mpnet MPNetConfig 12
transformers.models.mpnet.modeling_mpnet MPNetAttention 50 MPNetClassificationHead 50 MPNetEmbeddings 50 MPNetEncoder 50 MPNetForMaskedLM 50 MPNetForMultipleChoice 50 MPNetForQuestionAnswering 50 MPNetForSequenceClassification 50 MPNetForTokenClassification 50 MPNetIntermediate 50 MPNetLMHead 50 MPNetLayer 50 MPNetModel 50 MPNetOutput 50 MPNetPooler 50 MPNetPreTrainedModel 50 MPNetSelfAttention 50
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 13 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 13
transformers.models.mpt.configuration_mpt MptAttentionConfig 12 MptConfig 12
transformers.models.mpt.modeling_mpt MptAttention 50 MptBlock 50 MptForCausalLM 50 MptForQuestionAnswering 50 MptForSequenceClassification 50 MptForTokenClassification 50 MptMLP 50 MptModel 50 MptPreTrainedModel 50
transformers.models.mt5.configuration_mt5 MT5Config 12
transformers.models.mt5.modeling_mt5 MT5Attention 50 MT5Block 50 MT5ClassificationHead 50 MT5DenseActDense 50 MT5DenseGatedActDense 50 MT5EncoderModel 50 MT5ForConditionalGeneration 50 MT5ForQuestionAnswering 50 MT5ForSequenceClassification 50 MT5ForTokenClassification 50 MT5LayerCrossAttention 50 MT5LayerFF 50 MT5LayerNorm 50 MT5LayerSelfAttention 50 MT5Model 50 MT5PreTrainedModel 50 MT5Stack 50
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 13
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 12
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 50 NystromformerClassificationHead 50 NystromformerEmbeddings 50 NystromformerEncoder 50 NystromformerForMaskedLM 50 NystromformerForMultipleChoice 50 NystromformerForQuestionAnswering 50 NystromformerForSequenceClassification 50 NystromformerForTokenClassification 50 NystromformerIntermediate 50 NystromformerLMPredictionHead 50 NystromformerLayer 50 NystromformerModel 50 NystromformerOnlyMLMHead 50 NystromformerOutput 50 NystromformerPreTrainedModel 50 NystromformerPredictionHeadTransform 50 NystromformerSelfAttention 50 NystromformerSelfOutput 50
transformers.models.olmo.configuration_olmo OlmoConfig 12
transformers.models.olmo.modeling_olmo OlmoAttention 50 OlmoDecoderLayer 50 OlmoDynamicNTKScalingRotaryEmbedding 50 OlmoFlashAttention2 50 OlmoForCausalLM 50 OlmoForSequenceClassification 50 OlmoLayerNorm 50 OlmoLinearScalingRotaryEmbedding 50 OlmoMLP 50 OlmoModel 50 OlmoPreTrainedModel 50 OlmoRotaryEmbedding 50 OlmoSdpaAttention 50
transformers.models.openai.configuration_openai OpenAIGPTConfig 12
transformers.models.openai.modeling_openai Attention 50 Block 50 MLP 50 OpenAIGPTDoubleHeadsModel 50 OpenAIGPTForSequenceClassification 50 OpenAIGPTLMHeadModel 50 OpenAIGPTModel 50 OpenAIGPTPreTrainedModel 50 OpenAIGPTSequenceSummary 50
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 13
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 13
transformers.models.opt.configuration_opt OPTConfig 12
transformers.models.opt.modeling_opt OPTAttention 50 OPTDecoder 50 OPTDecoderLayer 50 OPTForCausalLM 50 OPTForQuestionAnswering 50 OPTForSequenceClassification 50 OPTLearnedPositionalEmbedding 50 OPTModel 50 OPTPreTrainedModel 50 OPTSdpaAttention 50 OptFlashAttention2 50
transformers.models.owlvit.configuration_owlvit OwlViTConfig 12 OwlViTTextConfig 12 OwlViTVisionConfig 12
transformers.models.owlvit.modeling_owlvit OwlViTAttention 50 OwlViTBoxPredictionHead 50 OwlViTClassPredictionHead 50 OwlViTEncoder 50 OwlViTEncoderLayer 50 OwlViTForObjectDetection 50 OwlViTMLP 50 OwlViTModel 50 OwlViTPreTrainedModel 50 OwlViTTextEmbeddings 50 OwlViTTextModel 50 OwlViTTextTransformer 50 OwlViTVisionEmbeddings 50 OwlViTVisionModel 50 OwlViTVisionTransformer 50
transformers.models.pegasus.configuration_pegasus PegasusConfig 12
transformers.models.pegasus.modeling_pegasus PegasusAttention 50 PegasusDecoder 50 PegasusDecoderLayer 50 PegasusDecoderWrapper 50 PegasusEncoder 50 PegasusEncoderLayer 50 PegasusForCausalLM 50 PegasusForConditionalGeneration 50 PegasusModel 50 PegasusPreTrainedModel 50 PegasusSinusoidalPositionalEmbedding 50
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 13
transformers.models.perceiver.configuration_perceiver PerceiverConfig 12
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 50 Conv2DDownsample 50 Conv2dSamePadding 50 PerceiverAbstractDecoder 50 PerceiverAbstractPositionEncoding 50 PerceiverAttention 50 PerceiverAudioPostprocessor 50 PerceiverAudioPreprocessor 50 PerceiverBasicDecoder 50 PerceiverBasicVideoAutoencodingDecoder 50 PerceiverClassificationDecoder 50 PerceiverClassificationPostprocessor 50 PerceiverEmbeddingDecoder 50 PerceiverEmbeddings 50 PerceiverEncoder 50 PerceiverForImageClassificationConvProcessing 50 PerceiverForImageClassificationFourier 50 PerceiverForImageClassificationLearned 50 PerceiverForMaskedLM 50 PerceiverForMultimodalAutoencoding 50 PerceiverForOpticalFlow 50 PerceiverForSequenceClassification 50 PerceiverFourierPositionEncoding 50 PerceiverImagePreprocessor 50 PerceiverLayer 50 PerceiverMLP 50 PerceiverModel 50 PerceiverMultimodalDecoder 50 PerceiverMultimodalPostprocessor 50 PerceiverMultimodalPreprocessor 50 PerceiverOneHotPreprocessor 50 PerceiverOpticalFlowDecoder 50 PerceiverPreTrainedModel 50 PerceiverProjectionDecoder 50 PerceiverProjectionPostprocessor 50 PerceiverSelfAttention 50 PerceiverSelfOutput 50 PerceiverTextPreprocessor 50 PerceiverTrainablePositionEncoding 50
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 13
transformers.models.phi.configuration_phi PhiConfig 12
transformers.models.phi.modeling_phi PhiAttention 50 PhiDecoderLayer 50 PhiDynamicNTKScalingRotaryEmbedding 50 PhiFlashAttention2 50 PhiForCausalLM 50 PhiForSequenceClassification 50 PhiForTokenClassification 50 PhiLinearScalingRotaryEmbedding 50 PhiMLP 50 PhiModel 50 PhiPreTrainedModel 50 PhiRotaryEmbedding 50 PhiSdpaAttention 50
transformers.models.phi3.configuration_phi3 Phi3Config 12
transformers.models.phi3.modeling_phi3 Phi3Attention 50 Phi3DecoderLayer 50 Phi3FlashAttention2 50 Phi3ForCausalLM 50 Phi3ForSequenceClassification 50 Phi3ForTokenClassification 50 Phi3LongRoPEScaledRotaryEmbedding 50 Phi3MLP 50 Phi3Model 50 Phi3PreTrainedModel 50 Phi3RMSNorm 50 Phi3RotaryEmbedding 50 Phi3SdpaAttention 50 Phi3SuScaledRotaryEmbedding 50 Phi3YarnScaledRotaryEmbedding 50
transformers.models.phobert.tokenization_phobert PhobertTokenizer 13
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 12 Pix2StructTextConfig 12 Pix2StructVisionConfig 12
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 50 Pix2StructLayerNorm 50 Pix2StructPreTrainedModel 50 Pix2StructTextAttention 50 Pix2StructTextBlock 50 Pix2StructTextDenseGatedActDense 50 Pix2StructTextLayerCrossAttention 50 Pix2StructTextLayerFF 50 Pix2StructTextLayerSelfAttention 50 Pix2StructTextModel 50 Pix2StructVisionAttention 50 Pix2StructVisionEmbeddings 50 Pix2StructVisionEncoder 50 Pix2StructVisionLayer 50 Pix2StructVisionMlp 50 Pix2StructVisionModel 50
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 12
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 50 PoolFormerEmbeddings 50 PoolFormerEncoder 50 PoolFormerFinalPooler 50 PoolFormerForImageClassification 50 PoolFormerGroupNorm 50 PoolFormerLayer 50 PoolFormerModel 50 PoolFormerOutput 50 PoolFormerPooling 50 PoolFormerPreTrainedModel 50
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 12
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 50 ProphetNetDecoder 50 ProphetNetDecoderLayer 50 ProphetNetDecoderWrapper 50 ProphetNetEncoder 50 ProphetNetEncoderLayer 50 ProphetNetFeedForward 50 ProphetNetForCausalLM 50 ProphetNetForConditionalGeneration 50 ProphetNetModel 50 ProphetNetNgramSelfAttention 50 ProphetNetPositionalEmbeddings 50 ProphetNetPreTrainedModel 50
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 13 WordpieceTokenizer 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 12
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 50 Qwen2DecoderLayer 50 Qwen2FlashAttention2 50 Qwen2ForCausalLM 50 Qwen2ForQuestionAnswering 50 Qwen2ForSequenceClassification 50 Qwen2ForTokenClassification 50 Qwen2MLP 50 Qwen2Model 50 Qwen2PreTrainedModel 50 Qwen2RMSNorm 50 Qwen2RotaryEmbedding 50 Qwen2SdpaAttention 50
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 13
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 13
transformers.models.qwen3.configuration_qwen3 Qwen3Config 12
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 50 Qwen3DecoderLayer 50 Qwen3ForCausalLM 50 Qwen3ForQuestionAnswering 50 Qwen3ForSequenceClassification 50 Qwen3ForTokenClassification 50 Qwen3MLP 50 Qwen3Model 50 Qwen3PreTrainedModel 50 Qwen3RMSNorm 50 Qwen3RotaryEmbedding 50
transformers.models.reformer.configuration_reformer ReformerConfig 12
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 50 ChunkReformerFeedForward 50 LSHSelfAttention 50 LocalSelfAttention 50 PositionEmbeddings 50 ReformerAttention 50 ReformerClassificationHead 50 ReformerEmbeddings 50 ReformerEncoder 50 ReformerFeedForwardDense 50 ReformerFeedForwardOutput 50 ReformerForMaskedLM 50 ReformerForQuestionAnswering 50 ReformerForSequenceClassification 50 ReformerLayer 50 ReformerModel 50 ReformerModelWithLMHead 50 ReformerOnlyLMHead 50 ReformerPreTrainedModel 50 ReformerSelfOutput 50
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 13
transformers.models.regnet.configuration_regnet RegNetConfig 12
transformers.models.regnet.modeling_regnet RegNetConvLayer 50 RegNetEmbeddings 50 RegNetEncoder 50 RegNetForImageClassification 50 RegNetModel 50 RegNetPreTrainedModel 50 RegNetSELayer 50 RegNetShortCut 50 RegNetStage 50 RegNetXLayer 50 RegNetYLayer 50
transformers.models.rembert.configuration_rembert RemBertConfig 12
transformers.models.rembert.modeling_rembert RemBertAttention 50 RemBertEmbeddings 50 RemBertEncoder 50 RemBertForCausalLM 50 RemBertForMaskedLM 50 RemBertForMultipleChoice 50 RemBertForQuestionAnswering 50 RemBertForSequenceClassification 50 RemBertForTokenClassification 50 RemBertIntermediate 50 RemBertLMPredictionHead 50 RemBertLayer 50 RemBertModel 50 RemBertOnlyMLMHead 50 RemBertOutput 50 RemBertPooler 50 RemBertPreTrainedModel 50 RemBertPredictionHeadTransform 50 RemBertSelfAttention 50 RemBertSelfOutput 50
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 13
transformers.models.resnet.configuration_resnet ResNetConfig 12
transformers.models.resnet.modeling_resnet ResNetBackbone 50 ResNetBasicLayer 50 ResNetBottleNeckLayer 50 ResNetConvLayer 50 ResNetEmbeddings 50 ResNetEncoder 50 ResNetForImageClassification 50 ResNetModel 50 ResNetPreTrainedModel 50 ResNetShortCut 50 ResNetStage 50
transformers.models.roberta.configuration_roberta RobertaConfig 12
transformers.models.roberta.modeling_roberta RobertaAttention 50 RobertaClassificationHead 50 RobertaCrossAttention 50 RobertaEmbeddings 50 RobertaEncoder 50 RobertaForCausalLM 50 RobertaForMaskedLM 50 RobertaForMultipleChoice 50 RobertaForQuestionAnswering 50 RobertaForSequenceClassification 50 RobertaForTokenClassification 50 RobertaIntermediate 50 RobertaLMHead 50 RobertaLayer 50 RobertaModel 50 RobertaOutput 50 RobertaPooler 50 RobertaPreTrainedModel 50 RobertaSdpaSelfAttention 50 RobertaSelfAttention 50 RobertaSelfOutput 50
transformers.models.roberta.tokenization_roberta RobertaTokenizer 13
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 13
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 12
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 50 RobertaPreLayerNormClassificationHead 50 RobertaPreLayerNormCrossAttention 50 RobertaPreLayerNormEmbeddings 50 RobertaPreLayerNormEncoder 50 RobertaPreLayerNormForCausalLM 50 RobertaPreLayerNormForMaskedLM 50 RobertaPreLayerNormForMultipleChoice 50 RobertaPreLayerNormForQuestionAnswering 50 RobertaPreLayerNormForSequenceClassification 50 RobertaPreLayerNormForTokenClassification 50 RobertaPreLayerNormIntermediate 50 RobertaPreLayerNormLMHead 50 RobertaPreLayerNormLayer 50 RobertaPreLayerNormModel 50 RobertaPreLayerNormOutput 50 RobertaPreLayerNormPooler 50 RobertaPreLayerNormPreTrainedModel 50 RobertaPreLayerNormSelfAttention 50 RobertaPreLayerNormSelfOutput 50
transformers.models.roformer.configuration_roformer RoFormerConfig 12
transformers.models.roformer.modeling_roformer RoFormerAttention 50 RoFormerClassificationHead 50 RoFormerEmbeddings 50 RoFormerEncoder 50 RoFormerForCausalLM 50 RoFormerForMaskedLM 50 RoFormerForMultipleChoice 50 RoFormerForQuestionAnswering 50 RoFormerForSequenceClassification 50 RoFormerForTokenClassification 50 RoFormerIntermediate 50 RoFormerLMPredictionHead 50 RoFormerLayer 50 RoFormerModel 50 RoFormerOnlyMLMHead 50 RoFormerOutput 50 RoFormerPreTrainedModel 50 RoFormerPredictionHeadTransform 50 RoFormerSelfAttention 50 RoFormerSelfOutput 50 RoFormerSequenceSummary 50 RoFormerSinusoidalPositionalEmbedding 50
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 12
transformers.models.rwkv.modeling_rwkv RwkvBlock 50 RwkvFeedForward 50 RwkvForCausalLM 50 RwkvModel 50 RwkvPreTrainedModel 50 RwkvSelfAttention 50
transformers.models.sam.configuration_sam SamConfig 12 SamMaskDecoderConfig 12 SamPromptEncoderConfig 12 SamVisionConfig 12
transformers.models.sam.modeling_sam SamAttention 50 SamFeedForward 50 SamLayerNorm 50 SamMLPBlock 50 SamMaskDecoder 50 SamMaskEmbedding 50 SamModel 50 SamPatchEmbeddings 50 SamPositionalEmbedding 50 SamPreTrainedModel 50 SamPromptEncoder 50 SamTwoWayAttentionBlock 50 SamTwoWayTransformer 50 SamVisionAttention 50 SamVisionEncoder 50 SamVisionLayer 50 SamVisionModel 50 SamVisionNeck 50 SamVisionSdpaAttention 50
transformers.models.segformer.configuration_segformer SegformerConfig 12
transformers.models.segformer.modeling_segformer SegformerAttention 50 SegformerDWConv 50 SegformerDecodeHead 50 SegformerDepthWiseConv 50 SegformerDropPath 50 SegformerEfficientSelfAttention 50 SegformerEncoder 50 SegformerForImageClassification 50 SegformerForSemanticSegmentation 50 SegformerLayer 50 SegformerMLP 50 SegformerMixFFN 50 SegformerMixMLP 50 SegformerModel 50 SegformerOverlapPatchEmbeddings 50 SegformerPreTrainedModel 50 SegformerSelfOutput 50 SegformerSequenceReduction 50 SegformerStage 50
transformers.models.siglip.configuration_siglip SiglipConfig 12 SiglipTextConfig 12 SiglipVisionConfig 12
transformers.models.siglip.modeling_siglip SiglipAttention 50 SiglipEncoder 50 SiglipEncoderLayer 50 SiglipFlashAttention2 50 SiglipForImageClassification 50 SiglipMLP 50 SiglipModel 50 SiglipMultiheadAttentionPoolingHead 50 SiglipPreTrainedModel 50 SiglipSdpaAttention 50 SiglipTextEmbeddings 50 SiglipTextModel 50 SiglipTextTransformer 50 SiglipVisionEmbeddings 50 SiglipVisionModel 50 SiglipVisionTransformer 50
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 12
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 50
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 12
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 50 Speech2TextAttention 50 Speech2TextDecoder 50 Speech2TextDecoderLayer 50 Speech2TextEncoder 50 Speech2TextEncoderLayer 50 Speech2TextForConditionalGeneration 50 Speech2TextModel 50 Speech2TextPreTrainedModel 50 Speech2TextSinusoidalPositionalEmbedding 50
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 12 SpeechT5HifiGanConfig 12
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 50 SpeechT5Attention 50 SpeechT5BatchNormConvLayer 50 SpeechT5Decoder 50 SpeechT5DecoderLayer 50 SpeechT5DecoderWithSpeechPrenet 50 SpeechT5DecoderWithTextPrenet 50 SpeechT5DecoderWithoutPrenet 50 SpeechT5Encoder 50 SpeechT5EncoderLayer 50 SpeechT5EncoderWithSpeechPrenet 50 SpeechT5EncoderWithTextPrenet 50 SpeechT5EncoderWithoutPrenet 50 SpeechT5FeatureEncoder 50 SpeechT5FeatureProjection 50 SpeechT5FeedForward 50 SpeechT5ForSpeechToSpeech 50 SpeechT5ForSpeechToText 50 SpeechT5ForTextToSpeech 50 SpeechT5GroupNormConvLayer 50 SpeechT5GuidedMultiheadAttentionLoss 50 SpeechT5HifiGan 50 SpeechT5LayerNormConvLayer 50 SpeechT5Model 50 SpeechT5NoLayerNormConvLayer 50 SpeechT5PositionalConvEmbedding 50 SpeechT5PreTrainedModel 50 SpeechT5RelativePositionalEncoding 50 SpeechT5SamePadLayer 50 SpeechT5ScaledPositionalEncoding 50 SpeechT5SinusoidalPositionalEmbedding 50 SpeechT5SpectrogramLoss 50 SpeechT5SpeechDecoderPostnet 50 SpeechT5SpeechDecoderPrenet 50 SpeechT5SpeechEncoderPrenet 50 SpeechT5TextDecoderPostnet 50 SpeechT5TextDecoderPrenet 50 SpeechT5TextEncoderPrenet 50
transformers.models.splinter.configuration_splinter SplinterConfig 12
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 50 SplinterAttention 50 SplinterEmbeddings 50 SplinterEncoder 50 SplinterForPreTraining 50 SplinterForQuestionAnswering 50 SplinterFullyConnectedLayer 50 SplinterIntermediate 50 SplinterLayer 50 SplinterModel 50 SplinterOutput 50 SplinterPreTrainedModel 50 SplinterSelfAttention 50 SplinterSelfOutput 50
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 13 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 13
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 12
transformers.models.squeezebert.modeling_squeezebert ConvActivation 50 ConvDropoutLayerNorm 50 MatMulWrapper 50 SqueezeBertEmbeddings 50 SqueezeBertEncoder 50 SqueezeBertForMaskedLM 50 SqueezeBertForMultipleChoice 50 SqueezeBertForQuestionAnswering 50 SqueezeBertForSequenceClassification 50 SqueezeBertForTokenClassification 50 SqueezeBertLMPredictionHead 50 SqueezeBertLayerNorm 50 SqueezeBertModel 50 SqueezeBertModule 50 SqueezeBertOnlyMLMHead 50 SqueezeBertPooler 50 SqueezeBertPreTrainedModel 50 SqueezeBertPredictionHeadTransform 50 SqueezeBertSelfAttention 50
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 13 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 13
transformers.models.stablelm.configuration_stablelm StableLmConfig 12
transformers.models.stablelm.modeling_stablelm StableLmAttention 50 StableLmDecoderLayer 50 StableLmDynamicNTKScalingRotaryEmbedding 50 StableLmFlashAttention2 50 StableLmForCausalLM 50 StableLmForSequenceClassification 50 StableLmForTokenClassification 50 StableLmLayerNormPerHead 50 StableLmLinearScalingRotaryEmbedding 50 StableLmMLP 50 StableLmModel 50 StableLmPreTrainedModel 50 StableLmRotaryEmbedding 50 StableLmSdpaAttention 50
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 12
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 50 Starcoder2DecoderLayer 50 Starcoder2FlashAttention2 50 Starcoder2ForCausalLM 50 Starcoder2ForSequenceClassification 50 Starcoder2ForTokenClassification 50 Starcoder2MLP 50 Starcoder2Model 50 Starcoder2PreTrainedModel 50 Starcoder2RotaryEmbedding 50 Starcoder2SdpaAttention 50
transformers.models.swin.configuration_swin SwinConfig 12
transformers.models.swin.modeling_swin SwinAttention 50 SwinBackbone 50 SwinDropPath 50 SwinEmbeddings 50 SwinEncoder 50 SwinForImageClassification 50 SwinForMaskedImageModeling 50 SwinIntermediate 50 SwinLayer 50 SwinMLP 50 SwinModel 50 SwinOutput 50 SwinPatchEmbeddings 50 SwinPatchMerging 50 SwinPreTrainedModel 50 SwinRelativePositionBias 50 SwinSelfAttention 50 SwinSelfOutput 50 SwinStage 50
transformers.models.swinv2.configuration_swinv2 Swinv2Config 12
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 50 Swinv2Backbone 50 Swinv2DropPath 50 Swinv2Embeddings 50 Swinv2Encoder 50 Swinv2ForImageClassification 50 Swinv2ForMaskedImageModeling 50 Swinv2Intermediate 50 Swinv2Layer 50 Swinv2Model 50 Swinv2Output 50 Swinv2PatchEmbeddings 50 Swinv2PatchMerging 50 Swinv2PreTrainedModel 50 Swinv2SelfAttention 50 Swinv2SelfOutput 50 Swinv2Stage 50
transformers.models.t5.configuration_t5 T5Config 12
transformers.models.t5.modeling_t5 T5Attention 50 T5Block 50 T5ClassificationHead 50 T5DenseActDense 50 T5DenseGatedActDense 50 T5EncoderModel 50 T5ForConditionalGeneration 50 T5ForQuestionAnswering 50 T5ForSequenceClassification 50 T5ForTokenClassification 50 T5LayerCrossAttention 50 T5LayerFF 50 T5LayerNorm 50 T5LayerSelfAttention 50 T5Model 50 T5PreTrainedModel 50 T5Stack 50
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 13
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 12
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 50 TableTransformerClassificationHead 50 TableTransformerConvEncoder 50 TableTransformerConvModel 50 TableTransformerDecoder 50 TableTransformerDecoderLayer 50 TableTransformerEncoder 50 TableTransformerEncoderLayer 50 TableTransformerForObjectDetection 50 TableTransformerFrozenBatchNorm2d 50 TableTransformerHungarianMatcher 50 TableTransformerLearnedPositionEmbedding 50 TableTransformerLoss 50 TableTransformerMLPPredictionHead 50 TableTransformerModel 50 TableTransformerPreTrainedModel 50 TableTransformerSinePositionEmbedding 50
transformers.models.tapas.configuration_tapas TapasConfig 12
transformers.models.tapas.modeling_tapas TapasAttention 50 TapasEmbeddings 50 TapasEncoder 50 TapasForMaskedLM 50 TapasForQuestionAnswering 50 TapasForSequenceClassification 50 TapasIntermediate 50 TapasLMPredictionHead 50 TapasLayer 50 TapasModel 50 TapasOnlyMLMHead 50 TapasOutput 50 TapasPooler 50 TapasPreTrainedModel 50 TapasPredictionHeadTransform 50 TapasSelfAttention 50 TapasSelfOutput 50
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 13 WordpieceTokenizer 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 12
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 50 TimeSeriesMeanScaler 50 TimeSeriesNOPScaler 50 TimeSeriesSinusoidalPositionalEmbedding 50 TimeSeriesStdScaler 50 TimeSeriesTransformerAttention 50 TimeSeriesTransformerDecoder 50 TimeSeriesTransformerDecoderLayer 50 TimeSeriesTransformerEncoder 50 TimeSeriesTransformerEncoderLayer 50 TimeSeriesTransformerForPrediction 50 TimeSeriesTransformerModel 50 TimeSeriesTransformerPreTrainedModel 50 TimeSeriesValueEmbedding 50
transformers.models.timesformer.configuration_timesformer TimesformerConfig 12
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 50 TimeSformerDropPath 50 TimesformerDropPath 50 TimesformerEmbeddings 50 TimesformerEncoder 50 TimesformerForVideoClassification 50 TimesformerIntermediate 50 TimesformerLayer 50 TimesformerModel 50 TimesformerOutput 50 TimesformerPatchEmbeddings 50 TimesformerPreTrainedModel 50 TimesformerSelfAttention 50 TimesformerSelfOutput 50
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 12
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 50 PositionalEmbedding 50 PositionwiseFF 50 RelPartialLearnableDecoderLayer 50 RelPartialLearnableMultiHeadAttn 50 TransfoXLForSequenceClassification 50 TransfoXLLMHeadModel 50 TransfoXLModel 50 TransfoXLPreTrainedModel 50
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 50
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 13
transformers.models.trocr.configuration_trocr TrOCRConfig 12
transformers.models.trocr.modeling_trocr TrOCRAttention 50 TrOCRDecoder 50 TrOCRDecoderLayer 50 TrOCRDecoderWrapper 50 TrOCRForCausalLM 50 TrOCRLearnedPositionalEmbedding 50 TrOCRPreTrainedModel 50 TrOCRScaledWordEmbedding 50 TrOCRSinusoidalPositionalEmbedding 50
transformers.models.umt5.configuration_umt5 UMT5Config 12
transformers.models.umt5.modeling_umt5 UMT5Attention 50 UMT5Block 50 UMT5ClassificationHead 50 UMT5DenseActDense 50 UMT5DenseGatedActDense 50 UMT5EncoderModel 50 UMT5ForConditionalGeneration 50 UMT5ForQuestionAnswering 50 UMT5ForSequenceClassification 50 UMT5ForTokenClassification 50 UMT5LayerCrossAttention 50 UMT5LayerFF 50 UMT5LayerNorm 50 UMT5LayerSelfAttention 50 UMT5Model 50 UMT5PreTrainedModel 50 UMT5Stack 50
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 12
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 50 UniSpeechAttnAdapterLayer 50 UniSpeechEncoder 50 UniSpeechEncoderLayer 50 UniSpeechEncoderLayerStableLayerNorm 50 UniSpeechEncoderStableLayerNorm 50 UniSpeechFeatureEncoder 50 UniSpeechFeatureExtractor 50 UniSpeechFeatureProjection 50 UniSpeechFeedForward 50 UniSpeechFlashAttention2 50 UniSpeechForCTC 50 UniSpeechForPreTraining 50 UniSpeechForSequenceClassification 50 UniSpeechGroupNormConvLayer 50 UniSpeechGumbelVectorQuantizer 50 UniSpeechLayerNormConvLayer 50 UniSpeechModel 50 UniSpeechNoLayerNormConvLayer 50 UniSpeechPositionalConvEmbedding 50 UniSpeechPreTrainedModel 50 UniSpeechSamePadLayer 50 UniSpeechSdpaAttention 50
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 12
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 50 TDNNLayer 50 UniSpeechSatAttention 50 UniSpeechSatAttnAdapterLayer 50 UniSpeechSatEncoder 50 UniSpeechSatEncoderLayer 50 UniSpeechSatEncoderLayerStableLayerNorm 50 UniSpeechSatEncoderStableLayerNorm 50 UniSpeechSatFeatureEncoder 50 UniSpeechSatFeatureExtractor 50 UniSpeechSatFeatureProjection 50 UniSpeechSatFeedForward 50 UniSpeechSatFlashAttention2 50 UniSpeechSatForAudioFrameClassification 50 UniSpeechSatForCTC 50 UniSpeechSatForPreTraining 50 UniSpeechSatForSequenceClassification 50 UniSpeechSatForXVector 50 UniSpeechSatGroupNormConvLayer 50 UniSpeechSatGumbelVectorQuantizer 50 UniSpeechSatLayerNormConvLayer 50 UniSpeechSatModel 50 UniSpeechSatNoLayerNormConvLayer 50 UniSpeechSatPositionalConvEmbedding 50 UniSpeechSatPreTrainedModel 50 UniSpeechSatSamePadLayer 50 UniSpeechSatSdpaAttention 50
transformers.models.van.configuration_van VanConfig 12
transformers.models.van.modeling_van VanDropPath 50 VanEncoder 50 VanForImageClassification 50 VanLargeKernelAttention 50 VanLargeKernelAttentionLayer 50 VanLayer 50 VanLayerScaling 50 VanMlpLayer 50 VanModel 50 VanOverlappingPatchEmbedder 50 VanPreTrainedModel 50 VanSpatialAttentionLayer 50 VanStage 50
transformers.models.videomae.configuration_videomae VideoMAEConfig 12
transformers.models.videomae.modeling_videomae VideoMAEAttention 50 VideoMAEDecoder 50 VideoMAEEmbeddings 50 VideoMAEEncoder 50 VideoMAEForPreTraining 50 VideoMAEForVideoClassification 50 VideoMAEIntermediate 50 VideoMAELayer 50 VideoMAEModel 50 VideoMAEOutput 50 VideoMAEPatchEmbeddings 50 VideoMAEPreTrainedModel 50 VideoMAESdpaAttention 50 VideoMAESdpaSelfAttention 50 VideoMAESelfAttention 50 VideoMAESelfOutput 50
transformers.models.vilt.configuration_vilt ViltConfig 12
transformers.models.vilt.modeling_vilt TextEmbeddings 50 ViltAttention 50 ViltEmbeddings 50 ViltEncoder 50 ViltForImageAndTextRetrieval 50 ViltForImagesAndTextClassification 50 ViltForMaskedLM 50 ViltForQuestionAnswering 50 ViltForTokenClassification 50 ViltIntermediate 50 ViltLayer 50 ViltMLMHead 50 ViltModel 50 ViltOutput 50 ViltPatchEmbeddings 50 ViltPooler 50 ViltPreTrainedModel 50 ViltPredictionHeadTransform 50 ViltSelfAttention 50 ViltSelfOutput 50
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 12
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 50
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 12
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 50
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 12
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 50 VisualBertEmbeddings 50 VisualBertEncoder 50 VisualBertForMultipleChoice 50 VisualBertForPreTraining 50 VisualBertForQuestionAnswering 50 VisualBertForRegionToPhraseAlignment 50 VisualBertForVisualReasoning 50 VisualBertIntermediate 50 VisualBertLMPredictionHead 50 VisualBertLayer 50 VisualBertModel 50 VisualBertOutput 50 VisualBertPooler 50 VisualBertPreTrainedModel 50 VisualBertPreTrainingHeads 50 VisualBertPredictionHeadTransform 50 VisualBertRegionToPhraseAttention 50 VisualBertSelfAttention 50 VisualBertSelfOutput 50
transformers.models.vit.configuration_vit ViTConfig 12
transformers.models.vit.modeling_vit ViTAttention 50 ViTEmbeddings 50 ViTEncoder 50 ViTForImageClassification 50 ViTForMaskedImageModeling 50 ViTIntermediate 50 ViTLayer 50 ViTMLP 50 ViTModel 50 ViTOutput 50 ViTPatchEmbeddings 50 ViTPooler 50 ViTPreTrainedModel 50 ViTSdpaAttention 50 ViTSdpaSelfAttention 50 ViTSelfAttention 50 ViTSelfOutput 50
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 12
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 50 ViTMAEDecoder 50 ViTMAEEmbeddings 50 ViTMAEEncoder 50 ViTMAEForPreTraining 50 ViTMAEIntermediate 50 ViTMAELayer 50 ViTMAEMLP 50 ViTMAEModel 50 ViTMAEOutput 50 ViTMAEPatchEmbeddings 50 ViTMAEPreTrainedModel 50 ViTMAESdpaAttention 50 ViTMAESdpaSelfAttention 50 ViTMAESelfAttention 50 ViTMAESelfOutput 50
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 12
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 50 ViTMSNEmbeddings 50 ViTMSNEncoder 50 ViTMSNForImageClassification 50 ViTMSNIntermediate 50 ViTMSNLayer 50 ViTMSNMLP 50 ViTMSNModel 50 ViTMSNOutput 50 ViTMSNPatchEmbeddings 50 ViTMSNPreTrainedModel 50 ViTMSNSdpaAttention 50 ViTMSNSdpaSelfAttention 50 ViTMSNSelfAttention 50 ViTMSNSelfOutput 50
transformers.models.vits.configuration_vits VitsConfig 12
transformers.models.vits.modeling_vits HifiGanResidualBlock 50 VitsAttention 50 VitsConvFlow 50 VitsDilatedDepthSeparableConv 50 VitsDurationPredictor 50 VitsElementwiseAffine 50 VitsEncoder 50 VitsEncoderLayer 50 VitsFeedForward 50 VitsHifiGan 50 VitsModel 50 VitsPosteriorEncoder 50 VitsPreTrainedModel 50 VitsResidualCouplingBlock 50 VitsResidualCouplingLayer 50 VitsStochasticDurationPredictor 50 VitsTextEncoder 50 VitsWaveNet 50
transformers.models.vits.tokenization_vits VitsTokenizer 13
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 12
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 50 TDNNLayer 50 Wav2Vec2Adapter 50 Wav2Vec2AdapterLayer 50 Wav2Vec2Attention 50 Wav2Vec2AttnAdapterLayer 50 Wav2Vec2Encoder 50 Wav2Vec2EncoderLayer 50 Wav2Vec2EncoderLayerStableLayerNorm 50 Wav2Vec2EncoderStableLayerNorm 50 Wav2Vec2FeatureEncoder 50 Wav2Vec2FeatureExtractor 50 Wav2Vec2FeatureProjection 50 Wav2Vec2FeedForward 50 Wav2Vec2FlashAttention2 50 Wav2Vec2ForAudioFrameClassification 50 Wav2Vec2ForCTC 50 Wav2Vec2ForMaskedLM 50 Wav2Vec2ForPreTraining 50 Wav2Vec2ForSequenceClassification 50 Wav2Vec2ForXVector 50 Wav2Vec2GroupNormConvLayer 50 Wav2Vec2GumbelVectorQuantizer 50 Wav2Vec2LayerNormConvLayer 50 Wav2Vec2Model 50 Wav2Vec2NoLayerNormConvLayer 50 Wav2Vec2PositionalConvEmbedding 50 Wav2Vec2PreTrainedModel 50 Wav2Vec2SamePadLayer 50 Wav2Vec2SdpaAttention 50
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 13 Wav2Vec2Tokenizer 13
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 12
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 50 TDNNLayer 50 Wav2Vec2ConformerAdapter 50 Wav2Vec2ConformerAdapterLayer 50 Wav2Vec2ConformerConvolutionModule 50 Wav2Vec2ConformerEncoder 50 Wav2Vec2ConformerEncoderLayer 50 Wav2Vec2ConformerFeatureEncoder 50 Wav2Vec2ConformerFeatureProjection 50 Wav2Vec2ConformerFeedForward 50 Wav2Vec2ConformerForAudioFrameClassification 50 Wav2Vec2ConformerForCTC 50 Wav2Vec2ConformerForPreTraining 50 Wav2Vec2ConformerForSequenceClassification 50 Wav2Vec2ConformerForXVector 50 Wav2Vec2ConformerGroupNormConvLayer 50 Wav2Vec2ConformerGumbelVectorQuantizer 50 Wav2Vec2ConformerLayerNormConvLayer 50 Wav2Vec2ConformerModel 50 Wav2Vec2ConformerNoLayerNormConvLayer 50 Wav2Vec2ConformerPositionalConvEmbedding 50 Wav2Vec2ConformerPreTrainedModel 50 Wav2Vec2ConformerRelPositionalEmbedding 50 Wav2Vec2ConformerRotaryPositionalEmbedding 50 Wav2Vec2ConformerSamePadLayer 50 Wav2Vec2ConformerSelfAttention 50
transformers.models.wavlm.configuration_wavlm WavLMConfig 12
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 50 TDNNLayer 50 WavLMAdapter 50 WavLMAdapterLayer 50 WavLMAttention 50 WavLMEncoder 50 WavLMEncoderLayer 50 WavLMEncoderLayerStableLayerNorm 50 WavLMEncoderStableLayerNorm 50 WavLMFeatureEncoder 50 WavLMFeatureExtractor 50 WavLMFeatureProjection 50 WavLMFeedForward 50 WavLMForAudioFrameClassification 50 WavLMForCTC 50 WavLMForSequenceClassification 50 WavLMForXVector 50 WavLMGroupNormConvLayer 50 WavLMGumbelVectorQuantizer 50 WavLMLayerNormConvLayer 50 WavLMModel 50 WavLMNoLayerNormConvLayer 50 WavLMPositionalConvEmbedding 50 WavLMPreTrainedModel 50 WavLMSamePadLayer 50
transformers.models.whisper.configuration_whisper WhisperConfig 12
transformers.models.whisper.modeling_whisper WhisperAttention 50 WhisperDecoder 50 WhisperDecoderLayer 50 WhisperDecoderWrapper 50 WhisperEncoder 50 WhisperEncoderLayer 50 WhisperFlashAttention2 50 WhisperForAudioClassification 50 WhisperForCausalLM 50 WhisperForConditionalGeneration 50 WhisperModel 50 WhisperPositionalEmbedding 50 WhisperPreTrainedModel 50 WhisperSdpaAttention 50
transformers.models.whisper.tokenization_whisper WhisperTokenizer 13
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 13
transformers.models.xglm.configuration_xglm XGLMConfig 12
transformers.models.xglm.modeling_xglm XGLMAttention 50 XGLMDecoderLayer 50 XGLMForCausalLM 50 XGLMModel 50 XGLMPreTrainedModel 50 XGLMScaledWordEmbedding 50 XGLMSinusoidalPositionalEmbedding 50
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 13
transformers.models.xlm.configuration_xlm XLMConfig 12
transformers.models.xlm.modeling_xlm MultiHeadAttention 50 TransformerFFN 50 XLMForMultipleChoice 50 XLMForQuestionAnswering 50 XLMForQuestionAnsweringSimple 50 XLMForSequenceClassification 50 XLMForTokenClassification 50 XLMModel 50 XLMPoolerAnswerClass 50 XLMPoolerEndLogits 50 XLMPoolerStartLogits 50 XLMPreTrainedModel 50 XLMPredLayer 50 XLMSQuADHead 50 XLMSequenceSummary 50 XLMWithLMHeadModel 50
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 12
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 50 XLMProphetNetDecoder 50 XLMProphetNetDecoderLayer 50 XLMProphetNetDecoderWrapper 50 XLMProphetNetEncoder 50 XLMProphetNetEncoderLayer 50 XLMProphetNetFeedForward 50 XLMProphetNetForCausalLM 50 XLMProphetNetForConditionalGeneration 50 XLMProphetNetModel 50 XLMProphetNetNgramSelfAttention 50 XLMProphetNetPositionalEmbeddings 50 XLMProphetNetPreTrainedModel 50
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 12
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 50 XLMRobertaClassificationHead 50 XLMRobertaCrossAttention 50 XLMRobertaEmbeddings 50 XLMRobertaEncoder 50 XLMRobertaForCausalLM 50 XLMRobertaForMaskedLM 50 XLMRobertaForMultipleChoice 50 XLMRobertaForQuestionAnswering 50 XLMRobertaForSequenceClassification 50 XLMRobertaForTokenClassification 50 XLMRobertaIntermediate 50 XLMRobertaLMHead 50 XLMRobertaLayer 50 XLMRobertaModel 50 XLMRobertaOutput 50 XLMRobertaPooler 50 XLMRobertaPreTrainedModel 50 XLMRobertaSdpaSelfAttention 50 XLMRobertaSelfAttention 50 XLMRobertaSelfOutput 50
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 13
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 12
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 50 XLMRobertaXLClassificationHead 50 XLMRobertaXLCrossAttention 50 XLMRobertaXLEmbeddings 50 XLMRobertaXLEncoder 50 XLMRobertaXLForCausalLM 50 XLMRobertaXLForMaskedLM 50 XLMRobertaXLForMultipleChoice 50 XLMRobertaXLForQuestionAnswering 50 XLMRobertaXLForSequenceClassification 50 XLMRobertaXLForTokenClassification 50 XLMRobertaXLIntermediate 50 XLMRobertaXLLMHead 50 XLMRobertaXLLayer 50 XLMRobertaXLModel 50 XLMRobertaXLOutput 50 XLMRobertaXLPooler 50 XLMRobertaXLPreTrainedModel 50 XLMRobertaXLSdpaSelfAttention 50 XLMRobertaXLSelfAttention 50 XLMRobertaXLSelfOutput 50
transformers.models.xlnet.configuration_xlnet XLNetConfig 12
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 50 XLNetForMultipleChoice 50 XLNetForQuestionAnswering 50 XLNetForQuestionAnsweringSimple 50 XLNetForSequenceClassification 50 XLNetForTokenClassification 50 XLNetLMHeadModel 50 XLNetLayer 50 XLNetModel 50 XLNetPoolerAnswerClass 50 XLNetPoolerEndLogits 50 XLNetPoolerStartLogits 50 XLNetPreTrainedModel 50 XLNetRelativeAttention 50 XLNetSequenceSummary 50
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 13
transformers.models.xmod.configuration_xmod XmodConfig 12
transformers.models.xmod.modeling_xmod XmodAdapter 50 XmodAttention 50 XmodClassificationHead 50 XmodCrossAttention 50 XmodEmbeddings 50 XmodEncoder 50 XmodForCausalLM 50 XmodForMaskedLM 50 XmodForMultipleChoice 50 XmodForQuestionAnswering 50 XmodForSequenceClassification 50 XmodForTokenClassification 50 XmodIntermediate 50 XmodLMHead 50 XmodLayer 50 XmodModel 50 XmodOutput 50 XmodPooler 50 XmodPreTrainedModel 50 XmodSelfAttention 50 XmodSelfOutput 50
transformers.models.yolos.configuration_yolos YolosConfig 12
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 50 InterpolateMidPositionEmbeddings 50 YolosAttention 50 YolosEmbeddings 50 YolosEncoder 50 YolosForObjectDetection 50 YolosHungarianMatcher 50 YolosIntermediate 50 YolosLayer 50 YolosLoss 50 YolosMLPPredictionHead 50 YolosModel 50 YolosOutput 50 YolosPatchEmbeddings 50 YolosPooler 50 YolosPreTrainedModel 50 YolosSdpaAttention 50 YolosSdpaSelfAttention 50 YolosSelfAttention 50 YolosSelfOutput 50
transformers.pytorch_utils Conv1D 50
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
transformers.trainer_utils EvaluationStrategy 114 FSDPOption 114 HPSearchBackend 114 HubStrategy 114 IntervalStrategy 114 SaveStrategy 114 SchedulerType 114 ShardedDDPOption 114
transformers.training_args OptimizerNames 114 ParallelMode 114 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 114
trl.trainer.gkd_config GKDConfig 2
trl.trainer.grpo_config GRPOConfig 2
trl.trainer.kto_config KTOConfig 2
trl.trainer.online_dpo_config OnlineDPOConfig 2
trl.trainer.orpo_config ORPOConfig 2
trl.trainer.ppo_config PPOConfig 2
trl.trainer.reward_config RewardConfig 2
trl.trainer.rloo_config RLOOConfig 2
trl.trainer.sft_config SFTConfig 2
types SimpleNamespace 74
typing Any 161
ultralytics.models.utils.loss DETRLoss 50 RTDETRDetectionLoss 50
ultralytics.nn.modules.activation AGLU 50
ultralytics.nn.modules.block A2C2f 50 AAttn 46 ABlock 50 AConv 50 ADown 50 Attention 50 BNContrastiveHead 50 Bottleneck 50 BottleneckCSP 50 C1 50 C2 50 C2PSA 50 C2f 50 C2fAttn 50 C2fCIB 50 C2fPSA 50 C3 50 C3Ghost 50 C3TR 50 C3f 50 C3k 50 C3k2 50 C3x 50 CBFuse 50 CBLinear 50 CIB 50 ContrastiveHead 50 DFL 50 ELAN1 50 GhostBottleneck 50 HGBlock 50 HGStem 50 ImagePoolingAttn 50 MaxSigmoidAttnBlock 50 PSA 50 PSABlock 50 Proto 50 Proto26 50 RealNVP 50 RepBottleneck 50 RepC3 50 RepCSP 50 RepNCSPELAN4 50 RepVGGDW 50 ResNetBlock 50 ResNetLayer 50 Residual 50 SAVPE 50 SCDown 50 SPP 50 SPPELAN 50 SPPF 50 SwiGLUFFN 50 TorchVision 52
ultralytics.nn.modules.conv CBAM 50 ChannelAttention 50 Concat 50 Conv 50 Conv2 50 ConvTranspose 50 DWConv 50 DWConvTranspose2d 50 Focus 50 GhostConv 50 Index 50 LightConv 50 RepConv 50 SpatialAttention 50
ultralytics.nn.modules.head Classify 50 Depth 50 Detect 50 LRPCHead 50 OBB 50 OBB26 50 Pose 50 Pose26 50 RTDETRDecoder 50 Segment 50 Segment26 50 SemanticSegment 50 WorldDetect 50 YOLOEDetect 50 YOLOESegment 50 YOLOESegment26 50 v10Detect 50
ultralytics.nn.modules.transformer AIFI 50 DeformableTransformerDecoder 50 DeformableTransformerDecoderLayer 50 LayerNorm2d 50 MLP 50 MLPBlock 50 MSDeformAttn 50 TransformerBlock 50 TransformerEncoderLayer 50 TransformerLayer 50
ultralytics.nn.tasks BaseModel 52 ClassificationModel 52 DepthModel 52 DetectionModel 52 Ensemble 52 OBBModel 52 PoseModel 52 RTDETRDetectionModel 52 SegmentationModel 52 SemanticSegmentationModel 52 WorldModel 52 YOLOEModel 52 YOLOESegModel 52
ultralytics.utils IterableSimpleNamespace 74
ultralytics.utils.loss BCEDiceLoss 50 BboxLoss 50 DFLoss 50 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 50 KeypointLoss 50 MultiChannelDiceLoss 50 PoseLoss26 0 RLELoss 50 RotatedBboxLoss 50 SegmentLoss26 0 SemanticSegmentationLoss 50 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 50 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 50 RotatedTaskAlignedAssigner 50 SegTaskAlignedAssigner 50 TaskAlignedAssigner 50
uuid SafeUUID 114 UUID 44
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 35
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 35 XGBModel 35 XGBRFClassifier 35 XGBRFRegressor 35 XGBRanker 35 XGBRegressor 35
yolov5.models.common Bottleneck 50 BottleneckCSP 50 C3 50 C3Ghost 50 C3SPP 50 C3TR 50 C3x 50 Classify 50 Concat 50 Contract 50 Conv 50 CrossConv 50 DWConv 50 DWConvTranspose2d 50 Expand 50 Focus 50 GhostBottleneck 50 GhostConv 50 Proto 50 SPP 50 SPPF 50 TransformerBlock 50 TransformerLayer 50
yolov5.models.experimental Ensemble 50 MixConv2d 50 Sum 50
yolov5.models.yolo BaseModel 52 ClassificationModel 52 Detect 50 DetectionModel 52 Model 52 Segment 50 SegmentationModel 52
zlib adler32 161
zoneinfo ZoneInfo 161 ZoneInfo._unpickle 123
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
