# Reports in Italian.

## How Italian writes numbers, dates and amounts

number-decimal = ,
number-group = .
number-least-grouped = 4
joint = ;{" "}
or-more = { $amount } o più
percent = { $number }%
percentage-points = { $number } { $count ->
    [one] punto percentuale
   *[other] punti percentuali
}
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] milione
   *[other] milioni
} { $of }
money-billion = { $number } { $count ->
    [one] miliardo
   *[other] miliardi
} { $of }
money-trillion = { $number } mila miliardi { $of }
money-to = da { $first } a { $last }
formula-in = { $words } in { $unit }
formula-beside = { $value }% contro { $percent }%
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
date-day = { $day } { $month } { $year }
date-days = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
on-day = in data { $date }
on-days = nel periodo { $date }
on-month = a { $month } { $year }
on-year = nel { $year }
both-days = { $first } e { $last }
currency-other = { $code }
    .of = di { $code }
currency-EUR = euro
    .of = di euro
currency-USD = { $count ->
    [one] dollaro
   *[other] dollari
}
    .of = di dollari
currency-GBP = { $count ->
    [one] sterlina
   *[other] sterline
}
    .of = di sterline
currency-DKK = { $count ->
    [one] corona danese
   *[other] corone danesi
}
    .of = di corone danesi
currency-NOK = { $count ->
    [one] corona norvegese
   *[other] corone norvegesi
}
    .of = di corone norvegesi
currency-SEK = { $count ->
    [one] corona svedese
   *[other] corone svedesi
}
    .of = di corone svedesi
currency-ISK = { $count ->
    [one] corona islandese
   *[other] corone islandesi
}
    .of = di corone islandesi
currency-CHF = { $count ->
    [one] franco svizzero
   *[other] franchi svizzeri
}
    .of = di franchi svizzeri
currency-JPY = yen
    .of = di yen
currency-RUB = { $count ->
    [one] rublo
   *[other] rubli
}
    .of = di rubli
currency-PLN = zloty
    .of = di zloty
currency-CZK = { $count ->
    [one] corona ceca
   *[other] corone ceche
}
    .of = di corone ceche
currency-HUF = { $count ->
    [one] fiorino ungherese
   *[other] fiorini ungheresi
}
    .of = di fiorini ungheresi
currency-CNY = yuan
    .of = di yuan
currency-INR = { $count ->
    [one] rupia indiana
   *[other] rupie indiane
}
    .of = di rupie indiane
currency-TRY = { $count ->
    [one] lira turca
   *[other] lire turche
}
    .of = di lire turche
currency-UAH = { $count ->
    [one] grivnia
   *[other] grivnie
}
    .of = di grivnie
currency-CAD = { $count ->
    [one] dollaro canadese
   *[other] dollari canadesi
}
    .of = di dollari canadesi
currency-AUD = { $count ->
    [one] dollaro australiano
   *[other] dollari australiani
}
    .of = di dollari australiani
currency-BRL = { $count ->
    [one] real brasiliano
   *[other] real brasiliani
}
    .of = di real brasiliani
currency-KRW = { $count ->
    [one] won sudcoreano
   *[other] won sudcoreani
}
    .of = di won sudcoreani
