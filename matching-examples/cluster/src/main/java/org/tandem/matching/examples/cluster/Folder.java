package org.tandem.matching.examples.cluster;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
 * ties.csv} if there are any. Each member reads it once, and keeps the last few.
 */
record Folder(Programme programme) {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int KEPT = 4;
    private static final Cache<FolderVersion, Folder> READ =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    /**
     * Reads the files, if they are those that are meant.
     *
     * @throws IllegalStateException if they are others: they were changed, or another member has others
     */
    static synchronized Folder read(FolderVersion meant) {
        Folder known = READ.getIfPresent(meant);
        if (known != null) {
            return known;
        }
        Folder read = new Folder(files(Path.of(meant.folder())));
        if (!FolderVersion.of(meant.folder()).equals(meant)) {
            throw new IllegalStateException("The files in " + meant.folder()
                    + " must be those with which the night began (" + meant.sha256()
                    + ").\nMaybe copy them to every member, and begin anew.");
        }
        READ.put(meant, read);
        return read;
    }

    private static Programme files(Path folder) {
        return new ProgrammeFiles(
                folder.resolve(FolderVersion.MENTORS),
                folder.resolve(FolderVersion.MENTEES),
                Optional.of(folder.resolve(FolderVersion.ORGANISATIONS)).filter(Files::exists),
                Optional.of(folder.resolve(FolderVersion.TIES)).filter(Files::exists).stream().toList(),
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
        Programme.Builder part = Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .businessTies(programme.businessTies());
        Set<String> there = new HashSet<>();
        Set<String> named = new TreeSet<>();
        for (String id : mentors) {
            Mentor mentor = programme.mentor(id).orElseThrow();
            part.mentor(mentor);
            there.add(id);
            addNamed(mentor.profile(), named);
        }
        for (String id : mentees) {
            Mentee mentee = programme.mentee(id).orElseThrow();
            part.mentee(mentee);
            there.add(id);
            addNamed(mentee.profile(), named);
        }
        named.removeAll(there);
        for (String other : named) {
            programme.mentor(other).ifPresent(any -> part.mentor(Mentor.builder(other).places(0).build()));
            programme.mentee(other).ifPresent(any -> part.mentee(Mentee.builder(other).mentorsWanted(0).build()));
        }
        // Ties to others cannot matter: no pair of the part is of the two.
        programme.personalTies().stream()
                .filter(tie -> there.contains(tie.first()) && there.contains(tie.second()))
                .forEach(part::personalTie);
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
