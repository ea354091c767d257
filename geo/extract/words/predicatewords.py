"""Phrases that say what befell people. Data only."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["PREDICATES", "Predicate"]


class Predicate(NamedTuple):
    """A phrase that says what befell people."""

    words: tuple[str, ...]
    role: str
    """"killed", "injured", "shot" (killed or injured: not said), "missing" or "abducted"."""
    voice: str
    """"verb": object if people follow directly, else passive · "doing": object must follow · "state": subject only ·
    "of": what follows "of" or directly · "noun": a number before it counts them."""


_WHOSE = ("a", "an", "his", "her", "their", "both", "one", "two", "three", "several")
_LIMBS = (
    "leg", "legs", "foot", "feet", "arm", "arms", "hand", "hands", "eye", "eyes", "finger", "fingers", "toe", "toes",
    "ear", "ears", "limb", "limbs", "thumb", "sight", "eyesight", "tooth", "teeth",
)  # fmt: skip
PREDICATES: tuple[Predicate, ...] = tuple(
    Predicate(tuple(phrase.split()), role, voice)
    for role, voice, phrases in (
        (
            "killed",
            "verb",
            "killed|kill|kills|slain|murdered|murders|slayed|slaughtered|massacred|executed|assassinated"
            "|beheaded|lynched|gunned down|shot dead|put out of action|"
            "shoots dead|shoot dead|shot and killed|shot to death|shoots and kills|shoot and kill|fatally shot"
            "|fatally shoots|fatally shoot|fatally stabs|fatally wounds|fatally injures|fatally stabbed"
            "|fatally wounded|fatally injured|fatally struck|mortally wounded|"
            "stabbed to death|beaten to death|hacked to death|hacked to pieces|burned to death|burnt to death"
            "|crushed to death"
            "|trampled to death|hit and killed|"
            "struck and killed|stabbed and killed|electrocuted|martyred|strangled|crushed|killed instantly|sent to hell"
            "|liquidated|annihilated|exterminated|"
            "strangled to death|run over and killed|asphyxiated|suffocated|shot fatally|shot multiple times and killed"
            "|butchered|decapitated"
            "|mowed down|mown down|cut down|put to death|burned alive|burnt alive|roasted alive|beat to death"
            "|stoned to death|bludgeoned to death|clubbed to death|hanged|crucified"
            "|machine-gunned|slew|incinerated|blown to pieces|blown to bits|blown apart|torn apart|torn to pieces"
            "|riddled with bullets|shot execution-style|shot execution style|left dead|leaving dead|hunted down and "
            "killed|wiped out|done to death|put to the sword|beaten dead|clubbed dead|felled by bullets"
            "|felled by a bullet|felled by|felled in|hacked down"
            "|smothered|gassed|garrotted|garroted|impaled|disembowelled|disemboweled"
            "|strung up|hung from a tree|hung from trees|torched alive|burnt in their sleep|burned in their sleep"
            "|burned in their beds|burnt in their beds|vaporised|vaporized|ripped apart"
            "|ripped to pieces|trampled underfoot|finished off|killed outright"
            "|assassinate|assassinates|behead|beheads|lynch|lynches|gun down|guns down|execute|executes",
        ),
        ("killed", "doing", "lost|losing|lose|loses|drowning|suffocating"
            "|killing|wiping out|murdering|slaying|massacring|executing|assassinating|fatally shooting|"
            "fatally wounding|mortally wounding|fatally injuring|"
            "slaughtering|butchering|lynching|decapitating|electrocuting|mowing down|cutting down|burning alive"
            "|stabbing to death|beating to death|hacking to death|burning to death|crushing to death"
            "|trampling to death|shooting to death|stoning to death|machine-gunning|liquidating|exterminating"
            "|martyring|crushing|"
            "beheading|gunning down|shooting dead|shooting and killing|claiming the lives of"
            "|claimed the lives of|claims the lives of|"
            "claim the lives of|took the lives of|taking the lives of|claimed the life of"
            "|claiming the life of|took the life of|claims the life of|cost|costing|"
            "causing the death of|caused the death of|caused the deaths of|causing the deaths of"
            "|led to the death of|led to the deaths of|led to the martyrdom of|resulted in the martyrdom of"
            "|slit the throats of|cut the throats of|slitting the throats of|cutting the throats of"
            "|could not save|were unable to save|was unable to save|unable to save|failed to save|proved fatal for"
            "|proved fatal to|was fatal for"
            "|slashed the throats of|slit the throat of|cut the throat of|brought death to|bringing death to"),
        (
            "killed",
            "state",
            "died|dies|die|dying|dead|perished|perish|perishes|drowned|drown|lost their lives"
            "|lost his life|lost her life"
            "|lost their life|losing their lives|lose their lives|went to their deaths|went to their death"
            "|did not get out alive|did not come out alive|did not make it out alive|did not leave alive|"
            "succumbed|found dead|pronounced dead|declared dead|confirmed dead|deceased|feared dead"
            "|presumed dead|passed away|bled to death|"
            "died instantly|was fatal|lay dead|froze to death|lifeless|buried alive"
            "|fell martyrs|fell as martyrs|embraced martyrdom|embraced shahadat|attained martyrdom"
            "|laid down his life|laid down their lives"
            "|paid the supreme price|paid the ultimate price|paid the supreme sacrifice|paid the ultimate sacrifice"
            "|met their waterloo|met his waterloo|made the supreme sacrifice|made the ultimate sacrifice"
            "|collapsed and died|shot himself to death|was a fatality|frozen to death|starved to death|choked to death"
            "|fell to his death|fell to her death|fell to their deaths|plunged to his death|plunged to her death"
            "|plunged to their deaths|"
            "found shot to death|fatally|had their throats cut|had their throats slit|had his throat cut|had his "
            "throat slit"
            "|had her throat cut|had her throat slit|with their throats cut|with their throats slit|with his throat cut"
            "|with his throat slit|with her throat cut|met their deaths|met his death|met her death|met their death"
            "|paid with their lives|paid with his life|dead on arrival|could not be revived"
            "|could not be resuscitated|could not be saved|beyond help|dead at the scene|dead bodies"
            "|did not survive|didn't survive|did not make it|did not live|never regained consciousness|never woke up"
            "|ceased to live|met their end|met his end|met her end|breathed his last|breathed her last"
            "|breathed their last"
            "|fell in battle|fell in combat|fell in action|fell in an ambush|fell in ambushes|fell in an attack"
            "|fell in the line of duty|fell in clashes|fell in fighting|fell in the fighting|fell in a clash"
            "|fallen in battle|fallen in combat|fallen in action|fell to police bullets|fell to army bullets"
            "|fell to soldiers' bullets|taken by a crocodile|taken by a shark|fell to bullets|fell to a bullet"
            "|fell under a hail"
            "|been lost"
            "|expired|dead on the spot|died on the spot|lying dead|came out dead|brought out dead|pulled out dead"
            "|dug out dead|taken out dead|recovered dead|turned up dead|washed up dead|blown up"
            "|claimed by the|gave their lives|gave his life|gave her life|met a violent end|met violent ends"
            "|met a violent death|met violent deaths|fell victim to gunmen|fell to sniper|went down with the ship"
            "|did not come out alive|never made it out|failed to survive|wound up dead|taken to the morgue"
            "|taken to a morgue|taken to the mortuary|taken to a mortuary",
        ),
        ("killed", "of", "the death of|the deaths of|the murder of|the murders of|the killing of|the killings "
            "of|the assassination of|the slaying of|"
            "the bodies of|bodies of|body of|the shooting deaths of|shooting death of|deaths of|death of"
            "|the loss of|murder of|murders of|killing of|assassination of|"
            "execution of|the execution of|the massacre of|massacre of|the remains of|lives of"
            "|the fatal shooting of|fatal shooting of|death toll of|toll of|the martyrdom of|martyrdom of"
            "|the neutralisation of|neutralisation of|the neutralization of|neutralization of"),
        ("killed", "noun", "kia|deaths|death|fatalities|fatality|bodies|body|corpses|corpse|lives|martyrs|fatal"),
        (
            "injured",
            "verb",
            "injured|injures|injure|wounded|hurt|maimed|burned|burnt|scalded|concussed"
            "|critically injured|seriously injured|seriously wounded|critically wounded|"
            "slightly injured|lightly wounded|gravely wounded|gravely injured|badly injured|badly hurt"
            "|badly burned|badly burnt|severely burnt"
            "|stabbed|beaten|blinded|sickened|poisoned|bitten|mauled|gored|savaged|grazed|hospitalized"
            "|hospitalised|"
            "paralyzed|paralysed|crippled|disfigured"
            "|severely burned|severely injured|severely wounded|shot and wounded|shot and injured"
            "|shot and critically wounded|shot and seriously wounded|thrashed|clobbered|beaten up|roughed up"
            "|pummelled|pummeled|bludgeoned|bruised|knifed|winged by a bullet|slashed|pistol-whipped|clubbed"
            "|peppered with|left disabled|left paralysed|left paralyzed|left crippled|medevaced"
            "|casevaced|medically evacuated|beat up|beats up|clawed"
            "|chopped on|chopped in|chopped across|chopped with|cut with|cut by",
        ),
        ("injured", "doing", "wounds|wound|injuring|wounding|maiming|hurting|hospitalizing|critically wounding|"
            "seriously "
            "wounding|seriously injuring|critically injuring|"
            "critically wounding|stabbing|stabs|slash|slashes|slashing|knifing|hacked|hacking|bit|bites|poisoning"
            "|sickening|goring|mauling|clawing|patched up|patching up|stitched up"
            "|acid was thrown at|acid was flung at|acid was thrown on|threw acid at|threw acid on|throwing acid at"
            "|throwing acid on|flung acid at|pistol-whipping"
            "|sending to the hospital|crippling|disfiguring|beating up|inflicted injuries on|inflicting injuries on"
            "|inflicted wounds on|caused burns to|causing burns to|hospitalising|burning|scalding|badly burning"
            "|severely burning|seriously burning|critically burning"),
        (
            "injured",
            "state",
            "sustained injuries|suffered injuries|suffered minor injuries|sustained minor injuries"
            "|sustained serious injuries|suffered serious injuries|"
            "suffered wounds|sustained wounds|suffered a gunshot wound|suffered gunshot wounds"
            "|sustained a gunshot wound|suffering from a gunshot wound|"
            "suffering from gunshot wounds|with a gunshot wound|with gunshot wounds|with gunshot"
            "|with an apparent gunshot wound|with injuries|with wounds|"
            "suffered burns|suffered minor|suffered multiple|suffered a|suffered non-life-threatening"
            "|suffered life-threatening|sustained a|received a gunshot wound|"
            "were injured|was injured|got injured|got wounded|got hurt|in critical condition|in serious condition"
            "|in a critical state|in critical state|in a serious state|in a grave state|in a stable state"
            "|suffered from smoke inhalation|suffered from burns|received cuts|received burns|put in intensive care"
            "|in stable condition|in critical but stable condition|in fair condition|"
            "in good condition|in guarded condition|in grave condition|remain hospitalized"
            "|remained hospitalized|remains hospitalized|recovering|in intensive care|"
            "in hospital|in the hospital|in a hospital|treated for|being treated|was treated|were treated"
            "|taken to hospital|taken to hospitals|taken to a hospital|"
            "taken to the hospital|taken to a local hospital|taken to an area hospital"
            "|taken to area hospitals|taken to local hospitals|taken to nearby hospitals|rushed to hospital"
            "|rushed to the hospital|rushed to a hospital|"
            "airlifted to|transported to|flown to|expected to survive|expected to recover|expected to live"
            "|battling for his life|battling for her life|battling for their lives|battling for life"
            "|fighting for his life|fighting for her life|fighting for their lives|fighting for life|clinging to life"
            "|on life support|in surgery|undergoing surgery|underwent surgery|in a coma|taken to|rushed to|brought to"
            "|shifted to|moved to|evacuated to|referred to|conveyed to|ferried to|in hospitals|on admission"
            "|needed hospital care|required hospital care|needed medical care|required medical care"
            "|needed medical attention"
            "|required medical attention|received medical care|needed hospitalisation|needed hospitalization"
            "|needed treatment|required treatment|needed medical treatment|under treatment"
            "|undergoing treatment"
            "|receiving treatment|receiving medical treatment|in a critical condition|in a serious condition"
            "|in burns units|in a burns unit|in the burns unit|in burn units|in a burn unit|in the burn unit"
            "|in burns wards|in intensive-care"
            "|with burns|with hypothermia|with frostbite|with heatstroke|with smoke inhalation"
            "|with a broken leg|with a broken arm|with broken legs|with broken bones|with fractures"
            "|admitted to|been admitted|was admitted|were admitted"
            "|driven to|carried to|transferred to|needed hospital treatment|required hospital treatment"
            "|suffered smoke inhalation|taken ill|made ill|fallen sick|fell sick|taken sick"
            "|gone blind|went blind"
            "|fell ill|fallen ill|overcome by fumes"
            "|overcome by ammonia|overcome by chlorine|overcome by toxic|overcome by gases"
            "|overcome by smoke|overcome by the fumes|overcome by the smoke|overcome by gas|overcome by the gas"
            "|sought treatment|sought medical treatment|sought hospital treatment"
            "|sought medical help|received treatment|received medical treatment|needed treatment|required treatment"
            "|needed medical treatment|required medical treatment|needed surgery|required surgery|needed stitches"
            "|showed symptoms of|presented with symptoms|developed symptoms|showing symptoms of|presented with signs"
            "|suffered breathing|suffered from breathing|had difficulty breathing|had trouble breathing"
            "|slashed with|hacked with|nursing wounds|nursing injuries|nursing bruises|nursing gunshot wounds"
            "|nursing bullet wounds"
            "|treated and discharged|treated and released|had to be treated|had to be hospitalised"
            "|had to be hospitalized"
            "|fainted|lost consciousness|inhaled smoke|inhaled toxic|inhaled fumes|breathed in smoke"
            "|breathed in fumes|between life and death"
            "|knocked unconscious|suffering from shock|suffered shock|treated for shock|assessed for smoke"
            "|checked for smoke|seen for smoke|lost limbs|broken bones"
            "|broken limbs"
            "|escaped with a bullet|escaped with bullet|escaped with bruises|escaped with injuries|escaped with burns"
            "|came away with cuts|came away with bruises|came away with burns|came away with scratches"
            "|escaped with a broken|escaped with wounds|escaped with scratches|escaped with fractures"
            "|escaped with gunshot"
            "|suffered cuts|have blast injuries|has blast injuries|have shrapnel wounds|has shrapnel wounds"
            "|have burns|sustained blast injuries|"
            "were poisoned|complained of nausea|complained of dizziness|complained of breathing|complained of headaches"
            "|given first aid|needed first aid|received first aid|given oxygen|needed oxygen|on oxygen|on a ventilator"
            "|on ventilators|on a respirator|on respirators|on a drip|on drips|on saline|put on drips"
            "|in an induced coma|into an induced coma|into a coma|in coma|in a hyperbaric chamber"
            "|in hyperbaric chambers|laid low|"
            "escaped with minor|escaped with cuts|escaped with slight|escaped with light|cut by "
            "flying glass"
            "|cut by glass|hit by shrapnel|struck by shrapnel|hit by flying|hit by debris"
            "|has a broken|have broken|had a broken|suffered a broken|suffered broken"
            "|incurred injuries|incurred wounds|incurred burns|took shrapnel|required hospitalisation"
            "|required hospitalization|treated at the|treated at a|treated on the spot|treated in a|stretchered away"
            "|stretchered off|left with injuries|left with burns|left with wounds",
        ),
        ("injured", "state", "|".join(f"lost {whose} {limb}" for whose in _WHOSE for limb in _LIMBS)),
        ("injured", "of", "injuries to|injuries among|the wounding of|wounding of|injury to|injury of"),
        ("injured", "noun", "wia|injuries|wounded|injured|injury"),
        ("shot", "verb", "shot|shot and|shoots|shoot|struck by gunfire|hit by gunfire|shot "
            "multiple times|struck by bullets|struck by a bullet|hit by bullets|hit by a bullet|shot in|"
            "hit in the|hit twice|hit several times|hit multiple times"),
        ("shot", "doing", "shooting|striking|ricocheted into|ricochets into|ricocheting into|ricochet into"),
        ("shot", "noun", "gunshot victims|gunshot victim|shooting victims"),
        ("shot", "of", "the shooting of|shooting of"),
        ("missing", "doing", "searching for|search is on for|search was on for"
            "|search remains on for|search continues for|search continued for"
            "|search goes on for|search is going on for|search was going on for|search is under way for"
            "|search was under way for|search is underway for|search was underway for|search under way for"
            "|search has begun for|search had begun for|search resumed for|search has resumed for"
            "|search for|searched for|looking for|gave up hope for|gave up hope of finding|given up hope for"
            "|given up hope of finding|lost hope of finding|no trace of|no sign of"
            "|yet to find|yet to reach|failed to find|failed to locate|unable to find"
            "|unable to reach"),
        ("missing", "verb", "trapped|entombed"),
        ("missing", "doing", "trapping|entombing|traps"),
        ("missing", "of", "the fate of|fate of|the whereabouts of|whereabouts of"),
        ("missing", "state", "feared trapped|believed trapped|thought trapped|remain trapped|remained trapped"
            "|still trapped|believed to be trapped|feared to be trapped|thought to be trapped"
            "|on the list of the missing|on the list of missing|listed as missing"
            "|could not be traced|could not be found|could not be located|untraced|untraceable|missing"
            "|unaccounted for|went missing|gone missing|reported missing|still missing|"
            "remain missing|remains missing|disappeared|feared missing|still trapped|remain trapped|are trapped"
            "|still buried|remain buried|remained buried|remains buried"
            "|feared trapped|believed trapped|believed to be trapped|thought to be trapped"
            "|not been found|not yet been found|yet to be found"
            "|not been accounted for|not yet been accounted for|yet to be accounted for|believed buried|feared buried"
            "|not to be found|aren't to be found|isn't to be found|still to be found|remain to be found"
            "|nowhere to be found"
            "|out of contact|not returned|not been heard from|not been heard of"
            "|not been seen|haven't been seen|hasn't been seen|haven't been found|hasn't been found|can't be found"
            "|cannot be found|couldn't be found|can't be traced|cannot be traced|couldn't be traced|can't be reached"
            "|aren't accounted for|isn't accounted for|not accounted for|being looked for|being searched for"
            "|not found|lie under|lie beneath|lay under"
            "|lay beneath|still buried|still under the|still beneath the|still beneath it"
            "|still under it|still below ground|still underground|remain below ground|remain underground"
            "|remained underground"
            "|buried beneath the|thought to be under|thought to be beneath|believed to be under|believed to be beneath"
            "|believed to be buried|feared to be under|feared to be buried|not been heard from|not been heard of"
            "|not heard from since|vanished without trace|vanished without a trace|lost at sea|not been traced"
            "|yet to be located|yet to be traced|not been located|not come out|not come up"
            "|not emerged|not resurfaced|never came home|never come home|never came back"
            "|never come back|not come home|not come back|failed to come home|failed to come back|failed to return from"
            "|failed to return to port|failed to return to harbour|failed to return home|not return from"
            "|not return home|never returned from|never returned home"),
        ("abducted", "verb", "kidnapped|kidnaps|kidnap|snatched|seized|abducted|abducts|abduct|held hostage|"
            "seized as hostages|"
            "taken hostage|took hostage|taken captive|took captive|taken prisoner|seized hostage|forcibly "
            "disappeared|held captive"
            "|spirited away|whisked away|carried off|carried away|led away at gunpoint|taken at gunpoint|seized at "
            "gunpoint"
            "|grabbed at gunpoint|snatched away|enslaved|press-ganged|forcibly recruited|forcibly conscripted"
            "|taken into captivity|carried into captivity|held for ransom|marched off at gunpoint|led off at gunpoint"),
        ("abducted", "doing", "kidnapping|abducting|taking hostage|kidnaping|marched away|marched off|carried off"
            "|carried away|dragged away|dragged off|herded away|made off with"
            "|went off with|rode off with|sped off with|walked off with|made away with|making off with|drove "
            "off with"
            "|drive off with|driving off with|driven off with|bundled away|hauled off|hauled away|marching off"
            "|fled with|fleeing with|making away with"),
        ("abducted", "noun", "hostages|captives"),
        ("abducted", "of", "the kidnapping of|the abduction of|kidnapping of|abduction of|the kidnaping of"
            "|kidnappers of|abductors of|captors of"),
    )
    for phrase in phrases.split("|")
)  # fmt: skip
