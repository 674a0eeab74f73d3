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
 */
public record RecruitingProfiles(List<RecruitingProfile> profiles, int tried) implements Answer {

    /** Copies the list. */
    public RecruitingProfiles {
        profiles = ImmutableList.copyOf(profiles);
    }

    @Override
    public String say(Wording wording) {
        if (profiles.isEmpty()) {
            return wording.phrase(RecruitingProfiles.class, "profiles.none", tried);
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(RecruitingProfiles.class, "profiles", profiles.size(), tried));
        profiles.forEach(profile -> lines.add(profile.say(wording)));
        return String.join("\n", lines);
    }
}
