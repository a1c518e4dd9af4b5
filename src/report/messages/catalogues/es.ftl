# Reports in Spanish.

## How Spanish writes numbers, dates and amounts

number-decimal = ,
number-group = .
number-least-grouped = 5
joint = ;{" "}
or-more = { $amount } o más
percent = { $number } %
percentage-points = { $number } { $count ->
    [one] punto porcentual
   *[other] puntos porcentuales
}
money = { $number } { $currency }
money-million = { $number } { $count ->
    [one] millón
   *[other] millones
} { $of }
money-billion = { $number } mil millones { $of }
money-trillion = { $number } { $count ->
    [one] billón
   *[other] billones
} { $of }
money-to = { $first } a { $last }
formula-in = { $words } en { $unit }
formula-beside = { $value } % frente a { $percent } %
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-day = { $day } de { $month } de { $year }
date-days = { $first }–{ $last } de { $month } de { $year }
date-month = { $month } de { $year }
date-year = { $year }
on-day = el { $date }
on-days = en el periodo { $date }
on-month = en { $month } de { $year }
on-year = en { $year }
both-days = { $first } y { $last }
currency-other = { $code }
    .of = de { $code }
currency-EUR = { $count ->
    [one] euro
   *[other] euros
}
    .of = de euros
currency-USD = { $count ->
    [one] dólar
   *[other] dólares
}
    .of = de dólares
currency-GBP = { $count ->
    [one] libra
   *[other] libras
}
    .of = de libras
currency-DKK = { $count ->
    [one] corona danesa
   *[other] coronas danesas
}
    .of = de coronas danesas
currency-NOK = { $count ->
    [one] corona noruega
   *[other] coronas noruegas
}
    .of = de coronas noruegas
currency-SEK = { $count ->
    [one] corona sueca
   *[other] coronas suecas
}
    .of = de coronas suecas
currency-ISK = { $count ->
    [one] corona islandesa
   *[other] coronas islandesas
}
    .of = de coronas islandesas
currency-CHF = { $count ->
    [one] franco suizo
   *[other] francos suizos
}
    .of = de francos suizos
currency-JPY = { $count ->
    [one] yen
   *[other] yenes
}
    .of = de yenes
currency-RUB = { $count ->
    [one] rublo
   *[other] rublos
}
    .of = de rublos
currency-PLN = { $count ->
    [one] esloti
   *[other] eslotis
}
    .of = de eslotis
currency-CZK = { $count ->
    [one] corona checa
   *[other] coronas checas
}
    .of = de coronas checas
currency-HUF = { $count ->
    [one] florín húngaro
   *[other] florines húngaros
}
    .of = de florines húngaros
currency-CNY = { $count ->
    [one] yuan
   *[other] yuanes
}
    .of = de yuanes
currency-INR = { $count ->
    [one] rupia india
   *[other] rupias indias
}
    .of = de rupias indias
currency-TRY = { $count ->
    [one] lira turca
   *[other] liras turcas
}
    .of = de liras turcas
currency-UAH = { $count ->
    [one] grivna
   *[other] grivnas
}
    .of = de grivnas
currency-CAD = { $count ->
    [one] dólar canadiense
   *[other] dólares canadienses
}
    .of = de dólares canadienses
currency-AUD = { $count ->
    [one] dólar australiano
   *[other] dólares australianos
}
    .of = de dólares australianos
currency-BRL = { $count ->
    [one] real brasileño
   *[other] reales brasileños
}
    .of = de reales brasileños
currency-KRW = { $count ->
    [one] won surcoreano
   *[other] wones surcoreanos
}
    .of = de wones surcoreanos
currency-ZAR = { $count ->
    [one] rand sudafricano
   *[other] rands sudafricanos
}
    .of = de rands sudafricanos

## What is said of a claim

