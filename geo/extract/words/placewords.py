"""Words around names of places: what a place can be, where names stand, what only looks like a name. Data only."""

from __future__ import annotations

from geo.extract.phrases.triggers import WORDS
from geo.extract.text.tokens import words
from geo.extract.words.lexicon import CLOSED_CLASS, PERSONS
from geo.extract.words.predicatewords import PREDICATES

__all__ = [
    "AFTER",
    "AMBIGUOUS",
    "AREAS",
    "CALENDAR",
    "COMMON",
    "COUNTRY",
    "DIRECTIONS",
    "ENGLISH",
    "FEATURES",
    "FILLER",
    "FORCES",
    "HITS",
    "HITS_NOW",
    "LINKS",
    "LOCATIVE",
    "LOCATIVE_OR_THE",
    "OFFICES",
    "ORGANISED",
    "PARTED",
    "REGION",
    "SETTLED",
    "SPEAKING",
    "STREETS",
]

COUNTRY = frozenset({"PCLI", "PCL", "PCLD", "PCLS", "PCLF", "PCLIX", "TERR", "CONT", "PCLH"})
REGION = frozenset(
    {"ADM1", "ADM2", "RGN", "ADM1H", "ADMD", "ISL", "ISLS", "SEA", "OCN", "STRT", "PPLC", "PPLA", "GULF"}
)
FEATURES = words(
    "province district village town city county state region governorate municipality department prefecture canton "
    "parish republic territory island islands peninsula valley mountain mountains river lake bay gulf sea strait "
    "airport camp neighborhood neighbourhood suburb quarter area port hamlet township borough commune settlement "
    "oblast division subdistrict sub-district tehsil capital coast coastal desert base island kingdom highway road "
    "street square cemetery refugee prison locality enclave"
)
SETTLED = words(
    "village town city district province state county suburb neighborhood neighbourhood hamlet township "
    "municipality region governorate department capital port island locality quarter enclave oblast settlement camp "
    "prefecture borough commune parish area"
)
AFTER = words(
    "province district village county state region governorate municipality department prefecture canton parish "
    "oblast island islands peninsula valley river lake bay airport camp neighborhood neighbourhood suburb township "
    "borough commune settlement division city town area subdistrict tehsil highway desert strip territory refugee "
    "quarter mountains"
)
AREAS = words(
    "province state county region governorate department prefecture district oblast territory division municipality"
)
LOCATIVE = words(
    "in at near from to outside around into inside through toward towards across leaving via between throughout "
    "within above off over under along"
)
LOCATIVE_OR_THE = LOCATIVE | {"the", "of", ",", "and", "'s"}
DIRECTIONS = words(
    "north south east west northern southern eastern western central northeast northwest southeast southwest "
    "northeastern northwestern southeastern southwestern downtown upstate rural suburban greater inner north-west "
    "north-east south-west south-east north-western north-eastern south-western south-eastern far remote coastal "
    "war-torn occupied rebel-held government-held nearby neighboring neighbouring"
)
PARTED = (
    SETTLED
    | words("north south east west northeast northwest southeast southwest north-west north-east south-west south-east")
    | words("outskirts edge centre center side part parts suburbs coast shore shores streets villages towns cities")
    | words("shelling bombardment siege")
)
"""Nouns whose "of" a place's name follows: "north of", "the outskirts of", "the town of", "the shelling of"."""
FILLER = words("the 's a main") | {"northern", "outskirts"}
LINKS = words("of the de la del al el do da dos das di du and les des le sur upon and-")
ORGANISED = words(
    "police hospital university residents officials authorities court mayor school sheriff airport man woman"
)
OFFICES = words(
    "mayor governor bishop archbishop prefect vice-mayor deputy-mayor councillor residents inhabitants people villagers"
)
"""Whose "of" the name of a place follows."""
HITS = words(
    "hit hits struck rocked shook attacked raided stormed bombed shelled devastated razed targeted ravaged battered "
    "swept pounded bombarded strafed retook overran besieged jolted rattled lashed inundated invaded"
)
"""What happens to a place: "rocked Lima"."""
FORCES = words(
    "army military armed forces force soldiers troops navy fighters marines commandos air airstrike airstrikes strike "
    "strikes raid raids attack attacks drone drones missile missiles rocket rockets warplane warplanes aircraft jet "
    "jets helicopter helicopters shelling artillery bombardment bombing bombings occupation invasion tanks tank "
    "snipers fire"
)
"""What a country's adjective stands before that may be at war elsewhere."""
HITS_NOW = words(
    "strike strikes shell shells bomb bombs target targets pound pounds shake shakes rock rocks storm storms raid raids"
)
"""The same in a headline, which tells in the present: "drones strike Lviv"."""
SPEAKING = words("said says told added explained recalled noted who whose has had was is")
STREETS = words(
    "street st road rd avenue ave lane ln drive dr boulevard blvd court ct way parkway pkwy place terrace trail circle "
    "highway hwy alley turnpike expressway freeway"
)
CALENDAR = words(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan"
)
AMBIGUOUS = words("in or me ok hi oh la pa ma al id de us ms co ave mt ct md nd sd ne pr as gu mi mo ar va st dr no")
"""Postal codes and short forms that stand for themselves unless a comma comes before."""
COMMON = words(
    "mobile reading nice bath of most union liberty independence victoria hope man men central police army force "
    "forces government president general colonel captain major minister state national party front group people war "
    "peace attack bomb shooting killed wounded dead new old young good big great best long last first second third "
    "one two three four five six seven eight nine ten street avenue road park square center centre house home "
    "church school hospital university college court bank hotel market station bridge river lake mountain hill "
    "valley beach island god lord king queen prince princess mission mercy faith grace truth justice freedom star "
    "sun moon sky eagle lion bear wolf fox bush gore rice ford lee grant marshall police orange summit enterprise "
    "commerce progress prosperity industry business trade market press news times post herald tribune journal radio "
    "television tv video photo story report article english spanish white black red green blue brown gold silver "
    "iron stone wood rock sand time day night morning evening week month year today tomorrow yesterday spring "
    "summer fall autumn winter senate congress assembly council committee commission department office agency "
    "service security defense justice intelligence investigation source sources text page mr mrs ms dr sir lady "
    "saint san santa del los las el la al san-de mass miss ill ore wash ind cal ark ala del many some all any each "
    "every other another such same more less much few several both either neither own only just even still also "
    "very too university normal imperial republic democracy bell page young battle camp fort crash sale deal police "
    "show hot cold dry wet high low may will can must shall should would could might let get got give take make "
    "come go went see say tell know think want need use find here there where when why how what who which that this "
    "these those then than now soon later never ever always often again back down up out media council mary joseph "
    "along burning march independence corona covid delta alpha omega bravo charlie echo sierra victor "
    "north south east west northern southern eastern western"
)
ENGLISH = (
    COMMON
    | FEATURES
    | DIRECTIONS
    | SETTLED
    | PERSONS
    | CLOSED_CLASS
    | (WORDS - words("israeli russian saudi syrian turkish american azerbaijan"))
    | frozenset(w for predicate in PREDICATES for w in predicate.words)
    | words(
        "public safety interior council region federal light god jesus offensive siege embassy ministry "
        "headquarters residence homes capital border guerrilla cartel members "
        "situation"
    )
)
"""Words that stand for themselves even in capitals."""
