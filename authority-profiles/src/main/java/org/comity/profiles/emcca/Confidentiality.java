package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.topic.Disclosure.DISCLOSE;
import static org.comity.topic.Disclosure.PASS_ON;
import static org.comity.topic.Disclosure.PUBLISH;

import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.dsl.Provisions;
import org.comity.profiles.provisions.DisclosureBan;
import org.comity.profiles.provisions.Modal;
import org.comity.question.Condition;
import org.comity.topic.Briefings;
import org.comity.topic.Classification;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosureConsent;
import org.comity.topic.DisclosurePurpose;
import org.comity.topic.DisclosureRecipient;
import org.comity.topic.DocumentAccess;
import org.comity.topic.InformationRequests;
import org.comity.topic.InformationSupply;
import org.comity.topic.Precedence;
import org.comity.topic.Reasonableness;
import org.comity.topic.ResourceImpact;

/** Confidentiality, first part: rights to information, and what is not disclosed, paragraphs 35 and 36. */
final class Confidentiality {

    private static final Modal MAY_ABSOLUTELY = Modal.absolutely(MAY);

    private static final Para NO_CONSENT = para("36(1)").part("unauthorised");

    private static final Para NO_UNDERTAKING = para("36(3)").part("unpromised");

    private static final DisclosureBan BAN = DisclosureBan.on(DISCLOSE, PUBLISH, PASS_ON);

    private static final Condition<Disclosure> ASKING_ADVISER = Disclosure.RECIPIENT
            .is(DisclosureRecipient.PROFESSIONAL_ADVISER)
            .and(Disclosure.PURPOSE.is(DisclosurePurpose.PROFESSIONAL_ADVICE));

    static final Condition<Disclosure> FIRST_LIMB = DisclosureBan.REASONABLE_IN_PUBLIC_INTEREST;

    /** That the member thinks it so, or that it is. */
    static final Condition<Disclosure> FOR_PUBLIC_INTEREST =
            Condition.any(Disclosure.PURPOSE.is(DisclosurePurpose.PUBLIC_INTEREST), FIRST_LIMB);

    private static final Condition<Disclosure> SECOND_LIMB =
            Condition.all(Disclosure.GOOD_FAITH.yes(), Disclosure.AUTHORITY_REQUIREMENTS_MET.yes());

    private static final Condition<Disclosure> RESTRICTED =
            Condition.any(DisclosureBan.GIVEN_IN_CONFIDENCE, DisclosureBan.CONFIDENTIAL_BY_NATURE);

    private static final Condition<Disclosure> STEP_OF_41_LEFT_OUT =
            Condition.any(Disclosure.MONITORING_OFFICER_CONSULTED.no(), Disclosure.ADVICE_REGARDED.no());

    /** Restricted information, and none of the first three grounds to disclose it. */
    static final Condition<Disclosure> ONLY_FOURTH_GROUND = Condition.any(
                    DisclosureBan.GIVEN_IN_CONFIDENCE,
                    DisclosureBan.CONFIDENTIAL_BY_NATURE,
                    Disclosure.PRIVATE_AFFAIRS.yes())
            .and(Condition.not(DisclosureBan.CONSENTED))
            .and(Disclosure.LEGAL_COMPULSION.no())
            .and(Condition.not(DisclosureBan.underUndertaking(ASKING_ADVISER)));

    private static final Condition<Disclosure> FIRST_LIMB_FAILS = Condition.any(
            Disclosure.PURPOSE.is(DisclosurePurpose.PUBLIC_INTEREST).and(Disclosure.IN_PUBLIC_INTEREST.no()),
            Disclosure.PURPOSE.is(DisclosurePurpose.PUBLIC_INTEREST).and(Disclosure.REASONABLE.no()),
            Disclosure.IN_PUBLIC_INTEREST.yes().and(Disclosure.REASONABLE.no()));

    private static final Condition<Disclosure> SECOND_LIMB_FAILS =
            FIRST_LIMB.and(Condition.any(Disclosure.GOOD_FAITH.no(), Disclosure.AUTHORITY_REQUIREMENTS_MET.no()));

