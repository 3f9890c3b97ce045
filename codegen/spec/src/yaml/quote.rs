//! How to write a text so that YAML takes it for nothing else, for what a help shows.

use super::structure::is_open;

/// A text in quotes: double ones where nothing in it needs an escape there.
pub(super) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// A piece of a file in a sentence. Backticks around one with backticks would end in its middle.
pub(super) fn code(text: &str) -> String {
    if text.contains('`') { text.to_owned() } else { format!("`{text}`") }
}

/// As much of a text as a help shows.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    let mut short: String = text.chars().take(MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// "put the text in quotes", with the text in quotes, behind its key if it has one.
pub(super) fn advice(name: Option<&str>, text: &str) -> String {
    let text = quoted(&shortened(text));
    format!("put the text in quotes: {}", code(&name.map_or(text.clone(), |name| format!("{name}: {text}"))))
}

/// The text that begins at a byte as a person meant it, where YAML takes its first letter for something else, and its key.
pub(super) fn text_at(file: &str, at: usize) -> (Option<&str>, &str) {
    let start = file[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = file[at..].split('\n').next().unwrap_or_default();
    let end = if is_open(file, at) { line.find([',', '}', ']']) } else { line.find(" #") };
    let key = file[start..at].trim_end().strip_suffix(':').and_then(|key| key.rsplit([' ', '{', '[', ',']).next());
    let key = key.map(|key| key.trim_matches(['"', '\''])).filter(|key| !key.is_empty());
    (key, line[..end.unwrap_or(line.len())].trim_end())
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn what_is_advised_is_yaml_and_the_same_text() {
        for text in [
            "`x` answers.",
            "`x` \"answers\".",
            "Two \"kinds\": it's a and b",
            "C:\\users",
            "@x, #1 {y",
            "it's so: yes",
        ] {
            let read: String = serde_yaml::from_str(&quoted(text)).expect("YAML");
            assert_eq!(read, text);
        }
    }
}
