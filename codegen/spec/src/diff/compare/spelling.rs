//! Decides whether two names are one name spelt differently, or say different things.

use super::pair::similarity;

/// Words that say the opposite of each other, or another thing of the same kind.
const GROUPS: [&[&str]; 50] = [
    &["max", "min", "maximum", "minimum", "most", "least", "avg", "average", "sum", "total", "count"],
    &["start", "end", "stop", "begin", "finish", "from", "to", "until"],
    &["enable", "disable", "enabled", "disabled"],
    &["open", "close", "opened", "closed"],
    &["on", "off"],
    &["in", "out"],
    &["input", "output"],
    &["inbound", "outbound"],
    &["ingress", "egress"],
    &["inner", "outer"],
    &["internal", "external"],
    &["intranet", "internet", "extranet", "lan", "wan"],
    &["public", "private"],
    &["local", "remote", "global"],
    &["up", "down"],
    &["upper", "lower"],
    &["upload", "download"],
    &["high", "low", "higher", "lower", "medium", "middle"],
    &["left", "right", "top", "bottom", "center", "centre"],
    &["first", "last", "next", "previous", "prev"],
    &["new", "old", "current", "origin", "original"],
    &["before", "after"],
    &["src", "dst", "source", "target", "destination", "dest"],
    &["read", "write", "readonly", "readwrite"],
    &["send", "receive", "sent", "received", "sender", "receiver"],
    &["import", "export"],
    &["attach", "detach", "attached", "detached"],
    &["encode", "decode"],
    &["encrypt", "decrypt", "encrypted", "decrypted"],
    &["allow", "deny", "reject", "forbid", "accept", "refuse", "allowed", "denied", "rejected", "accepted"],
    &["include", "exclude", "included", "excluded"],
    &["white", "black", "whitelist", "blacklist", "allowlist", "denylist"],
    &["with", "without"],
    &["success", "failure", "fail", "failed", "succeeded", "successful", "error"],
    &["true", "false"],
    &["yes", "no"],
    &["all", "none", "any", "some", "each", "single", "multi", "multiple"],
    &["master", "slave", "primary", "secondary", "replica", "standby", "backup"],
    &["asc", "desc", "ascending", "descending"],
    &["sync", "async"],
    &["online", "offline"],
    &["active", "inactive"],
    &["show", "hide", "visible", "hidden"],
    &["lock", "unlock", "locked", "unlocked", "freeze", "unfreeze"],
    &["request", "response", "req", "resp", "reply"],
    &["width", "height", "length", "depth", "weight", "size"],
    &["year", "month", "week", "day", "hour", "minute", "second", "millisecond", "ms", "daily", "weekly", "monthly"],
    &["id", "name", "key", "value", "code", "type", "status", "state", "time", "date", "url", "path", "number"],
    &["basic", "standard", "premium", "advanced", "pro", "plus", "lite", "enterprise", "professional", "free", "beta"],
    &["create", "delete", "remove", "add", "modify", "update", "describe", "get", "list", "set", "reset", "cancel"],
];

/// Beginnings that turn a word around.
const NEGATIONS: [&str; 8] = ["un", "in", "im", "dis", "de", "non", "not", "no"];

/// Words that tell editions of one thing apart.
const EDITIONS: [&str; 17] = [
    "v", "ver", "version", "new", "old", "beta", "alpha", "pro", "plus", "lite", "standard", "basic", "advanced", "ex",
    "ext", "legacy", "next",
];

/// The words of a name, in lower case: `MaxSizeV2` has `max`, `size`, `v` and `2`.
pub(super) fn words(name: &str) -> Vec<String> {
    let characters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for (index, &c) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| characters[before]);
        let after = characters.get(index + 1);
        if !c.is_alphanumeric() {
            open = false;
            continue;
        }
        let begins = before.is_none_or(|before| {
            (c.is_uppercase() && (!before.is_uppercase() || after.is_some_and(|after| after.is_lowercase())))
                || c.is_numeric() != before.is_numeric()
        });
        match words.last_mut().filter(|_| open && !begins) {
            Some(word) => word.extend(c.to_lowercase()),
            None => words.push(c.to_lowercase().collect()),
        }
        open = true;
    }
    words
}

/// Whether two names are the same words in another case, number or with other signs between.
pub(super) fn is_variant(old: &str, new: &str) -> bool {
    let stems = |name: &str| words(name).iter().map(|word| stem(word).to_owned()).collect::<Vec<_>>();
    let (old, new) = (stems(old), stems(new));
    old == new || old.concat() == new.concat()
}

