"""What people are called by their trade or their lot, beside the commoner nouns of `lexicon`. Data only."""

from __future__ import annotations

from functools import lru_cache

from geo.extract.text.tokens import words
from geo.patterns import compiled

__all__ = ["TRADES", "is_trade_name"]

TRADES = words(
    "collector sculptor bricklayer washerwoman novice curate bellringer acolyte alderwoman marabout griot matriarch "
    "patriarch heiress governess sweeper street-sweeper rag-picker scavenger vagrant herdsboy drover ploughman reaper "
    "logger digger prospector panhandler trapper shrimper docker longshoreman bargeman raftsman oarsman coxswain "
    "helmsman bosun hostess navigator machinist overseer geologist archaeologist botanist apothecary healer herbalist "
    "anaesthetist radiographer undertaker gravedigger mortician cobbler haberdasher moneylender typist stenographer "
    "barman busboy dishwasher confectioner distiller publican hotelier courier messenger telegraphist announcer "
    "newsreader columnist cartoonist novelist playwright dramatist acrobat juggler ballerina choreographer violinist "
    "pianist composer lyricist goalkeeper referee umpire boxer marathoner snowboarder sherpa guide rambler birdwatcher "
    "kayaker rower sculler yachtsman parachutist skydiver paraglider schoolchild heckler striker agitator arsonist "
    "vandal "
    "loiterer tradesman signalman pointsman shunter steeplejack scaffolder roofer glazier plasterer decorator "
    "quarryman "
    "gunner bombardier quartermaster sentinel collaborator deserter mutineer draftee midshipman submariner yeoman "
    "hangman "
    "registrar juror plaintiff defendant litigant parolee auditor grandee nobleman noblewoman lamplighter milkman "
    "dustman binman taxi-driver tillerman winegrower beekeeper tinsmith coppersmith coolie drayman muleteer "
    "administrator commandant prefect sub-prefect ombudsman fieldworker caseworker rector dean organiser chaplain"
    " deportee "
    "rickshaw-puller mate henchman adjutant paymaster almoner enumerator census-taker registrar "
    "cameleer mahout syce dhobi ayah peon pujari imam-khatib maulvi "
    "campaigner canvasser polltaker election-worker returning-officer magnate tycoon financier broker stockbroker "
    "skipper printer "
    "philanthropist physicist chemist biologist economist sociologist anthropologist mathematician astronomer "
    "meteorologist seismologist volcanologist linguist interpreter translator correspondent newsman "
    "newswoman photojournalist videographer anchorman anchorwoman whistleblower campmate cellmate shipmate "
    "stationmaster watchmaker stonemason greengrocer tailgunner painter butler abbot clown teammate workmate "
    "playmate countryman kinsman kinswoman townsman tribeswoman "
    "teller stylist barista bellhop valet cabdriver chauffeur landscaper freshman sophomore cheerleader preschooler "
    "kindergartner visitor dj emcee promoter hitchhiker bicyclist skateboarder emt chiropractor brakeman busker "
    "companion assistant helper canoeist scooterist horseman holidaymaker trawlerman motorman forester dairyman "
    "sacristan groundsman "
    "drifter gangster stocker deckhand roughneck crabber operator flight-attendant"
)
_TRADE = compiled(
    r"(?:[a-z]{3,}-?(?:keeper|seller|picker|puller|cutter|bearer|thrower|climber|catcher|sweeper|smith|wright|monger"
    r"|gatherer|grower|breeder|farmer|worker|herder)"
    r"|[a-z]{2,}-(?:burner|maker|walker|cleaner|owner|driver|vendor|inspector|conductor|operator|hawker|member|chief"
    r"|leader"
    r"|trader|dealer|handler|master|mistress|holder|guard|boy|girl|man|woman))s?"
)
_LAST = frozenset("rhtsfnylr")
"""Last letters of such words."""


@lru_cache(4096)
def is_trade_name(low: str) -> bool:
    """Whether a word that no list has names people by what they do: "tea-picker", "pitch-burners"."""
    return low[-1] in _LAST and _TRADE.fullmatch(low) is not None
