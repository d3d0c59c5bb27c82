# What is said of documents and other input, in the language `es`. Above each text stands its English, from the code, where
# names in braces are filled in. A brace of the text is written {"{"} here.

# a base pack inherits from none; take `inherits` out of one of them
a-base-pack-inherits-from-none-take-inherits--aae2b88f = un paquete base no hereda de ninguno; quite `inherits` de uno de ellos

# a bracket closes what was not opened
a-bracket-closes-what-was-not-opened = un corchete o una llave cierra lo que no se abrió

# a bracket is never closed
a-bracket-is-never-closed = un corchete o una llave no se cierra nunca

# a bracket is not closed
a-bracket-is-not-closed = un corchete o una llave no se cierra

# a case file
a-case-file = un expediente

# a choice says what there is to choose from
a-choice-says-what-there-is-to-choose-from = un dato de elección dice entre qué valores se elige

# a citation
a-citation = una cita

# a citation of a text that is not in hand needs its subject
a-citation-of-a-text-that-is-not-in-hand-needs--92cadf31 = la cita de un texto que no se tiene a mano necesita su tema

# a clause by itself
a-clause-by-itself = una cláusula suelta

# a clause is not asked of every entry of its list
a-clause-is-not-asked-of-every-entry-of-its-list = una cláusula no se comprueba en cada entrada de su lista

# a clause is used twice, or before its own parts
a-clause-is-used-twice-or-before-its-own-parts--70924e9b = una cláusula se usa dos veces, o antes que sus propias partes

# a clause names a part that is not there
a-clause-names-a-part-that-is-not-there = una cláusula nombra una parte que no existe

# a clause rests on a fact that was not looked at
a-clause-rests-on-a-fact-that-was-not-looked-at = una cláusula se apoya en un dato que no se consultó

# a colon is missing after the key
a-colon-is-missing-after-the-key = faltan los dos puntos después de la clave

# a comma is missing
a-comma-is-missing = falta una coma

# a comment with three strokes stands before something that is no function
a-comment-with-three-strokes-stands-before--b2d920ba = un comentario con tres barras precede a algo que no es una función

# a comparison names a parameter that its description leaves out
a-comparison-names-a-parameter-that-its--46232246 = una comparación usa un parámetro que su descripción no nombra

# a comparison names an operand that is not there
a-comparison-names-an-operand-that-is-not-there = una comparación nombra un operando que no existe

# a condition
a-condition = una condición

# a condition cannot be compared or reckoned with by `{sign}`
a-condition-cannot-be-compared-or-reckoned-with--64306049 = con `{ $sign }` no se puede comparar una condición ni calcular con ella

# a condition may be unknown, and `if` and `while` have to choose
a-condition-may-be-unknown-and-if-and-while--9b8f9e66 = puede que una condición no se sepa, y `if` y `while` tienen que elegir

# a condition of the rule, by its name
a-condition-of-the-rule-by-its-name--ab05475a = una condición de la regla, por su nombre

# a condition of thousands of clauses
a-condition-of-thousands-of-clauses = una condición de miles de cláusulas

# a constant cannot be changed
a-constant-cannot-be-changed = una constante no se puede cambiar

# a core module
a-core-module = un módulo básico

# a count
a-count = un recuento

# a date
a-date = una fecha

# a date lies outside the calendar
a-date-lies-outside-the-calendar = una fecha cae fuera del calendario

# a date with a time of day
a-date-with-a-time-of-day = una fecha con hora

# a day cannot lie both before and after a date
a-day-cannot-lie-both-before-and-after-a-date = un día no puede estar a la vez antes y después de una fecha

# a day of the timing
a-day-of-the-timing = un día de los plazos

# a day that is in no calendar
a-day-that-is-in-no-calendar = un día que no está en ningún calendario

# a decimal number
a-decimal-number = un número decimal

# a derogation
a-derogation = una excepción

# a derogation departs from one item, option or parameter, not from two
a-derogation-departs-from-one-item-option-or--d2e05d92 = una excepción se aparta de un punto, una opción o un parámetro, no de dos

# a derogation may change the value, not what is counted
a-derogation-may-change-the-value-not-what-is--ffd9fd55 = una excepción puede cambiar el valor, no lo que se cuenta

# a derogation says from which item, option or parameter it departs
a-derogation-says-from-which-item-option-or--78163d85 = una excepción dice de qué punto, opción o parámetro se aparta

# a domain
a-domain = un ámbito

# a fact
a-fact = un dato

# a fact has no facts under it; rename {fact}
a-fact-has-no-facts-under-it-rename-fact--e6cb6e06 = un dato no tiene datos debajo; cambie el nombre de { $fact }

# a fact itself
a-fact-itself = ya es un dato

# a fact of each entry without an entry, or a single fact with one
a-fact-of-each-entry-without-an-entry-or-a--301906ac = un dato de cada entrada sin entrada, o un dato único con una

# a fact that is provided
a-fact-that-is-provided = un dato que se proporciona

# a fact that its description leaves out
a-fact-that-its-description-leaves-out = un dato que su descripción no nombra

# a function of a type
a-function-of-a-type = una función de un tipo

# a function sees what it is given, and a clause sees its entry
a-function-sees-what-it-is-given-and-a-clause--317284e5 = una función ve lo que se le da, y una cláusula ve su entrada

# a function stands inside something else
a-function-stands-inside-something-else = una función está dentro de otra cosa

# a function that is given something
a-function-that-is-given-something = una función a la que se da algo

# a ground
a-ground = un fundamento

# a ground is declared for {fact}, and nothing looks at it
a-ground-is-declared-for-fact-and-nothing-looks--507c7844 = se declara un fundamento para { $fact }, y nada lo consulta

# a key is missing
a-key-is-missing = falta una clave

# a key is written twice
a-key-is-written-twice = una clave está escrita dos veces

# a key is written with characters that need quotes
a-key-is-written-with-characters-that-need--f45e496f = una clave está escrita con caracteres que necesitan comillas

# a list
a-list = una lista

# a list can be set to `none` only
a-list-can-be-set-to-none-only--d362ff63 = a una lista solo se le puede dar el valor `none`

# a list inside a list is not offered
a-list-inside-a-list-is-not-offered = una lista dentro de una lista no se admite

# a list inside the clause of a list
a-list-inside-the-clause-of-a-list = una lista dentro de la cláusula de una lista

# a list of entries
a-list-of-entries = una lista de entradas

# a list of texts
a-list-of-texts = una lista de textos

# a list of values
a-list-of-values = una lista de valores

# a list of values by itself
a-list-of-values-by-itself = una lista de valores suelta

# a list of values that are written out
a-list-of-values-that-are-written-out = una lista de valores escritos literalmente

# a loop
a-loop = un bucle

# a loop goes over something that is no list
a-loop-goes-over-something-that-is-no-list = un bucle recorre algo que no es una lista

# a map
a-map = un mapa

# a number
a-number = un número

# a number became too large
a-number-became-too-large = un número se hizo demasiado grande

# a number begins with a zero
a-number-begins-with-a-zero = un número empieza por cero

# a number of days
a-number-of-days = un número de días

# a number of days or months
a-number-of-days-or-months = un número de días o meses

# a number of months
a-number-of-months = un número de meses

# a number that is too large
a-number-that-is-too-large = un número demasiado grande

# a number with too many digits
a-number-with-too-many-digits = un número con demasiadas cifras

# a pack has at most {files} files, in folders at most {depth} deep
a-pack-has-at-most-files-files-in-folders-at--da19f825 = un paquete tiene como máximo { $files } archivos, en carpetas de { $depth } niveles como máximo

# a pack is a folder with a `pack.toml`; `throughcare new pack` makes one
a-pack-is-a-folder-with-a-pack-toml-throughcare--05909e96 = un paquete es una carpeta con un `pack.toml`; `throughcare new pack` crea una

# a pack may not hold links
a-pack-may-not-hold-links = un paquete no puede contener enlaces

# a parameter
a-parameter = un parámetro

# a path is made of lower-case letters, digits and underscores, joined by dots
a-path-is-made-of-lower-case-letters-digits-and--59c28a79 = una ruta se compone de letras minúsculas, cifras y guiones bajos, unidos por puntos

# a person has to work this out
a-person-has-to-work-this-out = esto tiene que determinarlo una persona

# a person has to work this out; it is about {facts}
a-person-has-to-work-this-out-it-is-about-facts--a2537d04 = esto tiene que determinarlo una persona; trata de { $facts }

# a property after a dot
a-property-after-a-dot = una propiedad después de un punto

# a provision is named of a text that is not in hand
a-provision-is-named-of-a-text-that-is-not-in--b93405cc = se cita una disposición de un texto que no se tiene a mano

# a recommendation
a-recommendation = una recomendación

# a reform
a-reform = una reforma

# a repeated fact
a-repeated-fact = un dato repetido

# a requirement
a-requirement = un requisito

# a rule may read it without a ground
a-rule-may-read-it-without-a-ground = una regla puede leerlo sin fundamento

# a rule sees the case and the law of the day, and nothing else: take it out
a-rule-sees-the-case-and-the-law-of-the-day-and--62f3dd68 = una regla ve el caso y la ley del día, y nada más: quítelo

# a second one
a-second-one = otra vez aquí

# a second time
a-second-time = por segunda vez

# a sentence of a letter to the person
a-sentence-of-a-letter-to-the-person = una frase de una carta a la persona

# a sequence of statements
a-sequence-of-statements = una secuencia de instrucciones

# a sign is missing here
a-sign-is-missing-here = aquí falta un signo

# a sign that reckons and assigns
a-sign-that-reckons-and-assigns = un signo que calcula y asigna a la vez

# a state
a-state = un estado

# a step of it cannot be done
a-step-of-it-cannot-be-done = uno de sus pasos no se puede hacer

# a step that cannot be held by a calendar or a computer
a-step-that-cannot-be-held-by-a-calendar-or-a--b0704c30 = un paso que no cabe en ningún calendario ni en ninguna máquina

# a table
a-table = una tabla

# a test
a-test = una prueba

# a text
a-text = un texto

# a text cannot hold `{text}`
a-text-cannot-hold-text--2ce66d0a = un texto no puede contener `{ $text }`

# a text is not closed
a-text-is-not-closed = un texto no se cierra

