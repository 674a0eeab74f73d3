package org.tandem.matching.examples.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What happens to files on their way. */
final class Mutations {
    private Mutations() {}

    /** Returns a file with one mistake, or three bytes of noise. */
    static byte[] of(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            case 2 -> lines.set(line, lines.get(line).replaceFirst("[,:|]", ""));
            case 3 -> lines.set(line, lines.get(line).replaceFirst("\\d", "ten"));
            case 4 -> lines.set(line, lines.get(line).replaceFirst("\\d", "-99999999999999999999"));
            case 5 -> lines.set(line, lines.get(line).replaceFirst(",", "\""));
            case 6 -> lines.set(line, shuffled(lines.get(line), random));
            case 7 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            default -> {
                byte[] changed = bytes.clone();
                for (int i = 0; i < 3; i++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                return changed;
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String shuffled(String line, Random random) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        Collections.shuffle(cells, random);
        return String.join(",", cells);
    }
}
