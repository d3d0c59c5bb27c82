//! The record as the case file has it: sentences, adjustments and the person, with what is open in it.

use throughcare_plugin::{Case, Date, Entry, Refusal};

use super::facts;
use super::open::{Open, Question};
use super::refused;
use super::spoken_length::spoken_length;
use crate::law::ReleasePointLaw;
use crate::{
    Adjustment, AdjustmentKind, Custody, Exclusion, Law, Person, Request, Sentence, SentenceKind,
    TermLength, calculate,
};

/// What could be read.
pub(super) enum Reading {
    /// Something that every date rests on is not recorded.
    Unknown,
    /// Everything that every date rests on is recorded.
    Complete(Open),
}

/// A day that stands in for one that is not recorded, so that the rest can still be checked.
const NO_DAY: Date = Date::constant(2000, 1, 3);

/// Reads the record, asking only what counts under the law.
///
/// # Errors
///
/// What is refused in a record that is not complete. A complete record is refused by the calculation.
pub(super) fn read(case: Case<'_>, law: &Law) -> Result<Reading, Vec<Refusal>> {
    let mut reader = Reader::new(law);
    let born_on = case.fact(facts::BORN_ON).date().as_date();
    let sentences = case.entries(facts::SENTENCES);
    let adjustments = case.entries(facts::ADJUSTMENTS);
    if sentences.count().is_none_or(|count| count == 0) {
        // Without a sentence there is nothing to be released from, which is not a mistake.
        return Ok(Reading::Unknown);
    }
    let is_alone = sentences.count() == Some(1);
    reader.need(born_on.is_some() && adjustments.count().is_some());
    let mut custody = Custody {
        person: Person {
            date_of_birth: born_on.unwrap_or(NO_DAY),
            registered_sex_offender: reader.asked(
                facts::yes_no(&case.fact(facts::SEX_OFFENDER)),
                Question::SexOffender,
            ),
        },
        sentences: sentences
            .each()
            .map(|entry| reader.sentence(entry, is_alone))
            .collect(),
        adjustments: adjustments
            .each()
            .map(|entry| reader.adjustment(entry))
            .collect(),
        request: Request {
            early_removal_scheme: reader.asked(
                facts::yes_no(&case.fact(facts::LIABLE_TO_REMOVAL)),
                Question::Removal,
            ),
            order_of_dates_confirmed: false,
        },
    };
    reader.follow_links(&mut custody);
    reader.finish(custody)
}

struct Reader<'l> {
    law: &'l Law,
    refusals: Vec<Refusal>,
    questions: Vec<Question>,
    is_complete: bool,
    /// Whether a sentence has no reference, so that a link may be to it.
    has_nameless: bool,
}

impl<'l> Reader<'l> {
    fn new(law: &'l Law) -> Self {
        Self {
            law,
            refusals: Vec::new(),
            questions: Vec::new(),
            is_complete: true,
            has_nameless: false,
        }
    }

    fn need(&mut self, is_recorded: bool) {
        self.is_complete &= is_recorded;
    }

    /// Takes something without which there are no dates, or what stands in for it.
    fn needed<T>(&mut self, value: Option<T>, stand_in: T) -> T {
        self.need(value.is_some());
        value.unwrap_or(stand_in)
    }

    /// Takes an answer, or no with the question kept open.
    fn asked(&mut self, answer: Option<bool>, question: Question) -> bool {
        if answer.is_none() {
            self.questions.push(question);
        }
        answer.unwrap_or_default()
    }

    fn sentence(&mut self, entry: Entry<'_>, is_alone: bool) -> Sentence {
        let index = place(entry);
        let reference = facts::text(entry, facts::REFERENCE);
        self.has_nameless |= reference.is_none();
        let flag = |field| facts::yes_no(&entry.fact(field));
        Sentence {
            // No reference that is recorded is empty, and no two stand-ins are alike.
            reference: reference.unwrap_or_else(|| " ".repeat(index + 1)),
            kind: self.kind(entry),
            offence_code: None,
            offence_date: self.needed(facts::date(entry, facts::OFFENCE_ON), NO_DAY),
            sentence_date: self.needed(facts::date(entry, facts::IMPOSED_ON), NO_DAY),
            length: self.length(entry),
            consecutive_to: self.link(entry, is_alone),
            sds_plus: self.asked(flag(facts::SDS_PLUS), Question::SdsPlus(index)),
            sds_plus_if_sentenced_today: self
                .asked(flag(facts::SDS_PLUS_TODAY), Question::SdsPlusToday(index)),
            exclusions: self.exclusions(entry),
            section_250: self.asks_for_section_250()
                && self.asked(flag(facts::SECTION_250), Question::Section250(index)),
        }
    }

    fn kind(&mut self, entry: Entry<'_>) -> SentenceKind {
        let kind = facts::text(entry, facts::KIND);
        let kind = self.needed(kind, "standard determinate".to_owned());
        match kind.as_str() {
            "standard determinate" => SentenceKind::StandardDeterminate,
            "extended" => SentenceKind::Extended,
            "particular concern" => SentenceKind::ParticularConcern,
            "life" => SentenceKind::Life,
            "detention and training order" => SentenceKind::DetentionAndTrainingOrder,
            "default of a fine" => SentenceKind::Fine,
            "breach of top-up supervision" => SentenceKind::BreachOfTopUpSupervision,
            "recalled" => SentenceKind::Recalled,
            _ => SentenceKind::Other,
        }
    }

