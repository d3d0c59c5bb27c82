# What is said of documents and other input, in the language `fr`. Above each text stands its English, from the code, where
# names in braces are filled in. A brace of the text is written {"{"} here.

# a base pack inherits from none; take `inherits` out of one of them
a-base-pack-inherits-from-none-take-inherits--aae2b88f = un paquet de base n’hérite d’aucun autre ; retirez `inherits` de l’un d’eux

# a bracket closes what was not opened
a-bracket-closes-what-was-not-opened = un crochet ou une accolade ferme ce qui n’a pas été ouvert

# a bracket is never closed
a-bracket-is-never-closed = un crochet ou une accolade n’est jamais fermé

# a bracket is not closed
a-bracket-is-not-closed = un crochet ou une accolade n’est pas fermé

# a case file
a-case-file = un dossier

# a choice says what there is to choose from
a-choice-says-what-there-is-to-choose-from = un choix doit dire entre quoi choisir

# a citation
a-citation = une citation

# a citation of a text that is not in hand needs its subject
a-citation-of-a-text-that-is-not-in-hand-needs--92cadf31 = la citation d’un texte que l’on n’a pas sous les yeux doit dire son objet

# a clause by itself
a-clause-by-itself = une clause seule

# a clause is not asked of every entry of its list
a-clause-is-not-asked-of-every-entry-of-its-list = une clause n’est pas posée pour chaque entrée de sa liste

# a clause is used twice, or before its own parts
a-clause-is-used-twice-or-before-its-own-parts--70924e9b = une clause est employée deux fois, ou avant ses propres parties

# a clause names a part that is not there
a-clause-names-a-part-that-is-not-there = une clause nomme une partie qui n’existe pas

# a clause rests on a fact that was not looked at
a-clause-rests-on-a-fact-that-was-not-looked-at = une clause repose sur un fait qui n’a pas été consulté

# a colon is missing after the key
a-colon-is-missing-after-the-key = il manque un deux-points après la clé

# a comma is missing
a-comma-is-missing = il manque une virgule

# a comment with three strokes stands before something that is no function
a-comment-with-three-strokes-stands-before--b2d920ba = un commentaire à trois barres précède autre chose qu’une fonction

# a comparison names a parameter that its description leaves out
a-comparison-names-a-parameter-that-its--46232246 = une comparaison nomme un paramètre que la description ne mentionne pas

# a comparison names an operand that is not there
a-comparison-names-an-operand-that-is-not-there = une comparaison nomme un opérande qui n’existe pas

# a condition
a-condition = une condition

# a condition cannot be compared or reckoned with by `{sign}`
a-condition-cannot-be-compared-or-reckoned-with--64306049 = avec `{ $sign }`, une condition ne peut être ni comparée ni prise dans un calcul

# a condition may be unknown, and `if` and `while` have to choose
a-condition-may-be-unknown-and-if-and-while--9b8f9e66 = une condition peut être inconnue, alors que `if` et `while` doivent trancher

# a condition of the rule, by its name
a-condition-of-the-rule-by-its-name--ab05475a = une condition de la règle, par son nom

# a condition of thousands of clauses
a-condition-of-thousands-of-clauses = une condition de milliers de clauses

# a constant cannot be changed
a-constant-cannot-be-changed = une constante ne peut pas être modifiée

# a core module
a-core-module = un simple module WebAssembly

# a count
a-count = un nombre d’entrées

# a date
a-date = une date

# a date lies outside the calendar
a-date-lies-outside-the-calendar = une date se trouve hors du calendrier

# a date with a time of day
a-date-with-a-time-of-day = une date avec une heure

# a day cannot lie both before and after a date
a-day-cannot-lie-both-before-and-after-a-date = un jour ne peut pas être à la fois avant et après une date

# a day of the timing
a-day-of-the-timing = un jour des délais

# a day that is in no calendar
a-day-that-is-in-no-calendar = un jour qui n’est dans aucun calendrier

# a decimal number
a-decimal-number = un nombre décimal

# a derogation
a-derogation = une dérogation

# a derogation departs from one item, option or parameter, not from two
a-derogation-departs-from-one-item-option-or--d2e05d92 = une dérogation s’écarte d’un seul point, d’une seule option ou d’un seul paramètre, pas de deux

# a derogation may change the value, not what is counted
a-derogation-may-change-the-value-not-what-is--ffd9fd55 = une dérogation peut changer la valeur, mais pas ce qui est compté

# a derogation says from which item, option or parameter it departs
a-derogation-says-from-which-item-option-or--78163d85 = une dérogation doit dire de quel point, de quelle option ou de quel paramètre elle s’écarte

# a domain
a-domain = un domaine

# a fact
a-fact = un fait

# a fact has no facts under it; rename {fact}
a-fact-has-no-facts-under-it-rename-fact--e6cb6e06 = un fait n’a pas d’autres faits sous lui ; renommez { $fact }

# a fact itself
a-fact-itself = lui-même un fait

# a fact of each entry without an entry, or a single fact with one
a-fact-of-each-entry-without-an-entry-or-a--301906ac = un fait propre à chaque entrée sans indiquer l’entrée, ou un fait unique en en indiquant une

# a fact that is provided
a-fact-that-is-provided = un fait fourni

# a fact that its description leaves out
a-fact-that-its-description-leaves-out = un fait que sa description ne mentionne pas

# a function of a type
a-function-of-a-type = une fonction liée à un type

# a function sees what it is given, and a clause sees its entry
a-function-sees-what-it-is-given-and-a-clause--317284e5 = une fonction voit ce qu’on lui donne, et une clause voit son entrée

# a function stands inside something else
a-function-stands-inside-something-else = une fonction se trouve à l’intérieur d’autre chose

# a function that is given something
a-function-that-is-given-something = une fonction à laquelle on donne quelque chose

# a ground
a-ground = un motif

# a ground is declared for {fact}, and nothing looks at it
a-ground-is-declared-for-fact-and-nothing-looks--507c7844 = un motif est déclaré pour { $fact }, que rien ne consulte

# a key is missing
a-key-is-missing = il manque une clé

# a key is written twice
a-key-is-written-twice = une clé est écrite deux fois

# a key is written with characters that need quotes
a-key-is-written-with-characters-that-need--f45e496f = une clé contient des caractères qui demandent des guillemets

# a list
a-list = une liste

# a list can be set to `none` only
a-list-can-be-set-to-none-only--d362ff63 = une liste ne peut être fixée qu’à `none`

# a list inside a list is not offered
a-list-inside-a-list-is-not-offered = une liste dans une liste n’est pas possible

# a list inside the clause of a list
a-list-inside-the-clause-of-a-list = une liste dans la clause d’une liste

# a list of entries
a-list-of-entries = une liste d’entrées

# a list of texts
a-list-of-texts = une liste de textes

# a list of values
a-list-of-values = une liste de valeurs

# a list of values by itself
a-list-of-values-by-itself = une liste de valeurs seule

# a list of values that are written out
a-list-of-values-that-are-written-out = une liste de valeurs écrites telles quelles

# a loop
a-loop = une boucle

# a loop goes over something that is no list
a-loop-goes-over-something-that-is-no-list = une boucle parcourt autre chose qu’une liste

# a map
a-map = un tableau associatif

# a number
a-number = un nombre

# a number became too large
a-number-became-too-large = un nombre est devenu trop grand

# a number begins with a zero
a-number-begins-with-a-zero = un nombre commence par un zéro

# a number of days
a-number-of-days = un nombre de jours

# a number of days or months
a-number-of-days-or-months = un nombre de jours ou de mois

# a number of months
a-number-of-months = un nombre de mois

# a number that is too large
a-number-that-is-too-large = un nombre trop grand

# a number with too many digits
a-number-with-too-many-digits = un nombre qui a trop de chiffres

# a pack has at most {files} files, in folders at most {depth} deep
a-pack-has-at-most-files-files-in-folders-at--da19f825 = limites d’un paquet : nombre de fichiers, { $files } ; profondeur des répertoires, { $depth }

# a pack is a folder with a `pack.toml`; `throughcare new pack` makes one
a-pack-is-a-folder-with-a-pack-toml-throughcare--05909e96 = un paquet est un répertoire qui contient un `pack.toml` ; `throughcare new pack` en crée un

# a pack may not hold links
a-pack-may-not-hold-links = un paquet ne doit pas contenir de liens

# a parameter
a-parameter = un paramètre

# a path is made of lower-case letters, digits and underscores, joined by dots
a-path-is-made-of-lower-case-letters-digits-and--59c28a79 = un chemin se compose de minuscules, de chiffres et de tirets bas, reliés par des points

# a person has to work this out
a-person-has-to-work-this-out = une personne doit établir cela

# a person has to work this out; it is about {facts}
a-person-has-to-work-this-out-it-is-about-facts--a2537d04 = une personne doit établir cela ; faits concernés : { $facts }

# a property after a dot
a-property-after-a-dot = une propriété après un point

# a provision is named of a text that is not in hand
a-provision-is-named-of-a-text-that-is-not-in--b93405cc = une disposition est nommée alors que l’on n’a pas le texte sous les yeux

# a recommendation
a-recommendation = une recommandation

# a reform
a-reform = une réforme

# a repeated fact
a-repeated-fact = un fait répété

# a requirement
a-requirement = une exigence

# a rule may read it without a ground
a-rule-may-read-it-without-a-ground = une règle peut le consulter sans motif

# a rule sees the case and the law of the day, and nothing else: take it out
a-rule-sees-the-case-and-the-law-of-the-day-and--62f3dd68 = une règle voit le dossier et la loi du jour, et rien d’autre : retirez cela

# a second one
a-second-one = un second

# a second time
a-second-time = une seconde fois

# a sentence of a letter to the person
a-sentence-of-a-letter-to-the-person = une phrase d’une lettre à la personne

# a sequence of statements
a-sequence-of-statements = une suite d’instructions

# a sign is missing here
a-sign-is-missing-here = il manque un signe ici

# a sign that reckons and assigns
a-sign-that-reckons-and-assigns = un signe qui calcule et affecte

# a state
a-state = un état

# a step of it cannot be done
a-step-of-it-cannot-be-done = l’une de ses étapes est impossible

# a step that cannot be held by a calendar or a computer
a-step-that-cannot-be-held-by-a-calendar-or-a--b0704c30 = une étape qu’aucun calendrier ni ordinateur ne peut représenter

# a table
a-table = une table

# a test
a-test = un test

# a text
a-text = un texte

# a text cannot hold `{text}`
a-text-cannot-hold-text--2ce66d0a = un texte ne peut pas contenir `{ $text }`

# a text is not closed
a-text-is-not-closed = un texte n’est pas fermé

