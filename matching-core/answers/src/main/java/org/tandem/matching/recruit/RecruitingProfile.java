package org.tandem.matching.recruit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A mentor worth looking for.
 *
 * @param competences what the mentor must bring, in order; empty: any
 * @param sector the branch in which the gain is greatest; absent: none gains more than a mentor without one
 * @param region where the mentor should be; absent: anywhere, working remotely
 * @param soughtBy how many mentees without a mentor, or with a poor fit, seek this in this region
 * @param mentor the invented mentor with one place for whom the gain was solved
 * @param gain what all together gain by the mentor's first place
 */
public record RecruitingProfile(
        List<String> competences,
        Optional<String> sector,
        Optional<CoarseLocation> region,
        int soughtBy,
        Mentor mentor,
        Gain gain)
        implements Answer {

    /** Copies the list. */
    public RecruitingProfile {
        competences = ImmutableList.copyOf(competences);
    }

    @Override
    public String say(Wording wording) {
        String what = competences.isEmpty() ? phrase(wording, "competences.any") : String.join(" + ", competences);
        String branch =
                sector.map(key -> phrase(wording, "sector", key)).orElseGet(() -> phrase(wording, "sector.any"));
        String where = region.map(one -> phrase(wording, "region", one.latitude(), one.longitude()))
                .orElseGet(() -> phrase(wording, "region.any"));
        return phrase(wording, "profile", what, branch, where, soughtBy, gain.say(wording));
    }

    private static String phrase(Wording wording, String key, Object... arguments) {
        return wording.phrase(RecruitingProfile.class, key, arguments);
    }
}
