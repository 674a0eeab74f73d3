package org.tandem.matching.desk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.desk.change.StepOrder;
import org.tandem.matching.desk.round.Searches;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.life.Separation;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Decision;

/** What programs send and are sent. Ids and figures; names only within people. */
final class ApiValues {
    private ApiValues() {}

    /**
     * A programme.
     *
     * @param id its id
     * @param title what it is called
     * @param starts first day of new mentorships
     * @param version how often it has changed; also its entity tag
     * @param draft the plan under review; null if there is none
     * @param isCurrent whether the draft is of the programme as it stands
     * @param published the plan published last; null if there is none
     * @param search the search whose plan will be the draft; null if none goes on
     * @param faults what keeps it from being matched; empty if nothing does
     */
    record ProgrammeValue(
            String id, String title, LocalDate starts, long version, @Nullable UUID draft, boolean isCurrent,
            @Nullable UUID published, Searches.@Nullable Progress search, List<Fault> faults) {}

    /**
     * What a change has made.
     *
     * @param version the programme's version after it
     */
    record ChangeValue(long version) {}

    /**
     * What a mentee would cost everybody at a mentor.
     *
     * @param mentor the mentor's id
     * @param kind {@code HERE}, {@code FREE}, {@code COSTS}, {@code AT_LEAST}, {@code UNKNOWN}, {@code OPEN} or {@code BARRED}
     * @param words the price, or what bars it, with ids
     */
    record PriceValue(String mentor, String kind, String words) {}

    /**
     * A search to begin.
     *
     * @param changes how many published pairs may be given up; null to match from scratch
     */
    record SearchValue(@Nullable Integer changes) {
        SearchValue {
            if (changes != null && changes < 0) {
                throw new IllegalArgumentException(
                        "The number of changes (" + changes + ") must not be negative.\nMaybe use 0.");
            }
        }
    }

    /** A decision about a pair. */
    record DecisionValue(Decision.Kind kind, String mentor, String mentee) {
        DecisionValue {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(mentor, "mentor");
            Objects.requireNonNull(mentee, "mentee");
        }
    }

    /** A draft to publish. */
    record PublicationValue(UUID draft) {
        PublicationValue {
            Objects.requireNonNull(draft, "draft");
        }
    }

    /** Two people to put together. */
    record AssignmentValue(String mentor, String mentee) {
        AssignmentValue {
            Objects.requireNonNull(mentor, "mentor");
            Objects.requireNonNull(mentee, "mentee");
        }
    }

    /** A step in the life of a pair; by whom matters to answers, the cause to separations. */
    record StepValue(
            StepOrder.Kind step, String mentor, String mentee, @Nullable Role by,
            Separation.@Nullable Cause cause) {
        StepValue {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(mentor, "mentor");
            Objects.requireNonNull(mentee, "mentee");
        }
    }

    /** Somebody who is to have a link of their own. */
    record PersonValue(Role role, String person) {
        PersonValue {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(person, "person");
        }
    }

    /** A link, shown once. */
    record LinkValue(String path) {
        /** Shows nothing of the secret. */
        @Override
        public String toString() {
            return "LinkValue[]";
        }
    }
}
