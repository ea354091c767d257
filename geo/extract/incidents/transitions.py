"""Words by which a sentence says that it goes on to something else: "another bomb", "elsewhere", "hours later"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo.extract.incidents.chronology import SPOKEN
from geo.extract.incidents.novelty import OWN, brings_people, is_fresh
from geo.extract.layout.apart import is_another_case, is_separate
from geo.extract.text.clues import Cued
from geo.extract.text.sentences import once
from geo.patterns import compiled

if TYPE_CHECKING:
    from geo.extract.events.events import Event
    from geo.extract.incidents.tellings import Telling

__all__ = ["ALSO", "is_another", "is_elsewhere", "is_next_mishap", "is_next_of_a_row", "is_surely_another"]


@once
def is_another(telling: Telling) -> bool:
    """Whether a sentence says itself that it goes on to something else: "another bomb", "in a separate attack"."""
    low = telling.said
    if is_surely_another(telling):
        return True
    apart = is_separate(low) or ("in a" in low and _IN_ANOTHER.search(low) is not None)
    apart = apart or ("correspondent" in low and _REPORTED_FROM.match(low) is not None)
    if apart and any(not t.loose and t.kind in ("counted", "one", "named") for t in telling.tolls):
        return True
    if telling.site is not None and _ALSO_THERE.search(telling.sentence):
        return True
    if _ANOTHER_ONE.search(telling.sentence) and _is_placed(telling):
        return True
    if telling.site is not None and _NTH_WEAPON.search(low) is not None:
        return True
    if _NTH_ATTACK.match(low) and telling.site is not None and brings_people(telling):
        return True
    if is_next_mishap(telling):
        return True
    if is_elsewhere(telling):
        return True
    if "meanwhile" in low and _MEANWHILE.search(low) and brings_people(telling):
        return True
    if low.startswith("it ") and _AGAIN.match(low) is not None:
        return True
    if not is_fresh(telling):
        return _is_another_deed(telling)
    if (_SEPARATE.match(low) and not _IN_ANOTHER_WORD.match(low)) or (
        ("retaliat" in low or "reveng" in low) and _MOB.search(low)
    ):
        return True
    if telling.site is not None and _FURTHER_ON.match(telling.sentence) and not _is_of_nature(telling):
        return True
    return any(_is_called_another(telling, e) for e in telling.events if e.kind == "event" or telling.dates)


def is_next_mishap(telling: Telling) -> bool:
    """ "Two climbers were swept away by a second avalanche at Vent on Wednesday": with its place, and its day or its
    people."""
    if telling.site is None and not telling.spot:
        return False
    return _NTH_MISHAP.search(telling.sentence) is not None and (bool(telling.own_days) or brings_people(telling))


def is_surely_another(telling: Telling) -> bool:
    """Whether a sentence that tells of something begins with another case: "In an unrelated shooting, …"."""
    return is_another_case(telling.said) and bool(telling.tolls or any(e.kind == "event" for e in telling.events))


def is_next_of_a_row(telling: Telling) -> bool:
    """ "(It was the second shooting in a week.) On Monday, a girl was shot": somebody new behind a day of their own,
    after words that say of how many the news is one."""
    opens = any(d.start - telling.sentence.start <= _OPENS and d.prec == 1 for d in telling.own_days)
    return opens and brings_people(telling)


def _is_of_nature(telling: Telling) -> bool:
    """Whether a sentence tells of a disaster, which is one however far it reaches."""
    return any(e.event_type == "Disaster" for e in telling.events)


def is_elsewhere(telling: Telling) -> bool:
    """ "Hours later, another man was shot two miles away": a crime at another hour in another street, by nobody who has
    been spoken of."""
    low = telling.sentence.low
    when = _AT_ANOTHER_HOUR.match(low)
    if when is None or not _DEED_OF_VIOLENCE.search(low) or _GOES_ON_ABOUT.search(low):
        return False
    away = _AWAY.search(low) is not None
    new = any(t.kind in OWN and t.role in _HARM and not (t.outdated or t.update) for t in telling.tolls)
    if when["short"]:
        return away and new and (when["some"] is not None or "another" in telling.sentence.lows)
    placed = telling.site is not None or _IN_A_STREET.search(low) is not None
    return away or (new and (placed or "another" in telling.sentence.lows))


def _is_another_deed(telling: Telling) -> bool:
    """ "The company reported another attack near Convencion before dawn on Friday": with its place and its day."""
    dated = bool(telling.own_days)
    return dated and telling.site is not None and any(_is_called_another(telling, e) for e in telling.events)


def _is_called_another(telling: Telling, e: Event) -> bool:
    if e.words.endswith(("victim", "victims")):
        return False  # "she is another shooting victim"
    at = e.start - telling.sentence.start
    before = telling.sentence.low[max(0, at - 30) : at]
    return _ANOTHER.search(before) is not None and _HAPPENING.search(e.words) is not None


def _is_placed(telling: Telling) -> bool:
    """Counts people and gives them a day and a place."""
    counted = any(not t.loose and t.kind in ("counted", "one", "list") for t in telling.tolls)
    dated = any(d.score > SPOKEN and not d.future for d in telling.dates)
    return counted and dated and telling.site is not None


_OPENS = 6
"""Letters before a day with which a sentence opens: "on"."""
_SEPARATE = compiled(
    r"\W*(?:in (?:another|other|a (?:separate|different|second|third))|separately|on the other hand|in yet another"
    r"|(?:further|farther) (?:north|south|east|west)|(?:in|on) the (?:[\w']+ )?(?:far |extreme )?(?:north|south"
    r"|east|west)"
    r"(?:-?(?:east|west))?(?:ern (?:[\w-]+ )?(?:provinces?|states?|regions?|districts?|city|town|part|deserts?"
    r"|highlands|mountains|plains?|valley|coast|countryside|lowlands|steppe))?(?= of\b|,))\b"
)
_AGAIN = compiled(r"it (?:all )?happened again\b")
_FURTHER_ON = Cued(
    r"\W*(?:(?:meanwhile|also|and),? )?(?:(?:to|in|on) the (?:far )?(?:north|south|east|west)(?:-?(?:east|west))?,"
    r"|(?:fur|far)ther (?:up|down|along|inland|afield|away|(?:to the )?(?:north|south|east|west))\b[^,;.]{0,40},"
    r"|(?:just |further )?(?:up|down|along) the (?:coast|road|river|valley|highway|line)\b[^,;.]{0,30},"
    r"|(?:just )?across the (?:border|river|frontier|lake|strait|bay|line)\b[^,;.]{0,30},"
    r"|off (?:the coast of )?(?:the )?[a-z]+,"
    r"|in (?:central|(?:north|south)?-?(?:east|west|north|south)ern) [a-z-]+,"
    r"|(?:\w+|\d+) (?:miles|kilomet(?:er|re)s|km) (?:away|(?:to the )?(?:north|south|east|west)\w*)\b[^,;.]{0,40},)"
)
"""How a sentence opens that leaves the place of what was told before it."""
_REPORTED_FROM = compiled(
    r"\W*(?:our|this (?:news)?paper's|the (?:news)?paper's|agencies'?) (?:[\w-]+ ){0,3}?correspondents? "
    r"(?:in [\w ]{2,30}? )?(?:adds?|reports?|writes?|says?)\b"
)
"""How what another correspondent sent is joined to a report: "Our Ulu correspondent adds: …"."""
_IN_ANOTHER_WORD = compiled(
    r"\W*in (?:another|other|a (?:separate|different|second|third)) (?:[\w-]+ ){0,2}?(?:calls?|videos?|photos?"
    r"|pictures?|images?|clips?|interviews?|statements?|posts?|posting|tweets?|messages?|reports?|news|letters?|e-?mails?|room"
    r"|bedroom|versions?|recordings?|filings?|court)\b"
)
"""Of another telling of the same, or of another part of the same house: "In another 911 call a neighbour said"."""
_MOB = compiled(
    r"\b(?:gangs?|mobs?|crowds?|youths|residents|villagers|relatives|supporters|settlers|herders|farmers|neighbou?rs"
    r"|tribesmen|kinsmen) (?:[\w'-]+ ){0,6}?(?:retaliated|took revenge|in (?:apparent )?(?:retaliation|revenge))\b"
)
"""What a crowd does for an attack is another deed."""
_ANOTHER = compiled(
    r"\b(?:another|a (?:separate|similar|different))(?: (?!(?:was|were|is|are|had|has|who|to|and)\b)[\w-]+){0,2}? $"
)
_NTH_ATTACK = compiled(
    r"\W*an? (?:second|third|fourth|fifth) (?:attack|assault|raid|ambush|shooting|killing|massacre)\b"
)
"""How the next of several opens, where it has its place and its people."""
_NTH_WEAPON = compiled(
    r"\ba (?:second|third|fourth|fifth) (?:[\w-]+ )?(?:bomb|device|drone|missile|rocket|mine|grenade|car bomb)\b"
    r"[^.;]{0,70}?\b(?:found|defused|discovered|disarmed|detonated safely|failed to|did not|destroyed)\b"
)
""" "A third drone was found unexploded near Bex"."""
_SLIDES = r"(?:avalanche|landslide|mudslide|landslip|rockslide|tornado|twister|wildfire)"
_NTH_MISHAP = Cued(
    r"(?:^\W*(?:[^,;.]{3,40}, |on [a-z]+day,? )?|\bby )"
    rf"(?:(?:a (?:second|third|fourth|further)|another) (?:[\w-]+ )?{_SLIDES}\b|a (?:second|third|fourth|further) "
    r"(?:[\w-]+ )?(?:fire|blaze|ferry|boat|trawler|train|bus|coach|plane|helicopter|mine|dam)\b)"
)
""" "Two climbers were swept away by a second avalanche at Vent"."""
_MEANWHILE = compiled(r"^[^.;\"“”]{0,120}?\bmeanwhile\b")
"""In the main clause of a sentence: "Monitors meanwhile examined the bodies of seven men"."""
_IN_ANOTHER = compiled(
    r"\bin an? (?:[\w-]+, )?(?:separate|unrelated)\b[^.;]{0,40}?\b(?:incident|shooting|stabbing|attack|crash|accident"
    r"|robbery|altercation|fight|dispute)\b(?!s)"
    r"|^\W*in an?(?:other)? ?(?:\w+ )?(?:related|similar|parallel|separate|unrelated)? ?"
    r"(?:incident|development|case|vein)\b"
)
""" "Two men were shot in a separate, apparently unrelated incident"."""
_ANOTHER_ONE = Cued(
    r"(?:^\W*|\b(?:when|after|as|while|and) )another (?:[\w-]+ )?(?:boat|ferry|ship|vessel|dinghy|trawler|train|bus"
    r"|coach|minibus|lorry|truck|plane|aircraft|helicopter|avalanche|landslide|building|mine)\b"
)
"""What befell another one; "crashed into another bus" does not match."""
_ALSO_THERE = Cued(
    r"\b(?:arrests|detentions|raids|searches|seizures|rescues|attacks|strikes|shootings|stabbings|clashes|explosions"
    r"|blasts|fires|crashes|collisions|protests|robberies|drownings|landslides)\b(?: [\w-]+){0,3}? "
    r"(?:also|likewise|similarly) (?:took place|occurred|happened|broke out|followed|made|reported|carried out)\b"
)
"""More of the kind in another place: "Arrests were also made in Ulu"."""
_HARM = ("killed", "injured", "shot")
_ROUGHLY = r"(?:(?:about|just|only|around|roughly|nearly|almost|some|less than|more than|barely) )*"
_AT_ANOTHER_HOUR = compiled(
    rf"\W*(?:and |but |then )?{_ROUGHLY}(?:(?:(?:an?|the|half an|several|a few|a couple of|[a-z-]+|\d+) )?"
    r"(?:hours?|days?|nights?) (?:later|earlier|before|after|prior)"
    r"|(?:[3-9]\d|thirty|forty|forty-five|sixty|ninety) minutes (?:later|earlier|before|after)"
    r"|(?P<short>(?:(?P<some>(?:1\d|2\d|ten|fifteen|twenty|twenty-five) )|[a-z-]+ |\d+ )?(?:minutes|moments)"
    r" (?:later|earlier|before|after))"
    r"|(?:later|earlier) (?:that|the same|on|in the|this|mon|tues|wednes|thurs|fri|satur|sun)"
    r"|within (?:the|an|one|two|three|a few) (?:hours?|minutes)\b"
    r"|(?:not long|soon|shortly) (?:after|before)(?:wards?| that)?\b"
    r"|(?:later|earlier),|meanwhile\b|elsewhere\b|also (?:on |late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_AWAY = compiled(r"\b(?:miles?|blocks?|kilomet(?:er|re)s?|streets?) (?:away|over|north|south|east|west|from|off)\b")
_IN_A_STREET = compiled(
    r"\b(?:on|in|at|near|along|off|outside) (?:the )?(?:[\w.'’-]+ ){0,4}?(?:block of|avenue|ave|street|road|drive"
    r"|boulevard|lane|court|neighbou?rhood)\b"
)
_DEED_OF_VIOLENCE = compiled(
    r"\b(?:(?:was|were|been|got|men|women|people|others|boys|girls|teens|teenagers) "
    r"(?:[a-z]+ly )?(?:shot|stabbed|killed|wounded|gunned|hit)|gunfire|gunshots|shots?"
    r"|opened fire|fired|bullets?|gunman|gunmen|shooting|stabbing)\b"
)
_GOES_ON_ABOUT = compiled(
    r"\b(?:found|discovered|arriv\w+|showed up|turned up|walked in|arrest\w*|captured|custody|died|pronounced"
    r"|identified"
    r"|charged|officers? (?:fatally )?(?:shot|killed)|police (?:fatally )?(?:shot|killed)|himself|herself"
    r"|(?:second|third|fourth|other) (?:victim|man|woman|person|teen)|the (?:same )?(?:gunm[ae]n|shooters?|suspects?"
    r"|attackers?|assailants?|killer|victims?(?!['’])|driver|couple)"
    r"|(?:he|she|they) (?:then |also |had |has |have )?(?:shot|fired|opened|stabbed|killed|attacked|drove|went"
    r"|returned))\b"
)
"""What happened next to or by those of whom a report has told."""
_HAPPENING = compiled(
    r"attack|bomb|blast|explo|shooting|clash|raid|kidnap|abduct|murder|assassin|crash|collision|strike|shelling|ambush"
    r"|quake|flood|landslide|landslip|mudslide|avalanche|tornado|derailment|sinking|capsiz|stampede|grenade|stabbing|fire\b|battle|shoot-?out|robbery|device|charge\b|dynamite|mine\b"
)
ALSO = compiled(
    r"\W*(?:[^.;:]{3,60}? (?:said|added|reported|announced|told [\w ]{2,20}),? meanwhile"
    r"|(?:on )?(?:the )?same day,|overnight(?!,? (?:on )?\w+day),?|meanwhile|elsewhere|similarly|likewise"
    r"|in addition|moreover|furthermore|finally|also|subsequently|later"
    r"|(?:a few |several |\w+ )?hours (?:later|earlier|before)|earlier)\b"
)
"""How a sentence opens that goes on to the next of several."""
