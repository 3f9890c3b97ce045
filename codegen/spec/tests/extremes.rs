//! Feeds specs that are oversized, deeply nested or have too much of something: they are refused with a sentence, or
//! processed in time that grows with their size. Nothing is measured; anything that grew faster would not end.

use std::fmt::Write as _;

use tc3_spec::lint::{self, Severity};
use tc3_spec::model::Model;
use tc3_spec::{Code, Diagnostics, MOST_DRAWN, SourceMap, Style, diff};
use tc3_testing::Files;

const SERVICE: &str =
    "service: demo\nversion: 2020-01-01\ndoc: A service.\nhosts: {default: demo.example}\nrate_limit: 20/s\n";
const PING: &str = "action: Ping\ndoc: Answers.\nrequest: {}\nresponse: {}\n";

/// A service with these files more; one that is given again is replaced.
fn spec(files: impl IntoIterator<Item = (String, String)>) -> SourceMap {
    let mut all: Files = vec![("service.yaml".into(), SERVICE.into()), ("actions/Ping.yaml".into(), PING.into())];
    for (path, text) in files {
        all.retain(|(other, _)| *other != path);
        all.push((path, text));
    }
    all.iter_mut().for_each(|(path, _)| path.insert_str(0, "spec/demo/2020-01-01/"));
    tc3_testing::sources(&all)
}

fn check(files: impl IntoIterator<Item = (String, String)>) -> Result<Model, Diagnostics> {
    tc3_spec::check(&spec(files))
}

/// A type whose fields are of these types, as `name: fields`.
fn ty(name: &str, fields: &str) -> (String, String) {
    (format!("types/{name}.yaml"), format!("type: {name}\ndoc: Some.\nfields: {{{fields}}}\n"))
}

/// The codes of the problems, and their messages.
fn told(checked: Result<Model, Diagnostics>) -> Vec<(Code, String)> {
    let diagnostics = checked.err().unwrap_or_default();
    diagnostics.iter().map(|diagnostic| (diagnostic.code(), diagnostic.message().to_owned())).collect()
}

/// `count` lines, each of its number.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, index| {
        writeln!(text, "{}", line(index)).expect("text");
        text
    })
}

#[test]
fn twenty_thousand_error_codes_are_linted() {
    let codes = lines(20_000, |index| format!("FailedOperation.Code{index}: {{doc: Something failed., retry: never}}"));
    let action = format!("{PING}errors: none\n");
    let sources = spec([("errors.yaml".into(), codes), ("actions/Ping.yaml".into(), action)]);
    let model = tc3_spec::check(&sources).unwrap_or_else(|_| panic!("a valid spec"));
    let findings = lint::lint(&model, &sources);
    assert_eq!((findings.count(Severity::Warning), findings.count(Severity::Note)), (20_000, 20_000));
    let text = lint::text(&findings, &sources, Style::Plain);
    // The graver ones are drawn.
    assert_eq!((text.matches("warning[L0601]").count(), text.matches("note[").count()), (MOST_DRAWN, 0));
    assert!(text.ends_with(&format!("and {} more\n\n", 40_000 - MOST_DRAWN)));
}

#[test]
fn of_thousands_of_problems_some_are_drawn_and_all_are_counted() {
    let names = |wrong: &str| lines(16_000, |index| format!("  - FailedOperation.{wrong}{index}"));
    let codes = lines(16_000, |index| format!("FailedOperation.Code{index}: {{doc: Something failed.}}"));
    let action = format!("{PING}errors:\n{}", names("Kode"));
    let sources = spec([("errors.yaml".into(), codes), ("actions/Ping.yaml".into(), action)]);
    let diagnostics = tc3_spec::check(&sources).expect_err("unknown codes");
    assert_eq!(diagnostics.len(), 16_000);
    let text = tc3_spec::render(&diagnostics, &sources, Style::Plain);
    assert_eq!(text.matches("error[E0302]").count(), MOST_DRAWN);
    assert!(text.contains("did you mean `FailedOperation.Code0`?") && text.ends_with("and 15900 more\n\n"));
}

