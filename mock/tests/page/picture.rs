//! Takes the pictures of the page in README.md. See CONTRIBUTING.md.

use crate::browser::with_page;
use crate::call::{Call, RIGHT, admin};
use crate::typical::typical;

/// What the spec shows of these actions is in the picture.
const SHOWN: [&str; 5] =
    ["DescribeUsage", "CreateSealByImage", "ChannelCreateFlowByFiles", "DescribeTemplates", "DescribeFlowDetailInfo"];

#[test]
#[ignore = "writes docs/mock.png and docs/mock-dark.png"]
fn picture() {
    with_page(|page| {
        for action in SHOWN {
            let path = format!("/_mock/actions/{}/{}/{action}", RIGHT.service, RIGHT.version);
            let body: &str = admin(&page.host, "GET", &path, "").1["Examples"][0]["Request"].to_string().leak();
            Call { action, signed_body: body, body, ..RIGHT }.send(&page.host);
        }
        let incomplete = r#"{"ServiceType": "AUTO_SIGN"}"#;
        Call { signed_body: incomplete, body: incomplete, ..RIGHT }.send(&page.host);
        let fault = "X-TC3-Mock-Fault: {\"Page\": 502}\r\n";
        drop(Call { headers: fault, ..RIGHT }.raw(&page.host));
        let (_, signer, ..) = typical().swap_remove(1);
        let call = signer.logged(&page.host);
        RIGHT.send(&page.host);
        page.row(9);
        page.choose(call["Id"].as_u64().expect("a number"));
        // The rows have settled once none is new.
        page.pick("#call-outcome", "refused");
        page.pick("#call-outcome", "");
        let docs = tc3_testing::workspace().join("docs");
        page.size(1200, 800);
        // Without a frame around what was last used.
        page.value("document.activeElement.blur()");
        for (scheme, name) in [("light", "mock.png"), ("dark", "mock-dark.png")] {
            page.scheme(scheme);
            std::fs::write(docs.join(name), page.picture()).expect("written");
        }
    });
}