# a text is not closed, or holds a character that needs `\`
a-text-is-not-closed-or-holds-a-character-that--92f965c2 = un texto no se cierra, o contiene un carácter que necesita `\`

# a text is provided that is not one of the fact's choices
a-text-is-provided-that-is-not-one-of-the-fact--e3b426bf = se proporciona un texto que no es uno de los valores posibles del dato

# a text of the case or of a parameter
a-text-of-the-case-or-of-a-parameter = un texto del caso o de un parámetro

# a text or list is too long
a-text-or-list-is-too-long = un texto o una lista es demasiado largo

# a text stands without quotes
a-text-stands-without-quotes = un texto está sin comillas

# a text that is not one of the fact's choices
a-text-that-is-not-one-of-the-fact-s-choices--8bde0322 = un texto que no es uno de los valores posibles del dato

# a text that is written out
a-text-that-is-written-out = un texto escrito literalmente

# a text with `${{…}}`
a-text-with--a1a8b98f = un texto con `${"{"}…{"}"}`

# a time in force
a-time-in-force = un período de vigencia

# a time of day
a-time-of-day = una hora del día

# a value
a-value = un valor

# a value cannot be held by a calendar or a computer
a-value-cannot-be-held-by-a-calendar-or-a--cb256a3f = un valor no cabe en ningún calendario ni en ninguna máquina

# a value of another kind than it said
a-value-of-another-kind-than-it-said = un valor de otro tipo que el anunciado

# a value of {fact}
a-value-of-fact--10dd7c70 = un valor de { $fact }

# a value or a condition
a-value-or-a-condition = un valor o una condición

# a value or a condition is missing here
a-value-or-a-condition-is-missing-here = aquí falta un valor o una condición

# a value that no calendar or computer can hold
a-value-that-no-calendar-or-computer-can-hold = un valor que no cabe en ningún calendario ni en ninguna máquina

# a variable
a-variable = una variable

# a variable is not set here
a-variable-is-not-set-here = una variable no tiene valor aquí

# a whole number
a-whole-number = un número entero

# a word is missing after the dot
a-word-is-missing-after-the-dot = falta una palabra después del punto

# a word of the path is empty
a-word-of-the-path-is-empty = una palabra de la ruta está vacía

# a word or sign is given something of the wrong kind
a-word-or-sign-is-given-something-of-the-wrong--8b430c7b = una palabra o un signo recibe algo del tipo equivocado

# a yes-or-no
a-yes-or-no--58436c61 = un valor de sí o no

# add a `[[domain]]` with this `id` to `pack.toml`
add-a-domain-with-this-id-to-pack-toml--b93f49a4 = añada a `pack.toml` un `[[domain]]` con este `id`

# add `choices = ["…", "…"]`
add-choices--f84ebf15 = añada `choices = ["…", "…"]`

# add `derived.toml`, or take the folder out of `derived`
add-derived-toml-or-take-the-folder-out-of--5b88c5bd = añada `derived.toml`, o quite la carpeta de `derived`

# add `fn derive() {{ … }}`
add-fn-derive--f777c887 = añada `fn derive() {"{"} … {"}"}`

# add `fn met() {{ … }}`
add-fn-met--5a62d83c = añada `fn met() {"{"} … {"}"}`

# add `fn {name}() {{ … }}` to the rule
add-fn-name-to-the-rule--304441b1 = añada a la regla `fn { $name }() {"{"} … {"}"}`

# add `[instruments.{instrument}]` with its title to `pack.toml`
add-instruments-instrument-with-its-title-to--a7531776 = añada `[instruments.{ $instrument }]`, con su título, a `pack.toml`

# add it to `facts.toml`
add-it-to-facts-toml--88b50323 = añádalo a `facts.toml`

# add it to `parameters.toml`
add-it-to-parameters-toml--d5e2b770 = añádalo a `parameters.toml`

# add it to `provides`
add-it-to-provides--5b4f1a93 = añádalo a `provides`

# add `item.toml`, or take the folder out of `items`
add-item-toml-or-take-the-folder-out-of-items--3ac39ec1 = añada `item.toml`, o quite la carpeta de `items`

# add `{key} = {example}`
add-key-example--d094e580 = añada `{ $key } = { $example }`

# add `"{key}": {example}`
add-key-example--ee2c3025 = añada `"{ $key }": { $example }`

# add `["{list}"]` with `type = "list"` and its question
add-list-with-type-list-and-its-question--19144d0c = añada `["{ $list }"]` con `type = "list"` y su pregunta

# add `option.toml`, or take the folder out of `options`
add-option-toml-or-take-the-folder-out-of--26d98f09 = añada `option.toml`, o quite la carpeta de `options`

# add `[[{parameter}.values]]` with `value`, `from` and `source`
add-parameter-values-with-value-from-and-source--dda4cf64 = añada `[[{ $parameter }.values]]` con `value`, `from` y `source`

# add `[parameters]`, `[without]` or `[with]`
add-parameters-without-or-with--0aa1fddb = añada `[parameters]`, `[without]` o `[with]`

# add `provides = {{ "…" = … }}`, `unknown = ["…"]` or `refuses = ["…"]`
add-provides-unknown-or-refuses--a51430e8 = añada `provides = {"{"} "…" = … {"}"}`, `unknown = ["…"]` o `refuses = ["…"]`

# add `reforms/{name}.toml`
add-reforms-name-toml--edc0db3b = añada `reforms/{ $name }.toml`

# add {requirement} to `near_misses`, or take the sentence away
add-requirement-to-near-misses-or-take-the--6e831ec7 = añada { $requirement } a `near_misses`, o quite la frase

# add `[[requirements]]` with `id`, `title`, `met` and `unmet`
add-requirements-with-id-title-met-and-unmet--f715e6c1 = añada `[[requirements]]` con `id`, `title`, `met` y `unmet`

# add `rule.rhai` with a function for each requirement and state
add-rule-rhai-with-a-function-for-each--47dd3315 = añada `rule.rhai` con una función para cada requisito y estado

# add `rule.rhai` with `fn derive() {{ … }}`, or name a component: `component = "…"`
add-rule-rhai-with-fn-derive-or-name-a--bc7c6feb = añada `rule.rhai` con `fn derive() {"{"} … {"}"}`, o nombre un componente: `component = "…"`

# add `rule.rhai` with `fn met() {{ … }}`
add-rule-rhai-with-fn-met--ba0b30b9 = añada `rule.rhai` con `fn met() {"{"} … {"}"}`

# add `[[sources]]` with `instrument` and `verification`
add-sources-with-instrument-and-verification--369c0a9b = añada `[[sources]]` con `instrument` y `verification`

# add `subject = "…"`
add-subject--0e449881 = añada `subject = "…"`

# add `[[test]]` with `name`, `as_of`, `provides` and `[test.case]`
add-test-with-name-as-of-provides-and-test-case--9cf6bb9d = añada `[[test]]` con `name`, `as_of`, `provides` y `[test.case]`

# add `[[test]]` with `name`, `as_of`, `standing` and `[test.case]`
add-test-with-name-as-of-standing-and-test-case--d0780bdb = añada `[[test]]` con `name`, `as_of`, `standing` y `[test.case]`

# add `[[test]]` with `name`, `as_of`, `status` and `[test.case]`
add-test-with-name-as-of-status-and-test-case--0b8ee9eb = añada `[[test]]` con `name`, `as_of`, `status` y `[test.case]`

# add to them in the file, or take them away
add-to-them-in-the-file-or-take-them-away--6a57f507 = complételas en el archivo, o quítelas

# `advise`, in the rule of an option,
advise-in-the-rule-of-an-option--049a33ce = `advise` si es la regla de una opción

# among those under {heading} are {facts}
among-those-under-heading-are-facts--f94f9e36 = bajo { $heading } hay, entre otros, { $facts }

# an answer
an-answer = una respuesta

# an assignment
an-assignment = una asignación

# an empty body
an-empty-body = un cuerpo vacío

# an entry of a list can only be asked for its facts, where it is named
an-entry-of-a-list-can-only-be-asked-for-its--e2bb7319 = a una entrada de una lista solo se le pueden pedir sus datos, y allí donde se la nombra

# an entry of {list} records nothing
an-entry-of-list-records-nothing--aa66098b = una entrada de { $list } no registra nada

# an index
an-index = un índice

# an instrument
an-instrument = un instrumento

# an operand is used twice, or before its own parts
an-operand-is-used-twice-or-before-its-own-parts--584b04f2 = un operando se usa dos veces, o antes que sus propias partes

# an option cannot be answered by a component
an-option-cannot-be-answered-by-a-component = un componente no puede ser la regla de una opción

# an unknown fact or a refusal
an-unknown-fact-or-a-refusal = un dato que no se sabe o una negativa

# and here
and-here = y aquí

# `and` or `or` is missing before `not`
and-or-or-is-missing-before-not--2fd03305 = falta `and` u `or` antes de `not`

# answers are written into case files in TOML, and this one is JSON
answers-are-written-into-case-files-in-toml-and--084adf86 = las respuestas se escriben en expedientes en TOML, y este está en JSON

# approved by
approved-by = aprobado por

# as something that it is not
as-something-that-it-is-not = como algo que no es

# ask for leave to read it, or use a copy
ask-for-leave-to-read-it-or-use-a-copy--bfb07c3b = pida permiso para leerlo, o use una copia

# `{asked}` answers differently when it is asked twice
asked-answers-differently-when-it-is-asked-twice--44cf1392 = `{ $asked }` responde de otro modo cuando se le pregunta dos veces

# `{asked}` depends on the way in which `{fact}` is absent
asked-depends-on-the-way-in-which-fact-is-absent--32f63bf0 = `{ $asked }` depende de la manera en que falta `{ $fact }`

# `{asked}` differs in the facts
asked-differs-in-the-facts--f44beb45 = `{ $asked }` difiere en los datos

# `{asked}` differs in the reasons
asked-differs-in-the-reasons--b1fc7075 = `{ $asked }` difiere en las razones

# `{asked}` differs in the recommendations
asked-differs-in-the-recommendations--e74e28e8 = `{ $asked }` difiere en las recomendaciones

# `{asked}` differs in the refusals
asked-differs-in-the-refusals--fb25da73 = `{ $asked }` difiere en las negativas

# `{asked}` differs in the truth
asked-differs-in-the-truth--71b89be6 = `{ $asked }` difiere en el valor de verdad

# `{asked}` differs in what is looked at
asked-differs-in-what-is-looked-at--4dbed920 = `{ $asked }` difiere en lo que consulta

# `{asked}` differs in what is needed
asked-differs-in-what-is-needed--f0e41cc0 = `{ $asked }` difiere en lo que necesita

# `{asked}` fails: {error}
asked-fails-error--72be0f77 = `{ $asked }` falla: { $error }

# `{asked}` fails in one of them only
asked-fails-in-one-of-them-only--667e3a4e = `{ $asked }` falla solo en una de las dos formas

# `{asked}` gives `{provided}` another value when `{absent}` is not recorded
asked-gives-provided-another-value-when-absent--370c2c9c = `{ $asked }` da otro valor a `{ $provided }` cuando `{ $absent }` no está registrado

# `{asked}` looks at `{fact}` without saying that it may
asked-looks-at-fact-without-saying-that-it-may--41715f73 = `{ $asked }` consulta `{ $fact }` sin haber dicho que puede hacerlo

# `{asked}` turns from yes to no, or from no to yes, when `{fact}` is not recorded
asked-turns-from-yes-to-no-or-from-no-to-yes--b0aa7132 = `{ $asked }` pasa de sí a no, o de no a sí, cuando `{ $fact }` no está registrado

# at least one entry of {list}
at-least-one-entry-of-list--f0bc18f2 = al menos una entrada de { $list }

# authority
authority = autoridad

# back to the beginning
back-to-the-beginning = de vuelta al principio

# begin the path with another word than `{word}`
begin-the-path-with-another-word-than-word--dd904a2c = empiece la ruta con una palabra distinta de `{ $word }`

# between two values there are days on which none holds
between-two-values-there-are-days-on-which-none--30695ff5 = entre dos valores hay días en los que ninguno está en vigor

# `break` and `continue` stand outside a loop
break-and-continue-stand-outside-a-loop--a3b29835 = `break` y `continue` están fuera de un bucle

# build it with `throughcare plugin build`
build-it-with-throughcare-plugin-build--0fe0f069 = compílelo con `throughcare plugin build`

# calls inside calls
calls-inside-calls = llamadas dentro de llamadas

# `[case]`
case--98f9c9d4 = `[case]`

# check both: one of them, or what it rests on, is wrong
check-both-one-of-them-or-what-it-rests-on-is--bfc7a1ab = revise las dos cosas: una de ellas, o aquello en que se apoya, está mal

# check that it is the file you meant
check-that-it-is-the-file-you-meant = compruebe que es el archivo que quería

# check that this is the folder of one pack
check-that-this-is-the-folder-of-one-pack = compruebe que esta es la carpeta de un solo paquete

# check the file
check-the-file = compruebe el archivo

# check the name
check-the-name = compruebe el nombre

# check the name; a pack is a folder with a `pack.toml` in it
check-the-name-a-pack-is-a-folder-with-a-pack--f7a6b19d = compruebe el nombre; un paquete es una carpeta que contiene un `pack.toml`

# check the texts: control characters and lone `\u` halves are not JSON
check-the-texts-control-characters-and-lone-u--1013cba5 = revise los textos: los caracteres de control y las mitades `\u` sueltas no son JSON

# choose another name; only items, options and parameters can be departed from
choose-another-name-only-items-options-and--4777e819 = elija otro nombre; solo es posible apartarse de puntos, opciones y parámetros

# {clauses} and {next}
clauses-and-next--74033f51 = { $clauses } y { $next }

# {clauses} or {next}
clauses-or-next--28edfa09 = { $clauses } o { $next }

# clauses stand in `any`, `all` and `count`
clauses-stand-in-any-all-and-count--971f7e4c = las cláusulas van dentro de `any`, `all` y `count`

# close it with `'`
close-it-with--9ab95705 = cierre con `'`

# close it with `]` or `}}`
close-it-with-or--c220c951 = cierre con `]` o `{"}"}`

# close it with `]` or `}}`; what follows cannot be read before
close-it-with-or-what-follows-cannot-be-read--22216b62 = cierre con `]` o `{"}"}`; antes no se puede leer lo que sigue

# close it with `"`; write `\\` for a backslash
close-it-with-write-for-a-backslash--1728acaf = cierre con `"`; una barra inversa se escribe `\\`

