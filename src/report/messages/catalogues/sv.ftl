# Reports in Swedish.

## How Swedish writes numbers, dates and amounts

number-decimal = ,
number-group =  
number-least-grouped = 5
joint = ;{" "}
or-more = { $amount } eller mer
percent = { $number } %
percentage-points = { $number } procentenheter
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] miljon
   *[other] miljoner
} { $of }
money-billion = { $number } { $count ->
    [one] miljard
   *[other] miljarder
} { $of }
money-trillion = { $number } { $count ->
    [one] biljon
   *[other] biljoner
} { $of }
money-to = { $first } till { $last }
formula-in = { $words } i { $unit }
formula-beside = { $value } % mot { $percent } %
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-day = { $day } { $month } { $year }
date-days = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = den { $date }
on-days = den { $date }
on-month = i { $month } { $year }
on-year = år { $year }
both-days = { $first } och { $last }
currency-other = { $code }
currency-EUR = euro
currency-USD = dollar
currency-GBP = pund
currency-DKK = { $count ->
    [one] dansk krona
   *[other] danska kronor
}
currency-NOK = { $count ->
    [one] norsk krona
   *[other] norska kronor
}
currency-SEK = { $count ->
    [one] krona
   *[other] kronor
}
currency-ISK = { $count ->
    [one] isländsk krona
   *[other] isländska kronor
}
currency-CHF = schweizerfranc
currency-JPY = yen
currency-RUB = rubel
currency-PLN = zloty
currency-CZK = { $count ->
    [one] tjeckisk krona
   *[other] tjeckiska kronor
}
currency-HUF = forint
currency-CNY = yuan
currency-INR = { $count ->
    [one] indisk rupie
   *[other] indiska rupier
}
currency-TRY = { $count ->
    [one] turkisk lira
   *[other] turkiska lira
}
currency-UAH = hryvnia
currency-CAD = { $count ->
    [one] kanadensisk dollar
   *[other] kanadensiska dollar
}
currency-AUD = { $count ->
    [one] australisk dollar
   *[other] australiska dollar
}
currency-BRL = { $count ->
    [one] brasiliansk real
   *[other] brasilianska real
}
currency-KRW = { $count ->
    [one] sydkoreansk won
   *[other] sydkoreanska won
}
currency-ZAR = { $count ->
    [one] sydafrikansk rand
   *[other] sydafrikanska rand
}

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } stämmer: siffran rymmer { $reading }
agrees-about = { $figure } stämmer om siffran läses som avrundad ({ $reading })
agrees-depending = { $figure } kan stämma, beroende på { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) stämmer inte: beloppet är { $gap } % lägre än omräknat med närmaste kurs kring datumet
above-nearest = { $figure } ({ $reading }) stämmer inte: beloppet är { $gap } % högre än omräknat med närmaste kurs kring datumet
same-rounding = med samma avrundning ger kursen { $amount }
not-compared = inte jämfört, eftersom en kurs saknas: { $pairs }
not-compared-more = inte jämfört, eftersom en kurs saknas: { $pairs } med flera
no-rate = inte kontrollerat: det finns ingen kurs för datumet
no-rate-for = inte kontrollerat: det finns ingen kurs för { $base }/{ $quote } på datumet
no-date = inte kontrollerat: datum saknas, och kursen varierar
no-date-for = inte kontrollerat: datum saknas, och kursen för { $base }/{ $quote } varierar
date-too-wide = inte kontrollerat: datumet omfattar för många år, och kursen varierar
date-too-wide-for = inte kontrollerat: datumet omfattar för många år, och kursen för { $base }/{ $quote } varierar
unknown-currency = inte kontrollerat: valutorna är okända
out-of-range = inte kontrollerat: ett tal är för stort att räkna med
not-comparable = inte kontrollerat: siffrorna går inte att jämföra
not-in-sources = inte kontrollerat: siffran finns inte i någon källa
not-in-body = inte kontrollerat: siffran finns inte i brödtexten
known-rates = { $base }/{ $quote }: det finns kurser { $series }
computes = { $formula } = { $result }
words-agree = ”{ $words }” stämmer
words-agree-about = ”{ $words }” stämmer om siffran läses som avrundad
words-below = ”{ $words }” stämmer inte: siffran är { $gap } % lägre
words-above = ”{ $words }” stämmer inte: siffran är { $gap } % högre
nearest-share = den närmaste möjliga andelen är { $part } av { $whole } = { $percent } %
shares-add = andelarna blir 100 med hänsyn till avrundning
shares-do-not-add = andelarna blir inte 100, inte ens med hänsyn till avrundning
both-agree = { $one } och { $other } stämmer överens
both-agree-about = { $one } och { $other } stämmer överens om de läses som avrundade
both-differ = { $one } och { $other } ska vara samma belopp men stämmer inte överens
part-differs = { $part } har { $one }, brödtexten { $other }
part-alone = { $part } har { $words }, men det har inte brödtexten
nearest-figure = den närmaste siffran är { $words }
share-rate = artikelns omräkningar mellan { $base } och { $quote } motsvarar kurserna { $rates } och kan bygga på samma kurs
share-no-rate = artikelns omräkningar mellan { $base } och { $quote } motsvarar kurserna { $rates } och kan inte bygga på samma kurs
stands-apart = ”{ $words }” avviker
legs-differ = ”{ $one }” och ”{ $other }” går inte heller ihop
says-both = artikeln skriver både ”{ $one }” och ”{ $other }”
in-source = { $words } står i { $source }: { $text }
in-source-converted = { $words } är { $text } i { $source }, omräknat
of-two = { $words } är { $how } av { $one } och { $other } i { $source }
of-months = { $words } är { $one } i { $source }, gånger eller delat med tolv
of-column = { $words } är { $how } av kolumnen { $column } i { $source }
of-total = { $words } är den andel som { $part } utgör av summan av kolumnen { $column } i { $source }
in-no-source = { $words } finns inte i källorna
source-differs = artikeln har { $words } där { $source } har { $text }
the-headline = rubriken
the-standfirst = ingressen
the-caption = bildtexten
the-lead = inledningen
open-day = dagen
open-currency = valutan
open-source = källan till kursen
open-rate = kursen, som är uppskattad
open-anchor = vilket belopp som är omräknat
open-number = hur tecknen i talet läses
with-pairs = {" "}(med { $pairs })
from-to = { $base } till { $quote }
pair = { $base }/{ $quote }
holds-by-day = : med dagens egen kurs stämmer det { $holding } av { $total } dagar
out-of-range-in = ett för stort tal i { $currency }
vague-amount = ett obestämt belopp i { $currency }
known-series = från { $source } från { $first } till { $last }
the-sum = summan
the-difference = skillnaden
the-share = andelen
the-change = förändringen
the-mean = medelvärdet

