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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.examples.office.command.Session;
import org.tandem.matching.examples.office.command.TandemCommand;
import org.tandem.matching.run.Cancellation;

/** The page of the leaders' groups in a browser: at the width of a desk and of a phone, by day and by night. */
class GroupReportBrowserTest {
    private static final double READABLE = 4.5;

    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() {
        String demo = folder.resolve("demo").toString();
        run("demo", "leaders", "--out", demo);
        run(
                "groups", "--participants", demo + "/leaders.csv", "--organisations", demo + "/organisations.csv",
                "--groups", demo + "/groups.csv", "--policy", demo + "/policy.json", "--series", "2", "--steps", "3",
                "--names", "--lang", "de", "--out", folder.resolve("plan").toString());
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

    @ParameterizedTest
    @CsvSource({"1280, light", "390, light", "390, dark", "320, light"})
    void nothingIsCutOffAndTextIsReadable(int width, String scheme) {
        browser.open(page, width, scheme);
        browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.ask("return document.documentElement.scrollWidth")).isEqualTo((long) width);
        assertThat(browser
                .ask("""
                        return [...document.querySelectorAll('body *')]
                            .filter(one => !one.closest('.scroll, .skip') && one.getBoundingClientRect().right > innerWidth + 1)
                            .map(one => one.tagName + ' ' + one.textContent)"""))
                .isEqualTo(List.of());
        assertThat((List<?>) browser.ask(ReportBrowserTest.CONTRAST)).hasSizeGreaterThan(200).allSatisfy(one -> {
            Map<?, ?> text = (Map<?, ?>) one;
            assertThat(((Number) text.get("ratio")).doubleValue()).as("%s", text.get("text")).isGreaterThan(READABLE);
        });
    }
}
