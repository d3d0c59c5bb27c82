//! The letter to the person: how their plan stands, in sentences that each belong to a finding or a recommendation.

mod quoting;
mod writer;

use throughcare_model::{Date, Sensitive, Sensitivity, Standing, Status};

use crate::packs::Sentence;
use crate::planner::Planner;
use crate::reading::case_file::CaseFile;

pub use quoting::{Quoted, Quoting};

/// A letter to the person, part by part; what has nothing to say is left out. Personal.
///
/// Its sentences are in order and not yet in one language: what packs say stands as they say it, the rest
/// is for a renderer to word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The reference of the case.
    pub reference: Sensitive<String>,
    /// The day of release, where it is recorded.
    pub release_date: Option<Date>,
    /// The day on which law and facts were looked at.
    pub as_of: Date,
    /// The parts, in the order in which to read them.
    pub parts: Vec<LetterPart>,
}

/// Part of a letter: paragraphs of sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPart {
    /// What it is about.
    pub topic: LetterTopic,
    /// Its paragraphs, one for each item.
    pub paragraphs: Vec<Vec<LetterSentence>>,
}

/// What a part of a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LetterTopic {
    /// What is secured, or promised for a day.
    Arranged,
    /// What is still being worked on, and by whom.
    WorkedOn,
    /// Options that are within reach.
    Options,
    /// What is not known yet.
    NotKnown,
    /// What the person said no to.
    SaidNo,
    /// What the person may do, ask for or object to, and where.
    YouMay,
    /// What to keep in mind with all of it.
    KeepInMind,
}

/// One sentence, and what it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterSentence {
    /// What it says.
    pub words: LetterWords,
    /// What it comes from.
    pub from: Origin,
}

/// What a sentence says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LetterWords {
    /// A sentence of the pack.
    Said {
        /// The sentence.
        sentence: Sentence,
        /// The facts that it quotes, in their order.
        quoted: Vec<Quoted>,
    },
    /// How an item stands for which the pack has no sentence: by its title.
    Stands {
        /// What the item is.
        title: String,
        /// How it stands.
        status: Status,
    },
    /// Why something is to be done, as a recommendation says it, or what an option still lacks: a fragment without a
    /// full stop.
    Because(String),
    /// Who is to do it, and by when.
    WorksOnIt {
        /// A post or service.
        by: String,
        /// The day, if it can be told. A day before that of the letter means now.
        due: Option<Date>,
    },
    /// How an option stands that is within reach.
    Option {
        /// What the option is.
        title: String,
        /// How it stands.
        standing: Standing,
        /// The day from which it can be had, if that is still to come.
        from: Option<Date>,
        /// Whom to ask: a post or service.
        ask: String,
    },
    /// Where a matter stands that is under way.
    State(String),
    /// That only a person can check some of what an option asks.
    ToBeChecked,
    /// That something is kept back, of what kinds, and whom one may ask.
    KeptBack {
        /// Of what kinds it is.
        kinds: Vec<Sensitivity>,
        /// A post or a service, if a pack names one.
        ask: Option<String>,
    },
    /// That what is still open is never a reason to keep anyone in.
    NoReasonToStay,
}

/// What a sentence comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The items whose findings say it, or that the recommendation serves; empty only of an option.
    pub items: Vec<String>,
    /// The option, where the sentence belongs to one.
    pub option: Option<String>,
    /// The recommended action, where the sentence belongs to a recommendation.
    pub action: Option<String>,
}

/// Writes the letter of one case on one day.
pub(crate) fn write(planner: &Planner, case: &CaseFile, as_of: Date, quoting: Quoting) -> Letter {
    writer::write(planner, case, as_of, quoting)
}

impl Letter {
    /// Returns every sentence in its order.
    pub fn sentences(&self) -> impl Iterator<Item = &LetterSentence> {
        self.parts
            .iter()
            .flat_map(|part| part.paragraphs.iter().flatten())
    }
}

impl LetterTopic {
    /// All topics, in the order of a letter.
    pub const ALL: [Self; 7] = [
        Self::Arranged,
        Self::WorkedOn,
        Self::Options,
        Self::NotKnown,
        Self::SaidNo,
        Self::YouMay,
        Self::KeepInMind,
    ];
}
