# Every text of the program. `host/cli/src/words.rs` says how it is used.
#
# For translators: keep the names in { $braces }, in any order; keep words in `backticks`, paths such as
# release.date, and the dash " — " between a claim and what is known of it. Spaces at the ends are written { " " }.

## How things are written

between = ,{ " " }
between-long = ;{ " " }
sentence = { $text }.
heading-colon = { $text }:
labelled = { $label }: { $text }
quoted = "{ $text }"
yes = yes
no = no
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
facts = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
parameters = { $count ->
    [one] { $count } parameter
   *[other] { $count } parameters
}
derivations = { $count ->
    [one] { $count } derivation
   *[other] { $count } derivations
}
options-counted = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
tests = { $count ->
    [one] { $count } test
   *[other] { $count } tests
}

## Days, seen from the day of the plan

today = today
tomorrow = tomorrow
yesterday = yesterday
in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
# Heads a group of actions.
due-unknown = Date unknown
due-now = Now (was due { $day })
due-today = Today
due-by = By { $day }
# Inside a sentence.
was-due = was due { $day }
due = due { $day }
workable-from = from { $day }

## How an item stands

status-unmet = unmet
status-undetermined = undetermined
status-arranged = arranged
status-declined = declined
status-met = met
status-not-applicable = not applicable
does-not-apply = does not apply

# How many items stand so; joined to a list after "10 items: ".
count-unmet = { $count ->
    [one] { $count } unmet
   *[other] { $count } unmet
}
count-undetermined = { $count ->
    [one] { $count } undetermined
   *[other] { $count } undetermined
}
count-arranged = { $count ->
    [one] { $count } arranged
   *[other] { $count } arranged
}
count-declined = { $count ->
    [one] { $count } declined by the person
   *[other] { $count } declined by the person
}
count-met = { $count ->
    [one] { $count } met
   *[other] { $count } met
}
count-not-applicable = { $count ->
    [one] { $count } does not apply
   *[other] { $count } do not apply
}
nothing-to-check = nothing to check
counts = { $items }: { $standing }.

stage-reception = reception
stage-custody = custody
stage-pre-release = pre-release
stage-release = release
stage-aftercare = aftercare

## How a fact stands

fact-recorded = recorded
fact-not-recorded = not recorded
fact-not-known = asked and not known
fact-declined = declined by the person
fact-withheld = withheld from this reader
fact-derived = worked out from other facts
fact-stale = recorded too long ago
recorded-as = recorded as { $value }
worked-out-as = worked out as { $value }
worked-out-not-quoted = worked out, not quoted here
recorded-not-quoted = recorded, not quoted here
# One of several facts of a clause: "home.unsafe is recorded as yes".
fact-stands = { $fact } is { $state }

## The parts of a plan

plan-title = Release plan for { $reference }
release-on = Release on { $day }, { $distance } as of { $as-of }
release-unknown = Release date unknown: release.date is not recorded. As of { $as-of }
policy = Policy
derogation = Derogation
derogation-says = { $pack } departs from { $from } until { $until }: { $ground } — approved by { $approver }; { $source }
remark = Remark
remark-placed = { $text } ({ $file }, line { $line })
remark-with-help = { $text }; { $help }
what-to-do = What to do
release-date-not-recorded = { $heading }: release.date is not recorded
action = { $what } — { $who }
action-spoken = { $when }: { $what }. By { $who }.
why-spoken = Why: { $why }.
what-to-find-out = What to find out
question-missing = { $question } ({ $missing })
question-in-record = { $question } ({ $path })
question-in-record-missing = { $question } ({ $path }, { $missing })
holder-spoken = { $count ->
    [one] From { $holder }, { $count } question:
   *[other] From { $holder }, { $count } questions:
}
question-spoken = { $question } Fact { $path }, { $missing }.
owner-with = { $owner } with { $others }
rule-not-followed = the rule could not be followed: { $trouble }
missing-facts = { $state }: { $paths }
fact-and-state = { $fact } { $state }
# In a list: "**Unmet**: A real address (`first-night`) — housing service, due 4 January 2027".
finding-in-record = { $status }: { $title } ({ $item }) — { $owner }
finding-in-record-due = { $status }: { $title } ({ $item }) — { $owner }, { $when }
finding-spoken = { $status }: { $title }.
item-spoken = Item { $item }. { $owner }.
item-due-spoken = Item { $item }. { $owner }, { $when }.
met-heading = Met
not-applicable-heading = Does not apply
sources = Sources
instrument-spoken = { $id } is { $name }.
mark-spoken = "{ $mark }" means: { $meaning }.
closing = This plan proposes; a person decides. An unmet item is a duty of the service named beside it, never a reason to keep anyone in prison.

