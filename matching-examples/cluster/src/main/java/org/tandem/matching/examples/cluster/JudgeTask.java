package org.tandem.matching.examples.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;

/** Judges the pairs of some mentees, and tells who hangs together by them; the pairs themselves stay where they are. */
final class JudgeTask extends Task<List<ProgrammePart>> {
    private static final long serialVersionUID = 1;

    private final int from;
    private final int until;

    /** Mentees from one position until before another. */
    JudgeTask(FolderVersion files, int from, int until) {
        super(files);
        this.from = from;
        this.until = until;
    }

    @Override
    List<ProgrammePart> answer(Folder folder) {
        List<String> some = folder.mentees().subList(from, until);
        CompatibilityGraph graph =
                Compatibility.of(folder.with(folder.mentors(), some), Folder.policy()).graph();
        List<ProgrammePart> rows = new ArrayList<>();
        for (String id : some) {
            int mentee = graph.knownMentee(id);
            TreeSet<String> mentors = new TreeSet<>();
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                mentors.add(graph.mentorIds().get(graph.mentor(pair)));
            }
            rows.add(new ProgrammePart(List.copyOf(mentors), List.of(id)));
        }
        // A list that can be sent.
        return new ArrayList<>(ProgrammePart.united(rows));
    }
}
