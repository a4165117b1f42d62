"""Which formats there are and how they begin; written by `python -m modelsec.formats --write`."""

from __future__ import annotations

ROWS = """
audio audio data 494f5266ff
bz2 bz2 structure 42
git_lfs_pointer git-lfs-pointer data 76
gzip gzip structure 1f
image image data 004247494d5289ff
joblib_zfile joblib-zfile structure 5a
json json data 090a0b0c0d205b7bef
lz4 lz4 structure 04
lzma_alone lzma structure any
npy npy structure 93
npz npz structure archive
pdf pdf data 25
pickle pickle structure 282942434647494a4b4c4d4e5053545556585d636768696a707d8082838488898a8b8c8d8e8f959697
pt2 pt2 structure archive
safetensors safetensors structure any
sentencepiece sentencepiece data 0a
table table data 414650
tar tar structure any
text text data any
torch_distcp torch-distcp structure any
torch_legacy torch-legacy structure 4c808a
torch_tar torch-tar structure 80
torch_zip torch-zip structure archive
torchscript torchscript structure archive
video video data 001a52
xz xz structure fd
zip zip structure archive
zlib zlib structure 78
zstd zstd structure 28505152535455565758595a5b5c5d5e5f
"""
