package org.tandem.matching.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;

/** One thread, one place to wait. Searches are held by a rule until the test lets them go. */
class MatchingServiceTest {
    private static final Duration LONG = Duration.ofDays(1);
    private static final int REMEMBERED = 3;

    private final Scene scene = new Scene();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SearchThreads threads = new SearchThreads(1, 1);
    private final MatchingService service = new MatchingService(
            new SearchRunner(
                    Matcher.create().withTimeLimit(LONG), ObservationRegistry.create(), List.of()),
            threads,
            scene,
            new SearchMeters(meters),
            Scene.POLICY,
            REMEMBERED);

    @AfterEach
    void close() {
        scene.letGo();
        threads.close();
    }

    private static SearchState ended(Search search) {
        return search.ended().toCompletableFuture().join().state();
    }

    private double count(String state) {
        return meters.find("matching.searches").tag("state", state).counters().stream()
                .mapToDouble(counter -> counter.count()).sum();
    }

    private double gauge(String name) {
        return meters.get("matching.queue." + name).gauge().value();
    }

    @Test
    void aSearchEndsWithAPlanThatIsStored() throws InterruptedException {
        Search search = service.submit("autumn", Scene.PROGRAMME);

        assertThat(search.awaitEnd(LONG)).isTrue();
        assertThat(search.status())
                .isEqualTo(new SearchStatus(search.id(), SearchState.DONE, 1, 0, Optional.empty()));
        assertThat(search.plan().orElseThrow().matched()).isEqualTo(1);
        assertThat(service.find(search.id())).containsSame(search);
        assertThat(scene.told).containsExactly("submitted autumn", "found autumn 1");
    }

    @Test
    void oneRunsOneWaitsAndMoreAreRefused() throws InterruptedException {
        Search runs = service.submit(scene.held());
        scene.awaitHeld();
        Search waits = service.submit(Scene.PROGRAMME);

        assertThat(runs.status().state()).isEqualTo(SearchState.RUNNING);
        assertThat(waits.status().state()).isEqualTo(SearchState.WAITING);
        assertThat(waits.awaitEnd(Duration.ZERO)).isFalse();
        assertThat(gauge("running")).isEqualTo(1);
        assertThat(gauge("waiting")).isEqualTo(1);
        assertThatThrownBy(() -> service.submit(Scene.PROGRAMME))
                .isInstanceOf(SearchRefusedException.class)
                .hasMessage("No more searches are taken: 1 run and 1 wait."
                        + "\nMaybe try again later, or raise matching.waiting.");
        assertThat(count("refused")).isEqualTo(1);

        waits.cancel();
        assertThat(ended(waits)).isEqualTo(SearchState.CANCELLED);
        assertThat(waits.plan()).isEmpty();
        Search next = service.submit("next", Scene.PROGRAMME);
        scene.letGo();
        assertThat(ended(runs)).isEqualTo(SearchState.DONE);
        assertThat(ended(next)).isEqualTo(SearchState.DONE);
        assertThat(scene.told)
                .containsSubsequence("submitted held", "ended CANCELLED", "submitted next", "found held 1",
                        "found next 1");
    }

    @Test
    void aSearchThatIsCancelledWhileItRunsEndsWithWhatItHas() {
        Search search = service.submit(scene.held());
        scene.awaitHeld();
        List<String> heard = new ArrayList<>();
        search.onCancel(() -> heard.add("cancelled"));

        search.cancel();
        scene.letGo();

        ended(search);
        assertThat(heard).containsExactly("cancelled");
        assertThat(search.plan()).isPresent();
        assertThat(search.status().state().isEnd()).isTrue();
    }

    @Test
    void toGiveUpWaitingDoesNotCancel() {
        Search search = service.submit(scene.held());
        CompletableFuture<SearchStatus> watched = search.ended().toCompletableFuture();
        watched.cancel(true);
        scene.letGo();

        assertThat(watched).isCancelled();
        assertThat(ended(search)).isEqualTo(SearchState.DONE);
    }

    @Test
    void whatFailsSaysSoAndFreesItsPlace() {
        Search failing = service.submit(Scene.failing());
        assertThat(ended(failing)).isEqualTo(SearchState.FAILED);
        Search unstored = service.submit(Scene.open("plan not storable"));
        assertThat(ended(unstored)).isEqualTo(SearchState.FAILED);
        assertThatThrownBy(() -> service.submit(Scene.open("not storable"))).hasMessage("as planned");

        assertThat(scene.told)
                .containsExactly("submitted failing", "ended FAILED", "submitted plan not storable", "ended FAILED");
        Search runs = service.submit(scene.held());
        scene.awaitHeld();
        Search waits = service.submit(Scene.PROGRAMME);
        scene.letGo();
        assertThat(List.of(ended(runs), ended(waits))).containsOnly(SearchState.DONE);
    }

