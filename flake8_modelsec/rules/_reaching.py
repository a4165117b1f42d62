"""Names with which a file reaches code: what lets it run, import, look up or write what it likes.

Rule: each stands for itself and for everything below it. A test holds the list against the hazard notes of `modelsec`,
which this package does not import.
"""

from __future__ import annotations

NAMES = frozenset(
    """
    __main__ __mp_main__ _aix_support _ctypes _frozen_importlib _frozen_importlib_external _functools.partial
    _functools.reduce _io.FileIO _io.open _operator.attrgetter _operator.itemgetter _operator.methodcaller
    _osx_support _pickle _posixsubprocess _socket _thread _winapi _winreg aiohttp antigravity asyncio atexit bdb
    builtins.__dict__ builtins.__import__ builtins.apply builtins.breakpoint builtins.compile builtins.delattr
    builtins.eval builtins.exec builtins.execfile builtins.exit builtins.filter builtins.getattr builtins.globals
    builtins.help builtins.input builtins.locals builtins.map builtins.max builtins.min
    builtins.object.__subclasses__ builtins.open builtins.print builtins.quit builtins.setattr builtins.sorted
    builtins.type builtins.vars cPickle cProfile cffi cloudpickle code codecs.open codeop concurrent.futures
    contextlib copyreg.add_extension ctypes curses dbm dill distutils.file_util distutils.spawn doctest ensurepip
    faulthandler fcntl fileinput ftplib functools.partial functools.partialmethod functools.reduce gc getpass glob
    http httpx idlelib imaplib imp importlib inspect io.FileIO io.open itertools.accumulate itertools.starmap
    joblib.externals.cloudpickle joblib.load joblib.numpy_pickle.NDArrayWrapper joblib.numpy_pickle.ZNDArrayWrapper
    joblib.numpy_pickle.load joblib.parallel jsonpickle keras.models.load_model keras.saving lib2to3 linecache
    logging.FileHandler logging.config logging.handlers marshal mlflow.pyfunc mmap modulefinder msvcrt
    multiprocessing nntplib nt ntpath numpy.apply_along_axis numpy.ctypeslib numpy.distutils numpy.f2py
    numpy.fromfile numpy.lib._npyio_impl numpy.lib.npyio numpy.load numpy.piecewise numpy.save numpy.savetxt
    numpy.testing._private.utils.runstring numpy.testing.runstring operator.attrgetter operator.call
    operator.itemgetter operator.methodcaller os pandas.DataFrame.to_pickle pandas.core.computation
    pandas.core.frame.DataFrame.eval pandas.core.frame.DataFrame.query pandas.eval pandas.io pandas.read_pickle
    paramiko pathlib.Path.unlink pathlib.Path.write_bytes pathlib.Path.write_text pdb pickle pip pkg_resources
    pkgutil platform poplib posix posixpath profile.Profile profile.run profile.runctx pty pwd pydoc
    pyspark.cloudpickle pyspark.serializers readline requests resource.setrlimit runpy sched scipy.weave
    setuptools._distutils.spawn shelve shutil signal sklearn.externals.joblib.load skops.io smtplib socket
    socketserver sqlite3 ssl subprocess sympy.parsing sys tarfile telnetlib tempfile
    tensorflow.keras.models.load_model tensorflow.saved_model termios test.support.script_helper threading.Thread
    threading.Timer timeit torch._dynamo.guards torch._inductor torch._ops torch._tensor._rebuild_from_type
    torch._tensor._rebuild_from_type_v2 torch._utils._import_dotted_name torch.classes
    torch.fx.experimental.symbolic_shapes torch.fx.graph_module torch.hub torch.jit.load
    torch.jit.unsupported_tensor_ops torch.load torch.multiprocessing torch.ops torch.package torch.serialization
    torch.storage._load_from_bytes torch.testing._internal torch.utils._config_module.ConfigModule.load_config
    torch.utils.bottleneck torch.utils.collect_env torch.utils.cpp_extension trace.Trace tty types.CodeType
    types.FunctionType types.LambdaType types.MethodType urllib uuid._get_command_stdout uuid._popen venv
    weakref.finalize webbrowser websocket winreg xmlrpc.client yaml zipfile zipimport
    """.split()
)


VALUES = frozenset(
    """
    http.HTTPStatus signal.Signals urllib.parse.DefragResult urllib.parse.DefragResultBytes urllib.parse.ParseResult
    urllib.parse.ParseResultBytes urllib.parse.SplitResult urllib.parse.SplitResultBytes
    """.split()
)
"""Enumerations and tuples in those modules, which run nothing."""


def reaches_code(path: str) -> bool:
    """Say whether `path`, or a module or class that it lies in, is one of the names."""
    if path in VALUES:
        return False
    parts = path.split(".")
    return any(".".join(parts[:length]) in NAMES for length in range(1, len(parts) + 1))
