package org.tandem.matching.examples.office.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a page is about, for its head.
 *
 * @param programme how the coordinators call the programme; absent if they have not said so
 * @param day the day on which people were matched
 */
public record Occasion(Optional<String> programme, LocalDate day) {

    /** Returns the name of the programme as a line of its own; nothing if it is not known. */
    List<Tag> kicker() {
        return programme.stream()
                .map(name -> Tag.of("p", "kicker").add(Tag.of("bdi").text(name)))
                .toList();
    }

    /** Returns the title of the document: what came out, of which programme. */
    String title(String result) {
        return programme.map(name -> name + ": ").orElse("") + result + " – Tandem";
    }
}
