//! `file_types` and `max_file_bytes`: the types of file that a text holds or links to, and the maximum size of one sent
//! in Base64.

use std::sync::LazyLock;

use regex::Regex;
use tc3_spec::model::FileTypes;

use super::FactValue;
use super::measure::{bytes, is_least};
use super::reader::{At, Reader};
use crate::upstream::Base;
use crate::upstream::prose::pattern;

const NAME: &str = "files";

/// What a file is called.
const FILE: &str = r"(?:图片|图像|照片|文件|音频|视频|附件|素材|头像|文档)";

/// `支持png、jpg格式`, `图片格式：PNG、JPG`, `仅支持pdf`.
static TYPES: LazyLock<Regex> = LazyLock::new(|| {
    let list = r"(?P<{name}>\.?[A-Za-z0-9]{2,5}(?:\s*(?:[、,，/|]|和|或者?|与|及|以及)\s*\.?[A-Za-z0-9]{2,5})*)";
    let (stated, known, only) =
        (list.replace("{name}", "stated"), list.replace("{name}", "known"), list.replace("{name}", "only"));
    pattern(&format!(
        concat!(
            r"{FILE}(?:的)?(?:格式|类型)(?:要求|限制)?\s*(?:仅|只)?(?:能|限)?(?:支持|允许|为|是|：|:|\s)*{known}",
            r"|格式\s*(?:仅|只)?(?:能|限)?(?:支持|允许)\s*(?:：|:)?\s*{stated}",
            r"|(?:支持|限制?为|必须(?:是|为))\s*(?:的)?(?:{FILE})?(?:格式)?(?:为|是|有|：|:|\s)*{only}\s*(?:[两三四五六0-9]种)?\s*(?:格式|{FILE}|类型|[，,、]\s*(?:暂时?|目前)?不支持)",
        ),
        FILE = FILE,
        known = known,
        stated = stated,
        only = only,
    ))
});

/// `图片大小不超过5MB`, `文件大小上限：7M`.
static SIZE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:大小|体积)\s*(?:限制|上限|要求)?\s*(?:为|是|在|：|:)?\s*(?:最大|上限|限制|不(?:能|得|可|可以|应|允许)?(?:超过|大于|超出)|小于等于|≤|<=)?\s*(?:为|是|：|:)?\s*",
        r"(?P<count>[0-9]+)\s*(?P<unit>[KMkm])[Bb]?",
    ))
});

/// A size after Base64, of several files, or that is only advice.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"编码后|转码后|(?i:base64)\s*(?:之)?后|解码|原始|原图|渠道|总|之和|合计|建议|推荐|每次|请求包|body|分辨率|像素[^，,]*$",
    )
});

pub(super) fn read(reader: &mut Reader) {
    if !matches!(reader.base(), Some(Base::String | Base::Binary)) || picks_a_type(reader) {
        return;
    }
    let encoded = reader.lines.iter().any(|line| line.text.to_ascii_lowercase().contains("base64"));
    for sentence in reader.sentences() {
        types(reader, &sentence);
        if encoded {
            size(reader, &sentence);
        }
    }
}

/// Whether the member names a type of files instead of holding one.
fn picks_a_type(reader: &Reader) -> bool {
    let name = reader.name();
    ["Type", "Types", "Format", "Formats", "Ext", "Suffix", "Name"].iter().any(|end| name.ends_with(end))
        || reader.found.iter().any(|found| found.fact.key == "values")
}

fn types(reader: &mut Reader, sentence: &At) {
    for (at, found) in reader.matches(sentence, &TYPES) {
        let Some(list) = ["known", "stated", "only"].iter().find_map(|name| found.name(name)) else { continue };
        let after = reader.after(sentence, &at).trim_start();
        let goes_on = after.starts_with(['等', '、', '/', '…', '.']);
        let denied = reader.before(sentence, &at).ends_with('不');
        let apart = !goes_on && !denied && is_of_file(reader) && reader.holds(sentence, &at);
        let Some(types) = set(list.as_str()).filter(|_| apart) else { continue };
        let names = types.names().into_iter().map(str::to_owned).collect();
        let key = if reader.is_list() { "each.file_types" } else { "file_types" };
        reader.fact(NAME, key, FactValue::List(names), at);
    }
}

/// Whether the text speaks of a file.
fn is_of_file(reader: &Reader) -> bool {
    static FILES: LazyLock<Regex> = LazyLock::new(|| pattern(FILE));
    reader.lines.iter().any(|line| FILES.is_match(&line.text))
}

/// The types of a list; `None` where it has one that the language does not know, and where it is JSON, which is a format of
/// texts.
fn set(list: &str) -> Option<FileTypes> {
    static NAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9]+"));
    let names = NAME.find_iter(list).map(|name| FileTypes::from_name(&name.as_str().to_ascii_lowercase()));
    let types = names.collect::<Option<Vec<_>>>()?.into_iter().reduce(FileTypes::with)?;
    (types.names() != ["json"]).then_some(types)
}

fn size(reader: &mut Reader, sentence: &At) {
    static FILES: LazyLock<Regex> = LazyLock::new(|| pattern(FILE));
    // 编码前 says that the size is that of the file.
    let text = reader.text(sentence);
    let plain = text.contains("编码前") || !OTHER.is_match(text);
    for (at, found) in reader.matches(sentence, &SIZE) {
        let named = FILES.is_match(reader.before(sentence, &at)) || FILES.is_match(&reader.lines[0].text);
        let after = reader.after(sentence, &at);
        let goes_on = after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '*') || is_least(after);
        let bytes = bytes(&found["count"], &found["unit"]);
        if let Some(bytes) = bytes.filter(|bytes| *bytes > 0.0 && plain && named && !goes_on)
            && reader.holds(sentence, &at)
        {
            let key = if reader.is_list() { "each.max_file_bytes" } else { "max_file_bytes" };
            reader.fact(NAME, key, FactValue::Text(bytes.to_string()), at);
        }
    }
}
