# Reports in Dutch.

## How Dutch writes numbers, dates and amounts

number-decimal = ,
number-group = .
number-least-grouped = 4
joint = ;{" "}
or-more = { $amount } of meer
percent = { $number } procent
percentage-points = { $number } { $count ->
    [one] procentpunt
   *[other] procentpunten
}
money = { $number } { $currency }
money-million = { $number } miljoen { $of }
money-billion = { $number } miljard { $of }
money-trillion = { $number } biljoen { $of }
money-to = { $first } tot { $last }
formula-in = { $words } in { $unit }
formula-beside = { $value } procent tegenover { $percent } procent
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $day } { $month } { $year }
date-days = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = op { $date }
on-days = in de periode { $date }
on-month = in { $month } { $year }
on-year = in { $year }
both-days = { $first } en { $last }
currency-other = { $code }
currency-EUR = euro
currency-USD = dollar
currency-GBP = pond
currency-DKK = { $count ->
    [one] Deense kroon
   *[other] Deense kronen
}
currency-NOK = { $count ->
    [one] Noorse kroon
   *[other] Noorse kronen
}
currency-SEK = { $count ->
    [one] Zweedse kroon
   *[other] Zweedse kronen
}
currency-ISK = { $count ->
    [one] IJslandse kroon
   *[other] IJslandse kronen
}
currency-CHF = Zwitserse frank
currency-JPY = yen
currency-RUB = roebel
currency-PLN = zloty
currency-CZK = { $count ->
    [one] Tsjechische kroon
   *[other] Tsjechische kronen
}
currency-HUF = forint
currency-CNY = yuan
currency-INR = Indiase roepie
currency-TRY = Turkse lira
currency-UAH = hryvnja
currency-CAD = Canadese dollar
currency-AUD = Australische dollar
currency-BRL = Braziliaanse real
currency-KRW = Zuid-Koreaanse won
currency-ZAR = Zuid-Afrikaanse rand

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } klopt: het getal dekt { $reading }
agrees-about = { $figure } klopt als het getal als afgerond wordt gelezen ({ $reading })
agrees-depending = { $figure } kan kloppen, afhankelijk van { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) klopt niet: het bedrag ligt { $gap } procent onder wat de dichtstbijzijnde koers rond de datum oplevert
above-nearest = { $figure } ({ $reading }) klopt niet: het bedrag ligt { $gap } procent boven wat de dichtstbijzijnde koers rond de datum oplevert
same-rounding = even ver afgerond geeft de koers { $amount }
not-compared = niet vergeleken, omdat een koers ontbreekt: { $pairs }
not-compared-more = niet vergeleken, omdat een koers ontbreekt: { $pairs } en andere
no-rate = niet gecontroleerd: geen koers voor de datum
no-rate-for = niet gecontroleerd: geen koers voor { $base }/{ $quote } op de datum
no-date = niet gecontroleerd: er is geen datum, en de koers schommelt
no-date-for = niet gecontroleerd: er is geen datum, en de koers { $base }/{ $quote } schommelt
date-too-wide = niet gecontroleerd: de datum beslaat te veel jaren, en de koers schommelt
date-too-wide-for = niet gecontroleerd: de datum beslaat te veel jaren, en de koers { $base }/{ $quote } schommelt
unknown-currency = niet gecontroleerd: de valuta’s zijn onbekend
out-of-range = niet gecontroleerd: een getal is te groot om mee te rekenen
not-comparable = niet gecontroleerd: de getallen zijn niet te vergelijken
not-in-sources = niet gecontroleerd: het getal staat in geen enkele bron
not-in-body = niet gecontroleerd: het getal staat niet in de tekst
known-rates = { $base }/{ $quote }: er zijn koersen { $series }
computes = { $formula } = { $result }
words-agree = ‘{ $words }’ klopt
words-agree-about = ‘{ $words }’ klopt als het getal als afgerond wordt gelezen
words-below = ‘{ $words }’ klopt niet: het getal ligt { $gap } procent lager
words-above = ‘{ $words }’ klopt niet: het getal ligt { $gap } procent hoger
nearest-share = het dichtstbijzijnde mogelijke aandeel is { $part } van { $whole } = { $percent } procent
shares-add = de aandelen tellen op tot 100, op afronding na
shares-do-not-add = de aandelen tellen niet op tot 100, ook niet met afronding
both-agree = { $one } en { $other } komen overeen
both-agree-about = { $one } en { $other } komen overeen als ze als afgerond worden gelezen
both-differ = { $one } en { $other } staan voor hetzelfde bedrag en komen niet overeen
part-differs = { $part } heeft { $one }, de tekst { $other }
part-alone = { $part } heeft { $words }, de tekst niet
nearest-figure = het dichtstbijzijnde getal is { $words }
share-rate = de omrekeningen van het artikel tussen { $base } en { $quote } komen neer op koersen van { $rates } en kunnen op dezelfde koers berusten
share-no-rate = de omrekeningen van het artikel tussen { $base } en { $quote } komen neer op koersen van { $rates } en kunnen niet op dezelfde koers berusten
stands-apart = ‘{ $words }’ wijkt af
legs-differ = ook ‘{ $one }’ en ‘{ $other }’ passen niet bij elkaar
says-both = het artikel schrijft zowel ‘{ $one }’ als ‘{ $other }’
in-source = { $words } staat in { $source }: { $text }
in-source-converted = { $words } is { $text } in { $source }, omgerekend
of-two = { $words } is { $how } van { $one } en { $other } in { $source }
of-months = { $words } is { $one } in { $source }, maal of gedeeld door twaalf
of-column = { $words } is { $how } van kolom { $column } in { $source }
of-total = { $words } is het aandeel van { $part } in het totaal van kolom { $column } in { $source }
in-no-source = { $words } staat in geen van de bronnen
source-differs = het artikel heeft { $words } waar { $source } { $text } heeft
the-headline = de kop
the-standfirst = de inleiding
the-caption = het bijschrift
the-lead = de lead
open-day = de dag
open-currency = de valuta
open-source = de bron van de koers
open-rate = de koers, die een schatting is
open-anchor = welk bedrag is omgerekend
open-number = hoe de scheidingstekens worden gelezen
with-pairs = {" "}(met { $pairs })
from-to = { $base } naar { $quote }
pair = { $base }/{ $quote }
holds-by-day = : met de koers van de dag zelf klopt het op { $holding } van de { $total } dagen
out-of-range-in = een te groot getal in { $currency }
vague-amount = een vaag bedrag in { $currency }
known-series = van { $source } van { $first } tot { $last }
the-sum = de som
the-difference = het verschil
the-share = het aandeel
the-change = de verandering
the-mean = het gemiddelde

