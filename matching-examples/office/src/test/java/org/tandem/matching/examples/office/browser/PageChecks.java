package org.tandem.matching.examples.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.examples.office.Unhurried;
import org.tandem.matching.examples.office.command.Session;
import org.tandem.matching.examples.office.command.TandemCommand;
import org.tandem.matching.run.Cancellation;

/** What must hold of every page that a browser has open, and the commands that write one. */
final class PageChecks {
    private static final double READABLE = 4.5;
    private static final String UNFOLD = "document.querySelectorAll('details').forEach(part => part.open = true)";
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('body *')]
                .filter(one => !one.closest(arguments[0]) && one.getBoundingClientRect().right > innerWidth + 1)
                .map(one => one.tagName + ' ' + one.textContent)""";

    /** Contrast of every text with what lies behind it (Web Content Accessibility Guidelines 2.2, relative luminance). */
    private static final String CONTRAST = """
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

    private PageChecks() {}

    /** Runs a command on the first day of September, in German. */
    static void run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Session session = new Session(
                nowhere, nowhere, Optional.empty(), LocalDate.of(2026, 9, 1), Locale.GERMAN, new Cancellation(),
                () -> 0);
        assertThat(TandemCommand.run(session, Unhurried.command(arguments))).isZero();
    }

    /** Writes a file and returns its path. */
    static String file(Path folder, String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines)).toString();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    static void unfold(Browser browser) {
        browser.ask(UNFOLD);
    }

    /**
     * Unfolds everything, and checks that the page is as wide as the window and holds nothing wider.
     *
     * @param except the elements that may reach beyond it, as they can be scrolled or are elsewhere until needed
     */
    static void nothingIsCutOff(Browser browser, int width, String except) {
        unfold(browser);
        assertThat(browser.ask("return document.documentElement.scrollWidth")).isEqualTo((long) width);
        assertThat(browser.ask(CUT_OFF, except)).isEqualTo(List.of());
    }

    /** Unfolds everything, and checks the contrast of all texts, of which there must be some. */
    static void textIsReadable(Browser browser, int moreTextsThan) {
        unfold(browser);
        assertThat((List<?>) browser.ask(CONTRAST)).hasSizeGreaterThan(moreTextsThan).allSatisfy(one -> {
            Map<?, ?> text = (Map<?, ?>) one;
            assertThat(((Number) text.get("ratio")).doubleValue()).as("%s", text.get("text")).isGreaterThan(READABLE);
        });
    }
}
