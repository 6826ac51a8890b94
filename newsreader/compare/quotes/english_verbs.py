"""English verbs of saying: what stands before and after a quotation."""

from __future__ import annotations

from newsreader.compare.facts.names.name_words import CUES
from newsreader.text.word_lists import listed

#: Forms that add a second saying to a first: "… hoped so, adding that …".
PARTICIPLES = listed(
    "saying adding telling warning arguing insisting declaring noting stressing claiming "
    "calling explaining writing stating asking underlining highlighting"
)
#: Whoever is their subject speaks.
SAYING = CUES | listed(
    "asserts asserted comments emphasises emphasizes stresses acknowledges affirms admits recalls "
    "remarks observes concludes replies responds suggests continues laments reveals revealed "
    "reiterates opines quips jokes confirms denies declares confided recounts recounted"
)
# Their subjects are quoted, though what is quoted need not be all that they said.
_QUOTING = listed(
    "encouraged described blamed welcomed repeated advised promised stressing dismissed condemned "
    "characterised characterized dubbed labelled labeled likened predicted"
)
#: All that can tell who speaks.
VERBS = SAYING | PARTICIPLES | _QUOTING
