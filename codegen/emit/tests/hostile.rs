//! Checks that what `gen` accepts compiles and that a spec never becomes code: generates crates whose types, enums,
//! values, fields, error codes and texts have the worst names and contents that the check accepts.
//!
//! `cargo test -p tc3-emit --test hostile -- --ignored` builds them, doctests included.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use heck::ToUpperCamelCase as _;
use tc3_spec::model::{CLIENT_METHODS, Model};

/// Names of Rust that generated code does not mention today, and some that are like its own.
const NAMES: &str = "Arc AsMut Base64 Copy D Date2 Digits Drop Duration E Eq ErrorCode2 Fn I Iterator Letters Object2 Ord \
    Request Response SHAPES Self_ Send Sync ToString TryFrom Unknown2 Union Value X";

/// Actions whose methods have a meaning in Rust. Those that every client has come on top.
const ACTIONS: &str = "Await Drop New Selfs";

/// Members that have a meaning in Rust.
const FIELDS: &str = "Type Self Self2 self_ Super super_ Crate crate_ R-self r_type New Async Await Dyn Match Box Union Gen Try \
    Macro Static Metadata _metadata __S __D __T a1 A-b";

/// Texts that Markdown or Rust could take for something else.
const TEXTS: [&str; 21] = [
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
    "[link]: https://example.com \"title\"",
    "[a]: <javascript:x>\n[b][a] ![c](d \"e\") [^1]\n\n[^1]: note",
    "See [`Client`], [Self], [crate::Gone], [x](super::Gone), [`rt::Gone::new`](Gone!) and [macro@gone].",
    "<!-- <script>alert(1)</script> <details><summary>T</summary> ]]> </code></pre> <T as U>::V",
    "Cyrillic \u{430}\u{441}, full width \u{ff21}\u{ff1a}\u{ff40}\u{ff40}\u{ff40}, combining e\u{301}",
    "//! inner\n/// outer\n/** block */ #![doc = \"x\"] #[cfg(any())]",
    "\"); compile_error!(\"out of the literal\"); (\"",
    "``` `` ` ```` ~~~\n    ```\n> ```\nnever closed",
    "<https://a.b/`c`> http://a.b/[x](y) $$x$$ \\(y\\) %20 &#x60; &lt;script&gt;",
];

/// A text as a YAML scalar.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("JSON is YAML")
}

/// Names by what they are given to.
struct Names {
    types: Vec<String>,
    values: Vec<String>,
    fields: Vec<String>,
}

impl Names {
    /// The names above and every one that generated code or its macros mention, as far as the check accepts them.
    fn accepted(enums: bool) -> Self {
        let mentioned = mentioned();
        let words = |more: &str| -> Vec<String> {
            let more = more.split_whitespace().map(str::to_owned);
            // One of those that become one name in Rust.
            let words: BTreeMap<String, String> = mentioned
                .iter()
                .cloned()
                .chain(more)
                .map(|word| (word.replace('_', "").to_lowercase(), word))
                .collect();
            words.into_values().collect()
        };
        // The lists of a spec cannot be empty.
        let plain = || vec!["Plain".to_owned()];
        let mut names = Self { types: plain(), values: plain(), fields: plain() };
        check(&service(&names, enums));
        let upper: Vec<String> = words(NAMES).into_iter().filter(|word| word.starts_with(char::is_uppercase)).collect();
        names.keep(enums, |names| &mut names.types, &upper);
        names.keep(enums, |names| &mut names.values, &upper);
        names.keep(enums, |names| &mut names.fields, &words(FIELDS));
        names
    }

    /// Adds the names that the check has nothing against: all, or those of each half.
    fn keep(&mut self, enums: bool, list: fn(&mut Self) -> &mut Vec<String>, more: &[String]) {
        let before = list(self).len();
        list(self).extend_from_slice(more);
        if tc3_spec::check(&tc3_testing::sources(&service(self, enums))).is_ok() {
            return;
        }
        list(self).truncate(before);
        if more.len() > 1 {
            let (left, right) = more.split_at(more.len() / 2);
            self.keep(enums, list, left);
            self.keep(enums, list, right);
        }
    }
}

/// The model of a spec that has to be right.
fn check(files: &tc3_testing::Files) -> Model {
    let sources = tc3_testing::sources(files);
    tc3_spec::check(&sources).unwrap_or_else(|diagnostics| {
        unreachable!("{}", tc3_spec::render(&diagnostics, &sources, tc3_spec::Style::Plain))
    })
}

