//! Tests packages of the vendor as sources: what is found in them, and what is refused.

pub mod support;

use support::Place;
use support::archive::{Member, archive};

const API: &str = r#"{"actions": {"Ping": {"document": "问候", "input": "PingRequest", "name": "问候", "output": "PingResponse", "status": "online"}},
  "metadata": {"apiVersion": "2020-01-01", "serviceShortName": "demo"},
  "objects": {"PingRequest": {"members": []}, "PingResponse": {"members": []}}}"#;
const CODES: &str = "# -*- coding: utf8 -*-\n\n\n# 太忙。\nFAILEDOPERATION_BUSY = 'FailedOperation.Busy'\n";
const INSIDE: &str = "tccli/services/demo/v20200101/api.json";

impl Place {
    fn new(name: &str) -> Self {
        Self::empty(&format!("package/{name}"))
    }

    /// What an import of `demo` from an archive of these bytes says; it writes nothing.
    fn refuses(&self, archive: &[u8], says: &str) {
        self.write("bad.whl", archive);
        let (code, text) = self.run(&["import", "demo", "--from", "bad.whl", "--spec", "spec"]);
        assert_eq!(code, 2, "{says}: {text}");
        assert!(text.contains(says), "`{says}` is not in {text}");
        assert!(!self.0.join("spec").exists());
    }
}

#[test]
fn the_newest_version_comes_straight_out_of_wheels() {
    let place = Place::new("newest");
    let older = API.replace("2020-01-01", "2019-01-01");
    let cli = [
        Member::deflated("tccli/services/demo/v20190101/api.json", older),
        Member::deflated(INSIDE, API),
        Member::stored("tccli/services/demo/v20200101/examples.json", r#"{"actions": {}}"#),
        Member::stored("tccli/services/demo/__init__.py", ""),
        Member { mode: 0o040_755, ..Member::stored("tccli/empty/", "") },
    ];
    place.write("tccli-3.1.1-py2.py3-none-any.whl", archive(&cli));
    place.write("tccli_intl_en-3.1.1-py2.py3-none-any.whl", archive(&cli[1..2]));
    place.write("sdk/tencentcloud/demo/v20200101/errorcodes.py", CODES);

    let from =
        ["--from", "tccli-3.1.1-py2.py3-none-any.whl", "tccli_intl_en-3.1.1-py2.py3-none-any.whl", "--from", "sdk"];
    let (code, text) = place.run(&[&["import", "--list"][..], &from].concat());
    assert_eq!(
        (code, text.as_str()),
        (
            0,
            "demo             2019-01-01  metadata\n\
             demo             2020-01-01  metadata, metadata in English, examples, error codes\n\
             2 versions\n"
        )
    );

    // The folder that pip downloads into.
    for wheel in ["tccli-3.1.1-py2.py3-none-any.whl", "tccli_intl_en-3.1.1-py2.py3-none-any.whl"] {
        place.write(&format!("wheels/{wheel}"), std::fs::read(place.0.join(wheel)).expect("a wheel"));
    }
    assert_eq!(place.run(&["import", "--list", "--from", "wheels", "sdk"]), (0, text));

    let (code, text) = place.run(&[&["import", "demo", "--spec", "spec"][..], &from].concat());
    assert_eq!(code, 0, "{text}");
    let read = |path: &str| place.read(&format!("spec/demo/2020-01-01/{path}"));
    assert!(read("errors.yaml").contains("FailedOperation.Busy: {}"), "{}", read("errors.yaml"));
    assert!(read("actions/Ping.yaml").contains("action: Ping"));

    let (code, text) = place.run(&[&["import", "demo", "2018-01-01", "--spec", "spec"][..], &from].concat());
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("`demo` has no version 2018-01-01 there; it has 2019-01-01, 2020-01-01"), "{text}");
    let (_, text) = place.run(&[&["import", "dem", "--spec", "spec"][..], &from].concat());
    assert!(text.contains("there is no service `dem` in what `--from` names; did you mean `demo`?"), "{text}");
}

#[test]
fn a_service_is_found_by_the_short_name_that_it_states() {
    let place = Place::new("short_name");
    place.write("a/services/scaling/v20200101/api.json", API);
    let (code, text) = place.run(&["import", "demo", "--from", "a", "--spec", "spec"]);
    assert_eq!(code, 0, "{text}");
    let (code, text) = place.run(&["import", "scaling", "--from", "a/services/scaling", "--spec", "spec"]);
    assert_eq!((code, text.as_str()), (0, "nothing new\n0 files written, 0 conflicts\n"));
}

