//! Checks of what stands in a clause: every word gets what it takes, and only like things are compared.

use throughcare_model::{Message, Relation, Span, ValueKind, message};

use crate::Fault;
use crate::arithmetic::{comparable, sum_kind};
use crate::fault::nearest;

use super::super::expression::{Expression, Kind};
use super::super::sorts::Sort;
use super::super::words::{WORDS, Word, WordPlace};
use super::Checker;

/// Returns how a sign compares, if it does.
pub(in super::super) fn relation(sign: &str) -> Option<Relation> {
    [
        Relation::Is,
        Relation::IsNot,
        Relation::Below,
        Relation::AtMost,
        Relation::Above,
        Relation::AtLeast,
    ]
    .into_iter()
    .find(|relation| relation.sign() == sign)
}

impl<'a> Checker<'a> {
    /// Checks an expression, and returns what it gives.
    pub(super) fn sort(&mut self, expression: &'a Expression) -> Sort {
        match &expression.kind {
            Kind::Text(_) => Sort::written(ValueKind::Text),
            Kind::YesNo(_) => Sort::written(ValueKind::YesNo),
            Kind::Integer(number) => {
                if !matches!(number, 0 | 1) {
                    self.fault(Fault::NumberInRule(*number), expression.span);
                }
                Sort::written(ValueKind::Integer)
            }
            Kind::List(_) => {
                self.parts(expression);
                Sort::List
            }
            Kind::Variable(name) => {
                if self.entry.as_ref().is_some_and(|(entry, _)| entry == name) {
                    self.fault(Fault::EntryElsewhere, expression.word);
                }
                Sort::Unseen
            }
            Kind::Call { word, arguments } => self.call(expression, word, arguments),
            Kind::Method {
                receiver,
                word,
                arguments,
            } => self.method(expression, receiver, word, arguments),
            Kind::Clause { .. } => {
                let fault = Fault::NotOffered {
                    what: message!("a clause by itself"),
                    instead: Some(message!("clauses stand in `any`, `all` and `count`")),
                };
                self.fault(fault, expression.word);
                Sort::Unseen
            }
            Kind::Guarded { guard, parts, .. } => {
                if self.sort(guard).may_be_unknown() {
                    self.fault(Fault::ConditionInIf, guard.span);
                }
                for part in parts {
                    self.sort(part);
                }
                Sort::Unseen
            }
            Kind::Other { .. } => {
                self.parts(expression);
                Sort::Unseen
            }
        }
    }

    /// Checks an expression that has to be a condition, and returns what it gives.
    pub(super) fn truth(&mut self, expression: &'a Expression) -> Sort {
        let sort = self.sort(expression);
        match sort {
            Sort::Truth
            | Sort::Unseen
            | Sort::Value {
                kind: ValueKind::YesNo,
                ..
            } => {}
            ref other => self.fault(Fault::NotACondition(other.phrase()), expression.span),
        }
        sort
    }

    fn call(
        &mut self,
        expression: &'a Expression,
        word: &'a str,
        arguments: &'a [Expression],
    ) -> Sort {
        match (word, arguments) {
            ("and" | "or", [left, right]) => {
                let (left, right) = (self.truth(left), self.truth(right));
                left.joined_with(&right)
            }
            ("!", [one]) => {
                let one = self.truth(one);
                one.joined_with(&one)
            }
            ("+" | "-", [left, right]) => self.sum(expression, word, left, right),
            (sign, [left, right]) if relation(sign).is_some() => {
                self.comparison(expression, sign, left, right)
            }
            _ if Word::find(word).is_some_and(|word| !word.follows_a_dot()) => {
                self.word(expression, word, arguments)
            }
            _ => self.own_function(expression, word, arguments),
        }
    }

    fn own_function(
        &mut self,
        expression: &'a Expression,
        word: &str,
        arguments: &'a [Expression],
    ) -> Sort {
        for argument in arguments {
            self.sort(argument);
        }
        let Some(function) = self.functions.get(word).copied() else {
            self.unknown_word(expression, word);
            return Sort::Unseen;
        };
        if function.parameters.len() != arguments.len() {
            let fault = Fault::WrongArguments {
                word: word.to_owned(),
                given: arguments.len(),
                takes: match function.parameters.len() {
                    0 => message!("nothing"),
                    1 => message!("one thing"),
                    count => message!("{count} things", count),
                },
            };
            self.fault(fault, expression.word);
        }
        self.function(word)
    }

