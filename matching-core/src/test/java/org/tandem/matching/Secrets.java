package org.tandem.matching;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;

/** A programme whose names, free texts and places can be told at sight. */
public final class Secrets {
    /** In every name and free text. */
    public static final String MARKER = "Geheimnis";

    /** In every coordinate. */
    public static final String DEGREES = ".1234567";

    private static final Attribute<String> MOTIVATION = Attribute.text("motivation");

    private Secrets() {}

    /** Returns the facts; more may be added. */
    public static Programme.Builder programme() {
        Programme.Builder builder = Programme.builder(LocalDate.of(2026, 1, 1));
        for (int o = 0; o < 4; o++) {
            builder.organisation(Organisation.of("O" + o)
                    .withName(MARKER + " GmbH " + o)
                    .withSector("S" + o)
                    .withSeat(new Location(52.1234567, 10.1234567)));
        }
        builder.businessTie(BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "O0", "O1"));
        builder.businessTie(BusinessTie.of(BusinessTie.Kind.COMPETITOR, "O2", "O3"));
        builder.personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M0", "N2"));
        for (int p = 0; p < 8; p++) {
            builder.mentor(fill(Mentor.builder("M" + p), p).places(p % 3).build());
            builder.mentee(fill(Mentee.builder("N" + p), p + 1).mentorsWanted(1 + p % 2).build());
        }
        return builder.decision(Decision.bar("M1", "N4"));
    }

    private static <B extends ProfileBuilder<B>> B fill(B person, int number) {
        return person.name(MARKER + " Name " + number)
                .organisation("O" + number % 4)
                .stage(CareerStage.values()[number % 5])
                .location(52.1234567, 10.1234567)
                .languages("de")
                .forms("talk")
                .timePerMonth(Duration.ofHours(3))
                .offers("law", 1 + number % 5)
                .seeks("law", 1 + number % 4, 3)
                .answer(MOTIVATION, MARKER + ": because of my illness")
                .answer(Attribute.flag("carer"), number % 2 == 0);
    }

    /** Returns a policy in which everything is asked. */
    public static Policy policy() {
        return Policy.builder(ReadyPolicies.cityCrossMentoring())
                .planRule(PlanRules.coMenteesApart())
                .planRule(PlanRules.noCrossedReportingLines())
                .build();
    }

    /** Returns which of these texts tell a secret. */
    public static List<String> toldBy(List<String> texts) {
        return texts.stream()
                .filter(text -> text.contains(MARKER) || text.contains(DEGREES))
                .toList();
    }
}
