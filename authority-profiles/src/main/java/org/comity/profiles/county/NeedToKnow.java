package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.ARE_ENTITLED_TO;
import static org.comity.profiles.provisions.Modal.HAVE_NO_RIGHT_TO;
import static org.comity.topic.DocumentAccess.CLOSED_BY_NATURE;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INFORMATION_CLASS;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.IN_ADMINISTRATION;
import static org.comity.topic.DocumentAccess.PAPERS_OF;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SHADOWS_PORTFOLIO;
import static org.comity.topic.DocumentAccess.SITS_ON_COMMITTEE;
import static org.comity.topic.DocumentAccess.SPECIFICALLY_JUSTIFIED;
import static org.comity.topic.DocumentAccess.THIRD_PARTY_PERSONAL_DATA;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.document.InformationClass;
import org.comity.profiles.provisions.CommonLawInspection;
import org.comity.profiles.provisions.Modal;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.BreachConsequences;
import org.comity.topic.BrokenRule;
import org.comity.topic.ClosedMeetings;
import org.comity.topic.ComplaintAbout;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosureConsent;
import org.comity.topic.DocumentAccess;
import org.comity.topic.InformationPurpose;
import org.comity.topic.InformationUse;
import org.comity.topic.OtherInstrument;
import org.comity.topic.PapersOf;
import org.comity.topic.Precedence;
import org.comity.topic.Right;

/** Section 5, second half: the common law right, who rules on it, and what members may do with what they get. */
final class NeedToKnow {

    private static final Condition<DocumentAccess> COMMON_LAW = RIGHT.is(Right.COMMON_LAW);

    private static final CommonLawInspection BY_COMMON_LAW = new CommonLawInspection(COMMON_LAW);

    private static final Condition<AboutDocument> EXEMPT = INFORMATION_CLASS.has(InformationClass.EXEMPT);

    private static final Condition<AboutDocument> EXEMPT_OR_CONFIDENTIAL = INFORMATION_CLASS.hasAny(
            InformationClass.EXEMPT, InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.IN_CONFIDENCE);

