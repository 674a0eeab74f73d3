package org.tandem.matching.proof;

import static org.tandem.matching.proof.BrokenProof.require;

import java.util.List;
import java.util.Map;

/** CertificatePart of a certificate that somebody may have edited: each is asked for by name and type, or breaks the certificate. */
record CertificatePart(Map<?, ?> all) {

    /** Returns a value as members. */
    static CertificatePart of(Object value) {
        if (value instanceof Map<?, ?> members) {
            return new CertificatePart(members);
        }
        throw new BrokenProof("form");
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    Object get(String name) {
        Object value = all.get(name);
        if (value == null) {
            throw new BrokenProof("member", name);
        }
        return value;
    }

    CertificatePart members(String name) {
        return of(get(name));
    }

    String text(String name) {
        if (get(name) instanceof String text) {
            return text;
        }
        throw new BrokenProof("member", name);
    }

    /** Returns a whole number that is at least so much. */
    long whole(String name, long least) {
        if (get(name) instanceof Long number && number >= least) {
            return number;
        }
        throw new BrokenProof("member", name);
    }

    /** Returns a whole number that fits an {@code int}, 0 or more. */
    int count(String name) {
        long number = whole(name, 0);
        require(number <= Integer.MAX_VALUE, "member", name);
        return (int) number;
    }

    List<?> list(String name) {
        Object value = get(name);
        if (value instanceof List<?> list) {
            return list;
        }
        require(value instanceof long[] none && none.length == 0, "member", name);
        return List.of();
    }

    long[] numbers(String name) {
        return numbers(get(name));
    }

    static long[] numbers(Object value) {
        if (value instanceof long[] numbers) {
            return numbers;
        }
        throw new BrokenProof("form");
    }

    /** Returns ascending numbers below an end, of which the first and the differences are written down. */
    int[] ascending(String name, int end) {
        return ascending(numbers(name), end);
    }

    static int[] ascending(long[] gaps, int end) {
        int[] numbers = new int[gaps.length];
        long number = 0;
        for (int at = 0; at < gaps.length; at++) {
            require(gaps[at] >= (at == 0 ? 0 : 1) && gaps[at] < end - number, "ascending");
            number += gaps[at];
            numbers[at] = (int) number;
        }
        return numbers;
    }
}
