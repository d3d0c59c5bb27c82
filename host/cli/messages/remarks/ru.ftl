# What is said of documents and other input, in the language `ru`. Above each text stands its English, from the code, where
# names in braces are filled in. A brace of the text is written {"{"} here.

# a base pack inherits from none; take `inherits` out of one of them
a-base-pack-inherits-from-none-take-inherits--aae2b88f = базовый пакет ни от кого не наследует; уберите `inherits` из одного из них

# a bracket closes what was not opened
a-bracket-closes-what-was-not-opened = скобка закрывает то, что не открывали

# a bracket is never closed
a-bracket-is-never-closed = скобка нигде не закрыта

# a bracket is not closed
a-bracket-is-not-closed = скобка не закрыта

# a case file
a-case-file = файл дела

# a choice says what there is to choose from
a-choice-says-what-there-is-to-choose-from = у факта с выбором должно быть сказано, из чего выбирать

# a citation
a-citation = ссылка на источник

# a citation of a text that is not in hand needs its subject
a-citation-of-a-text-that-is-not-in-hand-needs--92cadf31 = ссылке на текст, которого нет под рукой, нужен предмет

# a clause by itself
a-clause-by-itself = условие для записи само по себе

# a clause is not asked of every entry of its list
a-clause-is-not-asked-of-every-entry-of-its-list = утверждение проверено не для каждой записи своего списка

# a clause is used twice, or before its own parts
a-clause-is-used-twice-or-before-its-own-parts--70924e9b = утверждение использовано дважды или раньше своих частей

# a clause names a part that is not there
a-clause-names-a-part-that-is-not-there = утверждение называет часть, которой нет

# a clause rests on a fact that was not looked at
a-clause-rests-on-a-fact-that-was-not-looked-at = утверждение опирается на факт, который не смотрели

# a colon is missing after the key
a-colon-is-missing-after-the-key = после ключа не хватает двоеточия

# a comma is missing
a-comma-is-missing = не хватает запятой

# a comment with three strokes stands before something that is no function
a-comment-with-three-strokes-stands-before--b2d920ba = комментарий с тремя косыми чертами стоит не перед функцией

# a comparison names a parameter that its description leaves out
a-comparison-names-a-parameter-that-its--46232246 = сравнение называет параметр, которого нет в описании

# a comparison names an operand that is not there
a-comparison-names-an-operand-that-is-not-there = сравнение называет операнд, которого нет

# a condition
a-condition = условие

# a condition cannot be compared or reckoned with by `{sign}`
a-condition-cannot-be-compared-or-reckoned-with--64306049 = условие нельзя ни сравнивать, ни брать в расчёт знаком `{ $sign }`

# a condition may be unknown, and `if` and `while` have to choose
a-condition-may-be-unknown-and-if-and-while--9b8f9e66 = условие может быть неизвестно, а `if` и `while` должны выбрать

# a condition of the rule, by its name
a-condition-of-the-rule-by-its-name--ab05475a = условие правила, по имени

# a condition of thousands of clauses
a-condition-of-thousands-of-clauses = условие из тысяч частей

# a constant cannot be changed
a-constant-cannot-be-changed = константу изменить нельзя

# a core module
a-core-module = базовый модуль WebAssembly

# a count
a-count = количество

# a date
a-date = дата

# a date lies outside the calendar
a-date-lies-outside-the-calendar = дата выходит за пределы календаря

# a date with a time of day
a-date-with-a-time-of-day = дата со временем суток

# a day cannot lie both before and after a date
a-day-cannot-lie-both-before-and-after-a-date = день не может быть одновременно до даты и после неё

# a day of the timing
a-day-of-the-timing = день срока

# a day that is in no calendar
a-day-that-is-in-no-calendar = день, которого нет ни в одном календаре

# a decimal number
a-decimal-number = десятичное число

# a derogation
a-derogation = отступление

# a derogation departs from one item, option or parameter, not from two
a-derogation-departs-from-one-item-option-or--d2e05d92 = отступление касается одного пункта, возможности или параметра, а не двух

# a derogation may change the value, not what is counted
a-derogation-may-change-the-value-not-what-is--ffd9fd55 = отступление может менять значение, но не то, что считается

# a derogation says from which item, option or parameter it departs
a-derogation-says-from-which-item-option-or--78163d85 = в отступлении говорится, какого пункта, возможности или параметра оно касается

# a domain
a-domain = раздел

# a fact
a-fact = факт

# a fact has no facts under it; rename {fact}
a-fact-has-no-facts-under-it-rename-fact--e6cb6e06 = под фактом не может быть других фактов; переименуйте { $fact }

# a fact itself
a-fact-itself = это уже факт

# a fact of each entry without an entry, or a single fact with one
a-fact-of-each-entry-without-an-entry-or-a--301906ac = факт каждой записи без номера записи или отдельный факт с номером

# a fact that is provided
a-fact-that-is-provided = факт, который даёт вывод

# a fact that its description leaves out
a-fact-that-its-description-leaves-out = факт, которого нет в описании

# a function of a type
a-function-of-a-type = функция, привязанная к типу

# a function sees what it is given, and a clause sees its entry
a-function-sees-what-it-is-given-and-a-clause--317284e5 = функция видит то, что ей передано, а условие для записи — свою запись

# a function stands inside something else
a-function-stands-inside-something-else = функция стоит внутри чего-то другого

# a function that is given something
a-function-that-is-given-something = функция, которой что-то передано

# a ground
a-ground = основание

# a ground is declared for {fact}, and nothing looks at it
a-ground-is-declared-for-fact-and-nothing-looks--507c7844 = для { $fact } объявлено основание, но никто этого не смотрит

# a key is missing
a-key-is-missing = не хватает ключа

# a key is written twice
a-key-is-written-twice = ключ написан дважды

# a key is written with characters that need quotes
a-key-is-written-with-characters-that-need--f45e496f = в ключе есть знаки, которым нужны кавычки

# a list
a-list = список

# a list can be set to `none` only
a-list-can-be-set-to-none-only--d362ff63 = списку можно задать только `none`

# a list inside a list is not offered
a-list-inside-a-list-is-not-offered = список внутри списка не допускается

# a list inside the clause of a list
a-list-inside-the-clause-of-a-list = список внутри условия для записей списка

# a list of entries
a-list-of-entries = список записей

# a list of texts
a-list-of-texts = список текстов

# a list of values
a-list-of-values = список значений

# a list of values by itself
a-list-of-values-by-itself = список значений сам по себе

# a list of values that are written out
a-list-of-values-that-are-written-out = список значений, написанных явно

# a loop
a-loop = цикл

# a loop goes over something that is no list
a-loop-goes-over-something-that-is-no-list = цикл идёт не по списку

# a map
a-map = ассоциативный массив

# a number
a-number = число

# a number became too large
a-number-became-too-large = число стало слишком большим

# a number begins with a zero
a-number-begins-with-a-zero = число начинается с нуля

# a number of days
a-number-of-days = число дней

# a number of days or months
a-number-of-days-or-months = число дней или месяцев

# a number of months
a-number-of-months = число месяцев

# a number that is too large
a-number-that-is-too-large = слишком большое число

# a number with too many digits
a-number-with-too-many-digits = число со слишком многими знаками

# a pack has at most {files} files, in folders at most {depth} deep
a-pack-has-at-most-files-files-in-folders-at--da19f825 = в пакете может быть файлов не больше { $files }, а глубина папок — не больше { $depth }

# a pack is a folder with a `pack.toml`; `throughcare new pack` makes one
a-pack-is-a-folder-with-a-pack-toml-throughcare--05909e96 = пакет — это папка, в которой есть `pack.toml`; её создаёт `throughcare new pack`

# a pack may not hold links
a-pack-may-not-hold-links = в пакете не может быть символических ссылок

# a parameter
a-parameter = параметр

# a path is made of lower-case letters, digits and underscores, joined by dots
a-path-is-made-of-lower-case-letters-digits-and--59c28a79 = путь состоит из строчных латинских букв, цифр и знаков подчёркивания, слова соединены точками

# a person has to work this out
a-person-has-to-work-this-out = это должен определить человек

# a person has to work this out; it is about {facts}
a-person-has-to-work-this-out-it-is-about-facts--a2537d04 = это должен определить человек; речь идёт о { $facts }

# a property after a dot
a-property-after-a-dot = свойство после точки

# a provision is named of a text that is not in hand
a-provision-is-named-of-a-text-that-is-not-in--b93405cc = указано положение текста, которого нет под рукой

# a recommendation
a-recommendation = рекомендация

# a reform
a-reform = реформа

# a repeated fact
a-repeated-fact = повторяющийся факт

# a requirement
a-requirement = требование

# a rule may read it without a ground
a-rule-may-read-it-without-a-ground = правило может смотреть это без основания

# a rule sees the case and the law of the day, and nothing else: take it out
a-rule-sees-the-case-and-the-law-of-the-day-and--62f3dd68 = правило видит дело и закон этого дня и больше ничего: уберите это

# a second one
a-second-one = второй

# a second time
a-second-time = второй раз

# a sentence of a letter to the person
a-sentence-of-a-letter-to-the-person = предложение из письма человеку

# a sequence of statements
a-sequence-of-statements = последовательность инструкций

# a sign is missing here
a-sign-is-missing-here = здесь не хватает знака

# a sign that reckons and assigns
a-sign-that-reckons-and-assigns = знак, который и считает, и присваивает

# a state
a-state = состояние

# a step of it cannot be done
a-step-of-it-cannot-be-done = один из шагов выполнить нельзя

# a step that cannot be held by a calendar or a computer
a-step-that-cannot-be-held-by-a-calendar-or-a--b0704c30 = шаг, который не вместит ни календарь, ни компьютер

# a table
a-table = таблица

# a test
a-test = проверка

# a text
a-text = текст

# a text cannot hold `{text}`
a-text-cannot-hold-text--2ce66d0a = в тексте не может быть `{ $text }`

# a text is not closed
a-text-is-not-closed = текст не закрыт