# `codes`
codes--9976109b = `codes`

# component `{component}`, asked for `{function}`: {cause}
component-component-asked-for-function-cause--c84e7ad6 = componente `{ $component }`, al pedirle `{ $function }`: { $cause }

# component `{component}`: {cause}
component-component-cause--3ab6c27a = componente `{ $component }`: { $cause }

# {component} is pinned by something else than a digest
component-is-pinned-by-something-else-than-a--8cce6305 = { $component } está fijado con algo que no es una huella

# `components` is not a table
components-is-not-a-table--9d431592 = `components` no es una tabla

# count the entry in: `{fact}`
count-the-entry-in-fact--43e2a015 = indique el número de la entrada: `{ $fact }`

# {count} things
count-things--ebc36ac5 = { $count } elementos

# counted as an entry
counted-as-an-entry = se cuenta como una entrada

# declare a `[[derogation]]` with `{key} = "{name}"`, or choose another name
declare-a-derogation-with-key-name-or-choose--04a98610 = declare un `[[derogation]]` con `{ $key } = "{ $name }"`, o elija otro nombre

# defined again
defined-again = se define de nuevo

# derivation {derivation}
derivation-derivation--661549ef = derivación { $derivation }

# {derivation} reads {fact}
derivation-reads-fact--8c9c9cb8 = { $derivation } lee { $fact }

# derivations rest on each other in a circle: {steps}, which {derivation} provides
derivations-rest-on-each-other-in-a-circle--0ce40e04 = hay derivaciones que se apoyan unas en otras en círculo: { $steps }, que proporciona { $derivation }

# `derived.toml`
derived-toml--d4c28cd9 = `derived.toml`

# derogations
derogations = excepciones

# `describe` is missing
describe-is-missing--1a4ce06a = falta `describe`

# did you mean `{known}`?
did-you-mean-known--1bbbb425 = ¿quería decir `{ $known }`?

# did you mean `{known}`? the words are {words}
did-you-mean-known-the-words-are-words--6e07e5ba = ¿quería decir `{ $known }`? las palabras son { $words }

# end it with `]]`
end-it-with--0d596c51 = termine con `]]`

# end it with `}}`
end-it-with--6fad2b17 = termine con `{"}"}`

# end it with `]`
end-it-with--88cd4b93 = termine con `]`

# every entry of {list}
every-entry-of-list--6a19c173 = cada entrada de { $list }

# {fact} begins with the whole path {other}
fact-begins-with-the-whole-path-other--a6402593 = { $fact } empieza con la ruta entera { $other }

# {fact} cannot have this value
fact-cannot-have-this-value--63767298 = { $fact } no puede tener este valor

# {fact} cannot say whether there is such a thing
fact-cannot-say-whether-there-is-such-a-thing--46938102 = { $fact } no puede decir si hay tal cosa

# {fact} declined
fact-declined--5915486e = { $fact }: la persona dijo que no

# {fact} = does not apply
fact-does-not-apply--6abbb6ef = { $fact } = no procede

# {fact} holds an empty text
fact-holds-an-empty-text--8c98dd3c = { $fact } contiene un texto vacío

# {fact} is a fact, and {key} is not a word about it
fact-is-a-fact-and-key-is-not-a-word-about-it--614a485f = { $fact } es un dato, y { $key } no es una palabra que se diga de un dato

# {fact} is a fact of every entry
fact-is-a-fact-of-every-entry--9577466f = { $fact } es un dato de cada entrada

# {fact} is a list, which holds no value
fact-is-a-list-which-holds-no-value--201b73b3 = { $fact } es una lista, que no tiene valor

# {fact} is none of its words
fact-is-none-of-its-words--08f8f9df = el valor de { $fact } no es ninguna de sus palabras

# {fact} is not a date to count from
fact-is-not-a-date-to-count-from--c5acaba9 = { $fact } no es una fecha desde la que contar

# {fact} is not a fact of this checklist
fact-is-not-a-fact-of-this-checklist--2bdecd91 = { $fact } no es un dato de esta lista de verificación

# {fact} is not a protected fact
fact-is-not-a-protected-fact--ebc696b6 = { $fact } no es un dato protegido

# {fact} is not one value to quote
fact-is-not-one-value-to-quote--6296149f = { $fact } no es un solo valor que se pueda citar

# {fact} is not provided here
fact-is-not-provided-here--06871546 = { $fact } no se proporciona aquí

# {fact} is recorded otherwise than it is worked out; the record is used
fact-is-recorded-otherwise-than-it-is-worked--da0929ea = lo registrado de { $fact } difiere de lo deducido; se usa lo registrado

# {fact} is recorded twice
fact-is-recorded-twice--aad10cf6 = { $fact } está registrado dos veces

# {fact} may be quoted, and rests on {beneath}, which is sensitive
fact-may-be-quoted-and-rests-on-beneath-which--c4bea494 = { $fact } se puede citar, y se apoya en { $beneath }, que es sensible

# {fact} says both {key} and {other}
fact-says-both-key-and-other--9e6f0b26 = { $fact } dice a la vez { $key } y { $other }

# {fact} says `{key} = false`, which says nothing
fact-says-key-false-which-says-nothing--4a72a444 = { $fact } dice `{ $key } = false`, lo que no dice nada

# {fact} says neither a value nor why there is none
fact-says-neither-a-value-nor-why-there-is-none--ead74bf1 = { $fact } no dice ni un valor ni por qué no lo hay

# {fact} says who a person is, and no ground is declared for looking at it
fact-says-who-a-person-is-and-no-ground-is--bc93dc4d = { $fact } dice quién es una persona, y no se declara ningún fundamento para consultarlo

# {fact} should have {wanted} here, and has {found}
fact-should-have-wanted-here-and-has-found--5808ea21 = { $fact } debería tener aquí { $wanted }, y tiene { $found }

# {fact} = unknown
fact-unknown--18c0bf83 = { $fact } = no se sabe

# {fact} = {value}
fact-value--42c0882a = { $fact } = { $value }

# facts of {facts}
facts-of-facts--56cb7909 = datos de { $facts }

# `{file}` cannot pin a component: {what}
file-cannot-pin-a-component-what--13b08f62 = `{ $file }` no puede fijar un componente: { $what }

# `{file}` could not be used
file-could-not-be-used--0ddb7b60 = no se pudo usar `{ $file }`

# `{file}` does not name a crate
file-does-not-name-a-crate--944eb631 = `{ $file }` no nombra ningún crate

# `{file}` does not pin the digest of the record
file-does-not-pin-the-digest-of-the-record--e79e61b8 = `{ $file }` no fija la huella que consta en el registro

# `{file}` is not a record of a component: {what}
file-is-not-a-record-of-a-component-what--b605a3b4 = `{ $file }` no es el registro de un componente: { $what }

# `{file}` is not the component of the record
file-is-not-the-component-of-the-record--86fd4352 = `{ $file }` no es el componente que consta en el registro

# {file} is not the file that was pinned
file-is-not-the-file-that-was-pinned--30ccfbab = { $file } no es el archivo que se fijó

# {first}
first--0bbc5e6d = { $first }

# give a file
give-a-file = indique un archivo

# give it another name
give-it-another-name = dele otro nombre

# give one of them another `id`, or leave it out
give-one-of-them-another-id-or-leave-it-out--d973a36a = dé otro `id` a uno de los dos, o no lo incluya

# give one of them another name
give-one-of-them-another-name = dé otro nombre a uno de ellos

# give the function another name
give-the-function-another-name = dé otro nombre a la función

# ground
ground = fundamento

# heading
heading = encabezado

# {heading} is not itself a fact
heading-is-not-itself-a-fact--784a3307 = { $heading } no es un dato por sí mismo

# headings of a plan
headings-of-a-plan = encabezados de un plan

# here before
here-before = ya estaba aquí

# holds from {day}
holds-from-day--5ec001d7 = en vigor desde el { $day }

# holds until {day}
holds-until-day--5593dcbb = en vigor hasta el { $day }

# how a requirement stands
how-a-requirement-stands = cómo está un requisito

# `if`
if--08b2d6c8 = `if`

# `in`
in--bb5c992b = `in`

# in an entry that the list does not have
in-an-entry-that-the-list-does-not-have = en una entrada que la lista no tiene

# inherited by the other name
inherited-by-the-other-name = se hereda con el otro nombre

# install one with `rustup target add wasm32-unknown-unknown`, with `apt-get install --no-install-recommends rustc-web rust-web-src`, or, without root, with `throughcare plugin build --fetch`
install-one-with-rustup-target-add-wasm32--66d21d7d = instale uno con `rustup target add wasm32-unknown-unknown`, con `apt-get install --no-install-recommends rustc-web rust-web-src` o, sin ser root, con `throughcare plugin build --fetch`

# `()` is missing after the name of the function `{name}`
is-missing-after-the-name-of-the-function-name--d76ca234 = falta `()` después del nombre de la función `{ $name }`

# `=` is missing between key and value
is-missing-between-key-and-value--32fac8ee = falta `=` entre la clave y el valor

# it adds or subtracts what has no value
it-adds-or-subtracts-what-has-no-value = suma o resta algo que no tiene valor

# it asked for more than {bytes} bytes of memory
it-asked-for-more-than-bytes-bytes-of-memory--582fb9fd = pidió más de { $bytes } bytes de memoria

# it asked for more than {count} table elements
it-asked-for-more-than-count-table-elements--df598ce3 = pidió más de { $count } elementos de tabla

# it called a function that is not there
it-called-a-function-that-is-not-there = llamó a una función que no existe

# it called `{name}`, which no rule has
it-called-name-which-no-rule-has--06b1d431 = llamó a `{ $name }`, que ninguna regla tiene

# it called the host more than {count} times
it-called-the-host-more-than-count-times--cbbeb552 = llamó al programa anfitrión más de { $count } veces

# it came to a place that it takes for unreachable
it-came-to-a-place-that-it-takes-for-unreachable = llegó a un lugar que da por inalcanzable

# it cannot be read from here on
it-cannot-be-read-from-here-on = no se puede leer a partir de aquí

# it comes with every toolchain of rustup
it-comes-with-every-toolchain-of-rustup = viene con todas las cadenas de herramientas de rustup

# it compares what has no value
it-compares-what-has-no-value = compara algo que no tiene valor

# it divided by zero
it-divided-by-zero = dividió entre cero

# it does not fit the contract `throughcare:policy@1`: {why}
it-does-not-fit-the-contract-throughcare-policy--1995147f = no se ajusta al contrato `throughcare:policy@1`: { $why }

# it ends in the middle
it-ends-in-the-middle = termina a la mitad

# it gave up
it-gave-up = se dio por vencido

# it handed over a text of more than {bytes} bytes
it-handed-over-a-text-of-more-than-bytes-bytes--77164621 = entregó un texto de más de { $bytes } bytes

# it handed over more than {bytes} bytes at once
it-handed-over-more-than-bytes-bytes-at-once--e51b2541 = entregó más de { $bytes } bytes de una vez

# it has too many functions
it-has-too-many-functions = tiene demasiadas funciones

# it imports `{name}`, which no rule has
it-imports-name-which-no-rule-has--08079d8c = importa `{ $name }`, que ninguna regla tiene

# it is longer than 64 KiB
it-is-longer-than-64-kib--ece9ec3a = tiene más de 64 KiB

# it is not a derivation
it-is-not-a-derivation = no es una derivación

# it is not a rule
it-is-not-a-rule = no es una regla

# it is not TOML; `throughcare check` shows where
it-is-not-toml-throughcare-check-shows-where--992aae16 = no es TOML; `throughcare check` muestra dónde

# it is one of {choices}
it-is-one-of-choices--336929da = los valores posibles son { $choices }

# it looked at a case while it described itself
it-looked-at-a-case-while-it-described-itself = consultó un caso mientras se describía a sí mismo

# it looked at `{name}`, {wrong}
it-looked-at-name-wrong--aa6c8b5f = consultó `{ $name }`, { $wrong }

# it looked at something the pack does not know, {wrong}
it-looked-at-something-the-pack-does-not-know--77a903c8 = consultó algo que el paquete no conoce, { $wrong }

# it makes more than {count} recommendations
it-makes-more-than-count-recommendations--4ac37c7a = hace más de { $count } recomendaciones

