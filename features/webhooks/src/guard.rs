//! Which addresses of the network may be called: those of the public Internet, so that nobody reaches what stands beside the server by
//! registering it as a receiver. Pure.
//!
//! The sources are the registries of special-purpose addresses (RFC 6890, kept by IANA).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Whether this is an address of the public Internet.
pub fn public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => public_v4(v4),
        IpAddr::V6(v6) => public_v6(v6),
    }
}

fn public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = match (a, b, c) {
        // "This network" (RFC 791); loopback (RFC 1122).
        (0 | 127, _, _) => true,
        // Private use (RFC 1918).
        (10, _, _) | (172, 16..=31, _) | (192, 168, _) => true,
        // Shared with a provider (RFC 6598); link-local, where clouds answer questions about the machine (RFC 3927).
        (100, 64..=127, _) | (169, 254, _) => true,
        // Protocols (RFC 6890); examples (RFC 5737); measuring (RFC 2544); former relays of 6to4 (RFC 7526).
        (192, 0, 0 | 2) | (198, 51, 100) | (203, 0, 113) | (198, 18 | 19, _) | (192, 88, 99) => true,
        // Multicast, reserved, broadcast (RFC 1112, 919).
        (224..=255, _, _) => true,
        _ => false,
    };
    !special
}

fn public_v6(address: Ipv6Addr) -> bool {
    let parts = address.segments();
    let v4_of = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match parts {
        // An IPv4 address in IPv6 is as good as itself: mapped (RFC 4291), translated (RFC 6052), 6to4 (RFC 3056).
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x2002, high, low, ..] => v4_of(high, low),
        // Examples (RFC 3849, 9637); protocols, Teredo among them (RFC 2928, 4380).
        [0x2001, 0xdb8, ..] | [0x3fff, ..] | [0x2001, 0..=0x1ff, ..] => false,
        // Of all others, global unicast alone is given out (RFC 3587): this leaves out loopback, link-local, unique local and multicast.
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: bool) {
        assert_eq!(public(address.parse().expect("an address")), expected, "{address}");
    }

    #[test]
    fn addresses_of_the_public_internet_alone_are_called() {
        for address in ["8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "192.0.1.1", "2600::1", "::ffff:8.8.8.8"] {
            check(address, true);
        }
        for address in ["2002:808:808::1", "64:ff9b::808:808", "2a00:1450::1"] {
            check(address, true);
        }
        for address in ["127.0.0.1", "127.255.255.254", "0.0.0.0", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"] {
            check(address, false);
        }
        for address in ["169.254.169.254", "100.64.0.1", "100.127.0.1", "192.0.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255"] {
            check(address, false);
        }
        for address in ["::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1"] {
            check(address, false);
        }
        for address in ["64:ff9b::a00:1", "2002:7f00:1::", "2002:a9fe:a9fe::", "2001:db8::1", "2001::1", "64:ff9b:1::1"] {
            check(address, false);
        }
    }
}