## Options: a way out earlier or gentler, or a service that can be had

not-the-law-in-force = Not the law in force
made-under = this plan was made as if the law were changed by { $title } ({ $id }, { $source }); it is not a plan under the law in force
options = Options
# How an option stands; "undetermined" and "does not apply" are those of items.
option-under-way = under way
option-open = open
option-open-to-confirm = open if a person confirms it
option-upcoming = opens later
option-upcoming-to-confirm = opens later, if a person confirms it
option-near = near
option-closed = closed
option-spoken = Option { $option }. { $owner }.
option-due-spoken = Option { $option }. { $owner }, { $when }.
open-from-if = open from { $day } if nothing changes
requirement-from = { $text } (from { $day })
next = Next
person-checks = A person has to check
option-stands-on = { $standing } on { $day } · { $owner }
can-be-had-from = Can be had from: { $moment }
can-be-had-until = Can be had until: { $day }
what-it-requires = What it requires
where-it-can-stand = Where a matter can stand
state-then-next = { $state } — next: { $action }
open-from-if-heading = Open from { $day } if nothing changes
besides-requirements = Besides the requirements
requirement-not-known = not known
requirement-cited = { $text } — { $source }
listed-option = { $id }: { $title } ({ $requirements })
listed-reform = { $id }: { $title } ({ $changes }) — { $source }
without-rule = without { $rule }

## Facts that are worked out

worked-out-heading = Worked out from other facts
derivation-spoken = { $title }. Derivation { $id }.
step = Step
comes-to = { $fact } is { $value }
comes-to-not-quoted = { $fact } is worked out, not quoted here
record-is-used = { $what }, by these steps; the record is used
is-withheld = { $what }; it is withheld from this reader
fact-does-not-apply = { $fact } does not apply — { $why }
step-comes-to = { $step }: { $amount }
step-rests-on = { $step } — from { $facts }
not-known = { $count ->
    [one] { $facts } is not known
   *[other] { $facts } are not known
}
# $needs: the facts that have to be known first; $count: how many facts wait.
not-known-until = { $count ->
    [one] { $facts } is not known until { $needs } is
   *[other] { $facts } are not known until { $needs } is
}
worked-out-by = { $fact } is worked out by { $derivation }
state-by = { $state }, by { $derivation }
provides = Provides
may-look-at = May look at
remarks = Remarks
component-rule = The rule, a component
component-file = { $file }, SHA-256 { $digest }
listed-derivation = { $id }: { $title } ({ $facts })

## What is cited

instrument-with-document = { $title }, { $document }
cited-subject = { $instrument } on { $subject }
cited-with-mark = { $citation } ({ $mark })
mark-text = text
mark-summary = summary
mark-partial = partial
mark-unchecked = unchecked
mark-pending = pending
mark-summary-means = a summary by others was seen that names the number; the text itself is to be checked
mark-partial-means = the substance was seen; the number, or part of it, is to be checked
mark-unchecked-means = number and content are from memory and are to be checked
mark-pending-means = subject reported to be covered; paragraph to be confirmed

## The clauses of a rule

