package org.comity.testkit.certificate;

import java.util.Optional;
import org.comity.clause.Para;
import org.comity.question.Act;

/**
 * A finding that is so on purpose, with the reason. It covers the findings of its kind of which the clause at fault, the first one
 * cited, is reached by its paragraph; one that covers none fails. Immutable and thread-safe; each method returns a changed copy.
 *
 * <pre>{@code
 * Declared.that(Kind.SHADOWED, para("3.4.2[3]"), "the text says it for emphasis").on(TREAT_AS_DECISION)
 * }</pre>
 *
 * @param kind what was found
 * @param para the paragraph at fault, or one part of it
 * @param act the act; empty for every act
 * @param reason why it is so on purpose
 */
public record Declared(Kind kind, Para para, Optional<Act<?>> act, String reason) {

    /**
     * Checks that there is a reason.
     *
     * @param kind what was found
     * @param para the paragraph at fault, or one part of it
     * @param act the act; empty for every act
     * @param reason why it is so on purpose
     */
    public Declared {
        Reasons.require("`" + kind.id() + "` of `" + para + "`", reason);
    }

    /**
     * Declares that something is so on purpose.
     *
     * @param kind what was found
     * @param para the paragraph at fault, or one part of it
     * @param reason why it is so on purpose
     * @return the declaration, for every act
     * @throws IllegalArgumentException where no reason is given
     */
    public static Declared that(Kind kind, Para para, String reason) {
        return new Declared(kind, para, Optional.empty(), reason);
    }

    /**
     * Declares it for one act only.
     *
     * @param only the act
     * @return the declaration
     */
    public Declared on(Act<?> only) {
        return new Declared(kind, para, Optional.of(only), reason);
    }

    boolean covers(Finding finding) {
        return finding.kind() == kind
                && (act.isEmpty() || finding.act().equals(act))
                && finding.citations().stream().limit(1).anyMatch(citation -> para.reaches(citation.para()));
    }

    @Override
    public String toString() {
        return kind.id() + act.map(only -> " on `" + only + "`").orElse("") + " of `" + para + "`, since " + reason;
    }
}
