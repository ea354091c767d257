"""What tells by which means people were attacked, as `means` asks for it. Data only."""

from __future__ import annotations

from geo.extract.actors.blamewords import KNOWN
from geo.extract.text.clues import Cued
from geo.extract.text.tokens import words

_WORD = r"[\w'’-]+ "
_CRAFT = (
    r"(?:aircraft|(?:war)?planes?|fighter jets?|jets|migs?|sukhois?|helicopters?|gunships?|drones?|uavs?|quadcopters?"
    r"|apaches?|[fb]-\d\d+s?|kfirs?|air weapons teams?"
    r"|air forces?(?! (?:members?|officers?|m[ae]n|base|sergeants?|captain)))"
)
FROM_THE_AIR = Cued(
    rf"\b{_CRAFT} (?:(?!who|whose|that|which|was|were|carrying|said|says|told|of){_WORD}){{0,7}}?"
    r"(?:bombed|bombing|hit|struck|strafed|machine-gunned|rocketed|fired|raided|attacked|targeted|killed|killing"
    r"|dropped|dropping|blew up|pounded|destroyed)\b"
    rf"|\b(?<!backed )(?<!supported )(?:in|by) (?:an? |the )?(?:{_WORD}){{0,3}}?"
    r"(?:air (?:operations?|strikes?|raids?)|helicopter gunships?|drones|uavs|warplanes|aircraft|jets)\b"
    rf"|\b(?<!mortar )(?<!petrol )(?<!gasoline )(?<!fire )bombs? (?:{_WORD}){{0,3}}?(?:dropped|fell|fallen|falling)"
    r" (?:by|from|on|in|into)\b"
    r"|\b(?:bombs|bombardment) (?:hit|rained|landed)\b|\baccidental bombing\b"
)
"""Who flies and strikes, and bombs that fall."""
AIR_AS_TARGET = Cued(
    r"\b(?:shot down|brought down|downed|intercepted|attacked|hit|struck|fired (?:at|on)) (?:an? |the |two |three )?"
    rf"(?:{_WORD}){{0,3}}?{_CRAFT}\b"
    rf"|\b{_CRAFT} (?:{_WORD}){{0,3}}?(?:(?:was|were) (?:shot|hit|brought|downed|attacked)|crashed|evacuated)\b"
)
COMBAT = Cued(r"\b(?:fought|fighting|fire-?fights?|battles?|gun ?-?battles?|combat|clash\w*|small[- ]arms|attacked)\b")
"""A fight on the ground, in which planes may take part."""

BORNE = Cued(
    r"\bexplosives? (?:belts?|vests?|jackets?)\b|\bblew (?:him|her|them)sel(?:f|ves)\b"
    r"|\bbombers? (?:was|were|died|also died|killed (?:him|her|them))\b"
    rf"|\bexplosives (?:{_WORD}){{0,4}}?(?:to|around|round|under) (?:his|her|their) (?:own )?"
    r"(?:body|bodies|waists?|chests?|clothes)\b"
    r"|\bwearing (?:[\w-]+ ){0,2}?explosives\b"
    rf"|\b(?:bombs?|explosives|car|truck|lorry|van|tanker|ambulance) (?:{_WORD}){{0,4}}?(?:driven|rammed|steered)"
    r" (?:into|to|at|against|up to)\b"
    rf"|\bdr(?:o|i)v(?:e|ing) (?:{_WORD}){{0,6}}?(?:bombs?|explosives)\b[^.;]{{0,30}}\b(?:into|at|against)\b"
)
"""Bombs whose bearer dies with them."""

BOMBER = Cued(
    r"\bsuicide (?:bomb\w+|attack\w*|blasts?)\b|\bfollowed a bomber\b"
    r"|\b(?<!-)bombers? (?:walked|came|entered|killed|struck|blew|to a)\b"
)
"""Who came to die with those whom they killed."""

WALKED_IN = Cued(r"\bbombers? (?:who )?(?:walked|dressed|entered)\b")
"""A bomber on foot, who is no aircraft."""

