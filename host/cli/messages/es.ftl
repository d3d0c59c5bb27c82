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
release-on = Salida el { $day }, { $distance } a fecha de { $as-of }
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

## Facts that are worked out
worked-out-heading = Deducido de otros datos
derivation-spoken = { $title }. Derivación { $id }.
step = Paso
comes-to = { $fact } es { $value }
comes-to-not-quoted = { $fact } está deducido, no se cita aquí
record-is-used = { $what }, por estos pasos; se usa lo registrado
is-withheld = { $what }; está reservado a otros lectores
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
case-read = El expediente se puede leer: { $recorded } registrados, { $asked } preguntados y no conocidos o rechazados.
every-predicate-a-condition = Cada predicado se lee como una condición.
predicates-as-scripts = Predicados que se ejecutan como guiones, y dicen menos de sus razones
predicate-as-script = { $item } { $question }(): { $what } no forma parte de una condición ({ $file }, línea { $line })
not-shown-by-tests = No lo muestra ninguna prueba
no-tests = El paquete no tiene pruebas, y por eso no las pasa.
tests-passed = { $tests }: { $passed } superadas, { $failed } fallidas.
test-failed = Falló: { $item }: { $test } ({ $file }, línea { $line })
test-difference = { $what }: esperado { $expected }, hallado { $found }
nothing = nada

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
no-json = el resultado no se puede escribir en JSON
