//! `cargo xtask explain`: shows the test cases of a diagnostic.

use std::path::Path;

use tc3_codegen::Code;

use crate::{Outcome, say};

/// Prints the cases whose folders begin with the code: their diagnostics show the mistake, the place and the help.
pub(crate) fn run(code: &str, repository: &Path) -> Result<Outcome, String> {
    let Some(code) = Code::ALL.iter().find(|known| known.id().eq_ignore_ascii_case(code)) else {
        let all: Vec<_> = Code::ALL.iter().map(|code| code.id()).collect();
        return Err(format!("there is no diagnostic `{code}`; there are {}", all.join(", ")));
    };
    let cases = repository.join("codegen/tests/cases");
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", cases.display());
    let entries = std::fs::read_dir(&cases).map_err(failed)?;
    let mut paths =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(failed)?;
    paths.sort();
    let mut found = false;
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(title) = name.strip_prefix(&format!("{}-", code.id())) {
            let file = path.join("diagnostics.txt");
            let text =
                std::fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
            say(&format!("{code}: {}\n\n{}\n", title.replace('-', " "), text.trim_end()))?;
            found = true;
        }
    }
    if found { Ok(Outcome::Clean) } else { Err(format!("{} has no case for {code}", cases.display())) }
}
