# Reports in Polish.

## How Polish writes numbers, dates and amounts

number-decimal = ,
number-group =  
number-least-grouped = 5
joint = ;{" "}
or-more = { $amount } lub więcej
percent = { $number } proc.
percentage-points = { $number } pkt proc.
money = { $number } { $currency }
money-million = { $number } mln { $of }
money-billion = { $number } mld { $of }
money-trillion = { $number } bln { $of }
money-to = od { $first } do { $last }
formula-in = { $words } w { $unit }
formula-beside = { $value } proc. wobec { $percent } proc.
month-1 = styczeń
    .day = stycznia
    .in = styczniu
month-2 = luty
    .day = lutego
    .in = lutym
month-3 = marzec
    .day = marca
    .in = marcu
month-4 = kwiecień
    .day = kwietnia
    .in = kwietniu
month-5 = maj
    .day = maja
    .in = maju
month-6 = czerwiec
    .day = czerwca
    .in = czerwcu
month-7 = lipiec
    .day = lipca
    .in = lipcu
month-8 = sierpień
    .day = sierpnia
    .in = sierpniu
month-9 = wrzesień
    .day = września
    .in = wrześniu
month-10 = październik
    .day = października
    .in = październiku
month-11 = listopad
    .day = listopada
    .in = listopadzie
month-12 = grudzień
    .day = grudnia
    .in = grudniu
date-day = { $day } { $month } { $year }
date-days = { $first }–{ $last } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year } r.
on-day = { $date } r.
on-days = w okresie { $date } r.
on-month = w { $month } { $year } r.
on-year = w { $year } r.
both-days = { $first } i { $last }
currency-other = { $code }
currency-EUR = euro
currency-USD = { $count ->
    [one] dolar
    [few] dolary
    [many] dolarów
   *[other] dolara
}
    .of = dolarów
currency-GBP = { $count ->
    [one] funt
    [few] funty
    [many] funtów
   *[other] funta
}
    .of = funtów
currency-DKK = { $count ->
    [one] korona duńska
    [few] korony duńskie
    [many] koron duńskich
   *[other] korony duńskiej
}
    .of = koron duńskich
currency-NOK = { $count ->
    [one] korona norweska
    [few] korony norweskie
    [many] koron norweskich
   *[other] korony norweskiej
}
    .of = koron norweskich
currency-SEK = { $count ->
    [one] korona szwedzka
    [few] korony szwedzkie
    [many] koron szwedzkich
   *[other] korony szwedzkiej
}
    .of = koron szwedzkich
currency-ISK = { $count ->
    [one] korona islandzka
    [few] korony islandzkie
    [many] koron islandzkich
   *[other] korony islandzkiej
}
    .of = koron islandzkich
currency-CHF = { $count ->
    [one] frank szwajcarski
    [few] franki szwajcarskie
    [many] franków szwajcarskich
   *[other] franka szwajcarskiego
}
    .of = franków szwajcarskich
currency-JPY = { $count ->
    [one] jen
    [few] jeny
    [many] jenów
   *[other] jena
}
    .of = jenów
currency-RUB = { $count ->
    [one] rubel
    [few] ruble
    [many] rubli
   *[other] rubla
}
    .of = rubli
currency-PLN = { $count ->
    [one] złoty
    [few] złote
    [many] złotych
   *[other] złotego
}
    .of = złotych
currency-CZK = { $count ->
    [one] korona czeska
    [few] korony czeskie
    [many] koron czeskich
   *[other] korony czeskiej
}
    .of = koron czeskich
currency-HUF = { $count ->
    [one] forint
    [few] forinty
    [many] forintów
   *[other] forinta
}
    .of = forintów
currency-CNY = { $count ->
    [one] juan
    [few] juany
    [many] juanów
   *[other] juana
}
    .of = juanów
currency-INR = { $count ->
    [one] rupia indyjska
    [few] rupie indyjskie
    [many] rupii indyjskich
   *[other] rupii indyjskiej
}
    .of = rupii indyjskich
currency-TRY = { $count ->
    [one] lira turecka
    [few] liry tureckie
    [many] lir tureckich
   *[other] liry tureckiej
}
    .of = lir tureckich
currency-UAH = { $count ->
    [one] hrywna
    [few] hrywny
    [many] hrywien
   *[other] hrywny
}
    .of = hrywien
currency-CAD = { $count ->
    [one] dolar kanadyjski
    [few] dolary kanadyjskie
    [many] dolarów kanadyjskich
   *[other] dolara kanadyjskiego
}
    .of = dolarów kanadyjskich
