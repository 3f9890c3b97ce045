//! Finds where things in a YAML text end, which the parser does not report exactly.

/// The first byte of the line that holds a place.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// One past the last byte of the line that holds a place, its line end left out.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline)
}

pub(super) fn column(text: &str, at: usize) -> usize {
    at - line_start(text, at)
}

/// The blanks at the beginning of a line.
pub(super) fn depth(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

pub(super) fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

/// One past the closing quote.
pub(super) fn quote_end(text: &str, start: usize) -> usize {
    let single = text[start..].starts_with('\'');
    let mut characters = text[start..].char_indices().skip(1).peekable();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' if !single => {
                characters.next();
            }
            // Two single quotes are one quote inside.
            '\'' if single && characters.peek().is_some_and(|(_, next)| *next == '\'') => {
                characters.next();
            }
            '\'' if single => return start + at + 1,
            '"' if !single => return start + at + 1,
            _ => {}
        }
    }
    text.len()
}

/// One past the closing bracket of what opens here.
pub(super) fn flow_end(text: &str, start: usize) -> usize {
    let mut open = 0_usize;
    let mut at = start;
    while let Some(character) = text[at..].chars().next() {
        match character {
            '"' | '\'' if opens_quote(text, at) => {
                at = quote_end(text, at);
                continue;
            }
            '#' if text[..at].ends_with([' ', '\n']) => {
                at = line_end(text, at);
                continue;
            }
            '[' | '{' => open += 1,
            ']' | '}' => {
                open = open.saturating_sub(1);
                if open == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
        at += character.len_utf8();
    }
    text.len()
}

/// Inside a plain scalar a quote is a letter like any other.
fn opens_quote(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches([' ', '\n']);
    before.is_empty() || before.ends_with([',', '[', '{', ':'])
}

/// One past the last character of a value inside brackets.
pub(super) fn flow_value_end(text: &str, start: usize) -> usize {
    match text[start..].chars().next() {
        Some('[' | '{') => flow_end(text, start),
        Some('"' | '\'') => quote_end(text, start),
        _ => {
            let stop = text[start..].find([',', '}', ']']).map_or(text.len(), |at| start + at);
            let value = &text[start..stop];
            let value = value.find(" #").map_or(value, |at| &value[..at]);
            start + value.trim_end().len()
        }
    }
}

/// One past a plain scalar, whose lines end before `limit`; a comment behind it is not part of it.
pub(super) fn plain_end(text: &str, start: usize, limit: usize) -> usize {
    let mut end = start;
    let mut at = start;
    while at < limit {
        let stop = line_end(text, at).min(limit);
        let line = &text[at..stop];
        if is_comment(line) {
            break;
        }
        let value = line.find(" #").map_or(line, |comment| &line[..comment]);
        let trimmed = value.trim_end();
        if !trimmed.is_empty() {
            end = at + trimmed.len();
        }
        if value.len() < line.len() {
            break;
        }
        at = stop + 1;
    }
    end
}

/// One past the last line of a block entry whose key stands at `key` and whose value does not end before `least`.
/// Comments belong to it if they stand deeper than the key.
pub(super) fn block_end(text: &str, key: usize, least: usize) -> usize {
    let indent = column(text, key);
    let end = line_end(text, least.max(key));
    let item = |line: &str| depth(line) == indent && is_item(line);
    deeper_end(text, end, indent, item)
}

/// One past the last line of a block list whose dashes stand in a column.
pub(super) fn list_end(text: &str, first: usize, indent: usize) -> usize {
    deeper_end(text, line_end(text, first), indent, |line| depth(line) == indent && is_item(line))
}

/// Goes on from the end of a line over all lines that stand deeper or are wanted. Other comments and empty lines are
/// passed over: they are inside if something follows that is.
fn deeper_end(text: &str, from: usize, indent: usize, wanted: impl Fn(&str) -> bool) -> usize {
    let mut end = from;
    let mut at = end + 1;
    while at < text.len() {
        let stop = line_end(text, at);
        let line = &text[at..stop];
        let inside = depth(line) > indent || wanted(line);
        let passed = line.trim().is_empty() || is_comment(line) && !inside;
        match (passed, inside) {
            (true, _) => {}
            (false, true) => end = stop,
            (false, false) => break,
        }
        at = stop + 1;
    }
    end.min(text.len())
}

fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("- ") || line == "-"
}
