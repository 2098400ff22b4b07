"""The guarded fetcher: no address that is not public, no page without end, each refusal one sentence."""

import gzip
import zlib

import pytest
from network import PUBLIC, Relabelled, network, reply

from factcheck.errors import Invalid
from factcheck.importers.fetching import PLAIN_BYTES, RAW_BYTES, Fetcher, connect_to, resolve_name
from factcheck.importers.web_pages import read_address

PAGE = "http://news.example/a"
STORY = b"<h1>Cranes move</h1><p>Nine cranes were moved to the old pier on Tuesday, the harbour said.</p>"


def refusal(fetcher: Fetcher, address: str = PAGE) -> str:
    with pytest.raises(Invalid) as refused:
        fetcher.fetch(address)
    assert refused.value.field == "address"
    return str(refused.value)


def test_a_public_page_is_fetched_without_cookies_or_a_referrer() -> None:
    with network(lambda _line: reply(STORY)) as net:
        page = net.fetcher().fetch(PAGE)

    assert (page.content, page.extension, page.charset, page.address) == (STORY, "html", "utf-8", PAGE)
    assert net.reached == [PUBLIC]
    assert "host: news.example\r\n" in net.asked[0].lower()
    assert not any(name in net.asked[0].lower() for name in ("cookie", "referer", "authorization"))


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "2130706433", "0x7f000001", "017700000001", "127.1", "0.0.0.0", "[::1]",
        "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "169.254.169.254", "10.0.0.8", "192.168.0.1",
        "100.100.100.200",
    ],
)  # fmt: skip
def test_no_socket_is_opened_to_this_machine_or_network(host: str) -> None:
    reached: list[str] = []

    def connect(address: str, port: int, seconds: float) -> Relabelled:
        reached.append(address)
        raise OSError

    fetcher = Fetcher(resolve=resolve_name, connect=connect)

    refusal(fetcher, f"http://{host}/")
    assert reached == []


@pytest.mark.parametrize("answer", [["10.0.0.1"], [PUBLIC, "10.0.0.1"], ["::1", PUBLIC], []])
def test_each_address_of_a_name_must_be_public(answer: list[str]) -> None:
    with network(lambda _line: reply(STORY)) as net:
        net.names["news.example"] = answer
        assert "not public" in refusal(net.fetcher())

    assert net.reached == []


def test_a_name_that_leads_elsewhere_at_a_second_look_is_looked_up_once_only() -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    with network(lambda _line: reply(STORY)) as net:
        page = net.fetcher(resolve=lambda _host, _port: next(answers)).fetch(PAGE)

    assert (net.reached, page.content) == ([PUBLIC], STORY)


def test_the_far_end_of_a_connection_is_looked_at_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Relabelled, "peer", "127.0.0.1")
    with network(lambda _line: reply(STORY)) as net:
        assert "not public" in refusal(net.fetcher())

    assert not any(net.asked)


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("http://169.254.169.254/latest/meta-data/", "not public"),
        ("http://inside.example/", "not public"),
        ("file:///etc/passwd", "not read"),
        ("http://news.example:8080/", "not read"),
        ("", "does not say where"),
        ("/a", "more than 5 times"),
    ],
)
def test_each_hop_is_looked_at_from_the_start(target: str, sentence: str) -> None:
    moved = reply(status="302 Found", head=f"Location: {target}\r\n" if target else "")
    with network(lambda _line: moved) as net:
        net.names = {"inside.example": ["10.0.0.5"], "169.254.169.254": ["169.254.169.254"]}
        assert sentence in refusal(net.fetcher())

    assert set(net.reached) == {PUBLIC}


def test_a_hop_to_another_public_page_is_followed() -> None:
    def answer(line: str) -> bytes:
        return reply(STORY) if "/b" in line else reply(status="301 Moved", head="Location: /b\r\n")

    with network(answer) as net:
        assert net.fetcher().fetch(PAGE).address == "http://news.example/b"


