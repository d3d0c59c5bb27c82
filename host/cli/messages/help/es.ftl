# The help of the program, in the language `es`. Above each text stands its English, from the code.

# A case file, or a folder in which every TOML and JSON file is one; `-` reads the standard input
a-case-file-or-a-folder-in-which-every-toml-and--6cb843a3 = Un expediente, o una carpeta en la que cada archivo TOML y JSON es uno; `-` lee la entrada estándar

# A case file, or the folder of a pack; `-` reads a case file from the standard input
a-case-file-or-the-folder-of-a-pack-reads-a--2e2c17ec = Un expediente, o la carpeta de un paquete; `-` lee un expediente de la entrada estándar

# a day is written year-month-day, such as 2026-11-23
a-day-is-written-year-month-day-such-as-2026-11--c5a21c58 = un día se escribe año-mes-día, como 2026-11-23

# a document was refused, or a pack failed its tests
a-document-was-refused-or-a-pack-failed-its--6d390d46 = se rechazó un documento, o un paquete no superó sus pruebas

# A fact set otherwise, such as `home.first_night.status=confirmed`; may be given several times
a-fact-set-otherwise-such-as-home-first-night--16a47d7b = Un dato fijado de otro modo, como `home.first_night.status=confirmed`; se puede dar varias veces

# Arguments:
arguments--a1281c0c = Argumentos:

# Ask in the terminal, line by line, and write each answer into the case file
ask-in-the-terminal-line-by-line-and-write-each--89a32675 = Pregunta en el terminal, línea por línea, y escribe cada respuesta en el expediente

# Begin a case file, an item, a pack or a translation
begin-a-case-file-an-item-a-pack-or-a--b306c345 = Crea un expediente, un punto, un paquete o una traducción

# Begin, build, look into or try a rule that is a component
begin-build-look-into-or-try-a-rule-that-is-a--90773721 = Crea, compila, examina o pone a prueba una regla que es un componente

# Build a plugin into a component, beside its source or into the pack that ships it
build-a-plugin-into-a-component-beside-its--cace5792 = Compila un complemento como componente, junto a su fuente o en el paquete que lo incluye

# Check a case file, or the folder of a policy pack
check-a-case-file-or-the-folder-of-a-policy-pack--c8692e07 = Comprueba un expediente, o la carpeta de un paquete de políticas

# Checks one person's case file against a release-planning policy, and says with reasons what is secured, what is not, what nobody has recorded, and who should do what by when
checks-one-person-s-case-file-against-a-release--e0c830ff = Contrasta el expediente de una persona con una política de planificación de la salida, y dice, con razones, qué está asegurado, qué no, qué no ha registrado nadie, y quién debe hacer qué y hasta cuándo

# Commands:
commands--c12b9515 = Comandos:

# [default: …]
default--f330d93b = [por defecto: …]

# done; of a plan: nothing is outstanding
done-of-a-plan-nothing-is-outstanding--82555821 = hecho; si es un plan: no queda nada pendiente

# Exit codes:
exit-codes--bf5b2cca = Códigos de salida del programa:

# Explain an item, an option or a derivation; with a case file, why it stands, or came out, as it does
explain-an-item-an-option-or-a-derivation-with--1bf42062 = Explica un punto, una opción o una derivación; con un expediente, por qué está, o resultó, como está

# Folder of a policy pack; may be given several times. Without it, the base pack `kyoto`
folder-of-a-policy-pack-may-be-given-several--2aaaf6ba = Carpeta de un paquete de políticas; se puede dar varias veces. Sin ella, el paquete base `kyoto`

# For machines
for-machines--5a494d1f = Para máquinas

# For machines: every remark with its place, and no text of the document
for-machines-every-remark-with-its-place-and-no--3d711b4e = Para máquinas: cada observación con su lugar, y ningún texto del documento

# For machines; see `throughcare schema plan`
for-machines-see-throughcare-schema-plan--f34affcd = Para máquinas; véase `throughcare schema plan`

