"""R20 and R15: treaties, laws, rulings and landmark events with a date or an anniversary beside them."""

from factcheck.checking.landmarks.anniversaries import check_landmark_anniversaries
from factcheck.checking.landmarks.dating import check_landmark_dates

__all__ = ["check_landmark_anniversaries", "check_landmark_dates"]