currency-ZAR = { $count ->
    [one] rand sudafricano
   *[other] rand sudafricani
}
    .of = di rand sudafricani

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } torna: la cifra copre { $reading }
agrees-about = { $figure } torna se la cifra si legge come arrotondata ({ $reading })
agrees-depending = { $figure } può tornare, a seconda di { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) non torna: l’importo è inferiore del { $gap }% a quello che dà il cambio più vicino alla data
above-nearest = { $figure } ({ $reading }) non torna: l’importo è superiore del { $gap }% a quello che dà il cambio più vicino alla data
same-rounding = con lo stesso arrotondamento il cambio dà { $amount }
not-compared = non confrontato, per mancanza di un cambio: { $pairs }
not-compared-more = non confrontato, per mancanza di un cambio: { $pairs } e altri
no-rate = non verificato: nessun cambio per la data
no-rate-for = non verificato: nessun cambio { $base }/{ $quote } per la data
no-date = non verificato: manca la data, e il cambio varia
no-date-for = non verificato: manca la data, e il cambio { $base }/{ $quote } varia
date-too-wide = non verificato: la data copre troppi anni, e il cambio varia
date-too-wide-for = non verificato: la data copre troppi anni, e il cambio { $base }/{ $quote } varia
unknown-currency = non verificato: le valute non sono note
out-of-range = non verificato: un numero è troppo grande per il calcolo
not-comparable = non verificato: le cifre non si possono confrontare
not-in-sources = non verificato: nessuna fonte riporta la cifra
not-in-body = non verificato: il testo non riporta la cifra
known-rates = { $base }/{ $quote }: cambi disponibili { $series }
computes = { $formula } = { $result }
words-agree = «{ $words }» torna
words-agree-about = «{ $words }» torna se la cifra si legge come arrotondata
words-below = «{ $words }» non torna: la cifra è inferiore del { $gap }%
words-above = «{ $words }» non torna: la cifra è superiore del { $gap }%
nearest-share = la quota possibile più vicina è { $part } su { $whole } = { $percent }%
shares-add = le quote danno 100, a meno di arrotondamenti
shares-do-not-add = le quote non danno 100, nemmeno con gli arrotondamenti
both-agree = { $one } e { $other } coincidono
both-agree-about = { $one } e { $other } coincidono se si leggono come arrotondati
both-differ = { $one } e { $other } indicano lo stesso importo e non coincidono
part-differs = { $part } riporta { $one }, il testo { $other }
part-alone = { $part } riporta { $words }, il testo no
nearest-figure = la cifra più vicina è { $words }
share-rate = le conversioni dell’articolo tra { $base } e { $quote } presuppongono i cambi { $rates } e possono basarsi sullo stesso
share-no-rate = le conversioni dell’articolo tra { $base } e { $quote } presuppongono i cambi { $rates } e non possono basarsi sullo stesso
stands-apart = «{ $words }» si discosta
legs-differ = nemmeno «{ $one }» e «{ $other }» concordano
says-both = l’articolo scrive sia «{ $one }» sia «{ $other }»
in-source = { $words } è in { $source }: { $text }
in-source-converted = { $words } è { $text } in { $source }, convertito
of-two = { $words } è { $how } di { $one } e { $other } in { $source }
of-months = { $words } è { $one } in { $source }, moltiplicato o diviso per dodici
of-column = { $words } è { $how } della colonna { $column } in { $source }
of-total = { $words } è la quota di { $part } sul totale della colonna { $column } in { $source }
in-no-source = { $words } non è in nessuna delle fonti
source-differs = l’articolo riporta { $words } dove { $source } riporta { $text }
the-headline = il titolo
the-standfirst = il sommario
the-caption = la didascalia
the-lead = l’attacco
open-day = giorno
open-currency = valuta
open-source = fonte del cambio
open-rate = cambio, che è una stima
open-anchor = quale importo è l’originale
open-number = come si leggono i separatori
with-pairs = {" "}(con { $pairs })
from-to = { $base } in { $quote }
pair = { $base }/{ $quote }
holds-by-day = : con il cambio del giorno stesso torna in { $holding } giorni su { $total }
out-of-range-in = un numero troppo grande in { $currency }
vague-amount = un importo vago in { $currency }
known-series = di { $source } dal { $first } al { $last }
the-sum = la somma
the-difference = la differenza
the-share = la quota
the-change = la variazione
the-mean = la media

## What would make a claim hold

off-by-factor = torna se uno dei due importi è sbagliato di un fattore { $factor }
other-scale = torna se miliardo o bilione è stato confuso con l’inglese «billion» o «trillion»
other-separator = torna se un punto o una virgola si legge al contrario, come decimale o come separatore delle migliaia
not-converted = torna se l’importo non è stato convertito da { $base } a { $quote }
another-amount = torna con un altro importo della frase: «{ $words }»
other-periods = torna se i due importi riguardano periodi diversi (un fattore { $factor })
digits-swapped = torna se due cifre vicine sono invertite
digits-swapped-to = torna se due cifre vicine sono invertite: { $instead }
one-digit = torna se una cifra è sbagliata
one-digit-to = torna se una cifra è sbagliata: { $instead }
power-of-ten = torna se uno dei due ha uno zero di troppo o di meno
power-of-ten-to = torna se uno dei due ha uno zero di troppo o di meno: { $instead }
other-units = torna se un importo è nelle vecchie o nelle nuove unità della riforma monetaria ({ $on }: { $factor } { $old } per un { $new })
other-currency = torna con { $name } ({ $code }) al posto di { $instead }
divided = torna se l’importo è stato diviso per il cambio { $base }/{ $quote } invece che moltiplicato
average-of = torna con il cambio medio di { $date }
rate-of-date = torna con un cambio di { $date }
rate-of-days = torna con il cambio del { $days }
rate-of-days-weak = torna con il cambio del { $days } (indizio debole: i cambi si muovono così tanto da soli)
not-official = torna con un cambio non ufficiale ({ $source })
rounded-first = torna se { $amount } è stato prima arrotondato a { $rounded }
one-year = torna con un anno in più o in meno
points-meant = torna se si intendono punti percentuali
percent-meant = torna se si intendono percentuali
share-of-later = torna come percentuale del valore dopo la variazione
without-part = torna senza «{ $words }»
difference-converted = torna se una differenza di temperatura è stata convertita come temperatura, o viceversa
other-factor = torna con la conversione da { $from } a { $to }
factor-reversed = torna se si è moltiplicato invece di dividere, o viceversa
figure-is = torna se la cifra è { $number }

