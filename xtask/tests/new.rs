//! Runs `cargo xtask new` as a program: creates a crate outside of this repository, which builds and passes its tests.

pub mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use support::archive::{Member, archive};
use support::{Place, streams};
use tc3_testing::workspace;

const MAIL: &str = r#"{"actions": {"SendMail": {"document": "发送邮件", "input": "SendMailRequest", "name": "发送", "output": "SendMailResponse", "status": "online"}},
  "metadata": {"apiVersion": "2020-01-01", "serviceShortName": "mail"},
  "objects": {
    "SendMailRequest": {"members": [
      {"name": "To", "type": "string", "member": "string", "required": true, "document": "收件人"},
      {"name": "Kind", "type": "int", "member": "uint64", "required": false, "document": "类型，取值：0：普通，1：加急"}]},
    "SendMailResponse": {"members": [
      {"name": "MailId", "type": "string", "member": "string", "document": "邮件 ID"},
      {"name": "RequestId", "type": "string", "member": "string", "document": "编号"}]}}}"#;
const EXAMPLES: &str = r#"{"actions": {"SendMail": [{"document": "", "title": "发送",
  "input": "POST / HTTP/1.1\nHost: mail.tencentcloudapi.com\nContent-Type: application/json\nX-TC-Action: SendMail\n\n{\"To\": \"someone\", \"Kind\": 1}",
  "output": "{\"Response\": {\"MailId\": \"m-1\", \"RequestId\": \"r-1\"}}"}]}}"#;
const AS: &str = r#"{"actions": {"DescribeGroups": {"document": "查询", "input": "DescribeGroupsRequest", "name": "查询", "output": "DescribeGroupsResponse", "status": "online"}},
  "metadata": {"apiVersion": "2018-04-19", "serviceShortName": "as"},
  "objects": {"DescribeGroupsRequest": {"members": []},
    "DescribeGroupsResponse": {"members": [{"name": "TotalCount", "type": "int", "member": "int64", "document": "总数"}]}}}"#;

/// A folder with the vendor's metadata of two services.
impl Place {
    fn new(name: &str) -> Self {
        let place = Self::empty(&format!("new/{name}"));
        place.write("vendor/services/mail/v20200101/api.json", MAIL);
        place.write("vendor/services/mail/v20200101/examples.json", EXAMPLES);
        place.write("vendor/services/autoscaling/v20180419/api.json", AS);
        place
    }

    fn make(&self, arguments: &[&str]) -> (i32, String) {
        self.run(&[&["new", "my-tencent", "--from", "vendor"][..], arguments].concat())
    }

    /// Every file of the crate, by its path in it.
    fn crate_files(&self) -> BTreeMap<String, String> {
        let files = self.files("my-tencent").into_iter();
        let name = |path: String| path.strip_prefix("my-tencent/").expect("below").to_owned();
        files.map(|(path, bytes)| (name(path), String::from_utf8(bytes).expect("text"))).collect()
    }
}

