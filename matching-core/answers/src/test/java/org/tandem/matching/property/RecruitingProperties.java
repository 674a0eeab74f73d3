package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.Total;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recruit.Gain;
import org.tandem.matching.recruit.MentorWorth;
import org.tandem.matching.recruit.Recruiting;
import org.tandem.matching.recruit.RecruitingProfile;
import org.tandem.matching.recruit.RecruitingProfiles;
import org.tandem.matching.text.PhraseBundles;

/** Every worth of a place or mentor, confirmed by solving the changed programme from scratch. */
class RecruitingProperties {

    @Provide
    Arbitrary<ProgrammeCase> small() {
        return Programmes.small();
    }

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 25)
    void everyWorthIsThatOfTheChangedProgramme(@ForAll("small") ProgrammeCase drawn, @ForAll long seed) {
        checkAll(drawn, seed);
    }

    @Property(tries = 25)
    void worthsHoldUnderConditionsOfTheWholePlan(@ForAll("coupled") ProgrammeCase drawn, @ForAll long seed) {
        checkAll(drawn, seed);
    }

    @Property(tries = 10)
    void rangesHoldTheGainWhereNoWorkIsAllowed(@ForAll("coupled") ProgrammeCase drawn) {
        Recruiting sure = Recruiting.of(Compatibility.of(drawn.programme(), drawn.policy().policy()));
        for (Mentor mentor : drawn.programme().mentors()) {
            Gain exact = sure.worthOfPlace(mentor.id()).gain();
            Gain rough = sure.withWork(0).worthOfPlace(mentor.id()).gain();
            Share.atLeast(65, "a gain is known", rough.exact());
            assertThat(exact.matchesAtMost()).isBetween(rough.matchesAtLeast(), rough.matchesAtMost());
            if (rough.exact()) {
                assertThat(rough).isEqualTo(exact);
            }
        }
    }

    private record Present(ProgrammeCase drawn, Total best, long points) {
        Market changed(Programme programme) {
            return Market.of(programme, drawn.policy());
        }
    }

    private static void checkAll(ProgrammeCase drawn, long seed) {
        Programme programme = drawn.programme();
        Policy policy = drawn.policy().policy();
        Present present = new Present(
                drawn, BestPlan.of(drawn.market()), Unhurried.matcher().match(programme, policy).points());
        Recruiting recruiting = Recruiting.of(Compatibility.of(programme, policy));
        for (Mentor mentor : programme.mentors()) {
            Mentor roomier = Mentor.builder(mentor).places(mentor.places() + 1).build();
            Programme changed = Programme.builder(programme.start())
                    .end(programme.end())
                    .organisations(programme.organisations())
                    .mentors(programme.mentors().stream()
                            .map(one -> one.id().equals(mentor.id()) ? roomier : one)
                            .toList())
                    .mentees(programme.mentees())
                    .businessTies(programme.businessTies())
                    .personalTies(programme.personalTies())
                    .mentorships(programme.mentorships())
                    .decisions(programme.decisions())
                    .build();
            check(present, changed, recruiting.worthOfPlace(mentor.id()).gain());
            Share.atLeast(25, "a place gains a match", recruiting.worthOfPlace(mentor.id()).gain().matchesAtMost() > 0);
            Share.atLeast(65, "a place gains nothing",
                    recruiting.worthOfPlace(mentor.id()).gain().matchesAtMost() == 0);
            PhraseBundles.assertSaid(recruiting.worthOfPlace(mentor.id()));
        }
        // A twin of somebody: whoever is wished for, vetoed or employed is known here.
        int twin = Math.floorMod(seed, programme.mentors().size());
        Mentor of = programme.mentors().get(twin);
        Mentor hypothetical = new Mentor("X" + of.id(), of.profile(), (int) Math.floorMod(seed, 4L));
        checkMentor(present, recruiting.worthOf(hypothetical), hypothetical);
        RecruitingProfiles profiles = recruiting.profiles(2);
        PhraseBundles.assertSaid(profiles);
        long matches = Long.MAX_VALUE;
        for (RecruitingProfile profile : profiles.profiles()) {
            assertThat(profile.gain()).isEqualTo(recruiting.worthOf(profile.mentor()).gain());
            checkMentor(present, recruiting.worthOf(profile.mentor()), profile.mentor());
            assertThat(profile.gain().matchesAtMost()).isLessThanOrEqualTo(matches);
            matches = profile.gain().matchesAtMost();
        }
    }

    private static void checkMentor(Present present, MentorWorth worth, Mentor mentor) {
        Programme changed = Programme.builder(present.drawn.programme()).mentor(mentor).build();
        check(present, changed, worth.gain());
        PhraseBundles.assertSaid(worth);
        Market market = present.changed(changed);
        assertThat((long) worth.mentees())
                .isEqualTo(market.points().keySet().stream()
                        .filter(pair -> pair.mentor().equals(mentor.id()) && market.openSeats(pair.mentee()) > 0)
                        .count());
    }

    private static void check(Present present, Programme changed, Gain gain) {
        Policy policy = present.drawn.policy().policy();
        Total after = BestPlan.of(present.changed(changed));
        Plan again = Unhurried.matcher().match(changed, policy);
        assertThat(gain.exact()).isTrue();
        assertThat(gain.matchesAtLeast()).isEqualTo(gain.matchesAtMost())
                .isEqualTo(after.seats() - present.best.seats());
        assertThat(gain.pointsAtLeast()).isEqualTo(gain.pointsAtMost()).isEqualTo(again.points() - present.points);
        assertThat(gain.servesBetter())
                .isEqualTo(after.seats() == present.best.seats() && !after.servesAsWellAs(present.best));
    }
}
