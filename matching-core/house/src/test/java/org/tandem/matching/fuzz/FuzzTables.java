package org.tandem.matching.fuzz;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.GroupFiles;
import org.tandem.matching.io.facts.NeedFiles;
import org.tandem.matching.io.facts.ProgrammeFiles;
import org.tandem.matching.io.facts.PublishedPlan;
import org.tandem.matching.io.facts.ScoreFiles;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.table.InputFaults;

/** One table at a time is damaged; the others stay as they are. */
final class FuzzTables implements FuzzTarget.Feed {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final byte[][] GOOD = {
        Scratch.utf8(
                "id,name,organisation,town,latitude,longitude,remote,stage,languages,hours_per_month,forms,"
                        + "available_from,available_until,offers,seeks,interests,places,admission,wishes,vetoes",
                "M-1,Ann,O-1,Salzgitter,52.1,10.3,false,executive,de|en,3,meeting,2026-09,2027-08,finance:5,"
                        + "law:3:2,opera,2,admitted,T-1,T-2",
                "M-2,Bob,O-2,,,,true,team-lead,de,2.5,meeting|video-call,,,law:4,,,,,,"),
        Scratch.utf8(
                "id;name;organisation;place;postcode;languages;seeks;wanted;priority;applied;rounds_waited",
                "T-1;Cem;O-2;Salzgitter;38226;de;finance:3:5!;1;2;2026-02-09;1",
                "T-2;\"Dora; Eva\";;Essen;;de|tr;law:2:3;2;;01.03.2026;"),
        Scratch.utf8("id,name,parent,sector,latitude,longitude", "O-1,Alpha AG,,steel,52.1,10.3", "O-2,Beta,O-1,,,"),
        Scratch.utf8("kind,first,second,from,until", "owner,O-1,O-2,2025-04-01,", "line-manager,M-2,T-1,,2026-10-01"),
        Scratch.utf8("mentor,mentee,from,until", "M-1,T-1,2026-01-15,2027-01-14"),
        Scratch.utf8("mentor,mentee,decision", "M-2,T-2,bar", "M-1,T-2,hold"),
        Scratch.utf8("id,topics,together,apart,fixed_in,barred_from", "M-1,law,T-1,,G-1,", "T-1,,M-1,T-2,,G-2", "T-2"),
        Scratch.utf8("id,min,max,topic,interests,needs,host,latitude,longitude,workshop", "G-1,1,3,law,opera,,O-1",
                "G-2,0,2,,,finance:3,,52,10,1"),
        Scratch.utf8("id,institution,kind,quantity,from,until,days,most_offers,priority", "N-1,O-1,place,18,2027-01-18,"
                + "2027-01-30,10,,1"),
        Scratch.utf8("id,company,kind,quantity,reach,from,until,most_needs",
                "F-1,O-2,place,12,8,2026-09-01,2027-09-01,"),
        Scratch.utf8("offer,need,quantity", "F-1,N-1,2"),
        Scratch.utf8("mentee,mentor,points", "T-1,M-1,70", "T-2,M-2,-5"),
        Scratch.utf8("mentee,mentor,points,fit_percent,fixed", "T-2,M-1,70,55,false")
    };
    private static final int NEEDS = 8;
    private static final int PAIRS = 11;
    private static final int PLAN = 12;

    private final Scratch scratch = new Scratch();
    private final List<Path> good = new ArrayList<>();

    @Override
    public List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int kind = 0; kind < GOOD.length; kind++) {
            seeds.add(Scratch.of(kind, GOOD[kind]));
        }
        return seeds;
    }

    @Override
    public void feed(byte[] bytes) {
        if (good.isEmpty()) {
            for (int kind = 0; kind < GOOD.length; kind++) {
                good.add(scratch.file("good" + kind + ".csv", GOOD[kind]));
            }
        }
        int kind = Scratch.kind(bytes, GOOD.length);
        List<Path> files = new ArrayList<>(good);
        files.set(kind, scratch.file("table.csv", Scratch.content(bytes)));
        Scratch.read(bytes, faults -> read(kind, files, faults));
    }

    private static void read(int kind, List<Path> files, InputFaults faults) {
        if (kind == PLAN) {
            Facts facts = programme(files).judgedByDefault(PolicyChoice.standard().policy(), faults);
            PublishedPlan.read(files.get(PLAN), facts, faults);
        } else if (kind == PAIRS) {
            new ScoreFiles(files.get(PAIRS), Optional.empty(), Optional.empty()).read(faults);
        } else if (kind >= NEEDS) {
            new NeedFiles(files.get(NEEDS), files.get(NEEDS + 1), files.get(2), List.of(files.get(3)),
                    Optional.of(files.get(NEEDS + 2)), START)
                    .matched(NeedFiles.matcher(PolicyChoice.needs(), faults), matcher -> matcher, faults);
        } else if (kind >= 6) {
            new GroupFiles(Optional.of(files.get(6)), Optional.of(files.get(0)), Optional.of(files.get(1)),
                    Optional.of(files.get(2)), List.of(files.get(3)), Optional.empty(), List.of(),
                    Optional.of(files.get(7)), Optional.empty(), List.of(), START, 2)
                    .read(faults)
                    .all();
        } else {
            programme(files).judged(Optional.of(PolicyChoice.standard().policy()), faults);
        }
    }

    private static ProgrammeFiles programme(List<Path> files) {
        return new ProgrammeFiles(files.get(0), files.get(1), Optional.of(files.get(2)), List.of(files.get(3)),
                Optional.of(files.get(4)), List.of(files.get(5)), START);
    }
}
