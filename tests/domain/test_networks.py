"""The network that an address is counted in."""

import pytest

from factcheck.domain.networks import network_of


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("203.0.113.77", "203.0.113.0/24"),
        ("::ffff:203.0.113.77", "203.0.113.0/24"),
        ("2001:db8:1:2ff:3::4", "2001:db8:1:200::/56"),
        ("fe80::1%eth0", "fe80::/56"),
        ("", "unknown"),
        ("a socket", "a socket"),
        ("x" * 100, "x" * 64),
    ],
)
def test_address_is_counted_in_its_network(address: str, network: str) -> None:
    assert network_of(address) == network