# a text is not closed, or holds a character that needs `\`
a-text-is-not-closed-or-holds-a-character-that--92f965c2 = текст не закрыт, или в нём есть знак, перед которым нужен `\`

# a text is provided that is not one of the fact's choices
a-text-is-provided-that-is-not-one-of-the-fact--e3b426bf = дан текст, которого нет среди вариантов факта

# a text of the case or of a parameter
a-text-of-the-case-or-of-a-parameter = текст из дела или из параметра

# a text or list is too long
a-text-or-list-is-too-long = слишком длинный текст или список

# a text stands without quotes
a-text-stands-without-quotes = текст стоит без кавычек

# a text that is not one of the fact's choices
a-text-that-is-not-one-of-the-fact-s-choices--8bde0322 = текст, которого нет среди вариантов факта

# a text that is written out
a-text-that-is-written-out = текст, написанный явно

# a text with `${{…}}`
a-text-with--a1a8b98f = текст с `${"{"}…{"}"}`

# a time in force
a-time-in-force = срок действия

# a time of day
a-time-of-day = время суток

# a value
a-value = значение

# a value cannot be held by a calendar or a computer
a-value-cannot-be-held-by-a-calendar-or-a--cb256a3f = есть значение, которое не вместит ни календарь, ни компьютер

# a value of another kind than it said
a-value-of-another-kind-than-it-said = значение не того вида, который был назван

# a value of {fact}
a-value-of-fact--10dd7c70 = значение { $fact }

# a value or a condition
a-value-or-a-condition = значение или условие

# a value or a condition is missing here
a-value-or-a-condition-is-missing-here = здесь не хватает значения или условия

# a value that no calendar or computer can hold
a-value-that-no-calendar-or-computer-can-hold = значение, которое не вместит ни один календарь или компьютер

# a variable
a-variable = переменная

# a variable is not set here
a-variable-is-not-set-here = переменная здесь не задана

# a whole number
a-whole-number = целое число

# a word is missing after the dot
a-word-is-missing-after-the-dot = после точки не хватает слова

# a word of the path is empty
a-word-of-the-path-is-empty = в пути есть пустое слово

# a word or sign is given something of the wrong kind
a-word-or-sign-is-given-something-of-the-wrong--8b430c7b = слову или знаку передано значение не того вида

# a yes-or-no
a-yes-or-no--58436c61 = «да» или «нет»

# add a `[[domain]]` with this `id` to `pack.toml`
add-a-domain-with-this-id-to-pack-toml--b93f49a4 = добавьте `[[domain]]` с этим `id` в `pack.toml`

# add `choices = ["…", "…"]`
add-choices--f84ebf15 = добавьте `choices = ["…", "…"]`

# add `derived.toml`, or take the folder out of `derived`
add-derived-toml-or-take-the-folder-out-of--5b88c5bd = добавьте `derived.toml` или уберите папку из `derived`

# add `fn derive() {{ … }}`
add-fn-derive--f777c887 = добавьте `fn derive() {"{"} … {"}"}`

# add `fn met() {{ … }}`
add-fn-met--5a62d83c = добавьте `fn met() {"{"} … {"}"}`

# add `fn {name}() {{ … }}` to the rule
add-fn-name-to-the-rule--304441b1 = добавьте в правило `fn { $name }() {"{"} … {"}"}`

# add `[instruments.{instrument}]` with its title to `pack.toml`
add-instruments-instrument-with-its-title-to--a7531776 = добавьте `[instruments.{ $instrument }]` с названием акта в `pack.toml`

# add it to `facts.toml`
add-it-to-facts-toml--88b50323 = добавьте это в `facts.toml`

# add it to `parameters.toml`
add-it-to-parameters-toml--d5e2b770 = добавьте это в `parameters.toml`

# add it to `provides`
add-it-to-provides--5b4f1a93 = добавьте это в `provides`

# add `item.toml`, or take the folder out of `items`
add-item-toml-or-take-the-folder-out-of-items--3ac39ec1 = добавьте `item.toml` или уберите папку из `items`

# add `{key} = {example}`
add-key-example--d094e580 = добавьте `{ $key } = { $example }`

# add `"{key}": {example}`
add-key-example--ee2c3025 = добавьте `"{ $key }": { $example }`

# add `["{list}"]` with `type = "list"` and its question
add-list-with-type-list-and-its-question--19144d0c = добавьте `["{ $list }"]` с `type = "list"` и вопросом

# add `option.toml`, or take the folder out of `options`
add-option-toml-or-take-the-folder-out-of--26d98f09 = добавьте `option.toml` или уберите папку из `options`

# add `[[{parameter}.values]]` with `value`, `from` and `source`
add-parameter-values-with-value-from-and-source--dda4cf64 = добавьте `[[{ $parameter }.values]]` с `value`, `from` и `source`

# add `[parameters]`, `[without]` or `[with]`
add-parameters-without-or-with--0aa1fddb = добавьте `[parameters]`, `[without]` или `[with]`

# add `provides = {{ "…" = … }}`, `unknown = ["…"]` or `refuses = ["…"]`
add-provides-unknown-or-refuses--a51430e8 = добавьте `provides = {"{"} "…" = … {"}"}`, `unknown = ["…"]` или `refuses = ["…"]`

# add `reforms/{name}.toml`
add-reforms-name-toml--edc0db3b = добавьте `reforms/{ $name }.toml`

# add {requirement} to `near_misses`, or take the sentence away
add-requirement-to-near-misses-or-take-the--6e831ec7 = добавьте { $requirement } в `near_misses` или уберите фразу

# add `[[requirements]]` with `id`, `title`, `met` and `unmet`
add-requirements-with-id-title-met-and-unmet--f715e6c1 = добавьте `[[requirements]]` с `id`, `title`, `met` и `unmet`

# add `rule.rhai` with a function for each requirement and state
add-rule-rhai-with-a-function-for-each--47dd3315 = добавьте `rule.rhai` с функцией для каждого требования и состояния

# add `rule.rhai` with `fn derive() {{ … }}`, or name a component: `component = "…"`
add-rule-rhai-with-fn-derive-or-name-a--bc7c6feb = добавьте `rule.rhai` с `fn derive() {"{"} … {"}"}` или назовите компонент: `component = "…"`

# add `rule.rhai` with `fn met() {{ … }}`
add-rule-rhai-with-fn-met--ba0b30b9 = добавьте `rule.rhai` с `fn met() {"{"} … {"}"}`

# add `[[sources]]` with `instrument` and `verification`
add-sources-with-instrument-and-verification--369c0a9b = добавьте `[[sources]]` с `instrument` и `verification`

# add `subject = "…"`
add-subject--0e449881 = добавьте `subject = "…"`

# add `[[test]]` with `name`, `as_of`, `provides` and `[test.case]`
add-test-with-name-as-of-provides-and-test-case--9cf6bb9d = добавьте `[[test]]` с `name`, `as_of`, `provides` и `[test.case]`

# add `[[test]]` with `name`, `as_of`, `standing` and `[test.case]`
add-test-with-name-as-of-standing-and-test-case--d0780bdb = добавьте `[[test]]` с `name`, `as_of`, `standing` и `[test.case]`

# add `[[test]]` with `name`, `as_of`, `status` and `[test.case]`
add-test-with-name-as-of-status-and-test-case--0b8ee9eb = добавьте `[[test]]` с `name`, `as_of`, `status` и `[test.case]`

# add to them in the file, or take them away
add-to-them-in-the-file-or-take-them-away--6a57f507 = дополните их в файле или уберите

# `advise`, in the rule of an option,
advise-in-the-rule-of-an-option--049a33ce = `advise` в правиле возможности

# among those under {heading} are {facts}
among-those-under-heading-are-facts--f94f9e36 = под { $heading } есть, например, { $facts }

# an answer
an-answer = ответ

# an assignment
an-assignment = присваивание

# an empty body
an-empty-body = пустое тело

# an entry of a list can only be asked for its facts, where it is named
an-entry-of-a-list-can-only-be-asked-for-its--e2bb7319 = у записи списка можно спросить только её факты и только там, где запись названа

# an entry of {list} records nothing
an-entry-of-list-records-nothing--aa66098b = в записи списка { $list } ничего не записано

# an index
an-index = обращение по индексу

# an instrument
an-instrument = акт

# an operand is used twice, or before its own parts
an-operand-is-used-twice-or-before-its-own-parts--584b04f2 = операнд использован дважды или раньше своих частей

# an option cannot be answered by a component
an-option-cannot-be-answered-by-a-component = за возможность не может отвечать компонент

# an unknown fact or a refusal
an-unknown-fact-or-a-refusal = неизвестный факт или отказ

# and here
and-here = и здесь

# `and` or `or` is missing before `not`
and-or-or-is-missing-before-not--2fd03305 = перед `not` не хватает `and` или `or`

# answers are written into case files in TOML, and this one is JSON
answers-are-written-into-case-files-in-toml-and--084adf86 = ответы записываются в файлы дел в формате TOML, а этот — JSON

# approved by
approved-by = кто утвердил

# as something that it is not
as-something-that-it-is-not = указан не тот вид

# ask for leave to read it, or use a copy
ask-for-leave-to-read-it-or-use-a-copy--bfb07c3b = попросите разрешения на чтение или возьмите копию

# `{asked}` answers differently when it is asked twice
asked-answers-differently-when-it-is-asked-twice--44cf1392 = `{ $asked }` при повторном вопросе отвечает иначе

# `{asked}` depends on the way in which `{fact}` is absent
asked-depends-on-the-way-in-which-fact-is-absent--32f63bf0 = `{ $asked }` зависит от того, каким образом отсутствует `{ $fact }`

# `{asked}` differs in the facts
asked-differs-in-the-facts--f44beb45 = `{ $asked }`: факты разные

# `{asked}` differs in the reasons
asked-differs-in-the-reasons--b1fc7075 = `{ $asked }`: причины разные

# `{asked}` differs in the recommendations
asked-differs-in-the-recommendations--e74e28e8 = `{ $asked }`: рекомендации разные

# `{asked}` differs in the refusals
asked-differs-in-the-refusals--fb25da73 = `{ $asked }`: отказы разные

# `{asked}` differs in the truth
asked-differs-in-the-truth--71b89be6 = `{ $asked }`: ответы разные

# `{asked}` differs in what is looked at
asked-differs-in-what-is-looked-at--4dbed920 = `{ $asked }`: просмотрено разное

# `{asked}` differs in what is needed
asked-differs-in-what-is-needed--f0e41cc0 = `{ $asked }`: недостающие факты разные

# `{asked}` fails: {error}
asked-fails-error--72be0f77 = `{ $asked }` — сбой: { $error }

# `{asked}` fails in one of them only
asked-fails-in-one-of-them-only--667e3a4e = `{ $asked }`: сбой только у одного из двух

# `{asked}` gives `{provided}` another value when `{absent}` is not recorded
asked-gives-provided-another-value-when-absent--370c2c9c = `{ $asked }` даёт `{ $provided }` другое значение, когда `{ $absent }` не записано

# `{asked}` looks at `{fact}` without saying that it may
asked-looks-at-fact-without-saying-that-it-may--41715f73 = `{ $asked }` смотрит `{ $fact }`, хотя это не объявлено

# `{asked}` turns from yes to no, or from no to yes, when `{fact}` is not recorded
asked-turns-from-yes-to-no-or-from-no-to-yes--b0aa7132 = `{ $asked }` меняется с «да» на «нет» или с «нет» на «да», когда `{ $fact }` не записано

# at least one entry of {list}
at-least-one-entry-of-list--f0bc18f2 = хотя бы одна запись в { $list }

# authority
authority = ответственный орган

# back to the beginning
back-to-the-beginning = снова к началу

# begin the path with another word than `{word}`
begin-the-path-with-another-word-than-word--dd904a2c = начните путь с другого слова, не с `{ $word }`

# between two values there are days on which none holds
between-two-values-there-are-days-on-which-none--30695ff5 = между двумя значениями есть дни, когда не действует ни одно

# `break` and `continue` stand outside a loop
break-and-continue-stand-outside-a-loop--a3b29835 = `break` и `continue` стоят вне цикла

# build it with `throughcare plugin build`
build-it-with-throughcare-plugin-build--0fe0f069 = соберите его командой `throughcare plugin build`

# calls inside calls
calls-inside-calls = вложенные вызовы

# `[case]`
case--98f9c9d4 = `[case]`

# check both: one of them, or what it rests on, is wrong
check-both-one-of-them-or-what-it-rests-on-is--bfc7a1ab = проверьте и то и другое: ошибка в одном из них или в том, на что оно опирается

# check that it is the file you meant
check-that-it-is-the-file-you-meant = проверьте, тот ли это файл

# check that this is the folder of one pack
check-that-this-is-the-folder-of-one-pack = проверьте, что это папка одного пакета

# check the file
check-the-file = проверьте файл

# check the name
check-the-name = проверьте имя

# check the name; a pack is a folder with a `pack.toml` in it
check-the-name-a-pack-is-a-folder-with-a-pack--f7a6b19d = проверьте имя; пакет — это папка, в которой есть `pack.toml`

# check the texts: control characters and lone `\u` halves are not JSON
check-the-texts-control-characters-and-lone-u--1013cba5 = проверьте тексты: управляющие знаки и одиночные половины `\u` в JSON недопустимы

# choose another name; only items, options and parameters can be departed from
choose-another-name-only-items-options-and--4777e819 = выберите другое имя; отступать можно только от пунктов, возможностей и параметров

# {clauses} and {next}
clauses-and-next--74033f51 = { $clauses } и { $next }

# {clauses} or {next}
clauses-or-next--28edfa09 = { $clauses } или { $next }

# clauses stand in `any`, `all` and `count`
clauses-stand-in-any-all-and-count--971f7e4c = такие условия пишут внутри `any`, `all` и `count`

# close it with `'`
close-it-with--9ab95705 = закройте знаком `'`

# close it with `]` or `}}`
close-it-with-or--c220c951 = закройте знаком `]` или `{"}"}`

# close it with `]` or `}}`; what follows cannot be read before
close-it-with-or-what-follows-cannot-be-read--22216b62 = закройте знаком `]` или `{"}"}`; до этого нельзя прочитать то, что дальше

# close it with `"`; write `\\` for a backslash
close-it-with-write-for-a-backslash--1728acaf = закройте знаком `"`; обратную косую черту пишите как `\\`

