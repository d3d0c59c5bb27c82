//! Finds the place of a fact in a TOML document, and makes one beside its like if there is none.

use throughcare_model::{FactDefinition, Value};
use toml_edit::{
    Array, ArrayOfTables, Datetime, DocumentMut, InlineTable, Item, Table, TableLike, value,
};

use super::splice::splice;
use super::{Recording, Said};

/// The keys of the longer form of a fact, of which one says how it stands.
const ANSWERS: [&str; 4] = ["value", "not_known", "declined", "withheld"];

/// Returns the text with a fact recorded, or nothing if there is no place for it.
pub(super) fn with(
    text: &str,
    definition: &FactDefinition,
    recording: &Recording,
) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let new = New::of(recording)?;
    let path = definition.path.as_str();
    let (list, field) = match (definition.list, definition.path.field()) {
        (Some(_), Some(field)) => (path.split_once("[]").map(|(list, _)| list), field),
        _ => (None, path.trim_end_matches("[]")),
    };
    let keys: Vec<&str> = field.split('.').collect();
    if let Some(list) = list {
        let lists: Vec<&str> = list.split('.').collect();
        let entry = recording.read.entry?;
        in_entry(document.as_table_mut(), &lists, entry, &keys, &new)?;
    } else {
        let end = End::of(&document);
        in_table(document.as_table_mut(), &keys, &new, Some(&end))?;
        if end.is_used(&document) {
            document.set_trailing("");
        }
    }
    Some(splice(text, &document.to_string()))
}

