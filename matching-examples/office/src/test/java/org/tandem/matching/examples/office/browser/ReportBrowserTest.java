package org.tandem.matching.examples.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's page in a browser: at the width of a desk and of a phone, by day and by night, by keyboard and on paper. */
class ReportBrowserTest {
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() {
        String demo = folder.resolve("demo").toString();
        PageChecks.run("demo", "salzgitter", "--out", demo);
        Stream<String> files = Stream.of("mentors", "mentees", "organisations", "mentorships", "decisions")
                .flatMap(name -> Stream.of("--" + name, demo + "/" + name + ".csv"));
        Stream<String> more = Stream.of(
                "--ties", demo + "/ties.csv", "--names", "--lang", "de", "--out", folder.resolve("plan").toString());
        PageChecks.run(Stream.concat(Stream.of("match"), Stream.concat(files, more)).toArray(String[]::new));
        page = folder.resolve("plan").resolve("report.html");
        browser = new Browser();
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

        PageChecks.nothingIsCutOff(browser, width, ".scroll, .skip, svg");
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

        PageChecks.textIsReadable(browser, 500);
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

    @Test
    void aPhoneIsSpared() {
        browser.open(page, PHONE, "light");
        long folded = (Long) browser.ask("return document.documentElement.scrollHeight");
        PageChecks.unfold(browser);
        long unfolded = (Long) browser.ask("return document.documentElement.scrollHeight");

        assertThat(folded).isLessThan(unfolded / 3);
    }

    @Test
    void aDeskAndPaperShowWhatAPhoneFoldsAway() {
        String hidden =
                "return [...document.querySelectorAll(arguments[0])].filter(one => !one.checkVisibility()).length";
        String folded = ".why, #loads-table, .balances, .wanted .card, .levels, #without ol";
        browser.open(page, PHONE, "light");
        assertThat((Long) browser.ask(hidden, folded)).isGreaterThan(50);
        assertThat((Long) browser.ask(hidden, ".on-phones > summary")).isZero();
        browser.open(page, DESK, "light");
        assertThat((Long) browser.ask(hidden, "#loads-table, .balances, .wanted .card, .levels, .why")).isZero();
        assertThat((Long) browser.ask(hidden, ".pair .figures")).isEqualTo(39);
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat((Long) browser.ask(hidden, folded + ", .pair .figures, .index li, #spread-table")).isZero();
        browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void longNamesAreBroken() {
        String longest = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
        PageChecks.run(
                "match", "--mentors", PageChecks.file(folder, "mentors.csv", "id,name,offers,organisation",
                        "M-1," + longest + "," + longest + ":3," + longest),
                "--mentees", PageChecks.file(folder, "mentees.csv", "id,name,seeks,organisation",
                        "T-1," + longest + "," + longest + ":3:1," + "x".repeat(90)),
                "--organisations", PageChecks.file(folder, "organisations.csv", "id", longest, "x".repeat(90)),
                "--title", longest, "--names",
                "--out", folder.resolve("long").toString());
        browser.open(folder.resolve("long").resolve("report.html"), 320, "light");

        PageChecks.nothingIsCutOff(browser, 320, ".scroll, .skip, svg");
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
}