# Before a clause that has to hold for the item to stand well.
fulfilled = Fulfilled
not-fulfilled = Not fulfilled
fulfilment-unknown = Not known
truth-yes = yes
truth-no = no
truth-unknown = unknown
question-applies = Does it concern this person?
question-met = Is it secured?
question-arranged = Is there a dated promise?
question-declined = Has the person said no to it?
question-silent = { $question } (the rule does not speak to it)
question-name-applies = applies
question-name-met = met
question-name-arranged = arranged
question-name-declined = declined
rule-line = [rule line { $line }]
rule-line-spoken = Rule line { $line }.
numbered-step = { $number } { $text }
numbered-clause = { $number } { $truth }: { $text }
clause = { $claim } — { $state }
no-entries = { $clause }; it has no entries
# Of facts that may only be named.
is-as-asked = { $facts } is as the rule asks
are-as-asked = { $facts } are as the rule asks
said-no = the person has said no to { $fact }
not-said-no = the person has not said no to { $fact }
not-so = not so: { $text }
# A condition that the rule gives a name.
named = "{ $name }"
not-named = not "{ $name }"
stated = the rule states it outright
all-of-these = all of these
any-of-these = at least one of these
opposite-of-this = the opposite of this
the-item = the item
is-yes = { $left } is yes
is-no = { $left } is no
is = { $left } is { $right }
is-not = { $left } is not { $right }
is-before = { $left } is before { $right }
is-less = { $left } is less than { $right }
is-on-or-before = { $left } is on or before { $right }
is-at-most = { $left } is at most { $right }
is-after = { $left } is after { $right }
is-more = { $left } is more than { $right }
is-on-or-after = { $left } is on or after { $right }
is-at-least = { $left } is at least { $right }
every-entry = every entry of { $list }
some-entry = at least one entry of { $list }
not-every-entry = not every entry of { $list }
no-entry = no entry of { $list }
parameter-value = { $name } ({ $value })
parameter-without-value = { $name } (no value in force)
one-of = one of { $values }
what-the-rule-asks = what the rule asks
day-of-the-plan = the day of the plan
which-is = { $how }, which is { $value }
# The same on the left of a comparison: "the days from a to b, which is 5 days, is less than …".
which-is-then = { $how }, which is { $value },
number-of-entries = the number of entries of { $list }
full-years = the full years from { $from } to { $to }
weekday-of = the weekday of { $date }
lead-before = { $lead } before { $date }
lead-after = { $lead } after { $date }
plus = { $left } plus { $right }
minus = { $left } minus { $right }
days-from-to = the days from { $from } to { $to }
worked-out-of = { $how } of { $parts }

## What an item is, and why it stands as it does

who = Who: { $who }
can-be-worked-on-from = Can be worked on from: { $moment }
due-at = Due: { $moment }
time-set-by = The time is set by: { $basis }
basis-rule = rule
basis-practice = practice
basis-rule-and-practice = rule and practice
parameters-in-force = Parameters in force on { $day }
the-rule = The rule, { $file }
stands-on = { $status } on { $day } · { $owner }
stands-on-due = { $status } on { $day } · { $owner } · { $due }
rule-not-followed-heading = The rule could not be followed
why = Why
facts-looked-at = Facts looked at
facts-looked-at-in = Facts looked at in { $file }
looked-at = { $fact }: { $state }
looked-at-line = { $fact }, line { $line }: { $state }
state-since = { $state } since { $day }
question-to-holder = { $question } { $path } — { $holder }
action-due = { $what } — { $who }, { $due }

## Parameters

percent = percent
value-with-unit = { $value } { $unit }
value-in-days = { $value } ({ $in-days })
no-value-in-force = no value in force
parameter-not-in-force = { $name }: no value in force on { $day } — { $title }
parameter-in-force = { $name }: { $value }, from { $from } — { $title } — { $source }
parameter-under-reform = { $name }: { $value }, under { $reform } — { $title } — { $source }
parameter-in-force-until = { $name }: { $value }, from { $from } until { $until } — { $title } — { $source }
moment-before = { $lead } before { $from } ({ $parameter })
moment-after = { $lead } after { $from } ({ $parameter })

