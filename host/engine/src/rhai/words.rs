//! The words of the rule language: how many things each takes, and where it may stand.

use throughcare_model::{Message, message};

/// A word that the rule language defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) name: &'static str,
    /// The fewest things it takes.
    pub(super) least: usize,
    /// The most things it takes.
    pub(super) most: usize,
    pub(super) place: WordPlace,
}

/// Where a word may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordPlace {
    /// Anywhere.
    Anywhere,
    /// In `advise` or `derive` and what they call: where a script chooses its way.
    Choosing,
    /// In `advise` and what it calls.
    Advise,
    /// After a dot, in `advise` and what it calls.
    AfterRecommend,
    /// In `derive` and what it calls.
    Derive,
    /// After a dot, in `derive` and what it calls.
    AfterProvide,
}

/// Every word that is called.
pub(super) const WORDS: [Word; 21] = [
    word("fact", 1, 1, WordPlace::Anywhere),
    word("parameter", 1, 1, WordPlace::Anywhere),
    word("as_of", 0, 0, WordPlace::Anywhere),
    word("one_of", 2, 2, WordPlace::Anywhere),
    word("is_declined", 1, 1, WordPlace::Anywhere),
    word("before_release", 1, 1, WordPlace::Anywhere),
    word("after_release", 1, 1, WordPlace::Anywhere),
    word("full_years", 2, 2, WordPlace::Anywhere),
    word("weekday", 1, 1, WordPlace::Anywhere),
    word("any", 2, 2, WordPlace::Anywhere),
    word("all", 2, 2, WordPlace::Anywhere),
    word("count", 1, 2, WordPlace::Anywhere),
    word("recommend", 1, 1, WordPlace::Advise),
    word("is_yes", 1, 1, WordPlace::Choosing),
    word("is_no", 1, 1, WordPlace::Choosing),
    word("is_unknown", 1, 1, WordPlace::Choosing),
    word("by", 1, 1, WordPlace::AfterRecommend),
    word("due", 1, 1, WordPlace::AfterRecommend),
    word("because", 1, 1, WordPlace::AfterRecommend),
    word("provide", 2, 2, WordPlace::Derive),
    word("step", 1, 2, WordPlace::AfterProvide),
];

/// The words between clauses, which are operators.
pub(super) const CONNECTIVES: [&str; 3] = ["and", "or", "not"];

impl Word {
    /// Finds a word that is called.
    pub(super) fn find(name: &str) -> Option<Self> {
        WORDS.into_iter().find(|word| word.name == name)
    }

    /// Returns whether a function of a rule may not have this name.
    pub(super) fn is_taken(name: &str) -> bool {
        CONNECTIVES.contains(&name) || Self::find(name).is_some()
    }

    /// Returns whether it stands after a dot.
    pub(super) fn follows_a_dot(self) -> bool {
        matches!(
            self.place,
            WordPlace::AfterRecommend | WordPlace::AfterProvide
        )
    }

    /// Returns what it takes, in words.
    pub(super) fn takes(self) -> Message {
        match (self.least, self.most) {
            (0, 0) => message!("nothing"),
            (1, 1) => message!("one thing"),
            (2, 2) => message!("two things"),
            (least, most) => message!("{least} or {most} things", least, most),
        }
    }
}

const fn word(name: &'static str, least: usize, most: usize, place: WordPlace) -> Word {
    Word {
        name,
        least,
        most,
        place,
    }
}