    static final Section SECTION = section(
            "5 Access to information: need to know",
            clause(para("5.7[1]"))
                    .says("The rights by statute stand beside the one at common law.")
                    .members()
                    .areEntitledTo(Precedence.RELY_ON_OTHER_RIGHT)
                    .when(Precedence.OTHER_INSTRUMENT.is(OtherInstrument.LEGISLATION)),
            BY_COMMON_LAW.isForWhoShowsTheNeed(para("5.7[2]"), Modal.normally(ARE_ENTITLED_TO)),
            clause(para("5.7[3]"))
                    .says("Members have to keep themselves informed.")
                    .isInert("gives the reason for the right"),
            clause(para("5.7[4]")).says("The principle is called need to know.").isInert("a definition"),
            clause(para("5.7[5]"))
                    .says("It holds for meetings on exempt information too.")
                    .members()
                    .normally()
                    .areEntitledTo(ClosedMeetings.ATTEND)
                    .when(EXEMPT.and(
                            ClosedMeetings.NEED_TO_KNOW_SHOWN.yes().or(ClosedMeetings.SITS_ON_COMMITTEE.yes()))),
            BY_COMMON_LAW.isNotForOthers(para("5.8[1]"), HAVE_NO_RIGHT_TO),
            BY_COMMON_LAW
                    .isNoRovingCommission(para("5.8[2]"), HAVE_NO_RIGHT_TO)
                    .overriding(para("5.7[2]"), para("5.9[1]"), para("5.9[2]")),
            BY_COMMON_LAW
                    .isNotForTheCurious(para("5.8[3]"), HAVE_NO_RIGHT_TO)
                    .overriding(para("5.7[2]"), para("5.9[1]"), para("5.9[2]")),
            clause(para("5.8[4]")).says("The need to know decides.").isInert("restates the test"),
            clause(para("5.9[1]"), para("5.7[2]"))
                    .says("For the business of the member's own committee the need is presumed as a rule.")
                    .members()
                    .normally()
                    .areEntitledTo(INSPECT)
                    .when(COMMON_LAW.and(SITS_ON_COMMITTEE.yes()))
                    .overriding(para("5.8[1]")),
            clause(para("5.9[2]"), para("5.7[2]"))
                    .says("So it is for an opposition spokesperson's portfolio.")
                    .members()
                    .normally()
                    .areEntitledTo(INSPECT)
                    .when(COMMON_LAW.and(SHADOWS_PORTFOLIO.yes()))
                    .overriding(para("5.8[1]")),
            clause(para("5.9[3]"))
                    .says("Personal information on others asks for reasons in specific terms.")
                    .members()
                    .whenDoing(INSPECT)
                    .when(COMMON_LAW.and(THIRD_PARTY_PERSONAL_DATA.yes()))
                    .owing(duty("justify the request in specific terms")
                            .asBestEffort()
                            .doneWhen(SPECIFICALLY_JUSTIFIED.yes())),
            clause(para("5.9[3]").part("unjustified"))
                    .says("Without them the need is not made out, nor presumed.")
                    .members()
                    .normally()
                    .haveNoRightTo(INSPECT)
                    .when(COMMON_LAW.and(THIRD_PARTY_PERSONAL_DATA.yes()).and(SPECIFICALLY_JUSTIFIED.no()))
                    .overriding(para("5.7[2]"), para("5.9[1]"), para("5.9[2]"))
                    .reading(
                            "the specific demand wins over the presumption",
                            "the presumption holds for one's own committee"),
            clause(para("5.9[4]"))
                    .says("Some documents by their nature are for no member.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(COMMON_LAW.and(CLOSED_BY_NATURE.yes()))
                    .overriding(para("5.7[2]"), para("5.9[1]"), para("5.9[2]")),
            clause(para("5.9[5]"))
                    .says("Drafts of policies and committee reports may be for the administration's group alone.")
                    .members()
                    .normally()
                    .haveNoRightTo(INSPECT)
                    .when(COMMON_LAW
                            .and(INFORMATION_CLASS.has(InformationClass.DRAFT))
                            .and(IN_ADMINISTRATION.no()))
                    .overriding(para("5.7[2]"), para("5.9[1]"), para("5.9[2]"))
                    .reading(
                            "such drafts are closed as a class, and possible harm is the reason",
                            "a draft is closed only where early disclosure might do harm"),
            ofEach(
                    act -> clause(para("5.10[1]"))
                            .says("Questions of a right to exempt papers go to the Monitoring Officer.")
                            .sendsDoubtsAbout(act)
                            .to(Office.MONITORING_OFFICER)
                            .when(EXEMPT),
                    INSPECT,
                    COPY),
            clause(para("5.10[1]").part("common-law"))
                    .says("The common law right to exempt papers is such a question.")
                    .leaves(INSPECT)
                    .to(Office.MONITORING_OFFICER)
                    .when(COMMON_LAW.and(EXEMPT).and(SITS_ON_COMMITTEE.no()).and(SHADOWS_PORTFOLIO.no()))
                    .reading(
                            "whether the need is made out is for the Monitoring Officer where the paper is exempt",
                            "only what is disputed goes there"),
            clause(para("5.10[2]"))
                    .says("So do questions of a right to attend on exempt business.")
                    .leaves(ClosedMeetings.ATTEND)
                    .to(Office.MONITORING_OFFICER)
                    .when(EXEMPT.and(ClosedMeetings.SITS_ON_COMMITTEE.no())),
            clause(para("5.10[3]"))
                    .says("For this the Monitoring Officer is proper officer.")
                    .isInert("names the proper officer; 5.10[1] and [2] say for what"),
            clause(para("5.11[1]"))
                    .says("A council document is anything made with its resources, and more.")
                    .isInert("a definition"),
            clause(para("5.11[2]"))
                    .says("No member needs another group's internal papers.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(COMMON_LAW.and(PAPERS_OF.is(PapersOf.OTHER_GROUP)))
                    .overriding(para("5.7[2]"), para("5.9[1]"), para("5.9[2]")),
            clause(para("5.12[1]"))
                    .says("Information is used only for the purpose it was given for, the member's duties.")
                    .members()
                    .mustNot(InformationUse.USE)
                    .when(InformationUse.SUPPLIED_BY_AUTHORITY
                            .yes()
                            .and(InformationUse.PURPOSE.isAnyOf(
                                    InformationPurpose.PARTY_POLITICAL, InformationPurpose.PERSONAL)))
                    .reading("any of the member's duties is within the purpose", "only the duty it was asked for"),
            clause(para("5.12[1]").part("duties"))
                    .says("For these duties it may be used.")
                    .members()
                    .may(InformationUse.USE)
                    .when(InformationUse.SUPPLIED_BY_AUTHORITY
                            .yes()
                            .and(InformationUse.PURPOSE.isAnyOf(
                                    InformationPurpose.PURPOSE_OF_SUPPLY, InformationPurpose.OTHER_MEMBER_DUTIES))),
            ofEach(
                    act -> clause(para("5.12[1]").part("after"))
                            .says("Information is used only for the purpose it was given for.")
                            .members()
                            .whenDoing(act)
                            .owing(duty("use it only for the member's duties").afterwards()),
                    INSPECT,
                    COPY),
            ofEach(
                    act -> clause(para("5.12[1]").part("disclosure"))
                            .says("Disclosing closed information without authority is beyond that purpose.")
                            .members()
                            .mustNot(act)
                            .when(EXEMPT_OR_CONFIDENTIAL.and(Disclosure.AUTHORISED.no()))
                            .unless(Disclosure.CONSENT.is(DisclosureConsent.GIVEN_BY_AUTHORISED_PERSON))
                            .reading(
                                    "use for the duties only, and no exception is printed",
                                    "a statement of harm, and the ban is left to the code"),
                    Disclosure.DISCLOSE,
                    Disclosure.PUBLISH,
                    Disclosure.PASS_ON),
            clause(para("5.12[2]"))
                    .says("Unauthorised disclosure harms public affairs and the council.")
                    .isInert("gives the reason"),
            clause(para("5.12[3]"))
                    .says("It may break the Members' Code as well.")
                    .anyone()
                    .may(BreachConsequences.TREAT_AS_CODE_BREACH)
                    .when(BreachConsequences.COMPLAINT_ABOUT
                            .is(ComplaintAbout.MEMBER)
                            .and(BreachConsequences.RULE_BROKEN.is(BrokenRule.CONFIDENTIALITY)))
                    .unless(BreachConsequences.BREACH_ESTABLISHED.no()));

    private NeedToKnow() {}
}