## Lists of what the packs hold

listed-item = { $id }: { $title } ({ $stage })
listed-fact = { $path }: [{ $takes }] { $question } ({ $holder })
takes-with-unit = { $takes } in { $unit }
takes-sensitive = { $takes }, sensitive ({ $ground })
takes-protected = { $takes }, protected

sensitive-health = health
sensitive-victim = victim
sensitive-child = child
sensitive-third-party = third-party

## What came of a check or of tests

planning-says = Planned on { $day }, there is also this to say
case-read = The case file can be read: { $recorded } recorded, { $asked } asked and not known or declined.
every-predicate-a-condition = Every predicate is read as a condition.
predicates-as-scripts = Predicates that run as scripts, and say less about their reasons
predicate-as-script = { $item } { $question }(): { $what } is not part of a condition ({ $file }, line { $line })
not-shown-by-tests = Not shown by any test
no-tests = The pack has no tests, and so fails them.
tests-passed = { $tests }: { $passed } passed, { $failed } failed.
test-failed = Failed: { $item }: { $test } ({ $file }, line { $line })
hard-to-read = Too hard to read in letters to the person
hard-words = { $item }: the sentences of its letter reach a reading ease of { $ease }, and should reach { $enough }
long-sentence = { $item }: a sentence of `{ $key }` has { $count } words, and should have { $enough } at most
test-difference = { $what }: expected { $expected }, found { $found }
nothing = nothing

## For whom a plan is written, and what it keeps back

for-person = Written for the person whom it is about
for-auditor = Written for an auditor
# Said the same of every case; $facts is "9 facts", $kind "victims", $items "2 items".
withheld = Kept from this reader, whether recorded or not: { $facts } about { $kind }. Not told for that reason: { $items }
withheld-ask = { $withheld }. What may be told, one can ask: { $who }
about-health = health
about-victim = victims
about-child = children
about-third-party = other people

## The letter to the person. Short sentences, plain words, "you".

letter-title = How your plan stands
letter-reference = Your reference
letter-as-of = As things stood on
letter-release = The day you leave
letter-release-unknown = not known yet
letter-arranged = What has been arranged for you
letter-worked-on = What is still being worked on
letter-not-known = What we do not know yet
letter-said-no = What you said no to
letter-you-may = What you can do, ask for and object to
letter-keep-in-mind = Please keep in mind
letter-met = This is in place: { $title }.
letter-promised = This is promised: { $title }.
letter-declined = You said no to this: { $title }. You can change your mind.
letter-unmet = This is not in place yet: { $title }.
letter-undetermined = This is not known yet: { $title }.
letter-works-on-it = Working on this: { $who }.
letter-works-on-it-by = Working on this: { $who }, by { $day }.
letter-works-on-it-late = Working on this now: { $who }. It was due on { $day }.
letter-options = What may be open to you
letter-option-under-way = This is under way: { $title }.
letter-option-open = This may be open to you: { $title }. You can ask: { $who }.
letter-option-opens = This may be open to you from { $day }: { $title }. You can ask: { $who }.
letter-option-near = You are close to this: { $title }. You can ask: { $who }.
letter-option-state = Where it stands: { $state }.
letter-option-to-be-checked = A person still has to check some of it.
letter-kept-back = Some of what we look at is about other people. It is not told here.
letter-kept-back-ask = Some of what we look at is about other people. It is not told here. To find out what you may know, you can ask: { $who }.
letter-no-reason-to-stay = What is still open is for the services to do. It is never a reason to keep you in prison.
# Behind a sentence, to show what it comes from.
trace-finding = finding: { $items }
trace-option = option: { $option }
trace-recommendation = recommendation for { $items }: { $action }

## The plan as a page

contents = Contents
summary = Summary
timeline = Dates from today to release and after
timeline-says = A line of time from { $from } to { $until }, with a numbered mark for each date in the list below it.
timeline-today = Today, { $day }
timeline-release = Release, { $day }
timeline-none = No date can be told yet.
steps = Steps
clause-by-clause = Reasons, clause by clause
fact-column = Fact
standing-column = How it stands
place-column = Where
place-in-file = line { $line }
since-column = Since

