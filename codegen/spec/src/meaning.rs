//! Reduces what a value means to what the lock keeps: a fingerprint, and a sketch of the letters that distinguishes a
//! rewording from another meaning. The text cannot be recovered from it.

/// Letters and words that turn a meaning around. A meaning with one and a meaning without are never the same. What is
/// still to come is not there, and what failed was not done.
const NEGATIONS: [&str; 18] = [
    "不", "未", "待", "非", "无", "否", "没", "禁", "勿", "停", "败", "no", "not", "never", "none", "without",
    "failed", "failure",
];

/// The bit that says that one of them is there; the others stand for letters.
const NEGATED: u64 = 1 << 63;
const BITS: u64 = 63;

/// So many letters and words say what is meant; more of them would fill the sketch.
const LETTERS: usize = 16;

/// Two meanings of which at least one in three letters is common are one meaning in other words, if these are new.
const ALIKE: u32 = 3;

/// What the lock keeps of a meaning.
#[must_use]
pub fn noted(meaning: &str) -> String {
    format!("{}.{:016x}", fingerprint(meaning), sketch(meaning))
}

fn sketch(meaning: &str) -> u64 {
    let mut sketch = 0;
    for unit in units(meaning).into_iter().take(LETTERS) {
        let hash = hash(unit);
        sketch |= 1 << ((hash ^ (hash >> 32)) % BITS);
        if NEGATIONS.contains(&unit) {
            sketch |= NEGATED;
        }
    }
    sketch
}

/// Letters of Chinese, words of Latin letters.
fn units(meaning: &str) -> Vec<&str> {
    let mut units = Vec::new();
    let mut start = 0;
    let mut latin = false;
    for (at, c) in meaning.char_indices() {
        let goes_on = latin && c.is_ascii_alphanumeric();
        if !goes_on {
            units.extend(meaning.get(start..at));
            start = at;
        }
        latin = c.is_ascii_alphanumeric();
    }
    units.extend(meaning.get(start..));
    units.retain(|unit| !unit.trim().is_empty());
    units
}

/// A value that means something else now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Redefined<'v> {
    /// The value that meant this before.
    pub like: Option<&'v str>,
    /// What was meant is turned around, or what another value means now; else the words are only very unlike those before.
    pub turned: bool,
}

impl Redefined<'_> {
    /// Whether it is another meaning for certain.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.like.is_some() || self.turned
    }
}

/// Whether a value means something else now. `before` and `after` have the notes of all values.
///
/// The very words of another value are another meaning, also where they are like those before: `已开启` and `已关闭` trade
/// places. Words that only grew are not.
pub fn redefined<'v>(
    was: &str,
    now: &str,
    before: impl IntoIterator<Item = (&'v str, &'v str)>,
    after: impl IntoIterator<Item = (&'v str, &'v str)>,
) -> Option<Redefined<'v>> {
    if is_equal(was, now) {
        return None;
    }
    let like = before.into_iter().find(|(_, note)| is_equal(note, now)).map(|(value, _)| value);
    let same = if like.is_some() { common(was, now, 1) } else { common(was, now, ALIKE) };
    let moved = after.into_iter().any(|(_, note)| is_equal(note, was));
    (!same).then_some(Redefined { like, turned: moved || is_negated(was) != is_negated(now) })
}

fn is_negated(note: &str) -> bool {
    parts(note).is_some_and(|(_, sketch)| sketch & NEGATED != 0)
}

/// Whether two notes have at least one letter in so many in common. An older note has no sketch, and shows nothing.
fn common(one: &str, other: &str, one_in: u32) -> bool {
    let (Some((first, a)), Some((second, b))) = (parts(one), parts(other)) else { return true };
    if first == second {
        return true;
    }
    let common = (a & b & !NEGATED).count_ones();
    let fewest = (a & !NEGATED).count_ones().min((b & !NEGATED).count_ones());
    a & NEGATED == b & NEGATED && common * one_in >= fewest
}

/// Whether a note says anything of a meaning.
#[must_use]
pub fn is_noted(note: &str) -> bool {
    parts(note).is_some()
}

/// Whether two notes are of the same words.
#[must_use]
pub fn is_equal(one: &str, other: &str) -> bool {
    parts(one).is_some_and(|(first, _)| parts(other).is_some_and(|(second, _)| first == second))
}

fn parts(noted: &str) -> Option<(&str, u64)> {
    let (fingerprint, sketch) = noted.split_once('.')?;
    Some((fingerprint, u64::from_str_radix(sketch, 16).ok()?))
}

/// A short fingerprint of a text: tells whether it changed without keeping it.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    format!("{:016x}", hash(text))
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{is_equal, noted, redefined};

    /// Of a value beside which no other has these words.
    fn is_same(one: &str, other: &str) -> bool {
        redefined(one, other, [], []).is_none()
    }

    #[test]
    fn the_words_of_another_value_are_another_meaning() {
        let trade = |one: &str, other: &str| {
            let (first, second) = (noted(one), noted(other));
            let values = [("1", first.as_str()), ("2", second.as_str())];
            redefined(&first, &second, values, []).is_some_and(|redefined| redefined.like == Some("2"))
        };
        assert!(trade("已开启", "已关闭") && trade("创建中", "运行中") && trade("on", "off"));
        assert!(!trade("通过", "审核通过") && !trade("已开启", "已开启"));
    }

    #[test]
    fn a_meaning_that_is_only_unlike_is_not_certain() {
        let certain = |was: &str, now: &str, after: &[&str]| {
            let after: Vec<String> = after.iter().map(|text| noted(text)).collect();
            let after = after.iter().map(|note| ("1", note.as_str()));
            redefined(&noted(was), &noted(now), [], after).map(|redefined| redefined.is_certain())
        };
        assert_eq!(certain("是", "自动添加只读实例", &[]), Some(false));
        assert_eq!(certain("手动上传", "自行生成CSR", &[]), Some(false));
        assert_eq!(certain("正常", "创建中", &["正常"]), Some(true));
        assert_eq!(certain("部署失败", "当前存在更新中的任务", &[]), Some(true));
        assert_eq!(certain("未挂载", "待挂载", &[]), None);
    }

    #[test]
    fn other_words_are_no_other_meaning() {
        for (one, other) in [
            ("开启", "启用"),
            ("文件流", "文件流点开后下载"),
            ("审核通过", "通过"),
            ("手写签名", "需要实时手写的签名"),
            ("turned on", "on"),
        ] {
            assert!(is_same(&noted(one), &noted(other)), "{one}, {other}");
        }
        for (one, other) in [
            ("开启", "关闭"),
            ("允许", "不允许"),
            ("暂停", "删除"),
            ("成功", "失败"),
            ("enabled", "disabled"),
            ("allowed", "not allowed"),
        ] {
            assert!(!is_same(&noted(one), &noted(other)), "{one}, {other}");
        }
        assert!(is_same("689eb91c41c62b87", &noted("开启")));
        assert!(is_equal(&noted("开启"), &noted("开启")) && !is_equal(&noted("开启"), &noted("启用")));
    }
}
