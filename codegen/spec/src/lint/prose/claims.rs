//! Extracts the limits that an English text states: its numbers, with the words around them.
//!
//! A number counts only if every word of its clause is understood and is about the value itself. The rule that uses
//! these claims is an error, so doubtful text claims nothing.

use std::cell::LazyCell;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use tc3_runtime::validate::Side;

use super::units::{Measure, measure, plural};
use super::{pattern, words};

/// What a text says of a number.
pub(super) struct Claim {
    pub(super) side: Side,
    pub(super) number: f64,
    /// What to add for whole numbers: "fewer than 20" are at most 19.
    pub(super) step: f64,
    pub(super) measure: Measure,
    pub(super) said: String,
    /// The other numbers of the text.
    pub(super) others: Vec<f64>,
}

const WORDS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

fn number_pattern() -> String {
    format!(r"(?:-?[0-9]{{1,3}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?|-?[0-9]+(?:\.[0-9]+)?|\b(?:{})\b)", WORDS.join("|"))
}

/// A number, or the two of a range.
static QUANTITY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        concat!(
            r"(?i)(?:\[\s*(?P<a1>{n})\s*,\s*(?P<b1>{n})\s*\]",
            r"|\b(?:from\s+)?(?:between|at least|min(?:imum|\.)?)\s+`?(?P<a2>{n})`?(?:\s+[a-z]+)?,?",
            r"\s+(?:and|but|to)\s+(?:at most\s+|up to\s+|no more than\s+|not more than\s+|max(?:imum|\.)?\s+)?`?(?P<b2>{n})",
            r"|\bfrom\s+`?(?P<a3>{n})`?\s+(?:up\s+)?to\s+`?(?P<b3>{n})",
            r"|(?P<a4>{n})`?\s*(?:(?u:[-–—~])|\.\.|\bto\b)\s*`?(?P<b4>{n})",
            r"|(?P<n>{n}))`?",
        ),
        n = number_pattern()
    ))
});

/// What makes the number before or after it a bound.
static BOUNDS: LazyLock<[(Regex, Side, f64); 4]> = LazyLock::new(|| {
    let phrase = |words: &str| pattern(&format!(r"(?i)(?:^|[\s(])(?P<phrase>{words})\s*[:=]?\s*`?$"));
    let not = "(?:must|may|can|should|shall|will|does|do) ?not";
    let extreme = |short: &str, side: &str| {
        format!(
            concat!(
                r"(?:(?:an?|the|its) )?(?:{short}(?:imum|\.)?|{side})(?: allowed| permitted)?",
                r"(?: length| size| value| number| count| limit| bound)?(?: of (?:characters|bytes|items))?(?: is| of)?"
            ),
            short = short,
            side = side
        )
    };
    let least = format!(
        concat!(
            "at (?:the )?least|(?:no|not|never) (?:fewer|less|shorter|lower|smaller) than",
            "|{not} (?:be|have) (?:fewer|less|shorter|lower|smaller) than|{min}|>=|≥"
        ),
        not = not,
        min = extreme("min", "lower (?:limit|bound)")
    );
    let most = format!(
        concat!(
            "at (?:the )?most|up to|(?:no|not|never) (?:more|longer|larger|greater|higher|bigger) than|not exceeding",
            "|{not} (?:exceed|(?:be|have|hold|contain) (?:more|longer|larger|greater|higher|bigger) than)",
            "|within|(?:limited|restricted) to|capped at|(?:an?|the|its) limit (?:is|of)|limit:|{max}|<=|≤"
        ),
        not = not,
        max = extreme("max", "upper (?:limit|bound)")
    );
    [
        (phrase(&least), Side::Least, 0.0),
        (phrase(&most), Side::Most, 0.0),
        (phrase("(?:fewer|less|shorter|smaller|lower) than|below|under|<"), Side::Most, -1.0),
        (phrase("(?:greater|longer|larger|higher) than|above|>"), Side::Least, 1.0),
    ]
});

