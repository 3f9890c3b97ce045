//! What is checked, what is said about it, and what is left alone.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use tc3_runtime::validate::{
    Case, Charset, Check, Condition, Effect, Field, Format, FromNow, Level, Limit, List, Number, Object, OperatorNeeds,
    Part, Rule, RuleKind, Shape, Test, ValidationMode, Value, Violation, check, check_at, nearest,
};

/// A list of values.
struct Items<'a>(Vec<Value<'a>>);

impl List for Items<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> Value<'_> {
        self.0.get(index).copied().unwrap_or(Value::Absent)
    }
}

/// A struct whose values are listed in the order of its shape.
struct Sample<'a> {
    shape: Shape<'a>,
    values: Vec<Value<'a>>,
}

impl Object for Sample<'_> {
    fn shape(&self) -> &Shape<'_> {
        &self.shape
    }

    fn field(&self, index: usize) -> Value<'_> {
        self.values.get(index).copied().unwrap_or(Value::Absent)
    }
}

fn sample<'a>(fields: &'a [Field<'a>], values: Vec<Value<'a>>) -> Sample<'a> {
    Sample { shape: Shape { name: "Sample", fields, rules: &[] }, values }
}

const fn named(name: &str) -> Field<'_> {
    Field { name, ..Field::PLAIN }
}

const fn required(name: &str) -> Field<'_> {
    Field { required: true, ..named(name) }
}

const fn is<'a>(field: &'a [&'a str], values: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Is { values, by_default: false } }
}

const fn is_by_default<'a>(field: &'a [&'a str], values: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Is { values, by_default: true } }
}

const fn given<'a>(field: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Given }
}

