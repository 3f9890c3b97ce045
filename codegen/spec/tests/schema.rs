//! Checks that the schemas for editors accept what the generator accepts, and refuse unknown keys.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use tc3_runtime::validate::{Charset, FileTypes, Format};
use tc3_spec::{Code, Place, SpecPath};
use tc3_testing::schema::problems;

/// Every schema as JSON, by the name of its file.
fn schemas() -> BTreeMap<String, Value> {
    let parse = |text: &str| serde_json::from_str(text).expect("a schema is JSON");
    tc3_spec::schemas().into_iter().map(|(name, text)| (name, parse(&text))).collect()
}

/// The schema of a spec file: what its modeline leads to.
fn schema_of<'s>(path: &str, schemas: &'s BTreeMap<String, Value>) -> Option<&'s Value> {
    let relative = path.strip_prefix("spec/").expect("below spec/");
    let modeline = SpecPath::parse(relative)?.kind.modeline()?;
    let (_, target) = modeline.split_once("$schema=").expect("a modeline");
    let folder = Path::new(relative).parent().expect("a folder").components().count();
    let name = target.strip_prefix(&"../".repeat(folder)).and_then(|path| path.strip_prefix("schema/"));
    Some(&schemas[name.expect("a path up to spec/ and down to schema/")])
}

fn check(path: &str, text: &str, schemas: &BTreeMap<String, Value>) -> Vec<String> {
    let schema = schema_of(path, schemas).expect(path);
    let value: Value = serde_yaml::from_str(text).expect(path);
    problems(schema, &value)
}

#[test]
fn every_valid_file_validates() {
    let schemas = schemas();
    let cases = tc3_testing::valid_cases().into_iter();
    let files = cases.flat_map(|case| tc3_testing::read(&case)).chain(tc3_testing::product());
    for (path, text) in files {
        assert_eq!(check(&path, &text, &schemas), [""; 0], "{path}:\n{text}");
    }
}

#[test]
fn a_file_with_an_unknown_key_does_not_validate() {
    let schemas = schemas();
    let mut seen = 0;
    for case in tc3_testing::cases("tests/cases") {
        let sources = tc3_testing::sources(&tc3_testing::read(&case));
        let Err(diagnostics) = tc3_spec::check(&sources) else { continue };
        for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.code() == Code::UnknownKey) {
            let Place::Span(span) = diagnostic.place() else { continue };
            let (file, key) = (sources.file(span.file), sources.snippet(*span));
            let found = check(file.path(), file.text(), &schemas);
            // The rest of a text that a comma split may be a key that is known, without a value.
            let (unknown, empty) = (format!("`{key}`"), format!(".{key}:"));
            let is_it = |problem: &String| problem.contains(&unknown) || problem.contains(&empty);
            assert!(found.iter().any(is_it), "{key}: {found:?}");
            seen += 1;
        }
    }
    assert!(seen > 0, "no case has an unknown key");
}

#[test]
fn a_modeline_leads_to_the_schema_of_its_file() {
    let is_modeline = |line: &&str| line.starts_with("# yaml-language-server:");
    let mut seen = 0;
    for (path, text) in tc3_testing::product() {
        let relative = path.strip_prefix("spec/").expect("below spec/");
        let wanted = SpecPath::parse(relative).and_then(|path| path.kind.modeline()).expect("a spec file");
        for line in text.lines().filter(is_modeline) {
            assert_eq!(line, wanted, "{path}");
            seen += 1;
        }
    }
    assert!(seen > 0, "no file has a modeline");
}

#[test]
fn fixed_words_are_offered() {
    let action = &schemas()["action.json"];
    let words = |pointer: &str| action.pointer(pointer).expect(pointer).to_string();
    let field = "/definitions/field/properties";
    assert_eq!(words(&format!("{field}/required/enum")), r#"[true,false,"was"]"#);
    let part = format!("{field}/charset/anyOf/0/anyOf/0/enum");
    assert!(words(&part).contains(r#""chinese_punctuation""#));
    assert!(words(&format!("{field}/format/enum")).contains(r#""http_url""#));
    assert_eq!(words(&format!("{field}/levels/properties/enum/enum")), r#"["deny","warn","hint"]"#);
    assert!(words("/definitions/field_type/anyOf/0/enum").contains(r#""Timestamp""#));
    assert_eq!(words("/properties/retry/enum"), r#"["safe","never"]"#);
}

/// Words that a spec may use and that its guide does not name are words that nobody finds.
#[test]
fn the_guide_names_every_word_of_a_limit() {
    let guide =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/README.md")).expect("a guide");
    let kinds = Charset::KINDS.into_iter().map(|(name, ..)| name);
    let words = kinds.chain(Format::ALL.map(Format::name)).chain(FileTypes::NAMES);
    let missing: Vec<&str> = words.filter(|word| !guide.contains(&format!("`{word}`"))).collect();
    assert_eq!(missing, [""; 0]);
}