fn stem(word: &str) -> &str {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem,
        _ => word,
    }
}

/// Whether two names that resemble each other say different things: opposites, versions, numbers, editions.
pub(super) fn is_contrary(old: &str, new: &str) -> bool {
    let (old, new) = (words(old), words(new));
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|word| !those.contains(word)).cloned().collect()
    };
    let (gone, come) = (only(&old, &new), only(&new, &old));
    let tells_apart = |word: &String| {
        word.chars().all(char::is_numeric) || EDITIONS.contains(&word.as_str()) || NEGATIONS.contains(&word.as_str())
    };
    if gone.iter().chain(&come).any(tells_apart) {
        return true;
    }
    // The same words in another order: from A to B is not from B to A.
    if gone.is_empty() && come.is_empty() && old != new {
        return true;
    }
    gone.iter().any(|a| come.iter().any(|b| are_opposites(a, b)))
}

fn are_opposites(a: &str, b: &str) -> bool {
    let grouped = GROUPS.iter().any(|group| group.contains(&a) && group.contains(&b));
    let negated = |word: &str, of: &str| {
        NEGATIONS.iter().any(|negation| word.strip_prefix(negation).is_some_and(|rest| rest == of))
    };
    // `increase` and `decrease`.
    let turned = |a: &str, b: &str| {
        let rest = |word: &str| NEGATIONS.iter().find_map(|negation| word.strip_prefix(negation)).map(str::to_owned);
        matches!((rest(a), rest(b)), (Some(a), Some(b)) if a == b && a.len() > 2)
    };
    grouped || negated(a, b) || negated(b, a) || turned(a, b)
}

/// Whether one name can be the other's successor: another spelling of it that nothing speaks against, or a similar name of
/// which the same, and nothing else, is said.
pub(super) fn agree((old, new): (&str, &str), (old_doc, new_doc): (&str, &str), same_doc: bool) -> bool {
    const NEAR: usize = 50;
    let contradicted = !old_doc.is_empty() && !new_doc.is_empty() && old_doc != new_doc;
    let near = same_doc && similarity(old, new) >= NEAR;
    !is_contrary(old, new) && !contradicted && (is_variant(old, new) || near)
}

#[cfg(test)]
mod tests {
    use super::{agree, is_contrary, is_variant, words};

    #[test]
    fn names_fall_into_words() {
        assert_eq!(words("MaxSizeV2"), ["max", "size", "v", "2"]);
        assert_eq!(words("FlowIDs"), ["flow", "i", "ds"]);
        assert_eq!(words("ap-guangzhou-3"), ["ap", "guangzhou", "3"]);
        assert_eq!(words("AUTO_SIGN"), ["auto", "sign"]);
        assert_eq!(words("XMLParser"), ["xml", "parser"]);
    }

    #[test]
    fn opposites_versions_and_numbers_are_contrary() {
        for (old, new) in [
            ("MaxSize", "MinSize"),
            ("EnableTopic", "DisableTopic"),
            ("ENABLED", "DISABLED"),
            ("BASIC", "BASIC_V2"),
            ("TaskV1", "TaskV2"),
            ("ap-guangzhou-3", "ap-guangzhou-4"),
            ("BindUser", "UnbindUser"),
            ("AttachDisk", "DetachDisk"),
            ("StartTime", "EndTime"),
            ("Visible", "Invisible"),
            ("SrcToDst", "DstToSrc"),
            ("IncreaseQuota", "DecreaseQuota"),
            ("CreateFlow", "DeleteFlow"),
            ("UserId", "UserName"),
            ("Required", "NotRequired"),
        ] {
            assert!(is_contrary(old, new) && is_contrary(new, old), "{old} {new}");
            assert!(!agree((old, new), ("Same.", "Same."), true), "{old} {new}");
        }
    }

    #[test]
    fn other_spellings_are_variants() {
        for (old, new) in [("FlowNote", "FlowNotes"), ("flow_note", "FlowNote"), ("DescribeFlow", "DescribeFlows")] {
            assert!(is_variant(old, new) && agree((old, new), ("", ""), false), "{old} {new}");
            assert!(!agree((old, new), ("One thing.", "Another."), false), "{old} {new}");
        }
        assert!(!is_variant("FlowName", "FlowTitle"));
        assert!(agree(("FlowName", "FlowTitle"), ("Same.", "Same."), true));
        assert!(!agree(("FlowName", "FlowTitle"), ("", ""), false));
    }
}
