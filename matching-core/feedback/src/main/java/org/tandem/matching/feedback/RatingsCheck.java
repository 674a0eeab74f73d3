package org.tandem.matching.feedback;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.policy.Policy;

/** Faults of rated pairs. */
final class RatingsCheck {
    private final List<String> criteria;
    private final RatingScale scale;
    private final Faults faults;

    RatingsCheck(Policy policy, RatingScale scale, Faults faults) {
        criteria = policy.criteria().stream()
                .map(weighted -> weighted.criterion().name())
                .toList();
        this.scale = scale;
        this.faults = faults;
    }

    void check(Collection<PastPair> pairs) {
        Set<List<String>> seen = new HashSet<>();
        // A criterion without facts about a pair gave it nothing; one without a value anywhere is one of another policy.
        Set<String> known = pairs.stream()
                .flatMap(pair -> pair.values().keySet().stream())
                .collect(Collectors.toSet());
        for (PastPair pair : pairs) {
            String subject =
                    "past pair (" + Faults.quote(pair.mentor()) + " with " + Faults.quote(pair.mentee()) + ")";
            faults.checkKey(subject, "mentor", pair.mentor());
            faults.checkKey(subject, "mentee", pair.mentee());
            if (!seen.add(List.of(pair.mentor(), pair.mentee()))) {
                faults.add(subject, "", "The " + subject + " is given more than once.", "keep the latest.");
            }
            if (pair.mentorRating().isEmpty() && pair.menteeRating().isEmpty()) {
                faults.add(subject, "", "The " + subject + " has no rating.", "leave it out.");
            }
            checkRating(subject, "mentor's rating", pair.mentorRating());
            checkRating(subject, "mentee's rating", pair.menteeRating());
            checkValues(subject, pair, known);
        }
    }

    private void checkRating(String subject, String what, OptionalInt rating) {
        rating.ifPresent(value -> faults.checkRange(subject, what, value, scale.worst(), scale.best()));
    }

    private void checkValues(String subject, PastPair pair, Set<String> known) {
        for (String criterion : criteria) {
            if (!known.contains(criterion)) {
                faults.add(
                        subject,
                        Faults.quote(criterion),
                        "The " + subject + " has no value for criterion (" + Faults.quote(criterion) + ").",
                        "judge the pair again by today's policy and the facts of then.");
            }
        }
        pair.values().forEach((criterion, value) -> {
            if (!criteria.contains(criterion)) {
                faults.unknown(subject, "criterion", criterion);
            }
            if (!(value >= 0 && value <= 1)) {
                faults.add(
                        subject,
                        Double.toString(value),
                        "The value (" + value + ") of criterion (" + Faults.quote(criterion) + ") of " + subject
                                + " must be between 0 and 1.",
                        "points were given instead of values.");
            }
        });
    }
}
