## How things are written
between = ,{ " " }
between-long = ;{ " " }
sentence = { $text }.
heading-colon = { $text }:
labelled = { $label }: { $text }
quoted = «{ $text }»
yes = sí
no = no
days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
weeks =
    { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }
years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
items =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
facts =
    { $count ->
        [one] { $count } dato
       *[other] { $count } datos
    }
parameters =
    { $count ->
        [one] { $count } parámetro
       *[other] { $count } parámetros
    }
derivations =
    { $count ->
        [one] { $count } derivación
       *[other] { $count } derivaciones
    }
options-counted =
    { $count ->
        [one] { $count } opción
       *[other] { $count } opciones
    }
tests =
    { $count ->
        [one] { $count } prueba
       *[other] { $count } pruebas
    }

## Days, seen from the day of the plan
today = hoy
tomorrow = mañana
yesterday = ayer
in-days =
    { $count ->
        [one] dentro de { $count } día
       *[other] dentro de { $count } días
    }
days-ago =
    { $count ->
        [one] hace { $count } día
       *[other] hace { $count } días
    }
due-unknown = Fecha desconocida
due-now = Ahora (plazo vencido: { $day })
due-today = Hoy
due-by = Hasta el { $day }
was-due = plazo vencido: { $day }
due = plazo: { $day }
workable-from = desde el { $day }

## How an item stands
status-unmet = sin asegurar
status-undetermined = sin determinar
status-arranged = previsto
status-declined = rechazado por la persona
status-met = asegurado
status-not-applicable = no procede
does-not-apply = no procede
count-unmet =
    { $count ->
        [one] { $count } sin asegurar
       *[other] { $count } sin asegurar
    }
count-undetermined =
    { $count ->
        [one] { $count } sin determinar
       *[other] { $count } sin determinar
    }
count-arranged =
    { $count ->
        [one] { $count } previsto
       *[other] { $count } previstos
    }
count-declined =
    { $count ->
        [one] { $count } rechazado por la persona
       *[other] { $count } rechazados por la persona
    }
count-met =
    { $count ->
        [one] { $count } asegurado
       *[other] { $count } asegurados
    }
count-not-applicable =
    { $count ->
        [one] { $count } no procede
       *[other] { $count } no proceden
    }
nothing-to-check = nada que comprobar
counts = { $items }: { $standing }.
stage-reception = ingreso
stage-custody = estancia en prisión
stage-pre-release = antes de la salida
stage-release = salida
stage-aftercare = asistencia posterior

## How a fact stands
fact-recorded = registrado
fact-not-recorded = sin registrar
fact-not-known = preguntado y no conocido
fact-declined = rechazado por la persona
fact-withheld = reservado a otros lectores
fact-derived = deducido de otros datos
fact-stale = registrado hace demasiado tiempo
recorded-as = registrado: { $value }
worked-out-as = deducido: { $value }
worked-out-not-quoted = deducido, no se cita aquí
recorded-not-quoted = registrado, no se cita aquí
fact-stands = { $fact }: { $state }

## The parts of a plan
plan-title = Plan de salida de { $reference }
release-on = Salida el { $day }, { $distance } (a fecha de { $as-of })
release-unknown = Fecha de salida desconocida: release.date no está registrado. A fecha de { $as-of }
policy = Política
derogation = Excepción
derogation-says = { $pack } se aparta de { $from } hasta el { $until }: { $ground } — aprobado por { $approver }; { $source }
remark = Observación
remark-placed = { $text } ({ $file }, línea { $line })
remark-with-help = { $text }; { $help }
what-to-do = Qué hacer
release-date-not-recorded = { $heading }: release.date no está registrado
action = { $what } — { $who }
action-spoken = { $when }: { $what }. Por: { $who }.
why-spoken = Por qué: { $why }.
what-to-find-out = Qué averiguar
question-missing = { $question } ({ $missing })
question-in-record = { $question } ({ $path })
question-in-record-missing = { $question } ({ $path }, { $missing })
holder-spoken =
    { $count ->
        [one] A { $holder }, { $count } pregunta:
       *[other] A { $holder }, { $count } preguntas:
    }
