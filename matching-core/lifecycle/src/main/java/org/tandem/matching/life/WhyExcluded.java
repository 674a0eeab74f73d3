package org.tandem.matching.life;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Why a pair cannot be proposed, as far as its past says; the rules of a policy are another question. For coordinators only:
 * it tells who declined.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param start the day on which the pair would start
 * @param exclusions everything that keeps it from that; empty if nothing does
 */
public record WhyExcluded(String mentor, String mentee, LocalDate start, List<Exclusion> exclusions)
        implements Answer {

    /** Copies the list. */
    public WhyExcluded {
        exclusions = ImmutableList.copyOf(exclusions);
    }

    /** Returns whether anything keeps the pair from being proposed. */
    public boolean isExcluded() {
        return !exclusions.isEmpty();
    }

    @Override
    public String say(Wording wording) {
        String first = wording.phrase(
                WhyExcluded.class,
                isExcluded() ? "excluded" : "not-excluded",
                wording.person(mentor),
                wording.person(mentee),
                wording.day(start));
        return Stream.concat(Stream.of(first), exclusions.stream().map(one -> one.say(wording)))
                .collect(Collectors.joining("\n"));
    }
}
