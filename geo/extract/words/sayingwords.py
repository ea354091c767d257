"""Words by which sources are told: verbs of saying, and the nouns for those who may say something. Data only."""

from __future__ import annotations

from geo.extract.text.tokens import listed, words
from geo.extract.words.lexicon import PERSONS, PLURALS

__all__ = listed(
    "BASE BODIES CITING CUES DOCUMENTS GIVING INVERTED MANY NO_SUBJECT NO_TELLER SEEING SHOWING SPEAKERS SPEAKING TIMES"
)

SPEAKING = words(
    "saying "
    "said says say told tells tell stated states announced announces announce added adds add wrote writes tweeted "
    "tweets warned warns recalled recalls recounted recounts explained explains insisted insists argued conceded "
    "concedes concluded testified replied complained lamented"
)
"""Verbs that only who speaks or writes is the subject of."""
GIVING = words(
    "reported reports report confirmed confirms confirm claimed claims claim estimated estimates estimate noted notes "
    "note disclosed discloses revealed reveals reveal acknowledged acknowledges acknowledge admitted admits admit "
    "alleged alleges allege maintained maintains suggested suggest suggests specified mentioned mentions believe "
    "believes believed fear fears feared expect expects suspect suspects accused accuses accuse counted counts count "
    "documented documents document recorded records record registered registers listed lists list identified "
    "identifies put puts gave gives give spoke speaks speak talked raised revised lowered clarified verified spoken "
    "published issued posted received broadcast reporting"
)
"""Verbs by which a source gives something, though not everything that they may be said of is a source."""
SHOWING = words("show shows showed find finds found conclude concludes concluded state states stated say says said")
"""Verbs by which a document does."""
SEEING = words("saw see sees witnessed heard learned learnt")
BASE = words(
    "report claim estimate note document record list count states reports claims estimates notes documents records "
    "lists counts fears puts suspects posts issues reveal fear suspect"
)
"""Verbs that are nouns as well."""
INVERTED = words(
    "said says say reported reports report confirmed confirms added adds announced warned warns recalled recalls "
    "recounted tweeted wrote writes explained insisted stated declared alleged claimed argued noted admitted conceded "
    "testified"
)
"""Verbs that may stand before their subject: "…, said the mayor"."""
CITING = words("citing quoting quoted quotes cited cites cite quote")
CUES = SPEAKING | GIVING | SHOWING | SEEING | INVERTED | CITING | words("according statement per police")
"""Words one of which stands in whatever names a source."""

BODIES = words(
    "agency agencies authority ministry ministries department departments office offices army military navy police "
    "authorities government governments command force forces company union association federation council committee "
    "commission court court's organisation organization organisations organizations charity group groups network "
    "movement party hospital hospitals clinic service services brigade bureau embassy presidency parliament "
    "administration board directorate secretariat tribunal observatory monitor monitors watchdog institute centre "
    "center university newspaper newspapers paper papers daily weekly magazine radio television tv channel station "
    "stations page pages account accounts user users team teams mission delegation broadcaster media outlet outlets "
    "website site press portal wire newswire news sources source side sides opposition rebels insurgency militia "
    "militias coalition alliance staff personnel guard police's defence defense security protection rescue unicef msf "
    "unhcr un u.n. eu nato idf taliban hamas hezbollah operator airline railway consulate foundation society corps "
    "branch unit district municipality prefecture governorate county registry morgue mortuary civil-defence crews "
    "headquarters state"
)
"""Nouns for those who speak as one body."""
DOCUMENTS = words(
    "report reports statement statements records record communique communiques dispatch dispatches bulletin bulletins "
    "document documents account accounts testimony message messages post posts affidavit affidavits complaint "
    "complaints release releases lawsuit indictment figures data inquiry inquest post-mortem autopsy letter letters "
    "tweet tweets log logs list lists notice filing filings cable cables update memo survey footage video"
)
"""Nouns for what a source has set down."""
SPEAKERS = (
    PERSONS
    | BODIES
    | DOCUMENTS
    | words(
        "spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople official officials "
        "authorities locals residents investigators investigator coroner coroner's examiner police medics sources "
        "source family families representative representatives head eyewitnesses witnesses prosecution defence "
        "counsel one another others rights-group monitors reporter correspondent insiders figure people press-secretary"
    )
)
NO_TELLER = words(
    "evaluation evaluations estimate estimates count counts tally tallies toll tolls plan plans law laws tradition "
    "all custom evidence schedule assessment assessments number numbers figure calculation calculations"
)
"""Nouns for what somebody worked out, where nobody says who."""
MANY = PLURALS | words(
    "police authorities media rebels taliban sources officials residents investigators medics witnesses eyewitnesses "
    "crews teams monitors locals forces services others spokesmen spokeswomen spokespersons spokespeople people "
    "newspapers outlets agencies families detectives deputies hospitals militias groups"
)
NO_SUBJECT = words(
    "he she they it we i who and but which that also not was this these those there what if you his her their its "
    "when where as is are were had has have been being him them more no so then nobody none neither nor never whom "
    "himself be do does did will would can could may might shall should must cannot to than or why how because"
)
"""What no name of a source ends or begins with."""
TIMES = words(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight on late early earlier later "
    "night morning afternoon evening midday noon overnight here there now january february march april may june july "
    "august september october november december"
)
"""Words that tell when somebody spoke."""
