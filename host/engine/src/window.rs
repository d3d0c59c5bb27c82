//! The one window through which a rule sees a case.

use throughcare_model::{
    Date, Fact, FactId, FactTable, ParameterId, Parameters, Value, Vocabulary,
};

/// The names that a rule may use, fixed before it is prepared.
#[derive(Debug, Clone, Copy)]
pub struct Names<'a> {
    /// The facts that may exist.
    pub vocabulary: &'a Vocabulary,
    /// The parameters that are set.
    pub parameters: &'a Parameters,
}

/// What a rule may see: one case, the law of one day, and that day.
#[derive(Debug, Clone, Copy)]
pub struct CaseWindow<'a> {
    /// The names by which the slots below are known.
    pub names: Names<'a>,
    /// The facts of the case.
    pub facts: &'a FactTable,
    /// The parameters as they stand on `as_of`.
    pub parameters: &'a ParametersInForce,
    /// The day of the plan.
    pub as_of: Date,
}

/// The values of all parameters on one day, worked out once for all rules.
#[derive(Debug, Clone, Default)]
pub struct ParametersInForce(Vec<Option<Value>>);

impl ParametersInForce {
    /// Looks up every parameter on a day, both ends of its time included.
    pub fn on(parameters: &Parameters, day: Date) -> Self {
        parameters
            .iter()
            .map(|(_, parameter)| parameter.in_force(day).map(|dated| dated.value.clone()))
            .collect()
    }

    /// Returns the value in force, if there is one.
    pub fn get(&self, id: ParameterId) -> Option<&Value> {
        self.0.get(id.index())?.as_ref()
    }
}

impl FromIterator<Option<Value>> for ParametersInForce {
    fn from_iter<I: IntoIterator<Item = Option<Value>>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

impl<'a> CaseWindow<'a> {
    /// Returns a fact, or a fact of one entry of a list (the first entry being 0).
    pub fn fact(&self, id: FactId, entry: Option<usize>) -> &'a Fact {
        match entry {
            None => self.facts.get(id),
            Some(entry) => self.entry_fact(id, entry).unwrap_or(Fact::NOT_RECORDED),
        }
    }

    fn entry_fact(&self, id: FactId, entry: usize) -> Option<&'a Fact> {
        let list = self.names.vocabulary.get(id)?.list?;
        Some(self.facts.entries(list)?.get(entry)?.get(id))
    }
}