/// What is to be written.
enum New {
    /// A value, and who says so, since when: the keys of the longer form.
    Long(Vec<(&'static str, toml_edit::Value)>),
    /// So many headings of entries.
    Entries(usize),
}

impl New {
    fn of(recording: &Recording) -> Option<Self> {
        let on = recording.on.to_string().parse::<Datetime>().ok()?;
        let mut keys = match recording.said.reveal() {
            Said::Entries(0) => vec![("value", toml_edit::Value::Array(Array::new()))],
            Said::Entries(entries) => return Some(Self::Entries(*entries)),
            Said::Value(value) => vec![("value", written(value)?)],
            Said::NotKnown(None) => vec![("not_known", true.into())],
            Said::NotKnown(Some(note)) => vec![("not_known", note.as_str().into())],
            Said::Declined => vec![("declined", on.into())],
        };
        if let Some(source) = &recording.source {
            keys.push(("source", source.reveal().as_str().into()));
        }
        if !matches!(recording.said.reveal(), Said::Declined) {
            keys.push(("on", on.into()));
        }
        Some(Self::Long(keys))
    }

    fn item(&self, is_inline: bool) -> Item {
        match self {
            Self::Long(keys) => {
                let mut table = InlineTable::new();
                table.extend(keys.iter().cloned());
                value(table)
            }
            Self::Entries(entries) if is_inline => {
                value(Array::from_iter(vec![InlineTable::new(); *entries]))
            }
            Self::Entries(entries) => {
                Item::ArrayOfTables(ArrayOfTables::from_iter(vec![Table::new(); *entries]))
            }
        }
    }
}

/// The end of the document, where headings without a better place go.
struct End {
    position: isize,
    /// The comments after the last line, which would else stand after a new heading.
    trailing: String,
}

impl End {
    fn of(document: &DocumentMut) -> Self {
        Self {
            position: last_position(document.as_table()) + 1,
            trailing: document.trailing().as_str().unwrap_or_default().to_owned(),
        }
    }

    /// Puts a new heading here.
    fn place(&self, heading: &mut Table) {
        heading.set_position(Some(self.position));
        if !self.trailing.is_empty() {
            let gap = match self.trailing.as_str() {
                text if text.ends_with("\n\n") => "",
                text if text.ends_with('\n') => "\n",
                _ => "\n\n",
            };
            heading
                .decor_mut()
                .set_prefix(format!("{}{gap}", self.trailing));
        }
    }

    fn is_used(&self, document: &DocumentMut) -> bool {
        last_position(document.as_table()) == self.position
    }
}

fn last_position(table: &Table) -> isize {
    let under = table.iter().map(|(_, item)| match item {
        Item::Table(table) => last_position(table),
        Item::ArrayOfTables(all) => all.iter().map(last_position).max().unwrap_or(0),
        Item::None | Item::Value(_) => 0,
    });
    under.chain(table.position()).max().unwrap_or(0)
}

/// Puts a fact under a table. `end` is given for the document itself, which has no heading.
fn in_table(table: &mut Table, keys: &[&str], new: &New, end: Option<&End>) -> Option<()> {
    let (key, rest) = keys.split_first()?;
    if rest.is_empty() {
        return set(table, key, new, end);
    }
    match table.get_mut(key) {
        Some(Item::Table(under)) => in_table(under, rest, new, None),
        Some(Item::Value(toml_edit::Value::InlineTable(under))) => in_inline(under, rest, new),
        Some(Item::ArrayOfTables(_) | Item::Value(_)) => None,
        Some(Item::None) | None => {
            let has_heading = end.is_none() && !table.is_implicit();
            let under = if has_heading {
                dotted(rest, new)?
            } else {
                headed(rest, new, end)?
            };
            table.insert(key, Item::Table(under));
            Some(())
        }
    }
}

/// A table without a heading of its own: `copy.status = …`.
fn dotted(keys: &[&str], new: &New) -> Option<Table> {
    let (key, rest) = keys.split_first()?;
    let mut table = Table::new();
    table.set_dotted(true);
    let item = if rest.is_empty() {
        new.item(true)
    } else {
        Item::Table(dotted(rest, new)?)
    };
    table.insert(key, item);
    Some(table)
}

/// A table with a new heading, at the end or after its like.
fn headed(keys: &[&str], new: &New, end: Option<&End>) -> Option<Table> {
    let (key, rest) = keys.split_first()?;
    let mut table = Table::new();
    if !rest.is_empty() {
        table.set_implicit(true);
        table.insert(key, Item::Table(headed(rest, new, end)?));
        return Some(table);
    }
    let mut item = new.item(false);
    match (&mut item, end) {
        (Item::ArrayOfTables(all), end) => {
            table.set_implicit(true);
            place_all(all, end);
        }
        (_, Some(end)) => end.place(&mut table),
        (_, None) => {}
    }
    table.insert(key, item);
    Some(table)
}

fn place_all(all: &mut ArrayOfTables, end: Option<&End>) {
    let Some(end) = end else { return };
    for (index, entry) in all.iter_mut().enumerate() {
        if index == 0 {
            end.place(entry);
        } else {
            entry.set_position(Some(end.position));
        }
    }
}

/// Puts a fact in its table: in the place of what it said before, or after its last line.
fn set(table: &mut Table, key: &str, new: &New, end: Option<&End>) -> Option<()> {
    match (table.get_mut(key), new) {
        (Some(Item::Value(old)), _) => {
            let item = new.item(true);
            let mut put = item.into_value().ok()?;
            *put.decor_mut() = old.decor().clone();
            *old = put;
        }
        (Some(Item::Table(long)), New::Long(keys)) => set_long(long, keys),
        (Some(Item::Table(_) | Item::ArrayOfTables(_)), _) => return None,
        (Some(Item::None) | None, _) => {
            let mut item = new.item(table.is_dotted());
            match &mut item {
                Item::ArrayOfTables(all) => place_all(all, end),
                _ if end.is_some() => return set_at_top(table, key, item),
                _ => {}
            }
            table.insert(key, item);
        }
    }
    Some(())
}

/// Puts a value before the first heading, but after the comment that the document begins with.
fn set_at_top(root: &mut Table, key: &str, item: Item) -> Option<()> {
    let is_first = root.get_values().is_empty();
    root.insert(key, item);
    if is_first && let Some(first) = first_heading(root) {
        let comment = first.decor().prefix().and_then(|it| it.as_str());
        let mut comment = comment.unwrap_or_default().to_owned();
        first.decor_mut().set_prefix("\n");
        if !comment.is_empty() && !comment.ends_with("\n\n") {
            comment.push('\n');
        }
        root.key_mut(key)?.leaf_decor_mut().set_prefix(comment);
    }
    Some(())
}

fn first_heading(root: &mut Table) -> Option<&mut Table> {
    fn gather<'t>(table: &'t mut Table, all: &mut Vec<&'t mut Table>) {
        // A table without a heading has no comment of its own.
        if table.is_implicit() || table.is_dotted() {
            for (_, item) in table.iter_mut() {
                gather_item(item, all);
            }
        } else {
            all.push(table);
        }
    }
    fn gather_item<'t>(item: &'t mut Item, all: &mut Vec<&'t mut Table>) {
        match item {
            Item::Table(table) => gather(table, all),
            Item::ArrayOfTables(entries) => all.extend(entries.iter_mut().take(1)),
            Item::None | Item::Value(_) => {}
        }
    }
    let mut all = Vec::new();
    for (_, item) in root.iter_mut() {
        gather_item(item, &mut all);
    }
    all.into_iter()
        .min_by_key(|table| table.position().unwrap_or(isize::MAX))
}

