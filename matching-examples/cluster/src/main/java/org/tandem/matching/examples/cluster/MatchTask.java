package org.tandem.matching.examples.cluster;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Plan;

/** Matches a programme, or a part of it. */
final class MatchTask extends Task<PartPlan> {
    private static final long serialVersionUID = 1;

    /** For plans that time ends the same everywhere: by proof. */
    private static final Duration LONG = Duration.ofHours(2);

    private final @Nullable ProgrammePart part;

    /** The whole is given as no part. */
    MatchTask(FolderVersion files, @Nullable ProgrammePart part) {
        super(files);
        this.part = part;
    }

    @Override
    PartPlan answer(Folder folder) {
        Plan plan = Matcher.create()
                .withTimeLimit(LONG)
                .match(
                        part == null ? folder.programme() : folder.with(part.mentors(), part.mentees()),
                        Folder.policy());
        return PartPlan.of(plan);
    }
}
