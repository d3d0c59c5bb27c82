//! What a rule answers.

use throughcare_model::{Date, Question, Reason, SourceText, Truth};

use crate::condition::Condition;
use crate::{CaseWindow, EngineError, Predicate, ReadSet};

/// The answer to one question about one case.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What is known of it. `unknown` if the rule failed.
    pub truth: Truth,
    /// Every fact that was looked at, present or absent.
    pub reads: ReadSet,
    /// The unknown facts that could still settle it; empty unless the truth is unknown.
    pub needs: ReadSet,
    /// What went wrong, if anything did.
    pub trouble: Option<EngineError>,
    /// Why, in the form that the engine keeps it until someone looks.
    pub(crate) reasons: Reasons,
}

impl Answer {
    /// The answer of a rule that does not speak to what it is asked.
    pub(crate) fn silent(predicate: Predicate<'_>) -> Self {
        Self {
            truth: match predicate {
                Predicate::Question(Question::Applies) => Truth::Yes,
                Predicate::Question(Question::Arranged | Question::Declined) => Truth::No,
                Predicate::Question(Question::Met) | Predicate::Named(_) => Truth::Unknown,
            },
            reads: ReadSet::default(),
            needs: ReadSet::default(),
            trouble: None,
            reasons: Reasons::None,
        }
    }

    /// The answer of a condition.
    pub(crate) fn of_condition(
        condition: &Condition,
        window: &CaseWindow<'_>,
        source: &SourceText,
    ) -> Self {
        let evaluated = condition.evaluate(window);
        let trouble = evaluated.trouble.map(|(unlike, span)| EngineError {
            fault: unlike.into(),
            source_text: source.clone(),
            span,
        });
        Self {
            truth: evaluated.truth,
            reads: evaluated.reads,
            needs: evaluated.needs,
            reasons: match trouble {
                None => Reasons::Tree(evaluated.truths),
                Some(_) => Reasons::None,
            },
            trouble,
        }
    }
}

/// Reasons, written out only when someone looks.
#[derive(Debug, Clone)]
pub(crate) enum Reasons {
    /// The rule is silent on the question, or failed.
    None,
    /// One truth for each node of the condition tree, list entries as they were asked.
    Tree(Vec<Truth>),
    /// A tree that the script or component made as it ran.
    Told(Box<Reason>),
}

/// One thing that a rule recommends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// What to do.
    pub action: String,
    /// Who; the item's owner if the rule does not say.
    pub by: Option<String>,
    /// By when.
    pub due: Due,
    /// Why, one sentence each.
    pub because: Vec<String>,
}

/// By when something is recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The rule does not say: as the item is due.
    WithItem,
    /// By this day, included.
    On(Date),
    /// It counts from something that is not recorded.
    Unknown,
}