currency-AUD = { $count ->
    [one] dolar australijski
    [few] dolary australijskie
    [many] dolarów australijskich
   *[other] dolara australijskiego
}
    .of = dolarów australijskich
currency-BRL = { $count ->
    [one] real brazylijski
    [few] reale brazylijskie
    [many] reali brazylijskich
   *[other] reala brazylijskiego
}
    .of = reali brazylijskich
currency-KRW = { $count ->
    [one] won południowokoreański
    [few] wony południowokoreańskie
    [many] wonów południowokoreańskich
   *[other] wona południowokoreańskiego
}
    .of = wonów południowokoreańskich
currency-ZAR = { $count ->
    [one] rand południowoafrykański
    [few] randy południowoafrykańskie
    [many] randów południowoafrykańskich
   *[other] randa południowoafrykańskiego
}
    .of = randów południowoafrykańskich

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure }: zgadza się, liczba obejmuje { $reading }
agrees-about = { $figure }: zgadza się, jeśli czytać liczbę jako zaokrągloną ({ $reading })
agrees-depending = { $figure }: zgadza się lub nie; niepewne: { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }): nie zgadza się, kwota jest o { $gap } proc. niższa, niż daje kurs najbliższy dacie
above-nearest = { $figure } ({ $reading }): nie zgadza się, kwota jest o { $gap } proc. wyższa, niż daje kurs najbliższy dacie
same-rounding = przy tym samym zaokrągleniu kurs daje { $amount }
not-compared = nie porównano z braku kursu: { $pairs }
not-compared-more = nie porównano z braku kursu: { $pairs } i inne
no-rate = nie sprawdzono: brak kursu na tę datę
no-rate-for = nie sprawdzono: brak kursu { $base }/{ $quote } na tę datę
no-date = nie sprawdzono: brak daty, a kurs się zmienia
no-date-for = nie sprawdzono: brak daty, a kurs { $base }/{ $quote } się zmienia
date-too-wide = nie sprawdzono: data obejmuje zbyt wiele lat, a kurs się zmienia
date-too-wide-for = nie sprawdzono: data obejmuje zbyt wiele lat, a kurs { $base }/{ $quote } się zmienia
unknown-currency = nie sprawdzono: waluty są nieznane
out-of-range = nie sprawdzono: liczba jest zbyt duża, by z nią liczyć
not-comparable = nie sprawdzono: liczb nie da się porównać
not-in-sources = nie sprawdzono: żadne źródło nie podaje tej liczby
not-in-body = nie sprawdzono: tekst główny nie podaje tej liczby
known-rates = { $base }/{ $quote }: dostępne kursy { $series }
computes = { $formula } = { $result }
words-agree = „{ $words }”: zgadza się
words-agree-about = „{ $words }”: zgadza się, jeśli czytać liczbę jako zaokrągloną
words-below = „{ $words }”: nie zgadza się, liczba jest o { $gap } proc. niższa
words-above = „{ $words }”: nie zgadza się, liczba jest o { $gap } proc. wyższa
nearest-share = najbliższy możliwy udział to { $part } z { $whole } = { $percent } proc.
shares-add = udziały dają 100 w granicach zaokrąglenia
shares-do-not-add = udziały nie dają 100 nawet w granicach zaokrąglenia
both-agree = { $one } i { $other }: zgodne
both-agree-about = { $one } i { $other }: zgodne, jeśli czytać je jako zaokrąglone
both-differ = { $one } i { $other } to ta sama kwota, a nie są zgodne
part-differs = { $part } podaje { $one }, a tekst główny { $other }
part-alone = { $part } podaje { $words }, a tekst główny nie
nearest-figure = najbliższa liczba to { $words }
share-rate = przeliczenia w artykule między { $base } i { $quote } odpowiadają kursom { $rates } i mogą opierać się na tym samym kursie
share-no-rate = przeliczenia w artykule między { $base } i { $quote } odpowiadają kursom { $rates } i nie mogą opierać się na tym samym kursie
stands-apart = „{ $words }” odstaje
legs-differ = „{ $one }” i „{ $other }” też do siebie nie pasują
says-both = artykuł podaje zarówno „{ $one }”, jak i „{ $other }”
in-source = { $words } jest w { $source }: { $text }
in-source-converted = { $words } to { $text } w { $source }, po przeliczeniu
of-two = { $words } to { $how } z { $one } i { $other } w { $source }
of-months = { $words } to { $one } w { $source }, razy dwanaście lub podzielone przez dwanaście
of-column = { $words } to { $how } z kolumny { $column } w { $source }
of-total = { $words } to udział { $part } w sumie kolumny { $column } w { $source }
in-no-source = żadne źródło nie podaje: { $words }
source-differs = artykuł podaje { $words }, a { $source } podaje { $text }
the-headline = tytuł
the-standfirst = lead
the-caption = podpis pod zdjęciem
the-lead = wstęp
open-day = dzień
open-currency = waluta
open-source = źródło kursu
open-rate = kurs, który jest szacunkiem
open-anchor = która kwota jest pierwotna
open-number = jak czytać separatory
with-pairs = {" "}(zgadza się: { $pairs })
from-to = { $base } na { $quote }
pair = { $base }/{ $quote }
holds-by-day = : po kursie z danego dnia zgadza się w { $holding } z { $total } dni
out-of-range-in = zbyt duża liczba ({ $currency })
vague-amount = nieokreślona kwota ({ $currency })
known-series = { $source } od { $first } do { $last }
the-sum = suma
the-difference = różnica
the-share = udział
the-change = zmiana
the-mean = średnia

