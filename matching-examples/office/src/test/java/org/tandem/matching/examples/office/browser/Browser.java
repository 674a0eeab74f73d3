package org.tandem.matching.examples.office.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a window. */
final class Browser implements AutoCloseable {
    private static final int HEIGHT = 900;

    /** How long anything may take; a browser on a slow machine is not broken. */
    private static final Duration PATIENCE = Duration.ofHours(4);

    private final ChromeDriver driver;

    Browser() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        // Builds run as root in containers, where the sandbox cannot; the page is our own.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", logs);
        options.setScriptTimeout(PATIENCE);
        options.setPageLoadTimeout(PATIENCE);
        // The driver is named, so that Selenium looks for none in the network.
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .withTimeout(PATIENCE)
                        .build(),
                options);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page anew, in a width and a scheme of colours ("light" or "dark"). */
    void open(Path page, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get("about:blank");
        driver.get(page.toUri().toString());
    }

    /** Runs a function of the page and returns its result. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Returns what the page has complained of. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** Returns the events of the network since they were last asked for, as JSON. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
