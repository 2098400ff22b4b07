"""The network that an address belongs to: what one attacker can change addresses within."""

import ipaddress

IPV4_PREFIX = 24
IPV6_PREFIX = 56


def network_of(address: str) -> str:
    """Return the /24 or /56 around the address, or the text itself if it is none."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64] or "unknown"
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped:
        parsed = parsed.ipv4_mapped
    prefix = IPV4_PREFIX if parsed.version == 4 else IPV6_PREFIX
    return str(ipaddress.ip_network((parsed, prefix), strict=False))
