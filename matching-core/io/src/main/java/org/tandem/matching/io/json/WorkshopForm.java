package org.tandem.matching.io.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.group.Acquaintances;
import org.tandem.matching.group.Participant;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.programme.Programme;
import tools.jackson.databind.node.ObjectNode;

/** The form of workshops, with the programme whose people take part. */
final class WorkshopForm extends ObjectForm<Workshop> {
    private static final Form<List<String>> IDS = ListForm.of(TextForm.PLAIN);
    private static final Form<Map<String, List<String>>> WISHES =
            new MapForm<>(new MapForm.TextKey<>(Function.identity(), Function.identity()), IDS);

    private final Form<Programme> programme;
    private final Form<List<WorkingGroup>> groups;
    private final Form<List<Workshop.Companions>> companions;
    private final Form<List<Workshop.Seating>> seatings;
    private final Form<List<Acquaintances.Acquaintance>> acquaintances;

    WorkshopForm(Forms forms) {
        programme = forms.of(Programme.class);
        groups = ListForm.of(forms.of(WorkingGroup.class));
        companions = ListForm.of(forms.of(Workshop.Companions.class));
        seatings = ListForm.of(forms.of(Workshop.Seating.class));
        acquaintances = ListForm.of(forms.of(Acquaintances.Acquaintance.class));
    }

    @Override
    void write(Workshop workshop, ObjectNode members) {
        members.put("name", workshop.name());
        members.set("day", Forms.DAY.write(workshop.day()));
        members.set("programme", programme.write(workshop.programme()));
        List<String> participants = workshop.participants().stream().map(Participant::id).toList();
        Map<String, List<String>> wishes = new LinkedHashMap<>();
        participants.forEach(id -> wishes.put(id, workshop.wishes(id)));
        wishes.values().removeIf(List::isEmpty);
        set(members, "participants", IDS, participants);
        set(members, "absent", IDS, workshop.absent());
        set(members, "groups", groups, workshop.groups());
        set(members, "together", companions, workshop.together());
        set(members, "apart", companions, workshop.apart());
        set(members, "seatings", seatings, workshop.seatings());
        set(members, "wishes", WISHES, wishes);
        set(members, "pairs", companions, workshop.pairs());
        set(members, "acquaintances", acquaintances, workshop.acquaintances().all());
    }

    private static <V> void set(ObjectNode members, String name, Form<V> form, V value) {
        if (!value.equals(form.absent())) {
            members.set(name, form.write(value));
        }
    }

    @Override
    @Nullable
    Workshop read(Members members) {
        var name = members.take("name", TextForm.PLAIN);
        var day = members.take("day", Forms.DAY);
        var people = members.take("programme", programme);
        var participants = members.take("participants", IDS);
        var absent = members.take("absent", IDS);
        var all = members.take("groups", groups);
        var together = members.take("together", companions);
        var apart = members.take("apart", companions);
        var decided = members.take("seatings", seatings);
        var wishes = members.take("wishes", WISHES);
        var pairs = members.take("pairs", companions);
        var met = members.take("acquaintances", acquaintances);
        if (name == null || day == null || people == null || participants == null || absent == null || all == null
                || together == null || apart == null || decided == null || wishes == null || pairs == null
                || met == null) {
            return null;
        }
        Workshop.Builder workshop = Workshop.builder(name, people).day(day);
        workshop.participants(Stream.concat(participants.stream(), absent.stream()).toArray(String[]::new));
        workshop.absent(absent.toArray(String[]::new));
        all.forEach(workshop::group);
        together.forEach(both -> workshop.together(both.first(), both.second()));
        apart.forEach(both -> workshop.apart(both.first(), both.second()));
        decided.forEach(one -> decide(workshop, one));
        wishes.forEach((id, topics) -> workshop.wishes(id, topics.toArray(String[]::new)));
        pairs.forEach(both -> workshop.pair(both.first(), both.second()));
        return members.at().made(() -> workshop.acquaintances(Acquaintances.of(met)).build());
    }

    private static void decide(Workshop.Builder workshop, Workshop.Seating one) {
        if (one.fixed()) {
            workshop.fix(one.participant(), one.group());
        } else {
            workshop.bar(one.participant(), one.group());
        }
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts parts) {
        schema.member("name", TextForm.PLAIN, parts);
        schema.member("day", Forms.DAY, parts);
        schema.member("programme", programme, parts);
        schema.member("participants", IDS, parts);
        schema.member("absent", IDS, parts);
        schema.member("groups", groups, parts);
        schema.member("together", companions, parts);
        schema.member("apart", companions, parts);
        schema.member("seatings", seatings, parts);
        schema.member("wishes", WISHES, parts);
        schema.member("pairs", companions, parts);
        schema.member("acquaintances", acquaintances, parts);
    }
}
