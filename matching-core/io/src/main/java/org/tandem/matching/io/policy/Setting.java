package org.tandem.matching.io.policy;

import java.math.BigDecimal;
import java.util.List;
import org.tandem.matching.io.table.Where;

/** A value in a policy or mapping file, and where it is. */
public sealed interface Setting {
    /** Returns where the value begins. */
    Where where();

    /** Named values. */
    record Group(Where where, List<Member> members) implements Setting {}

    /** Values in a row. */
    record Items(Where where, List<Setting> items) implements Setting {}

    /** A text. */
    record Word(Where where, String text) implements Setting {}

    /** A number. */
    record Amount(Where where, BigDecimal number) implements Setting {}

    /** True or false. */
    record Flag(Where where, boolean on) implements Setting {}

    /** A value with a name. */
    record Member(String name, Where where, Setting value) {}
}
