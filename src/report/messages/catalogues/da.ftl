# Reports in Danish.

## How Danish writes numbers, dates and amounts

number-decimal = ,
number-group = .
number-least-grouped = 4
joint = ;{" "}
or-more = { $amount } eller mere
percent = { $number } %
percentage-points = { $number } procentpoint
money = { $number } { $currency }
money-million = { $number } mio. { $of }
money-billion = { $number } mia. { $of }
money-trillion = { $number } bio. { $of }
money-to = { $first } til { $last }
formula-in = { $words } i { $unit }
formula-beside = { $value } % over for { $percent } %
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $day }. { $month } { $year }
date-days = { $first }.–{ $last }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = den { $date }
on-days = i dagene { $date }
on-month = i { $month } { $year }
on-year = i { $year }
currency-other = { $code }
currency-EUR = euro
currency-USD = dollar
currency-GBP = pund
currency-DKK = { $count ->
    [one] krone
   *[other] kroner
}
currency-NOK = { $count ->
    [one] norsk krone
   *[other] norske kroner
}
currency-SEK = { $count ->
    [one] svensk krone
   *[other] svenske kroner
}
currency-ISK = { $count ->
    [one] islandsk krone
   *[other] islandske kroner
}
currency-CHF = schweizerfranc
currency-JPY = yen
currency-RUB = { $count ->
    [one] rubel
   *[other] rubler
}
currency-PLN = zloty
currency-CZK = { $count ->
    [one] tjekkisk krone
   *[other] tjekkiske kroner
}
currency-HUF = forint
currency-CNY = yuan
currency-INR = { $count ->
    [one] indisk rupee
   *[other] indiske rupees
}
currency-TRY = { $count ->
    [one] tyrkisk lira
   *[other] tyrkiske lira
}
currency-UAH = hryvnia
currency-CAD = { $count ->
    [one] canadisk dollar
   *[other] canadiske dollar
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
    [one] sydkoreansk won
   *[other] sydkoreanske won
}
currency-ZAR = { $count ->
    [one] sydafrikansk rand
   *[other] sydafrikanske rand
}

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } passer: tallet dækker { $reading }
agrees-about = { $figure } passer, når tallet læses som afrundet ({ $reading })
agrees-depending = { $figure } kan passe, afhængigt af { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) passer ikke: beløbet ligger { $gap } % under det, som den nærmeste kurs omkring datoen giver
above-nearest = { $figure } ({ $reading }) passer ikke: beløbet ligger { $gap } % over det, som den nærmeste kurs omkring datoen giver
same-rounding = med samme afrunding giver kursen { $amount }
not-compared = ikke sammenlignet, fordi der mangler en kurs: { $pairs }
not-compared-more = ikke sammenlignet, fordi der mangler en kurs: { $pairs } og flere
no-rate = ikke kontrolleret: der er ingen kurs for datoen
no-rate-for = ikke kontrolleret: der er ingen kurs for { $base }/{ $quote } på datoen
no-date = ikke kontrolleret: der er ingen dato, og kursen svinger
no-date-for = ikke kontrolleret: der er ingen dato, og kursen på { $base }/{ $quote } svinger
date-too-wide = ikke kontrolleret: datoen spænder over for mange år, og kursen svinger
date-too-wide-for = ikke kontrolleret: datoen spænder over for mange år, og kursen på { $base }/{ $quote } svinger
unknown-currency = ikke kontrolleret: valutaerne er ukendte
out-of-range = ikke kontrolleret: et tal er for stort at regne med
not-comparable = ikke kontrolleret: tallene kan ikke sammenlignes
not-in-sources = ikke kontrolleret: tallet findes ikke i nogen kilde
not-in-body = ikke kontrolleret: tallet findes ikke i brødteksten
known-rates = { $base }/{ $quote }: der findes kurser { $series }
computes = { $formula } = { $result }
words-agree = »{ $words }« passer
words-agree-about = »{ $words }« passer, når tallet læses som afrundet
words-below = »{ $words }« passer ikke: tallet ligger { $gap } % under resultatet
words-above = »{ $words }« passer ikke: tallet ligger { $gap } % over resultatet
nearest-share = den nærmeste mulige andel er { $part } ud af { $whole } = { $percent } %
shares-add = andelene giver 100, når der tages højde for afrunding
shares-do-not-add = andelene giver ikke 100, heller ikke når der tages højde for afrunding
both-agree = { $one } og { $other } stemmer overens
both-agree-about = { $one } og { $other } stemmer overens, når tallene læses som afrundede
both-differ = { $one } og { $other } skal være samme beløb, men stemmer ikke overens
part-differs = { $part } skriver { $one }, brødteksten { $other }
part-alone = { $part } skriver { $words }, men det gør brødteksten ikke
nearest-figure = det nærmeste tal er { $words }
share-rate = artiklens omregninger mellem { $base } og { $quote } svarer til kurserne { $rates } og kan bygge på samme kurs
share-no-rate = artiklens omregninger mellem { $base } og { $quote } svarer til kurserne { $rates } og kan ikke bygge på samme kurs
stands-apart = »{ $words }« skiller sig ud
legs-differ = »{ $one }« og »{ $other }« passer heller ikke sammen
says-both = artiklen skriver både »{ $one }« og »{ $other }«
in-source = { $words } står i { $source }: { $text }
in-source-converted = { $words } er { $text } i { $source }, omregnet
of-two = { $words } er { $how } af { $one } og { $other } i { $source }
of-months = { $words } er { $one } i { $source }, ganget eller divideret med tolv
of-column = { $words } er { $how } af kolonnen { $column } i { $source }
of-total = { $words } er den andel, som { $part } udgør af summen af kolonnen { $column } i { $source }
in-no-source = { $words } findes ikke i kilderne
source-differs = i artiklen står der { $words }, i { $source } { $text }
the-headline = rubrikken
the-standfirst = underrubrikken
the-caption = billedteksten
the-lead = indledningen
open-day = dagen
open-currency = valutaen
open-source = kilden til kursen
open-rate = kursen, som er skønnet
open-anchor = hvilket beløb der er omregnet
open-number = hvordan tegnene i tallet læses
with-pairs = {" "}(med { $pairs })
from-to = { $base } til { $quote }
pair = { $base }/{ $quote }
holds-by-day = : med dagens egen kurs passer det på { $holding } af { $total } dage
out-of-range-in = et tal, der er for stort, i { $currency }
vague-amount = et ubestemt beløb i { $currency }
known-series = fra { $source } fra { $first } til { $last }
the-sum = summen
the-difference = forskellen
the-share = andelen
the-change = ændringen
the-mean = gennemsnittet