converted-on = { $amount } × { $rate } { $date } = { $result }
converted = { $amount } × { $rate } = { $result }
stands-for = { $figure } cuadra: la cifra abarca { $reading }
agrees-about = { $figure } cuadra si la cifra se lee como redondeada ({ $reading })
agrees-depending = { $figure } puede cuadrar, según { $unknowns }{ $pairs }{ $days }
below-nearest = { $figure } ({ $reading }) no cuadra: el importe queda un { $gap } % por debajo de lo que da el tipo de cambio más próximo a la fecha
above-nearest = { $figure } ({ $reading }) no cuadra: el importe queda un { $gap } % por encima de lo que da el tipo de cambio más próximo a la fecha
same-rounding = con el mismo redondeo, el tipo de cambio da { $amount }
not-compared = sin comparar, por falta de tipo de cambio: { $pairs }
not-compared-more = sin comparar, por falta de tipo de cambio: { $pairs } y otros
no-rate = sin comprobar: no hay tipo de cambio para la fecha
no-rate-for = sin comprobar: no hay tipo de cambio { $base }/{ $quote } para la fecha
no-date = sin comprobar: falta la fecha, y el tipo de cambio varía
no-date-for = sin comprobar: falta la fecha, y el tipo de cambio { $base }/{ $quote } varía
date-too-wide = sin comprobar: la fecha abarca demasiados años, y el tipo de cambio varía
date-too-wide-for = sin comprobar: la fecha abarca demasiados años, y el tipo de cambio { $base }/{ $quote } varía
unknown-currency = sin comprobar: no se conocen las monedas
out-of-range = sin comprobar: un número es demasiado grande para calcular
not-comparable = sin comprobar: las cifras no se pueden comparar
not-in-sources = sin comprobar: ninguna fuente tiene la cifra
not-in-body = sin comprobar: el cuerpo del texto no tiene la cifra
known-rates = { $base }/{ $quote }: hay tipos de cambio { $series }
computes = { $formula } = { $result }
words-agree = «{ $words }» cuadra
words-agree-about = «{ $words }» cuadra si la cifra se lee como redondeada
words-below = «{ $words }» no cuadra: la cifra queda un { $gap } % por debajo
words-above = «{ $words }» no cuadra: la cifra queda un { $gap } % por encima
nearest-share = la proporción posible más próxima es { $part } de { $whole } = { $percent } %
shares-add = las partes suman 100, salvo redondeo
shares-do-not-add = las partes no suman 100, ni siquiera con el redondeo
both-agree = { $one } y { $other } coinciden
both-agree-about = { $one } y { $other } coinciden si se leen como redondeadas
both-differ = { $one } y { $other } son el mismo importe y no coinciden
part-differs = { $part } dice { $one }, y el cuerpo del texto { $other }
part-alone = { $part } dice { $words }, y el cuerpo del texto no
nearest-figure = la cifra más próxima es { $words }
share-rate = las conversiones del artículo entre { $base } y { $quote } suponen los tipos { $rates } y pueden partir del mismo
share-no-rate = las conversiones del artículo entre { $base } y { $quote } suponen los tipos { $rates } y no pueden partir del mismo
stands-apart = «{ $words }» se aparta del resto
legs-differ = «{ $one }» y «{ $other }» tampoco encajan
says-both = el artículo dice tanto «{ $one }» como «{ $other }»
in-source = { $words } está en { $source }: { $text }
in-source-converted = { $words } es { $text } en { $source }, convertido
of-two = { $words } es { $how } de { $one } y { $other } en { $source }
of-months = { $words } es { $one } en { $source }, multiplicado o dividido por doce
of-column = { $words } es { $how } de la columna { $column } en { $source }
of-total = { $words } es la proporción de { $part } en el total de la columna { $column } de { $source }
in-no-source = { $words } no está en ninguna de las fuentes
source-differs = el artículo dice { $words } donde { $source } dice { $text }
the-headline = el titular
the-standfirst = la entradilla
the-caption = el pie de foto
the-lead = el arranque
open-day = el día
open-currency = la moneda
open-source = la fuente del tipo de cambio
open-rate = el tipo de cambio, que es una estimación
open-anchor = cuál es el importe original
open-number = cómo se leen los separadores
with-pairs = {" "}(con { $pairs })
from-to = { $base } a { $quote }
pair = { $base }/{ $quote }
holds-by-day = : con el cambio del propio día cuadra { $holding } de { $total } días
out-of-range-in = un número demasiado grande en { $currency }
vague-amount = un importe impreciso en { $currency }
known-series = de { $source } del { $first } al { $last }
the-sum = la suma
the-difference = la diferencia
the-share = la proporción
the-change = la variación
the-mean = la media

