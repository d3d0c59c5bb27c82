//! What is checked before anything is calculated. Every mistake is found, never just the first.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::law::{EarlierRelease, ReleasePointLaw, TrancheReach};
use crate::refusal::{Refusal, RefusalCode, Subject};
use crate::{Adjustment, AdjustmentKind, Custody, Law, Sentence, SentenceKind, TermLength};

/// The first and last years that a record can speak of.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2200;
/// A hundred years, beyond which a length is a slip of the pen.
const LONGEST_YEARS: i64 = 100;
/// The same in days.
const LONGEST_DAYS: i64 = 36_525;
/// More entries than any record has.
const MOST_ENTRIES: usize = 250;

/// Finds everything for which a record is refused.
pub(crate) fn refusals(custody: &Custody, law: &Law) -> Vec<Refusal> {
    let mut found = Found::default();
    if custody.sentences.is_empty() {
        found.add(RefusalCode::NoSentences, Subject::Custody);
    }
    if custody.sentences.len() > MOST_ENTRIES || custody.adjustments.len() > MOST_ENTRIES {
        found.add(RefusalCode::TooManyEntries, Subject::Custody);
        return found.refusals;
    }
    if is_out_of_range(custody.person.date_of_birth) {
        found.add(RefusalCode::DateOutOfRange, Subject::Person);
    }
    check_references(custody, &mut found);
    for (index, sentence) in custody.sentences.iter().enumerate() {
        let subject = Subject::Sentence {
            index,
            reference: sentence.reference.clone(),
        };
        for code in sentence_codes(sentence, custody) {
            found.add(code, subject.clone());
        }
    }
    check_chain_lengths(custody, &mut found);
    let mut days_so_far: i64 = 0;
    for (index, adjustment) in custody.adjustments.iter().enumerate() {
        let subject = Subject::Adjustment {
            index,
            reference: adjustment.reference.clone(),
        };
        for code in adjustment_codes(adjustment, custody) {
            found.add(code, subject.clone());
        }
        days_so_far = days_so_far.saturating_add(adjustment.days.max(0));
        if days_so_far > LONGEST_DAYS {
            found.add(RefusalCode::AbsurdDays, subject);
            days_so_far = 0;
        }
    }
    if !is_usable(law) {
        found.add(RefusalCode::UnusableLaw, Subject::Law);
    }
    found.refusals
}

#[derive(Default)]
struct Found {
    refusals: Vec<Refusal>,
}

impl Found {
    fn add(&mut self, code: RefusalCode, subject: Subject) {
        self.refusals.push(Refusal { code, subject });
    }
}

pub(crate) fn is_out_of_range(date: Date) -> bool {
    !YEARS.contains(&date.year())
}

fn check_references(custody: &Custody, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for (index, sentence) in custody.sentences.iter().enumerate() {
        if !seen.insert(&sentence.reference) {
            let subject = Subject::Sentence {
                index,
                reference: sentence.reference.clone(),
            };
            found.add(RefusalCode::DuplicateReference, subject);
        }
    }
    let mut seen = BTreeSet::new();
    for (index, adjustment) in custody.adjustments.iter().enumerate() {
        if !seen.insert(&adjustment.reference) {
            let subject = Subject::Adjustment {
                index,
                reference: adjustment.reference.clone(),
            };
            found.add(RefusalCode::DuplicateReference, subject);
        }
    }
}

fn sentence_codes(sentence: &Sentence, custody: &Custody) -> Vec<RefusalCode> {
    let mut codes = Vec::new();
    if sentence.kind != SentenceKind::StandardDeterminate {
        codes.push(RefusalCode::SentenceKindNotCovered(sentence.kind));
    }
    if is_out_of_range(sentence.sentence_date) || is_out_of_range(sentence.offence_date) {
        codes.push(RefusalCode::DateOutOfRange);
    }
    if sentence.sentence_date < sentence.offence_date {
        codes.push(RefusalCode::SentenceBeforeOffence);
    }
    if sentence.sentence_date < custody.person.date_of_birth {
        codes.push(RefusalCode::SentenceBeforeBirth);
    }
    codes.extend(length_code(sentence.length));
    codes.extend(link_code(sentence, custody));
    codes
}

fn length_code(length: TermLength) -> Option<RefusalCode> {
    let units = [length.years, length.months, length.weeks, length.days];
    if length.is_empty() {
        Some(RefusalCode::EmptyLength)
    } else if units.iter().any(|&unit| unit < 0) {
        Some(RefusalCode::NegativeLength)
    } else if is_absurd(length) {
        Some(RefusalCode::AbsurdLength)
    } else {
        None
    }
}

fn is_absurd(length: TermLength) -> bool {
    let months = length
        .years
        .saturating_mul(12)
        .saturating_add(length.months);
    let days = length.weeks.saturating_mul(7).saturating_add(length.days);
    // A month is at most 31 days, so that nothing within the bound is longer than the calendar allows for.
    months > LONGEST_YEARS * 12
        || days > LONGEST_DAYS
        || months.saturating_mul(30).saturating_add(days) > LONGEST_DAYS
}

