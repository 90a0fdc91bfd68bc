package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import org.comity.clause.Para;
import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.topic.EqualTreatment;
import org.comity.topic.Neutrality;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OfficerAdvice;

/**
 * Officers serve the whole authority, and no group or member alone; they are politically neutral, and members respect it. The
 * methods are what somebody must, or must not, do; the section adds to whom it goes, and how its text is read.
 */
public final class ImpartialService {

    private ImpartialService() {}

    /**
     * Officers serving the authority as a whole.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<OfficerAccountability> serveTheWhole(Para para, Modal modal) {
        return modal.of(
                officers(para, "Officers serve the authority as a whole."),
                OfficerAccountability.SERVE_WHOLE_AUTHORITY);
    }

    /**
     * Officers serving one group, combination of groups or member exclusively.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<OfficerAccountability> serveOneAlone(Para para, Modal modal) {
        return modal.of(
                        officers(para, "They serve no group, combination of groups or member alone."),
                        OfficerAccountability.SERVE_ONE_GROUP)
                .when(OfficerAccountability.EXCLUSIVELY.yes());
    }

    /**
     * Somebody claiming an officer's service exclusively.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<OfficerAccountability> claimOneAlone(Para para, Modal modal) {
        return modal.of(clause(para).says("Nobody has an officer alone.").anyone(), OfficerAccountability.CLAIM_OFFICER)
                .when(OfficerAccountability.EXCLUSIVELY.yes());
    }

    /**
     * Members and groups respecting that officers are politically impartial.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<Neutrality> respectImpartiality(Para para, Modal modal) {
        return modal.of(
                clause(para)
                        .says("Members, in their groups too, respect at all times that officers are impartial.")
                        .those(Actor.MEMBER, Actor.POLITICAL_GROUP),
                Neutrality.RESPECT_IMPARTIALITY);
    }

    /**
     * Members and groups asking an officer for a political view.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<Neutrality> askForPoliticalView(Para para, Modal modal) {
        return modal.of(
                clause(para)
                        .says("Members, in their groups too, neither expect nor prompt a political view from officers.")
                        .those(Actor.MEMBER, Actor.POLITICAL_GROUP),
                Neutrality.ASK_OFFICER_POLITICAL_VIEW);
    }

    /**
     * Officers taking sides.
     *
     * @param para where it says so
     * @param modal how strictly
     * @param how showing a bias, at a group's meeting or at large, or giving a political view
     * @return the clause
     */
    public static Stands<Neutrality> takeSides(Para para, Modal modal, Act<Neutrality> how) {
        return modal.of(officers(para, "Officers are politically neutral."), how);
    }

    /**
     * Officers giving advice that argues for the advantage of a party.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<Neutrality> adviseForAParty(Para para, Modal modal) {
        return modal.of(
                        officers(para, "They give no advice for the advantage of a party."),
                        Neutrality.GIVE_POLITICAL_ADVICE)
                .when(Neutrality.ADVICE_PARTISAN.yes());
    }

    /**
     * Officers giving advice that is coloured by party politics.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<OfficerAdvice> colourAdvice(Para para, Modal modal) {
        return modal.of(officers(para, "Their advice is free of party politics."), OfficerAdvice.GIVE)
                .when(OfficerAdvice.POLITICALLY_PARTISAN.yes());
    }

    /**
     * Officers treating groups and members evenly.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<EqualTreatment> treatAllEvenly(Para para, Modal modal) {
        return modal.of(
                officers(para, "Officers treat groups and members fairly and evenly."),
                EqualTreatment.TREAT_EVENHANDEDLY);
    }

    private static Does officers(Para para, String words) {
        return clause(para).says(words).officers();
    }
}