    @Test
    void theLastOnesAreRemembered() {
        List<Search> searches = IntStream.range(0, REMEMBERED + 2)
                .mapToObj(any -> service.submit(Scene.PROGRAMME))
                .peek(MatchingServiceTest::ended)
                .toList();

        assertThat(service.find(searches.getFirst().id())).isEmpty();
        assertThat(service.find(searches.getLast().id())).isPresent();
        assertThat(service.find(new UUID(0, 0))).isEmpty();
    }

    @Test
    void whatAnEarlierRunHasLeftIsTakenUpOrLost() {
        UUID again = new UUID(0, 1);
        UUID second = new UUID(0, 2);
        UUID third = new UUID(0, 3);
        UUID lost = new UUID(0, 4);
        scene.left.put(again, Optional.of(scene.held()));
        scene.left.put(second, Optional.of(Scene.open("second")));
        scene.left.put(third, Optional.of(Scene.open("third")));
        scene.left.put(lost, Optional.empty());

        service.takeUp(true);

        assertThat(service.find(lost).map(Search::status).map(SearchStatus::state)).hasValue(SearchState.LOST);
        assertThat(count("lost")).isEqualTo(1);
        assertThatThrownBy(() -> service.submit(Scene.PROGRAMME)).isInstanceOf(SearchRefusedException.class);
        List<Search> taken = List.of(again, second, third).stream().map(id -> service.find(id).orElseThrow()).toList();
        scene.letGo();
        assertThat(taken).extracting(MatchingServiceTest::ended).containsOnly(SearchState.DONE);
        assertThat(scene.told).containsExactlyInAnyOrder("ended LOST", "found held 1", "found second 1",
                "found third 1");
    }

    @Test
    void nothingIsTakenUpIfThatIsSwitchedOff() {
        scene.left.put(new UUID(0, 1), Optional.of(Scene.open("left")));

        service.takeUp(false);

        assertThat(scene.told).containsExactly("ended LOST");
    }

    @Test
    void toCloseKeepsThePlanOfWhatRunsAndLeavesWhatWaits() {
        Search runs = service.submit(scene.held());
        scene.awaitHeld();
        Search waits = service.submit("waits", Scene.PROGRAMME);

        CompletableFuture<?> closed = service.close().toCompletableFuture();

        assertThat(closed).isNotDone();
        assertThat(waits.status().state()).isEqualTo(SearchState.CANCELLED);
        assertThat(service.isAccepting()).isFalse();
        scene.letGo();
        closed.join();
        assertThat(runs.plan()).isPresent();
        assertThat(scene.told).contains("submitted waits").doesNotContain("ended CANCELLED");
        assertThatThrownBy(() -> service.submit(Scene.PROGRAMME))
                .isInstanceOf(SearchRefusedException.class)
                .hasMessageContaining("the application stops");

        service.open();
        assertThat(ended(service.submit(Scene.PROGRAMME))).isEqualTo(SearchState.DONE);
    }

    @Test
    void virtualThreadsSubmitAndWait() throws Exception {
        try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor();
                SearchThreads many = new SearchThreads(2, 100)) {
            MatchingService busy = new MatchingService(
                    new SearchRunner(Matcher.create().withTimeLimit(LONG), ObservationRegistry.create(), List.of()),
                    many,
                    scene,
                    new SearchMeters(new SimpleMeterRegistry()),
                    Scene.POLICY,
                    REMEMBERED);
            List<Future<SearchState>> states = IntStream.range(0, 50)
                    .mapToObj(any -> virtual.submit(() -> {
                        Search search = busy.submit(Scene.PROGRAMME);
                        return search.awaitEnd(LONG) ? search.status().state() : SearchState.LOST;
                    }))
                    .toList();
            for (Future<SearchState> state : states) {
                assertThat(state.get()).isEqualTo(SearchState.DONE);
            }
        }
    }

    @Test
    void withoutAPolicyOfItsOwnAnApplicationNamesOne() {
        MatchingService without = new MatchingService(
                new SearchRunner(Matcher.create().withTimeLimit(LONG), ObservationRegistry.create(), List.of()),
                threads,
                scene,
                new SearchMeters(meters),
                null,
                REMEMBERED);

        assertThatThrownBy(() -> without.submit(Scene.PROGRAMME))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one bean of type Policy");
        assertThat(ended(without.submit(Scene.open("named")))).isEqualTo(SearchState.DONE);
        assertThat(Scene.open("secret").toString()).doesNotContain("secret").contains("open");
    }
}
