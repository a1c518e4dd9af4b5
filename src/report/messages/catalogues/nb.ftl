# Reports in Norwegian (Bokmål).

## How Norwegian writes numbers, dates and amounts

number-decimal = ,
number-group =  
number-least-grouped = 5
joint = ;{" "}
or-more = { $amount } eller mer
percent = { $number } %
percentage-points = { $number } prosentpoeng
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] million
   *[other] millioner
} { $of }
money-billion = { $number } { $count ->
    [one] milliard
   *[other] milliarder
} { $of }
money-trillion = { $number } { $count ->
    [one] billion
   *[other] billioner
} { $of }
money-to = { $first } til { $last }
formula-in = { $words } i { $unit }
formula-beside = { $value } % mot { $percent } %
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
date-day = { $day }. { $month } { $year }
date-days = { $first }.–{ $last }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = den { $date }
on-days = i dagene { $date }
on-month = i { $month } { $year }
on-year = i { $year }
both-days = { $first } og { $last }
currency-other = { $code }
currency-EUR = euro
currency-USD = dollar
currency-GBP = pund
currency-DKK = { $count ->
    [one] dansk krone
   *[other] danske kroner
}
currency-NOK = { $count ->
    [one] krone
   *[other] kroner
}
currency-SEK = { $count ->
    [one] svensk krone
   *[other] svenske kroner
}
currency-ISK = { $count ->
    [one] islandsk krone
   *[other] islandske kroner
}
currency-CHF = sveitserfranc
currency-JPY = yen
currency-RUB = { $count ->
    [one] rubel
   *[other] rubler
}
currency-PLN = zloty
currency-CZK = { $count ->
    [one] tsjekkisk koruna
   *[other] tsjekkiske koruna
}
currency-HUF = forint
currency-CNY = yuan
currency-INR = { $count ->
    [one] indisk rupi
   *[other] indiske rupier
}
currency-TRY = { $count ->
    [one] tyrkisk lira
   *[other] tyrkiske lira
}
currency-UAH = hryvnia
currency-CAD = { $count ->
    [one] kanadisk dollar
   *[other] kanadiske dollar
}
currency-AUD = { $count ->
    [one] australsk dollar
   *[other] australske dollar
}
currency-BRL = { $count ->
    [one] brasiliansk real
   *[other] brasilianske real
}
currency-KRW = { $count ->
    [one] sørkoreansk won
   *[other] sørkoreanske won
}
currency-ZAR = { $count ->
    [one] sørafrikansk rand
   *[other] sørafrikanske rand
}

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } stemmer: tallet dekker { $reading }
agrees-about = { $figure } stemmer når tallet leses som avrundet ({ $reading })
agrees-depending = { $figure } kan stemme, avhengig av { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) stemmer ikke: beløpet er { $gap } % lavere enn omregnet med den nærmeste kursen rundt datoen
above-nearest = { $figure } ({ $reading }) stemmer ikke: beløpet er { $gap } % høyere enn omregnet med den nærmeste kursen rundt datoen
same-rounding = med samme avrunding gir kursen { $amount }
not-compared = ikke sammenlignet fordi det mangler en kurs: { $pairs }
not-compared-more = ikke sammenlignet fordi det mangler en kurs: { $pairs } og flere
no-rate = ikke kontrollert: det er ingen kurs for datoen
no-rate-for = ikke kontrollert: det er ingen kurs for { $base }/{ $quote } på datoen
no-date = ikke kontrollert: det er ingen dato, og kursen svinger
no-date-for = ikke kontrollert: det er ingen dato, og kursen på { $base }/{ $quote } svinger
date-too-wide = ikke kontrollert: datoen spenner over for mange år, og kursen svinger
date-too-wide-for = ikke kontrollert: datoen spenner over for mange år, og kursen på { $base }/{ $quote } svinger
unknown-currency = ikke kontrollert: valutaene er ukjente
out-of-range = ikke kontrollert: et tall er for stort å regne med
not-comparable = ikke kontrollert: tallene kan ikke sammenlignes
not-in-sources = ikke kontrollert: tallet finnes ikke i noen kilde
not-in-body = ikke kontrollert: tallet finnes ikke i brødteksten
known-rates = { $base }/{ $quote }: det finnes kurser { $series }
computes = { $formula } = { $result }
words-agree = «{ $words }» stemmer
words-agree-about = «{ $words }» stemmer når tallet leses som avrundet
words-below = «{ $words }» stemmer ikke: tallet er { $gap } % lavere
words-above = «{ $words }» stemmer ikke: tallet er { $gap } % høyere
nearest-share = den nærmeste mulige andelen er { $part } av { $whole } = { $percent } %
shares-add = andelene blir 100 når man tar hensyn til avrunding
shares-do-not-add = andelene blir ikke 100, heller ikke når man tar hensyn til avrunding
both-agree = { $one } og { $other } stemmer overens
both-agree-about = { $one } og { $other } stemmer overens når tallene leses som avrundet
both-differ = { $one } og { $other } skal være samme beløp, men stemmer ikke overens
part-differs = { $part } har { $one }, brødteksten { $other }
part-alone = { $part } har { $words }, men det har ikke brødteksten
nearest-figure = det nærmeste tallet er { $words }
share-rate = artikkelens omregninger mellom { $base } og { $quote } tilsvarer kursene { $rates } og kan bygge på samme kurs
share-no-rate = artikkelens omregninger mellom { $base } og { $quote } tilsvarer kursene { $rates } og kan ikke bygge på samme kurs
stands-apart = «{ $words }» skiller seg ut
legs-differ = «{ $one }» og «{ $other }» passer heller ikke sammen
says-both = artikkelen skriver både «{ $one }» og «{ $other }»
in-source = { $words } står i { $source }: { $text }
in-source-converted = { $words } er { $text } i { $source }, omregnet
of-two = { $words } er { $how } av { $one } og { $other } i { $source }
of-months = { $words } er { $one } i { $source }, ganget eller delt med tolv
of-column = { $words } er { $how } av kolonnen { $column } i { $source }
of-total = { $words } er andelen som { $part } utgjør av summen av kolonnen { $column } i { $source }
in-no-source = { $words } finnes ikke i kildene
source-differs = artikkelen har { $words } der { $source } har { $text }
the-headline = tittelen
the-standfirst = ingressen
the-caption = bildeteksten
the-lead = innledningen
open-day = dagen
open-currency = valutaen
open-source = kilden til kursen
open-rate = kursen, som er anslått
open-anchor = hvilket beløp som er omregnet
open-number = hvordan tegnene i tallet leses
with-pairs = {" "}(med { $pairs })
from-to = { $base } til { $quote }
pair = { $base }/{ $quote }
holds-by-day = : med dagens egen kurs stemmer det på { $holding } av { $total } dager
out-of-range-in = et tall som er for stort, i { $currency }
vague-amount = et ubestemt beløp i { $currency }
known-series = fra { $source } fra { $first } til { $last }
the-sum = summen
the-difference = differansen
the-share = andelen
the-change = endringen
the-mean = gjennomsnittet

