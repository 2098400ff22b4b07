"""R16: two dates in an order in which they cannot come."""

from factcheck.checking.order.check import check_event_order

__all__ = ["check_event_order"]