# a text is not closed, or holds a character that needs `\`
a-text-is-not-closed-or-holds-a-character-that--92f965c2 = un texte n’est pas fermé, ou contient un caractère qui demande `\`

# a text is provided that is not one of the fact's choices
a-text-is-provided-that-is-not-one-of-the-fact--e3b426bf = un texte fourni n’est pas l’un des choix du fait

# a text of the case or of a parameter
a-text-of-the-case-or-of-a-parameter = un texte du dossier ou d’un paramètre

# a text or list is too long
a-text-or-list-is-too-long = un texte ou une liste est trop long

# a text stands without quotes
a-text-stands-without-quotes = un texte est écrit sans guillemets

# a text that is not one of the fact's choices
a-text-that-is-not-one-of-the-fact-s-choices--8bde0322 = un texte qui n’est pas l’un des choix du fait

# a text that is written out
a-text-that-is-written-out = un texte écrit tel quel

# a text with `${{…}}`
a-text-with--a1a8b98f = un texte avec `${"{"}…{"}"}`

# a time in force
a-time-in-force = une période d’application

# a time of day
a-time-of-day = une heure

# a value
a-value = une valeur

# a value cannot be held by a calendar or a computer
a-value-cannot-be-held-by-a-calendar-or-a--cb256a3f = une valeur ne peut être représentée par aucun calendrier ni ordinateur

# a value of another kind than it said
a-value-of-another-kind-than-it-said = une valeur d’un autre type que le type annoncé

# a value of {fact}
a-value-of-fact--10dd7c70 = une valeur de { $fact }

# a value or a condition
a-value-or-a-condition = une valeur ou une condition

# a value or a condition is missing here
a-value-or-a-condition-is-missing-here = il manque ici une valeur ou une condition

# a value that no calendar or computer can hold
a-value-that-no-calendar-or-computer-can-hold = une valeur qu’aucun calendrier ni ordinateur ne peut représenter

# a variable
a-variable = une variable

# a variable is not set here
a-variable-is-not-set-here = une variable n’est pas définie ici

# a whole number
a-whole-number = un nombre entier

# a word is missing after the dot
a-word-is-missing-after-the-dot = il manque un mot après le point

# a word of the path is empty
a-word-of-the-path-is-empty = un mot du chemin est vide

# a word or sign is given something of the wrong kind
a-word-or-sign-is-given-something-of-the-wrong--8b430c7b = un mot ou un signe reçoit quelque chose du mauvais type

# a yes-or-no
a-yes-or-no--58436c61 = un oui-ou-non

# add a `[[domain]]` with this `id` to `pack.toml`
add-a-domain-with-this-id-to-pack-toml--b93f49a4 = ajoutez à `pack.toml` un `[[domain]]` qui porte cet `id`

# add `choices = ["…", "…"]`
add-choices--f84ebf15 = ajoutez `choices = ["…", "…"]`

# add `derived.toml`, or take the folder out of `derived`
add-derived-toml-or-take-the-folder-out-of--5b88c5bd = ajoutez `derived.toml`, ou retirez le répertoire de `derived`

# add `fn derive() {{ … }}`
add-fn-derive--f777c887 = ajoutez `fn derive() {"{"} … {"}"}`

# add `fn met() {{ … }}`
add-fn-met--5a62d83c = ajoutez `fn met() {"{"} … {"}"}`

# add `fn {name}() {{ … }}` to the rule
add-fn-name-to-the-rule--304441b1 = ajoutez `fn { $name }() {"{"} … {"}"}` à la règle

# add `[instruments.{instrument}]` with its title to `pack.toml`
add-instruments-instrument-with-its-title-to--a7531776 = ajoutez à `pack.toml` `[instruments.{ $instrument }]` avec son titre

# add it to `facts.toml`
add-it-to-facts-toml--88b50323 = ajoutez-le à `facts.toml`

# add it to `parameters.toml`
add-it-to-parameters-toml--d5e2b770 = ajoutez-le à `parameters.toml`

# add it to `provides`
add-it-to-provides--5b4f1a93 = ajoutez-le à `provides`

# add `item.toml`, or take the folder out of `items`
add-item-toml-or-take-the-folder-out-of-items--3ac39ec1 = ajoutez `item.toml`, ou retirez le répertoire de `items`

# add `{key} = {example}`
add-key-example--d094e580 = ajoutez `{ $key } = { $example }`

# add `"{key}": {example}`
add-key-example--ee2c3025 = ajoutez `"{ $key }": { $example }`

# add `["{list}"]` with `type = "list"` and its question
add-list-with-type-list-and-its-question--19144d0c = ajoutez `["{ $list }"]` avec `type = "list"` et sa question

# add `option.toml`, or take the folder out of `options`
add-option-toml-or-take-the-folder-out-of--26d98f09 = ajoutez `option.toml`, ou retirez le répertoire de `options`

# add `[[{parameter}.values]]` with `value`, `from` and `source`
add-parameter-values-with-value-from-and-source--dda4cf64 = ajoutez `[[{ $parameter }.values]]` avec `value`, `from` et `source`

# add `[parameters]`, `[without]` or `[with]`
add-parameters-without-or-with--0aa1fddb = ajoutez `[parameters]`, `[without]` ou `[with]`

# add `provides = {{ "…" = … }}`, `unknown = ["…"]` or `refuses = ["…"]`
add-provides-unknown-or-refuses--a51430e8 = ajoutez `provides = {"{"} "…" = … {"}"}`, `unknown = ["…"]` ou `refuses = ["…"]`

# add `reforms/{name}.toml`
add-reforms-name-toml--edc0db3b = ajoutez `reforms/{ $name }.toml`

# add {requirement} to `near_misses`, or take the sentence away
add-requirement-to-near-misses-or-take-the--6e831ec7 = ajoutez { $requirement } à `near_misses`, ou supprimez la phrase

# add `[[requirements]]` with `id`, `title`, `met` and `unmet`
add-requirements-with-id-title-met-and-unmet--f715e6c1 = ajoutez `[[requirements]]` avec `id`, `title`, `met` et `unmet`

# add `rule.rhai` with a function for each requirement and state
add-rule-rhai-with-a-function-for-each--47dd3315 = ajoutez `rule.rhai` avec une fonction pour chaque exigence et chaque état

# add `rule.rhai` with `fn derive() {{ … }}`, or name a component: `component = "…"`
add-rule-rhai-with-fn-derive-or-name-a--bc7c6feb = ajoutez `rule.rhai` avec `fn derive() {"{"} … {"}"}`, ou nommez un composant : `component = "…"`

# add `rule.rhai` with `fn met() {{ … }}`
add-rule-rhai-with-fn-met--ba0b30b9 = ajoutez `rule.rhai` avec `fn met() {"{"} … {"}"}`

# add `[[sources]]` with `instrument` and `verification`
add-sources-with-instrument-and-verification--369c0a9b = ajoutez `[[sources]]` avec `instrument` et `verification`

# add `subject = "…"`
add-subject--0e449881 = ajoutez `subject = "…"`

# add `[[test]]` with `name`, `as_of`, `provides` and `[test.case]`
add-test-with-name-as-of-provides-and-test-case--9cf6bb9d = ajoutez `[[test]]` avec `name`, `as_of`, `provides` et `[test.case]`

# add `[[test]]` with `name`, `as_of`, `standing` and `[test.case]`
add-test-with-name-as-of-standing-and-test-case--d0780bdb = ajoutez `[[test]]` avec `name`, `as_of`, `standing` et `[test.case]`

# add `[[test]]` with `name`, `as_of`, `status` and `[test.case]`
add-test-with-name-as-of-status-and-test-case--0b8ee9eb = ajoutez `[[test]]` avec `name`, `as_of`, `status` et `[test.case]`

# add to them in the file, or take them away
add-to-them-in-the-file-or-take-them-away--6a57f507 = complétez-les dans le fichier, ou retirez-les

# `advise`, in the rule of an option,
advise-in-the-rule-of-an-option--049a33ce = `advise`, dans la règle d’une option,

# among those under {heading} are {facts}
among-those-under-heading-are-facts--f94f9e36 = on trouve entre autres sous { $heading } : { $facts }

# an answer
an-answer = une réponse

# an assignment
an-assignment = une affectation

# an empty body
an-empty-body = un corps vide

# an entry of a list can only be asked for its facts, where it is named
an-entry-of-a-list-can-only-be-asked-for-its--e2bb7319 = on ne peut demander à une entrée d’une liste que ses faits, là où elle est nommée

# an entry of {list} records nothing
an-entry-of-list-records-nothing--aa66098b = une entrée de { $list } ne consigne rien

# an index
an-index = un indice

# an instrument
an-instrument = un instrument

# an operand is used twice, or before its own parts
an-operand-is-used-twice-or-before-its-own-parts--584b04f2 = un opérande est employé deux fois, ou avant ses propres parties

# an option cannot be answered by a component
an-option-cannot-be-answered-by-a-component = un composant ne peut pas répondre pour une option

# an unknown fact or a refusal
an-unknown-fact-or-a-refusal = un fait inconnu ou un refus

# and here
and-here = et ici

# `and` or `or` is missing before `not`
and-or-or-is-missing-before-not--2fd03305 = il manque `and` ou `or` avant `not`

# answers are written into case files in TOML, and this one is JSON
answers-are-written-into-case-files-in-toml-and--084adf86 = les réponses s’écrivent dans des dossiers au format TOML, et celui-ci est en JSON

# approved by
approved-by = approuvé par

# as something that it is not
as-something-that-it-is-not = sous un type qui n’est pas le sien

# ask for leave to read it, or use a copy
ask-for-leave-to-read-it-or-use-a-copy--bfb07c3b = demandez l’autorisation de le lire, ou utilisez une copie

# `{asked}` answers differently when it is asked twice
asked-answers-differently-when-it-is-asked-twice--44cf1392 = `{ $asked }` répond autrement quand la question est posée deux fois

# `{asked}` depends on the way in which `{fact}` is absent
asked-depends-on-the-way-in-which-fact-is-absent--32f63bf0 = `{ $asked }` dépend de la manière dont `{ $fact }` manque

# `{asked}` differs in the facts
asked-differs-in-the-facts--f44beb45 = `{ $asked }` diffère par les faits

# `{asked}` differs in the reasons
asked-differs-in-the-reasons--b1fc7075 = `{ $asked }` diffère par les raisons

# `{asked}` differs in the recommendations
asked-differs-in-the-recommendations--e74e28e8 = `{ $asked }` diffère par les recommandations

# `{asked}` differs in the refusals
asked-differs-in-the-refusals--fb25da73 = `{ $asked }` diffère par les refus

# `{asked}` differs in the truth
asked-differs-in-the-truth--71b89be6 = `{ $asked }` diffère par la réponse : oui, non ou inconnu

# `{asked}` differs in what is looked at
asked-differs-in-what-is-looked-at--4dbed920 = `{ $asked }` diffère par ce qui est consulté

# `{asked}` differs in what is needed
asked-differs-in-what-is-needed--f0e41cc0 = `{ $asked }` diffère par ce qui est nécessaire

# `{asked}` fails: {error}
asked-fails-error--72be0f77 = `{ $asked }` échoue : { $error }

# `{asked}` fails in one of them only
asked-fails-in-one-of-them-only--667e3a4e = `{ $asked }` n’échoue que dans l’une des deux formes

# `{asked}` gives `{provided}` another value when `{absent}` is not recorded
asked-gives-provided-another-value-when-absent--370c2c9c = `{ $asked }` donne une autre valeur à `{ $provided }` quand `{ $absent }` n’est pas consigné

# `{asked}` looks at `{fact}` without saying that it may
asked-looks-at-fact-without-saying-that-it-may--41715f73 = `{ $asked }` consulte `{ $fact }` sans l’avoir annoncé

# `{asked}` turns from yes to no, or from no to yes, when `{fact}` is not recorded
asked-turns-from-yes-to-no-or-from-no-to-yes--b0aa7132 = `{ $asked }` passe de oui à non, ou de non à oui, quand `{ $fact }` n’est pas consigné

# at least one entry of {list}
at-least-one-entry-of-list--f0bc18f2 = au moins une entrée de { $list }

# authority
authority = autorité

# back to the beginning
back-to-the-beginning = retour au début

# begin the path with another word than `{word}`
begin-the-path-with-another-word-than-word--dd904a2c = commencez le chemin par un autre mot que `{ $word }`

# between two values there are days on which none holds
between-two-values-there-are-days-on-which-none--30695ff5 = entre deux valeurs, il y a des jours où aucune n’est en vigueur

# `break` and `continue` stand outside a loop
break-and-continue-stand-outside-a-loop--a3b29835 = `break` et `continue` se trouvent hors d’une boucle

# build it with `throughcare plugin build`
build-it-with-throughcare-plugin-build--0fe0f069 = construisez-le avec `throughcare plugin build`

# calls inside calls
calls-inside-calls = appels imbriqués

# `[case]`
case--98f9c9d4 = `[case]`

# check both: one of them, or what it rests on, is wrong
check-both-one-of-them-or-what-it-rests-on-is--bfc7a1ab = vérifiez les deux : l’une des valeurs, ou ce sur quoi elle repose, est fausse

# check that it is the file you meant
check-that-it-is-the-file-you-meant = vérifiez que c’est bien le fichier voulu

# check that this is the folder of one pack
check-that-this-is-the-folder-of-one-pack = vérifiez que c’est bien le répertoire d’un seul paquet

# check the file
check-the-file = vérifiez le fichier

# check the name
check-the-name = vérifiez le nom

# check the name; a pack is a folder with a `pack.toml` in it
check-the-name-a-pack-is-a-folder-with-a-pack--f7a6b19d = vérifiez le nom ; un paquet est un répertoire qui contient un `pack.toml`

# check the texts: control characters and lone `\u` halves are not JSON
check-the-texts-control-characters-and-lone-u--1013cba5 = vérifiez les textes : les caractères de contrôle et les moitiés `\u` isolées ne sont pas du JSON

# choose another name; only items, options and parameters can be departed from
choose-another-name-only-items-options-and--4777e819 = choisissez un autre nom ; on ne peut s’écarter que de points, d’options et de paramètres

# {clauses} and {next}
clauses-and-next--74033f51 = { $clauses } et { $next }

# {clauses} or {next}
clauses-or-next--28edfa09 = { $clauses } ou { $next }

# clauses stand in `any`, `all` and `count`
clauses-stand-in-any-all-and-count--971f7e4c = les clauses se placent dans `any`, `all` et `count`

# close it with `'`
close-it-with--9ab95705 = fermez-le par `'`

# close it with `]` or `}}`
close-it-with-or--c220c951 = fermez par `]` ou `{"}"}`

# close it with `]` or `}}`; what follows cannot be read before
close-it-with-or-what-follows-cannot-be-read--22216b62 = fermez par `]` ou `{"}"}` ; la suite ne peut pas être lue avant

# close it with `"`; write `\\` for a backslash
close-it-with-write-for-a-backslash--1728acaf = fermez-le par `"` ; écrivez `\\` pour une barre oblique inversée