## What would make a claim hold

off-by-factor = cuadra si uno de los dos importes está errado por un factor de { $factor }
other-scale = cuadra si mil millones o billón se confundió con el inglés «billion» o «trillion»
other-separator = cuadra si un punto o una coma se lee al revés, como decimal o como separador de miles
not-converted = cuadra si el importe no se convirtió de { $base } a { $quote }
another-amount = cuadra con otro importe de la frase: «{ $words }»
other-periods = cuadra si los dos importes son de periodos distintos (un factor de { $factor })
digits-swapped = cuadra si hay dos cifras contiguas cambiadas de orden
digits-swapped-to = cuadra si hay dos cifras contiguas cambiadas de orden: { $instead }
one-digit = cuadra si hay una cifra mal
one-digit-to = cuadra si hay una cifra mal: { $instead }
power-of-ten = cuadra si a uno de los dos le sobra o le falta un cero
power-of-ten-to = cuadra si a uno de los dos le sobra o le falta un cero: { $instead }
other-units = cuadra si un importe está en las unidades viejas o nuevas de la reforma monetaria ({ $on }: { $factor } { $old } por un { $new })
other-currency = cuadra con { $name } ({ $code }) en lugar de { $instead }
divided = cuadra si el importe se dividió por el tipo { $base }/{ $quote } en vez de multiplicarse
average-of = cuadra con el tipo medio de { $date }
rate-of-date = cuadra con un tipo de cambio de la fecha { $date }
rate-of-days = cuadra con el tipo de cambio del { $days }
rate-of-days-weak = cuadra con el tipo de cambio del { $days } (indicio débil: los tipos varían tanto por sí solos)
not-official = cuadra con un tipo de cambio que no es oficial ({ $source })
rounded-first = cuadra si { $amount } se redondeó antes a { $rounded }
one-year = cuadra con un año más o menos
points-meant = cuadra si se trata de puntos porcentuales
percent-meant = cuadra si se trata de porcentajes
share-of-later = cuadra como porcentaje del valor tras la variación
without-part = cuadra sin «{ $words }»
difference-converted = cuadra si una diferencia de temperatura se convirtió como una temperatura, o al revés
other-factor = cuadra con la conversión de { $from } a { $to }
factor-reversed = cuadra si se multiplicó en vez de dividir, o al revés
figure-is = cuadra si la cifra es { $number }

## The words around it