#[test]
fn keys_that_stand_thousands_of_times_are_told_thousands_of_times() {
    let fields = lines(16_000, |index| format!("  Field{}: {{type: String, doc: Some.}}", index % 8_000));
    let action = PING.replace("request: {}", &format!("request:\n{}", fields.trim_end()));
    assert_eq!(told(check([("actions/Ping.yaml".into(), action)])).len(), 8_000);
}

#[test]
fn thousands_of_tags_are_told_on_lines_of_their_own_and_on_one() {
    let lines = lines(20_000, |index| format!("- {{doc: !x a{index}, known: [&b B]}}"));
    let line = format!("[{}]", lines.replace(['-', '\n'], "").replace("} {", "}, {"));
    for text in [lines, line] {
        let told = told(check([("errors.yaml".into(), text)]));
        assert_eq!(told.len(), 40_000);
        assert!(told.iter().all(|(_, message)| message.starts_with("a text cannot begin with")));
    }
}

#[test]
fn types_within_types_have_a_limit_however_long_the_chain_is() {
    let chain = |length: usize, link: &dyn Fn(usize) -> String| {
        told(check((0..length).map(|index| {
            let next = if index + 1 < length {
                format!("Next: {{type: {}, doc: More.}}", link(index + 1))
            } else {
                String::new()
            };
            ty(&format!("Link{index}"), &next)
        })))
    };
    let by_value = |index: usize| format!("Link{index}");
    let listed = |index: usize| format!("[Link{index}]");
    for (length, link) in [(32, &by_value as &dyn Fn(usize) -> String), (13, &listed)] {
        assert_eq!(chain(length, link), []);
        for longer in [length + 1, 3_000] {
            let told = chain(longer, link);
            assert!(matches!(&told[..], [(Code::TooDeep, message)] if message.contains("more deeply")), "{told:?}");
        }
    }
    // A circle of lists has no end; its own length counts.
    let circle = |length: usize| {
        let link = |index: usize| {
            ty(&format!("Link{index}"), &format!("Next: {{type: [Link{}], doc: More.}}", (index + 1) % length))
        };
        told(check((0..length).map(link)))
    };
    assert_eq!(circle(5), []);
    assert_eq!(circle(50).len(), 1);
}

#[test]
fn two_structs_at_each_level_are_linted_compared_and_dumped_once_each() {
    let link = |index: usize| {
        let next = format!("{{type: Link{}, required: true, always: true, doc: More.}}", index + 1);
        let next = if index < 27 { format!(", Left: {next}, Right: {next}") } else { String::new() };
        ty(&format!("Link{index}"), &format!("LinkId: {{type: String, doc: Which.}}{next}"))
    };
    let action = |more: &str| {
        let link = format!("{{First: {{type: Link0, doc: Where it begins.}}{more}}}");
        ("actions/Ping.yaml".to_owned(), format!("action: Ping\ndoc: Answers.\nrequest: {link}\nresponse: {link}\n"))
    };
    let specs =
        ["", ", Last: {type: Link27, doc: Where it ends.}"].map(|more| spec((0..28).map(link).chain([action(more)])));
    let models = specs.each_ref().map(|sources| tc3_spec::check(sources).unwrap_or_else(|_| panic!("a valid spec")));
    assert_eq!(lint::lint(&models[0], &specs[0]).count(Severity::Error), 0);
    assert_eq!(diff::reviewed(&models[0], &models[1]).len(), 2);
    assert!(tc3_spec::dump(&models[0].services[0]).lines().count() < 28 * 50);
}

/// A name of three letters for each number: digits would tell names apart.
fn letters(index: usize) -> String {
    [index / 676, index / 26, index].iter().map(|part| char::from(b'a' + (part % 26) as u8)).collect()
}

/// The findings between two specs, each made for one side.
fn differences(files: impl Fn(bool) -> Vec<(String, String)>) -> Vec<diff::Finding> {
    let [before, after] = [false, true].map(|is_new| match check(files(is_new)) {
        Ok(model) => model,
        Err(problems) => unreachable!("{}", problems.iter().next().expect("a problem").message()),
    });
    diff::diff(&before, &after)
}