question-spoken = { $question } Dato { $path }, { $missing }.
owner-with = { $owner } con { $others }
rule-not-followed = no se pudo seguir la regla: { $trouble }
missing-facts = { $state }: { $paths }
fact-and-state = { $fact } { $state }
finding-in-record = { $status }: { $title } ({ $item }) — { $owner }
finding-in-record-due = { $status }: { $title } ({ $item }) — { $owner }, { $when }
finding-spoken = { $status }: { $title }.
item-spoken = Punto { $item }. { $owner }.
item-due-spoken = Punto { $item }. { $owner }, { $when }.
met-heading = Asegurado
not-applicable-heading = No procede
sources = Fuentes
instrument-spoken = { $id }: { $name }.
mark-spoken = «{ $mark }» significa: { $meaning }.
closing = Este plan propone; una persona resuelve. Un punto sin asegurar es un deber del servicio nombrado a su lado, nunca una razón para mantener a nadie en prisión.

## Options: a way out earlier or gentler, or a service that can be had
not-the-law-in-force = No es la ley en vigor
made-under = este plan se hizo como si la ley cambiara por { $title } ({ $id }, { $source }); no es un plan según la ley en vigor
options = Opciones
option-under-way = en marcha
option-open = abierta
option-open-to-confirm = abierta si una persona lo confirma
option-upcoming = se abre más tarde
option-upcoming-to-confirm = se abre más tarde, si una persona lo confirma
option-near = cercana
option-closed = cerrada
option-spoken = Opción { $option }. { $owner }.
option-due-spoken = Opción { $option }. { $owner }, { $when }.
open-from-if = abierta desde el { $day } si nada cambia
requirement-from = { $text } (desde el { $day })
next = A continuación
person-checks = Una persona tiene que comprobar
option-stands-on = { $standing } el { $day } · { $owner }
can-be-had-from = Se puede obtener desde: { $moment }
can-be-had-until = Se puede obtener hasta: { $day }
what-it-requires = Qué exige
where-it-can-stand = En qué punto puede estar el trámite
state-then-next = { $state } — a continuación: { $action }
open-from-if-heading = Abierta desde el { $day } si nada cambia
besides-requirements = Además de los requisitos
requirement-not-known = no se sabe
requirement-cited = { $text } — { $source }
listed-option = { $id }: { $title } ({ $requirements })
listed-reform = { $id }: { $title } ({ $changes }) — { $source }
without-rule = sin { $rule }

## Facts that are worked out
worked-out-heading = Deducido de otros datos
derivation-spoken = { $title }. Derivación { $id }.
step = Paso
comes-to = { $fact } es { $value }
comes-to-not-quoted = { $fact } está deducido, no se cita aquí
record-is-used = { $what }, por estos pasos; se usa lo registrado
is-withheld = { $what }; está reservado a otros lectores
fact-does-not-apply = { $fact } no procede — { $why }
step-comes-to = { $step }: { $amount }
step-rests-on = { $step } — a partir de { $facts }
not-known =
    { $count ->
        [one] { $facts } no se conoce
       *[other] { $facts } no se conocen
    }
not-known-until =
    { $count ->
        [one] { $facts } no se conoce mientras no se conozca { $needs }
       *[other] { $facts } no se conocen mientras no se conozca { $needs }
    }
worked-out-by = { $fact } lo deduce { $derivation }
state-by = { $state }, por { $derivation }
provides = Proporciona
may-look-at = Puede consultar
remarks = Observaciones
component-rule = La regla, un componente
component-file = { $file }, SHA-256 { $digest }
listed-derivation = { $id }: { $title } ({ $facts })

