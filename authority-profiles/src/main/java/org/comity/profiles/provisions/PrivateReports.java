package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import java.util.function.UnaryOperator;
import org.comity.clause.Para;
import org.comity.dsl.Goes;
import org.comity.dsl.Stands;
import org.comity.dsl.Who;
import org.comity.topic.Classification;

/**
 * Reports in the private part of an agenda: they count as exempt, their author classifies them first and the body finally. Whom
 * that means, and at which stage, each authority says itself.
 */
public final class PrivateReports {

    private PrivateReports() {}

    /**
     * They count as exempt.
     *
     * @param citing the paragraph
     * @param binding how it binds
     * @return the clause; what holds once the public is let in is the authority's to say
     */
    public static Stands<Classification> countAsExempt(Para citing, Modal binding) {
        return binding.of(
                        clause(citing)
                                .says("A report in the private part of an agenda counts as exempt.")
                                .anyone(),
                        Classification.TREAT_AS_EXEMPT)
                .when(Classification.IN_PRIVATE_PART.yes());
    }

    /**
     * The first decision.
     *
     * @param citing the paragraph
     * @param strength how strongly it is left to somebody
     * @return the next step: to whom
     */
    public static Goes<Classification> areFirstClassified(Para citing, UnaryOperator<Who> strength) {
        return strength.apply(clause(citing).says("The author of the report decides first whether it is exempt."))
                .leaves(Classification.CLASSIFY);
    }

    /**
     * The last decision.
     *
     * @param citing the paragraph
     * @param strength how strongly it is left to somebody
     * @return the next step: to whom
     */
    public static Goes<Classification> areFinallyClassified(Para citing, UnaryOperator<Who> strength) {
        return strength.apply(clause(citing).says("Whether it stays exempt is for the body that it goes to."))
                .leaves(Classification.CLASSIFY);
    }
}
