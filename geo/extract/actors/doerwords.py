"""The words by which doers without a name are told: who they are, and what they do. Data only."""

from __future__ import annotations

from geo.extract.text.tokens import words

__all__ = [
    "ALL",
    "ALONE",
    "ARMED",
    "ASSAULTS",
    "AUXILIARY",
    "BANDS",
    "BEFORE_NOUN",
    "BY_NATURE",
    "COUNTED",
    "CROWDS",
    "DEEDS",
    "FATES",
    "FIRES",
    "GOVERNING",
    "HARMS",
    "LINKING",
    "MASKED",
    "NO_OBJECT",
    "PAST",
    "PEOPLE",
    "SELF",
    "SIDES",
    "STRIKES",
    "SUFFERED",
    "TAKEN",
    "WALLS",
]

BY_NATURE = words(
    "gunman gunmen militant militants rebel rebels insurgent insurgents fighters guerrilla guerrillas guerillas "
    "terrorist terrorists narcoterrorists narco-terrorists criminals delinquents extremists jihadists jihadis "
    "militiamen militia militias bandits robbers robber raiders pirates kidnappers kidnapper hijackers hijacker "
    "abductors hoodlums thugs hooligans cultists rustlers dacoits arsonist arsonists vandals looters rioters mob mobs "
    "sniper snipers assassin assassins hitman hitmen marauders separatists islamists mutineers vigilantes "
    "paramilitaries infiltrators knifeman knifemen saboteurs outlaws fundamentalists subversives irregulars poachers "
    "smugglers traffickers partisans naxals naxalites burglars carjackers muggers miscreants warriors fanatics "
    "extremist mercenaries cadres"
)
"""Who is no victim by the word alone: what they are told to do is violent."""
BANDS = words("gang gangs gangsters militiaman cultist band")
MASKED = words("armed masked hooded heavily-armed unidentified unknown balaclava-clad")
"""Of whom that is said, they are armed too: "masked men"."""
CROWDS = words(
    "group gang band crowd mob squad column pack dozens hundreds scores thousands pair gangs groups crowds mobs"
)
"""Of how many there are: "a group of youths"."""
TAKEN = words("seized captured surrounded stopped intercepted hit held targeted forced cut occupied taken")
"""Verbs that have the same form where it is done to whoever stands before them."""
ALONE = words("man men woman women youths youth boys boy teenager teenagers group driver individual individuals")
"""Who is told by no more than that, so that what they wore or rode on is told with it."""
PEOPLE = (
    BY_NATURE
    | BANDS
    | ALONE
    | words(
        "settlers herders herdsmen tribesmen villagers residents crowd crowds protesters demonstrators students guard "
        "guards bodyguard bodyguards husband wife father mother son brother stepfather boyfriend ex-boyfriend "
        "girlfriend ex-husband neighbour neighbor nephew uncle cousin grandson daughter brother-in-law son-in-law "
        "father-in-law employee student pupil passenger patient clansmen supporters prisoners inmates inmate "
        "relatives fans miners farmers locals teenager teenage members member loyalists veterans deserters peasants "
        "sailors conscript conscripts recruit strikers migrants refugees activists taxi-drivers vendors sympathisers "
        "sympathizers sect clan clans commando commandos groups cells"
    )
)
HARMS = words(
    "shot killed stabbed attacked murdered beat beaten hacked lynched kidnapped abducted raped massacred slaughtered "
    "executed assassinated beheaded bludgeoned strangled knifed gunned ambushed bombed torched stoned mugged slew "
    "slain stab kill shoot murder hack lynch kidnap abduct attack ambush behead stabs kills shoots murders attacks "
    "kidnaps clubbed speared slashed assaulted wounded injured robbed pelted firebombed mowed machine-gunned "
    "machinegunned butchered strafed carjacked hijacked burned burnt damaged uprooted vandalised vandalized smashed "
    "wrecked trashed slit"
)
"""What only violence is called by, whoever does it."""
STRIKES = words(
    "raided stormed seized captured overran invaded swooped descended blew besieged looted ransacked entered occupied "
    "took held burst broke snatched planted laid detonated exploded placed launched staged set swept torched "
    "destroyed struck hit demolished rammed derailed sabotaged shelled mortared rocketed rode came arrived targeted "
    "raid storm seize capture overrun invade loot take hold blow burn blast bomb swoop sweep raids storms seizes rob "
    "robs surrounded intercepted stopped waylaid rounded marched dragged forced cut slit"
)
"""What those do who are armed by the word; of others it would be everyday life."""
FIRES = {
    "opened": words("fire"),
    "open": words("fire"),
    "opens": words("fire"),
    "fired": words(
        "on at into upon shots bullets rockets rocket mortars mortar grenades grenade rounds shot missiles missile"
    ),
    "fire": words("on at into"),
    "fires": words("on at into shots"),
    "threw": words("grenade grenades bomb bombs stones petrol rocks firebomb firebombs bricks molotov explosive"),
    "hurled": words("grenade grenades bomb bombs stones petrol rocks firebomb firebombs bricks molotov explosive"),
    "lobbed": words("grenade grenades bomb bombs"),
    "tossed": words("grenade grenades bomb bombs"),
    "drove": words("crowd crowds pedestrians into at through"),
    "ploughed": words("into"),
    "rammed": words("car van truck lorry vehicle into"),
    "set": words("fire ablaze alight"),
    "sprayed": words("bullets with"),
    "traded": words("fire"),
    "detonated": words("explosives vest bomb explosive belt himself herself themselves car"),
    "blew": words("himself herself themselves up"),
    "pelted": words("with stones"),
    "held": words("up"),
    "clashed": words("with over in at near on outside"),
    "started": words("shooting firing stabbing"),
    "began": words("shooting firing stabbing"),
}
"""Verbs that are violent by what stands behind them."""
SELF = words("himself herself themselves itself each one-another")
NO_OBJECT = words(
    "in by during when on while as with near outside at after and who from to last . , ; : - – — for or but since "
    "before this early late over because through about off behind until today yesterday monday tuesday wednesday "
    "thursday friday saturday sunday ) inside within under alongside amid along across between among beside together "
    "overnight once twice"
)
"""What stands behind a verb that has no object: it was done to whoever stands before it."""
AUXILIARY = words(
    "have has had was were is are be been being got get gets will would could can may might did does do should must "
    "not never"
)
WALLS = words(
    "said says told reported died dies ; : and but or whose whom because although if that's added accused arrested "
    "charged surrendered confirmed denied claimed"
)
"""What ends the reach of a subject."""
LINKING = words("and but when while as after before that said , because if where")
GOVERNING = words(
    "of by with from for against to at between among into on about over than like including near behind under through "
    "arrested detained captured identified called fighting saw found hunting seeking armed and nor or as arrest "
    "capture hunt seek"
) - words("and as")
"""Before a noun that is then no subject."""
COUNTED = words(
    "the a an one two three four five six seven eight nine ten eleven twelve dozen dozens several some many hundreds "
    "scores about around nearly over more than at least up to few couple"
)
BEFORE_NOUN = COUNTED | words(
    "armed masked unidentified unknown suspected alleged hooded heavily heavily-armed young teenage drunken "
    "disgruntled angry rival local leftist right-wing left-wing rebel tribal radical presumed apparent uniformed lone "
    "other cattle gang street militant off-duty drunk male female jealous estranged former ex middle-aged elderly "
    "unnamed bank separatist islamist maoist guerrilla insurgent jihadist pro-government pro-russian anti-government "
    "communist government government-backed plainclothes balaclava-clad machete-wielding knife-wielding axe-wielding "
    "gun-toting mounted motorcycle-borne opposition party football youth sect cult prison army riot security border "
    "jobless homeless deranged mentally-ill mentally ill older younger second third another same four-man two-man his "
    "her their aggrieved irate furious foreign islamic muslim christian hindu ethnic paramilitary militia terrorist "
    "criminal drug armed-to-the-teeth stone-throwing vigilante village warring"
)

