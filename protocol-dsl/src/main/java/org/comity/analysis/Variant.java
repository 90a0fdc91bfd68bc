package org.comity.analysis;

import org.comity.question.Question;
import org.comity.ruling.Ruling;

/** A variant of a profile beside its {@link Baseline}, about one act. Immutable and thread-safe. */
public final class Variant {

    private final org.comity.engine.Variant variant;

    Variant(org.comity.engine.Variant variant) {
        this.variant = variant;
    }

    /**
     * Whether the variant answers every question about the act as the baseline does, in all that {@link Difference} compares.
     *
     * @return true where no possible world tells them apart; exact, not a sample
     */
    public boolean isSame() {
        return variant.isSame();
    }

    /**
     * What the variant answers, without what explains it: its outcome, strength, duties, route, whom to ask when unsure, paragraphs and
     * on what it hangs are those that {@link org.comity.profile.AuthorityProfile#rule(Question)} gives. What other choices give, which
     * presumptions mattered, which clauses come nearest to a silence, and the reasons are left out.
     *
     * @param question a question about the act, of facts that can be so together
     * @return the ruling
     */
    public Ruling answer(Question<?> question) {
        return variant.answer(question);
    }
}
