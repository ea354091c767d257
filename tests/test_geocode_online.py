"""Online geocoders against a real local server that answers as Nominatim and Photon do, well and badly."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from geopy.geocoders import Nominatim, Photon

from geo.errors import OnlineError
from geo.geocode.cache import Cached
from geo.geocode.chain import Chain
from geo.geocode.limits import Breaker, Pace, RateLimited
from geo.geocode.online import adapter
from geo.geocode.resolve import GazetteerResolver
from geo.model import Document, Mention, Where
from tests.local_service import NOMINATIM, PHOTON, Service, running

ROOT = Path(__file__).parents[1]


@pytest.fixture
def service() -> Iterator[Service]:
    """A server on this machine."""
    with running() as plan:
        yield plan


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def nominatim(service: Service, timeout: float = 5) -> Nominatim:
    """geopy's Nominatim, pointed at the server."""
    domain = f"127.0.0.1:{service.port}"
    return Nominatim(domain=domain, scheme="http", user_agent="geo-tests", timeout=timeout, adapter_factory=adapter)


def limited(geocoder: Any, folder: Path, time: Time, **options: Any) -> RateLimited:
    """With manners, on the test's time."""
    pace = Pace(folder / "state.sqlite", "test", clock=time, sleep=time.sleep)
    return RateLimited(geocoder, pace, sleep=time.sleep, breaker=Breaker(clock=time), **options)


def test_one_request_a_second_for_all_processes(service: Service, tmp_path: Path) -> None:
    """Two limiters on one file, as two processes have, share one pace."""
    service.will(NOMINATIM)
    time = Time()
    first, second = limited(nominatim(service), tmp_path, time), limited(nominatim(service), tmp_path, time)
    for geocoder in (first, second, first):
        assert geocoder.geocode("Nowabad").latitude == 34.5
    assert sum(time.slept) == pytest.approx(2.0)


def test_the_cache_stands_outside_the_limiter(service: Service, tmp_path: Path) -> None:
    """A remembered answer costs neither a request nor a wait, also in the next process."""
    service.will(NOMINATIM)
    time = Time()
    for _ in range(2):
        cached = Cached(limited(nominatim(service), tmp_path, time), tmp_path / "state.sqlite", "n", clock=time)
        for _ in range(3):
            location = cached.geocode("Nowabad")
            assert (location.latitude, location.raw["osm_id"]) == (34.5, 42)
    assert len(service.asked) == 1
    assert time.slept == []


def test_not_found_is_remembered_and_asked_again_later(service: Service, tmp_path: Path) -> None:
    """Maps grow: what was not found is tried again after a month."""
    service.will([])
    time = Time()
    cached = Cached(limited(nominatim(service), tmp_path, time), tmp_path / "state.sqlite", "n", clock=time)
    assert cached.geocode("Nowhere") is None
    assert cached.geocode("Nowhere") is None
    assert len(service.asked) == 1
    time.now += 31 * 86_400
    assert cached.geocode("Nowhere") is None
    assert len(service.asked) == 2


def test_too_many_requests_waits_as_long_as_the_service_asks(service: Service, tmp_path: Path) -> None:
    """429 with Retry-After is obeyed."""
    service.will("", 429, Retry_After="7").will(NOMINATIM)
    time = Time()
    assert limited(nominatim(service), tmp_path, time).geocode("Nowabad").latitude == 34.5
    assert 7.0 in time.slept


def test_server_errors_back_off_and_then_fail(service: Service, tmp_path: Path) -> None:
    """A failure is an exception, never "not found"; the pauses grow."""
    service.will("oops", 500)
    time = Time()
    with pytest.raises(OnlineError, match="500"):
        limited(nominatim(service), tmp_path, time).geocode("Nowabad")
    assert [s for s in time.slept if s >= 2] == [2.0, 4.0]
    assert len(service.asked) == 3


