//! Rejects pages of other sites, whose scripts can also reach addresses of this machine.

use std::net::IpAddr;

use hyper::Method;

use crate::request::Request;

/// Checks that a request is to this machine by its own name, and not from a page of another origin.
pub(crate) fn check(request: &Request) -> Result<(), String> {
    let host = request.header("host").unwrap_or_default();
    // A site whose name leads here: DNS rebinding.
    if !is_this_machine(host) {
        return Err(format!(
            "the Host is `{host}`, which is not localhost or an address of this machine; ask for the address that the mock \
             prints when it starts"
        ));
    }
    check_origin(request)
}

/// Checks that a request, to whatever host, is not from a page of another origin.
pub(crate) fn check_origin(request: &Request) -> Result<(), String> {
    let own = format!("http://{}", request.header("host").unwrap_or_default());
    if let Some(origin) = request.headers.get("origin").filter(|origin| *origin != own.as_str()) {
        return Err(foreign(&String::from_utf8_lossy(origin.as_bytes()), &own));
    }
    match request.header("sec-fetch-site") {
        Some(site) if request.method != Method::GET && !matches!(site, "none" | "same-origin") => {
            Err(foreign(&format!("another origin ({site})"), &own))
        }
        _ => Ok(()),
    }
}

/// What to do about a page that calls from elsewhere.
fn foreign(origin: &str, own: &str) -> String {
    format!(
        "the request comes from a page of {origin}, and the mock answers no pages but those of {own}; let the server behind \
         the page make the call, as it has to with the real service, or ask without a browser"
    )
}

fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(host, |(name, _)| name);
    name == "localhost" || name.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
