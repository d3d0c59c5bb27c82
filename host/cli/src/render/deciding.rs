//! Which clauses of a finding decided it: those a short plan shows.

use throughcare_model::{Finding, Question, Reason, ReasonNode, Status, Truth};

use super::clause::{Clause, Sense};
use crate::words::Words;

/// Returns the clauses that decided how an item stands, each said so that it would fulfil the rule.
///
/// Of `not home.unsafe` it is `home.unsafe is no` that fails where the fact is recorded as yes.
pub(crate) fn deciding(finding: &Finding, words: &Words) -> Vec<Clause> {
    deciding_of(finding.status, &finding.because, words)
}

/// Returns the same of a status and the reasons for it.
pub(crate) fn deciding_of(status: Status, because: &Reason, words: &Words) -> Vec<Clause> {
    let mut clauses = Vec::new();
    for question in asked(status, because) {
        for part in question.parts() {
            gather(part, Sense::AsWritten, words, &mut clauses);
        }
    }
    let mut distinct: Vec<Clause> = Vec::with_capacity(clauses.len());
    for clause in clauses {
        if !distinct.contains(&clause) {
            distinct.push(clause);
        }
    }
    distinct
}

/// Returns the questions whose answers made the status what it is.
fn asked(status: Status, because: &Reason) -> Vec<&Reason> {
    let answer = |wanted: Question| {
        because.parts().iter().find(
            |part| matches!(&part.node, ReasonNode::Question { question, .. } if *question == wanted),
        )
    };
    let questions: &[Question] = match status {
        Status::NotApplicable => &[Question::Applies],
        Status::Met | Status::Unmet => &[Question::Met],
        Status::Arranged => &[Question::Arranged],
        Status::Declined => &[Question::Declined],
        Status::Undetermined => {
            let unknown = |question: &Question| {
                answer(*question).is_some_and(|reason| reason.truth == Truth::Unknown)
            };
            if unknown(&Question::Applies) {
                &[Question::Applies]
            } else {
                return Question::ALL
                    .iter()
                    .filter(|q| unknown(q))
                    .filter_map(|q| answer(*q))
                    .collect();
            }
        }
    };
    questions
        .iter()
        .filter_map(|question| answer(*question))
        .collect()
}

/// A part decides its whole if the whole is as the part is; of `not`, the one part always decides.
fn gather(reason: &Reason, sense: Sense, words: &Words, clauses: &mut Vec<Clause>) {
    if let ReasonNode::Not { of } = &reason.node {
        for part in of {
            gather(part, sense.flipped(), words, clauses);
        }
        return;
    }
    let before = clauses.len();
    for part in reason.parts() {
        if part.truth == reason.truth {
            gather(part, sense, words, clauses);
        }
    }
    if clauses.len() == before {
        clauses.push(Clause::of(reason, sense, words));
    }
}

#[cfg(test)]
mod tests {
    use super::deciding;
    use crate::render::fixture;
    use crate::words::{Language, Words};

    fn of(item: &str) -> Vec<String> {
        let plan = fixture::mixed();
        let finding = plan
            .findings
            .iter()
            .find(|finding| finding.item == item)
            .unwrap();
        let words = Words::of(Language::English);
        deciding(finding, &words)
            .iter()
            .map(|clause| clause.sentence(&words))
            .collect()
    }

    #[test]
    fn an_unmet_item_is_decided_by_every_clause_that_fails() {
        assert_eq!(
            of("first-night"),
            [
                "home.first_night.status is \"confirmed\" — recorded as \"refused\"",
                "home.first_night.unsafe is no — recorded as yes",
            ]
        );
    }

    #[test]
    fn an_undetermined_item_is_decided_by_what_is_unknown_alone() {
        assert_eq!(
            of("carer"),
            ["children[2].carer is not \"nobody\" — recorded too long ago"]
        );
    }

    #[test]
    fn an_arranged_item_is_decided_by_its_promise() {
        assert_eq!(of("school"), ["the school has set a day"]);
    }
}
