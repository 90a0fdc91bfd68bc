package org.comity.profiles.county;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MAY;
import static org.comity.profiles.provisions.Modal.MUST_NOT;
import static org.comity.profiles.provisions.Modal.SHOULD;
import static org.comity.profiles.provisions.Modal.SHOULD_NOT;

import org.comity.authority.Relation;
import org.comity.clause.Section;
import org.comity.profiles.provisions.LetterNames;
import org.comity.topic.CorrespondenceCopying;
import org.comity.topic.LetterRecipient;
import org.comity.topic.MembersEnquiries;
import org.comity.topic.OfficialLetters;

/** Section 7: correspondence. */
final class Correspondence {

    private static final LetterNames IN_THE_NAME = LetterNames.ofOfficialLetters();

    static final Section SECTION = section(
            "7 Correspondence",
            clause(para("7.1[1]"))
                    .says("As a rule officers do not copy a member's correspondence to another.")
                    .officers()
                    .shouldNot(CorrespondenceCopying.COPY)
                    .when(CorrespondenceCopying.RECIPIENT_IS_MEMBER
                            .yes()
                            .and(CorrespondenceCopying.EXCEPTIONAL_NEED.no())),
            clause(para("7.1[2]"))
                    .says("Where it is exceptionally necessary, the first member is told.")
                    .officers()
                    .may(CorrespondenceCopying.COPY)
                    .when(CorrespondenceCopying.RECIPIENT_IS_MEMBER
                            .yes()
                            .and(CorrespondenceCopying.EXCEPTIONAL_NEED.yes()))
                    .owing(duty("tell the original member of the copy")
                            .towards(Relation.ORIGINAL_MEMBER)
                            .asBestEffort()
                            .doneWhen(CorrespondenceCopying.ORIGINAL_MEMBER_TOLD.yes())),
            clause(para("7.1[3]"))
                    .says("No silent copies.")
                    .officers()
                    .shouldNot(CorrespondenceCopying.COPY)
                    .when(CorrespondenceCopying.RECIPIENT_IS_MEMBER
                            .yes()
                            .and(CorrespondenceCopying.ORIGINAL_MEMBER_TOLD.no())),
            clause(para("7.1[1]").part("others"))
                    .says("Of copies by the member, or to people who are not members, it says nothing.")
                    .stopsShortOf(CorrespondenceCopying.COPY),
            clause(para("7.2[1]"))
                    .says("A letter from the public about a member goes to that member, with the answer.")
                    .officers()
                    .must(MembersEnquiries.ANSWER_PUBLIC)
                    .owing(duty("send the letter and the answer to the member")
                            .towards(Relation.MEMBER_CONCERNED)
                            .doneWhen(MembersEnquiries.MEMBER_SENT_COPIES.yes())),
            clause(para("7.2[2]"))
                    .says("Whoever asked is told so.")
                    .officers()
                    .whenDoing(MembersEnquiries.ANSWER_PUBLIC)
                    .owing(duty("tell the enquirer that the member is sent both")
                            .towards(Relation.ENQUIRER)
                            .doneWhen(MembersEnquiries.ENQUIRER_TOLD.yes())),
            IN_THE_NAME.anOfficers(para("7.3[1]"), SHOULD),
            IN_THE_NAME.ratherThanAMembers(para("7.3[1]").part("member"), SHOULD_NOT),
            IN_THE_NAME
                    .aMembersWhereFitting(
                            para("7.3[2]"),
                            "As an exception a member's name may fit, as before a minister.",
                            MAY,
                            OfficialLetters.RECIPIENT
                                    .is(LetterRecipient.MINISTER)
                                    .or(OfficialLetters.APPROPRIATE_FOR_MEMBER.yes()))
                    .limiting(para("7.3[1]").part("member")),
            IN_THE_NAME.aMembersToBindOrInstruct(para("7.3[3]"), MUST_NOT).overriding(para("7.3[2]")));

    private Correspondence() {}
}
