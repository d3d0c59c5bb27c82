//! Questions that a record leaves open, and the ways of answering them. A date is known if every way gives it.

use throughcare_plugin::Refusal;

use crate::{Custody, Exclusion, ReleaseDates, Sentence};

/// More open questions than this leave every date open: each doubles the ways.
const MOST_QUESTIONS: usize = 6;

/// A question with the answers yes and no that is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Question {
    /// Whether the person is a registered sex offender.
    SexOffender,
    /// Whether the person is liable to removal.
    Removal,
    /// Whether this sentence is an SDS+ sentence.
    SdsPlus(usize),
    /// Whether this sentence would be one today.
    SdsPlusToday(usize),
    /// Whether this sentence was imposed under section 250.
    Section250(usize),
    /// Whether the offence is kept out of release at 40 per cent since it began. Which exclusion it is changes no date.
    FortyPerCentExclusion(usize),
    /// Whether the offence is kept out of release at 40 per cent since later.
    LaterExclusion(usize),
    /// Whether the offence is kept out of the progression model.
    ProgressionExclusion(usize),
}

/// A record with the questions that it leaves open.
pub(super) struct Open {
    /// The record, with every open question answered no.
    custody: Custody,
    questions: Vec<Question>,
}

impl Open {
    pub(super) fn new(custody: Custody, questions: Vec<Question>) -> Self {
        Self { custody, questions }
    }

    /// The record, with every open question answered no.
    pub(super) fn custody(&self) -> &Custody {
        &self.custody
    }

    /// Whether no question is open.
    pub(super) fn is_settled(&self) -> bool {
        self.questions.is_empty()
    }

    fn answered(&self, way: usize) -> Custody {
        let mut custody = self.custody.clone();
        for (place, question) in self.questions.iter().enumerate() {
            if way >> place & 1 == 1 {
                question.answer_yes(&mut custody);
            }
        }
        custody
    }
}

impl Question {
    fn answer_yes(self, custody: &mut Custody) {
        let mut sentence = |index: usize, change: fn(&mut Sentence)| {
            custody
                .sentences
                .get_mut(index)
                .into_iter()
                .for_each(change);
        };
        match self {
            Self::SexOffender => custody.person.registered_sex_offender = true,
            Self::Removal => custody.request.early_removal_scheme = true,
            Self::SdsPlus(index) => sentence(index, |it| it.sds_plus = true),
            Self::SdsPlusToday(index) => {
                sentence(index, |it| it.sds_plus_if_sentenced_today = true);
            }
            Self::Section250(index) => sentence(index, |it| it.section_250 = true),
            Self::FortyPerCentExclusion(index) => {
                sentence(index, |it| it.exclusions.push(Exclusion::Sexual));
            }
            Self::LaterExclusion(index) => {
                sentence(index, |it| it.exclusions.push(Exclusion::SexualAddedLater));
            }
            Self::ProgressionExclusion(index) => sentence(index, |it| {
                it.exclusions.push(Exclusion::ProgressionSchedule2026);
            }),
        }
    }
}

/// Calculates every way of answering the open questions; none if there are too many of them.
///
/// # Errors
///
/// What the calculation refuses. No open question changes that.
pub(super) fn every_way(
    open: &Open,
    calculate: impl Fn(&Custody) -> Result<ReleaseDates, Vec<Refusal>>,
) -> Result<Vec<ReleaseDates>, Vec<Refusal>> {
    let first = calculate(&open.custody)?;
    if open.questions.len() > MOST_QUESTIONS {
        return Ok(Vec::new());
    }
    let others = (1..1 << open.questions.len()).map(|way| calculate(&open.answered(way)));
    std::iter::once(Ok(first)).chain(others).collect()
}
