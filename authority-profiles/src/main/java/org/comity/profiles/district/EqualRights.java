package org.comity.profiles.district;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.question.Condition;
import org.comity.topic.ComparedMember;
import org.comity.topic.DifferenceIn;
import org.comity.topic.DifferenceReason;
import org.comity.topic.EqualTreatment;
import org.comity.topic.InformationSupply;
import org.comity.topic.Roles;

/** Section 2, 2.5 to 2.8: the same rights for every member, and what office changes. */
final class EqualRights {

    private static final Condition<EqualTreatment> AS_ADMINISTRATION = EqualTreatment.DIFFERENCE_REASON
            .isAnyOf(DifferenceReason.FORMS_ADMINISTRATION, DifferenceReason.OPPOSITION)
            .and(EqualTreatment.DIFFERENCE_IN.is(DifferenceIn.WORKING_RELATIONSHIP));

    private static final Condition<EqualTreatment> AS_OFFICE_HOLDER = EqualTreatment.DIFFERENCE_REASON
            .is(DifferenceReason.HOLDS_OFFICE)
            .and(EqualTreatment.DIFFERENCE_IN.is(DifferenceIn.WORKING_RELATIONSHIP));

    /** What a comparable member got goes with that member's office. */
    static final Condition<InformationSupply> FOR_AN_OFFICE =
            InformationSupply.SAME_INFORMATION_GIVEN_TO.is(ComparedMember.OFFICE_HOLDER);

    private static final Condition<EqualTreatment> AGAINST_OPPOSITION = EqualTreatment.DIFFERENCE_REASON
            .isAnyOf(DifferenceReason.FORMS_ADMINISTRATION, DifferenceReason.OPPOSITION)
            .and(EqualTreatment.DIFFERENCE_IN.isNot(DifferenceIn.WORKING_RELATIONSHIP));

    static final Section SECTION = section(
            "2 Roles: equal rights, Cabinet, Chairs and Vice-Chairs",
            clause(para("2.5[1]"))
                    .says("Towards officers every member stands on the same footing.")
                    .members()
                    .areEntitledTo(EqualTreatment.RELY_ON_EQUAL_RIGHTS),
            clause(para("2.5[2]"))
                    .says("Members ought to be treated alike.")
                    .officers()
                    .should(EqualTreatment.TREAT_EVENHANDEDLY)
                    .reading(
                            "working relationships may differ, yet treatment stays equal",
                            "in the working relationships of 2.6 and 2.8 equal treatment is not asked for"),
            clause(para("2.5[2]").part("different"))
                    .says("So they ought not to be treated differently.")
                    .officers()
                    .shouldNot(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY),
            clause(para("2.5[2]").part("information"))
                    .says("What one member without office was told, another in the same position ought to be told.")
                    .officers()
                    .should(InformationSupply.SUPPLY)
                    .when(InformationSupply.SAME_INFORMATION_GIVEN_TO.isAnyOf(
                            ComparedMember.ADMINISTRATION_BACKBENCHER, ComparedMember.OPPOSITION_BACKBENCHER)),
            clause(para("2.5[3]"))
                    .says("That counts most where scrutiny is at work.")
                    .isInert("stresses the rule just given and adds none"),
            clause(para("2.6"))
                    .says("Officers, senior ones above all, work differently with the groups that run the Council.")
                    .officers()
                    .may(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY)
                    .when(AS_ADMINISTRATION)
                    .limiting(para("2.5[2]").part("different")),
            clause(para("2.7[1]"), para("2.6"))
                    .says("Being in opposition costs a member no right towards officers.")
                    .members()
                    .areEntitledTo(EqualTreatment.RELY_ON_EQUAL_RIGHTS)
                    .when(EqualTreatment.IN_ADMINISTRATION.no()),
            clause(para("2.7[2]"), para("2.6"))
                    .says("Rights and treatment stay equal for the opposition.")
                    .officers()
                    .should(EqualTreatment.TREAT_EVENHANDEDLY)
                    .when(EqualTreatment.IN_ADMINISTRATION
                            .no()
                            .or(EqualTreatment.DIFFERENCE_REASON.isAnyOf(
                                    DifferenceReason.FORMS_ADMINISTRATION, DifferenceReason.OPPOSITION))),
            clause(para("2.7[2]").part("different"), para("2.6"))
                    .says("So the opposition is not to be put at a disadvantage in either.")
                    .officers()
                    .shouldNot(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY)
                    .when(AGAINST_OPPOSITION),
            clause(para("2.7[2]").part("information"), para("2.6"))
                    .says("A member in opposition gets what an equal member of the administration got.")
                    .officers()
                    .should(InformationSupply.SUPPLY)
                    .when(InformationSupply.IN_ADMINISTRATION
                            .no()
                            .and(InformationSupply.SAME_INFORMATION_GIVEN_TO.is(
                                    ComparedMember.ADMINISTRATION_BACKBENCHER)))
                    .owing(duty("treat the opposition member equally").asBestEffort()),
            clause(para("2.8[1]"))
                    .says("Cabinet members, chairs and vice-chairs carry more responsibility.")
                    .members()
                    .must(Roles.CARRY_ADDITIONAL_RESPONSIBILITIES)
                    .when(Roles.MEMBER_HOLDS.hasAny(
                            Office.LEADER,
                            Office.EXECUTIVE_MEMBER,
                            Office.COMMITTEE_CHAIR,
                            Office.COMMITTEE_VICE_CHAIR,
                            Office.AUDIT_AND_STANDARDS_CHAIR,
                            Office.SCRUTINY_CHAIR))
                    .reading(
                            "of steering and working groups, too, only the chairs and vice-chairs are meant",
                            "every member of a steering or working group is meant"),
            clause(para("2.8[2]"))
                    .says("Their dealings with officers may be closer and less simple.")
                    .officers()
                    .may(EqualTreatment.TREAT_MEMBERS_DIFFERENTLY)
                    .when(AS_OFFICE_HOLDER)
                    .limiting(para("2.5[2]").part("different")),
            clause(para("2.8[2]").part("information"), para("3.1(g)"))
                    .says("What goes with an office need not go to others.")
                    .officers()
                    .needNot(InformationSupply.SUPPLY)
                    .when(FOR_AN_OFFICE)
                    .reading(
                            "information follows the position held, so others have no claim to it by equality",
                            "it is owed to every member to whose needs it is relevant"));

    private EqualRights() {}
}
