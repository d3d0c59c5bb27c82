//! What rhai finds wrong with the writing of a script, in our words: rhai's own are English only, and speak of more than
//! rules have.

use ::rhai::{LexError, ParseErrorType};
use throughcare_model::{Message, message};

/// Says what is wrong with the writing of a script.
pub(super) fn said(error: &ParseErrorType) -> Message {
    match error {
        ParseErrorType::BadInput(error) => misspelt(error),
        ParseErrorType::UnexpectedEOF => message!("it ends in the middle"),
        ParseErrorType::UnknownOperator(sign) => {
            message!("`{sign}` is no sign of the rule language", sign)
        }
        ParseErrorType::MissingToken(sign, _) => message!("`{sign}` is missing here", sign),
        ParseErrorType::MissingSymbol(_) => message!("a sign is missing here"),
        ParseErrorType::PropertyExpected => message!("a word is missing after the dot"),
        ParseErrorType::VariableExpected => message!("the name of a variable is missing here"),
        ParseErrorType::ExprExpected(_) => message!("a value or a condition is missing here"),
        ParseErrorType::ForbiddenVariable(name) | ParseErrorType::Reserved(name) => {
            message!("`{name}` cannot be a name", name)
        }
        ParseErrorType::DuplicatedVariable(name) | ParseErrorType::VariableExists(name) => {
            message!("the variable `{name}` is there twice", name)
        }
        ParseErrorType::WrongFnDefinition => {
            message!("a function stands inside something else")
        }
        ParseErrorType::FnMissingName => message!("the name of the function is missing here"),
        ParseErrorType::FnMissingParams(name) => {
            message!(
                "`()` is missing after the name of the function `{name}`",
                name
            )
        }
        ParseErrorType::FnMissingBody(name) if name.is_empty() => {
            message!("the clause for each entry is missing here")
        }
        ParseErrorType::FnMissingBody(name) => {
            message!("the function `{name}` has no body in braces", name)
        }
        ParseErrorType::FnDuplicatedParam(name, parameter) => message!(
            "the function `{name}` takes `{parameter}` twice",
            name,
            parameter
        ),
        ParseErrorType::FnDuplicatedDefinition(name, _) => {
            message!("`{name}` is defined twice", name)
        }
        ParseErrorType::AssignmentToConstant(_) => message!("a constant cannot be changed"),
        ParseErrorType::AssignmentToInvalidLHS(_) => {
            message!("only a variable can be given a value")
        }
        ParseErrorType::WrongDocComment => {
            message!("a comment with three strokes stands before something that is no function")
        }
        ParseErrorType::LoopBreak => message!("`break` and `continue` stand outside a loop"),
        _ => message!("it cannot be read from here on"),
    }
}

fn misspelt(error: &LexError) -> Message {
    match error {
        LexError::UnexpectedInput(text) => message!("`{text}` is not expected here", text),
        LexError::UnterminatedString => message!("a text is not closed"),
        LexError::MalformedEscapeSequence(text) => message!("a text cannot hold `{text}`", text),
        LexError::MalformedNumber(text) => message!("`{text}` is not a number", text),
        LexError::MalformedIdentifier(name) => message!("`{name}` cannot be a name", name),
        LexError::ImproperSymbol(sign, _) => {
            message!("`{sign}` is no sign of the rule language", sign)
        }
        _ => message!("it cannot be read from here on"),
    }
}
