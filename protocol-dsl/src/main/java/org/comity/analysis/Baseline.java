package org.comity.analysis;

import org.comity.engine.Variants;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * What a profile says of one act, with which many variants of the profile are soon compared: {@link Difference} asks the same of two
 * profiles alone. Thread-safe. It keeps what it finds out, and so grows with the questions asked of it: make one for a comparison, and
 * let it go.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.of(Mine.PROFILE, INSPECT);
 * drafts.stream().filter(draft -> !baseline.variant(draft).isSame())
 * }</pre>
 */
public final class Baseline {

    private final String authority;
    private final Variants variants;

    private Baseline(String authority, Variants variants) {
        this.authority = authority;
        this.variants = variants;
    }

    /**
     * What a profile says of an act.
     *
     * @param profile the profile
     * @param act the act
     * @return the baseline
     */
    public static Baseline of(AuthorityProfile profile, Act<?> act) {
        return new Baseline(profile.authority().id(), Variants.of(profile.authority(), act, profile.clauses()));
    }

    /**
     * Whether the facts of a question can be so together.
     *
     * @param question a question about the act
     * @return whether some possible world meets them
     */
    public boolean isPossible(Question<?> question) {
        return variants.isPossible(question);
    }

    /**
     * What the profile answers, with as much of the ruling as {@link Variant#answer(Question)} gives.
     *
     * @param question a question about the act, of facts that can be so together
     * @return the ruling
     */
    public Ruling answer(Question<?> question) {
        return variants.answer(question);
    }

    /**
     * How much there is to weigh before a question is answered: some variants take as many times longer to answer it.
     *
     * @param question a question about the act, of facts that can be so together
     * @return in how many ways its unknown facts can turn out, as far as it changes which clauses stand; 1 where all that matters is
     *     known
     */
    public int cases(Question<?> question) {
        return variants.cases(question);
    }

    /**
     * A variant of the profile. It is soon compared where it differs in few clauses, and compared all the same where it does not.
     *
     * @param profile another profile of the same authority
     * @return the variant, beside this baseline
     * @throws IllegalArgumentException where it is the profile of another authority
     */
    public Variant variant(AuthorityProfile profile) {
        Difference.requireOne(authority, profile.authority().id());
        return new Variant(this, variants.variant(profile.clauses()));
    }
}
