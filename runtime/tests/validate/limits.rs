//! Tests limits of values, of lists and of their items.

use tc3_runtime::validate::{Charset, Check, Field, Format, Level, Limit, Number, RuleKind, Value, check};

use crate::sample::{Items, measured, named, required, sample, shown};

#[test]
fn lengths_count_characters_items_and_bytes() {
    let text = "合同1😀";
    assert_eq!(measured(Check::MaxChars(4), Value::Text(text)), [""; 0]);
    assert_eq!(measured(Check::MaxChars(3), Value::Text(text)), ["F: 4 characters, at most 3 allowed"]);
    assert_eq!(measured(Check::MinChars(5), Value::Text(text)), ["F: 4 characters, at least 5 needed"]);
    assert_eq!(measured(Check::Chars(4), Value::Text(text)), [""; 0]);
    assert_eq!(measured(Check::Chars(1), Value::Text("ab")), ["F: 2 characters, exactly 1 needed"]);
    assert_eq!(measured(Check::MaxBytes(11), Value::Text(text)), [""; 0]);
    assert_eq!(measured(Check::MaxBytes(10), Value::Text(text)), ["F: 11 bytes, at most 10 allowed"]);
    assert_eq!(measured(Check::MinBytes(11), Value::Text(text)), [""; 0]);
    assert_eq!(measured(Check::MinBytes(12), Value::Text(text)), ["F: 11 bytes, at least 12 needed"]);
    assert_eq!(measured(Check::MaxBytes(2), Value::Binary(&[1, 2, 3])), ["F: 3 bytes, at most 2 allowed"]);
    let items = Items([1, 2, 3].map(Value::Integer).to_vec());
    assert_eq!(measured(Check::MaxItems(2), Value::List(&items)), ["F: 3 items, at most 2 allowed"]);
    assert_eq!(measured(Check::MinItems(4), Value::List(&items)), ["F: 3 items, at least 4 needed"]);
}

#[test]
fn ranges_compare_exactly_across_kinds() {
    let minimum = |number| Check::Min(Number::Integer(number));
    assert_eq!(measured(minimum(0), Value::Integer(-1)), ["F: -1, at least 0 allowed"]);
    assert_eq!(measured(minimum(0), Value::Integer(0)), [""; 0]);
    assert_eq!(measured(minimum(1), Value::Float(0.5)), ["F: 0.5, at least 1 allowed"]);
    let maximum = Check::Max(Number::Unsigned(u64::MAX - 1));
    let too_big = "F: 18446744073709551615, at most 18446744073709551614 allowed";
    assert_eq!(measured(maximum, Value::Unsigned(u64::MAX)), [too_big]);
    assert_eq!(measured(Check::Max(Number::Float(2.5)), Value::Integer(2)), [""; 0]);
    assert_eq!(measured(Check::Max(Number::Float(2.5)), Value::Integer(3)), ["F: 3, at most 2.5 allowed"]);
    // As floats these two would be equal.
    let precise = Check::Max(Number::Float(9_007_199_254_740_992.0));
    assert_eq!(measured(precise, Value::Integer(9_007_199_254_740_993)).len(), 1);
    assert_eq!(measured(Check::Min(Number::Float(-2.5)), Value::Integer(-3)).len(), 1);
    assert_eq!(measured(Check::Min(Number::Float(-2.5)), Value::Integer(-2)).len(), 0);
}

#[test]
fn the_number_that_a_text_holds_is_compared_and_any_other_text_is_not() {
    let maximum = Check::Max(Number::Integer(2000));
    for text in ["2000", "-1", "0.5", "all", "", "1e999", "NaN"] {
        assert_eq!(measured(maximum, Value::Text(text)), [""; 0], "{text}");
    }
    assert_eq!(measured(maximum, Value::Text("2001")), ["F: 2001, at most 2000 allowed"]);
    assert_eq!(measured(maximum, Value::Text("2000.5")), ["F: 2000.5, at most 2000 allowed"]);
    let minimum = Check::Min(Number::Unsigned(u64::MAX));
    assert_eq!(measured(minimum, Value::Text("18446744073709551614")).len(), 1);
}

#[test]
fn infinite_numbers_cannot_be_sent() {
    let fields = [named("F")];
    for number in [f64::NAN, f64::INFINITY] {
        let found = check(&sample(&fields, vec![Value::Float(number)]), None);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].rule(), found[0].level()), (RuleKind::Finite, Level::Deny));
    }
}