## What is cited
instrument-with-document = { $title }, { $document }
cited-subject = { $instrument } sobre { $subject }
cited-with-mark = { $citation } ({ $mark })
mark-text = texto
mark-summary = resumen
mark-partial = parcial
mark-unchecked = sin comprobar
mark-pending = pendiente
mark-summary-means = se vio un resumen de otros que da el número; el texto mismo está por comprobar
mark-partial-means = se vio el contenido; el número, o parte de él, está por comprobar
mark-unchecked-means = número y contenido son de memoria y están por comprobar
mark-pending-means = consta que el tema se trata; el párrafo está por confirmar

## The clauses of a rule
fulfilled = Cumplido
not-fulfilled = No cumplido
fulfilment-unknown = No se sabe
truth-yes = sí
truth-no = no
truth-unknown = no se sabe
question-applies = ¿Concierne a esta persona?
question-met = ¿Está asegurado?
question-arranged = ¿Hay una promesa con fecha?
question-declined = ¿Ha dicho la persona que no?
question-silent = { $question } (la regla no habla de ello)
question-name-applies = concierne
question-name-met = asegurado
question-name-arranged = previsto
question-name-declined = rechazado
rule-line = [línea { $line } de la regla]
rule-line-spoken = Línea { $line } de la regla.
numbered-step = { $number } { $text }
numbered-clause = { $number } { $truth }: { $text }
clause = { $claim } — { $state }
no-entries = { $clause }; no hay entradas
is-as-asked = { $facts } es como pide la regla
are-as-asked = { $facts } son como pide la regla
said-no = la persona ha dicho que no a { $fact }
not-said-no = la persona no ha dicho que no a { $fact }
not-so = no es así: { $text }
named = «{ $name }»
not-named = no «{ $name }»
stated = la regla lo afirma directamente
all-of-these = todo esto
any-of-these = al menos uno de estos
opposite-of-this = lo contrario de esto
the-item = el punto
is-yes = { $left } es sí
is-no = { $left } es no
is = { $left } es { $right }
is-not = { $left } no es { $right }
is-before = { $left } es antes de { $right }
is-less = { $left } es menor que { $right }
is-on-or-before = { $left } es a más tardar { $right }
is-at-most = { $left } es como máximo { $right }
is-after = { $left } es después de { $right }
is-more = { $left } es mayor que { $right }
is-on-or-after = { $left } es no antes de { $right }
is-at-least = { $left } es como mínimo { $right }
every-entry = cada entrada de { $list }
some-entry = al menos una entrada de { $list }
not-every-entry = no cada entrada de { $list }
no-entry = ninguna entrada de { $list }
parameter-value = { $name } ({ $value })
parameter-without-value = { $name } (ningún valor en vigor)
one-of = uno de { $values }
what-the-rule-asks = lo que pide la regla
day-of-the-plan = el día del plan
which-is = { $how }, que es { $value }
which-is-then = { $how }, que es { $value },
number-of-entries = el número de entradas de { $list }
full-years = los años completos de { $from } a { $to }
weekday-of = el día de la semana de { $date }
lead-before = { $lead } antes de { $date }
lead-after = { $lead } después de { $date }
plus = { $left } más { $right }
minus = { $left } menos { $right }
days-from-to = los días de { $from } a { $to }
worked-out-of = { $how } de { $parts }

## What an item is, and why it stands as it does
who = Quién: { $who }
can-be-worked-on-from = Se puede trabajar desde: { $moment }
due-at = Plazo: { $moment }
time-set-by = El plazo lo fija: { $basis }
basis-rule = la regla
basis-practice = la práctica
basis-rule-and-practice = la regla y la práctica
parameters-in-force = Parámetros en vigor el { $day }
the-rule = La regla, { $file }
stands-on = { $status } el { $day } · { $owner }
stands-on-due = { $status } el { $day } · { $owner } · { $due }
rule-not-followed-heading = No se pudo seguir la regla
why = Por qué
facts-looked-at = Datos consultados
facts-looked-at-in = Datos consultados en { $file }
looked-at = { $fact }: { $state }
looked-at-line = { $fact }, línea { $line }: { $state }
state-since = { $state } desde el { $day }
question-to-holder = { $question } { $path } — { $holder }
action-due = { $what } — { $who }, { $due }