FOUGHT = Cued(
    r"\b(?:fought(?! (?:fires?|flames|blazes?|the (?:fire|blaze|flames)|for (?:his|her|their) li\w+))|fire-?fights?"
    r"|gun ?-?battles?|shoot-?outs?|exchanges? of (?:[\w-]+ )?(?:fire|gunfire|shots)|returned fire|brief engagement"
    r"|armed encounter|(?:fierce|heavy) (?:battles?|fighting|clashes)|pitched battles?)\b"
)
"""What two sides do."""
CROWDS = Cued(
    r"\b(?:protest\w*|demonstrat\w+|mobs?|youths|students|crowds?|villagers|rioters|rioting|blockade\w*|herders"
    r"|stones|strike)\b"
)
_PEOPLE = (
    r"(?:crowds?|protest[eo]rs|demonstrators|marchers|rioters|youths|students|pupils|supporters|residents|workers"
    r"|miners|fans|hawkers|vendors|squatters|strikers|farmers|inmates|mobs?)"
)
_POLICE = r"(?:the )?(?:riot )?(?:police|policemen|officers|security forces|guards|gendarmes|troops|soldiers)"
_FIGHT = r"(?:fought|battled|fight\w*|battl\w+|clash\w*|scuffl\w+)(?: (?:running|pitched) battles)?"
UNARMED_FIGHT = Cued(
    rf"\b{_PEOPLE} (?:{_WORD}){{0,4}}?{_FIGHT} (?:with |against )?{_POLICE}\b"
    rf"|\b{_POLICE} (?:{_WORD}){{0,2}}?{_FIGHT} (?:with |against )?(?:{_WORD}){{0,3}}?{_PEOPLE}\b"
    rf"|\b{_FIGHT} between (?:{_WORD})?{_PEOPLE} and {_POLICE}\b"
    rf"|\b{_FIGHT} between {_POLICE} and (?:{_WORD}){{0,3}}?{_PEOPLE}\b"
)
"""People in the street who fight police."""

_FORCES = (
    r"(?:troops|soldiers|forces|army|military|police|commandos|marines|rangers|patrols?|navy|gendarmes"
    r"|paramilitar\w+|constabulary|guards|jawans|personnel|gunners|peacekeepers)"
)
_FIGHTERS = (
    r"(?:militants?|insurgents?|rebels?|terrorists?|guerrillas?|fighters?|armed (?:m[ae]n|islamists|groups?|persons)"
    r"|extremists?|bandits|jihadi\w*|infiltrators?|militiam[ae]n|maoists?|naxal\w*|separatists?|islamists|cadres"
    r"|elements|gunm[ae]n|pirates|members of)"
)
_SLEW = r"(?:killed|shot(?! at)|shot dead|shot and killed|eliminated|neutrali[sz]ed|gunned down|liquidated|killing)"
FELL_FIGHTING = Cued(
    rf"\boperations? (?:[\w'’,]+ ){{0,12}}?{_FIGHTERS} (?:{_WORD}){{0,4}}?(?:were|was|been) (?:{_WORD})?{_SLEW}\b"
    rf"|\b{_FORCES} (?:(?!by|were|was|been|and|when"
    rf"|who){_WORD}){{0,6}}?{_SLEW} (?!by\b)(?:{_WORD}){{0,4}}?{_FIGHTERS}\b"
    rf"|\b{_FIGHTERS}\b[^.;]{{0,30}}?\b(?:were|was|been) (?:{_WORD})?{_SLEW}\b[^.;]{{0,60}}?"
    rf"\b(?:operations?|sweep|storming|by (?:{_WORD}){{0,3}}?{_FORCES})\b"
    rf"|\b(?:column|convoy|patrol|soldiers|troops|garrison) (?:{_WORD}){{0,8}}?(?:was|were|been) ambushed\b"
)
"""Forces that kill fighters, or fall into their ambush."""

CAME = Cued(r"\b(?:entered|came (?:in)?to|swept into|rode into|walked into|overran|rampaged)\b")
HELD = Cued(
    r"\b(?:captur\w+|control\w*|seiz\w+|garrison|flags?|fell|fallen|retook|retaken|liberat\w+|occup\w+|taken|barracks"
    r"|withdr\w+|positions|troops|soldiers|army|fight\w*|clash\w*|battles?)\b"
)
"""Who took a place, and what is said of places that are held."""
TAKEN_AND_KILLED = Cued(
    rf"\b(?:was|were|been) (?:{_WORD})?(?:taken|dragged|led|pulled|marched|hauled) (?:[\w'’,-]+ ){{1,12}}?(?:and"
    rf"|then) "
    rf"(?:{_WORD}){{0,2}}?(?:shot|killed|murdered|executed|beheaded|stabbed|hanged|slain)\b"
    rf"|\bhostages? (?:[\w'’,-]+ ){{0,6}}?(?:was|were) (?:{_WORD})?(?:killed|executed|beheaded|shot|murdered)\b"
)
"""Of whom it is told that they were taken, and that they lost their lives for it."""

