package org.tandem.matching.examples.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * A programme whose files lie in a folder: {@code mentors.csv}, {@code mentees.csv}, and {@code organisations.csv} and {@code
 * ties.csv} if there are any. Each member reads it once.
 */
record Folder(Programme programme) {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Map<String, Folder> READ = new ConcurrentHashMap<>();

    static Folder read(String folder) {
        return READ.computeIfAbsent(folder, any -> new Folder(files(Path.of(folder))));
    }

    private static Programme files(Path folder) {
        return new ProgrammeFiles(
                folder.resolve("mentors.csv"),
                folder.resolve("mentees.csv"),
                Optional.of(folder.resolve("organisations.csv")).filter(Files::exists),
                Optional.of(folder.resolve("ties.csv")).filter(Files::exists).stream().toList(),
                Optional.empty(),
                List.of(),
                START)
                .programme(new InputFaults(Wording.in(Locale.ENGLISH)));
    }

    /**
     * The city's policy without its rules about two matches and without quotas: nothing but places couples pairs, so that parts that
     * share nobody can be matched apart, and values and bounds of each level added up.
     */
    static Policy policy() {
        Policy city = ReadyPolicies.cityCrossMentoring();
        Policy.Builder apart = Policy.builder(city);
        city.planRules().stream().map(PlanRule::name).forEach(apart::withoutPlanRule);
        return apart.build();
    }

    /**
     * Returns the programme with some of its people alone, and what is known of them. Others whom they wish for or refuse are there
     * by their ids, without places and wanting nobody: a wish is worth the same whoever else is there.
     */
    Programme with(Collection<String> mentors, Collection<String> mentees) {
        Set<String> allMentors = new HashSet<>(mentors);
        Set<String> allMentees = new HashSet<>(mentees);
        Programme.Builder part = Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies());
        Set<String> named = new TreeSet<>();
        for (Mentor mentor : programme.mentors()) {
            if (allMentors.contains(mentor.id())) {
                part.mentor(mentor);
                addNamed(mentor.profile(), named);
            }
        }
        for (Mentee mentee : programme.mentees()) {
            if (allMentees.contains(mentee.id())) {
                part.mentee(mentee);
                addNamed(mentee.profile(), named);
            }
        }
        for (String other : named) {
            if (programme.mentor(other).isPresent() && !allMentors.contains(other)) {
                part.mentor(Mentor.builder(other).places(0).build());
            }
            if (programme.mentee(other).isPresent() && !allMentees.contains(other)) {
                part.mentee(Mentee.builder(other).mentorsWanted(0).build());
            }
        }
        return part.build();
    }

    private static void addNamed(Profile profile, Set<String> named) {
        named.addAll(profile.wishes());
        named.addAll(profile.vetoes());
    }

    List<String> mentors() {
        return programme.mentors().stream().map(Mentor::id).toList();
    }

    List<String> mentees() {
        return programme.mentees().stream().map(Mentee::id).toList();
    }
}
