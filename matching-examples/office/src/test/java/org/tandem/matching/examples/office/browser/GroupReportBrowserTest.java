package org.tandem.matching.examples.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the leaders' groups in a browser: at the width of a desk and of a phone, by day and by night. */
class GroupReportBrowserTest {
    @TempDir
    static Path folder;

    private static Path page;
    private static Browser browser;

    @BeforeAll
    static void start() {
        String demo = folder.resolve("demo").toString();
        PageChecks.run("demo", "leaders", "--out", demo);
        PageChecks.run(
                "groups", "--participants", demo + "/leaders.csv", "--organisations", demo + "/organisations.csv",
                "--groups", demo + "/groups.csv", "--policy", demo + "/policy.json", "--series", "2", "--steps", "3",
                "--names", "--lang", "de", "--out", folder.resolve("plan").toString());
        page = folder.resolve("plan").resolve("report.html");
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "390, light", "390, dark", "320, light"})
    void nothingIsCutOffAndTextIsReadable(int width, String scheme) {
        browser.open(page, width, scheme);
        assertThat(browser.complaints()).isEmpty();
        PageChecks.nothingIsCutOff(browser, width, ".scroll, .skip");
        PageChecks.textIsReadable(browser, 200);
    }
}
