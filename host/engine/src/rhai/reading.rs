//! From the text of a rule to its functions, or to what is wrong with its writing.

use std::sync::PoisonError;

use ::rhai::{AST, Engine, OptimizationLevel, ParseError, ParseErrorType};
use throughcare_model::{SourceText, Span, message};

use crate::{Budget, Fault};

use super::expression::Function;
use super::spans::word_at;
use super::syntax;
use super::tokens::{self, Notes};

mod conversion;

use conversion::Converter;

/// The longest rule in bytes. A screen of rule is 2,000.
const LONGEST_RULE: usize = 64 * 1024;
/// The most functions of one rule, clauses for list entries included.
const MOST_FUNCTIONS: usize = 100;

/// A rule that could be read.
pub(super) struct Reading {
    pub(super) ast: AST,
    /// Its functions in the order in which they stand.
    pub(super) functions: Vec<Function>,
}

/// Reads a rule.
pub(super) fn read(source: &SourceText, budget: Budget) -> Result<Reading, Vec<(Fault, Span)>> {
    if source.text().len() > LONGEST_RULE {
        let fault = Fault::TooLarge(message!("it is longer than 64 KiB"));
        return Err(vec![(fault, Span::EMPTY)]);
    }
    let mut engine = compiling_engine(budget);
    let notes = tokens::watch(&mut engine);
    let compiled = engine.compile(source.text());
    let notes = std::mem::take(&mut *notes.lock().unwrap_or_else(PoisonError::into_inner));
    let mut faults: Vec<_> = notes
        .faults
        .iter()
        .map(|(fault, at)| (fault.clone(), word_at(source, *at)))
        .collect();
    // After a word that is not offered, what the script engine says is about the same place.
    let ast = match compiled {
        Ok(ast) => ast,
        Err(error) if faults.is_empty() => return Err(vec![syntax_fault(source, &error, &notes)]),
        Err(_) => return Err(faults),
    };
    let mut converter = Converter::new(source, &ast);
    for statement in ast.statements() {
        if !statement.is_noop() {
            let span = converter.statement(statement).word;
            faults.push((Fault::OutsideFunction, span));
        }
    }
    let functions = converter.functions(&ast, &notes);
    faults.extend(converter.into_faults());
    if faults.is_empty() {
        Ok(Reading { ast, functions })
    } else {
        Err(faults)
    }
}

/// Makes an engine that reads the rule language and runs nothing.
fn compiling_engine(budget: Budget) -> Engine {
    let mut engine = Engine::new_raw();
    engine.set_optimization_level(OptimizationLevel::None);
    engine.set_strict_variables(true);
    engine.set_allow_shadowing(false);
    engine.set_max_expr_depths(budget.expression_depth, budget.expression_depth);
    engine.set_max_string_size(budget.text_bytes);
    engine.set_max_array_size(budget.elements);
    engine.set_max_map_size(budget.elements);
    engine.set_max_functions(MOST_FUNCTIONS);
    // Lower than a comparison (90), so that `a == b and c == d` needs no brackets.
    for (word, precedence) in [("and", 60), ("or", 30)] {
        // Fails for words that rhai itself defines only, and these it does not.
        let _ = engine.register_custom_operator(word, precedence);
    }
    engine
}

fn syntax_fault(source: &SourceText, error: &ParseError, notes: &Notes) -> (Fault, Span) {
    let fault = match &*error.0 {
        ParseErrorType::ExprTooDeep => Fault::TooLarge(message!("it nests too deep")),
        ParseErrorType::TooManyFunctions => Fault::TooLarge(message!("it has too many functions")),
        ParseErrorType::LiteralTooLarge(..)
        | ParseErrorType::BadInput(::rhai::LexError::StringTooLong(_)) => {
            Fault::TooLarge(message!("a text or list is too long"))
        }
        ParseErrorType::VariableUndefined(name)
            if source.text().contains(&format!("fn {name}(")) =>
        {
            Fault::NotCalled(name.clone())
        }
        ParseErrorType::VariableUndefined(name) if notes.is_known_elsewhere(name) => {
            Fault::NotOffered {
                what: message!("`{name}`, which is from elsewhere,", name),
                instead: Some(message!(
                    "a function sees what it is given, and a clause sees its entry"
                )),
            }
        }
        ParseErrorType::VariableUndefined(name) => Fault::UnknownWord {
            name: name.clone(),
            suggestion: None,
        },
        other => Fault::Syntax(syntax::said(other)),
    };
    (fault, word_at(source, error.1))
}
