//! Arguments shared by several commands.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, ArgMatches, ValueEnum, value_parser};

use crate::workspace;

/// A directory, with the option of the same name.
pub(crate) fn directory(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name("DIR").value_parser(value_parser!(PathBuf)).help(help)
}

/// `--spec DIR`, for [`spec`].
pub(crate) fn spec_directory() -> Arg {
    directory("spec", "Directory of the spec [default: spec/ of this repository]")
}

/// A text, with the option of the same name.
pub(crate) fn text(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// A switch, with the option of the same name.
pub(crate) fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// `--format FORMAT`, for [`format()`].
pub(crate) fn format_of<F: ValueEnum + Send + Sync + 'static>(default: &'static str) -> Arg {
    text("format", "FORMAT", "Output format").value_parser(value_parser!(F)).default_value(default)
}

/// The directory that `--spec` names, or else that of the workspace.
pub(crate) fn spec(arguments: &ArgMatches) -> Result<PathBuf, String> {
    directory_or(arguments, "spec", "spec")
}

/// A directory that an argument names, or else one of the workspace, which is looked for only then.
pub(crate) fn directory_or(arguments: &ArgMatches, name: &str, default: &str) -> Result<PathBuf, String> {
    match arguments.get_one::<PathBuf>(name) {
        Some(named) => Ok(named.clone()),
        None => Ok(workspace::root()?.join(default)),
    }
}

/// The text of an argument.
pub(crate) fn given<'a>(arguments: &'a ArgMatches, name: &str) -> Option<&'a str> {
    arguments.get_one::<String>(name).map(String::as_str)
}

/// The choice of `--format`, which has a default.
pub(crate) fn format<F: ValueEnum + Send + Sync + 'static>(arguments: &ArgMatches) -> Result<F, String> {
    arguments.get_one::<F>("format").cloned().ok_or_else(|| "`--format` is missing".to_owned())
}

/// A choice by one word.
pub(crate) fn word(word: &'static str) -> Option<PossibleValue> {
    Some(PossibleValue::new(word))
}
