//! What `gen` accepts compiles, and a spec never becomes code: crates whose types, enums, fields and texts have the worst
//! names and contents that the check lets pass.
//!
//! `cargo test -p tc3-emit --test hostile -- --ignored` builds them, doctests included.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// Names that Rust, the generated code or the runtime use themselves.
const NAMES: [&str; 65] = [
    "Action",
    "ActionInfo",
    "Alphanumeric",
    "Arc",
    "AsMut",
    "Base64",
    "Box",
    "Clone",
    "Condition",
    "Copy",
    "D",
    "Date2",
    "Debug",
    "Default",
    "Deserialize",
    "Digits",
    "Display",
    "Drop",
    "Duration",
    "E",
    "Eq",
    "ErrorCode2",
    "ExactlyOneOf",
    "Field",
    "Fn",
    "Formatter",
    "From",
    "FromStr",
    "Future",
    "Hash",
    "I",
    "Into",
    "Iterator",
    "KNOWN",
    "Letters",
    "Limit",
    "List",
    "Member",
    "Members",
    "Number",
    "Object",
    "Operator",
    "Option",
    "Ord",
    "Record",
    "Request",
    "Response",
    "Result",
    "Rule",
    "S",
    "SERVICE",
    "SHAPES",
    "Send",
    "Serialize",
    "Shape",
    "Some",
    "Sync",
    "T",
    "TABLE",
    "ToString",
    "TryFrom",
    "Unknown2",
    "Value",
    "Vec",
    "X",
];

/// Actions whose methods have a meaning in Rust or on every client.
const ACTIONS: [&str; 12] =
    ["AsOperator", "AsRef", "Await", "Builder", "Call", "CallWith", "Clone", "Drop", "FromEnv", "New", "Selfs", "With"];

/// Members that have a meaning in Rust or in the generated code.
const FIELDS: [&str; 30] = [
    "Type",
    "Self",
    "Self2",
    "Super",
    "Crate",
    "New",
    "Clone",
    "Default",
    "Into",
    "From",
    "Fmt",
    "Index",
    "Metadata",
    "Member",
    "MemberMut",
    "Shape",
    "View",
    "Slot",
    "Empty",
    "Eq",
    "Async",
    "Await",
    "Dyn",
    "Match",
    "Box",
    "Union",
    "Gen",
    "Try",
    "Macro",
    "Static",
];

/// Texts that Markdown or Rust could take for something else.
const TEXTS: [&str; 12] = [
    "```\nlet x: () = 1;\n```",
    "    let x: () = 1;",
    "- a\n\n      let x: () = 1;\n\n- ~~~rust\n  let x: () = 1;\n  ~~~",
    "10) a\n```\nb\n```\n    let x: () = 1;",
    "> quoted\n>\n>     let x: () = 1;",
    "* ```\n+ `` ` ``\n- - -     let x: () = 1;",
    "*/ #[doc = \"x\"] \\\" \\ r#\" \"# /* ",
    "[`Nothing::here`] [a]: b [c](d) <script> &lt; <T>",
    "a `b\n\n# Heading\n\n===\n\n| a | b |\n|---|---|",
    "{} {0} {name} %s $crate $name \\u{202e}",
    "1. \n\t\tlet x: () = 1;",
    "Ends in a backslash \\",
];

/// A text as a YAML scalar.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("JSON is YAML")
}

/// A service in which every name is a type, or every name is an enum.
fn service(enums: bool) -> Vec<(String, String)> {
    let root = "spec/demo/2020-01-01";
    let texts = || TEXTS.iter().cycle();
    let mut members = String::new();
    for (name, text) in NAMES.iter().zip(texts()) {
        writeln!(members, "  A{name}: {{type: {name}, required: true, doc: {}}}", quoted(text)).expect("text");
        writeln!(members, "  B{name}: {{type: [{name}], doc: {}}}", quoted(text)).expect("text");
    }
    let answers = members.replace("required", "always") + "  Metadata: {type: String}\n";
    let action = format!("action: Ping\ndoc: {}\nrequest:\n{members}response:\n{answers}", quoted(TEXTS[0]));
    let mut files = vec![
        (
            format!("{root}/service.yaml"),
            "service: demo\nversion: 2020-01-01\nhosts: {default: demo.tencentcloudapi.com}\n".to_owned(),
        ),
        (format!("{root}/actions/Ping.yaml"), action),
    ];
    for (name, text) in ACTIONS.iter().zip(texts()) {
        let text = quoted(text);
        let action = format!("action: {name}\ndoc: {text}\nrequest: {{}}\nresponse: {{}}\n");
        files.push((format!("{root}/actions/{name}.yaml"), action));
    }
    for (name, text) in NAMES.iter().zip(texts()) {
        let text = quoted(text);
        files.push(if enums {
            let values = format!("values: {{{name}2: {{doc: {text}}}, T: {{doc: {text}}}, Ok: {{}}}}\n");
            (format!("{root}/enums/{name}.yaml"), format!("enum: {name}\ndoc: {text}\n{values}"))
        } else {
            let fields: String =
                FIELDS.iter().map(|field| format!("  {field}: {{type: String, doc: {text}}}\n")).collect();
            (format!("{root}/types/{name}.yaml"), format!("type: {name}\ndoc: {text}\nfields:\n{fields}"))
        });
    }
    files
}

#[test]
#[ignore = "compiles two crates and their doctests, a minute or two"]
fn hostile_names_and_texts_compile() {
    let workspace = &tc3_testing::workspace();
    for enums in [false, true] {
        let sources = tc3_testing::sources(&service(enums));
        let model = tc3_spec::check(&sources).unwrap_or_else(|diagnostics| {
            panic!("{}", tc3_spec::render(&diagnostics, &sources, tc3_spec::Style::Plain))
        });
        let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
        drop(std::fs::remove_dir_all(package.join("src")));
        for (path, text) in tc3_emit::generate(&model) {
            let path = package.join("src").join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
            std::fs::write(path, text).expect("source");
        }
        std::fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock")).expect("Cargo.lock");
        let manifest = format!(
            "[package]\nname = \"tc3\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
             tc3-runtime = {{ path = {:?}, features = [\"reqwest\", \"serde-full\"] }}\n\n[features]\n\
             default = [\"demo\", \"demo-2020-01-01\", \"reqwest\", \"serde-full\"]\ndemo = []\ndemo-2020-01-01 = []\n\
             reqwest = []\nserde-full = []\n\n[lints.rust]\nwarnings = \"deny\"\nmissing_docs = \"deny\"\n",
            workspace.join("runtime")
        );
        std::fs::write(package.join("Cargo.toml"), manifest).expect("Cargo.toml");
        let output = Command::new(env!("CARGO"))
            .args(["test", "--offline", "--quiet", "--manifest-path"])
            .arg(package.join("Cargo.toml"))
            .env("CARGO_TARGET_DIR", package.join("target"))
            .output()
            .expect("cargo runs");
        let told = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "enums: {enums}\n{told}");
    }
}