# `codes`
codes--9976109b = `codes`

# component `{component}`, asked for `{function}`: {cause}
component-component-asked-for-function-cause--c84e7ad6 = composant `{ $component }`, interrogé sur `{ $function }` : { $cause }

# component `{component}`: {cause}
component-component-cause--3ab6c27a = composant `{ $component }` : { $cause }

# {component} is pinned by something else than a digest
component-is-pinned-by-something-else-than-a--8cce6305 = { $component } est épinglé par autre chose qu’une empreinte

# `components` is not a table
components-is-not-a-table--9d431592 = `components` n’est pas une table

# count the entry in: `{fact}`
count-the-entry-in-fact--43e2a015 = indiquez le numéro de l’entrée : `{ $fact }`

# {count} things
count-things--ebc36ac5 = { $count } éléments

# counted as an entry
counted-as-an-entry = compté comme une entrée

# declare a `[[derogation]]` with `{key} = "{name}"`, or choose another name
declare-a-derogation-with-key-name-or-choose--04a98610 = déclarez une `[[derogation]]` avec `{ $key } = "{ $name }"`, ou choisissez un autre nom

# defined again
defined-again = nouvelle définition

# derivation {derivation}
derivation-derivation--661549ef = dérivation { $derivation }

# {derivation} reads {fact}
derivation-reads-fact--8c9c9cb8 = { $derivation } consulte { $fact }

# derivations rest on each other in a circle: {steps}, which {derivation} provides
derivations-rest-on-each-other-in-a-circle--0ce40e04 = des dérivations reposent les unes sur les autres en cercle : { $steps }, que { $derivation } fournit

# `derived.toml`
derived-toml--d4c28cd9 = `derived.toml`

# derogations
derogations = dérogations

# `describe` is missing
describe-is-missing--1a4ce06a = il manque `describe`

# did you mean `{known}`?
did-you-mean-known--1bbbb425 = vouliez-vous dire `{ $known }` ?

# did you mean `{known}`? the words are {words}
did-you-mean-known-the-words-are-words--6e07e5ba = vouliez-vous dire `{ $known }` ? mots possibles : { $words }

# end it with `]]`
end-it-with--0d596c51 = terminez-le par `]]`

# end it with `}}`
end-it-with--6fad2b17 = terminez-la par `{"}"}`

# end it with `]`
end-it-with--88cd4b93 = terminez par `]`

# every entry of {list}
every-entry-of-list--6a19c173 = chaque entrée de { $list }

# {fact} begins with the whole path {other}
fact-begins-with-the-whole-path-other--a6402593 = { $fact } commence par le chemin entier { $other }

# {fact} cannot have this value
fact-cannot-have-this-value--63767298 = { $fact } ne peut pas avoir cette valeur

# {fact} cannot say whether there is such a thing
fact-cannot-say-whether-there-is-such-a-thing--46938102 = { $fact } ne peut pas dire si une telle chose existe

# {fact} declined
fact-declined--5915486e = { $fact } : la personne a dit non

# {fact} = does not apply
fact-does-not-apply--6abbb6ef = { $fact } = sans objet

# {fact} holds an empty text
fact-holds-an-empty-text--8c98dd3c = { $fact } contient un texte vide

# {fact} is a fact, and {key} is not a word about it
fact-is-a-fact-and-key-is-not-a-word-about-it--614a485f = { $fact } est un fait, et { $key } n’est pas un mot qui s’y rapporte

# {fact} is a fact of every entry
fact-is-a-fact-of-every-entry--9577466f = { $fact } est un fait propre à chaque entrée

# {fact} is a list, which holds no value
fact-is-a-list-which-holds-no-value--201b73b3 = { $fact } est une liste, qui n’a pas de valeur

# {fact} is none of its words
fact-is-none-of-its-words--08f8f9df = la valeur de { $fact } n’est pas l’un de ses mots

# {fact} is not a date to count from
fact-is-not-a-date-to-count-from--c5acaba9 = { $fact } n’est pas une date à partir de laquelle compter

# {fact} is not a fact of this checklist
fact-is-not-a-fact-of-this-checklist--2bdecd91 = { $fact } n’est pas un fait de cette liste de contrôle

# {fact} is not a protected fact
fact-is-not-a-protected-fact--ebc696b6 = { $fact } n’est pas un fait protégé

# {fact} is not one value to quote
fact-is-not-one-value-to-quote--6296149f = { $fact } n’est pas une valeur unique que l’on puisse citer

# {fact} is not provided here
fact-is-not-provided-here--06871546 = { $fact } n’est pas fourni ici

# {fact} is recorded otherwise than it is worked out; the record is used
fact-is-recorded-otherwise-than-it-is-worked--da0929ea = { $fact } est consigné autrement qu’il n’est déduit ; c’est la valeur consignée qui compte

# {fact} is recorded twice
fact-is-recorded-twice--aad10cf6 = { $fact } est consigné deux fois

# {fact} may be quoted, and rests on {beneath}, which is sensitive
fact-may-be-quoted-and-rests-on-beneath-which--c4bea494 = { $fact } peut être cité, et repose sur { $beneath }, qui est sensible

# {fact} says both {key} and {other}
fact-says-both-key-and-other--9e6f0b26 = { $fact } dit à la fois { $key } et { $other }

# {fact} says `{key} = false`, which says nothing
fact-says-key-false-which-says-nothing--4a72a444 = { $fact } dit `{ $key } = false`, ce qui ne dit rien

# {fact} says neither a value nor why there is none
fact-says-neither-a-value-nor-why-there-is-none--ead74bf1 = { $fact } ne dit ni une valeur ni pourquoi il n’y en a pas

# {fact} says who a person is, and no ground is declared for looking at it
fact-says-who-a-person-is-and-no-ground-is--bc93dc4d = { $fact } dit qui est une personne, et aucun motif n’est déclaré pour le consulter

# {fact} should have {wanted} here, and has {found}
fact-should-have-wanted-here-and-has-found--5808ea21 = { $fact } devrait avoir ici { $wanted }, et on y trouve { $found }

# {fact} = unknown
fact-unknown--18c0bf83 = { $fact } = inconnu

# {fact} = {value}
fact-value--42c0882a = { $fact } = { $value }

# facts of {facts}
facts-of-facts--56cb7909 = faits de { $facts }

# `{file}` cannot pin a component: {what}
file-cannot-pin-a-component-what--13b08f62 = `{ $file }` ne peut pas épingler de composant : { $what }

# `{file}` could not be used
file-could-not-be-used--0ddb7b60 = `{ $file }` n’a pas pu être utilisé

# `{file}` does not name a crate
file-does-not-name-a-crate--944eb631 = `{ $file }` ne nomme pas de crate

# `{file}` does not pin the digest of the record
file-does-not-pin-the-digest-of-the-record--e79e61b8 = `{ $file }` n’épingle pas l’empreinte du relevé

# `{file}` is not a record of a component: {what}
file-is-not-a-record-of-a-component-what--b605a3b4 = `{ $file }` n’est pas le relevé d’un composant : { $what }

# `{file}` is not the component of the record
file-is-not-the-component-of-the-record--86fd4352 = `{ $file }` n’est pas le composant du relevé

# {file} is not the file that was pinned
file-is-not-the-file-that-was-pinned--30ccfbab = { $file } n’est pas le fichier qui a été épinglé

# {first}
first--0bbc5e6d = { $first }

# give a file
give-a-file = indiquez un fichier

# give it another name
give-it-another-name = donnez-lui un autre nom

# give one of them another `id`, or leave it out
give-one-of-them-another-id-or-leave-it-out--d973a36a = donnez un autre `id` à l’un d’eux, ou laissez-le de côté

# give one of them another name
give-one-of-them-another-name = donnez un autre nom à l’un des deux

# give the function another name
give-the-function-another-name = donnez un autre nom à la fonction

# ground
ground = motif

# heading
heading = rubrique

# {heading} is not itself a fact
heading-is-not-itself-a-fact--784a3307 = { $heading } n’est pas en soi un fait

# headings of a plan
headings-of-a-plan = rubriques d’un plan

# here before
here-before = déjà ici

# holds from {day}
holds-from-day--5ec001d7 = en vigueur à partir du { $day }

# holds until {day}
holds-until-day--5593dcbb = en vigueur jusqu’au { $day }

# how a requirement stands
how-a-requirement-stands = où en est une exigence

# `if`
if--08b2d6c8 = `if`

# `in`
in--bb5c992b = `in`

# in an entry that the list does not have
in-an-entry-that-the-list-does-not-have = dans une entrée que la liste n’a pas

# inherited by the other name
inherited-by-the-other-name = hérité sous l’autre nom

# install one with `rustup target add wasm32-unknown-unknown`, with `apt-get install --no-install-recommends rustc-web rust-web-src`, or, without root, with `throughcare plugin build --fetch`
install-one-with-rustup-target-add-wasm32--66d21d7d = installez-en un avec `rustup target add wasm32-unknown-unknown`, avec `apt-get install --no-install-recommends rustc-web rust-web-src`, ou, sans droits d’administration, avec `throughcare plugin build --fetch`

# `()` is missing after the name of the function `{name}`
is-missing-after-the-name-of-the-function-name--d76ca234 = il manque `()` après le nom de la fonction `{ $name }`

# `=` is missing between key and value
is-missing-between-key-and-value--32fac8ee = il manque `=` entre la clé et la valeur

# it adds or subtracts what has no value
it-adds-or-subtracts-what-has-no-value = il additionne ou soustrait ce qui n’a pas de valeur

# it asked for more than {bytes} bytes of memory
it-asked-for-more-than-bytes-bytes-of-memory--582fb9fd = il a demandé trop de mémoire ; limite en octets : { $bytes }

# it asked for more than {count} table elements
it-asked-for-more-than-count-table-elements--df598ce3 = il a demandé trop d’éléments de table ; limite : { $count }

# it called a function that is not there
it-called-a-function-that-is-not-there = il a appelé une fonction qui n’existe pas

# it called `{name}`, which no rule has
it-called-name-which-no-rule-has--06b1d431 = il a appelé `{ $name }`, dont aucune règle ne dispose

# it called the host more than {count} times
it-called-the-host-more-than-count-times--cbbeb552 = il a appelé l’hôte trop souvent ; limite : { $count }

# it came to a place that it takes for unreachable
it-came-to-a-place-that-it-takes-for-unreachable = il est arrivé à un endroit qu’il tient pour inaccessible

# it cannot be read from here on
it-cannot-be-read-from-here-on = elle ne peut pas être lue à partir d’ici

# it comes with every toolchain of rustup
it-comes-with-every-toolchain-of-rustup = il est fourni avec chaque chaîne d’outils de rustup

# it compares what has no value
it-compares-what-has-no-value = il compare ce qui n’a pas de valeur

# it divided by zero
it-divided-by-zero = il a divisé par zéro

# it does not fit the contract `throughcare:policy@1`: {why}
it-does-not-fit-the-contract-throughcare-policy--1995147f = il n’est pas conforme au contrat `throughcare:policy@1` : { $why }

# it ends in the middle
it-ends-in-the-middle = elle s’arrête au milieu

# it gave up
it-gave-up = il a renoncé

# it handed over a text of more than {bytes} bytes
it-handed-over-a-text-of-more-than-bytes-bytes--77164621 = il a remis un texte trop long ; limite en octets : { $bytes }

# it handed over more than {bytes} bytes at once
it-handed-over-more-than-bytes-bytes-at-once--e51b2541 = il a remis trop de données d’un coup ; limite en octets : { $bytes }

# it has too many functions
it-has-too-many-functions = elle a trop de fonctions

# it imports `{name}`, which no rule has
it-imports-name-which-no-rule-has--08079d8c = il importe `{ $name }`, dont aucune règle ne dispose

# it is longer than 64 KiB
it-is-longer-than-64-kib--ece9ec3a = elle dépasse 64 Kio

# it is not a derivation
it-is-not-a-derivation = ce n’est pas une dérivation

# it is not a rule
it-is-not-a-rule = ce n’est pas une règle

# it is not TOML; `throughcare check` shows where
it-is-not-toml-throughcare-check-shows-where--992aae16 = ce n’est pas du TOML ; `throughcare check` montre où

# it is one of {choices}
it-is-one-of-choices--336929da = choix possibles : { $choices }

# it looked at a case while it described itself
it-looked-at-a-case-while-it-described-itself = il a consulté un dossier pendant qu’il se décrivait

# it looked at `{name}`, {wrong}
it-looked-at-name-wrong--aa6c8b5f = il a consulté `{ $name }`, { $wrong }

# it looked at something the pack does not know, {wrong}
it-looked-at-something-the-pack-does-not-know--77a903c8 = il a consulté quelque chose que le paquet ne connaît pas, { $wrong }