# it names a fact that is not written out
it-names-a-fact-that-is-not-written-out = nombra un dato que no está escrito literalmente

# it names a parameter that is not written out
it-names-a-parameter-that-is-not-written-out = nombra un parámetro que no está escrito literalmente

# it nests too deep
it-nests-too-deep = tiene demasiados niveles

# it panicked
it-panicked = se interrumpió por un error propio

# it panicked at `{file}` line {line}
it-panicked-at-file-line-line--7e865040 = se interrumpió por un error propio en `{ $file }`, línea { $line }

# it provides a fact that is not written out
it-provides-a-fact-that-is-not-written-out = proporciona un dato que no está escrito literalmente

# it provides a list
it-provides-a-list = proporciona una lista

# it provides {what}
it-provides-what--227f9223 = proporciona { $what }

# it reached outside its memory
it-reached-outside-its-memory = accedió fuera de su memoria

# it trapped: {how}
it-trapped-how--2a631421 = se detuvo por un fallo: { $how }

# it used up its fuel of {fuel}
it-used-up-its-fuel-of-fuel--3ef3fd9d = gastó todo su combustible: { $fuel }

# it uses a list as a fact
it-uses-a-list-as-a-fact = usa una lista como dato

# it was stopped by the clock, so it was not evaluated
it-was-stopped-by-the-clock-so-it-was-not--d8a4efe5 = el reloj lo detuvo, así que no se evaluó

# item {item}
item-item--16429b0b = punto { $item }

# `item.toml`
item-toml--4bbd07a9 = `item.toml`

# its calls went too deep
its-calls-went-too-deep = sus llamadas llegaron a demasiada profundidad

# its description answers no question and provides no fact
its-description-answers-no-question-and--30c0a83e = su descripción no responde a ninguna pregunta ni proporciona ningún dato

# its description is longer than a description may be
its-description-is-longer-than-a-description--e98711ec = su descripción es más larga de lo que puede ser una descripción

# its description leaves out the question `met`, which every rule answers
its-description-leaves-out-the-question-met--5fdb1bae = su descripción no nombra la pregunta `met`, a la que responde toda regla

# its description names `{name}` twice
its-description-names-name-twice--fb619cea = su descripción nombra `{ $name }` dos veces

# its description names the fact `{name}`, which no pack defines
its-description-names-the-fact-name-which-no--1e3c6419 = su descripción nombra el dato `{ $name }`, que ningún paquete define

# its description names the parameter `{name}`, which no pack sets
its-description-names-the-parameter-name-which--ef9b9250 = su descripción nombra el parámetro `{ $name }`, que ningún paquete fija

# its description promises `{name}`, which it does not export
its-description-promises-name-which-it-does-not--df103e32 = su descripción promete `{ $name }`, y no lo exporta

# its description takes `{name}` for {declared}, and the pack says {actual}
its-description-takes-name-for-declared-and-the--bbb438cc = su descripción toma `{ $name }` por { $declared }, y según el paquete es { $actual }

# its functions lead too deep
its-functions-lead-too-deep = sus funciones llevan a demasiada profundidad

# its reasons do not hold together: {why}
its-reasons-do-not-hold-together-why--84b03e3e = sus razones no concuerdan: { $why }

# JSON has no comments
json-has-no-comments--df5b66a6 = JSON no tiene comentarios

# keep one of the two
keep-one-of-the-two = deje solo una de las dos cosas

# keep one of the two, or change its days
keep-one-of-the-two-or-change-its-days--bf450ed4 = deje solo uno de los dos, o cambie sus días

# keep one of them
keep-one-of-them = deje solo uno de ellos

# keep one of them, or give one another name
keep-one-of-them-or-give-one-another-name--9e9cb025 = deje solo uno de ellos, o dé otro nombre a uno

# keep one of them, or use a list for a repeated fact
keep-one-of-them-or-use-a-list-for-a-repeated--9d69b098 = deje solo una, o use una lista para un dato repetido

# keep one of them, or use `[[…]]` for a repeated fact
keep-one-of-them-or-use-for-a-repeated-fact--0a131b55 = deje solo una, o use `[[…]]` para un dato repetido

# keep one table, from `{{` to `}}`
keep-one-table-from-to--1fa091e9 = deje una sola tabla, de `{"{"}` a `{"}"}`

# {key} holds a word that is not known here
key-holds-a-word-that-is-not-known-here--3796882c = { $key } contiene una palabra que aquí no se conoce

# {key} is empty
key-is-empty--d7fde762 = { $key } no contiene nada

# {key} is not a fact but the beginning of paths
key-is-not-a-fact-but-the-beginning-of-paths--bdb10741 = { $key } no es un dato, sino el comienzo de rutas

# {key} is not a key of {what}
key-is-not-a-key-of-what--603265bb = { $key } no es una clave de { $what }

# {key} is not the path of a fact
key-is-not-the-path-of-a-fact--8dc7cde1 = { $key } no es la ruta de un dato

# {key} should be {wanted}, and is {found}
key-should-be-wanted-and-is-found--0a329530 = { $key } debería ser { $wanted }, y es { $found }

# {least} or {most} things
least-or-most-things--322b41fc = { $least } o { $most } elementos

# leave it out; documents here hold no times of day
leave-it-out-documents-here-hold-no-times-of-day--e90efb76 = quítela; los documentos no llevan aquí horas del día

# leave out what is not recorded; say `{{ "not_known": true }}` of what was asked
leave-out-what-is-not-recorded-say-not-known--0afdd1d3 = omita lo que no está registrado; de lo que se preguntó, escriba `{"{"} "not_known": true {"}"}`

# leave out what is not recorded; write `not_known = true` of what was asked
leave-out-what-is-not-recorded-write-not-known--42cf5037 = omita lo que no está registrado; de lo que se preguntó, escriba `not_known = true`

# leave the zero out; a reference number is a text, in quotes
leave-the-zero-out-a-reference-number-is-a-text--10534558 = quite el cero; un número de referencia es un texto, entre comillas

# leaving early
leaving-early = terminar antes del final

# {left} and {right} cannot be added or subtracted
left-and-right-cannot-be-added-or-subtracted--334eabf5 = no se puede sumar ni restar { $left } y { $right }

# {left} cannot be compared with {right} by `{sign}`
left-cannot-be-compared-with-right-by-sign--fc467093 = no es posible comparar { $left } con { $right } mediante `{ $sign }`

# {left} one of {values}
left-one-of-values--2f85b450 = { $left } uno de { $values }

# {left} {sign} {right}
left-sign-right--2efc4d80 = { $left } { $sign } { $right }

# `let`
let--40b8ffac = `let`

# let one begin on the day after the other ends, if that is so in law
let-one-begin-on-the-day-after-the-other-ends--3ea77bf7 = haga que uno empiece el día después de que acabe el otro, si la ley es así

# let one end before the other begins, or keep one of them
let-one-end-before-the-other-begins-or-keep-one--ba1f4b29 = haga que una acabe antes de que empiece la otra, o deje solo una

# let one of them do without what the next provides
let-one-of-them-do-without-what-the-next--1e203948 = haga que una de ellas prescinda de lo que proporciona la siguiente

# let one of them provide it, or let one end before the other begins
let-one-of-them-provide-it-or-let-one-end--b0ac42e1 = haga que solo una lo proporcione, o que una acabe antes de que empiece la otra

# let the earlier one end on the day before: `until = {day}`
let-the-earlier-one-end-on-the-day-before-until--61532503 = haga que el anterior acabe el día antes: `until = { $day }`

# let the folder, the `id` and `inherits` agree
let-the-folder-the-id-and-inherits-agree--47037f7c = haga que la carpeta, el `id` e `inherits` coincidan

# let the reform take the other one out, in `[without]`
let-the-reform-take-the-other-one-out-in-without--7f33a4ec = haga que la reforma quite la otra, en `[without]`

# `[letter]`
letter--d28d165b = `[letter]`

# line {line} holds a byte that is not UTF-8
line-line-holds-a-byte-that-is-not-utf-8--6f5126ab = la línea { $line } contiene un byte que no es UTF-8

# {list} has entries already
list-has-entries-already--747e7ee4 = { $list } ya tiene entradas

# {list} should be a list of entries, and has {found}
list-should-be-a-list-of-entries-and-has-found--dad88d61 = { $list } debería ser una lista de entradas, y tiene { $found }

# {list} should hold a table of facts for each entry, and has {found}
list-should-hold-a-table-of-facts-for-each--cbc983cd = { $list } debería tener una tabla de datos por cada entrada, y tiene { $found }

# looked at here
looked-at-here = se consulta aquí

# make the rule simpler: it does too much work
make-the-rule-simpler-it-does-too-much-work--22763263 = simplifique la regla: hace demasiado trabajo

# mark it `sensitive = "{ground}"` in `facts.toml`, or work it out without that fact
mark-it-sensitive-ground-in-facts-toml-or-work--4f498e9f = márquelo con `sensitive = "{ $ground }"` en `facts.toml`, o dedúzcalo sin ese dato

# matches nothing
matches-nothing = no corresponde a nada

# mend these, then check again
mend-these-then-check-again--b88ecccf = corrija estos y compruebe de nuevo

# {name}
name--5e291d7b = { $name }

# `{name}`
name--8f2a5428 = `{ $name }`

# name a fact of `provides`
name-a-fact-of-provides--0b9f4916 = nombre un dato de `provides`

# name a fact of type `date` that is not of a list entry
name-a-fact-of-type-date-that-is-not-of-a-list--1badf3ef = nombre un dato de tipo `date` que no sea de una entrada de lista

# name a parameter in days or weeks
name-a-parameter-in-days-or-weeks = nombre un parámetro en días o semanas

# name a parameter in days, weeks, months or years
name-a-parameter-in-days-weeks-months-or-years--841a966f = nombre un parámetro en días, semanas, meses o años

# name a requirement that a rule answers
name-a-requirement-that-a-rule-answers = nombre un requisito al que responda una regla

# name a rule of this pack, or of one it inherits
name-a-rule-of-this-pack-or-of-one-it-inherits--8f52322d = nombre una regla de este paquete, o de uno del que herede

# name a yes-no fact that is not sensitive and not of a list entry
name-a-yes-no-fact-that-is-not-sensitive-and--41ac1bc2 = nombre un dato de sí o no que no sea sensible ni de una entrada de lista

# `{name}` answers a question of the host and takes nothing
name-answers-a-question-of-the-host-and-takes--8c17e057 = `{ $name }` responde a una pregunta del programa anfitrión y no admite nada

# name at least one
name-at-least-one = nombre al menos uno

# `{name}` calls itself, directly or through others
name-calls-itself-directly-or-through-others--4a4e0044 = `{ $name }` se llama a sí misma, directamente o a través de otras

# `{name}` cannot be a name
name-cannot-be-a-name--8692451a = `{ $name }` no puede ser un nombre

# `{name}` is a function and is not called here
name-is-a-function-and-is-not-called-here--39ccd818 = `{ $name }` es una función, y aquí no se la llama

# `{name}` is defined twice
name-is-defined-twice--8e16cacf = `{ $name }` se define dos veces

# {name} is not a component of this pack
name-is-not-a-component-of-this-pack--167b7d50 = { $name } no es un componente de este paquete

# {name} is not a name
name-is-not-a-name--0b7ed753 = { $name } no es un nombre

# {name} is not a parameter
name-is-not-a-parameter--d9025dca = { $name } no es un parámetro

# `{name}` is not a parameter of the pack
name-is-not-a-parameter-of-the-pack--6cbf751d = `{ $name }` no es un parámetro del paquete

# {name} is not a plain text
name-is-not-a-plain-text--6ef6953d = { $name } no es un texto simple

# {name} is not a requirement that can fail
name-is-not-a-requirement-that-can-fail--45321d7b = { $name } no es un requisito que pueda fallar

# `{name}` is not a word of the rule language, nor a function of this rule
name-is-not-a-word-of-the-rule-language-nor-a--312cf5af = `{ $name }` no es una palabra del lenguaje de reglas, ni una función de esta regla

# {name} is the name of another function of the rule
name-is-the-name-of-another-function-of-the-rule--366be149 = { $name } es el nombre de otra función de la regla

# {name} is there twice
name-is-there-twice--bbfbb313 = { $name } está dos veces

# name it in the component's description, with its kind
name-it-in-the-component-s-description-with-its--784daba0 = nómbrelo en la descripción del componente, con su tipo

