package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.clause.Section;
import org.comity.profiles.provisions.LetterNames;
import org.comity.question.Condition;
import org.comity.topic.LetterMedium;
import org.comity.topic.LetterTrigger;
import org.comity.topic.OfficialLetters;

/** Correspondence: paragraph 43. */
final class Correspondence {

    private static final LetterNames IN_THE_NAME = LetterNames.ofLetters()
            .sentAs(Condition.any(
                    OfficialLetters.MEDIUM.isAnyOf(LetterMedium.LETTER, LetterMedium.FAX, LetterMedium.EMAIL)));

    private static final Condition<OfficialLetters> ANSWERS_OR_FITS = Condition.any(
            OfficialLetters.TRIGGER.isAnyOf(
                    LetterTrigger.ENQUIRY_ADDRESSED_TO_MEMBER, LetterTrigger.COMPLAINT_ADDRESSED_TO_MEMBER),
            OfficialLetters.APPROPRIATE_FOR_MEMBER.yes());

    static final Section SECTION = section(
            "Correspondence",
            IN_THE_NAME
                    .anOfficers(para("43[1]"), SHOULD)
                    .reading("a letter sent by fax or email is a letter", "only letters on paper are meant"),
            IN_THE_NAME.ratherThanAMembers(para("43[1]").part("member"), SHOULD_NOT),
            IN_THE_NAME
                    .aMembersWhereFitting(
                            para("43[2]"),
                            "A member's name fits some letters, such as an answer to whoever wrote to that member.",
                            MAY,
                            ANSWERS_OR_FITS)
                    .overriding(para("43[1]").part("member")),
            IN_THE_NAME.aMembersToBindOrInstruct(para("43[3]"), MUST_NOT).overriding(para("43[2]")));

    private Correspondence() {}
}