# For the eye: marks, colour, wrapped to the terminal
for-the-eye-marks-colour-wrapped-to-the-terminal--629e6a7b = Para leer en pantalla: con marcas y color, ajustado al terminal

# For the eye: with the lines that are meant
for-the-eye-with-the-lines-that-are-meant--6be1a863 = Para leer en pantalla: con las líneas a las que se refiere

# For the eye: wrapped to the terminal
for-the-eye-wrapped-to-the-terminal--6e1ab0b9 = Para leer en pantalla: ajustado al terminal

# For whom it is written
for-whom-it-is-written--ee549c43 = Para quién se escribe

# Get a compiler from Debian's packages if there is none: 140 MB to fetch, 850 MB on disk, no root
get-a-compiler-from-debian-s-packages-if-there--1e7a9b29 = Obtiene un compilador de los paquetes de Debian si no hay ninguno: 140 MB de descarga, 850 MB en disco, sin root

# Hold it to another form of the same rule: a script, or a component whose name ends in `.wasm`
hold-it-to-another-form-of-the-same-rule-a--6036cd1a = Compara con otra forma de la misma regla: un guion, o un componente cuyo nombre termina en `.wasm`

# How many questions to show: ten, and in JSON all, if left out
how-many-questions-to-show-ten-and-in-json-all--94939cfa = Cuántas preguntas mostrar: si se omite, diez, y en JSON todas

# It is in plain words, and says only what belongs to a finding or a recommendation. What is about victims and other people is never in it.
it-is-in-plain-words-and-says-only-what-belongs--e6d3cdc7 = Está en palabras sencillas, y dice solo lo que pertenece a una constatación o a una recomendación. Lo que trata de víctimas y de otras personas nunca aparece en ella.

# List the items, options, derivations, facts, parameters, sources or reforms of the policy packs
list-the-items-options-derivations-facts--04abd911 = Enumera los puntos, opciones, derivaciones, datos, parámetros, fuentes o reformas de los paquetes de políticas

# Log to the standard error; `THROUGHCARE_LOG` does the same
log-to-the-standard-error-throughcare-log-does--4aa11657 = Registra los sucesos en la salida de errores estándar; `THROUGHCARE_LOG` hace lo mismo

# Look at one item or option only, and show every way to turn it
look-at-one-item-or-option-only-and-show-every--2af4a245 = Examina solo un punto o una opción, y muestra todos los caminos para cambiar su situación

# Make the release plan of one case
make-the-release-plan-of-one-case--6fb7261d = Hace el plan de salida de un caso

# Named changes of law, which `plan --reform` runs
named-changes-of-law-which-plan-reform-runs--3eb0c4b9 = Cambios de la ley con nombre, que aplica `plan --reform`

# Numbers from law and practice, with value, dates and source
numbers-from-law-and-practice-with-value-dates--da07ebdd = Números de la ley y de la práctica, con valor, fechas y fuente

# Of a case file, as the vocabulary of the packs allows it
of-a-case-file-as-the-vocabulary-of-the-packs--b0843910 = De un expediente, tal como lo permite el vocabulario de los paquetes

# Of a pack, also name the predicates that run as scripts, and why
of-a-pack-also-name-the-predicates-that-run-as--14e8e709 = De un paquete, nombra además los predicados que se ejecutan como guiones, y por qué

# Of the plan that `plan --format json` prints
of-the-plan-that-plan-format-json-prints--93105d57 = Del plan que imprime `plan --format json`

# Of the questions that `ask --format json` prints
of-the-questions-that-ask-format-json-prints--9b5e4e3e = De las preguntas que imprime `ask --format json`

# Of what `fair --format json` prints
of-what-fair-format-json-prints--fe2224fc = De lo que imprime `fair --format json`

# Of what `what-if --format json` prints
of-what-what-if-format-json-prints--7c87b15c = De lo que imprime `what-if --format json`

