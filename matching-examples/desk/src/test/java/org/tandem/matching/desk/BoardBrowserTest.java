package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.core.io.ClassPathResource;

/** The pages in a browser: by mouse and by keys, at a desk and on a phone, by day and by night, in both languages. */
class BoardBrowserTest {
    private static final String CHROMIUM = "/usr/bin/chromium";
    private static final String DRIVER = "/usr/bin/chromedriver";

    /** Nothing here is waited for that does not come; a browser on a slow machine is not broken. */
    private static final Duration PATIENCE = Duration.ofHours(4);

    private static ChromeDriver browser;
    private static String desk;

    @BeforeAll
    static void start() {
        LeftOut.unless(
                new File(CHROMIUM).exists() && new File(DRIVER).exists(),
                "the pages were not looked at in a browser; install Debian's packages chromium and chromium-driver.");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        // Builds run as root in containers, where the sandbox cannot; the pages are our own.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--lang=en");
        options.setCapability("goog:loggingPrefs", logs);
        options.setScriptTimeout(PATIENCE);
        options.setPageLoadTimeout(PATIENCE);
        browser = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER)).withTimeout(PATIENCE).build(),
                options);
        RunningDesk.desk().clock().day(LocalDate.of(2026, 8, 20));
        desk = RunningDesk.desk().address();
        look(1280, "light", "/login");
        find("#name").sendKeys(RunningDesk.COORDINATOR);
        find("#password").sendKeys(RunningDesk.PASSWORD, Keys.ENTER);
        find("ul.plain a");
        look(1280, "light", "/programmes/salzgitter?lang=en");
        find(".tools button").click();
        find(".mentor .pick");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    private static void look(int width, String scheme, String path) {
        browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        browser.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.get(desk + path);
    }

    /** Returns what is there, as soon as it is. */
    private static WebElement find(String selector) {
        while (true) {
            List<WebElement> found = browser.findElements(By.cssSelector(selector));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
            Thread.onSpinWait();
        }
    }

    private static void keep(String name) throws IOException {
        String folder = System.getProperty("desk.screenshots");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        }
    }

    /** Everything that a tool finds against the accessibility guidelines (WCAG 2.2 AA), or that is cut off. */
    private static void isFine(String name) throws IOException {
        keep(name);
        browser.executeScript(
                new ClassPathResource("axe-core-4.14.1/axe.min.js").getContentAsString(StandardCharsets.UTF_8));
        Object found = browser.executeAsyncScript(
                """
                        const done = arguments[arguments.length - 1];
                        axe.run(document, {resultTypes: ['violations']}).then(found => done(found.violations.map(
                            one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | '))));""");
        assertThat((List<?>) found).as(name).isEmpty();
        assertThat(browser.executeScript("return document.documentElement.scrollWidth <= innerWidth")).as(name)
                .isEqualTo(true);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList())
                .as(name).isEmpty();
    }

    @Test
    void everyPageIsReadableForEverybody() throws IOException {
        for (String page : List.of("", "/pairs", "/people", "/policy", "/report")) {
            look(1280, "light", "/programmes/salzgitter" + page);
            isFine("desk" + page.replace('/', '-'));
        }
        look(390, "dark", "/programmes/salzgitter?lang=de");
        assertThat(find("html").getAttribute("lang")).isEqualTo("de");
        isFine("phone-dark");
        String card = find(".mentor .pick").getAttribute("href");
        look(390, "light", card.substring(desk.length()));
        isFine("phone-picked");
        look(1280, "dark", card.substring(desk.length()) + "&lang=en");
        isFine("dark-picked");
    }

    @Test
    void aCardIsMovedByKeysAlone() throws IOException {
        look(1280, "light", "/programmes/salzgitter");
        WebElement card = find(".mentor .pick");
        String name = card.getText();
        card.sendKeys(Keys.ENTER);
        find("#picked");
        assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("picked");
        assertThat(find("#picked strong").getText()).startsWith(name);
        keep("picked");
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        while (!browser.findElements(By.id("picked")).isEmpty()) {
            Thread.onSpinWait();
        }
        find(".mentor .pick").sendKeys(Keys.ENTER);
        find(".cost.costs .moves button:not(.quiet)").sendKeys(Keys.ENTER);
        find(".card.fixed");
        assertThat(find(".card.fixed").getText()).startsWith(name);
        find("form[action$='/undo'] button").click();
        find(".board:not(:has(.fixed))");
    }

    /** Returns as soon as the keys are where they should be. */
    private static void hasFocus(String what, String value) {
        while (!value.equals(browser.executeScript("return document.activeElement." + what))) {
            Thread.onSpinWait();
        }
    }

    /** After each action keys go on where they were, also when the new plan has taken the page's place. */
    @Test
    void keysGoOnWhereTheyWere() {
        look(1280, "light", "/programmes/salzgitter");
        String name = find(".mentor .pick").getText();
        find(".mentor .pick").sendKeys(Keys.ENTER);
        find("#picked");
        find(".cost.here .moves button:not(.quiet)").sendKeys(Keys.ENTER);
        find("main[data-running=false] .card.fixed");
        hasFocus("textContent", name);

        find(".card.fixed .pick").sendKeys(Keys.ENTER);
        find("#picked");
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        find("main:not(:has(#picked))");
        hasFocus("textContent", name);

        find(".decisions summary").sendKeys(Keys.ENTER);
        find(".decisions li button").sendKeys(Keys.ENTER);
        find("main[data-running=false]:not(:has(.card.fixed))");
        // The button is gone with its decision.
        hasFocus("tagName", "H1");

        find(".tools input[name=changes]").sendKeys(Keys.ENTER);
        find("main[data-running=false]:not(:has(.fixed)) .tools");
        hasFocus("form?.action", desk + "/programmes/salzgitter/searches");
        look(1280, "light", "/programmes/salzgitter/pairs");
        hasFocus("tagName", "BODY");
    }

    /** A limit is typed and kept by keys alone; what is wrong has the keys' attention. */
    @Test
    void aLimitIsChangedByKeysAlone() throws IOException {
        look(390, "dark", "/programmes/salzgitter/policy?lang=de");
        WebElement limit = find("input[name='rules/within reach/kilometres']");
        assertThat(limit.getAccessibleName()).isEqualTo("Kilometer");
        limit.clear();
        limit.sendKeys("weit", Keys.ENTER);
        assertThat(find("#faults li").getText()).startsWith("in Reichweite: ");
        hasFocus("id", "faults");
        // That the page came with a fault's status, browsers note; and, some of the time, that the faults had the focus already.
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(note -> note.getLevel().intValue() > Level.INFO.intValue())
                .singleElement()
                .asString()
                .contains("422");
        isFine("policy-faults");
        look(1280, "light", "/programmes/salzgitter?lang=en");
    }

    private static void drag(String event, WebElement where) {
        browser.executeScript(
                "arguments[1].dispatchEvent(new DragEvent(arguments[0], {bubbles: true, dataTransfer: new DataTransfer()}))",
                event, where);
    }

    @Test
    void aCardIsDragged() {
        look(1280, "light", "/programmes/salzgitter");
        WebElement card = find(".mentor .pick");
        String name = card.getText();
        drag("dragstart", card);
        WebElement button = find(".mentor .cost.costs.dragging button");
        drag("drop", button.findElement(By.xpath("ancestor::li[@data-mentor]")));
        assertThat(find(".card.fixed").getText()).startsWith(name);
        find("form[action$='/undo'] button").click();
        find(".board:not(:has(.fixed))");
    }

    /** A name of this machine that is not ours is another site to a browser, as the mail's is. */
    @Test
    void aLinkOutOfAMailIsGoodAtTheFirstClick() {
        Visitor coordinator = RunningDesk.desk().coordinator();
        String link = Jsoup.parse(coordinator.post("/programmes/salzgitter/links", Map.of(
                "_csrf", Visitor.token(coordinator.page("/")), "role", "MENTEE", "person", "T-02")).body())
                .select("code").text();
        look(1280, "light", "/programmes/salzgitter");
        Cookie mine = browser.manage().getCookieNamed("JSESSIONID");
        browser.manage().deleteCookieNamed("JSESSIONID");
        browser.get(desk.replace("localhost", "127.0.0.1") + "/login");
        browser.executeScript("location.assign(arguments[0])", desk + link);
        find("header form[action='/logout']");
        assertThat(browser.getCurrentUrl()).isEqualTo(desk + "/mine");
        browser.manage().deleteCookieNamed("JSESSIONID");
        browser.manage().addCookie(mine);
    }

    @Test
    void aCardIsPickedUpByMouse() {
        look(1280, "light", "/programmes/salzgitter");
        find(".aside .pick").click();
        find("#picked");
        assertThat(browser.getCurrentUrl()).contains("card=");
        browser.navigate().back();
        find(".board:not(.moving)");
    }
}
