//! The days of a term before any adjustment.

use jiff::civil::Date;

use crate::calendar::days_between;
use crate::chain::{days_end_to_end, days_to_release};
use crate::fraction::ExactDays;
use crate::term::Shape;
use crate::{Fraction, Sentence, TermLength};

/// The days of a term before any adjustment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure {
    /// To the expiry, both ends counted.
    pub(crate) whole_days: i64,
    /// To release, both ends counted.
    pub(crate) custodial_days: i64,
    /// To release, before rounding up. For a chain each group has been rounded already.
    pub(crate) custodial_exactly: ExactDays,
}

impl Measure {
    /// Measures a term of these sentences, each with its release point, from its first day.
    ///
    /// Merged older sentences have the release point of `merged`.
    pub(crate) fn of(
        parts: &[(&Sentence, Fraction)],
        shape: Shape,
        start: Date,
        merged: Fraction,
    ) -> Measure {
        let lengths = || parts.iter().map(|(sentence, _)| sentence.length);
        match (shape, parts) {
            (Shape::Chain, _) => {
                let terms: Vec<(TermLength, Fraction)> = parts
                    .iter()
                    .map(|(sentence, point)| (sentence.length, *point))
                    .collect();
                let custodial_days = days_to_release(start, &terms);
                Measure {
                    whole_days: days_end_to_end(start, lengths()),
                    custodial_days,
                    custodial_exactly: ExactDays::whole(custodial_days),
                }
            }
            (Shape::Alone, [(sentence, point)]) => {
                Measure::of_length(sentence.length.days(start), *point)
            }
            _ => Measure::of_length(merged_length(start, sentences(parts)).days(start), merged),
        }
    }

    fn of_length(whole_days: i64, point: Fraction) -> Measure {
        let custodial_exactly = point.of(whole_days);
        Measure {
            whole_days,
            custodial_days: custodial_exactly.rounded_up(),
            custodial_exactly,
        }
    }
}

/// The days of a term as one length from its first day: the units of a chain added up, or merged sentences from the
/// first to the last expiry.
pub(crate) fn days_as_one(sentences: &[&Sentence], shape: Shape, start: Date) -> i64 {
    let length = match shape {
        Shape::Merged => merged_length(start, sentences.iter().copied()),
        Shape::Alone | Shape::Chain => {
            let lengths = sentences.iter().map(|sentence| sentence.length);
            lengths.fold(TermLength::default(), TermLength::plus)
        }
    };
    length.days(start)
}

fn sentences<'a>(parts: &'a [(&Sentence, Fraction)]) -> impl Iterator<Item = &'a Sentence> {
    parts.iter().map(|(sentence, _)| *sentence)
}

/// From the first sentence to the last expiry.
///
/// As the Ministry of Justice's calculate-release-dates service applies it: `model/SingleTermSentence.kt`.
fn merged_length<'a>(start: Date, sentences: impl Iterator<Item = &'a Sentence>) -> TermLength {
    let last = sentences
        .map(|sentence| sentence.length.last_day(sentence.sentence_date))
        .max();
    TermLength::of_days(last.map_or(0, |last| days_between(start, last) + 1))
}
