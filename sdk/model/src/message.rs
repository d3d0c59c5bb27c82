//! A text that the program says, in English, and so that it can be said in other languages: a pattern, and what the
//! pattern leaves open. It is made by the macro [`message!`](crate::message!).

use std::fmt;

use serde::{Serialize, Serializer};

use crate::Value;

/// A text in English that other languages can say too.
///
/// Shown as it is, and in every machine format, it is English. Who speaks another language looks up the
/// [pattern](Message::pattern) and puts what is [given](Message::given) into the translation.
///
/// ```
/// use throughcare_model::message;
///
/// let days = 3_usize;
/// let said = message!("`{path}` lies {days} days back", path = "release.date", days);
/// assert_eq!(said.to_string(), "`release.date` lies 3 days back");
/// assert_eq!(said.pattern(), "`{path}` lies {days} days back");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pattern: &'static str,
    given: Box<[(&'static str, Given)]>,
}

/// What a pattern leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// The same in every language: a path, a name, a file, digits.
    Name(String),
    /// Several of them, the last after "and"; each is put in backticks.
    Names(Vec<String>),
    /// A number, by which a language may choose its plural.
    Number(i64),
    /// A value of a pack or of its tests; never of a case.
    Value(Value),
    /// A text of a pack, which the pack may have in other languages.
    Pack(String),
    /// Another text.
    Message(Message),
}

/// Makes a [`Message`] of a pattern and what it leaves open, each by its name: a variable of that name, or `name = value`.
///
/// A name that the pattern lacks, or leaves without a value, does not compile. A brace of the text is written twice.
///
/// ```compile_fail
/// throughcare_model::message!("{path} is recorded twice", paht = "release.date");
/// ```
#[macro_export]
macro_rules! message {
    (@given $name:ident) => { $name };
    (@given $name:ident $value:expr) => { $value };
    ($pattern:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {{
        const _: () = assert!(
            $crate::fits($pattern, &[$(stringify!($name)),*]),
            "what stands in braces is given, and nothing else"
        );
        $crate::Message::new(
            $pattern,
            vec![$((stringify!($name), $crate::Given::from($crate::message!(@given $name $($value)?)))),*],
        )
    }};
}

impl Message {
    /// Makes a message of parts; [`message!`](crate::message!) also checks that they fit.
    pub fn new(pattern: &'static str, given: Vec<(&'static str, Given)>) -> Self {
        Self {
            pattern,
            given: given.into(),
        }
    }

    /// Makes a message of a text that is a pack's own.
    pub fn of_pack(text: &str) -> Self {
        crate::message!("{text}", text = Given::Pack(text.to_owned()))
    }

    /// Returns the English text, with a name in braces for each thing left open and braces of the text written twice. By it
    /// translations are found.
    pub fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// Returns what the pattern leaves open, by the names in it.
    pub fn given(&self) -> &[(&'static str, Given)] {
        &self.given
    }
}

/// Returns whether the names in the braces of a pattern are these, each at least once. It is for the macro `message!`.
#[doc(hidden)]
pub const fn fits(pattern: &str, names: &[&str]) -> bool {
    let mut found = 0;
    let mut rest = names;
    while let [name, others @ ..] = rest {
        let here = openings(pattern.as_bytes(), Some(name.as_bytes()));
        if here == 0 {
            return false;
        }
        found += here;
        rest = others;
    }
    found == openings(pattern.as_bytes(), None)
}

/// Returns how often a name stands in single braces, or anything does.
const fn openings(mut text: &[u8], name: Option<&[u8]>) -> usize {
    let mut found = 0;
    loop {
        text = match text {
            [] => return found,
            [b'{', b'{', rest @ ..] | [b'}', b'}', rest @ ..] => rest,
            [b'{', rest @ ..] => {
                found += match name {
                    Some(name) => stands(rest, name) as usize,
                    None => 1,
                };
                rest
            }
            [_, rest @ ..] => rest,
        }
    }
}

/// Returns whether a text begins with a name and a closing brace.
const fn stands(mut text: &[u8], mut name: &[u8]) -> bool {
    loop {
        (text, name) = match (text, name) {
            ([b'}', ..], []) => return true,
            ([one, text @ ..], [same, name @ ..]) if *one == *same => (text, name),
            _ => return false,
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.pattern;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, from) = rest.split_at(at);
            f.write_str(before)?;
            if let Some(after) = from.strip_prefix("{{").or_else(|| from.strip_prefix("}}")) {
                f.write_str(from.get(..1).unwrap_or_default())?;
                rest = after;
                continue;
            }
            let inner = from.strip_prefix('{').and_then(|from| from.split_once('}'));
            let Some((name, after)) = inner else {
                rest = from;
                break;
            };
            match self.given.iter().find(|(known, _)| *known == name) {
                Some((_, given)) => write!(f, "{given}")?,
                None => write!(f, "{{{name}}}")?,
            }
            rest = after;
        }
        f.write_str(rest)
    }
}

/// Writes it in English.
impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(text) | Self::Pack(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Value(value) => write!(f, "{value}"),
            Self::Message(message) => write!(f, "{message}"),
            Self::Names(names) => {
                for (index, name) in names.iter().enumerate() {
                    f.write_str(match index {
                        0 => "",
                        _ if index + 1 == names.len() => " and ",
                        _ => ", ",
                    })?;
                    write!(f, "`{name}`")?;
                }
                Ok(())
            }
        }
    }
}

/// In English, as every machine format has it.
impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Nothing is said.
impl Default for Message {
    fn default() -> Self {
        Self::new("", Vec::new())
    }
}

impl From<&str> for Given {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for Given {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<&String> for Given {
    fn from(name: &String) -> Self {
        Self::Name(name.clone())
    }
}

impl From<Vec<String>> for Given {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}

impl From<Message> for Given {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<&Value> for Given {
    fn from(value: &Value) -> Self {
        Self::Value(value.clone())
    }
}

impl From<i64> for Given {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Given {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

/// A number too large for any text is said as the largest.
impl From<usize> for Given {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// A number too large for any text is said as the largest.
impl From<u64> for Given {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn what_stands_in_braces_is_what_is_given() {
        assert!(fits("no names", &[]));
        assert!(fits("`{a}` and {b}, {a} again", &["a", "b"]));
        assert!(fits("`{{ {word} = … }}`, `fn {word}() {{}}`", &["word"]));
        assert!(fits("{{a}}", &[]));
        assert!(!fits("{a}", &[]));
        assert!(!fits("{a}", &["a", "b"]));
        assert!(!fits("{ab}", &["a"]));
        assert!(!fits("{a", &["a"]));
    }

    #[test]
    fn it_is_said_in_english() {
        let names = ["a", "b", "c"].map(str::to_owned).to_vec();
        let number = 2_usize;
        let inner = message!("the {what}", what = "rule");
        let said = message!(
            "{inner} has {names}: write `{{ {number} }}`",
            inner,
            names,
            number
        );
        assert_eq!(
            said.to_string(),
            "the rule has `a`, `b` and `c`: write `{ 2 }`"
        );
        assert_eq!(message!("}} {{}}").to_string(), "} {}");
    }
}
