package org.tandem.matching.io.json;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;
import tools.jackson.databind.node.ObjectNode;

/** The form of programmes. */
final class ProgrammeForm extends ObjectForm<Programme> {
    private final List<Part<?>> parts;

    /** A list of facts. */
    private record Part<V>(
            String name,
            Form<List<V>> form,
            Function<Programme, List<V>> get,
            BiConsumer<Programme.Builder, List<V>> add) {

        void write(Programme programme, ObjectNode members) {
            List<V> values = get.apply(programme);
            if (!values.isEmpty()) {
                members.set(name, form.write(values));
            }
        }

        boolean read(Members members, Programme.@Nullable Builder programme) {
            List<V> values = members.take(name, form);
            if (values != null && programme != null) {
                add.accept(programme, values);
            }
            return values != null;
        }
    }

    ProgrammeForm(Forms forms) {
        parts = List.of(
                new Part<>("organisations", list(forms, Organisation.class), Programme::organisations,
                        Programme.Builder::organisations),
                new Part<>("mentors", list(forms, Mentor.class), Programme::mentors, Programme.Builder::mentors),
                new Part<>("mentees", list(forms, Mentee.class), Programme::mentees, Programme.Builder::mentees),
                new Part<>("businessTies", list(forms, BusinessTie.class), Programme::businessTies,
                        Programme.Builder::businessTies),
                new Part<>("personalTies", list(forms, PersonalTie.class), Programme::personalTies,
                        Programme.Builder::personalTies),
                new Part<>("mentorships", list(forms, Mentorship.class), Programme::mentorships,
                        Programme.Builder::mentorships),
                new Part<>("decisions", list(forms, Decision.class), Programme::decisions,
                        Programme.Builder::decisions));
    }

    private static <V> Form<List<V>> list(Forms forms, Class<V> type) {
        return ListForm.of(forms.of(type));
    }

    @Override
    void write(Programme programme, ObjectNode members) {
        members.set("start", Forms.DAY.write(programme.start()));
        members.set("end", Forms.DAY.write(programme.end()));
        parts.forEach(part -> part.write(programme, members));
    }

    @Override
    @Nullable
    Programme read(Members members) {
        var start = members.take("start", Forms.DAY);
        var end = members.take("end", Forms.DAY);
        Programme.Builder programme =
                start == null ? null : members.at().made(() -> Programme.builder(start));
        boolean good = end != null;
        for (Part<?> part : parts) {
            good &= part.read(members, programme);
        }
        if (!good || programme == null || end == null) {
            return null;
        }
        return members.at().made(() -> programme.end(end).build());
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts named) {
        schema.member("start", Forms.DAY, named);
        schema.member("end", Forms.DAY, named);
        parts.forEach(part -> schema.member(part.name(), part.form(), named));
    }
}
