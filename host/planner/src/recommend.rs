//! Gathers what the rules recommend into one list of things to do.

use throughcare_engine::{Advice, Due};
use throughcare_model::{Date, Recommendation};

/// The recommendations of a plan as they are gathered, item by item.
#[derive(Debug, Default)]
pub(crate) struct Gathered(Vec<Recommendation>);

impl Gathered {
    /// Adds what the rule of one item recommends; what it leaves open is as the item has it.
    pub(crate) fn add(&mut self, item: &str, owner: &str, item_due: Option<Date>, advice: Advice) {
        let due = match advice.due {
            Due::WithItem => item_due,
            Due::On(day) => Some(day),
            Due::Unknown => None,
        };
        let by = advice.by.unwrap_or_else(|| owner.to_owned());
        let same = self
            .0
            .iter_mut()
            .find(|known| known.action == advice.action && known.by == by);
        let Some(known) = same else {
            self.0.push(Recommendation {
                action: advice.action,
                by,
                due,
                because: advice.because,
                items: vec![item.to_owned()],
            });
            return;
        };
        known.due = earlier(known.due, due);
        extend_with_new(&mut known.because, advice.because);
        extend_with_new(&mut known.items, [item.to_owned()]);
    }

    /// Returns them by due date; those without one last, and otherwise in the order of the packs.
    pub(crate) fn by_due_date(mut self) -> Vec<Recommendation> {
        self.0
            .sort_by_key(|recommendation| (recommendation.due.is_none(), recommendation.due));
        self.0
    }
}

fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (known, None) | (None, known) => known,
    }
}

fn extend_with_new(texts: &mut Vec<String>, more: impl IntoIterator<Item = String>) {
    for text in more {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Gathered;
    use throughcare_engine::{Advice, Due};
    use throughcare_model::Date;

    fn advice(action: &str, due: Due, because: &str) -> Advice {
        Advice {
            action: action.into(),
            by: None,
            due,
            because: vec![because.into()],
        }
    }

    #[test]
    fn the_same_thing_for_two_items_is_one_recommendation_due_at_the_earlier_date() {
        let (early, late) = (Date::constant(2027, 1, 4), Date::constant(2027, 2, 1));
        let mut gathered = Gathered::default();
        gathered.add(
            "a",
            "clinic",
            Some(late),
            advice("Book it", Due::WithItem, "no date"),
        );
        gathered.add(
            "b",
            "clinic",
            None,
            advice("Book it", Due::On(early), "no place"),
        );
        gathered.add(
            "c",
            "bank",
            None,
            advice("Book it", Due::Unknown, "no date"),
        );
        let all = gathered.by_due_date();
        assert_eq!(all.len(), 2, "another service is another recommendation");
        assert_eq!((all[0].due, &*all[0].items.join(" ")), (Some(early), "a b"));
        assert_eq!(all[0].because, ["no date", "no place"]);
    }

    #[test]
    fn what_has_no_date_comes_last() {
        let mut gathered = Gathered::default();
        gathered.add("a", "x", None, advice("Later", Due::Unknown, ""));
        let day = Date::constant(2027, 1, 4);
        gathered.add("b", "x", None, advice("First", Due::On(day), ""));
        let actions: Vec<_> = gathered
            .by_due_date()
            .into_iter()
            .map(|r| r.action)
            .collect();
        assert_eq!(actions, ["First", "Later"]);
    }
}
