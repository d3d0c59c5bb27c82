//! Code and texts are held to each other, and every language to English.

use super::*;

#[test]
fn dates_and_lists_are_written_by_the_language() {
    let day = Date::constant(2027, 2, 5);
    let three = ["a", "b", "c"].map(str::to_owned);
    let written = |language| {
        let words = Words::of(language);
        [
            words.day(day),
            words.weekday(day),
            words.and(&three),
            words.decimal("1250.50"),
        ]
        .join(" | ")
    };
    insta::assert_snapshot!(Language::ALL.map(written).join("\n"), @"");
}

#[test]
fn a_text_that_is_not_there_is_shown_by_its_name() {
    assert_eq!(
        Words::of(Language::French).text("no-such-text"),
        "no-such-text"
    );
}
