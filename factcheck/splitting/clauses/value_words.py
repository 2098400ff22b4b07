"""Words of value and of reading: those on which people differ although they agree on what happened."""

from factcheck.splitting.wordlists import word_list


def verb_forms(listed: str) -> frozenset[str]:
    """Return the forms of regular verbs; irregular ones are listed form by form."""
    return frozenset(form for verb in listed.split() for form in _regular(verb))


def _regular(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    return (
        verb,
        f"{verb}{'es' if verb.endswith(('s', 'sh', 'ch', 'x', 'z')) else 's'}",
        f"{verb}ed",
        f"{verb}ing",
    )


# Where one of these is what a thing is said to be, no measure can settle it.
VALUED = word_list(
    """
    absurd acceptable admirable adorable amazing appalling astonishing atrocious awesome awful awkward
    beautiful bizarre boring brave breathtaking brilliant callous charming commendable compelling
    consequential courageous cowardly crucial cruel cynical dazzling deplorable despicable devastating
    dignified disappointing disgraceful disgusting dismal dreadful dull elegant embarrassing encouraging
    enjoyable enviable essential excellent exceptional exciting extraordinary fabulous fair fantastic
    farcical fascinating fitting foolish formidable gorgeous graceful great groundbreaking heartbreaking
    heartless heartwarming heroic hideous historic honorable honourable horrendous horrible horrific
    hypocritical imperative important impressive inappropriate incredible inexcusable inimitable insane
    inspirational inspiring intolerable invaluable irresponsible irreplaceable laughable laudable lovely
    ludicrous magical magnificent marvellous marvelous meaningful meaningless memorable miserable
    misguided momentous monstrous naive nasty nonsensical notable noteworthy outrageous outstanding
    paramount pathetic perfect petty phenomenal pitiful pivotal pointless praiseworthy preposterous
    priceless promising refreshing regrettable remarkable repugnant reprehensible ridiculous sad sane
    scandalous selfish senseless sensible shameful shocking significant silly spectacular splendid
    striking stunning stupid sublime superb superfluous tasteless terrible terrific thoughtful
    thoughtless touching tragic transformative tremendous troubling ugly unacceptable unbearable
    undeserved unfair unforgettable unforgivable unfortunate unimportant uninspired unjust unjustified
    unnecessary unthinkable unwise upsetting useless vile vital weird wise wonderful wondrous worrying
    worthless worthwhile worthy wretched symbolic ironic hopeless overrated underrated good bad beloved
    best worst finest greatest ugliest prettiest loveliest nicest wisest silliest saddest dumbest
    cruellest bravest smartest coolest weirdest nice pleasant unpleasant pleasing cosy tacky vulgar
    """
)
# These judge only together with a noun of reading: a strong message, but a strong wind.
WEIGHED = word_list(
    """
    major big bigger biggest huge large massive key real true serious strong stronger powerful clear
    clearest decisive defining central deep deeper dangerous fresh genuine giant hard heavy landmark
    lasting critical necessary new noble positive negative rare ready right wrong substantial sure
    timely tough uncertain unclear unlikely welcome wider bold cautious complex delicate difficult
    fragile grave important grim harsh harmful potential mere simple small symbolic great good bad
    better best worst first uphill steep formidable rude stark sharp subtle cruel dire doubtful dubious
    tangible concrete worthy missed lost wasted golden
    """
)
# A thing that is one of these is judged, not described.
JUDGED_NOUNS = word_list(
    """
    abomination absurdity atrocity blessing blunder delight disgrace disservice embarrassment fallacy
    farce fiasco folly gem godsend hero heroes heroine humiliation hypocrisy idiocy injustice insanity
    insult irony joke madness marvel masterpiece masterstroke mess mistake mockery nightmare nonsense
    outrage pity scandal shame shambles tragedy travesty treasure triumph waste wonder testament
    milestone watershed inspiration coward cowards fool fools genius idiot idiots
    """
)
# What a thing is read as; it counts only beside a weight or below a verb of reading.
READINGS = word_list(
    """
    achievement advance ambition attitude blow boost breach break breakthrough burden capability
    capacity challenge challenges change changes chance chapter comeback commitment commitments
    compromise concern concerns concession confidence contradiction contribution courage crisis
    culmination danger dangers defiance departure determination difficulty dilemma direction divide
    dependence dedication desire divisions effort efforts embrace endorsement era erosion escalation
    evolution evidence example expression failure failures faith feat fight flaw flaws fragility
    friendship fruit future gamble gap generosity gesture goodwill hope hopes hurdle hurdles ideal
    ideals importance improvement inability indictment influence instability intent intention intentions
    isolation lesson lessons limits message moment momentum move need needs obstacle obstacles
    opportunity opportunities passion path pivot point potential prestige pressure priority problem
    problems progress promise proof prospect prospects question questions reality rebuke recognition
    reflection refusal rejection reminder resilience resolve reversal risk risks role sacrifice sense
    setback shift shifts sign signal signs skill significance solidarity spirit stability statement step
    steps strength struggle surrender symbol temptation tensions threat threats tone tradition
    transformation transition trust truth turn turnaround uncertainty unity urgency urge value values
    vindication vision vulnerability warning weakness weaknesses will willingness world
    """
)
# Verbs that read a meaning into an event, whoever or whatever does it.
SYMBOLIZING = verb_forms(
    """
    symbolize symbolise epitomize epitomise embody exemplify typify encapsulate bespeak
    """
)
# These read only with an event or an idea as subject; people and papers do it in speech.
POINTING = verb_forms(
    "underscore underline highlight illustrate reflect signal showcase demonstrate spotlight"
) | word_list("signalled signalling")
MARKING = verb_forms(
    """
    mark represent constitute herald pose present embody signal signify denote
    """
)
OFFERING = verb_forms("offer provide present create open") | word_list(
    "gives gave giving give bring brings brought"
)
CHANCES = word_list(
    """
    opportunity opportunities chance chances glimpse hope lesson lessons insight insights template
    blueprint window
    """
)
LIKENING = word_list(
    """
    be become becomes became becoming remain remains remained remaining seem seems seemed look looks
    looked feel feels felt sound sounds sounded prove proves proved proving appear appears appeared make
    makes made making render renders rendered get gets got stay stays stayed
    """
)
BECOMING = word_list("become becomes became becoming remain remains remained remaining")
SERVING = word_list(
    """
    serve serves served serving stand stands stood standing act acts acted acting amount amounts
    amounted amounting
    """
)
# Those who may be the subject of such a verb in its plain sense.
PERSONS = word_list(
    """
    i you he she we they who police officer officers official officials minister ministers president
    leader leaders lawmakers lawmaker senator senators mayor governor chief chairman analyst analysts
    expert experts critic critics supporters opponents activists protesters protestors demonstrators
    residents voters people man woman men women lawyer lawyers scientists researchers researcher
    scientist author authors prosecutors company government council court judge judges committee party
    union group team teams players player coach spokesman spokeswoman spokesperson deputy ambassador
    campaigners workers students parents children university college school hospital bank firm museum
    library club church agency ministry actor actress artist singer writer editor driver pilot captain
    crew member members attendees guests visitors fans users customers owner owners passengers soldiers
    troops family families farmer farmers doctor doctors teacher teachers
    """
)
PAPERS = word_list(
    """
    report reports study studies survey surveys data figure figures chart map table paper letter article
    documents document records statistics poll polls footage video image images photo photos photograph
    statement test tests results evidence analysis census audit investigation inquiry review research
    x-ray scan scans experiment sample
    """
)
# A verb and the noun below it that together are a figure of speech of comment.
FIGURES = {
    verb: word_list(nouns)
    for verbs, nouns in (
        ("pave paves paved paving smooth smooths", "way path road"),
        ("drive drives drove driving", "wedge wedges"),
        ("set sets setting", "stage tone example"),
        ("send sends sent sending", "message signal"),
        ("raise raises raised raising", "question questions eyebrows spectre specter"),
        ("cast casts casting", "doubt doubts shadow"),
        ("pose poses posed posing", "challenge challenges question questions dilemma"),
        ("strike strikes struck striking", "balance chord blow"),
        ("deal deals dealt dealing", "blow"),
        ("tip tips tipped tipping tilt tilts", "scales balance"),
        ("inject injects injected injecting breathe breathes breathed instil instill instils instills",
         "optimism hope life confidence energy urgency fear doubt momentum faith trust uncertainty"),
        ("face faces faced facing confront confronts",
         "obstacle obstacles hurdle hurdles challenge challenges dilemma battle"),
        ("navigate navigates navigated navigating walk walks",
         "web landscape waters minefield path terrain maze labyrinth tightrope line"),
        ("make makes made making", "mockery difference"),
        ("shed sheds shedding", "light"),
        ("open opens opened opening", "chapter era"),
        ("turn turns turned turning", "page tide"),
        ("test tests tested testing", "limits patience resolve mettle"),
        ("hang hangs hung", "balance"),
    )
    for verb in verbs.split()
}  # fmt: skip
# Verbs of taste, which nobody can measure.
TASTE = verb_forms("resonate dazzle captivate underwhelm impress deserve enthral")
# What somebody has, brings or does is judged where it is one of these and of value: a tremendous job.
HOLDING = word_list(
    """
    have has had having bring brings brought do does did done doing make makes made making give gives
    gave deliver delivers delivered play plays played show shows showed achieve achieved leave leaves
    left
    """
)
HELD = word_list(
    """
    job work mix service performance career life legacy impact contribution contributions difference
    part role progress effort efforts sense courage skill leadership example potential talent
    """
)
