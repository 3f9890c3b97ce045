//! Names characters that are invisible or look like others.

/// What is wrong with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hidden {
    /// It takes no room.
    Invisible,
    /// It turns the direction in which others are read.
    Direction,
    /// It controls a device.
    Control,
    /// It looks like a space.
    Space,
}

/// Whether a character cannot be seen for what it is.
pub(crate) fn hidden(c: char) -> Option<Hidden> {
    match c {
        '\n' | '\t' => None,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
            Some(Hidden::Direction)
        }
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200d}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{2060}'..='\u{2065}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}' => Some(Hidden::Invisible),
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(Hidden::Space),
        c if c.is_control() => Some(Hidden::Control),
        _ => None,
    }
}

/// A character by its number and, where people know it, its name: `U+00A0, a no-break space`.
pub(crate) fn named(c: char) -> String {
    let name = match c {
        '\0' => ", a zero byte",
        '\u{a0}' => ", a no-break space",
        '\u{ad}' => ", a soft hyphen",
        '\u{200b}' => ", a zero-width space",
        '\u{200c}' => ", a zero-width non-joiner",
        '\u{200d}' => ", a zero-width joiner",
        '\u{200e}' | '\u{200f}' => ", a mark of direction",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => ", a mark that turns the direction of reading",
        '\u{2028}' | '\u{2029}' => ", a separator of lines",
        '\u{2060}' => ", a word joiner",
        '\u{3000}' => ", a full-width space",
        '\u{feff}' => ", a byte-order mark",
        _ => match hidden(c) {
            Some(Hidden::Space) => ", a space of another width",
            Some(Hidden::Control) => ", a control character",
            Some(Hidden::Direction) => ", a mark of direction",
            Some(Hidden::Invisible) => ", an invisible character",
            None => "",
        },
    };
    format!("U+{:04X}{name}", u32::from(c))
}

/// What to do about a character.
pub(crate) fn remedy(kind: Hidden) -> &'static str {
    match kind {
        Hidden::Space => "write a plain space, or nothing",
        Hidden::Invisible | Hidden::Direction => "remove it: it cannot be seen",
        Hidden::Control => "remove it",
    }
}

#[cfg(test)]
mod tests {
    use super::{Hidden, hidden, named};

    #[test]
    fn what_people_write_is_not_hidden() {
        let text = "Names, \"quotes\" and 中文，：（）“”… — é ① 😀 \u{fe0f}\n\t";
        assert_eq!(text.chars().find(|c| hidden(*c).is_some()), None);
    }

    #[test]
    fn what_cannot_be_seen_has_a_name() {
        for (c, kind, name) in [
            ('\u{a0}', Hidden::Space, "U+00A0, a no-break space"),
            ('\u{200b}', Hidden::Invisible, "U+200B, a zero-width space"),
            ('\u{202e}', Hidden::Direction, "U+202E, a mark that turns the direction of reading"),
            ('\u{7}', Hidden::Control, "U+0007, a control character"),
            ('\u{e0041}', Hidden::Invisible, "U+E0041, an invisible character"),
        ] {
            assert_eq!((hidden(c), named(c).as_str()), (Some(kind), name));
        }
    }
}
