/**
 * The standard topics: one file each, with its facts, its impossible worlds and its acts. Facts that several topics share stand in
 * a wider interface ({@link org.comity.topic.AboutDocument}), whose constants the topics inherit.
 *
 * <p>A fact states what the protocols' texts turn on, never what one of them answers. To add a topic, read
 * {@link org.comity.topic.DocumentAccess}, write one like it, list its acts in {@link org.comity.topic.Topics}, and give it a line
 * here:
 *
 * <table>
 *   <caption>What can be asked</caption>
 *   <tr><th colspan="2">Information and papers</th></tr>
 *   <tr><td>{@link org.comity.topic.DocumentAccess}</td><td>may a member inspect or copy a document?</td></tr>
 *   <tr><td>{@link org.comity.topic.ClosedMeetings}</td><td>may somebody stay at a closed meeting or hearing, or see its reports? may the public be shut out?</td></tr>
 *   <tr><td>{@link org.comity.topic.Classification}</td><td>who decides that information is exempt or confidential, says so, and treats it so?</td></tr>
 *   <tr><td>{@link org.comity.topic.Disclosure}</td><td>may information be disclosed, published or passed on?</td></tr>
 *   <tr><td>{@link org.comity.topic.InformationUse}</td><td>what may members use information for that they were given?</td></tr>
 *   <tr><td>{@link org.comity.topic.ThirdPartyInformation}</td><td>may information go to a member that belongs to, or concerns, somebody else?</td></tr>
 *   <tr><td>{@link org.comity.topic.InformationRequests}</td><td>how does a member ask officers for information, advice or a meeting?</td></tr>
 *   <tr><td>{@link org.comity.topic.InformationSupply}</td><td>must officers supply what a member asks for? may they decline?</td></tr>
 *   <tr><td>{@link org.comity.topic.MembersEnquiries}</td><td>how, and how soon, is an enquiry answered, chased or explained?</td></tr>
 *   <tr><th colspan="2">Advice and briefings</th></tr>
 *   <tr><td>{@link org.comity.topic.OfficerAdvice}</td><td>what advice do officers give, and must it be weighed?</td></tr>
 *   <tr><td>{@link org.comity.topic.AdviceSharing}</td><td>may officers pass on what they advised, or what they learnt from a group?</td></tr>
 *   <tr><td>{@link org.comity.topic.Briefings}</td><td>who is briefed, on what, and what stays confidential?</td></tr>
 *   <tr><td>{@link org.comity.topic.StatutoryOfficers}</td><td>what must the statutory officers do, and how is their advice respected?</td></tr>
 *   <tr><th colspan="2">Political groups</th></tr>
 *   <tr><td>{@link org.comity.topic.GroupMeetings}</td><td>may officers attend, brief or stay at the meeting of a political group?</td></tr>
 *   <tr><td>{@link org.comity.topic.GroupAdvice}</td><td>what support and advice do political groups get?</td></tr>
 *   <tr><td>{@link org.comity.topic.GroupConclusions}</td><td>is what a group decided a decision of the authority, or to be acted on as one?</td></tr>
 *   <tr><td>{@link org.comity.topic.EqualTreatment}</td><td>are members and groups treated alike?</td></tr>
 *   <tr><td>{@link org.comity.topic.PoliticalAdvisers}</td><td>what may political advisers do?</td></tr>
 *   <tr><th colspan="2">Letters, media and publicity</th></tr>
 *   <tr><td>{@link org.comity.topic.OfficialLetters}</td><td>in whose name does official correspondence go out?</td></tr>
 *   <tr><td>{@link org.comity.topic.CorrespondenceCopying}</td><td>may correspondence be copied to others?</td></tr>
 *   <tr><td>{@link org.comity.topic.PoliticalStatements}</td><td>may correspondence comment on politics or criticise policy?</td></tr>
 *   <tr><td>{@link org.comity.topic.MediaRelations}</td><td>who speaks to the press, and who answers it?</td></tr>
 *   <tr><td>{@link org.comity.topic.Publicity}</td><td>what may the authority publish, and whom may it quote?</td></tr>
 *   <tr><td>{@link org.comity.topic.Elections}</td><td>what is different before an election?</td></tr>
 *   <tr><td>{@link org.comity.topic.SocialMedia}</td><td>what may be posted?</td></tr>
 *   <tr><td>{@link org.comity.topic.Ceremonies}</td><td>who leads ceremonial events, and may they serve publicity?</td></tr>
 *   <tr><td>{@link org.comity.topic.SupportServices}</td><td>what may members use the authority's services, staff and equipment for?</td></tr>
 *   <tr><th colspan="2">Conduct and relationships</th></tr>
 *   <tr><td>{@link org.comity.topic.Courtesy}</td><td>how do people treat each other?</td></tr>
 *   <tr><td>{@link org.comity.topic.Criticism}</td><td>may officers, members and reports be criticised, and where?</td></tr>
 *   <tr><td>{@link org.comity.topic.CriticismOfAuthority}</td><td>may the authority and its decisions be criticised?</td></tr>
 *   <tr><td>{@link org.comity.topic.PressureOnOfficers}</td><td>may officers be pressed, or their advice challenged?</td></tr>
 *   <tr><td>{@link org.comity.topic.PersonalAdvantage}</td><td>may somebody seek an advantage from a position or a relationship?</td></tr>
 *   <tr><td>{@link org.comity.topic.Familiarity}</td><td>how close may members and officers be?</td></tr>
 *   <tr><td>{@link org.comity.topic.Equality}</td><td>what is asked in matters of equality and discrimination?</td></tr>
 *   <tr><td>{@link org.comity.topic.Employment}</td><td>may members take part in staffing matters, and officers turn to them?</td></tr>
 *   <tr><td>{@link org.comity.topic.TrainingAndDevelopment}</td><td>who takes part in training, and who offers it?</td></tr>
 *   <tr><th colspan="2">Complaints and breaches</th></tr>
 *   <tr><td>{@link org.comity.topic.ComplaintsAboutOfficers}</td><td>where does a complaint about an officer go?</td></tr>
 *   <tr><td>{@link org.comity.topic.ComplaintsAboutMembers}</td><td>where does a complaint about a member go?</td></tr>
 *   <tr><td>{@link org.comity.topic.ComplaintHandling}</td><td>what do those do who receive a complaint?</td></tr>
 *   <tr><td>{@link org.comity.topic.GroupLeaderInformed}</td><td>may the leader of a group be told of a complaint?</td></tr>
 *   <tr><td>{@link org.comity.topic.Allegations}</td><td>how are allegations made about colleagues, and the whistle blown?</td></tr>
 *   <tr><td>{@link org.comity.topic.BreachConsequences}</td><td>what follows when the protocol is broken?</td></tr>
 *   <tr><th colspan="2">Officers and their work</th></tr>
 *   <tr><td>{@link org.comity.topic.Roles}</td><td>what do members do, and what do officers do?</td></tr>
 *   <tr><td>{@link org.comity.topic.Instructions}</td><td>may a member instruct an officer, and may the officer follow?</td></tr>
 *   <tr><td>{@link org.comity.topic.OfficerContact}</td><td>which officers may a member meet and reach, and how?</td></tr>
 *   <tr><td>{@link org.comity.topic.OfficerAccountability}</td><td>whom do officers serve and answer to?</td></tr>
 *   <tr><td>{@link org.comity.topic.Neutrality}</td><td>how neutral are officers, and what may they say?</td></tr>
 *   <tr><td>{@link org.comity.topic.PoliticalActivity}</td><td>which political activities may officers take up?</td></tr>
 *   <tr><td>{@link org.comity.topic.PoliticalExpression}</td><td>may officers speak or publish on politics?</td></tr>
 *   <tr><td>{@link org.comity.topic.OfficerReports}</td><td>who answers for a report, and may it be changed?</td></tr>
 *   <tr><th colspan="2">Meetings and decisions</th></tr>
 *   <tr><td>{@link org.comity.topic.Agendas}</td><td>what comes onto an agenda, and what comes off it?</td></tr>
 *   <tr><td>{@link org.comity.topic.ScrutinyEvidence}</td><td>who gives evidence to overview and scrutiny, and how are they questioned?</td></tr>
 *   <tr><td>{@link org.comity.topic.DelegatedAction}</td><td>may action be taken between meetings?</td></tr>
 *   <tr><td>{@link org.comity.topic.DecisionTaking}</td><td>may a decision be taken where a connection or a doubt stands in the way?</td></tr>
 *   <tr><td>{@link org.comity.topic.LocalMembers}</td><td>are local members told, invited and respected?</td></tr>
 *   <tr><th colspan="2">The protocol itself</th></tr>
 *   <tr><td>{@link org.comity.topic.Scope}</td><td>whom does it bind?</td></tr>
 *   <tr><td>{@link org.comity.topic.Precedence}</td><td>what prevails: the protocol, a code of conduct, the law?</td></tr>
 *   <tr><td>{@link org.comity.topic.Interpretation}</td><td>whom to ask when unsure, and what to make of silence?</td></tr>
 *   <tr><td>{@link org.comity.topic.GuidanceNotes}</td><td>who issues guidance on it?</td></tr>
 * </table>
 */
@NullMarked
package org.comity.topic;

import org.jspecify.annotations.NullMarked;
