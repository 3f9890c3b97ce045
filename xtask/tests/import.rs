//! Runs `cargo xtask import` and `status` as programs: what they write, what they print, and their exit codes.

pub mod support;

use std::collections::BTreeMap;
use std::fs::File;
use std::hash::{DefaultHasher, Hasher as _};

use support::Place;

const METADATA: &str = r#"{
  "actions": {"Ping": {"document": "问候", "input": "PingRequest", "name": "问候", "output": "PingResponse", "status": "online"}},
  "metadata": {"apiVersion": "2020-01-01", "serviceShortName": "demo"},
  "objects": {
    "PingRequest": {"members": [{"name": "Note", "type": "string", "member": "string", "required": false, "document": "备注，长度不能超过60"}]},
    "PingResponse": {"members": [{"name": "RequestId", "type": "string", "member": "string", "document": "编号"}]}
  }
}
"#;
const PING: &str = "spec/demo/2020-01-01/actions/Ping.yaml";
const LOCK: &str = "spec/demo/2020-01-01/upstream.lock";

/// Sources, and a spec.
impl Place {
    fn new(name: &str) -> Self {
        let place = Self::empty(&format!("import/{name}"));
        place.write("api.json", METADATA);
        place
    }

    /// One with a spec that comes from the metadata.
    fn imported(name: &str) -> Self {
        let place = Self::new(name);
        let (code, text) = place.import(&["--metadata", "api.json"]);
        assert_eq!(code, 0, "{text}");
        place
    }

    fn import(&self, arguments: &[&str]) -> (i32, String) {
        let service = ["import", "demo", "2020-01-01", "--spec", "spec", "--as-of", "2024-07-15"];
        self.run(&[&service, arguments].concat())
    }

    /// Every file of the spec.
    fn spec(&self) -> BTreeMap<String, Vec<u8>> {
        self.files("spec")
    }

    /// An import that cannot be done: it ends with 2, says so, and leaves the spec as it was.
    fn refuses(&self, arguments: &[&str], says: &[&str]) {
        let before = self.spec();
        let (code, text) = self.import(arguments);
        assert_eq!(code, 2, "{text}");
        for part in says {
            assert!(text.contains(part), "`{part}` is not in {text}");
        }
        assert_eq!(self.spec(), before);
    }
}