## What would make a claim hold

off-by-factor = klopt als een van de twee bedragen een factor { $factor } verkeerd is
other-scale = klopt als miljard of biljoen is verward met Engels ‘billion’ of ‘trillion’
other-separator = klopt als een punt of komma andersom wordt gelezen, als decimaalteken of als duizendtalteken
not-converted = klopt als het bedrag niet is omgerekend van { $base } naar { $quote }
another-amount = klopt met een ander bedrag in de zin: ‘{ $words }’
other-periods = klopt als de twee bedragen over verschillende perioden gaan (een factor { $factor })
digits-swapped = klopt als twee cijfers naast elkaar zijn verwisseld
digits-swapped-to = klopt als twee cijfers naast elkaar zijn verwisseld: { $instead }
one-digit = klopt als één cijfer fout is
one-digit-to = klopt als één cijfer fout is: { $instead }
power-of-ten = klopt als een van de twee een nul te veel of te weinig heeft
power-of-ten-to = klopt als een van de twee een nul te veel of te weinig heeft: { $instead }
other-units = klopt als een van de bedragen in oude of nieuwe eenheden van de munthervorming telt ({ $on }: { $factor } { $old } voor één { $new })
other-currency = klopt met { $name } ({ $code }) in plaats van { $instead }
divided = klopt als het bedrag door de koers { $base }/{ $quote } is gedeeld in plaats van ermee vermenigvuldigd
average-of = klopt met de gemiddelde koers van { $date }
rate-of-date = klopt met een koers van { $date }
rate-of-days = klopt met de koers van { $days }
rate-of-days-weak = klopt met de koers van { $days } (zwakke aanwijzing: koersen bewegen uit zichzelf zo veel)
not-official = klopt met een koers die niet officieel is ({ $source })
rounded-first = klopt als { $amount } eerst is afgerond op { $rounded }
one-year = klopt met een jaar meer of minder
points-meant = klopt als procentpunten bedoeld zijn
percent-meant = klopt als procenten bedoeld zijn
share-of-later = klopt als aandeel van de waarde na de verandering
without-part = klopt zonder ‘{ $words }’
difference-converted = klopt als een temperatuurverschil is omgerekend als een temperatuur, of andersom
other-factor = klopt met de omrekening van { $from } naar { $to }
factor-reversed = klopt als er is vermenigvuldigd in plaats van gedeeld, of andersom
figure-is = klopt als het getal { $number } is