## What would make a claim hold

off-by-factor = stemmer hvis ett av de to beløpene er feil med en faktor på { $factor }
other-scale = stemmer hvis milliard eller billion er forvekslet med engelsk «billion» eller «trillion»
other-separator = stemmer hvis et punktum eller komma leses omvendt, som desimaltegn eller tusenskille
not-converted = stemmer hvis beløpet ikke er omregnet fra { $base } til { $quote }
another-amount = stemmer med et annet beløp i setningen: «{ $words }»
other-periods = stemmer hvis de to beløpene gjelder ulike perioder (en faktor på { $factor })
digits-swapped = stemmer hvis to siffer ved siden av hverandre er byttet om
digits-swapped-to = stemmer hvis to siffer ved siden av hverandre er byttet om: { $instead }
one-digit = stemmer hvis ett siffer er feil
one-digit-to = stemmer hvis ett siffer er feil: { $instead }
power-of-ten = stemmer hvis det er en null for mye eller for lite i ett av de to
power-of-ten-to = stemmer hvis det er en null for mye eller for lite i ett av de to: { $instead }
other-units = stemmer hvis ett av beløpene er i gamle eller nye enheter fra pengereformen { $on } ({ $factor } { $old } til én { $new })
other-currency = stemmer med { $name } ({ $code }) i stedet for { $instead }
divided = stemmer hvis beløpet er delt på kursen for { $base }/{ $quote } i stedet for ganget
average-of = stemmer med gjennomsnittskursen for { $date }
rate-of-date = stemmer med en kurs fra { $date }
rate-of-days = stemmer med kursen { $days }
rate-of-days-weak = stemmer med kursen { $days } (svakt tegn: kurser beveger seg så mye av seg selv)
not-official = stemmer med en kurs som ikke er offisiell ({ $source })
rounded-first = stemmer hvis { $amount } først er rundet av til { $rounded }
one-year = stemmer med ett år mer eller mindre
points-meant = stemmer hvis det menes prosentpoeng
percent-meant = stemmer hvis det menes prosent
share-of-later = stemmer som andel av verdien etter endringen
without-part = stemmer uten «{ $words }»
difference-converted = stemmer hvis en temperaturforskjell er omregnet som en temperatur eller omvendt
other-factor = stemmer med omregningen fra { $from } til { $to }
factor-reversed = stemmer hvis det er ganget i stedet for delt eller omvendt
figure-is = stemmer hvis tallet er { $number }