    pub(super) fn unknown_word(&mut self, expression: &Expression, word: &str) {
        let fault = if word == "contains" {
            Fault::NotOffered {
                what: message!("`in`"),
                instead: Some(message!("write `one_of(…, […])`")),
            }
        } else if Word::find(word).is_some() {
            Fault::NotOffered {
                what: message!("`{word}` by itself", word),
                instead: Some(if word == "step" {
                    message!("write it after a dot: `provide(\"…\", …).step(\"…\")`")
                } else {
                    message!("write it after a dot: `recommend(\"…\").by(\"…\")`")
                }),
            }
        } else if word.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            let own = self.functions.keys().copied();
            Fault::UnknownWord {
                suggestion: nearest(word, WORDS.iter().map(|word| word.name).chain(own)),
                name: word.to_owned(),
            }
        } else {
            Fault::NotOffered {
                what: message!("`{word}`", word),
                instead: None,
            }
        };
        self.fault(fault, expression.word);
    }

    fn method(
        &mut self,
        expression: &'a Expression,
        receiver: &'a Expression,
        word: &'a str,
        arguments: &'a [Expression],
    ) -> Sort {
        if word == "fact" {
            return self.entry_fact(expression, receiver, arguments);
        }
        let given = self.sort(receiver);
        match Word::find(word) {
            Some(known) if known.place == WordPlace::AfterRecommend => {
                if !matches!(given, Sort::Advice | Sort::Unseen) {
                    self.wrong_kind(word, message!("a recommendation"), &given, receiver.span);
                }
                self.word(expression, word, arguments);
                Sort::Advice
            }
            Some(known) if known.place == WordPlace::AfterProvide => {
                if !matches!(given, Sort::Provided | Sort::Unseen) {
                    self.wrong_kind(
                        word,
                        message!("a fact that is provided"),
                        &given,
                        receiver.span,
                    );
                }
                self.word(expression, word, arguments);
                Sort::Provided
            }
            _ => {
                self.unknown_word(expression, word);
                Sort::Unseen
            }
        }
    }

    fn comparison(
        &mut self,
        expression: &'a Expression,
        sign: &'a str,
        left: &'a Expression,
        right: &'a Expression,
    ) -> Sort {
        if let Kind::Call { word, arguments } = &left.kind
            && word == "!"
        {
            self.fault(Fault::NotWithoutBrackets, expression.span);
            for part in arguments.iter().chain([right]) {
                self.sort(part);
            }
            return Sort::Truth;
        }
        let (of_left, of_right) = (self.sort(left), self.sort(right));
        if of_left == Sort::Truth || of_right == Sort::Truth {
            self.fault(Fault::ConditionAsValue(sign.to_owned()), expression.span);
            return Sort::Truth;
        }
        self.like(expression.span, sign, &of_left, &of_right);
        self.choice(&of_left, right);
        self.choice(&of_right, left);
        of_left.joined_with(&of_right)
    }

    /// Checks that two sorts can be compared.
    pub(super) fn like(&mut self, at: Span, sign: &str, left: &Sort, right: &Sort) {
        let Some(relation) = relation(sign) else {
            return;
        };
        for side in [left, right] {
            if side.kind().is_none() && *side != Sort::Unseen {
                self.wrong_kind(sign, message!("two values"), side, at);
                return;
            }
        }
        if let (Some(left), Some(right)) = (left.kind(), right.kind())
            && !comparable(left, relation, right)
        {
            let sign = relation.sign();
            self.fault(Fault::UnlikeThings { left, sign, right }, at);
        }
    }

    /// Checks that a text is one of the choices of what it is compared with.
    pub(super) fn choice(&mut self, of: &Sort, text: &Expression) {
        let (Sort::Value { choices, .. }, Some(written)) = (of, text.text()) else {
            return;
        };
        let Some(choices) = choices else {
            return;
        };
        if choices.all.iter().all(|choice| **choice != *written) {
            let fault = Fault::UnknownChoice {
                text: written.to_owned(),
                of: choices.of.clone(),
                suggestion: nearest(written, choices.all.iter().map(|choice| &**choice)),
                choices: choices.all.iter().map(ToString::to_string).collect(),
            };
            self.fault(fault, text.span);
        }
    }

    fn sum(
        &mut self,
        expression: &'a Expression,
        sign: &'a str,
        left: &'a Expression,
        right: &'a Expression,
    ) -> Sort {
        let (left, right) = (self.summand(sign, left), self.summand(sign, right));
        let text = Sort::written(ValueKind::Text);
        if sign == "+" && left == text && right == text {
            return text;
        }
        let (Some(left), Some(right)) = (left.kind(), right.kind()) else {
            return Sort::Unseen;
        };
        let kind = sum_kind(left, sign == "-", right);
        if kind.is_none() {
            self.fault(Fault::NoSum { left, right }, expression.span);
        }
        kind.map_or(Sort::Unseen, Sort::value)
    }

    fn summand(&mut self, sign: &str, expression: &'a Expression) -> Sort {
        let sort = self.sort(expression);
        match sort {
            Sort::Value { .. } | Sort::Unseen => return sort,
            Sort::Truth => self.fault(Fault::ConditionAsValue(sign.to_owned()), expression.span),
            other => self.wrong_kind(sign, message!("two values"), &other, expression.span),
        }
        Sort::Unseen
    }

    pub(super) fn wrong_kind(&mut self, word: &str, takes: Message, given: &Sort, at: Span) {
        let fault = Fault::WrongKind {
            word: word.to_owned(),
            takes,
            given: given.phrase(),
        };
        self.fault(fault, at);
    }
}
