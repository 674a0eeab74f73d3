package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.tandem.matching.programme.CompetenceNeed;

/**
 * What a group works on.
 *
 * @param id the key of the topic, for instance {@code "school-dropout"}
 * @param interests keys of the interests that it is about; the topic's own id, if none are given
 * @param needs competences that a group needs for it, each once, in any of its members
 */
public record Topic(String id, Set<String> interests, List<CompetenceNeed> needs) {

    /** Copies the collections, keeping their order. */
    public Topic {
        interests = interests.isEmpty() ? ImmutableSet.of(id) : ImmutableSet.copyOf(interests);
        needs = ImmutableList.copyOf(needs);
    }

    /** Returns a topic that needs no competence; those are interested who name its id among their interests. */
    public static Topic of(String id) {
        return new Topic(id, ImmutableSet.of(), ImmutableList.of());
    }

    /** Returns a copy that is about these interests. */
    public Topic about(String... keys) {
        return new Topic(id, ImmutableSet.copyOf(keys), needs);
    }

    /**
     * Returns a copy that needs a competence besides.
     *
     * @param level the level that some member should have, 1 to 5
     * @param importance its weight among the needs, 1 to 5
     */
    public Topic needing(String competence, int level, int importance) {
        return with(new CompetenceNeed(competence, level, importance, false));
    }

    /** Returns a copy that cannot do without a competence; see {@link GroupRules#mustHaves()}. */
    public Topic requiring(String competence, int level, int importance) {
        return with(new CompetenceNeed(competence, level, importance, true));
    }

    private Topic with(CompetenceNeed need) {
        return new Topic(
                id,
                interests,
                ImmutableList.<CompetenceNeed>builder().addAll(needs).add(need).build());
    }

    @Override
    public String toString() {
        return "Topic[" + id + "]";
    }
}