## The words around it

verdict-holds = stemmer
verdict-approximately = stemmer omtrent
verdict-plausible = kan stemme
verdict-near-miss = like ved
verdict-contradicted = stemmer ikke
verdict-unverifiable = ikke kontrollert
relation-conversion = omregning
relation-stated-rate = oppgitt kurs
relation-triangle = tre valutaer
relation-rate-conflict = felles kurs
relation-repetition = gjentakelse
relation-change = endring
relation-difference = differanse
relation-multiple = ganger
relation-sum = sum
relation-period-total = periodebeløp
relation-per-unit = stykkpris
relation-share = andel
relation-unit-conversion = omregning av enheter
relation-age = alder
relation-support = kilde
claim-number = påstand { $number }
figures = { $figures } tall
quoted = «{ $words }»
write-instead = Skriv «{ $words }»
accepted-by-comment = en kommentar i teksten
accepted-by-baseline = listen over kjente funn
accepted-by-settings = innstillingene
baseline-gone = funnet «{ $words }» på listen over kjente funn er borte
comment-idle = kommentaren «{ $words }» godtar ingenting
in-paragraph = I avsnitt { $number }
in-paragraphs = I avsnitt { $others } og { $last }
spurious-precision = et rundt beløp er omregnet til flere siffer enn det har
word-points-away = ordet ved tallet peker feil vei
word-points-away-from = ordet ved tallet peker feil vei: verdien er { $value }
headline-nearest = et tall i tittelen finnes ikke i brødteksten; det nærmeste er nevnt
headline-alone = et tall i tittelen finnes ikke i brødteksten
true-as-bound = riktig som grense
bound-below = riktig som grense; beløpet er { $percent } % under verdien
bound-above = riktig som grense; beløpet er { $percent } % over verdien
suggested = Forslag: { $words }
note = Merk: { $words }
perhaps = Kanskje: { $words }
claim-of = Påstand { $at } av { $total }. { $verdict } ({ $relation })
holds-on-days = Stemmer på { $holding } av { $total } dager: { $days }
no-day = ingen dag
more-stretches = { $stretches ->
    [one] 1 periode til
   *[other] { $stretches } perioder til
}
and-last = { $others } og { $last }
on-some-days = { $caveat } på { $days } av { $total } dager
bridged = anslått mellom kursene fra { $days }, utvidet med { $percent } %
indicative = veiledende, { $age ->
    [one] 1 dag
   *[other] { $age } dager
} gammel, utvidet med { $percent } %
carried-over = videreført på { $days } av { $total } dager
carried-forward = videreført i { $days ->
    [one] 1 dag
   *[other] { $days } dager
}
rate-is = Kurs { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Kurs { $source }: { $caveats }
fixing-of = kurs fra { $days }
fixings-of = kurser fra { $days }
count-hold = { $claims } stemmer
count-approximate = { $claims } stemmer omtrent
count-plausible = { $claims } kan stemme
count-near-miss = { $claims } like ved
count-contradicted = { $claims } stemmer ikke
count-unverifiable = { $claims } ikke kontrollert
count-claims = { $claims ->
    [one] 1 påstand
   *[other] { $claims } påstander
}: { $list }
count-accepted = { $accepted } godtatt
no-claims-in = ingen påstander funnet: { $figures ->
    [one] 1 tall
   *[other] { $figures } tall
}
no-figures = ingen tall funnet
read-as = lest som { $words }
lang-and-date = --lang og --date retter det
lang-says = --lang retter det
date-says = --date retter det
not-judged = { $claims ->
    [one] 1 påstand til er ikke vurdert
   *[other] { $claims } påstander til er ikke vurdert
}: det er for mange
weak-source = en kilde med så mange tall ville også støtte { $percent } % av tilfeldige tall
weak-sources = kilder med så mange tall ville også støtte { $percent } % av tilfeldige tall
undated = { $claims ->
    [one] 1 påstand
   *[other] { $claims } påstander
} ikke kontrollert: ingen dato; --date sier når artikkelen er skrevet
language-uncertain = usikkert språk: { $names } eller { $last }
detected = { $language } (gjenkjent)
assumed = { $language } (antatt)
unknown-date = ingen dato
no-claim = Ingen påstand: teksten setter ingen tall i forhold til hverandre.
house-style = husstil: { $words }
style-missing-conversion = det første beløpet i denne valutaen har ikke noe motbeløp i landets egen
style-elided-range = den nedre grensen i intervallet mangler skala eller siffer
style-ambiguous-currency = navnet eller tegnet kan tas for en annen valuta
style-uneven-precision = beløp ved siden av hverandre har ulikt antall desimaler
style-scale = tekstens store beløp er skrevet på flere måter
sources = Kilder
the-article = artikkel
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artikkel
   *[other] { $articles } artikler
}, { $tally }
judged-without = Vurdert uten { $sources }: se standardfeil.
diff-new = nytt
diff-gone = borte
diff-changed = endret
diff-was = før
diff-counts = { $new ->
    [one] 1 nytt
   *[other] { $new } nye
}, { $gone } borte, { $changed ->
    [one] 1 endret
   *[other] { $changed } endrede
}, { $unchanged ->
    [one] 1 uendret
   *[other] { $unchanged } uendrede
}
language-da = dansk
language-de = tysk
language-en = engelsk
language-es = spansk
language-fi = finsk
language-fr = fransk
language-it = italiensk
language-nb = norsk
language-nl = nederlandsk
language-pl = polsk
language-pt = portugisisk
language-sv = svensk

