//! Suggests the value that was probably meant.

/// Longer words are no typing errors of a known value, and comparing them would cost time.
const MAX_CHARS: usize = 100;

/// The candidate nearest to a word, if one is near.
///
/// Distance counts inserted, removed, replaced and swapped neighbouring characters; letter case counts
/// nothing. Near means: at most one third of the longer word, and less than all of it. Of equally near
/// candidates the first one is taken.
///
/// ```
/// use tc3_runtime::validate::nearest;
///
/// assert_eq!(nearest("OPNE", ["CLOSE", "OPEN"]), Some("OPEN"));
/// assert_eq!(nearest("TEST", ["CLOSE", "OPEN"]), None);
/// ```
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word)?;
    let mut best: Option<(usize, &'a str)> = None;
    for candidate in candidates {
        let Some(other) = folded(candidate) else {
            continue;
        };
        let longer = word.len().max(other.len());
        let allowed = (longer / 3).max(1).min(longer.saturating_sub(1));
        // Of equally near ones the first is taken, so only a nearer one counts.
        let needed = best.map_or(allowed + 1, |(least, _)| least.min(allowed + 1));
        if at_least(&word, &other) >= needed {
            continue;
        }
        let distance = distance(&word, &other);
        if distance < needed {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn folded(word: &str) -> Option<Vec<char>> {
    let folded: Vec<char> = word.chars().take(MAX_CHARS + 1).flat_map(char::to_lowercase).collect();
    (folded.len() <= MAX_CHARS).then_some(folded)
}

/// A distance that two words have in any case: so many letters of the one are not in the other. Much quicker to find than the
/// distance itself.
fn at_least(left: &[char], right: &[char]) -> usize {
    let mut counts = [0_i32; 64];
    let slot = |letter: &char| *letter as usize % 64;
    left.iter().for_each(|letter| counts[slot(letter)] += 1);
    right.iter().for_each(|letter| counts[slot(letter)] -= 1);
    let (more, less) = counts.iter().fold((0, 0), |(more, less), count| (more + count.max(&0), less - count.min(&0)));
    more.max(less).unsigned_abs() as usize
}

/// Damerau-Levenshtein distance with adjacent swaps, three rows at a time.
fn distance(left: &[char], right: &[char]) -> usize {
    let mut before = vec![0; right.len() + 1];
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut row = before.clone();
    for (i, l) in left.iter().enumerate() {
        row[0] = i + 1;
        for (j, r) in right.iter().enumerate() {
            let replaced = above[j] + usize::from(l != r);
            row[j + 1] = replaced.min(above[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *l == right[j - 1] && left[i - 1] == *r {
                row[j + 1] = row[j + 1].min(before[j - 1] + 1);
            }
        }
        std::mem::swap(&mut before, &mut above);
        std::mem::swap(&mut above, &mut row);
    }
    above[right.len()]
}