def test_a_list_of_domains_holds_for_each_hop() -> None:
    with network(lambda _line: reply(status="302 Found", head="Location: http://other.example/\r\n")) as net:
        assert "pages of other.example" in refusal(net.fetcher(domains=("news.example",)))


def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    with network(lambda _line: reply(STORY)) as net:
        assert net.fetcher().fetch(PAGE).content == STORY


def test_a_packed_page_is_unpacked_by_us() -> None:
    with network(lambda _line: reply(gzip.compress(STORY), head="Content-Encoding: gzip\r\n")) as net:
        assert net.fetcher().fetch(PAGE).content == STORY


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (reply(b"a" * (RAW_BYTES + 1)), "too large"),
        (reply(gzip.compress(b"a" * (PLAIN_BYTES * 2)), head="Content-Encoding: gzip\r\n"), "too large"),
        (reply(zlib.compress(STORY), head="Content-Encoding: br\r\n"), "packed in a way"),
        (reply(b"no gzip", head="Content-Encoding: gzip\r\n"), "could not be reached"),
        (reply(STORY, kind="image/png"), "no page, text or PDF"),
        (reply(STORY, kind=""), "no page, text or PDF"),
        (reply(STORY, status="404 Not Found"), "answered 404, not found"),
        (reply(STORY, status="500 Oops"), "answered 500."),
        (b"garbage\r\n\r\n", "could not be reached"),
        (b"HTTP/1.1 200 OK\r\nA: " + b"b" * 70_000 + b"\r\n\r\n", "could not be reached"),
    ],
)
def test_what_is_no_readable_page_gets_one_sentence(answer: bytes, sentence: str) -> None:
    with network(lambda _line: answer) as net:
        assert sentence in refusal(net.fetcher())


def test_a_page_that_drips_is_given_up_at_the_deadline() -> None:
    with network(lambda _line: reply(STORY * 100), drip=0.05) as net:
        assert "took too long" in refusal(net.fetcher(seconds=0.6))


def test_a_server_that_is_not_there_is_said() -> None:
    def refuse(_address: str, _port: int, _seconds: float) -> Relabelled:
        raise ConnectionRefusedError

    fetcher = Fetcher(resolve=lambda _host, _port: [PUBLIC], connect=refuse)
    assert "could not be reached" in refusal(fetcher)
    assert "no site at" in refusal(Fetcher(), "http://nowhere.invalid/")


def test_a_tls_server_must_speak_tls() -> None:
    with network(lambda _line: b"plain words\r\n\r\n") as net:
        assert "certificate of news.example" in refusal(net.fetcher(), "https://news.example/")


def test_a_connection_goes_to_the_numeric_address() -> None:
    with network(lambda _line: b"") as net, connect_to("127.0.0.1", net.port, 5) as sock:
        assert sock.getpeername()[1] == net.port


def test_an_article_is_read_from_its_address() -> None:
    head = b'<link rel="canonical" href="/cranes"><meta name="date" content="2024-03-01">'
    with network(lambda _line: reply(b"<html><head>" + head + b"</head><body>" + STORY)) as net:
        draft = read_address(PAGE, fetcher=net.fetcher())

    assert (draft.title, draft.address) == ("Cranes move", "http://news.example/cranes")
    assert draft.published is not None
    assert "Nine cranes" in draft.text


def test_plain_text_is_read_from_its_address_too() -> None:
    with network(lambda _line: reply(b"Nine cranes stand there.", kind="text/plain")) as net:
        draft = read_address(PAGE, fetcher=net.fetcher())

    assert (draft.text, draft.address) == ("Nine cranes stand there.", PAGE)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (reply(b"<html><body></body></html>"), "This page shows no text"),
        (reply(b"%PDX", kind="application/pdf"), "This page is not what its ending says"),
    ],
)
def test_a_page_without_an_article_is_said_at_the_address(answer: bytes, sentence: str) -> None:
    with network(lambda _line: answer) as net, pytest.raises(Invalid, match=sentence) as refused:
        read_address(PAGE, fetcher=net.fetcher())

    assert refused.value.field == "address"