    static final Section SECTION = section(
            "Confidentiality: the ban on disclosure",
            clause(para("35[1]"))
                    .says("Members have a right to the information that their responsibilities need.")
                    .members()
                    .areEntitledTo(InformationRequests.REQUEST_INFORMATION)
                    .when(InformationForMembers.IN_ROLE.and(InformationRequests.REASONABLY_NEEDED.yes())),
            clause(para("35[1]"))
                    .says("So officers supply it.")
                    .officers()
                    .should(InformationSupply.SUPPLY)
                    .when(InformationSupply.REASONABLY_NEEDED.yes()),
            clause(para("35[1]").part("refusal"))
                    .says("And it is not refused while resources allow.")
                    .anyone()
                    .mustNot(InformationSupply.DECLINE)
                    .when(InformationSupply.REASONABLY_NEEDED
                            .yes()
                            .and(InformationSupply.RESOURCE_IMPACT.is(ResourceImpact.WITHIN_AVAILABLE_RESOURCES)))
                    .unless(InformationSupply.REASONABLENESS.is(Reasonableness.UNREASONABLE)),
            ofEach(
                    act -> clause(para("35[2]"))
                            .says("The access rules set the terms.")
                            .stopsShortOf(act),
                    DocumentAccess.INSPECT,
                    DocumentAccess.COPY),
            clause(para("35[3]"))
                    .says("They leave other rights to information untouched.")
                    .members()
                    .areEntitledTo(Precedence.RELY_ON_OTHER_RIGHT)
                    .when(Precedence.RIGHT_UNDER_STANDING_ORDERS_OR_LAW.yes()),
            clause(para("35[4]"))
                    .says("They tell confidential from exempt information.")
                    .stopsShortOf(Classification.CLASSIFY_INFORMATION),
            BAN.comesWithDataProtection(para("36[1]"), "observe data protection arrangements"),
            ofEach(
                    act -> clause(para("36[1]").part("breach"))
                            .says("No exception to the ban lifts that duty.")
                            .members()
                            .mustNot(act)
                            .when(Disclosure.DATA_PROTECTION_OBSERVED.no())
                            .limiting(para("36(1)"), para("36(2)"), para("36(3)"), para("36(4)"))
                            .reading(
                                    "the exceptions are to the ban on disclosure alone",
                                    "by its grammar the list is of exceptions to data protection too"),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            ofEach(
                    act -> clause(para("36[1]").part("personal"))
                            .says("It stands by itself where personal data are concerned.")
                            .members()
                            .mustNot(act)
                            .when(Disclosure.DATA_PROTECTION_OBSERVED
                                    .no()
                                    .and(Disclosure.THIRD_PARTY_PERSONAL_DATA.yes()))
                            .overriding(para("36(1)"), para("36(2)"), para("36(3)"), para("36(4)")),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            BAN.coversWhatIsGivenInConfidence(para("36[2]"), MUST_NOT),
            BAN.coversWhatIsConfidentialByNature(
                    para("36[3]"),
                    MUST_NOT,
                    "exempt information is confidential in nature, as 41 takes for granted",
                    "only what the member believes or ought to see is confidential, exempt or not"),
            BAN.withExceptionsTo(para("36[2]"), para("36[3]"), para("38"), NO_UNDERTAKING)
                    .isLiftedByConsent(para("36(1)"), MAY_ABSOLUTELY),
            BAN.withExceptionsTo(para("36[2]"), para("36[3]"), para("38"), NO_CONSENT, NO_UNDERTAKING)
                    .isLiftedByLaw(para("36(2)"), MAY_ABSOLUTELY),
            ofEach(
                    act -> clause(para("36(2)"))
                            .says("That goes for informal briefings too.")
                            .members()
                            .absolutely()
                            .may(act)
                            .when(Briefings.LEGAL_COMPULSION.yes())
                            .limiting(para("30[4]"))
                            .reading(
                                    "an informal briefing is information given in confidence, with its exceptions",
                                    "30 names no exception at all"),
                    Briefings.SHARE,
                    Briefings.DISCLOSE_CONTENT),
            BAN.withExceptionsTo(para("36[2]"), para("36[3]"), para("38"), NO_CONSENT)
                    .isLiftedForAdvice(para("36(3)"), MAY_ABSOLUTELY, ASKING_ADVISER),
            ofEach(
                    act -> clause(para("36(4)"), para("36(4)(1)"), para("36(4)(2)"), para("41[1]"), para("41[2]"))
                            .says(
                                    "Except where it is reasonable, in the public interest, in good faith and as the authority requires.")
                            .members()
                            .absolutely()
                            .may(act)
                            .when(FIRST_LIMB.and(SECOND_LIMB))
                            .unless(STEP_OF_41_LEFT_OUT)
                            .limiting(para("36[2]"), para("36[3]"), para("38"), NO_CONSENT, NO_UNDERTAKING),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            ofEach(
                    act -> clause(NO_CONSENT)
                            .says("Consent of somebody without authority to give it is none.")
                            .members()
                            .mustNot(act)
                            .when(RESTRICTED.and(
                                    Disclosure.CONSENT.is(DisclosureConsent.GIVEN_BY_UNAUTHORISED_PERSON))),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            ofEach(
                    act -> clause(NO_UNDERTAKING)
                            .says("An adviser who promises no secrecy is not told.")
                            .members()
                            .mustNot(act)
                            .when(RESTRICTED.and(ASKING_ADVISER).and(Disclosure.THIRD_PARTY_UNDERTAKING.no())),
                    DISCLOSE,
                    PUBLISH,
                    PASS_ON),
            isNoGround(
                    para("36(4)(1)"),
                    "Public interest is no ground where the disclosure is unreasonable, nor reason without it.",
                    FIRST_LIMB_FAILS),
            isNoGroundForPrivateAffairs(
                    para("36(4)(1)"), "Nor for what is only as a rule confidential, as a rule.", FIRST_LIMB_FAILS),
            isNoGround(
                    para("36(4)(2)"),
                    "Nor is it without good faith, or against what the authority reasonably requires.",
                    SECOND_LIMB_FAILS),
            isNoGroundForPrivateAffairs(
                    para("36(4)(2)"), "That, too, is as a rule so of private affairs.", SECOND_LIMB_FAILS));

    private Confidentiality() {}

    private static Provisions isNoGround(Para limb, String words, Condition<Disclosure> failing) {
        return ofEach(
                act -> clause(limb, para("36(4)"))
                        .says(words)
                        .members()
                        .mustNot(act)
                        .when(failing.and(ONLY_FOURTH_GROUND))
                        .when(RESTRICTED),
                DISCLOSE,
                PUBLISH,
                PASS_ON);
    }

    /** What 38 bars as a rule, a ground that fails does not bar more strictly. */
    private static Provisions isNoGroundForPrivateAffairs(Para limb, String words, Condition<Disclosure> failing) {
        return ofEach(
                act -> clause(limb, para("36(4)"))
                        .says(words)
                        .members()
                        .normally()
                        .mustNot(act)
                        .when(failing.and(ONLY_FOURTH_GROUND))
                        .when(Disclosure.PRIVATE_AFFAIRS.yes()),
                DISCLOSE,
                PUBLISH,
                PASS_ON);
    }
}