## What would make a claim hold

off-by-factor = stämmer om ett av de två beloppen är fel med en faktor { $factor }
other-scale = stämmer om miljard eller biljon har förväxlats med engelskans ”billion” eller ”trillion”
other-separator = stämmer om en punkt eller ett komma läses tvärtom, som decimaltecken eller tusentalsavgränsare
not-converted = stämmer om beloppet inte har räknats om från { $base } till { $quote }
another-amount = stämmer med ett annat belopp i meningen: ”{ $words }”
other-periods = stämmer om de två beloppen gäller olika perioder (en faktor { $factor })
digits-swapped = stämmer om två siffror bredvid varandra har bytt plats
digits-swapped-to = stämmer om två siffror bredvid varandra har bytt plats: { $instead }
one-digit = stämmer om en siffra är fel
one-digit-to = stämmer om en siffra är fel: { $instead }
power-of-ten = stämmer om det är en nolla för mycket eller för lite i ett av de två
power-of-ten-to = stämmer om det är en nolla för mycket eller för lite i ett av de två: { $instead }
other-units = stämmer om ett av beloppen är i gamla eller nya enheter från myntreformen { $on } ({ $factor } { $old } till en { $new })
other-currency = stämmer med { $name } ({ $code }) i stället för { $instead }
divided = stämmer om beloppet har delats med kursen för { $base }/{ $quote } i stället för multiplicerats
average-of = stämmer med genomsnittskursen för { $date }
rate-of-date = stämmer med en kurs från { $date }
rate-of-days = stämmer med kursen { $days }
rate-of-days-weak = stämmer med kursen { $days } (svagt tecken: kurser rör sig så mycket av sig själva)
not-official = stämmer med en kurs som inte är officiell ({ $source })
rounded-first = stämmer om { $amount } först har avrundats till { $rounded }
one-year = stämmer med ett år mer eller mindre
points-meant = stämmer om procentenheter avses
percent-meant = stämmer om procent avses
share-of-later = stämmer som andel av värdet efter förändringen
without-part = stämmer utan ”{ $words }”
difference-converted = stämmer om en temperaturskillnad har räknats om som en temperatur eller tvärtom
other-factor = stämmer med omräkningen från { $from } till { $to }
factor-reversed = stämmer om det har multiplicerats i stället för delats eller tvärtom
figure-is = stämmer om siffran är { $number }

