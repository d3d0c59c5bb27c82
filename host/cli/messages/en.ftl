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

## Facts that are worked out

worked-out-heading = Worked out from other facts
derivation-spoken = { $title }. Derivation { $id }.
step = Step
comes-to = { $fact } is { $value }
comes-to-not-quoted = { $fact } is worked out, not quoted here
record-is-used = { $what }, by these steps; the record is used
is-withheld = { $what }; it is withheld from this reader
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

case-read = The case file can be read: { $recorded } recorded, { $asked } asked and not known or declined.
every-predicate-a-condition = Every predicate is read as a condition.
predicates-as-scripts = Predicates that run as scripts, and say less about their reasons
predicate-as-script = { $item } { $question }(): { $what } is not part of a condition ({ $file }, line { $line })
not-shown-by-tests = Not shown by any test
no-tests = The pack has no tests, and so fails them.
tests-passed = { $tests }: { $passed } passed, { $failed } failed.
test-failed = Failed: { $item }: { $test } ({ $file }, line { $line })
test-difference = { $what }: expected { $expected }, found { $found }
nothing = nothing

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
no-json = the result cannot be written as JSON