# name its folder with `--policy`; this plan uses the packs it lists only
name-its-folder-with-policy-this-plan-uses-the--3ebc399b = nombre su carpeta con `--policy`; este plan usa solo los paquetes que enumera

# name the file by its language, such as `fr.ftl`
name-the-file-by-its-language-such-as-fr-ftl--5847403a = dé al archivo el nombre de su idioma, como `fr.ftl`

# name the folder of a pack
name-the-folder-of-a-pack = nombre la carpeta de un paquete

# name the special measure that it opens in `[[protected_grounds]]` of {file}, with its source; or do without the fact
name-the-special-measure-that-it-opens-in--5bb9d3eb = nombre en `[[protected_grounds]]` de { $file } la medida especial a la que da paso, con su fuente; o prescinda del dato

# {name} translates nothing that the packs say
name-translates-nothing-that-the-packs-say--20a57706 = { $name } no traduce nada de lo que dicen los paquetes

# `{name}`, which is from elsewhere,
name-which-is-from-elsewhere--223e6c61 = `{ $name }`, que viene de otra parte

# {named} is defined twice
named-is-defined-twice--dae3b5ac = { $named } se define dos veces

# {named} is inherited from `{pack}`
named-is-inherited-from-pack--fce6ad2c = { $named } se hereda de `{ $pack }`

# no
no = no

# no compiler here can build components
no-compiler-here-can-build-components = aquí no hay ningún compilador que pueda compilar componentes

# no derivation is called {name}
no-derivation-is-called-name--0199dd9a = ninguna derivación se llama { $name }

# no document of this kind needs that; look for a bracket that is never closed
no-document-of-this-kind-needs-that-look-for-a--9fd2154e = ningún documento de este tipo necesita eso; busque un corchete o una llave que no se cierre

# no item is called {name}
no-item-is-called-name--a4073cd4 = ningún punto se llama { $name }

# no item {name} is inherited
no-item-name-is-inherited--c76ec10f = no se hereda ningún punto { $name }

# no option is called {name}
no-option-is-called-name--07267ee6 = ninguna opción se llama { $name }

# no option {name} is inherited
no-option-name-is-inherited--32b25dba = no se hereda ninguna opción { $name }

# no pack has the domain {domain}
no-pack-has-the-domain-domain--02451edc = ningún paquete tiene el ámbito { $domain }

# no pack is named, and none is built in
no-pack-is-named-and-none-is-built-in--c3a96a7b = no se nombra ningún paquete, y no hay ninguno incorporado

# no pack names the instrument {instrument}
no-pack-names-the-instrument-instrument--c6757872 = ningún paquete nombra el instrumento { $instrument }

# no parameter {name} is inherited
no-parameter-name-is-inherited--b51adc72 = no se hereda ningún parámetro { $name }

# no policy pack is loaded for the jurisdiction that the case file names
no-policy-pack-is-loaded-for-the-jurisdiction--1fabb0ff = no está cargado ningún paquete de políticas de la jurisdicción que nombra el expediente

# no reform is called {name}
no-reform-is-called-name--95af995a = ninguna reforma se llama { $name }

# nobody can have seen this
nobody-can-have-seen-this = nadie puede haber visto esto

# none
none = ninguno

# not a number that can be reckoned with
not-a-number-that-can-be-reckoned-with = un número con el que no se puede calcular

# `not` binds to the one thing after it, not to the comparison
not-binds-to-the-one-thing-after-it-not-to-the--e39e71ff = `not` se aplica solo a lo que le sigue, no a la comparación

# not ({clause})
not-clause--384f9d26 = no ({ $clause })

# not found
not-found = no se encuentra

# not in here
not-in-here = aquí no está

# not known
not-known = no se conoce

# not known until this is
not-known-until-this-is = no se conoce mientras no se conozca esto

# (not quoted)
not-quoted--27c2647d = (no se cita)

# nothing
nothing = nada

# nothing reads {file}
nothing-reads-file--ec4cfd0b = nada lee { $file }

# `null`
null--3fd5627a = `null`

# numbers of law and practice are parameters: write `parameter("…")`; only 0 and 1 may stand in a rule
numbers-of-law-and-practice-are-parameters--b1ef7eef = los números de la ley y de la práctica son parámetros: escriba `parameter("…")`; en una regla solo se admiten 0 y 1

# numbers of law and practice are parameters: write `parameter("…")`
numbers-of-law-and-practice-are-parameters--d932e76e = los números de la ley y de la práctica son parámetros: escriba `parameter("…")`

# {of}, {role}; `throughcare new messages` writes what to fill in
of-role-throughcare-new-messages-writes-what-to--e20e5bf7 = { $of }, { $role }; `throughcare new messages` escribe lo que hay que rellenar

# on what ground a protected fact is looked at
on-what-ground-a-protected-fact-is-looked-at = con qué fundamento se consulta un dato protegido

# once it is reviewed, write under `[components]` in `pack.toml`: {name} = "{digest}"
once-it-is-reviewed-write-under-components-in--48cd64b3 = una vez revisado, escriba bajo `[components]` en `pack.toml`: { $name } = "{ $digest }"

# one fact is named twice
one-fact-is-named-twice = un mismo dato se nombra dos veces

# one fact twice
one-fact-twice = un mismo dato dos veces

# one of its words
one-of-its-words = una de sus palabras

# `one_of` takes a value and a list of values that are written out
one-of-takes-a-value-and-a-list-of-values-that--0ae0235c = `one_of` admite un valor y una lista de valores escritos literalmente

# {one}; {other}
one-other--94451b48 = { $one }; { $other }

# one thing
one-thing = un elemento

# only a choice has choices
only-a-choice-has-choices = solo un dato de elección tiene valores entre los que elegir

# only a variable can be given a value
only-a-variable-can-be-given-a-value = solo a una variable se le puede dar un valor

# only an integer or a decimal has a unit
only-an-integer-or-a-decimal-has-a-unit = solo un número entero o decimal tiene unidad

# only functions may stand at the top of a rule
only-functions-may-stand-at-the-top-of-a-rule = en el nivel superior de una regla solo puede haber funciones

# only the first {shown} mistakes are shown
only-the-first-shown-mistakes-are-shown--b4616b92 = solo se muestran los primeros { $shown } errores

# opened here
opened-here = se abre aquí

# operations
operations = operaciones

# option {option}
option-option--f219faa0 = opción { $option }

# `option.toml`
option-toml--b34f970b = `option.toml`

# `option.toml` names them all
option-toml-names-them-all--ce215800 = `option.toml` los nombra todos

# {pack} from {parent}
pack-from-parent--cada6517 = { $pack } de { $parent }

# pack {pack}
pack-pack--e6b323fe = paquete { $pack }

# `pack.toml`
pack-toml--6bad7170 = `pack.toml`

# packs inherit in a circle: {packs}
packs-inherit-in-a-circle-packs--45fc7abf = los paquetes heredan en círculo: { $packs }

# {parameter} has no value
parameter-has-no-value--c1e69f31 = { $parameter } no tiene ningún valor

# {parameter} is not a length of time
parameter-is-not-a-length-of-time--27c56443 = { $parameter } no es una duración

# {parameter} is not a number of days
parameter-is-not-a-number-of-days--8954f1e7 = { $parameter } no es un número de días

# {parameter} is {own} here, and inherited as {inherited}
parameter-is-own-here-and-inherited-as-inherited--18465a6d = { $parameter } es aquí { $own }, y se hereda como { $inherited }

# parameters
parameters = parámetros

# {parts}, {next}
parts-next--892febd7 = { $parts }, { $next }

# `{path}`
path--2c51738f = `{ $path }`

# {path} and its type do not agree
path-and-its-type-do-not-agree--840357d1 = { $path } y su tipo no concuerdan

# `{path}` is a fact of each entry of a list, not of the case
path-is-a-fact-of-each-entry-of-a-list-not-of--fbb0bc63 = `{ $path }` es un dato de cada entrada de una lista, no del caso

# `{path}` is a list, not a fact
path-is-a-list-not-a-fact--d7882f30 = `{ $path }` es una lista, no un dato

# {path} is not a fact
path-is-not-a-fact--9bb922b7 = { $path } no es un dato

# `{path}` is not a fact of the vocabulary
path-is-not-a-fact-of-the-vocabulary--dedd8e05 = `{ $path }` no es un dato del vocabulario

# `{path}` is not a list
path-is-not-a-list--7ba23a27 = `{ $path }` no es una lista

# `{path}` is provided twice
path-is-provided-twice--5d8e87b4 = `{ $path }` se proporciona dos veces

# {path} lies under the heading of a case file
path-lies-under-the-heading-of-a-case-file--d60faf0a = { $path } está bajo el encabezado de un expediente

# pinned here
pinned-here = se fija aquí

# plan for a day on which it is in force, or load another version of it
plan-for-a-day-on-which-it-is-in-force-or-load--27c1ef0d = haga el plan para un día en que esté en vigor, o cargue otra versión

# `policies/README.md` lists the files of a pack
policies-readme-md-lists-the-files-of-a-pack--afedce19 = `policies/README.md` enumera los archivos de un paquete

# `{program}` could not be started
program-could-not-be-started--181a954d = no se pudo iniciar `{ $program }`

# `{program}` failed
program-failed--82ea62d7 = `{ $program }` falló

# provide facts of its entries, or a fact beside it
provide-facts-of-its-entries-or-a-fact-beside-it--b2f6b067 = proporcione datos de sus entradas, o un dato aparte

# put a comma between the two
put-a-comma-between-the-two = ponga una coma entre los dos

# put everything between `{{` and `}}`
put-everything-between-and--fde2daf5 = ponga todo entre `{"{"}` y `{"}"}`

# put it in `[` and `]`
put-it-in-and--b6a749a5 = póngalo entre `[` y `]`

# put it in double quotes
put-it-in-double-quotes = póngalo entre comillas dobles

# put it in quotes: `key = "text"`
put-it-in-quotes-key-text--89e81d55 = póngalo entre comillas: `key = "text"`

# put it inside `fn met() {{ … }}` or another function
put-it-inside-fn-met-or-another-function--385aba22 = póngalo dentro de `fn met() {"{"} … {"}"}` o de otra función

# put it into `components` and pin it in `pack.toml`, or inherit from a pack that does
put-it-into-components-and-pin-it-in-pack-toml--8cf85eb1 = póngalo en `components` y fíjelo en `pack.toml`, o herede de un paquete que lo haga

# put it into the `rule.rhai` of a derivation, in the folder `derived`
put-it-into-the-rule-rhai-of-a-derivation-in--539fc771 = póngalo en el `rule.rhai` de una derivación, en la carpeta `derived`

# put its folder beside this one, or give it too
put-its-folder-beside-this-one-or-give-it-too--52739e2a = ponga su carpeta junto a esta, o indíquela también

# put keys and texts in double quotes
put-keys-and-texts-in-double-quotes = ponga las claves y los textos entre comillas dobles

# put the component there, or take the line away
put-the-component-there-or-take-the-line-away--8cb99177 = ponga ahí el componente, o quite la línea

# put the file itself in the pack
put-the-file-itself-in-the-pack = ponga en el paquete el archivo mismo

# put the key in quotes
put-the-key-in-quotes = ponga la clave entre comillas

# put the whole path in quotes: `["home.first_night.status"]`
put-the-whole-path-in-quotes-home-first-night--0b599716 = ponga la ruta entera entre comillas: `["home.first_night.status"]`

# question
question = pregunta

# quote a fact that is no list, and none of a list entry
quote-a-fact-that-is-no-list-and-none-of-a-list--67146327 = cite un dato que no sea una lista ni de una entrada de lista

# reasons
reasons = razones

# recommendations
recommendations = recomendaciones

# record the answer in the program that made this file
record-the-answer-in-the-program-that-made-this--c5a7a77b = registre la respuesta en el programa que creó este archivo

# reform {reform}
reform-reform--ebf5ec32 = reforma { $reform }

# renew it, or take it and the item's folder out of the pack
renew-it-or-take-it-and-the-item-s-folder-out--73eaf9e4 = renuévela, o quite del paquete la excepción y la carpeta del punto

# renew it, or take it and the option's folder out of the pack
renew-it-or-take-it-and-the-option-s-folder-out--fa4ab4e8 = renuévela, o quite del paquete la excepción y la carpeta de la opción

