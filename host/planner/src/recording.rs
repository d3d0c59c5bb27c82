//! What was found out, written into the text of a case file: everything else in it stands as it stood.

mod document;
mod splice;
#[cfg(test)]
mod tests;

use throughcare_engine::Read;
use throughcare_model::{
    Code, Date, Diagnostic, Entry, Fact, FactDefinition, FactState, FactTable, Sensitive,
    SourceText, Span, Value, Vocabulary, message,
};

use crate::planner::Planner;
use crate::reading::case_file::CaseFile;
use crate::reading::document::Format;
use crate::reading::nearest::quoted;
use crate::trial::{Answered, put};
use crate::typed::{find_fact, read_value, wrong_value};

const JSON: Code = Code("recording/json");
const HAS_ENTRIES: Code = Code("recording/has-entries");
const NO_PLACE: Code = Code("recording/no-place");

/// The most entries that a list can be given at once.
const MOST_ENTRIES: usize = 99;

/// Something that was found out about one fact. Its content is personal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    path: String,
    read: Read,
    said: Sensitive<Said>,
    source: Option<Sensitive<String>>,
    on: Date,
}

/// What was said.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    /// This value.
    Value(Value),
    /// Of a list: it has so many entries.
    Entries(usize),
    /// Somebody asked, and it is not known; with a note of who was asked.
    NotKnown(Option<String>),
    /// The person said no.
    Declined,
}

impl Recording {
    /// Takes an answer as it is typed, without quotes: a value, or the number of entries of a list.
    /// A fact of a list entry is named with the entry counted in, the first being 1.
    ///
    /// `on` is the day since when it is so.
    ///
    /// # Errors
    ///
    /// No such fact, no such entry in the case, or an answer that the fact cannot have.
    pub fn answer(
        path: &str,
        typed: &str,
        on: Date,
        case: &CaseFile,
        vocabulary: &Vocabulary,
    ) -> Result<Self, Diagnostic> {
        Self::new(path, on, case, vocabulary, |definition| {
            if definition.path.is_list() {
                let entries = match typed {
                    "none" => Some(0),
                    typed => typed.parse().ok().filter(|number| *number <= MOST_ENTRIES),
                };
                return entries.map(Said::Entries);
            }
            read_value(definition, typed).map(Said::Value)
        })
    }

    /// Takes it that somebody asked on a day, and the answer is not known. The note may say who was asked.
    ///
    /// # Errors
    ///
    /// No such fact, or no such entry in the case.
    pub fn not_known(
        path: &str,
        note: Option<&str>,
        on: Date,
        case: &CaseFile,
        vocabulary: &Vocabulary,
    ) -> Result<Self, Diagnostic> {
        let note = note.filter(|note| !note.trim().is_empty());
        Self::new(path, on, case, vocabulary, |_| {
            Some(Said::NotKnown(note.map(str::to_owned)))
        })
    }

    /// Takes it that the person said no on a day: to being asked, or to the thing itself.
    ///
    /// # Errors
    ///
    /// No such fact, or no such entry in the case.
    pub fn declined(
        path: &str,
        on: Date,
        case: &CaseFile,
        vocabulary: &Vocabulary,
    ) -> Result<Self, Diagnostic> {
        Self::new(path, on, case, vocabulary, |_| Some(Said::Declined))
    }

    /// Says who says so: a post, a service, a paper.
    #[must_use]
    pub fn source(mut self, source: &str) -> Self {
        let source = source.trim();
        self.source = (!source.is_empty()).then(|| Sensitive::new(source.to_owned()));
        self
    }

    /// Returns the path of the fact.
    pub fn path(&self) -> &str {
        &self.path
    }

    fn new(
        path: &str,
        on: Date,
        case: &CaseFile,
        vocabulary: &Vocabulary,
        said: impl FnOnce(&FactDefinition) -> Option<Said>,
    ) -> Result<Self, Diagnostic> {
        let (read, definition) = find_fact(path, case, vocabulary)?;
        let said = said(definition).ok_or_else(|| {
            let of_a_list = message!("write how many entries there are");
            wrong_value(path, definition, of_a_list)
        })?;
        Ok(Self {
            path: path.to_owned(),
            read,
            said: Sensitive::new(said),
            source: None,
            on,
        })
    }