## How a plan came about

came-about = How this plan came about
came-about-packs = Packs
came-about-rules = Rules, and every fact that each looked at
came-about-parameters = Parameters
digest = SHA-256 { $digest }
rule-of-item = Item, of { $pack }, run by { $engine }
rule-of-option = Option, of { $pack }, run by { $engine }
rule-of-derivation = Derivation, of { $pack }, run by { $engine }
rule-not-prepared = It could not be prepared, and was never asked
answered-by = { $question } by { $way }
way-silent = silence
way-condition = condition
way-script = script
way-component = component
used-by = used by { $items }

## What to find out next (ask)

ask-title = What to find out next: { $reference }
ask-nothing = As of { $day }. Nothing that can be asked would change a finding.
ask-how-many = { $count ->
    [one] As of { $day }. { $count } question could still settle something.
   *[other] As of { $day }. { $count } questions could still settle something.
}
ask-how-many-shown = { $count ->
    [one] As of { $day }. { $count } question could still settle something.
   *[other] As of { $day }. { $count } questions could still settle something; those to ask first stand here, { $shown } of them.
}
numbered = { $number }. { $text }
ask-whom = { $fact } — ask: { $holder } — needed by { $items }
ask-whom-due = { $fact } — ask: { $holder } — needed by { $items }, the first due { $day }
ask-whom-was-due = { $fact } — ask: { $holder } — needed by { $items }, the first was due { $day }
fact-missing = { $fact } ({ $missing })
# "yes: settles 2 — bank-account met; money-gap does not apply"
ask-settles = { $answers }: settles { $count } — { $items }
ask-settles-nothing = { $answers }: settles nothing by itself
ask-only-together = No answer settles anything by itself; it is needed by { $items }
items-stand = { $items } { $status }
more-of-them = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
ask-set-aside = Not asked again
ask-set-aside-fact = { $fact } — { $state } — needed by { $items } — { $holder }
ask-set-aside-fact-on = { $fact } — { $state }, { $day } — needed by { $items } — { $holder }
ask-beyond = Open whatever is found out, because the rule fails or a parameter has no value

# Asking in the terminal.
ask-next = { $count ->
    [one] { $count } question could still settle something:
   *[other] { $count } questions could still settle something. The first:
}
ask-fact = Fact: { $fact }. Who can answer: { $holder }.
ask-answer = Answer: { $answers }.
ask-or = Or: { $words }.
ask-a-day = a day, such as 2027-02-15
ask-a-number-of-days = a number of days
ask-a-whole-number = a whole number
ask-a-number = a number, such as 45.50
ask-how-many-entries = how many there are, or 0
ask-a-text = any text; in quotes if it is one of the words below
ask-who-was-asked = Who was asked? Press Enter to leave it out.
ask-who-says-so = Who says so? Press Enter for "{ $holder }".
ask-written = Written. No item is settled by it alone.
ask-written-now = Written. Now { $items }.
item-stands = { $item } is { $status }
ask-closing = { $count ->
    [one] { $count } answer written.
   *[other] { $count } answers written.
}
ask-left-none = Nothing is left that could be asked and would change a finding.
ask-left = { $count ->
    [one] { $count } question could still settle something.
   *[other] { $count } questions could still settle something.
}
# What may be typed instead of an answer; the second word is for a fact whose answers include the first.
typed-not-known = not known
typed-not-known-otherwise = nobody knows
typed-declined = declined
typed-declined-otherwise = said no
typed-skip = skip
typed-skip-otherwise = next
typed-stop = stop
typed-stop-otherwise = quit

## Answers that a fact can have

answer-from-to = { $first } to { $last }
answer-or-later = { $value } or later
answer-or-earlier = { $value } or earlier
answer-or-more = { $value } or more
answer-or-less = { $value } or less
answer-any = any answer
answer-another-text = any other text
answer-no-entries = none
answer-said-no = the person says no
answer-not-quoted = an answer that is not quoted here