# One page for a browser or a printer, which loads nothing from anywhere
one-page-for-a-browser-or-a-printer-which-loads--1d773b98 = Una página para un navegador o una impresora, que no carga nada de ninguna parte

# Options:
options--367431fd = Opciones:

# plan made, nothing is unmet and something is undetermined
plan-made-nothing-is-unmet-and-something-is--be03d7b5 = plan hecho, nada está sin asegurar y algo está sin determinar

# plan made, something is unmet; of fair: something differs without a declared ground
plan-made-something-is-unmet-of-fair-something--84dd9e2f = plan hecho, algo está sin asegurar; con fair: algo difiere sin fundamento declarado

# Possible values:
possible-values--60baf39a = Valores posibles:

# [possible values: …]
possible-values--b1c54410 = [valores posibles: …]

# Print help
print-help--e46c8bd1 = Muestra esta ayuda

# Print the JSON Schema of a case file, of a plan or of what is said of a case besides
print-the-json-schema-of-a-case-file-of-a-plan--b2145073 = Imprime el JSON Schema de un expediente, de un plan o de lo que además se dice de un caso

# Print this message or the help of the given subcommand(s)
print-this-message-or-the-help-of-the-given--889dec80 = Muestra este mensaje o la ayuda de los subcomandos dados

# Print version
print-version--d1594877 = Muestra la versión

# Print what a shell needs to complete the command line
print-what-a-shell-needs-to-complete-the--0289e159 = Imprime lo que un intérprete de comandos necesita para completar la línea de comandos

# Quote what is recorded of the person's health and children too; otherwise it is only named
quote-what-is-recorded-of-the-person-s-health--a2f8f03e = Cita también lo registrado sobre la salud y los hijos de la persona; si no, solo se nombra

# Run a reform that a pack names, instead of the law in force; may be given several times. `list reforms` names them
run-a-reform-that-a-pack-names-instead-of-the--e09a9c13 = Aplica una reforma que nombra un paquete, en lugar de la ley en vigor; se puede dar varias veces. `list reforms` las nombra

# Run the tests of a policy pack
run-the-tests-of-a-policy-pack--9fd88a02 = Ejecuta las pruebas de un paquete de políticas

# Show behind each sentence the finding or recommendation that it comes from
show-behind-each-sentence-the-finding-or--74761eff = Muestra detrás de cada frase la constatación o recomendación de la que procede

# Show what a component says of itself, and its digest
show-what-a-component-says-of-itself-and-its--fcaa7001 = Muestra lo que un componente dice de sí mismo, y su huella

# Show what to find out next, and what each answer would settle
show-what-to-find-out-next-and-what-each-answer--87376f51 = Muestra qué averiguar ahora, y qué resolvería cada respuesta

# Show what would change with facts set otherwise or under another law; or, with neither, what would turn each unmet item and open each closed option
show-what-would-change-with-facts-set-otherwise--6dd492b0 = Muestra qué cambiaría con datos fijados de otro modo o bajo otra ley; o, sin lo uno ni lo otro, qué cambiaría cada punto sin asegurar y abriría cada opción cerrada

# The case file; `-` reads the standard input
the-case-file-reads-the-standard-input--6efe4e52 = El expediente; `-` lee la entrada estándar

# The case file, TOML or JSON; `-` reads the standard input
the-case-file-toml-or-json-reads-the-standard--3e659405 = El expediente, en TOML o JSON; `-` lee la entrada estándar

# The checklist, under the headings of a plan
the-checklist-under-the-headings-of-a-plan--b47c5459 = La lista de verificación, bajo los encabezados de un plan

# The day on which items and parameters are in force; today if left out
the-day-on-which-items-and-parameters-are-in--0ee59c2c = El día en que los puntos y parámetros están en vigor; hoy, si se omite

# The day on which law and facts are looked at; today if left out
the-day-on-which-law-and-facts-are-looked-at--2358b205 = El día para el que se consultan la ley y los datos; hoy, si se omite

