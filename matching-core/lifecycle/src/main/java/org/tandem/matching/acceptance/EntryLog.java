package org.tandem.matching.acceptance;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entries by version, what made a version before what was refused at it, and those by id; also found by the request's id.
 * Immutable; adding one copies two arrays of references.
 */
final class EntryLog {
    static final Comparator<Entry> ORDER = Comparator.comparingLong((Entry entry) -> entry.outcome().version())
            .thenComparing(Entry::isAccepted, Comparator.reverseOrder())
            .thenComparing(entry -> entry.request().id());

    private static final Comparator<Entry> BY_ID = Comparator.comparing(entry -> entry.request().id());

    private final Entry[] inOrder;
    private final Entry[] byId;

    private EntryLog(Entry[] inOrder, Entry[] byId) {
        this.inOrder = inOrder;
        this.byId = byId;
    }

    /** Takes entries with different ids, in any order. */
    static EntryLog of(Collection<Entry> entries) {
        return new EntryLog(sorted(entries, ORDER), sorted(entries, BY_ID));
    }

    private static Entry[] sorted(Collection<Entry> entries, Comparator<Entry> order) {
        return entries.stream().sorted(order).toArray(Entry[]::new);
    }

    /** Adds an entry with an id that is not there yet. */
    EntryLog with(Entry entry) {
        return new EntryLog(inserted(inOrder, ORDER, entry), inserted(byId, BY_ID, entry));
    }

    private static Entry[] inserted(Entry[] entries, Comparator<Entry> order, Entry entry) {
        int at = -1 - Arrays.binarySearch(entries, entry, order);
        Entry[] longer = Arrays.copyOf(entries, entries.length + 1);
        System.arraycopy(entries, at, longer, at + 1, entries.length - at);
        longer[at] = entry;
        return longer;
    }

    @Nullable
    Entry find(String id) {
        int low = 0;
        int high = byId.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = byId[middle].request().id().compareTo(id);
            if (order == 0) {
                return byId[middle];
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return null;
    }

    List<Entry> entries() {
        return ImmutableList.copyOf(inOrder);
    }
}
