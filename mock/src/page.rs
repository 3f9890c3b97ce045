//! Serves the page for people: `GET /` in a browser, and the files that it loads.

use hyper::Method;
use hyper::Response;
use hyper::header::{
    ACCEPT, AUTHORIZATION, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};

use crate::body::Body;
use crate::request::Request;

const HTML: &str = include_str!("../page/index.html");
const CSS: &str = include_str!("../page/page.css");

/// A module of the page with its name, which is that of its file.
macro_rules! module {
    ($name:literal) => {
        ($name, include_str!(concat!("../page/", $name, ".js")))
    };
}

/// The modules of the page below `/_mock/page/`.
const MODULES: [(&str, &str); 18] = [
    module!("action"),
    module!("actions"),
    module!("call"),
    module!("callbacks"),
    module!("calls"),
    module!("connect"),
    module!("elements"),
    module!("forms"),
    module!("lists"),
    module!("main"),
    module!("news"),
    module!("outcome"),
    module!("rules"),
    module!("send"),
    module!("server"),
    module!("signing"),
    module!("state"),
    module!("text"),
];

/// Scripts and styles from here alone, none inline; text never becomes markup; nobody frames the page.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
                      trusted-types 'none'";

/// Type and text of the file of the page that a request asks for.
pub(crate) fn file(request: &Request) -> Option<(&'static str, &'static str)> {
    if request.method != Method::GET {
        return None;
    }
    match request.path.as_str() {
        "/" if is_browsing(request) => Some(("text/html; charset=utf-8", HTML)),
        "/_mock/page.css" => Some(("text/css; charset=utf-8", CSS)),
        path => {
            let name = path.strip_prefix("/_mock/page/")?.strip_suffix(".js")?;
            let (_, text) = MODULES.iter().find(|(known, _)| *known == name)?;
            Some(("text/javascript; charset=utf-8", text))
        }
    }
}

/// Whether a person asks for a page. A call may be a GET to the same path, and has what a browser does not send by itself.
fn is_browsing(request: &Request) -> bool {
    request.header(ACCEPT.as_str()).is_some_and(|accept| accept.contains("text/html"))
        && !request.headers.contains_key(AUTHORIZATION)
        && !request.headers.contains_key("x-tc-action")
}

/// The answer with a file.
pub(crate) fn response((media_type, text): (&'static str, &'static str)) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, media_type),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        // Another version of the mock may listen on the same port tomorrow.
        (CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that a module imports.
    fn imports(text: &str) -> Vec<&str> {
        let lines = text.lines().filter(|line| line.starts_with("import {"));
        lines.filter_map(|line| line.split_once("from \"./")?.1.split_once(".js\"")).map(|(name, _)| name).collect()
    }

    /// Taken away one by one once all that they import is gone, no module remains.
    #[test]
    fn no_module_imports_itself_by_way_of_others() {
        let mut left: Vec<(&str, Vec<&str>)> = MODULES.map(|(name, text)| (name, imports(text))).into();
        assert!(left.iter().any(|(_, imports)| imports.len() > 5), "imports are read");
        loop {
            let names: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
            let before = left.len();
            left.retain(|(_, imports)| imports.iter().any(|name| names.contains(name)));
            if left.len() == before {
                break;
            }
        }
        assert!(left.is_empty(), "{left:?}");
    }
}
