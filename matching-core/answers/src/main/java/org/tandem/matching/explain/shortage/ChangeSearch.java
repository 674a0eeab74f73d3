package org.tandem.matching.explain.shortage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.run.Deadline;

/** Tries changes, single ones first, and keeps those that help. */
final class ChangeSearch {
    /** No more single changes, and no more combinations, than this are tried. */
    static final int MOST_TRIED = 1_000;
    /** No more than this are searched for a best plan: most are ruled out, or settled, without. */
    static final int MOST_SEARCHED = 200;
    /** So many combinations are enough: they are many, and alike. */
    static final int MOST_COMBINATIONS = 5;

    private final Trial trial;
    private final Deadline deadline;
    private final List<Remedy> remedies = new ArrayList<>();
    private Help.Tried extent = Help.Tried.ALL;

    ChangeSearch(Trial trial, Deadline deadline) {
        this.trial = trial;
        this.deadline = deadline;
    }

    /** Returns what helps, by cost. */
    List<Remedy> remedies(CandidateChanges candidates) {
        extent = candidates.isComplete() ? Help.Tried.ALL : Help.Tried.LEAST_FIRST;
        tryAll(candidates.singles(), Integer.MAX_VALUE);
        if (remedies.isEmpty() && extent != Help.Tried.UNTIL_DEADLINE) {
            tryAll(candidates.doubles(), MOST_COMBINATIONS);
        }
        return remedies;
    }

    /** Of one limit, only the smallest change that helps is kept: whatever goes further asks more for the same. */
    private void tryAll(List<List<Change>> candidates, int enough) {
        Set<Class<?>> limitsFound = new HashSet<>();
        int tried = 0;
        for (List<Change> changes : candidates) {
            if (remedies.size() == enough) {
                return;
            }
            boolean limit = changes.size() == 1 && CandidateChanges.isLimit(changes.get(0));
            if (limit && limitsFound.contains(changes.get(0).getClass())) {
                continue;
            }
            if (tried++ == MOST_TRIED || trial.searched() >= MOST_SEARCHED) {
                extent = Help.Tried.LEAST_FIRST;
                return;
            }
            Optional<Remedy> remedy = trial.of(changes);
            if (limit && remedy.isPresent()) {
                limitsFound.add(changes.get(0).getClass());
            }
            remedy.ifPresent(remedies::add);
            if (deadline.isOver()) {
                extent = Help.Tried.UNTIL_DEADLINE;
                return;
            }
        }
    }

    /** Returns what was tried; to be asked after {@link #remedies}. */
    Help.Tried extent() {
        return extent;
    }
}
