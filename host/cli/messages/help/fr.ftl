# The help of the program, in the language `fr`. Above each text stands its English, from the code.

# A case file, or a folder in which every TOML and JSON file is one; `-` reads the standard input
a-case-file-or-a-folder-in-which-every-toml-and--6cb843a3 = Un dossier, ou un répertoire dont chaque fichier TOML ou JSON est un dossier ; `-` lit l’entrée standard

# A case file, or the folder of a pack; `-` reads a case file from the standard input
a-case-file-or-the-folder-of-a-pack-reads-a--2e2c17ec = Un dossier, ou le répertoire d’un paquet ; `-` lit un dossier dans l’entrée standard

# a day is written year-month-day, such as 2026-11-23
a-day-is-written-year-month-day-such-as-2026-11--c5a21c58 = un jour s’écrit année-mois-jour, comme 2026-11-23

# a document was refused, or a pack failed its tests
a-document-was-refused-or-a-pack-failed-its--6d390d46 = un document a été refusé, ou un paquet a échoué à ses tests

# A fact set otherwise, such as `home.first_night.status=confirmed`; may be given several times
a-fact-set-otherwise-such-as-home-first-night--16a47d7b = Un fait fixé autrement, comme `home.first_night.status=confirmed` ; peut être donné plusieurs fois

# Arguments:
arguments--a1281c0c = Arguments :

# Ask in the terminal, line by line, and write each answer into the case file
ask-in-the-terminal-line-by-line-and-write-each--89a32675 = Poser les questions dans le terminal, ligne par ligne, et écrire chaque réponse dans le dossier

# Begin a case file, an item, a pack or a translation
begin-a-case-file-an-item-a-pack-or-a--b306c345 = Commencer un dossier, un point, un paquet ou une traduction

# Begin, build, look into or try a rule that is a component
begin-build-look-into-or-try-a-rule-that-is-a--90773721 = Commencer, construire, examiner ou essayer une règle qui est un composant

# Build a plugin into a component, beside its source or into the pack that ships it
build-a-plugin-into-a-component-beside-its--cace5792 = Construire un composant à partir d’un plugin, à côté de sa source ou dans le paquet qui le livre

# Check a case file, or the folder of a policy pack
check-a-case-file-or-the-folder-of-a-policy-pack--c8692e07 = Vérifier un dossier, ou le répertoire d’un paquet de politique

# Checks one person's case file against a release-planning policy, and says with reasons what is secured, what is not, what nobody has recorded, and who should do what by when
checks-one-person-s-case-file-against-a-release--e0c830ff = Vérifie le dossier d’une personne au regard d’une politique de préparation à la sortie, et dit, raisons à l’appui, ce qui est assuré, ce qui ne l’est pas, ce que personne n’a consigné, et qui devrait faire quoi avant quelle date

# Commands:
commands--c12b9515 = Commandes :

# [default: …]
default--f330d93b = [par défaut : …]

# done; of a plan: nothing is outstanding
done-of-a-plan-nothing-is-outstanding--82555821 = terminé ; pour un plan : rien ne reste en suspens

# Exit codes:
exit-codes--bf5b2cca = Codes de sortie :

# Explain an item, an option or a derivation; with a case file, why it stands, or came out, as it does
explain-an-item-an-option-or-a-derivation-with--1bf42062 = Expliquer un point, une option ou une dérivation ; avec un dossier, dire pourquoi on en est là, ou pourquoi ce résultat

# Folder of a policy pack; may be given several times. Without it, the base pack `kyoto`
folder-of-a-policy-pack-may-be-given-several--2aaaf6ba = Répertoire d’un paquet de politique ; peut être donné plusieurs fois. Sinon, le paquet de base `kyoto`

# For machines
for-machines--5a494d1f = Pour les machines

# For machines: every remark with its place, and no text of the document
for-machines-every-remark-with-its-place-and-no--3d711b4e = Pour les machines : chaque remarque avec son emplacement, et aucun texte du document

# For machines; see `throughcare schema plan`
for-machines-see-throughcare-schema-plan--f34affcd = Pour les machines ; voir `throughcare schema plan`