def test_garbage_is_a_failure(service: Service, tmp_path: Path) -> None:
    """An answer that is no JSON is not taken for "not found", and not remembered."""
    service.will("<html>captive portal</html>").will("<html>still</html>").will(NOMINATIM)
    time = Time()
    cached = Cached(limited(nominatim(service), tmp_path, time, retries=0), tmp_path / "state.sqlite", "n", clock=time)
    for _ in range(2):
        with pytest.raises(OnlineError):
            cached.geocode("Nowabad")
    assert cached.geocode("Nowabad").latitude == 34.5


def test_a_service_that_is_gone_is_left_alone(service: Service, tmp_path: Path) -> None:
    """After a row of failures nothing is asked for five minutes; then it is tried again."""
    service.will("", 503)
    time = Time()
    geocoder = limited(nominatim(service), tmp_path, time, retries=0)
    for _ in range(4):
        with pytest.raises(OnlineError):
            geocoder.geocode("Nowabad")
    with pytest.raises(OnlineError, match="left alone"):
        geocoder.geocode("Nowabad")
    assert len(service.asked) == 4
    time.now += 301
    service.answers[:] = []
    service.will(NOMINATIM)
    assert geocoder.geocode("Nowabad").latitude == 34.5


def test_nobody_listens(tmp_path: Path) -> None:
    """No server at all is a failure with its reason."""
    gone = Nominatim(domain="127.0.0.1:9", scheme="http", user_agent="geo-tests", timeout=1)
    with pytest.raises(OnlineError, match="Nominatim"):
        limited(gone, tmp_path, Time(), retries=1).geocode("Nowabad")