MOB = Cued(
    r"\b(?:an? (?:angry )?mob|mobs|jungle justice|lynched|lynching|xenophobic|communal (?:crisis|violence|riots?)"
    r"|fought each other|against each other"
    r"|crowds? (?:of (?:[\w-]+ ){1,2})?(?:killed|beat|stoned|hacked|set upon|dragged|lynched)"
    r"|(?:locals|residents|villagers|youths|crowds?|neighbours) (?:[\w-]+ ){0,2}?"
    r"(?:attacked|looted|ransacked|torched|burned|burnt|stormed|stoned|set fire to) (?:[\w-]+ ){0,2}?"
    r"(?:shops?|homes?|houses?|businesses|foreigners|migrants|traders|stalls|mosques?|church\w*|temples?))\b"
)
"""Crowds that fall upon people, or two that fall upon each other."""
ROBBED = Cued(
    r"\b(?:by|gang of) (?:[\w-]+ )?robbers\b|\brobbers (?:[\w-]+ ){0,2}?(?:stormed|attacked|raided|entered|broke"
    r"|burst"
    r"|invaded|took|struck|bumped|escaped|fled|who came)\b|\brobb(?:ed|ing) (?:an?|the|of|its|his|her|at)\b"
    r"|\b(?:held|holding) up (?:an?|the|two)\b|\bhold-?ups?\b|\btakings\b"
    r"|\b(?:made (?:off|away)|fled|escaped) with (?:[\w'’-]+ ){0,2}?"
    r"(?:cash|money|jewel\w+|phones?|gold|watches|(?:[$£€₦]|[a-z]{1,4})\d[\d,.]*)"
)
"""What is done for gain."""
STOLEN = Cued(
    r"\b(?:stole|stolen|snatched (?:an?|the|his|her) (?:[\w-]+ )?(?:bag|handbag|purse|phone|chain|necklace|wallet)"
    r"|robb(?:ed|ing)|held up (?:an?|the) (?:[\w-]+ )?(?:bus|coach|bank|shop|store|van|train|car"
    r"|lorry|truck)|cargo of|took (?:[\w-]+ ){0,2}?(?:parts|spares|stores|cash|phones))\b"
)
DESTROYED = Cued(
    r"\b(?:burn(?:ed|t|ing)|torch\w+|set (?:[\w-]+ ){0,6}?(?:on fire|ablaze|alight)|set fire|emptied|loot\w+"
    r"|ransack\w+|razed|vandali\w+|toppled|uprooted|cut down|demolished)\b"
)
INMATES = Cued(
    rf"\b(?:inmates|prisoners|detainees|convicts) (?:(?!of|when|after|as|died){_WORD}){{0,4}}?"
    r"(?:set|lit|torched|burned|burnt)\b"
)
"""Those who burn the prison that holds them."""

SABOTAGE = Cued(
    r"\b(?:saboteurs|sabotage|shrapnel|bombs?|[a-z]+-bomb|ieds?|explosive device|militants|outfit|insurgents"
    r"|rebels|act of terror)\b"
)
"""What says that somebody made it blow up."""
WOODS = Cued(
    r"\b(?:forest|grass|bush|brush|scrub|heath|vegetation) fires?\b|\bwildfires?\b|\bhectares\b|\bacres\b|\bgroves\b"
    r"|\bfire in (?:[\w-]+ ){0,3}?(?:forest|woods|pines|oaks|scrub|hills)\b|\bfire that raced (?:down|up)\b"
)
"""What burns in the open."""
_CARS = (
    r"(?:(?<!cable )cars?|minivan|van|suv|pick-?up|truck|lorry|taxi|bus|coach|ute|motorcycle|motorbike|jeep|sedan"
    r"|vehicles?)"
)
ROADS = Cued(
    rf"\b{_CARS} (?:was|were) (?:rear-ended|broadsided|t-boned|side-swiped|hit by|struck by)\b|\bchain collision\b"
    rf"|\bpile-?up\b"
    rf"|\b{_CARS} (?:[\w-]+ ){{0,3}}?(?:hit|struck|rammed|rolled|overturned|collided|crashed|ran into)\b"
    r"|\b(?:rear-ended|hit-and-run)\b|\b(?:motorcyclist|cyclist|pedestrian)s? (?:[\w',-]+ ){0,6}?(?:hit|struck"
    r"|killed|mown)\b"
    rf"|\b(?:struck|hit|mown down|knocked down) by an? (?:[\w-]+ ){{0,3}}?{_CARS}\b|\b(?:pelican|zebra"
    rf"|pedestrian) crossing\b"
    rf"|\b{_CARS} into each other\b|\bon the (?:a|m|r|n|us|highway |interstate |route )\d+\b"
)