ASSAULTS = words(
    "attack attacks ambush ambushes raid raids assault assaults bombing bombings rocket rockets shelling bomb bombs "
    "mine offensive gunfire shooting shootings mortar mortars barrage fire"
)
"""What is done by those whom the word before names: "a rebel attack"."""
SIDES = {
    "rebel": "rebels",
    "militant": "militants",
    "insurgent": "insurgents",
    "guerrilla": "guerrillas",
    "terrorist": "terrorists",
    "jihadist": "jihadists",
    "separatist": "separatists",
    "extremist": "extremists",
    "islamist": "Islamists",
    "pirate": "pirates",
    "bandit": "bandits",
    "settler": "settlers",
    "mob": "mob",
    "gang": "gang",
    "militia": "militia",
    "vigilante": "vigilantes",
    "sniper": "sniper",
    "paramilitary": "paramilitaries",
    "maoist": "Maoists",
}
"""Who they are, by that word."""
SUFFERED = words(
    "killed wounded injured hurt arrested detained captured shot dead sentenced charged jailed freed neutralised "
    "neutralized eliminated hanged executed convicted tried seized held handed identified buried caught hit "
    "surrounded believed suspected thought said among driven repelled beaten found blamed not also both later still"
)
"""What is done to those whom "were" follows, or is only thought of them."""
FATES = words(
    "died dead surrendered fell perished wounded injured arrested detained captured killed suffered lost who's agreed "
    "deny denied denies sentenced convicted jailed"
)
"""What befell them, or what they did that is no violence."""
PAST = words(
    "went came rode shot took put made broke drove left held led let began ran fought sent wore threw burst fled "
    "stole kept set cut hid lay stood struck"
)
"""Verbs in the past that do not end like one."""
DEEDS = HARMS | STRIKES | FIRES.keys()
ARMED = BY_NATURE | BANDS | SIDES.keys()
ALL = PEOPLE | ARMED
