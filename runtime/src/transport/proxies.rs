//! Selects the proxy of a request: one set by hand, or those of the environment. The transports that a client makes,
//! and every `UreqTransport`, ask here, so that they agree.

use std::fmt;

use http::Uri;

use super::no_proxy::NoProxy;
use crate::error::ConfigurationError;

/// The metadata server of a virtual machine is on the machine itself.
const NEVER_PROXIED: &str = "metadata.tencentyun.com";

/// The proxies by the scheme of what is called, and the hosts that are called without them.
#[derive(Clone, Debug)]
pub(super) struct Proxies<P = ProxyAddress> {
    http: Option<P>,
    https: Option<P>,
    except: NoProxy,
}

impl Proxies {
    /// Reads `HTTPS_PROXY` and `HTTP_PROXY` by the scheme, for either that is not set `ALL_PROXY`, and `NO_PROXY`, in upper
    /// or lower case.
    pub(super) fn of_environment() -> Result<Self, ConfigurationError> {
        Self::of_variables(|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()))
    }

    fn of_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigurationError> {
        let value = |name: &str| {
            let both = [variable(name), variable(&name.to_lowercase())];
            both.into_iter().flatten().map(|value| value.trim().to_owned()).find(|value| !value.is_empty())
        };
        let except = NoProxy::parse(&value("NO_PROXY").unwrap_or_default());
        if except.is_everything() {
            return Ok(Self::direct());
        }
        let first = |names: &[&str]| {
            let set = names.iter().find_map(|name| Some((name, value(name)?)));
            set.map(|(name, url)| ProxyAddress::parse(&url, &format!("the proxy of {name}"))).transpose()
        };
        // A CGI program finds the header `Proxy` of whoever calls it in HTTP_PROXY.
        let is_cgi = variable("REQUEST_METHOD").is_some();
        let http = first(if is_cgi { &["ALL_PROXY"] } else { &["HTTP_PROXY", "ALL_PROXY"] })?;
        Ok(Self { http, https: first(&["HTTPS_PROXY", "ALL_PROXY"])?, except })
    }
}

impl<P> Proxies<P> {
    /// None.
    pub(super) fn direct() -> Self {
        Self { http: None, https: None, except: NoProxy::default() }
    }

    /// The proxy between, if there is one.
    pub(super) fn between(&self, scheme: &str, host: &str, port: Option<u16>) -> Option<&P> {
        let (proxy, usual) = match scheme {
            "http" => (&self.http, 80),
            "https" => (&self.https, 443),
            _ => return None,
        };
        let is_direct = host.eq_ignore_ascii_case(NEVER_PROXIED) || self.except.contains(host, port.unwrap_or(usual));
        proxy.as_ref().filter(|_| !is_direct)
    }

    /// The proxy between, if there is one.
    pub(super) fn to(&self, uri: &Uri) -> Option<&P> {
        self.between(uri.scheme_str()?, uri.host()?, uri.port_u16())
    }

    /// The same proxies, made into something else.
    pub(super) fn try_map<Q, E>(self, make: impl Fn(P) -> Result<Q, E>) -> Result<Proxies<Q>, E> {
        let (http, https) = (self.http.map(&make).transpose()?, self.https.map(&make).transpose()?);
        Ok(Proxies { http, https, except: self.except })
    }

    /// The same, as the proxies are shown.
    #[cfg(feature = "blocking")]
    pub(super) fn shown(&self, show: impl Fn(&P) -> String) -> Proxies<String> {
        let (http, https) = (self.http.as_ref().map(&show), self.https.as_ref().map(&show));
        Proxies { http, https, except: self.except.clone() }
    }
}

impl<P: Clone> Proxies<P> {
    /// This one for everything.
    pub(super) fn all(proxy: P) -> Self {
        Self { http: Some(proxy.clone()), https: Some(proxy), except: NoProxy::default() }
    }
}

/// Where a proxy is. Its user and password are neither displayed nor in errors.
#[derive(Clone)]
pub(super) struct ProxyAddress {
    uri: Uri,
}

impl ProxyAddress {
    /// Errors call the proxy by this name.
    pub(super) fn parse(url: &str, name: &str) -> Result<Self, ConfigurationError> {
        let refused = |problem| {
            ConfigurationError::new(format!(
                "{name} {problem}; write `http://host:port` or `http://user:password@host:port`"
            ))
        };
        let url = if url.contains("://") { url.to_owned() } else { format!("http://{url}") };
        let uri: Uri = url.parse().map_err(|_| refused("is not a URL"))?;
        match (uri.scheme_str(), uri.host()) {
            (_, None | Some("")) => Err(refused("has no host")),
            (Some("http" | "https"), _) => Ok(Self { uri }),
            _ => Err(refused("is neither http nor https")),
        }
    }