## The page for the browser

page-skip = Gå til artikkelen
page-article = Artikkel
page-needs-a-look = Bør sjekkes
page-claims = Påstander
page-none-judged = Ingen av påstandene er vurdert.
page-no-claims = Teksten setter ingen tall i forhold til hverandre, så det er ingenting å kontrollere.
page-instead-of = i stedet for
page-copy = Kopier
page-copied = Kopiert
page-close = Lukk
page-perhaps = Kanskje: det
page-also = Det
page-in-the-text = I teksten:
page-times = { $value } ganger
page-how-we-know = Slik vet vi det
outcome-none = Ingen påstand å kontrollere
outcome-one-look = Den ene påstanden bør sjekkes
outcome-looks = 1 av { $all } påstander bør sjekkes
outcome-look = { $look } av { $all } påstander bør sjekkes
outcome-one-agrees = Den ene påstanden stemmer
outcome-both = Begge påstandene stemmer
outcome-all = Alle { $all } påstandene stemmer
outcome-undated = Ikke kontrollert: artikkelen har ingen dato
outcome-some = { $agreeing } av { $all } påstander stemmer
outcome-not-judged = Ingen påstand er vurdert
page-agree = { $claims } stemmer
page-undated = { $claims } ikke kontrollert fordi det mangler en dato
page-claim-is = påstand { $number }: { $verdict }
page-verdicts = Vurderinger
card-was-about = { $native } tilsvarte omtrent { $value }{ $when }; artikkelen har { $written }.
card-agrees = { $native } tilsvarte { $value }{ $when }; artikkelens { $written } stemmer.
card-on-some-days = { $native } tilsvarte { $written } på { $holding } av de { $total } dagene i { $period }.
card-from-to = Fra { $from } til { $to } er { $value }; artikkelen har { $written }.
card-part-of = { $part } av { $whole } er { $value }; artikkelen har { $written }.
card-is = { $native } er { $value }; artikkelen har { $written }.
card-parts-come-to = Delene blir til sammen { $value }; artikkelen har { $written }.
card-others-give = De andre tallene gir { $value }; artikkelen har { $written }.
page-all-figures = Alle tall, slik de er lest ({ $figures })
page-figure = Tall
page-read-as = Lest som
page-source = Kilde
page-no-place = Ingen av artikkelens tall finnes her.
page-in-source = I { $source }: { $words }
page-chance = Det ville { $percent } % av tilfeldige gale tall også.
page-hidden = Teksten har { $characters ->
    [one] 1 tegn som er usynlig eller snur rekkefølgen; det er vist som et symbol
   *[other] { $characters } tegn som er usynlige eller snur rekkefølgen; hvert er vist som et symbol
}.
page-checked-by = Kontrollert med Exchequer { $version }.
page-principle = Et tall dekker verdiene som kan rundes av til det. En påstand stemmer når disse verdiene passer med det som det andre tallet gir etter datoens offisielle kurser.
page-valid-from = Gjelder fra
page-set-on = Fastsatt
page-as-published = Som offentliggjort
working-taken-for = Regnet med
working-as-written = Som skrevet
working-as-round = Lest som rundt
working-computed = Beregnet
working-implied-rate = Tilsvarer kursen
working-holds-on = Stemmer på
working-days = { $holding } av { $total } dager: { $days }
working-rule = Regel
by-all-as-written = tallene stemmer slik de er skrevet, uansett hva som er åpent
by-all-about = de stemmer når de leses som runde tall, uansett hva som er åpent
by-some-readings = de stemmer for noe av det som er åpent
by-small-gap = de stemmer ikke, uansett hvordan det åpne leses; forskjellen er høyst 3 %
by-large-gap = de stemmer ikke, uansett hvordan det åpne leses; forskjellen er over 3 %
by-true-bound = de stemmer ikke, uansett hvordan det åpne leses; grensen er riktig, men ligger langt unna
by-nothing = ingenting kunne sammenlignes
chart-days = { $amount } i { $currency } etter hver dags kurs, { $period }
chart-values = : { $values }.
chart-on-day = Den { $day } tilsvarte det { $value }.
chart-differs = Artikkelen har { $written }, og det stemmer ikke med dette.
chart-agrees = Artikkelen har { $written }, og det stemmer.
chart-agrees-on = Artikkelen har { $written }, og det stemmer på { $holding } av { $total } dager.
chart-round = alt det runde tallet kan dekke
chart-written = artikkelens tall slik det er skrevet: { $written }
chart-holds = dager som stemmer
chart-day = { $day }, artikkelens dag
chart-first = (de første { $stretches } periodene er markert)
bar-before = før
bar-after = etter
bar-whole = i alt
bar-parts = deler
bar-total = sum
chart-change = To søyler: før { $from }, etter { $to }. En stiplet linje viser hvor { $by } ville ha ført: { $value }.
chart-leads-to = { $by } fra { $from }: { $value }
chart-share = Én søyle: { $part } av { $whole } er fylt ut. En stiplet linje viser hvor { $share } ville ende: { $value }.
chart-share-is = { $share } av { $whole }: { $value }
chart-sum = To søyler: delene { $parts }, til sammen { $together }, over summen { $total }.
chart-hundred = To søyler: delene { $parts }, til sammen { $together }, over det hele, 100 %.
axis-day = { $day }.{ $month }.
axis-million = { $number } mill.
axis-billion = { $number } mrd.
axis-trillion = { $number } bill.