## What would make a claim hold

off-by-factor = passer, hvis et af de to beløb er forkert med en faktor { $factor }
other-scale = passer, hvis milliard eller billion er forvekslet med engelsk »billion« eller »trillion«
other-separator = passer, hvis et punktum eller komma læses omvendt, som decimaltegn eller tusindtalsskilletegn
not-converted = passer, hvis beløbet ikke er omregnet fra { $base } til { $quote }
another-amount = passer med et andet beløb i sætningen: »{ $words }«
other-periods = passer, hvis de to beløb gælder forskellige perioder (en faktor { $factor })
digits-swapped = passer, hvis to cifre ved siden af hinanden er byttet om
digits-swapped-to = passer, hvis to cifre ved siden af hinanden er byttet om: { $instead }
one-digit = passer, hvis ét ciffer er forkert
one-digit-to = passer, hvis ét ciffer er forkert: { $instead }
power-of-ten = passer, hvis der er et nul for meget eller for lidt i et af de to
power-of-ten-to = passer, hvis der er et nul for meget eller for lidt i et af de to: { $instead }
other-units = passer, hvis et af beløbene er i gamle eller nye enheder fra møntomlægningen { $on } ({ $factor } { $old } til én { $new })
other-currency = passer med { $name } ({ $code }) i stedet for { $instead }
divided = passer, hvis beløbet er divideret med kursen på { $base }/{ $quote } i stedet for ganget
average-of = passer med gennemsnitskursen for { $date }
rate-of-date = passer med en kurs fra { $date }
rate-of-days = passer med kursen { $days }
rate-of-days-weak = passer med kursen { $days } (svagt tegn: kurser flytter sig så meget af sig selv)
not-official = passer med en kurs, der ikke er officiel ({ $source })
rounded-first = passer, hvis { $amount } først er rundet af til { $rounded }
one-year = passer med et år mere eller mindre
points-meant = passer, hvis der menes procentpoint
percent-meant = passer, hvis der menes procent
share-of-later = passer som andel af værdien efter ændringen
without-part = passer uden »{ $words }«
difference-converted = passer, hvis en temperaturforskel er omregnet som en temperatur eller omvendt
other-factor = passer med omregningen fra { $from } til { $to }
factor-reversed = passer, hvis der er ganget i stedet for divideret eller omvendt
figure-is = passer, hvis tallet er { $number }