## The words around it

verdict-holds = torna
verdict-approximately = torna all’incirca
verdict-plausible = può tornare
verdict-near-miss = per poco
verdict-contradicted = non torna
verdict-unverifiable = non verificato
relation-conversion = conversione
relation-stated-rate = cambio indicato
relation-triangle = tre valute
relation-rate-conflict = cambio comune
relation-repetition = ripetizione
relation-change = variazione
relation-difference = differenza
relation-multiple = multiplo
relation-sum = somma
relation-period-total = totale del periodo
relation-per-unit = prezzo unitario
relation-share = quota
relation-unit-conversion = conversione di unità
relation-age = età
relation-support = fonte
claim-number = affermazione { $number }
figures = { $figures ->
    [one] { $figures } cifra
   *[other] { $figures } cifre
}
quoted = «{ $words }»
write-instead = Scrivere «{ $words }»
accepted-by-comment = un commento nel testo
accepted-by-baseline = l’elenco dei rilievi noti
accepted-by-settings = le impostazioni
baseline-gone = il rilievo «{ $words }» dell’elenco dei rilievi noti non c’è più
comment-idle = il commento «{ $words }» non accetta nulla
in-paragraph = Nel paragrafo { $number }
in-paragraphs = Nei paragrafi { $others } e { $last }
spurious-precision = un importo tondo è stato convertito con più cifre di quante ne abbia
word-points-away = la parola accanto alla cifra indica il verso opposto
word-points-away-from = la parola accanto alla cifra indica il verso opposto: il valore è { $value }
headline-nearest = una cifra del titolo non è nel testo; è indicata la più vicina
headline-alone = una cifra del titolo non è nel testo
true-as-bound = vero come limite
bound-below = vero come limite; l’importo è inferiore del { $percent }% al valore
bound-above = vero come limite; l’importo è superiore del { $percent }% al valore
suggested = Suggerimento: { $words }
note = Nota: { $words }
perhaps = Forse: { $words }
claim-of = Affermazione { $at } di { $total }. { $verdict } ({ $relation })
holds-on-days = Torna in { $holding } giorni su { $total }: { $days }
no-day = nessun giorno
more-stretches = { $stretches ->
    [one] un altro periodo
   *[other] altri { $stretches } periodi
}
and-last = { $others } e { $last }
on-some-days = { $caveat } in { $days } giorni su { $total }
bridged = stimato tra i cambi del { $days }, ampliato del { $percent }%
indicative = indicativo, vecchio di { $age ->
    [one] 1 giorno
   *[other] { $age } giorni
}, ampliato del { $percent }%
carried-over = riportato in { $days } giorni su { $total }
carried-forward = riportato per { $days ->
    [one] 1 giorno
   *[other] { $days } giorni
}
rate-is = Cambio { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Cambio { $source }: { $caveats }
fixing-of = cambio del { $days }
fixings-of = cambi del { $days }
count-hold = { $claims } { $claims ->
    [one] torna
   *[other] tornano
}
count-approximate = { $claims } { $claims ->
    [one] torna
   *[other] tornano
} all’incirca
count-plausible = { $claims } { $claims ->
    [one] può
   *[other] possono
} tornare
count-near-miss = { $claims } per poco
count-contradicted = { $claims } non { $claims ->
    [one] torna
   *[other] tornano
}
count-unverifiable = { $claims } non { $claims ->
    [one] verificata
   *[other] verificate
}
count-claims = { $claims ->
    [one] 1 affermazione
   *[other] { $claims } affermazioni
}: { $list }
count-accepted = { $accepted ->
    [one] 1 accettata
   *[other] { $accepted } accettate
}
no-claims-in = nessuna affermazione trovata: { $figures ->
    [one] 1 cifra
   *[other] { $figures } cifre
}
no-figures = nessuna cifra trovata
read-as = letto come { $words }
lang-and-date = --lang e --date lo cambiano
lang-says = --lang lo cambia
date-says = --date lo cambia
not-judged = { $claims ->
    [one] un’altra affermazione non è stata giudicata
   *[other] altre { $claims } affermazioni non sono state giudicate
}: sono troppe
weak-source = una fonte con tanti numeri sosterrebbe anche il { $percent }% di cifre a caso
weak-sources = fonti con tanti numeri sosterrebbero anche il { $percent }% di cifre a caso
undated = { $claims ->
    [one] 1 affermazione non verificata
   *[other] { $claims } affermazioni non verificate
}: manca la data; --date dice quando è stato scritto l’articolo
language-uncertain = lingua incerta: { $names } o { $last }
detected = { $language } (riconosciuto)
assumed = { $language } (presunto)
unknown-date = nessuna data
no-claim = Nessuna affermazione: il testo non mette in relazione delle cifre.
house-style = stile della testata: { $words }
style-missing-conversion = il primo importo in questa valuta non ha un equivalente in quella del paese
style-elided-range = il limite inferiore dell’intervallo omette la scala o delle cifre
style-ambiguous-currency = il nome o il simbolo può essere preso per un’altra valuta
style-uneven-precision = importi vicini hanno un numero diverso di decimali
style-scale = i grandi importi del testo sono scritti in più modi
sources = Fonti
the-article = articolo
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 articolo
   *[other] { $articles } articoli
}, { $tally }
judged-without = Giudicato senza { $sources }: vedi l’uscita degli errori.
diff-new = nuovo
diff-gone = sparito
diff-changed = cambiato
diff-was = prima
diff-counts = { $new ->
    [one] 1 nuovo
   *[other] { $new } nuovi
}, { $gone ->
    [one] 1 sparito
   *[other] { $gone } spariti
}, { $changed ->
    [one] 1 cambiato
   *[other] { $changed } cambiati
}, { $unchanged ->
    [one] 1 invariato
   *[other] { $unchanged } invariati
}
language-da = danese
language-de = tedesco
language-en = inglese
language-es = spagnolo
language-fi = finlandese
language-fr = francese
language-it = italiano
language-nb = norvegese
language-nl = olandese
language-pl = polacco
language-pt = portoghese
language-sv = svedese