## Units without a symbol of their own

measure-foot = fot
measure-inch = { $count ->
    [one] tomme
   *[other] tommer
}
measure-yard = { $count ->
    [one] yard
   *[other] yards
}
measure-mile = { $count ->
    [one] mile
   *[other] miles
}
measure-nautical-mile = { $count ->
    [one] nautisk mil
   *[other] nautiske mil
}
measure-acre = { $count ->
    [one] acre
   *[other] acres
}
measure-pound-weight = pund
measure-ounce = { $count ->
    [one] unse
   *[other] unser
}
measure-pint = pint
measure-gallon = { $count ->
    [one] gallon
   *[other] gallons
}
measure-barrel = fat
measure-stone = stone
measure-square-foot = kvadratfot
measure-square-mile = { $count ->
    [one] kvadratmile
   *[other] kvadratmiles
}
measure-mile-per-hour = { $count ->
    [one] mile i timen
   *[other] miles i timen
}
measure-knot = knop
measure-a = år
measure-mo = { $count ->
    [one] måned
   *[other] måneder
}
measure-wk = { $count ->
    [one] uke
   *[other] uker
}
measure-d = { $count ->
    [one] dag
   *[other] dager
}

## How figures were read

hedge-about = omtrent
hedge-slightly-below = litt under
hedge-slightly-above = litt over
hedge-at-least = minst
hedge-more-than = mer enn
hedge-at-most = høyst
hedge-less-than = mindre enn
hedge-up-to = opptil
hedge-exactly = nøyaktig
per-year = i året
per-month = i måneden
per-week = i uken
per-day = om dagen
per-hour = i timen
per-night = per natt
per-person = per person
per-share = per aksje
per-tonne = per tonn
per-barrel = per fat
per-ounce = per unse
per-kilogram = per kilo
per-litre = per liter
per-square-metre = per kvadratmeter
per-square-foot = per kvadratfot
per-piece = per stykk
per-kilowatt-hour = per kilowattime
per-megawatt-hour = per megawattime
per-hectare = per hektar
per-minute = per minutt
per-kilometre = per kilometer
per-gallon = per gallon
per-cubic-metre = per kubikkmeter
per-pound-weight = per pund (vekt)
per-dozen = per dusin
per-bushel = per bushel
per-bag = per sekk
per-arroba = per arroba
per-acre = per acre
per-other = per { $unit }
amount-vague = omtrent { $low }–{ $high }
amount-too-large = et for stort tall
unit-points = prosentpoeng
unit-times = ganger
unit-of-whole = av helheten
unit-years-old = år gammel
unit-things = (antall)
unit-year = (årstall)
unit-date = (dato)
by-earlier-wording = etter tidligere omtale
by-place = etter et nevnt sted
by-country = etter landet
by-language = etter språket
by-convention = etter vanlig bruk
by-pair = etter det andre beløpet
unsettled-currency = valutaen er uviss
note-unknown-suffix = ukjente bokstaver «{ $suffix }»
note-separator = tegnene i tallet kan leses på en annen måte
note-odd-digits = sifrene er skrevet på en uvanlig måte
note-out-of-range = for stort til å regne med
note-recovered-sign = valutategnet er gjenskapt fra «{ $written }»
note-tolerance = usikkerheten til beløpet foran
note-temperatures = en temperaturforskjell
note-shared-currency = samme valuta som nabotallet
note-equivalent = motverdien av et beløp som ikke står i teksten
origin-address = adressen
origin-first-line = første linje
origin-front-matter = hodet i filen
origin-dateline = sted og dato i begynnelsen
origin-own-words = tekstens egne ord
origin-guess = en gjetning

