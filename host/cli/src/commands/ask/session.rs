//! Asks line by line, and writes each answer into the case file before the next question.
//!
//! Plain lines and no drawing: they can be read aloud, and piped. After every answer the file is whole.

use std::collections::{BTreeMap, BTreeSet};
use std::io::BufRead;
use std::path::Path;

use throughcare::{CaseFile, Date, Diagnostic, NextQuestion, Planner, Recording};
use throughcare_model::{FactDefinition, FactKind, SourceText, Status};

use super::answer::{Typed, choices, words};
use crate::failure::Failure;
use crate::render::inquiry;
use crate::render::wording::{clean, list, plural};
use crate::saving;
use crate::terminal::Terminal;

/// One sitting.
pub(super) struct Session<'a> {
    planner: &'a Planner,
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
        let left = if open == 0 {
            "Nothing is left that could be asked and would change a finding.".to_owned()
        } else {
            format!("{} could still settle something.", plural(open, "question", "questions"))
        };
        say(&format!(
            "\n{} written. {left}\n",
            plural(self.written, "answer", "answers")
        ))
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
        say(&format!(
            "\n{}\n{}\n{}\n",
            plural(open, "question could", "questions could") + " still settle something. The next:",
            inquiry::question(question),
            offered(&fact)
        ))?;
        loop {
            say("> ")?;
            let Some(line) = lines.next()? else {
                return Ok(Next::Stop);
            };
            let typed = Typed::read(&line, &fact);
            let recording = match typed {
                Typed::Stop => return Ok(Next::Stop),
                Typed::Skip => {
                    self.skipped.insert(question.path.clone());
                    return Ok(Next::Question);
                }
                typed => self.recording(question, &typed, lines),
            };
            match recording? {
                Ok(recording) => {
                    self.write(&recording)?;
                    return Ok(Next::Question);
                }
                Err(mistake) => say(&format!("{}\n", inquiry::mistake(&mistake)))?,
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

    /// Makes a recording of what was typed, asking who says so.
    fn recording(
        &self,
        question: &NextQuestion,
        typed: &Typed,
        lines: &mut Lines<impl BufRead>,
    ) -> Result<Result<Recording, Diagnostic>, Failure> {
        let (path, on, vocabulary) = (&question.path, self.as_of, self.planner.law().vocabulary());
        let recording = match typed {
            Typed::Answer(answer) => {
                Recording::answer(path, answer, on, &self.case, vocabulary)
            }
            Typed::Declined => Recording::declined(path, on, &self.case, vocabulary),
            Typed::NotKnown | Typed::Skip | Typed::Stop => {
                say("Who was asked? Press Enter to leave it out.\n> ")?;
                let note = lines.next()?.unwrap_or_default();
                return Ok(Recording::not_known(path, Some(&note), on, &self.case, vocabulary));
            }
        };
        let recording = match recording {
            Ok(recording) => recording,
            Err(mistake) => return Ok(Err(mistake)),
        };
        let source = match &self.source {
            Some(source) => source.clone(),
            None => {
                let holder = clean(&question.holder);
                say(&format!("Who says so? Press Enter for \"{holder}\".\n> "))?;
                let typed = lines.next()?.unwrap_or_default();
                if typed.trim().is_empty() {
                    question.holder.clone()
                } else {
                    typed
                }
            }
        };
        Ok(Ok(recording.source(&source)))
    }

    /// Writes an answer into the file, and says which items it settled.
    fn write(&mut self, recording: &Recording) -> Result<(), Failure> {
        let text = self.planner.record(&self.case, recording)?;
        saving::replace(self.path, self.case.source.text(), &text)?;
        self.written += 1;
        let before = self.statuses();
        let text = SourceText::new(self.case.source.name(), &text);
        self.case = self.planner.read_case(&text)?.value;
        let settled: Vec<String> = self
            .statuses()
            .into_iter()
            .filter(|(item, status)| before.get(item) != Some(status))
            .map(|(item, status)| format!("{} is {}", clean(&item), status.word().replace('-', " ")))
            .collect();
        let settled = match settled.as_slice() {
            [] => "No item is settled by it alone.".to_owned(),
            some => format!("Now {}.", list(some, "and")),
        };
        say(&format!("Written. {settled}\n"))
    }

    fn statuses(&self) -> BTreeMap<String, Status> {
        let plan = self.planner.plan(&self.case, self.as_of);
        let findings = plan.findings.into_iter();
        findings.map(|one| (one.item, one.status)).collect()
    }
}

/// Returns what may be typed.
fn offered(fact: &FactDefinition) -> String {
    let choices = choices(fact);
    let answers = if choices.is_empty() {
        match &fact.kind {
            FactKind::Date => "A day, such as 2027-02-15.",
            FactKind::Days => "A number of days.",
            FactKind::Integer => "A whole number.",
            FactKind::Decimal => "A number, such as 45.50.",
            FactKind::List => "How many there are, or none.",
            FactKind::Text | FactKind::YesNo | FactKind::Choice(_) => {
                "Any text; in quotes if it is one of the words below."
            }
        }
        .to_owned()
    } else {
        let numbered = choices.iter().enumerate();
        let numbered: Vec<_> = numbered
            .map(|(place, choice)| format!("{} {}", place + 1, clean(choice)))
            .collect();
        format!("{}.", numbered.join(", "))
    };
    format!("Answer: {answers}\nOr: {}.", list(&words(fact).map(str::to_owned), "or"))
}

fn say(text: &str) -> Result<(), Failure> {
    Terminal::result(text)
}

/// The lines that are typed.
struct Lines<R>(R);

impl<R: BufRead> Lines<R> {
    /// Returns the next line, or nothing at the end.
    fn next(&mut self) -> Result<Option<String>, Failure> {
        let mut line = String::new();
        let read = self.0.read_line(&mut line);
        let read = read.map_err(|error| Failure::NotRead(error.kind()))?;
        Ok((read > 0).then_some(line))
    }
}