# For the eye: marks, colour, wrapped to the terminal
for-the-eye-marks-colour-wrapped-to-the-terminal--629e6a7b = Pour l’œil : marques, couleurs, lignes ajustées au terminal

# For the eye: with the lines that are meant
for-the-eye-with-the-lines-that-are-meant--6be1a863 = Pour l’œil : avec les lignes concernées

# For the eye: wrapped to the terminal
for-the-eye-wrapped-to-the-terminal--6e1ab0b9 = Pour l’œil : lignes ajustées au terminal

# For whom it is written
for-whom-it-is-written--ee549c43 = Pour qui le texte est écrit

# Get a compiler from Debian's packages if there is none: 140 MB to fetch, 850 MB on disk, no root
get-a-compiler-from-debian-s-packages-if-there--1e7a9b29 = Prendre un compilateur dans les paquets de Debian s’il n’y en a pas : 140 Mo à télécharger, 850 Mo sur le disque, sans droits d’administration

# Hold it to another form of the same rule: a script, or a component whose name ends in `.wasm`
hold-it-to-another-form-of-the-same-rule-a--6036cd1a = Le comparer à une autre forme de la même règle : un script, ou un composant dont le nom se termine par `.wasm`

# How many questions to show: ten, and in JSON all, if left out
how-many-questions-to-show-ten-and-in-json-all--94939cfa = Combien de questions montrer : sans cette option, dix, et toutes en JSON

# It is in plain words, and says only what belongs to a finding or a recommendation. What is about victims and other people is never in it.
it-is-in-plain-words-and-says-only-what-belongs--e6d3cdc7 = Elle est écrite en mots simples, et ne dit que ce qui relève d’un constat ou d’une recommandation. Ce qui concerne des victimes et d’autres personnes n’y figure jamais.

# List the items, options, derivations, facts, parameters, sources or reforms of the policy packs
list-the-items-options-derivations-facts--04abd911 = Énumérer les points, options, dérivations, faits, paramètres, sources ou réformes des paquets de politique

# Log to the standard error; `THROUGHCARE_LOG` does the same
log-to-the-standard-error-throughcare-log-does--4aa11657 = Tenir un journal sur la sortie d’erreur standard ; `THROUGHCARE_LOG` fait de même

# Look at one item or option only, and show every way to turn it
look-at-one-item-or-option-only-and-show-every--2af4a245 = N’examiner qu’un point ou une option, et montrer toutes les voies qui feraient changer sa situation

# Make the release plan of one case
make-the-release-plan-of-one-case--6fb7261d = Faire le plan de libération d’un dossier

# Named changes of law, which `plan --reform` runs
named-changes-of-law-which-plan-reform-runs--3eb0c4b9 = Changements de loi nommés, que `plan --reform` applique

# Numbers from law and practice, with value, dates and source
numbers-from-law-and-practice-with-value-dates--da07ebdd = Nombres tirés de la loi et de la pratique, avec valeur, dates et source

# Of a case file, as the vocabulary of the packs allows it
of-a-case-file-as-the-vocabulary-of-the-packs--b0843910 = Celui d’un dossier, tel que le permet le vocabulaire des paquets

# Of a pack, also name the predicates that run as scripts, and why
of-a-pack-also-name-the-predicates-that-run-as--14e8e709 = Pour un paquet, nommer aussi les prédicats exécutés comme scripts, et pourquoi

# Of the plan that `plan --format json` prints
of-the-plan-that-plan-format-json-prints--93105d57 = Celui du plan qu’affiche `plan --format json`

# Of the questions that `ask --format json` prints
of-the-questions-that-ask-format-json-prints--9b5e4e3e = Celui des questions qu’affiche `ask --format json`

# Of what `fair --format json` prints
of-what-fair-format-json-prints--fe2224fc = Celui de ce qu’affiche `fair --format json`

# Of what `what-if --format json` prints
of-what-what-if-format-json-prints--7c87b15c = Celui de ce qu’affiche `what-if --format json`

