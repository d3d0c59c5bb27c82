//! The days on which what the packs say changes.

use std::collections::BTreeSet;

use throughcare_engine::counted_from;
use throughcare_model::{Date, DatedValue, Value};

use super::Law;
use crate::packs::pack::Period;

impl Law {
    /// Returns every day after another on which a pack, an item, an option, a derivation, a derogation or the value
    /// of a parameter
    /// comes into force, or is in force no more.
    pub fn changes_after(&self, day: Date) -> BTreeSet<Date> {
        let packs = self.packs.iter().map(|pack| pack.in_force);
        let items = self.items.iter().filter_map(|item| item.in_force);
        let options = self.options.iter().filter_map(|option| option.in_force);
        let derivations = self.derivations.iter().filter_map(|one| one.in_force);
        let derogations = self.derogations.iter().map(|one| Period {
            from: one.from,
            until: Some(one.until),
        });
        let parameters = self.parameters.iter().map(|(_, parameter)| parameter);
        let parameters = parameters.chain(self.variants.iter().map(|one| &one.parameter));
        let values = parameters.flat_map(|parameter| parameter.values.iter().map(period));
        packs
            .chain(items)
            .chain(options)
            .chain(derivations)
            .chain(derogations)
            .chain(values)
            .flat_map(|period| [Some(period.from), period.until.and_then(next_day)])
            .flatten()
            .filter(|change| *change > day)
            .collect()
    }
}

fn period(value: &DatedValue) -> Period {
    Period {
        from: value.from,
        until: value.until,
    }
}

fn next_day(day: Date) -> Option<Date> {
    counted_from(day, false, &Value::Days(1))
}
