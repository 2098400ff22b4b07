"""Only public network addresses are ever connected to, in whatever form others hide."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.importers.addresses import is_public
from factcheck.splitting.wordlists import word_list

HOSTILE = word_list(
    """
    127.0.0.1 127.8.9.10 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1
    100.100.100.200 192.0.0.8 192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.7 203.0.113.9
    224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 ::1 :: ::127.0.0.1 ::ffff:127.0.0.1
    ::ffff:10.0.0.1 ::ffff:169.254.169.254 64:ff9b::7f00:1 64:ff9b:1::7f00:1 2002:7f00:1:: 2001::1
    2001:db8::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 3fff::1 100::1 5f00::1
    2606:4700::1111%1 localhost 1 0x7f.1 017700000001 127.1
    """
)
PUBLIC = word_list(
    "93.184.216.34 8.8.8.8 1.1.1.1 193.0.6.139 2606:4700:4700::1111 2a00:1450:4001::1 ::ffff:8.8.8.8"
)

# Written in another form than the program's: first and last number of what is not public.
CLOSED = [
    (0x00000000, 0x00FFFFFF),
    (0x0A000000, 0x0AFFFFFF),
    (0x64400000, 0x647FFFFF),
    (0x7F000000, 0x7FFFFFFF),
    (0xA9FE0000, 0xA9FEFFFF),
    (0xAC100000, 0xAC1FFFFF),
    (0xC0000000, 0xC00000FF),
    (0xC0000200, 0xC00002FF),
    (0xC0586300, 0xC05863FF),
    (0xC0A80000, 0xC0A8FFFF),
    (0xC6120000, 0xC613FFFF),
    (0xC6336400, 0xC63364FF),
    (0xCB007100, 0xCB0071FF),
    (0xE0000000, 0xFFFFFFFF),
]


@pytest.mark.parametrize("address", sorted(HOSTILE))
def test_an_address_that_is_not_public_is_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", sorted(PUBLIC))
def test_a_public_address_is_let_through(address: str) -> None:
    assert is_public(address)


@given(st.integers(0, 2**32 - 1) | st.sampled_from([edge for pair in CLOSED for edge in pair]))
def test_every_ipv4_address_of_a_closed_range_is_refused_in_both_forms(number: int) -> None:
    address = ipaddress.IPv4Address(number)

    if any(first <= number <= last for first, last in CLOSED):
        assert not is_public(str(address))
        assert not is_public(f"::ffff:{address}")


@given(st.integers(0, 2**128 - 1))
def test_no_ipv6_address_outside_of_the_global_range_is_let_through(number: int) -> None:
    is_global_unicast = number >> 125 == 1
    is_mapped = number >> 32 == 0xFFFF

    assert is_global_unicast or is_mapped or not is_public(str(ipaddress.IPv6Address(number)))
