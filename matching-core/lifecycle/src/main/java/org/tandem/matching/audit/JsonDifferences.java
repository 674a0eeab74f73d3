package org.tandem.matching.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks two values side by side. */
final class JsonDifferences {
    private final List<Difference> differences = new ArrayList<>();

    private JsonDifferences() {}

    static List<Difference> of(Json recorded, Json replayed) {
        JsonDifferences comparison = new JsonDifferences();
        comparison.compare("", recorded, replayed);
        return comparison.differences;
    }

    private void compare(String path, @Nullable Json recorded, @Nullable Json replayed) {
        if (recorded instanceof Json.Members one && replayed instanceof Json.Members other) {
            compareMembers(path, one.members(), other.members());
        } else if (recorded instanceof Json.Elements one && replayed instanceof Json.Elements other) {
            compareElements(path, one.elements(), other.elements());
        } else if (recorded == null || !recorded.equals(replayed)) {
            differences.add(new Difference(path, written(recorded), written(replayed)));
        }
    }

    private void compareMembers(String path, Map<String, Json> recorded, Map<String, Json> replayed) {
        TreeSet<String> names = new TreeSet<>(recorded.keySet());
        names.addAll(replayed.keySet());
        for (String name : names) {
            String escaped = name.replace("~", "~0").replace("/", "~1");
            compare(path + "/" + escaped, recorded.get(name), replayed.get(name));
        }
    }

    private void compareElements(String path, List<Json> recorded, List<Json> replayed) {
        for (int i = 0; i < Math.max(recorded.size(), replayed.size()); i++) {
            compare(
                    path + "/" + i,
                    i < recorded.size() ? recorded.get(i) : null,
                    i < replayed.size() ? replayed.get(i) : null);
        }
    }

    private static String written(@Nullable Json json) {
        return json == null ? "" : json.write();
    }
}