/// What may follow the number until its clause ends: a unit, a bound, and little more.
static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    let bound = concat!(
        r"\s(?P<most{i}>at (?:the )?most|max(?:imum)?\.?|limit|or (?:fewer|less|shorter|lower|smaller|below|under))",
        r"|\s(?P<least{i}>at (?:the )?least|min(?:imum)?\.?|or (?:more|longer|greater|higher|larger|above))"
    );
    pattern(&format!(
        concat!(
            r"(?i)^(?P<said>(?:{first})?(?P<unit>(?:[\s-]?(?:[a-z]+|%)(?:\s[a-z]+){{0,2}}?)??)(?:{last})?)",
            r"(?:\s(?:long|in length|in size|in total|in all|altogether|inclusive|allowed|at once|in one (?:call|request)",
            r"|are allowed|of (?:at most|up to)\s(?u:.*)))?$"
        ),
        first = bound.replace("{i}", "1"),
        last = bound.replace("{i}", "2")
    ))
});

/// What stands before a bound that is the value's own: "its length is", "a text of".
static SUBJECT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)^(?:(?:and|but) )?(?:(?:it|which|they) |(?:(?:the|its) )?(?P<noun>[a-z0-9 ]+?) )??",
        r"(?:is|are|has|have|(?:must|may|can|should|has to|have to) (?:be|have|hold|contain))$",
        r"|^(?:allows|supports|accepts|takes|holds|contains)$|^(?:exactly|always|an?|the)$",
        r"|^(?:an? |the )?(?P<thing>[a-z0-9 ]+?)(?: (?:of|with))?$"
    ))
});

/// What makes a limit one of some cases.
static CONDITION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i)\b(?:if|when|whenever|where|while|unless|then|otherwise|else|except|depending|provided|once|usually|",
        r"typically|normally|often|recommended|suggested|preferably)\b"
    ))
});

/// What makes it one of other things, where it stands before.
static DISTRIBUTED: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?i)\b(?:each|every|per|the (?:first|last|next))\b|^(?:for|with|in|on|by)\b"));

/// The same after it, in the next clause.
static CONTINUED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)\bfor\b|^[\s),:]*(?:and |or |plus )*(?:an?|the|each|every|per|by|with|in|on|of|only|followed|follows)\b",
    )
});

/// Every limit that a doc states of a field of this name.
pub(super) fn claims(doc: &str, name: &str) -> Vec<Claim> {
    // Most texts state none.
    let own = LazyCell::new(|| nouns(doc, &words(name)));
    let mut start = 0;
    let mut list = Vec::new();
    for end in ends(doc) {
        let sentence = &doc[start..end];
        for found in QUANTITY.captures_iter(sentence) {
            list.extend(read(doc, start, sentence, &found, &own));
        }
        start = end;
    }
    list
}

/// Where sentences end: at full stops, but not at that of "max. 20".
fn ends(doc: &str) -> Vec<usize> {
    static END: LazyLock<Regex> = LazyLock::new(|| pattern(r"[.!?]\s+|;\s*|\n"));
    static SHORT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(?:e\.g|i\.e|approx|incl|no)$"));
    static BOUND: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b(?:max|min)$"));
    let inside = |at: usize, next: usize| {
        let number = doc[next..].starts_with(|c: char| c.is_ascii_digit() || matches!(c, '`' | '-'));
        SHORT.is_match(&doc[..at]) || (number && BOUND.is_match(&doc[..at]))
    };
    let found = END.find_iter(doc).filter(|end| !inside(end.start(), end.end())).map(|end| end.end());
    found.chain([doc.len()]).collect()
}

/// What the field is called: the words of its name, and what its doc begins with.
fn nouns(doc: &str, name: &[String]) -> Vec<String> {
    let stop = |word: &str| matches!(word, "of" | "to" | "for" | "that" | "who" | "which" | "with" | "and" | "in");
    let opening = doc.split([',', ';', '.', ':', '(']).next().unwrap_or_default().to_lowercase();
    let head = opening.split_whitespace().take_while(|word| !stop(word)).last().map(str::to_owned);
    // `Ids` says not of what: the text that begins with "Up to 100 flows" does.
    let generic = name.iter().all(|word| matches!(word.as_str(), "ids" | "id" | "list" | "items" | "names" | "keys"));
    let counted = if generic { counted(&opening) } else { None };
    name.iter().cloned().chain(head.filter(|head| !is_measure(head))).chain(counted).collect()
}

/// The noun after the first number of a text.
fn counted(text: &str) -> Option<String> {
    let mut words = text.split_whitespace().skip_while(|word| word.parse::<u64>().is_err());
    words.nth(1).filter(|noun| noun.ends_with('s') && !is_measure(noun)).map(str::to_owned)
}

