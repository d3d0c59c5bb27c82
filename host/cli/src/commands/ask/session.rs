//! Asks line by line, and writes each answer into the case file before the next question.
//!
//! Plain lines and no drawing: they can be read aloud, and piped. After every answer the file is whole.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;
use std::path::Path;

use throughcare::{CaseFile, Date, Diagnostic, NextQuestion, Planner, Recording};
use throughcare_model::{FactDefinition, FactKind, SourceText, Status};

use super::answer::{Offer, Typed};
use crate::failure::Failure;
use crate::render::inquiry;
use crate::render::standing::{named, status};
use crate::render::wording::clean;
use crate::saving;
use crate::terminal::Terminal;
use crate::words::Words;

/// One sitting.
pub(super) struct Session<'a> {
    planner: &'a Planner,
    words: &'a Words,
    path: &'a Path,
    as_of: Date,
    /// Who says so, if it is the same for every answer.
    source: Option<String>,
    case: CaseFile,
    /// What is not asked again in this sitting.
    skipped: BTreeSet<String>,
    written: usize,
}

/// Whether to go on.
#[derive(Debug, PartialEq, Eq)]
enum Next {
    Question,
    Stop,
}

impl<'a> Session<'a> {
    pub(super) fn open(
        planner: &'a Planner,
        words: &'a Words,
        path: &'a Path,
        as_of: Date,
        source: Option<String>,
    ) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Err(Failure::NotAFile);
        }
        let case = planner.read_case(&throughcare::read_document(path)?)?.value;
        // Before anything is asked: an answer that cannot be written would be lost.
        planner.can_record(&case)?;
        Ok(Self {
            planner,
            words,
            path,
            as_of,
            source,
            case,
            skipped: BTreeSet::new(),
            written: 0,
        })
    }

    pub(super) fn run(mut self, input: impl BufRead) -> Result<(), Failure> {
        let mut lines = Lines(input);
        loop {
            let inquiry = self.planner.ask(&self.case, self.as_of);
            let open = inquiry.questions.len();
            let mut questions = inquiry.questions.into_iter();
            let Some(next) = questions.find(|one| !self.skipped.contains(&one.path)) else {
                return self.close(open);
            };
            if self.question(&next, open, &mut lines)? == Next::Stop {
                return self.close(open);
            }
        }
    }

    fn close(&self, open: usize) -> Result<(), Failure> {
        let given = [("count", self.written.into())];
        let written = self.words.with("ask-closing", &given);
        let left = match open {
            0 => self.words.text("ask-left-none"),
            open => self.words.with("ask-left", &[("count", open.into())]),
        };
        say(&format!("\n{written}\n{left}\n"))
    }

    fn question(
        &mut self,
        question: &NextQuestion,
        open: usize,
        lines: &mut Lines<impl BufRead>,
    ) -> Result<Next, Failure> {
        let Some(fact) = self.fact(&question.path) else {
            self.skipped.insert(question.path.clone());
            return Ok(Next::Question);
        };
        let offer = Offer::of(&fact, self.words);
        let open = self.words.with("ask-next", &[("count", open.into())]);
        let asked = inquiry::question(question, self.words);
        say(&format!(
            "\n{open}\n\n{asked}\n{}\n",
            self.offered(&fact, &offer)
        ))?;
        loop {
            let Some(line) = lines.next()? else {
                return Ok(Next::Stop);
            };
            let recording = match offer.read(&line) {
                Typed::Stop => return Ok(Next::Stop),
                Typed::Skip => {
                    self.skipped.insert(question.path.clone());
                    return Ok(Next::Question);
                }
                Typed::NotKnown => self.not_known(question, lines)?,
                Typed::Declined => {
                    let path = &question.path;
                    let vocabulary = self.planner.law().vocabulary();
                    Recording::declined(path, self.as_of, &self.case, vocabulary)
                }
                Typed::Answer(answer) => self.answer(question, &answer, lines)?,
            };
            match recording {
                Ok(recording) => {
                    self.write(&recording)?;
                    return Ok(Next::Question);
                }
                Err(mistake) => {
                    let mistake = inquiry::mistake(&mistake, self.words);
                    say(&format!("{}\n", self.words.sentence(&mistake)))?;
                }
            }
        }
    }

    fn fact(&self, path: &str) -> Option<FactDefinition> {
        // `children[2].carer` stands in the vocabulary as `children[].carer`.
        let plain = match (path.split_once('['), path.split_once(']')) {
            (Some((list, _)), Some((_, field))) => format!("{list}[]{field}"),
            _ => path.to_owned(),
        };
        let vocabulary = self.planner.law().vocabulary();
        vocabulary.get(vocabulary.find(&plain)?).cloned()
    }

    /// Takes an answer, and asks who says so.
    fn answer(
        &self,
        question: &NextQuestion,
        answer: &str,
        lines: &mut Lines<impl BufRead>,
    ) -> Result<Result<Recording, Diagnostic>, Failure> {
        let vocabulary = self.planner.law().vocabulary();
        let path = &question.path;
        match Recording::answer(path, answer, self.as_of, &self.case, vocabulary) {
            Err(mistake) => Ok(Err(mistake)),
            Ok(recording) => Ok(Ok(recording.source(&self.who_says_so(question, lines)?))),
        }
    }

    /// Takes it that it is not known, and asks who was asked.
    fn not_known(
        &self,
        question: &NextQuestion,
        lines: &mut Lines<impl BufRead>,
    ) -> Result<Result<Recording, Diagnostic>, Failure> {
        say(&format!("{}\n", self.words.text("ask-who-was-asked")))?;
        let note = lines.next()?.unwrap_or_default();
        let vocabulary = self.planner.law().vocabulary();
        Ok(Recording::not_known(
            &question.path,
            Some(note.trim()),
            self.as_of,
            &self.case,
            vocabulary,
        ))
    }

    fn who_says_so(
        &self,
        question: &NextQuestion,
        lines: &mut Lines<impl BufRead>,
    ) -> Result<String, Failure> {
        if let Some(source) = &self.source {
            return Ok(source.clone());
        }
        let holder = self.words.pack(&question.holder);
        let given = [("holder", holder.into())];
        say(&format!("{}\n", self.words.with("ask-who-says-so", &given)))?;
        let typed = lines.next()?.unwrap_or_default();
        Ok(match typed.trim() {
            "" => question.holder.clone(),
            typed => typed.to_owned(),
        })
    }

    /// Writes an answer into the file, and says which items it settled.
    fn write(&mut self, recording: &Recording) -> Result<(), Failure> {
        let text = self.planner.record(&self.case, recording)?;
        saving::replace(self.path, self.case.source.text(), &text)?;
        self.written += 1;
        let before = self.statuses();
        let text = SourceText::new(self.case.source.name(), &text);
        self.case = self.planner.read_case(&text)?.value;
        let mut changed = Vec::new();
        for (item, now) in self.statuses() {
            if before.get(&item) != Some(&now) {
                let given = [
                    ("item", clean(&item).into()),
                    ("status", status(now, self.words).into()),
                ];
                changed.push(self.words.with("item-stands", &given));
            }
        }
        let told = if changed.is_empty() {
            self.words.text("ask-written")
        } else {
            let items = named(changed, self.words);
            self.words
                .with("ask-written-now", &[("items", items.into())])
        };
        say(&format!("{told}\n"))
    }

    fn statuses(&self) -> BTreeMap<String, Status> {
        let plan = self.planner.plan(&self.case, self.as_of);
        let findings = plan.findings.into_iter();
        findings.map(|one| (one.item, one.status)).collect()
    }

    /// Returns what may be typed.
    fn offered(&self, fact: &FactDefinition, offer: &Offer) -> String {
        let words = self.words;
        let answers = match &fact.kind {
            FactKind::YesNo | FactKind::Choice(_) => {
                let numbered = offer.choices.iter().enumerate();
                let numbered = numbered.map(|(place, one)| format!("{} {}", place + 1, clean(one)));
                words.series(&numbered.collect::<Vec<_>>())
            }
            FactKind::Date => words.text("ask-a-day"),
            FactKind::Days => words.text("ask-a-number-of-days"),
            FactKind::Integer => words.text("ask-a-whole-number"),
            FactKind::Decimal => words.text("ask-a-number"),
            FactKind::List => words.text("ask-how-many-entries"),
            FactKind::Text => words.text("ask-a-text"),
        };
        let instead = offer.instead.each_ref().map(|(word, _)| word.clone());
        let answers = words.with("ask-answer", &[("answers", answers.into())]);
        let instead = words.with("ask-or", &[("words", words.or(&instead).into())]);
        format!("{answers}\n{instead}")
    }
}

fn say(text: &str) -> Result<(), Failure> {
    Terminal::result(text)
}

/// The lines that are typed, each after a mark that one is waited for.
struct Lines<R>(R);

impl<R: BufRead> Lines<R> {
    /// Returns the next line, or nothing at the end.
    fn next(&mut self) -> Result<Option<String>, Failure> {
        say("> ")?;
        let mut line = String::new();
        let read = self.0.read_line(&mut line);
        let read = read.map_err(|error| Failure::NotRead(error.kind()))?;
        Ok((read > 0).then_some(line))
    }
}