## What would make a claim hold

off-by-factor = zgadza się, jeśli jedna z dwóch kwot jest błędna { $factor } razy
other-scale = zgadza się, jeśli miliard lub bilion pomylono z angielskim „billion” lub „trillion”
other-separator = zgadza się, jeśli kropkę lub przecinek czytać odwrotnie, jako znak dziesiętny lub separator tysięcy
not-converted = zgadza się, jeśli kwoty nie przeliczono z { $base } na { $quote }
another-amount = zgadza się z inną kwotą w zdaniu: „{ $words }”
other-periods = zgadza się, jeśli obie kwoty dotyczą różnych okresów (mnożnik { $factor })
digits-swapped = zgadza się, jeśli przestawiono dwie sąsiednie cyfry
digits-swapped-to = zgadza się, jeśli przestawiono dwie sąsiednie cyfry: { $instead }
one-digit = zgadza się, jeśli jedna cyfra jest błędna
one-digit-to = zgadza się, jeśli jedna cyfra jest błędna: { $instead }
power-of-ten = zgadza się, jeśli w jednej z nich jest o zero za dużo lub za mało
power-of-ten-to = zgadza się, jeśli w jednej z nich jest o zero za dużo lub za mało: { $instead }
other-units = zgadza się, jeśli jedna kwota jest w starych lub nowych jednostkach po wymianie pieniędzy ({ $on }: { $factor } { $old } za 1 { $new })
other-currency = zgadza się dla: { $name } ({ $code }) zamiast { $instead }
divided = zgadza się, jeśli kwotę podzielono przez kurs { $base }/{ $quote } zamiast pomnożyć
average-of = zgadza się ze średnim kursem za { $date }
rate-of-date = zgadza się z kursem z daty: { $date }
rate-of-days = zgadza się z kursem z { $days }
rate-of-days-weak = zgadza się z kursem z { $days } (słaba poszlaka: kursy same zmieniają się o tyle)
not-official = zgadza się z kursem nieoficjalnym ({ $source })
rounded-first = zgadza się, jeśli { $amount } najpierw zaokrąglono do { $rounded }
one-year = zgadza się z dokładnością do roku
points-meant = zgadza się, jeśli chodzi o punkty procentowe
percent-meant = zgadza się, jeśli chodzi o procenty
share-of-later = zgadza się jako część wartości po zmianie
without-part = zgadza się bez „{ $words }”
difference-converted = zgadza się, jeśli różnicę temperatur przeliczono jak temperaturę lub odwrotnie
other-factor = zgadza się z przelicznikiem z { $from } na { $to }
factor-reversed = zgadza się, jeśli pomnożono zamiast podzielić lub odwrotnie
figure-is = zgadza się, jeśli liczba to { $number }

## The words around it