#[test]
fn error_codes_that_come_into_the_list_follow_and_one_that_was_taken_out_stays_out() {
    let place = Place::new("codes");
    place.write("a/services/demo/v20200101/api.json", API);
    let list = "a/services/demo/v20200101/errorcodes.py";
    place.write(list, CODES);
    let import = || place.run(&["import", "demo", "--from", "a", "--spec", "spec"]);
    assert_eq!(import().0, 0);
    let errors = "spec/demo/2020-01-01/errors.yaml";
    place.write(errors, place.read(errors).replace("FailedOperation.Busy: {}\n", "FailedOperation.Mine: {}\n"));
    place.write(list, format!("{CODES}\n# 满了。\nLIMITEXCEEDED = 'LimitExceeded'\n"));
    let (code, text) = import();
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("new error codes; find out which actions return them (1)\n  + LimitExceeded\n"), "{text}");
    let text = place.read(errors);
    assert!(text.ends_with("FailedOperation.Mine: {}\nLimitExceeded: {}\n"), "{text}");
    place.write(list, CODES.replace("太忙", "很忙"));
    let (_, text) = import();
    assert!(text.contains("no longer lists; kept (1)\n  - LimitExceeded\n"), "{text}");
    assert!(text.contains("still hold (1)\n  ~ FailedOperation.Busy\n"), "{text}");
    place.write(list, "import os\n");
    let (code, text) = import();
    assert_eq!(code, 2);
    assert!(text.contains("this is not an error code") && text.contains("errorcodes.py:1:1"), "{text}");
}

#[test]
fn a_damaged_archive_is_refused() {
    let place = Place::new("damaged");
    let whole = archive(&[Member::deflated(INSIDE, API)]);
    place.refuses(&whole[..whole.len() / 2], "bad.whl is not a whole ZIP archive: its list of members is missing");
    place.refuses(b"", "is not a whole ZIP archive");
    place.refuses(b"<html>not found</html>", "is not a whole ZIP archive");
    let mut flipped = whole.clone();
    flipped[90] ^= 0x40;
    place.refuses(&flipped, "bad.whl/tccli/services/demo/v20200101/api.json is damaged");
    let wrong = Member { crc: 1, ..Member::stored(INSIDE, API) };
    place.refuses(&archive(&[wrong]), "its checksum is another one");
    let mut moved = whole.clone();
    let list = moved.len() - 6;
    moved[list] ^= 0x10;
    place.refuses(&moved, "bad.whl");
    place.refuses(&archive(&[Member::stored("tccli/readme.txt", "")]), "holds no `<service>/v<yyyymmdd>/api.json`");
}

#[test]
fn an_archive_that_was_made_to_harm_is_refused() {
    let place = Place::new("hostile");
    let good = Member::deflated(INSIDE, API);
    let with = |bad: Member| archive(&[good.clone(), bad]);
    place.refuses(&with(Member::stored("tccli/../../x", "")), "whose path leads out of the archive");
    place.refuses(&with(Member::stored("..\\x", "")), "whose path leads out of the archive");
    place.refuses(&with(Member::stored("/etc/x", "")), "with an absolute path");
    place.refuses(&with(Member::stored("C:\\x", "")), "with an absolute path");
    place.refuses(&with(Member::stored("a\u{1b}[2J", "")), "with an invisible character in its name");
    let link = Member { mode: 0o120_777, ..Member::stored("tccli/link", "/etc/passwd") };
    place.refuses(&with(link), "`tccli/link` that is a symbolic link");
    let locked = Member { flags: 1, ..Member::stored("tccli/locked", "x") };
    place.refuses(&with(locked), "`tccli/locked` that is encrypted");
    place.refuses(&with(Member::stored(INSIDE, "{}")), "has two members `tccli/services/demo/v20200101/api.json`");
    let method = Member { method: 14, ..Member::stored(INSIDE, API) };
    place.refuses(&archive(&[method]), "is compressed by method 14");
}

#[test]
fn a_bomb_takes_no_memory() {
    let place = Place::new("bomb");
    let zeros = vec![b' '; 100 << 20];
    let bomb = Member::deflated(INSIDE, &zeros);
    assert!(bomb.data.len() < 200_000, "a bomb");
    place.refuses(&archive(std::slice::from_ref(&bomb)), "has 100 MB, and 64 MB are the limit");
    // One that says it is small.
    let small = Member { size: 1_000, ..bomb.clone() };
    place.refuses(&archive(&[small]), "holds more than the 1000 bytes that the archive says");
    // One that says that its size is in a field of ZIP64, which it has not.
    let absent = Member { size: u32::MAX, ..bomb.clone() };
    place.refuses(&archive(&[absent]), "bad.whl");
    // What no import reads is not unpacked.
    let beside = Member { name: "tccli/bomb.bin", ..bomb };
    place.write("good.whl", archive(&[Member::deflated(INSIDE, API), beside]));
    assert_eq!(place.run(&["import", "demo", "--from", "good.whl", "--spec", "spec"]).0, 0);
}
