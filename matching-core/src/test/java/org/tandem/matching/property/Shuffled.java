package org.tandem.matching.property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/** The same facts in another order, wherever the order means nothing. */
final class Shuffled {
    private final Random random;

    Shuffled(long seed) {
        random = new Random(seed);
    }

    Programme programme(Programme programme) {
        Programme.Builder builder = Programme.builder(programme.start()).end(programme.end());
        builder.decisions(list(programme.decisions()))
                .mentorships(list(programme.mentorships()))
                .personalTies(list(programme.personalTies()))
                .businessTies(list(programme.businessTies()))
                .organisations(list(programme.organisations()));
        for (Mentee mentee : list(programme.mentees())) {
            builder.mentee(new Mentee(
                    mentee.id(), profile(mentee.profile()), mentee.mentorsWanted(), mentee.priority(),
                    mentee.applied(), mentee.roundsWaited()));
        }
        for (Mentor mentor : list(programme.mentors())) {
            builder.mentor(new Mentor(mentor.id(), profile(mentor.profile()), mentor.places()));
        }
        return builder.build();
    }

    private Profile profile(Profile profile) {
        return new Profile(
                profile.name(),
                profile.organisation(),
                profile.sector(),
                profile.stage(),
                profile.admission(),
                profile.location(),
                profile.remote(),
                set(profile.languages()),
                profile.timePerMonth(),
                set(profile.forms()),
                list(profile.availability()),
                list(profile.offers()),
                profile.seeks(),
                set(profile.interests()),
                profile.wishes(),
                set(profile.vetoes()),
                profile.answers());
    }

    private <T> List<T> list(Collection<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private <T> Set<T> set(Collection<T> values) {
        return new LinkedHashSet<>(list(values));
    }
}
