//! Habits of wording that the texts of this repository avoid. Shared by the tests `voice` of this crate and of `xtask`.

/// A phrase to avoid, and what to write instead.
struct Habit {
    phrase: &'static str,
    instead: &'static str,
}

const HABITS: &[Habit] = &[
    Habit { phrase: "stand", instead: "`is`, `appears` or `goes`" },
    Habit { phrase: "stands", instead: "`is` or `appears`" },
    Habit { phrase: "is no", instead: "`is not a`" },
    Habit { phrase: "told", instead: "`reported`, `logged` or `notified`" },
    Habit { phrase: "whom", instead: "the noun itself" },
    Habit { phrase: "so many", instead: "the number, or `at most`" },
    Habit { phrase: "somebody", instead: "who it is: the caller, the service, a person" },
    Habit { phrase: "nobody", instead: "who it is not: no caller, no action" },
    Habit { phrase: "someone", instead: "who it is: the caller, the service, a person" },
    Habit { phrase: "of one's own", instead: "`your own`" },
    Habit { phrase: "such a", instead: "`this`, or the thing itself" },
    Habit { phrase: "such an", instead: "`this`, or the thing itself" },
    Habit { phrase: "desk", instead: "`client`" },
    Habit { phrase: ", too", instead: "`also`, before the verb" },
];

/// A piece of prose that may hold a phrase, and why.
struct Exception {
    words: &'static str,
    #[expect(dead_code, reason = "for the reader")]
    because: &'static str,
}

const EXCEPTIONS: &[Exception] = &[
    Exception { words: "there is no", because: "says that a thing is absent, not what it is" },
    Exception { words: "is no longer", because: "says that something has ended" },
    Exception { words: ", too many", because: "a measure" },
    Exception { words: ", too long", because: "a measure" },
    Exception { words: ", too large", because: "a measure" },
];

/// Every habit in a text, with the words around it. Case, line breaks and marks of comments do not matter.
#[must_use]
pub fn habits(text: &str) -> Vec<String> {
    let mut plain = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    for exception in EXCEPTIONS {
        plain = plain.replace(exception.words, "…");
    }
    let mut found = Vec::new();
    for habit in HABITS {
        for (at, phrase) in plain.match_indices(habit.phrase) {
            let end = at + phrase.len();
            if is_word(&plain, at, end) {
                found.push(format!("\"{}\": write {}", around(&plain, at, end), habit.instead));
            }
        }
    }
    found
}

/// Whether no letter goes on before or behind. A phrase that begins with a comma has no letter of its own in front.
fn is_word(text: &str, start: usize, end: usize) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    let before = letter(text[..start].chars().next_back()) && !text[start..].starts_with(',');
    !before && !letter(text[end..].chars().next())
}

/// The phrase with up to 30 characters on each side.
fn around(text: &str, start: usize, end: usize) -> String {
    let before: Vec<char> = text[..start].chars().rev().take(30).collect();
    let after: String = text[end..].chars().take(30).collect();
    format!("{}{}{after}", before.into_iter().rev().collect::<String>(), &text[start..end])
}