# `codes`
codes--9976109b = `codes`

# component `{component}`, asked for `{function}`: {cause}
component-component-asked-for-function-cause--c84e7ad6 = компонент `{ $component }`, запрос `{ $function }`: { $cause }

# component `{component}`: {cause}
component-component-cause--3ab6c27a = компонент `{ $component }`: { $cause }

# {component} is pinned by something else than a digest
component-is-pinned-by-something-else-than-a--8cce6305 = компонент { $component } закреплён не контрольной суммой

# `components` is not a table
components-is-not-a-table--9d431592 = `components` — не таблица

# count the entry in: `{fact}`
count-the-entry-in-fact--43e2a015 = укажите номер записи: `{ $fact }`

# {count} things
count-things--ebc36ac5 =
    { $count ->
        [one] { $count } значение
        [few] { $count } значения
        [many] { $count } значений
       *[other] { $count } значения
    }

# counted as an entry
counted-as-an-entry = засчитано как запись

# declare a `[[derogation]]` with `{key} = "{name}"`, or choose another name
declare-a-derogation-with-key-name-or-choose--04a98610 = объявите `[[derogation]]` с `{ $key } = "{ $name }"` или выберите другое имя

# defined again
defined-again = определено снова

# derivation {derivation}
derivation-derivation--661549ef = вывод { $derivation }

# {derivation} reads {fact}
derivation-reads-fact--8c9c9cb8 = { $derivation } смотрит { $fact }

# derivations rest on each other in a circle: {steps}, which {derivation} provides
derivations-rest-on-each-other-in-a-circle--0ce40e04 = выводы опираются друг на друга по кругу: { $steps }, а это даёт { $derivation }

# `derived.toml`
derived-toml--d4c28cd9 = `derived.toml`

# derogations
derogations = отступления

# `describe` is missing
describe-is-missing--1a4ce06a = не хватает `describe`

# did you mean `{known}`?
did-you-mean-known--1bbbb425 = вы имели в виду `{ $known }`?

# did you mean `{known}`? the words are {words}
did-you-mean-known-the-words-are-words--6e07e5ba = вы имели в виду `{ $known }`? возможные слова: { $words }

# end it with `]]`
end-it-with--0d596c51 = закончите знаком `]]`

# end it with `}}`
end-it-with--6fad2b17 = закончите знаком `{"}"}`

# end it with `]`
end-it-with--88cd4b93 = закончите знаком `]`

# every entry of {list}
every-entry-of-list--6a19c173 = каждая запись в { $list }

# {fact} begins with the whole path {other}
fact-begins-with-the-whole-path-other--a6402593 = путь { $fact } начинается с целого пути { $other }

# {fact} cannot have this value
fact-cannot-have-this-value--63767298 = { $fact } не может иметь такого значения

# {fact} cannot say whether there is such a thing
fact-cannot-say-whether-there-is-such-a-thing--46938102 = { $fact } не может сказать, есть ли это вообще

# {fact} declined
fact-declined--5915486e = { $fact }: человек отказался

# {fact} = does not apply
fact-does-not-apply--6abbb6ef = { $fact } = не применяется

# {fact} holds an empty text
fact-holds-an-empty-text--8c98dd3c = { $fact } — пустой текст

# {fact} is a fact, and {key} is not a word about it
fact-is-a-fact-and-key-is-not-a-word-about-it--614a485f = { $fact } — это факт, а слово { $key } к факту не относится

# {fact} is a fact of every entry
fact-is-a-fact-of-every-entry--9577466f = { $fact } — факт каждой записи

# {fact} is a list, which holds no value
fact-is-a-list-which-holds-no-value--201b73b3 = { $fact } — список, у него нет значения

# {fact} is none of its words
fact-is-none-of-its-words--08f8f9df = { $fact } — среди возможных слов такого нет

# {fact} is not a date to count from
fact-is-not-a-date-to-count-from--c5acaba9 = { $fact } — не дата, от которой можно считать

# {fact} is not a fact of this checklist
fact-is-not-a-fact-of-this-checklist--2bdecd91 = в этом перечне нет такого факта: { $fact }

# {fact} is not a protected fact
fact-is-not-a-protected-fact--ebc696b6 = { $fact } — не защищённый факт

# {fact} is not one value to quote
fact-is-not-one-value-to-quote--6296149f = { $fact } — не одно значение, которое можно привести

# {fact} is not provided here
fact-is-not-provided-here--06871546 = { $fact } здесь не даётся

# {fact} is recorded otherwise than it is worked out; the record is used
fact-is-recorded-otherwise-than-it-is-worked--da0929ea = { $fact } записано иначе, чем выведено; используется записанное

# {fact} is recorded twice
fact-is-recorded-twice--aad10cf6 = { $fact } записано дважды

# {fact} may be quoted, and rests on {beneath}, which is sensitive
fact-may-be-quoted-and-rests-on-beneath-which--c4bea494 = { $fact } разрешено приводить, но в основе лежит { $beneath }, а это чувствительно

# {fact} says both {key} and {other}
fact-says-both-key-and-other--9e6f0b26 = { $fact } — указано и { $key }, и { $other }

# {fact} says `{key} = false`, which says nothing
fact-says-key-false-which-says-nothing--4a72a444 = { $fact } — указано `{ $key } = false`, а это ничего не говорит

# {fact} says neither a value nor why there is none
fact-says-neither-a-value-nor-why-there-is-none--ead74bf1 = { $fact } — нет ни значения, ни причины, почему его нет

# {fact} says who a person is, and no ground is declared for looking at it
fact-says-who-a-person-is-and-no-ground-is--bc93dc4d = { $fact } говорит о том, кто этот человек, а основание это смотреть не объявлено

# {fact} should have {wanted} here, and has {found}
fact-should-have-wanted-here-and-has-found--5808ea21 = { $fact } — здесь нужно: { $wanted }; найдено: { $found }

# {fact} = unknown
fact-unknown--18c0bf83 = { $fact } = неизвестно

# {fact} = {value}
fact-value--42c0882a = { $fact } = { $value }

# facts of {facts}
facts-of-facts--56cb7909 = факты { $facts }

# `{file}` cannot pin a component: {what}
file-cannot-pin-a-component-what--13b08f62 = `{ $file }` — компонент закрепить нельзя: { $what }

# `{file}` could not be used
file-could-not-be-used--0ddb7b60 = `{ $file }` — не удалось использовать

# `{file}` does not name a crate
file-does-not-name-a-crate--944eb631 = в `{ $file }` не назван крейт

# `{file}` does not pin the digest of the record
file-does-not-pin-the-digest-of-the-record--e79e61b8 = в `{ $file }` закреплена не та контрольная сумма, что в записи о сборке

# `{file}` is not a record of a component: {what}
file-is-not-a-record-of-a-component-what--b605a3b4 = `{ $file }` — не запись о сборке компонента: { $what }

# `{file}` is not the component of the record
file-is-not-the-component-of-the-record--86fd4352 = `{ $file }` — не тот компонент, что в записи о сборке

# {file} is not the file that was pinned
file-is-not-the-file-that-was-pinned--30ccfbab = { $file } — не тот файл, который был закреплён

# {first}
first--0bbc5e6d = { $first }

# give a file
give-a-file = укажите файл

# give it another name
give-it-another-name = дайте этому другое имя

# give one of them another `id`, or leave it out
give-one-of-them-another-id-or-leave-it-out--d973a36a = дайте одному из них другой `id` или уберите его

# give one of them another name
give-one-of-them-another-name = дайте одному из них другое имя

# give the function another name
give-the-function-another-name = дайте функции другое имя

# ground
ground = основание

# heading
heading = заголовок

# {heading} is not itself a fact
heading-is-not-itself-a-fact--784a3307 = { $heading } — само по себе не факт

# headings of a plan
headings-of-a-plan = разделы плана

# here before
here-before = раньше здесь

# holds from {day}
holds-from-day--5ec001d7 = действует с { $day }

# holds until {day}
holds-until-day--5593dcbb = действует по { $day }

# how a requirement stands
how-a-requirement-stands = как обстоит дело с требованием

# `if`
if--08b2d6c8 = `if`

# `in`
in--bb5c992b = `in`

# in an entry that the list does not have
in-an-entry-that-the-list-does-not-have = такой записи в списке нет

# inherited by the other name
inherited-by-the-other-name = унаследовано под другим именем

# install one with `rustup target add wasm32-unknown-unknown`, with `apt-get install --no-install-recommends rustc-web rust-web-src`, or, without root, with `throughcare plugin build --fetch`
install-one-with-rustup-target-add-wasm32--66d21d7d = установите его одним из способов: `rustup target add wasm32-unknown-unknown`, `apt-get install --no-install-recommends rustc-web rust-web-src` или, без прав root, `throughcare plugin build --fetch`

# `()` is missing after the name of the function `{name}`
is-missing-after-the-name-of-the-function-name--d76ca234 = после имени функции `{ $name }` не хватает `()`

# `=` is missing between key and value
is-missing-between-key-and-value--32fac8ee = между ключом и значением не хватает `=`

# it adds or subtracts what has no value
it-adds-or-subtracts-what-has-no-value = складывается или вычитается то, у чего нет значения

# it asked for more than {bytes} bytes of memory
it-asked-for-more-than-bytes-bytes-of-memory--582fb9fd = запрошено слишком много памяти; предел в байтах: { $bytes }

# it asked for more than {count} table elements
it-asked-for-more-than-count-table-elements--df598ce3 = запрошено слишком много элементов таблиц; предел: { $count }

# it called a function that is not there
it-called-a-function-that-is-not-there = вызвана функция, которой нет

# it called `{name}`, which no rule has
it-called-name-which-no-rule-has--06b1d431 = вызвано `{ $name }`, а этого нет ни у одного правила

# it called the host more than {count} times
it-called-the-host-more-than-count-times--cbbeb552 = слишком много обращений к программе; предел: { $count }

# it came to a place that it takes for unreachable
it-came-to-a-place-that-it-takes-for-unreachable = выполнение дошло до места, которое считалось недостижимым

# it cannot be read from here on
it-cannot-be-read-from-here-on = дальше прочитать нельзя

# it comes with every toolchain of rustup
it-comes-with-every-toolchain-of-rustup = он входит в каждый набор инструментов rustup

# it compares what has no value
it-compares-what-has-no-value = сравнивается то, у чего нет значения

# it divided by zero
it-divided-by-zero = деление на ноль

# it does not fit the contract `throughcare:policy@1`: {why}
it-does-not-fit-the-contract-throughcare-policy--1995147f = не соответствует контракту `throughcare:policy@1`: { $why }

# it ends in the middle
it-ends-in-the-middle = обрывается на середине

# it gave up
it-gave-up = работа прекращена

# it handed over a text of more than {bytes} bytes
it-handed-over-a-text-of-more-than-bytes-bytes--77164621 = передан слишком длинный текст; предел в байтах: { $bytes }

# it handed over more than {bytes} bytes at once
it-handed-over-more-than-bytes-bytes-at-once--e51b2541 = за один раз передано слишком много; предел в байтах: { $bytes }

# it has too many functions
it-has-too-many-functions = слишком много функций

# it imports `{name}`, which no rule has
it-imports-name-which-no-rule-has--08079d8c = импортируется `{ $name }`, а этого нет ни у одного правила

# it is longer than 64 KiB
it-is-longer-than-64-kib--ece9ec3a = длиннее 64 КиБ

# it is not a derivation
it-is-not-a-derivation = это не вывод

# it is not a rule
it-is-not-a-rule = это не правило

# it is not TOML; `throughcare check` shows where
it-is-not-toml-throughcare-check-shows-where--992aae16 = это не TOML; где ошибка, покажет `throughcare check`

# it is one of {choices}
it-is-one-of-choices--336929da = возможно одно из: { $choices }

# it looked at a case while it described itself
it-looked-at-a-case-while-it-described-itself = описывая себя, компонент обратился к делу

# it looked at `{name}`, {wrong}
it-looked-at-name-wrong--aa6c8b5f = просмотрено `{ $name }`: { $wrong }

# it looked at something the pack does not know, {wrong}
it-looked-at-something-the-pack-does-not-know--77a903c8 = просмотрено то, чего пакет не знает: { $wrong }

