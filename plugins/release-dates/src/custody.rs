//! What is asked: a person, the sentences imposed on them, and what lengthens or shortens the time to serve.

use jiff::civil::Date;

use crate::TermLength;

/// Everything the calculation knows about one person's time in custody.
///
/// Values are as recorded: nothing here has been checked yet. Personal throughout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custody {
    /// The person.
    pub person: Person,
    /// The sentences, in the order in which they are recorded.
    pub sentences: Vec<Sentence>,
    /// The adjustments, in the order in which they are recorded.
    pub adjustments: Vec<Adjustment>,
    /// What is asked for beyond the dates themselves.
    pub request: Request,
}

/// The facts about the person on which a release date can hang.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Date of birth.
    pub date_of_birth: Date,
    /// Whether the person has to keep the police informed of where they live as a registered sex offender.
    pub registered_sex_offender: bool,
}

/// What is asked for beyond the dates themselves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Request {
    /// Somebody has established that the person is liable to removal: the early removal scheme date is wanted.
    pub early_removal_scheme: bool,
    /// Somebody has compared the record with the court's papers and confirms that it stands, although its dates are in an
    /// order that cannot normally be: an offence after the sentence for it, or an adjustment before any sentence.
    ///
    /// Without it such a record is refused; with it the calculation takes the dates as recorded and says so in
    /// [`ReleaseDates::remarks`](crate::ReleaseDates::remarks).
    pub order_of_dates_confirmed: bool,
}

/// One sentence as imposed by a court.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// What the record calls this sentence. Unique within the custody.
    pub reference: String,
    /// The kind of sentence.
    pub kind: SentenceKind,
    /// The offence's code, for a reader of the result; no date hangs on it.
    pub offence_code: Option<String>,
    /// The day on which the offence was committed.
    pub offence_date: Date,
    /// The day on which the sentence was imposed; day 1 of it.
    pub sentence_date: Date,
    /// How long it is.
    pub length: TermLength,
    /// The reference of the sentence after which this one is to be served, if it is not concurrent.
    pub consecutive_to: Option<String>,
    /// Whether it is an SDS+ sentence: one that is served for longer before release.
    pub sds_plus: bool,
    /// Whether it would be an SDS+ sentence if it were imposed today.
    pub sds_plus_if_sentenced_today: bool,
    /// What the offence is that keeps the sentence out of an earlier release point.
    pub exclusions: Vec<Exclusion>,
    /// Whether it was imposed on a child under section 250 of the Sentencing Act 2020.
    pub section_250: bool,
}

/// The kind of a sentence. Only the first is covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SentenceKind {
    /// A standard determinate sentence.
    StandardDeterminate,
    /// An extended determinate sentence.
    Extended,
    /// A sentence for offenders of particular concern.
    ParticularConcern,
    /// A life sentence, or any other without an end.
    Life,
    /// A detention and training order.
    DetentionAndTrainingOrder,
    /// A term in default of a fine.
    Fine,
    /// A breach of top-up supervision.
    BreachOfTopUpSupervision,
    /// Any sentence from which the person was released and recalled.
    Recalled,
    /// Anything else, known to the host and not to this library.
    Other,
}

/// Why an offence keeps its sentence out of an earlier release point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exclusion {
    /// Excluded from release at 40 per cent since that law began: sexual.
    Sexual,
    /// Excluded from release at 40 per cent since that law began: violent, four years or more.
    Violent,
    /// Excluded from release at 40 per cent since that law began: domestic abuse.
    DomesticAbuse,
    /// Excluded from release at 40 per cent since that law began: national security.
    NationalSecurity,
    /// Excluded from release at 40 per cent since that law began: terrorism.
    Terrorism,
    /// Excluded from release at 40 per cent by the later order: sexual.
    SexualAddedLater,
    /// Excluded from release at 40 per cent by the later order: domestic abuse.
    DomesticAbuseAddedLater,
    /// Excluded from release at 40 per cent by the later order: connected with murder.
    MurderAddedLater,
    /// Excluded from the progression model: schedule 13, part 3.
    ProgressionSchedule13Part3,
    /// Excluded from the progression model: the schedule of the Sentencing Act 2026.
    ProgressionSchedule2026,
}

/// What lengthens or shortens the time to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// What the record calls this adjustment. Unique among the adjustments.
    pub reference: String,
    /// The kind of adjustment.
    pub kind: AdjustmentKind,
    /// How many days. This counts, not the dates between which they fell. Zero is an entry without effect.
    pub days: i64,
    /// The day from which it applies: the sentence date for time before sentence, otherwise the day it happened.
    pub applies_from: Date,
    /// The first day of the period, if recorded. Inclusive; for information.
    pub from: Option<Date>,
    /// The last day of the period, if recorded. Inclusive; no sentence expires before the day after the last day at large.
    pub to: Option<Date>,
}

/// The kind of an adjustment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdjustmentKind {
    /// Days in custody on remand: they are deducted.
    Remand,
    /// Days on bail with an electronic tag that count: they are deducted.
    TaggedBail,
    /// Additional days awarded for a breach of prison discipline: they delay release, never the expiry.
    AdditionalDaysAwarded,
    /// Additional days awarded, given back.
    RestorationOfAdditionalDays,
    /// Days unlawfully at large: they count towards nothing and delay everything.
    UnlawfullyAtLarge,
    /// Remand after a recall. Not covered, because recalls are not.
    RecallRemand,
    /// Tagged bail after a recall. Not covered, because recalls are not.
    RecallTaggedBail,
}
