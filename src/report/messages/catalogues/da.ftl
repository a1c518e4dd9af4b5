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
below-nearest = { $figure } ({ $reading }) passer ikke: beløbet er { $gap } % lavere end omregnet med den nærmeste kurs omkring datoen
above-nearest = { $figure } ({ $reading }) passer ikke: beløbet er { $gap } % højere end omregnet med den nærmeste kurs omkring datoen
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
words-below = »{ $words }« passer ikke: tallet er { $gap } % lavere
words-above = »{ $words }« passer ikke: tallet er { $gap } % højere
nearest-share = den nærmeste mulige andel er { $part } ud af { $whole } = { $percent } %
shares-add = andelene giver 100, når der tages højde for afrunding
shares-do-not-add = andelene giver ikke 100, heller ikke når der tages højde for afrunding
both-agree = { $one } og { $other } stemmer overens
both-agree-about = { $one } og { $other } stemmer overens, når tallene læses som afrundede
both-differ = { $one } og { $other } skal være samme beløb, men stemmer ikke overens
part-differs = { $part } har { $one }, brødteksten { $other }
part-alone = { $part } har { $words }, men det har brødteksten ikke
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
source-differs = artiklen har { $words }, hvor { $source } har { $text }
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
relation-multiple = gange
relation-sum = sum
relation-period-total = periodebeløb
relation-per-unit = stykpris
relation-share = andel
relation-unit-conversion = omregning af enheder
relation-age = alder
relation-support = kilde
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
bridged = skønnet mellem kurserne { $days }, udvidet med { $percent } %
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
page-needs-a-look = Bør ses efter
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
outcome-one-look = Den ene påstand bør ses efter
outcome-looks = 1 af { $all } påstande bør ses efter
outcome-look = { $look } af { $all } påstande bør ses efter
outcome-one-agrees = Den ene påstand passer
outcome-both = Begge påstande passer
outcome-all = Alle { $all } påstande passer
outcome-undated = Ikke kontrolleret: artiklen har ingen dato
outcome-some = { $agreeing } af { $all } påstande passer
outcome-not-judged = Ingen påstand er vurderet
page-agree = { $claims } passer
page-undated = { $claims } ikke kontrolleret, fordi der mangler en dato
page-claim = påstand { $number }
page-claim-is = påstand { $number }: { $verdict }
page-verdicts = Vurderinger
page-figures = { $figures } tal
card-was-about = { $native } svarede til omkring { $value }{ $when }; artiklen har { $written }.
card-agrees = { $native } svarede til { $value }{ $when }; artiklens { $written } passer.
card-on-some-days = { $native } svarede til { $written } på { $holding } af de { $total } dage i { $period }.
card-from-to = Fra { $from } til { $to } er { $value }; artiklen har { $written }.
card-part-of = { $part } ud af { $whole } er { $value }; artiklen har { $written }.
card-is = { $native } er { $value }; artiklen har { $written }.
card-parts-come-to = Delene giver i alt { $value }; artiklen har { $written }.
card-others-give = De andre tal giver { $value }; artiklen har { $written }.
