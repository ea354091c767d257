"""Words that bound and colour the noun phrases that name people. Data only."""

from __future__ import annotations

from geo.extract.text.tokens import listed, words
from geo.patterns import compiled

__all__ = listed(
    "AFTER_AGED AGED ANIMALS ARTICLES CLOSE COMPOUND DEFINITE DO EXTRA FATE GROUPS HURT KIN MONEY NONE NO_NAMES NTH "
    "OF_THEM OWNERS PARENTS REMAINS SUFFERING TEAMS THINGS UNITS_OF UNKNOWN YEAR YEARS"
)

COMPOUND = words(
    "organization organisation organizations organisations group groups attack attacks cell cells network activity "
    "activities movement forces unit units car cars vehicle vehicles base bases station stations camp camps school "
    "schools house houses home homes hospital bus buses shelter department office offices union unions party program "
    "programme center centre league team teams service services club law laws rights violence abuse custody care "
    "targets target positions position stronghold strongholds threat threats news magazine squad train plane flight "
    "ship organization's trafficking trade market markets hideout hideouts infiltration propaganda column columns "
    "patrol's court casualties"
)
AGED = compiled(r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|yr|month|week|day)s?-olds?|[a-z\d]+(?:st|nd|rd|th)-graders?")
AFTER_AGED = words(
    "last early late yesterday today tonight monday tuesday wednesday thursday friday saturday sunday dead twice once "
    "multiple several fatally repeatedly"
)
"""Words after which "a 14-year-old" stands for whoever is so old."""
ANIMALS = words(
    "gorilla dog horse elephant lion tiger bear cat bull cow whale panda ape chimpanzee crocodile shark pony dogs "
    "horses elephants lions tigers bears cats bulls cows whales sharks puppy puppies pets pet deer birds chickens pigs "
    "sheep goats cattle livestock buffalo buffaloes camels calves lambs hens rabbits monkeys gorillas apes wolves "
    "pronghorn pronghorns elk moose coyote coyotes bobcat alligator alligators bison hog hogs boar boars terrier "
    "dolphins turtles fish rhinos rhinoceroses hippos leopards giraffes deer antelopes seals swans geese ducks bees "
    "ewes rams foals piglets heifers bullocks poultry foxes rats mice bats insects locusts mosquitoes boar boars "
    "badgers beavers donkeys mules ponies oxen yaks llamas reindeer bison hounds crocodiles snakes "
    "cougar puma jaguar panther lynx wolf coyote dingo fox hyena jackal raccoon moose elk stag kangaroo wallaby zebra "
    "giraffe rhino rhinoceros hippo hippopotamus leopard cheetah antelope monkey baboon orangutan koala otter seal "
    "walrus dolphin orca porpoise turtle tortoise snake python cobra alligator lizard eagle vulture swan goose duck "
    "peacock ostrich emu parrot rooster hen chicken goat pig boar sow ram ewe lamb calf heifer mare stallion foal colt "
    "donkey mule camel ox yak llama hound greyhound terrier rottweiler bulldog labrador collie poodle kitten beaver "
    "badger rabbit rat cub"
)
YEAR = compiled(r"(?:19|20)\d\d")
YEARS = compiled(r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|yr|month)s?")
ARTICLES = words("a an the this that his her their its another one each every these those our my")
DEFINITE = words("the these those his her their its our my")
TEAMS = words("team cell squad patrol crew unit group gang")
GROUPS = words("family families couple members' staff crew")
KIN = words(
    "wife husband son daughter brother sister mother father child baby infant cousin nephew niece uncle aunt grandson "
    "granddaughter grandmother grandfather fiancee fiance widow stepson stepdaughter stepfather stepmother twin"
)
PARENTS = words("parents grandparents")
"""Of one person these are two."""
OWNERS = words("his her their")
HURT = words("injured wounded hurt")
CLOSE = KIN | words(
    "partner girlfriend boyfriend ex-girlfriend ex-boyfriend ex-wife ex-husband friend roommate neighbor neighbour"
    " bodyguard passenger co-worker colleague"
)
"""Who is so to somebody is somebody else."""
DO = words(
    "were was are is have had died drowned perished survived succumbed suffered sustained remain remained "
    "went escaped needed required got received embraced attained laid paid"
)
EXTRA = words("more other others additional another further extra")
OF_THEM = words("the them whom his her their its these those our")
SUFFERING = words("sustaining suffering receiving still reported in")
NONE = words("one")
NTH = words("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
MONEY = words("$ £ € ¥ ₹ rs us$ usd no # age aged")
FATE = words(
    "fatally critically seriously lightly slightly severely gravely killed "
    "wounded injured dead missing hurt shot died slain martyred hospitalized kidnapped "
    "abducted stabbed perished deaths fatalities injuries bodies lives casualties"
)
THINGS = words(
    "towers trailers containers computers trackers numbers papers orders letters covers centers corners quarters "
    "headquarters borders rivers doors floors motors tractors monitors factors errors sectors mirrors reactors "
    "generators shelters trawlers bombers fighters choppers steamers cruisers carriers tankers freighters destroyers "
    "boulders fingers shoulders plants restaurants elephants giants servers chargers boosters launchers bunkers "
    "trees committees degrees fees canisters cylinders counters offers others powers members matters masters meters "
    "metres liters litres layers colors colours doors corridors vectors tremors aftershocks clusters quarters posters "
    "stickers scooters helicopters flowers tigers panthers lobsters oysters spiders hamsters burgers variants "
    "elevators harbors harbours rumors rumours favors favours grants warrants pants tenants' boxers' chapters "
    "lasers drawers ladders heaters coolers boilers printers cleaners' freezers lighters hammers trousers "
    "howitzers mortars slippers sneakers bullets chambers rotors lovers' parlors parlours majors barriers"
)
UNITS_OF = words(
    "year-old years-old yr-old month-old week-old "
    "years year months month weeks week days day hours hour minutes minute seconds second a.m a.m. p.m p.m. am "
    "pm % percent per "
    "km kms miles mile kilometers kilometres kilometer kilometre meters metres meter metre feet foot inches pounds "
    "kilograms kg tons tonnes dollars euros cents million billion times degrees o'clock acres hectares blocks rounds "
    "shots bullets bbs pellets arrows houses homes buildings vehicles cars"
)
UNKNOWN = words("unknown undetermined unspecified undisclosed uncertain unconfirmed untold")
NO_NAMES = words(
    "christmas easter ramadan eid monday tuesday wednesday thursday friday saturday sunday january february march "
    "april may june july august september october november december police officials authorities islamic state army "
    "ministry hospital street "
    "avenue road university school department united nations county north south east west northern southern eastern "
    "western central city airport district province medical center centre court house church party force forces "
    "government news agency associated press two three four five six seven eight nine ten at least"
)
REMAINS = words("body bodies remains corpse corpses")
"""What is left of the dead."""