# One page for a browser or a printer, which loads nothing from anywhere
one-page-for-a-browser-or-a-printer-which-loads--1d773b98 = Une page pour un navigateur ou une imprimante, qui ne charge rien d’ailleurs

# Options:
options--367431fd = Options :

# plan made, nothing is unmet and something is undetermined
plan-made-nothing-is-unmet-and-something-is--be03d7b5 = plan fait, rien n’est non assuré et quelque chose est indéterminé

# plan made, something is unmet; of fair: something differs without a declared ground
plan-made-something-is-unmet-of-fair-something--84dd9e2f = plan fait, quelque chose est non assuré ; pour fair : quelque chose diffère sans motif déclaré

# Possible values:
possible-values--60baf39a = Valeurs possibles :

# [possible values: …]
possible-values--b1c54410 = [valeurs possibles : …]

# Print help
print-help--e46c8bd1 = Afficher l’aide

# Print the JSON Schema of a case file, of a plan or of what is said of a case besides
print-the-json-schema-of-a-case-file-of-a-plan--b2145073 = Afficher le schéma JSON d’un dossier, d’un plan ou de ce qui est dit d’autre d’un dossier

# Print this message or the help of the given subcommand(s)
print-this-message-or-the-help-of-the-given--889dec80 = Afficher ce message ou l’aide des commandes indiquées

# Print version
print-version--d1594877 = Afficher la version

# Print what a shell needs to complete the command line
print-what-a-shell-needs-to-complete-the--0289e159 = Afficher ce dont un shell a besoin pour compléter la ligne de commande

# Quote what is recorded of the person's health and children too; otherwise it is only named
quote-what-is-recorded-of-the-person-s-health--a2f8f03e = Citer aussi ce qui est consigné sur la santé et les enfants de la personne ; sinon, cela est seulement nommé

# Run a reform that a pack names, instead of the law in force; may be given several times. `list reforms` names them
run-a-reform-that-a-pack-names-instead-of-the--e09a9c13 = Appliquer une réforme nommée par un paquet, au lieu de la loi en vigueur ; peut être donné plusieurs fois. `list reforms` les nomme

# Run the tests of a policy pack
run-the-tests-of-a-policy-pack--9fd88a02 = Exécuter les tests d’un paquet de politique

# Show behind each sentence the finding or recommendation that it comes from
show-behind-each-sentence-the-finding-or--74761eff = Montrer derrière chaque phrase le constat ou la recommandation dont elle vient

# Show what a component says of itself, and its digest
show-what-a-component-says-of-itself-and-its--fcaa7001 = Montrer ce qu’un composant dit de lui-même, et son empreinte

# Show what to find out next, and what each answer would settle
show-what-to-find-out-next-and-what-each-answer--87376f51 = Montrer ce qu’il faut découvrir ensuite, et ce que chaque réponse trancherait

# Show what would change with facts set otherwise or under another law; or, with neither, what would turn each unmet item and open each closed option
show-what-would-change-with-facts-set-otherwise--6dd492b0 = Montrer ce qui changerait avec des faits fixés autrement ou selon une autre loi ; ou, sans l’un ni l’autre, ce qui ferait changer chaque point non assuré et ouvrirait chaque option fermée

# The case file; `-` reads the standard input
the-case-file-reads-the-standard-input--6efe4e52 = Le dossier ; `-` lit l’entrée standard

# The case file, TOML or JSON; `-` reads the standard input
the-case-file-toml-or-json-reads-the-standard--3e659405 = Le dossier, en TOML ou en JSON ; `-` lit l’entrée standard

# The checklist, under the headings of a plan
the-checklist-under-the-headings-of-a-plan--b47c5459 = La liste de contrôle, sous les rubriques d’un plan

# The day on which items and parameters are in force; today if left out
the-day-on-which-items-and-parameters-are-in--0ee59c2c = Le jour où les points et les paramètres sont en vigueur ; aujourd’hui si rien n’est indiqué

# The day on which law and facts are looked at; today if left out
the-day-on-which-law-and-facts-are-looked-at--2358b205 = Le jour où la loi et les faits sont considérés ; aujourd’hui si rien n’est indiqué

