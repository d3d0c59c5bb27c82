//! Refusals: what this library will not calculate, and which line of the record it is about.

use std::fmt;

use crate::SentenceKind;

/// Why there is no date: one thing that is wrong with the record, or not covered.
///
/// It is about a document, never about a person, and quotes no value from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is the matter.
    pub code: RefusalCode,
    /// What it is about, so that a host can point at the line.
    pub subject: Subject,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.subject, self.code.message())
    }
}

impl std::error::Error for Refusal {}

/// What a refusal is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The record as a whole.
    Custody,
    /// The person.
    Person,
    /// A sentence.
    Sentence {
        /// Its place in [`Custody::sentences`](crate::Custody::sentences), from nought.
        index: usize,
        /// Its reference.
        reference: String,
    },
    /// An adjustment.
    Adjustment {
        /// Its place in [`Custody::adjustments`](crate::Custody::adjustments), from nought.
        index: usize,
        /// Its reference.
        reference: String,
    },
    /// The law given by the caller.
    Law,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Subject::Custody => f.write_str("the record"),
            Subject::Person => f.write_str("the person"),
            Subject::Sentence { reference, .. } => write!(f, "sentence `{reference}`"),
            Subject::Adjustment { reference, .. } => write!(f, "adjustment `{reference}`"),
            Subject::Law => f.write_str("the law"),
        }
    }
}

/// What is the matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RefusalCode {
    /// There is no sentence.
    NoSentences,
    /// More sentences and adjustments than any record has.
    TooManyEntries,
    /// Two sentences, or two adjustments, have the same reference.
    DuplicateReference,
    /// A kind of sentence that is not a standard determinate sentence.
    SentenceKindNotCovered(SentenceKind),
    /// A kind of adjustment that belongs to a recall.
    AdjustmentKindNotCovered,
    /// A date before 1900 or after 2200.
    DateOutOfRange,
    /// The person was born after the sentence.
    SentenceBeforeBirth,
    /// The sentence was imposed before the offence was committed.
    SentenceBeforeOffence,
    /// A length of no day.
    EmptyLength,
    /// A length with a negative unit.
    NegativeLength,
    /// A length of more than a hundred years, alone or with the sentences before it in its chain.
    AbsurdLength,
    /// The sentence to which it is consecutive is not in the record.
    ConsecutiveToNothing,
    /// It is consecutive to itself.
    ConsecutiveToItself,
    /// It is consecutive to one that is consecutive to it, directly or by way of others.
    ConsecutiveInACircle,
    /// It is consecutive to a sentence imposed later.
    ConsecutiveToALaterSentence,
    /// A negative number of days.
    NegativeDays,
    /// More days than a hundred years, alone or with the adjustments before it in the record.
    AbsurdDays,
    /// It applies from a day before any sentence was imposed.
    AdjustmentBeforeAnySentence,
    /// Time before sentence that applies from a day on which no sentence was imposed.
    DeductionNotFromASentenceDate,
    /// A period that ends before it begins.
    PeriodEndsBeforeItBegins,
    /// A law whose tranches do not take everybody, or whose figures contradict each other.
    UnusableLaw,
}