#[test]
fn makes_a_crate_that_names_itself_and_that_gen_keeps() {
    let place = Place::new("files");
    let (code, text) = place.make(&["--service", "mail", "--service", "as@2018-04-19", "--call", "SendMail"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("as 2018-04-19: 1 actions\nmail 2020-01-01: 1 actions\n"), "{text}");
    let files = place.crate_files();
    for name in ["README.md", "spec/common/errors.yaml", "spec/mail/2020-01-01/upstream.lock", "src/as.rs"] {
        assert!(files.contains_key(name), "{name} is missing");
    }
    let manifest = &files["Cargo.toml"];
    // What generated code needs is said once.
    let of_tc3 = std::fs::read_to_string(workspace().join("generated/Cargo.toml")).expect("a manifest");
    let needed = |line: &&str| line.starts_with("rust-version = ") || line.contains("\"tc3-runtime/");
    let needed: Vec<&str> = of_tc3.lines().filter(needed).collect();
    assert!(needed.len() > 7 && needed.iter().all(|line| manifest.lines().any(|found| found == *line)), "{manifest}");
    for line in ["name = \"my-tencent\"", "default = [\"reqwest\"]", "as-2018-04-19 = []"] {
        assert!(manifest.lines().any(|found| found == line), "{manifest}");
    }
    assert!(files["src/lib.rs"].contains("as `my_tencent::r#as`"), "{}", files["src/lib.rs"]);
    assert!(files["examples/first_call.rs"].contains("use my_tencent::mail::{Client, SendMail"));
    let foreign = |text: &str| text.contains("tc3::") || text.contains("{{");
    let found: Vec<_> = files.iter().filter(|(name, text)| !name.starts_with("spec/") && foreign(text)).collect();
    assert!(found.is_empty(), "{found:?}");

    let header = "// Written by `xtask gen` from spec/. Do not edit.\n";
    let sources = || files.iter().filter(|(name, _)| name.starts_with("src/"));
    assert!(sources().all(|(_, text)| text.starts_with(header) && !text.contains("(runtime/src/")));
    assert!(files["src/mail/v2020_01_01/actions/send_mail.rs"].contains("(tc3-runtime: src/table.rs)"));
    let row = "| `as` | 2018-04-19 | 1 | unknown |";
    assert!(files["README.md"].contains(row), "{}", files["README.md"]);

    let kept = place.run(&["gen", "--check", "--spec", "my-tencent/spec", "--out", "my-tencent/src"]);
    assert_eq!(kept.0, 0, "{}", kept.1);
    let again = ["import", "mail", "--from", "vendor", "--spec", "my-tencent/spec"];
    assert_eq!(place.run(&again), (0, "nothing new\n0 files written, 0 conflicts\n".to_owned()));
}

#[test]
fn in_the_crate_gen_needs_no_arguments() {
    let place = Place::new("plain");
    assert_eq!(place.make(&["--service", "mail"]).0, 0);
    let before = place.crate_files();
    let mut command = place.xtask(&["gen"]);
    let (code, text, said) = streams(command.current_dir(place.0.join("my-tencent")).env_remove("CARGO_MANIFEST_DIR"));
    assert_eq!(code, 0, "{text}{said}");
    assert_eq!(place.crate_files(), before);
}

#[test]
fn the_first_call_of_a_crate_changes_nothing() {
    let place = Place::new("harmless");
    let reading = r#"{"actions": {"DescribeMailsOfEveryone": {"document": "查询邮件", "input": "DescribeMailsRequest", "name": "查询", "output": "SendMailResponse", "status": "online"}, "#;
    let requests = r#""objects": {"DescribeMailsRequest": {"members": []}, "#;
    let metadata = MAIL.replacen(r#"{"actions": {"#, reading, 1).replacen(r#""objects": {"#, requests, 1);
    let example = EXAMPLES.replacen(r#"{"actions": {"#, "", 1).replace("SendMail", "DescribeMailsOfEveryone");
    let examples = format!("{}, {example}", EXAMPLES.strip_suffix("}}").expect("two objects end"));
    place.write("vendor/services/mail/v20200101/api.json", metadata);
    place.write(
        "vendor/services/mail/v20200101/examples.json",
        examples.replace(r#"{\"To\": \"someone\", \"Kind\": 1}"#, "{}"),
    );
    let (code, text) = place.make(&["--service", "mail"]);
    assert_eq!(code, 0, "{text}");
    let program = &place.crate_files()["examples/first_call.rs"];
    assert!(program.contains("client.describe_mails_of_everyone("), "{program}");
}

#[test]
fn the_programs_of_a_crate_are_as_rustfmt_has_them() {
    let place = Place::new("formatted");
    // The settings of whoever makes the crate, not those of this repository.
    place.write("rustfmt.toml", "");
    for name in ["my-tencent", "zeta"] {
        let (code, text) = place.run(&["new", name, "--from", "vendor", "--service", "mail", "--call", "SendMail"]);
        assert_eq!(code, 0, "{text}");
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.args(["--check", "--edition", "2024", "examples/first_call.rs", "tests/examples.rs"]);
        let (code, text, said) = streams(rustfmt.current_dir(place.0.join(name)));
        assert_eq!(code, 0, "{text}{said}");
    }
}

#[test]
fn what_cannot_be_done_leaves_nothing_behind() {
    let place = Place::new("refused");
    let refuses = |arguments: &[&str], says: &str| {
        let (code, text) = place.make(arguments);
        assert_eq!(code, 2, "{text}");
        assert!(text.contains(says), "`{says}` is not in {text}");
        let left: Vec<_> =
            std::fs::read_dir(&place.0).expect("entries").map(|entry| entry.expect("entry").file_name()).collect();
        assert_eq!(left, ["vendor"], "{says}");
    };
    refuses(&["--service", "post"], "there is no service `post` in what `--from` names");
    refuses(&["--service", "mail@2021-01-01"], "`mail` has no version 2021-01-01 there; it has 2020-01-01");
    refuses(&["--service", "mail", "--service", "mail"], "`mail 2020-01-01` is asked for twice");
    refuses(&["--service", "mail", "--call", "ReadMail"], "none of the services has an action `ReadMail`");
    refuses(&["--service", "mail", "--runtime", "vendor"], "vendor is not a clone of this repository");
    place.write("broken/services/mail/v20200101/api.json", &MAIL[..200]);
    let (code, text) = place.run(&["new", "my-tencent", "--service", "mail", "--from", "broken"]);
    assert_eq!((code, text.contains("the file ends in the middle")), (2, true), "{text}");
    for name in ["std", "tc3", "1st", "my tencent", "Mine", "tokio", "serde-json", "tc3-mock", "tc3-files", "tc3_spec"]
    {
        let (code, text) = place.run(&["new", name, "--service", "mail", "--from", "vendor"]);
        assert_eq!((code, text.contains("cannot be the name of the crate")), (2, true), "{text}");
    }
    assert!(!place.0.join("my-tencent").exists());
}

#[test]
fn the_vendors_words_are_kept_on_demand_and_marked() {
    let place = Place::new("texts");
    let english = MAIL.replace("发送邮件", "Sends a message").replace("收件人", "Who gets it");
    place.write("tccli-intl-en/services/mail/v20200101/api.json", &english);
    let from = ["--service", "mail", "--texts"];
    assert_eq!(place.make(&from).0, 0);
    let read = |path: &str| place.read(&format!("my-tencent/{path}"));
    assert!(read("src/mail/v2020_01_01/actions/send_mail.rs").contains("发送邮件 *(The vendor's words.)*"));
    std::fs::remove_dir_all(place.0.join("my-tencent")).expect("removed");

    assert_eq!(place.make(&[&from[..], &["--from", "tccli-intl-en"]].concat()).0, 0);
    let action = read("src/mail/v2020_01_01/actions/send_mail.rs");
    assert!(action.contains("Sends a message *(The vendor's words.)*") && !action.contains("收件人"), "{action}");
    assert!(read("spec/mail/2020-01-01/texts.yaml").contains("SendMail.request.To: \"Who gets it\"\n"));
    assert_eq!(place.run(&["gen", "--check", "--spec", "my-tencent/spec", "--out", "my-tencent/src"]).0, 0);
    let (code, text) = place.run(&["lint", "--spec", "my-tencent/spec"]);
    assert_eq!((code, text.contains("L0407")), (1, true), "{text}");
    std::fs::remove_dir_all(place.0.join("my-tencent")).expect("removed");

    assert_eq!(place.make(&["--service", "mail"]).0, 0);
    assert!(!place.0.join("my-tencent/spec/mail/2020-01-01/texts.yaml").exists());
}

#[test]
fn a_folder_that_is_there_is_not_touched() {
    let place = Place::new("there");
    place.write("my-tencent/notes.txt", "mine");
    let (code, text) = place.make(&["--service", "mail"]);
    assert_eq!((code, text.contains("my-tencent is already there; nothing was changed")), (2, true), "{text}");
    assert_eq!(place.crate_files().len(), 1);
}

#[test]
fn a_git_address_is_written_as_one() {
    let place = Place::new("git");
    let (code, text) = place.make(&["--service", "mail", "--runtime", "https://example.com/tc3.git"]);
    assert_eq!(code, 0, "{text}");
    let files = place.crate_files();
    let line = "tc3-runtime = { git = \"https://example.com/tc3.git\", features = [\"client\"] }";
    assert!(files["Cargo.toml"].lines().any(|found| found == line), "{}", files["Cargo.toml"]);
    assert!(files["README.md"].contains("cargo install --git https://example.com/tc3.git xtask"));
}

/// A made-up edition of a service that is well known.
const SMS: &str = r#"{"actions": {"SendSms": {"document": "发送短信", "input": "SendSmsRequest", "name": "发送短信", "output": "SendSmsResponse", "status": "online"}},
  "metadata": {"apiVersion": "2021-01-11", "serviceShortName": "sms"},
  "objects": {
    "SendSmsRequest": {"members": [
      {"name": "PhoneNumberSet", "type": "list", "member": "string", "required": true, "document": "手机号码"},
      {"name": "TemplateId", "type": "string", "member": "string", "required": true, "document": "模板"},
      {"name": "TemplateParamSet", "type": "list", "member": "string", "required": false, "document": "模板参数"}]},
    "SendSmsResponse": {"members": [
      {"name": "SendStatusSet", "type": "list", "member": "SendStatus", "document": "发送状态"},
      {"name": "RequestId", "type": "string", "member": "string", "document": "编号"}]},
    "SendStatus": {"usage": "out", "members": [
      {"name": "PhoneNumber", "type": "string", "member": "string", "document": "手机号码"},
      {"name": "Code", "type": "string", "member": "string", "document": "状态"}]}}}"#;
const SMS_EXAMPLES: &str = r#"{"actions": {"SendSms": [{"document": "", "title": "发送",
  "input": "POST / HTTP/1.1\nHost: sms.tencentcloudapi.com\nContent-Type: application/json\nX-TC-Action: SendSms\n\n{\"PhoneNumberSet\": [\"+8618501234444\"], \"TemplateId\": \"1110\", \"TemplateParamSet\": [\"4\"]}",
  "output": "{\"Response\": {\"SendStatusSet\": [{\"PhoneNumber\": \"+8618501234444\", \"Code\": \"Ok\"}], \"RequestId\": \"r-1\"}}"}]}}"#;