## Parameters
percent = por ciento
value-with-unit = { $value } { $unit }
value-in-days = { $value } ({ $in-days })
no-value-in-force = ningún valor en vigor
parameter-not-in-force = { $name }: ningún valor en vigor el { $day } — { $title }
parameter-in-force = { $name }: { $value }, desde el { $from } — { $title } — { $source }
parameter-under-reform = { $name }: { $value }, según { $reform } — { $title } — { $source }
parameter-in-force-until = { $name }: { $value }, del { $from } al { $until } — { $title } — { $source }
moment-before = { $lead } antes de { $from } ({ $parameter })
moment-after = { $lead } después de { $from } ({ $parameter })

## Lists of what the packs hold
listed-item = { $id }: { $title } ({ $stage })
listed-fact = { $path }: [{ $takes }] { $question } ({ $holder })
takes-with-unit = { $takes } en { $unit }
takes-sensitive = { $takes }, sensible ({ $ground })
takes-protected = { $takes }, protegido
sensitive-health = salud
sensitive-victim = víctima
sensitive-child = menor
sensitive-third-party = tercero

## What came of a check or of tests
planning-says = Al planificar el { $day }, hay además esto que decir
case-read = El expediente se puede leer: { $recorded } registrados, { $asked } preguntados y no conocidos o rechazados.
every-predicate-a-condition = Cada predicado se lee como una condición.
predicates-as-scripts = Predicados que se ejecutan como guiones, y dicen menos de sus razones
predicate-as-script = { $item } { $question }(): { $what } no forma parte de una condición ({ $file }, línea { $line })
not-shown-by-tests = No lo muestra ninguna prueba
no-tests = El paquete no tiene pruebas, y por eso no las pasa.
tests-passed = { $tests }: { $passed } superadas, { $failed } fallidas.
test-failed = Falló: { $item }: { $test } ({ $file }, línea { $line })
hard-to-read = Demasiado difícil de leer en las cartas a la persona
hard-words = { $item }: las frases de su carta alcanzan una facilidad de lectura de { $ease }, y deberían alcanzar { $enough }
long-sentence = { $item }: una frase de `{ $key }` tiene { $count } palabras, y debería tener como máximo { $enough }
test-difference = { $what }: esperado { $expected }, hallado { $found }
nothing = nada

## For whom a plan is written, and what it keeps back
for-person = Escrito para la persona de quien trata
for-auditor = Escrito para un auditor
withheld = Reservado para este lector, esté registrado o no: { $facts } sobre { $kind }. No se dice por esa razón: { $items }
withheld-ask = { $withheld }. Sobre lo que se puede decir, se puede preguntar a: { $who }
about-health = la salud
about-victim = víctimas
about-child = niños
about-third-party = otras personas

