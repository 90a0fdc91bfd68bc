package org.comity.profiles.havering;

import com.google.common.collect.ImmutableSet;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutExemption;
import org.comity.topic.PublicInterestBalance;
import org.comity.topic.RegistrationAct;

/** When information is confidential or exempt by Appendix A; for the sections of this profile. */
final class Status {

    /** Confidential as Appendix A.1 defines it. */
    static final Condition<AboutDocument> CONFIDENTIAL =
            AboutDocument.INFORMATION_CLASS.has(InformationClass.STATUTORY_CONFIDENTIAL);

    /** The acts of A.2[5]. */
    static final ImmutableSet<RegistrationAct> REGISTERS = ImmutableSet.of(
            RegistrationAct.COMPANIES_ACT_1985,
            RegistrationAct.FRIENDLY_SOCIETIES_ACT_1974,
            RegistrationAct.FRIENDLY_SOCIETIES_ACT_1992,
            RegistrationAct.INDUSTRIAL_AND_PROVIDENT_SOCIETIES_ACTS,
            RegistrationAct.BUILDING_SOCIETIES_ACT_1986,
            RegistrationAct.CHARITIES_ACT_1993);

    /** To be registered under one of the acts of A.2[5]. */
    static final Condition<AboutExemption> REGISTRABLE =
            AboutExemption.REGISTERED_UNDER.isNot(RegistrationAct.NONE, RegistrationAct.ANOTHER_ACT);

    /** The authority's own development: A.2[6]. */
    static final Condition<AboutExemption> OWN_DEVELOPMENT = AboutExemption.OWN_DEVELOPMENT.yes();

    /** The public interest does not favour the exemption: A.2[7]. */
    static final Condition<AboutExemption> NOT_OUTWEIGHED =
            AboutExemption.PUBLIC_INTEREST.isNot(PublicInterestBalance.FAVOURS_EXEMPTION);

    /** In some category. */
    static final Condition<AboutDocument> CATEGORISED = Condition.not(AboutDocument.SCHEDULE_12A.isEmpty());

    /** In a category other than the third. */
    static final Condition<AboutDocument> IN_ANOTHER_CATEGORY = AboutDocument.SCHEDULE_12A.hasAny(
            Schedule12aParagraph.P1,
            Schedule12aParagraph.P2,
            Schedule12aParagraph.P4,
            Schedule12aParagraph.P5,
            Schedule12aParagraph.P6,
            Schedule12aParagraph.P7);

    /** Exempt by A.2: in a category that holds, not carved out, and outweighing the interest in disclosure. */
    static final Condition<AboutExemption> EXEMPT = AboutDocument.INFORMATION_CLASS
            .has(InformationClass.EXEMPT)
            .and(IN_ANOTHER_CATEGORY.or(category(Schedule12aParagraph.P3).and(Condition.not(REGISTRABLE))))
            .and(Condition.not(OWN_DEVELOPMENT))
            .and(Condition.not(NOT_OUTWEIGHED));

    private Status() {}

    /** Exempt by a category that holds: in it, not carved out, and outweighing the interest in disclosure. */
    static Condition<AboutExemption> exemptBy(Schedule12aParagraph paragraph) {
        Condition<AboutExemption> holds =
                category(paragraph).and(Condition.not(OWN_DEVELOPMENT)).and(Condition.not(NOT_OUTWEIGHED));
        return paragraph == Schedule12aParagraph.P3 ? holds.and(Condition.not(REGISTRABLE)) : holds;
    }

    /** In a category. */
    static Condition<AboutDocument> category(Schedule12aParagraph paragraph) {
        return AboutDocument.SCHEDULE_12A.has(paragraph);
    }
}
