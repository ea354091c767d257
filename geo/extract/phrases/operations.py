"""Phrases in which armies, police, fire services and coast guards put what they did. Data only; how to read them stands
in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Strategic developments | Arrests | 44 | weak
    (are|is|were|was|put) under arrest ; arrests (\\w+ )?(were|was|have been|had been) (\\w+ )?(made|carried out|
    effected) ; arrests (\\w+ )?took place ; (led|leading) to (\\w+ ){0,3}?arrests(?! warrant) ; (resulted|resulting|
    ended|ending) in (\\w+ ){0,3}?(arrests|detentions|captures) ; (taken|took|brought|hauled|picked up)
    (\\w+ ){0,3}?(in )?for (questioning|interrogation)(?! (\\w+ )?(in|over) (\\w+ ){0,2}?(alleged )?corruption) ;
    (suspect*|robber*|thieves|smuggler*|trafficker*|militant*|insurgent*|poacher*|bandit*|dealer*|burglar*|fugitive*)
    (were|was) (\\w+ly )?caught(?! (on|by) (camera|cctv)) ; (caught|nabbed|nabs|netted|nets|collared|picked up)
    (a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) ((?!fish|fugitive species)\\w+
    ){0,4}?(suspect*|robber*|thieves|smuggler*|trafficker*|militant*|insurgent*|informant*|poacher*|bandit*|
    dealer*|burglar*|terrorist*|facilitator*|collaborator*|offender*|migrants) ;
    (apprehension|detention) of (a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|alias|\\d+)
    (\\w+ ){0,6}?(member*|leader*|suspect*|facilitator*|operative*|persons?|people|m[ae]n|individuals?|commander*|
    ringleader*|insurgent*|militant*|terrorist*|fighter*|fishermen) ; (capture|apprehension) of alias ;
    (taken|took|placed) (\\w+ ){0,5}?into (custody|detention)
Strategic developments | Change to group/activity | 58 | event
    (terrorists|bandits|insurgents|militants|guerrillas|gunmen|jihadists|cadres|members|outlaws|partisans|elements|
    subversives|combatants|dissidents|families) (\\w+ ){0,10}?(surrendered|have surrendered|had surrendered|laid down
    (\\w+ )?(arms|weapons)|handed (in|over) their (arms|weapons)|gave up their (arms|weapons)|turned themselves in|
    gave themselves up|yielded (to|before)|demobili[sz]ed|deserted) ;
    (rebels|fighters|militiamen|separatists|members of the \\w+ front)
    (\\w+ ){0,8}?(handed themselves (in|over)|turned themselves in|gave themselves up|yielded to|demobili[sz]ed|
    deserted) ; (received|accepted|
    facilitated|took) the surrender of ; (turned|gave) (himself|herself|themselves) (in|up) (with|to) (\\w+
    ){0,3}?(weapon*|arms|rifle*|army|troops|soldiers|brigade|battalion|infantry|military)
Strategic developments | Disrupted weapons use | 56 | event
    (disabl*|destroy*|detonat*|disposed of|blew up|blown up|cleared|lifted|located|neutrali[sz]ed) (\\w+
    ){0,3}?([\\w-]*personnel |[\\w-]*tank |unexploded |live |live aerial |suspected )(mine*|device*|ordnance|shell*|
    bomb*|rocket*|grenade*|munition*|missile*) ; (minefield|minefields) (was|were) (\\w+ )?(found|located|cleared|
    destroyed) ; (found|located|discovered|cleared) (\\w+ ){0,6}?minefield* ;
    (to|found|recovered|seized|discovered|of|confiscated|uncovered|containing) (a|an|one|two|three|four|five|six|
    seven|eight|nine|ten|several|\\d+) (\\d+ ?mm |\\d+-mm |artillery |mortar |tank )+(rounds?|shells?|projectiles?|
    mortars?) ; (handed|turned) (in|over) (a|an|two|three|four|five|several|\\d+|their) (\\w+ ){0,3}?(rifle*|pistol*|
    revolver*|grenade*|launcher*|firearm*|gun|guns|weapons|mortar*)
Strategic developments | Other | 34 | weak
    (freed|liberated|set free|freeing|rescued|rescuing|secured the release of) (a|an|the|one|two|three|four|five|six|
    seven|eight|nine|ten|several|\\d+) (\\w+ ){0,4}?(hostage*|captive*|kidnap\\w*|abduct\\w*)
Strategic developments | Arrests | 44 | event
    (was|were) picked up (at|in|near) @ with (\\w+ ){0,4}?(pistol*|rifle*|grenade*|explosive*|weapon*|tablets|
    pills|cocaine|heroin|hashish|cannabis|drugs|leaflets|pamphlets) ;
    (held|seized|caught|overpowered) and (disarmed|handed over) (a|an|two|three|four|five|six|seven|eight|nine|ten|
    several|\\d+)
Strategic developments | Change to group/activity | 53 | event
    surrender of (a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|\\d+) (\\w+ ){0,4}?(members|fighters|
    rebels|militants|guerrillas|combatants|commanders?|dissidents|insurgents|cadres) ; (members|cadres|dissidents|
    deserters) of the (\\w+ ){1,6}?(surrendered|had surrendered|have surrendered)
Battles | Armed clash | 66 | event
    (patrol*|troops|soldiers|convoy*|unit*|aircraft|helicopter*|base|outpost*|checkpoint*|position*|officers|forces|
    platoon) (\\w+ ){0,3}?(took|taking|taken|drew|received|receiving) (\\w+[\\w-]* ){0,3}?fire ;
    (attempt*|assault*|attack*) (\\w+ ){0,2}?(on|against) (\\w+ ){0,5}?(position*|base|bases|camp|camps|post|posts|
    outpost*|barracks|checkpoint*|garrison*) (\\w+ ){0,5}?(failed|fail|faltered|came to nothing|foundered) ;
    (militant*|insurgent*|terrorist*|rebel*|bandit*|guerrilla*|fighter*|shabaab|haram|sayyaf|cadre*|jihadist*)
    (were|was|been) (\\w+ )?(put out of action|neutrali[sz]ed|eliminated) ;
    (made|in|broke) contact with (the )?(\\w+ )?(enemy|insurgents|rebels|militants|guerrillas|terrorists)
Battles | Armed clash | 62 | event
    (enemy|forces|troops|rebels|insurgents|militants|fighters|units|infantry|invaders|occupiers|aggressor) (\\w+
    ){0,3}?(made|launched|mounted|undertook|carried out|conducted) (a|an|one|two|three|four|five|six|seven|eight|nine|
    ten|eleven|twelve|several|repeated|unsuccessful|failed|\\d+) (\\w+ ){0,3}?(assaults?|attacks?|charges) (on|near|in|
    toward*|against|at|around)
Explosions/Remote violence | Remote explosive/landmine/IED | 70 | event
    (brought down|toppled|felled|damaged|destroyed|wrecked|gutted|shattered|demolished|derailed) by (a |an |two |three |
    several )?(\\w+ ){0,2}?(explosive device*|explosive charge*|charges?|device*|dynamite)
Explosions/Remote violence | Air/drone strike | 80 | event
    strikes? on (a |an |the |some |\\d+ )?(\\w+ ){0,2}?(fighters|militants|terrorists|insurgents|leaders?|commanders?|
    cell|gathering|unit|units|element|elements|store|depot|cache|factory|checkpoint|boat) ; (mq-9|mq-1|reaper|
    predator|f-16s?|f-15s?|apaches?|ah-64s?|a-10s?|air component) (\\w+ ){0,2}?(engaged|struck|hit|attacked|fired|
    destroyed|neutrali[sz]ed|killed)
Accident | Sea | 70 | weak
    (VESSEL|craft) (\\w+ ){0,8}?(adrift|disabled|taking on water|took on water|lost power|broke down|broken down|
    without power)(?! (and )?(protest|strike)) ; (disabled|stricken|swamped|drifting|crippled|leaking) (\\w+
    ){0,2}?(VESSEL|craft) ; (rescued|rescues|rescue|rescuing|saved|saves|picked up|plucked|hoisted|hoists|airlifted|
    winched|pulled|evacuated|assisted|took off|taken off|brought ashore|medevac\\w*) (\\w+ ){0,8}?(from|aboard|off|in)
    (a|an|the|two|three|four|several|\\d+|their|his|her) ((?!by |police )[\\w-]+ ){0,4}?(VESSEL|craft|jet ski|
    paddleboard*) ; (pulled|plucked|rescued|recovered|hoisted|winched|saved|lifted) (\\w+ ){0,5}?from the (sea|surf|
    ocean|bay|harbour|harbor) ; (swimmer*|kayaker*|canoeist*|surfer*|bather*|paddleboarder*|diver*|fisherman|angler*|
    boater*) (\\w+ ){0,3}?(missing|swept out|swept away|washed|pulled from the (water|sea)) ;
    (swimmer*|kayaker*|canoeist*|surfer*|bather*|paddleboarder*|diver*|fishermen|angler*|boater*) (\\w+
    ){0,3}?(pulled|plucked|rescued|hoisted|winched|saved|airlifted)(?! dogs)
Accident | Fire | 50 | weak
    (STRUCTURE|home|home's|flat|barn|shop|store|house|bungalow|restaurant|pub) (\\w+ ){0,3}?(alight|ablaze|well
    alight) ; (from|inside|into|at) (a|an|the|their|his|her) burning (\\w+ )?(STRUCTURE|home|flat|barn|shop|bungalow|
    pub)
Accident | Road | 62 | weak
    rtcs? ; (single|one|two|three|four|multi|multiple)[ -]vehicle (\\w+ ){0,2}?(rollover|collision|crash|rtc|wreck|
    accident) ; (motorcyclist|cyclist|rider|biker|motorcycl\\w+) (\\w+ ){0,4}?(came|fell|was thrown|thrown) (off|from)
    (his|her|the|their|a) (\\w+ )?(bike|motorcycle|motorbike|bicycle|moped|scooter)
"""