verdict-holds = cuadra
verdict-approximately = cuadra aproximadamente
verdict-plausible = puede cuadrar
verdict-near-miss = por poco
verdict-contradicted = no cuadra
verdict-unverifiable = sin comprobar
relation-conversion = conversión
relation-stated-rate = tipo de cambio citado
relation-triangle = tres monedas
relation-rate-conflict = tipo de cambio común
relation-repetition = repetición
relation-change = variación
relation-difference = diferencia
relation-multiple = múltiplo
relation-sum = suma
relation-period-total = total del periodo
relation-per-unit = precio por unidad
relation-share = proporción
relation-unit-conversion = conversión de unidades
relation-age = edad
relation-support = fuente
claim-number = afirmación { $number }
figures = { $figures ->
    [one] { $figures } cifra
   *[other] { $figures } cifras
}
quoted = «{ $words }»
write-instead = Escribir «{ $words }»
accepted-by-comment = un comentario en el texto
accepted-by-baseline = la lista de hallazgos conocidos
accepted-by-settings = la configuración
baseline-gone = el hallazgo «{ $words }» de la lista de hallazgos conocidos ya no existe
comment-idle = el comentario «{ $words }» no acepta nada
in-paragraph = En el párrafo { $number }
in-paragraphs = En los párrafos { $others } y { $last }
spurious-precision = un importe redondo se convirtió con más cifras de las que tiene
word-points-away = la palabra junto a la cifra apunta en sentido contrario
word-points-away-from = la palabra junto a la cifra apunta en sentido contrario: el valor es { $value }
headline-nearest = una cifra del titular no está en el cuerpo del texto; se cita la más próxima
headline-alone = una cifra del titular no está en el cuerpo del texto
true-as-bound = cierto como límite
bound-below = cierto como límite; el importe queda un { $percent } % por debajo del valor
bound-above = cierto como límite; el importe queda un { $percent } % por encima del valor
suggested = Sugerencia: { $words }
note = Nota: { $words }
perhaps = Quizá: { $words }
claim-of = Afirmación { $at } de { $total }. { $verdict } ({ $relation })
holds-on-days = Cuadra { $holding } de { $total } días: { $days }
no-day = ningún día
more-stretches = { $stretches ->
    [one] 1 periodo más
   *[other] { $stretches } periodos más
}
and-last = { $others } y { $last }
on-some-days = { $caveat } { $days } de { $total } días
bridged = estimado entre los tipos del { $days }, ampliado un { $percent } %
indicative = orientativo, de hace { $age ->
    [one] 1 día
   *[other] { $age } días
}, ampliado un { $percent } %
carried-over = arrastrado { $days } de { $total } días
carried-forward = arrastrado { $days ->
    [one] 1 día
   *[other] { $days } días
}
rate-is = Tipo { $source }: 1 { $base } = { $rate } { $quote }
rate-caveats = Tipo { $source }: { $caveats }
fixing-of = cambio del { $days }
fixings-of = cambios del { $days }
count-hold = { $claims } { $claims ->
    [one] cuadra
   *[other] cuadran
}
count-approximate = { $claims } { $claims ->
    [one] cuadra
   *[other] cuadran
} aproximadamente
count-plausible = { $claims } { $claims ->
    [one] puede
   *[other] pueden
} cuadrar
count-near-miss = { $claims } por poco
count-contradicted = { $claims } no { $claims ->
    [one] cuadra
   *[other] cuadran
}
count-unverifiable = { $claims } sin comprobar
count-claims = { $claims ->
    [one] 1 afirmación
   *[other] { $claims } afirmaciones
}: { $list }
count-accepted = { $accepted ->
    [one] 1 aceptada
   *[other] { $accepted } aceptadas
}
no-claims-in = ninguna afirmación encontrada: { $figures ->
    [one] 1 cifra
   *[other] { $figures } cifras
}
no-figures = ninguna cifra encontrada
read-as = leído como { $words }
lang-and-date = --lang y --date lo cambian
lang-says = --lang lo cambia
date-says = --date lo cambia
not-judged = { $claims ->
    [one] 1 afirmación más no se ha juzgado
   *[other] { $claims } afirmaciones más no se han juzgado
}: hay demasiadas
weak-source = una fuente con tantos números respaldaría también el { $percent } % de cifras al azar
weak-sources = fuentes con tantos números respaldarían también el { $percent } % de cifras al azar
undated = { $claims ->
    [one] 1 afirmación
   *[other] { $claims } afirmaciones
} sin comprobar: no hay fecha; --date dice cuándo se escribió el artículo
language-uncertain = idioma incierto: { $names } o { $last }
detected = { $language } (detectado)
assumed = { $language } (supuesto)
unknown-date = sin fecha
no-claim = Ninguna afirmación: el texto no relaciona cifras entre sí.
house-style = estilo de la casa: { $words }
style-missing-conversion = el primer importe en esta moneda no tiene equivalente en la del país
style-elided-range = al límite inferior del intervalo le faltan la escala o cifras
style-ambiguous-currency = el nombre o el signo puede tomarse por otra moneda
style-uneven-precision = importes contiguos tienen distinto número de decimales
style-scale = los importes grandes del texto están escritos de varias formas
sources = Fuentes
the-article = artículo
headed = { $head }: { $rest }
article-totals = { $articles ->
    [one] 1 artículo
   *[other] { $articles } artículos
}, { $tally }
judged-without = Juzgado sin { $sources }: véase la salida de errores.
diff-new = nuevo
diff-gone = eliminado
diff-changed = cambiado
diff-was = antes
diff-counts = { $new ->
    [one] 1 nuevo
   *[other] { $new } nuevos
}, { $gone ->
    [one] 1 eliminado
   *[other] { $gone } eliminados
}, { $changed ->
    [one] 1 cambiado
   *[other] { $changed } cambiados
}, { $unchanged } sin cambios
language-da = danés
language-de = alemán
language-en = inglés
language-es = español
language-fi = finés
language-fr = francés
language-it = italiano
language-nb = noruego
language-nl = neerlandés
language-pl = polaco
language-pt = portugués
language-sv = sueco

