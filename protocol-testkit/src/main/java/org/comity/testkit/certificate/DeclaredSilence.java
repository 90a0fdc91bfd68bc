package org.comity.testkit.certificate;

import static org.comity.dsl.Clauses.clause;

import java.util.function.Function;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.dsl.Clauses;
import org.comity.question.Act;
import org.comity.question.Condition;

/**
 * Worlds in which a profile is silent about an act on purpose, with the reason.
 *
 * @param act the act
 * @param where the worlds, in words
 * @param reason why the text says nothing of them
 * @param as the silence as a clause that stops short, which a certificate lays over the profile
 */
record DeclaredSilence(Act<?> act, String where, String reason, Function<Para, Section> as) {

    static <T> DeclaredSilence of(Act<T> act, Condition<? super T> condition, String reason) {
        Reasons.require("silence on `" + act + "`", reason);
        return new DeclaredSilence(
                act,
                condition.toString(),
                reason,
                para -> Clauses.section(
                        "Declared silences",
                        clause(para)
                                .says("The text says nothing of this on purpose.")
                                .stopsShortOf(act)
                                .when(condition)));
    }

    @Override
    public String toString() {
        return "silence on `" + act + "` where " + where + ", since " + reason;
    }
}
