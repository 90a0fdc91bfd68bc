package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import org.comity.clause.Para;
import org.comity.dsl.Stands;
import org.comity.question.Condition;
import org.comity.topic.DocumentAccess;
import org.comity.topic.RequestPurpose;

/**
 * Inspection of documents at common law: for members who show a need to know, never for the sake of roaming or out of curiosity.
 * What each sentence prevails over, the authority adds. Immutable and thread-safe.
 *
 * @param where what makes a request one at common law
 */
public record CommonLawInspection(Condition<DocumentAccess> where) {

    /**
     * It is for members who show the need.
     *
     * @param citing the paragraph
     * @param allowing how it allows
     * @return the clause
     */
    public Stands<DocumentAccess> isForWhoShowsTheNeed(Para citing, Modal allowing) {
        return said(citing, "A member who shows a need to know has the common law right.", allowing)
                .when(where.and(DocumentAccess.NEED_TO_KNOW_SHOWN.yes()));
    }

    /**
     * The burden is on the member: who does not show the need has no right.
     *
     * @param citing the paragraph
     * @param refusing how it refuses
     * @return the clause
     */
    public Stands<DocumentAccess> isNotForOthers(Para citing, Modal refusing) {
        return said(citing, "The right depends on showing the need.", refusing)
                .when(where.and(DocumentAccess.NEED_TO_KNOW_SHOWN.no()));
    }

    /**
     * It is no roving commission.
     *
     * @param citing the paragraph
     * @param refusing how it refuses
     * @return the clause
     */
    public Stands<DocumentAccess> isNoRovingCommission(Para citing, Modal refusing) {
        return said(citing, "No member has a right to roam through documents.", refusing)
                .when(where.and(DocumentAccess.PURPOSE.is(RequestPurpose.ROVING)));
    }

    /**
     * Curiosity is no need.
     *
     * @param citing the paragraph
     * @param refusing how it refuses
     * @return the clause
     */
    public Stands<DocumentAccess> isNotForTheCurious(Para citing, Modal refusing) {
        return said(citing, "Curiosity alone is no need.", refusing)
                .when(where.and(DocumentAccess.PURPOSE.is(RequestPurpose.CURIOSITY)));
    }

    /**
     * It is no fishing expedition, which is roving and curiosity in one.
     *
     * @param citing the paragraph
     * @param refusing how it refuses
     * @return the clause
     */
    public Stands<DocumentAccess> isNoFishingExpedition(Para citing, Modal refusing) {
        return said(citing, "There is no right to go fishing.", refusing)
                .when(where.and(DocumentAccess.PURPOSE.isAnyOf(RequestPurpose.ROVING, RequestPurpose.CURIOSITY)));
    }

    private static Stands<DocumentAccess> said(Para citing, String words, Modal how) {
        return how.of(clause(citing).says(words).members(), DocumentAccess.INSPECT);
    }
}