/// Words that count no items, though they end like them.
fn is_measure(word: &str) -> bool {
    matches!(word, "levels" | "words" | "lines" | "pages" | "times" | "digits" | "pixels" | "deep" | "letters")
        || word.starts_with(|c: char| c.is_ascii_digit())
}

/// The claims of one number or range of a sentence.
fn read(doc: &str, at: usize, sentence: &str, found: &Captures<'_>, own: &[String]) -> Vec<Claim> {
    let Some(whole) = found.get(0) else { return Vec::new() };
    let (before, after) = (&sentence[..whole.start()], &sentence[whole.end()..]);
    // `H5`, `+86`, `2022-08`: a part of something.
    let joined = before.ends_with(|c: char| c.is_alphanumeric() || "-.+#_/".contains(c));
    if joined || CONDITION.is_match(sentence) {
        return Vec::new();
    }
    let clause = clause_end(after);
    let Some(tail) = AFTER.captures(after[..clause].trim_end_matches(['.', '!', '?', ' ', '\n'])) else {
        return Vec::new();
    };
    let Some((side, step, said_from)) = side(before, &tail, found) else { return Vec::new() };
    let (context, words) = (&before[..said_from], &before[said_from..]);
    if !is_about_value(context, at == 0, own) || !ends_well(after, clause) {
        return Vec::new();
    }
    let said_to = whole.end() + tail.name("said").map_or(0, |said| said.end());
    let said = sentence[said_from..said_to].trim().trim_end_matches('.').to_owned();
    let unit = unit(&tail, found, whole.as_str());
    let Some(measure) = measured(&unit, context, words, own) else { return Vec::new() };
    let alone = matches!(measure, Measure::Characters | Measure::Bytes(_));
    if (side == Some(Side::Exactly) || words.to_lowercase().starts_with("within")) && !alone {
        return Vec::new();
    }
    let others = numbers(&doc[..at + whole.start()]).chain(numbers(&doc[at + whole.end()..])).collect();
    spoken(found, side, Claim { side: Side::Exactly, number: 0.0, step, measure, said, others })
}

/// Where the clause ends that a text begins with.
fn clause_end(text: &str) -> usize {
    static END: LazyLock<Regex> = LazyLock::new(|| pattern(r"[,;:()]|\s(?u:[-–—])\s|(?u:—)"));
    END.find(text).map_or(text.len(), |end| end.start())
}

/// The bound that the words say, its step, and where they begin; `None` for a range, which says two.
fn side(before: &str, tail: &Captures<'_>, found: &Captures<'_>) -> Option<(Option<Side>, f64, usize)> {
    let said = |names: [&str; 2]| names.iter().any(|name| tail.name(name).is_some());
    let behind = match (said(["most1", "most2"]), said(["least1", "least2"])) {
        (true, true) => return None,
        (true, false) => Some(Side::Most),
        (false, true) => Some(Side::Least),
        (false, false) => None,
    };
    let ahead = BOUNDS
        .iter()
        .find_map(|(bound, side, step)| Some((*side, *step, bound.captures(before)?.name("phrase")?.start())));
    if found.name("n").is_none() {
        return range(before, behind.is_some() || ahead.is_some());
    }
    match (ahead, behind) {
        (Some(_), Some(_)) => None,
        (Some((side, step, from)), None) => Some((Some(side), step, from)),
        (None, behind) => Some((Some(behind.unwrap_or(Side::Exactly)), 0.0, before.len())),
    }
}

/// "Range: 1-20"; with a bound of its own a range is none.
fn range(before: &str, bounded: bool) -> Option<(Option<Side>, f64, usize)> {
    static LABEL: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)(?:^|[\s(])(?P<label>(?:(?:the|its) )?(?:(?:valid|value|allowed) )?(?:range|length)(?: is| of)?\s*:?)\s*`?$",
        )
    });
    let from = LABEL.captures(before).and_then(|label| Some(label.name("label")?.start()));
    (!bounded).then_some((None, 0.0, from.unwrap_or(before.len())))
}

/// Whether what stands before the claim leaves it to the value.
fn is_about_value(context: &str, opening: bool, own: &[String]) -> bool {
    let clause = context.rfind([',', ':', '(', ')', '–', '—']).map_or(0, |at| at + mark(&context[at..]));
    let subject = context[clause..].trim_matches([' ', '`', '\n']);
    let earlier = context[..clause].trim();
    // A later sentence may be about something else, and so are the words before a colon.
    let follows = earlier.is_empty()
        || if let Some(head) = earlier.strip_suffix(':') {
            head.split_whitespace().any(|word| is_own(word, own))
        } else {
            opening || is_rule(earlier)
        };
    follows && !DISTRIBUTED.is_match(context.trim_start()) && is_subject(subject, own)
}

