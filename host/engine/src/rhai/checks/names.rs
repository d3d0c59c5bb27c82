//! Checks of the words that name facts, parameters and lists, and of what each word is given.

use throughcare_model::{FactId, FactKind, Message, ValueKind, message};

use crate::Fault;
use crate::fault::nearest;

use super::super::expression::{Expression, Kind};
use super::super::sorts::Sort;
use super::super::words::Word;
use super::Checker;

/// The fact from which `before_release` and `after_release` count.
pub(in super::super) const RELEASE: &str = "release.date";

impl<'a> Checker<'a> {
    /// Checks a word of the rule language with what it is given.
    pub(super) fn word(
        &mut self,
        expression: &'a Expression,
        name: &'a str,
        arguments: &'a [Expression],
    ) -> Sort {
        let Some(word) = Word::find(name) else {
            return Sort::Unseen;
        };
        if !(word.least..=word.most).contains(&arguments.len()) {
            let fault = Fault::WrongArguments {
                word: name.to_owned(),
                given: arguments.len(),
                takes: word.takes(),
            };
            self.fault(fault, expression.word);
            return Sort::Unseen;
        }
        match (name, arguments) {
            ("fact", [path]) => self.fact(path),
            ("parameter", [parameter]) => self.parameter(parameter),
            ("as_of", _) => {
                self.uses().day = true;
                Sort::value(ValueKind::Date)
            }
            ("one_of", [of, values]) => {
                self.one_of(of, values);
                Sort::Truth
            }
            ("is_declined", [path]) => {
                self.declined(path);
                Sort::Truth
            }
            ("before_release" | "after_release", [lead]) => {
                let kinds = [ValueKind::Days, ValueKind::Months];
                self.takes(name, &kinds, message!("a number of days or months"), lead);
                self.find(RELEASE, expression);
                Sort::value(ValueKind::Date)
            }
            ("full_years", [from, to]) => {
                self.takes(name, &[ValueKind::Date], message!("two dates"), from);
                self.takes(name, &[ValueKind::Date], message!("two dates"), to);
                Sort::value(ValueKind::Integer)
            }
            ("weekday", [date]) => {
                self.takes(name, &[ValueKind::Date], message!("a date"), date);
                Sort::weekday()
            }
            ("any" | "all", [list, clause]) => {
                self.entries(name, list, clause);
                Sort::Truth
            }
            ("count", [list]) => {
                self.list(name, list);
                Sort::Count
            }
            ("count", [list, clause]) => {
                self.entries(name, list, clause);
                Sort::Count
            }
            ("is_yes" | "is_no" | "is_unknown", [condition]) => {
                self.truth(condition);
                Sort::written(ValueKind::YesNo)
            }
            ("provide", [path, value]) => {
                self.provide(path, value);
                Sort::Provided
            }
            ("step", [words, amount]) => {
                self.sentence(name, words);
                self.value(name, amount);
                Sort::Provided
            }
            ("due", [date]) => {
                self.takes(name, &[ValueKind::Date], message!("a date"), date);
                Sort::Advice
            }
            (_, [text]) => {
                self.sentence(name, text);
                Sort::Advice
            }
            _ => Sort::Unseen,
        }
    }

    /// Looks a path up, and notes that it may be read.
    fn find(&mut self, path: &str, at: &Expression) -> Option<FactId> {
        let id = self.look_up(path, at)?;
        self.uses().note(id, at.span);
        Some(id)
    }

    /// Looks a path up.
    fn look_up(&mut self, path: &str, at: &Expression) -> Option<FactId> {
        let vocabulary = self.names.vocabulary;
        let Some(id) = vocabulary.find(path) else {
            let paths = vocabulary.iter().map(|(_, fact)| fact.path.as_str());
            let fault = Fault::UnknownFact {
                suggestion: nearest(path, paths),
                path: path.to_owned(),
            };
            self.fault(fault, at.span);
            return None;
        };
        Some(id)
    }

