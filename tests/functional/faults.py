"""Verdicts clicked under a bad network: what goes wrong on the way, and a person who goes on clicking."""

import random
import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field

from desk import NewPage, ServedDesk
from playwright.sync_api import BrowserContext, Error, Page, Route
from saving_desk import article_of, end_sessions, rows, sign_in_again, sign_out, state
from sqlalchemy import func, select

from factcheck.persistence.models import Idempotency, Verdict

LABELS = ("disputed", "inconsistent", "unverified")
LOSS = 0.3
CLICK = """(label) => {
  const button = document.querySelector(`#verdict-form button[name=label][value=${label}]`);
  button?.click();
  return button !== null;
}"""
PATIENCE = 900  # seconds until all has arrived once the network is whole again


@dataclass
class Network:
    """Loses requests on the way there and answers on the way back, as often as it is told."""

    context: BrowserContext
    chance: random.Random
    met: Counter[str] = field(default_factory=Counter)
    is_whole: bool = False

    def __post_init__(self) -> None:
        self.context.route(re.compile(r"/verdicts"), self._carry)

    def _carry(self, route: Route) -> None:
        with suppress(Error):  # the page may be gone, as after a reload
            if self.is_whole or self.chance.random() >= LOSS:
                route.continue_()
            elif self.chance.random() < 0.5:
                self.met["request lost"] += 1
                route.abort()
            else:
                self.met["answer lost"] += 1
                route.fetch(max_redirects=0)
                route.abort()

    def cut(self) -> None:
        self.met["offline"] += 1
        self.context.set_offline(True)

    def mend(self) -> None:
        self.context.set_offline(False)


@dataclass
class Clicker:
    """One reviewer with two windows on one article, who judges whatever happens."""

    desk: ServedDesk
    article: str
    page: Page
    network: Network
    clicked: Counter[str] = field(default_factory=Counter)
    total: int = 0
    claim: int = 1

    def click(self, page: Page, times: int) -> None:
        for _ in range(times):
            label = LABELS[self.total % len(LABELS)]
            if page.evaluate(CLICK, label):
                self.total += 1
                self.clicked[label] += 1

    def work(self, clicks: int, size: int) -> None:
        """Click in rounds, each with something that goes wrong in it."""
        other = self.page.context.new_page()
        other.goto(f"{self.article}?claim=2")
        troubles = [self._offline, self._reload, self._second_window, self._session_end, self._leave]
        for number in range(-(-clicks // size)):
            before = self.total
            self._trouble(troubles[number % len(troubles)], other, min(size, clicks - self.total))
            self.network.met["rounds"] += 1
            assert self.total > before, "nothing was clicked in this round"
        self.click(self.page, clicks - self.total)
        self.network.is_whole = True
        state(self.page, "All saved", seconds=PATIENCE)
        other.close()

    def _trouble(self, trouble: object, other: Page, clicks: int) -> None:
        assert callable(trouble)
        self.click(self.page, clicks // 2)
        trouble(other, clicks - clicks // 2)

    def _offline(self, _other: Page, clicks: int) -> None:
        self.network.cut()
        self.click(self.page, clicks)
        state(self.page, "Offline")
        self.network.mend()

    def _reload(self, _other: Page, clicks: int) -> None:
        self.network.met["reload"] += 1
        self.click(self.page, clicks)
        self.page.reload()

    def _second_window(self, other: Page, clicks: int) -> None:
        self.network.met["second window"] += 1
        self.click(other, clicks)

    def _session_end(self, _other: Page, clicks: int) -> None:
        self.network.met["session end"] += 1
        end_sessions(self.desk)
        self.click(self.page, clicks)
        self.page.locator("dialog#session[open]").wait_for(timeout=PATIENCE * 1000)
        sign_in_again(self.page, self.desk)

    def _leave(self, other: Page, clicks: int) -> None:
        self.network.met["sign-out, wait"] += 1
        self.click(self.page, clicks)
        self.network.cut()
        self.network.mend()
        sign_out(self.page)
        wait = self.page.locator("#leaving-wait")
        with suppress(Error):  # all may have arrived before anything is asked
            wait.click(timeout=3000)
        self.page.wait_for_url("**/signin", timeout=PATIENCE * 1000)
        self.desk.sign_in(self.page, "ines")
        self.claim += 2
        for page, claim in ((self.page, self.claim), (other, self.claim + 1)):
            page.goto(f"{self.article}?claim={claim}")


@dataclass(frozen=True)
class Result:
    """What was clicked, what is stored, and what went wrong on the way."""

    clicked: Counter[str]
    stored: Counter[str]
    operations: int
    met: Counter[str]

    @property
    def rows(self) -> int:
        return self.stored.total()


def click_under_faults(
    new_page: NewPage, desk: ServedDesk, *, clicks: int, size: int, seed: int = 20261130
) -> Result:
    """Let somebody click so many verdicts, and count what the desk has at the end."""
    article = article_of(desk, 2 + 2 * clicks // size)
    page = new_page(is_cut_off=True)
    desk.sign_in(page, "ines")
    page.goto(f"{article}?claim=1")
    clicker = Clicker(desk, article, page, Network(page.context, random.Random(seed)))
    clicker.work(clicks, size)
    with rows(desk) as session:
        labels = session.execute(select(Verdict.label, func.count()).group_by(Verdict.label)).all()
        operations = session.scalars(select(func.count()).select_from(Idempotency)).one()
    stored = Counter({str(label): count for label, count in labels})
    return Result(clicker.clicked, stored, operations, clicker.network.met)
