package org.comity.analysis;

import org.comity.question.Question;
import org.comity.ruling.Ruling;

/** A variant of a profile beside its {@link Baseline}, about one act. Immutable and thread-safe. */
public final class Variant {

    private final Baseline baseline;
    private final org.comity.engine.Variant variant;

    Variant(Baseline baseline, org.comity.engine.Variant variant) {
        this.baseline = baseline;
        this.variant = variant;
    }

    /**
     * What it is compared with.
     *
     * @return the baseline
     */
    public Baseline baseline() {
        return baseline;
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
     * Whether the variant can answer a question otherwise than the baseline. This is soon told.
     *
     * @param question a question about the act, of facts that can be so together
     * @return false where {@link #answer(Question)} is certainly the baseline's, apart from the facts on which it hangs
     */
    public boolean bearsOn(Question<?> question) {
        return variant.bearsOn(question);
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
