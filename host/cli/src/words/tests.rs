//! Every language says what English says; what code asks for is `calls`' matter.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use intl_pluralrules::{PluralRuleType, PluralRules};

use super::*;

mod calls;
mod in_code;

/// What one message leaves open, and what it tells apart.
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) variables: BTreeSet<String>,
    /// The keys of each choice.
    choices: Vec<BTreeSet<String>>,
}

/// Returns the shape of each message of a language. A file that cannot be read as a whole fails.
pub(super) fn shapes(text: &str) -> BTreeMap<String, Shape> {
    let resource = parser::parse(text).map_err(|(_, errors)| errors).unwrap();
    let mut shapes = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            assert!(
                !matches!(entry, Entry::Term(_) | Entry::Junk { .. }),
                "{entry:?}"
            );
            continue;
        };
        let mut shape = Shape::default();
        look_into(message.value.as_ref().unwrap(), &mut shape);
        let before = shapes.insert(message.id.name.to_owned(), shape);
        assert!(before.is_none(), "`{}` is there twice", message.id.name);
        assert!(message.attributes.is_empty(), "`{}`", message.id.name);
    }
    shapes
}

fn look_into(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => variable(inline, shape),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                variable(selector, shape);
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key } => (*key).to_owned(),
                };
                shape
                    .choices
                    .push(variants.iter().map(|one| key(&one.key)).collect());
                for one in variants {
                    look_into(&one.value, shape);
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("a text is made of words and what is given: {other:?}"),
    }
}

/// Returns the plurals that a language tells apart.
fn plurals(language: Language) -> BTreeSet<String> {
    let tag: unic_langid::LanguageIdentifier = language.tag().parse().unwrap();
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).unwrap();
    (0_usize..1000)
        .map(|number| format!("{:?}", rules.select(number).unwrap()).to_lowercase())
        .collect()
}

#[test]
fn every_language_has_every_text_with_the_same_left_open() {
    let english = shapes(MESSAGES[0].1);
    for (language, text) in MESSAGES {
        let shapes = shapes(text);
        let missing: Vec<_> = english
            .keys()
            .filter(|id| !shapes.contains_key(*id))
            .collect();
        let unknown: Vec<_> = shapes
            .keys()
            .filter(|id| !english.contains_key(*id))
            .collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "{language:?}: missing {missing:?}, unknown {unknown:?}"
        );
        for (id, shape) in &shapes {
            assert_eq!(
                shape.variables, english[id].variables,
                "{language:?}: `{id}`"
            );
            assert_eq!(
                shape.choices.len(),
                english[id].choices.len(),
                "{language:?}: `{id}`"
            );
        }
    }
}

#[test]
fn every_choice_has_each_plural_of_its_language_and_no_other() {
    for (language, text) in MESSAGES.into_iter().chain(REMARKS).chain(HELP) {
        let mut plurals = plurals(language);
        // What Fluent falls back to, also where whole numbers never come to it, as in Russian.
        plurals.insert("other".to_owned());
        for (id, shape) in shapes(text) {
            for choice in &shape.choices {
                assert_eq!(*choice, plurals, "{language:?}: `{id}`");
            }
        }
    }
}

#[test]
fn the_languages_tell_their_plurals_apart() {
    let of = |language| plurals(language).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(of(Language::English), "one other");
    assert_eq!(of(Language::Russian), "few many one");
    assert_eq!(of(Language::Chinese), "other");
    assert_eq!(of(Language::Arabic), "few many one other two zero");
}

#[test]
fn dates_lists_and_decimals_are_written_by_the_language() {
    let day = Date::constant(2027, 2, 5);
    let three = ["a", "b", "c"].map(str::to_owned);
    let written = |language| {
        let words = Words::of(language);
        let texts = [
            words.day(day),
            words.weekday(day),
            words.and(&three),
            words.or(&three),
            words.decimal("1250.50"),
        ];
        texts.join(" | ")
    };
    insta::assert_snapshot!(Language::ALL.map(written).join("\n"), @r"
    5 February 2027 | Friday 5 February 2027 | a, b and c | a, b or c | 1250.50
    5 février 2027 | vendredi 5 février 2027 | a, b et c | a, b ou c | 1250,50
    5 de febrero de 2027 | viernes 5 de febrero de 2027 | a, b y c | a, b o c | 1250,50
    5 февраля 2027 | пятница, 5 февраля 2027 | a, b и c | a, b или c | 1250,50
    2027年2月5日 | 2027年2月5日星期五 | a、b和c | a、b或c | 1250.50
    5 فبراير 2027 | الجمعة، 5 فبراير 2027 | a وb وc | a أو b أو c | 1250.50
    ");
}

#[test]
fn the_first_of_a_month_is_said_as_the_french_say_it() {
    let words = Words::of(Language::French);
    let days = [Date::constant(2027, 2, 1), Date::constant(2027, 2, 11)];
    assert_eq!(
        days.map(|day| words.day(day)),
        ["1er février 2027", "11 février 2027"]
    );
    assert_eq!(words.weekday(days[0]), "lundi 1er février 2027");
}

#[test]
fn a_text_that_is_not_there_is_shown_by_its_name() {
    assert_eq!(
        Words::of(Language::French).with("no-such-text", &[]),
        "no-such-text"
    );
}
