//! Keeps pages of other sites away: their scripts reach addresses of this machine too.

use std::net::IpAddr;

use hyper::Method;

use crate::request::Request;

/// Checks that a request is to this machine by its own name, and not from a page of another origin.
pub(crate) fn check(request: &Request) -> Result<(), &'static str> {
    let host = request.header("host").unwrap_or_default();
    // A site whose name leads here: DNS rebinding.
    if !is_this_machine(host) {
        return Err("the Host is not localhost or an address of this machine");
    }
    check_origin(request)
}

/// Checks that a request, to whatever host, is not from a page of another origin.
pub(crate) fn check_origin(request: &Request) -> Result<(), &'static str> {
    let host = request.header("host").unwrap_or_default();
    let is_own = |origin: &str| origin.strip_prefix("http://") == Some(host);
    if request.headers.contains_key("origin") && !request.header("origin").is_some_and(is_own) {
        return Err("the request comes from a page of another origin");
    }
    let site = request.header("sec-fetch-site").unwrap_or("none");
    if request.method != Method::GET && !matches!(site, "none" | "same-origin") {
        return Err("the request comes from a page of another origin");
    }
    Ok(())
}

fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).map_or(host, |(name, _)| name);
    name == "localhost" || name.trim_matches(['[', ']']).parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
