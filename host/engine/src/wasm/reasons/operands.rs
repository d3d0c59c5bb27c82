//! The two sides of a comparison: what they hold is taken from the case and the law, not from the component.

use throughcare_model::{Operand, ReasonNode, Relation, Sensitive, Truth, Value, message};

use super::{Lifting, contradiction, index};
use crate::arithmetic::compare;
use crate::condition::fact_operand;
use crate::wasm::bindings::types;
use crate::wasm::values::to_value;
use crate::{CaseWindow, ComponentCause, Read};

/// What is known of one side.
enum Side {
    Known(Value),
    OneOf(Vec<Value>),
    Unknown,
}

/// One side, with what its content rests on.
struct Lifted {
    operand: Operand,
    side: Side,
    /// The facts under it that are not known.
    absent: Vec<Read>,
    /// It rests on a parameter that has no value: no fact can help.
    no_value: bool,
    /// It rests on a fact that is not to be quoted.
    withheld: bool,
}

/// Returns a fact as a reason shows it: its value only if it is recorded and may be quoted.
pub(super) fn fact(window: &CaseWindow<'_>, read: Read) -> Operand {
    let fact = window.fact(read.fact, read.entry);
    match window.names.vocabulary.get(read.fact) {
        Some(definition) => fact_operand(definition, read.entry, fact),
        None => Operand::NotQuoted,
    }
}

impl Lifting<'_> {
    /// Returns a comparison, and the truth that follows from what case and law say.
    pub(super) fn comparison(
        &mut self,
        comparison: &types::Comparison,
        open: bool,
    ) -> Result<(ReasonNode, Truth), ComponentCause> {
        let most = self.said.operands.len();
        let left = self.operand(index(comparison.left), most, 0)?;
        let right = self.operand(index(comparison.right), most, 0)?;
        let relation = relation(comparison.relation);
        let follows = follows(&left.side, relation, &right.side)?;
        if follows == Truth::Unknown && !left.no_value && !right.no_value {
            for read in left.absent.into_iter().chain(right.absent) {
                self.need(read, open);
            }
        }
        let node = ReasonNode::Compare {
            left: left.operand,
            relation,
            right: right.operand,
        };
        Ok((node, follows))
    }

    fn operand(
        &mut self,
        at: usize,
        before: usize,
        depth: usize,
    ) -> Result<Lifted, ComponentCause> {
        let said = self.said;
        let (Some(operand), Some(used)) = (said.operands.get(at), self.operands_used.get_mut(at))
        else {
            return contradiction(message!("a comparison names an operand that is not there"));
        };
        if std::mem::replace(used, true) || at >= before || depth > self.budget.expression_depth {
            return contradiction(message!(
                "an operand is used twice, or before its own parts"
            ));
        }
        match operand {
            types::Operand::Fact(fact) => self.fact_side(fact),
            types::Operand::Parameter(name) => self.parameter_side(name),
            types::Operand::Literal(value) => {
                let value = value_of(value)?;
                let operand = Operand::Literal {
                    value: value.clone(),
                };
                Ok(Lifted::plain(operand, Side::Known(value)))
            }
            types::Operand::OneOf(values) => {
                let values: Vec<Value> = values.iter().map(value_of).collect::<Result<_, _>>()?;
                let operand = Operand::OneOf {
                    values: values.clone(),
                };
                Ok(Lifted::plain(operand, Side::OneOf(values)))
            }
            types::Operand::AsOf => {
                let value = self.window.as_of;
                let side = Side::Known(Value::Date(value));
                Ok(Lifted::plain(Operand::AsOf { value }, side))
            }
            types::Operand::Computed(computation) => self.computed(computation, at, depth),
        }
    }

    fn fact_side(&self, said: &types::FactRef) -> Result<Lifted, ComponentCause> {
        let read = self.read(&said.path, said.entry)?;
        let known = self.window.fact(read.fact, read.entry).known();
        Ok(Lifted {
            operand: fact(self.window, read),
            absent: known.is_none().then_some(read).into_iter().collect(),
            side: known.map_or(Side::Unknown, |value| Side::Known(value.clone())),
            no_value: false,
            withheld: is_sensitive(self.window, read),
        })
    }

    fn parameter_side(&self, name: &str) -> Result<Lifted, ComponentCause> {
        let Some(parameter) = self.declared.parameters.get(name) else {
            return contradiction(message!(
                "a comparison names a parameter that its description leaves out"
            ));
        };
        let value = self.window.parameters.get(parameter.id).cloned();
        Ok(Lifted {
            operand: Operand::Parameter {
                name: name.to_owned(),
                value: value.clone(),
            },
            no_value: value.is_none(),
            side: value.map_or(Side::Unknown, Side::Known),
            absent: Vec::new(),
            withheld: false,
        })
    }

    /// Something worked out. The outcome is the component's word; that it cannot be known where a part is not, is ours.
    fn computed(
        &mut self,
        computation: &types::Computation,
        at: usize,
        depth: usize,
    ) -> Result<Lifted, ComponentCause> {
        self.short(&computation.by)?;
        let mut of = Vec::with_capacity(computation.rests_on.len());
        let (mut absent, mut no_value, mut withheld) = (Vec::new(), false, false);
        for place in &computation.rests_on {
            let part = self.operand(index(*place), at, depth + 1)?;
            absent.extend(part.absent);
            no_value |= part.no_value;
            withheld |= part.withheld;
            of.push(part.operand);
        }
        let outcome = computation.outcome.as_ref().map(value_of).transpose()?;
        let shown = outcome.clone().filter(|_| !withheld);
        Ok(Lifted {
            operand: Operand::Computed {
                by: computation.by.clone(),
                value: shown.map(Sensitive::new),
                of,
            },
            side: outcome.map_or(Side::Unknown, Side::Known),
            absent,
            no_value,
            withheld,
        })
    }
}

