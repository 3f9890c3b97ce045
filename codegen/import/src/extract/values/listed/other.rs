//! What the words before a list without meanings say that it is one of.

use std::sync::LazyLock;

use regex::Regex;

use crate::upstream::prose::pattern;

/// A bare list is sooner one of something else.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"例如|比如|常[见用](?:取?值|的|$)|[:：,，（(]\s*如|(?i:json)|过滤|[Ff]ilter|格式(?:为|如|：|:)|字段(?:包括|有|说明)|不支持|(?:^|[^删移解去消清拆扣卸])除|通过|根据|详见|参考|参数说明|示例|公式|范围为|组合|密码|逗号|版本|错误码|图片|文件(?:[^系]|$)|编码后",
    )
});

/// Whether a list is one of something else. Told plainly, the values of a version are values.
pub(in crate::extract::values) fn is_other(strong: bool, last: &str) -> bool {
    static TOLD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"版本|密码套件|可组合(?:如下|以下)?值|支持的?格式[：:]|(?:格式|分辨率|类型|尺寸)的(?:图片|文件)|^(?:过滤|筛选)(?:条件|字段|项)[，,：:]\s*$|(?:取值|支持|可选|数值)范围为|过滤(?:[^条字项器参规列]|$)|(?:图片|文件)(?:[的输出封装编码资源导存储]{0,4}(?:格式|类型|分辨率|尺寸|大小|质量))",
        )
    });
    if !strong {
        return OTHER.is_match(last);
    }
    // 根据时间排序，取值A或B: by what it sorts is not where its values are from.
    static FROM: LazyLock<Regex> = LazyLock::new(|| pattern(r"根据[^，,：:]{1,24}[，,]"));
    OTHER.is_match(&TOLD.replace_all(&FROM.replace_all(last, "，"), ""))
}

/// Whether it is one of something else even where the example is of it: a sample, a format, what is not supported.
pub(in crate::extract::values) fn is_sample(last: &str) -> bool {
    static SAMPLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"例如|比如|常[见用](?:取?值|的|$)|[:：,，（(]\s*如|(?i:json)[^，,。；;]*$|(?:^|[^可])格式(?:为|如|：|:)|字段(?:包括|有|说明)|不支持|(?:^|[^删移解去消清拆扣卸])除|详见|参考|示例|公式|范围为|组合|密码|逗号|编码后",
        )
    });
    SAMPLE.is_match(last)
}
