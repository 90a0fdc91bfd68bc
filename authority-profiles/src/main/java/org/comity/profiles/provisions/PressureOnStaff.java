package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import org.comity.authority.Office;
import org.comity.clause.Para;
import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.AboutOfficer;
import org.comity.topic.Pressure;
import org.comity.topic.PressureOnOfficers;
import org.comity.topic.StatutoryOfficers;

/**
 * Undue pressure of members on officers, and what members owe to officers in weak and in strong posts. The methods are what members
 * must, or must not, do; in every one the paragraph is followed by those it is read with.
 */
public final class PressureOnStaff {

    /** The pressure is undue. */
    public static final Condition<PressureOnOfficers> PRESSED =
            PressureOnOfficers.PRESSURE.isAnyOf(Pressure.UNDUE, Pressure.INAPPROPRIATE);

    /** The officer is the head of paid service, the chief finance officer or the monitoring officer. */
    public static final Condition<AboutOfficer> STATUTORY_OFFICER = AboutOfficer.OFFICER_HOLDS.hasAny(
            Office.HEAD_OF_PAID_SERVICE, Office.CHIEF_FINANCE_OFFICER, Office.MONITORING_OFFICER);

    private PressureOnStaff() {}

    /**
     * Pressing an officer unduly; the section adds into what, where the act leaves it open.
     *
     * @param modal how strictly
     * @param act pressing, or asking or requiring something with such pressure
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<PressureOnOfficers> pressUnduly(
            Modal modal, Act<PressureOnOfficers> act, Para para, Para... reading) {
        return modal.of(members("Members do not press officers unduly.", para, reading), act)
                .when(PRESSED);
    }

    /**
     * Having regard to how easily officers are overawed.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<PressureOnOfficers> haveRegardToSeniority(Modal modal, Para para, Para... reading) {
        return modal.of(
                members("Members are aware that officers, junior ones above all, are easily overawed.", para, reading),
                PressureOnOfficers.HAVE_REGARD_TO_SENIORITY);
    }

    /**
     * Taking care over the authority's property and services.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<PressureOnOfficers> takeCareOverProperty(Modal modal, Para para, Para... reading) {
        return modal.of(
                members("Property and services of the authority call for particular care.", para, reading),
                PressureOnOfficers.TAKE_CARE_OVER_PROPERTY);
    }

    /**
     * Respecting the roles of the three statutory officers.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<StatutoryOfficers> respectStatutoryOfficers(Modal modal, Para para, Para... reading) {
        return modal.of(
                        members("Members respect the functions of the three statutory officers.", para, reading),
                        StatutoryOfficers.RESPECT_STATUTORY_ROLE)
                .when(STATUTORY_OFFICER);
    }

    /**
     * Keeping them from their roles.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<StatutoryOfficers> obstructStatutoryOfficers(Modal modal, Para para, Para... reading) {
        return modal.of(
                        members("To keep them from those functions is not to respect them.", para, reading),
                        StatutoryOfficers.OBSTRUCT_STATUTORY_OFFICER)
                .when(STATUTORY_OFFICER);
    }

    /**
     * Giving weight to what they advise.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<StatutoryOfficers> heedStatutoryOfficers(Modal modal, Para para, Para... reading) {
        return modal.of(
                        members("Their advice is given particular weight.", para, reading),
                        StatutoryOfficers.RESPOND_TO_STATUTORY_ADVICE)
                .when(STATUTORY_OFFICER);
    }

    private static Does members(String words, Para para, Para... reading) {
        return clause(para, reading).says(words).members();
    }
}