verdict-holds = zgadza się
verdict-approximately = zgadza się w przybliżeniu
verdict-plausible = możliwe
verdict-near-miss = o włos
verdict-contradicted = nie zgadza się
verdict-unverifiable = nie sprawdzono
relation-conversion = przeliczenie
relation-stated-rate = podany kurs
relation-triangle = trzy waluty
relation-rate-conflict = wspólny kurs
relation-repetition = powtórzenie
relation-change = zmiana
relation-difference = różnica
relation-multiple = wielokrotność
relation-sum = suma
relation-period-total = kwota za okres
relation-per-unit = cena jednostkowa
relation-share = udział
relation-unit-conversion = przeliczenie jednostek
relation-age = wiek
relation-support = źródło
claim-number = stwierdzenie { $number }
figures = liczby: { $figures }
quoted = „{ $words }”
write-instead = Wpisz „{ $words }”
accepted-by-comment = komentarz w tekście
accepted-by-baseline = lista znanych uwag
accepted-by-settings = ustawienia
baseline-gone = uwagi „{ $words }” z listy znanych uwag już nie ma
comment-idle = komentarz „{ $words }” niczego nie akceptuje
in-paragraph = W akapicie { $number }
in-paragraphs = W akapitach { $others } i { $last }
spurious-precision = okrągłą kwotę przeliczono z większą liczbą cyfr, niż sama ma
word-points-away = słowo przy liczbie wskazuje w przeciwną stronę
word-points-away-from = słowo przy liczbie wskazuje w przeciwną stronę: wartość to { $value }
headline-nearest = liczby z tytułu nie ma w tekście głównym; podano najbliższą
headline-alone = liczby z tytułu nie ma w tekście głównym
true-as-bound = prawdziwe jako granica
bound-below = prawdziwe jako granica; kwota jest o { $percent } proc. niższa od wartości
bound-above = prawdziwe jako granica; kwota jest o { $percent } proc. wyższa od wartości
suggested = Propozycja: { $words }
note = Uwaga: { $words }
perhaps = Być może: { $words }
claim-of = Stwierdzenie { $at } z { $total }. { $verdict } ({ $relation })
holds-on-days = Zgadza się w { $holding } z { $total } dni: { $days }
no-day = w żadnym dniu
more-stretches = { $stretches ->
    [one] jeszcze 1 okres
    [few] jeszcze { $stretches } okresy
    [many] jeszcze { $stretches } okresów
   *[other] jeszcze { $stretches } okresu
}
and-last = { $others } i { $last }
on-some-days = { $caveat } w { $days } z { $total } dni
bridged = szacunek między kursami z { $days }, poszerzony o { $percent } proc.
indicative = orientacyjny, sprzed { $age ->
    [one] 1 dnia
   *[other] { $age } dni
}, poszerzony o { $percent } proc.
carried-over = przeniesiony w { $days } z { $total } dni
carried-forward = przeniesiony o { $days ->
    [one] 1 dzień
   *[other] { $days } dni
}
rate-is = Kurs { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Kurs { $source }: { $caveats }
fixing-of = kurs z { $days }
fixings-of = kursy z { $days }
count-hold = { $claims } { $claims ->
    [one] zgadza się
    [few] zgadzają się
   *[other] zgadza się
}
count-approximate = { $claims } { $claims ->
    [one] zgadza się
    [few] zgadzają się
   *[other] zgadza się
} w przybliżeniu
count-plausible = { $claims } { $claims ->
    [one] możliwe
    [few] możliwe
   *[other] możliwych
}
count-near-miss = { $claims } o włos
count-contradicted = { $claims } nie { $claims ->
    [one] zgadza się
    [few] zgadzają się
   *[other] zgadza się
}
count-unverifiable = { $claims } { $claims ->
    [one] niesprawdzone
    [few] niesprawdzone
   *[other] niesprawdzonych
}
count-claims = { $claims ->
    [one] 1 stwierdzenie
    [few] { $claims } stwierdzenia
    [many] { $claims } stwierdzeń
   *[other] { $claims } stwierdzenia
}: { $list }
count-accepted = zaakceptowane: { $accepted }
no-claims-in = nie znaleziono stwierdzeń: { $figures ->
    [one] 1 liczba
    [few] { $figures } liczby
    [many] { $figures } liczb
   *[other] { $figures } liczby
}
no-figures = nie znaleziono liczb
read-as = odczytano jako { $words }
lang-and-date = zmieniają to --lang i --date
lang-says = zmienia to --lang
date-says = zmienia to --date
not-judged = { $claims ->
    [one] nie oceniono jeszcze 1 stwierdzenia
   *[other] nie oceniono jeszcze { $claims } stwierdzeń
}: jest ich zbyt wiele
weak-source = źródło z tyloma liczbami potwierdziłoby też { $percent } proc. liczb przypadkowych
weak-sources = źródła z tyloma liczbami potwierdziłyby też { $percent } proc. liczb przypadkowych
undated = nie sprawdzono { $claims ->
    [one] 1 stwierdzenia
   *[other] { $claims } stwierdzeń
}: brak daty; --date mówi, kiedy powstał artykuł
language-uncertain = język niepewny: { $names } lub { $last }
detected = { $language } (rozpoznany)
assumed = { $language } (przyjęty)
unknown-date = bez daty
no-claim = Brak stwierdzeń: tekst nie odnosi liczb do siebie.
house-style = styl redakcji: { $words }
style-missing-conversion = pierwsza kwota w tej walucie nie ma równowartości w walucie kraju
style-elided-range = dolnej granicy przedziału brakuje rzędu wielkości albo cyfr
style-ambiguous-currency = nazwę lub znak można wziąć za inną walutę
style-uneven-precision = sąsiednie kwoty mają różną liczbę miejsc po przecinku
style-scale = duże kwoty w tekście zapisano na kilka sposobów
sources = Źródła
the-article = artykuł
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artykuł
    [few] { $articles } artykuły
    [many] { $articles } artykułów
   *[other] { $articles } artykułu
}, { $tally }
judged-without = Oceniono bez { $sources }: zob. wyjście błędów.
diff-new = nowe
diff-gone = znikło
diff-changed = zmienione
diff-was = było
diff-counts = nowe: { $new }, znikło: { $gone }, zmienione: { $changed }, bez zmian: { $unchanged }
language-da = duński
language-de = niemiecki
language-en = angielski
language-es = hiszpański
language-fi = fiński
language-fr = francuski
language-it = włoski
language-nb = norweski
language-nl = niderlandzki
language-pl = polski
language-pt = portugalski
language-sv = szwedzki