impl Lifted {
    fn plain(operand: Operand, side: Side) -> Self {
        Self {
            operand,
            side,
            absent: Vec::new(),
            no_value: false,
            withheld: false,
        }
    }
}

/// Compares two sides as every engine does.
fn follows(left: &Side, relation: Relation, right: &Side) -> Result<Truth, ComponentCause> {
    let unlike = |error: crate::arithmetic::Unlike| {
        ComponentCause::Contradiction(crate::Fault::from(error).message())
    };
    match (left, right) {
        (Side::Unknown, _) | (_, Side::Unknown) => Ok(Truth::Unknown),
        (Side::Known(left), Side::Known(right)) => compare(left, relation, right)
            .map(Truth::from)
            .map_err(unlike),
        (Side::Known(left), Side::OneOf(values))
            if matches!(relation, Relation::Is | Relation::IsNot) =>
        {
            let mut any = false;
            for value in values {
                any |= compare(left, Relation::Is, value).map_err(unlike)?;
            }
            Ok(Truth::from(any == (relation == Relation::Is)))
        }
        _ => contradiction(message!(
            "several values are compared with something that is not one value"
        )),
    }
}

fn relation(relation: types::Relation) -> Relation {
    match relation {
        types::Relation::Equal => Relation::Is,
        types::Relation::NotEqual => Relation::IsNot,
        types::Relation::Below => Relation::Below,
        types::Relation::AtMost => Relation::AtMost,
        types::Relation::Above => Relation::Above,
        types::Relation::AtLeast => Relation::AtLeast,
    }
}

fn value_of(value: &types::Value) -> Result<Value, ComponentCause> {
    to_value(value).map_or_else(
        || {
            contradiction(message!(
                "a value cannot be held by a calendar or a computer"
            ))
        },
        Ok,
    )
}

fn is_sensitive(window: &CaseWindow<'_>, read: Read) -> bool {
    let definition = window.names.vocabulary.get(read.fact);
    definition.is_some_and(|definition| definition.sensitivity.is_some())
}