/// What a newcomer does: out of a wheel a crate, whose example sends a text message to the local server. Builds some hundred
/// crates: minutes where nothing is built yet.
#[test]
#[ignore = "compiles a crate with a client and the mock"]
fn a_crate_out_of_a_wheel_sends_a_text_message_and_passes_its_tests() {
    let place = Place::empty("new/built");
    let wheel = archive(&[
        Member::deflated("tccli/services/sms/v20210111/api.json", SMS),
        Member::deflated("tccli/services/sms/v20210111/examples.json", SMS_EXAMPLES),
        Member::deflated("tccli/services/autoscaling/v20180419/api.json", AS),
    ]);
    place.write("tccli-3.1.1-py2.py3-none-any.whl", wheel);
    let from = ["new", "my-tencent", "--from", "tccli-3.1.1-py2.py3-none-any.whl"];
    let (code, text) = place.run(&[&from[..], &["--service", "sms", "--service", "as", "--call", "SendSms"]].concat());
    assert_eq!(code, 0, "{text}");
    // The same versions of everything, and what is compiled already.
    place.write("my-tencent/Cargo.lock", std::fs::read(workspace().join("Cargo.lock")).expect("a lock"));
    let cargo = |arguments: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).arg("--offline").current_dir(place.0.join("my-tencent"));
        cargo.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-target"));
        let (code, out, said) = streams(&mut cargo);
        assert!(code == 0 && !said.contains("warning"), "{arguments:?}: {out}{said}");
        out
    };
    let sent = cargo(&["run", "--quiet", "--example", "first_call"]);
    assert!(sent.contains("+8618501234444") && sent.contains("Ok"), "{sent}");
    let tested = cargo(&["test", "--quiet"]);
    assert!(tested.contains("test result: ok. 2 passed"), "{tested}");
    // What a program gets that names no service.
    cargo(&["check", "--quiet", "--lib"]);
}
