"""What a program of `torch.export` is made of: its records, their fields, and what each field may hold.

Rule: this is data. A field that no torch from 2.1 to 2.13 writes is unreadable, because a newer loader might act on it.
Source: torch 2.13, `torch/_export/serde/schema.py`; the same file of torch 2.1 to 2.12 for what those wrote otherwise.
"""

from __future__ import annotations

RECORDS = """
ExportedProgram graph_module:GraphModule opset_version:{text:int} range_constraints:{symbol:RangeConstraint}
  schema_version:version verifiers:[text] torch_version:text guards_code:[guard] dialect:text
  equality_constraints:pairs example_inputs:none
GraphModule graph:Graph signature:GraphSignature module_call_graph:[ModuleCallEntry] metadata:{text:text}
  treespec_namedtuple_fields:{dotted:NamedTupleDef} call_spec:CallSpec
NamedTupleDef field_names:[parameter]
CallSpec in_spec:in_spec out_spec:treespec
ModuleCallEntry fqn:path signature:ModuleCallSignature?
ModuleCallSignature inputs:[Argument] outputs:[Argument] in_spec:in_spec out_spec:treespec
  forward_arg_names:[parameter]?
RangeConstraint min_val:bound max_val:bound
SchemaVersion major:int minor:int
Graph inputs:[Input] outputs:[Argument] nodes:[Node] tensor_values:{name:TensorMeta} sym_int_values:{name:SymInt}
  sym_bool_values:{name:SymBool} is_single_tensor_return:bool custom_obj_values:{name:CustomObjArgument}
  sym_float_values:{name:SymFloat}
Node target:operator inputs:[NamedArgument] outputs:[Argument] metadata:NodeMetadata
  is_hop_single_tensor_return:bool? name:name?
NodeMetadata stack_trace:lines nn_module_stack:stack source_fn_stack:functions source_fn:functions torch_fn:stack
  custom:text from_node:origins
NamedArgument name:argument_name arg:Argument kind:int?
Device type:text index:int?
SymExpr expr_str:expression hint:hint
TensorMeta dtype:int sizes:[SymInt] requires_grad:bool device:Device strides:[SymInt] storage_offset:offset layout:int
  meta:TensorMeta
TensorArgument name:name
TokenArgument name:name
GraphArgument name:name graph:Graph
CustomObjArgument name:object class_fqn:text blob:object
ComplexValue real:float imag:float
UserInputSpec arg:Input
InputToConstantInputSpec name:argument_name value:ConstantValue
InputToParameterSpec arg:TensorArgument parameter_name:path
InputToBufferSpec arg:TensorArgument buffer_name:path persistent:bool
InputToTensorConstantSpec arg:TensorArgument tensor_constant_name:path
InputToCustomObjSpec arg:CustomObjArgument custom_obj_name:path
InputTokenSpec arg:TokenArgument
UserOutputSpec arg:Argument
LossOutputSpec arg:TensorArgument
BufferMutationSpec arg:TensorArgument buffer_name:path
ParameterMutationSpec arg:TensorArgument parameter_name:path
GradientToParameterSpec arg:TensorArgument parameter_name:path
GradientToUserInputSpec arg:TensorArgument user_input_name:name
UserInputMutationSpec arg:TensorArgument user_input_name:name
OutputTokenSpec arg:TokenArgument
GraphSignature input_specs:[InputSpec] output_specs:[OutputSpec] inputs_to_parameters:{name:path}
  inputs_to_buffers:{name:path} user_inputs:[name] user_outputs:[name] buffers_to_mutate:{name:path}
  backward_signature:BackwardSignature?
BackwardSignature gradients_to_parameters:{name:path} gradients_to_user_inputs:{name:name} loss_output:name
PayloadConfig config:{text:PayloadMeta}
PayloadMeta path_name:payload is_param:bool use_pickle:bool tensor_meta:TensorMeta?
"""
"""A record and its fields. `[x]` is a list, `{x:y}` an object of keys and values, `x?` may be null."""
UNIONS = """
SymExprHint as_int:int as_bool:bool as_float:float
SymInt as_expr:SymExpr as_int:int
SymFloat as_expr:SymExpr as_float:float
SymBool as_expr:symbolic as_bool:bool
SymIntArgument as_name:name as_int:int
SymFloatArgument as_name:name as_float:float
SymBoolArgument as_name:name as_bool:bool
OptionalTensorArgument as_tensor:tensor as_none:none
ConstantValue as_none:none as_int:int as_float:float as_string:plain as_bool:bool
Argument as_none:none as_tensor:TensorArgument as_tensors:[TensorArgument] as_int:int as_ints:[int] as_float:float
  as_floats:[float] as_string:text as_strings:[text] as_sym_int:SymIntArgument as_sym_ints:[SymIntArgument]
  as_scalar_type:int as_memory_format:int as_layout:int as_device:Device as_bool:bool as_bools:[bool]
  as_sym_bool:SymBoolArgument as_sym_bools:[SymBoolArgument] as_graph:GraphArgument
  as_optional_tensors:[OptionalTensorArgument] as_custom_obj:CustomObjArgument as_operator:operator
  as_sym_float:SymFloatArgument as_sym_floats:[SymFloatArgument] as_optional_tensor:OptionalTensorArgument
  as_complex:ComplexValue as_nested_tensors:[[TensorArgument]] as_int_lists:[[int]]
  as_string_to_argument:{text:Argument} as_float_lists:[[float]]
Input as_none:none as_tensor:TensorArgument as_int:int as_float:float as_string:plain as_bool:bool
  as_sym_int:SymIntArgument as_sym_float:SymFloatArgument as_sym_bool:SymBoolArgument as_custom_obj:CustomObjArgument
InputSpec user_input:UserInputSpec parameter:InputToParameterSpec buffer:InputToBufferSpec
  tensor_constant:InputToTensorConstantSpec custom_obj:InputToCustomObjSpec token:InputTokenSpec
  constant_input:InputToConstantInputSpec
OutputSpec user_output:UserOutputSpec loss_output:LossOutputSpec buffer_mutation:BufferMutationSpec
  gradient_to_parameter:GradientToParameterSpec gradient_to_user_input:GradientToUserInputSpec
  user_input_mutation:UserInputMutationSpec token:OutputTokenSpec parameter_mutation:ParameterMutationSpec
"""
"""Records of which one field is there; torch 2.1 and 2.2 write the others as null. `Input` is the `Argument` of a
graph's input, whose text torch pastes into source between quotes."""


def records(text: str) -> dict[str, dict[str, str]]:
    """Return the fields of each record of a table, and the kind of each."""
    lines = text.replace("\n  ", " ").split("\n")
    rows = [line.split() for line in lines if line]
    return {row[0]: dict(_field(field) for field in row[1:]) for row in rows}


def _field(text: str) -> tuple[str, str]:
    name, _, kind = text.partition(":")
    return name, kind
