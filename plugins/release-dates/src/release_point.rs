//! The release point: which share of a sentence is served in custody, under which law.

use jiff::civil::Date;

use crate::law::{EarlierRelease, ReleasePointLaw};
use crate::{Exclusion, Fraction, Law, Sentence};

/// The share of a sentence that is served before release, and which figure of the law sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReleasePoint {
    /// The share.
    pub share: Fraction,
    /// The figure that sets it.
    pub set_by: SetBy,
}

/// The figures of the law that set a release point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetBy {
    /// [`ReleasePoints::standard`](crate::law::ReleasePoints::standard).
    Standard,
    /// [`ReleasePoints::sds_plus`](crate::law::ReleasePoints::sds_plus).
    SdsPlus,
    /// [`EarlierRelease::standard`] of release at 40 per cent.
    FortyPerCent,
    /// [`FurtherExclusions::standard`](crate::law::FurtherExclusions::standard).
    FurtherExclusions,
    /// [`EarlierRelease::standard`] of the progression model.
    Progression,
    /// [`EarlierRelease::sds_plus`] of the progression model.
    ProgressionSdsPlus,
}

/// A law that sets release points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scheme {
    /// The release points before any earlier release.
    Standard,
    /// Release at 40 per cent.
    FortyPerCent,
    /// The offences taken out of release at 40 per cent later.
    FurtherExclusions,
    /// The progression model.
    Progression,
}

impl Scheme {
    /// The schemes of a law that have begun by `day`, the latest first.
    pub(crate) fn begun_by(day: Date, law: &Law) -> Vec<Scheme> {
        let mut begun: Vec<(Date, Scheme)> = [
            Scheme::FortyPerCent,
            Scheme::FurtherExclusions,
            Scheme::Progression,
        ]
        .into_iter()
        .filter_map(|scheme| Some((scheme.commencement(law)?, scheme)))
        .filter(|(commencement, _)| *commencement <= day)
        .collect();
        begun.sort_by(|left, right| right.cmp(left));
        begun
            .into_iter()
            .map(|(_, scheme)| scheme)
            .chain([Scheme::Standard])
            .collect()
    }

    /// The day a scheme begins, or `None` if the law has it always or not at all.
    pub(crate) fn commencement(self, law: &Law) -> Option<Date> {
        match self {
            Scheme::FurtherExclusions if law.release_point_law >= ReleasePointLaw::FortyPerCent => {
                Some(law.further_exclusions.from)
            }
            Scheme::Standard | Scheme::FurtherExclusions => None,
            Scheme::FortyPerCent | Scheme::Progression => {
                Some(self.earlier_release(law)?.commencement)
            }
        }
    }

    /// The figures of a scheme that brings release forward in tranches, if it is in force.
    pub(crate) fn earlier_release(self, law: &Law) -> Option<&EarlierRelease> {
        match self {
            Scheme::FortyPerCent if law.release_point_law >= ReleasePointLaw::FortyPerCent => {
                Some(&law.forty_per_cent)
            }
            Scheme::Progression if law.release_point_law >= ReleasePointLaw::Progression => {
                Some(&law.progression)
            }
            _ => None,
        }
    }

    /// Whether a scheme sets the release point of a sentence.
    ///
    /// As the Ministry of Justice's calculate-release-dates service applies it:
    /// `earlyrelease/config/EarlyReleaseSentenceFilter.kt`.
    pub(crate) fn reaches(self, sentence: &Sentence) -> bool {
        let has = |group: &[Exclusion]| {
            sentence
                .exclusions
                .iter()
                .any(|exclusion| group.contains(exclusion))
        };
        match self {
            Scheme::Standard => true,
            Scheme::FortyPerCent => !sentence.sds_plus && !has(&FROM_FORTY_PER_CENT),
            Scheme::FurtherExclusions => !sentence.sds_plus && has(&FROM_FORTY_PER_CENT_LATER),
            Scheme::Progression => {
                let would_be_sds_plus_today =
                    sentence.sds_plus_if_sentenced_today && !sentence.sds_plus;
                !sentence.section_250 && !would_be_sds_plus_today && !has(&FROM_PROGRESSION)
            }
        }
    }

    /// Whether a sentence can put the person into a tranche of the scheme.
    ///
    /// For release at 40 per cent that is any sentence that is not SDS+, even one for an excluded offence.
    pub(crate) fn can_open_a_tranche(self, sentence: &Sentence) -> bool {
        match self {
            Scheme::FortyPerCent => !sentence.sds_plus,
            Scheme::Standard | Scheme::FurtherExclusions | Scheme::Progression => {
                self.reaches(sentence)
            }
        }
    }

    /// The release point of a sentence that the scheme reaches.
    pub(crate) fn release_point(self, sentence: &Sentence, law: &Law) -> ReleasePoint {
        let point = |share, set_by| ReleasePoint { share, set_by };
        let before = if sentence.sds_plus {
            point(law.release_points.sds_plus, SetBy::SdsPlus)
        } else {
            point(law.release_points.standard, SetBy::Standard)
        };
        let Some(earlier) = self.earlier_release(law) else {
            return match self {
                Scheme::FurtherExclusions => {
                    point(law.further_exclusions.standard, SetBy::FurtherExclusions)
                }
                Scheme::Standard | Scheme::FortyPerCent | Scheme::Progression => before,
            };
        };
        match (self, earlier.sds_plus) {
            (_, Some(share)) if sentence.sds_plus => point(share, SetBy::ProgressionSdsPlus),
            _ if sentence.sds_plus => before,
            (Scheme::Progression, _) => point(earlier.standard, SetBy::Progression),
            _ => point(earlier.standard, SetBy::FortyPerCent),
        }
    }
}

/// The scheme that sets the release point of a sentence imposed on `day`.
pub(crate) fn scheme_at_sentence(sentence: &Sentence, day: Date, law: &Law) -> Scheme {
    let schemes = Scheme::begun_by(day, law);
    schemes
        .into_iter()
        .find(|scheme| scheme.reaches(sentence))
        .unwrap_or(Scheme::Standard)
}

/// Offences excluded from release at 40 per cent since it began.
const FROM_FORTY_PER_CENT: [Exclusion; 5] = [
    Exclusion::Sexual,
    Exclusion::Violent,
    Exclusion::DomesticAbuse,
    Exclusion::NationalSecurity,
    Exclusion::Terrorism,
];

/// Offences excluded from release at 40 per cent by the later order.
const FROM_FORTY_PER_CENT_LATER: [Exclusion; 3] = [
    Exclusion::SexualAddedLater,
    Exclusion::DomesticAbuseAddedLater,
    Exclusion::MurderAddedLater,
];

/// Offences excluded from the progression model.
const FROM_PROGRESSION: [Exclusion; 2] = [
    Exclusion::ProgressionSchedule13Part3,
    Exclusion::ProgressionSchedule2026,
];
