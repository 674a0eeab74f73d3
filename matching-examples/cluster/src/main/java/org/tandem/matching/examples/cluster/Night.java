package org.tandem.matching.examples.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.durableexecutor.DurableExecutorService;
import com.hazelcast.durableexecutor.DurableExecutorServiceFuture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * What a cluster does in a night. Every task lies with two members; if the one that works on it dies, the other does it again,
 * with the same result, as the same input gives the same plan.
 */
final class Night {
    static final String TASKS = "matching";

    /** Mentees that are judged by one task. */
    private static final int MENTEES_OF_A_TASK = 2_000;

    private final DurableExecutorService members;
    private final int menteesOfATask;

    Night(HazelcastInstance member) {
        this(member, MENTEES_OF_A_TASK);
    }

    Night(HazelcastInstance member, int menteesOfATask) {
        members = member.getDurableExecutorService(TASKS);
        this.menteesOfATask = menteesOfATask;
    }

    /** Matches many programmes, each on one member, in order of folders. */
    Map<String, PartPlan> programmes(List<String> folders) throws InterruptedException, ExecutionException {
        List<MatchTask> tasks = new ArrayList<>();
        for (String folder : folders) {
            tasks.add(new MatchTask(FolderVersion.of(folder), null));
        }
        List<PartPlan> plans = all(tasks);
        Map<String, PartPlan> byFolder = new LinkedHashMap<>();
        for (int f = 0; f < folders.size(); f++) {
            byFolder.put(folders.get(f), plans.get(f));
        }
        return byFolder;
    }

    /** Matches one programme in parts: its pairs are judged in parts, and those who hang together are matched apart. */
    PartPlan programme(String folder) throws InterruptedException, ExecutionException {
        return PartPlan.together(parts(folder));
    }

    private List<PartPlan> parts(String folder) throws InterruptedException, ExecutionException {
        FolderVersion files = FolderVersion.of(folder);
        int mentees = Folder.read(files).mentees().size();
        List<JudgeTask> judging = new ArrayList<>();
        for (int from = 0; from < mentees; from += menteesOfATask) {
            judging.add(new JudgeTask(files, from, Math.min(mentees, from + menteesOfATask)));
        }
        List<ProgrammePart> judged = all(judging).stream().flatMap(List::stream).toList();
        return all(ProgrammePart.united(judged).stream().map(part -> new MatchTask(files, part)).toList());
    }

    private <T> List<T> all(List<? extends Task<T>> tasks)
            throws InterruptedException, ExecutionException {
        List<DurableExecutorServiceFuture<T>> begun = new ArrayList<>();
        for (int t = 0; t < tasks.size(); t++) {
            begun.add(members.submitToKeyOwner(tasks.get(t), t));
        }
        List<T> results = new ArrayList<>();
        for (DurableExecutorServiceFuture<T> one : begun) {
            results.add(one.get());
            members.disposeResult(one.getTaskId());
        }
        return results;
    }
}