## The page for the browser

page-skip = Ir al artículo
page-article = Artículo
page-needs-a-look = Por revisar
page-claims = Afirmaciones
page-none-judged = No se ha juzgado ninguna de las afirmaciones.
page-no-claims = El texto no relaciona cifras entre sí, así que no hay nada que comprobar.
page-instead-of = en lugar de
page-copy = Copiar
page-copied = Copiado
page-close = Cerrar
page-perhaps = Quizá:
page-also = También:
page-in-the-text = En el texto:
page-times = { $value } veces
page-how-we-know = Cómo lo sabemos
outcome-none = Ninguna afirmación que comprobar
outcome-one-look = La única afirmación está por revisar
outcome-looks = 1 de { $all } afirmaciones está por revisar
outcome-look = { $look } de { $all } afirmaciones están por revisar
outcome-one-agrees = La única afirmación cuadra
outcome-both = Las dos afirmaciones cuadran
outcome-all = Las { $all } afirmaciones cuadran
outcome-undated = Sin comprobar: el artículo no tiene fecha
outcome-some = { $agreeing ->
    [one] Cuadra 1
   *[other] Cuadran { $agreeing }
} de { $all } afirmaciones
outcome-not-judged = No se ha juzgado ninguna afirmación
page-agree = { $claims ->
    [one] 1 cuadra
   *[other] { $claims } cuadran
}
page-undated = { $claims } sin comprobar, por falta de fecha
page-claim-is = afirmación { $number }: { $verdict }
page-verdicts = Veredictos
card-was-about = { $native } equivalían a unos { $value }{ $when }; el artículo dice { $written }.
card-agrees = { $native } equivalían a { $value }{ $when }; el artículo dice { $written } y cuadra.
card-on-some-days = { $native } equivalían a { $written } { $holding } de los { $total } días ({ $period }).
card-from-to = De { $from } a { $to } hay { $value }; el artículo dice { $written }.
card-part-of = { $part } de { $whole } es { $value }; el artículo dice { $written }.
card-is = { $native } son { $value }; el artículo dice { $written }.
card-parts-come-to = Las partes suman { $value }; el artículo dice { $written }.
card-others-give = Las otras cifras dan { $value }; el artículo dice { $written }.
page-all-figures = Todas las cifras, tal como se leyeron ({ $figures })
page-figure = Cifra
page-read-as = Leída como
page-source = Fuente
page-no-place = Ninguna cifra del artículo está aquí.
page-in-source = En { $source }: { $words }
page-chance = Lo mismo pasaría con el { $percent } % de cifras erróneas al azar.
page-hidden = El texto tiene { $characters ->
    [one] 1 carácter invisible o que cambia el orden; se muestra como un símbolo
   *[other] { $characters } caracteres invisibles o que cambian el orden; cada uno se muestra como un símbolo
}.
page-checked-by = Comprobado con Exchequer { $version }.
page-principle = Una cifra representa los valores que se redondean a ella. Una afirmación cuadra cuando esos valores coinciden con lo que da la otra cifra a los tipos oficiales de la fecha.
page-valid-from = Válido desde
page-set-on = Fijado el
page-as-published = Como se publicó
working-taken-for = Tomado por
working-as-written = Como está escrito
working-as-round = Leído como redondo
working-computed = Calculado
working-implied-rate = Tipo implícito
working-holds-on = Cuadra
working-days = { $holding } de { $total } días: { $days }
working-rule = Regla
by-all-as-written = las cifras cuadran como están escritas, quede abierto lo que quede
by-all-about = cuadran leídas como redondas, quede abierto lo que quede
by-some-readings = cuadran para parte de lo que queda abierto
by-small-gap = no cuadran en ninguna lectura; la diferencia es del 3 % como máximo
by-large-gap = no cuadran en ninguna lectura; la diferencia supera el 3 %
by-true-bound = no cuadran en ninguna lectura; el límite es cierto, pero queda lejos
by-nothing = no se pudo comparar nada
chart-days = { $amount } en { $currency } al cambio de cada día, { $period }
chart-values = : { $values }.
chart-on-day = El { $day } eran { $value }.
chart-differs = El artículo dice { $written }, que no cuadra con eso.
chart-agrees = El artículo dice { $written }, que cuadra con eso.
chart-agrees-on = El artículo dice { $written }, que cuadra { $holding } de { $total } días.
chart-round = todo lo que puede representar la cifra redonda
chart-written = la cifra del artículo tal como está escrita: { $written }
chart-holds = días que cuadran
chart-day = { $day }, el día del artículo
chart-first = (están marcados los primeros { $stretches } periodos)
bar-before = antes
bar-after = después
bar-whole = todo
bar-parts = partes
bar-total = total
chart-change = Dos barras: antes { $from }, después { $to }. Una línea discontinua marca adónde habría llevado { $by }: { $value }.
chart-leads-to = { $by } desde { $from }: { $value }
chart-share = Una barra: { $part } de { $whole } está relleno. Una línea discontinua marca dónde acabaría { $share }: { $value }.
chart-share-is = { $share } de { $whole }: { $value }
chart-sum = Dos barras: las partes { $parts }, juntas { $together }, sobre el total { $total }.
chart-hundred = Dos barras: las partes { $parts }, juntas { $together }, sobre el todo, 100 %.
axis-day = { $day }/{ $month }
axis-million = { $number } M
axis-billion = { $number } mil M
axis-trillion = { $number } B