## The words around it

verdict-holds = stämmer
verdict-approximately = stämmer ungefär
verdict-plausible = kan stämma
verdict-near-miss = nära men fel
verdict-contradicted = stämmer inte
verdict-unverifiable = inte kontrollerat
relation-conversion = omräkning
relation-stated-rate = angiven kurs
relation-triangle = tre valutor
relation-rate-conflict = gemensam kurs
relation-repetition = upprepning
relation-change = förändring
relation-difference = skillnad
relation-multiple = gånger
relation-sum = summa
relation-period-total = periodbelopp
relation-per-unit = styckpris
relation-share = andel
relation-unit-conversion = omräkning av enheter
relation-age = ålder
relation-support = källa
claim-number = påstående { $number }
figures = { $figures ->
    [one] 1 siffra
   *[other] { $figures } siffror
}
quoted = ”{ $words }”
write-instead = Skriv ”{ $words }”
accepted-by-comment = en kommentar i texten
accepted-by-baseline = listan över kända fynd
accepted-by-settings = inställningarna
baseline-gone = fyndet ”{ $words }” på listan över kända fynd finns inte längre
comment-idle = kommentaren ”{ $words }” godtar ingenting
in-paragraph = I stycke { $number }
in-paragraphs = I stycke { $others } och { $last }
spurious-precision = ett runt belopp har räknats om till fler siffror än det har
word-points-away = ordet vid siffran pekar åt fel håll
word-points-away-from = ordet vid siffran pekar åt fel håll: värdet är { $value }
headline-nearest = en siffra i rubriken finns inte i brödtexten; den närmaste nämns
headline-alone = en siffra i rubriken finns inte i brödtexten
true-as-bound = riktigt som gräns
bound-below = riktigt som gräns; beloppet är { $percent } % under värdet
bound-above = riktigt som gräns; beloppet är { $percent } % över värdet
suggested = Förslag: { $words }
note = Observera: { $words }
perhaps = Kanske: { $words }
claim-of = Påstående { $at } av { $total }. { $verdict } ({ $relation })
holds-on-days = Stämmer { $holding } av { $total } dagar: { $days }
no-day = ingen dag
more-stretches = { $stretches ->
    [one] 1 period till
   *[other] { $stretches } perioder till
}
and-last = { $others } och { $last }
on-some-days = { $caveat } { $days } av { $total } dagar
bridged = uppskattad mellan kurserna från { $days }, vidgad med { $percent } %
indicative = vägledande, { $age ->
    [one] 1 dag
   *[other] { $age } dagar
} gammal, vidgad med { $percent } %
carried-over = överförd { $days } av { $total } dagar
carried-forward = överförd i { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
rate-is = Kurs { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Kurs { $source }: { $caveats }
fixing-of = kurs från { $days }
fixings-of = kurser från { $days }
count-hold = { $claims } stämmer
count-approximate = { $claims } stämmer ungefär
count-plausible = { $claims } kan stämma
count-near-miss = { $claims } nära men fel
count-contradicted = { $claims } stämmer inte
count-unverifiable = { $claims } inte { $claims ->
    [one] kontrollerat
   *[other] kontrollerade
}
count-claims = { $claims ->
    [one] 1 påstående
   *[other] { $claims } påståenden
}: { $list }
count-accepted = { $accepted ->
    [one] 1 godtaget
   *[other] { $accepted } godtagna
}
no-claims-in = inga påståenden hittade: { $figures ->
    [one] 1 siffra
   *[other] { $figures } siffror
}
no-figures = inga siffror hittade
read-as = läst som { $words }
lang-and-date = --lang och --date ändrar det
lang-says = --lang ändrar det
date-says = --date ändrar det
not-judged = { $claims ->
    [one] ytterligare 1 påstående har inte bedömts
   *[other] ytterligare { $claims } påståenden har inte bedömts
}: de är för många
weak-source = en källa med så många siffror skulle också stödja { $percent } % av slumpvisa siffror
weak-sources = källor med så många siffror skulle också stödja { $percent } % av slumpvisa siffror
undated = { $claims ->
    [one] 1 påstående inte kontrollerat
   *[other] { $claims } påståenden inte kontrollerade
}: datum saknas; --date säger när artikeln är skriven
language-uncertain = osäkert språk: { $names } eller { $last }
detected = { $language } (igenkänt)
assumed = { $language } (antaget)
unknown-date = inget datum
no-claim = Inget påstående: texten ställer inga siffror mot varandra.
house-style = husstil: { $words }
style-missing-conversion = det första beloppet i denna valuta har inget motbelopp i landets egen
style-elided-range = intervallets nedre gräns saknar skala eller siffror
style-ambiguous-currency = namnet eller tecknet kan tas för en annan valuta
style-uneven-precision = belopp bredvid varandra har olika många decimaler
style-scale = textens stora belopp är skrivna på flera sätt
sources = Källor
the-article = artikel
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artikel
   *[other] { $articles } artiklar
}, { $tally }
judged-without = Bedömt utan { $sources }: se standardfel.
diff-new = nytt
diff-gone = borta
diff-changed = ändrat
diff-was = förut
diff-counts = { $new ->
    [one] 1 nytt
   *[other] { $new } nya
}, { $gone } borta, { $changed ->
    [one] 1 ändrat
   *[other] { $changed } ändrade
}, { $unchanged ->
    [one] 1 oförändrat
   *[other] { $unchanged } oförändrade
}
language-da = danska
language-de = tyska
language-en = engelska
language-es = spanska
language-fi = finska
language-fr = franska
language-it = italienska
language-nb = norska
language-nl = nederländska
language-pl = polska
language-pt = portugisiska
language-sv = svenska

## The page for the browser

page-skip = Hoppa till artikeln
page-article = Artikel
page-needs-a-look = Bör kontrolleras
page-claims = Påståenden
page-none-judged = Inget av påståendena har bedömts.
page-no-claims = Texten ställer inga siffror mot varandra, så det finns inget att kontrollera.
page-instead-of = i stället för
page-copy = Kopiera
page-copied = Kopierat
page-close = Stäng
page-perhaps = Kanske: det
page-also = Det
page-in-the-text = I texten:
page-times = { $value } gånger
page-how-we-know = Så vet vi det
outcome-none = Inget påstående att kontrollera
outcome-one-look = Det enda påståendet bör kontrolleras
outcome-looks = 1 av { $all } påståenden bör kontrolleras
outcome-look = { $look } av { $all } påståenden bör kontrolleras
outcome-one-agrees = Det enda påståendet stämmer
outcome-both = Båda påståendena stämmer
outcome-all = Alla { $all } påståenden stämmer
outcome-undated = Inte kontrollerat: artikeln har inget datum
outcome-some = { $agreeing } av { $all } påståenden stämmer
outcome-not-judged = Inget påstående har bedömts
page-agree = { $claims } stämmer
page-undated = { $claims ->
    [one] 1 inte kontrollerat
   *[other] { $claims } inte kontrollerade
} eftersom datum saknas
page-claim-is = påstående { $number }: { $verdict }
page-verdicts = Bedömningar
card-was-about = { $native } motsvarade omkring { $value }{ $when }; artikeln har { $written }.
card-agrees = { $native } motsvarade { $value }{ $when }; artikelns { $written } stämmer.
card-on-some-days = { $native } motsvarade { $written } under { $holding } av de { $total } dagarna i { $period }.
card-from-to = Från { $from } till { $to } är { $value }; artikeln har { $written }.
card-part-of = { $part } av { $whole } är { $value }; artikeln har { $written }.
card-is = { $native } är { $value }; artikeln har { $written }.
card-parts-come-to = Delarna blir tillsammans { $value }; artikeln har { $written }.
card-others-give = De andra siffrorna ger { $value }; artikeln har { $written }.
page-all-figures = Alla siffror, som de har lästs ({ $figures })
page-figure = Siffra
page-read-as = Läst som
page-source = Källa
page-no-place = Ingen av artikelns siffror finns här.
page-in-source = I { $source }: { $words }
page-chance = Det skulle { $percent } % av slumpmässiga felaktiga siffror också göra.
page-hidden = Texten har { $characters ->
    [one] 1 tecken som är osynligt eller vänder ordningen; det visas som en symbol
   *[other] { $characters } tecken som är osynliga eller vänder ordningen; varje visas som en symbol
}.
page-checked-by = Kontrollerat med Exchequer { $version }.
page-principle = En siffra står för de värden som avrundas till den. Ett påstående stämmer när dessa värden passar med vad den andra siffran ger enligt datumets officiella kurser.
page-valid-from = Gäller från
page-set-on = Fastställd
page-as-published = Som publicerad
working-taken-for = Räknat med
working-as-written = Som skrivet
working-as-round = Läst som runt tal
working-computed = Beräknat
working-implied-rate = Motsvarar kursen
working-holds-on = Stämmer
working-days = { $holding } av { $total } dagar: { $days }
working-rule = Regel
by-all-as-written = siffrorna stämmer som de är skrivna, vad som än är öppet
by-all-about = de stämmer när de läses som runda tal, vad som än är öppet
by-some-readings = de stämmer för en del av det som är öppet
by-small-gap = de stämmer inte, hur det öppna än läses; skillnaden är högst 3 %
by-large-gap = de stämmer inte, hur det öppna än läses; skillnaden är över 3 %
by-true-bound = de stämmer inte, hur det öppna än läses; gränsen är riktig men ligger långt ifrån
by-nothing = inget kunde jämföras
chart-days = { $amount } i { $currency } enligt varje dags kurs, { $period }
chart-values = : { $values }.
chart-on-day = Den { $day } motsvarade det { $value }.
chart-differs = Artikeln har { $written }, vilket inte stämmer med det.
chart-agrees = Artikeln har { $written }, vilket stämmer.
chart-agrees-on = Artikeln har { $written }, vilket stämmer { $holding } av { $total } dagar.
chart-round = allt som den runda siffran kan stå för
chart-written = artikelns siffra som den är skriven: { $written }
chart-holds = dagar som stämmer
chart-day = { $day }, artikelns dag
chart-first = (de första { $stretches } perioderna är markerade)
bar-before = före
bar-after = efter
bar-whole = helhet
bar-parts = delar
bar-total = summa
chart-change = Två staplar: före { $from }, efter { $to }. En streckad linje visar vart { $by } skulle ha lett: { $value }.
chart-leads-to = { $by } från { $from }: { $value }
chart-share = En stapel: { $part } av { $whole } är ifyllt. En streckad linje visar var { $share } skulle sluta: { $value }.
chart-share-is = { $share } av { $whole }: { $value }
chart-sum = Två staplar: delarna { $parts }, tillsammans { $together }, ovanför summan { $total }.
chart-hundred = Två staplar: delarna { $parts }, tillsammans { $together }, ovanför helheten, 100 %.
axis-day = { $day }/{ $month }
axis-million = { $number } mn
axis-billion = { $number } md
axis-trillion = { $number } bn

## Units without a symbol of their own

measure-foot = fot
measure-inch = tum
measure-yard = yard
measure-mile = { $count ->
    [one] mile
   *[other] miles
}
measure-nautical-mile = sjömil
measure-acre = { $count ->
    [one] acre
   *[other] acres
}
measure-pound-weight = pund
measure-ounce = uns
measure-pint = pint
measure-gallon = gallon
measure-barrel = fat
measure-stone = stone
measure-square-foot = kvadratfot
measure-square-mile = { $count ->
    [one] kvadratmile
   *[other] kvadratmiles
}
measure-mile-per-hour = { $count ->
    [one] mile i timmen
   *[other] miles i timmen
}
measure-knot = knop
measure-a = år
measure-mo = { $count ->
    [one] månad
   *[other] månader
}
measure-wk = { $count ->
    [one] vecka
   *[other] veckor
}
measure-d = { $count ->
    [one] dag
   *[other] dagar
}

## How figures were read

hedge-about = ungefär
hedge-slightly-below = knappt
hedge-slightly-above = drygt
hedge-at-least = minst
hedge-more-than = mer än
hedge-at-most = högst
hedge-less-than = mindre än
hedge-up-to = upp till
hedge-exactly = exakt
per-year = per år
per-month = i månaden
per-week = i veckan
per-day = om dagen
per-hour = i timmen
per-night = per natt
per-person = per person
per-share = per aktie
per-tonne = per ton
per-barrel = per fat
per-ounce = per uns
per-kilogram = per kilo
per-litre = per liter
per-square-metre = per kvadratmeter
per-square-foot = per kvadratfot
per-piece = per styck
per-kilowatt-hour = per kilowattimme
per-megawatt-hour = per megawattimme
per-hectare = per hektar
per-minute = per minut
per-kilometre = per kilometer
per-gallon = per gallon
per-cubic-metre = per kubikmeter
per-pound-weight = per pund (vikt)
per-dozen = per dussin
per-bushel = per bushel
per-bag = per säck
per-arroba = per arroba
per-acre = per acre
per-other = per { $unit }
amount-vague = ungefär { $low }–{ $high }
amount-too-large = ett för stort tal
unit-points = procentenheter
unit-times = gånger
unit-of-whole = av helheten
unit-years-old = år gammal
unit-things = (antal)
unit-year = (årtal)
unit-date = (datum)
by-earlier-wording = enligt tidigare omnämnande
by-place = enligt en nämnd plats
by-country = enligt landet
by-language = enligt språket
by-convention = enligt vanligt bruk
by-pair = enligt det andra beloppet
unsettled-currency = valutan är oviss
note-unknown-suffix = okända bokstäver ”{ $suffix }”
note-separator = tecknen i talet kan läsas på annat sätt
note-odd-digits = siffrorna är skrivna på ett ovanligt sätt
note-out-of-range = för stort att räkna med
note-recovered-sign = valutatecknet är återskapat ur ”{ $written }”
note-tolerance = osäkerheten i beloppet före
note-temperatures = en temperaturskillnad
note-shared-currency = samma valuta som grannen
note-equivalent = motsvarigheten till ett belopp som inte står i texten
origin-address = adressen
origin-first-line = första raden
origin-front-matter = filhuvudet
origin-dateline = ort och datum i början
origin-own-words = textens egna ord
origin-guess = en gissning

## Rates and their fixings

rate-official = officiell
rate-market = marknadskurs
rate-monthly = månadskurs
rate-peg = fast kurs
rate-irrevocable = slutgiltigt låst
as-under-claim = { $rate }, som under { $claim }
fixings = { $fixings ->
    [one] 1 kurs
   *[other] { $fixings } kurser
}
fixings-shown = { $shown } av { $all } kurser visas
fixings-shown-of = { $shown } av { $all } kurser visas, { $period }
series-on = { $name }, kurs från { $day }: { $price }
series-both = { $name }, kurser från { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 kurs
   *[other] { $fixings } kurser
} från { $days }: { $price }
derivation-price = { $quote } per { $base } ({ $by })
derivation-nominal = { $source }, noterat per { $nominal }
derivation-redenomination = valutaomläggning
derivation-stated = som uppgivet: { $one } = { $many }
derivation-mean = medelvärde av { $days } dagar, { $period }: { $rate }
publisher-ECB = Europeiska centralbanken
publisher-CBR = Rysslands centralbank
publisher-IMF = Internationella valutafonden
publisher-SNB = Schweiziska nationalbanken
publisher-CNB = Tjeckiens nationalbank
publisher-NBU = Ukrainas nationalbank

## What the kinds of finding are

rule-conversion = Ett belopp och detsamma i en annan valuta, som i ”310 miljoner euro (266 miljoner pund)”, jämförs efter de officiella kurserna på artikelns datum.
rule-stated-rate = En kurs som artikeln anger, som i ”11,20 kronor för en euro”, jämförs med de officiella kurserna kring datumet.
rule-triangle = Ett belopp i tre valutor: de två omräkningarna jämförs med varandra och med de officiella kurserna.
rule-rate-conflict = Flera omräkningar mellan samma två valutor jämförs med varandra: en kurs bör ge dem alla.
rule-repetition = Samma uppgift på två ställen i artikeln, till exempel i rubrik och brödtext, bör ha samma siffra.
rule-change = En ökning eller minskning, som i ”upp 8 procent till 2,7 miljarder från 2,5 miljarder”, räknas ut ur värdet före och värdet efter.
rule-difference = En skillnad, som i ”3 miljoner mer än fjolårets 12 miljoner”, räknas ut ur de två värdena.
rule-multiple = Ett antal gånger, som i ”fördubblats från 4 000 till 8 000”, räknas ut ur de två värdena.
rule-sum = Delarna läggs ihop och jämförs med den summa som artikeln ger, eller med 100 procent.
rule-period-total = Ett belopp per dag, vecka, månad eller år multipliceras och jämförs med beloppet för hela perioden.
rule-per-unit = Ett styckpris och ett antal multipliceras och jämförs med det sammanlagda beloppet.
rule-share = En andel, som i ”180 av 1 200 medlemmar (15 procent)”, räknas ut ur delen och helheten.
rule-unit-conversion = Ett mått och detsamma i en annan enhet, som i ”31 miles (50 km)”, jämförs efter enheternas definition.
rule-age = En ålder räknas ut ur födelseåret och artikelns datum.
rule-support = En siffra i artikeln söks i de källor som den bygger på.
found-holds = Siffrorna stämmer som de är skrivna, vad artikeln än lämnar öppet.
found-approximately = Siffrorna stämmer när de läses som runda tal.
found-plausible = Siffrorna stämmer för en del av det som artikeln lämnar öppet: dagen, valutan eller källan till kursen.
found-near-miss = Siffrorna stämmer inte hur de än läses, men skillnaden är högst 3 %.
found-contradicted = Siffrorna stämmer inte hur de än läses, och skillnaden är över 3 %.
found-unverifiable = Påståendet är inte kontrollerat: en kurs, ett datum, en valuta eller ett tal att jämföra med saknas.
advice-none = Det finns inget att göra.
advice-say-which = Ange artikelns datum eller valutan noggrannare, eller godta påståendet.
advice-rounding = Se efter hur siffrorna är avrundade och om en äldre kurs har använts.
advice-correct = En av siffrorna är troligen fel: slå upp dem, eller använd förslaget om det finns ett.
advice-complete = Ange det som saknas, till exempel artikelns datum, och kontrollera igen.

## The page on which an article is typed and checked

editor-title = Kontrollera en artikel
editor-written-on = Skriven den
editor-today = I dag
editor-language = Språk
editor-guess = Gissa
editor-more = Mer
editor-only-month = Bara månaden är känd
editor-country = Land (två bokstäver)
editor-policy = Stränghet
editor-strict = Sträng
editor-newsroom = Redaktionell
editor-lenient = Mild
editor-clear = Töm texten
editor-placeholder = Skriv eller klistra in en artikel. Siffrorna markeras medan du skriver.
editor-nothing = Här visas vad siffrorna säger om varandra.
editor-kept = Utkastet sparas bara i den här webbläsaren.
editor-use = Använd detta
editor-wrong = ”{ $field }” kan inte läsas.
editor-too-long = Artikeln är för lång för att kontrolleras på en gång.
editor-busy = Det är för mycket att göra just nu. Artikeln prövas igen.
editor-failed = Artikeln kunde inte kontrolleras.
editor-no-answer = Tjänsten svarar inte.
editor-cannot-run = Den här webbläsaren kan inte kontrollera artiklar.
