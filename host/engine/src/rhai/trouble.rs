//! From what rhai says went wrong to a fault at its place. Texts of rhai's errors may hold anything that a
//! script put there, so none is passed on.

use ::rhai::{Dynamic, EvalAltResult, Position};

use throughcare_model::{Message, message};

use crate::Fault;
use crate::arithmetic::Unlike;

/// What a word gives back to its script.
pub(super) type ScriptResult<T> = Result<T, Box<EvalAltResult>>;

/// The budget that texts and lists share, as messages name it.
pub(super) fn texts_and_lists() -> Message {
    message!("size of texts and lists")
}

/// Ends a script with a fault.
#[allow(
    clippy::unnecessary_box_returns,
    reason = "boxed is how the script engine passes errors on"
)]
pub(super) fn stop(fault: Fault, at: Position) -> Box<EvalAltResult> {
    Box::new(EvalAltResult::ErrorRuntime(Dynamic::from(fault), at))
}

/// Ends a script for a reason that has no fault of its own.
#[allow(
    clippy::unnecessary_box_returns,
    reason = "boxed is how the script engine passes errors on"
)]
pub(super) fn failed(why: Message, at: Position) -> Box<EvalAltResult> {
    stop(Fault::Failed(why), at)
}

impl From<Unlike> for Fault {
    fn from(unlike: Unlike) -> Self {
        match unlike {
            Unlike::Comparison(left, relation, right) => Self::UnlikeThings {
                left,
                sign: relation.sign(),
                right,
            },
            Unlike::Sum(left, right) => Self::NoSum { left, right },
            Unlike::OutOfRange => Self::OutOfRange,
        }
    }
}

/// Returns what went wrong, and the innermost place that is known.
pub(super) fn fault_of(error: &EvalAltResult) -> (Fault, Position) {
    let mut at = Position::NONE;
    let mut error = error;
    loop {
        if !error.position().is_none() {
            at = error.position();
        }
        match error {
            EvalAltResult::ErrorInFunctionCall(.., inner, _)
            | EvalAltResult::ErrorInModule(_, inner, _) => error = inner,
            innermost => return (fault(innermost), at),
        }
    }
}

fn fault(error: &EvalAltResult) -> Fault {
    match error {
        EvalAltResult::ErrorRuntime(told, _) | EvalAltResult::ErrorTerminated(told, _) => told
            .read_lock::<Fault>()
            .map_or(Fault::Failed(message!("it gave up")), |fault| fault.clone()),
        EvalAltResult::ErrorTooManyOperations(_) => Fault::BudgetSpent(message!("operations")),
        EvalAltResult::ErrorTooManyVariables(_) => Fault::BudgetSpent(message!("variables")),
        EvalAltResult::ErrorStackOverflow(_) => Fault::BudgetSpent(message!("calls inside calls")),
        EvalAltResult::ErrorDataTooLarge(..) => Fault::BudgetSpent(texts_and_lists()),
        EvalAltResult::ErrorMismatchDataType(wanted, ..) if wanted == "bool" => {
            Fault::ConditionInIf
        }
        EvalAltResult::ErrorFunctionNotFound(..) | EvalAltResult::ErrorMismatchDataType(..) => {
            Fault::Failed(message!(
                "a word or sign is given something of the wrong kind"
            ))
        }
        EvalAltResult::ErrorFor(_) => {
            Fault::Failed(message!("a loop goes over something that is no list"))
        }
        EvalAltResult::ErrorVariableNotFound(..) => {
            Fault::Failed(message!("a variable is not set here"))
        }
        EvalAltResult::ErrorAssignmentToConstant(..) => {
            Fault::Failed(message!("a constant cannot be changed"))
        }
        _ => Fault::Failed(message!("a step of it cannot be done")),
    }
}
