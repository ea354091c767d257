"""Phrases that tell of protests and riots. Data only; how to read them stands in the package."""

from __future__ import annotations

__all__ = ["TABLE"]

TABLE = """
Protests | Excessive force against protesters | 76 | event
    (police|policemen|officers|constables|security forces|troops|soldiers|forces|snipers|guards|guardsmen|gendarmes)
    (\\w+ ){0,8}?(opened fire|fired|shot|shoot|killed|opened up|open fire) (\\w+ ){0,7}?(protest*|demonstrat*|crowd*|
    marcher*) ;
    (protest*|demonstrator*) (\\w+ ){0,4}?(shot dead|killed by|were killed|was killed|were shot|died|killed|
    was shot) ;
    live (ammunition|fire|rounds|bullets) (\\w+ ){0,4}?(protest*|demonstrat*) ; excessive (use of )?force
    (\\w+ ){0,8}?(protest*|demonstrat*|marcher*|rally) ;
    (police|security forces|troops|soldiers|forces|officers) ((?!said|say|told)\\w+ ){0,5}?(shot|killed|beat|
    opened fire|fired live|clubbed|shot and killed) (\\w+ ){0,5}?(protest*|demonstrat*|marcher*|rally|crowd*) ;
    live (ammunition|fire|rounds|bullets) (\\w+ ){0,6}?(protest*|demonstrat*|rally|march|crowd*) ; (protest|
    demonstration|rally|march) crackdown ; (police|security forces|troops|soldiers|forces|snipers|guards|guardsmen|
    gendarmes|army) (\\w+ ){0,4}?(opened fire|open fire|fired) (\\w+ )?(on|at|into) (a|an|the|thousands|hundreds)
    (\\w+ ){0,4}?(march|marches|rally|procession|sit-in|picket|mourners|strikers|worshippers) ; crackdown on
    (a|an|the) (\\w+ ){0,3}?(protest*|demonstrat*|rall*|march*) ;
    (police|troops|soldiers|forces|officers|guards|gunmen) (\\w+ ){0,3}?(beat|clubbed|bludgeoned|beating|kicked) (\\w+
    ){0,4}?(protest*|demonstrat*|marcher*|students|activists) ; (hit|struck|wounded|killed|injured) by (\\w+
    ){0,2}?(live )?(bullets|bullet|rounds|fire|ammunition) (\\w+ ){0,8}?(protest*|demonstrat*|march|rally|crowd) ;
    (protesters|demonstrators|marchers|strikers) (\\w+ )?(fell|fallen) to (\\w+ ){0,2}?(bullets|gunfire) ;
    (troops|soldiers|police|forces|guards) (\\w+ ){0,3}?(fired|shot|opened up) (on|at|into) (\\w+
    )?(strikers|protesters|demonstrators|marchers|students|miners|mourners) ;
    (troops|soldiers|police|forces|guards) (\\w+ ){0,3}?(fired|fire|shot|shooting|opened up) (on|at|into) (a|an|the)
    (\\w+ ){0,3}?(sit-in|march|rally|protest*|demonstrat*|crowd|procession|mourners) ;
    (tear gas|teargas|tear-gas|rubber bullet*|stun grenade*) (canister* |grenade* |shells? |cartridge* |rounds? )?(\\w+
    ){0,3}?(killed|left (\\w+ ){1,3}?dead)
Protests | Protest with intervention | 70 | clue
    (tear gas|water cannon*|rubber bullets|pepper spray|teargas)
Protests | Protest with intervention | 70 | event
    (police|security forces|riot police|troops|soldiers|authorities) (\\w+ ){0,5}?(dispers*|broke up|break up|
    arrested|
    detained|blocked|clashed with|suppress*|chase|chased) (\\w+ ){0,5}?(protest*|demonstrat*|crowd*|rall*|march*|
    sit-in) ;
    (protester*|demonstrator*) (\\w+ ){0,3}?(arrested|detained) ;
    (police|soldiers|officers|troops|forces|guards|gendarmes) (\\w+ ){0,3}?(used|fired|lobbed|shot|threw|sprayed) (\\w+
    ){0,3}?(tear gas|teargas|rubber bullets|water cannon*|pepper spray|stun grenades) ;
    (police|security forces|riot police|troops|soldiers|officers) (\\w+ ){0,8}?(dispers*|broke up|break up|
    arrested|detained|blocked|cleared) (\\w+ ){0,4}?(protest*|demonstrat*|crowd*|rall*|march*|sit-in|activists
    who) ; (police|security forces|riot police|troops|soldiers|officers) (\\w+ ){0,3}?(dispers*|broke up) (a|an|the)
    (\\w+ ){0,2}?(gathering|vigil|meeting|picket|assembly|procession) of (\\w+ ){0,3}?(supporter*|opposition|activist*|
    student*|worker*|women|mourner*|teacher*|farmer*) ;
    (fired|firing|fire|used|using|turned) (\\w+ ){0,4}?(tear gas|water cannon*|rubber bullets|teargas|
    pepper spray|batons|truncheons|stun grenades) (\\w+ ){0,4}?(at|on|against|to|protest*|demonstrat*|student*|
    march*|
    crowd*|break) (\\w+ ){0,4}?(protest*|demonstrat*|crowd*|student*|march*|rall*|sit-in|dispers*|break|supporter*|
    opponent*|
    opposition|youth*|mourner*|striker*|worker*|teacher*|farmer*|activist*|fans) ; (police|soldiers|officers|troops)
    (\\w+
    ){0,4}?(charged|baton-charged) (\\w+ ){0,4}?(crowd*|protest*|demonstrat*|students) ;
    (lathi|cane|baton)[ -]charg* ; (police|policemen|officers|cops|troops|soldiers|guards|askaris|constables|
    gendarmes)
    (\\w+ ){0,3}?(rained|swung|swinging|wielded|wielding|used|plied) (\\w+ ){0,2}?(batons|lathis|truncheons|clubs|
    sticks|
    staves|canes|whips) ; (baton|lathi|truncheon|club|stick|whip|shield)-(wielding|swinging) (\\w+ )?(police*|
    officers|
    troops|soldiers|gendarmes|guards|constables) ; (students|protesters|demonstrators|marchers|strikers|hawkers|
    agitators|
    farmers|workers|activists) (\\w+ ){0,8}?(were|was) (\\w+ )?(chased|driven back|charged) (\\w+ ){0,8}?by (\\w+
    ){0,2}?(police*|troops|soldiers|officers|guards|gendarmes) ; (protesters|demonstrators|marchers|strikers|
    agitators|
    activists) (\\w+ ){0,4}?(hauled|bundled|herded|loaded|dragged|thrown|put|shoved|packed) (\\w+ )?(into|onto|in|
    aboard)
    (\\w+ ){0,3}?(vans?|trucks?|bus|buses|lorries|jeeps?|vehicles) ; (arrest*|detain*|rounded up) (\\w+
    ){0,4}?(protesters|protestors|demonstrators|
    marchers|picketers) ; (protest*|demonstrat*|rall*|march*|sit-in|procession|gathering) (\\w+ ){0,4}?(was|
    were) (\\w+
    )?(dispersed|broken up|blocked|halted) ; (arrested|detained) (\\w+ ){0,2}?at (\\w+ )?(protest*|rall*|
    demonstration*|march*) ; (water cannon*|tear gas|
    teargas) (was|were) (turned|fired|used) (on|at|against) ;
    (police|forces|officers|troops|soldiers|authorities|guards) (\\w+
    ){0,4}?(prevented|stopped|barred|blocked|kept|stop) (\\w+ ){0,6}?from (\\w+
    )?(march*|protest*|demonstrat*|rally*|gather*|hold*|reach*) ; (detain*|arrest*|held) (\\w+
    ){0,8}?(at|during|after|in|from) (a|an|the) (\\w+
    ){0,5}?(protest*|demonstration*|rally|rallies|march|marches|sit-in|gathering) ; (police|officers|forces) (\\w+
    ){0,3}?(carried|dragged|hauled|removed|evicted|led) (off|away|out) (\\w+
    ){0,4}?(activists|protesters|demonstrators|students|campaigners|strikers)
Protests | Protest with intervention | 70 | event
    (people|residents|students|crowd|crowds|hundreds|thousands|dozens|youths|mourners|supporters|workers|strikers|
    relatives|worshippers|women) ((?!said|killed|wounded)[\\w-]+,? ){0,12}?(were|was) (\\w+ )?(dispersed|driven away|
    driven back|scattered|chased away) (by|with) (\\w+ ){0,3}?(police*|troops|soldiers|officers|forces|gendarmes|guards|
    tear gas|teargas|batons|water cannon*|shots)
Protests | Peaceful protest | 64 | event
    (self-immolat*|set (himself|herself|themselves) (on fire|ablaze|alight)) (\\w+ ){0,3}?(outside|before|in front of|in
    protest|opposite) ; (self-immolation|self-immolations) (\\w+ ){0,6}?protest*
Protests | Peaceful protest | 48 | event
    protest ; protests ; protested ; protesting ; protesters ; protestors ; demonstrators ; demonstration* ;
    demonstrated ; demonstrating ; rally ; rallied ; rallies ; sit-in ; sit-ins ; hunger strike ; vigil ;
    marched (through|to|in|on|against|for) ;
    (a|another|silent|peaceful|protest) march (of|by|through) (\\w+ ){0,4}?(thousand|
    hundred|thousands|hundreds|\\d[\\d,]*|workers|students|teachers|supporters|opponents|mourners|residents|farmers) ;
    march by (\\w+ )?(workers|supporters|students|activists|opponents) ; took part in (a|another) (similar|protest|
    silent) march ;
    (parked|drew up|lined up) (\\w+ ){0,3}?(taxis|cabs|tractors|trucks|lorries|buses|coaches) (\\w+ ){0,8}?to (demand|
    protest|press|call) ; (blockaded|blocked|barricaded|closed|cut) (\\w+ ){0,4}?(road*|highway*|route|motorway|bridge|
    railway|line|street*|crossing|border) (\\w+ ){0,4}?with (\\w+ ){0,4}?(boulders|tyres|tires|tractors|taxis) ;
    blocked (\\w+ )?traffic (\\w+ ){0,6}?in protest ;
    (strike|stoppage|stopped work|laid down their (work|tools)) (\\w+ ){0,3}?(in protest|in support of) ;
    (occupied|occupying|occupy) the (\\w+ )?(chamber|parliament|plaza|ministry|campus) (\\w+ ){0,12}?in protest ;
    took to the streets ; general strike ; went on strike ;
    (picket|pickets|picketed|picketing|picketer|picketers) ;
    peaceful (march*|gathering*) ; walkout ;
    (farmers|drivers|truckers|residents|workers|students|activists|villagers|protesters|fishermen) (\\w+
    ){0,2}?blocked (\\w+ ){0,3}?(road*|port*|highway*|motorway*|bridge*|railway*|entrance*|street*|border*|
    airport) ;
    (thousands|hundreds|dozens|crowds|people|students|workers|farmers|nurses|teachers|residents) (\\w+
    ){0,4}?(marched|rallied|protested|demonstrated|gathered to (demand|protest|denounce|condemn|call|press|oppose|
    support|show|hear|march|voice)|
    took to the streets|walked out) ;
    (thousands|hundreds|dozens|crowds|people|students|workers|farmers|nurses|teachers|residents|women|pensioners|
    mothers|miners|doctors|villagers|lawyers|journalists|priests) (\\w+ ){0,2}?(walked|filed|gathered|paraded|massed|
    turned out) (\\w+ ){0,14}?(against|in protest|to demand|calling for|to
    press for|to call for|to insist on|demanding|in support of) ;
    rallied
    (against|for|in|outside) ; march(ed|ing) (on|in|against|to demand) ; walked off the job ; human chain ;
    (students|
    teachers|workers|activists|protesters|miners|farmers|residents|
    villagers|demonstrators|employees) (\\w+ ){0,3}?(occupied|blockaded|besieged|picketed|boycotted|paraded) ;
    (crowd|
    crowds|hundreds|
    thousands|supporters|opponents) (\\w+ ){0,3}?(besieged|surrounded|encircled|blockaded) ; (closed|shut|shuttered)
    (\\w+
    ){0,5}?in protest ; (chant*|shout*|rais*) (\\w+ ){0,3}?slogans ;
    (waving|waved|carrying|carried|holding|held|displaying) (\\w+
    ){0,3}?(placards|banners) ; dharna* ; gherao* ; bandh ; hartal* ; (burn*|torch*|hang*) (\\w+ ){0,4}?effig(y|
    ies) ;
    (staged|held|organi[sz]ed|joined|mounted) (a|an|another|their) (\\w+ ){0,3}?(march|procession|walkout|die-in|
    picket|
    blockade|boycott|shutdown|strike|motorcade|sit-down) ; candlelight vigil
    ; street protests ; (workers|employees|drivers|staff|miners|dockers|crews) (\\w+ ){0,8}?(downed tools|stopped
    work|
    walked out) ; (workers|employees|drivers|staff|miners) (\\w+ ){0,4}?brought (\\w+ ){0,6}?to a (standstill|halt)
    ; work
    stoppage* ; to demand (higher|better|the resignation|justice|action|reforms) ;
    down(ed|ing) tools ; (poured|pouring|flocked|flooded|came out|turned out|spilled) (out )?(in|into|on|onto) (to
    )?the streets ; (waving|waved) (\\w+ )?(flags|banners|placards) and (\\w+
    ){0,2}?(calling|chanting|demanding|shouting|singing) ;
    (shop*|store*|market*|businesses|traders|shopkeepers|merchants) (\\w+ ){0,4}?(shut|closed|shuttered) (their
    )?(\\w+
    ){0,6}?(against|in protest|over|strike) ; (activists|environmentalists|campaigners|protesters|demonstrators) (\\w+
    ){0,2}?(glued|chained|tied|padlocked|locked) themselves ;
    (activists|campaigners|students|workers|residents|protesters|people|women|relatives|villagers|mourners|families|
    locals|neighbours|neighbors|kin|miners) (\\w+ ){0,4}?(had )?(sat
    down|sit down|lay down|squatted|camped) (on|in|outside|at) ; squatted on the (\\w+ )?(road|roads|highway|track|
    tracks|
    rails|railway|line) ; (relatives|mourners|families|locals|neighbours|
    neighbors|kin|colleagues|workmates|commuters|passengers|parents|residents|villagers|crowd*|people|
    inhabitants) (\\w+ ){0,3}?(blocked|
    blockaded|barricaded) (\\w+
    ){0,4}?(road*|highway*|motorway*|bridge*|railway*|line|lines|track|tracks|traffic|entrance*|street*|gate*|station) ;
    (placed|laid|kept|put|parked|set down|lined up) (\\w+ ){0,4}?(body|bodies|coffin|coffins|corpse|corpses) (\\w+
    )?(on|across|along|in front of|outside) (the|a) (\\w+ ){0,3}?(road|highway|street|motorway|crossing|intersection|
    station|office|gate|gates|railway|track|tracks|mill|factory) ; (boycotted|blockaded|picketed|occupied) (\\w+
    ){0,4}?(ministry|parliament|embassy|university|campus|factory|court|headquarters|office*)
Protests | Peaceful protest | 48 | event
    (thousands|hundreds|dozens|crowds|people|students|workers|farmers|nurses|teachers|residents|women|pensioners|
    mothers|miners|doctors|villagers|lawyers|journalists|priests|inhabitants|townspeople) (\\w+ ){0,6}?(walked|filed|
    gathered|paraded|massed|drove|turned out) ((?!said)\\w+,? ){0,14}?(to \\w+ for (peace|
    justice|an end|their (pensions|wages|pay|salaries|arrears|land|lands|rights)|higher|better|the (release|return|
    resignation))|to insist|(bearing|carrying|holding|waving) (\\w+ )?(signs|placards|banners|posters) (against|that|
    demanding|calling|saying)) ;
    (students|pupils|teachers|workers|nurses|doctors|farmers|women|mothers|relatives|villagers|residents|miners|
    employees|activists|lawyers) ((?!said)\\w+,? ){0,9}?(sat|sat down|lay down|camped|knelt) (in front of|outside|
    before|on the steps of) (the|a) (\\w+ )?(prefecture|ministry|parliament|town hall|city hall|palace|governor*|
    embassy|police|court*|council) ; (pot|saucepan)-banging (protest|at|in|was|on) ; (banged|banging) (their
    )?(pots|saucepans|pans) ;
    (agitators|protesters|demonstrators|activists|strikers|farmers|students|villagers) ((?!said)\\w+ ){0,5}?(held up|
    detained|stopped|halted|blocked) (\\w+ ){0,4}?(train|trains|express|expresses)
Riots | Violent demonstration | 66 | event
    (agitators|protesters|demonstrators|rioters|youths|mobs?|crowds?|strikers) ((?!said)\\w+ ){0,5}?(removed|prised up|
    tore up|ripped up|uprooted|pulled up|damaged|tore out) (\\w+ ){0,3}?(fishplates?|rails|tracks?|sleepers|paving
    stones|traffic lights)
Riots | Mob violence | 66 | event
    (crowds?|mobs?|youths|looters|villagers|gangs) ((?!said)\\w+ ){0,4}?(dragged|carried|hauled|threw) (\\w+
    ){0,3}?(goods|furniture|merchandise|belongings|stock|records|files|desks) ((?!said)\\w+,? ){0,10}?(burned|burnt|
    bonfire*|set (\\w+ )?(alight|on fire|ablaze))
Riots | Violent demonstration | 68 | event
    (residents|villagers|crowd*|youths|mobs?|people|inhabitants|students|supporters|townspeople) ([\\w-]+,?
    ){0,8}?(burned|
    burnt|torched|razed|sacked|ransacked|stoned) (\\w+ ){0,3}?(court*|police (station*|post*)|town hall|
    offices?|headquarters|prison|jail|government|customs|residence|mansion|villa|council|toll booth*) ;
    stoned (a|an|the|two|three|four|several|their|passing) (\\w+ ){0,2}?(patrol*|police*|bus|buses|car|cars|train|
    trains|vehicle*|convoy*|ambulance*|truck*|lorry|lorries|van|vans|jeep*|engine*) ;
    (youths|mobs?|crowd*|onlookers|mourners|relatives) (\\w+ ){0,3}?(pelted|torched|set fire to|overturned|
    vandali[sz]ed|smashed) (a|an|the|two|three|four|several) (\\w+ ){0,4}?(police*|patrol|fire engine*|ambulance*|bus|
    buses|truck*|
    lorry|lorries|vehicle*|car|cars|van|vans|jeep*|tender*|dumper*|toll plaza) ;
    (angry|enraged|furious|irate|incensed) (residents|villagers|locals|neighbours|neighbors|people|workers|colleagues|
    parents) (\\w+ ){0,3}?(pelted|torched|set fire to|overturned|
    vandali[sz]ed|smashed) (a|an|the|two|three|four|several) (\\w+ ){0,4}?(police*|patrol|fire engine*|ambulance*|bus|
    buses|truck*|
    lorry|lorries|vehicle*|car|cars|van|vans|jeep*|tender*|dumper*|toll plaza) ;
    (youths|mobs?|crowd*|onlookers|mourners|relatives) (\\w+ ){0,3}?set (\\w+
    ){0,5}?(on fire|ablaze|alight) ;
    (supporters|followers|opponents|backers|partisans|youths|students|residents|fans|protesters|demonstrators) (\\w+
    |\\w+'s ){0,8}?(clash*|fought|battled|scuffled|skirmish*|battling|fighting) (\\w+ ){0,6}?with (\\w+
    ){0,3}?(police*|soldiers|troops|security forces|gendarmes|guards) ; riot ; riots ; rioting ; rioters ; rioted ;
    violent (protest*|demonstration*) ; violent clash* (\\w+ ){0,3}?(with|between) (\\w+ ){0,3}?(police|protest*|
    demonstrat*|supporters|fans|students|residents|youths|settlers) ;
    (protest*|demonstrat*|rall*|mob) (\\w+ ){0,5}?(turned (\\w+ )?violent|turned ugly|threw stones|hurled stones|
    burned tires|
    burnt tyres|set fire|stormed|torched|threw rocks|pelted|vandali*|clash*|pull* down|attack*|smash*|burn*|
    block*) ;
    (hit|hurt|injured|struck|wounded|killed) by (?!(\\w+ )?(falling|tumbling|loose|volcanic|hot) )(\\w+ ){0,2}?(stones|
    rocks|bottles|bricks)(?! f(e|a)ll) ;
    (stones|rocks|bottles|bricks|petrol bombs) (\\w+ ){0,2}?(thrown|hurled|pelted) (at|by|into|from) ;
    stone-throwing ; (threw|throwing|fired|fire|firing|launched|lobbed|shot|hurled|hurling)
    (\\w+ ){0,3}?(firecrackers|fireworks|flares|bricks|paving stones|smoke bombs) (\\w+ )?(at|toward*) ;
    (engaged|engaging|fought|fighting|fight|in|into) (\\w+ ){0,4}?(running|pitched) battles
    with (\\w+
    ){0,3}?(police|policemen|officers|guards|hawkers|vendors|students|youths|protest*|demonstrat*|traders|
    supporters|
    fans) ; (police|policemen|officers|askaris|guards|hawkers|vendors|students|youths|protest*|demonstrat*|traders|
    supporters|fans|residents|villagers|workers|strikers) (\\w+ ){0,8}?(running|pitched) battles ;
    (threw|hurled|throwing|hurling|pelted) (\\w+ ){0,3}?(stones|rocks|molotov*|petrol bombs|bottles) ;
    violent unrest ; (fireworks|bottles|stones|bricks|rocks|petrol bombs|missiles|objects|flares) ((and|or) \\w+
    )?(were|
    being|
    was) (thrown|hurled|pelted) ; (during|amid|serious|large-scale|widespread|violent|public) disorder ; disorder
    (broke out|erupted|flared|continued|spread|involving) ;
    (turned|descended|spilled|degenerated) (in|into|to) (disorder|violence|a riot|chaos) ;
    (protest*|demonstrat*|rioter*|rall*) (\\w+ ){0,8}?(turned violent|stones|rocks|bottles|petrol bombs|molotov*|
    set fire|on fire|ablaze|stormed|torched|smashed|burned|burning|vandali*|looted|clashed with|clash with|
    pelted|hurled|barricade*) ; clash* (\\w+ ){0,2}?(between|with) (\\w+ ){0,4}?(protest*|demonstrat*) ; rioting
    ; (car|cars|house|houses|home|bus|buses|convoy|vehicle|vehicles|train|motorcade|bungalow|van|embassy|consulate)
    (\\w+ )?(was|were) (\\w+ )?(stoned|pelted with (stones|rocks|bricks|bottles))
    ; (crowd*|supporters|youths|students|villagers|residents|fans) (\\w+ ){0,3}?(stormed|torched|ransacked|
    smashed|overturned|pelted|hurled|rampaged|went on (a|the) rampage) ; (protest*|demonstrat*|crowd*) (\\w+
    ){0,2}?(tore
    down|pulled down|toppled) ; violence (erupted|broke out|flared) (\\w+ ){0,5}?(march|rally|protest|demonstration|
    match|funeral) ; (inmates|prisoners) (\\w+ )?(rioted|mutinied|set fire) ; prison riot*
    ; burning (tires|tyres|barricades) ; (threw|throwing|hurled)
    (stones|rocks|bottles) ; riot(s|ers|ing) (broke|erupted|hit|spread) ; riot-like
Riots | Violent demonstration | 68 | event
    (men|elements|youths|crowd*|residents|villagers|supporters|members|students|relatives|protest*) (\\w+
    ){0,2}?(stoned|pelted|threw stones at|hurled stones at) (\\w+ ){0,5}?(office*|sub-office|gendarmerie|police*|
    headquarters|base|post|station|town hall|prefecture|compound|convoy|vehicles?|patrol)
Riots | Violent demonstration | 78 | event
    (supporters|residents|crowd*|youths|students|villagers|protest*|demonstrat*|rioters|fans|mobs?|people) ((?!were|who|
    was|said)[\\w-]+ ){0,7}?(overturned|torched|set fire to|burned|burnt|smashed up|stoned) (\\w+ ){0,3}?(police
    cars?|cars?|
    vehicles?|buses|vans?|trucks|patrol cars?|ambulances?)
Riots | Mob violence | 72 | event
    (fight|fights|fighting|scuffle|scuffles) between (\\w+ ){0,5}?(youths?|drivers|traders|residents|students|villagers|
    fans|supporters|vendors|herders|farmers|inmates|migrants|idps) ;
    (gangs|mobs|crowds) (\\w+ ){0,6}?(retaliat*|took revenge) ; clubbing (people|passers-by|anyone|men|them|
    everyone) ;
    mob (\\w+ ){0,14}?(beat|burned|hacked|stoned) (him|her|them|the man|the men) to death ; mob (\\w+ ){0,3}?(kill*|
    attack*|beat*|lynch*|justice|set|violence|torch*|burn*|stormed|vandal*) ; angry mob* ;
    mob set (a|an|the|two|three) (\\w+ ){0,2}?(man|woman|men|women|witch|thief|thieves|suspect*) (on fire|alight|
    ablaze) ; mob set fire to (a|an|the|two|three) (\\w+ ){0,2}?(man|woman|men|women|witch|thief|thieves|suspect*) ;
    (by|to) a mob ; lynch mob ; (fistfight|fist-fight|fist fight|scuffle|affray)s? (\\w+ )?(between|among|broke|
    erupted|at|in) ; mobs (\\w+ ){0,3}?(kill*|attack*|beat*|lynch*|set|torch*|burn*|stormed|went|
    rampag*) ;
    (youths|mobs|
    villagers|crowds) (\\w+ ){0,3}?(torched|burned|burnt|set fire to|ransacked|attacked) (\\w+ ){0,4}?(houses|homes|
    huts|
    mosque*|church*|temple*) ; mob went on (a|the) rampage ; vigilante* ; communal (violence|clash*) ; (lynched|
    beaten
    to death) by ; brawl ;
    (crowd*|villager*|resident*|neighbou?r*|mob*|onlooker*|locals|youths) ((?!said|say|told|who|were|
    was)[\\w-]+ ){0,5}?(beat|lynch*|stoned|burned|burnt|set upon|clubbed|hacked|kicked|thrashed|bludgeoned|clubbing|
    stoning|hacking|beating) (\\w+ ){0,6}?(to death|thie*|suspect*|accused|
    alleged|men|man|alive) ; (lynch*|stoned|beaten|burn(ed|t)) (\\w+ ){0,4}?(to death|alive) by (\\w+
    ){0,3}?(crowd*|mob*|villager*|resident*|neighb*) ; stoned to death ; mobs? of ;
    (hacked|clubbed|hanged|stabbed|bludgeoned|kicked) (\\w+ ){0,2}?to death (with (\\w+ ){1,3}?)?by (\\w+ ){0,2}?(
    crowd*|mob*|villager*|resident*|neighb*|locals|townspeople) ;
    lynch(ed|ing)? ; (went at|set about|laid into|flew at|fell upon|turned on|set upon) (each
    other|one another) ; came to blows ; traded blows ; free-for-all ; melee (broke|erupted|ensued) ; (thrashed|
    beaten|
    roughed up|set upon|manhandled|attacked|assaulted|clubbed|stoned) (\\w+ ){0,4}?by (a |an |the |angry )?(\\w+
    ){0,2}?(mob|crowd|crowds|locals|onlookers|bystanders) ; (fans|
    supporters|hooligans|ultras|loyalists|villagers|residents|hawkers|traders|youths|partisans|followers)
    ((?!said|say|
    told|killed|injured|when|after)[\\w-]+ ){0,9}?(fought|clash(ed|es)?|brawl*|rioted|battled)(?![ ]with (\\w+
    ){0,2}?(police|soldiers|troops|security|army|rebels|militants|gunmen)) ; (sectarian|communal|ethnic|religious|
    inter-communal) (violence|riots|clashes|unrest) ; crowds attacked each other ; brawl ;
    (crowd*|mob*|villagers|residents|onlookers|bystanders|locals|passers-by) (\\w+ )?(set (up)?on|set about|turned
    on|fell upon|attacked|manhandled|roughed up) (a|an|the|two|three|him|her|them) ;
    (supporters|followers|activists|members|workers) of (the |two |rival )?(\\w+ ){0,4}?(fought|clash*|brawl*|attacked
    each other|battled|traded blows|came to blows) ; (fought|clashed|attacked each other) with
    (sticks|stones|clubs|machetes|knives|swords|bricks|fists|iron rods) ;
    (groups|communities|sides|villages|hindus?|muslims?|christians?|clans|tribes) (\\w+ ){0,4}?(threw|hurled|pelted)
    (\\w+ ){0,3}?(at )?each other
"""