## Units without a symbol of their own

measure-foot = { $count ->
    [one] pie
   *[other] pies
}
measure-inch = { $count ->
    [one] pulgada
   *[other] pulgadas
}
measure-yard = { $count ->
    [one] yarda
   *[other] yardas
}
measure-mile = { $count ->
    [one] milla
   *[other] millas
}
measure-nautical-mile = { $count ->
    [one] milla náutica
   *[other] millas náuticas
}
measure-acre = { $count ->
    [one] acre
   *[other] acres
}
measure-pound-weight = { $count ->
    [one] libra
   *[other] libras
}
measure-ounce = { $count ->
    [one] onza
   *[other] onzas
}
measure-pint = { $count ->
    [one] pinta
   *[other] pintas
}
measure-gallon = { $count ->
    [one] galón
   *[other] galones
}
measure-barrel = { $count ->
    [one] barril
   *[other] barriles
}
measure-stone = stone
measure-square-foot = { $count ->
    [one] pie cuadrado
   *[other] pies cuadrados
}
measure-square-mile = { $count ->
    [one] milla cuadrada
   *[other] millas cuadradas
}
measure-mile-per-hour = { $count ->
    [one] milla por hora
   *[other] millas por hora
}
measure-knot = { $count ->
    [one] nudo
   *[other] nudos
}
measure-a = { $count ->
    [one] año
   *[other] años
}
measure-mo = { $count ->
    [one] mes
   *[other] meses
}
measure-wk = { $count ->
    [one] semana
   *[other] semanas
}
measure-d = { $count ->
    [one] día
   *[other] días
}

