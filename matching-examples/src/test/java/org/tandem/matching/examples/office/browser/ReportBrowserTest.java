package org.tandem.matching.examples.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.tandem.matching.examples.office.command.Session;
import org.tandem.matching.examples.office.command.TandemCommand;
import org.tandem.matching.run.Cancellation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's page in a browser: at the width of a desk and of a phone, by day and by night, by keyboard and on paper. */
class ReportBrowserTest {
    private static final int DESK = 1280;
    private static final double READABLE = 4.5;

    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() {
        String demo = folder.resolve("demo").toString();
        run("demo", "salzgitter", "--out", demo);
        Stream<String> files = Stream.of("mentors", "mentees", "organisations", "mentorships", "decisions")
                .flatMap(name -> Stream.of("--" + name, demo + "/" + name + ".csv"));
        Stream<String> more = Stream.of(
                "--ties", demo + "/ties.csv", "--names", "--lang", "de", "--out", folder.resolve("plan").toString());
        run(Stream.concat(Stream.of("match"), Stream.concat(files, more)).toArray(String[]::new));
        page = folder.resolve("plan").resolve("report.html");
        browser = new Browser();
    }

    private static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Session session = new Session(
                nowhere, nowhere, Optional.empty(), LocalDate.of(2026, 9, 1), Locale.GERMAN, new Cancellation());
        assertThat(TandemCommand.run(session, arguments)).isZero();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void thePageLoadsNothingElseAndComplainsOfNothing() {
        browser.open(page, DESK, "light");
        browser.requests();
        browser.open(page, DESK, "light");

        assertThat(browser.requests())
                .hasSize(1)
                .allSatisfy(request -> {
                    JsonNode sent = JsonMapper.shared().readTree(request).at("/message/params/request/url");
                    assertThat(sent.asString()).isEqualTo(page.toUri().toString());
                });
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.ask("return document.compatMode")).isEqualTo("CSS1Compat");
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "390, light", "390, dark", "320, light"})
    void nothingIsCutOff(int width, String scheme) {
        browser.open(page, width, scheme);
        browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");

        assertThat(browser.ask("return document.documentElement.scrollWidth")).isEqualTo((long) width);
        assertThat(browser
                .ask("""
                        return [...document.querySelectorAll('body *')]
                            .filter(one => !one.closest('.scroll, .skip, svg') && one.getBoundingClientRect().right > innerWidth + 1)
                            .map(one => one.tagName + ' ' + one.textContent)"""))
                .isEqualTo(List.of());
        assertThat(browser.ask("return document.querySelector('h1').innerText"))
                .isEqualTo("39 von 45 gewünschten Mentoren vergeben");
        assertThat((Boolean) browser
                .ask("return document.querySelector('h1').getBoundingClientRect().bottom < innerHeight"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadable(String scheme) {
        browser.open(page, DESK, scheme);
        browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");

        Object ratios = browser.ask(CONTRAST);

        assertThat((List<?>) ratios).hasSizeGreaterThan(500).allSatisfy(one -> {
            Map<?, ?> text = (Map<?, ?>) one;
            assertThat(((Number) text.get("ratio")).doubleValue()).as("%s", text.get("text")).isGreaterThan(READABLE);
        });
    }

    @Test
    void nightIsDark() {
        browser.open(page, DESK, "dark");
        assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(20, 24, 29)");
        browser.open(page, DESK, "light");
        assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(251, 251, 249)");
    }

    @Test
    void theKeyboardReachesTheContentThePairsAndTheirFigures() {
        browser.open(page, DESK, "light");

        press(Keys.TAB);
        assertThat(focused("className")).isEqualTo("skip");
        assertThat((Boolean) browser.ask("return document.activeElement.getBoundingClientRect().left >= 0")).isTrue();
        press(Keys.ENTER);
        press(Keys.TAB);
        assertThat((String) browser.ask("return document.activeElement.getAttribute('aria-label')"))
                .contains("Jasmin Brückner (T-01)", "Lan Nguyễn (M-11)", "65 %", "km");
        press(Keys.ENTER);
        assertThat(browser.ask("return location.hash")).isEqualTo("#pair-1");
        assertThat((Boolean) browser.ask("""
                let box = document.querySelector('#pair-1').getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight""")).isTrue();
        press(Keys.TAB);
        press(Keys.ENTER);
        assertThat(browser.ask("return document.querySelector('#pair-1').open")).isEqualTo(true);
        assertThat((String) browser.ask("return document.querySelector('#pair-1').innerText"))
                .contains("Passung der Kompetenzen", "21.875", "17 km");
    }

    private static void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    private static Object focused(String property) {
        return browser.ask("return document.activeElement[arguments[0]]", property);
    }

    @Test
    void thePageIsPrintedLightEvenAtNight() {
        browser.open(page, DESK, "dark");
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media", "print",
                                "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));

        assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.ask("return getComputedStyle(document.body).color")).isEqualTo("rgb(27, 36, 48)");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('nav')).display")).isEqualTo("none");
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    /** Contrast of every text with what lies behind it (Web Content Accessibility Guidelines 2.2, relative luminance). */
    static final String CONTRAST = """
            const rgb = colour => colour.match(/[\\d.]+/g).map(Number);
            const light = colour => {
              const [r, g, b] = rgb(colour).slice(0, 3).map(c => c / 255)
                  .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const behind = one => {
              for (let at = one; at; at = at.parentElement) {
                const colour = getComputedStyle(at).backgroundColor;
                if (rgb(colour).length < 4 || rgb(colour)[3] > 0) return colour;
              }
              return 'rgb(255, 255, 255)';
            };
            const found = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const one = walker.currentNode.parentElement;
              if (!walker.currentNode.data.trim() || one.closest('title')) continue;
              const style = getComputedStyle(one);
              const [a, b] = [light(one.closest('svg') ? style.fill : style.color), light(behind(one))];
              found.push({text: walker.currentNode.data, ratio: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)});
            }
            return found;""";
}
