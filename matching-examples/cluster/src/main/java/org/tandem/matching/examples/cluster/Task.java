package org.tandem.matching.examples.cluster;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import java.io.Serializable;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Something that any member can do, from the files of a programme that all of them can read. */
abstract sealed class Task<T> implements Callable<T>, HazelcastInstanceAware, Serializable
        permits JudgeTask, MatchTask {
    /** Under this name, a member may be told of every task before it is done: a {@code Runnable} of its own. */
    static final String BEFORE = "before";

    private static final long serialVersionUID = 1;

    private final FolderVersion files;
    private transient @Nullable HazelcastInstance member;

    Task(FolderVersion files) {
        this.files = files;
    }

    @Override
    public final void setHazelcastInstance(HazelcastInstance here) {
        member = here;
    }

    @Override
    public final T call() {
        if (member != null && member.getUserContext().get(BEFORE) instanceof Runnable listener) {
            listener.run();
        }
        return answer(Folder.read(files));
    }

    /** Does it; the same wherever and however often it is done. */
    abstract T answer(Folder programme);
}
