package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords is turned away for a while, in whatever way they ask. */
class GuessingTest {
    private static final int MOST = 5;
    private static final int AT_ONCE = 8;
    private static final Duration AFTERWARDS = Duration.ofMinutes(6);

    private final RunningDesk desk = RunningDesk.desk();
    private final Visitor guesser = desk.visitor();

    /** What other tests have counted, and what these have, is over. */
    @BeforeEach
    @AfterEach
    void turn() {
        desk.clock().turn(AFTERWARDS);
    }

    private HttpResponse<String> login(String path, String name, String password) {
        return guesser.post(path, Map.of(
                "_csrf", Visitor.token(guesser.page("/login")), "username", name, "password", password));
    }

    private HttpResponse<String> guess(String path, String name) {
        return login(path, name, "wrong");
    }

    private static boolean isWrong(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").filter(to -> to.endsWith("/login?error")).isPresent();
    }

    private void guessed() {
        for (int k = 0; k < MOST; k++) {
            assertThat(isWrong(guess("/login", "Guessed Quixwell"))).isTrue();
        }
    }

    @Test
    void theSixthAttemptIsTurnedAway() {
        guessed();
        HttpResponse<String> sixth = guess("/login", "Guessed Quixwell");
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).hasValue("300");
        assertThat(Jsoup.parse(sixth.body()).text()).contains("Try again in five minutes.");
        turn();
        assertThat(isWrong(guess("/login", "Guessed Quixwell"))).isTrue();
    }

    @Test
    void anAddressWrittenOtherwiseIsTheSame() {
        guessed();
        assertThat(guess("/%6Cogin", "Guessed Quixwell").statusCode()).isEqualTo(429);
        assertThat(guess("/%6cogi%6E", "Guessed Quixwell").statusCode()).isEqualTo(429);
    }

    @Test
    void manyAtOnceAreNoMoreThanOneAfterTheOther() throws Exception {
        List<Future<Boolean>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int k = 0; k < AT_ONCE; k++) {
                Visitor one = desk.visitor();
                String token = Visitor.token(one.page("/login"));
                answers.add(threads.submit(() -> isWrong(one.post("/login", Map.of(
                        "_csrf", token, "username", "Guessed Quixwell", "password", "wrong")))));
            }
        }
        int looked = 0;
        for (Future<Boolean> answer : answers) {
            looked += answer.get() ? 1 : 0;
        }
        assertThat(looked).isEqualTo(MOST);
    }

    /** As many as may are let in; the others are told when to come again, and are let in then. */
    @Test
    void aWholeOfficeComesAtOnce() throws Exception {
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int k = 0; k < AT_ONCE; k++) {
                Visitor one = desk.visitor();
                String token = Visitor.token(one.page("/login"));
                answers.add(threads.submit(() -> one.post("/login", Map.of(
                        "_csrf", token, "username", RunningDesk.READER, "password", RunningDesk.PASSWORD))));
            }
        }
        for (Future<HttpResponse<String>> one : answers) {
            HttpResponse<String> answer = one.get();
            if (answer.statusCode() == 429) {
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
                assertThat(Jsoup.parse(answer.body()).text()).contains("Try again in a moment.");
                answer = desk.visitor().login(RunningDesk.READER, RunningDesk.PASSWORD);
            }
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(isWrong(answer)).isFalse();
        }
    }

    @Test
    void aPasswordOfOnesOwnDoesNotForgetWhatElseCameFromTheAddress() {
        for (int k = 0; k < MOST - 1; k++) {
            guess("/login", "Guessed Quixwell " + k);
        }
        assertThat(isWrong(login("/login", RunningDesk.READER, RunningDesk.PASSWORD))).isFalse();
        Visitor again = desk.visitor();
        for (int status : new int[] {302, 429}) {
            assertThat(again.post("/login", Map.of("_csrf", Visitor.token(again.page("/login")),
                    "username", "Guessed Quixwell 9", "password", "wrong")).statusCode()).isEqualTo(status);
        }
    }
}
