//! Tests the labels in this folder, and how readings are scored against them.

use sha2::{Digest as _, Sha256};
use tc3_import::labels::{Labels, Reading, Score};
use tc3_spec::SourceMap;

const METADATA: &str = r#"{
  "actions": {"Ping": {"document": "", "input": "PingRequest", "name": "", "output": "PingResponse", "status": "online"}},
  "metadata": {"apiVersion": "2020-01-01", "serviceShortName": "demo"},
  "objects": {
    "PingRequest": {"members": [
      {"name": "Note", "type": "string", "member": "string", "required": false, "document": "备注，长度不能超过60个字符"},
      {"name": "Mode", "type": "string", "member": "string", "required": false, "document": "模式，取值：A、B"},
      {"name": "Wait", "type": "string", "member": "string", "required": false, "document": "等待方式，取值：nowait、wait"},
      {"name": "End", "type": "int", "member": "int64", "required": false, "document": "截止时间，Unix 时间戳，不能晚于当前时间"},
      {"name": "Made", "type": "datetime_iso", "member": "datetime_iso", "required": false, "document": "创建时间"},
      {"name": "Key", "type": "string", "member": "string", "required": false, "document": "密钥，Key 和 Note 必须成对出现"},
      {"name": "Heat", "type": "float", "member": "float", "required": false, "document": "温度，取值区间为 [0.0, 2.0]"},
      {"name": "Odd", "type": "string", "member": "string", "required": false, "document": "备注，若为空则默认按时间生成"}
    ]},
    "PingResponse": {"members": []}
  }
}
"#;

fn readings(labels: &str) -> Vec<Reading> {
    let head = "service: demo\nversion: 2020-01-01\naside: false\nlabels:\n";
    let labels = Labels::parse("demo.yaml", &format!("{head}{labels}")).expect("labels");
    let mut sources = SourceMap::default();
    let id = sources.add("", "api.json", METADATA.as_bytes());
    labels.measure(&sources, id).expect("metadata")
}

fn label(member: &str, text: &str, rest: &str) -> String {
    format!("  - at: Ping.request.{member}\n    text: \"{text}\"\n    drawn: any\n    {rest}\n")
}

/// The first digits of the digest of a member's text.
fn digest(member: &str) -> String {
    let (_, rest) = METADATA.split_once(&format!("\"name\": \"{member}\"")).expect("a member");
    let (_, rest) = rest.split_once("\"document\": \"").expect("a text");
    let text = rest.split('"').next().expect("its end");
    Sha256::digest(text.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The first digits of the digests of the texts.
const NOTE: &str = "663435c16f3d";
const MODE: &str = "395b5b16c7a4";
const WAIT: &str = "fbaa706f5bd8";
const END: &str = "853e8e583e5b";

#[test]
fn what_is_read_is_right_wrong_or_missed() {
    let note = label("Note", NOTE, "facts: {max_chars: 50, min_chars: 1}");
    let mode = label("Mode", MODE, "facts: {values: [B, A], only_if: {Note: absent}, wins: Note}");
    let readings = readings(&format!("{note}{mode}"));
    let fact = |key: &str, value: &str| vec![(key.to_owned(), value.to_owned())];
    assert_eq!(readings[0].wrong, fact("max_chars", "60"));
    assert_eq!(readings[0].missed.len(), 2);
    assert_eq!(readings[1].right, fact("values", "A, B"));
    // What the language cannot say, such as which of two wins, is not missed.
    assert_eq!(readings[1].missed, fact("only_if", "only_if: {field: Mode, when: {Note: absent}}"));
}

#[test]
fn bounds_from_now_count_for_nothing_and_values_that_begin_so_count() {
    let wait = label("Wait", WAIT, "facts: {values: [nowait, wait]}");
    let readings = readings(&format!("{wait}{}", label("End", END, "facts: {format: timestamp}")));
    assert_eq!(readings[0].right, [("values".to_owned(), "nowait, wait".to_owned())]);
    assert!(readings[1].wrong.is_empty(), "{:?}", readings[1]);
}

#[test]
fn a_bound_is_the_same_however_its_number_is_written() {
    let readings = readings(&label("Heat", &digest("Heat"), "facts: {min: 0, max: 2}"));
    assert_eq!(readings[0].right.len(), 2, "{:?}", readings[0]);
}

#[test]
fn what_no_label_or_no_spec_can_say_counts_neither_way() {
    let label = |member: &str, facts: &str| label(member, &digest(member), facts);
    let made = label("Made", "facts: {format: date_time_iso}");
    let key = label("Key", "facts: {}");
    let odd = label("Odd", "facts: {min_chars: 0, default: ''}");
    let readings = readings(&format!("{made}{key}{odd}"));
    // A DateTime takes both forms.
    assert_eq!(readings[0].right, [("format".to_owned(), "date_time_iso".to_owned())]);
    assert!(readings.iter().all(|reading| !reading.stale && reading.wrong.is_empty() && reading.missed.is_empty()));
}

#[test]
fn a_text_with_words_that_nobody_understood_is_reported() {
    let label = |member: &str| label(member, &digest(member), "facts: {}");
    let readings = readings(&format!("{}{}", label("Odd"), label("Made")));
    assert_eq!(readings.iter().map(|reading| reading.reported).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn what_is_unsure_counts_neither_way() {
    let readings = readings(&label("Note", NOTE, "facts: {chars: 60}\n    unsure: [max_chars, chars]"));
    assert!(readings[0].right.is_empty() && readings[0].wrong.is_empty() && readings[0].missed.is_empty());
}

#[test]
fn a_text_that_changed_and_a_member_that_is_gone_are_stale() {
    let readings = readings(&format!("{}{}", label("Note", MODE, "facts: {}"), label("Gone", NOTE, "facts: {}")));
    assert!(readings.iter().all(|reading| reading.stale));
}

#[test]
fn a_label_without_a_text_is_told_with_its_line() {
    let text = "service: demo\nversion: 2020-01-01\naside: true\nlabels:\n  - at: Ping.request.Note\n    drawn: any\n";
    let reason = Labels::parse("demo.yaml", text).expect_err("no text");
    assert!(reason.contains("demo.yaml:5: the label has no"), "{reason}");
}

#[test]
fn every_file_of_labels_can_be_read() {
    let mut files = tc3_testing::below(&tc3_testing::package().join("tests/labels"));
    files.retain(|path| path.extension().is_some_and(|yaml| yaml == "yaml"));
    assert!(files.len() > 10, "the labels are missing");
    for path in files {
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        let labels = Labels::parse(&path.display().to_string(), &text).expect("labels");
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert_eq!(name, format!("{}-{}", labels.service, labels.version));
    }
}

#[test]
fn nothing_measured_is_no_success() {
    assert!(Score::default().table().contains("-       -"));
}
