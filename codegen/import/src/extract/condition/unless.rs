//! Reads members that are needed in all other cases: 除非已填甲, 若传甲则非必传，否则必传.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::Effect;

use super::super::effect::opposite;
use super::super::reader::{At, Reader, has_condition};
use super::super::{Asked, FactValue, ProseRule};
use super::required_if::ends;
use super::{NAME, when};
use crate::upstream::prose::pattern;

/// A condition with what takes one of its cases out behind it: 除非已填甲. `None` where it is another exception.
pub(super) fn unless(reader: &Reader, after: &str, when: &[(String, Asked)]) -> Option<Vec<(String, Asked)>> {
    static UNLESS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^\s*[，,]\s*除非(?:已经?|有)?(?:填写?|传入?|指定|设置|提供)了?\s*(?P<other>[A-Za-z][A-Za-z0-9_]*)\s*(?:$|[。；;）)])",
        )
    });
    let mut when = when.to_vec();
    if !after.contains("除非") {
        return Some(when);
    }
    let other = reader.beside(&UNLESS.captures(after)?["other"])?;
    let apart = other.name != reader.name() && when.iter().all(|(name, _)| *name != other.name);
    when.push((other.name.clone(), Asked::Absent));
    apart.then_some(when)
}

/// 除非甲为 A，否则必填, 选择甲时不需要填写，其他情况必填.
pub(super) fn read(reader: &mut Reader, sentence: &At) {
    static OTHERWISE: LazyLock<Regex> = LazyLock::new(|| {
        let own = r"(?:(?:此|该|本)?(?:字段|参数|项)?|(?P<own>[A-Z][A-Za-z0-9_]*)\s*)";
        let needed = r"(?:则|为|均|都)*(?:必填|必传|必选|必须填写?)(?:参数|字段|项)?";
        let said = r"(?:(?:指|即|表示)[^，,。；;]{1,20}[，,]\s*)?";
        pattern(&format!(
            concat!(
                r"除非\s*(?P<except>[^，,。；;]{{2,40}})[，,]\s*否则{own}{needed}",
                r"|(?:^|[，,：:])\s*(?P<case>(?:若|如果|当|选择)[^，,。；;]{{2,40}})[，,]\s*{said}则?{own2}(?:为|可)*(?:不是?|非)?(?:必[填传选]|(?:不需要|无需|不用|不必)(?:填写|传入|设置|配置|传|填))[，,]\s*(?:否则|其[他它余]情况下?|反之)[，,]?{own3}{needed}",
            ),
            own = own,
            own2 = own.replace("<own>", "<own2>"),
            own3 = own.replace("<own>", "<own3>"),
            said = said,
            needed = needed
        ))
    });
    for (at, found) in reader.matches(sentence, &OTHERWISE) {
        // 若甲，则必填，否则必填 says nothing.
        let denied = found.name("except").is_some() || ["不", "非", "无需"].iter().any(|word| found[0].contains(word));
        let case = found.name("except").or(found.name("case")).map_or("", |case| case.as_str());
        let named = ["own", "own2", "own3"].iter().filter_map(|part| found.name(part));
        let own = named.into_iter().all(|name| name.as_str() == reader.name());
        let Some((0, when)) = when::ending(reader, case, false).filter(|_| denied && own) else { continue };
        let [(name, asked)] = when.as_slice() else { continue };
        let Some(asked) = reader.beside(name).and_then(|other| opposite(reader, other, asked)) else { continue };
        let before = reader.before(sentence, &at);
        if !ends(reader.after(sentence, &at)) || has_condition(before) || reader.names_other(before) {
            continue;
        }
        let (effect, field) = (Effect::Required, reader.name().to_owned());
        let rule = ProseRule::If { effect, field, when: vec![(name.clone(), asked)] };
        reader.fact(NAME, "rules", FactValue::Rule(rule), at);
    }
}
