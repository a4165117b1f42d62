"""The allow-list, compiled from `modelsec/data`; written by `python -m modelsec.policy --write`."""
# ruff: noqa: E501 - a row is one line

from __future__ import annotations

from modelsec.policy.rows import Row

GROUPS: tuple[tuple[Row, str], ...] = (
    (
        Row("class", "", "attributes"),
        """
TTS.config.shared_configs:BaseAudioConfig
TTS.config.shared_configs:BaseDatasetConfig
TTS.config.shared_configs:BaseTrainingConfig
TTS.config.shared_configs:ModelArgs
TTS.tts.configs.align_tts_config:AlignTTSArgs
TTS.tts.configs.align_tts_config:AlignTTSConfig
TTS.tts.configs.bark_config:BarkAudioConfig
TTS.tts.configs.bark_config:BarkConfig
TTS.tts.configs.delightful_tts_config:DelightfulTTSConfig
TTS.tts.configs.delightful_tts_config:DelightfulTtsArgs
TTS.tts.configs.delightful_tts_config:DelightfulTtsAudioConfig
TTS.tts.configs.delightful_tts_config:VocoderConfig
TTS.tts.configs.fast_pitch_config:FastPitchConfig
TTS.tts.configs.fast_speech_config:FastSpeechConfig
TTS.tts.configs.fastspeech2_config:Fastspeech2Config
TTS.tts.configs.forward_tts_config:ForwardTTSArgs
TTS.tts.configs.glow_tts_config:GlowTTSConfig
TTS.tts.configs.neuralhmm_tts_config:NeuralhmmTTSConfig
TTS.tts.configs.overflow_config:OverflowConfig
TTS.tts.configs.shared_configs:BaseTTSConfig
TTS.tts.configs.shared_configs:CapacitronVAEConfig
TTS.tts.configs.shared_configs:CharactersConfig
TTS.tts.configs.shared_configs:GSTConfig
TTS.tts.configs.speedy_speech_config:SpeedySpeechConfig
TTS.tts.configs.tacotron2_config:Tacotron2Config
TTS.tts.configs.tacotron_config:TacotronConfig
TTS.tts.configs.tortoise_config:TortoiseArgs
TTS.tts.configs.tortoise_config:TortoiseAudioConfig
TTS.tts.configs.tortoise_config:TortoiseConfig
TTS.tts.configs.vits_config:VitsArgs
TTS.tts.configs.vits_config:VitsConfig
TTS.tts.configs.xtts_config:XttsArgs
TTS.tts.configs.xtts_config:XttsAudioConfig
TTS.tts.configs.xtts_config:XttsConfig
TTS.tts.models.vits:VitsArgs
TTS.tts.models.vits:VitsAudioConfig
TTS.tts.models.xtts:XttsArgs
TTS.tts.models.xtts:XttsAudioConfig
accelerate.state:AcceleratorState
accelerate.state:PartialState
accelerate.utils.dataclasses:AutocastKwargs
accelerate.utils.dataclasses:DataLoaderConfiguration
accelerate.utils.dataclasses:DeepSpeedPlugin
accelerate.utils.dataclasses:DistributedDataParallelKwargs
accelerate.utils.dataclasses:GradScalerKwargs
accelerate.utils.dataclasses:GradientAccumulationPlugin
accelerate.utils.dataclasses:InitProcessGroupKwargs
accelerate.utils.dataclasses:ProjectConfiguration
accelerate.utils.dataclasses:TorchDynamoPlugin
argparse:Namespace
collections:ChainMap
collections:UserDict
collections:UserList
collections:UserString
flair.training_utils:AnnealOnPlateau
lightning.pytorch.callbacks.early_stopping:EarlyStopping
lightning.pytorch.callbacks.gradient_accumulation_scheduler:GradientAccumulationScheduler
lightning.pytorch.callbacks.lr_monitor:LearningRateMonitor
lightning.pytorch.callbacks.model_checkpoint:ModelCheckpoint
lightning.pytorch.callbacks.model_summary:ModelSummary
lightning.pytorch.callbacks.stochastic_weight_avg:StochasticWeightAveraging
lightning.pytorch.callbacks.timer:Timer
networkx.classes.coreviews:AdjacencyView
networkx.classes.coreviews:AtlasView
networkx.classes.coreviews:MultiAdjacencyView
networkx.classes.coreviews:UnionAdjacency
networkx.classes.coreviews:UnionAtlas
networkx.classes.reportviews:EdgeView
networkx.classes.reportviews:InEdgeView
networkx.classes.reportviews:InMultiEdgeView
networkx.classes.reportviews:MultiEdgeView
networkx.classes.reportviews:NodeView
networkx.classes.reportviews:OutEdgeView
networkx.classes.reportviews:OutMultiEdgeView
numpy.core.getlimits:MachArLike
numpy.polynomial.chebyshev:Chebyshev
numpy.polynomial.hermite:Hermite
numpy.polynomial.hermite_e:HermiteE
numpy.polynomial.laguerre:Laguerre
numpy.polynomial.legendre:Legendre
numpy.polynomial.polynomial:Polynomial
numpy:poly1d
omegaconf.base:Metadata
omegaconf.nodes:AnyNode
omegaconf.nodes:BooleanNode
omegaconf.nodes:BytesNode
omegaconf.nodes:EnumNode
omegaconf.nodes:FloatNode
omegaconf.nodes:IntegerNode
omegaconf.nodes:PathNode
omegaconf.nodes:StringNode
pandas.core.indexes.numeric:Float64Index
pandas.core.indexes.numeric:Int64Index
pandas.core.indexes.numeric:NumericIndex
pandas.core.indexes.numeric:UInt64Index
pyannote.audio.core.model:Introspection
pyannote.audio.core.task:Specifications
pytorch_lightning.callbacks.early_stopping:EarlyStopping
pytorch_lightning.callbacks.gradient_accumulation_scheduler:GradientAccumulationScheduler
pytorch_lightning.callbacks.lr_monitor:LearningRateMonitor
pytorch_lightning.callbacks.model_checkpoint:ModelCheckpoint
pytorch_lightning.callbacks.model_summary:ModelSummary
pytorch_lightning.callbacks.stochastic_weight_avg:StochasticWeightAveraging
pytorch_lightning.callbacks.timer:Timer
scipy.cluster.hierarchy._hierarchy_impl:ClusterNode
scipy.interpolate._bsplines:_BSpline
scipy.sparse._bsr:bsr_array
scipy.sparse._bsr:bsr_matrix
scipy.sparse._coo:coo_array
scipy.sparse._coo:coo_matrix
scipy.sparse._csc:csc_array
scipy.sparse._csc:csc_matrix
scipy.sparse._csr:csr_array
scipy.sparse._csr:csr_matrix
scipy.sparse._dia:dia_array
scipy.sparse._dia:dia_matrix
scipy.sparse._dok:dok_array
scipy.sparse._dok:dok_matrix
scipy.sparse._lil:lil_array
scipy.sparse._lil:lil_matrix
scipy.stats._survival:ECDFResult
scipy.stats._survival:EmpiricalDistributionFunction
simpletransformers.config.model_args:ClassificationArgs
simpletransformers.config.model_args:ConvAIArgs
simpletransformers.config.model_args:LanguageGenerationArgs
simpletransformers.config.model_args:LanguageModelingArgs
simpletransformers.config.model_args:ModelArgs
simpletransformers.config.model_args:MultiLabelClassificationArgs
simpletransformers.config.model_args:MultiModalClassificationArgs
simpletransformers.config.model_args:NERArgs
simpletransformers.config.model_args:QuestionAnsweringArgs
simpletransformers.config.model_args:RetrievalArgs
simpletransformers.config.model_args:Seq2SeqArgs
simpletransformers.config.model_args:T5Args
sklearn._loss.link:Interval
sklearn.gaussian_process.kernels:CompoundKernel
sklearn.gaussian_process.kernels:ConstantKernel
sklearn.gaussian_process.kernels:DotProduct
sklearn.gaussian_process.kernels:ExpSineSquared
sklearn.gaussian_process.kernels:Exponentiation
sklearn.gaussian_process.kernels:Kernel
sklearn.gaussian_process.kernels:KernelOperator
sklearn.gaussian_process.kernels:Matern
sklearn.gaussian_process.kernels:PairwiseKernel
sklearn.gaussian_process.kernels:Product
sklearn.gaussian_process.kernels:RBF
sklearn.gaussian_process.kernels:RationalQuadratic
sklearn.gaussian_process.kernels:Sum
sklearn.gaussian_process.kernels:WhiteKernel
torch.distributed.checkpoint.filesystem:_StorageInfo
torch.distributed.checkpoint.metadata:BytesStorageMetadata
torch.distributed.checkpoint.metadata:ChunkStorageMetadata
torch.distributed.checkpoint.metadata:Metadata
torch.distributed.checkpoint.metadata:StorageMeta
torch.distributed.checkpoint.metadata:TensorStorageMetadata
torch.nn.modules.linear:_LinearWithBias
torchvision.transforms.transforms:Compose
torchvision.transforms.transforms:PILToTensor
torchvision.transforms.transforms:RandomChoice
torchvision.transforms.transforms:RandomOrder
torchvision.transforms.transforms:RandomTransforms
torchvision.transforms.transforms:ToPILImage
torchvision.transforms.transforms:ToTensor
transformers.deepspeed:HfDeepSpeedConfig
transformers.deepspeed:HfTrainerDeepSpeedConfig
transformers.generation.configuration_utils:GenerationConfig
transformers.integrations.deepspeed:HfDeepSpeedConfig
transformers.integrations.deepspeed:HfTrainerDeepSpeedConfig
transformers.trainer_callback:TrainerControl
transformers.trainer_callback:TrainerState
transformers.trainer_pt_utils:AcceleratorConfig
ultralytics.utils.loss:DepthLoss26
ultralytics.utils.loss:E2EDetectLoss
ultralytics.utils.loss:E2ELoss
ultralytics.utils.loss:PoseLoss26
ultralytics.utils.loss:SegmentLoss26
ultralytics.utils.loss:TVPDetectLoss
ultralytics.utils.loss:TVPSegmentLoss
ultralytics.utils.loss:v8ClassificationLoss
ultralytics.utils.loss:v8DetectionLoss
ultralytics.utils.loss:v8OBBLoss
ultralytics.utils.loss:v8PoseLoss
ultralytics.utils.loss:v8SegmentationLoss
xgboost.callback:EarlyStopping
xgboost.callback:EvaluationMonitor
xgboost.callback:LearningRateScheduler
xgboost.callback:TrainingCallback
""",
    ),
    (
        Row("class", "", "attributes", key=True),
        """
numpy:iinfo
numpy:vectorize
scipy._lib._disjoint_set:DisjointSet
scipy.interpolate._bary_rational:AAA
scipy.interpolate._bary_rational:FloaterHormannInterpolator
scipy.interpolate._fitpack2:BivariateSpline
scipy.interpolate._fitpack2:InterpolatedUnivariateSpline
scipy.interpolate._fitpack2:LSQBivariateSpline
scipy.interpolate._fitpack2:LSQUnivariateSpline
scipy.interpolate._fitpack2:RectBivariateSpline
scipy.interpolate._fitpack2:SmoothBivariateSpline
scipy.interpolate._fitpack2:UnivariateSpline
scipy.interpolate._interpnd:CloughTocher2DInterpolator
scipy.interpolate._interpnd:LinearNDInterpolator
scipy.interpolate._interpolate:NdPPoly
scipy.interpolate._ndbspline:NdBSpline
scipy.interpolate._ndgriddata:NearestNDInterpolator
scipy.interpolate._rbf:Rbf
scipy.interpolate._rgi:RegularGridInterpolator
scipy.optimize._constraints:Bounds
scipy.optimize._constraints:LinearConstraint
scipy.stats._covariance:CovViaCholesky
scipy.stats._covariance:CovViaDiagonal
scipy.stats._covariance:CovViaEigendecomposition
scipy.stats._covariance:CovViaPSD
scipy.stats._covariance:CovViaPrecision
scipy.stats._distn_infrastructure:rv_continuous_frozen
scipy.stats._distn_infrastructure:rv_discrete_frozen
scipy.stats._distn_infrastructure:rv_frozen
scipy.stats._kde:gaussian_kde
scipy.stats._levy_stable:levy_stable_frozen
scipy.stats._multivariate:_PSD
scipy.stats._multivariate:dirichlet_frozen
scipy.stats._multivariate:dirichlet_gen
scipy.stats._multivariate:invwishart_frozen
scipy.stats._multivariate:invwishart_gen
scipy.stats._multivariate:matrix_normal_frozen
scipy.stats._multivariate:matrix_normal_gen
scipy.stats._multivariate:multinomial_frozen
scipy.stats._multivariate:multinomial_gen
scipy.stats._multivariate:multivariate_normal_frozen
scipy.stats._multivariate:multivariate_normal_gen
scipy.stats._multivariate:multivariate_t_frozen
scipy.stats._multivariate:multivariate_t_gen
scipy.stats._multivariate:wishart_frozen
scipy.stats._multivariate:wishart_gen
scipy.stats._qmc:Halton
scipy.stats._qmc:LatinHypercube
scipy.stats._qmc:PoissonDisk
scipy.stats._qmc:Sobol
sklearn._loss._loss:CyHalfMultinomialLoss
sklearn._loss.link:BaseLink
sklearn._loss.link:HalfLogitLink
sklearn._loss.link:IdentityLink
sklearn._loss.link:LogLink
sklearn._loss.link:LogitLink
sklearn._loss.link:MultinomialLogit
sklearn._loss.loss:AbsoluteError
sklearn._loss.loss:ArrayAPILossMixin
sklearn._loss.loss:BaseLoss
sklearn._loss.loss:ExponentialLoss
sklearn._loss.loss:HalfBinomialLoss
sklearn._loss.loss:HalfBinomialLossArrayAPI
sklearn._loss.loss:HalfGammaLoss
sklearn._loss.loss:HalfMultinomialLoss
sklearn._loss.loss:HalfMultinomialLossArrayAPI
sklearn._loss.loss:HalfPoissonLoss
sklearn._loss.loss:HalfPoissonLossArrayAPI
sklearn._loss.loss:HalfSquaredError
sklearn._loss.loss:HalfTweedieLoss
sklearn._loss.loss:HalfTweedieLossIdentity
sklearn._loss.loss:HuberLoss
sklearn._loss.loss:PinballLoss
sklearn.calibration:_CalibratedClassifier
sklearn.cluster._birch:_CFNode
sklearn.cluster._birch:_CFSubcluster
sklearn.cluster._bisect_k_means:_BisectingTree
sklearn.compose._column_transformer:make_column_selector
sklearn.ensemble._gb:VerboseReporter
sklearn.metrics._scorer:_BaseScorer
sklearn.metrics._scorer:_CurveScorer
sklearn.metrics._scorer:_MultimetricScorer
sklearn.metrics._scorer:_PassthroughScorer
sklearn.metrics._scorer:_Scorer
sklearn.model_selection._search:ParameterGrid
sklearn.model_selection._search:ParameterSampler
sklearn.model_selection._split:BaseCrossValidator
sklearn.model_selection._split:BaseShuffleSplit
sklearn.model_selection._split:GroupKFold
sklearn.model_selection._split:GroupShuffleSplit
sklearn.model_selection._split:KFold
sklearn.model_selection._split:LeaveOneGroupOut
sklearn.model_selection._split:LeaveOneOut
sklearn.model_selection._split:LeavePGroupsOut
sklearn.model_selection._split:LeavePOut
sklearn.model_selection._split:PredefinedSplit
sklearn.model_selection._split:RepeatedKFold
sklearn.model_selection._split:RepeatedStratifiedKFold
sklearn.model_selection._split:ShuffleSplit
sklearn.model_selection._split:StratifiedGroupKFold
sklearn.model_selection._split:StratifiedKFold
sklearn.model_selection._split:StratifiedShuffleSplit
sklearn.model_selection._split:TimeSeriesSplit
sklearn.neural_network._stochastic_optimizers:AdamOptimizer
sklearn.utils._metadata_requests:MetadataRequest
sklearn.utils._metadata_requests:MethodMetadataRequest
string:Template
torch.amp.grad_scaler:GradScaler
torch.cuda.amp.grad_scaler:GradScaler
torch.distributions.bernoulli:Bernoulli
torch.distributions.beta:Beta
torch.distributions.binomial:Binomial
torch.distributions.categorical:Categorical
torch.distributions.cauchy:Cauchy
torch.distributions.chi2:Chi2
torch.distributions.continuous_bernoulli:ContinuousBernoulli
torch.distributions.dirichlet:Dirichlet
torch.distributions.distribution:Distribution
torch.distributions.exp_family:ExponentialFamily
torch.distributions.exponential:Exponential
torch.distributions.fishersnedecor:FisherSnedecor
torch.distributions.gamma:Gamma
torch.distributions.generalized_pareto:GeneralizedPareto
torch.distributions.geometric:Geometric
torch.distributions.gumbel:Gumbel
torch.distributions.half_cauchy:HalfCauchy
torch.distributions.half_normal:HalfNormal
torch.distributions.independent:Independent
torch.distributions.inverse_gamma:InverseGamma
torch.distributions.kumaraswamy:Kumaraswamy
torch.distributions.laplace:Laplace
torch.distributions.lkj_cholesky:LKJCholesky
torch.distributions.log_normal:LogNormal
torch.distributions.logistic_normal:LogisticNormal
torch.distributions.lowrank_multivariate_normal:LowRankMultivariateNormal
torch.distributions.mixture_same_family:MixtureSameFamily
torch.distributions.multinomial:Multinomial
torch.distributions.multivariate_normal:MultivariateNormal
torch.distributions.negative_binomial:NegativeBinomial
torch.distributions.normal:Normal
torch.distributions.one_hot_categorical:OneHotCategorical
torch.distributions.one_hot_categorical:OneHotCategoricalStraightThrough
torch.distributions.pareto:Pareto
torch.distributions.poisson:Poisson
torch.distributions.relaxed_bernoulli:RelaxedBernoulli
torch.distributions.relaxed_categorical:RelaxedOneHotCategorical
torch.distributions.studentT:StudentT
torch.distributions.transformed_distribution:TransformedDistribution
torch.distributions.uniform:Uniform
torch.distributions.von_mises:VonMises
torch.distributions.weibull:Weibull
torch.distributions.wishart:Wishart
torch.nn.utils.prune:CustomFromMask
torch.nn.utils.prune:Identity
torch.nn.utils.prune:L1Unstructured
torch.nn.utils.prune:LnStructured
torch.nn.utils.prune:PruningContainer
torch.nn.utils.prune:RandomStructured
torch.nn.utils.prune:RandomUnstructured
torch.nn.utils.spectral_norm:SpectralNorm
torch.nn.utils.spectral_norm:SpectralNormLoadStateDictPreHook
torch.nn.utils.spectral_norm:SpectralNormStateDictHook
torch.nn.utils.weight_norm:WeightNorm
torch.optim.lr_scheduler:ChainedScheduler
torch.optim.lr_scheduler:ConstantLR
torch.optim.lr_scheduler:CosineAnnealingLR
torch.optim.lr_scheduler:CosineAnnealingWarmRestarts
torch.optim.lr_scheduler:CyclicLR
torch.optim.lr_scheduler:ExponentialLR
torch.optim.lr_scheduler:LRScheduler
torch.optim.lr_scheduler:LambdaLR
torch.optim.lr_scheduler:LinearLR
torch.optim.lr_scheduler:MultiStepLR
torch.optim.lr_scheduler:MultiplicativeLR
torch.optim.lr_scheduler:OneCycleLR
torch.optim.lr_scheduler:PolynomialLR
torch.optim.lr_scheduler:ReduceLROnPlateau
torch.optim.lr_scheduler:SequentialLR
torch.optim.lr_scheduler:StepLR
torch.optim.lr_scheduler:_LRScheduler
torch.optim.swa_utils:SWALR
torch.utils.data.dataset:ConcatDataset
torch.utils.data.dataset:Subset
torch.utils.data.dataset:TensorDataset
torch.utils.data.sampler:BatchSampler
torch.utils.data.sampler:RandomSampler
torch.utils.data.sampler:SequentialSampler
torch.utils.data.sampler:SubsetRandomSampler
torch.utils.data.sampler:WeightedRandomSampler
""",
    ),
    (
        Row("class", "", "attributes", watch=True),
        """
alignment.configs:DPOConfig
alignment.configs:SFTConfig
axolotl.core.trainer_builder:AxolotlTrainingArguments
axolotl.core.trainers.dpo.args:AxolotlDPOConfig
axolotl.core.training_args:AxolotlTrainingArguments
axolotl.utils.trainer:AxolotlTrainingArguments
fastchat.train.train:TrainingArguments
gliner.training.trainer:TrainingArguments
llamafactory.hparams.training_args:TrainingArguments
llava.train.train:TrainingArguments
optimum.habana.transformers.training_args:GaudiTrainingArguments
optimum.onnxruntime.training_args:ORTTrainingArguments
sentence_transformers.training_args:SentenceTransformerTrainingArguments
transformers.training_args:TrainingArguments
transformers.training_args_seq2seq:Seq2SeqTrainingArguments
trl.trainer.bco_config:BCOConfig
trl.trainer.cpo_config:CPOConfig
trl.trainer.dpo_config:DPOConfig
trl.trainer.gkd_config:GKDConfig
trl.trainer.grpo_config:GRPOConfig
trl.trainer.kto_config:KTOConfig
trl.trainer.online_dpo_config:OnlineDPOConfig
trl.trainer.orpo_config:ORPOConfig
trl.trainer.ppo_config:PPOConfig
trl.trainer.reward_config:RewardConfig
trl.trainer.rloo_config:RLOOConfig
trl.trainer.sft_config:SFTConfig
""",
    ),
    (
        Row("class", "", "attributes", container=True),
        """
sklearn.utils._bunch:Bunch
sklearn.utils.deprecation:DeprecationDict
torch.optim.lr_scheduler:_SchedulePhase
""",
    ),
    (
        Row("class", "", "boosting-catboost"),
        """
catboost.core:CatBoost
catboost.core:CatBoostClassifier
catboost.core:CatBoostRanker
catboost.core:CatBoostRegressor
""",
    ),
    (
        Row("class", "", "boosting-lightgbm"),
        """
lightgbm.basic:Booster
""",
    ),
    (
        Row("class", "", "boosting-xgboost"),
        """
xgboost.core:Booster
""",
    ),
    (
        Row("class", "", "hub-configuration"),
        """
omegaconf.dictconfig:DictConfig
omegaconf.listconfig:ListConfig
""",
    ),
    (
        Row("class", "", "hub-dictionary"),
        """
flair.data:Dictionary
""",
    ),
    (
        Row("class", "", "hub-image"),
        """
PIL.Image:Image
""",
    ),
    (
        Row("class", "", "hub-metadata"),
        """
omegaconf.base:ContainerMetadata
""",
    ),
    (
        Row("class", "", "none", container=True),
        """
lightning.fabric.utilities.data:AttributeDict
lightning.pytorch.utilities.parsing:AttributeDict
pytorch_lightning.utilities.parsing:AttributeDict
scipy.integrate._ivp.ivp:OdeResult
scipy.optimize._optimize:OptimizeResult
scipy.optimize._zeros_py:RootResults
""",
    ),
    (
        Row("class", "", "numpy-array-wrapper", key=True, tame=True),
        """
joblib.numpy_pickle:NumpyArrayWrapper
""",
    ),
    (
        Row("class", "", "pandas-arrow", key=True, tame=True),
        """
pandas.arrays:ArrowExtensionArray
pandas.arrays:ArrowStringArray
""",
    ),
    (
        Row("class", "", "pandas-dtype", key=True, tame=True),
        """
pandas.core.dtypes.dtypes:NumpyEADtype
pandas:ArrowDtype
pandas:BooleanDtype
pandas:CategoricalDtype
pandas:DatetimeTZDtype
pandas:Float32Dtype
pandas:Float64Dtype
pandas:Int16Dtype
pandas:Int32Dtype
pandas:Int64Dtype
pandas:Int8Dtype
pandas:IntervalDtype
pandas:SparseDtype
pandas:UInt16Dtype
pandas:UInt32Dtype
pandas:UInt64Dtype
pandas:UInt8Dtype
""",
    ),
    (
        Row("class", "", "pandas-sparse", key=True, tame=True),
        """
pandas.arrays:SparseArray
""",
    ),
    (
        Row("class", "", "pandas-state"),
        """
pandas:DataFrame
pandas:Series
""",
    ),
    (
        Row("class", "", "pandas-state", key=True, tame=True),
        """
pandas.arrays:BooleanArray
pandas.arrays:DatetimeArray
pandas.arrays:FloatingArray
pandas.arrays:IntegerArray
pandas.arrays:NumpyExtensionArray
pandas.arrays:PeriodArray
pandas.arrays:StringArray
pandas.arrays:TimedeltaArray
pandas:Categorical
""",
    ),
    (
        Row("class", "", "scipy-distribution", key=True),
        """
scipy.stats._continuous_distns:alpha_gen
scipy.stats._continuous_distns:anglit_gen
scipy.stats._continuous_distns:arcsine_gen
scipy.stats._continuous_distns:argus_gen
scipy.stats._continuous_distns:beta_gen
scipy.stats._continuous_distns:betaprime_gen
scipy.stats._continuous_distns:bradford_gen
scipy.stats._continuous_distns:burr12_gen
scipy.stats._continuous_distns:burr_gen
scipy.stats._continuous_distns:cauchy_gen
scipy.stats._continuous_distns:chi2_gen
scipy.stats._continuous_distns:chi_gen
scipy.stats._continuous_distns:cosine_gen
scipy.stats._continuous_distns:crystalball_gen
scipy.stats._continuous_distns:dgamma_gen
scipy.stats._continuous_distns:dpareto_lognorm_gen
scipy.stats._continuous_distns:dweibull_gen
scipy.stats._continuous_distns:erlang_gen
scipy.stats._continuous_distns:expon_gen
scipy.stats._continuous_distns:exponnorm_gen
scipy.stats._continuous_distns:exponpow_gen
scipy.stats._continuous_distns:exponweib_gen
scipy.stats._continuous_distns:f_gen
scipy.stats._continuous_distns:fatiguelife_gen
scipy.stats._continuous_distns:fisk_gen
scipy.stats._continuous_distns:foldcauchy_gen
scipy.stats._continuous_distns:foldnorm_gen
scipy.stats._continuous_distns:gamma_gen
scipy.stats._continuous_distns:gausshyper_gen
scipy.stats._continuous_distns:genexpon_gen
scipy.stats._continuous_distns:genextreme_gen
scipy.stats._continuous_distns:gengamma_gen
scipy.stats._continuous_distns:genhalflogistic_gen
scipy.stats._continuous_distns:genhyperbolic_gen
scipy.stats._continuous_distns:geninvgauss_gen
scipy.stats._continuous_distns:genlogistic_gen
scipy.stats._continuous_distns:gennorm_gen
scipy.stats._continuous_distns:genpareto_gen
scipy.stats._continuous_distns:gibrat_gen
scipy.stats._continuous_distns:gompertz_gen
scipy.stats._continuous_distns:gumbel_l_gen
scipy.stats._continuous_distns:gumbel_r_gen
scipy.stats._continuous_distns:halfcauchy_gen
scipy.stats._continuous_distns:halfgennorm_gen
scipy.stats._continuous_distns:halflogistic_gen
scipy.stats._continuous_distns:halfnorm_gen
scipy.stats._continuous_distns:hypsecant_gen
scipy.stats._continuous_distns:invgamma_gen
scipy.stats._continuous_distns:invgauss_gen
scipy.stats._continuous_distns:invweibull_gen
scipy.stats._continuous_distns:irwinhall_gen
scipy.stats._continuous_distns:jf_skew_t_gen
scipy.stats._continuous_distns:johnsonsb_gen
scipy.stats._continuous_distns:johnsonsu_gen
scipy.stats._continuous_distns:kappa3_gen
scipy.stats._continuous_distns:kappa4_gen
scipy.stats._continuous_distns:ksone_gen
scipy.stats._continuous_distns:kstwo_gen
scipy.stats._continuous_distns:kstwobign_gen
scipy.stats._continuous_distns:landau_gen
scipy.stats._continuous_distns:laplace_asymmetric_gen
scipy.stats._continuous_distns:laplace_gen
scipy.stats._continuous_distns:levy_gen
scipy.stats._continuous_distns:levy_l_gen
scipy.stats._continuous_distns:loggamma_gen
scipy.stats._continuous_distns:logistic_gen
scipy.stats._continuous_distns:loglaplace_gen
scipy.stats._continuous_distns:lognorm_gen
scipy.stats._continuous_distns:lomax_gen
scipy.stats._continuous_distns:maxwell_gen
scipy.stats._continuous_distns:mielke_gen
scipy.stats._continuous_distns:moyal_gen
scipy.stats._continuous_distns:nakagami_gen
scipy.stats._continuous_distns:ncf_gen
scipy.stats._continuous_distns:nct_gen
scipy.stats._continuous_distns:ncx2_gen
scipy.stats._continuous_distns:norm_gen
scipy.stats._continuous_distns:norminvgauss_gen
scipy.stats._continuous_distns:pareto_gen
scipy.stats._continuous_distns:pearson3_gen
scipy.stats._continuous_distns:powerlaw_gen
scipy.stats._continuous_distns:powerlognorm_gen
scipy.stats._continuous_distns:powernorm_gen
scipy.stats._continuous_distns:rayleigh_gen
scipy.stats._continuous_distns:rdist_gen
scipy.stats._continuous_distns:recipinvgauss_gen
scipy.stats._continuous_distns:reciprocal_gen
scipy.stats._continuous_distns:rel_breitwigner_gen
scipy.stats._continuous_distns:rice_gen
scipy.stats._continuous_distns:rv_histogram
scipy.stats._continuous_distns:semicircular_gen
scipy.stats._continuous_distns:skewcauchy_gen
scipy.stats._continuous_distns:skewnorm_gen
scipy.stats._continuous_distns:studentized_range_gen
scipy.stats._continuous_distns:t_gen
scipy.stats._continuous_distns:trapezoid_gen
scipy.stats._continuous_distns:triang_gen
scipy.stats._continuous_distns:truncexpon_gen
scipy.stats._continuous_distns:truncnorm_gen
scipy.stats._continuous_distns:truncpareto_gen
scipy.stats._continuous_distns:truncweibull_min_gen
scipy.stats._continuous_distns:tukeylambda_gen
scipy.stats._continuous_distns:uniform_gen
scipy.stats._continuous_distns:vonmises_gen
scipy.stats._continuous_distns:wald_gen
scipy.stats._continuous_distns:weibull_max_gen
scipy.stats._continuous_distns:weibull_min_gen
scipy.stats._continuous_distns:wrapcauchy_gen
scipy.stats._discrete_distns:_nchypergeom_gen
scipy.stats._discrete_distns:bernoulli_gen
scipy.stats._discrete_distns:betabinom_gen
scipy.stats._discrete_distns:betanbinom_gen
scipy.stats._discrete_distns:binom_gen
scipy.stats._discrete_distns:boltzmann_gen
scipy.stats._discrete_distns:dlaplace_gen
scipy.stats._discrete_distns:geom_gen
scipy.stats._discrete_distns:hypergeom_gen
scipy.stats._discrete_distns:logser_gen
scipy.stats._discrete_distns:nbinom_gen
scipy.stats._discrete_distns:nchypergeom_fisher_gen
scipy.stats._discrete_distns:nchypergeom_wallenius_gen
scipy.stats._discrete_distns:nhypergeom_gen
scipy.stats._discrete_distns:planck_gen
scipy.stats._discrete_distns:poisson_binom_gen
scipy.stats._discrete_distns:poisson_gen
scipy.stats._discrete_distns:randint_gen
scipy.stats._discrete_distns:skellam_gen
scipy.stats._discrete_distns:yulesimon_gen
scipy.stats._discrete_distns:zipf_gen
scipy.stats._discrete_distns:zipfian_gen
scipy.stats._levy_stable:levy_stable_gen
""",
    ),
    (
        Row("class", "", "scipy-hull", key=True),
        """
scipy.spatial._qhull:Delaunay
""",
    ),
    (
        Row("class", "", "scipy-namespace", key=True),
        """
scipy.interpolate._cubic:Akima1DInterpolator
scipy.interpolate._cubic:CubicHermiteSpline
scipy.interpolate._cubic:CubicSpline
scipy.interpolate._cubic:PchipInterpolator
scipy.interpolate._interpolate:BPoly
scipy.interpolate._interpolate:PPoly
scipy.sparse.linalg._interface:MatrixLinearOperator
""",
    ),
    (
        Row("class", "", "scipy-spline", key=True),
        """
scipy.interpolate._bsplines:BSpline
""",
    ),
    (
        Row("class", "", "scipy-tree", key=True, tame=True),
        """
scipy.spatial._ckdtree:cKDTree
scipy.spatial._kdtree:KDTree
""",
    ),
    (
        Row("class", "", "sklearn-compiled"),
        """
sklearn.metrics._dist_metrics:BrayCurtisDistance
sklearn.metrics._dist_metrics:CanberraDistance
sklearn.metrics._dist_metrics:ChebyshevDistance
sklearn.metrics._dist_metrics:DiceDistance
sklearn.metrics._dist_metrics:EuclideanDistance
sklearn.metrics._dist_metrics:HammingDistance
sklearn.metrics._dist_metrics:HaversineDistance
sklearn.metrics._dist_metrics:JaccardDistance
sklearn.metrics._dist_metrics:KulsinskiDistance
sklearn.metrics._dist_metrics:MahalanobisDistance
sklearn.metrics._dist_metrics:ManhattanDistance
sklearn.metrics._dist_metrics:MatchingDistance
sklearn.metrics._dist_metrics:MinkowskiDistance
sklearn.metrics._dist_metrics:RogersTanimotoDistance
sklearn.metrics._dist_metrics:RussellRaoDistance
sklearn.metrics._dist_metrics:SEuclideanDistance
sklearn.metrics._dist_metrics:SokalMichenerDistance
sklearn.metrics._dist_metrics:SokalSneathDistance
sklearn.metrics._dist_metrics:WMinkowskiDistance
""",
    ),
    (
        Row("class", "", "sklearn-compiled", key=True),
        """
sklearn.metrics._dist_metrics:BrayCurtisDistance32
sklearn.metrics._dist_metrics:BrayCurtisDistance64
sklearn.metrics._dist_metrics:CanberraDistance32
sklearn.metrics._dist_metrics:CanberraDistance64
sklearn.metrics._dist_metrics:ChebyshevDistance32
sklearn.metrics._dist_metrics:ChebyshevDistance64
sklearn.metrics._dist_metrics:DiceDistance32
sklearn.metrics._dist_metrics:DiceDistance64
sklearn.metrics._dist_metrics:EuclideanDistance32
sklearn.metrics._dist_metrics:EuclideanDistance64
sklearn.metrics._dist_metrics:HammingDistance32
sklearn.metrics._dist_metrics:HammingDistance64
sklearn.metrics._dist_metrics:HaversineDistance32
sklearn.metrics._dist_metrics:HaversineDistance64
sklearn.metrics._dist_metrics:JaccardDistance32
sklearn.metrics._dist_metrics:JaccardDistance64
sklearn.metrics._dist_metrics:KulsinskiDistance32
sklearn.metrics._dist_metrics:KulsinskiDistance64
sklearn.metrics._dist_metrics:MahalanobisDistance32
sklearn.metrics._dist_metrics:MahalanobisDistance64
sklearn.metrics._dist_metrics:ManhattanDistance32
sklearn.metrics._dist_metrics:ManhattanDistance64
sklearn.metrics._dist_metrics:MatchingDistance32
sklearn.metrics._dist_metrics:MatchingDistance64
sklearn.metrics._dist_metrics:MinkowskiDistance32
sklearn.metrics._dist_metrics:MinkowskiDistance64
sklearn.metrics._dist_metrics:RogersTanimotoDistance32
sklearn.metrics._dist_metrics:RogersTanimotoDistance64
sklearn.metrics._dist_metrics:RussellRaoDistance32
sklearn.metrics._dist_metrics:RussellRaoDistance64
sklearn.metrics._dist_metrics:SEuclideanDistance32
sklearn.metrics._dist_metrics:SEuclideanDistance64
sklearn.metrics._dist_metrics:SokalMichenerDistance32
sklearn.metrics._dist_metrics:SokalMichenerDistance64
sklearn.metrics._dist_metrics:SokalSneathDistance32
sklearn.metrics._dist_metrics:SokalSneathDistance64
sklearn.neighbors._ball_tree:BallTree
sklearn.neighbors._ball_tree:BallTree32
sklearn.neighbors._ball_tree:BallTree64
sklearn.neighbors._kd_tree:KDTree
sklearn.neighbors._kd_tree:KDTree32
sklearn.neighbors._kd_tree:KDTree64
""",
    ),
    (
        Row("class", "", "sklearn-estimator"),
        """
sklearn._loss.glm_distribution:ExponentialDispersionModel
sklearn._loss.glm_distribution:GammaDistribution
sklearn._loss.glm_distribution:InverseGaussianDistribution
sklearn._loss.glm_distribution:NormalDistribution
sklearn._loss.glm_distribution:PoissonDistribution
sklearn._loss.glm_distribution:TweedieDistribution
sklearn.ensemble._gb:LogOddsEstimator
sklearn.ensemble._gb:MeanEstimator
sklearn.ensemble._gb:PriorProbabilityEstimator
sklearn.ensemble._gb:QuantileEstimator
sklearn.ensemble._gb:ScaledLogOddsEstimator
sklearn.ensemble._gb:ZeroEstimator
sklearn.ensemble._gb_losses:BinomialDeviance
sklearn.ensemble._gb_losses:ClassificationLossFunction
sklearn.ensemble._gb_losses:ExponentialLoss
sklearn.ensemble._gb_losses:HuberLossFunction
sklearn.ensemble._gb_losses:LeastAbsoluteError
sklearn.ensemble._gb_losses:LeastSquaresError
sklearn.ensemble._gb_losses:LossFunction
sklearn.ensemble._gb_losses:MultinomialDeviance
sklearn.ensemble._gb_losses:QuantileLossFunction
sklearn.ensemble._gb_losses:RegressionLossFunction
sklearn.ensemble._hist_gradient_boosting.loss:BaseLoss
sklearn.ensemble._hist_gradient_boosting.loss:BinaryCrossEntropy
sklearn.ensemble._hist_gradient_boosting.loss:CategoricalCrossEntropy
sklearn.ensemble._hist_gradient_boosting.loss:LeastAbsoluteDeviation
sklearn.ensemble._hist_gradient_boosting.loss:LeastSquares
sklearn.ensemble._hist_gradient_boosting.loss:Poisson
sklearn.grid_search:GridSearchCV
sklearn.linear_model._glm.link:IdentityLink
sklearn.linear_model._glm.link:LogLink
sklearn.metrics._scorer:_PredictScorer
sklearn.metrics._scorer:_ProbaScorer
sklearn.metrics._scorer:_ThresholdScorer
sklearn.preprocessing.imputation:Imputer
""",
    ),
    (
        Row("class", "", "sklearn-estimator", key=True),
        """
imblearn.base:FunctionSampler
imblearn.combine._smote_enn:SMOTEENN
imblearn.combine._smote_tomek:SMOTETomek
imblearn.ensemble._bagging:BalancedBaggingClassifier
imblearn.ensemble._easy_ensemble:EasyEnsembleClassifier
imblearn.ensemble._forest:BalancedRandomForestClassifier
imblearn.ensemble._weight_boosting:RUSBoostClassifier
imblearn.metrics.pairwise:ValueDifferenceMetric
imblearn.over_sampling._adasyn:ADASYN
imblearn.over_sampling._random_over_sampler:RandomOverSampler
imblearn.over_sampling._smote.base:SMOTE
imblearn.over_sampling._smote.base:SMOTEN
imblearn.over_sampling._smote.base:SMOTENC
imblearn.over_sampling._smote.cluster:KMeansSMOTE
imblearn.over_sampling._smote.filter:BorderlineSMOTE
imblearn.over_sampling._smote.filter:SVMSMOTE
imblearn.pipeline:Pipeline
imblearn.under_sampling._prototype_generation._cluster_centroids:ClusterCentroids
imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour:CondensedNearestNeighbour
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours:AllKNN
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours:EditedNearestNeighbours
imblearn.under_sampling._prototype_selection._edited_nearest_neighbours:RepeatedEditedNearestNeighbours
imblearn.under_sampling._prototype_selection._instance_hardness_threshold:InstanceHardnessThreshold
imblearn.under_sampling._prototype_selection._nearmiss:NearMiss
imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule:NeighbourhoodCleaningRule
imblearn.under_sampling._prototype_selection._one_sided_selection:OneSidedSelection
imblearn.under_sampling._prototype_selection._random_under_sampler:RandomUnderSampler
imblearn.under_sampling._prototype_selection._tomek_links:TomekLinks
lightgbm.sklearn:LGBMClassifier
lightgbm.sklearn:LGBMModel
lightgbm.sklearn:LGBMRanker
lightgbm.sklearn:LGBMRegressor
sklearn.base:BaseEstimator
sklearn.calibration:CalibratedClassifierCV
sklearn.calibration:_SigmoidCalibration
sklearn.calibration:_TemperatureScaling
sklearn.cluster._affinity_propagation:AffinityPropagation
sklearn.cluster._agglomerative:AgglomerativeClustering
sklearn.cluster._agglomerative:FeatureAgglomeration
sklearn.cluster._bicluster:SpectralBiclustering
sklearn.cluster._bicluster:SpectralCoclustering
sklearn.cluster._birch:Birch
sklearn.cluster._bisect_k_means:BisectingKMeans
sklearn.cluster._dbscan:DBSCAN
sklearn.cluster._hdbscan.hdbscan:HDBSCAN
sklearn.cluster._kmeans:KMeans
sklearn.cluster._kmeans:MiniBatchKMeans
sklearn.cluster._mean_shift:MeanShift
sklearn.cluster._optics:OPTICS
sklearn.cluster._spectral:SpectralClustering
sklearn.compose._column_transformer:ColumnTransformer
sklearn.compose._target:TransformedTargetRegressor
sklearn.covariance._elliptic_envelope:EllipticEnvelope
sklearn.covariance._empirical_covariance:EmpiricalCovariance
sklearn.covariance._graph_lasso:BaseGraphicalLasso
sklearn.covariance._graph_lasso:GraphicalLasso
sklearn.covariance._graph_lasso:GraphicalLassoCV
sklearn.covariance._robust_covariance:MinCovDet
sklearn.covariance._shrunk_covariance:LedoitWolf
sklearn.covariance._shrunk_covariance:OAS
sklearn.covariance._shrunk_covariance:ShrunkCovariance
sklearn.cross_decomposition._pls:CCA
sklearn.cross_decomposition._pls:PLSCanonical
sklearn.cross_decomposition._pls:PLSRegression
sklearn.cross_decomposition._pls:PLSSVD
sklearn.decomposition._dict_learning:DictionaryLearning
sklearn.decomposition._dict_learning:MiniBatchDictionaryLearning
sklearn.decomposition._dict_learning:SparseCoder
sklearn.decomposition._factor_analysis:FactorAnalysis
sklearn.decomposition._fastica:FastICA
sklearn.decomposition._incremental_pca:IncrementalPCA
sklearn.decomposition._kernel_pca:KernelPCA
sklearn.decomposition._lda:LatentDirichletAllocation
sklearn.decomposition._nmf:MiniBatchNMF
sklearn.decomposition._nmf:NMF
sklearn.decomposition._nmf:_BaseNMF
sklearn.decomposition._pca:PCA
sklearn.decomposition._sparse_pca:MiniBatchSparsePCA
sklearn.decomposition._sparse_pca:SparsePCA
sklearn.decomposition._sparse_pca:_BaseSparsePCA
sklearn.decomposition._truncated_svd:TruncatedSVD
sklearn.discriminant_analysis:LinearDiscriminantAnalysis
sklearn.discriminant_analysis:QuadraticDiscriminantAnalysis
sklearn.dummy:DummyClassifier
sklearn.dummy:DummyRegressor
sklearn.ensemble._bagging:BaggingClassifier
sklearn.ensemble._bagging:BaggingRegressor
sklearn.ensemble._forest:ExtraTreesClassifier
sklearn.ensemble._forest:ExtraTreesRegressor
sklearn.ensemble._forest:RandomForestClassifier
sklearn.ensemble._forest:RandomForestRegressor
sklearn.ensemble._forest:RandomTreesEmbedding
sklearn.ensemble._gb:GradientBoostingClassifier
sklearn.ensemble._gb:GradientBoostingRegressor
sklearn.ensemble._hist_gradient_boosting.binning:_BinMapper
sklearn.ensemble._hist_gradient_boosting.gradient_boosting:HistGradientBoostingClassifier
sklearn.ensemble._hist_gradient_boosting.gradient_boosting:HistGradientBoostingRegressor
sklearn.ensemble._iforest:IsolationForest
sklearn.ensemble._stacking:StackingClassifier
sklearn.ensemble._stacking:StackingRegressor
sklearn.ensemble._voting:VotingClassifier
sklearn.ensemble._voting:VotingRegressor
sklearn.ensemble._weight_boosting:AdaBoostClassifier
sklearn.ensemble._weight_boosting:AdaBoostRegressor
sklearn.feature_extraction._dict_vectorizer:DictVectorizer
sklearn.feature_extraction._hash:FeatureHasher
sklearn.feature_extraction.image:PatchExtractor
sklearn.feature_extraction.text:CountVectorizer
sklearn.feature_extraction.text:HashingVectorizer
sklearn.feature_extraction.text:TfidfTransformer
sklearn.feature_extraction.text:TfidfVectorizer
sklearn.feature_selection._from_model:SelectFromModel
sklearn.feature_selection._rfe:RFE
sklearn.feature_selection._rfe:RFECV
sklearn.feature_selection._sequential:SequentialFeatureSelector
sklearn.feature_selection._univariate_selection:GenericUnivariateSelect
sklearn.feature_selection._univariate_selection:SelectFdr
sklearn.feature_selection._univariate_selection:SelectFpr
sklearn.feature_selection._univariate_selection:SelectFwe
sklearn.feature_selection._univariate_selection:SelectKBest
sklearn.feature_selection._univariate_selection:SelectPercentile
sklearn.feature_selection._variance_threshold:VarianceThreshold
sklearn.frozen._frozen:FrozenEstimator
sklearn.gaussian_process._gpc:GaussianProcessClassifier
sklearn.gaussian_process._gpc:_BinaryGaussianProcessClassifierLaplace
sklearn.gaussian_process._gpr:GaussianProcessRegressor
sklearn.impute._base:MissingIndicator
sklearn.impute._base:SimpleImputer
sklearn.impute._base:_BaseImputer
sklearn.impute._iterative:IterativeImputer
sklearn.impute._knn:KNNImputer
sklearn.kernel_approximation:AdditiveChi2Sampler
sklearn.kernel_approximation:Nystroem
sklearn.kernel_approximation:PolynomialCountSketch
sklearn.kernel_approximation:RBFSampler
sklearn.kernel_approximation:SkewedChi2Sampler
sklearn.kernel_ridge:KernelRidge
sklearn.linear_model._base:LinearRegression
sklearn.linear_model._bayes:ARDRegression
sklearn.linear_model._bayes:BayesianRidge
sklearn.linear_model._coordinate_descent:ElasticNet
sklearn.linear_model._coordinate_descent:ElasticNetCV
sklearn.linear_model._coordinate_descent:Lasso
sklearn.linear_model._coordinate_descent:LassoCV
sklearn.linear_model._coordinate_descent:MultiTaskElasticNet
sklearn.linear_model._coordinate_descent:MultiTaskElasticNetCV
sklearn.linear_model._coordinate_descent:MultiTaskLasso
sklearn.linear_model._coordinate_descent:MultiTaskLassoCV
sklearn.linear_model._glm.glm:GammaRegressor
sklearn.linear_model._glm.glm:PoissonRegressor
sklearn.linear_model._glm.glm:TweedieRegressor
sklearn.linear_model._glm.glm:_GeneralizedLinearRegressor
sklearn.linear_model._huber:HuberRegressor
sklearn.linear_model._least_angle:Lars
sklearn.linear_model._least_angle:LarsCV
sklearn.linear_model._least_angle:LassoLars
sklearn.linear_model._least_angle:LassoLarsCV
sklearn.linear_model._least_angle:LassoLarsIC
sklearn.linear_model._logistic:LogisticRegression
sklearn.linear_model._logistic:LogisticRegressionCV
sklearn.linear_model._omp:OrthogonalMatchingPursuit
sklearn.linear_model._omp:OrthogonalMatchingPursuitCV
sklearn.linear_model._passive_aggressive:PassiveAggressiveClassifier
sklearn.linear_model._passive_aggressive:PassiveAggressiveRegressor
sklearn.linear_model._perceptron:Perceptron
sklearn.linear_model._quantile:QuantileRegressor
sklearn.linear_model._ransac:RANSACRegressor
sklearn.linear_model._ridge:Ridge
sklearn.linear_model._ridge:RidgeCV
sklearn.linear_model._ridge:RidgeClassifier
sklearn.linear_model._ridge:RidgeClassifierCV
sklearn.linear_model._ridge:_BaseRidgeCV
sklearn.linear_model._ridge:_IdentityClassifier
sklearn.linear_model._ridge:_IdentityRegressor
sklearn.linear_model._ridge:_RidgeGCV
sklearn.linear_model._stochastic_gradient:SGDClassifier
sklearn.linear_model._stochastic_gradient:SGDOneClassSVM
sklearn.linear_model._stochastic_gradient:SGDRegressor
sklearn.linear_model._theil_sen:TheilSenRegressor
sklearn.manifold._classical_mds:ClassicalMDS
sklearn.manifold._isomap:Isomap
sklearn.manifold._locally_linear:LocallyLinearEmbedding
sklearn.manifold._mds:MDS
sklearn.manifold._spectral_embedding:SpectralEmbedding
sklearn.manifold._t_sne:TSNE
sklearn.mixture._bayesian_mixture:BayesianGaussianMixture
sklearn.mixture._gaussian_mixture:GaussianMixture
sklearn.model_selection._classification_threshold:BaseThresholdClassifier
sklearn.model_selection._classification_threshold:FixedThresholdClassifier
sklearn.model_selection._classification_threshold:TunedThresholdClassifierCV
sklearn.model_selection._search:GridSearchCV
sklearn.model_selection._search:RandomizedSearchCV
sklearn.model_selection._search_successive_halving:HalvingGridSearchCV
sklearn.model_selection._search_successive_halving:HalvingRandomSearchCV
sklearn.multiclass:OneVsOneClassifier
sklearn.multiclass:OneVsRestClassifier
sklearn.multiclass:OutputCodeClassifier
sklearn.multiclass:_ConstantPredictor
sklearn.multioutput:ClassifierChain
sklearn.multioutput:MultiOutputClassifier
sklearn.multioutput:MultiOutputRegressor
sklearn.multioutput:RegressorChain
sklearn.naive_bayes:BernoulliNB
sklearn.naive_bayes:CategoricalNB
sklearn.naive_bayes:ComplementNB
sklearn.naive_bayes:GaussianNB
sklearn.naive_bayes:MultinomialNB
sklearn.neighbors._classification:KNeighborsClassifier
sklearn.neighbors._classification:RadiusNeighborsClassifier
sklearn.neighbors._graph:KNeighborsTransformer
sklearn.neighbors._graph:RadiusNeighborsTransformer
sklearn.neighbors._kde:KernelDensity
sklearn.neighbors._lof:LocalOutlierFactor
sklearn.neighbors._nca:NeighborhoodComponentsAnalysis
sklearn.neighbors._nearest_centroid:NearestCentroid
sklearn.neighbors._regression:KNeighborsRegressor
sklearn.neighbors._regression:RadiusNeighborsRegressor
sklearn.neighbors._unsupervised:NearestNeighbors
sklearn.neural_network._multilayer_perceptron:MLPClassifier
sklearn.neural_network._multilayer_perceptron:MLPRegressor
sklearn.neural_network._rbm:BernoulliRBM
sklearn.pipeline:FeatureUnion
sklearn.pipeline:Pipeline
sklearn.preprocessing._data:Binarizer
sklearn.preprocessing._data:KernelCenterer
sklearn.preprocessing._data:MaxAbsScaler
sklearn.preprocessing._data:MinMaxScaler
sklearn.preprocessing._data:Normalizer
sklearn.preprocessing._data:PowerTransformer
sklearn.preprocessing._data:QuantileTransformer
sklearn.preprocessing._data:RobustScaler
sklearn.preprocessing._data:StandardScaler
sklearn.preprocessing._discretization:KBinsDiscretizer
sklearn.preprocessing._encoders:OneHotEncoder
sklearn.preprocessing._encoders:OrdinalEncoder
sklearn.preprocessing._encoders:_BaseEncoder
sklearn.preprocessing._function_transformer:FunctionTransformer
sklearn.preprocessing._label:LabelBinarizer
sklearn.preprocessing._label:LabelEncoder
sklearn.preprocessing._label:MultiLabelBinarizer
sklearn.preprocessing._polynomial:PolynomialFeatures
sklearn.preprocessing._polynomial:SplineTransformer
sklearn.preprocessing._target_encoder:TargetEncoder
sklearn.random_projection:GaussianRandomProjection
sklearn.random_projection:SparseRandomProjection
sklearn.semi_supervised._label_propagation:LabelPropagation
sklearn.semi_supervised._label_propagation:LabelSpreading
sklearn.semi_supervised._self_training:SelfTrainingClassifier
sklearn.svm._classes:LinearSVC
sklearn.svm._classes:LinearSVR
sklearn.svm._classes:NuSVC
sklearn.svm._classes:NuSVR
sklearn.svm._classes:OneClassSVM
sklearn.svm._classes:SVC
sklearn.svm._classes:SVR
sklearn.tree._classes:DecisionTreeClassifier
sklearn.tree._classes:DecisionTreeRegressor
sklearn.tree._classes:ExtraTreeClassifier
sklearn.tree._classes:ExtraTreeRegressor
xgboost.compat:XGBoostLabelEncoder
xgboost.sklearn:XGBClassifier
xgboost.sklearn:XGBModel
xgboost.sklearn:XGBRFClassifier
xgboost.sklearn:XGBRFRegressor
xgboost.sklearn:XGBRanker
xgboost.sklearn:XGBRegressor
""",
    ),
    (
        Row("class", "", "sklearn-estimator", container=True),
        """
sklearn.covariance._graph_lasso:_DictWithDeprecatedKeys
""",
    ),
    (
        Row("class", "", "sklearn-nodes", key=True),
        """
sklearn.ensemble._hist_gradient_boosting.predictor:TreePredictor
""",
    ),
    (
        Row("class", "", "sklearn-thresholds", key=True),
        """
sklearn.isotonic:IsotonicRegression
""",
    ),
    (
        Row("class", "", "slots"),
        """
scipy.interpolate._interpolate:_BPoly
scipy.interpolate._interpolate:_PPoly
""",
    ),
    (
        Row("class", "", "slots", key=True),
        """
scipy.interpolate._interpolate:interp1d
scipy.interpolate._polyint:BarycentricInterpolator
scipy.interpolate._polyint:KroghInterpolator
""",
    ),
    (
        Row("class", "", "tame-state", key=True, tame=True),
        """
dateutil.relativedelta:relativedelta
dateutil.tz.tz:tzlocal
numpy.random.bit_generator:SeedSequence
torch.distributed.checkpoint.metadata:MetadataIndex
uuid:UUID
""",
    ),
    (
        Row("class", "", "torch-handle", key=True),
        """
torch.utils.hooks:RemovableHandle
""",
    ),
    (
        Row("class", "", "torch-heads"),
        """
ultralytics.nn.modules.block:AAttn
""",
    ),
    (
        Row("class", "", "torch-hook", key=True),
        """
torch.nn.modules.module:_WrappedHook
""",
    ),
    (
        Row("class", "", "torch-module"),
        """
sentence_transformers.models.CNN:CNN
sentence_transformers.models.Dense:Dense
sentence_transformers.models.Dropout:Dropout
sentence_transformers.models.LSTM:LSTM
sentence_transformers.models.LayerNorm:LayerNorm
sentence_transformers.models.Normalize:Normalize
sentence_transformers.models.Pooling:Pooling
sentence_transformers.models.WeightedLayerPooling:WeightedLayerPooling
timm.layers.activations:GELU
timm.layers.activations:GELUTanh
timm.layers.activations:HardMish
timm.layers.activations:HardSigmoid
timm.layers.activations:HardSwish
timm.layers.activations:Mish
timm.layers.activations:PReLU
timm.layers.activations:QuickGELU
timm.layers.activations:Sigmoid
timm.layers.activations:Swish
timm.layers.activations:Tanh
timm.layers.activations_jit:HardMishJit
timm.layers.activations_jit:HardSigmoidJit
timm.layers.activations_jit:HardSwishJit
timm.layers.activations_jit:MishJit
timm.layers.activations_jit:SwishJit
timm.layers.activations_me:HardMishMe
timm.layers.activations_me:HardSigmoidMe
timm.layers.activations_me:HardSwishMe
timm.layers.activations_me:MishMe
timm.layers.activations_me:SwishMe
timm.layers.adaptive_avgmax_pool:AdaptiveAvgMaxPool2d
timm.layers.adaptive_avgmax_pool:AdaptiveCatAvgMaxPool2d
timm.layers.adaptive_avgmax_pool:FastAdaptiveAvgMaxPool
timm.layers.adaptive_avgmax_pool:FastAdaptiveAvgPool
timm.layers.adaptive_avgmax_pool:FastAdaptiveCatAvgMaxPool
timm.layers.adaptive_avgmax_pool:FastAdaptiveMaxPool
timm.layers.adaptive_avgmax_pool:SelectAdaptivePool2d
timm.layers.attention2d:Attention2d
timm.layers.attention2d:MultiQueryAttention2d
timm.layers.attention2d:MultiQueryAttentionV2
timm.layers.attention:Attention
timm.layers.attention:AttentionRope
timm.layers.attention_pool2d:AttentionPool2d
timm.layers.attention_pool2d:RotAttentionPool2d
timm.layers.attention_pool:AttentionPoolLatent
timm.layers.attention_pool:AttentionPoolPrr
timm.layers.blur_pool:BlurPool2d
timm.layers.bottleneck_attn:BottleneckAttn
timm.layers.bottleneck_attn:PosEmbedRel
timm.layers.cbam:CbamModule
timm.layers.cbam:ChannelAttn
timm.layers.cbam:LightCbamModule
timm.layers.cbam:LightChannelAttn
timm.layers.cbam:LightSpatialAttn
timm.layers.cbam:SpatialAttn
timm.layers.classifier:ClNormMlpClassifierHead
timm.layers.classifier:ClassifierHead
timm.layers.classifier:NormMlpClassifierHead
timm.layers.cond_conv2d:CondConv2d
timm.layers.conv2d_same:Conv2dSame
timm.layers.conv2d_same:Conv2dSameExport
timm.layers.conv_bn_act:ConvNormAct
timm.layers.conv_bn_act:ConvNormActAa
timm.layers.coord_attn:CoordAttn
timm.layers.coord_attn:EfficientLocalAttn
timm.layers.coord_attn:SimpleCoordAttn
timm.layers.coord_attn:StripAttn
timm.layers.diff_attention:DiffAttention
timm.layers.drop:DropBlock2d
timm.layers.drop:DropPath
timm.layers.eca:CecaModule
timm.layers.eca:EcaModule
timm.layers.evo_norm:EvoNorm2dB0
timm.layers.evo_norm:EvoNorm2dB1
timm.layers.evo_norm:EvoNorm2dB2
timm.layers.evo_norm:EvoNorm2dS0
timm.layers.evo_norm:EvoNorm2dS0a
timm.layers.evo_norm:EvoNorm2dS1
timm.layers.evo_norm:EvoNorm2dS1a
timm.layers.evo_norm:EvoNorm2dS2
timm.layers.evo_norm:EvoNorm2dS2a
timm.layers.filter_response_norm:FilterResponseNormAct2d
timm.layers.filter_response_norm:FilterResponseNormTlu2d
timm.layers.gather_excite:GatherExcite
timm.layers.global_context:GlobalContext
timm.layers.grn:GlobalResponseNorm
timm.layers.halo_attn:HaloAttn
timm.layers.halo_attn:PosEmbedRel
timm.layers.hybrid_embed:HybridEmbed
timm.layers.hybrid_embed:HybridEmbedWithSize
timm.layers.inplace_abn:InplaceAbn
timm.layers.lambda_layer:LambdaLayer
timm.layers.layer_scale:LayerScale
timm.layers.layer_scale:LayerScale2d
timm.layers.linear:Linear
timm.layers.median_pool:MedianPool2d
timm.layers.mixed_conv2d:MixedConv2d
timm.layers.ml_decoder:MLDecoder
timm.layers.mlp:ConvMlp
timm.layers.mlp:GatedMlp
timm.layers.mlp:GlobalResponseNormMlp
timm.layers.mlp:GluMlp
timm.layers.mlp:Mlp
timm.layers.mlp:SwiGLU
timm.layers.non_local_attn:BatNonLocalAttn
timm.layers.non_local_attn:BilinearAttnTransform
timm.layers.non_local_attn:NonLocalAttn
timm.layers.norm:GroupNorm
timm.layers.norm:GroupNorm1
timm.layers.norm:LayerNorm
timm.layers.norm:LayerNorm2d
timm.layers.norm:LayerNorm2dFp32
timm.layers.norm:LayerNormExp2d
timm.layers.norm:LayerNormFp32
timm.layers.norm:RmsNorm
timm.layers.norm:RmsNorm2d
timm.layers.norm:RmsNorm2dFp32
timm.layers.norm:RmsNormFp32
timm.layers.norm:SimpleNorm
timm.layers.norm:SimpleNorm2d
timm.layers.norm:SimpleNorm2dFp32
timm.layers.norm:SimpleNormFp32
timm.layers.norm_act:BatchNormAct2d
timm.layers.norm_act:FrozenBatchNormAct2d
timm.layers.norm_act:GroupNorm1Act
timm.layers.norm_act:GroupNormAct
timm.layers.norm_act:LayerNormAct
timm.layers.norm_act:LayerNormAct2d
timm.layers.norm_act:LayerNormAct2dFp32
timm.layers.norm_act:LayerNormActFp32
timm.layers.norm_act:RmsNormAct
timm.layers.norm_act:RmsNormAct2d
timm.layers.norm_act:RmsNormAct2dFp32
timm.layers.norm_act:RmsNormActFp32
timm.layers.norm_act:SyncBatchNormAct
timm.layers.other_pool:LsePlus1d
timm.layers.other_pool:LsePlus2d
timm.layers.other_pool:SimPool1d
timm.layers.other_pool:SimPool2d
timm.layers.patch_dropout:PatchDropout
timm.layers.patch_dropout:PatchDropoutWithIndices
timm.layers.patch_embed:PatchEmbed
timm.layers.patch_embed:PatchEmbedInterpolator
timm.layers.patch_embed:PatchEmbedResamplerFixedOrigSize
timm.layers.patch_embed:PatchEmbedWithSize
timm.layers.pool2d_same:AvgPool2dSame
timm.layers.pool2d_same:MaxPool2dSame
timm.layers.pos_embed_rel:RelPosBias
timm.layers.pos_embed_rel:RelPosBiasTf
timm.layers.pos_embed_rel:RelPosMlp
timm.layers.pos_embed_sincos:FourierEmbed
timm.layers.pos_embed_sincos:RotaryEmbedding
timm.layers.pos_embed_sincos:RotaryEmbeddingCat
timm.layers.pos_embed_sincos:RotaryEmbeddingDinoV3
timm.layers.pos_embed_sincos:RotaryEmbeddingMRope
timm.layers.pos_embed_sincos:RotaryEmbeddingMixed
timm.layers.pos_embed_sincos:_RotaryEmbeddingBase
timm.layers.selective_kernel:SelectiveKernel
timm.layers.selective_kernel:SelectiveKernelAttn
timm.layers.separable_conv:SeparableConv2d
timm.layers.separable_conv:SeparableConvNormAct
timm.layers.space_to_depth:DepthToSpace
timm.layers.space_to_depth:SpaceToDepth
timm.layers.space_to_depth:SpaceToDepthModule
timm.layers.split_attn:RadixSoftmax
timm.layers.split_attn:SplitAttn
timm.layers.split_batchnorm:SplitBatchNorm2d
timm.layers.squeeze_excite:EffectiveSEModule
timm.layers.squeeze_excite:SEModule
timm.layers.squeeze_excite:SqueezeExciteCl
timm.layers.std_conv:ScaledStdConv2d
timm.layers.std_conv:ScaledStdConv2dSame
timm.layers.std_conv:StdConv2d
timm.layers.std_conv:StdConv2dSame
timm.layers.test_time_pool:TestTimePoolHead
timm.models._efficientnet_blocks:CondConvResidual
timm.models._efficientnet_blocks:ConvBnAct
timm.models._efficientnet_blocks:DepthwiseSeparableConv
timm.models._efficientnet_blocks:EdgeResidual
timm.models._efficientnet_blocks:InvertedResidual
timm.models._efficientnet_blocks:MobileAttention
timm.models._efficientnet_blocks:SqueezeExcite
timm.models._efficientnet_blocks:UniversalInvertedResidual
timm.models._features:FeatureDictNet
timm.models._features:FeatureGetterNet
timm.models._features:FeatureHookNet
timm.models._features:FeatureListNet
timm.models._features_fx:FeatureGraphNet
timm.models._features_fx:GraphExtractNet
timm.models.beit:Attention
timm.models.beit:Beit
timm.models.beit:Block
timm.models.beit:RelativePositionBias
timm.models.byobnet:BasicBlock
timm.models.byobnet:BottleneckBlock
timm.models.byobnet:ByobNet
timm.models.byobnet:DarkBlock
timm.models.byobnet:DownsampleAvg
timm.models.byobnet:EdgeBlock
timm.models.byobnet:MobileOneBlock
timm.models.byobnet:RepVggBlock
timm.models.byobnet:SelfAttnBlock
timm.models.byobnet:Stem
timm.models.cait:Cait
timm.models.cait:ClassAttn
timm.models.cait:LayerScaleBlock
timm.models.cait:LayerScaleBlockClassAttn
timm.models.cait:TalkingHeadAttn
timm.models.coat:CoaT
timm.models.coat:ConvPosEnc
timm.models.coat:ConvRelPosEnc
timm.models.coat:FactorAttnConvRelPosEnc
timm.models.coat:ParallelBlock
timm.models.coat:SerialBlock
timm.models.convit:Block
timm.models.convit:ConVit
timm.models.convit:GPSA
timm.models.convit:MHSA
timm.models.convmixer:ConvMixer
timm.models.convmixer:Residual
timm.models.convnext:ConvNeXt
timm.models.convnext:ConvNeXtBlock
timm.models.convnext:ConvNeXtStage
timm.models.convnext:Downsample
timm.models.cpubone:CPUBone
timm.models.cpubone:CPUBoneBlock
timm.models.cpubone:ClsHead
timm.models.cpubone:ConvAttention
timm.models.cpubone:ConvLayer
timm.models.cpubone:FusedMBConv
timm.models.cpubone:LinearLayer
timm.models.cpubone:MBConv
timm.models.cpubone:ResidualBlock
timm.models.crossvit:CrossAttention
timm.models.crossvit:CrossAttentionBlock
timm.models.crossvit:CrossVit
timm.models.crossvit:MultiScaleBlock
timm.models.crossvit:PatchEmbed
timm.models.csatv2:Block
timm.models.csatv2:CSATv2
timm.models.csatv2:Dct1d
timm.models.csatv2:Dct2d
timm.models.csatv2:Dct2dStats
timm.models.csatv2:LearnableDct2d
timm.models.csatv2:PosConv
timm.models.csatv2:SpatialAttention
timm.models.csatv2:SpatialTransformerBlock
timm.models.csatv2:TransformerBlock
timm.models.cspnet:BottleneckBlock
timm.models.cspnet:CrossStage
timm.models.cspnet:CrossStage3
timm.models.cspnet:CspNet
timm.models.cspnet:DarkBlock
timm.models.cspnet:DarkStage
timm.models.cspnet:EdgeBlock
timm.models.cspnext:CspNext
timm.models.cspnext:CspNextBlock
timm.models.cspnext:CspNextLayer
timm.models.cspnext:DepthwiseSeparableConv
timm.models.cspnext:SPPBottleneck
timm.models.davit:ChannelAttention
timm.models.davit:ChannelAttentionV2
timm.models.davit:ChannelBlock
timm.models.davit:ConvPosEnc
timm.models.davit:DaVit
timm.models.davit:DaVitStage
timm.models.davit:Downsample
timm.models.davit:SpatialBlock
timm.models.davit:Stem
timm.models.davit:WindowAttention
timm.models.deepseek_vit:DeepseekVitAligner
timm.models.deepseek_vit:DeepseekVitBlock
timm.models.deepseek_vit:DeepseekVitClassifier
timm.models.deepseek_vit:DeepseekVitEncoder
timm.models.deit:VisionTransformerDistilled
timm.models.densenet:DenseBlock
timm.models.densenet:DenseLayer
timm.models.densenet:DenseNet
timm.models.densenet:DenseTransition
timm.models.dla:DLA
timm.models.dla:DlaBasic
timm.models.dla:DlaBottle2neck
timm.models.dla:DlaBottleneck
timm.models.dla:DlaRoot
timm.models.dla:DlaTree
timm.models.dpn:BnAct
timm.models.dpn:BnActConv2d
timm.models.dpn:CatBnAct
timm.models.dpn:DPN
timm.models.dpn:DualPathBlock
timm.models.edgenext:ConvBlock
timm.models.edgenext:CrossCovarianceAttn
timm.models.edgenext:EdgeNeXt
timm.models.edgenext:EdgeNeXtStage
timm.models.edgenext:PositionalEncodingFourier
timm.models.edgenext:SplitTransposeBlock
timm.models.efficientformer:Attention
timm.models.efficientformer:ConvMlpWithNorm
timm.models.efficientformer:Downsample
timm.models.efficientformer:EfficientFormer
timm.models.efficientformer:EfficientFormerStage
timm.models.efficientformer:Flat
timm.models.efficientformer:LayerScale
timm.models.efficientformer:LayerScale2d
timm.models.efficientformer:MetaBlock1d
timm.models.efficientformer:MetaBlock2d
timm.models.efficientformer:Pooling
timm.models.efficientformer:Stem4
timm.models.efficientformer_v2:Attention2d
timm.models.efficientformer_v2:Attention2dDownsample
timm.models.efficientformer_v2:ConvMlpWithNorm
timm.models.efficientformer_v2:ConvNorm
timm.models.efficientformer_v2:Downsample
timm.models.efficientformer_v2:EfficientFormerV2
timm.models.efficientformer_v2:EfficientFormerV2Block
timm.models.efficientformer_v2:EfficientFormerV2Stage
timm.models.efficientformer_v2:LayerScale2d
timm.models.efficientformer_v2:LocalGlobalQuery
timm.models.efficientformer_v2:Stem4
timm.models.efficientnet:EfficientNet
timm.models.efficientnet:EfficientNetFeatures
timm.models.efficientvim:ConvLayer1d
timm.models.efficientvim:ConvLayer2d
timm.models.efficientvim:EfficientViM
timm.models.efficientvim:EfficientViMBlock
timm.models.efficientvim:EfficientViMDistilled
timm.models.efficientvim:EfficientViMStage
timm.models.efficientvim:FFN
timm.models.efficientvim:HSMSSD
timm.models.efficientvim:PatchMerging
timm.models.efficientvim:Stem
timm.models.efficientvit_mit:ClassifierHead
timm.models.efficientvit_mit:ConvBlock
timm.models.efficientvit_mit:ConvNormAct
timm.models.efficientvit_mit:DSConv
timm.models.efficientvit_mit:EfficientVit
timm.models.efficientvit_mit:EfficientVitBlock
timm.models.efficientvit_mit:EfficientVitLarge
timm.models.efficientvit_mit:EfficientVitLargeStage
timm.models.efficientvit_mit:EfficientVitStage
timm.models.efficientvit_mit:FusedMBConv
timm.models.efficientvit_mit:LiteMLA
timm.models.efficientvit_mit:MBConv
timm.models.efficientvit_mit:ResidualBlock
timm.models.efficientvit_mit:Stem
timm.models.efficientvit_msra:CascadedGroupAttention
timm.models.efficientvit_msra:ConvMlp
timm.models.efficientvit_msra:ConvNorm
timm.models.efficientvit_msra:EfficientVitBlock
timm.models.efficientvit_msra:EfficientVitMsra
timm.models.efficientvit_msra:EfficientVitStage
timm.models.efficientvit_msra:LocalWindowAttention
timm.models.efficientvit_msra:NormLinear
timm.models.efficientvit_msra:PatchEmbedding
timm.models.efficientvit_msra:PatchMerging
timm.models.efficientvit_msra:ResidualDrop
timm.models.eva:Eva
timm.models.eva:EvaAttention
timm.models.eva:EvaBlock
timm.models.eva:EvaBlockPostNorm
timm.models.fasternet:Block
timm.models.fasternet:FasterNet
timm.models.fasternet:MLPBlock
timm.models.fasternet:Partial_conv3
timm.models.fasternet:PatchEmbed
timm.models.fasternet:PatchMerging
timm.models.fastvit:Attention
timm.models.fastvit:AttentionBlock
timm.models.fastvit:ConvMlp
timm.models.fastvit:FastVit
timm.models.fastvit:FastVitStage
timm.models.fastvit:LayerScale2d
timm.models.fastvit:MobileOneBlock
timm.models.fastvit:PatchEmbed
timm.models.fastvit:RepConditionalPosEnc
timm.models.fastvit:RepMixer
timm.models.fastvit:RepMixerBlock
timm.models.fastvit:ReparamLargeKernelConv
timm.models.focalnet:Downsample
timm.models.focalnet:FocalModulation
timm.models.focalnet:FocalNet
timm.models.focalnet:FocalNetBlock
timm.models.focalnet:FocalNetStage
timm.models.focalnet:LayerScale2d
timm.models.gcvit:Downsample2d
timm.models.gcvit:FeatureBlock
timm.models.gcvit:GlobalContextVit
timm.models.gcvit:GlobalContextVitBlock
timm.models.gcvit:GlobalContextVitStage
timm.models.gcvit:LayerScale
timm.models.gcvit:MbConvBlock
timm.models.gcvit:Stem
timm.models.gcvit:WindowAttentionGlobal
timm.models.gemma4_vit:Gemma4Attention
timm.models.gemma4_vit:Gemma4Block
timm.models.gemma4_vit:Gemma4ClippableLinear
timm.models.gemma4_vit:Gemma4GatedMlp
timm.models.gemma4_vit:Gemma4PatchEmbed
timm.models.gemma4_vit:Gemma4RotaryEmbedding2D
timm.models.gemma4_vit:Gemma4VisionPooler
timm.models.gemma4_vit:Gemma4VitClassifier
timm.models.gemma4_vit:Gemma4VitEncoder
timm.models.ghostnet:GhostBottleneck
timm.models.ghostnet:GhostBottleneckV3
timm.models.ghostnet:GhostModule
timm.models.ghostnet:GhostModuleV2
timm.models.ghostnet:GhostModuleV3
timm.models.ghostnet:GhostNet
timm.models.hgnet:ClassifierHead
timm.models.hgnet:ConvBNAct
timm.models.hgnet:EseModule
timm.models.hgnet:HighPerfGpuBlock
timm.models.hgnet:HighPerfGpuNet
timm.models.hgnet:HighPerfGpuStage
timm.models.hgnet:LearnableAffineBlock
timm.models.hgnet:LightConvBNAct
timm.models.hgnet:StemV1
timm.models.hgnet:StemV2
timm.models.hiera:Hiera
timm.models.hiera:HieraBlock
timm.models.hiera:MaskUnitAttention
timm.models.hiera:PatchEmbed
timm.models.hiera:Reroll
timm.models.hiera:Unroll
timm.models.hieradet_sam2:HieraDet
timm.models.hieradet_sam2:HieraPatchEmbed
timm.models.hieradet_sam2:MultiScaleAttention
timm.models.hieradet_sam2:MultiScaleBlock
timm.models.hrnet:HighResolutionModule
timm.models.hrnet:HighResolutionNet
timm.models.hrnet:HighResolutionNetFeatures
timm.models.hrnet:ModuleInterface
timm.models.hrnet:SequentialList
timm.models.iformer:ConvBlock
timm.models.iformer:ConvNorm
timm.models.iformer:FFN
timm.models.iformer:IFormer
timm.models.iformer:NormLinear
timm.models.iformer:RepCPE
timm.models.iformer:RepVitClassifier
timm.models.iformer:Residual
timm.models.iformer:SHMA
timm.models.iformer:SHMABlock
timm.models.iformer:StageBlock
timm.models.iformer:Stem
timm.models.inception_next:ConvMlp
timm.models.inception_next:InceptionDWConv2d
timm.models.inception_next:MetaNeXt
timm.models.inception_next:MetaNeXtBlock
timm.models.inception_next:MetaNeXtStage
timm.models.inception_next:MlpClassifierHead
timm.models.inception_resnet_v2:Block17
timm.models.inception_resnet_v2:Block35
timm.models.inception_resnet_v2:Block8
timm.models.inception_resnet_v2:InceptionResnetV2
timm.models.inception_resnet_v2:Mixed_5b
timm.models.inception_resnet_v2:Mixed_6a
timm.models.inception_resnet_v2:Mixed_7a
timm.models.inception_v3:InceptionA
timm.models.inception_v3:InceptionAux
timm.models.inception_v3:InceptionB
timm.models.inception_v3:InceptionC
timm.models.inception_v3:InceptionD
timm.models.inception_v3:InceptionE
timm.models.inception_v3:InceptionV3
timm.models.inception_v4:InceptionA
timm.models.inception_v4:InceptionB
timm.models.inception_v4:InceptionC
timm.models.inception_v4:InceptionV4
timm.models.inception_v4:Mixed3a
timm.models.inception_v4:Mixed4a
timm.models.inception_v4:Mixed5a
timm.models.inception_v4:ReductionA
timm.models.inception_v4:ReductionB
timm.models.lcnetv2:LCNetV2
timm.models.lcnetv2:RepDepthwiseSeparable
timm.models.levit:Attention
timm.models.levit:AttentionDownsample
timm.models.levit:ConvNorm
timm.models.levit:Downsample
timm.models.levit:Levit
timm.models.levit:LevitBlock
timm.models.levit:LevitDistilled
timm.models.levit:LevitDownsample
timm.models.levit:LevitMlp
timm.models.levit:LevitStage
timm.models.levit:LinearNorm
timm.models.levit:NormLinear
timm.models.levit:Stem16
timm.models.levit:Stem8
timm.models.lowformer:ConvAttention
timm.models.lowformer:ConvLayer
timm.models.lowformer:FusedMBConv
timm.models.lowformer:LowFormer
timm.models.lowformer:LowFormerBlock
timm.models.lowformer:MBConv
timm.models.lowformer:ResidualBlock
timm.models.mambaout:Downsample
timm.models.mambaout:DownsampleNormFirst
timm.models.mambaout:GatedConvBlock
timm.models.mambaout:MambaOut
timm.models.mambaout:MambaOutStage
timm.models.mambaout:MlpHead
timm.models.mambaout:Stem
timm.models.maxxvit:Attention2d
timm.models.maxxvit:AttentionCl
timm.models.maxxvit:ConvNeXtBlock
timm.models.maxxvit:Downsample2d
timm.models.maxxvit:LayerScale
timm.models.maxxvit:LayerScale2d
timm.models.maxxvit:MaxxVit
timm.models.maxxvit:MaxxVitBlock
timm.models.maxxvit:MaxxVitStage
timm.models.maxxvit:MbConvBlock
timm.models.maxxvit:ParallelMaxxVitBlock
timm.models.maxxvit:ParallelPartitionAttention
timm.models.maxxvit:PartitionAttention2d
timm.models.maxxvit:PartitionAttentionCl
timm.models.maxxvit:Stem
timm.models.maxxvit:TransformerBlock2d
timm.models.metaformer:Attention
timm.models.metaformer:Downsampling
timm.models.metaformer:GroupNorm1NoBias
timm.models.metaformer:LayerNorm2dNoBias
timm.models.metaformer:LayerNormNoBias
timm.models.metaformer:MetaFormer
timm.models.metaformer:MetaFormerBlock
timm.models.metaformer:MetaFormerStage
timm.models.metaformer:MlpHead
timm.models.metaformer:Pooling
timm.models.metaformer:Scale
timm.models.metaformer:SepConv
timm.models.metaformer:SquaredReLU
timm.models.metaformer:StarReLU
timm.models.metaformer:Stem
timm.models.mlp_mixer:Affine
timm.models.mlp_mixer:MixerBlock
timm.models.mlp_mixer:MlpMixer
timm.models.mlp_mixer:ResBlock
timm.models.mlp_mixer:SpatialGatingBlock
timm.models.mlp_mixer:SpatialGatingUnit
timm.models.mobilenetv3:MobileNetV3
timm.models.mobilenetv3:MobileNetV3Features
timm.models.mobilenetv5:MobileNetV5
timm.models.mobilenetv5:MobileNetV5Encoder
timm.models.mobilenetv5:MobileNetV5MultiScaleFusionAdapter
timm.models.mobilevit:LinearSelfAttention
timm.models.mobilevit:LinearTransformerBlock
timm.models.mobilevit:MobileVitBlock
timm.models.mobilevit:MobileVitV2Block
timm.models.mvitv2:MultiScaleAttention
timm.models.mvitv2:MultiScaleAttentionPoolFirst
timm.models.mvitv2:MultiScaleBlock
timm.models.mvitv2:MultiScaleVit
timm.models.mvitv2:MultiScaleVitStage
timm.models.mvitv2:PatchEmbed
timm.models.naflexvit:NaFlexEmbeds
timm.models.naflexvit:NaFlexVit
timm.models.nasnet:ActConvBn
timm.models.nasnet:BranchSeparables
timm.models.nasnet:CellStem0
timm.models.nasnet:CellStem1
timm.models.nasnet:FirstCell
timm.models.nasnet:NASNetALarge
timm.models.nasnet:NormalCell
timm.models.nasnet:ReductionCell0
timm.models.nasnet:ReductionCell1
timm.models.nasnet:SeparableConv2d
timm.models.nest:Attention
timm.models.nest:ConvPool
timm.models.nest:Nest
timm.models.nest:NestLevel
timm.models.nest:TransformerLayer
timm.models.nextvit:ConvAttention
timm.models.nextvit:ConvNormAct
timm.models.nextvit:EfficientAttention
timm.models.nextvit:NextConvBlock
timm.models.nextvit:NextStage
timm.models.nextvit:NextTransformerBlock
timm.models.nextvit:NextViT
timm.models.nextvit:PatchEmbed
timm.models.nfnet:DownsampleAvg
timm.models.nfnet:GammaAct
timm.models.nfnet:NormFreeBlock
timm.models.nfnet:NormFreeNet
timm.models.pit:ConvEmbedding
timm.models.pit:Pooling
timm.models.pit:PoolingVisionTransformer
timm.models.pit:SequentialTuple
timm.models.pit:Transformer
timm.models.pnasnet:ActConvBn
timm.models.pnasnet:BranchSeparables
timm.models.pnasnet:Cell
timm.models.pnasnet:CellBase
timm.models.pnasnet:CellStem0
timm.models.pnasnet:FactorizedReduction
timm.models.pnasnet:PNASNet5Large
timm.models.pnasnet:SeparableConv2d
timm.models.pvt_v2:Attention
timm.models.pvt_v2:Block
timm.models.pvt_v2:MlpWithDepthwiseConv
timm.models.pvt_v2:OverlapPatchEmbed
timm.models.pvt_v2:PyramidVisionTransformerStage
timm.models.pvt_v2:PyramidVisionTransformerV2
timm.models.qwen3_vit:Qwen3VitClassifier
timm.models.qwen3_vit:Qwen3VitEncoder
timm.models.qwen3_vit:Qwen3VitPatchMerger
timm.models.rdnet:Block
timm.models.rdnet:BlockESE
timm.models.rdnet:DenseBlock
timm.models.rdnet:DenseStage
timm.models.rdnet:RDNet
timm.models.regnet:Bottleneck
timm.models.regnet:PreBottleneck
timm.models.regnet:RegNet
timm.models.regnet:RegStage
timm.models.repghost:RepGhostBottleneck
timm.models.repghost:RepGhostModule
timm.models.repghost:RepGhostNet
timm.models.repvit:ConvNorm
timm.models.repvit:NormLinear
timm.models.repvit:RepVggDw
timm.models.repvit:RepViTBlock
timm.models.repvit:RepVit
timm.models.repvit:RepVitClassifier
timm.models.repvit:RepVitDownsample
timm.models.repvit:RepVitMlp
timm.models.repvit:RepVitStage
timm.models.repvit:RepVitStem
timm.models.res2net:Bottle2neck
timm.models.resnest:ResNestBottleneck
timm.models.resnet:BasicBlock
timm.models.resnet:Bottleneck
timm.models.resnet:ResNet
timm.models.resnetv2:Bottleneck
timm.models.resnetv2:DownsampleAvg
timm.models.resnetv2:DownsampleConv
timm.models.resnetv2:PreActBasic
timm.models.resnetv2:PreActBottleneck
timm.models.resnetv2:ResNetStage
timm.models.resnetv2:ResNetV2
timm.models.rexnet:LinearBottleneck
timm.models.rexnet:RexNet
timm.models.selecsls:SelecSls
timm.models.selecsls:SelecSlsBlock
timm.models.selecsls:SelectSeq
timm.models.selecsls:SequentialList
timm.models.senet:Bottleneck
timm.models.senet:SEBottleneck
timm.models.senet:SEModule
timm.models.senet:SENet
timm.models.senet:SEResNeXtBottleneck
timm.models.senet:SEResNetBlock
timm.models.senet:SEResNetBottleneck
timm.models.sequencer:Downsample2d
timm.models.sequencer:LSTM2d
timm.models.sequencer:RNN2dBase
timm.models.sequencer:RNNIdentity
timm.models.sequencer:Sequencer2d
timm.models.sequencer:Sequencer2dBlock
timm.models.sequencer:Sequencer2dStage
timm.models.sequencer:Shuffle
timm.models.shvit:BasicBlock
timm.models.shvit:Conv2dNorm
timm.models.shvit:FFN
timm.models.shvit:NormLinear
timm.models.shvit:PatchMerging
timm.models.shvit:Residual
timm.models.shvit:SHSA
timm.models.shvit:SHViT
timm.models.shvit:StageBlock
timm.models.sknet:SelectiveKernelBasic
timm.models.sknet:SelectiveKernelBottleneck
timm.models.starnet:Block
timm.models.starnet:ConvBN
timm.models.starnet:StarNet
timm.models.swiftformer:Block
timm.models.swiftformer:ConvEncoder
timm.models.swiftformer:EfficientAdditiveAttention
timm.models.swiftformer:Embedding
timm.models.swiftformer:LayerScale2d
timm.models.swiftformer:LocalRepresentation
timm.models.swiftformer:Mlp
timm.models.swiftformer:Stage
timm.models.swiftformer:SwiftFormer
timm.models.swin_transformer:PatchMerging
timm.models.swin_transformer:SwinTransformer
timm.models.swin_transformer:SwinTransformerBlock
timm.models.swin_transformer:SwinTransformerStage
timm.models.swin_transformer:WindowAttention
timm.models.swin_transformer_v2:PatchMerging
timm.models.swin_transformer_v2:SwinTransformerV2
timm.models.swin_transformer_v2:SwinTransformerV2Block
timm.models.swin_transformer_v2:SwinTransformerV2Stage
timm.models.swin_transformer_v2:WindowAttention
timm.models.swin_transformer_v2_cr:PatchEmbed
timm.models.swin_transformer_v2_cr:PatchMerging
timm.models.swin_transformer_v2_cr:SwinTransformerV2Cr
timm.models.swin_transformer_v2_cr:SwinTransformerV2CrBlock
timm.models.swin_transformer_v2_cr:SwinTransformerV2CrStage
timm.models.swin_transformer_v2_cr:WindowMultiHeadAttention
timm.models.tiny_vit:Attention
timm.models.tiny_vit:ConvLayer
timm.models.tiny_vit:ConvNorm
timm.models.tiny_vit:MBConv
timm.models.tiny_vit:NormMlp
timm.models.tiny_vit:PatchEmbed
timm.models.tiny_vit:PatchMerging
timm.models.tiny_vit:TinyVit
timm.models.tiny_vit:TinyVitBlock
timm.models.tiny_vit:TinyVitStage
timm.models.tnt:Attention
timm.models.tnt:Block
timm.models.tnt:PixelEmbed
timm.models.tnt:TNT
timm.models.tresnet:BasicBlock
timm.models.tresnet:Bottleneck
timm.models.tresnet:TResNet
timm.models.twins:Block
timm.models.twins:GlobalSubSampleAttn
timm.models.twins:LocallyGroupedAttn
timm.models.twins:PatchEmbed
timm.models.twins:PosConv
timm.models.twins:Twins
timm.models.vgg:ConvMlp
timm.models.vgg:VGG
timm.models.visformer:Attention
timm.models.visformer:Block
timm.models.visformer:SpatialMlp
timm.models.visformer:Visformer
timm.models.vision_transformer:Attention
timm.models.vision_transformer:Block
timm.models.vision_transformer:DiffParallelScalingBlock
timm.models.vision_transformer:LayerScale
timm.models.vision_transformer:ParallelScalingBlock
timm.models.vision_transformer:ParallelThingsBlock
timm.models.vision_transformer:ResPostBlock
timm.models.vision_transformer:VisionTransformer
timm.models.vision_transformer_hybrid:ConvStem
timm.models.vision_transformer_hybrid:HybridEmbed
timm.models.vision_transformer_hybrid:HybridEmbedWithSize
timm.models.vision_transformer_relpos:LayerScale
timm.models.vision_transformer_relpos:RelPosAttention
timm.models.vision_transformer_relpos:RelPosBlock
timm.models.vision_transformer_relpos:ResPostRelPosBlock
timm.models.vision_transformer_relpos:VisionTransformerRelPos
timm.models.vision_transformer_sam:Attention
timm.models.vision_transformer_sam:Block
timm.models.vision_transformer_sam:LayerScale
timm.models.vision_transformer_sam:VisionTransformerSAM
timm.models.vitamin:Downsample2d
timm.models.vitamin:GeGluMlp
timm.models.vitamin:MbConvLNBlock
timm.models.vitamin:MbConvStages
timm.models.vitamin:Stem
timm.models.vitamin:StridedConv
timm.models.volo:Attention
timm.models.volo:ClassAttention
timm.models.volo:ClassBlock
timm.models.volo:Downsample
timm.models.volo:OutlookAttention
timm.models.volo:Outlooker
timm.models.volo:PatchEmbed
timm.models.volo:Transformer
timm.models.volo:VOLO
timm.models.vovnet:OsaBlock
timm.models.vovnet:OsaStage
timm.models.vovnet:SequentialAppendList
timm.models.vovnet:VovNet
timm.models.xception:Block
timm.models.xception:SeparableConv2d
timm.models.xception:Xception
timm.models.xception_aligned:PreSeparableConv2d
timm.models.xception_aligned:PreXceptionModule
timm.models.xception_aligned:SeparableConv2d
timm.models.xception_aligned:XceptionAligned
timm.models.xception_aligned:XceptionModule
timm.models.xcit:ClassAttentionBlock
timm.models.xcit:ConvPatchEmbed
timm.models.xcit:LPI
timm.models.xcit:PositionalEncodingFourier
timm.models.xcit:XCA
timm.models.xcit:XCABlock
timm.models.xcit:Xcit
torchvision.models._utils:IntermediateLayerGetter
torchvision.models.alexnet:AlexNet
torchvision.models.convnext:CNBlock
torchvision.models.convnext:ConvNeXt
torchvision.models.convnext:LayerNorm2d
torchvision.models.densenet:DenseNet
torchvision.models.densenet:_DenseBlock
torchvision.models.densenet:_DenseLayer
torchvision.models.densenet:_Transition
torchvision.models.detection.anchor_utils:AnchorGenerator
torchvision.models.detection.anchor_utils:DefaultBoxGenerator
torchvision.models.detection.backbone_utils:BackboneWithFPN
torchvision.models.detection.faster_rcnn:FastRCNNConvFCHead
torchvision.models.detection.faster_rcnn:FastRCNNPredictor
torchvision.models.detection.faster_rcnn:FasterRCNN
torchvision.models.detection.faster_rcnn:TwoMLPHead
torchvision.models.detection.fcos:FCOS
torchvision.models.detection.fcos:FCOSClassificationHead
torchvision.models.detection.fcos:FCOSHead
torchvision.models.detection.fcos:FCOSRegressionHead
torchvision.models.detection.generalized_rcnn:GeneralizedRCNN
torchvision.models.detection.keypoint_rcnn:KeypointRCNN
torchvision.models.detection.keypoint_rcnn:KeypointRCNNHeads
torchvision.models.detection.keypoint_rcnn:KeypointRCNNPredictor
torchvision.models.detection.mask_rcnn:MaskRCNN
torchvision.models.detection.mask_rcnn:MaskRCNNHeads
torchvision.models.detection.mask_rcnn:MaskRCNNPredictor
torchvision.models.detection.retinanet:RetinaNet
torchvision.models.detection.retinanet:RetinaNetClassificationHead
torchvision.models.detection.retinanet:RetinaNetHead
torchvision.models.detection.retinanet:RetinaNetRegressionHead
torchvision.models.detection.roi_heads:RoIHeads
torchvision.models.detection.rpn:RPNHead
torchvision.models.detection.rpn:RegionProposalNetwork
torchvision.models.detection.ssd:SSD
torchvision.models.detection.ssd:SSDClassificationHead
torchvision.models.detection.ssd:SSDFeatureExtractorVGG
torchvision.models.detection.ssd:SSDHead
torchvision.models.detection.ssd:SSDRegressionHead
torchvision.models.detection.ssd:SSDScoringHead
torchvision.models.detection.ssdlite:SSDLiteClassificationHead
torchvision.models.detection.ssdlite:SSDLiteFeatureExtractorMobileNet
torchvision.models.detection.ssdlite:SSDLiteHead
torchvision.models.detection.ssdlite:SSDLiteRegressionHead
torchvision.models.detection.transform:GeneralizedRCNNTransform
torchvision.models.efficientnet:EfficientNet
torchvision.models.efficientnet:FusedMBConv
torchvision.models.efficientnet:MBConv
torchvision.models.googlenet:BasicConv2d
torchvision.models.googlenet:GoogLeNet
torchvision.models.googlenet:Inception
torchvision.models.googlenet:InceptionAux
torchvision.models.inception:BasicConv2d
torchvision.models.inception:Inception3
torchvision.models.inception:InceptionA
torchvision.models.inception:InceptionAux
torchvision.models.inception:InceptionB
torchvision.models.inception:InceptionC
torchvision.models.inception:InceptionD
torchvision.models.inception:InceptionE
torchvision.models.maxvit:MBConv
torchvision.models.maxvit:MaxVit
torchvision.models.maxvit:MaxVitBlock
torchvision.models.maxvit:MaxVitLayer
torchvision.models.maxvit:PartitionAttentionLayer
torchvision.models.maxvit:RelativePositionalMultiHeadAttention
torchvision.models.maxvit:SwapAxes
torchvision.models.maxvit:WindowDepartition
torchvision.models.maxvit:WindowPartition
torchvision.models.mnasnet:MNASNet
torchvision.models.mnasnet:_InvertedResidual
torchvision.models.mobilenetv2:InvertedResidual
torchvision.models.mobilenetv2:MobileNetV2
torchvision.models.mobilenetv3:InvertedResidual
torchvision.models.mobilenetv3:MobileNetV3
torchvision.models.optical_flow.raft:BottleneckBlock
torchvision.models.optical_flow.raft:ConvGRU
torchvision.models.optical_flow.raft:CorrBlock
torchvision.models.optical_flow.raft:FeatureEncoder
torchvision.models.optical_flow.raft:FlowHead
torchvision.models.optical_flow.raft:MaskPredictor
torchvision.models.optical_flow.raft:MotionEncoder
torchvision.models.optical_flow.raft:RAFT
torchvision.models.optical_flow.raft:RecurrentBlock
torchvision.models.optical_flow.raft:ResidualBlock
torchvision.models.optical_flow.raft:UpdateBlock
torchvision.models.quantization.googlenet:QuantizableBasicConv2d
torchvision.models.quantization.googlenet:QuantizableGoogLeNet
torchvision.models.quantization.googlenet:QuantizableInception
torchvision.models.quantization.googlenet:QuantizableInceptionAux
torchvision.models.quantization.inception:QuantizableBasicConv2d
torchvision.models.quantization.inception:QuantizableInception3
torchvision.models.quantization.inception:QuantizableInceptionA
torchvision.models.quantization.inception:QuantizableInceptionAux
torchvision.models.quantization.inception:QuantizableInceptionB
torchvision.models.quantization.inception:QuantizableInceptionC
torchvision.models.quantization.inception:QuantizableInceptionD
torchvision.models.quantization.inception:QuantizableInceptionE
torchvision.models.quantization.mobilenetv2:QuantizableInvertedResidual
torchvision.models.quantization.mobilenetv2:QuantizableMobileNetV2
torchvision.models.quantization.mobilenetv3:QuantizableInvertedResidual
torchvision.models.quantization.mobilenetv3:QuantizableMobileNetV3
torchvision.models.quantization.mobilenetv3:QuantizableSqueezeExcitation
torchvision.models.quantization.resnet:QuantizableBasicBlock
torchvision.models.quantization.resnet:QuantizableBottleneck
torchvision.models.quantization.resnet:QuantizableResNet
torchvision.models.quantization.shufflenetv2:QuantizableInvertedResidual
torchvision.models.quantization.shufflenetv2:QuantizableShuffleNetV2
torchvision.models.regnet:AnyStage
torchvision.models.regnet:BottleneckTransform
torchvision.models.regnet:RegNet
torchvision.models.regnet:ResBottleneckBlock
torchvision.models.regnet:SimpleStemIN
torchvision.models.resnet:BasicBlock
torchvision.models.resnet:Bottleneck
torchvision.models.resnet:ResNet
torchvision.models.segmentation._utils:_SimpleSegmentationModel
torchvision.models.segmentation.deeplabv3:ASPP
torchvision.models.segmentation.deeplabv3:ASPPConv
torchvision.models.segmentation.deeplabv3:ASPPPooling
torchvision.models.segmentation.deeplabv3:DeepLabHead
torchvision.models.segmentation.deeplabv3:DeepLabV3
torchvision.models.segmentation.fcn:FCN
torchvision.models.segmentation.fcn:FCNHead
torchvision.models.segmentation.lraspp:LRASPP
torchvision.models.segmentation.lraspp:LRASPPHead
torchvision.models.shufflenetv2:InvertedResidual
torchvision.models.shufflenetv2:ShuffleNetV2
torchvision.models.squeezenet:Fire
torchvision.models.squeezenet:SqueezeNet
torchvision.models.swin_transformer:PatchMerging
torchvision.models.swin_transformer:PatchMergingV2
torchvision.models.swin_transformer:ShiftedWindowAttention
torchvision.models.swin_transformer:ShiftedWindowAttentionV2
torchvision.models.swin_transformer:SwinTransformer
torchvision.models.swin_transformer:SwinTransformerBlock
torchvision.models.swin_transformer:SwinTransformerBlockV2
torchvision.models.vgg:VGG
torchvision.models.video.mvit:MViT
torchvision.models.video.mvit:MultiscaleAttention
torchvision.models.video.mvit:MultiscaleBlock
torchvision.models.video.mvit:Pool
torchvision.models.video.mvit:PositionalEncoding
torchvision.models.video.resnet:BasicBlock
torchvision.models.video.resnet:BasicStem
torchvision.models.video.resnet:Bottleneck
torchvision.models.video.resnet:Conv2Plus1D
torchvision.models.video.resnet:Conv3DNoTemporal
torchvision.models.video.resnet:Conv3DSimple
torchvision.models.video.resnet:R2Plus1dStem
torchvision.models.video.resnet:VideoResNet
torchvision.models.video.s3d:S3D
torchvision.models.video.s3d:SepInceptionBlock3D
torchvision.models.video.s3d:TemporalSeparableConv
torchvision.models.video.swin_transformer:PatchEmbed3d
torchvision.models.video.swin_transformer:ShiftedWindowAttention3d
torchvision.models.video.swin_transformer:SwinTransformer3d
torchvision.models.vision_transformer:Encoder
torchvision.models.vision_transformer:EncoderBlock
torchvision.models.vision_transformer:MLPBlock
torchvision.models.vision_transformer:VisionTransformer
torchvision.ops.deform_conv:DeformConv2d
torchvision.ops.drop_block:DropBlock2d
torchvision.ops.drop_block:DropBlock3d
torchvision.ops.feature_pyramid_network:ExtraFPNBlock
torchvision.ops.feature_pyramid_network:FeaturePyramidNetwork
torchvision.ops.feature_pyramid_network:LastLevelMaxPool
torchvision.ops.feature_pyramid_network:LastLevelP6P7
torchvision.ops.misc:Conv2dNormActivation
torchvision.ops.misc:Conv3dNormActivation
torchvision.ops.misc:ConvNormActivation
torchvision.ops.misc:FrozenBatchNorm2d
torchvision.ops.misc:MLP
torchvision.ops.misc:Permute
torchvision.ops.misc:SqueezeExcitation
torchvision.ops.poolers:MultiScaleRoIAlign
torchvision.ops.ps_roi_align:PSRoIAlign
torchvision.ops.ps_roi_pool:PSRoIPool
torchvision.ops.roi_align:RoIAlign
torchvision.ops.roi_pool:RoIPool
torchvision.ops.stochastic_depth:StochasticDepth
torchvision.transforms.transforms:CenterCrop
torchvision.transforms.transforms:ColorJitter
torchvision.transforms.transforms:ConvertImageDtype
torchvision.transforms.transforms:ElasticTransform
torchvision.transforms.transforms:FiveCrop
torchvision.transforms.transforms:GaussianBlur
torchvision.transforms.transforms:Grayscale
torchvision.transforms.transforms:LinearTransformation
torchvision.transforms.transforms:Normalize
torchvision.transforms.transforms:Pad
torchvision.transforms.transforms:RandomAdjustSharpness
torchvision.transforms.transforms:RandomAffine
torchvision.transforms.transforms:RandomApply
torchvision.transforms.transforms:RandomAutocontrast
torchvision.transforms.transforms:RandomCrop
torchvision.transforms.transforms:RandomEqualize
torchvision.transforms.transforms:RandomErasing
torchvision.transforms.transforms:RandomGrayscale
torchvision.transforms.transforms:RandomHorizontalFlip
torchvision.transforms.transforms:RandomInvert
torchvision.transforms.transforms:RandomPerspective
torchvision.transforms.transforms:RandomPosterize
torchvision.transforms.transforms:RandomResizedCrop
torchvision.transforms.transforms:RandomRotation
torchvision.transforms.transforms:RandomSolarize
torchvision.transforms.transforms:RandomVerticalFlip
torchvision.transforms.transforms:Resize
torchvision.transforms.transforms:TenCrop
ultralytics.models.utils.loss:DETRLoss
ultralytics.models.utils.loss:RTDETRDetectionLoss
ultralytics.nn.modules.activation:AGLU
ultralytics.nn.modules.block:A2C2f
ultralytics.nn.modules.block:ABlock
ultralytics.nn.modules.block:AConv
ultralytics.nn.modules.block:ADown
ultralytics.nn.modules.block:Attention
ultralytics.nn.modules.block:BNContrastiveHead
ultralytics.nn.modules.block:Bottleneck
ultralytics.nn.modules.block:BottleneckCSP
ultralytics.nn.modules.block:C1
ultralytics.nn.modules.block:C2
ultralytics.nn.modules.block:C2PSA
ultralytics.nn.modules.block:C2f
ultralytics.nn.modules.block:C2fAttn
ultralytics.nn.modules.block:C2fCIB
ultralytics.nn.modules.block:C2fPSA
ultralytics.nn.modules.block:C3
ultralytics.nn.modules.block:C3Ghost
ultralytics.nn.modules.block:C3TR
ultralytics.nn.modules.block:C3f
ultralytics.nn.modules.block:C3k
ultralytics.nn.modules.block:C3k2
ultralytics.nn.modules.block:C3x
ultralytics.nn.modules.block:CBFuse
ultralytics.nn.modules.block:CBLinear
ultralytics.nn.modules.block:CIB
ultralytics.nn.modules.block:ContrastiveHead
ultralytics.nn.modules.block:DFL
ultralytics.nn.modules.block:ELAN1
ultralytics.nn.modules.block:GhostBottleneck
ultralytics.nn.modules.block:HGBlock
ultralytics.nn.modules.block:HGStem
ultralytics.nn.modules.block:ImagePoolingAttn
ultralytics.nn.modules.block:MaxSigmoidAttnBlock
ultralytics.nn.modules.block:PSA
ultralytics.nn.modules.block:PSABlock
ultralytics.nn.modules.block:Proto
ultralytics.nn.modules.block:Proto26
ultralytics.nn.modules.block:RealNVP
ultralytics.nn.modules.block:RepBottleneck
ultralytics.nn.modules.block:RepC3
ultralytics.nn.modules.block:RepCSP
ultralytics.nn.modules.block:RepNCSPELAN4
ultralytics.nn.modules.block:RepVGGDW
ultralytics.nn.modules.block:ResNetBlock
ultralytics.nn.modules.block:ResNetLayer
ultralytics.nn.modules.block:Residual
ultralytics.nn.modules.block:SAVPE
ultralytics.nn.modules.block:SCDown
ultralytics.nn.modules.block:SPP
ultralytics.nn.modules.block:SPPELAN
ultralytics.nn.modules.block:SPPF
ultralytics.nn.modules.block:SwiGLUFFN
ultralytics.nn.modules.conv:CBAM
ultralytics.nn.modules.conv:ChannelAttention
ultralytics.nn.modules.conv:Concat
ultralytics.nn.modules.conv:Conv
ultralytics.nn.modules.conv:Conv2
ultralytics.nn.modules.conv:ConvTranspose
ultralytics.nn.modules.conv:DWConv
ultralytics.nn.modules.conv:DWConvTranspose2d
ultralytics.nn.modules.conv:Focus
ultralytics.nn.modules.conv:GhostConv
ultralytics.nn.modules.conv:Index
ultralytics.nn.modules.conv:LightConv
ultralytics.nn.modules.conv:RepConv
ultralytics.nn.modules.conv:SpatialAttention
ultralytics.nn.modules.head:Classify
ultralytics.nn.modules.head:Depth
ultralytics.nn.modules.head:Detect
ultralytics.nn.modules.head:LRPCHead
ultralytics.nn.modules.head:OBB
ultralytics.nn.modules.head:OBB26
ultralytics.nn.modules.head:Pose
ultralytics.nn.modules.head:Pose26
ultralytics.nn.modules.head:RTDETRDecoder
ultralytics.nn.modules.head:Segment
ultralytics.nn.modules.head:Segment26
ultralytics.nn.modules.head:SemanticSegment
ultralytics.nn.modules.head:WorldDetect
ultralytics.nn.modules.head:YOLOEDetect
ultralytics.nn.modules.head:YOLOESegment
ultralytics.nn.modules.head:YOLOESegment26
ultralytics.nn.modules.head:v10Detect
ultralytics.nn.modules.transformer:AIFI
ultralytics.nn.modules.transformer:DeformableTransformerDecoder
ultralytics.nn.modules.transformer:DeformableTransformerDecoderLayer
ultralytics.nn.modules.transformer:LayerNorm2d
ultralytics.nn.modules.transformer:MLP
ultralytics.nn.modules.transformer:MLPBlock
ultralytics.nn.modules.transformer:MSDeformAttn
ultralytics.nn.modules.transformer:TransformerBlock
ultralytics.nn.modules.transformer:TransformerEncoderLayer
ultralytics.nn.modules.transformer:TransformerLayer
ultralytics.utils.loss:BCEDiceLoss
ultralytics.utils.loss:BboxLoss
ultralytics.utils.loss:DFLoss
ultralytics.utils.loss:FocalLoss
ultralytics.utils.loss:KeypointLoss
ultralytics.utils.loss:MultiChannelDiceLoss
ultralytics.utils.loss:RLELoss
ultralytics.utils.loss:RotatedBboxLoss
ultralytics.utils.loss:SemanticSegmentationLoss
ultralytics.utils.loss:VarifocalLoss
ultralytics.utils.tal:PoseTaskAlignedAssigner
ultralytics.utils.tal:RotatedTaskAlignedAssigner
ultralytics.utils.tal:SegTaskAlignedAssigner
ultralytics.utils.tal:TaskAlignedAssigner
yolov5.models.common:Bottleneck
yolov5.models.common:BottleneckCSP
yolov5.models.common:C3
yolov5.models.common:C3Ghost
yolov5.models.common:C3SPP
yolov5.models.common:C3TR
yolov5.models.common:C3x
yolov5.models.common:Classify
yolov5.models.common:Concat
yolov5.models.common:Contract
yolov5.models.common:Conv
yolov5.models.common:CrossConv
yolov5.models.common:DWConv
yolov5.models.common:DWConvTranspose2d
yolov5.models.common:Expand
yolov5.models.common:Focus
yolov5.models.common:GhostBottleneck
yolov5.models.common:GhostConv
yolov5.models.common:Proto
yolov5.models.common:SPP
yolov5.models.common:SPPF
yolov5.models.common:TransformerBlock
yolov5.models.common:TransformerLayer
yolov5.models.experimental:Ensemble
yolov5.models.experimental:MixConv2d
yolov5.models.experimental:Sum
yolov5.models.yolo:Detect
yolov5.models.yolo:Segment
""",
    ),
    (
        Row("class", "", "torch-module", key=True),
        """
torch.ao.nn.intrinsic.modules.fused:BNReLU2d
torch.ao.nn.intrinsic.modules.fused:BNReLU3d
torch.ao.nn.intrinsic.modules.fused:ConvAdd2d
torch.ao.nn.intrinsic.modules.fused:ConvAddReLU2d
torch.ao.nn.intrinsic.modules.fused:ConvBn1d
torch.ao.nn.intrinsic.modules.fused:ConvBn2d
torch.ao.nn.intrinsic.modules.fused:ConvBn3d
torch.ao.nn.intrinsic.modules.fused:ConvBnReLU1d
torch.ao.nn.intrinsic.modules.fused:ConvBnReLU2d
torch.ao.nn.intrinsic.modules.fused:ConvBnReLU3d
torch.ao.nn.intrinsic.modules.fused:ConvReLU1d
torch.ao.nn.intrinsic.modules.fused:ConvReLU2d
torch.ao.nn.intrinsic.modules.fused:ConvReLU3d
torch.ao.nn.intrinsic.modules.fused:LinearBn1d
torch.ao.nn.intrinsic.modules.fused:LinearLeakyReLU
torch.ao.nn.intrinsic.modules.fused:LinearReLU
torch.ao.nn.intrinsic.modules.fused:LinearTanh
torch.ao.nn.intrinsic.modules.fused:_FusedModule
torch.ao.nn.quantizable.modules.activation:MultiheadAttention
torch.ao.nn.quantizable.modules.rnn:LSTM
torch.ao.nn.quantizable.modules.rnn:LSTMCell
torch.ao.nn.quantizable.modules.rnn:_LSTMLayer
torch.ao.nn.quantizable.modules.rnn:_LSTMSingleLayer
torch.ao.nn.quantized.modules.functional_modules:FloatFunctional
torch.nn.modules.activation:CELU
torch.nn.modules.activation:ELU
torch.nn.modules.activation:GELU
torch.nn.modules.activation:GLU
torch.nn.modules.activation:Hardshrink
torch.nn.modules.activation:Hardsigmoid
torch.nn.modules.activation:Hardswish
torch.nn.modules.activation:Hardtanh
torch.nn.modules.activation:LeakyReLU
torch.nn.modules.activation:LogSigmoid
torch.nn.modules.activation:LogSoftmax
torch.nn.modules.activation:Mish
torch.nn.modules.activation:MultiheadAttention
torch.nn.modules.activation:PReLU
torch.nn.modules.activation:RReLU
torch.nn.modules.activation:ReLU
torch.nn.modules.activation:ReLU6
torch.nn.modules.activation:SELU
torch.nn.modules.activation:SiLU
torch.nn.modules.activation:Sigmoid
torch.nn.modules.activation:Softmax
torch.nn.modules.activation:Softmax2d
torch.nn.modules.activation:Softmin
torch.nn.modules.activation:Softplus
torch.nn.modules.activation:Softshrink
torch.nn.modules.activation:Softsign
torch.nn.modules.activation:Tanh
torch.nn.modules.activation:Tanhshrink
torch.nn.modules.activation:Threshold
torch.nn.modules.adaptive:AdaptiveLogSoftmaxWithLoss
torch.nn.modules.batchnorm:BatchNorm1d
torch.nn.modules.batchnorm:BatchNorm2d
torch.nn.modules.batchnorm:BatchNorm3d
torch.nn.modules.batchnorm:LazyBatchNorm1d
torch.nn.modules.batchnorm:LazyBatchNorm2d
torch.nn.modules.batchnorm:LazyBatchNorm3d
torch.nn.modules.batchnorm:SyncBatchNorm
torch.nn.modules.channelshuffle:ChannelShuffle
torch.nn.modules.container:Container
torch.nn.modules.container:ModuleDict
torch.nn.modules.container:ModuleList
torch.nn.modules.container:ParameterDict
torch.nn.modules.container:ParameterList
torch.nn.modules.container:Sequential
torch.nn.modules.conv:Conv1d
torch.nn.modules.conv:Conv2d
torch.nn.modules.conv:Conv3d
torch.nn.modules.conv:ConvTranspose1d
torch.nn.modules.conv:ConvTranspose2d
torch.nn.modules.conv:ConvTranspose3d
torch.nn.modules.conv:LazyConv1d
torch.nn.modules.conv:LazyConv2d
torch.nn.modules.conv:LazyConv3d
torch.nn.modules.conv:LazyConvTranspose1d
torch.nn.modules.conv:LazyConvTranspose2d
torch.nn.modules.conv:LazyConvTranspose3d
torch.nn.modules.distance:CosineSimilarity
torch.nn.modules.distance:PairwiseDistance
torch.nn.modules.dropout:AlphaDropout
torch.nn.modules.dropout:Dropout
torch.nn.modules.dropout:Dropout1d
torch.nn.modules.dropout:Dropout2d
torch.nn.modules.dropout:Dropout3d
torch.nn.modules.dropout:FeatureAlphaDropout
torch.nn.modules.flatten:Flatten
torch.nn.modules.flatten:Unflatten
torch.nn.modules.fold:Fold
torch.nn.modules.fold:Unfold
torch.nn.modules.instancenorm:InstanceNorm1d
torch.nn.modules.instancenorm:InstanceNorm2d
torch.nn.modules.instancenorm:InstanceNorm3d
torch.nn.modules.instancenorm:LazyInstanceNorm1d
torch.nn.modules.instancenorm:LazyInstanceNorm2d
torch.nn.modules.instancenorm:LazyInstanceNorm3d
torch.nn.modules.linear:Bilinear
torch.nn.modules.linear:Identity
torch.nn.modules.linear:LazyLinear
torch.nn.modules.linear:Linear
torch.nn.modules.linear:NonDynamicallyQuantizableLinear
torch.nn.modules.loss:BCELoss
torch.nn.modules.loss:BCEWithLogitsLoss
torch.nn.modules.loss:CTCLoss
torch.nn.modules.loss:CosineEmbeddingLoss
torch.nn.modules.loss:CrossEntropyLoss
torch.nn.modules.loss:GaussianNLLLoss
torch.nn.modules.loss:HingeEmbeddingLoss
torch.nn.modules.loss:HuberLoss
torch.nn.modules.loss:KLDivLoss
torch.nn.modules.loss:L1Loss
torch.nn.modules.loss:LinearCrossEntropyLoss
torch.nn.modules.loss:MSELoss
torch.nn.modules.loss:MarginRankingLoss
torch.nn.modules.loss:MultiLabelMarginLoss
torch.nn.modules.loss:MultiLabelSoftMarginLoss
torch.nn.modules.loss:MultiMarginLoss
torch.nn.modules.loss:NLLLoss
torch.nn.modules.loss:NLLLoss2d
torch.nn.modules.loss:PoissonNLLLoss
torch.nn.modules.loss:SmoothL1Loss
torch.nn.modules.loss:SoftMarginLoss
torch.nn.modules.loss:TripletMarginLoss
torch.nn.modules.loss:TripletMarginWithDistanceLoss
torch.nn.modules.module:Module
torch.nn.modules.normalization:CrossMapLRN2d
torch.nn.modules.normalization:GroupNorm
torch.nn.modules.normalization:LayerNorm
torch.nn.modules.normalization:LocalResponseNorm
torch.nn.modules.normalization:RMSNorm
torch.nn.modules.padding:CircularPad1d
torch.nn.modules.padding:CircularPad2d
torch.nn.modules.padding:CircularPad3d
torch.nn.modules.padding:ConstantPad1d
torch.nn.modules.padding:ConstantPad2d
torch.nn.modules.padding:ConstantPad3d
torch.nn.modules.padding:ReflectionPad1d
torch.nn.modules.padding:ReflectionPad2d
torch.nn.modules.padding:ReflectionPad3d
torch.nn.modules.padding:ReplicationPad1d
torch.nn.modules.padding:ReplicationPad2d
torch.nn.modules.padding:ReplicationPad3d
torch.nn.modules.padding:ZeroPad1d
torch.nn.modules.padding:ZeroPad2d
torch.nn.modules.padding:ZeroPad3d
torch.nn.modules.pixelshuffle:PixelShuffle
torch.nn.modules.pixelshuffle:PixelUnshuffle
torch.nn.modules.pooling:AdaptiveAvgPool1d
torch.nn.modules.pooling:AdaptiveAvgPool2d
torch.nn.modules.pooling:AdaptiveAvgPool3d
torch.nn.modules.pooling:AdaptiveMaxPool1d
torch.nn.modules.pooling:AdaptiveMaxPool2d
torch.nn.modules.pooling:AdaptiveMaxPool3d
torch.nn.modules.pooling:AvgPool1d
torch.nn.modules.pooling:AvgPool2d
torch.nn.modules.pooling:AvgPool3d
torch.nn.modules.pooling:FractionalMaxPool2d
torch.nn.modules.pooling:FractionalMaxPool3d
torch.nn.modules.pooling:LPPool1d
torch.nn.modules.pooling:LPPool2d
torch.nn.modules.pooling:LPPool3d
torch.nn.modules.pooling:MaxPool1d
torch.nn.modules.pooling:MaxPool2d
torch.nn.modules.pooling:MaxPool3d
torch.nn.modules.pooling:MaxUnpool1d
torch.nn.modules.pooling:MaxUnpool2d
torch.nn.modules.pooling:MaxUnpool3d
torch.nn.modules.rnn:GRUCell
torch.nn.modules.rnn:LSTMCell
torch.nn.modules.rnn:RNNCell
torch.nn.modules.rnn:RNNCellBase
torch.nn.modules.sparse:Embedding
torch.nn.modules.sparse:EmbeddingBag
torch.nn.modules.transformer:Transformer
torch.nn.modules.transformer:TransformerDecoder
torch.nn.modules.transformer:TransformerDecoderLayer
torch.nn.modules.transformer:TransformerEncoder
torch.nn.modules.transformer:TransformerEncoderLayer
torch.nn.modules.upsampling:Upsample
torch.nn.modules.upsampling:UpsamplingBilinear2d
torch.nn.modules.upsampling:UpsamplingNearest2d
torch.nn.parallel.data_parallel:DataParallel
torch.optim.swa_utils:AveragedModel
""",
    ),
    (
        Row("class", "", "torch-module", watch=True),
        """
ultralytics.nn.modules.block:TorchVision
ultralytics.nn.tasks:BaseModel
ultralytics.nn.tasks:ClassificationModel
ultralytics.nn.tasks:DepthModel
ultralytics.nn.tasks:DetectionModel
ultralytics.nn.tasks:Ensemble
ultralytics.nn.tasks:OBBModel
ultralytics.nn.tasks:PoseModel
ultralytics.nn.tasks:RTDETRDetectionModel
ultralytics.nn.tasks:SegmentationModel
ultralytics.nn.tasks:SemanticSegmentationModel
ultralytics.nn.tasks:WorldModel
ultralytics.nn.tasks:YOLOEModel
ultralytics.nn.tasks:YOLOESegModel
yolov5.models.yolo:BaseModel
yolov5.models.yolo:ClassificationModel
yolov5.models.yolo:DetectionModel
yolov5.models.yolo:Model
yolov5.models.yolo:SegmentationModel
""",
    ),
    (
        Row("class", "", "torch-optimizer", key=True),
        """
torch.optim._adafactor:Adafactor
torch.optim._muon:Muon
torch.optim.adadelta:Adadelta
torch.optim.adagrad:Adagrad
torch.optim.adam:Adam
torch.optim.adamax:Adamax
torch.optim.adamw:AdamW
torch.optim.asgd:ASGD
torch.optim.lbfgs:LBFGS
torch.optim.nadam:NAdam
torch.optim.optimizer:Optimizer
torch.optim.radam:RAdam
torch.optim.rmsprop:RMSprop
torch.optim.rprop:Rprop
torch.optim.sgd:SGD
torch.optim.sparse_adam:SparseAdam
torch.optim:Adafactor
torch.optim:Muon
""",
    ),
    (
        Row("class", "", "torch-properties"),
        """
torch.distributed.checkpoint.metadata:TensorProperties
""",
    ),
    (
        Row("class", "", "torch-recurrent", key=True),
        """
torch.nn.modules.rnn:GRU
torch.nn.modules.rnn:LSTM
torch.nn.modules.rnn:RNN
torch.nn.modules.rnn:RNNBase
""",
    ),
    (
        Row("class", "", "values", key=True),
        """
scipy.interpolate._rbfinterp:RBFInterpolator
scipy.spatial.transform._rotation:Rotation
""",
    ),
    (
        Row("class", "any"),
        """
numpy.lib._arraysetops_impl:UniqueAllResult
numpy.lib._arraysetops_impl:UniqueCountsResult
numpy.lib._arraysetops_impl:UniqueInverseResult
numpy.linalg._linalg:EigResult
numpy.linalg._linalg:EighResult
numpy.linalg._linalg:QRResult
numpy.linalg._linalg:SVDResult
numpy.linalg._linalg:SlogdetResult
scipy.stats._stats_py:DescribeResult
scipy.stats._stats_py:ModeResult
sklearn._loss.glm_distribution:DistributionBoundary
sklearn.impute._iterative:_ImputerTriplet
""",
    ),
    (
        Row("class", "any", key=True, tame=True),
        """
datetime:date
datetime:datetime
datetime:time
datetime:timedelta
""",
    ),
    (
        Row("class", "any", "attributes"),
        """
scipy.stats._stats_py:LinregressResult
scipy.stats._stats_py:PearsonRResult
""",
    ),
    (
        Row("class", "bytes", key=True, tame=True),
        """
builtins:bytearray
builtins:bytes
""",
    ),
    (
        Row("class", "factory", container=True),
        """
collections:defaultdict
""",
    ),
    (
        Row("class", "fraction", key=True, tame=True),
        """
fractions:Fraction
""",
    ),
    (
        Row("class", "hashed", key=True, tame=True),
        """
builtins:frozenset
""",
    ),
    (
        Row("class", "hashed", container=True),
        """
builtins:dict
builtins:set
""",
    ),
    (
        Row("class", "hashed", "attributes", container=True),
        """
collections:Counter
collections:OrderedDict
""",
    ),
    (
        Row("class", "literal"),
        """
sklearn.linear_model._sgd_fast:Huber
sklearn.linear_model._sgd_fast:Log
sklearn.linear_model._sgd_fast:LossFunction
sklearn.linear_model._sgd_fast:SquaredLoss
""",
    ),
    (
        Row("class", "literal", key=True),
        """
decimal:Clamped
decimal:DecimalException
decimal:DivisionByZero
decimal:FloatOperation
decimal:Inexact
decimal:InvalidOperation
decimal:Overflow
decimal:Rounded
decimal:Subnormal
decimal:Underflow
itertools:count
sklearn._loss._loss:CyAbsoluteError
sklearn._loss._loss:CyExponentialLoss
sklearn._loss._loss:CyHalfBinomialLoss
sklearn._loss._loss:CyHalfGammaLoss
sklearn._loss._loss:CyHalfPoissonLoss
sklearn._loss._loss:CyHalfSquaredError
sklearn._loss._loss:CyHalfTweedieLoss
sklearn._loss._loss:CyHalfTweedieLossIdentity
sklearn._loss._loss:CyHuberLoss
sklearn._loss._loss:CyLossFunction
sklearn._loss._loss:CyPinballLoss
sklearn.linear_model._sgd_fast:Classification
sklearn.linear_model._sgd_fast:EpsilonInsensitive
sklearn.linear_model._sgd_fast:Hinge
sklearn.linear_model._sgd_fast:ModifiedHuber
sklearn.linear_model._sgd_fast:Regression
sklearn.linear_model._sgd_fast:SquaredEpsilonInsensitive
sklearn.linear_model._sgd_fast:SquaredHinge
torch.nn.parameter:UninitializedBuffer
torch.nn.parameter:UninitializedParameter
""",
    ),
    (
        Row("class", "literal", key=True, tame=True),
        """
builtins:bool
builtins:complex
builtins:float
builtins:int
builtins:range
builtins:str
decimal:Decimal
ipaddress:IPv4Address
ipaddress:IPv4Interface
ipaddress:IPv4Network
ipaddress:IPv6Address
ipaddress:IPv6Interface
ipaddress:IPv6Network
pathlib._local:PosixPath
pathlib._local:PurePath
pathlib._local:PurePosixPath
pathlib._local:PureWindowsPath
pathlib._local:WindowsPath
pathlib:PosixPath
pathlib:PurePath
pathlib:PurePosixPath
pathlib:PureWindowsPath
pathlib:WindowsPath
""",
    ),
    (
        Row("class", "literal", "attributes"),
        """
torch.torch_version:TorchVersion
""",
    ),
    (
        Row("class", "literal", "tame-state", key=True),
        """
builtins:ArithmeticError
builtins:AssertionError
builtins:AttributeError
builtins:BlockingIOError
builtins:BrokenPipeError
builtins:BufferError
builtins:BytesWarning
builtins:ChildProcessError
builtins:ConnectionAbortedError
builtins:ConnectionError
builtins:ConnectionRefusedError
builtins:ConnectionResetError
builtins:DeprecationWarning
builtins:EOFError
builtins:EncodingWarning
builtins:Exception
builtins:FileExistsError
builtins:FileNotFoundError
builtins:FloatingPointError
builtins:FutureWarning
builtins:ImportError
builtins:ImportWarning
builtins:IndentationError
builtins:IndexError
builtins:InterruptedError
builtins:IsADirectoryError
builtins:KeyError
builtins:LookupError
builtins:MemoryError
builtins:ModuleNotFoundError
builtins:NameError
builtins:NotADirectoryError
builtins:NotImplementedError
builtins:OSError
builtins:OverflowError
builtins:PendingDeprecationWarning
builtins:PermissionError
builtins:ProcessLookupError
builtins:RecursionError
builtins:ReferenceError
builtins:ResourceWarning
builtins:RuntimeError
builtins:RuntimeWarning
builtins:StopAsyncIteration
builtins:StopIteration
builtins:SyntaxError
builtins:SyntaxWarning
builtins:SystemError
builtins:TabError
builtins:TimeoutError
builtins:TypeError
builtins:UnboundLocalError
builtins:UnicodeEncodeError
builtins:UnicodeError
builtins:UnicodeTranslateError
builtins:UnicodeWarning
builtins:UserWarning
builtins:ValueError
builtins:Warning
builtins:ZeroDivisionError
numpy.linalg:LinAlgError
""",
    ),
    (
        Row("class", "none"),
        """
numpy.ma.core:MaskedConstant
pandas:CategoricalIndex
pandas:DatetimeIndex
pandas:Index
pandas:IntervalIndex
pandas:MultiIndex
pandas:PeriodIndex
pandas:RangeIndex
pandas:TimedeltaIndex
""",
    ),
    (
        Row("class", "none", key=True),
        """
builtins:object
numpy._globals:_NoValueType
""",
    ),
    (
        Row("class", "none", "attributes"),
        """
networkx.classes.digraph:DiGraph
networkx.classes.graph:Graph
networkx.classes.multidigraph:MultiDiGraph
networkx.classes.multigraph:MultiGraph
numpy:finfo
types:SimpleNamespace
ultralytics.utils:IterableSimpleNamespace
""",
    ),
    (
        Row("class", "none", "attributes", key=True),
        """
scipy.signal._ltisys:StateSpaceContinuous
scipy.signal._ltisys:StateSpaceDiscrete
scipy.signal._ltisys:TransferFunctionContinuous
scipy.signal._ltisys:TransferFunctionDiscrete
scipy.signal._ltisys:ZerosPolesGainContinuous
scipy.signal._ltisys:ZerosPolesGainDiscrete
""",
    ),
    (
        Row("class", "none", "literal", key=True),
        """
random:Random
""",
    ),
    (
        Row("class", "none", "pandas-state", key=True, tame=True),
        """
pandas.arrays:IntervalArray
""",
    ),
    (
        Row("class", "none", "tame-state", key=True, tame=True),
        """
dateutil.tz.tz:tzutc
pandas:DateOffset
""",
    ),
    (
        Row("class", "numpy-dtype", "numpy-dtype-state", key=True, tame=True),
        """
numpy:dtype
""",
    ),
    (
        Row("class", "pandas-manager", "pandas-manager-state", key=True, tame=True),
        """
pandas.core.internals.managers:BlockManager
pandas.core.internals.managers:SingleBlockManager
""",
    ),
    (
        Row("class", "pandas-placement", key=True, tame=True),
        """
pandas._libs.internals:BlockPlacement
""",
    ),
    (
        Row("class", "partial", "partial-state", watch=True, key=True),
        """
functools:partial
""",
    ),
    (
        Row("class", "plain"),
        """
builtins:tuple
pandas.core.indexes.frozen:FrozenList
""",
    ),
    (
        Row("class", "plain", key=True),
        """
decimal:Context
""",
    ),
    (
        Row("class", "plain", container=True),
        """
builtins:list
""",
    ),
    (
        Row("class", "plain", "attributes"),
        """
array:array
""",
    ),
    (
        Row("class", "plain", "tame-state", key=True),
        """
builtins:UnicodeDecodeError
""",
    ),
    (
        Row("class", "plain", "tame-state", key=True, tame=True),
        """
dateutil.tz.tz:tzoffset
""",
    ),
    (
        Row("class", "queue", "attributes", container=True),
        """
collections:deque
""",
    ),
    (
        Row("class", "sklearn-new-tree", "sklearn-tree", key=True),
        """
sklearn.tree._tree:Tree
""",
    ),
    (
        Row("class", "struct-time", key=True),
        """
time:struct_time
""",
    ),
    (
        Row("class", "time-zone", key=True, tame=True),
        """
datetime:timezone
""",
    ),
    (
        Row("class", "torch-device", key=True, tame=True),
        """
torch:device
""",
    ),
    (
        Row("class", "torch-generator", "torch-generator-state", key=True),
        """
torch._C:Generator
""",
    ),
    (
        Row("class", "torch-packed"),
        """
torch.nn.utils.rnn:PackedSequence
""",
    ),
    (
        Row("class", "torch-returned"),
        """
torch.return_types:aminmax
torch.return_types:cummax
torch.return_types:cummin
torch.return_types:frexp
torch.return_types:geqrf
torch.return_types:histogram
torch.return_types:histogramdd
torch.return_types:kthvalue
torch.return_types:linalg_cholesky_ex
torch.return_types:linalg_eig
torch.return_types:linalg_eigh
torch.return_types:linalg_inv_ex
torch.return_types:linalg_ldl_factor
torch.return_types:linalg_ldl_factor_ex
torch.return_types:linalg_lstsq
torch.return_types:linalg_lu
torch.return_types:linalg_lu_factor
torch.return_types:linalg_lu_factor_ex
torch.return_types:linalg_qr
torch.return_types:linalg_slogdet
torch.return_types:linalg_solve_ex
torch.return_types:linalg_svd
torch.return_types:lstsq
torch.return_types:lu_unpack
torch.return_types:max
torch.return_types:median
torch.return_types:min
torch.return_types:mode
torch.return_types:nanmedian
torch.return_types:qr
torch.return_types:slogdet
torch.return_types:sort
torch.return_types:svd
torch.return_types:topk
torch.return_types:triangular_solve
torch.return_types:unpack_dual
""",
    ),
    (
        Row("class", "torch-size", key=True, tame=True),
        """
torch:Size
""",
    ),
    (
        Row("class", "type-of-constant", watch=True, key=True),
        """
builtins:type
""",
    ),
    (
        Row("class", "values"),
        """
sklearn.gaussian_process.kernels:Hyperparameter
""",
    ),
    (
        Row("class", "values", key=True, tame=True),
        """
builtins:slice
pandas._libs.sparse:BlockIndex
pandas._libs.sparse:IntIndex
pandas:Interval
pandas:Timedelta
pandas:Timestamp
""",
    ),
    (
        Row("class", "values", "pandas-dtype", key=True, tame=True),
        """
pandas:PeriodDtype
pandas:StringDtype
""",
    ),
    (
        Row("class", "values", "tame-state", key=True, tame=True),
        """
pandas._libs.tslibs.offsets:BDay
pandas._libs.tslibs.offsets:BHalfYearBegin
pandas._libs.tslibs.offsets:BHalfYearEnd
pandas._libs.tslibs.offsets:BMonthBegin
pandas._libs.tslibs.offsets:BMonthEnd
pandas._libs.tslibs.offsets:BQuarterBegin
pandas._libs.tslibs.offsets:BQuarterEnd
pandas._libs.tslibs.offsets:BYearBegin
pandas._libs.tslibs.offsets:BYearEnd
pandas._libs.tslibs.offsets:BaseOffset
pandas._libs.tslibs.offsets:BusinessDay
pandas._libs.tslibs.offsets:BusinessHour
pandas._libs.tslibs.offsets:BusinessMonthBegin
pandas._libs.tslibs.offsets:BusinessMonthEnd
pandas._libs.tslibs.offsets:CBMonthBegin
pandas._libs.tslibs.offsets:CBMonthEnd
pandas._libs.tslibs.offsets:CDay
pandas._libs.tslibs.offsets:CustomBusinessDay
pandas._libs.tslibs.offsets:CustomBusinessHour
pandas._libs.tslibs.offsets:CustomBusinessMonthBegin
pandas._libs.tslibs.offsets:CustomBusinessMonthEnd
pandas._libs.tslibs.offsets:Day
pandas._libs.tslibs.offsets:Easter
pandas._libs.tslibs.offsets:FY5253
pandas._libs.tslibs.offsets:FY5253Quarter
pandas._libs.tslibs.offsets:HalfYearBegin
pandas._libs.tslibs.offsets:HalfYearEnd
pandas._libs.tslibs.offsets:Hour
pandas._libs.tslibs.offsets:LastWeekOfMonth
pandas._libs.tslibs.offsets:Micro
pandas._libs.tslibs.offsets:Milli
pandas._libs.tslibs.offsets:Minute
pandas._libs.tslibs.offsets:MonthBegin
pandas._libs.tslibs.offsets:MonthEnd
pandas._libs.tslibs.offsets:Nano
pandas._libs.tslibs.offsets:QuarterBegin
pandas._libs.tslibs.offsets:QuarterEnd
pandas._libs.tslibs.offsets:Second
pandas._libs.tslibs.offsets:SemiMonthBegin
pandas._libs.tslibs.offsets:SemiMonthEnd
pandas._libs.tslibs.offsets:Tick
pandas._libs.tslibs.offsets:Week
pandas._libs.tslibs.offsets:WeekOfMonth
pandas._libs.tslibs.offsets:YearBegin
pandas._libs.tslibs.offsets:YearEnd
""",
    ),
    (
        Row("class", "values", "values", key=True, tame=True),
        """
pandas:Period
""",
    ),
    (
        Row("enum", "enum", key=True, tame=True),
        """
accelerate.utils.dataclasses:ComputeEnvironment
accelerate.utils.dataclasses:DDPCommunicationHookType
accelerate.utils.dataclasses:DistributedType
accelerate.utils.dataclasses:DynamoBackend
accelerate.utils.dataclasses:FP8BackendType
accelerate.utils.dataclasses:LoggerType
accelerate.utils.dataclasses:PrecisionType
accelerate.utils.dataclasses:RNGType
accelerate.utils.dataclasses:SageMakerDistributedType
pyannote.audio.core.task:Problem
pyannote.audio.core.task:Resolution
re:RegexFlag
sentence_transformers.training_args:BatchSamplers
sentence_transformers.training_args:MultiDatasetBatchSamplers
timm.layers.format:Format
torch.amp.grad_scaler:OptState
torch.cuda.amp.grad_scaler:OptState
torch.distributed.checkpoint.metadata:_MEM_FORMAT_ENCODING
torchvision.transforms.functional:InterpolationMode
transformers.debug_utils:DebugOption
transformers.trainer_utils:EvaluationStrategy
transformers.trainer_utils:FSDPOption
transformers.trainer_utils:HPSearchBackend
transformers.trainer_utils:HubStrategy
transformers.trainer_utils:IntervalStrategy
transformers.trainer_utils:SaveStrategy
transformers.trainer_utils:SchedulerType
transformers.trainer_utils:ShardedDDPOption
transformers.training_args:OptimizerNames
transformers.training_args:ParallelMode
trl.trainer.dpo_config:FDivergenceType
uuid:SafeUUID
""",
    ),
    (
        Row("function", "array", key=True, tame=True),
        """
array:_array_reconstructor
""",
    ),
    (
        Row("function", "bytes", key=True, tame=True),
        """
pyarrow.lib:py_buffer
""",
    ),
    (
        Row("function", "cython", "cython-state", key=True, tame=True),
        """
numpy.random.bit_generator:__pyx_unpickle_SeedSequence
""",
    ),
    (
        Row("function", "cython", "pandas-state", key=True, tame=True),
        """
pandas._libs.arrays:__pyx_unpickle_NDArrayBacked
pandas._libs.interval:__pyx_unpickle_IntervalMixin
pandas._libs.tslibs.period:__pyx_unpickle_PeriodMixin
""",
    ),
    (
        Row("function", "enum", key=True, tame=True),
        """
pytz:FixedOffset
""",
    ),
    (
        Row("function", "enum-member", watch=True),
        """
builtins:getattr
""",
    ),
    (
        Row("function", "latin-1", key=True, tame=True),
        """
_codecs:encode
""",
    ),
    (
        Row("function", "literal", key=True),
        """
logging:getLogger
""",
    ),
    (
        Row("function", "literal", key=True, tame=True),
        """
numpy._core._internal:_convert_to_stringdtype_kwargs
pandas._libs.tslibs.nattype:__nat_unpickle
pandas._libs.tslibs.nattype:_nat_unpickle
pandas._libs.tslibs.timedeltas:_timedelta_unpickle
pytz:_p
torch.serialization:_get_layout
zoneinfo:ZoneInfo._unpickle
""",
    ),
    (
        Row("function", "new", "scipy-tree", key=True, tame=True),
        """
scipy.spatial._ckdtree:new_object
""",
    ),
    (
        Row("function", "new", "sklearn-compiled"),
        """
sklearn.metrics._dist_metrics:newObj
sklearn.neighbors._ball_tree:newObj
sklearn.neighbors._kd_tree:newObj
""",
    ),
    (
        Row("function", "new-object", "attributes"),
        """
copyreg:__newobj__
""",
    ),
    (
        Row("function", "new-object-by-keyword", "attributes"),
        """
copyreg:__newobj_ex__
""",
    ),
    (
        Row("function", "none"),
        """
torch.amp.grad_scaler:_refresh_per_optimizer_state
torch.cuda.amp.grad_scaler:_refresh_per_optimizer_state
torch.nn.backends.thnn:_get_thnn_function_backend
""",
    ),
    (
        Row("function", "none", key=True, tame=True),
        """
pytz:_UTC
""",
    ),
    (
        Row("function", "none", "numpy-random-state", key=True, tame=True),
        """
numpy.random:__RandomState_ctor
""",
    ),
    (
        Row("function", "numpy-bit-generator", "numpy-random-state", key=True, tame=True),
        """
numpy.random._pickle:__bit_generator_ctor
""",
    ),
    (
        Row("function", "numpy-from-buffer", key=True, tame=True),
        """
numpy._core.numeric:_frombuffer
""",
    ),
    (
        Row("function", "numpy-masked", "numpy-masked-state"),
        """
numpy.ma.core:_mareconstruct
""",
    ),
    (
        Row("function", "numpy-random", "numpy-random-state", watch=True, key=True, tame=True),
        """
numpy.random._pickle:__generator_ctor
numpy.random._pickle:__randomstate_ctor
""",
    ),
    (
        Row("function", "numpy-reconstruct", "numpy-array-state", key=True, tame=True),
        """
numpy._core.multiarray:_reconstruct
""",
    ),
    (
        Row("function", "numpy-scalar", key=True, tame=True),
        """
numpy._core.multiarray:scalar
""",
    ),
    (
        Row("function", "numpy-ufunc", watch=True, key=True),
        """
numpy._core:_ufunc_reconstruct
""",
    ),
    (
        Row("function", "pandas-arrow-array", key=True, tame=True),
        """
pyarrow.lib:_restore_array
""",
    ),
    (
        Row("function", "pandas-arrow-type", key=True, tame=True),
        """
pyarrow.lib:binary
pyarrow.lib:decimal128
pyarrow.lib:decimal256
pyarrow.lib:decimal32
pyarrow.lib:decimal64
pyarrow.lib:dictionary
pyarrow.lib:duration
pyarrow.lib:field
pyarrow.lib:fixed_size_list
pyarrow.lib:large_list
pyarrow.lib:list_
pyarrow.lib:map_
pyarrow.lib:struct
pyarrow.lib:time32
pyarrow.lib:time64
pyarrow.lib:timestamp
pyarrow.lib:type_for_alias
""",
    ),
    (
        Row("function", "pandas-block", key=True, tame=True),
        """
pandas._libs.internals:_unpickle_block
pandas.core.internals.blocks:new_block
""",
    ),
    (
        Row("function", "pandas-index", key=True, tame=True),
        """
pandas.core.indexes.base:_new_Index
pandas.core.indexes.datetimes:_new_DatetimeIndex
pandas.core.indexes.interval:_new_IntervalIndex
pandas.core.indexes.period:_new_PeriodIndex
pandas.core.indexes.timedeltas:_new_TimedeltaIndex
""",
    ),
    (
        Row("function", "pattern", key=True, tame=True),
        """
re:_compile
""",
    ),
    (
        Row("function", "plain"),
        """
torch.jit._pickle:build_boollist
torch.jit._pickle:build_doublelist
torch.jit._pickle:build_intlist
torch.jit._pickle:build_tensor_from_id
torch.jit._pickle:build_tensorlist
torch.jit._pickle:restore_type_tag
""",
    ),
    (
        Row("function", "reconstructor", "attributes"),
        """
copyreg:_reconstructor
""",
    ),
    (
        Row("function", "sklearn-loss"),
        """
sklearn._loss._loss:__pyx_unpickle_CyAbsoluteError
sklearn._loss._loss:__pyx_unpickle_CyExponentialLoss
sklearn._loss._loss:__pyx_unpickle_CyHalfBinomialLoss
sklearn._loss._loss:__pyx_unpickle_CyHalfGammaLoss
sklearn._loss._loss:__pyx_unpickle_CyHalfPoissonLoss
sklearn._loss._loss:__pyx_unpickle_CyHalfSquaredError
sklearn._loss._loss:__pyx_unpickle_CyHalfTweedieLoss
sklearn._loss._loss:__pyx_unpickle_CyHalfTweedieLossIdentity
sklearn._loss._loss:__pyx_unpickle_CyHuberLoss
sklearn._loss._loss:__pyx_unpickle_CyPinballLoss
""",
    ),
    (
        Row("function", "sklearn-loss", "cython-state"),
        """
sklearn._loss._loss:__pyx_unpickle_CyHalfMultinomialLoss
""",
    ),
    (
        Row("function", "torch-from-numpy", key=True, tame=True),
        """
torch._utils:_rebuild_device_tensor_from_numpy
torch._utils:_rebuild_xla_tensor
""",
    ),
    (
        Row("function", "torch-from-type", watch=True, key=True),
        """
torch._tensor:_rebuild_from_type
torch._tensor:_rebuild_from_type_v2
""",
    ),
    (
        Row("function", "torch-load-from-bytes", watch=True, key=True, tame=True),
        """
torch.storage:_load_from_bytes
""",
    ),
    (
        Row("function", "torch-meta", key=True, tame=True),
        """
torch._utils:_rebuild_meta_tensor_no_storage
""",
    ),
    (
        Row("function", "torch-nested", key=True, tame=True),
        """
torch._utils:_rebuild_nested_tensor
""",
    ),
    (
        Row("function", "torch-parameter", key=True, tame=True),
        """
torch._utils:_rebuild_parameter
""",
    ),
    (
        Row("function", "torch-parameter-with-state", key=True),
        """
torch._utils:_rebuild_parameter_with_state
""",
    ),
    (
        Row("function", "torch-quantized", key=True, tame=True),
        """
torch._utils:_rebuild_qtensor
""",
    ),
    (
        Row("function", "torch-sparse", key=True, tame=True),
        """
torch._utils:_rebuild_sparse_tensor
""",
    ),
    (
        Row("function", "torch-tensor", key=True, tame=True),
        """
torch._utils:_rebuild_tensor
""",
    ),
    (
        Row("function", "torch-tensor-v2", key=True, tame=True),
        """
torch._utils:_rebuild_tensor_v2
""",
    ),
    (
        Row("function", "torch-tensor-v3", key=True, tame=True),
        """
torch._utils:_rebuild_tensor_v3
""",
    ),
    (
        Row("function", "values"),
        """
scipy.spatial.transform._rigid_transform:RigidTransform.from_matrix
""",
    ),
    (
        Row("function", "values", key=True, tame=True),
        """
pandas._libs.tslibs.timestamps:_unpickle_timestamp
""",
    ),
    (
        Row("value"),
        """
_operator:add
_operator:and_
_operator:eq
_operator:floordiv
_operator:ge
_operator:gt
_operator:le
_operator:lt
_operator:mod
_operator:mul
_operator:ne
_operator:neg
_operator:or_
_operator:sub
_operator:truediv
_operator:xor
builtins:Ellipsis
builtins:NotImplemented
builtins:abs
builtins:len
builtins:round
math:ceil
math:cos
math:exp
math:expm1
math:floor
math:log
math:log10
math:log1p
math:log2
math:pow
math:sin
math:sqrt
math:tan
math:tanh
numpy.char:chararray
numpy.dtypes:BoolDType
numpy.dtypes:BytesDType
numpy.dtypes:CLongDoubleDType
numpy.dtypes:Complex128DType
numpy.dtypes:Complex64DType
numpy.dtypes:DateTime64DType
numpy.dtypes:Float16DType
numpy.dtypes:Float32DType
numpy.dtypes:Float64DType
numpy.dtypes:Int16DType
numpy.dtypes:Int32DType
numpy.dtypes:Int64DType
numpy.dtypes:Int8DType
numpy.dtypes:LongDoubleDType
numpy.dtypes:LongLongDType
numpy.dtypes:ObjectDType
numpy.dtypes:StrDType
numpy.dtypes:StringDType
numpy.dtypes:TimeDelta64DType
numpy.dtypes:UInt16DType
numpy.dtypes:UInt32DType
numpy.dtypes:UInt64DType
numpy.dtypes:UInt8DType
numpy.dtypes:ULongLongDType
numpy.dtypes:VoidDType
numpy.linalg:det
numpy.linalg:inv
numpy.linalg:norm
numpy.linalg:pinv
numpy.ma.mrecords:MaskedRecords
numpy.ma:MaskedArray
numpy.random._generator:Generator
numpy.random._mt19937:MT19937
numpy.random._pcg64:PCG64
numpy.random._pcg64:PCG64DXSM
numpy.random._philox:Philox
numpy.random._sfc64:SFC64
numpy.random.mtrand:RandomState
numpy.rec:recarray
numpy:abs
numpy:absolute
numpy:acos
numpy:acosh
numpy:add
numpy:allclose
numpy:amax
numpy:amin
numpy:angle
numpy:arccos
numpy:arccosh
numpy:arcsin
numpy:arcsinh
numpy:arctan
numpy:arctan2
numpy:arctanh
numpy:argmax
numpy:argmin
numpy:argsort
numpy:around
numpy:array
numpy:asarray
numpy:asin
numpy:asinh
numpy:atan
numpy:atan2
numpy:atanh
numpy:average
numpy:bitwise_and
numpy:bitwise_count
numpy:bitwise_invert
numpy:bitwise_left_shift
numpy:bitwise_not
numpy:bitwise_or
numpy:bitwise_right_shift
numpy:bitwise_xor
numpy:bool
numpy:bool_
numpy:byte
numpy:bytes_
numpy:cbrt
numpy:cdouble
numpy:ceil
numpy:character
numpy:clip
numpy:clongdouble
numpy:complex128
numpy:complex256
numpy:complex64
numpy:complexfloating
numpy:concatenate
numpy:conj
numpy:conjugate
numpy:copysign
numpy:corrcoef
numpy:cos
numpy:cosh
numpy:count_nonzero
numpy:cov
numpy:csingle
numpy:cumprod
numpy:cumsum
numpy:datetime64
numpy:deg2rad
numpy:degrees
numpy:diff
numpy:divide
numpy:divmod
numpy:dot
numpy:double
numpy:equal
numpy:exp
numpy:exp2
numpy:expm1
numpy:fabs
numpy:fix
numpy:flexible
numpy:float128
numpy:float16
numpy:float32
numpy:float64
numpy:float_
numpy:float_power
numpy:floating
numpy:floor
numpy:floor_divide
numpy:fmax
numpy:fmin
numpy:fmod
numpy:frexp
numpy:gcd
numpy:generic
numpy:greater
numpy:greater_equal
numpy:half
numpy:heaviside
numpy:histogram
numpy:hstack
numpy:hypot
numpy:imag
numpy:inexact
numpy:inner
numpy:int16
numpy:int32
numpy:int64
numpy:int8
numpy:int_
numpy:intc
numpy:integer
numpy:interp
numpy:intp
numpy:invert
numpy:isclose
numpy:isfinite
numpy:isinf
numpy:isnan
numpy:isnat
numpy:lcm
numpy:ldexp
numpy:left_shift
numpy:less
numpy:less_equal
numpy:log
numpy:log10
numpy:log1p
numpy:log2
numpy:logaddexp
numpy:logaddexp2
numpy:logical_and
numpy:logical_not
numpy:logical_or
numpy:logical_xor
numpy:long
numpy:longdouble
numpy:longlong
numpy:matmul
numpy:matrix
numpy:matvec
numpy:max
numpy:maximum
numpy:mean
numpy:median
numpy:min
numpy:minimum
numpy:mod
numpy:modf
numpy:multiply
numpy:nan_to_num
numpy:nancumsum
numpy:nanmax
numpy:nanmean
numpy:nanmedian
numpy:nanmin
numpy:nanpercentile
numpy:nanstd
numpy:nansum
numpy:nanvar
numpy:ndarray
numpy:negative
numpy:nextafter
numpy:not_equal
numpy:number
numpy:object_
numpy:ones_like
numpy:outer
numpy:percentile
numpy:positive
numpy:pow
numpy:power
numpy:prod
numpy:ptp
numpy:quantile
numpy:rad2deg
numpy:radians
numpy:ravel
numpy:real
numpy:reciprocal
numpy:record
numpy:remainder
numpy:reshape
numpy:right_shift
numpy:rint
numpy:round
numpy:short
numpy:sign
numpy:signbit
numpy:signedinteger
numpy:sin
numpy:single
numpy:sinh
numpy:sort
numpy:spacing
numpy:sqrt
numpy:square
numpy:squeeze
numpy:stack
numpy:std
numpy:str_
numpy:string_
numpy:subtract
numpy:sum
numpy:tan
numpy:tanh
numpy:timedelta64
numpy:trace
numpy:transpose
numpy:trapezoid
numpy:trunc
numpy:ubyte
numpy:uint
numpy:uint16
numpy:uint32
numpy:uint64
numpy:uint8
numpy:uintc
numpy:uintp
numpy:ulong
numpy:ulonglong
numpy:unicode_
numpy:unique
numpy:unsignedinteger
numpy:ushort
numpy:var
numpy:vecdot
numpy:vecmat
numpy:void
numpy:vstack
numpy:zeros_like
pandas.core.indexes.frozen:FrozenNDArray
pandas:NA
pandas:NaT
scipy._external.array_api_compat.numpy._aliases:asarray
scipy._lib.array_api_compat.numpy._aliases:asarray
scipy.interpolate._interpolate:interp1d._call_linear
scipy.interpolate._interpolate:interp1d._call_linear_np
scipy.interpolate._interpolate:interp1d._call_nan_spline
scipy.interpolate._interpolate:interp1d._call_nearest
scipy.interpolate._interpolate:interp1d._call_previousnext
scipy.interpolate._interpolate:interp1d._call_spline
scipy.spatial.distance:braycurtis
scipy.spatial.distance:canberra
scipy.spatial.distance:cdist
scipy.spatial.distance:chebyshev
scipy.spatial.distance:cityblock
scipy.spatial.distance:correlation
scipy.spatial.distance:cosine
scipy.spatial.distance:dice
scipy.spatial.distance:euclidean
scipy.spatial.distance:hamming
scipy.spatial.distance:jaccard
scipy.spatial.distance:jensenshannon
scipy.spatial.distance:mahalanobis
scipy.spatial.distance:minkowski
scipy.spatial.distance:pdist
scipy.spatial.distance:seuclidean
scipy.spatial.distance:sqeuclidean
scipy.spatial.distance:squareform
scipy.spatial.distance:yule
scipy.spatial.transform._rigid_transform:RigidTransform
scipy.special._logsumexp:log_softmax
scipy.special._logsumexp:logsumexp
scipy.special._logsumexp:softmax
scipy.special._special_ufuncs:beta
scipy.special._special_ufuncs:betaln
scipy.special._special_ufuncs:binom
scipy.special._special_ufuncs:cbrt
scipy.special._special_ufuncs:digamma
scipy.special._special_ufuncs:erf
scipy.special._special_ufuncs:erfc
scipy.special._special_ufuncs:erfcx
scipy.special._special_ufuncs:exp10
scipy.special._special_ufuncs:exp2
scipy.special._special_ufuncs:expit
scipy.special._special_ufuncs:expm1
scipy.special._special_ufuncs:gamma
scipy.special._special_ufuncs:gammaln
scipy.special._special_ufuncs:i0
scipy.special._special_ufuncs:j0
scipy.special._special_ufuncs:j1
scipy.special._special_ufuncs:k0
scipy.special._special_ufuncs:log1p
scipy.special._special_ufuncs:log_expit
scipy.special._special_ufuncs:log_ndtr
scipy.special._special_ufuncs:loggamma
scipy.special._special_ufuncs:logit
scipy.special._special_ufuncs:ndtr
scipy.special._special_ufuncs:psi
scipy.special._special_ufuncs:rgamma
scipy.special._special_ufuncs:xlog1py
scipy.special._special_ufuncs:xlogy
scipy.special._ufuncs:betainc
scipy.special._ufuncs:boxcox
scipy.special._ufuncs:boxcox1p
scipy.special._ufuncs:cbrt
scipy.special._ufuncs:digamma
scipy.special._ufuncs:entr
scipy.special._ufuncs:erf
scipy.special._ufuncs:erfc
scipy.special._ufuncs:erfcinv
scipy.special._ufuncs:erfinv
scipy.special._ufuncs:exp10
scipy.special._ufuncs:exp2
scipy.special._ufuncs:expit
scipy.special._ufuncs:expm1
scipy.special._ufuncs:expn
scipy.special._ufuncs:gamma
scipy.special._ufuncs:gammaln
scipy.special._ufuncs:huber
scipy.special._ufuncs:inv_boxcox
scipy.special._ufuncs:inv_boxcox1p
scipy.special._ufuncs:kl_div
scipy.special._ufuncs:log1p
scipy.special._ufuncs:log_ndtr
scipy.special._ufuncs:logit
scipy.special._ufuncs:ndtr
scipy.special._ufuncs:ndtri
scipy.special._ufuncs:poch
scipy.special._ufuncs:pseudo_huber
scipy.special._ufuncs:psi
scipy.special._ufuncs:rel_entr
scipy.special._ufuncs:round
scipy.special._ufuncs:spence
scipy.special._ufuncs:stdtr
scipy.special._ufuncs:xlog1py
scipy.special._ufuncs:xlogy
scipy.stats._discrete_distns:_nchypergeom_gen._entropy
scipy.stats._discrete_distns:bernoulli_gen._entropy
scipy.stats._discrete_distns:betabinom_gen._entropy
scipy.stats._discrete_distns:betanbinom_gen._entropy
scipy.stats._discrete_distns:binom_gen._entropy
scipy.stats._discrete_distns:boltzmann_gen._entropy
scipy.stats._discrete_distns:dlaplace_gen._entropy
scipy.stats._discrete_distns:geom_gen._entropy
scipy.stats._discrete_distns:hypergeom_gen._entropy
scipy.stats._discrete_distns:logser_gen._entropy
scipy.stats._discrete_distns:nbinom_gen._entropy
scipy.stats._discrete_distns:nchypergeom_fisher_gen._entropy
scipy.stats._discrete_distns:nchypergeom_wallenius_gen._entropy
scipy.stats._discrete_distns:nhypergeom_gen._entropy
scipy.stats._discrete_distns:planck_gen._entropy
scipy.stats._discrete_distns:poisson_binom_gen._entropy
scipy.stats._discrete_distns:poisson_gen._entropy
scipy.stats._discrete_distns:randint_gen._entropy
scipy.stats._discrete_distns:skellam_gen._entropy
scipy.stats._discrete_distns:yulesimon_gen._entropy
scipy.stats._discrete_distns:zipf_gen._entropy
scipy.stats._discrete_distns:zipfian_gen._entropy
scipy.stats._mannwhitneyu:mannwhitneyu
scipy.stats._stats_py:f_oneway
scipy.stats._stats_py:gmean
scipy.stats._stats_py:hmean
scipy.stats._stats_py:iqr
scipy.stats._stats_py:kendalltau
scipy.stats._stats_py:ks_2samp
scipy.stats._stats_py:kurtosis
scipy.stats._stats_py:linregress
scipy.stats._stats_py:mode
scipy.stats._stats_py:pearsonr
scipy.stats._stats_py:rankdata
scipy.stats._stats_py:sem
scipy.stats._stats_py:skew
scipy.stats._stats_py:spearmanr
scipy.stats._stats_py:ttest_ind
scipy.stats._stats_py:wasserstein_distance
scipy.stats._stats_py:zscore
sklearn.cluster._kmeans:_kmeans_single_lloyd
sklearn.ensemble._hist_gradient_boosting.gradient_boosting:HistGradientBoostingClassifier._raw_predict
sklearn.ensemble._hist_gradient_boosting.gradient_boosting:HistGradientBoostingRegressor._raw_predict
sklearn.feature_selection._mutual_info:mutual_info_classif
sklearn.feature_selection._mutual_info:mutual_info_regression
sklearn.feature_selection._univariate_selection:chi2
sklearn.feature_selection._univariate_selection:f_classif
sklearn.feature_selection._univariate_selection:f_oneway
sklearn.feature_selection._univariate_selection:f_regression
sklearn.feature_selection._univariate_selection:r_regression
sklearn.metrics._classification:accuracy_score
sklearn.metrics._classification:balanced_accuracy_score
sklearn.metrics._classification:brier_score_loss
sklearn.metrics._classification:class_likelihood_ratios
sklearn.metrics._classification:classification_report
sklearn.metrics._classification:cohen_kappa_score
sklearn.metrics._classification:confusion_matrix
sklearn.metrics._classification:d2_brier_score
sklearn.metrics._classification:d2_log_loss_score
sklearn.metrics._classification:f1_score
sklearn.metrics._classification:fbeta_score
sklearn.metrics._classification:hamming_loss
sklearn.metrics._classification:hinge_loss
sklearn.metrics._classification:jaccard_score
sklearn.metrics._classification:log_loss
sklearn.metrics._classification:matthews_corrcoef
sklearn.metrics._classification:multilabel_confusion_matrix
sklearn.metrics._classification:precision_recall_fscore_support
sklearn.metrics._classification:precision_score
sklearn.metrics._classification:recall_score
sklearn.metrics._classification:zero_one_loss
sklearn.metrics._ranking:auc
sklearn.metrics._ranking:average_precision_score
sklearn.metrics._ranking:confusion_matrix_at_thresholds
sklearn.metrics._ranking:coverage_error
sklearn.metrics._ranking:dcg_score
sklearn.metrics._ranking:det_curve
sklearn.metrics._ranking:label_ranking_average_precision_score
sklearn.metrics._ranking:label_ranking_loss
sklearn.metrics._ranking:metric_at_thresholds
sklearn.metrics._ranking:ndcg_score
sklearn.metrics._ranking:precision_recall_curve
sklearn.metrics._ranking:roc_auc_score
sklearn.metrics._ranking:roc_curve
sklearn.metrics._ranking:top_k_accuracy_score
sklearn.metrics._regression:d2_absolute_error_score
sklearn.metrics._regression:d2_pinball_score
sklearn.metrics._regression:d2_tweedie_score
sklearn.metrics._regression:explained_variance_score
sklearn.metrics._regression:max_error
sklearn.metrics._regression:mean_absolute_error
sklearn.metrics._regression:mean_absolute_percentage_error
sklearn.metrics._regression:mean_gamma_deviance
sklearn.metrics._regression:mean_pinball_loss
sklearn.metrics._regression:mean_poisson_deviance
sklearn.metrics._regression:mean_squared_error
sklearn.metrics._regression:mean_squared_log_error
sklearn.metrics._regression:mean_tweedie_deviance
sklearn.metrics._regression:median_absolute_error
sklearn.metrics._regression:r2_score
sklearn.metrics._regression:root_mean_squared_error
sklearn.metrics._regression:root_mean_squared_log_error
sklearn.metrics._scorer:_passthrough_scorer
sklearn.metrics._scorer:check_scoring
sklearn.metrics._scorer:negative_likelihood_ratio
sklearn.metrics._scorer:positive_likelihood_ratio
sklearn.metrics.cluster._bicluster:consensus_score
sklearn.metrics.cluster._supervised:adjusted_mutual_info_score
sklearn.metrics.cluster._supervised:adjusted_rand_score
sklearn.metrics.cluster._supervised:completeness_score
sklearn.metrics.cluster._supervised:contingency_matrix
sklearn.metrics.cluster._supervised:entropy
sklearn.metrics.cluster._supervised:fowlkes_mallows_score
sklearn.metrics.cluster._supervised:homogeneity_completeness_v_measure
sklearn.metrics.cluster._supervised:homogeneity_score
sklearn.metrics.cluster._supervised:mutual_info_score
sklearn.metrics.cluster._supervised:normalized_mutual_info_score
sklearn.metrics.cluster._supervised:pair_confusion_matrix
sklearn.metrics.cluster._supervised:rand_score
sklearn.metrics.cluster._supervised:v_measure_score
sklearn.metrics.cluster._unsupervised:calinski_harabasz_score
sklearn.metrics.cluster._unsupervised:davies_bouldin_score
sklearn.metrics.cluster._unsupervised:silhouette_samples
sklearn.metrics.cluster._unsupervised:silhouette_score
sklearn.metrics.pairwise:additive_chi2_kernel
sklearn.metrics.pairwise:check_paired_arrays
sklearn.metrics.pairwise:check_pairwise_arrays
sklearn.metrics.pairwise:chi2_kernel
sklearn.metrics.pairwise:cosine_distances
sklearn.metrics.pairwise:cosine_similarity
sklearn.metrics.pairwise:distance_metrics
sklearn.metrics.pairwise:euclidean_distances
sklearn.metrics.pairwise:haversine_distances
sklearn.metrics.pairwise:kernel_metrics
sklearn.metrics.pairwise:laplacian_kernel
sklearn.metrics.pairwise:linear_kernel
sklearn.metrics.pairwise:manhattan_distances
sklearn.metrics.pairwise:nan_euclidean_distances
sklearn.metrics.pairwise:paired_cosine_distances
sklearn.metrics.pairwise:paired_distances
sklearn.metrics.pairwise:paired_euclidean_distances
sklearn.metrics.pairwise:paired_manhattan_distances
sklearn.metrics.pairwise:pairwise_distances
sklearn.metrics.pairwise:pairwise_distances_argmin
sklearn.metrics.pairwise:pairwise_distances_argmin_min
sklearn.metrics.pairwise:pairwise_kernels
sklearn.metrics.pairwise:polynomial_kernel
sklearn.metrics.pairwise:rbf_kernel
sklearn.metrics.pairwise:sigmoid_kernel
sklearn.model_selection._search_successive_halving:_refit_callable
sklearn.preprocessing._data:add_dummy_feature
sklearn.preprocessing._data:binarize
sklearn.preprocessing._data:maxabs_scale
sklearn.preprocessing._data:minmax_scale
sklearn.preprocessing._data:normalize
sklearn.preprocessing._data:power_transform
sklearn.preprocessing._data:quantile_transform
sklearn.preprocessing._data:robust_scale
sklearn.preprocessing._data:scale
sklearn.preprocessing._label:label_binarize
sklearn.utils.validation:check_array
torch._C._nn:avg_pool2d
torch._C._nn:avg_pool3d
torch._C._nn:gelu
torch._C._nn:hardshrink
torch._C._nn:linear
torch._C._nn:log_softmax
torch._C._nn:one_hot
torch._C._nn:scaled_dot_product_attention
torch._C._nn:softplus
torch._C._nn:softshrink
torch._C:_VariableFunctionsClass
torch._C:_VariableFunctionsClass.abs
torch._C:_VariableFunctionsClass.add
torch._C:_VariableFunctionsClass.batch_norm
torch._C:_VariableFunctionsClass.cat
torch._C:_VariableFunctionsClass.celu
torch._C:_VariableFunctionsClass.clamp
torch._C:_VariableFunctionsClass.cos
torch._C:_VariableFunctionsClass.dropout
torch._C:_VariableFunctionsClass.exp
torch._C:_VariableFunctionsClass.group_norm
torch._C:_VariableFunctionsClass.hardshrink
torch._C:_VariableFunctionsClass.layer_norm
torch._C:_VariableFunctionsClass.log
torch._C:_VariableFunctionsClass.log_softmax
torch._C:_VariableFunctionsClass.matmul
torch._C:_VariableFunctionsClass.max
torch._C:_VariableFunctionsClass.mean
torch._C:_VariableFunctionsClass.min
torch._C:_VariableFunctionsClass.mul
torch._C:_VariableFunctionsClass.ones
torch._C:_VariableFunctionsClass.prelu
torch._C:_VariableFunctionsClass.relu
torch._C:_VariableFunctionsClass.rrelu
torch._C:_VariableFunctionsClass.rsqrt
torch._C:_VariableFunctionsClass.selu
torch._C:_VariableFunctionsClass.sigmoid
torch._C:_VariableFunctionsClass.sin
torch._C:_VariableFunctionsClass.softmax
torch._C:_VariableFunctionsClass.sqrt
torch._C:_VariableFunctionsClass.square
torch._C:_VariableFunctionsClass.stack
torch._C:_VariableFunctionsClass.sum
torch._C:_VariableFunctionsClass.tanh
torch._C:_VariableFunctionsClass.threshold
torch._C:_VariableFunctionsClass.zeros
torch._utils:torch.channels_last
torch._utils:torch.channels_last_3d
torch._utils:torch.contiguous_format
torch._utils:torch.preserve_format
torch.cuda:BFloat16Storage
torch.cuda:BoolStorage
torch.cuda:ByteStorage
torch.cuda:CharStorage
torch.cuda:ComplexDoubleStorage
torch.cuda:ComplexFloatStorage
torch.cuda:DoubleStorage
torch.cuda:FloatStorage
torch.cuda:HalfStorage
torch.cuda:IntStorage
torch.cuda:LongStorage
torch.cuda:ShortStorage
torch.nn.functional:adaptive_avg_pool1d
torch.nn.functional:adaptive_avg_pool2d
torch.nn.functional:avg_pool1d
torch.nn.functional:avg_pool2d
torch.nn.functional:avg_pool3d
torch.nn.functional:binary_cross_entropy
torch.nn.functional:binary_cross_entropy_with_logits
torch.nn.functional:celu
torch.nn.functional:cosine_similarity
torch.nn.functional:cross_entropy
torch.nn.functional:dropout
torch.nn.functional:elu
torch.nn.functional:gelu
torch.nn.functional:glu
torch.nn.functional:hardsigmoid
torch.nn.functional:hardswish
torch.nn.functional:hardtanh
torch.nn.functional:huber_loss
torch.nn.functional:interpolate
torch.nn.functional:kl_div
torch.nn.functional:l1_loss
torch.nn.functional:layer_norm
torch.nn.functional:leaky_relu
torch.nn.functional:linear
torch.nn.functional:log_softmax
torch.nn.functional:logsigmoid
torch.nn.functional:max_pool1d
torch.nn.functional:max_pool2d
torch.nn.functional:max_pool3d
torch.nn.functional:mish
torch.nn.functional:mse_loss
torch.nn.functional:nll_loss
torch.nn.functional:normalize
torch.nn.functional:pairwise_distance
torch.nn.functional:prelu
torch.nn.functional:relu
torch.nn.functional:relu6
torch.nn.functional:rrelu
torch.nn.functional:selu
torch.nn.functional:sigmoid
torch.nn.functional:silu
torch.nn.functional:smooth_l1_loss
torch.nn.functional:softmax
torch.nn.functional:softmin
torch.nn.functional:softplus
torch.nn.functional:softsign
torch.nn.functional:tanh
torch.nn.functional:tanhshrink
torch.nn.init:constant_
torch.nn.init:eye_
torch.nn.init:kaiming_normal_
torch.nn.init:kaiming_uniform_
torch.nn.init:normal_
torch.nn.init:ones_
torch.nn.init:orthogonal_
torch.nn.init:trunc_normal_
torch.nn.init:uniform_
torch.nn.init:xavier_normal_
torch.nn.init:xavier_uniform_
torch.nn.init:zeros_
torch.nn.modules.batchnorm:LazyBatchNorm1d._infer_parameters
torch.nn.modules.batchnorm:LazyBatchNorm1d._lazy_load_hook
torch.nn.modules.batchnorm:LazyBatchNorm2d._infer_parameters
torch.nn.modules.batchnorm:LazyBatchNorm2d._lazy_load_hook
torch.nn.modules.batchnorm:LazyBatchNorm3d._infer_parameters
torch.nn.modules.batchnorm:LazyBatchNorm3d._lazy_load_hook
torch.nn.modules.conv:LazyConv1d._infer_parameters
torch.nn.modules.conv:LazyConv1d._lazy_load_hook
torch.nn.modules.conv:LazyConv2d._infer_parameters
torch.nn.modules.conv:LazyConv2d._lazy_load_hook
torch.nn.modules.conv:LazyConv3d._infer_parameters
torch.nn.modules.conv:LazyConv3d._lazy_load_hook
torch.nn.modules.conv:LazyConvTranspose1d._infer_parameters
torch.nn.modules.conv:LazyConvTranspose1d._lazy_load_hook
torch.nn.modules.conv:LazyConvTranspose2d._infer_parameters
torch.nn.modules.conv:LazyConvTranspose2d._lazy_load_hook
torch.nn.modules.conv:LazyConvTranspose3d._infer_parameters
torch.nn.modules.conv:LazyConvTranspose3d._lazy_load_hook
torch.nn.modules.instancenorm:LazyInstanceNorm1d._infer_parameters
torch.nn.modules.instancenorm:LazyInstanceNorm1d._lazy_load_hook
torch.nn.modules.instancenorm:LazyInstanceNorm2d._infer_parameters
torch.nn.modules.instancenorm:LazyInstanceNorm2d._lazy_load_hook
torch.nn.modules.instancenorm:LazyInstanceNorm3d._infer_parameters
torch.nn.modules.instancenorm:LazyInstanceNorm3d._lazy_load_hook
torch.nn.modules.linear:LazyLinear._infer_parameters
torch.nn.modules.linear:LazyLinear._lazy_load_hook
torch.nn.parameter:Buffer
torch.nn.parameter:Parameter
torch.optim.lr_scheduler:CyclicLR._exp_range_scale_fn
torch.optim.lr_scheduler:CyclicLR._triangular2_scale_fn
torch.optim.lr_scheduler:CyclicLR._triangular_scale_fn
torch.optim.lr_scheduler:OneCycleLR._annealing_cos
torch.optim.lr_scheduler:OneCycleLR._annealing_linear
torch.optim.swa_utils:SWALR._cosine_anneal
torch.optim.swa_utils:SWALR._linear_anneal
torch.storage:TypedStorage
torch.storage:UntypedStorage
torch.storage:_TypedStorage
torch.storage:_UntypedStorage
torch:BFloat16Storage
torch:BoolStorage
torch:ByteStorage
torch:CharStorage
torch:ComplexDoubleStorage
torch:ComplexFloatStorage
torch:DoubleStorage
torch:FloatStorage
torch:HalfStorage
torch:IntStorage
torch:LongStorage
torch:QInt32Storage
torch:QInt8Storage
torch:QUInt2x4Storage
torch:QUInt4x2Storage
torch:QUInt8Storage
torch:ShortStorage
torch:Tensor
torch:UntypedStorage
torch:_mkldnn
torch:abs
torch:bfloat16
torch:bit
torch:bits16
torch:bits1x8
torch:bits2x4
torch:bits4x2
torch:bits8
torch:bool
torch:cdouble
torch:cfloat
torch:chalf
torch:channels_last
torch:channels_last_3d
torch:complex128
torch:complex32
torch:complex64
torch:contiguous_format
torch:cos
torch:double
torch:exp
torch:float
torch:float16
torch:float32
torch:float4_e2m1fn_x2
torch:float64
torch:float8_e4m3fn
torch:float8_e4m3fnuz
torch:float8_e5m2
torch:float8_e5m2fnuz
torch:float8_e8m0fnu
torch:half
torch:int
torch:int1
torch:int16
torch:int2
torch:int3
torch:int32
torch:int4
torch:int5
torch:int6
torch:int64
torch:int7
torch:int8
torch:jagged
torch:legacy_contiguous_format
torch:log
torch:long
torch:per_channel_affine
torch:per_channel_affine_float_qparams
torch:per_channel_symmetric
torch:per_tensor_affine
torch:per_tensor_symmetric
torch:preserve_format
torch:qint32
torch:qint8
torch:quint2x4
torch:quint4x2
torch:quint8
torch:relu
torch:short
torch:sigmoid
torch:sin
torch:softmax
torch:sparse_bsc
torch:sparse_bsr
torch:sparse_coo
torch:sparse_csc
torch:sparse_csr
torch:sqrt
torch:square
torch:strided
torch:tanh
torch:uint1
torch:uint16
torch:uint2
torch:uint3
torch:uint32
torch:uint4
torch:uint5
torch:uint6
torch:uint64
torch:uint7
torch:uint8
typing:Any
zoneinfo:ZoneInfo
""",
    ),
    (
        Row("value", "numpy-array-type", watch=True),
        """
numpy:memmap
""",
    ),
)
NAMES = """
UserDict:IterableUserDict collections:UserDict
UserDict:UserDict collections:UserDict
UserList:UserList collections:UserList
UserString:UserString collections:UserString
__builtin__:long builtins:int
__builtin__:unicode builtins:str
__builtin__:xrange builtins:range
lightgbm.compat:LGBMLabelEncoder sklearn.preprocessing._label:LabelEncoder
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
MODULES = """
__builtin__ builtins
_loss sklearn._loss._loss
copy_reg copyreg
exceptions builtins
numpy._core._multiarray_umath numpy
numpy.core numpy._core
numpy.core._multiarray_umath numpy
pandas.tseries.offsets pandas._libs.tslibs.offsets
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
ultralytics.yolo.utils ultralytics.utils
"""
