//! Letters to the person: every sentence belongs to something, and all of them are easy to read.

use throughcare::{Audience, Item, LetterWords, Origin, PLAIN_ENOUGH, Quoting, reading_ease};
use throughcare_model::{FactId, Question, ReleasePlan, Status, Truth};

use crate::support::{AS_OF, every_case, kyoto};

#[test]
fn every_sentence_of_every_letter_belongs_to_a_finding_or_a_recommendation() {
    for case in every_case() {
        let plan = kyoto().plan_for(&case, AS_OF, Audience::Person);
        for quoting in [Quoting::Named, Quoting::Full] {
            for sentence in kyoto().letter(&case, AS_OF, quoting).sentences() {
                assert_belongs(&sentence.from, &sentence.words, &plan);
            }
        }
    }
}

fn assert_belongs(from: &Origin, said: &LetterWords, plan: &ReleasePlan) {
    if let Some(option) = &from.option {
        let mut options = plan.options.iter();
        assert!(options.any(|one| one.option == *option), "{said:?}");
        return;
    }
    assert!(!from.items.is_empty(), "{said:?}");
    match &from.action {
        None => {
            for item in &from.items {
                let finding = plan.findings.iter().find(|finding| finding.item == *item);
                let finding = finding.unwrap_or_else(|| panic!("{said:?}: no finding on {item}"));
                assert_ne!(finding.status, Status::NotApplicable, "{said:?}: {item}");
            }
        }
        Some(action) => assert!(
            plan.recommendations
                .iter()
                .any(|one| one.action == *action && one.items == from.items),
            "{said:?}: no recommendation {action}"
        ),
    }
}

#[test]
fn a_traced_letter_shows_behind_every_sentence_what_it_comes_from() {
    for case in every_case() {
        let letter = kyoto().letter(&case, AS_OF, Quoting::Named);
        let sentences = letter.sentences().count();
        for text in throughcare_cli::letter_in_every_form(&letter, "en") {
            // A page on a terminal breaks its lines where it likes.
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let traces = text.replace("\\[", "[");
            let shown = traces.matches("[finding: ").count()
                + traces.matches("[option: ").count()
                + traces.matches("[recommendation for ").count();
            assert_eq!(shown, sentences, "{text}");
        }
    }
}

#[test]
fn everything_that_calls_for_something_is_told() {
    for case in every_case() {
        let plan = kyoto().plan_for(&case, AS_OF, Audience::Person);
        let letter = kyoto().letter(&case, AS_OF, Quoting::Named);
        for finding in &plan.findings {
            if finding.status == Status::NotApplicable {
                continue;
            }
            let is_told = letter
                .sentences()
                .any(|sentence| sentence.from.items.contains(&finding.item));
            assert!(is_told, "{} is {:?}", finding.item, finding.status);
        }
    }
}

#[test]
fn every_letter_is_easy_to_read() {
    for case in every_case() {
        let letter = throughcare_cli::letter(&kyoto().letter(&case, AS_OF, Quoting::Full), false);
        // The head is names and dates; lines that end in a colon are headings.
        let body = letter.lines().skip(4).filter(|line| !line.ends_with(':'));
        let sentences: Vec<_> = body
            .flat_map(|line| line.split_inclusive(". "))
            .filter(|sentence| !sentence.trim().is_empty())
            .collect();
        let ease = reading_ease(sentences).unwrap();
        assert!(ease >= PLAIN_ENOUGH, "{ease}: {letter}");
    }
}

#[test]
fn the_base_pack_has_a_sentence_for_every_way_in_which_an_item_can_stand() {
    for (id, item) in kyoto().law().items_on(AS_OF) {
        let rule = kyoto().rule(id).unwrap();
        // Of what hangs on things that are kept from the person a letter says nothing.
        if rule.may_read(Question::Applies).into_iter().any(is_kept) {
            continue;
        }
        let mut ways = vec![Status::Met, Status::Unmet, Status::Undetermined];
        let answers = |question| rule.answers(question);
        ways.extend(answers(Question::Arranged).then_some(Status::Arranged));
        ways.extend(answers(Question::Declined).then_some(Status::Declined));
        for way in ways {
            assert!(!item.letter.of(way).is_empty(), "{} {way:?}", item.id);
        }
    }
}

#[test]
fn letters_of_the_base_pack_quote_only_what_their_rules_look_at() {
    for (id, item) in kyoto().law().items_on(AS_OF) {
        let rule = kyoto().rule(id).unwrap();
        let read = rule.facts();
        for (key, sentence) in item.letter.sentences() {
            for path in sentence.facts() {
                let fact = kyoto().law().vocabulary().find(&path).unwrap();
                assert!(read.contains(&fact), "{} {key}: {path}", item.id);
            }
        }
        assert_says_something_without_quoting(item);
    }
}

/// What cannot be quoted is left out, and something has to remain.
fn assert_says_something_without_quoting(item: &Item) {
    let fixed = ["parole.dossier_promised_for", "home.move_on.promised_for"];
    for status in Status::ALL {
        let sentences = item.letter.of(status);
        let remains = sentences.iter().any(|one| {
            let quoted: Vec<_> = one.facts().collect();
            // The day of a promise is recorded wherever the promise counts, and these are not sensitive.
            quoted.iter().all(|path| {
                let is_plain = kyoto()
                    .law()
                    .vocabulary()
                    .find(path)
                    .is_some_and(|id| !is_sensitive(id));
                is_plain || fixed.contains(&path.as_str())
            })
        });
        assert!(sentences.is_empty() || remains, "{} {status:?}", item.id);
    }
}

#[test]
fn a_letter_never_says_that_a_person_should_stay_in() {
    for case in every_case() {
        let letter = throughcare_cli::letter(&kyoto().letter(&case, AS_OF, Quoting::Full), false);
        let said = letter.to_lowercase();
        for words in ["not ready", "offender", "risk score", "decision"] {
            assert!(!said.contains(words), "{words}");
        }
        let plan = kyoto().plan_for(&case, AS_OF, Audience::Person);
        let is_open = plan.counts.unmet + plan.counts.undetermined > 0;
        assert_eq!(
            said.contains("it is never a reason to keep you in prison"),
            is_open
        );
    }
}

#[test]
fn what_a_person_may_do_is_told_only_of_what_is_known_to_concern_them() {
    for case in every_case() {
        let plan = kyoto().plan_for(&case, AS_OF, Audience::Person);
        let letter = kyoto().letter(&case, AS_OF, Quoting::Named);
        let rights = letter
            .parts
            .iter()
            .filter(|part| part.topic == throughcare::LetterTopic::YouMay)
            .flat_map(|part| part.paragraphs.iter().flatten());
        for sentence in rights {
            let item = &sentence.from.items[0];
            let finding = crate::support::finding(&plan, item);
            let applies = finding.because.parts().iter().find(|part| {
                matches!(
                    part.node,
                    throughcare_model::ReasonNode::Question {
                        question: Question::Applies,
                        ..
                    }
                )
            });
            assert!(
                applies.is_none_or(|applies| applies.truth == Truth::Yes),
                "{item}"
            );
        }
    }
}

fn is_kept(fact: FactId) -> bool {
    let definition = kyoto().law().vocabulary().get(fact).unwrap();
    definition
        .sensitivity
        .is_some_and(|sensitivity| Audience::Person.is_kept_from(sensitivity))
}

fn is_sensitive(fact: FactId) -> bool {
    kyoto()
        .law()
        .vocabulary()
        .get(fact)
        .unwrap()
        .sensitivity
        .is_some()
}
