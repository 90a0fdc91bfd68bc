package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.LetterMedium;
import org.comity.topic.LetterTrigger;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Signatory;
import org.comity.topic.WrittenFor;

/** Correspondence: paragraph 43. */
final class Correspondence {

    private static final Condition<OfficialLetters> LETTER =
            Condition.any(OfficialLetters.MEDIUM.isAnyOf(LetterMedium.LETTER, LetterMedium.FAX, LetterMedium.EMAIL));

    private static final Condition<OfficialLetters> OFFICIAL =
            LETTER.and(OfficialLetters.ON_BEHALF_OF.is(WrittenFor.AUTHORITY));

    private static final Condition<OfficialLetters> IN_MEMBERS_NAME =
            LETTER.and(OfficialLetters.SIGNATORY.is(Signatory.MEMBER));

    static final Section SECTION = section(
            "Correspondence",
            clause(para("43[1]"))
                    .says("Official letters bear the appropriate officer's name.")
                    .anyone()
                    .should(OfficialLetters.SEND)
                    .when(OFFICIAL.and(OfficialLetters.SIGNATORY.is(Signatory.OFFICER)))
                    .reading("a letter sent by fax or email is a letter", "only letters on paper are meant"),
            clause(para("43[1]").part("member"))
                    .says("Rather than a member's.")
                    .anyone()
                    .shouldNot(OfficialLetters.SEND)
                    .when(OFFICIAL.and(IN_MEMBERS_NAME)),
            clause(para("43[2]"))
                    .says("A member's name fits some letters, such as an answer to whoever wrote to that member.")
                    .anyone()
                    .may(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME.and(Condition.any(
                            OfficialLetters.TRIGGER.isAnyOf(
                                    LetterTrigger.ENQUIRY_ADDRESSED_TO_MEMBER,
                                    LetterTrigger.COMPLAINT_ADDRESSED_TO_MEMBER),
                            OfficialLetters.APPROPRIATE_FOR_MEMBER.yes())))
                    .overriding(para("43[1]").part("member")),
            clause(para("43[3]"))
                    .says("A letter that binds or instructs for the authority never bears a member's name.")
                    .anyone()
                    .mustNot(OfficialLetters.SEND)
                    .when(IN_MEMBERS_NAME.and(Condition.any(
                            OfficialLetters.CREATES_OBLIGATIONS.yes(), OfficialLetters.GIVES_INSTRUCTIONS.yes())))
                    .overriding(para("43[2]")));

    private Correspondence() {}
}
