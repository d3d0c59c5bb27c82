//! What is refused, about the facts that have to be looked at.

use throughcare_plugin::{FactRef, Refusal};

use super::facts::{
    ADJUSTMENTS, APPLIES_FROM, BORN_ON, CONSECUTIVE_TO, DAYS, FROM, IMPOSED_ON, IS_CONSECUTIVE,
    KIND, LENGTH, OFFENCE_ON, REFERENCE, SENTENCES, TO, of_adjustment, of_sentence,
};
use crate::checks::is_out_of_range;
use crate::{Custody, RefusalCode, Subject};

/// Says each refusal of the calculation of a custody, its code kept.
pub(super) fn told(refusals: &[crate::Refusal], custody: &Custody) -> Vec<Refusal> {
    let told = refusals.iter().map(|refusal| {
        let code = refusal.code;
        let about = match code {
            RefusalCode::DateOutOfRange => out_of_range(&refusal.subject, custody),
            _ => about(code, &refusal.subject),
        };
        about
            .into_iter()
            .fold(Refusal::new(code.name(), code.message()), Refusal::about)
    });
    told.collect()
}

/// Refuses a length that is none.
pub(super) fn length_not_understood(sentence: usize) -> Refusal {
    let message = "the length is not written as years, months, weeks and days (`1 year 6 months`)";
    Refusal::new("length-not-understood", message).about(of_sentence(sentence, LENGTH))
}

/// Refuses a sentence that is both concurrent and consecutive.
pub(super) fn link_contradicted(sentence: usize) -> Refusal {
    let message = "it is said not to be consecutive, and to what it is consecutive";
    Refusal::new("link-contradicted", message)
        .about(of_sentence(sentence, IS_CONSECUTIVE))
        .about(of_sentence(sentence, CONSECUTIVE_TO))
}

/// Refuses a law whose figures are not what they should be.
pub(super) fn unusable_law() -> Refusal {
    let code = RefusalCode::UnusableLaw;
    Refusal::new(code.name(), code.message())
}

fn about(code: RefusalCode, subject: &Subject) -> Vec<FactRef> {
    match *subject {
        Subject::Custody => vec![SENTENCES.into(), ADJUSTMENTS.into()],
        Subject::Person => vec![BORN_ON.into()],
        Subject::Law => Vec::new(),
        Subject::Sentence { index, .. } => {
            let mut facts: Vec<FactRef> = fields_of_sentence(code)
                .iter()
                .map(|field| of_sentence(index, field))
                .collect();
            if code == RefusalCode::SentenceBeforeBirth {
                facts.push(BORN_ON.into());
            }
            facts
        }
        Subject::Adjustment { index, .. } => fields_of_adjustment(code)
            .iter()
            .map(|field| of_adjustment(index, field))
            .collect(),
    }
}

/// The dates of a subject that no record can have; the others are not the matter.
fn out_of_range(subject: &Subject, custody: &Custody) -> Vec<FactRef> {
    let dates = match *subject {
        Subject::Sentence { index, .. } => custody.sentences.get(index).map(|it| {
            let field = |name| of_sentence(index, name);
            vec![
                (field(OFFENCE_ON), Some(it.offence_date)),
                (field(IMPOSED_ON), Some(it.sentence_date)),
            ]
        }),
        Subject::Adjustment { index, .. } => custody.adjustments.get(index).map(|it| {
            let field = |name| of_adjustment(index, name);
            vec![
                (field(APPLIES_FROM), Some(it.applies_from)),
                (field(FROM), it.from),
                (field(TO), it.to),
            ]
        }),
        _ => return about(RefusalCode::DateOutOfRange, subject),
    };
    let out = dates.into_iter().flatten();
    out.filter(|(_, date)| date.is_some_and(is_out_of_range))
        .map(|(fact, _)| fact)
        .collect()
}

fn fields_of_sentence(code: RefusalCode) -> &'static [&'static str] {
    match code {
        RefusalCode::SentenceKindNotCovered(_) => &[KIND],
        RefusalCode::DuplicateReference => &[REFERENCE],
        RefusalCode::EmptyLength | RefusalCode::NegativeLength | RefusalCode::AbsurdLength => {
            &[LENGTH]
        }
        RefusalCode::ConsecutiveToNothing
        | RefusalCode::ConsecutiveToItself
        | RefusalCode::ConsecutiveInACircle => &[CONSECUTIVE_TO],
        RefusalCode::ConsecutiveToALaterSentence => &[CONSECUTIVE_TO, IMPOSED_ON],
        RefusalCode::SentenceBeforeBirth => &[IMPOSED_ON],
        _ => &[IMPOSED_ON, OFFENCE_ON],
    }
}

fn fields_of_adjustment(code: RefusalCode) -> &'static [&'static str] {
    match code {
        RefusalCode::AdjustmentKindNotCovered => &[KIND],
        RefusalCode::NegativeDays | RefusalCode::AbsurdDays => &[DAYS],
        RefusalCode::PeriodEndsBeforeItBegins => &[TO, FROM],
        _ => &[APPLIES_FROM],
    }
}