# it makes more than {count} recommendations
it-makes-more-than-count-recommendations--4ac37c7a = il fait trop de recommandations ; limite : { $count }

# it names a fact that is not written out
it-names-a-fact-that-is-not-written-out = il nomme un fait qui n’est pas écrit tel quel

# it names a parameter that is not written out
it-names-a-parameter-that-is-not-written-out = il nomme un paramètre qui n’est pas écrit tel quel

# it nests too deep
it-nests-too-deep = ses imbrications sont trop profondes

# it panicked
it-panicked = il a paniqué

# it panicked at `{file}` line {line}
it-panicked-at-file-line-line--7e865040 = il a paniqué dans `{ $file }`, ligne { $line }

# it provides a fact that is not written out
it-provides-a-fact-that-is-not-written-out = il fournit un fait qui n’est pas écrit tel quel

# it provides a list
it-provides-a-list = il fournit une liste

# it provides {what}
it-provides-what--227f9223 = il fournit { $what }

# it reached outside its memory
it-reached-outside-its-memory = il a voulu accéder hors de sa mémoire

# it trapped: {how}
it-trapped-how--2a631421 = il a été interrompu : { $how }

# it used up its fuel of {fuel}
it-used-up-its-fuel-of-fuel--3ef3fd9d = il a épuisé son carburant ; quantité accordée : { $fuel }

# it uses a list as a fact
it-uses-a-list-as-a-fact = il emploie une liste comme un fait

# it was stopped by the clock, so it was not evaluated
it-was-stopped-by-the-clock-so-it-was-not--d8a4efe5 = le temps imparti est écoulé : il a été arrêté, et n’a donc pas été évalué

# item {item}
item-item--16429b0b = point { $item }

# `item.toml`
item-toml--4bbd07a9 = `item.toml`

# its calls went too deep
its-calls-went-too-deep = ses appels se sont imbriqués trop profondément

# its description answers no question and provides no fact
its-description-answers-no-question-and--30c0a83e = sa description ne répond à aucune question et ne fournit aucun fait

# its description is longer than a description may be
its-description-is-longer-than-a-description--e98711ec = sa description dépasse la longueur permise

# its description leaves out the question `met`, which every rule answers
its-description-leaves-out-the-question-met--5fdb1bae = sa description ne mentionne pas la question `met`, à laquelle répond toute règle

# its description names `{name}` twice
its-description-names-name-twice--fb619cea = sa description nomme `{ $name }` deux fois

# its description names the fact `{name}`, which no pack defines
its-description-names-the-fact-name-which-no--1e3c6419 = sa description nomme le fait `{ $name }`, qu’aucun paquet ne définit

# its description names the parameter `{name}`, which no pack sets
its-description-names-the-parameter-name-which--ef9b9250 = sa description nomme le paramètre `{ $name }`, qu’aucun paquet ne fixe

# its description promises `{name}`, which it does not export
its-description-promises-name-which-it-does-not--df103e32 = sa description promet `{ $name }`, qu’il n’exporte pas

# its description takes `{name}` for {declared}, and the pack says {actual}
its-description-takes-name-for-declared-and-the--bbb438cc = sa description prend `{ $name }` pour { $declared }, et le paquet dit { $actual }

# its functions lead too deep
its-functions-lead-too-deep = ses fonctions mènent trop profond

# its reasons do not hold together: {why}
its-reasons-do-not-hold-together-why--84b03e3e = ses raisons ne tiennent pas ensemble : { $why }

# JSON has no comments
json-has-no-comments--df5b66a6 = JSON n’a pas de commentaires

# keep one of the two
keep-one-of-the-two = gardez l’un des deux

# keep one of the two, or change its days
keep-one-of-the-two-or-change-its-days--bf450ed4 = gardez l’une des deux, ou changez ses jours

# keep one of them
keep-one-of-them = n’en gardez qu’un

# keep one of them, or give one another name
keep-one-of-them-or-give-one-another-name--9e9cb025 = n’en gardez qu’un, ou donnez un autre nom à l’un des deux

# keep one of them, or use a list for a repeated fact
keep-one-of-them-or-use-a-list-for-a-repeated--9d69b098 = n’en gardez qu’une, ou employez une liste pour un fait répété

# keep one of them, or use `[[…]]` for a repeated fact
keep-one-of-them-or-use-for-a-repeated-fact--0a131b55 = n’en gardez qu’une, ou employez `[[…]]` pour un fait répété

# keep one table, from `{{` to `}}`
keep-one-table-from-to--1fa091e9 = gardez une seule table, de `{"{"}` à `{"}"}`

# {key} holds a word that is not known here
key-holds-a-word-that-is-not-known-here--3796882c = { $key } contient un mot inconnu ici

# {key} is empty
key-is-empty--d7fde762 = { $key } est vide

# {key} is not a fact but the beginning of paths
key-is-not-a-fact-but-the-beginning-of-paths--bdb10741 = { $key } n’est pas un fait, mais le début de chemins

# {key} is not a key of {what}
key-is-not-a-key-of-what--603265bb = { $what } n’a pas de clé { $key }

# {key} is not the path of a fact
key-is-not-the-path-of-a-fact--8dc7cde1 = { $key } n’est pas le chemin d’un fait

# {key} should be {wanted}, and is {found}
key-should-be-wanted-and-is-found--0a329530 = { $key } devrait être { $wanted }, et c’est { $found }

# {least} or {most} things
least-or-most-things--322b41fc = { $least } ou { $most } éléments

# leave it out; documents here hold no times of day
leave-it-out-documents-here-hold-no-times-of-day--e90efb76 = supprimez-la ; ici, les documents ne contiennent pas d’heures

# leave out what is not recorded; say `{{ "not_known": true }}` of what was asked
leave-out-what-is-not-recorded-say-not-known--0afdd1d3 = omettez ce qui n’est pas consigné ; dites `{"{"} "not_known": true {"}"}` de ce qui a été demandé

# leave out what is not recorded; write `not_known = true` of what was asked
leave-out-what-is-not-recorded-write-not-known--42cf5037 = omettez ce qui n’est pas consigné ; écrivez `not_known = true` pour ce qui a été demandé

# leave the zero out; a reference number is a text, in quotes
leave-the-zero-out-a-reference-number-is-a-text--10534558 = supprimez le zéro ; un numéro de référence est un texte, entre guillemets

# leaving early
leaving-early = sortir avant la fin

# {left} and {right} cannot be added or subtracted
left-and-right-cannot-be-added-or-subtracted--334eabf5 = on ne peut ni additionner ni soustraire { $left } et { $right }

# {left} cannot be compared with {right} by `{sign}`
left-cannot-be-compared-with-right-by-sign--fc467093 = on ne peut pas comparer { $left } à { $right } avec `{ $sign }`

# {left} one of {values}
left-one-of-values--2f85b450 = { $left } parmi { $values }

# {left} {sign} {right}
left-sign-right--2efc4d80 = { $left } { $sign } { $right }

# `let`
let--40b8ffac = `let`

# let one begin on the day after the other ends, if that is so in law
let-one-begin-on-the-day-after-the-other-ends--3ea77bf7 = faites commencer l’une le lendemain de la fin de l’autre, si la loi est ainsi

# let one end before the other begins, or keep one of them
let-one-end-before-the-other-begins-or-keep-one--ba1f4b29 = faites finir l’une avant que l’autre ne commence, ou n’en gardez qu’une

# let one of them do without what the next provides
let-one-of-them-do-without-what-the-next--1e203948 = faites que l’une d’elles se passe de ce que fournit la suivante

# let one of them provide it, or let one end before the other begins
let-one-of-them-provide-it-or-let-one-end--b0ac42e1 = faites qu’une seule le fournisse, ou que l’une finisse avant que l’autre ne commence

# let the earlier one end on the day before: `until = {day}`
let-the-earlier-one-end-on-the-day-before-until--61532503 = faites finir la première la veille : `until = { $day }`

# let the folder, the `id` and `inherits` agree
let-the-folder-the-id-and-inherits-agree--47037f7c = faites concorder le répertoire, l’`id` et `inherits`

# let the reform take the other one out, in `[without]`
let-the-reform-take-the-other-one-out-in-without--7f33a4ec = faites retirer l’autre par la réforme, dans `[without]`

# `[letter]`
letter--d28d165b = `[letter]`

# line {line} holds a byte that is not UTF-8
line-line-holds-a-byte-that-is-not-utf-8--6f5126ab = la ligne { $line } contient un octet qui n’est pas en UTF-8

# {list} has entries already
list-has-entries-already--747e7ee4 = { $list } a déjà des entrées

# {list} should be a list of entries, and has {found}
list-should-be-a-list-of-entries-and-has-found--dad88d61 = { $list } devrait être une liste d’entrées, et on y trouve { $found }

# {list} should hold a table of facts for each entry, and has {found}
list-should-hold-a-table-of-facts-for-each--cbc983cd = { $list } devrait contenir une table de faits pour chaque entrée, et on y trouve { $found }

# looked at here
looked-at-here = consulté ici

# make the rule simpler: it does too much work
make-the-rule-simpler-it-does-too-much-work--22763263 = simplifiez la règle : elle fait trop de travail

# mark it `sensitive = "{ground}"` in `facts.toml`, or work it out without that fact
mark-it-sensitive-ground-in-facts-toml-or-work--4f498e9f = marquez-le `sensitive = "{ $ground }"` dans `facts.toml`, ou déduisez-le sans ce fait

# matches nothing
matches-nothing = ne correspond à rien

# mend these, then check again
mend-these-then-check-again--b88ecccf = corrigez celles-ci, puis vérifiez à nouveau

# {name}
name--5e291d7b = { $name }

# `{name}`
name--8f2a5428 = `{ $name }`

# name a fact of `provides`
name-a-fact-of-provides--0b9f4916 = nommez un fait de `provides`

# name a fact of type `date` that is not of a list entry
name-a-fact-of-type-date-that-is-not-of-a-list--1badf3ef = nommez un fait de type `date` qui n’est pas propre à une entrée de liste

# name a parameter in days or weeks
name-a-parameter-in-days-or-weeks = nommez un paramètre en jours ou en semaines

# name a parameter in days, weeks, months or years
name-a-parameter-in-days-weeks-months-or-years--841a966f = nommez un paramètre en jours, en semaines, en mois ou en années

# name a requirement that a rule answers
name-a-requirement-that-a-rule-answers = nommez une exigence à laquelle une règle répond

# name a rule of this pack, or of one it inherits
name-a-rule-of-this-pack-or-of-one-it-inherits--8f52322d = nommez une règle de ce paquet, ou d’un paquet dont il hérite

# name a yes-no fact that is not sensitive and not of a list entry
name-a-yes-no-fact-that-is-not-sensitive-and--41ac1bc2 = nommez un fait de type oui-ou-non qui n’est ni sensible ni propre à une entrée de liste

# `{name}` answers a question of the host and takes nothing
name-answers-a-question-of-the-host-and-takes--8c17e057 = `{ $name }` répond à une question de l’hôte et ne prend rien

# name at least one
name-at-least-one = indiquez au moins un élément

# `{name}` calls itself, directly or through others
name-calls-itself-directly-or-through-others--4a4e0044 = `{ $name }` fait appel à soi-même, directement ou à travers d’autres

# `{name}` cannot be a name
name-cannot-be-a-name--8692451a = `{ $name }` ne peut pas être un nom

# `{name}` is a function and is not called here
name-is-a-function-and-is-not-called-here--39ccd818 = `{ $name }` est une fonction et n’est pas appelée ici

# `{name}` is defined twice
name-is-defined-twice--8e16cacf = `{ $name }` a deux définitions

# {name} is not a component of this pack
name-is-not-a-component-of-this-pack--167b7d50 = { $name } n’est pas un composant de ce paquet

# {name} is not a name
name-is-not-a-name--0b7ed753 = { $name } n’est pas un nom

# {name} is not a parameter
name-is-not-a-parameter--d9025dca = { $name } n’est pas un paramètre

# `{name}` is not a parameter of the pack
name-is-not-a-parameter-of-the-pack--6cbf751d = `{ $name }` n’est pas un paramètre du paquet

# {name} is not a plain text
name-is-not-a-plain-text--6ef6953d = { $name } n’est pas un texte simple

# {name} is not a requirement that can fail
name-is-not-a-requirement-that-can-fail--45321d7b = { $name } n’est pas une exigence qui puisse échouer

# `{name}` is not a word of the rule language, nor a function of this rule
name-is-not-a-word-of-the-rule-language-nor-a--312cf5af = `{ $name }` n’est ni un mot du langage des règles, ni une fonction de cette règle

# {name} is the name of another function of the rule
name-is-the-name-of-another-function-of-the-rule--366be149 = { $name } est le nom d’une autre fonction de la règle

# {name} is there twice
name-is-there-twice--bbfbb313 = { $name } est présent deux fois

