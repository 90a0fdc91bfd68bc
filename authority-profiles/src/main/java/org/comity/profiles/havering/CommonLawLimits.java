package org.comity.profiles.havering;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.HAVE_NO_RIGHT_TO;

import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.document.DocumentKind;
import org.comity.document.InformationClass;
import org.comity.profiles.provisions.CommonLawInspection;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.AboutExemption;
import org.comity.topic.Classification;
import org.comity.topic.ComplaintsAboutMembers;
import org.comity.topic.Disclosure;
import org.comity.topic.DocumentAccess;
import org.comity.topic.InformationSupply;
import org.comity.topic.MemberConcern;
import org.comity.topic.Reasonableness;
import org.comity.topic.RequestPurpose;
import org.comity.topic.ThirdPartyInformation;

/** Paragraphs 41 to 44: the limits of the need to know, and secrecy. */
final class CommonLawLimits {

    private static final Condition<DocumentAccess> AT_COMMON_LAW = CommonLawPrinciples.AT_COMMON_LAW;

    private static final Condition<DocumentAccess> OWN_COMMITTEE =
            AT_COMMON_LAW.and(DocumentAccess.SITS_ON_COMMITTEE.yes());

    private static final Para[] RULINGS_AND_RIGHTS = {
        para("38[1]"),
        para("39[1]"),
        para("39[2]"),
        para("39[4]"),
        para("40[2]"),
        para("40[3]"),
        para("40[4]"),
        para("40[5]"),
        para("41[2]"),
        para("42[3]")
    };

    private static final Condition<AboutDocument> IN_CONFIDENCE = AboutDocument.INFORMATION_CLASS.hasAny(
            InformationClass.IN_CONFIDENCE, InformationClass.STATUTORY_CONFIDENTIAL);

    private static final Condition<AboutDocument> HELD_CLOSE = AboutDocument.INFORMATION_CLASS.hasAny(
            InformationClass.IN_CONFIDENCE, InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.EXEMPT);

    private static final Condition<DocumentAccess> IMPROPER_MOTIVE =
            AT_COMMON_LAW.and(DocumentAccess.PURPOSE.is(RequestPurpose.IMPROPER_MOTIVE));

    private static final Condition<AboutExemption> PUBLISHED = AboutExemption.ALREADY_PUBLIC.yes();

    private static final Condition<InformationSupply> UNREASONABLE =
            InformationSupply.REASONABLENESS.is(Reasonableness.UNREASONABLE);