## The letter to the person. Short sentences, plain words, "you".
letter-title = Cómo está su plan
letter-reference = Su referencia
letter-as-of = Situación a fecha de
letter-release = El día en que sale
letter-release-unknown = aún no se sabe
letter-arranged = Lo que se ha previsto para usted
letter-worked-on = En lo que todavía se trabaja
letter-not-known = Lo que aún no sabemos
letter-said-no = A lo que usted dijo que no
letter-you-may = Lo que puede hacer, pedir y objetar
letter-keep-in-mind = Tenga presente
letter-met = Esto está en su lugar: { $title }.
letter-promised = Esto está prometido: { $title }.
letter-declined = Usted dijo que no a esto: { $title }. Puede cambiar de opinión.
letter-unmet = Esto aún no está en su lugar: { $title }.
letter-undetermined = Esto aún no se sabe: { $title }.
letter-works-on-it = Se ocupa: { $who }.
letter-works-on-it-by = Se ocupa: { $who }, hasta el { $day }.
letter-works-on-it-late = Se ocupa ahora: { $who }. El plazo era el { $day }.
letter-options = Lo que puede estar abierto para usted
letter-option-under-way = Esto está en marcha: { $title }.
letter-option-open = Esto puede estar abierto para usted: { $title }. Puede preguntar a: { $who }.
letter-option-opens = Esto puede estar abierto para usted desde el { $day }: { $title }. Puede preguntar a: { $who }.
letter-option-near = Está cerca de esto: { $title }. Puede preguntar a: { $who }.
letter-option-state = Cómo está: { $state }.
letter-option-to-be-checked = Una persona todavía tiene que comprobar una parte.
letter-kept-back = Parte de lo que miramos trata de otras personas. Aquí no se dice.
letter-kept-back-ask = Parte de lo que miramos trata de otras personas. Aquí no se dice. Para saber qué puede conocer, puede preguntar a: { $who }.
letter-no-reason-to-stay = Lo que sigue abierto lo tienen que hacer los servicios. Nunca es una razón para mantenerle en prisión.
trace-finding = constatación: { $items }
trace-option = opción: { $option }
trace-recommendation = recomendación para { $items }: { $action }

## The plan as a page
contents = Índice
summary = Resumen
timeline = Fechas desde hoy hasta la salida y después
timeline-says = Una línea de tiempo de { $from } a { $until }, con una marca numerada para cada fecha de la lista de abajo.
timeline-today = Hoy, { $day }
timeline-release = Salida, { $day }
timeline-none = Aún no se puede dar ninguna fecha.
steps = Pasos
clause-by-clause = Razones, cláusula por cláusula
fact-column = Dato
standing-column = Situación
place-column = Dónde
place-in-file = línea { $line }
since-column = Desde

## How a plan came about
came-about = Cómo se hizo este plan
came-about-packs = Paquetes
came-about-rules = Reglas, y cada dato que cada una consultó
came-about-parameters = Parámetros
digest = SHA-256 { $digest }
rule-of-item = Punto, de { $pack }, ejecutado por { $engine }
rule-of-option = Opción, de { $pack }, ejecutada por { $engine }
rule-of-derivation = Derivación, de { $pack }, ejecutada por { $engine }
rule-not-prepared = No se pudo preparar, y nunca se consultó
answered-by = { $question } por { $way }
way-silent = silencio
way-condition = condición
way-script = guion
way-component = componente
used-by = usado por { $items }

## What to find out next (ask)
ask-title = Qué averiguar ahora: { $reference }
ask-nothing = A fecha de { $day }. Nada de lo que se puede preguntar cambiaría una constatación.
ask-how-many =
    { $count ->
        [one] A fecha de { $day }. { $count } pregunta podría aún resolver algo.
       *[other] A fecha de { $day }. { $count } preguntas podrían aún resolver algo.
    }
ask-how-many-shown =
    { $count ->
        [one] A fecha de { $day }. { $count } pregunta podría aún resolver algo; aquí se muestra { $shown }.
       *[other] A fecha de { $day }. { $count } preguntas podrían aún resolver algo; aquí están las primeras que conviene hacer, { $shown } de ellas.
    }
numbered = { $number }. { $text }
ask-whom = { $fact } — preguntar a: { $holder } — lo necesita { $items }
ask-whom-due = { $fact } — preguntar a: { $holder } — lo necesita { $items }, primer plazo { $day }
ask-whom-was-due = { $fact } — preguntar a: { $holder } — lo necesita { $items }, primer plazo vencido { $day }
fact-missing = { $fact } ({ $missing })
ask-settles = { $answers }: resuelve { $count } — { $items }
ask-settles-nothing = { $answers }: no resuelve nada por sí sola
ask-only-together = Ninguna respuesta resuelve nada por sí sola; lo necesita { $items }
items-stand = { $items }: { $status }
more-of-them =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
ask-set-aside = No se vuelve a preguntar
ask-set-aside-fact = { $fact } — { $state } — lo necesita { $items } — { $holder }
ask-set-aside-fact-on = { $fact } — { $state }, { $day } — lo necesita { $items } — { $holder }
ask-beyond = Abierto se averigüe lo que se averigüe, porque la regla falla o un parámetro no tiene valor
ask-next =
    { $count ->
        [one] { $count } pregunta podría aún resolver algo:
       *[other] { $count } preguntas podrían aún resolver algo. La primera:
    }
