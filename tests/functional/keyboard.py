"""Somebody who uses the keyboard alone: after each key the focus has to be there, and to be seen."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Locator, Page, expect

LOOK = """(wanted) => {
  const one = document.activeElement;
  const told = { page: performance.timeOrigin, isThere: one === wanted, faults: [] };
  if (!one || one === document.body) return { ...told, name: "nothing" };
  const shown = one.closest("label.verdict") ?? one; // a radio button that its label stands for
  const words = one.getAttribute("aria-label") || one.textContent.trim().slice(0, 40);
  const name = `${one.tagName} ${one.id || words}`;
  const style = getComputedStyle(shown);
  const hasOutline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1.5;
  if (!hasOutline && !one.matches("main, dialog")) told.faults.push("no outline");
  const box = [...shown.getClientRects()].find((rect) => rect.width && rect.height);
  if (!box) return { ...told, name, faults: [...told.faults, "no size"] };
  if (one.matches("main, dialog, [role=region]")) return { ...told, name };
  const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
  const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom) return { ...told, name, faults: [...told.faults, "out of view"] };
  const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!shown.contains(met)) told.faults.push(`covered by ${met?.tagName} ${met?.className}`);
  return { ...told, name };
}"""
MOST_TABS = 150


@dataclass
class Keyboard:
    """A person at a page without a mouse."""

    page: Page
    faults: list[str] = field(default_factory=list)
    last: dict[str, Any] = field(default_factory=dict)
    keys: int = 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.keys += 1
        self.look(f"after {key}")

    def type(self, words: str) -> None:
        self.page.keyboard.insert_text(words)

    def look(self, when: str, wanted: Any = None) -> bool:
        """Note what is wrong with the focus; a new page may have none, and Tab leaves a page at its end."""
        found = self.page.evaluate(LOOK, wanted)
        may_be_gone = found["page"] != self.last.get("page") or when.endswith("Tab")
        if found["name"] == "nothing" and not may_be_gone and self.last["name"] != "nothing":
            self.faults.append(f"{self.page.url} {when}: focus lost, it was at {self.last['name']}")
        self.faults += [f"{self.page.url} {when}: {fault} at {found['name']}" for fault in found["faults"]]
        self.last = found
        return bool(found["isThere"])

    def reach(self, target: Locator, key: str = "Tab") -> None:
        """Tab on until the focus is where it is wanted."""
        wanted = target.element_handle()
        for _ in range(MOST_TABS):
            self.page.keyboard.press(key)
            self.keys += 1
            if self.look(f"after {key}", wanted):
                return
        raise AssertionError(f"{self.page.url}: {target} is not within {MOST_TABS} tabs")

    def follow(self, target: Locator, address: str, key: str = "Enter") -> None:
        """Tab to a link or button, press it, and wait for the page to which it leads."""
        self.reach(target)
        self.go(address, key)

    def go(self, address: str, key: str = "Enter") -> None:
        """Press a key that leads to another page."""
        with self.page.expect_navigation(url=address):
            self.page.keyboard.press(key)
        self.keys += 1
        self.page.wait_for_load_state()
        self.look(f"on arriving by {key}")

    def saved(self) -> None:
        expect(self.page.locator("#save")).to_have_attribute("data-state", "saved")
        self.look("when saved")