    static final Section SECTION = section(
            "Access to Information: limits of the common law right",
            clause(para("41[1]"))
                    .says("An indirect, improper or ulterior motive can be held against the request by the Council.")
                    .normally()
                    .members()
                    .haveNoRightTo(DocumentAccess.INSPECT)
                    .when(IMPROPER_MOTIVE)
                    .overriding(para("38[1]"), RULINGS_AND_RIGHTS)
                    .goingTo(Step.to(BodyKind.FULL_AUTHORITY)),
            clause(para("41[2]"), para("31[1]"))
                    .says("A committee's own member has a strong right to its documents.")
                    .normally()
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(OWN_COMMITTEE)
                    .unless(HELD_CLOSE)
                    .overriding(para("39[1]"), para("39[2]"), para("39[4]"))
                    .overriding(para("40[2]"), para("40[3]"), para("40[4]"), para("40[5]"))
                    .reading(
                            "it stands without a ruling, unless the content is held close",
                            "the Monitoring Officer rules on it as on any other"),
            clause(para("41[3]"), para("41[2]"))
                    .says("Even so, committee or Council can hold an improper motive against it.")
                    .normally()
                    .members()
                    .haveNoRightTo(DocumentAccess.INSPECT)
                    .when(OWN_COMMITTEE.and(IMPROPER_MOTIVE))
                    .overriding(para("41[1]"), RULINGS_AND_RIGHTS)
                    .goingTo(Step.to(BodyKind.COMMITTEE, BodyKind.FULL_AUTHORITY)),
            new CommonLawInspection(AT_COMMON_LAW)
                    .isNoRovingCommission(para("42[1]"), HAVE_NO_RIGHT_TO)
                    .overriding(para("38[1]"), para("41[2]"), para("42[3]")),
            clause(para("42[2]"))
                    .says("Nor to whatever working papers there are.")
                    .members()
                    .haveNoRightTo(DocumentAccess.INSPECT)
                    .when(AT_COMMON_LAW
                            .and(DocumentAccess.DOCUMENT_KIND.is(DocumentKind.WORKING_PAPER))
                            .and(DocumentAccess.NEED_TO_KNOW_SHOWN.no()))
                    .overriding(para("41[2]"))
                    .reading("a working paper needs a reason of its own", "only a request for all of them is barred"),
            clause(para("42[3]"))
                    .says("Members see background papers of reports, and what else they reasonably ask for.")
                    .normally()
                    .members()
                    .areEntitledTo(DocumentAccess.INSPECT)
                    .when(AT_COMMON_LAW.and(DocumentAccess.DOCUMENT_KIND
                            .is(DocumentKind.BACKGROUND_PAPER)
                            .or(DocumentAccess.NEED_TO_KNOW_SHOWN.yes())))
                    .reading("it explains the common law right", "it narrows the statutory rights as well"),
            new CommonLawInspection(AT_COMMON_LAW)
                    .isNotForTheCurious(para("42[3]").part("only"), HAVE_NO_RIGHT_TO)
                    .unless(DocumentAccess.DOCUMENT_KIND
                            .is(DocumentKind.BACKGROUND_PAPER)
                            .or(DocumentAccess.NEED_TO_KNOW_SHOWN.yes()))
                    .overriding(para("41[2]"))
                    .reading(
                            "only background papers and reasonable requests are met, and curiosity is no reason",
                            "curiosity, which is not named, is for the Monitoring Officer to weigh"),
            clause(para("42[4]"))
                    .says("What is confidential stays so, towards everybody, the press included.")
                    .members()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(HELD_CLOSE)
                    .reading("exempt papers are kept as well", "exempt papers that nobody holds confidential are free"),
            clause(para("42[4]").part("publication"))
                    .says("It is not published.")
                    .members()
                    .mustNot(Disclosure.PUBLISH)
                    .when(HELD_CLOSE),
            clause(para("42[4]").part("colleagues"))
                    .says("It is not passed to colleagues.")
                    .members()
                    .mustNot(Disclosure.PASS_ON)
                    .when(HELD_CLOSE),
            clause(para("42[4]").part("inspection"))
                    .says("Seeing it changes nothing in that.")
                    .members()
                    .whenDoing(DocumentAccess.INSPECT)
                    .when(IN_CONFIDENCE.or(AT_COMMON_LAW.and(HELD_CLOSE)))
                    .owing(duty("keep confidential information confidential")),
            clause(para("42[4]").part("copy"))
                    .says("Nor does having a copy.")
                    .members()
                    .whenDoing(DocumentAccess.COPY)
                    .when(IN_CONFIDENCE.or(Status.EXEMPT))
                    .owing(duty("keep confidential information confidential")),
            clause(para("42[5]"))
                    .says("A member's breach of confidence can be complained of to the Monitoring Officer.")
                    .leaves(ComplaintsAboutMembers.COMPLAIN_ABOUT_MEMBER)
                    .to(Office.MONITORING_OFFICER)
                    .when(ComplaintsAboutMembers.CONCERN.has(MemberConcern.BREACH_OF_CONFIDENCE)),
            clause(para("42[6]"))
                    .says("If serious, the person betrayed can sue.")
                    .isInert("a claim for the courts, outside the authority's procedures"),
            clause(para("43[1]"))
                    .says("Unreasonable requests are declined.")
                    .anyone()
                    .must(InformationSupply.DECLINE)
                    .when(UNREASONABLE),
            clause(para("43[1]").part("supply"))
                    .says("They are not met.")
                    .officers()
                    .mustNot(InformationSupply.SUPPLY)
                    .when(UNREASONABLE),
            clause(para("43[2]"))
                    .says("The member's right to know is weighed against somebody else's need for confidentiality.")
                    .anyone()
                    .must(ThirdPartyInformation.WEIGH)
                    .reading(
                            "whoever needs the confidentiality, be the information now the Council's or not",
                            "only of information that belongs to somebody else"),
            clause(para("44[1]"))
                    .says("What stands in a public document is no longer confidential.")
                    .normally()
                    .members()
                    .may(Disclosure.DISCLOSE)
                    .when(PUBLISHED)
                    .limiting(para("42[4]"))
                    .reading("however it came to be public", "only where it was lawfully made public"),
            clause(para("44[1]").part("publication"))
                    .says("So it can be published.")
                    .normally()
                    .members()
                    .may(Disclosure.PUBLISH)
                    .when(PUBLISHED)
                    .limiting(para("42[4]").part("publication")),
            clause(para("44[1]").part("colleagues"))
                    .says("And passed on.")
                    .normally()
                    .members()
                    .may(Disclosure.PASS_ON)
                    .when(PUBLISHED)
                    .limiting(para("42[4]").part("colleagues")),
            clause(para("44[1]").part("release"))
                    .says("Its owner's consent is needed no longer.")
                    .normally()
                    .officers()
                    .may(ThirdPartyInformation.RELEASE)
                    .when(ThirdPartyInformation.ALREADY_PUBLIC.yes())
                    .limiting(para("32[2]")),
            clause(para("44[2]"))
                    .says("Drafts can reasonably be held back until the matter is formally reported.")
                    .members()
                    .shouldNot(DocumentAccess.INSPECT)
                    .when(AT_COMMON_LAW.and(DocumentAccess.INFORMATION_CLASS.has(InformationClass.DRAFT)))
                    .unless(DocumentAccess.CONCLUDED.yes().or(DocumentAccess.FORMALLY_REPORTED.yes()))
                    .reading("drafts are held back at common law", "statutory inspection yields to it as well"),
            clause(para("44[2]").part("withholding"))
                    .says("Officers can hold them back.")
                    .anyone()
                    .may(Classification.WITHHOLD)
                    .when(Classification.INFORMATION_CLASS.has(InformationClass.DRAFT))
                    .unless(Classification.CONCLUDED.yes().or(Classification.FORMALLY_REPORTED.yes())),
            clause(para("44[2]").part("reported"))
                    .says("That ends with the formal report.")
                    .stopsShortOf(Classification.WITHHOLD)
                    .when(Classification.INFORMATION_CLASS.has(InformationClass.DRAFT)));

    private CommonLawLimits() {}
}
