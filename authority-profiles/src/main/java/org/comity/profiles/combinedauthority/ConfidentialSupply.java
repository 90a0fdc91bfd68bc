package org.comity.profiles.combinedauthority;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.document.InformationClass;
import org.comity.profiles.provisions.DisclosureBan;
import org.comity.question.Condition;
import org.comity.topic.AboutDocument;
import org.comity.topic.Classification;
import org.comity.topic.Disclosure;
import org.comity.topic.DisclosureConsent;
import org.comity.topic.DisclosureRecipient;
import org.comity.topic.InformationRequests;
import org.comity.topic.InformationUse;

/** Section 4, second part: information given confidentially. The number 4.8 is printed twice. */
final class ConfidentialSupply {

    /** Confidential in any of the three senses. */
    static final Condition<AboutDocument> CONFIDENTIAL = AboutDocument.INFORMATION_CLASS.hasAny(
            InformationClass.IN_CONFIDENCE, InformationClass.STATUTORY_CONFIDENTIAL, InformationClass.EXEMPT);

    /** Confidential by its class, or in the eyes of the person who passes it on. */
    private static final Condition<Disclosure> CONFIDENTIAL_OR_SEEN_AS_SUCH =
            Condition.any(DisclosureBan.GIVEN_IN_CONFIDENCE, DisclosureBan.CONFIDENTIAL_BY_NATURE);

    private static final Condition<Disclosure> TO_ONE_WITHOUT_RIGHT =
            Disclosure.RECIPIENT_ENTITLED.no().and(CONFIDENTIAL);

    /** Nothing that would give the public at large a right to it. */
    private static final Condition<Disclosure> NOT_RELEASED = Disclosure.CONSENT
            .isNot(DisclosureConsent.GIVEN_BY_AUTHORISED_PERSON)
            .and(Disclosure.LEGAL_COMPULSION.no());

    private static final Condition<Disclosure> TO_PRESS_OR_PUBLIC =
            Disclosure.RECIPIENT.isAnyOf(DisclosureRecipient.JOURNALIST, DisclosureRecipient.PUBLIC);

    private static final String CLASS_TAKEN =
            "exempt information is confidential as well, as the private part of an agenda is";
    private static final String CLASS_OTHERWISE =
            "only what was given in confidence, or what the law makes confidential, is meant";