#[test]
fn charsets_name_the_first_wrong_character() {
    let names = Charset::LETTERS.with(Charset::DIGITS).and("_");
    let wrong = measured(Check::Charset(names), Value::Text("ab-c-d"));
    assert_eq!(wrong, ["F: `-` at character 3, only letters, digits and `_` allowed"]);
    let title = Charset::CHINESE.with(Charset::CHINESE_PUNCTUATION).with(Charset::DIGITS).and(" -");
    for (set, good, bad) in [
        (Charset::DIGITS, "0123456789", "1a"),
        (Charset::LETTERS, "azAZ", "a1"),
        (Charset::UPPERCASE.and("x"), "AZx", "a"),
        (Charset::PUNCTUATION, "!/:@[`{~", " "),
        (names, "a_9", "é"),
        (names.with(Charset::CHINESE), "合同_1a〇𠮷", "合-同"),
        (title, "合同（第 1 份）：补充-条款。", "合同(1)"),
        (title, "“”、《》…", "合同😀"),
        (Charset::NONE.and("，@"), "@，", "。"),
    ] {
        assert_eq!(measured(Check::Charset(set), Value::Text(good)), [""; 0], "{good}");
        assert_eq!(measured(Check::Charset(set), Value::Text(bad)).len(), 1, "{bad}");
    }
    for (name, words, set) in Charset::KINDS {
        assert_eq!((Charset::kind(name), set.to_string()), (Some(set), words.to_owned()));
        assert_eq!(set.parts(), (vec![(name, words)], String::new()));
    }
    assert_eq!(title.to_string(), "Chinese characters, digits, Chinese punctuation, spaces and `-`");
    assert_eq!(Charset::LOWERCASE.with(Charset::UPPERCASE), Charset::LETTERS);
    assert_eq!((Charset::character('é'), Charset::character('合')), (None, None));
    assert!(title.contains(Charset::DIGITS.and("（")) && !title.contains(Charset::LETTERS));
}

#[test]
fn a_file_is_smaller_than_its_base64() {
    let limit = Check::MaxFileBytes(2);
    assert_eq!(measured(limit, Value::Text("YWI=")), [""; 0]);
    assert_eq!(measured(limit, Value::Text("YWJj")), ["F: 3 bytes, at most 2 allowed"]);
    assert_eq!(measured(limit, Value::Binary(b"abc")).len(), 1);
}

#[test]
fn empty_optional_strings_are_left_alone() {
    for check in [
        Check::Charset(Charset::DIGITS),
        Check::Format(Format::Email),
        Check::MinChars(1),
        Check::Chars(1),
        Check::Known,
    ] {
        assert_eq!(measured(check, Value::Text("")), [""; 0]);
        assert_eq!(measured(check, Value::Choice { value: "", known: &["A"] }), [""; 0]);
    }
}

#[test]
fn limits_of_a_list_are_about_its_length_and_each_about_its_items() {
    let limits = [Limit::new(Check::MaxItems(2)), Limit::new(Check::MaxChars(1))];
    let each = [Limit::new(Check::MaxChars(2))];
    let fields = [Field { limits: &limits, each: &each, ..named("UserIds") }];
    let ids = Items(["a", "bcd", ""].map(Value::Text).to_vec());
    assert_eq!(
        shown(&sample(&fields, vec![Value::List(&ids)])),
        ["UserIds: 3 items, at most 2 allowed", "UserIds[1]: 3 characters, at most 2 allowed"]
    );
}

#[test]
fn an_empty_list_has_too_few_items_and_no_list_has_not() {
    let none = Items(Vec::new());
    let limits = [Limit::new(Check::MinItems(1)), Limit::new(Check::MinChars(1))];
    let line = "F: 0 items, at least 1 needed";
    let optional = [Field { limits: &limits, ..named("F") }];
    assert_eq!(shown(&sample(&optional, vec![Value::List(&none)])), [line]);
    assert_eq!(shown(&sample(&optional, vec![Value::Absent])), [""; 0]);
    // Once is enough where the list is needed anyway.
    let required = [Field { limits: &limits, ..required("F") }];
    assert_eq!(shown(&sample(&required, vec![Value::List(&none)])), ["F: missing; required"]);
    assert_eq!(measured(Check::MaxItems(2), Value::List(&none)), [""; 0]);
}

#[test]
fn an_empty_item_of_a_list_is_checked_like_any_other() {
    let list = Items(vec![Value::Text(""), Value::Choice { value: "", known: &["A"] }, Value::Absent]);
    let found = |check| {
        let each = [Limit::new(check)];
        let fields = [Field { each: &each, ..named("F") }];
        shown(&sample(&fields, vec![Value::List(&list)]))
    };
    let is_short = |index| format!("F[{index}]: 0 characters, at least 1 needed");
    assert_eq!(found(Check::MinChars(1)), [is_short(0), is_short(1)]);
    assert_eq!(found(Check::Format(Format::Mobile)).len(), 2);
    assert_eq!(found(Check::Known), ["F[1]: `` is not a documented value, one of A expected"]);
    assert_eq!(found(Check::Charset(Charset::DIGITS)), [""; 0], "no character is outside the set");
}