# name it in the component's description, with its kind
name-it-in-the-component-s-description-with-its--784daba0 = nommez-le dans la description du composant, avec son type

# name its folder with `--policy`; this plan uses the packs it lists only
name-its-folder-with-policy-this-plan-uses-the--3ebc399b = nommez son répertoire avec `--policy` ; ce plan n’emploie que les paquets qu’il énumère

# name the file by its language, such as `fr.ftl`
name-the-file-by-its-language-such-as-fr-ftl--5847403a = donnez au fichier le nom de sa langue, comme `fr.ftl`

# name the folder of a pack
name-the-folder-of-a-pack = nommez le répertoire d’un paquet

# name the special measure that it opens in `[[protected_grounds]]` of {file}, with its source; or do without the fact
name-the-special-measure-that-it-opens-in--5bb9d3eb = nommez la mesure particulière qu’il ouvre dans `[[protected_grounds]]` de { $file }, avec sa source ; ou passez-vous du fait

# {name} translates nothing that the packs say
name-translates-nothing-that-the-packs-say--20a57706 = { $name } ne traduit rien de ce que disent les paquets

# `{name}`, which is from elsewhere,
name-which-is-from-elsewhere--223e6c61 = `{ $name }`, qui vient d’ailleurs,

# {named} is defined twice
named-is-defined-twice--dae3b5ac = { $named } a deux définitions

# {named} is inherited from `{pack}`
named-is-inherited-from-pack--fce6ad2c = { $named } vient par héritage de `{ $pack }`

# no
no = non

# no compiler here can build components
no-compiler-here-can-build-components = aucun compilateur ici ne peut construire de composants

# no derivation is called {name}
no-derivation-is-called-name--0199dd9a = aucune dérivation ne s’appelle { $name }

# no document of this kind needs that; look for a bracket that is never closed
no-document-of-this-kind-needs-that-look-for-a--9fd2154e = aucun document de ce genre n’en a besoin ; cherchez un crochet ou une accolade qui n’est jamais fermé

# no item is called {name}
no-item-is-called-name--a4073cd4 = aucun point ne s’appelle { $name }

# no item {name} is inherited
no-item-name-is-inherited--c76ec10f = aucun point { $name } n’est hérité

# no option is called {name}
no-option-is-called-name--07267ee6 = aucune option ne s’appelle { $name }

# no option {name} is inherited
no-option-name-is-inherited--32b25dba = aucune option { $name } n’est héritée

# no pack has the domain {domain}
no-pack-has-the-domain-domain--02451edc = aucun paquet n’a le domaine { $domain }

# no pack is named, and none is built in
no-pack-is-named-and-none-is-built-in--c3a96a7b = aucun paquet n’est nommé, et aucun n’est intégré

# no pack names the instrument {instrument}
no-pack-names-the-instrument-instrument--c6757872 = aucun paquet ne nomme l’instrument { $instrument }

# no parameter {name} is inherited
no-parameter-name-is-inherited--b51adc72 = aucun paramètre { $name } n’est hérité

# no policy pack is loaded for the jurisdiction that the case file names
no-policy-pack-is-loaded-for-the-jurisdiction--1fabb0ff = aucun paquet de politique n’est chargé pour le territoire que nomme le dossier

# no reform is called {name}
no-reform-is-called-name--95af995a = aucune réforme ne s’appelle { $name }

# nobody can have seen this
nobody-can-have-seen-this = personne ne peut avoir vu cela

# none
none = aucune

# not a number that can be reckoned with
not-a-number-that-can-be-reckoned-with = un nombre avec lequel on ne peut pas calculer

# `not` binds to the one thing after it, not to the comparison
not-binds-to-the-one-thing-after-it-not-to-the--e39e71ff = `not` ne porte que sur ce qui le suit, et non sur la comparaison

# not ({clause})
not-clause--384f9d26 = non ({ $clause })

# not found
not-found = introuvable

# not in here
not-in-here = pas ici

# not known
not-known = non connu

# not known until this is
not-known-until-this-is = non connu tant que ceci ne l’est pas

# (not quoted)
not-quoted--27c2647d = (non cité)

# nothing
nothing = rien

# nothing reads {file}
nothing-reads-file--ec4cfd0b = rien ne lit { $file }

# `null`
null--3fd5627a = `null`

# numbers of law and practice are parameters: write `parameter("…")`; only 0 and 1 may stand in a rule
numbers-of-law-and-practice-are-parameters--b1ef7eef = les nombres de la loi et de la pratique sont des paramètres : écrivez `parameter("…")` ; seuls 0 et 1 peuvent figurer dans une règle

# numbers of law and practice are parameters: write `parameter("…")`
numbers-of-law-and-practice-are-parameters--d932e76e = les nombres de la loi et de la pratique sont des paramètres : écrivez `parameter("…")`

# {of}, {role}; `throughcare new messages` writes what to fill in
of-role-throughcare-new-messages-writes-what-to--e20e5bf7 = { $of }, { $role } ; `throughcare new messages` écrit ce qui est à remplir

# on what ground a protected fact is looked at
on-what-ground-a-protected-fact-is-looked-at = pour quel motif un fait protégé est consulté

# once it is reviewed, write under `[components]` in `pack.toml`: {name} = "{digest}"
once-it-is-reviewed-write-under-components-in--48cd64b3 = une fois le composant examiné, écrivez sous `[components]` dans `pack.toml` : { $name } = "{ $digest }"

# one fact is named twice
one-fact-is-named-twice = un même fait est nommé deux fois

# one fact twice
one-fact-twice = un même fait deux fois

# one of its words
one-of-its-words = l’un de ses mots

# `one_of` takes a value and a list of values that are written out
one-of-takes-a-value-and-a-list-of-values-that--0ae0235c = `one_of` prend une valeur et une liste de valeurs écrites telles quelles

# {one}; {other}
one-other--94451b48 = { $one } ; { $other }

# one thing
one-thing = un élément

# only a choice has choices
only-a-choice-has-choices = seul un fait de type choix a des choix

# only a variable can be given a value
only-a-variable-can-be-given-a-value = seule une variable peut recevoir une valeur

# only an integer or a decimal has a unit
only-an-integer-or-a-decimal-has-a-unit = seul un nombre entier ou décimal a une unité

# only functions may stand at the top of a rule
only-functions-may-stand-at-the-top-of-a-rule = seules des fonctions peuvent figurer au premier niveau d’une règle

# only the first {shown} mistakes are shown
only-the-first-shown-mistakes-are-shown--b4616b92 = seules les { $shown } premières fautes sont montrées

# opened here
opened-here = ouverture ici

# operations
operations = opérations

# option {option}
option-option--f219faa0 = option { $option }

# `option.toml`
option-toml--b34f970b = `option.toml`

# `option.toml` names them all
option-toml-names-them-all--ce215800 = `option.toml` en donne la liste

# {pack} from {parent}
pack-from-parent--cada6517 = { $pack } de { $parent }

# pack {pack}
pack-pack--e6b323fe = paquet { $pack }

# `pack.toml`
pack-toml--6bad7170 = `pack.toml`

# packs inherit in a circle: {packs}
packs-inherit-in-a-circle-packs--45fc7abf = des paquets héritent en cercle : { $packs }

# {parameter} has no value
parameter-has-no-value--c1e69f31 = { $parameter } n’a pas de valeur

# {parameter} is not a length of time
parameter-is-not-a-length-of-time--27c56443 = { $parameter } n’est pas une durée

# {parameter} is not a number of days
parameter-is-not-a-number-of-days--8954f1e7 = { $parameter } n’est pas un nombre de jours

# {parameter} is {own} here, and inherited as {inherited}
parameter-is-own-here-and-inherited-as-inherited--18465a6d = { $parameter } est { $own } ici, alors que la valeur héritée est { $inherited }

# parameters
parameters = paramètres

# {parts}, {next}
parts-next--892febd7 = { $parts }, { $next }

# `{path}`
path--2c51738f = `{ $path }`

# {path} and its type do not agree
path-and-its-type-do-not-agree--840357d1 = { $path } et son type ne concordent pas

# `{path}` is a fact of each entry of a list, not of the case
path-is-a-fact-of-each-entry-of-a-list-not-of--fbb0bc63 = `{ $path }` est un fait propre à chaque entrée d’une liste, pas au dossier

# `{path}` is a list, not a fact
path-is-a-list-not-a-fact--d7882f30 = `{ $path }` est une liste, pas un fait

# {path} is not a fact
path-is-not-a-fact--9bb922b7 = { $path } n’est pas un fait

# `{path}` is not a fact of the vocabulary
path-is-not-a-fact-of-the-vocabulary--dedd8e05 = `{ $path }` n’est pas un fait du vocabulaire

# `{path}` is not a list
path-is-not-a-list--7ba23a27 = `{ $path }` n’est pas une liste

# `{path}` is provided twice
path-is-provided-twice--5d8e87b4 = `{ $path }` est fourni deux fois

# {path} lies under the heading of a case file
path-lies-under-the-heading-of-a-case-file--d60faf0a = { $path } se trouve sous l’en-tête d’un dossier

# pinned here
pinned-here = épinglé ici

# plan for a day on which it is in force, or load another version of it
plan-for-a-day-on-which-it-is-in-force-or-load--27c1ef0d = faites le plan pour un jour où il est en vigueur, ou chargez-en une autre version

# `policies/README.md` lists the files of a pack
policies-readme-md-lists-the-files-of-a-pack--afedce19 = `policies/README.md` énumère les fichiers d’un paquet

# `{program}` could not be started
program-could-not-be-started--181a954d = `{ $program }` n’a pas pu être lancé

# `{program}` failed
program-failed--82ea62d7 = `{ $program }` a échoué

# provide facts of its entries, or a fact beside it
provide-facts-of-its-entries-or-a-fact-beside-it--b2f6b067 = fournissez des faits de ses entrées, ou un fait à côté d’elle

# put a comma between the two
put-a-comma-between-the-two = mettez une virgule entre les deux

# put everything between `{{` and `}}`
put-everything-between-and--fde2daf5 = mettez tout entre `{"{"}` et `{"}"}`

# put it in `[` and `]`
put-it-in-and--b6a749a5 = mettez cela entre `[` et `]`

# put it in double quotes
put-it-in-double-quotes = mettez cela entre guillemets doubles

# put it in quotes: `key = "text"`
put-it-in-quotes-key-text--89e81d55 = mettez-le entre guillemets : `key = "text"`

# put it inside `fn met() {{ … }}` or another function
put-it-inside-fn-met-or-another-function--385aba22 = mettez cela dans `fn met() {"{"} … {"}"}` ou dans une autre fonction

# put it into `components` and pin it in `pack.toml`, or inherit from a pack that does
put-it-into-components-and-pin-it-in-pack-toml--8cf85eb1 = mettez-le dans `components` et épinglez-le dans `pack.toml`, ou héritez d’un paquet qui le fait

# put it into the `rule.rhai` of a derivation, in the folder `derived`
put-it-into-the-rule-rhai-of-a-derivation-in--539fc771 = mettez cela dans le `rule.rhai` d’une dérivation, dans le répertoire `derived`

# put its folder beside this one, or give it too
put-its-folder-beside-this-one-or-give-it-too--52739e2a = placez son répertoire à côté de celui-ci, ou indiquez-le aussi

# put keys and texts in double quotes
put-keys-and-texts-in-double-quotes = mettez les clés et les textes entre guillemets doubles

# put the component there, or take the line away
put-the-component-there-or-take-the-line-away--8cb99177 = placez le composant à cet endroit, ou supprimez la ligne

# put the file itself in the pack
put-the-file-itself-in-the-pack = mettez le fichier lui-même dans le paquet

# put the key in quotes
put-the-key-in-quotes = mettez la clé entre guillemets

# put the whole path in quotes: `["home.first_night.status"]`
put-the-whole-path-in-quotes-home-first-night--0b599716 = mettez le chemin entier entre guillemets : `["home.first_night.status"]`

# question
question = question

# quote a fact that is no list, and none of a list entry
quote-a-fact-that-is-no-list-and-none-of-a-list--67146327 = citez un fait qui n’est ni une liste ni propre à une entrée de liste

# reasons
reasons = raisons

# recommendations
recommendations = recommandations

# record the answer in the program that made this file
record-the-answer-in-the-program-that-made-this--c5a7a77b = consignez la réponse dans le programme qui a produit ce fichier

# reform {reform}
reform-reform--ebf5ec32 = réforme { $reform }

# renew it, or take it and the item's folder out of the pack
renew-it-or-take-it-and-the-item-s-folder-out--73eaf9e4 = renouvelez-la, ou retirez-la du paquet avec le répertoire du point

# renew it, or take it and the option's folder out of the pack
renew-it-or-take-it-and-the-option-s-folder-out--fa4ab4e8 = renouvelez-la, ou retirez-la du paquet avec le répertoire de l’option