    fn written_out<'e>(&mut self, word: &str, argument: &'e Expression) -> Option<&'e str> {
        let text = argument.text();
        if text.is_none() {
            self.fault(Fault::NotWrittenOut(word.to_owned()), argument.span);
        }
        text
    }

    fn fact(&mut self, path: &Expression) -> Sort {
        let Some(definition) = self
            .written_out("fact", path)
            .and_then(|text| self.find(text, path))
            .and_then(|id| self.names.vocabulary.get(id))
        else {
            return Sort::Unseen;
        };
        let written = definition.path.to_string();
        if definition.list.is_some() {
            self.fault(Fault::EntryFactAlone(written), path.span);
            return Sort::Unseen;
        }
        Sort::of_fact(definition).unwrap_or_else(|| {
            self.fault(Fault::ListAsFact(written), path.span);
            Sort::Unseen
        })
    }

    pub(super) fn entry_fact(
        &mut self,
        expression: &'a Expression,
        receiver: &'a Expression,
        arguments: &'a [Expression],
    ) -> Sort {
        let list = match (&receiver.kind, &self.entry) {
            (Kind::Variable(name), Some((entry, list))) if name == entry => Some(*list),
            _ => None,
        };
        let Some(list) = list else {
            self.fault(Fault::EntryElsewhere, expression.word);
            return Sort::Unseen;
        };
        let [field] = arguments else {
            let fault = Fault::WrongArguments {
                word: "fact".to_owned(),
                given: arguments.len(),
                takes: message!("one thing"),
            };
            self.fault(fault, expression.word);
            return Sort::Unseen;
        };
        let Some(text) = self.written_out("fact", field) else {
            return Sort::Unseen;
        };
        let of_list = self.names.vocabulary.iter();
        let of_list = of_list.filter(|(_, definition)| definition.list == Some(list));
        let fields: Vec<_> = of_list
            .filter_map(|(id, definition)| Some((definition.path.field()?, id, definition)))
            .collect();
        let Some((_, id, definition)) = fields.iter().find(|(field, ..)| *field == text) else {
            let fault = Fault::UnknownFact {
                suggestion: nearest(text, fields.iter().map(|(field, ..)| *field)),
                path: text.to_owned(),
            };
            self.fault(fault, field.span);
            return Sort::Unseen;
        };
        self.uses().note(*id, field.span);
        Sort::of_fact(definition).unwrap_or(Sort::Unseen)
    }

    fn parameter(&mut self, name: &Expression) -> Sort {
        let Some(text) = self.written_out("parameter", name) else {
            return Sort::Unseen;
        };
        let parameters = self.names.parameters;
        let Some(id) = parameters.find(text) else {
            let names = parameters.iter().map(|(_, one)| one.name.as_str());
            let fault = Fault::UnknownParameter {
                suggestion: nearest(text, names),
                name: text.to_owned(),
            };
            self.fault(fault, name.span);
            return Sort::Unseen;
        };
        self.uses().parameters.insert(id);
        parameters.get(id).map_or(Sort::Unseen, Sort::of_parameter)
    }

    fn one_of(&mut self, of: &'a Expression, values: &'a Expression) {
        let sort = self.sort(of);
        let Kind::List(items) = &values.kind else {
            let given = self.sort(values);
            if given != Sort::Unseen {
                self.wrong_kind(
                    "one_of",
                    message!("a list of values that are written out"),
                    &given,
                    values.span,
                );
            }
            return;
        };
        for item in items {
            let given = self.sort(item);
            match &given {
                Sort::Value { written: true, .. } | Sort::Unseen => {
                    self.like(item.span, "==", &sort, &given);
                    self.choice(&sort, item);
                }
                _ => self.wrong_kind(
                    "one_of",
                    message!("values that are written out"),
                    &given,
                    item.span,
                ),
            }
        }
    }

    fn declined(&mut self, path: &Expression) {
        let Some(definition) = self
            .written_out("is_declined", path)
            .and_then(|text| self.find(text, path))
            .and_then(|id| self.names.vocabulary.get(id))
        else {
            return;
        };
        if definition.list.is_some() {
            let fault = Fault::EntryFactAlone(definition.path.to_string());
            self.fault(fault, path.span);
        }
    }

    /// Checks that a fact is provided which can hold what it is given.
    fn provide(&mut self, path: &'a Expression, value: &'a Expression) {
        let given = self.value("provide", value);
        let Some((id, definition)) = self
            .written_out("provide", path)
            .and_then(|text| self.look_up(text, path))
            .and_then(|id| Some((id, self.names.vocabulary.get(id)?)))
        else {
            return;
        };
        let written = definition.path.to_string();
        if definition.list.is_some() {
            self.fault(Fault::EntryFactAlone(written), path.span);
            return;
        }
        let Some(kind) = definition.kind.value_kind() else {
            self.fault(Fault::ListAsFact(written), path.span);
            return;
        };
        self.uses().provides.insert(id);
        let fits = match &given {
            Sort::Truth => kind == ValueKind::YesNo,
            Sort::Unseen => true,
            other => other.kind() == Some(kind),
        };
        if !fits {
            self.wrong_kind("provide", kind.phrase(), &given, value.span);
        }
        if let Some(of) = Sort::of_fact(definition) {
            self.choice(&of, value);
        }
    }

    /// Checks something that has to be a value or a condition, and returns what it gives.
    fn value(&mut self, word: &str, given: &'a Expression) -> Sort {
        let sort = self.sort(given);
        if matches!(sort, Sort::List | Sort::Advice | Sort::Provided) {
            self.wrong_kind(word, message!("a value or a condition"), &sort, given.span);
            return Sort::Unseen;
        }
        sort
    }

    /// Checks a list that is asked for its entries.
    fn list(&mut self, word: &str, path: &Expression) -> Option<FactId> {
        let text = self.written_out(word, path)?;
        let id = self.find(text, path)?;
        let definition = self.names.vocabulary.get(id)?;
        if definition.kind == FactKind::List {
            return Some(id);
        }
        self.fault(Fault::NotAList(text.to_owned()), path.span);
        None
    }

    fn entries(&mut self, word: &str, list: &Expression, clause: &'a Expression) {
        let list = self.list(word, list);
        let Kind::Clause { parameters, body } = &clause.kind else {
            self.fault(Fault::ClauseExpected(word.to_owned()), clause.span);
            return;
        };
        let [entry] = &**parameters else {
            self.fault(Fault::ClauseExpected(word.to_owned()), clause.span);
            return;
        };
        let Some(list) = list else {
            return;
        };
        let outer = self.entry.replace((entry.clone(), list));
        self.truth(body);
        self.entry = outer;
    }

    /// Checks that a word is given a value of one of these kinds.
    fn takes(&mut self, word: &str, kinds: &[ValueKind], takes: Message, given: &'a Expression) {
        let sort = self.sort(given);
        let fits = match &sort {
            Sort::Value { kind, .. } => kinds.contains(kind),
            Sort::Unseen => true,
            _ => false,
        };
        if !fits {
            self.wrong_kind(word, takes, &sort, given.span);
        }
    }

    /// Checks that a word is given a sentence that the rule spells out.
    fn sentence(&mut self, word: &str, text: &'a Expression) {
        let sort = self.sort(text);
        let fits = matches!(
            sort,
            Sort::Unseen
                | Sort::Value {
                    kind: ValueKind::Text,
                    written: true,
                    ..
                }
        );
        if !fits {
            self.wrong_kind(
                word,
                message!("a text that is written out"),
                &sort,
                text.span,
            );
        }
    }
}
