package org.comity.profile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * A decision as it was made: which protocol was asked what, and what it answered. It is written as plain text, so that a host can
 * file it, and the same ruling can be had from it later. It holds facts, never the people and documents they were read from.
 * Immutable and thread-safe.
 *
 * @param authority the authority's kebab-case name
 * @param edition the edition of its protocol, with the documents laid over it
 * @param question the kebab-case name of the question
 * @param facts the facts known, by name
 * @param assumingOrdinary whether unknown facts took their ordinary value
 * @param answer what was answered: the ruling in plain sentences, a line each
 */
public record DecisionRecord(
        String authority,
        String edition,
        String question,
        ImmutableMap<String, String> facts,
        boolean assumingOrdinary,
        ImmutableList<String> answer) {

    private static final String HEAD = "comity decision 1";
    private static final String AUTHORITY = "authority ";
    private static final String EDITION = "edition ";
    private static final String QUESTION = "question ";
    private static final String ORDINARY = "assuming the ordinary";
    private static final String FACT = "fact ";
    private static final String ANSWER = "| ";

    /**
     * Asks a profile and records what it answers.
     *
     * @param profile the profile
     * @param question the question
     * @return the record
     * @throws IllegalArgumentException where the facts stated cannot be so together
     */
    public static DecisionRecord of(AuthorityProfile profile, Question<?> question) {
        return new DecisionRecord(
                profile.authority().id(),
                profile.documents(),
                question.act().name(),
                question.known(),
                question.assumesOrdinary(),
                answer(profile.rule(question)));
    }

    private static ImmutableList<String> answer(Ruling ruling) {
        return ImmutableList.copyOf(Splitter.on('\n').split(ruling.explain()));
    }

    /**
     * Asks the same again.
     *
     * @param profile the same authority's profile in the same edition
     * @return the ruling, which is the one recorded
     * @throws IllegalArgumentException where the profile is another one, or knows no such question or fact
     * @throws IllegalStateException where the profile answers otherwise today; the message names the first line that differs
     */
    public Ruling replay(AuthorityProfile profile) {
        if (!profile.authority().id().equals(authority) || !profile.documents().equals(edition)) {
            throw new IllegalArgumentException("the decision was made by " + authority + " (" + edition + "), not by "
                    + profile + ": replay it with the edition that made it");
        }
        Question<?> asked = Question.named(profile.act(question), facts);
        Ruling ruling = profile.rule(assumingOrdinary ? asked.assumingOrdinary() : asked);
        List<String> today = answer(ruling);
        for (int line = 0; line < Math.max(today.size(), answer.size()); line++) {
            String now = line < today.size() ? today.get(line).strip() : "nothing";
            String then = line < answer.size() ? answer.get(line).strip() : "nothing";
            if (!now.equals(then)) {
                throw new IllegalStateException("the profile answers otherwise than recorded: it said `" + then
                        + "` and says `" + now
                        + "`: give clauses that were changed since an edition of their own");
            }
        }
        return ruling;
    }

    /**
     * The record as text, a line each.
     *
     * @return what {@link #parse} reads
     */
    public String text() {
        List<String> lines =
                new ArrayList<>(List.of(HEAD, AUTHORITY + authority, EDITION + edition, QUESTION + question));
        if (assumingOrdinary) {
            lines.add(ORDINARY);
        }
        facts.forEach((name, value) -> lines.add(FACT + name + "=" + value));
        answer.forEach(line -> lines.add(ANSWER + line));
        return String.join("\n", lines) + "\n";
    }

    /**
     * Reads a record.
     *
     * @param text what {@link #text()} wrote
     * @return the record
     * @throws IllegalArgumentException where it is no such text; the message quotes the line
     */
    public static DecisionRecord parse(String text) {
        List<String> lines = Splitter.onPattern("\r?\n").omitEmptyStrings().splitToList(text);
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException(
                    "a decision record starts with `" + HEAD + "`: give the whole text of one");
        }
        String authority = "";
        String edition = "";
        String question = "";
        boolean ordinary = false;
        Map<String, String> facts = new LinkedHashMap<>();
        ImmutableList.Builder<String> answer = ImmutableList.builder();
        for (String line : lines.subList(1, lines.size())) {
            int equals = line.indexOf('=');
            if (line.startsWith(ANSWER)) {
                answer.add(line.substring(ANSWER.length()));
            } else if (line.startsWith(AUTHORITY)) {
                authority = line.substring(AUTHORITY.length());
            } else if (line.startsWith(EDITION)) {
                edition = line.substring(EDITION.length());
            } else if (line.startsWith(QUESTION)) {
                question = line.substring(QUESTION.length());
            } else if (line.equals(ORDINARY)) {
                ordinary = true;
            } else if (line.startsWith(FACT) && equals > 0) {
                String fact = line.substring(FACT.length(), equals);
                if (facts.put(fact, line.substring(equals + 1)) != null) {
                    throw new IllegalArgumentException(
                            "the decision record has the fact `" + fact + "` twice: give the text as it was written");
                }
            } else {
                throw new IllegalArgumentException(
                        "a decision record has no line `" + line + "`: give the text as it was written");
            }
        }
        return new DecisionRecord(authority, edition, question, ImmutableMap.copyOf(facts), ordinary, answer.build());
    }
}