# renew it, or take it and the parameter out of the pack
renew-it-or-take-it-and-the-parameter-out-of--655154ec = renouvelez-la, ou retirez-la du paquet avec le paramètre

# {report}
report--a243da1c = { $report }

# {requirement} has a sentence for `near`, and is not a near miss
requirement-has-a-sentence-for-near-and-is-not--ee1e5c4a = { $requirement } a une phrase pour `near`, et n’est pas une exigence manquée de peu

# run it again on a machine that is less busy
run-it-again-on-a-machine-that-is-less-busy = recommencez sur une machine moins occupée

# run one of them
run-one-of-them = n’en appliquez qu’une

# save the file as UTF-8
save-the-file-as-utf-8--4bfc2109 = enregistrez le fichier en UTF-8

# say what it is about in `subject` until the text has been seen
say-what-it-is-about-in-subject-until-the-text--3a77d74e = dites son objet dans `subject` tant que le texte n’a pas été vu

# say `yes` or `no`
say-yes-or-no--09bb6d32 = dites `yes` ou `no`

# see `throughcare list facts`
see-throughcare-list-facts--e0d35851 = voir `throughcare list facts`

# see `throughcare list facts` for what may be recorded
see-throughcare-list-facts-for-what-may-be--b88c9352 = voir `throughcare list facts` pour ce qui peut être consigné

# several dates
several-dates = plusieurs dates

# several values are compared with something that is not one value
several-values-are-compared-with-something-that--7a744321 = plusieurs valeurs sont comparées à autre chose qu’une valeur unique

# `{sign}` is missing here
sign-is-missing-here--86704d96 = il manque `{ $sign }` ici

# `{sign}` is no sign of the rule language
sign-is-no-sign-of-the-rule-language--61c68f21 = `{ $sign }` n’est pas un signe du langage des règles

# size of texts and lists
size-of-texts-and-lists = taille des textes et des listes

# something else
something-else = autre chose

# something follows after the end
something-follows-after-the-end = quelque chose suit après la fin

# something follows on the same line
something-follows-on-the-same-line = quelque chose suit sur la même ligne

# something is provided that is no value
something-is-provided-that-is-no-value = ce qui est fourni n’est pas une valeur

# something stands without double quotes
something-stands-without-double-quotes = quelque chose est écrit sans guillemets doubles

# something that is seen only when the rule runs
something-that-is-seen-only-when-the-rule-runs = quelque chose que l’on ne voit qu’à l’exécution de la règle

# something that rests on a fact that was not looked at
something-that-rests-on-a-fact-that-was-not--a868c95f = quelque chose qui repose sur un fait non consulté

# something that rests on a parameter that its description leaves out
something-that-rests-on-a-parameter-that-its--d3c1fbde = quelque chose qui repose sur un paramètre que sa description ne mentionne pas

# sources
sources = sources

