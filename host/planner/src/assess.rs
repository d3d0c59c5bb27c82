//! Puts the answers of one rule together into the status of its item.

use throughcare_engine::{Answer, CaseWindow, EngineError, ReadSet, Rule};
use throughcare_model::{Question, Status, Truth};

use crate::dated_case::DatedCase;

/// How one item stands for one case, before anything is written out.
#[derive(Debug)]
pub(crate) struct Assessment {
    pub(crate) status: Status,
    /// The answers, in the order of [`Question::ALL`].
    pub(crate) answers: [Answer; 4],
    /// Every fact that was looked at to answer them.
    pub(crate) reads: ReadSet,
    /// The unknown facts that could still settle the status; empty unless it is undetermined.
    pub(crate) needs: ReadSet,
}

impl Assessment {
    /// Asks a rule all its questions about a case. What it needs is led to what can be recorded.
    pub(crate) fn in_case(rule: &Rule, case: &DatedCase<'_>) -> Self {
        let mut assessment = Self::of(rule, &case.window());
        assessment.needs = case.recordable(&assessment.needs);
        assessment
    }

    fn of(rule: &Rule, window: &CaseWindow<'_>) -> Self {
        let answers = Question::ALL.map(|question| rule.ask(question, window));
        let [applies, met, arranged, declined] = &answers;
        let status = if answers.iter().any(|answer| answer.trouble.is_some()) {
            // A rule that fails must not read as a yes or a no, whatever its other answers say.
            Status::Undetermined
        } else {
            status(applies.truth, met.truth, arranged.truth, declined.truth)
        };
        let mut reads = ReadSet::default();
        for answer in &answers {
            reads.merge(&answer.reads);
        }
        let mut needs = ReadSet::default();
        if status == Status::Undetermined {
            match applies.truth {
                Truth::Unknown => needs.merge(&applies.needs),
                Truth::Yes | Truth::No => {
                    for answer in [met, arranged, declined] {
                        needs.merge(&answer.needs);
                    }
                }
            }
        }
        Self {
            status,
            answers,
            reads,
            needs,
        }
    }

    /// Returns whether the item may stand so once what is unknown is found out.
    pub(crate) fn may_become(&self, status: Status) -> bool {
        let [applies, met, arranged, declined] = self.answers.each_ref().map(|answer| answer.truth);
        let may = |truth: Truth, holds: Truth| truth == Truth::Unknown || truth == holds;
        let (yes, no) = (Truth::Yes, Truth::No);
        match status {
            Status::NotApplicable => may(applies, no),
            Status::Undetermined => self.status == status,
            Status::Met => may(applies, yes) && may(met, yes),
            Status::Arranged => may(applies, yes) && may(met, no) && may(arranged, yes),
            Status::Declined => {
                may(applies, yes) && may(met, no) && may(arranged, no) && may(declined, yes)
            }
            Status::Unmet => {
                may(applies, yes) && may(met, no) && may(arranged, no) && may(declined, no)
            }
        }
    }

    /// Returns everything that went wrong while the rule was asked.
    pub(crate) fn troubles(&self) -> impl Iterator<Item = &EngineError> {
        self.answers
            .iter()
            .filter_map(|answer| answer.trouble.as_ref())
    }
}

/// Composes the status from the four truths.
///
/// An item about which it is not known whether it concerns the person is `undetermined` even where
/// its `met` is yes: otherwise forgetting a fact could turn an item from `not-applicable` to `met`.
fn status(applies: Truth, met: Truth, arranged: Truth, declined: Truth) -> Status {
    match applies {
        Truth::No => Status::NotApplicable,
        Truth::Unknown => Status::Undetermined,
        Truth::Yes if met == Truth::Yes => Status::Met,
        Truth::Yes if arranged == Truth::Yes => Status::Arranged,
        Truth::Yes if declined == Truth::Yes => Status::Declined,
        Truth::Yes if met.or(arranged).or(declined) == Truth::Unknown => Status::Undetermined,
        Truth::Yes => Status::Unmet,
    }
}

#[cfg(test)]
mod tests {
    use super::status;
    use throughcare_model::Status;
    use throughcare_model::Truth::{self, No, Unknown, Yes};

    const ALL: [Truth; 3] = [No, Unknown, Yes];

    fn every_combination() -> impl Iterator<Item = [Truth; 4]> {
        ALL.into_iter().flat_map(|a| {
            ALL.into_iter().flat_map(move |m| {
                ALL.into_iter()
                    .flat_map(move |r| ALL.into_iter().map(move |d| [a, m, r, d]))
            })
        })
    }

    #[test]
    fn only_recorded_noes_make_an_item_unmet() {
        for [applies, met, arranged, declined] in every_combination() {
            let unmet = status(applies, met, arranged, declined) == Status::Unmet;
            assert_eq!(
                unmet,
                [applies, met, arranged, declined] == [Yes, No, No, No]
            );
        }
    }

    #[test]
    fn forgetting_an_answer_never_makes_an_item_met_and_never_unmet() {
        for truths in every_combination() {
            let before = status(truths[0], truths[1], truths[2], truths[3]);
            for forgotten in 0..4 {
                let mut less = truths;
                less[forgotten] = Unknown;
                let after = status(less[0], less[1], less[2], less[3]);
                if after != before {
                    assert!(
                        after != Status::Met && after != Status::Unmet,
                        "{truths:?} {less:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_first_yes_in_the_order_met_arranged_declined_names_the_status() {
        assert_eq!(status(Yes, Yes, Yes, Yes), Status::Met);
        assert_eq!(status(Yes, Unknown, Yes, Yes), Status::Arranged);
        assert_eq!(status(Yes, No, Unknown, Yes), Status::Declined);
        assert_eq!(status(No, Yes, Yes, Yes), Status::NotApplicable);
    }
}