## The page for the browser

page-skip = Vai all’articolo
page-article = Articolo
page-needs-a-look = Da rivedere
page-claims = Affermazioni
page-none-judged = Nessuna delle affermazioni è stata giudicata.
page-no-claims = Il testo non mette in relazione delle cifre: non c’è nulla da verificare.
page-instead-of = invece di
page-copy = Copia
page-copied = Copiato
page-close = Chiudi
page-perhaps = Forse:
page-also = Anche:
page-in-the-text = Nel testo:
page-times = { $value } volte
page-how-we-know = Come lo sappiamo
outcome-none = Nessuna affermazione da verificare
outcome-one-look = L’unica affermazione è da rivedere
outcome-looks = 1 affermazione su { $all } è da rivedere
outcome-look = { $look } affermazioni su { $all } sono da rivedere
outcome-one-agrees = L’unica affermazione torna
outcome-both = Le due affermazioni tornano
outcome-all = Tutte le { $all } affermazioni tornano
outcome-undated = Non verificato: l’articolo non ha data
outcome-some = { $agreeing ->
    [one] Torna 1 affermazione
   *[other] Tornano { $agreeing } affermazioni
} su { $all }
outcome-not-judged = Nessuna affermazione è stata giudicata
page-agree = { $claims ->
    [one] 1 torna
   *[other] { $claims } tornano
}
page-undated = { $claims ->
    [one] 1 non verificata
   *[other] { $claims } non verificate
}, perché manca la data
page-claim-is = affermazione { $number }: { $verdict }
page-verdicts = Giudizi
card-was-about = { $native } valevano circa { $value }{ $when }; l’articolo riporta { $written }.
card-agrees = { $native } valevano { $value }{ $when }; l’articolo riporta { $written }, e torna.
card-on-some-days = { $native } valevano { $written } in { $holding } dei { $total } giorni ({ $period }).
card-from-to = Da { $from } a { $to } fa { $value }; l’articolo riporta { $written }.
card-part-of = { $part } su { $whole } fa { $value }; l’articolo riporta { $written }.
card-is = { $native } sono { $value }; l’articolo riporta { $written }.
card-parts-come-to = Le parti danno { $value }; l’articolo riporta { $written }.
card-others-give = Le altre cifre danno { $value }; l’articolo riporta { $written }.
page-all-figures = Tutte le cifre, come sono state lette ({ $figures })
page-figure = Cifra
page-read-as = Letta come
page-source = Fonte
page-no-place = Nessuna cifra dell’articolo è qui.
page-in-source = In { $source }: { $words }
page-chance = Varrebbe anche per il { $percent }% di cifre errate a caso.
page-hidden = Il testo ha { $characters ->
    [one] 1 carattere invisibile o che cambia l’ordine; è mostrato come simbolo
   *[other] { $characters } caratteri invisibili o che cambiano l’ordine; ciascuno è mostrato come simbolo
}.
page-checked-by = Verificato con Exchequer { $version }.
page-principle = Una cifra rappresenta i valori che si arrotondano a essa. Un’affermazione torna quando questi valori coincidono con quanto dà l’altra cifra ai cambi ufficiali della data.
page-valid-from = Valido dal
page-set-on = Fissato il
page-as-published = Come pubblicato
working-taken-for = Inteso come
working-as-written = Come scritto
working-as-round = Letto come tondo
working-computed = Calcolato
working-implied-rate = Cambio implicito
working-holds-on = Torna
working-days = { $holding } giorni su { $total }: { $days }
working-rule = Regola
by-all-as-written = le cifre tornano come scritte, qualunque cosa resti aperta
by-all-about = tornano lette come tonde, qualunque cosa resti aperta
by-some-readings = tornano per una parte di ciò che resta aperto
by-small-gap = non tornano in nessuna lettura; lo scarto è al massimo del 3%
by-large-gap = non tornano in nessuna lettura; lo scarto supera il 3%
by-true-bound = non tornano in nessuna lettura; il limite è vero, ma lontano
by-nothing = nulla ha potuto essere confrontato
chart-days = { $amount } in { $currency } al cambio di ogni giorno, { $period }
chart-values = : { $values }.
chart-on-day = Il { $day } erano { $value }.
chart-differs = L’articolo riporta { $written }, che non torna.
chart-agrees = L’articolo riporta { $written }, che torna.
chart-agrees-on = L’articolo riporta { $written }, che torna in { $holding } giorni su { $total }.
chart-round = tutto ciò che la cifra tonda può rappresentare
chart-written = la cifra dell’articolo come scritta: { $written }
chart-holds = giorni che tornano
chart-day = { $day }, il giorno dell’articolo
chart-first = (sono segnati i primi { $stretches } periodi)
bar-before = prima
bar-after = dopo
bar-whole = intero
bar-parts = parti
bar-total = totale
chart-change = Due barre: prima { $from }, dopo { $to }. Una linea tratteggiata segna dove avrebbe portato { $by }: { $value }.
chart-leads-to = { $by } da { $from }: { $value }
chart-share = Una barra: { $part } su { $whole } è riempito. Una linea tratteggiata segna dove finirebbe { $share }: { $value }.
chart-share-is = { $share } di { $whole }: { $value }
chart-sum = Due barre: le parti { $parts }, insieme { $together }, sopra il totale { $total }.
chart-hundred = Due barre: le parti { $parts }, insieme { $together }, sopra l’intero, 100%.
axis-day = { $day }/{ $month }
axis-million = { $number } mln
axis-billion = { $number } mld
axis-trillion = { $number } mila mld