# The day whose law holds; today if left out
the-day-whose-law-holds-today-if-left-out--ec25b2f7 = Le jour dont la loi s’applique ; aujourd’hui si rien n’est indiqué

# The file of the component
the-file-of-the-component--b5e5cc29 = Le fichier du composant

# The file to write; the standard output if left out
the-file-to-write-the-standard-output-if-left--952ba77d = Le fichier à écrire ; la sortie standard si rien n’est indiqué

# The folder in which the folder of the pack is made
the-folder-in-which-the-folder-of-the-pack-is--d03ab25f = Le répertoire dans lequel est créé celui du paquet

# The folder in which the folder of the plugin is made
the-folder-in-which-the-folder-of-the-plugin-is--c374ccb0 = Le répertoire dans lequel est créé celui du plugin

# The folder of the pack
the-folder-of-the-pack--94f7f26f = Le répertoire du paquet

# The folder of the plugin, a member of the cargo workspace in which this runs
the-folder-of-the-plugin-a-member-of-the-cargo--54e72f0a = Le répertoire du plugin, membre de l’espace de travail cargo dans lequel la commande s’exécute

# The form of the comparison
the-form-of-the-comparison--1426bea9 = La forme de la comparaison

# The form of the explanation
the-form-of-the-explanation--d89f9127 = La forme de l’explication

# The form of the letter
the-form-of-the-letter--7765dd81 = La forme de la lettre

# The form of the list
the-form-of-the-list--f0358593 = La forme de la liste

# The form of the plan
the-form-of-the-plan--7264160f = La forme du plan

# The form of the remarks
the-form-of-the-remarks--d7b68b89 = La forme des remarques

# The form of the report
the-form-of-the-report--f5d0eed8 = La forme du rapport

# The language of results, remarks and help: en, fr, es, ru, zh or ar; without it, that of the environment. Machine formats and the log stay as they are
the-language-of-results-remarks-and-help-en-fr--c0d254f6 = La langue des résultats, des remarques et de l’aide : en, fr, es, ru, zh ou ar ; sinon, celle de l’environnement. Les formats pour machines et le journal restent tels quels

# The name of the item: lower-case words joined by hyphens
the-name-of-the-item-lower-case-words-joined-by--449a0fbd = Le nom du point : des mots en minuscules joints par des traits d’union

# The name of the item, option or derivation, as plans and `list` show it
the-name-of-the-item-option-or-derivation-as--bd92c54b = Le nom du point, de l’option ou de la dérivation, tel que le montrent les plans et `list`

# The name of the pack: lower-case words joined by hyphens
the-name-of-the-pack-lower-case-words-joined-by--872f950c = Le nom du paquet : des mots en minuscules joints par des traits d’union

# The name of the plugin: lower-case words joined by hyphens
the-name-of-the-plugin-lower-case-words-joined--9ec87a50 = Le nom du plugin : des mots en minuscules joints par des traits d’union

# The pack that ships it: the component goes into its `components` and its digest into its `pack.toml`. Said once, it is remembered beside the source
the-pack-that-ships-it-the-component-goes-into--02850437 = Le paquet qui le livre : le composant va dans ses `components`, et l’empreinte dans son `pack.toml`. Il suffit de l’indiquer une fois : c’est noté à côté de la source

# The person whom it is about: what is about victims and other people is kept back
the-person-whom-it-is-about-what-is-about--128a1b4e = La personne concernée : ce qui concerne des victimes et d’autres personnes n’est pas communiqué

# the program speaks en, fr, es, ru, zh and ar
the-program-speaks-en-fr-es-ru-zh-and-ar--d753a04a = le programme parle en, fr, es, ru, zh et ar

# The shell
the-shell--39e765eb = Le shell

# The tag of the language, such as `fr`
the-tag-of-the-language-such-as-fr--6c508a1c = L’étiquette de la langue, comme `fr`

# the tool failed
the-tool-failed = l’outil a échoué

# To be read aloud, or sent by e-mail
to-be-read-aloud-or-sent-by-e-mail--6fd61ca5 = À lire à haute voix, ou à envoyer par courriel

