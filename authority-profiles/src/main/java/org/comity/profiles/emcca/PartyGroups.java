package org.comity.profiles.emcca;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.ofEach;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.profiles.provisions.Modal.MUST_NOT;

import org.comity.authority.Office;
import org.comity.clause.Section;
import org.comity.profiles.provisions.ImpartialService;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.BiasOccasion;
import org.comity.topic.Briefings;
import org.comity.topic.GroupAdvice;
import org.comity.topic.GroupConclusions;
import org.comity.topic.GroupMeetings;
import org.comity.topic.GroupSubject;
import org.comity.topic.Neutrality;

/** Political activity, second part: support for party groups, paragraph 48 to its sixth sentence. */
final class PartyGroups {

    private static final Condition<GroupAdvice> ADVICE_ON_BUSINESS =
            Condition.any(GroupAdvice.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS));

    private static final Condition<GroupAdvice> ADVICE_ON_PARTY =
            Condition.any(GroupAdvice.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS));

    private static final Condition<GroupMeetings> MEETING_ON_BUSINESS =
            Condition.any(GroupMeetings.SUBJECT_MATTER.is(GroupSubject.AUTHORITY_BUSINESS));

    private static final Condition<GroupMeetings> MEETING_ON_PARTY =
            Condition.any(GroupMeetings.SUBJECT_MATTER.is(GroupSubject.PARTY_POLITICAL_BUSINESS));

    static final Section SECTION = section(
            "Political Activity: party groups",
            ofEach(
                    act -> clause(para("48[1]"))
                            .says("Groups look at business beforehand; another body decides.")
                            .stopsShortOf(act),
                    GroupConclusions.DECIDE,
                    GroupConclusions.TREAT_AS_DECISION),
            clause(para("48[2]"))
                    .says("Groups can properly call on officers for that.")
                    .those(Actor.POLITICAL_GROUP)
                    .may(GroupAdvice.REQUEST_SUPPORT)
                    .when(ADVICE_ON_BUSINESS),
            clause(para("48[2]"))
                    .says("To attend as well.")
                    .anyone()
                    .may(GroupMeetings.REQUEST)
                    .when(MEETING_ON_BUSINESS),
            ofEach(
                    act -> clause(para("48[2]"))
                            .says("Officers support and advise them on business.")
                            .officers()
                            .may(act)
                            .when(ADVICE_ON_BUSINESS),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("48[2]"))
                            .says("They brief them and contribute.")
                            .officers()
                            .may(act)
                            .when(MEETING_ON_BUSINESS),
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            ofEach(
                    act -> clause(para("48[3]"))
                            .says("Provided that they stay politically impartial.")
                            .officers()
                            .mustNot(act)
                            .when(GroupAdvice.POLITICALLY_IMPARTIAL.no())
                            .limiting(para("48[2]"), para("48[5]")),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("48[3]"))
                            .says("That goes for meetings too.")
                            .officers()
                            .mustNot(act)
                            .when(GroupMeetings.POLITICALLY_IMPARTIAL.no())
                            .limiting(para("48[2]"), para("48[5]"), para("49[1]")),
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            clause(para("48[3]"))
                    .says("Attendance is subject to it.")
                    .officers()
                    .mustNot(GroupMeetings.ATTEND)
                    .when(GroupMeetings.POLITICALLY_IMPARTIAL.no())
                    .limiting(para("48[5]"), para("49[1]")),
            ImpartialService.takeSides(para("48[3]"), MUST_NOT, Neutrality.SHOW_BIAS_AT_GROUP_MEETING),
            ImpartialService.takeSides(para("48[3]"), MUST_NOT, Neutrality.SHOW_POLITICAL_BIAS)
                    .when(Neutrality.OCCASION.isAnyOf(BiasOccasion.GROUP_SUPPORT, BiasOccasion.GROUP_MEETING)),
            clause(para("48[4]"))
                    .says("Support can be a briefing for a role, such as chair or spokesperson.")
                    .officers()
                    .may(Briefings.BRIEF_OFFICE_HOLDER)
                    .when(Briefings.MEMBER_HOLDS.hasAny(
                            Office.COMMITTEE_CHAIR, Office.COMMITTEE_VICE_CHAIR, Office.GROUP_SPOKESPERSON)),
            clause(para("48[4]")).says("The chair can be briefed.").officers().may(Briefings.BRIEF_CHAIR),
            clause(para("48[4]"), para("48[2]"))
                    .says("Before a meeting too, where a role calls for it.")
                    .members()
                    .may(Briefings.REQUEST_PRE_COMMITTEE)
                    .when(Briefings.MEMBER_HOLDS.hasAny(
                            Office.COMMITTEE_CHAIR, Office.COMMITTEE_VICE_CHAIR, Office.GROUP_SPOKESPERSON)),
            ofEach(
                    act -> clause(para("48[5]"))
                            .says("Advice to groups keeps to the authority's business.")
                            .officers()
                            .shouldNot(act)
                            .when(ADVICE_ON_PARTY),
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE),
            ofEach(
                    act -> clause(para("48[5]"))
                            .says("So do briefings.")
                            .officers()
                            .shouldNot(act)
                            .when(MEETING_ON_PARTY),
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            clause(para("48[6]"))
                    .says("Officers are not asked for advice on pure party matters.")
                    .those(Actor.POLITICAL_GROUP)
                    .shouldNot(GroupAdvice.REQUEST_SUPPORT)
                    .when(ADVICE_ON_PARTY),
            clause(para("48[6]"))
                    .says("Nor to attend for them.")
                    .anyone()
                    .shouldNot(GroupMeetings.REQUEST)
                    .when(MEETING_ON_PARTY),
            ofEach(
                    act -> clause(para("48[6]").part("mixed"))
                            .says("Nor are meetings on them.")
                            .stopsShortOf(act)
                            .when(GroupMeetings.SUBJECT_MATTER.is(GroupSubject.MIXED_BUSINESS)),
                    GroupMeetings.REQUEST,
                    GroupMeetings.ATTEND,
                    GroupMeetings.BRIEF,
                    GroupMeetings.JOIN_DISCUSSION),
            ofEach(
                    act -> clause(para("48[6]").part("mixed"))
                            .says("Mixed matters are not mentioned.")
                            .stopsShortOf(act)
                            .when(GroupAdvice.SUBJECT_MATTER.is(GroupSubject.MIXED_BUSINESS)),
                    GroupAdvice.REQUEST_SUPPORT,
                    GroupAdvice.SUPPORT,
                    GroupAdvice.ADVISE));

    private PartyGroups() {}
}