#[test]
fn hundreds_of_renamed_types_are_paired() {
    let told = differences(|is_new| {
        let name =
            |index| if is_new { format!("Part{}Info", letters(index)) } else { format!("Part{}", letters(index)) };
        let fields = |index| {
            let field = |part: &str| format!("{part}{}: {{type: String}}", letters(index));
            [field("Id"), field("Name"), field("State")].join(", ")
        };
        (0..500).map(|index| ty(&name(index), &fields(index))).collect()
    });
    assert_eq!(told.len(), 500);
    assert!(told.iter().all(|finding| finding.rule.slug() == "type-renamed"));
}

#[test]
fn hundreds_of_respelt_values_are_paired() {
    let told = differences(|is_new| {
        let value = |index| {
            if is_new { format!("PART_{}", letters(index).to_uppercase()) } else { format!("part-{}", letters(index)) }
        };
        let values = lines(600, |index| format!("  {}: {{doc: Some.}}", value(index)));
        let action = PING.replace("request: {}", "request:\n  Part: {type: Part}");
        vec![("enums/Part.yaml".into(), format!("enum: Part\nvalues:\n{values}")), ("actions/Ping.yaml".into(), action)]
    });
    assert_eq!(told.len(), 600);
}

#[test]
fn thousands_of_types_that_come_into_use_are_told_with_their_holders() {
    let told = differences(|is_new| {
        let holders = (0..1_000).map(|index| {
            let next = letters(index);
            ty(&format!("Holder{next}"), &format!("Part: {{type: Part{next}}}"))
        });
        let parts = (0..1_000).map(|index| ty(&format!("Part{}", letters(index)), "Name: {type: String}"));
        let fields = lines(1_000, |index| format!("  {0}: {{type: Holder{0}}}", letters(index)));
        let request = if is_new { format!("request:\n{}", fields.trim_end()) } else { "request: {}".into() };
        let action = ("actions/Ping.yaml".into(), PING.replace("request: {}", &request));
        holders.chain(parts).chain([action]).collect()
    });
    let in_use = told.iter().filter(|finding| finding.rule.kind == diff::FactKind::InUse);
    assert_eq!(in_use.count(), 1_000);
}

#[test]
fn a_cycle_of_thousands_of_types_is_told_once() {
    let link =
        |index: usize| ty(&format!("Link{index}"), &format!("Next: {{type: Link{}, doc: More.}}", (index + 1) % 3_000));
    let told = told(check((0..3_000).map(link)));
    assert!(matches!(&told[..], [(Code::TypeCycle, message)] if message.contains("-> … ->")), "{told:?}");
}

#[test]
fn a_name_of_which_no_file_can_be_made_is_refused() {
    for (name, code) in
        [("Con", "Windows"), ("AUX", "Windows"), ("Nul", "Windows"), ("Com1", "Windows"), ("LPT9", "Windows")]
    {
        let told = told(check([ty(name, "")]));
        assert!(matches!(&told[..], [(Code::ReservedName, message)] if message.contains(code)), "{name}: {told:?}");
    }
    for name in ["Com10", "Cons", "Null", &"Ab".repeat(60)] {
        assert_eq!(told(check([ty(name, "")])), [], "{name}");
    }
    let long = "Ab".repeat(70);
    for (path, text) in [
        ty(&long, ""),
        (format!("actions/{long}.yaml"), PING.replace("Ping", &long)),
        (format!("enums/{long}.yaml"), format!("enum: {long}\ndoc: Some.\nvalues: {{A: {{doc: One.}}}}\n")),
    ] {
        let told = told(check([(path, text)]));
        assert!(matches!(&told[..], [(Code::NoRustName, message)] if message.contains("too long")), "{told:?}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let size = usize::try_from(SourceMap::LARGEST_FILE).expect("a size");
    assert_eq!(told(check([("errors.yaml".into(), "#".repeat(size))])), []);
    let told = told(check([("errors.yaml".into(), "#".repeat(size + 1))]));
    assert!(matches!(&told[..], [(Code::Syntax, message)] if message.contains("8 MiB")), "{told:?}");
}