# `\` stands in a text without a character that it may stand before
stands-in-a-text-without-a-character-that-it--3e355a9b = dans un texte, `\` n’est pas suivi d’un caractère qu’il peut précéder

# steps
steps = étapes

# {steps}, {step}
steps-step--632d1f94 = { $steps }, { $step }

# still holds then
still-holds-then = encore en vigueur à ce moment

# `()`
t--291127e9 = `()`

# tables and lists lie more than {deepest} deep inside each other
tables-and-lists-lie-more-than-deepest-deep--db4fe378 = tables et listes sont trop imbriquées ; profondeur permise : { $deepest }

# {tag} is not the tag of a language
tag-is-not-the-tag-of-a-language--db3380f2 = { $tag } n’est pas l’étiquette d’une langue

# take away one of the two
take-away-one-of-the-two = supprimez l’un des deux

# take it away
take-it-away = retirez cela

# take it away if there is no such entry
take-it-away-if-there-is-no-such-entry = supprimez-la si cette entrée n’existe pas

# take it away, or take `human_only` away
take-it-away-or-take-human-only-away--b00d76a6 = retirez cela, ou retirez `human_only`

# take it away, or write the file as TOML
take-it-away-or-write-the-file-as-toml--4e851638 = retirez cela, ou écrivez le fichier en TOML

# take it away, or write `type = "choice"`
take-it-away-or-write-type-choice--8c87d657 = retirez cela, ou écrivez `type = "choice"`

# take it out of `provides`
take-it-out-of-provides--bcd5548d = retirez-le de `provides`

# take the derogation away; what is a pack's own needs none
take-the-derogation-away-what-is-a-pack-s-own--7aaf73e8 = retirez la dérogation ; ce qui appartient au paquet lui-même n’en demande pas

# take the ground away
take-the-ground-away = retirez le motif

# `tests.toml`
tests-toml--2db508c7 = `tests.toml`

# {text}
text--ada0db1b = { $text }

# `{text}` is not a number
text-is-not-a-number--c950207c = `{ $text }` n’est pas un nombre

# `{text}` is not expected here
text-is-not-expected-here--c54f5eae = `{ $text }` n’est pas attendu ici

# `{text}` is not one of the values of {of}
text-is-not-one-of-the-values-of-of--0ecd1082 = `{ $text }` ne figure pas parmi les valeurs de { $of }

# {text} sets nothing
text-sets-nothing--0c8c9517 = { $text } ne fixe rien

# the braces of a sentence do not pair
the-braces-of-a-sentence-do-not-pair = les accolades d’une phrase ne vont pas par paires

# the case has no entry for {fact}
the-case-has-no-entry-for-fact--72c3a9ec = le dossier n’a pas d’entrée pour { $fact }

# the case of a test
the-case-of-a-test = le dossier d’un test

# the checklist has {facts}
the-checklist-has-facts--9b5f6def = il existe : { $facts }

# the clause for each entry is missing here
the-clause-for-each-entry-is-missing-here = il manque ici la clause pour chaque entrée

# the clauses nest too deep
the-clauses-nest-too-deep = les clauses sont imbriquées trop profondément

# the compiler gave up on it
the-compiler-gave-up-on-it = le compilateur y a renoncé

# the component
the-component = le composant

# the component cannot be read: {why}
the-component-cannot-be-read-why--2f0a30bc = le composant ne peut pas être lu : { $why }

# the component {file} is not pinned
the-component-file-is-not-pinned--1ac77544 = le composant { $file } n’est pas épinglé

# the day of the plan
the-day-of-the-plan = le jour du plan

# the derivation cites nothing that it rests on
the-derivation-cites-nothing-that-it-rests-on = la dérivation ne cite rien sur quoi elle repose

# the derivation {derivation} is brought in, and {other} provides the same fact
the-derivation-derivation-is-brought-in-and--9492c09f = la dérivation { $derivation } est introduite, et { $other } fournit le même fait

# the derivation {name}
the-derivation-name--03a842ab = la dérivation { $name }

# the derivation {name} does not wait for this reform
the-derivation-name-does-not-wait-for-this--965539e6 = la dérivation { $name } n’attend pas cette réforme

# the derivation {name} has both a script and a component
the-derivation-name-has-both-a-script-and-a--cadd1c38 = la dérivation { $name } a à la fois un script et un composant

# the derivation {name} has no rule
the-derivation-name-has-no-rule--827f6c95 = la dérivation { $name } n’a pas de règle

# the derivation {name} is brought in by {reform} and taken out by another reform
the-derivation-name-is-brought-in-by-reform-and--51af01ba = la dérivation { $name } est introduite par { $reform } et retirée par une autre réforme

# the derivations {first} and {second} both provide {fact}
the-derivations-first-and-second-both-provide--383a679c = les dérivations { $first } et { $second } fournissent toutes deux { $fact }

# the derogation from `{name}` ran out on {day}, so the inherited text is used again
the-derogation-from-name-ran-out-on-day-so-the--ac1e2ad5 = la dérogation à `{ $name }` a pris fin le { $day } ; le texte hérité s’applique donc à nouveau

# the document is empty
the-document-is-empty = le document est vide

# the document is not a table
the-document-is-not-a-table = le document n’est pas une table

# the domain {name}
the-domain-name--2ffbea06 = le domaine { $name }

# the fact {name}
the-fact-name--ab8932e1 = le fait { $name }

# the file cannot be read: it cannot be opened or read to its end
the-file-cannot-be-read-it-cannot-be-opened-or--67f7d36d = le fichier ne peut pas être lu : impossible de l’ouvrir ou de le lire jusqu’au bout

# the file cannot be read: it is a folder
the-file-cannot-be-read-it-is-a-folder--769d0f8d = le fichier ne peut pas être lu : c’est un répertoire

# the file cannot be read: there is no such file
the-file-cannot-be-read-there-is-no-such-file--b839be08 = le fichier ne peut pas être lu : il n’existe pas

# the file cannot be read: this account may not read it
the-file-cannot-be-read-this-account-may-not--ddd6bb78 = le fichier ne peut pas être lu : ce compte n’en a pas le droit

# the file has {bytes} bytes, and {limit} are allowed
the-file-has-bytes-bytes-and-limit-are-allowed--5211e9c9 = taille du fichier en octets : { $bytes } ; taille permise : { $limit }

# the file has more than {count} MiB
the-file-has-more-than-count-mib--32bf9e2b = le fichier dépasse { $count } Mio

# the file has the digest `{actual}`, and the pack names `{expected}`
the-file-has-the-digest-actual-and-the-pack--b082e305 = le fichier a l’empreinte `{ $actual }`, et le paquet indique `{ $expected }`

# the file is {what}, not a component
the-file-is-what-not-a-component--f0f3abcf = le fichier est { $what }, pas un composant

# the file `{name}` cannot be read
the-file-name-cannot-be-read--5b2c93f8 = le fichier `{ $name }` ne peut pas être lu

# the first
the-first = le premier

# the first entry is 1
the-first-entry-is-1 = la première entrée est 1

# the first one
the-first-one = le premier

# the folder of `{derivation}` has no `derived.toml`
the-folder-of-derivation-has-no-derived-toml--5b8b7f9e = le répertoire de `{ $derivation }` n’a pas de `derived.toml`

# the folder of `{item}` has no `item.toml`
the-folder-of-item-has-no-item-toml--eb22732e = le répertoire de `{ $item }` n’a pas de `item.toml`

# the folder of `{option}` has no `option.toml`
the-folder-of-option-has-no-option-toml--0c309e38 = le répertoire de `{ $option }` n’a pas de `option.toml`

# the function ends without a condition
the-function-ends-without-a-condition = la fonction se termine sans condition

# the function `{name}` has no body in braces
the-function-name-has-no-body-in-braces--86a6d5bf = la fonction `{ $name }` n’a pas de corps entre accolades

# the function `{name}` takes `{parameter}` twice
the-function-name-takes-parameter-twice--870ea780 = la fonction `{ $name }` prend deux fois `{ $parameter }`

# the heading is not closed
the-heading-is-not-closed = l’en-tête n’est pas fermé

# the inherited pack {pack} is not there
the-inherited-pack-pack-is-not-there--912c15ab = le paquet hérité { $pack } est absent

# the instrument {name}
the-instrument-name--76be7429 = l’instrument { $name }

# the item cites nothing that it rests on
the-item-cites-nothing-that-it-rests-on = le point ne cite rien sur quoi il repose

# the item {name}
the-item-name--d8e69ef4 = le point { $name }

# the item {name} does not wait for this reform
the-item-name-does-not-wait-for-this-reform--5d267e07 = le point { $name } n’attend pas cette réforme

# the item {name} has both a script and a component
the-item-name-has-both-a-script-and-a-component--9d95544a = le point { $name } a à la fois un script et un composant

# the item {name} has no rule
the-item-name-has-no-rule--f1ca855a = le point { $name } n’a pas de règle

# the item {name} is brought in by {reform} and taken out by another reform
the-item-name-is-brought-in-by-reform-and-taken--cb7d80ee = le point { $name } est introduit par { $reform } et retiré par une autre réforme

# the key has no value
the-key-has-no-value = la clé n’a pas de valeur

# the key {key} is written twice
the-key-key-is-written-twice--3521c975 = la clé { $key } est écrite deux fois

# the keys here are {keys}
the-keys-here-are-keys--809c6d76 = clés possibles ici : { $keys }

# the last day cannot lie before the first; both are included
the-last-day-cannot-lie-before-the-first-both--15aa41d3 = le dernier jour ne peut pas précéder le premier ; les deux sont compris

# the last reason has another truth than the answer
the-last-reason-has-another-truth-than-the--1485d15d = la dernière raison ne vaut pas ce que vaut la réponse : oui, non ou inconnu

# the list is not closed
the-list-is-not-closed = la liste n’est pas fermée

# the list {list} is not a fact
the-list-list-is-not-a-fact--ebdc23d7 = la liste { $list } n’est pas un fait

# the name of a variable is missing here
the-name-of-a-variable-is-missing-here = il manque ici le nom d’une variable

# the name of the function is missing here
the-name-of-the-function-is-missing-here = il manque ici le nom de la fonction

# the number {number} is written in the rule
the-number-number-is-written-in-the-rule--0c09c3b1 = le nombre { $number } est écrit dans la règle

# the option cites nothing that it rests on
the-option-cites-nothing-that-it-rests-on = l’option ne cite rien sur quoi elle repose

# the option has no requirement {name}
the-option-has-no-requirement-name--03e11fd5 = l’option n’a pas d’exigence { $name }

# the option has no state {name}
the-option-has-no-state-name--593beff9 = l’option n’a pas d’état { $name }

# the option {name}
the-option-name--7316a4d1 = l’option { $name }

# the option {name} does not wait for this reform
the-option-name-does-not-wait-for-this-reform--a554e959 = l’option { $name } n’attend pas cette réforme

# the option {name} is brought in by {reform} and taken out by another reform
the-option-name-is-brought-in-by-reform-and--f93d7c82 = l’option { $name } est introduite par { $reform } et retirée par une autre réforme

# the option `{option}` has no rule
the-option-option-has-no-rule--c5704abb = l’option `{ $option }` n’a pas de règle

# the option requires nothing
the-option-requires-nothing = l’option n’exige rien

# the pack has no `{file}`
the-pack-has-no-file--ed2b0add = le paquet n’a pas de `{ $file }`

# the pack in {folder} calls itself {pack}
the-pack-in-folder-calls-itself-pack--ac3e40da = le paquet dans { $folder } se nomme { $pack }

# the pack `{pack}` is not in force on the day of this plan and contributes nothing
the-pack-pack-is-not-in-force-on-the-day-of--eaf08d3a = le paquet `{ $pack }` n’est pas en vigueur le jour de ce plan et n’y apporte rien

# the packs `{first}` and `{second}` both define {named}, and neither inherits from the other
the-packs-first-and-second-both-define-named--bdc099b5 = les paquets `{ $first }` et `{ $second }` définissent tous deux { $named }, et aucun n’hérite de l’autre

# the packs `{first}` and `{second}` both put something in the place of {name}
the-packs-first-and-second-both-put-something--3dac4270 = les paquets `{ $first }` et `{ $second }` mettent tous deux quelque chose à la place de { $name }

# the parameter {name}
the-parameter-name--d382e57d = le paramètre { $name }

# the path of a list ends in `[]`, and no other does
the-path-of-a-list-ends-in-and-no-other-does--6965ef37 = le chemin d’une liste se termine par `[]`, et aucun autre

# the policy packs name no reform; name the folder of one with `--policy`
the-policy-packs-name-no-reform-name-the-folder--d295a0ec = les paquets de politique ne nomment aucune réforme ; nommez le répertoire d’un paquet avec `--policy`

# the reform changes nothing
the-reform-changes-nothing = la réforme ne change rien

# the reform {name}
the-reform-name--443bf69f = la réforme { $name }

# the result is not a date or number that a calendar or a computer can hold
the-result-is-not-a-date-or-number-that-a--53d42c7c = le résultat n’est ni une date ni un nombre qu’un calendrier ou un ordinateur puisse représenter

# the rule cannot be read: {what}
the-rule-cannot-be-read-what--e864b91d = la règle ne peut pas être lue : { $what }

# the rule does not answer `met`
the-rule-does-not-answer-met--e50823ee = la règle ne répond pas à `met`

# the rule has no function `{name}`
the-rule-has-no-function-name--ef5646a4 = la règle n’a pas de fonction `{ $name }`

# the rule has `{suggestion}`; let the two have one name
the-rule-has-suggestion-let-the-two-have-one--15819a1e = la règle a `{ $suggestion }` ; donnez aux deux le même nom

# the rule is too large: {how}
the-rule-is-too-large-how--ef58702a = la règle est trop grande : { $how }

# the rule never provides {fact}
the-rule-never-provides-fact--79596eb4 = la règle ne fournit jamais { $fact }

# the rule provides {fact} besides
the-rule-provides-fact-besides--c0e6c483 = la règle fournit aussi { $fact }

# the rule says
the-rule-says = la règle dit

# the rule went past its budget of {what}
the-rule-went-past-its-budget-of-what--fdf70b7a = la règle a dépassé son budget : { $what }

# the script
the-script = le script

# the script failed: {why}
the-script-failed-why--3abdb9f3 = le script a échoué : { $why }

# the script has no `derive`
the-script-has-no-derive--0ecac5a6 = le script n’a pas de `derive`

# the table is not closed
the-table-is-not-closed = la table n’est pas fermée

# the test says nothing of what must follow
the-test-says-nothing-of-what-must-follow = le test ne dit rien de ce qui doit en résulter

# the text has changed or gone; take this away, or use it for the new one
the-text-has-changed-or-gone-take-this-away-or--77182bcb = le texte a changé ou disparu ; retirez ceci, ou employez-le pour le nouveau

# the truth of a clause does not follow from what is under it
the-truth-of-a-clause-does-not-follow-from-what--7af095f9 = la réponse d’une clause, oui, non ou inconnu, ne découle pas de ce qui est sous elle

# the variable `{name}` is there twice
the-variable-name-is-there-twice--81d997b4 = la variable `{ $name }` est présente deux fois

# the words are {words}
the-words-are-words--e066608f = mots possibles : { $words }

# the words are {words}, in double quotes
the-words-are-words-in-double-quotes--348c660d = mots possibles, entre guillemets doubles : { $words }

# there is a comma too many
there-is-a-comma-too-many = il y a une virgule de trop

# there is an `=` too many
there-is-an-too-many--59992e1c = il y a un `=` de trop

# there is no case
there-is-no-case = il n’y a pas de dossier

# there is no file {file}
there-is-no-file-file--479c5cfb = il n’y a pas de fichier { $file }

# there is no file `{name}`
there-is-no-file-name--699ffe8c = il n’y a pas de fichier `{ $name }`

# there is no folder here that can be read
there-is-no-folder-here-that-can-be-read = il n’y a ici aucun répertoire qui puisse être lu

# there is no place for {fact}
there-is-no-place-for-fact--801ed097 = il n’y a pas de place pour { $fact }

# there is no such fact
there-is-no-such-fact = ce fait n’existe pas

# there is no such recommendation
there-is-no-such-recommendation = cette recommandation n’existe pas

# there is no test in here
there-is-no-test-in-here = il n’y a pas de test ici

# there is no text for {name}: “{text}”
there-is-no-text-for-name-text--04536ad8 = il n’y a pas de texte pour { $name } : « { $text } »

# there is nothing to choose from
there-is-nothing-to-choose-from = il n’y a rien à choisir

# this
this = ceci

# this came out on made-up cases; no rule may do it in any case
this-came-out-on-made-up-cases-no-rule-may-do--1a5f1117 = cela est apparu sur des cas inventés ; aucune règle ne doit le faire, dans aucun cas

# this expression
this-expression = cette expression

# this is not a day of the calendar
this-is-not-a-day-of-the-calendar = ce n’est pas un jour du calendrier

# this is not a message as Fluent writes it
this-is-not-a-message-as-fluent-writes-it--73570b4a = ceci n’est pas un message au format Fluent

# this is not a number
this-is-not-a-number = ce n’est pas un nombre

# this is not a number in JSON
this-is-not-a-number-in-json--b5f34421 = ce n’est pas un nombre en JSON

# this is not a time of day
this-is-not-a-time-of-day = ce n’est pas une heure

# this is not a value in {unit}
this-is-not-a-value-in-unit--a5501a82 = ce n’est pas une valeur en { $unit }

# this is not JSON
this-is-not-json--a6ebb000 = ce n’est pas du JSON

# this is not TOML
this-is-not-toml--d6c6f194 = ce n’est pas du TOML

# this key holds a value, so nothing can lie under it
this-key-holds-a-value-so-nothing-can-lie-under--43d63939 = cette clé contient une valeur, rien ne peut donc se trouver sous elle

# this machine cannot run components: {report}
this-machine-cannot-run-components-report--fc015d93 = cette machine ne peut pas exécuter de composants : { $report }

# this program was built without components
this-program-was-built-without-components = ce programme a été construit sans les composants

# this statement
this-statement = cette instruction

# this value
this-value = cette valeur

# `throughcare list reforms` names them all
throughcare-list-reforms-names-them-all--603555b1 = `throughcare list reforms` les nomme toutes

# `[timing]`
timing--9bff0e0d = `[timing]`

# title
title = titre

# title of a source
title-of-a-source = titre d’une source

# too deep here
too-deep-here = trop profond ici

# too many calls are joined by dots
too-many-calls-are-joined-by-dots = trop d’appels sont reliés par des points

# `true`
true--60404b5f = `true`

# true or false
true-or-false = une valeur vrai ou faux

# two dates
two-dates = deux dates

# two derogations from {name} hold on the same day
two-derogations-from-name-hold-on-the-same-day--bccc431d = deux dérogations à { $name } sont en vigueur le même jour

# two packs call themselves {pack}
two-packs-call-themselves-pack--d9a4126a = deux paquets se nomment { $pack }

# two reforms set {parameter} differently
two-reforms-set-parameter-differently--945d91a8 = deux réformes fixent { $parameter } différemment

# two requirements or states are called {name}
two-requirements-or-states-are-called-name--1f2f8367 = deux exigences ou états s’appellent { $name }

# two things
two-things = deux éléments

# two values
two-values = deux valeurs

# two values hold on the same day
two-values-hold-on-the-same-day = deux valeurs sont en vigueur le même jour

# under it are {facts}
under-it-are-facts--c6ef657d = on trouve en dessous : { $facts }

# unit
unit = unité

# {unit} is not a unit
unit-is-not-a-unit--8c7ef043 = { $unit } n’est pas une unité

# unknown
unknown = inconnu

# `until` lies before `from`
until-lies-before-from--a7ed3086 = `until` précède `from`

# use a program built with the feature `components`
use-a-program-built-with-the-feature-components--0904929d = utilisez un programme construit avec la fonctionnalité `components`

# use one of the packs, or give one of the two another name
use-one-of-the-packs-or-give-one-of-the-two--05c3c3d3 = utilisez un seul des paquets, ou donnez un autre nom à l’un des deux

# use the file that was reviewed, or review this one and pin its digest: {digest}
use-the-file-that-was-reviewed-or-review-this--4c8a7862 = utilisez le fichier qui a été examiné, ou examinez celui-ci et épinglez son empreinte : { $digest }

# use the file that was reviewed, or review this one and put its digest into `pack.toml`
use-the-file-that-was-reviewed-or-review-this--7a8f6578 = utilisez le fichier qui a été examiné, ou examinez celui-ci et mettez son empreinte dans `pack.toml`

# values that are written out
values-that-are-written-out = des valeurs écrites telles quelles

# variables
variables = variables

# `wasm-component-ld` is not installed
wasm-component-ld-is-not-installed--03505887 = `wasm-component-ld` n’est pas installé

# `weekday`, the days of the week
weekday-the-days-of-the-week--baf68940 = `weekday`, les jours de la semaine

# what a source is cited for
what-a-source-is-cited-for = ce pour quoi une source est citée

# what comes next
what-comes-next = ce qui vient ensuite

# {what} is not a condition
what-is-not-a-condition--3f817a1b = { $what } n’est pas une condition

# {what} is not offered in a rule
what-is-not-offered-in-a-rule--48cb9087 = { $what } n’est pas possible dans une règle

# what is required
what-is-required = ce qui est exigé

# what it handed over cannot be read
what-it-handed-over-cannot-be-read = ce qu’il a remis ne peut pas être lu

# {what} needs {key}
what-needs-key--9527a21b = { $what } a besoin de { $key }

# what only a person can check never fails by itself
what-only-a-person-can-check-never-fails-by--92992814 = ce que seule une personne peut vérifier n’échoue jamais de soi-même

# {what} should be a table, and is {found}
what-should-be-a-table-and-is-found--1d8d780c = { $what } devrait être une table, et c’est { $found }

# what there is to do stands in `option.toml`, as `action`
what-there-is-to-do-stands-in-option-toml-as--540288a1 = ce qui est à faire se trouve dans `option.toml`, sous `action`

# where a matter stands
where-a-matter-stands = où en est une démarche

# which is asked of an entry of a list, or is not, the other way round
which-is-asked-of-an-entry-of-a-list-or-is-not--144128fb = qui se demande pour une entrée d’une liste, ou ne s’y demande pas, à l’inverse de ce qui est fait

# which its description leaves out
which-its-description-leaves-out = que sa description ne mentionne pas

# who acts
who-acts = qui agit

# who can answer
who-can-answer = qui peut répondre

# who can change it
who-can-change-it = qui peut le changer

# whom a person may ask
whom-a-person-may-ask = à qui une personne peut s’adresser

# why it matters
why-it-matters = pourquoi c’est important

# `[with]`
with--1eee88ad = `[with]`

# `[without]`
without--3e34bf1a = `[without]`

# `{word}`
word--3b6aa245 = `{ $word }`

# {word}
word--913a4ed8 = { $word }

# `{word}` by itself
word-by-itself--0126dd38 = `{ $word }` tout seul

# {word} can be chosen twice
word-can-be-chosen-twice--7686fc5d = { $word } figure deux fois parmi les choix

# `{word}` is a word of `advise`, and a derivation recommends nothing
word-is-a-word-of-advise-and-a-derivation--b77951dd = `{ $word }` est un mot de `advise`, et une dérivation ne recommande rien

# `{word}` is a word of `advise` and cannot be part of a condition
word-is-a-word-of-advise-and-cannot-be-part-of--13f9d2a7 = `{ $word }` est un mot de `advise` et ne peut pas faire partie d’une condition

# `{word}` is a word of `derive`, and this is the rule of an item
word-is-a-word-of-derive-and-this-is-the-rule--13fdbb55 = `{ $word }` est un mot de `derive`, et ceci est la règle d’un point

# `{word}` is a word of the rule language and cannot name a function
word-is-a-word-of-the-rule-language-and-cannot--6bc17796 = `{ $word }` est un mot du langage des règles et ne peut pas nommer une fonction

# `{word}` is given {given}, and takes {takes}
word-is-given-given-and-takes-takes--fbc3c740 = nombre d’éléments donnés à `{ $word }` : { $given } ; attendu : { $takes }

# {word}({parts})
word-parts--d15c0f01 = { $word }({ $parts })

# `{word}` takes a clause for each entry, such as `|child| child.fact("carer") == "nobody"`
word-takes-a-clause-for-each-entry-such-as--1d45e0ec = `{ $word }` prend une clause pour chaque entrée, comme `|child| child.fact("carer") == "nobody"`

# `{word}` takes a text that is written out
word-takes-a-text-that-is-written-out--1f9bea66 = `{ $word }` prend un texte écrit tel quel

# `{word}` takes {takes}, not {given}
word-takes-takes-not-given--3724442e = `{ $word }` prend { $takes }, pas { $given }

# write a date, without quotes: `2026-01-01`
write-a-date-without-quotes-2026-01-01--c9dfcbad = écrivez une date, sans guillemets : `2026-01-01`

# write a fact, `=` and its value: `home.first_night.status=confirmed`
write-a-fact-and-its-value-home-first-night--0009eddf = écrivez un fait, `=` et sa valeur : `home.first_night.status=confirmed`

# write a fact as `{{its.path}}`, and no other braces
write-a-fact-as-its-path-and-no-other-braces--a00c705d = écrivez un fait sous la forme `{"{"}its.path{"}"}`, et pas d’autres accolades

# write a heading for each entry
write-a-heading-for-each-entry = écrivez un en-tête pour chaque entrée

# write a list of dates, without quotes: `[2026-12-25, 2026-12-26]`
write-a-list-of-dates-without-quotes-2026-12-25--8cb2159f = écrivez une liste de dates, sans guillemets : `[2026-12-25, 2026-12-26]`

# write a number, without quotes
write-a-number-without-quotes--dbd73e3f = écrivez un nombre, sans guillemets

# write a part of one, in quotes: `"2/3"`; more than nothing, at most the whole
write-a-part-of-one-in-quotes-2-3-more-than--7540f9ce = écrivez une fraction de l’unité, entre guillemets : `"2/3"` ; supérieure à zéro, au plus égale à un

# write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`
write-a-predicate-with-and-or-and-not-in-advise--f27bd376 = écrivez un prédicat avec `and`, `or` et `not` ; dans `advise`, demandez `if is_yes(…)`, `is_no(…)` ou `is_unknown(…)`