# it makes more than {count} recommendations
it-makes-more-than-count-recommendations--4ac37c7a = слишком много рекомендаций; предел: { $count }

# it names a fact that is not written out
it-names-a-fact-that-is-not-written-out = имя факта не написано явно

# it names a parameter that is not written out
it-names-a-parameter-that-is-not-written-out = имя параметра не написано явно

# it nests too deep
it-nests-too-deep = слишком глубокая вложенность

# it panicked
it-panicked = аварийная остановка

# it panicked at `{file}` line {line}
it-panicked-at-file-line-line--7e865040 = аварийная остановка: `{ $file }`, строка { $line }

# it provides a fact that is not written out
it-provides-a-fact-that-is-not-written-out = имя факта, который даётся, не написано явно

# it provides a list
it-provides-a-list = даётся список

# it provides {what}
it-provides-what--227f9223 = даётся { $what }

# it reached outside its memory
it-reached-outside-its-memory = обращение за пределы своей памяти

# it trapped: {how}
it-trapped-how--2a631421 = выполнение прервано: { $how }

# it used up its fuel of {fuel}
it-used-up-its-fuel-of-fuel--3ef3fd9d = израсходовано всё топливо: { $fuel }

# it uses a list as a fact
it-uses-a-list-as-a-fact = список использован как факт

# it was stopped by the clock, so it was not evaluated
it-was-stopped-by-the-clock-so-it-was-not--d8a4efe5 = остановлено по времени и поэтому не вычислено

# item {item}
item-item--16429b0b = пункт { $item }

# `item.toml`
item-toml--4bbd07a9 = `item.toml`

# its calls went too deep
its-calls-went-too-deep = вызовы зашли слишком глубоко

# its description answers no question and provides no fact
its-description-answers-no-question-and--30c0a83e = описание не отвечает ни на один вопрос и не даёт ни одного факта

# its description is longer than a description may be
its-description-is-longer-than-a-description--e98711ec = описание длиннее, чем может быть описание

# its description leaves out the question `met`, which every rule answers
its-description-leaves-out-the-question-met--5fdb1bae = в описании нет вопроса `met`, на который отвечает каждое правило

# its description names `{name}` twice
its-description-names-name-twice--fb619cea = описание называет `{ $name }` дважды

# its description names the fact `{name}`, which no pack defines
its-description-names-the-fact-name-which-no--1e3c6419 = описание называет факт `{ $name }`, который не определён ни в одном пакете

# its description names the parameter `{name}`, which no pack sets
its-description-names-the-parameter-name-which--ef9b9250 = описание называет параметр `{ $name }`, который не задан ни в одном пакете

# its description promises `{name}`, which it does not export
its-description-promises-name-which-it-does-not--df103e32 = описание обещает `{ $name }`, но компонент этого не предоставляет

# its description takes `{name}` for {declared}, and the pack says {actual}
its-description-takes-name-for-declared-and-the--bbb438cc = виды `{ $name }` не совпадают; в описании: { $declared }; в пакете: { $actual }

# its functions lead too deep
its-functions-lead-too-deep = цепочка функций слишком глубока

# its reasons do not hold together: {why}
its-reasons-do-not-hold-together-why--84b03e3e = причины не сходятся между собой: { $why }

# JSON has no comments
json-has-no-comments--df5b66a6 = в JSON нет комментариев

# keep one of the two
keep-one-of-the-two = оставьте одно из двух

# keep one of the two, or change its days
keep-one-of-the-two-or-change-its-days--bf450ed4 = оставьте одно из двух или измените даты

# keep one of them
keep-one-of-them = оставьте одно из них

# keep one of them, or give one another name
keep-one-of-them-or-give-one-another-name--9e9cb025 = оставьте одно из них или дайте одному из них другое имя

# keep one of them, or use a list for a repeated fact
keep-one-of-them-or-use-a-list-for-a-repeated--9d69b098 = оставьте одно из них или используйте список для повторяющегося факта

# keep one of them, or use `[[…]]` for a repeated fact
keep-one-of-them-or-use-for-a-repeated-fact--0a131b55 = оставьте одно из них или используйте `[[…]]` для повторяющегося факта

# keep one table, from `{{` to `}}`
keep-one-table-from-to--1fa091e9 = оставьте одну таблицу, от `{"{"}` до `{"}"}`

# {key} holds a word that is not known here
key-holds-a-word-that-is-not-known-here--3796882c = { $key } — здесь такое слово неизвестно

# {key} is empty
key-is-empty--d7fde762 = { $key } — пусто

# {key} is not a fact but the beginning of paths
key-is-not-a-fact-but-the-beginning-of-paths--bdb10741 = { $key } — не факт, а начало путей

# {key} is not a key of {what}
key-is-not-a-key-of-what--603265bb = здесь нет такого ключа: { $key } ({ $what })

# {key} is not the path of a fact
key-is-not-the-path-of-a-fact--8dc7cde1 = { $key } — не путь факта

# {key} should be {wanted}, and is {found}
key-should-be-wanted-and-is-found--0a329530 = { $key } — нужно: { $wanted }; найдено: { $found }

# {least} or {most} things
least-or-most-things--322b41fc =
    { $most ->
        [one] { $least } или { $most } значение
        [few] { $least } или { $most } значения
        [many] { $least } или { $most } значений
       *[other] { $least } или { $most } значения
    }

# leave it out; documents here hold no times of day
leave-it-out-documents-here-hold-no-times-of-day--e90efb76 = уберите это; в таких документах нет времени суток

# leave out what is not recorded; say `{{ "not_known": true }}` of what was asked
leave-out-what-is-not-recorded-say-not-known--0afdd1d3 = уберите то, что не записано; о том, о чём спрашивали, напишите `{"{"} "not_known": true {"}"}`

# leave out what is not recorded; write `not_known = true` of what was asked
leave-out-what-is-not-recorded-write-not-known--42cf5037 = уберите то, что не записано; о том, о чём спрашивали, напишите `not_known = true`

# leave the zero out; a reference number is a text, in quotes
leave-the-zero-out-a-reference-number-is-a-text--10534558 = уберите ноль; номер дела — это текст, в кавычках

# leaving early
leaving-early = преждевременное завершение

# {left} and {right} cannot be added or subtracted
left-and-right-cannot-be-added-or-subtracted--334eabf5 = нельзя сложить или вычесть: { $left } и { $right }

# {left} cannot be compared with {right} by `{sign}`
left-cannot-be-compared-with-right-by-sign--fc467093 = знаком `{ $sign }` нельзя сравнить: { $left } и { $right }

# {left} one of {values}
left-one-of-values--2f85b450 = { $left }: одно из { $values }

# {left} {sign} {right}
left-sign-right--2efc4d80 = { $left } { $sign } { $right }

# `let`
let--40b8ffac = `let`

# let one begin on the day after the other ends, if that is so in law
let-one-begin-on-the-day-after-the-other-ends--3ea77bf7 = пусть одно начинается на следующий день после конца другого, если так по закону

# let one end before the other begins, or keep one of them
let-one-end-before-the-other-begins-or-keep-one--ba1f4b29 = пусть одно кончается раньше, чем начнётся другое, или оставьте одно из них

# let one of them do without what the next provides
let-one-of-them-do-without-what-the-next--1e203948 = пусть один из них обойдётся без того, что даёт следующий

# let one of them provide it, or let one end before the other begins
let-one-of-them-provide-it-or-let-one-end--b0ac42e1 = пусть это даёт один из них или пусть один кончается раньше, чем начнётся другой

# let the earlier one end on the day before: `until = {day}`
let-the-earlier-one-end-on-the-day-before-until--61532503 = пусть более раннее кончается накануне: `until = { $day }`

# let the folder, the `id` and `inherits` agree
let-the-folder-the-id-and-inherits-agree--47037f7c = приведите в согласие папку, `id` и `inherits`

# let the reform take the other one out, in `[without]`
let-the-reform-take-the-other-one-out-in-without--7f33a4ec = пусть реформа уберёт другой вывод, в `[without]`

# `[letter]`
letter--d28d165b = `[letter]`

# line {line} holds a byte that is not UTF-8
line-line-holds-a-byte-that-is-not-utf-8--6f5126ab = в строке { $line } есть байт не из UTF-8

# {list} has entries already
list-has-entries-already--747e7ee4 = { $list } — записи уже есть

# {list} should be a list of entries, and has {found}
list-should-be-a-list-of-entries-and-has-found--dad88d61 = { $list } — нужен список записей; найдено: { $found }

# {list} should hold a table of facts for each entry, and has {found}
list-should-hold-a-table-of-facts-for-each--cbc983cd = { $list } — для каждой записи нужна таблица фактов; найдено: { $found }

# looked at here
looked-at-here = просмотрено здесь

# make the rule simpler: it does too much work
make-the-rule-simpler-it-does-too-much-work--22763263 = упростите правило: оно делает слишком много работы

# mark it `sensitive = "{ground}"` in `facts.toml`, or work it out without that fact
mark-it-sensitive-ground-in-facts-toml-or-work--4f498e9f = добавьте пометку `sensitive = "{ $ground }"` в `facts.toml` или выводите это без того факта

# matches nothing
matches-nothing = ничему не соответствует

# mend these, then check again
mend-these-then-check-again--b88ecccf = исправьте их и проверьте снова

# {name}
name--5e291d7b = { $name }

# `{name}`
name--8f2a5428 = `{ $name }`

# name a fact of `provides`
name-a-fact-of-provides--0b9f4916 = назовите факт из `provides`

# name a fact of type `date` that is not of a list entry
name-a-fact-of-type-date-that-is-not-of-a-list--1badf3ef = назовите факт типа `date`, который не относится к записи списка

# name a parameter in days or weeks
name-a-parameter-in-days-or-weeks = назовите параметр в днях или неделях

# name a parameter in days, weeks, months or years
name-a-parameter-in-days-weeks-months-or-years--841a966f = назовите параметр в днях, неделях, месяцах или годах

# name a requirement that a rule answers
name-a-requirement-that-a-rule-answers = назовите требование, на которое отвечает правило

# name a rule of this pack, or of one it inherits
name-a-rule-of-this-pack-or-of-one-it-inherits--8f52322d = назовите правило этого пакета или того, от которого он наследует

# name a yes-no fact that is not sensitive and not of a list entry
name-a-yes-no-fact-that-is-not-sensitive-and--41ac1bc2 = назовите факт с ответом «да» или «нет», не чувствительный и не из записи списка

# `{name}` answers a question of the host and takes nothing
name-answers-a-question-of-the-host-and-takes--8c17e057 = `{ $name }` отвечает на вопрос программы и ничего не принимает

# name at least one
name-at-least-one = назовите хотя бы одно

# `{name}` calls itself, directly or through others
name-calls-itself-directly-or-through-others--4a4e0044 = `{ $name }` вызывает себя, прямо или через другие функции

# `{name}` cannot be a name
name-cannot-be-a-name--8692451a = `{ $name }` не может быть именем

# `{name}` is a function and is not called here
name-is-a-function-and-is-not-called-here--39ccd818 = `{ $name }` — это функция, а здесь она не вызвана

# `{name}` is defined twice
name-is-defined-twice--8e16cacf = `{ $name }` определено дважды

# {name} is not a component of this pack
name-is-not-a-component-of-this-pack--167b7d50 = в этом пакете нет компонента { $name }

# {name} is not a name
name-is-not-a-name--0b7ed753 = { $name } не годится как имя

# {name} is not a parameter
name-is-not-a-parameter--d9025dca = нет такого параметра: { $name }

# `{name}` is not a parameter of the pack
name-is-not-a-parameter-of-the-pack--6cbf751d = в пакете нет параметра `{ $name }`

# {name} is not a plain text
name-is-not-a-plain-text--6ef6953d = { $name } — не простой текст

# {name} is not a requirement that can fail
name-is-not-a-requirement-that-can-fail--45321d7b = { $name } — не требование, которое может не выполниться

# `{name}` is not a word of the rule language, nor a function of this rule
name-is-not-a-word-of-the-rule-language-nor-a--312cf5af = `{ $name }` — не слово языка правил и не функция этого правила

