//! Checks properties of every import: it never panics, the spec checks afterwards, importing the same sources again
//! changes nothing, comments are kept, and no field is removed or moved.

pub mod support;

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use support::{Sources, Spec, told};
use tc3_import::{Failure, Request};
use tc3_spec::model::Model;
use tc3_testing::random::Random;

#[test]
fn mutated_metadata_is_imported_surgically() {
    mutate(120, 0x5eed);
}

#[test]
#[ignore = "some minutes; for changes to the import"]
fn much_mutated_metadata_is_imported_surgically() {
    mutate(10_000, 0xfeed);
}

/// Imports chains of mutations into specs with comments everywhere.
fn mutate(rounds: usize, seed: u64) {
    let starts = starts();
    let mut random = Random::new(seed);
    let (mut imported, mut refused) = (0, 0);
    for round in 0..rounds {
        let (mut spec, mut sources) = starts[round % starts.len()].clone();
        for step in 1..=3 {
            mutation(&mut sources, &mut random);
            let request = request(&format!("2024-07-{step:02}"));
            let outcome = catch_unwind(AssertUnwindSafe(|| import(&spec, &sources, &request)));
            match outcome.unwrap_or_else(|_| Err("it panicked".to_owned())) {
                Ok(Some(after)) => {
                    imported += 1;
                    spec = after;
                }
                Ok(None) => refused += 1,
                Err(problem) => failed(round, seed, &problem, &spec, &sources),
            }
        }
    }
    // Straight to the terminal: the test harness keeps what a test that passes prints.
    let told = format!("{imported} mutated sources imported, {refused} refused as no sources\n");
    std::io::stderr().write_all(told.as_bytes()).expect("written");
    assert!(imported > refused * 3, "most of the sources are none");
}

#[allow(clippy::panic, reason = "this is the failure of the test")]
fn failed(round: usize, seed: u64, problem: &str, spec: &Spec, sources: &Sources) -> ! {
    let spec: String = spec.files.iter().map(|(path, text)| format!("== {path}\n{text}")).collect();
    panic!("round {round} of seed {seed:#x}: {problem}\n{spec}== sources\n{}", sources.0["api.json"])
}

/// The spec after the import; `None` where the sources are none.
fn import(before: &Spec, sources: &Sources, request: &Request) -> Result<Option<Spec>, String> {
    let done = match before.import(request, sources) {
        Ok(done) => done,
        Err(Failure::Inputs(_)) => return Ok(None),
        Err(failure) => return Err(told(&failure, before, sources)),
    };
    let mut after = before.clone();
    after.write(&done.files);
    after.check()?;
    comments_stay(before, &after)?;
    fields_stay(before, &after)?;
    let again = after
        .import(request, sources)
        .map_err(|failure| format!("the second time: {}", told(&failure, &after, sources)))?;
    match again.files.keys().next() {
        Some(path) => {
            let (first, second) = (done.report.text(), again.report.text());
            Err(format!(
                "the second import changes {path}: {first}--\n{second}--\n{}--\n{}",
                after.files[path], again.files[path]
            ))
        }
        None if again.report.conflicts() != done.report.conflicts() => {
            Err("other conflicts the second time".to_owned())
        }
        None => Ok(Some(after)),
    }
}

fn comments_stay(before: &Spec, after: &Spec) -> Result<(), String> {
    for (path, text) in &before.files {
        let now = after.files.get(path).ok_or(format!("{path} is gone"))?;
        let lost = text
            .split("# note ")
            .skip(1)
            .filter_map(|rest| rest.split_once('.'))
            .find(|(number, _)| !now.contains(&format!("# note {number}.")));
        if let Some((number, _)) = lost {
            return Err(format!("{path} lost the comment {number}:\n{now}"));
        }
    }
    Ok(())
}

/// Every field is still there, in its order.
fn fields_stay(before: &Spec, after: &Spec) -> Result<(), String> {
    let model = |spec: &Spec| tc3_spec::check(&spec.sources()).map_err(|_| "it does not check".to_owned());
    let (before, after) = (fields(&model(before)?), fields(&model(after)?));
    for (name, fields) in before {
        let (_, now) = after.iter().find(|(other, _)| *other == name).ok_or(format!("{name} is gone"))?;
        let mut rest = now.iter();
        if let Some(field) = fields.iter().find(|field| !rest.any(|other| other == *field)) {
            return Err(format!("{name}.{field} has gone or moved: {fields:?}, then {now:?}"));
        }
    }
    Ok(())
}

/// The wire names of the fields of each struct.
fn fields(model: &Model) -> Vec<(String, Vec<String>)> {
    let structs = model.services.iter().flat_map(|service| &service.structs);
    structs
        .map(|item| (item.name.value.clone(), item.fields.iter().map(|field| field.wire.value.clone()).collect()))
        .collect()
}

fn request(as_of: &str) -> Request {
    Request {
        service: "demo".to_owned(),
        version: "2020-01-01".to_owned(),
        as_of: Some(as_of.to_owned()),
        ..Request::default()
    }
}