# write a text, in quotes
write-a-text-in-quotes--5bf6aba6 = écrivez un texte, entre guillemets

# write a value, `{{ value = …, source = "…", on = 2026-10-01 }}`, `{{ not_known = "…" }}`, `{{ declined = 2026-10-20 }}` or `{{ withheld = true }}`
write-a-value-value-source-on-2026-10-01-not--15c66ed2 = écrivez une valeur, `{"{"} value = …, source = "…", on = 2026-10-01 {"}"}`, `{"{"} not_known = "…" {"}"}`, `{"{"} declined = 2026-10-20 {"}"}` ou `{"{"} withheld = true {"}"}`

# write a whole number, not below nought
write-a-whole-number-not-below-nought--ead2d333 = écrivez un nombre entier, non inférieur à zéro

# write `and`
write-and--eb47c707 = écrivez `and`

# write `any("{list}[]", |entry| … entry.fact("{field}") …)`, or `all` or `count`
write-any-list-entry-entry-fact-field-or-all-or--b851e0dd = écrivez `any("{ $list }[]", |entry| … entry.fact("{ $field }") …)`, ou `all` ou `count`

# write `choices = ["…", "…"]`
write-choices--d5b70791 = écrivez `choices = ["…", "…"]`

# write `count("{path}")`, or `any("{path}", |entry| …)`
write-count-path-or-any-path-entry--8ccdf8ca = écrivez `count("{ $path }")`, ou `any("{ $path }", |entry| …)`

# write digits
write-digits = écrivez des chiffres

# write digits: `45.50`
write-digits-45-50--264be624 = écrivez des chiffres : `45.50`

# write digits, without quotes
write-digits-without-quotes--3615a321 = écrivez des chiffres, sans guillemets

# write digits, without quotes: `45.50`
write-digits-without-quotes-45-50--c16fce0c = écrivez des chiffres, sans guillemets : `45.50`

# write `fact("…")`
write-fact--a0b5b1ca = écrivez `fact("…")`

# write `fn {name}() {{ … }}`
write-fn-name--9a5cd09d = écrivez `fn { $name }() {"{"} … {"}"}`

# write `\\` for a backslash
write-for-a-backslash--09678854 = écrivez `\\` pour une barre oblique inversée

# write how many entries there are
write-how-many-entries-there-are = écrivez combien il y a d’entrées

# write `if`, or a condition
write-if-or-a-condition--38e56487 = écrivez `if`, ou une condition

# write it after a dot: `provide("…", …).step("…")`
write-it-after-a-dot-provide-step--c6d0f3d0 = écrivez cela après un point : `provide("…", …).step("…")`

# write it after a dot: `recommend("…").by("…")`
write-it-after-a-dot-recommend-by--b3aa1e2d = écrivez cela après un point : `recommend("…").by("…")`

# write it as `"2027-02-15"`
write-it-as-2027-02-15--adcc7232 = écrivez sous la forme `"2027-02-15"`

# write it as `{{ "key": value }}`
write-it-as-key-value--54a92fd6 = écrivez sous la forme `{"{"} "key": value {"}"}`

# write it as `{{ key = value }}`, or under a heading
write-it-as-key-value-or-under-a-heading--5441a3df = écrivez sous la forme `{"{"} key = value {"}"}`, ou sous un en-tête

# write it before `=`, or between the dots
write-it-before-or-between-the-dots--8e231a0b = écrivez-la avant `=`, ou entre les points

# write it into the file by hand
write-it-into-the-file-by-hand = écrivez-le à la main dans le fichier

# write it out, or take the key away
write-it-out-or-take-the-key-away--84246528 = écrivez le texte, ou supprimez la clé

# write it with digits, such as `12` or `45.50`
write-it-with-digits-such-as-12-or-45-50--e5b3da27 = écrivez-le en chiffres, comme `12` ou `45.50`

# write it without quotes
write-it-without-quotes = écrivez cela sans guillemets

# write it without quotes: `2027-02-15`
write-it-without-quotes-2027-02-15--64da7bc2 = écrivez cela sans guillemets : `2027-02-15`

# write `item = "…"`, `option = "…"` or `parameter = "…"`
write-item-option-or-parameter--bb325eb1 = écrivez `item = "…"`, `option = "…"` ou `parameter = "…"`

# write `[{key}.…]` above each
write-key-above-each--78119584 = écrivez `[{ $key }.…]` au-dessus de chaque élément

# write `[[{key}]]` above each
write-key-above-each--c91bdcb2 = écrivez `[[{ $key }]]` au-dessus de chaque élément

# write `"key": value`
write-key-value--05369c85 = écrivez `"key": value`

# write `key = value`
write-key-value--0bba4cfc = écrivez `key = value`

# write `key = value`, one to a line
write-key-value-one-to-a-line--749168a5 = écrivez `key = value`, un par ligne

# write `key = value`, or take the line away
write-key-value-or-take-the-line-away--4ebb5902 = écrivez `key = value`, ou supprimez la ligne

# write `"key": value`, with commas between
write-key-value-with-commas-between--a7dc0257 = écrivez `"key": value`, avec des virgules entre les paires

# write `[[{list}]]` above each entry, `{list} = []` for none, or `{list} = {{ not_known = "…" }}`
write-list-above-each-entry-list-for-none-or--f3adefe2 = écrivez `[[{ $list }]]` au-dessus de chaque entrée, `{ $list } = []` s’il n’y en a aucune, ou `{ $list } = {"{"} not_known = "…" {"}"}`

# write lower-case words joined by hyphens
write-lower-case-words-joined-by-hyphens--300d0a62 = écrivez des mots en minuscules joints par des traits d’union

# write lower-case words joined by hyphens: {name}
write-lower-case-words-joined-by-hyphens-name--24a8e744 = écrivez des mots en minuscules joints par des traits d’union : { $name }

# write `n = n + 1`
write-n-n-1--d0cc090c = écrivez `n = n + 1`

# write `{name}()`
write-name--bc537015 = écrivez `{ $name }()`

# write `name = text`, the text on one line; a brace is written `{{"{{"}}`
write-name-text-the-text-on-one-line-a-brace-is--3eaa8f9e = écrivez `name = text`, le texte sur une seule ligne ; une accolade s’écrit `{"{"}"{"{"}"{"}"}`

# write `not`
write-not--2594f7a1 = écrivez `not`

# write `not (a == b)`
write-not-a-b--b178c264 = écrivez `not (a == b)`

# write `not one_of(…)`
write-not-one-of--4646edd4 = écrivez `not one_of(…)`

# write one after the colon
write-one-after-the-colon = écrivez-en une après le deux-points

# write one `key = value` to a line
write-one-key-value-to-a-line--3a2bf7f8 = écrivez un seul `key = value` par ligne

# write `one_of(…, […])`
write-one-of--eee302b2 = écrivez `one_of(…, […])`

# write one of {words}
write-one-of-words--1487ee61 = écrivez l’un de ces mots : { $words }

# write `only_under = "{reform}"` in it, or take it out of `[with]`
write-only-under-reform-in-it-or-take-it-out-of--dd160198 = écrivez-y `only_under = "{ $reform }"`, ou retirez ce nom de `[with]`

# write `or`
write-or--4cc260c0 = écrivez `or`

# write some text
write-some-text = écrivez un texte

# write texts as `"…"`
write-texts-as--dec7aa6f = écrivez les textes ainsi : `"…"`

# write the predicates in `rule.rhai`
write-the-predicates-in-rule-rhai--a1129140 = écrivez les prédicats dans `rule.rhai`

# write the SHA-256 of the file: 64 hexadecimal digits in quotes, in lower case
write-the-sha-256-of-the-file-64-hexadecimal--ee47676c = écrivez le SHA-256 du fichier : 64 chiffres hexadécimaux entre guillemets, en minuscules

# write the text alone: what a pack says has no variables, choices or attributes
write-the-text-alone-what-a-pack-says-has-no--e2c8ecf4 = écrivez le texte seul : ce que dit un paquet n’a ni variables, ni variantes, ni attributs

# write the text out
write-the-text-out = écrivez le texte tel quel

# write `true` or `false`, without quotes
write-true-or-false-without-quotes--9f301be5 = écrivez `true` ou `false`, sans guillemets

# write {units} or the name of a currency
write-units-or-the-name-of-a-currency--9c6aa7ff = écrivez { $units } ou le nom d’une monnaie

# write `withheld = true`
write-withheld-true--f7699321 = écrivez `withheld = true`

# write `{word}("…")`
write-word--286cdbbf = écrivez `{ $word }("…")`

# write year, month and day: `2027-02-15`
write-year-month-and-day-2027-02-15--3be39dc5 = écrivez l’année, le mois et le jour : `2027-02-15`

# write year, month and day: `"2027-02-15"`
write-year-month-and-day-2027-02-15--bd24a15f = écrivez l’année, le mois et le jour : `"2027-02-15"`

# write year, month and day alone: `2027-02-15`
write-year-month-and-day-alone-2027-02-15--37652555 = écrivez seulement l’année, le mois et le jour : `2027-02-15`

# write year, month and day without quotes: `2027-02-15`
write-year-month-and-day-without-quotes-2027-02--0adf05f2 = écrivez l’année, le mois et le jour sans guillemets : `2027-02-15`

# yes
yes = oui
