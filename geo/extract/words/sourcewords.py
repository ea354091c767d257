"""Words that bound the noun phrase that names a source, or stand in it. Data only."""

from __future__ import annotations

from geo.extract.text.tokens import listed, words
from geo.extract.words import sayingwords as say

__all__ = listed(
    "ADVERBS ARTICLES BE BEFORE_A_NOUN BETWEEN CLAUSES COUNTED DEEDS FINITE GOES_ON ITS NEVER_LAST NO_ADVERBS OTHERS "
    "OWNERS PAIRED PARTS PREPOSITIONS QUOTES RANKS REACHED RELATIVE SPOKESMEN STOPS SUBORDINATE TOLD WHENCE WHO WHOM "
    "ZONES"
)

STOPS = (",", ".", ";", ":", '"', "(", ")", "[", "]", "-", "--", "!", "?", "—", "•", "*")
"""Signs at which a name ends."""
PARTS = (",", ".", ";", ":", '"')
"""Signs at which what is set apart behind a name ends."""
QUOTES = ('"', "'")
BE = words("was were is are been being be")
BETWEEN = words("at first so far all both each has have had also later earlier then now already initially since")
"""What stands between a source and its verb."""
NO_ADVERBS = words("family assembly daily weekly monthly ally italy supply sally emily kelly billy july likely only")
"""Words that end like adverbs."""
CLAUSES = words("but while whereas though although where yet")
"""Words that open a clause of its own, in which a source may be the subject."""
TOLD = words("said says told")
RELATIVE = words("that which who whom what as")
WHO = words("who that which")
"""Words that open what is said of a source: "an officer who asked not to be named"."""
WHOM = words("what who whom")
"""Words of clauses that tell no more than who somebody is: "Omar Din, who police said was the driver"."""
SUBORDINATE = words("after when because before until if whether how since unless")
GOES_ON = RELATIVE | SUBORDINATE | CLAUSES | words("on about during amid following citing quoting adding")
"""Words at which a name ends where its clause may end too."""
PREPOSITIONS = words(
    "of for in at from with near to on by under inside outside against across into over between among through via"
)
WHENCE = words("in at from by via through during")
"""Prepositions that tell of where something was said as well: "in a statement"."""
ARTICLES = words("the a an another our")
OWNERS = words("the his her its their our")
ITS = words("statement report communique")
"""What is somebody's: "the statement said"."""
ADVERBS = words("with meanwhile however also still again yet then separately and but initially first or so")
"""What may open a clause before its subject."""
FINITE = words("was were is are been be did does do will would could can has have had must should not he she they it")
"""Verbs and pronouns of other clauses."""
REACHED = words("reached contacted interviewed speaking quoted cited seen obtained briefed familiar available")
"""What tells how a source was reached."""
BEFORE_A_NOUN = words(
    "local state security hospital medical military police government health army rescue provincial district regional "
    "federal senior emergency civil tribal opposition human rights news foreign interior defence defense official "
    "municipal religious church community social"
)
"""What tells which kind of officials or sources."""
PAIRED = (
    BEFORE_A_NOUN
    | say.BODIES
    | say.DOCUMENTS
    | words(
        "officials residents witnesses medics doctors villagers survivors activists locals relatives elders police "
        "nurses authorities militants rescuers analysts lawyers journalists media sources firefighters paramedics"
    )
)
"""Words of those who are named in pairs: "police and hospital sources"."""
OTHERS = words("the a an other two three four several some many local @")
COUNTED = words("a an the two three four several some one local")
RANKS = words(
    "lt gen col maj capt sgt cpl dr mr mrs ms brig gov rep sen insp supt det prof st cpt adm cmdr hon rev pte"
)
SPOKESMEN = words("spokesman spokeswoman spokesperson eyewitness coroner investigator head")
DEEDS = words("shot fell hit struck took fled went broke blew began came saw made lost put found set ran drove was")
"""Verbs that make a sentence of what looks like a name: "said gunmen shot …"."""
ZONES = words("gmt utc bst cet cest est edt ist am pm a.m p.m a.m. p.m.")
NEVER_LAST = frozenset((*say.TIMES, *QUOTES, *PREPOSITIONS))
"""What no name of a source ends with."""
