package org.comity.engine;

import java.util.List;
import org.comity.ruling.Outcome;

/** What answers give together, written out as a table. */
final class ReferenceTable {

    static final List<Outcome> ANSWERS = List.of(
            Outcome.REQUIRED,
            Outcome.RECOMMENDED,
            Outcome.PERMITTED,
            Outcome.REFERRED,
            Outcome.DISCOURAGED,
            Outcome.PROHIBITED,
            Outcome.POWERLESS);

    /** Two answers together, in the order above; {@code !!!} is a conflict. */
    private static final String[] TABLE = {
        //           REQ REC PER REF DIS PRO POW
        /* REQ */ "REQ REQ REQ !!! !!! !!! !!!",
        /* REC */ "REQ REC REC !!! !!! !!! !!!",
        /* PER */ "REQ REC PER REF DIS !!! !!!",
        /* REF */ "!!! !!! REF REF DIS PRO POW",
        /* DIS */ "!!! !!! DIS DIS DIS PRO POW",
        /* PRO */ "!!! !!! !!! PRO PRO PRO POW",
        /* POW */ "!!! !!! !!! POW POW POW POW",
    };

    private ReferenceTable() {}

    /** What two answers give. */
    static Outcome pair(Outcome one, Outcome other) {
        String cell = TABLE[ANSWERS.indexOf(one)].split(" ")[ANSWERS.indexOf(other)];
        return ANSWERS.stream()
                .filter(outcome -> outcome.name().startsWith(cell))
                .findFirst()
                .orElse(Outcome.CONFLICT);
    }

    /** One pair that conflicts makes a conflict of all; else they combine pair by pair. */
    static Outcome combine(List<Outcome> answers) {
        if (answers.isEmpty()) {
            return Outcome.SILENT;
        }
        Outcome outcome = answers.get(0);
        for (Outcome one : answers) {
            for (Outcome other : answers) {
                if (pair(one, other) == Outcome.CONFLICT) {
                    return Outcome.CONFLICT;
                }
            }
            outcome = pair(outcome, one);
        }
        return outcome;
    }
}