_FIRED = r"\b(?:shot|opened fire|shooting|gunshots?|gunned|gunfire|bullets?|shots|fired (?:on|at|several|into|from))\b"
FIRED = Cued(_FIRED)
SHOT = Cued(rf"{_FIRED}|\bmurder-suicide\b")
STRANGERS = Cued(
    r"\b(?:gunm[ae]n|attackers?|assailants?|hooded|masked|(?:armed|unidentified|unknown) (?:men|persons|people))\b"
)
PRIVATE = Cued(
    r"\b(?:bars?|pubs?|tavern|nightclub|club|shebeen|barber\w*|salon|parties|birthday|cookout|barbecue|taxi rank"
    r"|hostel|funeral home|motive|argument|quarrel|dispute|feud|robb\w+|burglar\w*|detectives?|homicides?"
    r"|murder (?:inquiry|case|docket|charges?)|customers?|drinking|drinkers)\b"
)
"""Where people are at leisure, and what is said of crimes alone."""
PUBLIC = Cued(
    r"\b(?:politic\w+|party (?:leader|member|official|worker|branch|office)s?|council\w*|mayors?|chiefs?|captains?"
    r"|officials?|heads? of|chair(?:m[ae]n|wom[ae]n)?|elders?|trib\w+|clans?|governor|ministers?|candidates?|editors?"
    r"|journalists?|reporters?|prison|directors?|judges?|lawyers?|prosecutors?|priests?|nuns?|pastors?|imams?"
    r"|mosques?|church(?:es)?|synagogues?|worship\w*|activists?|ethnic|sect\w*|shiites?|sunnis?|hindus?|muslims?"
    r"|christians?|hamlets?|villages?|villagers|huts|convoys?|pipelines?|leaders?|aid|charity|relief|bombs?|grenades?"
    r"|tourists?|raiders|rioters|kidnap\w+|abducted|factions?|municipal|land|peasants?|union\w*|vigilantes?"
    r"|elections?|campaign|forces|barracks|checkpoints?"
    r"|police(?:m[ae]n|wom[ae]n| (?:officers?|corporal|constable|post|station|patrol)))\b"
)
"""What makes a shooting more than a crime: office, faith, cause, and who bears arms for the state."""

NO_MEANS = words(
    "attack attacks attacked hit struck violence incident raid raids targeted murder murders killing killings slain"
)
OWN_MEANS = Cued(
    r"\b(?:machetes?|knif\w+|axes?|hammer|wrench|clubs?|clubbed|beat|beaten|bludgeoned|hacked|chopped|strangled"
    r"|throats?|beheaded|snipers?|infantry|clash\w*|fought|fighting|mob|lynched|poison\w*|dragg\w+|arrows?|spears?"
    r"|burn(?:ed|t) (?:to death|alive)|ambush\w*|protest\w*|confess\w*|confrontation|encounter|tied|bound"
    r"|motorcyclist|cyclist|pedestrian|rear-ended|broadsided|hit-and-run|hit an? (?:deer|tree|pole|wall)|crash\w*"
    r"|in a (?:raid|separate attack|gun\w*)|struck by an?|by (?:men|gunmen|unknown|unidentified|armed))\b"
)
"""What was done to people, or who did it, in words that no phrase takes for an event."""

_GROUPS = (
    rf"(?:{'|'.join(sorted(KNOWN))}|rebels?|insurgents?|opposition|anti-government|separatists?|secessionists?"
    r"|guerrillas?|rapid support|rsf|tigray(?:an)?|tplf|haftar|chechen|karen|kachin|arakan|wa state|shan state"
    r"|[\w-]+ (?:people's )?(?:liberation|independence|resistance|salvation))"
)
TAKEN_BY_GROUPS = Cued(
    rf"\b{_GROUPS}(?:['’]s?)? (?:(?:armed |national )?(?:forces|fighters|troops|soldiers|army|armies|units|men|militia"
    r"|front|movement) )?(?:\([\w-]+\) )?"
    rf"(?:(?!(?:and|who|that|which|by|from|against|were|was|in|at)\b){_WORD}){{0,3}}?"
    r"(?:took|taken|seized|captured|overran|overrun|occupied|entered|takes?|seizes?|captures?)\b"
)
"""Armed groups that take a place, whatever they call their soldiers: "Houthi forces captured Hazm"."""
TAKEN_FROM_GROUPS = Cued(
    rf"\b(?:troops|soldiers|army|marines|commandos|security forces|government forces) (?:{_WORD}){{0,3}}?"
    r"(?:drove|pushed|chased|routed|dislodged|forced|threw|defeated|overwhelmed|expelled) "
    rf"(?:{_WORD}){{0,6}}?and (?:took|captured|seized|entered|occupied)\b"
)
"""Soldiers who take it from them: "troops drove back the rebels and took Hazm"."""
