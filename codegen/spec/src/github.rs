//! Formats workflow commands of GitHub: `::warning file=…,line=…::text`. Text is escaped so that it cannot end the
//! command.

/// The text of a command.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, which a comma or a colon would end.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