## What would change (what-if)

what-if-title = What if: { $reference }
what-if-set = As of { $day }, with { $facts } set.
# $reforms: what would change the law. "Now" and "then" stand before what is compared.
what-if-under = As of { $day }. "Now" is the law in force; "then" is as if the law were changed by { $reforms }.
what-if-under-set = As of { $day }. "Now" is the law in force; "then" is as if the law were changed by { $reforms }, and with { $facts } set.
reform-named = { $title } ({ $id }, { $source })
what-if-nothing = Nothing would be otherwise.
what-if-changed = { $count ->
    [one] { $count } finding would be otherwise, { $same } the same.
   *[other] { $count } findings would be otherwise, { $same } the same.
}
title-with-name = { $title } ({ $name })
what-if-now = Now: { $standing }
what-if-then = Then: { $standing }
status-because = { $status } — { $why }
status-due-because = { $status }, due { $day } — { $why }
status-no-date-because = { $status }, with no date — { $why }
not-known-facts = not known: { $facts }
what-if-redated = Due on another day, else the same
redated = { $item }: due { $now }, then { $then }
no-date = no date
what-if-asked-besides = Asked besides
what-if-asked-no-longer = No longer asked
what-if-to-do = To do besides
what-if-no-longer = No longer to do
what-if-closing-heading = What this is
what-if-closing = A comparison of two plans made by the same rules. It proposes nothing, and nothing was written.
what-if-closing-under = A comparison of two plans of one case, one under the law in force and one under another. It proposes nothing, and nothing was written.
turn-title = What would change how things stand: { $reference }
turn-nothing-unmet = As of { $day }. Nothing is unmet.
turn-not-unmet = As of { $day }. It is not unmet: there is nothing to turn.
turn-how-many = { $count ->
    [one] As of { $day }. { $count } item is unmet. Each way below was tried by asking the rules again; it takes all of its changes, and no part of it is enough.
   *[other] As of { $day }. { $count } items are unmet. Each way below was tried by asking the rules again; it takes all of its changes, and no part of it is enough.
}
turn-way = { $status }, if { $changes }
turn-change = { $fact } becomes { $answers } (now { $state }) — { $who }
turn-nothing = nothing that somebody can still change would turn it
turn-more-ways = { $count ->
    [one] { $count } more way: see --item { $item }
   *[other] { $count } more ways: see --item { $item }
}
turn-not-searched-further = { $count ->
    [one] not searched further: every single fact was tried, and some sets of more
   *[other] not searched further: every set of up to { $count } facts was tried, and some larger ones
}
turn-may-miss = there may be other ways: part of the rule runs as a program, whose turning points cannot be worked out
turn-options = As of { $day }. What would open what is closed or near: each way below was tried by asking the rules again; it takes all of its changes, and no part of it is enough.
turn-not-closed = As of { $day }. It is neither closed nor near: there is nothing to open.
turn-waits-for = first to be found out, and nothing that anybody changes: { $facts }
turn-to-check = then for a person to check: { $checks }

## Where who a person is makes a difference (fair)

fair-title = Where who a person is makes a difference: { $reference }
fair-title-of-many = { $count ->
    [one] Where who a person is makes a difference: { $count } case file
   *[other] Where who a person is makes a difference: { $count } case files
}
fair-what-was-tried = As of { $day }. Each protected fact was tried at every value it may have, one fact at a time, everything else standing.
fair-no-facts = No pack here marks a fact as protected.
fair-no-difference = No finding and no recommendation changed.
fair-no-difference-facts = No difference was made by
fair-outcomes = { $item }: { $outcomes }
fair-outcome = { $answers }: { $standing }
fair-how-often = { $item }: in { $count } of { $all }, such as { $file }
fair-read-by = looked at by { $question }: { $clause }
fair-read-by-line = looked at by { $question }: { $clause } ({ $file }, line { $line })
fair-read-elsewhere = looked at by what is recommended, or by a part of the rule that runs as a program
fair-through = { $clause }, worked out by { $name }
fair-ground = ground: { $ground } — { $source }
fair-no-ground = no ground is declared for it
fair-to-do = { $status }; to do: { $actions }
fair-dated = { $status }, due { $day }
fair-may-miss = values may have been missed: something that looks at it runs as a program
fair-closing-heading = What this is
fair-closing = It finds direct use of protected facts, and use through declared derived facts, in the cases given. It does not prove that the rules are fair: other facts can stand in for a protected one, and other cases can differ.