impl RefusalCode {
    /// Returns the stable name of the code, in kebab-case.
    pub const fn name(self) -> &'static str {
        match self {
            RefusalCode::NoSentences => "no-sentences",
            RefusalCode::TooManyEntries => "too-many-entries",
            RefusalCode::DuplicateReference => "duplicate-reference",
            RefusalCode::SentenceKindNotCovered(_) => "sentence-kind-not-covered",
            RefusalCode::AdjustmentKindNotCovered => "adjustment-kind-not-covered",
            RefusalCode::DateOutOfRange => "date-out-of-range",
            RefusalCode::SentenceBeforeBirth => "sentence-before-birth",
            RefusalCode::SentenceBeforeOffence => "sentence-before-offence",
            RefusalCode::EmptyLength => "empty-length",
            RefusalCode::NegativeLength => "negative-length",
            RefusalCode::AbsurdLength => "absurd-length",
            RefusalCode::ConsecutiveToNothing => "consecutive-to-nothing",
            RefusalCode::ConsecutiveToItself => "consecutive-to-itself",
            RefusalCode::ConsecutiveInACircle => "consecutive-in-a-circle",
            RefusalCode::ConsecutiveToALaterSentence => "consecutive-to-a-later-sentence",
            RefusalCode::NegativeDays => "negative-days",
            RefusalCode::AbsurdDays => "absurd-days",
            RefusalCode::AdjustmentBeforeAnySentence => "adjustment-before-any-sentence",
            RefusalCode::DeductionNotFromASentenceDate => "deduction-not-from-a-sentence-date",
            RefusalCode::PeriodEndsBeforeItBegins => "period-ends-before-it-begins",
            RefusalCode::UnusableLaw => "unusable-law",
        }
    }

    /// Returns what is the matter, as a lower-case fragment that quotes no value.
    pub const fn message(self) -> &'static str {
        match self {
            RefusalCode::NoSentences => "there is no sentence to calculate",
            RefusalCode::TooManyEntries => {
                "there are more sentences and adjustments than a record can have"
            }
            RefusalCode::DuplicateReference => "another entry has the same reference",
            RefusalCode::SentenceKindNotCovered(kind) => match kind {
                SentenceKind::Extended => {
                    "extended sentences are not covered and need a person to work them out"
                }
                SentenceKind::ParticularConcern => {
                    "sentences for offenders of particular concern are not covered and need a person to work them out"
                }
                SentenceKind::Life => "a sentence without an end has no date of release",
                SentenceKind::DetentionAndTrainingOrder => {
                    "detention and training orders are not covered and need a person to work them out"
                }
                SentenceKind::Fine => {
                    "terms in default of a fine are not covered and need a person to work them out"
                }
                SentenceKind::BreachOfTopUpSupervision => {
                    "terms for breach of top-up supervision are not covered and need a person to work them out"
                }
                SentenceKind::Recalled => {
                    "recalls are not covered and need a person to work them out"
                }
                SentenceKind::StandardDeterminate | SentenceKind::Other => {
                    "this kind of sentence is not covered and needs a person to work it out"
                }
            },
            RefusalCode::AdjustmentKindNotCovered => {
                "it belongs to a recall, and recalls are not covered"
            }
            RefusalCode::DateOutOfRange => "a date is before 1900 or after 2200",
            RefusalCode::SentenceBeforeBirth => {
                "the sentence was imposed before the person was born"
            }
            RefusalCode::SentenceBeforeOffence => {
                "the sentence was imposed before the offence was committed"
            }
            RefusalCode::EmptyLength => "the length comes to no day at all",
            RefusalCode::NegativeLength => "a part of the length is less than nothing",
            RefusalCode::AbsurdLength => {
                "the sentences served one after the other come to more than a hundred years"
            }
            RefusalCode::ConsecutiveToNothing => {
                "the sentence it is consecutive to is not in the record"
            }
            RefusalCode::ConsecutiveToItself => "it is consecutive to itself",
            RefusalCode::ConsecutiveInACircle => {
                "following what it is consecutive to leads back to it"
            }
            RefusalCode::ConsecutiveToALaterSentence => {
                "it is consecutive to a sentence imposed later"
            }
            RefusalCode::NegativeDays => "the number of days is less than nothing",
            RefusalCode::AbsurdDays => "the days come to more than a hundred years",
            RefusalCode::AdjustmentBeforeAnySentence => "it applies from a day before any sentence",
            RefusalCode::DeductionNotFromASentenceDate => {
                "it applies from a day on which no sentence was imposed"
            }
            RefusalCode::PeriodEndsBeforeItBegins => "its period ends before it begins",
            RefusalCode::UnusableLaw => {
                "the figures of the law contradict each other or leave somebody out"
            }
        }
    }

    /// Whether it is only about the order of dates, so that
    /// [`Request::order_of_dates_confirmed`](crate::Request::order_of_dates_confirmed) answers it.
    pub const fn is_about_the_order_of_dates(self) -> bool {
        matches!(
            self,
            RefusalCode::SentenceBeforeOffence
                | RefusalCode::SentenceBeforeBirth
                | RefusalCode::ConsecutiveToALaterSentence
                | RefusalCode::AdjustmentBeforeAnySentence
                | RefusalCode::DeductionNotFromASentenceDate
                | RefusalCode::PeriodEndsBeforeItBegins
        )
    }
}

impl fmt::Display for RefusalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