## Rates and their fixings

rate-official = offisiell
rate-market = markedskurs
rate-monthly = månedskurs
rate-peg = fast kurs
rate-irrevocable = endelig låst
as-under-claim = { $rate }, som under { $claim }
fixings = { $fixings ->
    [one] 1 kurs
   *[other] { $fixings } kurser
}
fixings-shown = { $shown } av { $all } kurser vist
fixings-shown-of = { $shown } av { $all } kurser vist, { $period }
series-on = { $name }, kurs fra { $day }: { $price }
series-both = { $name }, kurser fra { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 kurs
   *[other] { $fixings } kurser
} fra { $days }: { $price }
derivation-price = { $quote } per { $base } ({ $by })
derivation-nominal = { $source }, notert per { $nominal }
derivation-redenomination = pengeomlegging
derivation-stated = som oppgitt: { $one } = { $many }
derivation-mean = gjennomsnitt av { $days } dager, { $period }: { $rate }
publisher-ECB = Den europeiske sentralbanken
publisher-CBR = Russlands sentralbank
publisher-IMF = Det internasjonale valutafondet
publisher-SNB = Den sveitsiske nasjonalbanken
publisher-CNB = Den tsjekkiske nasjonalbanken
publisher-NBU = Ukrainas nasjonalbank