# renew it, or take it and the parameter out of the pack
renew-it-or-take-it-and-the-parameter-out-of--655154ec = renuévela, o quite del paquete la excepción y el parámetro

# {report}
report--a243da1c = { $report }

# {requirement} has a sentence for `near`, and is not a near miss
requirement-has-a-sentence-for-near-and-is-not--ee1e5c4a = { $requirement } tiene una frase para `near`, y no está entre los que fallan por poco

# run it again on a machine that is less busy
run-it-again-on-a-machine-that-is-less-busy = ejecútelo de nuevo en una máquina menos ocupada

# run one of them
run-one-of-them = aplique solo una de ellas

# save the file as UTF-8
save-the-file-as-utf-8--4bfc2109 = guarde el archivo como UTF-8

# say what it is about in `subject` until the text has been seen
say-what-it-is-about-in-subject-until-the-text--3a77d74e = diga en `subject` de qué trata mientras no se haya visto el texto

# say `yes` or `no`
say-yes-or-no--09bb6d32 = escriba `yes` o `no`

# see `throughcare list facts`
see-throughcare-list-facts--e0d35851 = véase `throughcare list facts`

# see `throughcare list facts` for what may be recorded
see-throughcare-list-facts-for-what-may-be--b88c9352 = véase en `throughcare list facts` lo que se puede registrar

# several dates
several-dates = varias fechas

# several values are compared with something that is not one value
several-values-are-compared-with-something-that--7a744321 = se comparan varios valores con algo que no es un solo valor

# `{sign}` is missing here
sign-is-missing-here--86704d96 = aquí falta `{ $sign }`

# `{sign}` is no sign of the rule language
sign-is-no-sign-of-the-rule-language--61c68f21 = `{ $sign }` no es un signo del lenguaje de reglas

# size of texts and lists
size-of-texts-and-lists = tamaño de textos y listas

# something else
something-else = otra cosa

# something follows after the end
something-follows-after-the-end = hay algo después del final

# something follows on the same line
something-follows-on-the-same-line = hay algo más en la misma línea

# something is provided that is no value
something-is-provided-that-is-no-value = se proporciona algo que no es un valor

# something stands without double quotes
something-stands-without-double-quotes = hay algo sin comillas dobles

# something that is seen only when the rule runs
something-that-is-seen-only-when-the-rule-runs = algo que solo se ve cuando se ejecuta la regla

# something that rests on a fact that was not looked at
something-that-rests-on-a-fact-that-was-not--a868c95f = algo que se apoya en un dato que no se consultó

# something that rests on a parameter that its description leaves out
something-that-rests-on-a-parameter-that-its--d3c1fbde = algo que se apoya en un parámetro que su descripción no nombra

# sources
sources = fuentes

