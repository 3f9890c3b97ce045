//! Imports everything, which shadows none of Rust's own names.

#![deny(warnings)]
#![allow(unused_imports)]

use tc3::essbasic::*;

fn first(values: Vec<Box<String>>) -> Result<Option<u8>, Error> {
    let first: Option<&Box<String>> = values.iter().map(Into::into).next();
    let parsed: Result<u8, _> = first.map_or(Ok(0), |text| text.parse::<u8>());
    Ok(parsed.ok().or(None).or(Some(u8::default())))
}

fn setting() -> Vec<ActionSetting> {
    vec![ActionSetting::new(ActionSettingArgs { key: "Key".to_string(), value: String::from("value") })]
}

fn main() {
    assert!(matches!(first(vec![Box::new("7".to_owned())]), Ok(Some(7))));
    assert_eq!(setting().clone(), setting());
}