/// Specs to import into, each with the sources that it comes from.
fn starts() -> Vec<(Spec, Sources)> {
    let fresh = |case: &Path| {
        let sources = Sources::read(&case.join("input"));
        let mut spec = Spec::default();
        let done = spec.import(&request("2024-07-01"), &sources).expect("a case");
        spec.write(&done.files);
        (noted(spec), sources)
    };
    let kept = |case: &Path| (Spec::read(&case.join("spec")), Sources::read(&case.join("input")));
    vec![
        fresh(&case("fresh-metadata")),
        fresh(&case("new-action-in-known-service")),
        fresh(&case("type-that-holds-itself")),
        fresh(&case("look-alike-fields")),
        (noted(kept(&case("new-field-in-the-middle")).0), kept(&case("new-field-in-the-middle")).1),
        kept(&case("comments-and-formatting-survive")),
    ]
}

fn case(name: &str) -> PathBuf {
    tc3_testing::package().join("tests/import").join(name)
}

/// A spec with a numbered comment above and behind every line that may have them.
fn noted(mut spec: Spec) -> Spec {
    for (_, text) in spec.files.iter_mut().filter(|(path, _)| path.ends_with(".yaml")) {
        let mut lines = Vec::new();
        // Payloads are texts: what stands in them is no comment.
        let (head, payloads) = text.split_once("examples:\n").map_or((text.as_str(), ""), |(head, rest)| (head, rest));
        for (number, line) in head.lines().enumerate() {
            let indent = " ".repeat(line.len() - line.trim_start().len());
            if number > 0 && number % 3 == 0 {
                lines.push(format!("{indent}# note {number}."));
            }
            lines.push(if line.starts_with('#') { line.to_owned() } else { format!("{line}   # note b{number}.") });
        }
        let rest = if payloads.is_empty() { String::new() } else { format!("examples:\n{payloads}") };
        *text = format!("{}\n{rest}", lines.join("\n"));
    }
    spec
}

const TEXTS: [&str; 14] = [
    "说明",
    "长度不能超过20",
    "名称，1-60个字符",
    "取值范围：1 - 10",
    "最多支持5个",
    "方式：<ul><li>LOW：小声</li><li>HIGH：大声</li></ul>",
    "方式：<ul><li>LOW：小声</li><li>low：更小声</li><li>A B：两个</li></ul>",
    "结果：<ul><li>0：是</li><li>-1：否</li></ul>",
    "默认值：20，最大值为100",
    "与Mode二选一",
    "与Who不能同时为空",
    "参数已弃用。",
    "该字段不再推荐使用。",
    "时间，Unix时间戳，单位：秒",
];

const KINDS: [(&str, &str); 9] = [
    ("string", "string"),
    ("int", "int64"),
    ("int", "uint64"),
    ("float", "float"),
    ("bool", "bool"),
    ("list", "string"),
    ("list", "int64"),
    ("object", "Person"),
    ("list", "Person"),
];

/// A few changes of the metadata.
fn mutation(sources: &mut Sources, random: &mut Random) {
    let mut root: Value = serde_json::from_str(&sources.0["api.json"]).expect("JSON");
    for _ in 0..=random.below(4) {
        match random.below(12) {
            0 => action(&mut root, random),
            _ => structure(&mut root, random),
        }
    }
    sources.0.insert("api.json".to_owned(), format!("{root:#}"));
}

/// An action comes, goes, or changes its state.
fn action(root: &mut Value, random: &mut Random) {
    let actions = root["actions"].as_object_mut().expect("actions");
    let names: Vec<String> = actions.keys().cloned().collect();
    let Some(name) = names.get(random.below(names.len())) else { return };
    match random.below(4) {
        0 if names.len() > 1 => drop(actions.remove(name)),
        1 => {
            let copy = actions[name].clone();
            actions.insert(format!("{name}Again"), copy);
        }
        2 => actions[name]["status"] = json!(["online", "deprecated", "offline"][random.below(3)]),
        _ => actions[name]["document"] = json!(TEXTS[random.below(TEXTS.len())]),
    }
}

/// A member of a structure comes, goes, or changes.
fn structure(root: &mut Value, random: &mut Random) {
    let has_person = root["objects"].get("Person").is_some();
    let objects = root["objects"].as_object_mut().expect("objects");
    let names: Vec<String> = objects.keys().cloned().collect();
    let members = objects[&names[random.below(names.len())]]["members"].as_array_mut().expect("members");
    let count = members.len();
    let (at, to) = (random.below(count), random.below(count + 1));
    let kind = KINDS[random.below(if has_person { KINDS.len() } else { KINDS.len() - 2 })];
    let text = TEXTS[random.below(TEXTS.len())];
    if count == 0 || random.below(5) == 0 {
        let name = ["New", "Later", "new", "Type", "UserID", "X-1"][random.below(6)];
        if !members.iter().any(|member| member["name"] == name) {
            members.insert(
                to,
                json!({"name": name, "type": kind.0, "member": kind.1, "document": text, "required": to % 2 == 0}),
            );
        }
        return;
    }
    match random.below(8) {
        0 => drop(members.remove(at)),
        1 => members.swap(at, to % count),
        2 if members[at]["name"] != "RequestId" => {
            let name = format!("{}2", members[at]["name"].as_str().expect("a name"));
            members[at]["name"] = json!(name);
        }
        3 => {
            members[at]["type"] = json!(kind.0);
            members[at]["member"] = json!(kind.1);
        }
        4 => {
            let flag = ["required", "disabled", "output_required", "value_allowed_null"][random.below(4)];
            members[at][flag] = json!(random.below(2) == 0);
        }
        5 => members[at]["example"] = json!(["LOW", "1", "[\"a\", \"b\"]", "it's: {x}", "无"][random.below(5)]),
        _ => members[at]["document"] = json!(text),
    }
}
