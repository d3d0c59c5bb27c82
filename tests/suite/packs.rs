//! What every pack of this repository promises.

use throughcare::{Planner, Way};
use throughcare_model::{Question, Verification};

use crate::support::{AS_OF, england_and_wales, folder, kyoto};

#[test]
fn the_base_pack_has_the_sixty_items_of_the_checklist_each_in_force() {
    assert_eq!(kyoto().law().items_on(AS_OF).count(), 60);
}

#[test]
fn no_remark_is_to_be_made_on_any_pack() {
    for planner in [kyoto(), &example_land(), england_and_wales()] {
        assert!(planner.remarks().is_empty(), "{:?}", planner.remarks());
    }
}

#[test]
fn every_test_of_every_pack_passes_and_shows_each_item_met_unmet_and_undetermined() {
    for (planner, pack) in [
        (kyoto(), "kyoto"),
        (&example_land(), "example-land"),
        (england_and_wales(), "england-and-wales"),
    ] {
        let report = planner.test(pack);
        let failed: Vec<_> = report
            .results
            .iter()
            .filter(|result| !result.differences.is_empty())
            .collect();
        assert!(report.passed(), "{failed:#?} {:?}", report.diagnostics);
        assert!(report.not_shown.is_empty(), "{:?}", report.not_shown);
    }
}

#[test]
fn every_predicate_of_the_base_pack_is_a_condition() {
    let planner = kyoto();
    for (id, item) in planner.law().items_on(AS_OF) {
        let rule = planner.rule(id).unwrap();
        for question in Question::ALL {
            let way = rule.way(question);
            assert!(
                !matches!(way, Way::Script { .. }),
                "{} {question:?}: {way:?}",
                item.id
            );
        }
    }
}

#[test]
fn the_model_strategies_are_cited_by_subject_until_their_text_is_in_hand() {
    let planner = kyoto();
    let citations = planner.law().items().iter().flat_map(|item| &item.sources);
    let of_strategies: Vec<_> = citations
        .filter(|source| source.instrument == "KMS")
        .collect();
    assert!(!of_strategies.is_empty());
    for source in of_strategies {
        assert_eq!(source.verification, Verification::Pending);
        assert!(source.provision.is_none() && source.subject.is_some());
    }
}

#[test]
fn protected_facts_are_read_only_where_it_is_asked_whether_an_item_applies() {
    let planner = kyoto();
    for (id, item) in planner.law().items_on(AS_OF) {
        let rule = planner.rule(id).unwrap();
        // `declined` may ask whether the person would not say; it never learns what they are.
        for question in [Question::Met, Question::Arranged] {
            for fact in rule.may_read(question) {
                let definition = planner.law().vocabulary().get(fact).unwrap();
                assert!(
                    !definition.protected,
                    "{} reads {}",
                    item.id, definition.path
                );
            }
        }
    }
}

fn example_land() -> Planner {
    Planner::builder()
        .folder(folder("../policies/example-land"))
        .build()
        .unwrap()
}