## The page for the browser

page-skip = Przejdź do artykułu
page-article = Artykuł
page-needs-a-look = Do sprawdzenia
page-claims = Stwierdzenia
page-none-judged = Nie oceniono żadnego ze stwierdzeń.
page-no-claims = Tekst nie odnosi liczb do siebie, więc nie ma czego sprawdzać.
page-instead-of = zamiast
page-copy = Kopiuj
page-copied = Skopiowano
page-close = Zamknij
page-perhaps = Być może:
page-also = Także:
page-in-the-text = W tekście:
page-times = { $value } razy
page-how-we-know = Skąd to wiemy
outcome-none = Brak stwierdzeń do sprawdzenia
outcome-one-look = Jedyne stwierdzenie wymaga sprawdzenia
outcome-looks = 1 z { $all } stwierdzeń wymaga sprawdzenia
outcome-look = { $look } z { $all } stwierdzeń do sprawdzenia
outcome-one-agrees = Jedyne stwierdzenie się zgadza
outcome-both = Oba stwierdzenia się zgadzają
outcome-all = Wszystkie stwierdzenia ({ $all }) się zgadzają
outcome-undated = Nie sprawdzono: artykuł nie ma daty
outcome-some = Zgadza się { $agreeing } z { $all } stwierdzeń
outcome-not-judged = Nie oceniono żadnego stwierdzenia
page-agree = zgodne: { $claims }
page-undated = bez sprawdzenia z braku daty: { $claims }
page-claim-is = stwierdzenie { $number }: { $verdict }
page-verdicts = Oceny
card-was-about = { $native } to było około { $value }{ $when }; w artykule jest { $written }.
card-agrees = { $native } to było { $value }{ $when }; w artykule jest { $written }, zgadza się.
card-on-some-days = { $native } to było { $written } w { $holding } z { $total } dni ({ $period }).
card-from-to = Od { $from } do { $to } to { $value }; w artykule jest { $written }.
card-part-of = { $part } z { $whole } to { $value }; w artykule jest { $written }.
card-is = { $native } to { $value }; w artykule jest { $written }.
card-parts-come-to = Części dają razem { $value }; w artykule jest { $written }.
card-others-give = Pozostałe liczby dają { $value }; w artykule jest { $written }.
page-all-figures = Wszystkie liczby, tak jak je odczytano ({ $figures })
page-figure = Liczba
page-read-as = Odczytana jako
page-source = Źródło
page-no-place = Nie ma tu żadnej liczby z artykułu.
page-in-source = W { $source }: { $words }
page-chance = To samo dotyczyłoby { $percent } proc. przypadkowych błędnych liczb.
page-hidden = W tekście { $characters ->
    [one] jest 1 znak niewidoczny lub zmieniający kolejność; pokazano go jako symbol
    [few] są { $characters } znaki niewidoczne lub zmieniające kolejność; każdy pokazano jako symbol
   *[other] jest { $characters } znaków niewidocznych lub zmieniających kolejność; każdy pokazano jako symbol
}.
page-checked-by = Sprawdzono programem Exchequer { $version }.
page-principle = Liczba oznacza wartości, które się do niej zaokrąglają. Stwierdzenie zgadza się, gdy te wartości odpowiadają temu, co druga liczba daje po oficjalnych kursach z tej daty.
page-valid-from = Obowiązuje od
page-set-on = Ustalony
page-as-published = Jak opublikowano
working-taken-for = Przyjęto
working-as-written = Jak napisano
working-as-round = Jako okrągła
working-computed = Obliczono
working-implied-rate = Odpowiada kursowi
working-holds-on = Zgadza się
working-days = w { $holding } z { $total } dni: { $days }
working-rule = Reguła
by-all-as-written = liczby zgadzają się tak, jak je napisano, cokolwiek jest otwarte
by-all-about = zgadzają się czytane jako okrągłe, cokolwiek jest otwarte
by-some-readings = zgadzają się dla części tego, co jest otwarte
by-small-gap = nie zgadzają się w żadnym odczytaniu; różnica wynosi najwyżej 3 proc.
by-large-gap = nie zgadzają się w żadnym odczytaniu; różnica przekracza 3 proc.
by-true-bound = nie zgadzają się w żadnym odczytaniu; granica jest prawdziwa, ale odległa
by-nothing = niczego nie dało się porównać
chart-days = { $amount } w { $currency } po kursie z każdego dnia, { $period }
chart-values = : { $values }.
chart-on-day = { $day } było to { $value }.
chart-differs = W artykule jest { $written }, co się z tym nie zgadza.
chart-agrees = W artykule jest { $written }, co się z tym zgadza.
chart-agrees-on = W artykule jest { $written }, co zgadza się w { $holding } z { $total } dni.
chart-round = wszystko, co może oznaczać okrągła liczba
chart-written = liczba z artykułu, jak ją napisano: { $written }
chart-holds = dni, które się zgadzają
chart-day = { $day }, dzień artykułu
chart-first = (zaznaczone okresy: { $stretches })
bar-before = przed
bar-after = po
bar-whole = całość
bar-parts = części
bar-total = suma
chart-change = Dwa słupki: przed { $from }, po { $to }. Linia przerywana pokazuje, dokąd doprowadziłoby { $by }: { $value }.
chart-leads-to = { $by } od { $from }: { $value }
chart-share = Jeden słupek: wypełniono { $part } z { $whole }. Linia przerywana pokazuje, gdzie kończyłoby się { $share }: { $value }.
chart-share-is = { $share } z { $whole }: { $value }
chart-sum = Dwa słupki: części { $parts }, razem { $together }, nad sumą { $total }.
chart-hundred = Dwa słupki: części { $parts }, razem { $together }, nad całością, 100 proc.
axis-day = { $day }.{ $month }
axis-million = { $number } mln
axis-billion = { $number } mld
axis-trillion = { $number } bln