fn link_code(sentence: &Sentence, custody: &Custody) -> Option<RefusalCode> {
    let before = sentence.consecutive_to.as_ref()?;
    if *before == sentence.reference {
        return Some(RefusalCode::ConsecutiveToItself);
    }
    let Some(other) = custody
        .sentences
        .iter()
        .find(|other| other.reference == *before)
    else {
        return Some(RefusalCode::ConsecutiveToNothing);
    };
    if leads_back(sentence, custody) {
        return Some(RefusalCode::ConsecutiveInACircle);
    }
    (other.sentence_date > sentence.sentence_date)
        .then_some(RefusalCode::ConsecutiveToALaterSentence)
}

/// The sentences before this one in its chain, from the nearest, as far as they can be followed without going round.
fn before<'a>(sentence: &Sentence, custody: &'a Custody) -> Vec<&'a Sentence> {
    let mut chain = Vec::new();
    let mut next = sentence.consecutive_to.as_ref();
    while let Some(reference) = next {
        let Some(found) = custody
            .sentences
            .iter()
            .find(|other| other.reference == *reference)
        else {
            break;
        };
        if chain.len() > custody.sentences.len() {
            break;
        }
        chain.push(found);
        next = found.consecutive_to.as_ref();
    }
    chain
}

fn leads_back(sentence: &Sentence, custody: &Custody) -> bool {
    before(sentence, custody)
        .iter()
        .any(|other| other.reference == sentence.reference)
}

/// A chain whose sentences are each believable can still come to more than a hundred years.
fn check_chain_lengths(custody: &Custody, found: &mut Found) {
    for (index, sentence) in custody.sentences.iter().enumerate() {
        let chain = before(sentence, custody);
        let is_believable = |length: TermLength| length_code(length).is_none();
        if chain.is_empty()
            || chain.len() >= custody.sentences.len()
            || !is_believable(sentence.length)
            || !chain.iter().all(|other| is_believable(other.length))
        {
            continue;
        }
        let together = chain
            .iter()
            .fold(sentence.length, |sum, other| sum.plus(other.length));
        if is_absurd(together) {
            let subject = Subject::Sentence {
                index,
                reference: sentence.reference.clone(),
            };
            found.add(RefusalCode::AbsurdLength, subject);
        }
    }
}

fn adjustment_codes(adjustment: &Adjustment, custody: &Custody) -> Vec<RefusalCode> {
    let mut codes = Vec::new();
    let dates = [
        Some(adjustment.applies_from),
        adjustment.from,
        adjustment.to,
    ];
    if matches!(
        adjustment.kind,
        AdjustmentKind::RecallRemand | AdjustmentKind::RecallTaggedBail
    ) {
        codes.push(RefusalCode::AdjustmentKindNotCovered);
    }
    if dates.into_iter().flatten().any(is_out_of_range) {
        codes.push(RefusalCode::DateOutOfRange);
    }
    if adjustment.days < 0 {
        codes.push(RefusalCode::NegativeDays);
    }
    if adjustment
        .from
        .zip(adjustment.to)
        .is_some_and(|(from, to)| to < from)
    {
        codes.push(RefusalCode::PeriodEndsBeforeItBegins);
    }
    let mut sentence_dates = custody
        .sentences
        .iter()
        .map(|sentence| sentence.sentence_date);
    let is_before_any = !sentence_dates
        .clone()
        .any(|date| date <= adjustment.applies_from);
    let is_deduction = matches!(
        adjustment.kind,
        AdjustmentKind::Remand | AdjustmentKind::TaggedBail
    );
    if is_before_any {
        codes.push(RefusalCode::AdjustmentBeforeAnySentence);
    } else if is_deduction && !sentence_dates.any(|date| date == adjustment.applies_from) {
        codes.push(RefusalCode::DeductionNotFromASentenceDate);
    }
    codes
}

fn is_usable(law: &Law) -> bool {
    let earlier = |figures: &EarlierRelease| {
        let days = figures.tranches.iter().map(|tranche| tranche.from);
        let last = figures.tranches.last().map(|tranche| tranche.reach);
        last == Some(TrancheReach::Everybody)
            && days
                .clone()
                .all(|day| day >= figures.commencement && !is_out_of_range(day))
            && !is_out_of_range(figures.commencement)
    };
    let curfew = &law.home_detention_curfew;
    (law.release_point_law < ReleasePointLaw::FortyPerCent || earlier(&law.forty_per_cent))
        && (law.release_point_law < ReleasePointLaw::Progression || earlier(&law.progression))
        && [curfew.before, curfew.after]
            .iter()
            .all(|form| form.longest_curfew_days <= form.midpoint_custodial_days)
}
