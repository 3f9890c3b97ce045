//! Parses the vendor's INI files: sections, `key = value`, and comments on separate lines.

/// A value and the line it is on, counted from 1.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) value: &'a str,
    pub(super) line: usize,
}

/// One section, with its entries in order.
pub(super) struct Section<'a> {
    /// The line of its header.
    pub(super) line: usize,
    entries: Vec<(String, Entry<'a>)>,
}

impl<'a> Section<'a> {
    /// Returns the entry of a key, whatever its case.
    pub(super) fn get(&self, key: &str) -> Option<Entry<'a>> {
        self.entries.iter().find(|(known, _)| known == key).map(|(_, entry)| *entry)
    }
}

/// What is wrong, and on which line. Says nothing of what the line contains but names of keys that are known.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed {
    pub(super) line: usize,
    pub(super) problem: String,
}

/// Finds a section; `None` if the file has none of this name. Other sections are not judged.
pub(super) fn section<'a>(text: &'a str, name: &str, keys: &[&str]) -> Result<Option<Section<'a>>, Malformed> {
    let mut found: Option<Section<'a>> = None;
    let mut is_inside = false;
    for (index, line) in text.lines().enumerate() {
        let (line, number) = (line.trim(), index + 1);
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(header) = line.strip_prefix('[') {
            let header = header.strip_suffix(']').ok_or_else(|| malformed(number, "a section needs a closing `]`"))?;
            is_inside = header.trim() == name;
            if is_inside && found.is_none() {
                found = Some(Section { line: number, entries: Vec::new() });
            }
        } else if is_inside && let Some(section) = &mut found {
            add(section, line, number, keys)?;
        }
    }
    Ok(found)
}

fn add<'a>(section: &mut Section<'a>, line: &'a str, number: usize, keys: &[&str]) -> Result<(), Malformed> {
    let (key, value) = line
        .split_once(['=', ':'])
        .ok_or_else(|| malformed(number, "expected `key = value`, a section or a comment"))?;
    let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
    if !keys.contains(&key.as_str()) {
        return Ok(());
    }
    if let Some(first) = section.get(&key) {
        return Err(malformed(number, &format!("{key} is already set on line {}", first.line)));
    }
    section.entries.push((key, Entry { value, line: number }));
    Ok(())
}

fn malformed(line: usize, problem: &str) -> Malformed {
    Malformed { line, problem: problem.to_owned() }
}
