"""What the built program leaves out: what no part of it uses, and what each desktop has itself."""

from __future__ import annotations

import sys
from fnmatch import fnmatch

#: Modules that some package would import if they were there.  Nothing uses the network, so
#: that not even a library for encrypted connections is on board.
NOT_NEEDED = [
    "IPython", "PySide6.QtDBus", "_hashlib", "_lsprof", "_pytest", "_ssl", "_uuid",
    "alembic.testing", "doctest", "email_validator", "hypothesis", "lib2to3",
    "lxml.html", "lxml.isoschematron", "lxml.objectify", "lxml.sax", "matplotlib", "mypy",
    "numpy._pyinstaller", "numpy.f2py", "numpy.fft", "numpy.polynomial", "numpy.random",
    "numpy.testing", "numpy.tests", "pdb", "pip", "pkg_resources", "pydantic.v1", "pydoc",
    "pygments.formatters", "pygments.lexers", "pygments.styles", "pytest", "readline",
    "setuptools", "sqlalchemy.testing", "sqlite3", "tkinter", "turtle", "wheel", "xmlrpc",
]  # fmt: skip

# Where there are two builds of one library, the one that runs on every processor stays.
_UNUSED = (
    "*Qt*Designer*", "*Qt*EglFS*", "*Qt*EglFs*", "*Qt*Help*", "*Qt*Labs*", "*Qt*NetworkAuth*",
    "*Qt*Pdf*", "*Qt*Qml*", "*Qt*Quick*", "*Qt*Sql*", "*Qt*Test*", "*Qt*UiTools*",
    "*Qt*VirtualKeyboard*", "*Qt*WaylandCompositor*", "*Qt*WaylandEglCompositor*", "*Qt*Web*",
    "*/plugins/designer/*", "*/plugins/egldeviceintegrations/*", "*/plugins/generic/*",
    "*/plugins/imageformats/*", "*/plugins/networkinformation/*", "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*", "*/plugins/platforms/*minimal*", "*/plugins/platforms/*vkkhr*",
    "*/plugins/platforms/*vnc*", "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/qml*", "*/plugins/sqldrivers/*", "*/plugins/tls/*",
    "*/plugins/vectorimageformats/*", "*/plugins/wayland-graphics-integration-server/*",
    "*/Qt*/qml/*", "PySide6/*.exe", "PySide6/doc/*", "PySide6/glue/*", "PySide6/include/*",
    "PySide6/metatypes/*", "PySide6/qml/*", "PySide6/scripts/*", "PySide6/typesystems/*",
    "PySide6/resources/*", "PySide6/QtConcurrent.*", "PySide6/QtDBus.*", "PySide6/QtOpenGL*.pyd",
    "PySide6/Qt6DBus.dll", "PySide6/Qt6Lottie*", "PySide6/Qt6OpenGL*.dll", "PySide6/QtXml.*",
    "*/plugins/platforms/*direct2d*", "*/vcamp140*", "*/vccorlib140*", "*/concrt140*",
    "*.dist-info/sboms/*", "*opengl32sw*", "*d3dcompiler*", "alembic/templates/*",
    "alembic/testing/*",
    "sqlalchemy/testing/*", "numpy/_core/_*_tests*.so", "numpy/_core/_simd*", "numpy/f2py/*",
    "numpy/fft/*", "numpy/random/*", "numpy/polynomial/*", "numpy/testing/*",
    "lxml/html/*", "lxml/includes/*", "lxml/isoschematron/*", "lxml/objectify*", "lxml/sax*",
    # program/stand_ins has what reportlab wants of Pillow.
    "PIL/*", "pillow.libs/*", "pillow-*.dist-info/*",
    "pygments/lexers/*", "pygments/styles/*", "rapidfuzz/fuzz_cpp*", "rapidfuzz/process_cpp_impl*",
    "rapidfuzz/distance/metrics_cpp_avx2*",
    "selectolax/parser.*", "*/tests/*", "*.c", "*.h", "*.lib", "*.pxd", "*.pyi", "*.pyx",
    "*.dist-info/direct_url.json", "*.dist-info/INSTALLER", "*.dist-info/RECORD",
    "*.dist-info/REQUESTED", "pydantic*.dist-info/*",
)  # fmt: skip

# Libraries of the Linux desktop that must be those of the desktop itself: fonts, themes and
# drivers go with them.  The packages depend on them (linux/needed_libraries.txt).
_OF_THE_DESKTOP = (
    "libX*", "libatk*", "libatspi*", "libblkid*", "libbrotli*", "libbsd*", "libcairo*", "libcap*",
    "libcom_err*", "libcrypto*", "libdatrie*", "libdbus*", "libepoxy*", "libexpat*",
    "libfontconfig*", "libfreetype*", "libfribidi*", "libgcc_s*", "libgcrypt*", "libgdk*",
    "libgio*", "libglib*", "libgmodule*", "libgobject*", "libgpg*", "libgraphite*", "libgssapi*",
    "libgthread*", "libgtk*", "libharfbuzz*", "libjpeg*", "libk5*", "libkeyutils*", "libkrb5*",
    "liblz4*", "libmd*", "libmount*", "libpango*", "libpcre*", "libpixman*", "libpng*",
    "libselinux*", "libssl*", "libstdc++*", "libsystemd*", "libthai*", "libxcb-glx*",
    "libxcb-randr*", "libxcb-render.*", "libxcb-shape*", "libxcb-shm*", "libxcb-sync*",
    "libxcb-xfixes*", "libxcb-xkb*", "libxkbcommon*", "libzstd*",
)  # fmt: skip

_TRANSLATIONS = "*/translations/*"
_NEEDED_TRANSLATIONS = ("*/qtbase_de.qm", "*/qtbase_en.qm", "*/resources/translations/*.qm")


def is_needed(path: str) -> bool:
    """Whether a file, named as it would lie in the program's folder, belongs there."""
    name = path.replace("\\", "/")
    if fnmatch(name, _TRANSLATIONS):
        return _matches(name, _NEEDED_TRANSLATIONS)
    if sys.platform.startswith("linux") and "/" not in name and _matches(name, _OF_THE_DESKTOP):
        return False
    return not _matches(name, _UNUSED)


def _matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)