## Units without a symbol of their own

measure-foot = { $count ->
    [one] stopa
    [few] stopy
    [many] stóp
   *[other] stopy
}
measure-inch = { $count ->
    [one] cal
    [few] cale
    [many] cali
   *[other] cala
}
measure-yard = { $count ->
    [one] jard
    [few] jardy
    [many] jardów
   *[other] jarda
}
measure-mile = { $count ->
    [one] mila
    [few] mile
    [many] mil
   *[other] mili
}
measure-nautical-mile = { $count ->
    [one] mila morska
    [few] mile morskie
    [many] mil morskich
   *[other] mili morskiej
}
measure-acre = { $count ->
    [one] akr
    [few] akry
    [many] akrów
   *[other] akra
}
measure-pound-weight = { $count ->
    [one] funt
    [few] funty
    [many] funtów
   *[other] funta
}
measure-ounce = { $count ->
    [one] uncja
    [few] uncje
    [many] uncji
   *[other] uncji
}
measure-pint = { $count ->
    [one] pinta
    [few] pinty
    [many] pint
   *[other] pinty
}
measure-gallon = { $count ->
    [one] galon
    [few] galony
    [many] galonów
   *[other] galona
}
measure-barrel = { $count ->
    [one] baryłka
    [few] baryłki
    [many] baryłek
   *[other] baryłki
}
measure-stone = { $count ->
    [one] kamień
    [few] kamienie
    [many] kamieni
   *[other] kamienia
}
measure-square-foot = { $count ->
    [one] stopa kwadratowa
    [few] stopy kwadratowe
    [many] stóp kwadratowych
   *[other] stopy kwadratowej
}
measure-square-mile = { $count ->
    [one] mila kwadratowa
    [few] mile kwadratowe
    [many] mil kwadratowych
   *[other] mili kwadratowej
}
measure-mile-per-hour = { $count ->
    [one] mila na godzinę
    [few] mile na godzinę
    [many] mil na godzinę
   *[other] mili na godzinę
}
measure-knot = { $count ->
    [one] węzeł
    [few] węzły
    [many] węzłów
   *[other] węzła
}
measure-a = { $count ->
    [one] rok
    [few] lata
    [many] lat
   *[other] roku
}
measure-mo = { $count ->
    [one] miesiąc
    [few] miesiące
    [many] miesięcy
   *[other] miesiąca
}
measure-wk = { $count ->
    [one] tydzień
    [few] tygodnie
    [many] tygodni
   *[other] tygodnia
}
measure-d = { $count ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
}