ask-fact = Dato: { $fact }. Quién puede responder: { $holder }.
ask-answer = Respuesta: { $answers }.
ask-or = O: { $words }.
ask-a-day = un día, como 2027-02-15
ask-a-number-of-days = un número de días
ask-a-whole-number = un número entero
ask-a-number = un número, como 45.50
ask-how-many-entries = cuántos hay, o 0
ask-a-text = cualquier texto; entre comillas si es una de las palabras de abajo
ask-who-was-asked = ¿A quién se preguntó? Pulse Intro para omitirlo.
ask-who-says-so = ¿Quién lo dice? Pulse Intro para «{ $holder }».
ask-written = Escrito. Eso solo no resuelve ningún punto.
ask-written-now = Escrito. Ahora { $items }.
item-stands = { $item }: { $status }
ask-closing =
    { $count ->
        [one] { $count } respuesta escrita.
       *[other] { $count } respuestas escritas.
    }
ask-left-none = No queda nada que se pueda preguntar y cambie una constatación.
ask-left =
    { $count ->
        [one] { $count } pregunta podría aún resolver algo.
       *[other] { $count } preguntas podrían aún resolver algo.
    }
typed-not-known = no se sabe
typed-not-known-otherwise = nadie lo sabe
typed-declined = rechazado
typed-declined-otherwise = dijo que no
typed-skip = saltar
typed-skip-otherwise = siguiente
typed-stop = parar
typed-stop-otherwise = salir

## Answers that a fact can have
answer-from-to = de { $first } a { $last }
answer-or-later = { $value } o después
answer-or-earlier = { $value } o antes
answer-or-more = { $value } o más
answer-or-less = { $value } o menos
answer-any = cualquier respuesta
answer-another-text = cualquier otro texto
answer-no-entries = ninguna
answer-said-no = la persona dice que no
answer-not-quoted = una respuesta que no se cita aquí

## What would change (what-if)
what-if-title = Y si: { $reference }
what-if-set = A fecha de { $day }, con { $facts } fijados.
what-if-under = A fecha de { $day }. «Ahora» es la ley en vigor; «entonces», como si la ley cambiara por { $reforms }.
what-if-under-set = A fecha de { $day }. «Ahora» es la ley en vigor; «entonces», como si la ley cambiara por { $reforms }, y con { $facts } fijados.
reform-named = { $title } ({ $id }, { $source })
what-if-nothing = Nada sería distinto.
what-if-changed =
    { $count ->
        [one] { $count } constatación sería distinta, { $same } iguales.
       *[other] { $count } constataciones serían distintas, { $same } iguales.
    }