    fn length(&mut self, entry: Entry<'_>) -> TermLength {
        let stand_in = TermLength::of_days(1);
        let Some(words) = facts::text(entry, facts::LENGTH) else {
            return self.needed(None, stand_in);
        };
        spoken_length(&words).unwrap_or_else(|| {
            self.refusals
                .push(refused::length_not_understood(place(entry)));
            stand_in
        })
    }

    /// A sentence is concurrent only if that is recorded, or if it is the only one.
    fn link(&mut self, entry: Entry<'_>, is_alone: bool) -> Option<String> {
        let is_consecutive = facts::yes_no(&entry.fact(facts::IS_CONSECUTIVE));
        let to = facts::text(entry, facts::CONSECUTIVE_TO);
        if is_consecutive == Some(false) && to.is_some() {
            self.refusals.push(refused::link_contradicted(place(entry)));
        }
        self.need(
            to.is_some() || is_consecutive == Some(false) || (is_consecutive.is_none() && is_alone),
        );
        to
    }

    fn exclusions(&mut self, entry: Entry<'_>) -> Vec<Exclusion> {
        let index = place(entry);
        let mut exclusions = Vec::new();
        if self.law.release_point_law >= ReleasePointLaw::FortyPerCent {
            let since_it_began = self.exclusion(
                facts::text(entry, facts::FORTY_PER_CENT_EXCLUSION),
                Question::FortyPerCentExclusion(index),
                |word| match word {
                    "sexual" => Exclusion::Sexual,
                    "violent" => Exclusion::Violent,
                    "domestic abuse" => Exclusion::DomesticAbuse,
                    "national security" => Exclusion::NationalSecurity,
                    _ => Exclusion::Terrorism,
                },
            );
            let later = self.exclusion(
                facts::text(entry, facts::LATER_EXCLUSION),
                Question::LaterExclusion(index),
                |word| match word {
                    "sexual" => Exclusion::SexualAddedLater,
                    "domestic abuse" => Exclusion::DomesticAbuseAddedLater,
                    _ => Exclusion::MurderAddedLater,
                },
            );
            exclusions.extend(since_it_began.into_iter().chain(later));
        }
        if self.law.release_point_law >= ReleasePointLaw::Progression {
            exclusions.extend(self.exclusion(
                facts::text(entry, facts::PROGRESSION_EXCLUSION),
                Question::ProgressionExclusion(index),
                |word| match word {
                    "schedule 13, part 3" => Exclusion::ProgressionSchedule13Part3,
                    _ => Exclusion::ProgressionSchedule2026,
                },
            ));
        }
        exclusions
    }

    fn exclusion(
        &mut self,
        word: Option<String>,
        question: Question,
        of: impl Fn(&str) -> Exclusion,
    ) -> Option<Exclusion> {
        let is_excluded = self.asked(word.as_ref().map(|word| word != "none"), question);
        word.filter(|_| is_excluded).map(|word| of(&word))
    }

    /// Section 250 counts under the progression model, and where the curfew ends for adults.
    fn asks_for_section_250(&self) -> bool {
        let curfew = &self.law.home_detention_curfew;
        self.law.release_point_law >= ReleasePointLaw::Progression
            || curfew.ended_for_adults_from.is_some()
            || curfew.suspended_for_adults
    }

    fn adjustment(&mut self, entry: Entry<'_>) -> Adjustment {
        let kind = facts::text(entry, facts::KIND);
        let days = entry.fact(facts::DAYS).days().as_number();
        Adjustment {
            reference: place(entry).to_string(),
            kind: match self.needed(kind, String::new()).as_str() {
                "remand" => AdjustmentKind::Remand,
                "tagged bail" => AdjustmentKind::TaggedBail,
                "additional days given back" => AdjustmentKind::RestorationOfAdditionalDays,
                "unlawfully at large" => AdjustmentKind::UnlawfullyAtLarge,
                "remand after recall" => AdjustmentKind::RecallRemand,
                "tagged bail after recall" => AdjustmentKind::RecallTaggedBail,
                // Also what stands in for a kind that is not recorded.
                _ => AdjustmentKind::AdditionalDaysAwarded,
            },
            days: self.needed(days, 0),
            applies_from: self.needed(facts::date(entry, facts::APPLIES_FROM), NO_DAY),
            from: facts::date(entry, facts::FROM),
            to: facts::date(entry, facts::TO),
        }
    }

    /// A link to none of the references may be to a sentence whose reference is not recorded.
    fn follow_links(&mut self, custody: &mut Custody) {
        if !self.has_nameless {
            return;
        }
        let references: Vec<String> = custody
            .sentences
            .iter()
            .map(|sentence| sentence.reference.clone())
            .collect();
        for sentence in &mut custody.sentences {
            let to = &sentence.consecutive_to;
            if to.as_ref().is_some_and(|to| !references.contains(to)) {
                sentence.consecutive_to = None;
                self.need(false);
            }
        }
    }

    /// A record that is not complete is checked all the same; only the order of its dates cannot be.
    fn finish(mut self, custody: Custody) -> Result<Reading, Vec<Refusal>> {
        if self.refusals.is_empty() && self.is_complete {
            return Ok(Reading::Complete(Open::new(custody, self.questions)));
        }
        let found = calculate(&custody, self.law).err().unwrap_or_default();
        let certain: Vec<_> = found
            .into_iter()
            .filter(|refusal| self.is_complete || !refusal.code.is_about_the_order_of_dates())
            .collect();
        self.refusals.extend(refused::told(&certain, &custody));
        if self.refusals.is_empty() {
            Ok(Reading::Unknown)
        } else {
            Err(self.refusals)
        }
    }
}

fn place(entry: Entry<'_>) -> usize {
    usize::try_from(entry.number()).unwrap_or(usize::MAX)
}