const fn absent<'a>(field: &'a [&'a str]) -> Condition<'a> {
    Condition { field, test: Test::Absent }
}

fn shown(object: &dyn Object) -> Vec<String> {
    check(object, None).iter().map(ToString::to_string).collect()
}

/// What one limit says about one value.
fn measured(check: Check, value: Value<'_>) -> Vec<String> {
    let limits = [Limit::new(check)];
    let fields = [Field { limits: &limits, ..named("F") }];
    shown(&sample(&fields, vec![value]))
}

#[test]
fn required_fields_must_be_there_and_not_empty() {
    let fields = [required("A"), required("B"), required("C"), required("D"), required("E")];
    let empty = Items(Vec::new());
    let open = Value::Choice { value: "", known: &["OPEN"] };
    let object = sample(&fields, vec![Value::Absent, Value::Text(""), open, Value::Binary(&[]), Value::List(&empty)]);
    let missing = ["A", "B", "C", "D", "E"].map(|name| format!("{name}: missing; required"));
    assert_eq!(shown(&object), missing);
}

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
fn times_are_seen_from_now() {
    const NOW: i64 = 1_700_000_000; // 2023-11-14 22:13:20 UTC, in Beijing the next morning
    let at = |check, value| {
        let limits = [Limit::new(check)];
        let fields = [Field { limits: &limits, ..named("F") }];
        let found = check_at(&sample(&fields, vec![value]), None, NOW);
        found.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let from_now = |text, millis| Number::FromNow(FromNow::read(text, millis).expect("a bound"));
    let (now, later) = (Check::Min(from_now("now", false)), Check::Max(from_now("now + 30d", false)));
    assert_eq!(at(now, Value::Integer(NOW - 301)), ["F: 1699999699, not before now allowed"]);
    assert_eq!(at(now, Value::Integer(NOW - 300)), [""; 0], "a clock may be off");
    assert_eq!(at(later, Value::Unsigned(1_800_000_000)), ["F: 1800000000, at most 30 days from now allowed"]);
    assert_eq!(at(later, Value::Integer(NOW + 30 * 86_400)), [""; 0]);
    let millis = Check::Min(from_now("now - 72h", true));
    assert_eq!(at(millis, Value::Integer(NOW * 1000)), [""; 0]);
    assert_eq!(at(millis, Value::Integer(NOW)), ["F: 1700000000, at most 3 days ago allowed"]);
    for (text, early) in [
        ("2023-11-15", false),
        ("2023-11-14", true),
        ("2023-11-15 06:13:20", false),
        ("2023-11-15 06:00:00", true),
        ("2023-11-14T22:13:20Z", false),
        ("2023-11-14T22:13:20-08:00", false),
        ("2023-11-14T22:13:20+08:00", true),
        ("2023111506", false),
        ("2023111505", true),
        ("20231115", false),
        ("2023-11", false),
        ("2023-10", true),
        ("no time", false),
    ] {
        assert_eq!(!at(now, Value::Text(text)).is_empty(), early, "{text}");
    }
    // Without the time nothing is judged by it.
    assert_eq!(measured(now, Value::Integer(0)), [""; 0]);
    assert_eq!(now.default_level(), Level::Warn);
    for text in ["now", "now + 30d", "now - 5m", "now + 1s", "now - 36h"] {
        assert_eq!(FromNow::read(text, false).map(FromNow::spec).as_deref(), Some(text));
    }
    for text in ["now +", "now + 3", "now * 3d", "soon", "now + -3d", "now + 99999999999999999999d"] {
        assert_eq!(FromNow::read(text, false), None, "{text}");
    }
}

#[test]
fn a_file_is_smaller_than_its_base64() {
    let limit = Check::MaxFileBytes(2);
    assert_eq!(measured(limit, Value::Text("YWI=")), [""; 0]);
    assert_eq!(measured(limit, Value::Text("YWJj")), ["F: 3 bytes, at most 2 allowed"]);
    assert_eq!(measured(limit, Value::Binary(b"abc")).len(), 1);
}

#[test]
fn formats_accept_what_is_good_and_refuse_what_is_surely_wrong() {
    let cases: [(Format, &[&str], &[&str]); 17] = [
        (Format::Url, &["weixin://dl/business?t=1", "https://a.b/c"], &["a.b/c", "://x", "1x://y", "a://", "a://b c"]),
        (Format::HttpUrl, &["http://a", "HTTPS://a.b/c?d=e"], &["ftp://a", "http://", "https:///path", "http:/a"]),
        (Format::Base64, &["", "YQ==", "YWI=", "YWJj+/12"], &["YQ", "YQ=", "Y===", "YW-_", "YW\n="]),
        (
            Format::Json,
            &["{}", " [1, -2.5e+3, \"a\\u00e9\", true, null] ", "{\"a\":{\"b\":[]}}", "0"],
            &["", "{", "{a:1}", "[1,]", "01x", "\"\n\"", "{} {}", "nul", "-", "1.", "\"\\x\""],
        ),
        (Format::Mobile, &["13800138000"], &["1380013800", "23800138000", "138001380001", "1380013800x"]),
        (Format::Email, &["a@b.cn", "a.b+c@d.e.f"], &["a", "a@b", "@b.cn", "a@@b.cn", "a b@c.d", "a@b."]),
        (
            Format::DateTimeIso,
            &["2023-11-14T22:13:20Z", "2023-11-14T22:13:20+08:00", "2023-11-14T22:13:20.5-03:30"],
            &["2023-11-14 22:13:20", "2023-11-14T22:13:20", "2023-11-14", "2023-02-29T22:13:20Z"],
        ),
        (Format::CompactDate, &["20240229"], &["20230229", "2024-02-29", "2024022900", "2024022"]),
        (Format::CompactHour, &["2024022923"], &["2024022924", "20240229", "20240229230"]),
        (Format::Month, &["2024-02"], &["2024-13", "202402", "2024-2", "2024-02-01"]),
        (Format::E164, &["+8613800138000", "+60198890000"], &["13800138000", "+0123456789", "+86 1380013", "+12345"]),
        (Format::Ip, &["10.0.0.1", "::1", "2001:db8::7"], &["10.0.0", "10.0.0.256", "10.0.0.0/8", "localhost", ""]),
        (Format::Ipv4, &["10.0.0.1"], &["::1", "010.0.0.1"]),
        (Format::Ipv6, &["::ffff:10.0.0.1"], &["10.0.0.1"]),
        (Format::Cidr, &["10.0.0.0/8", "2001:db8::/128"], &["10.0.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/+8", "a/8"]),
        (Format::Date, &["2024-02-29"], &["2023-02-29", "2024-2-9", "2024-13-01", "2024-01-01 "]),
        (
            Format::DateTime,
            &["2023-11-14 22:13:20", "2023-11-14T22:13:20Z", "2023-11-14T22:13:20.5+08:00"],
            &["2023-11-14", "2023-11-14 24:00:00", "2023-11-14 22:13", "2023-11-14T22:13:20+8", "2023-11-14T22:13:20."],
        ),
    ];
    for (format, good, bad) in cases {
        assert_eq!(Format::from_name(format.name()), Some(format));
        for text in good {
            assert!(format.accepts(text), "{format:?} {text}");
        }
        for text in bad {
            assert!(!format.accepts(text), "{format:?} {text}");
        }
    }
    assert_eq!(measured(Check::Format(Format::Mobile), Value::Text("12")), ["F: not a mobile number of 11 digits"]);
}

#[test]
fn deeply_nested_json_is_refused_without_exhausting_the_stack() {
    assert!(Format::Json.accepts(&format!("{}{}", "[".repeat(128), "]".repeat(128))));
    assert!(!Format::Json.accepts(&"[".repeat(1_000_000)));
}

#[test]
fn unknown_enum_values_name_the_nearest_known_one() {
    let value = Value::Choice { value: "OPNE", known: &["OPEN", "CLOSE"] };
    let limits = [Limit::new(Check::Known)];
    let fields = [Field { limits: &limits, ..named("Operate") }];
    let object = sample(&fields, vec![value]);
    let found = &check(&object, None)[0];
    assert_eq!(found.path(), "Operate");
    assert_eq!(found.rule(), RuleKind::Known);
    assert_eq!(found.level(), Level::Warn);
    assert_eq!(found.measure(), Some("OPNE"));
    assert_eq!(found.limit(), Some("one of OPEN, CLOSE"));
    assert_eq!(found.suggestion(), Some("OPEN"));
    let line = "Operate: `OPNE` is not a documented value, one of OPEN, CLOSE expected; did you mean `OPEN`?";
    assert_eq!(found.to_string(), line);
    let integer = Value::IntegerChoice { value: 3, known: &[0, 1] };
    assert_eq!(measured(Check::Known, integer), ["F: `3` is not a documented value, one of 0, 1 expected"]);
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
fn an_empty_item_of_a_list_is_checked_like_any_other() {
    struct Values(Vec<Value<'static>>);
    impl tc3_runtime::List for Values {
        fn len(&self) -> usize {
            self.0.len()
        }

        fn item(&self, index: usize) -> Value<'_> {
            self.0[index]
        }
    }
    let list = Values(vec![Value::Text(""), Value::Choice { value: "", known: &["A"] }, Value::Absent]);
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

/// A list of one struct, four levels down the path syntax.
#[test]
fn paths_lead_through_objects_and_lists() {
    struct Items<'a>(Vec<Sample<'a>>);
    impl tc3_runtime::List for Items<'_> {
        fn len(&self) -> usize {
            self.0.len()
        }

        fn item(&self, index: usize) -> Value<'_> {
            Value::Object(&self.0[index])
        }
    }
    let inner_fields = [required("FlowName")];
    let inner = || sample(&inner_fields, vec![Value::Text("")]);
    let infos = Items(vec![sample(&inner_fields, vec![Value::Text("ok")]), inner()]);
    let middle_fields = [named("FlowInfos")];
    let middle = sample(&middle_fields, vec![Value::List(&infos)]);
    let fields = [named("Group")];
    let object = sample(&fields, vec![Value::Object(&middle)]);
    assert_eq!(shown(&object), ["Group.FlowInfos[1].FlowName: missing; required"]);
}

#[test]
fn sensitive_values_are_nowhere_in_a_violation() {
    let limits = [
        Limit::new(Check::MaxChars(3)),
        Limit::new(Check::Charset(Charset::DIGITS)),
        Limit::new(Check::Format(Format::Mobile)),
        Limit::new(Check::Known),
        Limit::new(Check::Max(Number::Integer(1))),
    ];
    let fields = [
        Field { sensitive: true, limits: &limits, ..named("IdCard") },
        Field { sensitive: true, limits: &limits, ..named("Number") },
    ];
    let secret = Value::Choice { value: "SECRET", known: &["SECRETS"] };
    let found = check(&sample(&fields, vec![secret, Value::Integer(424_242)]), None);
    assert_eq!(found.len(), 5);
    let all = format!("{found:?} {}", found.iter().map(ToString::to_string).collect::<String>());
    assert!(!all.contains("SECRET\"") && !all.contains("`S`") && !all.contains("424242"), "{all}");
    assert!(found.iter().all(|violation| violation.suggestion().is_none()));
}

#[test]
fn a_sensitive_struct_makes_its_fields_sensitive() {
    let limits = [Limit::new(Check::Charset(Charset::DIGITS))];
    let inner_fields = [Field { limits: &limits, ..named("Name") }];
    let inner = sample(&inner_fields, vec![Value::Text("x")]);
    let fields = [Field { sensitive: true, ..named("Person") }];
    assert_eq!(shown(&sample(&fields, vec![Value::Object(&inner)])), ["Person.Name: only digits allowed"]);
}

mod operator {
    use super::*;

    const AGENT: [Field<'static>; 2] = [required("AppId"), named("ProxyOperator")];
    const USER: [Field<'static>; 1] = [required("OpenId")];
    const REQUEST: [Field<'static>; 2] = [required("Agent"), required("Name")];
    const NEEDS: OperatorNeeds<'static> =
        OperatorNeeds { field: 0, paths: &[&["AppId"], &["ProxyOperator", "OpenId"]] };

    fn lines(agent: Value<'_>, needs: OperatorNeeds<'_>) -> Vec<String> {
        let request = sample(&REQUEST, vec![agent, Value::Text("")]);
        check(&request, Some(needs)).iter().map(ToString::to_string).collect()
    }

    const APP: &str = "Agent.AppId: missing; this action needs it from the operator";
    const OPEN_ID: &str = "Agent.ProxyOperator.OpenId: missing; this action needs it from the operator";
    const NAME: &str = "Name: missing; required";

    #[test]
    fn an_absent_operator_is_reported_part_by_part() {
        assert_eq!(lines(Value::Absent, NEEDS), [APP, OPEN_ID, NAME]);
    }

    #[test]
    fn without_needs_it_is_reported_itself() {
        let needs = OperatorNeeds { field: 0, paths: &[] };
        assert_eq!(lines(Value::Absent, needs), ["Agent: missing; required", NAME]);
    }

    #[test]
    fn what_is_required_and_needed_is_reported_once() {
        let user = sample(&USER, vec![Value::Text("")]);
        let agent = sample(&AGENT, vec![Value::Text(""), Value::Object(&user)]);
        assert_eq!(lines(Value::Object(&agent), NEEDS), [APP, OPEN_ID, NAME]);
    }

    #[test]
    fn a_whole_operator_satisfies() {
        let user = sample(&USER, vec![Value::Text("u")]);
        let agent = sample(&AGENT, vec![Value::Text("a"), Value::Object(&user)]);
        assert_eq!(lines(Value::Object(&agent), NEEDS), [NAME]);
    }

    #[test]
    fn a_need_has_its_own_kind() {
        let request = sample(&REQUEST, vec![]);
        let found = check(&request, Some(NEEDS));
        assert_eq!(found[0].rule(), RuleKind::Needs);
        assert_eq!(found[0].rule().name(), "needs");
        assert_eq!(found[0].level(), Level::Deny);
    }
}

mod rules {
    use super::*;

    const FIELDS: [Field<'static>; 3] = [named("A"), named("B"), named("C")];

    fn broken(rule: Rule<'_>, values: [Value<'_>; 3]) -> Vec<String> {
        let rules = [rule];
        let shape = Shape { name: "Sample", fields: &FIELDS, rules: &rules };
        shown(&Sample { shape, values: values.to_vec() })
    }

    const NONE: Value<'static> = Value::Absent;
    const X: Value<'static> = Value::Text("x");

    #[test]
    fn exactly_one() {
        let rule = Rule::ExactlyOneOf(&[&["A"], &["B"]]);
        assert_eq!(broken(rule, [X, NONE, X]), [""; 0]);
        assert_eq!(broken(rule, [X, Value::Text(""), NONE]), [""; 0]);
        assert_eq!(broken(rule, [NONE, NONE, X]), ["exactly one of A, B needed; none is given"]);
        assert_eq!(broken(rule, [X, X, NONE]), ["exactly one of A, B allowed; given: A, B"]);
    }

    #[test]
    fn at_least_and_at_most_one() {
        let least = Rule::AtLeastOneOf(&[&["A"], &["B"]]);
        assert_eq!(broken(least, [X, X, NONE]), [""; 0]);
        assert_eq!(broken(least, [Value::Text(""), NONE, X]), ["at least one of A, B needed; none is given"]);
        let most = Rule::AtMostOneOf(&[&["A"], &["B"]]);
        assert_eq!(broken(most, [NONE, NONE, NONE]), [""; 0]);
        assert_eq!(broken(most, [X, X, NONE]), ["at most one of A, B allowed; given: A, B"]);
    }

    #[test]
    fn required_if_all_conditions_hold() {
        let when = [is(&["B"], &["1", "2"]), is(&["C"], &["true"])];
        let rule = Rule::If { effect: Effect::Required, field: &["A"], when: &when };
        let line = "A: missing; needed when B is 1 or 2 and C is true";
        assert_eq!(broken(rule, [NONE, Value::Integer(2), Value::Boolean(true)]), [line]);
        assert_eq!(broken(rule, [NONE, Value::Integer(3), Value::Boolean(true)]), [""; 0]);
        assert_eq!(broken(rule, [NONE, Value::Integer(2), Value::Boolean(false)]), [""; 0]);
        assert_eq!(broken(rule, [NONE, Value::Integer(2), NONE]), [""; 0]);
        assert_eq!(broken(rule, [X, Value::Integer(2), Value::Boolean(true)]), [""; 0]);
    }

    #[test]
    fn forbidden_if_and_only_if() {
        let when = [is(&["B"], &["1"])];
        let forbidden = Rule::If { effect: Effect::Forbidden, field: &["A"], when: &when };
        let only = Rule::If { effect: Effect::Only, field: &["A"], when: &when };
        assert_eq!(broken(forbidden, [X, Value::Integer(1), NONE]), ["A: not allowed when B is 1"]);
        assert_eq!(broken(forbidden, [X, Value::Integer(2), NONE]), [""; 0]);
        assert_eq!(broken(forbidden, [NONE, Value::Integer(1), NONE]), [""; 0]);
        assert_eq!(broken(only, [X, Value::Integer(2), NONE]), ["A: has no effect unless B is 1"]);
        assert_eq!(broken(only, [X, Value::Integer(1), NONE]), [""; 0]);
        assert_eq!(broken(only, [NONE, Value::Integer(2), NONE]), [""; 0]);
        let rules = [only];
        let shape = Shape { name: "Sample", fields: &FIELDS, rules: &rules };
        let found = check(&Sample { shape, values: vec![X, NONE, NONE] }, None);
        assert_eq!((found[0].rule(), found[0].level()), (RuleKind::OnlyIf, Level::Warn));
    }

    #[test]
    fn lists_of_the_same_length() {
        let rule = Rule::SameLength(&[&["A"], &["B"], &["C"]]);
        let [one, two, none] = [1, 2, 0].map(|count| Items(vec![X; count]));
        let [one, two, none] = [&one, &two, &none].map(|items| Value::List(items));
        assert_eq!(broken(rule, [two, two, two]), [""; 0]);
        assert_eq!(broken(rule, [two, NONE, none]), [""; 0], "what is not given has no length");
        assert_eq!(broken(rule, [NONE, NONE, NONE]), [""; 0]);
        assert_eq!(broken(rule, [two, two, one]), ["C: 1 item, as many as in A needed, which has 2"]);
        assert_eq!(broken(rule, [NONE, one, two]), ["C: 2 items, as many as in B needed, which has 1"]);
        let inner_fields = [named("Ids")];
        let inner = sample(&inner_fields, vec![two]);
        let nested = Rule::SameLength(&[&["A"], &["B", "Ids"]]);
        assert_eq!(
            broken(nested, [one, Value::Object(&inner), NONE]),
            ["B.Ids: 2 items, as many as in A needed, which has 1"]
        );
    }

    #[test]
    fn values_that_may_not_occur_twice() {
        let texts = |texts: &[&'static str]| Items(texts.iter().map(|text| Value::Text(text)).collect());
        let found = |items: &Items<'_>| broken(Rule::Unique(&["A"]), [Value::List(items), NONE, NONE]);
        assert_eq!(found(&texts(&["x", "y", "x"])), ["A: A[0] and A[2] are the same, and no value may occur twice"]);
        assert_eq!(found(&texts(&["x", "X", "", ""])), [""; 0], "what is not given is not the same");
        assert_eq!(found(&Items(vec![Value::Integer(1), Value::Integer(2)])), [""; 0]);
        assert_eq!(found(&Items(vec![Value::Integer(1), Value::Unsigned(1)])).len(), 1);
        assert_eq!(broken(Rule::Unique(&["A"]), [NONE, NONE, NONE]), [""; 0]);
        let fields = [named("Id")];
        let [one, other, unset] = [X, Value::Text("y"), NONE].map(|id| sample(&fields, vec![id]));
        let people = Items([&one, &unset, &other, &unset, &one].map(|person| Value::Object(person)).to_vec());
        let line = "B: B[0].Id and B[4].Id are the same, and no value may occur twice";
        assert_eq!(broken(Rule::Unique(&["B", "Id"]), [NONE, Value::List(&people), NONE]), [line]);
        let few = Items([&one, &unset, &other].map(|person| Value::Object(person)).to_vec());
        assert_eq!(broken(Rule::Unique(&["B", "Id"]), [NONE, Value::List(&few), NONE]), [""; 0]);
        let groups = Items(vec![Value::List(&few), Value::List(&few)]);
        let line = "B: B[0][0].Id and B[1][0].Id are the same, and no value may occur twice";
        assert_eq!(broken(Rule::Unique(&["B", "Id"]), [NONE, Value::List(&groups), NONE]), [line]);
    }

    #[test]
    fn spans_between_two_times() {
        let rule = |max, millis| Rule::Span { from: &["A"], to: &["B"], max, millis };
        let of = |max, from, to| broken(rule(max, false), [from, to, NONE]);
        let texts = |max, from, to| of(max, Value::Text(from), Value::Text(to));
        const DAY: i64 = 86_400;
        assert_eq!(texts(Some(2 * DAY), "2024-02-28", "2024-03-01"), [""; 0]);
        assert_eq!(texts(Some(2 * DAY), "2024-02-28", "2024-03-02"), ["B: at most 2 days after A allowed"]);
        assert_eq!(texts(None, "2024-02-28", "2034-03-02"), [""; 0]);
        assert_eq!(texts(None, "2024-02-28", "2024-02-28"), [""; 0], "a day is not before itself");
        assert_eq!(texts(None, "2024-02-28", "2024-02-27"), ["B: not before A allowed"]);
        assert_eq!(texts(Some(5 * 3_600), "2024050113", "2024050118"), [""; 0]);
        assert_eq!(texts(Some(5 * 3_600), "2024050113", "2024050119"), ["B: at most 5 hours after A allowed"]);
        assert_eq!(texts(None, "2024-05-01T13:00:00+08:00", "2024-05-01T06:00:00Z"), [""; 0]);
        assert_eq!(texts(None, "2024-05-01T15:00:00+08:00", "2024-05-01T06:00:00Z").len(), 1);
        assert_eq!(texts(None, "soon", "2024-02-28"), [""; 0], "what is no time is for the format to refuse");
        assert_eq!(of(Some(1), Value::Integer(1_000), NONE), [""; 0]);
        assert_eq!(of(Some(1), Value::Integer(1_000), Value::Integer(1_001)), [""; 0]);
        assert_eq!(of(Some(1), Value::Integer(1_000), Value::Integer(1_002)), ["B: at most 1 second after A allowed"]);
        let millis = |from, to| broken(rule(Some(1), true), [Value::Integer(from), Value::Integer(to), NONE]);
        assert_eq!(millis(1_000, 2_999), [""; 0]);
        assert_eq!(millis(1_000, 3_000), ["B: at most 1 second after A allowed"]);
        assert_eq!(of(Some(1), Value::Integer(i64::MIN), Value::Integer(i64::MAX)).len(), 1);
    }

    #[test]
    fn conditions_on_presence_defaults_and_lists() {
        let required = |condition, b| {
            let when = [condition];
            broken(Rule::If { effect: Effect::Required, field: &["A"], when: &when }, [NONE, b, NONE])
        };
        let empty = Items(Vec::new());
        let list = Items(vec![Value::Text("1"), Value::Text("2")]);
        let (yes, no): (&[&str], &[&str]) = (&["A: missing; needed when B is given"], &[]);
        assert_eq!(required(given(&["B"]), X), yes);
        assert_eq!(required(given(&["B"]), Value::List(&list)), yes);
        assert_eq!(required(given(&["B"]), Value::List(&empty)), no);
        assert_eq!(required(given(&["B"]), Value::Text("")), no);
        assert_eq!(required(absent(&["B"]), Value::List(&empty)), ["A: missing; needed when B is not given"]);
        assert_eq!(required(absent(&["B"]), X), no);
        assert_eq!(required(is(&["B"], &["2"]), Value::List(&list)), ["A: missing; needed when B is 2"]);
        assert_eq!(required(is(&["B"], &["3"]), Value::List(&list)), no);
        let by_default = is_by_default(&["B"], &["2"]);
        assert_eq!(required(by_default, NONE), ["A: missing; needed when B is 2 or left out"]);
        assert_eq!(required(by_default, X), no);
        assert_eq!(required(is_by_default(&["B", "C"], &["2"]), NONE), no, "what is not there has no default");
    }

    #[test]
    fn conditions_walk_lists_of_objects() {
        let inner_fields = [named("Kind")];
        let one = sample(&inner_fields, vec![Value::Text("PERSON")]);
        let other = sample(&inner_fields, vec![NONE]);
        let both = Items(vec![Value::Object(&one), Value::Object(&other)]);
        let unset = Items(vec![Value::Object(&other)]);
        let required = |condition, b| {
            let when = [condition];
            !broken(Rule::If { effect: Effect::Required, field: &["A"], when: &when }, [NONE, b, NONE]).is_empty()
        };
        assert!(required(is(&["B", "Kind"], &["PERSON"]), Value::List(&both)));
        assert!(!required(is(&["B", "Kind"], &["PERSON"]), Value::List(&unset)));
        assert!(required(is_by_default(&["B", "Kind"], &["PERSON"]), Value::List(&unset)));
        assert!(required(given(&["B", "Kind"]), Value::List(&both)));
        assert!(required(absent(&["B", "Kind"]), Value::List(&unset)));
    }

    #[test]
    fn paths_walk_objects() {
        let inner_fields = [named("OpenId")];
        let inner = sample(&inner_fields, vec![X]);
        let rule = Rule::AtMostOneOf(&[&["A", "OpenId"], &["B"]]);
        let line = "at most one of A.OpenId, B allowed; given: A.OpenId, B";
        assert_eq!(broken(rule, [Value::Object(&inner), X, NONE]), [line]);
        assert_eq!(broken(rule, [X, X, NONE]), [""; 0]);
    }

    #[test]
    fn a_violation_says_which_rule_it_is_of_and_whether_something_is_missing() {
        let rules = [Rule::AtMostOneOf(&[&["A"], &["B"]]), Rule::ExactlyOneOf(&[&["A"], &["B"]])];
        let inner = |values: [Value<'static>; 3]| {
            let shape = Shape { name: "Inner", fields: &FIELDS, rules: &rules };
            Sample { shape, values: values.to_vec() }
        };
        let outer = [named("First"), Field { limits: &[Limit::new(Check::MaxChars(1))], ..named("Second") }];
        let found = |values, second| {
            let inner = inner(values);
            let object = sample(&outer, vec![Value::Object(&inner), second]);
            let origin = |violation: &Violation| {
                let origin = violation.origin();
                (origin.fields.clone(), origin.part, violation.is_missing())
            };
            check(&object, None).iter().map(origin).collect::<Vec<_>>()
        };
        assert_eq!(found([X, X, NONE], NONE), [(vec![0], Part::Rule(0), false), (vec![0], Part::Rule(1), false)]);
        assert_eq!(found([NONE; 3], NONE), [(vec![0], Part::Rule(1), true)]);
        assert_eq!(found([X, NONE, NONE], Value::Text("ab")), [(vec![1], Part::Field, false)]);
    }
}

mod cases {
    use super::*;

    /// What is found for a number of a document of some kind.
    fn found(case: Case<'_>, kind: Value<'_>, number: Value<'_>) -> Vec<String> {
        let cases = [case];
        let fields = [named("Kind"), Field { cases: &cases, ..named("Number") }];
        shown(&sample(&fields, vec![kind, number]))
    }

    const ID_CARD: Value<'static> = Value::Text("ID_CARD");

    #[test]
    fn limits_hold_only_under_their_condition() {
        const WHEN: &[Condition<'static>] = &[is(&["Kind"], &["ID_CARD"])];
        const LIMITS: &[Limit] = &[Limit::new(Check::Chars(3))];
        let case = Case::new(WHEN).limits(LIMITS);
        let line = "Number: 2 characters, exactly 3 needed when Kind is ID_CARD";
        assert_eq!(found(case, ID_CARD, Value::Text("12")), [line]);
        assert_eq!(found(case, ID_CARD, Value::Text("123")), [""; 0]);
        assert_eq!(found(case, ID_CARD, Value::Text("")), [""; 0]);
        assert_eq!(found(case, Value::Text("PASSPORT"), Value::Text("12")), [""; 0]);
    }

    #[test]
    fn values_and_items_of_a_case() {
        const WHEN: &[Condition<'static>] = &[is(&["Kind"], &["ID_CARD"])];
        const EACH: &[Limit] = &[Limit::new(Check::MaxChars(1))];
        let case = Case::new(WHEN).each(EACH).values(&["1", "22"]);
        let items = Items(vec![Value::Text("1"), Value::Text("22"), Value::Text("3")]);
        let lines = [
            "Number[1]: 2 characters, at most 1 allowed when Kind is ID_CARD",
            "Number[2]: `3`, one of 1, 22 expected when Kind is ID_CARD",
        ];
        assert_eq!(found(case, ID_CARD, Value::List(&items)), lines);
        assert_eq!(found(case, ID_CARD, Value::Integer(1)), [""; 0]);
        assert_eq!(found(case, ID_CARD, Value::Boolean(true)).len(), 1);
    }

    #[test]
    fn a_case_of_a_sensitive_field_shows_nothing() {
        const WHEN: &[Condition<'static>] = &[is(&["Kind"], &["ID_CARD"])];
        let cases = [Case::new(WHEN).values(&["1"])];
        let fields = [named("Kind"), Field { sensitive: true, cases: &cases, ..named("Number") }];
        let object = sample(&fields, vec![ID_CARD, Value::Text("424242")]);
        assert_eq!(shown(&object), ["Number: one of 1 expected when Kind is ID_CARD"]);
        let found = check(&object, None);
        assert_eq!(found[0].measure(), None);
        assert_eq!(found[0].origin().part, Part::Case(0));
    }
}

#[test]
fn one_use_of_a_struct_may_ask_more() {
    let inner_fields = [named("Name"), named("Mobile"), named("Card")];
    let whole = sample(&inner_fields, vec![Value::Text("n"), Value::Absent, Value::Text("c")]);
    let none = sample(&inner_fields, vec![Value::Absent; 3]);
    let items = Items(vec![Value::Object(&whole), Value::Object(&none)]);
    let rules = [Rule::AtLeastOneOf(&[&["Mobile"], &["Card"]])];
    let fields = [Field { needs: &[&["Name"]], rules: &rules, ..named("Signers") }];
    let object = sample(&fields, vec![Value::List(&items)]);
    let lines =
        ["Signers[1].Name: missing; needed here", "Signers[1]: at least one of Mobile, Card needed; none is given"];
    assert_eq!(shown(&object), lines);
    let found = check(&object, None);
    assert_eq!(found.iter().map(|one| one.origin().part).collect::<Vec<_>>(), [Part::Field, Part::RuleOfField(0)]);
    assert_eq!(shown(&sample(&fields, vec![Value::Absent])), [""; 0], "nothing is needed of what is not given");
}

#[test]
fn levels_and_modes() {
    let limits = [Limit { check: Check::MaxChars(1), level: Level::Warn }];
    let fields = [Field { limits: &limits, ..named("F") }];
    assert_eq!(check(&sample(&fields, vec![Value::Text("ab")]), None)[0].level(), Level::Warn);
    assert!(ValidationMode::Strict.denies(Level::Warn) && !ValidationMode::Strict.warns(Level::Warn));
    assert!(!ValidationMode::Documented.denies(Level::Warn) && ValidationMode::Documented.warns(Level::Warn));
    for mode in [ValidationMode::Strict, ValidationMode::Documented, ValidationMode::Off] {
        assert!(!mode.denies(Level::Hint) && !mode.warns(Level::Hint));
    }
    assert!(!ValidationMode::Off.denies(Level::Deny));
    assert_eq!(ValidationMode::default(), ValidationMode::Documented);
}

#[test]
fn nearest_is_about_typing_errors() {
    let known = ["OPEN", "CLOSE", "AUTO_SIGN"];
    let near = |word| nearest(word, known);
    assert_eq!(near("open"), Some("OPEN"));
    assert_eq!(near("OEPN"), Some("OPEN"));
    assert_eq!(near("AUTOSIGN"), Some("AUTO_SIGN"));
    assert_eq!(near("TEST"), None);
    assert_eq!(near(""), None);
    assert_eq!(nearest("ab", ["ac", "ad"]), Some("ac"), "ties go to the first");
    assert_eq!(nearest("a", ["b"]), None, "nothing in common");
    assert_eq!(nearest(&"x".repeat(10_000_000), ["x"]), None);
}
