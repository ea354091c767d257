"""Phrases that tell of arrests, agreements and moves of forces. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Strategic developments | Arrests | 44 | event
    (arrest*|detain*|captur*|nabbed|apprehend*) (\\w+ ){0,6}?(suspect*|militant*|terrorist*|insurgent*|leader*|
    member*|facilitator*|activist*|journalist*|rebel*|commander*|people|men|persons|guerrilla*|trafficker*|gang|
    official*|individual*|extraditable*|alleged|officer*|courier*|financier*|bomber*|smuggler*|fighter*|pirate*|
    foreigner*|national*|youth*|fishermen|head|heads|boss|ringleader*|elements|dissident*|collaborator*|gunman|
    gunmen|
    kidnapper*|extortionist*|assassin*|robber*|bandit*|jihadist*|operative*|financier*|supplier*)(?!'|[ ](base|
    bases|
    positions?|stronghold*|camp|camps|hill|town*|village*|territor*|area*|checkpoint*|outpost*|post|posts|
    headquarters)) ;
    mass arrest* ; (arrested|apprehended|nabbed|detained) (the|its|his|her|their|one|another|some|several|both|
    about|over|
    up to|at least|more than|\\d+)(?! (\\w+ )?(vessel*|ship*|boat*|vehicle*|trawler*)) ; (arrested|apprehended|nabbed|
    arresting|
    apprehending) @ ; (captured|capturing|detained|detaining) @,? ([\\w,'-]+ ){0,6}?(facilitator*|leader*|member*|
    operative*|
    commander*|financier*|ringleader*|emir|suspect*|trafficker*|smuggler*|accomplice*|associate*) ; (made|making)
    (\\w+ ){0,2}?arrests? ; (busted|busts|busting|smashed|smashes|dismantled|dismantles|broke up|breaks up) (a|an|the|
    another|
    two|three|\\w+) (\\w+ ){0,4}?(gang*|ring|rings|cell*|module*|network*|syndicate*|cartel*|racket) ;
    (men|women|people|persons|suspect*|accused|robber*|member*|cadre*|smuggler*|supplier*|receiver*|peddler*|
    accomplice*|
    dacoit*|militant*|operative*)
    (were|was) held(?! (hostage|captive|prisoner|at (gun|knife)point|down|back|up|by (\\w+ ){0,3}?(gunm\\w+|rebel*|
    militant*|
    kidnapper*|bandit*|armed))) ;
    executed ((an|a|the|several|two|three|\\d+) )?(\\w+ ){0,3}?(order*|warrant*|measure*) (\\w+ ){0,6}?(against|for|
    on) ;
    (conducted|carried out) (a|an|two|three|several) (\\w+ ){0,3}?(helicopter|ground|unilateral|joint|partnered|night|
    dawn|commando|special operations) raids? ;
    (arrested|detained|apprehended) (this|today|yesterday|last|early|late|overnight) ;
    (were|was|been) (arrested|captured|detained|apprehended|nabbed|overpowered)(?! by (\\w+ ){0,3}?(rebel*|fighter*|
    taliban|
    militant*|
    insurgent*|islam*|houthi*|armed (men|elements|group*)|separatist*|pirates|bandits|kidnappers|combatants)) ;
    (arrested|detained) (in|on|after|for|by|during|at|two|three|four|five|six|a|an|one) ; arrest of ;
    raids? (\\w+ ){0,4}?(arrest*|detain*) ; (arrested|captured|detained|apprehended|nabbed) alias ;
    (police|troops|soldiers|gendarmes|officers|agents|detectives|deputies|authorities)
    ((?!killed|shot|wounded|were|said)\\w+ ){0,6}?(picked up|took in|
    netted|caught) (a|an|one|two|three|four|five|six|seven|eight|nine|ten|some|several|dozens of|\\d+) (\\w+
    ){0,3}?(persons|people|youths?|suspects?|poachers?|smugglers?|foreigners|brothers|fishermen|students|activists|
    opponents|men|women) ; (people|men|persons|youths|students|suspects|residents|supporters|activists|opponents) (\\w+
    ){0,2}?(have been|had been|were|was) (\\w+ )?(hauled in|netted|led away in handcuffs) ; apprehended
    (the|all|its|\\w+) (\\w+ )?(crew|occupants|crewmen|trio|ringleaders?) ; (carried out|executed|served)
    (\\w+ ){0,3}?(custody|arrest|detention) (orders|warrants) ; (\\d+|two|three|four|five|six|seven|eight|nine|ten|
    several|dozens of) (\\w+ ){0,2}?(suspect*|saboteurs|insurgents|militants|men|people|persons|smugglers|
    poachers|activists|rebels|students|members) ((?!were|was|and)[\\w-]+ ){0,5}?were detained ;
    (raids?|searches|sweep) (\\w+
    ){0,7}?netted (\\w+ ){0,4}?(men|suspects|people|members|persons|arrests) ; (stopped|intercepted|boarded|seized|
    interdicted|secured) (a|an|the|two|three|one) (\\w+ ){0,3}?(boat|vessel|dhow|skiff|skiffs|semi-submersible|yacht|
    trawler|launch|speedboat|go-fast) (\\w+ ){0,8}?(cocaine|heroin|hashish|cannabis|narcotics|contraband|crew) ;
    (arresting|detaining|apprehending|apprehended|arrested|detained) (a|an|two|three|four|five|six|seven|eight|nine|
    ten|\\d+) ;
    gave (himself|herself|themselves) up ;
    (took|taken|taking|placed|remanded) (\\w+ ){0,3}?(in|into) custody ; (rounded|rounding) up (\\w+
    ){0,5}?(suspect*|militant*|activist*|supporter*|member*|people|men|youths?|opponent*|protest*|workers|leaders|
    students)
    ; (police|troops|soldiers|forces|agents|authorities) (\\w+ ){0,12}?(picked|picking|rounded|rounding) up (\\w+
    ){0,3}?(of )?(its |their |the )?(\\w+
    )?(activist*|supporter*|member*|workers|leaders|men|people|youths?|suspects?|members) ;
    (jailed|imprisoned|remanded|interned) (a|an|the|two|three|four|five|six|several) (\\w+
    ){0,3}?(journalist*|activist*|opposition|dissident*|politician*|protest*|lawyer*|blogger*|leader*|cleric*|
    reporter*)
    ; placed under (house )?arrest
Strategic developments | Looting/property destruction | 54 | event
    loot(ed|ing) ;
    (demolish*|bulldoz*|razed|razing|vandali[sz]*|destroy(ed|ing)|sabotag*|ransack*|desecrat*|
    uprooted) (\\w+ ){0,4}?(house*|home*|building*|office*|installation*|property|church*|mosque*|shop*|
    school*|pipeline*|pylon*|tower*|
    structure*|crop*|trees|vehicle*|village*|electric*|bridge*|statue*|cemetery|store*|market*) ;
    destruction of (a|an|the|two|three|four|five|several) (\\w+ ){0,3}?(pylon*|tower*|bridge*|pipeline*|house*|
    home*|
    building*|office*|vehicle*|power) ; sabotage* ; demolition* of ; burned (\\w+ ){0,3}?(houses|homes|
    vehicles|buses|shops|crops|farms) ;
    burn(ed|t) (a|an|one|two|three|four|five|six|seven|ten|several|dozens of|\\d+) (\\w+ ){0,2}?(trucks?|lorry|lorries|
    bus|buses|excavators?|tractors|graders?) ;
    (villages?|hamlets?) (\\w+ )?(was|were) (\\w+ )?burn(ed|t)( down)? (at|in|
    on|near|by|along|outside) ; everything that could be carried (\\w+ ){0,4}?(was|were) taken ;
    vandali[sz](ed|ing) (a|an|the|two|three|four|several) ; (destroyed|burned|dismantled) (\\w+
    ){0,4}?illegal (refineries|refining sites|refinery) ;
    (cut down|brought down|felled|toppled) (a|an|one|two|three|four|five|six|several|\\d+) (\\w+
    ){0,3}?(pylons?|electricity towers?|power poles?) ;
    (pylons?|towers? of the line|transmission towers?) (\\w+ ){0,6}?(was|
    were) brought down by (\\w+ )?(charges?|explosi*|dynamite|guerrillas|rebels) ;
    plunder(ed|ing) ; (shop*|store*|house*|home*|office*|building*|vehicle*|church*|mosque*|
    school*|property|propert*|warehouse*|crop*|farm*|huts|village*) (\\w+ ){0,4}?(was|were|been) (\\w+ )?(looted|
    ransacked|vandali[sz]ed|razed|bulldozed|sabotaged|demolished|pillaged) ; pillag(ed|ing) ;
    looters? (\\w+ ){0,3}?(emptied|stripped|ransacked|raided|rushed|broke|carried) ; (vandals|
    vandalis*|overturned|smashed|desecrat*|toppled|defaced) (\\w+ ){0,3}?(gravestones|headstones|graves|tombs|
    statue*|cemetery|monument*|synagogue|mosque|temple|church) ; (burned|burnt|torched|set fire to|blew up|
    destroyed) (\\w+ ){0,4}?(church*|mosque*|temple*|school*|shrine*|monument*|homes|houses|crops|shops|
    monastery) ; bulldoz(ed|ers|ing) ; demolish(ed|ing) ;
    (cut down|chopped down|uprooted|felled|burned|burnt|set fire to) (\\w+ ){0,3}?(olive
    )?(trees|saplings|vineyards?|orchards?|groves?|crops|fields) ;
    (set fire to|torched|burned|burnt|sabotaged) (a|an|the|two|three|four|several|another) (\\w+
    ){0,4}?(pipeline*|pylon*|power line*|transmission line*|electricity tower*|tower*|mast*|substation*|bridge*|
    railway
    line|railway track*|track*|oil well*|shrine*|statue*|school*|polling station*|toll booth*) ;
    (stole|stolen|stealing|plundered|seized|(carried|drove|driven|driving|led|herded|made) (off|away)( with)?|rustled|
    rustling) (\\w+
    ){0,5}?(cattle|cows|livestock|grain|sheep|goats|camels|animals|donkeys|horses|crops|aid|food aid|relief goods|food
    stocks) ; grain (store*|silo*) (\\w+
    )?(plundered|looted|burn*)
Strategic developments | Agreement | 52 | event
    (ceasefire|cease-fire|peace|prisoner|truce|armistice|disengagement|swap) (\\w+ )?(deal|agreement|accord*|swap|
    exchange|treaty|pact) ;
    (signed|agreed|reached|sign|announced|brokered|declared) (\\w+ ){0,4}?(ceasefire|cease-fire|truce|agreement|
    peace deal|accord|pact|treaty) ;
    (clans|tribes|communities|villages|factions|gangs|elders) (\\w+ )?made peace ;
    agreed to (\\w+ ){0,5}?(ceasefire|truce|cessation|stop fighting|end
    hostilities|
    lay down) ; prisoner (swap|exchange) ; (truce|ceasefire|cease-fire) (took effect|begins|began|came into|takes
    effect|
    went into|holds|held) ;
    (exchanged|swapped|exchange|swap) (\\w+ ){0,4}?(prisoners|captives|detainees|bodies) ; (reached|struck|
    agreed|signed|sealed|sign) (\\w+ ){0,4}?(deal|agreement|accord|truce|ceasefire|pact|treaty) (\\w+
    ){0,6}?(fighting|war|hostages|peace|conflict|hostilities|rebels|ceasefire)? ; (truce|ceasefire|cease-fire)
    (\\w+ ){0,8}?(came into force|took effect|began|came into effect|went into effect|started) ;
    agreed (\\w+ ){0,4}?(ceasefire|truce) ; (fighters|rebels|soldiers|troops|
    company|battalion|brigade|unit|forces|garrison)
    (\\w+ ){0,10}?(surrendered|have surrendered|laid down (\\w+ )?(arms|weapons)|handed (in|over) their (arms|
    weapons)|gave up their
    (arms|weapons)) ; supporters (\\w+ ){0,3}?surrendered (to|before|with) ; (evacuation|prisoner|swap|
    reconciliation|surrender|power-sharing|withdrawal|hostage|peace)
    (deal|agreement|accord|pact) ; (freed|released|releases|frees|handed over|repatriated) (\\w+
    ){0,3}?(prisoners|captives|detainees|prisoners of war|pows|bodies|soldiers) (\\w+
    ){0,8}?(deal|agreement|mediat*|swap|exchange|red cross|truce|amnesty) ; (reached|struck|signed|concluded|clinched)
    (\\w+ ){0,3}?(deal|agreement|accord|truce|settlement) ;
    (delegat*|negotiators|envoys|representatives|sides|parties|officials|leaders) (\\w+
    ){0,12}?(for|held|began|resumed|opened) (\\w+ ){0,3}?(peace|ceasefire|cease-fire|truce|reconciliation)
    (talks|negotiations) ; (granted|accepted|offered) (an )?amnesty
Strategic developments | Agreement | 40 | event
    (militants|rebels|fighters|guerrillas|insurgents|islamists|jihadists|extremists|boko haram|farc|extremist group|
    militant group|rebel group) (\\w+ )?(freed|released|set free|frees|releases|free) (\\w+ ){0,6}?(girls|boys|
    schoolgirls|schoolboys|pupils|students|women|aid workers|soldiers|sailors|engineers)
Strategic developments | Headquarters or base established | 58 | event
    (set* up|establish*|built|build*|open*(?! up| fire)|construct*|erect*) ((?!false|fake|bogus|mock)\\w+
    ){0,5}?(base|bases|
    headquarters|outpost*|camp(?! (\\w+ )?for (\\w+ ){0,4}?(refugees|displaced|families|people|survivors|villagers))|
    checkpoint*|post|posts|training camp*|barracks|military position*) ;
    (set up|setting up|sets up|establish*|built|build|opened|opens|open) ((?!false|fake|bogus|
    mock)\\w+ ){0,6}?(base|bases|headquarters|
    outpost*|observation post*|observation point*|checkpoint*|garrison|barracks|military post*) ;
    (turn|turns|turned|turning|convert*|transform*) (\\w+ ){0,6}?into (a|an|its|their) (\\w+
    ){0,3}?(base|barracks|headquarters|outpost|camp|garrison|fort) ; (inaugurat*|established|establishes)
    (a|an|its|their) (\\w+ ){0,4}?(base|headquarters|camp|barracks|outpost)
Strategic developments | Change to group/activity | 46 | event
    (deploy*|redeploy*|mobili[sz]*|reinforc*|mass(ed|ing)) (\\w+ ){0,5}?(troops|forces|soldiers|fighters|
    reinforcements|militants|units|convoy|tanks|military|army) ;
    (defected|defection*|merged with|split from|pledged allegiance|disbanded|
    joined forces|new (armed )?group) ; (faction|splinter group|rebel group|militia|brigade|battalion) (\\w+
    ){0,10}?(joined|was joining|had joined|has joined) the (government|army|rebellion|rebels|alliance|coalition) ;
    (dispatch*|moved|moving|sent) (\\w+ ){0,3}?(troops|forces|reinforcements|soldiers|tanks) ;
    (forces|troops) (have |had )?(withdrawn|withdrew|pulled back|pulled out) ; defected to ;
    (groups?|units?|battalions?|brigades?|militias?) of (\\w+ ){0,3}?(troops|soldiers|fighters|volunteers) (\\w+
    ){0,2}?(formed|created|set up) ; troop* (build-?up|withdrawal*|movement*) ;
    (withdrew|withdraw|withdrawal|pull back|pulled back|pullback|retreat*) (\\w+ ){0,5}?(forces|troops|from|of) ;
    reinforcements ; (military |army )?convoy* (\\w+ ){0,6}?(entered|arrived|crossed) ; (fortif*|reinforc*) (\\w+
    ){0,3}?positions ; (formed|form|forming|announced) (\\w+ ){0,4}?(new|joint) (\\w+ ){0,3}?(alliance|coalition|
    militia|brigade|
    battalion|faction|front|armed group|force|unit) ; (recruit*|conscript*) (\\w+ ){0,4}?(fighters|youths|boys|
    children|
    soldiers|mercenaries) ;
    (sent|sends|sending|moved|moving|deploy*) (\\w+ ){0,5}?(troops|soldiers|tanks|howitzers|forces|
    reinforcements|armour|armor) ; (fighters|rebels|soldiers|militants|guerrillas) (\\w+
    ){0,6}?(defected|disarmed|demobili*) ; (troops|forces|soldiers|fighters) (\\w+ ){0,3}?(withdrew|pulled
    out|pulled back|retreated|left) ; pull(s|ed)? back (their |its )?(forces|troops)? ?from ;
    (pulled|pulling|pulls|moved|moving|shifted|transferred) (its|their|his|her|the|some|all|hundreds of|thousands of)
    (\\w+ )?(troops|forces|soldiers|fighters|units|men) (back|out|away|to|from|toward*|into) ; (convoy|column)s? of
    (\\w+ ){0,4}?(trucks|vehicles|tanks|armou?r|armou?red vehicles|troops|soldiers) (\\w+
    ){0,3}?(crossed|entered|arrived|headed|left|moved|rolled|reached|withdrew) ;
    (rebels|militants|taliban|insurgents|group|movement|organi[sz]ation|militia|islamic
    state|isis|shabaab|houthis|faction|army) (\\w+ ){0,3}?(named|names|appointed|appoints|elected|chose) (\\w+
    ){0,3}?(new|successor|leader|commander|emir|chief|governor|head|spokesman) ; (under|into) a
    (single|joint|unified|common) (command|leadership|banner) ; (factions|groups|militias|rebels|brigades|parties)
    (\\w+ ){0,10}?(merge|merged|unite|united|unified|join forces|joined ranks) ;
    (reinforced|reinforces|reinforcing|bolstered|strengthened|beefed up) (\\w+
    ){0,5}?(posts?|positions?|border|garrison|presence|units?|front) ; (set up|sets up|erected) (\\w+
    )?(roadblocks?|road blocks?|checkpoints) ; commander* (\\w+ ){0,8}?defected
Strategic developments | Non-violent transfer of territory | 60 | event
    (handed over|hand over|handover|ceded|transferred|took over|abandoned|vacated|withdrew from|left|evacuated|
    seized|captured|entered|took control of|taken control of|take control of|recaptured|retook|moved into|occupied)
    (\\w+
    ){0,8}?(without (a )?(fight*|resistance|clash*)|peacefully|after (\\w+ ){0,5}?(withdrew|withdrawn|
    withdrawal|left|
    retreat*|abandon*|pulled out|evacuated)) ;
    handed over (\\w+ ){0,5}?(territor*|control|village*|district*|base*|area*) ; handed over to(?! (the |a |an
    |his |her |their
    )?(\\w+ ){0,3}?(prosecut\\w+|courts?|judges?|justice|police|judiciary|magistrates?|custody|heirs?|
    relatives?|famil\\w+|elders?|tribal|fisheries|customs|immigration|consul\\w*|the icrc|delegates?|
    kin|parents?|next|mother|father|widows?|wi(fe|ves)|hospitals?|morgue|mortuary|doctors?|officials?|
    authorities|embassy|
    red)) ; handed over by ;
    deserted (base|town|village) ;
    (handed|hands|hand|handing) (\\w+ ){0,8}?(over|back|to the (\\w+ )?army) (\\w+ ){0,6}?(base|town|village*|
    district|territor*|control|police|army|government|authorities|azerbaijan)? ; (took|taken|take|walked|moved|
    marched|entered|seized|seize|captured|capture) (\\w+ ){0,8}?(without (a |any )?(\\w+ )?(fight*|resistance|shot*|
    clash*)|
    peacefully|unopposed) ; without a (shot|fight) ; (gave|given|returned|ceded) (\\w+ ){0,6}?back to ; gave
    (\\w+ ){0,4}?villages ;
    without a (single )?(shot|bullet) being fired ; (withdrew|pulled out|retreated|withdrawn) from (\\w+ ){0,4}?,? and
    (\\w+ ){0,5}?(took it over|took over|took (its|their) place|moved in|entered|took control|deployed) ;
    (handed|hands|handing|turned|turning|transferred) (\\w+
    ){0,6}?(base|camp|airfield|outpost|airport|town|village|district|territory|control|province|city|crossing) (\\w+
    ){0,2}?(to|over) (the )?(\\w+ ){0,3}?(army|forces|government|police|troops|security|authorities) ; (took
    over|took|entered|moved into|deployed in|deployed to) (\\w+ ){0,6}?(abandoned|vacated|evacuated|left) by ;
    (forces|troops|army|soldiers) (\\w+ ){0,2}?(deployed|moved|entered) (in|into|to) (\\w+ ){0,4}?after (\\w+
    ){0,6}?(invited|agreed|withdr*|pulled out|left|handed|deal|agreement)
Strategic developments | Other | 34 | event
    neutral intermediary ; (facilitat*|oversaw|overseen|mediated) (the )?(\\w+ ){0,4}?(release|handover|transfer|
    return|
    repatriation) of ;
    (imposed|declared|ordered) (a|an|the) (\\w+ ){0,2}?(curfew|martial law) ; mass graves? ; cyber-?attack* ;
    cyber attack* ; hackers (\\w+ ){0,3}?(paralys*|attacked|shut|stole|crippled|took|broke) ; coup d'etat ;
    (seized|seize|seizes|took) power ; (ousted|overthrew|overthrown|deposed|toppled|unseated) (\\w+
    ){0,3}?(president|
    government|prime minister|king|emir|
    regime) ; (taken|taking|grabbed) power ; (foiled|thwarted|put down|crushed|quelled|failed|attempted|bloodless|
    military)
    (\\w+ ){0,2}?(coup|putsch)(?! plot) ; coup (attempt*|bid) (\\w+ ){0,3}?(fail*|foiled|put down|crushed|
    thwarted) ;
    coup
    (toppled|overthrew|ousted|deposed) ; (overthrow*|ouster|toppling|removal) of (the )?(\\w+ ){0,2}?(president|
    government|
    regime|prime minister|king|emir|emperor) ; (president|government|regime|prime minister|king)('s)?
    (overthrow|ouster) ;
    coup (\\w+ )?(fizzle*|collapse*|crumble*|fail*) ; (mutineers|mutinous soldiers|renegade soldiers|rebel soldiers|
    rebellious soldiers|disgruntled soldiers) (\\w+ ){0,6}?(seized|occupied|took over|stormed|
    barricaded) (\\w+ ){0,3}?(hotel|palace|parliament|television|radio|broadcaster|station|airport|ministry|embassy|
    mall) ; (soldiers|officers|troops) (\\w+ ){0,6}?(seized|occupied|took over) (\\w+ ){0,3}?(palace|parliament|
    television|
    radio|broadcaster) ; put an end to (the|his) (\\w+ )?(regime|government|rule) ; (dissolved|suspended) (the
    )?(parliament|
    constitution|
    national assembly) ; (the|a|his) (regime|government|president) (\\w+ )?(has|had|have) (\\w+ )?been
    (overthrown|deposed|
    toppled|ousted|dismissed) by (\\w+ ){0,3}?(army|soldiers|military|officers|troops|guard*)
"""