# `\` stands in a text without a character that it may stand before
stands-in-a-text-without-a-character-that-it--3e355a9b = en un texto hay `\` sin un carácter al que pueda preceder

# steps
steps = pasos

# {steps}, {step}
steps-step--632d1f94 = { $steps }, { $step }

# still holds then
still-holds-then = aún en vigor entonces

# `()`
t--291127e9 = `()`

# tables and lists lie more than {deepest} deep inside each other
tables-and-lists-lie-more-than-deepest-deep--db4fe378 = las tablas y listas se anidan en más de { $deepest } niveles

# {tag} is not the tag of a language
tag-is-not-the-tag-of-a-language--db3380f2 = { $tag } no es la etiqueta de un idioma

# take away one of the two
take-away-one-of-the-two = quite una de las dos cosas

# take it away
take-it-away = quítelo

# take it away if there is no such entry
take-it-away-if-there-is-no-such-entry = quítela si no hay tal entrada

# take it away, or take `human_only` away
take-it-away-or-take-human-only-away--b00d76a6 = quítelo, o quite `human_only`

# take it away, or write the file as TOML
take-it-away-or-write-the-file-as-toml--4e851638 = quítelo, o escriba el archivo como TOML

# take it away, or write `type = "choice"`
take-it-away-or-write-type-choice--8c87d657 = quítelo, o escriba `type = "choice"`

# take it out of `provides`
take-it-out-of-provides--bcd5548d = quítelo de `provides`

# take the derogation away; what is a pack's own needs none
take-the-derogation-away-what-is-a-pack-s-own--7aaf73e8 = quite la excepción; lo que es propio de un paquete no la necesita

# take the ground away
take-the-ground-away = quite el fundamento

# `tests.toml`
tests-toml--2db508c7 = `tests.toml`

# {text}
text--ada0db1b = { $text }

# `{text}` is not a number
text-is-not-a-number--c950207c = `{ $text }` no es un número

# `{text}` is not expected here
text-is-not-expected-here--c54f5eae = aquí no se espera `{ $text }`

# `{text}` is not one of the values of {of}
text-is-not-one-of-the-values-of-of--0ecd1082 = `{ $text }` no es uno de los valores de { $of }

# {text} sets nothing
text-sets-nothing--0c8c9517 = { $text } no fija nada

# the braces of a sentence do not pair
the-braces-of-a-sentence-do-not-pair = las llaves de una frase no forman pareja

# the case has no entry for {fact}
the-case-has-no-entry-for-fact--72c3a9ec = el caso no tiene ninguna entrada para { $fact }

# the case of a test
the-case-of-a-test = un caso de prueba

# the checklist has {facts}
the-checklist-has-facts--9b5f6def = hay { $facts }

# the clause for each entry is missing here
the-clause-for-each-entry-is-missing-here = aquí falta la cláusula para cada entrada

# the clauses nest too deep
the-clauses-nest-too-deep = las cláusulas se anidan a demasiada profundidad

# the compiler gave up on it
the-compiler-gave-up-on-it = el compilador no pudo con él

# the component
the-component = el componente

# the component cannot be read: {why}
the-component-cannot-be-read-why--2f0a30bc = el componente no se puede leer: { $why }

# the component {file} is not pinned
the-component-file-is-not-pinned--1ac77544 = el componente { $file } no está fijado

# the day of the plan
the-day-of-the-plan = el día del plan

# the derivation cites nothing that it rests on
the-derivation-cites-nothing-that-it-rests-on = la derivación no cita nada en que se apoye

# the derivation {derivation} is brought in, and {other} provides the same fact
the-derivation-derivation-is-brought-in-and--9492c09f = se incorpora la derivación { $derivation }, y { $other } proporciona el mismo dato

# the derivation {name}
the-derivation-name--03a842ab = la derivación { $name }

# the derivation {name} does not wait for this reform
the-derivation-name-does-not-wait-for-this--965539e6 = la derivación { $name } no espera a esta reforma

# the derivation {name} has both a script and a component
the-derivation-name-has-both-a-script-and-a--cadd1c38 = la derivación { $name } tiene a la vez un guion y un componente

# the derivation {name} has no rule
the-derivation-name-has-no-rule--827f6c95 = la derivación { $name } no tiene regla

# the derivation {name} is brought in by {reform} and taken out by another reform
the-derivation-name-is-brought-in-by-reform-and--51af01ba = { $reform } incorpora la derivación { $name }, y otra reforma la quita

# the derivations {first} and {second} both provide {fact}
the-derivations-first-and-second-both-provide--383a679c = las derivaciones { $first } y { $second } proporcionan ambas { $fact }

# the derogation from `{name}` ran out on {day}, so the inherited text is used again
the-derogation-from-name-ran-out-on-day-so-the--ac1e2ad5 = la excepción a `{ $name }` venció el { $day }, así que se usa de nuevo el texto heredado

# the document is empty
the-document-is-empty = el documento está vacío

# the document is not a table
the-document-is-not-a-table = el documento no es una tabla

# the domain {name}
the-domain-name--2ffbea06 = el ámbito { $name }

# the fact {name}
the-fact-name--ab8932e1 = el dato { $name }

# the file cannot be read: it cannot be opened or read to its end
the-file-cannot-be-read-it-cannot-be-opened-or--67f7d36d = el archivo no se puede leer: no se puede abrir o leer hasta el final

# the file cannot be read: it is a folder
the-file-cannot-be-read-it-is-a-folder--769d0f8d = el archivo no se puede leer: es una carpeta

# the file cannot be read: there is no such file
the-file-cannot-be-read-there-is-no-such-file--b839be08 = el archivo no se puede leer: no existe

# the file cannot be read: this account may not read it
the-file-cannot-be-read-this-account-may-not--ddd6bb78 = el archivo no se puede leer: esta cuenta no tiene permiso para leerlo

# the file has {bytes} bytes, and {limit} are allowed
the-file-has-bytes-bytes-and-limit-are-allowed--5211e9c9 = el archivo tiene { $bytes } bytes, y se permiten { $limit }

# the file has more than {count} MiB
the-file-has-more-than-count-mib--32bf9e2b = el archivo tiene más de { $count } MiB

# the file has the digest `{actual}`, and the pack names `{expected}`
the-file-has-the-digest-actual-and-the-pack--b082e305 = el archivo tiene la huella `{ $actual }`, y el paquete nombra `{ $expected }`

# the file is {what}, not a component
the-file-is-what-not-a-component--f0f3abcf = el archivo es { $what }, no un componente

# the file `{name}` cannot be read
the-file-name-cannot-be-read--5b2c93f8 = el archivo `{ $name }` no se puede leer

# the first
the-first = la primera vez

# the first entry is 1
the-first-entry-is-1 = la primera entrada es la 1

# the first one
the-first-one = el primero

# the folder of `{derivation}` has no `derived.toml`
the-folder-of-derivation-has-no-derived-toml--5b8b7f9e = la carpeta de `{ $derivation }` no tiene ningún `derived.toml`

# the folder of `{item}` has no `item.toml`
the-folder-of-item-has-no-item-toml--eb22732e = la carpeta de `{ $item }` no tiene ningún `item.toml`

# the folder of `{option}` has no `option.toml`
the-folder-of-option-has-no-option-toml--0c309e38 = la carpeta de `{ $option }` no tiene ningún `option.toml`

# the function ends without a condition
the-function-ends-without-a-condition = la función termina sin una condición

# the function `{name}` has no body in braces
the-function-name-has-no-body-in-braces--86a6d5bf = la función `{ $name }` no tiene un cuerpo entre llaves

# the function `{name}` takes `{parameter}` twice
the-function-name-takes-parameter-twice--870ea780 = la función `{ $name }` recibe `{ $parameter }` dos veces

# the heading is not closed
the-heading-is-not-closed = el encabezado no se cierra

# the inherited pack {pack} is not there
the-inherited-pack-pack-is-not-there--912c15ab = el paquete heredado { $pack } no está

# the instrument {name}
the-instrument-name--76be7429 = el instrumento { $name }

# the item cites nothing that it rests on
the-item-cites-nothing-that-it-rests-on = el punto no cita nada en que se apoye

# the item {name}
the-item-name--d8e69ef4 = el punto { $name }

# the item {name} does not wait for this reform
the-item-name-does-not-wait-for-this-reform--5d267e07 = el punto { $name } no espera a esta reforma

# the item {name} has both a script and a component
the-item-name-has-both-a-script-and-a-component--9d95544a = el punto { $name } tiene a la vez un guion y un componente

# the item {name} has no rule
the-item-name-has-no-rule--f1ca855a = el punto { $name } no tiene regla

# the item {name} is brought in by {reform} and taken out by another reform
the-item-name-is-brought-in-by-reform-and-taken--cb7d80ee = { $reform } incorpora el punto { $name }, y otra reforma lo quita

# the key has no value
the-key-has-no-value = la clave no tiene valor

# the key {key} is written twice
the-key-key-is-written-twice--3521c975 = la clave { $key } está escrita dos veces

# the keys here are {keys}
the-keys-here-are-keys--809c6d76 = las claves son aquí { $keys }

# the last day cannot lie before the first; both are included
the-last-day-cannot-lie-before-the-first-both--15aa41d3 = el último día no puede ser anterior al primero; ambos se incluyen

# the last reason has another truth than the answer
the-last-reason-has-another-truth-than-the--1485d15d = la última razón tiene otro valor de verdad que la respuesta

# the list is not closed
the-list-is-not-closed = la lista no se cierra

# the list {list} is not a fact
the-list-list-is-not-a-fact--ebdc23d7 = la lista { $list } no es un dato

# the name of a variable is missing here
the-name-of-a-variable-is-missing-here = aquí falta el nombre de una variable

# the name of the function is missing here
the-name-of-the-function-is-missing-here = aquí falta el nombre de la función

# the number {number} is written in the rule
the-number-number-is-written-in-the-rule--0c09c3b1 = el número { $number } está escrito en la regla

# the option cites nothing that it rests on
the-option-cites-nothing-that-it-rests-on = la opción no cita nada en que se apoye

# the option has no requirement {name}
the-option-has-no-requirement-name--03e11fd5 = la opción no tiene ningún requisito { $name }

# the option has no state {name}
the-option-has-no-state-name--593beff9 = la opción no tiene ningún estado { $name }

# the option {name}
the-option-name--7316a4d1 = la opción { $name }

# the option {name} does not wait for this reform
the-option-name-does-not-wait-for-this-reform--a554e959 = la opción { $name } no espera a esta reforma

# the option {name} is brought in by {reform} and taken out by another reform
the-option-name-is-brought-in-by-reform-and--f93d7c82 = { $reform } incorpora la opción { $name }, y otra reforma la quita

# the option `{option}` has no rule
the-option-option-has-no-rule--c5704abb = la opción `{ $option }` no tiene regla

# the option requires nothing
the-option-requires-nothing = la opción no exige nada

# the pack has no `{file}`
the-pack-has-no-file--ed2b0add = el paquete no tiene ningún `{ $file }`

# the pack in {folder} calls itself {pack}
the-pack-in-folder-calls-itself-pack--ac3e40da = el paquete de { $folder } se llama a sí mismo { $pack }

# the pack `{pack}` is not in force on the day of this plan and contributes nothing
the-pack-pack-is-not-in-force-on-the-day-of--eaf08d3a = el paquete `{ $pack }` no está en vigor el día de este plan y no aporta nada

# the packs `{first}` and `{second}` both define {named}, and neither inherits from the other
the-packs-first-and-second-both-define-named--bdc099b5 = los paquetes `{ $first }` y `{ $second }` definen ambos { $named }, y ninguno hereda del otro

# the packs `{first}` and `{second}` both put something in the place of {name}
the-packs-first-and-second-both-put-something--3dac4270 = los paquetes `{ $first }` y `{ $second }` ponen ambos algo en lugar de { $name }

# the parameter {name}
the-parameter-name--d382e57d = el parámetro { $name }

# the path of a list ends in `[]`, and no other does
the-path-of-a-list-ends-in-and-no-other-does--6965ef37 = la ruta de una lista termina en `[]`, y ninguna otra

# the policy packs name no reform; name the folder of one with `--policy`
the-policy-packs-name-no-reform-name-the-folder--d295a0ec = los paquetes de políticas no nombran ninguna reforma; nombre con `--policy` la carpeta de uno que lo haga

# the reform changes nothing
the-reform-changes-nothing = la reforma no cambia nada

# the reform {name}
the-reform-name--443bf69f = la reforma { $name }

# the result is not a date or number that a calendar or a computer can hold
the-result-is-not-a-date-or-number-that-a--53d42c7c = el resultado no es una fecha ni un número que quepa en un calendario o en una máquina

# the rule cannot be read: {what}
the-rule-cannot-be-read-what--e864b91d = la regla no se puede leer: { $what }

# the rule does not answer `met`
the-rule-does-not-answer-met--e50823ee = la regla no responde a `met`

# the rule has no function `{name}`
the-rule-has-no-function-name--ef5646a4 = la regla no tiene ninguna función `{ $name }`

# the rule has `{suggestion}`; let the two have one name
the-rule-has-suggestion-let-the-two-have-one--15819a1e = la regla tiene `{ $suggestion }`; use un mismo nombre en los dos lugares

# the rule is too large: {how}
the-rule-is-too-large-how--ef58702a = la regla es demasiado grande: { $how }

# the rule never provides {fact}
the-rule-never-provides-fact--79596eb4 = la regla nunca proporciona { $fact }

# the rule provides {fact} besides
the-rule-provides-fact-besides--c0e6c483 = la regla proporciona además { $fact }

# the rule says
the-rule-says = lo dice la regla

# the rule went past its budget of {what}
the-rule-went-past-its-budget-of-what--fdf70b7a = la regla superó su límite de { $what }

# the script
the-script = el guion

# the script failed: {why}
the-script-failed-why--3abdb9f3 = el guion falló: { $why }

# the script has no `derive`
the-script-has-no-derive--0ecac5a6 = el guion no tiene `derive`

# the table is not closed
the-table-is-not-closed = la tabla no se cierra

# the test says nothing of what must follow
the-test-says-nothing-of-what-must-follow = la prueba no dice qué debe resultar

# the text has changed or gone; take this away, or use it for the new one
the-text-has-changed-or-gone-take-this-away-or--77182bcb = el texto ha cambiado o ya no está; quite esto, o úselo para el nuevo

# the truth of a clause does not follow from what is under it
the-truth-of-a-clause-does-not-follow-from-what--7af095f9 = el valor de verdad de una cláusula no se sigue de lo que tiene debajo

# the variable `{name}` is there twice
the-variable-name-is-there-twice--81d997b4 = la variable `{ $name }` está dos veces

# the words are {words}
the-words-are-words--e066608f = las palabras son { $words }

# the words are {words}, in double quotes
the-words-are-words-in-double-quotes--348c660d = las palabras son { $words }, entre comillas dobles

# there is a comma too many
there-is-a-comma-too-many = sobra una coma

# there is an `=` too many
there-is-an-too-many--59992e1c = sobra un `=`

# there is no case
there-is-no-case = no hay ningún caso

# there is no file {file}
there-is-no-file-file--479c5cfb = no existe el archivo { $file }

# there is no file `{name}`
there-is-no-file-name--699ffe8c = no existe el archivo `{ $name }`

# there is no folder here that can be read
there-is-no-folder-here-that-can-be-read = aquí no hay ninguna carpeta que se pueda leer

# there is no place for {fact}
there-is-no-place-for-fact--801ed097 = no hay lugar para { $fact }

# there is no such fact
there-is-no-such-fact = no existe tal dato

# there is no such recommendation
there-is-no-such-recommendation = no existe tal recomendación

# there is no test in here
there-is-no-test-in-here = aquí no hay ninguna prueba

# there is no text for {name}: “{text}”
there-is-no-text-for-name-text--04536ad8 = no hay ningún texto para { $name }: «{ $text }»

# there is nothing to choose from
there-is-nothing-to-choose-from = no hay nada entre lo que elegir

# this
this = esto

# this came out on made-up cases; no rule may do it in any case
this-came-out-on-made-up-cases-no-rule-may-do--1a5f1117 = esto resultó en casos inventados; ninguna regla puede hacerlo en ningún caso

# this expression
this-expression = esta expresión

# this is not a day of the calendar
this-is-not-a-day-of-the-calendar = esto no es un día del calendario

# this is not a message as Fluent writes it
this-is-not-a-message-as-fluent-writes-it--73570b4a = esto no es un mensaje en el formato de Fluent

# this is not a number
this-is-not-a-number = esto no es un número

# this is not a number in JSON
this-is-not-a-number-in-json--b5f34421 = esto no es un número en JSON

# this is not a time of day
this-is-not-a-time-of-day = esto no es una hora del día

# this is not a value in {unit}
this-is-not-a-value-in-unit--a5501a82 = esto no es un valor en { $unit }

# this is not JSON
this-is-not-json--a6ebb000 = esto no es JSON

# this is not TOML
this-is-not-toml--d6c6f194 = esto no es TOML

# this key holds a value, so nothing can lie under it
this-key-holds-a-value-so-nothing-can-lie-under--43d63939 = esta clave contiene un valor, así que no puede haber nada debajo

# this machine cannot run components: {report}
this-machine-cannot-run-components-report--fc015d93 = esta máquina no puede ejecutar componentes: { $report }

# this program was built without components
this-program-was-built-without-components = este programa se compiló sin componentes

# this statement
this-statement = esta instrucción

# this value
this-value = este valor

# `throughcare list reforms` names them all
throughcare-list-reforms-names-them-all--603555b1 = `throughcare list reforms` las nombra todas

# `[timing]`
timing--9bff0e0d = `[timing]`

# title
title = título

# title of a source
title-of-a-source = título de una fuente

# too deep here
too-deep-here = demasiada profundidad aquí

# too many calls are joined by dots
too-many-calls-are-joined-by-dots = hay demasiadas llamadas unidas por puntos

# `true`
true--60404b5f = `true`

# true or false
true-or-false = un valor verdadero o falso

# two dates
two-dates = dos fechas

# two derogations from {name} hold on the same day
two-derogations-from-name-hold-on-the-same-day--bccc431d = dos excepciones a { $name } están en vigor el mismo día

# two packs call themselves {pack}
two-packs-call-themselves-pack--d9a4126a = dos paquetes se llaman a sí mismos { $pack }

# two reforms set {parameter} differently
two-reforms-set-parameter-differently--945d91a8 = dos reformas dan valores distintos a { $parameter }

# two requirements or states are called {name}
two-requirements-or-states-are-called-name--1f2f8367 = dos requisitos o estados se llaman { $name }

# two things
two-things = dos elementos

# two values
two-values = dos valores

# two values hold on the same day
two-values-hold-on-the-same-day = dos valores están en vigor el mismo día

# under it are {facts}
under-it-are-facts--c6ef657d = debajo hay { $facts }

# unit
unit = unidad

# {unit} is not a unit
unit-is-not-a-unit--8c7ef043 = { $unit } no es una unidad

# unknown
unknown = desconocido

# `until` lies before `from`
until-lies-before-from--a7ed3086 = `until` es anterior a `from`

# use a program built with the feature `components`
use-a-program-built-with-the-feature-components--0904929d = use un programa compilado con la característica `components`

# use one of the packs, or give one of the two another name
use-one-of-the-packs-or-give-one-of-the-two--05c3c3d3 = use solo uno de los paquetes, o dé otro nombre a una de las dos cosas

# use the file that was reviewed, or review this one and pin its digest: {digest}
use-the-file-that-was-reviewed-or-review-this--4c8a7862 = use el archivo que se revisó, o revise este y fije su huella: { $digest }

# use the file that was reviewed, or review this one and put its digest into `pack.toml`
use-the-file-that-was-reviewed-or-review-this--7a8f6578 = use el archivo que se revisó, o revise este y ponga su huella en `pack.toml`

# values that are written out
values-that-are-written-out = valores escritos literalmente

# variables
variables = variables

# `wasm-component-ld` is not installed
wasm-component-ld-is-not-installed--03505887 = `wasm-component-ld` no está instalado

# `weekday`, the days of the week
weekday-the-days-of-the-week--baf68940 = `weekday`, los días de la semana

# what a source is cited for
what-a-source-is-cited-for = para qué se cita una fuente

# what comes next
what-comes-next = qué viene después

# {what} is not a condition
what-is-not-a-condition--3f817a1b = no es una condición: { $what }

# {what} is not offered in a rule
what-is-not-offered-in-a-rule--48cb9087 = una regla no admite { $what }

# what is required
what-is-required = qué se exige

# what it handed over cannot be read
what-it-handed-over-cannot-be-read = lo que entregó no se puede leer

# {what} needs {key}
what-needs-key--9527a21b = { $what } necesita { $key }

# what only a person can check never fails by itself
what-only-a-person-can-check-never-fails-by--92992814 = lo que solo una persona puede comprobar nunca falla por sí solo

# {what} should be a table, and is {found}
what-should-be-a-table-and-is-found--1d8d780c = { $what } debería ser una tabla, y es { $found }

# what there is to do stands in `option.toml`, as `action`
what-there-is-to-do-stands-in-option-toml-as--540288a1 = lo que hay que hacer está en `option.toml`, como `action`

# where a matter stands
where-a-matter-stands = en qué punto está un trámite

# which is asked of an entry of a list, or is not, the other way round
which-is-asked-of-an-entry-of-a-list-or-is-not--144128fb = como dato de una entrada de una lista sin serlo, o al revés

# which its description leaves out
which-its-description-leaves-out = que su descripción no nombra

# who acts
who-acts = quién actúa

# who can answer
who-can-answer = quién puede responder

# who can change it
who-can-change-it = quién puede cambiarlo

# whom a person may ask
whom-a-person-may-ask = a quién puede preguntar una persona

# why it matters
why-it-matters = por qué importa

# `[with]`
with--1eee88ad = `[with]`

# `[without]`
without--3e34bf1a = `[without]`

# `{word}`
word--3b6aa245 = `{ $word }`

# {word}
word--913a4ed8 = { $word }

# `{word}` by itself
word-by-itself--0126dd38 = `{ $word }` por separado

# {word} can be chosen twice
word-can-be-chosen-twice--7686fc5d = { $word } se puede elegir dos veces

# `{word}` is a word of `advise`, and a derivation recommends nothing
word-is-a-word-of-advise-and-a-derivation--b77951dd = `{ $word }` es una palabra de `advise`, y una derivación no recomienda nada

# `{word}` is a word of `advise` and cannot be part of a condition
word-is-a-word-of-advise-and-cannot-be-part-of--13f9d2a7 = `{ $word }` es una palabra de `advise` y no puede formar parte de una condición

# `{word}` is a word of `derive`, and this is the rule of an item
word-is-a-word-of-derive-and-this-is-the-rule--13fdbb55 = `{ $word }` es una palabra de `derive`, y esta es la regla de un punto

# `{word}` is a word of the rule language and cannot name a function
word-is-a-word-of-the-rule-language-and-cannot--6bc17796 = `{ $word }` es una palabra del lenguaje de reglas y no puede dar nombre a una función

# `{word}` is given {given}, and takes {takes}
word-is-given-given-and-takes-takes--fbc3c740 = elementos dados a `{ $word }`: { $given }; admite: { $takes }

# {word}({parts})
word-parts--d15c0f01 = { $word }({ $parts })

# `{word}` takes a clause for each entry, such as `|child| child.fact("carer") == "nobody"`
word-takes-a-clause-for-each-entry-such-as--1d45e0ec = `{ $word }` admite una cláusula para cada entrada, como `|child| child.fact("carer") == "nobody"`

# `{word}` takes a text that is written out
word-takes-a-text-that-is-written-out--1f9bea66 = `{ $word }` admite un texto escrito literalmente

# `{word}` takes {takes}, not {given}
word-takes-takes-not-given--3724442e = `{ $word }` admite { $takes }, no { $given }

# write a date, without quotes: `2026-01-01`
write-a-date-without-quotes-2026-01-01--c9dfcbad = escriba una fecha, sin comillas: `2026-01-01`

# write a fact, `=` and its value: `home.first_night.status=confirmed`
write-a-fact-and-its-value-home-first-night--0009eddf = escriba un dato, `=` y su valor: `home.first_night.status=confirmed`

# write a fact as `{{its.path}}`, and no other braces
write-a-fact-as-its-path-and-no-other-braces--a00c705d = escriba un dato como `{"{"}its.path{"}"}`, y ninguna otra llave

# write a heading for each entry
write-a-heading-for-each-entry = escriba un encabezado para cada entrada

# write a list of dates, without quotes: `[2026-12-25, 2026-12-26]`
write-a-list-of-dates-without-quotes-2026-12-25--8cb2159f = escriba una lista de fechas, sin comillas: `[2026-12-25, 2026-12-26]`

# write a number, without quotes
write-a-number-without-quotes--dbd73e3f = escriba un número, sin comillas

# write a part of one, in quotes: `"2/3"`; more than nothing, at most the whole
write-a-part-of-one-in-quotes-2-3-more-than--7540f9ce = escriba una fracción, entre comillas: `"2/3"`; más que cero y, como máximo, la unidad

# write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`
write-a-predicate-with-and-or-and-not-in-advise--f27bd376 = escriba un predicado con `and`, `or` y `not`; en `advise`, pregunte `if is_yes(…)`, `is_no(…)` o `is_unknown(…)`

