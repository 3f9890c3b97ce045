//! Chooses characters that satisfy the character sets of a field, and a count that satisfies its lengths.

use tc3_runtime::validate::{Charset, Demand, Unit};

use super::within;

pub(super) const ALPHANUMERIC: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const IDEOGRAPHS: &str = "合同章印";
const SIGNS: &str = "-_./!\"#$%&'()*+,:;<=>?@[\\]^`{|}~ ";
const MARKS: &str = "，。、；：（）《》";
/// The length of the vendor's ids, and of a text of which nothing is known.
const USUAL: u64 = 32;

/// The characters of a text, and how many there are to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Characters {
    pub(super) alphabet: String,
    pub(super) length: usize,
}

/// Of letters and digits if all limits allow that, or else of other characters; where none do, of letters and digits.
pub(super) fn keeping(limits: &[Demand]) -> Characters {
    let sets: Vec<Charset> =
        limits.iter().filter_map(|limit| if let Demand::Charset(set) = limit { Some(*set) } else { None }).collect();
    // Those that a set names one by one; of one width each, so that characters and bytes can be counted together.
    let named: String = sets.iter().flat_map(|set| set.parts().1.chars().collect::<Vec<_>>()).collect();
    let named = (1..=4).map(|width| named.chars().filter(|one| one.len_utf8() == width).collect());
    let groups = [ALPHANUMERIC, IDEOGRAPHS, SIGNS, MARKS].map(str::to_owned).into_iter().chain(named);
    let in_all = |group: String| group.chars().filter(|one| sets.iter().all(|set| set.accepts(*one))).collect();
    let alphabets: Vec<String> = groups.map(in_all).filter(|alphabet: &String| !alphabet.is_empty()).collect();
    let fitting = alphabets.iter().find(|alphabet| bounds(limits, alphabet).is_some_and(|(least, most)| least <= most));
    let alphabet = fitting.or(alphabets.first()).map_or(ALPHANUMERIC, String::as_str);
    let (least, most) = bounds(limits, alphabet).unwrap_or((0, u64::MAX));
    let length = usize::try_from(USUAL.max(least).min(most)).unwrap_or_default();
    Characters { alphabet: alphabet.to_owned(), length }
}

/// How many characters of an alphabet the lengths need and allow, whether given in characters or in bytes.
fn bounds(limits: &[Demand], alphabet: &str) -> Option<(u64, u64)> {
    let width = alphabet.chars().next()?.len_utf8() as u64;
    let (mut characters, mut bytes) = ((0, u64::MAX), (0, u64::MAX));
    for limit in limits {
        match *limit {
            Demand::Count(side, Unit::Characters, count) => characters = within(side, count, characters),
            Demand::Count(side, Unit::Bytes, count) => bytes = within(side, count, bytes),
            // Of a text that is Base64.
            Demand::Count(side, Unit::FileBytes, count) => bytes = within(side, digits(count), bytes),
            Demand::Count(_, Unit::Items, _)
            | Demand::Range(..)
            | Demand::Charset(_)
            | Demand::Format(_)
            | Demand::FileTypes(_)
            | Demand::Known => {}
        }
    }
    Some((characters.0.max(bytes.0.div_ceil(width)), characters.1.min(bytes.1 / width)))
}

/// How many digits of Base64 so many bytes have.
fn digits(bytes: u64) -> u64 {
    let rest = bytes % 3;
    (bytes / 3).saturating_mul(4).saturating_add(if rest == 0 { 0 } else { rest + 1 })
}