/// Puts the longer form in the place of a longer form that has a line for each of its keys.
fn set_long(long: &mut dyn TableLike, keys: &[(&'static str, toml_edit::Value)]) {
    let is_new = |key: &str| keys.iter().any(|(new, _)| *new == key);
    for old in ANSWERS.into_iter().chain(["source", "on"]) {
        if !is_new(old) {
            long.remove(old);
        }
    }
    for (key, new) in keys {
        let mut new = new.clone();
        if let Some(old) = long.get_mut(key).and_then(Item::as_value_mut) {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        } else {
            long.insert(key, Item::Value(new));
        }
    }
}

fn in_inline(table: &mut InlineTable, keys: &[&str], new: &New) -> Option<()> {
    let (key, rest) = keys.split_first()?;
    match table.get_mut(key) {
        Some(toml_edit::Value::InlineTable(under)) if !rest.is_empty() => {
            in_inline(under, rest, new)
        }
        Some(old) if rest.is_empty() => {
            let mut put = new.item(true).into_value().ok()?;
            *put.decor_mut() = old.decor().clone();
            *old = put;
            Some(())
        }
        Some(_) => None,
        None => {
            let mut value = new.item(true).into_value().ok()?;
            for key in rest.iter().rev() {
                let mut outer = InlineTable::new();
                outer.insert(*key, value);
                value = outer.into();
            }
            // What stood before the bracket now stands after the new last one.
            if let Some((_, last)) = table.iter_mut().last() {
                let gap = last.decor().suffix().cloned().unwrap_or_default();
                last.decor_mut().set_suffix("");
                value.decor_mut().set_suffix(gap);
            }
            table.insert(*key, value);
            Some(())
        }
    }
}

/// Puts a fact in an entry of a list.
fn in_entry(
    table: &mut Table,
    list: &[&str],
    entry: usize,
    keys: &[&str],
    new: &New,
) -> Option<()> {
    let (key, rest) = list.split_first()?;
    match table.get_mut(key)? {
        Item::Table(under) if !rest.is_empty() => in_entry(under, rest, entry, keys, new),
        Item::ArrayOfTables(all) if rest.is_empty() => {
            in_table(all.get_mut(entry)?, keys, new, None)
        }
        Item::Value(listed) => in_listed(listed, rest, entry, keys, new),
        // The longer form of the list itself, with a line for each of its keys.
        Item::Table(long) => in_listed(
            long.get_mut("value")?.as_value_mut()?,
            &[],
            entry,
            keys,
            new,
        ),
        Item::ArrayOfTables(_) | Item::None => None,
    }
}

fn in_listed(
    value: &mut toml_edit::Value,
    list: &[&str],
    entry: usize,
    keys: &[&str],
    new: &New,
) -> Option<()> {
    match value {
        toml_edit::Value::InlineTable(under) => {
            let (key, rest) = list.split_first().map_or(("value", list), |(k, r)| (*k, r));
            in_listed(under.get_mut(key)?, rest, entry, keys, new)
        }
        toml_edit::Value::Array(all) => {
            in_inline(all.get_mut(entry)?.as_inline_table_mut()?, keys, new)
        }
        _ => None,
    }
}

/// Writes a value as TOML does; decimals keep their digits.
fn written(value: &Value) -> Option<toml_edit::Value> {
    Some(match value {
        Value::YesNo(yes) => (*yes).into(),
        Value::Integer(number) | Value::Days(number) => (*number).into(),
        Value::Decimal(number) => number.to_string().parse().ok()?,
        Value::Text(text) => text.as_ref().into(),
        Value::Date(date) => date.to_string().parse::<Datetime>().ok()?.into(),
        Value::Months(_) | Value::Dates(_) => return None,
    })
}
