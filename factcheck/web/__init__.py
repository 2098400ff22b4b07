"""The web: blueprints, the guard in front of them, error pages, headers and filters."""

from flask import Flask
from flask_wtf import CSRFProtect

from factcheck.paths import static_dir
from factcheck.web import access, assets, db, errors, filters, headers, login, running, site
from factcheck.web.adjudication import views as adjudication
from factcheck.web.articles import views as articles
from factcheck.web.auth import views as auth
from factcheck.web.facts import views as facts
from factcheck.web.people import views as people
from factcheck.web.reports import views as reports
from factcheck.web.review import views as review
from factcheck.web.search import views as search
from factcheck.web.settings import views as settings
from factcheck.web.versions import views as versions

PAGES = (
    site,
    auth,
    articles,
    review,
    adjudication,
    reports,
    versions,
    search,
    facts,
    people,
    settings,
)


def register(app: Flask, shared: db.Desk) -> None:
    """Add everything that answers requests; the order of the checks before a view is the order here."""
    db.init_app(app, shared)
    assets.init_app(app, static_dir())
    headers.init_app(app)
    errors.init_app(app)
    filters.init_app(app)
    access.init_app(app)
    login.init_app(app)
    running.init_app(app, shared)
    CSRFProtect(app)
    app.before_request(access.guard)
    for pages in PAGES:
        app.register_blueprint(pages.bp)
