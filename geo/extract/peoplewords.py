"""Words that bound and colour the noun phrases that name people. Data only."""

from __future__ import annotations

import re

from geo.extract.tokens import listed, words

__all__ = listed("AGED ANIMALS ARTICLES COMPOUND DEFINITE EXTRA FATE GROUPS MONEY NONE NO_NAMES OF_THEM UNITS_OF YEAR")

COMPOUND = words(
    "organization organisation organizations organisations group groups attack attacks cell cells network activity "
    "activities movement forces unit units car cars vehicle vehicles base bases station stations camp camps school "
    "schools house houses home homes hospital bus buses shelter department office offices union unions party program "
    "programme center centre league team teams service services club law laws rights violence abuse custody care "
    "targets target positions position stronghold strongholds threat threats news magazine squad train plane flight "
    "ship organization's trafficking trade market markets hideout hideouts infiltration propaganda column columns "
    "patrol's court"
)
AGED = re.compile(r"(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-(?:year|yr|month|week|day)s?-olds?")
ANIMALS = words(
    "gorilla dog horse elephant lion tiger bear cat bull cow whale panda ape chimpanzee crocodile shark pony"
)
YEAR = re.compile(r"(?:19|20)\d\d")
ARTICLES = words("a an the this that his her their its another one each every these those our my")
DEFINITE = words("the these those his her their its our my")
GROUPS = words("family families couple members' staff crew")
EXTRA = words("more other others additional another further extra")
OF_THEM = words("the them whom his her their its these those our")
NONE = words("one")
MONEY = words("$ £ € ¥ ₹ rs us$ usd no # age aged")
FATE = words(
    "fatally critically seriously killed wounded injured dead missing hurt shot died slain hospitalized kidnapped "
    "abducted stabbed perished deaths fatalities injuries bodies lives casualties"
)
UNITS_OF = words(
    "year-old years-old yr-old month-old week-old "
    "years year months month weeks week days day hours hour minutes minute seconds second a.m p.m am pm % percent per "
    "km kms miles mile kilometers kilometres kilometer kilometre meters metres meter metre feet foot inches pounds "
    "kilograms kg tons tonnes dollars euros cents million billion times degrees o'clock acres hectares blocks rounds "
    "shots bullets houses homes buildings vehicles cars"
)
NO_NAMES = words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december police officials authorities islamic state army ministry hospital street "
    "avenue road university school department united nations county north south east west northern southern eastern "
    "western central city airport district province medical center centre court house church party force forces "
    "government news agency associated press two three four five six seven eight nine ten at least"
)
