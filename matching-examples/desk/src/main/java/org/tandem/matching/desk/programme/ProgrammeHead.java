package org.tandem.matching.desk.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is small of a programme, and read with every request.
 *
 * @param id the programme
 * @param title what it is called
 * @param starts the first day of new mentorships
 * @param factsVersion the version that brought the people
 * @param version how often it has changed
 * @param search the search whose plan will be the draft, if one was begun
 * @param draft the plan under review, if there is one
 * @param published the plan published last, if there is one
 */
public record ProgrammeHead(
        String id,
        String title,
        LocalDate starts,
        long factsVersion,
        long version,
        @Nullable UUID search,
        @Nullable UUID draft,
        @Nullable UUID published) {}
