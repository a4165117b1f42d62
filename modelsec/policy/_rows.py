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
_codecs encode 120
_operator add 160 and_ 160 eq 160 floordiv 160 ge 160 gt 160 le 160 lt 160 mod 160 mul 160 ne 160 neg 160 or_ 160 sub 160 truediv 160 xor 160
accelerate.state AcceleratorState 0 PartialState 0
accelerate.utils.dataclasses AutocastKwargs 0 ComputeEnvironment 113 DDPCommunicationHookType 113 DataLoaderConfiguration 0 DeepSpeedPlugin 0 DistributedDataParallelKwargs 0 DistributedType 113 DynamoBackend 113 FP8BackendType 113 GradScalerKwargs 0 GradientAccumulationPlugin 0 InitProcessGroupKwargs 0 LoggerType 113 PrecisionType 113 ProjectConfiguration 0 RNGType 113 SageMakerDistributedType 113 TorchDynamoPlugin 0
alignment.configs DPOConfig 2 SFTConfig 2
argparse Namespace 0
array _array_reconstructor 114 array 88
axolotl.core.trainer_builder AxolotlTrainingArguments 2
axolotl.core.trainers.dpo.args AxolotlDPOConfig 2
axolotl.core.training_args AxolotlTrainingArguments 2
axolotl.utils.trainer AxolotlTrainingArguments 2
builtins ArithmeticError 70 AssertionError 70 AttributeError 70 BlockingIOError 70 BrokenPipeError 70 BufferError 70 BytesWarning 70 ChildProcessError 70 ConnectionAbortedError 70 ConnectionError 70 ConnectionRefusedError 70 ConnectionResetError 70 DeprecationWarning 70 EOFError 70 Ellipsis 160 EncodingWarning 70 Exception 70 FileExistsError 70 FileNotFoundError 70 FloatingPointError 70 FutureWarning 70 ImportError 70 ImportWarning 70 IndentationError 70 IndexError 70 InterruptedError 70 IsADirectoryError 70 KeyError 70 LookupError 70 MemoryError 70 ModuleNotFoundError 70 NameError 70 NotADirectoryError 70 NotImplemented 160 NotImplementedError 70 OSError 70 OverflowError 70 PendingDeprecationWarning 70 PermissionError 70 ProcessLookupError 70 RecursionError 70 ReferenceError 70 ResourceWarning 70 RuntimeError 70 RuntimeWarning 70 StopAsyncIteration 70 StopIteration 70 SyntaxError 70 SyntaxWarning 70 SystemError 70 TabError 70 TimeoutError 70 TypeError 70 UnboundLocalError 70 UnicodeDecodeError 90 UnicodeEncodeError 70 UnicodeError 70 UnicodeTranslateError 70 UnicodeWarning 70 UserWarning 70 ValueError 70 Warning 70 ZeroDivisionError 70 abs 160 bool 68 bytearray 60 bytes 60 complex 68 dict 63 float 68 frozenset 93 getattr 119 hash 161 int 68 len 160 list 87 object 72 range 68 round 160 set 94 slice 109 str 99 tuple 85 type 107
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
collections ChainMap 0 Counter 64 OrderedDict 64 UserDict 0 UserList 0 UserString 0 defaultdict 61 deque 92
confection._config Config 3
copyreg __newobj__ 125 __newobj_ex__ 126 _reconstructor 144
datetime date 58 datetime 58 time 58 timedelta 58 timezone 101
dateutil.relativedelta relativedelta 44
dateutil.tz.tz tzlocal 44 tzoffset 91 tzutc 79
decimal Clamped 67 Context 86 Decimal 68 DecimalException 67 DivisionByZero 67 FloatOperation 67 Inexact 67 InvalidOperation 67 Overflow 67 Rounded 67 Subnormal 67 Underflow 67
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
fractions Fraction 62
functools partial 84
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
gensim.models.phrases FrozenPhrases 14 Phrases 14 npmi_scorer 160 original_scorer 160
gensim.models.poincare PoincareKeyedVectors 14 PoincareModel 14
gensim.models.rpmodel RpModel 14
gensim.models.tfidfmodel TfidfModel 14 df2idf 160
gensim.models.translation_matrix BackMappingTranslationMatrix 14 Space 0 TranslationMatrix 14
gensim.models.word2vec Word2Vec 14 Word2VecTrainables 14 Word2VecVocab 14
gensim.similarities.docsim MatrixSimilarity 14 SoftCosineSimilarity 14 SparseMatrixSimilarity 14 WmdSimilarity 14
gensim.similarities.fastss FastSS 0
gensim.similarities.levenshtein LevenshteinSimilarityIndex 14
gensim.similarities.termsim SparseTermSimilarityMatrix 14 UniformTermSimilarityIndex 14 WordEmbeddingSimilarityIndex 14
gensim.utils FakeDict 0 call_on_class_only 160 identity 160
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
ipaddress IPv4Address 68 IPv4Interface 68 IPv4Network 68 IPv6Address 68 IPv6Interface 68 IPv6Network 68
itertools count 67
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
logging getLogger 121
math ceil 160 cos 160 exp 160 expm1 160 floor 160 log 160 log10 160 log1p 160 log2 160 pow 160 sin 160 sqrt 160 tan 160 tanh 160
networkx.algorithms.planarity PlanarEmbedding 73 PlanarEmbedding._forbidden 160
networkx.classes.coreviews AdjacencyView 0 AtlasView 0 MultiAdjacencyView 0 UnionAdjacency 0 UnionAtlas 0
networkx.classes.digraph DiGraph 73
networkx.classes.graph Graph 73
networkx.classes.multidigraph MultiDiGraph 73
networkx.classes.multigraph MultiGraph 73
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
nltk.probability ConditionalFreqDist 75 ConditionalProbDist 3 CrossValidationProbDist 0 DictionaryConditionalProbDist 3 DictionaryProbDist 0 ELEProbDist 0 FreqDist 64 HeldoutProbDist 0 KneserNeyProbDist 0 LaplaceProbDist 0 LidstoneProbDist 0 MLEProbDist 0 MutableProbDist 0 RandomProbDist 0 SimpleGoodTuringProbDist 0 UniformProbDist 0 WittenBellProbDist 0
nltk.stem.cistem Cistem 0
nltk.stem.isri ISRIStemmer 0
nltk.stem.lancaster LancasterStemmer 0
nltk.stem.porter PorterStemmer 0
nltk.stem.regexp RegexpStemmer 0
nltk.stem.rslp RSLPStemmer 0
nltk.stem.snowball ArabicStemmer 0 ArabicStemmer.stem 160 DanishStemmer 0 DanishStemmer.stem 160 DutchStemmer 0 DutchStemmer.stem 160 EnglishStemmer 0 EnglishStemmer.stem 160 FinnishStemmer 0 FinnishStemmer.stem 160 FrenchStemmer 0 FrenchStemmer.stem 160 GermanStemmer 0 GermanStemmer.stem 160 HungarianStemmer 0 HungarianStemmer.stem 160 ItalianStemmer 0 ItalianStemmer.stem 160 NorwegianStemmer 0 NorwegianStemmer.stem 160 PorterStemmer 0 PorterStemmer.stem 160 PortugueseStemmer 0 PortugueseStemmer.stem 160 RomanianStemmer 0 RomanianStemmer.stem 160 RussianStemmer 0 RussianStemmer.stem 160 SnowballStemmer 0 SpanishStemmer 0 SpanishStemmer.stem 160 SwedishStemmer 0 SwedishStemmer.stem 160
nltk.stem.wordnet WordNetLemmatizer 0
nltk.tag.brill BrillTagger 0 Pos 0 Word 0
nltk.tag.hmm HiddenMarkovModelTagger 0 _identity 160
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
numpy abs 160 absolute 160 acos 160 acosh 160 add 160 allclose 160 amax 160 amin 160 angle 160 arccos 160 arccosh 160 arcsin 160 arcsinh 160 arctan 160 arctan2 160 arctanh 160 argmax 160 argmin 160 argsort 160 around 160 array 160 asarray 160 asin 160 asinh 160 atan 160 atan2 160 atanh 160 average 160 bitwise_and 160 bitwise_count 160 bitwise_invert 160 bitwise_left_shift 160 bitwise_not 160 bitwise_or 160 bitwise_right_shift 160 bitwise_xor 160 bool 160 bool_ 160 byte 160 bytes_ 160 cbrt 160 cdouble 160 ceil 160 character 160 clip 160 clongdouble 160 complex128 160 complex256 160 complex64 160 complexfloating 160 concatenate 160 conj 160 conjugate 160 copysign 160 corrcoef 160 cos 160 cosh 160 count_nonzero 160 cov 160 csingle 160 cumprod 160 cumsum 160 datetime64 160 deg2rad 160 degrees 160 diff 160 divide 160 divmod 160 dot 160 double 160 dtype 80 equal 160 exp 160 exp2 160 expm1 160 fabs 160 finfo 73 fix 160 flexible 160 float128 160 float16 160 float32 160 float64 160 float_ 160 float_power 160 floating 160 floor 160 floor_divide 160 fmax 160 fmin 160 fmod 160 frexp 160 gcd 160 generic 160 greater 160 greater_equal 160 half 160 heaviside 160 histogram 160 hstack 160 hypot 160 iinfo 1 imag 160 inexact 160 inner 160 int16 160 int32 160 int64 160 int8 160 int_ 160 intc 160 integer 160 interp 160 intp 160 invert 160 isclose 160 isfinite 160 isinf 160 isnan 160 isnat 160 lcm 160 ldexp 160 left_shift 160 less 160 less_equal 160 log 160 log10 160 log1p 160 log2 160 logaddexp 160 logaddexp2 160 logical_and 160 logical_not 160 logical_or 160 logical_xor 160 long 160 longdouble 160 longlong 160 matmul 160 matrix 160 matvec 160 max 160 maximum 160 mean 160 median 160 memmap 162 min 160 minimum 160 mod 160 modf 160 multiply 160 nan_to_num 160 nancumsum 160 nanmax 160 nanmean 160 nanmedian 160 nanmin 160 nanpercentile 160 nanstd 160 nansum 160 nanvar 160 ndarray 160 negative 160 nextafter 160 not_equal 160 number 160 object_ 160 ones_like 160 outer 160 percentile 160 poly1d 0 positive 160 pow 160 power 160 prod 160 ptp 160 quantile 160 rad2deg 160 radians 160 ravel 160 real 160 reciprocal 160 record 160 remainder 160 reshape 160 right_shift 160 rint 160 round 160 short 160 sign 160 signbit 160 signedinteger 160 sin 160 single 160 sinh 160 sort 160 spacing 160 sqrt 160 square 160 squeeze 160 stack 160 std 160 str_ 160 string_ 160 subtract 160 sum 160 tan 160 tanh 160 timedelta64 160 trace 160 transpose 160 trapezoid 160 trunc 160 ubyte 160 uint 160 uint16 160 uint32 160 uint64 160 uint8 160 uintc 160 uintp 160 ulong 160 ulonglong 160 unicode_ 160 unique 160 unsignedinteger 160 ushort 160 var 160 vecdot 160 vecmat 160 vectorize 1 void 160 vstack 160 zeros_like 160
numpy._core _ufunc_reconstruct 136
numpy._core._internal _convert_to_stringdtype_kwargs 122
numpy._core.multiarray _reconstruct 134 scalar 135
numpy._core.numeric _frombuffer 131
numpy._globals _NoValueType 72
numpy.char chararray 160
numpy.core.getlimits MachArLike 0
numpy.dtypes BoolDType 160 BytesDType 160 CLongDoubleDType 160 Complex128DType 160 Complex64DType 160 DateTime64DType 160 Float16DType 160 Float32DType 160 Float64DType 160 Int16DType 160 Int32DType 160 Int64DType 160 Int8DType 160 LongDoubleDType 160 LongLongDType 160 ObjectDType 160 StrDType 160 StringDType 160 TimeDelta64DType 160 UInt16DType 160 UInt32DType 160 UInt64DType 160 UInt8DType 160 ULongLongDType 160 VoidDType 160
numpy.lib._arraysetops_impl UniqueAllResult 57 UniqueCountsResult 57 UniqueInverseResult 57
numpy.linalg LinAlgError 70 det 160 inv 160 norm 160 pinv 160
numpy.linalg._linalg EigResult 57 EighResult 57 QRResult 57 SVDResult 57 SlogdetResult 57
numpy.ma MaskedArray 160
numpy.ma.core MaskedConstant 71 _mareconstruct 132
numpy.ma.mrecords MaskedRecords 160
numpy.polynomial.chebyshev Chebyshev 0
numpy.polynomial.hermite Hermite 0
numpy.polynomial.hermite_e HermiteE 0
numpy.polynomial.laguerre Laguerre 0
numpy.polynomial.legendre Legendre 0
numpy.polynomial.polynomial Polynomial 0
numpy.random __RandomState_ctor 129
numpy.random._generator Generator 160
numpy.random._mt19937 MT19937 160
numpy.random._pcg64 PCG64 160 PCG64DXSM 160
numpy.random._philox Philox 160
numpy.random._pickle __bit_generator_ctor 130 __generator_ctor 133 __randomstate_ctor 133
numpy.random._sfc64 SFC64 160
numpy.random.bit_generator SeedSequence 44 __pyx_unpickle_SeedSequence 116
numpy.random.mtrand RandomState 160
numpy.rec recarray 160
omegaconf.base ContainerMetadata 11 Metadata 0
omegaconf.dictconfig DictConfig 8
omegaconf.listconfig ListConfig 8
omegaconf.nodes AnyNode 0 BooleanNode 0 BytesNode 0 EnumNode 0 FloatNode 0 IntegerNode 0 PathNode 0 StringNode 0
optimum.habana.transformers.training_args GaudiTrainingArguments 2
optimum.onnxruntime.training_args ORTTrainingArguments 2
pandas ArrowDtype 21 BooleanDtype 21 Categorical 24 CategoricalDtype 21 CategoricalIndex 71 DataFrame 23 DateOffset 79 DatetimeIndex 71 DatetimeTZDtype 21 Float32Dtype 21 Float64Dtype 21 Index 71 Int16Dtype 21 Int32Dtype 21 Int64Dtype 21 Int8Dtype 21 Interval 109 IntervalDtype 21 IntervalIndex 71 MultiIndex 71 NA 160 NaT 160 Period 112 PeriodDtype 110 PeriodIndex 71 RangeIndex 71 Series 23 SparseDtype 21 StringDtype 110 Timedelta 109 TimedeltaIndex 71 Timestamp 83 UInt16Dtype 21 UInt32Dtype 21 UInt64Dtype 21 UInt8Dtype 21
pandas._libs.arrays __pyx_unpickle_NDArrayBacked 117
pandas._libs.internals BlockPlacement 82 _unpickle_block 139
pandas._libs.interval __pyx_unpickle_IntervalMixin 117
pandas._libs.sparse BlockIndex 109 IntIndex 109
pandas._libs.tslibs.nattype __nat_unpickle 122 _nat_unpickle 122
pandas._libs.tslibs.offsets BDay 111 BHalfYearBegin 111 BHalfYearEnd 111 BMonthBegin 111 BMonthEnd 111 BQuarterBegin 111 BQuarterEnd 111 BYearBegin 111 BYearEnd 111 BaseOffset 111 BusinessDay 111 BusinessHour 111 BusinessMonthBegin 111 BusinessMonthEnd 111 CBMonthBegin 111 CBMonthEnd 111 CDay 111 CustomBusinessDay 111 CustomBusinessHour 111 CustomBusinessMonthBegin 111 CustomBusinessMonthEnd 111 Day 111 Easter 111 FY5253 111 FY5253Quarter 111 HalfYearBegin 111 HalfYearEnd 111 Hour 111 LastWeekOfMonth 111 Micro 111 Milli 111 Minute 111 MonthBegin 111 MonthEnd 111 Nano 111 QuarterBegin 111 QuarterEnd 111 Second 111 SemiMonthBegin 111 SemiMonthEnd 111 Tick 111 Week 111 WeekOfMonth 111 YearBegin 111 YearEnd 111
pandas._libs.tslibs.period __pyx_unpickle_PeriodMixin 117
pandas._libs.tslibs.timedeltas _timedelta_unpickle 122
pandas._libs.tslibs.timestamps _unpickle_timestamp 141
pandas.arrays ArrowExtensionArray 20 ArrowStringArray 20 BooleanArray 24 DatetimeArray 24 FloatingArray 24 IntegerArray 24 IntervalArray 78 NumpyExtensionArray 24 PeriodArray 24 SparseArray 22 StringArray 24 TimedeltaArray 24
pandas.core.dtypes.dtypes NumpyEADtype 21
pandas.core.indexes.base _new_Index 140
pandas.core.indexes.datetimes _new_DatetimeIndex 140
pandas.core.indexes.frozen FrozenList 85 FrozenNDArray 160
pandas.core.indexes.interval _new_IntervalIndex 140
pandas.core.indexes.numeric Float64Index 0 Int64Index 0 NumericIndex 0 UInt64Index 0
pandas.core.indexes.period _new_PeriodIndex 140
pandas.core.indexes.timedeltas _new_TimedeltaIndex 140
pandas.core.internals.blocks new_block 139
pandas.core.internals.managers BlockManager 81 SingleBlockManager 81
pathlib PosixPath 68 PurePath 68 PurePosixPath 68 PureWindowsPath 68 WindowsPath 68
pathlib._local PosixPath 68 PurePath 68 PurePosixPath 68 PureWindowsPath 68 WindowsPath 68
pyannote.audio.core.model Introspection 0
pyannote.audio.core.task Problem 113 Resolution 113 Specifications 0
pyarrow.lib _restore_array 137 binary 138 decimal128 138 decimal256 138 decimal32 138 decimal64 138 dictionary 138 duration 138 field 138 fixed_size_list 138 large_list 138 list_ 138 map_ 138 py_buffer 115 struct 138 time32 138 time64 138 timestamp 138 type_for_alias 138
pytorch_lightning.callbacks.early_stopping EarlyStopping 0
pytorch_lightning.callbacks.gradient_accumulation_scheduler GradientAccumulationScheduler 0
pytorch_lightning.callbacks.lr_monitor LearningRateMonitor 0
pytorch_lightning.callbacks.model_checkpoint ModelCheckpoint 0
pytorch_lightning.callbacks.model_summary ModelSummary 0
pytorch_lightning.callbacks.stochastic_weight_avg StochasticWeightAveraging 0
pytorch_lightning.callbacks.timer Timer 0
pytorch_lightning.utilities.parsing AttributeDict 18
pytorch_pretrained_bert.modeling BertLayerNorm 49 gelu 160 swish 160
pytorch_pretrained_bert.modeling_gpt2 Attention 49 Block 49 Conv1D 49 GPT2LMHead 49 GPT2MultipleChoiceHead 49 MLP 49 gelu 160
pytorch_pretrained_bert.modeling_openai Conv1D 49 OpenAIGPTLMHead 49 OpenAIGPTMultipleChoiceHead 49 gelu 160 swish 160
pytorch_pretrained_bert.modeling_transfo_xl DecoderLayer 49 MultiHeadAttn 49 RelLearnableDecoderLayer 49 RelLearnableMultiHeadAttn 49 RelMultiHeadAttn 49
pytorch_transformers.modeling_bert BertConfig 12 gelu 160 swish 160
pytorch_transformers.modeling_distilbert DistilBertConfig 12 gelu 160
pytorch_transformers.modeling_gpt2 Attention 49 Block 49 GPT2Config 12 MLP 49 gelu 160
pytorch_transformers.modeling_openai OpenAIGPTConfig 12 gelu 160 swish 160
pytorch_transformers.modeling_roberta RobertaConfig 12
pytorch_transformers.modeling_transfo_xl DecoderLayer 49 MultiHeadAttn 49 RelLearnableDecoderLayer 49 RelLearnableMultiHeadAttn 49 RelMultiHeadAttn 49 TransfoXLConfig 12
pytorch_transformers.modeling_utils PretrainedConfig 12
pytorch_transformers.modeling_xlm XLMConfig 12 gelu 160
pytorch_transformers.modeling_xlnet XLNetConfig 12 gelu 160 swish 160
pytz FixedOffset 118 _UTC 128 _p 122
random Random 77
re RegexFlag 113 _compile 142
scipy._external.array_api_compat.numpy._aliases asarray 160
scipy._lib._disjoint_set DisjointSet 1
scipy._lib.array_api_compat.numpy._aliases asarray 160
scipy.cluster.hierarchy._hierarchy_impl ClusterNode 0
scipy.integrate._ivp.ivp OdeResult 18
scipy.interpolate._bary_rational AAA 1 FloaterHormannInterpolator 1
scipy.interpolate._bsplines BSpline 30 _BSpline 0
scipy.interpolate._cubic Akima1DInterpolator 27 CubicHermiteSpline 27 CubicSpline 27 PchipInterpolator 27
scipy.interpolate._fitpack2 BivariateSpline 1 InterpolatedUnivariateSpline 1 LSQBivariateSpline 1 LSQUnivariateSpline 1 RectBivariateSpline 1 SmoothBivariateSpline 1 UnivariateSpline 1
scipy.interpolate._interpnd CloughTocher2DInterpolator 1 LinearNDInterpolator 1
scipy.interpolate._interpolate BPoly 27 NdPPoly 1 PPoly 27 _BPoly 28 _PPoly 28 interp1d 29 interp1d._call_linear 160 interp1d._call_linear_np 160 interp1d._call_nan_spline 160 interp1d._call_nearest 160 interp1d._call_previousnext 160 interp1d._call_spline 160
scipy.interpolate._ndbspline NdBSpline 1
scipy.interpolate._ndgriddata NearestNDInterpolator 1
scipy.interpolate._polyint BarycentricInterpolator 29 KroghInterpolator 29
scipy.interpolate._rbf Rbf 1
scipy.interpolate._rbfinterp RBFInterpolator 56
scipy.interpolate._rgi RegularGridInterpolator 1
scipy.optimize._constraints Bounds 1 LinearConstraint 1
scipy.optimize._lbfgsb_py LbfgsInvHessProduct 27
scipy.optimize._optimize OptimizeResult 18
scipy.optimize._zeros_py RootResults 18
scipy.signal._ltisys StateSpaceContinuous 74 StateSpaceDiscrete 74 TransferFunctionContinuous 74 TransferFunctionDiscrete 74 ZerosPolesGainContinuous 74 ZerosPolesGainDiscrete 74
scipy.sparse._bsr bsr_array 0 bsr_matrix 0
scipy.sparse._coo coo_array 0 coo_matrix 0
scipy.sparse._csc csc_array 0 csc_matrix 0
scipy.sparse._csr csr_array 0 csr_matrix 0
scipy.sparse._dia dia_array 0 dia_matrix 0
scipy.sparse._dok dok_array 0 dok_matrix 0
scipy.sparse._lil lil_array 0 lil_matrix 0
scipy.sparse.linalg._interface MatrixLinearOperator 27
scipy.spatial._ckdtree cKDTree 31 new_object 123
scipy.spatial._kdtree KDTree 31
scipy.spatial._qhull Delaunay 26
scipy.spatial.distance braycurtis 160 canberra 160 cdist 160 chebyshev 160 cityblock 160 correlation 160 cosine 160 dice 160 euclidean 160 hamming 160 jaccard 160 jensenshannon 160 mahalanobis 160 minkowski 160 pdist 160 seuclidean 160 sqeuclidean 160 squareform 160 yule 160
scipy.spatial.transform._rigid_transform RigidTransform 160 RigidTransform.from_matrix 159
scipy.spatial.transform._rotation Rotation 56
scipy.special._logsumexp log_softmax 160 logsumexp 160 softmax 160
scipy.special._special_ufuncs beta 160 betaln 160 binom 160 cbrt 160 digamma 160 erf 160 erfc 160 erfcx 160 exp10 160 exp2 160 expit 160 expm1 160 gamma 160 gammaln 160 i0 160 j0 160 j1 160 k0 160 log1p 160 log_expit 160 log_ndtr 160 loggamma 160 logit 160 ndtr 160 psi 160 rgamma 160 xlog1py 160 xlogy 160
scipy.special._ufuncs betainc 160 boxcox 160 boxcox1p 160 cbrt 160 digamma 160 entr 160 erf 160 erfc 160 erfcinv 160 erfinv 160 exp10 160 exp2 160 expit 160 expm1 160 expn 160 gamma 160 gammaln 160 huber 160 inv_boxcox 160 inv_boxcox1p 160 kl_div 160 log1p 160 log_ndtr 160 logit 160 ndtr 160 ndtri 160 poch 160 pseudo_huber 160 psi 160 rel_entr 160 round 160 spence 160 stdtr 160 xlog1py 160 xlogy 160
scipy.stats._continuous_distns alpha_gen 25 anglit_gen 25 arcsine_gen 25 argus_gen 25 beta_gen 25 betaprime_gen 25 bradford_gen 25 burr12_gen 25 burr_gen 25 cauchy_gen 25 chi2_gen 25 chi_gen 25 cosine_gen 25 crystalball_gen 25 dgamma_gen 25 dpareto_lognorm_gen 25 dweibull_gen 25 erlang_gen 25 expon_gen 25 exponnorm_gen 25 exponpow_gen 25 exponweib_gen 25 f_gen 25 fatiguelife_gen 25 fisk_gen 25 foldcauchy_gen 25 foldnorm_gen 25 gamma_gen 25 gausshyper_gen 25 genexpon_gen 25 genextreme_gen 25 gengamma_gen 25 genhalflogistic_gen 25 genhyperbolic_gen 25 geninvgauss_gen 25 genlogistic_gen 25 gennorm_gen 25 genpareto_gen 25 gibrat_gen 25 gompertz_gen 25 gumbel_l_gen 25 gumbel_r_gen 25 halfcauchy_gen 25 halfgennorm_gen 25 halflogistic_gen 25 halfnorm_gen 25 hypsecant_gen 25 invgamma_gen 25 invgauss_gen 25 invweibull_gen 25 irwinhall_gen 25 jf_skew_t_gen 25 johnsonsb_gen 25 johnsonsu_gen 25 kappa3_gen 25 kappa4_gen 25 ksone_gen 25 kstwo_gen 25 kstwobign_gen 25 landau_gen 25 laplace_asymmetric_gen 25 laplace_gen 25 levy_gen 25 levy_l_gen 25 loggamma_gen 25 logistic_gen 25 loglaplace_gen 25 lognorm_gen 25 lomax_gen 25 maxwell_gen 25 mielke_gen 25 moyal_gen 25 nakagami_gen 25 ncf_gen 25 nct_gen 25 ncx2_gen 25 norm_gen 25 norminvgauss_gen 25 pareto_gen 25 pearson3_gen 25 powerlaw_gen 25 powerlognorm_gen 25 powernorm_gen 25 rayleigh_gen 25 rdist_gen 25 recipinvgauss_gen 25 reciprocal_gen 25 rel_breitwigner_gen 25 rice_gen 25 rv_histogram 25 semicircular_gen 25 skewcauchy_gen 25 skewnorm_gen 25 studentized_range_gen 25 t_gen 25 trapezoid_gen 25 triang_gen 25 truncexpon_gen 25 truncnorm_gen 25 truncpareto_gen 25 truncweibull_min_gen 25 tukeylambda_gen 25 uniform_gen 25 vonmises_gen 25 wald_gen 25 weibull_max_gen 25 weibull_min_gen 25 wrapcauchy_gen 25
scipy.stats._covariance CovViaCholesky 1 CovViaDiagonal 1 CovViaEigendecomposition 1 CovViaPSD 1 CovViaPrecision 1
scipy.stats._discrete_distns _nchypergeom_gen 25 _nchypergeom_gen._entropy 160 bernoulli_gen 25 bernoulli_gen._entropy 160 betabinom_gen 25 betabinom_gen._entropy 160 betanbinom_gen 25 betanbinom_gen._entropy 160 binom_gen 25 binom_gen._entropy 160 boltzmann_gen 25 boltzmann_gen._entropy 160 dlaplace_gen 25 dlaplace_gen._entropy 160 geom_gen 25 geom_gen._entropy 160 hypergeom_gen 25 hypergeom_gen._entropy 160 logser_gen 25 logser_gen._entropy 160 nbinom_gen 25 nbinom_gen._entropy 160 nchypergeom_fisher_gen 25 nchypergeom_fisher_gen._entropy 160 nchypergeom_wallenius_gen 25 nchypergeom_wallenius_gen._entropy 160 nhypergeom_gen 25 nhypergeom_gen._entropy 160 planck_gen 25 planck_gen._entropy 160 poisson_binom_gen 25 poisson_binom_gen._entropy 160 poisson_gen 25 poisson_gen._entropy 160 randint_gen 25 randint_gen._entropy 160 skellam_gen 25 skellam_gen._entropy 160 yulesimon_gen 25 yulesimon_gen._entropy 160 zipf_gen 25 zipf_gen._entropy 160 zipfian_gen 25 zipfian_gen._entropy 160
scipy.stats._distn_infrastructure rv_continuous_frozen 1 rv_discrete_frozen 1 rv_frozen 1
scipy.stats._kde gaussian_kde 1
scipy.stats._levy_stable levy_stable_frozen 1 levy_stable_gen 25
scipy.stats._mannwhitneyu mannwhitneyu 160
scipy.stats._multivariate _PSD 1 dirichlet_frozen 1 dirichlet_gen 1 invwishart_frozen 1 invwishart_gen 1 matrix_normal_frozen 1 matrix_normal_gen 1 multinomial_frozen 1 multinomial_gen 1 multivariate_normal_frozen 1 multivariate_normal_gen 1 multivariate_t_frozen 1 multivariate_t_gen 1 wishart_frozen 1 wishart_gen 1
scipy.stats._qmc Halton 1 LatinHypercube 1 PoissonDisk 1 Sobol 1
scipy.stats._stats_py DescribeResult 57 LinregressResult 59 ModeResult 57 PearsonRResult 59 f_oneway 160 gmean 160 hmean 160 iqr 160 kendalltau 160 ks_2samp 160 kurtosis 160 linregress 160 mode 160 pearsonr 160 rankdata 160 sem 160 skew 160 spearmanr 160 ttest_ind 160 wasserstein_distance 160 zscore 160
scipy.stats._survival ECDFResult 0 EmpiricalDistributionFunction 0
sentence_transformers.models.CNN CNN 49
sentence_transformers.models.Dense Dense 49
sentence_transformers.models.Dropout Dropout 49
sentence_transformers.models.LSTM LSTM 49
sentence_transformers.models.LayerNorm LayerNorm 49
sentence_transformers.models.Normalize Normalize 49
sentence_transformers.models.Pooling Pooling 49
sentence_transformers.models.WeightedLayerPooling WeightedLayerPooling 49
sentence_transformers.training_args BatchSamplers 113 MultiDatasetBatchSamplers 113 SentenceTransformerTrainingArguments 2
simpletransformers.config.model_args ClassificationArgs 0 ConvAIArgs 0 LanguageGenerationArgs 0 LanguageModelingArgs 0 ModelArgs 0 MultiLabelClassificationArgs 0 MultiModalClassificationArgs 0 NERArgs 0 QuestionAnsweringArgs 0 RetrievalArgs 0 Seq2SeqArgs 0 T5Args 0
sklearn._loss._loss CyAbsoluteError 67 CyExponentialLoss 67 CyHalfBinomialLoss 67 CyHalfGammaLoss 67 CyHalfMultinomialLoss 1 CyHalfPoissonLoss 67 CyHalfSquaredError 67 CyHalfTweedieLoss 67 CyHalfTweedieLossIdentity 67 CyHuberLoss 67 CyLossFunction 67 CyPinballLoss 67 __pyx_unpickle_CyAbsoluteError 145 __pyx_unpickle_CyExponentialLoss 145 __pyx_unpickle_CyHalfBinomialLoss 145 __pyx_unpickle_CyHalfGammaLoss 145 __pyx_unpickle_CyHalfMultinomialLoss 146 __pyx_unpickle_CyHalfPoissonLoss 145 __pyx_unpickle_CyHalfSquaredError 145 __pyx_unpickle_CyHalfTweedieLoss 145 __pyx_unpickle_CyHalfTweedieLossIdentity 145 __pyx_unpickle_CyHuberLoss 145 __pyx_unpickle_CyPinballLoss 145
sklearn._loss.glm_distribution DistributionBoundary 57 ExponentialDispersionModel 34 GammaDistribution 34 InverseGaussianDistribution 34 NormalDistribution 34 PoissonDistribution 34 TweedieDistribution 34
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
sklearn.cluster._kmeans KMeans 35 MiniBatchKMeans 35 _kmeans_single_lloyd 160
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
sklearn.ensemble._hist_gradient_boosting.gradient_boosting HistGradientBoostingClassifier 35 HistGradientBoostingClassifier._raw_predict 160 HistGradientBoostingRegressor 35 HistGradientBoostingRegressor._raw_predict 160
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
sklearn.feature_selection._mutual_info mutual_info_classif 160 mutual_info_regression 160
sklearn.feature_selection._rfe RFE 35 RFECV 35
sklearn.feature_selection._sequential SequentialFeatureSelector 35
sklearn.feature_selection._univariate_selection GenericUnivariateSelect 35 SelectFdr 35 SelectFpr 35 SelectFwe 35 SelectKBest 35 SelectPercentile 35 chi2 160 f_classif 160 f_oneway 160 f_regression 160 r_regression 160
sklearn.feature_selection._variance_threshold VarianceThreshold 35
sklearn.frozen._frozen FrozenEstimator 35
sklearn.gaussian_process._gpc GaussianProcessClassifier 35 _BinaryGaussianProcessClassifierLaplace 35
sklearn.gaussian_process._gpr GaussianProcessRegressor 35
sklearn.gaussian_process.kernels CompoundKernel 0 ConstantKernel 0 DotProduct 0 ExpSineSquared 0 Exponentiation 0 Hyperparameter 108 Kernel 0 KernelOperator 0 Matern 0 PairwiseKernel 0 Product 0 RBF 0 RationalQuadratic 0 Sum 0 WhiteKernel 0
sklearn.grid_search GridSearchCV 34
sklearn.impute._base MissingIndicator 35 SimpleImputer 35 _BaseImputer 35
sklearn.impute._iterative IterativeImputer 35 _ImputerTriplet 57
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
sklearn.linear_model._sgd_fast Classification 67 EpsilonInsensitive 67 Hinge 67 Huber 66 Log 66 LossFunction 66 ModifiedHuber 67 Regression 67 SquaredEpsilonInsensitive 67 SquaredHinge 67 SquaredLoss 66
sklearn.linear_model._stochastic_gradient SGDClassifier 35 SGDOneClassSVM 35 SGDRegressor 35
sklearn.linear_model._theil_sen TheilSenRegressor 35
sklearn.manifold._classical_mds ClassicalMDS 35
sklearn.manifold._isomap Isomap 35
sklearn.manifold._locally_linear LocallyLinearEmbedding 35
sklearn.manifold._mds MDS 35
sklearn.manifold._spectral_embedding SpectralEmbedding 35
sklearn.manifold._t_sne TSNE 35
sklearn.metrics._classification accuracy_score 160 balanced_accuracy_score 160 brier_score_loss 160 class_likelihood_ratios 160 classification_report 160 cohen_kappa_score 160 confusion_matrix 160 d2_brier_score 160 d2_log_loss_score 160 f1_score 160 fbeta_score 160 hamming_loss 160 hinge_loss 160 jaccard_score 160 log_loss 160 matthews_corrcoef 160 multilabel_confusion_matrix 160 precision_recall_fscore_support 160 precision_score 160 recall_score 160 zero_one_loss 160
sklearn.metrics._dist_metrics BrayCurtisDistance 32 BrayCurtisDistance32 33 BrayCurtisDistance64 33 CanberraDistance 32 CanberraDistance32 33 CanberraDistance64 33 ChebyshevDistance 32 ChebyshevDistance32 33 ChebyshevDistance64 33 DiceDistance 32 DiceDistance32 33 DiceDistance64 33 EuclideanDistance 32 EuclideanDistance32 33 EuclideanDistance64 33 HammingDistance 32 HammingDistance32 33 HammingDistance64 33 HaversineDistance 32 HaversineDistance32 33 HaversineDistance64 33 JaccardDistance 32 JaccardDistance32 33 JaccardDistance64 33 KulsinskiDistance 32 KulsinskiDistance32 33 KulsinskiDistance64 33 MahalanobisDistance 32 MahalanobisDistance32 33 MahalanobisDistance64 33 ManhattanDistance 32 ManhattanDistance32 33 ManhattanDistance64 33 MatchingDistance 32 MatchingDistance32 33 MatchingDistance64 33 MinkowskiDistance 32 MinkowskiDistance32 33 MinkowskiDistance64 33 RogersTanimotoDistance 32 RogersTanimotoDistance32 33 RogersTanimotoDistance64 33 RussellRaoDistance 32 RussellRaoDistance32 33 RussellRaoDistance64 33 SEuclideanDistance 32 SEuclideanDistance32 33 SEuclideanDistance64 33 SokalMichenerDistance 32 SokalMichenerDistance32 33 SokalMichenerDistance64 33 SokalSneathDistance 32 SokalSneathDistance32 33 SokalSneathDistance64 33 WMinkowskiDistance 32 newObj 124
sklearn.metrics._ranking auc 160 average_precision_score 160 confusion_matrix_at_thresholds 160 coverage_error 160 dcg_score 160 det_curve 160 label_ranking_average_precision_score 160 label_ranking_loss 160 metric_at_thresholds 160 ndcg_score 160 precision_recall_curve 160 roc_auc_score 160 roc_curve 160 top_k_accuracy_score 160
sklearn.metrics._regression d2_absolute_error_score 160 d2_pinball_score 160 d2_tweedie_score 160 explained_variance_score 160 max_error 160 mean_absolute_error 160 mean_absolute_percentage_error 160 mean_gamma_deviance 160 mean_pinball_loss 160 mean_poisson_deviance 160 mean_squared_error 160 mean_squared_log_error 160 mean_tweedie_deviance 160 median_absolute_error 160 r2_score 160 root_mean_squared_error 160 root_mean_squared_log_error 160
sklearn.metrics._scorer _BaseScorer 1 _CurveScorer 1 _MultimetricScorer 1 _PassthroughScorer 1 _PredictScorer 34 _ProbaScorer 34 _Scorer 1 _ThresholdScorer 34 _passthrough_scorer 160 check_scoring 160 negative_likelihood_ratio 160 positive_likelihood_ratio 160
sklearn.metrics.cluster._bicluster consensus_score 160
sklearn.metrics.cluster._supervised adjusted_mutual_info_score 160 adjusted_rand_score 160 completeness_score 160 contingency_matrix 160 entropy 160 fowlkes_mallows_score 160 homogeneity_completeness_v_measure 160 homogeneity_score 160 mutual_info_score 160 normalized_mutual_info_score 160 pair_confusion_matrix 160 rand_score 160 v_measure_score 160
sklearn.metrics.cluster._unsupervised calinski_harabasz_score 160 davies_bouldin_score 160 silhouette_samples 160 silhouette_score 160
sklearn.metrics.pairwise additive_chi2_kernel 160 check_paired_arrays 160 check_pairwise_arrays 160 chi2_kernel 160 cosine_distances 160 cosine_similarity 160 distance_metrics 160 euclidean_distances 160 haversine_distances 160 kernel_metrics 160 laplacian_kernel 160 linear_kernel 160 manhattan_distances 160 nan_euclidean_distances 160 paired_cosine_distances 160 paired_distances 160 paired_euclidean_distances 160 paired_manhattan_distances 160 pairwise_distances 160 pairwise_distances_argmin 160 pairwise_distances_argmin_min 160 pairwise_kernels 160 polynomial_kernel 160 rbf_kernel 160 sigmoid_kernel 160
sklearn.mixture._bayesian_mixture BayesianGaussianMixture 35
sklearn.mixture._gaussian_mixture GaussianMixture 35
sklearn.model_selection._classification_threshold BaseThresholdClassifier 35 FixedThresholdClassifier 35 TunedThresholdClassifierCV 35
sklearn.model_selection._search GridSearchCV 35 ParameterGrid 1 ParameterSampler 1 RandomizedSearchCV 35
sklearn.model_selection._search_successive_halving HalvingGridSearchCV 35 HalvingRandomSearchCV 35 _refit_callable 160
sklearn.model_selection._split BaseCrossValidator 1 BaseShuffleSplit 1 GroupKFold 1 GroupShuffleSplit 1 KFold 1 LeaveOneGroupOut 1 LeaveOneOut 1 LeavePGroupsOut 1 LeavePOut 1 PredefinedSplit 1 RepeatedKFold 1 RepeatedStratifiedKFold 1 ShuffleSplit 1 StratifiedGroupKFold 1 StratifiedKFold 1 StratifiedShuffleSplit 1 TimeSeriesSplit 1
sklearn.multiclass OneVsOneClassifier 35 OneVsRestClassifier 35 OutputCodeClassifier 35 _ConstantPredictor 35
sklearn.multioutput ClassifierChain 35 MultiOutputClassifier 35 MultiOutputRegressor 35 RegressorChain 35
sklearn.naive_bayes BernoulliNB 35 CategoricalNB 35 ComplementNB 35 GaussianNB 35 MultinomialNB 35
sklearn.neighbors._ball_tree BallTree 33 BallTree32 33 BallTree64 33 newObj 124
sklearn.neighbors._classification KNeighborsClassifier 35 RadiusNeighborsClassifier 35
sklearn.neighbors._graph KNeighborsTransformer 35 RadiusNeighborsTransformer 35
sklearn.neighbors._kd_tree KDTree 33 KDTree32 33 KDTree64 33 newObj 124
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
sklearn.preprocessing._data Binarizer 35 KernelCenterer 35 MaxAbsScaler 35 MinMaxScaler 35 Normalizer 35 PowerTransformer 35 QuantileTransformer 35 RobustScaler 35 StandardScaler 35 add_dummy_feature 160 binarize 160 maxabs_scale 160 minmax_scale 160 normalize 160 power_transform 160 quantile_transform 160 robust_scale 160 scale 160
sklearn.preprocessing._discretization KBinsDiscretizer 35
sklearn.preprocessing._encoders OneHotEncoder 35 OrdinalEncoder 35 _BaseEncoder 35
sklearn.preprocessing._function_transformer FunctionTransformer 35
sklearn.preprocessing._label LabelBinarizer 35 LabelEncoder 35 MultiLabelBinarizer 35 label_binarize 160
sklearn.preprocessing._polynomial PolynomialFeatures 35 SplineTransformer 35
sklearn.preprocessing._target_encoder TargetEncoder 35
sklearn.preprocessing.imputation Imputer 34
sklearn.random_projection GaussianRandomProjection 35 SparseRandomProjection 35
sklearn.semi_supervised._label_propagation LabelPropagation 35 LabelSpreading 35
sklearn.semi_supervised._self_training SelfTrainingClassifier 35
sklearn.svm._classes LinearSVC 35 LinearSVR 35 NuSVC 35 NuSVR 35 OneClassSVM 35 SVC 35 SVR 35
sklearn.tree._classes DecisionTreeClassifier 35 DecisionTreeRegressor 35 ExtraTreeClassifier 35 ExtraTreeRegressor 35
sklearn.tree._tree Tree 95
sklearn.utils._bunch Bunch 3
sklearn.utils._metadata_requests MetadataRequest 1 MethodMetadataRequest 1
sklearn.utils.deprecation DeprecationDict 3
sklearn.utils.validation check_array 160
statsmodels.base._penalties L2 0 L2Univariate 0 NonePenalty 0 Penalty 0 PseudoHuber 0 SCAD 0 SCADSmoothed 0
statsmodels.base.data FormulaicData 41 ModelData 41 PandasData 41 PatsyData 41
statsmodels.base.distributed_estimation DistributedResults 0
statsmodels.base.elastic_net RegularizedResults 0 RegularizedResultsWrapper 43
statsmodels.base.model GenericLikelihoodModel 0 GenericLikelihoodModelResults 0 LikelihoodModel 0 LikelihoodModelResults 0 LikelihoodResultsWrapper 43 Model 0 Results 0
statsmodels.base.wrapper ResultsWrapper 43
statsmodels.discrete.conditional_models ConditionalLogit 0 ConditionalMNLogit 0 ConditionalPoisson 0 ConditionalResults 0 ConditionalResultsWrapper 43 _ConditionalModel 0
statsmodels.discrete.count_model GenericZeroInflated 0 L1ZeroInflatedGeneralizedPoissonResults 0 L1ZeroInflatedGeneralizedPoissonResultsWrapper 43 L1ZeroInflatedNegativeBinomialResults 0 L1ZeroInflatedNegativeBinomialResultsWrapper 43 L1ZeroInflatedPoissonResults 0 L1ZeroInflatedPoissonResultsWrapper 43 ZeroInflatedGeneralizedPoisson 0 ZeroInflatedGeneralizedPoisson._hessian_logit 160 ZeroInflatedGeneralizedPoisson._hessian_probit 160 ZeroInflatedGeneralizedPoissonResults 0 ZeroInflatedGeneralizedPoissonResultsWrapper 43 ZeroInflatedNegativeBinomialP 0 ZeroInflatedNegativeBinomialP._hessian_logit 160 ZeroInflatedNegativeBinomialP._hessian_probit 160 ZeroInflatedNegativeBinomialResults 0 ZeroInflatedNegativeBinomialResultsWrapper 43 ZeroInflatedPoisson 0 ZeroInflatedPoisson._hessian_logit 160 ZeroInflatedPoisson._hessian_probit 160 ZeroInflatedPoissonResults 0 ZeroInflatedPoissonResultsWrapper 43 ZeroInflatedResults 0
statsmodels.discrete.discrete_model BinaryModel 0 BinaryResults 0 BinaryResultsWrapper 43 CountModel 0 CountResults 0 CountResultsWrapper 43 DiscreteModel 0 DiscreteResults 0 GeneralizedPoisson 0 GeneralizedPoissonResults 0 GeneralizedPoissonResultsWrapper 43 L1BinaryResults 0 L1BinaryResultsWrapper 43 L1CountResults 0 L1CountResultsWrapper 43 L1GeneralizedPoissonResults 0 L1GeneralizedPoissonResultsWrapper 43 L1MultinomialResults 0 L1MultinomialResultsWrapper 43 L1NegativeBinomialResults 0 L1NegativeBinomialResultsWrapper 43 L1PoissonResults 0 L1PoissonResultsWrapper 43 Logit 0 LogitResults 0 MNLogit 0 MultinomialModel 0 MultinomialResults 0 MultinomialResultsWrapper 43 NegativeBinomial 42 NegativeBinomialP 0 NegativeBinomialPResults 0 NegativeBinomialPResultsWrapper 43 NegativeBinomialResults 0 NegativeBinomialResultsWrapper 43 OrderedResults 0 OrderedResultsWrapper 43 Poisson 0 PoissonResults 0 PoissonResultsWrapper 43 Probit 0 ProbitResults 0
statsmodels.discrete.truncated_model HurdleCountModel 0 HurdleCountResults 0 HurdleCountResultsWrapper 43 L1HurdleCountResults 0 L1HurdleCountResultsWrapper 43 L1TruncatedLFGenericResults 0 L1TruncatedLFGenericResultsWrapper 43 TruncatedLFGeneralizedPoisson 0 TruncatedLFGeneric 0 TruncatedLFGenericResults 0 TruncatedLFGenericResultsWrapper 43 TruncatedLFNegativeBinomialP 0 TruncatedLFPoisson 0 TruncatedLFPoissonResults 0 TruncatedNegativeBinomialResults 0 _RCensored 0 _RCensoredGeneralizedPoisson 0 _RCensoredGeneric 0 _RCensoredNegativeBinomialP 0 _RCensoredPoisson 0
statsmodels.distributions.discrete genpoisson_p_gen 25 genpoisson_p_gen._entropy 160 truncatednegbin_gen 25 truncatednegbin_gen._entropy 160 truncatedpoisson_gen 25 truncatedpoisson_gen._entropy 160 zigeneralizedpoisson_gen 25 zigeneralizedpoisson_gen._entropy 160 zinegativebinomial_gen 25 zinegativebinomial_gen._entropy 160 zipoisson_gen 25 zipoisson_gen._entropy 160
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
statsmodels.tsa.exponential_smoothing._ets_smooth _ets_smooth_add_add 160 _ets_smooth_add_mul 160 _ets_smooth_mul_add 160 _ets_smooth_mul_mul 160
statsmodels.tsa.exponential_smoothing.base StateSpaceMLEModel 0 StateSpaceMLEResults 0
statsmodels.tsa.exponential_smoothing.ets ETSModel 0 ETSModel.loglike 160 ETSResults 0 ETSResultsWrapper 43 PredictionResultsWrapper 43
statsmodels.tsa.forecasting.theta ThetaModel 0 ThetaModelResults 0
statsmodels.tsa.holtwinters.model ExponentialSmoothing 0 Holt 0 SimpleExpSmoothing 0
statsmodels.tsa.holtwinters.results HoltWintersResults 0 HoltWintersResultsWrapper 43
statsmodels.tsa.mlemodel TSMLEModel 0
statsmodels.tsa.regime_switching.markov_autoregression MarkovAutoregression 0 MarkovAutoregressionResults 0 MarkovAutoregressionResultsWrapper 43
statsmodels.tsa.regime_switching.markov_regression MarkovRegression 0 MarkovRegressionResults 0 MarkovRegressionResultsWrapper 43
statsmodels.tsa.regime_switching.markov_switching HamiltonFilterResults 0 KimSmootherResults 0 MarkovSwitching 0 MarkovSwitchingParams 0 MarkovSwitchingResults 0 MarkovSwitchingResultsWrapper 43
statsmodels.tsa.seasonal DecomposeResult 0
statsmodels.tsa.seasonal._seasonal DecomposeResult 0
statsmodels.tsa.statespace._cfa_simulation_smoother cCFASimulationSmoother 160 dCFASimulationSmoother 160 sCFASimulationSmoother 160 zCFASimulationSmoother 160
statsmodels.tsa.statespace._initialization cInitialization 96 dInitialization 96 sInitialization 96 zInitialization 96
statsmodels.tsa.statespace._kalman_filter cKalmanFilter 96 dKalmanFilter 96 sKalmanFilter 96 zKalmanFilter 96
statsmodels.tsa.statespace._kalman_smoother cKalmanSmoother 97 dKalmanSmoother 97 sKalmanSmoother 97 zKalmanSmoother 97
statsmodels.tsa.statespace._quarterly_ar1 QuarterlyAR1 0
statsmodels.tsa.statespace._representation cStatespace 96 dStatespace 96 sStatespace 96 zStatespace 96
statsmodels.tsa.statespace._simulation_smoother cSimulationSmoother 160 dSimulationSmoother 160 sSimulationSmoother 160 zSimulationSmoother 160
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
surprise.prediction_algorithms.predictions Prediction 57
surprise.prediction_algorithms.random_pred NormalPredictor 0
surprise.prediction_algorithms.slope_one SlopeOne 0
surprise.reader Reader 0
surprise.trainset Trainset 0
time struct_time 98
timm.layers.activations GELU 49 GELUTanh 49 HardMish 49 HardSigmoid 49 HardSwish 49 Mish 49 PReLU 49 QuickGELU 49 Sigmoid 49 Swish 49 Tanh 49
timm.layers.activations_jit HardMishJit 49 HardSigmoidJit 49 HardSwishJit 49 MishJit 49 SwishJit 49
timm.layers.activations_me HardMishMe 49 HardSigmoidMe 49 HardSwishMe 49 MishMe 49 SwishMe 49
timm.layers.adaptive_avgmax_pool AdaptiveAvgMaxPool2d 49 AdaptiveCatAvgMaxPool2d 49 FastAdaptiveAvgMaxPool 49 FastAdaptiveAvgPool 49 FastAdaptiveCatAvgMaxPool 49 FastAdaptiveMaxPool 49 SelectAdaptivePool2d 49
timm.layers.attention Attention 49 AttentionRope 49
timm.layers.attention2d Attention2d 49 MultiQueryAttention2d 49 MultiQueryAttentionV2 49
timm.layers.attention_pool AttentionPoolLatent 49 AttentionPoolPrr 49
timm.layers.attention_pool2d AttentionPool2d 49 RotAttentionPool2d 49
timm.layers.blur_pool BlurPool2d 49
timm.layers.bottleneck_attn BottleneckAttn 49 PosEmbedRel 49
timm.layers.cbam CbamModule 49 ChannelAttn 49 LightCbamModule 49 LightChannelAttn 49 LightSpatialAttn 49 SpatialAttn 49
timm.layers.classifier ClNormMlpClassifierHead 49 ClassifierHead 49 NormMlpClassifierHead 49
timm.layers.cond_conv2d CondConv2d 49
timm.layers.conv2d_same Conv2dSame 49 Conv2dSameExport 49
timm.layers.conv_bn_act ConvNormAct 49 ConvNormActAa 49
timm.layers.coord_attn CoordAttn 49 EfficientLocalAttn 49 SimpleCoordAttn 49 StripAttn 49
timm.layers.diff_attention DiffAttention 49
timm.layers.drop DropBlock2d 49 DropPath 49
timm.layers.eca CecaModule 49 EcaModule 49
timm.layers.evo_norm EvoNorm2dB0 49 EvoNorm2dB1 49 EvoNorm2dB2 49 EvoNorm2dS0 49 EvoNorm2dS0a 49 EvoNorm2dS1 49 EvoNorm2dS1a 49 EvoNorm2dS2 49 EvoNorm2dS2a 49
timm.layers.filter_response_norm FilterResponseNormAct2d 49 FilterResponseNormTlu2d 49
timm.layers.format Format 113
timm.layers.gather_excite GatherExcite 49
timm.layers.global_context GlobalContext 49
timm.layers.grn GlobalResponseNorm 49
timm.layers.halo_attn HaloAttn 49 PosEmbedRel 49
timm.layers.hybrid_embed HybridEmbed 49 HybridEmbedWithSize 49
timm.layers.inplace_abn InplaceAbn 49
timm.layers.lambda_layer LambdaLayer 49
timm.layers.layer_scale LayerScale 49 LayerScale2d 49
timm.layers.linear Linear 49
timm.layers.median_pool MedianPool2d 49
timm.layers.mixed_conv2d MixedConv2d 49
timm.layers.ml_decoder MLDecoder 49
timm.layers.mlp ConvMlp 49 GatedMlp 49 GlobalResponseNormMlp 49 GluMlp 49 Mlp 49 SwiGLU 49
timm.layers.non_local_attn BatNonLocalAttn 49 BilinearAttnTransform 49 NonLocalAttn 49
timm.layers.norm GroupNorm 49 GroupNorm1 49 LayerNorm 49 LayerNorm2d 49 LayerNorm2dFp32 49 LayerNormExp2d 49 LayerNormFp32 49 RmsNorm 49 RmsNorm2d 49 RmsNorm2dFp32 49 RmsNormFp32 49 SimpleNorm 49 SimpleNorm2d 49 SimpleNorm2dFp32 49 SimpleNormFp32 49
timm.layers.norm_act BatchNormAct2d 49 FrozenBatchNormAct2d 49 GroupNorm1Act 49 GroupNormAct 49 LayerNormAct 49 LayerNormAct2d 49 LayerNormAct2dFp32 49 LayerNormActFp32 49 RmsNormAct 49 RmsNormAct2d 49 RmsNormAct2dFp32 49 RmsNormActFp32 49 SyncBatchNormAct 49
timm.layers.other_pool LsePlus1d 49 LsePlus2d 49 SimPool1d 49 SimPool2d 49
timm.layers.patch_dropout PatchDropout 49 PatchDropoutWithIndices 49
timm.layers.patch_embed PatchEmbed 49 PatchEmbedInterpolator 49 PatchEmbedResamplerFixedOrigSize 49 PatchEmbedWithSize 49
timm.layers.pool2d_same AvgPool2dSame 49 MaxPool2dSame 49
timm.layers.pos_embed_rel RelPosBias 49 RelPosBiasTf 49 RelPosMlp 49
timm.layers.pos_embed_sincos FourierEmbed 49 RotaryEmbedding 49 RotaryEmbeddingCat 49 RotaryEmbeddingDinoV3 49 RotaryEmbeddingMRope 49 RotaryEmbeddingMixed 49 _RotaryEmbeddingBase 49
timm.layers.selective_kernel SelectiveKernel 49 SelectiveKernelAttn 49
timm.layers.separable_conv SeparableConv2d 49 SeparableConvNormAct 49
timm.layers.space_to_depth DepthToSpace 49 SpaceToDepth 49 SpaceToDepthModule 49
timm.layers.split_attn RadixSoftmax 49 SplitAttn 49
timm.layers.split_batchnorm SplitBatchNorm2d 49
timm.layers.squeeze_excite EffectiveSEModule 49 SEModule 49 SqueezeExciteCl 49
timm.layers.std_conv ScaledStdConv2d 49 ScaledStdConv2dSame 49 StdConv2d 49 StdConv2dSame 49
timm.layers.test_time_pool TestTimePoolHead 49
timm.models._efficientnet_blocks CondConvResidual 49 ConvBnAct 49 DepthwiseSeparableConv 49 EdgeResidual 49 InvertedResidual 49 MobileAttention 49 SqueezeExcite 49 UniversalInvertedResidual 49
timm.models._features FeatureDictNet 49 FeatureGetterNet 49 FeatureHookNet 49 FeatureListNet 49
timm.models._features_fx FeatureGraphNet 49 GraphExtractNet 49
timm.models.beit Attention 49 Beit 49 Block 49 RelativePositionBias 49
timm.models.byobnet BasicBlock 49 BottleneckBlock 49 ByobNet 49 DarkBlock 49 DownsampleAvg 49 EdgeBlock 49 MobileOneBlock 49 RepVggBlock 49 SelfAttnBlock 49 Stem 49
timm.models.cait Cait 49 ClassAttn 49 LayerScaleBlock 49 LayerScaleBlockClassAttn 49 TalkingHeadAttn 49
timm.models.coat CoaT 49 ConvPosEnc 49 ConvRelPosEnc 49 FactorAttnConvRelPosEnc 49 ParallelBlock 49 SerialBlock 49
timm.models.convit Block 49 ConVit 49 GPSA 49 MHSA 49
timm.models.convmixer ConvMixer 49 Residual 49
timm.models.convnext ConvNeXt 49 ConvNeXtBlock 49 ConvNeXtStage 49 Downsample 49
timm.models.cpubone CPUBone 49 CPUBoneBlock 49 ClsHead 49 ConvAttention 49 ConvLayer 49 FusedMBConv 49 LinearLayer 49 MBConv 49 ResidualBlock 49
timm.models.crossvit CrossAttention 49 CrossAttentionBlock 49 CrossVit 49 MultiScaleBlock 49 PatchEmbed 49
timm.models.csatv2 Block 49 CSATv2 49 Dct1d 49 Dct2d 49 Dct2dStats 49 LearnableDct2d 49 PosConv 49 SpatialAttention 49 SpatialTransformerBlock 49 TransformerBlock 49
timm.models.cspnet BottleneckBlock 49 CrossStage 49 CrossStage3 49 CspNet 49 DarkBlock 49 DarkStage 49 EdgeBlock 49
timm.models.cspnext CspNext 49 CspNextBlock 49 CspNextLayer 49 DepthwiseSeparableConv 49 SPPBottleneck 49
timm.models.davit ChannelAttention 49 ChannelAttentionV2 49 ChannelBlock 49 ConvPosEnc 49 DaVit 49 DaVitStage 49 Downsample 49 SpatialBlock 49 Stem 49 WindowAttention 49
timm.models.deepseek_vit DeepseekVitAligner 49 DeepseekVitBlock 49 DeepseekVitClassifier 49 DeepseekVitEncoder 49
timm.models.deit VisionTransformerDistilled 49
timm.models.densenet DenseBlock 49 DenseLayer 49 DenseNet 49 DenseTransition 49
timm.models.dla DLA 49 DlaBasic 49 DlaBottle2neck 49 DlaBottleneck 49 DlaRoot 49 DlaTree 49
timm.models.dpn BnAct 49 BnActConv2d 49 CatBnAct 49 DPN 49 DualPathBlock 49
timm.models.edgenext ConvBlock 49 CrossCovarianceAttn 49 EdgeNeXt 49 EdgeNeXtStage 49 PositionalEncodingFourier 49 SplitTransposeBlock 49
timm.models.efficientformer Attention 49 ConvMlpWithNorm 49 Downsample 49 EfficientFormer 49 EfficientFormerStage 49 Flat 49 LayerScale 49 LayerScale2d 49 MetaBlock1d 49 MetaBlock2d 49 Pooling 49 Stem4 49
timm.models.efficientformer_v2 Attention2d 49 Attention2dDownsample 49 ConvMlpWithNorm 49 ConvNorm 49 Downsample 49 EfficientFormerV2 49 EfficientFormerV2Block 49 EfficientFormerV2Stage 49 LayerScale2d 49 LocalGlobalQuery 49 Stem4 49
timm.models.efficientnet EfficientNet 49 EfficientNetFeatures 49
timm.models.efficientvim ConvLayer1d 49 ConvLayer2d 49 EfficientViM 49 EfficientViMBlock 49 EfficientViMDistilled 49 EfficientViMStage 49 FFN 49 HSMSSD 49 PatchMerging 49 Stem 49
timm.models.efficientvit_mit ClassifierHead 49 ConvBlock 49 ConvNormAct 49 DSConv 49 EfficientVit 49 EfficientVitBlock 49 EfficientVitLarge 49 EfficientVitLargeStage 49 EfficientVitStage 49 FusedMBConv 49 LiteMLA 49 MBConv 49 ResidualBlock 49 Stem 49
timm.models.efficientvit_msra CascadedGroupAttention 49 ConvMlp 49 ConvNorm 49 EfficientVitBlock 49 EfficientVitMsra 49 EfficientVitStage 49 LocalWindowAttention 49 NormLinear 49 PatchEmbedding 49 PatchMerging 49 ResidualDrop 49
timm.models.eva Eva 49 EvaAttention 49 EvaBlock 49 EvaBlockPostNorm 49
timm.models.fasternet Block 49 FasterNet 49 MLPBlock 49 Partial_conv3 49 PatchEmbed 49 PatchMerging 49
timm.models.fastvit Attention 49 AttentionBlock 49 ConvMlp 49 FastVit 49 FastVitStage 49 LayerScale2d 49 MobileOneBlock 49 PatchEmbed 49 RepConditionalPosEnc 49 RepMixer 49 RepMixerBlock 49 ReparamLargeKernelConv 49
timm.models.focalnet Downsample 49 FocalModulation 49 FocalNet 49 FocalNetBlock 49 FocalNetStage 49 LayerScale2d 49
timm.models.gcvit Downsample2d 49 FeatureBlock 49 GlobalContextVit 49 GlobalContextVitBlock 49 GlobalContextVitStage 49 LayerScale 49 MbConvBlock 49 Stem 49 WindowAttentionGlobal 49
timm.models.gemma4_vit Gemma4Attention 49 Gemma4Block 49 Gemma4ClippableLinear 49 Gemma4GatedMlp 49 Gemma4PatchEmbed 49 Gemma4RotaryEmbedding2D 49 Gemma4VisionPooler 49 Gemma4VitClassifier 49 Gemma4VitEncoder 49
timm.models.ghostnet GhostBottleneck 49 GhostBottleneckV3 49 GhostModule 49 GhostModuleV2 49 GhostModuleV3 49 GhostNet 49
timm.models.hgnet ClassifierHead 49 ConvBNAct 49 EseModule 49 HighPerfGpuBlock 49 HighPerfGpuNet 49 HighPerfGpuStage 49 LearnableAffineBlock 49 LightConvBNAct 49 StemV1 49 StemV2 49
timm.models.hiera Hiera 49 HieraBlock 49 MaskUnitAttention 49 PatchEmbed 49 Reroll 49 Unroll 49
timm.models.hieradet_sam2 HieraDet 49 HieraPatchEmbed 49 MultiScaleAttention 49 MultiScaleBlock 49
timm.models.hrnet HighResolutionModule 49 HighResolutionNet 49 HighResolutionNetFeatures 49 ModuleInterface 49 SequentialList 49
timm.models.iformer ConvBlock 49 ConvNorm 49 FFN 49 IFormer 49 NormLinear 49 RepCPE 49 RepVitClassifier 49 Residual 49 SHMA 49 SHMABlock 49 StageBlock 49 Stem 49
timm.models.inception_next ConvMlp 49 InceptionDWConv2d 49 MetaNeXt 49 MetaNeXtBlock 49 MetaNeXtStage 49 MlpClassifierHead 49
timm.models.inception_resnet_v2 Block17 49 Block35 49 Block8 49 InceptionResnetV2 49 Mixed_5b 49 Mixed_6a 49 Mixed_7a 49
timm.models.inception_v3 InceptionA 49 InceptionAux 49 InceptionB 49 InceptionC 49 InceptionD 49 InceptionE 49 InceptionV3 49
timm.models.inception_v4 InceptionA 49 InceptionB 49 InceptionC 49 InceptionV4 49 Mixed3a 49 Mixed4a 49 Mixed5a 49 ReductionA 49 ReductionB 49
timm.models.lcnetv2 LCNetV2 49 RepDepthwiseSeparable 49
timm.models.levit Attention 49 AttentionDownsample 49 ConvNorm 49 Downsample 49 Levit 49 LevitBlock 49 LevitDistilled 49 LevitDownsample 49 LevitMlp 49 LevitStage 49 LinearNorm 49 NormLinear 49 Stem16 49 Stem8 49
timm.models.lowformer ConvAttention 49 ConvLayer 49 FusedMBConv 49 LowFormer 49 LowFormerBlock 49 MBConv 49 ResidualBlock 49
timm.models.mambaout Downsample 49 DownsampleNormFirst 49 GatedConvBlock 49 MambaOut 49 MambaOutStage 49 MlpHead 49 Stem 49
timm.models.maxxvit Attention2d 49 AttentionCl 49 ConvNeXtBlock 49 Downsample2d 49 LayerScale 49 LayerScale2d 49 MaxxVit 49 MaxxVitBlock 49 MaxxVitStage 49 MbConvBlock 49 ParallelMaxxVitBlock 49 ParallelPartitionAttention 49 PartitionAttention2d 49 PartitionAttentionCl 49 Stem 49 TransformerBlock2d 49
timm.models.metaformer Attention 49 Downsampling 49 GroupNorm1NoBias 49 LayerNorm2dNoBias 49 LayerNormNoBias 49 MetaFormer 49 MetaFormerBlock 49 MetaFormerStage 49 MlpHead 49 Pooling 49 Scale 49 SepConv 49 SquaredReLU 49 StarReLU 49 Stem 49
timm.models.mlp_mixer Affine 49 MixerBlock 49 MlpMixer 49 ResBlock 49 SpatialGatingBlock 49 SpatialGatingUnit 49
timm.models.mobilenetv3 MobileNetV3 49 MobileNetV3Features 49
timm.models.mobilenetv5 MobileNetV5 49 MobileNetV5Encoder 49 MobileNetV5MultiScaleFusionAdapter 49
timm.models.mobilevit LinearSelfAttention 49 LinearTransformerBlock 49 MobileVitBlock 49 MobileVitV2Block 49
timm.models.mvitv2 MultiScaleAttention 49 MultiScaleAttentionPoolFirst 49 MultiScaleBlock 49 MultiScaleVit 49 MultiScaleVitStage 49 PatchEmbed 49
timm.models.naflexvit NaFlexEmbeds 49 NaFlexVit 49
timm.models.nasnet ActConvBn 49 BranchSeparables 49 CellStem0 49 CellStem1 49 FirstCell 49 NASNetALarge 49 NormalCell 49 ReductionCell0 49 ReductionCell1 49 SeparableConv2d 49
timm.models.nest Attention 49 ConvPool 49 Nest 49 NestLevel 49 TransformerLayer 49
timm.models.nextvit ConvAttention 49 ConvNormAct 49 EfficientAttention 49 NextConvBlock 49 NextStage 49 NextTransformerBlock 49 NextViT 49 PatchEmbed 49
timm.models.nfnet DownsampleAvg 49 GammaAct 49 NormFreeBlock 49 NormFreeNet 49
timm.models.pit ConvEmbedding 49 Pooling 49 PoolingVisionTransformer 49 SequentialTuple 49 Transformer 49
timm.models.pnasnet ActConvBn 49 BranchSeparables 49 Cell 49 CellBase 49 CellStem0 49 FactorizedReduction 49 PNASNet5Large 49 SeparableConv2d 49
timm.models.pvt_v2 Attention 49 Block 49 MlpWithDepthwiseConv 49 OverlapPatchEmbed 49 PyramidVisionTransformerStage 49 PyramidVisionTransformerV2 49
timm.models.qwen3_vit Qwen3VitClassifier 49 Qwen3VitEncoder 49 Qwen3VitPatchMerger 49
timm.models.rdnet Block 49 BlockESE 49 DenseBlock 49 DenseStage 49 RDNet 49
timm.models.regnet Bottleneck 49 PreBottleneck 49 RegNet 49 RegStage 49
timm.models.repghost RepGhostBottleneck 49 RepGhostModule 49 RepGhostNet 49
timm.models.repvit ConvNorm 49 NormLinear 49 RepVggDw 49 RepViTBlock 49 RepVit 49 RepVitClassifier 49 RepVitDownsample 49 RepVitMlp 49 RepVitStage 49 RepVitStem 49
timm.models.res2net Bottle2neck 49
timm.models.resnest ResNestBottleneck 49
timm.models.resnet BasicBlock 49 Bottleneck 49 ResNet 49
timm.models.resnetv2 Bottleneck 49 DownsampleAvg 49 DownsampleConv 49 PreActBasic 49 PreActBottleneck 49 ResNetStage 49 ResNetV2 49
timm.models.rexnet LinearBottleneck 49 RexNet 49
timm.models.selecsls SelecSls 49 SelecSlsBlock 49 SelectSeq 49 SequentialList 49
timm.models.senet Bottleneck 49 SEBottleneck 49 SEModule 49 SENet 49 SEResNeXtBottleneck 49 SEResNetBlock 49 SEResNetBottleneck 49
timm.models.sequencer Downsample2d 49 LSTM2d 49 RNN2dBase 49 RNNIdentity 49 Sequencer2d 49 Sequencer2dBlock 49 Sequencer2dStage 49 Shuffle 49
timm.models.shvit BasicBlock 49 Conv2dNorm 49 FFN 49 NormLinear 49 PatchMerging 49 Residual 49 SHSA 49 SHViT 49 StageBlock 49
timm.models.sknet SelectiveKernelBasic 49 SelectiveKernelBottleneck 49
timm.models.starnet Block 49 ConvBN 49 StarNet 49
timm.models.swiftformer Block 49 ConvEncoder 49 EfficientAdditiveAttention 49 Embedding 49 LayerScale2d 49 LocalRepresentation 49 Mlp 49 Stage 49 SwiftFormer 49
timm.models.swin_transformer PatchMerging 49 SwinTransformer 49 SwinTransformerBlock 49 SwinTransformerStage 49 WindowAttention 49
timm.models.swin_transformer_v2 PatchMerging 49 SwinTransformerV2 49 SwinTransformerV2Block 49 SwinTransformerV2Stage 49 WindowAttention 49
timm.models.swin_transformer_v2_cr PatchEmbed 49 PatchMerging 49 SwinTransformerV2Cr 49 SwinTransformerV2CrBlock 49 SwinTransformerV2CrStage 49 WindowMultiHeadAttention 49
timm.models.tiny_vit Attention 49 ConvLayer 49 ConvNorm 49 MBConv 49 NormMlp 49 PatchEmbed 49 PatchMerging 49 TinyVit 49 TinyVitBlock 49 TinyVitStage 49
timm.models.tnt Attention 49 Block 49 PixelEmbed 49 TNT 49
timm.models.tresnet BasicBlock 49 Bottleneck 49 TResNet 49
timm.models.twins Block 49 GlobalSubSampleAttn 49 LocallyGroupedAttn 49 PatchEmbed 49 PosConv 49 Twins 49
timm.models.vgg ConvMlp 49 VGG 49
timm.models.visformer Attention 49 Block 49 SpatialMlp 49 Visformer 49
timm.models.vision_transformer Attention 49 Block 49 DiffParallelScalingBlock 49 LayerScale 49 ParallelScalingBlock 49 ParallelThingsBlock 49 ResPostBlock 49 VisionTransformer 49
timm.models.vision_transformer_hybrid ConvStem 49 HybridEmbed 49 HybridEmbedWithSize 49
timm.models.vision_transformer_relpos LayerScale 49 RelPosAttention 49 RelPosBlock 49 ResPostRelPosBlock 49 VisionTransformerRelPos 49
timm.models.vision_transformer_sam Attention 49 Block 49 LayerScale 49 VisionTransformerSAM 49
timm.models.vitamin Downsample2d 49 GeGluMlp 49 MbConvLNBlock 49 MbConvStages 49 Stem 49 StridedConv 49
timm.models.volo Attention 49 ClassAttention 49 ClassBlock 49 Downsample 49 OutlookAttention 49 Outlooker 49 PatchEmbed 49 Transformer 49 VOLO 49
timm.models.vovnet OsaBlock 49 OsaStage 49 SequentialAppendList 49 VovNet 49
timm.models.xception Block 49 SeparableConv2d 49 Xception 49
timm.models.xception_aligned PreSeparableConv2d 49 PreXceptionModule 49 SeparableConv2d 49 XceptionAligned 49 XceptionModule 49
timm.models.xcit ClassAttentionBlock 49 ConvPatchEmbed 49 LPI 49 PositionalEncodingFourier 49 XCA 49 XCABlock 49 Xcit 49
tokenizers AddedToken 73 Encoding 76 Tokenizer 65
tokenizers.decoders BPEDecoder 76 ByteFallback 76 ByteLevel 76 CTC 76 DecodeStream 76 Decoder 76 Fuse 76 Metaspace 76 Replace 76 Sequence 89 Strip 76 WordPiece 76
tokenizers.implementations.bert_wordpiece BertWordPieceTokenizer 0
tokenizers.implementations.byte_level_bpe ByteLevelBPETokenizer 0
tokenizers.implementations.char_level_bpe CharBPETokenizer 0
tokenizers.implementations.sentencepiece_bpe SentencePieceBPETokenizer 0
tokenizers.implementations.sentencepiece_unigram SentencePieceUnigramTokenizer 0
tokenizers.models BPE 76 Model 76 Unigram 76 WordLevel 76 WordPiece 76
tokenizers.normalizers BertNormalizer 76 ByteLevel 76 Lowercase 76 NFC 76 NFD 76 NFKC 76 NFKD 76 Nmt 76 Normalizer 76 Precompiled 76 Prepend 76 Replace 76 Sequence 89 Strip 76 StripAccents 76
tokenizers.pre_tokenizers BertPreTokenizer 76 ByteLevel 76 CharDelimiterSplit 69 Digits 76 FixedLength 76 Metaspace 76 PreTokenizer 76 Punctuation 76 Sequence 89 Split 69 UnicodeScripts 76 Whitespace 76 WhitespaceSplit 76
tokenizers.processors BertProcessing 69 ByteLevel 76 PostProcessor 76 RobertaProcessing 69 Sequence 89 TemplateProcessing 76
tokenizers.trainers BpeTrainer 76 ParityBpeTrainer 76 Trainer 76 UnigramTrainer 76 WordLevelTrainer 76 WordPieceTrainer 76
torch BFloat16Storage 160 BoolStorage 160 ByteStorage 160 CharStorage 160 ComplexDoubleStorage 160 ComplexFloatStorage 160 DoubleStorage 160 FloatStorage 160 HalfStorage 160 IntStorage 160 LongStorage 160 QInt32Storage 160 QInt8Storage 160 QUInt2x4Storage 160 QUInt4x2Storage 160 QUInt8Storage 160 ScriptObject 53 ShortStorage 160 Size 106 Tensor 160 UntypedStorage 160 _mkldnn 160 abs 160 bfloat16 160 bit 160 bits16 160 bits1x8 160 bits2x4 160 bits4x2 160 bits8 160 bool 160 cdouble 160 cfloat 160 chalf 160 channels_last 160 channels_last_3d 160 complex128 160 complex32 160 complex64 160 contiguous_format 160 cos 160 device 102 double 160 exp 160 float 160 float16 160 float32 160 float4_e2m1fn_x2 160 float64 160 float8_e4m3fn 160 float8_e4m3fnuz 160 float8_e5m2 160 float8_e5m2fnuz 160 float8_e8m0fnu 160 half 160 int 160 int1 160 int16 160 int2 160 int3 160 int32 160 int4 160 int5 160 int6 160 int64 160 int7 160 int8 160 jagged 160 legacy_contiguous_format 160 log 160 long 160 per_channel_affine 160 per_channel_affine_float_qparams 160 per_channel_symmetric 160 per_tensor_affine 160 per_tensor_symmetric 160 preserve_format 160 qint32 160 qint8 160 quint2x4 160 quint4x2 160 quint8 160 relu 160 short 160 sigmoid 160 sin 160 softmax 160 sparse_bsc 160 sparse_bsr 160 sparse_coo 160 sparse_csc 160 sparse_csr 160 sqrt 160 square 160 strided 160 tanh 160 uint1 160 uint16 160 uint2 160 uint3 160 uint32 160 uint4 160 uint5 160 uint6 160 uint64 160 uint7 160 uint8 160
torch._C Generator 103 _VariableFunctionsClass 160 _VariableFunctionsClass.abs 160 _VariableFunctionsClass.add 160 _VariableFunctionsClass.batch_norm 160 _VariableFunctionsClass.cat 160 _VariableFunctionsClass.celu 160 _VariableFunctionsClass.clamp 160 _VariableFunctionsClass.cos 160 _VariableFunctionsClass.dropout 160 _VariableFunctionsClass.exp 160 _VariableFunctionsClass.group_norm 160 _VariableFunctionsClass.hardshrink 160 _VariableFunctionsClass.layer_norm 160 _VariableFunctionsClass.log 160 _VariableFunctionsClass.log_softmax 160 _VariableFunctionsClass.matmul 160 _VariableFunctionsClass.max 160 _VariableFunctionsClass.mean 160 _VariableFunctionsClass.min 160 _VariableFunctionsClass.mul 160 _VariableFunctionsClass.ones 160 _VariableFunctionsClass.prelu 160 _VariableFunctionsClass.relu 160 _VariableFunctionsClass.rrelu 160 _VariableFunctionsClass.rsqrt 160 _VariableFunctionsClass.selu 160 _VariableFunctionsClass.sigmoid 160 _VariableFunctionsClass.sin 160 _VariableFunctionsClass.softmax 160 _VariableFunctionsClass.sqrt 160 _VariableFunctionsClass.square 160 _VariableFunctionsClass.stack 160 _VariableFunctionsClass.sum 160 _VariableFunctionsClass.tanh 160 _VariableFunctionsClass.threshold 160 _VariableFunctionsClass.zeros 160
torch._C._fft fft_fftn 160
torch._C._nn avg_pool2d 160 avg_pool3d 160 gelu 160 hardshrink 160 linear 160 log_softmax 160 one_hot 160 scaled_dot_product_attention 160 softplus 160 softshrink 160
torch._tensor _rebuild_from_type 148 _rebuild_from_type_v2 148
torch._utils _rebuild_device_tensor_from_numpy 147 _rebuild_meta_tensor_no_storage 150 _rebuild_nested_tensor 151 _rebuild_parameter 152 _rebuild_parameter_with_state 153 _rebuild_qtensor 154 _rebuild_sparse_tensor 155 _rebuild_tensor 156 _rebuild_tensor_v2 157 _rebuild_tensor_v3 158 _rebuild_xla_tensor 147 torch.channels_last 160 torch.channels_last_3d 160 torch.contiguous_format 160 torch.preserve_format 160
torch.amp.grad_scaler GradScaler 1 OptState 113 _refresh_per_optimizer_state 127
torch.ao.nn.intrinsic.modules.fused BNReLU2d 50 BNReLU3d 50 ConvAdd2d 50 ConvAddReLU2d 50 ConvBn1d 50 ConvBn2d 50 ConvBn3d 50 ConvBnReLU1d 50 ConvBnReLU2d 50 ConvBnReLU3d 50 ConvReLU1d 50 ConvReLU2d 50 ConvReLU3d 50 LinearBn1d 50 LinearLeakyReLU 50 LinearReLU 50 LinearTanh 50 _FusedModule 50
torch.ao.nn.intrinsic.quantized.dynamic.modules.linear_relu LinearReLU 49
torch.ao.nn.intrinsic.quantized.modules.linear_relu LinearReLU 49
torch.ao.nn.quantizable.modules.activation MultiheadAttention 50
torch.ao.nn.quantizable.modules.rnn LSTM 50 LSTMCell 50 _LSTMLayer 50 _LSTMSingleLayer 50
torch.ao.nn.quantized.dynamic.modules.linear Linear 49
torch.ao.nn.quantized.modules DeQuantize 49 Quantize 49
torch.ao.nn.quantized.modules.functional_modules FloatFunctional 50
torch.ao.nn.quantized.modules.linear Linear 49 LinearPackedParams 49
torch.cuda BFloat16Storage 160 BoolStorage 160 ByteStorage 160 CharStorage 160 ComplexDoubleStorage 160 ComplexFloatStorage 160 DoubleStorage 160 FloatStorage 160 HalfStorage 160 IntStorage 160 LongStorage 160 ShortStorage 160
torch.cuda.amp.grad_scaler GradScaler 1 OptState 113 _refresh_per_optimizer_state 127
torch.distributed.checkpoint.filesystem _StorageInfo 0
torch.distributed.checkpoint.metadata BytesStorageMetadata 0 ChunkStorageMetadata 0 Metadata 0 MetadataIndex 44 StorageMeta 0 TensorProperties 54 TensorStorageMetadata 0 _MEM_FORMAT_ENCODING 113
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
torch.jit._pickle build_boollist 143 build_doublelist 143 build_intlist 143 build_tensor_from_id 143 build_tensorlist 143 restore_type_tag 143
torch.nn.backends.thnn _get_thnn_function_backend 127
torch.nn.functional adaptive_avg_pool1d 160 adaptive_avg_pool2d 160 avg_pool1d 160 avg_pool2d 160 avg_pool3d 160 binary_cross_entropy 160 binary_cross_entropy_with_logits 160 celu 160 cosine_similarity 160 cross_entropy 160 dropout 160 elu 160 gelu 160 glu 160 hardsigmoid 160 hardswish 160 hardtanh 160 huber_loss 160 interpolate 160 kl_div 160 l1_loss 160 layer_norm 160 leaky_relu 160 linear 160 log_softmax 160 logsigmoid 160 max_pool1d 160 max_pool2d 160 max_pool3d 160 mish 160 mse_loss 160 nll_loss 160 normalize 160 pairwise_distance 160 prelu 160 relu 160 relu6 160 rrelu 160 selu 160 sigmoid 160 silu 160 smooth_l1_loss 160 softmax 160 softmin 160 softplus 160 softsign 160 tanh 160 tanhshrink 160
torch.nn.init constant_ 160 eye_ 160 kaiming_normal_ 160 kaiming_uniform_ 160 normal_ 160 ones_ 160 orthogonal_ 160 trunc_normal_ 160 uniform_ 160 xavier_normal_ 160 xavier_uniform_ 160 zeros_ 160
torch.nn.modules.activation CELU 50 ELU 50 GELU 50 GLU 50 Hardshrink 50 Hardsigmoid 50 Hardswish 50 Hardtanh 50 LeakyReLU 50 LogSigmoid 50 LogSoftmax 50 Mish 50 MultiheadAttention 50 PReLU 50 RReLU 50 ReLU 50 ReLU6 50 SELU 50 SiLU 50 Sigmoid 50 Softmax 50 Softmax2d 50 Softmin 50 Softplus 50 Softshrink 50 Softsign 50 Tanh 50 Tanhshrink 50 Threshold 50
torch.nn.modules.adaptive AdaptiveLogSoftmaxWithLoss 50
torch.nn.modules.batchnorm BatchNorm1d 50 BatchNorm2d 50 BatchNorm3d 50 LazyBatchNorm1d 50 LazyBatchNorm1d._infer_parameters 160 LazyBatchNorm1d._lazy_load_hook 160 LazyBatchNorm2d 50 LazyBatchNorm2d._infer_parameters 160 LazyBatchNorm2d._lazy_load_hook 160 LazyBatchNorm3d 50 LazyBatchNorm3d._infer_parameters 160 LazyBatchNorm3d._lazy_load_hook 160 SyncBatchNorm 50
torch.nn.modules.channelshuffle ChannelShuffle 50
torch.nn.modules.container Container 50 ModuleDict 50 ModuleList 50 ParameterDict 50 ParameterList 50 Sequential 50
torch.nn.modules.conv Conv1d 50 Conv2d 50 Conv3d 50 ConvTranspose1d 50 ConvTranspose2d 50 ConvTranspose3d 50 LazyConv1d 50 LazyConv1d._infer_parameters 160 LazyConv1d._lazy_load_hook 160 LazyConv2d 50 LazyConv2d._infer_parameters 160 LazyConv2d._lazy_load_hook 160 LazyConv3d 50 LazyConv3d._infer_parameters 160 LazyConv3d._lazy_load_hook 160 LazyConvTranspose1d 50 LazyConvTranspose1d._infer_parameters 160 LazyConvTranspose1d._lazy_load_hook 160 LazyConvTranspose2d 50 LazyConvTranspose2d._infer_parameters 160 LazyConvTranspose2d._lazy_load_hook 160 LazyConvTranspose3d 50 LazyConvTranspose3d._infer_parameters 160 LazyConvTranspose3d._lazy_load_hook 160
torch.nn.modules.distance CosineSimilarity 50 PairwiseDistance 50
torch.nn.modules.dropout AlphaDropout 50 Dropout 50 Dropout1d 50 Dropout2d 50 Dropout3d 50 FeatureAlphaDropout 50
torch.nn.modules.flatten Flatten 50 Unflatten 50
torch.nn.modules.fold Fold 50 Unfold 50
torch.nn.modules.instancenorm InstanceNorm1d 50 InstanceNorm2d 50 InstanceNorm3d 50 LazyInstanceNorm1d 50 LazyInstanceNorm1d._infer_parameters 160 LazyInstanceNorm1d._lazy_load_hook 160 LazyInstanceNorm2d 50 LazyInstanceNorm2d._infer_parameters 160 LazyInstanceNorm2d._lazy_load_hook 160 LazyInstanceNorm3d 50 LazyInstanceNorm3d._infer_parameters 160 LazyInstanceNorm3d._lazy_load_hook 160
torch.nn.modules.linear Bilinear 50 Identity 50 LazyLinear 50 LazyLinear._infer_parameters 160 LazyLinear._lazy_load_hook 160 Linear 50 NonDynamicallyQuantizableLinear 50 _LinearWithBias 0
torch.nn.modules.loss BCELoss 50 BCEWithLogitsLoss 50 CTCLoss 50 CosineEmbeddingLoss 50 CrossEntropyLoss 50 GaussianNLLLoss 50 HingeEmbeddingLoss 50 HuberLoss 50 KLDivLoss 50 L1Loss 50 LinearCrossEntropyLoss 50 MSELoss 50 MarginRankingLoss 50 MultiLabelMarginLoss 50 MultiLabelSoftMarginLoss 50 MultiMarginLoss 50 NLLLoss 50 NLLLoss2d 50 PoissonNLLLoss 50 SmoothL1Loss 50 SoftMarginLoss 50 TripletMarginLoss 50 TripletMarginWithDistanceLoss 50
torch.nn.modules.module Module 50 _WrappedHook 47
torch.nn.modules.normalization CrossMapLRN2d 50 GroupNorm 50 LayerNorm 50 LocalResponseNorm 50 RMSNorm 50
torch.nn.modules.padding CircularPad1d 50 CircularPad2d 50 CircularPad3d 50 ConstantPad1d 50 ConstantPad2d 50 ConstantPad3d 50 ReflectionPad1d 50 ReflectionPad2d 50 ReflectionPad3d 50 ReplicationPad1d 50 ReplicationPad2d 50 ReplicationPad3d 50 ZeroPad1d 50 ZeroPad2d 50 ZeroPad3d 50
torch.nn.modules.pixelshuffle PixelShuffle 50 PixelUnshuffle 50
torch.nn.modules.pooling AdaptiveAvgPool1d 50 AdaptiveAvgPool2d 50 AdaptiveAvgPool3d 50 AdaptiveMaxPool1d 50 AdaptiveMaxPool2d 50 AdaptiveMaxPool3d 50 AvgPool1d 50 AvgPool2d 50 AvgPool3d 50 FractionalMaxPool2d 50 FractionalMaxPool3d 50 LPPool1d 50 LPPool2d 50 LPPool3d 50 MaxPool1d 50 MaxPool2d 50 MaxPool3d 50 MaxUnpool1d 50 MaxUnpool2d 50 MaxUnpool3d 50
torch.nn.modules.rnn GRU 55 GRUCell 50 LSTM 55 LSTMCell 50 RNN 55 RNNBase 55 RNNCell 50 RNNCellBase 50
torch.nn.modules.sparse Embedding 50 EmbeddingBag 50
torch.nn.modules.transformer Transformer 50 TransformerDecoder 50 TransformerDecoderLayer 50 TransformerEncoder 50 TransformerEncoderLayer 50
torch.nn.modules.upsampling Upsample 50 UpsamplingBilinear2d 50 UpsamplingNearest2d 50
torch.nn.parallel.data_parallel DataParallel 50
torch.nn.parameter Buffer 160 Parameter 160 UninitializedBuffer 67 UninitializedParameter 67
torch.nn.utils.prune CustomFromMask 1 Identity 1 L1Unstructured 1 LnStructured 1 PruningContainer 1 RandomStructured 1 RandomUnstructured 1
torch.nn.utils.rnn PackedSequence 104
torch.nn.utils.spectral_norm SpectralNorm 1 SpectralNormLoadStateDictPreHook 1 SpectralNormStateDictHook 1
torch.nn.utils.weight_norm WeightNorm 1
torch.optim Adafactor 52 Muon 52
torch.optim._adafactor Adafactor 52
torch.optim._muon Muon 52
torch.optim.adadelta Adadelta 52
torch.optim.adagrad Adagrad 52
torch.optim.adam Adam 52
torch.optim.adamax Adamax 52
torch.optim.adamw AdamW 52
torch.optim.asgd ASGD 52
torch.optim.lbfgs LBFGS 52
torch.optim.lr_scheduler ChainedScheduler 1 ConstantLR 1 CosineAnnealingLR 1 CosineAnnealingWarmRestarts 1 CyclicLR 1 CyclicLR._exp_range_scale_fn 160 CyclicLR._triangular2_scale_fn 160 CyclicLR._triangular_scale_fn 160 ExponentialLR 1 LRScheduler 1 LambdaLR 1 LinearLR 1 MultiStepLR 1 MultiplicativeLR 1 OneCycleLR 1 OneCycleLR._annealing_cos 160 OneCycleLR._annealing_linear 160 PolynomialLR 1 ReduceLROnPlateau 1 SequentialLR 1 StepLR 1 _LRScheduler 1 _SchedulePhase 3
torch.optim.nadam NAdam 52
torch.optim.optimizer Optimizer 52
torch.optim.radam RAdam 52
torch.optim.rmsprop RMSprop 52
torch.optim.rprop Rprop 52
torch.optim.sgd SGD 52
torch.optim.sparse_adam SparseAdam 52
torch.optim.swa_utils AveragedModel 50 SWALR 1 SWALR._cosine_anneal 160 SWALR._linear_anneal 160
torch.return_types aminmax 105 cummax 105 cummin 105 frexp 105 geqrf 105 histogram 105 histogramdd 105 kthvalue 105 linalg_cholesky_ex 105 linalg_eig 105 linalg_eigh 105 linalg_inv_ex 105 linalg_ldl_factor 105 linalg_ldl_factor_ex 105 linalg_lstsq 105 linalg_lu 105 linalg_lu_factor 105 linalg_lu_factor_ex 105 linalg_qr 105 linalg_slogdet 105 linalg_solve_ex 105 linalg_svd 105 lstsq 105 lu_unpack 105 max 105 median 105 min 105 mode 105 nanmedian 105 qr 105 slogdet 105 sort 105 svd 105 topk 105 triangular_solve 105 unpack_dual 105
torch.serialization _get_layout 122
torch.storage TypedStorage 160 UntypedStorage 160 _TypedStorage 160 _UntypedStorage 160 _load_from_bytes 149
torch.torch_version TorchVersion 100
torch.utils.data._utils.collate default_collate 160 default_convert 160
torch.utils.data.dataloader DataLoader 0
torch.utils.data.dataset ConcatDataset 1 Subset 1 TensorDataset 1
torch.utils.data.sampler BatchSampler 1 RandomSampler 1 SequentialSampler 1 SubsetRandomSampler 1 WeightedRandomSampler 1
torch.utils.hooks RemovableHandle 45
torchmetrics.aggregation BaseAggregator 48 CatMetric 48 MaxMetric 48 MeanMetric 48 MinMetric 48 RunningMean 48 RunningSum 48 SumMetric 48
torchmetrics.audio._deprecated _PermutationInvariantTraining 48 _ScaleInvariantSignalDistortionRatio 48 _ScaleInvariantSignalNoiseRatio 48 _SignalDistortionRatio 48 _SignalNoiseRatio 48
torchmetrics.audio.dnsmos DeepNoiseSuppressionMeanOpinionScore 48
torchmetrics.audio.nisqa NonIntrusiveSpeechQualityAssessment 48
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
torchmetrics.collections MetricCollection 49
torchmetrics.detection._deprecated _ModifiedPanopticQuality 48 _PanopticQuality 48
torchmetrics.detection._mean_ap MeanAveragePrecision 48
torchmetrics.detection.ciou CompleteIntersectionOverUnion 48
torchmetrics.detection.diou DistanceIntersectionOverUnion 48
torchmetrics.detection.giou GeneralizedIntersectionOverUnion 48
torchmetrics.detection.iou IntersectionOverUnion 48
torchmetrics.detection.mean_ap MeanAveragePrecision 48
torchmetrics.detection.panoptic_qualities ModifiedPanopticQuality 48 PanopticQuality 48
torchmetrics.functional.regression.kendall _MetricVariant 113
torchmetrics.image._deprecated _ErrorRelativeGlobalDimensionlessSynthesis 48 _MultiScaleStructuralSimilarityIndexMeasure 48 _PeakSignalNoiseRatio 48 _RelativeAverageSpectralError 48 _RootMeanSquaredErrorUsingSlidingWindow 48 _SpectralAngleMapper 48 _SpectralDistortionIndex 48 _StructuralSimilarityIndexMeasure 48 _TotalVariation 48 _UniversalImageQualityIndex 48
torchmetrics.image.arniqa ARNIQA 48
torchmetrics.image.d_lambda SpectralDistortionIndex 48
torchmetrics.image.d_s SpatialDistortionIndex 48
torchmetrics.image.dists DeepImageStructureAndTextureSimilarity 48
torchmetrics.image.ergas ErrorRelativeGlobalDimensionlessSynthesis 48
torchmetrics.image.fid FrechetInceptionDistance 48
torchmetrics.image.inception InceptionScore 48
torchmetrics.image.kid KernelInceptionDistance 48
torchmetrics.image.lpip LearnedPerceptualImagePatchSimilarity 48
torchmetrics.image.mifid MemorizationInformedFrechetInceptionDistance 48
torchmetrics.image.perceptual_path_length PerceptualPathLength 48
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
torchmetrics.metric CompositionalMetric 48 Metric 48 jit_distributed_available 160
torchmetrics.multimodal.clip_iqa CLIPImageQualityAssessment 48
torchmetrics.multimodal.clip_score CLIPScore 48
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
torchmetrics.text.bert BERTScore 48
torchmetrics.text.bleu BLEUScore 48
torchmetrics.text.cer CharErrorRate 48
torchmetrics.text.chrf CHRFScore 48
torchmetrics.text.edit EditDistance 48
torchmetrics.text.eed ExtendedEditDistance 48
torchmetrics.text.infolm InfoLM 48
torchmetrics.text.mer MatchErrorRate 48
torchmetrics.text.perplexity Perplexity 48
torchmetrics.text.rouge ROUGEScore 48
torchmetrics.text.sacre_bleu SacreBLEUScore 48
torchmetrics.text.squad SQuAD 48
torchmetrics.text.ter TranslationEditRate 48
torchmetrics.text.wer WordErrorRate 48
torchmetrics.text.wil WordInfoLost 48
torchmetrics.text.wip WordInfoPreserved 48
torchmetrics.utilities.data dim_zero_cat 160 dim_zero_max 160 dim_zero_mean 160 dim_zero_min 160 dim_zero_sum 160
torchmetrics.video.vmaf VideoMultiMethodAssessmentFusion 48
torchmetrics.wrappers.abstract WrapperMetric 48
torchmetrics.wrappers.bootstrapping BootStrapper 48
torchmetrics.wrappers.minmax MinMaxMetric 48
torchmetrics.wrappers.multioutput MultioutputWrapper 48
torchmetrics.wrappers.multitask MultitaskWrapper 48
torchmetrics.wrappers.running Running 48
torchmetrics.wrappers.transformations BinaryTargetTransformer 48 LambdaInputTransformer 48 MetricInputTransformer 48
torchvision.models._utils IntermediateLayerGetter 49
torchvision.models.alexnet AlexNet 49
torchvision.models.convnext CNBlock 49 ConvNeXt 49 LayerNorm2d 49
torchvision.models.densenet DenseNet 49 _DenseBlock 49 _DenseLayer 49 _Transition 49
torchvision.models.detection._utils BalancedPositiveNegativeSampler 0 BoxCoder 0 BoxLinearCoder 0 Matcher 0 SSDMatcher 0
torchvision.models.detection.anchor_utils AnchorGenerator 49 DefaultBoxGenerator 49
torchvision.models.detection.backbone_utils BackboneWithFPN 49
torchvision.models.detection.faster_rcnn FastRCNNConvFCHead 49 FastRCNNPredictor 49 FasterRCNN 49 TwoMLPHead 49
torchvision.models.detection.fcos FCOS 49 FCOSClassificationHead 49 FCOSHead 49 FCOSRegressionHead 49
torchvision.models.detection.generalized_rcnn GeneralizedRCNN 49
torchvision.models.detection.keypoint_rcnn KeypointRCNN 49 KeypointRCNNHeads 49 KeypointRCNNPredictor 49
torchvision.models.detection.mask_rcnn MaskRCNN 49 MaskRCNNHeads 49 MaskRCNNPredictor 49
torchvision.models.detection.retinanet RetinaNet 49 RetinaNetClassificationHead 49 RetinaNetHead 49 RetinaNetRegressionHead 49
torchvision.models.detection.roi_heads RoIHeads 49
torchvision.models.detection.rpn RPNHead 49 RegionProposalNetwork 49
torchvision.models.detection.ssd SSD 49 SSDClassificationHead 49 SSDFeatureExtractorVGG 49 SSDHead 49 SSDRegressionHead 49 SSDScoringHead 49
torchvision.models.detection.ssdlite SSDLiteClassificationHead 49 SSDLiteFeatureExtractorMobileNet 49 SSDLiteHead 49 SSDLiteRegressionHead 49
torchvision.models.detection.transform GeneralizedRCNNTransform 49
torchvision.models.efficientnet EfficientNet 49 FusedMBConv 49 MBConv 49
torchvision.models.googlenet BasicConv2d 49 GoogLeNet 49 Inception 49 InceptionAux 49
torchvision.models.inception BasicConv2d 49 Inception3 49 InceptionA 49 InceptionAux 49 InceptionB 49 InceptionC 49 InceptionD 49 InceptionE 49
torchvision.models.maxvit MBConv 49 MaxVit 49 MaxVitBlock 49 MaxVitLayer 49 PartitionAttentionLayer 49 RelativePositionalMultiHeadAttention 49 SwapAxes 49 WindowDepartition 49 WindowPartition 49
torchvision.models.mnasnet MNASNet 49 _InvertedResidual 49
torchvision.models.mobilenetv2 InvertedResidual 49 MobileNetV2 49
torchvision.models.mobilenetv3 InvertedResidual 49 MobileNetV3 49
torchvision.models.optical_flow.raft BottleneckBlock 49 ConvGRU 49 CorrBlock 49 FeatureEncoder 49 FlowHead 49 MaskPredictor 49 MotionEncoder 49 RAFT 49 RecurrentBlock 49 ResidualBlock 49 UpdateBlock 49
torchvision.models.quantization.googlenet QuantizableBasicConv2d 49 QuantizableGoogLeNet 49 QuantizableInception 49 QuantizableInceptionAux 49
torchvision.models.quantization.inception QuantizableBasicConv2d 49 QuantizableInception3 49 QuantizableInceptionA 49 QuantizableInceptionAux 49 QuantizableInceptionB 49 QuantizableInceptionC 49 QuantizableInceptionD 49 QuantizableInceptionE 49
torchvision.models.quantization.mobilenetv2 QuantizableInvertedResidual 49 QuantizableMobileNetV2 49
torchvision.models.quantization.mobilenetv3 QuantizableInvertedResidual 49 QuantizableMobileNetV3 49 QuantizableSqueezeExcitation 49
torchvision.models.quantization.resnet QuantizableBasicBlock 49 QuantizableBottleneck 49 QuantizableResNet 49
torchvision.models.quantization.shufflenetv2 QuantizableInvertedResidual 49 QuantizableShuffleNetV2 49
torchvision.models.regnet AnyStage 49 BottleneckTransform 49 RegNet 49 ResBottleneckBlock 49 SimpleStemIN 49
torchvision.models.resnet BasicBlock 49 Bottleneck 49 ResNet 49
torchvision.models.segmentation._utils _SimpleSegmentationModel 49
torchvision.models.segmentation.deeplabv3 ASPP 49 ASPPConv 49 ASPPPooling 49 DeepLabHead 49 DeepLabV3 49
torchvision.models.segmentation.fcn FCN 49 FCNHead 49
torchvision.models.segmentation.lraspp LRASPP 49 LRASPPHead 49
torchvision.models.shufflenetv2 InvertedResidual 49 ShuffleNetV2 49
torchvision.models.squeezenet Fire 49 SqueezeNet 49
torchvision.models.swin_transformer PatchMerging 49 PatchMergingV2 49 ShiftedWindowAttention 49 ShiftedWindowAttentionV2 49 SwinTransformer 49 SwinTransformerBlock 49 SwinTransformerBlockV2 49
torchvision.models.vgg VGG 49
torchvision.models.video.mvit MViT 49 MultiscaleAttention 49 MultiscaleBlock 49 Pool 49 PositionalEncoding 49
torchvision.models.video.resnet BasicBlock 49 BasicStem 49 Bottleneck 49 Conv2Plus1D 49 Conv3DNoTemporal 49 Conv3DSimple 49 R2Plus1dStem 49 VideoResNet 49
torchvision.models.video.s3d S3D 49 SepInceptionBlock3D 49 TemporalSeparableConv 49
torchvision.models.video.swin_transformer PatchEmbed3d 49 ShiftedWindowAttention3d 49 SwinTransformer3d 49
torchvision.models.vision_transformer Encoder 49 EncoderBlock 49 MLPBlock 49 VisionTransformer 49
torchvision.ops.boxes box_iou 160
torchvision.ops.deform_conv DeformConv2d 49
torchvision.ops.drop_block DropBlock2d 49 DropBlock3d 49
torchvision.ops.feature_pyramid_network ExtraFPNBlock 49 FeaturePyramidNetwork 49 LastLevelMaxPool 49 LastLevelP6P7 49
torchvision.ops.misc Conv2dNormActivation 49 Conv3dNormActivation 49 ConvNormActivation 49 FrozenBatchNorm2d 49 MLP 49 Permute 49 SqueezeExcitation 49
torchvision.ops.poolers MultiScaleRoIAlign 49
torchvision.ops.ps_roi_align PSRoIAlign 49
torchvision.ops.ps_roi_pool PSRoIPool 49
torchvision.ops.roi_align RoIAlign 49
torchvision.ops.roi_pool RoIPool 49
torchvision.ops.stochastic_depth StochasticDepth 49
torchvision.transforms.autoaugment AugMix 49 AutoAugment 49 AutoAugmentPolicy 113 RandAugment 49 TrivialAugmentWide 49
torchvision.transforms.functional InterpolationMode 113
torchvision.transforms.transforms CenterCrop 49 ColorJitter 49 Compose 0 ConvertImageDtype 49 ElasticTransform 49 FiveCrop 49 GaussianBlur 49 Grayscale 49 LinearTransformation 49 Normalize 49 PILToTensor 0 Pad 49 RandomAdjustSharpness 49 RandomAffine 49 RandomApply 49 RandomAutocontrast 49 RandomChoice 0 RandomCrop 49 RandomEqualize 49 RandomErasing 49 RandomGrayscale 49 RandomHorizontalFlip 49 RandomInvert 49 RandomOrder 0 RandomPerspective 49 RandomPosterize 49 RandomResizedCrop 49 RandomRotation 49 RandomSolarize 49 RandomTransforms 0 RandomVerticalFlip 49 Resize 49 TenCrop 49 ToPILImage 0 ToTensor 0
torchvision.transforms.v2._augment CutMix 49 JPEG 49 MixUp 49 RandomErasing 49
torchvision.transforms.v2._auto_augment AugMix 49 AutoAugment 49 RandAugment 49 TrivialAugmentWide 49
torchvision.transforms.v2._color ColorJitter 49 Grayscale 49 RGB 49 RandomAdjustSharpness 49 RandomAutocontrast 49 RandomChannelPermutation 49 RandomEqualize 49 RandomGrayscale 49 RandomInvert 49 RandomPhotometricDistort 49 RandomPosterize 49 RandomSolarize 49
torchvision.transforms.v2._container Compose 49 RandomApply 49 RandomChoice 49 RandomOrder 49
torchvision.transforms.v2._deprecated ToTensor 49
torchvision.transforms.v2._geometry CenterCrop 49 ElasticTransform 49 FiveCrop 49 Pad 49 RandomAffine 49 RandomCrop 49 RandomHorizontalFlip 49 RandomIoUCrop 49 RandomPerspective 49 RandomResize 49 RandomResizedCrop 49 RandomRotation 49 RandomShortestSize 49 RandomVerticalFlip 49 RandomZoomOut 49 Resize 49 ScaleJitter 49 TenCrop 49
torchvision.transforms.v2._meta ClampBoundingBoxes 49 ClampKeyPoints 49 ConvertBoundingBoxFormat 49 SetClampingMode 49
torchvision.transforms.v2._misc ConvertImageDtype 49 GaussianBlur 49 GaussianNoise 49 Identity 49 LinearTransformation 49 Normalize 49 SanitizeBoundingBoxes 49 SanitizeKeyPoints 49 ToDtype 49
torchvision.transforms.v2._temporal UniformTemporalSubsample 49
torchvision.transforms.v2._transform Transform 49
torchvision.transforms.v2._type_conversion PILToTensor 49 ToImage 49 ToPILImage 49 ToPureTensor 49
torchvision.transforms.v2._utils _find_labels_default_heuristic 160
transformers.activations AccurateGELUActivation 49 ClippedGELUActivation 49 FastGELUActivation 49 GELUActivation 49 GELUTanh 49 LaplaceActivation 49 LinearActivation 49 MishActivation 49 NewGELUActivation 49 PytorchGELUTanh 49 QuickGELUActivation 49 ReLUSquaredActivation 49 SiLUActivation 49 SqrtSoftplusActivation 49 XIELUActivation 49 _gelu_python 160 _silu_python 160 gelu_fast 160 gelu_new 160 linear_act 160 mish 160 swish 160
transformers.backbone_utils BackboneType 113
transformers.configuration_utils PreTrainedConfig 12 PretrainedConfig 12
transformers.debug_utils DebugOption 113
transformers.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.generation.configuration_utils GenerationConfig 0
transformers.integrations.deepspeed HfDeepSpeedConfig 0 HfTrainerDeepSpeedConfig 0
transformers.modeling_bart Attention 49 DecoderLayer 49 EncoderLayer 49 LearnedPositionalEmbedding 49 SelfAttention 49 SinusoidalPositionalEmbedding 49
transformers.modeling_bert mish 160
transformers.modeling_gpt2 Attention 49 Block 49 MLP 49
transformers.modeling_layers GradientCheckpointingLayer 49 MtpLayer 49 MtpModel 49
transformers.modeling_prophetnet ProhpetNetFeedForward 49 ProhpetNetPositionalEmbeddings 49 ProphetNetNgramProphetNetSelfAttention 49 ProphetNetSelfAttention 49
transformers.modeling_t5 T5DenseReluDense 49
transformers.modeling_utils Conv1D 49 Identity 49 PoolerAnswerClass 49 PoolerEndLogits 49 PoolerStartLogits 49 PreTrainedAudioTokenizerBase 49 PreTrainedModel 49 SQuADHead 49 SequenceSummary 49
transformers.models.albert.configuration_albert AlbertConfig 12
transformers.models.albert.modeling_albert AlbertAttention 49 AlbertEmbeddings 49 AlbertForMaskedLM 49 AlbertForMultipleChoice 49 AlbertForPreTraining 49 AlbertForQuestionAnswering 49 AlbertForSequenceClassification 49 AlbertForTokenClassification 49 AlbertLayer 49 AlbertLayerGroup 49 AlbertMLMHead 49 AlbertModel 49 AlbertPreTrainedModel 49 AlbertSOPHead 49 AlbertSdpaAttention 49 AlbertTransformer 49
transformers.models.albert.tokenization_albert_fast AlbertTokenizerFast 13
transformers.models.audio_spectrogram_transformer.configuration_audio_spectrogram_transformer ASTConfig 12
transformers.models.audio_spectrogram_transformer.modeling_audio_spectrogram_transformer ASTAttention 49 ASTEmbeddings 49 ASTEncoder 49 ASTForAudioClassification 49 ASTIntermediate 49 ASTLayer 49 ASTMLP 49 ASTMLPHead 49 ASTModel 49 ASTOutput 49 ASTPatchEmbeddings 49 ASTPreTrainedModel 49 ASTSdpaAttention 49 ASTSdpaSelfAttention 49 ASTSelfAttention 49 ASTSelfOutput 49
transformers.models.bart.configuration_bart BartConfig 12
transformers.models.bart.modeling_bart BartAttention 49 BartClassificationHead 49 BartDecoder 49 BartDecoderLayer 49 BartDecoderWrapper 49 BartEncoder 49 BartEncoderLayer 49 BartFlashAttention2 49 BartForCausalLM 49 BartForConditionalGeneration 49 BartForQuestionAnswering 49 BartForSequenceClassification 49 BartLearnedPositionalEmbedding 49 BartModel 49 BartPreTrainedModel 49 BartPretrainedModel 49 BartScaledWordEmbedding 49 BartSdpaAttention 49 PretrainedBartModel 49
transformers.models.bart.tokenization_bart BartTokenizer 13
transformers.models.bart.tokenization_bart_fast BartTokenizerFast 13
transformers.models.barthez.tokenization_barthez_fast BarthezTokenizerFast 13
transformers.models.beit.configuration_beit BeitConfig 12
transformers.models.beit.modeling_beit BeitAttention 49 BeitBackbone 49 BeitConvLayer 49 BeitConvModule 49 BeitDropPath 49 BeitEmbeddings 49 BeitEncoder 49 BeitFCNHead 49 BeitFPNNeck 49 BeitFPNUpBlock 49 BeitForImageClassification 49 BeitForMaskedImageModeling 49 BeitForSemanticSegmentation 49 BeitIntermediate 49 BeitLayer 49 BeitMLP 49 BeitModel 49 BeitOutput 49 BeitPatchEmbeddings 49 BeitPooler 49 BeitPreTrainedModel 49 BeitPyramidPoolingBlock 49 BeitPyramidPoolingModule 49 BeitRelativePositionBias 49 BeitSdpaSelfAttention 49 BeitSelfAttention 49 BeitSelfOutput 49 BeitUperHead 49
transformers.models.bert.configuration_bert BertConfig 12
transformers.models.bert.modeling_bert BertAttention 49 BertCrossAttention 49 BertEmbeddings 49 BertEncoder 49 BertForMaskedLM 49 BertForMultipleChoice 49 BertForNextSentencePrediction 49 BertForPreTraining 49 BertForQuestionAnswering 49 BertForSequenceClassification 49 BertForTokenClassification 49 BertIntermediate 49 BertLMHeadModel 49 BertLMPredictionHead 49 BertLayer 49 BertModel 49 BertOnlyMLMHead 49 BertOnlyNSPHead 49 BertOutput 49 BertPooler 49 BertPreTrainedModel 49 BertPreTrainingHeads 49 BertPredictionHeadTransform 49 BertSdpaSelfAttention 49 BertSelfAttention 49 BertSelfOutput 49
transformers.models.bert.tokenization_bert BasicTokenizer 0 BertTokenizer 13 WordpieceTokenizer 0
transformers.models.bert.tokenization_bert_fast BertTokenizerFast 13
transformers.models.bert.tokenization_bert_legacy BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bert_generation.configuration_bert_generation BertGenerationConfig 12
transformers.models.bert_generation.modeling_bert_generation BertEncoder 49 BertGenerationAttention 49 BertGenerationCrossAttention 49 BertGenerationDecoder 49 BertGenerationEmbeddings 49 BertGenerationEncoder 49 BertGenerationIntermediate 49 BertGenerationLayer 49 BertGenerationOnlyLMHead 49 BertGenerationOutput 49 BertGenerationPreTrainedModel 49 BertGenerationSelfAttention 49 BertGenerationSelfOutput 49
transformers.models.bert_japanese.tokenization_bert_japanese BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.bertweet.tokenization_bertweet BertweetTokenizer 13
transformers.models.big_bird.configuration_big_bird BigBirdConfig 12
transformers.models.big_bird.modeling_big_bird BigBirdAttention 49 BigBirdBlockSparseAttention 49 BigBirdClassificationHead 49 BigBirdEmbeddings 49 BigBirdEncoder 49 BigBirdForCausalLM 49 BigBirdForMaskedLM 49 BigBirdForMultipleChoice 49 BigBirdForPreTraining 49 BigBirdForQuestionAnswering 49 BigBirdForQuestionAnsweringHead 49 BigBirdForSequenceClassification 49 BigBirdForTokenClassification 49 BigBirdIntermediate 49 BigBirdLMPredictionHead 49 BigBirdLayer 49 BigBirdModel 49 BigBirdOnlyMLMHead 49 BigBirdOnlyNSPHead 49 BigBirdOutput 49 BigBirdPreTrainedModel 49 BigBirdPreTrainingHeads 49 BigBirdPredictionHeadTransform 49 BigBirdSelfAttention 49 BigBirdSelfOutput 49
transformers.models.big_bird.tokenization_big_bird_fast BigBirdTokenizerFast 13
transformers.models.bigbird_pegasus.configuration_bigbird_pegasus BigBirdPegasusConfig 12
transformers.models.bigbird_pegasus.modeling_bigbird_pegasus BigBirdPegasusBlockSparseAttention 49 BigBirdPegasusClassificationHead 49 BigBirdPegasusDecoder 49 BigBirdPegasusDecoderAttention 49 BigBirdPegasusDecoderLayer 49 BigBirdPegasusDecoderWrapper 49 BigBirdPegasusEncoder 49 BigBirdPegasusEncoderAttention 49 BigBirdPegasusEncoderLayer 49 BigBirdPegasusForCausalLM 49 BigBirdPegasusForConditionalGeneration 49 BigBirdPegasusForQuestionAnswering 49 BigBirdPegasusForSequenceClassification 49 BigBirdPegasusLearnedPositionalEmbedding 49 BigBirdPegasusModel 49 BigBirdPegasusPreTrainedModel 49 BigBirdPegasusScaledWordEmbedding 49 BigBirdPegasusSelfAttention 49
transformers.models.biogpt.configuration_biogpt BioGptConfig 12
transformers.models.biogpt.modeling_biogpt BioGptAttention 49 BioGptDecoderLayer 49 BioGptForCausalLM 49 BioGptForSequenceClassification 49 BioGptForTokenClassification 49 BioGptLearnedPositionalEmbedding 49 BioGptModel 49 BioGptPreTrainedModel 49 BioGptScaledWordEmbedding 49 BioGptSdpaAttention 49
transformers.models.blenderbot.configuration_blenderbot BlenderbotConfig 12
transformers.models.blenderbot.modeling_blenderbot BlenderbotAttention 49 BlenderbotDecoder 49 BlenderbotDecoderLayer 49 BlenderbotDecoderWrapper 49 BlenderbotEncoder 49 BlenderbotEncoderLayer 49 BlenderbotForCausalLM 49 BlenderbotForConditionalGeneration 49 BlenderbotLearnedPositionalEmbedding 49 BlenderbotModel 49 BlenderbotPreTrainedModel 49 BlenderbotScaledWordEmbedding 49
transformers.models.blenderbot.tokenization_blenderbot BlenderbotTokenizer 13
transformers.models.blenderbot.tokenization_blenderbot_fast BlenderbotTokenizerFast 13
transformers.models.blenderbot_small.configuration_blenderbot_small BlenderbotSmallConfig 12
transformers.models.blenderbot_small.modeling_blenderbot_small BlenderbotSmallAttention 49 BlenderbotSmallDecoder 49 BlenderbotSmallDecoderLayer 49 BlenderbotSmallDecoderWrapper 49 BlenderbotSmallEncoder 49 BlenderbotSmallEncoderLayer 49 BlenderbotSmallForCausalLM 49 BlenderbotSmallForConditionalGeneration 49 BlenderbotSmallLearnedPositionalEmbedding 49 BlenderbotSmallModel 49 BlenderbotSmallPreTrainedModel 49
transformers.models.blenderbot_small.tokenization_blenderbot_small BlenderbotSmallTokenizer 13
transformers.models.blenderbot_small.tokenization_blenderbot_small_fast BlenderbotSmallTokenizerFast 13
transformers.models.blip.configuration_blip BlipConfig 12 BlipTextConfig 12 BlipVisionConfig 12
transformers.models.blip.modeling_blip BlipAttention 49 BlipEncoder 49 BlipEncoderLayer 49 BlipForConditionalGeneration 49 BlipForImageTextRetrieval 49 BlipForQuestionAnswering 49 BlipMLP 49 BlipModel 49 BlipPreTrainedModel 49 BlipTextEmbeddings 49 BlipVisionEmbeddings 49 BlipVisionModel 49
transformers.models.blip.modeling_blip_text BlipTextAttention 49 BlipTextEmbeddings 49 BlipTextEncoder 49 BlipTextIntermediate 49 BlipTextLMHeadModel 49 BlipTextLMPredictionHead 49 BlipTextLayer 49 BlipTextModel 49 BlipTextOnlyMLMHead 49 BlipTextOutput 49 BlipTextPooler 49 BlipTextPreTrainedModel 49 BlipTextPredictionHeadTransform 49 BlipTextSelfAttention 49 BlipTextSelfOutput 49
transformers.models.bloom.configuration_bloom BloomConfig 12
transformers.models.bloom.modeling_bloom BloomAttention 49 BloomBlock 49 BloomForCausalLM 49 BloomForQuestionAnswering 49 BloomForSequenceClassification 49 BloomForTokenClassification 49 BloomGelu 49 BloomMLP 49 BloomModel 49 BloomPreTrainedModel 49
transformers.models.bloom.tokenization_bloom_fast BloomTokenizerFast 13
transformers.models.camembert.configuration_camembert CamembertConfig 12
transformers.models.camembert.modeling_camembert CamembertAttention 49 CamembertClassificationHead 49 CamembertCrossAttention 49 CamembertEmbeddings 49 CamembertEncoder 49 CamembertForCausalLM 49 CamembertForMaskedLM 49 CamembertForMultipleChoice 49 CamembertForQuestionAnswering 49 CamembertForSequenceClassification 49 CamembertForTokenClassification 49 CamembertIntermediate 49 CamembertLMHead 49 CamembertLayer 49 CamembertModel 49 CamembertOutput 49 CamembertPooler 49 CamembertPreTrainedModel 49 CamembertSdpaSelfAttention 49 CamembertSelfAttention 49 CamembertSelfOutput 49
transformers.models.camembert.tokenization_camembert_fast CamembertTokenizerFast 13
transformers.models.canine.configuration_canine CanineConfig 12
transformers.models.canine.modeling_canine CanineAttention 49 CanineEmbeddings 49 CanineEncoder 49 CanineForMultipleChoice 49 CanineForQuestionAnswering 49 CanineForSequenceClassification 49 CanineForTokenClassification 49 CanineIntermediate 49 CanineLMPredictionHead 49 CanineLayer 49 CanineModel 49 CanineOnlyMLMHead 49 CanineOutput 49 CaninePooler 49 CaninePreTrainedModel 49 CaninePredictionHeadTransform 49 CanineSelfAttention 49 CanineSelfOutput 49 CharactersToMolecules 49 ConvProjection 49
transformers.models.canine.tokenization_canine CanineTokenizer 13
transformers.models.clip.configuration_clip CLIPConfig 12 CLIPTextConfig 12 CLIPVisionConfig 12
transformers.models.clip.modeling_clip CLIPAttention 49 CLIPEncoder 49 CLIPEncoderLayer 49 CLIPFlashAttention2 49 CLIPForImageClassification 49 CLIPMLP 49 CLIPModel 49 CLIPPreTrainedModel 49 CLIPSdpaAttention 49 CLIPTextEmbeddings 49 CLIPTextModel 49 CLIPTextModelWithProjection 49 CLIPTextTransformer 49 CLIPVisionEmbeddings 49 CLIPVisionModel 49 CLIPVisionModelWithProjection 49 CLIPVisionTransformer 49
transformers.models.clip.tokenization_clip BasicTokenizer 0 CLIPTokenizer 13
transformers.models.clip.tokenization_clip_fast CLIPTokenizerFast 13
transformers.models.clipseg.configuration_clipseg CLIPSegConfig 12 CLIPSegTextConfig 12 CLIPSegVisionConfig 12
transformers.models.clipseg.modeling_clipseg CLIPSegAttention 49 CLIPSegDecoder 49 CLIPSegDecoderLayer 49 CLIPSegEncoder 49 CLIPSegEncoderLayer 49 CLIPSegForImageSegmentation 49 CLIPSegMLP 49 CLIPSegModel 49 CLIPSegPreTrainedModel 49 CLIPSegTextEmbeddings 49 CLIPSegTextModel 49 CLIPSegTextTransformer 49 CLIPSegVisionEmbeddings 49 CLIPSegVisionModel 49 CLIPSegVisionTransformer 49
transformers.models.code_llama.tokenization_code_llama_fast CodeLlamaTokenizerFast 13
transformers.models.codegen.configuration_codegen CodeGenConfig 12
transformers.models.codegen.modeling_codegen CodeGenAttention 49 CodeGenBlock 49 CodeGenForCausalLM 49 CodeGenMLP 49 CodeGenModel 49 CodeGenPreTrainedModel 49 CodeGenRotaryEmbedding 49
transformers.models.codegen.tokenization_codegen CodeGenTokenizer 13
transformers.models.codegen.tokenization_codegen_fast CodeGenTokenizerFast 13
transformers.models.cohere.configuration_cohere CohereConfig 12
transformers.models.cohere.modeling_cohere CohereAttention 49 CohereDecoderLayer 49 CohereFlashAttention2 49 CohereForCausalLM 49 CohereLayerNorm 49 CohereMLP 49 CohereModel 49 CoherePreTrainedModel 49 CohereRotaryEmbedding 49 CohereSdpaAttention 49
transformers.models.cohere.tokenization_cohere CohereTokenizer 13
transformers.models.cohere.tokenization_cohere_fast CohereTokenizerFast 13
transformers.models.conditional_detr.configuration_conditional_detr ConditionalDetrConfig 12
transformers.models.conditional_detr.modeling_conditional_detr ConditionalDetrAttention 49 ConditionalDetrClassificationHead 49 ConditionalDetrConvBlock 49 ConditionalDetrConvEncoder 49 ConditionalDetrConvModel 49 ConditionalDetrDecoder 49 ConditionalDetrDecoderCrossAttention 49 ConditionalDetrDecoderLayer 49 ConditionalDetrDecoderSelfAttention 49 ConditionalDetrEncoder 49 ConditionalDetrEncoderLayer 49 ConditionalDetrFPNFusionStage 49 ConditionalDetrForObjectDetection 49 ConditionalDetrForSegmentation 49 ConditionalDetrFrozenBatchNorm2d 49 ConditionalDetrHungarianMatcher 49 ConditionalDetrLearnedPositionEmbedding 49 ConditionalDetrLoss 49 ConditionalDetrMHAttentionMap 49 ConditionalDetrMLP 49 ConditionalDetrMLPPredictionHead 49 ConditionalDetrMaskHeadSmallConv 49 ConditionalDetrModel 49 ConditionalDetrPreTrainedModel 49 ConditionalDetrSelfAttention 49 ConditionalDetrSinePositionEmbedding 49 DetrAttention 49 MLP 49
transformers.models.convbert.configuration_convbert ConvBertConfig 12
transformers.models.convbert.modeling_convbert ConvBertAttention 49 ConvBertClassificationHead 49 ConvBertEmbeddings 49 ConvBertEncoder 49 ConvBertForMaskedLM 49 ConvBertForMultipleChoice 49 ConvBertForQuestionAnswering 49 ConvBertForSequenceClassification 49 ConvBertForTokenClassification 49 ConvBertGeneratorPredictions 49 ConvBertIntermediate 49 ConvBertLayer 49 ConvBertModel 49 ConvBertOutput 49 ConvBertPreTrainedModel 49 ConvBertPredictionHeadTransform 49 ConvBertSelfAttention 49 ConvBertSelfOutput 49 ConvBertSequenceSummary 49 GroupedLinearLayer 49 SeparableConv1D 49
transformers.models.convbert.tokenization_convbert BasicTokenizer 0 ConvBertTokenizer 13 WordpieceTokenizer 0
transformers.models.convbert.tokenization_convbert_fast ConvBertTokenizerFast 13
transformers.models.convnext.configuration_convnext ConvNextConfig 12
transformers.models.convnext.modeling_convnext ConvNextBackbone 49 ConvNextDropPath 49 ConvNextEmbeddings 49 ConvNextEncoder 49 ConvNextForImageClassification 49 ConvNextLayer 49 ConvNextLayerNorm 49 ConvNextModel 49 ConvNextPreTrainedModel 49 ConvNextStage 49
transformers.models.convnextv2.configuration_convnextv2 ConvNextV2Config 12
transformers.models.convnextv2.modeling_convnextv2 ConvNextV2Backbone 49 ConvNextV2DropPath 49 ConvNextV2Embeddings 49 ConvNextV2Encoder 49 ConvNextV2ForImageClassification 49 ConvNextV2GRN 49 ConvNextV2Layer 49 ConvNextV2LayerNorm 49 ConvNextV2Model 49 ConvNextV2PreTrainedModel 49 ConvNextV2Stage 49
transformers.models.cpm.tokenization_cpm_fast CpmTokenizerFast 13
transformers.models.ctrl.configuration_ctrl CTRLConfig 12
transformers.models.ctrl.modeling_ctrl CTRLForSequenceClassification 49 CTRLLMHeadModel 49 CTRLModel 49 CTRLPreTrainedModel 49 EncoderLayer 49 MultiHeadAttention 49
transformers.models.ctrl.tokenization_ctrl CTRLTokenizer 13
transformers.models.cvt.configuration_cvt CvtConfig 12
transformers.models.cvt.modeling_cvt CvtAttention 49 CvtConvEmbeddings 49 CvtDropPath 49 CvtEmbeddings 49 CvtEncoder 49 CvtForImageClassification 49 CvtIntermediate 49 CvtLayer 49 CvtModel 49 CvtOutput 49 CvtPreTrainedModel 49 CvtSelfAttention 49 CvtSelfAttentionConvProjection 49 CvtSelfAttentionLinearProjection 49 CvtSelfAttentionProjection 49 CvtSelfOutput 49 CvtStage 49
transformers.models.data2vec.configuration_data2vec_audio Data2VecAudioConfig 12
transformers.models.data2vec.configuration_data2vec_text Data2VecTextConfig 12
transformers.models.data2vec.configuration_data2vec_vision Data2VecVisionConfig 12
transformers.models.data2vec.modeling_data2vec_audio AMSoftmaxLoss 49 Data2VecAudioAdapter 49 Data2VecAudioAdapterLayer 49 Data2VecAudioAttention 49 Data2VecAudioConvLayer 49 Data2VecAudioEncoder 49 Data2VecAudioEncoderLayer 49 Data2VecAudioFeatureEncoder 49 Data2VecAudioFeatureProjection 49 Data2VecAudioFeedForward 49 Data2VecAudioFlashAttention2 49 Data2VecAudioForAudioFrameClassification 49 Data2VecAudioForCTC 49 Data2VecAudioForSequenceClassification 49 Data2VecAudioForXVector 49 Data2VecAudioModel 49 Data2VecAudioPadLayer 49 Data2VecAudioPositionalConvEmbedding 49 Data2VecAudioPositionalConvLayer 49 Data2VecAudioPreTrainedModel 49 Data2VecAudioSdpaAttention 49 TDNNLayer 49
transformers.models.data2vec.modeling_data2vec_text Data2VecTextAttention 49 Data2VecTextClassificationHead 49 Data2VecTextCrossAttention 49 Data2VecTextEmbeddings 49 Data2VecTextEncoder 49 Data2VecTextForCausalLM 49 Data2VecTextForMaskedLM 49 Data2VecTextForMultipleChoice 49 Data2VecTextForQuestionAnswering 49 Data2VecTextForSequenceClassification 49 Data2VecTextForTextEmbeddings 49 Data2VecTextForTokenClassification 49 Data2VecTextIntermediate 49 Data2VecTextLMHead 49 Data2VecTextLayer 49 Data2VecTextModel 49 Data2VecTextOutput 49 Data2VecTextPooler 49 Data2VecTextPreTrainedModel 49 Data2VecTextSelfAttention 49 Data2VecTextSelfOutput 49
transformers.models.data2vec.modeling_data2vec_vision Data2VecVisionAttention 49 Data2VecVisionConvLayer 49 Data2VecVisionConvModule 49 Data2VecVisionDropPath 49 Data2VecVisionEmbeddings 49 Data2VecVisionEncoder 49 Data2VecVisionFCNHead 49 Data2VecVisionForImageClassification 49 Data2VecVisionForSemanticSegmentation 49 Data2VecVisionIntermediate 49 Data2VecVisionLayer 49 Data2VecVisionModel 49 Data2VecVisionOutput 49 Data2VecVisionPatchEmbeddings 49 Data2VecVisionPooler 49 Data2VecVisionPreTrainedModel 49 Data2VecVisionPyramidPoolingBlock 49 Data2VecVisionPyramidPoolingModule 49 Data2VecVisionRelativePositionBias 49 Data2VecVisionSdpaSelfAttention 49 Data2VecVisionSelfAttention 49 Data2VecVisionSelfOutput 49 Data2VecVisionUperHead 49
transformers.models.deberta.configuration_deberta DebertaConfig 12
transformers.models.deberta.modeling_deberta ContextPooler 49 DebertaAttention 49 DebertaEmbeddings 49 DebertaEncoder 49 DebertaForMaskedLM 49 DebertaForQuestionAnswering 49 DebertaForSequenceClassification 49 DebertaForTokenClassification 49 DebertaIntermediate 49 DebertaLMPredictionHead 49 DebertaLayer 49 DebertaLayerNorm 49 DebertaModel 49 DebertaOnlyMLMHead 49 DebertaOutput 49 DebertaPreTrainedModel 49 DebertaPredictionHeadTransform 49 DebertaSelfOutput 49 DisentangledSelfAttention 49 LegacyDebertaLMPredictionHead 49 LegacyDebertaOnlyMLMHead 49 LegacyDebertaPredictionHeadTransform 49 StableDropout 49
transformers.models.deberta.tokenization_deberta DebertaTokenizer 13
transformers.models.deberta.tokenization_deberta_fast DebertaTokenizerFast 13
transformers.models.deberta_v2.configuration_deberta_v2 DebertaV2Config 12
transformers.models.deberta_v2.modeling_deberta_v2 ContextPooler 49 ConvLayer 49 DebertaV2Attention 49 DebertaV2Embeddings 49 DebertaV2Encoder 49 DebertaV2ForMaskedLM 49 DebertaV2ForMultipleChoice 49 DebertaV2ForQuestionAnswering 49 DebertaV2ForSequenceClassification 49 DebertaV2ForTokenClassification 49 DebertaV2Intermediate 49 DebertaV2LMPredictionHead 49 DebertaV2Layer 49 DebertaV2Model 49 DebertaV2OnlyMLMHead 49 DebertaV2Output 49 DebertaV2PreTrainedModel 49 DebertaV2PredictionHeadTransform 49 DebertaV2SelfOutput 49 DisentangledSelfAttention 49 LegacyDebertaV2LMPredictionHead 49 LegacyDebertaV2OnlyMLMHead 49 LegacyDebertaV2PredictionHeadTransform 49 StableDropout 49
transformers.models.deberta_v2.tokenization_deberta_v2 DebertaV2Tokenizer 13
transformers.models.deberta_v2.tokenization_deberta_v2_fast DebertaV2TokenizerFast 13
transformers.models.decision_transformer.configuration_decision_transformer DecisionTransformerConfig 12
transformers.models.decision_transformer.modeling_decision_transformer DecisionTransformerGPT2Attention 49 DecisionTransformerGPT2Block 49 DecisionTransformerGPT2MLP 49 DecisionTransformerGPT2Model 49 DecisionTransformerGPT2PreTrainedModel 49 DecisionTransformerModel 49 DecisionTransformerPreTrainedModel 49
transformers.models.deformable_detr.configuration_deformable_detr DeformableDetrConfig 12
transformers.models.deformable_detr.modeling_deformable_detr DeformableDetrClassificationHead 49 DeformableDetrConvEncoder 49 DeformableDetrConvModel 49 DeformableDetrDecoder 49 DeformableDetrDecoderLayer 49 DeformableDetrEncoder 49 DeformableDetrEncoderLayer 49 DeformableDetrForObjectDetection 49 DeformableDetrFrozenBatchNorm2d 49 DeformableDetrHungarianMatcher 49 DeformableDetrLearnedPositionEmbedding 49 DeformableDetrLoss 49 DeformableDetrMLP 49 DeformableDetrMLPPredictionHead 49 DeformableDetrModel 49 DeformableDetrMultiheadAttention 49 DeformableDetrMultiscaleDeformableAttention 49 DeformableDetrPreTrainedModel 49 DeformableDetrSelfAttention 49 DeformableDetrSinePositionEmbedding 49 MultiScaleDeformableAttention 49
transformers.models.deit.configuration_deit DeiTConfig 12
transformers.models.deit.modeling_deit DeiTAttention 49 DeiTEmbeddings 49 DeiTEncoder 49 DeiTForImageClassification 49 DeiTForImageClassificationWithTeacher 49 DeiTForMaskedImageModeling 49 DeiTIntermediate 49 DeiTLayer 49 DeiTMLP 49 DeiTModel 49 DeiTOutput 49 DeiTPatchEmbeddings 49 DeiTPooler 49 DeiTPreTrainedModel 49 DeiTSdpaAttention 49 DeiTSdpaSelfAttention 49 DeiTSelfAttention 49 DeiTSelfOutput 49
transformers.models.depth_anything.configuration_depth_anything DepthAnythingConfig 12
transformers.models.depth_anything.modeling_depth_anything DepthAnythingDepthEstimationHead 49 DepthAnythingFeatureFusionLayer 49 DepthAnythingFeatureFusionStage 49 DepthAnythingForDepthEstimation 49 DepthAnythingNeck 49 DepthAnythingPreActResidualLayer 49 DepthAnythingPreTrainedModel 49 DepthAnythingReassembleLayer 49 DepthAnythingReassembleStage 49
transformers.models.detr.configuration_detr DetrConfig 12
transformers.models.detr.modeling_detr DetrAttention 49 DetrClassificationHead 49 DetrConvBlock 49 DetrConvEncoder 49 DetrConvModel 49 DetrCrossAttention 49 DetrDecoder 49 DetrDecoderLayer 49 DetrEncoder 49 DetrEncoderLayer 49 DetrFPNFusionStage 49 DetrForObjectDetection 49 DetrForSegmentation 49 DetrFrozenBatchNorm2d 49 DetrHungarianMatcher 49 DetrLearnedPositionEmbedding 49 DetrLoss 49 DetrMHAttentionMap 49 DetrMLP 49 DetrMLPPredictionHead 49 DetrMaskHeadSmallConv 49 DetrModel 49 DetrPreTrainedModel 49 DetrSelfAttention 49 DetrSinePositionEmbedding 49
transformers.models.dinov2.configuration_dinov2 Dinov2Config 12
transformers.models.dinov2.modeling_dinov2 Dinov2Attention 49 Dinov2Backbone 49 Dinov2DropPath 49 Dinov2Embeddings 49 Dinov2Encoder 49 Dinov2ForImageClassification 49 Dinov2Layer 49 Dinov2LayerScale 49 Dinov2MLP 49 Dinov2Model 49 Dinov2PatchEmbeddings 49 Dinov2PreTrainedModel 49 Dinov2SdpaAttention 49 Dinov2SdpaSelfAttention 49 Dinov2SelfAttention 49 Dinov2SelfOutput 49 Dinov2SwiGLUFFN 49
transformers.models.distilbert.configuration_distilbert DistilBertConfig 12
transformers.models.distilbert.modeling_distilbert DistilBertFlashAttention2 49 DistilBertForMaskedLM 49 DistilBertForMultipleChoice 49 DistilBertForQuestionAnswering 49 DistilBertForSequenceClassification 49 DistilBertForTokenClassification 49 DistilBertModel 49 DistilBertPreTrainedModel 49 DistilBertSdpaAttention 49 DistilBertSelfAttention 49 Embeddings 49 FFN 49 MultiHeadSelfAttention 49 Transformer 49 TransformerBlock 49
transformers.models.distilbert.tokenization_distilbert BasicTokenizer 0 DistilBertTokenizer 13 WordpieceTokenizer 0
transformers.models.distilbert.tokenization_distilbert_fast DistilBertTokenizerFast 13
transformers.models.donut.configuration_donut_swin DonutSwinConfig 12
transformers.models.donut.modeling_donut_swin DonutDropPath 49 DonutSwinAttention 49 DonutSwinDropPath 49 DonutSwinEmbeddings 49 DonutSwinEncoder 49 DonutSwinForImageClassification 49 DonutSwinIntermediate 49 DonutSwinLayer 49 DonutSwinModel 49 DonutSwinOutput 49 DonutSwinPatchEmbeddings 49 DonutSwinPatchMerging 49 DonutSwinPreTrainedModel 49 DonutSwinSelfAttention 49 DonutSwinSelfOutput 49 DonutSwinStage 49
transformers.models.dpr.configuration_dpr DPRConfig 12
transformers.models.dpr.modeling_dpr DPRContextEncoder 49 DPREncoder 49 DPRPreTrainedModel 49 DPRPretrainedContextEncoder 49 DPRPretrainedQuestionEncoder 49 DPRPretrainedReader 49 DPRQuestionEncoder 49 DPRReader 49 DPRSpanPredictor 49
transformers.models.dpr.tokenization_dpr DPRContextEncoderTokenizer 13 DPRQuestionEncoderTokenizer 13 DPRReaderTokenizer 13
transformers.models.dpr.tokenization_dpr_fast DPRContextEncoderTokenizerFast 13 DPRQuestionEncoderTokenizerFast 13 DPRReaderTokenizerFast 13
transformers.models.dpt.configuration_dpt DPTConfig 12
transformers.models.dpt.modeling_dpt DPTAuxiliaryHead 49 DPTDepthEstimationHead 49 DPTFeatureFusionLayer 49 DPTFeatureFusionStage 49 DPTForDepthEstimation 49 DPTForSemanticSegmentation 49 DPTModel 49 DPTNeck 49 DPTPreActResidualLayer 49 DPTPreTrainedModel 49 DPTReassembleLayer 49 DPTReassembleStage 49 DPTSelfAttention 49 DPTSemanticSegmentationHead 49 DPTViTAttention 49 DPTViTEmbeddings 49 DPTViTEncoder 49 DPTViTHybridEmbeddings 49 DPTViTIntermediate 49 DPTViTLayer 49 DPTViTOutput 49 DPTViTPatchEmbeddings 49 DPTViTPooler 49 DPTViTSelfAttention 49 DPTViTSelfOutput 49
transformers.models.efficientnet.configuration_efficientnet EfficientNetConfig 12
transformers.models.efficientnet.modeling_efficientnet EfficientNetBlock 49 EfficientNetDepthwiseConv2d 49 EfficientNetDepthwiseLayer 49 EfficientNetEmbeddings 49 EfficientNetEncoder 49 EfficientNetExpansionLayer 49 EfficientNetFinalBlockLayer 49 EfficientNetForImageClassification 49 EfficientNetModel 49 EfficientNetPreTrainedModel 49 EfficientNetSqueezeExciteLayer 49
transformers.models.electra.configuration_electra ElectraConfig 12
transformers.models.electra.modeling_electra ElectraAttention 49 ElectraClassificationHead 49 ElectraCrossAttention 49 ElectraDiscriminatorPredictions 49 ElectraEmbeddings 49 ElectraEncoder 49 ElectraForCausalLM 49 ElectraForMaskedLM 49 ElectraForMultipleChoice 49 ElectraForPreTraining 49 ElectraForQuestionAnswering 49 ElectraForSequenceClassification 49 ElectraForTokenClassification 49 ElectraGeneratorPredictions 49 ElectraIntermediate 49 ElectraLayer 49 ElectraModel 49 ElectraOutput 49 ElectraPreTrainedModel 49 ElectraSelfAttention 49 ElectraSelfOutput 49 ElectraSequenceSummary 49
transformers.models.electra.tokenization_electra BasicTokenizer 0 ElectraTokenizer 13 WordpieceTokenizer 0
transformers.models.electra.tokenization_electra_fast ElectraTokenizerFast 13
transformers.models.encoder_decoder.configuration_encoder_decoder EncoderDecoderConfig 12
transformers.models.encoder_decoder.modeling_encoder_decoder EncoderDecoderModel 49
transformers.models.ernie.configuration_ernie ErnieConfig 12
transformers.models.ernie.modeling_ernie ErnieAttention 49 ErnieCrossAttention 49 ErnieEmbeddings 49 ErnieEncoder 49 ErnieForCausalLM 49 ErnieForMaskedLM 49 ErnieForMultipleChoice 49 ErnieForNextSentencePrediction 49 ErnieForPreTraining 49 ErnieForQuestionAnswering 49 ErnieForSequenceClassification 49 ErnieForTokenClassification 49 ErnieIntermediate 49 ErnieLMPredictionHead 49 ErnieLayer 49 ErnieModel 49 ErnieOnlyMLMHead 49 ErnieOnlyNSPHead 49 ErnieOutput 49 ErniePooler 49 ErniePreTrainedModel 49 ErniePreTrainingHeads 49 ErniePredictionHeadTransform 49 ErnieSelfAttention 49 ErnieSelfOutput 49
transformers.models.esm.configuration_esm EsmConfig 12 EsmFoldConfig 12 StructureModuleConfig 12 TrunkConfig 12
transformers.models.esm.modeling_esm EsmAttention 49 EsmClassificationHead 49 EsmContactPredictionHead 49 EsmEmbeddings 49 EsmEncoder 49 EsmForMaskedLM 49 EsmForSequenceClassification 49 EsmForTokenClassification 49 EsmIntermediate 49 EsmLMHead 49 EsmLayer 49 EsmModel 49 EsmOutput 49 EsmPooler 49 EsmPreTrainedModel 49 EsmRotaryEmbedding 49 EsmSelfAttention 49 EsmSelfOutput 49 RotaryEmbedding 49
transformers.models.esm.modeling_esmfold EsmFoldAngleResnet 49 EsmFoldAngleResnetBlock 49 EsmFoldAttention 49 EsmFoldBackboneUpdate 49 EsmFoldDropout 49 EsmFoldInvariantPointAttention 49 EsmFoldLayerNorm 49 EsmFoldLinear 49 EsmFoldPairToSequence 49 EsmFoldPreTrainedModel 49 EsmFoldRelativePosition 49 EsmFoldResidueMLP 49 EsmFoldSelfAttention 49 EsmFoldSequenceToPair 49 EsmFoldStructureModule 49 EsmFoldStructureModuleTransition 49 EsmFoldStructureModuleTransitionLayer 49 EsmFoldTriangleAttention 49 EsmFoldTriangleMultiplicativeUpdate 49 EsmFoldTriangularSelfAttentionBlock 49 EsmFoldingTrunk 49 EsmForProteinFolding 49
transformers.models.esm.tokenization_esm EsmTokenizer 13
transformers.models.falcon.configuration_falcon FalconConfig 12
transformers.models.falcon.modeling_falcon FalconAttention 49 FalconDecoderLayer 49 FalconDynamicNTKScalingRotaryEmbedding 49 FalconFlashAttention2 49 FalconForCausalLM 49 FalconForQuestionAnswering 49 FalconForSequenceClassification 49 FalconForTokenClassification 49 FalconLinear 49 FalconLinearScalingRotaryEmbedding 49 FalconMLP 49 FalconModel 49 FalconPreTrainedModel 49 FalconRotaryEmbedding 49
transformers.models.flaubert.configuration_flaubert FlaubertConfig 12
transformers.models.flaubert.modeling_flaubert FlaubertForMultipleChoice 49 FlaubertForQuestionAnswering 49 FlaubertForQuestionAnsweringSimple 49 FlaubertForSequenceClassification 49 FlaubertForTokenClassification 49 FlaubertModel 49 FlaubertPoolerAnswerClass 49 FlaubertPoolerEndLogits 49 FlaubertPoolerStartLogits 49 FlaubertPreTrainedModel 49 FlaubertPredLayer 49 FlaubertSQuADHead 49 FlaubertSequenceSummary 49 FlaubertWithLMHeadModel 49 MultiHeadAttention 49 TransformerFFN 49
transformers.models.fnet.configuration_fnet FNetConfig 12
transformers.models.fnet.modeling_fnet FNetBasicFourierTransform 49 FNetBasicOutput 49 FNetEmbeddings 49 FNetEncoder 49 FNetForMaskedLM 49 FNetForMultipleChoice 49 FNetForNextSentencePrediction 49 FNetForPreTraining 49 FNetForQuestionAnswering 49 FNetForSequenceClassification 49 FNetForTokenClassification 49 FNetFourierTransform 49 FNetIntermediate 49 FNetLMPredictionHead 49 FNetLayer 49 FNetModel 49 FNetOnlyMLMHead 49 FNetOnlyNSPHead 49 FNetOutput 49 FNetPooler 49 FNetPreTrainedModel 49 FNetPreTrainingHeads 49 FNetPredictionHeadTransform 49
transformers.models.fnet.tokenization_fnet_fast FNetTokenizerFast 13
transformers.models.fsmt.configuration_fsmt DecoderConfig 12 FSMTConfig 12
transformers.models.fsmt.modeling_fsmt Attention 49 DecoderLayer 49 EncoderLayer 49 FSMTDecoder 49 FSMTEncoder 49 FSMTForConditionalGeneration 49 FSMTModel 49 PretrainedFSMTModel 49 SinusoidalPositionalEmbedding 49
transformers.models.funnel.configuration_funnel FunnelConfig 12
transformers.models.funnel.modeling_funnel FunnelAttentionStructure 49 FunnelBaseModel 49 FunnelClassificationHead 49 FunnelDecoder 49 FunnelDiscriminatorPredictions 49 FunnelEmbeddings 49 FunnelEncoder 49 FunnelForMaskedLM 49 FunnelForMultipleChoice 49 FunnelForPreTraining 49 FunnelForQuestionAnswering 49 FunnelForSequenceClassification 49 FunnelForTokenClassification 49 FunnelLayer 49 FunnelModel 49 FunnelPositionwiseFFN 49 FunnelPreTrainedModel 49 FunnelRelMultiheadAttention 49
transformers.models.funnel.tokenization_funnel BasicTokenizer 0 FunnelTokenizer 13 WordpieceTokenizer 0
transformers.models.funnel.tokenization_funnel_fast FunnelTokenizerFast 13
transformers.models.gemma.configuration_gemma GemmaConfig 12
transformers.models.gemma.modeling_gemma GemmaAttention 49 GemmaDecoderLayer 49 GemmaDynamicNTKScalingRotaryEmbedding 49 GemmaFlashAttention2 49 GemmaForCausalLM 49 GemmaForSequenceClassification 49 GemmaForTokenClassification 49 GemmaLinearScalingRotaryEmbedding 49 GemmaMLP 49 GemmaModel 49 GemmaPreTrainedModel 49 GemmaRMSNorm 49 GemmaRotaryEmbedding 49 GemmaSdpaAttention 49 GemmaTextScaledWordEmbedding 49
transformers.models.gemma.tokenization_gemma_fast GemmaTokenizerFast 13
transformers.models.gemma2.configuration_gemma2 Gemma2Config 12
transformers.models.gemma2.modeling_gemma2 Gemma2Attention 49 Gemma2DecoderLayer 49 Gemma2FlashAttention2 49 Gemma2ForCausalLM 49 Gemma2ForSequenceClassification 49 Gemma2ForTokenClassification 49 Gemma2MLP 49 Gemma2Model 49 Gemma2PreTrainedModel 49 Gemma2RMSNorm 49 Gemma2RotaryEmbedding 49 Gemma2SdpaAttention 49 Gemma2TextScaledWordEmbedding 49
transformers.models.git.configuration_git GitConfig 12 GitVisionConfig 12
transformers.models.git.modeling_git GitAttention 49 GitEmbeddings 49 GitEncoder 49 GitForCausalLM 49 GitIntermediate 49 GitLayer 49 GitModel 49 GitOutput 49 GitPreTrainedModel 49 GitProjection 49 GitSelfAttention 49 GitSelfOutput 49 GitVisionAttention 49 GitVisionEmbeddings 49 GitVisionEncoder 49 GitVisionEncoderLayer 49 GitVisionMLP 49 GitVisionModel 49 GitVisionTransformer 49
transformers.models.glpn.configuration_glpn GLPNConfig 12
transformers.models.glpn.modeling_glpn GLPNAttention 49 GLPNDWConv 49 GLPNDecoder 49 GLPNDecoderStage 49 GLPNDepthEstimationHead 49 GLPNDepthWiseConv 49 GLPNDropPath 49 GLPNEfficientSelfAttention 49 GLPNEncoder 49 GLPNForDepthEstimation 49 GLPNLayer 49 GLPNMixFFN 49 GLPNModel 49 GLPNOverlapPatchEmbeddings 49 GLPNPreTrainedModel 49 GLPNSelectiveFeatureFusion 49 GLPNSelfOutput 49 GlpnDropPath 49 SiLogLoss 49
transformers.models.gpt2.configuration_gpt2 GPT2Config 12
transformers.models.gpt2.modeling_gpt2 GPT2Attention 49 GPT2Block 49 GPT2DoubleHeadsModel 49 GPT2FlashAttention2 49 GPT2ForQuestionAnswering 49 GPT2ForSequenceClassification 49 GPT2ForTokenClassification 49 GPT2LMHeadModel 49 GPT2MLP 49 GPT2Model 49 GPT2PreTrainedModel 49 GPT2SdpaAttention 49 GPT2SequenceSummary 49
transformers.models.gpt2.tokenization_gpt2 GPT2Tokenizer 13
transformers.models.gpt2.tokenization_gpt2_fast GPT2TokenizerFast 13
transformers.models.gpt_bigcode.configuration_gpt_bigcode GPTBigCodeConfig 12
transformers.models.gpt_bigcode.modeling_gpt_bigcode GPTBigCodeAttention 49 GPTBigCodeBlock 49 GPTBigCodeFlashAttention2 49 GPTBigCodeForCausalLM 49 GPTBigCodeForSequenceClassification 49 GPTBigCodeForTokenClassification 49 GPTBigCodeMLP 49 GPTBigCodeModel 49 GPTBigCodePreTrainedModel 49 GPTBigCodeSdpaAttention 49
transformers.models.gpt_neo.configuration_gpt_neo GPTNeoConfig 12
transformers.models.gpt_neo.modeling_gpt_neo GPTNeoAttention 49 GPTNeoBlock 49 GPTNeoFlashAttention2 49 GPTNeoForCausalLM 49 GPTNeoForQuestionAnswering 49 GPTNeoForSequenceClassification 49 GPTNeoForTokenClassification 49 GPTNeoMLP 49 GPTNeoModel 49 GPTNeoPreTrainedModel 49 GPTNeoSelfAttention 49
transformers.models.gpt_neox.configuration_gpt_neox GPTNeoXConfig 12
transformers.models.gpt_neox.modeling_gpt_neox GPTNeoXAttention 49 GPTNeoXDecoderLayer 49 GPTNeoXDynamicNTKScalingRotaryEmbedding 49 GPTNeoXFlashAttention2 49 GPTNeoXForCausalLM 49 GPTNeoXForQuestionAnswering 49 GPTNeoXForSequenceClassification 49 GPTNeoXForTokenClassification 49 GPTNeoXLayer 49 GPTNeoXLinearScalingRotaryEmbedding 49 GPTNeoXMLP 49 GPTNeoXModel 49 GPTNeoXPreTrainedModel 49 GPTNeoXRMSNorm 49 GPTNeoXRotaryEmbedding 49 GPTNeoXSdpaAttention 49 RotaryEmbedding 49
transformers.models.gpt_neox.tokenization_gpt_neox GPTNeoXTokenizer 13
transformers.models.gpt_neox.tokenization_gpt_neox_fast GPTNeoXTokenizerFast 13
transformers.models.gptj.configuration_gptj GPTJConfig 12
transformers.models.gptj.modeling_gptj GPTJAttention 49 GPTJBlock 49 GPTJFlashAttention2 49 GPTJForCausalLM 49 GPTJForQuestionAnswering 49 GPTJForSequenceClassification 49 GPTJMLP 49 GPTJModel 49 GPTJPreTrainedModel 49 GPTJRotaryEmbedding 49
transformers.models.herbert.tokenization_herbert BasicTokenizer 0
transformers.models.herbert.tokenization_herbert_fast HerbertTokenizerFast 13
transformers.models.hubert.configuration_hubert HubertConfig 12
transformers.models.hubert.modeling_hubert HubertAttention 49 HubertAttnAdapterLayer 49 HubertEncoder 49 HubertEncoderLayer 49 HubertEncoderLayerStableLayerNorm 49 HubertEncoderStableLayerNorm 49 HubertFeatureEncoder 49 HubertFeatureExtractor 49 HubertFeatureProjection 49 HubertFeedForward 49 HubertFlashAttention2 49 HubertForCTC 49 HubertForSequenceClassification 49 HubertGroupNormConvLayer 49 HubertLayerNormConvLayer 49 HubertModel 49 HubertNoLayerNormConvLayer 49 HubertPositionalConvEmbedding 49 HubertPreTrainedModel 49 HubertSamePadLayer 49 HubertSdpaAttention 49
transformers.models.ibert.configuration_ibert IBertConfig 12
transformers.models.ibert.modeling_ibert IBertAttention 49 IBertClassificationHead 49 IBertEmbeddings 49 IBertEncoder 49 IBertForMaskedLM 49 IBertForMultipleChoice 49 IBertForQuestionAnswering 49 IBertForSequenceClassification 49 IBertForTokenClassification 49 IBertIntermediate 49 IBertLMHead 49 IBertLayer 49 IBertModel 49 IBertOutput 49 IBertPooler 49 IBertPreTrainedModel 49 IBertSelfAttention 49 IBertSelfOutput 49
transformers.models.layoutlm.configuration_layoutlm LayoutLMConfig 12
transformers.models.layoutlm.modeling_layoutlm LayoutLMAttention 49 LayoutLMEmbeddings 49 LayoutLMEncoder 49 LayoutLMForMaskedLM 49 LayoutLMForQuestionAnswering 49 LayoutLMForSequenceClassification 49 LayoutLMForTokenClassification 49 LayoutLMIntermediate 49 LayoutLMLMPredictionHead 49 LayoutLMLayer 49 LayoutLMModel 49 LayoutLMOnlyMLMHead 49 LayoutLMOutput 49 LayoutLMPooler 49 LayoutLMPreTrainedModel 49 LayoutLMPredictionHeadTransform 49 LayoutLMSelfAttention 49 LayoutLMSelfOutput 49
transformers.models.layoutlm.tokenization_layoutlm BasicTokenizer 0 LayoutLMTokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlm.tokenization_layoutlm_fast LayoutLMTokenizerFast 13
transformers.models.layoutlmv2.configuration_layoutlmv2 LayoutLMv2Config 12
transformers.models.layoutlmv2.modeling_layoutlmv2 LayoutLMv2Attention 49 LayoutLMv2Embeddings 49 LayoutLMv2Encoder 49 LayoutLMv2ForQuestionAnswering 49 LayoutLMv2ForSequenceClassification 49 LayoutLMv2ForTokenClassification 49 LayoutLMv2Intermediate 49 LayoutLMv2Layer 49 LayoutLMv2Model 49 LayoutLMv2Output 49 LayoutLMv2Pooler 49 LayoutLMv2PreTrainedModel 49 LayoutLMv2SelfAttention 49 LayoutLMv2SelfOutput 49 LayoutLMv2VisualBackbone 49
transformers.models.layoutlmv2.tokenization_layoutlmv2 BasicTokenizer 0 LayoutLMv2Tokenizer 13 WordpieceTokenizer 0
transformers.models.layoutlmv2.tokenization_layoutlmv2_fast LayoutLMv2TokenizerFast 13
transformers.models.layoutlmv3.configuration_layoutlmv3 LayoutLMv3Config 12
transformers.models.layoutlmv3.modeling_layoutlmv3 LayoutLMv3Attention 49 LayoutLMv3ClassificationHead 49 LayoutLMv3Encoder 49 LayoutLMv3ForQuestionAnswering 49 LayoutLMv3ForSequenceClassification 49 LayoutLMv3ForTokenClassification 49 LayoutLMv3Intermediate 49 LayoutLMv3Layer 49 LayoutLMv3Model 49 LayoutLMv3Output 49 LayoutLMv3PatchEmbeddings 49 LayoutLMv3PreTrainedModel 49 LayoutLMv3SelfAttention 49 LayoutLMv3SelfOutput 49 LayoutLMv3TextEmbeddings 49
transformers.models.layoutlmv3.tokenization_layoutlmv3 LayoutLMv3Tokenizer 13
transformers.models.layoutlmv3.tokenization_layoutlmv3_fast LayoutLMv3TokenizerFast 13
transformers.models.layoutxlm.tokenization_layoutxlm_fast LayoutXLMTokenizerFast 13
transformers.models.led.configuration_led LEDConfig 12
transformers.models.led.modeling_led LEDClassificationHead 49 LEDDecoder 49 LEDDecoderAttention 49 LEDDecoderLayer 49 LEDEncoder 49 LEDEncoderAttention 49 LEDEncoderLayer 49 LEDEncoderSelfAttention 49 LEDForConditionalGeneration 49 LEDForQuestionAnswering 49 LEDForSequenceClassification 49 LEDLearnedPositionalEmbedding 49 LEDModel 49 LEDPreTrainedModel 49
transformers.models.led.tokenization_led LEDTokenizer 13
transformers.models.led.tokenization_led_fast LEDTokenizerFast 13
transformers.models.levit.configuration_levit LevitConfig 12
transformers.models.levit.modeling_levit LevitAttention 49 LevitAttentionSubsample 49 LevitClassificationLayer 49 LevitConvEmbeddings 49 LevitEncoder 49 LevitForImageClassification 49 LevitForImageClassificationWithTeacher 49 LevitMLPLayer 49 LevitModel 49 LevitPatchEmbeddings 49 LevitPreTrainedModel 49 LevitResidualLayer 49 LevitStage 49 LevitSubsample 49 MLPLayerWithBN 49
transformers.models.lilt.configuration_lilt LiltConfig 12
transformers.models.lilt.modeling_lilt LiltAttention 49 LiltClassificationHead 49 LiltEncoder 49 LiltForQuestionAnswering 49 LiltForSequenceClassification 49 LiltForTokenClassification 49 LiltIntermediate 49 LiltLayer 49 LiltLayoutEmbeddings 49 LiltModel 49 LiltOutput 49 LiltPooler 49 LiltPreTrainedModel 49 LiltSelfAttention 49 LiltSelfOutput 49 LiltTextEmbeddings 49
transformers.models.llama.configuration_llama LlamaConfig 12
transformers.models.llama.modeling_llama LlamaAttention 49 LlamaDecoderLayer 49 LlamaDynamicNTKScalingRotaryEmbedding 49 LlamaFlashAttention2 49 LlamaForCausalLM 49 LlamaForQuestionAnswering 49 LlamaForSequenceClassification 49 LlamaForTokenClassification 49 LlamaLinearScalingRotaryEmbedding 49 LlamaMLP 49 LlamaModel 49 LlamaPreTrainedModel 49 LlamaRMSNorm 49 LlamaRotaryEmbedding 49 LlamaSdpaAttention 49
transformers.models.llama.tokenization_llama_fast LlamaTokenizerFast 13
transformers.models.longformer.configuration_longformer LongformerConfig 12
transformers.models.longformer.modeling_longformer LongformerAttention 49 LongformerClassificationHead 49 LongformerEmbeddings 49 LongformerEncoder 49 LongformerForMaskedLM 49 LongformerForMultipleChoice 49 LongformerForQuestionAnswering 49 LongformerForSequenceClassification 49 LongformerForTokenClassification 49 LongformerIntermediate 49 LongformerLMHead 49 LongformerLayer 49 LongformerModel 49 LongformerOutput 49 LongformerPooler 49 LongformerPreTrainedModel 49 LongformerSelfAttention 49 LongformerSelfOutput 49
transformers.models.longformer.tokenization_longformer LongformerTokenizer 13
transformers.models.longformer.tokenization_longformer_fast LongformerTokenizerFast 13
transformers.models.longt5.configuration_longt5 LongT5Config 12
transformers.models.longt5.modeling_longt5 LongT5Attention 49 LongT5Block 49 LongT5DenseActDense 49 LongT5DenseGatedActDense 49 LongT5EncoderModel 49 LongT5ForConditionalGeneration 49 LongT5LayerCrossAttention 49 LongT5LayerFF 49 LongT5LayerLocalSelfAttention 49 LongT5LayerNorm 49 LongT5LayerSelfAttention 49 LongT5LayerTransientGlobalSelfAttention 49 LongT5LocalAttention 49 LongT5Model 49 LongT5PreTrainedModel 49 LongT5Stack 49 LongT5TransientGlobalAttention 49
transformers.models.luke.configuration_luke LukeConfig 12
transformers.models.luke.modeling_luke EntityPredictionHead 49 EntityPredictionHeadTransform 49 LukeAttention 49 LukeEmbeddings 49 LukeEncoder 49 LukeEntityEmbeddings 49 LukeForEntityClassification 49 LukeForEntityPairClassification 49 LukeForEntitySpanClassification 49 LukeForMaskedLM 49 LukeForMultipleChoice 49 LukeForQuestionAnswering 49 LukeForSequenceClassification 49 LukeForTokenClassification 49 LukeIntermediate 49 LukeLMHead 49 LukeLayer 49 LukeModel 49 LukeOutput 49 LukePooler 49 LukePreTrainedModel 49 LukeSelfAttention 49 LukeSelfOutput 49
transformers.models.luke.tokenization_luke LukeTokenizer 13
transformers.models.lxmert.configuration_lxmert LxmertConfig 12
transformers.models.lxmert.modeling_lxmert GeLU 49 LxmertAttention 49 LxmertAttentionOutput 49 LxmertCrossAttentionLayer 49 LxmertEmbeddings 49 LxmertEncoder 49 LxmertForPreTraining 49 LxmertForQuestionAnswering 49 LxmertIntermediate 49 LxmertLMPredictionHead 49 LxmertLayer 49 LxmertModel 49 LxmertOutput 49 LxmertPooler 49 LxmertPreTrainedModel 49 LxmertPreTrainingHeads 49 LxmertPredictionHeadTransform 49 LxmertSelfAttentionLayer 49 LxmertVisualAnswerHead 49 LxmertVisualFeatureEncoder 49 LxmertVisualObjHead 49 LxmertXLayer 49
transformers.models.lxmert.tokenization_lxmert BasicTokenizer 0 LxmertTokenizer 13 WordpieceTokenizer 0
transformers.models.lxmert.tokenization_lxmert_fast LxmertTokenizerFast 13
transformers.models.m2m_100.configuration_m2m_100 M2M100Config 12
transformers.models.m2m_100.modeling_m2m_100 M2M100Attention 49 M2M100Decoder 49 M2M100DecoderLayer 49 M2M100Encoder 49 M2M100EncoderLayer 49 M2M100FlashAttention2 49 M2M100ForConditionalGeneration 49 M2M100Model 49 M2M100PreTrainedModel 49 M2M100ScaledWordEmbedding 49 M2M100SdpaAttention 49 M2M100SinusoidalPositionalEmbedding 49
transformers.models.mamba.configuration_mamba MambaConfig 12
transformers.models.mamba.modeling_mamba MambaBlock 49 MambaForCausalLM 49 MambaMixer 49 MambaModel 49 MambaPreTrainedModel 49 MambaRMSNorm 49
transformers.models.marian.configuration_marian MarianConfig 12
transformers.models.marian.modeling_marian MarianAttention 49 MarianDecoder 49 MarianDecoderLayer 49 MarianDecoderWrapper 49 MarianEncoder 49 MarianEncoderLayer 49 MarianForCausalLM 49 MarianMTModel 49 MarianModel 49 MarianPreTrainedModel 49 MarianSinusoidalPositionalEmbedding 49
transformers.models.markuplm.configuration_markuplm MarkupLMConfig 12
transformers.models.markuplm.modeling_markuplm MarkupLMAttention 49 MarkupLMEmbeddings 49 MarkupLMEncoder 49 MarkupLMForQuestionAnswering 49 MarkupLMForSequenceClassification 49 MarkupLMForTokenClassification 49 MarkupLMIntermediate 49 MarkupLMLMPredictionHead 49 MarkupLMLayer 49 MarkupLMModel 49 MarkupLMOnlyMLMHead 49 MarkupLMOutput 49 MarkupLMPooler 49 MarkupLMPreTrainedModel 49 MarkupLMPredictionHeadTransform 49 MarkupLMSelfAttention 49 MarkupLMSelfOutput 49 XPathEmbeddings 49
transformers.models.markuplm.tokenization_markuplm MarkupLMTokenizer 13
transformers.models.markuplm.tokenization_markuplm_fast MarkupLMTokenizerFast 13
transformers.models.mask2former.configuration_mask2former Mask2FormerConfig 12
transformers.models.mask2former.modeling_mask2former Mask2FormerAttention 49 Mask2FormerForUniversalSegmentation 49 Mask2FormerHungarianMatcher 49 Mask2FormerLoss 49 Mask2FormerMLPPredictionHead 49 Mask2FormerMaskPredictor 49 Mask2FormerMaskedAttentionDecoder 49 Mask2FormerMaskedAttentionDecoderLayer 49 Mask2FormerModel 49 Mask2FormerPixelDecoder 49 Mask2FormerPixelDecoderEncoderLayer 49 Mask2FormerPixelDecoderEncoderMultiscaleDeformableAttention 49 Mask2FormerPixelDecoderEncoderOnly 49 Mask2FormerPixelLevelModule 49 Mask2FormerPreTrainedModel 49 Mask2FormerPredictionBlock 49 Mask2FormerSinePositionEmbedding 49 Mask2FormerTransformerModule 49
transformers.models.maskformer.configuration_maskformer MaskFormerConfig 12 MaskFormerDetrConfig 12
transformers.models.maskformer.configuration_maskformer_swin MaskFormerSwinConfig 12
transformers.models.maskformer.modeling_maskformer DetrAttention 49 DetrDecoder 49 DetrDecoderLayer 49 MaskFormerDetrConvBlock 49 MaskFormerDetrCrossAttention 49 MaskFormerDetrDecoder 49 MaskFormerDetrDecoderLayer 49 MaskFormerDetrFPNFusionStage 49 MaskFormerDetrLearnedPositionEmbedding 49 MaskFormerDetrMHAttentionMap 49 MaskFormerDetrMLP 49 MaskFormerDetrMaskHeadSmallConv 49 MaskFormerDetrPreTrainedModel 49 MaskFormerDetrSelfAttention 49 MaskFormerFPNConvLayer 49 MaskFormerFPNLayer 49 MaskFormerFPNModel 49 MaskFormerForInstanceSegmentation 49 MaskFormerHungarianMatcher 49 MaskFormerLoss 49 MaskFormerModel 49 MaskFormerPixelDecoder 49 MaskFormerPixelLevelModule 49 MaskFormerPreTrainedModel 49 MaskFormerSinePositionEmbedding 49 MaskFormerTransformerModule 49 MaskformerMLPPredictionHead 49 PredictionBlock 49
transformers.models.maskformer.modeling_maskformer_swin MaskFormerDropPath 49 MaskFormerSwinAttention 49 MaskFormerSwinBackbone 49 MaskFormerSwinDropPath 49 MaskFormerSwinEmbeddings 49 MaskFormerSwinEncoder 49 MaskFormerSwinIntermediate 49 MaskFormerSwinLayer 49 MaskFormerSwinModel 49 MaskFormerSwinOutput 49 MaskFormerSwinPatchEmbeddings 49 MaskFormerSwinPatchMerging 49 MaskFormerSwinPreTrainedModel 49 MaskFormerSwinSelfAttention 49 MaskFormerSwinSelfOutput 49 MaskFormerSwinStage 49
transformers.models.mbart.configuration_mbart MBartConfig 12
transformers.models.mbart.modeling_mbart MBartAttention 49 MBartClassificationHead 49 MBartDecoder 49 MBartDecoderLayer 49 MBartDecoderWrapper 49 MBartEncoder 49 MBartEncoderLayer 49 MBartFlashAttention2 49 MBartForCausalLM 49 MBartForConditionalGeneration 49 MBartForQuestionAnswering 49 MBartForSequenceClassification 49 MBartLearnedPositionalEmbedding 49 MBartModel 49 MBartPreTrainedModel 49 MBartScaledWordEmbedding 49 MBartSdpaAttention 49
transformers.models.mbart.tokenization_mbart_fast MBartTokenizerFast 13
transformers.models.mbart50.tokenization_mbart50_fast MBart50TokenizerFast 13
transformers.models.megatron_bert.configuration_megatron_bert MegatronBertConfig 12
transformers.models.megatron_bert.modeling_megatron_bert MegatronBertAttention 49 MegatronBertEmbeddings 49 MegatronBertEncoder 49 MegatronBertForCausalLM 49 MegatronBertForMaskedLM 49 MegatronBertForMultipleChoice 49 MegatronBertForNextSentencePrediction 49 MegatronBertForPreTraining 49 MegatronBertForQuestionAnswering 49 MegatronBertForSequenceClassification 49 MegatronBertForTokenClassification 49 MegatronBertIntermediate 49 MegatronBertLMPredictionHead 49 MegatronBertLayer 49 MegatronBertModel 49 MegatronBertOnlyMLMHead 49 MegatronBertOnlyNSPHead 49 MegatronBertOutput 49 MegatronBertPooler 49 MegatronBertPreTrainedModel 49 MegatronBertPreTrainingHeads 49 MegatronBertPredictionHeadTransform 49 MegatronBertSelfAttention 49 MegatronBertSelfOutput 49
transformers.models.mistral.configuration_mistral MistralConfig 12
transformers.models.mistral.modeling_mistral MistralAttention 49 MistralDecoderLayer 49 MistralFlashAttention2 49 MistralForCausalLM 49 MistralForQuestionAnswering 49 MistralForSequenceClassification 49 MistralForTokenClassification 49 MistralMLP 49 MistralModel 49 MistralPreTrainedModel 49 MistralRMSNorm 49 MistralRotaryEmbedding 49 MistralSdpaAttention 49
transformers.models.mixtral.configuration_mixtral MixtralConfig 12
transformers.models.mixtral.modeling_mixtral MixtralAttention 49 MixtralBlockSparseTop2MLP 49 MixtralDecoderLayer 49 MixtralExperts 49 MixtralFlashAttention2 49 MixtralForCausalLM 49 MixtralForQuestionAnswering 49 MixtralForSequenceClassification 49 MixtralForTokenClassification 49 MixtralModel 49 MixtralPreTrainedModel 49 MixtralRMSNorm 49 MixtralRotaryEmbedding 49 MixtralSdpaAttention 49 MixtralSparseMoeBlock 49 MixtralTopKRouter 49
transformers.models.mobilebert.configuration_mobilebert MobileBertConfig 12
transformers.models.mobilebert.modeling_mobilebert Bottleneck 49 BottleneckLayer 49 FFNLayer 49 FFNOutput 49 MobileBertAttention 49 MobileBertEmbeddings 49 MobileBertEncoder 49 MobileBertForMaskedLM 49 MobileBertForMultipleChoice 49 MobileBertForNextSentencePrediction 49 MobileBertForPreTraining 49 MobileBertForQuestionAnswering 49 MobileBertForSequenceClassification 49 MobileBertForTokenClassification 49 MobileBertIntermediate 49 MobileBertLMPredictionHead 49 MobileBertLayer 49 MobileBertModel 49 MobileBertOnlyMLMHead 49 MobileBertOnlyNSPHead 49 MobileBertOutput 49 MobileBertPooler 49 MobileBertPreTrainedModel 49 MobileBertPreTrainingHeads 49 MobileBertPredictionHeadTransform 49 MobileBertSelfAttention 49 MobileBertSelfOutput 49 NoNorm 49 OutputBottleneck 49
transformers.models.mobilebert.tokenization_mobilebert BasicTokenizer 0 MobileBertTokenizer 13 WordpieceTokenizer 0
transformers.models.mobilebert.tokenization_mobilebert_fast MobileBertTokenizerFast 13
transformers.models.mobilenet_v1.configuration_mobilenet_v1 MobileNetV1Config 12
transformers.models.mobilenet_v1.modeling_mobilenet_v1 MobileNetV1ConvLayer 49 MobileNetV1ForImageClassification 49 MobileNetV1Model 49 MobileNetV1PreTrainedModel 49
transformers.models.mobilenet_v2.configuration_mobilenet_v2 MobileNetV2Config 12
transformers.models.mobilenet_v2.modeling_mobilenet_v2 MobileNetV2ConvLayer 49 MobileNetV2DeepLabV3Plus 49 MobileNetV2ForImageClassification 49 MobileNetV2ForSemanticSegmentation 49 MobileNetV2InvertedResidual 49 MobileNetV2Model 49 MobileNetV2PreTrainedModel 49 MobileNetV2Stem 49
transformers.models.mobilevit.configuration_mobilevit MobileViTConfig 12
transformers.models.mobilevit.modeling_mobilevit MobileViTASPP 49 MobileViTASPPPooling 49 MobileViTAttention 49 MobileViTConvLayer 49 MobileViTDeepLabV3 49 MobileViTEncoder 49 MobileViTForImageClassification 49 MobileViTForSemanticSegmentation 49 MobileViTIntermediate 49 MobileViTInvertedResidual 49 MobileViTLayer 49 MobileViTMobileNetLayer 49 MobileViTModel 49 MobileViTOutput 49 MobileViTPreTrainedModel 49 MobileViTSelfAttention 49 MobileViTSelfOutput 49 MobileViTTransformer 49 MobileViTTransformerLayer 49
transformers.models.modernbert.configuration_modernbert ModernBertConfig 12
transformers.models.modernbert.modeling_modernbert ModernBertAttention 49 ModernBertEmbeddings 49 ModernBertEncoderLayer 49 ModernBertForMaskedLM 49 ModernBertForMultipleChoice 49 ModernBertForQuestionAnswering 49 ModernBertForSequenceClassification 49 ModernBertForTokenClassification 49 ModernBertMLP 49 ModernBertModel 49 ModernBertPreTrainedModel 49 ModernBertPredictionHead 49 ModernBertRotaryEmbedding 49
transformers.models.mpnet.configuration_mpnet MPNetConfig 12
transformers.models.mpnet.modeling_mpnet MPNetAttention 49 MPNetClassificationHead 49 MPNetEmbeddings 49 MPNetEncoder 49 MPNetForMaskedLM 49 MPNetForMultipleChoice 49 MPNetForQuestionAnswering 49 MPNetForSequenceClassification 49 MPNetForTokenClassification 49 MPNetIntermediate 49 MPNetLMHead 49 MPNetLayer 49 MPNetModel 49 MPNetOutput 49 MPNetPooler 49 MPNetPreTrainedModel 49 MPNetSelfAttention 49
transformers.models.mpnet.tokenization_mpnet BasicTokenizer 0 MPNetTokenizer 13 WordpieceTokenizer 0
transformers.models.mpnet.tokenization_mpnet_fast MPNetTokenizerFast 13
transformers.models.mpt.configuration_mpt MptAttentionConfig 12 MptConfig 12
transformers.models.mpt.modeling_mpt MptAttention 49 MptBlock 49 MptForCausalLM 49 MptForQuestionAnswering 49 MptForSequenceClassification 49 MptForTokenClassification 49 MptMLP 49 MptModel 49 MptPreTrainedModel 49
transformers.models.mt5.configuration_mt5 MT5Config 12
transformers.models.mt5.modeling_mt5 MT5Attention 49 MT5Block 49 MT5ClassificationHead 49 MT5DenseActDense 49 MT5DenseGatedActDense 49 MT5EncoderModel 49 MT5ForConditionalGeneration 49 MT5ForQuestionAnswering 49 MT5ForSequenceClassification 49 MT5ForTokenClassification 49 MT5LayerCrossAttention 49 MT5LayerFF 49 MT5LayerNorm 49 MT5LayerSelfAttention 49 MT5Model 49 MT5PreTrainedModel 49 MT5Stack 49
transformers.models.nllb.tokenization_nllb_fast NllbTokenizerFast 13
transformers.models.nystromformer.configuration_nystromformer NystromformerConfig 12
transformers.models.nystromformer.modeling_nystromformer NystromformerAttention 49 NystromformerClassificationHead 49 NystromformerEmbeddings 49 NystromformerEncoder 49 NystromformerForMaskedLM 49 NystromformerForMultipleChoice 49 NystromformerForQuestionAnswering 49 NystromformerForSequenceClassification 49 NystromformerForTokenClassification 49 NystromformerIntermediate 49 NystromformerLMPredictionHead 49 NystromformerLayer 49 NystromformerModel 49 NystromformerOnlyMLMHead 49 NystromformerOutput 49 NystromformerPreTrainedModel 49 NystromformerPredictionHeadTransform 49 NystromformerSelfAttention 49 NystromformerSelfOutput 49
transformers.models.olmo.configuration_olmo OlmoConfig 12
transformers.models.olmo.modeling_olmo OlmoAttention 49 OlmoDecoderLayer 49 OlmoDynamicNTKScalingRotaryEmbedding 49 OlmoFlashAttention2 49 OlmoForCausalLM 49 OlmoForSequenceClassification 49 OlmoLayerNorm 49 OlmoLinearScalingRotaryEmbedding 49 OlmoMLP 49 OlmoModel 49 OlmoPreTrainedModel 49 OlmoRotaryEmbedding 49 OlmoSdpaAttention 49
transformers.models.openai.configuration_openai OpenAIGPTConfig 12
transformers.models.openai.modeling_openai Attention 49 Block 49 MLP 49 OpenAIGPTDoubleHeadsModel 49 OpenAIGPTForSequenceClassification 49 OpenAIGPTLMHeadModel 49 OpenAIGPTModel 49 OpenAIGPTPreTrainedModel 49 OpenAIGPTSequenceSummary 49
transformers.models.openai.tokenization_openai BasicTokenizer 0 OpenAIGPTTokenizer 13
transformers.models.openai.tokenization_openai_fast OpenAIGPTTokenizerFast 13
transformers.models.opt.configuration_opt OPTConfig 12
transformers.models.opt.modeling_opt OPTAttention 49 OPTDecoder 49 OPTDecoderLayer 49 OPTForCausalLM 49 OPTForQuestionAnswering 49 OPTForSequenceClassification 49 OPTLearnedPositionalEmbedding 49 OPTModel 49 OPTPreTrainedModel 49 OPTSdpaAttention 49 OptFlashAttention2 49
transformers.models.owlvit.configuration_owlvit OwlViTConfig 12 OwlViTTextConfig 12 OwlViTVisionConfig 12
transformers.models.owlvit.modeling_owlvit OwlViTAttention 49 OwlViTBoxPredictionHead 49 OwlViTClassPredictionHead 49 OwlViTEncoder 49 OwlViTEncoderLayer 49 OwlViTForObjectDetection 49 OwlViTMLP 49 OwlViTModel 49 OwlViTPreTrainedModel 49 OwlViTTextEmbeddings 49 OwlViTTextModel 49 OwlViTTextTransformer 49 OwlViTVisionEmbeddings 49 OwlViTVisionModel 49 OwlViTVisionTransformer 49
transformers.models.pegasus.configuration_pegasus PegasusConfig 12
transformers.models.pegasus.modeling_pegasus PegasusAttention 49 PegasusDecoder 49 PegasusDecoderLayer 49 PegasusDecoderWrapper 49 PegasusEncoder 49 PegasusEncoderLayer 49 PegasusForCausalLM 49 PegasusForConditionalGeneration 49 PegasusModel 49 PegasusPreTrainedModel 49 PegasusSinusoidalPositionalEmbedding 49
transformers.models.pegasus.tokenization_pegasus_fast PegasusTokenizerFast 13
transformers.models.perceiver.configuration_perceiver PerceiverConfig 12
transformers.models.perceiver.modeling_perceiver AbstractPreprocessor 49 Conv2DDownsample 49 Conv2dSamePadding 49 PerceiverAbstractDecoder 49 PerceiverAbstractPositionEncoding 49 PerceiverAttention 49 PerceiverAudioPostprocessor 49 PerceiverAudioPreprocessor 49 PerceiverBasicDecoder 49 PerceiverBasicVideoAutoencodingDecoder 49 PerceiverClassificationDecoder 49 PerceiverClassificationPostprocessor 49 PerceiverEmbeddingDecoder 49 PerceiverEmbeddings 49 PerceiverEncoder 49 PerceiverForImageClassificationConvProcessing 49 PerceiverForImageClassificationFourier 49 PerceiverForImageClassificationLearned 49 PerceiverForMaskedLM 49 PerceiverForMultimodalAutoencoding 49 PerceiverForOpticalFlow 49 PerceiverForSequenceClassification 49 PerceiverFourierPositionEncoding 49 PerceiverImagePreprocessor 49 PerceiverLayer 49 PerceiverMLP 49 PerceiverModel 49 PerceiverMultimodalDecoder 49 PerceiverMultimodalPostprocessor 49 PerceiverMultimodalPreprocessor 49 PerceiverOneHotPreprocessor 49 PerceiverOpticalFlowDecoder 49 PerceiverPreTrainedModel 49 PerceiverProjectionDecoder 49 PerceiverProjectionPostprocessor 49 PerceiverSelfAttention 49 PerceiverSelfOutput 49 PerceiverTextPreprocessor 49 PerceiverTrainablePositionEncoding 49
transformers.models.perceiver.tokenization_perceiver PerceiverTokenizer 13
transformers.models.phi.configuration_phi PhiConfig 12
transformers.models.phi.modeling_phi PhiAttention 49 PhiDecoderLayer 49 PhiDynamicNTKScalingRotaryEmbedding 49 PhiFlashAttention2 49 PhiForCausalLM 49 PhiForSequenceClassification 49 PhiForTokenClassification 49 PhiLinearScalingRotaryEmbedding 49 PhiMLP 49 PhiModel 49 PhiPreTrainedModel 49 PhiRotaryEmbedding 49 PhiSdpaAttention 49
transformers.models.phi3.configuration_phi3 Phi3Config 12
transformers.models.phi3.modeling_phi3 Phi3Attention 49 Phi3DecoderLayer 49 Phi3FlashAttention2 49 Phi3ForCausalLM 49 Phi3ForSequenceClassification 49 Phi3ForTokenClassification 49 Phi3LongRoPEScaledRotaryEmbedding 49 Phi3MLP 49 Phi3Model 49 Phi3PreTrainedModel 49 Phi3RMSNorm 49 Phi3RotaryEmbedding 49 Phi3SdpaAttention 49 Phi3SuScaledRotaryEmbedding 49 Phi3YarnScaledRotaryEmbedding 49
transformers.models.phobert.tokenization_phobert PhobertTokenizer 13
transformers.models.pix2struct.configuration_pix2struct Pix2StructConfig 12 Pix2StructTextConfig 12 Pix2StructVisionConfig 12
transformers.models.pix2struct.modeling_pix2struct Pix2StructForConditionalGeneration 49 Pix2StructLayerNorm 49 Pix2StructPreTrainedModel 49 Pix2StructTextAttention 49 Pix2StructTextBlock 49 Pix2StructTextDenseGatedActDense 49 Pix2StructTextLayerCrossAttention 49 Pix2StructTextLayerFF 49 Pix2StructTextLayerSelfAttention 49 Pix2StructTextModel 49 Pix2StructVisionAttention 49 Pix2StructVisionEmbeddings 49 Pix2StructVisionEncoder 49 Pix2StructVisionLayer 49 Pix2StructVisionMlp 49 Pix2StructVisionModel 49
transformers.models.poolformer.configuration_poolformer PoolFormerConfig 12
transformers.models.poolformer.modeling_poolformer PoolFormerDropPath 49 PoolFormerEmbeddings 49 PoolFormerEncoder 49 PoolFormerFinalPooler 49 PoolFormerForImageClassification 49 PoolFormerGroupNorm 49 PoolFormerLayer 49 PoolFormerModel 49 PoolFormerOutput 49 PoolFormerPooling 49 PoolFormerPreTrainedModel 49
transformers.models.prophetnet.configuration_prophetnet ProphetNetConfig 12
transformers.models.prophetnet.modeling_prophetnet ProphetNetAttention 49 ProphetNetDecoder 49 ProphetNetDecoderLayer 49 ProphetNetDecoderWrapper 49 ProphetNetEncoder 49 ProphetNetEncoderLayer 49 ProphetNetFeedForward 49 ProphetNetForCausalLM 49 ProphetNetForConditionalGeneration 49 ProphetNetModel 49 ProphetNetNgramSelfAttention 49 ProphetNetPositionalEmbeddings 49 ProphetNetPreTrainedModel 49
transformers.models.prophetnet.tokenization_prophetnet BasicTokenizer 0 ProphetNetTokenizer 13 WordpieceTokenizer 0
transformers.models.qwen2.configuration_qwen2 Qwen2Config 12
transformers.models.qwen2.modeling_qwen2 Qwen2Attention 49 Qwen2DecoderLayer 49 Qwen2FlashAttention2 49 Qwen2ForCausalLM 49 Qwen2ForQuestionAnswering 49 Qwen2ForSequenceClassification 49 Qwen2ForTokenClassification 49 Qwen2MLP 49 Qwen2Model 49 Qwen2PreTrainedModel 49 Qwen2RMSNorm 49 Qwen2RotaryEmbedding 49 Qwen2SdpaAttention 49
transformers.models.qwen2.tokenization_qwen2 Qwen2Tokenizer 13
transformers.models.qwen2.tokenization_qwen2_fast Qwen2TokenizerFast 13
transformers.models.qwen3.configuration_qwen3 Qwen3Config 12
transformers.models.qwen3.modeling_qwen3 Qwen3Attention 49 Qwen3DecoderLayer 49 Qwen3ForCausalLM 49 Qwen3ForQuestionAnswering 49 Qwen3ForSequenceClassification 49 Qwen3ForTokenClassification 49 Qwen3MLP 49 Qwen3Model 49 Qwen3PreTrainedModel 49 Qwen3RMSNorm 49 Qwen3RotaryEmbedding 49
transformers.models.reformer.configuration_reformer ReformerConfig 12
transformers.models.reformer.modeling_reformer AxialPositionEmbeddings 49 ChunkReformerFeedForward 49 LSHSelfAttention 49 LocalSelfAttention 49 PositionEmbeddings 49 ReformerAttention 49 ReformerClassificationHead 49 ReformerEmbeddings 49 ReformerEncoder 49 ReformerFeedForwardDense 49 ReformerFeedForwardOutput 49 ReformerForMaskedLM 49 ReformerForQuestionAnswering 49 ReformerForSequenceClassification 49 ReformerLayer 49 ReformerModel 49 ReformerModelWithLMHead 49 ReformerOnlyLMHead 49 ReformerPreTrainedModel 49 ReformerSelfOutput 49
transformers.models.reformer.tokenization_reformer_fast ReformerTokenizerFast 13
transformers.models.regnet.configuration_regnet RegNetConfig 12
transformers.models.regnet.modeling_regnet RegNetConvLayer 49 RegNetEmbeddings 49 RegNetEncoder 49 RegNetForImageClassification 49 RegNetModel 49 RegNetPreTrainedModel 49 RegNetSELayer 49 RegNetShortCut 49 RegNetStage 49 RegNetXLayer 49 RegNetYLayer 49
transformers.models.rembert.configuration_rembert RemBertConfig 12
transformers.models.rembert.modeling_rembert RemBertAttention 49 RemBertEmbeddings 49 RemBertEncoder 49 RemBertForCausalLM 49 RemBertForMaskedLM 49 RemBertForMultipleChoice 49 RemBertForQuestionAnswering 49 RemBertForSequenceClassification 49 RemBertForTokenClassification 49 RemBertIntermediate 49 RemBertLMPredictionHead 49 RemBertLayer 49 RemBertModel 49 RemBertOnlyMLMHead 49 RemBertOutput 49 RemBertPooler 49 RemBertPreTrainedModel 49 RemBertPredictionHeadTransform 49 RemBertSelfAttention 49 RemBertSelfOutput 49
transformers.models.rembert.tokenization_rembert_fast RemBertTokenizerFast 13
transformers.models.resnet.configuration_resnet ResNetConfig 12
transformers.models.resnet.modeling_resnet ResNetBackbone 49 ResNetBasicLayer 49 ResNetBottleNeckLayer 49 ResNetConvLayer 49 ResNetEmbeddings 49 ResNetEncoder 49 ResNetForImageClassification 49 ResNetModel 49 ResNetPreTrainedModel 49 ResNetShortCut 49 ResNetStage 49
transformers.models.roberta.configuration_roberta RobertaConfig 12
transformers.models.roberta.modeling_roberta RobertaAttention 49 RobertaClassificationHead 49 RobertaCrossAttention 49 RobertaEmbeddings 49 RobertaEncoder 49 RobertaForCausalLM 49 RobertaForMaskedLM 49 RobertaForMultipleChoice 49 RobertaForQuestionAnswering 49 RobertaForSequenceClassification 49 RobertaForTokenClassification 49 RobertaIntermediate 49 RobertaLMHead 49 RobertaLayer 49 RobertaModel 49 RobertaOutput 49 RobertaPooler 49 RobertaPreTrainedModel 49 RobertaSdpaSelfAttention 49 RobertaSelfAttention 49 RobertaSelfOutput 49
transformers.models.roberta.tokenization_roberta RobertaTokenizer 13
transformers.models.roberta.tokenization_roberta_fast RobertaTokenizerFast 13
transformers.models.roberta_prelayernorm.configuration_roberta_prelayernorm RobertaPreLayerNormConfig 12
transformers.models.roberta_prelayernorm.modeling_roberta_prelayernorm RobertaPreLayerNormAttention 49 RobertaPreLayerNormClassificationHead 49 RobertaPreLayerNormCrossAttention 49 RobertaPreLayerNormEmbeddings 49 RobertaPreLayerNormEncoder 49 RobertaPreLayerNormForCausalLM 49 RobertaPreLayerNormForMaskedLM 49 RobertaPreLayerNormForMultipleChoice 49 RobertaPreLayerNormForQuestionAnswering 49 RobertaPreLayerNormForSequenceClassification 49 RobertaPreLayerNormForTokenClassification 49 RobertaPreLayerNormIntermediate 49 RobertaPreLayerNormLMHead 49 RobertaPreLayerNormLayer 49 RobertaPreLayerNormModel 49 RobertaPreLayerNormOutput 49 RobertaPreLayerNormPooler 49 RobertaPreLayerNormPreTrainedModel 49 RobertaPreLayerNormSelfAttention 49 RobertaPreLayerNormSelfOutput 49
transformers.models.roformer.configuration_roformer RoFormerConfig 12
transformers.models.roformer.modeling_roformer RoFormerAttention 49 RoFormerClassificationHead 49 RoFormerEmbeddings 49 RoFormerEncoder 49 RoFormerForCausalLM 49 RoFormerForMaskedLM 49 RoFormerForMultipleChoice 49 RoFormerForQuestionAnswering 49 RoFormerForSequenceClassification 49 RoFormerForTokenClassification 49 RoFormerIntermediate 49 RoFormerLMPredictionHead 49 RoFormerLayer 49 RoFormerModel 49 RoFormerOnlyMLMHead 49 RoFormerOutput 49 RoFormerPreTrainedModel 49 RoFormerPredictionHeadTransform 49 RoFormerSelfAttention 49 RoFormerSelfOutput 49 RoFormerSequenceSummary 49 RoFormerSinusoidalPositionalEmbedding 49
transformers.models.roformer.tokenization_roformer BasicTokenizer 0 WordpieceTokenizer 0
transformers.models.rwkv.configuration_rwkv RwkvConfig 12
transformers.models.rwkv.modeling_rwkv RwkvBlock 49 RwkvFeedForward 49 RwkvForCausalLM 49 RwkvModel 49 RwkvPreTrainedModel 49 RwkvSelfAttention 49
transformers.models.sam.configuration_sam SamConfig 12 SamMaskDecoderConfig 12 SamPromptEncoderConfig 12 SamVisionConfig 12
transformers.models.sam.modeling_sam SamAttention 49 SamFeedForward 49 SamLayerNorm 49 SamMLPBlock 49 SamMaskDecoder 49 SamMaskEmbedding 49 SamModel 49 SamPatchEmbeddings 49 SamPositionalEmbedding 49 SamPreTrainedModel 49 SamPromptEncoder 49 SamTwoWayAttentionBlock 49 SamTwoWayTransformer 49 SamVisionAttention 49 SamVisionEncoder 49 SamVisionLayer 49 SamVisionModel 49 SamVisionNeck 49 SamVisionSdpaAttention 49
transformers.models.segformer.configuration_segformer SegformerConfig 12
transformers.models.segformer.modeling_segformer SegformerAttention 49 SegformerDWConv 49 SegformerDecodeHead 49 SegformerDepthWiseConv 49 SegformerDropPath 49 SegformerEfficientSelfAttention 49 SegformerEncoder 49 SegformerForImageClassification 49 SegformerForSemanticSegmentation 49 SegformerLayer 49 SegformerMLP 49 SegformerMixFFN 49 SegformerMixMLP 49 SegformerModel 49 SegformerOverlapPatchEmbeddings 49 SegformerPreTrainedModel 49 SegformerSelfOutput 49 SegformerSequenceReduction 49 SegformerStage 49
transformers.models.siglip.configuration_siglip SiglipConfig 12 SiglipTextConfig 12 SiglipVisionConfig 12
transformers.models.siglip.modeling_siglip SiglipAttention 49 SiglipEncoder 49 SiglipEncoderLayer 49 SiglipFlashAttention2 49 SiglipForImageClassification 49 SiglipMLP 49 SiglipModel 49 SiglipMultiheadAttentionPoolingHead 49 SiglipPreTrainedModel 49 SiglipSdpaAttention 49 SiglipTextEmbeddings 49 SiglipTextModel 49 SiglipTextTransformer 49 SiglipVisionEmbeddings 49 SiglipVisionModel 49 SiglipVisionTransformer 49
transformers.models.speech_encoder_decoder.configuration_speech_encoder_decoder SpeechEncoderDecoderConfig 12
transformers.models.speech_encoder_decoder.modeling_speech_encoder_decoder SpeechEncoderDecoderModel 49
transformers.models.speech_to_text.configuration_speech_to_text Speech2TextConfig 12
transformers.models.speech_to_text.modeling_speech_to_text Conv1dSubsampler 49 Speech2TextAttention 49 Speech2TextDecoder 49 Speech2TextDecoderLayer 49 Speech2TextEncoder 49 Speech2TextEncoderLayer 49 Speech2TextForConditionalGeneration 49 Speech2TextModel 49 Speech2TextPreTrainedModel 49 Speech2TextSinusoidalPositionalEmbedding 49
transformers.models.speecht5.configuration_speecht5 SpeechT5Config 12 SpeechT5HifiGanConfig 12
transformers.models.speecht5.modeling_speecht5 HifiGanResidualBlock 49 SpeechT5Attention 49 SpeechT5BatchNormConvLayer 49 SpeechT5Decoder 49 SpeechT5DecoderLayer 49 SpeechT5DecoderWithSpeechPrenet 49 SpeechT5DecoderWithTextPrenet 49 SpeechT5DecoderWithoutPrenet 49 SpeechT5Encoder 49 SpeechT5EncoderLayer 49 SpeechT5EncoderWithSpeechPrenet 49 SpeechT5EncoderWithTextPrenet 49 SpeechT5EncoderWithoutPrenet 49 SpeechT5FeatureEncoder 49 SpeechT5FeatureProjection 49 SpeechT5FeedForward 49 SpeechT5ForSpeechToSpeech 49 SpeechT5ForSpeechToText 49 SpeechT5ForTextToSpeech 49 SpeechT5GroupNormConvLayer 49 SpeechT5GuidedMultiheadAttentionLoss 49 SpeechT5HifiGan 49 SpeechT5LayerNormConvLayer 49 SpeechT5Model 49 SpeechT5NoLayerNormConvLayer 49 SpeechT5PositionalConvEmbedding 49 SpeechT5PreTrainedModel 49 SpeechT5RelativePositionalEncoding 49 SpeechT5SamePadLayer 49 SpeechT5ScaledPositionalEncoding 49 SpeechT5SinusoidalPositionalEmbedding 49 SpeechT5SpectrogramLoss 49 SpeechT5SpeechDecoderPostnet 49 SpeechT5SpeechDecoderPrenet 49 SpeechT5SpeechEncoderPrenet 49 SpeechT5TextDecoderPostnet 49 SpeechT5TextDecoderPrenet 49 SpeechT5TextEncoderPrenet 49
transformers.models.splinter.configuration_splinter SplinterConfig 12
transformers.models.splinter.modeling_splinter QuestionAwareSpanSelectionHead 49 SplinterAttention 49 SplinterEmbeddings 49 SplinterEncoder 49 SplinterForPreTraining 49 SplinterForQuestionAnswering 49 SplinterFullyConnectedLayer 49 SplinterIntermediate 49 SplinterLayer 49 SplinterModel 49 SplinterOutput 49 SplinterPreTrainedModel 49 SplinterSelfAttention 49 SplinterSelfOutput 49
transformers.models.splinter.tokenization_splinter BasicTokenizer 0 SplinterTokenizer 13 WordpieceTokenizer 0
transformers.models.splinter.tokenization_splinter_fast SplinterTokenizerFast 13
transformers.models.squeezebert.configuration_squeezebert SqueezeBertConfig 12
transformers.models.squeezebert.modeling_squeezebert ConvActivation 49 ConvDropoutLayerNorm 49 MatMulWrapper 49 SqueezeBertEmbeddings 49 SqueezeBertEncoder 49 SqueezeBertForMaskedLM 49 SqueezeBertForMultipleChoice 49 SqueezeBertForQuestionAnswering 49 SqueezeBertForSequenceClassification 49 SqueezeBertForTokenClassification 49 SqueezeBertLMPredictionHead 49 SqueezeBertLayerNorm 49 SqueezeBertModel 49 SqueezeBertModule 49 SqueezeBertOnlyMLMHead 49 SqueezeBertPooler 49 SqueezeBertPreTrainedModel 49 SqueezeBertPredictionHeadTransform 49 SqueezeBertSelfAttention 49
transformers.models.squeezebert.tokenization_squeezebert BasicTokenizer 0 SqueezeBertTokenizer 13 WordpieceTokenizer 0
transformers.models.squeezebert.tokenization_squeezebert_fast SqueezeBertTokenizerFast 13
transformers.models.stablelm.configuration_stablelm StableLmConfig 12
transformers.models.stablelm.modeling_stablelm StableLmAttention 49 StableLmDecoderLayer 49 StableLmDynamicNTKScalingRotaryEmbedding 49 StableLmFlashAttention2 49 StableLmForCausalLM 49 StableLmForSequenceClassification 49 StableLmForTokenClassification 49 StableLmLayerNormPerHead 49 StableLmLinearScalingRotaryEmbedding 49 StableLmMLP 49 StableLmModel 49 StableLmPreTrainedModel 49 StableLmRotaryEmbedding 49 StableLmSdpaAttention 49
transformers.models.starcoder2.configuration_starcoder2 Starcoder2Config 12
transformers.models.starcoder2.modeling_starcoder2 Starcoder2Attention 49 Starcoder2DecoderLayer 49 Starcoder2FlashAttention2 49 Starcoder2ForCausalLM 49 Starcoder2ForSequenceClassification 49 Starcoder2ForTokenClassification 49 Starcoder2MLP 49 Starcoder2Model 49 Starcoder2PreTrainedModel 49 Starcoder2RotaryEmbedding 49 Starcoder2SdpaAttention 49
transformers.models.swin.configuration_swin SwinConfig 12
transformers.models.swin.modeling_swin SwinAttention 49 SwinBackbone 49 SwinDropPath 49 SwinEmbeddings 49 SwinEncoder 49 SwinForImageClassification 49 SwinForMaskedImageModeling 49 SwinIntermediate 49 SwinLayer 49 SwinMLP 49 SwinModel 49 SwinOutput 49 SwinPatchEmbeddings 49 SwinPatchMerging 49 SwinPreTrainedModel 49 SwinRelativePositionBias 49 SwinSelfAttention 49 SwinSelfOutput 49 SwinStage 49
transformers.models.swinv2.configuration_swinv2 Swinv2Config 12
transformers.models.swinv2.modeling_swinv2 Swinv2Attention 49 Swinv2Backbone 49 Swinv2DropPath 49 Swinv2Embeddings 49 Swinv2Encoder 49 Swinv2ForImageClassification 49 Swinv2ForMaskedImageModeling 49 Swinv2Intermediate 49 Swinv2Layer 49 Swinv2Model 49 Swinv2Output 49 Swinv2PatchEmbeddings 49 Swinv2PatchMerging 49 Swinv2PreTrainedModel 49 Swinv2SelfAttention 49 Swinv2SelfOutput 49 Swinv2Stage 49
transformers.models.t5.configuration_t5 T5Config 12
transformers.models.t5.modeling_t5 T5Attention 49 T5Block 49 T5ClassificationHead 49 T5DenseActDense 49 T5DenseGatedActDense 49 T5EncoderModel 49 T5ForConditionalGeneration 49 T5ForQuestionAnswering 49 T5ForSequenceClassification 49 T5ForTokenClassification 49 T5LayerCrossAttention 49 T5LayerFF 49 T5LayerNorm 49 T5LayerSelfAttention 49 T5Model 49 T5PreTrainedModel 49 T5Stack 49
transformers.models.t5.tokenization_t5_fast T5TokenizerFast 13
transformers.models.table_transformer.configuration_table_transformer TableTransformerConfig 12
transformers.models.table_transformer.modeling_table_transformer TableTransformerAttention 49 TableTransformerClassificationHead 49 TableTransformerConvEncoder 49 TableTransformerConvModel 49 TableTransformerDecoder 49 TableTransformerDecoderLayer 49 TableTransformerEncoder 49 TableTransformerEncoderLayer 49 TableTransformerForObjectDetection 49 TableTransformerFrozenBatchNorm2d 49 TableTransformerHungarianMatcher 49 TableTransformerLearnedPositionEmbedding 49 TableTransformerLoss 49 TableTransformerMLPPredictionHead 49 TableTransformerModel 49 TableTransformerPreTrainedModel 49 TableTransformerSinePositionEmbedding 49
transformers.models.tapas.configuration_tapas TapasConfig 12
transformers.models.tapas.modeling_tapas TapasAttention 49 TapasEmbeddings 49 TapasEncoder 49 TapasForMaskedLM 49 TapasForQuestionAnswering 49 TapasForSequenceClassification 49 TapasIntermediate 49 TapasLMPredictionHead 49 TapasLayer 49 TapasModel 49 TapasOnlyMLMHead 49 TapasOutput 49 TapasPooler 49 TapasPreTrainedModel 49 TapasPredictionHeadTransform 49 TapasSelfAttention 49 TapasSelfOutput 49
transformers.models.tapas.tokenization_tapas BasicTokenizer 0 TapasTokenizer 13 WordpieceTokenizer 0
transformers.models.time_series_transformer.configuration_time_series_transformer TimeSeriesTransformerConfig 12
transformers.models.time_series_transformer.modeling_time_series_transformer TimeSeriesFeatureEmbedder 49 TimeSeriesMeanScaler 49 TimeSeriesNOPScaler 49 TimeSeriesSinusoidalPositionalEmbedding 49 TimeSeriesStdScaler 49 TimeSeriesTransformerAttention 49 TimeSeriesTransformerDecoder 49 TimeSeriesTransformerDecoderLayer 49 TimeSeriesTransformerEncoder 49 TimeSeriesTransformerEncoderLayer 49 TimeSeriesTransformerForPrediction 49 TimeSeriesTransformerModel 49 TimeSeriesTransformerPreTrainedModel 49 TimeSeriesValueEmbedding 49
transformers.models.timesformer.configuration_timesformer TimesformerConfig 12
transformers.models.timesformer.modeling_timesformer TimeSformerAttention 49 TimeSformerDropPath 49 TimesformerDropPath 49 TimesformerEmbeddings 49 TimesformerEncoder 49 TimesformerForVideoClassification 49 TimesformerIntermediate 49 TimesformerLayer 49 TimesformerModel 49 TimesformerOutput 49 TimesformerPatchEmbeddings 49 TimesformerPreTrainedModel 49 TimesformerSelfAttention 49 TimesformerSelfOutput 49
transformers.models.transfo_xl.configuration_transfo_xl TransfoXLConfig 12
transformers.models.transfo_xl.modeling_transfo_xl AdaptiveEmbedding 49 PositionalEmbedding 49 PositionwiseFF 49 RelPartialLearnableDecoderLayer 49 RelPartialLearnableMultiHeadAttn 49 TransfoXLForSequenceClassification 49 TransfoXLLMHeadModel 49 TransfoXLModel 49 TransfoXLPreTrainedModel 49
transformers.models.transfo_xl.modeling_transfo_xl_utilities ProjectedAdaptiveLogSoftmax 49
transformers.models.transfo_xl.tokenization_transfo_xl TransfoXLTokenizer 13
transformers.models.trocr.configuration_trocr TrOCRConfig 12
transformers.models.trocr.modeling_trocr TrOCRAttention 49 TrOCRDecoder 49 TrOCRDecoderLayer 49 TrOCRDecoderWrapper 49 TrOCRForCausalLM 49 TrOCRLearnedPositionalEmbedding 49 TrOCRPreTrainedModel 49 TrOCRScaledWordEmbedding 49 TrOCRSinusoidalPositionalEmbedding 49
transformers.models.umt5.configuration_umt5 UMT5Config 12
transformers.models.umt5.modeling_umt5 UMT5Attention 49 UMT5Block 49 UMT5ClassificationHead 49 UMT5DenseActDense 49 UMT5DenseGatedActDense 49 UMT5EncoderModel 49 UMT5ForConditionalGeneration 49 UMT5ForQuestionAnswering 49 UMT5ForSequenceClassification 49 UMT5ForTokenClassification 49 UMT5LayerCrossAttention 49 UMT5LayerFF 49 UMT5LayerNorm 49 UMT5LayerSelfAttention 49 UMT5Model 49 UMT5PreTrainedModel 49 UMT5Stack 49
transformers.models.unispeech.configuration_unispeech UniSpeechConfig 12
transformers.models.unispeech.modeling_unispeech UniSpeechAttention 49 UniSpeechAttnAdapterLayer 49 UniSpeechEncoder 49 UniSpeechEncoderLayer 49 UniSpeechEncoderLayerStableLayerNorm 49 UniSpeechEncoderStableLayerNorm 49 UniSpeechFeatureEncoder 49 UniSpeechFeatureExtractor 49 UniSpeechFeatureProjection 49 UniSpeechFeedForward 49 UniSpeechFlashAttention2 49 UniSpeechForCTC 49 UniSpeechForPreTraining 49 UniSpeechForSequenceClassification 49 UniSpeechGroupNormConvLayer 49 UniSpeechGumbelVectorQuantizer 49 UniSpeechLayerNormConvLayer 49 UniSpeechModel 49 UniSpeechNoLayerNormConvLayer 49 UniSpeechPositionalConvEmbedding 49 UniSpeechPreTrainedModel 49 UniSpeechSamePadLayer 49 UniSpeechSdpaAttention 49
transformers.models.unispeech_sat.configuration_unispeech_sat UniSpeechSatConfig 12
transformers.models.unispeech_sat.modeling_unispeech_sat AMSoftmaxLoss 49 TDNNLayer 49 UniSpeechSatAttention 49 UniSpeechSatAttnAdapterLayer 49 UniSpeechSatEncoder 49 UniSpeechSatEncoderLayer 49 UniSpeechSatEncoderLayerStableLayerNorm 49 UniSpeechSatEncoderStableLayerNorm 49 UniSpeechSatFeatureEncoder 49 UniSpeechSatFeatureExtractor 49 UniSpeechSatFeatureProjection 49 UniSpeechSatFeedForward 49 UniSpeechSatFlashAttention2 49 UniSpeechSatForAudioFrameClassification 49 UniSpeechSatForCTC 49 UniSpeechSatForPreTraining 49 UniSpeechSatForSequenceClassification 49 UniSpeechSatForXVector 49 UniSpeechSatGroupNormConvLayer 49 UniSpeechSatGumbelVectorQuantizer 49 UniSpeechSatLayerNormConvLayer 49 UniSpeechSatModel 49 UniSpeechSatNoLayerNormConvLayer 49 UniSpeechSatPositionalConvEmbedding 49 UniSpeechSatPreTrainedModel 49 UniSpeechSatSamePadLayer 49 UniSpeechSatSdpaAttention 49
transformers.models.van.configuration_van VanConfig 12
transformers.models.van.modeling_van VanDropPath 49 VanEncoder 49 VanForImageClassification 49 VanLargeKernelAttention 49 VanLargeKernelAttentionLayer 49 VanLayer 49 VanLayerScaling 49 VanMlpLayer 49 VanModel 49 VanOverlappingPatchEmbedder 49 VanPreTrainedModel 49 VanSpatialAttentionLayer 49 VanStage 49
transformers.models.videomae.configuration_videomae VideoMAEConfig 12
transformers.models.videomae.modeling_videomae VideoMAEAttention 49 VideoMAEDecoder 49 VideoMAEEmbeddings 49 VideoMAEEncoder 49 VideoMAEForPreTraining 49 VideoMAEForVideoClassification 49 VideoMAEIntermediate 49 VideoMAELayer 49 VideoMAEModel 49 VideoMAEOutput 49 VideoMAEPatchEmbeddings 49 VideoMAEPreTrainedModel 49 VideoMAESdpaAttention 49 VideoMAESdpaSelfAttention 49 VideoMAESelfAttention 49 VideoMAESelfOutput 49
transformers.models.vilt.configuration_vilt ViltConfig 12
transformers.models.vilt.modeling_vilt TextEmbeddings 49 ViltAttention 49 ViltEmbeddings 49 ViltEncoder 49 ViltForImageAndTextRetrieval 49 ViltForImagesAndTextClassification 49 ViltForMaskedLM 49 ViltForQuestionAnswering 49 ViltForTokenClassification 49 ViltIntermediate 49 ViltLayer 49 ViltMLMHead 49 ViltModel 49 ViltOutput 49 ViltPatchEmbeddings 49 ViltPooler 49 ViltPreTrainedModel 49 ViltPredictionHeadTransform 49 ViltSelfAttention 49 ViltSelfOutput 49
transformers.models.vision_encoder_decoder.configuration_vision_encoder_decoder VisionEncoderDecoderConfig 12
transformers.models.vision_encoder_decoder.modeling_vision_encoder_decoder VisionEncoderDecoderModel 49
transformers.models.vision_text_dual_encoder.configuration_vision_text_dual_encoder VisionTextDualEncoderConfig 12
transformers.models.vision_text_dual_encoder.modeling_vision_text_dual_encoder VisionTextDualEncoderModel 49
transformers.models.visual_bert.configuration_visual_bert VisualBertConfig 12
transformers.models.visual_bert.modeling_visual_bert VisualBertAttention 49 VisualBertEmbeddings 49 VisualBertEncoder 49 VisualBertForMultipleChoice 49 VisualBertForPreTraining 49 VisualBertForQuestionAnswering 49 VisualBertForRegionToPhraseAlignment 49 VisualBertForVisualReasoning 49 VisualBertIntermediate 49 VisualBertLMPredictionHead 49 VisualBertLayer 49 VisualBertModel 49 VisualBertOutput 49 VisualBertPooler 49 VisualBertPreTrainedModel 49 VisualBertPreTrainingHeads 49 VisualBertPredictionHeadTransform 49 VisualBertRegionToPhraseAttention 49 VisualBertSelfAttention 49 VisualBertSelfOutput 49
transformers.models.vit.configuration_vit ViTConfig 12
transformers.models.vit.modeling_vit ViTAttention 49 ViTEmbeddings 49 ViTEncoder 49 ViTForImageClassification 49 ViTForMaskedImageModeling 49 ViTIntermediate 49 ViTLayer 49 ViTMLP 49 ViTModel 49 ViTOutput 49 ViTPatchEmbeddings 49 ViTPooler 49 ViTPreTrainedModel 49 ViTSdpaAttention 49 ViTSdpaSelfAttention 49 ViTSelfAttention 49 ViTSelfOutput 49
transformers.models.vit_mae.configuration_vit_mae ViTMAEConfig 12
transformers.models.vit_mae.modeling_vit_mae ViTMAEAttention 49 ViTMAEDecoder 49 ViTMAEEmbeddings 49 ViTMAEEncoder 49 ViTMAEForPreTraining 49 ViTMAEIntermediate 49 ViTMAELayer 49 ViTMAEMLP 49 ViTMAEModel 49 ViTMAEOutput 49 ViTMAEPatchEmbeddings 49 ViTMAEPreTrainedModel 49 ViTMAESdpaAttention 49 ViTMAESdpaSelfAttention 49 ViTMAESelfAttention 49 ViTMAESelfOutput 49
transformers.models.vit_msn.configuration_vit_msn ViTMSNConfig 12
transformers.models.vit_msn.modeling_vit_msn ViTMSNAttention 49 ViTMSNEmbeddings 49 ViTMSNEncoder 49 ViTMSNForImageClassification 49 ViTMSNIntermediate 49 ViTMSNLayer 49 ViTMSNMLP 49 ViTMSNModel 49 ViTMSNOutput 49 ViTMSNPatchEmbeddings 49 ViTMSNPreTrainedModel 49 ViTMSNSdpaAttention 49 ViTMSNSdpaSelfAttention 49 ViTMSNSelfAttention 49 ViTMSNSelfOutput 49
transformers.models.vits.configuration_vits VitsConfig 12
transformers.models.vits.modeling_vits HifiGanResidualBlock 49 VitsAttention 49 VitsConvFlow 49 VitsDilatedDepthSeparableConv 49 VitsDurationPredictor 49 VitsElementwiseAffine 49 VitsEncoder 49 VitsEncoderLayer 49 VitsFeedForward 49 VitsHifiGan 49 VitsModel 49 VitsPosteriorEncoder 49 VitsPreTrainedModel 49 VitsResidualCouplingBlock 49 VitsResidualCouplingLayer 49 VitsStochasticDurationPredictor 49 VitsTextEncoder 49 VitsWaveNet 49
transformers.models.vits.tokenization_vits VitsTokenizer 13
transformers.models.wav2vec2.configuration_wav2vec2 Wav2Vec2Config 12
transformers.models.wav2vec2.modeling_wav2vec2 AMSoftmaxLoss 49 TDNNLayer 49 Wav2Vec2Adapter 49 Wav2Vec2AdapterLayer 49 Wav2Vec2Attention 49 Wav2Vec2AttnAdapterLayer 49 Wav2Vec2Encoder 49 Wav2Vec2EncoderLayer 49 Wav2Vec2EncoderLayerStableLayerNorm 49 Wav2Vec2EncoderStableLayerNorm 49 Wav2Vec2FeatureEncoder 49 Wav2Vec2FeatureExtractor 49 Wav2Vec2FeatureProjection 49 Wav2Vec2FeedForward 49 Wav2Vec2FlashAttention2 49 Wav2Vec2ForAudioFrameClassification 49 Wav2Vec2ForCTC 49 Wav2Vec2ForMaskedLM 49 Wav2Vec2ForPreTraining 49 Wav2Vec2ForSequenceClassification 49 Wav2Vec2ForXVector 49 Wav2Vec2GroupNormConvLayer 49 Wav2Vec2GumbelVectorQuantizer 49 Wav2Vec2LayerNormConvLayer 49 Wav2Vec2Model 49 Wav2Vec2NoLayerNormConvLayer 49 Wav2Vec2PositionalConvEmbedding 49 Wav2Vec2PreTrainedModel 49 Wav2Vec2SamePadLayer 49 Wav2Vec2SdpaAttention 49
transformers.models.wav2vec2.tokenization_wav2vec2 Wav2Vec2CTCTokenizer 13 Wav2Vec2Tokenizer 13
transformers.models.wav2vec2_conformer.configuration_wav2vec2_conformer Wav2Vec2ConformerConfig 12
transformers.models.wav2vec2_conformer.modeling_wav2vec2_conformer AMSoftmaxLoss 49 TDNNLayer 49 Wav2Vec2ConformerAdapter 49 Wav2Vec2ConformerAdapterLayer 49 Wav2Vec2ConformerConvolutionModule 49 Wav2Vec2ConformerEncoder 49 Wav2Vec2ConformerEncoderLayer 49 Wav2Vec2ConformerFeatureEncoder 49 Wav2Vec2ConformerFeatureProjection 49 Wav2Vec2ConformerFeedForward 49 Wav2Vec2ConformerForAudioFrameClassification 49 Wav2Vec2ConformerForCTC 49 Wav2Vec2ConformerForPreTraining 49 Wav2Vec2ConformerForSequenceClassification 49 Wav2Vec2ConformerForXVector 49 Wav2Vec2ConformerGroupNormConvLayer 49 Wav2Vec2ConformerGumbelVectorQuantizer 49 Wav2Vec2ConformerLayerNormConvLayer 49 Wav2Vec2ConformerModel 49 Wav2Vec2ConformerNoLayerNormConvLayer 49 Wav2Vec2ConformerPositionalConvEmbedding 49 Wav2Vec2ConformerPreTrainedModel 49 Wav2Vec2ConformerRelPositionalEmbedding 49 Wav2Vec2ConformerRotaryPositionalEmbedding 49 Wav2Vec2ConformerSamePadLayer 49 Wav2Vec2ConformerSelfAttention 49
transformers.models.wavlm.configuration_wavlm WavLMConfig 12
transformers.models.wavlm.modeling_wavlm AMSoftmaxLoss 49 TDNNLayer 49 WavLMAdapter 49 WavLMAdapterLayer 49 WavLMAttention 49 WavLMEncoder 49 WavLMEncoderLayer 49 WavLMEncoderLayerStableLayerNorm 49 WavLMEncoderStableLayerNorm 49 WavLMFeatureEncoder 49 WavLMFeatureExtractor 49 WavLMFeatureProjection 49 WavLMFeedForward 49 WavLMForAudioFrameClassification 49 WavLMForCTC 49 WavLMForSequenceClassification 49 WavLMForXVector 49 WavLMGroupNormConvLayer 49 WavLMGumbelVectorQuantizer 49 WavLMLayerNormConvLayer 49 WavLMModel 49 WavLMNoLayerNormConvLayer 49 WavLMPositionalConvEmbedding 49 WavLMPreTrainedModel 49 WavLMSamePadLayer 49
transformers.models.whisper.configuration_whisper WhisperConfig 12
transformers.models.whisper.modeling_whisper WhisperAttention 49 WhisperDecoder 49 WhisperDecoderLayer 49 WhisperDecoderWrapper 49 WhisperEncoder 49 WhisperEncoderLayer 49 WhisperFlashAttention2 49 WhisperForAudioClassification 49 WhisperForCausalLM 49 WhisperForConditionalGeneration 49 WhisperModel 49 WhisperPositionalEmbedding 49 WhisperPreTrainedModel 49 WhisperSdpaAttention 49
transformers.models.whisper.tokenization_whisper WhisperTokenizer 13
transformers.models.whisper.tokenization_whisper_fast WhisperTokenizerFast 13
transformers.models.xglm.configuration_xglm XGLMConfig 12
transformers.models.xglm.modeling_xglm XGLMAttention 49 XGLMDecoderLayer 49 XGLMForCausalLM 49 XGLMModel 49 XGLMPreTrainedModel 49 XGLMScaledWordEmbedding 49 XGLMSinusoidalPositionalEmbedding 49
transformers.models.xglm.tokenization_xglm_fast XGLMTokenizerFast 13
transformers.models.xlm.configuration_xlm XLMConfig 12
transformers.models.xlm.modeling_xlm MultiHeadAttention 49 TransformerFFN 49 XLMForMultipleChoice 49 XLMForQuestionAnswering 49 XLMForQuestionAnsweringSimple 49 XLMForSequenceClassification 49 XLMForTokenClassification 49 XLMModel 49 XLMPoolerAnswerClass 49 XLMPoolerEndLogits 49 XLMPoolerStartLogits 49 XLMPreTrainedModel 49 XLMPredLayer 49 XLMSQuADHead 49 XLMSequenceSummary 49 XLMWithLMHeadModel 49
transformers.models.xlm_prophetnet.configuration_xlm_prophetnet XLMProphetNetConfig 12
transformers.models.xlm_prophetnet.modeling_xlm_prophetnet XLMProphetNetAttention 49 XLMProphetNetDecoder 49 XLMProphetNetDecoderLayer 49 XLMProphetNetDecoderWrapper 49 XLMProphetNetEncoder 49 XLMProphetNetEncoderLayer 49 XLMProphetNetFeedForward 49 XLMProphetNetForCausalLM 49 XLMProphetNetForConditionalGeneration 49 XLMProphetNetModel 49 XLMProphetNetNgramSelfAttention 49 XLMProphetNetPositionalEmbeddings 49 XLMProphetNetPreTrainedModel 49
transformers.models.xlm_roberta.configuration_xlm_roberta XLMRobertaConfig 12
transformers.models.xlm_roberta.modeling_xlm_roberta XLMRobertaAttention 49 XLMRobertaClassificationHead 49 XLMRobertaCrossAttention 49 XLMRobertaEmbeddings 49 XLMRobertaEncoder 49 XLMRobertaForCausalLM 49 XLMRobertaForMaskedLM 49 XLMRobertaForMultipleChoice 49 XLMRobertaForQuestionAnswering 49 XLMRobertaForSequenceClassification 49 XLMRobertaForTokenClassification 49 XLMRobertaIntermediate 49 XLMRobertaLMHead 49 XLMRobertaLayer 49 XLMRobertaModel 49 XLMRobertaOutput 49 XLMRobertaPooler 49 XLMRobertaPreTrainedModel 49 XLMRobertaSdpaSelfAttention 49 XLMRobertaSelfAttention 49 XLMRobertaSelfOutput 49
transformers.models.xlm_roberta.tokenization_xlm_roberta_fast XLMRobertaTokenizerFast 13
transformers.models.xlm_roberta_xl.configuration_xlm_roberta_xl XLMRobertaXLConfig 12
transformers.models.xlm_roberta_xl.modeling_xlm_roberta_xl XLMRobertaXLAttention 49 XLMRobertaXLClassificationHead 49 XLMRobertaXLCrossAttention 49 XLMRobertaXLEmbeddings 49 XLMRobertaXLEncoder 49 XLMRobertaXLForCausalLM 49 XLMRobertaXLForMaskedLM 49 XLMRobertaXLForMultipleChoice 49 XLMRobertaXLForQuestionAnswering 49 XLMRobertaXLForSequenceClassification 49 XLMRobertaXLForTokenClassification 49 XLMRobertaXLIntermediate 49 XLMRobertaXLLMHead 49 XLMRobertaXLLayer 49 XLMRobertaXLModel 49 XLMRobertaXLOutput 49 XLMRobertaXLPooler 49 XLMRobertaXLPreTrainedModel 49 XLMRobertaXLSdpaSelfAttention 49 XLMRobertaXLSelfAttention 49 XLMRobertaXLSelfOutput 49
transformers.models.xlnet.configuration_xlnet XLNetConfig 12
transformers.models.xlnet.modeling_xlnet XLNetFeedForward 49 XLNetForMultipleChoice 49 XLNetForQuestionAnswering 49 XLNetForQuestionAnsweringSimple 49 XLNetForSequenceClassification 49 XLNetForTokenClassification 49 XLNetLMHeadModel 49 XLNetLayer 49 XLNetModel 49 XLNetPoolerAnswerClass 49 XLNetPoolerEndLogits 49 XLNetPoolerStartLogits 49 XLNetPreTrainedModel 49 XLNetRelativeAttention 49 XLNetSequenceSummary 49
transformers.models.xlnet.tokenization_xlnet_fast XLNetTokenizerFast 13
transformers.models.xmod.configuration_xmod XmodConfig 12
transformers.models.xmod.modeling_xmod XmodAdapter 49 XmodAttention 49 XmodClassificationHead 49 XmodCrossAttention 49 XmodEmbeddings 49 XmodEncoder 49 XmodForCausalLM 49 XmodForMaskedLM 49 XmodForMultipleChoice 49 XmodForQuestionAnswering 49 XmodForSequenceClassification 49 XmodForTokenClassification 49 XmodIntermediate 49 XmodLMHead 49 XmodLayer 49 XmodModel 49 XmodOutput 49 XmodPooler 49 XmodPreTrainedModel 49 XmodSelfAttention 49 XmodSelfOutput 49
transformers.models.yolos.configuration_yolos YolosConfig 12
transformers.models.yolos.modeling_yolos InterpolateInitialPositionEmbeddings 49 InterpolateMidPositionEmbeddings 49 YolosAttention 49 YolosEmbeddings 49 YolosEncoder 49 YolosForObjectDetection 49 YolosHungarianMatcher 49 YolosIntermediate 49 YolosLayer 49 YolosLoss 49 YolosMLPPredictionHead 49 YolosModel 49 YolosOutput 49 YolosPatchEmbeddings 49 YolosPooler 49 YolosPreTrainedModel 49 YolosSdpaAttention 49 YolosSdpaSelfAttention 49 YolosSelfAttention 49 YolosSelfOutput 49
transformers.pytorch_utils Conv1D 49
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
transformers.trainer_utils EvaluationStrategy 113 FSDPOption 113 HPSearchBackend 113 HubStrategy 113 IntervalStrategy 113 SaveStrategy 113 SchedulerType 113 ShardedDDPOption 113
transformers.training_args OptimizerNames 113 ParallelMode 113 TrainingArguments 2
transformers.training_args_seq2seq Seq2SeqTrainingArguments 2
trl.trainer.bco_config BCOConfig 2
trl.trainer.cpo_config CPOConfig 2
trl.trainer.dpo_config DPOConfig 2 FDivergenceType 113
trl.trainer.gkd_config GKDConfig 2
trl.trainer.grpo_config GRPOConfig 2
trl.trainer.kto_config KTOConfig 2
trl.trainer.online_dpo_config OnlineDPOConfig 2
trl.trainer.orpo_config ORPOConfig 2
trl.trainer.ppo_config PPOConfig 2
trl.trainer.reward_config RewardConfig 2
trl.trainer.rloo_config RLOOConfig 2
trl.trainer.sft_config SFTConfig 2
types SimpleNamespace 73
typing Any 160
ultralytics.models.utils.loss DETRLoss 49 RTDETRDetectionLoss 49
ultralytics.nn.modules.activation AGLU 49
ultralytics.nn.modules.block A2C2f 49 AAttn 46 ABlock 49 AConv 49 ADown 49 Attention 49 BNContrastiveHead 49 Bottleneck 49 BottleneckCSP 49 C1 49 C2 49 C2PSA 49 C2f 49 C2fAttn 49 C2fCIB 49 C2fPSA 49 C3 49 C3Ghost 49 C3TR 49 C3f 49 C3k 49 C3k2 49 C3x 49 CBFuse 49 CBLinear 49 CIB 49 ContrastiveHead 49 DFL 49 ELAN1 49 GhostBottleneck 49 HGBlock 49 HGStem 49 ImagePoolingAttn 49 MaxSigmoidAttnBlock 49 PSA 49 PSABlock 49 Proto 49 Proto26 49 RealNVP 49 RepBottleneck 49 RepC3 49 RepCSP 49 RepNCSPELAN4 49 RepVGGDW 49 ResNetBlock 49 ResNetLayer 49 Residual 49 SAVPE 49 SCDown 49 SPP 49 SPPELAN 49 SPPF 49 SwiGLUFFN 49 TorchVision 51
ultralytics.nn.modules.conv CBAM 49 ChannelAttention 49 Concat 49 Conv 49 Conv2 49 ConvTranspose 49 DWConv 49 DWConvTranspose2d 49 Focus 49 GhostConv 49 Index 49 LightConv 49 RepConv 49 SpatialAttention 49
ultralytics.nn.modules.head Classify 49 Depth 49 Detect 49 LRPCHead 49 OBB 49 OBB26 49 Pose 49 Pose26 49 RTDETRDecoder 49 Segment 49 Segment26 49 SemanticSegment 49 WorldDetect 49 YOLOEDetect 49 YOLOESegment 49 YOLOESegment26 49 v10Detect 49
ultralytics.nn.modules.transformer AIFI 49 DeformableTransformerDecoder 49 DeformableTransformerDecoderLayer 49 LayerNorm2d 49 MLP 49 MLPBlock 49 MSDeformAttn 49 TransformerBlock 49 TransformerEncoderLayer 49 TransformerLayer 49
ultralytics.nn.tasks BaseModel 51 ClassificationModel 51 DepthModel 51 DetectionModel 51 Ensemble 51 OBBModel 51 PoseModel 51 RTDETRDetectionModel 51 SegmentationModel 51 SemanticSegmentationModel 51 WorldModel 51 YOLOEModel 51 YOLOESegModel 51
ultralytics.utils IterableSimpleNamespace 73
ultralytics.utils.loss BCEDiceLoss 49 BboxLoss 49 DFLoss 49 DepthLoss26 0 E2EDetectLoss 0 E2ELoss 0 FocalLoss 49 KeypointLoss 49 MultiChannelDiceLoss 49 PoseLoss26 0 RLELoss 49 RotatedBboxLoss 49 SegmentLoss26 0 SemanticSegmentationLoss 49 TVPDetectLoss 0 TVPSegmentLoss 0 VarifocalLoss 49 v8ClassificationLoss 0 v8DetectionLoss 0 v8OBBLoss 0 v8PoseLoss 0 v8SegmentationLoss 0
ultralytics.utils.tal PoseTaskAlignedAssigner 49 RotatedTaskAlignedAssigner 49 SegTaskAlignedAssigner 49 TaskAlignedAssigner 49
uuid SafeUUID 113 UUID 44
xgboost.callback EarlyStopping 0 EvaluationMonitor 0 LearningRateScheduler 0 TrainingCallback 0
xgboost.compat XGBoostLabelEncoder 35
xgboost.core Booster 6
xgboost.sklearn XGBClassifier 35 XGBModel 35 XGBRFClassifier 35 XGBRFRegressor 35 XGBRanker 35 XGBRegressor 35
yolov5.models.common Bottleneck 49 BottleneckCSP 49 C3 49 C3Ghost 49 C3SPP 49 C3TR 49 C3x 49 Classify 49 Concat 49 Contract 49 Conv 49 CrossConv 49 DWConv 49 DWConvTranspose2d 49 Expand 49 Focus 49 GhostBottleneck 49 GhostConv 49 Proto 49 SPP 49 SPPF 49 TransformerBlock 49 TransformerLayer 49
yolov5.models.experimental Ensemble 49 MixConv2d 49 Sum 49
yolov5.models.yolo BaseModel 51 ClassificationModel 51 Detect 49 DetectionModel 51 Model 51 Segment 49 SegmentationModel 51
zlib adler32 160
zoneinfo ZoneInfo 160 ZoneInfo._unpickle 122
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