## How figures were read

hedge-about = alrededor de
hedge-slightly-below = algo menos de
hedge-slightly-above = algo más de
hedge-at-least = al menos
hedge-more-than = más de
hedge-at-most = como máximo
hedge-less-than = menos de
hedge-up-to = hasta
hedge-exactly = exactamente
per-year = al año
per-month = al mes
per-week = a la semana
per-day = al día
per-hour = por hora
per-night = por noche
per-person = por persona
per-share = por acción
per-tonne = por tonelada
per-barrel = por barril
per-ounce = por onza
per-kilogram = por kilo
per-litre = por litro
per-square-metre = por metro cuadrado
per-square-foot = por pie cuadrado
per-piece = por unidad
per-kilowatt-hour = por kilovatio hora
per-megawatt-hour = por megavatio hora
per-hectare = por hectárea
per-minute = por minuto
per-kilometre = por kilómetro
per-gallon = por galón
per-cubic-metre = por metro cúbico
per-pound-weight = por libra (peso)
per-dozen = por docena
per-bushel = por bushel
per-bag = por saco
per-arroba = por arroba
per-acre = por acre
per-other = por { $unit }
amount-vague = entre { $low } y { $high }
amount-too-large = un número demasiado grande
unit-points = puntos porcentuales
unit-times = (múltiplo)
unit-of-whole = (parte del todo)
unit-years-old = (edad en años)
unit-things = (cantidad)
unit-year = (año)
unit-date = (fecha)
by-earlier-wording = por una mención anterior
by-place = por un lugar nombrado
by-country = por el país
by-language = por el idioma
by-convention = por costumbre
by-pair = por el otro importe
unsettled-currency = moneda incierta
note-unknown-suffix = letras desconocidas «{ $suffix }»
note-separator = los separadores pueden leerse de otro modo
note-odd-digits = cifras escritas de forma inusual
note-out-of-range = demasiado grande para calcular
note-recovered-sign = signo recuperado de «{ $written }»
note-tolerance = margen del importe anterior
note-temperatures = diferencia de temperaturas
note-shared-currency = moneda de la cifra vecina
note-equivalent = equivalente de un importe que no está impreso
origin-address = dirección
origin-first-line = primera línea
origin-front-matter = cabecera del archivo
origin-dateline = lugar y fecha del principio
origin-own-words = palabras del texto
origin-guess = suposición

## Rates and their fixings

rate-official = oficial
rate-market = de mercado
rate-monthly = mensual
rate-peg = tipo fijo
rate-irrevocable = fijado irrevocablemente
as-under-claim = { $rate }, como en la { $claim }
fixings = { $fixings ->
    [one] 1 cambio
   *[other] { $fixings } cambios
}
fixings-shown = se muestran { $shown } de { $all } cambios
fixings-shown-of = se muestran { $shown } de { $all } cambios, { $period }
series-on = { $name }, cambio del { $day }: { $price }
series-both = { $name }, cambios del { $days }: { $price }
series-from = { $name }, { $fixings ->
    [one] 1 cambio
   *[other] { $fixings } cambios
}, { $days }: { $price }
derivation-price = { $quote } por { $base } ({ $by })
derivation-nominal = { $source }, cotizado por { $nominal }
derivation-redenomination = reforma monetaria
derivation-stated = según lo indicado: { $one } = { $many }
derivation-mean = media de { $days } días, { $period }: { $rate }
publisher-ECB = Banco Central Europeo
publisher-CBR = Banco de Rusia
publisher-IMF = Fondo Monetario Internacional
publisher-SNB = Banco Nacional Suizo
publisher-CNB = Banco Nacional Checo
publisher-NBU = Banco Nacional de Ucrania

