package org.tandem.matching.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.life.Step;
import org.tandem.matching.text.Wording;

/**
 * An association's year: people apply all year round, are recommended somebody at once or gathered for a round, accept or
 * decline, start, extend, end, and two of them separate. Shows the rounds, the separation, what happened in each month and the
 * figures of the year. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.AssociationYearExample"}.
 */
public final class AssociationYearExample {
    private static final int COLUMNS = 10;

    private final Wording wording;
    private final AssociationYear year;
    private final PrintStream out = Salzgitter.out();

    private AssociationYearExample(Wording wording, AssociationYear year) {
        this.wording = wording;
        this.year = year;
    }

    /** Prints the year; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        Locale locale = args.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(args[0]);
        AssociationYear year = AssociationYear.lived(Association.read());
        Labels labels = new Labels(year.association().people());
        new AssociationYearExample(Wording.in(locale).showing(labels::person), year).print();
    }

    private void print() {
        year.rounds().forEach(this::print);
        year.rounds().getLast().guarantee().ifPresent(guarantee -> out.println(guarantee.say(wording)));
        year.log().events().stream()
                .filter(Step.Separated.class::isInstance)
                .map(Step.Separated.class::cast)
                .forEach(this::print);
        YearFigures figures = YearFigures.of(year.association().people(), year.log());
        out.println();
        out.print(table(figures));
        out.println();
        out.println(phrase(
                "totals.waited", figures.started(), figures.applicants(), figures.medianDays(), figures.longestDays()));
        out.println(phrase(
                "totals.shares",
                100.0 * figures.started() / figures.applicants(),
                figures.placesUsed(),
                YearFigures.places(year.association().people())));
    }

    private void print(AssociationYear.Round round) {
        out.println(phrase("round", day(round.day()), round.why().say(wording), round.matched()));
    }

    /** Prints how a pair has separated, and with whom the mentee is after that. */
    private void print(Step.Separated separated) {
        out.println(year.log().at(separated.date()).pair(separated.mentor(), separated.mentee()).orElseThrow()
                .say(wording));
        year.log().at(Association.LAST_DAY).pairs().stream()
                .filter(pair -> pair.mentee().equals(separated.mentee()))
                .filter(pair -> !pair.mentor().equals(separated.mentor()))
                .forEach(pair -> out.println(pair.say(wording)));
    }

    private String table(YearFigures figures) {
        TextTable table = new TextTable("l" + "r".repeat(COLUMNS - 1));
        table.row(IntStream.range(0, COLUMNS).mapToObj(column -> phrase("column." + column)).toArray(String[]::new));
        for (YearFigures.InMonth month : figures.months()) {
            String name = month.month().getDisplayName(TextStyle.FULL_STANDALONE, wording.locale());
            Stream<String> counts = Stream.of(
                    month.applied(),
                    month.proposed(),
                    month.declined(),
                    month.begun(),
                    month.extended(),
                    month.completed(),
                    month.separated(),
                    month.waiting(),
                    month.running())
                    .map(count -> count == 0 ? "·" : count.toString());
            table.row(Stream.concat(Stream.of(name), counts).toArray(String[]::new));
        }
        return table.text();
    }

    private String phrase(String key, Object... arguments) {
        return wording.phrase(AssociationYearExample.class, key, arguments);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(wording.locale())
                .format(day);
    }
}
