//! Parses the hosts of `NO_PROXY`, much as curl does.

use std::net::IpAddr;

/// Hosts that are called without a proxy: a list, by commas or blanks, of names, which hold for what is below them as well, of
/// addresses, and of networks such as `10.0.0.0/8`; `*` is every host. An entry that ends in `:` and a port holds for that port
/// alone.
#[derive(Clone, Debug, Default)]
pub(super) struct NoProxy(Vec<Entry>);

#[derive(Clone, Debug)]
struct Entry {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Clone, Debug)]
enum Hosts {
    All,
    Network(Network),
    Domain(String),
}

impl NoProxy {
    pub(super) fn parse(list: &str) -> Self {
        let is_between = |character: char| character == ',' || character.is_whitespace();
        Self(list.split(is_between).filter_map(Entry::parse).collect())
    }

    pub(super) fn is_everything(&self) -> bool {
        self.0.iter().any(|entry| matches!(entry, Entry { hosts: Hosts::All, port: None }))
    }

    /// The host as it is in a URL: an address of IPv6 is in brackets.
    pub(super) fn contains(&self, host: &str, port: u16) -> bool {
        let address = unbracketed(host).parse().ok();
        self.0.iter().filter(|entry| entry.port.is_none_or(|own| own == port)).any(|entry| {
            match (&entry.hosts, address) {
                (Hosts::All, _) => true,
                (Hosts::Network(network), Some(address)) => network.contains(address),
                (Hosts::Domain(domain), None) => is_within(host, domain),
                _ => false,
            }
        })
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        let (text, port) = match with_port(text) {
            Some((text, port)) => (text, Some(port)),
            None => (text, None),
        };
        let domain = text.strip_prefix('.').unwrap_or(text);
        let hosts = match text {
            "*" => Some(Hosts::All),
            _ => Network::parse(text)
                .map(Hosts::Network)
                .or((!domain.is_empty()).then(|| Hosts::Domain(domain.to_owned()))),
        };
        hosts.map(|hosts| Self { hosts, port })
    }
}

/// What is before the port, and the port. An address of IPv6 is in brackets then.
fn with_port(text: &str) -> Option<(&str, u16)> {
    let (before, port) = text.rsplit_once(':')?;
    let is_host = !before.contains(':') || before.ends_with(']');
    Some((before, port.parse().ok()?)).filter(|_| is_host)
}

/// Whether a host is this domain or below it.
fn is_within(host: &str, domain: &str) -> bool {
    let Some((before, end)) = host.len().checked_sub(domain.len()).and_then(|start| host.split_at_checked(start))
    else {
        return false;
    };
    end.eq_ignore_ascii_case(domain) && (before.is_empty() || before.ends_with('.'))
}

fn unbracketed(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// The addresses whose first bits are these; a single one has all of them.
#[derive(Clone, Copy, Debug)]
struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits)),
            None => (text, None),
        };
        let address: IpAddr = unbracketed(address).parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Some(most), |bits| bits.parse().ok())?;
        (bits <= most).then_some(Self { address, bits })
    }

    fn contains(self, other: IpAddr) -> bool {
        let differing = match (self.address, other) {
            (IpAddr::V4(network), IpAddr::V4(other)) => (network.to_bits() ^ other.to_bits()).leading_zeros(),
            (IpAddr::V6(network), IpAddr::V6(other)) => (network.to_bits() ^ other.to_bits()).leading_zeros(),
            _ => return false,
        };
        differing >= self.bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_addresses_and_networks_are_told_apart() {
        for (list, inside, outside) in [
            ("", &[][..], &["x.com", "10.0.0.1"][..]),
            ("*", &["x.com", "10.0.0.1", "[::1]"], &[]),
            ("x.com", &["x.com", "X.com", "a.x.com", "a.b.x.com"], &["ax.com", "x.com.cn", "com", "é.com"]),
            (".x.com", &["x.com", "a.x.com"], &["ax.com"]),
            ("x.com y.com\tz.com", &["x.com", "y.com", "z.com"], &["com"]),
            ("localhost, 10.0.0.1 ,,.", &["localhost", "10.0.0.1"], &["10.0.0.10", "x.com"]),
            ("10.0.0.0/8", &["10.0.0.1", "10.255.0.1"], &["11.0.0.1", "10.0.0.x", "[::1]"]),
            ("10.1.2.3/30", &["10.1.2.0"], &["10.1.2.4"]),
            ("0.0.0.0/0", &["1.2.3.4"], &["[::1]", "x.com"]),
            ("fd00::/8,[::1]", &["[fd12::1]", "[::1]"], &["[fe80::1]", "0.0.0.1"]),
            ("10.0.0.0/33,10.0.0.0/x", &[], &["10.0.0.0"]),
            ("0.1", &[], &["10.0.0.1"]),
        ] {
            let except = NoProxy::parse(list);
            for host in inside {
                assert!(except.contains(host, 443), "{list}: {host}");
            }
            for host in outside {
                assert!(!except.contains(host, 443), "{list}: {host}");
            }
        }
    }

    #[test]
    fn an_entry_with_a_port_holds_for_that_alone() {
        for (entry, host) in [
            ("10.0.0.1:8080", "10.0.0.1"),
            ("10.0.0.0/8:8080", "10.0.0.1"),
            ("[::1]:8080", "[::1]"),
            ("x.com:8080", "a.x.com"),
            ("*:8080", "x.com"),
        ] {
            let except = NoProxy::parse(entry);
            assert!(except.contains(host, 8080) && !except.contains(host, 80) && !except.is_everything(), "{entry}");
        }
        let except = NoProxy::parse("::8080");
        assert!(except.contains("[::8080]", 80) && !except.contains("[::]", 8080));
    }
}