## How figures were read

hedge-about = około
hedge-slightly-below = niespełna
hedge-slightly-above = nieco ponad
hedge-at-least = co najmniej
hedge-more-than = ponad
hedge-at-most = najwyżej
hedge-less-than = mniej niż
hedge-up-to = do
hedge-exactly = dokładnie
per-year = rocznie
per-month = miesięcznie
per-week = tygodniowo
per-day = dziennie
per-hour = za godzinę
per-night = za noc
per-person = na osobę
per-share = na akcję
per-tonne = za tonę
per-barrel = za baryłkę
per-ounce = za uncję
per-kilogram = za kilogram
per-litre = za litr
per-square-metre = za metr kwadratowy
per-square-foot = za stopę kwadratową
per-piece = za sztukę
per-kilowatt-hour = za kilowatogodzinę
per-megawatt-hour = za megawatogodzinę
per-hectare = za hektar
per-minute = za minutę
per-kilometre = za kilometr
per-gallon = za galon
per-cubic-metre = za metr sześcienny
per-pound-weight = za funt (wagi)
per-dozen = za tuzin
per-bushel = za buszel
per-bag = za worek
per-arroba = za arrobę
per-acre = za akr
per-other = na { $unit }
amount-vague = mniej więcej { $low }–{ $high }
amount-too-large = zbyt duża liczba
unit-points = pkt proc.
unit-times = (krotność)
unit-of-whole = (część całości)
unit-years-old = (wiek w latach)
unit-things = (liczba)
unit-year = (rok)
unit-date = (data)
by-earlier-wording = według wcześniejszej wzmianki
by-place = według wymienionego miejsca
by-country = według kraju
by-language = według języka
by-convention = według zwyczaju
by-pair = według drugiej kwoty
unsettled-currency = waluta niepewna
note-unknown-suffix = nieznane litery „{ $suffix }”
note-separator = separatory można odczytać inaczej
note-odd-digits = cyfry zapisane nietypowo
note-out-of-range = zbyt duża, by z nią liczyć
note-recovered-sign = znak odtworzony z „{ $written }”
note-tolerance = tolerancja poprzedniej kwoty
note-temperatures = różnica temperatur
note-shared-currency = waluta sąsiedniej liczby
note-equivalent = równowartość kwoty, której nie ma w tekście
origin-address = adres
origin-first-line = pierwszy wiersz
origin-front-matter = nagłówek pliku
origin-dateline = miejsce i data na początku
origin-own-words = słowa tekstu
origin-guess = domysł

## Rates and their fixings

rate-official = oficjalny
rate-market = rynkowy
rate-monthly = miesięczny
rate-peg = kurs stały
rate-irrevocable = ustalony nieodwołalnie
as-under-claim = { $rate }, zob. { $claim }
fixings = { $fixings ->
    [one] 1 kurs
    [few] { $fixings } kursy
   *[other] { $fixings } kursów
}
fixings-shown = pokazano { $shown } z { $all } kursów
fixings-shown-of = pokazano { $shown } z { $all } kursów, { $period }
series-on = { $name }, kurs z { $day }: { $price }
series-both = { $name }, kursy z { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 kurs
    [few] { $fixings } kursy
   *[other] { $fixings } kursów
}, { $days }: { $price }
derivation-price = { $quote } za { $base } ({ $by })
derivation-nominal = { $source }, notowany za { $nominal }
derivation-redenomination = denominacja
derivation-stated = jak podano: { $one } = { $many }
derivation-mean = średnia z { $days } dni, { $period }: { $rate }
publisher-ECB = Europejski Bank Centralny
publisher-CBR = Bank Rosji
publisher-IMF = Międzynarodowy Fundusz Walutowy
publisher-SNB = Szwajcarski Bank Narodowy
publisher-CNB = Czeski Bank Narodowy
publisher-NBU = Narodowy Bank Ukrainy

