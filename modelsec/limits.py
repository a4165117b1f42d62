"""Every bound on what one scan may spend, by name, with its unit and reason.

Rule: a limit that is reached makes the file *unreadable* and is named in the message; it never makes a file pass.
"""

from __future__ import annotations

from modelsec.value import value


@value
class Limits:
    """Bounds for one file named or found. Sizes are bytes unless the name says otherwise."""

    file_bytes: int = 512 << 30
    """A file: 512 GiB, some five minutes of hashing. A sparse file of a terabyte costs nothing to make."""
    window_bytes: int = 1 << 20
    """Read at a time while walking; peak memory stays a few of these whatever the file's size."""
    nesting: int = 16
    """Members inside members. Real files need 3 (tar.gz of a torch zip); a quine archive needs no end."""
    members: int = 200_000
    """Entries of one archive. A sharded torch zip has one per tensor, some 10,000."""
    inflated_bytes: int = 16 << 30
    """Output of all decompressors for one file: 16 GiB, about a minute; an archive of zeros expands 1,032 times."""
    reread_bytes: int = 16 << 30
    """Decompressed again to go back in a compressed stream: once over, for the directory at the end of a zip."""
    codec_bytes: int = 160 << 20
    """A decompressor's own dictionary: `xz -9` needs 65 MiB, `zstd --ultra -22` 128 MiB."""
    codec_streams: int = 1_000_000
    """Compressed streams one after the other: 16 GiB in blocks of 64 KiB, as bgzip writes them, are 262,144."""
    directory_bytes: int = 64 << 20
    """A zip's central directory: 200,000 entries of 300 bytes."""
    header_bytes: int = 100_000_000
    """A safetensors header; the reference reader's own limit."""
    header_entry_bytes: int = 8 << 20
    """One entry of such a header; the longest real ones are metadata of training runs, some 100 KB."""
    npy_header_bytes: int = 1 << 20
    """A npy header; numpy itself asks for an opt-in above 10,000."""
    literal_depth: int = 32
    """Brackets inside brackets of a npy header; a record of records needs 3 for each level."""
    program_bytes: int = 128 << 20
    """Programs of an exported model, as JSON: some 5 KB for each operator, 20 MB for a language model of 80 layers."""
    program_items: int = 10_000_000
    """Their signs of structure, each some 70 bytes once decoded: such a language model has half a million."""
    program_depth: int = 100
    """Values inside values of it; a graph in a graph takes seven, and real ones lie three deep."""
    program_text: int = 1 << 20
    """Characters of a text in it that is parsed: how thousands of inputs are nested takes some 100 KB."""
    program_expressions: int = 16 << 20
    """Characters of all different expressions in them, a dozen seconds' work; hundreds of dynamic sizes take 100 KB."""
    stack_items: int = 50_000_000
    """The pickle machine's stack: 50 million items between MARK and APPENDS, 400 MB in a loader."""
    memo_items: int = 200_000_000
    """The pickle machine's memo: 8 bytes an entry here, some 100 in a loader."""
    heap_items: int = 200_000_000
    """Items of tuples and small dictionaries kept for contracts: 8 bytes each."""
    nested_instances: int = 1000
    """Arrays of objects, queues and the like in each other; pickle itself gives up at some 300."""
    name_bytes: int = 1024
    """One half of a global's name; the longest real one known has 118."""
    globals: int = 100_000
    """Distinct globals of one stream; the largest real pickle known has 312."""
    line_bytes: int = 64 << 20
    """A text argument up to its newline: a protocol 0 string of 64 MB."""
    streams: int = 100_000
    """Pickles one after the other in one file."""
    argument_nodes: int = 2048
    """Values shown or checked of one call's arguments; a graph that doubles itself is not expanded.
    A structured dtype of 64 fields, each with its own dtype, has 1,300."""
    stream_argument_nodes: int = 50_000_000
    """The same for all calls of one stream: a minute's work. A million numpy scalars need 15 million."""
    first_argument_nodes: int = 1_000_000
    """Of those, how many even a short stream may have: three seconds."""
    argument_bytes: int = 4096
    """A literal longer than this is told by its place and length, not by its value."""
    findings: int = 1000
    """Findings kept for one file; the count goes on."""
    chunks: int = 1_000_000
    """Chunks, pages or blocks of an image, sound or film; a long film in small pages has some 100,000."""
    text_bytes: int = 16 << 30
    """Looked through before a file counts as text: 16 GiB, about a minute."""
    repeated_findings: int = 100
    """Findings of one kind on one global, after which further calls of it are not looked at: the file fails anyway."""
    stdin_bytes: int = 64 << 30
    """Spooled from standard input before the scan."""


DEFAULT = Limits()