    static final Section SECTION = section(
            "4 Member officer working: confidential information",
            clause(para("4.8[1]"))
                    .says("Officers can as a rule give information confidentially.")
                    .officers()
                    .may(Classification.GIVE_INFORMATION)
                    .when(Classification.GIVEN_IN_CONFIDENCE.yes()),
            clause(para("4.8[1]").part("harm"))
                    .says("Not where that would harm the authority, as in its legal or financial position.")
                    .officers()
                    .shouldNot(Classification.GIVE_INFORMATION)
                    .when(Classification.GIVEN_IN_CONFIDENCE.yes().and(Classification.AGAINST_AUTHORITY_INTEREST.yes()))
                    .limiting(para("4.8[1]"))
                    .reading("the exception says that it is not done", "the exception only ends the permission"),
            clause(para("4.8[2]"))
                    .says("What a member received confidentially in one capacity is not used in another.")
                    .members()
                    .mustNot(InformationUse.USE)
                    .when(InformationUse.IN_ANOTHER_CAPACITY.yes().and(CONFIDENTIAL))
                    .overriding(para("4.15").part("purpose"))
                    .reading(CLASS_TAKEN, CLASS_OTHERWISE),
            CoOptedMembers.also(
                            para("4.8[2]").part("co-opted"),
                            "Co-opted members do not use it in another capacity either.",
                            MUST_NOT,
                            InformationUse.USE,
                            InformationUse.IN_ANOTHER_CAPACITY.yes().and(CONFIDENTIAL))
                    .overriding(para("4.15").part("purpose")),
            clause(para("4.8#2[1]"))
                    .says("Confidential information goes only to those with a right to see it.")
                    .anyone()
                    .mustNot(Disclosure.PASS_ON)
                    .when(TO_ONE_WITHOUT_RIGHT.and(Disclosure.STATUS_IN_DOUBT.no()))
                    .reading(CLASS_TAKEN, CLASS_OTHERWISE),
            clause(para("4.8#2[1]").part("entitled"))
                    .says("To those with a right to see it, it can be passed on.")
                    .anyone()
                    .may(Disclosure.PASS_ON)
                    .when(Disclosure.RECIPIENT_ENTITLED.yes().and(CONFIDENTIAL_OR_SEEN_AS_SUCH))
                    .overriding(
                            para("5.2[2]").part("pass-on"),
                            para("5.2[2]").part("co-opted-pass-on"),
                            para("5.2[3]").part("pass-on"))
                    .reading(
                            "to give it to somebody with a right to see it breaks no confidence",
                            "5.2 stops a member even then, unless one of its exceptions applies"),
            clause(para("4.8#2[1]").part("give"))
                    .says("Nor does an officer give it to a member without a right to see it.")
                    .officers()
                    .mustNot(Classification.GIVE_INFORMATION)
                    .when(Classification.MEMBER_ENTITLED.no().and(CONFIDENTIAL))
                    .overriding(para("4.8[1]"))
                    .reading(CLASS_TAKEN, CLASS_OTHERWISE),
            clause(para("4.8#2[1]").part("disclose"))
                    .says("It is not disclosed to anybody without a right to see it.")
                    .anyone()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(TO_ONE_WITHOUT_RIGHT)
                    .reading(CLASS_TAKEN, CLASS_OTHERWISE),
            clause(para("4.8#2[1]").part("press"))
                    .says("The press and the public have no right to what nobody has released.")
                    .anyone()
                    .mustNot(Disclosure.DISCLOSE)
                    .when(TO_PRESS_OR_PUBLIC.and(CONFIDENTIAL).and(NOT_RELEASED))
                    .reading(
                            "they have a right to confidential and exempt information only once it is released",
                            "it counts alone whether the person has a right to see it"),
            clause(para("4.8#2[1]").part("publish"))
                    .says("It is not published.")
                    .anyone()
                    .mustNot(Disclosure.PUBLISH)
                    .when(TO_ONE_WITHOUT_RIGHT.or(CONFIDENTIAL.and(NOT_RELEASED)))
                    .reading(CLASS_TAKEN, CLASS_OTHERWISE),
            clause(para("4.8#2[2]"))
                    .says("In doubt it is best to ask the officer who gave it whether it can be passed on.")
                    .asGoodPractice()
                    .leaves(Disclosure.PASS_ON)
                    .to(Relation.INFORMING_OFFICER)
                    .when(Disclosure.STATUS_IN_DOUBT.yes()),
            clause(para("4.8#2[2]").part("check"))
                    .says("Even without doubt it is best to ask first.")
                    .anyone()
                    .whenDoing(Disclosure.PASS_ON)
                    .when(Disclosure.STATUS_IN_DOUBT.no())
                    .owing(duty("check with the officer who gave the information")
                            .towards(Relation.INFORMING_OFFICER)
                            .asAdvice()
                            .doneWhen(Disclosure.INFORMING_OFFICER_ASKED.yes())),
            clause(para("4.8#2[2]").part("status"))
                    .says("That officer is best asked as well where its status is unclear.")
                    .asGoodPractice()
                    .leaves(Classification.ASK_ABOUT_STATUS)
                    .to(Relation.INFORMING_OFFICER)
                    .reading(
                            "who doubts the status of information doubts whether it can be passed on",
                            "it is about passing on only"),
            clause(para("4.8#2[3]").part("information"))
                    .says("Members ought to ask only for information that they have a right to.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_INFORMATION)
                    .when(InformationRequests.ENTITLED_TO_INFORMATION.no()),
            clause(para("4.8#2[3]").part("advice"))
                    .says("Nor ought they, when they seek advice, to ask for other information.")
                    .members()
                    .shouldNot(InformationRequests.REQUEST_ADVICE)
                    .when(InformationRequests.ENTITLED_TO_INFORMATION.no()),
            clause(para("4.8#2[4]"))
                    .says("The constitution has more on what members have a right to.")
                    .isInert("points to another part of the constitution"));

    private ConfidentialSupply() {}
}