# {name} is the name of another function of the rule
name-is-the-name-of-another-function-of-the-rule--366be149 = { $name } — имя другой функции правила

# {name} is there twice
name-is-there-twice--bbfbb313 = { $name } встречается дважды

# name it in the component's description, with its kind
name-it-in-the-component-s-description-with-its--784daba0 = назовите это в описании компонента вместе с видом

# name its folder with `--policy`; this plan uses the packs it lists only
name-its-folder-with-policy-this-plan-uses-the--3ebc399b = назовите его папку в `--policy`; этот план использует только перечисленные в нём пакеты

# name the file by its language, such as `fr.ftl`
name-the-file-by-its-language-such-as-fr-ftl--5847403a = назовите файл по языку, например `fr.ftl`

# name the folder of a pack
name-the-folder-of-a-pack = назовите папку пакета

# name the special measure that it opens in `[[protected_grounds]]` of {file}, with its source; or do without the fact
name-the-special-measure-that-it-opens-in--5bb9d3eb = назовите особую меру, которую это открывает, в `[[protected_grounds]]` файла { $file }, с источником; или обойдитесь без этого факта

# {name} translates nothing that the packs say
name-translates-nothing-that-the-packs-say--20a57706 = { $name } не переводит ничего из того, что говорят пакеты

# `{name}`, which is from elsewhere,
name-which-is-from-elsewhere--223e6c61 = `{ $name }` из другого места

# {named} is defined twice
named-is-defined-twice--dae3b5ac = определено дважды: { $named }

# {named} is inherited from `{pack}`
named-is-inherited-from-pack--fce6ad2c = унаследовано от `{ $pack }`: { $named }

# no
no = нет

# no compiler here can build components
no-compiler-here-can-build-components = здесь нет компилятора, который мог бы собирать компоненты

# no derivation is called {name}
no-derivation-is-called-name--0199dd9a = нет вывода { $name }

# no document of this kind needs that; look for a bracket that is never closed
no-document-of-this-kind-needs-that-look-for-a--9fd2154e = ни одному такому документу это не нужно; поищите скобку, которая нигде не закрыта

# no item is called {name}
no-item-is-called-name--a4073cd4 = нет пункта { $name }

# no item {name} is inherited
no-item-name-is-inherited--c76ec10f = пункт { $name } не унаследован

# no option is called {name}
no-option-is-called-name--07267ee6 = нет возможности { $name }

# no option {name} is inherited
no-option-name-is-inherited--32b25dba = возможность { $name } не унаследована

# no pack has the domain {domain}
no-pack-has-the-domain-domain--02451edc = ни в одном пакете нет раздела { $domain }

# no pack is named, and none is built in
no-pack-is-named-and-none-is-built-in--c3a96a7b = пакет не назван, а встроенного нет

# no pack names the instrument {instrument}
no-pack-names-the-instrument-instrument--c6757872 = ни один пакет не называет акт { $instrument }

# no parameter {name} is inherited
no-parameter-name-is-inherited--b51adc72 = параметр { $name } не унаследован

# no policy pack is loaded for the jurisdiction that the case file names
no-policy-pack-is-loaded-for-the-jurisdiction--1fabb0ff = не загружен пакет правил для юрисдикции, названной в файле дела

# no reform is called {name}
no-reform-is-called-name--95af995a = нет реформы { $name }

# nobody can have seen this
nobody-can-have-seen-this = этого никто не мог видеть

# none
none = нет

# not a number that can be reckoned with
not-a-number-that-can-be-reckoned-with = не число, с которым можно считать

# `not` binds to the one thing after it, not to the comparison
not-binds-to-the-one-thing-after-it-not-to-the--e39e71ff = `not` относится к тому одному, что стоит сразу за ним, а не к сравнению

# not ({clause})
not-clause--384f9d26 = не ({ $clause })

# not found
not-found = не найдено

# not in here
not-in-here = здесь этого нет

# not known
not-known = неизвестно

# not known until this is
not-known-until-this-is = неизвестно, пока неизвестно это

# (not quoted)
not-quoted--27c2647d = (не приводится)

# nothing
nothing = ничего

# nothing reads {file}
nothing-reads-file--ec4cfd0b = файл { $file } никто не читает

# `null`
null--3fd5627a = `null`

# numbers of law and practice are parameters: write `parameter("…")`; only 0 and 1 may stand in a rule
numbers-of-law-and-practice-are-parameters--b1ef7eef = числа из закона и практики — это параметры: напишите `parameter("…")`; в правиле могут стоять только 0 и 1

# numbers of law and practice are parameters: write `parameter("…")`
numbers-of-law-and-practice-are-parameters--d932e76e = числа из закона и практики — это параметры: напишите `parameter("…")`

# {of}, {role}; `throughcare new messages` writes what to fill in
of-role-throughcare-new-messages-writes-what-to--e20e5bf7 = { $of }, { $role }; `throughcare new messages` запишет, что нужно заполнить

# on what ground a protected fact is looked at
on-what-ground-a-protected-fact-is-looked-at = на каком основании просматривается защищённый факт

# once it is reviewed, write under `[components]` in `pack.toml`: {name} = "{digest}"
once-it-is-reviewed-write-under-components-in--48cd64b3 = после проверки напишите под `[components]` в `pack.toml`: { $name } = "{ $digest }"

# one fact is named twice
one-fact-is-named-twice = один факт назван дважды

# one fact twice
one-fact-twice = один факт дважды

# one of its words
one-of-its-words = одно из возможных слов

# `one_of` takes a value and a list of values that are written out
one-of-takes-a-value-and-a-list-of-values-that--0ae0235c = `one_of` принимает значение и список значений, написанных явно

# {one}; {other}
one-other--94451b48 = { $one }; { $other }

# one thing
one-thing = одно значение

# only a choice has choices
only-a-choice-has-choices = варианты бывают только у факта с выбором

# only a variable can be given a value
only-a-variable-can-be-given-a-value = значение можно дать только переменной

# only an integer or a decimal has a unit
only-an-integer-or-a-decimal-has-a-unit = единица бывает только у целого или десятичного числа

# only functions may stand at the top of a rule
only-functions-may-stand-at-the-top-of-a-rule = на верхнем уровне правила могут стоять только функции

# only the first {shown} mistakes are shown
only-the-first-shown-mistakes-are-shown--b4616b92 = показаны только первые ошибки: { $shown }

# opened here
opened-here = открыто здесь

# operations
operations = операции

# option {option}
option-option--f219faa0 = возможность { $option }

# `option.toml`
option-toml--b34f970b = `option.toml`

# `option.toml` names them all
option-toml-names-them-all--ce215800 = все они названы в `option.toml`

# {pack} from {parent}
pack-from-parent--cada6517 = { $pack } от { $parent }

# pack {pack}
pack-pack--e6b323fe = пакет { $pack }

# `pack.toml`
pack-toml--6bad7170 = `pack.toml`

# packs inherit in a circle: {packs}
packs-inherit-in-a-circle-packs--45fc7abf = пакеты наследуют по кругу: { $packs }

# {parameter} has no value
parameter-has-no-value--c1e69f31 = у параметра { $parameter } нет значения

# {parameter} is not a length of time
parameter-is-not-a-length-of-time--27c56443 = { $parameter } — не промежуток времени

# {parameter} is not a number of days
parameter-is-not-a-number-of-days--8954f1e7 = { $parameter } — не число дней

# {parameter} is {own} here, and inherited as {inherited}
parameter-is-own-here-and-inherited-as-inherited--18465a6d = { $parameter } — здесь: { $own }; унаследовано: { $inherited }

# parameters
parameters = параметры

# {parts}, {next}
parts-next--892febd7 = { $parts }, { $next }

# `{path}`
path--2c51738f = `{ $path }`

# {path} and its type do not agree
path-and-its-type-do-not-agree--840357d1 = { $path } — путь и тип не согласуются

# `{path}` is a fact of each entry of a list, not of the case
path-is-a-fact-of-each-entry-of-a-list-not-of--fbb0bc63 = `{ $path }` — факт каждой записи списка, а не дела

# `{path}` is a list, not a fact
path-is-a-list-not-a-fact--d7882f30 = `{ $path }` — список, а не факт

# {path} is not a fact
path-is-not-a-fact--9bb922b7 = нет такого факта: { $path }

# `{path}` is not a fact of the vocabulary
path-is-not-a-fact-of-the-vocabulary--dedd8e05 = в словаре нет факта `{ $path }`

# `{path}` is not a list
path-is-not-a-list--7ba23a27 = `{ $path }` — не список

# `{path}` is provided twice
path-is-provided-twice--5d8e87b4 = `{ $path }` даётся дважды

# {path} lies under the heading of a case file
path-lies-under-the-heading-of-a-case-file--d60faf0a = { $path } попадает под заголовок файла дела

# pinned here
pinned-here = закреплено здесь

# plan for a day on which it is in force, or load another version of it
plan-for-a-day-on-which-it-is-in-force-or-load--27c1ef0d = составьте план на день, когда пакет действует, или загрузите другую его версию

# `policies/README.md` lists the files of a pack
policies-readme-md-lists-the-files-of-a-pack--afedce19 = файлы пакета перечислены в `policies/README.md`

# `{program}` could not be started
program-could-not-be-started--181a954d = `{ $program }` — не удалось запустить

# `{program}` failed
program-failed--82ea62d7 = `{ $program }` — сбой

# provide facts of its entries, or a fact beside it
provide-facts-of-its-entries-or-a-fact-beside-it--b2f6b067 = дайте факты его записей или факт рядом с ним

# put a comma between the two
put-a-comma-between-the-two = поставьте между ними запятую

# put everything between `{{` and `}}`
put-everything-between-and--fde2daf5 = поместите всё между `{"{"}` и `{"}"}`

# put it in `[` and `]`
put-it-in-and--b6a749a5 = поместите это в `[` и `]`

# put it in double quotes
put-it-in-double-quotes = возьмите это в двойные кавычки

# put it in quotes: `key = "text"`
put-it-in-quotes-key-text--89e81d55 = возьмите это в кавычки: `key = "text"`

# put it inside `fn met() {{ … }}` or another function
put-it-inside-fn-met-or-another-function--385aba22 = поместите это внутрь `fn met() {"{"} … {"}"}` или другой функции

# put it into `components` and pin it in `pack.toml`, or inherit from a pack that does
put-it-into-components-and-pin-it-in-pack-toml--8cf85eb1 = положите его в `components` и закрепите в `pack.toml` или наследуйте от пакета, где он есть

# put it into the `rule.rhai` of a derivation, in the folder `derived`
put-it-into-the-rule-rhai-of-a-derivation-in--539fc771 = поместите это в `rule.rhai` вывода, в папке `derived`

# put its folder beside this one, or give it too
put-its-folder-beside-this-one-or-give-it-too--52739e2a = положите его папку рядом с этой или тоже укажите её

# put keys and texts in double quotes
put-keys-and-texts-in-double-quotes = возьмите ключи и тексты в двойные кавычки

# put the component there, or take the line away
put-the-component-there-or-take-the-line-away--8cb99177 = положите компонент туда или уберите строку

# put the file itself in the pack
put-the-file-itself-in-the-pack = положите в пакет сам файл

# put the key in quotes
put-the-key-in-quotes = возьмите ключ в кавычки

# put the whole path in quotes: `["home.first_night.status"]`
put-the-whole-path-in-quotes-home-first-night--0b599716 = возьмите в кавычки весь путь: `["home.first_night.status"]`

# question
question = вопрос

# quote a fact that is no list, and none of a list entry
quote-a-fact-that-is-no-list-and-none-of-a-list--67146327 = приводите факт, который не список и не относится к записи списка

# reasons
reasons = причины

# recommendations
recommendations = рекомендации

# record the answer in the program that made this file
record-the-answer-in-the-program-that-made-this--c5a7a77b = запишите ответ в программе, которая создала этот файл

# reform {reform}
reform-reform--ebf5ec32 = реформа { $reform }

# renew it, or take it and the item's folder out of the pack
renew-it-or-take-it-and-the-item-s-folder-out--73eaf9e4 = продлите его или уберите его и папку пункта из пакета

