package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.HAVE_NO_RIGHT_TO;
import static org.comity.profiles.provisions.Modal.MUST;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.InstructionSource;
import org.comity.topic.Instructions;
import org.comity.topic.OfficerAccountability;
import org.comity.topic.OtherInstrument;
import org.comity.topic.Precedence;
import org.comity.topic.Roles;
import org.comity.topic.ServiceClaim;

/** Political activity, last part: whom officers serve, and the codes, paragraphs 50 and 51. */
final class ServingTheAuthority {

    private static final Condition<OfficerAccountability> NOT_BY_THE_AUTHORITY =
            OfficerAccountability.SERVICE_CLAIMED_BY.isNot(ServiceClaim.AUTHORITY);

    private static final Condition<Instructions> FROM_ONE_MEMBER = Condition.any(
            Instructions.INSTRUCTION_FROM.isAnyOf(InstructionSource.INDIVIDUAL_MEMBER, InstructionSource.MAYOR));

    private static final Condition<Precedence> OWN_CODE = Condition.any(
            Precedence.ACTOR.is(Actor.MEMBER).and(Precedence.OTHER_INSTRUMENT.is(OtherInstrument.MEMBERS_CODE)),
            Precedence.ACTOR.is(Actor.OFFICER).and(Precedence.OTHER_INSTRUMENT.is(OtherInstrument.OFFICERS_CODE)));

    private static final Condition<Precedence> CODE_IN_CONFLICT = Precedence.OTHER_INSTRUMENT
            .isAnyOf(OtherInstrument.MEMBERS_CODE, OtherInstrument.OFFICERS_CODE)
            .and(Precedence.CONFLICT.yes());

    static final Section SECTION = section(
            "Political Activity: whom officers serve; codes of conduct",
            ImpartialService.serveTheWhole(para("50[1]"), MUST),
            ImpartialService.serveOneAlone(para("50[1]").part("one"), MUST_NOT).when(NOT_BY_THE_AUTHORITY),
            ImpartialService.claimOneAlone(para("50[1]").part("one"), HAVE_NO_RIGHT_TO)
                    .when(NOT_BY_THE_AUTHORITY),
            ofEach(
                    act -> clause(para("50[1]").part("groups"))
                            .says("Instructions from groups are not mentioned.")
                            .stopsShortOf(act)
                            .when(Instructions.INSTRUCTION_FROM.is(InstructionSource.POLITICAL_GROUP)),
                    Instructions.INSTRUCT_OFFICER,
                    Instructions.FOLLOW_INSTRUCTION),
            clause(para("50[2]"))
                    .says("They answer to the Chief Executive and their Directors and Heads of Service.")
                    .officers()
                    .must(OfficerAccountability.ANSWER_TO_MANAGERS)
                    .goingTo(
                            Step.to(Office.HEAD_OF_SERVICE), Step.to(Office.DIRECTOR), Step.to(Office.CHIEF_EXECUTIVE)),
            clause(para("50[2]"))
                    .says("What these say is to be done.")
                    .officers()
                    .may(Instructions.FOLLOW_INSTRUCTION)
                    .when(Instructions.INSTRUCTION_FROM.is(InstructionSource.MANAGER)),
            clause(para("50[3]"))
                    .says("No single member has a claim to command them, whatever the office.")
                    .anyone()
                    .haveNoRightTo(Instructions.INSTRUCT_OFFICER)
                    .when(FROM_ONE_MEMBER)
                    .unless(Instructions.ACTOR.is(Actor.AUTHORITY))
                    .reading(
                            "whoever officers do not answer to cannot bind them by instructions",
                            "only their line of accountability is meant"),
            clause(para("50[3]"))
                    .says("So no such command binds them.")
                    .officers()
                    .mustNot(Instructions.FOLLOW_INSTRUCTION)
                    .when(FROM_ONE_MEMBER)
                    .reading(
                            "an instruction is followed as one that binds",
                            "officers are free to do what a member wishes, as long as they answer elsewhere"),
            clause(para("50[3]"))
                    .says("They do not answer to a member.")
                    .officers()
                    .mustNot(OfficerAccountability.ANSWER_TO_MEMBER),
            clause(para("50[3]").part("staff"), para("50[2]"))
                    .says("So staff are not a member's to manage.")
                    .members()
                    .haveNoRightTo(Roles.MANAGE_STAFF)
                    .reading(
                            "whoever officers do not answer to does not manage them",
                            "the text says whom they answer to, and nothing of daily management"),
            clause(para("51[1]"))
                    .says("Members and officers each have a code of their own.")
                    .anyone()
                    .must(Precedence.COMPLY_WITH_CODE)
                    .when(OWN_CODE),
            clause(para("51[2]"))
                    .says("The protocol guides on working relationships.")
                    .isInert("says again what the document is for"),
            clause(para("51[3]"))
                    .says("To know one's own in detail is essential.")
                    .anyone()
                    .must(Precedence.KNOW_OWN_CODE),
            clause(para("51[4]"))
                    .says("Against the protocol the codes prevail.")
                    .anyone()
                    .must(Precedence.FOLLOW_CODE_AGAINST_PROTOCOL)
                    .when(CODE_IN_CONFLICT),
            clause(para("51[4]"))
                    .says("So the protocol gives way.")
                    .anyone()
                    .mustNot(Precedence.FOLLOW_PROTOCOL_AGAINST_CODE)
                    .when(CODE_IN_CONFLICT));

    private ServingTheAuthority() {}
}
