package org.tandem.matching.group;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;

/**
 * A kind of participants of which a rule speaks.
 *
 * @param name how reports call it; names a kind, never a person
 * @param includes whether a participant is of the kind
 * @param settings what makes the kind beside its name: {@code of} is sector, organisation or stage, and of who gave an answer the
 *     question; empty for kinds of the caller's own
 */
public record Kind(String name, Predicate<Participant> includes, Map<String, String> settings) {
    private static final String OF = "of";

    /** Copies the map. */
    public Kind {
        settings = ImmutableMap.copyOf(settings);
    }

    /** Takes a kind of the caller's own. */
    public Kind(String name, Predicate<Participant> includes) {
        this(name, includes, Map.of());
    }

    /** Returns the people of a branch. */
    public static Kind ofSector(String sector) {
        return new Kind(
                sector, one -> one.sector().filter(sector::equals).isPresent(), Map.of(OF, "sector"));
    }

    /** Returns the people of an organisation. */
    public static Kind ofOrganisation(String organisation) {
        return new Kind(
                organisation,
                one -> one.organisation().filter(organisation::equals).isPresent(),
                Map.of(OF, "organisation"));
    }

    /** Returns the people at a stage of their career; the kind is called as in {@code team-lead}. */
    public static Kind ofStage(CareerStage stage) {
        return new Kind(
                stage.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                one -> one.stage().filter(stage::equals).isPresent(),
                Map.of(OF, "stage"));
    }

    /** Returns the people who gave an answer to a question, for instance to that for their occupation. */
    public static Kind ofAnswer(Attribute<String> question, String answer) {
        return new Kind(
                answer,
                one -> one.answer(question).filter(answer::equals).isPresent(),
                Map.of(OF, question.name()));
    }

    @Override
    public String toString() {
        return name;
    }
}