title-with-name = { $title } ({ $name })
what-if-now = Ahora: { $standing }
what-if-then = Entonces: { $standing }
status-because = { $status } — { $why }
status-due-because = { $status }, plazo { $day } — { $why }
status-no-date-because = { $status }, sin fecha — { $why }
not-known-facts = no se conoce: { $facts }
what-if-redated = Con otro plazo, por lo demás igual
redated = { $item }: plazo { $now }, entonces { $then }
no-date = sin fecha
what-if-asked-besides = Se examina además
what-if-asked-no-longer = Ya no se examina
what-if-to-do = Por hacer además
what-if-no-longer = Ya no hay que hacer
what-if-closing-heading = Qué es esto
what-if-closing = Una comparación de dos planes hechos con las mismas reglas. No propone nada, y no se ha escrito nada.
what-if-closing-under = Una comparación de dos planes de un mismo expediente, uno según la ley en vigor y otro según una ley distinta. No propone nada, y no se ha escrito nada.
turn-title = Qué cambiaría la situación: { $reference }
turn-nothing-unmet = A fecha de { $day }. Nada está sin asegurar.
turn-not-unmet = A fecha de { $day }. No está sin asegurar: no hay nada que cambiar.
turn-how-many =
    { $count ->
        [one] A fecha de { $day }. { $count } punto está sin asegurar. Cada camino de abajo se probó consultando de nuevo las reglas; hacen falta todos sus cambios, y ninguna parte basta.
       *[other] A fecha de { $day }. { $count } puntos están sin asegurar. Cada camino de abajo se probó consultando de nuevo las reglas; hacen falta todos sus cambios, y ninguna parte basta.
    }
turn-way = { $status }, si { $changes }
turn-change = { $fact } pasa a ser { $answers } (ahora { $state }) — { $who }
turn-nothing = nada que alguien pueda aún cambiar lo cambiaría
turn-more-ways =
    { $count ->
        [one] { $count } camino más: véase --item { $item }
       *[other] { $count } caminos más: véase --item { $item }
    }
turn-not-searched-further =
    { $count ->
        [one] no se buscó más: se probó cada dato por separado y algunos conjuntos mayores
       *[other] no se buscó más: se probó cada conjunto de hasta { $count } datos y algunos mayores
    }
turn-may-miss = puede haber otros caminos: parte de la regla se ejecuta como programa, y sus puntos de cambio no pueden calcularse
turn-options = A fecha de { $day }. Qué abriría lo que está cerrado o cercano: cada camino de abajo se probó consultando de nuevo las reglas; hacen falta todos sus cambios, y ninguna parte basta.
turn-not-closed = A fecha de { $day }. No está cerrada ni cercana: no hay nada que abrir.
turn-waits-for = por averiguar primero, y que nadie cambia: { $facts }
turn-to-check = por comprobar después por una persona: { $checks }

## Where who a person is makes a difference (fair)
fair-title = Dónde importa quién es una persona: { $reference }
fair-title-of-many =
    { $count ->
        [one] Dónde importa quién es una persona: { $count } expediente
       *[other] Dónde importa quién es una persona: { $count } expedientes
    }
fair-what-was-tried = A fecha de { $day }. Cada dato protegido se probó con cada valor posible, un dato cada vez, con todo lo demás igual.
fair-no-facts = Ningún paquete marca aquí un dato como protegido.
fair-no-difference = No cambió ninguna constatación ni recomendación.
fair-no-difference-facts = No hubo diferencia por
fair-outcomes = { $item }: { $outcomes }
fair-outcome = { $answers }: { $standing }
fair-how-often = { $item }: en { $count } de { $all }, por ejemplo { $file }
fair-read-by = lo consulta { $question }: { $clause }
fair-read-by-line = lo consulta { $question }: { $clause } ({ $file }, línea { $line })
fair-read-elsewhere = lo consulta lo que se recomienda, o una parte de la regla que se ejecuta como programa
fair-through = { $clause }, deducido por { $name }
fair-ground = fundamento: { $ground } — { $source }
fair-no-ground = no se declara ningún fundamento
fair-to-do = { $status }; por hacer: { $actions }
fair-dated = { $status }, plazo { $day }
fair-may-miss = pueden haberse escapado valores: algo que lo consulta se ejecuta como programa
fair-closing-heading = Qué es esto
fair-closing = Halla el uso directo de datos protegidos, y el uso por datos derivados declarados, en los expedientes dados. No prueba que las reglas sean justas: otros datos pueden ocupar el lugar de uno protegido, y otros expedientes pueden diferir.

