package org.tandem.matching.spring;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets the oldest entry when it has more than so many. */
final class LastOnes<K, V> extends LinkedHashMap<K, V> {
    @Serial
    private static final long serialVersionUID = 1;

    private final int most;

    LastOnes(int most) {
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