# To be read aloud, or sent by e-mail: words only
to-be-read-aloud-or-sent-by-e-mail-words-only--f965b14e = À lire à haute voix, ou à envoyer par courriel : rien que des mots

# To be read aloud: words only
to-be-read-aloud-words-only--8a244010 = À lire à haute voix : rien que des mots

# To go on working on it
to-go-on-working-on-it--9712c982 = Pour continuer à y travailler

# To paste into a record
to-paste-into-a-record--0892ff66 = À coller dans un autre document

# Try a component on made-up cases: asked twice, with every fact absent in every manner, within its budget
try-a-component-on-made-up-cases-asked-twice--14ce22b9 = Essayer un composant sur des cas inventés : interrogé deux fois, avec chaque fait absent de chaque manière, dans les limites de son budget

# Try every protected fact at each value, and show what changes and on what declared ground
try-every-protected-fact-at-each-value-and-show--45c8ef5f = Essayer chaque fait protégé à chacune de ses valeurs, et montrer ce qui change et pour quel motif déclaré

# Usage:
usage--2bad3eea = Utilisation :

# Ways out and services that can be had, with what each requires
ways-out-and-services-that-can-be-had-with-what--17fc284d = Voies de sortie et services accessibles, avec ce que demande chacun

# What a case file may record: what it takes, the question, who can answer
what-a-case-file-may-record-what-it-takes-the--09cf36f8 = Ce qu’un dossier peut consigner : ce qui y est admis, la question, qui peut répondre

# What is worked out from other facts, and which facts that gives
what-is-worked-out-from-other-facts-and-which--dc221819 = Ce qui est déduit d’autres faits, et quels faits cela donne

# What the packs cite
what-the-packs-cite--36d43086 = Ce que citent les paquets

# What to list
what-to-list--d393bc5c = Ce qui est à énumérer

# When to use colour; `NO_COLOR` and `CLICOLOR` count too
when-to-use-colour-no-color-and-clicolor-count--086b1011 = Quand employer des couleurs ; `NO_COLOR` et `CLICOLOR` comptent aussi

# Who says so, for every answer: a paper, a post. Asked for each answer if left out
who-says-so-for-every-answer-a-paper-a-post--8757c08d = Qui le dit, pour toutes les réponses : un document, une fonction. Si rien n’est indiqué, demandé pour chaque réponse

# Whoever checks how the plan came about
whoever-checks-how-the-plan-came-about--f92c1444 = Qui vérifie comment le plan a été fait

# Whoever plans the release
whoever-plans-the-release--96cf88d5 = Qui prépare la libération

# Write a case file in which every fact stands as a comment, with its question
write-a-case-file-in-which-every-fact-stands-as--51bf6866 = Écrire un dossier où chaque fait figure en commentaire, avec sa question

# Write nothing, and compare with the component, the pin and the record that are there
write-nothing-and-compare-with-the-component--39ba1614 = Ne rien écrire, et comparer avec le composant, l’empreinte épinglée et le relevé déjà présents

# Write the crate of a plugin, with a rule and its native test
write-the-crate-of-a-plugin-with-a-rule-and-its--167fa0b4 = Écrire le crate d’un plugin, avec une règle et son test natif

# Write the folder of a checklist item
write-the-folder-of-a-checklist-item--73a7db56 = Écrire le répertoire d’un point de la liste de contrôle

# Write the folder of a policy pack that inherits from the base pack
write-the-folder-of-a-policy-pack-that-inherits--2032f5ce = Écrire le répertoire d’un paquet de politique qui hérite du paquet de base

# Write the letter that tells the person how their plan stands
write-the-letter-that-tells-the-person-how--3ddf33d6 = Écrire la lettre qui dit à la personne où en est son plan

# Write what a translator of a pack fills in, `messages/LANG.ftl`; what is there already is kept
write-what-a-translator-of-a-pack-fills-in--4f29f5cf = Écrire ce que remplit le traducteur d’un paquet, `messages/LANG.ftl` ; ce qui s’y trouve déjà est gardé

# wrong usage
wrong-usage = mauvais emploi
