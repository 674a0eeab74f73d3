package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.io.table.Where;

/** Of several answers that one person gave on one side, finds the latest. */
final class Repeated {
    private final Remarks remarks;
    private final List<SkippedResponse> leftOut = new ArrayList<>();

    Repeated(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Returns one answer for each id and side, in the order of those that count. */
    List<Response> latest(List<Response> answers) {
        Map<String, Response> latest = new LinkedHashMap<>();
        for (Response answer : answers) {
            String key = answer.role() + " " + answer.id();
            Response before = latest.get(key);
            if (before == null) {
                latest.put(key, answer);
                continue;
            }
            // Without times that can be compared, the later line is the later answer.
            boolean isOlder = answer.time().isPresent()
                    && before.time().isPresent()
                    && answer.time().get().isBefore(before.time().get());
            Response counts = isOlder ? before : answer;
            Response other = isOlder ? answer : before;
            latest.remove(key);
            latest.put(key, counts);
            leave(other, counts);
        }
        return List.copyOf(latest.values());
    }

    private void leave(Response other, Response counts) {
        Where where = other.where();
        remarks.note(
                "note.repeated",
                where.file(),
                Long.toString(where.line()),
                Long.toString(counts.where().line()));
        leftOut.add(new SkippedResponse(
                where, other.id(), remarks.phrase("out.repeated", Long.toString(counts.where().line()))));
    }

    List<SkippedResponse> leftOut() {
        return leftOut;
    }
}
