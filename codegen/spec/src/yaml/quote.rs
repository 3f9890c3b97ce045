//! Quotes a text so that YAML reads it as that text, for the help of diagnostics.

/// A text in quotes: double ones where nothing in it needs an escape there.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) { format!("'{}'", text.replace('\'', "''")) } else { format!("\"{text}\"") }
}

/// A piece of a file in a sentence. Backticks around one with backticks would end in its middle.
pub(crate) fn code(text: &str) -> String {
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
///
/// It reads no farther than to the ends of both: a line may have thousands of them.
pub(super) fn text_at(file: &str, at: usize, in_braces: bool) -> (Option<&str>, &str) {
    let rest = &file[at..];
    let end = if in_braces { rest.find([',', '}', ']', '\n']) } else { rest.find('\n') };
    let text = &rest[..end.unwrap_or(rest.len())];
    let text = text.split(" #").next().unwrap_or_default().trim_end();
    let key = file[..at].trim_end_matches(' ').strip_suffix(':');
    let key = key.and_then(|key| key.rsplit([' ', '{', '[', ',', '\n']).next());
    let key = key.map(|key| key.trim_matches(['"', '\''])).filter(|key| !key.is_empty());
    (key, text)
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