    /// Returns what stands in the case once it is recorded.
    fn expected(&self) -> Answered {
        let fact = Fact {
            source: self.source.clone(),
            on: Some(self.on),
            ..Fact::default()
        };
        match self.said.reveal() {
            Said::Value(value) => Answered::Fact(Fact {
                state: FactState::Recorded,
                value: Some(Sensitive::new(value.clone())),
                ..fact
            }),
            Said::Entries(0) => Answered::List(
                Fact {
                    state: FactState::Recorded,
                    ..fact
                },
                Vec::new(),
            ),
            // Headings of entries have no place for who says so.
            Said::Entries(entries) => Answered::List(
                Fact {
                    state: FactState::Recorded,
                    ..Fact::default()
                },
                vec![Entry::default(); *entries],
            ),
            Said::NotKnown(note) => Answered::Fact(Fact {
                state: FactState::NotKnown,
                note: note.clone().map(Sensitive::new),
                ..fact
            }),
            Said::Declined => Answered::Fact(Fact {
                state: FactState::Declined,
                ..fact
            }),
        }
    }
}

impl Planner {
    /// Returns whether answers can be written into a case file at all.
    ///
    /// # Errors
    ///
    /// A JSON file, which is another program's.
    pub fn can_record(&self, case: &CaseFile) -> Result<(), Diagnostic> {
        if Format::of(&case.source) == Format::Toml {
            return Ok(());
        }
        let message = message!("answers are written into case files in TOML, and this one is JSON");
        Err(Diagnostic::error(JSON, message)
            .at(&case.source, Span::EMPTY, None)
            .help(message!(
                "record the answer in the program that made this file"
            )))
    }

    /// Returns the text of a case file with one more thing recorded; comments, order and everything
    /// else stay as they are. What stood there of the same fact before is replaced.
    ///
    /// The text is read again before it is returned: it says what was recorded and nothing else new.
    ///
    /// # Errors
    ///
    /// A JSON file, which is another program's; a list that has entries already, which nobody may lose; or
    /// a file so written that there is no place for the fact.
    pub fn record(&self, case: &CaseFile, recording: &Recording) -> Result<String, Diagnostic> {
        self.can_record(case)?;
        let vocabulary = self.law().vocabulary();
        let read = recording.read;
        if read.entry.is_none() && case.facts.entries(read.fact).is_some_and(|e| !e.is_empty()) {
            let message = message!("{list} has entries already", list = quoted(&recording.path));
            return Err(Diagnostic::error(HAS_ENTRIES, message)
                .at(&case.source, case.facts.get(read.fact).at, None)
                .help(message!("add to them in the file, or take them away")));
        }
        let no_place = || {
            let fact = quoted(&recording.path);
            Diagnostic::error(NO_PLACE, message!("there is no place for {fact}", fact))
                .at(&case.source, Span::EMPTY, None)
                .help(message!("write it into the file by hand"))
        };
        let text = vocabulary
            .get(read.fact)
            .and_then(|definition| document::with(case.source.text(), definition, recording))
            .ok_or_else(no_place)?;
        let again = self.read_case(&SourceText::new(case.source.name(), &text));
        let is_as_expected = again.is_ok_and(|again| {
            let mut expected = case.facts.clone();
            put(&mut expected, vocabulary, read, recording.expected());
            is_same(&expected, &again.value.facts)
                && again.value.reference == case.reference
                && again.value.jurisdiction == case.jurisdiction
        });
        if is_as_expected {
            Ok(text)
        } else {
            Err(no_place())
        }
    }
}

/// Returns whether two tables say the same, wherever they say it.
fn is_same(one: &FactTable, other: &FactTable) -> bool {
    let without_places = |facts: &FactTable| {
        let mut facts = facts.clone();
        facts.for_each_mut(|_, fact| fact.at = Span::EMPTY);
        facts
    };
    without_places(one) == without_places(other)
}
