## How things are written
between = ,{ " " }
between-long = { "\u202F" };{ " " }
sentence = { $text }.
heading-colon = { $text } :
labelled = { $label } : { $text }
quoted = « { $text } »
yes = oui
no = non
days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
items =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
facts =
    { $count ->
        [one] { $count } fait
       *[other] { $count } faits
    }
parameters =
    { $count ->
        [one] { $count } paramètre
       *[other] { $count } paramètres
    }
derivations =
    { $count ->
        [one] { $count } dérivation
       *[other] { $count } dérivations
    }
options-counted =
    { $count ->
        [one] { $count } option
       *[other] { $count } options
    }
tests =
    { $count ->
        [one] { $count } test
       *[other] { $count } tests
    }

## Days, seen from the day of the plan
today = aujourd’hui
tomorrow = demain
yesterday = hier
in-days =
    { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
days-ago =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
due-unknown = Date inconnue
due-now = Maintenant (échéance passée : { $day })
due-today = Aujourd’hui
due-by = Avant le { $day }
was-due = échéance passée : { $day }
due = échéance : { $day }
workable-from = à partir du { $day }

## How an item stands
status-unmet = non assuré
status-undetermined = indéterminé
status-arranged = prévu
status-declined = refusé par la personne
status-met = assuré
status-not-applicable = sans objet
does-not-apply = sans objet
count-unmet =
    { $count ->
        [one] { $count } non assuré
       *[other] { $count } non assurés
    }
count-undetermined =
    { $count ->
        [one] { $count } indéterminé
       *[other] { $count } indéterminés
    }
count-arranged =
    { $count ->
        [one] { $count } prévu
       *[other] { $count } prévus
    }
count-declined =
    { $count ->
        [one] { $count } refusé par la personne
       *[other] { $count } refusés par la personne
    }
count-met =
    { $count ->
        [one] { $count } assuré
       *[other] { $count } assurés
    }
count-not-applicable =
    { $count ->
        [one] { $count } sans objet
       *[other] { $count } sans objet
    }
nothing-to-check = rien à vérifier
counts = { $items } : { $standing }.
stage-reception = accueil
stage-custody = détention
stage-pre-release = avant la libération
stage-release = libération
stage-aftercare = suivi après la libération

## How a fact stands
fact-recorded = consigné
fact-not-recorded = non consigné
fact-not-known = demandé et non connu
fact-declined = refusé par la personne
fact-withheld = non communiqué à ce lecteur
fact-derived = déduit d’autres faits
fact-stale = consigné il y a trop longtemps
recorded-as = consigné : { $value }
worked-out-as = déduit : { $value }
worked-out-not-quoted = déduit, non cité ici
recorded-not-quoted = consigné, non cité ici
fact-stands = { $fact } : { $state }

## The parts of a plan
plan-title = Plan de libération pour { $reference }
release-on = Libération le { $day }, { $distance } (au { $as-of })
release-unknown = Date de libération inconnue : release.date n’est pas consigné. Au { $as-of }
policy = Politique
derogation = Dérogation
derogation-says = { $pack } s’écarte de { $from } jusqu’au { $until } : { $ground } — approuvé par { $approver } ; { $source }
remark = Remarque
remark-placed = { $text } ({ $file }, ligne { $line })
remark-with-help = { $text } ; { $help }
what-to-do = Que faire
release-date-not-recorded = { $heading } : release.date n’est pas consigné
action = { $what } — { $who }
action-spoken = { $when } : { $what }. Par : { $who }.
why-spoken = Pourquoi : { $why }.
what-to-find-out = Que découvrir
question-missing = { $question } ({ $missing })
question-in-record = { $question } ({ $path })
question-in-record-missing = { $question } ({ $path }, { $missing })
holder-spoken =
    { $count ->
        [one] Auprès de { $holder }, { $count } question :
       *[other] Auprès de { $holder }, { $count } questions :
    }
question-spoken = { $question } Fait { $path }, { $missing }.
owner-with = { $owner } avec { $others }
rule-not-followed = la règle n’a pas pu être suivie : { $trouble }
missing-facts = { $state } : { $paths }
fact-and-state = { $fact } { $state }
finding-in-record = { $status } : { $title } ({ $item }) — { $owner }
finding-in-record-due = { $status } : { $title } ({ $item }) — { $owner }, { $when }
finding-spoken = { $status } : { $title }.
item-spoken = Point { $item }. { $owner }.
item-due-spoken = Point { $item }. { $owner }, { $when }.
met-heading = Assuré
not-applicable-heading = Sans objet
sources = Sources
instrument-spoken = { $id } : { $name }.
mark-spoken = « { $mark } » signifie : { $meaning }.
closing = Ce plan propose ; une personne choisit. Un point non assuré est un devoir du service nommé à côté, jamais une raison de garder quelqu’un en prison.

## Options: a way out earlier or gentler, or a service that can be had
not-the-law-in-force = Pas la loi en vigueur
made-under = ce plan a été fait comme si la loi était changée par { $title } ({ $id }, { $source }) ; ce n’est pas un plan selon la loi en vigueur
options = Options
option-under-way = en cours
option-open = ouverte
option-open-to-confirm = ouverte si une personne le confirme
option-upcoming = s’ouvre plus tard
option-upcoming-to-confirm = s’ouvre plus tard, si une personne le confirme
option-near = proche
option-closed = fermée
option-spoken = Option { $option }. { $owner }.
option-due-spoken = Option { $option }. { $owner }, { $when }.
open-from-if = ouverte à partir du { $day } si rien ne change
requirement-from = { $text } (à partir du { $day })
next = Ensuite
person-checks = Une personne doit vérifier
option-stands-on = { $standing } le { $day } · { $owner }
can-be-had-from = Possible à partir de : { $moment }
can-be-had-until = Possible jusqu’au : { $day }
what-it-requires = Ce qu’elle demande
where-it-can-stand = Où en est la démarche
state-then-next = { $state } — ensuite : { $action }
open-from-if-heading = Ouverte à partir du { $day } si rien ne change
besides-requirements = En plus des conditions
requirement-not-known = non connu
requirement-cited = { $text } — { $source }
listed-option = { $id } : { $title } ({ $requirements })
listed-reform = { $id } : { $title } ({ $changes }) — { $source }
without-rule = sans { $rule }

## Facts that are worked out
worked-out-heading = Déduit d’autres faits
derivation-spoken = { $title }. Dérivation { $id }.
step = Étape
comes-to = { $fact } vaut { $value }
comes-to-not-quoted = { $fact } est déduit, non cité ici
record-is-used = { $what }, par ces étapes ; c’est la valeur consignée qui compte
is-withheld = { $what } ; non communiqué à ce lecteur
fact-does-not-apply = { $fact } est sans objet — { $why }
step-comes-to = { $step } : { $amount }
step-rests-on = { $step } — d’après { $facts }
not-known =
    { $count ->
        [one] { $facts } n’est pas connu
       *[other] { $facts } ne sont pas connus
    }
not-known-until =
    { $count ->
        [one] { $facts } n’est pas connu tant que { $needs } ne l’est pas
       *[other] { $facts } ne sont pas connus tant que { $needs } ne l’est pas
    }
worked-out-by = { $fact } est déduit par { $derivation }
state-by = { $state }, par { $derivation }
provides = Fournit
may-look-at = Peut consulter
remarks = Remarques
component-rule = La règle, un composant
component-file = { $file }, SHA-256 { $digest }
listed-derivation = { $id } : { $title } ({ $facts })

## What is cited
instrument-with-document = { $title }, { $document }
cited-subject = { $instrument } sur { $subject }
cited-with-mark = { $citation } ({ $mark })
mark-text = texte
mark-summary = résumé
mark-partial = partiel
mark-unchecked = non vérifié
mark-pending = en attente
mark-summary-means = un résumé fait par d’autres a été vu, qui donne le numéro ; le texte lui-même reste à vérifier
mark-partial-means = le contenu a été vu ; le numéro, ou une partie, reste à vérifier
mark-unchecked-means = numéro et contenu sont donnés de mémoire et restent à vérifier
mark-pending-means = le sujet est dit couvert ; le paragraphe reste à confirmer

## The clauses of a rule
fulfilled = Rempli
not-fulfilled = Non rempli
fulfilment-unknown = Non connu
truth-yes = oui
truth-no = non
truth-unknown = inconnu
question-applies = Cela concerne-t-il cette personne ?
question-met = Est-ce assuré ?
question-arranged = Y a-t-il une promesse datée ?
question-declined = La personne a-t-elle dit non ?
question-silent = { $question } (la règle n’en parle pas)
question-name-applies = concerne
question-name-met = assuré
question-name-arranged = prévu
question-name-declined = refusé
rule-line = [ligne { $line } de la règle]
rule-line-spoken = Ligne { $line } de la règle.
numbered-step = { $number } { $text }
numbered-clause = { $number } { $truth } : { $text }
clause = { $claim } — { $state }
no-entries = { $clause } ; il n’y a aucune entrée
is-as-asked = { $facts } est comme la règle le demande
are-as-asked = { $facts } sont comme la règle le demande
said-no = la personne a dit non à { $fact }
not-said-no = la personne n’a pas dit non à { $fact }
not-so = il n’en est pas ainsi : { $text }
named = « { $name } »
not-named = pas « { $name } »
stated = la règle l’affirme directement
all-of-these = tout ceci
any-of-these = au moins un de ceux-ci
opposite-of-this = le contraire de ceci
the-item = le point
is-yes = { $left } est oui
is-no = { $left } est non
is = { $left } est { $right }
is-not = { $left } n’est pas { $right }
is-before = { $left } est avant { $right }
is-less = { $left } est inférieur à { $right }
is-on-or-before = { $left } est au plus tard { $right }
is-at-most = { $left } est au plus { $right }
is-after = { $left } est après { $right }
is-more = { $left } est supérieur à { $right }
is-on-or-after = { $left } est au plus tôt { $right }
is-at-least = { $left } est au moins { $right }
every-entry = chaque entrée de { $list }
some-entry = au moins une entrée de { $list }
not-every-entry = pas chaque entrée de { $list }
no-entry = aucune entrée de { $list }
parameter-value = { $name } ({ $value })
parameter-without-value = { $name } (aucune valeur en vigueur)
one-of = l’un de { $values }
what-the-rule-asks = ce que la règle demande
day-of-the-plan = le jour du plan
which-is = { $how }, soit { $value }
which-is-then = { $how }, soit { $value },
number-of-entries = le nombre d’entrées de { $list }
full-years = les années complètes de { $from } à { $to }
weekday-of = le jour de la semaine de { $date }
lead-before = { $lead } avant { $date }
lead-after = { $lead } après { $date }
plus = { $left } plus { $right }
minus = { $left } moins { $right }
days-from-to = les jours de { $from } à { $to }
worked-out-of = { $how } de { $parts }

## What an item is, and why it stands as it does
who = Qui : { $who }
can-be-worked-on-from = Peut être commencé à partir de : { $moment }
due-at = Échéance : { $moment }
time-set-by = Le délai est fixé par : { $basis }
basis-rule = la règle
basis-practice = la pratique
basis-rule-and-practice = la règle et la pratique
parameters-in-force = Paramètres en vigueur le { $day }
the-rule = La règle, { $file }
stands-on = { $status } le { $day } · { $owner }
stands-on-due = { $status } le { $day } · { $owner } · { $due }
rule-not-followed-heading = La règle n’a pas pu être suivie
why = Pourquoi
facts-looked-at = Faits consultés
facts-looked-at-in = Faits consultés dans { $file }
looked-at = { $fact } : { $state }
looked-at-line = { $fact }, ligne { $line } : { $state }
state-since = { $state } depuis le { $day }
question-to-holder = { $question } { $path } — { $holder }
action-due = { $what } — { $who }, { $due }

## Parameters
percent = pour cent
value-with-unit = { $value } { $unit }
value-in-days = { $value } ({ $in-days })
no-value-in-force = aucune valeur en vigueur
parameter-not-in-force = { $name } : aucune valeur en vigueur le { $day } — { $title }
parameter-in-force = { $name } : { $value }, depuis le { $from } — { $title } — { $source }
parameter-under-reform = { $name } : { $value }, selon { $reform } — { $title } — { $source }
parameter-in-force-until = { $name } : { $value }, du { $from } au { $until } — { $title } — { $source }
moment-before = { $lead } avant { $from } ({ $parameter })
moment-after = { $lead } après { $from } ({ $parameter })

## Lists of what the packs hold
listed-item = { $id } : { $title } ({ $stage })
listed-fact = { $path } : [{ $takes }] { $question } ({ $holder })
takes-with-unit = { $takes } en { $unit }
takes-sensitive = { $takes }, sensible ({ $ground })
takes-protected = { $takes }, protégé
sensitive-health = santé
sensitive-victim = victime
sensitive-child = enfant
sensitive-third-party = tiers

## What came of a check or of tests
planning-says = Le plan au { $day } appelle aussi ces remarques
case-read = Le dossier peut être lu : { $recorded } consignés, { $asked } demandés et non connus ou refusés.
every-predicate-a-condition = Chaque prédicat est lu comme une condition.
predicates-as-scripts = Prédicats exécutés comme scripts, qui en disent moins sur leurs raisons
predicate-as-script = { $item } { $question }() : { $what } ne fait pas partie d’une condition ({ $file }, ligne { $line })
not-shown-by-tests = Montré par aucun test
no-tests = Le paquet n’a pas de tests, et échoue donc.
tests-passed = { $tests } : { $passed } réussis, { $failed } échoués.
test-failed = Échec : { $item } : { $test } ({ $file }, ligne { $line })
hard-to-read = Trop difficile à lire dans les lettres à la personne
hard-words = { $item } : les phrases de sa lettre ont une facilité de lecture de { $ease }, et devraient atteindre { $enough }
long-sentence = { $item } : une phrase de `{ $key }` a { $count } mots, et devrait en avoir au plus { $enough }
test-difference = { $what } : attendu { $expected }, trouvé { $found }
nothing = rien

## For whom a plan is written, and what it keeps back
for-person = Écrit pour la personne concernée
for-auditor = Écrit pour un vérificateur
withheld = Non communiqué à ce lecteur, consigné ou non : { $facts } sur { $kind }. Non dit pour cette raison : { $items }
withheld-ask = { $withheld }. Pour ce qui peut être dit, on peut demander à : { $who }
about-health = la santé
about-victim = des victimes
about-child = des enfants
about-third-party = d’autres personnes

## The letter to the person. Short sentences, plain words, "you".
letter-title = Où en est votre plan
letter-reference = Votre référence
letter-as-of = Situation au
letter-release = Le jour de votre sortie
letter-release-unknown = pas encore connu
letter-arranged = Ce qui a été prévu pour vous
letter-worked-on = Ce qui est encore en cours
letter-not-known = Ce que nous ne savons pas encore
letter-said-no = Ce à quoi vous avez dit non
letter-you-may = Ce que vous pouvez faire, demander et contester
letter-keep-in-mind = À garder à l’esprit
letter-met = Ceci est en place : { $title }.
letter-promised = Ceci est promis : { $title }.
letter-declined = Vous avez dit non à ceci : { $title }. Vous pouvez changer d’avis.
letter-unmet = Ceci n’est pas encore en place : { $title }.
letter-undetermined = Ceci n’est pas encore connu : { $title }.
letter-works-on-it = S’en occupe : { $who }.
letter-works-on-it-by = S’en occupe : { $who }, avant le { $day }.
letter-works-on-it-late = S’en occupe maintenant : { $who }. L’échéance était le { $day }.
letter-options = Ce qui vous est peut-être ouvert
letter-option-under-way = Ceci est en cours : { $title }.
letter-option-open = Ceci vous est peut-être ouvert : { $title }. Vous pouvez demander à : { $who }.
letter-option-opens = Ceci vous sera peut-être ouvert à partir du { $day } : { $title }. Vous pouvez demander à : { $who }.
letter-option-near = Vous en êtes proche : { $title }. Vous pouvez demander à : { $who }.
letter-option-state = Où cela en est : { $state }.
letter-option-to-be-checked = Une personne doit encore en vérifier une partie.
letter-kept-back = Une partie de ce que nous regardons concerne d’autres personnes. Ce n’est pas dit ici.
letter-kept-back-ask = Une partie de ce que nous regardons concerne d’autres personnes. Ce n’est pas dit ici. Pour savoir ce que vous pouvez apprendre, vous pouvez demander à : { $who }.
letter-no-reason-to-stay = Ce qui reste ouvert est à faire par les services. Ce n’est jamais une raison de vous garder en prison.
trace-finding = constat : { $items }
trace-option = option : { $option }
trace-recommendation = recommandation pour { $items } : { $action }

## The plan as a page
contents = Sommaire
summary = Résumé
timeline = Dates d’aujourd’hui à la libération et après
timeline-says = Une ligne du temps de { $from } à { $until }, avec un repère numéroté pour chaque date de la liste ci-dessous.
timeline-today = Aujourd’hui, { $day }
timeline-release = Libération, { $day }
timeline-none = Aucune date ne peut encore être donnée.
steps = Étapes
clause-by-clause = Raisons, clause par clause
fact-column = Fait
standing-column = Situation
place-column = Où
place-in-file = ligne { $line }
since-column = Depuis

## How a plan came about
came-about = Comment ce plan a été fait
came-about-packs = Paquets
came-about-rules = Règles, et chaque fait que chacune a consulté
came-about-parameters = Paramètres
digest = SHA-256 { $digest }
rule-of-item = Point, de { $pack }, exécuté par { $engine }
rule-of-option = Option, de { $pack }, exécutée par { $engine }
rule-of-derivation = Dérivation, de { $pack }, exécutée par { $engine }
rule-not-prepared = La règle n’a pas pu être préparée, et n’a jamais été interrogée
answered-by = { $question } par { $way }
way-silent = silence
way-condition = condition
way-script = script
way-component = composant
used-by = utilisé par { $items }

## What to find out next (ask)
ask-title = Que découvrir ensuite : { $reference }
ask-nothing = Au { $day }. Rien de ce qui peut être demandé ne changerait un constat.
ask-how-many =
    { $count ->
        [one] Au { $day }. { $count } question pourrait encore trancher quelque chose.
       *[other] Au { $day }. { $count } questions pourraient encore trancher quelque chose.
    }
ask-how-many-shown =
    { $count ->
        [one] Au { $day }. { $count } question pourrait encore trancher quelque chose ; montrée ici : { $shown }.
       *[other] Au { $day }. { $count } questions pourraient encore trancher quelque chose ; les premières à poser sont ici, au nombre de { $shown }.
    }
numbered = { $number }. { $text }
ask-whom = { $fact } — demander à : { $holder } — nécessaire pour { $items }
ask-whom-due = { $fact } — demander à : { $holder } — nécessaire pour { $items }, première échéance { $day }
ask-whom-was-due = { $fact } — demander à : { $holder } — nécessaire pour { $items }, première échéance passée { $day }
fact-missing = { $fact } ({ $missing })
ask-settles = { $answers } : tranche { $count } — { $items }
ask-settles-nothing = { $answers } : ne tranche rien à elle seule
ask-only-together = Aucune réponse ne tranche à elle seule ; nécessaire pour { $items }
items-stand = { $items } : { $status }
more-of-them =
    { $count ->
        [one] { $count } de plus
       *[other] { $count } de plus
    }
ask-set-aside = Non redemandé
ask-set-aside-fact = { $fact } — { $state } — nécessaire pour { $items } — { $holder }
ask-set-aside-fact-on = { $fact } — { $state }, { $day } — nécessaire pour { $items } — { $holder }
ask-beyond = Ouvert quoi que l’on découvre, car la règle échoue ou un paramètre n’a pas de valeur
ask-next =
    { $count ->
        [one] { $count } question pourrait encore trancher quelque chose :
       *[other] { $count } questions pourraient encore trancher quelque chose. La première :
    }
ask-fact = Fait : { $fact }. Qui peut répondre : { $holder }.
ask-answer = Réponse : { $answers }.
ask-or = Ou : { $words }.
ask-a-day = un jour, comme 2027-02-15
ask-a-number-of-days = un nombre de jours
ask-a-whole-number = un nombre entier
ask-a-number = un nombre, comme 45.50
ask-how-many-entries = combien il y en a, ou 0
ask-a-text = un texte quelconque ; entre guillemets s’il est l’un des mots ci-dessous
ask-who-was-asked = Qui a été interrogé ? Appuyez sur Entrée pour l’omettre.
ask-who-says-so = Qui le dit ? Appuyez sur Entrée pour « { $holder } ».
ask-written = Écrit. Aucun point n’est tranché par cela seul.
ask-written-now = Écrit. Maintenant { $items }.
item-stands = { $item } : { $status }
ask-closing =
    { $count ->
        [one] { $count } réponse écrite.
       *[other] { $count } réponses écrites.
    }
ask-left-none = Il ne reste rien à demander qui changerait un constat.
ask-left =
    { $count ->
        [one] { $count } question pourrait encore trancher quelque chose.
       *[other] { $count } questions pourraient encore trancher quelque chose.
    }
typed-not-known = non connu
typed-not-known-otherwise = personne ne sait
typed-declined = refusé
typed-declined-otherwise = a dit non
typed-skip = passer
typed-skip-otherwise = suivant
typed-stop = arrêter
typed-stop-otherwise = quitter

## Answers that a fact can have
answer-from-to = de { $first } à { $last }
answer-or-later = { $value } ou plus tard
answer-or-earlier = { $value } ou plus tôt
answer-or-more = { $value } ou plus
answer-or-less = { $value } ou moins
answer-any = toute réponse
answer-another-text = tout autre texte
answer-no-entries = aucune
answer-said-no = la personne dit non
answer-not-quoted = une réponse non citée ici

## What would change (what-if)
what-if-title = Et si : { $reference }
what-if-set = Au { $day }, avec { $facts } fixés.
what-if-under = Au { $day }. « Maintenant » : la loi en vigueur ; « alors » : comme si la loi était changée par { $reforms }.
what-if-under-set = Au { $day }. « Maintenant » : la loi en vigueur ; « alors » : comme si la loi était changée par { $reforms }, et avec { $facts } fixés.
reform-named = { $title } ({ $id }, { $source })
what-if-nothing = Rien ne serait différent.
what-if-changed =
    { $count ->
        [one] { $count } constat serait différent, { $same } identiques.
       *[other] { $count } constats seraient différents, { $same } identiques.
    }
title-with-name = { $title } ({ $name })
what-if-now = Maintenant : { $standing }
what-if-then = Alors : { $standing }
status-because = { $status } — { $why }
status-due-because = { $status }, échéance { $day } — { $why }
status-no-date-because = { $status }, sans date — { $why }
not-known-facts = non connu : { $facts }
what-if-redated = À une autre échéance, sinon pareil
redated = { $item } : échéance { $now }, alors { $then }
no-date = sans date
what-if-asked-besides = Examiné en plus
what-if-asked-no-longer = N’est plus examiné
what-if-to-do = À faire en plus
what-if-no-longer = N’est plus à faire
what-if-closing-heading = Ce que c’est
what-if-closing = Une comparaison de deux plans faits par les mêmes règles. Elle ne propose rien, et rien n’a été écrit.
what-if-closing-under = Une comparaison de deux plans d’un même dossier, l’un selon la loi en vigueur, l’autre selon une loi différente. Elle ne propose rien, et rien n’a été écrit.
turn-title = Ce qui changerait la situation : { $reference }
turn-nothing-unmet = Au { $day }. Rien n’est non assuré.
turn-not-unmet = Au { $day }. Ce point n’est pas non assuré : il n’y a rien à changer.
turn-how-many =
    { $count ->
        [one] Au { $day }. { $count } point n’est pas assuré. Chaque voie ci-dessous a été essayée en interrogeant de nouveau les règles ; il faut tous ses changements, et aucune partie ne suffit.
       *[other] Au { $day }. { $count } points ne sont pas assurés. Chaque voie ci-dessous a été essayée en interrogeant de nouveau les règles ; il faut tous ses changements, et aucune partie ne suffit.
    }
turn-way = { $status }, si { $changes }
turn-change = { $fact } devient { $answers } (maintenant { $state }) — { $who }
turn-nothing = rien de ce que quelqu’un peut encore changer n’y suffirait
turn-more-ways =
    { $count ->
        [one] { $count } voie de plus : voir --item { $item }
       *[other] { $count } voies de plus : voir --item { $item }
    }
turn-not-searched-further =
    { $count ->
        [one] pas cherché plus loin : chaque fait seul a été essayé, et quelques ensembles plus grands
       *[other] pas cherché plus loin : chaque ensemble d’au plus { $count } faits a été essayé, et quelques-uns plus grands
    }
turn-may-miss = il peut y avoir d’autres voies : une partie de la règle est un programme dont les points de bascule ne peuvent être calculés
turn-options = Au { $day }. Ce qui ouvrirait ce qui est fermé ou proche : chaque voie ci-dessous a été essayée en interrogeant de nouveau les règles ; il faut tous ses changements, et aucune partie ne suffit.
turn-not-closed = Au { $day }. Cette option n’est ni fermée ni proche : il n’y a rien à ouvrir.
turn-waits-for = à établir d’abord, et que personne ne change : { $facts }
turn-to-check = à vérifier ensuite par une personne : { $checks }

## Where who a person is makes a difference (fair)
fair-title = Là où l’identité d’une personne fait une différence : { $reference }
fair-title-of-many =
    { $count ->
        [one] Là où l’identité d’une personne fait une différence : { $count } dossier
       *[other] Là où l’identité d’une personne fait une différence : { $count } dossiers
    }
fair-what-was-tried = Au { $day }. Chaque fait protégé a été essayé à chaque valeur possible, un fait à la fois, tout le reste inchangé.
fair-no-facts = Aucun paquet ici ne marque un fait comme protégé.
fair-no-difference = Aucun constat ni aucune recommandation n’a changé.
fair-no-difference-facts = Aucune différence n’est venue de
fair-outcomes = { $item } : { $outcomes }
fair-outcome = { $answers } : { $standing }
fair-how-often = { $item } : dans { $count } sur { $all }, par exemple { $file }
fair-read-by = consulté par { $question } : { $clause }
fair-read-by-line = consulté par { $question } : { $clause } ({ $file }, ligne { $line })
fair-read-elsewhere = consulté par ce qui est recommandé, ou par une partie de la règle qui est un programme
fair-through = { $clause }, déduit par { $name }
fair-ground = motif : { $ground } — { $source }
fair-no-ground = aucun motif n’est déclaré pour cela
fair-to-do = { $status } ; à faire : { $actions }
fair-dated = { $status }, échéance { $day }
fair-may-miss = des valeurs ont pu échapper : quelque chose qui le consulte est un programme
fair-closing-heading = Ce que c’est
fair-closing = Cela trouve l’usage direct de faits protégés, et l’usage par des faits dérivés déclarés, dans les dossiers donnés. Cela ne prouve pas que les règles sont équitables : d’autres faits peuvent tenir lieu d’un fait protégé, et d’autres dossiers peuvent différer.

## When an answer turns (explain)
turns = Quand cela change, tout le reste étant égal
turns-from = { $question } Oui à partir du { $day }.
turns-from-until = { $question } Oui du { $from } au { $until }.
turns-until = { $question } Oui jusqu’au { $day }, et plus après.

## Components (plugin)

plugin-built = { $name } : { $count } octets, sha256 { $digest }
plugin-same = le composant consigné est bien celui que donne sa source
plugin-differs = le composant consigné n’est pas celui que donne sa source
plugin-other-toolchain = construit par { $used }, alors que le relevé indique { $recorded }
plugin-built-now = construit à l’instant
plugin-alike =
    { $count ->
        [one] tous deux répondent de même dans { $count } cas
       *[other] tous deux répondent de même dans { $count } cas
    }
plugin-unlike = { $what } : `{ $file }` n’est pas identique
plugin-like =
    { $count ->
        [one] identique à `{ $file }` dans { $count } cas
       *[other] identique à `{ $file }` dans { $count } cas
    }
plugin-asked =
    { $count ->
        [one] interrogé { $count } fois
       *[other] interrogé { $count } fois
    }
plugin-provided = { $fact } : donné { $given } fois, inconnu { $unknown } fois
plugin-refused =
    { $count ->
        [one] refusé, { $code } : { $count } fois
       *[other] refusé, { $code } : { $count } fois
    }
plugin-broken = promesse non tenue : { $what }
plugin-kept = toutes les promesses ont été tenues
plugin-answers = répond à
plugin-provides = fournit
plugin-looks-at = consulte
plugin-looks-up = se reporte à

## What is wrong with the command line

usage-wrong-value = `{ $value }` ne peut pas être la valeur de { $argument }
usage-no-value = il manque une valeur pour { $argument }
usage-unexpected = { $argument } n’a pas sa place ici
usage-missing = il manque : { $arguments }
usage-conflict = { $argument } ne peut pas aller avec { $other }
usage-repeated = { $argument } figure plus d’une fois
usage-no-command = il n’y a pas de commande { $command }
usage-command-missing = après { $command }, il manque une commande
usage-not-utf8 = la ligne de commande contient quelque chose qui n’est pas du texte
usage-unreadable = la ligne de commande ne peut pas être lue
usage-one-of = cela peut être { $names }
usage-is-written = écrivez `{ $usage }` ; voir `--help`
usage-see-help = voir `--help`

## The words before remarks on documents

level-error = erreur
level-warning = avertissement
level-note = note
level-help = aide

## Why something could not be done
error = erreur : { $text }
help = aide : { $text }
a-document-refused = un document a été refusé
no-such-item = il n’y a pas de point `{ $name }`
did-you-mean = vouliez-vous dire `{ $name }` ?
list-items-names-them = `throughcare list items` les nomme tous
cannot-be-a-name = `{ $name }` ne peut pas être un nom
how-names-are-written = employez des mots en minuscules joints par des traits d’union, comme `ferry-ticket`
no-language-tag = `{ $name }` n’est pas l’étiquette d’une langue
how-languages-are-named = employez l’étiquette d’une langue, comme `fr` ou `pt-BR`
cannot-be-written = `{ $file }` ne peut pas être écrit : { $reason }
nothing-is-overwritten = choisissez un autre nom ; rien n’est jamais écrasé
cannot-be-shown = le résultat ne peut pas être montré : { $reason }
no-file-to-write = rien ne peut être écrit dans l’entrée standard
name-a-case-file = nommez un dossier : les réponses y sont écrites
changed-meanwhile = `{ $file }` a été changé entre-temps par quelqu’un d’autre
changed-meanwhile-help = rien n’a été écrasé, et ce qui a été écrit avant reste ; recommencez
cannot-be-read = lecture impossible : { $reason }
no-json = le résultat ne peut pas être écrit en JSON
standard-input = l’entrée standard
not-there = introuvable
not-allowed = ce compte n’en a pas le droit
there-already = il existe déjà
a-folder = c’est un répertoire
no-space = il n’y a plus de place
no-utf8 = ce n’est pas de l’UTF-8
the-system-refused = le système ne l’a pas permis