/// Every identifier in the macros of the runtime and in the code of the goldens.
fn mentioned() -> BTreeSet<String> {
    let workspace = tc3_testing::workspace();
    let mut files = tc3_testing::below(&workspace.join("runtime/src/macros"));
    files.push(workspace.join("runtime/src/table.rs"));
    for case in ["limits-and-rules", "operator", "plain-action", "scalars"] {
        files.extend(tc3_testing::below(&tc3_testing::package().join("tests/cases").join(case).join("expected")));
    }
    let mut words = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("readable");
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let line = line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            words.extend(line.filter(|word| !word.is_empty()).map(str::to_owned));
        }
    }
    words
}

/// A service in which every name is a type, or every name is an enum.
fn service(names: &Names, enums: bool) -> tc3_testing::Files {
    let root = "spec/demo/2020-01-01";
    let texts = || TEXTS.iter().map(|text| quoted(text)).cycle();
    let mut members = String::new();
    for (name, text) in names.types.iter().zip(texts()) {
        writeln!(members, "  A{name}: {{type: {name}, required: true, doc: {text}}}").expect("text");
        writeln!(members, "  B{name}: {{type: [{name}], doc: {text}}}").expect("text");
    }
    let answers = members.replace("required", "always") + "  Metadata: {type: String}\n";
    let fields = |facts: &str| -> String {
        let line = |(name, text)| format!("  {name}: {{type: String, {facts}, doc: {text}}}\n");
        names.fields.iter().zip(texts()).map(line).collect()
    };
    let listed = |key: &str| -> String {
        names.values.iter().zip(texts()).map(|(name, text)| format!("  {name}: {{{key}: {text}}}\n")).collect()
    };
    let text = quoted(TEXTS[0]);
    let required = fields("required: true, sensitive: true, max_chars: 9");
    let mut files = vec![
        (
            "service.yaml".to_owned(),
            "service: demo\nversion: 2020-01-01\nhosts: {default: demo.tencentcloudapi.com}\n".to_owned(),
        ),
        ("errors.yaml".to_owned(), listed("doc")),
        (
            "enums/ListedHere.yaml".to_owned(),
            format!("enum: ListedHere\nvalues:\n{}", listed("doc").replace("  ", "    ")),
        ),
        ("actions/Ping.yaml".to_owned(), format!("action: Ping\ndoc: {text}\nrequest:\n{members}response:\n{answers}")),
        (
            "actions/Pong.yaml".to_owned(),
            format!("action: Pong\nrequest:\n{required}response:\n{}", fields("always: true")),
        ),
        ("types/AllFields.yaml".to_owned(), format!("type: AllFields\nfields:\n{}", fields("sensitive: true"))),
        (
            "actions/Pung.yaml".to_owned(),
            "action: Pung\nrequest:\n  All: {type: AllFields}\nresponse:\n  Any: {type: ListedHere}\n".to_owned(),
        ),
    ];
    let reserved = CLIENT_METHODS.iter().map(|method| method.to_upper_camel_case());
    for (name, text) in ACTIONS.split_whitespace().map(str::to_owned).chain(reserved).zip(texts()) {
        let action = format!("action: {name}\ndoc: {text}\nrequest: {{}}\nresponse: {{}}\n");
        files.push((format!("actions/{name}.yaml"), action));
    }
    for (name, text) in names.types.iter().zip(texts()) {
        files.push(if enums {
            let values = format!("values: {{{name}2: {{doc: {text}}}, T: {{doc: {text}}}, Ok: {{}}}}\n");
            (format!("enums/{name}.yaml"), format!("enum: {name}\ndoc: {text}\n{values}"))
        } else {
            let fields = format!("  Value: {{type: String, doc: {text}}}\n  Self: {{type: [{name}]}}\n");
            (format!("types/{name}.yaml"), format!("type: {name}\ndoc: {text}\nfields:\n{fields}"))
        });
    }
    files.into_iter().map(|(path, text)| (format!("{root}/{path}"), text)).collect()
}

#[test]
#[ignore = "compiles two crates and their doctests, a minute or two"]
fn hostile_names_and_texts_compile() {
    let workspace = &tc3_testing::workspace();
    for enums in [false, true] {
        let names = Names::accepted(enums);
        for list in [&names.types, &names.values, &names.fields] {
            assert!(list.len() > 60, "few names pass: {list:?}");
        }
        let model = check(&service(&names, enums));
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
             tc3-runtime = {{ path = {:?}, features = [\"blocking\", \"reqwest\", \"serde-full\"] }}\n\n[features]\n\
             default = [\"blocking\", \"demo\", \"demo-2020-01-01\", \"reqwest\", \"serde-full\"]\ndemo = []\ndemo-2020-01-01 = []\n\
             blocking = []\nredis = []\nreqwest = []\nserde-full = []\ntower = []\n\n[lints.rust]\nwarnings = \"deny\"\nmissing_docs = \"deny\"\n",
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