# The day whose law holds; today if left out
the-day-whose-law-holds-today-if-left-out--ec25b2f7 = El día cuya ley rige; hoy, si se omite

# The file of the component
the-file-of-the-component--b5e5cc29 = El archivo del componente

# The file to write; the standard output if left out
the-file-to-write-the-standard-output-if-left--952ba77d = El archivo que se escribe; la salida estándar, si se omite

# The folder in which the folder of the pack is made
the-folder-in-which-the-folder-of-the-pack-is--d03ab25f = La carpeta en la que se crea la carpeta del paquete

# The folder in which the folder of the plugin is made
the-folder-in-which-the-folder-of-the-plugin-is--c374ccb0 = La carpeta en la que se crea la carpeta del complemento

# The folder of the pack
the-folder-of-the-pack--94f7f26f = La carpeta del paquete

# The folder of the plugin, a member of the cargo workspace in which this runs
the-folder-of-the-plugin-a-member-of-the-cargo--54e72f0a = La carpeta del complemento, miembro del espacio de trabajo de cargo en el que se ejecuta esto

# The form of the comparison
the-form-of-the-comparison--1426bea9 = La forma de la comparación

# The form of the explanation
the-form-of-the-explanation--d89f9127 = La forma de la explicación

# The form of the letter
the-form-of-the-letter--7765dd81 = La forma de la carta

# The form of the list
the-form-of-the-list--f0358593 = La forma de la lista

# The form of the plan
the-form-of-the-plan--7264160f = La forma del plan

# The form of the remarks
the-form-of-the-remarks--d7b68b89 = La forma de las observaciones

# The form of the report
the-form-of-the-report--f5d0eed8 = La forma del informe

# The language of results, remarks and help: en, fr, es, ru, zh or ar; without it, that of the environment. Machine formats and the log stay as they are
the-language-of-results-remarks-and-help-en-fr--c0d254f6 = El idioma de los resultados, las observaciones y la ayuda: en, fr, es, ru, zh o ar; sin él, el del entorno. Los formatos para máquinas y el registro de sucesos no cambian

# The name of the item: lower-case words joined by hyphens
the-name-of-the-item-lower-case-words-joined-by--449a0fbd = El nombre del punto: palabras en minúsculas unidas por guiones

# The name of the item, option or derivation, as plans and `list` show it
the-name-of-the-item-option-or-derivation-as--bd92c54b = El nombre del punto, la opción o la derivación, como lo muestran los planes y `list`

# The name of the pack: lower-case words joined by hyphens
the-name-of-the-pack-lower-case-words-joined-by--872f950c = El nombre del paquete: palabras en minúsculas unidas por guiones

# The name of the plugin: lower-case words joined by hyphens
the-name-of-the-plugin-lower-case-words-joined--9ec87a50 = El nombre del complemento: palabras en minúsculas unidas por guiones

# The pack that ships it: the component goes into its `components` and its digest into its `pack.toml`. Said once, it is remembered beside the source
the-pack-that-ships-it-the-component-goes-into--02850437 = El paquete que lo incluye: el componente va a su carpeta `components`, y su huella, a su `pack.toml`. Basta decirlo una vez: se recuerda junto a la fuente

# The person whom it is about: what is about victims and other people is kept back
the-person-whom-it-is-about-what-is-about--128a1b4e = La persona de quien trata: se reserva lo que trata de víctimas y de otras personas

# the program speaks en, fr, es, ru, zh and ar
the-program-speaks-en-fr-es-ru-zh-and-ar--d753a04a = los idiomas del programa son: en, fr, es, ru, zh y ar

# The shell
the-shell--39e765eb = El intérprete de comandos

# The tag of the language, such as `fr`
the-tag-of-the-language-such-as-fr--6c508a1c = La etiqueta del idioma, como `fr`

# the tool failed
the-tool-failed = la herramienta falló

# To be read aloud, or sent by e-mail
to-be-read-aloud-or-sent-by-e-mail--6fd61ca5 = Para leer en voz alta, o enviar por correo electrónico

