package org.tandem.matching.examples.office.report;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.io.place.Places;
import org.tandem.matching.programme.Location;
import org.tandem.matching.recruit.CoarseLocation;
import org.tandem.matching.recruit.Gain;
import org.tandem.matching.recruit.RecruitingProfile;
import org.tandem.matching.recruit.RecruitingProfiles;

/** Which mentors are most worth looking for. */
final class Wanted {
    /** Nearer than that is about the field that a region is. */
    private static final double FIELD_KILOMETRES = 25;

    private final Teller teller;
    private final RecruitingProfiles recruiting;

    Wanted(Teller teller, RecruitingProfiles recruiting) {
        this.teller = teller;
        this.recruiting = recruiting;
    }

    Section section() {
        List<Html> content = new ArrayList<>();
        if (recruiting.profiles().isEmpty()) {
            content.addAll(teller.lines(recruiting));
        } else {
            content.add(teller.paragraph("wanted.lead", recruiting.tried()));
            Tag list = Tag.of("ol", "wanted");
            recruiting.profiles().forEach(profile -> list.add(profile(profile)));
            content.add(OnPhones.folded(
                    teller.phrase("wanted.profiles", recruiting.profiles().size()), List.of(list)));
            if (!recruiting.complete()) {
                content.add(teller.note("wanted.time", recruiting.invented() - recruiting.tried()));
            }
        }
        return new Section("wanted", teller.phrase("wanted"), content);
    }

    private Html profile(RecruitingProfile profile) {
        String competences = profile.competences().isEmpty()
                ? teller.phrase("wanted.any")
                : String.join(" + ", profile.competences());
        List<String> facts = new ArrayList<>();
        profile.sector().ifPresent(sector -> facts.add(teller.phrase("wanted.sector", sector)));
        facts.add(profile.region()
                .map(this::told)
                .orElseGet(() -> teller.phrase("wanted.anywhere")));
        facts.add(teller.phrase("wanted.sought", profile.soughtBy()));
        return Tag.of("li", "card")
                .add(Tag.of("h3").text(competences))
                .add(Tag.of("p", "quiet").text(String.join(" · ", facts)))
                .add(Tag.of("p").text(gain(profile.gain())));
    }

    private String told(CoarseLocation region) {
        return Places.all()
                .largest(new Location(region.latitude(), region.longitude()), FIELD_KILOMETRES)
                .map(place -> teller.phrase("wanted.region.near", place.name(), region.latitude(), region.longitude()))
                .orElseGet(() -> teller.phrase("wanted.region", region.latitude(), region.longitude()));
    }

    /** Matches count before points, and a range of points says little where the number of matches is known. */
    private String gain(Gain gain) {
        if (gain.exact()) {
            return gain.say(teller.wording());
        }
        if (gain.matchesAtLeast() < gain.matchesAtMost()) {
            return teller.phrase("wanted.matches.between", gain.matchesAtLeast(), gain.matchesAtMost());
        }
        return gain.matchesAtLeast() > 0
                ? teller.phrase("wanted.matches", gain.matchesAtLeast())
                : teller.phrase("wanted.points", gain.pointsAtLeast(), gain.pointsAtMost());
    }
}