    /// The URL, user and password included.
    pub(super) fn url(&self) -> String {
        self.uri.to_string()
    }

    /// Where it is, for errors.
    #[cfg(feature = "reqwest")]
    pub(super) fn place(&self) -> String {
        place(&self.uri)
    }
}

impl fmt::Debug for ProxyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&place(&self.uri))
    }
}

/// The host and the port of a URL.
pub(super) fn place(uri: &Uri) -> String {
    let host = uri.host().unwrap_or_default();
    match uri.port_u16() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(variables: &[(&str, &str)]) -> Result<Proxies, ConfigurationError> {
        Proxies::of_variables(|name| {
            variables.iter().find_map(|(known, value)| (*known == name).then(|| (*value).to_owned()))
        })
    }

    const HTTPS: (&str, &str) = ("HTTPS_PROXY", "http://a");
    const HTTP: (&str, &str) = ("HTTP_PROXY", "http://b");
    const ALL: (&str, &str) = ("ALL_PROXY", "http://c");
    const SOCKS: (&str, &str) = ("ALL_PROXY", "socks5h://c");
    const CGI: (&str, &str) = ("REQUEST_METHOD", "GET");

    /// What goes to `https://x` and to `http://x`.
    #[test]
    fn the_environment_names_a_proxy_for_each_scheme() {
        let none = "";
        for (variables, https, http) in [
            (&[][..], none, none),
            (&[HTTPS], "a", none),
            (&[HTTP], none, "b"),
            (&[ALL], "c", "c"),
            (&[HTTPS, ALL], "a", "c"),
            (&[HTTP, ALL], "c", "b"),
            (&[HTTPS, HTTP, SOCKS], "a", "b"),
            (&[HTTPS, HTTP, CGI], "a", none),
            (&[("http_proxy", "http://b"), CGI], none, none),
            (&[HTTP, ALL, CGI], "c", "c"),
            (&[HTTPS, ("https_proxy", "http://d")], "a", none),
            (&[("HTTPS_PROXY", " "), ("https_proxy", " http://d ")], "d", none),
            (&[("all_proxy", "u:p@[::1]:8080/")], "[::1]:8080", "[::1]:8080"),
            (&[ALL, ("NO_PROXY", "y, x")], none, none),
            (&[ALL, ("no_proxy", "y")], "c", "c"),
            (&[ALL, ("NO_PROXY", "x:443")], none, "c"),
            (&[SOCKS, ("NO_PROXY", "*")], none, none),
        ] {
            let proxies = reading(variables).unwrap();
            let through =
                |scheme| proxies.between(scheme, "x", None).map(|proxy| format!("{proxy:?}")).unwrap_or_default();
            assert_eq!((through("https").as_str(), through("http").as_str()), (https, http), "{variables:?}");
        }
    }

    #[test]
    fn a_proxy_that_cannot_be_used_is_called_by_its_variable() {
        for (variables, expected) in [
            (&[SOCKS][..], "the proxy of ALL_PROXY is neither http nor https"),
            (&[HTTPS, SOCKS], "the proxy of ALL_PROXY is neither http nor https"),
            (&[("https_proxy", "http://u:hunter2@"), HTTP], "the proxy of HTTPS_PROXY is not a URL"),
        ] {
            let error = reading(variables).unwrap_err().to_string();
            assert!(error.starts_with(expected) && !error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn the_metadata_server_is_asked_directly() {
        let proxies = Proxies::all(ProxyAddress::parse("p", "the proxy").unwrap());
        assert!(proxies.to(&"http://Metadata.tencentyun.com/latest".parse().unwrap()).is_none());
        assert!(proxies.to(&"http://x.metadata.tencentyun.com".parse().unwrap()).is_some());
    }

    #[test]
    fn a_proxy_is_shown_without_its_user_and_password() {
        for (url, expected) in [
            ("http://10.0.0.1:8080", "10.0.0.1:8080"),
            ("proxy.corp", "proxy.corp"),
            ("user:hunter2@proxy.corp:3128", "proxy.corp:3128"),
            ("https://user:hunter2@[::1]:1/", "[::1]:1"),
        ] {
            let proxy = ProxyAddress::parse(url, "the proxy").unwrap();
            assert_eq!((place(&proxy.uri).as_str(), format!("{proxy:?}").as_str()), (expected, expected));
        }
        for url in ["socks5://user:hunter2@a:1", "http://user:hunter2@", "http://user:hunter 2@a", ""] {
            let error = ProxyAddress::parse(url, "the proxy").unwrap_err().to_string();
            assert!(error.contains("write `http://host:port`") && !error.contains("hunter"), "{error}");
        }
    }
}