#[test]
fn a_rehearsal_prints_the_plan_and_writes_nothing() {
    let place = Place::new("rehearsal");
    let (code, text) = place.import(&["--metadata", "api.json", "--dry-run"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("+ Ping") && text.contains("3 files to be written, 0 conflicts"), "{text}");
    assert!(text.contains("demo/2020-01-01/upstream.lock"), "{text}");
    assert!(place.spec().is_empty());
}

#[test]
fn the_same_sources_twice_change_no_byte() {
    let place = Place::imported("twice");
    let before = place.spec();
    let (code, text) = place.import(&["--metadata", "api.json"]);
    assert_eq!((code, text.as_str()), (0, "nothing new\n0 files written, 0 conflicts\n"));
    assert_eq!(place.spec(), before);
}

#[test]
fn a_conflict_ends_with_1_until_it_is_settled() {
    let place = Place::imported("conflict");
    place.write(PING, place.read(PING).replace("max_chars: 60", "max_chars: 50"));
    place.write("api.json", METADATA.replace("60", "80"));
    let (code, text) = place.import(&["--metadata", "api.json"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("! Ping.request.Note.max_chars: the spec says `50`, the vendor `80`"), "{text}");
    assert!(text.contains("1 file written, 1 conflict\n"), "{text}");
    assert!(place.run(&["status", "--spec", "spec"]).1.contains("Ping.request.Note.max_chars: the vendor says `80`"));
    assert_eq!(place.import(&["--metadata", "api.json"]).0, 1);
    assert_eq!(place.import(&["--metadata", "api.json", "--keep", "Ping.request.Note.max_chars"]).0, 0);
    assert_eq!(place.import(&["--metadata", "api.json"]).0, 0);
    assert!(place.read(PING).contains("max_chars: 50"));
}

#[test]
fn bad_sources_are_told_and_leave_the_spec_as_it_was() {
    let place = Place::imported("bad");
    place.write("cut.json", &METADATA[..METADATA.len() / 2]);
    place.refuses(&["--metadata", "cut.json"], &["E0701", "the file ends in the middle", "nothing was written"]);
    place.write("gbk.json", b"{\"actions\": \"\xb4\xf0\"}");
    place.refuses(&["--metadata", "gbk.json"], &["the file is not UTF-8", "gbk.json:1:14"]);
    place.write("other.json", METADATA.replace("\"demo\"", "\"other\""));
    place.refuses(&["--metadata", "other.json"], &["E0702", "`other`, not of `demo`"]);
    place.write("page.html", "<html><body><h1>问候</h1><h2>2. 输入参数</h2><table><tr><td>Action</td><td>是</td>");
    place.refuses(&["--page", "page.html"], &["E070", "page.html:1"]);
    place.refuses(&["--metadata", "none.json"], &["cannot read none.json"]);
    place.refuses(&[], &["there is nothing to import"]);
    place.refuses(&["--metadata", "api.json", "--only", "Pong"], &["no action or type `Pong`"]);
}

#[test]
fn a_file_larger_than_any_documentation_is_not_read() {
    let place = Place::imported("large");
    File::create(place.0.join("large.json")).and_then(|file| file.set_len(70 << 20)).expect("file");
    place.refuses(&["--metadata", "large.json"], &["large.json is larger than 64 MB"]);
    place.write("garbage.json", vec![b'x'; 1 << 20]);
    place.refuses(&["--metadata", "garbage.json"], &["this is not JSON"]);
    place.write("garbage.txt", vec![b'x'; 1 << 20]);
    place.refuses(&["--page", "garbage.txt"], &["garbage.txt"]);
}

#[test]
fn a_spec_that_is_wrong_and_a_lock_that_cannot_be_read_are_told() {
    let place = Place::imported("wrong");
    let (ping, lock) = (place.read(PING), place.read(LOCK));
    place.write(LOCK, &lock[..lock.len() / 2]);
    place.refuses(&["--metadata", "api.json"], &["upstream.lock cannot be read: it is not JSON", "version control"]);
    let (code, text) = place.run(&["status", "--spec", "spec"]);
    assert!(code == 2 && text.contains("upstream.lock cannot be read"), "{text}");
    place.write(LOCK, lock);
    place.write(PING, ping.replace("type: String", "type: Strng"));
    place.refuses(&["--metadata", "api.json"], &["E0301", "the spec has to be right before"]);
}

#[test]
fn names_that_lead_elsewhere_and_days_that_are_none_are_refused() {
    let place = Place::new("elsewhere");
    for (arguments, says) in [
        (["import", "../demo", "2020-01-01", "--as-of", "2024-07-15"], "`../demo` is not a short name of a service"),
        (["import", "demo", "../2020", "--as-of", "2024-07-15"], "`../2020` is not a version"),
        (["import", "demo", "2020-01-01", "--as-of", "2024-13-15"], "`2024-13-15` is not a date"),
    ] {
        let (code, text) = place.run(&[&arguments[..], &["--spec", "spec", "--metadata", "api.json"]].concat());
        assert!(code == 2 && text.contains(says), "{text}");
    }
    assert!(place.spec().is_empty());
}

#[test]
fn byte_order_marks_and_carriage_returns_stay() {
    let place = Place::imported("windows");
    let windows = format!("\u{feff}{}", place.read(PING).replace('\n', "\r\n"));
    place.write(PING, &windows);
    assert!(place.import(&["--metadata", "api.json"]).1.contains("0 files written"));
    place.write("api.json", METADATA.replace("60", "80"));
    let (code, text) = place.import(&["--metadata", "api.json"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(place.read(PING), windows.replace("max_chars: 60", "max_chars: 80"));
}

#[test]
fn status_shows_what_there_is_and_where_it_comes_from() {
    let place = Place::imported("status");
    let (code, text) = place.run(&["status", "--spec", "spec"]);
    assert_eq!(code, 0, "{text}");
    for part in ["demo 2020-01-01", "open conflicts   0", "as of            2024-07-15: 1", "oldest source"] {
        assert!(text.contains(part), "`{part}` is not in {text}");
    }
    std::fs::remove_file(place.0.join(LOCK)).expect("removed");
    assert!(place.run(&["status", "--spec", "spec"]).1.contains("nothing has been imported yet"));
}

/// Where texts wait to be moved to their places.
const STAGE: &str = "spec/demo/2020-01-01/.import";

/// As a plan tells whether a file changed.
fn fingerprint(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    format!("{:016x}", hasher.finish())
}

#[test]
fn what_dead_runs_left_over_is_swept() {
    let place = Place::imported("swept");
    let left = [format!("{STAGE}/0.tmp"), format!("{STAGE}/next.tmp"), format!("{PING}.keep")];
    left.iter().for_each(|path| place.write(path, "half of"));
    place.write("spec/demo/2020-01-01/actions/.Ping.yaml.4711.tmp", "half of");
    let (code, text) = place.import(&["--metadata", "api.json"]);
    assert_eq!(code, 0, "{text}");
    let names: Vec<_> = place.spec().into_keys().filter(|path| !path.ends_with("yaml")).collect();
    assert!(names.iter().all(|path| path.ends_with("upstream.lock") || path.ends_with("Ping.yaml.keep")), "{names:?}");
    assert!(!place.0.join(STAGE).exists());
}

#[test]
fn an_import_that_was_killed_between_two_files_is_finished() {
    let place = Place::imported("killed");
    let (ping, before) = (place.read(PING), fingerprint(place.read(PING).as_bytes()));
    place.write(&format!("{STAGE}/1.tmp"), ping.replace("max_chars: 60", "max_chars: 50"));
    place.write(
        &format!("{STAGE}/plan"),
        format!("0\t-\tdemo/2020-01-01/errors.yaml\n1\t{before}\tdemo/2020-01-01/actions/Ping.yaml\n"),
    );
    let (code, text) = place.import(&["--metadata", "api.json", "--dry-run"]);
    assert!(code == 2 && text.contains("was interrupted"), "{text}");
    place.import(&["--metadata", "api.json"]);
    assert!(place.read(PING).contains("max_chars: 50"), "it was changed by hand since the last import");
    assert!(!place.0.join(STAGE).exists());
}

#[test]
fn an_interrupted_import_does_not_undo_what_people_did_since() {
    let place = Place::imported("void");
    let ping = place.read(PING);
    place.write(&format!("{STAGE}/0.tmp"), "action: Ping\n");
    place.write(&format!("{STAGE}/plan"), "0\t0123456789abcdef\tdemo/2020-01-01/actions/Ping.yaml\n");
    let (code, text) = place.import(&["--metadata", "api.json"]);
    assert!(code == 0 && text.contains("0 files written"), "{text}");
    assert_eq!(place.read(PING), ping);
}

#[test]
fn a_name_too_long_for_a_file_is_refused_before_anything_is_written() {
    let place = Place::imported("long");
    let long = format!("P{}", "o".repeat(260));
    let action = r#""Ping": {"document": "问候", "input": "PingRequest", "name": "问候", "output": "PingResponse", "status": "online"}"#;
    let more = format!("{action}, {}", action.replacen("Ping", &long, 1));
    place.write("api.json", METADATA.replace(action, &more).replace("60", "80"));
    place.refuses(&["--metadata", "api.json"], &["is too long for a file", "nothing was written"]);
}

#[cfg(unix)]
#[test]
fn a_source_without_an_end_is_not_read_to_it() {
    Place::imported("endless").refuses(&["--metadata", "/dev/zero"], &["/dev/zero is larger than 64 MB"]);
}

#[test]
fn a_day_that_nobody_gives_is_suggested_and_not_taken() {
    let place = Place::new("undated");
    let undated = ["import", "demo", "2020-01-01", "--spec", "spec", "--metadata", "api.json"];
    let (code, text) = place.run(&undated);
    assert!(code == 0 && text.contains("no date was given") && text.contains("the newest file is of 2"), "{text}");
    assert!(text.contains("give `--as-of 2"), "{text}");
    assert!(!place.read(PING).contains("source") && !place.read(PING).contains("since"), "{}", place.read(PING));
    // Where nothing is written there is nothing to date.
    assert_eq!(place.run(&undated), (0, "nothing new\n0 files written, 0 conflicts\n".to_owned()));
}

#[test]
fn an_import_without_a_day_leaves_the_dates_of_the_spec() {
    let place = Place::imported("dates");
    place.write("api.json", METADATA.replace("60", "80"));
    let (code, text) = place.run(&["import", "demo", "2020-01-01", "--spec", "spec", "--metadata", "api.json"]);
    assert_eq!(code, 0, "{text}");
    assert!(place.read(PING).contains("max_chars: 80") && place.read(PING).contains("as_of: 2024-07-15"));
}
