"""How far raters agree: coefficients, their interval, and what pages and reports say of them."""

from factcheck.domain.agreement.coefficients import (
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    percent_agreement,
)
from factcheck.domain.agreement.figures import (
    AgreementFigures,
    Judged,
    Measure,
    PairFigures,
    agreement_figures,
)
from factcheck.domain.agreement.interval import Interval, alpha_interval
from factcheck.domain.agreement.scale import Scale, scale_of
from factcheck.domain.agreement.words import (
    CLAIMS_FOR_ALPHA,
    WITHHELD,
    Agreement,
    measure_agreement,
    spoken_coefficient,
    spoken_percent,
)

__all__ = [
    "CLAIMS_FOR_ALPHA",
    "WITHHELD",
    "Agreement",
    "AgreementFigures",
    "Interval",
    "Judged",
    "Measure",
    "PairFigures",
    "Scale",
    "agreement_figures",
    "alpha_interval",
    "cohen_kappa",
    "fleiss_kappa",
    "krippendorff_alpha",
    "measure_agreement",
    "percent_agreement",
    "scale_of",
    "spoken_coefficient",
    "spoken_percent",
]