## Units without a symbol of their own

measure-foot = { $count ->
    [one] piede
   *[other] piedi
}
measure-inch = { $count ->
    [one] pollice
   *[other] pollici
}
measure-yard = { $count ->
    [one] iarda
   *[other] iarde
}
measure-mile = { $count ->
    [one] miglio
   *[other] miglia
}
measure-nautical-mile = { $count ->
    [one] miglio nautico
   *[other] miglia nautiche
}
measure-acre = { $count ->
    [one] acro
   *[other] acri
}
measure-pound-weight = { $count ->
    [one] libbra
   *[other] libbre
}
measure-ounce = { $count ->
    [one] oncia
   *[other] once
}
measure-pint = { $count ->
    [one] pinta
   *[other] pinte
}
measure-gallon = { $count ->
    [one] gallone
   *[other] galloni
}
measure-barrel = { $count ->
    [one] barile
   *[other] barili
}
measure-stone = stone
measure-square-foot = { $count ->
    [one] piede quadrato
   *[other] piedi quadrati
}
measure-square-mile = { $count ->
    [one] miglio quadrato
   *[other] miglia quadrate
}
measure-mile-per-hour = { $count ->
    [one] miglio all’ora
   *[other] miglia all’ora
}
measure-knot = { $count ->
    [one] nodo
   *[other] nodi
}
measure-a = { $count ->
    [one] anno
   *[other] anni
}
measure-mo = { $count ->
    [one] mese
   *[other] mesi
}
measure-wk = { $count ->
    [one] settimana
   *[other] settimane
}
measure-d = { $count ->
    [one] giorno
   *[other] giorni
}

