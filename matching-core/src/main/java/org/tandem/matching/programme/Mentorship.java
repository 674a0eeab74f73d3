package org.tandem.matching.programme;

/**
 * A mentorship that exists or is agreed. While it overlaps the programme's term it occupies one of the mentor's places and
 * counts towards the number of mentors that the mentee wants; one that begins when another has ended occupies no further
 * place.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param during when it runs
 */
public record Mentorship(String mentor, String mentee, DateRange during) {}
