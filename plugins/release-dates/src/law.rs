//! The law as data: every date, figure and threshold that the arithmetic uses, given by the caller.
//!
//! No figure of law is a constant elsewhere in this library. The sources named here say what each figure is; its value
//! on a date comes from the policy pack that calls.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::Fraction;

/// The law to calculate under.
///
/// Where the sources below name a file, it is one of the Ministry of Justice's calculate-release-dates service, whose
/// reading of the law this is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Law {
    /// Which law of the release point is in force.
    pub release_point_law: ReleasePointLaw,
    /// Release points before any earlier release.
    pub release_points: ReleasePoints,
    /// Release at 40 per cent ("SDS40").
    pub forty_per_cent: EarlierRelease,
    /// The offences taken out of release at 40 per cent later.
    pub further_exclusions: FurtherExclusions,
    /// The progression model.
    pub progression: EarlierRelease,
    /// Which sentences belong to which regime of licence.
    pub licence: LicenceLaw,
    /// Home detention curfew.
    pub home_detention_curfew: HomeDetentionCurfewLaw,
    /// Top-up supervision.
    pub top_up_supervision: TopUpSupervisionLaw,
    /// Early removal from the country.
    pub early_removal: EarlyRemovalLaw,
    /// Days other than Saturdays and Sundays on which nobody is released. A person due on such a day walks out on the
    /// working day before, and is not in custody for what happens after; the dates themselves are never moved.
    pub bank_holidays: BTreeSet<Date>,
}

/// Which law of the release point is in force. Each includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReleasePointLaw {
    /// Release at [`ReleasePoints`] for everybody.
    Half,
    /// Release at 40 per cent for those whom it reaches.
    FortyPerCent,
    /// The progression model for those whom it reaches, 40 per cent for the rest.
    Progression,
}

/// Release points before any earlier release. Source: `earlyrelease/config`, default legislation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReleasePoints {
    /// Standard determinate sentences.
    pub standard: Fraction,
    /// SDS+ sentences.
    pub sds_plus: Fraction,
}

/// A law that brings release forward, for those sentenced under it and, in tranches, for those already in custody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierRelease {
    /// The day it begins. Sentences imposed on it are under it.
    pub commencement: Date,
    /// Release point of standard determinate sentences.
    pub standard: Fraction,
    /// Release point of SDS+ sentences, if it reaches them.
    pub sds_plus: Option<Fraction>,
    /// When those sentenced before its commencement may be released under it, in the order in which they are tried.
    /// The last one takes everybody.
    pub tranches: Vec<Tranche>,
}

/// The day on which a group of those already in custody comes under an earlier release point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tranche {
    /// The day; nobody in the group is released earlier under the new law.
    pub from: Date,
    /// Who is in it.
    pub reach: TrancheReach,
}

/// Whom a tranche takes: everybody all of whose running terms are short enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrancheReach {
    /// Terms of less than so many whole years.
    LessThanYears(u16),
    /// Terms of so many days or fewer.
    UpToDays(u32),
    /// The rest.
    Everybody,
}

/// The offences that a later order took out of release at 40 per cent, also for those still in custody that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FurtherExclusions {
    /// The day of the order.
    pub from: Date,
    /// The release point to which they go back.
    pub standard: Fraction,
}

/// Which sentences end with a licence, and when. Source: `service/ImportantDates.kt`,
/// `service/sentence/SentenceIdentificationService.kt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LicenceLaw {
    /// Offences before this day are under the Criminal Justice Act 1991's regime, if also sentenced before
    /// [`sentenced_before`](LicenceLaw::sentenced_before).
    pub offence_before: Date,
    /// Sentences before this day can be under the older regime.
    pub sentenced_before: Date,
    /// Offences on or after this day are followed by a licence however short the sentence
    /// (Offender Rehabilitation Act 2014).
    pub short_sentences_from: Date,
    /// Sentences of less than this many months count as short.
    pub short_sentence_months: u16,
    /// Under the older regime, sentences of this many years or more are on licence to their end.
    pub long_sentence_years: u16,
    /// The share of an older sentence after which its licence ends.
    pub older_licence_ends_at: Fraction,
    /// The share of the newer terms of a short mixed chain for which the licence runs after release.
    pub mixed_chain_licence: Fraction,
    /// A sentence of this many days or fewer has no licence.
    pub no_licence_up_to_days: u16,
    /// Under this age at release, a short sentence ends without a licence. Source: `model/ReleaseDateTypes.kt`.
    pub adult_age: u16,
}

/// Home detention curfew. Source: `service/HdcedCalculator.kt`, `application-calculation-params.yml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HomeDetentionCurfewLaw {
    /// A custodial part of fewer days than this has no curfew.
    pub shortest_custodial_days: u32,
    /// The share of the custodial part to serve first, when it is shorter than the form's midpoint.
    pub share_to_serve: Fraction,
    /// At least so many days of the custodial part are served, when it is shorter than the form's midpoint.
    pub fewest_days_to_serve: u32,
    /// Nobody goes out earlier than so many days after the sentence.
    pub days_after_sentence: u32,
    /// The older form, with up to 180 days of curfew.
    pub before: CurfewForm,
    /// The newer form, with up to 365 days of curfew.
    pub after: CurfewForm,
    /// The day on which the newer form begins.
    pub newer_form_from: Date,
    /// The day from which adults no longer go out on curfew, if the scheme has ended for them.
    pub ended_for_adults_from: Option<Date>,
    /// Whether the scheme is suspended for adults whatever the date.
    pub suspended_for_adults: bool,
}

/// One form of home detention curfew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CurfewForm {
    /// From this many custodial days the curfew is as long as it can be.
    pub midpoint_custodial_days: u32,
    /// How long it can be.
    pub longest_curfew_days: u32,
}

/// Top-up supervision after a short licence. Source: `service/TusedCalculator.kt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TopUpSupervisionLaw {
    /// Whether post-sentence supervision has been repealed, so that there is none.
    pub repealed: bool,
    /// Only for sentences of less than so many years.
    pub sentences_under_years: u16,
    /// Only for sentences of more than so many days.
    pub sentences_over_days: u16,
    /// Only where less than so many days lie between the unadjusted release and the unadjusted expiry.
    pub licence_under_days: u32,
    /// Supervision ends so many months after release.
    pub months: u16,
    /// The share of the sentence by which the person must be over [`LicenceLaw::adult_age`].
    pub adult_at: Fraction,
}

/// Early removal from the country. Source: `service/ErsedCalculator.kt`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlyRemovalLaw {
    /// The older form.
    pub before: RemovalForm,
    /// The newer form.
    pub after: RemovalForm,
    /// The day on which the newer form begins.
    pub newer_form_from: Date,
}

/// One form of the early removal scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovalForm {
    /// How long before release removal can be.
    pub longest: RemovalPeriod,
    /// The share of the custodial part to serve first.
    pub share_to_serve: Fraction,
}

/// How long before release removal can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemovalPeriod {
    /// So many days.
    Days(u32),
    /// So many calendar years.
    Years(u16),
}