## The words around it

verdict-holds = passer
verdict-approximately = passer omtrent
verdict-plausible = kan passe
verdict-near-miss = lige ved siden af
verdict-contradicted = passer ikke
verdict-unverifiable = ikke kontrolleret
relation-conversion = omregning
relation-stated-rate = oplyst kurs
relation-triangle = tre valutaer
relation-rate-conflict = fælles kurs
relation-repetition = gentagelse
relation-change = ændring
relation-difference = forskel
relation-multiple = antal gange
relation-sum = sum
relation-period-total = periodebeløb
relation-per-unit = stykpris
relation-share = andel
relation-unit-conversion = omregning af enheder
relation-age = alder
relation-support = kildetjek
claim-number = påstand { $number }
figures = { $figures } tal
quoted = »{ $words }«
write-instead = Skriv »{ $words }«
accepted-by-comment = en kommentar i teksten
accepted-by-baseline = listen over kendte fund
accepted-by-settings = indstillingerne
baseline-gone = fundet »{ $words }« på listen over kendte fund er der ikke længere
comment-idle = kommentaren »{ $words }« godtager intet
in-paragraph = I afsnit { $number }
in-paragraphs = I afsnit { $others } og { $last }
spurious-precision = et rundt beløb er omregnet til flere cifre, end det har
word-points-away = ordet ved tallet peger den forkerte vej
word-points-away-from = ordet ved tallet peger den forkerte vej: værdien er { $value }
headline-nearest = et tal i rubrikken findes ikke i brødteksten; det nærmeste er nævnt
headline-alone = et tal i rubrikken findes ikke i brødteksten
true-as-bound = rigtigt som grænse
bound-below = rigtigt som grænse; beløbet er { $percent } % under værdien
bound-above = rigtigt som grænse; beløbet er { $percent } % over værdien
suggested = Forslag: { $words }
note = Bemærk: { $words }
perhaps = Måske: { $words }
claim-of = Påstand { $at } af { $total }. { $verdict } ({ $relation })
holds-on-days = Passer på { $holding } af { $total } dage: { $days }
no-day = ingen dag
more-stretches = { $stretches ->
    [one] 1 periode mere
   *[other] { $stretches } perioder mere
}
and-last = { $others } og { $last }
on-some-days = { $caveat } på { $days } af { $total } dage
bridged = skønnet mellem kurserne fra { $days }, udvidet med { $percent } %
indicative = vejledende, { $age ->
    [one] 1 dag
   *[other] { $age } dage
} gammel, udvidet med { $percent } %
carried-over = videreført på { $days } af { $total } dage
carried-forward = videreført i { $days ->
    [one] 1 dag
   *[other] { $days } dage
}
rate-is = Kurs { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Kurs { $source }: { $caveats }
fixing-of = kurs fra { $days }
fixings-of = kurser fra { $days }
count-hold = { $claims } passer
count-approximate = { $claims } passer omtrent
count-plausible = { $claims } kan passe
count-near-miss = { $claims } lige ved siden af
count-contradicted = { $claims } passer ikke
count-unverifiable = { $claims } ikke kontrolleret
count-claims = { $claims ->
    [one] 1 påstand
   *[other] { $claims } påstande
}: { $list }
count-accepted = { $accepted } godtaget
no-claims-in = ingen påstande fundet: { $figures ->
    [one] 1 tal
   *[other] { $figures } tal
}
no-figures = ingen tal fundet
read-as = læst som { $words }
lang-and-date = --lang og --date retter det
lang-says = --lang retter det
date-says = --date retter det
not-judged = { $claims ->
    [one] 1 påstand til er ikke vurderet
   *[other] { $claims } påstande til er ikke vurderet
}: der er for mange
weak-source = en kilde med så mange tal ville også støtte { $percent } % af tilfældige tal
weak-sources = kilder med så mange tal ville også støtte { $percent } % af tilfældige tal
undated = { $claims ->
    [one] 1 påstand
   *[other] { $claims } påstande
} ikke kontrolleret: ingen dato; --date siger, hvornår artiklen er skrevet
language-uncertain = usikkert sprog: { $names } eller { $last }
detected = { $language } (genkendt)
assumed = { $language } (antaget)
unknown-date = ingen dato
no-claim = Ingen påstand: teksten sætter ingen tal i forhold til hinanden.
house-style = husstil: { $words }
style-missing-conversion = det første beløb i denne valuta har intet modbeløb i landets egen
style-elided-range = intervallets nedre grænse mangler sin skala eller nogle af sine cifre
style-ambiguous-currency = navnet eller tegnet kan tages for en anden valuta
style-uneven-precision = beløb ved siden af hinanden har ikke lige mange decimaler
style-scale = tekstens store beløb er skrevet på flere måder
sources = Kilder
the-article = artikel
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artikel
   *[other] { $articles } artikler
}, { $tally }
judged-without = Vurderet uden { $sources }: se standardfejl.
diff-new = nyt
diff-gone = væk
diff-changed = ændret
diff-was = før
diff-counts = { $new ->
    [one] 1 nyt
   *[other] { $new } nye
}, { $gone } væk, { $changed ->
    [one] 1 ændret
   *[other] { $changed } ændrede
}, { $unchanged ->
    [one] 1 uændret
   *[other] { $unchanged } uændrede
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
both-days = { $first } og { $last }

## The page for the browser

page-skip = Gå til artiklen
page-article = Artikel
page-needs-a-look = Bør tjekkes
page-claims = Påstande
page-none-judged = Ingen af påstandene er vurderet.
page-no-claims = Teksten sætter ingen tal i forhold til hinanden, så der er intet at kontrollere.
page-instead-of = i stedet for
page-copy = Kopiér
page-copied = Kopieret
page-close = Luk
page-perhaps = Måske: det
page-also = Det
page-in-the-text = I teksten:
page-times = { $value } gange
page-how-we-know = Sådan ved vi det
outcome-none = Ingen påstand at kontrollere
outcome-one-look = Den ene påstand bør tjekkes
outcome-looks = 1 af { $all } påstande bør tjekkes
outcome-look = { $look } af { $all } påstande bør tjekkes
outcome-one-agrees = Den ene påstand passer
outcome-both = Begge påstande passer
outcome-all = Alle { $all } påstande passer
outcome-undated = Ikke kontrolleret: artiklen har ingen dato
outcome-some = { $agreeing } af { $all } påstande passer
outcome-not-judged = Ingen påstand er vurderet
page-agree = { $claims } passer
page-undated = { $claims } ikke kontrolleret, fordi der mangler en dato
page-claim-is = påstand { $number }: { $verdict }
page-verdicts = Vurderinger
card-was-about = { $native } svarede til omkring { $value }{ $when }; i artiklen står der { $written }.
card-agrees = { $native } svarede til { $value }{ $when }; artiklens { $written } passer.
card-on-some-days = { $native } svarede til { $written } på { $holding } af de { $total } dage i { $period }.
card-from-to = Fra { $from } til { $to } er { $value }; i artiklen står der { $written }.
card-part-of = { $part } ud af { $whole } er { $value }; i artiklen står der { $written }.
card-is = { $native } er { $value }; i artiklen står der { $written }.
card-parts-come-to = Delene giver i alt { $value }; i artiklen står der { $written }.
card-others-give = De andre tal giver { $value }; i artiklen står der { $written }.
page-all-figures = Alle tal, som de er læst ({ $figures })
page-figure = Tal
page-read-as = Læst som
page-source = Kilde
page-no-place = Ingen af artiklens tal findes her.
page-in-source = I { $source }: { $words }
page-chance = Det ville { $percent } % af tilfældige forkerte tal også gøre.
page-hidden = Teksten har { $characters ->
    [one] 1 tegn, der er usynligt eller vender rækkefølgen; det er vist som et symbol
   *[other] { $characters } tegn, der er usynlige eller vender rækkefølgen; hvert er vist som et symbol
}.
page-checked-by = Kontrolleret med Exchequer { $version }.
page-principle = Et tal dækker de værdier, der kan rundes af til det. En påstand passer, når disse værdier stemmer med det, som det andet tal giver efter datoens officielle kurser.
page-valid-from = Gælder fra
page-set-on = Fastsat
page-as-published = Som offentliggjort
working-taken-for = Regnet med
working-as-written = Som skrevet
working-as-round = Læst som rundt
working-computed = Beregnet
working-implied-rate = Svarer til kursen
working-holds-on = Passer på
working-days = { $holding } af { $total } dage: { $days }
working-rule = Regel
by-all-as-written = tallene passer, som de er skrevet, uanset hvad der står åbent
by-all-about = de passer, når de læses som runde tal, uanset hvad der står åbent
by-some-readings = de passer for noget af det, der står åbent
by-small-gap = de passer ikke, uanset hvordan det åbne læses; forskellen er højst 3 %
by-large-gap = de passer ikke, uanset hvordan det åbne læses; forskellen er over 3 %
by-true-bound = de passer ikke, uanset hvordan det åbne læses; grænsen er rigtig, men ligger langt fra
by-nothing = intet kunne sammenlignes
chart-days = { $amount } i { $currency } efter hver dags kurs, { $period }
chart-values = : { $values }.
chart-on-day = Den { $day } svarede det til { $value }.
chart-differs = I artiklen står der { $written }, og det passer ikke med det.
chart-agrees = I artiklen står der { $written }, og det passer.
chart-agrees-on = I artiklen står der { $written }, og det passer på { $holding } af { $total } dage.
chart-round = alt det, som det runde tal kan dække
chart-written = artiklens tal, som det er skrevet: { $written }
chart-holds = dage, der passer
chart-day = { $day }, artiklens dag
chart-first = (de første { $stretches } perioder er markeret)
bar-before = før
bar-after = efter
bar-whole = i alt
bar-parts = dele
bar-total = sum
chart-change = To søjler: før { $from }, efter { $to }. En stiplet linje viser, hvor { $by } ville have ført hen: { $value }.
chart-leads-to = { $by } fra { $from }: { $value }
chart-share = En søjle: { $part } ud af { $whole } er udfyldt. En stiplet linje viser, hvor { $share } ville ende: { $value }.
chart-share-is = { $share } af { $whole }: { $value }
chart-sum = To søjler: delene { $parts }, i alt { $together }, over summen { $total }.
chart-hundred = To søjler: delene { $parts }, i alt { $together }, over det hele, 100 %.
axis-day = { $day }.{ $month }.
axis-million = { $number } mio.
axis-billion = { $number } mia.
axis-trillion = { $number } bio.

## Units without a symbol of their own

measure-foot = fod
measure-inch = { $count ->
    [one] tomme
   *[other] tommer
}
measure-yard = yard
measure-mile = { $count ->
    [one] mile
   *[other] miles
}
measure-nautical-mile = sømil
measure-acre = acre
measure-pound-weight = pund
measure-ounce = ounce
measure-pint = pint
measure-gallon = { $count ->
    [one] gallon
   *[other] gallons
}
measure-barrel = { $count ->
    [one] tønde
   *[other] tønder
}
measure-stone = stone
measure-square-foot = kvadratfod
measure-square-mile = { $count ->
    [one] kvadratmile
   *[other] kvadratmiles
}
measure-mile-per-hour = { $count ->
    [one] mile i timen
   *[other] miles i timen
}
measure-knot = knob
measure-a = år
measure-mo = { $count ->
    [one] måned
   *[other] måneder
}
measure-wk = { $count ->
    [one] uge
   *[other] uger
}
measure-d = { $count ->
    [one] dag
   *[other] dage
}

## How figures were read

hedge-about = omkring
hedge-slightly-below = lidt under
hedge-slightly-above = lidt over
hedge-at-least = mindst
hedge-more-than = mere end
hedge-at-most = højst
hedge-less-than = mindre end
hedge-up-to = op til
hedge-exactly = præcis
per-year = om året
per-month = om måneden
per-week = om ugen
per-day = om dagen
per-hour = i timen
per-night = pr. nat
per-person = pr. person
per-share = pr. aktie
per-tonne = pr. ton
per-barrel = pr. tønde
per-ounce = pr. ounce
per-kilogram = pr. kilo
per-litre = pr. liter
per-square-metre = pr. kvadratmeter
per-square-foot = pr. kvadratfod
per-piece = pr. stk.
per-kilowatt-hour = pr. kilowatttime
per-megawatt-hour = pr. megawatttime
per-hectare = pr. hektar
per-minute = pr. minut
per-kilometre = pr. kilometer
per-gallon = pr. gallon
per-cubic-metre = pr. kubikmeter
per-pound-weight = pr. pund (vægt)
per-dozen = pr. dusin
per-bushel = pr. bushel
per-bag = pr. sæk
per-arroba = pr. arroba
per-acre = pr. acre
per-other = pr. { $unit }
amount-vague = omtrent { $low }–{ $high }
amount-too-large = et for stort tal
unit-points = procentpoint
unit-times = gange
unit-of-whole = af helheden
unit-years-old = år gammel
unit-things = (antal)
unit-year = (årstal)
unit-date = (dato)
by-earlier-wording = efter tidligere omtale
by-place = efter et nævnt sted
by-country = efter landet
by-language = efter sproget
by-convention = efter skik og brug
by-pair = efter det andet beløb
unsettled-currency = valutaen er uvis
note-unknown-suffix = ukendte bogstaver »{ $suffix }«
note-separator = tegnene i tallet kan læses på en anden måde
note-odd-digits = cifrene er skrevet på en usædvanlig måde
note-out-of-range = for stort til at regne med
note-recovered-sign = valutategnet er genskabt af »{ $written }«
note-tolerance = usikkerheden på beløbet foran
note-temperatures = en temperaturforskel
note-shared-currency = samme valuta som nabotallet
note-equivalent = modværdien af et beløb, der ikke står i teksten
origin-address = adressen
origin-first-line = første linje
origin-front-matter = hovedet i filen
origin-dateline = sted og dato i begyndelsen
origin-own-words = tekstens egne ord
origin-guess = et gæt

## Rates and their fixings

rate-official = officiel
rate-market = markedskurs
rate-monthly = månedskurs
rate-peg = fast kurs
rate-irrevocable = endeligt fastlåst
as-under-claim = { $rate }, som under { $claim }
fixings = { $fixings ->
    [one] 1 kurs
   *[other] { $fixings } kurser
}
fixings-shown = { $shown } af { $all } kurser vist
fixings-shown-of = { $shown } af { $all } kurser vist, { $period }
series-on = { $name }, kurs fra { $day }: { $price }
series-both = { $name }, kurser fra { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 kurs
   *[other] { $fixings } kurser
} fra { $days }: { $price }
derivation-price = { $quote } pr. { $base } ({ $by })
derivation-nominal = { $source }, noteret pr. { $nominal }
derivation-redenomination = møntomlægning
derivation-stated = som oplyst: { $one } = { $many }
derivation-mean = gennemsnit af { $days } dage, { $period }: { $rate }
publisher-ECB = Den Europæiske Centralbank
publisher-CBR = Ruslands Centralbank
publisher-IMF = Den Internationale Valutafond
publisher-SNB = Den Schweiziske Nationalbank
publisher-CNB = Tjekkiets Nationalbank
publisher-NBU = Ukraines Nationalbank

## What the kinds of finding are

rule-conversion = Et beløb og det samme i en anden valuta, som i »310 mio. euro (266 mio. pund)«, sammenlignes efter de officielle kurser på artiklens dato.
rule-stated-rate = En kurs, som artiklen oplyser, som i »kurs 7,46 mod euroen«, sammenlignes med de officielle kurser omkring datoen.
rule-triangle = Ét beløb i tre valutaer: De to omregninger sammenlignes med hinanden og med de officielle kurser.
rule-rate-conflict = Flere omregninger mellem de samme to valutaer sammenlignes med hinanden: Én kurs bør give dem alle.
rule-repetition = Den samme oplysning to steder i artiklen, fx i rubrik og brødtekst, bør have samme tal.
rule-change = En stigning eller et fald, som i »8 procent op til 2,7 mia. fra 2,5 mia.«, regnes ud af værdien før og værdien efter.
rule-difference = En forskel, som i »3 mio. mere end sidste års 12 mio.«, regnes ud af de to værdier.
rule-multiple = Et antal gange, som i »fordoblet fra 4.000 til 8.000«, regnes ud af de to værdier.
rule-sum = Delene lægges sammen og sammenlignes med den sum, artiklen giver, eller med 100 procent.
rule-period-total = Et beløb om dagen, ugen, måneden eller året ganges op og sammenlignes med beløbet for hele perioden.
rule-per-unit = En stykpris og et antal ganges og sammenlignes med beløbet i alt.
rule-share = En andel, som i »180 af 1.200 medlemmer (15 procent)«, regnes ud af delen og helheden.
rule-unit-conversion = Et mål og det samme i en anden enhed, som i »31 miles (50 km)«, sammenlignes efter enhedernes definition.
rule-age = En alder regnes ud af fødselsåret og artiklens dato.
rule-support = Et tal i artiklen søges i de kilder, den bygger på.
found-holds = Tallene passer, som de er skrevet, uanset hvad artiklen lader stå åbent.
found-approximately = Tallene passer, når de læses som runde tal.
found-plausible = Tallene passer for noget af det, artiklen lader stå åbent: dagen, valutaen eller kilden til kursen.
found-near-miss = Tallene passer ikke, hvordan de end læses, men forskellen er højst 3 %.
found-contradicted = Tallene passer ikke, hvordan de end læses, og forskellen er over 3 %.
found-unverifiable = Påstanden er ikke kontrolleret: Der mangler en kurs, en dato, en valuta eller et tal at sammenligne med.
advice-none = Der er intet at gøre.
advice-say-which = Angiv artiklens dato eller valutaen mere præcist, eller godtag påstanden.
advice-rounding = Se efter, hvordan tallene er rundet af, og om der er brugt en ældre kurs.
advice-correct = Et af tallene er sandsynligvis forkert: Slå dem op, eller brug forslaget, hvis der er et.
advice-complete = Angiv det, der mangler, fx artiklens dato, og kontrollér igen.

## The page on which an article is typed and checked

editor-title = Kontrollér en artikel
editor-written-on = Skrevet den
editor-today = I dag
editor-language = Sprog
editor-guess = Gæt
editor-more = Mere
editor-only-month = Kun måneden er kendt
editor-country = Land (to bogstaver)
editor-policy = Strenghed
editor-strict = Streng
editor-newsroom = Redaktionel
editor-lenient = Lempelig
editor-clear = Ryd teksten
editor-placeholder = Skriv eller indsæt en artikel. Tallene markeres, mens du skriver.
editor-nothing = Her vises, hvad tallene siger om hinanden.
editor-kept = Udkastet gemmes kun i denne browser.
editor-use = Brug det
editor-wrong = »{ $field }« kan ikke læses.
editor-too-long = Artiklen er for lang til at blive kontrolleret på én gang.
editor-busy = Der er for meget at lave lige nu. Artiklen prøves igen.
editor-failed = Artiklen kunne ikke kontrolleres.
editor-no-answer = Tjenesten svarer ikke.
editor-cannot-run = Denne browser kan ikke kontrollere artikler.