# write a text, in quotes
write-a-text-in-quotes--5bf6aba6 = escriba un texto, entre comillas

# write a value, `{{ value = …, source = "…", on = 2026-10-01 }}`, `{{ not_known = "…" }}`, `{{ declined = 2026-10-20 }}` or `{{ withheld = true }}`
write-a-value-value-source-on-2026-10-01-not--15c66ed2 = escriba un valor, `{"{"} value = …, source = "…", on = 2026-10-01 {"}"}`, `{"{"} not_known = "…" {"}"}`, `{"{"} declined = 2026-10-20 {"}"}` o `{"{"} withheld = true {"}"}`

# write a whole number, not below nought
write-a-whole-number-not-below-nought--ead2d333 = escriba un número entero, no menor que cero

# write `and`
write-and--eb47c707 = escriba `and`

# write `any("{list}[]", |entry| … entry.fact("{field}") …)`, or `all` or `count`
write-any-list-entry-entry-fact-field-or-all-or--b851e0dd = escriba `any("{ $list }[]", |entry| … entry.fact("{ $field }") …)`, o bien `all` o `count`

# write `choices = ["…", "…"]`
write-choices--d5b70791 = escriba `choices = ["…", "…"]`

# write `count("{path}")`, or `any("{path}", |entry| …)`
write-count-path-or-any-path-entry--8ccdf8ca = escriba `count("{ $path }")`, o bien `any("{ $path }", |entry| …)`

# write digits
write-digits = escriba cifras

# write digits: `45.50`
write-digits-45-50--264be624 = escriba cifras: `45.50`

# write digits, without quotes
write-digits-without-quotes--3615a321 = escriba cifras, sin comillas

# write digits, without quotes: `45.50`
write-digits-without-quotes-45-50--c16fce0c = escriba cifras, sin comillas: `45.50`

# write `fact("…")`
write-fact--a0b5b1ca = escriba `fact("…")`

# write `fn {name}() {{ … }}`
write-fn-name--9a5cd09d = escriba `fn { $name }() {"{"} … {"}"}`

# write `\\` for a backslash
write-for-a-backslash--09678854 = una barra inversa se escribe `\\`

# write how many entries there are
write-how-many-entries-there-are = escriba cuántas entradas hay

# write `if`, or a condition
write-if-or-a-condition--38e56487 = escriba `if`, o una condición

# write it after a dot: `provide("…", …).step("…")`
write-it-after-a-dot-provide-step--c6d0f3d0 = escríbalo después de un punto: `provide("…", …).step("…")`

# write it after a dot: `recommend("…").by("…")`
write-it-after-a-dot-recommend-by--b3aa1e2d = escríbalo después de un punto: `recommend("…").by("…")`

# write it as `"2027-02-15"`
write-it-as-2027-02-15--adcc7232 = escríbalo así: `"2027-02-15"`

# write it as `{{ "key": value }}`
write-it-as-key-value--54a92fd6 = escríbalo así: `{"{"} "key": value {"}"}`

# write it as `{{ key = value }}`, or under a heading
write-it-as-key-value-or-under-a-heading--5441a3df = escríbalo así, `{"{"} key = value {"}"}`, o bajo un encabezado

# write it before `=`, or between the dots
write-it-before-or-between-the-dots--8e231a0b = escríbala antes de `=`, o entre los puntos

# write it into the file by hand
write-it-into-the-file-by-hand = escríbalo a mano en el archivo

# write it out, or take the key away
write-it-out-or-take-the-key-away--84246528 = escríbalo, o quite la clave

# write it with digits, such as `12` or `45.50`
write-it-with-digits-such-as-12-or-45-50--e5b3da27 = escríbalo con cifras, como `12` o `45.50`

# write it without quotes
write-it-without-quotes = escríbalo sin comillas

# write it without quotes: `2027-02-15`
write-it-without-quotes-2027-02-15--64da7bc2 = escríbalo sin comillas: `2027-02-15`

# write `item = "…"`, `option = "…"` or `parameter = "…"`
write-item-option-or-parameter--bb325eb1 = escriba `item = "…"`, `option = "…"` o `parameter = "…"`

# write `[{key}.…]` above each
write-key-above-each--78119584 = escriba `[{ $key }.…]` encima de cada elemento

# write `[[{key}]]` above each
write-key-above-each--c91bdcb2 = escriba `[[{ $key }]]` encima de cada elemento

# write `"key": value`
write-key-value--05369c85 = escriba `"key": value`

# write `key = value`
write-key-value--0bba4cfc = escriba `key = value`

# write `key = value`, one to a line
write-key-value-one-to-a-line--749168a5 = escriba `key = value`, uno por línea

# write `key = value`, or take the line away
write-key-value-or-take-the-line-away--4ebb5902 = escriba `key = value`, o quite la línea

# write `"key": value`, with commas between
write-key-value-with-commas-between--a7dc0257 = escriba `"key": value`, con comas entre uno y otro

# write `[[{list}]]` above each entry, `{list} = []` for none, or `{list} = {{ not_known = "…" }}`
write-list-above-each-entry-list-for-none-or--f3adefe2 = escriba `[[{ $list }]]` encima de cada entrada, `{ $list } = []` si no hay ninguna, o `{ $list } = {"{"} not_known = "…" {"}"}`

# write lower-case words joined by hyphens
write-lower-case-words-joined-by-hyphens--300d0a62 = escriba palabras en minúsculas unidas por guiones

# write lower-case words joined by hyphens: {name}
write-lower-case-words-joined-by-hyphens-name--24a8e744 = escriba palabras en minúsculas unidas por guiones: { $name }

# write `n = n + 1`
write-n-n-1--d0cc090c = escriba `n = n + 1`

# write `{name}()`
write-name--bc537015 = escriba `{ $name }()`

# write `name = text`, the text on one line; a brace is written `{{"{{"}}`
write-name-text-the-text-on-one-line-a-brace-is--3eaa8f9e = escriba `name = text`, con el texto en una sola línea; una llave se escribe `{"{"}"{"{"}"{"}"}`

# write `not`
write-not--2594f7a1 = escriba `not`

# write `not (a == b)`
write-not-a-b--b178c264 = escriba `not (a == b)`

# write `not one_of(…)`
write-not-one-of--4646edd4 = escriba `not one_of(…)`

# write one after the colon
write-one-after-the-colon = escriba uno después de los dos puntos

# write one `key = value` to a line
write-one-key-value-to-a-line--3a2bf7f8 = escriba un solo `key = value` por línea

# write `one_of(…, […])`
write-one-of--eee302b2 = escriba `one_of(…, […])`

# write one of {words}
write-one-of-words--1487ee61 = escriba una de estas palabras: { $words }

# write `only_under = "{reform}"` in it, or take it out of `[with]`
write-only-under-reform-in-it-or-take-it-out-of--dd160198 = escriba `only_under = "{ $reform }"` en su archivo, o quite su nombre de `[with]`

# write `or`
write-or--4cc260c0 = escriba `or`

# write some text
write-some-text = escriba algún texto

# write texts as `"…"`
write-texts-as--dec7aa6f = escriba los textos así: `"…"`

# write the predicates in `rule.rhai`
write-the-predicates-in-rule-rhai--a1129140 = escriba los predicados en `rule.rhai`

# write the SHA-256 of the file: 64 hexadecimal digits in quotes, in lower case
write-the-sha-256-of-the-file-64-hexadecimal--ee47676c = escriba el SHA-256 del archivo: 64 cifras hexadecimales entre comillas, en minúsculas

# write the text alone: what a pack says has no variables, choices or attributes
write-the-text-alone-what-a-pack-says-has-no--e2c8ecf4 = escriba solo el texto: lo que dice un paquete no tiene variables, variantes ni atributos

# write the text out
write-the-text-out = escriba el texto completo

# write `true` or `false`, without quotes
write-true-or-false-without-quotes--9f301be5 = escriba `true` o `false`, sin comillas

# write {units} or the name of a currency
write-units-or-the-name-of-a-currency--9c6aa7ff = escriba { $units } o el nombre de una moneda

# write `withheld = true`
write-withheld-true--f7699321 = escriba `withheld = true`

# write `{word}("…")`
write-word--286cdbbf = escriba `{ $word }("…")`

# write year, month and day: `2027-02-15`
write-year-month-and-day-2027-02-15--3be39dc5 = escriba año, mes y día: `2027-02-15`

# write year, month and day: `"2027-02-15"`
write-year-month-and-day-2027-02-15--bd24a15f = escriba año, mes y día: `"2027-02-15"`

# write year, month and day alone: `2027-02-15`
write-year-month-and-day-alone-2027-02-15--37652555 = escriba solo año, mes y día: `2027-02-15`

# write year, month and day without quotes: `2027-02-15`
write-year-month-and-day-without-quotes-2027-02--0adf05f2 = escriba año, mes y día sin comillas: `2027-02-15`

# yes
yes = sí