## How figures were read

hedge-about = circa
hedge-slightly-below = poco meno di
hedge-slightly-above = poco più di
hedge-at-least = almeno
hedge-more-than = più di
hedge-at-most = al massimo
hedge-less-than = meno di
hedge-up-to = fino a
hedge-exactly = esattamente
per-year = all’anno
per-month = al mese
per-week = alla settimana
per-day = al giorno
per-hour = all’ora
per-night = a notte
per-person = a persona
per-share = per azione
per-tonne = alla tonnellata
per-barrel = al barile
per-ounce = all’oncia
per-kilogram = al chilo
per-litre = al litro
per-square-metre = al metro quadrato
per-square-foot = al piede quadrato
per-piece = al pezzo
per-kilowatt-hour = al chilowattora
per-megawatt-hour = al megawattora
per-hectare = all’ettaro
per-minute = al minuto
per-kilometre = al chilometro
per-gallon = al gallone
per-cubic-metre = al metro cubo
per-pound-weight = alla libbra
per-dozen = alla dozzina
per-bushel = al bushel
per-bag = al sacco
per-arroba = all’arroba
per-acre = all’acro
per-other = per { $unit }
amount-vague = all’incirca { $low }–{ $high }
amount-too-large = un numero troppo grande
unit-points = punti percentuali
unit-times = (multiplo)
unit-of-whole = (parte dell’intero)
unit-years-old = (età in anni)
unit-things = (quantità)
unit-year = (anno)
unit-date = (data)
by-earlier-wording = da una menzione precedente
by-place = da un luogo nominato
by-country = dal paese
by-language = dalla lingua
by-convention = per consuetudine
by-pair = dall’altro importo
unsettled-currency = valuta incerta
note-unknown-suffix = lettere sconosciute «{ $suffix }»
note-separator = i separatori si possono leggere altrimenti
note-odd-digits = cifre scritte in modo insolito
note-out-of-range = troppo grande per il calcolo
note-recovered-sign = simbolo ricostruito da «{ $written }»
note-tolerance = margine dell’importo che precede
note-temperatures = differenza di temperature
note-shared-currency = valuta della cifra vicina
note-equivalent = equivalente di un importo che non è nel testo
origin-address = indirizzo
origin-first-line = prima riga
origin-front-matter = intestazione del file
origin-dateline = luogo e data all’inizio
origin-own-words = parole del testo
origin-guess = ipotesi

## Rates and their fixings

rate-official = ufficiale
rate-market = di mercato
rate-monthly = mensile
rate-peg = cambio fisso
rate-irrevocable = fissato irrevocabilmente
as-under-claim = { $rate }, come sotto { $claim }
fixings = { $fixings ->
    [one] 1 cambio
   *[other] { $fixings } cambi
}
fixings-shown = { $shown } cambi su { $all } mostrati
fixings-shown-of = { $shown } cambi su { $all } mostrati, { $period }
series-on = { $name }, cambio del { $day }: { $price }
series-both = { $name }, cambi del { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 cambio
   *[other] { $fixings } cambi
}, { $days }: { $price }
derivation-price = { $quote } per { $base } ({ $by })
derivation-nominal = { $source }, quotato per { $nominal }
derivation-redenomination = riforma monetaria
derivation-stated = come indicato: { $one } = { $many }
derivation-mean = media di { $days } giorni, { $period }: { $rate }
publisher-ECB = Banca centrale europea
publisher-CBR = Banca di Russia
publisher-IMF = Fondo monetario internazionale
publisher-SNB = Banca nazionale svizzera
publisher-CNB = Banca nazionale ceca
publisher-NBU = Banca nazionale ucraina