## What the kinds of finding are

rule-conversion = Et beløp og det samme i en annen valuta, som i «310 mill. euro (266 mill. pund)», sammenlignes etter de offisielle kursene på artikkelens dato.
rule-stated-rate = En kurs som artikkelen oppgir, som i «11,20 kroner for en euro», sammenlignes med de offisielle kursene rundt datoen.
rule-triangle = Ett beløp i tre valutaer: De to omregningene sammenlignes med hverandre og med de offisielle kursene.
rule-rate-conflict = Flere omregninger mellom de samme to valutaene sammenlignes med hverandre: Én kurs bør gi dem alle.
rule-repetition = Den samme opplysningen to steder i artikkelen, for eksempel i tittel og brødtekst, bør ha samme tall.
rule-change = En økning eller nedgang, som i «8 prosent opp til 2,7 milliarder fra 2,5 milliarder», regnes ut av verdien før og verdien etter.
rule-difference = En differanse, som i «3 millioner mer enn fjorårets 12 millioner», regnes ut av de to verdiene.
rule-multiple = Et antall ganger, som i «doblet fra 4000 til 8000», regnes ut av de to verdiene.
rule-sum = Delene legges sammen og sammenlignes med summen artikkelen gir, eller med 100 prosent.
rule-period-total = Et beløp per dag, uke, måned eller år ganges opp og sammenlignes med beløpet for hele perioden.
rule-per-unit = En stykkpris og et antall ganges og sammenlignes med beløpet i alt.
rule-share = En andel, som i «180 av 1200 medlemmer (15 prosent)», regnes ut av delen og helheten.
rule-unit-conversion = Et mål og det samme i en annen enhet, som i «31 miles (50 km)», sammenlignes etter enhetenes definisjon.
rule-age = En alder regnes ut av fødselsåret og artikkelens dato.
rule-support = Et tall i artikkelen letes opp i kildene den bygger på.
found-holds = Tallene stemmer slik de er skrevet, uansett hva artikkelen lar stå åpent.
found-approximately = Tallene stemmer når de leses som runde tall.
found-plausible = Tallene stemmer for noe av det artikkelen lar stå åpent: dagen, valutaen eller kilden til kursen.
found-near-miss = Tallene stemmer ikke uansett hvordan de leses, men forskjellen er høyst 3 %.
found-contradicted = Tallene stemmer ikke uansett hvordan de leses, og forskjellen er over 3 %.
found-unverifiable = Påstanden er ikke kontrollert: Det mangler en kurs, en dato, en valuta eller et tall å sammenligne med.
advice-none = Det er ingenting å gjøre.
advice-say-which = Oppgi artikkelens dato eller valutaen mer nøyaktig, eller godta påstanden.
advice-rounding = Se på hvordan tallene er rundet av, og om en eldre kurs er brukt.
advice-correct = Ett av tallene er trolig galt: Slå dem opp, eller bruk forslaget hvis det finnes.
advice-complete = Oppgi det som mangler, for eksempel artikkelens dato, og kontroller igjen.

## The page on which an article is typed and checked

editor-title = Kontroller en artikkel
editor-written-on = Skrevet
editor-today = I dag
editor-language = Språk
editor-guess = Gjett
editor-more = Mer
editor-only-month = Bare måneden er kjent
editor-country = Land (to bokstaver)
editor-policy = Strenghet
editor-strict = Streng
editor-newsroom = Redaksjonell
editor-lenient = Mild
editor-clear = Tøm teksten
editor-placeholder = Skriv eller lim inn en artikkel. Tallene merkes mens du skriver.
editor-nothing = Her vises hva tallene sier om hverandre.
editor-kept = Utkastet lagres bare i denne nettleseren.
editor-use = Bruk dette
editor-wrong = «{ $field }» kan ikke leses.
editor-too-long = Artikkelen er for lang til å kontrolleres på én gang.
editor-busy = Det er for mye å gjøre akkurat nå. Artikkelen prøves på nytt.
editor-failed = Artikkelen kunne ikke kontrolleres.
editor-no-answer = Tjenesten svarer ikke.
editor-cannot-run = Denne nettleseren kan ikke kontrollere artikler.
