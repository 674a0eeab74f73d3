package org.tandem.matching.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class WorkshopTest {
    private static Programme programme(int people) {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int p = 0; p < people; p++) {
            programme.mentee(Mentee.builder("T-" + (char) ('a' + p)).build());
        }
        return programme.build();
    }

    @Test
    void everyFaultIsListed() {
        Workshop.Builder workshop = Workshop.builder("day", programme(3))
                .participants("T-a", "T-b", "T-b", "nobody")
                .group(WorkingGroup.of("G", 0, 1).at("unknown host").on(Topic.of("t").needing("law", 9, 0)))
                .group(WorkingGroup.of("G", 3, 2))
                .together("T-a", "T-b")
                .apart("T-b", "T-a")
                .together("T-a", "T-a")
                .apart("T-a", "T-c")
                .fix("T-a", "G")
                .fix("T-a", "H")
                .bar("T-a", "G")
                .wishes("T-a", "t", "u", "u");

        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, workshop::build);

        assertThat(thrown.faults().stream().map(fault -> fault.problem()))
                .anyMatch(text -> text.contains("participant (T-b) of the workshop is given more than once"))
                .anyMatch(text -> text.contains("participant (nobody) of the workshop is unknown"))
                .anyMatch(text -> text.contains("id (G) of the groups is given more than once"))
                .anyMatch(text -> text.contains("least size (0) of group (G)"))
                .anyMatch(text -> text.contains("greatest size (2) of group (G)"))
                .anyMatch(text -> text.contains("host (unknown host) of group (G) is unknown"))
                .anyMatch(text -> text.contains("level of law (9)"))
                .anyMatch(text -> text.contains("importance of law (0)"))
                .anyMatch(text -> text.contains("(T-a and T-b) are forbidden companions, too"))
                .anyMatch(text -> text.contains("(T-a and T-a) are one person"))
                .anyMatch(text -> text.contains("participant (T-c)") && text.contains("does not take part"))
                .anyMatch(text -> text.contains("group (H)") && text.contains("unknown"))
                .anyMatch(text -> text.contains("fixed in several groups"))
                .anyMatch(text -> text.contains("contradicts that the participant is fixed there"))
                .anyMatch(text -> text.contains("topic (u)") && text.contains("more than once"))
                .anyMatch(text -> text.contains("topic (u)") && text.contains("unknown"))
                .hasSize(16);
    }

    @Test
    void nobodyIsLeftOverInATooSmallGroup() {
        assertThatThrownBy(() -> Workshop.builder("day", programme(13)).everybody().groupsOf(5, 5).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2 groups hold at most 10, 3 need at least 15")
                .hasMessageContaining("so that nobody is left over");

        Workshop workshop = Workshop.builder("day", programme(13)).everybody().groupsOf(4, 5).build();
        assertThat(workshop.groups()).extracting(WorkingGroup::id).containsExactly("G-01", "G-02", "G-03");
    }

    @Test
    void tooFewOrTooManyPeopleForTheGroupsAreRefused() {
        Workshop.Builder workshop = Workshop.builder("day", programme(5)).everybody();

        assertThatThrownBy(workshop.group(WorkingGroup.of("G", 2, 4))::build)
                .hasMessageContaining("(5) must be between what its 1 groups need (2) and hold (4)")
                .hasMessageContaining("add a group");
        assertThatThrownBy(workshop.group(WorkingGroup.of("H", 4, 4))::build)
                .hasMessageContaining("leave out a group");
        assertThatThrownBy(workshop.groupsOf(2, 3)::build)
                .hasMessageContaining("groups of its own and sizes for others");
    }

    @Test
    void whoHasTwoRolesTakesPartOnceWithTheFactsOfBoth() {
        Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("A").sector("law").offers("law", 2).interests("chess").build())
                .mentee(Mentee.builder("A").sector("art").offers("law", 4).interests("choir").build())
                .mentee(Mentee.builder("B").build())
                .build();

        Workshop workshop = Workshop.builder("day", programme).everybody().group(WorkingGroup.of("G", 1, 2)).build();

        Participant both = workshop.participant("A").orElseThrow();
        assertThat(workshop.participants()).hasSize(2);
        assertThat(both.sector()).contains("law");
        assertThat(both.offers("law")).isEqualTo(4);
        assertThat(both.interests()).containsExactlyInAnyOrder("chess", "choir");
    }

    @Test
    void theNumberOfGroupsIsNearestToTheMiddleSize() {
        assertThat(GroupNumber.of(27, 4, 6)).hasValue(5);
        assertThat(GroupNumber.of(24, 4, 6)).hasValue(5);
        assertThat(GroupNumber.of(7, 4, 6)).isEmpty();
        assertThat(GroupNumber.of(8, 4, 6)).hasValue(2);
        assertThat(GroupNumber.of(5, 0, 6)).isEmpty();
    }
}