## What the kinds of finding are

rule-conversion = Un importo e lo stesso in un’altra valuta, come in «310 milioni di euro (266 milioni di sterline)», sono confrontati ai cambi ufficiali della data dell’articolo.
rule-stated-rate = Un cambio indicato dall’articolo, come in «1,09 dollari per un euro», è confrontato con i cambi ufficiali intorno alla data.
rule-triangle = Un importo in tre valute: le due conversioni sono confrontate tra loro e con i cambi ufficiali.
rule-rate-conflict = Più conversioni tra le stesse due valute sono confrontate tra loro: un solo cambio dovrebbe darle tutte.
rule-repetition = Lo stesso dato in due punti dell’articolo, per esempio nel titolo e nel testo, dovrebbe avere la stessa cifra.
rule-change = Un aumento o un calo, come in «dell’8% a 2,7 miliardi da 2,5 miliardi», è calcolato dal valore prima e dal valore dopo.
rule-difference = Una differenza, come in «3 milioni più dei 12 milioni dell’anno scorso», è calcolata dai due valori.
rule-multiple = Un multiplo, come in «raddoppiati da 4.000 a 8.000», è calcolato dai due valori.
rule-sum = Le parti sono sommate e confrontate con il totale dato dall’articolo, o con il 100%.
rule-period-total = Un importo al giorno, alla settimana, al mese o all’anno è moltiplicato e confrontato con il totale dell’intero periodo.
rule-per-unit = Un prezzo unitario e un numero di pezzi sono moltiplicati e confrontati con il totale.
rule-share = Una quota, come in «180 soci su 1.200 (15%)», è calcolata dalla parte e dall’intero.
rule-unit-conversion = Una misura e la stessa in un’altra unità, come in «31 miglia (50 km)», sono confrontate secondo la definizione delle unità.
rule-age = Un’età è calcolata dall’anno di nascita e dalla data dell’articolo.
rule-support = Una cifra dell’articolo è cercata nelle fonti da cui è tratta.
found-holds = Le cifre tornano come scritte, qualunque cosa l’articolo lasci aperta.
found-approximately = Le cifre tornano lette come tonde.
found-plausible = Le cifre tornano per una parte di ciò che l’articolo lascia aperto: il giorno, la valuta o la fonte del cambio.
found-near-miss = Le cifre non tornano in nessuna lettura, ma lo scarto è al massimo del 3%.
found-contradicted = Le cifre non tornano in nessuna lettura, e lo scarto supera il 3%.
found-unverifiable = L’affermazione non è stata verificata: manca un cambio, una data, una valuta o un numero confrontabile.
advice-none = Non c’è nulla da fare.
advice-say-which = Precisare la data dell’articolo o la valuta, oppure accettare l’affermazione.
advice-rounding = Guardare come sono state arrotondate le cifre e se è stato usato un cambio più vecchio.
advice-correct = Una delle cifre è probabilmente errata: controllarle, o usare il suggerimento se c’è.
advice-complete = Indicare ciò che manca, per esempio la data dell’articolo, e verificare di nuovo.

## The page on which an article is typed and checked

editor-title = Verifica di un articolo
editor-written-on = Scritto il
editor-today = Oggi
editor-language = Lingua
editor-guess = Indovina
editor-more = Altro
editor-only-month = Si conosce solo il mese
editor-country = Paese (due lettere)
editor-policy = Severità
editor-strict = Severa
editor-newsroom = Redazionale
editor-lenient = Tollerante
editor-clear = Cancella il testo
editor-placeholder = Scrivi o incolla un articolo. Le cifre vengono segnate mentre scrivi.
editor-nothing = Qui appare quello che le cifre dicono l’una dell’altra.
editor-kept = La bozza resta solo in questo browser.
editor-use = Usa questo
editor-wrong = «{ $field }» non è leggibile.
editor-too-long = L’articolo è troppo lungo per essere verificato in una volta.
editor-busy = C’è troppo da fare in questo momento. Si riprova tra poco.
editor-failed = Non è stato possibile verificare l’articolo.
editor-no-answer = Il servizio non risponde.
editor-cannot-run = Questo browser non può verificare articoli.
