"""Commands that serve: the demo with its own database, and the configured one."""

import argparse
import gc
import logging
import socket
from dataclasses import replace

import waitress

from factcheck.app import create_app
from factcheck.cli.connection import NotReady, open_engine, open_session
from factcheck.config import Settings, load_settings
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence import schema
from factcheck.persistence.facts import desk_facts
from factcheck.persistence.session import session_factory
from factcheck.services.facts import load_release, renew_findings
from factcheck.services.passwords import make_hasher
from factcheck.services.seeding import is_seeded, mark_demo, seed_desk, seeded_people

DEMO_HOST = "127.0.0.1"
FIRST_DEMO_PORT = 8321
OBJECTS_BETWEEN_SWEEPS = 20_000  # a page of 10,000 claims makes some hundred thousand
DEMO_PASSWORD = "two-pairs-of-eyes"  # noqa: S105 - known to all, and a demo database is only served as a demo


def demo(options: argparse.Namespace) -> int:
    settings = load_settings(demo=True)
    _prepare_demo(settings, fresh=options.fresh)
    port = options.port or free_port(DEMO_HOST)
    people = "\n".join(f"  {person.email:28} {person.role}" for person in seeded_people())
    print(
        f"Factcheck demo: http://{DEMO_HOST}:{port}\n"
        f"Sign in with the password {DEMO_PASSWORD} as\n{people}\n"
        "Stop with Ctrl+C; what you do is kept until --fresh.",
        flush=True,
    )
    _serve(settings, DEMO_HOST, port)
    return 0


def run(options: argparse.Namespace) -> int:
    settings = replace(load_settings(), shown_host=options.host)
    print(f"Factcheck: http://{options.host}:{options.port}", flush=True)
    _serve(settings, options.host, options.port)
    return 0


def _serve(settings: Settings, host: str, port: int) -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    app = create_app(settings)
    with open_session(settings) as session:  # what a killed server left, or a new release brings
        renew_findings(session, actor=COMMAND_LINE, facts=desk_facts(session))
    _spare_what_stays()
    waitress.serve(
        app,
        host=host,
        port=port,
        threads=settings.threads,
        ident=None,
        max_request_body_size=app.config["MAX_CONTENT_LENGTH"],
        clear_untrusted_proxy_headers=settings.proxy_hops == 0,
        _quiet=True,
    )


def _spare_what_stays() -> None:
    """Let the collector skip what was loaded at the start: it took a third of the time of long pages."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN_SWEEPS)


def _prepare_demo(settings: Settings, *, fresh: bool) -> None:
    path = settings.home / "demo.db"
    if fresh or not _is_ready(settings):
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        with open_engine(settings) as engine:
            schema.upgrade(engine)
            with session_factory(engine)() as session:
                mark_demo(session)
                hasher = make_hasher(settings.argon2_memory_mib)
                print(seed_desk(session, password=DEMO_PASSWORD, hasher=hasher), flush=True)


def _is_ready(settings: Settings) -> bool:
    """Tell whether a former start seeded the demo to its end, at the schema of this program."""
    if not (settings.home / "demo.db").exists():
        return False
    with open_engine(settings) as engine:
        if schema.current(engine) not in schema.known_revisions():
            return False
        schema.upgrade(engine)
        with session_factory(engine)() as session:
            load_release(session)
            return is_seeded(session)


def free_port(host: str) -> int:
    """Return the first port from 8321 on that nobody listens on; raises NotReady if all are taken."""
    for port in range(FIRST_DEMO_PORT, FIRST_DEMO_PORT + 100):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                continue
            return port
    raise NotReady("No free port was found: choose one with --port.")
