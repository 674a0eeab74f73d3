package org.tandem.matching.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Damages inputs: bytes, pieces of text that readers stumble over, pieces of other inputs, doubled and cut off. */
final class Mutator {
    private static final List<String> PIECES = List.of(
            "\"", "\\", "{", "}", "[", "]", ",", ";", ":", "|", "\n", "\r", "\t", "\0", "\uFEFF", " ", "-", "=", "<",
            ">", "&", "<![CDATA[", "]]>", "&#0;", "\\ud800", "\\u0000", "null", "true", "-0", "0", "-1", "1e999", "NaN",
            "0.1", "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e-400", "2026-02-30",
            "+999999999-12-31", "-999999999-01-01", "P999999999Y", "PT-1S", "PT2562047788015215H", "9999-12-31", "ä",
            "\u0130", "\uD83D\uDE00", "sep=;\n", "PK\u0003\u0004", "//", "/*", "#", "[".repeat(5_000),
            "{\"a\":".repeat(5_000), "<a>".repeat(2_000), "x".repeat(3_000));

    private final List<byte[]> inputs;

    Mutator(List<byte[]> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /** Returns an input damaged in one to eight places; the same seed, the same bytes. */
    byte[] input(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = pick(random);
        for (int times = 1 + random.nextInt(8); times > 0; times--) {
            bytes = mutated(bytes, random);
        }
        return bytes;
    }

    private byte[] pick(SplittableRandom random) {
        return inputs.get(random.nextInt(inputs.size()));
    }

    private byte[] mutated(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        int until = at + random.nextInt(Math.min(1 + random.nextInt(40), bytes.length - at + 1));
        return switch (random.nextInt(9)) {
            case 0 -> joined(bytes, at, new byte[0], until);
            case 1 -> joined(bytes, at, new byte[] {(byte) random.nextInt()}, Math.min(at + 1, bytes.length));
            case 2, 3, 4 -> joined(bytes, at, piece(random), random.nextBoolean() ? at : until);
            case 5 -> joined(bytes, at, part(bytes, random), at);
            case 6 -> joined(bytes, at, part(pick(random), random), until);
            case 7 -> random.nextInt(4) == 0 ? joined(bytes, at, new byte[0], bytes.length) : bytes;
            default -> joined(bytes, at, Integer.toString(random.nextInt(-2, 100)).getBytes(StandardCharsets.UTF_8),
                    until);
        };
    }

    private static byte[] piece(SplittableRandom random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        int length = random.nextInt(Math.min(200, bytes.length - at) + 1);
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.write(bytes, at, length);
        return part.toByteArray();
    }

    /** Returns the bytes with something else between two places. */
    private static byte[] joined(byte[] bytes, int at, byte[] between, int until) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.write(between, 0, between.length);
        all.write(bytes, until, bytes.length - until);
        return all.toByteArray();
    }
}