# renew it, or take it and the option's folder out of the pack
renew-it-or-take-it-and-the-option-s-folder-out--fa4ab4e8 = продлите его или уберите его и папку возможности из пакета

# renew it, or take it and the parameter out of the pack
renew-it-or-take-it-and-the-parameter-out-of--655154ec = продлите его или уберите его и параметр из пакета

# {report}
report--a243da1c = { $report }

# {requirement} has a sentence for `near`, and is not a near miss
requirement-has-a-sentence-for-near-and-is-not--ee1e5c4a = у требования { $requirement } есть фраза `near`, но оно не входит в `near_misses`

# run it again on a machine that is less busy
run-it-again-on-a-machine-that-is-less-busy = запустите снова на менее занятой машине

# run one of them
run-one-of-them = запустите только одну из них

# save the file as UTF-8
save-the-file-as-utf-8--4bfc2109 = сохраните файл в UTF-8

# say what it is about in `subject` until the text has been seen
say-what-it-is-about-in-subject-until-the-text--3a77d74e = пока текста не видели, скажите в `subject`, о чём он

# say `yes` or `no`
say-yes-or-no--09bb6d32 = напишите `yes` или `no`

# see `throughcare list facts`
see-throughcare-list-facts--e0d35851 = см. `throughcare list facts`

# see `throughcare list facts` for what may be recorded
see-throughcare-list-facts-for-what-may-be--b88c9352 = что можно записывать, показывает `throughcare list facts`

# several dates
several-dates = несколько дат

# several values are compared with something that is not one value
several-values-are-compared-with-something-that--7a744321 = несколько значений сравниваются с тем, что не одно значение

# `{sign}` is missing here
sign-is-missing-here--86704d96 = здесь не хватает `{ $sign }`

# `{sign}` is no sign of the rule language
sign-is-no-sign-of-the-rule-language--61c68f21 = в языке правил нет знака `{ $sign }`

# size of texts and lists
size-of-texts-and-lists = размер текстов и списков

# something else
something-else = что-то другое

# something follows after the end
something-follows-after-the-end = после конца что-то следует

# something follows on the same line
something-follows-on-the-same-line = на той же строке что-то следует

# something is provided that is no value
something-is-provided-that-is-no-value = даётся то, что не является значением

# something stands without double quotes
something-stands-without-double-quotes = что-то стоит без двойных кавычек

# something that is seen only when the rule runs
something-that-is-seen-only-when-the-rule-runs = то, что видно только при исполнении правила

# something that rests on a fact that was not looked at
something-that-rests-on-a-fact-that-was-not--a868c95f = то, что опирается на факт, который не смотрели

# something that rests on a parameter that its description leaves out
something-that-rests-on-a-parameter-that-its--d3c1fbde = то, что опирается на параметр, которого нет в описании

# sources
sources = источники