/// The length of the mark that a text begins with.
fn mark(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// "Must not be empty", "digits only": more about the value.
fn is_rule(text: &str) -> bool {
    static RULE: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)^(?:must|may|can|not|never|no|only|optional|required|unique|digits)\b"));
    RULE.is_match(text)
}

fn is_subject(subject: &str, own: &[String]) -> bool {
    if subject.is_empty() {
        return true;
    }
    let Some(found) = SUBJECT.captures(subject) else { return false };
    let noun = found.name("noun").or_else(|| found.name("thing"));
    noun.is_none_or(|noun| noun.as_str().split_whitespace().all(|word| is_own(word, own)))
}

/// Whether a word names the value.
fn is_own(word: &str, own: &[String]) -> bool {
    let word = word.to_lowercase();
    matches!(word.as_str(), "value" | "values" | "length" | "size" | "text" | "string" | "number" | "integer" | "limit")
        || matches!(word.as_str(), "count" | "list" | "range" | "allowed" | "field")
        || own.iter().any(|name| plural(name, &word))
}

/// Whether the sentence goes on without taking the claim for something else.
fn ends_well(after: &str, clause: usize) -> bool {
    let rest = &after[clause..];
    // "A prefix (at most 6 characters) and a number".
    let open = rest.strip_prefix(')').is_some_and(|rest| !rest.trim_matches(['.', ';', ' ', '\n']).is_empty());
    !open && !rest.starts_with('(') && !CONTINUED.is_match(rest)
}

/// The unit after a number, or else that between the two of "at least 1 character and at most 20".
fn unit(tail: &Captures<'_>, found: &Captures<'_>, whole: &str) -> String {
    static AMID: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bcharacters?\b"));
    let unit = tail.name("unit").map_or("", |unit| unit.as_str()).trim_matches([' ', '-', '\n']).to_lowercase();
    let amid = unit.is_empty() && found.name("a2").is_some() && AMID.is_match(whole);
    if amid { "characters".to_owned() } else { unit }
}

/// What is counted, by the unit or else by the words of the bound.
fn measured(unit: &str, context: &str, words: &str, own: &[String]) -> Option<Measure> {
    let label = context.rfind([',', '(']).map_or(context, |at| &context[at..]);
    let said = format!("{label} {words}").to_lowercase();
    let measure = measure(unit, own)?;
    Some(match measure {
        Measure::Nothing if said.contains("of characters") => Measure::Characters,
        Measure::Nothing if said.contains("of bytes") => super::units::measure("bytes", own)?,
        Measure::Nothing if said.contains("length") => Measure::Length,
        Measure::Nothing if said.contains("longer") || said.contains("shorter") => Measure::Long,
        // Of what the size is, only its unit says.
        Measure::Nothing if said.contains("size") => return None,
        measure => measure,
    })
}

/// One claim of a number, two of a range.
fn spoken(found: &Captures<'_>, side: Option<Side>, claim: Claim) -> Vec<Claim> {
    let group = |letter: &str| {
        let name = (1..=4).find_map(|index| found.name(&format!("{letter}{index}")));
        name.and_then(|group| number(group.as_str()))
    };
    let of = |side, number| Claim {
        side,
        number,
        measure: claim.measure.clone(),
        said: claim.said.clone(),
        others: claim.others.clone(),
        ..claim
    };
    match (side, found.name("n").and_then(|n| number(n.as_str())), group("a"), group("b")) {
        (Some(side), Some(number), ..) => vec![of(side, number)],
        (None, None, Some(low), Some(high)) if low < high => vec![of(Side::Least, low), of(Side::Most, high)],
        _ => Vec::new(),
    }
}

/// Every number of a text.
fn numbers(text: &str) -> impl Iterator<Item = f64> {
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(&format!("(?i){}", number_pattern())));
    NUMBER.find_iter(text).filter_map(|found| number(found.as_str()))
}

fn number(text: &str) -> Option<f64> {
    let text = text.to_lowercase();
    let word = WORDS.iter().zip(1u32..).find(|(word, _)| **word == text);
    word.map(|(_, value)| f64::from(value)).or_else(|| text.replace(',', "").parse().ok())
}
