"""An article comes out of the library as it went in, and its file to the last byte."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest

from newsreader.domain.article import Article, Folded, Furniture
from newsreader.domain.errors import NotFoundError
from newsreader.domain.note import NoteTarget
from newsreader.store.database import Library
from newsreader.store.values import sha256_of_text

from .conftest import ArticleMaker