def test_the_chain_goes_on_and_says_so(service: Service, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """When the first service fails, the second is asked, and the failure stands in the log."""
    service.will("", 500).will(PHOTON)
    time = Time()
    photon = Photon(domain=f"127.0.0.1:{service.port}", scheme="http", user_agent="geo-tests", timeout=5)
    chain = Chain([("nominatim", limited(nominatim(service), tmp_path, time, retries=0)),
                   ("photon", limited(photon, tmp_path, time))])  # fmt: skip
    place = chain.places("Nowabad")[0]
    assert (place.latitude, place.longitude, place.country, place.gazetteer) == (34.5, 69.2, "AF", "photon")
    assert place.uncertainty_m == pytest.approx(14_400, rel=0.05)
    assert "nominatim failed" in caplog.text


def test_all_failed_is_an_error_and_none_found_is_empty(service: Service, tmp_path: Path) -> None:
    """An empty answer and a broken one are told apart to the end."""
    time = Time()
    chain = Chain([("nominatim", limited(nominatim(service), tmp_path, time, retries=0))])
    service.will([]).will("", 500)
    assert chain.places("Nowhere") == []
    with pytest.raises(OnlineError):
        chain.places("Elsewhere")


@contextmanager
def resolver_with(chain: Chain) -> Iterator[GazetteerResolver]:
    """The resolver with a chain behind it."""
    from geo.geocode.gazetteer import Gazetteer

    yield GazetteerResolver(Gazetteer(), chain)


def test_search_asks_online_only_for_what_is_missing(service: Service, tmp_path: Path) -> None:
    """A person's search shows ours first; a failing service takes nothing away from it."""
    service.will("", 500)
    chain = Chain([("nominatim", limited(nominatim(service), tmp_path, Time(), retries=0))])
    with resolver_with(chain) as resolver:
        assert resolver.search("Kerman")[0].country == "IR"
        assert resolver.search("Qala-e Nowabad Nowhere") == []


PROCESS = """
import sys
from pathlib import Path
from geo.geocode.online import chain_from_settings
env = {"GEO_GEOCODERS": "embedded,nominatim", "GEO_NOMINATIM_DOMAIN": sys.argv[1], "GEO_NOMINATIM_SCHEME": "http",
       "GEO_NOMINATIM_SECONDS": "0.5"}
chain = chain_from_settings(env, state=Path(sys.argv[2]))
for name in sys.argv[3].split(","):
    print(chain.places(name)[0].name)
"""


def test_two_processes_keep_one_pace_and_one_memory(service: Service, tmp_path: Path) -> None:
    """Real processes, real time: six questions of two at once take six turns; what one asked the other remembers."""
    service.will(NOMINATIM)
    state = str(tmp_path / "state.sqlite")

    def start(names: str) -> subprocess.Popen[str]:
        asked = [sys.executable, "-c", PROCESS, f"127.0.0.1:{service.port}", state, names]
        return subprocess.Popen(asked, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    both = [start("a1,a2,a3"), start("b1,b2,b3")]
    assert [p.communicate(timeout=60)[0].split("\n")[0] for p in both] == ["Qala-e Nowabad"] * 2
    assert [p.returncode for p in both] == [0, 0]
    assert len(service.asked) == 6
    # Each may be late, none early: six turns of half a second last two and a half at least.
    assert max(service.at) - min(service.at) > 5 * 0.5 - 0.2
    again = start("a1,b1")
    again.communicate(timeout=60)
    assert (again.returncode, len(service.asked)) == (0, 6)


def test_a_state_that_is_damaged_on_the_way_is_a_failure_of_the_service(service: Service, tmp_path: Path) -> None:
    """The report is read all the same, with a notice, as when the service itself is down."""
    service.will(NOMINATIM)
    state = tmp_path / "state.sqlite"
    chain = Chain([("nominatim", Cached(limited(nominatim(service), tmp_path, Time()), state, "n"))])
    state.write_text("this is no database, and long enough to be told from one" * 20)
    mention = Mention(3, 13, "Qala-e Xyz", "place")
    with resolver_with(chain) as resolver:
        found = resolver.resolve(Document("d", "in Qala-e Xyz"), [], [Where((mention,))])
    assert found.places == (None,)
    assert "GEO_GEOCODING_STATE" in found.notices[0]
    assert service.asked == []


def test_a_slow_answer_is_a_failure_and_not_for_ever(service: Service, tmp_path: Path) -> None:
    """The time-out holds, and says so."""
    service.will(NOMINATIM)
    service.slow = 1.0
    geocoder = limited(nominatim(service, timeout=0.2), tmp_path, Time(), retries=1)
    with pytest.raises(OnlineError, match="GeocoderTimedOut"):
        geocoder.geocode("Nowabad")
    service.wait_for(2)
    assert len(service.at) == 2


def test_a_place_found_while_a_service_was_down_says_so(service: Service, tmp_path: Path) -> None:
    """The district stands in for the village; place and report say that the service could not be asked."""
    service.will("", 503)
    chain = Chain([("nominatim", limited(nominatim(service), tmp_path, Time(), retries=0))])
    text = "in Qala-e Xyz, in Ghazni province, Afghanistan"
    names = ("Qala-e Xyz", "Ghazni province", "Afghanistan")
    mentions = tuple(Mention(text.index(n), text.index(n) + len(n), n, "place") for n in names)
    with resolver_with(chain) as resolver:
        found = resolver.resolve(Document("d", text), [], [Where(mentions), Where(mentions[:1])])
        told: list[str] = []
        assert resolver.search("Qala-e Xyz", told=told.append) == []
    district, nothing = found.places
    assert district is not None
    assert "nominatim" in (district.why or "")
    assert "not be asked" in (district.why or "")
    assert nothing is None
    assert len(found.notices) == 2
    assert all("nominatim" in notice for notice in found.notices)
    assert "nominatim" in told[0]


def test_a_service_that_answers_leaves_no_notice(service: Service, tmp_path: Path) -> None:
    """Not found is an answer."""
    service.will([])
    chain = Chain([("nominatim", limited(nominatim(service), tmp_path, Time()))])
    mention = Mention(3, 13, "Qala-e Xyz", "place")
    with resolver_with(chain) as resolver:
        found = resolver.resolve(Document("d", "in Qala-e Xyz"), [], [Where((mention,))])
    assert (found.places, found.notices) == ((None,), ())