# To be read aloud, or sent by e-mail: words only
to-be-read-aloud-or-sent-by-e-mail-words-only--f965b14e = Para leer en voz alta, o enviar por correo electrónico: solo palabras

# To be read aloud: words only
to-be-read-aloud-words-only--8a244010 = Para leer en voz alta: solo palabras

# To go on working on it
to-go-on-working-on-it--9712c982 = Para seguir trabajando en él

# To paste into a record
to-paste-into-a-record--0892ff66 = Para pegar en un registro

# Try a component on made-up cases: asked twice, with every fact absent in every manner, within its budget
try-a-component-on-made-up-cases-asked-twice--14ce22b9 = Pone a prueba un componente con casos inventados: preguntado dos veces, con cada dato ausente de todas las maneras, dentro de sus límites

# Try every protected fact at each value, and show what changes and on what declared ground
try-every-protected-fact-at-each-value-and-show--45c8ef5f = Prueba cada dato protegido con cada valor, y muestra qué cambia y con qué fundamento declarado

# Usage:
usage--2bad3eea = Uso:

# Ways out and services that can be had, with what each requires
ways-out-and-services-that-can-be-had-with-what--17fc284d = Vías de salida y servicios que se pueden obtener, con lo que exige cada uno

# What a case file may record: what it takes, the question, who can answer
what-a-case-file-may-record-what-it-takes-the--09cf36f8 = Qué puede registrar un expediente: qué admite, la pregunta, quién puede responder

# What is worked out from other facts, and which facts that gives
what-is-worked-out-from-other-facts-and-which--dc221819 = Qué se deduce de otros datos, y qué datos resultan

# What the packs cite
what-the-packs-cite--36d43086 = Qué citan los paquetes

# What to list
what-to-list--d393bc5c = Qué enumerar

# When to use colour; `NO_COLOR` and `CLICOLOR` count too
when-to-use-colour-no-color-and-clicolor-count--086b1011 = Cuándo usar color; también cuentan `NO_COLOR` y `CLICOLOR`

# Who says so, for every answer: a paper, a post. Asked for each answer if left out
who-says-so-for-every-answer-a-paper-a-post--8757c08d = Quién lo dice, para todas las respuestas: un papel, un puesto. Si se omite, se pregunta en cada respuesta

# Whoever checks how the plan came about
whoever-checks-how-the-plan-came-about--f92c1444 = Quien comprueba cómo se llegó al plan

# Whoever plans the release
whoever-plans-the-release--96cf88d5 = Quien planifica la salida

# Write a case file in which every fact stands as a comment, with its question
write-a-case-file-in-which-every-fact-stands-as--51bf6866 = Escribe un expediente en el que cada dato figura como comentario, con su pregunta

# Write nothing, and compare with the component, the pin and the record that are there
write-nothing-and-compare-with-the-component--39ba1614 = No escribe nada, y compara con el componente, la huella fijada y el registro que hay

# Write the crate of a plugin, with a rule and its native test
write-the-crate-of-a-plugin-with-a-rule-and-its--167fa0b4 = Escribe el crate de un complemento, con una regla y su prueba nativa

# Write the folder of a checklist item
write-the-folder-of-a-checklist-item--73a7db56 = Escribe la carpeta de un punto de la lista de verificación

# Write the folder of a policy pack that inherits from the base pack
write-the-folder-of-a-policy-pack-that-inherits--2032f5ce = Escribe la carpeta de un paquete de políticas que hereda del paquete base

# Write the letter that tells the person how their plan stands
write-the-letter-that-tells-the-person-how--3ddf33d6 = Escribe la carta que dice a la persona cómo está su plan

# Write what a translator of a pack fills in, `messages/LANG.ftl`; what is there already is kept
write-what-a-translator-of-a-pack-fills-in--4f29f5cf = Escribe lo que rellena quien traduce un paquete, `messages/LANG.ftl`; se conserva lo que ya hay

# wrong usage
wrong-usage = uso incorrecto