## What the kinds of finding are

rule-conversion = Un importe y el mismo en otra moneda, como en «310 millones de euros (266 millones de libras)», se comparan a los tipos oficiales de la fecha del artículo.
rule-stated-rate = Un tipo de cambio que cita el artículo, como en «1,09 dólares por euro», se compara con los cambios oficiales en torno a la fecha.
rule-triangle = Un importe en tres monedas: las dos conversiones se comparan entre sí y con los tipos oficiales.
rule-rate-conflict = Varias conversiones entre las mismas dos monedas se comparan entre sí: un solo tipo debería darlas todas.
rule-repetition = El mismo dato en dos lugares del artículo, como el titular y el texto, debería tener la misma cifra.
rule-change = Una subida o bajada, como en «un 8 % más, hasta 2700 millones desde 2500», se calcula con el valor anterior y el posterior.
rule-difference = Una diferencia, como en «3 millones más que los 12 del año pasado», se calcula con los dos valores.
rule-multiple = Un múltiplo, como en «se duplicó de 4000 a 8000», se calcula con los dos valores.
rule-sum = Las partes se suman y se comparan con el total que da el artículo, o con el 100 %.
rule-period-total = Un importe por día, semana, mes o año se multiplica y se compara con el total de todo el periodo.
rule-per-unit = Un precio por unidad y un número de unidades se multiplican y se comparan con el total.
rule-share = Una proporción, como en «180 de 1200 socios (15 %)», se calcula con la parte y el todo.
rule-unit-conversion = Una medida y la misma en otra unidad, como en «31 millas (50 km)», se comparan según la definición de las unidades.
rule-age = Una edad se calcula con el año de nacimiento y la fecha del artículo.
rule-support = Una cifra del artículo se busca en las fuentes de las que procede.
found-holds = Las cifras cuadran como están escritas, deje abierto lo que deje el artículo.
found-approximately = Las cifras cuadran leídas como redondas.
found-plausible = Las cifras cuadran para parte de lo que el artículo deja abierto: el día, la moneda o la fuente del tipo de cambio.
found-near-miss = Las cifras no cuadran en ninguna lectura, pero la diferencia es del 3 % como máximo.
found-contradicted = Las cifras no cuadran en ninguna lectura, y la diferencia supera el 3 %.
found-unverifiable = La afirmación no se ha comprobado: falta un tipo de cambio, una fecha, una moneda o un número comparable.
advice-none = No hay nada que hacer.
advice-say-which = Indique con más precisión la fecha del artículo o la moneda, o acepte la afirmación.
advice-rounding = Mire cómo se redondearon las cifras y si se usó un tipo de cambio más antiguo.
advice-correct = Es probable que una de las cifras sea errónea: compruébelas, o use la sugerencia si la hay.
advice-complete = Indique lo que falta, por ejemplo la fecha del artículo, y compruebe de nuevo.

## The page on which an article is typed and checked

editor-title = Comprobar un artículo
editor-written-on = Escrito el
editor-today = Hoy
editor-language = Idioma
editor-guess = Adivinar
editor-more = Más
editor-only-month = Solo se conoce el mes
editor-country = País (dos letras)
editor-policy = Rigor
editor-strict = Estricto
editor-newsroom = De redacción
editor-lenient = Flexible
editor-clear = Borrar el texto
editor-placeholder = Escriba o pegue un artículo. Sus cifras se marcan mientras escribe.
editor-nothing = Aquí aparece lo que las cifras dicen unas de otras.
editor-kept = El borrador se guarda solo en este navegador.
editor-use = Usar esto
editor-wrong = «{ $field }» no se entiende.
editor-too-long = El artículo es demasiado largo para comprobarlo de una vez.
editor-busy = Hay demasiado que hacer en este momento. Se intentará de nuevo.
editor-failed = No se ha podido comprobar el artículo.
editor-no-answer = El servicio no responde.
editor-cannot-run = Este navegador no puede comprobar artículos.
