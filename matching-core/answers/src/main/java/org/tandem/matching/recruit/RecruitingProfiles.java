package org.tandem.matching.recruit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * The mentors most worth recruiting.
 *
 * @param profiles best first; each gains something for itself, but the gains of several do not add up
 * @param tried how many invented mentors were solved for
 * @param invented how many there are; more than tried if a deadline ended the search
 */
public record RecruitingProfiles(List<RecruitingProfile> profiles, int tried, int invented) implements Answer {

    /** Copies the list. */
    public RecruitingProfiles {
        profiles = ImmutableList.copyOf(profiles);
    }

    /** Returns whether there was time to try all. */
    public boolean complete() {
        return tried == invented;
    }

    @Override
    public String say(Wording wording) {
        if (tried == 0 && !complete()) {
            return wording.phrase(RecruitingProfiles.class, "profiles.untried", invented);
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(
                RecruitingProfiles.class,
                profiles.isEmpty() ? "profiles.none" : "profiles",
                profiles.size(),
                tried));
        profiles.forEach(profile -> lines.add(profile.say(wording)));
        if (!complete()) {
            lines.add(wording.phrase(RecruitingProfiles.class, "profiles.time", invented - tried));
        }
        return String.join("\n", lines);
    }
}