## What the kinds of finding are

rule-conversion = Kwota i ta sama kwota w innej walucie, jak w „310 mln euro (266 mln funtów)”, są porównywane po oficjalnych kursach z daty artykułu.
rule-stated-rate = Kurs podany w artykule, jak w „4,30 złotego za euro”, jest porównywany z oficjalnymi kursami z okolic daty.
rule-triangle = Jedna kwota w trzech walutach: oba przeliczenia są porównywane ze sobą i z oficjalnymi kursami.
rule-rate-conflict = Kilka przeliczeń między tymi samymi dwiema walutami jest porównywanych ze sobą: jeden kurs powinien dać je wszystkie.
rule-repetition = Ta sama informacja w dwóch miejscach artykułu, na przykład w tytule i w tekście, powinna mieć tę samą liczbę.
rule-change = Wzrost lub spadek, jak w „o 8 proc., do 2,7 mld z 2,5 mld”, jest obliczany z wartości przed i po.
rule-difference = Różnica, jak w „o 3 mln więcej niż 12 mln rok wcześniej”, jest obliczana z obu wartości.
rule-multiple = Krotność, jak w „podwoiła się z 4000 do 8000”, jest obliczana z obu wartości.
rule-sum = Części są dodawane i porównywane z sumą podaną w artykule albo ze 100 proc.
rule-period-total = Kwota za dzień, tydzień, miesiąc lub rok jest mnożona i porównywana z kwotą za cały okres.
rule-per-unit = Cena jednostkowa i liczba sztuk są mnożone i porównywane z kwotą łączną.
rule-share = Udział, jak w „180 z 1200 członków (15 proc.)”, jest obliczany z części i całości.
rule-unit-conversion = Miara i ta sama miara w innej jednostce, jak w „31 mil (50 km)”, są porównywane według definicji jednostek.
rule-age = Wiek jest obliczany z roku urodzenia i daty artykułu.
rule-support = Liczba z artykułu jest szukana w źródłach, na których się on opiera.
found-holds = Liczby zgadzają się tak, jak je napisano, cokolwiek artykuł pozostawia otwarte.
found-approximately = Liczby zgadzają się czytane jako okrągłe.
found-plausible = Liczby zgadzają się dla części tego, co artykuł pozostawia otwarte: dnia, waluty lub źródła kursu.
found-near-miss = Liczby nie zgadzają się w żadnym odczytaniu, ale różnica wynosi najwyżej 3 proc.
found-contradicted = Liczby nie zgadzają się w żadnym odczytaniu, a różnica przekracza 3 proc.
found-unverifiable = Stwierdzenia nie sprawdzono: brakuje kursu, daty, waluty lub liczby do porównania.
advice-none = Nie trzeba nic robić.
advice-say-which = Podaj dokładniej datę artykułu lub walutę albo zaakceptuj stwierdzenie.
advice-rounding = Sprawdź, jak zaokrąglono liczby i czy nie użyto starszego kursu.
advice-correct = Jedna z liczb jest prawdopodobnie błędna: sprawdź je albo przyjmij propozycję, jeśli jest.
advice-complete = Podaj to, czego brakuje, na przykład datę artykułu, i sprawdź ponownie.

## The page on which an article is typed and checked

editor-title = Sprawdź artykuł
editor-written-on = Data napisania
editor-today = Dzisiaj
editor-language = Język
editor-guess = Zgadnij
editor-more = Więcej
editor-only-month = Znany jest tylko miesiąc
editor-country = Kraj (dwie litery)
editor-policy = Surowość
editor-strict = Surowa
editor-newsroom = Redakcyjna
editor-lenient = Łagodna
editor-clear = Wyczyść tekst
editor-placeholder = Wpisz lub wklej artykuł. Liczby są zaznaczane w trakcie pisania.
editor-nothing = Tutaj pojawi się to, co liczby mówią o sobie nawzajem.
editor-kept = Szkic jest przechowywany tylko w tej przeglądarce.
editor-use = Użyj
editor-wrong = Nie można odczytać pola „{ $field }”.
editor-too-long = Artykuł jest za długi, aby sprawdzić go za jednym razem.
editor-busy = W tej chwili jest zbyt wiele do zrobienia. Nastąpi ponowna próba.
editor-failed = Nie udało się sprawdzić artykułu.
editor-no-answer = Usługa nie odpowiada.
editor-cannot-run = Ta przeglądarka nie może sprawdzać artykułów.