# `\` stands in a text without a character that it may stand before
stands-in-a-text-without-a-character-that-it--3e355a9b = в тексте стоит `\` перед знаком, перед которым он не допускается

# steps
steps = шаги

# {steps}, {step}
steps-step--632d1f94 = { $steps }, { $step }

# still holds then
still-holds-then = тогда ещё действует

# `()`
t--291127e9 = `()`

# tables and lists lie more than {deepest} deep inside each other
tables-and-lists-lie-more-than-deepest-deep--db4fe378 = таблицы и списки вложены друг в друга слишком глубоко; предел: { $deepest }

# {tag} is not the tag of a language
tag-is-not-the-tag-of-a-language--db3380f2 = { $tag } — не метка языка

# take away one of the two
take-away-one-of-the-two = уберите одно из двух

# take it away
take-it-away = уберите это

# take it away if there is no such entry
take-it-away-if-there-is-no-such-entry = уберите это, если такой записи нет

# take it away, or take `human_only` away
take-it-away-or-take-human-only-away--b00d76a6 = уберите это или уберите `human_only`

# take it away, or write the file as TOML
take-it-away-or-write-the-file-as-toml--4e851638 = уберите это или перепишите файл в формате TOML

# take it away, or write `type = "choice"`
take-it-away-or-write-type-choice--8c87d657 = уберите это или напишите `type = "choice"`

# take it out of `provides`
take-it-out-of-provides--bcd5548d = уберите это из `provides`

# take the derogation away; what is a pack's own needs none
take-the-derogation-away-what-is-a-pack-s-own--7aaf73e8 = уберите отступление; тому, что в пакете своё, оно не нужно

# take the ground away
take-the-ground-away = уберите основание

# `tests.toml`
tests-toml--2db508c7 = `tests.toml`

# {text}
text--ada0db1b = { $text }

# `{text}` is not a number
text-is-not-a-number--c950207c = `{ $text }` — не число

# `{text}` is not expected here
text-is-not-expected-here--c54f5eae = `{ $text }` здесь не ожидается

# `{text}` is not one of the values of {of}
text-is-not-one-of-the-values-of-of--0ecd1082 = `{ $text }` не входит в возможные значения: { $of }

# {text} sets nothing
text-sets-nothing--0c8c9517 = { $text } ничего не задаёт

# the braces of a sentence do not pair
the-braces-of-a-sentence-do-not-pair = фигурные скобки в предложении не парные

# the case has no entry for {fact}
the-case-has-no-entry-for-fact--72c3a9ec = в деле нет записи для { $fact }

# the case of a test
the-case-of-a-test = дело проверки

# the checklist has {facts}
the-checklist-has-facts--9b5f6def = есть { $facts }

# the clause for each entry is missing here
the-clause-for-each-entry-is-missing-here = здесь не хватает условия для каждой записи

# the clauses nest too deep
the-clauses-nest-too-deep = утверждения вложены слишком глубоко

# the compiler gave up on it
the-compiler-gave-up-on-it = компилятор с ним не справился

# the component
the-component = компонент

# the component cannot be read: {why}
the-component-cannot-be-read-why--2f0a30bc = компонент прочитать нельзя: { $why }

# the component {file} is not pinned
the-component-file-is-not-pinned--1ac77544 = компонент { $file } не закреплён

# the day of the plan
the-day-of-the-plan = день плана

# the derivation cites nothing that it rests on
the-derivation-cites-nothing-that-it-rests-on = вывод не ссылается ни на что, на чём основан

# the derivation {derivation} is brought in, and {other} provides the same fact
the-derivation-derivation-is-brought-in-and--9492c09f = вводится вывод { $derivation }, а { $other } даёт тот же факт

# the derivation {name}
the-derivation-name--03a842ab = вывод { $name }

# the derivation {name} does not wait for this reform
the-derivation-name-does-not-wait-for-this--965539e6 = вывод { $name } действует и без этой реформы

# the derivation {name} has both a script and a component
the-derivation-name-has-both-a-script-and-a--cadd1c38 = у вывода { $name } есть и сценарий, и компонент

# the derivation {name} has no rule
the-derivation-name-has-no-rule--827f6c95 = у вывода { $name } нет правила

# the derivation {name} is brought in by {reform} and taken out by another reform
the-derivation-name-is-brought-in-by-reform-and--51af01ba = вывод { $name } введён реформой { $reform } и убран другой реформой

# the derivations {first} and {second} both provide {fact}
the-derivations-first-and-second-both-provide--383a679c = выводы { $first } и { $second } оба дают { $fact }

# the derogation from `{name}` ran out on {day}, so the inherited text is used again
the-derogation-from-name-ran-out-on-day-so-the--ac1e2ad5 = срок отступления от `{ $name }` истёк { $day }, поэтому снова используется унаследованный текст

# the document is empty
the-document-is-empty = документ пуст

# the document is not a table
the-document-is-not-a-table = документ — не таблица

# the domain {name}
the-domain-name--2ffbea06 = раздел { $name }

# the fact {name}
the-fact-name--ab8932e1 = факт { $name }

# the file cannot be read: it cannot be opened or read to its end
the-file-cannot-be-read-it-cannot-be-opened-or--67f7d36d = файл прочитать нельзя: его не удаётся открыть или дочитать до конца

# the file cannot be read: it is a folder
the-file-cannot-be-read-it-is-a-folder--769d0f8d = файл прочитать нельзя: это папка

# the file cannot be read: there is no such file
the-file-cannot-be-read-there-is-no-such-file--b839be08 = файл прочитать нельзя: такого файла нет

# the file cannot be read: this account may not read it
the-file-cannot-be-read-this-account-may-not--ddd6bb78 = файл прочитать нельзя: этой учётной записи чтение не разрешено

# the file has {bytes} bytes, and {limit} are allowed
the-file-has-bytes-bytes-and-limit-are-allowed--5211e9c9 = размер файла в байтах: { $bytes }; разрешено: { $limit }

# the file has more than {count} MiB
the-file-has-more-than-count-mib--32bf9e2b = файл больше { $count } МиБ

# the file has the digest `{actual}`, and the pack names `{expected}`
the-file-has-the-digest-actual-and-the-pack--b082e305 = контрольная сумма файла — `{ $actual }`, а в пакете названа `{ $expected }`

# the file is {what}, not a component
the-file-is-what-not-a-component--f0f3abcf = файл — не компонент, а { $what }

# the file `{name}` cannot be read
the-file-name-cannot-be-read--5b2c93f8 = файл `{ $name }` прочитать нельзя

# the first
the-first = первый

# the first entry is 1
the-first-entry-is-1 = номер первой записи — 1

# the first one
the-first-one = первый из них

# the folder of `{derivation}` has no `derived.toml`
the-folder-of-derivation-has-no-derived-toml--5b8b7f9e = в папке `{ $derivation }` нет `derived.toml`

# the folder of `{item}` has no `item.toml`
the-folder-of-item-has-no-item-toml--eb22732e = в папке `{ $item }` нет `item.toml`

# the folder of `{option}` has no `option.toml`
the-folder-of-option-has-no-option-toml--0c309e38 = в папке `{ $option }` нет `option.toml`

# the function ends without a condition
the-function-ends-without-a-condition = функция кончается без условия

# the function `{name}` has no body in braces
the-function-name-has-no-body-in-braces--86a6d5bf = у функции `{ $name }` нет тела в фигурных скобках

# the function `{name}` takes `{parameter}` twice
the-function-name-takes-parameter-twice--870ea780 = функция `{ $name }` принимает `{ $parameter }` дважды

# the heading is not closed
the-heading-is-not-closed = заголовок не закрыт

# the inherited pack {pack} is not there
the-inherited-pack-pack-is-not-there--912c15ab = нет пакета { $pack }, от которого наследует этот

# the instrument {name}
the-instrument-name--76be7429 = акт { $name }

# the item cites nothing that it rests on
the-item-cites-nothing-that-it-rests-on = пункт не ссылается ни на что, на чём основан

# the item {name}
the-item-name--d8e69ef4 = пункт { $name }

# the item {name} does not wait for this reform
the-item-name-does-not-wait-for-this-reform--5d267e07 = пункт { $name } действует и без этой реформы

# the item {name} has both a script and a component
the-item-name-has-both-a-script-and-a-component--9d95544a = у пункта { $name } есть и сценарий, и компонент

# the item {name} has no rule
the-item-name-has-no-rule--f1ca855a = у пункта { $name } нет правила

# the item {name} is brought in by {reform} and taken out by another reform
the-item-name-is-brought-in-by-reform-and-taken--cb7d80ee = пункт { $name } введён реформой { $reform } и убран другой реформой

# the key has no value
the-key-has-no-value = у ключа нет значения

# the key {key} is written twice
the-key-key-is-written-twice--3521c975 = ключ { $key } написан дважды

# the keys here are {keys}
the-keys-here-are-keys--809c6d76 = возможные здесь ключи: { $keys }

# the last day cannot lie before the first; both are included
the-last-day-cannot-lie-before-the-first-both--15aa41d3 = последний день не может быть раньше первого; оба входят в срок

# the last reason has another truth than the answer
the-last-reason-has-another-truth-than-the--1485d15d = истинность последней причины не та, что у ответа

# the list is not closed
the-list-is-not-closed = список не закрыт

# the list {list} is not a fact
the-list-list-is-not-a-fact--ebdc23d7 = список { $list } — не факт

# the name of a variable is missing here
the-name-of-a-variable-is-missing-here = здесь не хватает имени переменной

# the name of the function is missing here
the-name-of-the-function-is-missing-here = здесь не хватает имени функции

# the number {number} is written in the rule
the-number-number-is-written-in-the-rule--0c09c3b1 = в правиле написано число { $number }

# the option cites nothing that it rests on
the-option-cites-nothing-that-it-rests-on = возможность не ссылается ни на что, на чём основана

# the option has no requirement {name}
the-option-has-no-requirement-name--03e11fd5 = у возможности нет требования { $name }

# the option has no state {name}
the-option-has-no-state-name--593beff9 = у возможности нет состояния { $name }

# the option {name}
the-option-name--7316a4d1 = возможность { $name }

# the option {name} does not wait for this reform
the-option-name-does-not-wait-for-this-reform--a554e959 = возможность { $name } действует и без этой реформы

# the option {name} is brought in by {reform} and taken out by another reform
the-option-name-is-brought-in-by-reform-and--f93d7c82 = возможность { $name } введена реформой { $reform } и убрана другой реформой

# the option `{option}` has no rule
the-option-option-has-no-rule--c5704abb = у возможности `{ $option }` нет правила

# the option requires nothing
the-option-requires-nothing = возможность ничего не требует

# the pack has no `{file}`
the-pack-has-no-file--ed2b0add = в пакете нет `{ $file }`

# the pack in {folder} calls itself {pack}
the-pack-in-folder-calls-itself-pack--ac3e40da = пакет в папке { $folder } называет себя { $pack }

# the pack `{pack}` is not in force on the day of this plan and contributes nothing
the-pack-pack-is-not-in-force-on-the-day-of--eaf08d3a = пакет `{ $pack }` в день этого плана не действует и ничего в него не вносит

# the packs `{first}` and `{second}` both define {named}, and neither inherits from the other
the-packs-first-and-second-both-define-named--bdc099b5 = пакеты `{ $first }` и `{ $second }` определяют одно и то же, и ни один не наследует от другого: { $named }

# the packs `{first}` and `{second}` both put something in the place of {name}
the-packs-first-and-second-both-put-something--3dac4270 = пакеты `{ $first }` и `{ $second }` оба ставят что-то на место { $name }

# the parameter {name}
the-parameter-name--d382e57d = параметр { $name }

# the path of a list ends in `[]`, and no other does
the-path-of-a-list-ends-in-and-no-other-does--6965ef37 = на `[]` оканчивается путь списка, и никакой другой

# the policy packs name no reform; name the folder of one with `--policy`
the-policy-packs-name-no-reform-name-the-folder--d295a0ec = в пакетах правил нет ни одной реформы; назовите папку пакета с реформой в `--policy`

# the reform changes nothing
the-reform-changes-nothing = реформа ничего не меняет

# the reform {name}
the-reform-name--443bf69f = реформа { $name }

# the result is not a date or number that a calendar or a computer can hold
the-result-is-not-a-date-or-number-that-a--53d42c7c = результат — не дата и не число, которые вместит календарь или компьютер

# the rule cannot be read: {what}
the-rule-cannot-be-read-what--e864b91d = правило прочитать нельзя: { $what }

# the rule does not answer `met`
the-rule-does-not-answer-met--e50823ee = правило не отвечает на вопрос `met`

# the rule has no function `{name}`
the-rule-has-no-function-name--ef5646a4 = в правиле нет функции `{ $name }`

# the rule has `{suggestion}`; let the two have one name
the-rule-has-suggestion-let-the-two-have-one--15819a1e = в правиле есть `{ $suggestion }`; пусть у обоих будет одно имя

# the rule is too large: {how}
the-rule-is-too-large-how--ef58702a = правило слишком велико: { $how }

# the rule never provides {fact}
the-rule-never-provides-fact--79596eb4 = правило нигде не даёт { $fact }

# the rule provides {fact} besides
the-rule-provides-fact-besides--c0e6c483 = правило даёт ещё и { $fact }

# the rule says
the-rule-says = правило говорит

# the rule went past its budget of {what}
the-rule-went-past-its-budget-of-what--fdf70b7a = правило превысило предел: { $what }

# the script
the-script = сценарий

# the script failed: {why}
the-script-failed-why--3abdb9f3 = сбой сценария: { $why }

# the script has no `derive`
the-script-has-no-derive--0ecac5a6 = в сценарии нет `derive`

# the table is not closed
the-table-is-not-closed = таблица не закрыта

# the test says nothing of what must follow
the-test-says-nothing-of-what-must-follow = в проверке не сказано, что должно следовать

# the text has changed or gone; take this away, or use it for the new one
the-text-has-changed-or-gone-take-this-away-or--77182bcb = текст изменился или исчез; уберите это или используйте для нового текста

# the truth of a clause does not follow from what is under it
the-truth-of-a-clause-does-not-follow-from-what--7af095f9 = истинность утверждения не следует из того, что под ним

# the variable `{name}` is there twice
the-variable-name-is-there-twice--81d997b4 = переменная `{ $name }` встречается дважды

# the words are {words}
the-words-are-words--e066608f = возможные слова: { $words }

# the words are {words}, in double quotes
the-words-are-words-in-double-quotes--348c660d = возможные слова, в двойных кавычках: { $words }

# there is a comma too many
there-is-a-comma-too-many = лишняя запятая

# there is an `=` too many
there-is-an-too-many--59992e1c = лишний знак `=`

# there is no case
there-is-no-case = нет дела

# there is no file {file}
there-is-no-file-file--479c5cfb = нет файла { $file }

# there is no file `{name}`
there-is-no-file-name--699ffe8c = нет файла `{ $name }`

# there is no folder here that can be read
there-is-no-folder-here-that-can-be-read = здесь нет папки, которую можно прочитать

# there is no place for {fact}
there-is-no-place-for-fact--801ed097 = для { $fact } нет места

# there is no such fact
there-is-no-such-fact = такого факта нет

# there is no such recommendation
there-is-no-such-recommendation = такой рекомендации нет

# there is no test in here
there-is-no-test-in-here = здесь нет ни одной проверки

# there is no text for {name}: “{text}”
there-is-no-text-for-name-text--04536ad8 = нет текста для { $name }: «{ $text }»

# there is nothing to choose from
there-is-nothing-to-choose-from = выбирать не из чего

# this
this = это

# this came out on made-up cases; no rule may do it in any case
this-came-out-on-made-up-cases-no-rule-may-do--1a5f1117 = так вышло на вымышленных делах; ни одно правило не должно так поступать ни в каком деле

# this expression
this-expression = это выражение

# this is not a day of the calendar
this-is-not-a-day-of-the-calendar = такого дня в календаре нет

# this is not a message as Fluent writes it
this-is-not-a-message-as-fluent-writes-it--73570b4a = это не сообщение в формате Fluent

# this is not a number
this-is-not-a-number = это не число

# this is not a number in JSON
this-is-not-a-number-in-json--b5f34421 = в JSON это не число

# this is not a time of day
this-is-not-a-time-of-day = это не время суток

# this is not a value in {unit}
this-is-not-a-value-in-unit--a5501a82 = это значение не подходит к единице { $unit }

# this is not JSON
this-is-not-json--a6ebb000 = это не JSON

# this is not TOML
this-is-not-toml--d6c6f194 = это не TOML

# this key holds a value, so nothing can lie under it
this-key-holds-a-value-so-nothing-can-lie-under--43d63939 = у этого ключа есть значение, поэтому под ним ничего быть не может

# this machine cannot run components: {report}
this-machine-cannot-run-components-report--fc015d93 = на этой машине нельзя исполнять компоненты: { $report }

# this program was built without components
this-program-was-built-without-components = эта программа собрана без поддержки компонентов

# this statement
this-statement = эта инструкция

# this value
this-value = это значение

# `throughcare list reforms` names them all
throughcare-list-reforms-names-them-all--603555b1 = `throughcare list reforms` называет их все

# `[timing]`
timing--9bff0e0d = `[timing]`

# title
title = название

# title of a source
title-of-a-source = название источника

# too deep here
too-deep-here = здесь слишком глубоко

# too many calls are joined by dots
too-many-calls-are-joined-by-dots = слишком много вызовов соединено точками

# `true`
true--60404b5f = `true`

# true or false
true-or-false = true или false

# two dates
two-dates = две даты

# two derogations from {name} hold on the same day
two-derogations-from-name-hold-on-the-same-day--bccc431d = два отступления от { $name } действуют в один и тот же день

# two packs call themselves {pack}
two-packs-call-themselves-pack--d9a4126a = два пакета называют себя { $pack }

# two reforms set {parameter} differently
two-reforms-set-parameter-differently--945d91a8 = две реформы задают { $parameter } по-разному

# two requirements or states are called {name}
two-requirements-or-states-are-called-name--1f2f8367 = два требования или состояния названы { $name }

# two things
two-things = два значения

# two values
two-values = два значения

# two values hold on the same day
two-values-hold-on-the-same-day = два значения действуют в один и тот же день

# under it are {facts}
under-it-are-facts--c6ef657d = под ним: { $facts }

# unit
unit = единица

# {unit} is not a unit
unit-is-not-a-unit--8c7ef043 = { $unit } — не единица

# unknown
unknown = неизвестно

# `until` lies before `from`
until-lies-before-from--a7ed3086 = `until` раньше, чем `from`

# use a program built with the feature `components`
use-a-program-built-with-the-feature-components--0904929d = возьмите программу, собранную с функцией `components`

# use one of the packs, or give one of the two another name
use-one-of-the-packs-or-give-one-of-the-two--05c3c3d3 = используйте только один из пакетов или дайте одному из двух определений другое имя

# use the file that was reviewed, or review this one and pin its digest: {digest}
use-the-file-that-was-reviewed-or-review-this--4c8a7862 = возьмите проверенный файл или проверьте этот и закрепите его контрольную сумму: { $digest }

# use the file that was reviewed, or review this one and put its digest into `pack.toml`
use-the-file-that-was-reviewed-or-review-this--7a8f6578 = возьмите проверенный файл или проверьте этот и внесите его контрольную сумму в `pack.toml`

# values that are written out
values-that-are-written-out = значения, написанные явно

# variables
variables = переменные

# `wasm-component-ld` is not installed
wasm-component-ld-is-not-installed--03505887 = `wasm-component-ld` не установлен

# `weekday`, the days of the week
weekday-the-days-of-the-week--baf68940 = `weekday`, дни недели

# what a source is cited for
what-a-source-is-cited-for = к чему приводится источник

# what comes next
what-comes-next = что дальше

# {what} is not a condition
what-is-not-a-condition--3f817a1b = { $what } — не условие

# {what} is not offered in a rule
what-is-not-offered-in-a-rule--48cb9087 = в правиле недоступно: { $what }

# what is required
what-is-required = что требуется

# what it handed over cannot be read
what-it-handed-over-cannot-be-read = переданное нельзя прочитать

# {what} needs {key}
what-needs-key--9527a21b = { $what } — нужен ключ { $key }

# what only a person can check never fails by itself
what-only-a-person-can-check-never-fails-by--92992814 = то, что может проверить только человек, само по себе не бывает невыполненным

# {what} should be a table, and is {found}
what-should-be-a-table-and-is-found--1d8d780c = { $what } — нужна таблица; найдено: { $found }

# what there is to do stands in `option.toml`, as `action`
what-there-is-to-do-stands-in-option-toml-as--540288a1 = то, что нужно сделать, пишется в `option.toml`, в ключе `action`

# where a matter stands
where-a-matter-stands = на каком этапе дело

# which is asked of an entry of a list, or is not, the other way round
which-is-asked-of-an-entry-of-a-list-or-is-not--144128fb = перепутано, относится ли это к записи списка

# which its description leaves out
which-its-description-leaves-out = этого нет в описании

# who acts
who-acts = кто действует

# who can answer
who-can-answer = кто может ответить

# who can change it
who-can-change-it = кто может это изменить

# whom a person may ask
whom-a-person-may-ask = кого человек может спросить

# why it matters
why-it-matters = почему это важно

# `[with]`
with--1eee88ad = `[with]`

# `[without]`
without--3e34bf1a = `[without]`

# `{word}`
word--3b6aa245 = `{ $word }`

# {word}
word--913a4ed8 = { $word }

# `{word}` by itself
word-by-itself--0126dd38 = `{ $word }` само по себе

# {word} can be chosen twice
word-can-be-chosen-twice--7686fc5d = { $word } можно выбрать дважды

# `{word}` is a word of `advise`, and a derivation recommends nothing
word-is-a-word-of-advise-and-a-derivation--b77951dd = `{ $word }` — слово для `advise`, а вывод ничего не рекомендует

# `{word}` is a word of `advise` and cannot be part of a condition
word-is-a-word-of-advise-and-cannot-be-part-of--13f9d2a7 = `{ $word }` — слово для `advise`, частью условия оно быть не может

# `{word}` is a word of `derive`, and this is the rule of an item
word-is-a-word-of-derive-and-this-is-the-rule--13fdbb55 = `{ $word }` — слово для `derive`, а это правило пункта

# `{word}` is a word of the rule language and cannot name a function
word-is-a-word-of-the-rule-language-and-cannot--6bc17796 = `{ $word }` — слово языка правил, функцию так назвать нельзя

# `{word}` is given {given}, and takes {takes}
word-is-given-given-and-takes-takes--fbc3c740 = `{ $word }` — передано значений: { $given }; принимается: { $takes }

# {word}({parts})
word-parts--d15c0f01 = { $word }({ $parts })

# `{word}` takes a clause for each entry, such as `|child| child.fact("carer") == "nobody"`
word-takes-a-clause-for-each-entry-such-as--1d45e0ec = `{ $word }` — нужно условие для каждой записи, например `|child| child.fact("carer") == "nobody"`

# `{word}` takes a text that is written out
word-takes-a-text-that-is-written-out--1f9bea66 = `{ $word }` — нужен текст, написанный явно

# `{word}` takes {takes}, not {given}
word-takes-takes-not-given--3724442e = `{ $word }` — нужно: { $takes }; передано: { $given }

# write a date, without quotes: `2026-01-01`
write-a-date-without-quotes-2026-01-01--c9dfcbad = напишите дату без кавычек: `2026-01-01`

# write a fact, `=` and its value: `home.first_night.status=confirmed`
write-a-fact-and-its-value-home-first-night--0009eddf = напишите факт, `=` и значение: `home.first_night.status=confirmed`

# write a fact as `{{its.path}}`, and no other braces
write-a-fact-as-its-path-and-no-other-braces--a00c705d = факт пишите как `{"{"}its.path{"}"}`, других фигурных скобок быть не должно

# write a heading for each entry
write-a-heading-for-each-entry = напишите заголовок для каждой записи

# write a list of dates, without quotes: `[2026-12-25, 2026-12-26]`
write-a-list-of-dates-without-quotes-2026-12-25--8cb2159f = напишите список дат без кавычек: `[2026-12-25, 2026-12-26]`

# write a number, without quotes
write-a-number-without-quotes--dbd73e3f = напишите число без кавычек

# write a part of one, in quotes: `"2/3"`; more than nothing, at most the whole
write-a-part-of-one-in-quotes-2-3-more-than--7540f9ce = напишите часть единицы, в кавычках: `"2/3"`; больше нуля и не больше целого

# write a predicate with `and`, `or` and `not`; in `advise`, ask `if is_yes(…)`, `is_no(…)` or `is_unknown(…)`
write-a-predicate-with-and-or-and-not-in-advise--f27bd376 = напишите предикат с `and`, `or` и `not`; в `advise` спрашивайте `if is_yes(…)`, `is_no(…)` или `is_unknown(…)`

# write a text, in quotes
write-a-text-in-quotes--5bf6aba6 = напишите текст в кавычках

# write a value, `{{ value = …, source = "…", on = 2026-10-01 }}`, `{{ not_known = "…" }}`, `{{ declined = 2026-10-20 }}` or `{{ withheld = true }}`
write-a-value-value-source-on-2026-10-01-not--15c66ed2 = напишите значение, `{"{"} value = …, source = "…", on = 2026-10-01 {"}"}`, `{"{"} not_known = "…" {"}"}`, `{"{"} declined = 2026-10-20 {"}"}` или `{"{"} withheld = true {"}"}`

# write a whole number, not below nought
write-a-whole-number-not-below-nought--ead2d333 = напишите целое число, не меньше нуля

# write `and`
write-and--eb47c707 = напишите `and`

# write `any("{list}[]", |entry| … entry.fact("{field}") …)`, or `all` or `count`
write-any-list-entry-entry-fact-field-or-all-or--b851e0dd = напишите `any("{ $list }[]", |entry| … entry.fact("{ $field }") …)`, или `all`, или `count`

# write `choices = ["…", "…"]`
write-choices--d5b70791 = напишите `choices = ["…", "…"]`

# write `count("{path}")`, or `any("{path}", |entry| …)`
write-count-path-or-any-path-entry--8ccdf8ca = напишите `count("{ $path }")` или `any("{ $path }", |entry| …)`

# write digits
write-digits = напишите цифрами

# write digits: `45.50`
write-digits-45-50--264be624 = напишите цифрами: `45.50`

# write digits, without quotes
write-digits-without-quotes--3615a321 = напишите цифрами, без кавычек

# write digits, without quotes: `45.50`
write-digits-without-quotes-45-50--c16fce0c = напишите цифрами, без кавычек: `45.50`

# write `fact("…")`
write-fact--a0b5b1ca = напишите `fact("…")`

# write `fn {name}() {{ … }}`
write-fn-name--9a5cd09d = напишите `fn { $name }() {"{"} … {"}"}`

# write `\\` for a backslash
write-for-a-backslash--09678854 = обратную косую черту пишите как `\\`

# write how many entries there are
write-how-many-entries-there-are = напишите, сколько записей

# write `if`, or a condition
write-if-or-a-condition--38e56487 = напишите `if` или условие

# write it after a dot: `provide("…", …).step("…")`
write-it-after-a-dot-provide-step--c6d0f3d0 = напишите это после точки: `provide("…", …).step("…")`

# write it after a dot: `recommend("…").by("…")`
write-it-after-a-dot-recommend-by--b3aa1e2d = напишите это после точки: `recommend("…").by("…")`

# write it as `"2027-02-15"`
write-it-as-2027-02-15--adcc7232 = напишите это так: `"2027-02-15"`

# write it as `{{ "key": value }}`
write-it-as-key-value--54a92fd6 = напишите это так: `{"{"} "key": value {"}"}`

# write it as `{{ key = value }}`, or under a heading
write-it-as-key-value-or-under-a-heading--5441a3df = напишите это так: `{"{"} key = value {"}"}`, или под заголовком

# write it before `=`, or between the dots
write-it-before-or-between-the-dots--8e231a0b = напишите его перед `=` или между точками

# write it into the file by hand
write-it-into-the-file-by-hand = внесите это в файл вручную

# write it out, or take the key away
write-it-out-or-take-the-key-away--84246528 = напишите значение или уберите ключ

# write it with digits, such as `12` or `45.50`
write-it-with-digits-such-as-12-or-45-50--e5b3da27 = напишите цифрами, например `12` или `45.50`

# write it without quotes
write-it-without-quotes = напишите это без кавычек

# write it without quotes: `2027-02-15`
write-it-without-quotes-2027-02-15--64da7bc2 = напишите это без кавычек: `2027-02-15`

# write `item = "…"`, `option = "…"` or `parameter = "…"`
write-item-option-or-parameter--bb325eb1 = напишите `item = "…"`, `option = "…"` или `parameter = "…"`

# write `[{key}.…]` above each
write-key-above-each--78119584 = напишите `[{ $key }.…]` над каждым

# write `[[{key}]]` above each
write-key-above-each--c91bdcb2 = напишите `[[{ $key }]]` над каждым

# write `"key": value`
write-key-value--05369c85 = напишите `"key": value`

# write `key = value`
write-key-value--0bba4cfc = напишите `key = value`

# write `key = value`, one to a line
write-key-value-one-to-a-line--749168a5 = пишите `key = value`, по одному на строке

# write `key = value`, or take the line away
write-key-value-or-take-the-line-away--4ebb5902 = напишите `key = value` или уберите строку

# write `"key": value`, with commas between
write-key-value-with-commas-between--a7dc0257 = напишите `"key": value`, между ними запятые

# write `[[{list}]]` above each entry, `{list} = []` for none, or `{list} = {{ not_known = "…" }}`
write-list-above-each-entry-list-for-none-or--f3adefe2 = напишите `[[{ $list }]]` над каждой записью, `{ $list } = []`, если записей нет, или `{ $list } = {"{"} not_known = "…" {"}"}`

# write lower-case words joined by hyphens
write-lower-case-words-joined-by-hyphens--300d0a62 = напишите слова строчными латинскими буквами через дефис

# write lower-case words joined by hyphens: {name}
write-lower-case-words-joined-by-hyphens-name--24a8e744 = напишите слова строчными латинскими буквами через дефис: { $name }

# write `n = n + 1`
write-n-n-1--d0cc090c = напишите `n = n + 1`

# write `{name}()`
write-name--bc537015 = напишите `{ $name }()`

# write `name = text`, the text on one line; a brace is written `{{"{{"}}`
write-name-text-the-text-on-one-line-a-brace-is--3eaa8f9e = напишите `name = text`, текст в одну строку; фигурную скобку пишут как `{"{"}"{"{"}"{"}"}`

# write `not`
write-not--2594f7a1 = напишите `not`

# write `not (a == b)`
write-not-a-b--b178c264 = напишите `not (a == b)`

# write `not one_of(…)`
write-not-one-of--4646edd4 = напишите `not one_of(…)`

# write one after the colon
write-one-after-the-colon = напишите его после двоеточия

# write one `key = value` to a line
write-one-key-value-to-a-line--3a2bf7f8 = пишите по одному `key = value` на строке

# write `one_of(…, […])`
write-one-of--eee302b2 = напишите `one_of(…, […])`

# write one of {words}
write-one-of-words--1487ee61 = напишите одно из: { $words }

# write `only_under = "{reform}"` in it, or take it out of `[with]`
write-only-under-reform-in-it-or-take-it-out-of--dd160198 = напишите в этом правиле `only_under = "{ $reform }"` или уберите его из `[with]`

# write `or`
write-or--4cc260c0 = напишите `or`

# write some text
write-some-text = напишите какой-нибудь текст

# write texts as `"…"`
write-texts-as--dec7aa6f = пишите тексты так: `"…"`

# write the predicates in `rule.rhai`
write-the-predicates-in-rule-rhai--a1129140 = напишите предикаты в `rule.rhai`

# write the SHA-256 of the file: 64 hexadecimal digits in quotes, in lower case
write-the-sha-256-of-the-file-64-hexadecimal--ee47676c = напишите SHA-256 файла: 64 шестнадцатеричные цифры в кавычках, строчными буквами

# write the text alone: what a pack says has no variables, choices or attributes
write-the-text-alone-what-a-pack-says-has-no--e2c8ecf4 = напишите только текст: в том, что говорит пакет, нет переменных, выбора и атрибутов

# write the text out
write-the-text-out = напишите текст целиком

# write `true` or `false`, without quotes
write-true-or-false-without-quotes--9f301be5 = напишите `true` или `false` без кавычек

# write {units} or the name of a currency
write-units-or-the-name-of-a-currency--9c6aa7ff = напишите { $units } или название валюты

# write `withheld = true`
write-withheld-true--f7699321 = напишите `withheld = true`

# write `{word}("…")`
write-word--286cdbbf = напишите `{ $word }("…")`

# write year, month and day: `2027-02-15`
write-year-month-and-day-2027-02-15--3be39dc5 = напишите год, месяц и день: `2027-02-15`

# write year, month and day: `"2027-02-15"`
write-year-month-and-day-2027-02-15--bd24a15f = напишите год, месяц и день: `"2027-02-15"`

# write year, month and day alone: `2027-02-15`
write-year-month-and-day-alone-2027-02-15--37652555 = напишите только год, месяц и день: `2027-02-15`

# write year, month and day without quotes: `2027-02-15`
write-year-month-and-day-without-quotes-2027-02--0adf05f2 = напишите год, месяц и день без кавычек: `2027-02-15`

# yes
yes = да
