//! Running one function of a script: an engine that has nothing but the words, and a budget that counts
//! every step.
//!
//! rhai's own count of operations misses what closures called by built-in functions do (1.27.0: fifteen
//! million steps passed a limit of ten thousand), so the count is ours: [`Run::step`] is told of every step
//! and never goes back.

use std::sync::Arc;

use ::rhai::{
    AST, Array, CallFnOptions, Dynamic, Engine, EvalAltResult, Module, OptimizationLevel, Scope,
    Shared,
};

use throughcare_model::message;

use crate::{Budget, Fault};

use super::natives;
use super::run::Run;

/// Makes what all evaluations of a rule share: the words, and that arrays can be gone over.
pub(super) fn shared_words() -> Vec<Shared<Module>> {
    let mut loops = Module::new();
    loops.set_iterable::<Array>();
    vec![natives::words(), loops.into()]
}

/// Runs one function of a script.
pub(super) fn call(
    ast: &AST,
    words: &[Shared<Module>],
    function: &str,
    run: &Arc<Run>,
) -> Result<Dynamic, Box<EvalAltResult>> {
    let engine = engine(words, run.budget, run);
    let options = CallFnOptions::new()
        .eval_ast(false)
        .with_tag(Arc::clone(run));
    engine.call_fn_with_options(options, &mut Scope::new(), ast, function, ())
}

/// An engine is made for each evaluation, which costs nanoseconds, so that no two share anything that changes.
fn engine(words: &[Shared<Module>], budget: Budget, run: &Arc<Run>) -> Engine {
    let mut engine = Engine::new_raw();
    for module in words {
        engine.register_global_module(module.clone());
    }
    engine.set_optimization_level(OptimizationLevel::None);
    // Built-in operators would say `false` of unlike things before ours could say what is wrong.
    engine.set_fast_operators(false);
    engine.set_fail_on_invalid_map_property(true);
    engine.set_strict_variables(true);
    engine.set_max_call_levels(budget.call_depth);
    engine.set_max_expr_depths(budget.expression_depth, budget.expression_depth);
    engine.set_max_string_size(budget.text_bytes);
    engine.set_max_array_size(budget.elements);
    engine.set_max_map_size(budget.elements);
    engine.set_max_variables(budget.variables);
    let run = Arc::clone(run);
    engine.on_progress(move |_| {
        run.step()
            .then(|| Dynamic::from(Fault::BudgetSpent(message!("operations"))))
    });
    engine
}