/// The smallest number of bytes that the lengths allow, where they count bytes and not their Base64.
pub(super) fn bytes(limits: &[Demand]) -> usize {
    let bounds = limits.iter().fold((0, u64::MAX), |bounds, limit| match *limit {
        Demand::Count(side, Unit::Bytes | Unit::FileBytes, count) => within(side, count, bounds),
        Demand::Count(_, Unit::Characters | Unit::Items, _)
        | Demand::Range(..)
        | Demand::Charset(_)
        | Demand::Format(_)
        | Demand::FileTypes(_)
        | Demand::Known => bounds,
    });
    usize::try_from(bounds.0).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use tc3_runtime::validate::Side;

    use super::*;

    const fn count(side: Side, unit: Unit, count: u64) -> Demand {
        Demand::Count(side, unit, count)
    }

    /// The alphabet and the length, once it is seen that a text of them keeps the limits.
    fn kept(limits: &[Demand]) -> Characters {
        let found = keeping(limits);
        let text: String = found.alphabet.chars().cycle().take(found.length).collect();
        for limit in limits {
            let is_kept = match *limit {
                Demand::Charset(set) => text.chars().all(|one| set.accepts(one)),
                Demand::Count(side, unit, limit) => {
                    let length = match unit {
                        Unit::Bytes => text.len(),
                        Unit::FileBytes => text.len() / 4 * 3 + (text.len() % 4).saturating_sub(1),
                        Unit::Characters | Unit::Items => text.chars().count(),
                    } as u64;
                    match side {
                        Side::Least => length >= limit,
                        Side::Most => length <= limit,
                        Side::Exactly => length == limit,
                    }
                }
                _ => true,
            };
            assert!(is_kept, "{limit:?}: {text}");
        }
        found
    }

    #[test]
    fn of_several_sets_every_one_holds() {
        let names = Demand::Charset(Charset::CHINESE.with(Charset::LETTERS));
        let codes = Demand::Charset(Charset::UPPERCASE.with(Charset::DIGITS).and("-"));
        assert_eq!(kept(&[names, codes]).alphabet, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assert_eq!(kept(&[codes, names]).alphabet, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assert_eq!(kept(&[codes, Demand::Charset(Charset::PUNCTUATION)]).alphabet, "-");
        // Nothing keeps both of these.
        assert_eq!(keeping(&[codes, Demand::Charset(Charset::CHINESE)]).alphabet, ALPHANUMERIC);
    }

    #[test]
    fn every_kind_and_every_character_alone_has_an_alphabet() {
        for (name, _, set) in Charset::KINDS {
            assert!(kept(&[Demand::Charset(set)]).length == 32, "{name}");
        }
        for alone in ["_", " ", "·", "￥", "\u{7}"] {
            assert_eq!(kept(&[Demand::Charset(Charset::NONE.and(alone))]).alphabet, alone);
        }
    }

    #[test]
    fn bytes_of_a_file_are_fewer_than_their_base64() {
        for count_of in 0..=9 {
            for side in [Side::Most, Side::Exactly] {
                kept(&[count(side, Unit::FileBytes, count_of)]);
            }
            kept(&[count(Side::Least, Unit::FileBytes, 100 + count_of)]);
        }
        assert_eq!(kept(&[count(Side::Most, Unit::FileBytes, 4)]).length, 6);
        assert_eq!(bytes(&[count(Side::Least, Unit::Bytes, 25), count(Side::Most, Unit::FileBytes, 30)]), 25);
    }

    #[test]
    fn bytes_are_counted_as_the_characters_take_them() {
        let chinese = Demand::Charset(Charset::CHINESE);
        assert_eq!(kept(&[chinese, count(Side::Most, Unit::Bytes, 20)]).length, 6);
        assert_eq!(kept(&[chinese, count(Side::Least, Unit::Bytes, 100)]).length, 34);
        assert_eq!(kept(&[chinese, count(Side::Exactly, Unit::Bytes, 12)]).length, 4);
        let both = [chinese, count(Side::Least, Unit::Characters, 3), count(Side::Most, Unit::Bytes, 10)];
        assert_eq!(kept(&both).length, 3);
        // No number of ideographs is of ten bytes, but one of commas is.
        let mixed = Demand::Charset(Charset::CHINESE.and(","));
        let found = kept(&[mixed, count(Side::Exactly, Unit::Bytes, 10)]);
        assert_eq!((found.alphabet.as_str(), found.length), (",", 10));
        assert_eq!(kept(&[count(Side::Most, Unit::Bytes, 0)]).length, 0);
        assert_eq!(kept(&[]).length, 32);
    }
}