## The words around it

verdict-holds = klopt
verdict-approximately = klopt ongeveer
verdict-plausible = kan kloppen
verdict-near-miss = er net naast
verdict-contradicted = klopt niet
verdict-unverifiable = niet gecontroleerd
relation-conversion = omrekening
relation-stated-rate = genoemde koers
relation-triangle = drie valuta’s
relation-rate-conflict = gedeelde koers
relation-repetition = herhaling
relation-change = verandering
relation-difference = verschil
relation-multiple = veelvoud
relation-sum = som
relation-period-total = totaal over een periode
relation-per-unit = stuksprijs
relation-share = aandeel
relation-unit-conversion = omrekening van eenheden
relation-age = leeftijd
relation-support = bron
claim-number = bewering { $number }
figures = { $figures ->
    [one] { $figures } getal
   *[other] { $figures } getallen
}
quoted = ‘{ $words }’
write-instead = Schrijf ‘{ $words }’
accepted-by-comment = een opmerking in de tekst
accepted-by-baseline = de lijst met bekende bevindingen
accepted-by-settings = de instellingen
baseline-gone = de bevinding ‘{ $words }’ uit de lijst met bekende bevindingen is er niet meer
comment-idle = de opmerking ‘{ $words }’ accepteert niets
in-paragraph = In alinea { $number }
in-paragraphs = In alinea’s { $others } en { $last }
spurious-precision = een rond bedrag is omgerekend in meer cijfers dan het heeft
word-points-away = het woord bij het getal wijst de verkeerde kant op
word-points-away-from = het woord bij het getal wijst de verkeerde kant op: de waarde is { $value }
headline-nearest = een getal uit de kop staat niet in de tekst; het dichtstbijzijnde is genoemd
headline-alone = een getal uit de kop staat niet in de tekst
true-as-bound = juist als grens
bound-below = juist als grens; het bedrag ligt { $percent } procent onder de waarde
bound-above = juist als grens; het bedrag ligt { $percent } procent boven de waarde
suggested = Voorstel: { $words }
note = Let op: { $words }
perhaps = Misschien: { $words }
claim-of = Bewering { $at } van { $total }. { $verdict } ({ $relation })
holds-on-days = Klopt op { $holding } van de { $total } dagen: { $days }
no-day = geen dag
more-stretches = { $stretches ->
    [one] nog 1 periode
   *[other] nog { $stretches } perioden
}
and-last = { $others } en { $last }
on-some-days = { $caveat } op { $days } van de { $total } dagen
bridged = geschat tussen de koersen van { $days }, verruimd met { $percent } procent
indicative = indicatief, { $age ->
    [one] 1 dag
   *[other] { $age } dagen
} oud, verruimd met { $percent } procent
carried-over = doorgetrokken op { $days } van de { $total } dagen
carried-forward = doorgetrokken over { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
rate-is = Koers { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Koers { $source }: { $caveats }
fixing-of = koers van { $days }
fixings-of = koersen van { $days }
count-hold = { $claims } { $claims ->
    [one] klopt
   *[other] kloppen
}
count-approximate = { $claims } { $claims ->
    [one] klopt
   *[other] kloppen
} ongeveer
count-plausible = { $claims } { $claims ->
    [one] kan
   *[other] kunnen
} kloppen
count-near-miss = { $claims } er net naast
count-contradicted = { $claims } { $claims ->
    [one] klopt
   *[other] kloppen
} niet
count-unverifiable = { $claims } niet gecontroleerd
count-claims = { $claims ->
    [one] 1 bewering
   *[other] { $claims } beweringen
}: { $list }
count-accepted = { $accepted } geaccepteerd
no-claims-in = geen beweringen gevonden: { $figures ->
    [one] 1 getal
   *[other] { $figures } getallen
}
no-figures = geen getallen gevonden
read-as = gelezen als { $words }
lang-and-date = --lang en --date veranderen dat
lang-says = --lang verandert dat
date-says = --date verandert dat
not-judged = { $claims ->
    [one] nog 1 bewering is niet beoordeeld
   *[other] nog { $claims } beweringen zijn niet beoordeeld
}: het zijn er te veel
weak-source = een bron met zo veel getallen zou ook { $percent } procent van willekeurige getallen steunen
weak-sources = bronnen met zo veel getallen zouden ook { $percent } procent van willekeurige getallen steunen
undated = { $claims ->
    [one] 1 bewering
   *[other] { $claims } beweringen
} niet gecontroleerd: geen datum; --date zegt wanneer het artikel is geschreven
language-uncertain = taal onzeker: { $names } of { $last }
detected = { $language } (herkend)
assumed = { $language } (aangenomen)
unknown-date = geen datum
no-claim = Geen bewering: de tekst legt geen verband tussen getallen.
house-style = huisstijl: { $words }
style-missing-conversion = het eerste bedrag in deze valuta heeft geen tegenwaarde in die van het land
style-elided-range = de ondergrens van de marge mist de schaal of cijfers
style-ambiguous-currency = de naam of het teken kan voor een andere valuta worden aangezien
style-uneven-precision = bedragen naast elkaar hebben ongelijke aantallen decimalen
style-scale = de grote bedragen van de tekst zijn op verschillende manieren geschreven
sources = Bronnen
the-article = artikel
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artikel
   *[other] { $articles } artikelen
}, { $tally }
judged-without = Beoordeeld zonder { $sources }: zie de foutuitvoer.
diff-new = nieuw
diff-gone = weg
diff-changed = gewijzigd
diff-was = eerder
diff-counts = { $new } nieuw, { $gone } weg, { $changed } gewijzigd, { $unchanged } ongewijzigd
language-da = Deens
language-de = Duits
language-en = Engels
language-es = Spaans
language-fi = Fins
language-fr = Frans
language-it = Italiaans
language-nb = Noors
language-nl = Nederlands
language-pl = Pools
language-pt = Portugees
language-sv = Zweeds

## The page for the browser

page-skip = Ga naar het artikel
page-article = Artikel
page-needs-a-look = Even nakijken
page-claims = Beweringen
page-none-judged = Geen van de beweringen is beoordeeld.
page-no-claims = De tekst legt geen verband tussen getallen, dus er valt niets te controleren.
page-instead-of = in plaats van
page-copy = Kopiëren
page-copied = Gekopieerd
page-close = Sluiten
page-perhaps = Misschien: het
page-also = Het
page-in-the-text = In de tekst:
page-times = { $value } keer
page-how-we-know = Hoe we dat weten
outcome-none = Geen bewering om te controleren
outcome-one-look = De enige bewering moet worden nagekeken
outcome-looks = 1 van de { $all } beweringen moet worden nagekeken
outcome-look = { $look } van de { $all } beweringen moeten worden nagekeken
outcome-one-agrees = De enige bewering klopt
outcome-both = Beide beweringen kloppen
outcome-all = Alle { $all } beweringen kloppen
outcome-undated = Niet gecontroleerd: het artikel heeft geen datum
outcome-some = { $agreeing ->
    [one] Van de { $all } beweringen klopt er 1
   *[other] Van de { $all } beweringen kloppen er { $agreeing }
}
outcome-not-judged = Er is geen bewering beoordeeld
page-agree = { $claims ->
    [one] 1 klopt
   *[other] { $claims } kloppen
}
page-undated = { $claims } niet gecontroleerd, omdat de datum ontbreekt
page-claim-is = bewering { $number }: { $verdict }
page-verdicts = Oordelen
card-was-about = { $native } was ongeveer { $value }{ $when }; in het artikel staat { $written }.
card-agrees = { $native } was { $value }{ $when }; { $written } in het artikel klopt.
card-on-some-days = { $native } was { $written } op { $holding } van de { $total } dagen ({ $period }).
card-from-to = Van { $from } naar { $to } is { $value }; in het artikel staat { $written }.
card-part-of = { $part } van { $whole } is { $value }; in het artikel staat { $written }.
card-is = { $native } is { $value }; in het artikel staat { $written }.
card-parts-come-to = De delen zijn samen { $value }; in het artikel staat { $written }.
card-others-give = De andere getallen geven { $value }; in het artikel staat { $written }.
page-all-figures = Alle getallen, zoals ze zijn gelezen ({ $figures })
page-figure = Getal
page-read-as = Gelezen als
page-source = Bron
page-no-place = Geen getal van het artikel staat hier.
page-in-source = In { $source }: { $words }
page-chance = Dat geldt ook voor { $percent } procent van willekeurige foute getallen.
page-hidden = De tekst bevat { $characters ->
    [one] 1 teken dat onzichtbaar is of de volgorde omkeert; het wordt als symbool getoond
   *[other] { $characters } tekens die onzichtbaar zijn of de volgorde omkeren; elk wordt als symbool getoond
}.
page-checked-by = Gecontroleerd met Exchequer { $version }.
page-principle = Een getal staat voor de waarden die erop worden afgerond. Een bewering klopt als die waarden overeenkomen met wat het andere getal oplevert tegen de officiële koersen van de datum.
page-valid-from = Geldig vanaf
page-set-on = Vastgesteld op
page-as-published = Zoals gepubliceerd
working-taken-for = Gerekend met
working-as-written = Zoals geschreven
working-as-round = Als rond getal
working-computed = Berekend
working-implied-rate = Komt neer op koers
working-holds-on = Klopt op
working-days = { $holding } van de { $total } dagen: { $days }
working-rule = Regel
by-all-as-written = de getallen kloppen zoals geschreven, wat er ook openstaat
by-all-about = ze kloppen als ronde getallen, wat er ook openstaat
by-some-readings = ze kloppen voor een deel van wat openstaat
by-small-gap = ze kloppen in geen enkele lezing; het verschil is hoogstens 3 procent
by-large-gap = ze kloppen in geen enkele lezing; het verschil is meer dan 3 procent
by-true-bound = ze kloppen in geen enkele lezing; de grens is juist, maar ligt ver weg
by-nothing = er viel niets te vergelijken
chart-days = { $amount } in { $currency } tegen de koers van elke dag, { $period }
chart-values = : { $values }.
chart-on-day = Op { $day } was het { $value }.
chart-differs = In het artikel staat { $written }; dat klopt daar niet mee.
chart-agrees = In het artikel staat { $written }; dat klopt daarmee.
chart-agrees-on = In het artikel staat { $written }; dat klopt op { $holding } van de { $total } dagen.
chart-round = alles waar het ronde getal voor kan staan
chart-written = het getal van het artikel zoals geschreven: { $written }
chart-holds = dagen die kloppen
chart-day = { $day }, de dag van het artikel
chart-first = (de eerste { $stretches } perioden zijn gemarkeerd)
bar-before = eerst
bar-after = daarna
bar-whole = geheel
bar-parts = delen
bar-total = totaal
chart-change = Twee balken: eerst { $from }, daarna { $to }. Een stippellijn geeft aan waar { $by } toe zou hebben geleid: { $value }.
chart-leads-to = { $by } vanaf { $from }: { $value }
chart-share = Eén balk: { $part } van { $whole } is gevuld. Een stippellijn geeft aan waar { $share } zou eindigen: { $value }.
chart-share-is = { $share } van { $whole }: { $value }
chart-sum = Twee balken: de delen { $parts }, samen { $together }, boven het totaal { $total }.
chart-hundred = Twee balken: de delen { $parts }, samen { $together }, boven het geheel, 100 procent.
axis-day = { $day }-{ $month }
axis-million = { $number } mln
axis-billion = { $number } mld
axis-trillion = { $number } bln

## Units without a symbol of their own

measure-foot = voet
measure-inch = inch
measure-yard = yard
measure-mile = mijl
measure-nautical-mile = zeemijl
measure-acre = acre
measure-pound-weight = pond
measure-ounce = ounce
measure-pint = pint
measure-gallon = gallon
measure-barrel = { $count ->
    [one] vat
   *[other] vaten
}
measure-stone = stone
measure-square-foot = vierkante voet
measure-square-mile = vierkante mijl
measure-mile-per-hour = mijl per uur
measure-knot = { $count ->
    [one] knoop
   *[other] knopen
}
measure-a = jaar
measure-mo = { $count ->
    [one] maand
   *[other] maanden
}
measure-wk = { $count ->
    [one] week
   *[other] weken
}
measure-d = { $count ->
    [one] dag
   *[other] dagen
}

## How figures were read

hedge-about = ongeveer
hedge-slightly-below = iets minder dan
hedge-slightly-above = iets meer dan
hedge-at-least = minstens
hedge-more-than = meer dan
hedge-at-most = hoogstens
hedge-less-than = minder dan
hedge-up-to = tot
hedge-exactly = precies
per-year = per jaar
per-month = per maand
per-week = per week
per-day = per dag
per-hour = per uur
per-night = per nacht
per-person = per persoon
per-share = per aandeel
per-tonne = per ton
per-barrel = per vat
per-ounce = per ounce
per-kilogram = per kilo
per-litre = per liter
per-square-metre = per vierkante meter
per-square-foot = per vierkante voet
per-piece = per stuk
per-kilowatt-hour = per kilowattuur
per-megawatt-hour = per megawattuur
per-hectare = per hectare
per-minute = per minuut
per-kilometre = per kilometer
per-gallon = per gallon
per-cubic-metre = per kubieke meter
per-pound-weight = per pond (gewicht)
per-dozen = per dozijn
per-bushel = per bushel
per-bag = per zak
per-arroba = per arroba
per-acre = per acre
per-other = per { $unit }
amount-vague = ongeveer { $low }–{ $high }
amount-too-large = een te groot getal
unit-points = procentpunten
unit-times = keer
unit-of-whole = van het geheel
unit-years-old = jaar oud
unit-things = (aantal)
unit-year = (jaartal)
unit-date = (datum)
by-earlier-wording = op grond van eerdere vermelding
by-place = op grond van een genoemde plaats
by-country = op grond van het land
by-language = op grond van de taal
by-convention = op grond van gebruik
by-pair = op grond van het andere bedrag
unsettled-currency = valuta onzeker
note-unknown-suffix = onbekende letters ‘{ $suffix }’
note-separator = de scheidingstekens kunnen anders worden gelezen
note-odd-digits = ongewoon geschreven cijfers
note-out-of-range = te groot om mee te rekenen
note-recovered-sign = valutateken hersteld uit ‘{ $written }’
note-tolerance = marge van het bedrag ervoor
note-temperatures = temperatuurverschil
note-shared-currency = valuta van het getal ernaast
note-equivalent = tegenwaarde van een bedrag dat niet in de tekst staat
origin-address = adres
origin-first-line = eerste regel
origin-front-matter = kop van het bestand
origin-dateline = plaats en datum aan het begin
origin-own-words = woorden van de tekst
origin-guess = gok

## Rates and their fixings

rate-official = officieel
rate-market = marktkoers
rate-monthly = maandkoers
rate-peg = vaste koers
rate-irrevocable = onherroepelijk vastgesteld
as-under-claim = { $rate }, zoals bij { $claim }
fixings = { $fixings ->
    [one] 1 koers
   *[other] { $fixings } koersen
}
fixings-shown = { $shown } van de { $all } koersen getoond
fixings-shown-of = { $shown } van de { $all } koersen getoond, { $period }
series-on = { $name }, koers van { $day }: { $price }
series-both = { $name }, koersen van { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 koers
   *[other] { $fixings } koersen
} van { $days }: { $price }
derivation-price = { $quote } per { $base } ({ $by })
derivation-nominal = { $source }, genoteerd per { $nominal }
derivation-redenomination = redenominatie
derivation-stated = zoals vermeld: { $one } = { $many }
derivation-mean = gemiddelde van { $days } dagen, { $period }: { $rate }
publisher-ECB = Europese Centrale Bank
publisher-CBR = Russische centrale bank
publisher-IMF = Internationaal Monetair Fonds
publisher-SNB = Zwitserse Nationale Bank
publisher-CNB = Tsjechische Nationale Bank
publisher-NBU = Nationale Bank van Oekraïne

## What the kinds of finding are

rule-conversion = Een bedrag en hetzelfde in een andere valuta, zoals in ‘310 miljoen euro (266 miljoen pond)’, worden vergeleken tegen de officiële koersen van de datum van het artikel.
rule-stated-rate = Een koers die het artikel noemt, zoals in ‘1,09 dollar per euro’, wordt vergeleken met de officiële koersen rond de datum.
rule-triangle = Eén bedrag in drie valuta’s: de twee omrekeningen worden met elkaar en met de officiële koersen vergeleken.
rule-rate-conflict = Meerdere omrekeningen tussen dezelfde twee valuta’s worden met elkaar vergeleken: één koers zou ze allemaal moeten geven.
rule-repetition = Hetzelfde gegeven op twee plaatsen in het artikel, zoals in kop en tekst, zou hetzelfde getal moeten hebben.
rule-change = Een stijging of daling, zoals in ‘8 procent omhoog naar 2,7 miljard van 2,5 miljard’, wordt berekend uit de waarde ervoor en de waarde erna.
rule-difference = Een verschil, zoals in ‘3 miljoen meer dan de 12 miljoen van vorig jaar’, wordt berekend uit de twee waarden.
rule-multiple = Een veelvoud, zoals in ‘verdubbeld van 4.000 naar 8.000’, wordt berekend uit de twee waarden.
rule-sum = De delen worden opgeteld en vergeleken met het totaal dat het artikel geeft, of met 100 procent.
rule-period-total = Een bedrag per dag, week, maand of jaar wordt vermenigvuldigd en vergeleken met het totaal over de hele periode.
rule-per-unit = Een stuksprijs en een aantal worden vermenigvuldigd en vergeleken met het totaal.
rule-share = Een aandeel, zoals in ‘180 van de 1.200 leden (15 procent)’, wordt berekend uit het deel en het geheel.
rule-unit-conversion = Een maat en dezelfde in een andere eenheid, zoals in ‘31 mijl (50 km)’, worden vergeleken volgens de definitie van de eenheden.
rule-age = Een leeftijd wordt berekend uit het geboortejaar en de datum van het artikel.
rule-support = Een getal van het artikel wordt gezocht in de bronnen waarop het berust.
found-holds = De getallen kloppen zoals geschreven, wat het artikel ook openlaat.
found-approximately = De getallen kloppen als ze als ronde getallen worden gelezen.
found-plausible = De getallen kloppen voor een deel van wat het artikel openlaat: de dag, de valuta of de bron van de koers.
found-near-miss = De getallen kloppen in geen enkele lezing, maar het verschil is hoogstens 3 procent.
found-contradicted = De getallen kloppen in geen enkele lezing, en het verschil is meer dan 3 procent.
found-unverifiable = De bewering is niet gecontroleerd: er ontbreekt een koers, een datum, een valuta of een vergelijkbaar getal.
advice-none = Er hoeft niets te gebeuren.
advice-say-which = Geef de datum van het artikel of de valuta nauwkeuriger op, of accepteer de bewering.
advice-rounding = Kijk hoe de getallen zijn afgerond en of er een oudere koers is gebruikt.
advice-correct = Een van de getallen is waarschijnlijk fout: zoek ze op, of neem de suggestie over als die er is.
advice-complete = Geef op wat ontbreekt, bijvoorbeeld de datum van het artikel, en controleer opnieuw.

## The page on which an article is typed and checked

editor-title = Een artikel controleren
editor-written-on = Geschreven op
editor-today = Vandaag
editor-language = Taal
editor-guess = Raden
editor-more = Meer
editor-only-month = Alleen de maand is bekend
editor-country = Land (twee letters)
editor-policy = Strengheid
editor-strict = Streng
editor-newsroom = Redactioneel
editor-lenient = Soepel
editor-clear = Tekst wissen
editor-placeholder = Typ of plak een artikel. De cijfers worden tijdens het typen gemarkeerd.
editor-nothing = Hier verschijnt wat de cijfers over elkaar zeggen.
editor-kept = Het concept wordt alleen in deze browser bewaard.
editor-use = Overnemen
editor-wrong = ‘{ $field }’ is niet te lezen.
editor-too-long = Het artikel is te lang om in één keer te controleren.
editor-busy = Het is op dit moment te druk. Het artikel wordt opnieuw geprobeerd.
editor-failed = Het artikel kon niet worden gecontroleerd.
editor-no-answer = De dienst antwoordt niet.
editor-cannot-run = Deze browser kan geen artikelen controleren.
