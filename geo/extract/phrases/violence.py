"""Phrases that tell of violence against civilians. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Violence against civilians | Abduction/forced disappearance | 72 | event
    (boys|girls|pupils|students|men|women|villagers|passengers|workers|travellers|travelers|worshippers|miners|
    schoolchildren) (\\w+ ){0,3}?(were|was|been) (\\w+ )?(led|marched|driven|herded|taken|spirited|carried) (off|away)
    ((?!police|to hospital|said|custody)\\w+ ){0,10}?(by (\\w+ ){0,2}?(men|gunmen|rebels|militants|bandits|fighters|
    raiders|insurgents|attackers|kidnappers)|(into|to) the (bush|forest*|hills|jungle|mountains|woods)|at gunpoint)
Violence against civilians | Abduction/forced disappearance | 72 | event
    (hijacker*|gunman|gunmen|pistol|gun|knife|armed man|armed men|grenade) (\\w+ ){0,9}?(held up|commandeered) (\\w+
    ){0,3}?(flight|plane|jet|airliner|airbus|aircraft|helicopter|bus|coach|train|ferry) ; commandeer(ed|ing) (a|
    an|the)
    (\\w+ ){0,3}?(flight|plane|jet|airliner|airbus|aircraft|bus|coach|train|ferry) ;
    kidnap* ; kidnapping* ; kidnaped ; abduct* ; abduction* ; (taken|held|took|taking|seized) (as )?hostage* ;
    (gunmen|militants|bandits|rebels|kidnappers|fighters|insurgents|jihadis*|herdsmen) (\\w+ ){0,3}?(seized|
    snatched)
    (\\w+ ){0,3}?(pupil*|student*|girls|schoolgirls|children|boys|women|people|villager*|worshipper*|passenger*|
    worker*|teacher*|priest*|nun|nuns|travellers|travelers|men|hostage*) ;
    (VESSEL|mv|mt|m/v) (\\w+ ){0,10}?(pirated|hijacked|commandeered|(seized|boarded|taken|overrun) by (\\w+
    ){0,3}?(pirates|armed men|gunmen|hijackers|intruders|robbers)) ; (pirates|hijackers|armed men|gunmen) (had |have
    )?(\\w+ )?(boarded|commandeered) ; pirates (\\w+ ){0,3}?(seized|hijacked|captured|boarded|took over|have
    taken) ;
    (was|been) pirated (\\w+ ){0,6}?(miles|nautical|nm|off|near|gulf|sea|ocean|strait*) ;
    hostage-taking ; hostages ; forcibly disappear* ; enforced disappearance* ; hijack* ;
    (took|taken|take|held|holding|hold|seized|seize) (\\w+ ){0,6}?(hostage|captive|hostages) ; (carried|marched|
    dragged) (off|away) (\\w+ ){0,4}?(women|men|girls|boys|pupils|villagers|people|crew|worshippers|passengers)
    ; (women|girls|men|boys|villagers|people|pupils|crew) (\\w+ )?were (carried|marched|dragged) (off|away) ;
    (gunmen|militants|bandits|rebels|kidnappers|fighters|insurgents|jihadis*|herdsmen|armed men|pirates|gang|
    gang members|men) (\\w+ ){0,4}?(seized|snatched|took) (\\w+ ){0,4}?(pupil*|student*|girls|schoolgirls|
    children|boys|women|people|villager*|worshipper*|passenger*|worker*|teacher*|priest*|nun*|missionar*|
    travel*|hostage*|crew*|sailor*|tourist*|aid workers|expatriate*) ; (was|were|been) seized by (\\w+
    ){0,3}?(gunmen|armed men|militants|rebels|bandits|men|pirates|fighters|kidnappers) ;
    (drove|marched|took|herded|led|driven|herding) (\\w+ ){0,6}?(into|to) the (bush|forest|jungle) ;
    made off with (\\w+ ){0,4}?(workers|hostages|women|girls|pupils|students|villagers|people|foreigners|
    children|passengers|boys|captives|crew|crewmen|sailors|seamen|engineers|nuns|nurses|teachers|priests|drivers|
    worshippers|men) ; (gunmen|bandits|militants|rebels|insurgents|guerrillas|pirates|kidnappers|
    tribesmen|men) (\\w+ ){0,3}?(grabbed|snatched|whisked|spirited|bundled|carried off|dragged off) ; bundled (\\w+
    ){0,3}?into (a|an|the|their) ; (held|holding) (\\w+ )?by (\\w+ ){0,3}?(kidnappers|guerrillas|militants|rebels|
    tribesmen|gunmen|pirates|bandits|abductors) ; held for (\\w+ ){1,3}?by (\\w+ ){0,3}?(militiam[ae]n|guerrillas|
    militants|rebels|tribesmen|gunmen|armed men|masked men) ; (militiamen|gunmen|rebels|armed men|militants|tribesmen)
    held (\\w+ ){1,5}?for (\\w+ ){0,2}?(hours|days|weeks) ; (taken|seized|snatched) from (a|an|the|their) (\\w+
    ){0,2}?(school|dormitor*|church|mosque|convent|orphanage|village|camp|home*|house*) (\\w+ ){0,8}?(was|were|been)
    (all )?(freed|released) ; forced (\\w+ ){0,4}?(into|onto) (a|their) (\\w+ )?(car|van|truck|
    vehicle|boat|pick-?up) ; ransom (of|for|was|
    demand*|payment*) ; (held|holding|hold) (\\w+ ){0,4}?for ransom ; (kidnappers|captors|abductors|pirates|hijackers|
    hostage-takers) ((had|have) )?(\\w+ )?(freed|released|held) ; (taken|took) (\\w+ ){0,6}?from (his|her|
    their) (\\w+ )?(car|vehicle|truck|home|homes|house|houses|bed|beds) ; (not|never) been seen since ;
    (forcibly|forcefully|allegedly) (taken|disappeared) ;
    (taken|dragged|snatched|whisked) (away )?from (his|her|their) (home*|house*) by ;
    (detained|held|captured) by (unidentified |unknown )?armed (men|elements|groups?|persons|individuals) ;
    in the hands of (\\w+ ){0,2}?(tribesmen|hostage-takers|gunmen|kidnappers|militants|
    rebels|pirates|bandits|abductors|captors|armed men) ;
    (was|were|been) (taken|snatched|seized|grabbed) by (two|three|four|five|six|seven|eight|ten|several|armed|masked|
    hooded|unidentified|unknown|\\d+) (\\w+ ){0,2}?(men|gunmen|persons|attackers|assailants) ;
    (taken|snatched|seized) from (their|his|her|a|the) (\\w+ ){0,2}?(convent|monastery|seminary|orphanage|church|mosque|
    school|dormitor*|home*|house*|village*|camp) (\\w+ ){0,10}?by (\\w+ ){0,3}?(fighters|gunmen|rebels|militants|armed
    men|insurgents|militiamen|guerrillas|bandits|jihadists) ;
    (had|have) been (taken|dragged|hauled) (from|out of) (the|their) (wards?|beds|hospital*|clinic|convent|seminary|
    church|school|dormitor*|camp) ;
    (bishops?|priests?|nuns?|monks?|journalists?|reporters?|aid workers?|engineers?|doctors?|teachers?|tourists?|
    hostages?|sailors|seamen|peacekeepers) (seized|snatched|grabbed) (near|in|at|from|on|outside|off) ;
    (taken|led|marched|walked|herded|carried|dragged|spirited|whisked|hauled|driven) (away|off) (\\w+ ){0,3}?by (\\w+
    ){0,3}?(militia*|gunmen|armed men|rebels|bandits|fighters|militants|insurgents|guerrillas|pirates|masked men|
    raiders|
    gang*|boko haram|kidnappers|paramilitar*|attackers|combatants|dacoits) ; (forced|walked|marched|took|taken|led|
    used)
    (\\w+ ){0,6}?as porters ; (forces|soldiers|troops|army|
    agents|paramilitaries|policemen|security men|intelligence) ([\\w.]+ ){0,6}?(took|taken|picked up|whisked|snatched|
    spirited) (away )?(at least )?(\\w+ ){0,2}?(people|persons|men|women|youths?|students?|civilians|villagers|
    activists?|residents|brothers)(?! (to|into) (a |the )?(hospital*|safety|clinic*))
Violence against civilians | Sexual violence | 74 | event
    rape ; raped ; rapes ; raping ; gang-rape* ; gang rape* ; sexual (assault*|violence|abuse|attack*) ;
    sexually (assault*|abus*) ; molest* ;
    gang ?rap* ; (raped|raping) (\\w+ ){0,3}?(women|girls|woman|girl) ; sexually (harass*|assault*|exploit*) ;
    indecent(ly)? assault* ; sodomi[sz]* ; defilement ;
    violated (a|an|the|two|three|four|five|six|several|\\d+) (\\w+ ){0,2}?(women|girls|woman|girl|boys?|children|
    nuns?)
    ; defil(ed|ing) (a|an|the|her|his|two|three) (\\w+
    ){0,3}?(pupil*|girl*|child|minor*|daughter|student*|boy|teenager)
Violence against civilians | Attack | 50 | event
    (by|under|from|in) (\\w*(ian|yan|ean|kish|ese)|israeli|pakistani|iraqi|saudi|yemeni|afghan|houthi|hezbollah|hamas|
    taliban|enemy|hostile|stray|rebel|army|regime|government) fire(?! (service|brigade|department|crew|truck|engine|
    station|chief|official|investigator|fighter)) ; (israeli|pakistani|indian|russian|ukrainian|turkish|syrian|lebanese|
    iranian|hezbollah|houthi|rebel|enemy|army) fire (killed|wounded|injured|hit|across|on|from) ; (rebels|maoists|
    naxalites|militants|insurgents|guerrillas|separatists|saboteurs|attackers) (had |have )?(\\w+ly )?derailed ;
    saboteurs (\\w+ ){0,2}?(removed|unbolted|loosened|cut|damaged|blocked) ; derailed by saboteurs ;
    (gunmen|militants|rebels|insurgents|guerrillas|fighters|bandits|raiders|dacoits|rustlers|herdsmen|
    terrorists) (\\w+
    ){0,3}?(swooped|descended|pounced) (down )?(on|upon) ; (gunmen|militants|rebels|insurgents|attackers|
    assailants|guerrillas|fighters|bandits|men|raiders|assassins)
    (\\w+
    ){0,5}?(burst|barged|broke|(forced|blasted|shot|fought) their way) into ;
    assassinat* ; massacre* ; murder* ; slaying* ; slain ; execut(ed|ion) (of|by|in|at) ; executed(?! ((an|a|the|
    several|two|three|\\d+) )?(\\w+ ){0,3}?(order*|
    warrant*|measure*|decree*|operation*|search*|strike*|plan*|raid*)) ;
    (gunmen|militants|rebels|insurgents|terrorists|attackers|assailants|guerrillas|extremists|fighters|bandits|
    armed men|unidentified men|masked men|herdsmen|hit men|hitmen|assassins|paramilitaries|militiamen|islamists|death
    squad*) ((?!were|was|been|being)\\w+ ){0,6}?(attack*|killed|shot|
    opened fire|stormed|raided|murdered|kill|burned|torched|ambushed) ;
    (jihadists|jihadis|separatists|vigilantes|subversives) ((?!were|was|been|being)\\w+ ){0,4}?(attacked|killed|shot|
    murdered|stormed|raided|ambushed|torched) ;
    terror(ist)? attack* ; terrorist act(s|ion|ions)? (was|were|against|carried|perpetrated|committed|occurred|took) ;
    acts? of terror(ism)? (was|were|against|carried|perpetrated|committed) ; straff?(ed|ing) ;
    raids? (\\w+ )?(staged|launched|mounted|carried out) by ; (attacked|raided|invaded|stormed) (the|a|an|two|three|
    four|
    several|another|\\d+) (\\w+ ){0,3}?(village*|town|settlement|hamlet*|market|church|mosque|camp of|college|school|
    community|communities) ; beheaded ; beheading* ; behead* ;
    extrajudicial* ; slaughter(ed|ing) ; butchered ; decapitat(ed|ion|ing) ; (cut|cutting|slit|slitting|
    slashed) (\\w+
    ){0,3}?throats? ; throats? (\\w+ )?(slit|cut|slashed) ; (bullet-riddled|mutilated|headless|blindfolded|
    handcuffed)
    (body|bodies|corpse*) ; machete-wielding ; by (\\w+ )?(hitmen|hit men|assassins|a hitman) ;
    (killed|wounded|injured|hurt|hit|shot|dead) by (a |an |the )?(\\w+ )?snipers? ; acid attack* ;
    acid (was |had been )?(thrown|flung|hurled) ; (threw|flung|hurled|throwing) acid ;
    settlers (\\w+ ){0,3}?(attack*|beat|assaulted) ; machete* attack* ;
    (hacked|stabbed|beaten|shot|clubbed|bludgeoned|hanged|burned|burnt|stoned) (to death |dead )?by (\\w+
    ){0,3}?(militants|
    rebels|guerrillas|naxal*|maoist*|insurgents|extremists|terrorists|jihadi*|paramilitar*|militia*|gunmen|cultists|
    bandits|dacoits|death squad*) ;
    (attack|attacks|raid|massacre|assault) (\\w+ ){0,9}?(on|against) (\\w+ ){0,4}?(displaced|refugee|refugees|idp|
    villagers|
    village|villages|worshippers|pilgrims|aid workers|health workers|humanitarian) ; (attack|raid|massacre|assault)
    (by|on) (\\w+ ){0,3}?(gunmen|armed men|bandits|militia*|fighters|militants|villag*|
    jihad*|rebels|churches|mosque*|
    worshippers|civilians) ;
    (gunmen|militiamen|jihadists|armed men|bandits|rebels|militants|soldiers|fighters|extremists|attackers|
    islamists|raiders|herders|herdsmen) (\\w+ ){0,8}?(hacked|slaughtered|massacred|executed|beheaded|stormed (a|the|
    two|three|
    several) (\\w+ ){0,2}?(village*|hotel|mosque|church|school|university|camp|bar|restaurant|mall|concert)) ;
    raiders (\\w+ ){0,8}?(killed|wounded|attacked|drove off|burned|burnt|stole|shot|stormed) ;
    (men|youths|thugs|police|
    officers|guards|attackers|soldiers|gang) (\\w+ ){0,3}?(beat|attacked|assaulted) (up )?(a|an|two|three|four)
    (\\w+
    ){0,2}?(reporter*|journalist*|man|woman|boy|girl|activist*|lawyer*|priest*|teacher*|student*|driver*|officer*|
    politician*|candidate*|worker*|farmer*|migrant*|refugee*|imam|rabbi|pastor) ; summarily (executed|shot|killed)
    ; burn(ed|t) alive ; (members|men) of (the|a) (\\w+ ){0,3}?(gang|militia|
    cartel) (\\w+ ){0,4}?(killed|attacked|swept|stormed|shot|massacred) ; shot (\\w+ ){0,4}?at (a|an|his|her)
    (\\w+ )?(rally|campaign)
Violence against civilians | Attack | 30 | weak
    bloodshed ; carnage ; attack ; attacks ; attacked ; attacking ; assault ; assaulted ; raid on ; killing* ;
    killed
    ; homicide* ;
    death of ; deaths of ; died ; dead ; beaten ; violence ; crime(?! (branch|suite|unit|squad|division|stoppers|
    agency|prevention|lab|command|bureau|directorate|
    reduction))
"""
