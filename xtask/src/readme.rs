//! Writes the table in README.md that shows how old the facts of each service are: between two marks, by `gen` and
//! `status`.

use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::Path;

use tc3_spec::model::{Model, Service};

use crate::write;

const BEGIN: &str = "<!-- services: written by `xtask gen` and `xtask status` -->\n";
const END: &str = "<!-- end of services -->\n";

/// The file as it should be, and whether it differs.
pub(crate) struct Readme {
    text: String,
    pub(crate) is_stale: bool,
}

impl Readme {
    /// Reads the file, and puts the table of a spec into it. `None` where there is no such file.
    pub(crate) fn of(root: &Path, model: &Model) -> Result<Option<Self>, String> {
        let path = root.join("README.md");
        let before = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(format!("cannot read {}: {error}", path.display())),
        };
        let text = with_table(&before, &table(model)).ok_or_else(|| {
            let (begin, end) = (BEGIN.trim(), END.trim());
            format!("{} lacks the lines `{begin}` and `{end}`; put them where the table belongs", path.display())
        })?;
        Ok(Some(Self { is_stale: text != before, text }))
    }

    /// Writes the file if it differs.
    pub(crate) fn write(&self, root: &Path) -> Result<(), String> {
        if self.is_stale { write::replace(&root.join("README.md"), &self.text) } else { Ok(()) }
    }
}

/// The table between its marks, for a file that is new.
pub(crate) fn marked(model: &Model) -> String {
    format!("{BEGIN}{}{END}", table(model))
}

/// A text with another table between the marks; `None` where they are not there, once each.
fn with_table(text: &str, table: &str) -> Option<String> {
    let (head, rest) = text.split_once(BEGIN)?;
    let (_, tail) = rest.split_once(END)?;
    let is_once = !tail.contains(BEGIN) && !tail.contains(END);
    is_once.then(|| format!("{head}{BEGIN}{table}{END}{tail}"))
}

/// A row for each version of a service, the newest version of the largest service first.
fn table(model: &Model) -> String {
    let mut services: Vec<&Service> = model.services.iter().collect();
    services
        .sort_by_key(|service| (std::cmp::Reverse(service.actions.len()), &service.name.value, &service.version.value));
    let mut text =
        "| service (feature) | version | actions | facts as of | about |\n|---|---|---|---|---|\n".to_owned();
    for service in services {
        let doc = service.doc.trim().trim_end_matches('.').replace('|', "\\|");
        let (name, version, actions) = (&service.name.value, &service.version.value, service.actions.len());
        let feature = if service.newest { service.newest_feature() } else { &service.feature };
        let feature = if feature == name { String::new() } else { format!(" (`{feature}`)") };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "| `{name}`{feature} | {version} | {actions} | {} | {doc} |", age(service));
    }
    text
}

/// The days of the sources, from the oldest to the newest: a date, since an age would be another one tomorrow.
fn age(service: &Service) -> String {
    let days = tc3_import::days(service);
    match (days.keys().next(), days.keys().next_back()) {
        (Some(oldest), Some(newest)) if oldest == newest => oldest.clone(),
        (Some(oldest), Some(newest)) => format!("{oldest} to {newest}"),
        _ => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, table, with_table};

    #[test]
    fn a_feature_is_named_where_it_is_not_the_name_of_its_service() {
        let services = [("mail", "2020-01-01"), ("mail", "2019-01-01"), ("redis", "2018-01-01")];
        let file = |(name, version): (&str, &str)| {
            let hosts = format!("hosts: {{default: {name}.tencentcloudapi.com}}");
            (format!("spec/{name}/{version}/service.yaml"), format!("service: {name}\nversion: {version}\n{hosts}\n"))
        };
        let files: Vec<(String, String)> = services.into_iter().map(file).collect();
        let model = tc3_spec::check(&tc3_testing::sources(&files)).unwrap_or_else(|_| unreachable!("a valid spec"));
        let table = table(&model);
        let rows: Vec<&str> = table.lines().skip(2).filter_map(|row| row.split(" | 0 |").next()).collect();
        let wanted = [
            "| `mail` (`mail-2019-01-01`) | 2019-01-01",
            "| `mail` | 2020-01-01",
            "| `redis` (`redis-service`) | 2018-01-01",
        ];
        assert_eq!(rows, wanted);
    }

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let text = format!("before\n{BEGIN}old\n{END}after\n");
        assert_eq!(with_table(&text, "new\n"), Some(format!("before\n{BEGIN}new\n{END}after\n")));
        assert_eq!(with_table("no marks", "new\n"), None);
        assert_eq!(with_table(&format!("{text}{BEGIN}"), "new\n"), None);
    }
}