## When an answer turns (explain)

turns = When it turns, nothing else changing
turns-from = { $question } Yes from { $day }.
turns-from-until = { $question } Yes from { $from } until { $until }.
turns-until = { $question } Yes until { $day }, and no longer after it.

## Components (plugin)

plugin-built = { $name } { $count } bytes, sha256 { $digest }
plugin-same = the recorded component is what its source gives
plugin-differs = the recorded component is not what its source gives
plugin-other-toolchain = built by { $used }, and the record says { $recorded }
plugin-built-now = the component built now
plugin-alike = { $count ->
    [one] both answer the same in one case
   *[other] both answer the same in { $count } cases
}
plugin-unlike = { $what }, held against `{ $file }`
plugin-like = { $count ->
    [one] the same as `{ $file }` in one case
   *[other] the same as `{ $file }` in { $count } cases
}
plugin-asked = { $count ->
    [one] asked once
   *[other] asked { $count } times
}
plugin-provided = { $fact }: given { $given } times, unknown { $unknown }
plugin-refused = { $count ->
    [one] refused, { $code }: once
   *[other] refused, { $code }: { $count } times
}
plugin-broken = broken: { $what }
plugin-kept = every promise was kept
plugin-answers = answers
plugin-provides = provides
plugin-looks-at = looks at
plugin-looks-up = looks up

## What is wrong with the command line

usage-wrong-value = `{ $value }` cannot be the value of { $argument }
usage-no-value = { $argument } is given no value
usage-unexpected = { $argument } is not expected here
usage-missing = left out: { $arguments }
usage-conflict = { $argument } cannot stand beside { $other }
usage-repeated = { $argument } is given more than once
usage-no-command = there is no command { $command }
usage-command-missing = after { $command } a command is missing
usage-not-utf8 = the command line holds something that is no text
usage-unreadable = the command line cannot be read
usage-one-of = it can be { $names }
usage-is-written = write `{ $usage }`; see `--help`
usage-see-help = see `--help`

## The words before remarks on documents

level-error = error
level-warning = warning
level-note = note
level-help = help

## Why something could not be done

error = error: { $text }
help = help: { $text }
a-document-refused = a document was refused
no-such-item = there is no item `{ $name }`
did-you-mean = did you mean `{ $name }`?
list-items-names-them = `throughcare list items` names them all
cannot-be-a-name = `{ $name }` cannot be a name
how-names-are-written = use lower-case words joined by hyphens, such as `ferry-ticket`
no-language-tag = `{ $name }` is not the tag of a language
how-languages-are-named = use the tag of a language, such as `fr` or `pt-BR`
cannot-be-written = `{ $file }` cannot be written: { $reason }
nothing-is-overwritten = choose another name; nothing is ever overwritten
cannot-be-shown = the result cannot be shown: { $reason }
no-file-to-write = nothing can be written into the standard input
name-a-case-file = name a case file: answers are written into it
changed-meanwhile = `{ $file }` was changed by somebody else meanwhile
changed-meanwhile-help = nothing was overwritten, and what was written before stands; start again
cannot-be-read = it cannot be read: { $reason }
no-json = the result cannot be written as JSON
standard-input = standard input
not-there = it is not there
not-allowed = this account may not do it
there-already = it is there already
a-folder = it is a folder
no-space = there is no space left
no-utf8 = it is not UTF-8
the-system-refused = the system did not allow it