## When an answer turns (explain)
turns = Cuándo cambia, si nada más cambia
turns-from = { $question } Sí desde el { $day }.
turns-from-until = { $question } Sí del { $from } al { $until }.
turns-until = { $question } Sí hasta el { $day }, y después ya no.

## Components (plugin)
plugin-built = { $name }: { $count } bytes, sha256 { $digest }
plugin-same = el componente registrado es lo que da su fuente
plugin-differs = el componente registrado no es lo que da su fuente
plugin-other-toolchain = compilado con { $used }, y en el registro consta { $recorded }
plugin-built-now = el componente compilado ahora
plugin-alike =
    { $count ->
        [one] ambos responden lo mismo en { $count } caso
       *[other] ambos responden lo mismo en { $count } casos
    }
plugin-unlike = { $what }: `{ $file }` no es igual
plugin-like =
    { $count ->
        [one] igual que `{ $file }` en { $count } caso
       *[other] igual que `{ $file }` en { $count } casos
    }
plugin-asked =
    { $count ->
        [one] preguntado { $count } vez
       *[other] preguntado { $count } veces
    }
plugin-provided = { $fact }: veces con valor, { $given }; veces sin saberse, { $unknown }
plugin-refused =
    { $count ->
        [one] negativa, { $code }: { $count } vez
       *[other] negativa, { $code }: { $count } veces
    }
plugin-broken = incumplido: { $what }
plugin-kept = se cumplieron todas las promesas
plugin-answers = responde a
plugin-provides = proporciona
plugin-looks-at = consulta los datos
plugin-looks-up = consulta los parámetros

## What is wrong with the command line
usage-wrong-value = `{ $value }` no puede ser el valor de { $argument }
usage-no-value = falta el valor de { $argument }
usage-unexpected = aquí no se espera { $argument }
usage-missing = falta: { $arguments }
usage-conflict = no se puede usar { $argument } junto con { $other }
usage-repeated = { $argument } se da más de una vez
usage-no-command = no existe el comando { $command }
usage-command-missing = después de { $command } falta un comando
usage-not-utf8 = la línea de comandos contiene algo que no es texto
usage-unreadable = la línea de comandos no se puede leer
usage-one-of = puede ser { $names }
usage-is-written = escriba `{ $usage }`; véase `--help`
usage-see-help = véase `--help`

## The words before remarks on documents
level-error = error
level-warning = aviso
level-note = nota
level-help = ayuda

## Why something could not be done
error = error: { $text }
help = ayuda: { $text }
a-document-refused = se rechazó un documento
no-such-item = no hay ningún punto `{ $name }`
did-you-mean = ¿quería decir `{ $name }`?
list-items-names-them = `throughcare list items` los nombra todos
cannot-be-a-name = `{ $name }` no puede ser un nombre
how-names-are-written = use palabras en minúsculas unidas por guiones, como `ferry-ticket`
no-language-tag = `{ $name }` no es la etiqueta de un idioma
how-languages-are-named = use la etiqueta de un idioma, como `fr` o `pt-BR`
cannot-be-written = `{ $file }` no se puede escribir: { $reason }
nothing-is-overwritten = elija otro nombre; nunca se sobrescribe nada
cannot-be-shown = el resultado no se puede mostrar: { $reason }
no-file-to-write = no se puede escribir nada en la entrada estándar
name-a-case-file = nombre un expediente: las respuestas se escriben en él
changed-meanwhile = `{ $file }` fue cambiado mientras tanto por otra persona
changed-meanwhile-help = no se sobrescribió nada, y lo escrito antes queda; empiece de nuevo
cannot-be-read = no se puede leer: { $reason }
no-json = el resultado no se puede escribir en JSON
standard-input = la entrada estándar
not-there = no existe
not-allowed = esta cuenta no tiene permiso para hacerlo
there-already = ya existe
a-folder = es una carpeta
no-space = no queda espacio
no-utf8 = no es UTF-8
the-system-refused = el sistema no lo permitió
