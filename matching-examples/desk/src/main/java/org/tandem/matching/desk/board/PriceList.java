package org.tandem.matching.desk.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.text.Wording;

/** What a mentee would cost everybody at every mentor, by ids. */
@Service
public class PriceList {
    private final MessageSource messages;

    PriceList(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A price.
     *
     * @param mentor the mentor's id
     * @param kind whether the mentee can be put there
     * @param words the price, or what bars it
     */
    public record Line(String mentor, String kind, String words) {}

    /** Returns the prices in the order of the mentors. */
    public List<Line> of(Draft draft, Round round, String mentee, Locale locale) {
        Map<String, MoveCost> costs = new MovePrices(draft, messages, Wording.in(locale), locale)
                .of(mentee, round.people().mentors());
        return round.people().mentors().stream()
                .map(mentor -> draft.plan().pairs().contains(new Pair(mentor.id(), mentee))
                        ? new Line(mentor.id(), MoveCost.Kind.HERE.name(), "")
                        : line(mentor.id(), Objects.requireNonNull(costs.get(mentor.id()))))
                .toList();
    }

    private static Line line(String mentor, MoveCost cost) {
        return new Line(mentor, cost.kind().name(), cost.words());
    }
}
